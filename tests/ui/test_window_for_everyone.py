"""The window by keyboard and screen reader, and with names that mean ill."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import Source, SourceId, SourceKind
from tests.ui.fakes import FakeApp
from tests.ui.windows import Open, name_of

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")


def test_every_button_and_field_has_a_name(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    window = open_window(photos)
    window.library.filters.set(PhotoFilter(severity=1, faces=True))
    qtbot.waitUntil(lambda: len(window.page.chips.buttons) == 3)
    window.page.view.step(0)
    qtbot.waitUntil(lambda: bool(window.inspector.view.faces))
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for kind in (QAbstractButton, QLineEdit)
        for widget in window.findChildren(kind)
        if not name_of(widget) and not widget.isHidden()
    ]
    assert nameless == []


def test_every_shortcut_is_used_once(open_window: Open, photos: FakeApp) -> None:
    window = open_window(photos)
    keys = [
        key.toString()
        for _, made in window.actions_.menus
        for action in made
        for key in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))


def test_every_command_but_one_has_a_key(open_window: Open, photos: FakeApp) -> None:
    window = open_window(photos)
    without = [name for name, action in window.actions_.by_name.items() if not action.shortcuts()]
    assert without == ["about"]


def test_the_window_opens_as_it_was_left(
    open_window: Open, photos: FakeApp, tmp_path: Path
) -> None:
    photos.home = tmp_path
    window = open_window(photos)
    # Height alone: the screen of a test is narrower than the window may be.
    window.resize(900, 640)
    window.actions_["table"].trigger()
    window.close()

    again = open_window(photos)
    assert again.size().height() == 640
    assert again.page.view is again.page.table


def test_a_source_with_a_long_name_and_markup_is_shown_as_text(
    qtbot: QtBot, open_window: Open, photos: FakeApp
) -> None:
    name = "<b>" + "x" * 500
    photos.known = [Source(SourceId(1), SourceKind.FOLDER, name, (f"/{name}",))]
    window = open_window(photos)
    tree = window.side
    texts = [tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())]
    tips = [tree.topLevelItem(n).toolTip(0) for n in range(tree.topLevelItemCount())]

    assert any(text.startswith("<b>x") and len(text) <= 80 for text in texts)
    assert not any("<b>" in tip for tip in tips)
    assert window.side.width() < 400


def test_the_menu_of_a_source_scans_it(qtbot: QtBot, open_window: Open, photos: FakeApp) -> None:
    window = open_window(photos)
    menu = window.side.menu_of(photos.known[0])
    menu.actions()[0].trigger()
    assert photos.scanned == [[1]]
    assert window.side.visualItemRect(window.side.topLevelItem(0)).contains(QPoint(10, 10))
