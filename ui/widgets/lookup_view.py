"""A field to look up a photo or a person in the imported lists, and what they answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.dataset import DatasetState, Lookup
from ui.bridge import Bridge
from ui.dataset_words import has_list
from ui.lookup_facts import address_of, beyond, looked_up_said, lookup_entries
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label
from ui.widgets.sheet import Entry, Sentence, Sheet

if TYPE_CHECKING:
    from scanner.app import App

LONGEST = 2000
"""Characters of a question: an address has no more."""


class LookupView(QWidget):
    """Asks one question at a time; a later one takes the place of the one before."""

    failed = Signal(object)
    """Why a question could not be answered: the error."""

    answered = Signal(str)
    """The answer to the last question is shown: in a few words, what it is."""

    write_wanted = Signal(str, object)
    """A dataset's slug and the addresses of photos in its list, to write to who holds it."""

    def __init__(self, app: App, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._states: Mapping[str, DatasetState] = {}
        self._host = ""
        self._asked = 0
        self._answer: Lookup | None = None
        self.field = QLineEdit(self)
        self.button = PrimaryButton(self.tr("Look up"), self)
        self._result = Sheet(self.tr("What the imported lists tell"), self)
        self._build()
        self.field.returnPressed.connect(self.ask)
        self.button.clicked.connect(lambda _=False: self.ask())
        self._result.led.connect(self._write)
        self._tell()

    @property
    def words(self) -> str:
        """What is answered."""
        return self._result.toPlainText()

    def show_states(self, states: Mapping[str, DatasetState]) -> None:
        """Know the datasets and their lists; an answer that is shown is said anew with them."""
        self._states = states
        self._tell()

    def know_host(self, host: str) -> None:
        """Know where Flickr is, if not at its own addresses."""
        self._host = host
        self._tell()

    def focus_field(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus()
        self.field.selectAll()

    def ask(self) -> None:
        """Look up what stands in the field."""
        query = self.field.text().strip()
        if not query:
            self.field.setFocus()
            return
        self._asked += 1
        mine = self._asked
        self._answer = None
        self._result.fill([Sentence(self.tr("Looking it up…"))])

        def arrived(answers: tuple[Lookup, ...]) -> None:
            if mine == self._asked:
                self._answer = answers[0]
                self._tell()
                self.answered.emit(looked_up_said(answers[0]))

        def broke(error: BaseException) -> None:
            if mine == self._asked:
                self._tell()
                self.failed.emit(error)

        self._bridge.ask(
            lambda: self._app.lookup([query]),
            lambda running: self._bridge.when_done(running.future, arrived, broke, owner=self),
            broke,
            owner=self,
        )

    def _write(self, slug: str) -> None:
        answer = self._answer
        if answer is None:
            return
        urls = tuple(
            address_of(key, answer.owner)
            for match in answer.matches
            if match.dataset == slug
            for key in match.keys
        )
        self.write_wanted.emit(slug, urls)

    def _tell(self) -> None:
        entries: list[Entry]
        if self._answer is not None:
            entries = lookup_entries(self._answer, self._states, self._host)
            entries += beyond(self._states)
        elif any(has_list(state) for state in self._states.values()):
            entries = beyond(self._states)
        else:
            entries = [
                Sentence(
                    self.tr(
                        "No list is imported yet, so there is nothing to look it up in: import one "
                        "first."
                    ),
                    strong=True,
                )
            ]
        self._result.fill(entries)

    def _build(self) -> None:
        self.field.setAccessibleName(self.tr("Photo or person to look up"))
        self.field.setPlaceholderText(self.tr("Address, photo's number, NSID or screen name"))
        self.field.setToolTip(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.field.setMaxLength(LONGEST)
        self.field.setTextMargins(4, 0, 4, 0)
        for clear in self.field.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the field"))
        self.button.setToolTip(self.tr("Look it up in every imported list (Enter)"))
        height = max(self.field.sizeHint().height(), self.button.sizeHint().height())
        for widget in (self.field, self.button):
            widget.setFixedHeight(height)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        about = plain_label(
            self.tr(
                "A photo of yours, one that shows you, or anything of an account that is gone. It "
                "is looked up on this machine: no account, no network."
            ),
            self,
            quiet=True,
        )
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 16)
        column.addWidget(self._result)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        top = QVBoxLayout()
        top.setContentsMargins(12, 8, 12, 4)
        top.setSpacing(8)
        top.addLayout(line)
        top.addWidget(about)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(area, 1)
