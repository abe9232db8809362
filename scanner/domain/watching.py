"""
Keeping watch: how often to look, what came of the last look, and what there is to tell.

Times of day, and `next_look`, are this machine's clock, without a zone: a schedule means noon, in
summer and in winter.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum

from scanner.domain.listing import ScanSummary
from scanner.domain.words import count
from scanner.errors import BadWish

NOON = time(12)

DAY_HOURS = 24
HOURS = (1, 2, 3, 4, 6, 8, 12)
"""Periods below a day that a day is a multiple of, so that the times of day stay."""

MOST_DAYS = 90

OFF = "off"

_PERIOD = re.compile(r"([1-9][0-9]{0,3})([hdw])", re.ASCII)
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Period:
    """How often to look, in whole hours."""

    hours: int

    def __str__(self) -> str:
        """
        Return the period as it is typed.

        >>> str(Period(6)), str(Period(168))
        ('6h', '7d')
        """
        days, hours = divmod(self.hours, DAY_HOURS)
        return f"{self.hours}h" if hours else f"{days}d"

    @property
    def words(self) -> str:
        """
        The period in words.

        >>> Period(1).words, Period(168).words
        ('every hour', 'every 7 days')
        """
        days, hours = divmod(self.hours, DAY_HOURS)
        number, unit = (self.hours, "hour") if hours else (days, "day")
        return f"every {unit}" if number == 1 else f"every {number} {unit}s"

    @property
    def tick(self) -> timedelta:
        """How often the system's scheduler starts a look: a day, or the period if that is less."""
        return timedelta(hours=min(self.hours, DAY_HOURS))


def period_of(text: str) -> Period:
    """
    Return the period that was typed, such as 7d, 12h or 2w.

    >>> period_of("1w") == period_of("7d") == Period(168)
    True

    Raises BadWish.
    """
    found = _PERIOD.fullmatch(text.strip().lower())
    hours = int(found[1]) * {"h": 1, "d": DAY_HOURS, "w": 7 * DAY_HOURS}[found[2]] if found else 0
    days, rest = divmod(hours, DAY_HOURS)
    if not (hours in HOURS or (not rest and 1 <= days <= MOST_DAYS)):
        raise BadWish(
            f"{text!r} is no period: days from 1d to {MOST_DAYS}d, weeks such as 2w, or "
            f"{', '.join(f'{n}h' for n in HOURS)}; off ends it."
        )
    return Period(hours)


def clock_of(text: str) -> time:
    """Return the time of day that was typed, such as 12:00; raises BadWish."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise BadWish(f"{text!r} is no time of day: from 00:00 to 23:59.")
    return time(int(found[1]), int(found[2]))


@dataclass(frozen=True, slots=True)
class Schedule:
    """What is to be looked at by itself (the sources of a home folder), how often, and at when."""

    period: Period
    at: time
    home: str

    @property
    def ticks(self) -> tuple[time, ...]:
        """
        The times of day at which the system's scheduler starts a look.

        >>> [t.hour for t in Schedule(Period(6), time(14, 30), "").ticks]
        [2, 8, 14, 20]
        """
        if self.period.hours >= DAY_HOURS:
            return (self.at,)
        step = self.period.hours
        return tuple(self.at.replace(hour=hour) for hour in range(self.at.hour % step, 24, step))


def is_due(period: Period, last: datetime | None, now: datetime) -> bool:
    """
    Tell whether it is time to look again.

    A scheduler's ticks come a little early or late, and a look that was missed is made up for as
    soon as the machine runs: half a tick is left for that, so that a week stays a week. A last look
    in the future, by a clock that was wrong, is none.
    """
    if last is None:
        return True
    return not timedelta(0) <= now - last < timedelta(hours=period.hours) - period.tick / 2


def next_look(schedule: Schedule, last: datetime | None, now: datetime) -> datetime:
    """
    Return when the next look is due: the first tick after `now` at which `is_due` holds.

    All three are this machine's clock, without a zone.
    """
    day = now.date()
    while True:
        for tick in schedule.ticks:
            at = datetime.combine(day, tick)
            if at > now and is_due(schedule.period, last, at):
                return at
        day += timedelta(days=1)


class LookState(StrEnum):
    """How a look by itself ended."""

    DONE = "done"
    IN_PART = "in-part"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Look:
    """The last look by itself: when it began, how it ended, and what was amiss in a sentence."""

    at: datetime
    state: LookState
    says: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """
    That photos are exposed which were not, or less, before a look by itself.

    `exposed` counts them by the severity that they have now. `keys` are the first of them, the
    most exposed first. `told`: the desktop has shown it. `name` is what it is kept under.
    """

    at: datetime
    exposed: Mapping[int, int]
    keys: tuple[str, ...] = ()
    told: bool = False
    name: str = ""

    @property
    def photos(self) -> int:
        """How many photos it is about."""
        return sum(self.exposed.values())


@dataclass(frozen=True, slots=True)
class Audited:
    """What came of a look by itself; `notice` is None where nothing new is exposed."""

    summary: ScanSummary
    notice: Notice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """
    What setting or ending a schedule will do to this machine, to be seen and agreed to first.

    `schedule` None ends it. `writes` are whole files with their text, `removes` files that go;
    `tries` are commands that go first and may fail, `commands` follow the files and may not.
    `cron` is the line that does the same without the scheduler. `missing`: why it cannot be set
    here, in one sentence; empty where it can. `replaces` is what is set now.
    """

    scheduler: str
    schedule: Schedule | None = None
    writes: tuple[tuple[str, str], ...] = ()
    removes: tuple[str, ...] = ()
    tries: tuple[tuple[str, ...], ...] = ()
    commands: tuple[tuple[str, ...], ...] = ()
    cron: str = ""
    missing: str = ""
    replaces: Schedule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleState:
    """
    What is set on this machine, and how it goes.

    `active`: the system's scheduler has it; None where that cannot be asked. `wrong` says in a
    sentence what keeps it from running. `last` and `next` are of the home that was asked about,
    and `next` is None where another one is watched.
    """

    scheduler: str
    schedule: Schedule | None = None
    files: tuple[str, ...] = ()
    active: bool | None = None
    wrong: str = ""
    last: Look | None = None
    next: datetime | None = None
    notices: tuple[Notice, ...] = field(default=())


_LEVELS = {3: "found in a dataset's list", 2: "open", 1: "visible"}


def said(notice: Notice) -> str:
    """
    Return a notice as a sentence: numbers only, for it may be read on a locked screen.

    >>> said(Notice(at=datetime(2026, 3, 1), exposed={3: 1, 2: 2})) == (
    ...     "3 photos are newly exposed: 1 found in a dataset's list, 2 open."
    ... )
    True
    """
    parts = [
        f"{notice.exposed[level]:,} {word}"
        for level, word in _LEVELS.items()
        if notice.exposed.get(level)
    ]
    many = count(notice.photos, "photo is", "photos are")
    return f"{many} newly exposed: {', '.join(parts)}."
