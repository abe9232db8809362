"""
Flickr's pictures brought to this machine: few at once, kept, and never pressed for.

Flickr's host for pictures answers 429 after some dozens of downloads, and then
wants to be left alone for minutes. So a picture is asked for once and kept; a
429 is a pause for everybody, in every process, and no picture's fault.

Limits of the host: reports of 2024 to 2026; Flickr does not publish them.
"""

import contextlib
import math
import queue
import random
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from scanner.domain.photo import Picture
from scanner.errors import BadData, NotFound, SourceUnavailable
from scanner.flickr.cache import PictureCache
from scanner.flickr.download import SLICE, Broken, Line, Reply, Terms
from scanner.flickr.pause import Pause
from scanner.ports import Checkpoint

HOST = "Flickr's pictures"
"""What the host is called in a sentence."""

REDIRECTS = 3

NOW_SECONDS = 10.0
"""How long `fetch_now` may take: somebody looks at an empty frame meanwhile."""

_REDIRECTING = (301, 302, 303, 307, 308)
_NOT_THERE = (401, 403, 404, 410, 451)
_TOO_MANY = 429
_LATER = (408, 425)  # and every 5xx

_CHANCE = random.SystemRandom()


@dataclass(frozen=True, slots=True, kw_only=True)
class PicturePatience:
    """
    How long and how often the host is asked; times are in seconds.

    A failed request is repeated until there were `tries` of them, after waits
    that double from `wait_seconds` and vary by half. After a 429 nothing is asked
    for `pause_seconds`, twice as long each time in a row and at most
    `longest_pause_seconds`; after `pauses` of them in a row the host counts as
    out of reach. Two requests begin at least `between_seconds` apart.
    """

    tries: int = 4
    wait_seconds: float = 1.0
    pause_seconds: float = 60.0
    longest_pause_seconds: float = 900.0
    pauses: int = 4
    between_seconds: float = 0.2
    connect_seconds: float = 10.0
    silence_seconds: float = 20.0
    whole_seconds: float = 300.0


class FlickrPictures:
    """
    A RemotePictures for Flickr's host, shared by threads; its folder may be shared by processes.

    Only addresses that `allows` accepts are asked for, redirects included, and
    nothing of the user's is sent. What comes is checked to begin like a
    picture; opening it is left to a worker process.
    """

    def __init__(
        self,
        folder: Path,
        *,
        allows: Callable[[str], bool],
        connections: int = 2,
        max_mb: int,
        limit_mb: int = 4096,
        patience: PicturePatience | None = None,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """
        Keep pictures of at most `max_mb` in `folder`, until it holds more than `limit_mb`.

        `now` is a wall clock in seconds. Nothing is made or asked yet.
        """
        if connections < 1:
            raise ValueError(f"connections is at least 1, not {connections}")
        self._allows = allows
        self._connections = connections
        self._patience = patience = patience or PicturePatience()
        self._now = now
        self._sleep = sleep
        self._cache = PictureCache(folder, limit_mb=limit_mb)
        self._pause = Pause(
            folder / "pause.json",
            first=patience.pause_seconds,
            longest=patience.longest_pause_seconds,
            now=now,
        )
        terms = Terms(
            max_mb=max_mb,
            connect_seconds=patience.connect_seconds,
            silence_seconds=patience.silence_seconds,
            whole_seconds=patience.whole_seconds,
        )
        self._all_lines = [Line(terms) for _ in range(connections)]
        self._lines: queue.LifoQueue[Line] = queue.LifoQueue()  # the one used last is still open
        for line in self._all_lines:
            self._lines.put(line)
        self._turn = threading.Lock()
        self._next = -math.inf
        self._came = 0
        self._came_before_failure = 0

    @property
    def connections(self) -> int:
        """How many threads may call `fetch` at once; more would wait for each other."""
        return self._connections

    @property
    def paused_seconds(self) -> float:
        """How long the host still wants to be left alone, 0 if it does not."""
        return self._pause.left

    def fetch(self, picture: Picture, checkpoint: Checkpoint) -> Picture:
        """
        Return the picture as a file of this machine, fetched unless it is here already.

        May wait for minutes; `checkpoint` is called at least every tenth of a
        second. Raises NotFound if the picture is not there (any more), or the
        host fails to give this one and gives others; BadData if it is no
        picture, too large, or its address is not to be asked; SourceUnavailable
        if the host does not answer, refuses for too long, or the disk is full.
        """
        return self._fetch(picture, checkpoint, patient=True)

    def fetch_now(self, picture: Picture) -> Picture:
        """
        Return what `fetch` does, or raise within seconds: for a view that somebody looks at.

        The host is asked once. While it wants to be left alone, or if all is
        not done within `NOW_SECONDS`, SourceUnavailable is raised.
        """
        end = time.monotonic() + NOW_SECONDS

        def hurry() -> None:
            if time.monotonic() > end:
                raise SourceUnavailable(HOST, "it takes too long")

        return self._fetch(picture, hurry, patient=False)

    def held(self, picture: Picture) -> Picture | None:
        """Return the picture as a file of this machine if it is here already; asks nobody."""
        url = picture.url
        file = None if url is None else self._cache.get(url)
        return None if file is None else Picture(str(file), url=url)

    def forget(self, urls: Iterable[str]) -> None:
        """Delete what was fetched from these addresses."""
        self._cache.forget(urls)

    def close(self) -> None:
        """End the connections; the next `fetch` makes new ones. Not while one is under way."""
        for line in self._all_lines:
            line.close()

    def _fetch(self, picture: Picture, checkpoint: Checkpoint, *, patient: bool) -> Picture:
        url = picture.url
        if url is None:
            raise ValueError("a picture without an address is not fetched")
        self._check(url)
        failed = 0
        while True:
            held = self.held(picture)
            if held is not None:
                return held
            try:
                return Picture(str(self._attempt(url, checkpoint, patient=patient)), url=url)
            except Broken as err:
                failed += 1
                if not patient:
                    raise SourceUnavailable(HOST, err.why) from err
                if failed >= self._patience.tries:
                    raise self._given_up(err) from err
            wait = self._patience.wait_seconds * 2 ** (failed - 1)
            self._wait(wait * _CHANCE.uniform(0.5, 1.5), checkpoint)

    def _attempt(self, url: str, checkpoint: Checkpoint, *, patient: bool) -> Path:
        """Fetch a picture, sitting out every pause; raise Broken if trying again may help."""
        while True:
            self._wait_for_pause(checkpoint, patient=patient)
            with self._line(checkpoint) as line:
                self._wait_for_turn(checkpoint)
                if self._pause.left:
                    continue  # another thread was refused while this one waited
                sent = self._now()
                reply = self._ask(line, url, checkpoint)
            if reply.status != _TOO_MANY:
                break
            self._pause.refused(sent, _wished_seconds(reply, self._now()))
        if reply.status >= 500 or reply.status in _LATER:
            raise _Erring(f"it answered with error {reply.status}")
        self._pause.succeeded(sent)
        if reply.status in _NOT_THERE:
            raise NotFound("Flickr does not have this picture, or no longer at this address.")
        if reply.file is None:
            raise BadData(f"Flickr answered with code {reply.status} instead of a picture.")
        path = self._cache.keep(url, reply.file)
        with self._turn:
            self._came += 1
        return path

    def _ask(self, line: Line, url: str, checkpoint: Checkpoint) -> Reply:
        """Return what the host says in the end, after its redirects."""
        for _ in range(REDIRECTS + 1):
            reply = line.get(url, self._cache.workshop(), checkpoint)
            if reply.status not in _REDIRECTING or reply.location is None:
                return reply
            try:
                url = urljoin(url, reply.location)
            except ValueError as err:
                raise BadData("Flickr sent Safelight on to what is no address.") from err
            self._check(url)
        raise BadData("Flickr sent Safelight from one address to the next without end.")

    def _check(self, url: str) -> None:
        """Raise NotFound for Flickr's sign of a missing picture, BadData for a foreign address."""
        try:
            parts = urlsplit(url)
            named = parts.username is not None or parts.password is not None
        except ValueError as err:
            raise BadData("The address of this picture is none that can be asked for.") from err
        if parts.path.rpartition("/")[2].startswith("photo_unavailable"):
            raise NotFound("Flickr shows this picture as unavailable.")
        if named or not self._allows(url):
            raise BadData("This picture lies at an address that is not Flickr's; it was not asked.")

    def _given_up(self, err: Broken) -> NotFound | SourceUnavailable:
        """
        Return what a picture that failed at every try means for the others.

        A host that erred on this one, and gave one since it last erred so, is
        there all the same: a single bad picture must not end every scan.
        """
        with self._turn:
            others, self._came_before_failure = (
                self._came > self._came_before_failure,
                self._came,
            )
        if isinstance(err, _Erring) and others:
            return NotFound(f"Flickr could not give this picture: {err.why}.")
        return SourceUnavailable(HOST, err.why)

    @contextlib.contextmanager
    def _line(self, checkpoint: Checkpoint) -> Iterator[Line]:
        """Have one of the connections to oneself."""
        while True:
            try:
                line = self._lines.get(timeout=SLICE)
                break
            except queue.Empty:
                checkpoint()
        try:
            yield line
        finally:
            self._lines.put(line)

    def _wait_for_pause(self, checkpoint: Checkpoint, *, patient: bool) -> None:
        """Return once the host may be asked; raise SourceUnavailable if that is too long."""
        while left := self._pause.left:
            if not patient or self._pause.in_a_row > self._patience.pauses:
                minutes = math.ceil(left / 60)
                when = "a minute" if minutes == 1 else f"{minutes} minutes"
                raise SourceUnavailable(HOST, f"Flickr wants to be left alone for {when}")
            self._wait(min(left, 1.0), checkpoint)

    def _wait_for_turn(self, checkpoint: Checkpoint) -> None:
        """Return when the next request may begin."""
        between = self._patience.between_seconds
        with self._turn:
            # No longer than for all connections, even if the clock was set back.
            wait = min(max(0.0, self._next - self._now()), between * self._connections)
            self._next = self._now() + wait + between
        self._wait(wait, checkpoint)

    def _wait(self, seconds: float, checkpoint: Checkpoint) -> None:
        while seconds > 0:
            checkpoint()
            self._sleep(min(seconds, SLICE))
            seconds -= SLICE
        checkpoint()


class _Erring(Broken):
    """The host answered, with an error of its own."""


def _wished_seconds(reply: Reply, now: float) -> float | None:
    """
    Return how long the host wants to be left alone, None if it does not say.

    `Retry-After` holds seconds or a moment. The moment is by the host's clock,
    so it is compared with the answer's own date; `now` only stands in for that.

    >>> _wished_seconds(Reply(429, retry_after="120"), 0.0)
    120.0
    >>> _wished_seconds(
    ...     Reply(429, retry_after="Thu, 01 Jan 1970 00:01:30 GMT",
    ...           date="Thu, 01 Jan 1970 00:01:00 GMT"), 0.0)
    30.0

    Source: RFC 9110, section 10.2.3
    """
    said = (reply.retry_after or "").strip()
    if said.isascii() and said.isdecimal():
        return max(1.0, float(said[:9]))
    until = _moment(said)
    if until is None:
        return None
    since = _moment(reply.date or "")
    return max(1.0, until - (now if since is None else since))


def _moment(text: str) -> float | None:
    """Return an HTTP date as seconds since 1970."""
    try:
        when = parsedate_to_datetime(text)
    except ValueError:
        return None
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()
