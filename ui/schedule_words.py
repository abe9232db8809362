"""Keeping watch in words: how often, what is set, how the last look went, what will be done."""

import shlex
from datetime import time

from PySide6.QtCore import QLocale, QTime

from scanner.domain.watching import DAY_HOURS, Look, LookState, Period, Recipe, ScheduleState
from ui.words import count_words, shown, translate, when_words

LONGEST_PATH = 300


def often_words(period: Period) -> str:
    """Return how often, such as "every 7 days"."""
    days, hours = divmod(period.hours, DAY_HOURS)
    # One has no number in any language, so it is a text of its own.
    if hours:
        one = period.hours == 1
        return (
            _tr("every hour")
            if one
            else count_words(period.hours, "every %n hour", "every %n hours")
        )
    return _tr("every day") if days == 1 else count_words(days, "every %n day", "every %n days")


def clock_words(at: time) -> str:
    """Return a time of day as the locale writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def set_words(state: ScheduleState, home: str) -> str:
    """Return what is set on this machine."""
    schedule = state.schedule
    if schedule is None:
        return _tr("Nothing is set: Safelight looks when you scan, and at no other time.")
    if schedule.home != home:
        return _tr(
            "It is set for another home, {home}. One is watched at a time: "
            "setting this one replaces it."
        ).format(home=shown(schedule.home, LONGEST_PATH))
    return _tr("Safelight looks {often}, about {clock}.").format(
        often=often_words(schedule.period), clock=clock_words(schedule.at)
    )


def wrong_words(state: ScheduleState) -> str:
    """Return what keeps it from running, and what helps; empty if nothing does."""
    if not state.wrong:
        return ""
    if state.schedule is None:
        return _tr("What is set is not as Safelight writes it. Set it anew, or end it.")
    if state.active is None:
        # The system's own words: why it does not answer.
        return shown(state.wrong, LONGEST_PATH)
    return _tr("It does not run: the system does not know all of it. Set it anew.")


def last_words(look: Look | None) -> str:
    """Return when Safelight looked by itself last, and how that went."""
    if look is None:
        return _tr("Last look: none yet.")
    words = {
        LookState.DONE: _tr("Last look: {when}. All was read."),
        LookState.IN_PART: _tr("Last look: {when}. It was read in part."),
        LookState.FAILED: _tr("Last look: {when}. Nothing could be read; it is tried again."),
    }[look.state].format(when=when_words(look.at))
    return f"{words} {shown(look.says, LONGEST_PATH)}" if look.says else words


def next_words(state: ScheduleState) -> str:
    """Return when the next look is due; empty where none is."""
    if state.next is None:
        return ""
    return _tr("Next look: {when}.").format(when=when_words(state.next))


def by_words(scheduler: str) -> str:
    """Return what starts Safelight on this system, and when it can."""
    return {
        "systemd": _tr(
            "A timer of your own starts it (systemd), while you are signed in. A look that was "
            "missed is made up for. Nothing stays in memory between looks."
        ),
        "launchd": _tr(
            "An agent of your own starts it (launchd), while you are signed in. A look that was "
            "missed is made up for. Nothing stays in memory between looks."
        ),
    }.get(
        scheduler,
        _tr(
            "A task of your own starts it (Task Scheduler), while you are signed in. A look that "
            "was missed is made up for. Nothing stays in memory between looks."
        ),
    )


def recipe_words(recipe: Recipe) -> str:
    """Return line by line what will be written, removed and run."""
    lines = []
    for words in recipe.tries:
        lines.append(_tr("Runs {command}").format(command=shlex.join(words)))
    for path, text in recipe.writes:
        lines.append(_tr("Writes {file}:").format(file=shown(path, LONGEST_PATH)))
        lines.extend(f"    {shown(line)}" for line in text.splitlines())
    for path in recipe.removes:
        lines.append(_tr("Removes {file}").format(file=shown(path, LONGEST_PATH)))
    for words in recipe.commands:
        lines.append(_tr("Runs {command}").format(command=shlex.join(words)))
    return "\n".join(lines)


def _tr(text: str) -> str:
    return translate("schedule", text)
