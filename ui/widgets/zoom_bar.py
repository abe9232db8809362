"""How large a photo is shown, in words and as buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget
from shiboken6 import isValid

from ui.widgets.photo_canvas import PhotoCanvas
from ui.widgets.zooming import ZOOM_STEP


class ZoomBar(QWidget):
    """Smaller, how large now, larger, the whole photo, its own pixels: of the canvas it follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas: PhotoCanvas | None = None
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.smaller = self._button("−", self.tr("Smaller"), self.tr("Smaller (−)"))
        self.larger = self._button("+", self.tr("Larger"), self.tr("Larger (+)"))
        self.whole = self._button(
            self.tr("Fit"), self.tr("The whole photo"), self.tr("The whole photo (0)")
        )
        self.actual = self._button(
            self.tr("1:1"),
            self.tr("Actual size"),
            self.tr("Each pixel of the photo one of the screen (Ctrl+1)"),
        )
        self.smaller.clicked.connect(lambda _=False: self._zoom(1 / ZOOM_STEP))
        self.larger.clicked.connect(lambda _=False: self._zoom(ZOOM_STEP))
        self.whole.clicked.connect(lambda _=False: self._zoom(0.0))
        self.actual.clicked.connect(lambda _=False: self._show_actual())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.smaller, self.words, self.larger, self.whole, self.actual):
            layout.addWidget(widget)
        self._tell()

    def follow(self, canvas: PhotoCanvas | None) -> None:
        """Tell of this canvas from now on, and zoom it."""
        if self._canvas is not None and isValid(self._canvas):
            self._canvas.zoom_changed.disconnect(self._tell)
        self._canvas = canvas
        if canvas is not None:
            canvas.zoom_changed.connect(self._tell)
        self._tell()

    def _button(self, words: str, name: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(hint)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _zoom(self, factor: float) -> None:
        if self._canvas is not None:
            self._canvas.zoom(factor)

    def _show_actual(self) -> None:
        if self._canvas is not None:
            self._canvas.show_actual()

    def _tell(self) -> None:
        canvas = self._canvas
        words = canvas.zoom_words if canvas is not None else ""
        # As wide as what is longest, so that the buttons stay under the pointer.
        usual = self.tr("Fit, {n} %").format(n=1000)
        self.words.setMinimumWidth(self.words.fontMetrics().horizontalAdvance(usual))
        self.words.setText(words)
        self.words.setAccessibleName(
            self.tr("Shown at {words}").format(words=words) if words else ""
        )
        for button in (self.smaller, self.larger, self.whole, self.actual):
            button.setEnabled(bool(words))
