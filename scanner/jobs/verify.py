"""Looks again at what a plan has changed, and says what is still so; changes nothing."""

from collections.abc import Callable, Collection
from pathlib import Path

from scanner.catalog.changes import Changes
from scanner.domain.change import (
    Absent,
    Change,
    ChangeRow,
    ChangeState,
    Entry,
    PlanEvent,
    PlanId,
    RunSummary,
    Seen,
)
from scanner.jobs.lock import alone
from scanner.jobs.plan_run import CHANGING, FOUND_SO, PlanRun
from scanner.jobs.task import Task
from scanner.ports import Changer

MADE = frozenset({ChangeState.DONE, ChangeState.VERIFIED, ChangeState.DRIFTED})

AT_ONCE = 4000
"""Changes that are read together: nothing is written, so that it may take its time."""


def verify(
    task: Task,
    changes: Changes,
    plan: PlanId,
    changer: Callable[[str], Changer],
    *,
    lock: Path,
) -> RunSummary:
    """
    Look again at all that a plan has changed, and settle what was started, by reading alone.

    A line goes into the journal where a change stands otherwise than before,
    and one that the plan was looked at. What cannot be reached stays as it
    stood, and `stopped` says why.

    Raises Busy if another process is changing photos, NotFound, Cancelled.
    """
    with alone(lock, CHANGING):
        run = PlanRun(task, changes, changes.plan(plan), changer)
        wanted = MADE | {ChangeState.STARTED}
        checking = Verifying(run, total=run.stored.count(*wanted))
        worked = False
        try:
            worked = run.each_place(
                wanted, lambda changer, place: checking.at(changer, place, wanted)
            )
        finally:
            if worked or run.stopped:
                changes.note(plan, PlanEvent.CHECKED, run.stopped)
        return run.finish(worked=run.stored.left > 0)


class Verifying:
    """Looks at changes of a plan's run, and tells the journal what it saw."""

    def __init__(self, run: PlanRun, *, total: int) -> None:
        """Count progress up to `total` changes."""
        self._run = run
        self._total = total
        self._done = 0

    def at(self, changer: Changer, place: str, states: Collection[ChangeState]) -> None:
        """Look at the changes at one place that are in these states."""
        if not changer.readable:
            return
        run = self._run
        run.task.begin("verify", self._total)
        for rows in run.portions(place, states):
            changer.expect([row.change for row in rows])
            for start in range(0, len(rows), AT_ONCE):
                run.task.checkpoint()
                self._look(changer, rows[start : start + AT_ONCE])

    def _look(self, changer: Changer, rows: list[ChangeRow]) -> None:
        run = self._run
        answers = run.look(changer, rows, run.is_after)
        for row, answer in zip(rows, answers, strict=True):
            for entry in self._entries(row, answer):
                run.lines.add(entry)
        run.lines.write()
        self._done += len(rows)
        run.task.report(self._done)

    def _entries(self, row: ChangeRow, answer: Seen | Absent) -> list[Entry]:
        """Return what is new of a change."""
        change = row.change
        if row.state is ChangeState.STARTED:
            return self._settled(change, answer)
        entry = self._standing(change, answer)
        if (row.state, row.note) == (entry.state, entry.note):
            return []
        return [entry]

    def _standing(self, change: Change, answer: Seen | Absent) -> Entry:
        if isinstance(answer, Absent):
            return Entry(change=change, state=ChangeState.DRIFTED, note=answer.why)
        value = answer.value
        if self._run.is_after(change, value):
            return Entry(change=change, state=ChangeState.VERIFIED, seen=value)
        note = self._run.found_words(value)
        return Entry(change=change, state=ChangeState.DRIFTED, seen=value, note=note)

    def _settled(self, change: Change, answer: Seen | Absent) -> list[Entry]:
        """Return what reading tells of a write that was cut off, nothing if it was not made."""
        run = self._run
        # Absent now may be there tomorrow; the next run of the plan has the last word.
        if isinstance(answer, Absent) or run.is_before(change, answer.value):
            return []
        value = answer.value
        if run.is_after(change, value):
            done = Entry(change=change, state=ChangeState.DONE, seen=value, note=FOUND_SO)
            return [done, self._standing(change, answer)]
        note = run.found_words(value)
        return [Entry(change=change, state=ChangeState.CONFLICT, seen=value, note=note)]
