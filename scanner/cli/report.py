"""`safelight report FILE`: the audit as a page, a PDF, a spreadsheet or data, for its reader."""

from argparse import Namespace
from pathlib import Path

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.filters import add_filters
from scanner.cli.parser import Commands, add_command, open_app
from scanner.cli.progress import wait_for
from scanner.cli.saved import wanted_of
from scanner.domain.reader import Reader
from scanner.domain.words import count


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "report",
        "Write the audit to a file: one page to read, print or mail (.html), the same as a PDF "
        "with tagged text (.pdf), a table for a spreadsheet (.csv), or data (.json). For a person "
        "who is shown, or a parent, it holds the chosen photos only and names nobody; for a "
        "lawyer all that is known of each photo, with its source, and the journal.",
        example="safelight report audit.html\nsafelight report open.csv --severity 2\n"
        "safelight report for-anna.pdf --for pictured --keys-from anna.txt\n"
        "safelight report record.pdf --for lawyer --dataset megaface",
        run=run,
    )
    parser.add_argument(
        "file", metavar="FILE", type=Path, help="its ending says which: .html, .pdf, .csv, .json"
    )
    parser.add_argument(
        "--for",
        dest="reader",
        metavar="READER",
        type=Reader,
        choices=list(Reader),
        default=Reader.ONESELF,
        help="who reads it: oneself, pictured (a person who is shown, or a parent), lawyer",
    )
    add_filters(parser)


def run(given: Namespace) -> int:
    """Carry out `report`."""
    with open_app(given) as app:
        wanted = wanted_of(given, app)
        written = wait_for(
            app.write_report(given.file, wanted, reader=given.reader),
            stopping="Stopping; no report is written.",
        )
    output.line(f"{written.path} is written: {count(written.photos, 'photo', 'photos')}.")
    return Exit.DONE
