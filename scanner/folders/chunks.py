"""
The metadata of PNG, WebP and GIF files, which are chains of chunks.

Sources: PNG 1.2 and its eXIf extension; WebP container specification; GIF89a
and XMP specification part 3, section 1.1.2.
"""

import zlib
from typing import Literal, NamedTuple

from scanner.errors import BadData
from scanner.folders.blocks import Blocks
from scanner.folders.stretch import Stretch

PACKET = 1 << 20
"""Bytes of one XMP packet or EXIF block in these formats, unpacked."""

_XMP_KEYWORD = b"XML:com.adobe.xmp\0"
_GIF_XMP = b"XMP DataXMP"
_GIF_TRAILER = b"\x01\xff\xfe\xfd"


class _Flags(NamedTuple):
    packed: int
    method: int


def read_png(file: Stretch, blocks: Blocks) -> None:
    """Fill `blocks` from a PNG; raises BadData where it is broken; what came before is kept."""
    at = 8
    while True:
        head = file.all(at, 8)
        size, kind = int.from_bytes(head[:4], "big"), head[4:]
        if size > 0x7FFFFFFF:
            raise BadData("A chunk of the PNG is longer than any may be.")
        body = file.part(at + 8, size)
        if kind == b"IHDR":
            data = body.all(0, 8)
            _take_size(blocks, data[:4], data[4:], "big")
        elif kind == b"eXIf" and not blocks.exif:
            blocks.add_exif(body)
        elif kind == b"iTXt" and body.some(0, len(_XMP_KEYWORD)) == _XMP_KEYWORD:
            blocks.add_xmp(_international_text(body))
        elif kind == b"IEND":
            return
        at += 12 + size


def _international_text(body: Stretch) -> bytes:
    """Return the text of an iTXt chunk: keyword, two flags, language, translated keyword, text."""
    if body.length > PACKET + 1024:
        raise BadData("The XMP of the PNG is larger than any real one.")
    data = body.all(0, body.length)[len(_XMP_KEYWORD) :]
    flags = _Flags(*data[:2]) if len(data) >= 2 else _Flags(0, 0)
    parts = data[2:].split(b"\0", 2)
    if len(parts) != 3:
        raise BadData("The XMP of the PNG is cut off.")
    if not flags.packed:
        return parts[2]
    if flags.method != 0:
        raise BadData("The XMP of the PNG is packed in an unknown way.")
    unpack = zlib.decompressobj()
    try:
        text = unpack.decompress(parts[2], PACKET)
    except zlib.error as err:
        raise BadData(f"The XMP of the PNG cannot be unpacked: {err}.") from err
    if unpack.unconsumed_tail:
        raise BadData("The XMP of the PNG is larger than any real one.")
    return text


def read_webp(file: Stretch, blocks: Blocks) -> None:
    """Fill `blocks` from a WebP; raises BadData where it is broken; what came before is kept."""
    end = min(file.length, 8 + int.from_bytes(file.all(4, 4), "little"))
    at = 12
    while at + 8 <= end:
        head = file.all(at, 8)
        kind, size = head[:4], int.from_bytes(head[4:], "little")
        body = file.part(at + 8, size)
        if kind == b"VP8X":
            data = body.all(0, 10)
            blocks.size = (
                1 + int.from_bytes(data[4:7], "little"),
                1 + int.from_bytes(data[7:10], "little"),
            )
        elif kind == b"VP8 " and blocks.size is None:
            data = body.all(0, 10)
            if data[3:6] == b"\x9d\x01\x2a":
                width, height = (int.from_bytes(data[n : n + 2], "little") for n in (6, 8))
                blocks.size = (width & 0x3FFF, height & 0x3FFF)
        elif kind == b"VP8L" and blocks.size is None:
            bits = int.from_bytes(body.all(1, 4), "little")
            blocks.size = (1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF))
        elif kind == b"EXIF" and not blocks.exif:
            blocks.add_exif(body)
        elif kind == b"XMP ":
            blocks.add_xmp(body.some(0, min(size, PACKET)))
        at += 8 + size + size % 2


def read_gif(file: Stretch, blocks: Blocks) -> None:
    """Fill `blocks` from a GIF; raises BadData where it is broken; what came before is kept."""
    head = file.all(6, 7)  # width, height, flags, background, aspect
    _take_size(blocks, head[:2], head[2:4], "little")
    at = 13 + _color_table(head[4])
    while True:
        mark = file.all(at, 1)
        if mark == b"\x3b":
            return
        if mark == b"\x2c":
            at += 11 + _color_table(file.all(at + 9, 1)[0])
        elif mark == b"\x21":
            at += 2
            if file.some(at, 12) == b"\x0b" + _GIF_XMP:
                text = file.some(at + 12, PACKET)
                # The packet lies there as it is; a trailer of 258 falling bytes leads any
                # reader of sub-blocks, wherever it came out, to the end.
                end = text.find(_GIF_TRAILER)
                if end < 0:
                    raise BadData("The XMP of the GIF has no end.")
                blocks.add_xmp(text[:end])
                at += 12 + end + 258
                continue
        else:
            raise BadData("A block of the GIF does not begin where it should.")
        while size := file.all(at, 1)[0]:
            at += 1 + size
        at += 1


def _color_table(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _take_size(blocks: Blocks, across: bytes, down: bytes, order: Literal["big", "little"]) -> None:
    width, height = int.from_bytes(across, order), int.from_bytes(down, order)
    if width and height:
        blocks.size = (width, height)
