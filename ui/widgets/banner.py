"""A quiet line above a page: what stands in the way, and the one thing that helps."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.icons import pixmap
from ui.palettes import colors_of
from ui.widgets.labels import plain_label

SIGN_PX = 20

BELOW_THE_OTHER = 2
"""Where a banner stands in a window's column: header and the banner of Flickr are above."""


class Banner(QFrame):
    """A sign, a sentence, a button or two, and one that hides it; hidden while there is no word."""

    acted = Signal()
    acted_otherwise = Signal()
    """The second button."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, warns: bool = True) -> None:
        """Make one; `warns`: what it says stands in the way of something, and has a sign."""
        super().__init__(parent)
        self._sign = QLabel(self)
        self._sign.setAccessibleName(self.tr("Note"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._words = plain_label("", self)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.action = QPushButton(self)
        self.other = QPushButton(self)
        self.hide_button = QPushButton(self.tr("Hide"), self)
        self.hide_button.setToolTip(self.tr("Say this no more until it changes"))
        self.hide_button.setFlat(True)
        self.action.clicked.connect(lambda _=False: self.acted.emit())
        self.other.clicked.connect(lambda _=False: self.acted_otherwise.emit())
        self.hide_button.clicked.connect(lambda _=False: self.dismissed.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(8)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.action)
        layout.addWidget(self.other)
        layout.addWidget(self.hide_button)
        self._paint_sign()
        self._sign.setVisible(warns)
        self.say("")

    @property
    def words(self) -> str:
        """What is said now; empty for nothing."""
        return self._words.text()

    def place_in(self, window: QMainWindow) -> None:
        """Stand in a window's column, below its header and the banner of Flickr."""
        middle = window.centralWidget()
        layout = None if middle is None else middle.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(BELOW_THE_OTHER, self)

    def say(self, words: str, action: str = "", other: str = "") -> None:
        """Say this, and tell it to a screen reader; no words hide the line."""
        is_new = bool(words) and words != self.words
        self._words.setText(words)
        for button, said in ((self.action, action), (self.other, other)):
            button.setText(said)
            button.setAccessibleDescription(words)
            button.setVisible(bool(said))
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
