"""
YFCC100M as Yahoo published it: TAB, no header, no quotes, text url-encoded; 23 columns or 25.

The 25 are the 23 with the line's number before and a hash behind the photo's id.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote_plus

import numpy as np

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
_TAB = ord("\t")
_MARKERS = (b"\t0", b"\t1")
_START = 192
"""Bytes of a line that nearly always hold all that is read: to part the whole would copy it."""


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
    known: dict[bytes, tuple[bytes, int, str]] = {}
    for file in source.files:
        layout = next(filter(None, map(_layout, file.head().lines)), None)
        if layout is None:
            raise BadData(f"{file.name} has no line of {NAME}.")
        for text in file.texts():
            _take(gather, text, layout, known)
            if gather.full:
                yield gather.batch()
    yield gather.batch()


def _take(
    gather: Gather,
    text: bytes,
    layout: tuple[int, int],
    known: dict[bytes, tuple[bytes, int, str]],
) -> None:
    """
    Take the photos of the lines in `text`; `known` remembers owners: name as it stands, NSID, name.

    A hundred million lines come through here. So a text in which TABs are as many as they should
    be, and every line ends in a marker, is believed to have whole lines; else each is counted.
    """
    lines = text.split(b"\n")
    tabs, at = layout
    owner_at = 3 if at else 1
    parts = owner_at + 3
    whole = np.count_nonzero(np.frombuffer(text, np.uint8) == _TAB) == tabs * len(lines)
    add_photo, add_owner = gather.photos.append, gather.owners.append
    add_number, add_name = gather.numbers.append, gather.names.append
    row = gather.number
    for line in lines:
        row += 1
        if (whole and line.endswith(_MARKERS)) or line.count(b"\t") == tabs:
            values = line[:_START].split(b"\t", parts - 1)
            if len(values) < parts:
                values = line.split(b"\t", parts - 1)
            if photo := id_in(values[at]):
                nsid, nick = values[owner_at], values[owner_at + 1]
                owner = known.get(nsid)
                if owner is None or owner[0] != nick:
                    owner = _owner(known, nsid, nick)
                add_photo(photo)
                add_owner(owner[1])
                add_number(row)
                add_name(owner[2])
                continue
        elif not line or line.isspace():
            row -= 1
            continue
        gather.number = row
        gather.reject(_why(line, tabs))
    gather.number = row


def _owner(
    known: dict[bytes, tuple[bytes, int, str]], nsid: bytes, nick: bytes
) -> tuple[bytes, int, str]:
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
