"""Small pictures by photo id: asked for when in sight, delivered later, kept within bounds."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from scanner.domain.photo import PhotoId
from scanner.errors import BadData, NotFound, SourceUnavailable
from ui.bridge import Bridge

BYTES_KEPT = 96_000_000
"""Pixels kept, 4 bytes each: some 500 thumbnails of 256 pixels."""

MS_BETWEEN = 16
"""Pictures that come within a frame are told of together."""


class Pictures(Protocol):
    """What is needed of App."""

    def thumbnail(self, photo: PhotoId) -> "Future[bytes]":
        """Return a small JPEG of a photo, later."""
        ...


@dataclass(frozen=True, slots=True)
class Missing:
    """Why there is no picture, in a short word."""

    word: str


class Thumbnails(QObject):
    """
    The pictures that lists show.

    A failure is remembered and not asked for again until `forget`: a damaged
    file stays damaged while one scrolls past it.
    """

    arrived = Signal()
    """Some pictures came; whoever shows pictures paints again."""

    def __init__(
        self,
        app: Pictures,
        bridge: Bridge,
        parent: QObject | None = None,
        *,
        bytes_kept: int = BYTES_KEPT,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._limit = bytes_kept
        self._held = 0
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()
        self._missing: dict[int, Missing] = {}
        self._asked: dict[int, Future[bytes]] = {}
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(MS_BETWEEN)
        self._frame.timeout.connect(self.arrived)

    def get(self, photo: int) -> QPixmap | Missing | None:
        """Return a picture, or why there is none; None while it is still being made."""
        found = self._kept.get(photo)
        if found is not None:
            self._kept.move_to_end(photo)
            return found
        return self._missing.get(photo)

    def want(self, photos: Iterable[int]) -> None:
        """Ask for these, in order, and give up all that were asked for and are not among them."""
        wanted = list(photos)
        in_sight = set(wanted)
        for photo in [n for n in self._asked if n not in in_sight]:
            # One that is being made already cannot be cancelled: it will come, and be kept.
            if self._asked[photo].cancel():
                del self._asked[photo]
        for photo in wanted:
            if photo in self._kept or photo in self._missing or photo in self._asked:
                continue
            future = self._asked[photo] = self._app.thumbnail(PhotoId(photo))
            self._bridge.when_done(future, self._keeper(photo), self._failer(photo), owner=self)

    def forget(self, photos: Iterable[int] | None = None) -> None:
        """Ask anew for these (None: for all that failed) when they are next wanted."""
        if photos is None:
            self._missing.clear()
            return
        for photo in photos:
            self._missing.pop(photo, None)
            dropped = self._kept.pop(photo, None)
            self._held -= 0 if dropped is None else _bytes_of(dropped)

    def _keeper(self, photo: int) -> Callable[[bytes], None]:
        def keep(data: bytes) -> None:
            self._asked.pop(photo, None)
            image = QImage.fromData(data)
            if image.isNull():
                self._missing[photo] = Missing(_tr("unreadable"))
            else:
                self._add(photo, QPixmap.fromImage(image))
            self._tell()

        return keep

    def _failer(self, photo: int) -> Callable[[BaseException], None]:
        def fail(error: BaseException) -> None:
            self._asked.pop(photo, None)
            self._missing[photo] = Missing(_word_for(error))
            self._tell()
            if not isinstance(error, BadData | NotFound | SourceUnavailable):
                self._bridge.failed.emit(error)

        return fail

    def _add(self, photo: int, pixmap: QPixmap) -> None:
        self._kept[photo] = pixmap
        self._held += _bytes_of(pixmap)
        while self._held > self._limit and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._held -= _bytes_of(dropped)

    def _tell(self) -> None:
        if not self._frame.isActive():
            self._frame.start()


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


def _word_for(error: BaseException) -> str:
    if isinstance(error, BadData):
        return _tr("unreadable")
    if isinstance(error, SourceUnavailable):
        return _tr("not there now")
    return _tr("no picture here")


def _tr(text: str) -> str:
    return QCoreApplication.translate("thumbnails", text)
