"""
YFCC100M as Yahoo published it: TAB, no header, no quotes, text url-encoded; 23 columns or 25.

The 25 are the 23 with the line's number before and a hash behind the photo's id.
"""

import re
from array import array
from collections.abc import Iterator
from typing import TypeAlias
from urllib.parse import unquote_plus

import numpy as np
import numpy.typing as npt

from scanner.datasets.flickr_ids import packed
from scanner.datasets.readers.words import LONGEST_NAME, id_in
from scanner.datasets.rows import OVERLONG, Batch, Gather, Head, Source
from scanner.errors import BadData

NAME = "YFCC100M"
TAKES_COLUMN = False
KEEPS_NAME = True
FROM_FOLDERS = False

_NSID = re.compile(rb"[0-9]+@N[0-9]{2}")
_REMEMBERED = 50_000
_LONGEST_REMEMBERED = 500
_SURE_DIGITS = 18
"""So many digits are always an id; one more may be, or be past the largest."""

_TAB = ord("\t")
_LF = ord("\n")

_Places: TypeAlias = npt.NDArray[np.int64]
_Owners: TypeAlias = dict[bytes, tuple[bytes, int, str]]
"""By NSID as it stands: name as it stands, NSID packed, name."""


def sniff(head: Head) -> bool:
    """Tell whether lines have 23 or 25 columns with an id and an NSID where they belong."""
    lines = head.lines[:50]
    return 2 * sum(_layout(line) is not None for line in lines) > len(lines)


def _layout(line: bytes) -> tuple[int, int] | None:
    """Return the number of TABs and the column of the id, None for another line."""
    values = line.split(b"\t")
    for width, photo, owner in ((23, 0, 1), (25, 1, 3)):
        if len(values) == width and values[photo].isdigit() and _NSID.fullmatch(values[owner]):
            return width - 1, photo
    return None


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the rows, with the owners' NSIDs and screen names; videos are rows as photos are."""
    del column
    gather = Gather(source, named=True)
    known: _Owners = {}
    for file in source.files:
        layout = next(filter(None, map(_layout, file.head().lines)), None)
        if layout is None:
            raise BadData(f"{file.name} has no line of {NAME}.")
        for text in file.texts():
            _take(gather, text, layout, known)
            if gather.full:
                yield gather.batch()
    yield gather.batch()


def _take(gather: Gather, text: bytes, layout: tuple[int, int], known: _Owners) -> None:
    """
    Take the photos of the lines in `text`; `known` remembers owners.

    A hundred million lines come through here: where all of a text's are as they should be, as
    they nearly always are, they are taken together, else one by one.
    """
    if not _take_all(gather, text, layout, known):
        _take_each(gather, text, layout, known)


def _take_all(gather: Gather, text: bytes, layout: tuple[int, int], known: _Owners) -> bool:
    """Take every line, or none of them and say so if one is not a photo's."""
    tabs, at = layout
    seen = np.frombuffer(text, np.uint8)
    ends = np.append(np.flatnonzero(seen == _LF), len(text))
    starts = np.append(0, ends[:-1] + 1)
    tabs_at = np.flatnonzero(seen == _TAB)
    if len(tabs_at) != tabs * len(ends):
        return False
    marks = tabs_at.reshape(-1, tabs)  # rows are lines if each line's first and last lie in it
    if (marks[:, 0] < starts).any() or (marks[:, -1] > ends).any():
        return False
    begins = marks[:, at - 1] + 1 if at else starts
    sizes = marks[:, at] - begins
    if sizes.min() < 1 or sizes.max() > _SURE_DIGITS:
        return False
    values = _between(text, begins, marks[:, at])
    if not b"".join(values).isdigit() or 0 in (photos := array("q", map(int, values))):
        return False
    gather.photos.extend(photos)
    gather.numbers.extend(range(gather.number + 1, gather.number + len(ends) + 1))
    gather.number += len(ends)
    owner_at = 3 if at else 1
    add_owner, add_name = gather.owners.append, gather.names.append
    nsids = _between(text, marks[:, owner_at - 1] + 1, marks[:, owner_at])
    nicks = _between(text, marks[:, owner_at] + 1, marks[:, owner_at + 1])
    for nsid, nick in zip(nsids, nicks, strict=True):
        owner = known.get(nsid)
        if owner is None or owner[0] != nick:
            owner = _owner(known, nsid, nick)
        add_owner(owner[1])
        add_name(owner[2])
    return True


def _between(text: bytes, begins: _Places, ends: _Places) -> list[bytes]:
    return [text[begin:end] for begin, end in zip(begins.tolist(), ends.tolist(), strict=True)]


def _take_each(gather: Gather, text: bytes, layout: tuple[int, int], known: _Owners) -> None:
    """Take the photos of the lines one by one, and tell why another line is none."""
    tabs, at = layout
    owner_at = 3 if at else 1
    for line in text.split(b"\n"):
        if not line or line.isspace():
            continue
        gather.number += 1
        values = line.split(b"\t")
        if len(values) != tabs + 1 or not (photo := id_in(values[at])):
            gather.reject(_why(line, tabs))
            continue
        _, nsid, name = _owner(known, values[owner_at], values[owner_at + 1])
        gather.take(photo, nsid, name=name)


def _owner(known: _Owners, nsid: bytes, nick: bytes) -> tuple[bytes, int, str]:
    owner = (nick, _packed(nsid), _name(nick))
    if len(nsid) + len(nick) < _LONGEST_REMEMBERED:
        if len(known) >= _REMEMBERED:
            known.clear()
        known[nsid] = owner
    return owner


def _packed(nsid: bytes) -> int:
    return packed(nsid.decode("ascii", "replace")) or 0


def _name(nick: bytes) -> str:
    return unquote_plus(nick.decode("utf-8", "replace"), errors="replace")[:LONGEST_NAME]


def _why(line: bytes, tabs: int) -> str:
    if line == OVERLONG:
        return "longer than a line may be"
    if (found := line.count(b"\t")) != tabs:
        return f"{found + 1} columns where {tabs + 1} belong"
    return "no photo id where one belongs"
