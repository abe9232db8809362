"""A quiet line above a page: what stands in the way, and the one thing that helps."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui.icons import pixmap
from ui.palettes import colors_of
from ui.widgets.labels import plain_label

SIGN_PX = 20


class Banner(QFrame):
    """A sign, a sentence, a button, and a button that hides it; hidden while there is no word."""

    acted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self._sign.setAccessibleName(self.tr("Note"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._words = plain_label("", self)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.action = QPushButton(self)
        self.hide_button = QPushButton(self.tr("Hide"), self)
        self.hide_button.setToolTip(self.tr("Say this no more until it changes"))
        self.hide_button.setFlat(True)
        self.action.clicked.connect(lambda _=False: self.acted.emit())
        self.hide_button.clicked.connect(lambda _=False: self.dismissed.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(8)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.action)
        layout.addWidget(self.hide_button)
        self._paint_sign()
        self.hide()

    @property
    def words(self) -> str:
        """What is said now; empty for nothing."""
        return self._words.text()

    def say(self, words: str, action: str = "") -> None:
        """Say this, and tell it to a screen reader; no words hide the line."""
        is_new = bool(words) and words != self.words
        self._words.setText(words)
        self.action.setText(action)
        self.action.setAccessibleDescription(words)
        self.action.setVisible(bool(action))
        self.setVisible(bool(words))
        if is_new:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_sign()

    def _paint_sign(self) -> None:
        self._sign.setPixmap(pixmap("notice", colors_of(self.palette()).open, SIGN_PX))
