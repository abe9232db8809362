"""
The rows of a list on their way to the index: its files, opened once and read through, and batches.

What a reader of a format needs: `Source` gives the list's files, each as bytes, lines or a stream,
already decompressed; `Gather` makes batches of what the reader finds in them.
"""

import codecs
import hashlib
import io
import os
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from scanner.datasets.files import CHUNK, BlockStream, chunks_of, files_of, opened, regular
from scanner.datasets.unpack import BLOCK, Limits, compression, unpack
from scanner.domain.dataset import RejectedRow
from scanner.errors import BadData
from scanner.ports import Checkpoint

BATCH_ROWS = 100_000
HEAD_BYTES = 256 << 10
REJECTED_KEPT = 100
LARGEST_ID = (1 << 63) - 1

OVERLONG = b"\0a line longer than a line may be\0"
"""Stands for a line of more than `Limits.line_bytes`, which is not held in memory."""

_UTF_8_MARK = codecs.BOM_UTF8
_UTF_16_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


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


@dataclass(frozen=True)
class Head:
    """
    The start of a file, by which its format is told.

    `data` are its first 256 KB, decompressed, in UTF-8 if it was UTF-16, without byte order mark;
    `whole` says that it has no more. `size` is the file's own, in bytes.
    """

    name: str
    data: bytes
    size: int
    compression: str = ""
    whole: bool = False

    @cached_property
    def lines(self) -> list[bytes]:
        """The whole lines among `data`, without their ends; blank ones left out."""
        lines = self.data.split(b"\n")
        if not self.whole:
            lines.pop()
        return [line.rstrip(b"\r") for line in lines if line.strip()]


def texts_of(blocks: Iterable[bytes], limit: int) -> Iterator[bytes]:
    r"""
    Yield `blocks` cut anew where lines end, without the last LF; a long line becomes OVERLONG.

    >>> list(texts_of([b"a\r\nb", b"c\nd\ne"], 10))
    [b'a\r', b'bc\nd', b'e']
    """
    tail = b""
    skipping = False
    for block in blocks:
        if skipping:
            end = block.find(b"\n") + 1
            if not end:
                continue
            block, skipping = block[end:], False
        cut = block.rfind(b"\n")
        if cut >= 0:
            text = tail + block[:cut]
            tail = block[cut + 1 :]
            if len(text) > limit:
                lines = text.split(b"\n")
                text = b"\n".join(OVERLONG if len(line) > limit else line for line in lines)
            yield text
        else:
            tail += block
        if len(tail) > limit:
            yield OVERLONG
            tail, skipping = b"", True
    if tail:
        yield tail


class ListFile:
    """A file of a list, read through once: by `blocks`, `texts`, `lines`, `stream` or `digest`."""

    def __init__(self, path: Path, source: "Source") -> None:
        self.path = path
        self.name = path.name
        self._source = source
        self._seen = regular(path)
        self.size = self._seen.st_size

    def head(self, most: int = HEAD_BYTES) -> Head:
        """Read the first `most` bytes, decompressed; does not count as reading the file."""
        with opened(self.path) as file:
            start = file.read(CHUNK)
            kind = compression(start)
            data = bytearray()
            whole = True
            for block in self._plain(kind, chunks_of(start, file)):
                data += block
                if len(data) > most:
                    whole = False
                    break
        return Head(self.name, bytes(data[:most]), self.size, kind, whole)

    def blocks(self) -> Iterator[bytes]:
        """
        Yield the file's bytes, decompressed, at most 16 MB at a time; text is UTF-8 without a mark.

        Raises BadData if it cannot be read, is damaged, is a bomb, or changes meanwhile.
        """
        with opened(self.path) as file:
            self._check(os.fstat(file.fileno()))
            start = file.read(CHUNK)
            kind = compression(start)
            yield from self._plain(kind, self._counted(chunks_of(start, file)))
        self._check(regular(self.path))

    def lines(self) -> Iterator[list[bytes]]:
        """Yield the file's lines, many at a time; see `texts`."""
        return (text.split(b"\n") for text in self.texts())

    def texts(self) -> Iterator[bytes]:
        """
        Yield the file's lines, many in one text, parted by LF; CRs before it are still there.

        A line of more than `Limits.line_bytes` is OVERLONG. Blank lines are there too.
        """
        return texts_of(self.blocks(), self._source.limits.line_bytes)

    def stream(self) -> io.BufferedReader:
        """Return the file's bytes, decompressed, as a binary file to be read to its end."""
        return io.BufferedReader(BlockStream(self.blocks()), BLOCK)

    def digest(self) -> None:
        """
        Take the file's bytes into the list's checksum without reading them otherwise.

        For formats that are opened by path; `unchanged` afterwards says whether all that was read
        is of the same file. `Source.done` does not move: whoever reads by path sets it.
        """
        with opened(self.path) as file:
            self._check(os.fstat(file.fileno()))
            for _ in self._counted(chunks_of(b"", file), moving=False):
                pass
        self.unchanged()

    def unchanged(self) -> None:
        """Raise BadData if the file is not what it was when the list was opened."""
        self._check(regular(self.path))

    def _plain(self, kind: str, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """Yield what `chunks` hold, decompressed and in UTF-8."""
        limits = self._source.limits
        blocks = unpack(kind, chunks, name=self.name, limits=limits) if kind else chunks
        first = b""
        for block in blocks:  # a mark may be spread over blocks
            first += block
            if len(first) >= len(_UTF_8_MARK):
                break
        encoding = _UTF_16_MARKS.get(first[:2])
        if encoding is None:
            if first:
                yield first.removeprefix(_UTF_8_MARK)
            yield from blocks
            return
        decoder = codecs.getincrementaldecoder(encoding)("replace")
        yield decoder.decode(first[2:]).encode("utf-8", "replace")
        for block in blocks:
            yield decoder.decode(block).encode("utf-8", "replace")
        yield decoder.decode(b"", final=True).encode("utf-8", "replace")

    def _counted(self, chunks: Iterator[bytes], *, moving: bool = True) -> Iterator[bytes]:
        read = 0
        for chunk in chunks:
            read += len(chunk)
            self._source.consumed(chunk, moving=moving)
            if read > self.size:
                break
            yield chunk
        if read != self.size:
            raise self._changed()

    def _check(self, now: os.stat_result) -> None:
        was = self._seen
        if (now.st_size, now.st_mtime_ns, now.st_ino) != (was.st_size, was.st_mtime_ns, was.st_ino):
            raise self._changed()

    def _changed(self) -> BadData:
        return BadData(f"{self.name} was changed while it was read. Import it when it is whole.")


class Source:
    """
    The files of a list, in the order in which they are read.

    `size` and `done` count bytes as they lie on disk. `paths` may name folders, whose files are
    taken in the order of their paths, hidden ones left out, links to folders not followed.
    `checkpoint` is called for every 64 KB that are read.

    Raises BadData for what is no file or cannot be read.
    """

    def __init__(
        self, paths: Sequence[Path], *, checkpoint: Checkpoint, limits: Limits | None = None
    ) -> None:
        self.limits = limits or Limits()
        self._checkpoint = checkpoint
        self._sha256 = hashlib.sha256()
        self._hashed = 0
        self.done = 0
        self.files = [ListFile(path, self) for path in files_of(paths, self.limits.files)]
        self.size = sum(file.size for file in self.files)
        self.is_folder = any(path.is_dir() for path in paths)

    def keep(self, files: Sequence[ListFile]) -> None:
        """Read only `files` of those that were found in a folder."""
        self.files = list(files)
        self.size = sum(file.size for file in self.files)

    def files_that(self, sniff: Callable[[Head], bool]) -> list[ListFile]:
        """Return the files of which `sniff` says yes, by their first 4 KB."""
        found = []
        for file in self.files:
            self._checkpoint()
            if sniff(file.head(4096)):
                found.append(file)
        return found

    def consumed(self, chunk: bytes, *, moving: bool = True) -> None:
        """Note that `chunk` was read from disk."""
        self._checkpoint()
        self._sha256.update(chunk)
        self._hashed += len(chunk)
        if moving:
            self.done += len(chunk)

    def lines(self) -> Iterator[list[bytes]]:
        """Yield the lines of all files; a file's last line ends with the file."""
        for file in self.files:
            yield from file.lines()

    @property
    def sha256(self) -> str:
        """The checksum of all bytes of all files in order, as hex, once all are read."""
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
