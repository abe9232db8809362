"""`safelight request`: letters to who holds photos, and the conversations that follow."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from scanner.cli import (
    output,
    request_following,
    request_letter,
    request_prepare,
    request_recipients,
    request_send,
)
from scanner.cli.failing import Exit
from scanner.cli.filters import add_filters, slug
from scanner.cli.parser import Commands, add_command, add_format, commands_of, open_app
from scanner.cli.progress import wait_for
from scanner.cli.request_prepare import tell_before
from scanner.cli.request_telling import (
    add_request,
    fields_of,
    tell_event,
    tell_letter,
    tell_request,
    tell_step,
    today,
    warn_of,
)
from scanner.cli.saved import wanted_of
from scanner.domain.change import Selected
from scanner.domain.grounds import nearest
from scanner.domain.letter import LANGUAGES
from scanner.domain.listing import PhotoFilter
from scanner.domain.recipient import Asker, Recipient, Role
from scanner.domain.request import Request
from scanner.domain.request_shapes import REQUEST_COLUMNS, request_file_shape, request_shape
from scanner.domain.request_words import NOT_ADVICE, due_words
from scanner.domain.words import count
from scanner.errors import BadWish, NotFound

if TYPE_CHECKING:
    from scanner.app import App

STOPPING = "Stopping; no letter is drafted."
HEADS = ("request", "to", "as", "ground", "photos", "state", "sent", "answer owed by")
NEXT_LETTERS = ("reminder", "consent", "information", "downstream", "withdrawal", "complaint")
COMPLAINT = "complaint"


def add_to(commands: Commands) -> None:
    """Add the command."""
    noun = add_command(
        commands,
        "request",
        "Ask who holds your photos to take them out, and follow the request to an answer. "
        "Nothing is sent before `request send`.",
        example="safelight request new ntnu-fdf --dataset fdf\nsafelight request send 1",
    )
    verbs = commands_of(noun, "VERB")
    _add_new(verbs)
    listing = add_command(
        verbs,
        "list",
        "List the requests and how they stand, the newest first.",
        example="safelight request list --due\nsafelight request list --format csv",
        run=list_requests,
    )
    listing.add_argument(
        "--due", action="store_true", help="only those with something to do by today"
    )
    add_format(listing, "json", "csv")
    showing = add_command(
        verbs,
        "show",
        "Show a request: whom it went to, the letter, what happened since, and what to do next.",
        example="safelight request show 3",
        run=show,
    )
    add_request(showing)
    add_format(showing, "json")
    request_prepare.add_to(verbs)
    request_send.add_to(verbs)
    request_following.add_to(verbs)
    _add_answer(verbs)
    request_letter.add_to(verbs)
    request_recipients.add_to(verbs)


def _add_new(verbs: Commands) -> None:
    parser = add_command(
        verbs,
        "new",
        "Draft a letter about photos, and see what else to know. Nothing is sent. A dataset's "
        "holder is written to about those of the photos that are in its lists, or may be.",
        example="safelight request new nvidia --dataset ffhq\n"
        "safelight request new pimeyes --as subject --law gdpr-17 --url https://example.org/me.jpg",
        run=new,
    )
    parser.add_argument(
        "recipient", metavar="RECIPIENT", type=slug, help="whom: safelight request recipients"
    )
    parser.add_argument(
        "--as",
        dest="asker",
        metavar="WHO",
        type=slug,
        choices=[asker.value for asker in Asker],
        default=Asker.PHOTOGRAPHER.value,
        help="photographer (so it is without this), or subject: somebody whom the photos show",
    )
    parser.add_argument(
        "--law",
        metavar="SLUG",
        type=slug,
        help="on what ground; without it, the best: safelight request grounds RECIPIENT",
    )
    parser.add_argument(
        "--lang",
        metavar="LL",
        type=slug,
        choices=LANGUAGES,
        help=f"the letter's language: {', '.join(LANGUAGES)}; without it, as the setting "
        "letters.language says",
    )
    parser.add_argument(
        "--url",
        metavar="URL",
        action="append",
        default=[],
        help="the address of a photo that is somebody else's; may be given more than once",
    )
    _add_field(parser)
    add_filters(parser)
    add_format(parser, "json")


def _add_answer(verbs: Commands) -> None:
    parser = add_command(
        verbs,
        "answer",
        "Draft the next letter of a conversation, about the same photos: a reminder, the consent "
        "or the information that was asked for, a question to whom they told, a withdrawal, or a "
        "complaint to the authority.",
        example="safelight request answer 3 reminder\n"
        "safelight request answer 3 information --field information='My NSID is ...'",
        run=answer,
    )
    add_request(parser)
    parser.add_argument(
        "template", metavar="WHAT", type=slug, choices=NEXT_LETTERS, help=", ".join(NEXT_LETTERS)
    )
    parser.add_argument(
        "--to",
        metavar="RECIPIENT",
        type=slug,
        help="to whom a complaint goes; without it, the authority that is known for the recipient",
    )
    _add_field(parser)
    add_format(parser, "json")


def _add_field(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--field",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="a value that the letter has to state: safelight request fields RECIPIENT",
    )


def new(given: Namespace) -> int:
    """Carry out `request new`."""
    asker = Asker(given.asker)
    fields = fields_of(given.field)
    with open_app(given) as app:
        recipient = app.recipient(given.recipient)
        chosen = _selected(app, given, asker)
        output.say(NOT_ADVICE)
        warn_of(recipient, asker)
        running = app.start_request(
            recipient.slug,
            chosen,
            asker=asker,
            law=given.law,
            language=given.lang,
            urls=given.url,
            fields=fields,
        )
        return _told_draft(app, given, wait_for(running, stopping=STOPPING))


def answer(given: Namespace) -> int:
    """Carry out `request answer`."""
    fields = fields_of(given.field)
    with open_app(given) as app:
        former = app.request(given.request).request
        complains = given.template == COMPLAINT
        if given.to is not None and not complains:
            raise BadWish("--to is for a complaint; other letters go to whom the request went to.")
        to = given.to or (_authority_of(app, former) if complains else former.to.recipient)
        running = app.start_request(
            to,
            Selected(ids=frozenset()),
            asker=former.asker,
            law=None if complains else former.law,
            language=None if complains else former.language,
            fields=fields,
            about=former.id,
            template=given.template,
        )
        return _told_draft(app, given, wait_for(running, stopping=STOPPING))


def list_requests(given: Namespace) -> int:
    """Carry out `request list`; those that are overdue are said on standard error, too."""
    with open_app(given) as app:
        requests = app.requests(due=given.due)
        overdue = app.overdue()
    shapes = [request_shape(request, today()) for request in requests]
    if given.format == "json":
        output.document(shapes)
        return Exit.DONE
    if given.format == "csv":
        output.csv_table(shapes, REQUEST_COLUMNS)
        return Exit.DONE
    output.table(HEADS, map(_row, requests))
    if overdue:
        output.say(f"{count(overdue, 'answer is', 'answers are')} overdue.")
    if not requests:
        output.say(
            "Nothing is to do by today."
            if given.due
            else "There are no requests yet: safelight request new RECIPIENT"
        )
    return Exit.DONE


def show(given: Namespace) -> int:
    """Carry out `request show`."""
    with open_app(given) as app:
        file, step = app.request(given.request), app.next_step(given.request)
        if given.format == "json":
            output.document(request_file_shape(file, today(), step))
            return Exit.DONE
        tell_request(app, file.request)
        output.line()
        tell_letter(file)
        output.line()
        for event in file.events:
            tell_event(event)
        if any(event.files for event in file.events):
            output.line(f"Its files lie in {app.home / 'requests' / str(file.request.id)}")
    tell_step(step, file.request)
    return Exit.DONE


def _selected(app: "App", given: Namespace, asker: Asker) -> Selected:
    """Return which photos of the library a letter is about."""
    wanted = wanted_of(given, app)
    if wanted != PhotoFilter():
        return Selected(wanted=wanted)
    if given.url or asker is Asker.SUBJECT:
        # Photos of others are named by their addresses; nobody is shown on all of a library.
        return Selected(ids=frozenset())
    output.say("No filter was given: the letter may be about any photo of the library.")
    return Selected(wanted=wanted)


def _authority_of(app: "App", former: Request) -> str:
    """Return the authority that a complaint about a recipient goes to; raises NotFound."""
    everybody = app.recipients()
    written_to = next((one for one in everybody if one.slug == former.to.recipient), None)
    own = written_to.authority if written_to is not None else ""
    if own:
        return own
    somebody = written_to or Recipient(slug="", name=former.to.name, role=Role.COMPANY)
    country = app.settings.letters_country
    near = [
        one.slug
        for one in nearest(somebody, everybody, country=country)
        if one.role is Role.AUTHORITY
    ]
    if len(near) == 1:
        return near[0]
    which = f"one of {', '.join(near)}" if near else "safelight request recipients --role authority"
    raise NotFound(
        f"Which authority watches over {former.to.name} is not known: name yours with --to "
        f"({which})."
    )


def _told_draft(app: "App", given: Namespace, request: Request) -> int:
    """Print a draft that was made, what to know of it, and what to do next."""
    if given.format == "json":
        output.document(request_shape(request, today()))
        return Exit.DONE
    tell_request(app, request)
    law = next((one for one in app.laws() if one.slug == request.law), None)
    if law is not None and law.caution:
        output.say(f"To know: {law.caution}")
    tell_before(app, request.id)
    output.say(f"The letter is a draft. Read it: safelight request show {request.id}")
    tell_step(app.next_step(request.id), request)
    return Exit.DONE


def _row(request: Request) -> list[object]:
    state = "perhaps sent" if request.uncertain else request.standing(today()).value
    return [
        str(request.id),
        output.short(request.to.name),
        request.asker.value,
        request.law,
        request.photos,
        state,
        "" if request.sent is None else f"{request.sent:%Y-%m-%d}",
        due_words(request, today()),
    ]
