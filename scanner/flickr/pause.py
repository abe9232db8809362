"""The pause that a host asked for: one for all threads, remembered for other processes."""

import contextlib
import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from scanner.settings import write_whole


@dataclass(frozen=True, slots=True)
class _State:
    """A pause from `since` to `until`, seconds since 1970; the nth in a row without success."""

    since: float = 0.0
    until: float = 0.0
    in_a_row: int = 0


class Pause:
    """
    How long a host wants to be left alone, since it answered 429.

    Pauses in a row grow: each is twice the one before unless the host names its
    own, none is longer than `longest`. A success ends the row; so does time, as
    long as the longest pause after the last one ended.

    The state is a small file, so that another process, or the next one, waits
    too. Two processes that are refused at the same moment may count one pause
    where there were two: then it is the shorter of them that both keep.
    """

    def __init__(
        self, path: Path, *, first: float, longest: float, now: Callable[[], float]
    ) -> None:
        """Keep the state in `path`; `first` and `longest` are seconds, `now` is a wall clock."""
        self._path = path
        self._first = first
        self._longest = longest
        self._now = now
        self._turn = threading.Lock()
        self._unwritten: _State | None = None

    @property
    def left(self) -> float:
        """Seconds until the pause is over, 0 where there is none."""
        now, state = self._now(), self._state()
        if now < state.since:
            return 0.0  # the clock was set back: nobody knows how long it was
        return max(0.0, min(state.until - now, self._longest))

    @property
    def in_a_row(self) -> int:
        """How many pauses there were without a success between them."""
        return self._state().in_a_row

    def refused(self, sent: float, wished: float | None) -> None:
        """
        Begin a pause: a request of the moment `sent` was answered 429.

        `wished` is what the host named, in seconds. A request that was under
        way when the pause began only makes it longer.
        """
        with self._turn:
            now, state = self._now(), self._state()
            if state.in_a_row and sent <= state.since:
                until = max(state.until, now + min(wished or 0.0, self._longest))
                self._write(_State(state.since, until, state.in_a_row))
                return
            own = self._first * 2**state.in_a_row
            # Obeyed, and refused again all the same: then its word is not enough.
            length = own if wished is None else max(wished, own / 2 if state.in_a_row else 0.0)
            self._write(_State(now, now + min(length, self._longest), state.in_a_row + 1))

    def succeeded(self, sent: float) -> None:
        """End the row of pauses: a request of the moment `sent` was answered as it should be."""
        with self._turn:
            state = self._state()
            if state.in_a_row and sent > state.since:
                self._unwritten = None
                with contextlib.suppress(OSError):
                    self._path.unlink()

    def _state(self) -> _State:
        if self._unwritten is not None:
            return self._current(self._unwritten)
        try:
            stored = json.loads(self._path.read_bytes())
            state = _State(
                float(stored["since"]), float(stored["until"]), min(int(stored["in_a_row"]), 30)
            )
        except (OSError, ValueError, TypeError, KeyError, OverflowError):
            return _State()
        return self._current(state)

    def _current(self, state: _State) -> _State:
        return state if self._now() < state.until + self._longest else _State()

    def _write(self, state: _State) -> None:
        values = {"since": state.since, "until": state.until, "in_a_row": state.in_a_row}
        try:
            write_whole(self._path, json.dumps(values).encode())
            self._unwritten = None
        except OSError:
            self._unwritten = state  # a full disk: this process at least keeps to it
