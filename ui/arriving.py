"""
What is handed to the window from outside: by a terminal, a file manager, a second start.

Folders and the zips of an export are added once the user agrees, a list of a dataset and a reply
go to the dialogs that ask about them; nothing is read before that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QMessageBox

from scanner.app.one_window import OneWindow
from scanner.errors import NotFound
from ui.words import shown, translate

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PICTURES = frozenset(
    f".{ending}"
    for ending in (
        *("jpg", "jpeg", "png", "gif", "tif", "tiff", "webp", "heic", "heif"),
        *("dng", "cr2", "nef", "arw", "xmp"),
    )
)
"""Endings of files that are looked at with their whole folder."""

MOST_NAMED = 6


@dataclass(slots=True)
class Sorted:
    """What arrived, by what is done with it."""

    sources: list[Path] = field(default_factory=list)
    replies: list[Path] = field(default_factory=list)
    lists: list[Path] = field(default_factory=list)
    pictures: list[Path] = field(default_factory=list)
    missing: list[Path] = field(default_factory=list)


def sorted_out(paths: Sequence[Path]) -> Sorted:
    """Return what each path is, by its name and by whether it is a folder; nothing is opened."""
    found = Sorted()
    for path in dict.fromkeys(paths):
        ending = path.suffix.lower()
        if not path.exists():
            found.missing.append(path)
        elif path.is_dir() or ending == ".zip":
            found.sources.append(path)
        elif ending == ".eml":
            found.replies.append(path)
        elif ending in PICTURES:
            found.pictures.append(path)
        else:
            found.lists.append(path)
    return found


class Arrivals(QObject):
    """Of one window: takes what arrives for it, now and while it is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._post: OneWindow | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self.look())

    def watch(self, post: OneWindow) -> None:
        """Take from now on what other starts of Safelight hand over."""
        self._post = post
        self._watcher.addPath(str(post.folder))
        self.look()

    def look(self) -> None:
        """Take the letters that lie there; the window comes forward with each."""
        for paths in self._post.letters() if self._post is not None else ():
            self.come_forward()
            self.open_paths(paths)

    def come_forward(self) -> None:
        """Show the window above others, as far as the desktop lets it."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Offer what fits each path."""
        found = sorted_out(paths)
        window = self._window
        if found.missing:
            window.show_error(NotFound(f"{found.missing[0]} is not there."))
        if found.pictures:
            folders = dict.fromkeys(path.parent for path in found.pictures)
            # Photos are looked at by the folder: one alone says nothing of the others.
            found.sources.extend(folder for folder in folders if folder not in found.sources)
        if found.replies:
            window.requests.show_page()
            window.requests.deeds.read_reply(found.replies[0])
        if found.lists:
            window.datasets.show_page()
            window.datasets.page.importing.ask_whose(found.lists)
        if found.sources:
            self._ask_to_add(found.sources)

    def _ask_to_add(self, paths: Sequence[Path]) -> None:
        window = self._window
        box = QMessageBox(window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(_tr("Add to Safelight"))
        box.setText(_tr("Add these, and look for faces in their photos?"))
        names = [shown(str(path), 200) for path in paths[:MOST_NAMED]]
        box.setInformativeText("\n".join([*names, "…"] if len(paths) > MOST_NAMED else names))
        adds = box.addButton(_tr("Add"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(adds)
        adds.clicked.connect(lambda: window.adding.drop(paths))
        box.open()


def _tr(text: str) -> str:
    return translate("arriving", text)
