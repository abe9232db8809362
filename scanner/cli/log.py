"""`safelight log`: what Safelight noted of its own doings, without secrets."""

import argparse
from argparse import Namespace

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, home_of

LINES = 50
LEVELS = ("info", "warning", "error")


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "log",
        "Print the newest records of the log, the newest last. Keys, tokens, passwords and e-mail "
        "addresses are not in it, and your home folder is ~; but it may name photos, folders and "
        "accounts: read it before you send it to anybody.",
        example="safelight log --lines 20\nsafelight log --level warning",
        run=run,
    )
    parser.add_argument(
        "--lines", metavar="N", type=_number, default=LINES, help=f"how many; else {LINES}"
    )
    parser.add_argument(
        "--level",
        metavar="LEVEL",
        choices=LEVELS,
        default=LEVELS[0],
        help=f"{', '.join(LEVELS)}: that and above",
    )
    add_format(parser, "json")


def run(given: Namespace) -> int:
    """Carry out `log`; it works where the catalog or the settings do not."""
    from scanner.app import default_home
    from scanner.app.log import Weight, read_log, text_of

    least = Weight[given.level.upper()]
    kept = [e for e in read_log(home_of(given) or default_home()) if e.weight >= least]
    newest = kept[-given.lines :]
    if given.format == "json":
        output.document(
            [
                {
                    "at": entry.at.isoformat().replace("+00:00", "Z"),
                    "level": entry.weight.name.lower(),
                    "where": entry.where,
                    "text": entry.text,
                }
                for entry in newest
            ]
        )
        return Exit.DONE
    for line in text_of(newest).splitlines():
        output.line(line)
    if not newest:
        output.say("Nothing of that is in the log.")
    return Exit.DONE


def _number(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError("from 1 to 1000000 lines")
    return number
