"""
A list on its way into the folder of lists: sorted, checked, and published whole or not at all.

    batches -> stage-*.parquet -> sorted, each id once -> read back -> fsync -> renamed

All of it but the renaming happens in a folder of its own inside the folder of lists, which is
removed at the end whatever the end is. Of the renames the last one, that of the photos, is what
makes the list visible, and no rename ever meets a file that is there:

    <slug>.<sha12>.hashes.parquet    md5 (16 bytes, sorted), photo_id, row
    <slug>.<sha12>.owners.parquet    owner, name (its screen name), n (rows that say so)
    <slug>.<sha12>.sha256            the SHA-256 of each of the others, as `sha256sum -c` reads it
    <slug>.<sha12>.photos.parquet    photo_id (sorted, each once), owner, row (the first, from 1)

`sha12` begins the source's SHA-256; where a list of that name is there already, "-2" and so on
follow. Parquet does not notice a flipped byte (seen with DuckDB 2.0.0, 2026-11-23): hence the file
of checksums. An owner is packed as `flickr_ids.packed` does it, and NULL where the row has none.
"""

# ruff: noqa: S608 - its SQL is put together from its own constants; texts are quoted or bound

import hashlib
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from scanner import __version__
from scanner.datasets.engine import Row, footer, opened, run, text, writing
from scanner.datasets.staging import writable
from scanner.domain.dataset import ImportedList, RejectedRow
from scanner.errors import BadData
from scanner.ports import Checkpoint

SCHEMA = "1"
PHOTOS, OWNERS, HASHES, SUMS = "photos.parquet", "owners.parquet", "hashes.parquet", "sha256"
KINDS = (HASHES, OWNERS, SUMS, PHOTOS)
"""In the order in which they are published."""

_CHUNK = 1 << 20
# Of INDEX's measurements: ids are delta-coded; owners get a dictionary, and so a bloom filter.
_SORTED = (
    "FORMAT parquet, PARQUET_VERSION v2, COMPRESSION zstd, "
    "ROW_GROUP_SIZE 122880, DICTIONARY_SIZE_LIMIT 100000"
)
_OWNERS = "FORMAT parquet, PARQUET_VERSION v2, COMPRESSION zstd, ROW_GROUP_SIZE 16384"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What was read of a list: its (first) file's name, all its bytes, and its rows."""

    file: str
    sha256: str
    size: int
    rows: int
    rows_without_id: int
    rejected: tuple[RejectedRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Totals:
    """What a list's photos add up to; equal before sorting, in the footer, and in the file."""

    photos: int
    sum_photo_id: int
    sum_row: int


class Sorting:
    """
    The stage's files, sorted into those of a list, beside them and still without a name.

    `parts` are Parquet files with a column photo_id and, where the source has them, owner, row,
    name and md5.
    """

    def __init__(self, work: Path, parts: Sequence[Path], checkpoint: Checkpoint) -> None:
        self._work = work
        self._checkpoint = checkpoint
        folders = [work, *sorted({part.parent for part in parts} - {work})]
        with writing():
            self._connection = opened(folders, memory="1750MB", spill=work / "spill")
            self._cursor = self._connection.cursor()
            self._rows = _columns(self, parts)

    def close(self) -> None:
        """Let go of the connection, and of what it spilled."""
        self._cursor.close()
        self._connection.close()

    def ask(self, sql: str) -> list[Row]:
        """
        Return a query's rows.

        Raises SourceUnavailable if the disk is full, BadData if what is sorted is damaged.
        """
        import duckdb

        try:
            with writing():
                return run(self._cursor, sql, self._checkpoint)
        except (duckdb.InvalidInputException, duckdb.ConversionException) as err:
            raise BadData("The rows to be sorted are damaged; nothing was imported.") from err

    def totals(self) -> Totals:
        """Return what the photos will add up to, found in another way than by sorting."""
        ((bad, photos, ids, rows),) = self.ask(
            "SELECT count(*) FILTER (photo_id IS NULL OR photo_id < 1), count(*), sum(photo_id),"
            " sum(row) FROM (SELECT photo_id, min(row) AS row FROM "
            f"({self._rows}) GROUP BY photo_id)"
        )
        if bad:
            raise BadData("The rows hold what is no photo's id; nothing was imported.")
        return Totals(photos, int(ids or 0), int(rows or 0))

    def sort(self, found: ImportedList, totals: Totals, generation: int) -> None:
        """Write a list's files into the work folder."""
        facts = facts_of(found, totals, generation)
        self._write(
            # A window without an order looks back along the rows as they come, which are sorted.
            "SELECT photo_id, owner, row FROM (SELECT *, lag(photo_id) OVER () AS former FROM"
            f" (SELECT photo_id, owner, row FROM ({self._rows}) ORDER BY photo_id, row))"
            " WHERE former IS DISTINCT FROM photo_id",
            PHOTOS,
            f"{_SORTED}, {footer(facts)}",
        )
        if found.names:
            self._write(
                f"SELECT owner, name, count(*) AS n FROM ({self._rows}) WHERE owner IS NOT NULL"
                " AND name <> '' GROUP BY owner, name ORDER BY owner, name",
                OWNERS,
                f"{_OWNERS}, {footer(facts)}",
            )
        if found.hashes:
            self._write(
                f"SELECT md5, photo_id, min(row) AS row FROM ({self._rows}) WHERE md5 IS NOT NULL"
                " GROUP BY md5, photo_id ORDER BY md5, row",
                HASHES,
                f"{_SORTED}, {footer(facts)}",
            )
        read = self.read_back(self._work / PHOTOS)
        if read != totals:
            raise BadData("What was written is not what was read; this disk may be failing.")

    def says(self) -> tuple[bool, bool, bool]:
        """Tell whether any row names an owner, an owner's screen name, a hash."""
        ((owners, names, hashes),) = self.ask(
            "SELECT coalesce(bool_or(owner IS NOT NULL), false),"
            " coalesce(bool_or(owner IS NOT NULL AND name <> ''), false),"
            f" coalesce(bool_or(md5 IS NOT NULL), false) FROM ({self._rows})"
        )
        return owners, names, hashes

    def read_back(self, file: Path) -> Totals:
        """Return what a file of photos adds up to; raises BadData if it is not sorted."""
        return read_totals(self.ask, file)

    def _write(self, rows: str, name: str, how: str) -> None:
        self.ask(f"COPY ({rows}) TO {text(str(self._work / name))} ({how})")


def read_totals(ask: Callable[[str], list[Row]], file: Path) -> Totals:
    """Return what a file of photos adds up to, read whole; raises BadData if it is not sorted."""
    ((photos, ids, rows, unsorted),) = ask(
        "SELECT count(*), sum(photo_id), sum(row), count(*) FILTER (former >= photo_id) FROM"
        " (SELECT photo_id, row, lag(photo_id) OVER () AS former"
        f" FROM read_parquet({text(str(file))}))"
    )
    if unsorted:
        raise BadData("The photos' ids are not sorted.")
    return Totals(photos, int(ids or 0), int(rows or 0))


def facts_of(found: ImportedList, totals: Totals, generation: int) -> dict[str, str]:
    """Return what a list's footer says: decimal and text, readable by any tool."""
    return {
        "dataset": found.dataset,
        "schema": SCHEMA,
        "version": __version__,
        "generation": str(generation),
        "file": found.file,
        "sha256": found.sha256,
        "size": str(found.size),
        "rows": str(found.rows),
        "photos": str(found.photos),
        "rows_without_id": str(found.rows_without_id),
        "sum_photo_id": str(totals.sum_photo_id),
        "sum_row": str(totals.sum_row),
        "at": found.at.isoformat(),
        "owners": str(int(found.owners)),
        "names": str(int(found.names)),
        "hashes": str(int(found.hashes)),
        "rejected": json.dumps([[row.row, row.why] for row in found.rejected]),
    }


def sorted_list(
    work: Path,
    parts: Sequence[Path],
    dataset: str,
    read: Read,
    *,
    generation: int,
    checkpoint: Checkpoint,
) -> ImportedList:
    """
    Sort what was staged into a list's files in `work`, and check them.

    Raises BadData if no row names a photo, SourceUnavailable if the disk is full.
    """
    if not parts or not read.rows:
        raise BadData(f"{read.file} names no photo of Flickr; nothing was imported.")
    sorting = Sorting(work, parts, checkpoint)
    try:
        totals = sorting.totals()
        if not totals.photos:
            raise BadData(f"{read.file} names no photo of Flickr; nothing was imported.")
        owners, names, hashes = sorting.says()
        found = ImportedList(
            dataset=dataset,
            file=read.file,
            sha256=read.sha256,
            size=read.size,
            rows=read.rows,
            photos=totals.photos,
            rows_without_id=read.rows_without_id,
            rejected=read.rejected,
            at=datetime.now(UTC).replace(microsecond=0),
            owners=owners,
            names=names,
            hashes=hashes,
        )
        # The name is shown and goes through a footer: as it can be read back.
        found = replace(found, file=writable(found.file))
        sorting.sort(found, totals, generation)
    finally:
        sorting.close()
    return found


def publish(work: Path, folder: Path, stem: str, checkpoint: Checkpoint) -> None:
    """
    Give a list's sorted files their names: durably, the photos last.

    Nothing of it can be cancelled once the first has its name.
    """
    with writing():
        sums = {}
        for kind in (HASHES, OWNERS, PHOTOS):
            if (work / kind).exists():
                _sync(work / kind)
                sums[f"{stem}.{kind}"] = sha256_of(work / kind, checkpoint)
        (work / SUMS).write_bytes(sums_text(sums))
        _sync(work / SUMS)
        for kind in KINDS:
            if (work / kind).exists():
                if kind == PHOTOS:
                    _sync_folder(folder)
                (work / kind).replace(folder / f"{stem}.{kind}")
        _sync_folder(folder)


def sums_text(sums: dict[str, str]) -> bytes:
    r"""
    Return the file of checksums: a line a file, as `sha256sum` writes it.

    >>> sums_text({"a.photos.parquet": "12ab"})
    b'12ab  a.photos.parquet\n'
    """
    return "".join(f"{sha}  {name}\n" for name, sha in sorted(sums.items())).encode("ascii")


def sha256_of(file: Path, checkpoint: Checkpoint) -> str:
    """Return the SHA-256 of a file's bytes, in hexadecimal."""
    digest = hashlib.sha256()
    with file.open("rb") as opened_file:
        while chunk := opened_file.read(_CHUNK):
            digest.update(chunk)
            checkpoint()
    return digest.hexdigest()


def _columns(sorting: Sorting, parts: Sequence[Path]) -> str:
    """Return the query of all staged rows, every column there is and NULL for the others."""
    files = f"read_parquet([{', '.join(text(str(p)) for p in parts)}], union_by_name=true)"
    there = {name: kind for name, kind, *_ in sorting.ask(f"DESCRIBE FROM {files}")}
    wanted = {"photo_id": "BIGINT", "owner": "BIGINT", "row": "BIGINT"}
    for name in wanted.keys() & there.keys():
        if there[name] not in ("BIGINT", "INTEGER"):
            raise BadData(f"The column {name} holds {there[name]}, not whole numbers.")
    if "photo_id" not in there:
        raise BadData("There is no column photo_id.")
    columns = [
        "CAST(photo_id AS BIGINT) AS photo_id",
        f"CAST({'nullif(owner, 0)' if 'owner' in there else 'NULL'} AS BIGINT) AS owner",
        f"CAST({'row' if 'row' in there else 'NULL'} AS BIGINT) AS row",
        f"CAST({'name' if 'name' in there else 'NULL'} AS VARCHAR) AS name",
        f"CAST({'md5' if 'md5' in there else 'NULL'} AS BLOB) AS md5",
    ]
    return f"SELECT {', '.join(columns)} FROM {files}"


def _sync(file: Path) -> None:
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
