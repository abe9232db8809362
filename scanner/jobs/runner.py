"""
Runs jobs on threads, one a lane; cancels, reports, records.

A lane is a resource that only one job may use at a time: the scan, the lists.
Two lanes run side by side. Nothing is queued on disk: what a job has to do is a
query over the catalog, so one that was cut off is simply started again.
"""

import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from typing import Generic, Protocol, TypeVar

from scanner.domain.job import Cancelled, Job, JobId, JobState, Progress
from scanner.errors import ScannerError
from scanner.jobs.task import Task

T = TypeVar("T")
OnJob = Callable[[Job, Progress], None]
Logged = Callable[[BaseException], str]
"""Gives what is remembered of an error."""


def whole(err: BaseException) -> str:
    """Return an error as it is told: a sentence if it is ours, with its kind if it is a bug."""
    return str(err) if isinstance(err, ScannerError) else f"{type(err).__name__}: {err}"


class Log(Protocol):
    """Where jobs are remembered."""

    def begin(self, kind: str, lane: str) -> JobId:
        """Note that a job begins, and return its number."""
        ...

    def end(self, job: JobId, state: JobState, error: str = "") -> None:
        """Note how a job ended."""
        ...


class Running(Generic[T]):
    """One job that was started: ask how it stands, stop it, wait for what it gives."""

    def __init__(self, job: Job, on_job: OnJob, logged: Logged) -> None:
        self._job = job
        self._on_job = on_job
        self._logged = logged
        self._task = Task(self._tell)
        self.future: Future[T] = Future()

    @property
    def job(self) -> Job:
        """How the job stands now."""
        return self._job

    @property
    def progress(self) -> Progress:
        """How far it is."""
        return self._task.progress

    def cancel(self) -> None:
        """Ask it to stop; what it committed stays."""
        self._task.cancel()

    def pause(self) -> None:
        """Let it wait at its next checkpoint."""
        if self._job.state is JobState.RUNNING:
            self._task.pause()
            self._set(JobState.PAUSED)

    def resume(self) -> None:
        """Let it go on."""
        if self._job.state is JobState.PAUSED:
            self._set(JobState.RUNNING)
            self._task.resume()

    def result(self, timeout: float | None = None) -> T:
        """
        Wait for what the job gives.

        Raises what it raised; Cancelled if it was stopped; TimeoutError.
        """
        return self.future.result(timeout)

    def _set(self, state: JobState, **more: object) -> None:
        self._job = replace(self._job, state=state, **more)  # type: ignore[arg-type]
        self._tell(self._task.progress)

    def _tell(self, progress: Progress) -> None:
        self._on_job(self._job, progress)

    def _run(self, function: Callable[[Task], T], log: Log) -> None:
        """Run on the lane's thread; every way to end is recorded, then told, then given."""
        if self._task.is_cancelled:
            self._set(JobState.CANCELLED, ended=datetime.now(UTC))
            self.future.set_exception(Cancelled())
            return
        number: JobId | None = None
        try:
            number = log.begin(self._job.kind, self._job.lane)
            self._set(JobState.RUNNING, started=datetime.now(UTC))
            given = function(self._task)
        except Cancelled as stop:
            self._end(log, number, JobState.CANCELLED)
            self.future.set_exception(stop)
        except ScannerError as err:
            self._end(log, number, JobState.FAILED, err)
            self.future.set_exception(err)
        except BaseException as bug:  # noqa: BLE001 - not hidden: whoever waits gets it, as a bug
            self._end(log, number, JobState.FAILED, bug)
            self.future.set_exception(bug)
        else:
            self._end(log, number, JobState.DONE)
            self.future.set_result(given)

    def _end(
        self,
        log: Log,
        number: JobId | None,
        state: JobState,
        error: BaseException | None = None,
    ) -> None:
        # What ended the job, such as a full disk, may keep its end from being remembered;
        # whoever waits for it is told all the same.
        with contextlib.suppress(ScannerError):
            if number is not None:
                log.end(number, state, "" if error is None else self._logged(error))
        told = "" if error is None else whole(error)
        self._set(state, ended=datetime.now(UTC), error=told)


class JobRunner:
    """Starts jobs, each on its lane's thread."""

    def __init__(self, log: Log, on_job: OnJob) -> None:
        self._log = log
        self._on_job = on_job
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._alive: set[Running[object]] = set()
        self._lock = threading.Lock()
        self._count = 0

    def start(
        self, kind: str, lane: str, function: Callable[[Task], T], *, logged: Logged = whole
    ) -> Running[T]:
        """
        Queue a job on its lane, and return it at once.

        `logged` gives what is remembered of an error that ends it, where that is to be less than
        what whoever waits is told.
        """
        with self._lock:
            self._count += 1
            running: Running[T] = Running(
                Job(JobId(self._count), kind, lane, JobState.WAITING), self._on_job, logged
            )
            pool = self._lanes.get(lane)
            if pool is None:
                pool = ThreadPoolExecutor(1, thread_name_prefix=f"safelight-{lane}")
                self._lanes[lane] = pool
            self._alive.add(running)  # type: ignore[arg-type]
        running.future.add_done_callback(lambda _: self._forget(running))  # type: ignore[arg-type]
        pool.submit(running._run, function, self._log)
        return running

    def alive(self) -> list[Running[object]]:
        """Return the jobs that have not ended."""
        with self._lock:
            return list(self._alive)

    def close(self) -> None:
        """Cancel every job and wait until each has stopped."""
        for running in self.alive():
            running.cancel()
        for pool in list(self._lanes.values()):
            pool.shutdown(wait=True)

    def _forget(self, running: Running[object]) -> None:
        with self._lock:
            self._alive.discard(running)
