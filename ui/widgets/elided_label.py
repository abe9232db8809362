"""One line of plain text that ends in an ellipsis where the room ends."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class ElidedLabel(QWidget):
    """Shows as much of a text as fits; a screen reader, and a tooltip, are told all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()
        self._tell_whole()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        # What the letters take is not whole pixels; rounded down, the last one would be cut.
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def setToolTip(self, words: str) -> None:
        """Tell something else, and more, in the tooltip."""
        self._hint = words
        self._tell_whole()

    def _as_fits(self) -> str:
        metrics = self.fontMetrics()
        return metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())

    def _tell_whole(self) -> None:
        """Tell in a tooltip what is cut; never parsed, for it may be an outsider's text."""
        is_cut = self._as_fits() != self._text
        whole = f"<qt>{escape(self._text)}</qt>" if is_cut else ""
        super().setToolTip(self._hint or whole)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), flags | Qt.TextFlag.TextSingleLine, self._as_fits())
