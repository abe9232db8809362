"""What is done with the selected photos: their keys copied, a report of them written."""

from __future__ import annotations

from array import array
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from scanner.domain.listing import PhotoFilter
from ui.bridge import Bridge
from ui.models.library import Library
from ui.models.selection import Chosen
from ui.words import count_words, shown

if TYPE_CHECKING:
    from scanner.app import App

PAGE = 500


class Reporting(QObject):
    """Copies keys and writes reports of what is selected, or of all that match."""

    said = Signal(str)
    """What was done."""

    failed = Signal(object)

    def __init__(self, app: App, bridge: Bridge, library: Library, window: QWidget) -> None:
        super().__init__(window)
        self._app = app
        self._bridge = bridge
        self._library = library
        self._window = window

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
        """Let the user choose where a report goes, and write it."""
        dialog = QFileDialog(self._window, self.tr("Export a report"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [
                self.tr("Page with pictures (*.html)"),
                self.tr("Table (*.csv)"),
                self.tr("Data (*.json)"),
            ]
        )
        dialog.filterSelected.connect(
            lambda name: dialog.setDefaultSuffix(name.rpartition("*.")[2].rstrip(")"))
        )
        dialog.setDefaultSuffix("html")
        dialog.selectFile("safelight.html")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write a report of the selected photos, of all that match if none is selected."""
        library = self._library
        matching = len(library.photos)
        selected = library.selection.count(matching)
        if not selected or (library.selection.is_all and selected == matching):
            self._start(path, library.filters.now)
            return
        chosen, ids = library.selection.chosen(), library.photos.ids
        gone = library.filters.now.gone
        self._bridge.ask(
            lambda: _keys(self._app, chosen, ids),
            lambda keys: self._start(path, replace(PhotoFilter(), keys=frozenset(keys), gone=gone)),
            self.failed.emit,
            owner=self,
        )

    def _start(self, path: Path, wanted: PhotoFilter) -> None:
        running = self._app.write_report(path, wanted)
        self._bridge.when_done(
            running.future,
            lambda written: self.said.emit(
                count_words(
                    written.photos, "%n photo reported in {file}.", "%n photos reported in {file}."
                ).replace("{file}", shown(str(written.path), 300))
            ),
            self.failed.emit,
            owner=self,
        )


def _keys(app: App, chosen: Chosen, ids: array[int]) -> list[str]:
    """Return the keys of the chosen photos; to be asked off the main thread."""
    wanted = chosen.resolve(ids)
    return [
        row.key
        for start in range(0, len(wanted), PAGE)
        for row in app.rows(wanted[start : start + PAGE])
    ]
