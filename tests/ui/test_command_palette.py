from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeApp
from tests.ui.windows import Open
from ui.dialogs.shortcuts import CommandPalette
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")


@pytest.fixture
def window(open_window: Open, photos: FakeApp) -> MainWindow:
    return open_window(photos)


@pytest.fixture
def palette(qtbot: QtBot, window: MainWindow) -> Iterator[CommandPalette]:
    made = CommandPalette(window.actions_, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def roles(palette: CommandPalette, row: int) -> set[QPalette.ColorRole]:
    line = palette._list.itemWidget(palette._list.item(row))
    return {label.foregroundRole() for label in line.findChildren(QLabel)}


def test_the_chosen_command_is_written_to_be_read_on_the_accent(
    qtbot: QtBot, palette: CommandPalette
) -> None:
    lit = {QPalette.ColorRole.HighlightedText}
    assert roles(palette, 0) == lit

    qtbot.keyClick(palette, Qt.Key.Key_Down)

    assert roles(palette, 1) == lit
    assert not roles(palette, 0) & lit


def test_typing_narrows_and_enter_runs_what_is_chosen(
    qtbot: QtBot, palette: CommandPalette, window: MainWindow
) -> None:
    qtbot.keyClicks(palette._field, "as a tab")
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)

    assert window.page.view is window.page.table
    assert not palette.isVisible()
