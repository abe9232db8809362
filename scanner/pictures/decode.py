"""
Any picture to upright RGB pixels near a wanted size: the one place that opens images.

    what                        decoded by
    JPEG                        simplejpeg, scaled; Pillow for what libjpeg's fast interface refuses
    PNG, GIF, WebP, TIFF, AVIF  Pillow, in full, then averaged down
    HEIC                        pi-heif
    raw                         rawpy: the camera's preview, else half size

What is transparent is shown on white, as most programs do. Of several pictures
in a file the first counts. Colors stay in the file's own space: a face is a face.

Files may be hostile. Sizes are checked before memory is spent; call this in a
worker process (workers.py), which bounds time and memory whatever happens.
"""

import contextlib
import io
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

import numpy as np
import pi_heif
import rawpy
from PIL import (
    AvifImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from scanner.errors import BadData
from scanner.pictures import jpeg, raw
from scanner.pictures.exif import SIDEWAYS, Pixels, known, upright
from scanner.pictures.files import MEGA, Limits
from scanner.pictures.formats import Format, format_of, is_tiff

_BAND_PIXELS = 4 * MEGA
"""Large pictures are averaged down in bands of so many pixels, so that no second copy is made."""

_ORIENTATION_TAG = 0x112

_OPENERS: dict[Format, Callable[[io.BytesIO], ImageFile.ImageFile]] = {
    # By class instead of Image.open: no other format can be reached, and Pillow's limit on
    # pixels, which is a global, stays what it was; ours is checked before anything is loaded.
    Format.JPEG: JpegImagePlugin.JpegImageFile,
    Format.PNG: PngImagePlugin.PngImageFile,
    Format.GIF: GifImagePlugin.GifImageFile,
    Format.WEBP: WebPImagePlugin.WebPImageFile,
    Format.TIFF: TiffImagePlugin.TiffImageFile,
    Format.AVIF: AvifImagePlugin.AvifImageFile,
    Format.HEIC: pi_heif.HeifImageFile,
}

_DAMAGED = (
    # What the libraries are known to raise for files that are not what they say.
    ArithmeticError,
    AssertionError,
    AttributeError,
    BufferError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    rawpy.LibRawError,
    rawpy.NotSupportedError,
    struct.error,
    zlib.error,
)


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """
    A picture, upright.

    `pixels`: uint8, (h, w, 3), RGB, near the wanted size. `width`, `height`:
    of the whole upright photo. `says_up`: the file itself says which way is up.
    `whole`: nothing of it is missing. `coarse`: the photo has more pixels than
    these, which are fewer than wanted but at least as many as asked for.
    """

    pixels: Pixels
    width: int
    height: int
    says_up: bool
    whole: bool = True
    coarse: bool = False


def one_thread() -> None:
    """Let this process decode with one thread: with a process a core, more would be in the way."""
    pi_heif.options.DECODE_THREADS = 1
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1


def decode(data: bytes, *, long_side: int, limits: Limits, at_least: int | None = None) -> Decoded:
    """
    Return the picture that a file's bytes hold.

    Its longer side is at least `long_side` pixels if the photo has as many, and
    as a rule less than twice that. With `at_least`, so many will do where they
    are much cheaper. What the file is, its content says, not its name.

    Raises BadData, in one sentence, if it is no picture, damaged or too large.
    """
    if not data:
        raise BadData("The file is empty.")
    kind = format_of(data)
    if kind is None:
        raise BadData("This is no picture in a format that Safelight reads.")
    with _damaged(f"The {kind.value} file is damaged, or no real {kind.value} file."):
        if kind is Format.JPEG:
            return _jpeg(data, long_side, min(long_side, at_least or long_side), limits)
        if kind is Format.RAW:
            return _raw(data, long_side, limits)
        return _pillow(kind, data, long_side, limits)


@contextlib.contextmanager
def _damaged(sentence: str) -> Iterator[None]:
    """Turn what the libraries raise for damaged files into BadData; MemoryError passes."""
    try:
        yield
    except BadData:
        raise
    except _DAMAGED as err:
        raise BadData(sentence) from err


def _jpeg(data: bytes, long_side: int, at_least: int, limits: Limits) -> Decoded:
    header = jpeg.read_header(data)
    if header.bits != 8:
        raise BadData(f"The JPEG has {header.bits} bits a sample; only 8 can be read.")
    if not jpeg.can_hold(data, header):
        raise BadData(
            f"The JPEG claims {header.width} x {header.height} pixels, "
            f"which its {len(data) / 1000:,.0f} KB cannot hold."
        )
    # A progressive one keeps every coefficient in memory, however small it is decoded.
    scale = jpeg.eighths(header, long_side=long_side, at_least=at_least)
    if header.progressive:
        scale = 8
    _check_size(header.width * scale // 8, header.height * scale // 8, limits)
    try:
        pixels = jpeg.decode(data, header, long_side=long_side, at_least=at_least)
    except ValueError:
        return _pillow(Format.JPEG, data, long_side, limits)
    has, wanted = max(pixels.shape), min(long_side, max(header.width, header.height))
    return Decoded(
        upright(pixels, header.orientation),
        *_seen(header.width, header.height, header.orientation),
        says_up=header.orientation is not None,
        whole=jpeg.is_whole(data, header),
        coarse=has < wanted,
    )


def _raw(data: bytes, long_side: int, limits: Limits) -> Decoded:
    try:
        found = raw.decode(data, long_side=long_side, megapixels=limits.megapixels)
    except rawpy.LibRawFileUnsupportedError:
        if is_tiff(data):  # that only looks like a camera's
            return _pillow(Format.TIFF, data, long_side, limits)
        raise
    pixels = _averaged(found.pixels, long_side)
    return Decoded(upright(pixels, found.orientation), found.width, found.height, says_up=True)


def _pillow(kind: Format, data: bytes, long_side: int, limits: Limits) -> Decoded:
    with _OPENERS[kind](io.BytesIO(data)) as image:
        size = image.size
        if kind is Format.JPEG:
            image.draft("RGB", (long_side, long_side))
        _check_size(*image.size, limits)
        # Loading turns HEIC by the box in the file (never by its EXIF) and, in newer versions of
        # Pillow, TIFF by its tag. Who turns a picture takes the orientation away.
        says_up = kind is Format.HEIC or _orientation(image) is not None
        image.load()
        if kind is not Format.JPEG:
            size = image.size
        orientation = _orientation(image)
        pixels = upright(rgb(image, long_side), orientation)
        return Decoded(pixels, *_seen(*size, orientation), says_up=says_up)


def _seen(width: int, height: int, orientation: int | None) -> tuple[int, int]:
    """Return width and height as they are seen, from those that are stored."""
    return (height, width) if orientation in SIDEWAYS else (width, height)


def _orientation(image: Image.Image) -> int | None:
    """Return the orientation in EXIF or XMP; damaged EXIF is none, and costs no photo."""
    try:
        return known(image.getexif().get(_ORIENTATION_TAG))
    except _DAMAGED:
        return None


def _check_size(width: int, height: int, limits: Limits) -> None:
    if width * height > limits.megapixels * MEGA:
        raise BadData(
            f"The picture would decode to {width * height / MEGA:,.0f} megapixels; "
            f"more than {limits.megapixels:,} are not opened."
        )


def rgb(image: Image.Image, long_side: int) -> Pixels:
    """
    Return an image of any mode as RGB, averaged down by a whole factor to no less than `long_side`.

    Transparency is laid on white; more than 8 bits are scaled, not clipped.
    """
    factor = max(1, max(image.size) // long_side)
    if factor == 1 and image.mode == "RGB" and "transparency" not in image.info:
        return np.asarray(image, np.uint8)
    top = _top(image)
    width, height = image.size
    rows = factor * max(1, _BAND_PIXELS // (width * factor))
    bands = []
    for y in range(0, height, rows):
        band = _plain(image.crop((0, y, width, min(height, y + rows))), top)
        bands.append(np.asarray(band.reduce(factor) if factor > 1 else band, np.uint8))
    return np.concatenate(bands)


def fitted(pixels: Pixels, long_side: int) -> Pixels:
    """Return pixels with their longer side at most `long_side`; smaller ones stay as they are."""
    height, width = pixels.shape[:2]
    if max(height, width) <= long_side:
        return pixels
    factor = long_side / max(height, width)
    size = max(1, round(width * factor)), max(1, round(height * factor))
    small = Image.fromarray(pixels).resize(size, Image.Resampling.LANCZOS)
    return np.ascontiguousarray(small, np.uint8)


def _top(image: Image.Image) -> float:
    """Return what means white in an image of wide numbers: 1, 255, 65535 or its own largest."""
    if image.mode not in ("I", "F"):
        return 65535.0
    extrema = image.getextrema()
    largest = cast(tuple[float, float], extrema)[1]
    return next((top for top in (1.0, 255.0, 65535.0) if largest <= top), largest)


def _plain(band: Image.Image, top: float) -> Image.Image:
    """Return a band of an image as 8-bit RGB without transparency."""
    if band.mode.startswith(("I", "F")):
        wide = np.nan_to_num(np.asarray(band, np.float32)) * (255.0 / top)
        return Image.fromarray(np.clip(wide, 0, 255).astype(np.uint8)).convert("RGB")
    if band.has_transparency_data:
        band = band.convert("RGBA")
        white = Image.new("RGB", band.size, "white")
        white.paste(band, mask=band)
        return white
    return band.convert("RGB")


def _averaged(pixels: Pixels, long_side: int) -> Pixels:
    return rgb(Image.fromarray(pixels), long_side)
