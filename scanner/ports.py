"""
The Protocols: all that the work (jobs/) knows of the outside.

Each has a contract suite in tests/contract that runs on a fake and on every
real adapter.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from scanner.domain.face import FoundFace
from scanner.domain.photo import Glimpse, Photo, PhotoId, Picture, Trouble

Checkpoint = Callable[[], None]
"""Called between two pieces of work; raises Cancelled if the work was asked to stop."""


class PhotoSource(Protocol):
    """
    A place that photos are read from.

    Every method may raise SourceUnavailable if the whole source is out of
    reach; what concerns one photo, file or zip is a Trouble and ends nothing.
    """

    def glimpses(self, checkpoint: Checkpoint) -> Iterator[Glimpse | Trouble]:
        """
        Yield every photo that is there now, each key once, at the price of one stat each.

        `checkpoint` is called at least once a folder or zip. A Trouble whose
        key names a folder or zip means: photos under it are not known to be
        gone (see `covers`).
        """
        ...

    def describe(self, keys: Sequence[str]) -> Iterator[Photo | Trouble]:
        """
        Read what the source says of these photos, one answer a key, in order.

        The keys are of a `glimpses` of this object.

        A photo whose description cannot be read is still a Photo, with what is
        known; Trouble is for one that is not there any more, or is no photo.
        """
        ...

    def covers(self, trouble: Trouble, key: str) -> bool:
        """Tell whether `key` lies under what `trouble` names, so that its absence says nothing."""
        ...

    def close(self) -> None:
        """Let go of open files and worker processes; asking on opens them again."""
        ...


@dataclass(frozen=True, slots=True)
class Assignment:
    """
    A picture to look at.

    `content` is the hash of the bytes that were looked at last by this very
    detector, if any: the same bytes need no second look.
    """

    photo: PhotoId
    picture: Picture
    content: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """
    What came of looking at one picture.

    `content` hashes the file's bytes; `width`, `height` are the upright
    photo's in pixels. `error` is one sentence, and then there are no faces.
    `unchanged`: the bytes are those of `Assignment.content`, nothing was
    decoded, what is known stays. `vanished`: the file went away or changed
    while it was read: nothing is recorded, a later run looks again.
    """

    photo: PhotoId
    content: str | None = None
    width: int | None = None
    height: int | None = None
    faces: tuple[FoundFace, ...] = ()
    error: str | None = None
    unchanged: bool = False
    vanished: bool = False


class FaceDetector(Protocol):
    """Finds faces in pictures."""

    @property
    def name(self) -> str:
        """Name all that a result depends on, networks to decoder: a new name looks again."""
        ...

    def look(self, work: Iterable[Assignment]) -> Iterator[Look]:
        """
        Yield one Look for each Assignment, in any order, as they are done.

        A picture that cannot be read, is too large or takes too long is that
        Look's error. `work` is read lazily, a little ahead of the results.
        Closing the iterator stops the work within a second or two.

        Raises Damaged if the detector's own files are missing or altered.
        """
        ...

    def close(self) -> None:
        """End the worker processes."""
        ...


class Thumbnailer(Protocol):
    """Makes small pictures of untrusted ones."""

    def jpeg(self, picture: Picture, *, long_side: int) -> bytes:
        """
        Return the upright picture as JPEG, its longer side at most `long_side` pixels.

        Raises BadData if it cannot be read, SourceUnavailable if it is not there.
        """
        ...
