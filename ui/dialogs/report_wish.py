"""Asks which report is wanted: for whom, as what, and about which photos."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.reader import Reader
from ui.dialogs.report_words import choose_words, content_words, format_names, reader_group
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label
from ui.widgets.options import Options
from ui.widgets.sheet import LARGER, SMALLER
from ui.words import count_words, translate

WIDE_PX, HIGH_PX = 560, 430


class Which(StrEnum):
    """The photos a report is about: those selected, all that match, those of them exposed."""

    SELECTED = "selected"
    MATCHING = "matching"
    EXPOSED = "exposed"


@dataclass(frozen=True, slots=True)
class ReportWish:
    """What was asked for; `ending` is a file's, without the dot."""

    reader: Reader
    ending: str
    which: Which


@dataclass(frozen=True, slots=True)
class Choosable:
    """How many photos are selected and match; `is_whole`: no filter leaves any out."""

    selected: int
    matching: int
    is_whole: bool


class ReportDialog(QDialog):
    """Not modal; about the photos that were selected when it opened."""

    wished = Signal(object)
    """The ReportWish, once the user wants to say where it goes."""

    def __init__(self, there: Choosable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._there = there
        self.setModal(False)
        self.setWindowTitle(translate("report", "Export a report"))
        self.readers = Options((reader_group(),), self)
        self.formats = self._formats()
        self.photos = self._photos()
        self._content = plain_label("", self, size=SMALLER, quiet=True)
        self._problem = plain_label("", self)
        self._problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self.next = PrimaryButton(translate("report", "&Choose a file…"), self)
        self.next.setToolTip(translate("report", "Say where the report goes (Enter)"))
        self.next.setDefault(True)
        self.next.clicked.connect(lambda _=False: self._take())
        quit_ = QPushButton(translate("report", "Cancel"), self)
        quit_.setAutoDefault(False)
        quit_.clicked.connect(lambda _=False: self.reject())
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(quit_)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        title = plain_label(translate("report", "Export a report"), self, size=LARGER, bold=True)
        column.addWidget(title)
        column.addWidget(self._scrolled(), 1)
        column.addWidget(self._problem)
        column.addLayout(foot)
        self.readers.changed.connect(lambda _: self._offer())
        self.photos.currentIndexChanged.connect(lambda _: self._offer())
        self.resize(WIDE_PX, HIGH_PX)
        self._offer()
        self.readers.focus_first()

    @property
    def problem(self) -> str:
        """What stands against what was chosen; empty for nothing."""
        return self._problem.text()

    def wish(self) -> ReportWish:
        """Return what is chosen."""
        return ReportWish(
            Reader(self.readers.value),
            str(self.formats.currentData()),
            Which(self.photos.currentData()),
        )

    def _formats(self) -> QComboBox:
        box = QComboBox(self)
        for ending, name in format_names().items():
            box.addItem(name, ending)
        box.setAccessibleName(translate("report", "Format"))
        return box

    def _photos(self) -> QComboBox:
        box = QComboBox(self)
        there = self._there
        if there.selected:
            words = count_words(there.selected, "%n selected photo", "%n selected photos")
            box.addItem(words, Which.SELECTED.value)
        words = count_words(there.matching, "%n photo that matches", "All %n photos that match")
        box.addItem(words, Which.MATCHING.value)
        box.addItem(translate("report", "Of these, the exposed ones"), Which.EXPOSED.value)
        box.setAccessibleName(translate("report", "Which photos"))
        return box

    def _scrolled(self) -> QScrollArea:
        inside = QWidget(self)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("report", "&Which photos"), self.photos)
        form.addRow(translate("report", "&Format"), self.formats)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self.readers)
        column.addLayout(form)
        column.addWidget(self._content)
        column.addStretch(1)
        area = QScrollArea(self)
        # What is inside takes the keyboard, and is scrolled to.
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        return area

    def _offer(self) -> None:
        wish = self.wish()
        self._content.setText(content_words(wish.reader))
        everybody = wish.reader is Reader.PICTURED and (
            wish.which is not Which.SELECTED and self._there.is_whole
        )
        self._problem.setText(choose_words() if everybody else "")
        self._problem.setVisible(everybody)
        self.next.setEnabled(not everybody)

    def _take(self) -> None:
        wish = self.wish()
        self.accept()
        self.wished.emit(wish)
