"""The steps about a request's ground: which laws may be invoked, and what is to be done first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from scanner.domain.change import ChangeKind, Wish
from scanner.domain.recipient import Ground, Law, Recipient
from ui.change_words import value_words
from ui.core_words import of_core
from ui.dialogs.sign_in_steps import Step
from ui.request_words import (
    LONGEST_FACT,
    law_words,
    not_advice,
    term_words,
)
from ui.table_words import of_table
from ui.widgets.labels import plain_label
from ui.widgets.options import Options
from ui.widgets.sheet import SMALLER, Entry, Fact, Sentence
from ui.wish_words import Group, Option
from ui.words import shown, translate


def _tr(text: str) -> str:
    return translate("requests", text)


class GroundStep(Step):
    """On what the request rests: proposed from where both are, with what to know before."""

    changed = Signal()
    country_changed = Signal()

    def __init__(self) -> None:
        super().__init__(_tr("On what ground"))
        self._grounds: dict[str, Ground] = {}
        self.country = QLineEdit()
        self.country.setMaxLength(5)
        self.country.setFixedWidth(96)
        self.country.setAccessibleName(_tr("Where you live: two letters such as DE, or US-CA"))
        self.country.setPlaceholderText("DE, US-CA")
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(_tr("Where you &live"), self.country)
        hint = _tr("The country's two letters; in the United States with the state, as US-CA.")
        self.options: Options | None = None
        self._picked = ""
        self._place = QVBoxLayout()
        self._none = plain_label()
        self._told = self._sheet(_tr("Often named, and not offered"))
        self.column.addWidget(plain_label(not_advice(), size=SMALLER, quiet=True))
        self.column.addLayout(form)
        self.column.addWidget(plain_label(hint, size=SMALLER, quiet=True))
        self.column.addSpacing(4)
        self.column.addLayout(self._place)
        self.column.addWidget(self._none)
        self.column.addWidget(self._told)
        self.column.addStretch(1)
        self.country.editingFinished.connect(self.country_changed)

    @property
    def where(self) -> str:
        """Where the user lives, as typed."""
        return self.country.text().strip().upper()

    @property
    def ground(self) -> Ground | None:
        """What was chosen."""
        return None if self.options is None else self._grounds.get(self.options.value)

    def show_grounds(
        self, grounds: Sequence[Ground], nothing: str, told: Sequence[Law] = ()
    ) -> None:
        """Show on what one can rest, the best chosen; `nothing` is said where there is none."""
        if self.options is not None:
            self._place.removeWidget(self.options)
            self.options.deleteLater()
            self.options = None
        self._grounds = {ground.law.slug: ground for ground in grounds}
        if grounds:
            options = tuple(
                Option(one.law.slug, law_words(one.law), _means(one)) for one in grounds
            )
            self.options = Options([Group("", options)], self)
            self._place.addWidget(self.options)
            if self._picked in self._grounds:
                self.options.choose(self._picked)
            self.options.changed.connect(self._pick)
        self._none.setText("" if grounds else shown(of_core(nothing), LONGEST_FACT))
        self._none.setVisible(not grounds)
        entries: list[Entry] = [
            Fact(
                shown(of_table("laws", law.name), 80),
                shown(of_table("laws", law.caution or law.about), LONGEST_FACT),
            )
            for law in told
        ]
        if entries:
            entries.insert(0, Sentence(_tr("Often named, and not offered here:")))
        self._told.fill(entries)
        self.changed.emit()

    def _pick(self, slug: str) -> None:
        """Remember what the user chose: it holds where it still can, else the best is proposed."""
        self._picked = slug
        self.changed.emit()

    def focus_first(self) -> None:
        if self.options is not None:
            self.options.focus_first()
        else:
            self.country.setFocus()


def _means(ground: Ground) -> str:
    """Return what choosing a ground means: why it is proposed, what to know, how long they have."""
    law = ground.law
    lines = [shown(of_core(ground.why), LONGEST_FACT)]
    if law.caution:
        caution = shown(of_table("laws", law.caution), LONGEST_FACT)
        lines.append(_tr("To know: {caution}").format(caution=caution))
    span = term_words(law.term)
    lines.append(f"{span[:1].upper()}{span[1:]}.")
    return "\n".join(lines)


class FirstStep(Step):
    """What a recipient wants to be so before they act, offered as plans."""

    plan_wanted = Signal(object)
    """A Wish, to be previewed as any plan."""

    def __init__(self) -> None:
        super().__init__(_tr("To be done first"))
        self._before = plain_label()
        self._place = QVBoxLayout()
        self._place.setSpacing(8)
        self.buttons: list[QPushButton] = []
        self.column.addWidget(self._before)
        self.column.addLayout(self._place)
        self.column.addWidget(
            plain_label(
                _tr(
                    "Any one of them is enough. Each opens as a plan in the window behind: nothing "
                    "is changed before you agree there. A letter without it is likely in vain."
                ),
                size=SMALLER,
                quiet=True,
            )
        )
        self.column.addStretch(1)

    def show_wishes(self, recipient: Recipient, wishes: Sequence[Wish], words: list[str]) -> None:
        """Show what is to be done; `words` are the buttons'."""
        self._before.setText(shown(of_table("recipients", recipient.before), LONGEST_FACT))
        for button in self.buttons:
            self._place.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for wish, said in zip(wishes, words, strict=True):
            button = QPushButton(said)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, wish=wish: self.plan_wanted.emit(wish))
            self._place.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)

    def focus_first(self) -> None:
        if self.buttons:
            self.buttons[0].setFocus()


def wish_button(wish: Wish, licenses: object) -> str:
    """Return what a button says that plans a wish."""
    value = value_words(wish.kind, wish.value, licenses)  # type: ignore[arg-type]
    form = {
        ChangeKind.TAG: _tr("Tag them {value}…"),
        ChangeKind.LICENSE: _tr("Put them under: {value}…"),
        ChangeKind.VISIBILITY: _tr("Let them be seen by {value}…"),
    }.get(wish.kind, "{value}…")
    return form.format(value=value)
