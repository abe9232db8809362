"""`safelight photos`: the photos that pass FILTERS."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.filters import add_filters, add_order
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.cli.saved import wanted_of
from scanner.domain.exposure import Level
from scanner.domain.listing import Order, PhotoRow
from scanner.domain.shapes import photo_shape
from scanner.domain.words import count

if TYPE_CHECKING:
    from scanner.app import App

PAGE = 500
"""Rows that are read from the catalog together."""

HEADS = ("key", "title", "taken", "license", "seen by", "faces", "exposed", "why")


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "photos",
        "List photos; without filters, all of them.",
        example="safelight photos --severity 2 --permissive open\n"
        "safelight photos --faces --taken 2009..2012 --format csv > faces.csv",
        run=run,
    )
    add_filters(parser)
    parser.add_argument("--limit", metavar="N", type=_number, help="at most this many")
    add_order(parser)
    add_format(parser, "json", "csv")


def run(given: Namespace) -> int:
    """Carry out `photos`."""
    with open_app(given) as app:
        wanted = wanted_of(given, app)
        found = app.find(wanted, Order(given.order))
        rows = _rows(app, found if given.limit is None else found[: given.limit])
        if given.format == "json":
            output.array(photo_shape(row) for row in rows)
        elif given.format == "csv":
            output.csv_table(photo_shape(row) for row in rows)
        else:
            output.table(HEADS, (photo_cells(row) for row in rows))
            output.say(count(len(found), "photo", "photos"))
    return Exit.DONE


def _rows(app: "App", ids: Sequence[int]) -> Iterator[PhotoRow]:
    for start in range(0, len(ids), PAGE):
        yield from app.rows(ids[start : start + PAGE])


def photo_cells(row: PhotoRow) -> list[object]:
    """Return one photo as a row under HEADS."""
    return [
        row.key,
        output.short(row.title),
        "" if row.taken is None else f"{row.taken:%Y-%m-%d}",
        row.license,
        row.visibility.value,
        row.faces if row.error is None else "unreadable",
        f"{row.severity} {row.level.value}" if row.level is not Level.NONE else "",
        ", ".join(row.reasons),
    ]


def _number(text: str) -> int:
    if not text.isdecimal():
        raise ArgumentTypeError(f"{text!r} is no whole number")
    return int(text)
