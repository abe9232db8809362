"""
DuckDB as the lists use it: in memory, offline, within bounds, and stopped when asked.

What it is given to read lies in folders that are named when it is opened; it opens nothing else,
fetches and loads no extension, and its settings cannot be changed by what it runs.
"""

import contextlib
import errno
import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scanner.errors import SourceUnavailable
from scanner.ports import Checkpoint

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

THE_FOLDER = "The folder of the datasets' lists"
MOST_THREADS = 4
LOOKS_EVERY = 0.05
"""Seconds between two looks whether a running query is to be stopped."""

_FULL = ("No space left", "Disk quota", "File too large", "not enough space", "max_temp_directory")

Row = tuple[Any, ...]


def opened(
    folders: Sequence[Path], *, memory: str, spill: Path | None = None, ordered: bool = True
) -> "DuckDBPyConnection":
    """
    Return a connection that reads and writes in `folders` and nowhere else.

    `memory` bounds what it holds ("2GB"); what is more goes into `spill`, which it makes and
    removes. Unless `ordered`, rows may come in another order than the file's, which takes less
    memory. A table registered on the connection is not seen by its cursors.
    """
    import duckdb  # at first use: it takes a tenth of a second, which not every command should pay

    connection = duckdb.connect(
        config={"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
    )
    inside = ", ".join(text(f"{folder}{os.sep}") for folder in folders)
    for setting in (
        "allow_community_extensions = false",
        "allow_persistent_secrets = false",
        # Its pages are the system's to keep; a second copy would count as ours.
        "enable_external_file_cache = false",
        "enable_progress_bar = false",
        f"threads = {min(MOST_THREADS, os.cpu_count() or 1)}",
        f"memory_limit = {text(memory)}",
        f"temp_directory = {text(str(spill) if spill else '')}",
        f"preserve_insertion_order = {str(ordered).lower()}",
        f"allowed_directories = [{inside}]",
        "enable_external_access = false",
        "lock_configuration = true",
    ):
        connection.execute(f"SET {setting}")
    return connection


def text(value: str) -> str:
    """
    Return a text as SQL writes it, for the places where nothing can be bound.

    >>> text("it's")
    "'it''s'"
    """
    shown = value.encode("utf-8", "replace").decode().replace("\0", "?")
    return "'" + shown.replace("'", "''") + "'"


def footer(facts: Mapping[str, str]) -> str:
    """
    Return what COPY writes into a Parquet file's footer.

    >>> print(footer({"rows": "3"}))
    KV_METADATA {"rows": '3'}
    """
    pairs = ", ".join(f'"{key}": {text(value)}' for key, value in facts.items())
    return f"KV_METADATA {{{pairs}}}"


def run(cursor: "DuckDBPyConnection", sql: str, checkpoint: Checkpoint) -> list[Row]:
    """
    Return the rows of a query that may take long, which `checkpoint` can end at any moment.

    Whatever `checkpoint` raises comes out after the query has come to rest.
    """
    with ThreadPoolExecutor(1, "lists") as asking:
        answer = asking.submit(lambda: cursor.execute(sql).fetchall())
        try:
            while not wait([answer], LOOKS_EVERY).done:
                checkpoint()
        finally:
            while not answer.done():
                cursor.interrupt()  # again: one that comes before the query has begun is lost
                wait([answer], LOOKS_EVERY)
        return answer.result()


@contextlib.contextmanager
def writing() -> Iterator[None]:
    """Turn what fails while a list is written into a sentence: SourceUnavailable."""
    import duckdb

    try:
        yield
    except (duckdb.IOException, duckdb.OutOfMemoryException) as err:
        full = isinstance(err, duckdb.OutOfMemoryException) or any(w in str(err) for w in _FULL)
        why = "its disk is full" if full else "it could not be written to"
        raise SourceUnavailable(THE_FOLDER, why) from err
    except OSError as err:
        full = err.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        why = "its disk is full" if full else (err.strerror or "it could not be written to")
        raise SourceUnavailable(THE_FOLDER, why) from err
