"""One of several photos side by side: what it is called, the photo, what is known of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from scanner.domain.listing import PhotoDetail
from ui.bridge import Bridge
from ui.counting import number
from ui.models.photos import name_of
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.face_overlay import paint_faces
from ui.widgets.mirror import onward
from ui.widgets.photo_canvas import Action, PhotoCanvas
from ui.widgets.zooming import ARROWS
from ui.words import level_word, license_words, translate, visibility_words

if TYPE_CHECKING:
    from scanner.app import App

BYTES_EACH = 12_000_000
"""Squares that a pane keeps beyond what is in sight: four take what one large photo may."""


class CompareCanvas(PhotoCanvas):
    """A photo beside others: keys and mouse zoom and move it, arrows show another one in it."""

    stepped = Signal(int)
    """1 for the next photo of the list, -1 for the one before."""

    focused = Signal()

    def __init__(self, app: App, bridge: Bridge, parent: QWidget | None = None) -> None:
        # The pictures of the others are still wanted where one is left: the page lets go.
        super().__init__(app, bridge, parent, bytes_kept=BYTES_EACH, lets_go=False)
        self.setFocusPolicy(self.focusPolicy().StrongFocus)
        self.setMinimumSize(160, 120)

    def show_photo(self, detail: PhotoDetail | None) -> None:
        """Show a photo."""
        self._turn_to(detail)
        self.setAccessibleName(
            translate("compare", "No photo") if detail is None else name_of(detail.row)
        )
        self.update()

    def _paint_over(self, painter: QPainter) -> None:
        if self._detail is not None:
            paint_faces(painter, self._detail.faces, self._viewport)

    def event(self, event: QEvent) -> bool:
        is_ours = (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._action_of(event) is not None
        )
        if is_ours:
            event.accept()
        if event.type() is QEvent.Type.FocusIn:
            self.focused.emit()
        return is_ours or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._action_of(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _action_of(self, event: QKeyEvent) -> Action | None:
        action = self.zoom_action(event) or self.pan_action(event)
        modified = event.modifiers() & ~event.modifiers().KeypadModifier
        if action is None and event.key() in ARROWS and not modified:
            key = event.key()
            return partial(self.stepped.emit, onward(self, key) or ARROWS[key][1])
        return action

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        super().mousePressEvent(event)


class ComparePane(QFrame):
    """A canvas between the photo's name and its facts."""

    def __init__(self, app: App, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.detail: PhotoDetail | None = None
        self.canvas = CompareCanvas(app, bridge, self)
        self.name = ElidedLabel(self)
        self._facts = ElidedLabel(self)
        self._facts.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._facts)

    @property
    def facts(self) -> str:
        """What is said below the photo."""
        return self._facts.text

    def show_photo(self, detail: PhotoDetail | None) -> None:
        """Show a photo, or none while it is on its way."""
        self.detail = detail
        self.canvas.show_photo(detail)
        name = "" if detail is None else name_of(detail.row)
        self.name.setText(name)
        facts = "" if detail is None else self._facts_of(detail)
        self._facts.setText(facts)
        self.setAccessibleName(name)
        self.canvas.setAccessibleDescription(facts)

    def _facts_of(self, detail: PhotoDetail) -> str:
        row = detail.row
        parts = [
            license_words(row.license, self._app.licenses),
            visibility_words(row.visibility, row.visibility_exact),
            f"{number(row.width)} × {number(row.height)}" if row.width and row.height else "",
            level_word(row.level) if row.severity else translate("compare", "not flagged"),
        ]
        return " · ".join(part for part in parts if part)
