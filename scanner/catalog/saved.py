"""The filters that the user saved. Writes saved_filter."""

import sqlite3
from datetime import UTC, datetime

from scanner.catalog.database import Database
from scanner.catalog.values import text_of_moment
from scanner.domain.listing import PhotoFilter
from scanner.domain.saved import (
    MOST_KEYS,
    MOST_SAVED,
    SavedFilter,
    SavedId,
    checked_name,
    filter_of_text,
    folded_name,
    text_of_filter,
)
from scanner.errors import BadData, BadWish, NotFound

TABLE = "saved_filter"


class SavedFilters:
    """Named filters, each name once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[SavedFilter, ...]:
        """Return the saved filters by name."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT id, name, wanted FROM saved_filter ORDER BY folded, id"
            ).fetchall()
        return tuple(_saved(row) for row in rows)

    def named(self, name: str) -> SavedFilter:
        """Return the saved filter of a name; raises NotFound."""
        with self._database.read() as db:
            row = db.execute(
                "SELECT id, name, wanted FROM saved_filter WHERE folded = ?",
                (folded_name(checked_name(name)),),
            ).fetchone()
        if row is None:
            raise NotFound(f"There is no saved filter {name!r}.")
        return _saved(row)

    def save(self, name: str, wanted: PhotoFilter, *, replace: bool = False) -> SavedFilter:
        """
        Keep a filter under a name.

        Raises BadWish if the name cannot be one, if it is taken and `replace` does not allow it,
        or if there are too many saved filters, or photos named one by one in this one.
        """
        kept = checked_name(name)
        if len(wanted.keys) > MOST_KEYS:
            raise BadWish(
                f"A saved filter can name at most {MOST_KEYS:,} photos one by one; this one names "
                f"{len(wanted.keys):,}."
            )
        with self._database.write(TABLE) as db:
            taken = _taken(db, kept)
            if taken is not None and not replace:
                raise BadWish(f"There is a saved filter {kept!r} already.")
            if taken is None:
                _check_room(db)
            _put(db, taken, kept, text_of_filter(wanted))
        return self.named(kept)

    def rename(self, saved: SavedId, name: str) -> SavedFilter:
        """Call a saved filter otherwise; raises NotFound, or BadWish if the name cannot be its."""
        kept = checked_name(name)
        with self._database.write(TABLE) as db:
            if _taken(db, kept) not in (None, saved):
                raise BadWish(f"There is a saved filter {kept!r} already.")
            done = db.execute(
                "UPDATE saved_filter SET name = ?, folded = ? WHERE id = ?",
                (kept, folded_name(kept), saved),
            )
            if not done.rowcount:
                raise NotFound("That saved filter is not there any more.")
        return self.named(kept)

    def remove(self, saved: SavedId) -> None:
        """Forget a saved filter; raises NotFound."""
        with self._database.write(TABLE) as db:
            if not db.execute("DELETE FROM saved_filter WHERE id = ?", (saved,)).rowcount:
                raise NotFound("That saved filter is not there any more.")

    def restore(self, saved: SavedFilter) -> None:
        """
        Put a saved filter back as it was: the undo of `remove`, and of a `save` that replaced it.

        A text that this Safelight does not understand is put back as it is. Raises BadWish if
        another filter has the name by now.
        """
        name = checked_name(saved.name)
        with self._database.write(TABLE) as db:
            if _taken(db, name) not in (None, saved.id):
                raise BadWish(f"There is a saved filter {name!r} already.")
            _put(db, saved.id, name, saved.text)


def _taken(db: sqlite3.Connection, name: str) -> int | None:
    row = db.execute(
        "SELECT id FROM saved_filter WHERE folded = ?", (folded_name(name),)
    ).fetchone()
    return None if row is None else int(row[0])


def _check_room(db: sqlite3.Connection) -> None:
    if db.execute("SELECT count(*) FROM saved_filter").fetchone()[0] >= MOST_SAVED:
        raise BadWish(f"There are {MOST_SAVED} saved filters already; remove one first.")


def _put(db: sqlite3.Connection, id_: int | None, name: str, text: str) -> None:
    db.execute(
        "INSERT OR REPLACE INTO saved_filter VALUES (?, ?, ?, ?, ?)",
        (id_, name, folded_name(name), text, text_of_moment(datetime.now(UTC))),
    )


def _saved(row: tuple[int, str, str]) -> SavedFilter:
    id_, name, text = row
    try:
        return SavedFilter(SavedId(id_), name, text, filter_of_text(text))
    except BadData as err:
        return SavedFilter(SavedId(id_), name, text, None, str(err))
