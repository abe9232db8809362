"""Starts, pauses and stops jobs, and says what came of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scanner.domain.job import Job, JobId, JobState, Progress
from scanner.domain.listing import ScanSummary
from scanner.domain.photo import SourceId
from scanner.errors import ScannerError
from ui.bridge import Bridge
from ui.job_words import (
    INDEX,
    LETTERS,
    LISTS,
    came_of_it,
    failed,
    histories_read,
    list_stopped,
    stopped,
)

if TYPE_CHECKING:
    from scanner.app import App

ASIDE = frozenset({"sign-in", "flickr", "sweep", "watch"})
"""Kinds of jobs that whoever started them shows: they last seconds, or wait for the user."""

CHANGES = frozenset({"plan", "apply", "verify"})
"""Kinds of jobs about changes: what came of one is said by who started it (ui/changing.py)."""

HISTORY = "history"
"""The kind of the job that asks for license histories."""


class Work(QObject):
    """
    The jobs of this window.

    Of several that go on, the one that was started last is shown, and is the one to pause and
    cancel. The license histories that a scan leaves are asked for in the background: shown
    where nothing else is, and never in the way of another job.
    """

    changed = Signal(object, object)
    """Job and Progress of a job that goes on."""

    aside = Signal(object, object)
    """Job and Progress of a job in the background, while no other goes on."""

    ended = Signal(str, bool)
    """
    What came of a job in words, and whether there is something exposed to show.

    No words where whoever started the job says it.
    """

    scanned = Signal(object)
    """The ScanSummary of a scan that was done."""

    reached = Signal(object, object)
    """Which sources a scan was of (their numbers; None: all), and the Unreachable among them."""

    def __init__(self, app: App, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._last: dict[JobId, tuple[Job, Progress]] = {}
        self._background: JobId | None = None
        self._scan: ScanSummary | None = None
        bridge.job_changed.connect(self._job_changed)

    @property
    def is_busy(self) -> bool:
        """Whether a job goes on that a scan or a run has to wait for; lists are in nobody's way."""
        return any(
            not self._is_background(number) and job.kind not in LISTS | LETTERS | {INDEX}
            for number, (job, _) in self._last.items()
        )

    @property
    def can_pause(self) -> bool:
        """Whether a job is shown that can wait."""
        return self._newest is not None

    @property
    def goes_on(self) -> bool:
        """Whether any job goes on, be it in the background."""
        return bool(self._last)

    @property
    def asks_histories(self) -> bool:
        """Whether license histories are being asked for."""
        return any(job.kind == HISTORY for job, _ in self._last.values())

    @property
    def changes(self) -> bool:
        """Whether photos are being changed, or looked at again after a change."""
        return any(job.kind in ("apply", "verify") for job, _ in self._last.values())

    def show(self, job: Job) -> None:
        """Show a job that somebody else started, and tell what comes of it."""
        self._begin(job)

    def scan(self, sources: Iterable[SourceId] | None = None, *, whole: bool = False) -> None:
        """Start to scan these sources (None: all); `whole` reads Flickr accounts end to end."""
        wanted = None if sources is None else list(sources)
        running = self._app.start_scan(wanted, whole=whole)
        self._scan = None
        self._begin(running.job)

        def done(summary: ScanSummary) -> None:
            self.reached.emit(wanted, summary.unreachable)
            self._scanned(summary)

        self._bridge.when_done(running.future, done, self._broke, owner=self)

    def read_histories(self) -> None:
        """Start to ask Flickr for the license histories that are missing."""
        running = self._app.start_histories()
        self._begin(running.job)
        self._bridge.when_done(
            running.future,
            lambda left: self.ended.emit(histories_read(left), False),
            self._broke,
            owner=self,
        )

    def _read_histories_aside(self) -> None:
        """Do the same in the background."""
        running = self._app.start_histories()
        self._background = running.job.id
        self._begin(running.job)
        self._bridge.when_done(running.future, self._histories_read, self._broke, owner=self)

    def _histories_read(self, left: int) -> None:
        if self._scan is not None:
            self._scan = replace(self._scan, histories_left=left)
            if not self.goes_on:
                self._say_scan()

    def toggle_pause(self) -> None:
        """Let the job that is shown wait, or go on."""
        for running in self._app.jobs():
            if not self._is_shown(running.job):
                continue
            if running.job.state is JobState.PAUSED:
                running.resume()
            else:
                running.pause()

    def cancel(self) -> None:
        """Ask the job that is shown to stop; what it did is kept."""
        for running in self._app.jobs():
            if self._is_shown(running.job):
                running.cancel()

    def _is_shown(self, job: Job) -> bool:
        """Tell whether the bar speaks of a job: of one in the background if there are no others."""
        newest = self._newest
        return job.kind not in ASIDE and (newest is None or job.id == newest)

    @property
    def _newest(self) -> JobId | None:
        """The job that was started last of those that go on, not counting the background."""
        return max((one for one in self._last if not self._is_background(one)), default=None)

    def _is_background(self, number: JobId) -> bool:
        return number == self._background

    def _begin(self, job: Job) -> None:
        if not job.state.ended:
            self._last[job.id] = job, Progress()
            self._tell(job, Progress())

    def _tell(self, job: Job, progress: Progress) -> None:
        if job.id == self._newest:
            self.changed.emit(job, progress)
        elif self._newest is None:
            self.aside.emit(job, progress)

    def _job_changed(self, job: Job, progress: Progress) -> None:
        if job.kind in ASIDE:
            return
        if not job.state.ended:
            self._last[job.id] = job, progress
            self._tell(job, progress)
            return
        self._last.pop(job.id, None)
        self._say_end(job, progress)
        newest = self._newest
        if newest is not None:
            # Another goes on, perhaps paused, with nothing to tell of its own.
            self._tell(*self._last[newest])

    def _say_end(self, job: Job, progress: Progress) -> None:
        if self._is_background(job.id):
            # What it could not do, the next scan takes up; what came of the last one stands.
            if self._newest is None:
                self._say_scan()
        elif job.kind in LISTS:
            # What came of one is said by who started it (ui/models/datasets.py).
            words = list_stopped(job) if job.state is JobState.CANCELLED else ""
            self.ended.emit(words, False)
        elif job.kind in CHANGES | LETTERS:
            self.ended.emit("", False)
        elif job.state is JobState.CANCELLED:
            self.ended.emit(stopped(progress), False)
        elif job.state is JobState.FAILED:
            self.ended.emit(failed(job, progress), False)
        elif job.kind == INDEX:
            self.ended.emit(self.tr("Search finds every photo now."), False)
        elif job.kind == "assess":
            self.ended.emit(self.tr("What is exposed is worked out anew."), False)
        else:
            self.ended.emit("", False)

    def _scanned(self, summary: ScanSummary) -> None:
        asks = bool(summary.histories_left) and not summary.unreachable
        # They are asked for from now on, so that the last words need not name them.
        self._scan = replace(summary, histories_left=0) if asks else summary
        self._say_scan()
        self.scanned.emit(summary)
        if asks and not self.asks_histories:
            self._read_histories_aside()

    def _say_scan(self) -> None:
        """Say what came of the last scan, if it came to its end."""
        if self._scan is None:
            self.ended.emit("", False)
        else:
            self.ended.emit(came_of_it(self._scan), bool(sum(self._scan.exposed.values())))

    def _broke(self, error: BaseException) -> None:
        # The bar says what users can mend; what is a bug is shown as one.
        if not isinstance(error, ScannerError):
            self._bridge.failed.emit(error)
