"""The parser of all commands, and what each command's has: an example, `--home`, a format."""

import argparse
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from scanner import __version__
from scanner.cli.progress import wait_for

if TYPE_CHECKING:
    # The core loads when a command needs it: help and completion answer at once.
    from scanner.app import App

Commands: TypeAlias = "argparse._SubParsersAction[ArgumentParser]"
Run = Callable[[Namespace], int]

EXIT_CODES = """\
exit codes:
  0 done            1 a bug (please report it)     2 wrong usage
  3 out of reach: a source, or the catalog while another Safelight scans
  4 not signed in   5 a file is not what its format says
  6 done in part    130 cancelled by Ctrl-C; the same command goes on
"""


def new_parser() -> ArgumentParser:
    """Return the parser of `safelight`, without its commands."""
    parser = ArgumentParser(
        prog="safelight",
        description="Finds the faces in your photos, and shows which of them anyone may reuse, and "
        "why. Without a command it opens the window.",
        epilog="example:\n  safelight source add folder ~/Pictures && safelight scan\n\n"
        + EXIT_CODES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"safelight {__version__}")
    _add_home(parser)
    return parser


def commands_of(parser: ArgumentParser, what: str = "COMMAND") -> Commands:
    """Let a parser take commands."""
    return parser.add_subparsers(metavar=what, title="commands")


def add_command(
    commands: Commands, name: str, what: str, *, example: str, run: Run | None = None
) -> ArgumentParser:
    """
    Add a command, and return its parser.

    `what` is one sentence, `example` one or more whole commands. Without `run`
    the command is a noun: what to do with it follows.
    """
    examples = "\n".join(f"  {line}" for line in example.splitlines())
    parser = commands.add_parser(
        name,
        help=_brief(what),
        description=what,
        epilog=f"example:\n{examples}",
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_home(parser)
    if run is None:
        parser.set_defaults(run=_incomplete(parser))
    else:
        parser.set_defaults(run=run)
    return parser


def add_format(parser: ArgumentParser, *kinds: str) -> None:
    """Let a command print in other formats than a table."""
    parser.add_argument(
        "--format",
        metavar="FORMAT",
        choices=("table", *kinds),
        default="table",
        help=f"table, {', '.join(kinds)}; json is one document and nothing else",
    )


def add_key(parser: ArgumentParser) -> None:
    """Let a command take one photo."""
    parser.add_argument(
        "key",
        metavar="KEY",
        help="Flickr's number of a photo, a path below a folder that was added, or a file's path",
    )
    parser.add_argument(
        "--source", metavar="ID", type=int, help="where two sources have the key: in this one"
    )


@contextmanager
def open_app(given: Namespace) -> "Iterator[App]":
    """Open the home folder that a command was given, or the usual one, as long as it lasts."""
    from scanner.app import App, default_home
    from scanner.app.upgrade import is_due

    home = home_of(given) or default_home()
    if is_due(home):
        sys.stderr.write("The catalog is brought up to date with this version, once…\n")
    with App(home) as app:
        # Exposures that other settings or rules had given are brought up to date as the App
        # opens; what a command prints must not be half of the old and half of the new.
        for job in app.jobs():
            wait_for(job)
        yield app


def paths_in(parser: ArgumentParser, arguments: Sequence[str]) -> tuple[Path, ...]:
    """
    Return the paths that stand where a command could: `safelight PATH...` opens them.

    What is the name of a command is the command; a folder of that name is `./scan`. A word that
    is neither, and names nothing that is there, is left to the parser to refuse.
    """
    place = 0
    while place < len(arguments) and arguments[place].startswith("-"):
        place += 2 if arguments[place] == "--home" else 1
    words = arguments[place:]
    if not words or words[0] in _names(parser):
        return ()
    looks_like_one = any(mark in words[0] for mark in "/\\.")
    return tuple(map(Path, words)) if looks_like_one or Path(words[0]).exists() else ()


def _names(parser: ArgumentParser) -> set[str]:
    """Return the names of a parser's commands."""
    return {
        name
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for name in action.choices
    }


def home_of(given: Namespace) -> Path | None:
    """Return the home folder that a command was given; None is the usual one."""
    home: Path | None = getattr(given, "home", None)
    return home


def _add_home(parser: ArgumentParser) -> None:
    # SUPPRESS: a command's default must not take the place of what stood before the command.
    parser.add_argument(
        "--home",
        metavar="DIR",
        type=_folder,
        default=argparse.SUPPRESS,
        help="where the catalog is (else SAFELIGHT_HOME, else your data folder)",
    )


def _brief(what: str) -> str:
    """Return the first sentence, as a list of commands shows it."""
    first = what.split(". ")[0]
    return first[0].lower() + first[1:].rstrip(".")


def _folder(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("it names no folder")
    return Path(text).expanduser()


def _incomplete(parser: ArgumentParser) -> Run:
    def run(_given: Namespace) -> int:
        parser.error("say what to do; -h lists what there is")

    return run
