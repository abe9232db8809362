"""
Proves that a copy of a TIFF, PNG, WebP, HEIC, AVIF or DNG has the file's picture.

Part by part first (picture_parts.py), then by its pixels where they can be decoded;
this runs in a worker process.
"""

import hashlib
from dataclasses import dataclass

from scanner.domain.photo import Picture
from scanner.errors import BadData, NotFound
from scanner.folders.kinds import HEAD, format_of, suffix_of
from scanner.folders.picture_parts import picture_parts
from scanner.folders.reading import open_file
from scanner.folders.walk import reason
from scanner.pictures.files import Limits, Reader
from scanner.pictures.formats import Format
from scanner.pictures.formats import format_of as picture_format

LIMITS = Limits(megapixels=64)
"""Larger pictures are compared part by part only, which says the same."""

_WHOLE = 1 << 30
"""A side longer than any picture's, so that none is decoded smaller."""

_FITTING = {
    Format.PNG: {"png": {"", ".png"}},
    Format.WEBP: {"webp": {"", ".webp"}},
    Format.TIFF: {"tiff": {".tif", ".tiff"}},
    Format.RAW: {"tiff": {".dng"}},
    Format.HEIC: {"bmff": {".heic", ".heif", ".hif"}},
    Format.AVIF: {"bmff": {".avif", ".heif"}},
}
"""What a file of a format is built like, and is called: one that is called otherwise is let be."""

_DNG_VERSION = "tag 0xc612"


@dataclass(frozen=True, slots=True)
class Pair:
    """A file and a copy of it."""

    file: str
    copy: str


def unlike(pair: Pair) -> str:
    """Return how a copy's picture differs from the file's as a sentence, "" if it does not."""
    try:
        return _unlike(pair)
    except (BadData, NotFound) as err:
        return str(err)
    except OSError as err:
        return f"It cannot be read: {reason(err)}."


def _unlike(pair: Pair) -> str:
    with open_file(pair.file) as file, open_file(pair.copy) as copy:
        kind, other = format_of(file.read(HEAD)), format_of(copy.read(HEAD))
        if kind != other:
            return "The copy is of another kind than the file."
        was, now = picture_parts(file, kind), picture_parts(copy, kind)
    if was != now:
        moved = [a for a, b in zip(was, now, strict=False) if a != b] or was[len(now) :] or now
        return f"The copy differs from the file in {moved[0][0]}."
    reader = Reader(LIMITS)
    data = reader.read(Picture(pair.file)).data
    known = picture_format(data)
    suffix = suffix_of(pair.file)
    if known is None or suffix not in _FITTING.get(known, {}).get(kind, set()):
        return f"It is not what its name says, but {known.value if known else 'no picture'}."
    if known is Format.RAW and not any(_DNG_VERSION in name for name, _ in was):
        return "It is a camera's raw file, and only named a DNG."
    pixels = _pixels(data)
    del data
    if pixels is not None and pixels != _pixels(reader.read(Picture(pair.copy)).data):
        return "The copy has other pixels than the file."
    return ""


def _pixels(data: bytes) -> tuple[object, str] | None:
    """Return shape and hash of a picture, None where it cannot be decoded: too large, or rare."""
    # The image libraries take a while to load, and only the worker that proves needs them.
    import numpy as np

    from scanner.pictures.decode import decode

    try:
        pixels = decode(data, long_side=_WHOLE, limits=LIMITS).pixels
    except BadData:
        return None
    return pixels.shape, hashlib.sha256(np.ascontiguousarray(pixels).data).hexdigest()
