"""The window's part about looking closely: photos side by side, and how large a photo is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.actions import Command, tr
from ui.pages.compare import LEAST, MOST, ComparePage
from ui.widgets.photo_canvas import PhotoCanvas
from ui.widgets.zooming import ZOOM_STEP

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class ComparePart(QObject):
    """Of one window: the page on which photos stand side by side."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.page = ComparePage(window.app, window.bridge, window.library.photos, window)

    @property
    def is_shown(self) -> bool:
        """Whether the page is what the window shows."""
        return self._window.stack.currentWidget() is self.page

    @property
    def can_compare(self) -> bool:
        """Whether as many photos are selected as can stand side by side."""
        library = self._window.library
        return LEAST <= library.selection.count(len(library.photos)) <= MOST

    @property
    def canvas(self) -> PhotoCanvas | None:
        """The photo that is looked at closely now, None where there is only a list."""
        window = self._window
        shown = window.stack.currentWidget()
        if shown is window.photo:
            return window.photo.view
        if shown is window.review.page:
            return window.review.page.view
        return self.page.focused.canvas if self.is_shown else None

    def show_page(self) -> None:
        """Put the selected photos side by side, in the order of the list."""
        if self.can_compare:
            library = self._window.library
            photos = library.selection.chosen().resolve(library.photos.ids)
            self._window.show_page(self.page)
            self.page.show_photos(photos)

    def zoom(self, factor: float) -> None:
        """Show the photo that is looked at so many times larger; 0 shows it whole."""
        canvas = self.canvas
        if canvas is not None:
            canvas.zoom(factor)

    def show_actual(self) -> None:
        """Show each pixel of the photo that is looked at as one of the screen."""
        canvas = self.canvas
        if canvas is not None:
            canvas.show_actual()

    def turned(self) -> None:
        """Know that another page is shown: nobody looks at these photos any more."""
        if not self.is_shown and self.page.count:
            self.page.leave()


def compare_commands(window: MainWindow) -> tuple[Command | None, ...]:
    """Return the commands for looking closely."""
    return (
        Command(
            name="compare",
            words=tr("Side &by side"),
            keys=("F12",),
            run=lambda: window.compare.show_page(),
        ),
        Command(
            name="compare-link",
            words=tr("Zoom and move together"),
            keys=("Shift+F12",),
            run=lambda: window.compare.page.toggle_link(),
        ),
        None,
        Command(
            name="zoom-in",
            words=tr("Zoom in"),
            keys=("Ctrl+Alt+=", "Ctrl+Alt++"),
            run=lambda: window.compare.zoom(ZOOM_STEP),
        ),
        Command(
            name="zoom-out",
            words=tr("Zoom out"),
            keys=("Ctrl+Alt+-",),
            run=lambda: window.compare.zoom(1 / ZOOM_STEP),
        ),
        Command(
            name="zoom-whole",
            words=tr("The &whole photo"),
            keys=("Ctrl+Alt+0",),
            run=lambda: window.compare.zoom(0.0),
        ),
        Command(
            name="zoom-actual",
            words=tr("A&ctual size"),
            keys=("Ctrl+Alt+1",),
            run=lambda: window.compare.show_actual(),
        ),
    )


def can_compare(window: MainWindow) -> dict[str, bool]:
    """Return which of the commands can do something."""
    part = window.compare
    is_close = part.canvas is not None
    return {
        "compare": part.can_compare and not part.is_shown,
        "compare-link": part.is_shown,
        **dict.fromkeys(("zoom-in", "zoom-out", "zoom-whole", "zoom-actual"), is_close),
    }


def connect_compare(window: MainWindow) -> None:
    """Let the parts of the window hear of the page, and it of them."""
    part, page = window.compare, window.compare.page
    page.closed.connect(window.leave_page)
    window.page.selection_bar.compare_wanted.connect(part.show_page)
    window.stack.currentChanged.connect(lambda _: part.turned())
