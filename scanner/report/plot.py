"""A chart as SVG, within a page: the same marks that the window and a PDF paint."""

from reportlab.pdfbase.pdfmetrics import stringWidth

from scanner.domain.chart import Chart, Fill, text_of
from scanner.domain.drawing import Area, Line, Mark, drawing_of
from scanner.report.markup import escaped

WIDTH_PX, SIZE_PX = 640.0, 14.0

_ROOM = 1.08
"""A reader's font may be wider than Helvetica, by whose measures a page is laid out."""


class PagePen:
    """The measures of a page's letters, as far as they can be known before it is opened."""

    line = SIZE_PX * 1.25
    ascent = SIZE_PX

    def width(self, text: str) -> float:
        """Return about how wide text will be, in pixels."""
        return float(stringWidth(text, "Helvetica", SIZE_PX)) * _ROOM


def svg_of(chart: Chart, name: str) -> str:
    """Return a chart as one SVG element; `name` is of this chart alone in its page."""
    drawing = drawing_of(chart, PagePen(), WIDTH_PX)
    marks = "\n".join(_mark(mark, f"{name}-{n}") for n, mark in enumerate(drawing.marks))
    label = escaped(f"{chart.title}. {text_of(chart)}")
    return (
        f'<svg class="chart" role="img" aria-label="{label}" '
        f'viewBox="0 0 {drawing.width:.0f} {drawing.height:.0f}">\n{marks}\n</svg>\n'
    )


def _mark(mark: Mark, name: str) -> str:
    if isinstance(mark, Line):
        (x1, y1), (x2, y2) = mark.begin, mark.end
        place = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
        return f'<line class="s-{mark.color}" stroke-width="{mark.wide:.2f}" {place}/>'
    if isinstance(mark, Area):
        return _area(mark, name)
    x, y = mark.at
    title = " title" if mark.title else ""
    place = f'x="{x:.1f}" y="{y:.1f}"'
    return f'<text class="f-{mark.color}{title}" {place}>{escaped(mark.text)}</text>'


def _area(area: Area, name: str) -> str:
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in area.points)
    inside = area.color if area.fill is Fill.SOLID else "paper"
    stripes = "".join(f"M{a:.1f} {b:.1f}L{c:.1f} {d:.1f}" for (a, b), (c, d) in area.stripes)
    path = f'<path stroke-width="{area.stripe:.2f}" d="{stripes}"/>' if stripes else ""
    return (
        f'<clipPath id="{name}"><polygon points="{points}"/></clipPath>'
        f'<g clip-path="url(#{name})" class="s-{area.color}">'
        f'<polygon class="f-{inside}" points="{points}" stroke-width="{area.edge:.2f}"/>'
        f"{path}</g>"
    )
