"""
Changes and cautions to and from the rows that are stored, and the queries that read those rows.

`c` is a change in them, `l` the last line of the journal about it, `j` any line about it. Each
asks for the last line by the index journal_by_change, and none reads the journal as a whole.
"""

import json
import sqlite3
from collections.abc import Collection, Sequence
from typing import Any

from scanner.catalog.journal import CHANGE_FIELDS, PLAN_FIELDS
from scanner.catalog.values import moment, plain, text_of_moment
from scanner.domain.change import (
    Caution,
    CautionKind,
    Change,
    ChangeRow,
    ChangeState,
    PlanId,
)
from scanner.domain.photo import PhotoId, SourceId
from scanner.errors import NotFound

_LAST = "FROM journal j WHERE j.plan = c.plan AND j.n = c.n ORDER BY j.id DESC LIMIT 1"

_STATE = f"coalesce((SELECT j.state {_LAST}), '{ChangeState.PLANNED}')"

_IN_STATES = f"{_STATE} IN (SELECT value FROM json_each(:states))"

ROW = (
    f"c.plan, {', '.join('c.' + name for name in CHANGE_FIELDS.split(', '))}, l.state, l.note, l.at"
)

WITH_LAST = f"LEFT JOIN journal l ON l.id = (SELECT j.id {_LAST})"

DISCARDED = "(SELECT 1 FROM journal WHERE plan = p.id AND n IS NULL AND state = ?)"

# SQLite takes the state from the line that max(id) is of.
STANDING = """
    SELECT state, count(*) FROM
        (SELECT state, max(id) FROM journal WHERE plan = ? AND n IS NOT NULL GROUP BY n)
    GROUP BY state
"""

# The plus keeps SQLite from reading all lines of the plan: those that are new are few.
MOVED = """
    SELECT
        (SELECT state FROM journal WHERE plan = :plan AND n = new.n AND id <= :upto
         ORDER BY id DESC LIMIT 1),
        (SELECT state FROM journal WHERE plan = :plan AND n = new.n ORDER BY id DESC LIMIT 1),
        count(*)
    FROM (SELECT DISTINCT n FROM journal
          WHERE id > :upto AND +plan = :plan AND n IS NOT NULL) new
    GROUP BY 1, 2
"""

ROWS = f"""
    SELECT {ROW} FROM json_each(?) w CROSS JOIN change c ON c.plan = ? AND c.n = w.value
    {WITH_LAST} ORDER BY w.key
"""

KEPT = f"""
    SELECT
        (SELECT keep FROM journal WHERE plan = :plan AND n = w.value
         AND state = '{ChangeState.STARTED}' ORDER BY id DESC LIMIT 1),
        (SELECT receipt FROM journal WHERE plan = :plan AND n = w.value
         AND state = '{ChangeState.DONE}' ORDER BY id DESC LIMIT 1)
    FROM json_each(:ns) w ORDER BY w.key
"""

# What cuts a run off is followed by the next start, which asks: that line is among the last.
CUT_OFF = f"""
    SELECT DISTINCT c.place FROM journal j JOIN plan p ON p.id = j.plan
    JOIN change c ON c.plan = j.plan AND c.n = j.n
    WHERE j.id > (SELECT max(id) FROM journal) - 1000 AND p.kind = ?
    AND j.state = '{ChangeState.STARTED}' AND NOT EXISTS
        (SELECT 1 FROM journal k WHERE k.plan = j.plan AND k.n = j.n AND k.id > j.id)
"""

# Photos' numbers are given again when their source was removed; a source's never are.
OF_PHOTO = f"""
    SELECT {ROW} FROM photo p JOIN change c ON c.photo = p.id AND c.source = p.source
        AND c.subject = p.key
    {WITH_LAST} WHERE p.id = ? AND (l.id IS NOT NULL OR NOT EXISTS (
        SELECT 1 FROM journal WHERE plan = c.plan AND n IS NULL AND state = ?))
    ORDER BY c.plan DESC, c.n
"""


def standing_in(states: Collection[ChangeState]) -> str:
    """Return the condition that a change stands in one of these states, bound as `:states`."""
    return "1" if len(frozenset(states)) == len(ChangeState) else _IN_STATES


def stored(n: int, change: Change) -> tuple[Any, ...]:
    """Return a change as CHANGE_FIELDS."""
    return (
        n,
        change.photo,
        change.source,
        plain(change.subject),
        bytes_of(change.place),
        plain(change.title),
        text_of_moment(change.uploaded),
        plain(change.before),
        plain(change.after),
        plain(change.restores),
    )


def row_of(row: tuple[Any, ...]) -> ChangeRow:
    """Return what a query of ROW gives."""
    plan, n, photo, source, subject, place, title, uploaded, before, after, restores = row[:11]
    state, note, at = row[11:]
    return ChangeRow(
        change=Change(
            plan=PlanId(plan),
            n=n,
            photo=PhotoId(photo),
            source=SourceId(source),
            subject=subject,
            place=place_of(place),
            title=title,
            uploaded=moment(uploaded),
            before=before,
            after=after,
            restores=restores,
        ),
        state=ChangeState(state or ChangeState.PLANNED),
        note=note or "",
        at=moment(at),
    )


def bytes_of(place: str) -> bytes:
    """Return a place as it is stored: it may be a path that is no UTF-8."""
    return place.encode("utf-8", "surrogatepass")


def place_of(place: bytes) -> str:
    """Return what `bytes_of` wrote."""
    return place.decode("utf-8", "surrogatepass")


def text_of_states(states: Collection[ChangeState]) -> str:
    """Return a JSON array, to be bound as `:states`."""
    return json.dumps([str(state) for state in states])


def text_of_cautions(cautions: Sequence[Caution]) -> str:
    """Return a JSON array; ASCII, because a fact may name a path that is no UTF-8."""
    return json.dumps([[c.kind, c.photos, list(c.facts)] for c in cautions])


def cautions_of(text: str) -> tuple[Caution, ...]:
    """Return what `text_of_cautions` wrote."""
    return tuple(
        Caution(CautionKind(kind), photos, tuple(facts)) for kind, photos, facts in json.loads(text)
    )


def plan_row(db: sqlite3.Connection, plan: PlanId) -> tuple[Any, ...]:
    """Return a plan as PLAN_FIELDS; raises NotFound."""
    row: tuple[Any, ...] | None = db.execute(
        f"SELECT {PLAN_FIELDS} FROM plan WHERE id = ?", (plan,)
    ).fetchone()
    if row is None:
        raise NotFound(f"There is no plan {plan}.")
    return row


def require(db: sqlite3.Connection, change: Change) -> None:
    """Raise NotFound for a change that is in no stored plan."""
    row = db.execute(
        "SELECT 1 FROM change WHERE plan = ? AND n = ?", (change.plan, change.n)
    ).fetchone()
    if row is None:
        raise NotFound(f"There is no change {change.n} in plan {change.plan}.")
