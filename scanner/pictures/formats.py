"""What a file is, by its first bytes; names are not asked."""

import struct
from enum import Enum

_LEAST_TAGS_READ = 400


class Format(Enum):
    """The kinds of files that pictures come in; the value is what a person calls it."""

    JPEG = "JPEG"
    PNG = "PNG"
    GIF = "GIF"
    WEBP = "WebP"
    TIFF = "TIFF"
    HEIC = "HEIC"
    AVIF = "AVIF"
    RAW = "raw"


_STARTS = (
    (b"\xff\xd8\xff", Format.JPEG),
    (b"\x89PNG\r\n\x1a\n", Format.PNG),
    (b"GIF87a", Format.GIF),
    (b"GIF89a", Format.GIF),
    (b"IIRO", Format.RAW),  # Olympus
    (b"IIRS", Format.RAW),
    (b"MMOR", Format.RAW),
    (b"IIU\0", Format.RAW),  # Panasonic, Leica
    (b"FUJIFILMCCD-RAW", Format.RAW),
    (b"II\x1a\0\0\0HEAPCCDR", Format.RAW),  # Canon CRW
    (b"\0MRM", Format.RAW),  # Minolta
    (b"FOVb", Format.RAW),  # Sigma
)
_BOXES = {b"avif": Format.AVIF, b"avis": Format.AVIF, b"crx ": Format.RAW} | dict.fromkeys(
    (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"),
    Format.HEIC,
)
"""Brands of ISO media files; those of films are none of them."""

_CONTAINERS = frozenset({b"mif1", b"msf1"})
_SUBFILE, _STRIPS, _TILES, _JPEG_AT, _SUB_DIRECTORIES = 0xFE, 0x111, 0x144, 0x201, 0x14A
_DNG_VERSION = 0xC612


def format_of(data: bytes) -> Format | None:
    """
    Return what `data` is, None if it is no picture that can be read.

    >>> format_of(b"GIF89a...")
    <Format.GIF: 'GIF'>
    """
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return Format.WEBP
    if is_tiff(data):
        return Format.RAW if _is_camera_raw(data) else Format.TIFF
    if data[:4] in (b"II+\0", b"MM\0+"):
        return Format.TIFF  # BigTIFF
    if data[4:8] == b"ftyp":
        return _by_brand(data)
    return None


def is_tiff(data: bytes) -> bool:
    """Tell whether `data` begins like a TIFF, as many raw files do, too."""
    return data[:4] in (b"II*\0", b"MM\0*")


def _by_brand(data: bytes) -> Format | None:
    """Return the format of an ISO media file by its brand, or by those beside a general one."""
    main = data[8:12]
    if main in _CONTAINERS:
        end = min(int.from_bytes(data[:4], "big"), _LEAST_TAGS_READ)
        listed = {data[at : at + 4] for at in range(16, end, 4)}
        if listed & {b"avif", b"avis"}:
            return Format.AVIF
    return _BOXES.get(main)


def _is_camera_raw(data: bytes) -> bool:
    """
    Tell whether what begins like a TIFF is a camera's raw file.

    Raw files of many makers are TIFFs whose first picture is a small preview:
    read as TIFFs they would show that. A TIFF's own first picture is the large one.
    """
    order = "<" if data[:2] == b"II" else ">"
    if data[8:10] == b"CR" or data[8:12] == b"IIII":  # Canon, Phase One
        return True
    tags: dict[int, int] = {}
    try:
        (at,) = struct.unpack_from(order + "I", data, 4)
        (count,) = struct.unpack_from(order + "H", data, at)
        for n in range(min(count, _LEAST_TAGS_READ)):
            tag, kind, _ = struct.unpack_from(order + "HHI", data, at + 2 + 12 * n)
            (value,) = struct.unpack_from(
                order + ("H" if kind == 3 else "I"), data, at + 10 + 12 * n
            )
            tags[tag] = value
    except struct.error:
        return False
    if _DNG_VERSION in tags:
        return True
    first_is_a_preview = bool(tags.get(_SUBFILE, 0) & 1)
    has_pixels = _STRIPS in tags or _TILES in tags
    return _SUB_DIRECTORIES in tags and (first_is_a_preview or not has_pixels or _JPEG_AT in tags)
