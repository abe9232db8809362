"""
An error in words: what happened, what was kept, what to do; a bug with its traceback.

The dialog is never modal: work that runs goes on, and so may the user. What is shown is noted in
the log, and can be copied without what others must not read.
"""

import platform
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import scanner
from scanner.app.log import note_error
from scanner.app.redaction import HIDDEN, for_others, without_secrets
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
from ui.widgets.large_enough import LargeEnough
from ui.words import shown, translate

__all__ = ["HIDDEN", "ErrorDialog", "ErrorWords", "show_error", "words_of"]

WIDTH_PX = 480


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorWords:
    """
    An error as a photographer is told of it.

    `details` is the traceback of a bug, which is shown; empty else. `copied` is what a report of
    it needs, without secrets.
    """

    title: str
    happened: str
    kept: str
    todo: str
    details: str = ""
    copied: str = ""


def words_of(error: BaseException) -> ErrorWords:
    """Return an error in words; whatever is not a ScannerError is a bug, and called one."""
    if not isinstance(error, ScannerError):
        report = report_of(error)
        return ErrorWords(
            title=translate("error", "A fault in Safelight"),
            happened=translate(
                "error",
                "Something went wrong that should not: the fault is Safelight's, not yours.",
            ),
            kept=translate(
                "error", "What was done before is kept: every step is written as it is done."
            ),
            todo=translate(
                "error",
                "Please report it: copy the text below and send it with a line on what you did. "
                "It may name files of yours; read it before you send it.",
            ),
            details=report,
            copied=report,
        )
    kind = next(kind for kind in _KINDS if isinstance(error, kind))
    title, kept, todo = _words(kind)
    happened = shown(without_secrets(str(error)), lines=True)
    return ErrorWords(
        title=title,
        happened=happened,
        kept=kept,
        todo=todo,
        copied="\n".join((happened, kept, todo, "", details_of(error))),
    )


_KINDS: tuple[type[ScannerError], ...] = (
    AnswerLost,
    SourceUnavailable,
    KeyRejected,
    TokenRejected,
    NotAuthorized,
    Refused,
    Conflict,
    LeftAlone,
    NotFound,
    BadWish,
    Busy,
    Damaged,
    BadData,
    ScannerError,
)
"""The nearest kind first."""


def _words(kind: type[ScannerError]) -> tuple[str, str, str]:
    """Return title, what was kept, and what to do for one kind of error."""
    whole = translate("error", "What was read before is kept.")
    unchanged = translate("error", "Nothing was changed.")
    about_flickr = _words_of_flickr(unchanged).get(kind)
    if about_flickr is not None:
        return about_flickr
    return {
        SourceUnavailable: (
            translate("error", "A source did not answer"),
            whole,
            translate(
                "error",
                "See that the disk or network is there, and scan again: it goes on where it was.",
            ),
        ),
        LeftAlone: (
            translate("error", "It was left as it is"),
            translate("error", "It is exactly as it was, and what was done before is kept."),
            translate("error", "See to what the text above names, then try again."),
        ),
        NotFound: (
            translate("error", "It is not there any more"),
            unchanged,
            translate("error", "A scan brings the lists up to date."),
        ),
        BadWish: (
            translate("error", "That cannot be done"),
            unchanged,
            translate("error", "Try it with another choice."),
        ),
        Busy: (
            translate("error", "Safelight is at it already"),
            unchanged,
            translate("error", "Wait until the other work is done, or cancel it, and try again."),
        ),
        Damaged: (
            translate("error", "A part of Safelight is missing or altered"),
            translate("error", "Your photos and the catalog are not touched by this."),
            translate("error", "Mend it as the text above says, then start Safelight again."),
        ),
        BadData: (
            translate("error", "A file is not what it should be"),
            translate("error", "The file was left as it is; whatever else could be read is kept."),
            translate("error", "Replace the file, or leave it out, and try again."),
        ),
        ScannerError: (
            translate("error", "That did not work"),
            whole,
            translate("error", "Try it again."),
        ),
    }[kind]


def _words_of_flickr(unchanged: str) -> dict[type[ScannerError], tuple[str, str, str]]:
    """Return the words for what is about Flickr, an account, or a change."""
    return {
        AnswerLost: (
            translate("error", "An answer was lost"),
            translate(
                "error", "What was sent may have been carried out or not; it is noted as open."
            ),
            translate("error", "Do it again: what was carried out is seen, and not done twice."),
        ),
        KeyRejected: (
            translate("error", "The API key is not good any more"),
            unchanged,
            translate("error", "Put in another key on the page of accounts, then try once more."),
        ),
        TokenRejected: (
            translate("error", "Flickr does not let Safelight in any more"),
            translate("error", "Nothing was changed; what was read from the account is kept."),
            translate(
                "error", "The permission was taken back on Flickr; sign in to give it again."
            ),
        ),
        NotAuthorized: (
            translate("error", "Not signed in, or without the right"),
            unchanged,
            translate("error", "Sign in again, then try once more."),
        ),
        Refused: (
            translate("error", "The other side said no"),
            translate("error", "This one thing was not done; what was done before is kept."),
            translate("error", "The same again would get the same answer: leave it out."),
        ),
        Conflict: (
            translate("error", "It is not as the preview showed it"),
            translate("error", "It is exactly as it was found, and what was done before is kept."),
            translate("error", "Scan, and look at a new preview."),
        ),
    }


def report_of(error: BaseException) -> str:
    """Return what a report of a bug needs: versions and the traceback, without secrets."""
    trace = "".join(traceback.format_exception(error))
    return for_others(f"{_versions()}\n\n{trace}")


def details_of(error: BaseException) -> str:
    """Return the kind of an error, what had led to it, and versions; without secrets."""
    lines = [type(error).__name__]
    cause = error.__cause__
    while cause is not None and len(lines) < MOST_CAUSES:
        lines.append(f"{type(cause).__name__}: {shown(str(cause))}")
        cause = cause.__cause__
    return for_others("\n".join([*lines, _versions()]))


MOST_CAUSES = 8


def _versions() -> str:
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return (
        f"Safelight {scanner.__version__}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, {system}, {QGuiApplication.platformName()}"
    )


class ErrorDialog(QDialog):
    """One error in words, which closes by itself never and stands in the way of nothing."""

    def __init__(
        self,
        parent: QWidget | None,
        words: ErrorWords,
        *,
        redact: Callable[[str], str] = for_others,
        show_log: Callable[[], object] | None = None,
    ) -> None:
        """
        Make the dialog.

        `redact` takes out what others must not read before anything is copied; `show_log` shows
        the log, and without it the dialog offers none.
        """
        super().__init__(parent)
        self.words = words
        self._redact = redact
        self._show_log = show_log
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(words.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        heading = _label(words.title)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        heading.setFont(font)
        column.addWidget(heading)
        for text in (words.happened, words.kept, words.todo):
            column.addWidget(_label(text))
        if words.details:
            column.addWidget(self._details(), 1)
        column.addWidget(self._buttons())
        self.setMinimumWidth(WIDTH_PX)
        LargeEnough(self)
        if words.details:
            self.resize(WIDTH_PX + 160, 460)
        else:
            self.resize(WIDTH_PX, column.totalHeightForWidth(WIDTH_PX))

    def _details(self) -> QPlainTextEdit:
        box = QPlainTextEdit(self.words.details)
        box.setReadOnly(True)
        box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        box.setAccessibleName(translate("error", "Report"))
        box.setTabChangesFocus(True)
        return box

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        close = box.addButton(translate("error", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        box.rejected.connect(self.close)
        label = (
            translate("error", "Copy the report")
            if self.words.details
            else translate("error", "Copy details")
        )
        copy = box.addButton(label, QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(translate("error", "Without keys, passwords and e-mail addresses"))
        copy.clicked.connect(lambda: self._copy(copy))
        if self._show_log is not None:
            log = box.addButton(
                translate("error", "Show log"), QDialogButtonBox.ButtonRole.ActionRole
            )
            log.clicked.connect(self._show_log)
        return box

    def _copy(self, button: QPushButton) -> None:
        words = self.words
        QGuiApplication.clipboard().setText(self._redact(words.copied or words.happened))
        button.setText(translate("error", "Copied"))


def show_error(parent: QWidget | None, error: BaseException) -> ErrorDialog:
    """
    Show an error beside the user's work; the same one again brings its dialog forward.

    A bug is written to the terminal as well, so that it is found even if the window dies of it.
    """
    words = words_of(error)
    note_error(error, words.details or words.happened, bug=bool(words.details))
    if words.details and sys.stderr is not None:
        sys.stderr.write(words.details)
    for dialog in parent.findChildren(ErrorDialog) if parent is not None else ():
        if dialog.isVisible() and dialog.words == words:
            dialog.raise_()
            return dialog
    log = next((one.log for one in _up_from(parent) if hasattr(one, "log")), None)
    if log is None:
        dialog = ErrorDialog(parent, words)
    else:
        dialog = ErrorDialog(parent, words, redact=log.for_others, show_log=log.show)
    if parent is None:
        # Nobody else holds a dialog without a window; it would vanish as it came.
        _alone.add(dialog)
        dialog.finished.connect(lambda _: _alone.discard(dialog))
    dialog.show()
    return dialog


_alone: set[ErrorDialog] = set()


def _up_from(widget: QWidget | None) -> Iterator[Any]:
    """Give a widget and what it is in: the main window has a part that shows the log."""
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    # Selectable labels would otherwise take the first focus from the buttons.
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return label
