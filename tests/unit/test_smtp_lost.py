"""A mail server that hangs up, falls silent or is no mail server, and a user who stops."""

import socket
from itertools import count
from threading import Event
from typing import Any

import pytest

from scanner.domain.job import Cancelled
from scanner.domain.letter import Attachment, Letter
from scanner.errors import AnswerLost, ScannerError, SourceUnavailable
from scanner.mail.smtp import MailServer
from scanner.mail.wire import Limits
from tests.letters_to_send import TO, client, go_on, message
from tests.mail_server import USER, Behavior, Clock, serving


def failing(behavior: Behavior, data: bytes | None = None, **more: Any) -> ScannerError:
    limits = Limits(now=behavior.clock.now)
    with serving(behavior, **more) as served, pytest.raises(ScannerError) as caught:
        client(served.settings(), limits=limits).send(data or message(), TO, go_on)
    return caught.value


EARLY = ["CONNECT", "STARTTLS", "MAIL", "RCPT", "DATA"]


def faulty(step: str, how: str, **more: Any) -> Behavior:
    return Behavior(**{how: step}, **more)


@pytest.mark.parametrize("step", EARLY)
@pytest.mark.parametrize("how", ["hang_up", "silent"])
def test_before_the_message_has_gone_out_nothing_is_lost(step: str, how: str) -> None:
    err = failing(faulty(step, how))

    assert type(err) is SourceUnavailable
    assert ("in time" in str(err)) == (how == "silent")


@pytest.mark.parametrize("how", ["hang_up", "silent"])
def test_in_the_middle_of_the_message_nothing_is_lost_either(how: str) -> None:
    # Larger than what the system keeps for a slow reader.
    huge = Attachment("photos.csv", "text/csv", b"x" * 20_000_000)
    letter = Letter(language="en", subject="s", body="b", attachments=(huge,))

    err = failing(faulty("MIDDLE", how, size=None), message(letter=letter))

    assert type(err) is SourceUnavailable


@pytest.mark.parametrize("how", ["hang_up", "silent"])
@pytest.mark.parametrize("tls", [False, True])
def test_once_the_message_has_gone_out_whole_the_answer_is_lost(how: str, tls: bool) -> None:
    err = failing(faulty("END", how), tls=tls)

    assert isinstance(err, AnswerLost)
    assert "may have arrived" in str(err)


def test_nobody_at_the_port_and_no_such_name_are_told() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nobody = MailServer("127.0.0.1", unused.getsockname()[1], user=USER)
        with pytest.raises(SourceUnavailable, match="nobody answers at port"):
            client(nobody).send(message(), TO, go_on)
    with pytest.raises(SourceUnavailable, match="name is not known"):
        client(MailServer("nowhere.invalid", user=USER)).send(message(), TO, go_on)


class Stop:
    """A checkpoint that stops the work once a server has come to a step."""

    def __init__(self, step: str) -> None:
        self._step = step
        self.reached = False

    def heard(self, step: str) -> None:
        self.reached = self.reached or step == self._step

    def __call__(self) -> None:
        if self.reached:
            raise Cancelled


@pytest.mark.parametrize("step", EARLY)
def test_a_cancel_acts_while_the_server_is_silent(step: str) -> None:
    checkpoint = Stop(step)
    behavior = Behavior(silent=step, on_step=checkpoint.heard)
    limits = Limits(now=Clock().now)  # it stands still: only the cancel can end the wait
    with serving(behavior) as served, pytest.raises(Cancelled):
        client(served.settings(), limits=limits).send(message(), TO, checkpoint)

    assert behavior.whole == []


def test_a_cancel_after_the_message_waits_a_little_for_the_answer() -> None:
    checkpoint, looks, looked = Stop("END"), count(), Event()

    def heard(step: str) -> None:
        checkpoint.heard(step)
        if step == "END":  # answer only once the client has looked up from its wait
            assert looked.wait(30)

    def now() -> float:
        if checkpoint.reached and next(looks) == 2:
            looked.set()
        return 0.0

    with serving(Behavior(on_step=heard)) as served:
        mailer = client(served.settings(), limits=Limits(now=now))
        assert "queued as 4F2A" in mailer.send(message(), TO, checkpoint)

    checkpoint = Stop("END")
    limits = Limits(grace=0.0, now=Clock().now)
    with (
        serving(Behavior(on_step=checkpoint.heard, silent="END")) as served,
        pytest.raises(AnswerLost, match="stopped"),
    ):
        client(served.settings(), limits=limits).send(message(), TO, checkpoint)


@pytest.mark.parametrize(
    "greeting",
    [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\xff\xfe\x00", b"220-x\r\n" * 500, b"2" * 20_000],
)
def test_what_is_no_mail_server_is_told(greeting: bytes) -> None:
    connections: list[socket.socket] = []

    def answer() -> None:
        """Speak from within the wait for the greeting, so that no thread is needed."""
        if connections:
            return
        listening.settimeout(0)
        try:
            connection, _ = listening.accept()
        except BlockingIOError:
            return
        connection.sendall(greeting)
        connection.shutdown(socket.SHUT_WR)
        connections.append(connection)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = MailServer("127.0.0.1", listening.getsockname()[1], user=USER)
        with pytest.raises(SourceUnavailable, match=r"not SMTP|connection was lost"):
            client(server).send(message(), TO, answer)
    for connection in connections:
        connection.close()
