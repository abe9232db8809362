"""The window as it is read from right to left: what it paints is mirrored, photos are not."""

from array import array
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scanner.domain.face import Box
from tests.ui.fakes import FakeApp, a_row
from tests.ui.seen import Pixels, pixels_of
from tests.ui.windows import Open
from ui.charts import Chart, Fill, Part, Shape, paint
from ui.main_window import MainWindow
from ui.models.review import Queue
from ui.palettes import colors_of
from ui.widgets.face_overlay import Viewport
from ui.widgets.flow import Flow
from ui.widgets.mirror import across, onward
from ui.widgets.photo_grid import PhotoGrid

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
Key = Qt.Key


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RTL)
    yield
    # Not the one it had: as the translator says, for whoever comes next.
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.fixture
def window(mirrored: None, open_window: Open) -> MainWindow:
    return open_window(FakeApp([a_row(n, title=f"Photo {n}") for n in range(1, 21)]))


def is_ink(pixels: Pixels) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    """Return which pixels are not of the ground, which is the corner's color."""
    found: np.ndarray[tuple[int, int], np.dtype[np.bool_]] = (
        np.abs(pixels.astype(int) - pixels[0, 0].astype(int)).max(axis=2) > 24
    )
    return found


def chart_of(direction: Qt.LayoutDirection, shape: Shape) -> Pixels:
    chart = Chart(
        title="T",
        shape=shape,
        labels=("a", "b", "c"),
        places=(1, 5, 9) if shape is Shape.STEPS else (),
        parts=(Part("found", "found", Fill.SOLID, (9, 3, 1)),),
    )
    image = QImage(QSize(420, 240), QImage.Format.Format_RGB888)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    palette = QApplication.palette()
    paint(painter, QRectF(0, 0, 420, 240), chart, colors_of(palette), QApplication.font())
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(240, -1)
    return rows[:, : 420 * 3].reshape(240, 420, 3).copy()


@pytest.mark.parametrize("shape", list(Shape))
def test_a_chart_is_mirrored_but_for_its_letters(qtbot: QtBot, shape: Shape) -> None:
    there, back = chart_of(LTR, shape), chart_of(RTL, shape)
    # The bars are of one color that no letter has.
    color = there.reshape(-1, 3)[np.ptp(there.reshape(-1, 3).astype(int), axis=1).argmax()]
    bars = (there == color).all(axis=2)
    mirror = (back == color).all(axis=2)
    assert bars.sum() > 100
    differing = (bars != mirror[:, ::-1]).sum()
    assert differing < bars.sum() * 0.1
    # The title begins at the other side, and is not written backwards.
    line = slice(0, 24)
    title, other = is_ink(there)[line], is_ink(back)[line]
    assert title[:, :60].sum() > 0
    assert other[:, -60:].sum() > 0
    assert np.flatnonzero(other.any(axis=0)).min() > 300


def test_the_first_photo_of_the_grid_is_at_the_right(window: MainWindow) -> None:
    grid = window.page.grid
    first, second = (grid.visualRect(grid.index_at(n)) for n in (0, 1))
    assert first.x() > second.x()
    assert first.y() == second.y()


def test_a_cell_of_the_grid_has_its_license_at_the_right_and_its_check_at_the_left(
    window: MainWindow,
) -> None:
    grid = window.page.grid
    cell = grid.visualRect(grid.index_at(0))
    plain = pixels_of(grid.viewport(), cell)
    window.library.selection.select_only([window.library.photos.ids[0]])
    chosen = pixels_of(grid.viewport(), cell)
    wide = cell.width()
    top = slice(12, 28)
    changed = np.abs(chosen[top].astype(int) - plain[top].astype(int)).max(axis=2) > 60
    # The mark of what is selected; the frame around the cell is as thick on both sides.
    assert changed[:, 12 : wide // 3].sum() > 40
    assert changed[:, -wide // 3 : -12].sum() == 0
    title = is_ink(plain[-26:-8, 12:-12])
    columns = np.flatnonzero(title.any(axis=0))
    assert columns.min() > title.shape[1] - columns.max()


@pytest.mark.parametrize(("key", "start"), [(Key.Key_Left, 0), (Key.Key_Right, 1)])
def test_arrows_in_the_grid_lead_to_the_photo_that_is_seen_there(
    window: MainWindow, key: Key, start: int
) -> None:
    view = window.page.grid
    view.show_place(start)
    before = view.visualRect(view.currentIndex()).x()
    QTest.keyClick(view, key)
    after = view.visualRect(view.currentIndex()).x()
    assert after != before
    assert (after < before) is (key is Key.Key_Left)


def test_an_arrow_leads_on_where_one_reads_on(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert onward(widget, Key.Key_Right) == 1
    widget.setLayoutDirection(RTL)
    assert (onward(widget, Key.Key_Left), onward(widget, Key.Key_Right)) == (1, -1)
    assert onward(widget, Key.Key_Up) == 0


def test_words_in_lines_begin_at_the_right(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(spacing=4)
    first, second = QPushButton("one"), QPushButton("two")
    column = QVBoxLayout(holder)
    column.addLayout(flow)
    flow.addWidget(first)
    flow.addWidget(second)
    holder.setLayoutDirection(RTL)
    holder.resize(400, 100)
    with qtbot.waitExposed(holder):
        holder.show()
    assert first.x() > second.x()
    assert first.geometry().right() == flow.geometry().right()


def test_the_queue_goes_on_to_the_left_and_a_click_finds_what_is_seen(
    window: MainWindow,
) -> None:
    strip = window.review.page.strip
    strip.resize(600, strip.height())
    strip.show_queue(Queue(array("q", [1, 2, 3])))
    middle = strip.width() / 2
    assert strip.place_at(middle) == 0
    assert strip.place_at(middle - 88) == 1
    assert strip.place_at(middle + 88) is None


def test_photos_and_the_faces_on_them_are_not_mirrored(window: MainWindow) -> None:
    view = window.inspector.view
    assert view.isRightToLeft()
    # A face at the left of a photo lies at the left of where the photo lies.
    port = Viewport(400, 300, 1.5)
    assert port.to_widget(Box(0.1, 0.2, 0.2, 0.2)).center().x() < port.photo.center().x()
    assert view.viewport.photo.width() > 0


def test_a_place_is_mirrored_within_its_line_and_only_then() -> None:
    image = QImage(QSize(4, 4), QImage.Format.Format_RGB888)
    painter = QPainter(image)
    line, place = QRect(10, 0, 100, 20), QRect(14, 2, 30, 9)
    assert across(painter, place, line) == place
    painter.setLayoutDirection(RTL)
    assert across(painter, place, line) == QRect(76, 2, 30, 9)
    assert across(painter, across(painter, place, line), line) == place
    painter.end()


def test_a_grid_of_another_width_keeps_its_first_photo_at_the_right(window: MainWindow) -> None:
    grid: PhotoGrid = window.page.grid
    window.resize(window.minimumSize())
    corner = grid.indexAt(QPoint(grid.viewport().width() - 4, 4))
    assert grid.place_at(corner) == 0
