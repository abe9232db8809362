"""
What lies in the folder of lists: which files are whose, and what their footers say.

A footer is read once, and again when its file's time or size is another.
"""

# ruff: noqa: S608 - its SQL is put together from its own constants; texts are quoted or bound

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from scanner.datasets.engine import Row, opened, text, writing
from scanner.datasets.publishing import KINDS, PHOTOS, SCHEMA, Totals
from scanner.datasets.staging import dataset_of_work, remove_work
from scanner.domain.dataset import ImportedList, RejectedRow
from scanner.errors import BadWish, Busy

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_OURS = re.compile(
    rf"(?P<stem>(?P<slug>{_SLUG.pattern})[.][0-9a-f]{{12}}(?:-[0-9]+)?)"
    rf"[.](?P<kind>{'|'.join(re.escape(kind) for kind in KINDS)})"
)

PATIENCE = 5.0
"""Seconds that a change of a list waits for another: every start sweeps, which takes a blink."""

_TRIES = 5


@dataclass(frozen=True, slots=True)
class Published:
    """A list in the folder: what its footer says, and what its files' names begin with."""

    folder: Path
    stem: str
    imported: ImportedList
    totals: Totals
    generation: int

    def file(self, kind: str) -> Path:
        """Return where one of its files lies."""
        return self.folder / f"{self.stem}.{kind}"

    def sql(self, kind: str) -> str:
        """Return one of its files as SQL reads it."""
        return f"read_parquet({text(str(self.file(kind)))})"


class Stored:
    """The folder, as a catalog of the lists in it; any thread may use it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()
        self._engine: DuckDBPyConnection | None = None
        self._footers: dict[str, tuple[tuple[int, int, int], Published | None]] = {}

    def cursor(self) -> "DuckDBPyConnection":
        """Return a cursor of this call's own."""
        with self._lock:
            if self._engine is None:
                self._engine = opened([self.folder], memory="512MB")
            return self._engine.cursor()

    def restart(self) -> None:
        """Begin with a new engine: damage that it did not expect makes it refuse all questions."""
        with self._lock:
            self._engine = None

    @contextmanager
    def alone(self, dataset: str, *, patience: float = PATIENCE) -> Iterator[None]:
        """
        Be the only one who changes a dataset's list, in this process or another; else Busy.

        For `patience` seconds it waits: a sweep, in this process or another, is soon done.
        """
        _slug(dataset)
        with writing():
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = FileLock(self.folder / f"{dataset}.lock")
            try:
                lock.acquire(timeout=patience)
            except Timeout:
                raise Busy(
                    f"Another import of {dataset} is under way; wait until it is done."
                ) from None
        try:
            yield
        finally:
            lock.release()

    def names(self) -> list[str]:
        """Return what is in the folder."""
        try:
            return sorted(path.name for path in self.folder.iterdir())
        except (FileNotFoundError, NotADirectoryError):
            return []

    def ours(self) -> list[re.Match[str]]:
        """Return what is in the folder and named as files of lists are."""
        return [found for name in self.names() if (found := _OURS.fullmatch(name))]

    def stems(self, dataset: str) -> list[str]:
        """Return what the names of a dataset's lists begin with; more than one only in passing."""
        _slug(dataset)
        ours = self.ours()
        return [f["stem"] for f in ours if f["slug"] == dataset and f["kind"] == PHOTOS]

    def datasets(self) -> list[str]:
        """Return the datasets of which there is a list, or what is named as one."""
        return sorted({found["slug"] for found in self.ours() if found["kind"] == PHOTOS})

    def free_stem(self, dataset: str, sha256: str) -> str:
        """Return what the names of a dataset's next list shall begin with; no file's does yet."""
        taken = {found["stem"] for found in self.ours()}
        stem, number = f"{dataset}.{sha256[:12]}", 1
        while (named := stem if number == 1 else f"{stem}-{number}") in taken:
            number += 1
        return named

    def newest(self, dataset: str) -> Published | None:
        """Return a dataset's list; where a crash left the former one too, that which came last."""
        found = [footer for stem in self.stems(dataset) if (footer := self.footer(stem))]
        return max(found, key=lambda one: (one.generation, one.stem), default=None)

    def footer(self, stem: str) -> Published | None:
        """Return what a list's footer says, None if it is not one of ours."""
        import duckdb

        file = self.folder / f"{stem}.{PHOTOS}"
        try:
            seen = file.stat()
        except OSError:
            return None
        stamp = (seen.st_mtime_ns, seen.st_size, seen.st_ino)
        with self._lock:
            known = self._footers.get(stem)
        if known and known[0] == stamp:
            return known[1]
        for _ in range(_TRIES):
            rows: list[Row] = []
            cursor = self.cursor()
            try:
                rows = cursor.execute(
                    f"SELECT key, value FROM parquet_kv_metadata({text(str(file))})"
                ).fetchall()
            except duckdb.FatalException:
                self.restart()  # brought down by a damaged list, maybe another
                continue
            except duckdb.InternalException:
                self.restart()
            except (duckdb.Error, UnicodeDecodeError):  # the latter: of damaged text in its message
                pass
            finally:
                cursor.close()
            break
        found = _published(self.folder, stem, rows)
        with self._lock:
            self._footers[stem] = (stamp, found)
        return found

    def unlink(self, stem: str) -> None:
        """Remove a list's files, the photos first: with them it ceases to be one."""
        for kind in reversed(KINDS):
            try:
                (self.folder / f"{stem}.{kind}").unlink(missing_ok=True)
            except PermissionError:
                if kind == PHOTOS and len(self.stems(stem.split(".")[0])) == 1:
                    with writing():
                        raise
                # A system that keeps open files keeps it until the next sweep.

    def sweep(self) -> None:
        """Remove what processes that were killed left behind; what is under way is left alone."""
        left = {found["slug"] for found in self.ours()}
        left |= {slug for slug in map(dataset_of_work, self.names()) if slug is not None}
        for dataset in sorted(left):
            try:
                with self.alone(dataset, patience=0):
                    self._tidy(dataset)
            except Busy:
                continue

    def _tidy(self, dataset: str) -> None:
        """Remove all of a dataset but its list; whoever calls holds its lock."""
        keep = self.newest(dataset)
        for found in self.ours():
            if found["slug"] != dataset or (keep and found["stem"] == keep.stem):
                continue
            # One that cannot be read is the user's to remove or to mend, unless it was replaced.
            if keep or not (self.folder / f"{found['stem']}.{PHOTOS}").exists():
                with writing():
                    (self.folder / found.string).unlink(missing_ok=True)
        for name in self.names():
            if dataset_of_work(name) == dataset:
                remove_work(self.folder / name)


def _published(folder: Path, stem: str, rows: list[Row]) -> Published | None:
    """Return what a footer says; None for a footer that no list of this schema has."""
    try:
        facts = {bytes(key).decode(): bytes(value).decode() for key, value in rows}
        if facts["dataset"] != stem.partition(".")[0] or facts["schema"] != SCHEMA:
            return None
        imported = ImportedList(
            dataset=facts["dataset"],
            file=facts["file"],
            sha256=facts["sha256"],
            size=int(facts["size"]),
            rows=int(facts["rows"]),
            photos=int(facts["photos"]),
            rows_without_id=int(facts["rows_without_id"]),
            at=datetime.fromisoformat(facts["at"]),
            owners=facts["owners"] == "1",
            names=facts["names"] == "1",
            hashes=facts["hashes"] == "1",
            # Lists that were imported before these were kept have none.
            rejected=tuple(
                RejectedRow(int(row), str(why))
                for row, why in json.loads(facts.get("rejected", "[]"))
            ),
        )
        sums = Totals(imported.photos, int(facts["sum_photo_id"]), int(facts["sum_row"]))
        return Published(folder, stem, imported, sums, int(facts["generation"]))
    except (KeyError, TypeError, ValueError):  # a UnicodeDecodeError is one, a JSON error too
        return None


def _slug(dataset: str) -> None:
    if not _SLUG.fullmatch(dataset):
        raise BadWish(f"{dataset!r} is not the name of a dataset.")
