"""
The folder of lists: which were imported, and what is asked of them.

The folder is the catalog. A list is what the footer of its photos' file says (see
`publishing`), so the folder can be moved, copied and put back, and files that are not lists are
left alone. Nothing is held in memory between two questions but footers.
"""

# ruff: noqa: S608 - its SQL is put together from its own constants; texts are quoted or bound

import time
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import numpy as np

from scanner.datasets.engine import THE_FOLDER, opened, run
from scanner.datasets.flickr_ids import nsid_of, packed
from scanner.datasets.publishing import (
    HASHES,
    OWNERS,
    PHOTOS,
    SUMS,
    Read,
    publish,
    read_totals,
    sha256_of,
    sorted_list,
    sums_text,
)
from scanner.datasets.readers import read_list
from scanner.datasets.staging import Stage, work_folder
from scanner.datasets.stored import Published, Stored
from scanner.domain.dataset import Hit, ImportedList, ImportSummary, RejectedRow
from scanner.errors import BadData, NotFound, SourceUnavailable
from scanner.ports import Checkpoint

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Report = Callable[[int, int | None, str], None]
"""Told of done, total (None: not known) and the step: "read" (in bytes), "sort", "check"."""

Answer = TypeVar("Answer")

_Ids: TypeAlias = np.ndarray[tuple[int, ...], np.dtype[np.int64]]

FIRST = 100
"""How many of an owner's photos are named."""

REJECTED_KEPT = 100
_LITERALS = 1000
"""Ids up to which naming each in the query beats a join: it skips what cannot hold them."""

_AT_ONCE = 1_000_000
"""Ids that one query takes: more would take more memory than is given to it."""

_TRIES = 5


class Lists:
    """
    The imported lists of datasets, one a dataset, in `folder`; any thread may use it.

    Several processes may: one imports or removes a dataset's list at a time, others meanwhile
    read the former one. Every method raises BadWish for what cannot be a dataset's slug, and
    BadData for a list that is damaged.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self._stored = Stored(self.folder)

    def imported(self) -> tuple[ImportedList, ...]:
        """Return the lists that were imported, by dataset; a damaged one is not among them."""
        newest = (self._stored.newest(slug) for slug in self._stored.datasets())
        return tuple(found.imported for found in newest if found)

    def datasets(self) -> tuple[str, ...]:
        """Return the datasets of which there is a list, also those whose list is damaged."""
        return tuple(self._stored.datasets())

    def import_list(
        self,
        dataset: str,
        paths: Sequence[Path],
        *,
        column: str | None = None,
        report: Report,
        checkpoint: Checkpoint,
    ) -> ImportSummary:
        """
        Read a dataset's list, and put it in the place of the former one.

        `column` names what holds the photos in a table of unknown columns. Until the end the
        former list answers; whatever `checkpoint` raises leaves it, and nothing else, in place.

        Raises BadData for what is no list or names no photo, Busy if another is importing this
        dataset, SourceUnavailable if the folder cannot be written to or its disk is full.
        """
        began = time.monotonic()
        with self._stored.alone(dataset), work_folder(self.folder, dataset) as work:
            reading = read_list(paths, column=column, checkpoint=checkpoint)
            stage = Stage(work)
            rows = without = 0
            rejected: list[RejectedRow] = []
            try:
                report(0, reading.source.size, "read")
                for batch in reading.batches():
                    checkpoint()
                    stage.add(batch)
                    rows, without = rows + batch.seen, without + batch.without
                    rejected.extend(batch.rejected[: REJECTED_KEPT - len(rejected)])
                    report(batch.done, reading.source.size, "read")
            finally:
                stage.close()
            source = reading.source
            read = Read(
                file=reading.name,
                sha256=source.sha256,
                size=source.size,
                rows=rows,
                rows_without_id=without,
                rejected=tuple(rejected),
            )
            imported = self._publish(work, stage.parts, dataset, read, report, checkpoint)
        return ImportSummary(
            imported=imported, rejected=tuple(rejected), seconds=time.monotonic() - began
        )

    def publish_parquet(
        self,
        dataset: str,
        parts: Sequence[Path],
        read: Read,
        *,
        report: Report,
        checkpoint: Checkpoint,
    ) -> ImportedList:
        """
        Put what another engine found in a dataset's list in the place of the former one.

        `parts` are Parquet files in any order with a column photo_id, and where there are such
        owner (packed, 0 or NULL for none), row, name and md5; an id may occur often. They are
        left where they are. Raises as `import_list` does.
        """
        missing = next((part for part in parts if not part.is_file()), None)
        if missing is not None:
            raise BadData(f"{missing.name} is not there.")
        with self._stored.alone(dataset), work_folder(self.folder, dataset) as work:
            whole = [part.absolute() for part in parts]
            return self._publish(work, whole, dataset, read, report, checkpoint)

    def hits(self, dataset: str, photos: "array[int]") -> list[Hit]:
        """Return which of these photo ids a dataset's list holds, by id; none without a list."""
        asked = np.unique(_numbers(photos))

        def question(cursor: "DuckDBPyConnection", found: Published) -> list[Hit]:
            hits: list[Hit] = []
            # In order, so that each query skips what lies before and behind its ids.
            for start in range(0, len(asked), _AT_ONCE):
                hits += _held(cursor, found, asked[start : start + _AT_ONCE])
            return hits

        return self._ask(dataset, question, []) if len(asked) else []

    def hits_of_hashes(self, dataset: str, hashes: Sequence[bytes]) -> dict[bytes, Hit]:
        """Return which originals a list holds, by their MD5 (16 bytes); of twins the first row."""

        def question(cursor: "DuckDBPyConnection", found: Published) -> dict[bytes, Hit]:
            if not found.imported.hashes:
                return {}
            cursor.register("asked", {"id": np.array(list(set(hashes)), dtype=object)})
            rows = cursor.execute(
                f"SELECT md5, photo_id, row FROM {found.sql(HASHES)} JOIN asked ON md5 = id"
                " ORDER BY md5, row DESC"
            ).fetchall()
            photos = np.unique(np.array([photo for _, photo, _ in rows], dtype=np.int64))
            hits = _held(cursor, found, photos) if rows else []
            owners = {hit.photo: hit.owner for hit in hits}
            return {bytes(md5): Hit(photo, owners.get(photo), row) for md5, photo, row in rows}

        return self._ask(dataset, question, {}) if hashes else {}

    def of_owner(self, dataset: str, nsid: str) -> tuple[int, list[int]]:
        """Return how many photos of an owner a list holds, and the first hundred of their ids."""
        nobody: tuple[int, list[int]] = (0, [])
        owner = packed(nsid)
        if owner is None:
            return nobody

        def question(cursor: "DuckDBPyConnection", found: Published) -> tuple[int, list[int]]:
            if not found.imported.owners:
                return nobody
            of_them = f"FROM {found.sql(PHOTOS)} WHERE owner = {owner:d}"
            ((count,),) = cursor.execute(f"SELECT count(*) {of_them}").fetchall()
            if not count:
                return nobody
            rows = cursor.execute(
                f"SELECT photo_id {of_them} ORDER BY photo_id LIMIT {FIRST}"
            ).fetchall()
            return count, [photo for (photo,) in rows]

        return self._ask(dataset, question, nobody)

    def owners_named(self, dataset: str, name: str) -> list[str]:
        """Return the NSIDs of those whose screen name is exactly this, by a list that has names."""

        def question(cursor: "DuckDBPyConnection", found: Published) -> list[str]:
            if not found.imported.names or not name:
                return []
            rows = cursor.execute(
                f"SELECT DISTINCT owner FROM {found.sql(OWNERS)} WHERE name = ?"
                " AND owner > 0 ORDER BY owner",
                [name.encode("utf-8", "replace").decode()],
            ).fetchall()
            return [nsid_of(owner) for (owner,) in rows if owner]

        return self._ask(dataset, question, [])

    def verify(self, dataset: str, checkpoint: Checkpoint) -> str:
        """
        Return what is wrong with a dataset's list, "" if nothing is.

        Every byte of its files is read and compared with its checksum, and the ids are added up.
        """
        wrong = ""
        for _ in range(_TRIES):
            stems = self._stored.stems(dataset)
            wrong = self._wrong(dataset, checkpoint)
            if self._stored.stems(dataset) == stems:
                break  # else it was replaced meanwhile
        return wrong

    def remove(self, dataset: str) -> None:
        """Remove a dataset's list; raises NotFound if there is none, Busy during an import."""
        if not self._stored.stems(dataset):
            raise NotFound(f"No list of {dataset} was imported.")
        with self._stored.alone(dataset):
            for stem in self._stored.stems(dataset):
                self._stored.unlink(stem)

    def sweep(self) -> None:
        """Remove what processes that were killed left behind; what is under way is left alone."""
        self._stored.sweep()

    def _publish(
        self,
        work: Path,
        parts: Sequence[Path],
        dataset: str,
        read: Read,
        report: Report,
        checkpoint: Checkpoint,
    ) -> ImportedList:
        """Sort and publish; whoever calls holds the dataset's lock."""
        report(0, None, "sort")
        former = self._stored.stems(dataset)
        generation = 1 + max(
            (f.generation for f in map(self._stored.footer, former) if f), default=0
        )
        imported = sorted_list(
            work, parts, dataset, read, generation=generation, checkpoint=checkpoint
        )
        report(0, None, "check")
        stem = self._stored.free_stem(dataset, read.sha256)
        publish(work, self.folder, stem, checkpoint)
        for old in former:
            self._stored.unlink(old)
        return imported

    def _wrong(self, dataset: str, checkpoint: Checkpoint) -> str:
        stems = self._stored.stems(dataset)
        if not stems:
            return f"No list of {dataset} was imported."
        found = self._stored.newest(dataset)
        stem = found.stem if found else stems[-1]
        there = {f"{stem}.{kind}" for kind in (HASHES, OWNERS, PHOTOS)} & set(self._stored.names())
        try:
            said = (self.folder / f"{stem}.{SUMS}").read_bytes()
            sums = {name: sha256_of(self.folder / name, checkpoint) for name in there}
        except OSError as err:
            return f"{Path(str(err.filename)).name} cannot be read: {err.strerror}."
        if sums_text(sums) != said:
            told = {line[66:]: line[:64] for line in said.decode("ascii", "replace").splitlines()}
            other = sorted(n for n in sums.keys() | told.keys() if sums.get(n) != told.get(n))
            return f"{other[0] if other else f'{stem}.{SUMS}'} is not as it was written."
        if found is None:
            return f"{stem}.{PHOTOS} was not written by this version of Safelight."
        own = opened([self.folder], memory="512MB")  # nobody else's damage reaches this one
        try:
            totals = read_totals(lambda sql: run(own, sql, checkpoint), found.file(PHOTOS))
        except BadData as err:
            return str(err)
        finally:
            own.close()
        return "" if totals == found.totals else f"{stem}.{PHOTOS} does not add up."

    def _ask(
        self,
        dataset: str,
        question: "Callable[[DuckDBPyConnection, Published], Answer]",
        nothing: Answer,
    ) -> Answer:
        """Return the answer to a question about a dataset's list, `nothing` if there is none."""
        import duckdb

        for _ in range(_TRIES):
            stems = self._stored.stems(dataset)
            if not stems:
                return nothing
            found = self._stored.newest(dataset)
            if found is None:
                if self._stored.stems(dataset) != stems:
                    continue
                break
            cursor = self._stored.cursor()
            try:
                return question(cursor, found)
            except duckdb.OutOfMemoryException as err:
                raise SourceUnavailable(THE_FOLDER, "there is too little memory") from err
            except duckdb.FatalException:
                self._stored.restart()  # brought down by a damaged list, maybe another
                continue
            except (duckdb.Error, UnicodeDecodeError) as err:  # the latter: a name cut by damage
                if isinstance(err, duckdb.InternalException):
                    self._stored.restart()
                if self._stored.stems(dataset) == stems:  # else it was replaced meanwhile
                    raise BadData(_damaged(dataset)) from err
            finally:
                cursor.close()
        raise BadData(_damaged(dataset))


def _held(cursor: "DuckDBPyConnection", found: Published, asked: _Ids) -> list[Hit]:
    """
    Return which of these ids, sorted and each once, a list holds, by id.

    One pass: to find the ids first and read owners and rows of those only costs half as much
    again, since hits lie all over a list, and what is packed is unpacked from its beginning.
    """
    columns = f"SELECT photo_id, owner, row FROM {found.sql(PHOTOS)}"
    if len(asked) <= _LITERALS:
        ids = ", ".join(f"{photo:d}" for photo in asked.tolist())
        rows = cursor.execute(f"{columns} WHERE photo_id IN ({ids})").fetchall()
    else:
        cursor.register("asked", {"id": asked})
        rows = cursor.execute(f"{columns} SEMI JOIN asked ON photo_id = id").fetchall()
        cursor.unregister("asked")
    rows.sort()
    return [Hit(photo, None if o is None else nsid_of(o), row) for photo, o, row in rows]


def _numbers(photos: "array[int]") -> _Ids:
    """Return ids as the engine takes them, without copying them."""
    if photos.typecode == "q" and len(photos):
        return np.frombuffer(photos, dtype=np.int64)
    return np.array(photos, dtype=np.int64)


def _damaged(dataset: str) -> str:
    return f"The imported list of {dataset} is damaged; import it again, or remove it."
