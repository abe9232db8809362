"""The window, the real App and the pretend Flickr: sign in, read, look, and lose the permission."""

import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.app import App
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.domain.listing import PhotoFilter
from scanner.keychain import MemoryStore
from tests.left_open import left_in_the_library
from ui.bridge import Bridge
from ui.dialogs.sign_in import SignInDialog
from ui.main_window import MainWindow
from ui.widgets.side_list import EXPOSED

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

PHOTOS = 12
LONG_MS = 60_000


class Owner(QObject):
    """Who sits before the browser: answers Flickr's page, and goes where it leads."""

    def __init__(self, server: PretendFlickr) -> None:
        super().__init__()
        self._server = server
        self.does: Callable[[str], str] = server.allow
        self.opened: list[str] = []
        self.shown: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())
        leads_to = self.does(url.toString())
        if leads_to.startswith("http"):
            threading.Thread(target=_visit, args=(leads_to,)).start()
        else:
            self.shown.append(leads_to)


def _visit(address: str) -> None:
    # Who has its answer may hang up before the page is shown.
    with suppress(OSError):
        urllib.request.urlopen(address).read()


@pytest.fixture
def server() -> Iterator[PretendFlickr]:
    with PretendFlickr(pretend_world(photos=PHOTOS)) as made:
        yield made


@pytest.fixture
def owner(server: PretendFlickr) -> Iterator[Owner]:
    made = Owner(server)
    QDesktopServices.setUrlHandler("http", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("http")


@pytest.fixture
def app(server: PretendFlickr, tmp_path: Path) -> Iterator[App]:
    environ = {"SAFELIGHT_FLICKR_URL": server.url}
    with App(tmp_path / "home", environ=environ, secrets=MemoryStore()) as made:
        made.change_setting("flickr.calls_per_second", "50")
        yield made


@pytest.fixture
def window(qtbot: QtBot, app: App, owner: Owner) -> Iterator[MainWindow]:
    bridge = Bridge(app)
    left_in_the_library(app.home)
    made = MainWindow(app, bridge)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.library.counts is not None)
    yield made
    bridge.close()
    delete(made)


def give_key(qtbot: QtBot, window: MainWindow, server: PretendFlickr) -> SignInDialog:
    """Begin to sign in, and give a key."""
    window.welcome.sign_in.click()
    dialog = window.accounts.sign_in()
    qtbot.waitUntil(lambda: dialog.step is dialog.key)
    dialog.key.key.setText(server.world.key)
    dialog.key.secret.setText(server.world.secret)
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.ways, timeout=LONG_MS)
    return dialog


def sign_in(qtbot: QtBot, window: MainWindow, server: PretendFlickr, owner: Owner) -> None:
    """Sign in by the typed code, and read the account."""
    dialog = give_key(qtbot, window, server)
    dialog.ways.code.click()
    qtbot.waitUntil(lambda: bool(owner.shown), timeout=LONG_MS)
    QTest.keyClicks(dialog.answer.field, owner.shown[0])
    QTest.keyClick(dialog.answer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.step is dialog.done_, timeout=LONG_MS)
    with qtbot.waitSignal(window.work.scanned, timeout=LONG_MS):
        dialog.go.click()
    qtbot.waitUntil(lambda: not window.work.is_busy)


def test_a_code_signs_in_and_the_whole_account_is_read(
    qtbot: QtBot, window: MainWindow, app: App, server: PretendFlickr, owner: Owner
) -> None:
    sign_in(qtbot, window, server, owner)
    window.library.reload()
    qtbot.waitUntil(lambda: len(window.library.photos) == PHOTOS)
    mine = server.world.stream(next(iter(server.world.accounts)), None)
    assert len(mine) < PHOTOS, "private photos are among those that were read"

    window.library.filters.set(EXPOSED)
    exposed = app.count(EXPOSED)
    qtbot.waitUntil(lambda: len(window.library.photos) == exposed)
    qtbot.waitUntil(lambda: f"{exposed} exposed" in window.page.total)
    qtbot.waitUntil(lambda: "calls left this hour" in window.jobs.leaves)

    window.library.filters.set(PhotoFilter())
    qtbot.waitUntil(lambda: len(window.library.photos) == PHOTOS)
    window.page.view.setFocus()
    window.page.view.step(0)
    qtbot.waitUntil(lambda: bool(window.inspector.address))
    before = len(owner.opened)
    owner.does = lambda _: ""
    window.actions_["open-on-flickr"].trigger()
    assert owner.opened[before:] == [window.inspector.address]
    assert owner.opened[-1].startswith(f"{server.url}/photos/")


def test_a_mistyped_code_is_said_and_the_right_one_typed_on_the_same_page(
    qtbot: QtBot, window: MainWindow, server: PretendFlickr, owner: Owner
) -> None:
    dialog = give_key(qtbot, window, server)
    dialog.ways.code.click()
    qtbot.waitUntil(lambda: bool(owner.shown), timeout=LONG_MS)
    wrong = "000-000-000" if owner.shown[0] != "000-000-000" else "111-111-111"
    QTest.keyClicks(dialog.answer.field, wrong)
    QTest.keyClick(dialog.answer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not take this code" in dialog.problem, timeout=LONG_MS)
    assert dialog.step is dialog.answer
    assert dialog.answer.field.selectedText() == wrong

    QTest.keyClicks(dialog.answer.field, owner.shown[0])
    QTest.keyClick(dialog.answer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.step is dialog.done_, timeout=LONG_MS)
    assert len(owner.opened) == 1
    dialog.close()


def test_the_browser_signs_in_by_itself(
    qtbot: QtBot, window: MainWindow, server: PretendFlickr, owner: Owner
) -> None:
    dialog = give_key(qtbot, window, server)
    dialog.ways.browser.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.done_, timeout=LONG_MS)
    dialog.done_.read.setChecked(False)
    dialog.go.click()
    qtbot.waitUntil(
        lambda: window.flickr.state is not None and bool(window.flickr.state.accounts),
        timeout=LONG_MS,
    )
    assert window.work.is_busy is False


def test_a_no_on_flickrs_page_is_said_and_leads_back(
    qtbot: QtBot, window: MainWindow, server: PretendFlickr, owner: Owner
) -> None:
    owner.does = server.deny
    dialog = give_key(qtbot, window, server)
    dialog.ways.browser.click()
    qtbot.waitUntil(lambda: "not allowed to sign in" in dialog.problem, timeout=LONG_MS)
    assert dialog.step is dialog.ways
    dialog.close()


def test_a_wrong_key_is_said_by_flickr_and_stays_in_its_field(
    qtbot: QtBot, window: MainWindow, server: PretendFlickr
) -> None:
    window.welcome.sign_in.click()
    dialog = window.accounts.sign_in()
    qtbot.waitUntil(lambda: dialog.step is dialog.key)
    dialog.key.key.setText("0" * 32)
    dialog.key.secret.setText("1" * 16)
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(dialog.problem), timeout=LONG_MS)
    assert dialog.key.key.text() == "0" * 32
    assert "0" * 32 not in dialog.problem
    dialog.close()


def test_a_permission_that_was_taken_back_is_said_and_what_was_read_stays(
    qtbot: QtBot, window: MainWindow, server: PretendFlickr, owner: Owner
) -> None:
    sign_in(qtbot, window, server, owner)
    server.world.revoke(next(iter(server.world.accounts)))
    with qtbot.waitSignal(window.work.scanned, timeout=LONG_MS):
        window.work.scan()
    qtbot.waitUntil(lambda: window.banner.action.text() == "Sign in again", timeout=LONG_MS)
    assert "the permission was taken back" in window.banner.words
    assert len(window.library.photos) == PHOTOS


def test_somebodys_public_photos_are_read_without_signing_in(
    qtbot: QtBot, window: MainWindow, app: App, server: PretendFlickr
) -> None:
    give_key(qtbot, window, server).close()
    nsid = next(iter(server.world.accounts))
    window.actions_["add-person"].trigger()
    qtbot.waitUntil(lambda: "key" in window.accounts_page.cards)
    window.accounts_page.user.setText(nsid)
    with qtbot.waitSignal(window.work.scanned, timeout=LONG_MS):
        window.accounts_page.add.click()
    assert app.count(PhotoFilter()) == len(server.world.stream(nsid, None))
    qtbot.waitUntil(
        lambda: any("public photos" in card.words for card in window.accounts_page.cards.values()),
        timeout=LONG_MS,
    )
