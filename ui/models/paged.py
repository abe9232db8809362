"""
Photos by place in a list: every id in memory, rows by the page, few pages at a time.

A million ids are 8 MB; a page of 200 rows is read when one of them is painted
(about 1 ms), and the pages seen longest ago are forgotten.
"""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from scanner.domain.listing import PhotoRow

PAGE = 200
"""Rows read at once."""

KEPT = 32
"""Pages kept: some thirty screens full."""

ReadRows = Callable[[Sequence[int]], list[PhotoRow]]


class PagedPhotos(QObject):
    """The list that the grid and the table both show."""

    replaced = Signal()
    """Another list: every place may hold another photo."""

    growing = Signal(int)
    """The same photos in the same places, and more behind them: so many there will be in all."""

    grown = Signal()
    """They are there now."""

    rewritten = Signal()
    """The same photos in the same places, with facts that may have changed."""

    def __init__(self, read: ReadRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._ids = array("q")
        self._pages: OrderedDict[int, dict[int, PhotoRow]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def ids(self) -> "array[int]":
        """The ids in order; not to be changed."""
        return self._ids

    def show(self, ids: "array[int]") -> None:
        """Show another list."""
        self._ids = ids
        self._pages.clear()
        self.replaced.emit()

    def complete(self, ids: "array[int]") -> bool:
        """
        Show the whole of a list of which the first photos are shown; what is shown stays in place.

        It is shown as another list if it begins otherwise; False then.
        """
        if ids[: len(self._ids)] != self._ids or not self._ids:
            self.show(ids)
            return False
        more = len(ids) > len(self._ids)
        if more:
            self.growing.emit(len(ids))
        # The last page may have been read while it was short.
        self._pages.pop(len(self._ids) // PAGE, None)
        self._ids = ids
        if more:
            self.grown.emit()
        return True

    def forget_rows(self) -> None:
        """Read rows anew when they are next painted: the catalog was written."""
        self._pages.clear()
        self.rewritten.emit()

    def id_at(self, place: int) -> int | None:
        """Return the photo at a place, None past the end."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def place_of(self, photo: int) -> int | None:
        """Return where a photo stands, None if it is not in this list."""
        try:
            return self._ids.index(photo)
        except ValueError:
            return None

    def row_at(self, place: int) -> PhotoRow | None:
        """Return the row at a place; None past the end, or for a photo that is no more."""
        photo = self.id_at(place)
        return None if photo is None else self._page(place // PAGE).get(photo)

    def _page(self, number: int) -> dict[int, PhotoRow]:
        page = self._pages.get(number)
        if page is None:
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            page = self._pages[number] = {row.id: row for row in self._read(ids)}
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page
