"""A letter as plain text: a subject and a body; a draft's can be written in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.letter import Letter
from ui.request_facts import attachment_words
from ui.widgets.labels import plain_label
from ui.widgets.sheet import SMALLER
from ui.words import shown, translate

LONGEST_SUBJECT, LONGEST_LETTER = 300, 400_000
"""Characters that are shown; more than the core takes, so that nothing is lost by saving."""


def _tr(text: str) -> str:
    return translate("requests", text)


class LetterEditor(QWidget):
    """Shows a letter; what was typed and not saved yet is never written over."""

    changed = Signal()
    """Something was typed."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter: Letter | None = None
        self._key: object = None
        self.subject = QLineEdit(self)
        self.subject.setMaxLength(LONGEST_SUBJECT)
        self.subject.setAccessibleName(_tr("Subject"))
        self.body = _Body(self)
        self.body.setAccessibleName(_tr("Letter"))
        self.body.setTabChangesFocus(True)
        self._attached = plain_label("", self, size=SMALLER, quiet=True)
        self.save = QPushButton(_tr("Save"), self)
        self.save.setToolTip(_tr("Keep what you changed (Ctrl+S)"))
        self.undo = QPushButton(_tr("Take back"), self)
        self.undo.setToolTip(_tr("Show the letter as it is kept"))
        self._build()
        self.subject.textEdited.connect(lambda _: self._typed())
        self.body.textChanged.connect(self._typed)
        self.save.clicked.connect(lambda _=False: self.save_wanted.emit())
        self.undo.clicked.connect(lambda _=False: self._reset())
        self._offer()

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(8)
        form.addRow(_tr("S&ubject"), self.subject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._attached, 1)
        foot.addWidget(self.undo)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.body, 1)
        column.addLayout(foot)

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not kept yet."""
        letter = self._letter
        if letter is None or self.body.isReadOnly():
            return False
        return (self.text, self.line) != (_text(letter), _line(letter))

    @property
    def line(self) -> str:
        """The subject as it stands here."""
        return self.subject.text()

    @property
    def text(self) -> str:
        """The letter's text as it stands here."""
        # Not toPlainText: it makes plain blanks of those that keep French quotes on their line.
        raw = self.body.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def show_letter(self, key: object, letter: Letter, *, can_edit: bool) -> None:
        """Show a letter; of the same `key`, what was typed stays until it is saved."""
        keeps = key == self._key and self.is_changed and can_edit
        self._key, self._letter = key, letter
        self.subject.setReadOnly(not can_edit)
        self.body.setReadOnly(not can_edit)
        if not keeps and (self.line, self.text) != (_line(letter), _text(letter)):
            self._reset()
        attached = attachment_words(letter.attachments).replace("\n", " · ")
        words = _tr("Attached: {files}").format(files=attached) if attached else ""
        self._attached.setText(words)
        for button in (self.save, self.undo):
            button.setVisible(can_edit)
        self._offer()

    def saved(self, letter: Letter) -> None:
        """Know that this is what is kept now."""
        self._letter = letter
        self._reset()

    def hide_buttons(self) -> None:
        """Leave saving to who shows the letter."""
        self.save.hide()
        self.undo.hide()

    def _reset(self) -> None:
        letter = self._letter
        if letter is not None:
            self.subject.setText(_line(letter))
            self.subject.setCursorPosition(0)
            self.body.setPlainText(_text(letter))
        self._offer()

    def _typed(self) -> None:
        self._offer()
        self.changed.emit()

    def _offer(self) -> None:
        for button in (self.save, self.undo):
            button.setEnabled(self.is_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Save):
            self.save_wanted.emit()
        else:
            super().keyPressEvent(event)


class _Body(QPlainTextEdit):
    """Plain text as high as there is room for."""

    def sizeHint(self) -> QSize:
        return QSize(320, 260)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 120)


def _line(letter: Letter) -> str:
    return shown(letter.subject, LONGEST_SUBJECT)


def _text(letter: Letter) -> str:
    return shown(letter.body, LONGEST_LETTER, lines=True)
