"""
How many photos there are of each kind, for menus, lists of sources and reports.

`tally` holds the counts of the whole library by all that menus count by, some thousands of rows
that triggers keep; what a search or a range of days narrows is counted likewise, in one pass.
"""

import sqlite3
from collections.abc import Sequence
from typing import Any

from scanner.catalog.filtering import Condition, where
from scanner.catalog.possible import UNTOLD
from scanner.catalog.values import reasons_of
from scanner.domain.exposure import Reason
from scanner.domain.listing import Facets
from scanner.domain.photo import Visibility

_KINDS = (
    "source, license, visibility, geotagged, year, gone, severity, reasons, shows, unreadable, "
    "lookable"
)

_OF_KIND = " AND ".join(f"p.{kind} = l.{kind}" for kind in _KINDS.split(", "))

_SEEN = """
    CASE WHEN l.unreadable THEN 'unreadable' WHEN l.shows < 0 THEN 'not-looked-at'
    WHEN l.shows THEN 'yes' ELSE 'no' END
"""

_MATCHED = "FROM dataset_match m CROSS JOIN listed l ON l.photo = m.photo WHERE"
_POSSIBLE = f"FROM possible_match m CROSS JOIN listed l ON l.photo = m.photo WHERE m.{UNTOLD} AND"

Counts = dict[Any, int]


def count(db: sqlite3.Connection, asked: Sequence[Condition]) -> int:
    """Return how many photos pass a filter."""
    sql, values = where(asked)
    counted = (
        "sum(photos) FROM tally l" if is_tallied(asked) else "count(*) FROM listed l NOT INDEXED"
    )
    return int(db.execute(f"SELECT {counted} WHERE {sql}", values).fetchone()[0] or 0)


def most_severe(db: sqlite3.Connection, asked: Sequence[Condition]) -> int:
    """Return a severity that nothing which passes a filter is above."""
    sql, values = where(one for one in asked if one.tallied)
    row = db.execute(f"SELECT max(severity) FROM tally l WHERE photos > 0 AND {sql}", values)
    return int(row.fetchone()[0] or 0)


def photos(asked: Sequence[Condition], *, but_those: bool = False) -> tuple[str, list[str | int]]:
    """
    Return a query of the ids that pass a filter which the tally can answer, and its values.

    It reads an index of the photos behind each count, and no more. `but_those`: of all others.
    """
    sql, values = where(asked)
    kinds = f"SELECT {_KINDS} FROM tally l WHERE {'NOT ' if but_those else ''}({sql})"
    return (
        f"SELECT p.photo FROM ({kinds}) l CROSS JOIN listed p INDEXED BY listed_by_kind "
        f"ON {_OF_KIND}",
        values,
    )


def facets(db: sqlite3.Connection, asked: Sequence[Condition]) -> Facets:
    """Count what a filter lets through, and what each further choice would give."""
    table = "tally" if is_tallied(asked) else _narrowed(db, asked)
    left = [one for one in asked if one.tallied]

    def by(column: str, *without: str) -> Counts:
        sql, values = where(left, without)
        rows = db.execute(
            f"SELECT {column}, sum(photos) FROM {table} l WHERE {sql} "
            "GROUP BY 1 HAVING sum(photos) > 0",
            values,
        )
        return dict(rows.fetchall())

    severities = by("l.severity")
    # Days of a year are no matter of the tally, and are to be left out of the years all the same.
    of_days = any(one.field == "taken" and not one.tallied for one in asked)
    years = _by_year(db, asked) if of_days else by("l.year", "taken")
    return Facets(
        total=sum(severities.values()),
        exposed=sum(n for severity, n in severities.items() if severity > 0),
        sources=by("l.source", "sources"),
        licenses=by("l.license", "licenses", "permissive"),
        visibilities={Visibility(key): n for key, n in by("l.visibility", "visibilities").items()},
        faces=by(_SEEN, "faces", "looked_at", "unreadable"),
        severities=by("l.severity", "severity"),
        reasons=_by_reason(by("l.reasons", "reasons")),
        datasets=_by_dataset(db, _MATCHED, where(asked, ("datasets",))),
        possible=_by_dataset(db, _POSSIBLE, where(asked, ("possible",))),
        years={int(key): n for key, n in years.items() if key},
    )


def standings(db: sqlite3.Connection) -> list[tuple[int, int, int, int, int]]:
    """Return of each source its photos, those with faces, exposed, and still to be looked at."""
    return db.execute(
        "SELECT source, sum(photos), sum(photos * (shows > 0)), sum(photos * (severity > 0)), "
        "sum(photos * (shows < 0 AND NOT unreadable AND lookable)) FROM tally "
        "WHERE gone = 0 GROUP BY source HAVING sum(photos) > 0"
    ).fetchall()


def is_tallied(asked: Sequence[Condition]) -> bool:
    """Tell whether a filter asks for nothing but what the tally counts by."""
    return all(one.tallied for one in asked)


def _narrowed(db: sqlite3.Connection, asked: Sequence[Condition]) -> str:
    """Count what the rest of a filter lets through into a table like `tally`; return its name."""
    sql, values = where(one for one in asked if not one.tallied)
    db.execute("DROP TABLE IF EXISTS temp.narrowed")
    db.execute(
        f"CREATE TEMP TABLE narrowed AS SELECT {_KINDS}, count(*) AS photos FROM listed l "
        f"NOT INDEXED WHERE {sql} GROUP BY {_KINDS}",
        values,
    )
    return "temp.narrowed"


def _by_reason(by_bits: Counts) -> dict[Reason, int]:
    counts: dict[Reason, int] = {}
    for bits, n in by_bits.items():
        for reason in reasons_of(bits):
            counts[reason] = counts.get(reason, 0) + n
    return counts


def _by_year(db: sqlite3.Connection, asked: Sequence[Condition]) -> Counts:
    sql, values = where(asked, ("taken",))
    return dict(
        db.execute(
            f"SELECT l.year, count(*) FROM listed l NOT INDEXED WHERE {sql} GROUP BY 1", values
        )
    )


def _by_dataset(
    db: sqlite3.Connection, source: str, wanted: tuple[str, list[str | int]]
) -> dict[str, int]:
    sql, values = wanted
    return dict(
        db.execute(f"SELECT m.dataset, count(*) {source} {sql} GROUP BY 1", values).fetchall()
    )
