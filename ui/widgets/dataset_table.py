"""The datasets as lines: what was checked first, then what can be."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from scanner.domain.dataset import Checkable, DatasetState
from scanner.domain.exposure import Level
from ui.dataset_words import has_list
from ui.models.datasets import STATE_ROLE, DatasetColumn, DatasetTableModel
from ui.palettes import colors_of
from ui.widgets.marks import paint_level
from ui.widgets.mirror import across

SHARES = {
    DatasetColumn.NAME: (0.3, 18),
    DatasetColumn.HOLDER: (0.2, 14),
    DatasetColumn.YEAR: (0.0, 7),
    DatasetColumn.SIZE: (0.02, 18),
    DatasetColumn.CHECKABLE: (0.18, 22),
    DatasetColumn.LIST: (0.26, 20),
    DatasetColumn.MINE: (0.02, 10),
    DatasetColumn.POSSIBLE: (0.02, 11),
}
"""Of each column, its share of the width, and the letters that it keeps at least."""

FIRST_TO_GO = (
    DatasetColumn.HOLDER,
    DatasetColumn.YEAR,
    DatasetColumn.SIZE,
    DatasetColumn.CHECKABLE,
    DatasetColumn.LIST,
)
"""Columns that are left to the panel beside, in this order, where there is no room for all."""


class DatasetTable(QTableView):
    """A line a dataset."""

    chosen = Signal(str)
    """The slug of the dataset that is looked at."""

    opened = Signal(str)
    """The slug of a dataset whose photos are wanted: Enter, or a double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = DatasetTableModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Datasets, what can be checked first"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(24)
        self.doubleClicked.connect(self._open)
        # Hides the nameless button in the corner even where the page is not shown yet.
        self.updateGeometries()

    @property
    def current(self) -> DatasetState | None:
        """The dataset that is looked at."""
        return self.lines.state_at(self.currentIndex().row())

    def choose(self, slug: str) -> None:
        """Look at a dataset."""
        index = self.lines.index_of(slug)
        if index.isValid() and index.row() != self.currentIndex().row():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _open(self, index: QModelIndex) -> None:
        state = self.lines.state_at(index.row())
        if state is not None:
            self.opened.emit(state.dataset.slug)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        state = self.lines.state_at(current.row())
        if state is not None and current.row() != previous.row():
            self.chosen.emit(state.dataset.slug)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            # The page's and the window's.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_out()

    def _share_out(self) -> None:
        """Give each column its share of the width; where not all fit, the panel has the rest."""
        letter = self.fontMetrics().averageCharWidth()
        columns = list(DatasetColumn)
        heads = self.horizontalHeader()
        for column in columns:
            # A hidden head has no width to be asked for.
            self.setColumnHidden(column, False)
        least = {
            column: max(SHARES[column][1] * letter, heads.sectionSizeHint(column))
            for column in columns
        }
        room = self.viewport().width()
        for column in FIRST_TO_GO:
            if sum(least[one] for one in columns) > room:
                columns.remove(column)
        for column in DatasetColumn:
            self.setColumnHidden(column, column not in columns)
        whole = sum(SHARES[column][0] for column in columns)
        spare = max(0, room - sum(least[column] for column in columns))
        widths = {
            column: least[column] + int(spare * SHARES[column][0] / whole) for column in columns
        }
        if spare:
            widths[DatasetColumn.NAME] += room - sum(widths.values())
        for column, width in widths.items():
            self.setColumnWidth(column, width)


class _Delegate(QStyledItemDelegate):
    """Paints a dataset that holds photos of one's own with the sign of what is found."""

    def __init__(self, table: DatasetTable) -> None:
        super().__init__(table)
        self._table = table

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        # The current line is marked as a whole, not one cell of it.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        state: DatasetState | None = index.data(STATE_ROLE)
        if state is None:
            return
        colors = colors_of(self._table.palette())
        column = index.column()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if column == DatasetColumn.NAME and has_list(state):
            font = QFont(option.font)
            font.setBold(True)
            option.font = font
        if is_selected:
            return
        is_blind = state.dataset.checkable is Checkable.NO
        if column == DatasetColumn.MINE and state.mine:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colors.found))
        elif column == DatasetColumn.POSSIBLE and state.possible:
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colors.was_open))
        elif is_blind or column in (DatasetColumn.HOLDER, DatasetColumn.CHECKABLE):
            option.palette.setColor(QPalette.ColorRole.Text, QColor(colors.quiet))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        state: DatasetState | None = index.data(STATE_ROLE)
        if state is None:
            return
        colors = colors_of(self._table.palette())
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        rect: QRect = option.rect
        level = {
            DatasetColumn.MINE: Level.FOUND if state.mine else Level.NONE,
            DatasetColumn.POSSIBLE: Level.WAS_OPEN if state.possible else Level.NONE,
        }.get(DatasetColumn(index.column()), Level.NONE)
        if level is not Level.NONE:
            ink = QColor(colors.on_accent if is_selected else colors.severity(level))
            metrics = self._table.fontMetrics()
            side = metrics.ascent()
            words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            x = rect.right() - metrics.horizontalAdvance(words) - side - 8
            sign = QRect(max(rect.x(), x), rect.y(), side, rect.height())
            sign = across(painter, sign, rect)
            paint_level(painter, sign.adjusted(1, 0, -1, 0), level, ink)
        if index.row() == self._table.currentIndex().row() and self._table.hasFocus():
            painter.save()
            painter.setPen(QColor(colors.text if is_selected else colors.accent))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            painter.restore()
