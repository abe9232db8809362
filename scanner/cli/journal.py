"""`safelight journal`: every line of what was planned, done and seen; the user's evidence."""

from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.domain.change import ChangeKind, ChangeState, JournalLine, PlanId
from scanner.domain.change_shapes import JOURNAL_COLUMNS, journal_shape
from scanner.domain.change_words import value_words
from scanner.domain.words import count
from scanner.errors import NotFound

if TYPE_CHECKING:
    from scanner.app import App

HEADS = ("line", "at (UTC)", "plan", "n", "photo", "state", "before", "after", "seen", "note")

LOOKED = frozenset(
    {
        ChangeState.STARTED,
        ChangeState.ALREADY,
        ChangeState.CONFLICT,
        ChangeState.VERIFIED,
        ChangeState.DRIFTED,
    }
)
"""States that come of looking: there, nothing in `seen` is what was seen."""


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "journal",
        "Print the journal: every plan, every write, before and after it, and what was seen. "
        "Lines are only ever added, each with the hash of the one before; that is checked first.",
        example="safelight journal\nsafelight journal 4 --format csv > journal.csv",
        run=run,
    )
    parser.add_argument(
        "plan", metavar="N", nargs="?", type=int, help="only the lines of this plan"
    )
    add_format(parser, "json", "csv")


def run(given: Namespace) -> int:
    """Carry out `journal`; if its chain is broken that is said, and all is printed the same."""
    with open_app(given) as app:
        number = None if given.plan is None else app.plan(PlanId(given.plan)).id
        check = app.check_journal()
        if check.broken is not None:
            output.say(
                f"The journal is not as it was written, from line {check.broken} on: {check.why}"
            )
        lines = app.journal(number)
        if given.format == "json":
            output.array(map(journal_shape, lines))
        elif given.format == "csv":
            output.csv_table(map(journal_shape, lines), JOURNAL_COLUMNS)
        else:
            output.table(HEADS, _rows(app, lines))
            if check.broken is None:
                output.say(
                    f"The whole journal has {count(check.lines, 'line', 'lines')}, and is as it "
                    "was written."
                )
    return Exit.DONE if check.broken is None else Exit.BAD_DATA


def _rows(app: "App", lines: Iterator[JournalLine]) -> Iterator[list[object]]:
    kinds: dict[PlanId, ChangeKind | None] = {}
    for line in lines:
        if line.plan not in kinds:
            kinds[line.plan] = _kind_of(app, line.plan)
        kind = kinds[line.plan]
        yield [
            str(line.id),
            f"{line.at:%Y-%m-%d %H:%M:%S}",
            str(line.plan),
            "" if line.n is None else str(line.n),
            line.subject,
            str(line.state),
            *_values(kind, line),
            line.note,
        ]


def _kind_of(app: "App", plan: PlanId) -> ChangeKind | None:
    """Return what a plan changes; None where somebody has taken the plan out of the catalog."""
    try:
        return app.plan(plan).wish.kind
    except NotFound:
        return None


def _values(kind: ChangeKind | None, line: JournalLine) -> list[str]:
    """Return before, after and seen as a table shows them."""
    if line.n is None:
        # A plan's own lines hold no values, but its digest: JSON and CSV have that.
        return ["", "", ""]
    looked = line.seen or line.state in LOOKED
    return [
        _short(kind, line.before),
        _short(kind, line.after),
        _short(kind, line.seen) if looked else "",
    ]


def _short(kind: ChangeKind | None, value: str) -> str:
    return output.short(value if kind is None else value_words(kind, value))
