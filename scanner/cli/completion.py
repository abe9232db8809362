"""`safelight completion SHELL`: what makes the shell complete commands and options."""

from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Callable

from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command

FILES = frozenset({"PATH", "FILE", "KEY"})
"""Metavars for which the shell offers file names."""


def add_to(commands: Commands, whole: Callable[[], ArgumentParser]) -> None:
    """Add the command; `whole` gives the parser of all commands."""
    parser = add_command(
        commands,
        "completion",
        "Print what makes bash, zsh or tcsh complete commands and options.",
        example="safelight completion bash > "
        "~/.local/share/bash-completion/completions/safelight\n"
        "safelight completion zsh > ~/.zfunc/_safelight",
        run=lambda given: run(given, whole()),
    )
    parser.add_argument("shell", metavar="SHELL", choices=("bash", "zsh", "tcsh"), help="which")


def run(given: Namespace, whole: ArgumentParser) -> int:
    """Carry out `completion`."""
    import shtab

    _offer_files(whole, shtab)
    print(shtab.complete(whole, shell=given.shell))
    return Exit.DONE


def _offer_files(parser: ArgumentParser, shtab: object) -> None:
    for action in parser._actions:
        if isinstance(action, _SubParsersAction):
            for child in action.choices.values():
                _offer_files(child, shtab)
        elif action.metavar in FILES:
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.metavar == "DIR":
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
