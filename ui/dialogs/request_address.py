"""Where a letter goes: one of the known addresses, with where it was seen, or the user's own."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.address import wrong_with
from scanner.domain.grounds import channels_for, no_address_sentence
from scanner.domain.recipient import Addressed, Channel, ChannelKind, Law, Recipient, Role
from scanner.errors import NotFound
from ui.core_words import of_core
from ui.request_words import (
    LONGEST_FACT,
    LONGEST_NAME,
    address_words,
    channel_word,
    role_words,
    seen_words,
)
from ui.table_words import of_table
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label
from ui.widgets.large_enough import LargeEnough
from ui.widgets.options import Options
from ui.widgets.sheet import LARGER, SMALLER
from ui.wish_words import Group, Option
from ui.words import shown, translate

if TYPE_CHECKING:
    from scanner.app import App

OWN = "own"
KINDS = (ChannelKind.EMAIL, ChannelKind.WEBFORM, ChannelKind.POST)
LEAST_WIDE_PX = 460
MOST_ADDRESS, MOST_SEEN = 2000, 300


def _tr(text: str) -> str:
    return translate("requests", text)


class AddressFields(QWidget):
    """An address as it is typed: of what kind, the address, and where it was seen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(_tr("Kind of address"))
        for kind in KINDS:
            self.kind.addItem(channel_word(kind), kind)
        self.value = QLineEdit(self)
        self.value.setMaxLength(MOST_ADDRESS)
        self.value.setAccessibleName(_tr("Address"))
        self.seen = QLineEdit(self)
        self.seen.setMaxLength(MOST_SEEN)
        self.seen.setAccessibleName(_tr("Where you saw it"))
        self.seen.setPlaceholderText(_tr("such as their privacy page"))
        self.seen.setToolTip(self.seen.placeholderText())
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        # With large letters a row's name stands above it, and is not cut.
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(_tr("&Kind"), self.kind)
        form.addRow(_tr("A&ddress"), self.value)
        form.addRow(_tr("Where you &saw it"), self.seen)
        self.kind.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.value.textChanged.connect(lambda _: self.changed.emit())

    @property
    def channel(self) -> Channel:
        """What was typed, the user's own."""
        return Channel(
            kind=ChannelKind(self.kind.currentData()),
            value=self.value.text().strip(),
            seen_in=self.seen.text().strip(),
            own=True,
        )

    @property
    def problem(self) -> str:
        """What is wrong with the address; empty for nothing."""
        one = self.channel
        wrong = wrong_with(one.kind, one.value)
        if not wrong or not one.value:
            return wrong and _tr("An address is needed.")
        return f"{shown(one.value, 80)} {wrong}."


class AddressDialog(QDialog):
    """Lets the user look at where a letter goes, and choose or correct it."""

    chosen = Signal(object, bool)
    """The Channel, and whether it is to be kept for later letters."""

    def __init__(
        self,
        to: Addressed,
        recipient: Recipient | None,
        law: Law | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Where the letter goes"))
        LargeEnough(self)
        self._channels: dict[str, Channel] = {}
        known = _known(to, recipient, law)
        options = []
        for n, channel in enumerate(known):
            self._channels[str(n)] = channel
            use = _tr(" Meant for: {use}.").format(
                use=shown(of_table("recipients", channel.use), 200)
            )
            means = f"{_sentence(seen_words(channel))}{use if channel.use else ''}"
            name = f"{channel_word(channel.kind)}: {address_words(channel)}"
            options.append(Option(str(n), name, means))
        options.append(Option(OWN, _tr("Another address"), _tr("One that you know to be better")))
        self.options = Options([Group("", tuple(options))], self)
        self.fields = AddressFields(self)
        self.keep = QCheckBox(_tr("Keep it for later letters to them"), self)
        self.keep.setToolTip(_tr("It takes the place of the shipped one, and survives updates"))
        self.keep.setChecked(recipient is not None)
        self.keep.setEnabled(recipient is not None)
        self._problem = plain_label("", self)
        self._problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self.use = PrimaryButton(_tr("&Use this address"), self)
        self.use.setDefault(True)
        quit_ = QPushButton(_tr("Cancel"), self)
        quit_.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(plain_label(shown(to.name, LONGEST_NAME), self, size=LARGER, bold=True))
        nothing = "" if recipient is None else of_core(no_address_sentence(recipient))
        if nothing:
            column.addWidget(plain_label(shown(nothing, LONGEST_FACT), self))
        tried = _tr("No address was tried. Open the page that it was read on, if you can.")
        column.addWidget(plain_label(tried, self, size=SMALLER, quiet=True))
        column.addWidget(self.options)
        column.addWidget(self.fields)
        column.addWidget(self.keep)
        column.addWidget(self._problem)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(quit_)
        foot.addWidget(self.use)
        column.addLayout(foot)
        self.setMinimumWidth(LEAST_WIDE_PX)
        now = next((key for key, one in self._channels.items() if one == to.channel), None)
        self.options.choose(now or next(iter(self._channels), OWN))
        self.options.changed.connect(lambda _: self._offer())
        self.fields.changed.connect(self._offer)
        self.use.clicked.connect(lambda _=False: self._take())
        quit_.clicked.connect(lambda _=False: self.reject())
        self._offer()
        self.options.focus_first()

    @property
    def problem(self) -> str:
        """What is wrong with what was typed."""
        return self._problem.text()

    def _offer(self) -> None:
        own = self.options.value == OWN
        self.fields.setVisible(own)
        self.keep.setVisible(own)
        problem = self.fields.problem if own else ""
        self._problem.setText(problem if self.fields.value.text() else "")
        self._problem.setVisible(bool(self._problem.text()))
        self.use.setEnabled(not problem)
        self.adjustSize()

    def _take(self) -> None:
        if self.options.value == OWN:
            self.chosen.emit(self.fields.channel, self.keep.isChecked())
        else:
            self.chosen.emit(self._channels[self.options.value], False)
        self.accept()


def known_recipient(app: App, slug: str) -> Recipient | None:
    """Return a recipient as the tables have it, None for one that was removed; off this thread."""
    try:
        return app.recipient(slug)
    except NotFound:
        return None


def _known(to: Addressed, recipient: Recipient | None, law: Law | None) -> list[Channel]:
    """Return the addresses that there are, the letter's own first if it is another."""
    known = list(channels_for(recipient, law)) if recipient is not None and law is not None else []
    if to.channel.value and to.channel not in known:
        known.insert(0, to.channel)
    return known


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


class RecipientDialog(QDialog):
    """Somebody to write to who is not shipped: a name, what they are, and an address."""

    added = Signal(object)
    """The Recipient."""

    ROLES = (Role.HOLDER, Role.COMPANY, Role.PLATFORM, Role.FACE_SEARCH, Role.AUTHORITY)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Add somebody to write to"))
        LargeEnough(self)
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(_tr("Name"))
        self.role = QComboBox(self)
        self.role.setAccessibleName(_tr("What they are"))
        for role in self.ROLES:
            self.role.addItem(role_words(role), role)
        self.country = QLineEdit(self)
        self.country.setMaxLength(2)
        self.country.setAccessibleName(_tr("Country, two letters"))
        self.country.setPlaceholderText("NO")
        self.fields = AddressFields(self)
        self._problem = plain_label("", self)
        self._problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self.add = PrimaryButton(_tr("&Add"), self)
        self.add.setDefault(True)
        quit_ = QPushButton(_tr("Cancel"), self)
        quit_.setAutoDefault(False)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        # With large letters a row's name stands above it, and is not cut.
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(_tr("&Name"), self.name)
        form.addRow(_tr("&What they are"), self.role)
        form.addRow(_tr("&Country"), self.country)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(quit_)
        foot.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.fields)
        column.addWidget(self._problem)
        column.addLayout(foot)
        self.setMinimumWidth(LEAST_WIDE_PX)
        for field in (self.name, self.country):
            field.textChanged.connect(lambda _: self._offer())
        self.fields.changed.connect(self._offer)
        self.add.clicked.connect(lambda _=False: self._take())
        quit_.clicked.connect(lambda _=False: self.reject())
        self._offer()

    def _offer(self) -> None:
        problem = self.fields.problem
        self._problem.setText(problem if self.fields.value.text() else "")
        self._problem.setVisible(bool(self._problem.text()))
        country = self.country.text().strip()
        fits = not country or bool(re.fullmatch(r"[A-Za-z]{2}", country))
        self.add.setEnabled(bool(slug_of(self.name.text())) and fits and not problem)

    def _take(self) -> None:
        self.added.emit(
            Recipient(
                slug=slug_of(self.name.text()),
                name=self.name.text().strip(),
                role=Role(self.role.currentData()),
                country=self.country.text().strip().upper(),
                channels=(self.fields.channel,),
                own=True,
            )
        )
        self.accept()


def slug_of(name: str) -> str:
    """
    Return the short name of somebody whom the user added: never that of a shipped one.

    >>> slug_of("Universität Zürich")
    'own-universitat-zurich'
    >>> slug_of("  ")
    ''
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    if not words and name.strip():
        # A name of other letters than these has a number that stays the same.
        words = [format(sum(ord(sign) * (n + 1) for n, sign in enumerate(name.strip())), "x")]
    return "-".join(["own", *words])[:60].rstrip("-") if words else ""
