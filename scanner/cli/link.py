"""`safelight link`: which local photo is which on Flickr, and what a person says of that."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, commands_of, open_app
from scanner.domain.link import SURE, Basis, Link, LinkVerdict
from scanner.domain.shapes import LINK_COLUMNS, link_csv, link_shape
from scanner.domain.words import count

if TYPE_CHECKING:
    from scanner.app import App

PAGE = 500
"""Links whose photos are read from the catalog together."""

HEADS = ("local photo", "in", "on Flickr", "in", "why", "holds", "differs")

VERBS = {
    "confirm": (LinkVerdict.CONFIRMED, "Say that two photos are the same picture."),
    "reject": (LinkVerdict.REJECTED, "Say that they are not; they are not proposed again."),
    "undo": (None, "Take back what was said of a link."),
}


def add_to(commands: Commands) -> None:
    """Add the command."""
    noun = add_command(
        commands,
        "link",
        "List which local photo is which on Flickr, and say whether that is so.",
        example="safelight link list --unreviewed\nsafelight link confirm beach.jpg 49834857326",
    )
    verbs = commands_of(noun, "VERB")
    listing = add_command(
        verbs,
        "list",
        "List the photos that seem to be the same picture; nothing is merged.",
        example="safelight link list --basis looks-alike --unreviewed",
        run=list_links,
    )
    listing.add_argument(
        "--basis",
        metavar="BASIS",
        choices=tuple(basis.value for basis in Basis),
        help=f"only those found by this: {', '.join(Basis)}",
    )
    listing.add_argument(
        "--unreviewed", action="store_true", help="only those that nobody confirmed or rejected"
    )
    add_format(listing, "json", "csv")
    for verb, (verdict, what) in VERBS.items():
        parser = add_command(
            verbs, verb, what, example=f"safelight link {verb} beach.jpg 49834857326", run=say
        )
        parser.add_argument(
            "local", metavar="LOCAL", help="the local photo: its key, path or number (id)"
        )
        parser.add_argument("remote", metavar="REMOTE", help="the photo on Flickr: key or number")
        parser.set_defaults(verdict=verdict)
        add_format(parser, "json")


def list_links(given: Namespace) -> int:
    """Carry out `link list`."""
    with open_app(given) as app:
        found = app.links(unreviewed=given.unreviewed)
        if given.basis is not None:
            found = tuple(link for link in found if link.basis == given.basis)
        if given.format == "json":
            output.array(_shapes(app, found))
        elif given.format == "csv":
            output.csv_table(map(link_csv, _shapes(app, found)), LINK_COLUMNS)
        else:
            output.table(HEADS, map(_cells, _shapes(app, found)))
            output.say(count(len(found), "link", "links"))
    return Exit.DONE


def say(given: Namespace) -> int:
    """Carry out `link confirm`, `reject` and `undo`."""
    with open_app(given) as app:
        link = app.link_of_keys(given.local, given.remote)
        app.say_of_link(link.local, link.remote, given.verdict)
        shapes = list(_shapes(app, [app.link_of_keys(str(link.local), str(link.remote))]))
    if given.format == "json":
        output.document(shapes[0])
    else:
        output.table(HEADS, map(_cells, shapes))
    return Exit.DONE


def _shapes(app: "App", links: Sequence[Link]) -> Iterator[dict[str, Any]]:
    """Yield links with their photos, read by pages."""
    for start in range(0, len(links), PAGE):
        page = links[start : start + PAGE]
        ends = {row.id: row for row in app.rows([n for k in page for n in (k.local, k.remote)])}
        for link in page:
            if link.local in ends and link.remote in ends:
                yield link_shape(link, ends[link.local], ends[link.remote])


def _cells(shape: dict[str, Any]) -> list[object]:
    sure = "sure" if shape["basis"] in SURE else "to be reviewed"
    return [
        shape["local"]["key"],
        str(shape["local"]["source"]),
        shape["remote"]["key"],
        str(shape["remote"]["source"]),
        shape["basis"],
        shape["verdict"] or sure,
        ", ".join(shape["differs"]),
    ]
