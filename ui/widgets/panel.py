"""A surface with a thin line around it, which every palette shows."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QWidget

from ui.palettes import colors_of


class Panel(QFrame):
    """What belongs together; Fusion's own frame cannot be seen on black."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(colors_of(self.palette()).line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
