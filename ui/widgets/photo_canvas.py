"""A photo that can be zoomed and moved, and what is said in its place while there is none."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from scanner.domain.listing import PhotoDetail
from ui.accessible import told_as
from ui.bridge import Bridge
from ui.palettes import colors_of
from ui.widgets.face_overlay import Viewport
from ui.widgets.full_picture import BYTES_KEPT, FullPicture
from ui.widgets.shown_picture import Ready, ShownPicture
from ui.widgets.waiting import single_shot
from ui.widgets.zooming import (
    is_actual,
    paint_chip,
    paint_parts,
    pan_of,
    pinch_of,
    step_of,
    steps,
    wheeled,
    zoom_note,
    zoom_of,
    zoom_words,
)
from ui.words import translate

if TYPE_CHECKING:
    from scanner.app import App

SETTLE_MS = 150
"""How long a resize or zoom must rest before a larger picture is asked for."""

USUAL_ASPECT = 1.5
"""Width by height of a photo whose size is not known yet."""


CRISP = 2.0
"""From this scale on pixels are shown as they are, with edges: one zooms so far to see them."""

Action = Callable[[], object]


@told_as(QAccessible.Role.Graphic)
class PhotoCanvas(QWidget):
    """Shows a photo whole; the wheel or two fingers zoom at the pointer, dragging moves it."""

    bug = Signal(object)
    """An exception that is a fault of Safelight's."""

    looked = Signal(object)
    """The Viewport, after somebody zoomed or moved the photo here."""

    zoom_changed = Signal()
    """Other words for the zoom: see `zoom_words` and `zoom_note`."""

    def __init__(
        self,
        app: "App",
        bridge: Bridge,
        parent: QWidget | None = None,
        *,
        bytes_kept: int = BYTES_KEPT,
        lets_go: bool = True,
    ) -> None:
        super().__init__(parent)
        self._detail: PhotoDetail | None = None
        self._viewport = Viewport(1, 1, USUAL_ASPECT)
        self._picture = ShownPicture(app, bridge, self)
        self._picture.changed.connect(self._picture_changed)
        self._picture.bug.connect(self.bug)
        self._full = FullPicture(app, bridge, self, bytes_kept=bytes_kept, lets_go=lets_go)
        self._full.changed.connect(self._full_changed)
        self._full.bug.connect(self.bug)
        self._resting = single_shot(self, SETTLE_MS, self._rested)
        self._dragged_from: QPointF | None = None
        self._wants_actual: QPointF | None = None
        self._zoom_told = ("", "")
        self._spoken = ""
        self.grabGesture(Qt.GestureType.PinchGesture)
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

    @property
    def full(self) -> FullPicture:
        """The photo at full size, as far as it is in sight."""
        return self._full

    # -- zoom

    @property
    def zoom_words(self) -> str:
        """How large the photo is shown, such as "100 %"; empty while there is no picture."""
        return zoom_words(self._viewport) if self.has_picture else ""

    @property
    def zoom_note(self) -> str:
        """Why the photo is not sharper than it is, empty if it is as sharp as can be."""
        if self._detail is None or not self.has_picture:
            return ""
        return zoom_note(self._detail, self._viewport, self._full, self._own_size())

    def zoom(self, factor: float) -> None:
        """Show the photo so many times larger about the widget's middle; 0 shows it whole."""
        zoom = self._viewport.zoom * factor if factor else 1.0
        self._look_at(self._viewport.at_zoom(zoom, self._middle()))

    def show_actual(self, at: QPointF | None = None) -> None:
        """Show each pixel of the photo as one of the screen; what lies at a point stays."""
        if not self.has_picture:
            return
        at = at or self._middle()
        if self._viewport.natural:
            self._look_at(self._viewport.at_zoom(self._viewport.actual, at))
        else:
            self._wants_actual = at
            self._full.learn_size()

    def toggle_zoom(self, at: QPointF) -> None:
        """Show the photo at its own size if it is shown whole, else whole."""
        if self._viewport.zoom == 1:
            self.show_actual(at)
        else:
            self.zoom(0)

    def pan(self, dx: int, dy: int) -> None:
        """Move what is looked at by so many steps to the right and down."""
        by = steps(self, dx, dy)
        self._look_at(self._viewport.panned(-by.x(), -by.y()))

    def look_like(self, other: Viewport) -> None:
        """Look at the same place as elsewhere, as many times larger than the whole."""
        self._show_at(replace(self._viewport, zoom=other.zoom, x=other.x, y=other.y).settled())

    def zoom_action(self, event: QKeyEvent) -> Action | None:
        """Return how a key zooms, None if it does not."""
        if is_actual(event):
            return self.show_actual
        factor = zoom_of(event)
        return None if factor is None else partial(self.zoom, factor)

    def pan_action(self, event: QKeyEvent) -> Action | None:
        """Return how a key moves the photo, None if it does not."""
        by = pan_of(event)
        return None if by is None else partial(self.pan, *by)

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _own_size(self) -> QSize | None:
        return self._full.size or self._picture.own

    def _turn_to(self, detail: PhotoDetail | None) -> bool:
        """Take a photo, and tell whether it is another one; the same one keeps its zoom."""
        old, self._detail = self._detail, detail
        is_other = detail is None or old is None or detail.row.id != old.row.id
        if is_other:
            row = detail.row if detail is not None else None
            aspect = row.width / row.height if row and row.width and row.height else USUAL_ASPECT
            self._viewport = Viewport(max(self.width(), 1), max(self.height(), 1), aspect)
        if is_other or (detail and old and detail.picture != old.picture):
            self._wants_actual = None
            self._full.show(detail)
            self._picture.show(detail)
            self._measure()
            self._want_picture()
        return is_other

    def _look_at(self, viewport: Viewport) -> None:
        self._show_at(viewport)
        self.looked.emit(self._viewport)

    def _show_at(self, viewport: Viewport) -> None:
        is_same_zoom = viewport.zoom == self._viewport.zoom
        self._viewport = viewport
        self._resting.start()
        if is_same_zoom:
            # Whoever drags sees what comes; zooming passes through sizes that nobody looks at.
            self._want_parts()
        self._tell_zoom()
        self._has_moved()
        self.update()

    def _rested(self) -> None:
        self._want_picture()
        words = self.zoom_words
        if self._spoken and words and words != self._spoken:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._spoken = words

    def _tell_zoom(self) -> None:
        told = (self.zoom_words, self.zoom_note)
        if told != self._zoom_told:
            self._zoom_told = told
            self.zoom_changed.emit()

    def _has_moved(self) -> None:
        """Be told that the photo lies elsewhere now, or that its picture came or went."""

    def _paint_over(self, painter: QPainter) -> None:
        """Paint what belongs on the picture."""

    # -- the picture

    def _want_picture(self) -> None:
        if not self.isVisible():
            return
        view = self._viewport
        if not self._full.trouble:
            # Beyond the whole the parts in sight are asked for; this is looked at till they come.
            view = replace(view, zoom=min(view.zoom, 1.0))
        photo = view.photo
        self._picture.want(max(photo.width(), photo.height()) * self.devicePixelRatioF())
        self._want_parts()

    def _want_parts(self) -> None:
        view, photo = self._viewport, self._viewport.photo
        if view.zoom == 1 or not self.has_picture or not self.isVisible():
            return
        seen = QRectF(
            -photo.x() / photo.width(),
            -photo.y() / photo.height(),
            view.width / photo.width(),
            view.height / photo.height(),
        )
        self._full.want(seen, step_of(view))

    def _measure(self) -> None:
        """Know how large the photo's own pixels are here; its place and zoom stay."""
        own = self._own_size()
        natural = own.width() / self.devicePixelRatioF() if own is not None else 0.0
        if natural != self._viewport.natural:
            self._viewport = replace(self._viewport, natural=natural)
        self._tell_zoom()

    def _full_changed(self) -> None:
        self._measure()
        at, self._wants_actual = self._wants_actual, None
        if at is not None and self._viewport.natural:
            self.show_actual(at)
        if self._full.trouble:
            self._want_picture()
        else:
            self._want_parts()
        self.update()

    def _picture_changed(self) -> None:
        pixmap = self._picture.pixmap
        if pixmap is not None:
            # Boxes are fractions of the upright picture: its sides decide, whatever was listed.
            aspect = pixmap.width() / pixmap.height()
            own = self._own_size()
            if own is not None and abs(own.width() / own.height() / aspect - 1) < 0.02:
                # A small picture's sides are rounded to whole pixels.
                aspect = own.width() / own.height()
            self._viewport = replace(self._viewport, aspect=aspect).settled()
        self._measure()
        self._spoken = self._spoken or self.zoom_words
        self._has_moved()
        self.update()

    # -- Qt's calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_at(self._viewport.resized(max(self.width(), 1), max(self.height(), 1)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want_picture()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._full.rest()

    def event(self, event: QEvent) -> bool:
        pinched = pinch_of(event, self)
        if pinched is not None:
            self._look_at(self._viewport.zoomed(*pinched))
            return True
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._measure()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        moved = wheeled(self._viewport, event)
        if moved is not None:
            self._look_at(moved)
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._dragged_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            by, self._dragged_from = event.position() - self._dragged_from, event.position()
            self._look_at(self._viewport.panned(by.x(), by.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        self._dragged_from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.toggle_zoom(event.position())

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
            self._paint_picture(painter, pixmap)
            self._paint_over(painter)
            self._paint_zoom(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors_of(self.palette()).focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_picture(self, painter: QPainter, pixmap: QPixmap) -> None:
        """Paint the picture, and over it what came of it at full size."""
        photo, view = self._viewport.photo, self._viewport
        painter.setRenderHint(
            QPainter.RenderHint.SmoothPixmapTransform, view.zoom == 1 or view.scale < CRISP
        )
        painter.drawPixmap(photo, pixmap, QRectF(pixmap.rect()))
        if view.zoom != 1 and view.natural:
            paint_parts(painter, self._full, view, self.devicePixelRatioF())

    def _paint_zoom(self, painter: QPainter) -> None:
        """Say in a corner how large the photo is shown, unless it is shown whole."""
        if self._viewport.zoom != 1:
            lines = (self.zoom_words, self.zoom_note)
            paint_chip(painter, self, [line for line in lines if line])

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
