"""
The metadata items of HEIC, AVIF and Canon CR3 files, which are ISO base media files.

Only the boxes are read, nothing is decoded. Sources: ISO/IEC 14496-12
(boxes, ``iinf``, ``iloc``), ISO/IEC 23008-12 (``ispe``, ``irot``, Exif items);
XMP specification part 3 (``uuid`` box); CR3 as ExifTool tells it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from scanner.errors import BadData
from scanner.folders.blocks import Blocks
from scanner.folders.stretch import Stretch

BLOCK = 1 << 20
"""Bytes of one metadata item."""

_META = 1 << 20
_XMP_UUID = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_CANON_UUID = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")


@dataclass(slots=True)
class _Items:
    """What the ``meta`` box tells of the file's items."""

    primary: int = 0
    kinds: dict[int, str] = field(default_factory=dict)
    places: dict[int, list[Stretch]] = field(default_factory=dict)
    properties: list[tuple[bytes, bytes]] = field(default_factory=list)
    owned: dict[int, list[int]] = field(default_factory=dict)


def read_bmff(file: Stretch, blocks: Blocks) -> None:
    """Fill `blocks` from an ISO base media file; raises BadData where it is broken."""
    for kind, body in _boxes(file):
        if kind == b"meta":
            _read_meta(file, body, blocks)
        elif kind == b"moov":
            for inner, content in _boxes(body):
                if inner == b"uuid" and content.some(0, 16) == _CANON_UUID:
                    _read_canon(content.part(16), blocks)
        elif kind == b"uuid" and body.some(0, 16) == _XMP_UUID:
            blocks.add_xmp(body.some(16, BLOCK))


def _boxes(file: Stretch) -> Iterator[tuple[bytes, Stretch]]:
    at = 0
    while at + 8 <= file.length:
        head = file.all(at, 8)
        size, begin = int.from_bytes(head[:4], "big"), 8
        if size == 1:
            size, begin = int.from_bytes(file.all(at + 8, 8), "big"), 16
        elif size == 0:
            size = file.length - at
        if size < begin:
            raise BadData("A box is shorter than its own head.")
        yield head[4:], file.part(at + begin, size - begin)
        at += size


def _read_canon(box: Stretch, blocks: Blocks) -> None:
    for kind, body in _boxes(box):
        if kind in (b"CMT1", b"CMT2"):  # camera, exposure
            blocks.add_exif(body)
        elif kind == b"CMT4":
            blocks.gps = body


def _read_meta(file: Stretch, meta: Stretch, blocks: Blocks) -> None:
    items = _Items()
    inside = list(_boxes(meta.part(4)))
    data = next((body for kind, body in inside if kind == b"idat"), None)
    for kind, body in inside:
        if kind == b"pitm":
            long = body.all(0, 1)[0] > 0
            items.primary = int.from_bytes(body.all(4, 4 if long else 2), "big")
        elif kind == b"iinf":
            _read_kinds(body, items)
        elif kind == b"iloc":
            _read_places(_Cursor(body.all(0, min(body.length, _META))), file, data, items)
        elif kind == b"iprp":
            _read_properties(body, items)
    _take_size(items, blocks)
    for number, name in items.kinds.items():
        try:
            if name == "Exif" and not blocks.exif:
                block = _whole(items.places.get(number, []))
                skip = int.from_bytes(block.all(0, 4), "big")
                blocks.add_exif(block.part(4 + skip))
            elif name == "application/rdf+xml":
                block = _whole(items.places.get(number, []))
                blocks.add_xmp(block.some(0, BLOCK))
        except BadData as err:
            blocks.faults.append(str(err))


def _read_kinds(body: Stretch, items: _Items) -> None:
    long = body.all(0, 1)[0] > 0
    for kind, entry in _boxes(body.part(8 if long else 6)):
        if kind != b"infe":
            continue
        data = entry.some(0, 512)
        if len(data) < 12 or data[0] < 2:
            continue
        wide = 4 if data[0] >= 3 else 2
        number = int.from_bytes(data[4 : 4 + wide], "big")
        name = data[6 + wide : 10 + wide].decode("latin-1")
        if name == "mime":
            texts = data[10 + wide :].split(b"\0")
            name = texts[1].decode("latin-1") if len(texts) > 1 else ""
        items.kinds.setdefault(number, name)


class _Cursor:
    """Reads numbers one after the other."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def number(self, width: int) -> int:
        """Return the next number of `width` bytes, which may be 0; raises BadData at the end."""
        data = self._data[self._at : self._at + width]
        if len(data) != width:
            raise BadData("The list of items is cut off.")
        self._at += width
        return int.from_bytes(data, "big")


def _read_places(cursor: _Cursor, file: Stretch, data: Stretch | None, items: _Items) -> None:
    version = cursor.number(4) >> 24
    widths = cursor.number(2)
    offset_wide, length_wide = widths >> 12, widths >> 8 & 15
    base_wide, index_wide = widths >> 4 & 15, widths & 15 if version in (1, 2) else 0
    wide = 4 if version == 2 else 2
    for _ in range(cursor.number(wide)):
        number = cursor.number(wide)
        method = cursor.number(2) & 15 if version in (1, 2) else 0
        cursor.number(2)  # which file: 0 is this one, which is all that cameras write
        base = cursor.number(base_wide)
        extents = []
        for _ in range(cursor.number(2)):
            cursor.number(index_wide)
            offset, length = cursor.number(offset_wide), cursor.number(length_wide)
            extents.append((base + offset, length))
        place = {0: file, 1: data}.get(method)
        if place is not None and items.kinds.get(number, "Exif") in ("Exif", "application/rdf+xml"):
            items.places[number] = [place.part(at, length or None) for at, length in extents]


def _read_properties(body: Stretch, items: _Items) -> None:
    for kind, part in _boxes(body):
        if kind == b"ipco":
            items.properties += [(name, prop.some(0, 64)) for name, prop in _boxes(part)]
        elif kind == b"ipma":
            cursor = _Cursor(part.all(0, min(part.length, _META)))
            head = cursor.number(4)
            wide = 4 if head >> 24 else 2
            step = 2 if head & 1 else 1
            for _ in range(cursor.number(4)):
                number = cursor.number(wide)
                owned = [cursor.number(step) for _ in range(cursor.number(1))]
                # The top bit says "must be understood"; the rest counts properties from 1.
                items.owned[number] = [index & (0x7FFF if step == 2 else 0x7F) for index in owned]


def _take_size(items: _Items, blocks: Blocks) -> None:
    """Take the primary item's size as shown: each property changes it in turn."""
    known = range(1, len(items.properties) + 1)
    size = (0, 0)
    for index in items.owned.get(items.primary, []):
        name, data = items.properties[index - 1] if index in known else (b"", b"")
        number = [int.from_bytes(data[at : at + 4], "big") for at in range(0, 16, 4)]
        if name == b"ispe":
            size = (number[1], number[2])
        elif name == b"clap":  # the clean aperture, as two fractions
            size = (number[0] // (number[1] or 1), number[2] // (number[3] or 1))
        elif name == b"irot" and data[:1] and data[0] & 1:
            size = (size[1], size[0])
    if all(0 < side < 1 << 31 for side in size):
        blocks.size = size
        blocks.upright = True


def _whole(extents: list[Stretch]) -> Stretch:
    """Return an item that lies in one piece; raises BadData for one that does not."""
    if len(extents) != 1 or extents[0].length > BLOCK:
        raise BadData("A metadata item is not where the file says.")
    return extents[0]
