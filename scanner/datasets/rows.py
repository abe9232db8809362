"""
The rows of a list on their way to the index: its files, opened once and read through, and batches.

What a reader of a format needs: `Source` gives the list's files, each as bytes, lines or a stream,
already decompressed; `Gather` makes batches of what the reader finds in them.
"""

import hashlib
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scanner.datasets.archives import files_inside
from scanner.datasets.files import files_of, opened
from scanner.datasets.list_file import OVERLONG, Head, ListFile
from scanner.datasets.unpack import Limits
from scanner.domain.dataset import RejectedRow
from scanner.errors import BadData
from scanner.ports import Checkpoint

__all__ = ["OVERLONG", "Batch", "Gather", "Head", "ListFile", "Source"]

BATCH_ROWS = 100_000
REJECTED_KEPT = 100
LARGEST_ID = (1 << 63) - 1


@dataclass(slots=True)
class Batch:
    """
    Up to 100,000 rows of a list.

    `photos`, `owners` (packed NSIDs, 0 for none) and `numbers` (of the rows, from 1, headers not
    counted, going on from file to file) run in parallel; so do `names` (the owners' screen names,
    "" for none) and `hashes` (MD5 of the originals, 16 bytes, b"" for none), which are None where
    the list has no such thing. A row may name several photos. `seen` rows were read for it,
    `without` of them name no photo; `rejected` are those, of the whole list the first hundred.
    `done` bytes of the source have been consumed.
    """

    photos: "array[int]"
    owners: "array[int]"
    numbers: "array[int]"
    seen: int
    without: int
    rejected: list[RejectedRow]
    names: list[str] | None
    hashes: list[bytes] | None
    done: int


class Source:
    """
    The files of a list, in the order in which they are read.

    `size` and `done` count bytes as they lie on disk. `paths` may name folders, whose files are
    taken in the order of their paths, hidden ones left out, links to folders not followed; and
    where `archives` may be opened, those inside a zip or a tar are taken in its place.
    `checkpoint` is called for every 64 KB that are read.

    Raises BadData for what is no file or cannot be read.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        *,
        checkpoint: Checkpoint,
        limits: Limits | None = None,
        archives: bool = False,
    ) -> None:
        self.limits = limits or Limits()
        self._checkpoint = checkpoint
        self._sha256 = hashlib.sha256()
        self._hashed = 0
        self.moved = 0
        self.by_path = False
        """Whether every file is read twice: for the checksum, and by its path."""
        self.archives: list[ListFile] = []
        self.files: list[ListFile] = []
        given = set(paths)
        for path in files_of(paths, self.limits.files):
            file = ListFile(path, self, named=path in given)
            inside = self._inside(file) if archives else None
            self.files += [file] if inside is None else inside
        if not self.files:
            raise BadData(f"{self.archives[0].name} holds no list that Safelight can read.")
        self.is_folder = bool(self.archives) or any(path.is_dir() for path in paths)

    def _inside(self, file: ListFile) -> list[ListFile] | None:
        """Return what lies in an archive, None if it is none."""
        self._checkpoint()
        with opened(file.path) as opened_file:
            inside = files_inside(opened_file, file.name, self.limits)
        if inside is None:
            return None
        self.archives.append(file)
        return [ListFile(file.path, self, named=False, inside=each) for each in inside]

    @property
    def size(self) -> int:
        """Bytes on disk of all files, and of the archives that hold some."""
        return sum(file.size for file in (*self.archives, *self.files) if not file.inside)

    @property
    def done(self) -> int:
        """How far the list is read, in bytes of `size`."""
        return self.size * self.moved // self._work if self._work else 0

    @property
    def _work(self) -> int:
        """Bytes to be read in all, some of them twice."""
        own = sum(file.size for file in self.files)
        return own * (1 + self.by_path) + sum(archive.size for archive in self.archives)

    def keep(self, files: Sequence[ListFile]) -> None:
        """Read only `files` of those that were found in a folder or an archive."""
        self.files = list(files)
        held = {file.path for file in files if file.inside}
        self.archives = [archive for archive in self.archives if archive.path in held]

    def files_that(self, sniff: Callable[[Head], bool]) -> list[ListFile]:
        """Return the files of which `sniff` says yes, by their first 4 KB."""
        found = []
        for file in self.files:
            self._checkpoint()
            if sniff(file.head(4096)):
                found.append(file)
        return found

    def consumed(self, chunk: bytes, *, hashed: bool = True) -> None:
        """Note that `chunk` was read from disk."""
        self._checkpoint()
        self.moved += len(chunk)
        if hashed:
            self._sha256.update(chunk)
            self._hashed += len(chunk)

    def lines(self) -> Iterator[list[bytes]]:
        """Yield the lines of all files; a file's last line ends with the file."""
        for file in self.files:
            yield from file.lines()

    @property
    def sha256(self) -> str:
        """
        The checksum of all bytes of all files in order, as hex, once all are read.

        An archive counts whole and as it lies on disk; archives come before other files.
        """
        if self._hashed != self.size:
            raise RuntimeError(f"{self._hashed} of {self.size} bytes of the list were read")
        return self._sha256.hexdigest()


@dataclass(slots=True)
class Gather:
    """
    Makes batches of the rows that a reader finds.

    A reader calls `row` for each row, then `take` for each photo in it or `reject` once, and
    yields `batch()` whenever `full`, and at its end.
    """

    source: Source
    named: bool = False
    hashed: bool = False
    number: int = 0
    photos: "array[int]" = field(default_factory=lambda: array("q"))
    owners: "array[int]" = field(default_factory=lambda: array("q"))
    numbers: "array[int]" = field(default_factory=lambda: array("q"))
    names: list[str] = field(default_factory=list)
    hashes: list[bytes] = field(default_factory=list)
    without: int = 0
    rejected: list[RejectedRow] = field(default_factory=list)
    _kept: int = 0
    _given: int = 0

    @property
    def full(self) -> bool:
        """Whether it is time to yield a batch."""
        return self.number - self._given >= BATCH_ROWS

    def row(self) -> None:
        """Begin the next row."""
        self.number += 1

    def take(self, photo: int, owner: int = 0, *, name: str = "", md5: bytes = b"") -> None:
        """Add a photo of the present row."""
        self.photos.append(photo)
        self.owners.append(owner)
        self.numbers.append(self.number)
        if self.named:
            self.names.append(name)
        if self.hashed:
            self.hashes.append(md5)

    def untake(self) -> None:
        """Take back the photos of the present row."""
        while self.numbers and self.numbers[-1] == self.number:
            for held in (self.photos, self.owners, self.numbers, self.names, self.hashes):
                if held:
                    held.pop()

    def reject(self, why: str) -> None:
        """Say of the present row that it names no photo, and why."""
        self.without += 1
        if self._kept < REJECTED_KEPT:
            self._kept += 1
            self.rejected.append(RejectedRow(self.number, why))

    def batch(self) -> Batch:
        """Return the rows since the last batch."""
        batch = Batch(
            photos=self.photos,
            owners=self.owners,
            numbers=self.numbers,
            seen=self.number - self._given,
            without=self.without,
            rejected=self.rejected,
            names=self.names if self.named else None,
            hashes=self.hashes if self.hashed else None,
            done=self.source.done,
        )
        self.photos, self.owners, self.numbers = array("q"), array("q"), array("q")
        self.names, self.hashes, self.rejected = [], [], []
        self.without, self._given = 0, self.number
        return batch
