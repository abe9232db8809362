import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from ui.garbage import MainThreadGarbage


@pytest.fixture
def parent() -> Iterator[QObject]:
    before = gc.isenabled()
    made = QObject()
    yield made
    made.deleteLater()
    gc.enable() if before else gc.disable()


class Cycle:
    ended_on: list[int]

    def __init__(self, ended_on: list[int]) -> None:
        self.ended_on = ended_on
        self.itself = self

    def __del__(self) -> None:
        self.ended_on.append(threading.get_ident())


def test_what_worker_threads_leave_behind_ends_on_the_main_thread(
    qtbot: QtBot, parent: QObject
) -> None:
    ended_on: list[int] = []
    collector = MainThreadGarbage(parent)

    def leave_cycles() -> None:
        for _ in range(5_000):
            Cycle(ended_on)

    worker = threading.Thread(target=leave_cycles)
    worker.start()
    worker.join()
    assert ended_on == []

    collector.collect()

    assert len(ended_on) == 5_000
    assert set(ended_on) == {threading.get_ident()}
    assert QThread.currentThread().isMainThread()


def test_a_young_heap_is_left_alone(qtbot: QtBot, parent: QObject) -> None:
    collector = MainThreadGarbage(parent)
    gc.collect()
    ended_on: list[int] = []
    Cycle(ended_on)

    collector.collect()

    assert ended_on == []
