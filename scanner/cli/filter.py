"""`safelight filter`: filters that are kept under a name."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.filters import add_filters
from scanner.cli.parser import Commands, add_command, add_format, commands_of, open_app
from scanner.cli.saved import wanted_of
from scanner.domain.listing import PhotoFilter
from scanner.domain.saved import SavedFilter, wanted_shape
from scanner.errors import BadWish, ScannerError

if TYPE_CHECKING:
    from scanner.app import App


def add_to(commands: Commands) -> None:
    """Add the commands."""
    noun = add_command(
        commands,
        "filter",
        "Keep filters under names, which the window shows at its left and --saved takes.",
        example="safelight filter save 'Open, with faces' --faces --severity 2\n"
        "safelight photos --saved 'Open, with faces'",
    )
    verbs = commands_of(noun, "WHAT")
    listing = add_command(
        verbs,
        "list",
        "List the saved filters, with how many photos pass each now.",
        example="safelight filter list --format json",
        run=run_list,
    )
    add_format(listing, "json")
    save = add_command(
        verbs,
        "save",
        "Keep FILTERS under a name.",
        example="safelight filter save 'Lake 2014' --taken 2014 --text lake",
        run=run_save,
    )
    save.add_argument("name", metavar="NAME", help="at most 80 characters; case does not count")
    save.add_argument("--replace", action="store_true", help="even if there is one of that name")
    add_filters(save)
    rename = add_command(
        verbs,
        "rename",
        "Call a saved filter otherwise.",
        example="safelight filter rename 'Lake 2014' Lake",
        run=run_rename,
    )
    rename.add_argument("name", metavar="NAME", help="what it is called now")
    rename.add_argument("new_name", metavar="NEW", help="what it is to be called")
    remove = add_command(
        verbs,
        "remove",
        "Forget a saved filter; no photo is touched.",
        example="safelight filter remove 'Lake 2014'",
        run=run_remove,
    )
    remove.add_argument("name", metavar="NAME", help="what it is called")


def run_list(given: Namespace) -> int:
    """Carry out `filter list`."""
    with open_app(given) as app:
        found = [(saved, *_counted(app, saved)) for saved in app.saved_filters()]
    if given.format == "json":
        output.array(saved_shape(saved, photos, trouble) for saved, photos, trouble in found)
        return Exit.DONE
    output.table(
        ("name", "photos", ""),
        (
            [output.short(saved.name), "" if photos is None else photos, trouble]
            for saved, photos, trouble in found
        ),
    )
    return Exit.DONE


def run_save(given: Namespace) -> int:
    """Carry out `filter save`."""
    with open_app(given) as app:
        wanted = wanted_of(given, app)
        if wanted == PhotoFilter():
            raise BadWish("Say what the filter asks for; -h lists what there is.")
        photos = app.count(wanted)
        saved = app.save_filter(given.name, wanted, replace=given.replace)
    output.line(f"{output.short(saved.name)} is saved: {photos:,} photos pass it now.")
    return Exit.DONE


def run_rename(given: Namespace) -> int:
    """Carry out `filter rename`."""
    with open_app(given) as app:
        saved = app.rename_filter(app.saved_filter(given.name).id, given.new_name)
    output.line(f"It is called {output.short(saved.name)} now.")
    return Exit.DONE


def run_remove(given: Namespace) -> int:
    """Carry out `filter remove`."""
    with open_app(given) as app:
        saved = app.saved_filter(given.name)
        app.remove_filter(saved.id)
    output.line(f"{output.short(saved.name)} is removed; no photo was touched.")
    return Exit.DONE


def saved_shape(saved: SavedFilter, photos: int | None, trouble: str) -> dict[str, Any]:
    """Return a saved filter as JSON."""
    return {
        "id": int(saved.id),
        "name": saved.name,
        "photos": photos,
        "filter": None if saved.wanted is None else wanted_shape(saved.wanted),
        "trouble": trouble or None,
    }


def _counted(app: "App", saved: SavedFilter) -> tuple[int | None, str]:
    """Return how many photos pass a saved filter, and why that cannot be said."""
    if saved.wanted is None:
        return None, saved.trouble
    try:
        return app.count(saved.wanted), ""
    except ScannerError as err:
        # Its source was removed, or its profile: a list of filters is no reason to stop.
        return None, str(err)
