"""The folder that a dialog for files begins in: where one was last, also after a restart."""

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

KEPT = "window.ini"
"""The file of a home that keeps how its window was left."""


def begin_where_last(dialog: QFileDialog, home: Path) -> None:
    """
    Let a dialog for files begin in the folder that one like it was left in, and keep where it is.

    What is read and what is written are kept apart; without either it begins in the user's own
    folder, as it does where the last one is gone. Call it before `selectFile`.
    """
    writes = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    key = "folder/written" if writes else "folder/read"

    def keep(names: list[str]) -> None:
        if names:
            _stored(home).setValue(key, str(Path(names[0]).parent))

    last = _stored(home).value(key)
    is_there = isinstance(last, str) and Path(last).is_dir()
    dialog.setDirectory(str(last) if is_there else str(Path.home()))
    dialog.filesSelected.connect(keep)


def _stored(home: Path) -> QSettings:
    return QSettings(str(home / KEPT), QSettings.Format.IniFormat)
