"""An older catalog is brought up to date in sight, and made searchable by a job."""

import sqlite3
import threading
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

import ui.upgrading
from scanner.app import App
from scanner.app.upgrade import is_due, upgrade
from scanner.catalog.migrate import APPLICATION_ID, migrations, statements
from scanner.domain.job import Progress
from scanner.domain.listing import Order, PhotoFilter
from scanner.domain.photo import SourceKind
from scanner.errors import BadData
from tests.fakes import photo
from tests.left_open import left_in_the_library
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.upgrading import UpgradeDialog, opened

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

BEFORE_SEARCH = 5


def left_by_an_older_one(home: Path) -> None:
    """Make a catalog as the Safelight before text search left it."""
    home.mkdir(exist_ok=True)
    db = sqlite3.connect(home / "catalog.sqlite", isolation_level=None)
    for number, script in migrations():
        if number <= BEFORE_SEARCH:
            for statement in statements(script):
                db.execute(statement)
    db.execute(f"PRAGMA user_version = {BEFORE_SEARCH}")
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.close()


def with_photos(home: Path, count: int) -> None:
    """Fill a home; its photos are all still to be indexed."""
    with App(home) as app:
        source = app._catalog.photos.add_source(SourceKind.EXPORT, "me", ["/x"])
        with app._catalog.photos.syncing(source.id) as walk:
            walk.store([photo(str(n), title=f"Swan {n}") for n in range(count)])
        app.start_assessing().result()
    db = sqlite3.connect(home / "catalog.sqlite", isolation_level=None)
    db.execute("DELETE FROM photo_search")
    db.execute("INSERT INTO unindexed SELECT id FROM photo")
    db.close()


def test_an_older_catalog_is_upgraded_before_it_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    left_by_an_older_one(tmp_path)
    assert is_due(tmp_path)

    with opened(tmp_path) as app:
        assert len(app.find(PhotoFilter())) == 0

    assert not is_due(tmp_path)
    assert list(tmp_path.glob("catalog.sqlite.before-*"))


def test_a_new_home_and_a_foreign_file_are_not_due(tmp_path: Path) -> None:
    assert not is_due(tmp_path)
    (tmp_path / "catalog.sqlite").write_bytes(b"no database at all, whatever it is called" * 99)
    assert not is_due(tmp_path)


def test_an_upgrade_that_takes_long_is_shown_until_it_is_done(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_by_an_older_one(tmp_path)
    monkeypatch.setattr(ui.upgrading, "MS_UNSEEN", 0)
    seen, was_seen = [], threading.Event()

    def slow(home: Path, told: Callable[[Progress], object]) -> None:
        told(Progress("upgrade", 4, 25))
        assert was_seen.wait(60)
        upgrade(home, told)

    monkeypatch.setattr(ui.upgrading, "upgrade", slow)
    look = QTimer()

    def note() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, UpgradeDialog) and "step 5 of 25" in dialog.words.text():
                seen.append(dialog.isVisible())
                was_seen.set()

    look.timeout.connect(note)
    look.start(10)
    opened(tmp_path).close()

    assert seen[0]
    assert not any(
        isinstance(one, UpgradeDialog) and one.isVisible() for one in QApplication.topLevelWidgets()
    )


def test_what_goes_wrong_in_an_upgrade_is_raised(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_by_an_older_one(tmp_path)

    def broken(home: Path, told: object) -> None:
        raise BadData("The catalog cannot be read.")

    monkeypatch.setattr(ui.upgrading, "upgrade", broken)
    with pytest.raises(BadData):
        opened(tmp_path)


def test_the_dialog_says_what_is_done_and_how_much_of_it(qtbot: QtBot) -> None:
    dialog = UpgradeDialog()
    qtbot.addWidget(dialog)
    dialog.show_progress(Progress("copy", 1, 4))
    assert "Copying" in dialog.words.text()
    assert (dialog.bar.value(), dialog.bar.maximum()) == (250, 1000)
    dialog.show_progress(Progress("upgrade", 2, 25))
    assert "step 3 of 25" in dialog.words.text()
    assert dialog.bar.maximum() == 0


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with_photos(tmp_path, 30)
    left_in_the_library(tmp_path)
    with App(tmp_path) as app:
        window = MainWindow(app, Bridge(app))
        window.show()
        yield window
        window.bridge.close()
        delete(window)


def test_a_catalog_that_is_not_indexed_is_as_it_opens(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.jobs.words == "Search finds every photo now.")
    assert window.app._catalog.words.are_indexed()


def test_while_words_are_indexed_a_search_waits_for_nothing(tmp_path: Path) -> None:
    with_photos(tmp_path, 30)
    with App(tmp_path) as app:
        for running in app.jobs():
            running.result()
        db = app._catalog._database
        with db.write() as sql:
            sql.execute("DELETE FROM photo_search WHERE rowid > 10")
            sql.execute("INSERT INTO unindexed SELECT id FROM photo WHERE id > 10")
        gate = threading.Event()
        running = app._runner.start("index", "index", lambda task: gate.wait(60))
        swans = PhotoFilter(text="swan")
        begun: list[array[int]] = []
        assert len(app.list_photos(swans, Order.EXPOSED, begun.append)) == 10
        assert app.facets(swans).total == 10
        gate.set()
        running.result()
        # Nobody indexes any more, so the answer is whole before it is given.
        assert len(app.list_photos(swans, Order.EXPOSED, begun.append)) == 30
        assert begun == []
