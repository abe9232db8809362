"""The part of the front door that changes things: plans, runs, verification, undo, the journal."""

from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

from scanner.app.accounts import FlickrAccounts
from scanner.app.flickr import FlickrVisit
from scanner.app.journal import write_journal
from scanner.app.library_door import LibraryDoor
from scanner.app.planning import Asking, Planner
from scanner.app.request_sending import SENDING, Letters
from scanner.app.scan import OF_A_SOURCE, SCANNING
from scanner.domain.change import (
    CautionKind,
    ChangeKind,
    ChangeRow,
    ChangeState,
    JournalCheck,
    JournalLine,
    Plan,
    PlanId,
    RunSummary,
    Selected,
    Transition,
    Wish,
)
from scanner.domain.license import License
from scanner.domain.listing import Cause
from scanner.domain.photo import Source, SourceKind
from scanner.domain.planning import (
    SECONDS_A_FILE,
    Tally,
    calls_of,
    checked_wish,
    recounted,
    seconds_of,
    settable,
)
from scanner.errors import BadWish, Busy, NotAuthorized, ScannerError
from scanner.flickr.changers import FlickrChanger, available_licenses
from scanner.folders.changer import NEEDS_EXIFTOOL, FileChanger, can_embed
from scanner.folders.exiftool import find_exiftool
from scanner.folders.safe_write import sweep
from scanner.jobs.apply import apply
from scanner.jobs.lock import alone
from scanner.jobs.plan_run import CHANGING
from scanner.jobs.runner import JobRunner, Running
from scanner.jobs.sync import sync
from scanner.jobs.task import Task
from scanner.jobs.verify import verify
from scanner.ports import Changer, PhotoSource
from scanner.settings import Settings


class ChangesDoor(LibraryDoor):
    """What a user can ask for about changes; a part of App, which sets these."""

    home: Path
    _visit: Callable[[Task], FlickrVisit]
    _reader: Callable[[Source, FlickrVisit, Task], PhotoSource]
    _accounts: FlickrAccounts
    _runner: JobRunner
    _settings: Settings
    _letters: Letters

    # -- plans

    def start_plan(self, wish: Wish, selected: Selected) -> Running[Plan]:
        """
        Start to make a plan: what a wish would change of the selected photos. Nothing is changed.

        Raises BadWish for a wish or a filter that cannot be. The job goes on where
        Flickr cannot be asked; the plan says so.
        """
        asked = checked_wish(wish, self.licenses)
        if selected.ids is None:
            selected = replace(selected, wanted=self._checked(selected.wanted))
        return self._runner.start(
            "plan", "plan", lambda task: self._planned(task, lambda p: p.plan(asked, selected))
        )

    def start_undo_plan(self, plan: PlanId) -> Running[Plan]:
        """
        Start to make the plan that takes back what another one changed.

        The job raises NotFound, BadWish while some of its changes are not settled, and
        for a letter: what was sent is sent.
        """

        def run(task: Task) -> Plan:
            if self._is_letter(plan):
                raise BadWish("A letter that was sent cannot be taken back; write another one.")
            return self._planned(task, lambda planner: planner.undo(plan))

        return self._runner.start("plan", "plan", run)

    def _is_letter(self, plan: PlanId) -> bool:
        return self._catalog.changes.plan(plan).wish.kind is ChangeKind.LETTER

    def _planned(self, task: Task, make: Callable[[Planner], PlanId]) -> Plan:
        with closing(self._visit(task)) as visit:
            asking = Asking(
                refresh=lambda source: self._refresh(task, visit, source),
                offered=lambda source, key: available_licenses(
                    visit.client(source), key, self.licenses, task.checkpoint
                ),
                signed_in=lambda nsid: nsid in self._accounts.signed_in(task.checkpoint),
                embeds=_embeds(),
                budget=self._accounts.budget_left,
                per_second=self._settings.flickr_calls_per_second,
            )
            number = make(Planner(task, self._catalog, asking, self.licenses))
        return self._catalog.changes.plan(number)

    def _refresh(self, task: Task, visit: FlickrVisit, source: Source) -> None:
        """Learn what changed of a source since its last sync."""
        lock = alone(self.home / "scan.lock", SCANNING)
        with lock, closing(self._reader(source, visit, task)) as reader:
            sync(task, self._catalog.photos, source.id, reader)

    def plan_without(self, plan: PlanId, left_out: Collection[int]) -> Plan:
        """
        Make the plan that is left when these of a plan's rows are left out, in its place.

        Raises NotFound, BadWish for one that was begun already.
        """
        changes = self._catalog.changes
        former = changes.plan(plan)
        if former.agreed is not None:
            raise BadWish(f"Plan {plan} was begun already; discard it, and make a new one.")
        if former.wish.kind is ChangeKind.LETTER:
            raise BadWish("A plan to send a letter is that letter; nothing can be left out of it.")
        tally = Tally(former.wish.kind)
        for (place, before, after), n in changes.moves(plan, left_out).items():
            tally.add(place, before, after, n)
        accounts = {account.nsid: account for account, _ in self._catalog.accounts.all()}
        held = {place for place, _, _ in tally.counts}
        cautions = recounted(
            former.cautions,
            tally,
            self.licenses,
            {nsid: account for nsid, account in accounts.items() if nsid in held},
        )
        return changes.plan(changes.copy_without(plan, left_out, cautions=cautions))

    def discard_plan(self, plan: PlanId) -> None:
        """Put a plan aside that is not to be run; the journal keeps it."""
        self._catalog.changes.discard(plan)

    def plans(self, *, discarded: bool = False) -> list[Plan]:
        """Return every plan and how it stands, the newest first."""
        return self._catalog.changes.plans(discarded=discarded)

    def plan(self, plan: PlanId) -> Plan:
        """Return one plan and how it stands; raises NotFound."""
        return self._catalog.changes.plan(plan)

    def transitions(self, plan: PlanId) -> list[Transition]:
        """Return how many changes of a plan go from what to what, most first."""
        return self._catalog.changes.transitions(plan)

    def plan_numbers(
        self,
        plan: PlanId,
        *,
        states: Collection[ChangeState] = (),
        before: str | None = None,
        after: str | None = None,
    ) -> "array[int]":
        """Return the numbers of a plan's rows, those in some states (none named: all)."""
        return self._catalog.changes.numbers(plan, states=states, before=before, after=after)

    def plan_rows(self, plan: PlanId, numbers: Sequence[int]) -> list[ChangeRow]:
        """Return these rows of a plan, in that order; fast for a page of them."""
        return self._catalog.changes.rows(plan, numbers)

    def settable_licenses(self) -> tuple[License, ...]:
        """Return the licenses that a photographer may ask Flickr for."""
        return settable(self.licenses)

    # -- runs

    def start_apply(self, plan: PlanId, *, retry: bool = False) -> Running[RunSummary]:
        """
        Start to carry a plan out, or go on with it; `retry`: failed changes once more.

        The job ends early where Flickr is out of reach or says no to all; the summary
        says why, and the next run goes on. It raises NotFound, Busy while another
        Safelight changes photos.
        """
        return self._runner.start(
            "apply", "apply", lambda task: self._applied(task, plan, retry=retry)
        )

    def _applied(self, task: Task, plan: PlanId, *, retry: bool) -> RunSummary:
        letter = self._is_letter(plan)
        return self._run(
            task,
            plan,
            lambda changer, pace: apply(
                task,
                self._catalog.changes,
                plan,
                changer,
                lock=self._letters.lock if letter else self._lock,
                busy=SENDING if letter else CHANGING,
                retry=retry,
                pace=pace,
            ),
        )

    def start_verify(self, plan: PlanId) -> Running[RunSummary]:
        """
        Start to look whether what a plan changed is still so; settles what was cut off, too.

        The job raises NotFound, BadWish for a letter, which cannot be looked at again.
        """

        def run(task: Task) -> RunSummary:
            if self._is_letter(plan):
                raise BadWish(
                    "Nothing can be read of a letter that was sent; what became of it, "
                    "its request says."
                )
            return self._run(
                task,
                plan,
                lambda changer, _: verify(
                    task, self._catalog.changes, plan, changer, lock=self._lock
                ),
            )

        return self._runner.start("verify", "apply", run)

    @property
    def _lock(self) -> Path:
        return self.home / "apply.lock"

    def _run(
        self,
        task: Task,
        number: PlanId,
        work: Callable[[Callable[[str], Changer], Callable[[int], float | None]], RunSummary],
    ) -> RunSummary:
        plan = self._catalog.changes.plan(number)
        kind = plan.wish.kind
        if kind is ChangeKind.LETTER:
            return work(lambda _place: self._letters.changer(task, plan), lambda _left: None)
        with closing(self._visit(task)) as visit:
            summary = work(
                lambda place: self._changer(plan, place, visit),
                lambda left: self._seconds_left(plan, left),
            )
            calls = visit.calls
            if summary.cause is Cause.REVOKED:
                self._note_revoked(task, number)
            if kind is ChangeKind.RIGHTS:
                self._read_files_again(task, visit, number)
        return replace(summary, calls=calls)

    def _note_revoked(self, task: Task, plan: PlanId) -> None:
        """Find out which of a plan's accounts has taken its permission back, and remember it."""
        for place in self._catalog.changes.places(plan, tuple(ChangeState)):
            with suppress(ScannerError):
                self._accounts.refresh(place, task.checkpoint)

    def _changer(self, plan: Plan, place: str, visit: FlickrVisit) -> Changer:
        """Return what carries out a plan's changes at a place; raises NotAuthorized."""
        kind = plan.wish.kind
        if kind is ChangeKind.RIGHTS:
            return FileChanger(
                embed=plan.wish.embed, licenses=self.licenses, exiftool=find_exiftool()
            )
        for source in self._catalog.photos.sources():
            if source.kind is SourceKind.FLICKR and source.own and source.nsid == place:
                client = visit.client(source)
                return FlickrChanger(client, kind, nsid=place, licenses=self.licenses)
        raise NotAuthorized(f"The account {place} is not among the sources any more: add it again.")

    def _seconds_left(self, plan: Plan, changes: int) -> float | None:
        kind = plan.wish.kind
        if kind in (ChangeKind.RIGHTS, ChangeKind.LETTER):
            return None
        calls = calls_of(kind, changes, plan.changes, undo=plan.undoes is not None)
        budget = self._accounts.budget_left()
        return seconds_of(calls, budget, self._settings.flickr_calls_per_second)

    def seconds_for(self, plan: PlanId) -> float:
        """Return how long what is left of a plan takes, by what is left of the hour's calls."""
        found = self._catalog.changes.plan(plan)
        seconds = self._seconds_left(found, found.left)
        return found.left * SECONDS_A_FILE if seconds is None else seconds

    def _read_files_again(self, task: Task, visit: FlickrVisit, plan: PlanId) -> None:
        """Bring the catalog's picture of the changed folders up to date."""
        for number in self._catalog.changes.sources(plan):
            try:
                self._refresh(task, visit, self._catalog.photos.source(number))
            except (*OF_A_SOURCE, Busy):
                # The next scan reads what this could not; the journal knows what was done.
                continue

    # -- the journal

    def journal(self, plan: PlanId | None = None) -> Iterator[JournalLine]:
        """Yield the journal's lines, of one plan or all, oldest first; raises NotFound."""
        if plan is not None:
            self._catalog.changes.plan(plan)
        return self._catalog.changes.journal(plan)

    def check_journal(self) -> JournalCheck:
        """Tell whether the journal is as it was written."""
        return self._catalog.changes.check_journal()

    def export_journal(self, path: Path, plan: PlanId | None = None) -> Running[int]:
        """
        Start to write the journal, of one plan or all, to a .csv or .json file; gives the lines.

        The job raises BadWish for another ending, NotFound if the folder is not
        there, SourceUnavailable if the file cannot be written.
        """
        target = Path(path).expanduser().absolute()
        return self._runner.start(
            "report", "report", lambda task: write_journal(task, target, self.journal(plan))
        )

    def _sweep(self) -> None:
        """Remove what a run that was killed while it wrote files left beside them."""
        cut_off = self._catalog.changes.cut_off(ChangeKind.RIGHTS)
        sweep({str(Path(place).parent) for place in cut_off})


def _embeds() -> Callable[[str], tuple[CautionKind, str] | None]:
    """Return what tells why a file cannot be written itself; ExifTool is looked for once."""
    exiftool = cache(find_exiftool)

    def why_not(path: str) -> tuple[CautionKind, str] | None:
        why = can_embed(path, exiftool())
        if not why:
            return None
        return (CautionKind.NO_EXIFTOOL if why == NEEDS_EXIFTOOL else CautionKind.FORMAT), why

    return why_not
