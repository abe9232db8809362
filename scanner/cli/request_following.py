"""`safelight request note`, `reply`, `due`, `extend`, `export`, `reminder`: following a request."""

from argparse import Namespace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.filters import slug
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.cli.progress import wait_for
from scanner.cli.request_telling import (
    add_request,
    day,
    lines,
    read_file,
    tell_step,
    today,
)
from scanner.domain.request import Request, RequestState
from scanner.domain.request_shapes import reply_shape, request_shape
from scanner.domain.request_words import due_words, standing_words
from scanner.domain.shapes import moment
from scanner.errors import BadWish

if TYPE_CHECKING:
    from scanner.app import App

NOTED = tuple(
    state.value for state in RequestState if state not in (RequestState.DRAFT, RequestState.OVERDUE)
)
"""How a user can say that a request stands; that it is overdue follows from the day."""

STOPPING = "Stopping; no file is written."


def add_to(verbs: Commands) -> None:
    """Add the commands."""
    _add_note(verbs)
    _add_due(verbs)
    exporting = add_command(
        verbs,
        "export",
        "Write a request's whole file as one zip that a lawyer or an authority can read: letters, "
        "journal, lists, replies, license history, checksums.",
        example="safelight request export 3 nvidia.zip",
        run=export,
    )
    add_request(exporting)
    exporting.add_argument("file", metavar="FILE", type=Path, help="it ends in .zip")
    reminding = add_command(
        verbs,
        "reminder",
        "Write the day by which an answer is owed as a file for your calendar.",
        example="safelight request reminder 3 nvidia.ics",
        run=reminder,
    )
    add_request(reminding)
    reminding.add_argument("file", metavar="FILE", type=Path, help="it ends in .ics")


def _add_note(verbs: Commands) -> None:
    noting = add_command(
        verbs,
        "note",
        "Note what came of a request: how it stands now, in your words, with the reply that said "
        "so. The same state again is a further note.",
        example="safelight request note 3 sent\n"
        "safelight request note 3 info-requested --file reply.eml --text 'They want the NSID'",
        run=note,
    )
    add_request(noting)
    noting.add_argument(
        "state", metavar="STATE", type=slug, choices=NOTED, help=f"one of {', '.join(NOTED)}"
    )
    noting.add_argument(
        "--file", metavar="FILE", type=Path, help="the reply, saved from your mail program as .eml"
    )
    noting.add_argument("--text", metavar="TEXT", default="", help="what there is to say of it")
    noting.add_argument(
        "--on",
        metavar="DAY",
        type=day,
        help="when that was, such as 2026-12-23; without it, the reply's own date, or today",
    )
    add_format(noting, "json")
    replying = add_command(
        verbs,
        "reply",
        "Read a reply (.eml) as plain text, and tell which request it answers. Nothing in it is "
        "opened, fetched or run, and nothing is noted.",
        example="safelight request reply ~/Downloads/reply.eml",
        run=reply,
    )
    replying.add_argument("file", metavar="FILE", type=Path, help="the reply; - is standard input")
    add_format(replying, "json")


def _add_due(verbs: Commands) -> None:
    setting = add_command(
        verbs,
        "due",
        "Set the day by which an answer is owed, or let the law's rule give it again.",
        example="safelight request due 3 2027-01-31\nsafelight request due 3 --by-law",
        run=due,
    )
    add_request(setting)
    setting.add_argument("day", metavar="DAY", type=day, nargs="?", help="such as 2026-12-23")
    setting.add_argument("--by-law", action="store_true", help="by the law's rule")
    add_format(setting, "json")
    extending = add_command(
        verbs,
        "extend",
        "Note that the recipient took the extension that the law grants: the due day moves.",
        example="safelight request extend 3",
        run=extend,
    )
    add_request(extending)
    add_format(extending, "json")


def note(given: Namespace) -> int:
    """Carry out `request note`."""
    data = None if given.file is None else read_file(given.file)
    with open_app(given) as app:
        if data is not None:
            answered, _ = app.match_reply(data)
            if answered not in (None, given.request):
                output.say(f"Mind: this reply names request {answered}, not {given.request}.")
        at = None if given.on is None else _moment_of(given.on, app.request(given.request).request)
        request = app.note(
            given.request, RequestState(given.state), text=given.text, reply=data, at=at
        )
        return _told(app, given, request)


def reply(given: Namespace) -> int:
    """Carry out `request reply`."""
    data = read_file(given.file)
    with open_app(given) as app:
        answered, read = app.match_reply(data)
    if given.format == "json":
        output.document(reply_shape(answered, read))
        return Exit.DONE
    output.fields(
        [
            ("from", read.sender),
            ("at", moment(read.at)),
            ("subject", read.subject),
            ("attached", ", ".join(read.attachments)),
        ]
    )
    output.line()
    lines(read.text)
    output.line()
    if answered is None:
        output.say("Which request this answers is not known: safelight request list")
    else:
        output.say(
            f"It answers request {answered}. Note it: safelight request note {answered} STATE "
            "--file FILE"
        )
    return Exit.DONE


def due(given: Namespace) -> int:
    """Carry out `request due`."""
    if (given.day is None) is not given.by_law:
        raise BadWish("Say the day, or --by-law, and not both.")
    with open_app(given) as app:
        return _told(app, given, app.set_due(given.request, given.day))


def extend(given: Namespace) -> int:
    """Carry out `request extend`."""
    with open_app(given) as app:
        return _told(app, given, app.extend(given.request))


def export(given: Namespace) -> int:
    """Carry out `request export`."""
    with open_app(given) as app:
        running = app.start_export(given.request, given.file.expanduser().absolute())
        path = wait_for(running, stopping=STOPPING)
    output.line(f"{path} is written; README.txt in it says what each file is.")
    output.say("It holds your name and address, and theirs: give it to whom you trust.")
    return Exit.DONE


def reminder(given: Namespace) -> int:
    """Carry out `request reminder`."""
    with open_app(given) as app:
        path = app.write_reminder(given.request, given.file.expanduser().absolute())
    output.line(f"{path} is written; open it with your calendar.")
    return Exit.DONE


def _told(app: "App", given: Namespace, request: Request) -> int:
    if given.format == "json":
        output.document(request_shape(request, today()))
        return Exit.DONE
    output.line(f"Request {request.id}: {standing_words(request, today())}.")
    words = due_words(request, today())
    if words:
        output.line(f"An answer is owed by {words}.")
    tell_step(app.next_step(request.id), request)
    return Exit.DONE


def _moment_of(when: date, request: Request) -> datetime | None:
    """
    Return a moment of a day where the user is; None for now.

    Noon is the same day in UTC almost everywhere. On the day on which the request was made it may
    be before that: then it is that moment.
    """
    now = datetime.now().astimezone()
    if when == now.date():
        return None
    noon = datetime.combine(when, time(12)).astimezone()
    made = request.made.astimezone()
    return made + timedelta(seconds=1) if noon < made and made.date() == when else noon
