"""The window's part about the review of faces: the page, the menu, and who hears whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from ui.actions import Command, MenuOf, tr
from ui.models.library import Counts
from ui.pages.review import STANDARD, ReviewPage

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class ReviewPart(QObject):
    """Of one window: the page on which many faces are reviewed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.page = ReviewPage(window.app, window.bridge, window)

    @property
    def can_look(self) -> bool:
        """Whether the detector can look more thoroughly than it did, now."""
        window = self._window
        counts = window.library.counts
        is_free = counts is not None and bool(counts.sources) and not window.work.is_busy
        return is_free and window.app.settings.detector_level == STANDARD

    def ask_to_look(self) -> None:
        """Let the detector look again at all photos, more thoroughly, once the user has agreed."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Look more thoroughly"))
        box.setText(tr("Look at all photos again, more thoroughly?"))
        box.setInformativeText(
            tr(
                "It finds smaller and turned faces, and takes longer; the scan can be paused and "
                "canceled. What you said of faces stays. The setting detector.level becomes "
                "thorough, and can be put back."
            )
        )
        look = box.addButton(tr("Look thoroughly"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        look.clicked.connect(self.look_thoroughly)
        box.open()

    def look_thoroughly(self) -> None:
        """Set the detector's level, and scan."""
        window = self._window

        def changed(_: object) -> None:
            self.page.tell()
            window.work.scan()

        window.bridge.ask(
            lambda: window.app.change_setting("detector.level", "thorough"),
            changed,
            window.show_error,
            owner=self,
        )

    @property
    def is_shown(self) -> bool:
        """Whether the page is what the window shows."""
        return self._window.stack.currentWidget() is self.page

    def show_page(self) -> None:
        """Show the queue, where one was in it."""
        self._window.show_page(self.page)
        self.page.open_()

    def show_queue(self, *, missed: bool) -> None:
        """Show one of the two queues."""
        self._window.show_page(self.page)
        self.page.show_queue(missed=missed)


def review_menu(window: MainWindow) -> MenuOf:
    """Return the menu of what concerns the review."""
    return MenuOf(
        tr("&Review"),
        (
            Command(
                name="review",
                words=tr("&Faces to decide"),
                keys=("F3",),
                run=lambda: window.review.show_queue(missed=False),
            ),
            Command(
                name="review-missed",
                words=tr("&Missed faces"),
                keys=("Shift+F3",),
                run=lambda: window.review.show_queue(missed=True),
            ),
            None,
            Command(
                name="review-thorough",
                words=tr("Look more &thoroughly…"),
                keys=("Ctrl+Shift+F3",),
                run=lambda: window.review.ask_to_look(),
            ),
            Command(
                name="review-anew",
                words=tr("&Read the queue anew"),
                keys=("Ctrl+F3",),
                run=lambda: window.review.page.load(),
            ),
        ),
    )


def can_review(window: MainWindow) -> dict[str, bool]:
    """Return which of the commands can do something."""
    counts = window.library.counts
    sources = counts is not None and bool(counts.sources)
    return {
        "review": sources,
        "review-missed": sources,
        "review-thorough": window.review.can_look,
        "review-anew": sources and window.review.is_shown,
    }


def connect_review(window: MainWindow) -> None:
    """Let the parts of the window hear of the review, and it of them."""
    part, page = window.review, window.review.page

    def counted(counts: Counts) -> None:
        page.know_not_looked_at(counts.everything.faces.get("not-looked-at", 0))

    def turned(_: int) -> None:
        if part.is_shown:
            window.header.show_title("", review=True)

    page.closed.connect(window.leave_page)
    page.scan_wanted.connect(window.work.scan)
    page.bar.thorough_wanted.connect(part.ask_to_look)
    page.reviewed.connect(lambda _: window.reviewed(page))
    window.header.review_wanted.connect(part.show_page)
    window.library.counted.connect(counted)
    window.stack.currentChanged.connect(turned)
