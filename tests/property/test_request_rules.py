"""
Whatever is done to a request, in whatever order, and wherever the process ends meanwhile.

No letter leaves twice unless a person said that the first did not arrive; what may have left is
never silently forgotten; and how a request stands moves only as the domain allows.
"""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from scanner.app import App
from scanner.catalog.changes import Changes
from scanner.domain.change import PlanId, Selected
from scanner.domain.letter import Sender
from scanner.domain.recipient import Asker, Channel, ChannelKind, Recipient, Role
from scanner.domain.request import RequestId, RequestState, Via, may_follow
from scanner.errors import (
    AnswerLost,
    NotAuthorized,
    Refused,
    ScannerError,
    SourceUnavailable,
)
from scanner.keychain import MemoryStore
from scanner.ports import Checkpoint
from tests.fake_changers import Crash, Fate
from tests.fake_mailers import FakeMailer
from tests.plan_stage import Mortal

HOLDER = "lab@holder.example"
TROUBLES: dict[str, Callable[[], ScannerError]] = {
    "refused": lambda: Refused("No such user.", 550),
    "later": lambda: SourceUnavailable("The mail server", "it is busy"),
    "not signed in": lambda: NotAuthorized("The password is wrong."),
    "lost": lambda: AnswerLost("The mail server", "the connection broke"),
}
NOTED = [state for state in RequestState if state is not RequestState.DRAFT]


class MortalMailer(FakeMailer):
    """A mailer of a process that may end before or behind the moment the message left."""

    def __init__(self) -> None:
        super().__init__()
        self.fate = Fate()

    def send(self, message: bytes, to: str, checkpoint: Checkpoint) -> str:
        self.fate.step()
        receipt = super().send(message, to, checkpoint)
        self.fate.step()
        return receipt


class Storing(Mortal):
    """Changes of a process that may end before or behind the plan's commit as well."""

    def store(self, *given: Any, **more: Any) -> PlanId:
        self._fate.step()
        plan = self._changes.store(*given, **more)
        self._fate.step()
        return plan


class Requests(RuleBasedStateMachine):
    """A person, a mail server that is not always there, and a machine that stops at will."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp(prefix="safelight-requests-"))
        self.smtp, self.outbox = MortalMailer(), MortalMailer()
        self.plans: list[PlanId] = []
        self.said_lost = 0
        self.app = self._opened()
        self.app.set_sender(Sender(name="Anna", email="anna@example.org", country="DE"))
        self.app.change_setting("mail.host", "smtp.example.org")
        lab = Recipient(
            slug="my-lab",
            name="My Lab",
            role=Role.HOLDER,
            channels=(Channel(kind=ChannelKind.EMAIL, value=HOLDER),),
        )
        self.app.add_recipient(lab)
        draft = self.app.start_request(
            "my-lab",
            Selected(),
            asker=Asker.SUBJECT,
            law="gdpr-17",
            urls=["https://example.org/me.jpg"],
        )
        self.n: RequestId = draft.result(60).id

    def _opened(self) -> App:
        app = App(self.home, environ={}, secrets=MemoryStore())
        app._letters.pace_seconds = 0
        app._letters._mailer = lambda via: self.smtp if via is Via.SMTP else self.outbox
        return app

    def _dying(self, steps: int | None, work: Callable[[], object]) -> None:
        """Do something as a process that may end at a step of it, and go on as a new one."""
        fate = Fate(steps)
        whole = self.app._catalog.changes
        self.app._catalog.changes = cast(Changes, Storing(whole, fate))
        self.smtp.fate = self.outbox.fate = fate
        try:
            with suppress(ScannerError):
                work()
        except Crash:
            pass
        finally:
            self.smtp.fate = self.outbox.fate = Fate()
            self.app._catalog.changes = whole
        if fate.dead:
            self.app.close()
            self.app = self._opened()

    def teardown(self) -> None:
        """Run every plan there ever was again, in every way: still no letter leaves twice."""
        try:
            for plan in self.plans:
                for retry in (False, True):
                    with suppress(ScannerError):
                        self.app.start_apply(plan, retry=retry).result(60)
                with suppress(ScannerError):
                    self.app.start_send(self.n, plan).result(60)
            self.no_letter_leaves_twice_but_by_a_persons_word()
            self.what_left_is_sent_or_uncertain_or_was_settled()
            self.the_journal_is_as_it_was_written()
        finally:
            self.app.close()
            shutil.rmtree(self.home)

    # -- what a person may do

    @rule(via=st.sampled_from(Via), steps=st.none() | st.integers(0, 3))
    def plan(self, via: Via, steps: int | None) -> None:
        def work() -> None:
            self.plans.append(self.app.plan_send(self.n, via).id)

        self._dying(steps, work)

    @initialize()
    def begin(self) -> None:
        self.plans.append(self.app.plan_send(self.n, Via.SMTP).id)

    @rule(data=st.data(), steps=st.none() | st.integers(0, 9))
    def send(self, data: st.DataObject, steps: int | None) -> None:
        plan = data.draw(st.sampled_from(self.plans))
        self._dying(steps, lambda: self.app.start_send(self.n, plan).result(60))

    @rule(trouble=st.sampled_from(sorted(TROUBLES)), steps=st.none() | st.integers(0, 9))
    def send_the_newest_while_the_server_is_in_trouble(
        self, trouble: str, steps: int | None
    ) -> None:
        self.smtp.trouble(HOLDER, TROUBLES[trouble]())
        self._dying(steps, lambda: self.app.start_send(self.n, self.plans[-1]).result(60))
        self.smtp.troubles.clear()

    @rule(data=st.data(), retry=st.booleans(), steps=st.none() | st.integers(0, 9))
    def apply(self, data: st.DataObject, retry: bool, steps: int | None) -> None:
        plan = data.draw(st.sampled_from(self.plans))
        self._dying(steps, lambda: self.app.start_apply(plan, retry=retry).result(60))

    @precondition(lambda self: self.app.request(self.n).request.uncertain)
    @rule(arrived=st.booleans(), steps=st.none() | st.integers(0, 1))
    def settle(self, arrived: bool, steps: int | None) -> None:
        before = len(self.app._catalog.requests.open_sends(self.n))
        was_uncertain = self.app.request(self.n).request.uncertain
        self._dying(steps, lambda: self.app.settle_send(self.n, arrived))
        now = self.app.request(self.n).request.uncertain
        if was_uncertain and not now and not arrived:
            self.said_lost += before

    @rule(number=st.integers(0, 3))
    def edit(self, number: int) -> None:
        with suppress(ScannerError):
            self.app.edit_letter(self.n, subject=f"Letter {number}", body="Please.\n")

    # Before anything left, only now and then: what was noted as sent has nothing left to go wrong.
    @precondition(lambda self: self.smtp.arrived or len(self.plans) > 2)
    @rule(state=st.sampled_from(NOTED))
    def note(self, state: RequestState) -> None:
        now = self.app.request(self.n).request
        allowed = (
            may_follow(now.state, state)
            and state is not RequestState.OVERDUE
            and not (now.uncertain and now.state is RequestState.DRAFT)
        )
        try:
            self.app.note(self.n, state)
        except ScannerError:
            assert not allowed
        else:
            assert allowed

    @precondition(lambda self: len(self.plans) > 1)
    @rule(data=st.data())
    def discard(self, data: st.DataObject) -> None:
        self.app.discard_plan(data.draw(st.sampled_from(self.plans)))

    @rule()
    def restart(self) -> None:
        self.app.close()
        self.app = self._opened()

    # -- what holds whatever they do

    @invariant()
    def no_letter_leaves_twice_but_by_a_persons_word(self) -> None:
        assert len(self.smtp.arrived) <= 1 + self.said_lost

    @invariant()
    def what_left_is_sent_or_uncertain_or_was_settled(self) -> None:
        request = self.app.request(self.n).request
        if len(self.smtp.arrived) > self.said_lost:
            assert request.uncertain or request.state is not RequestState.DRAFT

    @invariant()
    def every_move_is_one_of_the_domain(self) -> None:
        states = [event.state for event in self.app.request(self.n).events]
        assert states[0] is RequestState.DRAFT
        for now, new in pairwise(states):
            assert may_follow(now, new)

    @invariant()
    def the_journal_is_as_it_was_written(self) -> None:
        assert self.app.check_journal().broken is None

    @invariant()
    def what_arrived_is_what_was_agreed_to(self) -> None:
        kept = [
            self.app._letters.stored(self.n, message.sha256)
            for message in self.app._catalog.requests.messages(self.n)
        ]
        assert all(data in kept for _, data in self.smtp.arrived)


@pytest.mark.timeout(600)
def test_any_sequence_of_moves_faults_and_crashes_sends_no_letter_twice() -> None:
    run_state_machine_as_test(
        Requests,
        settings=settings(
            max_examples=30,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
