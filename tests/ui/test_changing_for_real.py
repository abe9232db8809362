"""Every kind of change from the window to a pretend Flickr, or to files, and all the way back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.app import App
from scanner.app.demo import Demo
from scanner.demo.account import NSID
from scanner.domain.change import ChangeKind, Plan
from scanner.keychain import MemoryStore
from tests.left_open import left_in_the_library
from ui.bridge import Bridge
from ui.dialogs.wish import RightsForm
from ui.main_window import MainWindow

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

LONG_MS = 60_000
PHOTOS = 12
Open = Callable[[App], MainWindow]


@pytest.fixture
def open_on(qtbot: QtBot) -> Iterator[Open]:
    opened: list[MainWindow] = []

    def open_(app: App) -> MainWindow:
        left_in_the_library(app.home)
        window = MainWindow(app, Bridge(app), pretend=True)
        opened.append(window)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: bool(window.changes.kinds()), timeout=LONG_MS)
        qtbot.waitUntil(lambda: len(window.library.photos) > 0, timeout=LONG_MS)
        return window

    yield open_
    for window in opened:
        window.bridge.close()
        delete(window)


@pytest.fixture
def demo() -> Iterator[Demo]:
    with Demo(PHOTOS) as made:
        made.server.behavior.old_licenses_settable = True
        yield made


@pytest.fixture
def on_flickr(demo: Demo) -> Iterator[App]:
    with demo.open() as app:
        app.start_scan(detect=False).result()
        yield app


def standing(demo: Demo) -> dict[int, tuple[object, ...]]:
    """Return what a change could touch of each photo, as Flickr has it."""
    with demo.server.world.lock:
        return {
            photo.id: (
                photo.license,
                photo.privacy,
                tuple(sorted(tag.raw for tag in photo.tags)),
                photo.place,
            )
            for photo in demo.server.world.stream(NSID, NSID)
        }


def planned(qtbot: QtBot, window: MainWindow, start: Callable[[], object]) -> Plan:
    with qtbot.waitSignal(window.changes.doing.planned, timeout=LONG_MS) as caught:
        start()
    assert caught.args is not None
    plan = caught.args[0]
    assert isinstance(plan, Plan)
    return plan


def carried_out(qtbot: QtBot, window: MainWindow) -> Plan:
    """Agree to the preview, and return the plan as it stands after its run."""
    preview = window.changes.preview
    qtbot.waitUntil(preview.agree.isEnabled, timeout=LONG_MS)
    with qtbot.waitSignal(window.changes.doing.ended, timeout=LONG_MS) as caught:
        preview.go_on()
    assert caught.args is not None
    plan = caught.args[0]
    assert isinstance(plan, Plan)
    return plan


def wish(window: MainWindow, kind: ChangeKind) -> None:
    """Take the dialog's suggestion."""
    window.changes.ask(kind)
    dialog = window.changes.dialog
    assert dialog is not None
    if isinstance(dialog.form, RightsForm):
        dialog.form.texts["copyright"].setText("© 2026 Anna")
    QTest.keyClick(dialog, Qt.Key.Key_Return)


@pytest.mark.parametrize("kind", [kind for kind in ChangeKind if kind.on_flickr])
def test_flickr_is_changed_as_the_preview_said_and_then_is_as_it_was(
    qtbot: QtBot, demo: Demo, on_flickr: App, open_on: Open, kind: ChangeKind
) -> None:
    window = open_on(on_flickr)
    before = standing(demo)
    window.library.selection.select_all()

    plan = planned(qtbot, window, lambda: wish(window, kind))
    assert 0 < plan.changes <= PHOTOS
    assert standing(demo) == before

    done = carried_out(qtbot, window)
    changed = {photo for photo, facts in standing(demo).items() if facts != before[photo]}
    assert done.made_changes == len(changed) > 0
    assert "changed and verified." in window.jobs.words

    undo = planned(qtbot, window, window.undo)
    assert undo.undoes == plan.id
    assert carried_out(qtbot, window).made_changes == len(changed)
    assert standing(demo) == before


@pytest.fixture
def of_files(tmp_path: Path) -> Iterator[App]:
    folder = tmp_path / "photos"
    folder.mkdir()
    for n in range(3):
        Image.new("RGB", (64, 48), (40 * n, 90, 80)).save(folder / f"{n}.jpg")
    with App(tmp_path / "home", secrets=MemoryStore()) as app:
        app.add_folder(folder)
        app.start_scan(detect=False).result()
        yield app


def test_rights_are_written_beside_files_and_taken_away_again(
    qtbot: QtBot, of_files: App, open_on: Open, tmp_path: Path
) -> None:
    folder = tmp_path / "photos"
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    window = open_on(of_files)
    window.library.selection.select_all()

    assert planned(qtbot, window, lambda: wish(window, ChangeKind.RIGHTS)).changes == 3
    assert carried_out(qtbot, window).made_changes == 3
    assert window.jobs.words == "3 files changed and verified."
    assert {path.name: path.read_bytes() for path in folder.glob("*.jpg")} == before
    sidecars = list(folder.glob("*.xmp"))
    assert len(sidecars) == 3
    assert all("© 2026 Anna" in path.read_text("utf-8") for path in sidecars)

    planned(qtbot, window, window.undo)
    carried_out(qtbot, window)
    assert {path.name: path.read_bytes() for path in folder.glob("*.jpg")} == before
    assert not any("Anna" in path.read_text("utf-8") for path in folder.glob("*.xmp"))
