"""Places with photos that a test can change, one for each PhotoSource, and the smallest source."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from scanner.domain.photo import Glimpse, Gone, Photo, Trouble
from scanner.errors import SourceUnavailable
from scanner.folders.source import FolderSource
from scanner.ports import Checkpoint, PhotoSource
from scanner.reference import license_table
from tests.fakes import FakeSource, photo
from tests.photo_files import picture


class Place(Protocol):
    """
    A place with photos.

    `put`, `change` and `remove` do that to one photo and return its key; `hide`
    makes what the photo lies in (a folder, a zip) unreadable; `take_away`
    puts the whole place out of reach.
    """

    def source(self) -> PhotoSource:
        """Return a new source on this place."""
        ...

    def put(self, name: str) -> str: ...
    def change(self, name: str) -> str: ...
    def remove(self, name: str) -> str: ...
    def hide(self, name: str) -> str: ...
    def take_away(self) -> None: ...


class ListedSource(FakeSource):
    """The fake that jobs are tested with, which can also be out of reach."""

    away: Callable[[], bool] = staticmethod(lambda: False)

    def glimpses(self, checkpoint: Checkpoint) -> Iterator[Glimpse | Gone | Trouble]:
        if self.away():
            raise SourceUnavailable("The list", "it is away")
        yield from super().glimpses(checkpoint)

    def describe(self, keys: Sequence[str]) -> Iterator[Photo | Trouble]:
        if self.away():
            raise SourceUnavailable("The list", "it is away")
        yield from super().describe(keys)


@dataclass
class ListedPlace:
    """Photos in a list, each in an album of its own."""

    photos: dict[str, Photo | Trouble] = field(default_factory=dict)
    away: bool = False

    def source(self) -> PhotoSource:
        source = ListedSource(list(self.photos.values()))
        source.away = lambda: self.away
        return source

    def put(self, name: str) -> str:
        key = f"{name}/photo"
        self.photos[name] = photo(key)
        return key

    def change(self, name: str) -> str:
        key = f"{name}/photo"
        self.photos[name] = photo(key, stamp="2")
        return key

    def remove(self, name: str) -> str:
        del self.photos[name]
        return f"{name}/photo"

    def hide(self, name: str) -> str:
        self.photos[name] = Trouble(name, "It cannot be read.")
        return f"{name}/photo"

    def take_away(self) -> None:
        self.away = True


class FolderPlace:
    """Real files, each in a folder of its own on another disk, to which a link leads."""

    def __init__(self, base: Path) -> None:
        self.root = base / "photos"
        self.disk = base / "disk"
        self.root.mkdir()
        self.disk.mkdir()
        self._changes = 0

    def source(self) -> PhotoSource:
        return FolderSource(self.root, licenses=license_table(), processes=1)

    def put(self, name: str) -> str:
        (self.disk / name).mkdir()
        (self.root / name).symlink_to(self.disk / name)
        (self.disk / name / "photo.jpg").write_bytes(picture())
        return f"{name}/photo.jpg"

    def change(self, name: str) -> str:
        self._changes += 1
        file = self.disk / name / "photo.jpg"
        file.write_bytes(picture(size=(64 + self._changes, 48)))
        # A clock that ticks slowly must not hide the change from the test.
        os.utime(file, ns=(0, file.stat().st_mtime_ns + self._changes * 10**9))
        return f"{name}/photo.jpg"

    def remove(self, name: str) -> str:
        (self.disk / name / "photo.jpg").unlink()
        return f"{name}/photo.jpg"

    def hide(self, name: str) -> str:
        (self.disk / name).rename(self.disk / f"{name} elsewhere")
        return f"{name}/photo.jpg"

    def take_away(self) -> None:
        self.root.rename(self.root.with_name("unplugged"))
