"""
JPEG, decoded no larger than needed.

Nearly all the time of looking at a photo goes into decoding it, and most of
that into its Huffman code, which cannot be skipped in a baseline JPEG. So it
is decoded at the smallest scale that leaves enough pixels. A progressive JPEG
can be cut: its first scans alone hold the picture at one eighth.
"""

import struct
from dataclasses import dataclass

import simplejpeg

from scanner.errors import BadData
from scanner.pictures.exif import Pixels, orientation_of

END = b"\xff\xd9"
_START_OF_SCAN = b"\xff\xda"
_NO_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_LEAST_BITS = {0xC0: 2, 0xC1: 2, 0xC2: 1}
"""Bits that Huffman code needs for 64 samples at the very least: one a symbol."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What a JPEG says of itself before its first scan; `scan_at` is where that begins."""

    width: int
    height: int
    bits: int
    frame: int
    components: tuple[tuple[int, int], ...]
    orientation: int | None
    scan_at: int

    @property
    def progressive(self) -> bool:
        """Whether it is stored in scans, each refining the whole picture."""
        return self.frame in _PROGRESSIVE

    @property
    def samples(self) -> int:
        """How many samples it holds, less where color is stored coarser than light."""
        most = max(size for _, size in self.components)
        return sum(self.width * self.height * size // most for _, size in self.components)


def read_header(data: bytes) -> Header:
    """
    Return what a JPEG says before its first scan.

    Raises BadData if it is cut before that, or makes no sense.
    """
    at, orientation, frame = 2, None, None
    while True:
        at = data.find(b"\xff", at)
        while 0 <= at < len(data) - 1 and data[at + 1] == 0xFF:
            at += 1
        if not 0 <= at <= len(data) - 4:
            raise BadData("The JPEG ends before its picture begins.")
        marker = data[at + 1]
        if marker in _NO_LENGTH or marker == 0:
            at += 2
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        body = data[at + 4 : at + 2 + length]
        if marker == 0xDA:
            break
        if marker in _FRAMES and frame is None:
            frame = (marker, body)
        elif marker == 0xE1 and orientation is None and body[:6] == b"Exif\0\0":
            orientation = orientation_of(body[6:])
        at += 2 + max(2, length)
    if frame is None:
        raise BadData("The JPEG does not say how large its picture is.")
    return _header(*frame, orientation, at)


def _header(marker: int, body: bytes, orientation: int | None, scan_at: int) -> Header:
    try:
        bits, height, width, count = struct.unpack_from(">BHHB", body)
        parts = tuple(
            (body[6 + 3 * n], (body[7 + 3 * n] >> 4) * (body[7 + 3 * n] & 15)) for n in range(count)
        )
    except (struct.error, IndexError) as err:
        raise BadData("The JPEG ends before its picture begins.") from err
    if not (width and height and parts and all(size for _, size in parts)):
        raise BadData("The JPEG says that its picture has no pixels.")
    return Header(
        width=width,
        height=height,
        bits=bits,
        frame=marker,
        components=parts,
        orientation=orientation,
        scan_at=scan_at,
    )


def can_hold(data: bytes, header: Header) -> bool:
    """
    Tell whether the bytes could hold at least half of the picture that the header claims.

    No Huffman code is shorter than one bit a symbol, so a file of 30 KB that
    claims 200 megapixels is found out before any memory is spent on it. Half,
    because a file that was cut is still worth a look.
    """
    held = (len(data) - header.scan_at) * 8
    return held >= header.samples // 64 * _LEAST_BITS.get(header.frame, 0) // 2


def is_whole(data: bytes, header: Header) -> bool:
    """Tell whether the end marker is there; without it the picture's lower part may be missing."""
    return data.rfind(END, header.scan_at) >= 0


def eighths(header: Header, *, long_side: int, at_least: int) -> int:
    """
    Return the scale to decode at, in eighths: the smallest that leaves `long_side` pixels.

    It is 1, 2, 4 or 8: there are others, but no fast code for them. An eighth is
    so much cheaper that it will do from `at_least` on.
    """
    long = max(header.width, header.height)
    if -(-long // 8) >= min(at_least, long_side):
        return 1
    for scale in (2, 4):
        if -(-long * scale // 8) >= long_side:
            return scale
    return 8


def decode(data: bytes, header: Header, *, long_side: int, at_least: int) -> Pixels:
    """
    Return the picture as stored, its longer side at least `long_side` pixels if it has them.

    `at_least` are enough where an eighth has them. A file that was cut gives
    gray where it ends. Raises ValueError for what libjpeg refuses.
    """
    scale = eighths(header, long_side=long_side, at_least=at_least)
    if header.progressive and scale == 1:
        data = data[: _first_scans(data, header)] + END
    pixels: Pixels = simplejpeg.decode_jpeg(
        data,
        "RGB",
        # The fast cosine transform is only used at full scale, where it saves little and cost one
        # face in fifty (2026-11, shared photos); coarse color is good enough once scaled.
        fastdct=False,
        fastupsample=scale < 8,
        min_height=-(-header.height * scale // 8),
        min_width=-(-header.width * scale // 8),
        strict=False,
    )
    return pixels


def encode(pixels: Pixels, *, quality: int) -> bytes:
    """Return RGB pixels as a JPEG without any metadata; `quality` is 1 to 100."""
    encoded = simplejpeg.encode_jpeg(pixels, quality=quality, colorsubsampling="420", fastdct=False)
    return bytes(encoded)


def _first_scans(data: bytes, header: Header) -> int:
    """
    Return where the scans end that hold the means of all 8 x 8 pixels, or the data does.

    Behind a scan's header, 0xFF is followed by 0 or a restart marker, so the
    next start of a scan is found by its two bytes.
    """
    wanted = {name for name, _ in header.components}
    at = header.scan_at
    while at >= 0:
        count = data[at + 4] if at + 4 < len(data) else 0
        names = data[at + 5 : at + 5 + 2 * count : 2]
        rest = data[at + 5 + 2 * count : at + 8 + 2 * count]
        if len(rest) < 3:
            break
        first_coefficient, refined = rest[0], rest[2] >> 4
        if first_coefficient == 0 and refined == 0:
            wanted -= set(names)
        at = data.find(_START_OF_SCAN, at + 8 + 2 * count)
        if not wanted:
            break
    return at if at >= 0 and not wanted else len(data)
