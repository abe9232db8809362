"""`safelight doctor`: what this machine has and lacks, and the command that mends it."""

from argparse import Namespace
from typing import TYPE_CHECKING

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, home_of

if TYPE_CHECKING:
    from scanner.app.doctor import Check


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "doctor",
        "Check what Safelight needs, and say what mends what is missing.",
        example="safelight doctor",
        run=run,
    )
    add_format(parser, "json")


def run(given: Namespace) -> int:
    """Carry out `doctor`; it works where the catalog or the settings do not."""
    from scanner.app import default_home
    from scanner.app.doctor import examine

    checks = examine(home_of(given) or default_home())
    if given.format == "json":
        output.document(
            [
                {
                    "check": check.name,
                    "state": check.state.value,
                    "needed": check.needed,
                    "says": check.says,
                    "mend": check.mend or None,
                }
                for check in checks
            ]
        )
    else:
        output.table(["state", "check", "what was seen"], [_row(check) for check in checks])
        mends = dict.fromkeys(check.mend for check in checks if check.mend)
        if mends:
            output.line()
            output.line("What mends it:")
        for mend in mends:
            output.line(f"  {mend}")
    return Exit.BAD_DATA if any(check.fails for check in checks) else Exit.DONE


def _row(check: "Check") -> list[object]:
    return [check.state.value, check.name, check.says]
