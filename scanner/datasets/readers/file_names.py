"""
Flickr30k and Flickr8k: <id>.jpg#n TAB caption, <id>_<secret>.jpg#n TAB caption, or one id a line.

Captions may as well follow a comma or a bar, below a header. Numbers alone, as file names or as
they are, are taken for photo ids if nine in ten have 8 to 11 digits and none begins with 0: so do
Flickr's, and not the numbers that COCO and Visual Genome give their own files. Public copies hold
foreign lines.
"""

import re
from collections.abc import Iterator
from itertools import islice

from scanner.datasets.readers.words import Taker, bare_lines, gathered, id_in
from scanner.datasets.rows import Batch, Gather, Head, ListFile, Source

NAME = "file names of Flickr30k or Flickr8k"
TAKES_COLUMN = False
KEEPS_NAME = True
FROM_FOLDERS = False

_NAME = re.compile(
    rb"(?:[^\t,|\"/]*flickr[^\t,|\"/]*/)?\"?([1-9][0-9]{0,18})(_[0-9a-f]{6,10})?[.]jpg(?:#[0-9]+)?\"?"
    rb"(?:\s*[\t,|].*)?\s*",
    re.IGNORECASE,
)
_NUMBER = re.compile(rb"([1-9][0-9]{0,18})\s*")
_LIKELY = re.compile(rb"[1-9][0-9]{7,10}")
_HEADER = re.compile(rb"\"?(?:image(?:_?name)?|file_?name)\"?\s*[\t,|].*", re.IGNORECASE)


def sniff(head: Head) -> bool:
    """Tell whether most lines are such names, or nearly all are likely ids."""
    return _form(head) is not None


def _form(head: Head) -> re.Pattern[bytes] | None:
    """Return what a whole line of this list is: a name or, where all are, a number."""
    lines = head.lines[:500]
    if lines and _HEADER.fullmatch(lines[0]):
        lines = lines[1:]
    names = [found for line in lines if (found := _NAME.fullmatch(line))]
    if 2 * len(names) > len(lines):
        return _NAME if _are_likely([name[1] for name in names if not name[2]]) else None
    numbers = [found[1] for line in lines if (found := _NUMBER.fullmatch(line))]
    return _NUMBER if len(numbers) == len(lines) and _are_likely(numbers) and numbers else None


def _are_likely(numbers: list[bytes]) -> bool:
    """Tell whether nine in ten have as many digits as ids of Flickr's."""
    return 10 * sum(_LIKELY.fullmatch(number) is not None for number in numbers) >= 9 * len(numbers)


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the photos; several captions of one are as many rows."""
    del column
    return gathered(source, Gather(source), _read)


def _read(file: ListFile) -> tuple[Iterator[bytes], Taker]:
    head = file.head()
    header = bool(head.lines) and _HEADER.fullmatch(head.lines[0]) is not None
    return islice(bare_lines(file), int(header), None), _taker(_form(head))


def _taker(form: re.Pattern[bytes] | None) -> Taker:
    # A number alone among names is a name that is cut, perhaps within the id.
    form = form or _NAME

    def take(gather: Gather, row: bytes) -> str:
        found = form.fullmatch(row)
        if found is None:
            return "foreign line: not the file name of a photo on Flickr"
        if not (photo := id_in(found[1])):
            return "a number that is no photo's id"
        gather.take(photo)
        return ""

    return take
