"""
Parquet lists: LAION, Re-LAION, COYO, DataComp, RedCaps, Megalith, and any other; one file or parts.

DuckDB reads the one or two columns that name photos, a few groups of rows at a time, and turns
them into ids itself; the rows that name no photo of Flickr's never come here, but for the first.
"""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from scanner.datasets import engine
from scanner.datasets.flickr_ids import OWNER_SQL, PHOTO_ID_SQL
from scanner.datasets.readers.json_layout import EMPTY, EXACT, HIGHEST, ID_NAMES
from scanner.datasets.readers.words import NO_ADDRESS
from scanner.datasets.rows import BATCH_ROWS, REJECTED_KEPT, Batch, Gather, Head, ListFile, Source
from scanner.errors import BadData

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

NAME = "Parquet"
TAKES_COLUMN = True
KEEPS_NAME = True
FROM_FOLDERS = True

MEMORY = "200MB"
"""What DuckDB may hold; the process with it stays below 300 MB."""

MOST_ROWS = 100_000_000_000
"""In one file; of all lists together there are a tenth of it."""

_ROWS_AT_ONCE = 1_000_000
_BYTES_AT_ONCE = 48 << 20
_FETCHED = 50_000
_LOOKED_AT = 20_000
_LONGEST_ADDRESS = 8192
_SUMMARIES = frozenset({"_metadata", "_common_metadata"})

_ADDRESSES = (
    "photo_url",
    "flickr_url",
    "page_url",
    "pageurl",
    "originallandingurl",
    "url",
    "image_url",
    "url_highres",
    "downloadurl",
    "originalurl",
)
"""What columns of addresses are called in lists, by how much they tell: a page names the owner."""

_TEXTS = frozenset({"VARCHAR", "BLOB"})
_NUMBERS = frozenset(
    {"TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT"}
    | {"UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT"}
)

_DOUBLE = "DOUBLE"
"""Ids among which some are missing come as this from pandas."""
_IDS = _NUMBERS | {_DOUBLE}

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Column:
    """A column as the file has it, and whether a bare number in it is a photo's id."""

    name: str
    kind: str
    ids: bool = False

    @property
    def sql(self) -> str:
        """The column as SQL, as text where it is text: what is not, or is too long, is NULL."""
        name = '"' + self.name.replace('"', '""') + '"'
        if self.kind == "BLOB":
            name = f"TRY(decode({name}))"
        if self.kind in _IDS:
            return name
        return f"CASE WHEN strlen({name}) <= {_LONGEST_ADDRESS} THEN {name} END"

    @property
    def photo(self) -> str:
        """SQL for the photo's id, NULL where the row names none."""
        if self.kind == _DOUBLE:
            whole = f"address BETWEEN 1 AND {EXACT} AND address = floor(address)"
            return f"CASE WHEN {whole} THEN CAST(address AS BIGINT) END"
        if self.kind in _NUMBERS:
            return f"CASE WHEN address BETWEEN 1 AND {HIGHEST} THEN CAST(address AS BIGINT) END"
        found = PHOTO_ID_SQL("address")
        if not self.ids:
            return found
        digits = "regexp_matches(address, '^[1-9][0-9]{0,18}$')"
        return f"CASE WHEN {digits} THEN TRY_CAST(address AS BIGINT) ELSE {found} END"

    @property
    def owner(self) -> str:
        """SQL for the packed owner, 0 where it is not named."""
        return "CAST(0 AS BIGINT)" if self.kind in _IDS else OWNER_SQL("address")


@dataclass(frozen=True, slots=True)
class _Span:
    """Rows of a file that are read together, from `first` (0 is the first) up to `end`."""

    first: int
    end: int


def sniff(head: Head) -> bool:
    """Tell whether it begins as Parquet, plain or encrypted."""
    return head.data[:4] in (b"PAR1", b"PARE")


def batches(source: Source, column: str | None) -> Iterator[Batch]:
    """
    Yield the rows of every file, numbered on from file to file.

    Raises BadData, naming the file, for one that is damaged or takes too much memory, one whose
    column of addresses holds something else, and one that names no photo.
    """
    parts = [file for file in source.files if file.name not in _SUMMARIES]
    if parts and len(parts) < len(source.files):
        source.keep(parts)
    folders = sorted({file.path.resolve().parent for file in source.files})
    gather = Gather(source)
    kept = 0
    connection = engine.opened(folders, memory=MEMORY)
    try:
        cursor = connection.cursor()
        for file in source.files:
            if file.head().compression:
                raise BadData(f"{file.name} is a compressed Parquet file. Decompress it first.")
            file.digest()
            reading = _File(file, source, cursor, kept)
            yield from reading.rows(gather, reading.column(column))
            kept = reading.kept
            file.unchanged()
        yield gather.batch()
    finally:
        connection.close()


class _File:
    """One Parquet file, and the connection that reads it."""

    def __init__(
        self, file: ListFile, source: Source, cursor: "DuckDBPyConnection", kept: int
    ) -> None:
        self._file = file
        self._source = source
        self._cursor = cursor
        path = "".join(f"[{c}]" if c in "*?[" else c for c in str(file.path.resolve()))
        self._path = engine.text(path)
        self._table = (
            f"read_parquet({self._path}, file_row_number = true, hive_partitioning = false)"
        )
        self.kept = kept
        """How many rows that name no photo were told of; after the first hundred none is read."""

    def column(self, wanted: str | None) -> _Column:
        """
        Return the column that names photos: the one that the user names, by name or number from 1,
        one that is called as such columns are, or one in which such addresses stand.
        """
        rows = self._ask(f"DESCRIBE SELECT * EXCLUDE (file_row_number) FROM {self._table}")  # noqa: S608
        columns = [_Column(str(row[0]), str(row[1])) for row in rows]
        if wanted is not None:
            return self._named(columns, wanted)
        usual = [each for each in columns if each.name.casefold() in _ADDRESSES]
        texts = [each for each in columns if each.kind in _TEXTS]
        candidates = [each for each in usual if each.kind in _TEXTS]
        if usual and not candidates:
            raise self._wrong(usual[0])
        best = self._by_content(candidates or texts)
        if best is not None:
            return best
        if candidates:
            return min(candidates, key=lambda each: _ADDRESSES.index(each.name.casefold()))
        for each in columns:
            if each.name.casefold() in ID_NAMES:
                if each.kind not in _TEXTS | _IDS:
                    raise self._wrong(each)
                return _Column(each.name, each.kind, ids=True)
        raise BadData(
            f"{self._file.name} cannot be checked: no column of it holds addresses of photos on "
            "Flickr. If one holds their ids, name it."
        )

    def rows(self, gather: Gather, column: _Column) -> Iterator[Batch]:
        """Yield batches of the file's rows; what does not fill one stays in `gather`."""
        begun, before = self._source.done, gather.number
        total, spans = self._spans(column)
        for span in spans:
            first: int | None = span.first
            while first is not None:
                every = self.kept < REJECTED_KEPT
                sql = self._sql(column, _Span(first, span.end), every=every)
                first = None
                for rows in self._fetched(sql):
                    self._take(gather, column, before, rows)
                    if gather.full:
                        yield gather.batch()
                    if every and self.kept >= REJECTED_KEPT:
                        first = gather.number - before
                        break
            while gather.number < before + span.end:
                step = min(BATCH_ROWS, before + span.end - gather.number)
                gather.number += step
                gather.without += step
                if gather.full:
                    yield gather.batch()
            self._source.done = begun + self._file.size * span.end // max(total, 1)
        self._source.done = begun + self._file.size

    def _take(self, gather: Gather, column: _Column, before: int, rows: list[engine.Row]) -> None:
        """Add rows of the file, which has `before` rows before it; those left out name no photo."""
        for number, photo, owner, empty in rows:
            gather.without += before + number - gather.number
            gather.number = before + number + 1
            if photo is not None:
                gather.take(photo, owner)
            else:
                gather.reject(EMPTY if empty else _not(column))
                self.kept += 1

    def _named(self, columns: list[_Column], wanted: str) -> _Column:
        same = [each for each in columns if each.name == wanted]
        same += [each for each in columns if each.name.casefold() == wanted.casefold()]
        if not same and wanted.isascii() and wanted.isdecimal():
            same = columns[int(wanted) - 1 : int(wanted)] if int(wanted) else []
        if not same:
            names = ", ".join(each.name for each in columns[:20])
            raise BadData(f"{self._file.name} has no column called {wanted!r}; it has {names}.")
        if same[0].kind not in _TEXTS | _IDS:
            raise self._wrong(same[0])
        return _Column(same[0].name, same[0].kind, ids=True)

    def _wrong(self, column: _Column) -> BadData:
        return BadData(
            f"{self._file.name} has values of type {column.kind[:40]} in its column {column.name}, "
            "where addresses or ids of photos belong."
        )

    def _by_content(self, columns: list[_Column]) -> _Column | None:
        """Return the column whose first rows name the most photos, then the most owners."""
        best: tuple[int, int] = (0, 0)
        found = None
        for column in sorted(columns, key=_usual):
            looked = f"(SELECT {column.sql} AS address FROM {self._table} LIMIT {_LOOKED_AT})"  # noqa: S608
            ((photos, owners),) = self._ask(
                f"SELECT count({column.photo}), count(nullif({column.owner}, 0)) FROM {looked}"  # noqa: S608
            )
            if (photos, owners) > best:
                best, found = (photos, owners), column
        return found

    def _spans(self, column: _Column) -> tuple[int, list[_Span]]:
        """Return how many rows the file has, and in what spans they are read: whole row groups."""
        groups = self._ask(
            "SELECT row_group_id, any_value(row_group_num_rows), sum(total_compressed_size)"  # noqa: S608
            " FILTER (WHERE split_part(path_in_schema, ', ', 1) = "
            f"{engine.text(column.name)}) FROM parquet_metadata({self._path})"
            " GROUP BY row_group_id ORDER BY row_group_id"
        )
        spans: list[_Span] = []
        first = end = size = 0
        for _, rows, chunk in groups:
            if rows < 0 or end + rows > MOST_ROWS:
                raise BadData(f"{self._file.name} is damaged: it says that it has {rows} rows.")
            if end > first and (
                end + rows - first > _ROWS_AT_ONCE or size + (chunk or 0) > _BYTES_AT_ONCE
            ):
                spans.append(_Span(first, end))
                first, size = end, 0
            end += rows
            size += chunk or 0
        if end > first:
            spans.append(_Span(first, end))
        return end, spans

    def _sql(self, column: _Column, span: _Span, *, every: bool) -> str:
        """Return the query for the rows of a span: `every` one, or those that name a photo."""
        rows = (
            f"SELECT file_row_number AS number, {column.sql} AS address FROM {self._table}"  # noqa: S608
            f" WHERE file_row_number >= {span.first} AND file_row_number < {span.end}"
        )
        found = (
            f"SELECT number, {column.photo} AS photo, {column.owner} AS owner,"  # noqa: S608
            f" address IS NULL OR CAST(address AS VARCHAR) = '' AS empty FROM ({rows})"
        )
        return found if every else f"SELECT * FROM ({found}) WHERE photo IS NOT NULL"  # noqa: S608

    def _fetched(self, sql: str) -> Iterator[list[engine.Row]]:
        """Yield the rows of a query, many at a time; the next ones are not asked for before."""
        self._wait(lambda: self._cursor.execute(sql))
        while rows := self._wait(lambda: self._cursor.fetchmany(_FETCHED)):
            yield rows

    def _ask(self, sql: str) -> list[engine.Row]:
        return self._wait(lambda: self._cursor.execute(sql).fetchall())

    def _wait(self, work: Callable[[], T]) -> T:
        """
        Return what `work` gives on a thread of its own, while this one looks whether to stop.

        What the checkpoint raises comes out once the query has come to rest.
        """
        import duckdb

        answer: list[T] = []
        failed: list[BaseException] = []
        done = threading.Event()

        def ask() -> None:
            try:
                answer.append(work())
            except BaseException as err:  # noqa: BLE001 - raised again below, where it was asked
                failed.append(err)
            finally:
                done.set()

        asking = threading.Thread(target=ask, name="parquet-list", daemon=True)
        asking.start()
        try:
            while not done.wait(engine.LOOKS_EVERY):
                self._source.consumed(b"")
        finally:
            while not done.wait(engine.LOOKS_EVERY):
                self._cursor.interrupt()  # again: one that comes before the query is lost
            asking.join()
        if not failed:
            return answer[0]
        err = failed[0]
        if isinstance(err, duckdb.OutOfMemoryException):
            raise BadData(
                f"{self._file.name} cannot be read: its groups of rows are too large for {MEMORY}."
            ) from err
        if isinstance(err, duckdb.Error | UnicodeDecodeError):
            raise BadData(f"{self._file.name} is damaged as Parquet: {self._said(err)}.") from err
        raise err

    def _said(self, err: BaseException) -> str:
        """Return DuckDB's sentence without its kind, the query and the file's folder."""
        first = str(err).split("\n")[0].partition("Error: ")[2] or "it cannot be read"
        shown = first.replace(f"{self._file.path.resolve().parent}/", "")
        return "".join(c if c.isprintable() else "?" for c in shown)[:200].rstrip(".!")


def _usual(column: _Column) -> int:
    name = column.name.casefold()
    return _ADDRESSES.index(name) if name in _ADDRESSES else len(_ADDRESSES)


def _not(column: _Column) -> str:
    if column.kind in _IDS:
        return "not a Flickr photo id"
    return NO_ADDRESS
