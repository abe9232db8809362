"""What every RemotePictures keeps to, the fake and the real one."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

import pytest

from scanner.domain.job import Cancelled
from scanner.domain.photo import Picture
from scanner.errors import BadData, NotFound, SourceUnavailable
from scanner.flickr.pictures import FlickrPictures, PicturePatience
from scanner.ports import Checkpoint, RemotePictures
from tests.fake_pictures import HOST, FakePictures
from tests.picture_host import PictureHost, picture_host, says


def go_on() -> None:
    """Nobody asked to stop."""


class World(Protocol):
    """A host of pictures; each method returns one picture of a kind."""

    pictures: RemotePictures

    def good(self, name: str) -> Picture: ...
    def gone(self) -> Picture: ...
    def no_picture(self) -> Picture: ...
    def without_answer(self, asked: threading.Event) -> Picture: ...
    def take_away(self) -> None: ...


class FakeWorld:
    def __init__(self) -> None:
        self.pictures: RemotePictures
        self.fake = self.pictures = FakePictures()

    def good(self, name: str) -> Picture:
        return Picture("", url=HOST + name)

    def gone(self) -> Picture:
        self.fake.errors["gone"] = NotFound("It is not there.")
        return self.good("gone")

    def no_picture(self) -> Picture:
        self.fake.errors["text"] = BadData("It is no picture.")
        return self.good("text")

    def without_answer(self, asked: threading.Event) -> Picture:
        def wait(key: str, checkpoint: Checkpoint) -> None:
            asked.set()
            while key == "silent":
                checkpoint()

        self.fake.on_fetch = wait
        return self.good("silent")

    def take_away(self) -> None:
        def away(key: str, checkpoint: Checkpoint) -> None:
            raise SourceUnavailable("The pictures", "they are away")

        self.fake.on_fetch = away


class FlickrWorld:
    def __init__(self, host: PictureHost, folder: Path) -> None:
        self.host = host
        self.away = False
        self.pictures: RemotePictures
        self.real = self.pictures = FlickrPictures(
            folder,
            allows=lambda url: url.startswith(host.url),
            max_mb=1,
            patience=PicturePatience(tries=2, wait_seconds=0.01, between_seconds=0),
        )

    def good(self, name: str) -> Picture:
        if self.away:
            return self.host.picture(f"{name}.jpg", says(503))
        return self.host.picture(f"{name}.jpg")

    def gone(self) -> Picture:
        return self.host.picture("gone.jpg", says(404))

    def no_picture(self) -> Picture:
        return self.host.picture("text.jpg", says(200, b"Hello"))

    def without_answer(self, asked: threading.Event) -> Picture:
        return self.host.picture(
            "silent.jpg", lambda request: (asked.set(), self.host.is_silent(request))[1]
        )

    def take_away(self) -> None:
        self.away = True


@pytest.fixture(params=["fake", "flickr"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    if request.param == "fake":
        yield FakeWorld()
        return
    with picture_host() as host:
        made = FlickrWorld(host, tmp_path / "pictures")
        yield made
        made.real.close()


def test_a_picture_comes_as_a_file_and_keeps_its_address(world: World) -> None:
    wanted = world.good("one")
    got = world.pictures.fetch(wanted, go_on)
    assert got.path
    assert (got.url, got.member) == (wanted.url, None)
    assert world.pictures.fetch(wanted, go_on) == got


def test_each_picture_has_a_file_of_its_own_whichever_thread_fetches_it(world: World) -> None:
    wanted = [world.good(f"p{n}") for n in range(20)]
    fetch: Callable[[Picture], Picture] = lambda each: world.pictures.fetch(each, go_on)  # noqa: E731
    with ThreadPoolExecutor(world.pictures.connections) as threads:
        got = list(threads.map(fetch, wanted))
    assert [each.url for each in got] == [each.url for each in wanted]
    assert len({each.path for each in got}) == 20


def test_what_is_not_there_and_what_is_no_picture_cost_only_themselves(world: World) -> None:
    with pytest.raises(NotFound):
        world.pictures.fetch(world.gone(), go_on)
    with pytest.raises(BadData):
        world.pictures.fetch(world.no_picture(), go_on)
    assert world.pictures.fetch(world.good("one"), go_on).path


def test_a_host_that_is_away_is_told(world: World) -> None:
    world.take_away()
    with pytest.raises(SourceUnavailable):
        world.pictures.fetch(world.good("one"), go_on)


def test_a_wait_ends_when_it_is_asked_to(world: World) -> None:
    asked = threading.Event()
    wanted = world.without_answer(asked)

    def stop() -> None:
        if asked.is_set():
            raise Cancelled

    with pytest.raises(Cancelled):
        world.pictures.fetch(wanted, stop)


def test_nothing_is_asked_once_it_is_to_stop(world: World) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        world.pictures.fetch(world.good("one"), stop)
