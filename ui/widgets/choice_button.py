"""A button of several of which one is chosen, by whatever hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget


class ChoiceButton(QToolButton):
    """
    A flat button that leads somewhere, and shows whether one is there.

    A screen reader is offered to toggle such a button, which Qt does without a click (seen with
    Qt 6.11). What the program checks by itself is nobody's choice, and is not told.
    """

    picked = Signal()
    """The user chose it, or chose it once more: by mouse, keyboard or a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_quiet = False
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._toggled)
        self.clicked.connect(lambda _=False: self.picked.emit())

    def setChecked(self, checked: bool) -> None:
        """Check it, or not, without a word of it; Qt's own calls do not come by here."""
        self._is_quiet = True
        super().setChecked(checked)
        self._is_quiet = False

    def nextCheckState(self) -> None:
        # A click, which is told when it is over.
        self._is_quiet = True
        super().nextCheckState()
        self._is_quiet = False

    def _toggled(self, checked: bool) -> None:
        if checked and not self._is_quiet:
            self.picked.emit()
