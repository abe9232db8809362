"""The next letter of a conversation: what only the user knows is asked for by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.recipient import Recipient
from scanner.domain.request import Request
from ui.request_words import LONGEST_NAME, recipient_words, template_words
from ui.widgets.elided_choice import ElidedChoice
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label
from ui.widgets.large_enough import LargeEnough
from ui.widgets.sheet import LARGER, SMALLER
from ui.words import shown, translate

LEAST_WIDE_PX, TEXT_PX, MOST_TEXT = 480, 96, 10_000


def _tr(text: str) -> str:
    return translate("requests", text)


@dataclass(frozen=True, slots=True)
class Asked:
    """A field of a further letter: its slug, what is asked, and whether it may be empty."""

    slug: str
    words: str
    needed: bool = True


def asked_of(template: str) -> tuple[Asked, ...]:
    """Return what a further letter needs to be told."""
    return {
        "information": (
            Asked("question", _tr("What they asked"), needed=False),
            Asked("answer", _tr("Your answer")),
        ),
    }.get(template, ())


class FollowDialog(QDialog):
    """Asks what a further letter needs; what comes out is a draft, to be read before it leaves."""

    wanted = Signal(str, object)
    """The slug of the recipient, and the fields by slug."""

    def __init__(
        self,
        request: Request,
        template: str,
        authorities: Sequence[Recipient] = (),
        first: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`authorities` are whom a complaint can go to, `first` the one that is proposed."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(template_words(template))
        self._request = request
        self.authority = ElidedChoice(parent=self)
        self.authority.setAccessibleName(_tr("Authority"))
        self.authority.setPlaceholderText(_tr("Choose an authority"))
        for one in authorities:
            name = f"{shown(one.name, LONGEST_NAME)} · {recipient_words(one)}"
            self.authority.addItem(name, one.slug)
        self.authority.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.authority.setCurrentIndex(self.authority.findData(first))
        self._complains = bool(authorities)
        self.fields: dict[str, QPlainTextEdit] = {}
        self._needed = tuple(one.slug for one in asked_of(template) if one.needed)
        self.write = PrimaryButton(_tr("&Write the letter"), self)
        self.write.setDefault(True)
        self._build(template)
        self._offer()
        LargeEnough(self)

    def _build(self, template: str) -> None:
        quit_ = QPushButton(_tr("Cancel"), self)
        quit_.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(plain_label(template_words(template), self, size=LARGER, bold=True))
        about = _tr("About the request to {name}, number {n}; it has the same photos.").format(
            name=shown(self._request.to.name, LONGEST_NAME), n=self._request.id
        )
        column.addWidget(plain_label(about, self, quiet=True))
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.authority.setVisible(self._complains)
        if self._complains:
            form.addRow(_tr("&To"), self.authority)
        for one in asked_of(template):
            field = QPlainTextEdit(self)
            field.setAccessibleName(one.words)
            field.setTabChangesFocus(True)
            field.setFixedHeight(TEXT_PX)
            field.textChanged.connect(self._offer)
            form.addRow(one.words, field)
            self.fields[one.slug] = field
        column.addLayout(form)
        if self._complains:
            attached = _tr("The letter that was sent and the answers to it are attached.")
            column.addWidget(plain_label(attached, self, size=SMALLER, quiet=True))
        nothing = _tr("Nothing is sent: first you read the letter.")
        column.addWidget(plain_label(nothing, self, size=SMALLER, quiet=True))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(quit_)
        foot.addWidget(self.write)
        column.addLayout(foot)
        self.setMinimumWidth(LEAST_WIDE_PX)
        self.authority.currentIndexChanged.connect(lambda _: self._offer())
        self.write.clicked.connect(lambda _=False: self._take())
        quit_.clicked.connect(lambda _=False: self.reject())

    def _values(self) -> dict[str, str]:
        values = {slug: field.toPlainText().strip() for slug, field in self.fields.items()}
        return {slug: text[:MOST_TEXT] for slug, text in values.items() if text}

    def _offer(self) -> None:
        values = self._values()
        named = not self._complains or self.authority.currentData() is not None
        self.write.setEnabled(named and all(slug in values for slug in self._needed))

    def _take(self) -> None:
        to = str(self.authority.currentData()) if self._complains else self._request.to.recipient
        self.wanted.emit(to, self._values())
        self.accept()
