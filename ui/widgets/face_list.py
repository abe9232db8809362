"""The faces of a photo as a list beside it: pointing at a row shows its box, and vice versa."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from scanner.domain.face import Face
from ui.widgets.face_overlay import TAG_SIZE, paint_tag
from ui.words import face_words, score_words, shown, translate, verdict_words

MOST_ROWS = 6
"""Faces that are shown without scrolling."""


class FaceList(QListWidget):
    """One row a face: its number as it stands on the photo, how sure it is, what was said of it."""

    chosen = Signal(int)
    """The user chose face n."""

    hovered = Signal(int)
    """The mouse is over face n, 0 for none."""

    key_pressed = Signal(QKeyEvent)
    """A key that is no list's business."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("photo", "Faces"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(*TAG_SIZE))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemEntered.connect(lambda item: self.hovered.emit(self.row(item) + 1))
        self.currentRowChanged.connect(self._row_chosen)
        self._filling = False

    def fill(self, faces: Sequence[Face], current: int) -> None:
        """Show these faces; rows are changed in place, so that the list does not jump."""
        self._filling = True
        while self.count() > len(faces):
            self.takeItem(self.count() - 1)
        while self.count() < len(faces):
            self.addItem(QListWidgetItem())
        for n, face in enumerate(faces):
            item = self.item(n)
            words = [score_words(face), verdict_words(face.review)]
            if face.note:
                words.append(shown(face.note, 80))
            item.setText(" · ".join(words))
            item.setToolTip(f"<qt>{escape(item.text())}</qt>")
            item.setIcon(_tag_icon(face))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{face_words(face, len(faces))}, {score_words(face)}",
            )
        self.setCurrentRow(current - 1)
        self._filling = False
        rows = min(len(faces), MOST_ROWS)
        self.setFixedHeight(rows * self.sizeHintForRow(0) + 2 if rows else 0)
        self.setVisible(bool(faces))

    def highlight(self, n: int) -> None:
        """Show row n as if the mouse were over it; 0 for none."""
        for row in range(self.count()):
            item = self.item(row)
            font = item.font()
            font.setUnderline(row == n - 1)
            item.setFont(font)

    def _row_chosen(self, row: int) -> None:
        if not self._filling and row >= 0:
            self.chosen.emit(row + 1)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(0)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
        if event.key() in moves:
            super().keyPressEvent(event)
        else:
            self.key_pressed.emit(event)


def _tag_icon(face: Face) -> QIcon:
    """Return a face's number and mark as they stand on the photo."""
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    size = QSize(*TAG_SIZE)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_tag(painter, face)
    painter.end()
    icon = QIcon(pixmap)
    # Else Qt would tint the one in the chosen row, and its color says something.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
