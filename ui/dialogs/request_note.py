"""Noting what came of a request: a reply as plain text, how it stands now, one's own words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.recipient import Law
from scanner.domain.request import MOVES, Reply, Request, RequestId, RequestState
from ui.request_words import LONGEST_NAME, LONGEST_TEXT, due_fact, note_words, state_word
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label
from ui.widgets.large_enough import SCREEN_SHARE, LargeEnough
from ui.widgets.options import Options
from ui.widgets.sheet import LARGER, SMALLER, Fact, Sheet
from ui.widgets.typed_choice import TypedChoice
from ui.wish_words import Group, Option
from ui.words import shown, translate, when_words

LEAST_WIDE_PX, REPLY_PX, NOTE_PX = 520, 200, 72
MOST_NOTE = 10_000


def _tr(text: str) -> str:
    return translate("requests", text)


def states_after(request: Request, *, replied: bool) -> tuple[RequestState, ...]:
    """Return how a request may be noted to stand next; after a reply, what a reply can say."""
    mine = {RequestState.SENT, RequestState.INFO_SENT, RequestState.COMPLAINED}
    mine.add(RequestState.WITHDRAWN)
    following = MOVES[request.state] - {RequestState.OVERDUE}
    wanted = [state for state in RequestState if state in following]
    if replied:
        wanted = [state for state in wanted if state not in mine]
    return (*wanted, request.state) if request.state is not RequestState.DRAFT else tuple(wanted)


class NoteDialog(QDialog):
    """Says how a request stands now; with a reply, what that says, as text."""

    noted = Signal(object, object, str)
    """RequestId, RequestState and the user's own words."""

    def __init__(
        self,
        requests: Sequence[Request],
        chosen: RequestId | None,
        reply: Reply | None = None,
        *,
        is_sure: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Note of `chosen`, or of another of these; `is_sure`: the reply itself names it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        LargeEnough(self)
        self.setWindowTitle(_tr("A reply") if reply is not None else _tr("Note"))
        self._requests = {one.id: one for one in requests}
        self._reply = reply
        self.request = TypedChoice(self)
        self.request.setAccessibleName(_tr("Request"))
        self.request.setPlaceholderText(_tr("Choose the request that it answers"))
        for one in requests:
            name = shown(one.to.name, LONGEST_NAME)
            self.request.addItem(f"{name} · {one.id} · {state_word(one.state)}", int(one.id))
        self.request.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        place = -1 if chosen is None else self.request.findData(int(chosen))
        self.request.setCurrentIndex(place)
        self.state = TypedChoice(self)
        self.state.setAccessibleName(_tr("How it stands now"))
        self.state.setPlaceholderText(_tr("Choose what it says"))
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(_tr("Your note"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(NOTE_PX)
        self.text.setPlaceholderText(_tr("What there is to say of it; may be left empty"))
        self.keep = PrimaryButton(_tr("&Keep"), self)
        self.keep.setDefault(True)
        self._build(is_sure)
        self.request.currentIndexChanged.connect(lambda _: self._show_states())
        self.state.currentIndexChanged.connect(lambda _: self._offer())
        self.text.textChanged.connect(self._offer)
        self._show_states()
        (self.state if place >= 0 else self.request).setFocus()

    def _build(self, is_sure: bool) -> None:
        quit_ = QPushButton(_tr("Cancel"), self)
        quit_.setAutoDefault(False)
        quit_.clicked.connect(lambda _=False: self.reject())
        self.keep.clicked.connect(lambda _=False: self._take())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        reply = self._reply
        if reply is not None:
            column.addWidget(plain_label(shown(reply.subject, 300), self, size=LARGER, bold=True))
            sheet = Sheet(_tr("The reply"), self)
            facts = [Fact(_tr("From"), shown(reply.sender, 300))]
            if reply.at is not None:
                facts.append(Fact(_tr("Of"), when_words(reply.at)))
            if reply.attachments:
                names = "\n".join(shown(name, 120) for name in reply.attachments)
                facts.append(Fact(_tr("Attached"), names))
            sheet.fill(facts)
            column.addWidget(sheet)
            said = QPlainTextEdit(shown(reply.text, LONGEST_TEXT, lines=True), self)
            said.setReadOnly(True)
            said.setTabChangesFocus(True)
            said.setAccessibleName(_tr("What it says"))
            said.setMinimumHeight(REPLY_PX)
            column.addWidget(said, 1)
            safe = _tr("Shown as plain text; nothing in it was opened, fetched or run.")
            column.addWidget(plain_label(safe, self, size=SMALLER, quiet=True))
            if not is_sure:
                unknown = _tr("It does not name the request that it answers: choose that.")
                column.addWidget(plain_label(unknown, self, bold=True))
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        # With large letters a row's name stands above it, and is not cut.
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if len(self._requests) > 1 or self.request.currentIndex() < 0:
            form.addRow(_tr("&Request"), self.request)
        else:
            self.request.hide()
        form.addRow(_tr("It &says") if reply is not None else _tr("It &stands"), self.state)
        form.addRow(_tr("&Note"), self.text)
        column.addLayout(form)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(quit_)
        foot.addWidget(self.keep)
        column.addLayout(foot)
        self.setMinimumWidth(LEAST_WIDE_PX)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Before it had its width, the sheet asked for the height of a narrow one.
        layout = self.layout()
        if layout is not None and not event.spontaneous():
            layout.activate()
            most = round(self.screen().availableGeometry().height() * SCREEN_SHARE)
            self.resize(self.width(), min(self.sizeHint().height(), most))

    @property
    def chosen(self) -> Request | None:
        """The request that is noted of."""
        data = self.request.currentData()
        return None if data is None else self._requests.get(RequestId(int(data)))

    def choose_state(self, state: RequestState) -> None:
        """Choose how it stands."""
        self.state.setCurrentIndex(self.state.findData(state))

    def _show_states(self) -> None:
        self.state.clear()
        request = self.chosen
        if request is not None:
            for state in states_after(request, replied=self._reply is not None):
                words = note_words(state)
                if state is request.state:
                    words = _tr("No change: {state}").format(state=state_word(state))
                self.state.addItem(words, state)
        self.state.setCurrentIndex(-1)
        self._offer()

    def _offer(self) -> None:
        data, request = self.state.currentData(), self.chosen
        same = request is not None and data == request.state
        says_something = self._reply is not None or bool(self.text.toPlainText().strip())
        self.keep.setEnabled(data is not None and (not same or says_something))

    def _take(self) -> None:
        request, state = self.chosen, self.state.currentData()
        if request is None or state is None:
            return
        self.noted.emit(
            request.id, RequestState(state), self.text.toPlainText().strip()[:MOST_NOTE]
        )
        self.accept()


class DueDialog(QDialog):
    """By when an answer is owed: by the law's rule, with its extension, or a day of one's own."""

    BY_LAW, EXTENDED, OWN = "law", "extended", "own"

    chosen = Signal(str, object)
    """One of the three, and a date for the user's own day."""

    def __init__(
        self, request: Request, law: Law | None, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        LargeEnough(self)
        self.setWindowTitle(_tr("By when an answer is owed"))
        options = [Option(self.BY_LAW, _tr("By the law's rule"), "")]
        extension = law is not None and law.term.extension is not None and not request.extended
        if extension:
            options.append(
                Option(
                    self.EXTENDED,
                    _tr("They took the law's extension"),
                    _tr("They told you so in time, with reasons"),
                )
            )
        options.append(Option(self.OWN, _tr("On a day that I set"), ""))
        self.options = Options([Group("", tuple(options))], self)
        self.day = QDateEdit(self)
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(_tr("Day"))
        due = request.due or today
        self.day.setDate(QDate(due.year, due.month, due.day))
        self.set = PrimaryButton(_tr("&Set"), self)
        self.set.setDefault(True)
        quit_ = QPushButton(_tr("Cancel"), self)
        quit_.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(plain_label(_tr("Now: {day}").format(day=due_fact(request, today)), self))
        column.addWidget(self.options)
        column.addWidget(self.day, 0, Qt.AlignmentFlag.AlignLeft)
        rule = _tr("Holidays differ from place to place, and are not all known: look yourself.")
        column.addWidget(plain_label(rule, self, size=SMALLER, quiet=True))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(quit_)
        foot.addWidget(self.set)
        column.addLayout(foot)
        self.options.choose(self.OWN)
        self.options.changed.connect(lambda value: self.day.setEnabled(value == self.OWN))
        self.set.clicked.connect(lambda _=False: self._take())
        quit_.clicked.connect(lambda _=False: self.reject())
        self.day.setFocus()

    def _take(self) -> None:
        day = self.day.date()
        own = date(day.year(), day.month(), day.day())
        self.chosen.emit(self.options.value, own if self.options.value == self.OWN else None)
        self.accept()
