"""What a window keeps of how it was left: its place, its panes, grid or table, and its page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PAGE, LIBRARY, OVERVIEW = "page", "library", "overview"


class WindowState:
    """The file window.ini of a home."""

    def __init__(self, window: MainWindow, panes: QSplitter) -> None:
        self._window = window
        self._panes = panes
        self._stored = QSettings(str(window.app.home / "window.ini"), QSettings.Format.IniFormat)

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
        timeline = "shown" if window.comfort.wants_timeline else "hidden"
        self._stored.setValue("timeline", timeline)
        # Who has never seen the overview did not choose the library over it.
        if overview.was_shown or self._stored.value(PAGE):
            self._stored.setValue(PAGE, OVERVIEW if overview.is_shown else LIBRARY)
        self._stored.sync()

    def restore(self) -> None:
        """Let the window be as it was left."""
        geometry, panes = self._stored.value("geometry"), self._stored.value("panes")
        if not (isinstance(geometry, QByteArray) and self._window.restoreGeometry(geometry)):
            self._window.resize(1280, 800)
        if isinstance(panes, QByteArray):
            self._panes.restoreState(panes)
        self._window.comfort.wants_timeline = self._stored.value("timeline") != "hidden"
        if self._stored.value("view") == "table":
            self._window.page.show_table()
