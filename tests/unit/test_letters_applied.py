"""Letters carried out by the engine as any other change, and never twice, wherever it ends."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest

from scanner.catalog.changes import Changes
from scanner.domain.change import Change, ChangeKind, ChangeState, PlanId, RunSummary, Wish
from scanner.domain.job import Cancelled
from scanner.domain.request import Via
from scanner.errors import AnswerLost, NotAuthorized, Refused, ScannerError, SourceUnavailable
from scanner.jobs.apply import apply
from scanner.jobs.task import Task
from scanner.jobs.verify import verify
from scanner.mail.changer import LetterChanger
from scanner.ports import Mailer
from tests.fake_changers import Crash, Fate
from tests.fake_mailers import FakeMailer
from tests.letters_to_send import OTHER, TO, Letters, Wall, client
from tests.mail_server import Behavior, serving
from tests.plan_stage import Mortal as MortalChanges
from tests.plan_stage import Stage, quiet


class Desk:
    """A catalog in which letters are planned, and a Changer for each place."""

    def __init__(self, folder: Path) -> None:
        self.stage = Stage(folder, [])
        self.letters = Letters()
        self.fake = FakeMailer()
        self.mailer: Mailer = self.fake
        self.wall = Wall()

    def plan(self, *changes: Change) -> PlanId:
        return self.stage.changes.store(Wish(ChangeKind.LETTER, Via.SMTP), list(changes))

    def changer(self, place: str) -> LetterChanger:
        return LetterChanger(self.mailer, self.letters.of, self.wall.pace())

    def apply(
        self,
        plan: PlanId,
        *,
        task: Task | None = None,
        retry: bool = False,
        fate: Fate | None = None,
    ) -> RunSummary:
        stage = self.stage
        changes = cast(Changes, MortalChanges(stage.changes, fate or Fate()))
        return apply(task or quiet(), changes, plan, self.changer, lock=stage.lock, retry=retry)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.stage.close()


def test_the_engine_sends_each_letter_once(desk: Desk) -> None:
    plan = desk.plan(desk.letters.change("1"), desk.letters.change("2", to=OTHER))

    summary = desk.apply(plan)
    again = desk.apply(plan)

    assert (summary.done, summary.left, summary.calls) == (2, 0, 2)
    assert (again.done, again.calls) == (2, 0)
    assert sorted(to for to, _ in desk.fake.arrived) == sorted([TO, OTHER])
    assert desk.stage.story(plan, "1") == ["started", "done"]
    assert desk.stage.changes.made(plan) is not None


def test_a_refused_letter_does_not_hinder_the_next_and_is_tried_again_only_when_told_to(
    desk: Desk,
) -> None:
    plan = desk.plan(desk.letters.change("1"), desk.letters.change("2", to=OTHER))
    desk.fake.trouble(TO, Refused("No such user.", 550))

    summary = desk.apply(plan)
    desk.apply(plan)

    assert (summary.done, summary.failed) == (1, 1)
    assert desk.stage.notes(plan)["1"] == "No such user."
    assert len(desk.fake.arrived) == 1
    assert desk.apply(plan, retry=True).done == 2


@pytest.mark.parametrize(
    "error", [SourceUnavailable("The server", "try again in 5 minutes"), NotAuthorized("No.")]
)
def test_what_never_left_is_failed_and_not_uncertain(desk: Desk, error: ScannerError) -> None:
    plan = desk.plan(desk.letters.change("1"))
    desk.fake.trouble(TO, error)

    assert desk.apply(plan).failed == 1
    assert desk.stage.states(plan)["1"] is ChangeState.FAILED

    assert desk.apply(plan, retry=True).done == 1
    assert len(desk.fake.arrived) == 1


def test_a_lost_answer_is_uncertain_at_once_and_never_sent_again(desk: Desk) -> None:
    plan = desk.plan(desk.letters.change("1"), desk.letters.change("2", to=OTHER))
    desk.fake.trouble(TO, AnswerLost("The server", "it may have arrived"))

    summary = desk.apply(plan)

    assert (summary.uncertain, summary.done) == (1, 1)
    assert desk.stage.states(plan)["1"] is ChangeState.UNCERTAIN
    desk.apply(plan)
    desk.apply(plan, retry=True)
    verify(quiet(), desk.stage.changes, plan, desk.changer, lock=desk.stage.lock)
    assert len(desk.fake.arrived) == 2
    assert desk.stage.states(plan)["1"] is ChangeState.UNCERTAIN


def test_wherever_the_process_ends_no_letter_goes_out_twice(tmp_path: Path) -> None:
    ended = 0
    for steps in range(24):
        folder = tmp_path / str(steps)
        folder.mkdir()
        desk = Desk(folder)
        plan = desk.plan(desk.letters.change("1"), desk.letters.change("2", to=OTHER))
        fate = Fate(steps=steps)
        desk.mailer = Mortal(desk.fake, fate)
        try:
            desk.apply(plan, fate=fate)
        except Crash:
            ended += 1
            desk.stage.reopen()
            desk.mailer = desk.fake
            desk.apply(plan)
            desk.apply(plan, retry=True)
        arrived = [to for to, _ in desk.fake.arrived]
        states = desk.stage.states(plan)
        desk.stage.close()

        assert sorted(arrived) == sorted(set(arrived))
        for subject, to in (("1", TO), ("2", OTHER)):
            assert states[subject] in (ChangeState.DONE, ChangeState.UNCERTAIN)
            assert states[subject] is ChangeState.UNCERTAIN or to in arrived
    assert 12 < ended < 24  # in the last of them nothing ended early


class Mortal:
    """A Mailer of a process that may end before it hands a message over, or after."""

    def __init__(self, mailer: Mailer, fate: Fate) -> None:
        self._mailer = mailer
        self._fate = fate

    def send(self, message: bytes, to: str, checkpoint: Callable[[], None]) -> str:
        self._fate.step()
        receipt = self._mailer.send(message, to, checkpoint)
        self._fate.step()
        return receipt


def test_a_run_that_is_stopped_while_it_waits_has_sent_what_it_says(desk: Desk) -> None:
    plan = desk.plan(desk.letters.change("1"), desk.letters.change("2"), desk.letters.change("3"))
    task = quiet()
    sleep = desk.wall.sleep

    def cancelled(seconds: float) -> None:
        task.cancel()
        sleep(seconds)

    desk.wall.sleep = cancelled  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        desk.apply(plan, task=task)

    assert len(desk.fake.arrived) == 1
    assert desk.stage.states(plan) == {
        "1": ChangeState.DONE, "2": ChangeState.FAILED, "3": ChangeState.PLANNED,
    }  # fmt: skip
    desk.wall.sleep = sleep  # type: ignore[method-assign]
    assert desk.apply(plan, retry=True).done == 3
    assert len(desk.fake.arrived) == 3


def test_the_engine_and_a_real_server(desk: Desk) -> None:
    behavior = Behavior(hang_up="END")
    plan = desk.plan(desk.letters.change("1"))
    later = desk.plan(desk.letters.change("2", to=OTHER))
    with serving(behavior) as served:
        desk.mailer = client(served.settings())
        assert desk.apply(plan).uncertain == 1
        behavior.hang_up = ""
        desk.apply(plan, retry=True)
        behavior.answers[OTHER] = "451 4.7.1 Greylisted for 300 seconds"
        assert desk.apply(later).failed == 1
        assert "try again in 300 seconds" in desk.stage.notes(later)["2"]
        behavior.answers.clear()
        assert desk.apply(later, retry=True).done == 1

    assert behavior.whole == [desk.letters.messages["1"], desk.letters.messages["2"]]
