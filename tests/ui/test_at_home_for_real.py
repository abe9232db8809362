"""Saved filters, dates, rules and the clipboard on a real App, its catalog and a pretend Flickr."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.app.demo import Demo
from scanner.domain.listing import Order, PhotoFilter
from tests.ui.at_home_stage import dialog_of
from ui.bridge import Bridge
from ui.dialogs.jump import JumpDialog
from ui.dialogs.select import SelectDialog
from ui.main_window import MainWindow
from ui.models.choosing import How

# Said by the offscreen platform when a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

PHOTOS = 40
CC_BY = PhotoFilter(licenses=frozenset({"cc-by-2.0"}))


@pytest.fixture
def demo() -> Iterator[Demo]:
    with Demo(PHOTOS) as made:
        with made.open() as app:
            app.start_scan(detect=False).result()
        yield made
    shutil.rmtree(made.folder)


@contextmanager
def opened(qtbot: QtBot, demo: Demo) -> Iterator[MainWindow]:
    with demo.open() as app:
        bridge = Bridge(app)
        window = MainWindow(app, bridge)
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: window.library.counts is not None)
        yield window
        window.close()
        bridge.close()
        delete(window)


def test_a_saved_filter_is_there_in_the_next_window_with_its_count(
    qtbot: QtBot, demo: Demo
) -> None:
    with opened(qtbot, demo) as window:
        window.comfort.saved.save("Commons", CC_BY)
        qtbot.waitUntil(lambda: bool(window.comfort.saved.counts))
        window.actions_["timeline"].trigger()
        expected = window.app.count(CC_BY)
    assert expected > 0

    with opened(qtbot, demo) as window:
        saved = window.comfort.saved
        qtbot.waitUntil(lambda: bool(saved.counts))
        assert [(one.name, one.wanted) for one in saved.filters] == [("Commons", CC_BY)]
        assert list(saved.counts.values()) == [expected]
        assert not window.comfort.wants_timeline


def test_a_date_is_jumped_to_a_rule_selects_and_pages_are_copied(qtbot: QtBot, demo: Demo) -> None:
    with opened(qtbot, demo) as window:
        library = window.library
        with qtbot.waitSignal(window.comfort.timeline.changed):
            library.sort(Order.OLDEST)
        months = window.comfort.timeline.months
        assert sum(month.photos for month in months) == len(library.photos)
        last = [month for month in months if month.year is not None][-1]
        window.actions_["jump"].trigger()
        jump = dialog_of(window, JumpDialog)
        jump.field.setText(last.text)
        jump.field.returnPressed.emit()
        qtbot.waitUntil(lambda: window.page.view.current == library.photos.id_at(last.place))

        window.actions_["select-rule"].trigger()
        rule = dialog_of(window, SelectDialog)
        rule.hows[How.INSTEAD].setChecked(True)
        rule.filters.set(CC_BY)
        qtbot.waitUntil(rule.agree.isEnabled)
        rule.agree.click()
        selected = library.selection.count(len(library.photos))
        assert selected == window.app.count(CC_BY)

        with qtbot.waitSignal(window.comfort.carrying.said):
            window.actions_["copy"].trigger()
        urls = QGuiApplication.clipboard().mimeData().urls()
        assert len(urls) == selected
        assert {url.scheme() for url in urls} == {"https"}
        assert all("/photos/" in url.path() for url in urls)
