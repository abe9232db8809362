"""Asks of which dataset a file is the list: what it seems to be is chosen already."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.dataset import Checkable, DatasetState
from ui.counting import size_words
from ui.dataset_words import name_of
from ui.models.datasets import RANK
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label
from ui.words import count_words, day_words, shown

LEAST_WIDE = 420
"""Width of the sheet in pixels, at least."""


class ImportListDialog(QDialog):
    """Which dataset, and for a table of unknown make, which column; Enter imports."""

    agreed = Signal(str, str)
    """The dataset's slug, and the name of a column; empty: Safelight finds it."""

    def __init__(
        self,
        paths: Sequence[Path],
        size: int,
        known: Mapping[str, DatasetState],
        *,
        seems: str | None,
        wanted: str | None = None,
        trouble: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """
        Ask about `paths` of `size` bytes.

        `seems` is which dataset they seem to be of, `wanted` the one that the user pointed at;
        `trouble` is why they could not be read as they are: a column may help.
        """
        super().__init__(parent)
        self._known = known
        self._seems, self._wanted = seems, wanted
        self._trouble = shown(trouble, 500)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import a list"))
        self.dataset = QComboBox(self)
        self.column = QLineEdit(self)
        self._hint = plain_label("", self)
        self._replaces = plain_label("", self)
        self.import_ = PrimaryButton(self.tr("Import"), self)
        self._build(paths, size)
        self._fill()
        self.dataset.currentIndexChanged.connect(lambda _: self._say())
        self._say()

    @property
    def chosen(self) -> str | None:
        """The dataset that is chosen."""
        slug = self.dataset.currentData()
        return slug if isinstance(slug, str) else None

    @property
    def words(self) -> str:
        """What is said of the choice."""
        return " ".join(part for part in (self._hint.text(), self._replaces.text()) if part)

    def _build(self, paths: Sequence[Path], size: int) -> None:
        name = shown(paths[0].name, 120)
        others = len(paths) - 1
        if others:
            more = count_words(others, "and %n other file", "and %n other files")
            name = f"{name} {more}"
        about = f"{name} · {size_words(size)}" if size else name
        self.dataset.setAccessibleName(self.tr("Dataset"))
        self.dataset.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.column.setAccessibleName(self.tr("Column with the photo's address or number"))
        self.column.setPlaceholderText(self.tr("found by Safelight"))
        self.column.setToolTip(
            self.tr("Only for a table that Safelight does not know: its column's name or number")
        )
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("List of"), self.dataset)
        form.addRow(self.tr("Column"), self.column)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.import_, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        self.import_.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(plain_label(about, self, bold=True))
        column.addWidget(self._hint)
        column.addLayout(form)
        column.addWidget(self._replaces)
        column.addSpacing(8)
        column.addWidget(
            plain_label(
                self.tr(
                    "It is read on this machine, and nothing leaves it. Only the photos' numbers "
                    "and their owners are kept."
                ),
                self,
                quiet=True,
            )
        )
        column.addWidget(buttons)
        self.setMinimumWidth(LEAST_WIDE)

    def _fill(self) -> None:
        states = sorted(
            (one for one in self._known.values() if one.dataset.checkable is not Checkable.NO),
            key=lambda one: (RANK[one.dataset.checkable], name_of(one.dataset).casefold()),
        )
        for state in states:
            self.dataset.addItem(name_of(state.dataset), state.dataset.slug)
        self.dataset.setPlaceholderText(self.tr("Choose a dataset"))
        # What the file seems to be comes first: a list under another's name tells false things.
        place = self.dataset.findData(self._seems or "")
        if place < 0:
            place = self.dataset.findData(self._wanted or "")
        self.dataset.setCurrentIndex(place)

    def _say(self) -> None:
        chosen = self.chosen
        self._hint.setText(self._seems_words(chosen))
        state = self._known.get(chosen or "")
        before = None if state is None else state.imported
        self._replaces.setVisible(before is not None)
        if before is not None:
            self._replaces.setText(
                self.tr("It takes the place of the list imported on {day}, {file}.").format(
                    day=day_words(before.at), file=shown(before.file, 120)
                )
            )
        self.import_.setEnabled(chosen is not None)

    def _seems_words(self, chosen: str | None) -> str:
        """Return what the files seem to be, and whether that is what was asked for and chosen."""
        seems, wanted = self._known.get(self._seems or ""), self._known.get(self._wanted or "")
        if seems is None:
            return self._trouble or self.tr("Safelight cannot tell which dataset's list this is.")
        name = name_of(seems.dataset)
        if chosen != self._seems:
            words = self.tr("This seems to be the list of {name}, not of the one chosen below.")
            return words.format(name=name)
        if wanted is None or wanted is seems:
            return self.tr("This seems to be the list of {name}.").format(name=name)
        asked = name_of(wanted.dataset)
        words = self.tr("This seems to be the list of {name}, not of {asked}.")
        return words.format(name=name, asked=asked)

    def _agree(self) -> None:
        slug = self.chosen
        if slug is not None:
            self.agreed.emit(slug, self.column.text().strip())
            self.accept()
