"""
When an answer is owed: the terms of the laws, counted on the calendar.

A month ends on the day of the same number, and on its last day where it has none (31 January,
28 or 29 February); days are counted from the day after the letter. Working days are Monday to
Friday without 1 January, 25 December and 26 December: which other days are holidays differs
from place to place and is not known here. So a day may in truth be a little later than told, and
the user may set another one.

Source: Regulation (EEC, Euratom) 1182/71, not verified; Cal. Code Regs. tit. 11 s. 7021.
"""

from calendar import monthrange
from datetime import date, timedelta

from scanner.domain.recipient import Term, Unit

_HOLIDAYS = frozenset({(1, 1), (12, 25), (12, 26)})
_DAY = timedelta(days=1)


def due_day(term: Term, sent: date, *, extended: bool = False) -> date | None:
    """
    Return the last day for an answer to a letter received on the day it was `sent`.

    `extended`: the recipient took the extension; where the law has none, nothing changes. An
    extension is counted from `sent` as well, as one term of both lengths. None where the law
    names no term.

    >>> due_day(Term(unit=Unit.MONTH, first=1, extension=2, rolls=True), date(2026, 1, 31))
    datetime.date(2026, 3, 2)

    (28 February 2026 is a Saturday, and the term rolls on.)
    """
    if term.first is None:
        return None
    length = term.first + (term.extension or 0 if extended else 0)
    day = _counted(term.unit, sent, length)
    return working_day(day) if term.rolls else day


def acknowledge_by(term: Term, sent: date) -> date | None:
    """Return the last day to confirm the receipt, None where nobody has to."""
    if term.acknowledge is None:
        return None
    return _counted(Unit.BUSINESS_DAY, sent, term.acknowledge)


def reminder_day(term: Term, sent: date) -> date | None:
    """
    Return the day to ask again if nothing came.

    Where the law names no term: the suggested number of days after the letter. Where it names
    one: the first working day after that term. None where neither is known.

    >>> reminder_day(Term(unit=Unit.DAY, reminder=14), date(2026, 11, 23))
    datetime.date(2026, 12, 7)
    """
    due = due_day(term, sent)
    if due is not None:
        return working_day(due + _DAY)
    if term.reminder is None:
        return None
    return sent + timedelta(days=term.reminder)


def is_working_day(day: date) -> bool:
    """Tell whether a day is Monday to Friday, and none of the three holidays known here."""
    return day.weekday() < 5 and (day.month, day.day) not in _HOLIDAYS


def working_day(day: date) -> date:
    """Return the day itself if it is a working day, else the next one that is."""
    while not is_working_day(day):
        day += _DAY
    return day


def _counted(unit: Unit, start: date, length: int) -> date:
    match unit:
        case Unit.DAY:
            return start + timedelta(days=length)
        case Unit.MONTH:
            return _months_after(start, length)
        case Unit.BUSINESS_DAY:
            day = start
            for _ in range(length):
                day = working_day(day + _DAY)
            return day


def _months_after(start: date, months: int) -> date:
    years, month = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))
