"""
A window that is read from right to left: where its parts lie, and which way an arrow key leads.

Qt mirrors layouts and its own controls; what paints itself asks here. Photos are never mirrored,
nor what lies on them.
"""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget


def is_mirrored(painter: QPainter) -> bool:
    """Tell whether what is painted is read from right to left."""
    return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft


def across(painter: QPainter, rect: QRect, within: QRect) -> QRect:
    """Return where a place lies that was laid out from left to right within a line."""
    if not is_mirrored(painter):
        return rect
    x = within.left() + within.right() + 1 - rect.x() - rect.width()
    return QRect(x, rect.y(), rect.width(), rect.height())


def across_f(painter: QPainter, rect: QRectF, within: QRect) -> QRectF:
    """Return where a place in fractions of pixels lies, as `across` does."""
    if not is_mirrored(painter):
        return rect
    x = within.left() + within.right() + 1 - rect.x() - rect.width()
    return QRectF(x, rect.y(), rect.width(), rect.height())


def onward(widget: QWidget, key: int) -> int:
    """Return 1 for the arrow that points to what comes next in a line, -1 for the other, else 0."""
    steps = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}
    return steps.get(key, 0) * (-1 if widget.isRightToLeft() else 1)
