"""
An error in words: what happened, what was kept, what to do; a bug with its traceback.

The dialog is never modal: work that runs goes on, and so may the user.
"""

import platform
import re
import sys
import traceback
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

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
from scanner.errors import (
    BadData,
    BadWish,
    Busy,
    Damaged,
    NotAuthorized,
    NotFound,
    ScannerError,
    SourceUnavailable,
)
from ui.words import shown, translate

WIDTH_PX = 480
HIDDEN = "[hidden]"


class Offer(Enum):
    """What the dialog offers to do beside closing."""

    NOTHING = "nothing"
    COPY = "copy"
    REPORT = "report"


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorWords:
    """An error as a photographer is told of it; `details` is the traceback of a bug, else empty."""

    title: str
    happened: str
    kept: str
    todo: str
    offer: Offer = Offer.NOTHING
    details: str = ""


def words_of(error: BaseException) -> ErrorWords:
    """Return an error in words; whatever is not a ScannerError is a bug, and called one."""
    if not isinstance(error, ScannerError):
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
            offer=Offer.REPORT,
            details=report_of(error),
        )
    kind = next(kind for kind in _KINDS if isinstance(error, kind))
    title, kept, todo, offer = _words(kind)
    happened = shown(without_secrets(str(error)), lines=True)
    return ErrorWords(title=title, happened=happened, kept=kept, todo=todo, offer=offer)


_KINDS: tuple[type[ScannerError], ...] = (
    SourceUnavailable,
    NotAuthorized,
    NotFound,
    BadWish,
    Busy,
    Damaged,
    BadData,
    ScannerError,
)


def _words(kind: type[ScannerError]) -> tuple[str, str, str, Offer]:
    """Return title, what was kept, what to do, and what to offer for one kind of error."""
    whole = translate("error", "What was read before is kept.")
    unchanged = translate("error", "Nothing was changed.")
    return {
        SourceUnavailable: (
            translate("error", "A source did not answer"),
            whole,
            translate(
                "error",
                "See that the disk or network is there, and scan again: it goes on where it was.",
            ),
            Offer.NOTHING,
        ),
        NotAuthorized: (
            translate("error", "Not signed in, or without the right"),
            unchanged,
            translate("error", "Sign in again, then try once more."),
            Offer.NOTHING,
        ),
        NotFound: (
            translate("error", "It is not there any more"),
            unchanged,
            translate("error", "A scan brings the lists up to date."),
            Offer.NOTHING,
        ),
        BadWish: (
            translate("error", "That cannot be done"),
            unchanged,
            translate("error", "Try it with another choice."),
            Offer.NOTHING,
        ),
        Busy: (
            translate("error", "Safelight is at it already"),
            unchanged,
            translate("error", "Wait until the other work is done, or cancel it, and try again."),
            Offer.NOTHING,
        ),
        Damaged: (
            translate("error", "A part of Safelight is missing or altered"),
            translate("error", "Your photos and the catalog are not touched by this."),
            translate("error", "Mend it as the text above says, then start Safelight again."),
            Offer.COPY,
        ),
        BadData: (
            translate("error", "A file is not what it should be"),
            translate("error", "The file was left as it is; whatever else could be read is kept."),
            translate("error", "Replace the file, or leave it out, and try again."),
            Offer.COPY,
        ),
        ScannerError: (
            translate("error", "That did not work"),
            whole,
            translate("error", "Try it again."),
            Offer.COPY,
        ),
    }[kind]


def report_of(error: BaseException) -> str:
    """Return what a report of a bug needs: versions and the traceback, without secrets."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    versions = (
        f"Safelight {scanner.__version__}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, {system}, {QGuiApplication.platformName()}"
    )
    trace = "".join(traceback.format_exception(error))
    return without_secrets(f"{versions}\n\n{trace}")


_SECRETS = (
    # oauth_token=..., "api_key": "...", password: ...
    re.compile(
        r"""(?ix)
        ((?: \w* (?:token|secret|passw(?:or)?d|passphrase|signature|verifier|nonce) | \w*api_?key )
        ["']? \s* [=:] \s* ["']? ) [^\s"'&,;)}\]]+"""
    ),
    re.compile(r"(?i)(authorization[\"']?\s*[=:]\s*[\"']?)[^\n\"']+"),
    re.compile(r"(?i)(\bbearer\s+)[\w.~+/=-]+"),
    # https://user:password@host
    re.compile(r"(://[^/\s:@]+:)[^/\s@]+(?=@)"),
)


def without_secrets(text: str) -> str:
    """
    Return a text with the values of tokens, keys and passwords hidden, and the home folder as ~.

    >>> without_secrets("GET /rest?api_key=0123abc&page=2")
    'GET /rest?api_key=[hidden]&page=2'
    """
    for secret in _SECRETS:
        text = secret.sub(rf"\1{HIDDEN}", text)
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


class ErrorDialog(QDialog):
    """One error in words, which closes by itself never and stands in the way of nothing."""

    def __init__(self, parent: QWidget | None, words: ErrorWords) -> None:
        super().__init__(parent)
        self.words = words
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
        label = {
            Offer.COPY: translate("error", "Copy the text"),
            Offer.REPORT: translate("error", "Copy the report"),
        }.get(self.words.offer)
        if label is not None:
            copy = box.addButton(label, QDialogButtonBox.ButtonRole.ActionRole)
            copy.clicked.connect(lambda: self._copy(copy))
        return box

    def _copy(self, button: QPushButton) -> None:
        QGuiApplication.clipboard().setText(self.words.details or self.words.happened)
        button.setText(translate("error", "Copied"))


def show_error(parent: QWidget | None, error: BaseException) -> ErrorDialog:
    """
    Show an error beside the user's work; the same one again brings its dialog forward.

    A bug is written to the terminal as well, so that it is found even if the window dies of it.
    """
    words = words_of(error)
    if words.details and sys.stderr is not None:
        sys.stderr.write(words.details)
    for dialog in parent.findChildren(ErrorDialog) if parent is not None else ():
        if dialog.isVisible() and dialog.words == words:
            dialog.raise_()
            return dialog
    dialog = ErrorDialog(parent, words)
    if parent is None:
        # Nobody else holds a dialog without a window; it would vanish as it came.
        _alone.add(dialog)
        dialog.finished.connect(lambda _: _alone.discard(dialog))
    dialog.show()
    return dialog


_alone: set[ErrorDialog] = set()


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
