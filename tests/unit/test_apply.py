from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from scanner.domain.change import ChangeKind, ChangeState, Kept, PlanId
from scanner.domain.job import Cancelled, Progress
from scanner.domain.listing import Cause, PhotoFilter
from scanner.domain.rights import rights_text
from scanner.errors import BadWish, Busy, NotAuthorized, NotFound, SourceUnavailable
from scanner.jobs import apply as engine
from scanner.jobs import plan_run
from scanner.jobs.task import Task
from scanner.ports import Changer
from tests.fake_changers import (
    AWAY,
    GONE,
    LOCKED,
    MEDDLED,
    REFUSED,
    TAKEN_BACK,
    UNREADABLE,
    Crash,
    FakeChanger,
    Fate,
    Trouble,
)
from tests.photo_files import app1_exif, exif, jpeg
from tests.plan_stage import AFTER, BEFORE, Stage, quiet
from tests.rights_files import a_changer

S = ChangeState


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path)
    yield made
    made.close()


def at(subject: str, happens: Callable[[], None]) -> Callable[[str], None]:
    """Return what lets something happen just before one subject is written."""

    def happen(written: str) -> None:
        if written == subject:
            happens()

    return happen


def test_a_plan_is_carried_out_in_order_and_seen_to_be_so(stage: Stage) -> None:
    plan = stage.plan()

    summary = stage.apply(plan)

    assert stage.world.written == list("abcdef")
    assert set(stage.world.values.values()) == {AFTER}
    assert (summary.done, summary.verified, summary.left, summary.stopped) == (6, 6, 0, "")
    assert summary.calls == stage.world.calls
    assert set(stage.states(plan).values()) == {S.VERIFIED}
    assert stage.story(plan, "a") == ["started", "done", "verified"]
    assert stage.events(plan) == ["made", "agreed", "finished"]


def test_the_catalog_shows_what_was_changed_without_a_sync(stage: Stage) -> None:
    stage.apply(stage.plan())

    listing = stage.catalog.listing
    assert {row.license for row in listing.rows(listing.find(PhotoFilter()))} == {AFTER}


def test_a_batch_is_looked_at_right_before_it_is_written(stage: Stage) -> None:
    happened: list[str] = []
    plan = stage.plan()

    stage.apply(
        plan, before_read=lambda subjects: happened.append("read"), before_write=happened.append
    )

    assert happened == ["read", "a", "b", "c", "read", "d", "e", "f", "read"]
    assert stage.world.expected == [6, 6]


def test_a_change_costs_one_commit_and_its_start_lies_on_the_disk_before_it_is_sent(
    stage: Stage,
) -> None:
    plan = stage.plan()

    def is_started(subject: str) -> None:
        assert stage.states(plan)[subject] is S.STARTED

    stage.apply(plan, batch=6, before_write=is_started)

    assert stage.mortal is not None
    writing = [commit for commit in stage.mortal.commits if S.VERIFIED not in commit]
    assert writing == [[S.STARTED], *[[S.DONE, S.STARTED]] * 5, [S.DONE]]


def test_what_was_done_lies_on_the_disk_before_the_next_batch_is_looked_at(stage: Stage) -> None:
    plan = stage.plan()

    def all_is_said(subjects: list[str]) -> None:
        states = stage.states(plan)
        assert all(states[key] is S.DONE for key in stage.world.written)

    stage.apply(plan, before_read=all_is_said)

    assert len(stage.world.reads) == 3


def test_what_its_undo_needs_is_kept_from_before_and_after_the_write(stage: Stage) -> None:
    plan = stage.plan()
    stage.apply(plan)

    kept = [kept for _row, kept in stage.changes.made(plan)]
    assert kept[0] == Kept(keep=f"kept {BEFORE}", receipt="receipt of a")
    assert len(kept) == 6


def test_an_undo_restores_and_can_itself_be_undone(stage: Stage) -> None:
    plan = stage.plan()
    stage.apply(plan)
    undo = stage.undo_plan(plan)

    assert stage.apply(undo).verified == 6
    assert set(stage.world.values.values()) == {BEFORE}

    assert stage.apply(stage.undo_plan(undo)).verified == 6
    assert set(stage.world.values.values()) == {AFTER}


def test_what_is_so_already_is_not_written(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.values["b"] = AFTER

    summary = stage.apply(plan)

    assert stage.world.written == list("acdef")
    assert (summary.already, summary.done) == (1, 5)
    assert stage.story(plan, "b") == ["already"]


def test_what_changed_since_the_preview_is_left_alone_and_named(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.meddle("b")

    summary = stage.apply(plan)

    assert stage.world.values["b"] == stage.world.foreign
    assert (summary.conflict, summary.left) == (1, 0)
    assert stage.notes(plan)["b"] == f"It was found otherwise: {stage.world.foreign}."
    assert [line.seen for line in stage.lines(plan) if line.state == "conflict"] == [
        stage.world.foreign
    ]


def test_what_changes_while_the_run_is_under_way_is_left_alone(stage: Stage) -> None:
    plan = stage.plan()

    stage.apply(plan, before_write=at("b", lambda: stage.world.meddle("f")))

    assert stage.states(plan)["f"] is S.CONFLICT
    assert stage.world.values["f"] == stage.world.foreign


def test_a_changer_that_notices_a_change_after_the_look_makes_it_a_conflict(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.trouble("b", Trouble.MEDDLE)

    stage.apply(plan, guards=True)

    assert stage.states(plan)["b"] is S.CONFLICT
    assert stage.notes(plan)["b"] == MEDDLED
    assert stage.world.written == list("acdef")


def test_tags_are_compared_as_flickr_compares_them(stage: Stage) -> None:
    changes = [stage.change("a", "", "No CV"), stage.change("b", "no-cv", "")]
    plan = stage.plan(changes, kind=ChangeKind.TAG)
    stage.world.values |= {"a": "nocv", "b": "NO_CV"}

    stage.apply(plan, kind=ChangeKind.TAG)

    assert stage.states(plan) == {"a": S.ALREADY, "b": S.VERIFIED}


@pytest.mark.parametrize(
    ("trouble", "why"),
    [
        (Trouble.REFUSE, REFUSED),
        (Trouble.VANISH, GONE),
        (Trouble.BREAK, UNREADABLE),
        (Trouble.LEAVE_ALONE, LOCKED),
    ],
)
def test_an_error_of_one_photo_stops_no_other(stage: Stage, trouble: Trouble, why: str) -> None:
    plan = stage.plan()
    stage.world.trouble("b", trouble)

    summary = stage.apply(plan)

    assert stage.world.written == list("acdef")
    assert (summary.failed, summary.verified, summary.left, summary.stopped) == (1, 5, 0, "")
    assert stage.notes(plan)["b"] == why
    assert stage.story(plan, "b") == ["started", "failed"]
    assert stage.events(plan)[-1] == "finished"


def test_a_photo_that_is_not_there_fails_unwritten(stage: Stage) -> None:
    plan = stage.plan()
    del stage.world.values["b"]

    assert stage.apply(plan).failed == 1
    assert stage.story(plan, "b") == ["failed"]
    assert stage.notes(plan)["b"] == GONE


def test_what_failed_is_tried_again_when_that_is_wanted_and_a_conflict_never(
    stage: Stage,
) -> None:
    plan = stage.plan()
    stage.world.trouble("b", Trouble.REFUSE)
    stage.world.meddle("c")
    stage.apply(plan)
    stage.world.values["c"] = BEFORE
    stage.world.log.clear()

    assert stage.apply(plan).failed == 1
    assert stage.world.log == []

    summary = stage.apply(plan, retry=True)
    assert stage.world.written == ["b"]
    assert (summary.failed, summary.conflict, summary.verified) == (0, 1, 5)


def test_a_finished_plan_costs_nothing_and_says_nothing_more(stage: Stage) -> None:
    plan = stage.plan()
    first = stage.apply(plan)
    lines = stage.lines(plan)
    stage.world.opened.clear()

    again = stage.apply(plan)

    assert stage.world.opened == []
    assert stage.lines(plan) == lines
    assert (again.done, again.verified, again.calls) == (first.done, first.verified, 0)


# -- what ends a run


@pytest.mark.parametrize("trouble", [Trouble.LOSE_BEFORE, Trouble.LOSE_AFTER, Trouble.AWAY])
def test_a_lost_network_ends_the_run_and_reading_settles_what_was_in_hand(
    stage: Stage, trouble: Trouble
) -> None:
    plan = stage.plan()
    stage.world.trouble("b", trouble)

    summary = stage.apply(plan)

    sentence = f"The fake could not be reached: {AWAY}."
    assert (summary.stopped, summary.cause) == (sentence, Cause.OFFLINE)
    assert (summary.done, summary.left) == (1, 5)
    assert stage.states(plan) == {"a": S.DONE, "b": S.STARTED, **dict.fromkeys("cdef", S.PLANNED)}
    assert stage.events(plan) == ["made", "agreed", "stopped"]
    assert stage.changes.plan(plan).stopped == sentence

    stage.world.away.clear()
    again = stage.apply(plan)

    assert sorted(stage.world.written) == list("abcdef")
    assert (again.verified, again.left, again.stopped) == (6, 0, "")
    written = trouble is Trouble.LOSE_AFTER
    starts = ["started"] if written else ["started", "started"]
    assert stage.story(plan, "b") == [*starts, "done", "verified"]
    found = [line.note for line in stage.lines(plan) if (line.n, line.state) == (2, "done")]
    assert found == [plan_run.FOUND_SO if written else ""]
    assert stage.events(plan) == ["made", "agreed", "stopped", "finished"]


@pytest.mark.parametrize(
    ("troubles", "starts"),
    [
        ([Trouble.MUTE_AFTER], 1),
        ([Trouble.MUTE_BEFORE], 2),
        ([Trouble.MUTE_BEFORE, Trouble.MUTE_BEFORE, Trouble.MUTE_AFTER], 3),
    ],
)
def test_a_write_whose_answer_is_lost_is_settled_by_reading_and_the_others_go_on(
    stage: Stage, troubles: list[Trouble], starts: int
) -> None:
    plan = stage.plan()
    stage.world.trouble("b", *troubles)

    summary = stage.apply(plan)

    assert (summary.verified, summary.left, summary.stopped) == (6, 0, "")
    assert sorted(stage.world.written) == list("abcdef")
    assert stage.story(plan, "b") == [*["started"] * starts, "done", "verified"]


def test_a_write_that_is_never_answered_ends_the_run_in_the_end(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.trouble("b", *[Trouble.MUTE_BEFORE] * 9)

    summary = stage.apply(plan)

    assert (summary.cause, summary.done, summary.left) == (Cause.OFFLINE, 1, 5)
    assert stage.states(plan)["b"] is S.STARTED
    stage.world.troubles.clear()
    assert stage.apply(plan).verified == 6


def test_what_somebody_changed_after_its_answer_was_lost_is_left_alone(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.trouble("b", Trouble.MUTE_AFTER)
    looked: list[str] = []

    def meddle(subjects: list[str]) -> None:
        if subjects == ["b"] and not looked:
            looked.append("b")
            stage.world.meddle("b")

    summary = stage.apply(plan, before_read=meddle)

    assert (summary.conflict, summary.verified) == (1, 5)
    assert stage.world.values["b"] == stage.world.foreign


def test_a_change_that_was_settled_by_reading_can_be_undone(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.trouble("b", Trouble.LOSE_AFTER)
    stage.apply(plan)
    stage.apply(plan)

    kept = {row.change.subject: kept for row, kept in stage.changes.made(plan)}
    assert kept["b"] == Kept(keep=f"kept {BEFORE}", receipt="")
    assert stage.apply(stage.undo_plan(plan)).verified == 6


def test_a_write_in_hand_that_somebody_changed_since_is_a_conflict(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.trouble("b", Trouble.LOSE_AFTER)
    stage.apply(plan)
    stage.world.meddle("b")

    stage.apply(plan)

    assert stage.story(plan, "b") == ["started", "conflict"]
    assert stage.world.values["b"] == stage.world.foreign


def test_a_write_in_hand_of_what_is_gone_is_uncertain_until_it_can_be_read(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.trouble("b", Trouble.LOSE_AFTER)
    stage.apply(plan)
    del stage.world.values["b"]
    assert stage.apply(plan).uncertain == 1
    assert stage.notes(plan)["b"] == GONE

    stage.world.values["b"] = AFTER
    assert stage.apply(plan, retry=True).uncertain == 0
    assert stage.states(plan)["b"] is S.VERIFIED
    assert stage.world.written.count("b") == 1


def two_accounts(stage: Stage) -> PlanId:
    places = {"a": "anna", "b": "bert", "c": "anna", "d": "bert"}
    return stage.plan([stage.change(key, place=place) for key, place in places.items()])


def test_places_are_worked_at_one_after_the_other(stage: Stage) -> None:
    plan = two_accounts(stage)

    summary = stage.apply(plan)

    assert stage.world.opened == ["anna", "bert"]
    assert stage.world.closed == 2
    assert stage.world.written == list("acbd")
    assert summary.calls == stage.world.calls


def test_a_revoked_account_leaves_the_others_to_be_changed(stage: Stage) -> None:
    plan = two_accounts(stage)
    stage.world.trouble("a", Trouble.REVOKE)

    summary = stage.apply(plan)

    assert stage.states(plan) == {
        "a": S.STARTED,
        "b": S.VERIFIED,
        "c": S.PLANNED,
        "d": S.VERIFIED,
    }
    assert (summary.stopped, summary.cause, summary.left) == (TAKEN_BACK, Cause.REVOKED, 2)
    assert stage.events(plan)[-1] == "stopped"


def test_an_account_that_cannot_even_be_opened_leaves_the_others_to_be_changed(
    stage: Stage,
) -> None:
    plan = two_accounts(stage)

    def opened(place: str) -> FakeChanger:
        if place == "anna":
            raise NotAuthorized("Sign in as anna first.")
        return FakeChanger(stage.world, place)

    summary = engine.apply(quiet(), stage.changes, plan, opened, lock=stage.lock)

    assert stage.world.written == ["b", "d"]
    assert (summary.stopped, summary.cause) == ("Sign in as anna first.", Cause.SIGNED_OUT)


def test_without_a_network_no_other_account_is_tried(stage: Stage) -> None:
    plan = two_accounts(stage)
    stage.world.away.add("anna")

    stage.apply(plan)

    assert stage.world.opened == ["anna"]
    assert stage.world.log == []


def test_a_cancelled_run_says_so_and_the_next_goes_on(stage: Stage) -> None:
    plan = stage.plan()
    task = quiet()

    with pytest.raises(Cancelled):
        stage.apply(plan, task=task, before_write=at("b", task.cancel))

    assert stage.states(plan)["b"] is S.DONE
    assert stage.states(plan)["c"] is S.PLANNED
    assert stage.events(plan)[-1] == "stopped"
    assert stage.changes.plan(plan).stopped == plan_run.STOPPED

    assert stage.apply(plan).verified == 6
    assert stage.world.written == list("abcdef")
    assert stage.changes.plan(plan).stopped == ""


def test_a_run_cancelled_within_a_write_leaves_that_change_in_hand(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.trouble("b", Trouble.SLOW)
    task = quiet()

    with pytest.raises(Cancelled):
        stage.apply(plan, task=task, slowly=task.cancel)

    assert stage.states(plan)["a"] is S.DONE
    assert stage.states(plan)["b"] is S.STARTED


def test_a_bug_leaves_nothing_unsaid_that_was_done(stage: Stage) -> None:
    plan = stage.plan()

    def stumble(subject: str) -> None:
        if subject == "c":
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stage.apply(plan, before_write=stumble)

    assert stage.states(plan) == {
        "a": S.DONE,
        "b": S.DONE,
        "c": S.STARTED,
        **dict.fromkeys("def", S.PLANNED),
    }


def test_a_kill_after_the_write_is_settled_by_reading(stage: Stage) -> None:
    plan = stage.plan()
    fate = Fate()

    def die(subject: str) -> None:
        if subject == "b":
            fate.steps = 0  # the step after the write

    with pytest.raises(Crash):
        stage.apply(plan, fate=fate, before_write=die)
    assert stage.states(plan)["b"] is S.STARTED
    stage.reopen()

    stage.apply(plan)

    assert stage.world.written == list("abcdef")
    assert set(stage.states(plan).values()) == {S.VERIFIED}
    assert stage.changes.check_journal().broken is None


def test_a_second_process_is_told_to_wait(stage: Stage) -> None:
    plan = stage.plan()
    with FileLock(stage.lock):
        with pytest.raises(Busy):
            stage.apply(plan)
        with pytest.raises(Busy):
            stage.verify(plan)
    assert stage.events(plan) == ["made"]


def test_a_discarded_plan_cannot_be_carried_out(stage: Stage) -> None:
    plan = stage.plan()
    stage.changes.discard(plan)
    with pytest.raises(BadWish):
        stage.apply(plan)
    with pytest.raises(NotFound):
        stage.apply(PlanId(99))
    assert stage.world.log == []


def test_the_lock_is_free_again_however_a_run_ended(stage: Stage) -> None:
    plan = stage.plan()
    with pytest.raises(Crash):
        stage.apply(plan, fate=Fate(steps=5))
    with FileLock(stage.lock, timeout=0):
        pass


# -- looking again


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


def test_after_a_long_pause_the_rest_of_the_batch_is_looked_at_again(stage: Stage) -> None:
    plan, clock = stage.plan(), Clock()

    class Pausing(Task):
        paused = False

        def checkpoint(self) -> None:
            super().checkpoint()
            if stage.world.written == ["a"] and not self.paused:
                self.paused = True
                clock.pass_by(3600)
                stage.world.meddle("b")

    stage.apply(plan, task=Pausing(lambda progress: None), clock=clock, batch=6)

    assert stage.story(plan, "b") == ["conflict"]
    assert stage.world.values["b"] == stage.world.foreign
    assert stage.world.reads[:2] == [list("abcdef"), list("bcdef")]
    assert stage.world.written == list("acdef")


def test_a_write_that_waited_long_is_given_up_and_looked_at_again(stage: Stage) -> None:
    plan, clock = stage.plan(), Clock()
    stage.world.trouble("b", Trouble.SLOW)

    def wait() -> None:
        clock.pass_by(3600)
        stage.world.meddle("b")

    stage.apply(plan, slowly=wait, clock=clock, batch=6)

    assert stage.story(plan, "b") == ["started", "conflict"]
    assert stage.world.written == list("acdef")


def test_a_write_whose_answer_is_not_waited_for_counts_as_made(stage: Stage) -> None:
    plan, clock = stage.plan(), Clock()
    stage.world.trouble("b", Trouble.SLOW_ANSWER)

    stage.apply(plan, slowly=lambda: clock.pass_by(3600), clock=clock)

    assert stage.story(plan, "b") == ["started", "done", "verified"]
    assert stage.world.written == list("abcdef")


def test_a_write_that_always_waits_long_is_made_in_the_end(stage: Stage) -> None:
    plan, clock = stage.plan(), Clock()
    stage.world.trouble("b", *[Trouble.SLOW] * 9)

    stage.apply(plan, slowly=lambda: clock.pass_by(3600), clock=clock)

    assert stage.story(plan, "b") == ["started"] * (engine.PATIENCE + 1) + ["done", "verified"]
    assert stage.world.written == list("abcdef")


def test_steady_work_is_looked_at_again_only_when_it_is_old(tmp_path: Path) -> None:
    stage, clock = Stage(tmp_path, "abcdefghijklmno"), Clock()
    plan = stage.plan()

    stage.apply(plan, before_write=lambda key: clock.pass_by(50), clock=clock, batch=15)
    stage.close()

    # Twelve took no more than ten minutes.
    assert stage.world.reads[:2] == [list("abcdefghijklmno"), list("no")]
    assert stage.world.written == list("abcdefghijklmno")


def test_what_a_list_tells_wrongly_is_read_once_more_alone(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.misread["b"] = "cc0-1.0"

    summary = stage.apply(plan)

    assert (summary.verified, summary.conflict) == (6, 0)
    assert stage.world.reads == [list("abc"), ["b"], list("def"), list("abcdef"), ["b"]]


def test_second_looks_come_to_an_end(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.misread |= dict.fromkeys("abcdef", "cc0-1.0")
    run = plan_run.PlanRun(quiet(), stage.changes, stage.changes.plan(plan), stage.opener())
    run._second_looks = 2
    rows = stage.changes.rows(plan, [1, 2, 3])

    answers = run.look(FakeChanger(stage.world), rows, run.is_before)

    assert stage.world.reads == [list("abc"), ["a"], ["b"]]
    assert [getattr(answer, "value", None) for answer in answers] == [BEFORE, BEFORE, "cc0-1.0"]


# -- verifying


def test_drift_is_found_and_told_once(stage: Stage) -> None:
    plan = stage.plan()
    stage.apply(plan)
    stage.world.meddle("b")

    summary = stage.verify(plan)
    assert (summary.done, summary.verified, summary.drifted) == (6, 5, 1)
    assert stage.story(plan, "b")[-2:] == ["verified", "drifted"]
    assert stage.story(plan, "a") == ["started", "done", "verified"]
    assert stage.events(plan)[-1] == "checked"
    assert [row.license for row in stage.catalog.listing.rows([stage.photos["b"]])] == [
        stage.world.foreign
    ]

    stage.verify(plan)
    assert stage.story(plan, "b")[-2:] == ["verified", "drifted"]

    stage.world.values["b"] = "cc0-1.0"
    stage.verify(plan)
    assert [line.seen for line in stage.lines(plan) if line.state == "drifted"] == [
        stage.world.foreign,
        "cc0-1.0",
    ]

    stage.world.values["b"] = AFTER
    assert stage.verify(plan).drifted == 0


def test_what_is_gone_has_drifted(stage: Stage) -> None:
    plan = stage.plan()
    stage.apply(plan)
    del stage.world.values["b"]

    assert stage.verify(plan).drifted == 1
    assert stage.notes(plan)["b"] == GONE


def test_verifying_writes_nothing_and_settles_what_was_in_hand(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.trouble("b", Trouble.LOSE_AFTER)
    stage.apply(plan)
    log = list(stage.world.log)

    summary = stage.verify(plan)

    assert stage.world.log == log
    assert (summary.verified, summary.left) == (2, 4)
    assert stage.story(plan, "b") == ["started", "done", "verified"]


def test_verifying_leaves_what_was_not_written_to_the_next_run(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.trouble("b", Trouble.LOSE_BEFORE)
    stage.apply(plan)

    stage.verify(plan)

    assert stage.states(plan)["b"] is S.STARTED
    assert stage.apply(plan).verified == 6


def test_a_verification_that_reaches_nothing_leaves_what_was_done(stage: Stage) -> None:
    plan = stage.plan()

    def unplug(subjects: list[str]) -> None:
        if len(stage.world.log) == 6:
            stage.world.away.add("anna")

    summary = stage.apply(plan, before_read=unplug)

    assert (summary.done, summary.verified, summary.left) == (6, 0, 0)
    assert AWAY in summary.stopped
    assert set(stage.states(plan).values()) == {S.DONE}
    assert stage.events(plan)[-1] == "stopped"

    stage.world.away.clear()
    again = stage.apply(plan)
    assert (again.verified, again.stopped) == (6, "")
    assert len(stage.world.log) == 6
    assert stage.events(plan)[-1] == "finished"


def test_a_verification_on_demand_tells_what_it_could_not_reach(stage: Stage) -> None:
    plan = stage.plan()
    stage.apply(plan)
    stage.world.away.add("anna")

    summary = stage.verify(plan)

    assert AWAY in summary.stopped
    assert summary.verified == 6
    checked = stage.lines(plan)[-1]
    assert (checked.state, checked.note) == ("checked", summary.stopped)


# -- files


def test_all_files_are_one_place(stage: Stage) -> None:
    fields = rights_text({"credit": ""}), rights_text({"credit": "Anna"})
    changes = [stage.change(key, *fields, place=f"/photos/{key}.jpg") for key in "abc"]
    plan = stage.plan(changes, kind=ChangeKind.RIGHTS)

    assert stage.apply(plan, kind=ChangeKind.RIGHTS, batch=1).verified == 3

    assert stage.world.opened == [""]
    assert stage.mortal is not None
    # One by one, looking costs no commit of its own.
    assert stage.mortal.commits[:4] == [[S.STARTED], *[[S.DONE, S.STARTED]] * 2, [S.DONE]]


@pytest.mark.parametrize("embed", [False, True])
def test_files_are_written_and_come_back_byte_for_byte(
    stage: Stage, tmp_path: Path, embed: bool
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    files = [folder / f"{key}.jpg" for key in "abc"]
    for file in files:
        file.write_bytes(jpeg(app1_exif(exif(Artist="Zoe"))))
    fields = rights_text({"credit": ""}), rights_text({"credit": "Anna"})
    changes = [stage.change(file.stem, *fields, place=str(file)) for file in files]
    plan = stage.plan(changes, kind=ChangeKind.RIGHTS)
    before = {path: path.read_bytes() for path in folder.iterdir()}

    def changer(place: str) -> Changer:
        return a_changer(embed=embed)

    made = engine.apply(quiet(), stage.changes, plan, changer, lock=stage.lock)
    assert (made.verified, made.stopped) == (3, "")
    assert {path: path.read_bytes() for path in folder.iterdir()} != before

    undo = stage.undo_plan(plan)
    undone = engine.apply(quiet(), stage.changes, undo, changer, lock=stage.lock)
    assert (undone.verified, undone.stopped) == (3, "")
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


# -- what cannot be read


def test_what_cannot_be_read_is_never_written_twice(stage: Stage) -> None:
    plan = stage.plan()
    stage.world.trouble("b", Trouble.LOSE_AFTER)

    first = stage.apply(plan, readable=False)
    assert (first.done, first.left) == (1, 5)

    again = stage.apply(plan, readable=False, retry=True)
    assert (again.done, again.uncertain, again.left) == (5, 1, 0)
    assert stage.states(plan)["b"] is S.UNCERTAIN

    last = stage.apply(plan, readable=False, retry=True)
    assert last.uncertain == 1
    assert stage.world.written == list("abcdef")
    assert stage.world.reads == []


# -- progress


def test_progress_tells_step_count_and_the_time_that_the_budget_leaves(stage: Stage) -> None:
    told: list[Progress] = []
    asked: list[int] = []

    def pace(left: int) -> float:
        asked.append(left)
        return 42.0

    stage.apply(stage.plan(), task=Task(told.append), pace=pace)

    assert list(dict.fromkeys(progress.step for progress in told)) == ["look", "change", "verify"]
    changing = [progress for progress in told if progress.step == "change"]
    assert (changing[-1].done, changing[-1].total, changing[-1].seconds_left) == (6, 6, 42.0)
    assert asked[0] == 5
    assert (told[-1].done, told[-1].total) == (6, 6)


def test_a_paused_run_has_said_all_that_it_did(stage: Stage) -> None:
    plan = stage.plan()
    seen: list[S] = []

    class Pausing(Task):
        def checkpoint(self) -> None:
            if self.is_paused:
                seen.append(stage.states(plan)["a"])
                self.resume()
            super().checkpoint()

    task = Pausing(lambda progress: None)
    stage.apply(plan, task=task, before_write=at("a", task.pause))

    assert seen == [S.DONE]


def test_portions_hold_what_an_account_is_read_for(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan_run, "PORTION", 4)
    plan = stage.plan()

    assert stage.apply(plan).verified == 6
    assert stage.world.expected == [4, 2, 4, 2]
    assert stage.world.written == list("abcdef")


def test_nothing_is_written_that_the_journal_could_not_announce(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = stage.plan()

    def full(entries: object) -> None:
        raise SourceUnavailable("The catalog", "the disk is full")

    monkeypatch.setattr(stage.changes, "record", full)
    summary = stage.apply(plan)

    assert stage.world.log == []
    assert (summary.left, "the disk is full" in summary.stopped) == (6, True)
