"""The main window: header, pages, job bar, and who hears whom. It decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPalette,
)
from PySide6.QtWidgets import QMainWindow, QMessageBox, QSplitter, QStackedWidget, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from scanner.domain.listing import ScanSummary
from scanner.domain.photo import Source, Trouble
from ui.accounts import Accounts
from ui.actions import Actions
from ui.adding import Adding, show_gaps
from ui.arriving import Arrivals
from ui.bridge import Bridge
from ui.changes_window import Changes
from ui.comfort_window import HelpPart, LogPart
from ui.commands import menus_of
from ui.compare_window import ComparePart
from ui.datasets_window import DatasetsPart
from ui.dialogs.error import show_error
from ui.dialogs.report import Reporting
from ui.library_window import LibraryPart
from ui.models.flickr import Flickr
from ui.models.library import Counts, Library
from ui.models.links import Links
from ui.overview_window import OverviewPart
from ui.pages.accounts import AccountsPage
from ui.pages.inspector import Inspector
from ui.pages.library import LibraryPage
from ui.pages.links import LinksPage
from ui.pages.photo import PhotoPage
from ui.pages.welcome import WelcomePage
from ui.parts import connect_parts
from ui.requests_window import RequestsPart
from ui.review_window import ReviewPart
from ui.thumbnails import Thumbnails
from ui.undoing import Undoes, Undoing
from ui.widgets.banner import Banner
from ui.widgets.header import Header
from ui.widgets.job_bar import JobBar
from ui.widgets.side_list import EXPOSED, SideList
from ui.window_state import WindowState
from ui.words import shown
from ui.work import Work

if TYPE_CHECKING:
    from scanner.app import App

REVIEW_KEYS = frozenset(
    {Qt.Key.Key_F, Qt.Key.Key_N, Qt.Key.Key_R, Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_Z}
    | {Qt.Key(number) for number in range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)}
)
"""Keys that the list hands on to the photo beside it: one reviews without leaving the list."""


class MainWindow(QMainWindow):
    """Safelight's window on one home folder."""

    palette_wanted = Signal(str)
    """The setting window.palette was changed to this."""

    demo_made = Signal(object)
    """A pretend account to open instead: scanner.app's Demo."""

    def __init__(self, app: App, bridge: Bridge, *, pretend: bool = False) -> None:
        super().__init__()
        self.app = app
        self.bridge = bridge
        self.library = Library(app, bridge, self)
        self.thumbnails = Thumbnails(app, bridge, self)
        self.work = Work(app, bridge, self)
        self.flickr = Flickr(app, bridge, self, pretend=pretend)
        self.links = Links(app, bridge, self)
        self.accounts = Accounts(app, bridge, self.flickr, self.work, self)
        self.adding = Adding(app, bridge, self)
        self.reporting = Reporting(app, bridge, self.library, self)
        self.header = Header(self.library.filters, self)
        self.banner = Banner(self)
        self.side = SideList(self)
        self.welcome = WelcomePage(self)
        self.page = LibraryPage(app, self.library, self.thumbnails, self)
        self.inspector = Inspector(app, bridge)
        self.photo = PhotoPage(app, bridge, self)
        self.accounts_page = AccountsPage(self.flickr, self.accounts, self)
        self.links_page = LinksPage(app, bridge, self.links, self)
        self.jobs = JobBar(self)
        self.actions_ = Actions()
        self.changes = Changes(self)
        self.datasets = DatasetsPart(self)
        self.requests = RequestsPart(self)
        self.review = ReviewPart(self)
        self.overview = OverviewPart(self)
        self.log, self.help, self.arrivals = LogPart(self), HelpPart(self), Arrivals(self)
        self.undoing = Undoing()
        self.comfort = LibraryPart(self)
        self.compare = ComparePart(self)
        self.setWindowTitle(self.tr("Safelight: a pretend account") if pretend else "Safelight")
        self.setAcceptDrops(True)
        self._build()
        self.actions_.build(self, menus_of(self))
        self._connect()
        connect_parts(self)
        self._state.restore()
        self.library.reload()

    # -- building

    def _build(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self.side_pane = Widget(self)
        self.side_pane.setBackgroundRole(QPalette.ColorRole.Base)
        self.side_pane.setAutoFillBackground(True)
        inside = QVBoxLayout(self.side_pane)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.side)
        for pane in (self.side_pane, self.page, self.inspector):
            self._split.addWidget(pane)
        self.side_pane.setMinimumWidth(140)
        self.page.setMinimumWidth(420)
        self.inspector.setMinimumWidth(240)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([228, 720, 332])
        self._state = WindowState(self, self._split)
        self.stack = QStackedWidget(self)
        self._blank = Widget(self)
        self._asides = (
            *(self.accounts_page, self.links_page, *self.changes.pages),
            *(self.datasets.page, self.requests.page, self.review.page, self.overview.page),
            self.compare.page,
        )
        for page in (self._blank, self.welcome, self._split, self.photo, *self._asides):
            self.stack.addWidget(page)
        whole = Widget(self)
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.banner)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.jobs)
        self.setCentralWidget(whole)
        self.setMinimumSize(860, 520)

    def _connect(self) -> None:
        library, page = self.library, self.page
        library.counted.connect(self._counted)
        library.begun.connect(self._loaded)
        library.loaded.connect(self._loaded)
        library.filters.changed.connect(self.side.follow)
        library.filters.changed.connect(lambda _: self.reviewed(None))
        for view in (self.inspector.view, self.photo.view):
            view.reviewed.connect(lambda _, view=view: self.reviewed(view))
        library.failed.connect(self.show_error)
        self.bridge.failed.connect(self.show_error)

        self.header.scan_wanted.connect(self.work.scan)
        self.header.search.left.connect(lambda: page.view.setFocus())
        self.side.chosen.connect(library.filters.set)
        self.side.scan_wanted.connect(lambda source: self.work.scan([source.id]))
        self.side.removal_wanted.connect(self.ask_to_remove)

        page.current_changed.connect(self._inspect)
        page.opened.connect(self.open_photo)
        page.scan_wanted.connect(self.work.scan)
        page.selection_bar.copy_wanted.connect(self.reporting.copy_keys)
        page.selection_bar.report_wanted.connect(self.reporting.ask)
        self.reporting.said.connect(lambda words: self.jobs.show_end(words, exposed=False))
        self.reporting.failed.connect(self.show_error)
        self.inspector.open_large.connect(self.open_photo)
        beside = self.inspector.view
        beside.next_wanted.connect(lambda: page.view.step(1))
        beside.previous_wanted.connect(lambda: page.view.step(-1))
        beside.closed.connect(lambda: page.view.setFocus())
        self.photo.closed.connect(self.back)
        self.photo.stepped.connect(self._step)

        self.work.changed.connect(self.jobs.show_job)
        self.work.aside.connect(self.jobs.show_aside)
        self.work.changed.connect(lambda *_: page.set_busy(self.work.is_busy))
        self.work.ended.connect(self._work_ended)
        self.work.scanned.connect(self._scanned)
        self.jobs.pause_wanted.connect(self.work.toggle_pause)
        self.jobs.cancel_wanted.connect(self.work.cancel)
        self.jobs.exposed_wanted.connect(lambda: self.show_filter(EXPOSED))

        self.adding.added.connect(self._added)
        self.adding.failed.connect(self.show_error)
        self.adding.demo_made.connect(self.demo_made)
        self.welcome.folder_wanted.connect(self.adding.ask_for_folder)
        self.welcome.export_wanted.connect(self.adding.ask_for_export)
        self.welcome.demo_wanted.connect(self._pretend)

    # -- pages

    def _loaded(self) -> None:
        # Photos are shown before they are counted; whether there is no source is known after.
        if len(self.library.photos):
            self._enter_library()

    def _enter_library(self) -> None:
        now = self.stack.currentWidget()
        if now in (self._blank, self.welcome):
            self.header.set_sources(True)
            self.show_library()
            self.page.view.setFocus()
        if now is self._blank and self._state.begins_with_overview:
            self.show_page(self.overview.page)

    def show_library(self) -> None:
        """Show the library; the keyboard stays where it is."""
        self.stack.setCurrentWidget(self._split)

    def _counted(self, counts: Counts) -> None:
        self.side.show_counts(counts.sources, counts.everything)
        self.header.set_sources(bool(counts.sources))
        if counts.sources:
            self._enter_library()
        elif self.stack.currentWidget() not in (
            *(self.welcome, self.accounts_page),
            *(self.datasets.page, self.requests.page),
        ):
            self.stack.setCurrentWidget(self.welcome)
            self.welcome.focus_first()

    def show_page(self, page: Widget) -> None:
        """Show a page that the library, or the first page, is behind."""
        self.stack.setCurrentWidget(page)

    def leave_page(self) -> None:
        """Go back to the library, or to the first page where there is none."""
        counts = self.library.counts
        if counts is not None and counts.sources:
            self.header.set_sources(True)
            self.stack.setCurrentWidget(self._split)
            self.page.view.setFocus()
        else:
            self.stack.setCurrentWidget(self.welcome)
            self.welcome.focus_first()

    def show_filter(self, wanted: object) -> None:
        """Show the library narrowed to something."""
        self.back()
        self.library.filters.set(wanted)  # type: ignore[arg-type]

    def open_photo(self, photo: int) -> None:
        """Show a photo as large as the window."""
        place = self.library.photos.place_of(photo)
        if place is not None:
            self.photo.show_photo(photo, place, len(self.library.photos))
            self.stack.setCurrentWidget(self.photo)
            self.photo.view.setFocus()

    def back(self) -> None:
        """Go one step back: out of the search, of the large photo, of what is selected."""
        search = self.header.search
        if search.hasFocus() and search.text():
            search.clear()
        elif search.hasFocus():
            self.page.view.setFocus()
        elif self.stack.currentWidget() is self.photo:
            self.stack.setCurrentWidget(self._split)
            self.page.view.setFocus()
            self._inspect(self.page.view.current)
        elif self.requests.is_shown:
            self.requests.page.go_back()
        elif self.stack.currentWidget() in self._asides:
            self.changes.leave_page()
        elif self.library.selection.count(len(self.library.photos)):
            self.library.selection.clear()
        elif self.stack.currentWidget() is self._split:
            self.page.view.setFocus()

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self.undoing.can_undo

    def undo(self) -> None:
        """Take back what was done last: words on faces, a run, a filter, what was selected."""
        self.undoing.undo()

    def reviewed(self, view: Undoes | None) -> None:
        """Know where something was done last: undo takes it back there."""
        self.undoing.reviewed(view)
        self.actions_["undo"].setEnabled(self.can_undo)

    def _step(self, by: int) -> None:
        self.page.view.step(by)
        current = self.page.view.current
        if current is not None:
            self.open_photo(current)

    def _inspect(self, photo: int | None) -> None:
        if self.stack.currentWidget() is not self.photo:
            self.inspector.show_photo(photo)

    # -- sources and work

    def _added(self, sources: Sequence[Source], troubles: Sequence[Trouble]) -> None:
        self.work.scan([source.id for source in sources])
        self.library.count()
        if troubles:
            show_gaps(self, troubles)

    def ask_to_remove(self, source: Source) -> None:
        """Forget a source, once the user has agreed."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Remove from Safelight"))
        box.setText(self.tr("Remove {name} from Safelight?").format(name=shown(source.name, 80)))
        box.setInformativeText(
            self.tr(
                "Its photos stay where they are. What Safelight knows of them is forgotten, with "
                "what you said of their faces; that cannot be undone."
            )
        )
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        remove.clicked.connect(
            lambda: self.bridge.ask(
                lambda: self.app.remove_source(source.id),
                lambda _: self.library.reload(),
                self.show_error,
                owner=self,
            )
        )
        box.open()

    def _work_ended(self, words: str, exposed: bool) -> None:
        self.jobs.show_end(words, exposed=exposed)
        self.page.set_busy(self.work.is_busy)
        self.library.look_now()

    def _scanned(self, summary: ScanSummary) -> None:
        self.thumbnails.forget()
        if summary.changed:
            self.thumbnails.forget(self.library.photos.ids)

    def _pretend(self) -> None:
        self.jobs.say(self.tr("Making a pretend account…"))
        self.adding.make_demo()

    def show_error(self, error: BaseException) -> None:
        """Show an error beside the user's work."""
        show_error(self, error)

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        in_list = self.page.view.hasFocus() and self.inspector.isVisible()
        if plain and in_list and event.key() in REVIEW_KEYS:
            self.inspector.view.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # What is dragged out of this window is in it already.
        if event.source() is None and self.adding.paths_of(event.mimeData()):
            event.acceptProposedAction()
            self.jobs.say(self.tr("Drop to add: folders of photos, zips of a Flickr export."))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = self.adding.paths_of(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.adding.drop([Path(path) for path in paths])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        counts = self.library.counts if event.type() is QEvent.Type.PaletteChange else None
        if counts is not None:
            self.side.show_counts(counts.sources, counts.everything)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.keep()
        super().closeEvent(event)
