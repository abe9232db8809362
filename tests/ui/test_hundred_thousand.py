"""The window on a real catalog of 100,000 photos: what it asks for, in counts, not in time."""

import threading
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.app import App
from scanner.catalog import Catalog
from scanner.domain.exposure import Rules
from scanner.domain.face import Box, FoundFace
from scanner.domain.listing import PhotoFilter, PhotoRow
from scanner.domain.photo import Photo, SourceKind, Visibility
from scanner.ports import Look
from scanner.reference import datasets, license_table
from tests.left_open import left_in_the_library
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.models.paged import PAGE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PHOTOS = 100_000
BATCH = 5_000
FACE = (FoundFace(Box(0.4, 0.2, 0.2, 0.3), 0.98),)
LICENSES = ("cc-by-2.0", "all-rights-reserved", "cc0-1.0", "unknown")


def described(n: int) -> Photo:
    return Photo(
        key=f"{49_000_000_000 + n}",
        stamp="1",
        title=f"Photo {n}",
        taken=datetime(2005, 1, 1) + timedelta(hours=n),
        license=LICENSES[n % 4],
        visibility=Visibility.PUBLIC if n % 3 else Visibility.PRIVATE,
    )


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a home whose catalog holds 100,000 photos; every tenth shows a face."""
    home = tmp_path_factory.mktemp("many")
    catalog = Catalog(home / "catalog.sqlite", Rules(license_table(), datasets=datasets()))
    source = catalog.photos.add_source(SourceKind.EXPORT, "Ann's Flickr", ["/exports/ann"])
    with catalog.photos.syncing(source.id) as walk:
        for start in range(0, PHOTOS, BATCH):
            ids = walk.store([described(n) for n in range(start, start + BATCH)])
            looks = [
                (Look(photo=id_, faces=FACE if n % 10 == 0 else ()), "")
                for n, id_ in enumerate(ids)
            ]
            catalog.findings.record("fake", looks)
        walk.finish(lambda trouble, key: False)
    catalog.close()
    with App(home) as app:  # the first to open a catalog assesses it, and lists look anew
        app.start_assessing().result()
    return home


class Watched(App):
    """App, and who asked what on the main thread."""

    def __init__(self, home: Path) -> None:
        super().__init__(home)
        self.pages: list[int] = []
        self.on_main: list[str] = []

    def _note(self, what: str) -> None:
        if threading.current_thread() is threading.main_thread():
            self.on_main.append(what)

    def rows(self, ids: Sequence[int]) -> list[PhotoRow]:
        if threading.current_thread() is threading.main_thread():
            self.pages.append(len(ids))
        return super().rows(ids)

    def find(self, *given, **named):  # type: ignore[no-untyped-def]
        self._note("find")
        return super().find(*given, **named)

    def list_photos(self, *given, **named):  # type: ignore[no-untyped-def]
        self._note("list_photos")
        return super().list_photos(*given, **named)

    def facets(self, *given, **named):  # type: ignore[no-untyped-def]
        self._note("facets")
        return super().facets(*given, **named)

    def photo(self, *given, **named):  # type: ignore[no-untyped-def]
        self._note("photo")
        return super().photo(*given, **named)

    def sources(self, *given, **named):  # type: ignore[no-untyped-def]
        self._note("sources")
        return super().sources(*given, **named)


@pytest.fixture
def app(home: Path) -> Iterator[Watched]:
    with Watched(home) as app:
        yield app


@pytest.fixture
def window(qtbot: QtBot, app: Watched) -> Iterator[MainWindow]:
    left_in_the_library(app.home)
    window = MainWindow(app, Bridge(app))
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.page.grid.isVisible(), timeout=60_000)
    qtbot.waitUntil(lambda: window.library.counts is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not window.library.is_loading, timeout=60_000)
    yield window
    window.bridge.close()
    delete(window)


def test_opening_reads_one_page(window: MainWindow, app: Watched) -> None:
    window.grab()

    assert len(window.library.photos) == PHOTOS
    assert app.pages == [PAGE]
    assert app.on_main == []


def test_scrolling_reads_the_pages_that_are_passed_and_no_more(
    window: MainWindow, app: Watched
) -> None:
    grid = window.page.grid
    window.grab()
    bar = grid.verticalScrollBar()
    steps = 40
    for step in range(1, steps + 1):
        bar.setValue(bar.maximum() * step // steps)
        window.grab()

    # Each stop may lie across two pages; the first was read before.
    assert len(app.pages) <= 2 * steps + 1
    assert all(count <= PAGE for count in app.pages)
    assert app.on_main == []


def test_paging_down_by_keys_asks_for_each_page_once(window: MainWindow, app: Watched) -> None:
    grid = window.page.grid
    grid.setFocus()
    grid.step(0)
    for _ in range(60):
        QTest.keyClick(grid, Qt.Key.Key_PageDown)
        grid.grab()

    passed = grid.place_at(grid.currentIndex())
    assert passed is not None
    assert len(app.pages) <= passed // PAGE + 2
    assert app.on_main == []


def test_filtering_is_done_off_the_main_thread_and_reads_one_page(
    qtbot: QtBot, window: MainWindow, app: Watched
) -> None:
    window.grab()
    app.pages.clear()
    window.library.filters.set(PhotoFilter(faces=True, licenses=frozenset({"cc-by-2.0"})))
    qtbot.waitUntil(lambda: not window.library.is_loading, timeout=60_000)
    window.grab()

    assert len(window.library.photos) == PHOTOS // 20
    assert app.pages == [PAGE]
    assert app.on_main == []


def test_another_width_and_everything_selected_read_nothing(
    window: MainWindow, app: Watched
) -> None:
    window.grab()
    app.pages.clear()
    window.library.selection.select_all()
    window.resize(1400, 800)
    window.grab()
    window.resize(1000, 800)
    window.grab()

    assert window.library.selection.count(len(window.library.photos)) == PHOTOS
    assert app.pages == []
    assert app.on_main == []


def test_copying_every_key_leaves_the_main_thread_alone(
    qtbot: QtBot, window: MainWindow, app: Watched
) -> None:
    window.grab()
    app.pages.clear()
    window.library.selection.select_all()
    window.reporting.copy_keys()
    qtbot.waitUntil(lambda: window.jobs.words == "100,000 keys copied.", timeout=120_000)

    assert len(QApplication.clipboard().text().split("\n")) == PHOTOS
    assert app.pages == []
