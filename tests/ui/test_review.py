"""The review of many faces: one key a decision, the next photo in its place, undo of them all."""

import threading
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from scanner.app import App
from scanner.domain.face import FoundFace
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import PhotoId
from scanner.errors import SourceUnavailable
from scanner.ports import Look
from tests.photo_files import picture
from tests.ui.asked import window_on
from tests.ui.review_stage import CONFIRMED, FACES, LEFT, LONG_MS, REJECTED, RELEASED, Stage
from tests.ui.windows import name_of
from ui.widgets.queue_strip import CELL

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

Key = Qt.Key


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in FACES:
        (folder / name).write_bytes(picture(size=(300, 200)))
    with App(tmp_path / "home") as made:
        made.add_folder(folder)
        made.start_scan(detect=False).result(LONG_MS / 1000)
        looks = [
            Look(photo=row.id, content=row.key, width=300, height=200, faces=FACES[row.key])
            for row in made.rows(made.find(PhotoFilter()))
        ]
        made._catalog.findings.record("test", [(look, "1") for look in looks])
        yield made


@pytest.fixture
def stage(qtbot: QtBot, app: App) -> Iterator[Stage]:
    with window_on(qtbot, app) as window:
        yield Stage(qtbot, app, window)


def test_one_key_decides_a_face_and_the_last_of_a_photo_goes_on(stage: Stage) -> None:
    stage.open()
    assert stage.at() == "a.jpg"
    assert stage.page.bar.left == "4 photos left to decide"

    stage.press(Key.Key_F)
    assert stage.at() == "b.jpg"
    stage.press(Key.Key_N)
    assert stage.at() == "b.jpg"
    stage.press(Key.Key_R)

    assert stage.at() == "c.jpg"
    assert stage.page.bar.left == "2 photos left to decide"
    stage.said("a.jpg", CONFIRMED)
    stage.said("b.jpg", REJECTED, RELEASED)


def test_undo_goes_back_over_any_number_of_photos_and_shows_each_again(stage: Stage) -> None:
    stage.open()
    stage.press(Key.Key_F, Key.Key_N, Key.Key_R, Key.Key_A, Key.Key_F)
    stage.qtbot.waitUntil(lambda: stage.page.photo is None)
    assert stage.page.empty.heading == "All 4 photos are decided"
    stage.said("d.jpg", CONFIRMED)

    back = []
    for _ in range(5):
        stage.qtbot.keyClick(stage.focused(), Key.Key_Z)
        stage.seen()
        back.append(stage.at())

    assert back == ["d.jpg", "c.jpg", "b.jpg", "b.jpg", "a.jpg"]
    for key in "abcd":
        stage.qtbot.waitUntil(lambda key=key: not any(stage.words(f"{key}.jpg")))
    assert stage.page.bar.left == "4 photos left to decide"
    stage.press(Key.Key_N)
    stage.said("a.jpg", REJECTED)


def test_a_photo_that_is_shown_again_shows_what_is_written_of_it_now(stage: Stage) -> None:
    stage.open()
    stage.press(Key.Key_F, Key.Key_Left)
    stage.seen()
    assert [face.review for face in stage.page.view.faces] == [CONFIRMED]

    stage.qtbot.keyClick(stage.focused(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert stage.at() == "a.jpg"
    stage.qtbot.waitUntil(lambda: [f.review for f in stage.page.view.faces] == [None])
    assert stage.page.bar.left == "4 photos left to decide"


def test_arrows_pass_photos_over_and_going_on_comes_round_to_them(stage: Stage) -> None:
    stage.open()
    stage.press(Key.Key_Right, Key.Key_Right)
    assert stage.at() == "c.jpg"
    stage.press(Key.Key_F, Key.Key_F)

    assert stage.at() == "a.jpg"
    assert stage.page.bar.left == "2 photos left to decide"
    stage.press(Key.Key_Left)
    assert stage.at() == "a.jpg"
    assert stage.page.view.notice == "That is the first of the queue."


def test_no_faces_in_this_picture_is_one_key_for_all_of_them(stage: Stage) -> None:
    stage.open()
    stage.press(Key.Key_Right, Key.Key_A)

    assert stage.at() == "c.jpg"
    stage.said("b.jpg", REJECTED, REJECTED)
    stage.press(Key.Key_Z)
    assert stage.at() == "b.jpg"
    stage.said("b.jpg", None, None)


def test_the_missed_queue_is_gone_through_with_the_same_key_and_comes_never_back(
    stage: Stage,
) -> None:
    stage.open(missed=True)
    assert stage.at() == "f.jpg"
    assert stage.page.face_words == "None found at this setting"
    stage.press(Key.Key_A)
    assert stage.at() == "e.jpg"
    stage.press(Key.Key_A)

    assert stage.page.empty.heading == "All 2 photos are looked through"
    stage.qtbot.waitUntil(lambda: not stage.app.review_queue(missed=True))
    stage.qtbot.keyClick(stage.focused(), Key.Key_Z)
    stage.seen()
    assert stage.at() == "e.jpg"
    stage.qtbot.waitUntil(lambda: len(stage.app.review_queue(missed=True)) == 1)


def test_a_missed_face_is_drawn_by_keys_and_by_mouse_and_both_stay(stage: Stage) -> None:
    stage.open(missed=True)
    stage.press(Key.Key_D, Key.Key_Return)
    stage.said("f.jpg", CONFIRMED)
    assert stage.at() == "f.jpg"
    stage.qtbot.waitUntil(lambda: stage.page.bar.left == "1 photo left to look through")

    view, left = stage.page.view, Qt.MouseButton.LeftButton
    stage.press(Key.Key_D)
    corner = view.viewport.photo.topLeft() + QPointF(20, 20)
    stage.qtbot.mousePress(view, left, pos=corner.toPoint())
    stage.qtbot.mouseMove(view, (corner + QPointF(60, 60)).toPoint())
    stage.qtbot.mouseRelease(view, left, pos=(corner + QPointF(60, 60)).toPoint())

    stage.said("f.jpg", CONFIRMED, CONFIRMED)
    stage.press(Key.Key_Right)
    assert stage.at() == "e.jpg"


def test_undo_in_one_queue_shows_a_photo_of_the_other(stage: Stage) -> None:
    stage.open()
    stage.press(Key.Key_F)
    stage.open(missed=True)

    stage.press(Key.Key_Z)

    assert stage.at() == "a.jpg"
    assert stage.page.bar.to_found.isChecked()


def test_what_was_said_is_written_though_all_is_closed_while_the_core_is_busy(
    qtbot: QtBot, app: App
) -> None:
    gate = Event()
    with window_on(qtbot, app) as window:
        stage = Stage(qtbot, app, window)
        stage.open()
        qtbot.waitUntil(lambda: stage.page.ahead.is_ready(PhotoId(stage.ids["b.jpg"])))
        app.ask(lambda: gate.wait(30))
        stage.press(Key.Key_F, Key.Key_N)
        assert stage.words("a.jpg") == [None]
        window.close()
    threading.Timer(0.1, gate.set).start()
    app.close()

    with App(app.home) as again:
        faces = [again.photo(PhotoId(stage.ids[key])).faces for key in ("a.jpg", "b.jpg")]
        assert [[face.review for face in of] for of in faces] == [[CONFIRMED], [REJECTED, None]]


def test_a_word_that_could_not_be_kept_is_said_and_its_photo_waits_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise SourceUnavailable("The catalog", "the disk is full")

    stage.open()
    monkeypatch.setattr(stage.app, "review", refuse)
    stage.press(Key.Key_F)

    stage.qtbot.waitUntil(lambda: "That was not kept" in stage.page.view.notice)
    assert "the disk is full" in stage.page.view.notice
    assert stage.at() == "b.jpg"
    assert stage.page.bar.left == "4 photos left to decide"
    monkeypatch.undo()
    stage.press(Key.Key_Left, Key.Key_N)
    stage.said("a.jpg", REJECTED)


def test_the_next_photo_is_ready_before_it_is_wanted(stage: Stage) -> None:
    stage.open()
    coming = PhotoId(stage.ids["b.jpg"])
    stage.qtbot.waitUntil(lambda: stage.page.ahead.is_ready(coming), timeout=LONG_MS)
    lies = stage.page.view.viewport.photo

    stage.qtbot.keyClick(stage.focused(), Key.Key_F)

    # In the same turn of the event loop: nothing was waited for.
    assert stage.page.can_review
    assert stage.page.view.has_picture
    assert stage.page.photo == coming
    assert stage.page.view.viewport.photo == lies


def test_a_key_that_comes_before_the_next_photo_judges_no_other(stage: Stage) -> None:
    stage.open()
    stage.page.ahead.drop(PhotoId(stage.ids["b.jpg"]))

    stage.qtbot.keyClick(stage.focused(), Key.Key_F)
    stage.qtbot.keyClick(stage.focused(), Key.Key_N)

    stage.seen()
    stage.said("a.jpg", CONFIRMED)
    assert stage.at() == "b.jpg"
    assert stage.words("b.jpg") == [None, None]


def test_a_photo_that_was_removed_meanwhile_is_passed_over(stage: Stage) -> None:
    stage.open()
    for photo in stage.page.queue.photos[1:]:
        stage.page.ahead.drop(PhotoId(photo))
    db = stage.app._catalog._database
    with db.write("photo") as connection:
        connection.execute("DELETE FROM photo WHERE id = ?", (stage.ids["b.jpg"],))

    stage.press(Key.Key_F)

    stage.qtbot.waitUntil(lambda: stage.at() == "c.jpg")


def test_the_queue_does_not_move_under_the_eye_and_says_that_it_is_old(stage: Stage) -> None:
    stage.open()
    stage.press(Key.Key_Right)
    look = Look(
        photo=PhotoId(stage.ids["e.jpg"]),
        content="2",
        width=300,
        height=200,
        faces=(FoundFace(LEFT, 0.5),),
    )
    stage.app._catalog.findings.record("test", [(look, "2")])

    stage.qtbot.waitUntil(stage.page.bar.anew.isVisible)
    assert stage.at() == "b.jpg"
    assert len(stage.page.queue) == 4
    stage.page.bar.anew.click()
    stage.qtbot.waitUntil(lambda: len(stage.page.queue) == 5)
    assert stage.at() == "b.jpg"
    assert not stage.page.bar.anew.isVisible()


def test_the_spoken_words_say_which_face_of_how_many_and_how_sure(stage: Stage) -> None:
    stage.open()
    stage.press(Key.Key_Right)
    stage.seen()
    spoken = QAccessible.queryAccessibleInterface(stage.page.view)

    assert spoken.text(QAccessible.Text.Name) == "Photo b.jpg"
    words = spoken.text(QAccessible.Text.Description)
    assert words == "face 1 of 2, found: very sure, score 90 %"
    strip = QAccessible.queryAccessibleInterface(stage.page.strip)
    assert strip.text(QAccessible.Text.Description) == "photo 2 of 4, 4 left"


def test_every_button_is_named_and_does_what_its_key_does(stage: Stage) -> None:
    stage.open()
    buttons = {
        name_of(button): button
        for button in stage.page.findChildren(QAbstractButton)
        if button.isVisible()
    }
    assert all(buttons)

    for name in ("A face", "Not a face", "Released", "No faces in this picture"):
        stage.seen()
        stage.qtbot.mouseClick(buttons[name], Qt.MouseButton.LeftButton)
        assert stage.focused() is stage.page.view

    stage.said("a.jpg", CONFIRMED)
    stage.said("b.jpg", REJECTED, RELEASED)
    stage.said("c.jpg", REJECTED)
    stage.qtbot.mouseClick(buttons["Undo"], Qt.MouseButton.LeftButton)
    stage.said("c.jpg", None)
    assert stage.at() == "c.jpg"


def test_keys_work_from_the_buttons_too(stage: Stage) -> None:
    stage.open()
    stage.page.bar.to_found.setFocus()
    stage.qtbot.keyClick(stage.page.bar.to_found, Key.Key_F)

    stage.said("a.jpg", CONFIRMED)


def test_a_click_on_the_strip_goes_to_that_photo(stage: Stage) -> None:
    stage.open()
    strip = stage.page.strip
    beside = strip.rect().center() + QPointF(CELL.width() * 2.1, 0).toPoint()

    stage.qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=beside)

    assert stage.at() == "c.jpg"
    assert stage.focused() is stage.page.view


def test_escape_leads_back_to_the_library_and_one_comes_back_to_the_same_photo(
    stage: Stage,
) -> None:
    stage.open()
    stage.press(Key.Key_F, Key.Key_Escape)
    assert not stage.window.review.is_shown

    stage.window.header.review.click()

    assert stage.window.review.is_shown
    assert stage.window.header.review.isChecked()
    assert stage.at() == "b.jpg"


def test_an_empty_queue_says_why_and_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "one.jpg").write_bytes(picture())
    with App(tmp_path / "home") as app, window_on_unseen(qtbot, app, folder) as window:
        page = window.review.page
        window.actions_["review"].trigger()
        qtbot.waitUntil(lambda: not page.is_loading)

        assert page.empty.heading == "No face waits for your word"
        assert page.empty.body == "1 photo was not looked at yet. A scan does that."
        assert page.empty.action_words == "Scan"


def window_on_unseen(qtbot: QtBot, app: App, folder: Path):  # type: ignore[no-untyped-def]
    app.add_folder(folder)
    app.start_scan(detect=False).result(LONG_MS / 1000)
    return window_on(qtbot, app)


def test_a_more_thorough_look_is_begun_only_once_it_is_agreed_to(stage: Stage) -> None:
    stage.open(missed=True)
    stage.page.bar.thorough.click()
    (box,) = stage.window.findChildren(QMessageBox)
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    assert stage.app.settings.detector_level == "standard"

    agree = next(one for one in box.buttons() if one.text() == "Look thoroughly")
    with stage.qtbot.waitSignal(stage.window.work.ended, timeout=LONG_MS):
        agree.click()

    assert stage.app.settings.detector_level == "thorough"
    assert not stage.page.bar.thorough.isVisible()
    looked = stage.app.photo(PhotoId(stage.ids["e.jpg"]))
    assert "thorough" in (looked.detector or "")
