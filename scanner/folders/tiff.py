"""
The directory of a TIFF structure: TIFF and BigTIFF files, most RAW files, and every EXIF block.

Source: TIFF 6.0; the BigTIFF proposal; the magic numbers of Olympus and
Panasonic RAW as ExifTool tells them.
"""

from dataclasses import dataclass
from typing import Literal

from scanner.errors import BadData
from scanner.folders.blocks import MOST_IPTC, Blocks
from scanner.folders.iptc import records_in_resources
from scanner.folders.stretch import Stretch
from scanner.folders.xmp import MOST as MOST_PACKET

WIDTH, HEIGHT, XMP, IPTC, PHOTOSHOP = 0x100, 0x101, 0x2BC, 0x83BB, 0x8649
_SUBFILE, _SUB_IFDS, _EXTRA_CAMERA, _PANASONIC_JPEG = 0xFE, 0x14A, 0xC612, 0x2E

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_SIZES |= {16: 8, 17: 8, 18: 8}
_CLASSIC = {b"*\0", b"\0*", b"RO", b"RS", b"OR", b"SR", b"U\0", b"\0U"}
_MOST_ENTRIES = 4096


@dataclass(frozen=True, slots=True)
class Entry:
    """One tag of a directory: `size` bytes of values from `offset` on."""

    kind: int
    count: int
    offset: int
    size: int


@dataclass(frozen=True, slots=True)
class Directory:
    """
    The first directory of a TIFF structure.

    `next_at` is where the offset of the second one stands.
    """

    order: Literal["little", "big"]
    big: bool
    entries: dict[int, Entry]
    next_at: int

    def number(self, file: Stretch, tag: int) -> int | None:
        """Return the first whole number of a tag, None if there is none."""
        entry = self.entries.get(tag)
        if entry is None or entry.kind not in (1, 3, 4, 13, 16, 18) or not entry.count:
            return None
        return int.from_bytes(file.some(entry.offset, _SIZES[entry.kind]), self.order)

    def content(self, file: Stretch, tag: int, most: int) -> bytes:
        """Return a tag's values as bytes, b"" if it is not there; raises BadData above `most`."""
        entry = self.entries.get(tag)
        if entry is None:
            return b""
        if entry.size > most:
            raise BadData("A metadata block of the TIFF is larger than any real one.")
        return file.some(entry.offset, entry.size)


def first_directory(file: Stretch) -> Directory:
    """Return the first directory of a TIFF structure; raises BadData if there is none."""
    head = file.all(0, 8)
    orders: dict[bytes, Literal["little", "big"]] = {b"II": "little", b"MM": "big"}
    order = orders.get(head[:2])
    if order is None:
        raise BadData("The EXIF block does not begin with a byte order.")
    big = head[2:4] in (b"+\0", b"\0+")
    if not big and head[2:4] not in _CLASSIC:
        raise BadData("The EXIF block has an unknown version.")
    at = int.from_bytes(file.all(8, 8), order) if big else int.from_bytes(head[4:8], order)
    wide = 8 if big else 2
    count = int.from_bytes(file.all(at, wide), order)
    if count > _MOST_ENTRIES:
        raise BadData("The EXIF block has more tags than any real one.")
    step, inline = (20, 8) if big else (12, 4)
    table = file.some(at + wide, count * step)
    entries: dict[int, Entry] = {}
    for n in range(len(table) // step):
        row = table[n * step : (n + 1) * step]
        tag, kind = int.from_bytes(row[:2], order), int.from_bytes(row[2:4], order)
        number = int.from_bytes(row[4 : step - inline], order)
        size = _SIZES.get(kind, 0) * number
        offset = at + wide + n * step + step - inline
        if size > inline:
            offset = int.from_bytes(row[step - inline :], order)
        entries.setdefault(tag, Entry(kind, number, offset, size))
    return Directory(order, big, entries, at + wide + count * step)


def read_tiff(file: Stretch, blocks: Blocks) -> None:
    """
    Fill `blocks` from a TIFF, or a RAW file that is built like one; raises BadData if it is broken.

    The size is taken where the first directory is the photo itself: in a RAW
    file it is a small preview.
    """
    directory = first_directory(file)
    if not directory.big:
        blocks.exif.append(file)
    raw = {_SUB_IFDS, _EXTRA_CAMERA, _PANASONIC_JPEG} & directory.entries.keys()
    if not raw and file.some(2, 2) in (b"*\0", b"\0*", b"+\0", b"\0+"):
        reduced = (directory.number(file, _SUBFILE) or 0) & 1
        width, height = directory.number(file, WIDTH), directory.number(file, HEIGHT)
        if width and height and not reduced:
            blocks.size = (width, height)
    for take in (_take_xmp, _take_iptc, _take_photoshop):
        try:
            take(file, directory, blocks)
        except BadData as err:
            blocks.faults.append(str(err))


def _take_xmp(file: Stretch, directory: Directory, blocks: Blocks) -> None:
    packet = directory.content(file, XMP, MOST_PACKET)
    if packet:
        blocks.add_xmp(packet)


def _take_iptc(file: Stretch, directory: Directory, blocks: Blocks) -> None:
    records = directory.content(file, IPTC, MOST_IPTC)
    if records.strip(b"\0"):
        blocks.add_iptc(records)


def _take_photoshop(file: Stretch, directory: Directory, blocks: Blocks) -> None:
    for records in records_in_resources(directory.content(file, PHOTOSHOP, 16 * MOST_IPTC)):
        blocks.add_iptc(records)


def jpeg_in_raf(file: Stretch) -> Stretch:
    """Return the JPEG that a Fujifilm RAW file carries, which holds its metadata."""
    place = file.all(84, 8)
    return file.part(int.from_bytes(place[:4], "big"), int.from_bytes(place[4:], "big"))


def read_mrw(file: Stretch, blocks: Blocks) -> None:
    """Fill `blocks` from a Minolta RAW file, a chain of blocks; TTW is a TIFF structure."""
    end = 8 + int.from_bytes(file.all(4, 4), "big")
    at = 8
    while at + 8 <= min(end, file.length):
        head = file.all(at, 8)
        size = int.from_bytes(head[4:], "big")
        if head[:4] == b"\0TTW":
            blocks.exif.append(file.part(at + 8, size))
            return
        at += 8 + size
