"""
Any CSV or TSV with addresses of photos on Flickr in a column, found by content or named.

Found: the columns in whose first 1,000 rows more than half of the values are such addresses, or
several, as of pairs and triplets; else one whose header says that it holds Flickr's photo ids, and
more than half of whose values could be; else one whose header says that it holds addresses, as it
does, of which few need be Flickr's. Flickr30k's splits by A. Karpathy, a file's name and its
sentences a row, are known by their header. A header that says only "id" is not trusted: most
numbers in most lists are their own.

The delimiter is TAB, comma, semicolon or bar, whichever parts most rows alike; without one a row is
a value. Values may be quoted as RFC 4180 says; between TABs only where more is found that way.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from scanner.datasets.delimited import QUOTE, TAB, delimiter_of, fields, records
from scanner.datasets.flickr_ids import packed
from scanner.datasets.readers.words import (
    CUT,
    NO_ADDRESS,
    Taker,
    bare_lines,
    gathered,
    id_in,
    photo_in,
)
from scanner.datasets.rows import Batch, Gather, Head, ListFile, Source
from scanner.errors import BadData

NAME = "table with addresses of photos"
TAKES_COLUMN = False
KEEPS_NAME = True
FROM_FOLDERS = False

_LOOKED_AT = 1000
_ADDRESS_HEADERS = {"url", "image_url", "imageurl", "img_url", "image_link", "link", "src"}
_ADDRESS = re.compile(rb"\s*\"?(?:https?:)?//[^\s/]+/", re.IGNORECASE)
_ID_HEADERS = {
    "photo_id",
    "photoid",
    "flickr_id",
    "flickrid",
    "flickr_photo_id",
    "flickr_photoid",
}
_OWNER_HEADERS = {"nsid", "uid", "user_nsid", "owner_nsid", "user_id", "owner_id", "owner"}
_NUMBER = re.compile(rb"[+-]?[0-9]+(?:[.][0-9]*)?(?:[eE][+-]?[0-9]+)?")
_PLAUSIBLE_ID = re.compile(rb"[1-9][0-9]{4,18}(?:[.]0)?")
_NAMED_AT_MOST = 30


@dataclass(frozen=True, slots=True)
class Table:
    """A delimited file as its head shows it; `header` is empty where the first row is a row."""

    delimiter: bytes | None
    width: int
    header: tuple[str, ...]
    rows: tuple[tuple[bytes, ...], ...]
    quoted: bool
    """Whether values may stand in quotation marks and go over lines."""

    def values(self, row: bytes) -> list[bytes]:
        """Return the values of a row."""
        if self.delimiter is None:
            return [row]
        return fields(row, self.delimiter) if self.quoted else row.split(self.delimiter)

    def column(self, at: int) -> list[bytes]:
        """Return the values that the head has in a column."""
        return [row[at] for row in self.rows if at < len(row)]


def table_of(head: Head) -> Table | None:
    """Return a file as a table, None if it has no rows or is no text."""
    lines = head.lines[: 4 * _LOOKED_AT]
    if not lines or head.data.lstrip()[:1] in (b"{", b"[", b"<") or _binary(head.data):
        return None
    delimiter = delimiter_of(lines[:_LOOKED_AT])
    table, whole = _read_as(lines, delimiter, quoted=delimiter not in (None, TAB))
    if delimiter == TAB and QUOTE in head.data:
        other, more = _read_as(lines, delimiter, quoted=True)
        if more > whole or (more == whole and found_columns(table) is None):
            return other
    return table


def _read_as(lines: list[bytes], delimiter: bytes | None, *, quoted: bool) -> tuple[Table, float]:
    """Return the table that lines are, and the share of rows that are as wide as most."""
    table = Table(delimiter, 1, (), (), quoted=quoted)
    longest = sum(map(len, lines)) + len(lines)
    found = records([lines], delimiter or TAB, longest, quoted=quoted)
    rows = [tuple(table.values(row)) for row in islice(found, _LOOKED_AT + 1)]
    widths = [len(row) for row in rows]
    width = max(set(widths), key=widths.count)
    whole = widths.count(width) / len(rows)
    first = rows[0]
    header: tuple[str, ...] = ()
    if _is_header(first) and len(rows) > 1:
        header = tuple(value.decode("utf-8", "replace").strip(' \r"') for value in first)
        rows = rows[1:]
        width = len(first)  # a header is whole, where a short list's rows may be cut
    return replace(table, width=width, header=header, rows=tuple(rows)), whole


def _binary(data: bytes) -> bool:
    """Tell whether more than a tenth of the first bytes are none that text has."""
    start = data[:4096]
    odd = sum(start.count(byte) for byte in range(32) if byte not in b"\t\n\r\f\v\x1b")
    return 10 * odd > len(start)


def _is_header(row: tuple[bytes, ...]) -> bool:
    """Tell whether a first row names columns: no number in it, no address, no path."""
    return any(value.strip() for value in row) and not any(
        _NUMBER.fullmatch(value.strip()) or b"/" in value or b"@N" in value or photo_in(value)
        for value in row
    )


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that name photos, the best first, and whether by addresses, plain ids or both."""

    at: tuple[int, ...]
    addresses: bool = True
    ids: bool = False


def found_columns(table: Table) -> Columns | None:
    """Return the columns that name photos, None if none surely does; plain ids stand in one."""
    told: dict[int, tuple[int, int]] = {}
    for at in range(table.width):
        found = [photo for photo in map(photo_in, table.column(at)) if photo is not None]
        if 2 * len(found) > len(table.rows):
            told[at] = len(found), sum(owner != 0 for _, owner in found)
    if told:
        most_photos = max(photos for photos, _ in told.values())
        # What names the owners comes first, if it lacks few of the photos.
        order = sorted(told, key=lambda at: (10 * told[at][0] < 9 * most_photos, -told[at][1], at))
        return Columns(tuple(order))
    for at, name in enumerate(table.header[: table.width]):
        if _folded(name) in _ID_HEADERS and _mostly(table, at, _PLAUSIBLE_ID.fullmatch):
            return Columns((at,), addresses=False, ids=True)
    if "sentids" in table.header and "filename" in table.header:
        return Columns((table.header.index("filename"),), addresses=False, ids=True)
    for at, name in enumerate(table.header[: table.width]):
        if _folded(name) in _ADDRESS_HEADERS and _mostly(table, at, _ADDRESS.match):
            return Columns((at,))
    return None


def _folded(name: str) -> str:
    return name.lower().strip().replace(" ", "_").replace("-", "_")


def _mostly(table: Table, at: int, matches: Callable[[bytes], object]) -> bool:
    """Tell whether more than half of a column's values match."""
    values = [value.strip(b' "') for value in table.column(at)]
    return 2 * sum(bool(matches(value)) for value in values) > len(table.rows)


def goes_on(first: Head, head: Head) -> bool:
    """Tell whether a file is another part of the list that `first` begins, cut or with header."""
    table, other = table_of(first), table_of(head)
    return (
        table is not None
        and other is not None
        and found_columns(table) is not None
        and (table.delimiter, table.width) == (other.delimiter, other.width)
        and other.header in ((), table.header)
    )


def named_column(table: Table, column: str, name: str) -> int:
    """
    Return the column that a user names by its header, or by its number from 1.

    Raises BadData, naming the file and the columns there are.
    """
    wanted = column.strip()
    for at, header in enumerate(table.header):
        if header == wanted:
            return at
    folded = [header.casefold() for header in table.header]
    if folded.count(wanted.casefold()) == 1:
        return folded.index(wanted.casefold())
    if wanted.isascii() and wanted.isdecimal() and len(wanted) < 6:
        number = int(wanted)
        if 1 <= number <= max(table.width, len(table.header)):
            return number - 1
    there = ", ".join(table.header[:_NAMED_AT_MOST]) or f"1 to {table.width}, without a header"
    raise BadData(f"{name} has no column {wanted!r}. Its columns are: {there}.")


def sniff(head: Head) -> bool:
    """Tell whether a column surely names photos."""
    table = table_of(head)
    return table is not None and found_columns(table) is not None


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the photos that the found column names."""
    return read_tables(source, column)


def read_tables(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the photos that a column names, in each file the one found in it or called `column`."""
    known: list[tuple[Table, Columns]] = []

    def read(file: ListFile) -> tuple[Iterator[bytes], Taker]:
        table = table_of(file.head())
        first = known[0] if known and table and known[0][0].width == table.width else None
        found: Columns | None = None
        if table is not None and column is None:
            found = found_columns(table)
        elif table is not None and column is not None and (table.header or first is None):
            found = Columns((named_column(table, column, file.name),), ids=True)
        header = table is not None and bool(table.header)
        if table and first and (found is None or (first[0].header and not header)):
            table, found = replace(table, header=first[0].header), first[1]  # a part without header
        if table is None or found is None:
            raise BadData(f"{file.name} has no column that holds addresses of photos on Flickr.")
        known.append((table, found))
        rows = (
            records(file.lines(), table.delimiter or b"", source.limits.line_bytes)
            if table.quoted
            else bare_lines(file)
        )
        return islice(rows, int(header), None), _taker(table, found)

    return gathered(source, Gather(source), read)


def _taker(table: Table, columns: Columns) -> Taker:
    owner_at = _owner_column(table, columns)
    width = max(table.width, 1 + max(columns.at))

    def take(gather: Gather, row: bytes) -> str:
        values = table.values(row)
        # A row with too few values is cut, and so may be the number or address at its end.
        if len(values) < width:
            return f"{CUT}: {len(values)} columns where {width} belong"
        found: dict[int, int] = {}
        for at in columns.at:
            photo = _photo(values[at], columns)
            if photo is not None:
                found[photo[0]] = found.get(photo[0]) or photo[1]
        if not found:
            return NO_ADDRESS if columns.addresses else "no photo id where one belongs"
        owner = 0
        if owner_at is not None and len(found) == 1:
            owner = packed(values[owner_at].strip(b' "')[:40].decode("ascii", "replace")) or 0
        for number, of in found.items():
            gather.take(number, of or owner)
        return ""

    return take


def _photo(value: bytes, columns: Columns) -> tuple[int, int] | None:
    found = photo_in(value) if columns.addresses else None
    if found is None and columns.ids:
        # pandas writes whole numbers among missing ones with a point.
        bare = value.strip(b' \t"').removesuffix(b".0").removesuffix(b".jpg")
        found = (number, 0) if (number := id_in(bare)) else None
    return found


def _owner_column(table: Table, columns: Columns) -> int | None:
    """Return the column whose header, if any, says that its values are NSIDs, as most must be."""
    for number in range(table.width):
        said = not table.header or table.header[number].lower() in _OWNER_HEADERS
        if number not in columns.at and said and _mostly(table, number, _is_nsid):
            return number
    return None


def _is_nsid(value: bytes) -> bool:
    return packed(value[:40].decode("ascii", "replace")) is not None
