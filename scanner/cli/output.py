"""
What a command prints: results to standard output as a table, JSON or CSV, words to standard error.

Nothing that came from a photo, a file name or a network reaches a terminal
as it is: `shown` and `safe_json` write out what a terminal would obey.
"""

import csv
import io
import json
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any, TextIO

from scanner.domain.shapes import COLUMNS, csv_row, safe_json, shown

PAGE = 200
"""Rows of a plain table that are printed together; the first such page sets the columns' widths."""

LONGEST = 48
"""Characters of a title that a table shows."""


def prepare(*streams: TextIO) -> None:
    """Let every character be printed, whatever the locale: UTF-8, and escapes for the rest."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def say(text: str) -> None:
    """Print one line of words to standard error."""
    print(shown(text), file=sys.stderr, flush=True)


def line(text: str = "") -> None:
    """Print one line of a result."""
    print(shown(text))


def document(value: object) -> None:
    """Print one JSON document."""
    print(safe_json(json.dumps(value, ensure_ascii=False, indent=1)))


def array(items: Iterable[object]) -> None:
    """Print one JSON array as its items come, one a line: a million need no memory."""
    first = True
    for item in items:
        print("[\n" if first else ",\n", end="")
        print(safe_json(json.dumps(item, ensure_ascii=False)), end="")
        first = False
    print("[]" if first else "\n]")


def document_with(shape: dict[str, Any], name: str, items: Iterable[object]) -> None:
    """Print one JSON object, `items` its last key as they come: a million need no memory."""
    whole = safe_json(json.dumps(shape, ensure_ascii=False, indent=1)).removesuffix("\n}")
    print(f"{whole},\n {json.dumps(name)}: ", end="")
    array(items)
    print("}")


def csv_table(shapes: Iterable[dict[str, Any]], columns: Sequence[str] = COLUMNS) -> None:
    """Print photos, or what has other columns, as CSV for a spreadsheet (RFC 4180, UTF-8)."""
    writer = csv.writer(sys.stdout)
    writer.writerow(columns)
    for shape in shapes:
        writer.writerow(csv_row(shape, columns))


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """
    Print a table: drawn on a terminal, else aligned text that `cut` and `less` can take.

    Numbers are aligned to the right; a cell is one line.
    """
    cells = ([_cell(value) for value in row] for row in rows)
    first = list(islice(cells, PAGE))
    more = next(cells, None)
    if sys.stdout.isatty() and more is None:
        _drawn(heads, first)
    else:
        rest = chain([more], cells) if more is not None else iter(())
        for text in _aligned(heads, first, rest):
            print(text)


def short(text: str) -> str:
    """
    Return a text as a table shows it: JSON and CSV have the whole.

    >>> len(short("la " * 40))
    48
    """
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def fields(pairs: Iterable[tuple[str, object]]) -> None:
    """Print names and values, one pair a line; what is not known is left out."""
    known = [(name, value) for name, value in pairs if value not in (None, "", ())]
    width = max((len(name) for name, _ in known), default=0)
    for name, value in known:
        print(f"{name:<{width}}  {shown(str(value))}")


class _Cell:
    """Text of a cell, and whether it is a number."""

    __slots__ = ("number", "text")

    def __init__(self, text: str, number: bool) -> None:
        self.text = text
        self.number = number


def _cell(value: object) -> _Cell:
    if value is None:
        return _Cell("", False)
    if isinstance(value, bool):
        return _Cell("yes" if value else "no", False)
    if isinstance(value, int):
        return _Cell(f"{value:,}", True)
    return _Cell(shown(str(value)), False)


def _drawn(heads: Sequence[str], rows: list[list[_Cell]]) -> None:
    # rich takes a while to load, and most commands draw no table.
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    drawn = Table(box=SIMPLE_HEAD, pad_edge=False)
    for n, head in enumerate(heads):
        number = any(row[n].number for row in rows)
        drawn.add_column(head, justify="right" if number else "left", overflow="fold")
    for row in rows:
        # Text, not str: a title such as "[red]" is no markup.
        drawn.add_row(*(Text(cell.text) for cell in row))
    Console().print(drawn)


def _aligned(
    heads: Sequence[str], first: list[list[_Cell]], rest: Iterator[list[_Cell]]
) -> Iterator[str]:
    widths = [
        max([len(head), *(_columns(row[n].text) for row in first)]) for n, head in enumerate(heads)
    ]
    numbers = [any(row[n].number for row in first) for n in range(len(heads))]
    titles = [_Cell(head, number) for head, number in zip(heads, numbers, strict=True)]
    for row in chain([titles], first, rest):
        parts = []
        for cell, width, number in zip(row, widths, numbers, strict=True):
            blanks = " " * (width - _columns(cell.text))
            parts.append(blanks + cell.text if number else cell.text + blanks)
        yield "  ".join(parts).rstrip()


def _columns(text: str) -> int:
    """Return how many columns a text takes: two for a Chinese sign, none for a combining mark."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
    return len(text) + wide - sum(unicodedata.combining(sign) > 0 for sign in text)
