"""What tests of FlickrPictures share: time that they move, and ways to stop a fetch."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from scanner.domain.job import Cancelled
from scanner.flickr.pictures import FlickrPictures, PicturePatience
from tests.picture_host import PictureHost, Request

QUICK = PicturePatience(between_seconds=0, silence_seconds=60, connect_seconds=60)

Make = Callable[..., FlickrPictures]


def go_on() -> None:
    """Nobody asked to stop."""


def loopback_only(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "http" and parts.hostname == "127.0.0.1"


class Clock:
    """Time that passes only when it is waited for."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self._turn = threading.Lock()

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self._turn:
            self.now += seconds


@contextmanager
def making(folder: Path, clock: Clock) -> Iterator[Make]:
    """Give what makes FlickrPictures on a folder, as in as many processes; close them all."""
    made: list[FlickrPictures] = []

    def pictures(**more: object) -> FlickrPictures:
        values: dict[str, object] = {
            "allows": loopback_only,
            "max_mb": 10,
            "patience": QUICK,
            "now": clock,
            "sleep": clock.sleep,
            **more,
        }
        made.append(FlickrPictures(folder, **values))  # type: ignore[arg-type]
        return made[-1]

    yield pictures
    for each in made:
        each.close()


def files(tmp_path: Path) -> list[Path]:
    """Return every file that the pictures' folder holds, but the note of a pause."""
    return [p for p in (tmp_path / "pictures").rglob("*") if p.is_file() and p.suffix != ".json"]


class Stop:
    """Raises Cancelled once it was set off."""

    def __init__(self) -> None:
        self.now = threading.Event()

    def __call__(self) -> None:
        if self.now.is_set():
            raise Cancelled


def downloads_left() -> list[str]:
    """Return the downloads that do not end; long before the host is asked to stop being silent."""
    threads = [each for each in threading.enumerate() if each.name == "safelight-download"]
    for each in threads:
        each.join(10)
    return [each.name for each in threads if each.is_alive()]


def silent(host: PictureHost, stop: Stop) -> Callable[[Request], None]:
    def answer(request: Request) -> None:
        stop.now.set()
        host.is_silent(request)

    return answer
