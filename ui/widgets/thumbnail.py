"""
Paints one photo of the grid: the whole picture, its badges below it, its title.

The picture keeps its aspect in an equal cell and is never cropped; the badges
stand on a line of their own under it, so that none ever covers a face.
"""

from collections.abc import Callable

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from scanner.domain.license import LicenseTable
from scanner.domain.listing import PhotoRow
from scanner.domain.photo import Media
from ui.counting import number
from ui.models.photos import ROW_ROLE, name_of
from ui.models.selection import Selection
from ui.palettes import Colors, colors_of
from ui.thumbnails import Missing, Thumbnails
from ui.widgets.marks import paint_check, paint_level
from ui.widgets.mirror import across, across_f
from ui.words import level_word

MARGIN = 4
PAD = 8
FRAME = 3
CHECK = 20
SMALLEST = 176
"""Width of a cell, at least, in pixels."""

PICTURE = 0.78
"""Height of a picture's place by its width: more than 3:4, for the sake of upright ones."""


def can_be_shown(row: PhotoRow) -> bool:
    """Tell whether there is a picture to ask for: a video is no picture that anyone can decode."""
    return row.has_picture and row.media is Media.PHOTO


class ThumbnailDelegate(QStyledItemDelegate):
    """Paints the cells of the grid."""

    def __init__(
        self,
        thumbnails: Thumbnails,
        selection: Selection,
        licenses: LicenseTable,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._selection = selection
        self._badge_of: Callable[[str], str] = lambda slug: licenses.by_slug(slug).badge

    def cell_height(self, width: int, font: QFont) -> int:
        """Return the height of a cell of this width."""
        line = QFontMetrics(font).height()
        inner = width - 2 * (MARGIN + PAD)
        return 2 * (MARGIN + PAD) + round(inner * PICTURE) + 2 * (line + 4) + 2

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: PhotoRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        colors = colors_of(option.palette)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        cell = rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        selected = row.id in self._selection
        focused = bool(state & QStyle.StateFlag.State_HasFocus)

        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, cell, colors, selected=selected, focused=focused)
        inner = cell.adjusted(PAD, PAD, -PAD, -PAD)
        line = QFontMetrics(font).height() + 4
        place = QRect(inner.x(), inner.y(), inner.width(), inner.height() - 2 * line - 2)
        self._paint_picture(painter, place, row, colors, font)
        self._paint_badges(
            painter, QRect(inner.x(), place.bottom() + 3, inner.width(), line), row, colors, font
        )
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        title = QRect(inner.x(), inner.bottom() - line + 1, inner.width(), line)
        text = painter.fontMetrics().elidedText(
            name_of(row), Qt.TextElideMode.ElideRight, title.width()
        )
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        if selected:
            corner = QRectF(cell.right() - CHECK - 3, cell.top() + 5, CHECK, CHECK)
            paint_check(painter, across_f(painter, corner, cell), colors)
        painter.restore()

    @staticmethod
    def _paint_ground(
        painter: QPainter, cell: QRect, colors: Colors, *, selected: bool, focused: bool
    ) -> None:
        shape = QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5)
        if selected or focused:
            wash = QColor(colors.accent)
            wash.setAlpha(36 if selected else 0)
            painter.setBrush(wash)
            width = FRAME if selected else 1.5
            ink = QColor(colors.accent if selected else colors.quiet)
            painter.setPen(QPen(ink, width))
            painter.drawRoundedRect(shape, 6, 6)
        if selected and focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.text), 1))
            painter.drawRoundedRect(shape.adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)

    def _paint_picture(
        self, painter: QPainter, place: QRect, row: PhotoRow, colors: Colors, font: QFont
    ) -> None:
        found = self._thumbnails.get(row.id) if can_be_shown(row) else None
        if isinstance(found, QPixmap):
            size = found.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            if size.width() > found.width():
                size = found.size()
            target = QRect(place.topLeft(), size)
            target.moveCenter(place.center())
            target.moveBottom(place.bottom())
            painter.drawPixmap(target, found)
            return
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(place), 4, 4)
        painter.fillPath(shape, QColor(colors.ground))
        if isinstance(found, Missing):
            word = found.word
        elif row.media is Media.VIDEO:
            word = self.tr("video")
        else:
            word = "" if row.has_picture else self.tr("no picture here")
        painter.setFont(font)
        painter.setPen(QColor(colors.quiet))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)

    def _paint_badges(
        self, painter: QPainter, line: QRect, row: PhotoRow, colors: Colors, font: QFont
    ) -> None:
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(small)
        metrics = painter.fontMetrics()
        x = line.x()
        badge = self._badge_of(row.license)
        width = metrics.horizontalAdvance(badge) + 8
        box = QRectF(x + 0.5, line.y() + 2.5, width, line.height() - 6)
        box = across_f(painter, box, line)
        painter.setPen(QPen(QColor(colors.quiet), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, badge)
        x += width + 8
        level = level_word(row.level) if row.severity else ""
        # Of the sign there is always room; of its word as much as the others leave.
        taken = metrics.horizontalAdvance(level) + metrics.ascent() + 8 if level else 0

        if row.faces:
            x = self._paint_faces(painter, line, x, row.faces, colors)
        elif row.error is not None or (row.faces is None and can_be_shown(row)):
            word = self.tr("unreadable") if row.error is not None else self.tr("to be looked at")
            painter.setPen(QColor(colors.quiet))
            room = max(0, line.right() - x - taken)
            text = metrics.elidedText(word, Qt.TextElideMode.ElideRight, room)
            place = across(painter, QRect(x, line.y(), room, line.height()), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        if row.possible:
            x = self._paint_possible(painter, line, x, colors)
        if row.severity:
            color = QColor(colors.severity(row.level))
            side = metrics.ascent()
            room = line.right() - x - side - 4
            word = metrics.elidedText(level, Qt.TextElideMode.ElideRight, room)
            left = line.right() - metrics.horizontalAdvance(word) + 1
            sign = across(painter, QRect(left - side - 4, line.y(), side, line.height()), line)
            paint_level(painter, sign.adjusted(1, 0, -1, 0), row.level, color)
            painter.setPen(color)
            place = QRect(left, line.y(), line.right() - left + 1, line.height())
            painter.drawText(across(painter, place, line), Qt.AlignmentFlag.AlignVCenter, word)

    @staticmethod
    def _paint_possible(painter: QPainter, line: QRect, x: int, colors: Colors) -> int:
        """Paint that a photo may be in a dataset, as no list tells; return where it ends."""
        metrics = painter.fontMetrics()
        side = metrics.ascent()
        sign = across(painter, QRect(x, line.y(), side, line.height()), line)
        center, half = QRectF(sign).center(), side / 2 - 1
        corners = [(0, -half), (half, 0), (0, half), (-half, 0)]
        painter.setPen(QPen(QColor(colors.was_open), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # The sign of what is found, but empty, and with a question mark.
        painter.drawPolygon(QPolygonF([center + QPointF(a, b) for a, b in corners]))
        start, width = x + side + 1, metrics.horizontalAdvance("?")
        place = QRect(start, line.y(), width + 2, line.height())
        painter.drawText(across(painter, place, line), Qt.AlignmentFlag.AlignVCenter, "?")
        return start + width + 6

    @staticmethod
    def _paint_faces(painter: QPainter, line: QRect, x: int, faces: int, colors: Colors) -> int:
        """Paint a head with its shoulders and how many there are; return where it ends."""
        ink = QColor(colors.text)
        side = painter.fontMetrics().ascent()
        top = line.y() + (line.height() - side) / 2
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        left = across(painter, QRect(x, line.y(), side, line.height()), line).x()
        painter.drawEllipse(QRectF(left + side * 0.28, top, side * 0.44, side * 0.5))
        shoulders = QRectF(left + side * 0.06, top + side * 0.62, side * 0.88, side * 0.76)
        painter.drawArc(shoulders, 0, 180 * 16)
        count = number(faces)
        start = x + side + 3
        width = painter.fontMetrics().horizontalAdvance(count)
        place = across(painter, QRect(start, line.y(), width + 2, line.height()), line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, count)
        return start + width + 8
