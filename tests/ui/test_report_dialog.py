"""The dialog that asks which report is wanted, and what comes of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from scanner.app.report import WrittenReport
from scanner.domain.listing import PhotoFilter
from scanner.domain.reader import Reader
from scanner.errors import BadWish
from tests.ui.fakes import FakeApp
from tests.ui.windows import Open, find
from ui.dialogs.report_wish import ReportDialog, ReportWish, Which
from ui.main_window import MainWindow

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

PAGE = ReportWish(Reader.ONESELF, "html", Which.MATCHING)


def opened(window: MainWindow) -> ReportDialog:
    window.reporting.ask()
    (dialog,) = window.findChildren(ReportDialog)
    return dialog


def test_a_report_of_all_that_match_is_asked_by_filter_and_of_some_by_number(
    qtbot: QtBot, open_window: Open, photos: FakeApp, tmp_path: Path
) -> None:
    window = open_window(photos)
    find(qtbot, window, PhotoFilter(severity=1), 2)
    window.library.selection.select_only([5])
    window.reporting.write(tmp_path / "all.html", PAGE)
    asked = (tmp_path / "all.html", PhotoFilter(severity=1), Reader.ONESELF, None)
    assert photos.reports[-1] == asked

    wish = ReportWish(Reader.PICTURED, "pdf", Which.SELECTED)
    window.reporting.write(tmp_path / "one.pdf", wish)
    qtbot.waitUntil(lambda: len(photos.reports) == 2)
    # A key may be of several photos; for somebody pictured it is exactly those selected.
    asked = (tmp_path / "one.pdf", PhotoFilter(), Reader.PICTURED, frozenset({5}))
    assert photos.reports[-1] == asked


def test_exposed_ones_are_asked_by_severity(
    open_window: Open, photos: FakeApp, tmp_path: Path
) -> None:
    window = open_window(photos)
    wish = ReportWish(Reader.LAWYER, "csv", Which.EXPOSED)
    window.reporting.write(tmp_path / "a.csv", wish)
    assert photos.reports[-1][1:] == (PhotoFilter(severity=1), Reader.LAWYER, None)


def test_the_dialog_asks_for_whom_as_what_and_about_which(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.library.selection.select_only([5, 2])
    dialog = opened(window)
    assert dialog.wish() == ReportWish(Reader.ONESELF, "html", Which.SELECTED)
    assert dialog.photos.itemText(0) == "2 selected photos"
    assert dialog.photos.itemText(1) == "All 40 photos that match"
    assert dialog.photos.accessibleName() == "Which photos"
    assert dialog.formats.accessibleName() == "Format"

    QTest.keyClick(dialog.readers.radio(Reader.LAWYER), Qt.Key.Key_Space)
    assert dialog.wish().reader is Reader.LAWYER
    dialog.formats.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.wished) as told:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert told.args == [ReportWish(Reader.LAWYER, "pdf", Which.SELECTED)]
    (chooser,) = window.findChildren(QFileDialog)
    assert chooser.defaultSuffix() == "pdf"
    chooser.reject()


def test_nobody_pictured_is_told_of_the_whole_library(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.library.selection.select_only([5])
    dialog = opened(window)
    dialog.readers.choose(Reader.PICTURED)
    assert dialog.next.isEnabled()
    assert not dialog.problem
    dialog.photos.setCurrentIndex(1)
    assert not dialog.next.isEnabled()
    assert dialog.problem.startswith("Select the photos that show this person")
    dialog.reject()

    find(qtbot, window, PhotoFilter(severity=1), 2)
    window.reporting.ask()
    dialog = window.findChildren(ReportDialog)[-1]
    dialog.readers.choose(Reader.PICTURED)
    dialog.photos.setCurrentIndex(1)
    assert dialog.next.isEnabled()
    dialog.reject()


def test_a_written_report_can_be_opened_and_its_folder_shown(
    qtbot: QtBot,
    open_window: Open,
    photos: FakeApp,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(photos)
    opens: list[QUrl] = []
    monkeypatch.setattr(window.reporting, "opens", opens.append)
    path = tmp_path / "a.html"
    window.reporting.write(path, PAGE)
    photos.running[-1].finish(WrittenReport(path, 3))
    banner = window.reporting.banner
    qtbot.waitUntil(banner.isVisible)
    assert window.jobs.words == banner.words == f"3 photos reported in {path}."

    banner.action.click()
    banner.other.click()
    assert [url.toLocalFile() for url in opens] == [str(path), str(tmp_path)]
    banner.hide_button.click()
    assert not banner.isVisible()


def test_a_written_report_leaves_the_keyboard_where_it_is_and_is_reached_by_it(
    qtbot: QtBot, open_window: Open, photos: FakeApp, tmp_path: Path
) -> None:
    window = open_window(photos)
    window.page.view.setFocus()
    before, windows = window.focusWidget(), QApplication.topLevelWidgets()
    window.reporting.write(tmp_path / "a.html", PAGE)
    photos.running[-1].finish(WrittenReport(tmp_path / "a.html", 1))
    banner = window.reporting.banner
    qtbot.waitUntil(banner.isVisible)
    assert window.focusWidget() is before
    assert [one for one in QApplication.topLevelWidgets() if one.isModal()] == []
    assert len(QApplication.topLevelWidgets()) == len(windows)

    for _ in range(60):
        if window.focusWidget() is banner.action:
            break
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is banner.action
    QTest.keyClick(banner.action, Qt.Key.Key_Tab)
    assert window.focusWidget() is banner.other


def test_what_cannot_be_written_is_told(
    qtbot: QtBot, open_window: Open, photos: FakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(photos)

    def refuse(*_: object, **__: object) -> None:
        raise BadWish("That is about chosen photos.")

    monkeypatch.setattr(photos, "write_report", refuse)
    with qtbot.waitSignal(window.reporting.failed):
        window.reporting.write(Path("a.html"), PAGE)
