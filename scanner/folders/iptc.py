"""
The rights fields of IPTC-IIM, which agencies wrote before XMP and many programs still write.

Sources: IPTC-NAA Information Interchange Model 4.2; Adobe Photoshop file
formats, image resource blocks (8BIM), resource 0x0404.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from scanner.errors import BadData

_RESOURCE = 0x0404
_UTF8 = b"\x1b%G"
_MOST_RECORDS = 10_000

_KEYWORD, _BYLINE, _CREDIT, _COPYRIGHT = 25, 80, 110, 116


@dataclass(frozen=True, slots=True, kw_only=True)
class Iptc:
    """What the records say; empty where they say nothing."""

    copyright: str = ""
    creator: str = ""
    credit: str = ""
    keywords: tuple[str, ...] = ()


def records_in_resources(data: bytes) -> Iterator[bytes]:
    """
    Yield the IIM records in Photoshop's image resource blocks.

    Each block is ``8BIM``, a number, a name padded to even length, a size, and
    data padded to even length. Raises BadData where a block is broken.
    """
    at = 0
    while data[at : at + 4] in (b"8BIM", b"MeSa", b"AgHg", b"PHUT", b"DCSR"):
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        name = data[at + 6] if at + 6 < len(data) else 0
        at += 6 + (name + 2) // 2 * 2
        size = int.from_bytes(data[at : at + 4], "big")
        at += 4
        if at + size > len(data):
            raise BadData("A Photoshop resource ends in the middle.")
        if number == _RESOURCE:
            yield data[at : at + size]
        at += size + size % 2


def read_iptc(records: bytes) -> Iptc:
    """
    Return the rights fields of IIM records.

    Text is UTF-8 where record 1:90 says so or where it can be, else Windows
    Latin, which is what old programs wrote. Raises BadData if these are no
    IIM records at all; one that is cut off ends the reading.
    """
    if records and records[0] != 0x1C:
        raise BadData("The IPTC block does not begin with a record.")
    utf8 = False
    found: dict[int, list[str]] = {_KEYWORD: [], _BYLINE: [], _CREDIT: [], _COPYRIGHT: []}
    for record, number, value in _records(records):
        if (record, number) == (1, 90):
            utf8 = value.startswith(_UTF8)
        elif record == 2 and number in found and value:
            found[number].append(_text(value, utf8))
    return Iptc(
        copyright=next(iter(found[_COPYRIGHT]), ""),
        creator="; ".join(found[_BYLINE]),
        credit=next(iter(found[_CREDIT]), ""),
        keywords=tuple(found[_KEYWORD]),
    )


def _records(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    at = 0
    for _ in range(_MOST_RECORDS):
        head = data[at : at + 5]
        if len(head) < 5 or head[0] != 0x1C:
            return
        size = int.from_bytes(head[3:5], "big")
        at += 5
        if size & 0x8000:  # an extended record: these bits count the bytes of the length
            width = size & 0x7FFF
            if width > 4:
                return
            size = int.from_bytes(data[at : at + width], "big")
            at += width
        if at + size > len(data):
            return
        yield head[1], head[2], data[at : at + size]
        at += size


def _text(value: bytes, utf8: bool) -> str:
    if utf8:
        return value.decode("utf-8", "replace")
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")
