"""A stand-in for a host of pictures; it passes the contract suite of RemotePictures."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from scanner.domain.photo import Photo, Picture
from scanner.errors import ScannerError
from scanner.ports import Checkpoint
from tests.fakes import photo

HOST = "https://pictures.example/"


def remote_photo(key: str, **more: object) -> Photo:
    """Return a photo whose pixels lie at an address that ends in its key."""
    return photo(key, picture=Picture("", url=HOST + key), **more)


@dataclass
class FakePictures:
    """
    Gives every picture as /fetched/KEY, or raises what it was told to.

    `on_fetch` runs first, on the fetching thread, and may wait if it calls the
    checkpoint. `fetched` holds the keys in the order they were asked for.
    """

    connections: int = 2
    errors: dict[str, ScannerError] = field(default_factory=dict)
    on_fetch: Callable[[str, Checkpoint], None] = lambda key, checkpoint: None
    fetched: list[str] = field(default_factory=list)
    threads: set[str] = field(default_factory=set)

    def fetch(self, picture: Picture, checkpoint: Checkpoint) -> Picture:
        checkpoint()
        key = (picture.url or "").removeprefix(HOST)
        self.fetched.append(key)
        self.threads.add(threading.current_thread().name)
        self.on_fetch(key, checkpoint)
        if key in self.errors:
            raise self.errors[key]
        return Picture(f"/fetched/{key}", url=picture.url)
