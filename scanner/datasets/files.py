"""The files that a list lies in: found, opened and read in chunks, with every refusal in words."""

import io
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.errors import BadData

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

CHUNK = 64 << 10
"""Bytes that are read from disk at once; between two of them work can be stopped."""


class BlockStream(io.RawIOBase):
    """Blocks of bytes as a file that is read once."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._left = memoryview(b"")

    def readable(self) -> bool:
        """Say that it can be."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill `buffer` as far as the present block goes; return the bytes, 0 at the end."""
        room = memoryview(buffer).cast("B")
        while not self._left:
            block = next(self._blocks, None)
            if block is None:
                return 0
            self._left = memoryview(block)
        size = min(len(room), len(self._left))
        room[:size] = self._left[:size]
        self._left = self._left[size:]
        return size


def regular(path: Path) -> os.stat_result:
    """Return what the disk says of a file; raise BadData if it is none."""
    try:
        seen = path.stat()
    except (OSError, ValueError) as err:
        reason = err.strerror if isinstance(err, OSError) and err.strerror else str(err)
        raise BadData(f"{path.name or path} cannot be read: {reason}.") from err
    if not stat.S_ISREG(seen.st_mode):
        raise BadData(f"{path.name or path} is neither a file nor a folder.")
    return seen


def opened(path: Path) -> io.FileIO:
    """Open a file for reading; raise BadData if it cannot be."""
    try:
        return io.FileIO(path)
    except OSError as err:
        raise BadData(f"{path.name} cannot be read: {err.strerror}.") from err


def chunks_of(start: bytes, file: io.FileIO) -> Iterator[bytes]:
    """Yield `start` and then the rest of the file, 64 KB at a time."""
    chunk = start or file.read(CHUNK)
    while chunk:
        yield chunk
        try:
            chunk = file.read(CHUNK)
        except OSError as err:
            raise BadData(
                f"{Path(str(file.name)).name} cannot be read on: {err.strerror}."
            ) from err


def files_of(paths: Sequence[Path], most: int) -> list[Path]:
    """Return the files that `paths` name, those of folders in the order of their paths."""
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        inside: list[Path] = []
        for folder, folders, names in os.walk(path, followlinks=False):
            folders[:] = [name for name in folders if not name.startswith(".")]
            inside += [Path(folder, name) for name in names if not name.startswith(".")]
            if len(inside) > most:
                raise BadData(f"{path.name} holds more than {most:,} files, as no list does.")
        found += sorted(inside, key=lambda each: each.parts)
    if not found:
        raise BadData("There is no file in what was named as a list.")
    return found
