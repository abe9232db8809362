"""
The journal: what was done and seen, line by line, and the proof that no line was altered since.

Each line's `hash` is the SHA-256, in hex, of these fields of it as a JSON array without blanks,
in ASCII: id, at, plan, n, state, seen, note, keep, receipt, previous; and
`previous` is the hash of the line before, empty for the first. A MADE line's `seen` is the
plan's seal (see `Seal`). So whoever alters a plan, a change or a line has to write every later
line anew, and whoever kept one later hash, as on a printed journal, can tell.

Lines are counted from 1 without a gap, over all plans; SQLite remembers the last
number that it gave, so that lines missing at the end show as well.
"""

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, NamedTuple

from scanner.catalog.database import Database
from scanner.catalog.values import plain, text_of_moment
from scanner.domain.change import JournalCheck, JournalLine, Kept, PlanEvent, PlanId
from scanner.errors import BadData

PAGE = 500
"""Lines read at once."""

_FIELDS = "id, at, plan, n, state, seen, note, keep, receipt, previous"

PLAN_FIELDS = "id, kind, value, embed, made, changes, unchanged, cautions, calls, seconds, undoes"
CHANGE_FIELDS = "n, photo, source, subject, place, title, uploaded, before, after, restores"

_FIRST = -(1 << 63)
"""The smallest number that a row can have: one put in before the first is to be found, too."""


class NewLine(NamedTuple):
    """A line that is to be written; `n` is None where it is about the plan as a whole."""

    plan: PlanId
    n: int | None
    state: str
    seen: str = ""
    note: str = ""
    kept: Kept = Kept()


class Seal:
    """
    Adds up a plan to one digest, row by row, so that a million changes need no memory.

    It is the SHA-256, in hex, of the rows of its changes in their order, each a JSON
    array of CHANGE_FIELDS with the place in hex, and of the plan's own row, a JSON array
    of PLAN_FIELDS; a line feed behind each.
    """

    def __init__(self) -> None:
        self._sum = sha256()
        self.changes = 0

    def add(self, change: Sequence[Any]) -> None:
        """Take the next change's row, as it is stored."""
        self._sum.update(_canonical(change) + b"\n")
        self.changes += 1

    def close(self, plan: Sequence[Any]) -> str:
        """Take the plan's own row, and return the digest."""
        self._sum.update(_canonical(plan) + b"\n")
        return self._sum.hexdigest()


def store_plan(
    db: sqlite3.Connection,
    wish: tuple[str, str, int],
    changes: Iterable[tuple[Any, ...]],
    facts: tuple[int, str, int, float, int | None],
) -> PlanId:
    """
    Write changes, the plan that they are in, and the line that seals both.

    The plan's row comes last: from then on, no further change can be written to it.
    """
    plan = PlanId(given(db, "plan") + 1)
    made = text_of_moment(datetime.now(UTC))
    seal = Seal()

    def sealed() -> Iterator[tuple[Any, ...]]:
        for change in changes:
            seal.add(change)
            yield plan, *change

    db.executemany(
        f"INSERT INTO change (plan, {CHANGE_FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        sealed(),
    )
    row = (plan, *wish, made, seal.changes, *facts)
    db.execute(f"INSERT INTO plan ({PLAN_FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    append(db, [NewLine(plan, None, PlanEvent.MADE, seen=seal.close(row))])
    return plan


def append(db: sqlite3.Connection, lines: Iterable[NewLine]) -> None:
    """
    Add lines to the journal within the caller's write transaction.

    What comes before them is read in that transaction: another process that appends
    at the same time waits.
    """
    last, previous = db.execute(
        "SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1"
    ).fetchone() or (0, "")
    # Where lines were cut off the end, the gap is to stay to be seen.
    id_ = max(last, given(db, "journal"))
    at = datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
    written = []
    for line in lines:
        id_ += 1
        fields = (
            id_,
            at,
            line.plan,
            line.n,
            str(line.state),
            plain(line.seen),
            plain(line.note),
            plain(line.kept.keep),
            plain(line.kept.receipt),
            previous,
        )
        previous = _hash(fields)
        written.append((*fields, previous))
    db.executemany(
        f"INSERT INTO journal ({_FIELDS}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", written
    )


def given(db: sqlite3.Connection, table: str) -> int:
    """Return the last number that SQLite gave to a row of a table, 0 if none."""
    row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return 0 if row is None else int(row[0])


def lines(database: Database, plan: PlanId | None = None) -> Iterator[JournalLine]:
    """Yield the lines of one plan or of all, oldest first; read by pages."""
    if plan is None:
        last = 0
        while rows := _read(database, f"j.id > ? ORDER BY j.id LIMIT {PAGE}", last):
            yield from map(_line, rows)
            last = rows[-1][0]
        return
    with database.read() as db:
        found = db.execute("SELECT id FROM journal WHERE plan = ?", (plan,))
        ids = sorted(array("q", (row[0] for row in found)))
    for start in range(0, len(ids), PAGE):
        wanted = json.dumps(ids[start : start + PAGE])
        yield from map(
            _line,
            _read(database, "j.id IN (SELECT value FROM json_each(?)) ORDER BY j.id", wanted),
        )


def check(database: Database) -> JournalCheck:
    """
    Read the whole journal and every plan, and tell the first line that is not as it was written.

    What another process adds meanwhile is checked as well, or waits for the next check.
    """
    expected, previous, fits = 1, "", 0
    sealed: set[int] = set()
    start = _FIRST
    while True:
        with database.read() as db, _text_as_it_lies(db):
            rows = db.execute(
                f"SELECT {_FIELDS}, hash FROM journal WHERE id >= ? ORDER BY id LIMIT {PAGE}",
                (start,),
            )
            found = 0
            for row in rows:
                if wrong := _fault(db, row, expected, previous):
                    return JournalCheck(fits, min(row[0], expected), wrong)
                if row[4] == PlanEvent.MADE:
                    sealed.add(row[2])
                found, fits, expected, previous = found + 1, fits + 1, row[0] + 1, row[10]
            if not found:
                wrong = _missing(db, expected - 1, sealed)
                return JournalCheck(fits, expected if wrong else None, wrong)
        start = expected


def _fault(db: sqlite3.Connection, row: Sequence[Any], expected: int, previous: str) -> str:
    """Return what is wrong with a line, or with the plan that it seals; "" if nothing."""
    id_ = row[0]
    if id_ > expected:
        return f"Line {expected} is missing."
    if id_ < expected:
        return f"Line {id_} was put in before the first."
    if _hash(row[:10]) != row[10]:
        return f"Line {id_} is not as it was written."
    if row[9] != previous:
        return f"Line {id_} does not follow the line before it, which is not the one it followed."
    if row[4] == PlanEvent.MADE and _digest(db, row[2]) != row[5]:
        return f"Plan {row[2]} or one of its changes is not as it was when line {id_} was written."
    return ""


def _missing(db: sqlite3.Connection, last: int, sealed: set[int]) -> str:
    """Return what should stand behind the last line, and does not; "" if nothing."""
    written = given(db, "journal")
    if written > last:
        return f"The journal ends with line {last}, but line {written} was written once."
    # From one plan to the next in the index: counting every change would take long.
    plans = db.execute(
        "SELECT id FROM plan UNION "
        "SELECT * FROM (WITH RECURSIVE named (plan) AS (SELECT min(plan) FROM change UNION ALL "
        "SELECT (SELECT min(plan) FROM change WHERE plan > named.plan) FROM named "
        "WHERE named.plan IS NOT NULL) SELECT plan FROM named WHERE plan IS NOT NULL)"
    )
    for (plan,) in plans:
        if plan not in sealed:
            return f"No line tells that plan {plan} was made."
    return ""


def _digest(db: sqlite3.Connection, plan: int) -> str:
    """Return the seal of a plan as it is stored now, "" if it is not there."""
    row = db.execute(f"SELECT {PLAN_FIELDS} FROM plan WHERE id = ?", (plan,)).fetchone()
    if row is None:
        return ""
    seal = Seal()
    changes = f"SELECT {CHANGE_FIELDS} FROM change WHERE plan = ? ORDER BY n"
    for change in db.execute(changes, (plan,)):
        seal.add(change)
    return seal.close(row)


@contextmanager
def _text_as_it_lies(db: sqlite3.Connection) -> Iterator[None]:
    """Read text even where somebody put bytes in that are none, as surrogates."""
    before = db.text_factory
    db.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    try:
        yield
    finally:
        db.text_factory = before


def _hash(fields: Sequence[Any]) -> str:
    return sha256(_canonical(fields)).hexdigest()


def _canonical(row: Sequence[Any]) -> bytes:
    return json.dumps(row, separators=(",", ":"), default=bytes.hex).encode("ascii")


def _read(database: Database, where: str, value: object) -> list[tuple[Any, ...]]:
    with database.read() as db:
        return db.execute(
            "SELECT j.id, j.at, j.plan, j.n, c.subject, j.state, c.before, c.after, j.seen, "
            "j.note, j.keep, j.receipt, j.previous, j.hash FROM journal j "
            f"LEFT JOIN change c ON c.plan = j.plan AND c.n = j.n WHERE {where}",
            (value,),
        ).fetchall()


def _line(row: tuple[Any, ...]) -> JournalLine:
    id_, at, plan, n, subject, state, before, after, seen, note, *rest = row
    keep, receipt, previous, hash_ = rest
    try:
        moment = datetime.fromisoformat(at)
    except ValueError as err:
        raise BadData(f"Line {id_} of the journal has no time that can be read.") from err
    return JournalLine(
        id=id_,
        at=moment,
        plan=PlanId(plan),
        n=n,
        subject=subject or "",
        state=state,
        before=before or "",
        after=after or "",
        seen=seen,
        note=note,
        kept=Kept(keep, receipt),
        previous=previous,
        hash=hash_,
    )
