"""
The same reading of Parquet on Spark, for lists that are larger or farther than one machine.

Spark reads the one column that names photos, from any path that it can read, by the same SQL as
DuckDB does here, and leaves the few rows that name one in a folder of ours; from there they are
sorted and published as any other list. What that takes stands in docs/large-lists.md.
"""

import hashlib
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from scanner.datasets import found_rows
from scanner.datasets.publishing import Read
from scanner.datasets.readers import parquet_lists
from scanner.datasets.readers.parquet_rule import SUMMARIES, Column
from scanner.datasets.rows import REJECTED_KEPT, Source
from scanner.datasets.spark import (
    check,
    column_of,
    empty_of,
    named,
    read_parquet,
    rows_of,
    sentence,
    session,
)
from scanner.datasets.staging import work_folder
from scanner.datasets.stored import Stored
from scanner.domain.dataset import ImportSummary, RejectedRow
from scanner.errors import BadData, Busy, SourceUnavailable
from scanner.ports import Checkpoint

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

    from scanner.datasets.index import Lists

Report = Callable[[int, int | None, str], None]

_LOOKS_EVERY = 0.2
"""Seconds between two looks at how far Spark is, and whether to stop it."""

_MAY_NAME = "CAST(address AS STRING) ILIKE '%flic%' OR CAST(address AS STRING) NOT LIKE '%//%'"
"""What every text that names a photo is; one row in a hundred of a scraped list is."""

_one_at_a_time = threading.Lock()


def import_on_spark(
    lists: "Lists",
    dataset: str,
    master: str,
    paths: Sequence[str],
    *,
    column: str | None = None,
    report: Report,
    checkpoint: Checkpoint,
    spark: "SparkSession | None" = None,
) -> ImportSummary:
    """
    Read a dataset's list on Spark, and put it in the place of the former one.

    `master` is `local[*]`, `local[N]` or `spark://HOST:PORT`; `paths` are Parquet files, or
    folders of them, as Spark names them. A cluster's workers must see the folder of the lists at
    the same path as this machine, since they write what they find into it. `report` is told of
    bytes, those that are only hashed among them. `spark` is a session, as `spark.session` starts
    them, that is used and left running; else one is started, and stopped at the end.

    Raises BadWish without pyspark or Java, or for another kind of master; SourceUnavailable if
    the master or what it reads cannot be reached; BadData for what is no list; Busy if another
    import is under way. Whatever `checkpoint` raises stops Spark, and leaves the former list.
    """
    began = time.monotonic()
    check(master)
    stored, own = Stored(lists.folder), f"{dataset}-on-spark"
    with stored.alone(dataset):
        checkpoint()  # Busy now, and not after hours of Spark's work
    if not _one_at_a_time.acquire(blocking=False):
        raise Busy("Another import on Spark is under way; wait until it is done.")
    try:
        # A name of its own: publishing takes the dataset's lock, and a sweep respects this one.
        with stored.alone(own), work_folder(lists.folder, own) as work:
            run = _Run(master, list(paths), column, work / "found", report, checkpoint)
            read = run.read(spark)
            imported = lists.publish_parquet(
                dataset, run.parts, read, report=report, checkpoint=checkpoint
            )
    finally:
        _one_at_a_time.release()
    return ImportSummary(
        imported=imported, rejected=read.rejected, seconds=time.monotonic() - began
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """One file as Spark sees it; `time` is when it was last changed, as Spark writes it."""

    path: str
    size: int
    time: str
    rows: int

    @property
    def name(self) -> str:
        """What the file is called."""
        return unquote(urlsplit(self.path).path).rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class _Found:
    """What Spark found: the files that it read, how many rows name a photo, which first do not."""

    seen: list[_Part]
    rows: int
    rejected: tuple[RejectedRow, ...] = ()


class _Run:
    """One reading of a list on Spark, on a thread of its own so that it can be stopped."""

    def __init__(
        self,
        master: str,
        paths: list[str],
        column: str | None,
        found: Path,
        report: Report,
        checkpoint: Checkpoint,
    ) -> None:
        self.parts: list[Path] = []
        self._master = master
        self._column = column
        self._found = found
        self._report = report
        self._checkpoint = checkpoint
        self._local = _local_source(paths, checkpoint)
        here = self._local.files if self._local else []
        self._paths = [named(file.path.absolute()) for file in here] or paths
        self._spark: SparkSession | None = None
        self._size = 0
        self._own = True

    def read(self, spark: "SparkSession | None") -> Read:
        """Leave what the list names in `parts`, and return what was read of it."""
        self._spark, self._own = spark, spark is None
        before = self._hash() if self._local else 0
        with ThreadPoolExecutor(1, "spark") as thread:
            answer = thread.submit(self._work)
            try:
                while not wait([answer], _LOOKS_EVERY).done:
                    self._checkpoint()
                    self._tell(before)
            finally:
                while not answer.done():
                    self._cancel()  # again: one that comes before the job is lost
                    wait([answer], _LOOKS_EVERY)
                thread.submit(self._stop).result()
            found = answer.result()
        return self._told(found)

    def _hash(self) -> int:
        """Take the bytes of files on this machine into the checksum; return how many."""
        source, done = self._local, 0
        if source is None:
            return 0
        for file in source.files:
            self._report(done, 2 * source.size, "read")
            file.digest()
            done += file.size
        return done

    def _told(self, found: _Found) -> Read:
        rows = sum(part.rows for part in found.seen)
        name = found.seen[0].name if found.seen else ""
        if not rows:
            raise BadData(f"{name or self._paths[0]} has no rows.")
        if not found.rows:
            raise BadData(
                f"{name} cannot be checked: none of its {rows:,} rows names a photo on Flickr."
            )
        if self._local:
            for file in self._local.files:
                file.unchanged()
            name, sha256 = self._local.files[0].name, self._local.sha256
        else:
            sha256 = _digest(found.seen)
        size = sum(part.size for part in found.seen)
        return Read(
            file=name,
            sha256=sha256,
            size=self._local.size if self._local else size,
            rows=rows,
            rows_without_id=rows - found.rows,
            rejected=found.rejected,
        )

    def _work(self) -> _Found:
        """Do what Spark does."""
        from py4j.protocol import (  # type: ignore[import-not-found, import-untyped, unused-ignore]
            Py4JError,
        )
        from pyspark.errors import PySparkException

        try:
            spark = self._spark = self._spark or session(self._master)
            frame = read_parquet(spark, self._paths)
            seen = _parts_of(frame, self._paths)
            if not seen:
                return _Found(seen, 0)
            first = read_parquet(spark, [unquote(seen[0].path)])
            column = column_of(first, self._column, seen[0].name)
            self._size = sum(part.size for part in seen)
            found = self._write(spark, frame, seen, column)
            self._size = 0
            self._arrived(found)
            return _Found(seen, found, self._rejected(spark, seen, column, found))
        except (PySparkException, Py4JError) as err:
            raise sentence(err, self._master) from err

    def _write(
        self, spark: "SparkSession", frame: "DataFrame", seen: list[_Part], column: Column
    ) -> int:
        """Write the rows that name a photo; return how many they are."""
        from pyspark.sql import Observation
        from pyspark.sql import functions as f

        table = spark.createDataFrame(
            [(part.path, before) for part, before in _placed(seen)], "path STRING, before BIGINT"
        )
        counted = Observation("found")
        found = (
            rows_of(frame, column)
            .where(_MAY_NAME)  # first, since the rule is too long for Spark to compile
            .where(f"({column.photo}) IS NOT NULL")
            .join(f.broadcast(table), "path")
            .selectExpr(
                f"{column.photo} AS photo_id",
                f"nullif({column.owner}, 0) AS owner",
                "before + number + 1 AS row",
            )
            .observe(counted, f.count(f.lit(1)).alias("rows"))
        )
        found.sortWithinPartitions("photo_id").write.parquet(named(self._found))
        return int(counted.get["rows"])

    def _arrived(self, found: int) -> None:
        """Find the files that Spark wrote, and raise SourceUnavailable if not all are here."""
        self.parts = sorted(self._found.glob("part-*.parquet"))
        if found_rows.count(self.parts) != found:
            raise SourceUnavailable(
                "What Spark found",
                f"its workers do not write to the folder {self._found.parent.parent} of this "
                "machine, which they must share",
            )

    def _rejected(
        self, spark: "SparkSession", seen: list[_Part], column: Column, found: int
    ) -> tuple[RejectedRow, ...]:
        """
        Return the first rows that name no photo, and why.

        Which they are is seen from those that do, so that the rule need not run again; of the few
        files in which they stand the column is read once more.
        """
        rows = sum(part.rows for part in seen)
        if found in (0, rows):
            return ()
        wanted: dict[str, list[int]] = {}
        before = {part.path: rows_before for part, rows_before in _placed(seen)}
        missing = found_rows.missing(self.parts, rows)
        numbers = list(islice(missing, REJECTED_KEPT))
        for part, start in _placed(seen):
            here = [number - start - 1 for number in numbers if 0 < number - start <= part.rows]
            if here:
                wanted[part.path] = here
        why = {
            before[path] + number + 1: column.why_not(empty=empty)
            for path, number, empty in empty_of(spark, column, wanted)
        }
        return tuple(RejectedRow(number, why[number]) for number in numbers)

    def _tell(self, before: int) -> None:
        """Report how far Spark is, by the tasks of the stages at hand."""
        spark, size = self._spark, self._size
        if spark is None or not size:
            return
        tracker = spark.sparkContext.statusTracker()
        stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        tasks = max((s.numTasks for s in stages if s), default=0)
        done = max((s.numCompletedTasks for s in stages if s), default=0)
        if tasks:
            self._report(before + size * done // tasks, before + size, "read")

    def _cancel(self) -> None:
        if self._spark is not None:
            self._spark.sparkContext.cancelAllJobs()

    def _stop(self) -> None:
        if self._spark is not None and self._own:
            self._spark.stop()


def _local_source(paths: Sequence[str], checkpoint: Checkpoint) -> Source | None:
    """Return the list's files if they are on this machine, None if Spark reads them elsewhere."""
    if not paths or not all("://" not in path and Path(path).exists() for path in paths):
        return None
    source = Source([Path(path) for path in paths], checkpoint=checkpoint)
    parts = [f for f in source.files_that(parquet_lists.sniff) if f.name not in SUMMARIES]
    if not parts:
        raise BadData(f"{source.files[0].name} is no Parquet, which is all that Spark is used for.")
    if len(parts) < len(source.files):
        source.keep(parts)
    hidden = next((file.name for file in parts if file.name.startswith("_")), None)
    if hidden is not None:
        raise BadData(f"Spark leaves out files whose names begin with _, as {hidden}; rename it.")
    return source


def _parts_of(frame: "DataFrame", paths: Sequence[str]) -> list[_Part]:
    """Return the files that Spark reads, as they were named, then by path; reads footers only."""
    meta = ("file_path", "file_size", "file_modification_time")
    rows = frame.select(*(f"_metadata.{name}" for name in meta)).groupBy(*meta).count().collect()
    parts = [_Part(row[0], int(row[1]), row[2].isoformat(), int(row[3])) for row in rows]
    order = {urlsplit(path).path: at for at, path in enumerate(paths)}

    def place(part: _Part) -> tuple[int, str]:
        return order.get(unquote(urlsplit(part.path).path), len(order)), part.path

    return sorted(parts, key=place)


def _placed(seen: Sequence[_Part]) -> list[tuple[_Part, int]]:
    """Return the files, each with how many rows there are before its first."""
    placed, before = [], 0
    for part in seen:
        placed.append((part, before))
        before += part.rows
    return placed


def _digest(seen: Sequence[_Part]) -> str:
    """Return what stands for the bytes of files elsewhere: SHA-256 of names, sizes and times."""
    lines = "".join(f"{part.path}\t{part.size}\t{part.time}\n" for part in seen)
    return hashlib.sha256(lines.encode()).hexdigest()
