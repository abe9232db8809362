"""
Any CSV or TSV with addresses of photos on Flickr in a column, found by content or named.

Found: the column in whose first 1,000 rows more than half of the values are such addresses; else
one whose header says that it holds Flickr's photo ids, and more than half of whose values could
be. A header that says only "id" is not trusted: most numbers in most lists are their own. The
delimiter is TAB, comma, semicolon or bar, whichever parts most rows alike; without one a row is a
value. TABs part as they stand; else values may be quoted as RFC 4180 says.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from scanner.datasets.delimited import delimiter_of, fields, records
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
_PLAUSIBLE_ID = re.compile(rb"[1-9][0-9]{4,18}")
_NAMED_AT_MOST = 30


@dataclass(frozen=True, slots=True)
class Table:
    """A delimited file as its head shows it; `header` is empty where the first row is a row."""

    delimiter: bytes | None
    width: int
    header: tuple[str, ...]
    rows: tuple[tuple[bytes, ...], ...]

    @property
    def quoted(self) -> bool:
        """Whether values may stand in quotation marks and go over lines."""
        return self.delimiter not in (None, b"\t")

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
    table = Table(delimiter, 1, (), ())
    found = records([lines], delimiter or b"\t", len(head.data), quoted=table.quoted)
    rows = [tuple(table.values(row)) for row in islice(found, _LOOKED_AT + 1)]
    widths = [len(row) for row in rows]
    width = max(set(widths), key=widths.count)
    first = rows[0]
    header: tuple[str, ...] = ()
    if _is_header(first) and len(rows) > 1:
        header = tuple(value.decode("utf-8", "replace").strip(' \r"') for value in first)
        rows = rows[1:]
        width = len(first)  # a header is whole, where a short list's rows may be cut
    return Table(delimiter, width, header, tuple(rows))


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


def found_column(table: Table) -> tuple[int, bool] | None:
    """Return the column that names photos, and whether by plain ids; None if none surely does."""
    best, share = None, len(table.rows) / 2
    for at in range(table.width):
        photos = sum(photo_in(value) is not None for value in table.column(at))
        if photos > share:
            best, share = at, photos
    if best is not None:
        return best, False
    for at, name in enumerate(table.header):
        if name.lower().replace(" ", "_") in _ID_HEADERS:
            ids = sum(
                _PLAUSIBLE_ID.fullmatch(value.strip(b' "')) is not None
                for value in table.column(at)
            )
            if 2 * ids > len(table.rows):
                return at, True
    return None


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
    return table is not None and found_column(table) is not None


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the photos that the found column names."""
    return read_tables(source, column)


def read_tables(source: Source, column: str | None) -> Iterator[Batch]:
    """Yield the photos that a column names, in each file the one found in it or called `column`."""

    def read(file: ListFile) -> tuple[Iterator[bytes], Taker]:
        table = table_of(file.head())
        found = None
        if table is not None and column is not None:
            found = named_column(table, column, file.name), True
        elif table is not None:
            found = found_column(table)
        if table is None or found is None:
            raise BadData(f"{file.name} has no column that holds addresses of photos on Flickr.")
        rows = (
            records(file.lines(), table.delimiter or b"", source.limits.line_bytes)
            if table.quoted
            else bare_lines(file)
        )
        at, ids = found
        taker = _taker(table, at, ids=ids, addresses=column is not None or not ids)
        return islice(rows, 1 if table.header else 0, None), taker

    return gathered(source, Gather(source), read)


def _taker(table: Table, at: int, *, ids: bool, addresses: bool) -> Taker:
    owner_at = _owner_column(table, at)

    def take(gather: Gather, row: bytes) -> str:
        values = table.values(row)
        # A row with too few values is cut, and so may be the number or address at its end.
        if len(values) < table.width or len(values) <= at:
            return f"{CUT}: {len(values)} columns where {table.width} belong"
        value = values[at]
        found = photo_in(value) if addresses else None
        if found is None and ids and (number := id_in(value.strip(b' \t"'))):
            found = number, 0
        if found is None:
            return NO_ADDRESS if addresses else "no photo id where one belongs"
        owner = found[1]
        if not owner and owner_at is not None:
            owner = packed(values[owner_at].strip(b' "')[:40].decode("ascii", "replace")) or 0
        gather.take(found[0], owner)
        return ""

    return take


def _owner_column(table: Table, at: int) -> int | None:
    """Return the column whose header says, and most of whose values are, NSIDs of owners."""
    for number, name in enumerate(table.header[: table.width]):
        if number != at and name.lower() in _OWNER_HEADERS:
            known = sum(
                packed(value.strip(b' "')[:40].decode("ascii", "replace")) is not None
                for value in table.column(number)
            )
            if 2 * known > len(table.rows):
                return number
    return None
