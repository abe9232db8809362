"""What a mail server may say, and fail to say: a real one, with all that can go wrong."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from scanner.errors import (
    BadData,
    BadWish,
    NotAuthorized,
    Refused,
    ScannerError,
    SourceUnavailable,
)
from scanner.mail import smtp
from scanner.mail.smtp import MailServer, Smtp
from scanner.mail.wire import Limits
from tests.letters_to_send import TO, client, go_on, message
from tests.mail_server import PASSWORD, USER, Behavior, serving, trusted


@contextmanager
def talking(behavior: Behavior, **more: Any) -> Iterator[Smtp]:
    with serving(behavior, **more) as served:
        yield client(served.settings(), limits=Limits(now=behavior.clock.now))


def failing(behavior: Behavior, data: bytes | None = None, **more: Any) -> ScannerError:
    with talking(behavior, **more) as mailer, pytest.raises(ScannerError) as caught:
        mailer.send(message() if data is None else data, TO, go_on)
    return caught.value


# -- signing in


@pytest.mark.parametrize("tls", [False, True])
@pytest.mark.parametrize("way", ["PLAIN", "LOGIN"])
def test_it_signs_in_once_and_never_says_the_name_of_this_machine(tls: bool, way: str) -> None:
    behavior = Behavior(ways=frozenset({way}))
    with talking(behavior, tls=tls) as mailer:
        mailer.send(message(), TO, go_on)

    assert behavior.sign_ins == 1
    assert {line for line in behavior.commands if line.startswith("EHLO")} == {"EHLO [127.0.0.1]"}
    (received,) = behavior.received
    assert (received.sender, received.to) == (USER, [TO])


def test_a_wrong_password_is_explained_and_tried_once() -> None:
    behavior = Behavior(password="another")

    err = failing(behavior)

    assert isinstance(err, NotAuthorized)
    assert USER in str(err)
    assert "app password" in str(err)
    assert behavior.sign_ins == 1
    assert behavior.whole == []


def test_without_a_password_nobody_is_asked() -> None:
    with serving(Behavior()) as served, pytest.raises(NotAuthorized, match="no password yet"):
        client(served.settings(), password=None).send(message(), TO, go_on)

    assert served.behavior.commands == []


def test_a_server_that_wants_a_sign_in_is_understood() -> None:
    with serving(Behavior()) as served, pytest.raises(NotAuthorized, match="wants you to sign in"):
        client(served.settings(user="")).send(message(), TO, go_on)


@pytest.mark.parametrize("offered", [True, False])
def test_a_server_without_passwords_is_no_way_to_send(offered: bool) -> None:
    err = failing(Behavior(offers_auth=offered, ways=frozenset({"XOAUTH2"})))

    assert isinstance(err, NotAuthorized)
    assert "drafts" in str(err)


def test_a_sign_in_that_is_put_off_is_no_wrong_password() -> None:
    err = failing(Behavior(password="x", answers={"AUTH": "454 4.7.0 Temporary failure"}))

    assert isinstance(err, SourceUnavailable)
    assert "half an hour" in str(err)


def test_an_answer_that_repeats_the_password_is_not_repeated(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    behavior = Behavior(password="x", answers={"AUTH": f"535 5.7.8 {PASSWORD} is wrong"})

    with serving(behavior) as served:
        mailer = client(served.settings())
        with pytest.raises(NotAuthorized, match="535") as caught:
            mailer.send(message(), TO, go_on)

    told = [str(caught.value), repr(caught.value), repr(mailer), repr(served.settings())]
    told += [record.getMessage() for record in caplog.records if record.name != "mail.log"]
    assert not [text for text in told if PASSWORD in text]


# -- nothing goes in the clear


@pytest.mark.parametrize("tls", [False, True])
@pytest.mark.parametrize(
    ("certificate", "words"),
    [
        ("expired", "expired"),
        ("another host's", "another server's"),
        ("by nobody known", "nobody here knows"),
        ("by itself", "nobody but itself"),
    ],
)
def test_a_certificate_that_proves_nothing_ends_it(certificate: str, words: str, tls: bool) -> None:
    behavior = Behavior()

    err = failing(behavior, certificate=certificate, tls=tls)

    assert type(err) is SourceUnavailable
    assert words in str(err)
    assert behavior.sign_ins == 0
    assert behavior.whole == []


def test_the_system_decides_who_is_trusted_unless_told_otherwise() -> None:
    with serving(Behavior()) as served, pytest.raises(SourceUnavailable, match="certificate"):
        Smtp(served.settings(), lambda: PASSWORD).send(message(), TO, go_on)


def test_a_server_without_starttls_gets_nothing() -> None:
    behavior = Behavior(starttls=False)

    err = failing(behavior)

    assert isinstance(err, SourceUnavailable)
    assert "STARTTLS" in str(err)
    assert behavior.sign_ins == 0
    assert not [line for line in behavior.commands if line.startswith("MAIL")]


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("454 TLS not available", "454 TLS not available"),
        # Words slipped in before encryption would be taken for encrypted ones.
        ("220 ready\r\n250 AUTH PLAIN", "not SMTP"),
    ],
)
def test_a_server_that_does_not_begin_tls_as_it_should_gets_nothing(
    answer: str, words: str
) -> None:
    behavior = Behavior(answers={"STARTTLS": answer})

    err = failing(behavior)

    assert type(err) is SourceUnavailable
    assert words in str(err)
    assert behavior.sign_ins == 0


def test_the_port_for_the_other_way_is_told() -> None:
    with serving(Behavior()) as served:
        wrong = MailServer("127.0.0.1", served.port, "tls", USER)
        with pytest.raises(SourceUnavailable, match="465 is usually"):
            client(wrong).send(message(), TO, go_on)


def test_loopback_can_be_plain_if_asked_for_and_then_nobody_signs_in() -> None:
    behavior = Behavior(needs_auth=False)
    with serving(behavior, plain=True) as served:
        server = MailServer("127.0.0.1", served.port, allow_loopback_plain=True)
        Smtp(server, lambda: pytest.fail("asked for a password")).send(message(), TO, go_on)

    assert (len(behavior.received), behavior.sign_ins) == (1, 0)


@pytest.mark.parametrize(
    "settings",
    [
        {"host": ""},
        {"host": "mail.example.org", "allow_loopback_plain": True},
        {"host": "localhost", "allow_loopback_plain": True},
        {"host": "192.168.1.1", "allow_loopback_plain": True},
        {"host": "127.0.0.1", "allow_loopback_plain": True, "user": USER},
        {"host": "mail.example.org", "security": "none"},
        {"host": "mail.example.org", "port": 0},
        {"host": "mail.example.org", "port": 70_000},
        {"host": "mail.example.org", "user": "anna\r\nQUIT"},
        {"host": "https://mail.example.org"},
        {"host": "mail example.org"},
        {"host": "mail.example.org\r\n"},
    ],
)
def test_settings_that_cannot_be_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(BadWish):
        MailServer(**settings)


# -- what a server says to a message


@pytest.mark.parametrize("step", [TO, "MAIL", "DATA", "END"])
def test_a_no_for_good_is_refused_with_its_code(step: str) -> None:
    behavior = Behavior(answers={step: "554 5.7.1 We want\x07 no \x1b[31mletters" + "!" * 400})

    err = failing(behavior)

    assert isinstance(err, Refused)
    assert err.code == 554
    assert str(err).isprintable()
    assert len(str(err)) < 400
    assert behavior.received == []


@pytest.mark.parametrize("step", [TO, "MAIL", "DATA", "END"])
@pytest.mark.parametrize("code", [421, 450, 451, 452])
def test_a_no_for_now_is_for_later(step: str, code: int) -> None:
    err = failing(Behavior(answers={step: f"{code} 4.3.2 not now"}))

    assert type(err) is SourceUnavailable
    assert "try again in half an hour" in str(err)


def test_a_letter_larger_than_the_server_takes_is_refused_before_it_is_sent() -> None:
    behavior = Behavior(size=5000)

    err = failing(behavior)

    assert isinstance(err, Refused)
    assert "5,000" in str(err)
    assert not [line for line in behavior.commands if line.startswith("MAIL")]


def test_an_address_of_other_letters_needs_a_server_that_takes_them() -> None:
    to = "gerät@example.com"
    behavior = Behavior()
    with talking(behavior) as mailer:
        mailer.send(message(to), to, go_on)
    (received,) = behavior.received
    assert received.to == [to]
    assert "SMTPUTF8" in received.options

    behavior = Behavior(utf8=False)
    with talking(behavior) as mailer, pytest.raises(Refused, match="English"):
        mailer.send(message(to), to, go_on)
    assert behavior.whole == []


@pytest.mark.parametrize(
    "data",
    [
        b"From: a@example.org\nTo: b@example.org\n\nbare lines\n",
        b"From: a@example.org\r\n\r\nsmuggled\n.\nMAIL FROM:<x@example.org>\r\n",
        b"From: a@example.org\r\n\r\nsmuggled\r.\r\n",
        b"To: b@example.org\r\n\r\nnobody's\r\n",
        b"From: a@example.org\r\nFrom: b@example.org\r\n\r\ntwo\r\n",
    ],
)
def test_what_is_no_message_is_not_sent(data: bytes) -> None:
    behavior = Behavior()

    assert isinstance(failing(behavior, data), BadData)
    assert behavior.commands == []


def test_the_test_message_goes_to_oneself() -> None:
    behavior = Behavior()
    with serving(behavior) as served:
        smtp.check(served.settings(), lambda: PASSWORD, USER, authorities=trusted())

    (received,) = behavior.received
    assert (received.sender, received.to) == (USER, [USER])
    assert b"Subject: Safelight can send mail" in received.data
