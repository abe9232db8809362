"""The page of requests on a real App: the board, one request opened, letters, replies, days."""

import zipfile
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import date, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QDate, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from scanner.app import App
from scanner.domain.change import ChangeKind
from scanner.domain.recipient import ChannelKind
from scanner.domain.request import Request, RequestState, StepKind
from scanner.keychain import MemoryStore
from tests.mail_server import PASSWORD, USER, Behavior, Served, serving, trusted
from tests.ui.asked import (
    HOLDER,
    LONG_MS,
    Opened,
    a_reply,
    a_sent,
    add_lab,
    of_me,
    overdue,
    window_on,
)
from ui.dialogs.request_follow import FollowDialog
from ui.dialogs.request_note import DueDialog, NoteDialog, states_after
from ui.dialogs.request_send import SendDialog
from ui.dialogs.request_send_steps import Way
from ui.letter_pdf import document_of
from ui.main_window import MainWindow
from ui.models.requests import Column, today
from ui.pages.requests import RequestsPage

# Said by the offscreen platform when a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

S = RequestState


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    with App(tmp_path / "home", environ={}, secrets=MemoryStore()) as made:
        add_lab(made)
        yield made


@pytest.fixture
def opened() -> Iterator[Opened]:
    made = Opened()
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, app: App) -> Iterator[MainWindow]:
    with window_on(qtbot, app) as made:
        yield made


@pytest.fixture
def server(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    (tmp_path / "ca.pem").write_text(trusted())
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with serving(Behavior()) as made:
        yield made


def show(qtbot: QtBot, window: MainWindow, request: Request | None = None) -> RequestsPage:
    """Come to the page, with a request opened."""
    page = window.requests.page
    window.requests.show_page(None if request is None else request.id)
    if request is not None:
        qtbot.waitUntil(lambda: page.opened is not None and page.view.shows(request.id))
    return page


def stands(qtbot: QtBot, app: App, request: Request, state: RequestState) -> None:
    qtbot.waitUntil(lambda: app.request(request.id).request.state is state, timeout=LONG_MS)


def dialog_of(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: isinstance(window.requests.deeds.dialog, kind))
    dialog = window.requests.deeds.dialog
    assert dialog is not None
    return dialog


def sending(qtbot: QtBot, window: MainWindow, request: Request) -> SendDialog:
    page = show(qtbot, window, request)
    page.do("send")
    dialog = dialog_of(qtbot, window, SendDialog)
    assert isinstance(dialog, SendDialog)
    return dialog


def choose(qtbot: QtBot, dialog: SendDialog, way: Way) -> None:
    assert dialog.way.options is not None
    dialog.way.options.choose(way)
    dialog.go.click()
    qtbot.waitUntil(lambda: not dialog.is_waiting and dialog.step is not dialog.way)


def button(box: QDialog, words: str) -> None:
    assert isinstance(box, QMessageBox)
    next(one for one in box.buttons() if one.text() == words).click()


# -- the board


def test_with_no_request_the_page_says_what_to_do_and_how_to_begin(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = show(qtbot, window)
    assert page.empty.heading == "No requests yet"
    assert "nothing is sent before you agree" in page.empty.body
    page.empty.button.click()
    assert window.requests.deeds.dialog is not None


def test_each_request_stands_in_the_column_of_whose_turn_it_is(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    of_me(app)
    late = overdue(app)
    asked = app.note(a_sent(app).id, S.INFO_REQUESTED)
    app.note(a_sent(app).id, S.REFUSED)
    app.note(a_sent(app).id, S.ACKNOWLEDGED)
    page = show(qtbot, window)
    qtbot.waitUntil(lambda: len(window.requests.known.requests) == 5)

    said = {column: page.board.words(column) for column in Column}
    assert {column: len(cards) for column, cards in said.items()} == dict.fromkeys(Column, 1)
    assert "Overdue · due" in said[Column.OVERDUE][0]
    assert "7 days ago" in said[Column.OVERDUE][0]
    assert said[Column.MINE][0] == (
        "My <b>Lab</b>, 1 photo, GDPR: erasure (Art. 17 GDPR), They ask for something"
    )
    assert "1 answer to your requests is overdue." in page.overview

    # The most pressing card has the keyboard; arrows go to the others, Enter opens one.
    assert page.board.current is not None
    assert page.board.current.id == late.id
    cards = page.board.columns[Column.OVERDUE]
    qtbot.keyClick(cards, Qt.Key.Key_Left)
    qtbot.keyClick(page.board.columns[Column.ANSWERED], Qt.Key.Key_Left)
    assert page.board.current.id == asked.id
    qtbot.keyClick(page.board.columns[Column.MINE], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.opened is not None and page.view.shows(asked.id))
    qtbot.keyClick(page.view.step, Qt.Key.Key_Escape)
    assert page.opened is None
    assert page.board.current.id == asked.id


def test_what_is_overdue_is_said_at_the_start_and_leads_to_the_board(
    qtbot: QtBot, app: App
) -> None:
    overdue(app)
    with window_on(qtbot, app) as window:
        qtbot.waitUntil(lambda: "overdue" in window.jobs.words)
        window.requests.act(window.requests.notices[0])
        assert window.requests.is_shown
        page = window.requests.page
        qtbot.waitUntil(lambda: len(page.board.words(Column.OVERDUE)) == 1)
        window.requests.known.dismiss(window.requests.notices[0])
        assert not window.requests.notices


def test_untrusted_names_stay_characters(qtbot: QtBot, app: App, window: MainWindow) -> None:
    page = show(qtbot, window, of_me(app))
    assert "My <b>Lab</b>" in page.view.words
    assert "seen in their page" in page.view.words
    assert "entered by you" in page.view.words


# -- the letter


def test_an_edited_draft_is_kept_and_what_is_typed_survives_news(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    draft = of_me(app)
    page = show(qtbot, window, draft)
    editor = page.view.letter
    assert not editor.is_changed
    editor.body.appendPlainText("Thank\u00a0you.")
    window.requests.known.load()
    of_me(app)
    qtbot.waitUntil(lambda: len(window.requests.known.requests) == 2)
    assert editor.text.endswith("Thank\u00a0you.")
    page.do("send")
    assert "Save the letter first" in page.problem.words
    assert window.requests.deeds.dialog is None

    editor.save.click()
    qtbot.waitUntil(lambda: "Thank\u00a0you." in app.request(draft.id).letter.body)
    qtbot.waitUntil(lambda: not editor.is_changed)


def test_a_draft_is_deleted_once_the_user_agreed(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    draft = of_me(app)
    page = show(qtbot, window, draft)
    page.do("delete")
    button(dialog_of(qtbot, window, QMessageBox), "Delete")
    qtbot.waitUntil(lambda: not app.requests())
    qtbot.waitUntil(lambda: page.opened is None)


def test_the_address_is_corrected_and_kept_for_later_letters(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    from ui.dialogs.request_address import OWN, AddressDialog

    draft = of_me(app)
    page = show(qtbot, window, draft)
    page.do("address")
    dialog = dialog_of(qtbot, window, AddressDialog)
    assert isinstance(dialog, AddressDialog)
    dialog.options.choose(OWN)
    dialog.fields.value.setText("nobody")
    assert "is no address of mail" in dialog.problem
    assert not dialog.use.isEnabled()
    dialog.fields.value.setText("privacy@holder.example")
    dialog.fields.seen.setText("their answer")
    dialog.use.click()
    qtbot.waitUntil(
        lambda: app.request(draft.id).request.to.channel.value == "privacy@holder.example"
    )
    channel = app.recipient("my-lab").channel(ChannelKind.EMAIL)
    assert channel is not None
    assert (channel.value, channel.own) == ("privacy@holder.example", True)


# -- how it leaves


def test_a_draft_is_left_for_the_mail_program_opened_and_said_to_be_sent(
    qtbot: QtBot, app: App, window: MainWindow, opened: Opened
) -> None:
    draft = of_me(app)
    dialog = sending(qtbot, window, draft)
    choose(qtbot, dialog, Way.OUTBOX)
    assert dialog.quit.isDefault()
    assert not dialog.go.isDefault()
    assert "Nothing is sent by this" in dialog.preview.lasting.words
    assert not (app.home / "outbox").exists()

    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.after, timeout=LONG_MS)
    (url,) = opened.urls
    path = Path(url.toLocalFile())
    assert path.parent == app.home / "outbox"
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert message["To"] == HOLDER
    assert message["X-Unsent"] == "1"
    assert [part.get_filename() for part in message.iter_attachments()] == ["photos.csv"]
    assert app.request(draft.id).request.state is S.DRAFT
    assert app.next_step(draft.id).kind is StepKind.SAY_SENT

    dialog.go.click()
    stands(qtbot, app, draft, S.SENT)
    qtbot.waitUntil(lambda: "due" in window.requests.page.view.words)


def test_a_form_gets_the_text_by_the_clipboard_and_its_page_is_opened(
    qtbot: QtBot, app: App, window: MainWindow, opened: Opened
) -> None:
    address = "https://holder.example/opt-out"
    add_lab(app, kind=ChannelKind.WEBFORM, value=address)
    draft = of_me(app)
    dialog = sending(qtbot, window, draft)
    choose(qtbot, dialog, Way.FORM)
    assert [url.toString() for url in opened.urls] == [address]
    assert QGuiApplication.clipboard().text() == app.form_text(draft.id)
    dialog.reject()
    assert app.request(draft.id).request.state is S.DRAFT


def test_the_short_form_opens_in_the_mail_program(
    qtbot: QtBot, app: App, window: MainWindow, opened: Opened
) -> None:
    draft = of_me(app)
    dialog = sending(qtbot, window, draft)
    choose(qtbot, dialog, Way.MAILTO)
    assert [url.scheme() for url in opened.urls] == ["mailto"]
    assert opened.urls[0].path() == HOLDER


def test_the_letter_is_written_as_pdf(
    qtbot: QtBot, app: App, window: MainWindow, tmp_path: Path
) -> None:
    draft = of_me(app)
    dialog = sending(qtbot, window, draft)
    dialog.write_pdf(tmp_path / "letter.pdf")
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF-")
    assert dialog.step is dialog.after
    window.requests.deeds.write_pdf(app.request(draft.id), tmp_path / "no" / "letter.pdf")
    assert "could not be reached" in window.requests.page.problem.words


def test_a_letter_is_sent_through_the_mail_server_after_a_test_and_an_agreement(
    qtbot: QtBot, app: App, window: MainWindow, server: Served
) -> None:
    draft = of_me(app)
    dialog = sending(qtbot, window, draft)
    choose(qtbot, dialog, Way.SMTP)
    assert dialog.step is dialog.server
    step = dialog.server
    step.host.setText("127.0.0.1")
    step.port.setValue(server.port)
    step.user.setText(USER)
    step.email.setText(USER)
    step.password.setText(PASSWORD)
    step.test.click()
    qtbot.waitUntil(lambda: len(server.behavior.received) == 1, timeout=LONG_MS)
    qtbot.waitUntil(lambda: not dialog.is_waiting)
    assert PASSWORD not in (app.home / "settings.toml").read_text()

    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.preview, timeout=LONG_MS)
    assert "Cannot be undone" in dialog.preview.lasting.words
    assert dialog.quit.isDefault()
    assert len(server.behavior.received) == 1
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.after, timeout=LONG_MS)
    assert app.request(draft.id).request.state is S.SENT
    assert [one.to for one in server.behavior.received[1:]] == [[HOLDER]]

    (plan,) = app.plans()
    window.changes.show_page(plan)
    changes = window.changes.page
    qtbot.waitUntil(lambda: changes.plan is not None)
    assert plan.wish.kind is ChangeKind.LETTER
    assert "a letter that was sent is with them" in changes.view.words
    assert not changes.undo.isEnabled()
    assert not changes.verify.isEnabled()
    changes.run.click()
    qtbot.waitUntil(lambda: window.requests.page.view.shows(draft.id))


def test_a_lost_answer_waits_for_the_user_and_is_settled_by_their_word(
    qtbot: QtBot, app: App, window: MainWindow, server: Served
) -> None:
    server.behavior.hang_up = "END"
    draft = of_me(app)
    for name, value in (("host", "127.0.0.1"), ("port", str(server.port)), ("user", USER)):
        app.change_setting(f"mail.{name}", value)
    app.set_mail_password(PASSWORD)
    dialog = sending(qtbot, window, draft)
    choose(qtbot, dialog, Way.SMTP)
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.after, timeout=LONG_MS)
    assert "nobody knows whether it took the letter" in dialog.after.words
    assert not dialog.go.isVisibleTo(dialog)
    dialog.reject()

    page = show(qtbot, window, draft)
    qtbot.waitUntil(lambda: page.view.step.text() == "Did it arrive?")
    assert "send" not in page.deeds_now
    page.show_board()
    qtbot.waitUntil(lambda: len(page.board.words(Column.MINE)) == 1)
    show(qtbot, window, draft)
    page.do("step")
    button(dialog_of(qtbot, window, QMessageBox), "It arrived")
    stands(qtbot, app, draft, S.SENT)
    assert len(server.behavior.whole) == 1


# -- following


def dropped(page: RequestsPage, path: Path) -> None:
    """Drop a file onto the page."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page.dropEvent(
        QDropEvent(
            QPointF(20, 20),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_a_dropped_reply_finds_its_request_and_is_kept_as_plain_text(
    qtbot: QtBot, app: App, window: MainWindow, tmp_path: Path
) -> None:
    a_sent(app)
    request = a_sent(app)
    path = tmp_path / "reply.eml"
    path.write_bytes(a_reply(request, "Which <b>photos</b>?", html="<script>x()</script>Hm"))
    page = show(qtbot, window)
    qtbot.waitUntil(lambda: len(window.requests.known.requests) == 2)
    dropped(page, path)
    dialog = dialog_of(qtbot, window, NoteDialog)
    assert isinstance(dialog, NoteDialog)
    assert dialog.chosen is not None
    assert dialog.chosen.id == request.id
    assert not dialog.keep.isEnabled()
    dialog.choose_state(S.INFO_REQUESTED)
    dialog.keep.click()
    stands(qtbot, app, request, S.INFO_REQUESTED)
    qtbot.waitUntil(lambda: page.opened is not None and page.view.shows(request.id))
    qtbot.waitUntil(lambda: "Which <b>photos</b>?" in page.view.words)
    assert "reply-1.eml" in page.view.words
    assert page.view.step.text() == "Answer them…"


def test_a_reply_that_names_no_request_asks_for_it_and_no_message_is_refused(
    qtbot: QtBot, app: App, window: MainWindow, tmp_path: Path
) -> None:
    request = a_sent(app)
    a_sent(app)
    page = show(qtbot, window)
    qtbot.waitUntil(lambda: len(window.requests.known.requests) == 2)
    path = tmp_path / "reply.eml"
    path.write_bytes(a_reply(request, subject="Hello"))
    dropped(page, path)
    dialog = dialog_of(qtbot, window, NoteDialog)
    assert isinstance(dialog, NoteDialog)
    assert dialog.chosen is None
    assert not dialog.keep.isEnabled()
    dialog.reject()

    path.write_bytes(b"\x00\x01" * 200)
    dropped(page, path)
    qtbot.waitUntil(lambda: bool(page.problem.words))


@pytest.mark.parametrize("state", [state for state in S if state is not S.OVERDUE])
def test_only_moves_that_can_be_are_offered(app: App, state: RequestState) -> None:
    from dataclasses import replace

    request = replace(of_me(app), state=state)
    offered = states_after(request, replied=True)
    assert S.SENT not in offered or state is S.SENT
    assert S.OVERDUE not in offered


def test_the_due_day_is_set_by_the_user_and_given_back_to_the_law(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    request = a_sent(app)
    page = show(qtbot, window, request)
    page.do("due")
    dialog = dialog_of(qtbot, window, DueDialog)
    assert isinstance(dialog, DueDialog)
    dialog.day.setDate(QDate(2031, 5, 6))
    dialog.set.click()
    qtbot.waitUntil(lambda: app.request(request.id).request.due == date(2031, 5, 6))
    qtbot.waitUntil(lambda: "as you set it" in page.view.words)

    page.do("due")
    dialog = dialog_of(qtbot, window, DueDialog)
    assert isinstance(dialog, DueDialog)
    dialog.options.choose(DueDialog.EXTENDED)
    dialog.set.click()
    qtbot.waitUntil(lambda: app.request(request.id).request.extended)


def test_a_reminder_is_drafted_about_a_request_that_is_overdue(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    late = overdue(app)
    page = show(qtbot, window, late)
    assert page.view.step.text() == "Write a reminder…"
    page.do("step")
    dialog = dialog_of(qtbot, window, FollowDialog)
    assert isinstance(dialog, FollowDialog)
    dialog.write.click()
    qtbot.waitUntil(lambda: len(app.requests()) == 2, timeout=LONG_MS)
    reminder = app.requests()[0]
    assert (reminder.about, reminder.template) == (late.id, "reminder")
    qtbot.waitUntil(lambda: page.view.shows(reminder.id))


def test_a_complaint_goes_to_an_authority_with_the_file_attached(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    refused = app.note(a_sent(app).id, S.REFUSED)
    page = show(qtbot, window, refused)
    assert page.view.step.text() == "Write a complaint…"
    page.do("step")
    dialog = dialog_of(qtbot, window, FollowDialog)
    assert isinstance(dialog, FollowDialog)
    assert dialog.authority.currentData() == "nods"
    dialog.write.click()
    qtbot.waitUntil(lambda: len(app.requests()) == 2, timeout=LONG_MS)
    complaint = app.requests()[0]
    assert complaint.to.recipient == "nods"
    assert len(app.request(complaint.id).letter.attachments) > 1


def test_an_answer_is_needed_before_it_is_written(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    asked = app.note(a_sent(app).id, S.INFO_REQUESTED)
    page = show(qtbot, window, asked)
    page.do("step")
    button(dialog_of(qtbot, window, QMessageBox), "Something else")
    dialog = dialog_of(qtbot, window, FollowDialog)
    assert isinstance(dialog, FollowDialog)
    assert not dialog.write.isEnabled()
    dialog.fields["answer"].setPlainText("It is the third from the left.")
    dialog.write.click()
    qtbot.waitUntil(lambda: len(app.requests()) == 2, timeout=LONG_MS)
    assert "third from the left" in app.request(app.requests()[0].id).letter.body


def test_the_reminder_for_a_calendar_and_the_whole_file_are_written(
    qtbot: QtBot, app: App, window: MainWindow, tmp_path: Path
) -> None:
    request = app.set_due(a_sent(app).id, today() + timedelta(days=20))
    deeds = window.requests.deeds
    show(qtbot, window, request)
    deeds.write_reminder(request.id, tmp_path / "due.ics")
    qtbot.waitUntil((tmp_path / "due.ics").exists)
    assert b"BEGIN:VCALENDAR" in (tmp_path / "due.ics").read_bytes()
    deeds.export(request.id, tmp_path / "case.zip")
    qtbot.waitUntil(lambda: "case.zip" in window.jobs.words, timeout=LONG_MS)
    assert zipfile.is_zipfile(tmp_path / "case.zip")
    deeds.export(request.id, tmp_path / "case.txt")
    qtbot.waitUntil(lambda: bool(window.requests.page.problem.words), timeout=LONG_MS)


def test_a_letter_whose_making_was_stopped_tells_who_waited(
    qtbot: QtBot, window: MainWindow
) -> None:
    known = window.requests.known
    running = SimpleNamespace(future=Future[object]())
    errors: list[BaseException] = []
    known.run(lambda: running, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(running.future._done_callbacks))
    running.future.cancel()
    running.future.set_running_or_notify_cancel()
    qtbot.waitUntil(lambda: bool(errors))
    assert "Stopped before it was done" in str(errors[0])


def test_on_paper_every_photo_stands_behind_a_letter_that_lists_only_some(app: App) -> None:
    urls = [f"https://example.org/photo-{n}.jpg" for n in range(40)]
    paper = document_of(app.request(of_me(app, urls=urls).id)).toPlainText()
    assert all(url in paper for url in urls)
