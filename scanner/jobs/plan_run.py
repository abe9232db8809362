"""
What applying and verifying a plan have in common.

One process at a time, place by place, every line of the journal durable before
what it announces, and a summary that is read from the journal.
"""

import time
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from dataclasses import dataclass, field

from scanner.catalog.changes import Changes
from scanner.domain.change import (
    Absent,
    Change,
    ChangeKind,
    ChangeRow,
    ChangeState,
    Entry,
    Plan,
    PlanEvent,
    PlanId,
    RunSummary,
    Seen,
    clean_tag,
)
from scanner.domain.change_words import value_words
from scanner.domain.job import Cancelled
from scanner.domain.listing import Cause
from scanner.errors import Busy, KeyRejected, ScannerError, SourceUnavailable
from scanner.jobs.causes import cause_of
from scanner.jobs.task import Task
from scanner.ports import Changer

PORTION = 50_000
"""Changes of an account that a Changer is told of at once, so that it reads in few calls."""

PORTION_OF_FILES = 500
"""Changes of files that are held at once: an undo's may each hold a packet of 64 kB."""

SECOND_LOOKS = 100
"""Subjects a run that are read once more alone, before what was found counts as a surprise."""

FOUND_SO = "The answer was lost; reading showed that it had been changed."
STOPPED = "It was stopped before it was done."
CHANGING = "Another Safelight is changing photos; wait until it is done."


def same(kind: ChangeKind, one: str, other: str) -> bool:
    """
    Tell whether two values are one to the place that holds them.

    >>> same(ChangeKind.TAG, "no_cv", "No CV"), same(ChangeKind.LICENSE, "cc0-1.0", "CC0-1.0")
    (True, False)
    """
    if kind is ChangeKind.TAG:
        return clean_tag(one) == clean_tag(other)
    return one == other


class Lines:
    """
    Lines for the journal that wait until one of them has to be durable.

    So a change costs one commit: the line that it is done goes with the line
    that the next has started.
    """

    def __init__(self, changes: Changes) -> None:
        self._changes = changes
        self._waiting: list[Entry] = []

    def add(self, entry: Entry) -> None:
        """Let a line wait for the next `write`."""
        self._waiting.append(entry)

    def write(self) -> None:
        """Return once every line is on the disk."""
        if self._waiting:
            self._changes.record(self._waiting)
            self._waiting = []


@dataclass(slots=True)
class PlanRun:
    """
    One run of a plan under way; `stored` is how the plan stood when it began.

    `stopped` says why it ended early, or could not work at one of its places.
    """

    task: Task
    changes: Changes
    stored: Plan
    changer: Callable[[str], Changer]
    lines: Lines = field(init=False)
    stopped: str = ""
    cause: Cause | None = None
    _second_looks: int = SECOND_LOOKS
    _calls: int = 0
    _began: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self.lines = Lines(self.changes)

    @property
    def plan(self) -> PlanId:
        """The plan's number."""
        return self.stored.id

    @property
    def kind(self) -> ChangeKind:
        """What of the photos is changed."""
        return self.stored.wish.kind

    def each_place(
        self, states: Collection[ChangeState], work: Callable[[Changer, str], None]
    ) -> bool:
        """
        Let `work` be done at every place that has changes in these states; tell if there were any.

        What concerns one account alone leaves the others to be worked at;
        what concerns the network, the key or this machine ends it. Raises Cancelled.
        """
        places = self.changes.places(self.plan, states)
        for place in places:
            try:
                self._at(place, work)
            except Cancelled:
                self._stop(STOPPED, Cause.AWAY)
                raise
            except (SourceUnavailable, KeyRejected, Busy) as err:
                self._stop(str(err), cause_of(err))
                break
            except ScannerError as err:
                self._stop(str(err), cause_of(err))
        return bool(places)

    def portions(self, place: str, states: Collection[ChangeState]) -> Iterator[list[ChangeRow]]:
        """Yield the changes at a place that are in these states, in order, so many at once."""
        limit = PORTION if self.kind.on_flickr else PORTION_OF_FILES
        after = 0
        while rows := self.changes.page(self.plan, place, states, after=after, limit=limit):
            yield rows
            after = rows[-1].change.n

    def look(
        self,
        changer: Changer,
        rows: list[ChangeRow],
        is_expected: Callable[[Change, str], bool],
    ) -> list[Seen | Absent]:
        """
        Return how the subjects are now; what surprises is read once more alone.

        Lists may lag behind, or mistake one photo for another.
        """
        checkpoint = self.task.checkpoint
        answers = changer.read([row.change for row in rows], checkpoint)
        for at, (row, answer) in enumerate(zip(rows, answers, strict=True)):
            if isinstance(answer, Absent) or is_expected(row.change, answer.value):
                continue
            if self._second_looks and len(rows) > 1:
                self._second_looks -= 1
                (answers[at],) = changer.read([row.change], checkpoint)
        return answers

    def is_before(self, change: Change, value: str) -> bool:
        """Tell whether a value is as the preview showed it."""
        return same(self.kind, value, change.before)

    def is_after(self, change: Change, value: str) -> bool:
        """Tell whether a value is as it is to be."""
        return same(self.kind, value, change.after)

    def found_words(self, value: str) -> str:
        """Return how a subject was found, as a sentence."""
        return f"It was found otherwise: {value_words(self.kind, value)}."

    def finish(self, *, worked: bool) -> RunSummary:
        """
        Return how the plan stands now, and what the run took.

        That nothing is left of it is noted once, by the run after which that is so.
        """
        now = self.changes.plan(self.plan)
        if not (now.left or self.stopped) and (worked or self.stored.stopped):
            self.changes.note(self.plan, PlanEvent.FINISHED)
        return RunSummary(
            plan=self.plan,
            done=now.made_changes,
            already=now.count(ChangeState.ALREADY),
            conflict=now.count(ChangeState.CONFLICT),
            failed=now.count(ChangeState.FAILED),
            uncertain=now.count(ChangeState.UNCERTAIN),
            verified=now.count(ChangeState.VERIFIED),
            drifted=now.count(ChangeState.DRIFTED),
            left=now.left,
            calls=self._calls,
            seconds=round(time.monotonic() - self._began, 3),
            stopped=self.stopped,
            cause=self.cause,
        )

    def _at(self, place: str, work: Callable[[Changer, str], None]) -> None:
        with closing(self.changer(place)) as changer:
            calls = changer.calls
            try:
                work(changer, place)
            finally:
                self._calls += changer.calls - calls
                # However it ended: nothing that was done is left unsaid.
                self.lines.write()

    def _stop(self, sentence: str, cause: Cause) -> None:
        if sentence not in self.stopped:
            self.stopped = f"{self.stopped} {sentence}".strip()
        self.cause = self.cause or cause
