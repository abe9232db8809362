"""Task: a job's handle, to tell how far it is and to learn that it should stop."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace

from scanner.domain.job import Cancelled, Progress

Report = Callable[[Progress], None]

SECONDS_BETWEEN = 0.1
"""Reports closer together than this are left out, so that telling costs nothing."""

SMOOTHING = 0.2
"""Weight of the newest rate in the running one: time left neither jumps nor lags for minutes."""


class Task:
    """
    What a job's function reports to and asks whether to go on.

    >>> seen = []
    >>> task = Task(seen.append)
    >>> task.begin("detect", total=2)
    >>> seen[-1].step, seen[-1].total
    ('detect', 2)
    """

    def __init__(self, report: Report, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._report = report
        self._clock = clock
        self._cancelled = threading.Event()
        self._running = threading.Event()
        self._running.set()
        self._progress = Progress()
        self._told = float("-inf")
        self._mark: tuple[float, int] = (clock(), 0)

    @property
    def progress(self) -> Progress:
        """How far the job was when it last told."""
        return self._progress

    def begin(self, step: str, total: int | None = None) -> None:
        """Begin a step; its count starts at nothing done."""
        self._progress = Progress(step, 0, total)
        self._mark = (self._clock(), 0)
        self._tell()

    def report(
        self,
        done: int,
        total: int | None = None,
        note: str = "",
        *,
        seconds_left: float | None = None,
    ) -> None:
        """
        Tell that `done` of `total` (None: as said before) are done.

        `seconds_left` is for work that knows better than its rate so far says.
        """
        now = self._clock()
        since, before = self._mark
        progress = replace(
            self._progress,
            done=done,
            total=self._progress.total if total is None else total,
            note=note,
        )
        if now - since >= 1 and done > before:
            newest = (done - before) / (now - since)
            old = self._progress.rate
            rate = newest if old is None else SMOOTHING * newest + (1 - SMOOTHING) * old
            left = None if progress.total is None else max(0, progress.total - done) / rate
            progress = replace(progress, rate=rate, seconds_left=left)
            self._mark = (now, done)
        if seconds_left is not None:
            progress = replace(progress, seconds_left=seconds_left)
        self._progress = progress
        if now - self._told >= SECONDS_BETWEEN or done == progress.total:
            self._tell()

    def checkpoint(self) -> None:
        """Wait while paused; raise Cancelled if the job was asked to stop."""
        self._running.wait()
        if self._cancelled.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Wait so long; raises Cancelled as soon as the job is asked to stop."""
        self._cancelled.wait(seconds)
        self.checkpoint()

    def cancel(self) -> None:
        """Ask the job to stop at its next checkpoint, paused or not."""
        self._cancelled.set()
        self._running.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the job was asked to stop."""
        return self._cancelled.is_set()

    @property
    def is_paused(self) -> bool:
        """Whether the next checkpoint would wait."""
        return not self._running.is_set()

    def pause(self) -> None:
        """Ask the job to wait at its next checkpoint."""
        self._running.clear()

    def resume(self) -> None:
        """Let a paused job go on; the time it waited does not count as slowness."""
        self._mark = (self._clock(), self._progress.done)
        self._running.set()

    def _tell(self) -> None:
        self._told = self._clock()
        self._report(self._progress)
