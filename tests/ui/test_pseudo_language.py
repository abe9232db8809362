"""
The whole window in a language that is made up: what was not translated, and what is cut.

The faults of all windows are gathered before a test fails: one run tells all.
"""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.asked import window_on
from tests.ui.every_window import EVERY, EveryWindow
from tests.ui.filled_home import Filled, filled_home
from tests.ui.pseudo import BEGIN, Pseudo

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

WAIT_MS = 20_000

OF_THE_SYSTEM = ("add-folder", "report")
"""Dialogs for files: Qt's own here, the desktop's elsewhere."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    with filled_home(tmp_path_factory.mktemp("filled")) as made:
        yield made


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Pseudo]:
    made = Pseudo(qapp)
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


@pytest.fixture
def stage(qtbot: QtBot, filled: Filled, pseudo: Pseudo) -> Iterator[EveryWindow]:
    with window_on(qtbot, filled.app) as window:
        made = EveryWindow(window, filled, lambda holds: qtbot.waitUntil(holds, timeout=WAIT_MS))
        yield made
        made.clear()


def texts_of(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Give every text that controls of a window show."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        elif isinstance(widget, QGroupBox):
            yield widget, widget.title()
        elif isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        elif isinstance(widget, QComboBox):
            for n in range(widget.count()):
                yield widget, widget.itemText(n)
        elif isinstance(widget, QMenu):
            for action in widget.actions():
                yield widget, action.text()
        if widget.toolTip():
            yield widget, widget.toolTip()


def test_what_a_control_says_was_translated(stage: EveryWindow) -> None:
    faults: dict[str, str] = {}
    for one in EVERY:
        if one.name in OF_THE_SYSTEM:
            continue
        window = stage.open(one).window()
        for widget, text in texts_of(window):
            if re.search(r"[^\W\d_]{2}", text) and BEGIN not in text:
                faults.setdefault(text[:110], f"{one.name}: {type(widget).__name__}")
    assert faults == {}
