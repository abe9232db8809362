"""Asks for the name of a saved filter: of a new one, or another for one that is there."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from scanner.domain.saved import LONGEST_NAME, SavedFilter, checked_name
from scanner.errors import BadWish
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label

LEAST_WIDE = 380
"""Width of the sheet in pixels, at least."""


class NameFilterDialog(QDialog):
    """A name; what the filter asks for stands above it, and what the name does below it."""

    agreed = Signal(str)
    """The name that was typed."""

    def __init__(
        self,
        about: str,
        named: Callable[[str], SavedFilter | None],
        *,
        name: str = "",
        renames: SavedFilter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """
        Ask for a name for a filter that is `about` something.

        `named` tells which saved filter has a name already; `renames` is the one that is to be
        called otherwise, None for a new one.
        """
        super().__init__(parent)
        self._named = named
        self._renames = renames
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Save this filter") if renames is None else self.tr("Rename the filter")
        self.setWindowTitle(title)
        self.setMinimumWidth(LEAST_WIDE)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.setPlaceholderText(self.tr("Name"))
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setText(name)
        self.field.selectAll()
        self._note = plain_label("", self, quiet=True)
        self.save = PrimaryButton(self.tr("Save"), self)
        self.save.setDefault(True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(plain_label(about, self))
        column.addWidget(self.field)
        column.addWidget(self._note)
        column.addWidget(buttons)
        self.field.textChanged.connect(lambda _: self._say())
        self._say()

    @property
    def note(self) -> str:
        """What is said of the name."""
        return self._note.text()

    def _say(self) -> None:
        text = self.field.text()
        try:
            checked_name(text)
        except BadWish:
            can, note = False, self.tr("At most 80 characters that can be seen.")
        else:
            can, note = True, self.tr("Shown at the left, with how many photos pass it.")
            other = self._named(text)
            if other is not None and self._renames is None:
                note = self.tr("There is one of this name: it will be replaced.")
            elif other is not None and self._renames is not None and other.id != self._renames.id:
                can, note = False, self.tr("There is one of this name already.")
        self.save.setEnabled(can)
        self._note.setText(note)

    def _agree(self) -> None:
        self.agreed.emit(self.field.text())
        self.accept()
