import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from scanner.domain.job import Job, JobId, JobState, Progress
from ui.bridge import Bridge

THREADS = 4
SIGNALS = 10_000


class Core:
    """The part of App that the bridge meets."""

    def __init__(self) -> None:
        self.on_job: list[Callable[[Job, Progress], None]] = []
        self.on_commit: list[Callable[[frozenset[str]], None]] = []
        self.pool = ThreadPoolExecutor(1)

    def listen(self, *, on_job=None, on_commit=None):  # type: ignore[no-untyped-def]
        self.on_job.append(on_job)
        self.on_commit.append(on_commit)

        def forget() -> None:
            self.on_job.clear()
            self.on_commit.clear()

        return forget

    def ask(self, question):  # type: ignore[no-untyped-def]
        return self.pool.submit(question)


@pytest.fixture
def core():  # type: ignore[no-untyped-def]
    core = Core()
    yield core
    core.pool.shutdown()


def a_job(number: int, state: JobState = JobState.RUNNING) -> Job:
    return Job(JobId(number), "scan", "scan", state)


def in_threads(work: Callable[[int], None]) -> None:
    threads = [threading.Thread(target=work, args=(n,)) for n in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_ten_thousand_calls_from_four_threads_arrive_in_order_on_the_main_thread(
    qtbot: QtBot, core: Core
) -> None:
    bridge = Bridge(core)
    got: list[tuple[int, int]] = []
    strangers = []

    def receive(sent: tuple[int, int]) -> None:
        if QThread.currentThread() is not bridge.thread():
            strangers.append(sent)
        got.append(sent)

    def work(thread: int) -> None:
        for n in range(SIGNALS // THREADS):
            future: Future[tuple[int, int]] = Future()
            bridge.when_done(future, receive)
            future.set_result((thread, n))

    in_threads(work)
    qtbot.waitUntil(lambda: len(got) == SIGNALS, timeout=60_000)

    assert strangers == []
    for thread in range(THREADS):
        assert [n for t, n in got if t == thread] == list(range(SIGNALS // THREADS))


def test_ten_thousand_reports_are_thinned_and_the_last_of_each_job_arrives(
    qtbot: QtBot, core: Core
) -> None:
    bridge = Bridge(core)
    got: list[tuple[Job, Progress]] = []
    bridge.job_changed.connect(lambda job, progress: got.append((job, progress)))
    each = SIGNALS // THREADS

    def work(thread: int) -> None:
        for n in range(1, each + 1):
            state = JobState.DONE if n == each else JobState.RUNNING
            core.on_job[0](a_job(thread, state), Progress("detect", n, each))

    in_threads(work)
    qtbot.waitUntil(lambda: sum(job.state is JobState.DONE for job, _ in got) == THREADS)

    assert len(got) < SIGNALS / 10
    for thread in range(THREADS):
        heard = [progress.done for job, progress in got if job.id == thread]
        assert heard == sorted(heard)
        assert heard[-1] == each


def test_no_table_is_forgotten_when_commits_are_gathered(qtbot: QtBot, core: Core) -> None:
    bridge = Bridge(core)
    heard: set[str] = set()
    bridge.committed.connect(lambda tables: heard.update(tables))

    in_threads(lambda n: core.on_commit[0](frozenset({f"table {n}"})))

    qtbot.waitUntil(lambda: heard == {f"table {n}" for n in range(THREADS)})


def test_an_answer_is_dropped_once_its_owner_is_gone(qtbot: QtBot, core: Core) -> None:
    bridge = Bridge(core)
    got: list[str] = []

    class Page(QObject):
        def show(self, text: str) -> None:
            got.append(text)

    gone, stays = Page(), Page()
    first: Future[str] = Future()
    second: Future[str] = Future()
    bridge.when_done(first, gone.show)
    bridge.when_done(second, stays.show)
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    first.set_result("for nobody")
    second.set_result("for the other")

    qtbot.waitUntil(lambda: got == ["for the other"])


def test_an_error_goes_to_whoever_asked_to_hear_of_it_else_to_failed(
    qtbot: QtBot, core: Core
) -> None:
    bridge = Bridge(core)
    asked: list[BaseException] = []
    left: list[BaseException] = []
    bridge.failed.connect(left.append)

    def wrong() -> None:
        raise LookupError("not there")

    bridge.ask(wrong, print, asked.append)
    bridge.ask(wrong, print)

    qtbot.waitUntil(lambda: len(asked) == 1 and len(left) == 1)
    assert isinstance(left[0], LookupError)


def test_a_cancelled_future_calls_nobody(qtbot: QtBot, core: Core) -> None:
    bridge = Bridge(core)
    called: list[object] = []
    future: Future[str] = Future()
    bridge.when_done(future, called.append, called.append)
    future.cancel()
    bridge.ask(lambda: "after it", called.append)

    qtbot.waitUntil(lambda: called == ["after it"])


def test_a_closed_bridge_hears_no_more(qtbot: QtBot, core: Core) -> None:
    bridge = Bridge(core)
    bridge.close()

    assert core.on_job == []
    assert core.on_commit == []
