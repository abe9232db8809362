"""Contrast as it is drawn, in every palette: words, and the edges of fields."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.asked import window_on
from tests.ui.every_window import DIALOGS, PAGES, EveryWindow
from tests.ui.filled_home import Filled, filled_home
from tests.ui.seen import contrast_of_ink, luminance, pixels_of, ratio
from ui.palettes import Scheme, put_on

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

WAIT_MS = 60_000
every_palette = pytest.mark.parametrize("scheme", list(Scheme))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    with filled_home(tmp_path_factory.mktemp("filled")) as made:
        yield made


@pytest.fixture
def palette(qapp: QApplication, scheme: Scheme) -> Iterator[Scheme]:
    """Color everything by a palette, as the window does, and put back what was."""
    style, before = qapp.style().objectName(), QPalette(qapp.palette())
    qapp.setStyle("Fusion")
    put_on(qapp, scheme)
    yield scheme
    qapp.setStyleSheet("")
    qapp.setStyle(style)
    qapp.setPalette(before)


@pytest.fixture
def stage(qtbot: QtBot, filled: Filled, palette: Scheme) -> Iterator[EveryWindow]:
    with window_on(qtbot, filled.app) as window:
        window.resize(1280, 800)
        made = EveryWindow(window, filled, lambda holds: qtbot.waitUntil(holds, timeout=WAIT_MS))
        yield made
        made.clear()


FIELDS: dict[str, Callable[[], QWidget]] = {
    "line": QLineEdit,
    "number": QSpinBox,
    "choice": QComboBox,
    "text": QPlainTextEdit,
    "check": lambda: QCheckBox(""),
    "radio": lambda: QRadioButton(""),
}


@every_palette
@pytest.mark.parametrize("kind", list(FIELDS))
def test_the_edge_of_a_field_stands_out_of_what_is_around_it(
    qtbot: QtBot, palette: Scheme, kind: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = FIELDS[kind]()
    column = QVBoxLayout(window)
    column.setContentsMargins(20, 20, 20, 20)
    column.addWidget(field)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with qtbot.waitExposed(window):
        window.show()
    window.setFocus()
    around = float(luminance(pixels_of(window)[:2, :2])[0, 0])
    drawn = luminance(pixels_of(window, field.geometry()))
    across = drawn[drawn.shape[0] // 2, :20]
    assert ratio(across, around).max() >= 3.0


def in_words(name: str, widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{name}: {type(widget).__name__} {text or widget.accessibleName()!r}"


def has_words(widget: QWidget) -> bool:
    """Tell whether a widget shows words of its own that can be used now."""
    if not (widget.isVisible() and widget.isEnabled()):
        return False
    if widget.visibleRegion().boundingRect().size() != widget.size():
        return False
    return isinstance(widget, QLabel | QAbstractButton) and any(
        letter.isalnum() for letter in widget.text()
    )


@every_palette
def test_all_words_are_readable_as_they_are_drawn(stage: EveryWindow) -> None:
    faint: set[str] = set()
    for one in (*PAGES, *DIALOGS):
        window = stage.open(one).window()
        if isinstance(window, QFileDialog):
            continue
        for widget in filter(has_words, window.findChildren(QWidget)):
            place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
            found = contrast_of_ink(pixels_of(window, place))
            if found < 4.5:
                faint.add(f"{in_words(one.name, widget)}: {found:.2f}")
    assert faint == set()
