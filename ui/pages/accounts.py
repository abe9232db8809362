"""The page of Flickr accounts: who, how each stands, whose public photos, key, calls, keyring."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.account import AccountState, FlickrState, SecretPlace, SignInState
from scanner.domain.listing import SourceState
from scanner.domain.photo import Source
from ui.accounts import Accounts, error_words
from ui.core_words import of_core
from ui.counting import photos
from ui.flickr_words import (
    NOTICE,
    about_words,
    calls_words,
    kept_words,
    leaves_words,
    name_words,
    state_words,
    synced_words,
    will_be_kept,
)
from ui.models.flickr import Flickr
from ui.widgets.banner import Banner
from ui.widgets.card import Card, Deed
from ui.widgets.labels import plain_label
from ui.widgets.sheet import LARGER, SMALLER
from ui.words import shown, when_words

MOST_WIDTH_EM = 60
"""Lines no longer than this are read easily."""

LONGEST_PERSON = 300


class AccountsPage(QWidget):
    """Everything about Flickr in one column."""

    closed = Signal()

    removal_wanted = Signal(object)
    """A Source to be forgotten."""

    def __init__(self, flickr: Flickr, accounts: Accounts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flickr = flickr
        self._accounts = accounts
        self._busy = False
        self._shown: object = None
        self._calls: QLabel | None = None
        self.cards: dict[str, Card] = {}
        self.back = QPushButton(self.tr("Back"), self)
        self.back.setToolTip(self.tr("Back to where you were (Esc)"))
        self.problem = Banner(self)
        self.user = QLineEdit(self)
        self.add = QPushButton(self.tr("Add"), self)
        self._build()
        self.back.clicked.connect(lambda _=False: self.closed.emit())
        self.problem.dismissed.connect(lambda: self.problem.say(""))
        self.problem.acted.connect(flickr.refresh)
        self.user.textChanged.connect(lambda _: self._offer_add())
        self.user.returnPressed.connect(self._add)
        self.add.clicked.connect(lambda _=False: self._add())
        flickr.changed.connect(self._show)
        flickr.budget_changed.connect(lambda _: self._show_calls())
        self._offer_add()

    # -- building

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(12)
        line.addWidget(self.back)
        line.addStretch(1)
        self._waiting = QProgressBar(self)
        self._waiting.setRange(0, 0)
        self._waiting.setTextVisible(False)
        self._waiting.setFixedHeight(8)
        self._waiting.setAccessibleName(self.tr("Asking the keyring"))
        self._doing = plain_label("", self, quiet=True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._below = QVBoxLayout()
        self._below.setSpacing(12)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 8, 16, 24)
        column.setSpacing(12)
        column.addWidget(self._doing)
        column.addWidget(self._waiting)
        column.addLayout(self._cards)
        column.addSpacing(8)
        column.addWidget(self._heading(self.tr("Someone's public photos")))
        column.addLayout(self._asking_whom())
        column.addSpacing(8)
        column.addWidget(self._heading(self.tr("Key and calls")))
        column.addLayout(self._below)
        column.addSpacing(8)
        column.addWidget(plain_label(leaves_words(), self))
        column.addWidget(plain_label(NOTICE, self, size=SMALLER, quiet=True))
        column.addStretch(1)
        inside.setMaximumWidth(MOST_WIDTH_EM * self.fontMetrics().horizontalAdvance("M"))
        middle = QWidget(self)
        # Said here: the column's least height is that of its narrowest, and would always scroll.
        middle.setMinimumHeight(1)
        across = QHBoxLayout(middle)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inside, 100)
        across.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(middle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self.problem)
        layout.addWidget(self._area, 1)

    def _heading(self, words: str) -> QWidget:
        return plain_label(words, self, size=LARGER, bold=True)

    def _asking_whom(self) -> QVBoxLayout:
        self.user.setAccessibleName(self.tr("Whose photos"))
        self.user.setPlaceholderText(self.tr("Name, NSID or address"))
        self.user.setMaxLength(LONGEST_PERSON)
        self.user.setMinimumWidth(120)
        self.add.setToolTip(self.tr("Add this person's public photos, and read them"))
        caption = plain_label(
            self.tr(
                "Only what anyone can see is read, and nobody has to sign in: a name, an NSID such "
                "as 12037949754@N01, or an address on flickr.com."
            ),
            self,
            quiet=True,
        )
        self.user.setAccessibleDescription(caption.text())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.user, 1)
        row.addWidget(self.add)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(caption)
        column.addLayout(row)
        return column

    # -- showing

    def open_(self) -> None:
        """Ask how things stand, and put the keyboard where one begins."""
        self._flickr.refresh()
        first = next((b for c in self.cards.values() for b in c.buttons.values()), self.back)
        first.setFocus()

    def focus_user(self) -> None:
        """Put the keyboard into the field for someone's public photos."""
        self._area.ensureWidgetVisible(self.user)
        self.user.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Know whether a job goes on: nothing else is read meanwhile."""
        if busy != self._busy:
            self._busy = busy
            self._show()

    def say(self, error: BaseException) -> None:
        """Say what went wrong, on this page."""
        self.problem.say(error_words(error))

    def _show(self) -> None:
        """Show how things stand; the button that has the keyboard keeps it."""
        state, sources = self._flickr.state, self._flickr.accounts
        asks = self._flickr.is_asking and state is None
        self._doing.setText(self.tr("Asking the keyring…"))
        self._doing.setVisible(asks)
        self._waiting.setVisible(asks)
        if self._flickr.error:
            self.problem.say(shown(self._flickr.error, 300), self.tr("Try again"))
        elif self.problem.action.isVisibleTo(self.problem):
            self.problem.say("")
        what = (state and (state.accounts, state.key_kept, state.keyring), sources, self._busy)
        if what == self._shown:
            return
        self._shown = what
        focused = self._focused()
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards, self._calls = {}, None
        if state is not None:
            self._fill(state, sources)
        self._show_calls()
        self._offer_add()
        self._refocus(focused)

    def _fill(self, state: FlickrState, sources: tuple[SourceState, ...]) -> None:
        own = set()
        for one in state.accounts:
            own.add(one.account.nsid)
            self._add_card(one.account.nsid, self._account(one, state), self._cards)
        for stand in sources:
            if stand.source.nsid not in own:
                self._add_card(f"source {stand.source.id}", self._person(stand), self._cards)
        if not state.accounts:
            self._add_card("nobody", self._nobody(), self._cards)
        self._add_card("key", self._key(state), self._below)

    def _add_card(self, name: str, card: Card, where: QVBoxLayout) -> None:
        self.cards[name] = card
        where.addWidget(card)

    def _nobody(self) -> Card:
        card = Card(self.tr("Nobody is signed in"), self)
        card.say(
            self.tr(
                "Sign in, and Safelight reads your whole account, private photos too, and keeps it "
                "up to date."
            )
        )
        card.offer(
            Deed("sign-in", self.tr("Sign in to Flickr…"), self.tr("Sign in (Ctrl+I)"), main=True)
        )
        card.wanted.connect(lambda _: self._accounts.sign_in())
        return card

    def _account(self, one: AccountState, state: FlickrState) -> Card:
        is_in = one.state is SignInState.SIGNED_IN
        card = Card(name_words(one.account), self)
        card.say(about_words(one.account))
        card.say(state_words(one, state.keyring), strong=one.state is SignInState.REVOKED)
        card.say(synced_words(one), quiet=True)
        if not is_in:
            again = (
                self.tr("Sign in again…")
                if one.state is SignInState.REVOKED
                else self.tr("Sign in…")
            )
            card.offer(Deed("sign-in", again, main=True))
        elif one.source is None:
            card.offer(
                Deed(
                    "read",
                    self.tr("Read this account"),
                    self.tr("List all of its photos and look for faces in them"),
                    main=True,
                )
            )
        else:
            self._offer_sync(card)
        if is_in and one.kept is not SecretPlace.ENVIRONMENT:
            card.offer(Deed("sign-out", self.tr("Sign out…")))

        def act(deed: str) -> None:
            if deed == "sign-in":
                self._accounts.sign_in()
            elif deed == "sign-out":
                self._accounts.ask_to_sign_out(one)
            elif deed == "read":
                self._accounts.read(one.account.nsid)
            elif one.source is not None:
                self._accounts.scan(one.source, whole=deed == "whole")

        card.wanted.connect(act)
        return card

    def _offer_sync(self, card: Card) -> None:
        card.offer(
            Deed(
                "sync",
                self.tr("Sync now"),
                self.tr("Read what has changed since the last time, and look for faces in it"),
                can=not self._busy,
            )
        )
        card.offer(
            Deed(
                "whole",
                self.tr("Read whole again"),
                self.tr("Read the account from end to end; also finds what was deleted"),
                can=not self._busy,
            )
        )

    def _person(self, stand: SourceState) -> Card:
        source = stand.source
        card = Card(shown(source.name, 80), self)
        what = self.tr("as its owner") if source.own else self.tr("public photos")
        card.say(f"{photos(stand.photos)} · {what}")
        if source.synced is not None:
            card.say(
                self.tr("Last read {when}.").format(when=when_words(source.synced)), quiet=True
            )
        self._offer_sync(card)
        card.offer(Deed("remove", self.tr("Remove…"), can=not self._busy))

        def act(deed: str) -> None:
            if deed == "remove":
                self.removal_wanted.emit(source)
            else:
                self._accounts.scan(source.id, whole=deed == "whole")

        card.wanted.connect(act)
        return card

    def _key(self, state: FlickrState) -> Card:
        card = Card(self.tr("API key"), self)
        if state.key_kept is None:
            card.say(self.tr("There is none yet. Flickr gives keys to Pro members."))
            card.say(will_be_kept(state.keyring), quiet=True)
            card.offer(Deed("key", self.tr("Enter a key…")))
        else:
            card.say(
                self.tr("Kept {where}.").format(where=kept_words(state.key_kept, state.keyring))
            )
            if not state.keyring.usable and state.keyring.why:
                card.say(shown(of_core(state.keyring.why), 400), quiet=True)
            if state.key_kept is not SecretPlace.ENVIRONMENT:
                card.offer(Deed("key", self.tr("Replace…")))
                card.offer(Deed("forget", self.tr("Forget…")))
        self._calls = card.say("")

        def act(deed: str) -> None:
            if deed == "key":
                self._accounts.sign_in(new_key=True)
            else:
                self._accounts.ask_to_forget_key()

        card.wanted.connect(act)
        return card

    def _show_calls(self) -> None:
        budget = self._flickr.budget
        if self._calls is None:
            return
        words = "" if budget is None else calls_words(budget)
        if budget is not None and budget.left > 0:
            words = self.tr("{left}, of {limit}").format(
                left=words, limit=self.locale().toString(budget.limit)
            )
        self._calls.setText(f"{words[:1].upper()}{words[1:]}." if words else "")
        self._calls.setVisible(bool(words))

    # -- someone's public photos

    def _offer_add(self) -> None:
        state = self._flickr.state
        has_key = state is not None and state.key_kept is not None
        self.add.setEnabled(bool(self.user.text().strip()) and self.user.isEnabled())
        self.add.setText(self.tr("Add") if has_key or state is None else self.tr("Add…"))

    def _add(self) -> None:
        user = self.user.text().strip()
        if not user or not self.user.isEnabled():
            return
        state = self._flickr.state
        if state is not None and state.key_kept is None:
            # Flickr answers nobody without a key; what was typed waits here.
            self._accounts.sign_in(new_key=True)
            return
        self._set_adding(True)
        self.problem.say("")

        def added(_: Source) -> None:
            self._set_adding(False)
            self.user.clear()

        def refused(error: BaseException) -> None:
            self._set_adding(False)
            self.user.setFocus()
            if error_words(error):
                self.say(error)
            else:
                self._accounts.failed.emit(error)

        self._accounts.add(user, added, refused)

    def _set_adding(self, adding: bool) -> None:
        self.user.setEnabled(not adding)
        self._offer_add()
        if adding:
            self.add.setText(self.tr("Asking Flickr…"))

    # -- the keyboard

    def _focused(self) -> tuple[str, str] | None:
        for name, card in self.cards.items():
            for deed, button in card.buttons.items():
                if button.hasFocus():
                    return name, deed
        return None

    def _refocus(self, where: tuple[str, str] | None) -> None:
        if where is None:
            return
        card = self.cards.get(where[0])
        button = None if card is None else card.buttons.get(where[1])
        (button if button is not None and button.isEnabled() else self.back).setFocus()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
