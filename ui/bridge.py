"""
The one place where threads meet Qt: core callbacks and futures become calls on the main thread.

The core tells of jobs and commits on whichever thread did the work, as often
as it likes. Here they are gathered and told on as Qt signals at most ten times
a second, and the last word is always among them.
"""

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from time import monotonic
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from scanner.domain.job import Cancelled, Job, JobId, Progress

T = TypeVar("T")

MS_BETWEEN = 100
"""Milliseconds between two deliveries of news: ten a second is as fast as anyone reads."""


class Teller(Protocol):
    """What the bridge needs of App."""

    def listen(
        self,
        *,
        on_job: Callable[[Job, Progress], None] | None = None,
        on_commit: Callable[[frozenset[str]], None] | None = None,
    ) -> Callable[[], None]:
        """Be told of jobs and commits; return a function that ends it."""
        ...

    def ask(self, question: Callable[[], T]) -> "Future[T]":
        """Answer a question off the caller's thread."""
        ...

    def ask_list(self, question: Callable[[], T]) -> "Future[T]":
        """Answer what list to show; the one asked for before is given up."""
        ...

    def ask_counts(self, question: Callable[[], T]) -> "Future[T]":
        """Answer what to count beside it; what was asked before is given up."""
        ...


class Bridge(QObject):
    """
    Turns the core's callbacks and futures into signals and calls on the main thread.

    To be made on the main thread; everything it emits and calls is on that thread.
    """

    job_changed = Signal(object, object)
    """Job and Progress: how a job stands. Of reports that come too fast, the newest of each job."""

    committed = Signal(frozenset)
    """Names of the tables that were written since the last time."""

    failed = Signal(object)
    """An exception that nobody else asked to hear of."""

    _posted = Signal(object)
    _woken = Signal()

    def __init__(self, app: Teller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._lock = threading.Lock()
        self._jobs: dict[JobId, tuple[Job, Progress]] = {}
        self._tables: frozenset[str] = frozenset()
        self._awake = False
        self._closed = False
        self._told = float("-inf")
        self._aside: ThreadPoolExecutor | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self._woken.connect(self._wake, Qt.ConnectionType.QueuedConnection)
        self._forget = app.listen(on_job=self._on_job, on_commit=self._on_commit)

    def close(self) -> None:
        """Hear no more of the core, deliver nothing more, ask nothing more."""
        self._closed = True
        self._forget()
        self._timer.stop()
        if self._aside is not None:
            # Not waited for: what it waits for may be a person before a keyring's prompt.
            self._aside.shutdown(wait=False, cancel_futures=True)

    # -- futures

    def when_done(
        self,
        future: "Future[T]",
        receiver: Callable[[T], object],
        on_error: Callable[[BaseException], object] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """
        Call `receiver` on the main thread with what a future gives, or `on_error` with its error.

        Nothing is called for a future that was cancelled, nor once `owner` is
        gone (left out: the QObject whose method `receiver` is). Left out,
        `on_error` is the signal `failed`.
        """
        whose = owner if owner is not None else getattr(receiver, "__self__", None)

        def deliver() -> None:
            if isinstance(whose, QObject) and not isValid(whose):
                return
            try:
                given = future.result()
            except (CancelledError, Cancelled):
                return
            except BaseException as err:  # noqa: BLE001 - handed on whole, never hidden
                (on_error or self.failed.emit)(err)
                return
            receiver(given)

        future.add_done_callback(lambda _: self.post(deliver))

    def ask(
        self,
        question: Callable[[], T],
        receiver: Callable[[T], object],
        on_error: Callable[[BaseException], object] | None = None,
        *,
        owner: QObject | None = None,
    ) -> "Future[T]":
        """
        Put a question to the core, and deliver its answer as `when_done` does.

        A closed bridge asks nothing: the future it returns is cancelled.
        """
        return self._ask(self._app.ask, question, receiver, on_error, owner)

    def ask_list(
        self,
        question: Callable[[], T],
        receiver: Callable[[T], object],
        on_error: Callable[[BaseException], object] | None = None,
        *,
        owner: QObject | None = None,
    ) -> "Future[T]":
        """
        Ask what list to show: it waits for nothing else, and the one asked for before is given up.

        Of a list that was given up nothing is delivered.
        """
        return self._ask(self._app.ask_list, question, receiver, on_error, owner)

    def ask_counts(
        self,
        question: Callable[[], T],
        receiver: Callable[[T], object],
        on_error: Callable[[BaseException], object] | None = None,
        *,
        owner: QObject | None = None,
    ) -> "Future[T]":
        """Ask what to count beside the list; as `ask_list` does."""
        return self._ask(self._app.ask_counts, question, receiver, on_error, owner)

    def ask_aside(
        self,
        question: Callable[[], T],
        receiver: Callable[[T], object],
        on_error: Callable[[BaseException], object] | None = None,
        *,
        owner: QObject | None = None,
    ) -> "Future[T]":
        """
        Put a question that may wait for the keyring, hence for the user; else as `ask` does.

        On a thread of its own, in order: no list waits behind a prompt.
        """
        if self._aside is None and not self._closed:
            self._aside = ThreadPoolExecutor(1, thread_name_prefix="safelight-keyring")
        aside = self._app.ask if self._aside is None else self._aside.submit
        return self._ask(aside, question, receiver, on_error, owner)

    def _ask(
        self,
        whom: Callable[[Callable[[], T]], "Future[T]"],
        question: Callable[[], T],
        receiver: Callable[[T], object],
        on_error: Callable[[BaseException], object] | None,
        owner: QObject | None,
    ) -> "Future[T]":
        if self._closed:
            never: Future[T] = Future()
            never.cancel()
            return never
        future = whom(question)
        self.when_done(future, receiver, on_error, owner=owner)
        return future

    def post(self, function: Callable[[], None]) -> None:
        """Call a function on the main thread, soon; what one thread posts is called in order."""
        if isValid(self):
            self._posted.emit(function)

    @Slot(object)
    def _run(self, function: Callable[[], None]) -> None:
        if not self._closed:
            function()

    # -- news of the core; the first two are called on its threads

    def _on_job(self, job: Job, progress: Progress) -> None:
        with self._lock:
            # Taken out first, so that the jobs are told of in the order of their newest word.
            self._jobs.pop(job.id, None)
            self._jobs[job.id] = (job, progress)
        self._knock()

    def _on_commit(self, tables: frozenset[str]) -> None:
        with self._lock:
            self._tables |= tables
        self._knock()

    def _knock(self) -> None:
        with self._lock:
            if self._awake:
                return
            self._awake = True
        if isValid(self):
            self._woken.emit()

    @Slot()
    def _wake(self) -> None:
        wait = MS_BETWEEN - (monotonic() - self._told) * 1000
        if wait > 0:
            self._timer.start(int(wait) + 1)
        else:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._closed:
            return
        with self._lock:
            jobs, self._jobs = list(self._jobs.values()), {}
            tables, self._tables = self._tables, frozenset()
            self._awake = False
        self._told = monotonic()
        if tables:
            self.committed.emit(tables)
        for job, progress in jobs:
            self.job_changed.emit(job, progress)
