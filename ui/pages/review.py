"""Many faces, one after the other: a photo, a key a decision, and the next one in its place."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import PhotoId
from scanner.errors import NotFound
from ui.bridge import Bridge
from ui.models.review import NEW_FACTS, Ahead, Queue
from ui.review_words import (
    emptiness,
    empty_words,
    end_words,
    facts_words,
    left_words,
    place_words,
)
from ui.thumbnails import Thumbnails
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_page import EmptyPage
from ui.widgets.labels import plain_label
from ui.widgets.queue_strip import QueueStrip
from ui.widgets.review_bars import QueueBar, ReviewButtons
from ui.widgets.review_view import ReviewView
from ui.words import translate

if TYPE_CHECKING:
    from scanner.app import App

STRIP_BYTES = 8_000_000
"""Pixels of thumbnails that the strip keeps, 4 bytes each."""

FOUND, MISSED = False, True

STANDARD = "standard"
"""The setting detector.level beside which there is a more thorough one."""


class ReviewPage(QWidget):
    """Two queues, faces that nobody spoke of and photos without any; one of them is shown."""

    closed = Signal()
    scan_wanted = Signal()

    reviewed = Signal(int)
    """A word on this photo was written, or taken back."""

    turned = Signal()
    """Another photo is shown, or none."""

    def __init__(self, app: App, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._queues = {FOUND: Queue(), MISSED: Queue()}
        self._stale = {FOUND: True, MISSED: True}
        self._missed = FOUND
        self._loads = 0
        self._shown: PhotoDetail | None = None
        self._said = ""
        self._not_looked_at = 0
        self.is_loading = False
        self.ahead = Ahead(app, bridge, self)
        self.view = ReviewView(app, bridge, self)
        self.view.look_ahead(self.ahead.picture)
        self._thumbnails = Thumbnails(app, bridge, self, bytes_kept=STRIP_BYTES)
        self.strip = QueueStrip(self._thumbnails, self)
        self.bar = QueueBar(self)
        self.buttons = ReviewButtons(self)
        self.empty = EmptyPage(self)
        self._build()
        self._connect()
        self.setAccessibleName(translate("review", "Review of faces"))
        self.tell()

    # -- what is shown

    @property
    def queue(self) -> Queue:
        """The queue that is gone through."""
        return self._queues[self._missed]

    @property
    def photo(self) -> PhotoId | None:
        """The photo that is shown, or on its way."""
        return self.queue.current

    @property
    def can_review(self) -> bool:
        """Whether there is a photo to say something of."""
        return self._shown is not None and self.photo == self._shown.row.id

    @property
    def face_words(self) -> str:
        """Which face is current, as it is shown."""
        return self._face.text()

    def open_(self) -> None:
        """Go on where one was; a queue that was not read yet, or is done, is read anew."""
        queue = self.queue
        if not queue.left or (self._stale[self._missed] and queue.place == 0):
            self.load()
        self.focus_first()

    def show_queue(self, *, missed: bool) -> None:
        """Go through the other queue; one comes back to where one was in this."""
        self._missed = missed
        self.bar.choose(missed=missed)
        self.open_()
        if not self.is_loading:
            self._turn()

    def focus_first(self) -> None:
        """Put the keyboard where the keys of the review are heard."""
        if self._pages.currentWidget() is self.empty and self.empty.action_words:
            self.empty.button.setFocus()
        else:
            self.view.setFocus()

    def load(self) -> None:
        """Read the queue anew, and stay at the photo that is shown if it is still among them."""
        self._loads += 1
        load, missed = self._loads, self._missed
        self.is_loading = True
        self._stale[missed] = False

        def arrived(photos: array[int]) -> None:
            if load == self._loads:
                self.is_loading = False
                self._take(photos, missed)

        def refused(err: BaseException) -> None:
            if load == self._loads:
                self.is_loading = False
                self._stale[missed] = True
                self._turn()
            self._bridge.failed.emit(err)

        self._bridge.ask(
            lambda: self._app.review_queue(missed=missed), arrived, refused, owner=self
        )
        self._turn()

    def _take(self, photos: array[int], missed: bool) -> None:
        was, queue = self._queues[missed].current, Queue(photos)
        self._queues[missed] = queue
        if was is not None and was in photos:
            queue.go_to(photos.index(was))
        if missed == self._missed:
            self._turn()
            if self.isVisible() and not self.view.hasFocus():
                self.focus_first()

    # -- going on

    def step(self, by: int) -> None:
        """Go to the next photo, or the one before, whatever was said of this one."""
        if self.queue.step(by):
            self._said = ""
            self._turn()
        else:
            self.view.repeat(end_words(by, self.queue.left))

    def undo(self) -> None:
        """Take back the newest word, on whichever photo of this sitting; it is shown again."""
        self.view.undo()

    def _decided(self, photo: int) -> None:
        self.queue.decide(photo)
        if photo == self.photo:
            said = translate("review", "The photo before: {words}")
            self._said = said.format(words=self.view.notice)
            self.queue.go_on()
            self._turn()

    def _written(self, photo: int) -> None:
        # A face that was drawn decides a photo of the missed ones, and one may draw another.
        if self._missed and photo == self.photo and any(face.counts for face in self.view.faces):
            self.queue.decide(photo)
            self.tell()
        self.reviewed.emit(photo)

    def _not_kept(self, photo: int) -> None:
        for queue in self._queues.values():
            queue.reopen(photo)
        self.tell()

    def _undone(self, photo: int) -> None:
        """Show the photo that a word was taken back of, whichever queue it was met in."""
        self.ahead.drop(PhotoId(photo))
        if photo == self.photo and self.can_review:
            self.queue.take_back(photo)
            self.tell()
            return
        other = self._queues[not self._missed]
        if not self.queue.take_back(photo) and other.take_back(photo):
            self._missed = not self._missed
            self.bar.choose(missed=self._missed)
        elif self.photo != photo:
            self.queue.bring(photo)
        self._said = translate("review", "Taken back.")
        self._turn()
        self.view.setFocus()

    # -- showing

    def _turn(self) -> None:
        """Show the photo that one is at."""
        photo = self.photo
        if photo is None:
            self._shown = None
            self.view.show_photo(None)
            self.tell()
            if self.isVisible() and not self.is_loading:
                self.empty.button.setFocus()
            return
        ready = self.ahead.take(photo)
        if ready is not None:
            self._show(photo, ready)
        else:
            self.view.wait()
            self._bridge.ask(
                lambda: self._app.photo(photo),
                lambda detail: self._show(photo, detail),
                lambda err: self._refused(photo, err),
                owner=self,
            )
        self._look_ahead()
        self.tell()

    def _show(self, photo: PhotoId, detail: PhotoDetail) -> None:
        # Whoever steps quickly sees the last one only.
        if photo != self.photo:
            return
        self._shown = detail
        self.view.show_photo(detail)
        self.view.repeat(self._said)
        self._said = ""
        self.tell()
        self.view.announce(
            f"{self.view.accessibleName()}, {self.strip.accessibleDescription()}. "
            f"{self.view.face_said}"
        )

    def _refused(self, photo: PhotoId, err: BaseException) -> None:
        if photo != self.photo:
            return
        if isinstance(err, NotFound):
            # It was removed meanwhile, and nothing is to be said of it.
            self.queue.decide(photo)
            self.queue.go_on()
            self._turn()
        else:
            self._bridge.failed.emit(err)

    def _look_ahead(self) -> None:
        if self.isVisible():
            self.ahead.want(self.queue.ahead(), self.photo, self.view.room)

    def tell(self) -> None:
        """Say what is shown, how many are left, and what can be done."""
        queue, detail = self.queue, self._shown
        is_anything = self.photo is not None
        self.bar.say(
            left="" if self.is_loading else left_words(queue.left, missed=self._missed),
            place=place_words(queue) if is_anything else "",
            can_read_anew=is_anything and self._stale[self._missed],
            can_look=self._missed and self._app.settings.detector_level == STANDARD,
        )
        self.strip.show_queue(queue)
        self._name.setText(facts_words(detail, self._app.licenses))
        self._tell_face()
        if not is_anything:
            why = emptiness(queue, missed=self._missed, is_loading=self.is_loading)
            self.empty.say(*empty_words(why, queue, self._not_looked_at))
        self._pages.setCurrentWidget(self._work if is_anything else self.empty)
        self.turned.emit()

    def _tell_face(self) -> None:
        face = self.view.face_said if self._shown is not None else ""
        self._face.setText(face[:1].upper() + face[1:])
        self.buttons.offer(
            face=self.can_review and self.view.face is not None, photo=self.can_review
        )

    def _act(self) -> None:
        """Do what the empty page offers."""
        if self._not_looked_at and not len(self.queue):
            self.scan_wanted.emit()
        else:
            self.show_queue(missed=not self._missed)

    # -- building

    def _build(self) -> None:
        self._name = ElidedLabel(self)
        self._face = plain_label("", self, quiet=True, wraps=False)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self._name, 1)
        below.addWidget(self._face)
        self._work = QWidget(self)
        column = QVBoxLayout(self._work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addLayout(below)
        column.addWidget(self.buttons)
        column.addWidget(self.strip)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._work)
        self._pages.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 8)
        whole.setSpacing(8)
        whole.addWidget(self.bar)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        view = self.view
        view.decided.connect(self._decided)
        view.undone.connect(self._undone)
        view.not_kept.connect(self._not_kept)
        view.reviewed.connect(self._written)
        view.faces_changed.connect(self._tell_face)
        view.detail_changed.connect(self._refreshed)
        view.next_wanted.connect(lambda: self.step(1))
        view.previous_wanted.connect(lambda: self.step(-1))
        view.closed.connect(self.closed)
        view.resized.connect(self._look_ahead)
        self.strip.chosen.connect(self._go_to)
        self.empty.acted.connect(self._act)
        self.bar.anew_wanted.connect(self.load)
        self.bar.queue_wanted.connect(lambda missed: self.show_queue(missed=missed))
        buttons = self.buttons
        buttons.said.connect(self._from_button(view.say))
        buttons.none_said.connect(self._from_button(view.reject_all))
        buttons.draw_wanted.connect(self._from_button(view.start_drawing))
        buttons.step_wanted.connect(self._from_button(self.step))
        buttons.undo_wanted.connect(self._from_button(self.undo))
        self._bridge.committed.connect(self._committed)

    def _from_button(self, act: Callable[..., object]) -> Callable[..., None]:
        """Return what does something and gives the keyboard back to the photo."""

        def acted(*given: object) -> None:
            self.view.setFocus()
            act(*given)

        return acted

    # -- being told

    def know_not_looked_at(self, photos: int) -> None:
        """Know how many photos no detector has looked at: why a queue may be empty."""
        if photos != self._not_looked_at:
            self._not_looked_at = photos
            if self.photo is None:
                self.tell()

    def _go_to(self, place: int) -> None:
        self._said = ""
        self.queue.go_to(place)
        self._turn()
        self.view.setFocus()

    def _refreshed(self, detail: PhotoDetail) -> None:
        self._shown = detail
        self._name.setText(facts_words(detail, self._app.licenses))

    def _committed(self, tables: frozenset[str]) -> None:
        # The queue under the eye never moves by itself: it is told that it is not the newest.
        if tables & NEW_FACTS and not all(self._stale.values()):
            self._stale = {FOUND: True, MISSED: True}
            self.tell()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_ahead()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.ahead.want([], self.photo, self.view.room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # From a button, or where there is no photo any more: the photo's keys, undo above all.
        if not self.view.hasFocus() and (event.key() == Qt.Key.Key_Z or self.can_review):
            self.view.keyPressEvent(event)
        else:
            super().keyPressEvent(event)
