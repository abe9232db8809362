"""A photo that can be zoomed and moved, and what is said in its place while there is none."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from scanner.domain.listing import PhotoDetail
from ui.bridge import Bridge
from ui.widgets.face_overlay import Viewport
from ui.widgets.shown_picture import Ready, ShownPicture
from ui.words import translate

if TYPE_CHECKING:
    from scanner.app import App

SETTLE_MS = 150
"""How long a resize or zoom must rest before a larger picture is asked for."""

ZOOM_STEP = 1.25

USUAL_ASPECT = 1.5
"""Width by height of a photo whose size is not known yet."""


class PhotoCanvas(QWidget):
    """Shows a photo whole; the wheel zooms at the pointer, dragging moves it."""

    bug = Signal(object)
    """An exception that is a fault of Safelight's."""

    def __init__(self, app: "App", bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: PhotoDetail | None = None
        self._viewport = Viewport(1, 1, USUAL_ASPECT)
        self._picture = ShownPicture(app, bridge, self)
        self._picture.changed.connect(self._picture_changed)
        self._picture.bug.connect(self.bug)
        self._resting = single_shot(self, SETTLE_MS, self._want_picture)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 90)

    @property
    def viewport(self) -> Viewport:
        """Where the photo lies in this widget."""
        return self._viewport

    @property
    def has_picture(self) -> bool:
        """Whether a picture is there to be looked at."""
        return self._picture.pixmap is not None

    @property
    def trouble(self) -> str:
        """Why there is no picture, empty if there is one or it may still come."""
        return self._picture.trouble

    def look_ahead(self, ready: Ready) -> None:
        """Know who has pictures that were asked for ahead: they are shown at once."""
        self._picture.ready = ready

    def zoom(self, factor: float) -> None:
        """Show the photo so many times larger about the widget's middle; 0 shows it whole."""
        self._look_at(self._viewport.zoomed(factor, QPointF(self.width() / 2, self.height() / 2)))

    def _turn_to(self, detail: PhotoDetail | None) -> bool:
        """Take a photo, and tell whether it is another one; the same one keeps its zoom."""
        old, self._detail = self._detail, detail
        is_other = detail is None or old is None or detail.row.id != old.row.id
        if is_other:
            row = detail.row if detail is not None else None
            aspect = row.width / row.height if row and row.width and row.height else USUAL_ASPECT
            self._viewport = Viewport(max(self.width(), 1), max(self.height(), 1), aspect)
        if is_other or (detail and old and detail.picture != old.picture):
            self._picture.show(detail)
            self._want_picture()
        return is_other

    def _look_at(self, viewport: Viewport) -> None:
        self._viewport = viewport
        self._resting.start()
        self._has_moved()
        self.update()

    def _has_moved(self) -> None:
        """Be told that the photo lies elsewhere now, or that its picture came or went."""

    def _paint_over(self, painter: QPainter) -> None:
        """Paint what belongs on the picture."""

    # -- the picture

    def _want_picture(self) -> None:
        if self.isVisible():
            photo = self._viewport.photo
            self._picture.want(max(photo.width(), photo.height()) * self.devicePixelRatioF())

    def _picture_changed(self) -> None:
        pixmap = self._picture.pixmap
        if pixmap is not None:
            # Boxes are fractions of the upright picture: its sides decide, whatever was listed.
            aspect = pixmap.width() / pixmap.height()
            self._viewport = replace(self._viewport, aspect=aspect).settled()
        self._has_moved()
        self.update()

    # -- Qt's calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide, high = max(self.width(), 1), max(self.height(), 1)
        self._look_at(replace(self._viewport, width=wide, height=high).settled())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want_picture()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turns = event.angleDelta().y() / 120
        if turns:
            self._look_at(self._viewport.zoomed(ZOOM_STEP**turns, event.position()))
            event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
        pixmap = self._picture.pixmap
        if pixmap is None:
            self._paint_placeholder(painter)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self._viewport.photo, pixmap, QRectF(pixmap.rect()))
            self._paint_over(painter)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_placeholder(self, painter: QPainter) -> None:
        """Paint the photo's place, and in words why it is empty."""
        palette = self.palette()
        if self._detail is None:
            words = translate("photo", "Choose a photo to see it here.")
        else:
            words = self.trouble or translate("photo", "The picture is on its way.")
            ground = palette.color(QPalette.ColorRole.Base)
            painter.fillRect(self._viewport.photo, ground)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        room = QRectF(self.rect()).adjusted(16, 8, -16, -8)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)


def single_shot(parent: QObject, ms: int, slot: Callable[[], object]) -> QTimer:
    """Return a timer that calls `slot` once, `ms` milliseconds after it was last started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(ms)
    timer.timeout.connect(slot)
    return timer
