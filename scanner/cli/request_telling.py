"""What the commands about requests have in common: which one, how it is shown, what is said."""

import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.cli import output
from scanner.cli.progress import size
from scanner.domain.recipient import Asker, Channel, ChannelKind, Recipient
from scanner.domain.request import (
    NextStep,
    Request,
    RequestEvent,
    RequestFile,
    RequestId,
    StepKind,
)
from scanner.domain.request_words import (
    ASKERS,
    BIOMETRICS,
    CHANNELS,
    EVENTS,
    STEPS,
    channel_words,
    due_words,
    law_words,
    seen_words,
    standing_words,
    term_words,
)
from scanner.domain.shapes import moment
from scanner.errors import BadData, BadWish, NotFound

if TYPE_CHECKING:
    from scanner.app import App

MAX_FILE_BYTES = 40_000_000
"""A letter or a reply larger than this is not read: mail servers take less."""

COMMANDS = {
    StepKind.SEND: "safelight request send {n}",
    StepKind.SAY_SENT: "safelight request note {n} sent",
    StepKind.SETTLE: "safelight request settle {n} arrived|lost",
    StepKind.REMIND: "safelight request answer {n} reminder",
    StepKind.ANSWER: "safelight request answer {n} consent|information",
    StepKind.COMPLAIN: "safelight request answer {n} complaint",
}
"""The commands that carry a next step out."""

BY_HAND = "safelight request text {n}"
"""What gives a letter that goes into a form, or into an envelope."""


def add_request(parser: ArgumentParser) -> None:
    """Let a command take one request."""
    parser.add_argument(
        "request",
        metavar="N",
        type=_number,
        help="the request's number: safelight request list",
    )


def add_address(parser: ArgumentParser) -> None:
    """Let a command take one address: of mail, of a form, or of a house."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--email", metavar="ADDRESS", help="an e-mail address")
    group.add_argument("--form", metavar="URL", help="the address of a web form")
    group.add_argument("--post", metavar="TEXT", help="a postal address")


def address_of(email: str | None, form: str | None, post: str | None) -> Channel | None:
    """Return the address that a command was given, as the user's own; None for none."""
    given = {ChannelKind.EMAIL: email, ChannelKind.WEBFORM: form, ChannelKind.POST: post}
    return next(
        (Channel(kind=kind, value=value, own=True) for kind, value in given.items() if value), None
    )


def today() -> date:
    """Return the day that it is where the user is."""
    return datetime.now().astimezone().date()


def day(text: str) -> date:
    """
    Return a day.

    >>> day("2026-12-23")
    datetime.date(2026, 12, 23)

    Raises ArgumentTypeError for anything else.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as err:
        raise ArgumentTypeError(f"{text!r} is no day, such as 2026-12-23") from err


def fields_of(pairs: Iterable[str]) -> dict[str, str]:
    """
    Return what `--field NAME=VALUE` was given, by name.

    >>> fields_of(["consent=yes, for this search only"])
    {'consent': 'yes, for this search only'}

    Raises BadWish for one without a name.
    """
    found = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name.strip():
            raise BadWish(f"--field takes NAME=VALUE, and {pair!r} is not that.")
        found[name.strip().lower().replace("_", "-")] = value.strip()
    return found


def read_file(path: Path) -> bytes:
    """
    Return the bytes of a file; `-` is standard input.

    Raises NotFound if it cannot be read, BadData if it is larger than a letter can be.
    """
    try:
        if str(path) == "-":
            data = sys.stdin.buffer.read(MAX_FILE_BYTES + 1)
        else:
            with path.expanduser().open("rb") as file:
                data = file.read(MAX_FILE_BYTES + 1)
    except OSError as err:
        raise NotFound(f"{path} could not be read: {err.strerror or err}.") from err
    if len(data) > MAX_FILE_BYTES:
        raise BadData(f"{path} is larger than a letter can be.")
    return data


def tell_request(app: "App", request: Request) -> None:
    """Print a request as names and values, with its next step."""
    law = next((one for one in app.laws() if one.slug == request.law), None)
    ground = request.law if law is None else f"{law_words(law)} ({law.slug})"
    about = "" if request.about is None else f"request {request.about}"
    output.fields(
        [
            ("request", str(request.id)),
            ("to", f"{request.to.name} ({request.to.recipient})"),
            *address_pairs(request.to.channel),
            ("asked as", f"{request.asker.value}: {ASKERS[request.asker]}"),
            ("ground", ground),
            ("they have", term_words(law.term) if law is not None else ""),
            ("photos", f"{request.photos:,}"),
            ("letter", request.template),
            ("goes on with", about),
            ("how it stands", standing_words(request, today())),
            ("sent", moment(request.sent)),
            ("answer owed by", due_words(request, today())),
            ("message id", request.message_id),
        ]
    )


def address_pairs(channel: Channel) -> list[tuple[str, str]]:
    """Return an address, where it was seen and how sure it is, as names and values."""
    return [
        ("address", channel_words(channel)),
        ("the address", seen_words(channel)),
        ("note on it", channel.note),
    ]


def tell_letter(file: RequestFile) -> None:
    """Print a whole letter: its subject, its text, and what is attached."""
    letter = file.letter
    output.line(f"Subject: {letter.subject}")
    output.line()
    lines(letter.body)
    output.line()
    for one in letter.attachments:
        output.line(f"Attached: {one.name} ({one.media}, {size(len(one.data))})")


def tell_event(event: RequestEvent) -> None:
    """Print one entry of a conversation; what was said stands below it."""
    files = f"   {', '.join(event.files)}" if event.files else ""
    when = f"{event.at:%Y-%m-%d %H:%M} UTC"
    output.line(f"{when}  {EVENTS[event.kind]} ({event.state.value}){files}")
    for line in event.text.splitlines():
        output.line(f"    {line}".replace("\t", "    "))


def lines(text: str) -> None:
    """Print text of several lines, as a terminal shows it and never obeys."""
    for line in text.splitlines():
        output.line(line.replace("\t", "    "))


def tell_step(step: NextStep, request: Request) -> None:
    """Say what to do next about a request, and with which command."""
    if step.kind is StepKind.NOTHING:
        return
    when = f", {step.day}" if step.day else ""
    output.say(f"Next: {STEPS[step.kind]}{when}. {step.why}")
    command = COMMANDS.get(step.kind)
    if step.kind is StepKind.SEND and request.to.channel.kind is not ChannelKind.EMAIL:
        command = BY_HAND
    if command:
        output.say(f"  {command.format(n=request.id)}")


def warn_of(recipient: Recipient | None, asker: Asker) -> None:
    """Say what there is to know before anything is handed to a recipient."""
    if recipient is None:
        return
    if recipient.biometrics and asker is Asker.SUBJECT:
        output.say(f"Mind: {BIOMETRICS}")
    if recipient.asks_for:
        output.say(f"They ask for: {'; '.join(recipient.asks_for)}")
    if recipient.before:
        output.say(f"They want this first: {recipient.before}")
    if recipient.effect:
        output.say(f"What it may achieve: {recipient.effect}")


def no_mail(request: Request) -> BadWish:
    """Return why a letter cannot leave as mail, and how it goes instead."""
    channel = request.to.channel
    how = f"by {CHANNELS[channel.kind]}" if channel.value else "at no address that is known"
    return BadWish(
        f"{request.to.name} is written to {how}, not by e-mail. Print the letter with safelight "
        f"request text {request.id}, hand it over, then say so: safelight request note "
        f"{request.id} sent. Or give an address: safelight request edit {request.id} --email ..."
    )


def _number(text: str) -> RequestId:
    if not text.isdecimal() or not 0 < int(text) < 2**63:
        raise ArgumentTypeError(f"{text!r} is no request's number")
    return RequestId(int(text))
