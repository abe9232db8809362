"""Two photos side by side that may be the same picture: yes, no, the next; nothing is merged."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.link import Link, LinkVerdict
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import PhotoId
from scanner.errors import NotFound
from ui.accessible import told_as
from ui.bridge import Bridge
from ui.counting import number
from ui.flickr_words import basis_words, difference_words, link_words, verdict_said
from ui.models.links import Links
from ui.models.photos import name_of
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_page import EmptyPage
from ui.widgets.flow import Flow
from ui.widgets.labels import plain_label
from ui.widgets.mirror import onward
from ui.widgets.photo_canvas import PhotoCanvas
from ui.widgets.sheet import LARGER
from ui.words import license_words, shown, translate, when_words

if TYPE_CHECKING:
    from scanner.app import App

LEAST_PX = 140
"""Height that a picture keeps; with larger letters the page is scrolled instead."""

Key = Qt.Key
Pair = tuple[PhotoDetail, PhotoDetail]


class PairPicture(PhotoCanvas):
    """One photo of the two; the wheel zooms."""

    def __init__(self, app: App, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(app, bridge, parent)
        self.setMinimumSize(80, LEAST_PX)
        self.setAccessibleName(translate("photo", "No photo chosen"))

    def show_photo(self, detail: PhotoDetail | None) -> None:
        """Show a photo."""
        self._turn_to(detail)
        nothing = translate("photo", "No photo chosen")
        self.setAccessibleName(nothing if detail is None else name_of(detail.row))
        self.update()


class Side(QWidget):
    """A photo, where it is, and what it says of itself."""

    def __init__(self, app: App, bridge: Bridge, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._app = app
        self.picture = PairPicture(app, bridge, self)
        self._heading = plain_label(heading, self, bold=True)
        self.name = ElidedLabel(self)
        self._facts = plain_label("", self, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self.picture, 1)
        column.addWidget(self.name)
        column.addWidget(self._facts)

    @property
    def facts(self) -> str:
        """What is said below the photo."""
        return self._facts.text()

    def show_photo(self, detail: PhotoDetail | None) -> None:
        """Show a photo."""
        self.picture.show_photo(detail)
        if detail is None:
            self.name.setText("")
            self._facts.setText("")
            return
        row = detail.row
        self.name.setText(name_of(row))
        parts = [
            shown(detail.source.name, 60),
            when_words(row.taken) if row.taken else "",
            f"{number(row.width)} × {number(row.height)}" if row.width and row.height else "",
            license_words(row.license, self._app.licenses),
        ]
        self._facts.setText(" · ".join(part for part in parts if part))


@told_as(QAccessible.Role.Pane)
class LinksPage(QWidget):
    """Walks through the links that nobody spoke of; one that was spoken of stays in the walk."""

    closed = Signal()
    bug = Signal(object)

    def __init__(
        self, app: App, bridge: Bridge, links: Links, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._links = links
        self._walk: list[Link] = []
        self._place = 0
        self._is_open = False
        self.here = Side(app, bridge, self.tr("On this machine"), self)
        self.there = Side(app, bridge, self.tr("On Flickr"), self)
        self.back = QPushButton(self.tr("Back to the library"), self)
        self._count = plain_label("", self, quiet=True, wraps=False)
        self._heading = plain_label("", self, size=LARGER, bold=True)
        self._why = plain_label("", self)
        self._said = plain_label("", self)
        self.empty = EmptyPage(self)
        self.yes = self._button(self.tr("Yes, the same"), "Y")
        self.no = self._button(self.tr("No"), "N")
        self.undo = self._button(self.tr("Undo"), "Z")
        back, on = ("→", "←") if self.isRightToLeft() else ("←", "→")
        self.earlier = self._button(self.tr("Previous"), back)
        self.later = self._button(self.tr("Next"), on)
        self._build()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pairs of photos"))

    # -- building

    def _button(self, words: str, key: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setToolTip(f"{words} ({key})")
        return button

    def _build(self) -> None:
        self.back.setToolTip(self.tr("Back to the library (Esc)"))
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(12)
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self._count)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.here, 1)
        sides.addWidget(self.there, 1)
        buttons = Flow(spacing=8)
        for button in (self.yes, self.no, self.undo, self.earlier, self.later):
            buttons.addWidget(button)
        pair = QWidget(self)
        column = QVBoxLayout(pair)
        column.setContentsMargins(16, 4, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(sides, 1)
        column.addWidget(self._why)
        column.addWidget(self._said)
        column.addLayout(buttons)
        self._stack = QStackedWidget(self)
        self._pair = QScrollArea(self)
        self._pair.setWidgetResizable(True)
        self._pair.setFrameShape(QFrame.Shape.NoFrame)
        self._pair.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pair.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pair.setWidget(pair)
        for page in (self.empty, self._pair):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda _=False: self.closed.emit())
        self.empty.acted.connect(self.closed)
        self.yes.clicked.connect(lambda _=False: self._say(LinkVerdict.CONFIRMED))
        self.no.clicked.connect(lambda _=False: self._say(LinkVerdict.REJECTED))
        self.undo.clicked.connect(lambda _=False: self._links.undo())
        self.earlier.clicked.connect(lambda _=False: self._step(-1))
        self.later.clicked.connect(lambda _=False: self._step(1))
        self._links.loaded.connect(self._loaded)
        self._links.said.connect(self._was_said)
        for side in (self.here, self.there):
            side.picture.bug.connect(self.bug)

    # -- the walk

    @property
    def link(self) -> Link | None:
        """The link that is shown."""
        return self._walk[self._place] if self._place < len(self._walk) else None

    @property
    def words(self) -> str:
        """What is said of the pair."""
        labels = (self._heading, self._why, self._said)
        return "\n".join(label.text() for label in labels if label.text())

    def open_(self) -> None:
        """Begin with what nobody has spoken of yet."""
        self._is_open = True
        self._walk, self._place = [], 0
        self.empty.say(self.tr("Looking for pairs…"), "", "")
        self._stack.setCurrentWidget(self.empty)
        self._links.load()
        self.setFocus()

    def leave(self) -> None:
        """Forget the walk."""
        self._is_open = False
        self._walk, self._place = [], 0
        for side in (self.here, self.there):
            side.show_photo(None)

    def _loaded(self, links: tuple[Link, ...]) -> None:
        """Add what is new to the end of the walk: what is under the eye never moves."""
        if not self._is_open:
            return
        was_empty = not self._walk
        known = {(link.local, link.remote) for link in self._walk}
        self._walk += [link for link in links if (link.local, link.remote) not in known]
        if was_empty:
            self._show()
        else:
            self._show_count()

    def _step(self, by: int) -> None:
        if 0 <= self._place + by < len(self._walk):
            self._place += by
            self._show()

    def _say(self, verdict: LinkVerdict) -> None:
        link = self.link
        if link is not None:
            self._links.say(link.local, link.remote, verdict, before=link.verdict)

    def _was_said(self, local: PhotoId, remote: PhotoId, verdict: LinkVerdict | None) -> None:
        """Show the word; after yes or no the next pair, after an undo the one it was of."""
        for place, link in enumerate(self._walk):
            if (link.local, link.remote) == (local, remote):
                self._walk[place] = replace(link, verdict=verdict)
                if verdict is None:
                    self._place = place
                elif place == self._place:
                    self._place = self._next_open(place)
                self._show()
                return

    def _next_open(self, place: int) -> int:
        """Return the next pair that nobody has spoken of, else this one."""
        order = [*range(place + 1, len(self._walk)), *range(place)]
        return next((n for n in order if self._walk[n].verdict is None), place)

    # -- showing

    def _show(self) -> None:
        link = self.link
        if link is None:
            self.empty.say(
                self.tr("Nothing to review"),
                self.tr(
                    "After a scan, a file here and a photo on Flickr that may be the same picture "
                    "are shown side by side. Both stay, whatever you say."
                ),
                self.tr("Back to the library"),
            )
            self._stack.setCurrentWidget(self.empty)
            self._show_count()
            return
        self._stack.setCurrentWidget(self._pair)
        self._heading.setText(link_words(link.basis, link.verdict))
        self._why.setText(basis_words(link.basis))
        self._said.setText(verdict_said(link.verdict) if link.verdict is not None else "")
        self._said.setVisible(link.verdict is not None)
        self.earlier.setEnabled(self._place > 0)
        self.later.setEnabled(self._place + 1 < len(self._walk))
        self.undo.setEnabled(self._links.can_undo)
        self._show_count()
        self.setAccessibleDescription(self.words)
        QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(self, f"{self._count.text()}. {self.words}")
        )

        def arrived(pair: Pair) -> None:
            if link is self.link:
                self._show_pair(link, pair)

        def refused(error: BaseException) -> None:
            if link is self.link and isinstance(error, NotFound):
                self._why.setText(shown(str(error), 300))
            elif not isinstance(error, NotFound):
                self.bug.emit(error)

        self._bridge.ask(
            lambda: (self._app.photo(link.local), self._app.photo(link.remote)),
            arrived,
            refused,
            owner=self,
        )

    def _show_pair(self, link: Link, pair: Pair) -> None:
        here, there = pair
        self.here.show_photo(here)
        self.there.show_photo(there)
        sentences = [
            basis_words(link.basis),
            *difference_words(link.differs, here.row, there.row, self._app.licenses),
        ]
        self._why.setText(" ".join(sentences))

    def _show_count(self) -> None:
        left = sum(link.verdict is None for link in self._walk)
        if not self._walk:
            self._count.setText("")
            return
        self._count.setText(
            self.tr("{n} of {all} · {left} to review").format(
                n=number(self._place + 1), all=number(len(self._walk)), left=number(left)
            )
        )

    # -- keys

    def event(self, event: QEvent) -> bool:
        # Said here, or a shortcut of the window with the same key would take it.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._button_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self._button_of(event)
        if button is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            # A key that is held down says its word once, not of every pair that follows.
            button.click()

    def _button_of(self, event: QKeyEvent) -> QPushButton | None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        keys: dict[int, QPushButton] = {
            Key.Key_Y: self.yes,
            Key.Key_N: self.no,
            Key.Key_Z: self.undo,
        }
        step = onward(self, event.key())
        if step:
            keys[event.key()] = self.later if step > 0 else self.earlier
        return keys.get(event.key()) if plain else None
