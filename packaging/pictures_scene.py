"""The window on the pretend account, taken from one picture of the documents to the next."""

from collections.abc import Callable
from pathlib import Path

from pictures_home import DATASET
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import delete

from scanner.app import App
from scanner.app.demo import Demo
from scanner.domain.listing import Order, PhotoFilter
from scanner.domain.request import RequestId
from scanner.keychain import MemoryStore
from ui.application import Session
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.palettes import put_on, scheme_for
from ui.widgets.side_list import EXPOSED

SIZE = 1280, 800
SECONDS = 120
OPEN = PhotoFilter(severity=2, faces=True)
SELECTED = 3


class Scene:
    """The window on the pretend account."""

    def __init__(self, application: QApplication, session: Session, folder: Path) -> None:
        """`folder` is where the pictures go."""
        self._application, self._session, self._folder = application, session, folder

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
        widget.grab().save(str(self._folder / name))

    def open(self, demo: Demo) -> None:
        """Open the window, and wait until it knows the account."""
        self._session.open_demo(demo)
        window = self.window
        window.resize(*SIZE)
        self.wait_until(lambda: window.library.counts is not None)
        self.wait_until(lambda: window.flickr.state is not None)
        window.show_library()

    def save_welcome(self, home: Path, name: str) -> None:
        """Write what a home looks like to which nothing was added; it is closed again."""
        # Keys in memory: the picture is not to show what the system's keyring holds.
        with App(home, environ={}, secrets=MemoryStore()) as app:
            put_on(self._application, scheme_for("light"))
            window = MainWindow(app, Bridge(app))
            window.resize(*SIZE)
            window.show()
            self.wait_until(window.welcome.isVisible)
            self.save(window, name)
            window.bridge.close()
            delete(window)

    def show_saved(self) -> None:
        """Save a filter, show it with the timeline, and select a few of its photos."""
        window = self.window
        window.app.save_filter("Open, with faces", OPEN)
        window.comfort.saved.load()
        window.show_filter(OPEN)
        self.wait_until(lambda: not window.library.is_loading and self._counts_exposed())
        self.wait_until(lambda: window.comfort.saved_now is not None)
        window.library.sort(Order.NEWEST)
        self.wait_until(lambda: not window.library.is_loading)
        self.wait_until(window.page.timeline.isVisible)
        first = window.library.photos.ids[0]
        window.page.view.show_photo(first)
        window.library.selection.select_only(window.library.photos.ids[:SELECTED])
        self.wait_until(lambda: window.inspector.photo == first)
        self.wait_until(lambda: window.inspector.view.has_picture and self._is_drawn())

    def dialog(self, command: str) -> QWidget:
        """Use a command that opens a dialog, and return the dialog."""
        before = set(self.window.findChildren(QDialog))
        self.window.actions_[command].trigger()
        self.wait_until(lambda: bool(self._new_dialogs(before)))
        (dialog,) = self._new_dialogs(before)
        return dialog

    def _new_dialogs(self, before: set[QDialog]) -> list[QDialog]:
        dialogs = self.window.findChildren(QDialog)
        return [each for each in dialogs if each not in before and each.isVisible()]

    def compare(self) -> None:
        """Put the first two of the selected photos side by side."""
        window = self.window
        window.library.selection.select_only(window.library.photos.ids[:2])
        window.actions_["compare"].trigger()
        panes = window.compare.page.panes[:2]
        self.wait_until(lambda: all(pane.canvas.has_picture for pane in panes))

    def review(self) -> None:
        """Show the queue of faces to decide."""
        page = self.window.review.page
        self.window.actions_["review"].trigger()
        self.wait_until(lambda: page.can_review and page.view.has_picture)

    def show_overview(self) -> None:
        """Show the whole at one look."""
        told: list[bool] = []
        self.window.overview.page.told.connect(lambda: told.append(True))
        self.window.actions_["overview"].trigger()
        # What it showed before is not what was counted since.
        self.wait_until(lambda: bool(told))

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

    def ways(self) -> QWidget:
        """Open the sheet that signs in, and return it once it says what Flickr will ask."""
        dialog = self.window.accounts.sign_in()
        self.wait_until(lambda: dialog.step is dialog.ways)
        return dialog
