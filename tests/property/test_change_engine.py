"""
The engine under every fault: what it promises holds for all plans and all moments to crash at.

It runs on a real catalog. A run that crashed is followed by another with new
objects on the same file, as a new process would make them.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.domain.change import Change, ChangeState, PlanId, kept_of
from tests.fake_changers import Crash, Fate, Trouble
from tests.plan_stage import AFTER, BEFORE, Stage

S = ChangeState

some = settings(max_examples=50)
"""Each example waits for the disk some dozens of times."""

OF_ONE = (Trouble.REFUSE, Trouble.VANISH, Trouble.BREAK, Trouble.LEAVE_ALONE)
OF_ALL = (
    Trouble.LOSE_BEFORE,
    Trouble.LOSE_AFTER,
    Trouble.MUTE_BEFORE,
    Trouble.MUTE_AFTER,
    Trouble.BUSY,
)

SUBJECTS = [f"p{n}" for n in range(12)]
PLACES = ("anna", "bert")


@dataclass
class Scene:
    """
    A plan and what happens to it.

    `so_already` and `changed` are so when the run begins, `absent` are gone by then. `meddled` are
    changed by somebody while the run is under way, right before they are read the next time after
    so many readings. `crashes` are the steps at which one run after the other ends.
    """

    subjects: list[str]
    places: dict[str, str]
    so_already: set[str] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)
    absent: set[str] = field(default_factory=set)
    troubles: dict[str, list[Trouble]] = field(default_factory=dict)
    meddled: list[tuple[int, str]] = field(default_factory=list)
    crashes: list[int] = field(default_factory=list)
    batch: int = 3


@st.composite
def scenes(draw: st.DrawFn, *, troubles: tuple[Trouble, ...] = OF_ONE + OF_ALL) -> Scene:
    subjects = draw(st.permutations(SUBJECTS))[: draw(st.integers(1, len(SUBJECTS)))]
    some = st.sets(st.sampled_from(subjects), max_size=3)
    return Scene(
        subjects=list(subjects),
        places={key: draw(st.sampled_from(PLACES)) for key in subjects},
        so_already=draw(some),
        changed=draw(some),
        absent=draw(some),
        troubles=draw(
            st.dictionaries(
                st.sampled_from(subjects),
                st.lists(st.sampled_from(troubles), min_size=1, max_size=2),
                max_size=4,
            )
        ),
        meddled=draw(st.lists(st.tuples(st.integers(0, 8), st.sampled_from(subjects)), max_size=3)),
        crashes=draw(st.lists(st.integers(0, 40), max_size=3)),
        batch=draw(st.integers(1, 5)),
    )


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One catalog for all examples: each has a plan and a world of its own."""
    made = Stage(tmp_path_factory.mktemp("engine"), SUBJECTS)
    yield made
    made.close()


def set_up(stage: Stage, scene: Scene) -> PlanId:
    """Store the scene's plan, and let the world be as it is when the plan's first run begins."""
    world = stage.world = type(stage.world)()
    plan = stage.plan([stage.change(key, place=scene.places[key]) for key in scene.subjects])
    for key in scene.so_already:
        world.values[key] = AFTER
    for key in scene.changed:
        world.meddle(key)
    for key in scene.absent:
        world.values.pop(key, None)
    for key, troubles in scene.troubles.items():
        world.trouble(key, *troubles)
    return plan


def carry_out(stage: Stage, plan: PlanId, scene: Scene, **more: object) -> None:
    """Run the plan as often as it takes: through its crashes, then until nothing is left."""
    reads = count()
    meddled = list(scene.meddled)

    def somebody_meddles(subjects: list[str]) -> None:
        at = next(reads)
        for when, key in list(meddled):
            if when <= at and key in subjects:
                meddled.remove((when, key))
                stage.world.meddle(key)

    for steps in scene.crashes:
        try:
            stage.apply(
                plan,
                fate=Fate(steps),
                batch=scene.batch,
                before_read=somebody_meddles,
                **more,  # type: ignore[arg-type]
            )
        except Crash:
            stage.reopen()
    for _ in range(1 + sum(map(len, scene.troubles.values()))):
        stage.apply(plan, batch=scene.batch, before_read=somebody_meddles, **more)  # type: ignore[arg-type]


def content(stage: Stage, plan: PlanId) -> list[Change]:
    return [row.change for row in stage.changes.rows(plan, stage.changes.numbers(plan))]


@some
@given(scenes())
def test_crash_anywhere_and_run_again_completes(stage: Stage, scene: Scene) -> None:
    plan = set_up(stage, scene)

    carry_out(stage, plan, scene)

    stored = stage.changes.plan(plan)
    assert stored.left == 0
    assert stored.stopped == ""
    # A process may end when all is done but saying so.
    assert stage.events(plan)[-1] == "finished" or scene.crashes


@some
@given(scenes())
def test_nothing_is_written_twice_nor_over_what_changed_since_the_preview(
    stage: Stage, scene: Scene
) -> None:
    plan = set_up(stage, scene)

    carry_out(stage, plan, scene)

    # Whoever wrote found the preview's value, not what was to be nor what somebody else had set.
    assert [entry for entry in stage.world.log if entry[1:] != (BEFORE, AFTER)] == []
    assert all(times == 1 for times in Counter(stage.world.written).values())


@some
@given(scenes())
def test_the_journal_tells_how_every_photo_is(stage: Stage, scene: Scene) -> None:
    plan = set_up(stage, scene)
    carry_out(stage, plan, scene)
    stage.verify(plan)

    world = stage.world
    for key, state in stage.states(plan).items():
        now = world.values.get(key)
        written = key in world.written
        if state is S.VERIFIED:
            assert (now, written) == (AFTER, True)
        elif state is S.DRIFTED:
            assert (now != AFTER, written) == (True, True)
        elif state is S.UNCERTAIN:
            assert now is None
        else:
            assert state in (S.ALREADY, S.CONFLICT, S.FAILED)
            # Of a write whose answer was lost, somebody may have changed the value since.
            assert not written or (state is S.CONFLICT and now == world.foreign)
    assert stage.changes.check_journal().broken is None


@some
@given(scenes())
def test_every_write_stands_in_the_journal_before_it_is_made(stage: Stage, scene: Scene) -> None:
    plan = set_up(stage, scene)
    carry_out(stage, plan, scene)

    started = [line.subject for line in stage.lines(plan) if line.state == S.STARTED]
    assert not Counter(stage.world.written) - Counter(started)


@some
@given(scenes())
def test_a_plan_is_never_edited(stage: Stage, scene: Scene) -> None:
    plan = set_up(stage, scene)
    before = content(stage, plan)

    carry_out(stage, plan, scene)
    stage.verify(plan)

    assert content(stage, plan) == before


@some
@given(scenes(troubles=OF_ONE))
def test_an_error_of_one_photo_stops_no_other(stage: Stage, scene: Scene) -> None:
    scene.crashes.clear()
    plan = set_up(stage, scene)

    summary = stage.apply(plan, batch=scene.batch)

    out = scene.so_already | scene.changed | scene.absent | scene.troubles.keys()
    assert stage.states(plan) | dict.fromkeys(set(scene.subjects) - out, S.VERIFIED) == (
        stage.states(plan)
    )
    assert (summary.left, summary.stopped) == (0, "")


@some
@given(scenes(), st.lists(st.integers(0, 40), max_size=3))
def test_an_undo_restores_whatever_crashes(stage: Stage, scene: Scene, crashes: list[int]) -> None:
    scene.meddled.clear()
    plan = set_up(stage, scene)
    carry_out(stage, plan, scene)
    made = [row.change.subject for row, _kept in stage.changes.made(plan)]
    stage.world.log.clear()
    stage.world.troubles.clear()

    undo = stage.undo_plan(plan)
    kept = {row.subject: kept_of(row.restores) for row in content(stage, undo)}
    carry_out(
        stage, undo, Scene(list(scene.subjects), scene.places, crashes=crashes, batch=scene.batch)
    )

    assert sorted(kept) == sorted(made)
    assert all(item.keep == f"kept {BEFORE}" for item in kept.values())
    assert {key: stage.world.values.get(key) for key in made} == dict.fromkeys(made, BEFORE)
    assert sorted(stage.world.written) == sorted(made)
    assert stage.changes.plan(undo).count(S.VERIFIED) == len(made)


@some
@given(scenes())
def test_what_cannot_be_read_is_never_written_twice(stage: Stage, scene: Scene) -> None:
    plan = set_up(stage, scene)

    carry_out(stage, plan, scene, readable=False, retry=True)

    assert all(times == 1 for times in Counter(stage.world.written).values())
    assert stage.world.reads == []
    states = stage.states(plan)
    assert all(states[key] in (S.DONE, S.UNCERTAIN) for key in stage.world.written)


@some
@given(scenes(), st.integers(0, 30))
def test_verifying_after_a_crash_writes_nothing(stage: Stage, scene: Scene, steps: int) -> None:
    plan = set_up(stage, scene)
    try:
        stage.apply(plan, fate=Fate(steps), batch=scene.batch)
    except Crash:
        stage.reopen()
    log = list(stage.world.log)

    stage.verify(plan)

    assert stage.world.log == log
    states = stage.states(plan)
    assert {key for key in stage.world.written if states[key] is not S.VERIFIED} == set()
