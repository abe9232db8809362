"""The page of plans: how each stands, its rows by state, and what can be done with it next."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.domain.change import ChangeState, Plan, PlanId
from scanner.domain.job import Job, JobId, JobState, Progress
from scanner.errors import SourceUnavailable
from tests.ui.plans import COPIES, MADE, PlansApp, a_change, a_plan, some_changes
from tests.ui.windows import name_of
from ui.bridge import Bridge
from ui.models.changes import ChangeColumn
from ui.pages.changes import ChangesPage
from ui.palettes import COLORS, Colors, contrast
from ui.widgets.change_table import state_color

# Said by the offscreen platform when a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

State, Key = ChangeState, Qt.Key
AGREED = MADE + timedelta(minutes=4)
HALF_DONE = {
    **dict.fromkeys(range(1, 97), State.DONE),
    97: State.CONFLICT,
    98: State.FAILED,
    99: State.FAILED,
    100: State.ALREADY,
    101: State.STARTED,
}
"""Of 128: 96 done, 1 conflict, 2 failed, 1 so already, 28 left."""


@pytest.fixture
def app() -> Iterator[PlansApp]:
    made = PlansApp()
    yield made
    made.close()


@pytest.fixture
def bridge(app: PlansApp) -> Iterator[Bridge]:
    made = Bridge(app)
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, app: PlansApp, bridge: Bridge) -> Iterator[ChangesPage]:
    made = ChangesPage(app, bridge)  # type: ignore[arg-type]
    made.resize(860, 440)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    bridge.close()
    delete(made)


def half_done(app: PlansApp, **more: object) -> Plan:
    """Store a plan that was agreed to and stopped in the middle."""
    values: dict[str, object] = {"agreed": AGREED, "stopped": "Flickr did not answer.", **more}
    plan = app.put(a_plan(**values), some_changes())
    app.write(plan.id, HALF_DONE)
    return app.stored[plan.id]


def opened(qtbot: QtBot, page: ChangesPage, plan: Plan | None = None) -> None:
    page.show_plan(plan)
    qtbot.waitUntil(lambda: page.plan is not None and len(page.view.changes) > 0)
    if plan is not None:
        qtbot.waitUntil(lambda: page.plan is not None and page.plan.id == plan.id)


def chips(page: ChangesPage) -> list[str]:
    return [chip.text() for chip in page.chips.buttons.values() if chip.isVisibleTo(page)]


def run(bridge: Bridge, state: JobState, kind: str = "apply") -> None:
    bridge.job_changed.emit(Job(JobId(9), kind, "apply", state), Progress())


def test_before_the_first_plan_the_page_says_what_to_do(qtbot: QtBot, page: ChangesPage) -> None:
    page.show_plan(None)
    qtbot.waitUntil(lambda: page.empty.heading == "Nothing was changed yet")
    assert page.empty.body == "Select photos in the library and choose Change license…"
    with qtbot.waitSignal(page.closed):
        page.empty.button.click()


def test_a_plan_shows_how_it_stands_and_each_state_has_a_chip(
    qtbot: QtBot, app: PlansApp, page: ChangesPage
) -> None:
    half_done(app, cautions=(COPIES,))
    opened(qtbot, page)
    assert "96 of 128 done, 1 so already, 1 conflict, 2 failed, 28 left" in page.view.words
    assert "Stopped: Flickr did not answer." in page.view.words
    assert chips(page) == [
        "All  128",
        "Left  28",
        "Done  96",
        "So already  1",
        "Conflict  1",
        "Failed  2",
    ]
    page.chips.buttons["failed"].click()
    qtbot.waitUntil(lambda: len(page.view.changes) == 2)
    row = page.view.table.lines.index(0, ChangeColumn.STATE)
    assert row.data() == "Failed"


def test_why_one_failed_is_said_in_full_where_the_keyboard_is(
    qtbot: QtBot, app: PlansApp, page: ChangesPage
) -> None:
    plan = app.put(a_plan(agreed=AGREED), some_changes(3))
    why = "Flickr does not let this photo's license be changed. " * 3
    app.write(plan.id, {2: State.FAILED}, note=why)
    opened(qtbot, page)
    assert not page.view.note.isVisible()
    page.view.table.setFocus()
    QTest.keyClick(page.view.table, Key.Key_Down)
    assert page.view.note.text() == why
    assert page.view.note.isVisible()
    QTest.keyClick(page.view.table, Key.Key_Down)
    assert not page.view.note.isVisible()


def test_the_plans_are_listed_newest_first_with_words_for_the_bar(
    qtbot: QtBot, app: PlansApp, page: ChangesPage
) -> None:
    half_done(app)
    app.put(a_plan(2), some_changes(3))
    opened(qtbot, page)
    lines = page.plans.lines
    assert [lines.plan_at(n).id for n in range(2)] == [2, 1]  # type: ignore[union-attr]
    assert page.plan is not None
    assert page.plan.id == 2
    described = lines.index(1, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described.startswith("96 of 128 done")
    assert described in lines.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_what_was_not_agreed_to_is_previewed_and_what_stopped_goes_on(
    qtbot: QtBot, app: PlansApp, page: ChangesPage
) -> None:
    plan = half_done(app)
    new = app.put(a_plan(2), some_changes(3))
    opened(qtbot, page, new)
    assert page.run.text() == "Preview and apply…"
    with qtbot.waitSignal(page.preview_wanted) as told, qtbot.assertNotEmitted(page.apply_wanted):
        page.run.click()
    assert told.args == [new.id]

    opened(qtbot, page, plan)
    assert page.run.text() == "Go on"
    with qtbot.waitSignal(page.apply_wanted) as told:
        page.run.click()
    assert told.args == [plan.id, False]
    assert page.retry.text() == "Retry 2 failed"
    with qtbot.waitSignal(page.apply_wanted) as told:
        page.retry.click()
    assert told.args == [plan.id, True]
    with qtbot.waitSignal(page.verify_wanted) as told:
        page.verify.click()
    assert told.args == [plan.id]
    with qtbot.waitSignal(page.undo_wanted) as told:
        page.undo.click()
    assert told.args == [plan.id]


def test_nothing_that_was_not_made_can_be_verified_or_undone(
    qtbot: QtBot, app: PlansApp, page: ChangesPage
) -> None:
    app.put(a_plan(), some_changes(3))
    opened(qtbot, page)
    assert not page.verify.isEnabled()
    assert not page.undo.isEnabled()
    assert not page.retry.isVisible()


def test_while_a_run_goes_on_it_can_be_paused_and_nothing_else_begun(
    qtbot: QtBot, app: PlansApp, bridge: Bridge, page: ChangesPage
) -> None:
    half_done(app)
    opened(qtbot, page)
    assert not page.pause.isVisible()
    run(bridge, JobState.RUNNING)
    assert [page.run.isEnabled(), page.verify.isEnabled(), page.undo.isEnabled()] == [False] * 3
    assert page.pause.text() == "Pause"
    with qtbot.waitSignal(page.pause_wanted):
        page.pause.click()
    run(bridge, JobState.PAUSED)
    assert page.pause.text() == "Resume"
    run(bridge, JobState.DONE)
    assert not page.pause.isVisible()
    assert page.run.isEnabled()


def test_a_scan_stands_in_the_way_of_nothing(
    qtbot: QtBot, app: PlansApp, bridge: Bridge, page: ChangesPage
) -> None:
    half_done(app)
    opened(qtbot, page)
    run(bridge, JobState.RUNNING, kind="scan")
    assert page.run.isEnabled()


def test_a_run_brings_states_up_to_date_in_place(
    qtbot: QtBot, app: PlansApp, page: ChangesPage
) -> None:
    app.put(a_plan(agreed=AGREED), some_changes())
    opened(qtbot, page)
    table = page.view.table
    table.selectRow(40)
    table.scrollToBottom()
    place = table.verticalScrollBar().value()
    assert place > 0
    app.write(PlanId(1), dict.fromkeys(range(1, 129), State.DONE))
    state = table.lines.index(127, ChangeColumn.STATE)
    qtbot.waitUntil(lambda: state.data() == "Done")
    assert table.verticalScrollBar().value() == place
    assert table.chosen() == [41]
    assert not page.run.isVisible()
    assert "128 of 128 done" in page.view.words


def test_rows_that_leave_a_state_stay_in_sight_until_the_list_is_asked_for_anew(
    qtbot: QtBot, app: PlansApp, page: ChangesPage
) -> None:
    half_done(app)
    opened(qtbot, page)
    page.chips.buttons["failed"].click()
    qtbot.waitUntil(lambda: len(page.view.changes) == 2)
    assert not page.again.isVisible()
    app.write(PlanId(1), {98: State.DONE, 99: State.DONE})
    qtbot.waitUntil(page.again.isVisible)
    assert len(page.view.changes) == 2
    assert "Failed  0" in chips(page)
    page.again.click()
    qtbot.waitUntil(lambda: len(page.view.changes) == 0)
    assert not page.again.isVisible()


def test_a_new_plan_waits_behind_a_button_and_moves_nothing(
    qtbot: QtBot, app: PlansApp, page: ChangesPage
) -> None:
    half_done(app)
    opened(qtbot, page)
    assert not page.new.isVisible()
    app.put(a_plan(2), some_changes(3))
    qtbot.waitUntil(page.new.isVisible)
    assert page.new.text() == "Show 1 new"
    assert page.plans.lines.rowCount() == 1
    page.new.click()
    assert page.plans.lines.rowCount() == 2
    assert page.plan is not None
    assert page.plan.id == 1, "the plan that is looked at stays"


def test_a_plan_that_was_asked_for_is_shown_though_it_is_new(
    qtbot: QtBot, app: PlansApp, page: ChangesPage
) -> None:
    half_done(app)
    opened(qtbot, page)
    opened(qtbot, page, app.put(a_plan(2), some_changes(3)))
    assert not page.new.isVisible()


def test_a_plan_that_is_discarded_leaves_the_list(
    qtbot: QtBot, app: PlansApp, page: ChangesPage
) -> None:
    half_done(app)
    new = app.put(a_plan(2), some_changes(3))
    opened(qtbot, page, new)
    del app.stored[new.id]
    app.commit("journal")
    qtbot.waitUntil(lambda: page.plan is not None and page.plan.id == 1)
    assert page.plans.lines.rowCount() == 1


def test_a_hidden_page_asks_nothing_until_it_is_shown(
    qtbot: QtBot, app: PlansApp, bridge: Bridge, page: ChangesPage
) -> None:
    half_done(app)
    opened(qtbot, page)
    page.hide()
    asked = app.asked_plans
    with qtbot.waitSignal(bridge.committed):
        app.write(PlanId(1), dict.fromkeys(range(1, 129), State.DONE))
    assert app.asked_plans == asked
    page.show()
    qtbot.waitUntil(lambda: "128 of 128 done" in page.view.words)


def test_the_journal_is_exported_to_where_the_user_says(
    qtbot: QtBot, app: PlansApp, page: ChangesPage, tmp_path: Path
) -> None:
    half_done(app)
    opened(qtbot, page)
    page.export.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.close()
    path = tmp_path / "journal.csv"
    page.write_journal(path, PlanId(1))
    qtbot.waitUntil(lambda: app.running_export is not None)
    assert app.exported == [path]
    assert app.running_export is not None
    app.running_export.finish(1204)
    qtbot.waitUntil(lambda: page.problem.words.startswith("1,204 lines of the journal"))


def test_a_journal_that_cannot_be_written_says_why(
    qtbot: QtBot, app: PlansApp, page: ChangesPage, tmp_path: Path
) -> None:
    half_done(app)
    opened(qtbot, page)
    page.write_journal(tmp_path / "journal.txt", PlanId(1))
    qtbot.waitUntil(lambda: page.problem.words == "A journal is written as .csv or .json.")
    page.write_journal(tmp_path / "journal.csv", PlanId(1))
    qtbot.waitUntil(lambda: app.running_export is not None)
    assert app.running_export is not None
    app.running_export.fail(SourceUnavailable("The disk", "it is full"))
    qtbot.waitUntil(lambda: "it is full" in page.problem.words)


def test_escape_leaves_the_page(qtbot: QtBot, app: PlansApp, page: ChangesPage) -> None:
    half_done(app)
    opened(qtbot, page)
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page.view.table, Key.Key_Escape)


def test_plans_are_walked_through_by_keyboard_and_everything_has_a_name(
    qtbot: QtBot, app: PlansApp, page: ChangesPage
) -> None:
    half_done(app)
    app.put(a_plan(2, agreed=AGREED), [a_change(1, State.DRIFTED)])
    opened(qtbot, page)
    page.plans.setFocus()
    QTest.keyClick(page.plans, Key.Key_Down)
    qtbot.waitUntil(lambda: page.plan is not None and page.plan.id == 1)
    reached = set()
    for _ in range(40):
        reached.add(page.focusWidget())
        QTest.keyClick(page.focusWidget(), Key.Key_Tab)
    assert {page.view.table, page.run, page.verify, page.undo, page.export} <= reached
    assert set(page.chips.buttons.values()) & reached
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            assert name_of(button), button
    assert name_of(page.plans)


def test_the_bar_of_states_shows_one_that_failed_among_thousands(
    qtbot: QtBot, app: PlansApp, page: ChangesPage
) -> None:
    rows = [a_change(n, State.DONE) for n in range(1, 3001)]
    app.put(a_plan(agreed=AGREED), rows)
    opened(qtbot, page)
    before = _picture(page)
    app.write(PlanId(1), {3000: State.FAILED})
    qtbot.waitUntil(lambda: "1 failed" in page.view.words)
    assert _picture(page).toImage() != before.toImage()


@pytest.mark.parametrize("colors", COLORS.values(), ids=list(COLORS))
def test_every_state_is_readable_in_every_palette(colors: Colors) -> None:
    for state in State:
        for ground in (colors.field, colors.ground):
            assert contrast(state_color(state, colors), ground) >= 4.5


def _picture(page: ChangesPage) -> QPixmap:
    """Return the bar of the first plan, as it is painted."""
    rect = page.plans.visualRect(page.plans.lines.index(0, 0))
    return page.plans.viewport().grab(rect.adjusted(0, 0, 0, -rect.height() // 4))
