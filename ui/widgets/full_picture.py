"""
One photo at full size, as far as it is in sight: asked for in squares, the others forgotten.

A square has SIDE x SIDE pixels at most, each the mean of `step` x `step` of
the photo's. What is kept is bounded by bytes, however large the photo is;
what is in sight is kept in any case, and there the screen is the bound.
"""

from collections import OrderedDict
from collections.abc import Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPixmap

from scanner.domain.listing import PhotoDetail
from scanner.domain.part import Part, Region
from scanner.errors import ScannerError
from ui.bridge import Bridge
from ui.words import shown, translate

if TYPE_CHECKING:
    from scanner.app import App

SIDE = 512

BYTES_KEPT = 48_000_000
"""Squares kept of the photo that is looked at, 4 bytes a pixel: twice a window of 2560 x 1440."""

Square = tuple[int, int, int]
"""Step, column and row of a square."""


class FullPicture(QObject):
    """The squares of one photo that are in sight, and those seen last."""

    changed = Signal()
    """Another square, the photo's size, or another trouble."""

    bug = Signal(object)
    """An exception that is a fault of Safelight's, not of the photo."""

    def __init__(
        self,
        app: "App",
        bridge: Bridge,
        parent: QObject | None = None,
        *,
        bytes_kept: int = BYTES_KEPT,
        lets_go: bool = True,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._limit = bytes_kept
        self._lets_go = lets_go
        self._turn = 0
        self._detail: PhotoDetail | None = None
        self._squares: OrderedDict[Square, QPixmap] = OrderedDict()
        self._asked: dict[Square, Future[Part]] = {}
        self._in_sight: list[Square] = []
        self._has_asked = False
        self.size: QSize | None = None
        """Pixels of the upright photo; what its source says of it, until the first square came."""

        self.trouble = ""
        """Why it cannot be had at full size."""

        self.is_whole = True
        """Whether the file holds all of it, as far as is known."""

    @property
    def bytes_held(self) -> int:
        """What the squares take, in bytes."""
        return sum(one.width() * one.height() * 4 for one in self._squares.values())

    @property
    def is_complete(self) -> bool:
        """Whether everything that was last asked for is here."""
        return bool(self._in_sight) and all(one in self._squares for one in self._in_sight)

    def show(self, detail: PhotoDetail | None) -> None:
        """Turn to another photo; nothing is asked for before `want`."""
        self.rest()
        self._detail = detail
        self.trouble, self.is_whole = "", True
        self.size = None
        if detail is not None and detail.picture is not None and detail.picture.url is None:
            # What Flickr says is the size of the original, which nobody fetched.
            wide, high = detail.row.width, detail.row.height
            self.size = QSize(wide, high) if wide and high else None

    def rest(self) -> None:
        """Ask for nothing more, and free the memory: nobody looks at it."""
        self._turn += 1
        for future in self._asked.values():
            future.cancel()
        self._asked.clear()
        self._squares.clear()
        self._in_sight = []
        if self._has_asked and self._lets_go:
            self._app.let_go_of_parts()
        self._has_asked = False

    def learn_size(self) -> None:
        """Find out how many pixels the photo has; `changed` tells."""
        if not self._has_asked:
            self._want([(1, 0, 0)])

    def want(self, seen: QRectF, step: int) -> None:
        """Ask for what is seen, in fractions of the photo, and give up what is not any more."""
        if self.size is None:
            self.learn_size()
            return
        wide, high = self.size.width(), self.size.height()
        pixels = SIDE * step
        seen = seen.intersected(QRectF(0, 0, 1, 1))
        if seen.isEmpty():
            self._want([])
            return
        columns = range(
            int(seen.left() * wide / pixels), -(-int(seen.right() * wide + 1) // pixels)
        )
        rows = range(int(seen.top() * high / pixels), -(-int(seen.bottom() * high + 1) // pixels))
        middle = seen.center()
        self._want(
            sorted(
                (
                    (step, column, row)
                    for column in columns
                    for row in rows
                    if column * pixels < wide and row * pixels < high
                ),
                # From the middle outward, where the eye is.
                key=lambda one: (
                    abs((one[1] + 0.5) * pixels - middle.x() * wide)
                    + abs((one[2] + 0.5) * pixels - middle.y() * high)
                ),
            )
        )

    def squares(self, step: int) -> Iterator[tuple[QRectF, QPixmap, QRectF]]:
        """
        Yield where each square lies in the photo, in its pixels, the square, and what of it counts.

        Those of another step come first: they are looked at until their betters come.
        """
        if self.size is None:
            return
        whole = QRectF(0, 0, self.size.width(), self.size.height())
        for (own, column, row), pixmap in sorted(
            self._squares.items(), key=lambda one: (one[0][0] == step, -one[0][0])
        ):
            side = SIDE * own
            place = QRectF(column * side, row * side, side, side).intersected(whole)
            yield place, pixmap, QRectF(0, 0, place.width() / own, place.height() / own)

    def _want(self, wanted: list[Square]) -> None:
        detail = self._detail
        if detail is None or self.trouble:
            return
        self._in_sight = wanted
        kept = set(wanted)
        for square in [one for one in self._asked if one not in kept]:
            if self._asked[square].cancel():
                del self._asked[square]
        for square in wanted:
            if square in self._squares:
                self._squares.move_to_end(square)
            elif square not in self._asked:
                self._ask(detail, square)
        self._make_room()

    def _ask(self, detail: PhotoDetail, square: Square) -> None:
        turn, (step, column, row) = self._turn, square
        side = SIDE * step
        self._has_asked = True

        def arrived(part: Part) -> None:
            if turn == self._turn:
                self._asked.pop(square, None)
                self._take(square, part)

        def refused(err: BaseException) -> None:
            if turn == self._turn:
                self._asked.pop(square, None)
                self._refuse(err)

        region = Region(column * side, row * side, side, side, step)
        future = self._asked[square] = self._app.picture_part(detail.row.id, region)
        self._bridge.when_done(future, arrived, refused, owner=self)

    def _take(self, square: Square, part: Part) -> None:
        size = QSize(part.full_width, part.full_height)
        self.is_whole = part.whole
        if size != self.size:
            # Its source said something else, or nothing: all squares lie elsewhere.
            self._squares.clear()
            self.size = size
        if part.pixels:
            image = QImage(
                part.pixels,
                part.columns,
                part.rows,
                3 * part.columns,
                QImage.Format.Format_RGB888,
            )
            self._squares[square] = QPixmap.fromImage(image)
        self._make_room()
        self.changed.emit()

    def _make_room(self) -> None:
        """Forget what was seen longest ago, never what is in sight."""
        held, in_sight = self.bytes_held, set(self._in_sight)
        for square in list(self._squares):
            if held <= self._limit:
                return
            if square not in in_sight:
                gone = self._squares.pop(square)
                held -= gone.width() * gone.height() * 4

    def _refuse(self, err: BaseException) -> None:
        usual = translate("photo", "Something went wrong; see the report.")
        self.trouble = shown(str(err), 200) if isinstance(err, ScannerError) else usual
        for future in self._asked.values():
            future.cancel()
        self._asked.clear()
        if not isinstance(err, ScannerError):
            self.bug.emit(err)
        self.changed.emit()
