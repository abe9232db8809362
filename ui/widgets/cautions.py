"""What is to be known before agreeing: a marked line each, one column, read by keyboard too."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.accessible import told_as
from ui.icons import pixmap
from ui.palettes import colors_of
from ui.widgets.labels import plain_label

SIGN_PX = 18
EDGE_PX = 4
"""Width of the amber edge of a caution."""


class MarkedLine(QWidget):
    """A sign and a sentence: amber with an edge where it is a caution, quiet where it is not."""

    def __init__(self, words: str, parent: QWidget | None = None, *, warns: bool = True) -> None:
        super().__init__(parent)
        self._warns = warns
        self._sign = QLabel(self)
        self._sign.setFixedWidth(SIGN_PX)
        self._words = plain_label(words, self)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._words.setSizePolicy(_as_high_as_wide(QSizePolicy.Policy.Ignored))
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE_PX + 8, 6 if warns else 2, 8, 6 if warns else 2)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(_as_high_as_wide(QSizePolicy.Policy.Preferred))
        self.say(words, warns=warns)

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def say(self, words: str, *, warns: bool) -> None:
        """Say this instead, as a caution or not; no words hide the line."""
        self._warns = warns
        self._words.setText(words)
        role = QPalette.ColorRole.WindowText if warns else QPalette.ColorRole.PlaceholderText
        self._words.setForegroundRole(role)
        self.setAutoFillBackground(warns)
        spoken = self.tr("Caution: {words}") if warns else "{words}"
        self._sign.setAccessibleName(self.tr("Caution") if warns else self.tr("Note"))
        self.setAccessibleName(spoken.format(words=words))
        self.setHidden(not words)
        self._paint_sign()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._warns:
            painter = QPainter(self)
            edge = QRect(0, 0, EDGE_PX, self.height())
            painter.fillRect(edge, QColor(colors_of(self.palette()).accent))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_sign()

    def _paint_sign(self) -> None:
        colors = colors_of(self.palette())
        name, color = ("caution", colors.open) if self._warns else ("notice", colors.quiet)
        self._sign.setPixmap(pixmap(name, color, SIGN_PX))


class Cautions(QWidget):
    """A heading that counts, and the lines under it; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None, *, warns: bool = True) -> None:
        super().__init__(parent)
        self._warns = warns
        self._heading = plain_label("", self, bold=True)
        self.lines: list[MarkedLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._heading)
        self.setSizePolicy(_as_high_as_wide(QSizePolicy.Policy.Preferred))
        self.hide()

    @property
    def words(self) -> str:
        """All that is said, a line each; empty for nothing."""
        if not self.lines:
            return ""
        return "\n".join([self._heading.text(), *(line.words for line in self.lines)])

    def say(self, heading: str, sentences: Sequence[str]) -> None:
        """Say these and nothing else; the same ones again leave everything as it is."""
        self.setVisible(bool(sentences))
        if self._heading.text() == heading and [line.words for line in self.lines] == [*sentences]:
            return
        self._heading.setText(heading)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [MarkedLine(words, self, warns=self._warns) for words in sentences]
        for line in self.lines:
            self._column.addWidget(line)


@told_as(QAccessible.Role.Pane)
class FocusScroll(QScrollArea):
    """A column that scrolls by mouse and by keyboard, and shows that it has the keyboard."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(2, 2, 2, 2)
        self.setWidget(inside)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.Paint and self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(colors_of(self.palette()).focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return done


def _as_high_as_wide(across: QSizePolicy.Policy) -> QSizePolicy:
    """Return the policy of what is as high as its words need at its width."""
    policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy
