"""
Open Images' CSV of images, with 12 columns or (V1 to V3, without Rotation) 11, by their headers.

The photo's id is in its landing page, else in its original's address; ImageID is not Flickr's.
OriginalMD5 is the checksum of the original file, in base64.
"""

import base64
import binascii
import re
from collections.abc import Iterator
from itertools import islice

from scanner.datasets.delimited import fields, records
from scanner.datasets.flickr_ids import packed
from scanner.datasets.readers.words import (
    CUT,
    LONGEST_NAME,
    NO_ADDRESS,
    Taker,
    gathered,
    photo_in,
)
from scanner.datasets.rows import Batch, Gather, Head, ListFile, Source

NAME = "Open Images"
TAKES_COLUMN = False
KEEPS_NAME = True
FROM_FOLDERS = False

_NEEDED = (b"ImageID", b"OriginalURL", b"OriginalLandingURL")
_PROFILE = re.compile(rb"//(?:www[.])?flickr[.]com/(?:people|photos)/([0-9]+(?:@|%40)N[0-9]{2})/?")


def sniff(head: Head) -> bool:
    """Tell whether the header names its columns."""
    columns = _columns(head)
    return all(each in columns for each in _NEEDED)


def _columns(head: Head) -> list[bytes]:
    return [name.strip() for name in fields(head.lines[0], b",")] if head.lines else []


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the photos with owners, the owners' names, and the MD5 of the originals."""
    del column
    longest = source.limits.line_bytes

    def read(file: ListFile) -> tuple[Iterator[bytes], Taker]:
        rows = records(file.lines(), b",", longest)
        return islice(rows, 1, None), _taker(_columns(file.head()))

    return gathered(source, Gather(source, named=True, hashed=True), read)


def _taker(columns: list[bytes]) -> Taker:
    landing, original = columns.index(b"OriginalLandingURL"), columns.index(b"OriginalURL")
    profile, author, md5 = (
        columns.index(name) if name in columns else None
        for name in (b"AuthorProfileURL", b"Author", b"OriginalMD5")
    )

    def take(gather: Gather, row: bytes) -> str:
        values = fields(row, b",")
        if len(values) != len(columns):
            return f"{CUT}: {len(values)} columns where {len(columns)} belong"
        found = photo_in(values[landing]) or photo_in(values[original])
        if found is None:
            return NO_ADDRESS
        gather.take(
            found[0],
            found[1] or (_owner(values[profile]) if profile is not None else 0),
            name=_text(values[author]) if author is not None else "",
            md5=_md5(values[md5]) if md5 is not None else b"",
        )
        return ""

    return take


def _owner(profile: bytes) -> int:
    found = _PROFILE.search(profile[:LONGEST_NAME])
    return (packed(found[1].decode("ascii")) or 0) if found else 0


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")[:LONGEST_NAME]


def _md5(value: bytes) -> bytes:
    try:
        found = base64.b64decode(value.strip(), validate=True)
    except (binascii.Error, ValueError):
        return b""
    return found if len(found) == 16 else b""
