"""`safelight demo`: look around on a pretend account."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable
from pathlib import Path

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, home_of
from scanner.cli.photos import HEADS, photo_cells
from scanner.cli.progress import wait_for
from scanner.domain.listing import PhotoFilter
from scanner.domain.words import REASONS, count

STOPPING = "Stopping the demonstration; what it made lies in the temporary folder."
SHOWN = 12
"""Exposed photos that the demonstration prints."""


def add_to(commands: Commands, open_window: Callable[[Path | None], int]) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "demo",
        "Make a pretend account, scan it and open the window on it; nothing real is touched.",
        example="safelight demo --headless",
        run=lambda given: run(given, open_window),
    )
    parser.add_argument("--headless", action="store_true", help="without a window")
    parser.add_argument(
        "--photos", metavar="N", type=_number, default=60, help="how many photos it has (60)"
    )


def run(given: Namespace, open_window: Callable[[Path | None], int]) -> int:
    """Carry out `demo`."""
    from scanner.app import App
    from scanner.app.demo import make_demo

    if home_of(given) is not None:
        output.say("The demonstration makes a home of its own; --home is left alone.")
    output.say("Making a pretend account: no real photo, catalog or account is touched.")
    demo = make_demo(given.photos)
    with App(demo.home) as app:
        added = app.add_export([demo.export])
        for trouble in added.troubles:
            output.say(f"{trouble.key}: {trouble.why}")
        summary = wait_for(app.start_scan(), stopping=STOPPING)
        ids = app.find(PhotoFilter(severity=1))
        rows = app.rows(ids[:SHOWN])
        written = wait_for(app.write_report(demo.report, PhotoFilter()), stopping=STOPPING)
    output.line(
        f"The pretend account has {count(summary.photos, 'photo', 'photos')}; "
        f"{summary.with_faces:,} show a face, {len(ids):,} of them exposed."
    )
    output.line()
    output.table(HEADS, [photo_cells(row) for row in rows])
    if len(ids) > len(rows):
        output.line(f"... and {len(ids) - len(rows):,} more; the report has all of them.")
    output.line()
    for row in rows[:1]:
        output.line(f"Why {row.title or row.key} is flagged:")
        for reason in row.reasons:
            output.line(f"  {REASONS[reason]}")
        output.line()
    output.fields(
        [
            ("pretend account", demo.export),
            ("catalog", demo.home / "catalog.sqlite"),
            ("report", written.path),
            ("look around", f"safelight --home {demo.home} photos --severity 1"),
            ("remove it all", f"rm -r {demo.folder}"),
        ]
    )
    return Exit.DONE if given.headless else open_window(demo.home)


def _number(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 10_000:
        raise ArgumentTypeError(f"{text!r} is no whole number from 1 to 10000")
    return int(text)
