"""
The hour's budget of calls: one for everything that is done with an API key.

It lies in a small file that all processes share and that outlives them.
"""

import bisect
import hashlib
import math
import struct
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path

from filelock import FileLock, Timeout

from scanner.domain.account import CallBudget
from scanner.errors import SourceUnavailable
from scanner.flickr.patience import SLICE
from scanner.ports import Checkpoint
from scanner.settings import write_whole

HOUR = 3600.0
BURST = 60
"""Calls that may follow at once after a rest, before `per_second` holds."""

ROOM = 3601
"""Times that a file has room for at least, so that a lower setting does not make it forget."""

LOOK_SECONDS = 5.0
"""How often one who waits looks at the clock, should it be set back meanwhile."""

LEAST_WAIT = 0.001
"""Seconds below which a wait may be lost in the rounding of a clock."""

_HEAD = struct.Struct("<8sIIIdddd")
_SUM = struct.Struct("<I")
_TIME = struct.Struct("<d")
_MAGIC = b"SLcalls1"
_START = _HEAD.size + _SUM.size


class _Torn(Exception):
    """The file is not what this module writes."""


@dataclass(frozen=True, slots=True)
class _Head:
    """
    All of the file but the times of the calls, which follow it as a ring of `room`.

    `next` is where the next time goes, `count` how many there are, less than
    `room`. All times are the budget's own: the wall clock plus `ahead`, which
    grows when that is set back, so that they never run backwards. `seen` is the
    latest that was; `tokens` were in the bucket then, fewer than none if the
    bucket is to stay empty for a while. No call is made before `paused`.
    """

    room: int
    next: int = 0
    count: int = 0
    ahead: float = 0.0
    seen: float = 0.0
    tokens: float = float(BURST)
    paused: float = 0.0

    def packed(self) -> bytes:
        """Return the first bytes of the file, with their checksum."""
        numbers = (self.room, self.next, self.count)
        head = _HEAD.pack(_MAGIC, *numbers, self.ahead, self.seen, self.tokens, self.paused)
        return head + _SUM.pack(zlib.crc32(head))

    @property
    def sane(self) -> bool:
        """Whether this can have been written here."""
        finite = all(map(math.isfinite, (self.ahead, self.seen, self.tokens, self.paused)))
        fits = self.next < self.room and self.count < self.room and self.tokens <= BURST
        return finite and fits and self.paused <= self.seen + HOUR

    def at(self, wall: float) -> "_Head":
        """Return the head once the wall clock shows `wall`, without a change of its tokens."""
        now = wall + self.ahead
        if now < self.seen:
            return replace(self, ahead=self.seen - wall)
        return replace(self, seen=now)


class _Times:
    """The times of the calls in a file, oldest first, read one by one."""

    def __init__(self, file: FileIO, head: _Head) -> None:
        self._file = file
        self._head = head

    def __len__(self) -> int:
        return self._head.count

    def __getitem__(self, index: int) -> float:
        head = self._head
        self._file.seek(_START + (head.next - head.count + index) % head.room * _TIME.size)
        data = self._file.read(_TIME.size)
        if len(data) != _TIME.size:
            raise _Torn
        value: float = _TIME.unpack(data)[0]
        if not value <= head.seen:
            raise _Torn
        return value


class Budget:
    """
    At most `per_hour` calls in any hour, and after 60 at once `per_second`.

    Any thread and any process may spend of it; those with the same folder and
    key share the hour.

    A damaged file counts as an hour that was used up when it was last written:
    nothing is given back for free. When the clock is set back, the budget goes
    on from the time it had seen; that makes nobody wait longer than an hour.
    A clock that is set forward cannot be told from time that passed.
    """

    def __init__(
        self,
        path: Path,
        key: str,
        *,
        per_hour: int,
        per_second: int,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Keep the budget of `key` in the folder `path`; `now` is a wall clock, in seconds."""
        self._per_hour = per_hour
        self._per_second = per_second
        self._now = now
        self._sleep = sleep
        # The file's name says nothing of the key.
        name = hashlib.sha256(b"safelight calls " + key.encode()).hexdigest()[:32]
        self._folder = path
        self._file = path / f"{name}.calls"
        self._lock = FileLock(path / f"{name}.lock", mode=0o600)
        self._turn = threading.Lock()

    def __repr__(self) -> str:
        return f"<Budget of {self._per_hour} calls an hour in {self._folder}>"

    def spend(self, checkpoint: Checkpoint) -> None:
        """
        Wait until a call may be made, and take it.

        Raises what `checkpoint` does; SourceUnavailable if the folder cannot be
        written, because then nobody would count.
        """
        while (wait := self._change(self._take, checkpoint)) > 0:
            left = min(wait, LOOK_SECONDS)
            while left > 0:
                checkpoint()
                self._sleep(min(left, SLICE))
                left -= SLICE
        checkpoint()

    def slow_down(self, seconds: float, checkpoint: Checkpoint = lambda: None) -> None:
        """
        Make no call for `seconds`, in no process, and go on without a burst: Flickr asked for it.

        An hour is the most; what asks for more is a mistake.
        """

        def pause(file: FileIO, head: _Head) -> float:
            length = min(max(seconds, 0.0), HOUR)
            tokens = min(self._tokens(head), -length * self._per_second)
            head = head.at(self._now())
            until = max(head.paused, head.seen + length)
            _write_head(file, replace(head, tokens=tokens, paused=until))
            return 0.0

        self._change(pause, checkpoint)

    def state(self) -> CallBudget:
        """Return what is left of the hour; neither waits nor writes."""
        try:
            with FileIO(self._file) as file:
                before = _read_head(file)
                head = before.at(self._now())
                # The times are told by the head as it was written: later is Torn.
                times = _Times(file, before)
                used = len(times) - bisect.bisect_right(times, head.seen - HOUR)
                left = max(0, self._per_hour - used)
                wait = 0.0 if left else times[len(times) - self._per_hour] + HOUR - head.seen
        except FileNotFoundError:
            return CallBudget(limit=self._per_hour, left=self._per_hour)
        except (_Torn, OSError):
            # Damaged, or being written this very moment; spend() finds out which.
            return CallBudget(limit=self._per_hour, left=0)
        if left:
            return CallBudget(limit=self._per_hour, left=left)
        wait = max(wait, head.paused - head.seen)
        more_at = datetime.fromtimestamp(self._now() + wait, tz=UTC)
        return CallBudget(limit=self._per_hour, left=0, more_at=more_at)

    # -- inside, under the lock

    def _take(self, file: FileIO, head: _Head) -> float:
        """Take a call now and return 0, or return how many seconds there are to wait."""
        tokens = self._tokens(head)
        head = replace(head.at(self._now()), tokens=tokens)
        waits = [head.paused - head.seen, (1 - tokens) / self._per_second - 1e-9]
        if head.count >= self._per_hour:
            times = _Times(file, head)
            waits.append(times[head.count - self._per_hour] + HOUR - head.seen)
        wait = max(waits)
        if wait <= 0:
            file.seek(_START + head.next * _TIME.size)
            file.write(_TIME.pack(head.seen))
            head = replace(
                head,
                next=(head.next + 1) % head.room,
                count=min(head.count + 1, head.room - 1),
                tokens=tokens - 1,
            )
        _write_head(file, head)
        return 0.0 if wait <= 0 else max(wait, LEAST_WAIT)

    def _tokens(self, head: _Head) -> float:
        passed = head.at(self._now()).seen - head.seen
        return min(float(BURST), head.tokens + passed * self._per_second)

    def _change(self, act: Callable[[FileIO, _Head], float], checkpoint: Checkpoint) -> float:
        """Return what `act` does, alone with the file, which is made or mended first."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with self._alone(checkpoint):
                for _ in range(3):
                    try:
                        with FileIO(self._file, "r+") as file:
                            head = _read_head(file)
                            if head.room > self._per_hour:
                                return act(file, head)
                            times = _Times(file, head)
                            known = [times[n] for n in range(len(times))]
                        self._write_anew(known, head)
                    except FileNotFoundError:
                        self._write_anew((), _Head(room=ROOM))
                    except _Torn:
                        self._write_used_up()
        except OSError as err:
            raise SourceUnavailable(str(self._folder), err.strerror or "it failed") from err
        raise SourceUnavailable(str(self._folder), "what is written there does not stay")

    def _write_used_up(self) -> None:
        """Write a file whose hour was used up when the damaged one was last written."""
        now = self._now()
        used = min(now, self._file.stat().st_mtime)
        self._write_anew([used] * self._per_hour, _Head(room=0, seen=now, tokens=0.0))

    def _write_anew(self, times: Sequence[float], head: _Head) -> None:
        """Write the whole file, large enough for `per_hour`; it is the old one or the new one."""
        room = max(ROOM, self._per_hour + 1)
        head = replace(head, room=room, next=len(times) % room, count=len(times))
        ring = [*times, *[0.0] * (room - len(times))]
        write_whole(self._file, head.packed() + struct.pack(f"<{room}d", *ring))

    @contextmanager
    def _alone(self, checkpoint: Checkpoint) -> Iterator[None]:
        while not self._turn.acquire(timeout=SLICE):
            checkpoint()
        try:
            while True:
                try:
                    self._lock.acquire(timeout=SLICE, poll_interval=0.005)
                    break
                except Timeout:
                    checkpoint()
            try:
                yield
            finally:
                self._lock.release()
        finally:
            self._turn.release()


def _read_head(file: FileIO) -> _Head:
    file.seek(0)
    data = file.read(_START)
    if len(data) != _START or _SUM.unpack(data[_HEAD.size :])[0] != zlib.crc32(data[: _HEAD.size]):
        raise _Torn
    magic, *values = _HEAD.unpack(data[: _HEAD.size])
    head = _Head(*values)
    if magic != _MAGIC or not head.sane:
        raise _Torn
    if file.seek(0, 2) != _START + head.room * _TIME.size:
        raise _Torn
    return head


def _write_head(file: FileIO, head: _Head) -> None:
    file.seek(0)
    file.write(head.packed())
