"""What the library shows: a filter and an order give a list; news of the catalog keep it fresh."""

from __future__ import annotations

from array import array
from concurrent.futures import Future
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from scanner.domain.listing import Facets, Order, PhotoFilter, SourceState
from ui.bridge import Bridge
from ui.models.filters import Filters
from ui.models.paged import PagedPhotos
from ui.models.selection import Selection

if TYPE_CHECKING:
    from scanner.app import App

MS_BETWEEN_LOOKS = 1500
"""While a scan writes, the list is looked up anew at most this often."""

REST = 4
"""After a look the core is left alone this many times as long as the look took."""

SHOWN = frozenset({"photo", "exposure", "inspection", "face_review"})
"""Tables whose facts stand in a row."""


@dataclass(frozen=True, slots=True)
class News:
    """
    How the list would differ if it were looked up now.

    `new` are photos that are not in it, `gone` those in it that no longer
    match; `moved` is whether the others stand in another order.
    """

    ids: array[int]
    new: int = 0
    gone: int = 0
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts for the filter, for everything, and of each source."""

    matching: Facets
    everything: Facets
    sources: tuple[SourceState, ...]


class Library(QObject):
    """
    The list of the library page, and everything that is counted beside it.

    A list that is being looked at never moves by itself: what a commit adds or
    takes away is told by `news_changed`, and `take_news` shows it.
    """

    begun = Signal()
    """The first page of another list is shown; the rest is still being sorted."""

    loaded = Signal()
    """Another list is shown, or the same anew."""

    counted = Signal(object)
    """Counts."""

    news_changed = Signal(object)
    """News, or None if the list is up to date."""

    failed = Signal(object)
    """The list could not be read: the error."""

    def __init__(self, app: App, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self.filters = Filters(self)
        self.photos = PagedPhotos(app.rows, self)
        self.selection = Selection(self)
        self.order = Order.EXPOSED
        self.counts: Counts | None = None
        self.is_loading = False
        self.has_begun = False
        self._news: News | None = None
        self._finding: Future[array[int]] | None = None
        self._counting: Future[Counts] | None = None
        self._looking: Future[News] | None = None
        self._dirty = False
        self._began = 0.0
        self._pause_ms = MS_BETWEEN_LOOKS
        self._next_look = QTimer(self)
        self._next_look.setSingleShot(True)
        self._next_look.timeout.connect(self._look)
        self.filters.changed.connect(self._filter)
        bridge.committed.connect(self._committed)

    @property
    def is_partial(self) -> bool:
        """Whether only the first photos of the list are there yet: they are not all that match."""
        return self.is_loading and self.has_begun

    def sort(self, order: Order) -> None:
        """Show the same photos in another order."""
        if order is not self.order:
            self.order = order
            self.reload()

    def reload(self) -> None:
        """Look the list up, and show it: the first page as soon as that is known."""
        self._set_news(None)
        self.is_loading, self.has_begun = True, False
        # What was looked up in the background is given up for this.
        self._looking = None
        wanted, order = self.filters.now, self.order
        # All that are selected are those in the list: then it has to be whole.
        whole = self.selection.is_all

        def begun(first: array[int]) -> None:
            if not whole:
                self._bridge.post(lambda: self._begin(future, first))

        self._finding = future = self._bridge.ask_list(
            lambda: self._app.list_photos(wanted, order, begun),
            lambda ids: self._show(future, ids),
            lambda error: self._fail(future, error),
            owner=self,
        )
        self.count()

    def count(self) -> None:
        """Count anew."""
        wanted = self.filters.now
        self._began = monotonic()
        self._counting = future = self._bridge.ask_counts(
            lambda: _counts(self._app, wanted),
            lambda counts: self._count(future, counts),
            owner=self,
        )

    def take_news(self) -> None:
        """Show the list as it is now."""
        news, self._news = self._news, None
        if news is not None:
            self.photos.show(news.ids)
            self.news_changed.emit(None)
            self.loaded.emit()

    def look_now(self) -> None:
        """Look what is new without waiting: a job has ended."""
        self._next_look.stop()
        self._look()

    def _filter(self, _wanted: PhotoFilter) -> None:
        self.selection.list_changed()
        self.reload()

    def _begin(self, future: Future[array[int]], first: array[int]) -> None:
        if future is self._finding and isValid(self):
            self.photos.show(first)
            self.has_begun = True
            self.begun.emit()

    def _show(self, future: Future[array[int]], ids: array[int]) -> None:
        if future is not self._finding:
            return
        self.is_loading = False
        if self.has_begun:
            self.has_begun = self.photos.complete(ids)
        else:
            self.photos.show(ids)
        self.loaded.emit()
        if self._dirty:
            self._next_look.start(self._pause_ms)

    def _fail(self, future: Future[array[int]], error: BaseException) -> None:
        if future is self._finding:
            self.is_loading = False
            self.failed.emit(error)

    def _count(self, future: Future[Counts], counts: Counts) -> None:
        if future is self._counting:
            self.counts = counts
            took_ms = (monotonic() - self._began) * 1000
            self._pause_ms = max(MS_BETWEEN_LOOKS, int(REST * took_ms))
            self.counted.emit(counts)

    # -- news

    def _committed(self, tables: frozenset[str]) -> None:
        if tables & SHOWN:
            self.photos.forget_rows()
        self._dirty = True
        if self._looking is None and not self._next_look.isActive():
            # Nothing can move in an empty list, so it waits for nothing.
            self._next_look.start(self._pause_ms if len(self.photos) else 0)

    def _look(self) -> None:
        """Look up in the background what the list would be now."""
        if self.is_loading or self._looking is not None:
            self._dirty = True
            return
        self._dirty = False
        wanted, order, shown = self.filters.now, self.order, self.photos.ids

        def arrived(news: News) -> None:
            if future is not self._looking:
                return
            self._looked()
            # Meanwhile another list may be shown, or asked for: then this is news of the past.
            if not self.is_loading and shown is self.photos.ids and order is self.order:
                self._take(news)

        def refused(error: BaseException) -> None:
            if future is self._looking:
                self._looked()
            self._bridge.failed.emit(error)

        self._looking = future = self._bridge.ask_list(
            lambda: news_between(shown, self._app.list_photos(wanted, order, lambda _: None)),
            arrived,
            refused,
            owner=self,
        )
        self.count()

    def _looked(self) -> None:
        self._looking = None
        if self._dirty:
            self._next_look.start(self._pause_ms)

    def _take(self, news: News) -> None:
        if not len(self.photos) and news.new:
            # An empty list has nothing that could move.
            self._news = news
            self.take_news()
        else:
            self._set_news(news if news.new or news.gone or news.moved else None)

    def _set_news(self, news: News | None) -> None:
        if news is not None or self._news is not None:
            self._news = news
            self.news_changed.emit(news)


def news_between(shown: array[int], now: array[int]) -> News:
    """Return how a list that is shown differs from what it would be now."""
    if now == shown:
        return News(now)
    # A byte a photo: a set of a million numbers would take a hundred times as much.
    marks = bytearray(max(max(shown, default=0), max(now, default=0)) + 1)
    for photo in shown:
        marks[photo] = 1
    new = len(now) - sum(map(marks.__getitem__, now))
    gone = len(shown) - (len(now) - new)
    return News(now, new, gone, not new and not gone)


def _counts(app: App, wanted: PhotoFilter) -> Counts:
    everything = app.facets(PhotoFilter())
    matching = everything if wanted == PhotoFilter() else app.facets(wanted)
    return Counts(matching, everything, app.sources())
