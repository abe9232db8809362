"""Two to four photos side by side; what one zooms and moves in one, is seen in all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import PhotoId
from ui.bridge import Bridge
from ui.counting import number
from ui.models.paged import PagedPhotos
from ui.widgets.compare_pane import ComparePane
from ui.widgets.face_overlay import Viewport
from ui.widgets.wrapped import WrappedCheck
from ui.widgets.zoom_bar import ZoomBar

if TYPE_CHECKING:
    from scanner.app import App

LEAST, MOST = 2, 4

NARROW_PX = 300
"""A pane that would be narrower stands below another one."""


class ComparePage(QWidget):
    """The panes, and a line above them: back, how large, and whether all move together."""

    closed = Signal()

    def __init__(
        self, app: App, bridge: Bridge, photos: PagedPhotos, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._photos = photos
        self._wanted = [0] * MOST
        self._count = 0
        self._focused = 0
        self.panes = tuple(ComparePane(app, bridge, self) for _ in range(MOST))
        self.back = QPushButton(self.tr("Back to the library"), self)
        self.back.setToolTip(self.tr("Back to the library (Esc)"))
        self.linked = WrappedCheck(self.tr("Zoom and move together"), self)
        self.linked.setChecked(True)
        self.linked.setToolTip(self.tr("What is done in one photo is done in all (Shift+F12)"))
        self.zoom_bar = ZoomBar(self)
        self._place = QLabel(self)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        line = QHBoxLayout()
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(12)
        for widget in (self.back, self.linked):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._place)
        line.addWidget(self.zoom_bar)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(12, 0, 12, 8)
        self._grid.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addLayout(self._grid, 1)
        self._connect()
        self.setAccessibleName(self.tr("Photos side by side"))

    def _connect(self) -> None:
        self.back.clicked.connect(lambda _=False: self.closed.emit())
        self.linked.toggled.connect(self._link)
        for n, pane in enumerate(self.panes):
            pane.canvas.stepped.connect(lambda by, n=n: self._step(n, by))
            pane.canvas.focused.connect(lambda n=n: self._focus(n))
            pane.canvas.looked.connect(lambda view, n=n: self._follow(n, view))
            pane.canvas.bug.connect(self._bridge.failed)

    @property
    def count(self) -> int:
        """How many photos are shown."""
        return self._count

    @property
    def focused(self) -> ComparePane:
        """The pane that the keyboard is in, or was in last."""
        return self.panes[self._focused]

    # -- what is shown

    def show_photos(self, photos: Sequence[int]) -> None:
        """Show these, two to four, in that order; the keyboard goes to the first."""
        self._count = min(len(photos), MOST)
        for n, pane in enumerate(self.panes):
            pane.setVisible(n < self._count)
            pane.show_photo(None)
            if n < self._count:
                self._show(n, photos[n])
        self._arrange()
        self._focus(0)
        self.panes[0].canvas.setFocus()

    def leave(self) -> None:
        """Forget the photos and free their memory."""
        self._count = 0
        self._wanted = [0] * MOST
        for pane in self.panes:
            pane.show_photo(None)
        self._app.let_go_of_parts()

    def _show(self, n: int, photo: int) -> None:
        self._wanted[n] = photo

        def arrived(detail: PhotoDetail) -> None:
            # Whoever steps quickly sees the last one only.
            if self._wanted[n] != photo:
                return
            pane = self.panes[n]
            pane.show_photo(detail)
            if self.linked.isChecked():
                model = next(
                    (other for other in self._shown() if other is not pane and other.detail), None
                )
                if model is not None:
                    pane.canvas.look_like(model.canvas.viewport)
            self._tell()

        self._bridge.ask(lambda: self._app.photo(PhotoId(photo)), arrived, owner=self)

    def _shown(self) -> tuple[ComparePane, ...]:
        return self.panes[: self._count]

    def _step(self, n: int, by: int) -> None:
        """Show the next photo of the list, or the one before, that no other pane shows."""
        place = self._photos.place_of(self._wanted[n])
        others = {photo for m, photo in enumerate(self._wanted[: self._count]) if m != n}
        while place is not None:
            place += by
            photo = self._photos.id_at(place)
            if photo is None:
                return
            if photo not in others:
                self._show(n, photo)
                return

    def _focus(self, n: int) -> None:
        self._focused = n
        self.zoom_bar.follow(self.panes[n].canvas)
        self._tell()

    def _tell(self) -> None:
        """Say where the focused photo stands in the list."""
        place = self._photos.place_of(self._wanted[self._focused])
        words = self.tr("{n} of {count}").format(
            n=number((place or 0) + 1), count=number(len(self._photos))
        )
        words = "" if place is None else words
        if words != self._place.text():
            self._place.setText(words)
            detail = self.focused.detail
            if detail is not None and self.isVisible():
                said = f"{self.focused.name.text}, {self.focused.facts}, {words}"
                QAccessible.updateAccessibility(
                    QAccessibleAnnouncementEvent(self.focused.canvas, said)
                )

    # -- together

    def toggle_link(self) -> None:
        """Let the photos move together, or each by itself."""
        self.linked.toggle()

    def _follow(self, n: int, view: Viewport) -> None:
        if self.linked.isChecked() and n < self._count:
            for other in self._shown():
                if other is not self.panes[n]:
                    other.canvas.look_like(view)

    def _link(self, is_linked: bool) -> None:
        if is_linked and self._count:
            self._follow(self._focused, self.focused.canvas.viewport)

    # -- where they stand

    def _arrange(self) -> None:
        """Put the panes side by side where there is room, else two by two."""
        count = max(self._count, 1)
        room = self.width() - 24
        columns = count if room // count >= NARROW_PX and (count < MOST or room >= 1600) else 2
        columns = 1 if room // columns < NARROW_PX // 2 else columns
        for n, pane in enumerate(self.panes):
            self._grid.removeWidget(pane)
            if n < self._count:
                row, column = divmod(n, columns)
                # The last of three has the line to itself.
                span = columns if n == count - 1 and column == 0 and columns > 1 else 1
                self._grid.addWidget(pane, row, column, 1, span)
        for n in range(MOST):
            self._grid.setColumnStretch(n, 1 if n < columns else 0)
            self._grid.setRowStretch(n, 1 if n < -(-count // columns) else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self._arrange()

    def minimumSizeHint(self) -> QSize:
        # The panes arrange themselves by the width they get; it is not theirs to ask for more.
        return QSize(420, super().minimumSizeHint().height())
