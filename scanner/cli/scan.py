"""`safelight scan`: sync, look for faces, assess; it resumes by itself."""

from argparse import Namespace
from typing import TYPE_CHECKING

from scanner.cli import output
from scanner.cli.account import said_of_budget
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.cli.progress import wait_for
from scanner.domain.listing import Cause, ScanSummary
from scanner.domain.photo import SourceId, SourceKind
from scanner.domain.shapes import scan_shape
from scanner.domain.words import count, duration

if TYPE_CHECKING:
    from scanner.app import App


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "scan",
        "Read what is new or changed, look for faces, and judge what is exposed. "
        "A scan that was cut off goes on where it stopped.",
        example="safelight scan\nsafelight scan --source 2 --format json",
        run=run,
    )
    parser.add_argument(
        "--source", metavar="ID", type=int, action="append", help="only this source; repeatable"
    )
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--sync-only", action="store_true", help="do not look for faces")
    part.add_argument("--no-sync", action="store_true", help="do not look for new photos")
    parser.add_argument(
        "--whole",
        action="store_true",
        help="read Flickr accounts from end to end, not only what changed since",
    )
    parser.add_argument(
        "--histories",
        action="store_true",
        help="ask for every license history that is missing, not for a minute only",
    )
    add_format(parser, "json")


def run(given: Namespace) -> int:
    """Carry out `scan`; in part, if anything could not be read."""
    with open_app(given) as app:
        sources = None if given.source is None else [SourceId(n) for n in given.source]
        chosen = len(set(sources)) if sources is not None else len(app.sources())
        _warn_of_waiting(app)
        summary = wait_for(
            app.start_scan(
                sources,
                sync=not given.no_sync,
                detect=not given.sync_only,
                whole=given.whole,
                histories=given.histories,
            )
        )
    for away in summary.unreachable:
        output.say(f"{away.key}: {away.error}")
    for item in summary.unreadable:
        output.say(f"{item.key}: {item.error}")
    if given.format == "json":
        output.document(scan_shape(summary))
    else:
        _tell(summary)
    if not chosen:
        output.say("There are no sources yet: safelight source add folder PATH")
    return code_of_scan(summary, chosen)


def code_of_scan(summary: ScanSummary, chosen: int) -> Exit:
    """Return the exit code of a scan of so many sources."""
    missed = {item.source for item in summary.unreachable if item.source is not None}
    if missed and len(missed) >= chosen:
        causes = {item.cause for item in summary.unreachable}
        signing_in_helps = causes <= {Cause.SIGNED_OUT, Cause.REVOKED, Cause.KEY}
        return Exit.NOT_AUTHORIZED if signing_in_helps else Exit.UNREACHABLE
    return Exit.IN_PART if summary.unreachable or summary.unreadable else Exit.DONE


def _warn_of_waiting(app: "App") -> None:
    """Say so where a Flickr account is to be read and none of the hour's calls is left."""
    if any(state.source.kind is SourceKind.FLICKR for state in app.sources()):
        spent = said_of_budget(app.flickr())
        if spent:
            output.say(f"{spent} What needs Flickr waits until then; Ctrl-C stops.")


def _tell(summary: ScanSummary) -> None:
    output.line(
        f"{count(summary.photos, 'photo', 'photos')}: {summary.new:,} new, {summary.changed:,} "
        f"changed, {summary.gone:,} gone; looked at {summary.looked_at:,} in "
        f"{duration(summary.seconds)}."
    )
    output.line(f"{count(summary.with_faces, 'photo shows', 'photos show')} a face.")
    levels = summary.exposed
    output.line(
        f"Exposed: {levels.get(3, 0):,} found in a list, {levels.get(2, 0):,} open, "
        f"{levels.get(1, 0):,} visible."
    )
    if summary.unreadable:
        output.line(f"{len(summary.unreadable):,} could not be read; each is named above.")
    if summary.histories_left:
        output.say(
            f"{count(summary.histories_left, 'license history', 'license histories')} of photos "
            "with faces are still to be read: safelight scan --no-sync --histories"
        )
    if any(levels.values()):
        output.say("See them: safelight photos --severity 1")
