import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.application import Session
from ui.dialogs.error import ErrorDialog
from ui.palettes import COLORS, Scheme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")


@pytest.fixture
def session(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Session]:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before, sheet = qapp.palette(), qapp.styleSheet()
    session = Session(qapp)
    yield session
    session.close()
    qapp.setPalette(before)
    for kind in ("QMenu", "QLineEdit"):
        qapp.setPalette(before, kind)
    qapp.setStyleSheet(sheet)


def ground(application: QApplication) -> str:
    return application.palette().color(QPalette.ColorRole.Window).name()


def test_a_home_that_is_new_opens_on_the_welcome_page(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    assert session.open(tmp_path / "home")
    window = session.window
    assert window is not None
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.welcome)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_setting_says_which_palette(
    qapp: QApplication, session: Session, tmp_path: Path, scheme: Scheme
) -> None:
    (tmp_path / "settings.toml").write_text(f'[window]\npalette = "{scheme}"\n')
    assert session.open(tmp_path)
    assert ground(qapp) == COLORS[scheme].ground


def test_another_palette_holds_at_once(
    qapp: QApplication, session: Session, tmp_path: Path
) -> None:
    assert session.open(tmp_path)
    window = session.window
    assert window is not None
    window.palette_wanted.emit("dark")
    assert ground(qapp) == COLORS[Scheme.DARK].ground
    window.palette_wanted.emit("contrast")
    assert ground(qapp) == COLORS[Scheme.CONTRAST].ground
    assert qapp.styleSheet()


def test_a_settings_file_that_cannot_be_understood_is_named_and_ends_with_5(
    session: Session, tmp_path: Path
) -> None:
    (tmp_path / "settings.toml").write_text("[window]\nwings = 2\n")
    said: list[str] = []

    def close() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, ErrorDialog) and widget.isVisible():
                said.append(widget.words.happened)
                widget.close()

    QTimer.singleShot(0, close)
    assert not session.open(tmp_path)
    assert session.code == 5
    assert "line 2" in said[0]
    assert "wings" in said[0]


def test_what_nobody_caught_is_shown_as_a_bug_and_the_window_lives(
    session: Session, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert session.open(tmp_path)
    window = session.window
    assert window is not None
    session.show_bug(ZeroDivisionError, ZeroDivisionError("of all things"), None)

    (dialog,) = window.findChildren(ErrorDialog)
    assert "of all things" in dialog.words.details
    assert window.isVisible()
    assert "of all things" in capsys.readouterr().err


def test_the_pretend_account_opens_in_place_of_the_first_window(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    assert session.open(tmp_path)
    first = session.window
    assert first is not None
    first.welcome.demo.click()

    qtbot.waitUntil(lambda: session.window is not first, timeout=60_000)
    window = session.window
    assert window is not None
    assert "pretend" in window.windowTitle()
    qtbot.waitUntil(lambda: len(window.library.photos) > 0, timeout=60_000)
    assert session.app is not None
    assert session.app.home != tmp_path

    # What was made in memory is gone with the window: no warning that it is forgotten.
    qtbot.waitUntil(lambda: window.flickr.state is not None)
    assert window.flickr.notices == []
    qtbot.waitUntil(lambda: not window.work.goes_on, timeout=60_000)
    host, _, port = window.flickr.host.partition(":")
    session.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)), timeout=20).close()


def test_one_pretend_account_is_made_however_often_it_is_asked_for(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    assert session.open(tmp_path)
    first = session.window
    assert first is not None
    made: list[object] = []
    first.demo_made.connect(made.append)
    first.welcome.demo.click()
    first.welcome.demo.click()
    qtbot.waitUntil(lambda: session.window is not first, timeout=60_000)
    assert len(made) == 1
