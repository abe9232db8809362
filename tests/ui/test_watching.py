"""The window keeps watch: what changes in a folder is scanned by itself, notices are said once."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import skimage.data
from PIL import Image
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.app import App
from scanner.domain.listing import PhotoFilter
from scanner.domain.watching import Notice
from scanner.schedule.notices import Notices
from tests.left_open import left_in_the_library
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.watching import MINUTE_MS, Watching

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

LONG_MS = 60_000
NEVER_MS = 10 * LONG_MS
"""The timer of these tests; they look when it suits them."""


def save(path: Path) -> None:
    Image.fromarray(skimage.data.coffee()).resize((64, 48)).save(path)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    save(folder / "one.png")
    return folder


@pytest.fixture
def app(tmp_path: Path, photos: Path) -> Iterator[App]:
    with App(tmp_path / "home") as made:
        made.add_folder(photos)
        made.start_scan().result(120)
        yield made


@pytest.fixture
def window(qtbot: QtBot, app: App) -> Iterator[MainWindow]:
    left_in_the_library(app.home)
    made = MainWindow(app, Bridge(app))
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.library.counts is not None)
    yield made
    made.bridge.close()
    app.close()
    delete(made)


def looked(qtbot: QtBot, watching: Watching) -> None:
    """Look once, and wait until the next look is set."""
    watching._timer.stop()
    watching.look()
    qtbot.waitUntil(watching._timer.isActive, timeout=LONG_MS)


def photos_then(qtbot: QtBot, window: MainWindow) -> int:
    """Return how many photos the list has once it takes the news: it never moves by itself."""
    news: list[object] = []
    window.library.news_changed.connect(news.append)
    qtbot.waitUntil(lambda: bool(news and news[-1]), timeout=LONG_MS)
    qtbot.waitUntil(lambda: not window.work.goes_on, timeout=LONG_MS)
    assert len(window.library.photos) == 1
    window.library.take_news()
    return len(window.library.photos)


def a_notice(app: App, *keys: str, more: int = 0) -> None:
    at = datetime(2026, 3, 1, 12, tzinfo=UTC)
    Notices(app.home / "watch").add(Notice(at=at, exposed={1: len(keys) + more}, keys=keys))


def test_a_new_photo_in_a_folder_is_scanned_without_being_asked(
    qtbot: QtBot, window: MainWindow, photos: Path
) -> None:
    save(photos / "two.png")

    Watching(window, first_ms=0)

    assert photos_then(qtbot, window) == 2


def test_where_nothing_changed_nothing_is_said_or_scanned(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    watching = Watching(window, first_ms=NEVER_MS)
    told: list[object] = []
    window.work.changed.connect(lambda *_: told.append(1))

    looked(qtbot, watching)

    assert told == []
    assert watching._timer.interval() == app.settings.watch_minutes * MINUTE_MS
    assert not watching.banner.isVisible()
    assert [job.kind for job in app._catalog.jobs.last()] == ["watch", "scan"]


def test_switched_off_no_folder_is_looked_at(
    qtbot: QtBot, app: App, window: MainWindow, photos: Path
) -> None:
    app.change_setting("watch.minutes", "0")
    save(photos / "two.png")

    looked(qtbot, Watching(window, first_ms=NEVER_MS))

    assert [job.kind for job in app._catalog.jobs.last()] == ["scan"]


def test_what_changed_while_there_was_other_work_is_scanned_at_the_next_look(
    qtbot: QtBot, window: MainWindow, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(photos / "two.png")
    watching = Watching(window, first_ms=NEVER_MS)
    started = window.app.start_look()
    changed = started.result(60)
    with monkeypatch.context() as busy:
        busy.setattr(type(window.work), "is_busy", property(lambda _: True))
        watching._looked(changed)
    assert len(window.library.photos) == 1

    looked(qtbot, watching)

    assert photos_then(qtbot, window) == 2


def test_a_notice_is_said_leads_to_its_photos_and_is_said_no_more(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    a_notice(app, "one.png")
    watching = Watching(window, first_ms=NEVER_MS)
    qtbot.waitUntil(watching.banner.isVisible)
    assert watching.banner.words == (
        "Newly exposed since March 1, 2026, as Safelight saw by itself: 1 photo."
    )

    watching.banner.action.click()

    assert window.library.filters.now == PhotoFilter(keys=frozenset({"one.png"}))
    assert window.page.chips.buttons[0].text() == "Picked photos: 1  ×"
    assert not watching.banner.isVisible()
    qtbot.waitUntil(lambda: app.notices() == ())


def test_a_notice_that_comes_while_the_window_is_open_is_said_at_the_next_look(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    watching = Watching(window, first_ms=NEVER_MS)
    looked(qtbot, watching)
    assert not watching.banner.isVisible()
    a_notice(app, "one.png")

    looked(qtbot, watching)

    qtbot.waitUntil(watching.banner.isVisible)


def test_a_notice_of_more_photos_than_it_names_leads_to_all_that_are_exposed(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    a_notice(app, "one.png", more=700)
    watching = Watching(window, first_ms=NEVER_MS)
    qtbot.waitUntil(watching.banner.isVisible)

    watching.banner.action.click()

    assert window.library.filters.now == PhotoFilter(severity=1)


def test_a_notice_that_is_hidden_is_read(qtbot: QtBot, app: App, window: MainWindow) -> None:
    a_notice(app, "one.png")
    watching = Watching(window, first_ms=NEVER_MS)
    qtbot.waitUntil(watching.banner.isVisible)

    watching.banner.hide_button.click()

    assert not watching.banner.isVisible()
    qtbot.waitUntil(lambda: app.notices() == ())
    assert window.library.filters.now == PhotoFilter()
