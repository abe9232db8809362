"""
Pictures in every odd shape that photo folders hold, made from one that scikit-image ships.

The picture is the portrait of the astronaut Eileen Collins (NASA, public domain).
"""

import io
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import Image
from skimage import data

WIDTH, HEIGHT = 512, 448
FACE = (0.349, 0.142, 0.177, 0.246)
"""Where the astronaut's face is, as fractions of the upright picture."""

Turn = Image.Transpose
STORED = {
    # How an upright picture lies in a file of each EXIF orientation.
    1: None,
    2: Turn.FLIP_LEFT_RIGHT,
    3: Turn.ROTATE_180,
    4: Turn.FLIP_TOP_BOTTOM,
    5: Turn.TRANSPOSE,
    6: Turn.ROTATE_90,
    7: Turn.TRANSVERSE,
    8: Turn.ROTATE_270,
}


@dataclass(frozen=True)
class Odd:
    """A file, and what is to come of it: `outcomes` are some of face, none, unreadable."""

    data: bytes
    outcomes: frozenset[str]
    size: tuple[int, int] | None = None
    thorough: str | None = None
    rss_mb: int | None = None


def astronaut() -> Image.Image:
    """Return the upright picture, wider than high, so that a wrong turn shows in its size."""
    return Image.fromarray(data.astronaut()[:HEIGHT])


def stored(image: Image.Image, orientation: int) -> Image.Image:
    """Return a picture as it lies in a file of this EXIF orientation."""
    turn = STORED.get(orientation)
    return image if turn is None else image.transpose(turn)


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    """Return an image as the bytes of a file."""
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def jpeg(image: Image.Image, **options: Any) -> bytes:
    """Return an image as JPEG."""
    return saved(image, "JPEG", **{"quality": 88, **options})


def exif(orientation: int, thumbnail: bytes = b"") -> bytes:
    """Return an EXIF block with an orientation and, if given, a thumbnail."""
    first = struct.pack(">HHIHH", 0x112, 3, 1, orientation, 0)
    head = b"MM\0*" + struct.pack(">IH", 8, 1) + first
    if not thumbnail:
        return b"Exif\0\0" + head + bytes(4)
    at = len(head) + 4
    second = struct.pack(">HHHIHH", 3, 0x103, 3, 1, 6, 0)
    second += struct.pack(">HHIIHHII", 0x201, 4, 1, at + 42, 0x202, 4, 1, len(thumbnail))
    return b"Exif\0\0" + head + struct.pack(">I", at) + second + bytes(4) + thumbnail


def png(width: int, height: int, *, depth: int, kind: int, rows: bytes) -> bytes:
    """Return a PNG of rows that are already filtered."""
    head = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


def png_16_bit(pixels: NDArray[np.uint8], kind: int) -> bytes:
    """Return 8-bit pixels as a PNG of 16 bits a sample; `kind` 0 is gray, 2 is RGB."""
    height, width = pixels.shape[:2]
    rows = (pixels.astype(">u2") * 257).reshape(height, -1)
    return png(width, height, depth=16, kind=kind, rows=b"".join(b"\0" + r.tobytes() for r in rows))


def claiming(data: bytes, width: int, height: int) -> bytes:
    """Return a JPEG whose header claims another size."""
    at = min(at for mark in (b"\xff\xc0", b"\xff\xc2") if (at := data.find(mark)) > 0)
    return data[: at + 5] + struct.pack(">HH", height, width) + data[at + 9 :]


def dng(image: Image.Image, *, preview: bytes = b"", orientation: int = 1, scale: int = 2) -> bytes:
    """
    Return a camera's raw file, in DNG: a mosaic of `image`, enlarged, and a JPEG preview if given.

    As cameras write it, the first directory has the preview and points to the mosaic.
    """
    wide = image.resize((image.width * scale, image.height * scale), Image.Resampling.BICUBIC)
    rgb = np.asarray(wide, np.float64) / 255
    mosaic = np.empty(rgb.shape[:2], "<u2")
    for y, x, color in ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 2)):  # red, green, green, blue
        mosaic[y::2, x::2] = rgb[y::2, x::2, color] ** 2.2 * 65535
    matrix = [3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.2040, 1.0570]
    camera = {
        271: b"Test\0",
        272: b"Camera\0",
        274: orientation,
        50706: bytes([1, 4, 0, 0]),
        50708: b"Test Camera\0",
        50721: [(round(v * 10000), 10000) for v in matrix],
        50778: 21,
        50728: [(1, 1)] * 3,
    }
    sensor: dict[int, Any] = {
        254: 0,
        256: wide.width,
        257: wide.height,
        258: 16,
        259: 1,
        262: 32803,
        273: b"",
        277: 1,
        278: wide.height,
        279: mosaic.nbytes,
        33421: [2, 2],
        33422: bytes([0, 1, 1, 2]),
        50717: 65535,
    }
    if not preview:
        return _tiff([camera | sensor], [mosaic.tobytes()])
    with Image.open(io.BytesIO(preview)) as shown:
        size = shown.size
    first = camera | {
        254: 1,
        256: size[0],
        257: size[1],
        258: [8, 8, 8],
        259: 7,
        262: 6,
        273: b"",
        277: 3,
        278: size[1],
        279: len(preview),
        330: b"",
    }
    return _tiff([first, sensor], [preview, mosaic.tobytes()])


def _tiff(directories: list[dict[int, Any]], strips: list[bytes]) -> bytes:
    """Return a TIFF; a directory's tag 273 points to its strip, tag 330 to the next directory."""
    sizes = [2 + 12 * len(d) + 4 for d in directories]
    starts = [8 + sum(sizes[:n]) for n in range(len(sizes))]
    at = 8 + sum(sizes)
    heads, extra = b"", b""
    strip_at = []
    for strip in strips:
        strip_at.append(at + len(extra))
        extra += strip + bytes(len(strip) % 2)
    for n, directory in enumerate(directories):
        entries = b""
        for tag, value in sorted(directory.items()):
            if tag == 273:
                kind, count, body = 4, 1, struct.pack("<I", strip_at[n])
            elif tag == 330:
                kind, count, body = 4, 1, struct.pack("<I", starts[n + 1])
            else:
                kind, count, body = _entry(value)
            if len(body) > 4:
                extra += bytes(len(extra) % 2)
                body, extra = struct.pack("<I", at + len(extra)), extra + body
            entries += struct.pack("<HHI", tag, kind, count) + body.ljust(4, b"\0")
        heads += struct.pack("<H", len(directory)) + entries + bytes(4)
    return b"II*\0" + struct.pack("<I", 8) + heads + extra


def _entry(value: Any) -> tuple[int, int, bytes]:
    """Return type, count and bytes of a TIFF entry."""
    match value:
        case bytes() if value.endswith(b"\0") and len(value) > 4:
            return 2, len(value), value
        case bytes():
            return 1, len(value), value
        case int():
            return 4, 1, struct.pack("<I", value)
        case [(_, _), *_]:
            pairs = [n for pair in value for n in pair]
            return 10, len(value), struct.pack(f"<{len(pairs)}i", *pairs)
        case _:
            return 3, len(value), struct.pack(f"<{len(value)}H", *value)


def odd_files() -> dict[str, Odd]:
    """Return name: file and what is to come of it."""
    face = astronaut()
    return _turned(face) | _formats(face) | _names(face) | _shapes(face) | _broken(face)


def _face(data: bytes, size: tuple[int, int] = (WIDTH, HEIGHT)) -> Odd:
    return Odd(data, frozenset({"face"}), size)


def _none(data: bytes, size: tuple[int, int]) -> Odd:
    return Odd(data, frozenset({"none"}), size)


def _unreadable(data: bytes, **more: Any) -> Odd:
    return Odd(data, frozenset({"unreadable"}), **more)


def _turned(face: Image.Image) -> dict[str, Odd]:
    files = {
        f"orientation_{value}.jpg": _face(jpeg(stored(face, value), exif=exif(value)))
        for value in (*STORED, 0, 9)
    }
    tags = Image.Exif()
    tags[0x112] = 6
    block = tags.tobytes()
    lying = stored(face, 6)
    pillow_heif.register_heif_opener()
    files["orientation_6.png"] = _face(saved(lying, "PNG", exif=tags))
    files["orientation_6.webp"] = _face(saved(lying, "WEBP", exif=tags))
    files["orientation_6.tif"] = _face(saved(lying, "TIFF", exif=tags))
    # As bytes, so that it is written as phones do: in EXIF, and in the box that alone counts.
    files["orientation_6.avif"] = _face(saved(lying, "AVIF", exif=block))
    files["orientation_6.heic"] = _face(saved(lying, "HEIF", exif=block))
    sideways = jpeg(stored(face, 6))
    files["sideways_no_exif.jpg"] = Odd(
        sideways, frozenset({"none", "face"}), (HEIGHT, WIDTH), thorough="face"
    )
    for value in (1, 3, 6, 8):
        lying = stored(face, value)
        size = (2 * WIDTH, 2 * HEIGHT)
        large = jpeg(lying.resize((lying.width * 2, lying.height * 2)))
        files[f"orientation_{value}.dng"] = _face(dng(lying, orientation=value), size)
        files[f"orientation_{value}_preview.dng"] = _face(
            dng(lying, preview=large, orientation=value), size
        )
    return files


def _formats(face: Image.Image) -> dict[str, Odd]:
    gray = face.convert("L")
    shown = face.convert("RGBA")
    veil = Image.new("L", face.size, 255)
    veil.paste(128, (0, 0, 100, HEIGHT))
    shown.putalpha(veil)
    few = face.quantize(64, dither=Image.Dither.NONE)
    wide = np.asarray(gray, np.uint16) * 257
    small = np.asarray(face.resize((256, 224)))
    blank = Image.new("RGB", face.size, "gray")
    return {
        "progressive.jpg": _face(jpeg(face, progressive=True)),
        "gray.jpg": _face(jpeg(gray)),
        "cmyk.jpg": _face(jpeg(face.convert("CMYK"))),
        "restarts.jpg": _face(jpeg(face, subsampling="4:4:4", restart_marker_rows=1)),
        "two_pictures.jpg": _face(saved(face, "MPO", save_all=True, append_images=[blank])),
        "alpha.png": _face(saved(shown, "PNG")),
        "palette.png": _face(saved(few, "PNG")),
        "gray_16_bit.png": _face(png_16_bit(np.asarray(gray), 0)),
        "rgb_16_bit.png": _face(png_16_bit(small, 2), (256, 224)),
        "gray_16_bit.tif": _face(saved(Image.fromarray(wide), "TIFF")),
        "float.tif": _face(saved(Image.fromarray(wide.astype("f4") / 65535), "TIFF")),
        "cmyk.tif": _face(saved(face.convert("CMYK"), "TIFF")),
        "deflate.tif": _face(saved(face, "TIFF", compression="tiff_deflate")),
        "lossy.webp": _face(saved(face, "WEBP")),
        "alpha.webp": _face(saved(shown, "WEBP")),
        "palette.gif": _face(saved(few, "GIF")),
        "animated.gif": _face(
            saved(few, "GIF", save_all=True, append_images=[blank.quantize(4)], duration=100)
        ),
    }


def _names(face: Image.Image) -> dict[str, Odd]:
    plain = jpeg(face)
    return {
        "PLAIN.JPG": _face(plain),
        "no_suffix": _face(plain),
        "jpeg_named.png": _face(plain),
        "größe_写真 \n.jpg": _face(plain),
        "trailing_bytes.jpg": _face(plain + bytes(300_000)),
    }


def _shapes(face: Image.Image) -> dict[str, Odd]:
    blank = Image.new("RGB", face.size, "gray")
    stale_face, stale_blank = (
        jpeg(image.resize((160, 140)), quality=80) for image in (face, blank)
    )
    return {
        "1x1.jpg": _none(jpeg(Image.new("RGB", (1, 1))), (1, 1)),
        "8x8.png": _none(saved(face.resize((8, 8)), "PNG"), (8, 8)),
        "strip.jpg": _none(jpeg(Image.new("RGB", (6000, 12), "gray")), (6000, 12)),
        "column.png": _none(saved(Image.new("L", (3, 9000), 90), "PNG"), (3, 9000)),
        "thumbnail_shows_face.jpg": _none(jpeg(blank, exif=exif(1, stale_face)), blank.size),
        "thumbnail_shows_none.jpg": _face(jpeg(face, exif=exif(1, stale_blank))),
        "flat_108mp.jpg": Odd(
            jpeg(Image.new("L", (12000, 9000), 120), quality=30, optimize=True),
            frozenset({"none"}),
            (12000, 9000),
            rss_mb=600,
        ),
    }


def _broken(face: Image.Image) -> dict[str, Odd]:
    whole, flat = jpeg(face), b"\0" + bytes(2500)
    half_png = saved(face, "PNG")
    html = b"<!DOCTYPE html><html><title>429 Too Many Requests</title></html>\n"
    rows = flat * 10000
    return {
        "cut_80.jpg": Odd(
            whole[: len(whole) * 8 // 10], frozenset({"face", "unreadable"}), (WIDTH, HEIGHT)
        ),
        "cut_header.jpg": _unreadable(whole[:300]),
        "cut.png": _unreadable(half_png[: len(half_png) // 2]),
        "empty.jpg": _unreadable(b""),
        "text.jpg": _unreadable(b"This is no photo.\n" * 20),
        "html.jpg": _unreadable(html),
        "film.heic": _unreadable(b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + bytes(64)),
        "bomb_200mp.png": Odd(
            png(20000, 10000, depth=1, kind=0, rows=rows),
            frozenset({"unreadable", "none"}),
            rss_mb=400,
        ),
        "bomb_900mp.png": _unreadable(
            png(30000, 30000, depth=1, kind=0, rows=(b"\0" + bytes(3750)) * 100), rss_mb=400
        ),
        "bomb_200mp.jpg": _unreadable(claiming(whole, 20000, 10000), rss_mb=400),
        "bomb_4200mp.jpg": _unreadable(claiming(whole, 65000, 65000), rss_mb=400),
        "bomb_progressive.jpg": _unreadable(
            claiming(jpeg(face, progressive=True), 60000, 60000), rss_mb=400
        ),
        "bomb.webp": _unreadable(_large_webp(), rss_mb=400),
    }


def _large_webp() -> bytes:
    """Return a WebP that claims 16383 x 16383 pixels and holds few."""
    data = bytearray(saved(Image.new("RGB", (64, 64)), "WEBP", quality=50))
    at = data.index(b"\x9d\x01\x2a") + 3
    data[at : at + 4] = struct.pack("<HH", 16383, 16383)
    return bytes(data)


def write_all(folder: Path) -> dict[str, Odd]:
    """Write every odd file into `folder`."""
    files = odd_files()
    for name, odd in files.items():
        (folder / name).write_bytes(odd.data)
    return files
