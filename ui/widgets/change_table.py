"""The rows of a plan: title, key, before and after; in a preview with a box to leave one out."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from scanner.domain.change import ChangeRow, ChangeState
from scanner.domain.license import LicenseTable
from ui.models.changes import (
    CHANGE_ROLE,
    ChangeColumn,
    ChangeTableModel,
    LeftOut,
    PagedChanges,
)
from ui.palettes import Colors, colors_of

SHARES = {
    ChangeColumn.TITLE: (0.28, 16),
    ChangeColumn.KEY: (0.12, 13),
    ChangeColumn.BEFORE: (0.18, 13),
    ChangeColumn.AFTER: (0.18, 17),
    ChangeColumn.STATE: (0.06, 11),
    ChangeColumn.NOTE: (0.24, 14),
}
"""Of each column, its share of the width, and the letters that it keeps at least."""


def state_color(state: ChangeState, colors: Colors) -> str:
    """Return the color of a state; its word stands beside it everywhere."""
    return {
        ChangeState.DONE: colors.visible,
        ChangeState.VERIFIED: colors.visible,
        ChangeState.ALREADY: colors.quiet,
        ChangeState.CONFLICT: colors.open,
        ChangeState.DRIFTED: colors.open,
        ChangeState.UNCERTAIN: colors.open,
        ChangeState.FAILED: colors.found,
    }.get(state, colors.text)


class ChangeTable(QTableView):
    """A line a change, read by the page; Space leaves out what is selected, or takes it in."""

    current_changed = Signal()
    """The keyboard is on another row, or on another plan's."""

    def __init__(
        self,
        changes: PagedChanges,
        licenses: LicenseTable,
        left_out: LeftOut | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._changes = changes
        self._left_out = left_out
        self.lines = ChangeTableModel(changes, licenses, left_out, self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(left_out, self))
        self.setAccessibleName(self.tr("Photos of this plan"))
        if left_out is not None:
            self.setAccessibleDescription(
                self.tr("Space leaves the selected photos out, or takes them in again")
            )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(24)
        # Hides the nameless button in the corner even where the page is not shown yet.
        self.updateGeometries()

    def chosen(self) -> list[int]:
        """Return the numbers of the selected changes, else that of the current one."""
        numbers = self._changes.numbers
        found: list[int] = []
        parts = self.selectionModel().selection()
        for place in range(parts.count()):
            part = parts.at(place)
            found += numbers[part.top() : part.bottom() + 1]
        current = self.currentIndex()
        if not found and current.isValid():
            return [numbers[current.row()]]
        return sorted(found)

    def go_to_top(self) -> None:
        """Put the keyboard on the first row; nothing is selected."""
        first = self.lines.index(0, 0)
        self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.Clear)
        self.scrollToTop()

    def toggle_chosen(self) -> None:
        """Leave out what is selected; where all of it is left out already, take it in again."""
        numbers = self.chosen()
        if self._left_out is not None and numbers:
            self._left_out.set(numbers, any(n not in self._left_out for n in numbers))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._left_out is not None:
            self.toggle_chosen()
            event.accept()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The page's and the window's.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_out()

    def _share_out(self) -> None:
        """
        Give each column its share of the width.

        Where even the least do not fit, the key is left to the title's tooltip; where that is
        not enough, the table is scrolled.
        """
        letter = self.fontMetrics().averageCharWidth()
        columns = [ChangeColumn(n) for n in range(self.lines.columnCount())]
        least = {column: SHARES[column][1] * letter for column in columns}
        room = self.viewport().width()
        lacks = sum(least.values()) > room
        self.setColumnHidden(ChangeColumn.KEY, lacks)
        if lacks:
            columns.remove(ChangeColumn.KEY)
        whole = sum(SHARES[column][0] for column in columns)
        spare = max(0, room - sum(least[column] for column in columns))
        widths = {
            column: least[column] + int(spare * SHARES[column][0] / whole) for column in columns
        }
        if spare:
            widths[ChangeColumn.TITLE] += room - sum(widths.values())
        for column, width in widths.items():
            self.setColumnWidth(column, width)


class _Delegate(QStyledItemDelegate):
    """Paints a change that is left out as struck, and a state in its color."""

    def __init__(self, left_out: LeftOut | None, table: ChangeTable) -> None:
        super().__init__(table)
        self._left_out = left_out
        self._table = table

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            return
        row: ChangeRow | None = index.data(CHANGE_ROLE)
        if row is None:
            return
        colors = colors_of(self._table.palette())
        if self._left_out is not None and row.change.n in self._left_out:
            option.font.setStrikeOut(True)
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colors.quiet))
        elif index.column() == ChangeColumn.STATE:
            color = QColor(state_color(row.state, colors))
            option.palette.setColor(QPalette.ColorRole.Text, color)
        elif index.column() == ChangeColumn.KEY:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colors.quiet))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        if self._left_out is None or index.column() != ChangeColumn.TITLE:
            return
        # Fusion frames an empty box a little darker than the ground, which on dark is nothing.
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        box = self._table.style().subElementRect(
            QStyle.SubElement.SE_ItemViewItemCheckIndicator, cell, self._table
        )
        colors = colors_of(self._table.palette())
        is_selected = bool(cell.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(colors.on_accent if is_selected else colors.quiet))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0, 0, -1, -1))
