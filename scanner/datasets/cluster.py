"""
The same reading of Parquet on Spark, for lists that are larger or farther than one machine.

Spark reads the one column that names photos, from any path that it can read, by the same SQL as
DuckDB does here, and leaves the few rows that name one in a folder of ours; from there they are
sorted and published as any other list. What that takes stands in docs/large-lists.md.
"""

# ruff: noqa: S608 - its SQL is put together from its own constants; names are quoted

import hashlib
import importlib.util
import os
import re
import shutil
import socket
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from scanner.datasets.engine import text
from scanner.datasets.flickr_ids import MOST, OWNER_SQL, PHOTO_ID_SQL
from scanner.datasets.publishing import Read
from scanner.datasets.readers import parquet_lists
from scanner.datasets.rows import Source
from scanner.datasets.staging import work_folder
from scanner.datasets.stored import Stored
from scanner.domain.dataset import ImportSummary
from scanner.errors import BadData, BadWish, Busy, NotFound, ScannerError, SourceUnavailable
from scanner.ports import Checkpoint

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

    from scanner.datasets.index import Lists

Report = Callable[[int, int | None, str], None]

INSTALL = "pip install 'safelight[cluster]'"
COLUMNS = ("photo_url", "flickr_url", "page_url", "url", "image_url", "url_highres")
"""What a column of addresses is called where the user names none, the first there is."""

_LONGEST_ADDRESS = 8192
_LOCAL = re.compile(r"local(?:\[(?:\*|[1-9][0-9]{0,3})\])?")
_CLUSTER = re.compile(r"spark://([A-Za-z0-9.-]+:[0-9]{1,5}(?:,[A-Za-z0-9.-]+:[0-9]{1,5})*)")
_ANSWERS_WITHIN = 10.0
"""Seconds in which a cluster's master has to take a connection."""
_LOOKS_EVERY = 0.2
"""Seconds between two looks at how far Spark is, and whether to stop it."""

_MAY_NAME = "CAST(address AS STRING) ILIKE '%flic%' OR CAST(address AS STRING) NOT LIKE '%//%'"
"""What every text that names a photo is; one row in a hundred of a scraped list is."""

_INTEGERS = frozenset({"tinyint", "smallint", "int", "bigint"})
_TEXTS = frozenset({"string", "binary"})

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
) -> ImportSummary:
    """
    Read a dataset's list on Spark, and put it in the place of the former one.

    `master` is `local[*]`, `local[N]` or `spark://HOST:PORT`; `paths` are Parquet files, or
    folders of them, as Spark names them. A cluster's workers must see the folder of the lists at
    the same path as this machine, since they write what they find into it. Rows without an id
    are counted and not named. `report` is told of bytes, those that are only hashed among them.

    Raises BadWish without pyspark or Java, or for another kind of master; SourceUnavailable if
    the master or what it reads cannot be reached; BadData for what is no list; Busy if another
    import is under way. Whatever `checkpoint` raises stops Spark, and leaves the former list.
    """
    began = time.monotonic()
    hosts = _hosts(master)
    _check_installed()
    if hosts:
        _check_reachable(master, hosts)
    stored, own = Stored(lists.folder), f"{dataset}-on-spark"
    with stored.alone(dataset):
        checkpoint()  # Busy now, and not after hours of Spark's work
    if not _one_at_a_time.acquire(blocking=False):
        raise Busy("Another import on Spark is under way; wait until it is done.")
    try:
        # A name of its own: publishing takes the dataset's lock, and a sweep respects this one.
        with stored.alone(own), work_folder(lists.folder, own) as work:
            run = _Run(master, list(paths), column, work / "found", report, checkpoint)
            read = run.read()
            imported = lists.publish_parquet(
                dataset, run.parts, read, report=report, checkpoint=checkpoint
            )
    finally:
        _one_at_a_time.release()
    return ImportSummary(imported=imported, seconds=time.monotonic() - began)


@dataclass(frozen=True, slots=True)
class _Part:
    """One file as Spark sees it; `time` is when it was last changed, as Spark writes it."""

    path: str
    size: int
    time: str
    rows: int


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
        self._paths = [_named(file.path.absolute()) for file in here] or paths
        self._spark: SparkSession | None = None
        self._size = 0

    def read(self) -> Read:
        """Leave what the list names in `parts`, and return what was read of it."""
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
            seen, found = answer.result()
        return self._told(seen, found)

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

    def _told(self, seen: list[_Part], found: int) -> Read:
        rows = sum(part.rows for part in seen)
        name = urlsplit(seen[0].path).path if seen else ""
        name = unquote(name).rpartition("/")[2]
        if not rows:
            raise BadData(f"{name or self._paths[0]} has no rows.")
        if not found:
            raise BadData(
                f"{name} cannot be checked: none of its {rows:,} rows names a photo on Flickr."
            )
        self.parts = sorted(self._found.glob("part-*.parquet"))
        if _rows_in(self.parts) != found:
            raise SourceUnavailable(
                "What Spark found",
                f"its workers do not write to the folder {self._found.parent.parent} of this "
                "machine, which they must share",
            )
        if self._local:
            for file in self._local.files:
                file.unchanged()
            name, sha256 = self._local.files[0].name, self._local.sha256
        else:
            sha256 = _digest(seen)
        size = sum(part.size for part in seen)
        return Read(
            file=name,
            sha256=sha256,
            size=self._local.size if self._local else size,
            rows=rows,
            rows_without_id=rows - found,
        )

    def _work(self) -> tuple[list[_Part], int]:
        """Do what Spark does; return the files that were read, and how many rows name a photo."""
        from py4j.protocol import (  # type: ignore[import-not-found, import-untyped, unused-ignore]
            Py4JError,
        )
        from pyspark.errors import PySparkException

        try:
            self._spark = spark = _session(self._master)
            frame = spark.read.parquet(*self._paths)
            seen = _parts_of(frame, self._paths)
            self._size = sum(part.size for part in seen)
            return seen, self._write(spark, frame, seen)
        except (PySparkException, Py4JError) as err:
            raise _sentence(err, self._master) from err

    def _write(self, spark: "SparkSession", frame: "DataFrame", seen: list[_Part]) -> int:
        from pyspark.sql import Observation
        from pyspark.sql import functions as f

        before, offsets = 0, []
        for part in seen:
            offsets.append((part.path, before))
            before += part.rows
        address, photo, owner = _column_sql(frame, self._column)
        rows = frame.select(
            f.expr(address).alias("address"),
            f.col("_metadata.file_path").alias("path"),
            f.col("_metadata.row_index").alias("number"),
        )
        table = spark.createDataFrame(offsets, "path STRING, before BIGINT")
        counted = Observation("found")
        found = (
            rows.where(_MAY_NAME)  # first, since the rule is too long for Spark to compile
            .where(f"{photo} IS NOT NULL")
            .join(f.broadcast(table), "path")
            .selectExpr(
                f"{photo} AS photo_id", f"nullif({owner}, 0) AS owner", "before + number + 1 AS row"
            )
            .observe(counted, f.count(f.lit(1)).alias("rows"))
        )
        found.sortWithinPartitions("photo_id").write.parquet(_named(self._found))
        return int(counted.get["rows"])

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
        if self._spark is not None:
            self._spark.stop()


def _hosts(master: str) -> list[str]:
    """Return the addresses of a cluster's masters, none for this machine; refuse another kind."""
    if _LOCAL.fullmatch(master):
        return []
    cluster = _CLUSTER.fullmatch(master)
    if cluster is None:
        raise BadWish(f"{master!r} is no Spark to import on: say local[*] or spark://HOST:PORT.")
    return cluster[1].split(",")


def _check_installed() -> None:
    if importlib.util.find_spec("pyspark") is None:
        raise BadWish(f"Importing on Spark needs pyspark, which is not installed: {INSTALL}")
    home = os.environ.get("JAVA_HOME")
    java = shutil.which("java", path=str(Path(home, "bin"))) if home else shutil.which("java")
    if java is None:
        where = f"JAVA_HOME, {home}, holds none" if home else "none was found"
        raise BadWish(f"Importing on Spark needs Java 17 or later, and {where}.")


def _check_reachable(master: str, hosts: Sequence[str]) -> None:
    """Raise SourceUnavailable if nobody listens at the masters: Spark would try for minutes."""
    for host in hosts:
        name, _, port = host.rpartition(":")
        try:
            socket.create_connection((name, int(port)), timeout=_ANSWERS_WITHIN).close()
        except (OSError, OverflowError) as err:
            why = getattr(err, "strerror", None) or "it does not answer"
            failed = SourceUnavailable(f"The Spark master {master}", why)
            failed.__cause__ = err
        else:
            return
    raise failed


def _session(master: str) -> "SparkSession":
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(master).appName("Safelight")
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.log.level": "OFF",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.sources.partitionColumnTypeInference.enabled": "false",
    }
    if _LOCAL.fullmatch(master):
        # Nobody else on the network is meant to find it.
        settings |= {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}
    for key, value in settings.items():
        builder = builder.config(key, value)
    return builder.getOrCreate()


def _local_source(paths: Sequence[str], checkpoint: Checkpoint) -> Source | None:
    """Return the list's files if they are on this machine, None if Spark reads them elsewhere."""
    if not paths or not all("://" not in path and Path(path).exists() for path in paths):
        return None
    source = Source([Path(path) for path in paths], checkpoint=checkpoint)
    parts = [file for file in source.files_that(parquet_lists.sniff) if file.name[:1] != "_"]
    if not parts:
        raise BadData(f"{source.files[0].name} is no Parquet, which is all that Spark is used for.")
    if len(parts) < len(source.files):
        source.keep(parts)
    return source


def _named(path: Path) -> str:
    """Return a file on this machine as Spark names it: with its scheme, and nothing encoded."""
    return unquote(path.as_uri())


def _parts_of(frame: "DataFrame", paths: Sequence[str]) -> list[_Part]:
    """Return the files that Spark reads, as they were named, then by path; reads footers only."""
    meta = ("file_path", "file_size", "file_modification_time")
    rows = frame.select(*(f"_metadata.{name}" for name in meta)).groupBy(*meta).count().collect()
    parts = [_Part(row[0], int(row[1]), row[2].isoformat(), int(row[3])) for row in rows]
    order = {urlsplit(path).path: at for at, path in enumerate(paths)}

    def place(part: _Part) -> tuple[int, str]:
        return order.get(unquote(urlsplit(part.path).path), len(order)), part.path

    return sorted(parts, key=place)


def _column_sql(frame: "DataFrame", wanted: str | None) -> tuple[str, str, str]:
    """Return SQL for the column that names photos, and for photo and owner in `address`."""
    kinds = dict(frame.dtypes)
    names = [wanted] if wanted is not None else list(COLUMNS)
    by_name = {name.casefold(): name for name in reversed(kinds)}
    name = next((by_name[n.casefold()] for n in names if n.casefold() in by_name), None)
    if name is None:
        there = ", ".join(list(kinds)[:20])
        if wanted is not None:
            raise BadData(f"The list has no column called {wanted!r}; it has {there}.")
        raise BadData(f"No column of the list is called as addresses are; name one of {there}.")
    quoted = "`" + name.replace("`", "``") + "`"
    if kinds[name] in _INTEGERS and wanted is not None:
        # A bare number is an id only where the user says so.
        return quoted, f"CASE WHEN address BETWEEN 1 AND {MOST} THEN address END", "0"
    if kinds[name] not in _TEXTS:
        raise BadData(
            f"The list has values of type {kinds[name][:40]} in its column {name}, where addresses "
            "of photos belong."
        )
    address = f"CAST({quoted} AS STRING)"
    address = f"CASE WHEN octet_length({address}) <= {_LONGEST_ADDRESS} THEN {address} END"
    photo = PHOTO_ID_SQL("address")
    if wanted is not None:
        bare = "regexp_extract(address || '|', '^[1-9][0-9]{0,18}[|]', 0)"
        photo = f"CASE WHEN {bare} <> '' THEN TRY_CAST(address AS BIGINT) ELSE {photo} END"
    return address, photo, OWNER_SQL("address")


def _rows_in(parts: Sequence[Path]) -> int:
    """Return how many rows Parquet files have, by their footers."""
    import duckdb

    if not parts:
        return 0
    files = ", ".join(text(str(part)) for part in parts)
    with duckdb.connect(config={"threads": 1}) as connection:
        rows = connection.execute(
            f"SELECT sum(num_rows) FROM parquet_file_metadata([{files}])"
        ).fetchall()
    return int(rows[0][0])


def _digest(seen: Sequence[_Part]) -> str:
    """Return what stands for the bytes of files elsewhere: SHA-256 of names, sizes and times."""
    lines = "".join(f"{part.path}\t{part.size}\t{part.time}\n" for part in seen)
    return hashlib.sha256(lines.encode()).hexdigest()


def _sentence(err: Exception, master: str) -> ScannerError:
    """Turn what Spark says into one of our errors, by its first line."""
    said = str(err)
    line = next((line.strip() for line in said.splitlines() if line.strip()), "no reason was given")
    first = "".join(c if c.isprintable() else "?" for c in line)[:300].rstrip(".")
    if "PATH_NOT_FOUND" in said:
        return NotFound(f"Spark finds no such list: {first}.")
    if "JAVA_GATEWAY" in said:
        return BadWish("Importing on Spark needs Java 17 or later, and the one here did not start.")
    if "No space left" in said or "Disk quota" in said:
        return SourceUnavailable("The folder of the datasets' lists", "its disk is full")
    if "is not a Parquet file" in said or "CANNOT_READ_FILE" in said or "ParquetDecoding" in said:
        return BadData(f"Spark cannot read the list as Parquet: {first}.")
    return SourceUnavailable(f"Spark at {master}", first)
