"""
Worker processes for untrusted files: a job that crashes, hangs or swells costs that one job.

    parent                              worker (spawned, one task for its whole life)
    run() ── job, job ───────pipe────>  reader thread: jobs into a queue; end of pipe: exit
          <─ ready, result, ...──────   main thread: prepare(), then task(job) by job

Each worker holds the job it works on and one more, so it never idles. Results
come in the order of its jobs, so the oldest one without a result is the one
that a crash, a time-out or the memory limit costs; the next goes to the worker
that takes its place.
"""

import contextlib
import ctypes
import math
import multiprocessing
import os
import pickle
import queue
import signal
import sys
import threading
import time
import traceback
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, Generic, TypeVar

J = TypeVar("J")
R = TypeVar("R")

AHEAD = 2
"""Jobs that a worker holds: one being done, one waiting."""

START_SECONDS = 120.0
"""A worker that is not ready by then never will be."""

STARTS = 3
"""Workers that may fail to start, one after the other, before that is called a bug."""

LAST_RESORT_SECONDS = 5
"""How long after its limit a worker that nobody stops ends by itself."""

_THREAD_LIMITS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # of glibc's malloc.h
_KEPT_BYTES = 32 << 20


@dataclass(frozen=True, slots=True)
class Failure:
    """A job that gave no result; `why` ends the sentence "The job ..."."""

    why: str


@dataclass(frozen=True, slots=True)
class _Ready:
    """The worker has prepared itself."""


@dataclass(frozen=True, slots=True)
class _Done:
    """The task's result for the oldest job."""

    result: Any


@dataclass(frozen=True, slots=True)
class _OutOfMemory:
    """The oldest job needed more memory than allowed."""


@dataclass(frozen=True, slots=True)
class _Raised:
    """What the task or `prepare` raised: its traceback, and itself if it can be pickled."""

    pickled: bytes | None
    trace: str


class WorkerError(RuntimeError):
    """A bug: workers do not start, or a task raised what cannot travel between processes."""


class Workers(Generic[J, R]):
    """
    Runs `task` on jobs in `processes` processes of its own.

    `task` and `prepare` travel to the workers by pickle, so they are functions
    of a module or methods of a plain object; `prepare` runs once in each worker
    before its first job. A job may take `seconds`; a worker may use `memory_mb`
    megabytes of its own data where the system can limit that (Linux).

    No process exists before the first `run`. Ctrl-C does not reach the workers,
    and they end when this process does, however it does. Use it from any
    thread, but one `run` at a time.
    """

    def __init__(
        self,
        task: Callable[[J], R],
        *,
        processes: int,
        seconds: float,
        memory_mb: int,
        prepare: Callable[[], None] | None = None,
    ) -> None:
        if processes < 1:
            raise ValueError(f"processes is at least 1, not {processes}")
        self._orders = _Orders(pickle.dumps((task, prepare)), seconds, memory_mb)
        self._processes = processes
        self._seconds = seconds
        self._workers: list[_Worker[J]] = []
        self._failed_starts = 0
        self._running = threading.Lock()

    def __enter__(self) -> "Workers[J, R]":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, jobs: Iterable[J]) -> Iterator[tuple[J, R | Failure]]:
        """
        Yield each job with its result, or with the Failure that it ended in, as they are done.

        `jobs` is read a little ahead of the results. Closing the iterator stops
        the workers that are at work; the others stay for the next run.

        An exception of the task is a bug and is raised here, with the worker's
        traceback as a note; so is one of `prepare`, which may be an expected
        one: its type and text are kept. Raises WorkerError if workers do not
        start, RuntimeError if another run of this object is not over.
        """
        if not self._running.acquire(blocking=False):
            raise RuntimeError("another run of these workers is not over")
        try:
            yield from self._run(iter(jobs))
        finally:
            for worker in [w for w in self._workers if w.held]:
                self._drop(worker)
            self._running.release()

    def close(self) -> None:
        """End every worker; a later `run` starts new ones."""
        for worker in list(self._workers):
            self._drop(worker)

    def _run(self, jobs: Iterator[J]) -> Iterator[tuple[J, R | Failure]]:
        again: deque[J] = deque()
        more = True
        while True:
            while self._has_room() and (again or more):
                if again:
                    self._give(again.popleft(), again)
                    continue
                try:
                    job = next(jobs)
                except StopIteration:
                    more = False
                else:
                    self._give(job, again)
            busy = [worker for worker in self._workers if worker.held]
            if not busy:
                return
            yield from self._collect(busy, again)

    def _has_room(self) -> bool:
        """Whether some worker, there or yet to be started, can hold another job."""
        return sum(len(worker.held) for worker in self._workers) < AHEAD * self._processes

    def _give(self, job: J, again: "deque[J]") -> None:
        """
        Hand a job to an idle worker, else to a new one, else to one that is busy.

        If that one has ended idle, the job is not to blame, and is to be done `again`.
        """
        worker = min(self._workers, key=lambda w: len(w.held), default=None)
        if worker is None or (worker.held and len(self._workers) < self._processes):
            worker = _Worker(self._orders)
            self._workers.append(worker)
        if not worker.give(job):
            self._drop(worker)
            self._count_start(worker)
            again.append(job)

    def _collect(
        self, busy: "list[_Worker[J]]", again: "deque[J]"
    ) -> Iterator[tuple[J, R | Failure]]:
        """Wait until a worker has news or is over its time; yield the jobs that this settles."""
        deadline = min(worker.deadline for worker in busy)
        readable = set(wait([w.pipe for w in busy], max(0.0, deadline - time.monotonic())))
        now = time.monotonic()  # once: whoever takes the results may take their time, too
        for worker in busy:
            if worker.pipe in readable:
                yield from self._settle(worker, again)
            elif now >= worker.deadline:
                yield from self._lose(worker, f"took longer than {self._seconds:g} seconds", again)

    def _settle(self, worker: "_Worker[J]", again: "deque[J]") -> Iterator[tuple[J, R | Failure]]:
        try:
            news = worker.pipe.recv()
        except (EOFError, OSError):
            yield from self._lose(worker, "ended unexpectedly", again)
            return
        match news:
            case _Ready():
                self._failed_starts = 0
                worker.prepared()
            case _Done(result):
                yield worker.finished(), result
            case _OutOfMemory():
                yield from self._lose(worker, "needed more memory than allowed", again)
            case _Raised(pickled, trace):
                raise _error_of(pickled, trace)

    def _lose(
        self, worker: "_Worker[J]", why: str, again: "deque[J]"
    ) -> Iterator[tuple[J, R | Failure]]:
        """End a worker; its job fails, the one that waited behind it is done by another."""
        held, ready = worker.held, worker.ready
        self._drop(worker)
        if ready:
            yield held.popleft(), Failure(why)
        else:
            self._count_start(worker)
        again.extend(held)

    def _count_start(self, worker: "_Worker[J]") -> None:
        """Raise WorkerError if this is one worker too many that ended before it was ready."""
        if worker.ready:
            return
        self._failed_starts += 1
        if self._failed_starts >= STARTS:
            self._failed_starts = 0
            raise WorkerError(
                f"{STARTS} worker processes in a row did not start;"
                f" the last ended with code {worker.exit_code}"
            )

    def _drop(self, worker: "_Worker[J]") -> None:
        self._workers.remove(worker)
        worker.end()


@dataclass(frozen=True, slots=True)
class _Orders:
    """What a worker needs to know: the pickled (task, prepare) and its limits."""

    work: bytes
    seconds: float
    memory_mb: int


class _Worker(Generic[J]):
    """One process, seen from the parent: its pipe, the jobs it holds, and when it is late."""

    def __init__(self, orders: _Orders) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe(duplex=True)
        self.held: deque[J] = deque()
        self.ready = False
        self._seconds = orders.seconds
        self.exit_code: int | None = None
        self.deadline = time.monotonic() + START_SECONDS
        self._process: SpawnProcess = context.Process(
            target=_serve, args=(theirs, orders), name="safelight-worker", daemon=True
        )
        with _birth_and_death, _interrupts_blocked():
            self._process.start()
        theirs.close()

    def give(self, job: J) -> bool:
        """
        Hand over a job; return False if the process has ended and held none.

        Where it ended with jobs, this one joins them: the pipe's end will tell.
        """
        try:
            self.pipe.send(job)
        except OSError:
            if not self.held:
                return False
        if self.ready and not self.held:
            self._start_clock()
        self.held.append(job)
        return True

    def prepared(self) -> None:
        """Start the clock of its first job."""
        self.ready = True
        self._start_clock()

    def finished(self) -> J:
        """Return the job that is done, and start the clock of the one behind it."""
        self._start_clock()
        return self.held.popleft()

    def _start_clock(self) -> None:
        self.deadline = time.monotonic() + self._seconds

    def end(self) -> None:
        """End the process at once and leave nothing of it behind."""
        self.pipe.close()
        with _birth_and_death:
            self._process.kill()
            self._process.join()
            self.exit_code = self._process.exitcode
            self._process.close()


_birth_and_death = threading.Lock()
"""Held while a process is started or ended: multiprocessing looks after ended ones in both."""


@contextlib.contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """Hold Ctrl-C back: a process started inside inherits that, until it says so for itself."""
    if sys.platform == "win32":
        yield
        return
    # Started here and not by the process: it lets Ctrl-C through again when it starts (3.11).
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _error_of(pickled: bytes | None, trace: str) -> Exception:
    """Return what a worker raised, with its traceback as a note."""
    error = pickle.loads(pickled) if pickled is not None else None  # noqa: S301 - from our worker
    if not isinstance(error, Exception):
        error = WorkerError("a worker's task raised an error")
    error.add_note(f"In a worker process:\n{trace}")
    return error


# What follows runs in the worker.


def _serve(pipe: Connection, orders: _Orders) -> None:
    """Do jobs until the pipe ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    _silence()
    os.environ.update(dict.fromkeys(_THREAD_LIMITS, "1"))
    _keep_freed_memory()
    jobs: queue.SimpleQueue[Any] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(pipe, jobs), daemon=True).start()
    try:
        task, prepare = pickle.loads(orders.work)  # noqa: S301 - from our parent
        if prepare is not None:
            prepare()
    except Exception as err:  # noqa: BLE001 - it is raised in the parent
        pipe.send(_raised(err))
        return
    _limit_memory(orders.memory_mb)
    pipe.send(_Ready())
    while True:
        answer = _answer(task, jobs.get(), orders.seconds)
        pipe.send_bytes(answer)


def _answer(task: Callable[[Any], Any], job: object, seconds: float) -> bytes:
    """
    Do one job; return the pickled news of it.

    The alarm ends this process even if the task hangs in foreign code while no
    parent watches: it died, or it takes its time between two results.
    """
    if sys.platform != "win32":
        signal.alarm(math.ceil(seconds) + LAST_RESORT_SECONDS)
    try:
        return pickle.dumps(_Done(task(job)))
    except MemoryError:
        return pickle.dumps(_OutOfMemory())
    except Exception as err:  # noqa: BLE001 - it is raised in the parent
        return pickle.dumps(_raised(err))
    finally:
        if sys.platform != "win32":
            signal.alarm(0)


def _receive(pipe: Connection, jobs: "queue.SimpleQueue[Any]") -> None:
    """Queue what the parent sends; when it is gone, go too, whatever the task is at."""
    while True:
        try:
            jobs.put(pipe.recv())
        except (EOFError, OSError):
            os._exit(0)


def _raised(err: Exception) -> _Raised:
    trace = "".join(traceback.format_exception(err))
    try:
        pickled = pickle.dumps(err)
        pickle.loads(pickled)  # noqa: S301 - our own; some exceptions go in and do not come out
    except Exception:  # noqa: BLE001 - whatever it is, the traceback tells it
        return _Raised(None, trace)
    return _Raised(pickled, trace)


def _keep_freed_memory() -> None:
    """
    Let the C library keep what is freed for the next job, where it would give it back.

    Every picture needs the same few megabytes again; to be given new pages for
    them each time costs some 2 percent of looking at a photo of 12 megapixels.
    """
    if not sys.platform.startswith("linux"):
        return
    with contextlib.suppress(OSError, AttributeError):  # another C library than glibc
        keep = ctypes.CDLL(None).mallopt
        for setting in (_M_MMAP_THRESHOLD, _M_TRIM_THRESHOLD):
            keep(setting, _KEPT_BYTES)


def _silence() -> None:
    """Keep the chatter of image libraries about broken files out of the terminal."""
    warnings.simplefilter("ignore")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


def _limit_memory(megabytes: int) -> None:
    """
    Let an allocation beyond the limit fail with MemoryError.

    RLIMIT_DATA counts what this process allocates, RLIMIT_AS would also count
    every library it maps. Only Linux heeds it for more than the heap.
    """
    if sys.platform == "linux":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        limit = megabytes << 20
        if hard != resource.RLIM_INFINITY:
            limit = min(limit, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (limit, hard))
