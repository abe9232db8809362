"""What the readers of text lists share: rows one after the other, and why one names no photo."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from scanner.datasets.delimited import UNCLOSED
from scanner.datasets.flickr_ids import photo_of
from scanner.datasets.rows import LARGEST_ID, OVERLONG, Batch, Gather, ListFile, Source

NO_ADDRESS = "no address of a photo on Flickr"
CUT = "the record is cut"

CUT_ID = "the list ends within it: its id is shorter than all before it"

_COMPARED = 1000
_HEADING = re.compile(rb"[A-Za-z_\", \t-]{2,400}")

LONGEST_ADDRESS = 4096
"""Bytes; browsers and servers take no longer one, and looking through text costs its length."""

LONGEST_NAME = 200

Taker = Callable[[Gather, bytes], str]
"""Takes the photos of a row, and returns "" or why there is none."""


def photo_in(value: bytes) -> tuple[int, int] | None:
    """Return the photo and packed owner that an address or path in a list names."""
    if len(value) > LONGEST_ADDRESS:
        return None
    return photo_of(value.strip(b' \t\r\n"').decode("utf-8", "replace"))


def id_in(value: bytes) -> int:
    """
    Return the photo id that `value` is, 0 if it is none.

    >>> id_in(b"87817712278"), id_in(b"9223372036854775808"), id_in(b"1_0")
    (87817712278, 0, 0)
    """
    if not value.isdigit() or len(value) > 19:  # bytes.isdigit is of ASCII alone
        return 0
    return number if (number := int(value)) <= LARGEST_ID else 0


def bare_lines(file: ListFile) -> Iterator[bytes]:
    """Yield the lines of a file without their ends; blank ones are no rows."""
    for lines in file.lines():
        for line in lines:
            bare = line.rstrip(b"\r")
            if bare and not bare.isspace():
                yield bare


def gathered(
    source: Source, gather: Gather, read: Callable[[ListFile], tuple[Iterable[bytes], Taker]]
) -> Iterator[Batch]:
    """
    Yield the batches of all files: `read` gives the rows of a file, and what takes them.

    A first row that names no photo and looks like names of columns is none.
    """
    for file in source.files:
        rows, take = read(file)
        first = True
        for row in rows:
            gather.row()
            why = take(gather, row)
            if first:
                first = False
                if why and _HEADING.fullmatch(row):
                    gather.number -= 1
                    continue
            if not why and file.unended and _cut_within_id(gather, row):
                gather.untake()
                why = CUT_ID
            if why:
                gather.reject(why_not(row, why))
            if gather.full:
                yield gather.batch()
    yield gather.batch()


def _cut_within_id(gather: Gather, row: bytes) -> bool:
    """
    Tell whether a last line without an end ends in its photo's id, shorter than all before it.

    So a list is told from one that was cut while it was written: half an id is another's.
    """
    last = b"%d" % gather.photos[-1]
    others = gather.photos[-1 - _COMPARED : -1]
    return (
        row.strip(b' \t\r"').endswith(last)
        and len(others) > 0
        and len(last) < len(str(min(others)))
    )


def why_not(row: bytes, otherwise: str) -> str:
    """Return why a row names no photo: what it stands for, or `otherwise`."""
    if row == OVERLONG:
        return "longer than a line may be"
    if row == UNCLOSED:
        return "a quotation mark opens that is never closed"
    return otherwise


T = TypeVar("T")


def most(lines: Sequence[T], matches: Callable[[T], object]) -> bool:
    """Tell whether more than half of `lines`, or of other things, match."""
    return 2 * sum(bool(matches(line)) for line in lines) > len(lines)
