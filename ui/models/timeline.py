"""The months of the list that is shown, and jumps to a date in it."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scanner.domain.listing import Order
from scanner.domain.timeline import BY_DATE, Jump, Month, When
from ui.bridge import Bridge
from ui.models.library import Library

if TYPE_CHECKING:
    from scanner.app import App


class Timeline(QObject):
    """
    The months of the library's list, looked up once a list.

    A list that is sorted by something else has none: its months stand all over it.
    """

    changed = Signal()
    """Other months, or none."""

    def __init__(
        self, app: App, bridge: Bridge, library: Library, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._library = library
        self.months: tuple[Month, ...] = ()
        self._of: array[int] | None = None
        library.loaded.connect(self._look)

    @property
    def is_by_date(self) -> bool:
        """Whether the list is sorted by a date."""
        return self._library.order in BY_DATE

    @property
    def photos(self) -> int:
        """Photos in all months together."""
        return sum(month.photos for month in self.months)

    def month_at(self, place: int) -> int | None:
        """Return which of the months a place in the list is in."""
        at = bisect_right(self.months, place, key=lambda month: month.place) - 1
        return at if at >= 0 else None

    def find(
        self,
        when: When,
        receiver: Callable[[Jump | None], object],
        refused: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Look up where a date begins in the list; nothing is told if another list is shown."""
        ids, order = self._library.photos.ids, self._library.order

        def told(jump: Jump | None) -> None:
            if ids is self._library.photos.ids:
                receiver(jump)

        self._bridge.ask(
            lambda: self._app.place_of_date(ids, order, when), told, refused, owner=self
        )

    def _look(self) -> None:
        ids, order = self._library.photos.ids, self._library.order
        if ids is self._of:
            return
        self._of = ids
        if order not in BY_DATE or not len(ids):
            self._show(())
            return
        self._bridge.ask(
            lambda: self._months(ids, order),
            lambda months: self._show(months) if self._of is ids else None,
            owner=self,
        )

    def _months(self, ids: array[int], order: Order) -> tuple[Month, ...]:
        return self._app.months(ids, order)

    def _show(self, months: tuple[Month, ...]) -> None:
        if months != self.months:
            self.months = months
            self.changed.emit()
