"""
What is to be so of the chosen photos: a license, who can see them, a tag, no place, rights.

Choosing changes nothing: what comes of it is a plan, which is shown first.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.change import ChangeKind, Wish
from scanner.domain.license import License, LicenseTable
from scanner.domain.photo import Visibility
from scanner.domain.rights import LICENSE, MOST_TEXT, checked, rights_text
from scanner.errors import BadWish
from ui.widgets.elided_choice import ElidedChoice
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label
from ui.widgets.large_enough import LargeEnough
from ui.widgets.options import Options
from ui.widgets.sheet import LARGER, SMALLER
from ui.wish_words import (
    NO_CV,
    Option,
    license_groups,
    location_words,
    mining_options,
    nothing_yet_words,
    place_group,
    rights_fields_words,
    tag_words,
    title_words,
    visibility_group,
)
from ui.words import license_words, shown, translate

WIDE_PX = 560
HIGH_PX = {
    ChangeKind.LICENSE: 500,
    ChangeKind.VISIBILITY: 380,
    ChangeKind.TAG: 220,
    ChangeKind.LOCATION: 220,
    ChangeKind.RIGHTS: 500,
}
"""None is higher than the smallest window."""

LONGEST_TAG = 255
"""Characters of a tag that can be typed."""

AS_IT_IS, REMOVED = "", "-"


class Form(QWidget):
    """The part of the dialog that a kind of wish has of its own."""

    changed = Signal()
    focused = Signal(object)

    @property
    def is_complete(self) -> bool:
        """Whether a wish can be made of what is chosen."""
        return True

    def wish(self) -> Wish:
        """Return what was chosen; raises BadWish for what cannot be."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""


class LicenseForm(Form):
    """Which license: all rights reserved unless another is chosen."""

    def __init__(self, settable: Sequence[License], licenses: LicenseTable) -> None:
        super().__init__()
        self.options = Options(license_groups(settable, licenses), self)
        self.options.focused.connect(self.focused)
        _fill(self, self.options)

    def wish(self) -> Wish:
        return Wish(ChangeKind.LICENSE, self.options.value)

    def focus_first(self) -> None:
        self.options.focus_first()


class VisibilityForm(Form):
    """Who can see: only the owner unless someone else is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.options = Options((visibility_group(),), self)
        self.options.choose(Visibility.PRIVATE)
        self.options.focused.connect(self.focused)
        _fill(self, self.options)

    def wish(self) -> Wish:
        return Wish(ChangeKind.VISIBILITY, self.options.value)

    def focus_first(self) -> None:
        self.options.focus_first()


class TagForm(Form):
    """Which tag; the one that asks to be left out of datasets is suggested."""

    def __init__(self) -> None:
        super().__init__()
        self.tag = QLineEdit(NO_CV, self)
        self.tag.setMaxLength(LONGEST_TAG)
        self.tag.setAccessibleName(translate("wish", "Tag"))
        self.tag.setAccessibleDescription(tag_words())
        self.tag.textChanged.connect(lambda _: self.changed.emit())
        label = plain_label(translate("wish", "&Tag"), self, wraps=False)
        label.setTextFormat(Qt.TextFormat.AutoText)
        label.setBuddy(self.tag)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(label)
        line.addWidget(self.tag, 1)
        column.addLayout(line)
        column.addWidget(plain_label(tag_words(), self, size=SMALLER, quiet=True))
        column.addStretch(1)

    @property
    def is_complete(self) -> bool:
        return bool(self.tag.text().strip())

    def wish(self) -> Wish:
        return Wish(ChangeKind.TAG, self.tag.text().strip())

    def focus_first(self) -> None:
        self.tag.setFocus()
        self.tag.selectAll()


class LocationForm(Form):
    """What removing the location means; there is nothing to choose."""

    def __init__(self) -> None:
        super().__init__()
        _fill(self, plain_label(location_words(), self))

    def wish(self) -> Wish:
        return Wish(ChangeKind.LOCATION)


class RightsForm(Form):
    """Which rights fields are to be written; what is not set is left as it is in each file."""

    def __init__(self, settable: Sequence[License], licenses: LicenseTable) -> None:
        super().__init__()
        self._licenses = licenses
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.license = self._choice(
            translate("wish", "License"),
            [Option(one.slug, license_words(one.slug, licenses), "") for one in settable],
        )
        self.mining = self._choice(
            translate("wish", "Data mining"),
            [
                *mining_options(),
                Option(REMOVED, translate("wish", "Remove what the file says of it"), ""),
            ],
        )
        self.texts: dict[str, QLineEdit] = {}
        self.removals: dict[str, QCheckBox] = {}
        for name, (caption, hint) in rights_fields_words().items():
            self._text(name, caption, hint)
        self.place = Options((place_group(),), self)
        self.place.focused.connect(self.focused)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addSpacing(8)
        column.addWidget(plain_label(translate("wish", "Where it is written"), self, bold=True))
        column.addWidget(self.place)

    def _row(self, caption: str, field: QWidget) -> int:
        label = plain_label(caption, self, wraps=False)
        label.setBuddy(field)
        field.setAccessibleName(caption)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        return row

    def _choice(self, caption: str, options: Sequence[Option]) -> QComboBox:
        box = ElidedChoice(parent=self)
        box.addItem(translate("wish", "Not set: stays as it is"), AS_IT_IS)
        for option in options:
            box.addItem(option.name, option.value)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._grid.addWidget(box, self._row(caption, box), 1, 1, 2)
        return box

    def _text(self, name: str, caption: str, hint: str) -> None:
        field = QLineEdit(self)
        field.setMaxLength(MOST_TEXT)
        field.setToolTip(hint)
        field.setAccessibleDescription(hint)
        field.setPlaceholderText(translate("wish", "Not set: stays as it is"))
        remove = QCheckBox(translate("wish", "Remove"), self)
        remove.setAccessibleName(translate("wish", "Remove: {field}").format(field=caption))
        remove.setToolTip(translate("wish", "Take what the files say here out of them"))

        def turn(removes: bool) -> None:
            field.setEnabled(not removes)
            field.setPlaceholderText(
                translate("wish", "Will be removed")
                if removes
                else translate("wish", "Not set: stays as it is")
            )
            self.changed.emit()

        remove.toggled.connect(turn)
        field.textChanged.connect(lambda _: self.changed.emit())
        row = self._row(caption, field)
        self._grid.addWidget(field, row, 1)
        self._grid.addWidget(remove, row, 2)
        self.texts[name] = field
        self.removals[name] = remove

    def _values(self) -> dict[str, str]:
        values = {}
        if self.license.currentData():
            values[LICENSE] = str(self.license.currentData())
        if self.mining.currentData():
            mining = str(self.mining.currentData())
            values["data_mining"] = "" if mining == REMOVED else mining
        for name, field in self.texts.items():
            if self.removals[name].isChecked():
                values[name] = ""
            elif field.text().strip():
                values[name] = field.text()
        return values

    @property
    def is_complete(self) -> bool:
        return bool(self._values())

    def wish(self) -> Wish:
        fields = checked(self._values(), self._licenses)
        return Wish(ChangeKind.RIGHTS, rights_text(fields), embed=self.place.value == "embed")

    def focus_first(self) -> None:
        self.license.setFocus()


class WishDialog(QDialog):
    """Asks what is to be so; not modal, and about the photos that were chosen when it opened."""

    wished = Signal(object)
    """The Wish, once the user wants to see what would change."""

    def __init__(
        self,
        kind: ChangeKind,
        about: str,
        settable: Sequence[License],
        licenses: LicenseTable,
        parent: QWidget | None = None,
    ) -> None:
        """`about` says which photos in words, `settable` are the licenses to choose from."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(title_words(kind))
        self.kind = kind
        self.form = form_of(kind, settable, licenses)
        self._area = self._scrolled()
        self._problem = plain_label("", self)
        self._problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self._problem.hide()
        self.preview = PrimaryButton(translate("wish", "&Preview…"), self)
        self.preview.setToolTip(translate("wish", "Show what would change (Enter)"))
        self.preview.setDefault(True)
        self.preview.clicked.connect(lambda _=False: self._take())
        quit_ = QPushButton(translate("wish", "Cancel"), self)
        quit_.setAutoDefault(False)
        quit_.clicked.connect(lambda _=False: self.reject())
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(plain_label(nothing_yet_words(kind), self, size=SMALLER, quiet=True), 1)
        foot.addWidget(quit_)
        foot.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        heading = plain_label(title_words(kind), self, size=LARGER, bold=True)
        column.addWidget(heading)
        column.addWidget(plain_label(about, self, quiet=True))
        column.addWidget(self._area, 1)
        column.addWidget(self._problem)
        column.addLayout(foot)
        self.form.changed.connect(self._offer)
        self.form.focused.connect(self._reveal)
        self.resize(WIDE_PX, HIGH_PX[kind])
        LargeEnough(self)
        self._offer()
        self.form.focus_first()

    @property
    def problem(self) -> str:
        """What stands against what was chosen; empty for nothing."""
        return self._problem.text() if self._problem.isVisibleTo(self) else ""

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.form)
        return area

    def _reveal(self, widget: QWidget) -> None:
        """Scroll to a button, once what it opened has its place."""

        def scroll() -> None:
            if isinstance(widget, QToolButton):
                self._area.verticalScrollBar().setValue(widget.y())
            else:
                self._area.ensureWidgetVisible(widget, 0, 40)

        QTimer.singleShot(0, self, scroll)

    def _offer(self) -> None:
        self._problem.hide()
        self.preview.setEnabled(self.form.is_complete)

    def _take(self) -> None:
        """Give the wish to who makes a plan of it; what cannot be is said here."""
        try:
            wish = self.form.wish()
        except BadWish as error:
            words = shown(str(error), 300)
            self._problem.setText(words)
            self._problem.show()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
            return
        self.accept()
        self.wished.emit(wish)


def form_of(kind: ChangeKind, settable: Sequence[License], licenses: LicenseTable) -> Form:
    """Return what is asked for a kind of wish."""
    if kind is ChangeKind.LICENSE:
        return LicenseForm(settable, licenses)
    if kind is ChangeKind.VISIBILITY:
        return VisibilityForm()
    if kind is ChangeKind.TAG:
        return TagForm()
    if kind is ChangeKind.LOCATION:
        return LocationForm()
    return RightsForm(settable, licenses)


def _fill(form: Form, widget: QWidget) -> None:
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 8, 0)
    column.addWidget(widget)
    column.addStretch(1)
