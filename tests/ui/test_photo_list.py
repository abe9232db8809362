from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.domain.listing import Order, PhotoRow
from scanner.reference import license_table
from tests.ui.fakes import FakeApp, a_row, an_open_row
from ui.bridge import Bridge
from ui.models.paged import PAGE, PagedPhotos
from ui.models.photos import Column
from ui.models.selection import Selection
from ui.palettes import COLORS, Scheme, palette_of
from ui.thumbnails import Thumbnails
from ui.widgets.photo_grid import PhotoGrid
from ui.widgets.photo_list import PhotoList
from ui.widgets.photo_table import PhotoTable

MILLION = 1_000_000
LICENSES = license_table()
Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Catalog:
    def __init__(self) -> None:
        self.asked: list[int] = []

    def rows(self, ids: Sequence[int]) -> list[PhotoRow]:
        self.asked.append(len(ids))
        return [an_open_row(n) if n % 3 else a_row(n, has_picture=False) for n in ids]


@pytest.fixture
def catalog() -> Catalog:
    return Catalog()


@pytest.fixture
def photos(catalog: Catalog) -> PagedPhotos:
    return PagedPhotos(catalog.rows)


@pytest.fixture
def selection() -> Selection:
    return Selection()


@pytest.fixture
def grid(qtbot: QtBot, photos: PagedPhotos, selection: Selection):  # type: ignore[no-untyped-def]
    app = FakeApp()
    thumbnails = Thumbnails(app, Bridge(app))
    grid = PhotoGrid(photos, selection, thumbnails, LICENSES)
    shown_at(qtbot, grid, 740, 520)
    yield grid
    delete(grid)
    app.close()


@pytest.fixture
def table(qtbot: QtBot, photos: PagedPhotos, selection: Selection):  # type: ignore[no-untyped-def]
    table = PhotoTable(photos, selection, LICENSES)
    shown_at(qtbot, table, 900, 500)
    yield table
    delete(table)


def shown_at(qtbot: QtBot, view: PhotoList, width: int, height: int) -> None:
    view.resize(width, height)
    with qtbot.waitExposed(view):
        view.show()


def columns(grid: PhotoGrid) -> int:
    return grid.model().columnCount()


def selected(photos: PagedPhotos, selection: Selection) -> list[int]:
    return list(selection.chosen().resolve(photos.ids))


def first(count: int) -> "array[int]":
    return array("q", range(1, count + 1))


def test_a_million_photos_ask_only_for_the_pages_that_are_seen(
    grid: PhotoGrid, photos: PagedPhotos, catalog: Catalog
) -> None:
    photos.show(first(MILLION))
    grid.grab()
    assert catalog.asked == [PAGE]

    grid.scrollToBottom()
    grid.grab()
    assert catalog.asked == [PAGE, PAGE]


def test_a_million_lines_ask_only_for_the_pages_that_are_seen(
    table: PhotoTable, photos: PagedPhotos, catalog: Catalog
) -> None:
    photos.show(first(MILLION))
    table.grab()
    table.scrollToBottom()
    table.grab()
    assert catalog.asked == [PAGE, PAGE]


def test_selecting_a_million_reads_nothing(
    grid: PhotoGrid, photos: PagedPhotos, selection: Selection, catalog: Catalog
) -> None:
    photos.show(first(MILLION))
    grid.grab()
    catalog.asked.clear()
    selection.select_all()

    assert selection.count(len(photos)) == MILLION
    assert catalog.asked == []


def test_the_photo_on_top_stays_on_top_when_the_width_changes(
    qtbot: QtBot, grid: PhotoGrid, photos: PagedPhotos
) -> None:
    photos.show(first(MILLION))
    before = columns(grid)
    grid.scrollTo(grid.index_at(500_000), grid.ScrollHint.PositionAtTop)
    on_top = grid.place_at(grid.indexAt(QPoint(4, 4)))
    assert on_top is not None

    grid.resize(1300, 520)

    assert columns(grid) > before
    assert on_top in grid.places_in_sight()[: 2 * columns(grid)]


def test_the_current_photo_and_the_selection_outlive_another_width(
    grid: PhotoGrid, photos: PagedPhotos, selection: Selection
) -> None:
    photos.show(first(1000))
    grid.show_photo(42)
    selection.select_only([42, 43])
    grid.resize(1100, 520)

    assert grid.current == 42
    assert photos.id_at(grid.place_at(grid.currentIndex()) or 0) == 42
    assert selected(photos, selection) == [42, 43]


def test_arrows_go_from_photo_to_photo_over_the_ends_of_lines(
    grid: PhotoGrid, photos: PagedPhotos, selection: Selection
) -> None:
    photos.show(first(50))
    wide = columns(grid)
    grid.show_photo(wide)
    QTest.keyClick(grid, Key.Key_Right)
    assert grid.current == wide + 1
    QTest.keyClick(grid, Key.Key_Left)
    assert grid.current == wide
    QTest.keyClick(grid, Key.Key_Down)
    assert grid.current == 2 * wide
    QTest.keyClick(grid, Key.Key_Home)
    QTest.keyClick(grid, Key.Key_Up)
    assert grid.current == 1
    QTest.keyClick(grid, Key.Key_End)
    assert grid.current == 50
    assert selected(photos, selection) == [50]


def test_shift_selects_from_here_to_there_and_space_one_by_one(
    grid: PhotoGrid, photos: PagedPhotos, selection: Selection
) -> None:
    photos.show(first(50))
    grid.step(0)
    QTest.keyClick(grid, Key.Key_Right, Shift)
    QTest.keyClick(grid, Key.Key_Right, Shift)
    assert selected(photos, selection) == [1, 2, 3]

    QTest.keyClick(grid, Key.Key_Right, Ctrl)
    QTest.keyClick(grid, Key.Key_Right, Ctrl)
    QTest.keyClick(grid, Key.Key_Space)
    assert selected(photos, selection) == [1, 2, 3, 5]


def test_a_click_selects_one_and_ctrl_adds_another(
    grid: PhotoGrid, photos: PagedPhotos, selection: Selection
) -> None:
    photos.show(first(50))
    here, there = (grid.visualRect(grid.index_at(n)).center() for n in (0, 2))
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(grid.viewport(), left, Qt.KeyboardModifier.NoModifier, here)
    QTest.mouseClick(grid.viewport(), left, Ctrl, there)
    assert selected(photos, selection) == [1, 3]

    QTest.mouseClick(grid.viewport(), left, Ctrl, there)
    assert selected(photos, selection) == [1]


def test_enter_and_a_double_click_open_the_photo(
    qtbot: QtBot, grid: PhotoGrid, photos: PagedPhotos
) -> None:
    photos.show(first(50))
    grid.show_photo(3)
    with qtbot.waitSignal(grid.opened) as opened:
        QTest.keyClick(grid, Key.Key_Return)
    assert opened.args == [3]

    center = grid.visualRect(grid.index_at(1)).center()
    with qtbot.waitSignal(grid.opened) as opened:
        QTest.mouseDClick(
            grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, center
        )
    assert opened.args == [2]


def test_the_table_selects_whole_lines_and_sorts_by_its_heads(
    qtbot: QtBot, table: PhotoTable, photos: PagedPhotos, selection: Selection
) -> None:
    photos.show(first(50))
    table.step(0)
    QTest.keyClick(table, Key.Key_Down, Shift)
    assert selected(photos, selection) == [1, 2]

    with qtbot.waitSignal(table.order_wanted) as wanted:
        table.horizontalHeader().sectionClicked.emit(Column.LICENSE)
    assert wanted.args == [Order.LICENSE]


def test_a_selected_photo_has_a_frame_of_the_accent_color(
    grid: PhotoGrid, photos: PagedPhotos, selection: Selection
) -> None:
    colors = COLORS[Scheme.LIGHT]
    grid.setPalette(palette_of(colors))
    photos.show(first(5))
    selection.select_only([2])
    picture = grid.grab().toImage()

    def frame(place: int) -> QColor:
        rect = grid.visualRect(grid.index_at(place))
        return picture.pixelColor(rect.x() + 6, rect.center().y())

    assert frame(1) == QColor(colors.accent)
    assert frame(0) != QColor(colors.accent)


def test_each_cell_says_in_one_breath_what_it_shows(grid: PhotoGrid, photos: PagedPhotos) -> None:
    # Asked of the model: Python may not hold Qt's accessible cells. The real window's test
    # hears the same words through AT-SPI.
    photos.show(first(5))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert grid.index_at(0).data(role) == "Photo 1, 1 face, CC BY 2.0, open"


def test_the_head_of_the_table_shows_what_it_is_sorted_by(table: PhotoTable) -> None:
    head = table.horizontalHeader()
    table.show_order(Order.OLDEST)
    assert head.sortIndicatorSection() == Column.TAKEN
    assert head.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder

    table.show_order(Order.UPLOADED)
    assert not head.isSortIndicatorShown()
