"""
One window a home: a second one hands what it was to open to the first, and ends.

Who holds the lock `window.lock` has the window. A letter to it is a file in the folder `opened`,
which the window watches: that works on every system, needs no port, and only the home's owner can
write there. A letter that nobody takes is taken back by who wrote it.
"""

import contextlib
import json
import os
import secrets
import time
from collections.abc import Sequence
from pathlib import Path

from filelock import FileLock, Timeout

from scanner.errors import SourceUnavailable
from scanner.settings import write_whole

LOCK = "window.lock"
FOLDER = "opened"
WAIT_SECONDS = 10.0
"""How long a letter may lie: a window that just starts takes a while to look."""

SLICE_SECONDS = 0.05
MOST_PATHS = 1000
LARGEST = 1_000_000
"""Bytes of a letter that is read."""


class OneWindow:
    """The right to a home's window, and the letters to whoever has it."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self.folder = home / FOLDER
        self._lock = FileLock(home / LOCK)

    def hold(self) -> bool:
        """
        Take the right to the window, if nobody has it.

        Raises SourceUnavailable if the home cannot be written.
        """
        try:
            self._home.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.folder.mkdir(mode=0o700, exist_ok=True)
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as err:
            raise SourceUnavailable(str(self._home), err.strerror or str(err)) from err
        return True

    def release(self) -> None:
        """Give the right up."""
        self._lock.release()

    def hand(self, paths: Sequence[Path], seconds: float = WAIT_SECONDS) -> bool:
        """
        Hand paths to the window, which comes forward; none lets it just do that.

        Tells whether they were taken; where they were not, the letter is taken back.
        """
        letter = self.folder / f"{time.time_ns():020}-{secrets.token_hex(4)}.json"
        # As bytes of the file system: a name need not be text.
        names = [os.fsencode(path.absolute()).hex() for path in paths[:MOST_PATHS]]
        try:
            write_whole(letter, json.dumps(names).encode())
        except OSError as err:
            raise SourceUnavailable(str(self.folder), err.strerror or str(err)) from err
        end = time.monotonic() + seconds
        while letter.exists():
            if time.monotonic() > end:
                try:
                    letter.unlink()
                except FileNotFoundError:
                    break  # taken in this very moment
                return False
            time.sleep(SLICE_SECONDS)
        return True

    def letters(self) -> list[tuple[Path, ...]]:
        """Take the letters that lie there, oldest first; each gives the paths it names."""
        found = []
        for file in sorted(self.folder.glob("*.json")):
            with contextlib.suppress(OSError):
                with file.open("rb") as opened:
                    text = opened.read(LARGEST)
                file.unlink()
                found.append(_paths(text))
        return found


def _paths(text: bytes) -> tuple[Path, ...]:
    try:
        names = json.loads(text)
        return tuple(Path(os.fsdecode(bytes.fromhex(name))) for name in names)
    except (ValueError, TypeError):
        # Not written by a Safelight: it opens nothing.
        return ()
