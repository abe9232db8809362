"""How long to go on asking one who does not answer, and how long to wait in between."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from scanner.ports import Checkpoint

SLICE = 0.05
"""Seconds between two looks at whether to go on, in every wait."""

UNREACHABLE_TRIES = 3

SLOW_SECONDS = 15.0
"""A try that fails counts once more for each of these that it took."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """
    How often one call is tried, and the waits between, in seconds.

    A server that says no at once is asked for some two minutes, and so is one
    that stays silent; one that asks for fewer calls (429), for as long as it says.

    Waits double from `first` up to `longest`, and from `crowded` after a 429
    that names no time; each is stretched or shortened by up to a quarter, so
    that many who failed together do not come back together. A time that the
    other side names is kept to, never cut short: where it would make the whole
    take longer than `total`, the call is given up instead.

    `now`, `sleep` and `chance` (0..1) are the clock and the dice; tests bring their own.
    """

    tries: int = 8
    first: float = 1.0
    crowded: float = 15.0
    longest: float = 60.0
    total: float = 900.0
    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random

    def wait(self, seconds: float, checkpoint: Checkpoint) -> None:
        """Wait, and look at `checkpoint` at least ten times a second."""
        until = self.now() + seconds
        while (left := until - self.now()) > 0:
            checkpoint()
            self.sleep(min(max(left, 0.001), SLICE))
        checkpoint()


class Tally:
    """The failures of one call, and whether there is patience for another."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._spent = 0.0
        self._failures = 0

    def next_wait(
        self,
        *,
        took: float = 0.0,
        asked: float | None = None,
        crowded: bool = False,
        unreachable: bool = False,
    ) -> float | None:
        """
        Count a failure; return how long to wait before the next try, None to give up.

        `took` is how long the try lasted; waits for the hour's budget are no failure's.
        `asked` is what the other side named, in seconds; `crowded` is a 429.
        `unreachable`: nobody has answered so far and nobody was there, so that
        the user is told soon that there is no network.
        """
        patience = self._patience
        # A server that lets one wait for half a minute is not asked as often as one that says no.
        self._failures += 1 + int(took // SLOW_SECONDS)
        if self._failures >= (UNREACHABLE_TRIES if unreachable else patience.tries):
            return None
        start = patience.crowded if crowded else patience.first
        wait = min(start * 2 ** (self._failures - 1), patience.longest)
        wait *= 0.75 + patience.chance() / 2
        if asked is not None:
            wait = max(wait, asked) if self._failures > 1 else asked
        self._spent += took + wait
        return wait if self._spent <= patience.total else None


def seconds_asked(retry_after: str | None, *, now: float) -> float | None:
    """
    Return the seconds that a Retry-After names, None if there is none to be read.

    `now` is the server's own time if it said so, in seconds since 1970.

    >>> seconds_asked("120", now=0.0)
    120.0
    >>> seconds_asked("Thu, 01 Jan 1970 00:01:00 GMT", now=15.0)
    45.0

    Source: RFC 9110, section 10.2.3
    """
    text = (retry_after or "").strip()
    if text.isascii() and text.isdecimal():
        return float(min(int(text[:9]), 10**9))
    moment = moment_of(text)
    return None if moment is None else max(0.0, moment - now)


def moment_of(date: str | None) -> float | None:
    """Return an HTTP date in seconds since 1970, None if it is none."""
    try:
        return parsedate_to_datetime(date or "").timestamp()
    except (ValueError, TypeError, OverflowError, IndexError, OSError):
        return None
