"""
What of a file is not its XMP, part by part, so that a copy can be compared with it.

Each part is a name and the SHA-256 of its bytes; where in the file it lies does not count.
Compared are all chunks of a PNG or WebP, every item and property of a HEIC or AVIF, and
of a TIFF or DNG every tag and picture of every directory - the second page, the frames and the
depth map that no decoder shows as well as what it does show. What a writer may have to move, and
therefore write anew, is left to a comparison of tags: maker notes, and Adobe's private data.

Sources: PNG 1.2; WebP container specification; TIFF 6.0 and DNG 1.7;
ISO/IEC 14496-12 and 23008-12.
"""

import hashlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Literal

from scanner.errors import BadData

Part = tuple[str, str]
"""A part's name, and the hash of its bytes."""

_CHUNK = 1 << 20
_MOST_PARTS = 100_000
_MOST_DIRECTORIES = 1000
_MOST_BOX = 16 << 20

_PNG_XMP = b"XML:com.adobe.xmp\0"
_WEBP_XMP_FLAG, _WEBP_ALPHA_FLAG = 0x04, 0x10

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_SIZES |= {16: 8, 17: 8, 18: 8}
_XMP_TAG, _MAKER_NOTE, _PRIVATE = 0x2BC, 0x927C, 0xC634
_DIRECTORIES = {0x14A: "sub", 0x8769: "exif", 0x8825: "gps", 0xA005: "interoperability"}
_PICTURES = {0x111: 0x117, 0x144: 0x145, 0x201: 0x202}
"""Tags that say where pictures lie, and those that say how long they are."""

_WRITERS = {_XMP_TAG, _MAKER_NOTE, _PRIVATE, 0x120, 0x121}
"""Tags that are not compared: see above; the last two tell where nothing is stored."""


def picture_parts(file: BinaryIO, kind: str) -> list[Part]:
    """
    Return all parts but the XMP of a file of a kind of kinds.format_of, in order.

    Raises BadData if the file is broken, or of a kind that is not taken apart here.
    """
    readers: dict[str, Callable[[_File], Iterator[Part]]] = {
        "png": _png,
        "webp": _webp,
        "tiff": _tiff,
        "bmff": _bmff,
    }
    if kind not in readers:
        raise BadData("A file of this kind is not written by Safelight.")
    parts = []
    for part in readers[kind](_File(file)):
        parts.append(part)
        if len(parts) > _MOST_PARTS:
            raise BadData("The file has more parts than any real one.")
    return parts


class _File:
    """A file that is read here and there; no more of it in all than twice its length."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.length = file.seek(0, 2)
        self._left = 2 * self.length + _MOST_BOX

    def read(self, at: int, size: int) -> bytes:
        """Return exactly these bytes; raises BadData if they are not there, or are too many."""
        if not 0 <= size <= _MOST_BOX:
            raise BadData("A part of the file is larger than any real one.")
        return b"".join(self._chunks(at, size))

    def hashed(self, at: int, size: int) -> str:
        """Return the hash of exactly these bytes; raises BadData if they are not there."""
        digest = hashlib.sha256()
        for chunk in self._chunks(at, size):
            digest.update(chunk)
        return digest.hexdigest()

    def _chunks(self, at: int, size: int) -> Iterator[bytes]:
        self._left -= size
        if at < 0 or size < 0 or at + size > self.length or self._left < 0:
            raise BadData("A part of the file is not where the file says.")
        self._file.seek(at)
        while size > 0:
            chunk = self._file.read(min(size, _CHUNK))
            if not chunk:
                raise BadData("The file became shorter while it was read.")
            size -= len(chunk)
            yield chunk


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


# -- chains of chunks


def _png(file: _File) -> Iterator[Part]:
    at = 8
    while True:
        head = file.read(at, 8)
        size, kind = int.from_bytes(head[:4], "big"), head[4:]
        keyword = file.read(at + 8, min(size, len(_PNG_XMP)))
        if not (kind == b"iTXt" and keyword == _PNG_XMP):
            yield kind.decode("latin-1"), file.hashed(at + 8, size + 4)  # its checksum, too
        at += 12 + size
        if kind == b"IEND":
            break
    if at < file.length:
        yield "what follows the end", file.hashed(at, file.length - at)


def _webp(file: _File) -> Iterator[Part]:
    end = 8 + int.from_bytes(file.read(4, 4), "little")
    at = 12
    while at < end:
        head = file.read(at, 8)
        kind, size = head[:4], int.from_bytes(head[4:], "little")
        if kind == b"VP8X":
            data = file.read(at + 8, size)
            flags = data[0] & ~_WEBP_XMP_FLAG if data else 0
            # A plain file has no such chunk, and gets one with its XMP.
            if flags & ~_WEBP_ALPHA_FLAG:
                yield "VP8X", _hash(bytes([flags]) + data[1:])
        elif kind != b"XMP ":
            yield kind.decode("latin-1"), file.hashed(at + 8, size)
        at += 8 + size + size % 2
    if at < file.length:
        yield "what follows the end", file.hashed(at, file.length - at)


# -- TIFF and what is built like it


def _tiff(file: _File) -> Iterator[Part]:
    head = file.read(0, 8)
    orders: dict[bytes, Literal["little", "big"]] = {b"II": "little", b"MM": "big"}
    order = orders.get(head[:2])
    if order is None or int.from_bytes(head[2:4], order) != 42:
        raise BadData("This kind of TIFF is not written by Safelight.")
    waiting = [("page 1", int.from_bytes(head[4:], order))]
    seen: set[int] = set()
    while waiting:
        name, at = waiting.pop(0)
        if at in seen or len(seen) >= _MOST_DIRECTORIES:
            raise BadData("The directories of the TIFF lead in a circle.")
        seen.add(at)
        following = yield from _directory(file, name, at, order)
        waiting = following + waiting


def _directory(
    file: _File, name: str, at: int, order: Literal["little", "big"]
) -> Generator[Part, None, list[tuple[str, int]]]:
    """Yield the parts of a directory; the generator's value is the directories that it names."""
    count = int.from_bytes(file.read(at, 2), order)
    table = file.read(at + 2, 12 * count + 4)
    values: dict[int, list[int]] = {}
    found: list[tuple[str, int]] = []
    for n in range(count):
        row = table[12 * n : 12 * n + 12]
        tag, kind = int.from_bytes(row[:2], order), int.from_bytes(row[2:4], order)
        number = int.from_bytes(row[4:8], order)
        size = _SIZES.get(kind, 0) * number
        place = at + 2 + 12 * n + 8 if size <= 4 else int.from_bytes(row[8:], order)
        if tag in _DIRECTORIES or tag in _PICTURES or tag in _PICTURES.values():
            data, wide = file.read(place, size), _SIZES.get(kind, 0)
            values[tag] = [
                int.from_bytes(data[i : i + wide], order) for i in range(0, size, wide or 1)
            ]
        if tag in _DIRECTORIES:
            found += [
                (f"{name} {_DIRECTORIES[tag]} {i}", to) for i, to in enumerate(values[tag], 1)
            ]
        elif tag not in _PICTURES and tag not in _WRITERS:
            yield f"{name}, tag {tag:#06x} of type {kind}", file.hashed(place, size)
    yield from _pictures(file, name, values)
    chained = int.from_bytes(table[-4:], order)
    if chained:
        found.append((_next(name), chained))
    return found


def _next(name: str) -> str:
    """
    Return what the directory behind another is called.

    >>> _next("page 1"), _next("page 1 sub 2")
    ('page 2', 'page 1 sub 3')
    """
    head, _, number = name.rpartition(" ")
    return f"{head} {int(number) + 1}"


def _pictures(file: _File, name: str, values: dict[int, list[int]]) -> Iterator[Part]:
    for where, how_long in _PICTURES.items():
        places, sizes = values.get(where, []), values.get(how_long, [])
        if len(places) != len(sizes):
            raise BadData("The TIFF does not say how long its pictures are.")
        for n, (place, size) in enumerate(zip(places, sizes, strict=True)):
            yield f"{name}, picture {where:#06x} {n}", file.hashed(place, size)


# -- ISO base media files


@dataclass(slots=True)
class _Items:
    """The items of a HEIC or AVIF: what each is, and the place of its bytes."""

    kinds: dict[int, tuple[str, str]] = field(default_factory=dict)
    places: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    references: list[tuple[str, int, str]] = field(default_factory=list)


def _bmff(file: _File) -> Iterator[Part]:
    for kind, at, size in _boxes(file, 0, file.length):
        if kind in ("moov", "moof"):
            raise BadData("Moving pictures are not written by Safelight.")
        if kind == "meta":
            yield from _meta(file, at, size)
        elif kind not in ("mdat", "free", "skip"):
            yield kind, file.hashed(at, size)


def _boxes(file: _File, at: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Yield kind of each box, where its contents begin, and how long they are."""
    while at < end:
        head = file.read(at, 8)
        size, begin = int.from_bytes(head[:4], "big"), 8
        if size == 1:
            size, begin = int.from_bytes(file.read(at + 8, 8), "big"), 16
        elif size == 0:
            size = end - at
        if size < begin or at + size > end:
            raise BadData("A box does not end where it should.")
        yield head[4:].decode("latin-1"), at + begin, size - begin
        at += size


def _meta(file: _File, at: int, size: int) -> Iterator[Part]:
    items, inner = _Items(), list(_boxes(file, at + 4, at + size))
    idat = next((place for kind, place, _ in inner if kind == "idat"), 0)
    for kind, place, length in inner:
        data = file.read(place, length) if kind in ("iinf", "iloc", "iref") else b""
        if kind == "iinf":
            _read_kinds(file, data, place, length, items)
        elif kind == "iloc":
            _read_places(_Numbers(data), idat, items)
        elif kind == "iref":
            _read_references(file, data, place, length, items)
        elif kind not in ("idat", "free", "skip"):
            yield f"meta {kind}", file.hashed(place, length)
    ours = {n for n, (_, mime) in items.kinds.items() if mime == "application/rdf+xml"}
    for number, (name, mime) in sorted(items.kinds.items()):
        if number in ours:
            continue
        yield f"item {number} {name}", _hash(mime.encode())
        for begin, length in items.places.get(number, []):
            yield f"item {number} {name}", file.hashed(begin, length)
    for name, number, digest in items.references:
        if number not in ours:
            yield f"reference {name} of {number}", digest


class _Numbers:
    """Reads numbers one after the other."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def next(self, wide: int) -> int:
        data = self._data[self._at : self._at + wide]
        if len(data) != wide:
            raise BadData("A list of the file is cut off.")
        self._at += wide
        return int.from_bytes(data, "big")


def _read_kinds(file: _File, data: bytes, at: int, length: int, items: _Items) -> None:
    long = bool(data) and data[0] > 0
    for kind, place, size in _boxes(file, at + (8 if long else 6), at + length):
        entry = file.read(place, size)
        if kind != "infe" or len(entry) < 12 or entry[0] < 2:
            raise BadData("An item of the file is of an unknown kind.")
        wide = 4 if entry[0] >= 3 else 2
        number = int.from_bytes(entry[4 : 4 + wide], "big")
        name = entry[6 + wide : 10 + wide].decode("latin-1")
        texts = entry[10 + wide :].split(b"\0")
        mime = texts[1].decode("latin-1") if name == "mime" and len(texts) > 1 else ""
        if number in items.kinds:
            raise BadData("Two items of the file have one number.")
        items.kinds[number] = (name, mime)


def _read_places(numbers: _Numbers, idat: int, items: _Items) -> None:
    version = numbers.next(4) >> 24
    widths = numbers.next(2)
    index_wide = widths & 15 if version in (1, 2) else 0
    wide = 4 if version == 2 else 2
    for _ in range(numbers.next(wide)):
        number = numbers.next(wide)
        method = numbers.next(2) & 15 if version in (1, 2) else 0
        if numbers.next(2) or method not in (0, 1):
            raise BadData("An item lies where Safelight does not look.")
        base = numbers.next(widths >> 4 & 15) + (idat if method == 1 else 0)
        extents = items.places.setdefault(number, [])
        for _ in range(numbers.next(2)):
            numbers.next(index_wide)
            offset, length = numbers.next(widths >> 12), numbers.next(widths >> 8 & 15)
            extents.append((base + offset, length))


def _read_references(file: _File, data: bytes, at: int, length: int, items: _Items) -> None:
    wide = 4 if data[:1] > b"\0" else 2
    for kind, place, size in _boxes(file, at + 4, at + length):
        entry = file.read(place, size)
        items.references.append((kind, int.from_bytes(entry[:wide], "big"), _hash(entry)))
