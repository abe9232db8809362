"""`safelight report FILE`: the audit as a page, a spreadsheet or data."""

from argparse import Namespace
from pathlib import Path

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.filters import add_filters, filter_of
from scanner.cli.parser import Commands, add_command, open_app
from scanner.cli.progress import wait_for
from scanner.domain.words import count


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "report",
        "Write the audit to a file: one page to read, print or mail (.html), a table for a "
        "spreadsheet (.csv), or data (.json).",
        example="safelight report audit.html\nsafelight report open.csv --severity 2",
        run=run,
    )
    parser.add_argument(
        "file", metavar="FILE", type=Path, help="its ending says which: .html, .csv, .json"
    )
    add_filters(parser)


def run(given: Namespace) -> int:
    """Carry out `report`."""
    with open_app(given) as app:
        wanted = filter_of(given, app.settings.exposure_profile)
        written = wait_for(
            app.write_report(given.file, wanted), stopping="Stopping; no report is written."
        )
    output.line(f"{written.path} is written: {count(written.photos, 'photo', 'photos')}.")
    return Exit.DONE
