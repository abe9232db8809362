"""
Where the months of a list stand in it.

A list that is sorted by date is its own index: the end of a month is found by halving, at some
twenty rows read by id, so that a million photos of twenty years cost a few thousand short reads
and no scan. What is found is true of the list as it is shown, whatever was committed since.
"""

import sqlite3
from collections.abc import Callable, Sequence

from scanner.catalog.database import Database
from scanner.domain.listing import Order
from scanner.domain.timeline import BY_DATE, Jump, Month, When
from scanner.errors import BadWish

MONTH = len("2014-05")

MOST_MONTHS = 2_400
"""Two hundred years; a list whose dates have moved since it was found may seem to have more."""


class Timelines:
    """Reads dates by id; writes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def months(self, ids: Sequence[int], order: Order) -> tuple[Month, ...]:
        """Return the months of a list in its order; raises BadWish if it is by no date."""
        with self._database.read() as db:
            date_at = _date_at(db, ids, order)
            months: list[Month] = []
            place = 0
            while place < len(ids) and len(months) < MOST_MONTHS:
                text = date_at(place)[:MONTH]
                end = _end_of(text, place, len(ids), date_at)
                months.append(_month(text, place, end - place))
                place = end
        return tuple(months)

    def place_of(self, ids: Sequence[int], order: Order, when: When) -> Jump | None:
        """
        Return where a date begins in a list, or would; None for an empty list.

        Raises BadWish if the list is by no date.
        """
        if not len(ids):
            return None
        wanted = when.text
        rises = order is Order.OLDEST
        with self._database.read() as db:
            date_at = _date_at(db, ids, order)

            def reached(place: int) -> bool:
                text = date_at(place)[: len(wanted)]
                # Photos without a date are the last ones in every order.
                return not text or (text >= wanted if rises else text <= wanted)

            place = min(_first(0, len(ids), reached), len(ids) - 1)
            return Jump(place, date_at(place)[: len(wanted)] == wanted)


def _date_at(db: sqlite3.Connection, ids: Sequence[int], order: Order) -> Callable[[int], str]:
    """Return what tells the date at a place as ISO text, "" where none is known."""
    if order not in BY_DATE:
        raise BadWish("The list is not sorted by date.")
    column = "uploaded" if order is Order.UPLOADED else "taken"
    sql = f"SELECT {column} FROM listed WHERE photo = ?"

    def date_at(place: int) -> str:
        # A photo that was removed since has the date of the one before it.
        for near in range(place, -1, -1):
            row = db.execute(sql, (ids[near],)).fetchone()
            if row is not None:
                return row[0] or ""
        return ""

    return date_at


def _end_of(text: str, place: int, length: int, date_at: Callable[[int], str]) -> int:
    """Return the place behind the last photo of a month that begins at `place`."""
    # Within a month no other begins, so the first place that differs is behind its end.
    return _first(place + 1, length, lambda at: date_at(at)[:MONTH] != text)


def _first(low: int, high: int, is_there: Callable[[int], bool]) -> int:
    """Return the first place from `low` on at which something is so, `high` if at none."""
    while low < high:
        middle = (low + high) // 2
        if is_there(middle):
            high = middle
        else:
            low = middle + 1
    return low


def _month(text: str, place: int, photos: int) -> Month:
    year, month = text[:4], text[5:]
    known = text[4:5] == "-" and year.isdecimal() and month.isdecimal()
    return Month(int(year) if known else None, int(month) if known else None, place, photos)
