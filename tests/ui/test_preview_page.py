"""The preview: what is said before anything is written, what is left out, and how one agrees."""

from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.domain.change import Plan, PlanId
from scanner.errors import NotFound
from tests.ui.plans import (
    COPIES,
    LONG_NAME,
    MARKUP,
    NO_WAY_BACK,
    NOT_OFFERED,
    PlansApp,
    a_change,
    a_plan,
    some_changes,
)
from tests.ui.windows import name_of
from ui.bridge import Bridge
from ui.models.changes import ChangeColumn
from ui.models.paged import KEPT, PAGE
from ui.pages.preview import PreviewPage

# Said by the offscreen platform when a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

Key, Control, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def app() -> Iterator[PlansApp]:
    made = PlansApp()
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, app: PlansApp) -> Iterator[PreviewPage]:
    bridge = Bridge(app)
    made = PreviewPage(app, bridge)  # type: ignore[arg-type]
    made.resize(860, 440)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    bridge.close()
    delete(made)


def preview(qtbot: QtBot, app: PlansApp, page: PreviewPage, **more: object) -> Plan:
    """Preview 128 changes, a quarter of them from CC BY-SA."""
    plan = app.put(a_plan(**more), some_changes())
    page.show_plan(plan)
    qtbot.waitUntil(lambda: len(page.view.changes) == plan.changes)
    qtbot.waitUntil(lambda: page.view.transitions.rowCount() == 3)
    return plan


def cell(page: PreviewPage, row: int, column: ChangeColumn) -> QModelIndex:
    return page.view.table.lines.index(row, column)


def test_what_it_means_is_said_first_with_counts(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    preview(qtbot, app, page, cautions=(COPIES, NO_WAY_BACK, NOT_OFFERED), unchanged=12)
    assert "Change the license of 128 photos to All rights reserved" in page.words
    assert "About 2 h 10 min at Flickr's 3,600 calls an hour" in page.words
    assert page.view.warnings.words.startswith("2 things to know before you agree")
    assert "96 photos are under CC BY 2.0" in page.view.warnings.words
    assert page.view.warnings.y() < page.view.transitions.y() < page.view.notes.y()
    assert page.view.notes.words.splitlines() == [
        "Not in this plan",
        "12 more photos are so already.",
        "Flickr does not offer All rights reserved for photos under Public Domain Mark: "
        "3 photos are left out.",
    ]
    assert page.lasting.words.startswith("Cannot be undone: ")
    assert page.lasting.accessibleName().startswith("Caution: ")
    assert page.agree.text() == "Change 128 photos"


def test_a_transition_that_is_chosen_shows_only_its_rows(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    preview(qtbot, app, page)
    table = page.view.transitions
    assert [table.item(row, 2).text() for row in range(3)] == ["128", "96", "32"]
    table.setFocus()
    QTest.keyClick(table, Key.Key_Down)
    QTest.keyClick(table, Key.Key_Down)
    qtbot.waitUntil(lambda: len(page.view.changes) == 32)
    assert cell(page, 0, ChangeColumn.BEFORE).data() == "CC BY-SA 2.0"
    assert page.view.count.text() == "32 of 128 photos"
    assert page.out.text() == "Leave out these 32"


def test_rows_are_left_out_by_keyboard_and_agreeing_makes_a_new_plan(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    plan = preview(qtbot, app, page)
    table = page.view.table
    table.setFocus()
    QTest.keyClick(table, Key.Key_Space)
    QTest.keyClick(table, Key.Key_Down)
    QTest.keyClick(table, Key.Key_Down)
    QTest.keyClick(table, Key.Key_Down, Shift)
    QTest.keyClick(table, Key.Key_Space)
    assert list(page.left_out.numbers()) == [1, 3, 4]
    assert page.agree.text() == "Change 125 photos"
    assert page.view.count.text() == "3 left out, 125 to change"
    QTest.keyClick(table, Key.Key_Space)
    assert list(page.left_out.numbers()) == [1]

    with qtbot.waitSignal(page.agreed) as told:
        QTest.keyClick(table, Key.Key_Return, Control)
    assert app.without == [(plan.id, [1])]
    assert told.args == [PlanId(2)]
    assert app.stored[plan.id].changes == 128
    assert app.stored[PlanId(2)].changes == 127


def test_a_click_on_its_box_leaves_one_out(qtbot: QtBot, app: PlansApp, page: PreviewPage) -> None:
    preview(qtbot, app, page)
    table = page.view.table
    rect = table.visualRect(cell(page, 2, ChangeColumn.TITLE))
    where = rect.topLeft()
    where.setX(rect.x() + 10)
    where.setY(rect.center().y())
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert list(page.left_out.numbers()) == [3]
    unchecked = Qt.CheckState.Unchecked
    assert cell(page, 2, ChangeColumn.TITLE).data(Qt.ItemDataRole.CheckStateRole) == unchecked


def test_all_of_one_kind_are_left_out_at_once_and_taken_back_in(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    preview(qtbot, app, page)
    page.view.transitions.setCurrentCell(2, 0)
    qtbot.waitUntil(lambda: len(page.view.changes) == 32)
    page.out.click()
    assert page.agree.text() == "Change 96 photos"
    page.view.transitions.setCurrentCell(0, 0)
    qtbot.waitUntil(lambda: len(page.view.changes) == 128)
    assert len(page.left_out) == 32, "what is left out outlives what is listed"
    page.in_.click()
    assert page.agree.text() == "Change 128 photos"


def test_with_everything_left_out_there_is_nothing_to_agree_to(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    preview(qtbot, app, page)
    page.out.click()
    assert not page.agree.isEnabled()
    with qtbot.assertNotEmitted(page.agreed):
        QTest.keyClick(page.view.table, Key.Key_Return, Control)


def test_agreeing_to_all_of_it_runs_the_stored_plan_once(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    plan = preview(qtbot, app, page)
    told: list[PlanId] = []
    page.agreed.connect(told.append)
    page.agree.click()
    page.agree.click()
    assert told == [plan.id]
    assert app.without == []


def test_a_page_that_was_answered_can_be_left_and_discards_nothing_any_more(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    preview(qtbot, app, page)
    page.agree.click()
    assert not page.agree.isEnabled()
    with qtbot.waitSignal(page.dismissed):
        page.not_now.click()
    assert app.discarded == []


def test_the_button_that_return_presses_does_nothing_to_the_world(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    plan = preview(qtbot, app, page)
    qtbot.waitUntil(page.not_now.hasFocus)
    with qtbot.waitSignal(page.dismissed), qtbot.assertNotEmitted(page.agreed):
        QTest.keyClick(page.not_now, Key.Key_Return)
    qtbot.waitUntil(lambda: app.discarded == [plan.id])


def test_escape_says_not_now_from_anywhere(qtbot: QtBot, app: PlansApp, page: PreviewPage) -> None:
    preview(qtbot, app, page)
    with qtbot.waitSignal(page.dismissed):
        QTest.keyClick(page.view.table, Key.Key_Escape)


def test_a_plan_that_changes_nothing_says_why_and_can_only_be_closed(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    page.show_plan(app.put(a_plan(unchanged=12), []))
    assert page.words.strip().splitlines() == [
        "Nothing to change",
        "Why",
        "All 12 photos are so already.",
    ]
    assert not page.agree.isVisible()
    assert not page.view.table.isVisible()
    assert page.not_now.text() == "Close"
    with qtbot.assertNotEmitted(page.agreed):
        page.go_on()
    with qtbot.waitSignal(page.dismissed):
        page.not_now.click()


def test_an_undo_is_previewed_on_the_same_page(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    preview(qtbot, app, page, undoes=PlanId(7))
    assert page.words.startswith("Undo: 128 photos go back to the license they had")
    assert page.agree.text() == "Undo 128 changes"


def test_a_refusal_is_said_on_the_page_and_nothing_is_agreed(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    app.refuses = NotFound("That plan is not there any more.")
    preview(qtbot, app, page)
    page.left_out.set([1], True)
    with qtbot.assertNotEmitted(page.agreed):
        page.agree.click()
        qtbot.waitUntil(lambda: bool(page.problem.words))
    assert page.problem.words == "That plan is not there any more."
    assert page.agree.isEnabled()


def test_a_million_rows_read_only_what_is_seen(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    rows = [a_change(1)] * 1_000_000
    app.changes[PlanId(1)] = rows
    plan = app.stored[PlanId(1)] = a_plan(changes=len(rows))
    app.numbers = array("q", range(1, 1_000_001))
    page.show_plan(plan)
    qtbot.waitUntil(lambda: len(page.view.changes) == 1_000_000, timeout=30_000)
    page.view.table.scrollToBottom()
    page.grab()
    assert app.asked_pages
    assert set(app.asked_pages) == {PAGE}
    assert len(app.asked_pages) < KEPT
    page.out.click()
    assert len(page.left_out) == 1_000_000
    assert len(app.asked_pages) < KEPT


def test_a_title_is_characters_never_markup_and_a_long_one_widens_nothing(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    preview(qtbot, app, page)
    title = cell(page, 1, ChangeColumn.TITLE)
    assert title.data() == MARKUP
    assert title.data(Qt.ItemDataRole.ToolTipRole) == (
        "<qt>&lt;b&gt;Anna&lt;/b&gt; &amp; &lt;img src=x&gt; · 49834850002</qt>"
    )
    assert cell(page, 0, ChangeColumn.TITLE).data() == LONG_NAME
    assert page.view.table.horizontalScrollBar().maximum() == 0
    for label in page.findChildren(QLabel):
        assert label.textFormat() is not Qt.TextFormat.AutoText or not label.text()


def test_in_a_narrow_page_the_key_makes_room_and_nothing_is_out_of_sight(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    preview(qtbot, app, page)
    table = page.view.table
    assert not table.isColumnHidden(ChangeColumn.KEY)
    page.resize(360, 440)
    qtbot.waitUntil(lambda: table.isColumnHidden(ChangeColumn.KEY))
    assert table.horizontalScrollBar().maximum() == 0
    page.resize(1300, 800)
    qtbot.waitUntil(lambda: not table.isColumnHidden(ChangeColumn.KEY))


def test_a_screen_reader_hears_a_row_in_one_breath_and_every_button_has_a_name(
    qtbot: QtBot, app: PlansApp, page: PreviewPage
) -> None:
    preview(qtbot, app, page)
    page.left_out.set([3], True)
    said = cell(page, 2, ChangeColumn.TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Photo 3, CC BY 2.0 becomes All rights reserved, left out"
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert name_of(button), button
    for widget in (page.view.table, page.view.transitions, page.view.know):
        assert name_of(widget)


def test_the_keyboard_reaches_everything(qtbot: QtBot, app: PlansApp, page: PreviewPage) -> None:
    preview(qtbot, app, page, cautions=(COPIES,))
    page.left_out.set([1], True)
    reached = set()
    page.not_now.setFocus()
    for _ in range(20):
        reached.add(page.focusWidget())
        QTest.keyClick(page.focusWidget(), Key.Key_Tab)
    wanted = {
        page.not_now,
        page.agree,
        page.out,
        page.in_,
        page.view.know,
        page.view.transitions,
        page.view.table,
    }
    assert wanted <= reached
