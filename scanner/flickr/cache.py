"""Fetched pictures on disk: whole or not there, and those not asked for the longest go first."""

import contextlib
import hashlib
import os
import re
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from scanner.errors import SourceUnavailable

KEPT_SHARE = 0.8
"""How much of the limit is kept when room is made, so that it is not made at every picture."""

UNFINISHED = ".part"
UNFINISHED_SECONDS = 24 * 3600
"""What a crash left unfinished is cleared away once it is this old; younger may be at work."""

_ID_AND_SECRET = re.compile(
    r"[0-9]{1,20}_[0-9a-z]{1,40}(?:_[0-9a-z]{1,4}){0,2}\.(?:jpe?g|png|gif|webp)"
)


def name_of(url: str) -> str:
    """
    Return the file name that an address is kept under.

    Flickr's own names hold the photo's id, secret and size. The secret is
    another one when the pixels are, so such a file never goes stale, whichever
    host gave it. Any other address is its SHA-256.

    >>> name_of("https://live.staticflickr.com/65535/49834857326_5f0b8a1c2d_z.jpg")
    '49834857326_5f0b8a1c2d_z.jpg'
    >>> len(name_of("https://live.staticflickr.com/picture?id=1"))
    64

    Source: https://www.flickr.com/services/api/misc.urls.html
    """
    parts = urlsplit(url)
    last = parts.path.rpartition("/")[2]
    if not parts.query and _ID_AND_SECRET.fullmatch(last):
        return last
    return hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()


class PictureCache:
    """
    Pictures by address, in files and folders that only this user may read.

    Threads and processes may share it: a file appears by one rename.
    """

    def __init__(self, folder: Path, *, limit_mb: int) -> None:
        self._folder = folder
        self._limit = limit_mb * 1_000_000
        self._held: int | None = None
        self._turn = threading.Lock()

    def get(self, url: str) -> Path | None:
        """Return the file of a picture that is here, and note that it was asked for."""
        path = self._path(url)
        with contextlib.suppress(OSError):
            if path.is_file() and path.stat().st_size > 0:
                os.utime(path)
                return path
        return None

    def keep(self, url: str, file: Path) -> Path:
        """
        Move a whole file, made in `workshop`, to where the picture of an address is kept.

        Forgets pictures that were asked for longest ago if the limit is passed.
        Raises SourceUnavailable if the disk does not take it.
        """
        path = self._path(url)
        try:
            size = file.stat().st_size
            path.parent.mkdir(mode=0o700, exist_ok=True)
            file.replace(path)
        except OSError as err:
            raise SourceUnavailable(str(self._folder), err.strerror or "it failed") from err
        with self._turn:
            self._make_room(size, path)
        return path

    def forget(self, urls: Iterable[str]) -> None:
        """Delete the pictures of these addresses, as far as they are here."""
        with self._turn:
            for url in urls:
                with contextlib.suppress(OSError):
                    self._path(url).unlink()
            self._held = None

    def workshop(self) -> Path:
        """
        Return the folder, made if need be, in which files are written before they are kept.

        Raises SourceUnavailable if it cannot be made.
        """
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as err:
            raise SourceUnavailable(str(self._folder), err.strerror or "it failed") from err
        return self._folder

    def _path(self, url: str) -> Path:
        name = name_of(url)
        return self._folder / hashlib.sha256(name.encode()).hexdigest()[:2] / name

    def _make_room(self, added: int, newest: Path) -> None:
        if self._held is None:
            self._sweep()
            self._held = sum(size for _, size, _ in self._files())
        else:
            self._held += added
        if self._held <= self._limit:
            return
        # Another process may have added or forgotten some: count anew before forgetting any.
        files = sorted(self._files())
        self._held = sum(size for _, size, _ in files)
        for _, size, path in files:
            if self._held <= self._limit * KEPT_SHARE:
                return
            if path == newest:
                continue  # somebody is about to look at it
            with contextlib.suppress(OSError):
                path.unlink()
                self._held -= size

    def _files(self) -> list[tuple[float, int, Path]]:
        """Return every kept file as (last asked for, bytes, path)."""
        found = []
        for path in self._folder.glob("??/*"):
            with contextlib.suppress(OSError):
                stat = path.stat()
                found.append((stat.st_mtime, stat.st_size, path))
        return found

    def _sweep(self) -> None:
        """Clear away what a crash left unfinished long ago."""
        for path in self._folder.glob(f"*{UNFINISHED}"):
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > UNFINISHED_SECONDS:
                    path.unlink()
