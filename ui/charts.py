"""
Charts on whatever a QPainter paints on: a widget, a picture, QSvgGenerator, QPdfWriter.

What is painted where is laid out by `scanner/domain/drawing.py`, for the window as for the reports;
here it gets Qt's fonts, the window's colors, and the numbers of its language.
"""

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from scanner.domain import chart as charts
from scanner.domain import drawing
from scanner.domain.chart import Chart, Fill, Part, Shape, ticks
from scanner.domain.drawing import LARGER, Area, Line
from ui.palettes import Colors

__all__ = ["Chart", "Fill", "Part", "Shape", "height_of", "paint", "text_of", "ticks"]


class _Metrics:
    """A font's measures, as a layout asks for them."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        self._metrics = metrics

    @property
    def line(self) -> float:
        return self._metrics.height()

    @property
    def ascent(self) -> float:
        return self._metrics.ascent()

    def width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)


def text_of(chart: Chart) -> str:
    """Return what a chart shows, in words: every value that is not nothing."""
    return charts.text_of(chart, _number)


def height_of(chart: Chart, font: QFont, width: float) -> float:
    """Return how many pixels high a chart of some width wants to be."""
    return drawing.height_of(chart, _Metrics(QFontMetricsF(font)), width)


def paint(painter: QPainter, rect: QRectF, chart: Chart, colors: Colors, font: QFont) -> None:
    """Paint a chart with its title, legend and note into a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = _Metrics(QFontMetricsF(font, painter.device()))
    drawn = drawing.drawing_of(chart, pen, rect.width(), height=rect.height(), number=_number)
    title = QFont(font)
    title.setBold(True)
    title.setPointSizeF(font.pointSizeF() * LARGER)
    painter.translate(rect.topLeft())
    # Read from right to left the years, the bars and their words begin at the right.
    across = rect.width() if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else None
    for mark in drawn.marks:
        color = QColor(getattr(colors, mark.color))
        if isinstance(mark, Area):
            _fill(painter, mark, color, QColor(colors.field), across)
        elif isinstance(mark, Line):
            painter.setPen(QPen(color, mark.wide))
            painter.drawLine(_at(mark.begin, across), _at(mark.end, across))
        else:
            painter.setFont(title if mark.title else font)
            painter.setPen(color)
            begin = _at(mark.at, across)
            if across is not None:
                begin.setX(begin.x() - QFontMetricsF(painter.font()).horizontalAdvance(mark.text))
            painter.drawText(begin, mark.text)
    painter.restore()


def _at(point: tuple[float, float], across: float | None) -> QPointF:
    """Return where a point lies: as laid out, or mirrored within a width."""
    x, y = point
    return QPointF(x if across is None else across - x, y)


def _fill(
    painter: QPainter, area: Area, color: QColor, field: QColor, across: float | None
) -> None:
    """Fill an area as a part is filled, within its own edge."""
    path = QPainterPath(_at(area.points[0], across))
    for point in area.points[1:]:
        path.lineTo(_at(point, across))
    path.closeSubpath()
    painter.save()
    # What is not solid must not show the lines of the axis behind it.
    painter.fillPath(path, color if area.fill is Fill.SOLID else field)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, area.stripe))
    for begin, end in area.stripes:
        painter.drawLine(_at(begin, across), _at(end, across))
    painter.strokePath(path, QPen(color, area.edge))
    painter.restore()


def _number(value: int) -> str:
    return QLocale().toString(value)
