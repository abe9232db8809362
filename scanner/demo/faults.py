"""
Faults on demand: what goes wrong between a client and the pretend Flickr, and when.

    server.faults.add(status(503), on="people.getPhotos", times=2, after=3)
    server.faults.add(reset(applied=True), on="photos.licenses.setLicense")
    server.faults.add(hang(), on="/live/*"); ...; server.faults.release()
    server.faults.add(truncated(), chance=0.1, times=None)

`on` is a pattern (as in file names) of an API method without "flickr.", or of
a path: "/live/*", "/services/oauth/access_token". `applied` faults happen when
the work is done: the write was made, and its answer is lost. Nothing of this
can be asked for by HTTP.
"""

import random
import threading
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase


class Kind(StrEnum):
    """What goes wrong."""

    HANG = "hang"
    RESET = "reset"
    STATUS = "status"
    BODY = "body"
    OVERSIZED = "oversized"
    TRUNCATED = "truncated"
    TYPE = "type"
    REDIRECT = "redirect"
    REFUSAL = "refusal"
    STOP = "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that goes wrong; made by the functions below."""

    kind: Kind
    applied: bool = False
    code: int = 0
    text: str = ""
    body: bytes = b""
    retry_after: str | None = None
    answers: bool = False


def hang(*, applied: bool = False, answers: bool = False) -> Fault:
    """Hold the connection until `Faults.release`; then close it, or answer if it `answers`."""
    return Fault(kind=Kind.HANG, applied=applied or answers, answers=answers)


def reset(*, applied: bool = False) -> Fault:
    """Reset the connection, before or after the work was done."""
    return Fault(kind=Kind.RESET, applied=applied)


def status(code: int, *, retry_after: str | int | None = None, applied: bool = False) -> Fault:
    """Answer an HTTP status with a page of HTML; `retry_after`: seconds, or a date as in HTTP."""
    after = None if retry_after is None else str(retry_after)
    return Fault(kind=Kind.STATUS, code=code, retry_after=after, applied=applied)


def html(*, applied: bool = False) -> Fault:
    """Answer 200 with a page of HTML."""
    return status(200, applied=applied)


def broken_json(*, applied: bool = False) -> Fault:
    """Answer that the API is down as JSON that does not parse, whatever format was asked for."""
    body = (
        b'{"stat":"fail","message":"Sorry, the Flickr API service is not currently available.",'
        b'"code":201},'
    )
    return Fault(kind=Kind.BODY, body=body, text="application/json", applied=applied)


def oversized(size: int, *, announced: bool = False) -> Fault:
    """Answer `size` bytes of blanks that claim to be JSON; `announced`: with their number."""
    return Fault(kind=Kind.OVERSIZED, code=size, text="application/json", answers=announced)


def foreign(body: bytes, content_type: str, *, applied: bool = False) -> Fault:
    """Answer 200 with this body and content type."""
    return Fault(kind=Kind.BODY, body=body, text=content_type, applied=applied)


def truncated() -> Fault:
    """Do the work, announce the whole answer, send half of it and close."""
    return Fault(kind=Kind.TRUNCATED, applied=True)


def wrong_type(content_type: str = "text/plain") -> Fault:
    """Do the work and send the right answer under another content type."""
    return Fault(kind=Kind.TYPE, text=content_type, applied=True)


def redirect(url: str) -> Fault:
    """Send the client elsewhere."""
    return Fault(kind=Kind.REDIRECT, text=url)


def refusal(code: int, message: str, *, applied: bool = False) -> Fault:
    """Answer Flickr's own error `code`, within the envelope."""
    return Fault(kind=Kind.REFUSAL, code=code, text=message, applied=applied)


def stop() -> Fault:
    """Stop the server without answering; `PretendFlickr.start` brings it back on the same port."""
    return Fault(kind=Kind.STOP)


@dataclass(slots=True)
class Rule:
    """When a fault happens; `left` None: always."""

    fault: Fault
    on: str
    left: int | None
    wait: int
    chance: float
    photo: str


@dataclass(slots=True)
class Fired:
    """A fault that has happened, on which method or path."""

    fault: Fault
    on: str


class Faults:
    """The rules that are in force, and what has happened."""

    def __init__(self, seed: int = 1) -> None:
        self.fired: list[Fired] = []
        self._random = random.Random(seed)  # noqa: S311  (nothing secret is made of it)
        self._rules: list[Rule] = []
        self._lock = threading.Lock()
        self._released = threading.Event()
        self._held = threading.Semaphore(0)

    def add(
        self,
        fault: Fault,
        *,
        on: str = "*",
        times: int | None = 1,
        after: int = 0,
        chance: float = 1.0,
        photo: int | str = "",
    ) -> None:
        """
        Let `fault` happen `times` times (None: always) to what matches `on`.

        The first `after` matching requests pass. With `chance` below 1 each
        matching request is diced for. `photo`: only calls for this photo_id.
        """
        with self._lock:
            self._rules.append(Rule(fault, on, times, after, chance, str(photo)))

    def clear(self) -> None:
        """Forget all rules and let go of all held connections."""
        with self._lock:
            self._rules.clear()
        self.release()

    def release(self) -> None:
        """Let go of every connection that is held now."""
        with self._lock:
            self._released.set()
            self._released = threading.Event()

    def wait_held(self, timeout: float = 30) -> bool:
        """Wait until one more request is being held; False if none came in `timeout` seconds."""
        return self._held.acquire(timeout=timeout)

    def hold(self) -> None:
        """Hold the calling thread until `release`."""
        with self._lock:
            released = self._released
        self._held.release()
        released.wait()

    def take(self, name: str, photo: str = "") -> Fault | None:
        """Return what goes wrong with a request for `name`, if anything."""
        with self._lock:
            for rule in self._matching(name, photo):
                if rule.wait:
                    rule.wait -= 1
                    continue
                if rule.chance < 1 and self._random.random() >= rule.chance:
                    continue
                if rule.left is not None:
                    rule.left -= 1
                self.fired.append(Fired(rule.fault, name))
                return rule.fault
        return None

    def _matching(self, name: str, photo: str) -> Iterator[Rule]:
        for rule in self._rules:
            if rule.left != 0 and fnmatchcase(name, rule.on) and rule.photo in ("", photo):
                yield rule


@dataclass(slots=True)
class Limit:
    """So many things in so many seconds, counted backwards from now, for each name."""

    seconds: float
    times: dict[str, deque[float]] = field(default_factory=dict)

    def allows(self, name: str, most: int | None, now: float) -> bool:
        """Tell whether one more is allowed, and count it if so."""
        if most is None:
            return True
        recent = self.times.setdefault(name, deque())
        while recent and recent[0] <= now - self.seconds:
            recent.popleft()
        if len(recent) >= most:
            return False
        recent.append(now)
        return True
