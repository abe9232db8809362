"""
Flickr30k and Flickr8k: <id>.jpg#n TAB caption, <id>_<secret>.jpg#n TAB caption, or one id a line.

A list of nothing but numbers is taken for one of photo ids if nine in ten have 7 to 11 digits and
none begins with 0, as ids of Flickr's do and counters do not. Public copies hold foreign lines.
"""

import re
from collections.abc import Iterator

from scanner.datasets.readers.words import Taker, bare_lines, gathered, id_in, most
from scanner.datasets.rows import Batch, Gather, Head, ListFile, Source

NAME = "file names of Flickr30k or Flickr8k"
TAKES_COLUMN = False
KEEPS_NAME = True
FROM_FOLDERS = False

_NAME = re.compile(rb"([1-9][0-9]{0,18})(?:_[0-9a-f]{6,10})?[.]jpg(?:#[0-9]+)?(?:[\t,|].*)?\s*")
_NUMBER = re.compile(rb"([1-9][0-9]{0,18})\s*")
_LIKELY = re.compile(rb"[1-9][0-9]{6,10}\s*")


def sniff(head: Head) -> bool:
    """Tell whether most lines are such names, or nearly all are likely ids."""
    return _form(head) is not None


def _form(head: Head) -> re.Pattern[bytes] | None:
    """Return what a whole line of this list is: a name or, where all are, a number."""
    lines = head.lines[:500]
    if most(lines, _NAME.fullmatch):
        return _NAME
    likely = sum(_LIKELY.fullmatch(line) is not None for line in lines)
    if lines and all(map(_NUMBER.fullmatch, lines)) and 10 * likely >= 9 * len(lines):
        return _NUMBER
    return None


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the photos; several captions of one are as many rows."""
    del column
    return gathered(source, Gather(source), lambda file: (bare_lines(file), _taker(file)))


def _taker(file: ListFile) -> Taker:
    # A number alone among names is a name that is cut, perhaps within the id.
    form = _form(file.head()) or _NAME

    def take(gather: Gather, row: bytes) -> str:
        found = form.fullmatch(row)
        if found is None:
            return "foreign line: not the file name of a photo on Flickr"
        if not (photo := id_in(found[1])):
            return "a number that is no photo's id"
        gather.take(photo)
        return ""

    return take
