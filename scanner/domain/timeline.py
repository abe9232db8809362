"""Where in a list by date the months are: for whoever jumps to one."""

import re
from dataclasses import dataclass
from datetime import date

from scanner.domain.listing import Order
from scanner.errors import BadWish

BY_DATE = (Order.NEWEST, Order.OLDEST, Order.UPLOADED)
"""Orders in which photos of a month stand together."""


@dataclass(frozen=True, slots=True)
class Month:
    """
    A month of a list: the place of its first photo, and how many photos it has.

    `year` and `month` are None for the photos of which no date is known, the last ones.
    """

    year: int | None
    month: int | None
    place: int
    photos: int

    @property
    def text(self) -> str:
        """The month as ISO text, empty for an unknown one; months sort by it."""
        return "" if self.year is None else f"{self.year:04}-{self.month:02}"


@dataclass(frozen=True, slots=True)
class Jump:
    """The place of a date in a list; not `exact`: of the date, there is no photo there."""

    place: int
    exact: bool


@dataclass(frozen=True, slots=True)
class When:
    """A year, a month of it, or a day."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def text(self) -> str:
        """The date as the beginning of ISO text."""
        month = "" if self.month is None else f"-{self.month:02}"
        return f"{self.year:04}{month}{'' if self.day is None else f'-{self.day:02}'}"


def when_of(text: str) -> When:
    """
    Return a date as people type it: the year first, or the month and the year.

    >>> when_of("2014-5"), when_of("5/2014"), when_of("2014")
    (When(year=2014, month=5, day=None), When(year=2014, month=5, day=None), \
When(year=2014, month=None, day=None))
    >>> when_of("2014-05-17").text
    '2014-05-17'

    Raises BadWish for anything else.
    """
    found = _YEAR_FIRST.fullmatch(text.strip())
    turned = _MONTH_FIRST.fullmatch(text.strip())
    if turned:
        year, month, day = turned[2], turned[1], None
    elif found:
        year, month, day = found.groups()
    else:
        raise BadWish("That is no date such as 2014, 2014-05 or 2014-05-17.")
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise BadWish(f"There is no day {text.strip()}.") from None
    return When(int(year), int(month) if month else None, int(day) if day else None)


_YEAR_FIRST = re.compile(r"([0-9]{4})(?:[-./]([0-9]{1,2})(?:[-./]([0-9]{1,2}))?)?")
_MONTH_FIRST = re.compile(r"([0-9]{1,2})[-./]([0-9]{4})")
