"""A document as a tagged PDF on A4: text that can be copied and heard, pictures, charts."""

import io
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader

from scanner.domain.chart import Chart, Fill, text_of
from scanner.domain.drawing import LARGER, Area, Line, Mark, drawing_of, wrapped
from scanner.domain.shapes import shown
from scanner.report.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Picture,
    Plot,
    Table,
    Terms,
)
from scanner.report.tagged import TaggedPdf
from scanner.report.typeface import REGULAR, Letters, as_drawn

MARGIN, SIZE, LEADING = 54.0, 10.0, 14.0
"""Points: the empty edge of a page, the size of its letters, from one line to the next."""

SMALL = 8.5
HEADINGS = {1: 18.0, 2: 14.0, 3: 11.5, 4: 10.0}
PHOTO = 3
"""The level of the headings that name a photo."""

PICTURE = 150.0
"""The longer side of a picture, in points."""

TABLE = 7.5
ROW_STEP = TABLE * 1.35
NARROW, WIDE, CELL_GAP = 42.0, 190.0, 8.0
UNBROKEN = 20
"""Letters of the longest word that a column makes room for, such as a moment's."""

INK, SOFT, RULE = "#1d1d1f", "#5c5c61", "#d9d9dc"
COLORS = {
    "text": INK,
    "quiet": SOFT,
    "line": RULE,
    "found": "#a3221a",
    "open": "#8f4e0b",
    "was_open": "#8f4e0b",
    "visible": "#45566a",
}
"""The names that charts use, in the colors of a page on paper."""


def write_pdf(out: BinaryIO, document: Document) -> None:
    """Write a document; its pages are kept in memory until the last one is done."""
    letters = Letters()
    title = shown(document.title)
    pdf = TaggedPdf(out, size=A4, title=title, version=document.version, font=REGULAR)
    setter = _Setter(pdf, letters)
    for block in document.blocks:
        setter.put(block)
    setter.end_page()
    pdf.close()


class LettersPen:
    """The measures of a PDF's letters, for a chart."""

    def __init__(self, letters: Letters, size: float) -> None:
        self._letters, self._size = letters, size

    @property
    def line(self) -> float:
        """The height of a line of text."""
        return self._size * 1.3

    @property
    def ascent(self) -> float:
        """How far above its base line text reaches."""
        return self._size

    def width(self, text: str) -> float:
        """Return how wide text is."""
        return self._letters.width(text, self._size)


class _Setter:
    """Sets one block after the other, and turns the page where there is no room."""

    def __init__(self, pdf: TaggedPdf, letters: Letters) -> None:
        self.pdf, self.letters = pdf, letters
        self.left, self.right = MARGIN, A4[0] - MARGIN
        self.top: float = A4[1] - MARGIN
        self.bottom = MARGIN + LEADING
        self.y = self.top
        self.page = 1

    def end_page(self) -> None:
        """End a page with its number below."""
        with self.pdf.artifact():
            self._text(f"{self.page}", self.right - 20, MARGIN - 6, size=SMALL, color=SOFT)
        self.pdf.end_page()
        self.page += 1
        self.y = self.top

    def room(self, high: float) -> None:
        """Turn the page unless this much is left of it."""
        if self.y - high < self.bottom and self.y < self.top:
            self.end_page()

    def put(self, block: Block) -> None:
        """Set one block."""
        match block:
            case Heading(level, text):
                self._heading(level, text)
            case Paragraph(text, quiet):
                with self.pdf.element("P"):
                    self._running(text, color=SOFT if quiet else INK)
                self.y -= 5
            case Bullets(items):
                self._bullets(items)
            case Terms(items):
                self._table((), ((item.name, item.value) for item in items), names=True)
            case Table(head, rows):
                self._table(head, rows)
            case Picture():
                self._picture(block)
            case Plot(chart):
                self._chart(chart)

    def _heading(self, level: int, text: str) -> None:
        size = HEADINGS[level]
        self.y -= size * (0.9 if self.y < self.top else 0)
        # A photo's name stays with its picture, any other heading with some lines or rows.
        self.room(size * 1.4 + (PICTURE if level == PHOTO else 6 * LEADING))
        with self.pdf.element(f"H{level}"):
            self._running(text, size=size, bold=True)
        canvas = self.pdf.canvas
        if level <= 2:
            key = f"h{self.page}-{self.y:.0f}"
            canvas.bookmarkPage(key)
            canvas.addOutlineEntry(shown(text)[:120], key, level - 1)
        self.y -= size * 0.3

    def _bullets(self, items: Iterable[str]) -> None:
        with self.pdf.element("L"):
            for item in items:
                self.room(LEADING)
                with self.pdf.element("LI"):
                    with self.pdf.element("Lbl"), self.pdf.content():
                        self._text("•", self.left + 4, self.y - SIZE)
                    with self.pdf.element("LBody"):
                        self._running(item, indent=16)
        self.y -= 5

    def _running(
        self,
        text: str,
        *,
        size: float = SIZE,
        bold: bool = False,
        color: str = INK,
        indent: float = 0.0,
    ) -> None:
        """Set text in lines across the page, as one element's content, a mark a line."""
        for line in self._lines(text, self.right - self.left - indent, size=size, bold=bold):
            self.room(size * 1.4)
            self._said(line, self.left + indent, self.y - size, size=size, bold=bold, color=color)
            self.y -= size * 1.4

    def _lines(self, text: str, width: float, *, size: float, bold: bool = False) -> list[str]:
        """Return text in lines that fit; a word that is wider than a line is broken."""
        pen = _Pen(self.letters, size, bold)
        found = []
        for line in wrapped(shown(text), pen, width):
            rest = line
            while pen.width(rest) > width and len(rest) > 1:
                kept = max(1, int(len(rest) * width / pen.width(rest)))
                while kept > 1 and pen.width(rest[:kept]) > width:
                    kept -= 1
                found.append(rest[:kept])
                rest = rest[kept:]
            found.append(rest)
        return found

    def _said(
        self, text: str, x: float, y: float, *, size: float, bold: bool = False, color: str = INK
    ) -> None:
        with self.pdf.content(says="" if self.letters.tells(text) else text):
            # A blank at its end parts a line from the next one for whoever copies it.
            self._text(text + " ", x, y, size=size, bold=bold, color=color)

    def _text(
        self,
        text: str,
        x: float,
        y: float,
        *,
        size: float = SIZE,
        bold: bool = False,
        color: str = INK,
    ) -> None:
        drawn = self.pdf.canvas.beginText(x, y)
        drawn.setFillColor(HexColor(color))
        for font, piece in self.letters.runs(as_drawn(text), bold=bold):
            drawn.setFont(font, size)
            drawn.textOut(piece)
        self.pdf.canvas.drawText(drawn)

    # -- tables

    def _table(
        self, head: Sequence[str], rows: Iterable[Sequence[str]], *, names: bool = False
    ) -> None:
        """Set a table; where `names`, the first cell of each row is the head of that row."""
        widths: list[float] = []
        with self.pdf.element("Table"):
            for n, some in enumerate(_by(rows, 40)):
                if not widths:
                    widths = self._widths(head, some, names)
                if head and n == 0:
                    # No head stays behind without a row below it.
                    first = [self._high(self._set(row, widths, 0)) for row in some[:1]]
                    self.room(sum(first, self._high(self._set(head, widths, len(head)))))
                    self._row(head, widths, heads=len(head), scope="Column")
                for row in some:
                    self._row(row, widths, heads=1 if names else 0, scope="Row")
            if head and not widths:
                self._row(head, self._widths(head, [], names), heads=len(head), scope="Column")
        self.y -= 8

    def _widths(
        self, head: Sequence[str], rows: Sequence[Sequence[str]], names: bool
    ) -> list[float]:
        """Return how wide each column is: by what its first rows want, and none too narrow."""
        whole = self.right - self.left
        if names:
            return [110.0, whole - 110.0]
        table = [head, *rows] if head else list(rows)
        least, wants = [], []
        for column in zip(*table, strict=True):
            cells = [shown(cell)[:80] for cell in column]
            words = [word for cell in cells for word in cell.split() if len(word) <= UNBROKEN]
            least.append(max((self._wide(word) for word in words), default=NARROW) + CELL_GAP)
            wants.append(max(least[-1], min(max(map(self._wide, cells)), WIDE) + CELL_GAP))
        over = whole - sum(least)
        if over <= 0:
            return [one * whole / sum(least) for one in least]
        more = [want - one for want, one in zip(wants, least, strict=True)]
        if not any(more):
            return [one + over / len(least) for one in least]
        return [one + over * part / sum(more) for one, part in zip(least, more, strict=True)]

    def _wide(self, text: str) -> float:
        return self.letters.width(text, TABLE, bold=True)

    def _row(
        self, cells: Sequence[str], widths: Sequence[float], *, heads: int, scope: str
    ) -> None:
        lines = self._set(cells, widths, heads)
        self.room(self._high(lines))
        y = self.y
        with self.pdf.element("TR"):
            x = self.left
            low = y
            for n, (cell, wide) in enumerate(zip(lines, widths, strict=True)):
                is_head = n < heads
                with self.pdf.element("TH" if is_head else "TD", scope=scope if is_head else ""):
                    at = y
                    # What is longer than a page is cut: no cell may turn it under the others.
                    for line in _fitting(cell, int((y - self.bottom) / ROW_STEP)):
                        self._said(line, x, at - TABLE, size=TABLE, bold=is_head)
                        at -= ROW_STEP
                low = min(low, at)
                x += wide
        self.y = low - 4
        with self.pdf.artifact():
            canvas = self.pdf.canvas
            canvas.setStrokeColor(HexColor(RULE))
            canvas.setLineWidth(0.4)
            canvas.line(self.left, self.y + 2, self.right, self.y + 2)

    def _set(self, cells: Sequence[str], widths: Sequence[float], heads: int) -> list[list[str]]:
        """Return each cell of a row in lines."""
        return [
            self._lines(cell, wide - CELL_GAP, size=TABLE, bold=n < heads)
            for n, (cell, wide) in enumerate(zip(cells, widths, strict=True))
        ]

    def _high(self, lines: Sequence[Sequence[str]]) -> float:
        """Return how high a row is, at most a page."""
        return min(ROW_STEP * max(map(len, lines)) + 4, self.top - self.bottom)

    # -- figures

    def _picture(self, block: Picture) -> None:
        try:
            image = ImageReader(io.BytesIO(block.jpeg))
            wide, high = image.getSize()
        except OSError:
            return  # a picture that cannot be opened is left out, as one that is not there
        scale = PICTURE / max(wide, high, 1)
        w, h = wide * scale, high * scale
        self.room(h + 8)
        x, y = self.left, self.y - h
        with self.pdf.element("Figure", alt=shown(block.alt)) as figure:
            figure.bounds = (x, y, x + w, y + h)
            with self.pdf.content():
                canvas = self.pdf.canvas
                canvas.drawImage(image, x, y, w, h)
                canvas.setStrokeColor(HexColor("#f0a04b"))
                canvas.setLineWidth(1)
                for box in block.boxes:
                    top = y + h - (box.y + box.h) * h
                    canvas.rect(x + box.x * w, top, box.w * w, box.h * h)
        self.y = y - 8

    def _chart(self, chart: Chart) -> None:
        pen = LettersPen(self.letters, SMALL)
        drawing = drawing_of(chart, pen, self.right - self.left)
        self.room(drawing.height + 12)
        top = self.y
        with self.pdf.element("Figure", alt=shown(f"{chart.title}. {text_of(chart)}")) as figure:
            figure.bounds = (self.left, top - drawing.height, self.right, top)
            with self.pdf.content():
                for mark in drawing.marks:
                    self._mark(mark, top)
        self.y = top - drawing.height - 12

    def _mark(self, mark: Mark, top: float) -> None:
        canvas, color = self.pdf.canvas, COLORS[mark.color]
        if isinstance(mark, Line):
            canvas.setStrokeColor(HexColor(color))
            canvas.setLineWidth(mark.wide)
            (x1, y1), (x2, y2) = mark.begin, mark.end
            canvas.line(self.left + x1, top - y1, self.left + x2, top - y2)
        elif isinstance(mark, Area):
            self._area(mark, top)
        else:
            size = SMALL * LARGER if mark.title else SMALL
            x, y = mark.at
            self._text(mark.text, self.left + x, top - y, size=size, bold=mark.title, color=color)

    def _area(self, area: Area, top: float) -> None:
        canvas, color = self.pdf.canvas, HexColor(COLORS[area.color])
        canvas.saveState()
        path = canvas.beginPath()
        for n, (x, y) in enumerate(area.points):
            (path.lineTo if n else path.moveTo)(self.left + x, top - y)
        path.close()
        canvas.setFillColor(color if area.fill is Fill.SOLID else HexColor("#ffffff"))
        canvas.clipPath(path, stroke=0, fill=1)
        canvas.setStrokeColor(color)
        canvas.setLineWidth(area.stripe)
        for (x1, y1), (x2, y2) in area.stripes:
            canvas.line(self.left + x1, top - y1, self.left + x2, top - y2)
        canvas.setLineWidth(area.edge)
        canvas.drawPath(path, stroke=1, fill=0)
        canvas.restoreState()


class _Pen(LettersPen):
    """The measures of letters that may be bold."""

    def __init__(self, letters: Letters, size: float, bold: bool) -> None:
        super().__init__(letters, size)
        self._bold = bold

    def width(self, text: str) -> float:
        return self._letters.width(text, self._size, bold=self._bold)


def _fitting(lines: list[str], most: int) -> list[str]:
    if len(lines) <= most:
        return lines
    return [*lines[: max(0, most - 1)], "…"]


def _by(rows: Iterable[Sequence[str]], many: int) -> Iterable[list[Sequence[str]]]:
    some: list[Sequence[str]] = []
    for row in rows:
        some.append(row)
        if len(some) == many:
            yield some
            some = []
    if some:
        yield some
