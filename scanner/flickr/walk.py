"""
A list of photos, page by page, while it changes.

Flickr's pages shift while they are read: an upload pushes every photo down by
one, so that one comes twice; a deletion pulls them up, so that one slips
through. Some pages hold fewer photos than they should, and some lists go round
in circles behind their first 4,000. So every answer's total is watched: where
it fell, the walk goes back as far as a photo can have slipped; where the list
ends too soon, it goes on in a window of older upload dates. What is missing
then is looked for in windows.py.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Final, TypeAlias, TypeVar

from scanner.domain.photo import Gone
from scanner.flickr.parse import Node, Page, number
from scanner.flickr.rows import id_of
from scanner.flickr.seen import ALL, Seen, Window

PER_PAGE: Final = 500
SPARE_CALLS: Final = 60
"""A walk may make twice as many calls as its list has pages, and these."""

MOST_STALE: Final = 2
"""After so many pages in a row that hold nothing but what earlier ones did, a list has ended."""

T = TypeVar("T")
Item: TypeAlias = Node | Gone
Steps: TypeAlias = Generator[Item, None, T]
Listing: TypeAlias = Generator[Node, None, T]

Ask: TypeAlias = Callable[[int, Window], Page]
"""Return a page of those photos of the list that were uploaded in a window."""


@dataclass(slots=True)
class Reading:
    """
    What came of reading a list: the photos on it, and how many of them were new.

    `whole`: its last page was reached. `oldest` is the first upload date on
    the last page that told anything new.
    """

    ids: set[int] = field(default_factory=set)
    fresh: int = 0
    whole: bool = False
    oldest: int | None = None


class Walk:
    """
    One walk over a list of photos: its calls, and what it saw.

    `there` tells whether a photo that was seen is still there; asked before
    one is given up.
    """

    def __init__(self, ask: Ask, *, there: Callable[[int], bool] = lambda _: True) -> None:
        self._ask = ask
        self._there = there
        self._limit = SPARE_CALLS
        self._first_total: int | None = None
        self.calls = 0
        self.seen = Seen()
        self.total: int | None = None
        """How many photos Flickr says the whole list holds, by its latest answer."""
        self.pages = 0
        """How many pages that makes."""
        self.calm = True
        """Whether that number stayed the same."""
        self.unsteady = False
        """Whether the list changed too fast to be sure of having seen all of it."""
        self.odd = 0
        """How many rows named no photo."""

    @property
    def gap(self) -> int:
        """How many photos more Flickr counts than were seen; 0 if it does not count."""
        return 0 if self.total is None else self.total - len(self.seen)

    @property
    def room(self) -> int:
        """How many more calls may be made."""
        return self._limit - self.calls

    def ask(self, page: int, window: Window = ALL) -> Page:
        """Return a page of the list, counted."""
        self.calls += 1
        answer = self._ask(page, window)
        if window == ALL and answer.total is not None:
            self.pages = -(-answer.total // max(1, min(PER_PAGE, answer.per_page)))
            self._limit = max(self._limit, 2 * self.pages + SPARE_CALLS)
            if self._first_total is None:
                self._first_total = answer.total
            self.calm = self.calm and answer.total == self._first_total
            self.total = answer.total
        return answer

    def take(self, answer: Page, into: Reading | None = None) -> Listing[int]:
        """Yield what of a page was not seen yet; return how many."""
        fresh = 0
        for row in answer.rows:
            photo = id_of(row)
            if photo is None:
                self.odd += 1
                continue
            uploaded = max(0, number(row.get("dateupload")) or 0)
            if into is not None:
                into.ids.add(photo)
            if self.seen.add(photo, uploaded):
                fresh += 1
                yield row
        if into is not None:
            into.fresh += fresh
        return fresh

    def doubt(self, photos: list[int]) -> Steps[None]:
        """Take back those of these photos that are not there any more, as far as calls allow."""
        for photo in photos:
            if self.room <= 0:
                return
            self.calls += 1
            if not self._there(photo):
                self.seen.remove(photo)
                yield Gone(str(photo))

    def whole(self) -> Listing[None]:
        """Yield the whole list, window by window where it ends too soon."""
        window, fruitless = ALL, 0
        while self.room > 0:
            reading = yield from self.stream(window)
            fruitless = 0 if reading.fresh else fruitless + 1
            if reading.whole or reading.oldest is None or fruitless == 2:
                return
            last = reading.oldest
            if window.last is not None and last >= window.last:
                # More photos of one second than the list gives: the others are out of its reach.
                last = window.last - 1
            window = Window(None, last)

    def stream(self, window: Window, reading: Reading | None = None) -> Listing[Reading]:
        """
        Yield a window's photos, page by page, and go back where one may have slipped through.

        Returns `reading` (None: a new one), which tells what came of it.

        All the time, what is on the first `read` pages is seen, as the list was
        when it held `total` photos. As that number falls by n, photos move up
        by n places at most: the next page is enough only if it begins there.
        """
        reading = Reading() if reading is None else reading
        page, read, furthest, stale = 1, 0, 0, 0
        total = least = 0
        while self.room > 0:
            answer = self.ask(page, window)
            size = max(1, min(PER_PAGE, answer.per_page))
            now = total if answer.total is None else answer.total
            known = len(reading.ids)
            yield from self.take(answer, reading)
            if page > furthest:
                furthest = page
                stale = stale + 1 if len(reading.ids) == known and page > 1 else 0
            if not stale:
                reading.oldest = _oldest(answer) or reading.oldest

            reach = read * size - max(0, total - now)
            if reach < (page - 1) * size:
                if self.room > max(0, answer.pages - read) + SPARE_CALLS // 2:
                    page = max(1, reach // size + 1)
                    continue
                self.unsteady = True
            least = min(least, now) if read else now
            read, total = page, now

            # Uploads push what was seen onto later pages: those tell nothing new, and do go on.
            pushed = -(-(total - least) // size)
            if stale >= MOST_STALE + pushed:
                return reading
            if page >= answer.pages:
                reading.whole = total <= page * size and not stale
                return reading
            page += 1
        self.unsteady = True
        return reading

    def top(self, newest: int) -> Listing[int]:
        """
        Yield what was uploaded since the walk began; return how many that were.

        `newest` is the last upload date that the walk had come upon by itself.
        What came later may have been seen in part: it is read down to there.
        """
        fresh = 0
        page = 1
        while self.room > 0:
            answer = self.ask(page)
            new = yield from self.take(answer)
            fresh += new
            if page >= answer.pages or (not new and _oldest(answer) <= newest):
                break
            page += 1
        return fresh


def _oldest(answer: Page) -> int:
    """Return the first upload date on a page, 0 if it tells none."""
    dates = (number(row.get("dateupload")) or 0 for row in answer.rows)
    return min((date for date in dates if date > 0), default=0)
