"""The last steps of drafting a request: what the letter says of its writer, and the letter."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.letter import LANGUAGES, Letter
from scanner.domain.recipient import Channel
from ui.dialogs.sign_in_steps import Step
from ui.request_facts import address_facts
from ui.request_words import (
    LONGEST_NAME,
    language_word,
)
from ui.widgets.labels import plain_label
from ui.widgets.request_letter import LetterEditor
from ui.widgets.sheet import SMALLER, Fact
from ui.words import shown, translate

LONGEST_FIELD, TEXT_PX = 10_000, 84
PARAGRAPHS = frozenset({"situation", "question", "answer", "consent", "happened"})
"""Fields of a letter that may have several lines."""


def _tr(text: str) -> str:
    return translate("requests", text)


def field_words(slug: str) -> str:
    """Return how a person is asked for a field of a letter; empty for one that has no words."""
    return {
        "name": _tr("Your name"),
        "email": _tr("Your e-mail address"),
        "address": _tr("Your postal address"),
        "country": _tr("The country you live in"),
        "flickr_name": _tr("Your Flickr user name"),
        "nsid": _tr("Your Flickr id (NSID)"),
        "flickr_url": _tr("The address of your Flickr page"),
        "reference": _tr("Its reference"),
        "consent": _tr("Your express consent to the search"),
        "credit": _tr("How you want to be credited"),
        "precondition": _tr("What you did first, as the recipient asks"),
        "situation": _tr("Your reasons, from your own situation"),
        "question": _tr("What the recipient asked"),
        "answer": _tr("Your answer"),
        "happened": _tr("What happened to your request"),
    }.get(slug, "")


class FieldsStep(Step):
    """What the letter has to say of who writes; nothing is sent as a blank."""

    changed = Signal()
    language_changed = Signal()

    def __init__(self, heading: str = "") -> None:
        super().__init__(heading or _tr("What the letter says of you"))
        self.language = QComboBox()
        self.language.setAccessibleName(_tr("Language of the letter"))
        for language in LANGUAGES:
            self.language.addItem(language_word(language), language)
        self._language_row = QFormLayout()
        self._language_row.setHorizontalSpacing(12)
        self._language_row.addRow(_tr("&Language"), self.language)
        self._place = QVBoxLayout()
        self._form: QWidget | None = None
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self.column.addLayout(self._language_row)
        self.column.addLayout(self._place)
        self.column.addWidget(
            plain_label(
                _tr(
                    "Only what this recipient needs. Name, e-mail, address and country are kept in "
                    "the settings; the rest is in this letter alone."
                ),
                size=SMALLER,
                quiet=True,
            )
        )
        self.column.addStretch(1)
        self.language.activated.connect(lambda _: self.language_changed.emit())

    @property
    def chosen_language(self) -> str:
        """The language that is chosen."""
        return str(self.language.currentData())

    @property
    def values(self) -> dict[str, str]:
        """What was typed, by field."""
        return {slug: _typed(field) for slug, field in self.fields.items()}

    @property
    def is_complete(self) -> bool:
        """Whether no field is empty."""
        return all(self.values.values())

    def choose_language(self, language: str) -> None:
        """Choose a language."""
        self.language.setCurrentIndex(max(0, self.language.findData(language)))

    def show_fields(self, fields: Sequence[tuple[str, str, str]]) -> None:
        """Ask for these: slug, label, and the value where it is known; what was typed stays."""
        typed = {slug: text for slug, text in self.values.items() if text}
        if self._form is not None:
            self._place.removeWidget(self._form)
            self._form.deleteLater()
        self._form = QWidget()
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.fields = {}
        for slug, label, value in fields:
            said = field_words(slug) or shown(label, 120)
            field = self._ask(slug, said, typed.get(slug, value))
            form.addRow(said, field)
        self._place.addWidget(self._form)
        self.changed.emit()

    def _ask(self, slug: str, label: str, value: str) -> QLineEdit | QPlainTextEdit:
        field: QLineEdit | QPlainTextEdit
        if slug in PARAGRAPHS:
            field = QPlainTextEdit(value)
            field.setTabChangesFocus(True)
            field.setFixedHeight(TEXT_PX)
        else:
            field = QLineEdit(value)
            field.setMaxLength(LONGEST_FIELD)
        field.setAccessibleName(label)
        field.textChanged.connect(lambda *_: self.changed.emit())
        self.fields[slug] = field
        return field

    def focus_first(self) -> None:
        for field in self.fields.values():
            if not _typed(field):
                field.setFocus()
                return
        self.language.setFocus()


def _typed(field: QLineEdit | QPlainTextEdit) -> str:
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    return text.strip()[:LONGEST_FIELD]


class LetterStep(Step):
    """The letter as it would go, to be read and edited, and where it would go."""

    address_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(_tr("The letter"))
        self._address = self._sheet(_tr("Where it goes"))
        self.address = QPushButton(_tr("Address…"))
        self.address.setToolTip(_tr("Choose another address, or correct this one"))
        self.address.setAutoDefault(False)
        self.letter = LetterEditor()
        self.letter.hide_buttons()
        self.column.addWidget(self._address)
        self.column.addWidget(self.address, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.letter, 1)
        self.address.clicked.connect(lambda _=False: self.address_wanted.emit())

    def show_letter(self, key: object, letter: Letter, name: str, channel: Channel) -> None:
        """Show a letter and its address."""
        self._address.fill([Fact(_tr("To"), shown(name, LONGEST_NAME)), *address_facts(channel)])
        self.letter.show_letter(key, letter, can_edit=True)
        self.letter.hide_buttons()

    def focus_first(self) -> None:
        self.letter.body.setFocus()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 420)
