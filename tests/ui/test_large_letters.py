"""The window with letters twice as large: its pages fit a small screen, and no word is cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, QRect, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QFileDialog,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.asked import window_on
from tests.ui.every_window import DIALOGS, PAGES, EveryWindow
from tests.ui.filled_home import Filled, filled_home

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

WAIT_MS = 60_000
SCREEN = QSize(1280, 800)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    with filled_home(tmp_path_factory.mktemp("filled")) as made:
        yield made


@pytest.fixture
def twice_as_large(qapp: QApplication) -> Iterator[None]:
    before, style = qapp.font(), qapp.style().objectName()
    large = QFont(before)
    large.setPointSizeF(before.pointSizeF() * 2)
    qapp.setStyle("Fusion")
    qapp.setFont(large)
    yield
    qapp.setFont(before)
    qapp.setStyle(style)


def a_stage(qtbot: QtBot, filled: Filled) -> Iterator[EveryWindow]:
    with window_on(qtbot, filled.app) as window:
        window.resize(SCREEN)
        made = EveryWindow(window, filled, lambda holds: qtbot.waitUntil(holds, timeout=WAIT_MS))
        yield made
        made.clear()


@pytest.fixture
def large(qtbot: QtBot, filled: Filled, twice_as_large: None) -> Iterator[EveryWindow]:
    yield from a_stage(qtbot, filled)


def is_in_scroll(widget: QWidget) -> bool:
    """Tell whether a widget can be scrolled to."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def cut_of(window: QWidget) -> Iterator[str]:
    """Give what has less room than its words need, or lies outside what holds it."""
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible():
            continue
        text = widget.text().strip()
        if not text:
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed = QSize(0, widget.heightForWidth(widget.width()))
        else:
            needed = widget.minimumSizeHint()
        if needed.width() > widget.width() + 6 or needed.height() > widget.height() + 1:
            have = f"{widget.width()}x{widget.height()}"
            yield f"{text[:40]!r}: {needed.width()}x{needed.height()} in {have}"
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if not is_in_scroll(widget) and not window.rect().contains(place):
            yield f"{text[:40]!r} lies outside"


def when_settled(window: QWidget) -> list[str]:
    """Return what is cut once all has come that was asked for off the main thread."""
    patience = QDeadlineTimer(5_000)
    QApplication.processEvents()
    while (found := sorted(set(cut_of(window)))) and not patience.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    return found


def test_with_letters_twice_as_large_every_page_fits_a_small_screen(large: EveryWindow) -> None:
    faults: dict[str, list[str]] = {}
    for one in PAGES:
        window = large.open(one).window()
        found = when_settled(window)
        least = window.minimumSizeHint().expandedTo(window.minimumSize())
        if least.width() > SCREEN.width() or least.height() > SCREEN.height():
            found.append(f"is at least {least.width()}x{least.height()}")
        if found:
            faults[one.name] = found
    assert faults == {}


def test_with_letters_twice_as_large_every_dialog_fits_a_small_screen(large: EveryWindow) -> None:
    faults: dict[str, list[str]] = {}
    for one in DIALOGS:
        dialog = large.open(one).window()
        QApplication.processEvents()
        if isinstance(dialog, QFileDialog):
            # The system's own.
            continue
        found = sorted(set(cut_of(dialog)))
        if not QRect(QPoint(0, 0), SCREEN).contains(QRect(QPoint(0, 0), dialog.size())):
            found.append(f"is {dialog.width()}x{dialog.height()}")
        if found:
            faults[one.name] = found
    assert faults == {}
