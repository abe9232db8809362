"""The window with the library: beginning, finding, and a list that does not move."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.domain.exposure import Level
from scanner.domain.listing import Order, PhotoFilter
from scanner.errors import SourceUnavailable
from tests.ui.fakes import FakeApp, a_row, an_open_row
from tests.ui.windows import Open, find, focused, shown

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier


def test_with_no_source_the_welcome_page_says_where_to_begin(open_window: Open) -> None:
    window = open_window(FakeApp())

    assert window.stack.currentWidget() is window.welcome
    assert window.welcome.sign_in.hasFocus()
    assert not window.header.search.isVisible()


def test_with_a_source_the_library_opens_and_the_keyboard_is_on_it(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)

    qtbot.waitUntil(lambda: window.page.grid.isVisible())
    assert shown(window)[:2] == [2, 5]
    assert window.page.total.startswith("40 photos · 2 exposed")


def test_a_folder_that_is_dropped_is_added_and_scanned(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    app = FakeApp()
    app.is_export = lambda path: False
    window = open_window(app)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    event = QDropEvent(
        QPointF(100, 100),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)

    qtbot.waitUntil(lambda: bool(app.scanned))
    assert app.known[0].places == (str(tmp_path),)
    assert app.scanned == [[1]]
    qtbot.waitUntil(lambda: window.page.isVisible())


def test_what_is_no_folder_and_no_zip_cannot_be_dropped(open_window: Open, tmp_path: Path) -> None:
    window = open_window(FakeApp())
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(photo)), QUrl("https://example.org/a.zip")])

    assert window.adding.paths_of(dropped) == []


def test_a_saved_filter_narrows_the_list_and_ctrl_z_widens_it(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.actions_["show-exposed"].trigger()
    qtbot.waitUntil(lambda: shown(window) == [2, 5])
    assert len(window.page.chips.buttons) == 1

    QTest.keyClick(focused(window), Key.Key_Z, Ctrl)
    qtbot.waitUntil(lambda: len(shown(window)) == 40)


def test_ctrl_f_searches(qtbot: QtBot, open_window: Open, photos: FakeApp) -> None:
    window = open_window(photos)
    QTest.keyClick(focused(window), Key.Key_F, Ctrl)
    assert focused(window) is window.header.search
    QTest.keyClicks(focused(window), "anna")

    qtbot.waitUntil(lambda: shown(window) == [2])


def test_esc_empties_the_search_and_then_leaves_it(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    QTest.keyClick(focused(window), Key.Key_F, Ctrl)
    QTest.keyClicks(window.header.search, "anna")
    qtbot.waitUntil(lambda: shown(window) == [2])
    QTest.keyClick(window.header.search, Key.Key_Escape)
    assert window.header.search.text() == ""
    qtbot.waitUntil(lambda: len(shown(window)) == 40)

    QTest.keyClick(window.header.search, Key.Key_Escape)
    assert window.page.view.hasFocus()


def test_nothing_that_passes_says_so_and_offers_the_way_out(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    find(qtbot, window, PhotoFilter(text="nothing has this name"), 0)
    qtbot.waitUntil(lambda: window.page.empty.heading == "No photo passes these filters")

    window.page.empty.button.click()
    qtbot.waitUntil(lambda: len(shown(window)) == 40)


def test_no_faces_found_yet_is_not_no_faces(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(FakeApp([a_row(1), a_row(2, faces=0)]))
    find(qtbot, window, PhotoFilter(faces=True), 0)

    qtbot.waitUntil(lambda: window.page.empty.heading == "None found yet")
    assert window.page.empty.body == "1 of 2 looked at."


def test_a_list_that_cannot_be_read_says_why_and_can_be_tried_again(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    works = photos.find

    def broken(wanted: PhotoFilter, order: Order = Order.EXPOSED) -> None:
        raise SourceUnavailable("the catalog", "the disk is gone")

    photos.find = broken  # type: ignore[assignment, method-assign]
    window.library.filters.set(PhotoFilter(faces=True))
    qtbot.waitUntil(lambda: "the disk is gone" in window.page.empty.body)

    photos.find = works  # type: ignore[method-assign]
    window.page.empty.button.click()
    qtbot.waitUntil(lambda: shown(window) == [2, 5])


def test_another_order_keeps_the_photo_that_one_is_on(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.page.view.show_photo(7)
    with qtbot.waitSignal(window.library.loaded):
        window.page.table.order_wanted.emit(Order.KEY)

    assert shown(window)[0] == 1
    assert window.page.view.current == 7


def test_new_photos_wait_behind_a_button(qtbot: QtBot, open_window: Open, photos: FakeApp) -> None:
    window = open_window(photos)
    before = shown(window)
    for number in (101, 102):
        photos.table[number] = an_open_row(number)
    photos.commit("photo", "exposure")

    qtbot.waitUntil(lambda: window.page.news.isVisible())
    assert window.page.news.text() == "Show 2 new"
    assert shown(window) == before

    window.page.news.click()
    assert len(shown(window)) == 42
    assert not window.page.news.isVisible()


def test_a_row_that_was_written_is_painted_anew_where_it_stands(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    find(qtbot, window, PhotoFilter(severity=1), 2)
    photos.table[2] = replace(photos.table[2], faces=0, severity=0, level=Level.NONE)
    photos.commit("exposure")

    qtbot.waitUntil(lambda: window.page.news.isVisible())
    assert shown(window) == [2, 5]
    row = window.library.photos.row_at(0)
    assert row is not None
    assert row.faces == 0
    assert window.page.news.text() == "1 no longer matches"


def test_an_empty_list_fills_by_itself(qtbot: QtBot, open_window: Open, photos: FakeApp) -> None:
    rows, photos.table = photos.table, {}
    window = open_window(photos)
    assert shown(window) == []
    photos.table = rows
    photos.commit("photo")

    qtbot.waitUntil(lambda: len(shown(window)) == 40)


def test_a_selection_outlives_new_photos_and_another_filter(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    selection = window.library.selection
    selection.select_only([2, 30])
    find(qtbot, window, PhotoFilter(severity=1), 2)
    assert 30 in selection

    selection.select_all()
    find(qtbot, window, PhotoFilter(), 40)
    assert selection.count(40) == 0
