"""
The log: a few files in the home that only their owner reads, written by a thread of their own.

Nothing is written before `Redactor` has been over it. Lines end up in `log/safelight.log`; what is
older in `safelight.log.1` and so on, FILES of them at most and LARGEST bytes each. The window, a
command and a scheduled audit may write to one log at a time: each record is one append.

A log that cannot be written never stops or slows what is being done.
"""

import contextlib
import logging
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from functools import cached_property
from logging.handlers import QueueHandler, QueueListener
from pathlib import Path
from queue import SimpleQueue

from scanner.app.redaction import for_others
from scanner.domain.shapes import shown
from scanner.errors import Busy, SourceUnavailable
from scanner.jobs.lock import alone

FOLDER = "log"
NAME = "safelight.log"
LARGEST = 2_000_000
"""Bytes after which a new file is begun."""

FILES = 5
LONGEST = 20_000
"""Characters of one record; a longer one is cut."""

DIARY = logging.getLogger("safelight")
"""What Safelight notes of its own doings. It is for the log alone and reaches no terminal."""

DIARY.propagate = False
DIARY.addHandler(logging.NullHandler())

_BEGUN = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})Z (\w+) ([\w.\-]+): ?(.*)", re.DOTALL)
_MORE = "    "
"""Before the second and further lines of a record, so that no text can pass for a record."""


class Weight(IntEnum):
    """How much a record matters, as Python's logging counts."""

    DEBUG = logging.DEBUG
    INFO = logging.INFO
    WARNING = logging.WARNING
    ERROR = logging.ERROR
    CRITICAL = logging.CRITICAL


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of the log; `where` names the part that wrote it. Its text may have lines."""

    at: datetime
    weight: Weight
    where: str
    text: str


class Redactor:
    """
    What a log of this session must not hold: secrets as they come by, and all that is named.

    `public` gives the e-mail addresses that may stay; it is asked for when the first one comes.
    """

    def __init__(self, public: Callable[[], Iterable[str]] = tuple) -> None:
        self._known: frozenset[str] = frozenset()
        self._ask_public = public

    def know(self, *secrets: str | None) -> None:
        """Remember secrets: from now on they are hidden wherever they stand."""
        # A new set in place of the old one, so that the log's thread never sees half of it.
        self._known = self._known.union(secret for secret in secrets if secret)

    def of(self, text: str) -> str:
        """Return a text as others may read it."""
        public = self._public if "@" in text else frozenset()
        return for_others(text, self._known, public=public)

    @cached_property
    def _public(self) -> frozenset[str]:
        return frozenset(address.casefold() for address in self._ask_public())


class LogFile(logging.Handler):
    """Appends records to the newest file, each redacted and in lines that are told apart."""

    def __init__(self, folder: Path, redactor: Redactor) -> None:
        super().__init__(logging.DEBUG)
        self._folder = folder
        self._redactor = redactor

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        try:
            line = _line(record, self._redactor.of(self.format(record)))
            self._append(line.encode("utf-8", errors="backslashreplace"))
        except OSError:
            # A full disk, a home that went away: what the user does is not about the log.
            return

    def _append(self, data: bytes) -> None:
        path = self._folder / NAME
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = os.open(path, flags, 0o600)
        try:
            os.write(file, data)
            size = os.fstat(file).st_size
        finally:
            os.close(file)
        if size > LARGEST:
            self._begin_another()

    def _begin_another(self) -> None:
        path = self._folder / NAME
        with contextlib.suppress(Busy), alone(self._folder / "log.lock", "It is being moved."):
            if path.stat().st_size <= LARGEST:
                return
            for number in range(FILES - 1, 0, -1):
                older = _numbered(self._folder, number)
                newer = _numbered(self._folder, number - 1)
                if newer.exists():
                    newer.replace(older)


class LogSession:
    """Logging of one open home, from when it is made until it is closed."""

    def __init__(self, home: Path, redactor: Redactor) -> None:
        records: SimpleQueue[logging.LogRecord] = SimpleQueue()
        self._front = QueueHandler(records)
        self._listener = QueueListener(records, LogFile(home / FOLDER, redactor))
        self._listener.start()
        self._is_closed = False
        self._root = logging.getLogger()
        # Of libraries, only what is amiss: their root keeps the level that Python gives it.
        self._ours = logging.getLogger("scanner")
        self._before = self._ours.level
        self._ours.setLevel(logging.INFO)
        DIARY.setLevel(logging.INFO)
        for logger in (self._root, DIARY):
            logger.addHandler(self._front)

    def close(self) -> None:
        """Write what is still to be written, and end; closing twice is closing once."""
        if self._is_closed:
            return
        self._is_closed = True
        for logger in (self._root, DIARY):
            logger.removeHandler(self._front)
        self._ours.setLevel(self._before)
        self._listener.stop()


def note_error(error: BaseException, shown: str, *, bug: bool = False) -> None:
    """Note an error as it was shown to the user; of a bug, `shown` is the traceback."""
    level = logging.ERROR if bug else logging.WARNING
    DIARY.log(level, "shown in the window: %s: %s", type(error).__name__, shown)


def read_log(home: Path) -> list[Entry]:
    """
    Return every record that is kept, oldest first; 10 MB take less than a second.

    Raises SourceUnavailable if the files cannot be read.
    """
    entries: list[Entry] = []
    for number in range(FILES - 1, -1, -1):
        path = _numbered(home / FOLDER, number)
        try:
            text = path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            continue
        except OSError as err:
            raise SourceUnavailable(str(path), err.strerror or str(err)) from err
        entries.extend(entries_in(text))
    return entries


def entries_in(text: str) -> Iterator[Entry]:
    r"""
    Return the records that a log file's text holds.

    >>> [e.text for e in entries_in("2026-03-01T12:00:00.000Z INFO job: scan\n    done\n")]
    ['scan\ndone']
    """
    held: list[str] = []
    for line in text.split("\n"):
        if line.startswith(_MORE):
            held.append(line.removeprefix(_MORE))
            continue
        yield from _entry(held)
        held = [line]
    yield from _entry(held)


def text_of(entries: Iterable[Entry]) -> str:
    """Return records as the file holds them, without what others must not read."""
    lines = (_written(entry.at, entry.weight.name, entry.where, entry.text) for entry in entries)
    return for_others("".join(lines))


def clear_log(home: Path) -> None:
    """Delete the log; raises SourceUnavailable if that cannot be."""
    for number in range(FILES):
        path = _numbered(home / FOLDER, number)
        try:
            path.unlink(missing_ok=True)
        except OSError as err:
            raise SourceUnavailable(str(path), err.strerror or str(err)) from err


def _entry(lines: list[str]) -> Iterator[Entry]:
    found = _BEGUN.fullmatch("\n".join(lines)) if lines else None
    if found is None or found[2] not in Weight.__members__:
        return
    try:
        at = datetime.fromisoformat(found[1]).replace(tzinfo=UTC)
    except ValueError:
        return
    yield Entry(at, Weight[found[2]], sys.intern(found[3]), found[4])


def _line(record: logging.LogRecord, text: str) -> str:
    at = datetime.fromtimestamp(record.created, tz=UTC)
    return _written(at, record.levelname, record.name, text)


def _written(at: datetime, level: str, where: str, text: str) -> str:
    if len(text) > LONGEST:
        text = f"{text[:LONGEST]} …"
    when = f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03}Z"
    lines = [shown(line) for line in text.rstrip("\n").split("\n")]
    name = re.sub(r"[^\w.\-]", "_", where) or "root"
    return f"{when} {level} {name}: {f'{chr(10)}{_MORE}'.join(lines)}\n"


def _numbered(folder: Path, number: int) -> Path:
    return folder / (f"{NAME}.{number}" if number else NAME)
