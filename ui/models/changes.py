"""
The changes of a plan by place in a list, which of them are left out, and the plans themselves.

A plan may hold a million changes: their numbers are in memory, rows are read by
the page when they are painted, and which are left out is one byte a change.
"""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from enum import IntEnum
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from scanner.domain.change import ChangeKind, ChangeRow, Plan, PlanId
from scanner.domain.license import LicenseTable
from ui.change_words import note_words, plan_title, state_words, states_words, value_words
from ui.models.paged import KEPT, PAGE
from ui.models.photos import LONGEST_NAME
from ui.words import shown, when_words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

CHANGE_ROLE = Role.UserRole
"""The ChangeRow of a cell, or the Plan of a line; None where there is none."""

NOWHERE = QModelIndex()

ReadChanges = Callable[[PlanId, Sequence[int]], list[ChangeRow]]


class LeftOut(QObject):
    """Which changes of a plan are left out of it, by number."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._out = bytearray()
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __bool__(self) -> bool:
        return self._count > 0

    def __contains__(self, n: int) -> bool:
        return n < len(self._out) and bool(self._out[n])

    def numbers(self) -> "array[int]":
        """Return what is left out, in order."""
        return array("q", [n for n, out in enumerate(self._out) if out])

    def clear(self) -> None:
        """Leave nothing out."""
        self._out, self._count = bytearray(), 0
        self.changed.emit()

    def set(self, numbers: Sequence[int], out: bool) -> None:
        """Leave these out, or take them in again; numbers are rising."""
        if not numbers:
            return
        first, last = numbers[0], numbers[-1]
        self._out.extend(bytes(max(0, last + 1 - len(self._out))))
        if last - first + 1 == len(numbers):
            # All of a million in one stroke.
            self._out[first : last + 1] = bytes([out]) * len(numbers)
        else:
            for n in numbers:
                self._out[n] = out
        self._count = self._out.count(1)
        self.changed.emit()


class PagedChanges(QObject):
    """A list of changes of one plan, read by the page."""

    replaced = Signal()
    """Another list: every place may hold another change."""

    rewritten = Signal()
    """The same changes in the same places, and how they stand may be new."""

    def __init__(self, read: ReadChanges, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._plan = PlanId(0)
        self._numbers = array("q")
        self._pages: OrderedDict[int, dict[int, ChangeRow]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def numbers(self) -> "array[int]":
        """The numbers of the changes in order; not to be changed."""
        return self._numbers

    def show(self, plan: PlanId, numbers: "array[int]") -> None:
        """Show these changes of a plan."""
        self._plan, self._numbers = plan, numbers
        self._pages.clear()
        self.replaced.emit()

    def forget_rows(self) -> None:
        """Read rows anew when they are next painted: the journal was written."""
        self._pages.clear()
        self.rewritten.emit()

    def row_at(self, place: int) -> ChangeRow | None:
        """Return the change at a place, None where there is none."""
        if not 0 <= place < len(self._numbers):
            return None
        return self._page(place // PAGE).get(self._numbers[place])

    def _page(self, number: int) -> dict[int, ChangeRow]:
        page = self._pages.get(number)
        if page is None:
            numbers = self._numbers[number * PAGE : (number + 1) * PAGE]
            rows = self._read(self._plan, numbers)
            page = self._pages[number] = {row.change.n: row for row in rows}
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page


class ChangeColumn(IntEnum):
    """The columns of a plan's rows; a preview has the first four."""

    TITLE = 0
    KEY = 1
    BEFORE = 2
    AFTER = 3
    STATE = 4
    NOTE = 5


class ChangeTableModel(QAbstractTableModel):
    """One change a row; in a preview with a box that says whether it is to be made."""

    def __init__(
        self,
        changes: PagedChanges,
        licenses: LicenseTable,
        left_out: LeftOut | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._changes = changes
        self._licenses = licenses
        self._left_out = left_out
        self._kind = ChangeKind.LICENSE
        self._count = len(changes)
        changes.replaced.connect(self._replace)
        changes.rewritten.connect(self._rewrite)
        if left_out is not None:
            left_out.changed.connect(self._rewrite)

    def set_kind(self, kind: ChangeKind) -> None:
        """Word values as this kind of change has them."""
        self._kind = kind

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = NOWHERE) -> int:
        if parent.isValid():
            return 0
        return len(ChangeColumn) if self._left_out is None else ChangeColumn.AFTER + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or role != Role.DisplayRole:
            return None
        return {
            ChangeColumn.TITLE: _tr("Title"),
            ChangeColumn.KEY: _tr("Key"),
            ChangeColumn.BEFORE: _tr("Before"),
            ChangeColumn.AFTER: _tr("After"),
            ChangeColumn.STATE: _tr("State"),
            ChangeColumn.NOTE: _tr("Note"),
        }[ChangeColumn(section)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._left_out is not None and index.column() == ChangeColumn.TITLE:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        column = ChangeColumn(index.column())
        if role == Role.CheckStateRole:
            return self._check(index.row()) if column is ChangeColumn.TITLE else None
        if role not in _TEXT_ROLES:
            return None
        row = self._changes.row_at(index.row())
        if role == CHANGE_ROLE:
            return row
        if row is None:
            return ""
        if role == Role.AccessibleTextRole and column is ChangeColumn.TITLE:
            return self._spoken(row)
        words = self._text(row, column)
        if role == Role.ToolTipRole:
            if column is ChangeColumn.TITLE and row.change.title:
                words = f"{words} · {self._text(row, ChangeColumn.KEY)}"
            # Qt takes a tooltip that looks like HTML for HTML, and a title may hold anything.
            return f"<qt>{escape(words)}</qt>" if words else ""
        return words

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if self._left_out is None or role != Role.CheckStateRole:
            return False
        n = self._changes.numbers[index.row()]
        self._left_out.set([n], Qt.CheckState(value) is Qt.CheckState.Unchecked)
        return True

    def _check(self, place: int) -> Qt.CheckState | None:
        if self._left_out is None or not 0 <= place < len(self._changes):
            return None
        is_out = self._changes.numbers[place] in self._left_out
        return Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked

    def _text(self, row: ChangeRow, column: ChangeColumn) -> str:
        change = row.change
        match column:
            case ChangeColumn.TITLE:
                return shown(change.title or change.subject, LONGEST_NAME)
            case ChangeColumn.KEY:
                return shown(change.subject, LONGEST_NAME)
            case ChangeColumn.BEFORE:
                return value_words(self._kind, change.before, self._licenses)
            case ChangeColumn.AFTER:
                return value_words(self._kind, change.after, self._licenses)
            case ChangeColumn.STATE:
                return state_words(row.state)
            case ChangeColumn.NOTE:
                return note_words(row)

    def _spoken(self, row: ChangeRow) -> str:
        """Return a change in one breath: "Anna, CC BY 2.0 becomes All rights reserved, done"."""
        before = self._text(row, ChangeColumn.BEFORE)
        after = self._text(row, ChangeColumn.AFTER)
        parts = [
            self._text(row, ChangeColumn.TITLE),
            _tr("{before} becomes {after}").format(before=before, after=after),
        ]
        if self._left_out is None:
            parts += [state_words(row.state), note_words(row)]
        elif row.change.n in self._left_out:
            parts.append(_tr("left out"))
        return ", ".join(part for part in parts if part)

    def _replace(self) -> None:
        self.beginResetModel()
        self._count = len(self._changes)
        self.endResetModel()

    def _rewrite(self) -> None:
        if self._count:
            last = self.index(self._count - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class PlanListModel(QAbstractListModel):
    """The plans there are, newest first; what is new waits until it is asked for."""

    def __init__(self, licenses: LicenseTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._licenses = licenses
        self._plans: list[Plan] = []
        self._waiting: list[Plan] = []

    @property
    def waiting(self) -> int:
        """How many plans were made since the list was last shown anew."""
        return len(self._waiting)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._plans)

    def plan_at(self, place: int) -> Plan | None:
        """Return the plan on a line, None where there is none."""
        return self._plans[place] if 0 <= place < len(self._plans) else None

    def index_of(self, plan: PlanId) -> QModelIndex:
        """Return the line of a plan, an invalid one if it is not in the list."""
        places = (place for place, other in enumerate(self._plans) if other.id == plan)
        place = next(places, None)
        return QModelIndex() if place is None else self.index(place, 0)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        plan = self.plan_at(index.row())
        if plan is None:
            return None
        if role == CHANGE_ROLE:
            return plan
        if role == Role.DisplayRole:
            return plan_title(plan, self._licenses)
        if role == Role.ToolTipRole:
            return f"<qt>{escape(plan_title(plan, self._licenses))}<br>{escape(about(plan))}</qt>"
        if role == Role.AccessibleTextRole:
            return f"{plan_title(plan, self._licenses)}, {about(plan)}"
        if role == Role.AccessibleDescriptionRole:
            return states_words(plan)
        return None

    def show(self, plans: Sequence[Plan]) -> None:
        """Show exactly these plans."""
        self._waiting = []
        if [plan.id for plan in plans] == [plan.id for plan in self._plans]:
            self._rewrite({plan.id: plan for plan in plans})
            return
        self.beginResetModel()
        self._plans = list(plans)
        self.endResetModel()

    def refresh(self, plans: Sequence[Plan]) -> None:
        """Bring the lines up to date where they are; new plans wait, those that are gone go."""
        known = {plan.id for plan in self._plans}
        by_id = {plan.id: plan for plan in plans}
        self._waiting = [plan for plan in plans if plan.id not in known]
        for place in reversed(range(len(self._plans))):
            if self._plans[place].id not in by_id:
                self.beginRemoveRows(NOWHERE, place, place)
                del self._plans[place]
                self.endRemoveRows()
        self._rewrite(by_id)

    def show_waiting(self) -> None:
        """Show the plans that waited, on top."""
        waiting, self._waiting = self._waiting, []
        if waiting:
            self.beginInsertRows(NOWHERE, 0, len(waiting) - 1)
            self._plans = [*waiting, *self._plans]
            self.endInsertRows()

    def _rewrite(self, by_id: dict[PlanId, Plan]) -> None:
        for place, plan in enumerate(self._plans):
            new = by_id.get(plan.id, plan)
            if new != plan:
                self._plans[place] = new
                index = self.index(place, 0)
                self.dataChanged.emit(index, index)


def about(plan: Plan) -> str:
    """Return when a plan was made and how it stands: "May 3, 2026, 2:02 PM, 96 of 128 done"."""
    return f"{when_words(plan.made)}, {states_words(plan)}"


_TEXT_ROLES = (CHANGE_ROLE, Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole)


def _tr(text: str) -> str:
    return QCoreApplication.translate("changes", text)
