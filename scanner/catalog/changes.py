"""
Plans, their changes, and how each stands.

Writes plan and change; journal by journal.py; and what a journal line says of a photo, by
settled.py, or of a request, by request_events.py. Nothing here is ever edited: how a change
stands is what its last line says.
"""

import json
import sqlite3
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from scanner.catalog import journal
from scanner.catalog.change_rows import (
    CUT_OFF,
    DISCARDED,
    KEPT,
    MOVED,
    OF_PHOTO,
    ROW,
    ROWS,
    STANDING,
    WITH_LAST,
    bytes_of,
    cautions_of,
    place_of,
    plan_row,
    require,
    row_of,
    standing_in,
    stored,
    text_of_cautions,
    text_of_states,
)
from scanner.catalog.database import Database
from scanner.catalog.findings import Findings
from scanner.catalog.journal import CHANGE_FIELDS, PLAN_FIELDS, NewLine
from scanner.catalog.request_events import TABLES as OF_REQUESTS
from scanner.catalog.request_events import tell_of_letters
from scanner.catalog.settled import KNOWN, settle
from scanner.catalog.values import moment, plain
from scanner.domain.change import (
    Caution,
    Change,
    ChangeKind,
    ChangeRow,
    ChangeState,
    Entry,
    JournalCheck,
    JournalLine,
    Kept,
    Plan,
    PlanEvent,
    PlanId,
    Transition,
    Wish,
)
from scanner.domain.photo import PhotoId, SourceId

TABLES = ("plan", "change", "journal")

PAGE = 500
"""Changes that are read at once where all of a plan are wanted."""

_MADE = tuple(state for state in ChangeState if state.was_made)


class Changes:
    """Stored plans, and the journal of what became of them."""

    def __init__(self, database: Database, findings: Findings) -> None:
        self._database = database
        self._findings = findings
        self._standings: dict[int, tuple[int, Counter[str]]] = {}

    # -- plans

    def store(
        self,
        wish: Wish,
        changes: Iterable[Change],
        *,
        unchanged: int = 0,
        cautions: Sequence[Caution] = (),
        calls: int = 0,
        seconds: float = 0.0,
        undoes: PlanId | None = None,
    ) -> PlanId:
        """
        Keep a plan with all its changes, or nothing of it; return its number.

        `changes` are taken as they come, in the transaction: they may read the catalog and
        must not write to it. Their `plan` does not count, and `n` is counted anew from 1.
        """
        facts = (unchanged, text_of_cautions(cautions), calls, float(seconds), undoes)
        with self._database.write(*TABLES) as db:
            rows = (stored(n, change) for n, change in enumerate(changes, 1))
            return journal.store_plan(
                db, (wish.kind, plain(wish.value), int(wish.embed)), rows, facts
            )

    def moves(self, plan: PlanId, without: Collection[int]) -> Counter[tuple[str, str, str]]:
        """Count a plan's changes but those: from what to what, at which place."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT place, before, after, count(*) FROM change WHERE plan = ? "
                "AND n NOT IN (SELECT value FROM json_each(?)) GROUP BY place, before, after",
                (plan, json.dumps(sorted(without))),
            ).fetchall()
        return Counter({(place_of(row[0]), row[1], row[2]): row[3] for row in rows})

    def copy_without(
        self, plan: PlanId, without: Collection[int], *, cautions: Sequence[Caution] = ()
    ) -> PlanId:
        """
        Store a plan again without some of its changes, and discard the former; raises NotFound.

        Returns the new plan's number. Its changes are counted anew from 1, its estimates are
        scaled, and there are these cautions to it.
        """
        left_out = frozenset(without)
        with self._database.write(*TABLES) as db:
            row = plan_row(db, plan)
            kind, value, embed, _made, count, unchanged, _, calls, seconds, undoes = row[1:]
            kept = count - sum(1 for n in left_out if 1 <= n <= count)
            share = kept / count if count else 1.0
            former = db.execute(
                f"SELECT {CHANGE_FIELDS} FROM change WHERE plan = ? ORDER BY n", (plan,)
            )
            rows = (change[1:] for change in former if change[0] not in left_out)
            new = journal.store_plan(
                db,
                (kind, value, embed),
                ((n, *change) for n, change in enumerate(rows, 1)),
                (
                    unchanged,
                    text_of_cautions(cautions),
                    round(calls * share),
                    seconds * share,
                    undoes,
                ),
            )
            journal.append(db, [NewLine(plan, None, PlanEvent.DISCARDED, note=f"plan {new}")])
        return new

    def discard(self, plan: PlanId) -> None:
        """Put a plan aside: it stays, and is not listed any more. Raises NotFound."""
        self.note(plan, PlanEvent.DISCARDED)

    def plan(self, plan: PlanId) -> Plan:
        """Return a plan as it stands; raises NotFound."""
        with self._database.read() as db:
            return self._plan(db, plan_row(db, plan))

    def plans(self, *, discarded: bool = False) -> list[Plan]:
        """Return the plans that were not discarded, the newest first; or all."""
        with self._database.read() as db:
            rows = db.execute(
                f"SELECT {PLAN_FIELDS} FROM plan p WHERE ? OR NOT EXISTS {DISCARDED} "
                "ORDER BY id DESC",
                (discarded, PlanEvent.DISCARDED),
            ).fetchall()
            return [self._plan(db, row) for row in rows]

    def _plan(self, db: sqlite3.Connection, row: tuple[Any, ...]) -> Plan:
        id_, kind, value, embed, made, count, unchanged, cautions, calls, seconds, undoes = row
        agreed, stopped, discarded = None, "", False
        for state, note, at in db.execute(
            "SELECT state, note, at FROM journal WHERE plan = ? AND n IS NULL ORDER BY id", (id_,)
        ):
            if state == PlanEvent.AGREED:
                agreed, stopped = agreed or moment(at), ""
            elif state in (PlanEvent.STOPPED, PlanEvent.FINISHED):
                stopped = note if state == PlanEvent.STOPPED else ""
            discarded = discarded or state == PlanEvent.DISCARDED
        return Plan(
            id=PlanId(id_),
            wish=Wish(ChangeKind(kind), value, bool(embed)),
            made=datetime.fromisoformat(made),
            changes=count,
            unchanged=unchanged,
            cautions=cautions_of(cautions),
            calls=calls,
            seconds=seconds,
            undoes=None if undoes is None else PlanId(undoes),
            states=self._states(db, id_, count),
            agreed=agreed,
            stopped=stopped,
            discarded=discarded,
        )

    def _states(self, db: sqlite3.Connection, plan: int, changes: int) -> Mapping[ChangeState, int]:
        """
        Return how many changes of a plan stand in which state.

        Counted once; from then on, only lines that came since are read: a plan
        is asked for many times while it runs.
        """
        (end,) = db.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()
        upto, counts = self._standings.get(plan, (0, Counter[str]()))
        if 0 < upto <= end:
            counts = counts.copy()
            for before, now, moved in db.execute(MOVED, {"plan": plan, "upto": upto}):
                if before is not None:
                    counts[before] -= moved
                counts[now] += moved
        else:
            counts = Counter(dict(db.execute(STANDING, (plan,))))
        self._standings[plan] = (end, counts)
        states = {ChangeState(state): count for state, count in counts.items() if count}
        planned = changes - sum(states.values())
        return {ChangeState.PLANNED: planned, **states} if planned else states

    # -- changes

    def transitions(self, plan: PlanId) -> list[Transition]:
        """Return from what to what a plan's changes go, and how many; the most first."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT before, after, count(*) FROM change WHERE plan = ? "
                "GROUP BY before, after ORDER BY 3 DESC, before, after",
                (plan,),
            ).fetchall()
        return [Transition(before=row[0], after=row[1], changes=row[2]) for row in rows]

    def numbers(
        self,
        plan: PlanId,
        *,
        states: Collection[ChangeState] = (),
        before: str | None = None,
        after: str | None = None,
    ) -> "array[int]":
        """
        Return the `n` of a plan's changes, in order: all, or those that fit.

        That stand in one of `states` and go from `before` to `after`, each only if given.
        """
        where = ["c.plan = :plan"]
        if states:
            where.append(standing_in(states))
        if before is not None:
            where.append("c.before = :before")
        if after is not None:
            where.append("c.after = :after")
        values = {"plan": plan, "states": text_of_states(states), "before": before, "after": after}
        sql = f"SELECT c.n FROM change c WHERE {' AND '.join(where)} ORDER BY c.n"
        with self._database.read() as db:
            return array("q", (row[0] for row in db.execute(sql, values)))

    def rows(self, plan: PlanId, ns: Sequence[int]) -> list[ChangeRow]:
        """Return these changes in this order, as they stand, less those that are not there."""
        with self._database.read() as db:
            found = db.execute(ROWS, (json.dumps(list(ns)), plan)).fetchall()
        return [row_of(row) for row in found]

    def places(self, plan: PlanId, states: Collection[ChangeState]) -> list[str]:
        """
        Return where a plan's changes in these states are to be made, the most exposed first.

        All files together are one place, "".
        """
        values = {"plan": plan, "states": text_of_states(states)}
        one = f"FROM change c WHERE c.plan = :plan AND {standing_in(states)}"
        with self._database.read() as db:
            if ChangeKind(plan_row(db, plan)[1]) is ChangeKind.RIGHTS:
                return [""] if db.execute(f"SELECT 1 {one} LIMIT 1", values).fetchone() else []
            rows = db.execute(
                f"SELECT c.place {one} GROUP BY c.place ORDER BY min(c.n)", values
            ).fetchall()
        return [place_of(row[0]) for row in rows]

    def sources(self, plan: PlanId) -> list[SourceId]:
        """Return the sources that a plan's changes are of; some may have been removed since."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT DISTINCT source FROM change WHERE plan = ? ORDER BY source", (plan,)
            ).fetchall()
        return [SourceId(row[0]) for row in rows]

    def page(
        self,
        plan: PlanId,
        place: str,
        states: Collection[ChangeState],
        *,
        after: int,
        limit: int,
    ) -> list[ChangeRow]:
        """
        Return the next changes at a place that stand in one of these states, by `n` from `after`.

        The place "" is every place.
        """
        at_place = "AND c.place = :place" if place else ""
        with self._database.read() as db:
            found = db.execute(
                f"SELECT {ROW} FROM change c {WITH_LAST} WHERE c.plan = :plan "
                f"AND c.n > :after {at_place} AND {standing_in(states)} ORDER BY c.n LIMIT :limit",
                {
                    "plan": plan,
                    "after": after,
                    "place": bytes_of(place),
                    "states": text_of_states(states),
                    "limit": limit,
                },
            ).fetchall()
        return [row_of(row) for row in found]

    def cut_off(self, kind: ChangeKind) -> list[str]:
        """Return the places of changes that a run of late began, and did not end."""
        with self._database.read() as db:
            return [place_of(row[0]) for row in db.execute(CUT_OFF, (kind,))]

    def made(self, plan: PlanId) -> Iterator[tuple[ChangeRow, Kept]]:
        """Yield the changes of a plan that were made, each with what its undo needs."""
        last = 0
        while rows := self.page(plan, "", _MADE, after=last, limit=PAGE):
            ns = json.dumps([row.change.n for row in rows])
            with self._database.read() as db:
                kept = db.execute(KEPT, {"plan": plan, "ns": ns}).fetchall()
            for row, (keep, receipt) in zip(rows, kept, strict=True):
                yield row, Kept(keep or "", receipt or "")
            last = rows[-1].change.n

    def of_photo(self, photo: PhotoId) -> list[ChangeRow]:
        """
        Return the changes that were planned for a photo, the newest plan first.

        A discarded plan counts only where it had begun with this photo.
        """
        with self._database.read() as db:
            found = db.execute(OF_PHOTO, (photo, PlanEvent.DISCARDED)).fetchall()
        return [row_of(row) for row in found]

    # -- journal

    def record(self, entries: Sequence[Entry]) -> None:
        """
        Add a line for each entry, and let the catalog's photos be as the lines say, with exposure,
        and its requests say what became of their letters.

        All in one transaction, which lies on the disk when this returns. Raises NotFound for a
        change that is in no plan, and then nothing is written.
        """
        if not entries:
            return
        kinds = self._kinds({entry.change.plan for entry in entries})
        tells = any(
            entry.state in KNOWN and kinds[entry.change.plan].on_flickr for entry in entries
        )
        letters = ChangeKind.LETTER in kinds.values()
        tables = ["journal"]
        tables += ["photo", "exposure"] if tells else []
        tables += OF_REQUESTS if letters else ()
        with self._database.write(*tables, durable=True) as db:
            for entry in entries:
                require(db, entry.change)
            journal.append(
                db,
                (
                    NewLine(e.change.plan, e.change.n, e.state, e.seen, e.note, e.kept)
                    for e in entries
                ),
            )
            if touched := settle(db, entries, kinds):
                self._findings.assess(db, touched)
            if letters:
                tell_of_letters(db, entries, kinds)

    def note(self, plan: PlanId, event: PlanEvent, note: str = "") -> None:
        """Add a line about a plan as a whole; raises NotFound."""
        if event is PlanEvent.MADE:
            raise ValueError("That a plan was made is said by storing it.")
        with self._database.write("journal") as db:
            plan_row(db, plan)
            journal.append(db, [NewLine(plan, None, event, note=note)])

    def journal(self, plan: PlanId | None = None) -> Iterator[JournalLine]:
        """Yield the lines of one plan or of all, oldest first; read by pages."""
        return journal.lines(self._database, plan)

    def check_journal(self) -> JournalCheck:
        """Read the whole journal and every plan, and tell the first line that was altered."""
        return journal.check(self._database)

    def _kinds(self, plans: Collection[PlanId]) -> dict[PlanId, ChangeKind]:
        with self._database.read() as db:
            return {plan: ChangeKind(plan_row(db, plan)[1]) for plan in plans}
