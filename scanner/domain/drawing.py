"""
The lines, areas and words that a chart is painted with.

`drawing_of` turns a `Chart` into marks on a plane, once for every device: the window paints them
with Qt, a page as SVG, a PDF as vectors. Every length follows from a line of text, so that it
fits any resolution.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from scanner.domain.chart import Chart, Fill, Number, Part, Shape, ticks

HEAD = 2.0
"""The height of a title and the room below it, in lines."""

LARGER = 1.2
"""The size of a title, by the size of other text."""

LEAST_LAST_STEP = 0.06
"""Of the width, what the last of many steps takes at least."""

Point = tuple[float, float]


class Pen(Protocol):
    """How wide text is where it will be painted; lengths in the unit of that device."""

    @property
    def line(self) -> float:
        """The height of a line of text."""

    @property
    def ascent(self) -> float:
        """How far above its base line text reaches."""

    def width(self, text: str) -> float:
        """Return how wide text is."""


@dataclass(frozen=True, slots=True)
class Words:
    """Text from its base line on to the right; `title`: bold, and `LARGER`."""

    at: Point
    text: str
    color: str
    title: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the axis."""

    begin: Point
    end: Point
    color: str
    wide: float


@dataclass(frozen=True, slots=True)
class Area:
    """
    A polygon that is filled as a part is; what is not solid hides the lines behind it.

    `stripes` are to be clipped by the polygon, and as wide as `stripe`; so is its edge, `edge`.
    """

    points: tuple[Point, ...]
    color: str
    fill: Fill
    stripes: tuple[tuple[Point, Point], ...]
    stripe: float
    edge: float


Mark = Words | Line | Area


@dataclass(frozen=True, slots=True)
class Drawing:
    """The marks of a chart in the order they are painted, and how much room they take."""

    width: float
    height: float
    marks: tuple[Mark, ...]


def wrapped(text: str, pen: Pen, width: float) -> list[str]:
    """Return text in lines of at most some width; a word that is wider stands alone."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and pen.width(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def height_of(chart: Chart, pen: Pen, width: float) -> float:
    """Return how high a chart of some width wants to be."""
    line = pen.line
    if chart.is_empty:
        return line * HEAD + line * len(wrapped(chart.empty, pen, width))
    head = line * (HEAD + 0.4) + _legend(chart, pen, width)[1]
    rows = len(chart.labels) * line * 1.9 if chart.shape is Shape.BARS else line * 11
    return head + rows + _note_height(chart, pen, width)


def drawing_of(
    chart: Chart,
    pen: Pen,
    width: float,
    *,
    height: float | None = None,
    number: Number = "{:,}".format,
) -> Drawing:
    """Return a chart with its title, legend and note, from (0, 0) to the right and downward."""
    high = height_of(chart, pen, width) if height is None else height
    return Drawing(width, high, tuple(_Drafter(chart, pen, width, high, number).marks()))


class _Drafter:
    """Lays out one chart."""

    def __init__(self, chart: Chart, pen: Pen, width: float, height: float, number: Number) -> None:
        self.chart, self.pen, self.number = chart, pen, number
        self.width, self.height = width, height
        self.line = pen.line
        self.found: list[Mark] = []

    def marks(self) -> list[Mark]:
        chart, line = self.chart, self.line
        # A title's letters are larger, and stand in the middle of a line and a half.
        base = line * 0.7 - line * LARGER / 2 + self.pen.ascent * LARGER
        self.found.append(Words((0.0, base), chart.title, "text", title=True))
        y = line * HEAD
        if chart.is_empty:
            self._lines(chart.empty, y)
            return self.found
        places, high = _legend(chart, self.pen, self.width)
        for part, (x, down) in zip(chart.shown, places, strict=True):
            self._box(x, y + down + line * 0.15, line * 0.7, line * 0.7, part=part)
            beside = (x + line, y + down + self.pen.ascent)
            self.found.append(Words(beside, part.name, "text"))
        y += high + line * 0.4
        note = _note_height(chart, self.pen, self.width)
        if chart.shape is Shape.BARS:
            self._bars(y, self.height - note)
        else:
            self._upright(y, self.height - note)
        if chart.note:
            self._lines(chart.note, self.height - note + line * 0.3)
        return self.found

    def _lines(self, text: str, top: float) -> None:
        for n, one in enumerate(wrapped(text, self.pen, self.width)):
            base = top + n * self.line + self.pen.ascent
            self.found.append(Words((0.0, base), one, "quiet"))

    def _upright(self, top: float, bottom: float) -> None:
        """Draw an axis of numbers at the left, one of labels below, and what stands between."""
        chart, pen, line = self.chart, self.pen, self.line
        marks = ticks(max(chart.totals))
        before = max(pen.width(self.number(mark)) for mark in marks) + line * 0.5
        left, right = before, self.width - line * 0.2
        top, bottom = top + line * 0.5, bottom - line * 1.3
        scale = (bottom - top) / marks[-1]
        for mark in marks:
            y = bottom - mark * scale
            self.found.append(Line((left, y), (right, y), "line", line / 16))
            text = self.number(mark)
            at = (before - line * 0.5 - pen.width(text), y - line / 2 + pen.ascent)
            self.found.append(Words(at, text, "quiet"))
        draw = self._columns if chart.shape is Shape.COLUMNS else self._steps
        centers = draw(left, right, bottom, scale)
        self._labels(left, right, bottom, centers)

    def _columns(self, left: float, right: float, bottom: float, scale: float) -> list[float]:
        """Draw columns, and return the middle of each."""
        chart = self.chart
        pitch = (right - left) / len(chart.labels)
        wide = min(pitch * 0.8, self.line * 2.5)
        centers = [left + pitch * (n + 0.5) for n in range(len(chart.labels))]
        for n, center in enumerate(centers):
            y = bottom
            for part in chart.shown:
                high = part.values[n] * scale
                if high > 0:
                    self._box(center - wide / 2, y - high, wide, high, part=part)
                y -= high
        return centers

    def _steps(self, left: float, right: float, bottom: float, scale: float) -> list[float]:
        """Draw areas that hold from one place to the next, and return where each begins."""
        chart, room = self.chart, right - left
        span = max(1, chart.places[-1] - chart.places[0])
        # The last one holds as well: what was done today is to be seen today.
        last = room * max(1 / (span + 1), LEAST_LAST_STEP)
        begins = [left + (room - last) * (at - chart.places[0]) / span for at in chart.places]
        xs = [*begins, right]
        below = [0] * len(xs)
        for part in chart.shown:
            values = (*part.values, part.values[-1])
            above = [low + value for low, value in zip(below, values, strict=True)]
            upper = _staircase(xs, [bottom - value * scale for value in above])
            lower = _staircase(xs, [bottom - value * scale for value in below])
            self._area((*upper, *reversed(lower)), part)
            below = above
        return begins

    def _labels(self, left: float, right: float, bottom: float, centers: Sequence[float]) -> None:
        """Draw as many labels below the axis as there is room for, the last and the first first."""
        pen, line = self.pen, self.line
        taken: list[tuple[float, float]] = []
        # The first and the last say what the axis spans; of the others, those that fit between.
        places = list(zip(self.chart.labels, centers, strict=True))
        for label, center in [*places[-1:], *places[:1], *reversed(places[1:-1])]:
            wide, gap = pen.width(label), line * 0.6
            x = min(max(center - wide / 2, left - line), right - wide)
            if all(x + wide + gap <= begin or end + gap <= x for begin, end in taken):
                at = (x, bottom + line * 0.3 + pen.ascent)
                self.found.append(Words(at, label, "quiet"))
                taken.append((x, x + wide))

    def _bars(self, top: float, bottom: float) -> None:
        """Draw a bar a line, its label before it and its sum behind."""
        chart, pen, line = self.chart, self.pen, self.line
        names = min(self.width * 0.35, max(pen.width(label) for label in chart.labels))
        sums = [self.number(total) for total in chart.totals]
        behind = max(pen.width(text) for text in sums) + line
        room = max(line, self.width - names - line * 0.6 - behind)
        scale = room / max(chart.totals)
        pitch = min(line * 1.9, (bottom - top) / len(chart.labels))
        for n, label in enumerate(chart.labels):
            y = top + pitch * n
            base = y + (pitch - line) / 2 + pen.ascent
            self.found.append(Words((0.0, base), shortened(label, pen, names), "text"))
            x = names + line * 0.6
            for part in chart.shown:
                wide = part.values[n] * scale
                if wide > 0:
                    self._box(x, y + pitch * 0.2, wide, pitch * 0.6, part=part)
                x += wide
            self.found.append(Words((x + line * 0.4, base), sums[n], "text"))

    def _box(self, x: float, y: float, wide: float, high: float, *, part: Part) -> None:
        self._area(((x, y), (x + wide, y), (x + wide, y + high), (x, y + high)), part)

    def _area(self, points: tuple[Point, ...], part: Part) -> None:
        line = self.line
        stripes = tuple(_stripes(points, line * 0.33, part.fill))
        self.found.append(Area(points, part.color, part.fill, stripes, line / 9, line / 8))


def shortened(text: str, pen: Pen, width: float) -> str:
    """Return text that is no wider than this: what does not fit is left out of its middle."""
    if pen.width(text) <= width:
        return text
    low, high = 0, len(text)
    while low < high:  # as many letters as fit, found by halves: a name may be very long
        kept = (low + high + 1) // 2
        if pen.width(_without_middle(text, kept)) <= width:
            low = kept
        else:
            high = kept - 1
    return _without_middle(text, low)


def _without_middle(text: str, kept: int) -> str:
    end = kept // 2
    return f"{text[: kept - end]}…{text[len(text) - end :]}"


def _stripes(points: Sequence[Point], gap: float, fill: Fill) -> "Sequence[tuple[Point, Point]]":
    """Return lines of our own, which every device paints alike, to be clipped by the area."""
    if fill not in (Fill.STRIPED, Fill.CROSSED):
        return ()
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    high = bottom - top
    found = []
    # From whole multiples of the gap, so that the stripes of neighbors run on.
    start = (left // gap) * gap - (high // gap + 1) * gap
    while start < right:
        found.append(((start, bottom), (start + high, top)))
        if fill is Fill.CROSSED:
            found.append(((start, top), (start + high, bottom)))
        start += gap
    return found


def _staircase(xs: Sequence[float], ys: Sequence[float]) -> list[Point]:
    """Return a line that keeps each height until the next place."""
    points = [(xs[0], ys[0])]
    for (_, before), (x, y) in pairwise(zip(xs, ys, strict=True)):
        points += [(x, before), (x, y)]
    return points


def _legend(chart: Chart, pen: Pen, width: float) -> tuple[list[Point], float]:
    """Return where each part's swatch stands, as words flow, and how high all of them are."""
    line = pen.line
    places: list[Point] = []
    x = y = 0.0
    for part in chart.shown:
        wide = line + pen.width(part.name)
        if x and x + wide > width:
            x, y = 0.0, y + line * 1.3
        places.append((x, y))
        x += wide + line
    return places, (y + line * 1.2 if places else 0.0)


def _note_height(chart: Chart, pen: Pen, width: float) -> float:
    if not chart.note or chart.is_empty:
        return 0.0
    return pen.line * len(wrapped(chart.note, pen, width)) + pen.line * 0.4
