"""The first steps of drafting a request: whom to write to, as whom, about which photos."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
)

from scanner.domain.change import Selected
from scanner.domain.grounds import has_address, nearest, no_address_sentence
from scanner.domain.recipient import Asker, Recipient, Role
from ui.accessible import name_clear_button
from ui.core_words import of_core
from ui.dialogs.sign_in_steps import Step
from ui.request_facts import recipient_facts
from ui.request_words import (
    LONGEST_FACT,
    LONGEST_NAME,
    asker_words,
    biometrics_words,
    recipient_words,
)
from ui.widgets.cautions import Cautions
from ui.widgets.labels import plain_label
from ui.widgets.options import Options
from ui.widgets.sheet import SMALLER, Entry, Fact, Sentence
from ui.wish_words import Group, Option
from ui.words import shown, translate

SLUG = Qt.ItemDataRole.UserRole

LONGEST_URLS = 400_000
LIST_PX, TEXT_PX = 168, 84


def _tr(text: str) -> str:
    return translate("requests", text)


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """
    What a request is to be about: which photos, that in words, and a dataset they are in.

    `urls` are addresses of photos that are not in the library, to begin with.
    """

    selected: Selected
    words: str = ""
    dataset: str | None = None
    urls: tuple[str, ...] = ()

    @property
    def has_photos(self) -> bool:
        """Whether photos of the library are meant at all."""
        return self.selected.ids is None or bool(self.selected.ids)


class WhomStep(Step):
    """Whom to write to, with where that is known from."""

    changed = Signal()
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(_tr("Whom to write to"))
        self._recipients: dict[str, Recipient] = {}
        self.search = _Search()
        self.search.setPlaceholderText(_tr("Name, dataset or country"))
        self.search.setAccessibleName(_tr("Search recipients"))
        self.search.setClearButtonEnabled(True)
        name_clear_button(self.search, _tr("Clear the search"))
        self.list = QListWidget()
        self.list.setAccessibleName(_tr("Recipients"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(LIST_PX)
        self._facts = self._sheet(_tr("What is known of them"))
        self.add = QPushButton(_tr("Add somebody…"))
        self.add.setToolTip(_tr("Somebody who is not in this list, with their address"))
        self.add.setAutoDefault(False)
        for widget in (self.search, self.list, self._facts):
            self.column.addWidget(widget)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.search.textChanged.connect(lambda _: self._narrow())
        self.search.stepped.connect(self._move)
        self.add.clicked.connect(lambda _=False: self.add_wanted.emit())
        self.list.currentItemChanged.connect(lambda *_: self._chosen())

    @property
    def recipient(self) -> Recipient | None:
        """Who is chosen."""
        item = self.list.currentItem()
        if item is None or item.isHidden():
            return None
        return self._recipients.get(str(item.data(SLUG)))

    def show_recipients(
        self, recipients: Sequence[Recipient], first: str | None = None, country: str = ""
    ) -> None:
        """Show whom one can write to, the authorities last; `first` is chosen."""
        before = self.recipient
        wanted = first or (before.slug if before is not None else None)
        self._recipients = {one.slug: one for one in recipients}
        self._country = country
        self.list.blockSignals(True)
        self.list.clear()
        for one in sorted(recipients, key=_order):
            item = QListWidgetItem(f"{shown(one.name, LONGEST_NAME)}\n{recipient_words(one)}")
            item.setData(SLUG, one.slug)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{shown(one.name, LONGEST_NAME)}, {recipient_words(one)}",
            )
            self.list.addItem(item)
            if one.slug == wanted:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._chosen()

    def _narrow(self) -> None:
        """List those only whose name, dataset or country holds what was typed."""
        wanted = self.search.text().strip().casefold()
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            one = self._recipients[str(item.data(SLUG))]
            said = " ".join((one.slug, one.name, one.country, *one.datasets)).casefold()
            item.setHidden(wanted not in said)
            if first is None and not item.isHidden():
                first = item
        current = self.list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.list.setCurrentItem(first)
        self._chosen()

    def _move(self, by: int) -> None:
        """Choose the next that is listed, while the keyboard stays in the search."""
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count():
            if not self.list.item(row).isHidden():
                self.list.setCurrentRow(row)
                return
            row += by

    def _chosen(self) -> None:
        one = self.recipient
        self._facts.fill([] if one is None else self._facts_of(one))
        self.changed.emit()

    def _facts_of(self, one: Recipient) -> list[Entry]:
        entries = recipient_facts(one)
        if not has_address(one):
            entries.insert(
                0, Sentence(shown(of_core(no_address_sentence(one)), LONGEST_FACT), strong=True)
            )
            near = nearest(one, tuple(self._recipients.values()), country=self._country)
            if near:
                names = "\n".join(shown(each.name, LONGEST_NAME) for each in near[:4])
                entries.append(Fact(_tr("Nearest"), names))
        return entries or [Sentence(_tr("Nothing more is known of them."))]

    def focus_first(self) -> None:
        (self.list if self.list.currentItem() is not None else self.search).setFocus()


class _Search(QLineEdit):
    """A search whose arrow keys walk the list below it."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _order(one: Recipient) -> tuple[bool, bool, str]:
    return one.role is Role.AUTHORITY, not one.own, one.name.casefold()


class AsWhomStep(Step):
    """As whom one asks, and about which photos."""

    changed = Signal()

    def __init__(self, about: About) -> None:
        super().__init__(_tr("As whom you ask"))
        self._about = about
        self.options = Options(
            [
                Group(
                    "",
                    (
                        Option(
                            Asker.PHOTOGRAPHER,
                            asker_words(Asker.PHOTOGRAPHER),
                            _tr("About photos of yours, as whoever took them and holds the rights"),
                        ),
                        Option(
                            Asker.SUBJECT,
                            asker_words(Asker.SUBJECT),
                            _tr("About pictures of you, whoever took them"),
                        ),
                    ),
                )
            ]
        )
        self._not_served = plain_label(quiet=True)
        self.caution = Cautions()
        self._photos = plain_label(bold=True)
        self.urls = QPlainTextEdit()
        self.urls.setAccessibleName(_tr("Addresses of photos"))
        self.urls.setTabChangesFocus(True)
        self.urls.setFixedHeight(TEXT_PX)
        self.urls.setPlaceholderText("https://www.flickr.com/photos/…")
        self.urls.setPlainText("\n".join(about.urls))
        self._hint = plain_label(
            _tr(
                "Addresses of photos that are not in your library, one a line. No picture is sent, "
                "and none is fetched."
            ),
            size=SMALLER,
            quiet=True,
        )
        for widget in (
            *(self.options, self._not_served, self.caution),
            *(self._photos, self.urls, self._hint),
        ):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.options.changed.connect(lambda _: self._say())
        self.urls.textChanged.connect(self.changed)

    @property
    def asker(self) -> Asker:
        """As whom the user asks."""
        return Asker(self.options.value)

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses that were typed, where they are asked for."""
        if self.urls.isHidden():
            return ()
        lines = self.urls.toPlainText()[:LONGEST_URLS].splitlines()
        return tuple(line.strip() for line in lines if line.strip())

    @property
    def is_complete(self) -> bool:
        """Whether there is anything that a letter could be about."""
        return self._about.has_photos or bool(self.addresses)

    def show_recipient(self, recipient: Recipient) -> None:
        """Know who is written to: not everybody can ask there."""
        for asker in Asker:
            self.options.radio(asker).setEnabled(asker in recipient.serves)
        if self.asker not in recipient.serves and recipient.serves:
            self.options.choose(next(one for one in Asker if one in recipient.serves))
        only = {
            frozenset({Asker.PHOTOGRAPHER}): _tr("They deal with photographers only."),
            frozenset({Asker.SUBJECT}): _tr("They deal with people who are shown only."),
        }.get(recipient.serves, "")
        self._not_served.setText(only)
        self._not_served.setVisible(bool(only))
        self.caution.say(
            _tr("To know before you write to them"),
            [biometrics_words()] if recipient.biometrics else [],
        )
        self._say()

    def _say(self) -> None:
        words = self._about.words if self._about.has_photos else ""
        self._photos.setText(words or _tr("Which photos"))
        # Who took the photos has them in the library; who is shown, mostly not.
        asks = self.asker is Asker.SUBJECT or not self._about.has_photos
        for widget in (self.urls, self._hint):
            widget.setVisible(asks)
        self.changed.emit()

    def focus_first(self) -> None:
        self.options.focus_first()
