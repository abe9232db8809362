"""Whoever uses the keyboard sees where it is: what has it looks different."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.asked import window_on
from tests.ui.every_window import DIALOGS, PAGES, EveryWindow
from tests.ui.filled_home import Filled, filled_home
from tests.ui.heard import hands_on_the_keyboard
from tests.ui.seen import differ, pixels_of
from ui.palettes import Scheme, put_on
from ui.widgets.chart_view import ChartView
from ui.widgets.photo_canvas import PhotoCanvas

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

WAIT_MS = 60_000

LEAST_PX = 12
"""How many pixels differ at least: a line of one letter's width, or the cursor of a field."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    with filled_home(tmp_path_factory.mktemp("filled")) as made:
        yield made


@pytest.fixture
def light(qapp: QApplication) -> Iterator[None]:
    style, before = qapp.style().objectName(), qapp.palette()
    qapp.setStyle("Fusion")
    put_on(qapp, Scheme.LIGHT)
    yield
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(before)


@pytest.fixture
def stage(qtbot: QtBot, filled: Filled, light: None) -> Iterator[EveryWindow]:
    with window_on(qtbot, filled.app) as window:
        window.resize(1280, 800)
        made = EveryWindow(window, filled, lambda holds: qtbot.waitUntil(holds, timeout=WAIT_MS))
        yield made
        made.clear()


MARKED = (QAbstractButton, QComboBox, ChartView, PhotoCanvas)
"""What is to be marked itself: fields and texts have Qt's cursor, lists their current row."""


def takes_the_keyboard(widget: QWidget) -> bool:
    return (
        isinstance(widget, MARKED)
        and widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not hands_on_the_keyboard(widget)
        and not widget.visibleRegion().isEmpty()
    )


def differs_with_the_keyboard(widget: QWidget, spare: QWidget) -> int:
    """Return how many pixels of a widget differ with the keyboard in it, and without."""
    spare.setFocus(Qt.FocusReason.TabFocusReason)
    without = pixels_of(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if not widget.hasFocus():
        QApplication.sendEvent(
            widget, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
        )
    # As the Tab key leaves it: Qt marks buttons only for who uses the keyboard.
    widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return differ(without, pixels_of(widget))


def test_every_button_choice_and_chart_shows_that_it_has_the_keyboard(stage: EveryWindow) -> None:
    unmarked: dict[str, str] = {}
    looked_at: set[tuple[type, type]] = set()
    for one in (*PAGES, *DIALOGS):
        window = stage.open(one).window()
        if isinstance(window, QFileDialog):
            continue
        window.activateWindow()
        stage.until(window.isActiveWindow)
        spare = QWidget(window)
        spare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spare.setGeometry(0, 0, 1, 1)
        spare.show()
        for widget in window.findChildren(QWidget):
            if widget is spare or not takes_the_keyboard(widget):
                continue
            kind = type(widget).__name__
            if (type(widget), type(widget.parent())) in looked_at:
                continue
            looked_at.add((type(widget), type(widget.parent())))
            if differs_with_the_keyboard(widget, spare) < LEAST_PX:
                what = f"{kind} {widget.accessibleName()!r} in {type(widget.parent()).__name__}"
                unmarked.setdefault(what, one.name)
        spare.setParent(None)
        spare.deleteLater()
    assert sorted(unmarked.items()) == []
