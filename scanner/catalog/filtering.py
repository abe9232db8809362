"""
Filters as SQL over `listed l`; what menus count by holds for `tally l` as well.

The columns of both have the same names, so a condition is written once.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from scanner.catalog.possible import UNTOLD
from scanner.catalog.search import having_words
from scanner.catalog.values import bits_of
from scanner.domain.license import LicenseTable
from scanner.domain.listing import DateRange, PhotoFilter


@dataclass(frozen=True, slots=True)
class Condition:
    """
    One part of a filter: the field that asks for it, and whether `tally` can answer it.

    `photos`, if not empty, is a query of the ids of which it is true, with the same values;
    `reads_all`: to answer it, the words of every photo are read.
    """

    field: str
    sql: str
    values: tuple[str | int, ...] = ()
    tallied: bool = True
    photos: str = ""
    reads_all: bool = False


def conditions(
    db: sqlite3.Connection, wanted: PhotoFilter, licenses: LicenseTable
) -> list[Condition]:
    """Return what is true of every photo that passes a filter."""
    return [*_tallied(db, wanted, licenses), *_of_each_photo(db, wanted)]


def where(
    conditions: Iterable[Condition], without: Iterable[str] = ()
) -> tuple[str, list[str | int]]:
    """Return conditions as one, less those of some fields, and its values."""
    left = frozenset(without)
    kept = [one for one in conditions if one.field not in left]
    values = [value for one in kept for value in one.values]
    return " AND ".join(one.sql for one in kept) or "1", values


def _tallied(
    db: sqlite3.Connection, wanted: PhotoFilter, licenses: LicenseTable
) -> Iterator[Condition]:
    if not wanted.gone:
        yield Condition("gone", "l.gone = 0")
    for field, column in _CHOICES.items():
        if chosen := getattr(wanted, field):
            yield _one_of(field, column, chosen)
    if wanted.permissive is not None:
        slugs = [row[0] for row in db.execute("SELECT DISTINCT license FROM tally")]
        permissive = [slug for slug in slugs if licenses.is_permissive(slug, wanted.permissive)]
        yield _one_of("permissive", "l.license", permissive)
    if wanted.faces is not None:
        yield Condition("faces", "l.shows = ?", (int(wanted.faces),))
    if wanted.looked_at is not None:
        yield Condition("looked_at", f"l.shows {'>=' if wanted.looked_at else '<'} 0")
    if wanted.unreadable is not None:
        yield Condition("unreadable", "l.unreadable = ?", (int(wanted.unreadable),))
    if wanted.severity is not None:
        yield Condition("severity", "l.severity >= ?", (wanted.severity,))
    if wanted.reasons:
        yield Condition("reasons", "l.reasons & ? <> 0", (bits_of(wanted.reasons),))
    if wanted.geotagged is not None:
        yield Condition("geotagged", "l.geotagged = ?", (int(wanted.geotagged),))
    if wanted.taken is not None and _is_of_years(wanted.taken):
        first, last = wanted.taken.first, wanted.taken.last
        if first is not None or last is not None:
            # A photo of an unknown year has 0, which is in no range.
            years = (first.year if first else 1, last.year if last else date.max.year)
            yield Condition("taken", "l.year BETWEEN ? AND ?", years)


def _of_each_photo(db: sqlite3.Connection, wanted: PhotoFilter) -> Iterator[Condition]:
    if wanted.keys:
        yield _one_of("keys", "l.key", wanted.keys, tallied=False)
    for field, held in _IN_DATASETS.items():
        if chosen := getattr(wanted, field):
            texts = json.dumps(sorted(chosen))
            yield _among(field, f"SELECT photo {held}", texts)
    if wanted.taken is not None and not _is_of_years(wanted.taken):
        yield from _days("taken", "l.taken", wanted.taken)
    if wanted.uploaded is not None:
        yield from _days("uploaded", "l.uploaded", wanted.uploaded)
    for photos, values in having_words(db, wanted.text):
        # A word that is too short for the index is looked for in every photo.
        yield replace(_among("text", photos, *values), reads_all="MATCH" not in photos)


def _among(field: str, photos: str, *values: str) -> Condition:
    return Condition(field, f"l.photo IN ({photos})", values, tallied=False, photos=photos)


def _one_of(
    field: str, column: str, chosen: Iterable[str | int], *, tallied: bool = True
) -> Condition:
    texts = json.dumps(sorted(chosen))
    return Condition(field, f"{column} IN (SELECT value FROM json_each(?))", (texts,), tallied)


def _is_of_years(wanted: DateRange) -> bool:
    """Tell whether a range is of whole years, as menus ask."""
    first, last = wanted.first, wanted.last
    return (first is None or (first.month, first.day) == (1, 1)) and (
        last is None or (last.month, last.day) == (12, 31)
    )


def _days(field: str, column: str, wanted: DateRange) -> Iterator[Condition]:
    """Yield conditions on ISO text: it sorts as time does, and a day comes before its moments."""
    if wanted.first is not None:
        yield Condition(field, f"{column} >= ?", (wanted.first.isoformat(),), tallied=False)
    if wanted.last is not None:
        # Behind the last day's own moments; no text of a moment has a tilde.
        yield Condition(field, f"{column} < ?", (f"{wanted.last.isoformat()}~",), tallied=False)


_CHOICES = {"sources": "l.source", "licenses": "l.license", "visibilities": "l.visibility"}

_IN_DATASETS = {
    "datasets": "FROM dataset_match WHERE dataset IN (SELECT value FROM json_each(?))",
    "possible": "FROM possible_match WHERE dataset IN (SELECT value FROM json_each(?)) "
    f"AND {UNTOLD}",
}
