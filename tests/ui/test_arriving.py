"""What is handed to the window: by the terminal, the desktop, a second start of Safelight."""

import email.message
from collections.abc import Iterator
from pathlib import Path

import pytest
import skimage.data
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.app import App
from scanner.app.one_window import OneWindow
from ui.application import Application, Session, hand_over, held
from ui.arriving import sorted_out
from ui.bridge import Bridge
from ui.dialogs.error import ErrorDialog
from ui.dialogs.import_list import ImportListDialog
from ui.main_window import MainWindow

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

LONG_MS = 60_000


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    with App(tmp_path / "home") as made:
        yield made


@pytest.fixture
def window(qtbot: QtBot, app: App) -> Iterator[MainWindow]:
    made = MainWindow(app, Bridge(app))
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.library.counts is not None)
    yield made
    made.bridge.close()
    app.close()
    delete(made)


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "my photos"
    folder.mkdir()
    Image.fromarray(skimage.data.coffee()).resize((64, 48)).save(folder / "one.png")
    return folder


def question(window: MainWindow) -> QMessageBox:
    (box,) = [b for b in window.findChildren(QMessageBox) if b.isVisible()]
    return box


def press(box: QMessageBox, words: str) -> None:
    (button,) = [b for b in box.findChildren(QAbstractButton) if b.text() == words]
    button.click()


def test_paths_are_told_apart_by_what_they_are(tmp_path: Path, photos: Path) -> None:
    for name in ("a.ZIP", "reply.eml", "list.csv", "list.tsv.gz"):
        (tmp_path / name).touch()
    given = [photos, *(tmp_path / n for n in ("a.ZIP", "reply.eml", "list.csv", "list.tsv.gz"))]

    found = sorted_out([*given, photos, photos / "one.png", tmp_path / "gone"])

    assert found.sources == [photos, tmp_path / "a.ZIP"]
    assert found.replies == [tmp_path / "reply.eml"]
    assert found.lists == [tmp_path / "list.csv", tmp_path / "list.tsv.gz"]
    assert found.pictures == [photos / "one.png"]
    assert found.missing == [tmp_path / "gone"]


def test_a_folder_is_added_once_the_user_agrees(
    qtbot: QtBot, window: MainWindow, app: App, photos: Path
) -> None:
    window.arrivals.open_paths([photos])
    assert str(photos) in question(window).informativeText()
    press(question(window), "Cancel")
    assert app.sources() == ()

    window.arrivals.open_paths([photos / "one.png"])
    assert str(photos) in question(window).informativeText()
    press(question(window), "Add")
    qtbot.waitUntil(lambda: len(window.library.photos) == 1, timeout=LONG_MS)


def test_a_list_is_asked_about_on_the_page_of_datasets(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text("photo_id\n49834857326\n")
    window.arrivals.open_paths([listed])
    assert window.datasets.is_shown
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportListDialog)), timeout=LONG_MS)


def test_a_reply_is_read_on_the_page_of_requests(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    message = email.message.EmailMessage()
    message["From"], message["Subject"] = "privacy@example.com", "Re: your request"
    message.set_content("We have removed them.")
    (tmp_path / "reply.eml").write_bytes(message.as_bytes())
    said: list[object] = []
    window.requests.deeds.failed.connect(said.append)
    window.requests.deeds.said.connect(said.append)

    window.arrivals.open_paths([tmp_path / "reply.eml"])

    assert window.requests.is_shown
    # There is no request that it could belong to, and that is said.
    qtbot.waitUntil(
        lambda: (
            bool(said or window.requests.deeds.findChildren(QMessageBox))
            or any(w.isVisible() for w in QApplication.topLevelWidgets() if w is not window)
        ),
        timeout=LONG_MS,
    )


def test_what_is_not_there_is_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.arrivals.open_paths([tmp_path / "gone"])
    (dialog,) = window.findChildren(ErrorDialog)
    assert dialog.words.happened == f"{tmp_path / 'gone'} is not there."


def test_a_second_start_hands_its_paths_to_the_window_that_is_open(
    qtbot: QtBot,
    window: MainWindow,
    app: App,
    photos: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    first, second = OneWindow(app.home), OneWindow(app.home)
    assert held(first)
    window.arrivals.watch(first)
    assert not held(second)
    codes: list[int] = []
    window.bridge.ask(lambda: hand_over(second, app.home, [photos]), codes.append, owner=window)

    qtbot.waitUntil(lambda: codes == [0], timeout=LONG_MS)
    assert str(photos) in question(window).informativeText()
    assert "its window was asked to come forward" in capsys.readouterr().err
    first.release()


def test_a_window_that_does_not_answer_is_named_and_nothing_is_lost(
    app: App, photos: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = OneWindow(app.home), OneWindow(app.home)
    assert held(first)
    monkeypatch.setattr(OneWindow.hand, "__defaults__", (0.0,))

    assert hand_over(second, app.home, [photos]) == 3

    assert "is open already, and does not answer" in capsys.readouterr().err
    assert first.letters() == []
    first.release()


def test_a_home_whose_window_opened_a_demo_may_be_opened_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    from scanner.app.demo import make_demo

    post = OneWindow(tmp_path / "home")
    assert held(post)
    session = Session(qapp, post)
    before, sheet = qapp.palette(), qapp.styleSheet()
    try:
        assert session.open(tmp_path / "home")
        assert not held(OneWindow(tmp_path / "home"))
        assert session.open_demo(make_demo(2))
        again = OneWindow(tmp_path / "home")
        assert held(again)
        again.release()
    finally:
        session.close()
        qapp.setPalette(before)
        qapp.setStyleSheet(sheet)


def test_what_the_finder_opens_arrives(photos: Path) -> None:
    # The class's own method: a test has one application already, and there can be no other.
    class Told:
        arrived = None

    heard: list[object] = []

    class Signal:
        def emit(self, paths: object) -> None:
            heard.append(paths)

    told = Told()
    told.arrived = Signal()  # type: ignore[assignment]
    event = QFileOpenEvent(QUrl.fromLocalFile(str(photos)))
    assert Application.event(told, event)  # type: ignore[arg-type]
    assert heard == [(photos,)]
