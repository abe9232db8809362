"""
Lists that give photo ids as bare numbers in a place that is known.

YFCC100M's companions (id TAB hash; id TAB tags, places or EXIF, each of them name:value), YFCC15M
(line number TAB id TAB hash), and PIPA (album, photo, box, identity, subset, parted by blanks).
What else stands in a row is passed over: tags and identities are nobody's business here.
"""

import re
from collections.abc import Iterator

from scanner.datasets.readers.words import CUT, Taker, bare_lines, gathered, id_in, most
from scanner.datasets.rows import Batch, Gather, Head, ListFile, Source

NAME = "photo ids of YFCC100M, YFCC15M or PIPA"
TAKES_COLUMN = False
KEEPS_NAME = True
FROM_FOLDERS = False

_NUMBER = rb"-?[0-9]+(?:[.][0-9]+)?"
_SAID = rb"(?!https?:)[^\t:,]+:[^\t,]*"
_LAYOUTS = (
    re.compile(rb"([0-9]{1,19})\t[0-9a-f]{32}"),
    re.compile(rb"([0-9]{1,19})\t(?:" + _SAID + rb"(?:," + _SAID + rb")*,?)?"),
    re.compile(rb"[0-9]+\t([0-9]{1,19})\t[0-9a-f]{32}"),
    re.compile(rb" *[0-9]+ +([0-9]{1,19})(?: +" + _NUMBER + rb"){6,7} *"),
)


def sniff(head: Head) -> bool:
    """Tell whether most lines are of one of these layouts."""
    return _layout(head) is not None


def _layout(head: Head) -> re.Pattern[bytes] | None:
    lines = head.lines[:200]
    return next((each for each in _LAYOUTS if most(lines, each.fullmatch)), None)


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the rows; one that is not whole names no photo, as half a number is another's id."""
    del column
    return gathered(source, Gather(source), lambda file: (bare_lines(file), _taker(file)))


def _taker(file: ListFile) -> Taker:
    layout = _layout(file.head())

    def take(gather: Gather, row: bytes) -> str:
        found = layout.fullmatch(row) if layout else None
        if found is None:
            return CUT + ", or not of this list"
        if not (photo := id_in(found[1])):
            return "a number that is no photo's id"
        gather.take(photo)
        return ""

    return take
