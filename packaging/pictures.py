"""
Makes docs/pictures from the pretend account, so that they show what the window really looks like.

    .venv/bin/python packaging/pictures.py
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from scanner.app import App
from scanner.demo.sample import make_sample_export
from scanner.domain.listing import Order, PhotoFilter
from ui.application import Session, make_application
from ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
SIZE = 1280, 800
SECONDS = 60


def wait_until(application: QApplication, holds: Callable[[], bool]) -> None:
    """Let Qt work until something holds; raise TimeoutError if it never does."""
    deadline = QDeadlineTimer(SECONDS * 1000)
    while not holds():
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if deadline.hasExpired():
            raise TimeoutError("the window did not become what the picture is to show")


def scanned_home(folder: Path) -> Path:
    """Return a home in which a pretend account was scanned."""
    export = make_sample_export(folder / "export")
    with App(folder / "home") as app:
        app.add_export(export)
        app.start_scan().result()
        return app.home


def choose_two_faces(window: MainWindow, application: QApplication) -> None:
    """Select the most exposed photo that shows two faces, and wait for its picture."""
    rows = window.app.rows(window.app.find(PhotoFilter(severity=2), Order.EXPOSED))
    photo = next(row.id for row in rows if row.faces == 2)
    window.page.view.show_photo(photo)
    wait_until(
        application,
        lambda: window.inspector.photo == photo and len(window.inspector.view.faces) == 2,
    )
    wait_until(application, lambda: window.inspector.view.has_picture)


def main() -> int:
    """Write every picture."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    with tempfile.TemporaryDirectory(prefix="pretend-account-") as name:
        home = scanned_home(Path(name))
        for palette, file in (("light", "library.png"), ("dark", "library-dark.png")):
            session = Session(application)
            session.open(home)
            session.choose_palette(palette)
            window = session.window
            if window is None:
                return 1
            window.resize(*SIZE)
            wait_until(application, lambda w=window: w.library.counts is not None)  # type: ignore[misc]
            choose_two_faces(window, application)
            in_sight = window.page.view.places_in_sight
            wait_until(
                application,
                lambda w=window, s=in_sight: all(  # type: ignore[misc]
                    w.thumbnails.get(w.library.photos.id_at(place)) is not None for place in s()
                ),
            )
            window.grab().save(str(ROOT / "docs" / "pictures" / file))
            session.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
