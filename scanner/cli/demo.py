"""`safelight demo`: look around on a pretend Flickr."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.cli import output
from scanner.cli.apply import tell_run
from scanner.cli.dataset import state_of, tell_found
from scanner.cli.failing import Exit
from scanner.cli.opening import OpenWindow
from scanner.cli.parser import Commands, add_command, home_of
from scanner.cli.photos import HEADS, photo_cells
from scanner.cli.plan import tell
from scanner.cli.progress import wait_for
from scanner.cli.request_send import drafts_of
from scanner.cli.request_telling import tell_letter, tell_request
from scanner.domain.account import AccountState
from scanner.domain.change import ChangeKind, Selected, Wish
from scanner.domain.letter import Sender
from scanner.domain.license import ALL_RIGHTS_RESERVED
from scanner.domain.listing import PhotoFilter, PhotoRow, ScanSummary
from scanner.domain.photo import PhotoId
from scanner.domain.recipient import Asker, Channel, ChannelKind, Recipient, Role
from scanner.domain.request import Via
from scanner.domain.words import REASONS, count

if TYPE_CHECKING:
    from scanner.app import App
    from scanner.app.demo import Demo

STOPPING = "Stopping the demonstration; what it made lies in the temporary folder."
SHOWN = 12
"""Exposed photos that the demonstration prints."""

MADE_UP = "made-up-list.txt"
LISTED = "pipa"
"""The dataset whose format the made-up list has."""
ONE_IN = 4
"""Of the exposed photos that are printed, one in so many is put into that list."""
HOLDER = Recipient(
    slug="made-up-holder",
    name="The Made-up Laboratory",
    role=Role.HOLDER,
    country="NO",
    datasets=(LISTED,),
    channels=(Channel(kind=ChannelKind.EMAIL, value="privacy@laboratory.invalid", own=True),),
    own=True,
)
"""Who holds the made-up list: nobody, at an address that cannot be, so that no letter arrives."""
WRITER = Sender(name="Ada Example", email="ada@photographer.invalid", country="DE")
STRANGERS = range(99_000_000_001, 99_000_000_041)
"""Ids of nobody's photos in it, above all that Flickr has given out."""


def add_to(commands: Commands, open_window: OpenWindow) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "demo",
        "Start a pretend Flickr, sign in to it, scan it and open the window; nothing real is "
        "touched.",
        example="safelight demo --headless",
        run=lambda given: run(given, open_window),
    )
    parser.add_argument("--headless", action="store_true", help="without a window")
    parser.add_argument(
        "--photos", metavar="N", type=_number, default=60, help="how many photos it has (60)"
    )


def run(given: Namespace, open_window: OpenWindow) -> int:
    """Carry out `demo`."""
    from scanner.app.demo import make_demo

    if home_of(given) is not None:
        output.say("The demonstration makes a home of its own; --home is left alone.")
    output.say("Starting a pretend Flickr: no real photo, catalog, keyring or account is touched.")
    with make_demo(given.photos) as demo:
        show(demo)
        return Exit.DONE if given.headless else open_window(demo.home, demo)


def show(demo: "Demo") -> None:
    """Scan the pretend account, print what is exposed, change it and back, write the report."""
    with demo.open() as app:
        (account,) = app.flickr().accounts
        summary = wait_for(app.start_scan(), stopping=STOPPING)
        ids = app.find(PhotoFilter(severity=1))
        rows = app.rows(ids[:SHOWN])
        _tell_exposed(demo, account, summary, rows, len(ids))
        find_in_a_list(app, [row.key for row in rows[::ONE_IN]], demo.folder / MADE_UP)
        if rows:
            change_and_back(app, [row.id for row in rows])
        draft = draft_a_request(app)
        written = wait_for(app.write_report(demo.report, PhotoFilter()), stopping=STOPPING)
    output.fields(
        [
            ("catalog", demo.home / "catalog.sqlite"),
            ("pictures", demo.home / "pictures"),
            ("report", written.path),
            ("the made-up list", demo.folder / MADE_UP),
            ("the letter", draft),
            ("datasets", f"safelight --home {demo.home} dataset list"),
            ("look around", f"safelight --home {demo.home} photos --severity 1"),
            ("the request", f"safelight --home {demo.home} request show 1"),
            ("the evidence", f"safelight --home {demo.home} journal"),
            ("remove it all", f"rm -r {demo.folder}"),
        ]
    )


def change_and_back(app: "App", photos: Sequence[PhotoId]) -> None:
    """Plan to reserve all rights to these photos, carry it out, verify it, and take it back."""
    wish = Wish(ChangeKind.LICENSE, ALL_RIGHTS_RESERVED)
    chosen = Selected(ids=frozenset(photos))
    output.line("What would it mean to reserve all rights to those above?")
    plan = wait_for(app.start_plan(wish, chosen), stopping=STOPPING)
    tell(app, plan)
    output.line()
    output.line("Agreed, carried out, and looked at again:")
    tell_run(wait_for(app.start_apply(plan.id), stopping=STOPPING))
    tell_run(wait_for(app.start_verify(plan.id), stopping=STOPPING))
    output.line()
    output.line("And taken back, as a plan of its own:")
    back = wait_for(app.start_undo_plan(plan.id), stopping=STOPPING)
    tell(app, back)
    output.line()
    tell_run(wait_for(app.start_apply(back.id), stopping=STOPPING))
    tell_run(wait_for(app.start_verify(back.id), stopping=STOPPING))
    check = app.check_journal()
    output.line(f"Each of these steps is in the journal: {count(check.lines, 'line', 'lines')}.")
    output.line()


def draft_a_request(app: "App") -> str:
    """Draft a letter about the photos in the made-up list; return where it lies, "" for none."""
    chosen = Selected(wanted=PhotoFilter(datasets=frozenset({LISTED})))
    if not app.find(chosen.wanted):
        return ""
    app.set_sender(WRITER)
    app.add_recipient(HOLDER)
    output.line(
        f"What would one write to who holds such a list? {HOLDER.name} is made up as well, and its "
        "address cannot be; the letter is left as a draft, and nothing is sent."
    )
    output.line()
    drafting = app.start_request(HOLDER.slug, chosen, asker=Asker.PHOTOGRAPHER)
    request = wait_for(drafting, stopping=STOPPING)
    tell_request(app, request)
    plan = app.plan_send(request.id, Via.OUTBOX)
    wait_for(app.start_send(request.id, plan.id), stopping=STOPPING)
    output.line()
    tell_letter(app.request(request.id))
    output.line()
    return next(drafts_of(app, plan.id), "")


def find_in_a_list(app: "App", keys: Sequence[str], path: Path) -> None:
    """Write a list that holds these photos and some of nobody's, import it, and show them found."""
    path.write_text(made_up_list(keys), encoding="ascii")
    name = state_of(app.datasets(), LISTED).dataset.name
    output.line(
        f"What if some of them stood in the published list of a dataset? This one is made up, in "
        f"the format of {name}: {path}"
    )
    wait_for(app.start_import(LISTED, [path]), stopping=STOPPING)
    output.line()
    tell_found([state_of(app.datasets(), LISTED)])
    output.line()
    found = app.rows(app.find(PhotoFilter(datasets=frozenset({LISTED}))))
    if found:
        output.table(HEADS, [photo_cells(row) for row in found])
        output.line()


def made_up_list(keys: Sequence[str]) -> str:
    """
    Return a list as PIPA has them: album, photo, the box of a head in pixels, person, subset.

    >>> made_up_list(["88600000007"]).splitlines()[0]
    '72157600000000001 88600000007 120 80 64 72 1 1'
    """
    photos = [*keys, *map(str, STRANGERS)]
    return "".join(
        f"{72157600000000000 + n} {photo} 120 80 64 72 {n} {n % 4}\n"
        for n, photo in enumerate(photos, 1)
    )


def _tell_exposed(
    demo: "Demo", account: AccountState, summary: ScanSummary, rows: list[PhotoRow], exposed: int
) -> None:
    kind = "Pro" if account.account.pro else "Free"
    output.line(
        f"Signed in to {demo.server.url} as {account.account.username} ({kind}), and read "
        f"{count(summary.photos, 'photo', 'photos')} in {count(summary.calls, 'call', 'calls')}; "
        f"{summary.with_faces:,} show a face, {exposed:,} of them exposed."
    )
    output.line()
    output.table(HEADS, [photo_cells(row) for row in rows])
    if exposed > len(rows):
        output.line(f"... and {exposed - len(rows):,} more; the report has all of them.")
    output.line()
    for row in rows[:1]:
        output.line(f"Why {row.title or row.key} is flagged:")
        for reason in row.reasons:
            output.line(f"  {REASONS[reason]}")
        output.line()


def _number(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 10_000:
        raise ArgumentTypeError(f"{text!r} is no whole number from 1 to 10000")
    return int(text)
