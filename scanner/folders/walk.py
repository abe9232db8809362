"""
Walks a tree of folders: every photo below it at the price of one stat, in one order.

Nothing is opened but the folders themselves, and files without a suffix, whose
first bytes are the only thing that tells what they are.
"""

import errno
import os
import stat
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field

from scanner.domain.photo import Glimpse, Trouble
from scanner.errors import SourceUnavailable
from scanner.folders.kinds import SUFFIXES, format_of, suffix_of
from scanner.folders.names import key_of, shown
from scanner.folders.reading import first_bytes
from scanner.ports import Checkpoint

SIDECAR = ".xmp"
_REMEMBERED_SNIFFS = 20_000
_REMEMBERED_FOLDERS = 32

Identity = tuple[int, int] | str
"""What tells folders apart: device and inode, or the real path where there are no inodes."""


@dataclass(slots=True)
class _Folder:
    """A folder yet to be walked: below the root `inside` is its path, "" for the root itself."""

    path: str
    inside: str
    linked: bool = False


@dataclass(slots=True)
class Sidecars:
    """The sidecars of one folder by the name they stand beside, and their stamps once asked for."""

    path: str
    names: dict[str, list[str]] = field(default_factory=dict)
    _stamps: dict[str, str | None] = field(default_factory=dict)

    def add(self, name: str) -> None:
        """Take note of a file if it is a sidecar."""
        if name[-len(SIDECAR) :].lower() == SIDECAR:
            self.names.setdefault(_meant(name[: -len(SIDECAR)]), []).append(name)

    def of(self, photo: str) -> list[str]:
        """Return the paths of a photo's sidecars: ``photo.jpg.xmp`` before ``photo.xmp``."""
        if not self.names:
            return []
        beside = dict.fromkeys((_meant(photo), _meant(os.path.splitext(photo)[0])))  # noqa: PTH122
        found = [name for stem in beside for name in sorted(self.names.get(stem, ()))]
        return [os.path.join(self.path, name) for name in found]  # noqa: PTH118

    def stamps(self, paths: list[str]) -> list[str]:
        """Return the stamps of sidecars; one that has gone meanwhile has none."""
        for path in paths:
            if path not in self._stamps:
                try:
                    self._stamps[path] = stamp_of(os.stat(path))  # noqa: PTH116
                except OSError:
                    self._stamps[path] = None
        return [stamp for path in paths if (stamp := self._stamps[path])]


def stamp_of(status: os.stat_result) -> str:
    """Return a text that changes whenever a file's bytes may have."""
    return f"{status.st_size:x}.{status.st_mtime_ns:x}.{status.st_ctime_ns:x}.{status.st_ino:x}"


def stamp_with(revision: str, sidecars: list[str]) -> str:
    """Return a text that changes whenever a photo's file or one of its sidecars may have."""
    return "+".join((revision, *sidecars))


class Walk:
    """
    One look through everything below `root`.

    A linked folder that lies inside the root is passed over, its photos are
    met where they are; any other is followed, and no real folder below it is
    walked twice, so that loops end.
    """

    def __init__(self, root: str, sniffs: "Sniffs") -> None:
        self._root = root
        self._real_root = os.path.realpath(root)
        self._sniffs = sniffs
        self._visited: set[Identity] = set()

    def glimpses(self, checkpoint: Checkpoint) -> Iterator[Glimpse | Trouble]:
        """Yield what is there; raises SourceUnavailable if the root is out of reach, or gets so."""
        begun = self._root_identity()
        self._visited.add(begun)
        waiting = [_Folder(self._root, "")]
        while waiting:
            checkpoint()
            folder = waiting.pop()
            found: list[_Folder] = []
            try:
                yield from self._walk(folder, found)
            except OSError as err:
                if not folder.inside or _is_lost(err):
                    raise SourceUnavailable(shown(self._root), reason(err)) from err
                if not isinstance(err, FileNotFoundError):
                    yield Trouble(
                        key_of(folder.inside), f"The folder cannot be read: {reason(err)}."
                    )
                elif self._root_identity() != begun:
                    raise SourceUnavailable(shown(self._root), "it went away") from err
            waiting += reversed(found)
        if self._root_identity() != begun:
            raise SourceUnavailable(shown(self._root), "it went away")

    def _walk(self, folder: _Folder, found: list[_Folder]) -> Iterator[Glimpse | Trouble]:
        """Yield the photos of one folder, and add the folders in it to `found`."""
        sidecars = Sidecars(folder.path)
        entries = []
        with os.scandir(folder.path) as listing:
            for entry in listing:
                if not entry.name.startswith("._"):  # AppleDouble: a Mac's notes on a file
                    entries.append(entry)
                    sidecars.add(entry.name)
        entries.sort(key=lambda entry: entry.name)
        for entry in entries:
            inside = f"{folder.inside}/{entry.name}" if folder.inside else entry.name
            try:
                status = self._seen(entry, inside, folder, found)
            except OSError as err:
                why = self._why(entry, folder, err)
                if why:
                    yield Trouble(key_of(inside), why)
                continue
            if status is not None:
                beside = sidecars.stamps(sidecars.of(entry.name))
                yield Glimpse(key_of(inside), stamp_with(stamp_of(status), beside))

    @staticmethod
    def _why(entry: "os.DirEntry[str]", folder: _Folder, err: OSError) -> str:
        """Say why an entry could not be looked at; raise `err` if it is the folder's matter."""
        if entry.is_symlink():
            return f"The link leads nowhere: {reason(err)}."
        if isinstance(err, FileNotFoundError):
            return ""  # deleted since its folder was listed
        if _is_lost(err) or (
            isinstance(err, PermissionError) and not os.access(folder.path, os.X_OK)
        ):
            raise err
        return f"It cannot be read: {reason(err)}."

    def _seen(
        self, entry: "os.DirEntry[str]", inside: str, folder: _Folder, found: list[_Folder]
    ) -> os.stat_result | None:
        """Return a photo's status, None for anything else; folders to walk are added to `found`."""
        name = entry.name
        suffix = suffix_of(name)
        if name.startswith(".") and suffix not in SUFFIXES:
            return None  # hidden folders, and what other programs keep beside the photos
        if entry.is_symlink():
            status = entry.stat()
            if stat.S_ISDIR(status.st_mode):
                if self._is_to_follow(entry.path, status):
                    found.append(_Folder(entry.path, inside, linked=True))
                return None
        elif entry.is_dir(follow_symlinks=False):
            if self._is_new(entry, folder):
                found.append(_Folder(entry.path, inside, linked=folder.linked))
            return None
        if suffix in SUFFIXES:
            status = entry.stat()
            return status if stat.S_ISREG(status.st_mode) else None
        if not suffix:
            status = entry.stat()
            if stat.S_ISREG(status.st_mode) and self._sniffs.is_photo(entry.path, status):
                return status
        return None

    def _is_new(self, entry: "os.DirEntry[str]", folder: _Folder) -> bool:
        """
        Tell whether a real folder is to be walked.

        Below the root each is, even where a file system gives all folders one
        inode; below a followed link, one that was walked already is not.
        """
        who = _identity(entry.path, entry.stat(follow_symlinks=False))
        known = who in self._visited
        self._visited.add(who)
        return not (folder.linked and known)

    def _is_to_follow(self, path: str, status: os.stat_result) -> bool:
        if self._is_met_anyway(os.path.realpath(path)):
            return False
        who = _identity(path, status)
        known = who in self._visited
        self._visited.add(who)
        return not known

    def _is_met_anyway(self, real: str) -> bool:
        """Tell whether a real folder lies below the root, and not in a hidden folder."""
        below = self._real_root.rstrip(os.sep) + os.sep
        if not (real + os.sep).startswith(below):
            return False
        return f"{os.sep}." not in real[len(below) - 1 :]

    def _root_identity(self) -> Identity:
        try:
            status = os.stat(self._root)  # noqa: PTH116 - may hold bytes that are no UTF-8
        except OSError as err:
            raise SourceUnavailable(shown(self._root), reason(err)) from err
        if not stat.S_ISDIR(status.st_mode):
            raise SourceUnavailable(shown(self._root), "it is not a folder")
        return _identity(self._root, status)


class Sniffs:
    """Tells by first bytes whether a file is a photo, and remembers it while the file stays so."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[int, str], bool] = OrderedDict()

    def is_photo(self, path: str, status: os.stat_result) -> bool:
        """Raises OSError if the file cannot be read."""
        which = (status.st_dev, stamp_of(status))
        known = self._known.get(which)
        if known is None:
            known = self._known[which] = bool(status.st_size and format_of(first_bytes(path)))
            if len(self._known) > _REMEMBERED_SNIFFS:
                self._known.popitem(last=False)
        return known


class Listings:
    """The sidecars of the folders looked into last: a batch of photos costs a listing a folder."""

    def __init__(self) -> None:
        self._held: OrderedDict[str, tuple[str, Sidecars]] = OrderedDict()

    def of(self, folder: str) -> Sidecars:
        """Return the sidecars of a folder as it is now; none if it cannot be listed."""
        try:
            stamp = stamp_of(os.stat(folder))  # noqa: PTH116
            held = self._held.get(folder)
            if held is None or held[0] != stamp:
                found = Sidecars(folder)
                with os.scandir(folder) as listing:
                    for entry in listing:
                        if not entry.name.startswith("._"):
                            found.add(entry.name)
                held = self._held[folder] = (stamp, found)
        except OSError:
            return Sidecars(folder)
        self._held.move_to_end(folder)
        if len(self._held) > _REMEMBERED_FOLDERS:
            self._held.popitem(last=False)
        # The names stay; what the sidecars hold may have changed since.
        return Sidecars(folder, held[1].names)


def reason(err: OSError) -> str:
    """
    Return why, as the end of a sentence.

    >>> reason(OSError(13, "Permission denied"))
    'permission denied'
    """
    text = err.strerror or type(err).__name__
    return text[:1].lower() + text[1:]


def _meant(name: str) -> str:
    """Return a name whose suffix is in lower case: ``IMG_1.jpg.xmp`` is of ``IMG_1.JPG``, too."""
    stem, suffix = os.path.splitext(name)  # noqa: PTH122
    return stem + suffix.lower()


def _identity(path: str, status: os.stat_result) -> Identity:
    return (status.st_dev, status.st_ino) if status.st_ino else os.path.realpath(path)


def _is_lost(err: OSError) -> bool:
    """Tell whether an error is the disk's: it was unplugged, or its server is gone."""
    return err.errno in (errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ESTALE, errno.EHOSTDOWN)
