"""`safelight request send`, `settle`, `test-mail`, `password`: how a letter leaves, once."""

import getpass
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

from scanner.cli import output
from scanner.cli.apply import YES, code_of_run
from scanner.cli.failing import Exit
from scanner.cli.filters import slug
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.cli.progress import wait_for
from scanner.cli.request_telling import (
    add_request,
    address_pairs,
    no_mail,
    tell_letter,
    tell_step,
    today,
    warn_of,
)
from scanner.domain.change import ChangeState, PlanId, RunSummary
from scanner.domain.recipient import ChannelKind
from scanner.domain.request import Request, RequestFile, Via
from scanner.domain.request_shapes import request_shape, sending_shape
from scanner.domain.request_words import VIAS
from scanner.errors import BadWish, NotAuthorized, NotFound

if TYPE_CHECKING:
    from scanner.app import App

STOPPING = "Stopping. What was handed to the mail server is not taken back; see request show."
ARRIVED, LOST = "arrived", "lost"


def add_to(verbs: Commands) -> None:
    """Add the commands."""
    sending = add_command(
        verbs,
        "send",
        "Send a letter, once you have read all of it and agreed: as a draft for your own mail "
        "program, or through your mail server. It never leaves twice.",
        example="safelight request send 3\nsafelight request send 3 --via smtp --yes",
        run=send,
    )
    add_request(sending)
    sending.add_argument(
        "--via",
        metavar="HOW",
        type=slug,
        choices=[via.value for via in Via],
        default=Via.OUTBOX.value,
        help="outbox (so it is without this): an .eml that your mail program opens; smtp: sent "
        "through the server of the settings mail.host and mail.user",
    )
    sending.add_argument(
        "--yes", action="store_true", help="agree without being asked; needed without a terminal"
    )
    add_format(sending, "json")
    settling = add_command(
        verbs,
        "settle",
        "Say whether a letter arrived of which nobody knows whether the server took it. Look in "
        "your mail account's folder of sent mail, or ask.",
        example="safelight request settle 3 arrived",
        run=settle,
    )
    add_request(settling)
    settling.add_argument(
        "arrived",
        metavar="WORD",
        type=slug,
        choices=(ARRIVED, LOST),
        help="arrived, or lost: then it may be sent again",
    )
    add_format(settling, "json")
    testing = add_command(
        verbs,
        "test-mail",
        "Send a short test message through the mail server, before the first letter.",
        example="safelight request test-mail me@example.org",
        run=test_mail,
    )
    testing.add_argument("address", metavar="ADDRESS", help="to whom; your own address is best")
    keeping = add_command(
        verbs,
        "password",
        "Keep the password of your mail account in the system's keyring; it is asked for, and "
        "never an argument. Most providers want an app password, made for this program alone in "
        "the settings of your account.",
        example="safelight request password\nsafelight request password --forget",
        run=password,
    )
    keeping.add_argument("--forget", action="store_true", help="forget it")


def send(given: Namespace) -> int:
    """Carry out `request send`: plan it, show the whole letter, ask, and let it go."""
    via = Via(given.via)
    if not given.yes and not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise BadWish(
            "There is no terminal to ask on: read the letter (safelight request show), then agree "
            "with --yes."
        )
    with open_app(given) as app:
        file = app.request(given.request)
        if (
            file.request.to.channel.kind is not ChannelKind.EMAIL
            or not file.request.to.channel.value
        ):
            raise no_mail(file.request)
        plan = app.plan_send(given.request, via)
        # Once more: what is shown is what the plan holds.
        _preview(app, app.request(given.request), via)
        if not given.yes and not _agreed(given.request):
            app.discard_plan(plan.id)
            output.say("Nothing was sent.")
            return Exit.DONE
        summary = wait_for(app.start_send(given.request, plan.id), stopping=STOPPING)
        return _told(app, given, summary)


def settle(given: Namespace) -> int:
    """Carry out `request settle`."""
    with open_app(given) as app:
        request = app.settle_send(given.request, given.arrived == ARRIVED)
        if given.format == "json":
            output.document(request_shape(request, today()))
            return Exit.DONE
        if given.arrived == ARRIVED:
            output.line(f"Request {request.id} counts as sent.")
        else:
            output.line(f"Request {request.id} is a draft again, and may be sent.")
        tell_step(app.next_step(request.id), request)
    return Exit.DONE


def test_mail(given: Namespace) -> int:
    """Carry out `request test-mail`."""
    with open_app(given) as app:
        wait_for(app.start_test_mail(given.address), stopping=STOPPING)
        host = app.settings.mail_host
    output.line(f"{host} took a test message to {given.address}. Look whether it arrived.")
    return Exit.DONE


def password(given: Namespace) -> int:
    """Carry out `request password`."""
    if not given.forget and not sys.stdin.isatty():
        raise NotAuthorized(
            "There is no terminal to ask for the password: set SAFELIGHT_SMTP_PASSWORD instead."
        )
    with open_app(given) as app:
        text = "" if given.forget else getpass.getpass("Password of the mail account (not shown): ")
        if not text and not given.forget:
            raise BadWish("No password was given; --forget forgets the one that is kept.")
        app.set_mail_password(text)
        missing = app.mail_ready()
    output.line("The password is forgotten." if given.forget else "The password is kept.")
    if missing and not given.forget:
        output.say(missing)
    return Exit.DONE


def drafts_of(app: "App", plan: PlanId) -> Iterator[str]:
    """Yield where the drafts of a plan were left, as the journal has it."""
    for line in app.journal(plan):
        if line.state == ChangeState.DONE and line.kept.receipt:
            yield line.kept.receipt


def _preview(app: "App", file: RequestFile, via: Via) -> None:
    """Show on standard error what would leave: to whom, how sure that address is, every word."""
    request, sender = file.request, app.sender()
    with redirect_stdout(sys.stderr):
        output.fields(
            [
                ("request", str(request.id)),
                ("to", f"{request.to.name} ({request.to.recipient})"),
                *address_pairs(request.to.channel),
                ("from", f"{sender.name} <{app.settings.mail_from or sender.email}>"),
                ("how", VIAS[via]),
                ("photos", f"{request.photos:,}"),
            ]
        )
        output.line()
        tell_letter(file)
        output.line()
    try:
        recipient = app.recipient(request.to.recipient)
    except NotFound:
        recipient = None
    warn_of(recipient, request.asker)


def _agreed(number: int) -> bool:
    print(f"Send the letter of request {number}? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in YES


def _told(app: "App", given: Namespace, summary: RunSummary) -> int:
    """Print what became of a letter, and return the exit code."""
    request, via = app.request(given.request).request, Via(given.via)
    place = next(drafts_of(app, summary.plan), None) if via is Via.OUTBOX else None
    for number in app.plan_numbers(summary.plan, states=(ChangeState.FAILED, ChangeState.CONFLICT)):
        for row in app.plan_rows(summary.plan, [number]):
            output.say(f"safelight: {row.note}")
    if given.format == "json":
        output.document(sending_shape(request, via, summary, today(), place))
    elif summary.done:
        _tell_done(request, place)
    tell_step(app.next_step(request.id), request)
    return code_of_run(summary)


def _tell_done(request: Request, place: str | None) -> None:
    if place is None:
        output.line(f"Sent to {request.to.name} at {request.to.channel.value}.")
        output.line(f"Its Message-ID is {request.message_id}.")
    else:
        output.line(f"The draft lies in {place}")
        output.say("Open it in your mail program, read it once more, and send it from there.")
