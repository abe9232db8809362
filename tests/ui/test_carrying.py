"""What leaves the window: the clipboard, and photos that are dragged to other programs."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from scanner.domain.photo import PhotoId
from scanner.domain.picking import Whereabouts
from tests.ui.at_home_stage import years_of_photos
from tests.ui.fakes import FakeApp, a_row
from tests.ui.windows import Open
from ui import carrying
from ui.carrying import Carried, carried_of, page_of
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the screen that is none

MARKUP = "<b>Lake</b> & <img src=x>"


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window(years_of_photos())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("Änna & Ben.jpg", "two.jpg"):
        (tmp_path / name).write_bytes(b"x")
    return tmp_path


@pytest.fixture
def at_folder(open_window: Open, folder: Path) -> MainWindow:
    page = "https://www.flickr.com/photos/ann/3"
    rows = [
        a_row(1, title=MARKUP),
        a_row(2, title="=HYPERLINK(1)"),
        a_row(3, title="On Flickr", url=page),
        a_row(4, title="Gone"),
        a_row(5, title="a\nb\u202e", url="javascript:alert(1)"),
    ]
    app = FakeApp(rows)
    app.files = {
        1: str(folder / "Änna & Ben.jpg"),
        2: str(folder / "two.jpg"),
        4: str(folder / "gone.jpg"),
    }
    return open_window(app)


def test_copied_photos_are_text_files_and_pages(
    qtbot: QtBot, at_folder: MainWindow, folder: Path
) -> None:
    at_folder.library.selection.select_all()
    with qtbot.waitSignal(at_folder.comfort.carrying.said) as said:
        at_folder.actions_["copy"].trigger()
    data = QGuiApplication.clipboard().mimeData()

    assert data.text().split("\n") == [
        f"{MARKUP}\t{folder}/Änna & Ben.jpg",
        f"'=HYPERLINK(1)\t{folder}/two.jpg",
        "On Flickr\thttps://www.flickr.com/photos/ann/3",
        f"Gone\t{folder}/gone.jpg",
        "a␊b\ufffd",
    ]
    assert [url.toLocalFile() or url.toString() for url in data.urls()] == [
        f"{folder}/Änna & Ben.jpg",
        f"{folder}/two.jpg",
        "https://www.flickr.com/photos/ann/3",
    ]
    files = bytes(data.data("x-special/gnome-copied-files").data()).decode().split("\n")
    assert files[0] == "copy"
    assert len(files) == 3
    assert said.args == ["5 photos copied. 1 file is not where it was, and is not among them."]


@pytest.mark.skipif(os.name == "nt", reason="paths are text there")
def test_a_file_whose_name_is_no_utf_8_is_dragged_as_it_is_called(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/stra\xdfe.jpg"
    Path(os.fsdecode(name)).write_bytes(b"x")
    carried = carried_of([Whereabouts(photo=PhotoId(1), name="Street", path=os.fsdecode(name))])

    data = carried.mime().data("text/uri-list")
    assert b"/stra%DFe.jpg" in bytes(data.data())
    assert carried.lines[0].endswith("stra\ufffde.jpg")


@pytest.mark.parametrize(
    "address", [None, "", "javascript:alert(1)", "file:///etc/passwd", "https://", "https://a b"]
)
def test_what_is_no_page_of_the_web_is_given_to_no_program(address: str | None) -> None:
    assert page_of(address) is None


def test_keys_are_copied_as_before_by_a_key_of_their_own(
    qtbot: QtBot, at_folder: MainWindow
) -> None:
    at_folder.library.selection.select_only([1, 2])
    with qtbot.waitSignal(at_folder.reporting.said):
        at_folder.actions_["copy-keys"].trigger()
    assert QGuiApplication.clipboard().text() == "49834850001\n49834850002"


def test_too_many_photos_are_refused_whole_by_a_sentence(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "MOST_COPIED", 60)
    monkeypatch.setattr(carrying, "MOST_DRAGGED", 60)
    QGuiApplication.clipboard().setText("before")
    window.library.selection.select_all()
    with qtbot.waitSignal(window.comfort.carrying.said) as said:
        window.actions_["copy"].trigger()
    assert said.args[0].startswith("At most 60 photos are copied at once; nothing was copied.")
    assert QGuiApplication.clipboard().text() == "before"
    with qtbot.waitSignal(window.comfort.carrying.said) as said:
        window.page.view.drag_wanted.emit()
    assert said.args[0].startswith("At most 60 photos are dragged at once.")


@pytest.fixture
def dragged(at_folder: MainWindow) -> list[QDrag]:
    drags: list[QDrag] = []
    at_folder.comfort.carrying.run = drags.append
    return drags


def pull(window: MainWindow, place: int) -> None:
    """Press the mouse on a photo, and pull it."""
    view = window.page.view
    at = view.visualRect(view.index_at(place)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(view.viewport(), at + QPoint(30, 30))


@pytest.mark.parametrize("as_table", [False, True])
def test_pulled_photos_are_dragged_together_and_stay_selected(
    qtbot: QtBot, at_folder: MainWindow, dragged: list[QDrag], folder: Path, as_table: bool
) -> None:
    if as_table:
        at_folder.page.show_table()
    at_folder.library.selection.select_only([1, 3])
    pull(at_folder, 2)
    qtbot.waitUntil(lambda: len(dragged) == 1)
    data = dragged[0].mimeData()
    assert [url.toLocalFile() or url.toString() for url in data.urls()] == [
        f"{folder}/Änna & Ben.jpg",
        "https://www.flickr.com/photos/ann/3",
    ]
    assert data.text().count("\n") == 1
    assert not dragged[0].pixmap().isNull()
    QTest.mouseRelease(at_folder.page.view.viewport(), Qt.MouseButton.LeftButton)

    assert at_folder.library.selection.chosen().ids == {1, 3}


def test_a_photo_that_is_not_selected_is_dragged_alone(
    qtbot: QtBot, at_folder: MainWindow, dragged: list[QDrag]
) -> None:
    at_folder.library.selection.select_only([1, 3])
    pull(at_folder, 1)
    qtbot.waitUntil(lambda: len(dragged) == 1)
    QTest.mouseRelease(at_folder.page.view.viewport(), Qt.MouseButton.LeftButton)

    assert at_folder.library.selection.chosen().ids == {2}
    assert dragged[0].mimeData().text().startswith("'=HYPERLINK")


def test_a_click_on_one_of_several_selects_it_alone_when_it_is_let_go(
    at_folder: MainWindow, dragged: list[QDrag]
) -> None:
    view, selection = at_folder.page.view, at_folder.library.selection
    selection.select_only([1, 3])
    at = view.visualRect(view.index_at(2)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert selection.chosen().ids == {1, 3}
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert selection.chosen().ids == {3}
    assert dragged == []


def test_what_is_dragged_out_of_the_window_is_not_taken_for_a_new_folder(
    at_folder: MainWindow, folder: Path
) -> None:
    from_outside = Carried(1, ("Photos",), (folder.as_uri(),)).mime()
    assert at_folder.adding.paths_of(from_outside)

    class OwnDrag(QDragEnterEvent):
        def source(self) -> QObject:
            return at_folder.page.grid

    def accepted(kind: type[QDragEnterEvent], data: QMimeData) -> bool:
        event = kind(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.ignore()
        at_folder.dragEnterEvent(event)
        return event.isAccepted()

    assert accepted(QDragEnterEvent, from_outside)
    assert not accepted(OwnDrag, from_outside)
