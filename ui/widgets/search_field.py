"""The search field."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from scanner.domain.listing import PhotoFilter
from ui.accessible import name_clear_button
from ui.models.filters import Filters

MS_TYPING = 200
"""A search starts when nothing was typed for this long."""


class SearchField(QLineEdit):
    """Words to look for in titles, tags, albums and keys."""

    left = Signal()
    """Down or Return: on to the photos."""

    def __init__(self, filters: Filters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = filters
        self.setPlaceholderText(self.tr("Search title, tag, album, key"))
        self.setAccessibleName(self.tr("Search"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        self.setTextMargins(4, 0, 4, 0)
        name_clear_button(self, self.tr("Clear the search"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(MS_TYPING)
        self._pause.timeout.connect(self._search)
        self.textEdited.connect(lambda _: self._pause.start())
        self.textChanged.connect(lambda text: None if text else self._search())
        self.returnPressed.connect(self._leave)
        filters.changed.connect(self._follow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self._search()
        self.left.emit()

    def _search(self) -> None:
        self._pause.stop()
        self._filters.set(replace(self._filters.now, text=self.text().strip()))

    def _follow(self, wanted: PhotoFilter) -> None:
        if wanted.text != self.text().strip():
            self.setText(wanted.text)
