import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scanner.app.log import LogSession, Redactor, Weight, read_log
from scanner.app.redaction import without_secrets
from scanner.errors import (
    AnswerLost,
    BadData,
    BadWish,
    Busy,
    Conflict,
    Damaged,
    KeyRejected,
    LeftAlone,
    NotAuthorized,
    NotFound,
    Refused,
    ScannerError,
    SourceUnavailable,
    TokenRejected,
)
from ui.dialogs.error import ErrorDialog, show_error, words_of

# The offscreen platform says so of every dialog; it has no window manager to tell it to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ERRORS = [
    AnswerLost("Flickr", "no answer came"),
    KeyRejected("Flickr does not know this API key."),
    TokenRejected("Flickr takes this token no more."),
    Refused("Flickr said: photo not found.", 1),
    LeftAlone("It was left alone."),
    Conflict("Its license is another by now."),
    SourceUnavailable("Ann's disk", "it is not mounted"),
    NotAuthorized("You are signed out."),
    NotFound("/photos is not a folder."),
    BadWish("That overlaps source 1."),
    Busy("Another Safelight is scanning."),
    Damaged("A weight file is altered; install Safelight again."),
    BadData("photos.zip is no zip file."),
    ScannerError("Something else."),
]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    parent = QWidget()
    qtbot.addWidget(parent)
    yield parent
    for dialog in parent.findChildren(ErrorDialog):
        dialog.close()


def a_bug(text: str) -> BaseException:
    try:
        raise KeyError(text)
    except KeyError as err:
        return err


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_each_error_says_what_happened_what_was_kept_and_what_to_do(
    error: ScannerError, window: QWidget
) -> None:
    dialog = show_error(window, error)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert str(error) in said
    assert len([words for words in said if words]) == 4
    assert not dialog.isModal()
    assert dialog.isVisible()
    assert not dialog.findChildren(QPlainTextEdit)


def test_every_class_of_error_has_a_title_of_its_own() -> None:
    def kinds(of: type[ScannerError]) -> set[type[ScannerError]]:
        return {of}.union(*(kinds(kind) for kind in of.__subclasses__()))

    # Those of the core; tests derive some of their own.
    ours = {kind for kind in kinds(ScannerError) if kind.__module__ == "scanner.errors"}
    assert {type(error) for error in ERRORS} == ours
    titles = {words_of(error).title for error in ERRORS}
    assert len(titles) == len(ERRORS)


def test_an_error_that_was_derived_later_is_told_as_its_nearest_kind() -> None:
    class Torn(Damaged):
        """A part of a part."""

    assert words_of(Torn("It is torn.")).title == words_of(Damaged("It is altered.")).title


def test_a_bug_shows_its_traceback_and_asks_for_a_report(
    window: QWidget, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    dialog = show_error(window, a_bug("where"))
    (details,) = dialog.findChildren(QPlainTextEdit)
    text = details.toPlainText()
    assert "KeyError: 'where'" in text
    assert "in a_bug" in text
    assert "PySide6" in text
    assert "report it" in dialog.words.todo
    assert "KeyError: 'where'" in capsys.readouterr().err
    (copy,) = [b for b in dialog.findChildren(QPushButton) if b.text() == "Copy the report"]
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text
    assert copy.text() == "Copied"


def copied(qtbot: QtBot, dialog: ErrorDialog, label: str) -> str:
    (copy,) = [b for b in dialog.findChildren(QPushButton) if b.text() == label]
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert copy.text() == "Copied"
    return QGuiApplication.clipboard().text()


def test_the_details_of_any_error_can_be_copied_without_secrets(
    window: QWidget, qtbot: QtBot
) -> None:
    error = NotFound("ann@example.org is not there, password: HUSH")
    error.__cause__ = OSError("oauth_token=HUSH")

    text = copied(qtbot, show_error(window, error), "Copy details")

    assert "[address] is not there" in text
    assert "Nothing was changed." in text
    assert "NotFound\nOSError: oauth_token=[hidden]" in text
    assert "PySide6" in text
    assert "HUSH" not in text


def test_it_leads_to_the_log_of_the_window_it_belongs_to_and_copies_by_its_rule(
    qtbot: QtBot, window: QWidget
) -> None:
    class Log:
        """What a main window has."""

        shows = 0

        def show(self) -> None:
            self.shows += 1

        def for_others(self, text: str) -> str:
            return text.replace("xyzzy", "[by value]")

    window.log = Log()  # type: ignore[attr-defined]
    inside = QWidget(window)

    dialog = show_error(inside, NotFound("xyzzy is not there."))

    assert "[by value] is not there." in copied(qtbot, dialog, "Copy details")
    (log,) = [b for b in dialog.findChildren(QPushButton) if b.text() == "Show log"]
    qtbot.mouseClick(log, Qt.MouseButton.LeftButton)
    assert window.log.shows == 1  # type: ignore[attr-defined]


def test_what_is_shown_is_noted_in_the_log(window: QWidget, tmp_path: Path) -> None:
    session = LogSession(tmp_path, Redactor())
    show_error(window, NotFound("Ann's folder is not there."))
    show_error(window, a_bug("where"))
    session.close()

    told, fault = read_log(tmp_path)
    assert (told.weight, fault.weight) == (Weight.WARNING, Weight.ERROR)
    assert told.text.endswith("NotFound: Ann's folder is not there.")
    assert "in a_bug" in fault.text


def test_the_same_error_twice_has_one_dialog(window: QWidget) -> None:
    first = show_error(window, Busy("Another Safelight is scanning."))
    assert show_error(window, Busy("Another Safelight is scanning.")) is first
    assert show_error(window, Busy("Something else.")) is not first


def test_an_error_without_a_window_stays_on_the_screen(qtbot: QtBot) -> None:
    def dialogs() -> set[ErrorDialog]:
        return {w for w in QApplication.topLevelWidgets() if isinstance(w, ErrorDialog)}

    before = dialogs()
    show_error(None, Busy("Another Safelight is scanning."))
    gc.collect()
    (dialog,) = dialogs() - before
    assert dialog.isVisible()
    dialog.close()


def test_a_hostile_message_is_shown_as_text(window: QWidget) -> None:
    hostile = '<img src="http://x/y.png"><b>bold</b>'
    dialog = show_error(window, NotFound(hostile))
    (label,) = [w for w in dialog.findChildren(QLabel) if w.text() == hostile]
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    "text",
    [
        "GET /rest?oauth_token=HUSH&x=1",
        "oauth_signature='HUSH'",
        "{'api_key': 'HUSH', 'page': 2}",
        'api_secret="HUSH"',
        "password: HUSH",
        "smtp_password=HUSH",
        "Authorization: OAuth HUSH",
        "authorization='Bearer HUSH'",
        "https://ann:HUSH@example.org/x",
        "curl -H Bearer HUSH",
    ],
)
def test_secrets_are_hidden_wherever_they_stand(text: str) -> None:
    assert "HUSH" not in without_secrets(text)
    assert "HUSH" not in words_of(a_bug(text)).details
    assert "HUSH" not in words_of(NotFound(text)).happened


def test_what_is_no_secret_stays_and_the_home_folder_is_not_named() -> None:
    assert without_secrets("row 7 of photo_token.json is empty") == (
        "row 7 of photo_token.json is empty"
    )
    assert without_secrets(f"{Path.home()}/photos") == "~/photos"
