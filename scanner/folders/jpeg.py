"""
The metadata segments of a JPEG: EXIF, XMP (with its extension), Photoshop's IPTC, and the size.

Sources: ITU-T T.81 annex B; XMP specification part 3, section 1.1.3.
"""

import hashlib
import re
from collections.abc import Iterator

from scanner.errors import BadData
from scanner.folders.blocks import MOST_XMP, Blocks
from scanner.folders.iptc import records_in_resources
from scanner.folders.stretch import Stretch

EXIF = b"Exif\0"
XMP = b"http://ns.adobe.com/xap/1.0/\0"
EXTENDED = b"http://ns.adobe.com/xmp/extension/\0"
PHOTOSHOP = b"Photoshop 3.0\0"

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_NOTE = re.compile(rb"HasExtendedXMP[^0-9A-Fa-f]{1,8}([0-9A-Fa-f]{32})")


def read_jpeg(file: Stretch, blocks: Blocks) -> None:
    """Fill `blocks` from a JPEG; raises BadData where it is broken; what came before is kept."""
    extension = Extension()
    photoshop = bytearray()
    try:
        for marker, body in _segments(file):
            if marker in _FRAMES:
                frame = body.all(0, 5)
                height, width = int.from_bytes(frame[1:3], "big"), int.from_bytes(frame[3:5], "big")
                if blocks.size is None and width and height:
                    blocks.size = (width, height)
            elif marker == 0xE1:
                _read_app1(body, blocks, extension)
            elif marker == 0xED and body.some(0, len(PHOTOSHOP)) == PHOTOSHOP:
                # One resource may go on in the next segment.
                photoshop += body.some(len(PHOTOSHOP), body.length)
    finally:
        for packet in extension.packets(blocks.xmp):
            blocks.add_xmp(packet)
        for records in records_in_resources(bytes(photoshop)):
            blocks.add_iptc(records)


def _read_app1(body: Stretch, blocks: Blocks, extension: "Extension") -> None:
    start = body.some(0, len(EXTENDED))
    if start.startswith(EXIF):
        if not blocks.exif:
            blocks.add_exif(body)
    elif start.startswith(XMP):
        blocks.add_xmp(body.some(len(XMP), body.length))
    elif start == EXTENDED:
        extension.add(body.some(len(EXTENDED), body.length))


def _segments(file: Stretch) -> Iterator[tuple[int, Stretch]]:
    """Yield marker and body of each segment up to the first scan."""
    at = 2
    while True:
        mark = file.all(at, 2)
        if mark[0] != 0xFF:
            raise BadData("A segment of the JPEG does not begin where it should.")
        marker = mark[1]
        if marker == 0xFF:  # fill byte
            at += 1
        elif marker in _ALONE:
            at += 2
        elif marker in (0xD9, 0xDA):
            return
        else:
            length = int.from_bytes(file.all(at + 2, 2), "big")
            if length < 2:
                raise BadData("A segment of the JPEG is shorter than its own length.")
            yield marker, file.part(at + 4, length - 2)
            at += 2 + length


class Extension:
    """
    Puts extended XMP together.

    Each part says which whole it belongs to (the MD5 of the whole, as 32
    letters), how long that is, and where in it the part lies. Only a whole
    that the main packet names, that is complete and has that MD5 counts.
    """

    def __init__(self) -> None:
        self._parts: dict[str, dict[int, bytes]] = {}
        self._lengths: dict[str, int] = {}
        self._held = 0

    def add(self, body: bytes) -> None:
        """Take one part, without the letters before it; raises BadData if it is too short."""
        if len(body) < 40:
            raise BadData("A part of the extended XMP is too short.")
        name = body[:32].decode("latin-1").upper()
        length, offset = int.from_bytes(body[32:36], "big"), int.from_bytes(body[36:40], "big")
        self._held += len(body)
        if length > MOST_XMP or self._held > MOST_XMP:
            # Depth maps and sound are carried here too: nothing that says whose the photo is.
            return
        self._lengths.setdefault(name, length)
        self._parts.setdefault(name, {}).setdefault(offset, body[40:])

    def packets(self, main: list[bytes]) -> list[bytes]:
        """Return the complete wholes that these main packets (UTF-8) name."""
        names = {found[1].decode().upper() for packet in main for found in _NOTE.finditer(packet)}
        wholes = []
        for name in sorted(names & self._parts.keys()):
            parts = sorted(self._parts[name].items())
            whole = b"".join(data for _, data in parts)
            digest = hashlib.md5(whole, usedforsecurity=False).hexdigest().upper()
            if len(whole) == self._lengths[name] and digest == name:
                wholes.append(whole)
        return wholes
