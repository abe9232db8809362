"""The log in the window: read, narrowed, copied, saved and cleared, without what is secret."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.app import App
from scanner.app.log import DIARY, Entry, Weight, read_log
from scanner.keychain import MemoryStore
from tests.ui.windows import name_of
from ui.bridge import Bridge
from ui.dialogs.log import LogDialog
from ui.models.log import narrowed

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

SECRET = "xyzzy-plugh-42"


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    with App(tmp_path / "home", secrets=MemoryStore()) as made:
        made.start_scan().result(60)
        yield made


@pytest.fixture
def dialog(qtbot: QtBot, app: App) -> Iterator[LogDialog]:
    bridge = Bridge(app)
    DIARY.info("ann@example.org signed in\nwith a second line")
    DIARY.warning("a Drive was away")
    DIARY.error("a fault")
    qtbot.waitUntil(lambda: bool(read_log(app.home)) and len(read_log(app.home)) >= 6)
    made = LogDialog(app, bridge)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() >= 6)
    yield made
    bridge.close()
    app.close()
    delete(made)


def texts(dialog: LogDialog) -> list[str]:
    return [entry.text for entry in dialog.model.entries]


def test_the_newest_is_at_the_end_and_the_chosen_one_is_shown_whole(dialog: LogDialog) -> None:
    assert texts(dialog)[-1] == "a fault"
    row = texts(dialog).index("[address] signed in\nwith a second line")
    dialog.table.selectRow(row)
    assert dialog.whole.toPlainText() == "[address] signed in\nwith a second line"


def test_it_is_narrowed_by_level_and_by_words(qtbot: QtBot, dialog: LogDialog) -> None:
    dialog.level.setCurrentIndex(1)
    qtbot.waitUntil(lambda: texts(dialog) == ["a Drive was away", "a fault"])
    dialog.search.setText("drive AWAY")
    qtbot.waitUntil(lambda: texts(dialog) == ["a Drive was away"])
    assert dialog.status.text == "1 note"
    dialog.search.clear()
    dialog.level.setCurrentIndex(2)
    qtbot.waitUntil(lambda: texts(dialog) == ["a fault"])


def test_what_is_copied_and_saved_is_redacted_by_what_is_secret_by_now(
    qtbot: QtBot, dialog: LogDialog, app: App, tmp_path: Path
) -> None:
    DIARY.info("said before anybody knew: %s", SECRET)
    qtbot.waitUntil(lambda: SECRET in read_log(app.home)[-1].text)
    dialog.read()
    qtbot.waitUntil(lambda: SECRET in texts(dialog)[-1])
    app._accounts._secrets.set("password", SECRET)

    dialog.copy()
    qtbot.waitUntil(lambda: dialog.status.text.endswith("copied"))
    assert "said before anybody knew: [hidden]" in QGuiApplication.clipboard().text()
    assert "a Drive was away" in QGuiApplication.clipboard().text()

    dialog.table.selectRow(dialog.model.rowCount() - 1)
    dialog.save(tmp_path / "saved.txt")
    qtbot.waitUntil(lambda: dialog.status.text.startswith("Saved as"))
    saved = (tmp_path / "saved.txt").read_text()
    assert saved.count("\n") == 1
    assert saved.endswith("said before anybody knew: [hidden]\n")


def test_it_is_cleared_once_that_is_agreed_to(qtbot: QtBot, dialog: LogDialog, app: App) -> None:
    (clear,) = [b for b in dialog.findChildren(QAbstractButton) if b.text() == "Clear…"]
    clear.click()
    (box,) = dialog.findChildren(QMessageBox)
    assert len(read_log(app.home)) >= 6
    (agree,) = [b for b in box.findChildren(QAbstractButton) if b.text() == "Delete"]
    agree.click()
    qtbot.waitUntil(lambda: dialog.status.text == "Nothing is in the log.")
    assert read_log(app.home) == []


def test_the_work_that_was_done_is_told_beside_it(dialog: LogDialog) -> None:
    index = dialog.jobs.index
    words = [str(index(0, column).data()) for column in range(4)]
    assert words[1:] == ["Scanned", "Done", ""]


def test_every_control_has_a_name(dialog: LogDialog) -> None:
    widgets = (dialog.level, dialog.search, dialog.table, dialog.whole)
    assert all(name_of(widget) for widget in widgets)


def test_a_hundred_thousand_notes_are_shown_by_what_is_seen_of_them(
    qtbot: QtBot, dialog: LogDialog
) -> None:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    many = [Entry(at, Weight.INFO, "safelight", f"note {n}") for n in range(100_000)]
    asked: list[int] = []
    data = dialog.model.data

    def counting(index, role=0):  # type: ignore[no-untyped-def]
        asked.append(index.row())
        return data(index, role)

    dialog.model.data = counting  # type: ignore[method-assign]
    dialog.model.show(many)
    dialog.table.scrollToBottom()
    dialog.grab()

    assert 99_999 in asked
    assert len(set(asked)) < 200
    assert len(narrowed(many, Weight.INFO, "note 99999")) == 1
