"""
Every order that lists can be in, and how the ids that pass a filter are had in it.

Sorted by SQLite; read from an index; or picked from the whole library in that order, which is kept
as long as nothing is written: to sort a large part of a million takes longer than to read it.
"""

import sqlite3
import threading
from array import array
from collections import OrderedDict
from collections.abc import Sequence
from itertools import chain, compress

from scanner.catalog import tally
from scanner.catalog.filtering import Condition, where
from scanner.domain.listing import Order

# A time, a count of faces that is not known is below all others, so the last of a falling order.
_ORDERS = {
    Order.EXPOSED: "l.severity DESC, l.was_open, l.taken DESC",
    Order.NEWEST: "l.taken DESC",
    Order.OLDEST: "l.taken IS NULL, l.taken",
    Order.UPLOADED: "l.uploaded DESC",
    Order.TITLE: "p.title COLLATE NOCASE",
    Order.KEY: "l.key",
    Order.FACES: "l.faces DESC",
    Order.LICENSE: "l.license",
    Order.VISIBILITY: "l.visibility",
}

_LOOKED_THROUGH = (1_000, 20_000)
"""Photos at the head of an index that are looked at for a first page, before all are sorted."""

_AT_ONCE = 10_000
"""Ids taken in between two chances for the main thread to go on."""


class Orders:
    """
    The whole library in the orders that were asked for last, each as of the last commit.

    SQLite tells a connection of commits by others (`data_version`) and its own (`total_changes`).
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[Order, int], tuple[_State, array[int]]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, db: sqlite3.Connection, order: Order) -> "array[int] | None":
        """Return every photo that is there, in order; None if that is not known."""
        with self._lock:
            state, ids = self._kept.get((order, id(db)), (None, None))
        return ids if state == _state(db) else None

    def keep(self, db: sqlite3.Connection, order: Order, ids: "array[int]") -> "array[int]":
        """Remember an order of which `db` was told within its present transaction."""
        with self._lock:
            self._kept[order, id(db)] = (_state(db), ids)
            self._kept.move_to_end((order, id(db)))
            if len(self._kept) > _ORDERS_KEPT:
                self._kept.popitem(last=False)
        return ids


_ORDERS_KEPT = 2


_State = tuple[int, int]


def _state(db: sqlite3.Connection) -> _State:
    return db.execute("PRAGMA data_version").fetchone()[0], db.total_changes


def at_the_head(db: sqlite3.Connection, asked: Sequence[Condition], photos: int) -> "array[int]":
    """
    Return what passes of the photos that the index of exposure begins with, so many at most.

    Nothing where it would take as long as to ask of all.
    """
    if any(one.reads_all for one in asked):
        return array("q")
    sql, values = where(asked)
    in_order = f"ORDER BY {_ORDERS[Order.EXPOSED]}, l.key, l.photo LIMIT"
    if _is_by_index(asked):
        return _ids(
            db.execute(f"SELECT l.photo FROM listed l WHERE {sql} {in_order} ?", (*values, photos))
        )
    # Rows that do not pass are passed over one by one: only so many, and none that is more exposed
    # than any that passes.
    from_here = tally.most_severe(db, asked)
    head = f"SELECT * FROM listed l WHERE l.gone = 0 AND l.severity <= ? {in_order} ?"
    ids = array("q")
    # What the tally cannot answer is looked up whole each time: so once.
    for many in _LOOKED_THROUGH if tally.is_tallied(asked) else _LOOKED_THROUGH[1:]:
        ids = _ids(
            db.execute(
                f"SELECT l.photo FROM ({head}) l WHERE {sql} {in_order} ?",
                (from_here, many, *values, photos),
            )
        )
        if len(ids) == photos:
            break
    return ids


def is_a_good_part(db: sqlite3.Connection, asked: Sequence[Condition], order: Order) -> bool:
    """Tell whether picking from all, which an index gives in order, beats sorting what passes."""
    if order is not Order.EXPOSED or not tally.is_tallied(asked):
        return False
    return 5 * tally.count(db, asked) > tally.count(db, [])


def _is_by_index(asked: Sequence[Condition]) -> bool:
    return all(one.field in ("gone", "severity") for one in asked)


def ordered(
    db: sqlite3.Connection, asked: Sequence[Condition], order: Order, most: int = -1
) -> "array[int]":
    """Return what passes a filter in order; of the first `most` SQLite sorts no more than those."""
    sql, values = where(asked)
    # The index is in the order of exposure; for any other question it would be a detour.
    way = "" if _is_by_index(asked) and order is Order.EXPOSED else "NOT INDEXED"
    titles = "JOIN photo p ON p.id = l.photo" if order is Order.TITLE else ""
    return _ids(
        db.execute(
            f"SELECT l.photo FROM listed l {way} {titles} WHERE {sql} "
            f"ORDER BY {_ORDERS[order]}, l.key, l.photo LIMIT ?",
            (*values, most),
        )
    )


def picked_from(
    db: sqlite3.Connection, asked: Sequence[Condition], whole: "array[int]"
) -> "array[int]":
    """Return what passes a filter in the order of `whole`: all photos that are there."""
    left = [one for one in asked if one.field != "gone"]
    # Of most of a library, the few that do not pass are read.
    few_are_not = tally.is_tallied(left) and 2 * tally.count(db, asked) > len(whole)
    if tally.is_tallied(left):
        sql, values = tally.photos(left, but_those=few_are_not)
    elif len(left) == 1 and left[0].photos:
        sql, values = left[0].photos, list(left[0].values)
    else:
        sql, values = where(left)
        sql = f"SELECT l.photo FROM listed l NOT INDEXED WHERE {sql}"
    found = _ids(db.execute(sql, values))
    marks = bytearray([few_are_not]) * (max(max(whole, default=0), max(found, default=0)) + 1)
    for photo in found:
        marks[photo] = not few_are_not
    picked = array("q")
    for start in range(0, len(whole), _AT_ONCE):
        some = whole[start : start + _AT_ONCE]
        picked.extend(compress(some, map(marks.__getitem__, some)))
    return picked


def _ids(rows: sqlite3.Cursor) -> "array[int]":
    """Return the only column of every row."""
    ids = array("q")
    while some := rows.fetchmany(_AT_ONCE):
        ids.extend(chain.from_iterable(some))
    return ids
