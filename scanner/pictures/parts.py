"""
Pictures at full size, a part at a time: the window never holds more than it shows.

    window ── Region ──> thread ──pipe──> worker: whole pictures, decoded, at most KEPT_MB
           <── Part ────        <─pipe──          and the one that was asked for last

The file is decoded once, in a worker process with limits, and its parts are
cut there. The process is not the one that makes small pictures: lists go on
while a large one is opened.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from scanner.domain.part import Part, Region
from scanner.domain.photo import Picture
from scanner.errors import BadData, SourceUnavailable
from scanner.pictures.exif import Pixels
from scanner.pictures.files import Limits, Reader, Vanished
from scanner.pictures.thumbnails import Trouble
from scanner.pictures.workers import Failure, Workers

KEPT_MB = 400
"""Decoded pictures that the worker keeps: four of 33 megapixels side by side."""

WHOLE = 1 << 16
"""A longer side that no picture is decoded down to: JPEG ends one pixel earlier."""

Find = Callable[[], tuple[Picture, str]]
"""Gives a picture that is on this machine and its revision; called where one may wait."""

Wish = tuple[Picture, str, Region]


class Parts:
    """Cuts parts out of pictures, in order, on one thread and in one worker process."""

    def __init__(self, limits: Limits | None = None) -> None:
        limits = limits or Limits()
        cutter = Cutter(limits)
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="safelight-parts")
        self._workers: Workers[Wish | None, Part | Trouble | None] = Workers(
            cutter.cut,
            prepare=cutter.load,
            processes=1,
            seconds=limits.seconds,
            memory_mb=limits.worker_mb + KEPT_MB,
        )
        self._turn = threading.Lock()
        self._waiting = 0
        self._holds = False
        self._closed = False

    def ask(self, find: Find, region: Region) -> "Future[Part]":
        """
        Return a part of a picture, later; cancel it when it is no longer looked at.

        The future raises BadData if the picture cannot be read, SourceUnavailable
        if it is not there, and whatever `find` raises.
        """
        with self._turn:
            self._waiting += 1
        future = self._threads.submit(self._cut, find, region)
        future.add_done_callback(self._done)
        return future

    def let_go(self) -> None:
        """Free the memory of every picture, once all that was asked for is done."""
        if not self._closed:
            self._threads.submit(self._forget)

    def close(self) -> None:
        """End the process and the thread; nothing can be asked after it."""
        self._closed = True
        self._threads.shutdown(wait=True, cancel_futures=True)
        self._workers.close()

    def _done(self, _: "Future[Part]") -> None:
        with self._turn:
            self._waiting -= 1

    def _cut(self, find: Find, region: Region) -> Part:
        picture, revision = find()
        self._holds = True
        ((_, made),) = self._workers.run([(picture, revision, region)])
        if isinstance(made, Failure):
            raise BadData(f"Reading the picture {made.why}.")
        if isinstance(made, Trouble):
            if made.vanished:
                raise SourceUnavailable(picture.path, made.why)
            raise BadData(made.why)
        if made is None:
            raise TypeError("the worker forgot where it should have cut")
        return made

    def _forget(self) -> None:
        with self._turn:
            # Somebody looks at another picture already; what is too much goes by itself.
            is_wanted = self._waiting > 0
        if self._holds and not is_wanted:
            self._holds = False
            list(self._workers.run([None]))


@dataclass(frozen=True, slots=True, eq=False)
class _Opened:
    """A decoded picture: its upright pixels, and whether the file was whole."""

    pixels: Pixels
    whole: bool


class Cutter:
    """What the worker does: made in the parent, loaded in the worker."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._reader = Reader(limits)
        self._opened: OrderedDict[tuple[object, ...], _Opened] = OrderedDict()

    def load(self) -> None:
        """Load the image libraries, so that the first picture's time is its own."""
        from scanner.pictures.decode import one_thread

        one_thread()

    def cut(self, wish: Wish | None) -> "Part | Trouble | None":
        """Return a part of a picture, or why there is none; None forgets every picture."""
        if wish is None:
            self._opened.clear()
            return None
        picture, revision, region = wish
        try:
            opened = self._open(picture, revision)
        except Vanished:
            return Trouble("it is not there any more", vanished=True)
        except BadData as err:
            return Trouble(str(err))
        return _part(opened, region)

    def _open(self, picture: Picture, revision: str) -> _Opened:
        from scanner.pictures.decode import decode

        name = picture, revision, _stamp(picture.path)
        opened = self._opened.get(name)
        if opened is None:
            self._make_room(KEPT_MB)
            data = self._reader.read(picture).data
            decoded = decode(data, long_side=WHOLE, limits=self._limits)
            opened = self._opened[name] = _Opened(decoded.pixels, decoded.whole)
            self._make_room(KEPT_MB)
        self._opened.move_to_end(name)
        return opened

    def _make_room(self, megabytes: int) -> None:
        """Forget what was asked for longest ago, never what was asked for last."""
        while (
            len(self._opened) > 1
            and sum(one.pixels.nbytes for one in self._opened.values()) > megabytes * 1_000_000
        ):
            self._opened.popitem(last=False)


def _stamp(path: str) -> tuple[int, ...]:
    """Return what changes whenever a file does; nothing for one that is not there."""
    try:
        facts = Path(path).stat()
    except (OSError, ValueError):
        return ()
    return facts.st_ino, facts.st_size, facts.st_mtime_ns


def _part(opened: _Opened, region: Region) -> Part:
    from PIL import Image

    height, width = opened.pixels.shape[:2]
    cut = opened.pixels[region.y : region.y + region.height, region.x : region.x + region.width]
    if not cut.size:
        return Part(width, height, 0, 0, b"", opened.whole)
    if region.step == 1:
        return Part(width, height, cut.shape[1], cut.shape[0], cut.tobytes(), opened.whole)
    small = Image.fromarray(cut).reduce(region.step)
    return Part(width, height, *small.size, small.tobytes(), opened.whole)
