"""Zoom, pan and full size, on real pictures through the real front door."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scanner.app import App
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import PhotoId
from tests.odd_files import exif, jpeg, saved, stored
from tests.ui.fakes import FakeApp, a_jpeg, a_row
from ui.bridge import Bridge
from ui.widgets.face_overlay import MAX_SCALE, Viewport
from ui.widgets.full_picture import SIDE
from ui.widgets.photo_view import PhotoView
from ui.widgets.zoom_bar import ZoomBar

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
LONG_MS = 30_000

WIDE, HIGH = 1501, 1003
"""Neither a multiple of a square's side: the last squares are cut."""

# The offscreen platform says so of every dialog; it has no window manager to tell it to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")


def noise() -> Image.Image:
    """Return a picture each pixel of which says where it is."""
    y, x = np.mgrid[0:HIGH, 0:WIDE]
    return Image.fromarray(np.dstack([x % 251, y % 241, (x // 16 + y // 16) % 256]).astype("uint8"))


@contextmanager
def opened(app: App | FakeApp, qtbot: QtBot, size: tuple[int, int] = (640, 480)):  # type: ignore[no-untyped-def]
    bridge = Bridge(app)
    view = PhotoView(app, bridge)  # type: ignore[arg-type]
    bridge.setParent(view)
    qtbot.addWidget(view)
    view.resize(*size)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    yield view
    bridge.close()


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """Return an App with `noise` in all orientations, and pictures that cannot be read whole."""
    folder = tmp_path_factory.mktemp("photos")
    for orientation in range(1, 9):
        data = saved(stored(noise(), orientation), "PNG", exif=exif(orientation))
        (folder / f"up{orientation}.png").write_bytes(data)
    whole = jpeg(noise())
    (folder / "cut.jpg").write_bytes(whole[: len(whole) * 3 // 4])
    (folder / "small.png").write_bytes(saved(noise().crop((0, 0, 100, 80)), "PNG"))
    with App(tmp_path_factory.mktemp("home")) as app:
        app.add_folder(folder)
        app.start_scan(detect=False).result(60)
        yield app


def detail(app: App, name: str) -> PhotoDetail:
    return app.photo_of_key(name)


def show(view: PhotoView, one: PhotoDetail, qtbot: QtBot) -> None:
    view.show_photo(one)
    qtbot.waitUntil(lambda: view.has_picture, timeout=LONG_MS)


def look_at(view: PhotoView, x: int, y: int) -> None:
    """Move a pixel of the photo into the widget's middle, as far as that goes."""
    photo = view.viewport.photo
    scale = view.viewport.scale
    at = QPointF(photo.x() + (x + 0.5) * scale, photo.y() + (y + 0.5) * scale)
    by = QPointF(view.width() / 2, view.height() / 2) - at
    view._look_at(view.viewport.panned(by.x(), by.y()))


def color_of(view: PhotoView, x: int, y: int) -> tuple[int, int, int]:
    """Return the color that is painted where a pixel of the photo lies, nothing over it."""
    view.clearFocus()
    view._paint_zoom = lambda _: None  # type: ignore[method-assign]
    photo, scale = view.viewport.photo, view.viewport.scale
    at = QPointF(
        np.floor(photo.x() + 0.5) + (x + 0.5) * scale, np.floor(photo.y() + 0.5) + (y + 0.5) * scale
    )
    color = view.grab().toImage().pixelColor(int(at.x()), int(at.y()))
    return color.red(), color.green(), color.blue()


# -- full size


@pytest.mark.parametrize("orientation", range(1, 9))
def test_at_100_percent_each_pixel_is_the_upright_originals(
    orientation: int, library: App, qtbot: QtBot
) -> None:
    original = np.asarray(noise())
    with opened(library, qtbot) as view:
        show(view, detail(library, f"up{orientation}.png"), qtbot)
        qtbot.keyClick(view, Key.Key_1, Control)
        assert view.zoom_words == "100 %"
        # In the middle, across a seam of squares, and at the last pixel.
        for x, y in ((750, 500), (SIDE - 1, SIDE), (SIDE, SIDE - 1), (WIDE - 1, HIGH - 1), (0, 0)):
            look_at(view, x, y)
            qtbot.waitUntil(lambda: view.full.is_complete, timeout=LONG_MS)
            assert color_of(view, x, y) == tuple(original[y, x])


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    x=st.integers(0, WIDE - 1),
    y=st.integers(0, HIGH - 1),
    size=st.sampled_from([(640, 480), (333, 287)]),
)
def test_every_pixel_is_found_where_the_viewport_says(
    x: int, y: int, size: tuple[int, int], library: App, qtbot: QtBot
) -> None:
    original = np.asarray(noise())
    with opened(library, qtbot, size) as view:
        show(view, detail(library, "up6.png"), qtbot)
        view.show_actual()
        for scale in (1, 4):
            view._look_at(view.viewport.at_zoom(view.viewport.actual * scale, QPointF(50, 50)))
            look_at(view, x, y)
            qtbot.waitUntil(lambda: view.full.is_complete, timeout=LONG_MS)
            assert color_of(view, x, y) == tuple(original[y, x])


def test_until_full_size_comes_the_smaller_picture_is_in_its_place(
    library: App, qtbot: QtBot
) -> None:
    original = np.asarray(noise())
    with opened(library, qtbot) as view:
        show(view, detail(library, "up1.png"), qtbot)
        view.show_actual()
        look_at(view, 700, 400)
        place = view.viewport
        if not view.full.is_complete:
            before = np.array(color_of(view, 700, 400), int)
            assert abs(before[:2] - original[400, 700][:2]).max() < 40
        qtbot.waitUntil(lambda: view.full.is_complete, timeout=LONG_MS)
        assert view.viewport == place


def test_leafing_through_photos_that_fit_opens_none_at_full_size(qtbot: QtBot) -> None:
    app = FakeApp([a_row(n, width=6000, height=4000) for n in (1, 2)])
    with opened(app, qtbot) as view:
        for photo in (1, 2, 1):
            show(view, app.photo(PhotoId(photo)), qtbot)
        assert app.parts_asked == []
    app.close()


def test_what_is_in_sight_is_asked_for_and_no_more(qtbot: QtBot) -> None:
    app = FakeApp([a_row(1, width=12000, height=9000)])
    with opened(app, qtbot) as view:
        show(view, app.photo(PhotoId(1)), qtbot)
        view.show_actual()
        qtbot.waitUntil(lambda: view.full.is_complete)
        assert len(app.parts_asked) <= 2 * 3
        assert {region.step for _, region in app.parts_asked} == {1}
        look_at(view, 100, 100)
        qtbot.waitUntil(lambda: view.full.is_complete)
        assert (PhotoId(1), 0, 0) in {(p, r.x, r.y) for p, r in app.parts_asked}
    app.close()


def test_the_squares_that_are_kept_have_a_bound(qtbot: QtBot) -> None:
    app = FakeApp([a_row(1, width=12000, height=9000)])
    with opened(app, qtbot) as view:
        view.full._limit = 8_000_000
        show(view, app.photo(PhotoId(1)), qtbot)
        view.show_actual()
        for x in range(0, 12000, 600):
            look_at(view, x, 4000)
            qtbot.waitUntil(lambda: view.full.is_complete)
            assert view.full.bytes_held <= 8_000_000
    app.close()


def test_a_photo_that_is_left_frees_its_memory(library: App, qtbot: QtBot) -> None:
    with opened(library, qtbot) as view:
        show(view, detail(library, "up1.png"), qtbot)
        view.show_actual()
        qtbot.waitUntil(lambda: view.full.is_complete, timeout=LONG_MS)
        view.hide()
        assert view.full.bytes_held == 0
        view.show()
        qtbot.waitUntil(lambda: view.full.is_complete, timeout=LONG_MS)
        view.show_photo(detail(library, "up2.png"))
        assert view.full.bytes_held == 0


def test_a_file_that_was_cut_is_shown_and_says_so(library: App, qtbot: QtBot) -> None:
    with opened(library, qtbot) as view:
        show(view, detail(library, "cut.jpg"), qtbot)
        view.show_actual()
        qtbot.waitUntil(lambda: bool(view.zoom_note), timeout=LONG_MS)
        assert view.zoom_note == "The file was cut off: a part of the picture is missing."
        assert view.has_picture


def test_a_file_that_turns_hostile_is_said_and_the_smaller_picture_stays(
    tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(jpeg(noise()))
    (folder / "b.jpg").write_bytes(jpeg(noise()))
    with App(tmp_path / "home") as app:
        app.add_folder(folder)
        app.start_scan(detect=False).result(60)
        with opened(app, qtbot) as view:
            show(view, detail(app, "a.jpg"), qtbot)
            (folder / "a.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture any more")
            view.show_actual()
            qtbot.waitUntil(lambda: bool(view.full.trouble), timeout=LONG_MS)
            assert view.zoom_note.startswith("Not at full size: The JPEG ends")
            assert view.has_picture
            show(view, detail(app, "b.jpg"), qtbot)
            view.show_actual()
            qtbot.waitUntil(lambda: view.full.is_complete, timeout=LONG_MS)
            assert view.zoom_note == ""


def test_where_only_a_smaller_one_can_be_had_that_is_said(qtbot: QtBot) -> None:
    # Flickr says 6000 x 4000 of the original; what has an address is 1024 pixels wide.
    app = FakeApp([a_row(1, width=6000, height=4000)])
    real = app._part_now

    def small(photo, region):  # type: ignore[no-untyped-def]
        app.table[photo] = a_row(1, width=1024, height=683)
        return real(photo, region)

    app._part_now = small  # type: ignore[method-assign]
    with opened(app, qtbot) as view:
        show(view, app.photo(PhotoId(1)), qtbot)
        view.show_actual()
        qtbot.waitUntil(lambda: view.full.size is not None and view.full.size.width() == 1024)
        view.show_actual()
        qtbot.waitUntil(lambda: view.zoom_note != "")
        assert view.zoom_note == "1,024 px is the largest that can be had here."
        assert view.zoom_words == "100 %"
    app.close()


# -- zoom and pan


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PhotoView]:
    app = FakeApp([a_row(1, width=3000, height=2000), a_row(2, width=100, height=80)])
    app.pictures[2] = a_jpeg(100, 80)
    with opened(app, qtbot) as made:
        show(made, app.photo(PhotoId(1)), qtbot)
        made.app = app
        yield made
    app.close()


def test_keys_show_the_whole_its_own_pixels_larger_and_smaller(
    view: PhotoView, qtbot: QtBot
) -> None:
    assert view.zoom_words == "Fit, 21 %"
    qtbot.keyClick(view, Key.Key_1, Control)
    assert view.zoom_words == "100 %"
    qtbot.keyClick(view, Key.Key_Plus, Control)
    assert view.zoom_words == "125 %"
    qtbot.keyClick(view, Key.Key_Minus)
    assert view.zoom_words == "100 %"
    qtbot.keyClick(view, Key.Key_0, Control)
    assert view.zoom_words == "Fit, 21 %"


def test_zoom_ends_at_800_percent_and_at_the_whole(view: PhotoView, qtbot: QtBot) -> None:
    for _ in range(40):
        qtbot.keyClick(view, Key.Key_Plus)
    assert view.zoom_words == "800 %"
    for _ in range(60):
        qtbot.keyClick(view, Key.Key_Minus)
    assert view.viewport.zoom == 1


def test_a_small_photo_at_its_own_size_is_smaller_than_the_window(
    view: PhotoView, qtbot: QtBot
) -> None:
    show(view, view.app.photo(PhotoId(2)), qtbot)
    view.show_actual()
    assert view.viewport.photo.width() == pytest.approx(100)
    qtbot.keyClick(view, Key.Key_0)
    assert view.viewport.photo.height() == pytest.approx(480)


def test_a_double_click_goes_to_the_own_size_at_the_pointer_and_back(
    view: PhotoView, qtbot: QtBot
) -> None:
    at = QPoint(500, 300)
    under = view.viewport.to_photo(QPointF(at))
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert view.viewport.scale == pytest.approx(1)
    assert view.viewport.to_photo(QPointF(at)) == pytest.approx(under, abs=1e-6)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert view.viewport.zoom == 1


def test_shift_and_arrows_and_the_middle_button_move_what_is_looked_at(
    view: PhotoView, qtbot: QtBot
) -> None:
    view.show_actual()
    x, y = view.viewport.x, view.viewport.y
    qtbot.keyClick(view, Key.Key_Right, Shift)
    assert view.viewport.x > x
    qtbot.keyClick(view, Key.Key_Up, Shift)
    assert view.viewport.y < y
    left = view.viewport.photo.left()
    qtbot.mousePress(view, Qt.MouseButton.MiddleButton, pos=QPoint(300, 200))
    qtbot.mouseMove(view, QPoint(260, 200))
    qtbot.mouseRelease(view, Qt.MouseButton.MiddleButton, pos=QPoint(260, 200))
    assert view.viewport.photo.left() == pytest.approx(left - 40, abs=1)


def test_two_fingers_on_a_pad_push_the_photo_and_pinch_zooms_it(view: PhotoView) -> None:
    view.show_actual()
    left, at = view.viewport.photo.left(), QPointF(200, 150)
    scrolled = QWheelEvent(
        *(at, at, QPoint(-30, 0), QPoint(-60, 0), Qt.MouseButton.NoButton),
        *(Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.ScrollUpdate, False),
    )
    QApplication.sendEvent(view, scrolled)
    assert view.viewport.photo.left() == pytest.approx(left - 30)
    under = view.viewport.to_photo(at)
    pinch = QNativeGestureEvent(
        *(Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice()),
        *(2, at, at, at, 0.5, QPointF()),
    )
    QApplication.sendEvent(view, pinch)
    assert view.viewport.scale == pytest.approx(1.5)
    assert view.viewport.to_photo(at) == pytest.approx(under, abs=1e-6)


def test_the_own_size_stays_when_the_window_is_resized_and_the_whole_stays_whole(
    view: PhotoView,
) -> None:
    view.resize(500, 300)
    assert view.viewport.zoom == 1
    view.show_actual()
    view.resize(700, 500)
    assert view.viewport.scale == pytest.approx(1)


def test_faces_are_drawn_at_every_zoom_where_they_are(view: PhotoView, qtbot: QtBot) -> None:
    view.show_actual()
    look_at(view, 1500, 1000)
    view.start_drawing()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(220, 140))
    qtbot.mouseMove(view, QPoint(320, 240))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(320, 240))
    qtbot.waitUntil(lambda: len(view.faces) == 1)
    box = view.faces[0].box
    assert box.w * 3000 == pytest.approx(100, abs=1)
    assert box.h * 2000 == pytest.approx(100, abs=1)
    for zoom in (view.zoom, view.show_actual, view.toggle_zoom):
        zoom(*((0,) if zoom == view.zoom else (QPointF(9, 9),)))
        place = view.viewport.to_widget(box)
        photo = view.viewport.photo
        assert place.width() / photo.width() == pytest.approx(box.w)


@given(
    wide=st.integers(50, 2000),
    high=st.integers(50, 2000),
    natural=st.floats(10, 30000),
    aspect=st.floats(0.2, 5),
    zoom=st.floats(0.001, 10000),
)
def test_no_zoom_is_beyond_its_limits(
    wide: int, high: int, natural: float, aspect: float, zoom: float
) -> None:
    fits = Viewport(wide, high, aspect, natural=natural)
    view = fits.at_zoom(zoom, QPointF(10, 10))
    assert view.scale <= MAX_SCALE + 1e-6 or view.zoom <= 1
    assert view.scale >= 1 - 1e-6 or view.zoom >= 1
    exact = fits.at_zoom(fits.actual, QPointF(10, 10))
    assert exact.photo.width() == pytest.approx(natural)


def test_the_bar_says_how_large_and_its_buttons_have_names(view: PhotoView, qtbot: QtBot) -> None:
    bar = ZoomBar(view)
    bar.follow(view)
    assert bar.words.text() == "Fit, 21 %"
    bar.actual.click()
    assert (bar.words.text(), bar.words.accessibleName()) == ("100 %", "Shown at 100 %")
    bar.larger.click()
    bar.smaller.click()
    bar.whole.click()
    assert bar.words.text() == "Fit, 21 %"
    buttons = (bar.smaller, bar.larger, bar.whole, bar.actual)
    assert all(button.accessibleName() for button in buttons)
