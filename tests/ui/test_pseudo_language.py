"""
The whole window in a language that is made up: what was not translated.

What is cut is for test_cut_text.py.

The faults of all windows are gathered before a test fails: one run tells all.
"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.asked import window_on
from tests.ui.every_window import EVERY, EveryWindow
from tests.ui.filled_home import Filled, filled_home
from tests.ui.pseudo import BEGIN, Pseudo
from ui.dialogs.setting_words import OWN_NAMES

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

WAIT_MS = 20_000

EVERY_ITEM = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

NAMED = ("datasets.toml", "licenses.toml", "recipients.toml")
"""Tables whose names are names in every language; Creative Commons' own names are such, too."""

DATA = (
    # What the filled home has in it, or is told.
    r"(.*[·:] )?(Imaginary Photographer|Photos|Café wall|My <b>Lab</b>)(\t\d+)?",
    r"(/[\w.-]+)+",
    r"[\w.-]+\.(jpg|csv|zip|eml)( ·.*|: .*)?",
    # Keys as the system writes them, names of settings, versions.
    r"((Ctrl|Alt|Shift)\+\S+|Esc|F\d+)(, \S+)*",
    r"[a-z]+\.[a-z_]+",
    r"Safelight [\d.]+\w*",
    # What is typed in that form in every language.
    r"DE, US-CA|NO|smtp\.example\.org",
    # Flickr's terms ask for these words.
    r"This product uses the Flickr API but is not endorsed or certified by SmugMug, Inc\.",
    # The core's errors hold what a server or a system answered; docs/translating.md says so.
    r".* could not be reached: .*",
)
"""What stands in every language as it is; whole texts, lines that are breaks included."""


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
        elif isinstance(widget, QTabBar):
            for n in range(widget.count()):
                yield widget, widget.tabText(n)
        elif isinstance(widget, QHeaderView) and widget.model() is not None:
            for n in range(widget.count()):
                said = widget.model().headerData(n, widget.orientation())
                yield widget, str(said or "")
        elif isinstance(widget, QTreeWidget):
            for item in widget.findItems("", EVERY_ITEM):
                yield widget, item.text(0)
        if widget.toolTip():
            yield widget, widget.toolTip()


@pytest.fixture(scope="module")
def names() -> frozenset[str]:
    """Names of datasets, licenses, recipients and languages."""
    found = set(OWN_NAMES.values())
    for file in NAMED:
        document = tomllib.loads((RESOURCES / file).read_text(encoding="utf-8"))
        found |= {row["name"] for table in document.values() for row in _rows(table)}
    return frozenset(found)


def _rows(table: object) -> list[dict[str, str]]:
    rows = list(table.values()) if isinstance(table, dict) else table
    return [row for row in rows if "name" in row] if isinstance(rows, list) else []


def is_data(text: str, names: frozenset[str]) -> bool:
    """Tell whether a text is nobody's to translate."""
    bare = re.sub(r"^[\d.,]+ |\t\d+$", "", text.strip())
    if any(bare == name or (bare and name.startswith(f"{bare} ")) for name in names):
        return True
    # A node of the family tree says the first words of a name.
    if any(name.startswith(bare.rstrip(",")) for name in names):
        return True
    return any(re.fullmatch(one, text.strip(), re.DOTALL) for one in DATA)


def test_what_a_control_says_was_translated(stage: EveryWindow, names: frozenset[str]) -> None:
    faults: dict[str, str] = {}
    for one in EVERY:
        shown = stage.open(one)
        # The system's dialog for files is Qt's own here, and says what the system has in it.
        if isinstance(shown, QFileDialog):
            continue
        for widget, text in texts_of(shown.window()):
            if re.search(r"[^\W\d_]{2}", text) and BEGIN not in text and not is_data(text, names):
                faults.setdefault(text[:110], f"{one.name}: {type(widget).__name__}")
    assert faults == {}
