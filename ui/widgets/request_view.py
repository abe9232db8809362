"""One request, opened: what to do next, its conversation, its letter, its photos, its file."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.following import CARRIES_ON
from scanner.domain.license import LicenseTable
from scanner.domain.recipient import Law
from scanner.domain.request import (
    NextStep,
    Request,
    RequestFile,
    RequestId,
    RequestState,
    StepKind,
)
from ui.core_words import of_core
from ui.counting import number
from ui.models.requests import LetterPhotos, PhotoColumn
from ui.request_facts import conversation_of, facts_of
from ui.request_words import (
    LONGEST_FACT,
    due_words,
    standing_words,
    step_word,
    template_words,
)
from ui.widgets.cautions import FocusScroll, MarkedLine
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.flow import Flow
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label
from ui.widgets.request_letter import LetterEditor
from ui.widgets.sheet import LARGER, Sheet
from ui.words import shown, translate

PANEL_SHARE, PANEL_PX = 0.34, (270, 420)
"""Of the width, what the file at the right has, and the least and most of that in pixels."""

FOLLOWING = ("reminder", "information", "consent", "downstream", "withdrawal", "complaint")
URGENT = frozenset(
    {
        *(StepKind.SETTLE, StepKind.ANSWER, StepKind.REMIND, StepKind.COMPLAIN),
        StepKind.SAY_SENT,
    }
)


def _tr(text: str) -> str:
    return translate("requests", text)


class RequestView(QWidget):
    """Shows a request; what is to be done with it is wished for by `wanted`."""

    wanted = Signal(str)
    """A deed: "step", "send", "sent", "arrived", "reply", "note", "due", "ics", "pdf", ..."""

    follow_wanted = Signal(str)
    """The template of a further letter of this conversation."""

    save_wanted = Signal()
    """The letter as it stands in the editor is to be kept."""

    photo_wanted = Signal(int)
    """A photo of the letter, to be shown in the library."""

    closed = Signal()

    def __init__(self, licenses: LicenseTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: RequestFile | None = None
        self._step: NextStep | None = None
        self._can: frozenset[str] = frozenset()
        self._is_split = False
        self.back = QPushButton(_tr("All requests"), self)
        self.back.setToolTip(_tr("Back to the board (Esc)"))
        self._name = plain_label("", self, size=LARGER, bold=True)
        self._state = plain_label("", self, quiet=True)
        self.why = MarkedLine("", self, warns=False)
        self.step = PrimaryButton("", self)
        self.step.hide()
        self.conversation = Sheet(_tr("Conversation"), self)
        self.letter = LetterEditor(self)
        self.photos = LetterPhotos(licenses, self)
        self.table = _table(self.photos, self)
        self.facts = Sheet(_tr("The request's file"), self)
        self.tabs: dict[str, ChoiceButton] = {}
        self.deeds: dict[str, QPushButton] = {}
        self._views = QStackedWidget(self)
        self._build()
        self._connect()

    # -- building

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._state)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        next_ = QHBoxLayout()
        next_.setSpacing(8)
        next_.addWidget(self.why, 1)
        next_.addWidget(self.step, 0, Qt.AlignmentFlag.AlignVCenter)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addLayout(self._tab_row())
        column.addWidget(self._views, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(self._panel())
        self._split.setStretchFactor(0, 1)
        left.setMinimumWidth(300)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(next_)
        layout.addWidget(self._split, 1)

    def _tab_row(self) -> QHBoxLayout:
        inside = QWidget(self)
        around = QVBoxLayout(inside)
        around.setContentsMargins(4, 4, 12, 8)
        around.addWidget(self.conversation)
        around.addStretch(1)
        talk = FocusScroll(inside, self)
        talk.setAccessibleName(_tr("Conversation"))
        row = QHBoxLayout()
        row.setSpacing(4)
        group = QButtonGroup(self)
        for name, words, view in (
            ("conversation", _tr("Conversation"), talk),
            ("letter", _tr("Letter"), self.letter),
            ("photos", _tr("Photos"), self.table),
        ):
            tab = ChoiceButton(self)
            tab.setText(words)
            tab.picked.connect(lambda name=name: self.show_tab(name))
            group.addButton(tab)
            self._views.addWidget(view)
            self.tabs[name] = tab
            row.addWidget(tab)
        row.addStretch(1)
        return row

    def _panel(self) -> QScrollArea:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 0, 8, 12)
        column.setSpacing(8)
        flow = Flow(spacing=6)
        for name, words, hint in (
            ("send", _tr("Send…"), _tr("Choose how the letter leaves")),
            ("address", _tr("Address…"), _tr("Look at where it goes, or correct that")),
            ("reply", _tr("Add a reply…"), _tr("Read a reply that you saved as .eml")),
            ("note", _tr("Note…"), _tr("Say how the request stands, in your words")),
            ("due", _tr("Due day…"), _tr("Say by when an answer is owed")),
            ("ics", _tr("Calendar…"), _tr("Write the due day into a file for your calendar")),
            ("pdf", _tr("PDF…"), _tr("Write the letter as PDF, to be printed and signed")),
            ("export", _tr("Export file…"), _tr("Write all of it into one zip")),
            ("delete", _tr("Delete draft…"), _tr("Delete a draft that nothing was done with")),
        ):
            button = QPushButton(words, self)
            button.setToolTip(hint)
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            self.deeds[name] = button
            flow.addWidget(button)
        self.write = QPushButton(_tr("Write again"), self)
        self.write.setToolTip(_tr("Draft the next letter of this conversation"))
        menu = QMenu(self.write)
        for template in FOLLOWING:
            action = menu.addAction(f"{template_words(template)}…")
            action.setData(template)
            action.triggered.connect(
                lambda _=False, template=template: self.follow_wanted.emit(template)
            )
        self.write.setMenu(menu)
        flow.addWidget(self.write)
        column.addLayout(flow)
        column.addWidget(self.facts)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setAccessibleName(_tr("The request's file"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setMinimumWidth(PANEL_PX[0])
        return area

    def _connect(self) -> None:
        self.back.clicked.connect(lambda _=False: self.closed.emit())
        self.step.clicked.connect(lambda _=False: self.wanted.emit("step"))
        self.letter.save_wanted.connect(self.save_wanted)
        self.table.activated.connect(lambda index: self._open_photo(index.row()))
        self._split.splitterMoved.connect(lambda *_: setattr(self, "_is_split", True))

    # -- what is shown

    @property
    def file(self) -> RequestFile | None:
        """The request that is shown."""
        return self._file

    @property
    def next(self) -> NextStep | None:
        """What is proposed to be done next."""
        return self._step

    @property
    def words(self) -> str:
        """All that is said of the request, without its letter."""
        parts = (
            *(self._name.text(), self._state.text(), self.why.words),
            *(self.conversation.toPlainText(), self.facts.toPlainText()),
        )
        return "\n".join(part for part in parts if part)

    @property
    def can_do(self) -> frozenset[str]:
        """The deeds that are offered for this request."""
        return self._can | ({"step"} if not self.step.isHidden() else frozenset())

    def show_file(self, file: RequestFile, step: NextStep, law: Law | None, day: date) -> None:
        """Show a request as it stands; of the same one, the tab and what was typed stay."""
        is_other = self._file is None or self._file.request.id != file.request.id
        self._file, self._step = file, step
        request = file.request
        self._name.setText(shown(request.to.name, 160))
        due = due_words(request, day)
        self._state.setText(" · ".join(p for p in (standing_words(request, day), due) if p))
        self.why.say(shown(of_core(step.why), LONGEST_FACT), warns=step.kind in URGENT)
        self.step.setText(step_word(step.kind))
        self.step.setVisible(bool(step_word(step.kind)))
        self.conversation.fill(conversation_of(file))
        can_edit = request.state is RequestState.DRAFT and not request.uncertain
        self.letter.show_letter(request.id, file.letter, can_edit=can_edit)
        self.photos.show(file.photos)
        self.tabs["photos"].setText(_tr("Photos ({n})").format(n=number(len(file.photos))))
        self.facts.fill(facts_of(file, law, day))
        self._offer(request)
        if is_other:
            draft = request.state is RequestState.DRAFT
            self.show_tab("letter" if draft else "conversation")

    def shows(self, number_: RequestId) -> bool:
        """Tell whether this request is shown."""
        return self._file is not None and self._file.request.id == number_

    def show_tab(self, name: str) -> None:
        """Show the conversation, the letter or the photos."""
        self.tabs[name].setChecked(True)
        self._views.setCurrentIndex(list(self.tabs).index(name))

    def focus_first(self) -> None:
        """Put the keyboard on what is next, else on the way back."""
        (self.step if self.step.isVisibleTo(self) else self.back).setFocus()

    def _offer(self, request: Request) -> None:
        """Show what can be done with this request now."""
        is_draft = request.state is RequestState.DRAFT
        certain = not request.uncertain
        can = {
            "send": is_draft and certain,
            "address": is_draft and certain,
            "reply": not is_draft,
            "note": certain,
            "due": request.state.awaits_answer,
            "ics": request.due is not None and request.state.awaits_answer,
            "pdf": True,
            "export": not is_draft,
            "delete": is_draft and request.message_id is None and request.plan is None,
        }
        self._can = frozenset(name for name, holds in can.items() if holds)
        for name, button in self.deeds.items():
            button.setVisible(can[name])
        # What is next has a button of its own above.
        is_next = self._step is not None and self._step.kind is StepKind.SEND
        self.deeds["send"].setVisible(can["send"] and not is_next)
        goes_on = request.sent is not None and request.template not in CARRIES_ON
        self.write.setVisible(goes_on and request.state is not RequestState.WITHDRAWN)

    def _open_photo(self, row: int) -> None:
        photo = self.photos.photo_at(row)
        if photo is not None and photo.photo:
            self.photo_wanted.emit(photo.photo)

    # -- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_split:
            least, most = PANEL_PX
            panel = max(least, min(most, round(self.width() * PANEL_SHARE)))
            self._split.setSizes([self.width() - panel, panel])

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def _table(photos: LetterPhotos, parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setModel(photos)
    table.setAccessibleName(_tr("The letter's photos"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 10)
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    head.setSectionResizeMode(PhotoColumn.KEY, QHeaderView.ResizeMode.ResizeToContents)
    head.setResizeContentsPrecision(50)
    return table
