"""One photo's picture, asked for at the size it is shown at, and again when it is shown larger."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPixmap

from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import Media, PhotoId
from scanner.errors import ScannerError
from ui.bridge import Bridge
from ui.words import shown, translate

if TYPE_CHECKING:
    from scanner.app import App

STEP_PX = 256
"""Longer sides are asked for in these steps: a resize asks seldom, and one step is a thumbnail."""

LARGEST_PX = 4096
"""No larger picture is asked for: 4096 x 4096 pixels take 64 MB."""


@dataclass(frozen=True, slots=True)
class ReadyPicture:
    """A picture that was asked for ahead, with at most `side` pixels on its longer side."""

    pixmap: QPixmap
    side: int


Ready = Callable[[PhotoId], ReadyPicture | None]


def side_for(detail: PhotoDetail, px: float) -> int:
    """Return the longer side to ask for where `px` pixels are shown."""
    own = max(detail.row.width or 0, detail.row.height or 0) or LARGEST_PX
    return min(-(-int(px) // STEP_PX) * STEP_PX, own, LARGEST_PX)


class ShownPicture(QObject):
    """The picture of one photo at the best size that came so far."""

    changed = Signal()
    """Another picture, a better one, or another trouble."""

    bug = Signal(object)
    """An exception that is a fault of Safelight's, not of the photo."""

    def __init__(self, app: "App", bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._detail: PhotoDetail | None = None
        self._turn = 0
        self._asked_px = 0
        self._futures: list[Future[bytes]] = []
        self._has_px = 0
        self.pixmap: QPixmap | None = None
        self.trouble = ""
        self.own: QSize | None = None
        """How many pixels the picture itself has, once it came out smaller than was asked for."""

        self.ready: Ready = lambda _: None
        """Gives pictures that were asked for ahead."""

    def show(self, detail: PhotoDetail | None) -> None:
        """
        Forget the picture and turn to another photo's; nothing is asked for before `want`.

        One that is ready is shown at once.
        """
        self._turn += 1
        for future in self._futures:
            future.cancel()
        self._futures = []
        self._detail = detail
        self._asked_px = self._has_px = 0
        self.pixmap = self.own = None
        self.trouble = no_picture(detail) if detail is not None else ""
        ready = self.ready(detail.row.id) if detail is not None and not self.trouble else None
        if ready is not None:
            self.pixmap, self._asked_px, self._has_px = ready.pixmap, ready.side, ready.side
        self.changed.emit()

    def want(self, px: float) -> None:
        """Ask for the picture with at least `px` pixels on its longer side, unless it is there."""
        detail = self._detail
        if detail is None or self.trouble:
            return
        side = side_for(detail, px)
        if side <= self._asked_px:
            return
        if self._asked_px == 0 and side > STEP_PX:
            # The thumbnail is mostly at hand: something to look at while the other is made.
            self._ask(detail, STEP_PX, is_wanted=False)
        self._ask(detail, side, is_wanted=True)

    def _ask(self, detail: PhotoDetail, side: int, *, is_wanted: bool) -> None:
        turn = self._turn
        self._asked_px = side

        def arrived(data: bytes) -> None:
            if turn == self._turn and side > self._has_px:
                self._take(data, side, is_wanted=is_wanted)

        def refused(err: BaseException) -> None:
            if turn == self._turn and is_wanted:
                self._refuse(err)

        future = self._app.picture(detail.row.id, side)
        self._futures = [one for one in self._futures if not one.done()] + [future]
        self._bridge.when_done(future, arrived, refused, owner=self)

    def _take(self, data: bytes, side: int, *, is_wanted: bool) -> None:
        image = QImage.fromData(data)
        if not image.isNull():
            self._has_px = side
            if max(image.width(), image.height()) < side:
                self.own = image.size()
            self.pixmap = QPixmap.fromImage(image)
        elif is_wanted and self.pixmap is None:
            self.trouble = translate("photo", "The picture came out empty.")
        self.changed.emit()

    def _refuse(self, err: BaseException) -> None:
        if isinstance(err, ScannerError):
            reason = shown(str(err), 400)
            self.trouble = translate("photo", "This picture cannot be shown. {reason}").format(
                reason=reason
            )
        else:
            self.trouble = translate("photo", "This picture cannot be shown.")
            self.bug.emit(err)
        if self.pixmap is not None:
            # A smaller one is there to look at: the trouble is only that it gets no sharper.
            self.trouble = ""
        self.changed.emit()


def no_picture(detail: PhotoDetail) -> str:
    """Return why a photo has no picture to show, empty if it has one."""
    if detail.row.media is Media.VIDEO:
        return translate("photo", "A video: Safelight does not play it.")
    if detail.picture is None:
        return translate("photo", "The picture is not among the files of this source.")
    return ""
