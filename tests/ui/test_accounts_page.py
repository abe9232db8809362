"""The page of accounts, and what it and the menus do, in the whole window on a fake App."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from scanner.domain.account import CallBudget, SecretPlace, SignInState
from scanner.domain.job import JobState, Progress
from scanner.domain.listing import ScanSummary
from scanner.domain.photo import Source, SourceId, SourceKind
from scanner.errors import NotFound, SourceUnavailable
from tests.ui.fakes import ANNS, BOB, NO_KEYRING, FakeApp, signed_in
from tests.ui.windows import Open, name_of
from ui.flickr_words import NOTICE
from ui.main_window import MainWindow

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")


def with_ann(app: FakeApp, **more: object) -> FakeApp:
    """Let Ann be signed in, her account be a source, and 2,911 calls be left."""
    if ANNS not in app.known:
        app.known.append(ANNS)
    budget = CallBudget(limit=3600, left=2911)
    app.left = budget
    app.state = replace(
        app.state,
        key_kept=SecretPlace.KEYRING,
        accounts=(signed_in(**more),),
        budget=budget,
    )
    return app


def opened(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["accounts"].trigger()
    assert window.stack.currentWidget() is window.accounts_page
    qtbot.waitUntil(lambda: "key" in window.accounts_page.cards)


def said(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.accounts_page.findChildren(QLabel))


def test_nobody_with_only_folders_is_asked_by_a_keyring(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    qtbot.waitUntil(lambda: window.page.grid.isVisible())
    assert photos.asked_flickr == 0
    assert window.jobs.leaves == "Leaves this machine: nothing"


def test_an_account_is_shown_with_how_it_stands_and_what_is_left(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    opened(qtbot, window)
    words = window.accounts_page.cards["1@N01"].words
    assert "Ann Example (ann)" in words
    assert "Pro · 41,207 photos" in words
    assert "Signed in. The permission is kept in the system's keyring (Secret Service)." in words
    assert "Last read May 3, 2026" in words
    assert "2,911 calls left this hour, of 3,600." in window.accounts_page.cards["key"].words
    assert NOTICE in said(window)
    assert window.jobs.leaves == "Flickr 2,911 calls left this hour"


def test_a_free_account_says_what_of_its_limit_is_used(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    app = with_ann(photos)
    app.state = replace(app.state, accounts=(signed_in(BOB, source=None, synced=None),))
    window = open_window(app)
    opened(qtbot, window)
    card = window.accounts_page.cards["2@N01"]
    assert "Free · 812 photos · 812 of 1,000 uploads used" in card.words
    card.buttons["read"].click()
    assert app.added_users == ["2@N01"]


def test_sync_now_reads_one_account_and_whole_again_all_of_it(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    opened(qtbot, window)
    window.accounts_page.cards["1@N01"].buttons["sync"].click()
    assert (photos.scanned, photos.wholes) == ([[7]], [False])
    sync = window.accounts_page.cards["1@N01"].buttons["sync"]
    assert not sync.isEnabled()

    photos.running[0].finish(ScanSummary())
    qtbot.waitUntil(lambda: window.accounts_page.cards["1@N01"].buttons["whole"].isEnabled())
    window.accounts_page.cards["1@N01"].buttons["whole"].click()
    assert (photos.scanned, photos.wholes) == ([[7], [7]], [False, True])


def test_a_revoked_account_offers_to_sign_in_again(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos, state=SignInState.REVOKED))
    opened(qtbot, window)
    card = window.accounts_page.cards["1@N01"]
    assert "the permission was taken back" in card.words
    assert set(card.buttons) == {"sign-in"}
    card.buttons["sign-in"].click()
    dialog = window.accounts.sign_in()
    qtbot.waitUntil(lambda: dialog.step is dialog.ways)
    dialog.close()


def test_signing_out_asks_first_and_the_safe_button_is_the_default(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    opened(qtbot, window)
    window.accounts_page.cards["1@N01"].buttons["sign-out"].click()
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.standardButton(box.defaultButton()) is QMessageBox.StandardButton.Cancel
    assert photos.state.accounts[0].state is SignInState.SIGNED_IN

    next(b for b in box.buttons() if b.text().replace("&", "") == "Sign out").click()
    qtbot.waitUntil(lambda: "Signed out." in window.accounts_page.cards["1@N01"].words)
    assert window.jobs.words == "Ann Example (ann) is signed out."


def test_forgetting_the_key_signs_everybody_out(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    opened(qtbot, window)
    window.accounts_page.cards["key"].buttons["forget"].click()
    box = window.findChild(QMessageBox)
    assert box is not None
    next(b for b in box.buttons() if b.text().replace("&", "") == "Forget").click()
    qtbot.waitUntil(lambda: "There is none yet." in window.accounts_page.cards["key"].words)
    assert "Signed out." in window.accounts_page.cards["1@N01"].words


def test_a_key_of_the_environment_cannot_be_forgotten_here(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    app = with_ann(photos)
    app.state = replace(app.state, key_kept=SecretPlace.ENVIRONMENT)
    window = open_window(app)
    opened(qtbot, window)
    assert window.accounts_page.cards["key"].buttons == {}
    assert "environment" in window.accounts_page.cards["key"].words


def test_without_a_keyring_the_page_says_why(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    app = with_ann(photos, kept=SecretPlace.MEMORY)
    app.state = replace(app.state, keyring=NO_KEYRING, key_kept=SecretPlace.MEMORY)
    window = open_window(app)
    opened(qtbot, window)
    assert "kept in memory, until Safelight closes" in window.accounts_page.cards["1@N01"].words
    assert "No system keyring answers here" in window.accounts_page.cards["key"].words


def test_nobody_signed_in_leads_to_signing_in(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(FakeApp())
    opened(qtbot, window)
    assert window.accounts_page.cards["nobody"].words.startswith("Nobody is signed in")
    window.accounts_page.cards["nobody"].buttons["sign-in"].click()
    dialog = window.accounts.sign_in()
    qtbot.waitUntil(lambda: dialog.step is dialog.key)
    dialog.close()
    window.back()
    assert window.stack.currentWidget() is window.welcome


def test_the_page_of_accounts_stays_though_there_is_no_source(
    qtbot: QtBot, open_window: Open
) -> None:
    window = open_window(FakeApp())
    opened(qtbot, window)
    with qtbot.waitSignal(window.library.counted):
        window.library.count()
    assert window.stack.currentWidget() is window.accounts_page


def test_someones_public_photos_are_added_and_read(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    app = with_ann(photos)
    window = open_window(app)
    opened(qtbot, window)
    page = window.accounts_page
    window.actions_["add-person"].trigger()
    assert page.user.hasFocus()
    QTest.keyClicks(page.user, "https://www.flickr.com/photos/bob/")
    QTest.keyClick(page.user, Qt.Key.Key_Return)
    assert app.added_users == ["https://www.flickr.com/photos/bob/"]
    assert not page.add.isEnabled()

    bobs = Source(SourceId(8), SourceKind.FLICKR, "bob", nsid="2@N01")
    app.known.append(bobs)
    app.running[0].finish(bobs)
    qtbot.waitUntil(lambda: app.scanned == [[8]])
    assert page.user.text() == ""
    qtbot.waitUntil(lambda: "source 8" in page.cards)
    assert "public photos" in page.cards["source 8"].words


def test_a_person_who_is_not_there_is_said_and_the_name_stays(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    opened(qtbot, window)
    page = window.accounts_page
    page.user.setText("nobody of this name")
    page.add.click()
    photos.running[0].fail(NotFound("Flickr knows nobody by the name 'nobody of this name'."))
    qtbot.waitUntil(lambda: "Flickr knows nobody" in page.problem.words)
    assert page.user.text() == "nobody of this name"
    assert page.user.hasFocus()


def test_without_a_key_somebodys_photos_begin_with_the_key(qtbot: QtBot, open_window: Open) -> None:
    app = FakeApp()
    window = open_window(app)
    opened(qtbot, window)
    window.accounts_page.user.setText("bob")
    window.accounts_page.add.click()
    dialog = window.accounts.sign_in()
    qtbot.waitUntil(lambda: dialog.step is dialog.key)
    assert app.added_users == []
    assert window.accounts_page.user.text() == "bob"
    dialog.close()


def test_who_signed_in_is_added_and_read(qtbot: QtBot, open_window: Open) -> None:
    app = FakeApp()
    window = open_window(app)
    window.welcome.sign_in.click()
    dialog = window.accounts.sign_in()
    ann = signed_in(source=None, synced=None)
    dialog.signed_in.emit(ann, True)
    assert app.added_users == ["1@N01"]
    app.known.append(ANNS)
    app.running[0].finish(ANNS)
    qtbot.waitUntil(lambda: app.scanned == [[7]])
    dialog.close()
    qtbot.waitUntil(lambda: window.page.isVisible())


def test_a_locked_keyring_is_said_on_the_page_and_asked_again(
    qtbot: QtBot, open_window: Open
) -> None:
    app = FakeApp()
    app.keyring_error = SourceUnavailable("The keyring", "it is locked; unlock it and try again")
    window = open_window(app)
    window.actions_["accounts"].trigger()
    page = window.accounts_page
    qtbot.waitUntil(lambda: "it is locked" in page.problem.words)
    app.keyring_error = None
    page.problem.action.click()
    qtbot.waitUntil(lambda: "key" in page.cards)
    assert page.problem.words == ""


def test_the_calls_left_are_looked_up_while_a_job_runs(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    qtbot.waitUntil(lambda: window.jobs.leaves == "Flickr 2,911 calls left this hour")
    photos.left = CallBudget(limit=3600, left=17)
    window.work.scan()
    qtbot.waitUntil(lambda: window.jobs.leaves == "Flickr 17 calls left this hour")

    photos.running[0].tell(Progress("history", 0, 3617, rate=1.0, seconds_left=3617.0))
    qtbot.waitUntil(lambda: "1 h 0 min left" in window.jobs.how_far)
    assert window.jobs.words == "Asking Flickr for license histories"


def test_a_sign_in_is_not_the_job_bars_business(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    running = photos.finish_sign_in(photos.signing_in)
    running.tell(Progress())
    window.work.scan()
    qtbot.waitUntil(lambda: window.jobs.words == "About to begin")
    window.work.cancel()
    assert running.wishes == []
    running.fail(Exception("stopped"), JobState.CANCELLED)
    photos.running[0].finish(ScanSummary(photos=1))
    qtbot.waitUntil(lambda: not window.work.is_busy)


def test_the_button_that_has_the_keyboard_keeps_it_when_the_page_is_shown_anew(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    opened(qtbot, window)
    window.accounts_page.cards["1@N01"].buttons["sign-out"].setFocus()
    before = window.accounts_page.cards["1@N01"]
    photos.state = replace(photos.state, accounts=(*photos.state.accounts, signed_in(BOB)))
    window.flickr.refresh()
    qtbot.waitUntil(lambda: "2@N01" in window.accounts_page.cards)
    assert window.accounts_page.cards["1@N01"] is not before
    assert window.accounts_page.cards["1@N01"].buttons["sign-out"].hasFocus()


def test_every_control_of_the_page_has_a_name(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    opened(qtbot, window)
    nameless = [
        type(widget).__name__
        for kind in (QAbstractButton, QLineEdit)
        for widget in window.accounts_page.findChildren(kind)
        if widget.isVisible() and not name_of(widget)
    ]
    assert nameless == []
    assert name_of(window.accounts_page.cards["1@N01"].buttons["sync"]) == (
        "Sync now: Ann Example (ann)"
    )
