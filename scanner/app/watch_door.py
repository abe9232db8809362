"""The part of the front door that is about keeping watch: by a scheduler, or by a window."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from scanner.app.audit import audit
from scanner.app.library_door import LibraryDoor
from scanner.app.opening import files_of
from scanner.domain.listing import ScanSummary
from scanner.domain.photo import SourceId, SourceKind
from scanner.domain.watching import (
    NOON,
    OFF,
    Audited,
    LookState,
    Notice,
    Recipe,
    Schedule,
    ScheduleState,
    clock_of,
    is_due,
    next_look,
    period_of,
)
from scanner.errors import BadWish, SourceUnavailable
from scanner.jobs.lock import alone
from scanner.jobs.runner import JobRunner, Running
from scanner.jobs.task import Task
from scanner.jobs.watch import difference
from scanner.schedule import schedulers
from scanner.schedule.desktop import tell
from scanner.schedule.notices import Notices
from scanner.schedule.program import this_program

AUDITING = "Another Safelight is looking already whether anything new is exposed."


class WatchDoor(LibraryDoor):
    """What a user can ask for about keeping watch; a part of App, which sets these."""

    home: Path
    _runner: JobRunner
    start_scan: Callable[..., Running[ScanSummary]]

    # -- the system's scheduler

    def schedule(self) -> ScheduleState:
        """Return what is set on this machine, when it ran last and will run next."""
        state = schedulers.state_of(schedulers.scheduler_of())
        notices = self._notices
        last, following = notices.last, None
        if state.schedule is not None and not state.wrong and self._is_here(state.schedule):
            looked = None if last is None or last.state is LookState.FAILED else last.at
            at = next_look(state.schedule, _local(looked), datetime.now())
            following = at.astimezone(UTC)
        return replace(state, last=last, next=following, notices=notices.unread())

    def plan_schedule(self, every: str, *, at: str = "") -> Recipe:
        """
        Return what it takes to look at this home's sources by itself, for the user to agree to.

        `every` is a period such as "7d", or "off"; `at` a time of day such as "12:00". Nothing is
        changed. Raises BadWish for another text, and for a path no scheduler can be told.
        """
        scheduler = schedulers.scheduler_of()
        if every.strip().lower() == OFF:
            return schedulers.recipe_to_end(scheduler)
        wanted = Schedule(period_of(every), clock_of(at) if at else NOON, str(self.home))
        return schedulers.recipe_to_set(scheduler, wanted, this_program())

    def set_schedule(self, recipe: Recipe) -> ScheduleState:
        """
        Do what a recipe says, that the user has agreed to, and return how it stands then.

        Raises SourceUnavailable if the scheduler refuses; then all is as before.
        """
        if recipe.missing:
            raise BadWish(recipe.missing)
        schedulers.carry_out(schedulers.scheduler_of(), recipe)
        return self.schedule()

    def _is_here(self, schedule: Schedule) -> bool:
        return Path(schedule.home) == self.home

    # -- looks by themselves

    def audit_due(self, every: str) -> bool:
        """Tell whether a period has passed since the last look by itself that saw anything."""
        last = self._notices.last
        failed = last is not None and last.state is LookState.FAILED
        return is_due(
            period_of(every), None if last is None or failed else last.at, datetime.now(UTC)
        )

    def start_audit(self) -> Running[Audited]:
        """
        Start to scan every source and to compare; a notice is given only of what is new.

        The job raises Busy while another audit or scan of this catalog runs, and what a scan
        raises.
        """

        def run(task: Task) -> Audited:
            with alone(self.home / "audit.lock", AUDITING):
                return audit(task, self._catalog, self._notices, scan=self.start_scan, tell=tell)

        return self._runner.start("audit", "audit", run)

    def notices(self) -> tuple[Notice, ...]:
        """Return the notices that nobody has read yet, oldest first."""
        return self._notices.unread()

    def forget_notices(self, *notices: Notice) -> None:
        """Forget notices that were read."""
        self._notices.forget(notice.name for notice in notices)

    # -- folders, while a window is open

    def start_look(self) -> Running[tuple[SourceId, ...]]:
        """
        Start to look which folders hold other files than the catalog knows; those want a scan.

        It costs one stat a file. A folder that is not there, such as on a drive that is away, is
        left out; so is a difference that was told before, which no scan could settle.
        """

        def run(task: Task) -> tuple[SourceId, ...]:
            return tuple(
                source.id
                for source in self._catalog.photos.sources()
                if source.kind is SourceKind.FOLDER and self._is_other(task, source.id)
            )

        return self._runner.start("watch", "watch", run)

    def _is_other(self, task: Task, number: SourceId) -> bool:
        source = self._catalog.photos.source(number)
        try:
            with closing(files_of(source, self.licenses)) as reader:
                found = difference(task, self._catalog.photos, number, reader)
        except SourceUnavailable:
            return False
        is_news = bool(found) and self._differences.get(number) != found
        self._differences[number] = found
        return is_news

    @cached_property
    def _differences(self) -> dict[SourceId, str]:
        """What was told of each folder last; only the lane of `start_look` reads and writes it."""
        return {}

    @cached_property
    def _notices(self) -> Notices:
        return Notices(self.home / "watch")


def _local(moment: datetime | None) -> datetime | None:
    """Return a moment by this machine's clock, without a zone."""
    return None if moment is None else moment.astimezone().replace(tzinfo=None)
