"""The part of the front door that is about the log: what Safelight notes of its own doings."""

import contextlib
import json
import platform
from collections.abc import Mapping
from pathlib import Path

import scanner
from scanner.app.log import DIARY, Entry, LogSession, Redactor, Weight, clear_log, read_log, text_of
from scanner.catalog import Catalog
from scanner.domain.account import KeyringState, SecretPlace
from scanner.domain.job import Job, JobState, Progress
from scanner.errors import Damaged, SourceUnavailable
from scanner.ports import SecretStore
from scanner.reference import recipients
from scanner.settings import write_whole

SECRETS_OF_ENVIRONMENT = ("_KEY", "_SECRET", "_TOKEN", "_PASSWORD")
"""How the names of Safelight's variables end that hold secrets."""

SECRET_FIELDS = ("key", "secret", "token", "password")
"""What the names of secret fields have in them, in what the keyring holds as JSON."""

HISTORY = 500
"""Jobs that a history shows."""


class OverheardStore:
    """A ports.SecretStore over another one: whatever passes through it, the log will hide."""

    def __init__(self, store: SecretStore, redactor: Redactor) -> None:
        self._store = store
        self._redactor = redactor

    def state(self) -> KeyringState:
        """Tell whether secrets outlive this session, and why not."""
        return self._store.state()

    def get(self, name: str) -> str | None:
        """Return a secret, None if there is none."""
        secret = self._store.get(name)
        self._redactor.know(*_parts(secret))
        return secret

    def place(self, name: str) -> SecretPlace | None:
        """Tell where a secret lies, None if there is none."""
        return self._store.place(name)

    def set(self, name: str, secret: str) -> SecretPlace:
        """Keep a secret in place of the one that had its name."""
        self._redactor.know(*_parts(secret))
        return self._store.set(name, secret)

    def delete(self, name: str) -> None:
        """Forget a secret wherever it lies; the log goes on to hide it."""
        self._store.delete(name)


NAMES_FILES = frozenset({"import"})
"""Kinds of jobs whose errors name a list by its file: whoever imports it reads them, no log."""


class LogDoor:
    """What a user can ask for about the log; a part of App, which sets these."""

    home: Path
    _catalog: Catalog
    _log: LogSession

    def _begin_log(
        self, store: SecretStore, environ: Mapping[str, str]
    ) -> tuple[LogSession, SecretStore]:
        """Begin to log, and return what must be closed with the App, and a store to use."""
        self._redactor = Redactor(_public_addresses)
        self._redactor.know(
            *(
                value
                for name, value in environ.items()
                if name.startswith("SAFELIGHT_") and name.endswith(SECRETS_OF_ENVIRONMENT)
            )
        )
        self._ends: dict[int, JobState] = {}
        session = LogSession(self.home, self._redactor)
        DIARY.info(
            "Safelight %s opens %s, on Python %s, %s %s",
            scanner.__version__,
            self.home,
            platform.python_version(),
            platform.system(),
            platform.machine(),
        )
        return session, OverheardStore(store, self._redactor)

    def _log_job(self, job: Job, progress: Progress) -> None:
        """Note how a job begins and ends, once each."""
        if self._ends.get(job.id) is job.state or job.state is JobState.PAUSED:
            return
        if job.kind == "watch" and job.state is not JobState.FAILED:
            # The open window looks every few minutes whether folders changed.
            return
        is_begin = job.id not in self._ends
        self._ends[job.id] = job.state
        if job.state.ended:
            level = Weight.WARNING if job.state is JobState.FAILED else Weight.INFO
            words = f"job {job.id}, {job.kind}: {job.state.value} at {progress.done:,}"
            tells = job.error and job.kind not in NAMES_FILES
            DIARY.log(level, "%s", f"{words}. {job.error}" if tells else words)
        elif is_begin:
            DIARY.info("job %d, %s: begins", job.id, job.kind)

    def for_others(self, text: str) -> str:
        """Return a text without the secrets of this session and without e-mail addresses."""
        return self._redactor.of(text)

    def log(self) -> list[Entry]:
        """Return every record of the log that is kept, oldest first."""
        return read_log(self.home)

    def save_log(self, path: Path, entries: list[Entry]) -> None:
        """
        Write records to a file, redacted once more: by what is known today.

        Raises SourceUnavailable.
        """
        try:
            write_whole(path, self.for_others(text_of(entries)).encode())
        except OSError as err:
            raise SourceUnavailable(str(path), err.strerror or str(err)) from err

    def clear_log(self) -> None:
        """Delete the log; it goes on with the next record."""
        clear_log(self.home)

    def history(self) -> list[Job]:
        """Return the jobs that ran last, the newest first."""
        return self._catalog.jobs.last(HISTORY)


def _public_addresses() -> list[str]:
    """Return the addresses of the shipped recipients, which anybody can look up."""
    try:
        everybody = recipients()
    except Damaged:
        return []
    return [c.value for one in everybody for c in one.channels if "@" in c.value]


def _parts(secret: str | None) -> list[str]:
    """Return a secret and, where it is JSON as accounts keep theirs, each text in it."""
    if not secret:
        return []
    found = [secret]
    with contextlib.suppress(ValueError):
        whole = json.loads(secret)
        if isinstance(whole, dict):
            # Beside the secrets, an account's entry holds names: those open nothing.
            found += [
                value
                for name, value in whole.items()
                if isinstance(value, str) and any(word in name for word in SECRET_FIELDS)
            ]
    return found
