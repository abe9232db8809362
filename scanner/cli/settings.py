"""`safelight settings`: every setting with its default, one of them, or a change."""

from argparse import Namespace
from typing import Any

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.cli.progress import wait_for
from scanner.settings import EXPLAINED, Settings, names, value_of


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "settings",
        "Show every setting with its default, show one, or change one.",
        example="safelight settings\nsafelight settings detector.level thorough",
        run=run,
    )
    parser.add_argument("name", metavar="NAME", nargs="?", help="such as detector.level")
    parser.add_argument("value", metavar="VALUE", nargs="?", help="what it shall be")
    add_format(parser, "json")


def run(given: Namespace) -> int:
    """Carry out `settings`; another permissive profile judges every photo anew."""
    with open_app(given) as app:
        before = app.settings
        if given.value is not None:
            app.change_setting(given.name, given.value)
            if app.settings.exposure_profile != before.exposure_profile:
                wait_for(app.start_assessing())
        settings = app.settings
    if given.name is None:
        shapes = [_shape(settings, name) for name in names()]
        if given.format == "json":
            output.document(shapes)
        else:
            output.table(["setting", "value", "default", "what it does"], map(_row, shapes))
    elif given.format == "json":
        output.document(_shape(settings, given.name))
    else:
        output.line(str(value_of(settings, given.name)))
    return Exit.DONE


def _shape(settings: Settings, name: str) -> dict[str, Any]:
    return {
        "setting": name,
        "value": value_of(settings, name),
        "default": value_of(Settings(), name),
        "about": EXPLAINED[name],
    }


def _row(shape: dict[str, Any]) -> list[object]:
    return [shape["setting"], str(shape["value"]), str(shape["default"]), shape["about"]]
