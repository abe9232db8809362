"""
No text is cut: in the made-up language, from right to left, with large letters, and in each other.

Everything there is to see is opened once for each of them, and what it paints is read. A text
that is shortened is told whole by a tooltip; what is scrolled to is not cut. The faults of all
windows are gathered before a test fails: one run tells all.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Set
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize, QTranslator
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QMenuBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.asked import window_on
from tests.ui.cut_text import cut_in, words_with_dots
from tests.ui.every_window import EVERY, PAGES, EveryWindow
from tests.ui.filled_home import Filled, filled_home
from tests.ui.pseudo import Pseudo, pseudo
from ui.language import speak
from ui.widgets.elided_label import ElidedLabel

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "This plugin does not support", "QMenu::setNoReplay"
)

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
WAIT_MS = 20_000
MOST_ROUNDS = 5
USUAL, SMALL = QSize(1280, 800), QSize(860, 640)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    with filled_home(tmp_path_factory.mktemp("filled")) as made:
        yield made


@pytest.fixture(scope="module")
def said() -> Iterator[Callable[[str], list[str]]]:
    """Return every text of the window in English, and in a language; from the .ts."""
    sys.path.insert(0, str(PACKAGING))
    try:
        tool = __import__("translations")
        yield lambda language: [
            text
            for each in tool.translations(language)
            for text in (each.source, *each.forms)
            if text
        ]
    finally:
        sys.path.remove(str(PACKAGING))
        for name in ("translations", "translated", "window_texts"):
            sys.modules.pop(name, None)


@pytest.fixture
def usual_style(qapp: QApplication) -> Iterator[QApplication]:
    """The application with the style that Safelight has, its font and language given back."""
    font, style, locale = qapp.font(), qapp.style().objectName(), QLocale()
    qapp.setStyle("Fusion")
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setFont(font)
    qapp.setStyle(style)


@contextmanager
def a_stage(qtbot: QtBot, filled: Filled) -> Iterator[EveryWindow]:
    with window_on(qtbot, filled.app) as window:
        window.resize(USUAL)
        made = EveryWindow(window, filled, lambda holds: qtbot.waitUntil(holds, timeout=WAIT_MS))
        yield made
        made.clear()


def faults_of(stage: EveryWindow, texts: Iterable[str], *sizes: QSize) -> dict[str, str]:
    """
    Open everything, pages at each size; return what is wrong, with where it was seen first.

    That is a text that is cut, and a letter that is underlined twice in one menu or dialog.
    """
    dotted = words_with_dots(texts)
    faults: dict[str, str] = {}
    for one in EVERY:
        shown = stage.open(one)
        window = shown.window()
        # The system's dialog for files is Qt's own here, and not ours to lay out; the screen that
        # is pretended is 800 pixels wide, and a menu that needs more is cut by it.
        fills = window.width() >= window.screen().size().width()
        if isinstance(shown, QFileDialog) or (fills and isinstance(shown, QMenu)):
            continue
        for size in sizes if one in PAGES else (window.size(),):
            window.resize(size)
            for fault in _settled(window, dotted):
                faults.setdefault(fault, f"{one.name}, {window.width()} wide")
        if one in PAGES:
            window.resize(sizes[0])
        else:
            twice = doubles(letters_of(shown))
            if twice:
                faults[f"underlined twice: {twice}"] = one.name
    return faults


def _settled(window: QWidget, dotted: Set[str]) -> list[str]:
    """Return what is cut once all have their places: what wraps then asks for its height."""
    found: list[str] = []
    for _ in range(MOST_ROUNDS):
        QApplication.processEvents()
        found = list(cut_in(window, dotted))
        if not found:
            break
    return found


def letters_of(shown: QWidget) -> Iterator[str]:
    """Give the letter that each line of a menu, or each control of a dialog, is reached by."""
    if isinstance(shown, QMenu | QMenuBar):
        yield from (QKeySequence.mnemonic(action.text()).toString() for action in shown.actions())
        return
    for widget in shown.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not shown.window():
            continue
        if isinstance(widget, QLabel) and widget.buddy() is not None:
            yield QKeySequence.mnemonic(widget.text()).toString()
        elif isinstance(widget, QAbstractButton):
            yield widget.shortcut().toString()


def doubles(letters: Iterable[str]) -> list[str]:
    return [letter for letter, times in Counter(letters).items() if letter and times > 1]


def test_nothing_is_cut_in_words_that_are_longer(
    qtbot: QtBot,
    filled: Filled,
    usual_style: QApplication,
    said: Callable[[str], list[str]],
) -> None:
    usual_style.installTranslator(Pseudo(usual_style))
    texts = [pseudo(text) for text in said("de")]

    with a_stage(qtbot, filled) as stage:
        faults = faults_of(stage, texts, USUAL, SMALL)
    assert faults == {}


def test_nothing_is_cut_from_right_to_left(
    qtbot: QtBot,
    filled: Filled,
    usual_style: QApplication,
    said: Callable[[str], list[str]],
) -> None:
    usual_style.installTranslator(Pseudo(usual_style, right_to_left=True))
    texts = [pseudo(text) for text in said("de")]

    with a_stage(qtbot, filled) as stage:
        is_right_to_left = stage.window.isRightToLeft()
        faults = faults_of(stage, texts, USUAL, SMALL)
    assert is_right_to_left
    assert faults == {}


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_nothing_is_cut_in_a_language_and_no_letter_is_underlined_twice(
    qtbot: QtBot,
    filled: Filled,
    usual_style: QApplication,
    said: Callable[[str], list[str]],
    language: str,
) -> None:
    assert speak(usual_style, language) == language

    with a_stage(qtbot, filled) as stage:
        in_bar = doubles(letters_of(stage.window.menuBar()))
        faults = faults_of(stage, said(language), USUAL, SMALL)
    assert in_bar == []
    assert faults == {}


def test_nothing_is_cut_with_letters_twice_as_large_in_words_that_are_longer(
    qtbot: QtBot,
    filled: Filled,
    usual_style: QApplication,
    said: Callable[[str], list[str]],
) -> None:
    large = QFont(usual_style.font())
    large.setPointSizeF(large.pointSizeF() * 2)
    usual_style.setFont(large)
    usual_style.installTranslator(Pseudo(usual_style))
    texts = [pseudo(text) for text in said("de")]

    with a_stage(qtbot, filled) as stage:
        faults = faults_of(stage, texts, USUAL)
    assert faults == {}


def test_what_is_cut_shortened_or_painted_over_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    whole, cut = QLabel("Whole words", window), QLabel("Cut in the middle", window)
    narrow, told = ElidedLabel(window), ElidedLabel(window)
    for n, label in enumerate((whole, cut, narrow, told)):
        label.setGeometry(0, 40 * n, 50 if n else 200, 30)
    for label in (narrow, told):
        label.setText("Shortened where the room ends")
    outside = QLabel("Outside", window)
    outside.setGeometry(280, 0, 100, 30)
    with qtbot.waitExposed(window):
        window.show()
    QWidget.setToolTip(narrow, "")

    found = [fault.partition(": ")[2] for fault in cut_in(window, frozenset())]

    assert [fault.partition("' ")[2].split(" by ")[0] for fault in found] == [
        "is cut",
        "is shortened, and no tooltip tells it whole",
        "lies 79 outside of QWidget, across",
    ]
