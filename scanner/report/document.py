"""
A report as a sequence of blocks, said once and set twice: as a page, and as a tagged PDF.

Blocks come one after another, so that a report of any length needs the memory of one. Text in them
may be a stranger's; whoever sets it escapes it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from scanner.domain.chart import Chart
from scanner.domain.face import Box


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` 1 is the document's, and levels are never skipped."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `quiet`: of less weight."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """Sentences that stand beside each other."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A name and what stands for it; `url`: a safe address that leads on."""

    name: str
    value: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """Names and values, in two columns."""

    items: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `rows` are read once, and may be very many."""

    head: tuple[str, ...]
    rows: Iterable[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Picture:
    """A small JPEG; `alt` says what it shows, `boxes` are faces on it, as fractions."""

    jpeg: bytes
    alt: str
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Plot:
    """A chart."""

    chart: Chart


Block = Heading | Paragraph | Bullets | Terms | Table | Picture | Plot


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A report: its title, which names its file to a screen reader, and its blocks."""

    title: str
    version: str
    blocks: Iterator[Block]
