"""
Lists that name no photo on Flickr, though their photos came from there: refused, and said why.

FairFace and ImageNet's challenge number their files anew; IJB-C names templates and subjects.
"""

import re
from collections.abc import Iterator

from scanner.datasets.delimited import fields
from scanner.datasets.readers.words import most
from scanner.datasets.rows import Batch, Head, Source
from scanner.errors import BadData

NAME = "a list that names no photo"
TAKES_COLUMN = False
KEEPS_NAME = False
FROM_FOLDERS = False

_HEADERS = (
    ("FairFace", {b"file", b"age", b"gender", b"race"}),
    ("IJB-C", {b"template_id", b"subject_id"}),
    ("IJB-C", {b"subject_id", b"filename"}),
)
_ILSVRC = re.compile(
    rb"(?:[^\s]*/)?(?:n[0-9]{8}_[0-9]+|ILSVRC[0-9]{4}_[a-z]+_[0-9]+)(?:[.]JPEG)?.*"
)


def sniff(head: Head) -> bool:
    """Tell whether it is one of them."""
    return _kind(head) is not None


def _kind(head: Head) -> str | None:
    lines = head.lines[:200]
    if not lines:
        return None
    header = {value.strip().lower() for value in fields(lines[0], b",")}
    for name, columns in _HEADERS:
        if columns <= header and b"flickr" not in head.data.lower():
            return name
    if most(lines, _ILSVRC.fullmatch) and b"://" not in head.data:
        return "ImageNet's challenge"
    return None


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Raise BadData, always."""
    del column
    kind = _kind(source.files[0].head()) or "this list"
    raise BadData(
        f"{source.files[0].name} cannot be checked: {kind} was published without the addresses "
        "and ids of its photos, so that nobody can tell by it which photos are in it."
    )
