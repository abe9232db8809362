from concurrent.futures import Future

import pytest
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from scanner.errors import BadData, NotFound, SourceUnavailable
from tests.ui.fakes import FakeApp, a_jpeg
from ui.bridge import Bridge
from ui.thumbnails import Missing, Thumbnails


class Pictures:
    """Futures that a test completes."""

    def __init__(self) -> None:
        self.asked: dict[int, Future[bytes]] = {}
        self.count = 0

    def thumbnail(self, photo: int) -> "Future[bytes]":
        self.count += 1
        self.asked[photo] = Future()
        return self.asked[photo]


@pytest.fixture
def app():  # type: ignore[no-untyped-def]
    app = FakeApp()
    yield app
    app.close()


@pytest.fixture
def pictures() -> Pictures:
    return Pictures()


@pytest.fixture
def thumbnails(qtbot: QtBot, app: FakeApp, pictures: Pictures) -> Thumbnails:
    return Thumbnails(pictures, Bridge(app), bytes_kept=2 * 256 * 171 * 4)


def test_what_comes_into_sight_is_asked_for_once_and_told_of(
    qtbot: QtBot, thumbnails: Thumbnails, pictures: Pictures
) -> None:
    thumbnails.want([1, 2])
    thumbnails.want([1, 2])
    assert thumbnails.get(1) is None

    with qtbot.waitSignal(thumbnails.arrived):
        pictures.asked[1].set_result(a_jpeg())

    assert isinstance(thumbnails.get(1), QPixmap)
    assert pictures.count == 2


def test_what_has_scrolled_away_is_given_up(thumbnails: Thumbnails, pictures: Pictures) -> None:
    thumbnails.want([1, 2, 3])
    thumbnails.want([3, 4])

    assert pictures.asked[1].cancelled()
    assert pictures.asked[2].cancelled()
    assert not pictures.asked[3].cancelled()


def test_what_was_given_up_is_asked_for_again_when_it_comes_back(
    qtbot: QtBot, thumbnails: Thumbnails, pictures: Pictures
) -> None:
    thumbnails.want([1])
    thumbnails.want([])
    thumbnails.want([1])

    with qtbot.waitSignal(thumbnails.arrived):
        pictures.asked[1].set_result(a_jpeg())
    assert isinstance(thumbnails.get(1), QPixmap)


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (BadData("It is cut off."), "unreadable"),
        (SourceUnavailable("a disk", "it is not there"), "not there now"),
        (NotFound("No picture."), "no picture here"),
    ],
)
def test_what_failed_shows_a_word_and_is_not_asked_for_again(
    qtbot: QtBot, thumbnails: Thumbnails, pictures: Pictures, error: Exception, word: str
) -> None:
    thumbnails.want([1])
    with qtbot.waitSignal(thumbnails.arrived):
        pictures.asked[1].set_exception(error)
    thumbnails.want([1])

    assert thumbnails.get(1) == Missing(word)
    assert pictures.count == 1

    thumbnails.forget()
    thumbnails.want([1])
    assert pictures.count == 2


def test_bytes_that_are_no_picture_are_unreadable(
    qtbot: QtBot, thumbnails: Thumbnails, pictures: Pictures
) -> None:
    thumbnails.want([1])
    with qtbot.waitSignal(thumbnails.arrived):
        pictures.asked[1].set_result(b"not a picture")

    assert thumbnails.get(1) == Missing("unreadable")


def test_a_bug_while_making_one_is_not_hidden(
    qtbot: QtBot, app: FakeApp, pictures: Pictures
) -> None:
    bridge = Bridge(app)
    thumbnails = Thumbnails(pictures, bridge)
    thumbnails.want([1])

    with qtbot.waitSignal(bridge.failed) as heard:
        pictures.asked[1].set_exception(ZeroDivisionError())
    assert isinstance(heard.args[0], ZeroDivisionError)


def test_pictures_seen_longest_ago_are_forgotten_past_the_limit(
    qtbot: QtBot, thumbnails: Thumbnails, pictures: Pictures
) -> None:
    for photo in (1, 2, 3):
        thumbnails.want([photo])
        with qtbot.waitSignal(thumbnails.arrived):
            pictures.asked[photo].set_result(a_jpeg())

    assert thumbnails.get(1) is None
    assert isinstance(thumbnails.get(3), QPixmap)
