"""The requests by state: five columns of cards, walked by arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.recipient import Law
from scanner.domain.request import Request, RequestId
from ui.counting import number
from ui.models.requests import REQUEST_ROLE, Column, ColumnModel, column_of
from ui.palettes import Colors, colors_of
from ui.widgets.labels import plain_label
from ui.widgets.mirror import across, onward
from ui.widgets.sheet import SMALLER
from ui.words import translate

PAD, GAP, BETWEEN, EDGE_PX = 10, 2, 8, 4

LEAST_COLUMN_PX = 132


def _tr(text: str) -> str:
    return translate("requests", text)


def column_word(column: Column) -> str:
    """Return what stands above a column."""
    return {
        Column.DRAFT: _tr("Draft"),
        Column.SENT: _tr("Sent"),
        Column.MINE: _tr("Waiting for me"),
        Column.ANSWERED: _tr("Answered"),
        Column.OVERDUE: _tr("Overdue"),
    }[column]


def nothing_words(column: Column) -> str:
    """Return what an empty column says."""
    return {
        Column.DRAFT: _tr("No drafts"),
        Column.SENT: _tr("Nothing on its way"),
        Column.MINE: _tr("Nothing to answer"),
        Column.ANSWERED: _tr("No answers yet"),
        Column.OVERDUE: _tr("Nothing overdue"),
    }[column]


class RequestBoard(QWidget):
    """All columns side by side; Left and Right go from one to the next, Enter opens a card."""

    opened = Signal(object)
    """The RequestId of a card that was opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = {column: _Cards(column, self) for column in Column}
        self._heads: dict[Column, QLabel] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(12)
        for column, cards in self.columns.items():
            head = plain_label("", self, bold=True, wraps=False)
            self._heads[column] = head
            inside = QVBoxLayout()
            inside.setSpacing(6)
            inside.addWidget(head)
            inside.addWidget(cards, 1)
            layout.addLayout(inside, 1)
            cards.activated.connect(self._open)
            cards.clicked.connect(self._open)
            cards.left.connect(lambda by, column=column: self._step(column, by))

    def show_requests(self, requests: Sequence[Request], laws: dict[str, Law], day: date) -> None:
        """Show these by a day; the card that was looked at stays so, wherever it went."""
        current = self.current
        focused = any(cards.hasFocus() for cards in self.columns.values())
        by_column: dict[Column, list[Request]] = {column: [] for column in Column}
        for request in requests:
            by_column[column_of(request, day)].append(request)
        for column, cards in self.columns.items():
            cards.lines.show(by_column[column], laws)
            count = len(by_column[column])
            words = column_word(column)
            self._heads[column].setText(f"{words} · {number(count)}" if count else words)
            cards.setAccessibleName(_tr("{column}: {n}").format(column=words, n=number(count)))
        if current is not None:
            self.choose(current.id, focus=focused)
        elif focused:
            self.focus_first()

    @property
    def current(self) -> Request | None:
        """The request whose card is chosen."""
        for cards in self.columns.values():
            request = cards.lines.request_at(cards.currentIndex().row())
            if request is not None and cards.selectionModel().hasSelection():
                return request
        return None

    def words(self, column: Column) -> list[str]:
        """Return what the cards of a column say."""
        lines = self.columns[column].lines
        return [
            str(lines.data(lines.index(row), Qt.ItemDataRole.AccessibleTextRole))
            for row in range(lines.rowCount())
        ]

    def choose(self, wanted: RequestId, *, focus: bool = False) -> None:
        """Choose a request's card."""
        for cards in self.columns.values():
            index = cards.lines.index_of(wanted)
            if index.isValid():
                self._take(cards, index, focus=focus)
                return

    def focus_first(self) -> None:
        """Put the keyboard on the chosen card, else on the first there is."""
        current = self.current
        if current is not None:
            self.choose(current.id, focus=True)
            return
        urgent = (Column.OVERDUE, Column.MINE, Column.DRAFT, Column.SENT, Column.ANSWERED)
        for cards in (self.columns[column] for column in urgent):
            if cards.lines.rowCount():
                self._take(cards, cards.lines.index(0), focus=True)
                return
        self.columns[Column.DRAFT].setFocus()

    def _take(self, cards: _Cards, index: QModelIndex, *, focus: bool) -> None:
        for other in self.columns.values():
            if other is not cards:
                other.clearSelection()
        cards.setCurrentIndex(index)
        cards.scrollTo(index)
        if focus:
            cards.setFocus()

    def _step(self, column: Column, by: int) -> None:
        """Go to the next column in this direction that has a card."""
        order = list(Column)
        place = order.index(column) + by
        while 0 <= place < len(order):
            cards = self.columns[order[place]]
            if cards.lines.rowCount():
                row = min(
                    max(0, self.columns[column].currentIndex().row()), cards.lines.rowCount() - 1
                )
                self._take(cards, cards.lines.index(row), focus=True)
                return
            place += by

    def _open(self, index: QModelIndex) -> None:
        request: Request | None = index.data(REQUEST_ROLE)
        if request is not None:
            self.choose(request.id)
            self.opened.emit(request.id)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class _Cards(QListView):
    """One column."""

    left = Signal(int)
    """The keyboard leaves to the column before (-1) or after (1)."""

    def __init__(self, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        self.lines = ColumnModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setMinimumWidth(LEAST_COLUMN_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = onward(self, event.key())
        if step:
            self.left.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            # The page's.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)  # type: ignore[arg-type]
        if self.lines.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(colors_of(self.palette()).quiet))
        rect = self.viewport().rect().adjusted(0, PAD, 0, 0)
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        painter.drawText(rect, int(flags | Qt.TextFlag.TextWordWrap), nothing_words(self.column))
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(200, 200)


class _Delegate(QStyledItemDelegate):
    """Paints a card: to whom, how many photos, on what ground, how it stands and by when."""

    def __init__(self, view: _Cards) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        request: Request | None = index.data(REQUEST_ROLE)
        line = self._view.fontMetrics().lineSpacing()
        width = self._view.viewport().width()
        lines = 6
        if request is not None:
            parts = self._parts(request, self._view.font())
            room = width - 3 - 2 * PAD - 2
            lines = sum(len(_broken(QFontMetrics(f), room, words, n)) for words, f, _, n in parts)
        return QSize(width, 2 * PAD + lines * line + 3 * GAP + BETWEEN + 3)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        request: Request | None = index.data(REQUEST_ROLE)
        if request is None:
            return
        colors = colors_of(self._view.palette())
        card = option.rect.adjusted(1, 1, -2, -BETWEEN)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen_pen = QPen(QColor(colors.accent), 3)
        painter.setPen(chosen_pen if is_chosen else QPen(QColor(colors.line), 1))
        painter.setBrush(QColor(colors.field))
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        edge = self._edge(colors)
        if edge:
            painter.setBrush(QColor(edge))
            at = QRect(card.x() + 1, card.y() + 4, EDGE_PX, card.height() - 8)
            painter.drawRect(across(painter, at, card))
        self._write(painter, card.adjusted(PAD + 2, PAD, -PAD, -PAD), request)
        painter.restore()

    def _edge(self, colors: Colors) -> str:
        """Return the color of a card's edge: its column says the same in words."""
        return {Column.OVERDUE: colors.found, Column.MINE: colors.accent}.get(self._view.column, "")

    def _parts(self, request: Request, font: QFont) -> list[tuple[str, QFont, str, int]]:
        """Return what a card says, each with its font, its color and how many lines it may take."""
        colors = colors_of(self._view.palette())
        name, photos, law, standing = self._view.lines.lines_of(request)
        bold, small = QFont(font), QFont(font)
        bold.setBold(True)
        small.setPointSizeF(small.pointSizeF() * SMALLER)
        overdue = self._view.column is Column.OVERDUE
        return [
            (name, bold, colors.text, 2),
            (photos, font, colors.text, 1),
            (law, small, colors.quiet, 2),
            (standing, small, colors.found if overdue else colors.quiet, 2),
        ]

    def _write(self, painter: QPainter, room: QRect, request: Request) -> None:
        line = self._view.fontMetrics().lineSpacing()
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        y = room.y()
        for words, font, color, most in self._parts(request, self._view.font()):
            painter.setFont(font)
            painter.setPen(QColor(color))
            for part in _broken(QFontMetrics(font), room.width(), words, most):
                place = QRect(room.x(), y, room.width(), line)
                painter.drawText(place, int(flags | Qt.TextFlag.TextSingleLine), part)
                y += line
            y += GAP


def _broken(metrics: QFontMetrics, width: int, words: str, most: int) -> list[str]:
    """Return words on one line, or two; what does not fit ends in an ellipsis."""
    first = words
    if most > 1:
        while metrics.horizontalAdvance(first) > width and " " in first:
            first = first.rpartition(" ")[0]
    parts = [part for part in (first, words[len(first) :].strip()) if part]
    return [metrics.elidedText(part, Qt.TextElideMode.ElideRight, width) for part in parts]
