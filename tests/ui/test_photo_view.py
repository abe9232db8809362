from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scanner.app import App
from scanner.domain.face import Box, FoundFace, Verdict
from scanner.domain.listing import PhotoDetail, PhotoFilter
from scanner.domain.photo import Media, PhotoId
from scanner.errors import BadData, BadWish
from scanner.ports import Look
from tests.ui.fakes import FakeApp, a_jpeg, a_row
from ui.bridge import Bridge
from ui.dialogs.error import ErrorDialog
from ui.widgets.face_overlay import MAX_ZOOM, Viewport, look_of
from ui.widgets.photo_view import PhotoView, key_words
from ui.widgets.reviewing import predicted

Key = Qt.Key
CONFIRMED, REJECTED, RELEASED = Verdict.CONFIRMED, Verdict.REJECTED, Verdict.RELEASED
LEFT, MIDDLE, RIGHT = Box(0.1, 0.2, 0.1, 0.2), Box(0.4, 0.2, 0.2, 0.3), Box(0.8, 0.6, 0.1, 0.1)
FACES = [FoundFace(MIDDLE, 0.98), FoundFace(LEFT, 0.9), FoundFace(RIGHT, 0.6)]
ONE, TWO, BARE = PhotoId(1), PhotoId(2), PhotoId(3)

# The offscreen platform says so of every dialog; it has no window manager to tell it to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Gated(FakeApp):
    """An App whose writes wait for a gate, and fail if they are told to."""

    def __init__(self) -> None:
        rows = [a_row(n, title=f"Photo {n}", width=600, height=400, faces=3) for n in (1, 2)]
        super().__init__([*rows, a_row(3, width=600, height=400, faces=0)])
        self.found = {1: list(FACES), 2: list(FACES)}
        self.gate = Event()
        self.gate.set()
        self.failing: list[BaseException | None] = []
        self.sizes: list[tuple[int, int]] = []

    def restore_reviews(self, photo, reviews):  # type: ignore[no-untyped-def]
        assert self.gate.wait(30)
        failure = self.failing.pop(0) if self.failing else None
        if failure is not None:
            raise failure
        return super().restore_reviews(photo, reviews)

    def picture(self, photo, long_side):  # type: ignore[no-untyped-def]
        self.sizes.append((photo, long_side))
        return super().picture(photo, long_side)

    def said(self, photo: int = 1) -> dict[Box, Verdict]:
        return {review.box: review.verdict for review in self.reviews.get(photo, ())}


@pytest.fixture
def app() -> Iterator[Gated]:
    made = Gated()
    yield made
    made.gate.set()
    made.close()


@pytest.fixture
def view(app: Gated, qtbot: QtBot) -> Iterator[PhotoView]:
    made = shown_view(app, qtbot)
    yield made
    made.findChild(Bridge).close()


def shown_view(app: Gated, qtbot: QtBot, width: int = 640, height: int = 480) -> PhotoView:
    bridge = Bridge(app)
    made = PhotoView(app, bridge)
    bridge.setParent(made)
    qtbot.addWidget(made)
    made.resize(width, height)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    show(made, app, qtbot, ONE)
    return made


def show(view: PhotoView, app: FakeApp, qtbot: QtBot, photo: PhotoId) -> None:
    """Show a photo and wait until its picture is there, or why not."""
    view.show_photo(app.photo(photo))
    qtbot.waitUntil(lambda: view.has_picture or bool(view.trouble))


def press(view: PhotoView, qtbot: QtBot, *keys: Qt.Key | str) -> None:
    for key in keys:
        qtbot.keyClick(view, key)


def written(qtbot: QtBot, app: Gated, view: PhotoView) -> None:
    """Wait until everything that was asked so far is answered on the main thread."""
    answered: list[int] = []
    view._reviewing._bridge.ask(lambda: 1, answered.append)
    qtbot.waitUntil(lambda: bool(answered))


# -- one key, one word


@pytest.mark.parametrize(
    ("key", "verdict"), [(Key.Key_F, CONFIRMED), (Key.Key_N, REJECTED), (Key.Key_R, RELEASED)]
)
def test_one_key_says_one_word_of_the_current_face_and_goes_on_to_the_next(
    key: Qt.Key, verdict: Verdict, view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.reviewed) as told:
        press(view, qtbot, key)
    assert told.args == [ONE]
    assert app.said() == {LEFT: verdict}
    assert view.current == 2


def test_three_keys_review_three_faces(view: PhotoView, app: Gated, qtbot: QtBot) -> None:
    press(view, qtbot, Key.Key_N, Key.Key_F, Key.Key_R)
    written(qtbot, app, view)
    assert app.said() == {LEFT: REJECTED, MIDDLE: CONFIRMED, RIGHT: RELEASED}
    assert [face.review for face in view.faces] == [REJECTED, CONFIRMED, RELEASED]


def test_a_key_shows_its_effect_before_it_is_written(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    app.gate.clear()
    press(view, qtbot, Key.Key_N)
    assert view.faces[0].review is REJECTED
    assert app.said() == {}
    app.gate.set()
    written(qtbot, app, view)
    assert app.said() == {LEFT: REJECTED}


def test_words_said_while_others_are_written_are_all_kept(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    app.gate.clear()
    press(view, qtbot, Key.Key_N, Key.Key_N, Key.Key_1, Key.Key_F)
    assert [face.review for face in view.faces] == [CONFIRMED, REJECTED, None]
    app.gate.set()
    written(qtbot, app, view)
    assert app.said() == {LEFT: CONFIRMED, MIDDLE: REJECTED}


def test_a_key_that_is_held_down_says_its_word_once(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, Key.Key_N, Qt.KeyboardModifier.NoModifier, "n", autorep=True
    )
    press(view, qtbot, Key.Key_N)
    QApplication.sendEvent(view, held)
    written(qtbot, app, view)
    assert app.said() == {LEFT: REJECTED}


def test_one_key_says_of_all_that_they_are_no_faces_and_one_takes_it_back(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    press(view, qtbot, Key.Key_F, Key.Key_A)
    written(qtbot, app, view)
    assert app.said() == {LEFT: REJECTED, MIDDLE: REJECTED, RIGHT: REJECTED}
    press(view, qtbot, Key.Key_Z)
    written(qtbot, app, view)
    assert app.said() == {LEFT: CONFIRMED}


def test_delete_takes_back_the_word_on_the_current_face_only(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    press(view, qtbot, Key.Key_N, Key.Key_N, Key.Key_1, Key.Key_Delete)
    written(qtbot, app, view)
    assert app.said() == {MIDDLE: REJECTED}
    press(view, qtbot, Key.Key_1, Key.Key_Delete)
    assert view.notice == "There is no word on this face to take back."


def test_the_same_word_again_writes_nothing(view: PhotoView, app: Gated, qtbot: QtBot) -> None:
    press(view, qtbot, Key.Key_N)
    written(qtbot, app, view)
    before = app.reviews[ONE]
    press(view, qtbot, Key.Key_1, Key.Key_N)
    written(qtbot, app, view)
    assert app.reviews[ONE] is before


def test_a_note_on_a_face_outlives_another_word(view: PhotoView, app: Gated, qtbot: QtBot) -> None:
    app.review(ONE, 1, RELEASED, "asked her on 3 May")
    show(view, app, qtbot, BARE)
    show(view, app, qtbot, ONE)
    press(view, qtbot, Key.Key_1, Key.Key_F)
    written(qtbot, app, view)
    assert app.reviews[ONE][0].note == "asked her on 3 May"


def test_keys_on_a_photo_where_none_was_found_say_so_and_change_nothing(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    show(view, app, qtbot, BARE)
    for key in (Key.Key_F, Key.Key_N, Key.Key_A, Key.Key_Delete):
        press(view, qtbot, key)
        assert view.notice == "None found at this setting. D draws one that was missed."
    written(qtbot, app, view)
    assert app.reviews == {}


def test_the_word_goes_to_the_place_that_was_seen_even_if_numbers_have_moved(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    app.found[ONE].append(FoundFace(Box(0.0, 0.0, 0.05, 0.05), 0.99))
    press(view, qtbot, Key.Key_1, Key.Key_N)
    written(qtbot, app, view)
    assert app.said() == {LEFT: REJECTED}
    assert [face.review for face in view.faces] == [None, REJECTED, None, None]


# -- undo


def test_undo_goes_back_word_by_word_newest_first(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    press(view, qtbot, Key.Key_N, Key.Key_F, Key.Key_R)
    steps = []
    for _ in range(3):
        press(view, qtbot, Key.Key_Z)
        written(qtbot, app, view)
        steps.append(app.said())
    assert steps == [{LEFT: REJECTED, MIDDLE: CONFIRMED}, {LEFT: REJECTED}, {}]
    assert view.current == 1
    press(view, qtbot, Key.Key_Z)
    assert view.notice == "There is nothing to take back."


def test_undo_before_the_word_is_even_written_takes_it_back(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    app.gate.clear()
    press(view, qtbot, Key.Key_N, Key.Key_N)
    qtbot.keyClick(view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [face.review for face in view.faces] == [REJECTED, None, None]
    app.gate.set()
    written(qtbot, app, view)
    assert app.said() == {LEFT: REJECTED}


def test_undo_reaches_back_to_the_photo_before(view: PhotoView, app: Gated, qtbot: QtBot) -> None:
    press(view, qtbot, Key.Key_N)
    show(view, app, qtbot, TWO)
    press(view, qtbot, Key.Key_R)
    written(qtbot, app, view)
    told: list[int] = []
    view.reviewed.connect(told.append)
    press(view, qtbot, Key.Key_Z, Key.Key_Z)
    assert view.notice == "Taken back on another photo: Photo 1"
    written(qtbot, app, view)
    assert told == [TWO, ONE]
    assert (app.said(ONE), app.said(TWO)) == ({}, {})
    assert [face.review for face in view.faces] == [None, None, None]


def test_undo_never_wipes_what_was_said_elsewhere_since(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    press(view, qtbot, Key.Key_N)
    written(qtbot, app, view)
    app.review(ONE, 3, RELEASED)
    press(view, qtbot, Key.Key_Z)
    written(qtbot, app, view)
    assert app.said() == {LEFT: REJECTED, RIGHT: RELEASED}
    assert "Something else was said of this photo since" in view.notice


words = st.sampled_from([Key.Key_F, Key.Key_N, Key.Key_R, Key.Key_Delete, Key.Key_A])


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(1, 3), words), max_size=6))
def test_as_many_undos_as_words_restore_what_was_there(
    view: PhotoView, app: Gated, qtbot: QtBot, said: list[tuple[int, Qt.Key]]
) -> None:
    app.reviews.clear()
    app.review(ONE, 2, RELEASED, "note")
    show(view, app, qtbot, TWO)
    show(view, app, qtbot, ONE)
    before = app.reviews[ONE]
    for n, key in said:
        press(view, qtbot, Qt.Key(Key.Key_0 + n), key)
    while view._reviewing._steps:
        press(view, qtbot, Key.Key_Z)
    written(qtbot, app, view)
    assert app.reviews[ONE] == before
    assert view.faces == app.photo(ONE).faces


# -- what cannot be written


def test_a_word_that_cannot_be_written_is_put_back_and_said(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    app.failing = [BadWish("The disk is full.")]
    press(view, qtbot, Key.Key_N)
    assert view.faces[0].review is REJECTED
    written(qtbot, app, view)
    assert view.faces[0].review is None
    assert view.notice == "That was not kept. The disk is full."
    press(view, qtbot, Key.Key_Z)
    assert view.notice == "There is nothing to take back."


def test_when_one_of_two_words_fails_the_other_stays(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    app.gate.clear()
    app.failing = [BadWish("The disk is full."), None]
    press(view, qtbot, Key.Key_N, Key.Key_F)
    app.gate.set()
    written(qtbot, app, view)
    assert app.said() == {MIDDLE: CONFIRMED}
    assert [face.review for face in view.faces] == [None, CONFIRMED, None]


def test_all_or_none_of_a_word_on_all_faces_is_written(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    app.failing = [None, BadWish("The disk is full.")]
    press(view, qtbot, Key.Key_A)
    written(qtbot, app, view)
    assert app.said() == {}
    assert [face.review for face in view.faces] == [None, None, None]


def test_a_fault_of_safelights_is_shown_as_one(
    view: PhotoView, app: Gated, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    app.failing = [ZeroDivisionError("by zero")]
    press(view, qtbot, Key.Key_N)
    written(qtbot, app, view)
    assert view.faces[0].review is None
    (dialog,) = view.findChildren(ErrorDialog)
    assert "ZeroDivisionError: by zero" in dialog.words.details
    assert "ZeroDivisionError" in capsys.readouterr().err
    dialog.close()


# -- choosing a face, moving on


def test_faces_are_chosen_by_number_and_by_tab_and_tab_goes_on_after_the_last(
    app: Gated, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bridge = Bridge(app, window)
    view, after = PhotoView(app, bridge), QPushButton("after")
    column = QVBoxLayout(window)
    column.addWidget(view)
    column.addWidget(after)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    view.setFocus()
    show(view, app, qtbot, ONE)
    assert view.current == 1
    press(view, qtbot, Key.Key_3)
    assert view.current == 3
    press(view, qtbot, Key.Key_9)
    assert view.current == 3
    press(view, qtbot, Key.Key_Backtab)
    assert view.current == 2
    press(view, qtbot, Key.Key_Tab, Key.Key_Tab)
    assert view.current == 3
    assert after.hasFocus()


def test_a_click_chooses_the_smallest_face_under_it(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    app.found[ONE].append(FoundFace(Box(0.45, 0.25, 0.05, 0.08), 0.7))
    show(view, app, qtbot, BARE)
    show(view, app, qtbot, ONE)
    inner = next(face for face in view.faces if face.box.w == 0.05)
    at = view.viewport.to_widget(inner.box).center().toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert view.current == inner.n


@pytest.mark.parametrize(
    ("key", "signal"),
    [
        (Key.Key_Right, "next_wanted"),
        (Key.Key_Down, "next_wanted"),
        (Key.Key_Space, "next_wanted"),
        (Key.Key_Left, "previous_wanted"),
        (Key.Key_Up, "previous_wanted"),
        (Key.Key_Escape, "closed"),
        (Key.Key_Return, "enlarged"),
    ],
)
def test_other_keys_move_on(key: Qt.Key, signal: str, view: PhotoView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(getattr(view, signal)):
        press(view, qtbot, key)


def test_a_key_that_nobody_hears_here_is_left_to_the_window(app: Gated, qtbot: QtBot) -> None:
    keys: list[int] = []

    class Window(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
            keys.append(event.key())

    window = Window()
    qtbot.addWidget(window)
    view = PhotoView(app, Bridge(app, window), window)
    press(view, qtbot, Key.Key_Escape, Key.Key_Right, Key.Key_X)
    assert keys == [Key.Key_Escape, Key.Key_Right, Key.Key_X]
    view.closed.connect(lambda: None)
    press(view, qtbot, Key.Key_Escape)
    assert len(keys) == 3


def test_a_shortcut_of_the_window_does_not_take_the_key_of_a_word(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    taken: list[str] = []
    for text in ("N", "Ctrl+Z"):
        shortcut = QShortcut(QKeySequence(text), view)
        shortcut.activated.connect(lambda text=text: taken.append(text))
    view.activateWindow()
    press(view, qtbot, Key.Key_N)
    qtbot.keyClick(view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    written(qtbot, app, view)
    assert taken == []
    assert app.reviews[ONE] == ()


def test_the_menu_says_the_same_words(view: PhotoView, app: Gated, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Key.Key_2)
    reason, corner = QContextMenuEvent.Reason.Keyboard, QPoint(5, 5)
    QApplication.sendEvent(view, QContextMenuEvent(reason, corner, view.mapToGlobal(corner)))
    (menu,) = view.findChildren(QMenu)
    labels = [action.text() for action in menu.actions() if action.text()]
    assert [label.split("\t")[1] for label in labels] == ["F", "N", "R", "Del", "A", "D", "Z"]
    menu.actions()[1].trigger()
    written(qtbot, app, view)
    assert app.said() == {MIDDLE: REJECTED}
    menu.close()


def test_every_key_of_the_view_is_listed() -> None:
    keys = " ".join(key for key, _ in key_words())
    for key in ("F", "N", "R", "A", "D", "Z", "Del", "Tab", "Space", "Esc", "Enter"):
        assert key in keys


# -- drawing a missed face


def test_a_missed_face_is_drawn_with_the_mouse(view: PhotoView, app: Gated, qtbot: QtBot) -> None:
    wanted = Box(0.25, 0.5, 0.25, 0.25)
    rect = view.viewport.to_widget(wanted)
    press(view, qtbot, Key.Key_D)
    drag(view, qtbot, rect.topLeft(), rect.bottomRight())
    written(qtbot, app, view)
    (review,) = app.reviews[ONE]
    assert (review.drawn, review.verdict) == (True, CONFIRMED)
    assert review.box.iou(wanted) > 0.95
    assert view.current == 4
    press(view, qtbot, Key.Key_Z)
    written(qtbot, app, view)
    assert app.reviews[ONE] == ()


def test_a_missed_face_is_drawn_with_keys(view: PhotoView, app: Gated, qtbot: QtBot) -> None:
    press(view, qtbot, Key.Key_D)
    first = view._draft
    assert first is not None
    press(view, qtbot, Key.Key_Left, Key.Key_Left, Key.Key_Down)
    for _ in range(3):
        qtbot.keyClick(view, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    photo = view.viewport.photo
    press(view, qtbot, Key.Key_Return)
    written(qtbot, app, view)
    (review,) = app.reviews[ONE]
    assert review.box.x == pytest.approx(first.x - 16 / photo.width(), abs=1e-5)
    assert review.box.y == pytest.approx(first.y + 8 / photo.height(), abs=1e-5)
    assert review.box.w == pytest.approx(first.w + 24 / photo.width(), abs=1e-5)
    assert review.box.h == pytest.approx(first.h, abs=1e-5)


def test_a_drawn_box_is_dropped_by_escape_and_the_keys_mean_words_again(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    press(view, qtbot, Key.Key_D, Key.Key_N)
    assert view._draft is not None
    press(view, qtbot, Key.Key_Escape)
    assert view._draft is None
    written(qtbot, app, view)
    assert app.reviews == {}
    press(view, qtbot, Key.Key_N)
    written(qtbot, app, view)
    assert app.said() == {LEFT: REJECTED}


def test_a_click_while_drawing_draws_nothing(view: PhotoView, app: Gated, qtbot: QtBot) -> None:
    press(view, qtbot, Key.Key_D)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    written(qtbot, app, view)
    assert app.reviews == {}


def test_a_face_cannot_be_drawn_on_a_picture_that_is_not_there(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    app.pictures[TWO] = BadData("It ends early.")
    show(view, app, qtbot, TWO)
    press(view, qtbot, Key.Key_D, Key.Key_Return)
    written(qtbot, app, view)
    assert app.reviews == {}
    assert "once the picture is shown" in view.notice


def test_a_drawn_face_whose_word_is_taken_back_is_gone(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    press(view, qtbot, Key.Key_D, Key.Key_Return)
    written(qtbot, app, view)
    assert len(view.faces) == 4
    press(view, qtbot, Key.Key_Delete)
    assert len(view.faces) == 3
    written(qtbot, app, view)
    assert app.reviews[ONE] == ()


def test_words_on_a_face_that_was_drawn_a_moment_ago_meet_that_face(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    app.gate.clear()
    press(view, qtbot, Key.Key_D, Key.Key_Return, Key.Key_R)
    app.gate.set()
    written(qtbot, app, view)
    (review,) = app.reviews[ONE]
    assert (review.drawn, review.verdict) == (True, RELEASED)


# -- where things lie

viewports = st.builds(
    Viewport,
    width=st.floats(50, 4000),
    height=st.floats(50, 4000),
    aspect=st.floats(0.1, 10),
    zoom=st.floats(1, MAX_ZOOM),
    x=st.floats(0, 1),
    y=st.floats(0, 1),
).map(lambda viewport: viewport.settled())
parts = st.floats(0.01, 0.45)
boxes = st.builds(Box, x=parts, y=parts, w=parts, h=parts)


@given(viewports, boxes)
def test_a_box_drawn_where_a_box_is_shown_is_that_box(viewport: Viewport, box: Box) -> None:
    rect = viewport.to_widget(box)
    again = viewport.box_between(rect.bottomRight(), rect.topLeft())
    assert again is not None
    assert again.x == pytest.approx(box.x, abs=1e-5)
    assert again.y == pytest.approx(box.y, abs=1e-5)
    assert again.w == pytest.approx(box.w, abs=1e-5)
    assert again.h == pytest.approx(box.h, abs=1e-5)


@given(viewports)
def test_the_photo_keeps_its_aspect_and_never_leaves_room_it_could_fill(
    viewport: Viewport,
) -> None:
    photo, room = viewport.photo, QRectF(0, 0, viewport.width, viewport.height)
    assert photo.width() / photo.height() == pytest.approx(viewport.aspect)
    for low, high, end in (
        (photo.left(), photo.right(), room.width()),
        (photo.top(), photo.bottom(), room.height()),
    ):
        if high - low <= end + 1e-6:
            assert low == pytest.approx(end - high, abs=1e-3)
        else:
            assert low <= 1e-3
            assert high >= end - 1e-3


@given(viewports, st.floats(0.2, 0.8), st.floats(0.2, 0.8), st.floats(1, 4))
def test_zooming_in_keeps_what_is_under_the_pointer(
    viewport: Viewport, x: float, y: float, factor: float
) -> None:
    at = QPointF(viewport.width * x, viewport.height * y)
    before, larger = viewport.to_photo(at), viewport.zoomed(factor, at)
    after = larger.to_photo(at)
    photo = larger.photo
    # Only the photo's own edges may pull it away: where it does not fill the widget yet.
    if photo.width() > viewport.width + 1 and viewport.photo.width() >= viewport.width:
        assert after[0] == pytest.approx(before[0], abs=1e-6)
    if photo.height() > viewport.height + 1 and viewport.photo.height() >= viewport.height:
        assert after[1] == pytest.approx(before[1], abs=1e-6)


@pytest.mark.parametrize("size", [(640, 480), (300, 500), (900, 300)])
@pytest.mark.parametrize("zooms", [0, 3])
def test_boxes_are_drawn_on_the_pixels_that_they_mean(
    size: tuple[int, int], zooms: int, app: Gated, qtbot: QtBot
) -> None:
    picture = Image.new("RGB", (600, 400), (30, 60, 30))
    spot = Box(0.4, 0.25, 0.2, 0.5)
    picture.paste((200, 20, 200), (240, 100, 360, 300))
    out = BytesIO()
    picture.save(out, "JPEG", quality=95)
    app.pictures[BARE] = out.getvalue()
    view = shown_view(app, qtbot, *size)
    show(view, app, qtbot, BARE)
    for _ in range(zooms):
        press(view, qtbot, Key.Key_Plus)
    image = view.grab().toImage()
    ratio = image.devicePixelRatio()
    rect = view.viewport.to_widget(spot)
    seen = rect.intersected(QRectF(view.rect()))
    for point, inside in (
        (seen.center(), True),
        (QPointF(seen.left() + 4, seen.center().y()), True),
        (QPointF(seen.right() - 4, seen.center().y()), True),
        (QPointF(rect.left() - 4, seen.center().y()), False),
        (QPointF(rect.right() + 4, seen.center().y()), False),
    ):
        if not QRectF(view.rect()).adjusted(3, 3, -3, -3).contains(point):
            continue
        color = image.pixelColor((point * ratio).toPoint())
        assert (color.red() > 150) is inside, (point, rect)


def test_each_state_of_a_face_differs_in_color_and_in_more_than_color(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    press(view, qtbot, Key.Key_N, Key.Key_F, Key.Key_D, Key.Key_Return)
    written(qtbot, app, view)
    found, released = predicted(view.faces, 3, None)[2], predicted(view.faces, 3, RELEASED)[2]
    looks = [look_of(face) for face in (*view.faces[:2], view.faces[3], found, released)]
    assert len({look.color.name() for look in looks}) == 5
    shapes = {
        (look.line, look.mark, look.round, look.corners_only, look.doubled, look.struck)
        for look in looks
    }
    assert len(shapes) == 5


def test_the_frame_of_a_face_is_painted_in_its_color(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    def color_at_edge() -> str:
        rect = view.viewport.to_widget(MIDDLE)
        point = QPointF(rect.center().x(), rect.bottom())
        image = view.grab().toImage()
        return QColor(image.pixel((point * image.devicePixelRatio()).toPoint())).name()

    before = color_at_edge()
    press(view, qtbot, Key.Key_2, Key.Key_F)
    written(qtbot, app, view)
    assert color_at_edge() == look_of(view.faces[1]).color.name() != before


def test_the_wheel_zooms_at_the_pointer_and_dragging_moves_the_photo(
    view: PhotoView, qtbot: QtBot
) -> None:
    at = QPointF(200, 150)
    under = view.viewport.to_photo(at)
    wheel(view, at, 600)
    assert view.viewport.zoom > 2
    assert view.viewport.to_photo(at) == pytest.approx(under, abs=0.02)
    left = view.viewport.photo.left()
    drag(view, qtbot, QPointF(300, 200), QPointF(260, 200))
    assert view.viewport.photo.left() == pytest.approx(left - 40, abs=1)
    press(view, qtbot, Key.Key_0)
    assert view.viewport.zoom == 1


# -- the picture


def test_the_picture_is_asked_for_at_the_size_it_is_shown_at_and_in_parts_when_zoomed(
    app: Gated, qtbot: QtBot
) -> None:
    app.table[ONE] = a_row(1, width=6000, height=4000, faces=3)
    view = shown_view(app, qtbot, 700, 700)
    wanted = -(-int(700 * view.devicePixelRatioF()) // 256) * 256
    qtbot.waitUntil(lambda: (ONE, wanted) in app.sizes)
    assert app.parts_asked == []
    press(view, qtbot, *[Key.Key_Plus] * 5)
    qtbot.waitUntil(lambda: view.full.is_complete)
    assert max(side for _, side in app.sizes) == wanted
    assert {photo for photo, _ in app.parts_asked} == {ONE}


def test_a_photo_smaller_than_the_window_is_not_asked_for_larger_than_it_is(
    app: Gated, qtbot: QtBot
) -> None:
    view = shown_view(app, qtbot, 1200, 900)
    qtbot.waitUntil(lambda: (ONE, 600) in app.sizes)
    press(view, qtbot, *[Key.Key_Plus] * 6)
    qtbot.waitUntil(lambda: not view._resting.isActive())
    assert max(side for _, side in app.sizes) == 600


def test_whoever_leafs_quickly_sees_only_the_last_photo(app: Gated, qtbot: QtBot) -> None:
    app.pictures[ONE] = a_jpeg(600, 400, (255, 0, 0))
    app.pictures[TWO] = a_jpeg(400, 600, (0, 0, 255))
    view = shown_view(app, qtbot)
    for photo in (TWO, ONE, TWO):
        view.show_photo(app.photo(photo))
    qtbot.waitUntil(lambda: view.has_picture and view.viewport.aspect < 1)
    written(qtbot, app, view)
    point = view.viewport.to_widget(Box(0.5, 0.7, 0.1, 0.1)).topLeft()
    image = view.grab().toImage()
    color = image.pixelColor((point * image.devicePixelRatio()).toPoint())
    assert color.blue() > 200 > color.red()


def test_a_picture_that_cannot_be_read_is_said_in_words(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    app.pictures[TWO] = BadData("<b>It</b> ends early.")
    show(view, app, qtbot, TWO)
    assert view.trouble == "This picture cannot be shown. <b>It</b> ends early."
    app.pictures[BARE] = b"no JPEG"
    show(view, app, qtbot, BARE)
    assert view.trouble == "The picture came out empty."


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"media": Media.VIDEO}, "A video: Safelight does not play it."),
        ({"has_picture": False}, "The picture is not among the files of this source."),
    ],
)
def test_a_photo_without_a_picture_asks_for_none(
    more: dict[str, object], words: str, view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    app.table[9] = a_row(9, **more)
    app.sizes.clear()
    show(view, app, qtbot, PhotoId(9))
    assert view.trouble == words
    assert app.sizes == []


def test_the_same_photo_again_keeps_zoom_and_current_face(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    press(view, qtbot, Key.Key_3, Key.Key_Plus)
    zoom = view.viewport.zoom
    view.show_photo(app.photo(ONE))
    assert (view.viewport.zoom, view.current) == (zoom, 3)
    assert view.has_picture


# -- for those who do not see it


def test_a_screen_reader_meets_the_photo_and_each_face(
    view: PhotoView, app: Gated, qtbot: QtBot
) -> None:
    press(view, qtbot, Key.Key_2, Key.Key_N)
    written(qtbot, app, view)
    whole = QAccessible.queryAccessibleInterface(view)
    assert whole.text(QAccessible.Text.Name) == "Photo Photo 1"
    assert whole.text(QAccessible.Text.Description) == "face 3 of 3, found"
    names = [whole.child(n).text(QAccessible.Text.Name) for n in range(whole.childCount())]
    assert [name for name in names if name.startswith("face")] == [
        "face 1 of 3, found",
        "face 2 of 3, rejected",
        "face 3 of 3, found",
    ]


# -- with a real catalog


@pytest.fixture
def real(tmp_path: Path) -> Iterator[tuple[App, PhotoDetail]]:
    """Yield a real App and a photo in it whose faces a detector found."""
    folder = tmp_path / "photos"
    folder.mkdir()
    Image.new("RGB", (600, 400), (90, 120, 80)).save(folder / "three.jpg")
    with App(tmp_path / "home") as app:
        app.add_folder(folder)
        app.start_scan(detect=False).result(60)
        (row,) = app.rows(app.find(PhotoFilter()))
        look = Look(photo=row.id, content="1", width=600, height=400, faces=tuple(FACES))
        app._catalog.findings.record("test", [(look, "1")])
        yield app, app.photo(row.id)


def test_words_and_undo_reach_a_real_catalog(real: tuple[App, PhotoDetail], qtbot: QtBot) -> None:
    app, detail = real
    bridge = Bridge(app)
    view = PhotoView(app, bridge)
    bridge.setParent(view)
    qtbot.addWidget(view)
    view.resize(640, 480)
    with qtbot.waitExposed(view):
        view.show()
    view.show_photo(detail)
    qtbot.waitUntil(lambda: view.has_picture, timeout=60_000)
    assert view.viewport.aspect == pytest.approx(1.5, abs=0.01)

    photo = detail.row.id
    press(view, qtbot, Key.Key_N, Key.Key_F, Key.Key_R, Key.Key_D, Key.Key_Return)
    qtbot.waitUntil(lambda: len(app.photo(photo).faces) == 4)
    faces = app.photo(photo).faces
    assert [face.review for face in faces] == [REJECTED, CONFIRMED, RELEASED, CONFIRMED]
    assert faces[3].by == "person"
    press(view, qtbot, *[Key.Key_Z] * 4)
    qtbot.waitUntil(lambda: app.photo(photo).faces == detail.faces)
    qtbot.waitUntil(lambda: view.faces == detail.faces)
    bridge.close()


# -- by hand


def drag(view: PhotoView, qtbot: QtBot, start: QPointF, end: QPointF) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=start.toPoint())
    qtbot.mouseMove(view, ((start + end) / 2).toPoint())
    qtbot.mouseMove(view, end.toPoint())
    qtbot.mouseRelease(view, left, pos=end.toPoint())


def wheel(view: PhotoView, at: QPointF, turn: int) -> None:
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)
