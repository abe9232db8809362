"""Signing in, step by step, with an App whose Flickr and keyring a test drives."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from scanner.domain.account import AccountState, KeyringState, SecretPlace
from scanner.errors import BadWish, KeyRejected, NotAuthorized, SourceUnavailable
from tests.ui.fakes import A_KEYRING, NO_KEYRING, FakeApp, signed_in
from tests.ui.windows import name_of
from ui.bridge import Bridge
from ui.dialogs.sign_in import SignInDialog

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

KEY, SECRET = "0123456789abcdef0123456789abcdef", "fedcba9876543210"
CODE = "123-456-789"


class Browser(QObject):
    """Takes the place of the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, made, "open")
    yield made
    for scheme in ("http", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def app() -> Iterator[FakeApp]:
    made = FakeApp()
    made.state = replace(made.state, host="127.0.0.1:8042")
    yield made
    made.close()


@pytest.fixture
def bridge(app: FakeApp) -> Iterator[Bridge]:
    made = Bridge(app)
    yield made
    made.close()
    delete(made)


@pytest.fixture
def dialog(qtbot: QtBot, app: FakeApp, bridge: Bridge, browser: Browser) -> Iterator[SignInDialog]:
    made = SignInDialog(app, bridge)  # type: ignore[arg-type]
    with qtbot.waitExposed(made):
        made.show()
    yield made
    if isValid(made):
        made.close()
        delete(made)


def at_key(qtbot: QtBot, dialog: SignInDialog) -> None:
    qtbot.waitUntil(lambda: dialog.step is dialog.key)


def at_ways(qtbot: QtBot, app: FakeApp, dialog: SignInDialog) -> None:
    """Give a key that works."""
    at_key(qtbot, dialog)
    dialog.key.key.setText(KEY)
    dialog.key.secret.setText(SECRET)
    dialog.go.click()
    app.state = replace(app.state, key_kept=SecretPlace.KEYRING)
    app.running[0].finish(None)
    qtbot.waitUntil(lambda: dialog.step is dialog.ways)


def at_answer(qtbot: QtBot, app: FakeApp, dialog: SignInDialog, *, browser: bool) -> None:
    """Choose a way, and let Flickr name its page."""
    at_ways(qtbot, app, dialog)
    (dialog.ways.browser if browser else dialog.ways.code).click()
    app.running[0].finish(app.signing_in)
    qtbot.waitUntil(lambda: dialog.step is dialog.answer)


def everything_said(dialog: SignInDialog) -> str:
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    fields = [field.displayText() for field in dialog.findChildren(QLineEdit)]
    return "\n".join([*labels, *fields])


def test_without_a_key_it_begins_with_the_key_and_where_to_get_one(
    qtbot: QtBot, dialog: SignInDialog, browser: Browser
) -> None:
    at_key(qtbot, dialog)
    assert dialog.key.key.hasFocus()
    assert not dialog.go.isEnabled()
    dialog.key.page.click()
    assert browser.opened == ["https://www.flickr.com/services/apps/create/"]


def test_with_a_key_it_begins_with_what_will_be_asked(
    qtbot: QtBot, app: FakeApp, bridge: Bridge, browser: Browser
) -> None:
    app.state = replace(app.state, key_kept=SecretPlace.KEYRING)
    dialog = SignInDialog(app, bridge)  # type: ignore[arg-type]
    dialog.show()
    qtbot.waitUntil(lambda: dialog.step is dialog.ways)
    delete(dialog)


def test_both_ways_to_answer_are_seen_without_scrolling(
    qtbot: QtBot, app: FakeApp, dialog: SignInDialog
) -> None:
    why = "The keyring is locked, so keys and tokens are kept in memory and forgotten. " * 4
    app.state = replace(app.state, keyring=KeyringState(usable=False, why=why))
    at_ways(qtbot, app, dialog)
    for way in (dialog.ways.browser, dialog.ways.code):
        qtbot.waitUntil(lambda way=way: way.visibleRegion().boundingRect() == way.rect())


def test_another_key_is_asked_for_even_if_there_is_one(
    qtbot: QtBot, app: FakeApp, bridge: Bridge, browser: Browser
) -> None:
    app.state = replace(app.state, key_kept=SecretPlace.KEYRING)
    dialog = SignInDialog(app, bridge, new_key=True)  # type: ignore[arg-type]
    dialog.show()
    at_key(qtbot, dialog)
    delete(dialog)


def test_a_key_that_flickr_refuses_is_said_and_nothing_that_was_typed_is_lost(
    qtbot: QtBot, app: FakeApp, dialog: SignInDialog
) -> None:
    at_key(qtbot, dialog)
    dialog.key.key.setText(KEY)
    dialog.key.secret.setText(SECRET)
    QTest.keyClick(dialog.key.secret, Qt.Key.Key_Return)
    assert app.keys == [(KEY, SECRET)]
    assert dialog.is_waiting
    app.running[0].fail(KeyRejected(f"Flickr does not know the key {KEY}."))

    qtbot.waitUntil(lambda: bool(dialog.problem))
    assert dialog.problem == "Flickr does not know the key [hidden]."
    assert dialog.step is dialog.key
    assert (dialog.key.key.text(), dialog.key.secret.text()) == (KEY, SECRET)
    assert dialog.go.isEnabled()
    assert not dialog.is_waiting


def test_a_key_that_was_taken_stays_in_no_field(
    qtbot: QtBot, app: FakeApp, dialog: SignInDialog
) -> None:
    told: list[bool] = []
    dialog.key_changed.connect(lambda: told.append(True))
    at_ways(qtbot, app, dialog)
    assert told == [True]
    assert (dialog.key.key.text(), dialog.key.secret.text()) == ("", "")


def test_the_secret_is_masked(qtbot: QtBot, dialog: SignInDialog) -> None:
    at_key(qtbot, dialog)
    dialog.key.secret.setText(SECRET)
    assert SECRET not in everything_said(dialog)


@pytest.mark.parametrize(
    ("keyring", "words"), [(A_KEYRING, "Secret Service"), (NO_KEYRING, "kept in memory")]
)
def test_where_secrets_will_be_kept_is_said_before_one_is_given(
    qtbot: QtBot, app: FakeApp, bridge: Bridge, browser: Browser, keyring: object, words: str
) -> None:
    app.state = replace(app.state, keyring=keyring)  # type: ignore[arg-type]
    dialog = SignInDialog(app, bridge)  # type: ignore[arg-type]
    dialog.show()
    at_key(qtbot, dialog)
    assert words in everything_said(dialog)
    delete(dialog)


def test_the_browser_is_sent_to_flickrs_page_and_its_answer_ends_the_waiting(
    qtbot: QtBot, app: FakeApp, dialog: SignInDialog, browser: Browser
) -> None:
    told: list[tuple[AccountState, bool]] = []
    dialog.signed_in.connect(lambda one, read: told.append((one, read)))
    at_answer(qtbot, app, dialog, browser=True)
    assert app.ways == [True]
    assert browser.opened == [app.signing_in.address]
    assert dialog.is_waiting

    ann = signed_in(source=None, synced=None)
    app.running[0].finish(ann)
    qtbot.waitUntil(lambda: dialog.step is dialog.done_)
    said = everything_said(dialog)
    assert "Signed in as Ann Example (ann)" in said
    assert "Pro · 41,207 photos" in said
    assert dialog.done_.read.isChecked()
    dialog.go.click()
    assert told == [(ann, True)]


def test_the_code_is_given_by_enter(qtbot: QtBot, app: FakeApp, dialog: SignInDialog) -> None:
    at_answer(qtbot, app, dialog, browser=False)
    assert app.ways == [False]
    assert dialog.answer.field.hasFocus()
    QTest.keyClicks(dialog.answer.field, CODE)
    QTest.keyClick(dialog.answer.field, Qt.Key.Key_Return)
    assert app.signing_in.given == [CODE]

    app.running[0].finish(signed_in(source=None))
    qtbot.waitUntil(lambda: dialog.step is dialog.done_)
    assert CODE not in everything_said(dialog)
    assert dialog.answer.field.text() == ""


def test_what_is_no_code_is_said_and_can_be_typed_again(
    qtbot: QtBot, app: FakeApp, dialog: SignInDialog
) -> None:
    at_answer(qtbot, app, dialog, browser=False)
    dialog.answer.field.setText("12 34")
    dialog.go.click()
    assert "neither the nine digits" in dialog.problem
    assert dialog.answer.field.text() == "12 34"
    assert app.signing_in.given == []

    dialog.answer.field.setText(CODE)
    dialog.go.click()
    assert app.signing_in.given == [CODE]


def test_the_address_that_the_browser_ended_on_is_taken_too(
    qtbot: QtBot, app: FakeApp, dialog: SignInDialog
) -> None:
    at_answer(qtbot, app, dialog, browser=True)
    address = "https://127.0.0.1:5000/?oauth_token=1-2&oauth_verifier=3"
    dialog.answer.field.setText(address)
    dialog.go.click()
    assert app.signing_in.given == [address]


def test_the_address_of_the_page_can_be_copied(
    qtbot: QtBot, app: FakeApp, dialog: SignInDialog
) -> None:
    at_answer(qtbot, app, dialog, browser=True)
    dialog.answer.copy.click()
    assert QApplication.clipboard().text() == app.signing_in.address


def test_a_page_that_is_not_flickrs_is_never_opened(
    qtbot: QtBot, app: FakeApp, dialog: SignInDialog, browser: Browser
) -> None:
    app.signing_in.address = "http://www.flickr.com.example.org/authorize"
    at_answer(qtbot, app, dialog, browser=True)
    assert browser.opened == []
    assert "Copy the address" in dialog.problem


@pytest.mark.parametrize(
    "error",
    [
        BadWish("On Flickr's page Safelight was not allowed to sign in."),
        SourceUnavailable("Flickr", "its page brought no answer within 5 minutes"),
        NotAuthorized("Flickr does not take this answer any more."),
    ],
)
def test_whatever_ends_the_waiting_leads_back_to_the_ways(
    qtbot: QtBot, app: FakeApp, dialog: SignInDialog, error: Exception
) -> None:
    at_answer(qtbot, app, dialog, browser=True)
    app.running[0].fail(error)
    qtbot.waitUntil(lambda: dialog.step is dialog.ways)
    assert dialog.problem == str(error)

    dialog.ways.code.click()
    app.running[0].finish(app.signing_in)
    qtbot.waitUntil(lambda: dialog.step is dialog.answer)
    assert dialog.problem == ""


def test_a_key_that_expired_meanwhile_leads_back_to_the_key(
    qtbot: QtBot, app: FakeApp, dialog: SignInDialog
) -> None:
    at_ways(qtbot, app, dialog)
    dialog.ways.browser.click()
    app.running[0].fail(KeyRejected("The API key has expired."))
    qtbot.waitUntil(lambda: dialog.step is dialog.key)
    assert dialog.problem == "The API key has expired."


def test_closing_gives_up_what_waits_and_forgets_what_was_typed(
    qtbot: QtBot, app: FakeApp, bridge: Bridge, browser: Browser
) -> None:
    dialog = SignInDialog(app, bridge)  # type: ignore[arg-type]
    dialog.show()
    at_answer(qtbot, app, dialog, browser=False)
    field = dialog.answer.field
    field.setText(CODE)
    finishing = app.running[0]
    left: list[str] = []
    dialog.finished.connect(lambda _: left.append(field.text()))
    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert finishing.wishes == ["cancel"]
    assert left == [""]
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_page_that_comes_after_closing_is_let_go_of(
    qtbot: QtBot, app: FakeApp, bridge: Bridge, browser: Browser
) -> None:
    dialog = SignInDialog(app, bridge)  # type: ignore[arg-type]
    dialog.show()
    at_ways(qtbot, app, dialog)
    dialog.ways.browser.click()
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))
    app.running[0].finish(app.signing_in)

    qtbot.waitUntil(app.signing_in.closed.is_set)
    assert browser.opened == []


def test_back_gives_up_the_waiting(qtbot: QtBot, app: FakeApp, dialog: SignInDialog) -> None:
    at_answer(qtbot, app, dialog, browser=True)
    dialog.back.click()
    assert app.running[0].wishes == ["cancel"]
    assert dialog.step is dialog.ways
    assert not dialog.is_waiting


def test_closing_at_the_end_signs_in_and_reads_nothing(
    qtbot: QtBot, app: FakeApp, dialog: SignInDialog
) -> None:
    told: list[bool] = []
    dialog.signed_in.connect(lambda _, read: told.append(read))
    at_answer(qtbot, app, dialog, browser=True)
    app.running[0].finish(signed_in(source=None))
    qtbot.waitUntil(lambda: dialog.step is dialog.done_)
    dialog.close()
    assert told == [False]


def test_a_keyring_that_waits_for_its_password_does_not_hold_the_window_up(
    qtbot: QtBot, app: FakeApp, bridge: Bridge, browser: Browser
) -> None:
    app.keyring_answers.clear()
    dialog = SignInDialog(app, bridge)  # type: ignore[arg-type]
    dialog.show()
    qtbot.waitUntil(lambda: app.asked_flickr == 1)
    assert dialog.is_waiting
    answered: list[int] = []
    bridge.ask(lambda: 1, answered.append, owner=dialog)
    qtbot.waitUntil(lambda: answered == [1])
    assert dialog.step is dialog.opening

    app.keyring_answers.set()
    at_key(qtbot, dialog)
    delete(dialog)


def test_a_locked_keyring_is_said_and_asked_again(
    qtbot: QtBot, app: FakeApp, bridge: Bridge, browser: Browser
) -> None:
    app.keyring_error = SourceUnavailable("The keyring", "it is locked; unlock it and try again")
    dialog = SignInDialog(app, bridge)  # type: ignore[arg-type]
    dialog.show()
    qtbot.waitUntil(lambda: "it is locked" in dialog.problem)

    app.keyring_error = None
    dialog.go.click()
    at_key(qtbot, dialog)
    assert dialog.problem == ""
    delete(dialog)


def test_every_control_of_every_step_has_a_name(
    qtbot: QtBot, app: FakeApp, dialog: SignInDialog
) -> None:
    def nameless() -> list[str]:
        return [
            type(widget).__name__
            for kind in (QAbstractButton, QLineEdit)
            for widget in dialog.findChildren(kind)
            if widget.isVisible() and not name_of(widget)
        ]

    at_answer(qtbot, app, dialog, browser=True)
    assert nameless() == []
    app.running[0].finish(signed_in(source=None))
    qtbot.waitUntil(lambda: dialog.step is dialog.done_)
    assert nameless() == []


def test_large_letters_are_scrolled_and_not_cut(
    qtbot: QtBot, app: FakeApp, dialog: SignInDialog
) -> None:
    at_ways(qtbot, app, dialog)
    font = dialog.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    dialog.setFont(font)
    dialog.resize(460, 320)
    qtbot.waitUntil(lambda: dialog.ways.code.y() == dialog.ways.browser.y())

    def is_whole(button: QAbstractButton) -> bool:
        return button.width() >= button.fontMetrics().horizontalAdvance(button.text())

    qtbot.waitUntil(lambda: is_whole(dialog.ways.browser) and is_whole(dialog.ways.code))
    assert dialog.ways.width() <= 460
