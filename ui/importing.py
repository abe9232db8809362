"""Asks for the files of a list, and of which dataset they are the list, before it is imported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from scanner.errors import BadData
from ui.bridge import Bridge
from ui.dialogs.import_list import ImportListDialog
from ui.last_folder import begin_where_last
from ui.models.datasets import Datasets

if TYPE_CHECKING:
    from scanner.app import App


@dataclass(frozen=True, slots=True)
class Told:
    """What a look at files gave: bytes, the dataset they seem to be of, why they are no list."""

    size: int
    seems: str | None = None
    trouble: str = ""


class Importing(QObject):
    """The ways in for a list: chosen, or dropped; nothing is read before the user agreed."""

    agreed = Signal(str)
    """The slug of the dataset whose list is being imported from now on."""

    said = Signal(str)
    """Why nothing is asked now."""

    failed = Signal(object)
    """Why the files could not be looked at: the error."""

    def __init__(self, app: App, bridge: Bridge, datasets: Datasets, page: QWidget) -> None:
        super().__init__(page)
        self._app = app
        self._bridge = bridge
        self._datasets = datasets
        self._page = page
        self.dialog: ImportListDialog | None = None

    def ask_for_list(self, slug: str | None = None) -> None:
        """Let the user choose the files of a list: of this dataset, or of whichever it is."""
        dialog = self._file_dialog(self.tr("Import a list"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.ask_whose([Path(n) for n in names], slug))
        dialog.open()

    def ask_for_folder(self) -> None:
        """Let the user choose a folder that holds a list in several files."""
        dialog = self._file_dialog(self.tr("Import a folder that holds a list"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.ask_whose([Path(name)]))
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._page, title)
        begin_where_last(dialog, self._app.home)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Open"))
        return dialog

    def ask_whose(self, paths: Sequence[Path], wanted: str | None = None) -> None:
        """Look which dataset's list these files seem to be, and let the user agree or choose."""
        if not paths:
            return
        if self._datasets.importing is not None:
            self.said.emit(
                self.tr("Another list is being read. Import this one when that is done.")
            )
            return

        def question() -> Told:
            size = sum(path.stat().st_size for path in paths if path.is_file())
            try:
                return Told(size, self._app.dataset_of_list(paths))
            except BadData as err:
                # A table whose column Safelight does not find: the user may name it.
                return Told(size, trouble=str(err))

        self._bridge.ask(
            question, lambda told: self._ask(paths, told, wanted), self.failed.emit, owner=self
        )

    def _ask(self, paths: Sequence[Path], told: Told, wanted: str | None) -> None:
        if self.dialog is not None:
            self.dialog.close()
        dialog = ImportListDialog(
            paths,
            told.size,
            self._datasets.states,
            seems=told.seems,
            wanted=wanted,
            trouble=told.trouble,
            parent=self._page,
        )
        self.dialog = dialog

        def agreed(slug: str, column: str) -> None:
            self._datasets.import_list(slug, paths, column or None)
            self.agreed.emit(slug)

        def finished(_: int) -> None:
            if self.dialog is dialog:
                self.dialog = None

        dialog.agreed.connect(agreed)
        dialog.finished.connect(finished)
        dialog.open()
