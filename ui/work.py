"""Starts, pauses and stops jobs, and says what came of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scanner.domain.job import Job, JobId, JobState, Progress
from scanner.domain.listing import ScanSummary
from scanner.domain.photo import SourceId
from scanner.errors import ScannerError
from ui.bridge import Bridge
from ui.job_words import came_of_it, failed, histories_read, stopped

if TYPE_CHECKING:
    from scanner.app import App

ASIDE = frozenset({"sign-in", "flickr"})
"""Kinds of jobs that whoever started them shows: they last seconds, or wait for the user."""


class Work(QObject):
    """The jobs of this window."""

    changed = Signal(object, object)
    """Job and Progress of a job that goes on."""

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
        self._last: dict[JobId, Job] = {}
        bridge.job_changed.connect(self._job_changed)

    @property
    def is_busy(self) -> bool:
        """Whether a job goes on."""
        return bool(self._last)

    def scan(self, sources: Iterable[SourceId] | None = None, *, whole: bool = False) -> None:
        """Start to scan these sources (None: all); `whole` reads Flickr accounts end to end."""
        wanted = None if sources is None else list(sources)
        running = self._app.start_scan(wanted, whole=whole)
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

    def toggle_pause(self) -> None:
        """Let the jobs wait, or go on."""
        for running in self._app.jobs():
            if running.job.kind in ASIDE:
                continue
            if running.job.state is JobState.PAUSED:
                running.resume()
            else:
                running.pause()

    def cancel(self) -> None:
        """Ask every job to stop; what they did is kept."""
        for running in self._app.jobs():
            if running.job.kind not in ASIDE:
                running.cancel()

    def _begin(self, job: Job) -> None:
        if not job.state.ended:
            self._last[job.id] = job
            self.changed.emit(job, Progress())

    def _job_changed(self, job: Job, progress: Progress) -> None:
        if job.kind in ASIDE:
            return
        if not job.state.ended:
            self._last[job.id] = job
            self.changed.emit(job, progress)
            return
        self._last.pop(job.id, None)
        if job.state is JobState.CANCELLED:
            self.ended.emit(stopped(progress), False)
        elif job.state is JobState.FAILED:
            self.ended.emit(failed(job, progress), False)
        elif job.kind == "assess":
            self.ended.emit(self.tr("What is exposed is worked out anew."), False)
        else:
            self.ended.emit("", False)

    def _scanned(self, summary: ScanSummary) -> None:
        self.ended.emit(came_of_it(summary), bool(sum(summary.exposed.values())))
        self.scanned.emit(summary)

    def _broke(self, error: BaseException) -> None:
        # The bar says what users can mend; what is a bug is shown as one.
        if not isinstance(error, ScannerError):
            self._bridge.failed.emit(error)
