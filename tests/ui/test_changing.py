"""From the selection to the changes page and back: which jobs start, and what is said of them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scanner.domain.account import CallBudget
from scanner.domain.change import (
    ChangeKind,
    ChangeState,
    Plan,
    PlanId,
    RunSummary,
    Selected,
    Wish,
)
from scanner.domain.job import Cancelled, JobState, Progress
from scanner.domain.listing import Cause, PhotoFilter
from scanner.domain.photo import PhotoId, SourceKind
from scanner.errors import BadWish, Busy, NotAuthorized
from tests.ui.fakes import ANNS, FakeApp, FakeRunning
from tests.ui.plans import ARR, MADE, PlansApp, a_plan, some_changes
from tests.ui.test_accounts_page import with_ann
from tests.ui.windows import Open, find, forty_photos
from ui.dialogs.error import ErrorDialog
from ui.dialogs.wish import WishDialog
from ui.main_window import MainWindow
from ui.run_words import came_of_look, came_of_plan

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier


class ChangingApp(PlansApp):
    """App's jobs about changes, which a test drives."""

    def __init__(self, photos: FakeApp | None = None) -> None:
        super().__init__()
        with_ann(self)
        if photos is not None:
            self.found = photos.found
            self.table = {
                n: replace(row, source=ANNS.id, kind=SourceKind.FLICKR)
                for n, row in photos.table.items()
            }
            photos.close()
        self.wished: list[tuple[Wish, Selected]] = []
        self.undone: list[PlanId] = []
        self.applied: list[tuple[PlanId, bool]] = []
        self.verified: list[PlanId] = []

    def start_plan(self, wish: Wish, selected: Selected) -> FakeRunning:
        if wish.value == "odd":
            raise BadWish("There is no such license.")
        self.wished.append((wish, selected))
        return self._start("plan", "plan")

    def start_undo_plan(self, plan: PlanId) -> FakeRunning:
        self.undone.append(plan)
        return self._start("plan", "plan")

    def start_apply(self, plan: PlanId, *, retry: bool = False) -> FakeRunning:
        self.applied.append((plan, retry))
        return self._start("apply", "apply")

    def start_verify(self, plan: PlanId) -> FakeRunning:
        self.verified.append(plan)
        return self._start("verify", "apply")


@pytest.fixture
def app() -> ChangingApp:
    return ChangingApp(forty_photos())


@pytest.fixture
def window(app: ChangingApp, open_window: Open) -> MainWindow:
    return open_window(app)


def dialog_of(window: MainWindow) -> WishDialog:
    dialog = window.changes.dialog
    assert dialog is not None
    return dialog


def press(window: MainWindow, command: str) -> None:
    action = window.actions_[command]
    assert action.isEnabled()
    action.trigger()


def take(app: ChangingApp, plan: Plan, states: dict[ChangeState, int] | None = None) -> Plan:
    """Keep a plan of 128 changes that stand in these states, in order; the rest is planned."""
    rows = some_changes()
    wanted = [state for state, count in (states or {}).items() for _ in range(count)]
    for place, state in enumerate(wanted):
        rows[place] = replace(rows[place], state=state)
    return app.put(plan, rows)


def preview(qtbot: QtBot, window: MainWindow, app: ChangingApp) -> Plan:
    """Wish for all rights reserved, and come to the preview."""
    window.library.selection.select_all()
    press(window, "change-license")
    QTest.keyClick(dialog_of(window), Key.Key_Return)
    plan = take(app, a_plan())
    with qtbot.waitSignal(window.changes.doing.planned):
        app.running[-1].finish(plan)
    return plan


def undo_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    """Press Ctrl+Z in the list, once the window has the keyboard back from the dialog."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.page.view, Key.Key_Z, Ctrl)


def agree(qtbot: QtBot, window: MainWindow, app: ChangingApp) -> Plan:
    """Come to the preview, and agree."""
    plan = preview(qtbot, window, app)
    qtbot.waitUntil(window.changes.preview.agree.isEnabled)
    app.put(replace(plan, agreed=MADE), app.changes[plan.id])
    window.changes.preview.go_on()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.changes.page)
    return plan


def end(qtbot: QtBot, window: MainWindow, app: ChangingApp, summary: RunSummary) -> None:
    with qtbot.waitSignal(window.changes.doing.ended):
        app.running[-1].finish(summary)


# -- what is wished for, of which photos


def test_all_that_match_is_a_filter_and_not_a_list(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    find(qtbot, window, PhotoFilter(severity=1), 2)
    window.library.selection.select_all()
    window.library.selection.toggle(5)

    press(window, "change-license")
    QTest.keyClick(dialog_of(window), Key.Key_Return)

    expected = Selected(wanted=PhotoFilter(severity=1), without=frozenset({5}))
    assert app.wished == [(ARR, expected)]


def test_photos_picked_singly_are_named_one_by_one(window: MainWindow, app: ChangingApp) -> None:
    window.library.selection.select_only([2, 5])
    press(window, "change-tag")
    QTest.keyClick(dialog_of(window), Key.Key_Return)

    assert app.wished == [(Wish(ChangeKind.TAG, "no_cv"), Selected(ids=frozenset({2, 5})))]


def test_with_nothing_selected_it_is_the_photo_that_the_keyboard_is_on(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    window.page.view.setFocus()
    window.page.view.step(0)
    window.library.selection.clear()
    press(window, "change-location")

    labels = [label.text() for label in dialog_of(window).findChildren(QLabel)]
    assert "Anna at the lake" in labels
    QTest.keyClick(dialog_of(window), Key.Key_Return)
    assert app.wished[-1][1] == Selected(ids=frozenset({2}))


def test_what_was_selected_when_the_dialog_opened_is_what_it_is_about(
    window: MainWindow, app: ChangingApp
) -> None:
    window.library.selection.select_only([2])
    press(window, "change-visibility")
    window.library.selection.select_only([5, 6, 7])
    QTest.keyClick(dialog_of(window), Key.Key_Return)

    assert app.wished[-1][1] == Selected(ids=frozenset({2}))


def test_the_selection_bar_offers_the_license_and_the_rest_in_a_menu(window: MainWindow) -> None:
    bar = window.page.selection_bar
    assert not bar.change.isVisible()
    window.library.selection.select_only([2])

    assert bar.change.isVisible()
    assert [action.text() for action in bar.more.menu().actions()] == [
        "Who can see…",
        "Add a tag…",
        "Remove location…",
    ]
    bar.change.click()
    assert dialog_of(window).kind is ChangeKind.LICENSE
    bar.more.menu().actions()[0].trigger()
    assert dialog_of(window).kind is ChangeKind.VISIBILITY


@pytest.mark.parametrize("width", [860, 1000, 1280])
def test_the_selection_bar_cuts_no_button(qtbot: QtBot, window: MainWindow, width: int) -> None:
    window.resize(width, 520)
    window.library.selection.select_all()
    bar = window.page.selection_bar

    assert bar.change.isVisible()
    for button in (bar.change, bar.more, bar.none):
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())
        assert button.geometry().right() < bar.width()


def test_the_inspector_changes_the_photo_that_it_shows(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    window.page.view.setFocus()
    window.page.view.step(0)
    inspector = window.inspector
    qtbot.waitUntil(inspector._change.isVisible)
    window.library.selection.select_only([5, 6])

    inspector._change.click()
    QTest.keyClick(dialog_of(window), Key.Key_Return)

    assert app.wished[-1][1] == Selected(ids=frozenset({2}))


def test_the_inspector_says_what_was_changed(
    qtbot: QtBot, window: MainWindow, app: ChangingApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = take(app, a_plan(), {ChangeState.VERIFIED: 128})
    rows = (replace(app.changes[plan.id][1], at=MADE),)
    photo = app.photo
    monkeypatch.setattr(app, "photo", lambda number: replace(photo(number), changes=rows))
    window.inspector.show_photo(PhotoId(2))

    qtbot.waitUntil(lambda: "Changes by Safelight" in window.inspector.facts_text)
    assert "License: CC BY 2.0 → All rights reserved. Verified." in window.inspector.facts_text


def test_without_an_account_of_ones_own_nothing_on_flickr_can_be_changed(
    open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.library.selection.select_all()

    assert not window.actions_["change-license"].isEnabled()
    assert not window.page.selection_bar.change.isVisible()


def test_every_command_has_keys_of_its_own(window: MainWindow) -> None:
    keys = [
        shortcut.toString()
        for action in window.actions_.by_name.values()
        for shortcut in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))
    for name in ("change-license", "change-rights", "changes", "changes-undo"):
        assert window.actions_[name].shortcuts()


def test_a_wish_that_cannot_be_is_said(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.changes.doing.failed) as caught:
        window.changes.doing.plan(Wish(ChangeKind.LICENSE, "odd"), Selected())
    assert caught.args is not None
    assert isinstance(caught.args[0], BadWish)
    assert not window.changes.doing.is_planning


# -- from the plan to the run


def test_a_plan_is_made_in_the_job_bar_and_then_looked_through(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    window.library.selection.select_all()
    press(window, "change-license")
    QTest.keyClick(dialog_of(window), Key.Key_Return)
    app.running[0].tell(Progress("list", 20, 40))
    qtbot.waitUntil(lambda: window.jobs.words == "Working out what would change")
    assert not window.actions_["change-license"].isEnabled()

    plan = take(app, a_plan())
    with qtbot.waitSignal(window.changes.doing.planned):
        app.running[0].finish(plan)

    assert window.stack.currentWidget() is window.changes.preview
    assert window.changes.preview.plan == plan
    assert window.jobs.words == "Nothing is changed yet: look through the plan."
    assert app.applied == []


def test_a_plan_that_is_cancelled_changes_nothing_and_says_so(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    window.library.selection.select_all()
    press(window, "change-license")
    QTest.keyClick(dialog_of(window), Key.Key_Return)
    window.work.cancel()
    assert app.running[0].wishes == ["cancel"]
    app.running[0].fail(Cancelled(), JobState.CANCELLED)

    qtbot.waitUntil(lambda: window.jobs.words == "No plan was made; nothing is changed.")
    assert not window.changes.doing.is_planning
    assert window.actions_["change-license"].isEnabled()


def test_esc_on_the_preview_says_not_now(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    plan = preview(qtbot, window, app)
    press(window, "back")

    assert window.page.isVisible()
    qtbot.waitUntil(lambda: app.discarded == [plan.id])
    assert app.applied == []


def test_agreeing_starts_the_run_and_shows_how_it_goes(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    plan = agree(qtbot, window, app)

    assert app.applied == [(plan.id, False)]
    app.running[0].tell(Progress("change", 12, 128, rate=3.0, seconds_left=1020))
    qtbot.waitUntil(lambda: window.jobs.words == "Making the changes")
    assert window.jobs.how_far == "12 of 128 · 3.0 a second · 17 min left"
    assert not window.header.scan.isEnabled()
    assert "until the changes are made" in window.header.scan.toolTip()


def test_a_run_that_used_up_the_hours_calls_says_that_it_waits(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    agree(qtbot, window, app)
    window.jobs.show_flickr(CallBudget(limit=3600, left=0), speaks=True)
    app.running[0].tell(Progress("change", 12, 128, rate=3.0, seconds_left=7200))

    qtbot.waitUntil(lambda: window.jobs.words == "Waiting: Flickr allows no more calls for now")
    assert window.jobs.how_far == "12 of 128 · 2 h 0 min left"


def test_changes_in_files_do_not_wait_for_flickr(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    wish = Wish(ChangeKind.RIGHTS, '{"copyright": "Anna"}')
    plan = take(app, a_plan(wish=wish, agreed=MADE))
    window.jobs.show_flickr(CallBudget(limit=3600, left=0), speaks=True)
    window.changes.doing.apply(plan.id)
    app.running[0].tell(Progress("change", 12, 128))

    qtbot.waitUntil(lambda: window.jobs.how_far.startswith("12 of 128"))
    assert window.jobs.words == "Making the changes"


def test_what_came_of_it_is_said_with_the_way_to_the_changes(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    plan = agree(qtbot, window, app)
    take(app, plan, {ChangeState.VERIFIED: 126, ChangeState.CONFLICT: 2})
    end(qtbot, window, app, RunSummary(plan=plan.id, done=126, verified=126, conflict=2))

    assert window.jobs.words == (
        "126 licenses changed and verified. 2 were changed elsewhere and left alone."
    )
    window.leave_page()
    assert window.jobs.show_changes.isVisible()
    window.jobs.show_changes.click()
    assert window.stack.currentWidget() is window.changes.page
    assert window.header.changes.isChecked()


def test_two_runs_at_once_are_refused_kindly(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    agree(qtbot, window, app)
    with qtbot.waitSignal(window.changes.doing.failed) as caught:
        assert not window.changes.doing.verify(PlanId(1))

    assert caught.args is not None
    assert isinstance(caught.args[0], Busy)
    assert len(app.applied) == 1
    assert window.findChildren(ErrorDialog)


def test_a_scan_under_way_does_not_keep_one_from_changing_and_the_newest_job_is_shown(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    window.work.scan()
    scanning = app.running[0]
    scanning.tell(Progress("detect", 3, 40))
    preview(qtbot, window, app)
    scanning.tell(Progress("detect", 4, 40))
    qtbot.waitUntil(lambda: window.jobs.words == "Looking for faces")

    window.changes.doing.apply(PlanId(1))
    app.running[-1].tell(Progress("change", 1, 128))
    scanning.tell(Progress("detect", 5, 40))
    qtbot.waitUntil(lambda: window.jobs.how_far.startswith("1 of 128"))
    assert window.jobs.words == "Making the changes"
    window.work.toggle_pause()
    assert scanning.wishes == []
    assert app.running[-1].wishes == ["pause"]


# -- what waits


def test_a_run_that_stopped_says_why_and_how_to_go_on(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    why = "Flickr could not be reached: it did not answer for 2 minutes."
    plan = agree(qtbot, window, app)
    take(app, replace(plan, agreed=MADE, stopped=why), {ChangeState.DONE: 40})
    end(
        qtbot,
        window,
        app,
        RunSummary(plan=plan.id, done=40, left=88, stopped=why, cause=Cause.OFFLINE),
    )
    window.leave_page()
    qtbot.waitUntil(window.banner.isVisible)

    words = f"{why} 40 of 128 licenses are changed; the rest wait."
    assert window.banner.words == words
    assert window.jobs.words == words
    assert window.banner.action.text() == "Go on"
    window.banner.action.click()
    assert app.applied[-1] == (plan.id, False)
    assert not window.banner.isVisible()


def test_where_signing_in_helps_that_is_offered(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    plan = agree(qtbot, window, app)
    take(app, replace(plan, agreed=MADE, stopped="ann is signed out."), {ChangeState.DONE: 4})
    summary = RunSummary(
        plan=plan.id, done=4, left=124, stopped="ann is signed out.", cause=Cause.SIGNED_OUT
    )
    end(qtbot, window, app, summary)
    window.leave_page()

    qtbot.waitUntil(lambda: window.banner.action.text() == "Sign in")


def test_a_cancelled_run_waits_and_says_how_far_it_came(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    plan = agree(qtbot, window, app)
    take(app, replace(plan, agreed=MADE), {ChangeState.DONE: 40})
    with qtbot.waitSignal(window.changes.doing.ended):
        app.running[0].fail(Cancelled(), JobState.CANCELLED)

    assert window.jobs.words == "Stopped. 40 of 128 licenses are changed; the rest wait."
    assert window.changes.doing.running is None
    assert window.actions_["changes-go-on"].isEnabled()


def test_the_next_start_says_what_waits(qtbot: QtBot, app: ChangingApp, open_window: Open) -> None:
    take(app, a_plan(1, agreed=MADE), {ChangeState.DONE: 96})
    take(app, a_plan(2))
    window = open_window(app)

    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.words == "96 of 128 licenses are changed; the rest wait."
    assert window.banner.action.text() == "Go on"
    window.banner.hide_button.click()
    assert not window.banner.isVisible()
    assert app.applied == []


def test_a_plan_that_nobody_agreed_to_does_not_wait(
    qtbot: QtBot, app: ChangingApp, open_window: Open
) -> None:
    take(app, a_plan(2))
    window = open_window(app)
    with qtbot.waitSignal(window.changes.doing.changed):
        window.changes.doing.look()

    assert window.changes.doing.notices == []
    assert not window.banner.isVisible()


def test_an_error_of_a_run_is_shown_beside_it_and_the_run_can_be_asked_for_again(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    plan = agree(qtbot, window, app)
    with qtbot.waitSignal(window.changes.doing.ended):
        app.running[0].fail(NotAuthorized("The key is not good any more."))

    assert window.findChildren(ErrorDialog)
    assert window.changes.doing.running is None
    assert window.changes.doing.apply(plan.id)


# -- looking again, and taking back


def test_verifying_says_what_was_found(qtbot: QtBot, window: MainWindow, app: ChangingApp) -> None:
    plan = take(app, a_plan(agreed=MADE), {ChangeState.VERIFIED: 125, ChangeState.DRIFTED: 3})
    window.changes.page.verify_wanted.emit(plan.id)
    app.running[0].tell(Progress("verify", 5, 128))
    qtbot.waitUntil(lambda: window.jobs.words == "Verifying the changes")
    end(qtbot, window, app, RunSummary(plan=plan.id, done=128, verified=125, drifted=3))

    assert app.verified == [plan.id]
    assert window.jobs.words == (
        "Looked again: 125 of 128 are as they should be. 3 were changed again since."
    )


def test_ctrl_z_after_a_run_shows_what_would_take_it_back(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    plan = agree(qtbot, window, app)
    take(app, replace(plan, agreed=MADE), {ChangeState.VERIFIED: 128})
    end(qtbot, window, app, RunSummary(plan=plan.id, done=128, verified=128))
    window.leave_page()

    undo_by_keys(qtbot, window)
    assert app.undone == [plan.id]
    undo = take(app, a_plan(2, undoes=plan.id))
    with qtbot.waitSignal(window.changes.doing.planned):
        app.running[-1].finish(undo)

    assert window.stack.currentWidget() is window.changes.preview
    assert len(app.applied) == 1


def test_changing_the_filter_after_a_run_gives_ctrl_z_back_to_it(
    qtbot: QtBot, window: MainWindow, app: ChangingApp
) -> None:
    plan = agree(qtbot, window, app)
    take(app, replace(plan, agreed=MADE), {ChangeState.VERIFIED: 128})
    end(qtbot, window, app, RunSummary(plan=plan.id, done=128, verified=128))
    window.leave_page()
    find(qtbot, window, PhotoFilter(severity=1), 2)

    undo_by_keys(qtbot, window)

    assert app.undone == []
    assert window.library.filters.now == PhotoFilter()
    assert window.actions_["changes-undo"].isEnabled()


# -- words


def test_each_kind_is_counted_in_its_own_things() -> None:
    states = {ChangeState.DONE: 2}
    of = {kind: a_plan(wish=Wish(kind), changes=2, states=states) for kind in ChangeKind}

    assert came_of_plan(of[ChangeKind.LICENSE]) == "2 licenses changed."
    assert came_of_plan(of[ChangeKind.RIGHTS]) == "2 files changed."
    assert came_of_plan(of[ChangeKind.TAG]) == "2 photos changed."


def test_a_look_at_a_plan_that_changed_nothing_says_so() -> None:
    assert came_of_look(a_plan()).startswith("Nothing of this plan was changed")
