"""The window's part about the overview: who hears whom, its command, and where its lines lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scanner.domain.overview import GRANTED_BY_FILE, IN_A_LIST, OPEN, UNREADABLE, Step, StepName
from ui.actions import Command, tr
from ui.pages.overview import OverviewPage
from ui.widgets.side_list import EXPOSED

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class OverviewPart(QObject):
    """Of one window: the page that one begins with."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.page = OverviewPage(window.app, window.bridge, window)
        self.was_shown = False

    @property
    def is_shown(self) -> bool:
        """Whether the page is what the window shows."""
        return self._window.stack.currentWidget() is self.page

    def show_page(self) -> None:
        """Show the overview; where there is no source, the first page says where to begin."""
        window = self._window
        counts = window.library.counts
        if (counts is not None and counts.sources) or len(window.library.photos):
            window.show_page(self.page)
            self.page.focus_first()
        else:
            window.leave_page()

    def turned(self) -> None:
        """Know that another page is shown."""
        if self.is_shown:
            self.was_shown = True
            self._window.header.show_title("", overview=True)

    def show_photos(self, wanted: object) -> None:
        """Show the library with the photos only that a number counts."""
        self._window.show_filter(wanted)

    def do(self, step: Step) -> None:
        """Lead to where a thing can be done."""
        window = self._window
        match step.name:
            case StepName.OVERDUE | StepName.DUE:
                window.requests.show_page()
            case StepName.LISTS:
                window.datasets.show_page()
            case StepName.LOOK:
                window.work.scan()
            case StepName.REVIEW:
                self._review()
            case StepName.OPEN:
                self.show_photos(OPEN)
            case StepName.LISTED:
                self.show_photos(IN_A_LIST)
            case StepName.GRANTED:
                self.show_photos(GRANTED_BY_FILE)
            case StepName.UNREADABLE:
                self.show_photos(UNREADABLE)

    def _review(self) -> None:
        """Show the queue of faces, where the window has one; else the exposed photos."""
        review = self._window.actions_.by_name.get("review")
        if review is not None:
            review.trigger()
        else:
            self.show_photos(EXPOSED)


def overview_commands(window: MainWindow) -> tuple[Command, ...]:
    """Return the commands that lead to the first two pages."""
    return (
        Command(
            name="overview",
            words=tr("&Overview"),
            keys=("F2",),
            run=lambda: window.overview.show_page(),
        ),
        Command(
            name="library",
            words=tr("L&ibrary"),
            keys=("Shift+F2",),
            run=window.leave_page,
        ),
    )


def connect_overview(window: MainWindow) -> None:
    """Let the parts of the window hear of the overview, and it of them."""
    part, page = window.overview, window.overview.page
    page.photos_wanted.connect(part.show_photos)
    page.step_wanted.connect(part.do)
    page.requests_wanted.connect(lambda: window.requests.show_page())
    page.scan_wanted.connect(window.work.scan)
    window.header.overview_wanted.connect(part.show_page)

    def searched(_: object) -> None:
        # What is typed into the search field is to be seen; the keyboard stays in it.
        if part.is_shown:
            window.show_library()

    window.library.filters.changed.connect(searched)
    window.stack.currentChanged.connect(lambda _: part.turned())
