"""`safelight audit`: what the schedule runs. It scans, and speaks only of what is newly exposed."""

from argparse import Namespace
from typing import Any

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.cli.progress import wait_for
from scanner.cli.scan import code_of_scan
from scanner.domain.shapes import moment, scan_shape
from scanner.domain.watching import Audited, Notice, said
from scanner.errors import Busy


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "audit",
        "Scan every source, and speak only if something is exposed that was not before: on the "
        "desktop, in the window when it is opened next, and here. It is what the schedule runs, "
        "and what cron can; while another Safelight scans it leaves off without a word.",
        example="safelight audit\nsafelight audit --every 7d",
        run=run,
    )
    parser.add_argument(
        "--every", metavar="PERIOD", help="only if the last one is that long ago, such as 7d or 12h"
    )
    add_format(parser, "json")


def run(given: Namespace) -> int:
    """Carry out `audit`."""
    with open_app(given) as app:
        if given.every is not None and not app.audit_due(given.every):
            return _nothing_done(given)
        chosen = len(app.sources())
        try:
            audited = wait_for(app.start_audit())
        except Busy:
            # Whoever is scanning shows what comes of it; the next tick is soon enough.
            return _nothing_done(given)
    if given.format == "json":
        output.document(_shape(audited))
    elif audited.notice is not None:
        output.line(said(audited.notice))
        output.line("See them: safelight photos --severity 1")
    for away in audited.summary.unreachable:
        output.say(f"{away.key}: {away.error}")
    return code_of_scan(audited.summary, chosen)


def notice_shape(notice: Notice) -> dict[str, Any]:
    """Return a notice as `audit` and `schedule` print it."""
    return {
        "at": moment(notice.at),
        "photos": notice.photos,
        "exposed": {str(level): notice.exposed.get(level, 0) for level in (3, 2, 1)},
        "keys": list(notice.keys),
        "told": notice.told,
    }


def _nothing_done(given: Namespace) -> int:
    if given.format == "json":
        output.document({"scan": None, "notice": None})
    return Exit.DONE


def _shape(audited: Audited) -> dict[str, Any]:
    notice = audited.notice
    return {
        "scan": scan_shape(audited.summary),
        "notice": None if notice is None else notice_shape(notice),
    }
