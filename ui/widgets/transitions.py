"""How many photos go from what to what; a line chosen shows only those."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from scanner.domain.change import ChangeKind, Transition
from scanner.domain.license import LicenseTable
from ui.change_words import value_words
from ui.counting import number, photos
from ui.models.photos import LONGEST_NAME

MOST = 30
"""Lines of their own: where every photo has its own value, more would tell nobody anything."""

MOST_IN_SIGHT = 7
"""Lines shown at once; what is more is scrolled to."""


class TransitionTable(QTableWidget):
    """Before, after and how many; the first line is all of them."""

    chosen = Signal(object)
    """The Transition whose rows are wanted, None for all."""

    def __init__(self, licenses: LicenseTable, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self._licenses = licenses
        self._shown: tuple[object, ...] = ()
        self._transitions: list[Transition | None] = []
        self.setAccessibleName(self.tr("How many photos change from what to what"))
        self.setHorizontalHeaderLabels([self.tr("Before"), self.tr("After"), self.tr("Photos")])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        item = self.horizontalHeaderItem(2)
        if item is not None:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Hides the nameless button in the corner even where the page is not shown yet.
        self.updateGeometries()
        self.currentCellChanged.connect(self._changed)

    def fill(self, kind: ChangeKind, transitions: Sequence[Transition], total: int) -> None:
        """Show these, the first line chosen; the same ones again leave the choice as it is."""
        if (kind, tuple(transitions), total) == self._shown:
            return
        self._shown = (kind, tuple(transitions), total)
        self.blockSignals(True)
        own = list(transitions[:MOST])
        rest = transitions[MOST:]
        self._transitions = [None, *own]
        self.setRowCount(len(own) + 1 + bool(rest))
        self._line(0, self.tr("All"), "", total)
        for place, one in enumerate(own, start=1):
            before = value_words(kind, one.before, self._licenses)
            after = value_words(kind, one.after, self._licenses)
            self._line(place, before, after, one.changes)
        if rest:
            more = self.tr("{n} more values").format(n=number(len(rest)))
            self._line(len(own) + 1, more, "", sum(one.changes for one in rest), can=False)
        self.setCurrentCell(0, 0)
        self.blockSignals(False)
        self.setVisible(bool(own))
        self.updateGeometry()

    def _line(self, row: int, before: str, after: str, count: int, *, can: bool = True) -> None:
        words = (before, f"→ {after}" if after else "", number(count))
        for column, text in enumerate(words):
            item = QTableWidgetItem(text[: LONGEST_NAME + 2])
            side = Qt.AlignmentFlag.AlignRight if column == 2 else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            # Qt takes a tooltip that looks like HTML for HTML.
            item.setToolTip(f"<qt>{escape(text)}</qt>" if text else "")
            if not can:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.setItem(row, column, item)
        first = self.item(row, 0)
        if first is not None:
            said = (
                self.tr("{before} becomes {after}: {photos}")
                if after
                else self.tr("{before}: {photos}")
            ).format(before=before, after=after, photos=photos(count))
            first.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _changed(self, row: int, _column: int, old_row: int, _old_column: int) -> None:
        if row != old_row and 0 <= row < len(self._transitions):
            self.chosen.emit(self._transitions[row])

    def sizeHint(self) -> QSize:
        lines = min(self.rowCount(), MOST_IN_SIGHT)
        line = self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader().sizeHint().height()
        return QSize(240, head + lines * line + 2 * self.frameWidth() + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())
