"""`safelight request prepare`: what a recipient wants to be so before they act, as a plan."""

from argparse import Namespace
from typing import TYPE_CHECKING

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.cli.plan import STOPPING, tell, warnings_of
from scanner.cli.progress import wait_for
from scanner.cli.request_telling import add_request
from scanner.domain.change import ChangeKind, Selected, Wish
from scanner.domain.change_shapes import plan_shape
from scanner.domain.change_words import wish_words
from scanner.domain.request import RequestId
from scanner.errors import BadWish, NotFound

if TYPE_CHECKING:
    from scanner.app import App

KINDS = (ChangeKind.TAG.value, ChangeKind.LICENSE.value, ChangeKind.VISIBILITY.value)


def add_to(verbs: Commands) -> None:
    """Add the command."""
    parser = add_command(
        verbs,
        "prepare",
        "Plan what a recipient wants to be so first, such as the tag no_cv, for the photos of a "
        "letter. It is carried out by `apply`, as any plan.",
        example="safelight request prepare 3\nsafelight request prepare 3 license",
        run=prepare,
    )
    add_request(parser)
    parser.add_argument(
        "what",
        metavar="WHAT",
        nargs="?",
        choices=KINDS,
        help=f"{', '.join(KINDS)}; without it, the first that they take",
    )
    add_format(parser, "json")


def prepare(given: Namespace) -> int:
    """Carry out `request prepare`."""
    with open_app(given) as app:
        chosen, wishes = _wanted(app, given.request)
        fitting = [wish for wish in wishes if given.what in (None, wish.kind.value)]
        if not fitting:
            raise BadWish(
                f"Nothing of that kind can be planned for request {given.request}: its photos are "
                "so already, are not on an account that you are signed in to, or its recipient "
                "asks for nothing."
            )
        plan = wait_for(app.start_plan(fitting[0], chosen), stopping=STOPPING)
        if given.format == "json":
            output.document(plan_shape(plan, app.transitions(plan.id), warnings_of(app, plan)))
            return Exit.DONE
        tell(app, plan)
    if plan.changes:
        output.say(f"Nothing is changed yet. Agree, and carry it out: safelight apply {plan.id}")
    return Exit.DONE


def tell_before(app: "App", request: RequestId) -> None:
    """Say what a recipient wants to be so before they act, and the command that plans it."""
    _, wishes = _wanted(app, request)
    if not wishes:
        return
    ways = " or ".join(wish_words(wish) for wish in wishes)
    output.say(f"Plan what they want first ({ways}): safelight request prepare {request}")


def _wanted(app: "App", request: RequestId) -> tuple[Selected, tuple[Wish, ...]]:
    """Return the photos of a letter, and the plans that its recipient wants carried out first."""
    file = app.request(request)
    chosen = Selected(ids=frozenset(photo.photo for photo in file.photos if photo.photo))
    try:
        wishes = app.preconditions(file.request.to.recipient, chosen) if chosen.ids else ()
    except NotFound:
        # Somebody whom the user added and removed since; the letter keeps its own address.
        wishes = ()
    return chosen, wishes
