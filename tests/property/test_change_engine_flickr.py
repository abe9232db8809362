"""
The engine against a whole Flickr that misbehaves: what it promises holds over HTTP as well.

Faults are of the server (demo/faults.py), crashes of the process; the last runs
meet a server that is well again.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.catalog.changes import Changes
from scanner.demo.account import NSID
from scanner.demo.faults import (
    Fault,
    broken_json,
    html,
    refusal,
    reset,
    status,
    truncated,
    wrong_type,
)
from scanner.demo.server import PretendFlickr
from scanner.demo.things import Place, PretendAccount
from scanner.demo.world import World
from scanner.domain.change import (
    Absent,
    Change,
    ChangeKind,
    ChangeState,
    PlanId,
    Seen,
    Wish,
    location_text,
)
from scanner.jobs.apply import apply
from scanner.jobs.verify import verify
from scanner.ports import Changer, Checkpoint
from tests.fake_changers import Crash, Fate
from tests.flickr_changes import Changing, changing
from tests.plan_stage import Mortal, Stage, quiet

S = ChangeState

NUMBERS = [88_000_000_000 + 11 * n for n in range(1, 9)]
START = 1_400_000_000

VALUES = {
    ChangeKind.LICENSE: ("cc-by-4.0", "all-rights-reserved"),
    ChangeKind.VISIBILITY: ("public", "private"),
    ChangeKind.TAG: ("", "no_cv"),
    ChangeKind.LOCATION: ("52.500000,13.400000", ""),
}

WRITES = {
    ChangeKind.LICENSE: "photos.licenses.setLicense",
    ChangeKind.VISIBILITY: "photos.setPerms",
    ChangeKind.TAG: "photos.addTags",
    ChangeKind.LOCATION: "photos.geo.removeLocation",
}

PASSING = [
    reset(),
    reset(applied=True),
    status(503),
    status(502, applied=True),
    html(applied=True),
    broken_json(),
    truncated(),
    wrong_type(),
    refusal(105, "Service currently unavailable"),
]
LASTING = [refusal(3, "Cannot be changed"), refusal(1, "Photo not found")]

TRIES = 3
"""How often the client asks before it gives a call up (tests/flickr_changes.py)."""


class FlickrStage:
    """A pretend account, and a catalog that knows its photos."""

    def __init__(self, stage: Stage, kind: ChangeKind, made: Changing, *, batch: int) -> None:
        self.stage = stage
        self.kind = kind
        self.made = made
        self.batch = batch
        self.world = made.server.world
        self.before, self.after = VALUES[kind]
        self.writes: list[tuple[str, str, str]] = []
        self.meddled: list[tuple[int, int]] = []
        self._reads = count()
        place = Place(52.5, 13.4) if kind is ChangeKind.LOCATION else None
        for n, number in enumerate(NUMBERS):
            self.world.upload(
                NSID, id=number, license=11, uploaded=START + n, updated=START + n, place=place
            )

    def plan(self) -> PlanId:
        changes = [
            self.stage.change(str(number), self.before, self.after, place=NSID)
            for number in NUMBERS
        ]
        return self.stage.changes.store(Wish(self.kind, self.after), changes)

    def value(self, number: int) -> str | None:
        photo = self.world.photos.get(number)
        if photo is None:
            return None
        match self.kind:
            case ChangeKind.LICENSE:
                return {0: "all-rights-reserved", 9: "cc0-1.0", 11: "cc-by-4.0"}[photo.license]
            case ChangeKind.VISIBILITY:
                return {1: "public", 3: "family", 5: "private"}[photo.privacy]
            case ChangeKind.TAG:
                return "no_cv" if any(tag.clean == "nocv" for tag in photo.tags) else ""
            case _:
                place = photo.place
                return location_text(place.latitude, place.longitude) if place else ""

    def meddle(self, number: int) -> None:
        """Let the owner change a photo elsewhere, to a third value where there is one."""
        if number not in self.world.photos:
            return
        match self.kind:
            case ChangeKind.LICENSE:
                self.world.set_license(number, 9)
            case ChangeKind.VISIBILITY:
                self.world.set_visibility(number, public=0, friend=0, family=1)
            case ChangeKind.TAG:
                tag = self.world.tag(self.world.accounts[NSID], number, "NO CV")
                self.world.change(number, tags=(tag,))
            case _:
                self.world.change(number, place=Place(48.1, 11.5))

    def run(self, plan: PlanId, *, fate: Fate | None = None) -> None:
        """Carry the plan out as one process does, which may end at a step."""
        fate = fate or Fate()
        apply(
            quiet(),
            cast(Changes, Mortal(self.stage.changes, fate)),
            plan,
            lambda place: Watched(self.made.changer(self.kind, nsid=place), self, fate),
            lock=self.stage.lock,
            waits=(0.0, 0.0, 0.0),
        )

    def carry_out(self, plan: PlanId, crashes: Sequence[int] = ()) -> None:
        """Run it through its crashes and faults, then until the server is well and all is done."""
        for steps in crashes:
            try:
                self.run(plan, fate=Fate(steps))
            except Crash:
                self.stage.reopen()
        self.made.server.faults.clear()
        self.run(plan)

    def somebody_meddles(self, changes: Sequence[Change]) -> None:
        """Change what is due, of that which is about to be read."""
        at, subjects = next(self._reads), {int(change.subject) for change in changes}
        for when, number in list(self.meddled):
            if when <= at and number in subjects:
                self.meddled.remove((when, number))
                self.meddle(number)


class Watched:
    """A Changer that is watched as it writes, looks at a few at a time, and may die."""

    def __init__(self, changer: Changer, stage: FlickrStage, fate: Fate) -> None:
        self._changer = changer
        self._stage = stage
        self._fate = fate
        self.readable = changer.readable
        self.reversible = changer.reversible
        self.batch = stage.batch

    @property
    def calls(self) -> int:
        return self._changer.calls

    def expect(self, changes: Sequence[Change]) -> None:
        self._changer.expect(changes)

    def read(self, changes: Sequence[Change], checkpoint: Checkpoint) -> list[Seen | Absent]:
        self._fate.step()
        self._stage.somebody_meddles(changes)
        return self._changer.read(changes, checkpoint)

    def write(self, change: Change, seen: Seen, checkpoint: Checkpoint) -> str:
        self._fate.step()
        before = self._stage.value(int(change.subject))
        self._stage.writes.append((change.subject, str(before), change.after))
        receipt = self._changer.write(change, seen, checkpoint)
        self._fate.step()
        return receipt

    def close(self) -> None:
        self._changer.close()


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One catalog for all examples."""
    made = Stage(tmp_path_factory.mktemp("flickr"), map(str, NUMBERS))
    yield made
    made.close()


@contextmanager
def on_flickr(stage: Stage, kind: ChangeKind, *, batch: int) -> Iterator[FlickrStage]:
    world = World()
    world.add_account(PretendAccount(nsid=NSID, username="Owner"))
    with changing(PretendFlickr(world)) as made:
        yield FlickrStage(stage, kind, made, batch=batch)


faults = st.lists(
    st.tuples(
        st.sampled_from(PASSING),
        st.sampled_from(["write", "people.getPhotos", "photos.recentlyUpdated", "photos.getInfo"]),
        st.integers(1, TRIES + 1),
        st.integers(0, 6),
    ),
    max_size=4,
)
"""A fault, the calls it meets, how often, and how many of them it lets pass before."""

kinds = st.sampled_from(list(VALUES))
some_photos = st.sets(st.sampled_from(NUMBERS), max_size=2)
moments = st.lists(st.integers(0, 40), max_size=3)
few = settings(
    max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def let_fail(on: FlickrStage, drawn: list[tuple[Fault, str, int, int]]) -> None:
    for fault, method, times, after in drawn:
        name = WRITES[on.kind] if method == "write" else method
        on.made.server.faults.add(fault, on=name, times=times, after=after)


@few
@given(
    kinds,
    st.integers(1, 6),
    faults,
    moments,
    some_photos,
    some_photos,
    st.lists(st.tuples(st.integers(0, 6), st.sampled_from(NUMBERS)), max_size=2),
)
def test_through_faults_and_crashes_the_account_ends_as_planned_and_as_told(
    stage: Stage,
    kind: ChangeKind,
    batch: int,
    drawn: list[tuple[Fault, str, int, int]],
    crashes: list[int],
    changed: set[int],
    deleted: set[int],
    meddled: list[tuple[int, int]],
) -> None:
    with on_flickr(stage, kind, batch=batch) as on:
        plan = on.plan()
        for number in changed:
            on.meddle(number)
        for number in deleted:
            on.world.delete(number)
        on.meddled = list(meddled)
        let_fail(on, drawn)

        on.carry_out(plan, crashes)
        on.meddled.clear()
        verify(
            quiet(),
            stage.changes,
            plan,
            lambda place: on.made.changer(kind, nsid=place),
            lock=stage.lock,
        )

        touched = changed | deleted | {number for _when, number in meddled}
        states = {int(key): state for key, state in stage.states(plan).items()}
        for number, state in states.items():
            now = on.value(number)
            match state:
                case S.VERIFIED | S.ALREADY:
                    assert now == on.after
                case S.DRIFTED | S.CONFLICT:
                    assert now != on.after
                case S.FAILED | S.UNCERTAIN:
                    assert number in deleted
                case _:
                    pytest.fail(f"{number} is {state}")
            assert number in touched or state is S.VERIFIED
        # Nobody's word was overwritten, and nothing was sent that was so already.
        assert {entry[1:] for entry in on.writes} <= {
            (on.before, on.after),
            # A photo that was deleted since the look.
            ("None", on.after),
        }
        assert stage.changes.check_journal().broken is None


@few
@given(kinds, st.integers(1, 6), faults, moments, moments)
def test_an_undo_brings_the_account_back_through_faults_and_crashes(
    stage: Stage,
    kind: ChangeKind,
    batch: int,
    drawn: list[tuple[Fault, str, int, int]],
    crashes: list[int],
    more_crashes: list[int],
) -> None:
    with on_flickr(stage, kind, batch=batch) as on:
        was = {number: on.value(number) for number in NUMBERS}
        plan = on.plan()
        let_fail(on, drawn)
        on.carry_out(plan, crashes)
        assert {number: on.value(number) for number in NUMBERS} == dict.fromkeys(NUMBERS, on.after)

        undo = stage.undo_plan(plan)
        let_fail(on, drawn)
        on.carry_out(undo, more_crashes)

        assert {number: on.value(number) for number in NUMBERS} == was
        assert stage.changes.plan(undo).count(S.VERIFIED) == len(NUMBERS)


@few
@given(kinds, st.sampled_from(LASTING), some_photos)
def test_a_photo_that_flickr_refuses_stops_no_other(
    stage: Stage, kind: ChangeKind, fault: Fault, refused: set[int]
) -> None:
    with on_flickr(stage, kind, batch=4) as on:
        plan = on.plan()
        for number in refused:
            on.made.server.faults.add(fault, on=WRITES[kind], times=None, photo=number)

        on.run(plan)

        for key, state in stage.states(plan).items():
            is_refused = int(key) in refused
            assert state is (S.FAILED if is_refused else S.VERIFIED)
            assert on.value(int(key)) == (on.before if is_refused else on.after)
