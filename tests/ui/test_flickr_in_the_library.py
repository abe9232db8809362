"""Flickr in the library: banner, photos of both kinds, open on Flickr, words of jobs and calls."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.domain.account import CallBudget, SecretPlace, SignInState
from scanner.domain.job import Job, JobId, JobState, Progress
from scanner.domain.listing import Cause, ScanSummary, Unreachable
from scanner.domain.photo import SourceKind
from scanner.errors import SourceUnavailable
from tests.ui.fakes import ANNS, NO_KEYRING, FakeApp, a_row
from tests.ui.test_accounts_page import with_ann
from tests.ui.test_sign_in_dialog import Browser
from tests.ui.windows import Open, shown
from ui.flickr_notices import Remedy
from ui.flickr_words import calls_words
from ui.job_words import came_of_it, doing, histories_read, how_far, seconds_left
from ui.main_window import MainWindow
from ui.opening import flickr_address
from ui.widgets.side_list import ENTRY, Place

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

RUNNING = Job(JobId(1), "scan", "scan", JobState.RUNNING)
PAGE = "https://www.flickr.com/photos/ann/49834850050/"
PRETEND = "http://127.0.0.1:8042"
OFFLINE = Unreachable(
    key="ann",
    error="Flickr could not be reached: the network is not there.",
    cause=Cause.OFFLINE,
    source=7,
)


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, made, "open")
    yield made
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


def on_flickr(app: FakeApp, url: str | None = PAGE, **more: object) -> FakeApp:
    """Add a photo of Ann's account, number 50."""
    app.table[50] = a_row(50, source=ANNS.id, kind=SourceKind.FLICKR, url=url, **more)
    return app


def scanned(qtbot: QtBot, window: MainWindow, app: FakeApp, *missed: Unreachable) -> None:
    """Let a scan of everything end, having missed these."""
    window.work.scan()
    with qtbot.waitSignal(window.work.reached):
        app.running[0].finish(ScanSummary(photos=40, unreachable=missed))


# -- what stands in the way


def test_no_account_no_banner(qtbot: QtBot, open_window: Open, photos: FakeApp) -> None:
    window = open_window(photos)
    assert window.flickr.notices == []
    assert not window.banner.isVisible()


@pytest.mark.parametrize(
    ("state", "words", "action"),
    [
        (SignInState.REVOKED, "the permission was taken back", "Sign in again"),
        (SignInState.SIGNED_OUT, "ann is signed out of Flickr.", "Sign in"),
    ],
)
def test_an_account_that_is_not_signed_in_is_said_with_the_way_back(
    qtbot: QtBot, open_window: Open, photos: FakeApp, state: SignInState, words: str, action: str
) -> None:
    window = open_window(with_ann(photos, state=state, kept=None))
    qtbot.waitUntil(window.banner.isVisible)
    assert words in window.banner.words
    assert "as they were on May 3, 2026" in window.banner.words
    assert window.banner.action.text() == action
    window.banner.action.click()
    dialog = window.accounts.sign_in()
    qtbot.waitUntil(lambda: dialog.step is dialog.ways)
    dialog.close()


def test_offline_is_said_once_and_tried_again(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    scanned(qtbot, window, photos, OFFLINE)
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.words == f"{OFFLINE.error} What was read is kept."
    window.banner.action.click()
    assert photos.scanned == [None, [7]]

    photos.running[0].finish(ScanSummary(photos=40))
    qtbot.waitUntil(lambda: not window.banner.isVisible())


def test_a_scan_of_something_else_does_not_say_that_flickr_answers_again(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    scanned(qtbot, window, photos, OFFLINE)
    window.work.scan([photos.known[0].id])
    with qtbot.waitSignal(window.work.reached):
        photos.running[0].finish(ScanSummary(photos=40))
    assert [notice.remedy for notice in window.flickr.notices] == [Remedy.SCAN]


def test_a_key_that_flickr_refuses_leads_to_another_key(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    expired = Unreachable(key="ann", error="The key has expired.", cause=Cause.KEY, source=7)
    scanned(qtbot, window, photos, expired)
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.action.text() == "Enter another key"
    window.banner.action.click()
    dialog = window.accounts.sign_in()
    qtbot.waitUntil(lambda: dialog.step is dialog.key)
    dialog.key_changed.emit()
    qtbot.waitUntil(lambda: not window.banner.isVisible())
    dialog.close()


def test_signing_in_again_ends_what_was_said_of_it(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    app = with_ann(photos)
    window = open_window(app)
    qtbot.waitUntil(lambda: window.flickr.state is not None)
    app.state = replace(
        app.state, accounts=(replace(app.state.accounts[0], state=SignInState.REVOKED),)
    )
    revoked = Unreachable(key="ann", error="Taken back.", cause=Cause.REVOKED, source=7)
    scanned(qtbot, window, app, revoked)
    qtbot.waitUntil(lambda: window.banner.action.text() == "Sign in again")
    assert len(window.flickr.notices) == 1

    app.state = replace(
        app.state, accounts=(replace(app.state.accounts[0], state=SignInState.SIGNED_IN),)
    )
    app.commit("account")
    qtbot.waitUntil(lambda: not window.banner.isVisible())


def test_without_a_keyring_the_banner_says_so_once(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    app = with_ann(photos, kept=SecretPlace.MEMORY)
    app.state = replace(app.state, keyring=NO_KEYRING)
    window = open_window(app)
    qtbot.waitUntil(window.banner.isVisible)
    assert "forgets its sign-in when it closes" in window.banner.words
    window.banner.action.click()
    assert window.stack.currentWidget() is window.accounts_page
    assert not window.banner.isVisible()

    window.back()
    qtbot.waitUntil(window.banner.isVisible)
    window.banner.hide_button.click()
    assert not window.banner.isVisible()
    with qtbot.waitSignal(window.flickr.changed):
        window.flickr.refresh()
    assert not window.banner.isVisible()


def test_a_keyring_that_does_not_answer_is_said(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    app = with_ann(photos)
    app.keyring_error = SourceUnavailable("The keyring", "it did not answer within 20 seconds")
    window = open_window(app)
    qtbot.waitUntil(window.banner.isVisible)
    assert "did not answer within 20 seconds" in window.banner.words
    app.keyring_error = None
    window.banner.action.click()
    qtbot.waitUntil(lambda: not window.banner.isVisible())


# -- photos of both kinds


def test_the_side_list_has_accounts_with_an_icon_of_their_own(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(on_flickr(with_ann(photos)))
    side = window.side
    items = [side.topLevelItem(n) for n in range(side.topLevelItemCount())]
    names = [item.text(0) for item in items]
    assert {"Ann's Flickr", "ann", "Accounts…"} <= set(names)
    images = [
        items[names.index(name)].icon(0).pixmap(16).toImage() for name in ("Ann's Flickr", "ann")
    ]
    assert images[0] != images[1]

    accounts = items[names.index("Accounts…")]
    assert accounts.data(0, ENTRY) is Place.ACCOUNTS
    side.itemClicked.emit(accounts, 0)
    assert window.stack.currentWidget() is window.accounts_page


def test_the_menu_of_an_account_reads_it_whole(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    words = {action.text(): action for action in window.side.menu_of(ANNS).actions()}
    assert "Show where it lies" not in words
    words["Read whole again"].trigger()
    assert (photos.scanned, photos.wholes) == ([[7]], [True])


def test_a_license_that_flickr_introduced_since_is_shown_as_such(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(on_flickr(with_ann(photos), license="flickr-license-17"))
    window.page.view.show_photo(50)
    qtbot.waitUntil(lambda: "Flickr license 17 (not known)" in window.inspector.facts_text)


def test_ctrl_b_opens_the_photo_on_flickr(
    qtbot: QtBot, open_window: Open, photos: FakeApp, browser: Browser
) -> None:
    window = open_window(on_flickr(with_ann(photos)))
    window.page.view.setFocus()
    assert not window.actions_["open-on-flickr"].isEnabled()
    window.page.view.show_photo(50)
    qtbot.waitUntil(lambda: window.inspector.address == PAGE)
    assert window.actions_["open-on-flickr"].isEnabled()
    QTest.keyClick(window.page.view, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert browser.opened == [PAGE]


@pytest.mark.parametrize(
    "url",
    [
        "http://www.flickr.com/photos/ann/1/",
        "https://www.flickr.com.example.org/photos/ann/1/",
        "https://user@www.flickr.com/photos/ann/1/",
        "https://www.flickr.com:8443/photos/ann/1/",
        "https://example.org/https://www.flickr.com/",
        "https://notflickr.com/photos/ann/1/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://127.0.0.1:8043/photos/ann/1/",
        "",
        None,
    ],
)
def test_no_other_address_is_opened_as_flickrs(
    qtbot: QtBot, open_window: Open, photos: FakeApp, browser: Browser, url: str | None
) -> None:
    assert flickr_address(url, "127.0.0.1:8042") is None
    window = open_window(on_flickr(with_ann(photos), url))
    window.page.view.show_photo(50)
    qtbot.waitUntil(lambda: window.inspector.photo == 50)
    qtbot.waitUntil(lambda: "49834850050" in window.inspector.facts_text)
    assert window.inspector.address == ""
    assert not window.actions_["open-on-flickr"].isEnabled()
    window.inspector.online_wanted.emit(url or "")
    assert browser.opened == []


@pytest.mark.parametrize("url", [PAGE, PAGE.replace("https://www.flickr.com", PRETEND)])
def test_on_a_pretend_flickr_its_own_page_is_opened_and_never_the_real_ones(
    qtbot: QtBot, open_window: Open, photos: FakeApp, browser: Browser, url: str
) -> None:
    page = "http://127.0.0.1:8042/photos/ann/49834850050/"
    app = on_flickr(with_ann(photos), url)
    app.state = replace(app.state, host="127.0.0.1:8042")
    window = open_window(app)
    qtbot.waitUntil(lambda: window.flickr.host == "127.0.0.1:8042")
    window.page.view.show_photo(50)
    qtbot.waitUntil(lambda: window.inspector.address == page)
    window.actions_["open-on-flickr"].trigger()
    assert browser.opened == [page]


# -- words


@pytest.mark.parametrize("step", ["list", "fetch", "detect", "history", "match"])
def test_every_step_has_words_of_its_own(step: str) -> None:
    assert doing(RUNNING, Progress(step)) not in (step, "Working")


def test_time_left_is_by_the_calls_where_they_do_not_last() -> None:
    progress = Progress("history", 0, 7200, rate=2.0, seconds_left=3600.0)
    assert seconds_left(progress, CallBudget(limit=3600, left=3600)) == 3600 * 1.0
    assert seconds_left(progress, CallBudget(limit=3600, left=0)) == 7200
    now = datetime(2026, 5, 3, 12, tzinfo=UTC)
    spent = CallBudget(limit=3600, left=0, more_at=now + timedelta(minutes=10))
    assert seconds_left(progress, spent, now=now) == 7200 + 600
    assert seconds_left(progress, None) == 3600


def test_a_page_of_an_account_costs_one_call_for_500_photos() -> None:
    progress = Progress("list", 0, 5000, rate=500.0, seconds_left=10.0)
    assert seconds_left(progress, CallBudget(limit=3600, left=10)) == 10.0
    assert seconds_left(progress, CallBudget(limit=3600, left=1)) == 10.0
    assert seconds_left(progress, CallBudget(limit=3600, left=0)) == 10.0
    assert seconds_left(replace(progress, total=500_000), CallBudget(limit=3600, left=0)) == 1000


def test_fetching_pictures_costs_no_calls() -> None:
    progress = Progress("fetch", 0, 7200, rate=2.0, seconds_left=3600.0)
    assert seconds_left(progress, CallBudget(limit=3600, left=0)) == 3600.0


def test_waiting_for_the_next_call_is_said_and_no_rate_with_it() -> None:
    none = CallBudget(limit=3600, left=0)
    progress = Progress("history", 12, 24, rate=1.0, seconds_left=12.0)
    assert doing(RUNNING, progress, none) == "Waiting: Flickr allows no more calls for now"
    assert how_far(RUNNING, progress, none) == "12 of 24 · 10 seconds left"


def test_calls_left_have_separators_and_a_time_when_there_are_none() -> None:
    assert calls_words(CallBudget(limit=3600, left=2911)) == "2,911 calls left this hour"
    assert calls_words(CallBudget(limit=3600, left=1)) == "1 call left this hour"
    assert calls_words(CallBudget(limit=3600, left=0)) == "no calls left this hour"
    at = datetime(2026, 5, 3, 14, 32).astimezone()
    words = calls_words(CallBudget(limit=3600, left=0, more_at=at))
    assert words.replace("\u202f", " ") == "no calls left until 2:32 PM"


def test_histories_that_wait_are_said_at_the_end() -> None:
    assert "1,204 license histories are still to be asked for." in came_of_it(
        ScanSummary(photos=3, histories_left=1204)
    )
    assert histories_read(0) == "The license histories of all photos with faces are known."
    assert histories_read(2).startswith("The license histories of 2 photos are still")


def test_what_could_not_be_reached_is_said_at_the_end() -> None:
    said = came_of_it(ScanSummary(photos=3, unreachable=(OFFLINE,), histories_left=3))
    assert said.endswith(OFFLINE.error)


def test_asking_for_license_histories_is_a_command(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(with_ann(photos))
    qtbot.waitUntil(lambda: window.actions_["histories"].isEnabled())
    window.actions_["histories"].trigger()
    photos.running[0].finish(12)
    qtbot.waitUntil(lambda: "12 photos are still to be asked" in window.jobs.words)
    assert shown(window)
