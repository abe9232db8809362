"""Sending letters, one a change: once, as agreed to, and at the recipient's pace."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest

from scanner.domain.change import Absent, Change, Seen
from scanner.domain.job import Cancelled
from scanner.errors import (
    AnswerLost,
    BadData,
    LeftAlone,
    NotAuthorized,
    Refused,
    ScannerError,
    SourceUnavailable,
)
from scanner.mail.changer import LetterChanger
from tests.fake_mailers import FakeMailer
from tests.letters_to_send import OTHER, TO, Letters, Wall, go_on


@pytest.fixture
def letters() -> Letters:
    return Letters()


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def mailer() -> FakeMailer:
    return FakeMailer()


@pytest.fixture
def changer(mailer: FakeMailer, letters: Letters, wall: Wall) -> Iterator[LetterChanger]:
    with closing(LetterChanger(mailer, letters.of, wall.pace())) as made:
        yield made


def write(changer: LetterChanger, change: Change, checkpoint: Callable[[], None] = go_on) -> str:
    return changer.write(change, Seen(change.before), checkpoint)


def test_a_letter_goes_where_the_change_says(
    changer: LetterChanger, mailer: FakeMailer, letters: Letters
) -> None:
    change = letters.change("7")

    assert write(changer, change) == "taken 1"
    assert mailer.arrived == [(TO, letters.messages["7"])]
    assert changer.calls == 1


def test_it_can_neither_be_read_nor_taken_back(changer: LetterChanger, letters: Letters) -> None:
    assert not changer.readable
    assert not changer.reversible
    assert changer.batch == 1
    (answer,) = changer.read([letters.change("1")], go_on)
    assert isinstance(answer, Absent)


def test_it_never_sends_one_twice(
    changer: LetterChanger, mailer: FakeMailer, letters: Letters
) -> None:
    change = letters.change("1")

    assert write(changer, change) == write(changer, change)
    assert len(mailer.arrived) == 1


def test_one_whose_answer_was_lost_is_not_sent_again(
    changer: LetterChanger, mailer: FakeMailer, letters: Letters
) -> None:
    change = letters.change("1")
    mailer.trouble(TO, AnswerLost("The server", "it may have arrived"))

    for _ in range(2):
        with pytest.raises(AnswerLost):
            write(changer, change)

    assert len(mailer.arrived) == 1


def test_only_the_message_that_was_agreed_to_is_sent(
    changer: LetterChanger, mailer: FakeMailer, letters: Letters
) -> None:
    change = letters.change("1")
    letters.messages["1"] += b"and another thing\r\n"

    with pytest.raises(BadData, match="preview"):
        write(changer, change)

    assert mailer.arrived == []
    assert changer.calls == 0


def test_a_message_of_another_id_is_not_sent(
    changer: LetterChanger, mailer: FakeMailer, letters: Letters
) -> None:
    one, two = letters.change("1"), letters.change("2")
    letters.messages["1"] = letters.messages["2"]
    mixed = Change(
        plan=one.plan, n=1, photo=one.photo, source=one.source, subject="1", place=TO,
        before=two.before, after=one.after,
    )  # fmt: skip

    with pytest.raises(BadData, match="Message-ID"):
        write(changer, mixed)

    assert mailer.arrived == []


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (SourceUnavailable("The server", "it puts the letter off"), LeftAlone),
        (NotAuthorized("The server did not let anna in."), LeftAlone),
        (Refused("No such user.", 550), Refused),
    ],
)
def test_what_surely_has_not_left_concerns_this_letter_alone_and_can_be_tried_again(
    changer: LetterChanger,
    mailer: FakeMailer,
    letters: Letters,
    wall: Wall,
    error: ScannerError,
    raised: type[ScannerError],
) -> None:
    change = letters.change("1")
    mailer.trouble(TO, error)

    with pytest.raises(raised) as caught:
        write(changer, change)
    assert str(error) in str(caught.value)

    assert write(changer, change) == "taken 1"
    assert wall.slept == 0


# -- the pace


def test_a_recipient_gets_one_letter_a_minute(
    changer: LetterChanger, mailer: FakeMailer, letters: Letters, wall: Wall
) -> None:
    one, two = letters.change("1"), letters.change("2", to=TO.upper().replace("COM", "com"))
    write(changer, one)
    wall.seconds += 18.5
    write(changer, two)

    assert wall.slept == pytest.approx(41.5)
    assert wall.told == [f"Waiting 42 seconds: at most one letter a minute goes to {two.place}."]
    assert len(mailer.arrived) == 2


def test_others_need_not_wait(changer: LetterChanger, letters: Letters, wall: Wall) -> None:
    write(changer, letters.change("1"))
    write(changer, letters.change("2", to=OTHER))

    assert wall.slept == 0
    assert wall.told == []


def test_what_the_journal_remembers_counts(
    changer: LetterChanger, letters: Letters, wall: Wall
) -> None:
    wall.lasts[TO] = datetime.fromtimestamp(wall.seconds - 59, tz=UTC)
    write(changer, letters.change("1"))

    assert wall.slept == pytest.approx(1)
    assert wall.told == [f"Waiting 1 second: at most one letter a minute goes to {TO}."]


def test_a_letter_that_may_have_arrived_counts(
    changer: LetterChanger, mailer: FakeMailer, letters: Letters, wall: Wall
) -> None:
    mailer.trouble(TO, AnswerLost("The server", "it may have arrived"))
    with pytest.raises(AnswerLost):
        write(changer, letters.change("1"))
    write(changer, letters.change("2"))

    assert wall.slept == pytest.approx(60)


def test_a_clock_that_was_set_back_costs_a_minute_and_no_more(
    changer: LetterChanger, letters: Letters, wall: Wall
) -> None:
    wall.lasts[TO] = datetime.fromtimestamp(wall.seconds + 86_400, tz=UTC)
    write(changer, letters.change("1"))

    assert wall.slept == pytest.approx(60)


def test_drafts_wait_for_nobody(mailer: FakeMailer, letters: Letters, wall: Wall) -> None:
    changer = LetterChanger(mailer, letters.of, wall.pace(seconds=0))
    for subject in "123":
        write(changer, letters.change(subject))

    assert wall.slept == 0


def test_a_wait_can_be_stopped_and_nothing_has_left(
    changer: LetterChanger, mailer: FakeMailer, letters: Letters, wall: Wall
) -> None:
    write(changer, letters.change("1"))
    change = letters.change("2")

    def checkpoint() -> None:
        if wall.slept > 5:
            raise Cancelled

    with pytest.raises(LeftAlone, match="stopped"):
        write(changer, change, checkpoint)
    assert len(mailer.arrived) == 1
    assert wall.slept < 6

    write(changer, change)
    assert len(mailer.arrived) == 2
