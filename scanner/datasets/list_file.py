"""
One file of a list: its head, by which its format is told, and its bytes, read through once.

On disk or inside an archive, compressed or not, in UTF-8 or UTF-16: a reader sees the same.
"""

import codecs
import copy
import io
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.datasets.archives import Inside
from scanner.datasets.files import BlockStream, chunks_of, opened, regular
from scanner.datasets.unpack import BLOCK, compression, unpack
from scanner.errors import BadData

if TYPE_CHECKING:
    from scanner.datasets.rows import Source

HEAD_BYTES = 256 << 10

OVERLONG = b"\0a line longer than a line may be\0"
"""Stands for a line of more than `Limits.line_bytes`, which is not held in memory."""

_LONGEST_MAGIC = 4
_TOLD_EVERY = 32 << 20
_UTF_8_MARK = codecs.BOM_UTF8
_UTF_16_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


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
    def ended_by_returns(self) -> bool:
        """Whether its lines end in CR alone, as those of old Macintoshes do."""
        return b"\r" in self.data and b"\n" not in self.data

    @cached_property
    def lines(self) -> list[bytes]:
        """The whole lines among `data`, without their ends; blank ones left out."""
        lines = self.data.split(b"\r" if self.ended_by_returns else b"\n")
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
    """
    A file of a list, read through once: by `blocks`, `texts`, `lines`, `stream` or `digest`.

    It may lie in an archive, whose path it then has; and it was `named` by the user, or found in
    what was. `unended` says, once the last line was given, that no line end follows it.
    """

    def __init__(
        self, path: Path, source: "Source", *, named: bool = True, inside: Inside | None = None
    ) -> None:
        self.path = path
        self.name = f"{path.name}/{inside.name}" if inside else path.name
        self.named = named
        self.inside = inside
        self.unended = False
        self._source = source
        self._counts = True
        self._read = 0
        self._seen = regular(path)
        self.size = inside.size if inside else self._seen.st_size

    def aside(self) -> "ListFile":
        """Return the same file for a look that does not count as reading it."""
        twin = copy.copy(self)
        twin._counts = False
        return twin

    def head(self, most: int = HEAD_BYTES) -> Head:
        """Read the first `most` bytes, decompressed; does not count as reading the file."""
        with opened(self.path) as file:
            kind, chunks = self._begun(file)
            data = bytearray()
            whole = True
            for block in self._plain(kind, chunks):
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
            kind, chunks = self._begun(file, counted=True)
            yield from self._plain(kind, chunks)
        self._check(regular(self.path))

    def lines(self) -> Iterator[list[bytes]]:
        """Yield the file's lines, many at a time; see `texts`."""
        return (text.split(b"\n") for text in self.texts())

    def texts(self) -> Iterator[bytes]:
        """
        Yield the file's lines, many in one text, parted by LF; CRs before it are still there.

        A line of more than `Limits.line_bytes` is OVERLONG. Blank lines are there too.
        """
        blocks = self.blocks()
        if self.head().ended_by_returns:
            blocks = (block.replace(b"\r", b"\n") for block in blocks)
        return texts_of(self._watched(blocks), self._source.limits.line_bytes)

    def stream(self) -> io.BufferedReader:
        """Return the file's bytes, decompressed, as a binary file to be read to its end."""
        return io.BufferedReader(BlockStream(self.blocks()), BLOCK)

    def digest(self) -> None:
        """Take the file's bytes into the list's checksum, as `digesting` does, at once."""
        for _ in self.digesting():
            pass

    def digesting(self) -> Iterator[None]:
        """
        Take the file's bytes into the list's checksum without reading them otherwise.

        For formats that are opened by path; `unchanged` afterwards says whether all that was read
        is of the same file. Yields every 32 MB, when it is time to tell how far it is. A file in an
        archive was taken with that.
        """
        if self.inside:
            self._source.moved += self.size
            return
        with opened(self.path) as file:
            self._check(os.fstat(file.fileno()))
            told = 0
            for chunk in self._counted(chunks_of(b"", file), hashed=True):
                told += len(chunk)
                if told >= _TOLD_EVERY:
                    told = 0
                    yield
        self.unchanged()

    def read_by_path(self, part: float) -> None:
        """Note that so much of it, 0..1, was read by its path, after it was digested."""
        read = int(self.size * part)
        self._source.moved += read - self._read
        self._read = read

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

    def _watched(self, blocks: Iterator[bytes]) -> Iterator[bytes]:
        """Yield `blocks`, and see how they end."""
        last = b"\n"
        for block in blocks:
            last = block[-1:] or last
            yield block
        self.unended = last != b"\n"

    def _begun(self, file: io.FileIO, *, counted: bool = False) -> tuple[str, Iterator[bytes]]:
        """Return how the file is compressed, and all its bytes as they are on disk."""
        if self.inside is None:
            chunks = chunks_of(b"", file)
            chunks = self._counted(chunks, hashed=True) if counted else chunks
        else:
            chunks = self.inside.stored(file, self.name)
            chunks = self._counted(chunks, hashed=False) if counted else chunks
            chunks = self.inside.unpacked(chunks, self.name)
        start = b""
        while len(start) < _LONGEST_MAGIC and (chunk := next(chunks, b"")):
            start += chunk
        return compression(start), chain([start], chunks)

    def _counted(self, chunks: Iterator[bytes], *, hashed: bool) -> Iterator[bytes]:
        read = 0
        for chunk in chunks:
            read += len(chunk)
            if self._counts:
                self._source.consumed(chunk, hashed=hashed)
            else:
                self._source.consumed(b"")
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
