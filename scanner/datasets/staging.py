"""What is read of a list, on its way to disk: unsorted, in a folder that is gone in the end."""

import re
import secrets
import shutil
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from scanner.datasets.engine import opened, text, writing

if TYPE_CHECKING:
    from scanner.datasets.rows import Batch

STAGED_AT_ONCE = 500_000
"""Photos that are held before they go to disk: with names and hashes some 100 MB."""

_WORK = re.compile(r"(?P<slug>[a-z0-9]+(?:-[a-z0-9]+)*)[.][0-9a-f]{16}[.]import")
_STAGE = "FORMAT parquet, COMPRESSION snappy"


@contextmanager
def work_folder(folder: Path, dataset: str) -> Iterator[Path]:
    """Make the folder in which one import works, and remove it at the end."""
    with writing():
        work = folder / f"{dataset}.{secrets.token_hex(8)}.import"
        work.mkdir(mode=0o700, parents=True)
    try:
        yield work
    finally:
        remove_work(work)


def remove_work(work: Path) -> None:
    """Remove a work folder; what the system holds on to is left for the next sweep."""
    shutil.rmtree(work, ignore_errors=True)


def dataset_of_work(name: str) -> str | None:
    """Return whose import a work folder is, by its name; None if it is none."""
    found = _WORK.fullmatch(name)
    return found["slug"] if found else None


class Stage:
    """
    Takes batches to disk as they come, unsorted, in memory that does not grow with the list.

    Use it as a context; after `close`, `parts` are the files.
    """

    def __init__(self, work: Path) -> None:
        self.parts: list[Path] = []
        self._work = work
        with writing():
            self._connection = opened([work], memory="192MB", spill=work / "spill", ordered=False)
        self._forget()

    def add(self, batch: "Batch") -> None:
        """Take a batch; raises SourceUnavailable if the disk is full."""
        before = len(self._photos)
        self._photos.extend(batch.photos)
        self._owners.extend(batch.owners)
        self._rows.extend(batch.numbers)
        if batch.names is not None:
            self._names.extend([""] * (before - len(self._names)))
            self._names.extend(batch.names)
        if batch.hashes is not None:
            self._hashes.extend([b""] * (before - len(self._hashes)))
            self._hashes.extend(batch.hashes)
        if len(self._photos) >= STAGED_AT_ONCE:
            self._flush()

    def close(self) -> None:
        """Write what is left, and let go of the connection."""
        try:
            self._flush()
        finally:
            self._connection.close()

    def _forget(self) -> None:
        self._photos, self._owners, self._rows = array("q"), array("q"), array("q")
        self._names: list[str] = []
        self._hashes: list[bytes] = []

    def _flush(self) -> None:
        held = len(self._photos)
        if not held:
            return
        columns: dict[str, Any] = {
            "photo_id": np.frombuffer(self._photos, dtype=np.int64),
            "owner": np.frombuffer(self._owners, dtype=np.int64),
            "row": np.frombuffer(self._rows, dtype=np.int64),
        }
        if self._names:
            self._names.extend([""] * (held - len(self._names)))
            columns["name"] = np.array([writable(name) for name in self._names], dtype=object)
        if self._hashes:
            self._hashes.extend([b""] * (held - len(self._hashes)))
            columns["md5"] = np.array([md5 or None for md5 in self._hashes], dtype=object)
        part = self._work / f"stage-{len(self.parts)}.parquet"
        cursor = self._connection.cursor()
        cursor.register("batch", columns)
        with writing():
            cursor.execute(f"COPY (FROM batch) TO {text(str(part))} ({_STAGE})").fetchall()
        cursor.close()
        self.parts.append(part)
        self._forget()


def writable(name: str) -> str:
    """Return a name as UTF-8 can hold it."""
    return name if name.isascii() else name.encode("utf-8", "replace").decode()
