"""One photo as large as the window, with the way back and its place in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import PhotoId
from ui.bridge import Bridge
from ui.counting import number
from ui.models.photos import faces_words, name_of
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import plain_label
from ui.widgets.photo_view import PhotoView
from ui.widgets.zoom_bar import ZoomBar
from ui.words import level_word, license_words

if TYPE_CHECKING:
    from scanner.app import App


class PhotoPage(QWidget):
    """A PhotoView under a line that says what it shows."""

    closed = Signal()
    stepped = Signal(int)
    """1 for the next photo, -1 for the one before."""

    reviewed = Signal(int)

    def __init__(self, app: App, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._wanted: int | None = None
        self.view = PhotoView(app, bridge, self)
        self.back = QPushButton(self.tr("Back to the library"), self)
        self.back.setToolTip(self.tr("Back to the library (Esc)"))
        self.zoom_bar = ZoomBar(self)
        self.zoom_bar.follow(self.view)
        self._name, self._facts = ElidedLabel(self), ElidedLabel(self)
        self._place = plain_label("", self, quiet=True, wraps=False)
        self._facts.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (self._name, self._facts):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout()
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(12)
        line.addWidget(self.back)
        line.addWidget(self._name)
        line.addWidget(self._facts)
        line.addStretch(1)
        line.addWidget(self._place)
        line.addWidget(self.zoom_bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.view, 1)
        self.back.clicked.connect(lambda _=False: self.closed.emit())
        self.view.closed.connect(self.closed)
        self.view.next_wanted.connect(lambda: self.stepped.emit(1))
        self.view.previous_wanted.connect(lambda: self.stepped.emit(-1))
        self.view.reviewed.connect(self.reviewed)
        self.view.detail_changed.connect(self._tell)

    def show_photo(self, photo: int, place: int, count: int) -> None:
        """Show a photo, the `place`-th (from 0) of `count`."""
        self._wanted = photo
        self._place.setText(
            self.tr("{n} of {count}").format(n=number(place + 1), count=number(count))
        )

        def arrived(detail: PhotoDetail) -> None:
            # Whoever steps quickly sees the last one only.
            if photo == self._wanted:
                self._tell(detail)
                self.view.show_photo(detail)

        self._bridge.ask(lambda: self._app.photo(PhotoId(photo)), arrived, owner=self)

    def _tell(self, detail: PhotoDetail) -> None:
        row = detail.row
        self._name.setText(name_of(row))
        facts = [faces_words(row), license_words(row.license, self._app.licenses)]
        if row.severity:
            facts.append(level_word(row.level))
        self._facts.setText(" · ".join(facts))
