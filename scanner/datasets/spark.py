"""
Spark as the lists use it: found or missed before it starts, in a session that reads paths as they
are named and a column as DuckDB does, and with what it says turned into sentences.
"""

import importlib.util
import os
import re
import shutil
import socket
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from scanner.datasets.flickr_ids import photo_of
from scanner.datasets.readers.parquet_rule import (
    IDS,
    LONGEST_ADDRESS,
    LOOKED_AT,
    Column,
    choose,
)
from scanner.errors import BadData, BadWish, NotFound, ScannerError, SourceUnavailable

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

INSTALL = "pip install 'safelight[cluster]'"

_LOCAL = re.compile(r"local(?:\[(?:\*|[1-9][0-9]{0,3})\])?")
_CLUSTER = re.compile(r"spark://([A-Za-z0-9.-]+:[0-9]{1,5}(?:,[A-Za-z0-9.-]+:[0-9]{1,5})*)")
_ANSWERS_WITHIN = 10.0
"""Seconds in which a cluster's master has to take a connection."""

_KINDS = {
    "string": "VARCHAR",
    "binary": "BLOB",
    "double": "DOUBLE",
    "tinyint": "TINYINT",
    "smallint": "SMALLINT",
    "int": "INTEGER",
    "bigint": "BIGINT",
    "decimal(20,0)": "UBIGINT",
}
"""What DuckDB calls the types of columns that can name photos; Parquet's own are the same."""


def check(master: str) -> None:
    """
    Look whether there is a Spark to import on, before minutes are spent on starting it.

    Raises BadWish for another kind of master, and without pyspark or Java; SourceUnavailable if
    nobody listens at the master.
    """
    hosts = _hosts(master)
    _check_installed()
    if hosts:
        check_reachable(master, hosts)


def check_reachable(master: str, hosts: Sequence[str]) -> None:
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


def session(master: str) -> "SparkSession":
    """Return the session of this process, which is started if there is none."""
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master(master).appName("Safelight")
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.log.level": "OFF",
        # Of columns that differ in case alone, each is meant by its own name.
        "spark.sql.caseSensitive": "true",
        "spark.sql.session.timeZone": "UTC",
    }
    if _LOCAL.fullmatch(master):
        # Nobody else on the network is meant to find it.
        settings |= {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}
    for key, value in settings.items():
        builder = builder.config(key, value)
    return builder.getOrCreate()


def read_parquet(spark: "SparkSession", paths: Sequence[str]) -> "DataFrame":
    """
    Return the rows of Parquet files, and of those in folders however deep.

    A path is the name that it is: `[`, `*` and `{` stand for themselves, and no folder's name
    becomes a column.
    """
    reader = spark.read.option("__globPaths__", "false").option("recursiveFileLookup", "true")
    return reader.parquet(*paths)


def rows_of(frame: "DataFrame", column: Column) -> "DataFrame":
    """Return all rows: the `address`, the file's `path`, and the row's `number` in it, from 0."""
    return frame.selectExpr(
        f"{_address(column)} AS address",
        "_metadata.file_path AS path",
        "_metadata.row_index AS number",
    )


def _address(column: Column) -> str:
    """Return a column as SQL, as text where it is text: what is not, or is too long, is NULL."""
    name = "`" + column.name.replace("`", "``") + "`"
    if column.kind in IDS:
        return name
    if column.kind == "BLOB":
        name = f"try_validate_utf8(CAST({name} AS STRING))"
    return f"CASE WHEN octet_length({name}) <= {LONGEST_ADDRESS} THEN {name} END"


def column_of(first: "DataFrame", wanted: str | None, file: str) -> Column:
    """Return the column that names photos, by what stands in the list's first file."""

    def looked(column: Column) -> tuple[int, int]:
        rows = rows_of(first, column).where(f"number < {LOOKED_AT}").select("address").collect()
        found = [photo_of(row[0]) for row in rows if row[0]]
        return (
            sum(photo is not None for photo in found),
            sum(photo is not None and photo[1] > 0 for photo in found),
        )

    columns = [Column(name, _KINDS.get(kind, kind.upper())) for name, kind in first.dtypes]
    return choose(columns, wanted, file, looked)


def empty_of(
    spark: "SparkSession", column: Column, wanted: dict[str, list[int]]
) -> list[tuple[str, int, bool]]:
    """Return of the wanted rows, by file and number from 0, whether they hold nothing."""
    from pyspark.sql import functions as f

    frame = read_parquet(spark, [unquote(path) for path in wanted])
    rows = rows_of(frame, column).selectExpr("path", "number", f"{column.empty} AS empty")
    here = f.lit(False)
    for path, numbers in wanted.items():
        here |= (f.col("path") == path) & f.col("number").isin(numbers)
    return [(row[0], row[1], row[2]) for row in rows.where(here).collect()]


def named(path: Path) -> str:
    """Return a file on this machine as Spark names it: with its scheme, and nothing encoded."""
    return unquote(path.as_uri())


def sentence(err: Exception, master: str) -> ScannerError:
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
