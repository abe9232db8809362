"""The bytes of a picture: a file, or one member of a zip, read once and never more than a limit."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import xxhash

from scanner.domain.photo import Picture
from scanner.errors import BadData, NotFound
from scanner.pictures.archive import Limits as ZipLimits
from scanner.pictures.archive import Member, Refused, read_directory, read_member
from scanner.pictures.salvage import salvage

MEGA = 1_000_000

DECODER = "decode-1"
"""Changes whenever decode.py may give other pixels, so that a detector looks again."""


_DAMAGED_ZIP = "The zip that holds this picture is damaged."


class Vanished(NotFound):
    """The file is not there any more, or changed while it was read: what it holds is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """
    What one picture may cost.

    `megapixels` counts pixels as they are decoded: a JPEG of 200 megapixels
    that is decoded at an eighth counts for three.
    """

    file_mb: int = 1024
    megapixels: int = 200
    seconds: int = 60

    @property
    def worker_mb(self) -> int:
        """The memory of a process that keeps these: libraries, a file, and 5 bytes a pixel."""
        return 512 + self.file_mb + 5 * self.megapixels


@dataclass(frozen=True, slots=True)
class Contents:
    """A picture's bytes, and their hash: 32 hex digits of XXH3-128."""

    data: bytes
    content: str


class Reader:
    """
    Reads pictures one after the other; keeps the last zip open for the next of its members.

    Used by one thread at a time.
    """

    def __init__(self, limits: Limits) -> None:
        self._limit = limits.file_mb * MEGA
        self._zip: _Zip | None = None

    def read(self, picture: Picture) -> Contents:
        """
        Return a picture's bytes.

        Raises Vanished if it is not there or changed meanwhile, BadData if it
        is too large, no file, or cannot be read.
        """
        with _told(picture):
            data = self._file(picture.path) if picture.member is None else self._member(picture)
        return Contents(data, xxhash.xxh3_128_hexdigest(data))

    def close(self) -> None:
        """Let go of the zip."""
        if self._zip is not None:
            self._zip.file.close()
            self._zip = None

    def _file(self, path: str) -> bytes:
        with _opened(path) as file:
            before = os.fstat(file.fileno())
            self._check_size(before.st_size)
            data = file.read(before.st_size)
            after = os.fstat(file.fileno())
        if len(data) != before.st_size or _stamp(before) != _stamp(after):
            raise Vanished(f"{path} changed while it was read.")
        return data

    def _member(self, picture: Picture) -> bytes:
        container = self._container(picture.path)
        entry = container.members.get(picture.member or "")
        if entry is None:
            raise Vanished(f"{picture.path} no longer holds {picture.member}.")
        if isinstance(entry, Refused):
            raise BadData(f"{picture.member} in {picture.path} {entry.why}.")
        self._check_size(entry.size)
        try:
            data = read_member(container.file, entry, cap=self._limit)
        except BadData as err:
            raise BadData(f"{picture.member} in {picture.path} {err}.") from err
        if container.stamp != _stamp(Path(picture.path).stat()):
            raise Vanished(f"{picture.path} changed while it was read.")
        return data

    def _container(self, path: str) -> "_Zip":
        """Return the zip at `path`, which stays open for the next of its members."""
        stamp = _stamp(Path(path).stat())
        if self._zip is None or (self._zip.path, self._zip.stamp) != (path, stamp):
            self.close()
            self._zip = _Zip.opened(path, stamp)
        return self._zip

    def _check_size(self, size: int) -> None:
        if size > self._limit:
            raise BadData(
                f"The file is {size / MEGA:,.0f} MB large; "
                f"files of more than {self._limit // MEGA:,} MB are not opened."
            )


@dataclass(frozen=True, slots=True)
class _Zip:
    """An open zip, what its file was when it was opened, and its members by name."""

    path: str
    stamp: tuple[int, ...]
    file: BinaryIO
    members: dict[str, Member | Refused]

    @classmethod
    def opened(cls, path: str, stamp: tuple[int, ...]) -> "_Zip":
        """Read a zip's directory."""
        with contextlib.ExitStack() as undo:
            file = undo.enter_context(_opened(path))
            members = _members(file)
            undo.pop_all()
        return cls(path, stamp, file, members)


def _members(file: BinaryIO) -> dict[str, Member | Refused]:
    """Return the members of a zip by name; of one that was cut off, those that are whole."""
    limits = ZipLimits()
    try:
        found = read_directory(file, limits)
    except BadData:
        try:
            found = salvage(file, limits)
        except BadData as err:
            raise BadData(_DAMAGED_ZIP) from err
        if not found.members:
            raise BadData(_DAMAGED_ZIP) from None
    refused = {member.name: member for member in found.refused}
    return {**refused, **{member.name: member for member in found.members}}


def _opened(path: str) -> BinaryIO:
    """
    Return the file at `path`, open for reading.

    A pipe or a device that bears a picture's name must not be waited for, so
    it is opened without blocking, looked at, and refused as BadData.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise BadData("This is not a file.")
    return os.fdopen(handle, "rb")


def _stamp(facts: os.stat_result) -> tuple[int, ...]:
    """Return what changes whenever a file does."""
    return facts.st_ino, facts.st_size, facts.st_mtime_ns


@contextlib.contextmanager
def _told(picture: Picture) -> Iterator[None]:
    """Turn what the system and the zip reader raise into our errors."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError) as err:
        raise Vanished(f"{picture.path} is not there any more.") from err
    except PermissionError as err:
        raise BadData("Safelight may not read this file.") from err
    except OSError as err:
        if err.errno == errno.ESTALE:
            raise Vanished(f"{picture.path} is not there any more.") from err
        raise BadData(f"The file could not be read: {err.strerror or 'the disk failed'}.") from err
    except ValueError as err:  # a null byte in a path
        raise BadData("The file's name cannot be used.") from err
