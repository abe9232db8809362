"""The window while one reviews, scans and takes something along."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from scanner.domain.face import Verdict
from scanner.domain.job import Cancelled, JobState, Progress
from scanner.domain.listing import Cause, PhotoFilter, ScanSummary, Unreachable
from scanner.errors import SourceUnavailable
from tests.ui.fakes import FakeApp, FakeRunning, a_row
from tests.ui.lists import ListsApp
from tests.ui.windows import Open, find, focused, shown
from ui.main_window import MainWindow

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier


def test_a_face_is_rejected_by_one_key_from_the_list(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.page.view.setFocus()
    window.page.view.step(0)
    qtbot.waitUntil(lambda: bool(window.inspector.view.faces))
    QTest.keyClick(window.page.view, Key.Key_N)

    qtbot.waitUntil(lambda: bool(photos.reviews.get(2)))
    assert photos.reviews[2][0].verdict is Verdict.REJECTED
    assert shown(window)[0] == 2


def test_enter_shows_the_photo_large_and_esc_goes_back(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.page.view.setFocus()
    window.page.view.step(0)
    QTest.keyClick(window.page.view, Key.Key_Return)
    assert window.stack.currentWidget() is window.photo
    qtbot.waitUntil(lambda: bool(window.photo.view.faces))

    QTest.keyClick(window.photo.view, Key.Key_Right)
    assert window.page.view.current == 5

    QTest.keyClick(window.photo.view, Key.Key_Escape)
    assert window.stack.currentWidget() is not window.photo
    assert window.page.view.hasFocus()


def test_ctrl_z_takes_back_a_word_on_a_face_and_then_the_filter(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    find(qtbot, window, PhotoFilter(severity=1), 2)
    window.page.view.setFocus()
    window.page.view.step(0)
    qtbot.waitUntil(lambda: bool(window.inspector.view.faces))
    with qtbot.waitSignal(window.inspector.view.reviewed):
        QTest.keyClick(window.page.view, Key.Key_N)
    assert photos.reviews[2]

    with qtbot.waitSignal(window.inspector.view.reviewed):
        QTest.keyClick(window.page.view, Key.Key_Z, Ctrl)
    assert photos.reviews[2] == ()
    assert window.library.filters.now == PhotoFilter(severity=1)

    QTest.keyClick(window.page.view, Key.Key_Z, Ctrl)
    QTest.keyClick(window.page.view, Key.Key_Z, Ctrl)
    qtbot.waitUntil(lambda: len(shown(window)) == 40)


def test_the_job_bar_says_how_far_and_what_came_of_it(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    QTest.keyClick(focused(window), Key.Key_F5)
    running = photos.running[0]
    progress = Progress("detect", 12_340, 41_207, rate=28.0, seconds_left=1020.0)
    running.tell(progress)

    qtbot.waitUntil(lambda: window.jobs.words == "Looking for faces")
    assert window.jobs.how_far == "12,340 of 41,207 · 28 a second · 17 min left"
    assert not window.actions_["scan"].isEnabled()

    window.jobs.pause.click()
    qtbot.waitUntil(lambda: window.jobs.words == "Paused")
    window.jobs.pause.click()
    window.jobs.cancel.click()
    assert running.wishes == ["pause", "resume", "cancel"]

    running.finish(
        ScanSummary(photos=1204, looked_at=1204, with_faces=96, exposed={3: 0, 2: 12, 1: 0})
    )
    said = "Looked at 1,204 photos: 96 show faces, 12 are exposed."
    qtbot.waitUntil(lambda: window.jobs.words == said)
    assert window.jobs.show_exposed.isVisible()
    qtbot.waitUntil(lambda: window.actions_["scan"].isEnabled())


def test_a_letter_that_left_is_no_longer_being_sent(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.jobs.show_end("Looked at 40 photos.", exposed=True)
    sending = photos._start("send")
    window.work.show(sending.job)
    sending.tell(Progress("send"))
    qtbot.waitUntil(lambda: window.jobs.words == "Sending a letter")
    assert not window.jobs.show_exposed.isVisible()
    sending.finish(None)
    qtbot.waitUntil(lambda: not window.jobs.cancel.isVisible())
    assert window.jobs.words == "Looked at 40 photos."
    assert window.jobs.show_exposed.isVisible()


def test_a_job_that_fails_says_what_was_kept_and_what_to_do(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.work.scan()
    running = photos.running[0]
    running.tell(Progress("detect", 3, 9))
    running.fail(SourceUnavailable("The disk", "it was pulled out"))

    qtbot.waitUntil(lambda: "it was pulled out" in window.jobs.words)
    assert "3 photos are looked at and kept." in window.jobs.words
    assert "Scan again" in window.jobs.words


def test_a_scan_need_not_wait_for_an_import_which_can_be_paused_and_cancelled(
    qtbot: QtBot, open_window: Open
) -> None:
    app = ListsApp([a_row(1)])
    window = open_window(app)
    window.datasets.known.import_list("coco", [Path("coco.json")])
    qtbot.waitUntil(lambda: app.importing is not None)
    assert app.importing is not None
    app.importing.tell(Progress("import", 500_000, 1_000_000))
    qtbot.waitUntil(lambda: window.jobs.words == "Importing a list")
    assert window.actions_["scan"].isEnabled()
    assert window.actions_["pause"].isEnabled()
    window.jobs.pause.click()
    window.jobs.cancel.click()
    assert app.importing.wishes == ["pause", "cancel"]
    app.importing.fail(Cancelled(), JobState.CANCELLED)
    qtbot.waitUntil(lambda: window.jobs.words.startswith("Stopped: nothing of the list is kept"))
    qtbot.waitUntil(window.actions_["import-list"].isEnabled)


def test_a_stopped_scan_says_what_is_kept(qtbot: QtBot, open_window: Open, photos: FakeApp) -> None:
    window = open_window(photos)
    window.work.scan()
    running = photos.running[0]
    running.tell(Progress("detect", 1204, 5000))
    running.fail(Exception("stopped"), JobState.CANCELLED)

    qtbot.waitUntil(lambda: window.jobs.words.startswith("Stopped: 1,204 of 5,000"))
    for dialog in window.findChildren(QMessageBox):
        assert not dialog.isVisible()


def test_keys_of_the_selected_photos_are_copied_a_line_each(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.library.selection.select_only([5, 2])
    window.page.selection_bar.copy.click()

    keys = f"{photos.table[2].key}\n{photos.table[5].key}"
    qtbot.waitUntil(lambda: QApplication.clipboard().text() == keys)
    qtbot.waitUntil(lambda: window.jobs.words == "2 keys copied.")


def test_what_can_be_done_with_the_selected_is_readable_in_the_smallest_window(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    bar = window.page.selection_bar
    window.resize(1600, 800)
    window.library.selection.select_only([5, 2])
    qtbot.waitUntil(lambda: bar.report.text() == "Export report…")

    window.resize(window.minimumSize())
    # What there is no room for is left to the menu.
    buttons = (bar.all, bar.write, bar.none)
    qtbot.waitUntil(lambda: bar.all.text() == "All 40")
    letters = bar.fontMetrics().horizontalAdvance
    qtbot.waitUntil(lambda: all(one.width() > letters(one.text()) + 8 for one in buttons))
    assert bar.report.accessibleName() == "Export report…"

    window.resize(1600, 800)
    qtbot.waitUntil(lambda: bar.all.text() == "Select all 40 that match")


def test_removing_a_source_asks_first_and_the_safe_button_is_the_default(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.side.removal_wanted.emit(photos.known[0])
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.standardButton(box.defaultButton()) is QMessageBox.StandardButton.Cancel

    remove = next(b for b in box.buttons() if b.text().replace("&", "") == "Remove")
    remove.click()
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.welcome)


A_SCAN = ScanSummary(photos=40, looked_at=40, with_faces=9, exposed={3: 0, 2: 9}, histories_left=9)
LOOKED = "Looked at 40 photos: 9 show faces, 9 are exposed."


def scan_that_leaves_histories(qtbot: QtBot, window: MainWindow, app: FakeApp) -> FakeRunning:
    """Scan, and return the job in the background that follows."""
    window.work.scan()
    (scan,) = app.running
    scan.finish(A_SCAN)
    qtbot.waitUntil(lambda: [one.job.kind for one in app.running] == ["history"])
    (histories,) = app.running
    histories.tell(Progress("history", 3, 9))
    qtbot.waitUntil(lambda: window.jobs.how_far == "License histories: 3 of 9")
    return histories


def test_histories_that_a_scan_leaves_are_asked_for_beside_what_came_of_it(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    histories = scan_that_leaves_histories(qtbot, window, photos)
    assert window.jobs.words == LOOKED
    assert window.jobs.show_exposed.isVisible()
    assert window.jobs.cancel.isVisible()
    assert window.actions_["scan"].isEnabled()
    assert not window.actions_["pause"].isEnabled()
    assert not window.actions_["histories"].isEnabled()

    histories.finish(2)
    qtbot.waitUntil(
        lambda: window.jobs.words == f"{LOOKED} 2 license histories are still to be asked for."
    )
    assert not window.jobs.cancel.isVisible()
    assert not photos.running, "once after each scan"


def test_histories_in_the_background_are_stopped_by_cancel_and_what_was_said_stays(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    histories = scan_that_leaves_histories(qtbot, window, photos)
    window.jobs.cancel.click()
    assert histories.wishes == ["cancel"]
    histories.fail(Exception("stopped"), JobState.CANCELLED)
    qtbot.waitUntil(lambda: not window.jobs.cancel.isVisible())
    assert window.jobs.words == LOOKED
    assert window.jobs.show_exposed.isVisible()


def test_a_scan_comes_before_histories_in_the_background(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    histories = scan_that_leaves_histories(qtbot, window, photos)
    window.work.scan()
    scan = photos.running[-1]
    scan.tell(Progress("detect", 1, 40))
    histories.tell(Progress("history", 4, 9))
    qtbot.waitUntil(lambda: window.jobs.words == "Looking for faces")
    window.jobs.pause.click()
    window.jobs.cancel.click()
    assert scan.wishes == ["pause", "cancel"]
    assert histories.wishes == []

    histories.fail(SourceUnavailable("Flickr", "it did not answer"))
    scan.tell(Progress("detect", 2, 40))
    qtbot.waitUntil(lambda: window.jobs.how_far == "2 of 40")
    assert window.jobs.words == "Looking for faces"
    scan.finish(ScanSummary(photos=40, looked_at=40, with_faces=9, exposed={2: 9}))
    qtbot.waitUntil(lambda: window.jobs.words == LOOKED)


def test_a_scan_that_could_not_reach_flickr_asks_for_no_histories(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.work.scan()
    away = Unreachable(key="flickr", error="Flickr could not be reached.", cause=Cause.OFFLINE)
    photos.running[0].finish(replace(A_SCAN, unreachable=(away,)))
    qtbot.waitUntil(lambda: "Flickr could not be reached." in window.jobs.words)
    assert not photos.running
