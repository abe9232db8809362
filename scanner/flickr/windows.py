"""
A whole account, and where its numbers do not add up, what is missing or too much.

Flickr's total says how many photos there are, and a window of upload dates
has a total of its own, for one call. So a window whose total is the number of
photos seen in it is left alone, a small one is read, any other is split: a
handful of photos among 100,000 is found in some ten calls each.
"""

from scanner.flickr.parse import Page
from scanner.flickr.seen import EARLIEST, Window
from scanner.flickr.walk import Reading, Steps, Walk

MOST_SEARCHES = 3
"""As long as the account goes on changing, it is searched again; not for ever."""

EVERYTHING = Window(EARLIEST, None)
"""All upload dates, asked for as a window: Flickr may answer otherwise than with no dates."""


def read_all(walk: Walk, *, gap: int = 0) -> Steps[None]:
    """
    Yield every photo of a list, and what was seen on it and went away meanwhile.

    Afterwards `walk.gap` is 0, or Flickr itself lists fewer photos, or more,
    than it counts. `gap` is what that was the last time: the same again is not
    searched for again.
    """
    yield from walk.whole()
    if walk.calls == 1 and walk.gap in (0, gap):
        return
    newest, _ = walk.seen.newest()
    if walk.calls > 1:
        # An upload and a deletion leave the total as it was; only the first page tells.
        fresh = yield from walk.top(newest)
        if walk.calm and not fresh and not walk.unsteady and walk.gap in (0, gap):
            return
    if walk.gap > walk.pages and newest > EARLIEST:
        # Too many to be looked for one by one. A list that begins a little later has its pages cut
        # elsewhere, and what falls out of a page often depends on its place there.
        yield from walk.stream(Window(None, newest - 1))
    for _ in range(MOST_SEARCHES):
        if walk.gap == 0 or walk.room <= 0:
            return
        root = walk.ask(1, EVERYTHING)
        yield from _search(walk, EVERYTHING, root)
        if walk.room <= 0:
            return
        yield from walk.top(newest)
        if walk.total == root.total:
            return
    walk.unsteady = walk.gap != 0


def _search(walk: Walk, window: Window, answer: Page) -> Steps[None]:
    """Yield what is in a window and was not seen, and what was seen and is not there any more."""
    listed = Reading()
    yield from walk.take(answer, listed)
    seen = walk.seen.count(window)
    if answer.total is None or answer.total == seen:
        return
    if answer.pages <= 1:
        short = 0 < len(listed.ids) < answer.total
        if window.is_second or not short or seen > answer.total:
            yield from walk.doubt([one for one in walk.seen.ids(window) if one not in listed.ids])
            return
    elif window.is_second or answer.total - seen > answer.total // 2:
        reading = yield from walk.stream(window)
        if window.is_second:
            if reading.whole:
                lost = [one for one in walk.seen.ids(window) if one not in reading.ids]
                yield from walk.doubt(lost)
            return
        if not reading.ids or answer.total == walk.seen.count(window):
            return
    older, newer = window.split(walk.seen.middle(window))
    if walk.room <= 0:
        return
    of_newer = walk.ask(1, newer)
    yield from _search(walk, newer, of_newer)
    left = None if of_newer.total is None else answer.total - of_newer.total
    if left == walk.seen.count(older) or walk.room <= 0:
        return
    yield from _search(walk, older, walk.ask(1, older))
