"""
Makes plans: selects, brings what is known up to date, asks what Flickr offers, and stores.

Nothing is changed here. Flickr is asked little: what changed since the last
sync (two calls an account), and what it offers, once for each license that a
photo of the selection is under now.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice

from scanner.app.scan import OF_A_SOURCE
from scanner.catalog import Catalog
from scanner.domain.account import Account, CallBudget
from scanner.domain.change import (
    Caution,
    CautionKind,
    Change,
    ChangeKind,
    ChangeRow,
    ChangeState,
    Kept,
    Plan,
    PlanId,
    Selected,
    Wish,
    kept_text,
)
from scanner.domain.license import LicenseTable
from scanner.domain.listing import Order, PhotoFilter
from scanner.domain.photo import PhotoId, Source, SourceId
from scanner.domain.planning import (
    SECONDS_A_FILE,
    Subject,
    Tally,
    calls_of,
    change_of,
    is_old,
    nearest,
    private_caution,
    proposed,
    seconds_of,
    value_of,
)
from scanner.domain.rights import removes, rights_now
from scanner.errors import BadWish, Busy, NotFound, Refused, ScannerError
from scanner.jobs.task import Task

PAGE = 500
"""Photos that are read from the catalog together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """
    What planning asks of the outside.

    `refresh` brings a source up to date; `offered` gives the licenses that Flickr
    offers for a photo (by key); `signed_in` whether an account may be written to. `embeds`
    says why a file cannot be written itself, nothing if it can. Each may raise what a
    source that is out of reach raises.
    """

    refresh: Callable[[Source], None]
    offered: Callable[[Source, str], frozenset[str]]
    signed_in: Callable[[str], bool]
    embeds: Callable[[str], tuple[CautionKind, str] | None]
    budget: Callable[[], CallBudget | None]
    per_second: int


@dataclass(slots=True)
class _Draft:
    """What a plan will hold: ids, and how each is and is to be, by place in these lists."""

    ids: "array[int]" = field(default_factory=lambda: array("q"))
    values: list[tuple[str, str]] = field(default_factory=list)
    restores: dict[int, str] = field(default_factory=dict)

    def add(self, photo: int, before: str, after: str) -> None:
        self.ids.append(photo)
        self.values.append((before, after))


class Planner:
    """Makes one plan. To be used on a job's thread."""

    def __init__(
        self, task: Task, catalog: Catalog, asking: Asking, licenses: LicenseTable
    ) -> None:
        self._task = task
        self._catalog = catalog
        self._asking = asking
        self._licenses = licenses
        self._sources = {source.id: source for source in catalog.photos.sources()}
        self._cautions: list[Caution] = []
        self._offers: dict[tuple[SourceId, str], frozenset[str] | None] = {}
        self._out_of_reach: set[SourceId] = set()

    # -- a wish

    def plan(self, wish: Wish, selected: Selected) -> PlanId:
        """Store what a wish would change of the selected photos; Cancelled."""
        self._task.begin("plan")
        before, touched = self._values(wish, self._selection(selected))
        self._refresh(touched)
        ids = self._selection(selected)
        self._task.begin("plan", total=len(ids))
        draft, tally = _Draft(), Tally(wish.kind)
        left_out: Counter[tuple[CautionKind, tuple[str, ...]]] = Counter()
        changed = unsaid = 0
        for subject in self._subjects(ids):
            why = self._why_not(wish, subject)
            if why is not None:
                left_out[why] += 1
                continue
            now, after = proposed(wish, subject, self._licenses)
            changed += before.get(subject.photo, now) != now
            why = self._unoffered(wish, subject, now, after) if now != after else None
            if why is not None:
                left_out[why] += 1
                continue
            tally.add(subject.place, now, after)
            unsaid += wish.kind is ChangeKind.RIGHTS and not wish.embed and removes(now, after)
            if now != after:
                draft.add(subject.photo, now, after)
        self._left_out(left_out)
        if unsaid:
            self._cautions.append(Caution(CautionKind.SIDECAR, unsaid))
        if changed:
            self._cautions.append(Caution(CautionKind.CHANGED_ELSEWHERE, changed))
        if wish.kind is ChangeKind.LICENSE:
            self._cautions += self._ways_back(tally)
        return self._store(wish, draft, tally)

    def _selection(self, selected: Selected) -> "array[int]":
        """Return the ids of the selected photos, the most exposed first."""
        if selected.ids is None:
            found = self._catalog.listing.find(selected.wanted, Order.EXPOSED)
            wanted = found
        else:
            found = self._catalog.listing.find(PhotoFilter(), Order.EXPOSED)
            wanted = array("q", [n for n in found if n in selected.ids])
        if not selected.without:
            return wanted
        return array("q", [n for n in wanted if n not in selected.without])

    def _values(self, wish: Wish, ids: "array[int]") -> tuple[dict[PhotoId, str], list[Source]]:
        """Return how the photos are that a wish can be about, and which sources they are in."""
        values: dict[PhotoId, str] = {}
        sources: dict[SourceId, Source] = {}
        for subject in self._subjects(ids):
            if subject.may_be(wish.kind) and subject.source in self._sources:
                values[subject.photo] = proposed(wish, subject, self._licenses)[0]
                sources[subject.source] = self._sources[subject.source]
        return values, list(sources.values())

    def _subjects(self, ids: "array[int]") -> Iterator[Subject]:
        for begin in range(0, len(ids), PAGE):
            self._task.checkpoint()
            yield from self._catalog.subjects.of(ids[begin : begin + PAGE])
            self._task.report(min(begin + PAGE, len(ids)))

    def _refresh(self, sources: Iterable[Source]) -> None:
        """Learn what changed since the last scan; where that cannot be, say so and go on."""
        for source in sources:
            try:
                self._asking.refresh(source)
            except (*OF_A_SOURCE, Busy) as err:
                self._out_of_reach.add(source.id)
                when = "" if source.synced is None else f"{source.synced:%Y-%m-%d %H:%M} UTC"
                photos = self._catalog.photos.count(source.id)
                self._cautions.append(Caution(CautionKind.NOT_ASKED, photos, (str(err), when)))
        self._sources = {source.id: source for source in self._catalog.photos.sources()}

    def _why_not(self, wish: Wish, subject: Subject) -> tuple[CautionKind, tuple[str, ...]] | None:
        """Return why a photo cannot be in a plan at all."""
        if not subject.may_be(wish.kind):
            return CautionKind.NOT_YOURS, ("flickr" if wish.kind.on_flickr else "files",)
        if wish.kind is ChangeKind.RIGHTS:
            why = self._asking.embeds(subject.place) if wish.embed else None
            return None if why is None else (why[0], (why[1],))
        return None

    def _unoffered(
        self, wish: Wish, subject: Subject, now: str, after: str
    ) -> tuple[CautionKind, tuple[str, ...]] | None:
        if wish.kind is not ChangeKind.LICENSE:
            return None
        offered = self._offered(subject.source, now, subject.key)
        if offered is None or after in offered:
            return None
        return CautionKind.NOT_OFFERED, (now, after)

    def _left_out(self, counts: Mapping[tuple[CautionKind, tuple[str, ...]], int]) -> None:
        self._cautions += [
            Caution(kind, n, () if kind is CautionKind.NO_EXIFTOOL else facts)
            for (kind, facts), n in counts.items()
        ]

    def _offered(self, source: SourceId, license: str, key: str) -> frozenset[str] | None:
        """Return what Flickr offers for photos of an account under a license; None: not known."""
        known = (source, license)
        if known not in self._offers:
            self._offers[known] = None
            if source not in self._out_of_reach:
                self._task.checkpoint()
                with suppress(NotFound, Refused):
                    try:
                        self._offers[known] = self._asking.offered(self._sources[source], key)
                    except OF_A_SOURCE as err:
                        if isinstance(err, NotFound | Refused):
                            raise
                        self._out_of_reach.add(source)
        return self._offers[known]

    def _ways_back(self, tally: Tally) -> Iterator[Caution]:
        """Yield which licenses an undo may not reach, as far as can be told beforehand."""
        leaving: Counter[tuple[str, str]] = Counter()
        for (place, now, after), n in tally.counts.items():
            source = self._source_of(place)
            if source is None or not is_old(now):
                continue
            key = self._catalog.subjects.one_under(source.id, after)
            offered = self._offered(source.id, after, key) if key is not None else None
            if offered is not None and now in offered:
                continue
            every = {item.slug for item in self._licenses.licenses if not is_old(item.slug)}
            leaving[now, nearest(now, offered or every, self._licenses)] += n
        for facts, n in sorted(leaving.items()):
            yield Caution(CautionKind.NO_WAY_BACK, n, facts)

    # -- an undo

    def undo(self, undone: PlanId) -> PlanId:
        """
        Store what takes back the changes that a plan made; Cancelled.

        Raises BadWish while some of them are not settled, NotFound.
        """
        plan = self._catalog.changes.plan(undone)
        if plan.count(ChangeState.STARTED):
            raise BadWish(
                f"Plan {undone} was cut off, and it is not known yet what of it was done: "
                "let it go on, or verify it, before it is undone."
            )
        self._task.begin("plan", total=plan.made_changes)
        kind = plan.wish.kind
        self._refresh(
            self._sources[number]
            for number in self._catalog.changes.sources(undone)
            if number in self._sources
        )
        changes: list[Change] = []
        tally = Tally(kind)
        counts: Counter[tuple[CautionKind, tuple[str, ...]]] = Counter()
        for row, kept, now in self._made(plan):
            made = row.change
            target, why = self._target(kind, made)
            if row.state is ChangeState.DRIFTED or now not in (made.after, target):
                target, why = None, (CautionKind.CHANGED_SINCE, ())
            if why is not None:
                counts[why] += 1
            if target is None:
                continue
            tally.add(made.place, now, target)
            if now != target:
                back = replace(made, before=now, after=target, restores=kept_text(kept))
                changes.append(back)
        not_made = plan.changes - plan.made_changes
        if not_made:
            counts[CautionKind.NOT_MADE, ()] += not_made
        self._left_out(counts)
        return self._keep(plan.wish, changes, tally, undoes=undone)

    def _target(
        self, kind: ChangeKind, made: Change
    ) -> tuple[str | None, tuple[CautionKind, tuple[str, ...]] | None]:
        """Return what an undo can reach of what was before, and what is to be said of that."""
        if kind is not ChangeKind.LICENSE:
            return made.before, None
        source = self._source_of(made.place)
        offered = None if source is None else self._offered(source.id, made.after, made.subject)
        if offered is None or made.before in offered:
            return made.before, None
        instead = nearest(made.before, offered, self._licenses)
        if instead:
            return instead, (CautionKind.COMES_BACK_AS, (made.before, instead))
        return None, (CautionKind.NOT_OFFERED, (made.after, made.before))

    def _made(self, plan: Plan) -> Iterator[tuple[ChangeRow, Kept, str]]:
        """Yield the changes that a plan made, what each left for its undo, and how it is now."""
        rest, done = self._catalog.changes.made(plan.id), 0
        while page := list(islice(rest, PAGE)):
            self._task.checkpoint()
            ids = [row.change.photo for row, _ in page]
            subjects = {subject.photo: subject for subject in self._catalog.subjects.of(ids)}
            for row, kept in page:
                yield row, kept, _now(plan.wish, row.change, subjects.get(row.change.photo))
            done += len(page)
            self._task.report(done)

    def _source_of(self, place: str) -> Source | None:
        return next(
            (s for s in self._sources.values() if s.own and s.nsid == place and place), None
        )

    # -- storing

    def _store(self, wish: Wish, draft: _Draft, tally: Tally) -> PlanId:
        return self._keep(wish, self._changes(draft), tally)

    def _changes(self, draft: _Draft) -> Iterator[Change]:
        for begin in range(0, len(draft.ids), PAGE):
            page = draft.ids[begin : begin + PAGE]
            subjects = {subject.photo: subject for subject in self._catalog.subjects.of(page)}
            for place, photo in enumerate(page, begin):
                if photo in subjects:
                    yield change_of(subjects[PhotoId(photo)], *draft.values[place])

    def _keep(
        self, wish: Wish, changes: Iterable[Change], tally: Tally, *, undoes: PlanId | None = None
    ) -> PlanId:
        places = {place for place, _, _ in tally.counts}
        accounts = self._accounts(places)
        cautions = [*tally.cautions(self._licenses, accounts), *self._cautions]
        cautions += self._of_privacy(wish.kind, tally, accounts)
        cautions += self._of_signing_in(tally, accounts)
        sources = [source for place in places if (source := self._source_of(place)) is not None]
        photos = sum(self._catalog.photos.count(source.id) for source in sources)
        calls = calls_of(wish.kind, tally.changes, photos, undo=undoes is not None)
        seconds = (
            seconds_of(calls, self._asking.budget(), self._asking.per_second)
            if wish.kind.on_flickr
            else tally.changes * SECONDS_A_FILE
        )
        return self._catalog.changes.store(
            wish,
            changes,
            unchanged=tally.unchanged,
            cautions=cautions,
            calls=calls,
            seconds=seconds,
            undoes=undoes,
        )

    def _accounts(self, places: Iterable[str]) -> dict[str, Account]:
        known = {account.nsid: account for account, _ in self._catalog.accounts.all()}
        return {place: known[place] for place in places if place in known}

    def _of_privacy(
        self, kind: ChangeKind, tally: Tally, accounts: Mapping[str, Account]
    ) -> Iterator[Caution]:
        if kind is not ChangeKind.VISIBILITY:
            return
        for place, account in accounts.items():
            source = self._source_of(place)
            if source is None:
                continue
            more = sum(
                n * ((before == "public") - (after == "public"))
                for (where, before, after), n in tally.counts.items()
                if where == place
            )
            hidden = self._catalog.subjects.count_hidden(source.id)
            caution = private_caution(account, hidden, more)
            if caution is not None:
                yield caution

    def _of_signing_in(self, tally: Tally, accounts: Mapping[str, Account]) -> Iterator[Caution]:
        changes: Counter[str] = Counter()
        for (place, _, _), n in tally.counts.items():
            changes[place] += n
        for place, n in changes.items():
            signed_in = True
            if place:
                with suppress(ScannerError):
                    signed_in = self._asking.signed_in(place)
            if not signed_in:
                account = accounts.get(place)
                name = account.username if account is not None else place
                yield Caution(CautionKind.SIGNED_OUT, n, (name or place,))


def _now(wish: Wish, made: Change, subject: Subject | None) -> str:
    """Return how a photo is now as far as the catalog knows, else as it was made."""
    if subject is None or (subject.key, subject.place) != (made.subject, made.place):
        return made.after
    if wish.kind is ChangeKind.RIGHTS:
        return rights_now(subject.rights, made.after)
    return value_of(wish.kind, subject, replace(wish, value=made.after or made.before))
