"""Photos side by side: on real pictures, with keys, and beside hostile ones."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner.app import App
from scanner.domain.listing import Order
from tests.odd_files import astronaut, jpeg
from tests.ui.asked import window_on
from tests.ui.windows import name_of
from ui.main_window import MainWindow
from ui.pages.compare import ComparePage

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

Key = Qt.Key
NAMES = ("a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg")
LONG_MS = 30_000


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    folder = tmp_path / "photos"
    folder.mkdir()
    for n, name in enumerate(NAMES):
        (folder / name).write_bytes(jpeg(astronaut().resize((1600 + n, 1400))))
    with App(tmp_path / "home") as made:
        made.add_folder(folder)
        made.start_scan(detect=False).result(LONG_MS / 1000)
        yield made


@pytest.fixture
def window(qtbot: QtBot, app: App) -> Iterator[MainWindow]:
    with window_on(qtbot, app) as made:
        made.resize(1280, 800)
        if made.overview.is_shown:
            made.leave_page()
        made.library.sort(Order.KEY)
        wanted = list(NAMES)
        qtbot.waitUntil(lambda: [key_of(made, n) for n in range(len(NAMES))] == wanted)
        yield made


def key_of(window: MainWindow, place: int) -> str:
    row = window.library.photos.row_at(place)
    return "" if row is None else row.key


def compare(window: MainWindow, qtbot: QtBot, *names: str) -> ComparePage:
    """Select these, press the key, and wait until all of them are seen."""
    ids = [window.library.photos.ids[NAMES.index(name)] for name in names]
    window.library.selection.select_only(ids)
    window.page.view.setFocus()
    assert window.actions_["compare"].isEnabled()
    window.actions_["compare"].trigger()
    page = window.compare.page
    seen(page, qtbot)
    return page


def seen(page: ComparePage, qtbot: QtBot) -> None:
    def all_seen() -> bool:
        panes = page.panes[: page.count]
        return all(pane.canvas.has_picture or pane.canvas.trouble for pane in panes)

    qtbot.waitUntil(all_seen, timeout=LONG_MS)


def names(page: ComparePage) -> list[str]:
    return [pane.detail.row.key if pane.detail else "" for pane in page.panes[: page.count]]


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key, modifiers or Qt.KeyboardModifier.NoModifier)


def test_two_to_four_selected_photos_stand_side_by_side_each_with_its_facts(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = compare(window, qtbot, "c.jpg", "a.jpg", "d.jpg")
    assert window.compare.is_shown
    assert names(page) == ["a.jpg", "c.jpg", "d.jpg"]
    assert [pane.isVisible() for pane in page.panes] == [True, True, True, False]
    assert page.panes[1].name.text == "c.jpg"
    assert "1,602 × 1,400" in page.panes[1].facts
    assert page.panes[1].facts.count(" · ") == 3


@pytest.mark.parametrize("count", [0, 1, 5])
def test_with_fewer_or_more_it_is_not_offered(count: int, window: MainWindow, qtbot: QtBot) -> None:
    window.library.selection.select_only(window.library.photos.ids[:count])
    assert not window.actions_["compare"].isEnabled()
    assert not window.page.selection_bar.compare.isVisible()


def test_the_bar_under_the_photos_offers_it(window: MainWindow, qtbot: QtBot) -> None:
    window.library.selection.select_only(window.library.photos.ids[:2])
    qtbot.mouseClick(window.page.selection_bar.compare, Qt.MouseButton.LeftButton)
    assert window.compare.is_shown


def test_zoom_and_pan_go_together_until_they_are_unlinked(window: MainWindow, qtbot: QtBot) -> None:
    page = compare(window, qtbot, "a.jpg", "b.jpg", "c.jpg")
    one, two, three = (pane.canvas for pane in page.panes[:3])
    press(qtbot, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert one.viewport.scale == pytest.approx(1)
    for other in (two, three):
        assert other.viewport.zoom == pytest.approx(one.viewport.zoom)
        assert other.viewport.x == pytest.approx(one.viewport.x, abs=0.01)
    window.actions_["compare-link"].trigger()
    assert not page.linked.isChecked()
    before = two.viewport
    press(qtbot, Key.Key_Plus)
    assert one.viewport.zoom > before.zoom
    assert two.viewport == before
    window.actions_["compare-link"].trigger()
    assert two.viewport.zoom == pytest.approx(one.viewport.zoom)


def test_each_is_sharp_at_its_own_pixels(window: MainWindow, qtbot: QtBot) -> None:
    page = compare(window, qtbot, "a.jpg", "b.jpg")
    press(qtbot, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    canvases = [pane.canvas for pane in page.panes[:2]]
    qtbot.waitUntil(lambda: all(one.full.is_complete for one in canvases), timeout=LONG_MS)


def test_arrows_show_the_neighbor_in_the_focused_pane_and_tab_goes_to_the_next(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = compare(window, qtbot, "a.jpg", "b.jpg")
    press(qtbot, Key.Key_Right)
    # b.jpg is beside it already.
    qtbot.waitUntil(lambda: names(page) == ["c.jpg", "b.jpg"])
    press(qtbot, Key.Key_Tab)
    assert page.focused is page.panes[1]
    press(qtbot, Key.Key_Right)
    qtbot.waitUntil(lambda: names(page) == ["c.jpg", "d.jpg"])
    press(qtbot, Key.Key_Left)
    qtbot.waitUntil(lambda: names(page) == ["c.jpg", "b.jpg"])
    press(qtbot, Key.Key_Backtab)
    assert page.focused is page.panes[0]


def test_a_photo_that_is_stepped_to_is_looked_at_where_the_others_are(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = compare(window, qtbot, "a.jpg", "b.jpg")
    page.panes[0].canvas._look_at(page.panes[0].canvas.viewport.zoomed(3, QPointF(10, 10)))
    press(qtbot, Key.Key_Right)
    qtbot.waitUntil(lambda: names(page)[0] == "c.jpg")
    seen(page, qtbot)
    one, two = (pane.canvas.viewport for pane in page.panes[:2])
    assert one.zoom == pytest.approx(two.zoom)
    assert one.x == pytest.approx(two.x, abs=0.01)


def test_escape_goes_back_to_the_list_with_what_was_selected(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = compare(window, qtbot, "a.jpg", "b.jpg")
    chosen = window.library.selection.chosen()
    qtbot.keyClick(window, Key.Key_Escape)
    assert not window.compare.is_shown
    assert window.library.selection.chosen() == chosen
    assert window.page.view.hasFocus()
    assert page.count == 0
    assert all(pane.canvas.full.bytes_held == 0 for pane in page.panes)


def test_one_that_cannot_be_read_says_so_in_its_pane_and_the_others_are_seen(
    window: MainWindow, app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "photos" / "b.jpg").write_bytes(b"\xff\xd8\xff\xe0 hostile")
    (tmp_path / "photos" / "c.jpg").unlink()
    page = compare(window, qtbot, "a.jpg", "b.jpg", "c.jpg", "d.jpg")
    first, bad, gone, last = (pane.canvas for pane in page.panes)
    assert bad.trouble.startswith("This picture cannot be shown. The JPEG ends")
    assert "c.jpg" in gone.trouble
    press(qtbot, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: first.full.is_complete and last.full.is_complete, timeout=LONG_MS)


@pytest.mark.parametrize(
    ("wide", "count", "places"),
    [
        (1280, 2, {(0, 0), (0, 1)}),
        (1280, 3, {(0, 0), (0, 1), (0, 2)}),
        (1280, 4, {(0, 0), (0, 1), (1, 0), (1, 1)}),
        (860, 3, {(0, 0), (0, 1), (1, 0)}),
        (860, 4, {(0, 0), (0, 1), (1, 0), (1, 1)}),
    ],
)
def test_they_stand_two_by_two_where_there_is_little_room(
    wide: int, count: int, places: set[tuple[int, int]], window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(wide, 800)
    page = compare(window, qtbot, *NAMES[:count])
    assert window.width() == wide
    found = {page._grid.getItemPosition(page._grid.indexOf(p))[:2] for p in page.panes[:count]}
    assert found == places
    widths = [pane.canvas.width() for pane in page.panes[:count]]
    assert min(widths) > 200


def test_a_screen_reader_meets_each_photo_by_its_name(window: MainWindow, qtbot: QtBot) -> None:
    page = compare(window, qtbot, "a.jpg", "b.jpg")
    assert [name_of(pane.canvas) for pane in page.panes[:2]] == ["a.jpg", "b.jpg"]
    assert page.panes[0].canvas.accessibleDescription() == page.panes[0].facts
