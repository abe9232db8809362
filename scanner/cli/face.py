"""`safelight face`: what a person says of a photo's faces; it outlives every re-scan."""

from argparse import Namespace
from typing import TYPE_CHECKING

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, add_key, commands_of, open_app
from scanner.cli.photo import FACE_HEADS, document_of, face_row
from scanner.domain.face import Box, Verdict
from scanner.domain.listing import PhotoDetail
from scanner.errors import BadWish

if TYPE_CHECKING:
    from scanner.app import App

VERBS = {
    "reject": (Verdict.REJECTED, "Say that a box is no face; the photo's exposure follows."),
    "confirm": (Verdict.CONFIRMED, "Say that a box is a face."),
    "release": (Verdict.RELEASED, "Say that the person shown has agreed (a model release)."),
    "forget": (None, "Take back what was said of a box; one that was drawn goes away."),
}


def add_to(commands: Commands) -> None:
    """Add the command."""
    noun = add_command(
        commands,
        "face",
        "List a photo's faces, and say which of them are.",
        example="safelight face list 49834857326\nsafelight face reject 49834857326 2",
    )
    verbs = commands_of(noun, "VERB")
    listing = add_command(
        verbs,
        "list",
        "List the faces of a photo, numbered.",
        example="safelight face list 49834857326 --format json",
        run=list_faces,
    )
    add_key(listing)
    add_format(listing, "json")
    for verb, (verdict, what) in VERBS.items():
        parser = add_command(
            verbs, verb, what, example=f"safelight face {verb} 49834857326 1", run=review
        )
        add_key(parser)
        parser.add_argument("n", metavar="N", type=int, help="the face's number in `face list`")
        if verdict is not None:
            parser.add_argument("--note", metavar="TEXT", default="", help="what to remember of it")
        parser.set_defaults(verdict=verdict)
        add_format(parser, "json")
    adding = add_command(
        verbs,
        "add",
        "Add a face that was missed, as fractions 0..1 of the upright photo.",
        example="safelight face add 49834857326 0.41 0.20 0.12 0.18",
        run=add_face,
    )
    add_key(adding)
    for name, what in (("x", "left"), ("y", "top"), ("w", "width"), ("h", "height")):
        adding.add_argument(name, metavar=name.upper(), type=float, help=what)
    adding.add_argument("--note", metavar="TEXT", default="", help="what to remember of it")
    add_format(adding, "json")


def list_faces(given: Namespace) -> int:
    """Carry out `face list`."""
    with open_app(given) as app:
        return _tell(given, app, app.photo_of_key(given.key, given.source))


def review(given: Namespace) -> int:
    """Carry out `face reject`, `confirm`, `release` and `forget`."""
    with open_app(given) as app:
        photo = app.photo_of_key(given.key, given.source).row.id
        detail, _ = app.review(photo, given.n, given.verdict, getattr(given, "note", ""))
        return _tell(given, app, detail)


def add_face(given: Namespace) -> int:
    """Carry out `face add`; raises BadWish for a box that leaves the photo."""
    try:
        box = Box(given.x, given.y, given.w, given.h)
    except ValueError:
        raise BadWish(
            "X Y W H are fractions of the photo from 0 to 1, and the box lies within it."
        ) from None
    with open_app(given) as app:
        detail, _ = app.add_face(app.photo_of_key(given.key, given.source).row.id, box, given.note)
        return _tell(given, app, detail)


def _tell(given: Namespace, app: "App", detail: PhotoDetail) -> int:
    if given.format == "json":
        output.document(document_of(app, detail))
        return Exit.DONE
    if detail.faces:
        output.table(FACE_HEADS, [face_row(face) for face in detail.faces])
    elif detail.row.error is not None:
        output.say(f"The photo could not be read: {detail.row.error}")
    elif detail.row.faces is None:
        output.say("Nobody looked at this photo yet: safelight scan")
    else:
        output.say("None found at this setting.")
    return Exit.DONE
