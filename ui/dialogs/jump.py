"""Jump to a date: type it, or choose a month; Enter goes there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.listing import Order
from scanner.domain.timeline import BY_DATE, Jump, Month, When, when_of
from scanner.errors import BadWish
from ui.date_words import month_spoken, month_words
from ui.filter_words import order_words
from ui.models.library import Library
from ui.models.timeline import Timeline
from ui.widgets.labels import plain_label
from ui.words import shown

MONTH = Qt.ItemDataRole.UserRole
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class JumpDialog(QDialog):
    """The months of the list with their counts, and a field to type a date into."""

    arrived = Signal(int)
    """The place in the list to go to."""

    said = Signal(str)
    """Where one came out, if there is no photo of the very date."""

    def __init__(self, library: Library, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._timeline = timeline
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Jump to a date"))
        self.resize(380, 420)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Date"))
        self.field.setPlaceholderText(self.tr("2014, 2014-05 or 2014-05-17"))
        self.field.setMaxLength(40)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Months"))
        self.list.setUniformItemSizes(True)
        self._note = plain_label("", self, quiet=True)
        self.sorts = {order: QPushButton(order_words(order), self) for order in BY_DATE}
        sorts = QHBoxLayout()
        for order, button in self.sorts.items():
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, order=order: self._sort(order))
            sorts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._note)
        column.addLayout(sorts)
        column.addWidget(self.list, 1)
        self.field.textEdited.connect(lambda _: self._narrow())
        self.field.returnPressed.connect(self._go)
        self.list.itemActivated.connect(self._go_to)
        self.list.itemClicked.connect(self._go_to)
        timeline.changed.connect(self._fill)
        library.loaded.connect(self._fill)
        self._fill()

    @property
    def note(self) -> str:
        """What is said above the months."""
        return self._note.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in MOVES and self.field.hasFocus():
            self.list.setFocus()
            if self.list.currentRow() < 0:
                self.list.setCurrentRow(0)
            return
        super().keyPressEvent(event)

    def _sort(self, order: Order) -> None:
        self._library.sort(order)
        self.field.setFocus()

    def _fill(self) -> None:
        """Offer the months, or to sort by a date where there are none."""
        by_date = self._timeline.is_by_date
        self.field.setEnabled(by_date)
        for button in self.sorts.values():
            button.setVisible(not by_date)
        self.list.clear()
        for month in self._timeline.months:
            item = QListWidgetItem(shown(month_spoken(month)))
            item.setData(MONTH, month)
            self.list.addItem(item)
        self._narrow()
        if by_date:
            self.field.setFocus()

    def _narrow(self) -> None:
        """Show the months that fit what was typed; say what Enter will do."""
        text = self.field.text().strip()
        when = _when(text)
        first: QListWidgetItem | None = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            month: Month = item.data(MONTH)
            fits = _fits(month, when) if when is not None else _is_part(text, month, item.text())
            item.setHidden(not fits)
            if fits and first is None:
                first = item
        self.list.setCurrentRow(-1 if first is None else self.list.row(first))
        if not self._timeline.is_by_date:
            note = self.tr("The list is not sorted by a date. Sort it, and jump then:")
        elif not len(self._library.photos):
            note = self.tr("There is no photo in the list.")
        elif first is not None or not text:
            note = self.tr("Type a date, or choose a month.")
        elif when is not None:
            note = self.tr("No photo of then. Enter goes to the next one in the list.")
        else:
            note = self.tr("That is no date such as 2014, 2014-05 or 2014-05-17.")
        self._note.setText(note)

    def _go(self) -> None:
        when = _when(self.field.text().strip())
        item = self.list.currentItem()
        if when is not None:
            self._timeline.find(when, self._arrive)
        elif item is not None and not item.isHidden():
            self._go_to(item)

    def _go_to(self, item: QListWidgetItem) -> None:
        month: Month = item.data(MONTH)
        self._arrive(Jump(month.place, exact=True))

    def _arrive(self, jump: Jump | None) -> None:
        if jump is None:
            return
        self.arrived.emit(jump.place)
        at = self._timeline.month_at(jump.place)
        if not jump.exact and at is not None:
            month = month_words(self._timeline.months[at])
            self.said.emit(self.tr("No photo of then; here is {month}.").format(month=month))
        self.accept()


def _when(text: str) -> When | None:
    try:
        return when_of(text)
    except BadWish:
        return None


def _is_part(text: str, month: Month, words: str) -> bool:
    """Tell whether what was typed so far is the begin of a date, or a part of a month's name."""
    return month.text.startswith(text) or text.casefold() in words.casefold()


def _fits(month: Month, when: When) -> bool:
    return month.year == when.year and when.month in (None, month.month)
