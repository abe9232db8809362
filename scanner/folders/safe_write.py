"""
Puts new bytes in a file's place: whole, proven and on the disk, or not at all.

    lock -> look, hash -> a copy beside it -> make and prove the copy -> mode, owner, attributes
         -> fsync -> is the file still what was hashed? -> replace -> fsync the folder

Killed at any instant the file is the old one or the new one; what may be left is a
copy that `sweep` removes. The copy takes over mode, owner, access lists and
extended attributes. Its modification time is that of the write: programs that compare size and
time (backups; XMP of a fixed size is common) would miss the change otherwise, while our own
sync tells a replaced file by its inode in any case. Only an undo that brings back the
very bytes brings back their time, too.

What cannot be replaced without changing what it is - a link, a file of several names,
one of somebody else's, one that is locked or may not be written - is LeftAlone.
"""

import contextlib
import errno
import hashlib
import os
import platform
import re
import secrets
import stat
import sys
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from scanner.errors import Conflict, LeftAlone, SourceUnavailable
from scanner.folders.names import shown
from scanner.folders.walk import reason

if sys.platform != "win32":
    import fcntl

SUFFIX: Final = ".safelight-tmp"
"""What our copies end with: no photo's suffix, so that no walk takes one for a photo."""

_OURS = re.compile(
    rf"\..*\.([0-9a-f]{{8}})-(\d+)-(\d+)-[0-9a-f]{{8}}{re.escape(SUFFIX)}(?:_exiftool_tmp)?",
    re.ASCII,
)
_NAME = 60
"""Characters of the file's own name in a copy's: the whole stays far below any system's limit."""

_FOREIGN_SECONDS = 24 * 3600.0
"""How old a copy of another machine's is when that machine is taken to have forgotten it."""

_CHUNK = 1 << 20
_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL)
_FULL = (errno.ENOSPC, errno.EDQUOT)
_OPTIONAL_ATTRIBUTES = ("security.", "trusted.", "system.nfs4", "system.cifs", "btrfs.")
"""Attributes that the system sets by itself, and lets few programs set."""

Make = Callable[[str], None]
"""Writes the new bytes into the file of this path, and proves them; raises ScannerError if not."""


def replace_file(path: str, make: Make, *, sha256: str, copied: bool = False) -> str:
    """
    Replace a file that is as it was hashed, and return the SHA-256 of the new one.

    `make` gets the path of an empty file of ours in the same folder, or with
    `copied` of one that holds the file's bytes; the modification time that it leaves is kept.

    Raises Conflict if the file is not the one that was hashed, LeftAlone if it cannot be
    replaced, and what `make` raises: the file is as it was, nothing else is left.
    SourceUnavailable if it was replaced and nobody knows whether that will last.
    """
    name = shown(Path(path).name)
    with told(name), _held(path, name) as (file, before):
        if sha256_of(file) != sha256:
            raise Conflict(f"{name} has changed since; it was left as it is.")
        with _copy(path) as copy:
            if copied:
                _fill(file, copy)
            make(copy)
            _dress(copy, path, before, name)
            written = _settled(copy)
            if _facts(os.lstat(path)) != _facts(before) or sha256_of(file) != sha256:
                raise Conflict(f"{name} changed while it was written; it was left as it is.")
            if sys.platform == "win32":
                file.close()  # an open file cannot be replaced there
            Path(copy).replace(path)
            _sync_folder(path)
    return written


def create_file(path: str, make: Make, *, mode: int) -> str:
    """
    Make a file where none is, with this mode, and return its SHA-256; see `replace_file`.

    Raises Conflict if something of that name is there (by then).
    """
    name = shown(Path(path).name)
    with told(name):
        _check_folder(path, name)
        if os.path.lexists(path):
            raise Conflict(f"{name} is there by now; it was left as it is.")
        with _copy(path) as copy:
            make(copy)
            Path(copy).chmod(stat.S_IMODE(mode) & 0o666 | 0o600)
            written = _settled(copy)
            _give_name(copy, path, name)
            _sync_folder(path)
    return written


def remove_file(path: str, *, sha256: str) -> None:
    """Remove a file that is as it was hashed; raises as `replace_file` does."""
    name = shown(Path(path).name)
    with told(name), _held(path, name) as (file, before):
        if sha256_of(file) != sha256 or _facts(os.lstat(path)) != _facts(before):
            raise Conflict(f"{name} has changed since; it was left as it is.")
        if sys.platform == "win32":
            file.close()
        Path(path).unlink()
        _sync_folder(path)


def sweep(folders: Iterable[str]) -> int:
    """
    Remove the copies that killed processes left in these folders, and return how many.

    None that a living process may still be at work on. A folder that cannot be
    listed, or a copy that cannot be removed, is left for another time.
    """
    removed = 0
    for folder in dict.fromkeys(folders):
        try:
            names = os.listdir(folder)  # noqa: PTH208 - may hold any bytes, and many
        except OSError:
            continue
        for name in names:
            path = str(Path(folder) / name)
            with contextlib.suppress(OSError):
                if _is_stale(name, path):
                    Path(path).unlink()
                    removed += 1
    return removed


def sha256_of(file: BinaryIO) -> str:
    """Return the SHA-256 of a whole file, as 64 hex digits."""
    file.seek(0)
    digest = hashlib.sha256()
    while chunk := file.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


def copy_name(path: str) -> str:
    """Return the path of a copy beside a file, which tells `sweep` whose it is; no other has it."""
    folder, name = os.path.split(path)
    plain = re.sub(r"[^\w.-]", "_", name, flags=re.ASCII)[:_NAME]
    owner = f"{_machine()}-{os.getpid()}-{_started(os.getpid())}-{secrets.token_hex(4)}"
    return str(Path(folder) / f".{plain}.{owner}{SUFFIX}")


@contextlib.contextmanager
def scratch_file(path: str) -> Iterator[str]:
    """Yield the path of an empty file of ours beside `path`, and remove it afterwards."""
    with _copy(path) as copy:
        yield copy


# -- the file that is replaced


@contextlib.contextmanager
def _held(path: str, name: str) -> Iterator[tuple[BinaryIO, os.stat_result]]:
    """Yield the file, locked, and its status; raises LeftAlone if it is not to be replaced."""
    before = os.lstat(path)
    if stat.S_ISLNK(before.st_mode):
        raise LeftAlone(f"{name} is a link to a file elsewhere; it was left as it is.")
    if not stat.S_ISREG(before.st_mode):
        raise LeftAlone(f"{name} is no file; it was left as it is.")
    if before.st_nlink > 1:
        raise LeftAlone(
            f"{name} is one file under {before.st_nlink} names (a hard link); it was left as it is."
        )
    if not before.st_mode & 0o222 or not os.access(path, os.W_OK):
        raise LeftAlone(f"{name} is read-only; it was left as it is.")
    _check_folder(path, name)
    flags = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(path, flags | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "r+b") as file:
        if _facts(os.fstat(handle)) != _facts(before):
            raise Conflict(f"{name} changed while it was looked at; it was left as it is.")
        _lock(file, name)
        yield file, before


def _check_folder(path: str, name: str) -> None:
    folder = str(Path(path).parent)
    # Root may write into a folder that says nobody may; its owner meant something by that.
    if not Path(folder).stat().st_mode & 0o222 or not os.access(folder, os.W_OK | os.X_OK):
        raise LeftAlone(f"The folder of {name} is read-only; nothing was changed.")


def _lock(file: BinaryIO, name: str) -> None:
    """
    Take both kinds of lock that programs take; they go when the file is closed.

    Raises LeftAlone if somebody holds one. Where a file system has none, nobody does.
    """
    if sys.platform == "win32":
        return  # a file that others have open cannot be replaced there: os.replace says so
    for lock in (fcntl.flock, fcntl.lockf):
        try:
            lock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as err:
            if err.errno in _NO_LOCKS:
                continue
            if err.errno in (errno.EACCES, errno.EAGAIN):
                raise LeftAlone(
                    f"Another program has locked {name}; it was left as it is."
                ) from err
            raise


def _facts(status: os.stat_result) -> tuple[int, ...]:
    """Return what changes whenever a file does; its links and time of access are not among it."""
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


# -- the copy


@contextlib.contextmanager
def _copy(path: str) -> Iterator[str]:
    """Yield the path of a new, empty, private file beside `path`; what is left of it goes."""
    copy = copy_name(path)
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    os.close(os.open(copy, flags, 0o600))
    try:
        yield copy
    finally:
        for left in (copy, f"{copy}_exiftool_tmp"):
            with contextlib.suppress(OSError):
                Path(left).unlink()


def _fill(file: BinaryIO, copy: str) -> None:
    """Copy a file's bytes; by reference where the file system can."""
    file.seek(0)
    with Path(copy).open("r+b") as target:
        left = os.fstat(file.fileno()).st_size
        if hasattr(os, "copy_file_range"):
            with contextlib.suppress(OSError):  # another kind of file system: by hand
                while left > 0:
                    done = os.copy_file_range(file.fileno(), target.fileno(), left)
                    if not done:
                        break
                    left -= done
        file.seek(os.lseek(target.fileno(), 0, os.SEEK_CUR))
        while chunk := file.read(_CHUNK):
            target.write(chunk)


def _dress(copy: str, path: str, before: os.stat_result, name: str) -> None:
    """Give the copy the owner, mode, access lists and extended attributes of the file."""
    if sys.platform == "win32":
        Path(copy).chmod(stat.S_IMODE(before.st_mode))
        return
    mine = os.lstat(copy)
    if (mine.st_uid, mine.st_gid) != (before.st_uid, before.st_gid):
        try:
            os.chown(copy, before.st_uid, before.st_gid)
        except PermissionError as err:
            raise LeftAlone(
                f"{name} belongs to another user or group, and would be yours if it were written; "
                "it was left as it is."
            ) from err
    Path(copy).chmod(stat.S_IMODE(before.st_mode))
    if not hasattr(os, "listxattr"):
        return
    try:
        held = os.listxattr(path)
    except OSError as err:
        if err.errno in (errno.ENOTSUP, errno.ENOSYS):
            return
        raise
    for attribute in held:
        try:
            os.setxattr(copy, attribute, os.getxattr(path, attribute))
        except OSError as err:
            if attribute.startswith(_OPTIONAL_ATTRIBUTES):
                continue
            raise LeftAlone(
                f"{name} has an attribute, {attribute}, that cannot be kept; it was left as it is."
            ) from err


def _settled(copy: str) -> str:
    """Bring the copy to the disk, and return its SHA-256."""
    with Path(copy).open("rb") as file:
        written = sha256_of(file)
    handle = os.open(copy, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    return written


def _give_name(copy: str, path: str, name: str) -> None:
    """Name the copy `path` unless something has that name by now."""
    try:
        os.link(copy, path)
    except FileExistsError as err:
        raise Conflict(f"{name} is there by now; it was left as it is.") from err
    except OSError:  # a file system without hard links
        if os.path.lexists(path):
            raise Conflict(f"{name} is there by now; it was left as it is.") from None
        Path(copy).replace(path)
    else:
        Path(copy).unlink()


def _sync_folder(path: str) -> None:
    """Bring a folder's new entry to the disk, where folders can be synced."""
    if sys.platform == "win32":
        return
    folder = str(Path(path).parent)
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as err:
        if err.errno not in _NO_LOCKS:
            raise SourceUnavailable(shown(folder), reason(err)) from err
    finally:
        os.close(handle)


@contextlib.contextmanager
def told(name: str) -> Iterator[None]:
    """Turn what the system says of a file into LeftAlone, a sentence with its name."""
    try:
        yield
    except FileNotFoundError as err:
        raise LeftAlone(f"{name} is not there any more.") from err
    except OSError as err:
        if err.errno in _FULL:
            raise LeftAlone(f"The disk is full; {name} was left as it is.") from err
        raise LeftAlone(f"{name} cannot be written: {reason(err)}; it was left as it is.") from err


# -- whose copy it is


def _is_stale(name: str, path: str) -> bool:
    """Tell whether a file is a copy of ours that no living process is at work on; OSError."""
    found = _OURS.fullmatch(name)
    status = os.lstat(path)
    if found is None or not stat.S_ISREG(status.st_mode):
        return False
    machine, process, started = found[1], int(found[2]), found[3]
    if machine != _machine() or sys.platform == "win32":
        return time.time() - status.st_mtime > _FOREIGN_SECONDS
    if process == os.getpid():
        return started != _started(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except OSError:
        pass  # somebody else's
    return started != _started(process)


def _machine() -> str:
    return f"{zlib.crc32(platform.node().encode('utf-8', 'replace')):08x}"


def _started(process: int) -> str:
    """Return when a process started, as the system counts: "0" if it does not say, "" if ended."""
    try:
        facts = Path(f"/proc/{process}/stat").read_bytes().rpartition(b")")[2].split()
        return "" if facts[0] in (b"Z", b"X") else facts[19].decode()
    except (OSError, IndexError):
        return "0"
