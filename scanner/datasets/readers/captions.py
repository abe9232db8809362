"""
Addresses with a caption or a name: CC12M (address TAB caption), CC3M (caption TAB address).

ImageNet's list (name TAB address) has the latter form. Few of the addresses are Flickr's; captions
are not read, and may hold any bytes but TAB and line end.
"""

import re
from collections.abc import Iterator
from itertools import islice

from scanner.datasets.readers.words import (
    CUT,
    NO_ADDRESS,
    Taker,
    bare_lines,
    gathered,
    most,
    photo_in,
)
from scanner.datasets.rows import Batch, Gather, Head, ListFile, Source

NAME = "addresses with captions or names (CC3M, CC12M, ImageNet)"
TAKES_COLUMN = False
KEEPS_NAME = True
FROM_FOLDERS = False

_ADDRESS = rb"\"?(?:https?|ftp)://[^\t]+"
_FIRST = re.compile(_ADDRESS + rb"\t(?!\"?https?://)[^\t]*", re.IGNORECASE)
# CC3M has also been published with labels, their codes and how sure they are behind the address.
_LABELS = rb"(?:\t[^\t]*\t(?:/[a-z]/[^\t]*)?\t[0-9.,eE-]*)?"
_LAST = re.compile(rb"(?!\"?https?://)[^\t]*\t" + _ADDRESS + _LABELS, re.IGNORECASE)
_HEADERS = re.compile(
    rb"\"?(?:url|image_?url|link|caption|text)\"?(?:\t\"?[a-z_ ]+\"?)+", re.IGNORECASE
)


def sniff(head: Head) -> bool:
    """Tell whether most lines are an address and a text, the same way round."""
    return _side(head) is not None


def _side(head: Head) -> int | None:
    lines = head.lines[:500]
    return next(
        (side for side, form in ((0, _FIRST), (1, _LAST)) if most(lines, form.fullmatch)), None
    )


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the photos that are Flickr's."""
    del column
    return gathered(source, Gather(source), _read)


def _read(file: ListFile) -> tuple[Iterator[bytes], Taker]:
    head = file.head()
    header = bool(head.lines) and _HEADERS.fullmatch(head.lines[0]) is not None
    return islice(bare_lines(file), int(header), None), _taker(_side(head) or 0)


def _taker(side: int) -> Taker:
    def take(gather: Gather, row: bytes) -> str:
        values = row.split(b"\t", side + 1)
        if len(values) < 2:
            return CUT
        found = photo_in(values[side])
        if found is None:
            return NO_ADDRESS
        gather.take(*found)
        return ""

    return take
