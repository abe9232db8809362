"""The strip below the photo: what was just decided, where one is, what comes next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.accessible import told_as
from ui.counting import number
from ui.models.review import Queue
from ui.palettes import colors_of
from ui.thumbnails import Thumbnails
from ui.words import translate

CELL = QSize(84, 60)
GAP = 4
FRAME_PX = 3.0
DONE = 0.45
"""How much of a decided photo is seen."""


@told_as(QAccessible.Role.Graphic)
class QueueStrip(QWidget):
    """
    Some thumbnails of the queue, the current one always in the middle.

    It takes no keyboard: the arrows on the photo go through the queue, and what a screen reader
    needs of it is this widget's description.
    """

    chosen = Signal(int)
    """A place in the queue was clicked."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._queue = Queue()
        self.setFixedHeight(CELL.height() + 2 * GAP)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("review", "Queue"))
        self.setToolTip(translate("review", "A click goes to that photo"))
        thumbnails.arrived.connect(self.update)

    def show_queue(self, queue: Queue) -> None:
        """Show where one is in a queue."""
        self._queue = queue
        self.setAccessibleDescription(
            translate("review", "photo {n} of {count}, {left} left").format(
                n=number(min(queue.place + 1, len(queue))),
                count=number(len(queue)),
                left=number(queue.left),
            )
        )
        self._thumbnails.want([photo for _, photo in self._cells()])
        self.update()

    def place_at(self, x: float) -> int | None:
        """Return the place in the queue that is drawn at a distance from the left, in pixels."""
        for place, _ in self._cells():
            cell = self._rect_of(place)
            if cell.left() <= x <= cell.right():
                return place
        return None

    def _cells(self) -> list[tuple[int, int]]:
        """Return the photos that are seen, from the middle outwards as far as the room goes."""
        each_side = (self.width() // (CELL.width() + GAP)) // 2 + 1
        return self._queue.around(each_side, each_side)

    def _rect_of(self, place: int) -> QRect:
        middle = (self.width() - CELL.width()) // 2
        steps = place - self._queue.place
        if self.isRightToLeft():
            steps = -steps
        return QRect(middle + steps * (CELL.width() + GAP), GAP, CELL.width(), CELL.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().x())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_queue(self._queue)

    def sizeHint(self) -> QSize:
        return QSize(7 * (CELL.width() + GAP), CELL.height() + 2 * GAP)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, photo in self._cells():
            self._paint_cell(painter, QRectF(self._rect_of(place)), place, photo)

    def _paint_cell(self, painter: QPainter, cell: QRectF, place: int, photo: int) -> None:
        palette = self.palette()
        painter.fillRect(cell, palette.color(QPalette.ColorRole.AlternateBase))
        picture = self._thumbnails.get(photo)
        is_done = self._queue.is_decided(photo)
        if isinstance(picture, QPixmap):
            size = QSize(picture.size()).scaled(
                cell.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
            )
            lies = QRectF(0, 0, size.width(), size.height())
            lies.moveCenter(cell.center())
            painter.setOpacity(DONE if is_done else 1.0)
            painter.drawPixmap(lies, picture, QRectF(picture.rect()))
            painter.setOpacity(1.0)
        if is_done:
            self._paint_tick(painter, cell)
        if place == self._queue.place:
            painter.setPen(QPen(QColor(colors_of(palette).accent), FRAME_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = FRAME_PX / 2
            painter.drawRect(cell.adjusted(half, half, -half, -half))

    def _paint_tick(self, painter: QPainter, cell: QRectF) -> None:
        """Paint the sign of what is decided, in a disk so that it is seen on any photo."""
        middle = QPointF(cell.right() - 11, cell.bottom() - 11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 20, 20, 215))
        painter.drawEllipse(middle, 8, 8)
        painter.setPen(QPen(QColor("white"), 2))
        painter.drawPolyline(
            [middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4, -3)]
        )
