"""
Where an export lies: a zip, or a folder that a zip was unpacked into.

Both are read the same way: `directory` tells what is there, `Opened.read`
gives one member's bytes. Folders are looked at one level at a time; each
folder of a tree is a place of its own.
"""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from scanner.domain.photo import Trouble
from scanner.errors import BadData
from scanner.pictures.archive import (
    STORED,
    Directory,
    Limits,
    Member,
    Refused,
    read_directory,
    read_member,
)
from scanner.pictures.salvage import salvage
from scanner.ports import Checkpoint

OPEN_AT_ONCE = 8
"""Zips that are kept open while photos are described."""

_PART = re.compile(r"(\d{5,})_([0-9a-z]+)_part(\d{1,6})(?:\s*\(\d+\))?$", re.IGNORECASE)
_DIGITS = re.compile(r"(\d{5,})_")
_MEDIA = re.compile(
    r"(?:data-download-|data_\d+_[0-9a-f]+_)(\d{1,6})(?:\s*\(\d+\))?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Place:
    """
    One zip or one folder; `path` is absolute.

    `given` is whether the user named it, and did not just name a folder above it.
    """

    path: str
    is_folder: bool
    given: bool = True

    @property
    def name(self) -> str:
        """Return the name of the zip or folder, for a sentence."""
        return shown(Path(self.path).name or self.path)

    @property
    def part(self) -> tuple[str, str, int] | None:
        """Return export number, token and part number from the name of a piece of account data."""
        found = _PART.match(self._stem)
        return (found[1], found[2].lower(), int(found[3])) if found else None

    @property
    def digits(self) -> str | None:
        """Return the digits before the first "_" of the name, which an export's parts share."""
        found = _DIGITS.match(self._stem)
        return found[1] if found else None

    @property
    def media_number(self) -> int | None:
        """Return the number in the name of a zip of originals."""
        found = _MEDIA.match(self._stem)
        return int(found[1]) if found else None

    @property
    def _stem(self) -> str:
        name = Path(self.path).name
        return name[:-4] if name.lower().endswith(".zip") else name


def shown(text: str, most: int = 120) -> str:
    r"""
    Return a foreign name so that it can stand in a sentence: printable, and not endless.

    >>> print(shown("photo_1.json" + chr(27)))
    photo_1.json\x1b
    """
    text = text if len(text) <= most else text[:most] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def find_places(
    paths: Iterable[Path], checkpoint: Checkpoint, limits: Limits
) -> tuple[list[Place], list[Trouble]]:
    """
    Return the zips and folders among and below `paths`, each once, in a fixed order.

    Links below a given folder are not followed. A path that is not there, or a
    folder that cannot be read, is a Trouble.
    """
    places: dict[str, Place] = {}
    troubles: list[Trouble] = []
    left = [limits.entries]
    for path in paths:
        whole = str(path.absolute())
        try:
            mode = path.stat().st_mode
        except (OSError, ValueError) as err:
            troubles.append(Trouble(whole, f"{shown(whole)} is not there: {_reason(err)}."))
            continue
        if stat.S_ISDIR(mode):
            for place in _below(whole, checkpoint, limits, left, troubles):
                places.setdefault(place.path, place)
        elif stat.S_ISREG(mode):
            places[whole] = Place(whole, is_folder=False)
        else:
            troubles.append(Trouble(whole, f"{shown(whole)} is neither a zip nor a folder."))
    return sorted(places.values(), key=lambda place: os.fsencode(place.path)), troubles


def _below(
    root: str, checkpoint: Checkpoint, limits: Limits, left: list[int], troubles: list[Trouble]
) -> Iterator[Place]:
    """Yield a folder, the zips in it, and the same of the folders below."""
    todo = [(root, 0)]
    while todo:
        folder, depth = todo.pop()
        checkpoint()
        yield Place(folder, is_folder=True, given=depth == 0)
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    left[0] -= 1
                    if left[0] < 0:
                        why = f"{shown(root)} holds too many files to look for an export in it."
                        troubles.append(Trouble(root, why))
                        return
                    if entry.name.startswith((".", "__MACOSX")):
                        continue
                    if entry.is_dir(follow_symlinks=False) and depth < limits.depth:
                        todo.append((entry.path, depth + 1))
                    elif entry.name.lower().endswith(".zip") and entry.is_file(
                        follow_symlinks=False
                    ):
                        yield Place(entry.path, is_folder=False, given=False)
        except OSError as err:
            why = f"The folder {shown(folder)} could not be read: {_reason(err)}."
            troubles.append(Trouble(folder, why))


def directory(place: Place, limits: Limits) -> Directory:
    """
    Return what a place holds; a zip without its end is salvaged, and says so.

    Raises BadData if it cannot be read at all, with a clause that goes on from
    its name and a colon.
    """
    try:
        if place.is_folder:
            return _listing(place.path, limits)
        with _regular(place.path) as file:
            try:
                return read_directory(file, limits)
            except BadData:
                return salvage(file, limits)
    except (OSError, ValueError) as err:
        raise BadData(f"it could not be read ({_reason(err)})") from err


def signature(place: Place) -> tuple[int, int]:
    """Return what changes when a zip is replaced; raises OSError if it is not there."""
    found = Path(place.path).stat()
    return (0, 0) if place.is_folder else (found.st_size, found.st_mtime_ns)


class Opened:
    """Reads members of several places; keeps a few zips open, and is closed as one."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._files: dict[str, tuple[BinaryIO, ExitStack]] = {}

    def __enter__(self) -> "Opened":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close what is open."""
        for _, stack in self._files.values():
            stack.close()
        self._files.clear()

    def json(self, place: Place, member: Member) -> bytes:
        """
        Return the bytes of a JSON member.

        Raises BadData with a clause that goes on from the member's name.
        """
        cap = self._limits.json_bytes
        try:
            if not place.is_folder:
                return read_member(self._zip(place), member, cap=cap)
            with _regular(str(Path(place.path, member.name)), follow=False) as file:
                data = file.read(cap + 1)
        except (OSError, ValueError) as err:
            raise BadData(f"could not be read ({_reason(err)})") from err
        if len(data) > cap:
            raise BadData(f"is larger than {cap >> 20} MB")
        return data

    def _zip(self, place: Place) -> BinaryIO:
        if place.path not in self._files:
            while len(self._files) >= OPEN_AT_ONCE:
                _, oldest = self._files.pop(next(iter(self._files)))
                oldest.close()
            stack = ExitStack()
            self._files[place.path] = stack.enter_context(_regular(place.path)), stack
        return self._files[place.path][0]


@contextmanager
def _regular(path: str, *, follow: bool = True) -> Iterator[BinaryIO]:
    """Open a regular file; OSError for anything else, without waiting for a pipe's other end."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    if not follow:
        flags |= getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError("it is no file")
        yield file


def _listing(folder: str, limits: Limits) -> Directory:
    """Return the files directly in a folder."""
    found = Directory()
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.is_dir(follow_symlinks=False):
                continue
            if len(found.members) >= limits.members:
                found.damaged = f"it has more than {limits.members:,} files"
                break
            try:
                facts = entry.stat(follow_symlinks=False)
            except OSError:
                continue  # it went away meanwhile
            if not stat.S_ISREG(facts.st_mode):
                found.refused.append(Refused(entry.name, "is a link or a device, no file"))
                continue
            seal, date = facts.st_mtime_ns, int(facts.st_mtime)
            found.members.append(
                Member(entry.name, facts.st_size, facts.st_size, seal, date, 0, STORED)
            )
    found.members.sort()
    return found


def _reason(err: Exception) -> str:
    return (err.strerror if isinstance(err, OSError) else None) or str(err) or type(err).__name__
