"""A slim timeline beside the photos: a line a month, as long as it has photos; a click jumps."""

from math import sqrt

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from scanner.domain.timeline import Month
from ui.accessible import told_as
from ui.date_words import month_spoken
from ui.palettes import colors_of
from ui.words import shown

PAD = 6
LEAST_BAR = 3
TALLEST = 14
"""Height of a month in pixels, at most: few months stay together at the top."""

Key = Qt.Key


@told_as(QAccessible.Role.Chart)
class TimelineStrip(QWidget):
    """The months of the list from top to bottom, in its order; the arrow keys go along them."""

    chosen = Signal(object)
    """The Month to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: tuple[Month, ...] = ()
        self._here: int | None = None
        self._at: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    @property
    def months(self) -> tuple[Month, ...]:
        """What is shown."""
        return self._months

    @property
    def here(self) -> Month | None:
        """The month that the photos in sight begin with."""
        return None if self._here is None else self._months[self._here]

    def show_months(self, months: tuple[Month, ...]) -> None:
        """Show these months."""
        self._months, self._here, self._at = months, None, None
        self._name()
        self.update()

    def show_here(self, month: int | None) -> None:
        """Mark the month that is in sight."""
        if month is not None and not 0 <= month < len(self._months):
            month = None
        if month != self._here:
            self._here = month
            self._name()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._label_width() + 2 * PAD + 16, 100)

    def rect_of(self, month: int) -> QRectF:
        """Return where a month is painted."""
        step = self._step()
        return QRectF(0, PAD + month * step, self.width(), step)

    def _step(self) -> float:
        room = max(1, self.height() - 2 * PAD)
        return min(float(TALLEST), room / max(1, len(self._months)))

    def _month_at(self, y: float) -> int | None:
        if not self._months:
            return None
        return min(max(int((y - PAD) / self._step()), 0), len(self._months) - 1)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        return font

    def _label_width(self) -> int:
        return QFontMetrics(self._small()).horizontalAdvance("0000")

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setFont(self._small())
        colors = colors_of(self.palette())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        most = max((month.photos for month in self._months), default=1)
        room = self.width() - 2 * PAD
        line = painter.fontMetrics().height()
        free = float(PAD)
        year: int | None = -1
        for n, month in enumerate(self._months):
            rect = self.rect_of(n)
            width = max(float(LEAST_BAR), room * sqrt(month.photos / most) * 0.5)
            ink = QColor(colors.accent if n in (self._here, self._focused()) else colors.quiet)
            if n not in (self._here, self._focused()):
                ink.setAlpha(120)
            left = PAD if mirrored else self.width() - PAD - width
            thick = max(1.0, min(rect.height() - 1, 4.0))
            painter.fillRect(QRectF(left, rect.center().y() - thick / 2, width, thick), ink)
            if month.year != year:
                year = month.year
                if rect.top() >= free and month.year is not None:
                    text = f"{month.year:04}"
                    painter.setPen(QColor(colors.text))
                    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
                    painter.drawText(
                        QRectF(PAD, rect.center().y() - line / 2, room, line),
                        side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
                        text,
                    )
                    free = rect.top() + line
        if self.hasFocus():
            painter.setPen(QColor(colors.accent))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))

    def _focused(self) -> int | None:
        return self._at if self.hasFocus() else None

    # -- mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self._month_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(self._month_at(event.position().y()))

    def _choose(self, month: int | None) -> None:
        if month is not None:
            self._at = month
            self._name()
            self.update()
            self.chosen.emit(self._months[month])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._months or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        at = self._at if self._at is not None else self._here or 0
        last = len(self._months) - 1
        target = {
            Key.Key_Up: at - 1,
            Key.Key_Down: at + 1,
            Key.Key_PageUp: at - 12,
            Key.Key_PageDown: at + 12,
            Key.Key_Home: 0,
            Key.Key_End: last,
            Key.Key_Return: at,
            Key.Key_Enter: at,
            Key.Key_Space: at,
        }.get(Key(event.key()))
        if target is None:
            event.ignore()
        else:
            self._choose(min(max(target, 0), last))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            month = self._month_at(QPointF(event.pos()).y())
            if month is not None:
                QToolTip.showText(event.globalPos(), shown(month_spoken(self._months[month])), self)
            return True
        return super().event(event)

    def _name(self) -> None:
        """Say to a screen reader where one is."""
        at = self._at if self._at is not None else self._here
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(
            month_spoken(self._months[at]) if at is not None and self._months else ""
        )
