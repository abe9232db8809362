"""
Makes docs/pictures from a pretend Flickr, so that they show what the window really looks like.

    .venv/bin/python packaging/pictures.py
"""

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from scanner.app.demo import Demo
from scanner.domain.change import Selected
from scanner.domain.letter import Sender
from scanner.domain.listing import Order, PhotoFilter
from scanner.domain.recipient import Asker
from scanner.domain.request import RequestId, RequestState
from ui.application import Session, make_application
from ui.main_window import MainWindow
from ui.widgets.side_list import EXPOSED

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
SIZE = 1280, 800
SECONDS = 120
PHOTOS = 60
DATASET, LISTED = "megaface", 9
STRANGERS = tuple(str(4_100_000_001 + 7 * n) for n in range(400))
"""What else the pretend list holds."""

COPIES = 8
"""Of the account's photos so many lie on the pretend machine as well."""


class Scene:
    """The window on the pretend account."""

    def __init__(self, application: QApplication, session: Session) -> None:
        self._application = application
        self._session = session

    @property
    def window(self) -> MainWindow:
        """The window that is open."""
        window = self._session.window
        if window is None:
            raise RuntimeError("the window did not open")
        return window

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Let Qt work until something holds; raise TimeoutError if it never does."""
        deadline = QDeadlineTimer(SECONDS * 1000)
        while not holds():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            if deadline.hasExpired():
                raise TimeoutError("the window did not become what the picture is to show")

    def save(self, widget: QWidget, name: str) -> None:
        """Write what a widget looks like once nothing about it changes any more."""
        self._application.processEvents()
        widget.grab().save(str(PICTURES / name))

    def open(self, demo: Demo) -> None:
        """Open the window, and wait until it knows the account."""
        self._session.open_demo(demo)
        window = self.window
        window.resize(*SIZE)
        self.wait_until(lambda: window.library.counts is not None)
        self.wait_until(lambda: window.flickr.state is not None)
        window.show_library()

    def choose_two_faces(self) -> None:
        """Select the most exposed photo that shows two faces, and wait for all pictures."""
        window = self.window
        rows = window.app.rows(window.app.find(PhotoFilter(severity=2), Order.EXPOSED))
        photo = next(row.id for row in rows if row.faces == 2)
        window.page.view.show_photo(photo)
        inspector = window.inspector
        self.wait_until(lambda: inspector.photo == photo and len(inspector.view.faces) == 2)
        self.wait_until(lambda: inspector.view.has_picture)
        self.wait_until(self._is_drawn)

    def _is_drawn(self) -> bool:
        """Tell whether every photo in sight has its thumbnail."""
        photos, known = self.window.library.photos, self.window.thumbnails
        ids = [photos.id_at(place) for place in self.window.page.view.places_in_sight()]
        return all(number is not None and known.get(number) is not None for number in ids)

    def show_accounts(self) -> None:
        """Go to the page of accounts."""
        window = self.window
        window.actions_["accounts"].trigger()
        self.wait_until(lambda: "key" in window.accounts_page.cards and not window.flickr.is_asking)

    def wish(self) -> QWidget:
        """Select all that is exposed, and ask for another license; return the dialog."""
        window = self.window
        window.leave_page()
        window.show_filter(EXPOSED)
        self.wait_until(lambda: not window.library.is_loading and self._counts_exposed())
        window.library.selection.select_all()
        self.wait_until(self._is_drawn)
        window.actions_["change-license"].trigger()
        dialog = window.changes.dialog
        if dialog is None:
            raise RuntimeError("nothing can be changed")
        return dialog

    def _counts_exposed(self) -> bool:
        counts, shown = self.window.library.counts, len(self.window.library.photos)
        return counts is not None and counts.matching.exposed == shown > 0

    def preview(self) -> None:
        """Come from the dialog to the preview."""
        changes = self.window.changes
        if changes.dialog is not None:
            changes.dialog.preview.click()
        self.wait_until(lambda: changes.preview.plan is not None)
        self.wait_until(changes.preview.agree.isEnabled)
        self.wait_until(lambda: changes.preview.view.table.model().rowCount() > 0)

    def carry_out(self) -> None:
        """Agree, and wait until the page of changes says what came of it."""
        changes = self.window.changes
        changes.preview.go_on()
        self.wait_until(lambda: changes.doing.last is not None)
        self.wait_until(lambda: changes.page.plan is not None and not changes.page.plan.left)
        self.wait_until(lambda: changes.page.view.table.model().rowCount() > 0)
        self.wait_until(lambda: not self.window.work.goes_on)

    def import_list(self, path: Path) -> None:
        """Import a list, and show its dataset in the family tree."""
        window = self.window
        window.actions_["datasets"].trigger()
        part = window.datasets
        self.wait_until(lambda: part.page.current is not None)
        part.page.choose(DATASET)
        part.known.import_list(DATASET, [path])
        self.wait_until(lambda: part.known.importing is None)
        self.wait_until(part.page.panel.show_photos.isVisible)
        self.wait_until(lambda: not window.work.goes_on)
        part.page.show_tree()

    def show_requests(self) -> None:
        """Show the board of the requests."""
        window = self.window
        window.actions_["requests"].trigger()
        self.wait_until(lambda: window.requests.known.is_known)
        self.wait_until(lambda: window.requests.page.current() is not None)

    def open_request(self, number: RequestId) -> None:
        """Open one request and what was said."""
        page = self.window.requests.page
        page.open_request(number)
        self.wait_until(lambda: page.opened is not None)

    def show_ways(self) -> QWidget:
        """Open the sheet that signs in, and return it once it says what Flickr will ask."""
        dialog = self.window.accounts.sign_in()
        self.wait_until(lambda: dialog.step is dialog.ways)
        return dialog


def write_list(demo: Demo) -> Path:
    """Write a list as MegaFace's is published: paths, of which some are the account's photos."""
    with demo.open() as app:
        rows = app.rows(app.find(PhotoFilter(faces=True)))
    keys = [row.key for row in rows if row.key.isdecimal()][:LISTED]
    paths = [f"901/90195830@N08/{key}_0.jpg" for key in (*keys, *STRANGERS)]
    path = demo.folder / "megaface_features_list.json_10_1"
    path.write_text(json.dumps({"path": paths}))
    return path


def scan(demo: Demo) -> None:
    """Scan the pretend account, and a folder with copies of some of its photos."""
    with demo.open() as app:
        app.start_scan().result()
        folder = demo.folder / "Photos" / "Summer"
        folder.mkdir(parents=True)
        fetched = sorted((demo.home / "pictures").rglob("*.jpg"), key=lambda path: path.name)
        for path in fetched[:COPIES]:
            shutil.copy(path, folder / f"summer_{path.name}")
        app.add_folder(folder.parent)
        app.start_scan().result()
        app.start_histories().result()


def write_requests(demo: Demo) -> RequestId:
    """Draft and note some requests, none of which leaves the machine; return one to open."""
    me = Sender(name="Ann Example", email="ann@example.org", country="DE")
    made: dict[str, RequestId] = {}
    with demo.open() as app:
        app.set_sender(me)
        faces = Selected(wanted=PhotoFilter(faces=True))
        for recipient in ("nvidia", "ntnu-fdf", "uam-bida", "google", "openai"):
            draft = app.start_request(recipient, faces, asker=Asker.PHOTOGRAPHER).result()
            made[recipient] = draft.id
        for recipient in ("nvidia", "ntnu-fdf", "google", "openai"):
            app.note(made[recipient], RequestState.SENT)
        app.note(made["ntnu-fdf"], RequestState.INFO_REQUESTED, text="They ask for my NSID.")
        app.note(made["openai"], RequestState.GRANTED, text="Taken out of the next version.")
        app.set_due(made["google"], date.today() - timedelta(days=3))
    return made["ntnu-fdf"]


def main() -> int:
    """Write every picture."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    tempfile.tempdir = tempfile.mkdtemp(prefix="pictures-")
    try:
        PICTURES.mkdir(exist_ok=True)
        with Demo(PHOTOS) as demo:
            scan(demo)
            session = Session(application)
            scene = Scene(application, session)
            scene.open(demo)
            for palette, name in (("dark", "library-dark.png"), ("light", "library.png")):
                session.choose_palette(palette)
                scene.choose_two_faces()
                scene.save(scene.window, name)
            scene.show_accounts()
            scene.save(scene.window, "accounts.png")
            dialog = scene.show_ways()
            scene.save(dialog, "sign-in.png")
            dialog.close()
            scene.save(scene.wish(), "change-license.png")
            scene.preview()
            scene.save(scene.window, "preview.png")
            scene.carry_out()
            scene.save(scene.window, "changes.png")
            scene.import_list(write_list(demo))
            scene.save(scene.window, "datasets.png")
            number = write_requests(demo)
            scene.show_requests()
            scene.save(scene.window, "requests.png")
            scene.open_request(number)
            scene.save(scene.window, "request.png")
            session.close()
    finally:
        shutil.rmtree(tempfile.tempdir)
    return 0


if __name__ == "__main__":
    sys.exit(main())
