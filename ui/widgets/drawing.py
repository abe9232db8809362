"""A box that a person is drawing around a missed face, by mouse or by keys, before it is kept."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from scanner.domain.face import Box
from ui.widgets.face_overlay import DRAWN, FRAME_PX, HALO, Viewport

STEP_PX = 8.0
"""What one arrow key moves or sizes the box by; zoom in to move it by less of the photo."""

FIRST_SHARE = 0.25
"""Side of the box that is there first, as a share of what is seen of the photo."""

HANDLE_PX = 6.0


def first_box(viewport: Viewport) -> Box | None:
    """Return a square box in the middle of what is seen of the photo."""
    seen = viewport.photo.intersected(QRectF(0, 0, viewport.width, viewport.height))
    half = min(seen.width(), seen.height()) * FIRST_SHARE / 2
    middle, reach = seen.center(), QPointF(half, half)
    return viewport.box_between(middle - reach, middle + reach)


def moved(box: Box, viewport: Viewport, *, dx: int, dy: int) -> Box:
    """Return the box so many steps to the right and down; it stops at the photo's edges."""
    by_x, by_y = _step(viewport)
    x = min(max(box.x + dx * by_x, 0.0), 1 - box.w)
    y = min(max(box.y + dy * by_y, 0.0), 1 - box.h)
    return Box.clipped(x, y, box.w, box.h) or box


def sized(box: Box, viewport: Viewport, *, dx: int, dy: int) -> Box:
    """Return the box so many steps wider and higher, its top left corner staying; never empty."""
    by_x, by_y = _step(viewport)
    wide, high = max(box.w + dx * by_x, by_x), max(box.h + dy * by_y, by_y)
    return Box.clipped(box.x, box.y, wide, high) or box


def _step(viewport: Viewport) -> tuple[float, float]:
    photo = viewport.photo
    return STEP_PX / photo.width(), STEP_PX / photo.height()


def paint_draft(painter: QPainter, box: Box, viewport: Viewport) -> None:
    """Draw the box with handles at its corners, and darken the photo around it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = viewport.to_widget(box)
    around = QPainterPath()
    around.addRect(viewport.photo)
    around.addRect(rect)
    painter.fillPath(around, QColor(0, 0, 0, 110))
    painter.setPen(QPen(HALO, FRAME_PX + 2))
    painter.drawRect(rect)
    painter.setPen(QPen(DRAWN.color, FRAME_PX))
    painter.drawRect(rect)
    painter.setPen(QPen(HALO, 1))
    painter.setBrush(DRAWN.color)
    half = QPointF(HANDLE_PX / 2, HANDLE_PX / 2)
    for corner in (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()):
        painter.drawRect(QRectF(corner - half, corner + half))
    painter.restore()
