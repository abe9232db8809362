"""Stand-ins for the outside, small enough to be read. Each passes its Protocol's contract suite."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from scanner.domain.exposure import LicenseChange
from scanner.domain.face import FoundFace
from scanner.domain.photo import Glimpse, Gone, Photo, Picture, Trouble
from scanner.errors import NotFound
from scanner.ports import Assignment, Checkpoint, Look


def photo(key: str, *, stamp: str = "1", **more: object) -> Photo:
    """Return a photo whose pixels lie in a file of its key's name."""
    values = {"picture": Picture(f"/pictures/{key}"), "revision": stamp, **more}
    return Photo(key=key, stamp=stamp, **values)  # type: ignore[arg-type]


@dataclass
class FakeSource:
    """Photos in a list; counts what it was asked to describe."""

    photos: list[Photo | Trouble]
    described: list[str] = field(default_factory=list)
    hidden_under: str = "/"
    on_glimpse: Callable[[int], None] = lambda n: None
    expected: int | None = None
    complete: bool = True
    memory: str = ""
    gone: list[str] = field(default_factory=list)

    def glimpses(self, checkpoint: Checkpoint) -> Iterator[Glimpse | Gone | Trouble]:
        for n, item in enumerate(self.photos):
            checkpoint()
            self.on_glimpse(n)
            yield item if isinstance(item, Trouble) else Glimpse(item.key, item.stamp)
        yield from map(Gone, self.gone)

    def describe(self, keys: Sequence[str]) -> Iterator[Photo | Trouble]:
        known = {item.key: item for item in self.photos if isinstance(item, Photo)}
        for key in keys:
            self.described.append(key)
            yield known.get(key) or Trouble(key, "it is not there any more")

    def covers(self, trouble: Trouble, key: str) -> bool:
        return key.startswith(trouble.key + self.hidden_under)

    def close(self) -> None:
        """Nothing to let go of."""


@dataclass
class FakeDetector:
    """Finds what it was told to find, by the picture's path; counts where it looked."""

    found: dict[str, Sequence[FoundFace]] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    vanished: set[str] = field(default_factory=set)
    contents: dict[str, str] = field(default_factory=dict)
    name: str = "fake-1"
    looked: list[str] = field(default_factory=list)
    before_look: Callable[[str], None] = lambda path: None

    def look(self, work: Iterable[Assignment]) -> Iterator[Look]:
        for assignment in work:
            path = assignment.picture.path
            self.before_look(path)
            content = self.contents.get(path, f"bytes of {path}")
            if path in self.vanished:
                yield Look(photo=assignment.photo, vanished=True)
            elif content == assignment.content:
                yield Look(photo=assignment.photo, content=content, unchanged=True)
            else:
                self.looked.append(path)
                yield Look(
                    photo=assignment.photo,
                    content=content,
                    width=None if path in self.errors else 640,
                    height=None if path in self.errors else 480,
                    faces=tuple(self.found.get(path, ())),
                    error=self.errors.get(path),
                )

    def close(self) -> None:
        """Nothing to end."""


@dataclass
class FakeHistories:
    """License histories by key; counts what it was asked."""

    known: dict[str, tuple[LicenseChange, ...]]
    asked: list[str] = field(default_factory=list)

    def history(self, key: str, checkpoint: Checkpoint) -> tuple[LicenseChange, ...]:
        checkpoint()
        self.asked.append(key)
        if key not in self.known:
            raise NotFound(f"There is no photo {key}.")
        return self.known[key]
