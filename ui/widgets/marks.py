"""Small signs painted the same everywhere: severity by shape and color, the check mark."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap, QPolygonF

from scanner.domain.exposure import Level
from ui.palettes import Colors


def paint_level(painter: QPainter, rect: QRect | QRectF, level: Level, color: QColor) -> None:
    """Paint a level's sign: found a filled diamond, open a filled circle, the others a ring."""
    box = QRectF(rect)
    side = min(box.width(), box.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(box.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if level is Level.FOUND:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        center, half = square.center(), side / 2
        corners = [(0, -half), (half, 0), (0, half), (-half, 0)]
        painter.drawPolygon(QPolygonF([center + QPointF(x, y) for x, y in corners]))
    elif level is Level.OPEN:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(square.adjusted(0.5, 0.5, -0.5, -0.5))
    elif level is not Level.NONE:
        width = max(1.75, side / 6)
        painter.setPen(QPen(color, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2 + 0.5
        painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset))
    painter.restore()


def paint_check(painter: QPainter, rect: QRectF, colors: Colors) -> None:
    """Paint a check mark on a disc of the accent color."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.accent))
    painter.drawEllipse(rect)
    pen = QPen(QColor(colors.on_accent), max(1.5, rect.width() / 9))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    x, y, w, h = rect.x(), rect.y(), rect.width(), rect.height()
    stroke = [(0.28, 0.52), (0.44, 0.68), (0.73, 0.34)]
    painter.drawPolyline(QPolygonF([QPointF(x + w * a, y + h * b) for a, b in stroke]))
    painter.restore()


def level_icon(level: Level, colors: Colors, size: int = 12) -> QIcon:
    """Return a level's sign as an icon, sharp on every screen."""
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_level(painter, QRect(1, 1, size - 2, size - 2), level, QColor(colors.severity(level)))
    painter.end()
    return QIcon(pixmap)
