"""
Every page, dialog and menu of the window, by screen reader and by keyboard.

The faults of all windows are gathered before a test fails: one run tells all.
"""

import importlib
import inspect
import pkgutil
from collections import Counter
from collections.abc import Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QMenu,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import ui.dialogs
import ui.pages
from tests.ui.asked import window_on
from tests.ui.every_window import DIALOGS, EVERY, MENUS, PAGES, EveryWindow
from tests.ui.filled_home import Filled, filled_home
from tests.ui.heard import ACTIONABLE, CELLS, NO_ROLE, Heard, Role, hands_on_the_keyboard, heard

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")


NOWHERE = QModelIndex()
WAIT_MS = 60_000

MOST_WITHIN = 40
"""How often Tab may stay within one thing, as from link to link, or from face to face."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    with filled_home(tmp_path_factory.mktemp("filled")) as made:
        yield made


@pytest.fixture
def stage(qtbot: QtBot, filled: Filled) -> Iterator[EveryWindow]:
    with window_on(qtbot, filled.app) as window:
        made = EveryWindow(window, filled, lambda holds: qtbot.waitUntil(holds, timeout=WAIT_MS))
        yield made
        made.clear()


def opened(stage: EveryWindow) -> Iterator[tuple[str, QWidget]]:
    """Give everything there is to see, one after the other, with the window that it lies in."""
    for one in EVERY:
        widget = stage.open(one)
        # The system's dialog for files is Qt's own here, and not ours to name.
        if not isinstance(widget, QFileDialog):
            yield one.name, widget.window()


def faults_of(things: list[Heard]) -> Iterator[str]:
    """Give what is wrong with one thing, whatever else is there."""
    for thing in things:
        if thing.widget is not None and hands_on_the_keyboard(thing.widget):
            continue
        acts = thing.role in ACTIONABLE or (thing.is_focusable and thing.role not in CELLS)
        if acts and thing.is_nameless:
            yield f"no name: {thing}"
        elif thing.name and not any(letter.isalnum() for letter in thing.name):
            yield f"a name without a word: {thing}"
        if thing.is_focusable and thing.role in NO_ROLE and thing.widget is not None:
            yield f"no role: {thing}"
        if thing.role is Role.Graphic and not thing.name and not thing.description:
            yield f"an image without a word: {thing}"


def doubles_of(things: list[Heard]) -> Iterator[str]:
    """Give what is told twice in one group, so that nobody knows which is meant."""
    told = Counter(
        (thing.path, thing.role, thing.label or thing.name, thing.description)
        for thing in things
        if thing.role in ACTIONABLE
    )
    for (path, role, name, _), times in told.items():
        if times > 1:
            yield f"{times} times: {role.name} {name!r} in {' > '.join(path[-3:])}"


def test_everything_that_acts_has_a_name_and_a_role(stage: EveryWindow) -> None:
    faults: dict[str, str] = {}
    for name, window in opened(stage):
        for fault in faults_of(list(heard(window))):
            faults.setdefault(fault, name)
    assert faults == {}


def test_no_two_things_of_one_group_are_told_alike(stage: EveryWindow) -> None:
    faults: dict[str, str] = {}
    for name, window in opened(stage):
        for fault in doubles_of(list(heard(window))):
            faults.setdefault(fault, name)
    assert faults == {}


def is_met_by_tab(widget: QWidget) -> bool:
    """Tell whether Tab is to stop at a widget that is shown."""
    return (
        widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not hands_on_the_keyboard(widget)
    )


def is_near(widget: QWidget, met: set[QWidget]) -> bool:
    """Tell whether the arrow keys lead to a button from another of its group, which Tab met."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    mates = (
        list(widget.parentWidget().findChildren(QRadioButton))
        if group is None and isinstance(widget, QRadioButton)
        else group.buttons()
        if group is not None and group.exclusive()
        else []
    )
    return any(mate in met for mate in mates)


def walk(window: QWidget, key: Qt.Key, wanted: set[QWidget]) -> set[QWidget]:
    """Press a key until all were met, or it leads no further; return what had the keyboard."""
    met: set[QWidget] = set()
    stays = 0
    while stays < MOST_WITHIN and not wanted <= met:
        now = window.focusWidget()
        stays = stays + 1 if now in met else 0
        if now is not None:
            met.add(now)
        QTest.keyClick(now or window, key)
    return met


def in_words(widget: QWidget) -> str:
    """Return a widget as a developer finds it."""
    return (
        f"{type(widget).__name__} {widget.accessibleName()!r} in {type(widget.parent()).__name__}"
    )


def test_tab_comes_to_everything_and_away_from_it(stage: EveryWindow) -> None:
    missed: dict[str, list[str]] = {}
    for one in (*PAGES, *DIALOGS):
        widget = stage.open(one)
        window = widget.window()
        if isinstance(widget, QFileDialog):
            continue
        wanted = {each for each in window.findChildren(QWidget) if is_met_by_tab(each)}
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            met = walk(window, key, wanted)
            unmet = {each for each in wanted - met if not is_near(each, met)}
            if unmet:
                missed[f"{one.name}, {key.name}"] = sorted(map(in_words, unmet))
    assert missed == {}


def keys_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Give every key that does something in a window, and what: twice the same is a fault."""
    for action in {*window.actions(), *window.findChildren(QAction)}:
        for key in action.shortcuts():
            yield key.toString(), action.text() or action.objectName()
    for shortcut in window.findChildren(QShortcut):
        yield shortcut.key().toString(), shortcut.objectName() or "QShortcut"


def ambiguous(keys: Iterator[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the keys that do two things."""
    found: dict[str, list[str]] = {}
    for key, what in keys:
        found.setdefault(key, []).append(what)
    return {key: whats for key, whats in found.items() if key and len(whats) > 1}


def test_no_key_does_two_things_in_one_window(stage: EveryWindow) -> None:
    for one in (*PAGES, *DIALOGS):
        window = stage.open(one).window()
        if isinstance(window, QFileDialog):
            continue
        assert ambiguous(keys_of(window)) == {}, one.name


def twice(letters: Iterator[str]) -> list[str]:
    """Return the letters that stand there more than once; "" is none."""
    return [letter for letter, times in Counter(letters).items() if letter and times > 1]


def test_no_letter_is_underlined_twice_in_one_menu_or_dialog(stage: EveryWindow) -> None:
    bar = stage.window.menuBar()
    menus = [bar, *(action.menu() for action in bar.actions())]
    for menu in menus:
        texts = [action.text() for action in menu.actions()]
        assert twice(QKeySequence.mnemonic(text).toString() for text in texts) == [], texts
    for one in DIALOGS:
        dialog = stage.open(one)
        if not isinstance(dialog, QFileDialog):
            buttons = [each for each in dialog.findChildren(QAbstractButton) if each.isVisible()]
            assert twice(each.shortcut().toString() for each in buttons) == [], one.name


def test_every_action_has_a_key_or_stands_in_a_menu(stage: EveryWindow) -> None:
    window = stage.window
    menus = [action.menu() for action in window.menuBar().actions()]
    listed = {action for menu in menus for action in menu.actions()}
    lost = [
        action.text()
        for action in window.findChildren(QAction)
        if action.text()
        and not action.shortcuts()
        and action not in listed
        and not any(isinstance(each, QMenu | QWidget) for each in action.associatedObjects())
    ]
    assert lost == []


def test_every_menu_of_the_window_is_among_them(stage: EveryWindow) -> None:
    bar, filters = stage.window.menuBar(), stage.window.page.filter_bar
    assert len([one for one in MENUS if one.name.startswith("menu-")]) == len(bar.actions())
    assert len([one for one in MENUS if one.name.startswith("filter-")]) == len(filters.menus)


def shown_classes(package: ModuleType) -> set[type[QWidget]]:
    """Return the classes of a package that are pages or dialogs: all but parts of them."""
    found = set()
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        for _, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            is_own = kind.__module__ == module.name and not kind.__name__.startswith("_")
            if is_own and issubclass(kind, QWidget):
                found.add(kind)
    return found


def test_every_page_and_dialog_there_is_is_among_them(stage: EveryWindow) -> None:
    met: set[type] = set()
    for one in (*PAGES, *DIALOGS):
        window = stage.open(one).window()
        met |= {type(each) for each in (window, *window.findChildren(QWidget)) if each.isVisible()}
    met |= {base for kind in met for base in kind.__mro__}
    unmet = (shown_classes(ui.pages) | shown_classes(ui.dialogs)) - met
    assert sorted(kind.__name__ for kind in unmet) == []


def test_every_list_and_table_tells_its_cells(stage: EveryWindow) -> None:
    """What a cell shows a screen reader is told; only what shows nothing may be silent."""
    for name, window in opened(stage):
        for view in window.findChildren(QAbstractItemView):
            model = view.model()
            if not view.isVisible() or model is None or isinstance(view, QHeaderView):
                continue
            for row in range(min(model.rowCount(NOWHERE), 20)):
                for column in range(12):
                    index = model.index(row, column)
                    if not index.isValid():
                        break
                    shows = index.data(Qt.ItemDataRole.DisplayRole)
                    tells = index.data(Qt.ItemDataRole.AccessibleTextRole) or shows
                    assert bool(tells) or not shows, f"{name}: {in_words(view)} {row}, {column}"
            if model.rowCount(NOWHERE):
                cells = [thing for thing in heard(view) if thing.role in CELLS]
                assert any(cell.name for cell in cells), f"{name}: {in_words(view)}"
