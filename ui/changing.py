"""What the user does about changes: plans made, carried out, looked at again, taken back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from scanner.domain.change import Plan, PlanId, RunSummary, Selected, Wish
from scanner.domain.job import Job, JobId, JobState, Progress
from scanner.domain.listing import Cause
from scanner.errors import Busy, NotFound, ScannerError
from ui.bridge import Bridge
from ui.run_words import PlanNotice, came_of_look, came_of_plan, notices_of
from ui.words import translate
from ui.work import Work

if TYPE_CHECKING:
    from scanner.app import App

T = TypeVar("T")


class Started(Protocol[T]):
    """A job that was started, and what it will give."""

    @property
    def job(self) -> Job:
        """How it stands."""
        ...

    @property
    def future(self) -> Future[T]:
        """What it gives."""
        ...


class Changing(QObject):
    """
    Starts the jobs about changes, and says what came of them.

    One plan is made at a time, and one carried out or verified; the other waits for
    the user to ask again. What is left of a plan that was agreed to is a notice.
    """

    planned = Signal(object)
    """A Plan that was made, to be looked through."""

    began = Signal(object)
    """The PlanId of a plan that is being carried out, or verified."""

    ended = Signal(object)
    """The Plan as it stands after its run, or its verification."""

    said = Signal(str, bool)
    """What came of a job, and whether the page of changes has more of it."""

    failed = Signal(object)
    """An error to be shown beside the work."""

    changed = Signal()
    """What runs, or what there is to say of it, is another now."""

    def __init__(self, app: App, bridge: Bridge, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._work = work
        self._planning: JobId | None = None
        self._running: tuple[JobId, PlanId] | None = None
        self._cancelled: dict[JobId, Callable[[], object]] = {}
        self._plans: list[Plan] = []
        self._causes: dict[PlanId, Cause] = {}
        self._dismissed: set[PlanNotice] = set()
        self._last: PlanId | None = None
        bridge.job_changed.connect(self._job_changed)

    @property
    def is_planning(self) -> bool:
        """Whether a plan is being made."""
        return self._planning is not None

    @property
    def running(self) -> PlanId | None:
        """The plan that is being carried out or verified."""
        return None if self._running is None else self._running[1]

    @property
    def last(self) -> PlanId | None:
        """The plan whose run ended last and changed something, as long as it was not undone."""
        return self._last

    # -- plans

    def plan(self, wish: Wish, selected: Selected) -> None:
        """Start to work out what a wish would change; nothing is changed."""
        self._start_plan(lambda: self._app.start_plan(wish, selected))

    def undo(self, plan: PlanId | None = None) -> None:
        """Start to work out what takes a plan back (None: the one that ended last)."""
        wanted = plan if plan is not None else self._last
        if wanted is not None:
            self._start_plan(lambda: self._app.start_undo_plan(wanted))

    def show(self, plan: PlanId) -> None:
        """Look through a plan that was made before."""
        self._bridge.ask(
            lambda: self._app.plan(plan), self.planned.emit, self.failed.emit, owner=self
        )

    def _start_plan(self, start: Callable[[], Started[Plan]]) -> None:
        if self._planning is not None:
            words = translate(
                "run", "A plan is being worked out. Cancel it, or wait until it is done."
            )
            self.failed.emit(Busy(words))
            return
        try:
            running = start()
        except ScannerError as error:
            self.failed.emit(error)
            return
        self._planning = running.job.id

        def done(plan: Plan) -> None:
            self._planning = None
            self.said.emit(
                translate("run", "Nothing is changed yet: look through the plan."), False
            )
            self.changed.emit()
            self.planned.emit(plan)

        def over(error: BaseException | None = None) -> None:
            self._planning = None
            self.said.emit(translate("run", "No plan was made; nothing is changed."), False)
            self.changed.emit()
            if error is not None:
                self.failed.emit(error)

        self._watch(running, done, over, over)

    # -- runs

    def apply(self, plan: PlanId, *, retry: bool = False) -> bool:
        """
        Start to carry a plan out, or go on with it; `retry`: what failed, once more.

        Returns whether it began: one plan is carried out at a time.
        """
        return self._start_run(
            plan, lambda: self._app.start_apply(plan, retry=retry), came_of_plan, makes=True
        )

    def verify(self, plan: PlanId) -> bool:
        """Start to look whether what a plan changed is still so; returns whether it began."""
        return self._start_run(
            plan, lambda: self._app.start_verify(plan), came_of_look, makes=False
        )

    def _start_run(
        self,
        plan: PlanId,
        start: Callable[[], Started[RunSummary]],
        words: Callable[..., str],
        *,
        makes: bool,
    ) -> bool:
        if self._running is not None:
            self.failed.emit(
                Busy(
                    translate(
                        "run",
                        "Changes are being made or verified, one plan at a time. Nothing of this "
                        "one is lost: it is on the page of changes, and can begin when they are "
                        "done.",
                    )
                )
            )
            return False
        try:
            running = start()
        except ScannerError as error:
            self.failed.emit(error)
            return False
        self._running = running.job.id, plan
        self._causes.pop(plan, None)

        def done(summary: RunSummary) -> None:
            if summary.cause is not None:
                self._causes[plan] = summary.cause
            if makes and summary.done:
                self._last = plan
            self._ended(plan, partial(words, stopped=summary.stopped))

        def cancelled() -> None:
            self._ended(plan, partial(words, stopped=translate("run", "Stopped.")))

        def broke(error: BaseException) -> None:
            self._ended(plan, partial(words, stopped=translate("run", "Stopped.")))
            self.failed.emit(error)

        self._watch(running, done, cancelled, broke)
        self.began.emit(plan)
        self.changed.emit()
        return True

    def _ended(self, plan: PlanId, words: Callable[[Plan], str]) -> None:
        """Say how a plan stands, once that is read."""
        self._running = None

        def arrived(found: Plan) -> None:
            self.said.emit(words(found), True)
            self.ended.emit(found)

        self._bridge.ask(lambda: self._app.plan(plan), arrived, self._unread, owner=self)
        self.look()

    def _unread(self, error: BaseException) -> None:
        # A run of a plan that is not there has already said so.
        if not isinstance(error, NotFound):
            self.failed.emit(error)

    # -- what waits

    @property
    def notices(self) -> list[PlanNotice]:
        """What waits to go on, the newest first."""
        said = notices_of(self._plans, self.running, self._causes)
        return [notice for notice in said if notice not in self._dismissed]

    def dismiss(self, notice: PlanNotice) -> None:
        """Say this no more, as long as it stays the same."""
        self._dismissed.add(notice)
        self.changed.emit()

    def look(self) -> None:
        """Find out which plans there are, and which have changes left."""
        self._bridge.ask(self._app.plans, self._take, self.failed.emit, owner=self)

    def _take(self, plans: list[Plan]) -> None:
        self._plans = plans
        if self._last is not None and any(plan.undoes == self._last for plan in plans):
            # It is being taken back, or is: the next undo would be another's.
            undone = [p for p in plans if p.undoes == self._last and p.agreed is not None]
            self._last = None if undone else self._last
        self.changed.emit()

    # -- jobs

    def _watch(
        self,
        running: Started[T],
        done: Callable[[T], object],
        cancelled: Callable[[], object],
        broke: Callable[[BaseException], object],
    ) -> None:
        """Show a job in the job bar; call one of these when it ends."""
        number = running.job.id
        self._cancelled[number] = cancelled

        def over(call: Callable[[Any], object], given: object) -> None:
            self._cancelled.pop(number, None)
            call(given)

        self._bridge.when_done(
            running.future, partial(over, done), partial(over, broke), owner=self
        )
        self._work.show(running.job)
        self.changed.emit()

    def _job_changed(self, job: Job, _: Progress) -> None:
        # A future that was cancelled calls nobody.
        if job.state is JobState.CANCELLED and (call := self._cancelled.pop(job.id, None)):
            call()
