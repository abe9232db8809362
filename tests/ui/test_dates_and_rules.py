"""Jumps to a date, and selections by a rule."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.domain.listing import Order, PhotoFilter
from scanner.domain.picking import Likeness
from tests.ui.at_home_stage import OPEN, dialog_of, sort, years_of_photos
from tests.ui.fakes import FakeApp
from tests.ui.windows import Open, find, name_of
from ui.dialogs.jump import JumpDialog
from ui.dialogs.select import SelectDialog
from ui.main_window import MainWindow
from ui.models.choosing import How

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the screen that is none


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    window = open_window(years_of_photos())
    window.resize(1280, 800)
    return window


def app_of(window: MainWindow) -> FakeApp:
    app = window.app
    assert isinstance(app, FakeApp)
    return app


# -- dates


def test_what_was_typed_is_jumped_to_and_nothing_is_selected(
    qtbot: QtBot, window: MainWindow
) -> None:
    sort(qtbot, window, Order.NEWEST)
    qtbot.waitUntil(lambda: window.page.timeline.isVisible())
    window.actions_["jump"].trigger()
    dialog = dialog_of(window, JumpDialog)
    QTest.keyClicks(dialog.field, "2010-0")
    assert "May 2010, 1 photo" in [
        dialog.list.item(n).text() for n in range(60) if not dialog.list.item(n).isHidden()
    ]
    QTest.keyClicks(dialog.field, "5")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    # December 2012 is the first, so May 2010 comes 31 months behind it.
    qtbot.waitUntil(lambda: window.page.view.current == 32)

    assert window.page.view.places_in_sight().start <= 31
    assert window.page.timeline.here is not None
    assert window.page.timeline.here.year == 2010
    assert window.library.selection.count(61) == 0


def test_a_date_without_a_photo_leads_to_the_next_one_and_says_so(
    qtbot: QtBot, window: MainWindow
) -> None:
    sort(qtbot, window, Order.NEWEST)
    window.actions_["jump"].trigger()
    dialog = dialog_of(window, JumpDialog)
    QTest.keyClicks(dialog.field, "2031")
    assert "No photo of then" in dialog.note
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.view.current == 1)

    assert window.jobs.words == "No photo of then; here is December 2012."


def test_a_list_by_something_else_offers_to_be_sorted_by_a_date_first(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert not window.page.timeline.isVisible()
    window.actions_["jump"].trigger()
    dialog = dialog_of(window, JumpDialog)
    assert "not sorted by a date" in dialog.note
    assert not dialog.field.isEnabled()
    with qtbot.waitSignal(window.comfort.timeline.changed):
        dialog.sorts[Order.NEWEST].click()

    assert dialog.field.isEnabled()
    assert dialog.list.count() == 61
    assert window.page.order.currentData() == Order.NEWEST
    assert not dialog.sorts[Order.NEWEST].isVisible()


def test_a_click_and_keys_on_the_timeline_lead_to_a_month(qtbot: QtBot, window: MainWindow) -> None:
    sort(qtbot, window, Order.NEWEST)
    strip = window.page.timeline
    qtbot.waitUntil(lambda: len(strip.months) == 61)
    place = strip.rect_of(40).center().toPoint()
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    assert window.page.view.current == 41
    QTest.keyClick(strip, Qt.Key.Key_Down)
    assert window.page.view.current == 42
    assert name_of(strip) == "Timeline"
    assert strip.accessibleDescription() == "July 2009, 1 photo"

    window.actions_["timeline"].trigger()
    assert not strip.isVisible()


def test_the_timeline_follows_the_list_and_never_moves_it(qtbot: QtBot, window: MainWindow) -> None:
    sort(qtbot, window, Order.NEWEST)
    qtbot.waitUntil(lambda: len(window.page.timeline.months) == 61)
    window.page.view.show_place(50, at_top=True)
    top = window.page.view.verticalScrollBar().value()
    app_of(window).commit("photo")
    with qtbot.waitSignal(window.library.counted):
        window.library.look_now()
    assert window.page.view.verticalScrollBar().value() == top

    find(qtbot, window, OPEN, 2)
    qtbot.waitUntil(lambda: len(window.page.timeline.months) == 2)


def test_in_a_narrow_window_the_photos_have_the_room_of_the_timeline(
    qtbot: QtBot, window: MainWindow
) -> None:
    sort(qtbot, window, Order.NEWEST)
    qtbot.waitUntil(lambda: window.page.timeline.isVisible())
    window.resize(860, 600)
    qtbot.waitUntil(lambda: not window.page.timeline.isVisible())
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.page.timeline.isVisible())


# -- rules


def test_a_rule_says_what_it_comes_to_before_it_selects_and_is_taken_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    selection = window.library.selection
    selection.select_only([1, 3, 5])
    window.actions_["select-rule"].trigger()
    dialog = dialog_of(window, SelectDialog)
    assert dialog.words == "Choose what the photos have to match."
    assert not dialog.agree.isEnabled()
    dialog.filters.set(OPEN)
    qtbot.waitUntil(lambda: dialog.words == "4 photos will be selected. Now: 3.")
    assert selection.count(61) == 3
    dialog.hows[How.KEEP_ONLY].setChecked(True)
    qtbot.waitUntil(lambda: dialog.words == "1 photo will be selected. Now: 3.")
    dialog.agree.click()
    assert selection.chosen().ids == {3}

    window.actions_["undo"].trigger()
    assert selection.chosen().ids == {1, 3, 5}


def test_photos_of_the_same_day_are_selected_by_one_command_and_a_key(
    qtbot: QtBot, window: MainWindow
) -> None:
    app_of(window).likes[Likeness.DAY] = [4, 9]
    window.page.view.show_photo(4)
    window.actions_["select-day"].trigger()
    dialog = dialog_of(window, SelectDialog)
    assert dialog.rule.currentText() == "Photos of the same day as Photo 4"
    qtbot.waitUntil(dialog.agree.isEnabled)
    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert window.library.selection.chosen().ids == {4, 9}


def test_a_photo_with_nothing_in_common_says_so_and_selects_nothing(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.page.view.show_photo(4)
    window.actions_["select-tags"].trigger()
    dialog = dialog_of(window, SelectDialog)
    qtbot.waitUntil(lambda: "nothing like its tags" in dialog.words)

    assert not dialog.agree.isEnabled()


def test_the_selection_is_turned_round(qtbot: QtBot, window: MainWindow) -> None:
    selection = window.library.selection
    selection.select_only([1, 2])
    with qtbot.waitSignal(selection.changed):
        window.actions_["select-invert"].trigger()
    assert selection.count(61) == 59
    assert 1 not in selection
    with qtbot.waitSignal(selection.changed):
        window.actions_["select-invert"].trigger()
    assert selection.chosen().ids == {1, 2}


def test_undo_goes_back_through_filters_and_selections_in_the_order_of_their_making(
    qtbot: QtBot, window: MainWindow
) -> None:
    selection, filters = window.library.selection, window.library.filters
    selection.select_only([1, 2])
    find(qtbot, window, OPEN, 2)
    selection.add([3])
    find(qtbot, window, PhotoFilter(), 61)

    window.undo()
    assert filters.now == OPEN
    window.undo()
    assert selection.chosen().ids == {1, 2}
    window.undo()
    assert filters.now == PhotoFilter()
    window.undo()
    assert selection.count(61) == 0
    assert not window.can_undo
