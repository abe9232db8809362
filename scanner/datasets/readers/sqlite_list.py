"""
SQLite lists: YFCC100M as one database (its name ends in .sql), and any other with such a table.

The file is somebody else's, so it is read and nothing in it is run: opened read-only and as
unchanging, one table of it read in its own order. Views, triggers, virtual tables, generated
columns, indexes and functions are refused by the authorizer or never reached.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_plus

from scanner.datasets.flickr_ids import packed, photo_of
from scanner.datasets.readers.json_layout import EMPTY, ID_NAMES, id_of
from scanner.datasets.readers.words import NO_ADDRESS
from scanner.datasets.rows import Batch, Gather, Head, ListFile, Source
from scanner.errors import BadData

NAME = "SQLite"
TAKES_COLUMN = True
KEEPS_NAME = True
FROM_FOLDERS = False

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_YFCC = "yfcc100m_dataset"
_MOST_TABLES = 1000
_LONGEST_ROW = 64 << 20
_LONGEST_SQL = 1 << 20
_MOST_COLUMNS = 2000
_AT_ONCE = 5_000
_LOOKED_AT = 1_000
_LONGEST_ADDRESS = 8192

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: _LONGEST_ROW,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: _LONGEST_SQL,
    sqlite3.SQLITE_LIMIT_COLUMN: _MOST_COLUMNS,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}


@dataclass(frozen=True, slots=True)
class _Place:
    """The table and the columns that are read; "" for one that there is not."""

    table: str
    photo: str
    owner: str = ""
    name: str = ""
    ids: bool = True


def sniff(head: Head) -> bool:
    """Tell whether it begins as a SQLite database."""
    return head.data.startswith(_MAGIC)


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """
    Yield the rows of the table that names photos, in the order in which they lie in the file.

    Raises BadData, naming the file and the row, for a damaged database, one that was not closed,
    or one with no such table.
    """
    gather = Gather(source, named=True)
    source.by_path = True
    for file in source.files:
        _check_whole(file)
        for _ in file.digesting():
            yield gather.batch()
        first = gather.number
        try:
            with closing(_opened(file)) as connection:
                place = _place(connection, file.name, column)
                last = _last(connection, place)
                for rows in _rows(connection, place):
                    source.consumed(b"")
                    for row in rows:
                        gather.row()
                        _take(gather, row, place)
                    part = min(1.0, (gather.number - first) / last) if last else 0.0
                    file.read_by_path(part)
                    if gather.full:
                        yield gather.batch()
        except (sqlite3.Error, UnicodeDecodeError, OverflowError) as err:
            near = f"near row {gather.number - first + 1:,}"
            raise BadData(f"{file.name} is damaged as a database, {near}: {err}.") from err
        file.unchanged()
        file.read_by_path(1)
    yield gather.batch()


def _check_whole(file: ListFile) -> None:
    """
    Raise BadData for a compressed database, one cut off, or one with changes in a file beside it.

    SQLite itself reads pages behind the end of an unchanging file as empty ones, without a word.
    Source: https://www.sqlite.org/fileformat.html, "The Database Header".
    """
    head = file.head()
    if file.inside:
        raise BadData(f"{file.name} is a database inside an archive. Unpack it first.")
    if head.compression:
        raise BadData(f"{file.name} is a compressed database. Decompress it first.")
    start = head.data[:_HEADER]
    page = int.from_bytes(start[16:18], "big")
    page = 65536 if page == 1 else page
    # The count of pages holds if the version that wrote it was the last that wrote at all.
    pages = int.from_bytes(start[28:32], "big") if start[24:28] == start[92:96] else 0
    if len(start) < _HEADER or not page or file.size % page or file.size < pages * page:
        raise BadData(f"{file.name} is cut off, or no whole database. Get the file again.")
    for end in ("-wal", "-journal"):
        beside = Path(f"{file.path}{end}")
        if beside.is_file() and beside.stat().st_size:
            raise BadData(f"{file.name} was not closed: {beside.name} still holds parts of it.")


def _opened(file: ListFile) -> sqlite3.Connection:
    """Return the database, in which nothing but reading tables is possible."""
    address = f"{file.path.absolute().as_uri()}?mode=ro&immutable=1"
    # A reading that is given up may be closed by another thread than the one that began it.
    connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    try:
        for limit, value in _LIMITS.items():
            connection.setlimit(limit, value)
        for pragma in (
            "trusted_schema = OFF",
            "query_only = ON",
            "cell_size_check = ON",
            "mmap_size = 0",
            "cache_size = -4000",
            "temp_store = MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")
        connection.text_factory = bytes
        connection.set_authorizer(_allowed)
    except BaseException:
        connection.close()
        raise
    return connection


def _allowed(
    action: int, first: str | None, _second: str | None, _database: str | None, inner: str | None
) -> int:
    """Allow to read tables and their columns' names; no function, and nothing through a view."""
    reads = action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ)
    describes = action == sqlite3.SQLITE_PRAGMA and first == "table_xinfo"
    return sqlite3.SQLITE_OK if (reads or describes) and inner is None else sqlite3.SQLITE_DENY


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _tables(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield the names of the real tables: those that have a place in the file."""
    cursor = connection.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'")
    for name, page in cursor.fetchmany(_MOST_TABLES):
        if isinstance(page, int) and page > 0 and not _text(name).startswith("sqlite_"):
            yield _text(name)


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """Return the names of a table's stored columns; generated ones would have to be computed."""
    rows = connection.execute(f"PRAGMA table_xinfo({_quoted(table)})").fetchall()
    return [_text(row[1]) for row in rows if row[6] == 0]


def _place(connection: sqlite3.Connection, file: str, column: str | None) -> _Place:
    """Return what is to be read; raise BadData if no table names photos."""
    tables = {table: _columns(connection, table) for table in _tables(connection)}
    if column is not None:
        return _named(tables, file, column)
    for table in sorted(tables, key=lambda table: table.casefold() != _YFCC):
        by_name = {name.casefold(): name for name in tables[table]}
        if "photoid" in by_name and "uid" in by_name:
            return _Place(table, by_name["photoid"], by_name["uid"], by_name.get("unickname", ""))
    found = [_by_content(connection, table, columns) for table, columns in tables.items()]
    best = max(found, key=lambda item: item[0], default=(0, None))[1]
    if best is None:
        raise BadData(
            f"{file} cannot be checked: no table of it names photos on Flickr. If a column of one "
            "holds their ids, name it."
        )
    return best


def _named(tables: dict[str, list[str]], file: str, column: str) -> _Place:
    """Return the column that a person named, as `column` or as `table.column`."""
    wanted = column.casefold()
    found = [
        _Place(table, name)
        for table, columns in tables.items()
        for name in columns
        if wanted in (name.casefold(), f"{table}.{name}".casefold())
    ]
    if not found:
        raise BadData(f"{file} has no table with a column called {column!r}.")
    if len(found) > 1:
        names = ", ".join(f"{place.table}.{place.photo}" for place in found[:5])
        raise BadData(f"{file} has several columns called {column!r}: name one of {names}.")
    return found[0]


def _by_content(
    connection: sqlite3.Connection, table: str, columns: list[str]
) -> tuple[int, _Place | None]:
    """Return the column of a table whose first rows name the most photos, and how many."""
    best: tuple[int, _Place | None] = (0, None)
    for name in columns:
        rows = connection.execute(_select(table, [name]) + f" LIMIT {_LOOKED_AT}").fetchall()
        photos = sum(_photo(value, ids=False) is not None for (value,) in rows)
        if photos > best[0]:
            best = photos, _Place(table, name, ids=False)
    if best[1] is None:
        ids = next((name for name in columns if name.casefold() in ID_NAMES), None)
        best = (0, None) if ids is None else (1, _Place(table, ids))
    return best


def _select(table: str, columns: list[str]) -> str:
    """Return the query: without indexes, which are the file's own word on what its rows hold."""
    names = ", ".join(map(_quoted, columns))
    return f"SELECT {names} FROM main.{_quoted(table)} NOT INDEXED"  # noqa: S608 - quoted names


def _last(connection: sqlite3.Connection, place: _Place) -> int:
    """Return the table's highest row number, of which its rows are at most; 0 if it has none."""
    try:
        cursor = connection.execute(
            f"SELECT rowid FROM main.{_quoted(place.table)} NOT INDEXED ORDER BY rowid DESC LIMIT 1"  # noqa: S608
        )
        row = cursor.fetchone()
    except sqlite3.OperationalError:  # made WITHOUT ROWID
        return 0
    return row[0] if row and isinstance(row[0], int) and row[0] > 0 else 0


def _rows(connection: sqlite3.Connection, place: _Place) -> Iterator[list[tuple[object, ...]]]:
    columns = [place.photo, place.owner or place.photo, place.name or place.photo]
    cursor = connection.execute(_select(place.table, columns))
    while rows := cursor.fetchmany(_AT_ONCE):
        yield rows


def _take(gather: Gather, row: tuple[object, ...], place: _Place) -> None:
    photo = _photo(row[0], ids=place.ids)
    if photo is None:
        empty = row[0] is None or row[0] == b""
        gather.reject(EMPTY if empty else NO_ADDRESS)
        return
    owner = photo[1] or (packed(_text(row[1])) or 0 if place.owner else 0)
    gather.take(photo[0], owner, name=unquote_plus(_text(row[2])) if place.name else "")


def _photo(value: object, *, ids: bool) -> tuple[int, int] | None:
    """Return the photo that a stored value names, as a number, as digits or as an address."""
    if isinstance(value, int):
        number = id_of(value) if ids else None
        return None if number is None else (number, 0)
    if not isinstance(value, bytes) or len(value) > _LONGEST_ADDRESS:
        return None
    text = _text(value).strip()
    number = id_of(text) if ids else None
    return photo_of(text) if number is None else (number, 0)
