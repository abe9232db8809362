"""A large number and what it is made of; every number is a button that opens its photos."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from scanner.domain.exposure import Level
from ui.counting import number
from ui.overview_words import Count, Figure
from ui.palettes import colors_of
from ui.widgets.labels import plain_label
from ui.widgets.marks import paint_level
from ui.widgets.panel import Panel

LARGER = 1.2
GAP = 8
SIDE = 4
"""Pixels at both sides of the words, within the frame of the focus."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CountButton(QPushButton):
    """A number and its words in one line, a level's sign before them."""

    chosen = Signal(object)
    """The PhotoFilter of what is counted."""

    def __init__(self, count: Count, *, large: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = self.font()
        if large:
            font.setPointSizeF(font.pointSizeF() * LARGER)
        self.setFont(font)
        self._strong = QFont(font)
        self._strong.setBold(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _=False: self.chosen.emit(self.count.wanted))
        self.show_count(count)

    def show_count(self, count: Count) -> None:
        """Show this number instead."""
        self.count = count
        said = f"{number(count.value)} {count.words}"
        # The text is what a screen reader says; it is painted by hand for its bold number.
        self.setText(said.replace("&", "&&"))
        self.setAccessibleName(self.tr("{what}: show them").format(what=said))
        self.setToolTip(self.tr("Show them in the library: {what}").format(what=said))
        self.updateGeometry()

    @property
    def _sign(self) -> int:
        return self.fontMetrics().height() * 2 // 3 if self.count.level is not Level.NONE else 0

    def sizeHint(self) -> QSize:
        strong = QFontMetrics(self._strong)
        wide = strong.horizontalAdvance(number(self.count.value)) + GAP
        wide += self.fontMetrics().horizontalAdvance(self.count.words) + 2 * SIDE
        sign = self._sign + GAP if self._sign else 0
        return QSize(wide + sign, self.fontMetrics().height() + 2 * SIDE)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self.palette())
        painter = QPainter(self)
        x = SIDE
        if self._sign:
            side = self._sign
            box = QRectF(x, (self.height() - side) / 2, side, side)
            paint_level(painter, box, self.count.level, QColor(colors.severity(self.count.level)))
            x += side + GAP
        strong = QFont(self._strong)
        strong.setUnderline(self.underMouse())
        painter.setFont(strong)
        painter.setPen(QColor(colors.link))
        text = number(self.count.value)
        wide = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QRect(x, 0, wide + 1, self.height()), int(_LEFT), text)
        x += wide + GAP
        painter.setFont(self.font())
        painter.setPen(QColor(colors.text))
        room = self.width() - x - SIDE
        words = painter.fontMetrics().elidedText(
            self.count.words, Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(QRect(x, 0, room, self.height()), int(_LEFT), words)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class FigureCard(Panel):
    """One of the four numbers."""

    chosen = Signal(object)
    """The PhotoFilter of a number that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure: Figure | None = None
        self.buttons: list[CountButton] = []
        self._note = plain_label("", self, size=0.9, quiet=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(0)
        self._column.addWidget(self._note)
        self._column.addStretch(1)

    @property
    def note(self) -> str:
        """What is said below the numbers."""
        return self._note.text()

    def show_figure(self, figure: Figure) -> None:
        """Show these numbers; each stays the widget that it was, and the keyboard on it."""
        counts = (figure.main, *figure.parts)
        self.figure = figure
        for button, count in zip(self.buttons, counts, strict=False):
            button.show_count(count)
        for n in range(len(self.buttons), len(counts)):
            button = CountButton(counts[n], large=n == 0, parent=self)
            button.chosen.connect(self.chosen)
            self._column.insertWidget(n, button)
            self.buttons.append(button)
        for button in self.buttons[len(counts) :]:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        del self.buttons[len(counts) :]
        self._note.setText(figure.note)
        self._note.setVisible(bool(figure.note))
        self._note.setContentsMargins(SIDE, SIDE, SIDE, 0)
