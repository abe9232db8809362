"""The application: style, palettes, icon, last-resort errors; opens the window on a home folder."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable, Sequence
from importlib.resources import files
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon, QImageReader
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from scanner.app import App, default_home
from scanner.app.one_window import OneWindow
from scanner.errors import ScannerError, SourceUnavailable
from ui.bridge import Bridge
from ui.dialogs.error import show_error
from ui.garbage import MainThreadGarbage
from ui.language import SYSTEM, speak
from ui.main_window import MainWindow
from ui.palettes import put_on, scheme_for
from ui.upgrading import opened
from ui.watching import Watching

if TYPE_CHECKING:
    from scanner.app.demo import Demo

PICTURE_MB = 256
"""A picture that would take more memory than this is not decoded here; the core made it small."""

SILENT = 3
"""Exit code where the window that is open already does not answer: it is out of reach."""


def run(home: Path | None = None, demo: Demo | None = None, paths: Sequence[Path] = ()) -> int:
    """
    Open the window, and return the exit code when it has closed; a demo is closed as well.

    `paths` are what it is to offer to add. Where a window of this home is open already, that one
    is handed the paths and comes forward, and this one is not opened.
    """
    home = (home or default_home()).absolute()
    post = None if demo else OneWindow(home)
    if post is not None and not held(post):
        return hand_over(post, home, paths)
    application = make_application()
    MainThreadGarbage(application)
    session = Session(application, post)
    sys.excepthook = session.show_bug
    close_on_signals(application)
    if not (session.open_demo(demo) if demo else session.open(home)):
        return session.code
    application.arrived.connect(session.arrive)
    session.arrive(paths)
    code = application.exec()
    session.close()
    return code


def held(post: OneWindow) -> bool:
    """Take the right to a home's window; a home that cannot be written is the App's to tell of."""
    try:
        return post.hold()
    except SourceUnavailable:
        return True


def hand_over(post: OneWindow, home: Path, paths: Sequence[Path]) -> int:
    """Hand paths to the window that is open, say so, and return the exit code."""
    try:
        taken = post.hand(paths)
    except SourceUnavailable as err:
        sys.stderr.write(f"safelight: {err}\n")
        return SILENT
    if taken:
        sys.stderr.write("Safelight is open already: its window was asked to come forward.\n")
        return 0
    sys.stderr.write(
        f"Safelight's window on {home} is open already, and does not answer. Nothing was changed: "
        "wait until it answers, or close it, and try again.\n"
    )
    return SILENT


class Application(QApplication):
    """The application, which the Finder tells of files to be opened."""

    arrived = Signal(object)
    """Paths that were opened with Safelight or dropped on its icon."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.arrived.emit((Path(event.file()),))
            return True
        return super().event(event)


def make_application() -> Application:
    """Return the QApplication with what holds for all of it."""
    QGuiApplication.setDesktopFileName("safelight")
    application = Application([sys.argv[0] or "safelight"])
    application.setApplicationName("safelight")
    application.setApplicationDisplayName("Safelight")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(files("resources") / "icons" / "safelight.svg")))
    QImageReader.setAllocationLimit(PICTURE_MB)
    speak(application, SYSTEM)
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

    def __init__(self, application: QApplication, post: OneWindow | None = None) -> None:
        """`post` takes what other starts of Safelight hand over to the home's window."""
        super().__init__(application)
        self._application = application
        self._post = post
        self._setting = "system"
        self.app: App | None = None
        self._demo: Demo | None = None
        self.window: MainWindow | None = None
        self.code = 0
        application.styleHints().colorSchemeChanged.connect(lambda _: self.apply_palette())

    def open(self, home: Path) -> bool:
        """Open a home in place of the one that is open; False, its error shown, if it cannot."""
        return self._open(lambda: opened(home))

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
        speak(self._application, app.settings.window_language)
        bridge = Bridge(app)
        self.window = MainWindow(app, bridge, pretend=demo is not None)
        bridge.setParent(self.window)
        self.window.palette_wanted.connect(self.choose_palette)
        # Queued, for this window is not to be deleted while it still tells.
        self.window.demo_made.connect(self._open_made, Qt.ConnectionType.QueuedConnection)
        if demo is None:
            Watching(self.window)
            if self._post is not None:
                self.window.arrivals.watch(self._post)
        elif self._post is not None:
            # Nobody would take what is handed to the home that was open before.
            self._post.release()
        self.window.show()
        return True

    def arrive(self, paths: Sequence[Path]) -> None:
        """Let the window offer what fits some paths."""
        if self.window is not None and paths:
            self.window.arrivals.open_paths(paths)

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
        put_on(self._application, scheme_for(self._setting))

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
