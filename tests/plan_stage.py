"""A catalog with photos, a plan for them, and a world that it is carried out in."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, cast

from scanner.catalog import Catalog
from scanner.catalog.changes import Changes
from scanner.domain.change import (
    Change,
    ChangeKind,
    ChangeState,
    Entry,
    JournalLine,
    PlanEvent,
    PlanId,
    RunSummary,
    Wish,
    kept_text,
)
from scanner.domain.exposure import Rules
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import PhotoId, SourceId, SourceKind
from scanner.jobs.apply import apply
from scanner.jobs.sync import sync
from scanner.jobs.task import Task
from scanner.jobs.verify import verify
from scanner.reference import license_table
from tests.fake_changers import FakeChanger, Fate, World
from tests.fakes import FakeSource, photo

RULES = Rules(license_table())
BEFORE, AFTER = "cc-by-4.0", "all-rights-reserved"


def quiet() -> Task:
    return Task(lambda progress: None)


class Mortal:
    """A catalog's changes as a process has them that may end at any step, before or after."""

    def __init__(self, changes: Changes, fate: Fate) -> None:
        self._changes = changes
        self._fate = fate
        self.commits: list[list[ChangeState]] = []

    def __getattr__(self, name: str) -> Any:
        if self._fate.dead:
            self._fate.step()
        return getattr(self._changes, name)

    def record(self, entries: Sequence[Entry]) -> None:
        self._fate.step()
        self._changes.record(entries)
        self.commits.append([entry.state for entry in entries])
        self._fate.step()

    def note(self, plan: PlanId, event: PlanEvent, note: str = "") -> None:
        self._fate.step()
        self._changes.note(plan, event, note)


class Stage:
    """Photos of one account or several in a real catalog, and a world in which they are."""

    def __init__(self, folder: Path, subjects: Iterable[str] = "abcdef") -> None:
        self.folder = folder
        self.lock = folder / "apply.lock"
        self.catalog = Catalog(folder / "catalog.sqlite", RULES)
        self.world = World()
        self.source: SourceId = self.catalog.photos.add_source(
            SourceKind.FLICKR, "anna", [], nsid="anna", own=True
        ).id
        self.subjects = list(subjects)
        items = [photo(key, license=BEFORE) for key in self.subjects]
        sync(quiet(), self.catalog.photos, self.source, FakeSource(list(items)))
        listing = self.catalog.listing
        rows = listing.rows(listing.find(PhotoFilter()))
        self.photos = {row.key: PhotoId(row.id) for row in rows}
        self.mortal: Mortal | None = None

    @property
    def changes(self) -> Changes:
        return self.catalog.changes

    def change(self, subject: str, before: str = BEFORE, after: str = AFTER, **more: Any) -> Change:
        values = {"place": "anna", **more}
        return Change(
            plan=PlanId(0),
            n=0,
            photo=self.photos.get(subject, PhotoId(0)),
            source=self.source,
            subject=subject,
            before=before,
            after=after,
            **values,
        )

    def plan(
        self, changes: Iterable[Change] | None = None, *, kind: ChangeKind = ChangeKind.LICENSE
    ) -> PlanId:
        """Store a plan, and let the world be as its changes say it is before."""
        made = [self.change(key) for key in self.subjects] if changes is None else list(changes)
        for change in made:
            self.world.values.setdefault(change.subject, change.before)
        return self.changes.store(Wish(kind, AFTER), made)

    def undo_plan(self, plan: PlanId) -> PlanId:
        """Store the plan that takes back what another has made."""
        made = [
            self.change(
                row.change.subject,
                row.change.after,
                row.change.before,
                place=row.change.place,
                restores=kept_text(kept),
            )
            for row, kept in self.changes.made(plan)
        ]
        wish = self.changes.plan(plan).wish
        return self.changes.store(wish, made, undoes=plan)

    def opener(self, **more: Any) -> Callable[[str], FakeChanger]:
        def opened(place: str) -> FakeChanger:
            self.world.opened.append(place)
            return FakeChanger(self.world, place, **more)

        return opened

    def apply(
        self,
        plan: PlanId,
        *,
        task: Task | None = None,
        fate: Fate | None = None,
        retry: bool = False,
        clock: Callable[[], float] = lambda: 0.0,
        pace: Callable[[int], float | None] = lambda left: None,
        **more: Any,
    ) -> RunSummary:
        fate = fate or Fate()
        self.mortal = Mortal(self.changes, fate)
        return apply(
            task or quiet(),
            cast(Changes, self.mortal),
            plan,
            self.opener(fate=fate, **more),
            lock=self.lock,
            retry=retry,
            pace=pace,
            clock=clock,
            waits=(0.0, 0.0, 0.0),
        )

    def verify(self, plan: PlanId, *, task: Task | None = None, **more: Any) -> RunSummary:
        return verify(task or quiet(), self.changes, plan, self.opener(**more), lock=self.lock)

    def states(self, plan: PlanId) -> dict[str, ChangeState]:
        ns = self.changes.numbers(plan)
        return {row.change.subject: row.state for row in self.changes.rows(plan, ns)}

    def notes(self, plan: PlanId) -> dict[str, str]:
        ns = self.changes.numbers(plan)
        return {row.change.subject: row.note for row in self.changes.rows(plan, ns)}

    def lines(self, plan: PlanId) -> list[JournalLine]:
        return list(self.changes.journal(plan))

    def events(self, plan: PlanId) -> list[str]:
        return [line.state for line in self.lines(plan) if line.n is None]

    def story(self, plan: PlanId, subject: str) -> list[str]:
        return [line.state for line in self.lines(plan) if line.subject == subject]

    def reopen(self) -> None:
        """Go on as a new process would."""
        self.catalog.close()
        self.catalog = Catalog(self.folder / "catalog.sqlite", RULES)

    def close(self) -> None:
        self.catalog.close()
