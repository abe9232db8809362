"""A plan as preview and changes page show it: what, what to know, from what to what, each row."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from scanner.domain.change import ChangeKind, ChangeState, Plan, PlanId, Transition
from ui.bridge import Bridge
from ui.change_words import (
    LEAVES_OUT,
    all_caution_words,
    already_words,
    note_words,
    plan_title,
    things_words,
)
from ui.counting import number
from ui.models.changes import LeftOut, PagedChanges
from ui.widgets.cautions import Cautions, FocusScroll
from ui.widgets.change_table import ChangeTable
from ui.widgets.labels import plain_label
from ui.widgets.sheet import LARGER
from ui.widgets.transitions import TransitionTable
from ui.words import count_words

if TYPE_CHECKING:
    from scanner.app import App

SIDE_BY_SIDE_EM = 62
"""Width, in letters M, from which what to know stands beside the rows, and not above them."""

BESIDE, ABOVE = 0.38, 0.42
"""Share of the width, or of the height, that what to know has at first."""


class PlanView(QWidget):
    """
    Everything but the buttons.

    With `left_out` the rows have boxes. Only rows in sight are read; counts and lists of numbers
    are asked for off this thread, and an answer that comes too late is dropped.
    """

    listed = Signal()
    """The rows that were asked for are shown."""

    def __init__(
        self,
        app: App,
        bridge: Bridge,
        left_out: LeftOut | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._plan: Plan | None = None
        self._states: tuple[ChangeState, ...] = ()
        self._transition: Transition | None = None
        self._asked = 0
        self._was_moved = False
        self._title = plain_label("", self, size=LARGER, bold=True)
        self._about = plain_label("", self, quiet=True)
        self.warnings = Cautions(self)
        self.notes = Cautions(self, warns=False)
        self.transitions = TransitionTable(app.licenses, self)
        self.changes = PagedChanges(app.plan_rows, self)
        self.table = ChangeTable(self.changes, app.licenses, left_out, self)
        self.count = plain_label("", self, quiet=True, wraps=False)
        self.note = plain_label("", self)
        self.above_rows = QVBoxLayout()
        self._build()
        self.note.hide()
        self.transitions.chosen.connect(self._choose_transition)
        self.table.current_changed.connect(self._say_note)
        self._split.splitterMoved.connect(lambda *_: self._moved())

    def _build(self) -> None:
        inside = QWidget(self)
        # Said here: the column's least height is that of its narrowest, and would always scroll.
        inside.setMinimumHeight(1)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(6, 2, 10, 8)
        self._column.setSpacing(12)
        self._column.addWidget(self.warnings)
        self._column.addWidget(self.transitions)
        self._column.addWidget(self.notes)
        self._column.addStretch(1)
        self.know = FocusScroll(inside, self)
        self.know.setAccessibleName(self.tr("What to know of this plan"))
        self._rows = QWidget(self)
        below = QVBoxLayout(self._rows)
        below.setContentsMargins(6, 2, 2, 0)
        below.setSpacing(6)
        self.above_rows.setSpacing(6)
        below.addLayout(self.above_rows)
        below.addWidget(self.table, 1)
        below.addWidget(self.note)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.know)
        self._split.addWidget(self._rows)
        self._split.setStretchFactor(1, 1)
        self.know.setMinimumSize(180, 72)
        self._rows.setMinimumSize(240, 110)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        layout.addSpacing(4)
        layout.addWidget(self._split, 1)

    # -- what is shown

    @property
    def plan(self) -> Plan | None:
        """The plan that is shown."""
        return self._plan

    @property
    def words(self) -> str:
        """What is said of the plan, without its rows."""
        parts = (self._title.text(), self._about.text(), self.warnings.words, self.notes.words)
        return "\n".join(part for part in parts if part)

    @property
    def stale(self) -> bool:
        """Whether the states that were chosen count other changes by now than those listed."""
        if self._plan is None or not self._states or self._transition is not None:
            return False
        return self._plan.count(*self._states) != len(self.changes)

    def show_plan(self, plan: Plan, about: str = "") -> None:
        """Show a plan, all of its rows."""
        self._plan = plan
        self._states, self._transition = (), None
        self._asked += 1
        self.table.lines.set_kind(plan.wish.kind)
        self.changes.show(plan.id, array("q"))
        self.transitions.fill(plan.wish.kind, (), 0)
        self._say(plan, about)
        self._ask_transitions(plan)
        self.list_again()
        self.know.verticalScrollBar().setValue(0)

    def update_plan(self, plan: Plan, about: str = "") -> None:
        """Show how the same plan stands by now; no row moves."""
        self._plan = plan
        self._say(plan, about)
        self.changes.forget_rows()
        self._say_note()

    def set_states(self, states: Sequence[ChangeState]) -> None:
        """List only changes in these states; none: all."""
        self._states = tuple(states)
        self.list_again()

    def list_again(self) -> None:
        """Ask which changes are in the chosen states and transition now, and list them."""
        plan = self._plan
        if plan is None:
            return
        self._asked += 1
        asked, states, only = self._asked, self._states, self._transition

        def numbers() -> array[int]:
            return self._app.plan_numbers(
                plan.id,
                states=states,
                before=None if only is None else only.before,
                after=None if only is None else only.after,
            )

        def arrived(found: array[int]) -> None:
            if asked == self._asked:
                self._list(plan.id, found)

        self._bridge.ask(numbers, arrived, owner=self)

    def _list(self, plan: PlanId, found: array[int]) -> None:
        self.changes.show(plan, found)
        self.table.go_to_top()
        self.say_count()
        self._say_note()
        self.listed.emit()

    def say_count(self) -> None:
        """Say how many rows are listed."""
        whole = 0 if self._plan is None else self._plan.changes
        listed = len(self.changes)
        self.count.setText(
            things_words(self._plan, whole)
            if listed == whole
            else self.tr("{n} of {photos}").format(
                n=number(listed), photos=things_words(self._plan, whole)
            )
        )

    def _say_note(self) -> None:
        """Say the current row's note in full: its column rarely has the room."""
        row = self.changes.row_at(self.table.currentIndex().row())
        words = "" if row is None else note_words(row)
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def say_about(self, about: str) -> None:
        """Say this under the title."""
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def show_rows(self, wanted: bool) -> None:
        """Show the rows, or nothing of them where there are none."""
        self._rows.setVisible(wanted)

    def _say(self, plan: Plan, about: str) -> None:
        licenses = self._app.licenses
        nothing = self.tr("Nothing to change")
        self._title.setText(plan_title(plan, licenses) if plan.changes else nothing)
        self.say_about(about)
        warnings = all_caution_words(
            (one for one in plan.cautions if one.kind not in LEAVES_OUT), licenses
        )
        heading = count_words(
            len(warnings), "%n thing to know before you agree", "%n things to know before you agree"
        )
        if plan.agreed is not None:
            heading = self.tr("Said before it was agreed to")
        self.warnings.say(heading, warnings)
        # First what is to be known; once it was agreed to, first what is changed.
        self._column.removeWidget(self.warnings)
        self._column.insertWidget(0 if plan.agreed is None else 1, self.warnings)
        out = all_caution_words((one for one in plan.cautions if one.kind in LEAVES_OUT), licenses)
        already = already_words(plan)
        heading = self.tr("Not in this plan") if plan.changes else self.tr("Why")
        self.notes.say(heading, [*([already] if already else []), *out])

    def _ask_transitions(self, plan: Plan) -> None:
        asked = plan.id

        def arrived(found: list[Transition]) -> None:
            if self._plan is not None and self._plan.id == asked:
                # A letter goes from nothing to somebody: that is no table of values.
                is_letter = plan.wish.kind is ChangeKind.LETTER
                self.transitions.fill(plan.wish.kind, () if is_letter else found, plan.changes)

        self._bridge.ask(lambda: self._app.transitions(asked), arrived, owner=self)

    def _choose_transition(self, transition: Transition | None) -> None:
        self._transition = transition
        self.list_again()

    # -- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= SIDE_BY_SIDE_EM * self.fontMetrics().horizontalAdvance("M")
        way = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if way is not self._split.orientation():
            self._split.setOrientation(way)
            self._was_moved = False
        if not self._was_moved:
            whole = max(100, self._split.width() if is_wide else self._split.height())
            first = int(whole * (BESIDE if is_wide else ABOVE))
            self._split.setSizes([first, whole - first])

    def _moved(self) -> None:
        """Leave the parts as the user made them."""
        self._was_moved = True

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
