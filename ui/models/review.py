"""The queue that is reviewed, and what of it is made ready before it is wanted."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSizeF
from PySide6.QtGui import QImage, QPixmap

from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import PhotoId
from ui.bridge import Bridge
from ui.widgets.shown_picture import ReadyPicture, no_picture, side_for

if TYPE_CHECKING:
    from scanner.app import App

AHEAD = 8
"""Photos that are read ahead: reading waits while the core counts a large library."""

PICTURES_AHEAD = 4
"""Of how many of these the picture is made: on a large screen one takes some 30 MB."""

NEW_FACTS = frozenset({"photo", "source", "inspection", "face", "license_history", "dataset_match"})
"""Tables whose changes make old what was read ahead; a person's own words are not among them."""


class Queue:
    """
    Photos to be reviewed, in an order that does not change while one reviews, and a place in it.

    What is decided stays where it is, so that one can go back to it.
    """

    def __init__(self, photos: array[int] | None = None) -> None:
        self.photos = photos if photos is not None else array("q")
        self._place = 0
        self._decided: set[int] = set()
        self._been_at: dict[int, int] = {}
        self._go(0)

    def __len__(self) -> int:
        return len(self.photos)

    @property
    def place(self) -> int:
        """Where one is, from 0; `len` behind the last."""
        return self._place

    @property
    def current(self) -> PhotoId | None:
        """The photo that one is at, None behind the last or where there is none."""
        return PhotoId(self.photos[self.place]) if self.place < len(self.photos) else None

    @property
    def left(self) -> int:
        """How many are not decided."""
        return len(self.photos) - len(self._decided)

    def is_decided(self, photo: int) -> bool:
        """Tell whether a photo was decided since the queue was read."""
        return photo in self._decided

    def decide(self, photo: int) -> None:
        """Count a photo that one has been at as decided."""
        if photo in self._been_at:
            self._decided.add(photo)

    def reopen(self, photo: int) -> None:
        """Count a photo as not decided, and stay where one is."""
        self._decided.discard(photo)

    def take_back(self, photo: int) -> bool:
        """Count a photo as not decided, and go to it; False if one has not been at it here."""
        place = self._been_at.get(photo)
        if place is None:
            return False
        self._decided.discard(photo)
        self._go(place)
        return True

    def bring(self, photo: int) -> None:
        """Put a photo that is not of this queue any more before the current one, and go to it."""
        place = min(self._place, len(self.photos))
        self.photos.insert(place, photo)
        self._been_at = {one: at + (at >= place) for one, at in self._been_at.items()}
        self._go(place)

    def step(self, by: int) -> bool:
        """Go so many photos on, or back; False where the queue ends."""
        place = self.place + by
        if not 0 <= place < len(self.photos):
            return False
        self._go(place)
        return True

    def go_to(self, place: int) -> None:
        """Go to a place, from 0."""
        self._go(min(max(place, 0), max(len(self.photos) - 1, 0)))

    def go_on(self) -> bool:
        """
        Go to the next photo that is not decided, round again to those that were passed over.

        False, and behind the last, if there is none.
        """
        if not self.left:
            self._go(len(self.photos))
            return False
        place = self.place
        for _ in range(len(self.photos)):
            place = (place + 1) % len(self.photos)
            if self.photos[place] not in self._decided:
                break
        self._go(place)
        return True

    def _go(self, place: int) -> None:
        self._place = place
        if self.current is not None:
            self._been_at[self.current] = place

    def around(self, before: int, after: int) -> list[tuple[int, int]]:
        """Return the photos next to the current one, itself included, each with its place."""
        first, last = max(self.place - before, 0), min(self.place + after, len(self.photos) - 1)
        return [(place, self.photos[place]) for place in range(first, last + 1)]

    def ahead(self, count: int = AHEAD) -> list[PhotoId]:
        """Return which photos may be wanted next: those to come, and the one before."""
        coming = [
            PhotoId(photo)
            for _, photo in self.around(0, 4 * count)[1:]
            if photo not in self._decided
        ]
        before = [PhotoId(photo) for place, photo in self.around(1, 0) if place != self.place]
        return [*coming[:count], *before]


class Ahead(QObject):
    """Reads photos and makes their pictures before they are wanted."""

    def __init__(self, app: App, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._room = QSizeF(1, 1)
        self._wanted: list[PhotoId] = []
        self._kept: PhotoId | None = None
        self._details: dict[PhotoId, PhotoDetail] = {}
        self._pictures: dict[PhotoId, ReadyPicture] = {}
        self._asked: dict[PhotoId, Future[PhotoDetail]] = {}
        self._making: dict[PhotoId, Future[bytes]] = {}
        bridge.committed.connect(self._committed)

    def take(self, photo: PhotoId) -> PhotoDetail | None:
        """Return what was read of a photo, once: what is said of it then makes it old."""
        return self._details.pop(photo, None)

    def picture(self, photo: PhotoId) -> ReadyPicture | None:
        """Return a photo's picture, if it is ready."""
        return self._pictures.get(photo)

    def is_ready(self, photo: PhotoId) -> bool:
        """Tell whether a photo can be shown at once, with its picture."""
        return photo in self._details and photo in self._pictures

    def want(self, photos: Sequence[PhotoId], shown: PhotoId | None, room: QSizeF) -> None:
        """
        Make these ready, in order, and let go of all others but the one that is shown.

        `room` is what a picture is shown in, in pixels of the screen.
        """
        if room != self._room:
            self._room = room
            self._pictures.clear()
        self._wanted, self._kept = list(photos), shown
        kept = {*photos, *([shown] if shown is not None else [])}
        for photo in [one for one in self._pictures if one not in kept]:
            del self._pictures[photo]
        for photo in [one for one in self._details if one not in kept]:
            del self._details[photo]
        for photo in [one for one in self._making if one not in kept]:
            self._making.pop(photo).cancel()
        for photo in [one for one in self._asked if one not in photos]:
            # It may be wanted again after a word was said of it.
            self._asked.pop(photo).cancel()
        for photo in photos:
            if photo in self._details:
                self._make(photo)
            elif photo not in self._asked:
                self._read(photo)

    def _is_near(self, photo: PhotoId) -> bool:
        return photo in self._wanted[:PICTURES_AHEAD]

    def drop(self, photo: PhotoId) -> None:
        """Forget what was read of a photo: something is taken back there."""
        self._details.pop(photo, None)
        asked = self._asked.pop(photo, None)
        if asked is not None:
            asked.cancel()

    def _read(self, photo: PhotoId) -> None:
        def arrived(detail: PhotoDetail) -> None:
            if self._asked.get(photo) is not future:
                return
            del self._asked[photo]
            if photo in self._wanted:
                self._details[photo] = detail
                self._make(photo)

        def refused(_: BaseException) -> None:
            # Whoever turns to it asks again, and says why it cannot be shown.
            self._asked.pop(photo, None)

        future = self._bridge.ask(lambda: self._app.photo(photo), arrived, refused, owner=self)
        self._asked[photo] = future

    def _make(self, photo: PhotoId) -> None:
        detail = self._details[photo]
        is_there = photo in self._pictures or photo in self._making
        if is_there or not self._is_near(photo) or no_picture(detail):
            return
        row, room = detail.row, self._room
        aspect = row.width / row.height if row.width and row.height else 1.5
        wide = min(room.width(), room.height() * aspect)
        side = side_for(detail, max(wide, wide / aspect))

        def arrived(data: bytes) -> None:
            if self._making.get(photo) is not future:
                return
            del self._making[photo]
            image = QImage.fromData(data)
            if photo in self._wanted and not image.isNull():
                self._pictures[photo] = ReadyPicture(QPixmap.fromImage(image), side)

        def refused(_: BaseException) -> None:
            self._making.pop(photo, None)

        future = self._app.picture(photo, side)
        self._making[photo] = future
        self._bridge.when_done(future, arrived, refused, owner=self)

    def _committed(self, tables: frozenset[str]) -> None:
        if not tables & NEW_FACTS:
            return
        for photo in [*self._details, *self._asked]:
            self.drop(photo)
        if "photo" in tables:
            self._pictures.clear()
        self.want(self._wanted, self._kept, self._room)
