"""What a window keeps of how it was left: its place, its panes, its lists, and its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QSplitter

from scanner.domain.listing import Order
from ui.last_folder import KEPT

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PAGE, LIBRARY, OVERVIEW = "page", "library", "overview"

LEAST_COLUMN, MOST_COLUMN = 24, 4000
"""Pixels of a column that can be found again, whatever the file says."""


class WindowState:
    """The file window.ini of a home; what cannot be read in it is as it was never written."""

    def __init__(self, window: MainWindow, panes: QSplitter) -> None:
        self._window = window
        self._panes = panes
        self._stored = QSettings(str(window.app.home / KEPT), QSettings.Format.IniFormat)

    @property
    def begins_with_overview(self) -> bool:
        """Whether the overview is what is seen first: unless one left the library for it once."""
        return bool(self._stored.value(PAGE) != LIBRARY)

    def keep(self) -> None:
        """Write how the window is left."""
        window, overview = self._window, self._window.overview
        self._stored.setValue("geometry", window.saveGeometry())
        self._stored.setValue("panes", self._panes.saveState())
        table = window.page.view is window.page.table
        self._stored.setValue("view", "table" if table else "grid")
        self._stored.setValue("order", window.library.order.value)
        if window.page.table.were_columns_set:
            self._stored.setValue("columns", _widths(window.page.table.horizontalHeader()))
        timeline = "shown" if window.comfort.wants_timeline else "hidden"
        self._stored.setValue("timeline", timeline)
        # Who has never seen the overview did not choose the library over it.
        if overview.was_shown or self._stored.value(PAGE):
            self._stored.setValue(PAGE, OVERVIEW if overview.is_shown else LIBRARY)
        self._stored.sync()

    def restore(self) -> None:
        """Let the window be as it was left; Qt brings in one that lies beside every screen."""
        window = self._window
        geometry, panes = self._stored.value("geometry"), self._stored.value("panes")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            window.resize(1280, 800)
        if isinstance(panes, QByteArray):
            self._panes.restoreState(panes)
        window.comfort.wants_timeline = self._stored.value("timeline") != "hidden"
        order = self._stored.value("order")
        if order in set(Order):
            # Before the list is read for the first time.
            window.library.order = Order(order)
        window.page.table.set_columns(_numbers(self._stored.value("columns")))
        if self._stored.value("view") == "table":
            window.page.show_table()


def _widths(head: QHeaderView) -> str:
    return " ".join(str(head.sectionSize(n)) for n in range(head.count()))


def _numbers(text: object) -> list[int]:
    parts = text.split() if isinstance(text, str) else []
    if not all(part.isdecimal() and len(part) < 6 for part in parts):
        return []
    return [min(max(int(part), LEAST_COLUMN), MOST_COLUMN) for part in parts]
