"""Pictures for a detector: those of this machine, and remote ones as they arrive."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace

from scanner.catalog.findings import Unseen
from scanner.domain.job import Cancelled
from scanner.domain.photo import Picture
from scanner.errors import BadData, NotFound, SourceUnavailable
from scanner.jobs.task import Task
from scanner.ports import RemotePictures

AHEAD = 4
"""Pictures a connection that are fetched, or on their way, before anybody looks at them."""

GAP_SECONDS = 3.0
"""If nothing comes for so long, the detector is let finish, so that its results are committed."""

CHECK_SECONDS = 0.1

MISSES = 2
"""Pictures that the host may fail to give: one may be that picture's fault, two are the host's."""


@dataclass(frozen=True, slots=True)
class Missing:
    """
    A picture that did not come, and why, as a sentence.

    `again`: a later scan is to ask again; else the sentence holds for this revision.
    """

    unseen: Unseen
    why: str
    again: bool


class Supply:
    """
    What a detector is to look at, each picture a file of this machine.

    Remote pictures are fetched by as many threads as `pictures` allows, a
    little ahead and in any order, while those that lie here are handed out.
    Without `pictures`, remote ones are left out. Use it in one thread, in a `with`.

    `more` waits for minutes if the host wants that. `at_hand` ends instead, so
    that the results which a detector has still in hand do not wait as well.
    """

    def __init__(
        self,
        task: Task,
        pictures: RemotePictures | None,
        unseen: Callable[[], Iterator[Unseen]],
        *,
        missed: Callable[[Missing], None],
        waiting: Callable[[], None],
    ) -> None:
        """
        Hand out what `unseen` gives; it is asked twice.

        `missed` is told of what did not come; `waiting` is called at least every
        tenth of a second while nothing is at hand.
        """
        self._task = task
        self._missed = missed
        self._waiting = waiting
        self._here = (item for item in unseen() if item.picture.url is None)
        self._fetcher = None if pictures is None else _Fetcher(task, pictures, unseen())
        self._next_here: Unseen | None = None
        self._next_fetched: Unseen | None = None

    def __enter__(self) -> "Supply":
        return self

    def __exit__(self, *_: object) -> None:
        if self._fetcher is not None:
            self._fetcher.close()

    @property
    def unreachable(self) -> str | None:
        """Why remote pictures were left unfetched, None if none was for the host's sake."""
        return None if self._fetcher is None else self._fetcher.unreachable

    def more(self) -> bool:
        """Tell whether there is something to look at, and wait for it; raises Cancelled."""
        while not self._ready():
            if self._over:
                return False
        return True

    def at_hand(self) -> Iterator[Unseen]:
        """Yield what there is to look at, until nothing came for `GAP_SECONDS`."""
        until = time.monotonic() + GAP_SECONDS
        while True:
            if self._ready():
                yield self._handed_out()
                until = time.monotonic() + GAP_SECONDS
            elif self._over or time.monotonic() > until:
                return

    @property
    def _over(self) -> bool:
        return self._fetcher is None or self._fetcher.over

    def _ready(self) -> bool:
        """Tell whether something is at hand; if not, wait a moment for a remote picture."""
        self._task.checkpoint()
        if self._next_here is None:
            self._next_here = next(self._here, None)
        if self._next_fetched is None and self._fetcher is not None:
            came = self._fetcher.take(CHECK_SECONDS if self._next_here is None else 0)
            if isinstance(came, Missing):
                self._missed(came)
            else:
                self._next_fetched = came
        if self._next_here is None and self._next_fetched is None:
            self._waiting()
            return False
        return True

    def _handed_out(self) -> Unseen:
        """Return what is at hand: fetched ones first, so that their place is free for the next."""
        item = self._next_fetched or self._next_here
        if item is None:
            raise RuntimeError("nothing is at hand")
        if item is self._next_fetched:
            self._next_fetched = None
        else:
            self._next_here = None
        return item


class _Fetcher:
    """Fetches remote pictures in threads, never more than a few ahead of `take`."""

    def __init__(self, task: Task, pictures: RemotePictures, unseen: Iterator[Unseen]) -> None:
        self.unreachable: str | None = None
        self._task = task
        self._pictures = pictures
        self._wanted = (item for item in unseen if item.picture.url is not None)
        self._wanted_more = True
        self._threads: ThreadPoolExecutor | None = None
        self._under_way: dict[Future[Picture], Unseen] = {}
        self._stopped = threading.Event()
        self._misses: list[Missing] = []
        self._came_since_miss = False

    @property
    def over(self) -> bool:
        """Whether `take` will give nothing more."""
        return not (self._wanted_more or self._under_way or self._misses)

    def take(self, seconds: float) -> Unseen | Missing | None:
        """Return the next picture that came, or did not; None if there is none in `seconds`."""
        self._send_out()
        if not self._under_way:
            return self._last_miss()
        done = wait(self._under_way, seconds, FIRST_COMPLETED).done
        first = next((future for future in self._under_way if future in done), None)
        if first is None:
            return None
        unseen = self._under_way.pop(first)
        try:
            picture = first.result()
        except NotFound as err:
            self._came_since_miss = True
            return Missing(unseen, str(err), again=True)
        except BadData as err:
            self._came_since_miss = True
            return Missing(unseen, str(err), again=False)
        except SourceUnavailable as err:
            self._miss(Missing(unseen, str(err), again=True))
            return None
        self._came_since_miss = True
        return replace(unseen, picture=picture)

    def close(self) -> None:
        """End the threads, whatever they wait for."""
        self._stopped.set()
        if self._threads is not None:
            self._threads.shutdown(wait=True, cancel_futures=True)

    def _send_out(self) -> None:
        """Keep the threads busy."""
        connections = self._pictures.connections
        while self._wanted_more and len(self._under_way) < AHEAD * connections:
            unseen = next(self._wanted, None)
            if unseen is None:
                self._wanted_more = False
                return
            if self._threads is None:
                self._threads = ThreadPoolExecutor(
                    connections, thread_name_prefix="safelight-fetch"
                )
            future = self._threads.submit(self._pictures.fetch, unseen.picture, self._checkpoint)
            self._under_way[future] = unseen

    def _checkpoint(self) -> None:
        # Not the task's own: a paused job would keep these threads from ending.
        if self._stopped.is_set() or self._task.is_cancelled:
            raise Cancelled

    def _miss(self, miss: Missing) -> None:
        """Note a picture that the host failed to give; give the host up if there are too many."""
        self._misses.append(miss)
        self._came_since_miss = False
        if len(self._misses) < MISSES:
            return
        self.unreachable = miss.why
        self._misses.clear()
        self._wanted_more = False
        self.close()
        self._under_way = {
            future: unseen
            for future, unseen in self._under_way.items()
            if not future.cancelled() and future.exception() is None
        }

    def _last_miss(self) -> Missing | None:
        """Settle a miss once all the rest is done: others that came say whose fault it was."""
        if self._wanted_more or not self._misses:
            return None
        miss = self._misses.pop()
        if self._came_since_miss:
            return miss
        self.unreachable = miss.why
        return None
