"""The window's part about Flickr: who hears whom, the menu, and when each command can be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from scanner.domain.photo import PhotoId, Source
from scanner.errors import NotFound
from ui.accounts import error_words
from ui.actions import Command, MenuOf, tr
from ui.flickr_notices import Notice
from ui.models.requests import RequestNotice
from ui.opening import flickr_address, open_address
from ui.run_words import PlanNotice
from ui.widgets.side_list import EVERYTHING, Place

if TYPE_CHECKING:
    from scanner.domain.listing import PhotoDetail
    from ui.main_window import MainWindow
    from ui.models.library import Counts


def flickr_menu(window: MainWindow) -> MenuOf:
    """Return the menu of what concerns Flickr."""
    return MenuOf(
        tr("F&lickr"),
        (
            Command(
                name="sign-in",
                words=tr("Sign &in to Flickr…"),
                keys=("Ctrl+I",),
                run=lambda: window.accounts.sign_in(),
            ),
            Command(
                name="accounts",
                words=tr("&Accounts"),
                keys=("F4",),
                run=lambda: show_accounts(window),
            ),
            Command(
                name="add-person",
                words=tr("Add someone's &public photos…"),
                keys=("Ctrl+U",),
                run=lambda: show_accounts(window, person=True),
            ),
            None,
            Command(
                name="open-on-flickr",
                words=tr("&Open the photo on Flickr"),
                keys=("Ctrl+B",),
                run=lambda: open_on_flickr(window, window.inspector.address),
            ),
            Command(
                name="links",
                words=tr("Review the &same pictures"),
                keys=("F6",),
                run=lambda: show_links(window),
            ),
            None,
            Command(
                name="sync-whole",
                words=tr("Read accounts &whole again"),
                keys=("Shift+F5",),
                run=lambda: window.work.scan(
                    [s.source.id for s in window.flickr.accounts], whole=True
                ),
            ),
            Command(
                name="histories",
                words=tr("Ask for license &histories"),
                keys=("Ctrl+H",),
                run=window.work.read_histories,
            ),
        ),
    )


def can_now(window: MainWindow) -> dict[str, bool]:
    """Return which of the commands can do something."""
    reads = bool(window.flickr.accounts) and not window.work.is_busy
    counts = window.library.counts
    return {
        "open-on-flickr": bool(window.inspector.address),
        "links": counts is not None and bool(counts.sources),
        "sync-whole": reads,
        "histories": reads and not window.work.asks_histories,
    }


def connect_flickr(window: MainWindow) -> None:
    """Let the parts of the window hear of Flickr, and of each other."""
    flickr, accounts, links = window.flickr, window.accounts, window.links

    # -- what is known
    def counted(counts: Counts) -> None:
        had = bool(flickr.accounts)
        flickr.show_sources(counts.sources)
        if flickr.accounts and not had:
            links.load()

    def show_budget() -> None:
        window.jobs.show_flickr(flickr.budget, speaks=flickr.speaks)

    def told() -> None:
        window.inspector.know_host(flickr.host)
        window.datasets.page.lookup.know_host(flickr.host)
        show_banner(window)
        show_budget()

    def busy() -> None:
        flickr.set_busy(window.work.goes_on)
        window.accounts_page.set_busy(window.work.is_busy)

    window.library.counted.connect(counted)
    flickr.changed.connect(told)
    flickr.budget_changed.connect(lambda _: show_budget())
    flickr.bug.connect(window.bridge.failed)
    for signal in (window.work.changed, window.work.aside, window.work.ended):
        signal.connect(lambda *_: busy())
    window.work.reached.connect(flickr.reached)

    # -- what is done
    def added(source: Source) -> None:
        window.work.scan([source.id])
        window.library.count()

    accounts.added.connect(added)
    accounts.said.connect(lambda words: window.jobs.show_end(words, exposed=False))
    accounts.failed.connect(lambda error: failed(window, error))
    accounts.page_wanted.connect(lambda: show_accounts(window))
    window.banner.acted.connect(
        lambda: _with_notice(window, accounts.remedy, window.changes.act, window.requests.act)
    )
    window.banner.dismissed.connect(
        lambda: _with_notice(
            window, flickr.dismiss, window.changes.doing.dismiss, window.requests.known.dismiss
        )
    )
    window.header.accounts_wanted.connect(lambda: show_accounts(window))
    window.welcome.sign_in_wanted.connect(lambda: accounts.sign_in())
    window.accounts_page.closed.connect(window.leave_page)
    window.accounts_page.removal_wanted.connect(window.ask_to_remove)
    window.side.whole_wanted.connect(lambda source: window.work.scan([source.id], whole=True))
    window.side.page_wanted.connect(
        lambda place: show_links(window) if place is Place.LINKS else show_accounts(window)
    )
    window.inspector.online_wanted.connect(lambda address: open_on_flickr(window, address))
    _connect_links(window)


def _connect_links(window: MainWindow) -> None:
    links, page = window.links, window.links_page
    links.counted.connect(window.side.show_links)
    links.said.connect(lambda *_: window.reviewed(links if links.can_undo else None))
    links.failed.connect(lambda error: failed(window, error))
    page.closed.connect(window.leave_page)
    page.bug.connect(window.bridge.failed)
    panel = window.inspector.links
    panel.said.connect(
        lambda local, remote, verdict, before: links.say(local, remote, verdict, before=before)
    )
    panel.photo_wanted.connect(lambda photo: show_linked(window, photo))

    def turned(_: int) -> None:
        now = window.stack.currentWidget()
        if now is not page:
            page.leave()
        titles = {window.accounts_page: tr("Accounts"), page: tr("Pairs")}
        show_banner(window)
        window.header.show_title(next((words for of, words in titles.items() if of is now), ""))

    window.stack.currentChanged.connect(turned)


# -- pages


def show_accounts(window: MainWindow, *, person: bool = False) -> None:
    """Show the page of accounts; `person`: with the keyboard where whose photos are asked."""
    window.show_page(window.accounts_page)
    window.accounts_page.open_()
    if person:
        window.accounts_page.focus_user()


def show_links(window: MainWindow) -> None:
    """Show the pairs that are to be reviewed."""
    window.show_page(window.links_page)
    window.links_page.open_()


def show_linked(window: MainWindow, photo: int) -> None:
    """Make a linked photo the current one; the filter is left if it does not let it through."""
    if window.library.photos.place_of(photo) is not None:
        window.page.view.show_photo(photo)
        return

    def found(detail: PhotoDetail) -> None:
        def load() -> None:
            window.library.loaded.disconnect(load)
            window.page.view.show_photo(detail.row.id)

        window.library.loaded.connect(load)
        window.library.filters.set(EVERYTHING)

    def missed(error: BaseException) -> None:
        if not isinstance(error, NotFound):
            window.bridge.failed.emit(error)

    window.bridge.ask(lambda: window.app.photo(PhotoId(photo)), found, missed, owner=window)


def open_on_flickr(window: MainWindow, address: str) -> None:
    """Open a photo's page in the browser, if it is one of Flickr's."""
    url = flickr_address(address, window.flickr.host)
    if url is not None and not open_address(url):
        window.jobs.say(
            tr("No browser could be opened. The page is: {address}").format(address=url.toString())
        )


# -- what stands in the way


def show_banner(window: MainWindow) -> None:
    """Say what stands between Safelight and an account, or what waits to be changed, if any."""
    said = _notice(window)
    page = window.stack.currentWidget()
    others = (
        *(window.welcome, window.accounts_page, window.links_page, *window.changes.pages),
        window.requests.page,
    )
    if page in others or said is None:
        window.banner.say("")
    else:
        window.banner.say(said.words, said.action)


def _notice(window: MainWindow) -> Notice | PlanNotice | RequestNotice | None:
    """Return the most pressing: what was agreed to and waits, what is overdue, Flickr."""
    said: list[Notice | PlanNotice | RequestNotice] = [
        *window.changes.doing.notices,
        *window.requests.notices,
        *window.flickr.notices,
    ]
    return said[0] if said else None


def _with_notice(
    window: MainWindow,
    of_flickr: Callable[[Notice], object],
    of_changes: Callable[[PlanNotice], object],
    of_requests: Callable[[RequestNotice], object],
) -> None:
    said = _notice(window)
    if isinstance(said, PlanNotice):
        of_changes(said)
    elif isinstance(said, RequestNotice):
        of_requests(said)
    elif said is not None:
        of_flickr(said)


def failed(window: MainWindow, error: BaseException) -> None:
    """Say what went wrong where the user is: on the page of accounts, or in a dialog."""
    if window.stack.currentWidget() is window.accounts_page and error_words(error):
        window.accounts_page.say(error)
    else:
        window.show_error(error)
