"""Saved filters: named, listed with their counts, chosen, and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from scanner.domain.listing import PhotoFilter
from scanner.domain.saved import SavedFilter, SavedId
from tests.ui.at_home_stage import OPEN, dialog_of, years_of_photos
from tests.ui.fakes import FakeApp, an_open_row
from tests.ui.windows import Open, find, shown
from ui.dialogs.error import ErrorDialog
from ui.dialogs.save_filter import NameFilterDialog
from ui.main_window import MainWindow
from ui.widgets.side_list import ENTRY, SAVE, Entry

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the screen that is none

MARKUP = "<b>Lake</b> & <img src=x>"


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window(years_of_photos())


def lines(window: MainWindow) -> dict[str, QTreeWidgetItem]:
    side = window.side
    items = [side.topLevelItem(n) for n in range(side.topLevelItemCount())]
    return {item.text(0): item for item in items if item is not None}


def save(qtbot: QtBot, window: MainWindow, name: str, wanted: PhotoFilter) -> None:
    window.comfort.saved.save(name, wanted)
    qtbot.waitUntil(lambda: name in lines(window))


def test_the_filter_that_is_shown_is_saved_named_counted_and_chosen_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert not window.actions_["save-filter"].isEnabled()
    find(qtbot, window, OPEN, 2)
    window.actions_["save-filter"].trigger()
    dialog = dialog_of(window, NameFilterDialog)
    assert dialog.field.text() == "Open, was open or found"
    dialog.field.setText(MARKUP)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: MARKUP in lines(window) and lines(window)[MARKUP].text(1) == "2")
    assert not window.actions_["save-filter"].isEnabled()
    assert window.side.currentItem() is lines(window)[MARKUP]
    assert (
        lines(window)[MARKUP].toolTip(0)
        == "<qt>&lt;b&gt;Lake&lt;/b&gt; &amp; &lt;img src=x&gt;</qt>"
    )

    find(qtbot, window, PhotoFilter(), 61)
    window.side.itemClicked.emit(lines(window)[MARKUP], 0)
    qtbot.waitUntil(lambda: len(shown(window)) == 2)
    assert window.library.filters.now == OPEN


def test_the_last_line_of_the_list_saves_the_filter_where_there_is_one(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert lines(window)["Save filter…"].data(0, ENTRY) == SAVE
    assert lines(window)["Save filter…"].isDisabled()
    find(qtbot, window, PhotoFilter(text="1"), 16)
    line = lines(window)["Save filter…"]
    assert not line.isDisabled()
    window.side.itemActivated.emit(line, 0)

    assert dialog_of(window, NameFilterDialog).save.isEnabled()


def test_a_removed_filter_is_brought_back_by_undo_and_a_new_name_is_taken_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    save(qtbot, window, "Lake", OPEN)
    find(qtbot, window, OPEN, 2)
    window.actions_["rename-filter"].trigger()
    dialog = dialog_of(window, NameFilterDialog)
    assert dialog.field.text() == "Lake"
    dialog.field.setText("Water")
    dialog.save.click()
    qtbot.waitUntil(lambda: "Water" in lines(window))
    window.actions_["remove-filter"].trigger()
    qtbot.waitUntil(lambda: "Water" not in lines(window))
    assert window.jobs.words == "Water is removed; Ctrl+Z brings it back."

    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: "Water" in lines(window))
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: "Lake" in lines(window))
    assert shown(window) == [3, 9]


def test_saving_over_a_name_says_so_and_can_be_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    save(qtbot, window, "Lake", OPEN)
    find(qtbot, window, PhotoFilter(text="Photo 60"), 1)
    window.actions_["save-filter"].trigger()
    dialog = dialog_of(window, NameFilterDialog)
    dialog.field.setText("  LAKE ")
    assert dialog.note == "There is one of this name: it will be replaced."
    dialog.field.setText(" ")
    assert not dialog.save.isEnabled()
    dialog.field.setText("LAKE")
    dialog.save.click()
    qtbot.waitUntil(lambda: "LAKE" in lines(window))
    assert [one.wanted for one in window.comfort.saved.filters] == [PhotoFilter(text="Photo 60")]

    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: "Lake" in lines(window))
    assert [one.wanted for one in window.comfort.saved.filters] == [OPEN]


def test_a_filter_of_a_newer_safelight_stays_in_the_list_and_says_why_it_is_not_used(
    qtbot: QtBot, open_window: Open
) -> None:
    app = years_of_photos()
    app.saved[1] = SavedFilter(SavedId(1), "Smiles", "{}", None, "A newer Safelight saved it.")
    window = open_window(app)
    qtbot.waitUntil(lambda: "Smiles" in lines(window))
    window.side.itemClicked.emit(lines(window)["Smiles"], 0)

    assert "newer Safelight" in dialog_of(window, ErrorDialog).words.happened
    assert window.library.filters.now == PhotoFilter()


def test_saved_filters_are_counted_anew_only_when_photos_were_written(
    qtbot: QtBot, window: MainWindow
) -> None:
    save(qtbot, window, "Open", OPEN)
    qtbot.waitUntil(lambda: lines(window)["Open"].text(1) == "2")
    app = window.app
    assert isinstance(app, FakeApp)
    with qtbot.waitSignal(window.library.counted):
        window.library.count()
    app.asked_filters.clear()
    with qtbot.waitSignal(window.library.counted):
        window.library.count()
    assert app.asked_filters == []

    app.table[4] = an_open_row(4)
    with qtbot.waitSignal(window.comfort.saved.changed):
        app.commit("exposure")
        window.library.look_now()
    qtbot.waitUntil(lambda: lines(window)["Open"].text(1) == "3")


def test_a_saved_filter_has_a_menu_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    save(qtbot, window, "Open", OPEN)
    entry = lines(window)["Open"].data(0, ENTRY)
    assert isinstance(entry, Entry)
    assert entry.saved is not None
    words = {action.text(): action for action in window.side.menu_of_saved(entry.saved).actions()}
    words["Remove"].trigger()
    qtbot.waitUntil(lambda: "Open" not in lines(window))
    assert "Rename…" in words
