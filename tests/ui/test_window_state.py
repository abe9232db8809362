"""How the window was left is how it opens again, also on another screen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize
from PySide6.QtWidgets import QFileDialog, QSplitter
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.domain.listing import Order
from tests.left_open import left_in_the_library
from tests.ui.fakes import FakeApp, a_row
from ui.bridge import Bridge
from ui.last_folder import begin_where_last
from ui.main_window import MainWindow
from ui.models.photos import Column

# Said by the offscreen platform when a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Use = Callable[[MainWindow], object]


def used(qtbot: QtBot, home: Path, use: Use) -> object:
    """Open the window of a home, do something with it, and close it as a user does."""
    app = FakeApp([a_row(n) for n in range(1, 6)], home=home)
    window = MainWindow(app, Bridge(app))  # type: ignore[arg-type]
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.library.counts is not None)
    qtbot.waitUntil(lambda: not window.library.is_loading)
    found = use(window)
    window.close()
    window.bridge.close()
    app.close()
    delete(window)
    return found


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return left_in_the_library(tmp_path)


def table_of(window: MainWindow) -> None:
    window.actions_["table"].trigger()


def test_size_and_place_are_kept(qtbot: QtBot, home: Path) -> None:
    # No wider than the screen of a test: Qt brings in what reaches beyond it.
    place = QRect(0, 60, 860, 610)
    used(qtbot, home, lambda window: window.setGeometry(place))
    assert used(qtbot, home, lambda window: window.size()) == place.size()
    assert used(qtbot, home, lambda window: window.geometry().top()) == place.top()


def test_a_window_that_was_left_on_a_screen_that_is_gone_is_seen_again(
    qtbot: QtBot, home: Path
) -> None:
    used(qtbot, home, lambda window: window.setGeometry(QRect(9000, 7000, 900, 640)))

    def is_seen(window: MainWindow) -> bool:
        screen = window.screen().availableGeometry()
        return screen.contains(window.geometry().topLeft() + QPoint(100, 10))

    assert used(qtbot, home, is_seen)


def test_the_panes_keep_their_widths(qtbot: QtBot, home: Path) -> None:
    def sizes(window: MainWindow) -> list[int]:
        split = window.page.parentWidget()
        assert isinstance(split, QSplitter)
        return split.sizes()

    def widen(window: MainWindow) -> list[int]:
        window.resize(QSize(860, 610))
        split = window.page.parentWidget()
        assert isinstance(split, QSplitter)
        split.setSizes([160, 440, 258])
        return split.sizes()

    assert used(qtbot, home, widen) == used(qtbot, home, sizes)


def test_grid_or_table_is_kept(qtbot: QtBot, home: Path) -> None:
    used(qtbot, home, table_of)
    assert used(qtbot, home, lambda window: window.page.view is window.page.table)
    used(qtbot, home, lambda window: window.actions_["grid"].trigger())
    assert used(qtbot, home, lambda window: window.page.view is window.page.grid)


def test_the_order_of_the_list_is_kept_and_said(qtbot: QtBot, home: Path) -> None:
    used(qtbot, home, lambda window: window.library.sort(Order.TITLE))

    def order(window: MainWindow) -> tuple[Order, object]:
        return window.library.order, window.page.order.currentData()

    assert used(qtbot, home, order) == (Order.TITLE, Order.TITLE)


def test_columns_keep_the_widths_that_a_user_gave_them(qtbot: QtBot, home: Path) -> None:
    def widen(window: MainWindow) -> None:
        table_of(window)
        window.page.table.horizontalHeader().resizeSection(Column.LICENSE, 333)

    used(qtbot, home, widen)
    now = used(qtbot, home, lambda window: window.page.table.columnWidth(Column.LICENSE))
    assert now == 333


def test_columns_that_nobody_touched_follow_the_letters(qtbot: QtBot, home: Path) -> None:
    used(qtbot, home, table_of)
    assert "columns" not in (home / "window.ini").read_text()


@pytest.mark.parametrize(
    "written",
    ["order=sideways", "columns=1 2 3", "columns=9999999 a b", "geometry=x", "panes=x", "view=x"],
)
def test_what_cannot_be_read_is_as_if_it_was_never_written(
    qtbot: QtBot, home: Path, written: str
) -> None:
    before = used(qtbot, home, lambda window: window.page.table.columnWidth(Column.LICENSE))
    kept = [line for line in (home / "window.ini").read_text().splitlines() if "=" in line]
    name = written.partition("=")[0]
    lines = [line for line in kept if not line.startswith(f"{name}=")]
    (home / "window.ini").write_text("\n".join(["[General]", *lines, written, ""]))

    def look(window: MainWindow) -> tuple[Order, object]:
        return window.library.order, window.page.table.columnWidth(Column.LICENSE)

    assert used(qtbot, home, look) == (Order.EXPOSED, before)


def a_dialog(qtbot: QtBot, home: Path, *, writes: bool = False) -> QFileDialog:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    if writes:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    begin_where_last(dialog, home)
    qtbot.addWidget(dialog)
    return dialog


def test_a_dialog_for_files_begins_where_one_was_last(qtbot: QtBot, tmp_path: Path) -> None:
    holidays, reports = tmp_path / "holidays", tmp_path / "reports"
    holidays.mkdir()
    reports.mkdir()
    reads, writes = a_dialog(qtbot, tmp_path), a_dialog(qtbot, tmp_path, writes=True)
    reads.filesSelected.emit([str(holidays / "a.zip")])
    writes.filesSelected.emit([str(reports / "a.pdf")])
    assert a_dialog(qtbot, tmp_path).directory().path() == str(holidays)
    assert a_dialog(qtbot, tmp_path, writes=True).directory().path() == str(reports)
    stored = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert stored.value("folder/read") == str(holidays)


def test_a_dialog_for_files_begins_at_home_where_the_last_folder_is_gone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = a_dialog(qtbot, tmp_path)
    dialog.filesSelected.emit([str(tmp_path / "gone" / "a.zip")])
    assert a_dialog(qtbot, tmp_path).directory().path() == str(Path.home())
