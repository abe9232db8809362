"""The terminal's door: one file a noun, and here what is the same for every command."""

import os
import sys
import traceback
from argparse import ArgumentParser
from collections.abc import Sequence

from scanner.cli import (
    account,
    apply,
    audit,
    completion,
    dataset,
    demo,
    doctor,
    face,
    filter,
    journal,
    link,
    log,
    lookup,
    output,
    overview,
    photo,
    photos,
    plan,
    report,
    request,
    scan,
    schedule,
    settings,
    source,
)
from scanner.cli.failing import Exit, code_of
from scanner.cli.opening import OpenWindow
from scanner.cli.parser import commands_of, home_of, new_parser, paths_in
from scanner.domain.job import Cancelled
from scanner.errors import ScannerError

BUG = (
    "This is a bug in Safelight. What was committed stays. Please report it in the project's issue "
    "tracker, with the lines above."
)


def whole_parser(open_window: OpenWindow) -> ArgumentParser:
    """Return the parser of every command; `run` of what it gives carries the command out."""
    parser = new_parser()
    parser.set_defaults(run=lambda given: open_window(home_of(given)))
    commands = commands_of(parser)
    for noun in (
        source,
        account,
        scan,
        overview,
        photos,
        photo,
        filter,
        face,
        link,
        plan,
        apply,
        journal,
        dataset,
        lookup,
        request,
        report,
        settings,
        schedule,
        audit,
        log,
    ):
        noun.add_to(commands)
    demo.add_to(commands, open_window)
    doctor.add_to(commands)
    completion.add_to(commands, lambda: whole_parser(open_window))
    return parser


def main(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """
    Carry out one command, and return its exit code.

    `open_window` opens the window; the core itself knows none.
    """
    output.prepare(sys.stdout, sys.stderr)
    try:
        parser = whole_parser(open_window)
        paths = paths_in(parser, arguments)
        given = parser.parse_args(arguments[: len(arguments) - len(paths)])
        code: int = open_window(home_of(given), paths=paths) if paths else given.run(given)
        sys.stdout.flush()
    except ScannerError as err:
        output.say(f"safelight: {err}")
        return code_of(err)
    except (Cancelled, KeyboardInterrupt):
        return Exit.CANCELLED
    except BrokenPipeError:
        # Whoever read the output has had enough, as `head` does. Nothing more can be printed; the
        # interpreter would try once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except Exception:  # noqa: BLE001 - a door: shown as the bug it is, never hidden
        for line in traceback.format_exc().splitlines():
            output.say(line)
        output.say(BUG)
        return Exit.BUG
    return code
