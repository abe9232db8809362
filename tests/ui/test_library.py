"""The library's list without a window: what it asks, and what it does with late answers."""

import threading
from array import array
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from scanner.domain.listing import Order, PhotoFilter
from tests.ui.fakes import FakeApp, a_row, an_open_row
from ui.bridge import Bridge
from ui.models.library import Library, News, news_between


@pytest.fixture
def app() -> Iterator[FakeApp]:
    app = FakeApp([an_open_row(n) if n < 3 else a_row(n) for n in range(1, 11)])
    yield app
    app.close()


@pytest.fixture
def library(qtbot: QtBot, app: FakeApp) -> Iterator[Library]:
    bridge = Bridge(app)
    library = Library(app, bridge)  # type: ignore[arg-type]
    with qtbot.waitSignal(library.counted):
        library.reload()
    yield library
    bridge.close()


class Gate:
    """Holds the thread that answers questions until it is opened."""

    def __init__(self, app: FakeApp) -> None:
        self._open = threading.Event()
        app.ask(self._open.wait)

    def open(self) -> None:
        self._open.set()


def test_questions_do_not_pile_up_while_the_core_is_busy(
    qtbot: QtBot, app: FakeApp, library: Library
) -> None:
    app.asked_filters.clear()
    gate = Gate(app)
    for n in range(5):
        with qtbot.waitSignal(library.photos.rewritten):
            app.commit("exposure")
        library.look_now()
        library.filters.set(PhotoFilter(severity=1, text=f"Photo {n}"))
    gate.open()
    with qtbot.waitSignal(library.counted):
        pass

    # One look that had begun, and the last filter's; those between were never asked.
    assert len(app.asked_filters) <= 2
    assert app.asked_filters[-1].text == "Photo 4"


def test_only_the_last_of_several_filters_is_shown(
    qtbot: QtBot, app: FakeApp, library: Library
) -> None:
    shown: list[int] = []
    library.loaded.connect(lambda: shown.append(len(library.photos)))
    gate = Gate(app)
    library.filters.set(PhotoFilter(severity=1))
    library.filters.set(PhotoFilter())
    library.filters.set(PhotoFilter(text="Photo 10"))
    gate.open()
    qtbot.waitUntil(lambda: len(library.photos) == 1)

    assert shown == [1]


def test_news_of_a_list_that_is_shown_no_more_is_dropped(
    qtbot: QtBot, app: FakeApp, library: Library
) -> None:
    heard: list[object] = []
    library.news_changed.connect(heard.append)
    gate = Gate(app)
    app.table[11] = a_row(11)
    library.look_now()
    library.filters.set(PhotoFilter(severity=1))
    gate.open()
    qtbot.waitUntil(lambda: len(library.photos) == 2)

    assert heard == []


def test_another_order_is_news_only_when_nothing_came_or_went() -> None:
    one, other = array("q", [1, 2, 3]), array("q", [3, 1, 2])
    assert news_between(one, other) == News(other, moved=True)
    assert news_between(one, one) == News(one)
    more = array("q", [4, 3, 1])
    assert news_between(one, more) == News(more, new=1, gone=1)


def test_the_same_order_again_asks_nothing(app: FakeApp, library: Library) -> None:
    app.asked_filters.clear()
    library.sort(Order.EXPOSED)
    assert app.asked_filters == []
