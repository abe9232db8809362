"""Adds sources: by dialog, by dropping, by pretending. Each is scanned at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from scanner.domain.photo import Source, Trouble
from scanner.errors import BadData, ScannerError
from ui.bridge import Bridge
from ui.last_folder import begin_where_last
from ui.words import count_words, shown, translate

if TYPE_CHECKING:
    from concurrent.futures import Future

    from scanner.app import App
    from scanner.app.demo import Demo

DEMO_PHOTOS = 60

Found = tuple[tuple[Source, ...], tuple[Trouble, ...]]
"""What was added, and what could not be read or is missing."""


class Adding(QObject):
    """The ways in."""

    added = Signal(object, object)
    """Sources that were added, and Troubles met on the way: two tuples."""

    failed = Signal(object)
    """Why something could not be added: the error."""

    demo_made = Signal(object)
    """A pretend account: scanner.app's Demo."""

    def __init__(self, app: App, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._app = app
        self._bridge = bridge
        self._window = window
        self._demo: Future[Demo] | None = None

    def ask_for_folder(self) -> None:
        """Let the user choose a folder of photos."""
        dialog = self._dialog(self.tr("Add a folder of photos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Add"))
        dialog.fileSelected.connect(lambda name: self.add_folder(Path(name)))
        dialog.open()

    def ask_for_export(self) -> None:
        """Let the user choose the zips of an export."""
        dialog = self._dialog(self.tr("Open the zips of a Flickr export"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(self.tr("Flickr export (*.zip *.ZIP)"))
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Open"))
        dialog.filesSelected.connect(lambda names: self.add_export([Path(n) for n in names]))
        dialog.open()

    def ask_for_export_folder(self) -> None:
        """Let the user choose a folder that holds an export, in zips or unpacked."""
        dialog = self._dialog(self.tr("Open a folder with a Flickr export"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Open"))
        dialog.fileSelected.connect(lambda name: self.add_export([Path(name)]))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        begin_where_last(dialog, self._app.home)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def add_folder(self, path: Path) -> None:
        """Add a folder of photos."""
        self._add(lambda: ((self._app.add_folder(path),), ()))

    def add_export(self, paths: Sequence[Path]) -> None:
        """Add an export."""

        def question() -> Found:
            added = self._app.add_export(paths)
            return added.sources, added.troubles

        self._add(question)

    def make_demo(self) -> None:
        """Make a pretend account, and tell when it is there."""
        # Imported here: it draws pictures, and most windows never need it.
        from scanner.app.demo import make_demo

        if self._demo is None or self._demo.done():
            self._demo = self._bridge.ask(
                lambda: make_demo(DEMO_PHOTOS), self.demo_made.emit, self.failed.emit, owner=self
            )

    # -- dropping

    @staticmethod
    def paths_of(dropped: QMimeData) -> list[Path]:
        """Return the folders and zips among what is dropped."""
        paths = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
        return [path for path in paths if path.suffix.lower() == ".zip" or path.is_dir()]

    def drop(self, paths: Sequence[Path]) -> None:
        """Add what was dropped: zips together as an export, each folder as what it is."""
        zips = [path for path in paths if path.suffix.lower() == ".zip"]
        if zips:
            self.add_export(zips)
        for folder in paths:
            if folder not in zips:
                self._add_either(folder)

    def _add_either(self, folder: Path) -> None:
        def question() -> Found:
            try:
                added = self._app.add_export([folder])
            except BadData:
                return (self._app.add_folder(folder),), ()
            return added.sources, added.troubles

        self._add(question)

    def _add(self, question: Callable[[], Found]) -> None:
        self._bridge.ask(question, lambda found: self.added.emit(*found), self._fail, owner=self)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, ScannerError):
            self.failed.emit(error)
        else:
            self._bridge.failed.emit(error)


def show_gaps(window: QWidget, troubles: Sequence[Trouble]) -> None:
    """Say what is missing of what was added."""
    lines = [f"{shown(one.key, 120)}: {shown(one.why, 300)}" for one in troubles]
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("adding", "Added, with gaps"))
    box.setText(
        count_words(
            len(troubles),
            "What is whole is being read. %n part is missing or could not be read.",
            "What is whole is being read. %n parts are missing or could not be read.",
        )
    )
    box.setInformativeText("\n".join(lines[:8]))
    if len(lines) > 8:
        box.setDetailedText("\n".join(lines))
    box.open()
