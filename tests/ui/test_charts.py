"""Charts: painted the same on a picture, in an SVG and on paper, and said in words."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer
from pytestqt.qtbot import QtBot

from ui.charts import Chart, Fill, Part, Shape, height_of, paint, text_of, ticks
from ui.palettes import COLORS, Scheme

OPEN = Part("may be reused", "open", Fill.SOLID, (3, 0, 5))
RESERVED = Part("all rights reserved", "visible", Fill.STRIPED, (1, 0, 1200))
NEVER = Part("license not known", "quiet", Fill.HOLLOW, (0, 0, 0))
YEARS = Chart(
    title="Photos with faces",
    shape=Shape.COLUMNS,
    labels=("2009", "2010", "2011"),
    parts=(OPEN, RESERVED, NEVER),
    note="2 more do not say when.",
)
STEPS = Chart(
    title="Exposed photos",
    shape=Shape.STEPS,
    labels=("May 1", "May 3", "May 9"),
    places=(1, 3, 9),
    parts=(OPEN, RESERVED),
)
BARS = Chart(
    title="Where from", shape=Shape.BARS, labels=("a", "b", "c" * 300), parts=(OPEN, RESERVED)
)


def painted(chart: Chart, scheme: Scheme = Scheme.LIGHT, width: int = 480) -> QImage:
    font = QFont()
    height = round(height_of(chart, font, width))
    picture = QImage(QSize(width, height), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.black if scheme is Scheme.CONTRAST else Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint(painter, QRectF(picture.rect()), chart, COLORS[scheme], font)
    painter.end()
    return picture


def of_color(picture: QImage, color: str) -> list[tuple[int, int]]:
    """Return the pixels that have exactly this color."""
    return [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).name() == color
    ]


def test_the_text_says_every_value_that_is_not_nothing(qtbot: QtBot) -> None:
    assert text_of(YEARS) == (
        "2009: may be reused 3, all rights reserved 1; 2010: 0; "
        "2011: may be reused 5, all rights reserved 1,200. 2 more do not say when."
    )


def test_a_part_without_any_value_is_not_in_the_legend(qtbot: QtBot) -> None:
    assert [part.name for part in YEARS.shown] == ["may be reused", "all rights reserved"]


def test_a_larger_value_takes_more_room(qtbot: QtBot) -> None:
    few = of_color(painted(Chart(**_columns(3, 9))), COLORS[Scheme.LIGHT].open)
    left = [y for x, y in few if x < 240]
    right = [y for x, y in few if x >= 240]
    # The legend's swatch lies above both columns, at the left.
    height = max(left) - min(y for y in left if y > 60)
    assert max(right) - min(right) == pytest.approx(3 * height, abs=12)


def _columns(first: int, then: int) -> dict[str, object]:
    part = Part("open", "open", Fill.SOLID, (first, then))
    return {
        "title": "",
        "shape": Shape.COLUMNS,
        "labels": ("2009", "2010"),
        "parts": (part,),
    }


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("chart", [YEARS, STEPS, BARS], ids=["columns", "steps", "bars"])
def test_every_shape_paints_its_colors_on_every_palette(
    qtbot: QtBot, chart: Chart, scheme: Scheme
) -> None:
    picture = painted(chart, scheme)
    assert of_color(picture, COLORS[scheme].open)
    assert of_color(picture, COLORS[scheme].visible)


def test_a_chart_of_nothing_says_why(qtbot: QtBot) -> None:
    nothing = Chart(title="T", shape=Shape.STEPS, empty="Nothing was changed yet.")
    assert nothing.is_empty
    assert text_of(nothing) == "Nothing was changed yet."
    assert of_color(painted(nothing), COLORS[Scheme.LIGHT].quiet)


def test_one_place_alone_can_be_painted(qtbot: QtBot) -> None:
    part = Part("open", "open", Fill.SOLID, (3,))
    one = Chart(title="T", shape=Shape.STEPS, labels=("May 1",), places=(1,), parts=(part,))
    assert not painted(one).isNull()


def test_a_chart_is_written_as_svg_and_as_pdf(qtbot: QtBot, tmp_path: Path) -> None:
    svg = QSvgGenerator()
    svg.setFileName(str(tmp_path / "chart.svg"))
    svg.setSize(QSize(600, 300))
    painter = QPainter(svg)
    paint(painter, QRectF(0, 0, 600, 300), YEARS, COLORS[Scheme.LIGHT], QFont())
    painter.end()
    text = (tmp_path / "chart.svg").read_text()
    assert "2009" in text
    assert "<image" not in text
    assert QSvgRenderer(str(tmp_path / "chart.svg")).isValid()

    pdf = QPdfWriter(str(tmp_path / "chart.pdf"))
    pdf.setResolution(300)
    painter = QPainter(pdf)
    paint(painter, QRectF(0, 0, 2000, 1200), YEARS, COLORS[Scheme.LIGHT], QFont())
    painter.end()
    assert (tmp_path / "chart.pdf").stat().st_size > 1000


@pytest.mark.parametrize("most", [1, 2, 5, 6, 11, 99, 812, 41_207, 1_000_000])
def test_the_axis_reaches_the_largest_value_in_few_round_steps(most: int) -> None:
    marks = ticks(most)
    assert marks[0] == 0
    assert most <= marks[-1] <= 2.5 * most
    assert 2 <= len(marks) <= 6
    assert len({then - now for now, then in itertools.pairwise(marks)}) == 1
