"""
The Protocols: all that the work (jobs/) knows of the outside.

Each has a contract suite in tests/contract that runs on a fake and on every
real adapter.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from scanner.domain.account import KeyringState, SecretPlace
from scanner.domain.change import Absent, Change, Seen
from scanner.domain.dataset import Hit, ImportedList
from scanner.domain.exposure import LicenseChange
from scanner.domain.face import FoundFace
from scanner.domain.photo import Glimpse, Gone, Photo, PhotoId, Picture, Trouble

Checkpoint = Callable[[], None]
"""Called between two pieces of work; raises Cancelled if the work was asked to stop."""


class PhotoSource(Protocol):
    """
    A place that photos are read from.

    Every method may raise SourceUnavailable if the whole source is out of
    reach; what concerns one photo, file or zip is a Trouble and ends nothing.
    """

    def glimpses(self, checkpoint: Checkpoint) -> Iterator[Glimpse | Gone | Trouble]:
        """
        Yield every photo that is there now, each key once, at the price of one stat each.

        `checkpoint` is called at least once a folder or zip, and during every
        wait. A Trouble whose key names a folder or zip means: photos under it
        are not known to be gone (see `covers`). Gone takes back a key that
        was given before.
        """
        ...

    @property
    def expected(self) -> int | None:
        """How many photos the walk under way will give, as far as known; it may change."""
        ...

    @property
    def complete(self) -> bool:
        """Whether the walk that ended saw everything, so that what it did not see is gone."""
        ...

    @property
    def memory(self) -> str:
        """What this source wants to be told when it is opened for its next walk, as text."""
        ...

    def describe(self, keys: Sequence[str]) -> Iterator[Photo | Trouble]:
        """
        Read what the source says of these photos, one answer a key, in order.

        The keys are of a `glimpses` of this object, and among the last
        thousand that it gave.

        A photo whose description cannot be read is still a Photo, with what is
        known; Trouble is for one that is not there any more, or is no photo.
        """
        ...

    def covers(self, trouble: Trouble, key: str) -> bool:
        """
        Tell whether `key` lies under what `trouble` names, so that its absence says nothing.

        May ask the source about that one key.
        """
        ...

    def close(self) -> None:
        """Let go of open files and worker processes; asking on opens them again."""
        ...


class WalkedWhole:
    """What a PhotoSource says if each of its walks sees everything and remembers nothing."""

    @property
    def expected(self) -> int | None:
        """Not known before it was walked."""
        return None

    @property
    def complete(self) -> bool:
        """Every walk sees everything."""
        return True

    @property
    def memory(self) -> str:
        """Nothing: the files say all."""
        return ""


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
    photo's in pixels, `phash` its perceptual hash (pictures/similar.py, 64 bits
    as a signed number). `error` is one sentence, and then there are no faces.
    `unchanged`: the bytes are those of `Assignment.content`, nothing was
    decoded, what is known stays. `vanished`: the file went away or changed
    while it was read: nothing is recorded, a later run looks again.
    """

    photo: PhotoId
    content: str | None = None
    width: int | None = None
    height: int | None = None
    phash: int | None = None
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


class RemotePictures(Protocol):
    """Brings pictures that lie at an address to this machine."""

    @property
    def connections(self) -> int:
        """How many threads may call `fetch` at once."""
        ...

    def fetch(self, picture: Picture, checkpoint: Checkpoint) -> Picture:
        """
        Return the picture as a file of this machine, fetched unless it is here already.

        `checkpoint` is called during every wait. Raises NotFound if it is not
        there any more, BadData if it is no picture or too large, and
        SourceUnavailable if the host does not answer: then no other will come
        from it either.
        """
        ...


class LicenseHistories(Protocol):
    """Knows which licenses a photo had, and when."""

    def history(self, key: str, checkpoint: Checkpoint) -> tuple[LicenseChange, ...]:
        """
        Return a photo's licenses in order of time.

        Raises NotFound if the photo is not there, SourceUnavailable, NotAuthorized.
        """
        ...


class SecretStore(Protocol):
    """
    Keeps secrets: in the system's keyring if that can be trusted, else in memory.

    Every call may wait for the keyring, never longer than its time limit; none
    is made on the window's thread. No secret stands in any error's text.
    """

    def state(self) -> KeyringState:
        """Tell whether secrets outlive this session, and why not."""
        ...

    def get(self, name: str) -> str | None:
        """Return a secret, None if there is none; raises SourceUnavailable if locked."""
        ...

    def place(self, name: str) -> SecretPlace | None:
        """Tell where a secret lies, None if there is none."""
        ...

    def set(self, name: str, secret: str) -> SecretPlace:
        """Keep a secret, and tell where: in memory if the keyring did not take it."""
        ...

    def delete(self, name: str) -> None:
        """Forget a secret wherever it lies; one that is not there is forgotten already."""
        ...


class DatasetLists(Protocol):
    """The imported lists of datasets, one a dataset, on this machine. Any thread may use it."""

    def imported(self) -> tuple[ImportedList, ...]:
        """Return the lists that were imported, by dataset."""
        ...

    def datasets(self) -> tuple[str, ...]:
        """Return the datasets of which there is a list, also those whose list is damaged."""
        ...

    def hits(self, dataset: str, photos: "array[int]") -> list[Hit]:
        """Return which of these photo ids a dataset's list holds; none if there is no list."""
        ...

    def hits_of_hashes(self, dataset: str, hashes: Sequence[bytes]) -> dict[bytes, Hit]:
        """Return which originals a list holds, by their MD5 (16 bytes)."""
        ...


class Mailer(Protocol):
    """Hands one message over: to a mail server, or to a folder for the user's own program."""

    def send(self, message: bytes, to: str, checkpoint: Checkpoint) -> str:
        """
        Hand a whole message (RFC 5322, CRLF) over, and return what is known of where it went.

        Raises Refused (this message or address, for good), SourceUnavailable (nothing was
        taken; later may help, as with greylisting), NotAuthorized, AnswerLost (the
        message went out, and whether it was taken nobody knows), BadWish for settings
        that cannot be.
        """
        ...


class Changer(Protocol):
    """
    Reads and writes one kind of value of photos at one place: an account, or this machine's files.

    Used by one thread at a time. `readable`: what was written can be read
    back; if not, a write that was cut off is never repeated. `reversible`: an
    undo can be planned. `batch` is how many changes are looked at before they are
    written; what changes meanwhile elsewhere may be overwritten, so it is small.
    """

    @property
    def readable(self) -> bool:
        """Whether `read` can tell what was written."""
        ...

    @property
    def reversible(self) -> bool:
        """Whether what was written can be taken back."""
        ...

    @property
    def batch(self) -> int:
        """How many changes to look at before they are written one by one."""
        ...

    @property
    def calls(self) -> int:
        """How many calls were made to the outside, tries that failed included."""
        ...

    def expect(self, changes: Sequence[Change]) -> None:
        """
        Say which changes will be read from now on, so that they can be read in few calls.

        Forgets what was read before.
        """
        ...

    def read(self, changes: Sequence[Change], checkpoint: Checkpoint) -> list[Seen | Absent]:
        """
        Return how the subjects are now, one answer a change, in order.

        Every value is as new as this call; that a subject is gone may show only after the next
        `expect`, or when it is written. Raises SourceUnavailable, NotAuthorized: then nothing
        is known of any.
        """
        ...

    def write(self, change: Change, seen: Seen, checkpoint: Checkpoint) -> str:
        """
        Let a subject be as `change.after` says, and return the receipt that its undo wants.

        `seen` is what `read` said of it last. Writing twice does no harm. An undo meets
        both in `change.restores` (Kept): the `keep` of what was seen before the write, and the
        receipt. That is empty where the write's answer was lost and reading showed that it was
        made: such an undo has only the value to tell that nothing else changed since.

        Raises LeftAlone (Conflict if it is not what was seen), NotFound,
        Refused, BadData: nothing was changed, others can be. SourceUnavailable,
        NotAuthorized: no other can be either, and whether this one was
        changed is known only by reading; where it surely was not, LeftAlone `because` of them.
        AnswerLost: the same is not known of this one alone.
        """
        ...

    def close(self) -> None:
        """Let go of connections and processes."""
        ...
