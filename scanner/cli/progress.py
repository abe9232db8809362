"""Waits for a job: draws how far it is, and turns Ctrl-C into an orderly stop."""

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from threading import current_thread, main_thread
from types import FrameType
from typing import Protocol, TypeVar

from scanner.cli.failing import Exit
from scanner.domain.job import Progress
from scanner.domain.shapes import shown
from scanner.domain.words import duration

T = TypeVar("T")

SECONDS_BETWEEN = 0.2
"""How often the line is drawn, and how soon Ctrl-C is heard."""

UNKNOWN_WIDTH = 80

STEPS = {
    "list": "Listing photos",
    "read": "Reading what is said of them",
    "fetch": "Fetching pictures from Flickr",
    "detect": "Looking for faces",
    "history": "Reading license histories",
    "match": "Finding which files are on Flickr",
    "assess": "Judging exposure",
    "index": "Making photos searchable",
    "import": "Reading the list",
    "sort": "Sorting what was read",
    "check": "Checking what was written",
    "verify-lists": "Reading what was imported",
    "match-lists": "Finding your photos in the lists",
    "hash": "Reading your files",
    "lookup": "Looking in the lists",
    "count": "Counting",
    "report": "Writing the report",
    "plan": "Planning",
    "look": "Looking how the photos are now",
    "change": "Changing",
    "verify": "Looking whether it is so now",
    "letter": "Writing the letter",
    "send": "Sending",
}
IN_BYTES = frozenset({"import"})
"""Steps that count bytes: a list is read to its end, however many rows it turns out to have."""
STOPPING = "Stopping; what is done so far is kept. The same command goes on where it stopped."


class Job(Protocol[T]):
    """A job that was started, as `App` gives it."""

    future: "Future[T]"

    @property
    def progress(self) -> Progress:
        """How far it is."""
        ...

    def cancel(self) -> None:
        """Ask it to stop."""
        ...


def wait_for(job: Job[T], *, stopping: str = STOPPING) -> T:
    """
    Return what a job gives, once it has ended; progress is drawn on a terminal only.

    The first Ctrl-C asks the job to stop and waits for its last commit, then
    Cancelled is raised; a second one ends the process at once. `stopping` is
    what is said at the first.
    """
    drawing = sys.stderr.isatty()
    with _stopping(job.cancel, stopping):
        while not wait([job.future], SECONDS_BETWEEN).done:
            if drawing:
                _draw(job.progress)
        if drawing:
            print("\r\x1b[2K", end="", file=sys.stderr, flush=True)
        return job.future.result()


def line_of(progress: Progress) -> str:
    """
    Return how far a job is, in words.

    >>> line_of(Progress("detect", 12340, 41207, 28.2, 1024.0, "Summer"))
    'Looking for faces   12,340 of 41,207 · 28 a second · 17 min left · Summer'
    """
    many = size if progress.step in IN_BYTES else "{:,.0f}".format
    words = [many(progress.done) + (f" of {many(progress.total)}" if progress.total else "")]
    if progress.rate is not None:
        # Below three a second, whole numbers say too little.
        rate = progress.rate
        words.append(f"{many(rate) if rate >= 3 else f'{rate:.1f}'} a second")
    if progress.seconds_left is not None:
        words.append(f"{duration(progress.seconds_left)} left")
    if progress.note:
        words.append(shown(progress.note))
    return f"{STEPS.get(progress.step, 'Working')}   {' · '.join(words)}"


def size(number: float) -> str:
    """
    Return a number of bytes in decimal units, as files are measured.

    >>> [size(n) for n in (512, 15_300, 4_200_000, 15_000_000_000)]
    ['512 bytes', '15 kB', '4.2 MB', '15.0 GB']
    """
    for unit, least in (("GB", 1e9), ("MB", 1e6)):
        if number >= least:
            return f"{number / least:.1f} {unit}"
    return f"{number / 1e3:.0f} kB" if number >= 1e3 else f"{number:.0f} bytes"


def _draw(progress: Progress) -> None:
    with contextlib.suppress(OSError):
        # Some terminals say 0 for "not known".
        width = os.get_terminal_size(sys.stderr.fileno()).columns or UNKNOWN_WIDTH
        print(f"\r\x1b[2K{line_of(progress)[: width - 1]}", end="", file=sys.stderr, flush=True)


@contextlib.contextmanager
def _stopping(cancel: Callable[[], None], words: str) -> Iterator[None]:
    """Let Ctrl-C stop the job while this lasts; outside the main thread nothing changes."""
    if current_thread() is not main_thread():
        yield
        return
    asked = False

    def stop(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            os._exit(Exit.CANCELLED)
        asked = True
        # Not print(): the signal may have come in the middle of one.
        os.write(2, f"\n{words}\n".encode())
        cancel()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
