"""The application: style, palettes, icon, last-resort errors; opens the window on a home folder."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from types import FrameType, TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QSocketNotifier, Qt, QTranslator
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from scanner.app import App, default_home
from scanner.app.demo import Demo
from scanner.errors import ScannerError
from ui.bridge import Bridge
from ui.dialogs.error import show_error
from ui.garbage import MainThreadGarbage
from ui.main_window import MainWindow
from ui.palettes import (
    COLORS,
    field_palette_of,
    mark_palette_of,
    menu_palette_of,
    palette_of,
    scheme_for,
    sheet_of,
)
from ui.watching import Watching

PICTURE_MB = 256
"""A picture that would take more memory than this is not decoded here; the core made it small."""


def run(home: Path | None = None, demo: Demo | None = None) -> int:
    """Open the window, and return the exit code when it has closed; a demo is closed as well."""
    application = make_application()
    MainThreadGarbage(application)
    session = Session(application)
    sys.excepthook = session.show_bug
    close_on_signals(application)
    if not (session.open_demo(demo) if demo else session.open(home or default_home())):
        return session.code
    code = application.exec()
    session.close()
    return code


def make_application() -> QApplication:
    """Return the QApplication with what holds for all of it."""
    QGuiApplication.setDesktopFileName("safelight")
    application = QApplication([sys.argv[0] or "safelight"])
    application.setApplicationName("safelight")
    application.setApplicationDisplayName("Safelight")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(files("resources") / "icons" / "safelight.svg")))
    QImageReader.setAllocationLimit(PICTURE_MB)
    if QLocale().language() is QLocale.Language.C:
        # The screen's words are English then, and so are its numbers and days.
        QLocale.setDefault(QLocale(QLocale.Language.English))
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(), "qtbase", "_", folder):
        application.installTranslator(translator)
    return application


def close_on_signals(application: QApplication) -> None:
    """
    Close in order on Ctrl-C in the terminal and when the system ends: jobs stop, workers end.

    Python runs a handler only between two of its own instructions, and Qt's
    loop runs none while nothing happens; the signal's byte in a socket wakes it.
    """

    def leave(number: int, _frame: FrameType | None) -> None:
        application.exit(128 + number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, leave)
    ours, pythons = socket.socketpair()
    for end in (ours, pythons):
        end.setblocking(False)
    signal.set_wakeup_fd(pythons.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, application)
    # The lambda holds both ends, so that they stay open as long as the application.
    notifier.activated.connect(lambda *_: (ours.recv(16), pythons))


class Session(QObject):
    """One open home: its App, bridge and window; opening another closes it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._setting = "system"
        self.app: App | None = None
        self._demo: Demo | None = None
        self.window: MainWindow | None = None
        self.code = 0
        application.styleHints().colorSchemeChanged.connect(lambda _: self.apply_palette())

    def open(self, home: Path) -> bool:
        """Open a home in place of the one that is open; False, its error shown, if it cannot."""
        return self._open(lambda: App(home))

    def open_demo(self, demo: Demo) -> bool:
        """Open a demo in place of what is open; it is closed with its window."""
        if not self._open(demo.open, demo):
            demo.close()
            return False
        return True

    def _open(self, opening: Callable[[], App], demo: Demo | None = None) -> bool:
        try:
            app = opening()
        except ScannerError as error:
            dialog = show_error(self.window, error)
            if self.window is None:
                self.code = 5
                dialog.exec()
            return False
        self.close()
        self.app, self._demo = app, demo
        self._setting = app.settings.window_palette
        self.apply_palette()
        bridge = Bridge(app)
        self.window = MainWindow(app, bridge, pretend=demo is not None)
        bridge.setParent(self.window)
        self.window.palette_wanted.connect(self.choose_palette)
        # Queued, for this window is not to be deleted while it still tells.
        self.window.demo_made.connect(self._open_made, Qt.ConnectionType.QueuedConnection)
        if demo is None:
            Watching(self.window)
        self.window.show()
        return True

    def close(self) -> None:
        """Close the window at once, then end the work behind it."""
        window, self.window = self.window, None
        app, self.app = self.app, None
        demo, self._demo = self._demo, None
        if window is not None:
            window.close()
            window.bridge.close()
        if app is not None:
            app.close()
        if demo is not None:
            demo.close()
        if window is not None:
            # At once: a timer of its own would ask a core that is closed.
            delete(window)

    def choose_palette(self, setting: str) -> None:
        """Use another palette."""
        self._setting = setting
        self.apply_palette()

    def apply_palette(self) -> None:
        """Color everything as the setting, or else the desktop, asks."""
        scheme = scheme_for(self._setting)
        self._application.setPalette(palette_of(COLORS[scheme]))
        menus = menu_palette_of(COLORS[scheme])
        # The stub of 6.11 says bytes; the call takes text alone.
        self._application.setPalette(menus, "QMenu")  # type: ignore[arg-type]
        self._application.setPalette(field_palette_of(scheme), "QLineEdit")  # type: ignore[arg-type]
        for kind in ("QRadioButton", "QCheckBox"):
            self._application.setPalette(mark_palette_of(scheme), kind)  # type: ignore[arg-type]
        self._application.setStyleSheet(sheet_of(scheme))

    def _open_made(self, demo: Demo) -> None:
        # A window that closes last ends the application: not while the next one opens.
        self._application.setQuitOnLastWindowClosed(False)
        if self.open_demo(demo) and self.window is not None:
            self.window.work.scan([demo.source.id])
        self._application.setQuitOnLastWindowClosed(True)

    def show_bug(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show what nobody caught: it is a bug, and never hidden."""
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
            return
        show_error(self.window, error.with_traceback(trace))
