"""The filters that the user saved, and how many photos pass each: counted one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from scanner.domain.listing import PhotoFilter
from scanner.domain.saved import SavedFilter, folded_name
from scanner.errors import ScannerError
from ui.bridge import Bridge
from ui.models.library import SHOWN, Counts, Library

if TYPE_CHECKING:
    from scanner.app import App

T = TypeVar("T")

TABLE = "saved_filter"

STEPS_KEPT = 50


class SavedFilters(QObject):
    """
    Saved filters by name; what is done with them can be taken back.

    They are counted behind the list and its own counts, one question at a time, so that no list
    waits for them; and anew only after photos were written.
    """

    changed = Signal()
    """Other filters, or other counts."""

    stepped = Signal()
    """There is one more step to take back."""

    failed = Signal(object)
    """What was wished for could not be: the error."""

    def __init__(
        self, app: App, bridge: Bridge, library: Library, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._library = library
        self.filters: tuple[SavedFilter, ...] = ()
        self.counts: dict[int, int] = {}
        self._to_count: list[SavedFilter] = []
        self._is_counting = False
        self._is_stale = True
        self._past: list[Callable[[], object]] = []
        bridge.committed.connect(self._committed)
        library.counted.connect(self._counted)
        self.load()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._past)

    def load(self) -> None:
        """Look up which filters are saved."""
        self._bridge.ask(self._app.saved_filters, self._show, owner=self)

    def named(self, name: str) -> SavedFilter | None:
        """Return the saved filter whose name this would be."""
        wanted = folded_name(" ".join(name.split()))
        return next((one for one in self.filters if folded_name(one.name) == wanted), None)

    def of(self, wanted: PhotoFilter) -> SavedFilter | None:
        """Return the saved filter that is this one, the first by name."""
        return next((one for one in self.filters if one.wanted == wanted), None)

    # -- what is done with them

    def save(self, name: str, wanted: PhotoFilter) -> None:
        """Save a filter, in the place of one of that name."""
        app, before = self._app, self.named(name)

        def done(saved: SavedFilter) -> None:
            if before is None:
                self._step(lambda: app.remove_filter(saved.id))
            else:
                self._step(lambda: app.restore_filter(before))

        self._do(lambda: app.save_filter(name, wanted, replace=True), done)

    def rename(self, saved: SavedFilter, name: str) -> None:
        """Call a saved filter otherwise."""
        app = self._app
        self._do(
            lambda: app.rename_filter(saved.id, name),
            lambda _: self._step(lambda: app.rename_filter(saved.id, saved.name)),
        )

    def remove(self, saved: SavedFilter) -> None:
        """Forget a saved filter."""
        app = self._app
        self._do(
            lambda: app.remove_filter(saved.id),
            lambda _: self._step(lambda: app.restore_filter(saved)),
        )

    def undo(self) -> None:
        """Take back what was done last."""
        if self._past:
            self._do(self._past.pop(), lambda _: None)

    def _do(self, question: Callable[[], T], done: Callable[[T], object]) -> None:
        self._bridge.ask(question, done, self.failed.emit, owner=self)

    def _step(self, back: Callable[[], object]) -> None:
        self._past.append(back)
        del self._past[:-STEPS_KEPT]
        self.stepped.emit()

    # -- news and counts

    def _committed(self, tables: frozenset[str]) -> None:
        if tables & SHOWN:
            self._is_stale = True
        if TABLE in tables:
            self.load()

    def _show(self, filters: tuple[SavedFilter, ...]) -> None:
        before = {one.id: one.wanted for one in self.filters}
        self.filters = filters
        anew = [one for one in filters if before.get(one.id) != one.wanted]
        for one in anew:
            self.counts.pop(one.id, None)
        self.changed.emit()
        if self._library.counts is not None:
            self._count_these(anew)

    def _counted(self, _counts: Counts) -> None:
        # The library paces itself while a scan writes; these follow its pace.
        if self._is_stale:
            self._is_stale = False
            self._count_these(list(self.filters))

    def _count_these(self, filters: list[SavedFilter]) -> None:
        waiting = {one.id for one in self._to_count}
        self._to_count.extend(one for one in filters if one.id not in waiting)
        if not self._is_counting:
            self._count_next()

    def _count_next(self) -> None:
        there = {one.id: one for one in self.filters}
        while self._to_count:
            saved = there.get(self._to_count.pop(0).id)
            if saved is not None and saved.wanted is not None:
                self._count(saved, saved.wanted)
                return
        self._is_counting = False

    def _count(self, saved: SavedFilter, wanted: PhotoFilter) -> None:
        self._is_counting = True

        def told(photos: int | None) -> None:
            if photos is None:
                self.counts.pop(saved.id, None)
            else:
                self.counts[saved.id] = photos
            self.changed.emit()
            self._count_next()

        def refused(error: BaseException) -> None:
            told(None)
            # Its source was removed: said when it is chosen, not at every count.
            if not isinstance(error, ScannerError):
                self._bridge.failed.emit(error)

        self._bridge.ask(lambda: self._app.count(wanted), told, refused, owner=self)
