"""Which files are photos: by suffix, and by first bytes where there is no suffix."""

import os

RAW_SUFFIXES = frozenset(
    {
        # Canon, Nikon, Sony, Fujifilm, Panasonic, Olympus, Pentax, Adobe, Leica, Samsung,
        # Hasselblad, Phase One, Sigma, Kodak, Minolta, Epson, Mamiya, Leaf, older Panasonic.
        *(".cr2", ".cr3", ".crw", ".nef", ".nrw", ".arw", ".srf", ".sr2", ".raf", ".rw2"),
        *(".orf", ".pef", ".dng", ".rwl", ".srw", ".3fr", ".iiq", ".x3f", ".kdc", ".dcr"),
        *(".mrw", ".erf", ".mef", ".mos", ".raw"),
    }
)
"""What a camera's own files end with; the first picture in one is often a small preview."""

SUFFIXES = RAW_SUFFIXES | {
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".tif", ".tiff", ".webp", ".gif"),
    *(".heic", ".heif", ".hif", ".avif"),
}
"""What a photo's name ends with, in lower case."""

HEAD = 32
"""Bytes that `format_of` needs."""

_STARTS = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"FUJIFILMCCD-RAW", "raf"),
    (b"\0MRM", "mrw"),
    (b"FOVb", "x3f"),
    (b"II\x1a\0\0\0HEAPCCDR", "crw"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"II+\0", "tiff"),  # BigTIFF
    (b"MM\0+", "tiff"),
    (b"IIRO", "tiff"),  # Olympus
    (b"IIRS", "tiff"),
    (b"MMOR", "tiff"),
    (b"IIU\0", "tiff"),  # Panasonic, Leica
)
_BRANDS = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"}
    | {b"crx "}
)
"""ISO base media files that hold pictures (ISO/IEC 23008-12, AVIF, CR3); others are videos."""


def suffix_of(name: str) -> str:
    """
    Return what a name ends with, in lower case, "" if it has no suffix.

    >>> suffix_of("IMG_1.JPG"), suffix_of("photo"), suffix_of("photo.")
    ('.jpg', '', '')
    """
    suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122 - names, not paths, and a hundred thousand of them
    return "" if suffix == "." else suffix


def format_of(head: bytes) -> str:
    """
    Return which format a file's first bytes are of, "" if of none that holds a photo.

    >>> format_of(b"GIF89a......")
    'gif'
    """
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp":
        # The major brand, then a version, then the brands that it goes by too.
        brands = {head[8:12]} | {head[at : at + 4] for at in range(16, len(head), 4)}
        return "bmff" if brands & _BRANDS else ""
    return ""
