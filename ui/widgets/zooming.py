"""How large a photo is shown: the keys that zoom and move it, the words for it, its painting."""

from math import floor

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QNativeGestureEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from scanner.domain.listing import PhotoDetail
from ui.counting import number
from ui.widgets.face_overlay import Viewport
from ui.widgets.full_picture import FullPicture
from ui.words import translate

ZOOM_STEP = 1.25

PAN_SHARE = 0.15
"""What an arrow key moves the photo by, as a share of the widget's shorter side."""

Key = Qt.Key

ZOOMS: dict[int, float] = {
    Key.Key_Plus: ZOOM_STEP,
    Key.Key_Equal: ZOOM_STEP,
    Key.Key_Minus: 1 / ZOOM_STEP,
    Key.Key_0: 0.0,
}
ARROWS: dict[int, tuple[int, int]] = {
    Key.Key_Left: (-1, 0),
    Key.Key_Right: (1, 0),
    Key.Key_Up: (0, -1),
    Key.Key_Down: (0, 1),
}
COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

CHIP = QColor(20, 20, 20, 215)


def zoom_of(event: QKeyEvent) -> float | None:
    """Return the factor that a key zooms by, 0 for the whole photo; None if it does not zoom."""
    modifiers = event.modifiers() & COMMAND
    if modifiers and modifiers != Qt.KeyboardModifier.ControlModifier:
        return None
    return ZOOMS.get(event.key())


def is_actual(event: QKeyEvent) -> bool:
    """Tell whether a key shows the photo's own pixels: Ctrl+1."""
    control = event.modifiers() & COMMAND == Qt.KeyboardModifier.ControlModifier
    return control and event.key() == Key.Key_1


def pan_of(event: QKeyEvent) -> tuple[int, int] | None:
    """Return where a key moves what is looked at, None if it does not: Shift and an arrow."""
    has_shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return ARROWS.get(event.key()) if has_shift else None


def wheeled(view: Viewport, event: QWheelEvent) -> Viewport | None:
    """Return what is looked at after a turn of the wheel, None if it turned nothing."""
    turned, by = event.angleDelta(), event.pixelDelta()
    zooms = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    if event.phase() is not Qt.ScrollPhase.NoScrollPhase and not zooms:
        # Two fingers on a pad: they push the photo, as they push a page.
        return view.panned(by.x(), by.y())
    if turned.y():
        return view.zoomed(ZOOM_STEP ** (turned.y() / 120), event.position())
    return view.panned(turned.x() / 2, 0) if turned.x() else None


def pinch_of(event: QEvent, widget: QWidget) -> tuple[float, QPointF] | None:
    """Return by how much two fingers zoom, and where; None if an event is no pinch."""
    if isinstance(event, QNativeGestureEvent):
        is_zoom = event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        return (1 + event.value(), event.position()) if is_zoom else None
    pinch = event.gesture(Qt.GestureType.PinchGesture) if isinstance(event, QGestureEvent) else None
    if not isinstance(pinch, QPinchGesture):
        return None
    return pinch.scaleFactor(), QPointF(widget.mapFromGlobal(pinch.centerPoint().toPoint()))


# -- words


def zoom_words(view: Viewport) -> str:
    """Return how large a photo is shown, such as "100 %"."""
    percent = number(max(round(view.scale * 100), 1)) if view.natural else ""
    if view.zoom == 1:
        words = translate("photo", "Fit, {n} %") if percent else translate("photo", "Fit")
        return words.format(n=percent)
    if percent:
        return translate("photo", "{n} %").format(n=percent)
    return translate("photo", "{n} times the whole").format(n=f"{view.zoom:.1f}")


def zoom_note(detail: PhotoDetail, view: Viewport, full: FullPicture, own: QSize | None) -> str:
    """Return why a photo is not sharper than it is; empty if it is as sharp as can be."""
    if view.zoom == 1:
        return ""
    if full.trouble:
        return translate("photo", "Not at full size: {reason}").format(reason=full.trouble)
    listed = max(detail.row.width or 0, detail.row.height or 0)
    has = max(own.width(), own.height()) if own is not None else listed
    if view.scale >= 1 and listed > has:
        return translate("photo", "{n} px is the largest that can be had here.").format(
            n=number(has)
        )
    if not full.is_whole:
        return translate("photo", "The file was cut off: a part of the picture is missing.")
    return ""


# -- painting


def step_of(view: Viewport) -> int:
    """Return how many pixels of the photo, each way, become one that is painted: few enough."""
    # A quarter less than one of the screen is not seen, and saves up to three quarters of them.
    return max(1, int(1 / view.scale + 0.25)) if view.natural else 1


def paint_parts(painter: QPainter, full: FullPicture, view: Viewport, ratio: float) -> None:
    """
    Paint what is there of a photo at full size; `ratio`: pixels of the screen a logical one.

    Edges lie on pixels of the screen: squares meet without a seam, and at
    100 % each pixel of the photo is exactly one of the screen.
    """
    scale, photo = view.scale, view.photo
    left, top = _whole(photo.x() * ratio), _whole(photo.y() * ratio)
    room = QRectF(0, 0, view.width, view.height)
    for place, square, counts in full.squares(step_of(view)):
        x1, y1 = left + _whole(place.left() * scale), top + _whole(place.top() * scale)
        x2, y2 = left + _whole(place.right() * scale), top + _whole(place.bottom() * scale)
        target = QRectF(x1 / ratio, y1 / ratio, (x2 - x1) / ratio, (y2 - y1) / ratio)
        if target.intersects(room):
            painter.drawPixmap(target, square, counts)


def paint_chip(painter: QPainter, widget: QWidget, lines: list[str]) -> None:
    """Say something in the corner at the top right."""
    metrics = painter.fontMetrics()
    cut = [
        metrics.elidedText(line, Qt.TextElideMode.ElideRight, widget.width() - 32) for line in lines
    ]
    wide = max((metrics.horizontalAdvance(line) for line in cut), default=0) + 16
    chip = QRectF(widget.width() - wide - 8, 8, wide, metrics.height() * len(cut) + 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(CHIP)
    painter.drawRoundedRect(chip, 4, 4)
    painter.setPen(QColor("white"))
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, "\n".join(cut))


def steps(widget: QWidget, dx: int, dy: int) -> QPointF:
    """Return what so many arrow keys move a photo by, in logical pixels."""
    by = min(widget.width(), widget.height()) * PAN_SHARE
    return QPointF(dx * by, dy * by)


def _whole(value: float) -> int:
    return floor(value + 0.5)
