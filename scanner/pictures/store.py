"""Small pictures on disk, made when first asked for: the same thumbnail is never decoded twice."""

import contextlib
import hashlib
import os
from pathlib import Path

from scanner.domain.photo import Picture
from scanner.pictures.parts import Parts
from scanner.ports import Thumbnailer
from scanner.settings import write_whole

LIMIT_MB = 1024
"""The store forgets what was asked for longest ago once it holds more."""

KEPT_SHARE = 0.8
"""How much of the limit is kept when room is made, so that it is not made at every picture."""

STORED_TO = 512
"""Longer sides up to this are stored; a large view is made anew each time."""


class PictureStore:
    """
    JPEGs by picture, revision and size, in files that only this user may read.

    Used by one thread at a time.
    """

    def __init__(
        self,
        folder: Path,
        thumbnailer: Thumbnailer,
        parts: Parts | None = None,
        *,
        limit_mb: int = LIMIT_MB,
    ) -> None:
        self._folder = folder
        self._thumbnailer = thumbnailer
        self.parts = parts or Parts()
        """What cuts parts out of pictures; any thread may ask it. Nothing is started before."""
        self._limit = limit_mb * 1_000_000
        self._held: int | None = None

    def jpeg(self, picture: Picture, revision: str, *, long_side: int) -> bytes:
        """
        Return the upright picture as JPEG, its longer side at most `long_side` pixels.

        Raises BadData if it cannot be read, SourceUnavailable if it is not there.
        """
        if long_side > STORED_TO:
            return self._thumbnailer.jpeg(picture, long_side=long_side)
        path = self._path(picture, revision, long_side)
        with contextlib.suppress(OSError):
            data = path.read_bytes()
            os.utime(path)
            return data
        data = self._thumbnailer.jpeg(picture, long_side=long_side)
        # A full disk costs the store its use, not the user their picture.
        with contextlib.suppress(OSError):
            write_whole(path, data)
            self._make_room(len(data))
        return data

    def has(self, picture: Picture, revision: str, *, long_side: int) -> bool:
        """Tell whether `jpeg` needs no picture to look at."""
        return long_side <= STORED_TO and self._path(picture, revision, long_side).exists()

    def _path(self, picture: Picture, revision: str, long_side: int) -> Path:
        # A picture with an address is the same one wherever it was fetched to.
        place = picture.url or picture.path
        named = "\0".join([place, picture.member or "", revision, str(long_side)])
        digest = hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()
        return self._folder / digest[:2] / f"{digest}.jpg"

    def clear(self) -> None:
        """Forget every picture."""
        for path in self._folder.glob("??/*.jpg"):
            with contextlib.suppress(OSError):
                path.unlink()
        self._held = 0

    def close(self) -> None:
        """End the processes that decode."""
        self.parts.close()
        close = getattr(self._thumbnailer, "close", None)
        if close is not None:
            close()

    def _make_room(self, added: int) -> None:
        if self._held is None:
            self._held = sum(size for _, size, _ in self._files())
        else:
            self._held += added
        if self._held <= self._limit:
            return
        for _, size, path in sorted(self._files()):
            if self._held <= self._limit * KEPT_SHARE:
                return
            with contextlib.suppress(OSError):
                path.unlink()
                self._held -= size

    def _files(self) -> list[tuple[float, int, Path]]:
        """Return every stored file as (last asked for, bytes, path)."""
        found = []
        for path in self._folder.glob("??/*.jpg"):
            with contextlib.suppress(OSError):
                stat = path.stat()
                found.append((stat.st_mtime, stat.st_size, path))
        return found
