"""
Faces drawn over a photo: where fractions of the photo lie in a widget, and how each face looks.

A face's state is told three ways at once, never by color alone:

    found      whole frame                     amber
    confirmed  whole frame in two lines, tick  green
    rejected   dashed frame, struck through    grey, with a cross
    released   round frame                     blue, with a ring
    drawn      corners only                    violet, with a plus
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from scanner.domain.face import SAME_FACE, Box, Face, Verdict
from ui.words import face_words

MAX_ZOOM = 24.0
"""Times the size at which the whole photo fits the widget, where its own size is not known."""

MAX_SCALE = 8.0
"""Pixels of the screen that one of the photo becomes at most, each way."""

SMALL_PX = 18.0
"""A box narrower than this gets its number only when it is pointed at or current."""

FRAME_PX = 2.0

TAG_SIZE = (48, 20)
"""Pixels that a face's number and mark need where they stand by themselves."""

SIGN_SHARE = 0.5
"""Height of the mark beside a number, by that of the tag."""

INK = QColor("#1a1a1a")
HALO = QColor(0, 0, 0, 150)
"""Drawn under each line, so that it is seen on bright and on dark photos."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """
    How a photo lies in a widget.

    `width` and `height` are the widget's, in logical pixels; `aspect` is the
    upright photo's width by its height. At `zoom` 1 the whole photo fits;
    `x`, `y` are the fractions of the photo that lie in the widget's middle.
    `natural` is the photo's width in logical pixels where each of its pixels is
    one of the screen's, 0 where that is not known.
    """

    width: float
    height: float
    aspect: float = 1.0
    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5
    natural: float = 0.0

    @property
    def actual(self) -> float:
        """The zoom at which a pixel of the photo is one of the screen; 0 if it is not known."""
        return self.natural / min(self.width, self.height * self.aspect)

    @property
    def scale(self) -> float:
        """Pixels of the screen that one of the photo becomes, each way; 0 if not known."""
        return self.zoom / self.actual if self.natural else 0.0

    @property
    def photo(self) -> QRectF:
        """Where the whole photo lies; parts of it may be outside the widget."""
        fit = min(self.width, self.height * self.aspect)
        wide, high = fit * self.zoom, fit * self.zoom / self.aspect
        return QRectF(self.width / 2 - self.x * wide, self.height / 2 - self.y * high, wide, high)

    def to_widget(self, box: Box) -> QRectF:
        """Return where a box lies, in logical pixels."""
        photo = self.photo
        return QRectF(
            photo.x() + box.x * photo.width(),
            photo.y() + box.y * photo.height(),
            box.w * photo.width(),
            box.h * photo.height(),
        )

    def to_photo(self, point: QPointF) -> tuple[float, float]:
        """Return a point as fractions of the photo; outside 0..1 if it lies beside the photo."""
        photo = self.photo
        return (point.x() - photo.x()) / photo.width(), (point.y() - photo.y()) / photo.height()

    def box_between(self, one: QPointF, other: QPointF) -> Box | None:
        """Return what of the rectangle between two points lies on the photo, None if nothing."""
        (x1, y1), (x2, y2) = self.to_photo(one), self.to_photo(other)
        return Box.clipped(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))

    def zoomed(self, factor: float, at: QPointF) -> "Viewport":
        """Return the viewport `factor` times larger; what lies at a point stays if it can."""
        return self.at_zoom(self.zoom * factor, at)

    def at_zoom(self, zoom: float, at: QPointF) -> "Viewport":
        """Return the viewport at a zoom within the limits; what lies at a point stays if it can."""
        actual = self.actual
        most = max(MAX_SCALE * actual, 1.0) if actual else MAX_ZOOM
        zoom = min(max(zoom, min(1.0, actual) if actual else 1.0), most)
        fx, fy = self.to_photo(at)
        larger = replace(self, zoom=zoom)
        photo = larger.photo
        return replace(
            larger,
            x=fx - (at.x() - self.width / 2) / photo.width(),
            y=fy - (at.y() - self.height / 2) / photo.height(),
        ).settled()

    def resized(self, width: float, height: float) -> "Viewport":
        """Return the viewport of a widget of another size: what fits still fits, else the scale."""
        other = replace(self, width=width, height=height)
        if self.zoom == 1 or not self.natural:
            return other.settled()
        return other.at_zoom(self.scale * other.actual, QPointF(width / 2, height / 2))

    def panned(self, dx: float, dy: float) -> "Viewport":
        """Return the viewport after the photo was dragged by so many logical pixels."""
        photo = self.photo
        moved = replace(self, x=self.x - dx / photo.width(), y=self.y - dy / photo.height())
        return moved.settled()

    def settled(self) -> "Viewport":
        """Return the viewport with no empty border where the photo could fill it."""
        photo = self.photo
        half_x, half_y = self.width / 2 / photo.width(), self.height / 2 / photo.height()
        return replace(
            self,
            x=0.5 if half_x >= 0.5 else min(max(self.x, half_x), 1 - half_x),
            y=0.5 if half_y >= 0.5 else min(max(self.y, half_y), 1 - half_y),
        )


class Mark(Enum):
    """The small sign beside a face's number."""

    NOTHING = "nothing"
    TICK = "tick"
    CROSS = "cross"
    RING = "ring"
    PLUS = "plus"


@dataclass(frozen=True, slots=True)
class Look:
    """How the frame of a face is drawn."""

    color: QColor
    line: Qt.PenStyle = Qt.PenStyle.SolidLine
    mark: Mark = Mark.NOTHING
    round: bool = False
    corners_only: bool = False
    doubled: bool = False
    struck: bool = False


FOUND = Look(QColor("#f0a04b"))
CONFIRMED = Look(QColor("#5fd38d"), mark=Mark.TICK, doubled=True)
REJECTED = Look(QColor("#d0d0d0"), Qt.PenStyle.DashLine, Mark.CROSS, struck=True)
RELEASED = Look(QColor("#7cc0ff"), mark=Mark.RING, round=True)
DRAWN = Look(QColor("#d9a7ff"), mark=Mark.PLUS, corners_only=True)


def look_of(face: Face) -> Look:
    """Return how a face is drawn."""
    if face.review is Verdict.REJECTED:
        return REJECTED
    if face.review is Verdict.RELEASED:
        return RELEASED
    if face.score is None:
        return DRAWN
    return CONFIRMED if face.review is Verdict.CONFIRMED else FOUND


def face_at(faces: Sequence[Face], viewport: Viewport, point: QPointF) -> Face | None:
    """Return the face under a point: of several the smallest, which is the hardest to hit."""
    under = [face for face in faces if viewport.to_widget(face.box).contains(point)]
    return min(under, key=lambda face: face.box.w * face.box.h, default=None)


def same_place(faces: Sequence[Face], box: Box) -> Face | None:
    """Return the face that lies where a box does; None if none overlaps it enough."""
    best = max(faces, key=lambda face: face.box.iou(box), default=None)
    return best if best is not None and best.box.iou(box) >= SAME_FACE else None


# -- painting


def paint_faces(
    painter: QPainter,
    faces: Sequence[Face],
    viewport: Viewport,
    *,
    current: int = 0,
    hovered: int = 0,
    font: QFont | None = None,
) -> None:
    """Draw every face over the photo; the current one last, so that it lies on top."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if font is not None:
        painter.setFont(font)
    for face in sorted(faces, key=lambda face: (face.n == current, face.n == hovered)):
        _paint_face(
            painter,
            face,
            viewport.to_widget(face.box),
            is_current=face.n == current,
            is_hovered=face.n == hovered,
        )
    painter.restore()


def _paint_face(
    painter: QPainter, face: Face, rect: QRectF, *, is_current: bool, is_hovered: bool
) -> None:
    look = look_of(face)
    width = FRAME_PX + (1.5 if is_current else 0.5 if is_hovered else 0)
    if is_hovered:
        painter.fillRect(rect, QColor(255, 255, 255, 40))
    if is_current:
        glow = QPen(QColor(255, 255, 255, 230), width + 3)
        glow.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(_frame(rect, look), glow)
    _stroke(painter, rect, look.color, width, look.line, look)
    if look.doubled and min(rect.width(), rect.height()) > SMALL_PX:
        inner = rect.adjusted(*(side * (width + 1.5) for side in (1, 1, -1, -1)))
        _stroke(painter, inner, look.color, 1, look.line)
    if look.struck:
        for one, other in (
            (rect.topLeft(), rect.bottomRight()),
            (rect.topRight(), rect.bottomLeft()),
        ):
            painter.setPen(QPen(HALO, 2.5))
            painter.drawLine(one, other)
            painter.setPen(QPen(look.color, 1))
            painter.drawLine(one, other)
    if is_current or is_hovered or rect.width() >= SMALL_PX:
        _paint_number(painter, face, rect, look, is_current)


def _frame(rect: QRectF, look: Look) -> QPainterPath:
    path = QPainterPath()
    if look.round:
        radius = min(rect.width(), rect.height()) * 0.35
        path.addRoundedRect(rect, radius, radius)
    elif look.corners_only:
        dx, dy = rect.width() * 0.3, rect.height() * 0.3
        for corner, sx, sy in (
            (rect.topLeft(), dx, dy),
            (rect.topRight(), -dx, dy),
            (rect.bottomRight(), -dx, -dy),
            (rect.bottomLeft(), dx, -dy),
        ):
            path.moveTo(corner + QPointF(sx, 0))
            path.lineTo(corner)
            path.lineTo(corner + QPointF(0, sy))
    else:
        path.addRect(rect)
    return path


def _stroke(
    painter: QPainter,
    rect: QRectF,
    color: QColor,
    width: float,
    line: Qt.PenStyle,
    look: Look = FOUND,
) -> None:
    """Draw a frame on its halo."""
    path = _frame(rect, look)
    painter.strokePath(path, QPen(HALO, width + 2))
    pen = QPen(color, width, line)
    if line is Qt.PenStyle.SolidLine:
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.strokePath(path, pen)


def _paint_number(
    painter: QPainter, face: Face, rect: QRectF, look: Look, is_current: bool
) -> None:
    """Draw the number and its mark, outside the box where there is room: it hides no face."""
    wide, high = _tag_size(painter, face, look)
    view = QRectF(painter.viewport())
    y = rect.top() - high - 2
    if y < 0:
        y = rect.bottom() + 2 if rect.bottom() + 2 + high <= view.height() else rect.top() + 2
    x = min(max(rect.left() - 1, 0.0), max(view.width() - wide, 0.0))
    edge = QColor(255, 255, 255, 230) if is_current else HALO
    _paint_tag(painter, face, look, QRectF(x, y, wide, high), edge)


def _tag_size(painter: QPainter, face: Face, look: Look) -> tuple[float, float]:
    metrics = QFontMetricsF(painter.font())
    high = metrics.height() + 2
    sign = high * SIGN_SHARE + 4 if look.mark is not Mark.NOTHING else 0.0
    return max(high, metrics.horizontalAdvance(str(face.n)) + 10) + sign, high


def paint_tag(painter: QPainter, face: Face) -> None:
    """Paint a face's number and mark by themselves, in the middle of TAG_SIZE."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    look = look_of(face)
    wide, high = _tag_size(painter, face, look)
    tag = QRectF(0, 0, min(wide, TAG_SIZE[0] - 2), min(high, TAG_SIZE[1] - 2))
    tag.moveCenter(QPointF(TAG_SIZE[0] / 2, TAG_SIZE[1] / 2))
    _paint_tag(painter, face, look, tag, HALO)


def _paint_tag(painter: QPainter, face: Face, look: Look, tag: QRectF, edge: QColor) -> None:
    painter.setPen(QPen(edge, 1.5))
    painter.setBrush(look.color)
    painter.drawRoundedRect(tag, 3, 3)
    painter.setPen(INK)
    sign = tag.height() * SIGN_SHARE if look.mark is not Mark.NOTHING else 0.0
    room = tag.adjusted(0, 0, -(sign + 4) if sign else 0, 0)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(face.n))
    if sign:
        place = QRectF(tag.right() - sign - 5, tag.center().y() - sign / 2, sign, sign)
        _paint_mark(painter, look.mark, place)


def _paint_mark(painter: QPainter, mark: Mark, place: QRectF) -> None:
    pen = QPen(INK, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = place.center()
    if mark is Mark.TICK:
        bottom = QPointF(place.left() + place.width() * 0.38, place.bottom() - 1)
        painter.drawPolyline([QPointF(place.left(), middle.y()), bottom, place.topRight()])
    elif mark is Mark.CROSS:
        painter.drawLine(place.topLeft(), place.bottomRight())
        painter.drawLine(place.topRight(), place.bottomLeft())
    elif mark is Mark.RING:
        painter.drawEllipse(place)
    elif mark is Mark.PLUS:
        painter.drawLine(QPointF(place.left(), middle.y()), QPointF(place.right(), middle.y()))
        painter.drawLine(QPointF(middle.x(), place.top()), QPointF(middle.x(), place.bottom()))


# -- for those who do not see it


class FaceMarks:
    """
    An empty child widget over each face, which a screen reader calls "face 2 of 3, rejected".

    They paint nothing and let the mouse through.
    """

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._marks: list[QWidget] = []

    def show(self, faces: Sequence[Face], viewport: Viewport | None) -> None:
        """Name and place one for each face; without a viewport there are none."""
        wanted = list(faces) if viewport is not None else []
        while len(self._marks) > len(wanted):
            spare = self._marks.pop()
            spare.setParent(None)
            spare.deleteLater()
        while len(self._marks) < len(wanted):
            mark = QWidget(self._parent)
            mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            mark.show()
            self._marks.append(mark)
        for mark, face in zip(self._marks, wanted, strict=True):
            name = face_words(face, len(wanted))
            if mark.accessibleName() != name:
                mark.setAccessibleName(name)
            if viewport is not None:
                mark.setGeometry(viewport.to_widget(face.box).toAlignedRect())
