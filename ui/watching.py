"""
The window keeps watch while it is open: it scans folders that change, and says what notices wait.

Folders are looked at every few minutes, by one stat a file, and not by the system's own notices of
changes: those are given a folder at a time, run out on large trees, and do not come at all from
drives on the network; what was copied while the window was closed they never tell of.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import SourceId
from scanner.domain.watching import Notice
from scanner.errors import ScannerError
from ui.counting import photos
from ui.widgets.banner import Banner
from ui.words import day_words, translate

if TYPE_CHECKING:
    from ui.main_window import MainWindow

FIRST_MS = 3_000
"""When the first look begins: the window is drawn, and its first page is there."""

MINUTE_MS = 60_000


class Watching(QObject):
    """What one window does by itself; it ends with the window."""

    def __init__(self, window: MainWindow, *, first_ms: int = FIRST_MS) -> None:
        super().__init__(window)
        self._window = window
        self._wanted: set[SourceId] = set()
        self._notices: Sequence[Notice] = ()
        self.banner = Banner(window)
        self.banner.acted.connect(self.show_photos)
        self.banner.dismissed.connect(self.forget)
        self.banner.place_in(window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._timer.start(first_ms)
        self._ask()

    # -- folders

    def look(self) -> None:
        """Look whether folders changed, unless that is switched off or work goes on already."""
        # A look by itself may have been made meanwhile, beside an open window.
        self._ask()
        if not self._window.app.settings.watch_minutes or self._window.work.is_busy:
            self._go_on()
            return
        running = self._window.app.start_look()
        self._window.bridge.when_done(running.future, self._looked, self._broke, owner=self)

    def _looked(self, changed: Sequence[SourceId]) -> None:
        # What is told once is not told again: it is kept until there is time for it.
        self._wanted.update(changed)
        if self._wanted and not self._window.work.is_busy:
            wanted, self._wanted = sorted(self._wanted), set()
            self._window.work.scan(wanted)
        self._go_on()

    def _broke(self, error: BaseException) -> None:
        # A folder that cannot be looked at now can be in a quarter of an hour; a bug is shown.
        if not isinstance(error, ScannerError):
            self._window.bridge.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        # Switched off, it is asked every minute whether it still is.
        self._timer.start(max(1, self._window.app.settings.watch_minutes) * MINUTE_MS)

    # -- notices

    def show_photos(self) -> None:
        """Show the photos that the notices are about, and say them no more."""
        keys = frozenset(key for notice in self._notices for key in notice.keys)
        whole = len(keys) >= sum(notice.photos for notice in self._notices)
        self._window.leave_page()
        self._window.library.filters.set(
            PhotoFilter(keys=keys) if whole else PhotoFilter(severity=1)
        )
        self.forget()

    def forget(self) -> None:
        """Say the notices no more, now and at the next start."""
        read, self._notices = tuple(self._notices), ()
        self.banner.say("")
        app = self._window.app
        self._window.bridge.ask(lambda: app.forget_notices(*read), lambda _: None, owner=self)

    def _ask(self) -> None:
        self._window.bridge.ask(self._window.app.notices, self._say, owner=self)

    def _say(self, notices: Sequence[Notice]) -> None:
        self._notices = notices
        if not notices:
            return
        words = translate("watching", "Newly exposed since {day}, as Safelight saw by itself: {n}.")
        many = photos(sum(notice.photos for notice in notices))
        self.banner.say(
            words.format(day=day_words(notices[0].at), n=many),
            translate("watching", "Show them"),
        )
