"""Workers: what a job may do without harm to the others."""

import contextlib
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from multiprocessing.connection import wait
from pathlib import Path
from types import SimpleNamespace

import pytest

from scanner.errors import Damaged, SourceUnavailable
from scanner.pictures.workers import Failure, WorkerError, Workers

ROOT = Path(__file__).parents[2]
CRASH, HANG, SWELL, SEGFAULT = -1, -2, -3, -4


def square(n: int) -> int:
    """The task of most tests: harmless for n >= 0."""
    match n:
        case -1:
            os._exit(3)
        case -2:
            while True:
                pass
        case -3:
            return len(bytearray(4 << 30))
        case -4:
            os.kill(os.getpid(), signal.SIGSEGV)
    return n * n


def process_of(_: int) -> int:
    return os.getpid()


def interrupted(n: int) -> int:
    os.kill(os.getpid(), signal.SIGINT)
    return n


def stumble(n: int) -> int:
    raise LookupError(f"no {n}")


def unavailable(n: int) -> int:
    raise SourceUnavailable("Flickr", "no answer")


def unpicklable(_: int) -> object:
    return lambda: None


def damaged() -> None:
    raise Damaged("a file is missing; run ./run again.")


def leave() -> None:
    os._exit(7)


class Counter:
    """A task with something prepared."""

    start = 0

    def prepare(self) -> None:
        self.start = 40

    def add(self, n: int) -> int:
        return self.start + n


def tell_and_hang(fifo: str) -> None:
    """Write a byte where the test listens, then never end: it hears the pipe end when we do."""
    listener = os.open(fifo, os.O_WRONLY)
    os.write(listener, b"!")
    while True:
        pass


def make(task=square, *, processes=2, seconds=30.0, memory_mb=1000, prepare=None) -> Workers:
    return Workers(task, processes=processes, seconds=seconds, memory_mb=memory_mb, prepare=prepare)


def test_every_job_comes_back_with_its_result_in_whatever_order() -> None:
    with make() as workers:
        assert dict(workers.run(range(50))) == {n: n * n for n in range(50)}


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (CRASH, "ended unexpectedly"),
        pytest.param(
            SEGFAULT,
            "ended unexpectedly",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals"),
        ),
        pytest.param(
            SWELL,
            "needed more memory than allowed",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="no such limit here"),
        ),
    ],
)
@pytest.mark.parametrize("processes", [1, 2])
def test_a_job_that_ends_its_process_costs_itself_only(bad: int, why: str, processes: int) -> None:
    jobs = [1, 2, bad, 3, bad, 4, 5]
    with make(processes=processes) as workers:
        results = list(workers.run(jobs))
    assert sorted(job for job, _ in results) == sorted(jobs)
    assert [result for job, result in results if job == bad] == [Failure(why)] * 2
    assert {job: result for job, result in results if job != bad} == {
        n: n * n for n in (1, 2, 3, 4, 5)
    }


def test_a_job_that_takes_too_long_is_given_up() -> None:
    with make(seconds=0.5, processes=1) as workers:
        results = dict(workers.run([1, HANG, 2]))
    assert results == {1: 1, HANG: Failure("took longer than 0.5 seconds"), 2: 4}


def test_results_that_wait_for_a_slow_reader_are_not_late(monkeypatch: pytest.MonkeyPatch) -> None:
    passed = 0.0
    clock = SimpleNamespace(monotonic=lambda: time.monotonic() + passed)
    monkeypatch.setattr("scanner.pictures.workers.time", clock)
    with make(processes=1) as workers:
        results = workers.run(range(4))
        seen = [next(results)]
        for _ in range(3):
            wait([worker.pipe for worker in workers._workers])  # the next result has come, and then
            passed += 1000.0
            seen.append(next(results))
    assert dict(seen) == {n: n * n for n in range(4)}


def test_jobs_are_read_only_a_little_ahead() -> None:
    read = []

    def jobs() -> Iterator[int]:
        for n in range(1000):
            read.append(n)
            yield n

    with make() as workers:
        results = workers.run(jobs())
        next(results)
        assert len(read) <= 2 * 2
        results.close()


def test_one_job_needs_one_process() -> None:
    with make(process_of, processes=8) as workers:
        assert len(list(workers.run([1]))) == 1
        assert len(multiprocessing.active_children()) == 1


def test_no_process_exists_before_the_first_run_and_none_after_closing() -> None:
    workers = make(process_of)
    assert multiprocessing.active_children() == []
    (_, process), *_ = workers.run([1])
    assert [child.pid for child in multiprocessing.active_children()] == [process]
    workers.close()
    assert multiprocessing.active_children() == []
    with pytest.raises(ProcessLookupError):  # not even a zombie
        os.kill(process, 0)


def test_workers_stay_for_the_next_run() -> None:
    with make(process_of, processes=1) as workers:
        assert dict(workers.run([1])) == dict(workers.run([1]))


def test_closed_workers_start_again_when_needed() -> None:
    workers = make()
    assert dict(workers.run([2])) == {2: 4}
    workers.close()
    with workers:
        assert dict(workers.run([3])) == {3: 9}


def test_a_worker_that_ended_between_two_runs_is_replaced_and_blames_nobody() -> None:
    with make(process_of, processes=1) as workers:
        ((_, process),) = workers.run([1])
        assert isinstance(process, int)
        child = multiprocessing.active_children()[0]
        child.kill()
        child.join()
        ((_, other),) = workers.run([1])
        assert isinstance(other, int)
        assert other != process


def test_leaving_a_run_stops_what_is_at_work() -> None:
    with make(processes=2) as workers:
        results = workers.run([1, HANG, HANG, HANG, HANG])
        assert next(results) == (1, 1)
        results.close()
        assert multiprocessing.active_children() == []
        assert dict(workers.run([3])) == {3: 9}


def test_an_error_where_jobs_come_from_passes_through_and_stops_the_work() -> None:
    def jobs() -> Iterator[int]:
        yield HANG
        raise InterruptedError("asked to stop")

    with make() as workers:
        with pytest.raises(InterruptedError, match="asked to stop"):
            list(workers.run(jobs()))
        assert multiprocessing.active_children() == []


def test_a_bug_in_the_task_is_raised_with_the_workers_traceback() -> None:
    with make(stumble) as workers, pytest.raises(LookupError, match="no 5") as caught:
        list(workers.run([5]))
    assert "in stumble" in caught.value.__notes__[0]


def test_an_error_that_cannot_travel_is_still_told() -> None:
    with make(unavailable) as workers, pytest.raises(WorkerError) as caught:
        list(workers.run([5]))
    assert "SourceUnavailable: Flickr could not be reached" in caught.value.__notes__[0]


def test_a_result_that_cannot_travel_is_a_bug_and_not_a_failure() -> None:
    with make(unpicklable) as workers, pytest.raises(Exception, match="lambda"):
        list(workers.run([1]))


def test_preparation_happens_once_before_the_jobs() -> None:
    counter = Counter()
    with make(counter.add, prepare=counter.prepare) as workers:
        assert dict(workers.run([1, 2])) == {1: 41, 2: 42}
    assert counter.start == 0


def test_an_error_of_the_preparation_is_raised_as_it_is() -> None:
    with make(prepare=damaged) as workers, pytest.raises(Damaged, match=r"run \./run again"):
        list(workers.run([1]))


def test_workers_that_never_start_are_a_bug_and_no_endless_loop() -> None:
    with make(prepare=leave) as workers, pytest.raises(WorkerError, match="code 7"):
        list(workers.run([1, 2, 3]))
    assert multiprocessing.active_children() == []


def test_two_runs_at_once_are_refused() -> None:
    with make() as workers:
        first = workers.run([1, 2, 3])
        next(first)
        with pytest.raises(RuntimeError, match="not over"):
            next(workers.run([4]))
        first.close()
        assert dict(workers.run([4])) == {4: 16}


def test_runs_may_start_in_any_thread() -> None:
    results: list[dict[int, object]] = []
    with make() as one, make() as other:
        threads = [
            threading.Thread(target=lambda w=w: results.append(dict(w.run(range(8)))))
            for w in (one, other)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert results == [{n: n * n for n in range(8)}] * 2


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_workers_do_not_hear_ctrl_c() -> None:
    with make(interrupted) as workers:
        assert dict(workers.run([1, 2, 3])) == {1: 1, 2: 2, 3: 3}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_workers_end_when_their_parent_is_killed_even_amid_an_endless_job(tmp_path: Path) -> None:
    fifo = tmp_path / "alive"
    os.mkfifo(fifo)
    parent = tmp_path / "parent.py"
    parent.write_text(
        "import sys\n"
        f"sys.path[:0] = {[str(ROOT), str(ROOT / 'tests' / 'unit')]!r}\n"
        "from test_workers import make, tell_and_hang\n"
        "if __name__ == '__main__':\n"
        f"    list(make(tell_and_hang, processes=1, seconds=600).run([{str(fifo)!r}]))\n"
    )
    process = subprocess.Popen([sys.executable, parent])
    try:
        with fifo.open("rb", buffering=0) as worker:
            assert worker.read(1) == b"!"
            process.kill()
            process.wait()
            assert worker.read() == b""  # the worker, which held the other end, is gone
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()


def test_importing_workers_is_light() -> None:
    heavy = {"numpy", "PIL", "onnxruntime", "rawpy", "simplejpeg"}
    code = "import sys, scanner.pictures.workers; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert heavy.isdisjoint(done.stdout.split())


def test_processes_are_at_least_one() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        make(partial(square), processes=0)
