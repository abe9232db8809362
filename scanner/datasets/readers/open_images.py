"""
Open Images' CSV of images: 12 columns, 11 without Rotation (to V3), or 7 (V1), by their headers.

The photo's id is in its landing page, else in its original's address; ImageID is not Flickr's.
OriginalMD5 is the checksum of the original file, in base64. Parts that were cut from such a file
have no header, and their columns are known by their number. The same originals are also listed
for Google's transfer service: address TAB size TAB MD5, below a first line that names that format.

Source: https://github.com/cvdfoundation/open-images-dataset, for the latter.
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
    bare_lines,
    gathered,
    most,
    photo_in,
)
from scanner.datasets.rows import Batch, Gather, Head, ListFile, Source

NAME = "Open Images"
TAKES_COLUMN = False
KEEPS_NAME = True
FROM_FOLDERS = False

_NEEDED = (b"imageid", b"originalurl", b"originallandingurl")
_COLUMNS = (
    b"imageid,subset,originalurl,originallandingurl,license,authorprofileurl,author,title,"
    b"originalsize,originalmd5,thumbnail300kurl,rotation"
).split(b",")
_BY_WIDTH = {
    12: _COLUMNS,
    11: _COLUMNS[:11],
    7: [_COLUMNS[0], *_COLUMNS[2:8]],
}
_IMAGE = re.compile(rb"[0-9a-f]{16}")
_TRANSFER = b"TsvHttpData-1.0"
_TRANSFERRED = re.compile(rb"https?://[^\t]+\t[0-9]+\t[A-Za-z0-9+/]{22}==", re.IGNORECASE)
_PROFILE = re.compile(rb"//(?:www[.])?flickr[.]com/(?:people|photos)/([0-9]+(?:@|%40)N[0-9]{2})/?")


def sniff(head: Head) -> bool:
    """Tell whether the header, or the number of values and the first of them, says so."""
    return bool(_columns(head)) or _is_transfer(head)


def _columns(head: Head) -> list[bytes]:
    """Return the names of the columns, none if it is another list."""
    lines = head.lines[:40]
    if not lines:
        return []
    columns = [name.strip().lower() for name in fields(lines[0], b",")]
    if all(each in columns for each in _NEEDED):
        return columns
    rows = [fields(row, b",") for row in records([lines], b",", len(head.data))]
    widths = [len(row) for row in rows if _IMAGE.fullmatch(row[0])]
    columns = _BY_WIDTH.get(max(set(widths), key=widths.count, default=0), [])
    places = [columns.index(name) for name in _NEEDED[1:]] if columns else []
    named = [row for row in rows if any(photo_in(row[at]) for at in places if at < len(row))]
    return columns if 2 * len(named) > len(rows) else []


def _has_header(head: Head) -> bool:
    return b"imageid" in head.lines[0].lower()


def _is_transfer(head: Head) -> bool:
    return bool(head.lines) and (
        head.lines[0].strip() == _TRANSFER or most(head.lines[:200], _TRANSFERRED.fullmatch)
    )


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the photos with owners, the owners' names, and the MD5 of the originals."""
    del column
    longest = source.limits.line_bytes

    def read(file: ListFile) -> tuple[Iterator[bytes], Taker]:
        head = file.head()
        if not (columns := _columns(head)):
            header = head.lines[0].strip() == _TRANSFER
            return islice(bare_lines(file), int(header), None), _take_transferred
        rows = records(file.lines(), b",", longest)
        return islice(rows, int(_has_header(head)), None), _taker(columns)

    return gathered(source, Gather(source, named=True, hashed=True), read)


def _take_transferred(gather: Gather, row: bytes) -> str:
    values = row.split(b"\t")
    if len(values) != 3:
        return f"{CUT}: {len(values)} columns where 3 belong"
    found = photo_in(values[0])
    if found is None:
        return NO_ADDRESS
    gather.take(*found, md5=_md5(values[2]))
    return ""


def _taker(columns: list[bytes]) -> Taker:
    landing, original = columns.index(_NEEDED[2]), columns.index(_NEEDED[1])
    profile, author, md5 = (
        columns.index(name) if name in columns else None
        for name in (b"authorprofileurl", b"author", b"originalmd5")
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
