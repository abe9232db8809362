"""A list is shown from its first page on, and grows in place when the rest of it is sorted."""

import threading
from array import array
from collections.abc import Callable, Iterator

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from scanner.domain.listing import Order, PhotoFilter
from scanner.reference import license_table
from tests.ui.fakes import FakeApp, a_row
from ui.bridge import Bridge
from ui.models.library import Library
from ui.models.paged import PAGE, PagedPhotos
from ui.models.photos import PhotoGridModel, PhotoTableModel
from ui.models.selection import Selection
from ui.widgets.photo_table import PhotoTable

LICENSES = license_table()
MANY = 1_000
Begun = Callable[["array[int]"], object]


def ids(count: int, first: int = 1) -> "array[int]":
    return array("q", range(first, first + count))


@pytest.fixture
def photos() -> PagedPhotos:
    photos = PagedPhotos(lambda wanted: [a_row(n) for n in wanted])
    photos.show(ids(PAGE))
    return photos


@pytest.mark.parametrize("columns", [1, 3, 7])
@pytest.mark.parametrize("count", [PAGE, PAGE + 1, MANY])
def test_models_grow_in_place(
    photos: PagedPhotos, qtmodeltester: ModelTester, columns: int, count: int
) -> None:
    grid = PhotoGridModel(photos, LICENSES)
    grid.set_columns(columns)
    table = PhotoTableModel(photos, LICENSES)
    for model in (grid, table):
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    resets: list[None] = []
    for model in (grid, table):
        model.modelReset.connect(lambda: resets.append(None))

    assert photos.complete(ids(count))

    assert resets == []
    assert table.rowCount() == count
    assert grid.rowCount() == -(-count // columns)
    assert grid.place(grid.index_of(count - 1)) == count - 1
    for place in (PAGE - 1, count - 1):
        row = photos.row_at(place)
        assert row is not None
        assert row.id == place + 1
    for model in (grid, table):
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_list_that_begins_otherwise_by_now_is_another_list(photos: PagedPhotos) -> None:
    replaced: list[None] = []
    photos.replaced.connect(lambda: replaced.append(None))

    assert not photos.complete(ids(MANY, first=2))

    assert replaced == [None]
    assert photos.ids == ids(MANY, first=2)


def test_what_is_looked_at_stays_where_it_is(qtbot: QtBot, photos: PagedPhotos) -> None:
    table = PhotoTable(photos, Selection(), LICENSES)
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    table.show_photo(150)
    before = table.verticalScrollBar().value()

    photos.complete(ids(MANY))

    assert before > 0
    assert table.verticalScrollBar().value() == before
    assert table.current == 150


class Slow(FakeApp):
    """App that has the first page of a list at once, and the whole when it is let."""

    def __init__(self, rows) -> None:  # type: ignore[no-untyped-def]
        super().__init__(rows)
        self.sorted = threading.Event()

    def list_photos(self, wanted: PhotoFilter, order: Order, begun: Begun) -> "array[int]":
        whole = self.find(wanted, order)
        begun(whole[:PAGE])
        assert self.sorted.wait(60)
        return whole


@pytest.fixture
def app() -> Iterator[Slow]:
    app = Slow([a_row(n) for n in range(1, MANY + 1)])
    yield app
    app.sorted.set()
    app.close()


@pytest.fixture
def library(qtbot: QtBot, app: Slow) -> Iterator[Library]:
    bridge = Bridge(app)
    yield Library(app, bridge)  # type: ignore[arg-type]
    bridge.close()


def test_the_first_page_is_shown_while_the_rest_is_sorted(
    qtbot: QtBot, app: Slow, library: Library
) -> None:
    with qtbot.waitSignal(library.begun):
        library.reload()
    assert (len(library.photos), library.is_partial) == (PAGE, True)

    with qtbot.waitSignal(library.loaded):
        app.sorted.set()
    assert (len(library.photos), library.is_partial) == (MANY, False)


def test_where_all_are_selected_the_list_is_shown_whole(
    qtbot: QtBot, app: Slow, library: Library
) -> None:
    app.sorted.set()
    with qtbot.waitSignal(library.loaded):
        library.reload()
    library.selection.select_all()
    shown: list[int] = []
    library.photos.replaced.connect(lambda: shown.append(len(library.photos)))

    with qtbot.waitSignal(library.loaded):
        library.sort(Order.TITLE)

    assert shown == [MANY]


def test_of_two_lists_the_first_page_of_the_older_is_not_shown(
    qtbot: QtBot, app: Slow, library: Library
) -> None:
    app.sorted.set()
    shown: list[int] = []
    library.photos.replaced.connect(lambda: shown.append(len(library.photos)))
    library.reload()
    library.filters.set(PhotoFilter(severity=1))
    with qtbot.waitSignal(library.counted):
        pass
    qtbot.waitUntil(lambda: not library.is_loading)

    assert MANY not in shown
    assert list(library.photos.ids) == []
