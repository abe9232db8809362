"""
A JPEG's XMP packet out and in again; every other byte stays what and, in order, where it was.

A JPEG is taken apart into pieces: markers, segments, scans with their
entropy-coded data, and whatever follows its end. All but the one segment of the standard XMP packet
are foreign: `splice` copies them, `prove` compares them.

What counts bytes from somewhere before the packet to somewhere behind it
would be wrong if the packet changed its length: the second pictures of a
multi-picture file are found by their distance from its index, and some cameras
let their EXIF point to a preview behind the end. Such a packet keeps its length, or the file is
left alone.

Sources: ITU-T T.81 annex B; XMP specification part 3, section 1.1.3;
CIPA DC-007 (multi-picture format); CIPA DC-008 (EXIF).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from scanner.domain.rights import FIELDS
from scanner.errors import BadData
from scanner.folders.blocks import MOST_XMP
from scanner.folders.jpeg import EXIF, EXTENDED, XMP, Extension
from scanner.folders.packet import extension_of, padded_to, stated_in, unpadded
from scanner.folders.xmp import text_of

ROOM: Final = 0xFFFF - 2 - len(XMP)
"""Bytes of packet that one segment can hold."""

_CHUNK = 1 << 20
_MOST_PIECES = 100_000
_MOST_SECOND_PICTURES = 16

_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_APP0, _APP1, _APP2 = 0xE0, 0xE1, 0xE2
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_MPF = b"MPF\0"
_AFCP, _AFCP_SIZE = (b"AXS!", b"AXS*"), 12
"""How AXS File Concatenation Protocol ends a file; it counts from the file's start."""
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_UNMARKED = re.compile(rb"<\?xpacket\s|<x:x[am]pmeta\s")


@dataclass(frozen=True, slots=True)
class Packets:
    """
    The XMP of one JPEG: its standard packet, and the extended one that this names.

    Both are exactly the bytes in the file; None is none.
    """

    main: bytes | None
    extended: bytes | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    """
    A part of the file, from `start` up to `end`: one of the markers, or 0 for what follows the end.

    `body` is where its contents begin, behind fill bytes, marker and length. A
    scan's piece reaches to the next marker that is not within it. `head` is how its contents begin.
    """

    marker: int
    start: int
    body: int
    end: int
    head: bytes = b""

    @property
    def is_main(self) -> bool:
        return self.marker == _APP1 and self.head.startswith(XMP)

    @property
    def name(self) -> str:
        if self.marker == 0:
            return "what follows the end of the picture"
        if self.marker == _SOS:
            return "the picture's data"
        if 0xE0 <= self.marker <= 0xEF:
            letters = self.head.partition(b"\0")[0][:24].decode("ascii", "replace")
            return f"the APP{self.marker - 0xE0} segment {letters!r}"
        if self.marker == 0xFE:
            return "a comment"
        return f"a coding table (segment {self.marker:02X})"


def packets_of(source: BinaryIO) -> Packets:
    """
    Return the XMP packets of a JPEG.

    Raises BadData if it is broken, has two standard packets, or states rights in XMP that not
    all programs read: nothing of such a file is to be written.
    """
    jpeg = _Jpeg(source)
    if jpeg.main is None:
        return Packets(None)
    main = jpeg.contents(jpeg.main)[len(XMP) :]
    return Packets(main, jpeg.extended(main))


def splice(source: BinaryIO, target: BinaryIO, packet: bytes | None) -> None:
    """
    Copy a JPEG with another XMP packet; None is none.

    The packet stands where the old one stood, or behind the last of the
    leading APP0 and APP1 segments. All else is copied byte by byte.

    Raises BadData, before anything is written, if the JPEG is broken or has
    two standard packets, if the packet does not fit, if it drops the name of an extended
    packet, or if its length cannot change and it cannot be padded to the old one.
    """
    jpeg = _Jpeg(source)
    packet = jpeg.fitting(packet)
    at = jpeg.place
    for n, piece in enumerate(jpeg.pieces):
        if n == at and packet is not None and jpeg.main is None:
            target.write(_segment(packet))
        if piece is not jpeg.main:
            _copy(source, target, piece.start, piece.end)
        elif packet is not None:
            # Fill bytes before the old segment stay before the new one.
            _copy(source, target, piece.start, piece.body - 4)
            target.write(_segment(packet))


def prove(before: BinaryIO, after: BinaryIO) -> None:
    """
    Raise BadData, naming what differs, unless two JPEGs differ in their XMP packet alone.

    Coding tables, scans, what follows the end, and every other segment must be
    the same bytes in the same order, and what points across the packet must still find its aim.
    """
    was, now = _Jpeg(before), _Jpeg(after)
    foreign = [piece for piece in was.pieces if not piece.is_main]
    copied = [piece for piece in now.pieces if not piece.is_main]
    for one, other in zip(foreign, copied, strict=False):
        if one.marker != other.marker or not _same(before, one, after, other):
            raise BadData(f"The copy differs from the file in {one.name}.")
    if len(foreign) != len(copied):
        extra = max(foreign, copied, key=len)[min(len(foreign), len(copied))]
        raise BadData(f"The copy differs from the file in {extra.name}.")
    if was.main is not None and now.main is not None:
        fill = [piece.body - piece.start for piece in (was.main, now.main)]
        if was.place != now.place or fill[0] != fill[1]:
            raise BadData("The XMP packet of the copy stands elsewhere than in the file.")
    for pin, moved in zip(was.pins, now.pins, strict=False):
        if was.length - pin != now.length - moved:
            raise BadData("In the copy, a pointer to a second picture would miss it.")
    if len(was.pins) != len(now.pins):
        raise BadData("In the copy, a pointer to a second picture would miss it.")


class _Jpeg:
    """A JPEG taken apart, and what may be done with its XMP."""

    def __init__(self, source: BinaryIO) -> None:
        """Raise BadData if the file is broken or its XMP is not one that can be replaced."""
        self._source = source
        self.length = source.seek(0, 2)
        self.pieces = list(_pieces(source, self.length))
        mains = [n for n, piece in enumerate(self.pieces) if piece.is_main]
        if len(mains) > 1:
            raise BadData("The JPEG has two XMP packets, and no program can tell which one counts.")
        scan = next(n for n, piece in enumerate(self.pieces) if piece.marker == _SOS)
        if mains and mains[0] > scan:
            raise BadData("The XMP packet of the JPEG stands behind the picture's data.")
        for piece in self.pieces:
            if piece.marker == _APP1 and not piece.head.startswith((EXIF, XMP, EXTENDED)):
                _check_unmarked(self.contents(piece))
        self.main = self.pieces[mains[0]] if mains else None
        self.place = mains[0] if mains else self._behind_the_first()
        self.pins = list(self._pins())

    def _behind_the_first(self) -> int:
        at = 1
        while self.pieces[at].marker in (_APP0, _APP1):
            at += 1
        return at

    def contents(self, piece: _Piece) -> bytes:
        self._source.seek(piece.body)
        return self._source.read(piece.end - piece.body)

    def extended(self, main: bytes) -> bytes | None:
        """Return the extended packet that the main one names, if it is there and complete."""
        extension, held = Extension(), 0
        for piece in self.pieces:
            if piece.marker == _APP1 and piece.head.startswith(EXTENDED):
                held += piece.end - piece.body
                if held > MOST_XMP:
                    raise BadData("The JPEG has more extended XMP than can be looked through.")
                extension.add(self.contents(piece)[len(EXTENDED) :])
        wholes = extension.packets([text_of(main).encode("utf-8", "replace")])
        if len(wholes) > 1:
            raise BadData("The JPEG has two extended XMP packets.")
        return wholes[0] if wholes else None

    def fitting(self, packet: bytes | None) -> bytes | None:
        """Return the packet at a length that it can have here; raises BadData if it has none."""
        main = None if self.main is None else self.contents(self.main)[len(XMP) :]
        if packet is not None and len(packet) > ROOM:
            packet = unpadded(packet)
            if len(packet) > ROOM:
                raise BadData(
                    f"The XMP packet would be larger than the {ROOM:,} bytes that a JPEG holds; "
                    "a sidecar can hold the fields."
                )
        if main is not None and self.extended(main) is not None:
            named = extension_of(main)
            if packet is None or extension_of(packet) != named:
                raise BadData("The new XMP packet drops the name of the extended one.")
        if not any(pin < self.pieces[self.place].start for pin in self.pins):
            return packet
        if main is None and packet is None:
            return None
        if main is None or packet is None:
            raise BadData(
                "The JPEG points to a second picture behind its end, so that nothing can be put "
                "between; a sidecar can hold the fields."
            )
        try:
            return padded_to(packet, len(main))
        except BadData as err:
            raise BadData(
                "The JPEG points to a second picture behind its end, and the XMP packet between "
                f"has only {len(main):,} bytes; a sidecar can hold the fields."
            ) from err

    def _pins(self) -> Iterator[int]:
        """Yield the places from which something counts bytes to something behind the end."""
        trailer = self.pieces[-1]
        for piece in self.pieces:
            if piece.marker == _APP2 and piece.head.startswith(_MPF):
                yield piece.start
        if trailer.marker:
            return
        if trailer.end - trailer.start >= _AFCP_SIZE:
            self._source.seek(trailer.end - _AFCP_SIZE)
            if self._source.read(4) in _AFCP:
                yield -1
        pictures = list(self._second_pictures(trailer))
        for piece in self.pieces:
            if piece.marker == _APP1 and piece.head.startswith(EXIF):
                block, base = self.contents(piece), piece.body + 6
                aims = [n for at in pictures for n in (at - base, at) if n < 1 << 32]
                words = {n.to_bytes(4, order) for n in aims for order in ("big", "little")}
                if any(word in block for word in words):
                    yield piece.start

    def _second_pictures(self, trailer: _Piece) -> Iterator[int]:
        """Yield where in what follows the end a JPEG begins; the first few of them."""
        found = 0
        for at, chunk in _chunks(self._source, trailer.start, trailer.end, overlap=2):
            here = chunk.find(b"\xff\xd8\xff")
            while here >= 0:
                yield at + here
                found += 1
                if found == _MOST_SECOND_PICTURES:
                    return
                here = chunk.find(b"\xff\xd8\xff", here + 1)


def _pieces(source: BinaryIO, length: int) -> Iterator[_Piece]:
    """Yield the pieces of a JPEG, which together are all of it; raises BadData if it is broken."""
    source.seek(0)
    if source.read(2) != b"\xff\xd8":
        raise BadData("The file is no JPEG.")
    yield _Piece(_SOI, 0, 2, 2)
    at, scans, count = 2, 0, 0
    while True:
        count += 1
        if count > _MOST_PIECES:
            raise BadData("The JPEG has more segments than any real one.")
        start, marker, body = at, *_marker(source, at)
        if marker == _EOI:
            break
        if marker == _SOI:
            raise BadData("The JPEG begins a second time before its end.")
        if marker in _ALONE:
            yield _Piece(marker, start, body, body)
            at = body
            continue
        size = int.from_bytes(_exactly(source, body, 2), "big")
        if size < 2:
            raise BadData("A segment of the JPEG is shorter than its own length.")
        at = body + size
        if at > length:
            raise BadData("The JPEG is cut off.")
        head = _exactly(source, body + 2, min(size - 2, 128))
        if marker == _SOS:
            scans += 1
            at = _end_of_scan(source, at, length)
        yield _Piece(marker, start, body + 2, at, head)
    if not scans:
        raise BadData("The JPEG holds no picture.")
    yield _Piece(_EOI, start, body, body)
    if body < length:
        yield _Piece(0, body, body, length)


def _marker(source: BinaryIO, at: int) -> tuple[int, int]:
    """Return the marker at a place, and where it ends; fill bytes may stand before it."""
    for begin, chunk in _chunks(source, at, None):
        if begin == at and chunk[:1] != b"\xff":
            raise BadData("A segment of the JPEG does not begin where it should.")
        rest = chunk.lstrip(b"\xff")
        if rest:
            if rest[0] == 0:
                raise BadData("A segment of the JPEG does not begin where it should.")
            return rest[0], begin + len(chunk) - len(rest) + 1
    raise BadData("The JPEG is cut off.")


def _end_of_scan(source: BinaryIO, at: int, length: int) -> int:
    """Return where the marker begins that ends a scan's data."""
    for begin, chunk in _chunks(source, at, length, overlap=1):
        if found := _MARKER.search(chunk):
            return begin + found.start()
    raise BadData("The JPEG is cut off.")


def _chunks(
    source: BinaryIO, start: int, end: int | None, *, overlap: int = 0
) -> Iterator[tuple[int, bytes]]:
    """Yield a stretch of a file by chunks and where they begin; each repeats `overlap` bytes."""
    at, kept, size = start, b"", 64 if end is None else _CHUNK
    while True:
        source.seek(at)
        data = source.read(size if end is None else min(size, end - at))
        if not data:
            return
        yield at - len(kept), kept + data
        at += len(data)
        kept = (kept + data)[-overlap:] if overlap else b""
        size = _CHUNK


def _exactly(source: BinaryIO, at: int, size: int) -> bytes:
    source.seek(at)
    data = source.read(size)
    if len(data) != size:
        raise BadData("The JPEG is cut off.")
    return data


def _check_unmarked(body: bytes) -> None:
    """
    Raise BadData if an APP1 segment that is not marked as XMP states rights all the same.

    ExifTool reads such XMP, others do not. Pictures that came from Flickr were seen to have it:
    ``http`` in the mark of the photographer's packet is overwritten with ``XMP`` and a zero.
    """
    found = _UNMARKED.search(body, 0, 128)
    stated = stated_in(body[found.start() :], FIELDS) if found else []
    if stated:
        raise BadData(
            f"The JPEG states {stated[0].replace('_', ' ')} in XMP that is not marked as XMP, "
            "so that programs would not agree on what holds; a sidecar can hold the fields."
        )


def _segment(packet: bytes) -> bytes:
    """Return the segment of a packet."""
    return b"\xff\xe1" + (len(XMP) + len(packet) + 2).to_bytes(2, "big") + XMP + packet


def _copy(source: BinaryIO, target: BinaryIO, start: int, end: int) -> None:
    copied = start
    for at, chunk in _chunks(source, start, end):
        target.write(chunk)
        copied = at + len(chunk)
    if copied != end:
        raise BadData("The JPEG became shorter while it was read.")


def _same(one: BinaryIO, here: _Piece, other: BinaryIO, there: _Piece) -> bool:
    if here.end - here.start != there.end - there.start:
        return False
    pairs = zip(
        _chunks(one, here.start, here.end), _chunks(other, there.start, there.end), strict=False
    )
    compared = 0
    for (_, left), (_, right) in pairs:
        if left != right:
            return False
        compared += len(left)
    return compared == here.end - here.start
