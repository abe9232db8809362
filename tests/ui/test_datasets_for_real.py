"""The window on a real App: a list is imported, counted, shown in the library and on a photo."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.app import App
from scanner.app.demo import Demo
from scanner.domain.listing import PhotoFilter
from tests.left_open import left_in_the_library
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.models.datasets import DatasetColumn

# Said by the offscreen platform when a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

PHOTOS, LISTED = 12, 5
LONG_MS = 60_000


@pytest.fixture
def demo() -> Iterator[Demo]:
    with Demo(PHOTOS) as made:
        yield made
    shutil.rmtree(made.folder)


@pytest.fixture
def app(demo: Demo) -> Iterator[App]:
    with demo.open() as made:
        made.start_scan(detect=False).result()
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
    delete(made)


def keys_of(app: App) -> list[str]:
    return [row.key for row in app.rows(app.find(PhotoFilter()))]


@pytest.fixture
def a_list(app: App, tmp_path: Path) -> Path:
    """A list of images as COCO's and others' are told: five of mine, a stranger's, one of none."""
    keys = [*keys_of(app)[:LISTED], "4123456789"]
    lines = [
        f"{n},https://live.staticflickr.com/65535/{k}_0a1b2c_z.jpg" for n, k in enumerate(keys)
    ]
    path = tmp_path / "images.csv"
    path.write_text("\n".join(["n,address", *lines, "9,https://example.org/a.jpg"]) + "\n")
    return path


def import_(qtbot: QtBot, window: MainWindow, path: Path, slug: str) -> None:
    """Come to the page, choose a dataset, and import its list."""
    window.actions_["datasets"].trigger()
    page = window.datasets.page
    qtbot.waitUntil(lambda: page.current is not None)
    page.importing.ask_whose([path], slug)
    qtbot.waitUntil(lambda: page.importing.dialog is not None)
    assert page.importing.dialog is not None
    page.importing.dialog.import_.click()
    qtbot.waitUntil(lambda: window.datasets.known.importing is None, timeout=LONG_MS)


def test_a_list_is_imported_counted_shown_and_removed(
    qtbot: QtBot, app: App, window: MainWindow, a_list: Path
) -> None:
    import_(qtbot, window, a_list, "coco")
    page = window.datasets.page
    qtbot.waitUntil(page.panel.show_photos.isVisible, timeout=LONG_MS)
    assert page.panel.show_photos.text() == f"Show my {LISTED} photos"
    assert "no address of a photo on Flickr" in page.panel.words
    row = page.table.lines.index_of("coco")
    assert row.siblingAtColumn(DatasetColumn.MINE).data() == str(LISTED)
    assert "images.csv" in page.panel.words
    assert "6 photos in the list" in window.jobs.words

    page.panel.show_photos.click()
    qtbot.waitUntil(lambda: len(window.library.photos) == LISTED)
    told = a_list.read_text()
    assert all(row.key in told for row in app.rows(window.library.photos.ids))
    assert window.page.chips.buttons[0].text() == "In the list of MS COCO 2014 / 2017  ×"

    window.page.view.show_photo(window.library.photos.ids[0])
    qtbot.waitUntil(lambda: "In datasets" in window.inspector.facts_text)
    assert "File\timages.csv" in window.inspector.facts_text
    assert "Found: your photo is in the published list of MS COCO" in window.inspector.why_text

    bar = window.page.filter_bar
    qtbot.waitUntil(lambda: dict(app.facets(PhotoFilter()).datasets) == {"coco": LISTED})
    bar.dataset.menu().aboutToShow.emit()
    choices = [one.text() for one in bar.dataset.menu().actions()]
    assert choices == [f"MS COCO 2014 / 2017\t{LISTED}"]

    window.datasets.known.remove("coco")
    qtbot.waitUntil(lambda: not window.datasets.known.has_lists, timeout=LONG_MS)
    assert len(app.find(PhotoFilter(datasets=frozenset({"coco"})))) == 0


def test_a_list_without_a_photo_on_flickr_says_so_and_changes_nothing(
    qtbot: QtBot, app: App, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "notes.csv"
    path.write_text("what,when\nbread,monday\nmilk,friday\n")
    import_(qtbot, window, path, "coco")
    qtbot.waitUntil(lambda: bool(window.datasets.page.problem.words), timeout=LONG_MS)
    assert "notes.csv" in window.datasets.page.problem.words
    assert not window.datasets.known.has_lists


def test_lists_are_verified_and_compared_by_command(
    qtbot: QtBot, window: MainWindow, a_list: Path
) -> None:
    assert not window.actions_["verify-lists"].isEnabled()
    import_(qtbot, window, a_list, "coco")
    qtbot.waitUntil(window.actions_["verify-lists"].isEnabled, timeout=LONG_MS)
    known = window.datasets.known
    with qtbot.waitSignal(known.said, timeout=LONG_MS) as told:
        window.actions_["verify-lists"].trigger()
    assert told.args == ["Verified: the list is whole, as it was when it was imported."]
    with qtbot.waitSignal(known.said, timeout=LONG_MS) as told:
        window.actions_["match-lists"].trigger()
    assert told.args == [f"Compared: {LISTED} of your photos are in lists you imported."]


def test_the_page_and_its_views_answer_to_their_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["datasets"].trigger()
    page = window.datasets.page
    qtbot.waitUntil(lambda: page.current is not None)
    assert window.header.datasets.isChecked()
    window.actions_["grid"].trigger()
    assert page.tree.isVisible()
    window.actions_["table"].trigger()
    assert page.table.isVisible()
    assert not window.actions_["change-license"].isEnabled()
    window.actions_["back"].trigger()
    assert window.header.library.isChecked()
    assert window.page.isVisible()
