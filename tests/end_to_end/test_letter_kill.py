"""Killed at any instant around the moment when a letter leaves: it never leaves twice."""

import contextlib
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from threading import Timer

import pytest

from scanner.app import App
from scanner.domain.change import Selected
from scanner.domain.letter import Sender
from scanner.domain.recipient import Asker, Channel, ChannelKind
from scanner.domain.request import RequestId, RequestState, StepKind
from scanner.keychain import MemoryStore
from tests.conftest import ROOT
from tests.end_to_end.terminal import Terminal
from tests.mail_server import PASSWORD, USER, Behavior, Served, serving, trusted

LETTERS = 24
STEPS = ("RCPT", "DATA", "END", "END", "END", "END")
"""When a sender is killed: most often once the server has the whole message."""

SENDER = """
import sys
from scanner.app import App
from scanner.domain.request import RequestState, Via
from scanner.errors import ScannerError
from scanner.keychain import MemoryStore
with App(secrets=MemoryStore()) as app:
    for plan in app.plans():
        if plan.left:
            app.start_apply(plan.id).result()
    for n in map(int, sys.argv[1:]):
        request = app.request(n).request
        if request.state is RequestState.DRAFT and not request.uncertain:
            app.start_send(n, app.plan_send(n, Via.SMTP).id).result()
"""
"""Goes on with whatever a run that was cut off left, then sends every letter that is a draft."""


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    authority = tmp_path / "ca.pem"
    authority.write_text(trusted())
    made = Terminal(tmp_path / "home")
    made.environment |= {"SSL_CERT_FILE": str(authority), "SAFELIGHT_SMTP_PASSWORD": PASSWORD}
    return made


def opened(terminal: Terminal) -> App:
    return App(terminal.home, environ=terminal.environment, secrets=MemoryStore())


def drafts(terminal: Terminal, server: Served) -> list[RequestId]:
    """Draft letters to as many addresses: nobody has to wait for a minute between two."""
    with opened(terminal) as app:
        app.set_sender(Sender(name="Anna", email=USER, country="DE"))
        app.change_setting("mail.host", "127.0.0.1")
        app.change_setting("mail.port", str(server.port))
        app.change_setting("mail.user", USER)
        made = []
        for n in range(LETTERS):
            request = app.start_request(
                "uam-bida",
                Selected(),
                asker=Asker.SUBJECT,
                law="gdpr-17",
                urls=["https://example.org/me.jpg"],
            ).result(60)
            letter = app.request(request.id).letter
            to = Channel(kind=ChannelKind.EMAIL, value=f"lab-{n}@holder.example")
            app.edit_letter(request.id, subject=letter.subject, body=letter.body, to=to)
            made.append(request.id)
    return made


def start(terminal: Terminal, requests: list[RequestId]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-c", SENDER, *map(str, requests)],
        cwd=ROOT,
        env=terminal.environment,
        stderr=subprocess.PIPE,
    )


def kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):  # it was faster
        os.kill(pid, signal.SIGKILL)


@pytest.mark.slow
def test_letters_outlive_every_kill_and_none_leaves_twice(terminal: Terminal) -> None:
    dice = random.Random(6)
    behavior = Behavior()
    with serving(behavior) as server:
        requests = drafts(terminal, server)
        kills = 0
        while True:
            with start(terminal, requests) as sender:
                step, delay = dice.choice(STEPS), dice.choice((0.0, dice.uniform(0, 0.02)))
                killing: list[Timer] = []

                def on_step(
                    reached: str,
                    pid: int = sender.pid,
                    step: str = step,
                    delay: float = delay,
                    killing: list[Timer] = killing,
                ) -> None:
                    if reached == step and not killing:
                        killing.append(Timer(delay, kill, (pid,)))
                        killing[0].start()

                behavior.on_step = on_step
                _, said = sender.communicate(timeout=120)
                behavior.on_step = lambda step: None
                for timer in killing:
                    timer.join()
            if sender.returncode == 0:
                break
            assert sender.returncode == -signal.SIGKILL, said.decode(errors="replace")
            kills += 1
        arrived = Counter(to for one in behavior.received for to in one.to)

    assert kills >= LETTERS // 2
    assert max(arrived.values()) == 1
    with opened(terminal) as app:
        for n in requests:
            request = app.request(n).request
            if request.uncertain:
                assert app.next_step(n).kind is StepKind.SETTLE
            else:
                assert request.state is RequestState.SENT
                assert arrived[request.to.channel.value] == 1
        assert app.check_journal().broken is None
        uncertain = [n for n in requests if app.request(n).request.uncertain]
        assert 0 < len(uncertain) <= kills


@pytest.mark.slow
def test_a_letter_cut_off_before_the_journal_is_asked_about_at_the_next_start(
    terminal: Terminal,
) -> None:
    behavior = Behavior()
    with serving(behavior) as server:
        n = drafts(terminal, server)[0]
        # The server has the whole letter and does not answer: the sender is killed meanwhile.
        behavior.silent = "END"
        with start(terminal, [n]) as sender:

            def on_step(step: str) -> None:
                if step == "END":
                    kill(sender.pid)

            behavior.on_step = on_step
            sender.communicate(timeout=60)
        behavior.silent, behavior.on_step = "", lambda step: None
        assert len(behavior.whole) == 1

        shown = terminal.json("request", "show", str(n))
        assert (shown["uncertain"], shown["state"]) == (True, "draft")
        terminal.run("request", "send", str(n), "--via", "smtp", "--yes", code=2)
        with start(terminal, [n]) as again:
            assert again.communicate(timeout=60)[1] == b""
        assert len(behavior.whole) == 1

        terminal.run("request", "settle", str(n), "arrived")
        shown = terminal.json("request", "show", str(n))
        assert (shown["uncertain"], shown["state"]) == (False, "sent")
        assert behavior.received == []
