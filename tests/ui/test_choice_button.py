"""Tabs and switches: chosen by a click, and by a screen reader that toggles them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.fakes import FakeApp
from tests.ui.lists import ListsApp
from tests.ui.windows import Open
from ui.widgets.choice_button import ChoiceButton

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")


@pytest.fixture
def pair(qtbot: QtBot) -> Iterator[tuple[ChoiceButton, ChoiceButton, list[str]]]:
    parent = QWidget()
    group, picked = QButtonGroup(parent), list[str]()
    first, second = ChoiceButton(parent), ChoiceButton(parent)
    for name, button in (("first", first), ("second", second)):
        group.addButton(button)
        button.picked.connect(lambda name=name: picked.append(name))
    first.setChecked(True)
    yield first, second, picked
    delete(parent)


def test_what_the_program_checks_is_nobodys_choice(
    pair: tuple[ChoiceButton, ChoiceButton, list[str]],
) -> None:
    first, second, picked = pair
    second.setChecked(True)
    first.setChecked(True)
    assert picked == []


def test_each_hand_tells_a_choice_once(pair: tuple[ChoiceButton, ChoiceButton, list[str]]) -> None:
    first, second, picked = pair
    second.click()
    first.toggle()  # as Qt does for the action "Toggle" of a screen reader
    QTest.keyClick(second, Qt.Key.Key_Space)
    second.click()
    assert picked == ["second", "first", "second", "second"]
    assert second.isChecked()
    assert not first.isChecked()


def test_a_tab_that_a_screen_reader_toggles_shows_its_page(
    open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    header = window.header
    for tab, page in (
        (header.datasets, window.datasets.page),
        (header.requests, window.requests.page),
        (header.changes, window.changes.page),
        (header.overview, window.overview.page),
    ):
        tab.toggle()
        assert window.stack.currentWidget() is page
        assert tab.isChecked()
    header.library.toggle()
    assert window.page.isVisible()


def test_grid_and_table_follow_a_toggle(open_window: Open, photos: FakeApp) -> None:
    window = open_window(photos)
    switches = {one.accessibleName(): one for one in window.page.findChildren(ChoiceButton)}
    switches["Table"].toggle()
    assert window.page.view is window.page.table
    switches["Grid"].toggle()
    assert window.page.view is window.page.grid


def test_the_views_of_datasets_follow_a_toggle(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(ListsApp())
    window.actions_["datasets"].trigger()
    page = window.datasets.page
    qtbot.waitUntil(lambda: bool(page.tree.nodes))
    page.as_tree.toggle()
    assert page.tree.isVisible()
    other = next(one for slug, one in page.tree.nodes.items() if slug != page.tree.current)
    other.toggle()
    assert page.tree.current == other.slug
    page.as_lookup.toggle()
    assert page.lookup.isVisible()
