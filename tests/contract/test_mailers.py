"""
What everything that takes letters keeps to: the fake, the folder of drafts, and SMTP as it is
spoken with a real server, by STARTTLS and by TLS from the start.

Another Mailer joins as a Ground of its own in GROUNDS.
"""

import stat
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest

from scanner.domain.job import Cancelled
from scanner.domain.letter import Letter
from scanner.errors import AnswerLost, BadWish, Refused, SourceUnavailable
from scanner.mail.outbox import Outbox
from scanner.ports import Mailer
from tests.fake_mailers import FakeMailer
from tests.letters_to_send import TO, client, go_on, message, stop
from tests.mail_server import Behavior, serving


class Ground(Protocol):
    """Where a Mailer works; `is_far` is whether somebody else answers it."""

    is_far: bool

    def mailer(self) -> Mailer: ...

    def arrived(self) -> list[bytes]:
        """Return the messages that were taken, or may have been."""
        ...

    def refuse(self, address: str) -> None:
        """Refuse an address for good, if the Mailer `is_far`."""
        ...

    def put_off(self, address: str) -> None:
        """Put an address off for five minutes."""
        ...

    def lose_answer(self) -> None:
        """Take the next message whole, and do not answer."""
        ...

    def lose_request(self) -> None:
        """Hang up before the next message."""
        ...

    def heal(self) -> None:
        """Take everything again."""
        ...


class FakeGround:
    is_far = True

    def __init__(self) -> None:
        self.fake = FakeMailer()

    def mailer(self) -> Mailer:
        return self.fake

    def arrived(self) -> list[bytes]:
        return [data for _, data in self.fake.arrived]

    def refuse(self, address: str) -> None:
        self.fake.trouble(address, Refused("The fake does not take it.", 550))

    def put_off(self, address: str) -> None:
        self.fake.trouble(address, SourceUnavailable("The fake", "try again in 5 minutes"))

    def lose_answer(self) -> None:
        self.fake.trouble(TO, AnswerLost("The fake", "it may have arrived"))

    def lose_request(self) -> None:
        self.fake.trouble(TO, SourceUnavailable("The fake", "it hung up"))

    def heal(self) -> None:
        self.fake.troubles.clear()


class FolderGround:
    is_far = False

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "outbox"

    def mailer(self) -> Mailer:
        return Outbox(self.folder)

    def arrived(self) -> list[bytes]:
        return [file.read_bytes() for file in sorted(self.folder.glob("*"))]

    def refuse(self, address: str) -> None: ...
    def put_off(self, address: str) -> None: ...
    def lose_answer(self) -> None: ...
    def lose_request(self) -> None: ...
    def heal(self) -> None: ...


class SmtpGround:
    is_far = True

    def __init__(self, behavior: Behavior, mailer: Mailer) -> None:
        self.behavior = behavior
        self._mailer = mailer

    def mailer(self) -> Mailer:
        return self._mailer

    def arrived(self) -> list[bytes]:
        return self.behavior.whole

    def refuse(self, address: str) -> None:
        self.behavior.answers[address] = "550 5.1.1 No such user here"

    def put_off(self, address: str) -> None:
        self.behavior.answers[address] = "451 4.7.1 Greylisted, come back in 5 minutes"

    def lose_answer(self) -> None:
        self.behavior.hang_up = "END"

    def lose_request(self) -> None:
        self.behavior.hang_up = "MAIL"

    def heal(self) -> None:
        self.behavior.hang_up = ""
        self.behavior.answers.clear()


@contextmanager
def the_fake(folder: Path) -> Iterator[Ground]:
    yield FakeGround()


@contextmanager
def a_folder(folder: Path) -> Iterator[Ground]:
    yield FolderGround(folder)


@contextmanager
def a_server(folder: Path, *, tls: bool) -> Iterator[Ground]:
    behavior = Behavior()
    with serving(behavior, tls=tls) as served:
        yield SmtpGround(behavior, client(served.settings()))


GROUNDS: dict[str, Callable[[Path], AbstractContextManager[Ground]]] = {
    "fake": the_fake,
    "outbox": a_folder,
    "smtp, starttls": partial(a_server, tls=False),
    "smtp, tls": partial(a_server, tls=True),
}


@pytest.fixture(params=GROUNDS)
def ground(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ground]:
    with GROUNDS[request.param](tmp_path) as made:
        yield made


@pytest.fixture
def far(ground: Ground) -> Ground:
    if not ground.is_far:
        pytest.skip("nobody answers a folder")
    return ground


# -- what every Mailer keeps to


def test_a_message_arrives_as_it_was_given(ground: Ground) -> None:
    given = message()

    receipt = ground.mailer().send(given, TO, go_on)

    assert ground.arrived() == [given]
    assert receipt == receipt.strip() != ""
    assert receipt.isprintable()


def test_dots_at_the_start_of_lines_arrive_as_they_were_given(ground: Ground) -> None:
    given = message(letter=Letter(language="en", subject="s", body="a\n.\n..\n.b\n.\n"))
    assert b"\r\n.\r\n..\r\n.b\r\n" in given

    ground.mailer().send(given, TO, go_on)

    assert ground.arrived() == [given]


def test_several_go_by_one_mailer(ground: Ground) -> None:
    mailer = ground.mailer()
    given = [message(to) for to in ("a@example.com", "b@example.com", "a@example.com")]

    for data, to in zip(given, ("a@example.com", "b@example.com", "a@example.com"), strict=True):
        mailer.send(data, to, go_on)

    assert sorted(ground.arrived()) == sorted(given)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nobody",
        "a@b@example.org",
        "two words@example.org",
        "a@example.org\r\nRCPT TO:<b@example.org>",
        "a@example.org>\r\nDATA",
        "Anna <a@example.org>",
        "a@localhost",
        "a@127.0.0.1",
        '"quoted"@example.org',
        "a@straße.de",
        "a" * 65 + "@example.org",
    ],
)
def test_what_is_no_address_is_refused_before_anything_is_done(
    ground: Ground, address: str
) -> None:
    with pytest.raises(BadWish):
        ground.mailer().send(message(), address, go_on)

    assert ground.arrived() == []


def test_it_can_be_cancelled_before_anything_has_left(ground: Ground) -> None:
    with pytest.raises(Cancelled):
        ground.mailer().send(message(), TO, stop)

    assert ground.arrived() == []


def test_a_refused_recipient_is_refused_with_the_code(far: Ground) -> None:
    far.refuse(TO)

    with pytest.raises(Refused) as caught:
        far.mailer().send(message(), TO, go_on)

    assert caught.value.code == 550
    assert far.arrived() == []


def test_one_that_is_refused_does_not_hinder_the_next(far: Ground) -> None:
    far.refuse("nobody@example.com")
    mailer = far.mailer()
    with pytest.raises(Refused):
        mailer.send(message(), "nobody@example.com", go_on)

    mailer.send(message(), TO, go_on)

    assert len(far.arrived()) == 1


def test_one_that_is_put_off_can_be_tried_again_and_is_told_when(far: Ground) -> None:
    far.put_off(TO)
    mailer = far.mailer()

    with pytest.raises(SourceUnavailable, match="try again in 5 minutes") as caught:
        mailer.send(message(), TO, go_on)

    assert not isinstance(caught.value, AnswerLost)
    assert far.arrived() == []
    far.heal()
    mailer.send(message(), TO, go_on)
    assert len(far.arrived()) == 1


def test_a_lost_request_is_not_a_lost_answer(far: Ground) -> None:
    far.lose_request()

    with pytest.raises(SourceUnavailable) as caught:
        far.mailer().send(message(), TO, go_on)

    assert not isinstance(caught.value, AnswerLost)
    assert far.arrived() == []


def test_a_lost_answer_says_that_the_message_may_have_arrived(far: Ground) -> None:
    far.lose_answer()

    with pytest.raises(AnswerLost):
        far.mailer().send(message(), TO, go_on)

    assert len(far.arrived()) == 1


# -- the folder of drafts


def test_a_draft_is_for_its_owner_alone_and_is_there_once(tmp_path: Path) -> None:
    folder = tmp_path / "home" / "outbox"
    outbox = Outbox(folder)
    given = message()

    path = Path(outbox.send(given, TO, go_on))
    again = Path(outbox.send(given, TO, go_on))

    assert path == again
    assert list(folder.iterdir()) == [path]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_draft_that_the_user_has_changed_stays(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path)
    given = message()
    path = Path(outbox.send(given, TO, go_on))
    path.write_bytes(b"changed")

    outbox.send(given, TO, go_on)

    assert path.read_bytes() == b"changed"


def test_a_folder_that_cannot_be_is_a_place_out_of_reach(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")

    with pytest.raises(SourceUnavailable, match="file"):
        Outbox(tmp_path / "file").send(message(), TO, go_on)
