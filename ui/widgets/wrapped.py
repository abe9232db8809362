"""Buttons whose words go on in the next line where the room ends."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyleOptionButton,
    QWidget,
)

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


def in_lines(words: str, font: QFont, width: int) -> list[str]:
    """Return words broken into lines of at most this width, between words where that can be."""
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start = line.textStart()
        lines.append(words[start : start + line.textLength()].strip())
    layout.endLayout()
    return lines or [words]


class _Wrapped(_Button):
    """What all of them do: as high as the words need in the width that they are given."""

    _is_painting = False

    def _let_wrap(self) -> None:
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        more = (len(self._lines(width)) - 1) * self.fontMetrics().lineSpacing()
        return self.sizeHint().height() + more

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(self._beside() + widest, self.sizeHint().width()), 0).expandedTo(
            QSize(0, self.sizeHint().height())
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        # Only while painting: Qt takes the words of this option for the size as well.
        self._is_painting = True
        super().paintEvent(event)
        self._is_painting = False

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)  # type: ignore[misc]  # each button has it
        if self._is_painting:
            # To lay out the words asks for the size, which after a change of style asks for this.
            self._is_painting = False
            option.text = "\n".join(self._lines(self.width()))
            self._is_painting = True

    def _lines(self, width: int) -> list[str]:
        return in_lines(self.text(), self.font(), width - self._beside())

    def _beside(self) -> int:
        """Return how much of the width is not for words."""
        words = self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), self.text())
        return self.sizeHint().width() - words.width()


class WrappedRadio(_Wrapped, QRadioButton):
    """A radio button whose words wrap."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._let_wrap()


class WrappedCheck(_Wrapped, QCheckBox):
    """A tick box whose words wrap."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._let_wrap()


class WrappedButton(_Wrapped, QPushButton):
    """A button whose words wrap."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._let_wrap()
