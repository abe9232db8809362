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
from scanner.datasets.readers.parquet_rule import (
    IDS,
    LONGEST_ADDRESS,
    LOOKED_AT,
    SUMMARIES,
    Column,
    choose,
)
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

T = TypeVar("T")


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
    parts = [file for file in source.files if file.name not in SUMMARIES]
    if parts and len(parts) < len(source.files):
        source.keep(parts)
    source.by_path = True
    folders = sorted({file.path.resolve().parent for file in source.files})
    gather = Gather(source)
    kept = 0
    connection = engine.opened(folders, memory=MEMORY)
    try:
        cursor = connection.cursor()
        for file in source.files:
            if file.inside:
                raise BadData(f"{file.name} is Parquet inside an archive. Unpack it first.")
            if file.head().compression:
                raise BadData(f"{file.name} is a compressed Parquet file. Decompress it first.")
            for _ in file.digesting():
                yield gather.batch()
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

    def column(self, wanted: str | None) -> Column:
        """Return the column that names photos; `wanted` is the one that the user names."""
        rows = self._ask(f"DESCRIBE SELECT * EXCLUDE (file_row_number) FROM {self._table}")  # noqa: S608
        columns = [Column(str(row[0]), str(row[1])) for row in rows]
        return choose(columns, wanted, self._file.name, self._looked)

    def rows(self, gather: Gather, column: Column) -> Iterator[Batch]:
        """Yield batches of the file's rows; what does not fill one stays in `gather`."""
        before = gather.number
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
            self._file.read_by_path(span.end / max(total, 1))
        self._file.read_by_path(1)

    def _take(self, gather: Gather, column: Column, before: int, rows: list[engine.Row]) -> None:
        """Add rows of the file, which has `before` rows before it; those left out name no photo."""
        for number, photo, owner, empty in rows:
            gather.without += before + number - gather.number
            gather.number = before + number + 1
            if photo is not None:
                gather.take(photo, owner)
            else:
                gather.reject(column.why_not(empty=empty))
                self.kept += 1

    def _looked(self, column: Column) -> tuple[int, int]:
        """Return how many photos, and how many owners, the first rows of a column name."""
        looked = f"(SELECT {_address(column)} AS address FROM {self._table} LIMIT {LOOKED_AT})"  # noqa: S608
        ((photos, owners),) = self._ask(
            f"SELECT count({column.photo}), count(nullif({column.owner}, 0)) FROM {looked}"  # noqa: S608
        )
        return photos, owners

    def _spans(self, column: Column) -> tuple[int, list[_Span]]:
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

    def _sql(self, column: Column, span: _Span, *, every: bool) -> str:
        """Return the query for the rows of a span: `every` one, or those that name a photo."""
        rows = (
            f"SELECT file_row_number AS number, {_address(column)} AS address FROM {self._table}"  # noqa: S608
            f" WHERE file_row_number >= {span.first} AND file_row_number < {span.end}"
        )
        found = (
            f"SELECT number, {column.photo} AS photo, {column.owner} AS owner,"  # noqa: S608
            f" {column.empty} AS empty FROM ({rows})"
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


def _address(column: Column) -> str:
    """Return a column as SQL, as text where it is text: what is not, or is too long, is NULL."""
    name = '"' + column.name.replace('"', '""') + '"'
    if column.kind == "BLOB":
        name = f"TRY(decode({name}))"
    if column.kind in IDS:
        return name
    return f"CASE WHEN strlen({name}) <= {LONGEST_ADDRESS} THEN {name} END"
