"""A framed part of a page: a heading, lines, and what can be done about them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.flow import Flow
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label
from ui.widgets.sheet import LARGER


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done: a slug, the button's words, and whether it is the main one."""

    name: str
    words: str
    hint: str = ""
    main: bool = False
    can: bool = True


class Card(QFrame):
    """A heading, lines, and buttons that flow onto the next line where the room ends."""

    wanted = Signal(str)
    """The name of a deed."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameStyle(QFrame.Shape.StyledPanel.value | QFrame.Shadow.Plain.value)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setAccessibleName(heading)
        self.buttons: dict[str, QPushButton] = {}
        self._heading = plain_label(heading, self, size=LARGER, bold=True)
        self._lines: list[QLabel] = []
        self._inside = QVBoxLayout()
        self._inside.setSpacing(4)
        self._row = Flow(spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addLayout(self._inside)
        column.addSpacing(4)
        column.addLayout(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """All that is said, a line each."""
        lines = [self._heading.text(), *(label.text() for label in self._lines)]
        return "\n".join(line for line in lines if line)

    def say(self, text: str, *, strong: bool = False, quiet: bool = False) -> QLabel:
        """Add a line, which is hidden while it has no words."""
        label = plain_label(text, self, quiet=quiet)
        if strong:
            label.setForegroundRole(QPalette.ColorRole.BrightText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setVisible(bool(text))
        self._lines.append(label)
        self._inside.addWidget(label)
        return label

    def offer(self, deed: Deed) -> QPushButton:
        """Add a button."""
        kind = PrimaryButton if deed.main else QPushButton
        button = kind(deed.words, self)
        button.setToolTip(deed.hint)
        button.setAccessibleName(
            QCoreApplication.translate("flickr", "{what}: {whom}").format(
                what=deed.words.rstrip("…"), whom=self._heading.text()
            )
        )
        button.setEnabled(deed.can)
        button.clicked.connect(lambda _=False: self.wanted.emit(deed.name))
        self.buttons[deed.name] = button
        self._row.addWidget(button)
        return button
