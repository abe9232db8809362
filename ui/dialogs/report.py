"""What is done with the selected photos: their keys copied, a report of them written."""

from __future__ import annotations

from array import array
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow

from scanner.domain.listing import PhotoFilter
from scanner.domain.reader import Reader
from scanner.errors import BadWish
from ui.bridge import Bridge
from ui.dialogs.report_wish import Choosable, ReportDialog, ReportWish, Which
from ui.dialogs.report_words import file_types
from ui.last_folder import begin_where_last
from ui.models.library import Library
from ui.models.selection import Chosen
from ui.widgets.banner import Banner
from ui.words import count_words, shown

if TYPE_CHECKING:
    from scanner.app import App
    from scanner.app.report import WrittenReport

PAGE = 500


class Reporting(QObject):
    """Copies keys and writes reports of what is selected, or of all that match."""

    said = Signal(str)
    """What was done."""

    failed = Signal(object)

    def __init__(self, app: App, bridge: Bridge, library: Library, window: QMainWindow) -> None:
        super().__init__(window)
        self._app = app
        self._bridge = bridge
        self._library = library
        self._window = window
        self._last: Path | None = None
        self.banner = Banner(window, warns=False)
        self.banner.acted.connect(self._open_last)
        self.banner.acted_otherwise.connect(self._show_last)
        self.banner.dismissed.connect(lambda: self.banner.say(""))

    def copy_keys(self) -> None:
        """Put the keys of the selected photos on the clipboard, a line each."""
        chosen, ids = self._library.selection.chosen(), self._library.photos.ids

        def copied(keys: list[str]) -> None:
            QGuiApplication.clipboard().setText("\n".join(keys))
            self.said.emit(count_words(len(keys), "%n key copied.", "%n keys copied."))

        self._bridge.ask(
            lambda: _keys(self._app, chosen, ids), copied, self.failed.emit, owner=self
        )

    def ask(self) -> None:
        """Ask which report is wanted, and then where it goes."""
        now = self._library.filters.now
        matching = len(self._library.photos)
        there = Choosable(
            selected=self._library.selection.count(matching),
            matching=matching,
            is_whole=replace(now, gone=False) == PhotoFilter(),
        )
        dialog = ReportDialog(there, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wished.connect(self._ask_where)
        dialog.open()

    def _ask_where(self, wish: ReportWish) -> None:
        """Let the user choose where a report goes, and write it."""
        dialog = QFileDialog(self._window, self.tr("Export a report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_where_last(dialog, self._app.home)
        dialog.setNameFilters([file_types()[wish.ending]])
        dialog.setDefaultSuffix(wish.ending)
        dialog.selectFile(f"safelight.{wish.ending}")
        dialog.fileSelected.connect(lambda name: self.write(Path(name), wish))
        dialog.open()

    def write(self, path: Path, wish: ReportWish) -> None:
        """Write a report of the selected photos, of all that match, or of those exposed."""
        library = self._library
        now = library.filters.now
        if wish.which is Which.EXPOSED:
            self._start(path, replace(now, severity=max(1, now.severity or 1)), wish.reader)
            return
        matching = len(library.photos)
        selected = library.selection.count(matching)
        is_all = library.selection.is_all and selected == matching
        if wish.which is Which.MATCHING or not selected or is_all:
            self._start(path, now, wish.reader)
            return
        chosen, ids = library.selection.chosen(), library.photos.ids
        gone = PhotoFilter(gone=now.gone)
        self._bridge.ask(
            lambda: frozenset(chosen.resolve(ids)),
            lambda photos: self._start(path, gone, wish.reader, photos),
            self.failed.emit,
            owner=self,
        )

    def _start(
        self,
        path: Path,
        wanted: PhotoFilter,
        reader: Reader,
        ids: frozenset[int] | None = None,
    ) -> None:
        try:
            running = self._app.write_report(path, wanted, reader=reader, ids=ids)
        except BadWish as error:
            self.failed.emit(error)
            return
        self._bridge.when_done(running.future, self._written, self.failed.emit, owner=self)

    def _written(self, written: WrittenReport) -> None:
        words = count_words(
            written.photos, "%n photo reported in {file}.", "%n photos reported in {file}."
        ).replace("{file}", shown(str(written.path), 300))
        self.said.emit(words)
        self._last = written.path
        if self.banner.parentWidget() is self._window:
            self.banner.place_in(self._window)
        self.banner.say(words, self.tr("Open"), self.tr("Show in folder"))

    def _open_last(self) -> None:
        if self._last is not None:
            self.opens(QUrl.fromLocalFile(str(self._last)))

    def _show_last(self) -> None:
        if self._last is not None:
            self.opens(QUrl.fromLocalFile(str(self._last.parent)))

    def opens(self, url: QUrl) -> None:
        """Let the system show a file or folder with the program that it has for it."""
        QDesktopServices.openUrl(url)


def _keys(app: App, chosen: Chosen, ids: array[int]) -> list[str]:
    """Return the keys of the chosen photos; to be asked off the main thread."""
    wanted = chosen.resolve(ids)
    return [
        row.key
        for start in range(0, len(wanted), PAGE)
        for row in app.rows(wanted[start : start + PAGE])
    ]
