"""Out of the window: the selected photos on the clipboard, or dragged to another program."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDrag, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from scanner.domain.picking import Whereabouts
from ui.bridge import Bridge
from ui.counting import number
from ui.models.library import Library
from ui.models.selection import Chosen
from ui.palettes import colors_of
from ui.thumbnails import Thumbnails
from ui.widgets.photo_list import PhotoList
from ui.words import count_words, shown

if TYPE_CHECKING:
    from scanner.app import App

MOST_COPIED = 10_000
"""Photos that are put on the clipboard at once: each file is looked for on the disk."""

MOST_DRAGGED = 1_000
"""Photos that are dragged at once: a hand that pulls does not wait longer."""

PAGE = 500

LONGEST_LINE = 4096
"""Characters of a path or an address: what a path can have."""

FORMULA = ("=", "+", "-", "@")
"""What a title begins with that a spreadsheet would take for a formula."""

PICTURE_PX, FANNED = 96, 3


@dataclass(frozen=True, slots=True)
class Carried:
    """What other programs are given: a line each, and the addresses of files and pages."""

    photos: int
    lines: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    missing: int = 0

    def mime(self) -> QMimeData:
        """Return it as the clipboard and a drag carry it."""
        data = QMimeData()
        data.setText("\n".join(self.lines))
        urls = [QUrl.fromEncoded(url.encode("ascii")) for url in self.urls]
        if urls:
            data.setUrls(urls)
        files = [url for url in self.urls if url.startswith("file:")]
        if files:
            # What the file managers of GNOME and its kin paste as files; "copy", never "cut".
            data.setData("x-special/gnome-copied-files", "\n".join(["copy", *files]).encode())
        return data


class Carrying(QObject):
    """Copies and drags what is selected; a photo is never moved."""

    said = Signal(str)
    """What was done, or why it was not."""

    failed = Signal(object)

    def __init__(
        self,
        app: App,
        bridge: Bridge,
        library: Library,
        thumbnails: Thumbnails,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._library = library
        self._thumbnails = thumbnails
        self.run: Callable[[QDrag], object] = _run

    def copy(self) -> None:
        """Put the selected photos on the clipboard, as text and as files."""
        if not self._selected:
            return
        if self._selected > MOST_COPIED:
            many = number(MOST_COPIED)
            self.said.emit(
                self.tr(
                    "At most {many} photos are copied at once; nothing was copied. Their keys "
                    "(Ctrl+Shift+C) or a report take any number."
                ).format(many=many)
            )
            return

        def copied(carried: Carried) -> None:
            QGuiApplication.clipboard().setMimeData(carried.mime())
            self.said.emit(_copied_words(carried))

        self._gather(copied)

    def drag(self, view: PhotoList) -> None:
        """Drag the selected photos out of a view, as long as the button is held."""
        if not self._selected:
            return
        if self._selected > MOST_DRAGGED:
            many = number(MOST_DRAGGED)
            self.said.emit(
                self.tr(
                    "At most {many} photos are dragged at once. Copy them (Ctrl+C), or select "
                    "fewer."
                ).format(many=many)
            )
            return

        def gathered(carried: Carried) -> None:
            # Let go meanwhile: there is nothing left to drag.
            if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
                self.run(self.drag_of(view, carried))

        self._gather(gathered)

    def drag_of(self, view: PhotoList, carried: Carried) -> QDrag:
        """Return a drag with its data and its picture."""
        drag = QDrag(view)
        drag.setMimeData(carried.mime())
        # The one under the hand is on top; what is not in sight has no picture yet.
        there = [self._library.photos.id_at(place) for place in view.places_in_sight()]
        ids = [view.current, *(photo for photo in there if photo != view.current)]
        found = [
            self._thumbnails.get(photo)
            for photo in ids
            if photo is not None and photo in self._library.selection
        ]
        pictures = [picture for picture in found if isinstance(picture, QPixmap)]
        drag.setPixmap(fanned(pictures[:FANNED], carried.photos, view))
        drag.setHotSpot(QPoint(12, 12))
        return drag

    @property
    def _selected(self) -> int:
        return self._library.selection.count(len(self._library.photos))

    def _gather(self, receiver: Callable[[Carried], object]) -> None:
        chosen, ids = self._library.selection.chosen(), self._library.photos.ids
        self._bridge.ask(
            lambda: _carried(self._app, chosen, ids), receiver, self.failed.emit, owner=self
        )


def carried_of(photos: Sequence[Whereabouts]) -> Carried:
    """Return what other programs are given of these photos; looks whether files are there."""
    lines, urls, missing = [], [], 0
    for photo in photos:
        file = None if photo.path is None else Path(photo.path)
        page = page_of(photo.url)
        is_there = file is not None and _is_file(file)
        missing += file is not None and not is_there
        place = "" if photo.path is None else photo.path
        name = shown(photo.name, 255)
        if name.startswith(FORMULA):
            name = f"'{name}"
        where = shown(page or place, LONGEST_LINE)
        lines.append(f"{name}\t{where}" if where else name)
        if file is not None and is_there:
            urls.append(file.as_uri())
        elif page is not None:
            urls.append(page)
    return Carried(len(photos), tuple(lines), tuple(urls), missing)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        # Its folder may not be read, or its disk is away.
        return False


def page_of(url: str | None) -> str | None:
    """
    Return a page's address as ASCII, None if it is none of the web: it came from outside.

    >>> page_of("https://www.flickr.com/photos/ann/7"), page_of("javascript:alert(1)")
    ('https://www.flickr.com/photos/ann/7', None)
    """
    read = QUrl(url or "", QUrl.ParsingMode.StrictMode)
    if not read.isValid() or read.scheme() not in ("http", "https") or not read.host():
        return None
    return bytes(read.toEncoded().data()).decode("ascii")


def fanned(pictures: Sequence[QPixmap], photos: int, view: QWidget) -> QPixmap:
    """Return a few pictures upon each other, with how many photos they stand for."""
    ratio = view.devicePixelRatioF()
    step = 6
    side = PICTURE_PX + step * (FANNED - 1)
    whole = QPixmap(QSize(side, side) * ratio)
    whole.setDevicePixelRatio(ratio)
    whole.fill(Qt.GlobalColor.transparent)
    colors = colors_of(view.palette())
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    cards = max(1, min(photos, FANNED))
    for n in reversed(range(cards)):
        place = QRect(n * step, n * step, PICTURE_PX, PICTURE_PX)
        painter.fillRect(place, QColor(colors.raised))
        if n < len(pictures):
            size = pictures[n].size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            inside = QRect(QPoint(0, 0), size)
            inside.moveCenter(place.center())
            painter.drawPixmap(inside, pictures[n])
        painter.setPen(QColor(colors.line))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
    if photos > 1:
        text = number(photos)
        room = painter.fontMetrics().boundingRect(text).adjusted(-6, -3, 6, 3)
        room.moveBottomRight(QPoint(PICTURE_PX - 4, PICTURE_PX - 4))
        painter.fillRect(room, QColor(colors.accent))
        painter.setPen(QColor(colors.on_accent))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return whole


def _carried(app: App, chosen: Chosen, ids: array[int]) -> Carried:
    """Return what is carried of a selection; to be asked off the main thread."""
    wanted = chosen.resolve(ids)
    return carried_of(
        [
            photo
            for start in range(0, len(wanted), PAGE)
            for photo in app.whereabouts(wanted[start : start + PAGE])
        ]
    )


def _copied_words(carried: Carried) -> str:
    words = count_words(carried.photos, "%n photo copied.", "%n photos copied.")
    if not carried.missing:
        return words
    left = count_words(
        carried.missing,
        "%n file is not where it was, and is not among them.",
        "%n files are not where they were, and are not among them.",
    )
    return f"{words} {left}"


def _run(drag: QDrag) -> None:
    # Copied and nothing else: no program may take the photo away.
    drag.exec(Qt.DropAction.CopyAction)
