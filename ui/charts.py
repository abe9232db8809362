"""
Charts, painted once for the screen, the report and the print.

`paint` puts a `Chart` on whatever a QPainter paints on: a widget, a picture, QSvgGenerator,
QPdfWriter. Every length follows from the font, so that it fits any resolution. Parts differ by
their filling as well as by their color; `text_of` says the same in words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from ui.palettes import Colors

LARGER = 1.2
"""The size of a title, by the size of other text."""

HEAD = 2.0
"""The height of a title and the room below it, in lines."""

MOST_HEIGHT = 10_000_000.0


class Fill(Enum):
    """How an area is filled, so that it is told from others without its color."""

    SOLID = "solid"
    STRIPED = "striped"
    CROSSED = "crossed"
    HOLLOW = "hollow"


class Shape(Enum):
    """COLUMNS stand side by side, BARS lie below each other, STEPS hold until the next day."""

    COLUMNS = "columns"
    BARS = "bars"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of every column: its name, a color's name in Colors, and a value a column."""

    name: str
    color: str
    fill: Fill
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """
    What a chart shows: parts that add up, a label a column; `empty` says why there is nothing.

    `places` (STEPS only) are where on the axis each label is, such as the number of its day.
    `note` stands below, and says what the numbers do not tell.
    """

    title: str
    shape: Shape
    labels: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    places: tuple[int, ...] = ()
    empty: str = ""
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to paint."""
        return not self.labels or not any(any(part.values) for part in self.parts)

    @property
    def shown(self) -> tuple[Part, ...]:
        """The parts that have any value."""
        return tuple(part for part in self.parts if any(part.values))

    @property
    def totals(self) -> tuple[int, ...]:
        """What the parts of each column add up to."""
        return tuple(sum(part.values[n] for part in self.parts) for n in range(len(self.labels)))


def text_of(chart: Chart) -> str:
    """Return what a chart shows, in words: every value that is not nothing."""
    if chart.is_empty:
        return chart.empty
    said = []
    for n, label in enumerate(chart.labels):
        values = [
            f"{part.name} {_number(part.values[n])}" for part in chart.shown if part.values[n]
        ]
        said.append(f"{label}: {', '.join(values) or _number(0)}")
    return "; ".join(said) + (f". {chart.note}" if chart.note else ".")


def height_of(chart: Chart, font: QFont, width: float) -> float:
    """Return how many pixels high a chart of some width wants to be."""
    metrics = QFontMetricsF(font)
    line = metrics.height()
    if chart.is_empty:
        room = QRectF(0, 0, width, MOST_HEIGHT)
        return line * HEAD + metrics.boundingRect(room, int(_WRAPPED), chart.empty).height()
    head = line * (HEAD + 0.4) + _legend(chart, metrics, width)[1]
    rows = len(chart.labels) * line * 1.9 if chart.shape is Shape.BARS else line * 11
    return head + rows + _note_height(chart, metrics, width)


def paint(painter: QPainter, rect: QRectF, chart: Chart, colors: Colors, font: QFont) -> None:
    """Paint a chart with its title, legend and note into a rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    metrics = QFontMetricsF(font, painter.device())
    line = metrics.height()
    title = QFont(font)
    title.setBold(True)
    title.setPointSizeF(font.pointSizeF() * LARGER)
    painter.setFont(title)
    painter.setPen(QColor(colors.text))
    top = QRectF(rect.left(), rect.top(), rect.width(), line * 1.4)
    painter.drawText(top, int(_LEFT), chart.title)
    painter.setFont(font)
    y = rect.top() + line * HEAD
    if chart.is_empty:
        painter.setPen(QColor(colors.quiet))
        rest = QRectF(rect.left(), y, rect.width(), rect.bottom() - y)
        painter.drawText(rest, int(_WRAPPED), chart.empty)
        painter.restore()
        return
    places, height = _legend(chart, metrics, rect.width())
    for part, place in zip(chart.shown, places, strict=True):
        swatch = QRectF(place.x(), y + place.y() + line * 0.15, line * 0.7, line * 0.7)
        _fill(painter, swatch.translated(rect.left(), 0), part, colors, line)
        painter.setPen(QColor(colors.text))
        beside = QPointF(rect.left() + place.x() + line, y + place.y() + metrics.ascent())
        painter.drawText(beside, part.name)
    y += height + line * 0.4
    note = _note_height(chart, metrics, rect.width())
    plot = QRectF(rect.left(), y, rect.width(), rect.bottom() - y - note)
    if chart.shape is Shape.BARS:
        _bars(painter, plot, chart, colors, metrics)
    else:
        _upright(painter, plot, chart, colors, metrics)
    if chart.note:
        painter.setPen(QColor(colors.quiet))
        below = QRectF(rect.left(), rect.bottom() - note + line * 0.3, rect.width(), note)
        painter.drawText(below, int(_WRAPPED), chart.note)
    painter.restore()


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def ticks(most: int) -> tuple[int, ...]:
    """
    Return round numbers from 0 to at least `most`, four or five steps.

    >>> ticks(812), ticks(3)
    ((0, 200, 400, 600, 800, 1000), (0, 1, 2, 3))
    """
    step = 1
    while step * 5 < most:
        for factor in (2, 5, 10):
            if step * factor * 5 >= most:
                step *= factor
                break
        else:
            step *= 10
    count = max(1, -(-most // step))
    return tuple(n * step for n in range(count + 1))


def _legend(chart: Chart, metrics: QFontMetricsF, width: float) -> tuple[list[QPointF], float]:
    """Return where each part's swatch stands, as words flow, and how high all of them are."""
    line, places = metrics.height(), []
    x = y = 0.0
    for part in chart.shown:
        wide = line + metrics.horizontalAdvance(part.name)
        if x and x + wide > width:
            x, y = 0.0, y + line * 1.3
        places.append(QPointF(x, y))
        x += wide + line
    return places, (y + line * 1.2 if places else 0.0)


def _note_height(chart: Chart, metrics: QFontMetricsF, width: float) -> float:
    if not chart.note or chart.is_empty:
        return 0.0
    room = QRectF(0, 0, width, MOST_HEIGHT)
    return metrics.boundingRect(room, int(_WRAPPED), chart.note).height() + metrics.height() * 0.4


def _upright(
    painter: QPainter, plot: QRectF, chart: Chart, colors: Colors, metrics: QFontMetricsF
) -> None:
    """Paint an axis of numbers at the left, one of labels below, and what stands between."""
    line = metrics.height()
    marks = ticks(max(chart.totals))
    left = max(metrics.horizontalAdvance(_number(mark)) for mark in marks) + line * 0.5
    area = plot.adjusted(left, line * 0.5, -line * 0.2, -line * 1.3)
    pen = QPen(QColor(colors.line), line / 16)
    for mark in marks:
        y = area.bottom() - area.height() * mark / marks[-1]
        painter.setPen(pen)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(QColor(colors.quiet))
        beside = QRectF(plot.left(), y - line / 2, left - line * 0.5, line)
        painter.drawText(
            beside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), _number(mark)
        )
    scale = area.height() / marks[-1]
    if chart.shape is Shape.COLUMNS:
        centers = _columns(painter, area, chart, colors, scale, line)
    else:
        centers = _steps(painter, area, chart, colors, scale, line)
    _labels(painter, area, chart.labels, centers, colors, metrics)


def _columns(
    painter: QPainter, area: QRectF, chart: Chart, colors: Colors, scale: float, line: float
) -> list[float]:
    """Paint columns, and return the middle of each."""
    pitch = area.width() / len(chart.labels)
    wide = min(pitch * 0.8, line * 2.5)
    centers = [area.left() + pitch * (n + 0.5) for n in range(len(chart.labels))]
    for n, center in enumerate(centers):
        y = area.bottom()
        for part in chart.shown:
            high = part.values[n] * scale
            if high > 0:
                _fill(painter, QRectF(center - wide / 2, y - high, wide, high), part, colors, line)
            y -= high
    return centers


def _steps(
    painter: QPainter, area: QRectF, chart: Chart, colors: Colors, scale: float, line: float
) -> list[float]:
    """Paint areas that hold from one place to the next, and return where each begins."""
    span = max(1, chart.places[-1] - chart.places[0])
    xs = [area.left() + area.width() * (at - chart.places[0]) / span for at in chart.places]
    below = [0] * len(xs)
    for part in chart.shown:
        above = [low + value for low, value in zip(below, part.values, strict=True)]
        path = QPainterPath()
        upper = _staircase(xs, [area.bottom() - value * scale for value in above])
        lower = _staircase(xs, [area.bottom() - value * scale for value in below])
        path.moveTo(upper[0])
        for point in [*upper[1:], *reversed(lower)]:
            path.lineTo(point)
        path.closeSubpath()
        _fill(painter, path, part, colors, line)
        below = above
    return xs


def _staircase(xs: Sequence[float], ys: Sequence[float]) -> list[QPointF]:
    """Return a line that keeps each height until the next place."""
    points = [QPointF(xs[0], ys[0])]
    for n in range(1, len(xs)):
        points += [QPointF(xs[n], ys[n - 1]), QPointF(xs[n], ys[n])]
    return points


def _labels(
    painter: QPainter,
    area: QRectF,
    labels: Sequence[str],
    centers: Sequence[float],
    colors: Colors,
    metrics: QFontMetricsF,
) -> None:
    """Paint as many labels below the axis as there is room for, the last and the first first."""
    line = metrics.height()
    painter.setPen(QColor(colors.quiet))
    taken: list[tuple[float, float]] = []
    # The first and the last say what the axis spans; of the others, those that fit between.
    places = list(zip(labels, centers, strict=True))
    for label, center in [*places[-1:], *places[:1], *reversed(places[1:-1])]:
        wide = metrics.horizontalAdvance(label)
        x = min(max(center - wide / 2, area.left() - line), area.right() - wide)
        gap = line * 0.6
        if all(x + wide + gap <= left or right + gap <= x for left, right in taken):
            painter.drawText(QPointF(x, area.bottom() + line * 0.3 + metrics.ascent()), label)
            taken.append((x, x + wide))


def _bars(
    painter: QPainter, plot: QRectF, chart: Chart, colors: Colors, metrics: QFontMetricsF
) -> None:
    """Paint a bar a line, its label before it and its sum behind."""
    line = metrics.height()
    names = min(
        plot.width() * 0.35, max(metrics.horizontalAdvance(label) for label in chart.labels)
    )
    sums = [_number(total) for total in chart.totals]
    behind = max(metrics.horizontalAdvance(text) for text in sums) + line
    room = max(line, plot.width() - names - line * 0.6 - behind)
    scale = room / max(chart.totals)
    pitch = min(line * 1.9, plot.height() / len(chart.labels))
    for n, label in enumerate(chart.labels):
        top = plot.top() + pitch * n
        painter.setPen(QColor(colors.text))
        cut = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, names)
        painter.drawText(QRectF(plot.left(), top, names + line, pitch), int(_LEFT), cut)
        x = plot.left() + names + line * 0.6
        for part in chart.shown:
            wide = part.values[n] * scale
            if wide > 0:
                bar = QRectF(x, top + pitch * 0.2, wide, pitch * 0.6)
                _fill(painter, bar, part, colors, line)
            x += wide
        painter.setPen(QColor(colors.text))
        painter.drawText(QRectF(x + line * 0.4, top, behind, pitch), int(_LEFT), sums[n])


def _fill(
    painter: QPainter, area: QRectF | QPainterPath, part: Part, colors: Colors, line: float
) -> None:
    """Fill an area as a part is filled: by lines of our own, which every device paints alike."""
    path = QPainterPath()
    if isinstance(area, QRectF):
        path.addRect(area)
    else:
        path = area
    color = QColor(getattr(colors, part.color))
    painter.save()
    # What is not solid must not show the lines of the axis behind it.
    painter.fillPath(path, QColor(colors.field))
    if part.fill is Fill.SOLID:
        painter.fillPath(path, color)
    elif part.fill is not Fill.HOLLOW:
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        box = path.boundingRect()
        painter.setPen(QPen(color, line / 9))
        gap = line * 0.33
        # From whole multiples of the gap, so that the stripes of neighbors run on.
        start = (box.left() // gap) * gap - (box.height() // gap + 1) * gap
        while start < box.right():
            painter.drawLine(QPointF(start, box.bottom()), QPointF(start + box.height(), box.top()))
            if part.fill is Fill.CROSSED:
                painter.drawLine(
                    QPointF(start, box.top()), QPointF(start + box.height(), box.bottom())
                )
            start += gap
    painter.restore()
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.strokePath(path, QPen(color, line / 8))
    painter.restore()


def _number(value: int) -> str:
    return QLocale().toString(value)
