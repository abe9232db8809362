"""The window's part about requests: who hears whom, the menu, and when each command can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scanner.domain.change import ChangeRow, PlanId, Selected, Wish
from scanner.domain.listing import PhotoFilter
from scanner.domain.request import RequestId
from scanner.errors import ScannerError
from ui.actions import Command, MenuOf, tr
from ui.dataset_words import called
from ui.dialogs.request_whom import About
from ui.flickr_window import show_banner, show_linked
from ui.models.requests import RequestNotice, Requests
from ui.pages.requests import RequestsPage
from ui.request_words import overdue_words
from ui.requesting import RequestDeeds
from ui.words import count_words, shown

if TYPE_CHECKING:
    from ui.main_window import MainWindow

NOBODY = Selected(ids=frozenset())


class RequestsPart(QObject):
    """Of one window: the requests, the page that shows them, and what is done about them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.known = Requests(window.app, window.bridge, self)
        self.deeds = RequestDeeds(self.known, window)
        self.page = RequestsPage(window.app, window.bridge, self.known, self.deeds, window)

    @property
    def is_shown(self) -> bool:
        """Whether the page is what the window shows."""
        return self._window.stack.currentWidget() is self.page

    @property
    def notices(self) -> list[RequestNotice]:
        """What is overdue, as long as it was not dismissed."""
        return self.known.notices

    def show_page(self, number: RequestId | None = None) -> None:
        """Show the requests, one of them opened."""
        self._window.show_page(self.page)
        self.page.open_(number)

    def act(self, _: RequestNotice) -> None:
        """Show what is overdue."""
        self.show_page()
        self.page.show_board()

    # -- a new one

    def write(self) -> None:
        """Write about what is selected; where nothing is, about pictures elsewhere."""
        changes = self._window.changes
        about = changes.selected() if self._is_among_photos else None
        if about is None:
            self.deeds.write(About(selected=NOBODY))
        else:
            self.deeds.write(About(selected=about[0], words=about[1]))

    def write_about_photo(self) -> None:
        """Write about the photo that the panel shows."""
        photo = self._window.inspector.photo
        if photo is None:
            return
        rows = self._window.app.rows([photo])
        datasets = rows[0].datasets if rows else ()
        words = shown((rows[0].title or rows[0].key) if rows else "", 120)
        first = datasets[0] if datasets else None
        one = Selected(ids=frozenset({photo}))
        self.deeds.write(About(selected=one, words=words, dataset=first))

    def write_about_dataset(self, slug: str) -> None:
        """Write to a dataset's holder about one's photos that are in its list, or may be."""
        known = self._window.datasets.known
        state = known.states.get(slug)
        name = called(slug, known.states)
        mine = state.mine if state is not None else 0
        if mine:
            selected = Selected(wanted=PhotoFilter(datasets=frozenset({slug})))
            words = count_words(
                mine, "%n photo of yours is in {name}", "%n photos of yours are in {name}"
            )
        else:
            selected = Selected(wanted=PhotoFilter(possible=frozenset({slug})))
            possible = state.possible if state is not None else 0
            words = count_words(
                possible,
                "%n photo of yours may be in {name}",
                "%n photos of yours may be in {name}",
            )
        self.deeds.write(
            About(selected=selected, words=words.replace("{name}", name), dataset=slug)
        )

    def write_about_looked_up(self, slug: str, urls: tuple[str, ...]) -> None:
        """Write to a dataset's holder about photos of its list that were looked up."""
        self.deeds.write(About(selected=NOBODY, dataset=slug, urls=urls))

    @property
    def chosen_dataset(self) -> str | None:
        """The dataset that is looked at, if photos of one's own are in it, or may be."""
        datasets = self._window.datasets
        state = datasets.page.current if datasets.is_shown else None
        return state.dataset.slug if state is not None and (state.mine or state.possible) else None

    def write_about_chosen_dataset(self) -> None:
        """Write to the holder of the dataset that is looked at."""
        if (slug := self.chosen_dataset) is not None:
            self.write_about_dataset(slug)

    @property
    def _is_among_photos(self) -> bool:
        window = self._window
        elsewhere = (
            *(window.welcome, window.accounts_page, window.links_page, window.datasets.page),
            *window.changes.pages,
        )
        # On the page of requests what was selected in the library before still is.
        return window.stack.currentWidget() not in elsewhere

    # -- from elsewhere

    def show_letter(self, plan: PlanId) -> None:
        """Show the request whose letter a plan sends."""
        window = self._window

        def found(rows: list[ChangeRow]) -> None:
            if rows:
                self.show_page(RequestId(int(rows[0].change.subject)))

        window.bridge.ask(
            lambda: window.app.plan_rows(plan, [1]), found, window.show_error, owner=self
        )

    def plan_first(self, wish: Wish, selected: Selected) -> None:
        """Preview what a recipient wants to be so first."""
        self._window.changes.doing.plan(wish, selected)
        self._window.activateWindow()


def requests_menu(window: MainWindow) -> MenuOf:
    """Return the menu of what concerns requests."""

    def do(deed: str) -> None:
        part = window.requests
        part.show_page()
        part.page.do(deed)

    return MenuOf(
        tr("Re&quests"),
        (
            Command(
                name="requests",
                words=tr("&Requests and their answers"),
                keys=("F11",),
                run=lambda: window.requests.show_page(),
            ),
            None,
            Command(
                name="write-request",
                words=tr("&Write to somebody…"),
                keys=("Ctrl+Alt+W",),
                run=lambda: window.requests.write(),
            ),
            Command(
                name="write-holder",
                words=tr("Write to a dataset's &holder…"),
                keys=("Ctrl+Alt+H",),
                run=lambda: window.requests.write_about_chosen_dataset(),
            ),
            Command(
                name="add-reply",
                words=tr("&Add a reply…"),
                keys=("Ctrl+Alt+R",),
                run=lambda: window.requests.deeds.ask_reply(),
            ),
            None,
            Command(
                name="request-next",
                words=tr("Do what is &next"),
                keys=("Ctrl+Alt+N",),
                run=lambda: do("step"),
            ),
            Command(
                name="request-send",
                words=tr("&Send the letter…"),
                keys=("Ctrl+Alt+S",),
                run=lambda: do("send"),
            ),
            Command(
                name="request-note",
                words=tr("N&ote how it stands…"),
                keys=("Ctrl+Alt+O",),
                run=lambda: do("note"),
            ),
            Command(
                name="request-due",
                words=tr("By when an answer is owe&d…"),
                keys=("Ctrl+Alt+U",),
                run=lambda: do("due"),
            ),
            Command(
                name="request-export",
                words=tr("&Export the request's file…"),
                keys=("Ctrl+Alt+E",),
                run=lambda: do("export"),
            ),
        ),
    )


def can_request(window: MainWindow) -> dict[str, bool]:
    """Return which of the commands can do something."""
    part = window.requests
    deeds = part.page.deeds_now if part.is_shown else frozenset()
    return {
        # Who is pictured may have no photos here, and write all the same.
        "requests": True,
        "write-request": True,
        "write-holder": part.chosen_dataset is not None,
        "add-reply": bool(part.known.requests),
        **{
            f"request-{name}": deed in deeds
            for name, deed in (
                ("next", "step"),
                ("send", "send"),
                ("note", "note"),
                ("due", "due"),
                ("export", "export"),
            )
        },
    }


def connect_requests(window: MainWindow) -> None:
    """Let the parts of the window hear of requests, and of each other."""
    part, page, deeds = window.requests, window.requests.page, window.requests.deeds
    was_told = False

    def told() -> None:
        nonlocal was_told
        show_banner(window)
        overdue = part.known.overdue
        if overdue and not was_told:
            window.jobs.say(overdue_words(overdue))
        was_told = True

    def failed(error: BaseException) -> None:
        # On the page a banner says it; elsewhere the line at the bottom does.
        if isinstance(error, ScannerError) and not part.is_shown:
            window.jobs.show_end(shown(str(error), 400), exposed=False)

    part.known.changed.connect(told)
    deeds.said.connect(lambda words: window.jobs.show_end(words, exposed=False))
    deeds.failed.connect(failed)
    deeds.letter_left.connect(window.jobs.know_letter)
    deeds.show_wanted.connect(part.show_page)
    deeds.plan_wanted.connect(part.plan_first)
    deeds.lists_wanted.connect(lambda: window.datasets.import_list())
    page.new_wanted.connect(part.write)
    page.photo_wanted.connect(lambda photo: _show_photo(window, photo))
    page.closed.connect(window.leave_page)
    window.page.selection_bar.write_wanted.connect(part.write)
    window.inspector.write_wanted.connect(part.write_about_photo)
    window.datasets.page.write_wanted.connect(part.write_about_dataset)
    window.datasets.page.lookup.write_wanted.connect(part.write_about_looked_up)
    window.changes.page.letter_wanted.connect(part.show_letter)
    window.header.requests_wanted.connect(lambda: part.show_page())

    def turned(_: int) -> None:
        show_banner(window)
        if part.is_shown:
            window.header.show_title("", requests=True)

    window.stack.currentChanged.connect(turned)
    part.known.load()


def _show_photo(window: MainWindow, photo: int) -> None:
    """Show a letter's photo in the library."""
    window.leave_page()
    show_linked(window, photo)
