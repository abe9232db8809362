"""
Lists of faces without a header: OpenImages Faces (address, box) and Google FEC (three of each).

Boxes, and what annotators said of the faces, are not read.
"""

import re
from collections.abc import Iterator

from scanner.datasets.delimited import fields
from scanner.datasets.readers.words import CUT, NO_ADDRESS, bare_lines, gathered, most, photo_in
from scanner.datasets.rows import Batch, Gather, Head, Source

NAME = "faces of OpenImages Faces or Google FEC"
TAKES_COLUMN = False
KEEPS_NAME = True
FROM_FOLDERS = False

_ONE = re.compile(rb"\"?(https?://[^\s\"]+)\"?(?:,-?[0-9]+(?:[.][0-9]+)?){4}", re.IGNORECASE)
_TRIPLET = re.compile(rb"[A-Z_]*TRIPLET[A-Z_]*")
_ADDRESSES = (0, 5, 10)
_KIND = 15


def sniff(head: Head) -> bool:
    """Tell whether most lines are an address and four numbers, or three times that and a kind."""
    return most(head.lines[:200], lambda line: _ONE.fullmatch(line) or _triplet(line))


def _triplet(row: bytes) -> list[bytes] | None:
    values = fields(row, b",")
    if len(values) > _KIND and _TRIPLET.fullmatch(values[_KIND].strip()):
        return [values[at] for at in _ADDRESSES]
    return None


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the photos; a triplet's three are of one row."""
    del column
    return gathered(source, Gather(source), lambda file: (bare_lines(file), _take))


def _take(gather: Gather, row: bytes) -> str:
    one = _ONE.fullmatch(row)
    addresses = [one[1]] if one else _triplet(row)
    if addresses is None:
        return CUT + ", or not of this list"
    found = [photo for photo in map(photo_in, addresses) if photo is not None]
    for photo, owner in found:
        gather.take(photo, owner)
    return "" if found else NO_ADDRESS
