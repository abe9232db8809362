"""
Charts as data: what each shows, whoever paints it.

Parts differ by their filling as well as by their color; `text_of` says the same in words. Where
each mark of a chart stands is said by `drawing.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

Number = Callable[[int], str]
"""How a number is written."""


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
    """One part of every column: its name, a color's name, and a value a column."""

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


def text_of(chart: Chart, number: Number = "{:,}".format) -> str:
    """Return what a chart shows, in words: every value that is not nothing."""
    if chart.is_empty:
        return chart.empty
    said = []
    for n, label in enumerate(chart.labels):
        values = [f"{part.name} {number(part.values[n])}" for part in chart.shown if part.values[n]]
        said.append(f"{label}: {', '.join(values) or number(0)}")
    return "; ".join(said) + (f". {chart.note}" if chart.note else ".")


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
