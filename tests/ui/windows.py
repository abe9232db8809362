"""What tests of the whole window share: how it is opened, and how it is read."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.domain.face import Box, FoundFace
from scanner.domain.listing import PhotoFilter
from tests.ui.fakes import FakeApp, a_row, an_open_row
from ui.bridge import Bridge
from ui.main_window import MainWindow

Open = Callable[[FakeApp], MainWindow]


@contextmanager
def windows(qtbot: QtBot, *, at_library: bool = True) -> Iterator[Open]:
    """
    Give what opens windows on fake Apps; all of them are closed at the end.

    `at_library`: most tests are of the library and the pages behind it, not of the overview.
    """
    opened: list[tuple[FakeApp, MainWindow]] = []

    def open_(app: FakeApp) -> MainWindow:
        window = MainWindow(app, Bridge(app))  # type: ignore[arg-type]
        opened.append((app, window))
        with qtbot.waitExposed(window):
            window.show()
        qtbot.waitUntil(lambda: window.library.counts is not None)
        if at_library and window.overview.is_shown:
            window.leave_page()
        return window

    yield open_
    for app, window in opened:
        window.bridge.close()
        app.close()
        delete(window)


def forty_photos() -> FakeApp:
    """Return an App with forty photos: 2 and 5 are open, 10 is unreadable."""
    rows = [a_row(n) for n in range(1, 41)]
    rows[1] = an_open_row(2, title="Anna at the lake")
    rows[4] = an_open_row(5, title="Ben")
    rows[9] = a_row(10, error="It is cut off.", has_picture=False)
    app = FakeApp(rows)
    app.found[2] = [FoundFace(Box(0.4, 0.2, 0.2, 0.3), 0.98)]
    app.found[5] = [FoundFace(Box(0.1, 0.2, 0.2, 0.3), 0.98)]
    return app


def shown(window: MainWindow) -> list[int]:
    """Return the ids of the list, in order."""
    return list(window.library.photos.ids)


def focused(window: MainWindow) -> QWidget:
    """Return the widget that has the keyboard."""
    widget = window.focusWidget()
    assert widget is not None
    return widget


def find(qtbot: QtBot, window: MainWindow, wanted: PhotoFilter, count: int) -> None:
    window.library.filters.set(wanted)
    qtbot.waitUntil(lambda: len(shown(window)) == count)


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
