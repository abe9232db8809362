"""The window's part about datasets: who hears whom, the menu, and when each command can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scanner.domain.listing import PhotoFilter
from scanner.errors import ScannerError
from ui.actions import Command, MenuOf, tr
from ui.models.datasets import Datasets
from ui.pages.datasets import DatasetsPage
from ui.words import shown

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class DatasetsPart(QObject):
    """Of one window: what is known of datasets, and the page that shows it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.known = Datasets(window.app, window.bridge, self)
        self.page = DatasetsPage(window.app, window.bridge, self.known, window)

    @property
    def is_shown(self) -> bool:
        """Whether the page is what the window shows."""
        return self._window.stack.currentWidget() is self.page

    def show_page(self, slug: str | None = None) -> None:
        """Show the datasets, one of them chosen."""
        self._window.show_page(self.page)
        self.page.open_(slug)

    def import_list(self) -> None:
        """Show the page, and ask for the files of a list."""
        self.show_page()
        self.page.importing.ask_for_list()

    def import_folder(self) -> None:
        """Show the page, and ask for a folder that holds a list."""
        self.show_page()
        self.page.importing.ask_for_folder()

    def show_photos(self, slug: str) -> None:
        """Show the library with the photos only that stand in a dataset's list."""
        self._window.leave_page()
        self._window.library.filters.set(PhotoFilter(datasets=frozenset({slug})))

    def show_possible(self, slug: str) -> None:
        """Show the library with the photos only that may be in a dataset, as no list tells."""
        self._window.leave_page()
        self._window.library.filters.set(PhotoFilter(possible=frozenset({slug})))

    def look_up(self) -> None:
        """Show the page, where a photo or a person can be looked up."""
        self.show_page()
        self.page.show_lookup()


def show_as(window: MainWindow, *, picture: bool) -> None:
    """Show the photos as a grid or as a table; where datasets are shown, those."""
    page = window.datasets.page if window.datasets.is_shown else window.page
    if isinstance(page, DatasetsPage):
        (page.show_tree if picture else page.show_table)()
    else:
        (page.show_grid if picture else page.show_table)()


def datasets_menu(window: MainWindow) -> MenuOf:
    """Return the menu of what concerns datasets."""
    return MenuOf(
        tr("&Datasets"),
        (
            Command(
                name="datasets",
                words=tr("&Datasets and their lists"),
                keys=("F8",),
                run=lambda: window.datasets.show_page(),
            ),
            None,
            Command(
                name="import-list",
                words=tr("&Import a list…"),
                keys=("Ctrl+Shift+D",),
                run=lambda: window.datasets.import_list(),
            ),
            Command(
                name="import-list-folder",
                words=tr("Import a &folder that holds a list…"),
                keys=("Ctrl+Alt+D",),
                run=lambda: window.datasets.import_folder(),
            ),
            None,
            Command(
                name="look-up",
                words=tr("&Look up a photo or a person"),
                keys=("Alt+F8",),
                run=lambda: window.datasets.look_up(),
            ),
            Command(
                name="match-lists",
                words=tr("&Compare my photos with the lists"),
                keys=("Shift+F8",),
                run=lambda: window.datasets.known.match(),
            ),
            Command(
                name="verify-lists",
                words=tr("&Verify the imported lists"),
                keys=("Ctrl+F8",),
                run=lambda: window.datasets.known.verify(),
            ),
        ),
    )


def can_list(window: MainWindow) -> dict[str, bool]:
    """Return which of the commands can do something."""
    known, counts = window.datasets.known, window.library.counts
    sources = counts is not None and bool(counts.sources)
    return {
        # Lists can be looked up by who has no photos here: who is pictured, or lost the account.
        "datasets": True,
        "look-up": True,
        "import-list": known.importing is None,
        "import-list-folder": known.importing is None,
        "match-lists": sources and known.has_lists and known.importing is None,
        "verify-lists": known.has_lists and known.importing is None,
    }


def connect_datasets(window: MainWindow) -> None:
    """Let the parts of the window hear of datasets, and of each other."""
    part, page = window.datasets, window.datasets.page
    known = part.known

    def told() -> None:
        names = known.names
        window.inspector.know_datasets(known.states)
        window.page.filter_bar.name_datasets(names)
        window.page.chips.name_datasets(names)

    def failed(error: BaseException) -> None:
        # On the page a banner says it; what is a bug, the page shows as one.
        if isinstance(error, ScannerError):
            window.jobs.show_end(shown(str(error), 400), exposed=False)

    known.changed.connect(told)
    known.failed.connect(failed)
    known.said.connect(lambda words: window.jobs.show_end(words, exposed=False))
    known.said.connect(lambda _: window.library.look_now())
    page.photos_wanted.connect(part.show_photos)
    page.possible_wanted.connect(part.show_possible)
    page.lookup.answered.connect(lambda words: window.jobs.show_end(words, exposed=False))
    page.lookup.failed.connect(failed)
    page.closed.connect(window.leave_page)
    window.welcome.lookup_wanted.connect(part.look_up)
    window.header.datasets_wanted.connect(lambda: part.show_page())

    def turned(_: int) -> None:
        if part.is_shown:
            window.header.show_title("", datasets=True)

    window.stack.currentChanged.connect(turned)
    known.load()
