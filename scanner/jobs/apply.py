"""
Carries out a plan: look, compare, note, write, look again. The one place that changes the world.

    read      as it is to be        ALREADY, or DONE if its write was started once
              not as the preview    CONFLICT, left alone
              not there             FAILED, or UNCERTAIN if its write was started once
              as the preview        STARTED, on the disk before the write is sent
    write     it went well          DONE
              no to this one        FAILED, or CONFLICT if it changed in between
              the answer is lost    read at once: DONE, or written again, or CONFLICT
              no answer at all      stays STARTED, and the run ends; the next one reads
    read      as it is to be        VERIFIED, else DRIFTED

A crash anywhere leaves at most one change STARTED.

What cannot be read, a letter, is written once and never again: where its answer is lost, it is
UNCERTAIN at once, and what was begun and cut off is UNCERTAIN with the next run. Only a person
can tell then.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from scanner.catalog.changes import Changes
from scanner.domain.change import (
    Absent,
    Change,
    ChangeRow,
    ChangeState,
    Entry,
    Kept,
    PlanEvent,
    PlanId,
    RunSummary,
    Seen,
)
from scanner.domain.job import Cancelled
from scanner.errors import AnswerLost, BadData, BadWish, Conflict, LeftAlone, NotFound, Refused
from scanner.jobs.lock import alone
from scanner.jobs.plan_run import CHANGING, FOUND_SO, PlanRun
from scanner.jobs.task import Task
from scanner.jobs.verify import Verifying
from scanner.ports import Changer, Checkpoint

Pace = Callable[[int], float | None]
"""Tells how many seconds so many changes will take, None if that is not known."""

LEFT = frozenset({ChangeState.PLANNED, ChangeState.STARTED})
RETRIED = frozenset({ChangeState.FAILED, ChangeState.UNCERTAIN})
BEGUN = frozenset({ChangeState.STARTED, ChangeState.UNCERTAIN})

OF_ONE = (LeftAlone, NotFound, Refused, BadData, BadWish)
"""What may be wrong with one change while the others go on."""

WAITED_SECONDS = 60.0
"""After a pause or a wait as long as this, what was seen before it says nothing any more."""

OLD_SECONDS = 600.0
"""Nor does what was seen so long ago, however steadily the work went on."""

PATIENCE = 3
"""Times that one write is given up and looked at anew because it waited; then it may wait."""


CUT_OFF = "It was begun, and whether it was done cannot be read."

WAITS = (0.0, 2.0, 10.0, 30.0)
"""Seconds before a write is sent again whose answer was lost, and that was not carried out."""


class _Waited(Cancelled):
    """A write that waited so long that its subject is to be looked at again."""


def no_pace(_left: int) -> float | None:
    """Leave the time left to the rate so far."""
    return None


def apply(
    task: Task,
    changes: Changes,
    plan: PlanId,
    changer: Callable[[str], Changer],
    *,
    lock: Path,
    busy: str = CHANGING,
    retry: bool = False,
    pace: Pace = no_pace,
    clock: Callable[[], float] = time.time,
    waits: Sequence[float] = WAITS,
) -> RunSummary:
    """
    Carry out what is left of a plan, then look at all that was changed.

    With `retry`, what failed is tried once more; what was left alone because
    somebody else had changed it is not. An error of one change stops no other.
    A source that does not answer, or an account that is signed out, ends the
    run: `stopped` says why, and the next run goes on. `pace` is asked at most
    once a second. `clock` is the wall's: it goes on while the machine sleeps.

    Raises Busy, saying `busy`, if another process holds the lock, BadWish for a plan that was
    discarded, NotFound, Cancelled.
    """
    with alone(lock, busy):
        stored = changes.plan(plan)
        if stored.discarded:
            raise BadWish(f"Plan {plan} was discarded; make a new one.")
        first = stored.agreed is None
        if first:
            changes.note(plan, PlanEvent.AGREED)
        run = PlanRun(task, changes, stored, changer)
        todo = LEFT | RETRIED if retry else LEFT
        work = _Applying(run, todo, pace, clock, waits)
        try:
            worked = run.each_place(todo | {ChangeState.DONE}, work.at)
        finally:
            if run.stopped:
                changes.note(plan, PlanEvent.STOPPED, run.stopped)
        return run.finish(worked=worked or first)


class _Applying:
    """Writes the changes of a run, place by place."""

    def __init__(
        self,
        run: PlanRun,
        todo: frozenset[ChangeState],
        pace: Pace,
        clock: Callable[[], float],
        waits: Sequence[float],
    ) -> None:
        self._run = run
        self._todo = todo
        self._pace = pace
        self._clock = clock
        self._pauses = waits
        self._done = 0
        self._total = run.stored.count(*todo)
        self._seconds_left: float | None = None
        self._paced = float("-inf")
        self._looked = self._moved = 0.0
        self._waits = (0, 0)

    def at(self, changer: Changer, place: str) -> None:
        """Carry out what is to be done at one place, then look at what was done there."""
        run = self._run
        for rows in run.portions(place, self._todo):
            run.task.begin("look")
            changer.expect([row.change for row in rows])
            start = 0
            while start < len(rows):
                # Asked each time: what reading costs shows only after the first.
                end = start + changer.batch
                self._carry_out(changer, rows[start:end], first=start == 0)
                start = end
        run.lines.write()
        unseen = run.changes.plan(run.plan).count(ChangeState.DONE)
        if unseen:
            Verifying(run, total=unseen).at(changer, place, {ChangeState.DONE})

    def _carry_out(self, changer: Changer, rows: list[ChangeRow], *, first: bool) -> None:
        """Look at a batch and write it, and look again at what of it grew old meanwhile."""
        while rows:
            if changer.batch > 1:
                # Looking may take long. Where it is one by one, it does not, and a commit is saved.
                self._run.lines.write()
            answers = self._look(changer, rows)
            if first:
                self._run.task.begin("change", self._total)
                first = False
            self._looked = self._moved = self._clock()
            rows = self._write_fresh(changer, rows, answers)

    def _look(self, changer: Changer, rows: list[ChangeRow]) -> list[Seen | Absent]:
        if not changer.readable:
            return [Seen(row.change.before) for row in rows]
        run = self._run
        return run.look(
            changer,
            rows,
            lambda change, value: run.is_before(change, value) or run.is_after(change, value),
        )

    def _write_fresh(
        self, changer: Changer, rows: list[ChangeRow], answers: list[Seen | Absent]
    ) -> list[ChangeRow]:
        """Carry out changes while what was seen of them is new; return those that are left."""
        lines, task = self._run.lines, self._run.task
        for at, (row, answer) in enumerate(zip(rows, answers, strict=True)):
            if task.is_paused:
                lines.write()
            task.checkpoint()
            if changer.readable and self._is_old():
                return rows[at:]
            entry = self._judged(row, answer, readable=changer.readable)
            if entry is not None:
                lines.add(entry)
            elif isinstance(answer, Seen):
                try:
                    self._write(changer, row.change, answer)
                except _Waited:
                    return [replace(row, state=ChangeState.STARTED), *rows[at + 1 :]]
            self._moved = self._clock()
            self._report()
        return []

    def _judged(self, row: ChangeRow, answer: Seen | Absent, *, readable: bool) -> Entry | None:
        """Return what is to be said of a change that is not to be written, else None."""
        run, change = self._run, row.change
        if not readable:
            if row.state not in BEGUN:
                return None
            return Entry(change=change, state=ChangeState.UNCERTAIN, note=CUT_OFF)
        if isinstance(answer, Absent):
            state = ChangeState.UNCERTAIN if row.state in BEGUN else ChangeState.FAILED
            return Entry(change=change, state=state, note=answer.why)
        value = answer.value
        if run.is_after(change, value):
            if row.state in BEGUN:
                return Entry(change=change, state=ChangeState.DONE, seen=value, note=FOUND_SO)
            return Entry(change=change, state=ChangeState.ALREADY, seen=value)
        if run.is_before(change, value):
            return None
        note = run.found_words(value)
        return Entry(change=change, state=ChangeState.CONFLICT, seen=value, note=note)

    def _write(self, changer: Changer, change: Change, seen: Seen) -> None:
        """Write one change; where the answer is lost, look whether it is to be written again."""
        for pause in (*self._pauses, None):
            try:
                self._send(changer, change, seen)
                return
            except AnswerLost as err:
                if not changer.readable:
                    lost = Entry(change=change, state=ChangeState.UNCERTAIN, note=str(err))
                    self._run.lines.add(lost)
                    return
                if pause is None:
                    raise
            self._run.task.wait(pause)
            (answer,) = changer.read([change], self._run.task.checkpoint)
            begun = ChangeRow(change=change, state=ChangeState.STARTED)
            entry = self._judged(begun, answer, readable=True)
            if entry is not None:
                self._run.lines.add(entry)
                return
            if isinstance(answer, Seen):
                seen = answer

    def _send(self, changer: Changer, change: Change, seen: Seen) -> None:
        """Write one change, between two lines of the journal; the first is durable before."""
        lines = self._run.lines
        kept = Kept(keep=seen.keep)
        lines.add(Entry(change=change, state=ChangeState.STARTED, seen=seen.value, kept=kept))
        lines.write()
        try:
            receipt = changer.write(change, seen, self._checkpoint(changer, change))
        except Conflict as err:
            lines.add(Entry(change=change, state=ChangeState.CONFLICT, note=str(err)))
        except OF_ONE as err:
            lines.add(Entry(change=change, state=ChangeState.FAILED, note=str(err)))
            if isinstance(err, LeftAlone) and err.because is not None:
                raise err.because from err
        else:
            kept = Kept(receipt=receipt)
            lines.add(Entry(change=change, state=ChangeState.DONE, kept=kept))

    def _checkpoint(self, changer: Changer, change: Change) -> Checkpoint:
        """
        Return what a write is to call while it waits.

        A job that is paused is most often waiting for the hour's budget, within
        a write. Giving that up is safe: the change is STARTED, and reading tells.
        """
        checkpoint = self._run.task.checkpoint
        if not changer.readable:
            return checkpoint

        def look_again_after_a_wait() -> None:
            checkpoint()
            which, times = self._waits
            times = times if which == change.n else 0
            if times < PATIENCE and self._is_old():
                self._waits = (change.n, times + 1)
                raise _Waited

        return look_again_after_a_wait

    def _is_old(self) -> bool:
        now = self._clock()
        # A clock that was set back tells as little as one that jumped.
        return abs(now - self._moved) > WAITED_SECONDS or abs(now - self._looked) > OLD_SECONDS

    def _report(self) -> None:
        self._done += 1
        now = time.monotonic()
        if now - self._paced >= 1:
            self._paced = now
            self._seconds_left = self._pace(self._total - self._done)
        self._run.task.report(self._done, seconds_left=self._seconds_left)
