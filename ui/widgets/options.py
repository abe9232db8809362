"""Options in groups, one of which holds: each a radio button with what it means below it."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QLabel,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.labels import plain_label
from ui.widgets.sheet import SMALLER
from ui.widgets.wrapped import WrappedRadio
from ui.wish_words import Group

INDENT_PX = 24
"""What explains an option stands below its name, not below its mark."""


class Options(QWidget):
    """Groups of options; the arrow keys go from one to the next."""

    changed = Signal(str)
    """The value of the option that holds now."""

    focused = Signal(object)
    """The button that was chosen, or opened what is below it: to be scrolled to."""

    def __init__(self, groups: Iterable[Group], parent: QWidget | None = None) -> None:
        """Show groups of options, the first option chosen; one value stands in one group."""
        super().__init__(parent)
        self._radios: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.folds: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for group in groups:
            self._add(group)
        self._column.addStretch(1)
        self.choose(next(iter(self._radios)))
        self._group.buttonToggled.connect(self._toggled)

    @property
    def value(self) -> str:
        """The value of the option that holds."""
        return next(value for value, radio in self._radios.items() if radio.isChecked())

    def radio(self, value: str) -> QRadioButton:
        """Return the button of an option."""
        return self._radios[value]

    def choose(self, value: str) -> None:
        """Let an option hold."""
        self._radios[value].setChecked(True)

    def focus_first(self) -> None:
        """Put the keyboard on the option that holds."""
        self._radios[self.value].setFocus()

    def _add(self, group: Group) -> None:
        parts: list[QWidget] = []
        if group.heading and not group.folded:
            self._column.addSpacing(8)
            self._column.addWidget(plain_label(group.heading, self, bold=True))
            self._column.addSpacing(4)
        if group.note:
            parts.append(_below(plain_label(group.note, self, size=SMALLER, quiet=True)))
        for option in group.options:
            radio = WrappedRadio(option.name.replace("&", "&&"), self)
            radio.setAccessibleName(option.name)
            radio.setAccessibleDescription(option.means)
            self._radios[option.value] = radio
            self._group.addButton(radio)
            parts.append(radio)
            if option.means:
                parts.append(_Meaning(option.means, radio, self))
        if group.folded:
            self._fold(group.heading, parts)
        for part in parts:
            self._column.addWidget(part)

    def _fold(self, heading: str, parts: list[QWidget]) -> None:
        """Hide what is rarely wanted behind a line that opens it."""
        fold = QToolButton(self)
        fold.setText(heading)
        fold.setCheckable(True)
        fold.setAutoRaise(True)
        fold.setArrowType(Qt.ArrowType.RightArrow)
        fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        fold.setIconSize(QSize(10, 10))

        def turn(opened: bool) -> None:
            fold.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
            for part in parts:
                part.setVisible(opened)
            if opened:
                self.focused.emit(fold)

        fold.toggled.connect(turn)
        turn(False)
        self.folds.append(fold)
        self._column.addSpacing(8)
        self._column.addWidget(fold)

    def _toggled(self, button: QAbstractButton, checked: bool) -> None:
        if checked:
            self.changed.emit(self.value)
            self.focused.emit(button)


class _Meaning(QLabel):
    """What an option means; a click on it chooses the option."""

    def __init__(self, words: str, radio: QRadioButton, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._radio = radio
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * SMALLER)
        self.setFont(font)
        self.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        _below(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._radio.setChecked(True)
        self._radio.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()


def _below(label: QLabel) -> QLabel:
    """Indent a label as what explains an option is."""
    label.setContentsMargins(INDENT_PX, 0, 0, 6)
    return label
