"""`safelight schedule`: let the system's own scheduler look, or see how that goes."""

import shlex
import sys
from argparse import Namespace
from contextlib import redirect_stdout
from datetime import datetime
from typing import Any

from scanner.cli import output
from scanner.cli.audit import notice_shape
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.domain.shapes import moment
from scanner.domain.watching import LookState, Recipe, Schedule, ScheduleState, said
from scanner.errors import BadWish

YES = ("y", "yes")

ENDED = {
    LookState.DONE: "all was read",
    LookState.IN_PART: "in part",
    LookState.FAILED: "nothing could be read",
}


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "schedule",
        "Let this system's own scheduler (systemd, launchd, Task Scheduler) scan every source as "
        "often as you say, and tell you only if something is newly exposed. What will be written "
        "and run is shown first. Without --every it tells what is set, when it ran last, when it "
        "will run next, and what is new.",
        example="safelight schedule --every 7d\nsafelight schedule\nsafelight schedule --every off",
        run=run,
    )
    parser.add_argument(
        "--every", metavar="PERIOD", help="such as 7d, 2w or 12h; off ends it and removes its files"
    )
    parser.add_argument(
        "--at", metavar="TIME", default="", help="the time of day, such as 18:30; else 12:00"
    )
    parser.add_argument(
        "--yes", action="store_true", help="agree without being asked; needed without a terminal"
    )
    parser.add_argument(
        "--seen", action="store_true", help="forget the notices, once they are told here"
    )
    add_format(parser, "json")


def run(given: Namespace) -> int:
    """Carry out `schedule`."""
    if given.every is None and given.at:
        raise BadWish("--at belongs to --every: safelight schedule --every 7d --at 18:30")
    with open_app(given) as app:
        if given.every is not None:
            recipe = app.plan_schedule(given.every, at=given.at)
            if recipe.missing:
                return _cannot(recipe)
            if not _agreed(given, recipe):
                output.say("Nothing was changed.")
                return Exit.DONE
            app.set_schedule(recipe)
        state = app.schedule()
        home = str(app.home)
        if given.format == "json":
            output.document(_shape(state, home))
        else:
            _tell(state, home)
        if given.seen:
            app.forget_notices(*state.notices)
    return Exit.DONE


def _cannot(recipe: Recipe) -> int:
    """Say why there is nothing to be set here, and what does the same."""
    output.say(f"safelight: {recipe.missing} Nothing was changed.")
    if recipe.cron:
        output.say("With cron this line does the same; crontab -e opens the file it belongs in:")
        output.line(recipe.cron)
    return Exit.UNREACHABLE


def _agreed(given: Namespace, recipe: Recipe) -> bool:
    """Show what will be written and run on standard error, and return whether the user agrees."""
    with redirect_stdout(sys.stderr):
        _preview(recipe)
    if given.yes:
        return True
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise BadWish("There is no terminal to ask on: read the above, then agree with --yes.")
    print("Do this? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in YES


def _preview(recipe: Recipe) -> None:
    if recipe.replaces is not None:
        output.line(f"It is set already: {_words(recipe.replaces)}. That is replaced or ended.")
    for words in recipe.tries:
        output.line(f"Will run {shlex.join(words)}")
    for path, text in recipe.writes:
        output.line(f"Will write {path}:")
        for line in text.splitlines():
            output.line(f"    {line}")
    for path in recipe.removes:
        output.line(f"Will remove {path}")
    for words in recipe.commands:
        output.line(f"Will run {shlex.join(words)}")


def _words(schedule: Schedule) -> str:
    return f"{schedule.period.words} about {schedule.at:%H:%M}, for {schedule.home}"


def _tell(state: ScheduleState, home: str) -> None:
    schedule = state.schedule
    if schedule is None and not state.wrong:
        output.line("Nothing is scheduled. To look every week: safelight schedule --every 7d")
    elif schedule is not None:
        output.fields(
            [
                ("looks", f"{schedule.period.words} about {schedule.at:%H:%M}"),
                ("at", schedule.home),
                ("by", state.scheduler),
                ("last", _last(state)),
                ("next", _clock(state.next)),
                ("files", ", ".join(state.files)),
            ]
        )
        if schedule.home != home:
            output.say(f"It is about another home than this one, {home}.")
    if state.wrong:
        output.say(state.wrong)
    for notice in state.notices:
        output.line(f"{_clock(notice.at)}: {said(notice)}")


def _last(state: ScheduleState) -> str:
    if state.last is None:
        return "not yet"
    return " ".join(
        filter(None, (f"{_clock(state.last.at)}, {ENDED[state.last.state]}.", state.last.says))
    )


def _clock(at: datetime | None) -> str | None:
    """Return a moment by this machine's clock."""
    return None if at is None else f"{at.astimezone():%Y-%m-%d %H:%M}"


def _shape(state: ScheduleState, home: str) -> dict[str, Any]:
    schedule, last = state.schedule, state.last
    return {
        "scheduler": state.scheduler,
        "every": None if schedule is None else str(schedule.period),
        "at": None if schedule is None else f"{schedule.at:%H:%M}",
        "home": None if schedule is None else schedule.home,
        "here": None if schedule is None else schedule.home == home,
        "active": state.active,
        "wrong": state.wrong,
        "files": list(state.files),
        "last": None
        if last is None
        else {"at": moment(last.at), "state": last.state.value, "says": last.says},
        "next": moment(state.next),
        "notices": [notice_shape(notice) for notice in state.notices],
    }
