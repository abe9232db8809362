"""The scheduler of this system: what it has, what it would be told, and telling it."""

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from scanner.domain.watching import Recipe, Schedule, ScheduleState
from scanner.errors import ScannerError, SourceUnavailable
from scanner.schedule import cron, launchd, systemd, tasks
from scanner.schedule.mark import schedule_in
from scanner.schedule.program import Program
from scanner.schedule.running import NOT_THERE, Ran, run
from scanner.settings import write_whole

Texts = tuple[tuple[Path, str], ...]
Run = Callable[[Sequence[str]], Ran]

LARGEST = 1_000_000
"""Bytes of a file that is looked into."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduler:
    """
    One system's scheduler.

    `files` are those it reads, the one first that tells what is set; `text` gives their texts.
    `asks` tells whether it answers at all, `has` whether it has the schedule. To start: `tries`,
    which may fail, then the files, then `starts`. To end: `stops`, then the files (and `leftovers`,
    which it may have made) go, then `forgets`; none of these need succeed, `has` tells.
    """

    name: str
    files: tuple[Path, ...]
    text: Callable[[Schedule, Program], Texts]
    asks: tuple[str, ...]
    has: tuple[str, ...]
    starts: tuple[tuple[str, ...], ...]
    stops: tuple[tuple[str, ...], ...]
    tries: tuple[tuple[str, ...], ...] = ()
    forgets: tuple[tuple[str, ...], ...] = ()
    leftovers: tuple[Path, ...] = ()
    encoding: str = "utf-8"
    unanswered: str = ""


def scheduler_of(environ: Mapping[str, str] = os.environ, *, on: str = sys.platform) -> Scheduler:
    """Return the scheduler of a system, as `sys.platform` names it."""
    if on == "darwin":
        return _launchd(Path.home() / "Library" / "LaunchAgents")
    if on == "win32":
        return _tasks(platformdirs.user_config_path("safelight", appauthor=False))
    base = environ.get("XDG_CONFIG_HOME", "")
    # Relative ones are to be ignored: XDG Base Directory Specification.
    config = Path(base) if base.startswith("/") else Path.home() / ".config"
    return _systemd(config / "systemd" / "user")


def _systemd(folder: Path) -> Scheduler:
    def control(*words: str) -> tuple[str, ...]:
        return ("systemctl", "--user", *words)

    reload = control("daemon-reload")
    return Scheduler(
        name="systemd",
        files=(folder / systemd.TIMER, folder / systemd.SERVICE),
        text=lambda schedule, program: tuple(
            (folder / name, text) for name, text in systemd.units(schedule, program)
        ),
        asks=control("show", "--property=Version"),
        has=control("is-active", "--quiet", systemd.TIMER),
        starts=(
            reload,
            control("enable", systemd.TIMER),
            control("restart", systemd.TIMER),
        ),
        stops=(control("disable", "--now", systemd.TIMER),),
        forgets=(reload,),
        leftovers=(folder / "timers.target.wants" / systemd.TIMER,),
        unanswered="no systemd session of yours answers here",
    )


def _launchd(folder: Path) -> Scheduler:
    uid = os.getuid() if hasattr(os, "getuid") else 0
    agent = f"gui/{uid}/{launchd.LABEL}"
    file = folder / launchd.FILE
    stop = ("launchctl", "bootout", agent)
    return Scheduler(
        name="launchd",
        files=(file,),
        text=lambda schedule, program: ((file, launchd.agent(schedule, program)),),
        asks=("launchctl", "print", f"gui/{uid}"),
        has=("launchctl", "print", agent),
        # One that is there has to go before another of its name is taken.
        tries=(stop,),
        starts=(("launchctl", "bootstrap", f"gui/{uid}", str(file)),),
        stops=(stop,),
        unanswered="no session of yours on the screen answers here",
    )


def _tasks(folder: Path) -> Scheduler:
    file = folder / tasks.FILE
    return Scheduler(
        name="Task Scheduler",
        files=(file,),
        text=lambda schedule, program: ((file, tasks.task(schedule, program)),),
        asks=("schtasks", "/Query", "/TN", "\\", "/FO", "LIST"),
        has=("schtasks", "/Query", "/TN", tasks.TASK),
        starts=(("schtasks", "/Create", "/TN", tasks.TASK, "/XML", str(file), "/F"),),
        stops=(("schtasks", "/Delete", "/TN", tasks.TASK, "/F"),),
        encoding="utf-16",
        unanswered="the Task Scheduler does not answer here",
    )


# -- what is set


def state_of(scheduler: Scheduler, ask: Run = run) -> ScheduleState:
    """Return what is set, as its files and the scheduler say; nothing is changed."""
    there = tuple(str(path) for path in scheduler.files if path.is_file())
    if not there:
        return ScheduleState(scheduler=scheduler.name)
    schedule = _read(scheduler)
    missing = _missing(scheduler, ask)
    active = None if missing else ask(scheduler.has).well
    wrong = ""
    if schedule is None:
        wrong = f"{there[0]} is not as Safelight writes it; --every sets it anew, or ends it."
    elif len(there) < len(scheduler.files):
        wrong = f"A part of it is gone from {scheduler.files[0].parent}; --every sets it anew."
    elif missing:
        wrong = missing
    elif not active:
        wrong = f"{scheduler.name} has not been told of it; --every tells it anew."
    return ScheduleState(
        scheduler=scheduler.name,
        schedule=schedule,
        files=there,
        active=active,
        wrong=wrong,
    )


def _read(scheduler: Scheduler) -> Schedule | None:
    try:
        with scheduler.files[0].open("rb") as file:
            text = file.read(LARGEST).decode(scheduler.encoding)
    except (OSError, UnicodeDecodeError):
        return None
    return schedule_in(text)


def _missing(scheduler: Scheduler, ask: Run) -> str:
    """Return in a sentence why the scheduler cannot be told anything; "" if it can."""
    ran = ask(scheduler.asks)
    if ran.well:
        return ""
    why = scheduler.unanswered if ran.code != NOT_THERE else ran.said
    return str(SourceUnavailable("The system's scheduler", why))


# -- what is to be set


def recipe_to_set(
    scheduler: Scheduler, schedule: Schedule, program: Program, ask: Run = run
) -> Recipe:
    """
    Return what it would take to set a schedule; nothing is changed.

    Raises BadWish for a program or home whose path cannot be told to the scheduler.
    """
    called = program.with_arguments(
        "--home", schedule.home, "audit", "--every", str(schedule.period)
    )
    return Recipe(
        scheduler=scheduler.name,
        schedule=schedule,
        writes=tuple((str(path), text) for path, text in scheduler.text(schedule, called)),
        tries=scheduler.tries,
        commands=scheduler.starts,
        cron="" if scheduler.name == "Task Scheduler" else cron.line(schedule, called),
        missing=_missing(scheduler, ask),
        replaces=_read(scheduler),
    )


def recipe_to_end(scheduler: Scheduler) -> Recipe:
    """Return what it takes to end the schedule; works where no scheduler answers."""
    return Recipe(
        scheduler=scheduler.name,
        removes=tuple(
            str(path) for path in (*scheduler.files, *scheduler.leftovers) if os.path.lexists(path)
        ),
        tries=scheduler.stops,
        replaces=_read(scheduler),
    )


def carry_out(scheduler: Scheduler, recipe: Recipe, do: Run = run) -> None:
    """
    Do what a recipe says; if a command refuses, the files are as they were before.

    Raises SourceUnavailable: the scheduler refused, or a file cannot be written.
    """
    for words in recipe.tries:
        do(words)
    if recipe.schedule is None:
        _remove(recipe.removes)
        for words in scheduler.forgets:
            do(words)
        if do(scheduler.has).well:
            raise SourceUnavailable(
                scheduler.name, "it goes on with the schedule although it was told to end it"
            )
        return
    before = {path: _bytes(Path(path)) for path, _ in recipe.writes}
    try:
        for path, text in recipe.writes:
            _write(Path(path), text.encode(scheduler.encoding))
        for words in recipe.commands:
            ran = do(words)
            if not ran.well:
                said = ran.said or f"it ended with {ran.code}"
                raise SourceUnavailable(scheduler.name, f"{' '.join(words)}: {said}")
    except ScannerError:
        _take_back(scheduler, before, do)
        raise


def _take_back(scheduler: Scheduler, before: Mapping[str, bytes | None], do: Run) -> None:
    """Let files and scheduler be as they were before, as far as that is possible."""
    was_set = None not in before.values()
    for words in () if was_set else scheduler.stops:
        do(words)
    _restore(before)
    for words in scheduler.starts if was_set else scheduler.forgets:
        do(words)


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _write(path: Path, data: bytes) -> None:
    try:
        write_whole(path, data)
    except OSError as err:
        raise SourceUnavailable(str(path), err.strerror or str(err)) from err


def _restore(before: Mapping[str, bytes | None]) -> None:
    for path, data in before.items():
        with contextlib.suppress(OSError):
            if data is None:
                Path(path).unlink(missing_ok=True)
            else:
                write_whole(Path(path), data)


def _remove(paths: Iterable[str]) -> None:
    for path in paths:
        try:
            Path(path).unlink(missing_ok=True)
        except OSError as err:
            raise SourceUnavailable(path, err.strerror or str(err)) from err
