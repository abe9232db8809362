"""
Paths of MegaFace (FlickrFinal2/901/<NSID>/<id>_<face>.jpg), MF2 and DiveFace.

In the latter, folders are <NSID>_identity_<n>; lists for training number the people behind a path.
A file's name is not kept: DiveFace's are the ethnicity and gender of the people in it, with their
accounts named. Nor are the identities.
"""

import re
from collections.abc import Iterator

from scanner.datasets.readers.words import CUT, bare_lines, gathered, most, photo_in
from scanner.datasets.rows import Batch, Gather, Head, Source

NAME = "paths of MegaFace, MF2 or DiveFace"
TAKES_COLUMN = False
KEEPS_NAME = False
FROM_FOLDERS = False

_PATH = re.compile(
    rb"((?:[^\t,]*[/\\])?[0-9]+(?:@|%40)N[0-9]{2}(?:_identity_[0-9]+)?[/\\]"
    rb"[0-9]+_[0-9]+[.](?:jpe?g|png))(?:[ \t,]+-?[0-9]+)*[ ]*",
    re.IGNORECASE,
)


def sniff(head: Head) -> bool:
    """Tell whether most lines are such paths."""
    return most(head.lines[:200], _PATH.fullmatch)


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the photos and their owners."""
    del column
    return gathered(source, Gather(source), lambda file: (bare_lines(file), _take))


def _take(gather: Gather, row: bytes) -> str:
    if not (path := _PATH.fullmatch(row)):
        return CUT + ", or no path of an account's photo"
    if (found := photo_in(path[1])) is None:
        return "no photo's id where one belongs"
    gather.take(*found)
    return ""
