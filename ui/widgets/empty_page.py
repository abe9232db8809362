"""A page that says why there is nothing, and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyPage(QWidget):
    """A heading, a line, and one button."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(self)
        self._body = QLabel(self)
        self.button = QPushButton(self)
        font = self._heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._heading.setFont(font)
        self._body.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._body.setWordWrap(True)
        for label in (self._heading, self._body):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button.hide()
        self.button.clicked.connect(lambda _=False: self.acted.emit())
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._heading)
        layout.addSpacing(4)
        layout.addWidget(self._body)
        layout.addSpacing(16)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)

    @property
    def heading(self) -> str:
        """Why there is nothing."""
        return self._heading.text()

    @property
    def body(self) -> str:
        """What to do."""
        return self._body.text()

    @property
    def action_words(self) -> str:
        """What the button says."""
        return self.button.text()

    def say(self, heading: str, body: str, action: str) -> None:
        """Say this; no words, no widget."""
        self._heading.setText(heading)
        self._body.setText(body)
        self.button.setText(action)
        self.button.setVisible(bool(action))
