"""Photos as lines of text."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from scanner.domain.license import LicenseTable
from scanner.domain.listing import Order, PhotoRow
from ui.models.paged import PagedPhotos
from ui.models.photos import ORDER_OF, ROW_ROLE, Column, PhotoTableModel
from ui.models.selection import Selection
from ui.palettes import colors_of
from ui.widgets.marks import paint_level
from ui.widgets.mirror import across
from ui.widgets.photo_list import PhotoList

PAD = 4
"""Pixels between a cell's edge and its text."""


class PhotoTable(PhotoList):
    """A line a photo; a click on a column's head sorts."""

    order_wanted = Signal(object)
    """The Order of the column that was clicked."""

    def __init__(
        self,
        photos: PagedPhotos,
        selection: Selection,
        licenses: LicenseTable,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(photos, selection, parent)
        self.lines = PhotoTableModel(photos, licenses, self)
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(selection, self))
        self.setAccessibleName(self.tr("Photos as a table"))
        self.setAlternatingRowColors(True)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._sort)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _WIDTHS.items():
            self.setColumnWidth(column, letters * letter)
        head.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        self.were_columns_set = False
        head.sectionResized.connect(self._resized)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)

    def place_at(self, index: QModelIndex | QPersistentModelIndex) -> int | None:
        return index.row() if index.isValid() else None

    def index_at(self, place: int) -> QModelIndex:
        return self.lines.index(place, 0)

    def show_order(self, order: Order) -> None:
        """Mark the column that the list is sorted by, if one is."""
        head = self.horizontalHeader()
        wanted = Order.NEWEST if order is Order.OLDEST else order
        column = next((column for column, by in ORDER_OF.items() if by is wanted), None)
        head.setSortIndicatorShown(column is not None)
        if column is not None:
            falling = order in (Order.NEWEST, Order.EXPOSED, Order.FACES)
            way = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(column, way)

    def set_columns(self, widths: Sequence[int]) -> None:
        """Give the columns widths in pixels that they once had; others than these have none."""
        if len(widths) == len(Column):
            for column in Column:
                self.setColumnWidth(column, widths[column])

    def _resized(self, column: int, _before: int, _now: int) -> None:
        # The title takes what the others leave: it is never set by hand.
        self.were_columns_set = self.were_columns_set or column != Column.TITLE

    def _sort(self, column: int) -> None:
        order = ORDER_OF.get(Column(column))
        if order is not None:
            self.order_wanted.emit(order)


_WIDTHS = {
    Column.TITLE: 36,
    Column.FACES: 20,
    Column.EXPOSURE: 22,
    Column.LICENSE: 26,
    Column.SEEN_BY: 24,
    Column.TAKEN: 14,
    Column.SOURCE: 20,
    Column.KEY: 24,
}


class _LineDelegate(QStyledItemDelegate):
    """Paints a selected photo's line as selected, the current one between two lines."""

    def __init__(self, selection: Selection, table: PhotoTable) -> None:
        super().__init__(table)
        self._selection = selection
        self._table = table

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        # The current line is marked as a whole, not one cell of it.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        row = index.data(ROW_ROLE)
        if row is not None and row.id in self._selection:
            option.state |= QStyle.StateFlag.State_Selected

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        whole = QRect(cell.rect)
        style = self._table.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, cell, painter, self._table
        )
        row: PhotoRow | None = index.data(ROW_ROLE)
        colors = colors_of(self._table.palette())
        is_selected = bool(cell.state & QStyle.StateFlag.State_Selected)
        inside = option.rect.adjusted(PAD, 0, -PAD, 0)
        if index.column() == Column.EXPOSURE and row is not None and row.severity:
            ink = QColor(colors.on_accent if is_selected else colors.severity(row.level))
            side = self._table.fontMetrics().ascent()
            sign = across(painter, QRect(inside.x(), whole.y(), side, whole.height()), inside)
            paint_level(painter, sign.adjusted(1, 0, -1, 0), row.level, ink)
            inside = across(painter, inside.adjusted(side + 4, 0, 0, 0), inside)
        option.rect = inside
        super().paint(painter, option, index)
        if index.row() == self._table.currentIndex().row() and self._table.hasFocus():
            painter.save()
            painter.setPen(QColor(colors.text if is_selected else colors.accent))
            painter.drawLine(whole.topLeft(), whole.topRight())
            painter.drawLine(whole.bottomLeft(), whole.bottomRight())
            painter.restore()
