"""
Where secrets are kept: in the system's keyring if it is one that encrypts, else in memory.

The `keyring` package takes whatever back end is installed, and some store plain
text (keyrings.alt does, silently, where there is no D-Bus). So back ends are
chosen here, from a list of those that are known to encrypt, and code of any
other is not even imported. There is no file to fall back on.
"""

import configparser
import importlib
import os
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing, suppress
from enum import Enum, auto
from threading import Lock, Thread
from typing import TYPE_CHECKING, TypeVar

from scanner.domain.account import KeyringState, SecretPlace
from scanner.errors import SourceUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

TRUSTED = {
    "keyring.backends.SecretService": "Secret Service",
    "keyring.backends.libsecret": "Secret Service",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.macOS": "Keychain",
    "keyring.backends.Windows": "Credential Manager",
}
"""The modules whose back ends encrypt what they keep, each with its name for people."""

CHAINER = "keyring.backends.chainer.ChainerBackend"
"""Asks one back end after the other, untrusted ones too; to wish for it is to wish for the best."""

FORGOTTEN = "keys and tokens are kept in memory and forgotten when Safelight closes"
ABSENT = (
    f"No system keyring answers here, so {FORGOTTEN}: install GNOME Keyring, KWallet or KeePassXC, "
    "and start Safelight from the desktop's session."
)
LOCKED = f"The keyring is locked: unlock it, else {FORGOTTEN}."
NEW = (
    "There is no keyring yet: your desktop will ask you to choose a password for a new one, "
    f"and without it {FORGOTTEN}."
)

MOST_COPIES = 5
"""How many entries of one name are deleted: two programs can have written it differently."""


class MemoryStore:
    """A ports.SecretStore that keeps everything in memory, for this session only."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def state(self) -> KeyringState:
        """Say that nothing outlives this session."""
        return KeyringState(usable=False, why=f"Here, {FORGOTTEN}.")

    def get(self, name: str) -> str | None:
        """Return a secret, None if there is none."""
        return self._secrets.get(name)

    def place(self, name: str) -> SecretPlace | None:
        """Tell whether there is such a secret."""
        return SecretPlace.MEMORY if name in self._secrets else None

    def set(self, name: str, secret: str) -> SecretPlace:
        """Keep a secret in place of the one that had its name."""
        self._secrets[name] = secret
        return SecretPlace.MEMORY

    def delete(self, name: str) -> None:
        """Forget a secret; one that is not there is forgotten already."""
        self._secrets.pop(name, None)


class Keychain:
    """
    A ports.SecretStore over the system's keyring, where the user sees it under `service`.

    What the keyring does not take is kept in memory, and is read from there
    before the keyring is asked. Nothing else is remembered: what the user
    removes in their keyring's own window is gone at once.

    A keyring may ask the user for its password, so each call waits up to
    `seconds`. A question that took longer is not called off: the user may
    still answer it, and until they have, further calls fail at once.

    Raises SourceUnavailable from `get`, `place` and `delete` if there is a
    keyring and it is locked, is silent or fails.
    """

    def __init__(self, service: str = "safelight", *, seconds: float = 20.0) -> None:
        self._service = service
        self._memory = MemoryStore()
        self._line = _Line(seconds)
        self._found: KeyringBackend | None = None

    def state(self) -> KeyringState:
        """Tell whether secrets outlive this session, and why not; never asks the user anything."""
        try:
            return self._line.ask(self._look)
        except SourceUnavailable as err:
            return KeyringState(usable=False, why=f"{str(err)[:-1]}; until it can, {FORGOTTEN}.")

    def get(self, name: str) -> str | None:
        """Return a secret, None if there is none; raises SourceUnavailable."""
        kept = self._memory.get(name)
        return kept if kept is not None else self._line.ask(lambda: self._read(name))

    def place(self, name: str) -> SecretPlace | None:
        """Tell where a secret lies, None if there is none; raises SourceUnavailable."""
        if (place := self._memory.place(name)) is not None:
            return place
        return None if self.get(name) is None else SecretPlace.KEYRING

    def set(self, name: str, secret: str) -> SecretPlace:
        """
        Keep a secret, and tell where: in memory if the keyring did not take it.

        It is moved to the keyring when the user still answers a prompt after
        the wait for it was over; `place` tells.
        """
        self._memory.set(name, secret)
        with suppress(SourceUnavailable):
            self._line.ask(lambda: self._write(name, secret))
        return self._memory.place(name) or SecretPlace.KEYRING

    def delete(self, name: str) -> None:
        """
        Forget a secret wherever it lies.

        Raises SourceUnavailable if the keyring may still hold it; memory does not.
        """
        self._memory.delete(name)
        self._line.ask(lambda: self._forget(name))

    # -- on the thread of `_line`

    def _ring(self) -> "KeyringBackend | str":
        """Return the keyring, or why there is none; one that is started later is found then."""
        if self._found is not None:
            return self._found
        ring = _choose()
        if not isinstance(ring, str):
            self._found = ring
        return ring

    def _look(self) -> KeyringState:
        ring = self._ring()
        if isinstance(ring, str):
            return KeyringState(usable=False, why=ring)
        name = TRUSTED[type(ring).__module__]
        match _standing(ring):
            case _Standing.LOCKED:
                return KeyringState(usable=False, name=name, why=LOCKED)
            case _Standing.NEW:
                return KeyringState(usable=False, name=name, why=NEW)
            case _Standing.OPEN:
                return KeyringState(usable=True, name=name)

    def _read(self, name: str) -> str | None:
        ring = self._ring()
        if isinstance(ring, str) or not _open(ring):
            return None
        return ring.get_password(self._service, name)

    def _write(self, name: str, secret: str) -> None:
        """Move a secret from memory to the keyring."""
        ring = self._ring()
        if isinstance(ring, str) or not _open(ring, make=True):
            return
        # Others may replace or forget it meanwhile, for as long as a prompt is open.
        if self._memory.get(name) == secret:
            ring.set_password(self._service, name, secret)
        if self._memory.get(name) == secret:
            self._memory.delete(name)

    def _forget(self, name: str) -> None:
        from keyring.errors import PasswordDeleteError

        ring = self._ring()
        if isinstance(ring, str) or not _open(ring):
            return
        for _ in range(MOST_COPIES):
            # Back ends raise for what is not there, and some for what they may not delete.
            with suppress(PasswordDeleteError):
                ring.delete_password(self._service, name)
            if ring.get_password(self._service, name) is None:
                return
        raise PasswordDeleteError("it is still there")


# ---- which keyring


def _choose() -> "KeyringBackend | str":
    """Return the best trusted back end that works here, or one sentence why there is none."""
    from keyring.backend import KeyringBackend, by_priority

    try:
        where, wish = _wish()
    except (OSError, UnicodeError, configparser.Error):
        return f"keyringrc.cfg cannot be read, so {FORGOTTEN}: mend it or remove it."
    if wish and wish != CHAINER and wish.rpartition(".")[0] not in TRUSTED:
        return (
            f"{where} chooses {wish[:80]!r}, which Safelight does not trust with secrets, "
            f"so {FORGOTTEN}: remove that choice to use the system's keyring."
        )
    for module in TRUSTED:
        with suppress(ImportError):
            importlib.import_module(module)
    usable = [
        ring
        for ring in KeyringBackend.get_viable_backends()
        if ring.__module__ in TRUSTED
        and wish in ("", CHAINER, f"{ring.__module__}.{ring.__qualname__}")
    ]
    best = max(usable, key=by_priority, default=None)
    # The name is what a wallet shows when it asks whether this program may open it.
    return ABSENT if best is None else best().with_properties(appid="Safelight")


def _wish() -> tuple[str, str]:
    """Return where the user chose a back end for all Python programs, and its name or ""."""
    from keyring.util.platform_ import config_root

    name = "PYTHON_KEYRING_BACKEND"
    if wish := os.environ.get(name, "").strip():
        return name, wish
    file = config_root() / "keyringrc.cfg"
    config = configparser.RawConfigParser()
    try:
        config.read_string(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return "", ""
    return str(file), config.get("backend", "default-keyring", fallback="").strip()


# ---- locks, of which the Secret Service alone tells


class _Standing(Enum):
    OPEN = auto()
    LOCKED = auto()
    NEW = auto()


def _standing(ring: "KeyringBackend") -> _Standing:
    """Tell how the user's keyring stands, without asking them anything."""
    if type(ring).__module__ != "keyring.backends.SecretService":
        return _Standing.OPEN
    import secretstorage

    with closing(secretstorage.dbus_init()) as bus:
        try:
            collection = secretstorage.Collection(bus, _path(ring))
        except secretstorage.ItemNotFoundException:
            return _Standing.NEW
        return _Standing.LOCKED if collection.is_locked() else _Standing.OPEN


def _open(ring: "KeyringBackend", *, make: bool = False) -> bool:
    """
    Have the user unlock their keyring, or choose one if `make`; False if there is none.

    The back end would ask as well, but to read from no keyring it asks for a
    new one, and where nobody agrees it leaves a connection open.
    """
    standing = _standing(ring)
    if standing is _Standing.OPEN or (standing is _Standing.NEW and not make):
        return standing is _Standing.OPEN
    import secretstorage
    from keyring.errors import KeyringLocked

    with closing(secretstorage.dbus_init()) as bus:
        if standing is _Standing.NEW:
            collection = secretstorage.get_default_collection(bus)
        else:
            collection = secretstorage.Collection(bus, _path(ring))
        collection.unlock()
        if collection.is_locked():
            raise KeyringLocked("it was not unlocked")
    return True


def _path(ring: "KeyringBackend") -> str:
    from secretstorage.collection import DEFAULT_COLLECTION

    return str(getattr(ring, "preferred_collection", DEFAULT_COLLECTION))


# ---- patience


class _Line:
    """
    Asks the keyring one question at a time, each on a thread of its own.

    The threads are daemons: one that waits for a prompt nobody answers does
    not keep the process from ending.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._turn = Lock()
        self._late: Thread | None = None

    def ask(self, question: Callable[[], T]) -> T:
        """Return the answer; raises SourceUnavailable if it fails, or does not come in time."""
        deadline = time.monotonic() + self._seconds
        if not self._turn.acquire(timeout=self._seconds):
            raise _unavailable("it is busy with another question")
        try:
            if self._late is not None and self._late.is_alive():
                raise _unavailable("it has not answered an earlier question yet")
            answer: Future[T] = Future()
            thread = Thread(target=_settle, args=(answer, question), name="keyring", daemon=True)
            thread.start()
            thread.join(max(0, deadline - time.monotonic()))
            if thread.is_alive():
                self._late = thread
                raise _unavailable(
                    f"it did not answer within {self._seconds:g} seconds; it may be waiting for you"
                )
        finally:
            self._turn.release()
        error = answer.exception()
        if error is None:
            return answer.result()
        # Their variables hold the secret, and a connection that would stay open.
        traceback.clear_frames(error.__traceback__)
        if not _is_the_keyrings(error):
            raise error
        raise _unavailable(_reason(error)) from error


def _settle(answer: Future[T], question: Callable[[], T]) -> None:
    try:
        answer.set_result(question())
    except BaseException as err:  # noqa: BLE001 - it is raised where the question was asked
        answer.set_exception(err)


def _unavailable(reason: str) -> SourceUnavailable:
    return SourceUnavailable("The keyring", reason)


def _is_the_keyrings(error: BaseException) -> bool:
    """Tell whether the keyring failed; what remains of Python's own errors is a bug of ours."""
    # D-Bus, KWallet, GLib, macOS and Windows each have error classes that share no base.
    return isinstance(error, (OSError, EOFError, UnicodeError)) or (
        isinstance(error, Exception) and type(error).__module__ != "builtins"
    )


def _reason(error: BaseException) -> str:
    """Return what went wrong, without the keyring's own words: nobody knows what they quote."""
    kinds = {type(e).__name__ for e in (error, error.__cause__)}
    if kinds & {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        return "it is locked; unlock it and try again"
    return f"it failed ({type(error).__name__})"
