"""The library: photos as grid or table, what narrows them, and what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.listing import Order, PhotoFilter
from ui.accessible import name_choice
from ui.counting import number, photos
from ui.filter_words import order_words
from ui.icons import icon
from ui.models.library import Counts, Library, News
from ui.palettes import colors_of
from ui.thumbnails import Thumbnails
from ui.widgets.chips import Chips
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.elided_choice import ElidedChoice
from ui.widgets.empty_page import EmptyPage
from ui.widgets.filter_bar import FilterBar
from ui.widgets.photo_grid import PhotoGrid
from ui.widgets.photo_list import PhotoList
from ui.widgets.photo_table import PhotoTable
from ui.widgets.selection_bar import SelectionBar
from ui.widgets.timeline_strip import TimelineStrip
from ui.words import count_words

if TYPE_CHECKING:
    from scanner.app import App

ORDERS = (
    Order.EXPOSED,
    Order.NEWEST,
    Order.OLDEST,
    Order.UPLOADED,
    Order.FACES,
    Order.TITLE,
    Order.LICENSE,
    Order.VISIBILITY,
    Order.KEY,
)

LEAST_BESIDE = 520
"""Pixels of the page from which on there is room for a timeline beside two columns of photos."""


class LibraryPage(QWidget):
    """All photos that pass the filter."""

    current_changed = Signal(object)
    """The id of the photo that the keyboard is on, or None."""

    opened = Signal(int)
    """A photo to be shown large."""

    scan_wanted = Signal()
    """The button of an empty library: scan."""

    def __init__(
        self,
        app: App,
        library: Library,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._busy = False
        self._error: str | None = None
        self._icons: dict[ChoiceButton, str] = {}
        self.filter_bar = FilterBar(library.filters, app.licenses, self)
        self.chips = Chips(library.filters, app.licenses, self)
        self.grid = PhotoGrid(library.photos, library.selection, thumbnails, app.licenses, self)
        self.table = PhotoTable(library.photos, library.selection, app.licenses, self)
        self.selection_bar = SelectionBar(library.selection, self)
        self.timeline = TimelineStrip(self)
        self._timeline_wanted = False
        self._build()
        for view in (self.grid, self.table):
            view.current_changed.connect(self._current)
            view.opened.connect(self.opened)
        self.table.order_wanted.connect(self._sort)
        library.begun.connect(self._loaded)
        library.loaded.connect(self._loaded)
        library.counted.connect(self._counted)
        library.failed.connect(self._failed)
        library.news_changed.connect(self._news_changed)
        library.selection.changed.connect(self._selected)
        self._selected()

    # -- building

    def _build(self) -> None:
        self._total = QLabel(self)
        self._total.setTextFormat(Qt.TextFormat.PlainText)
        font = self._total.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._total.setFont(font)
        self.news = QPushButton(self)
        self.news.setToolTip(self.tr("Bring the list up to date (Ctrl+L)"))
        self.news.clicked.connect(self._library.take_news)
        self.news.hide()
        self.order = ElidedChoice(self.tr("What the list is sorted by"), self)
        name_choice(self.order, self.tr("Order"))
        for order in ORDERS:
            self.order.addItem(order_words(order), order)
        self.order.activated.connect(lambda n: self._library.sort(ORDERS[n]))
        self._as_grid = self._switch("grid", self.tr("Grid"), self.tr("Show a grid (Ctrl+1)"))
        self._as_table = self._switch("table", self.tr("Table"), self.tr("Show a table (Ctrl+2)"))
        self._as_grid.setChecked(True)
        switch = QButtonGroup(self)
        switch.addButton(self._as_grid)
        switch.addButton(self._as_table)
        self._as_grid.picked.connect(self.show_grid)
        self._as_table.picked.connect(self.show_table)

        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 0)
        top.setSpacing(8)
        top.addWidget(self._total)
        top.addWidget(self.news)
        top.addStretch(1)
        top.addWidget(self.order)
        top.addWidget(self._as_grid)
        top.addWidget(self._as_table)
        menus = QHBoxLayout()
        menus.setContentsMargins(8, 4, 12, 4)
        menus.addWidget(self.filter_bar)
        menus.addStretch(1)
        active = QHBoxLayout()
        active.setContentsMargins(12, 0, 12, 4)
        active.addWidget(self.chips)

        self._stack = QStackedWidget(self)
        self.empty = EmptyPage(self)
        self.empty.acted.connect(self._act)
        for page in (self.grid, self.table, self.empty):
            self._stack.addWidget(page)
        self._view: PhotoList = self.grid
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(menus)
        layout.addLayout(active)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._stack, 1)
        beside.addWidget(self.timeline)
        self._fit_timeline()
        layout.addLayout(beside, 1)
        layout.addWidget(self.selection_bar)

    def show_timeline(self, wanted: bool) -> None:
        """Show the timeline, or not; where there is little room the photos have it."""
        self._timeline_wanted = wanted
        self._fit_timeline()

    def _fit_timeline(self) -> None:
        self.timeline.setVisible(self._timeline_wanted and self.width() >= LEAST_BESIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_timeline()

    def _switch(self, name: str, words: str, hint: str) -> ChoiceButton:
        button = ChoiceButton(self)
        button.setIcon(icon(name, colors_of(self.palette()).text))
        self._icons[button] = name
        button.setAccessibleName(words)
        button.setToolTip(hint)
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for button, name in self._icons.items():
                button.setIcon(icon(name, colors_of(self.palette()).text))

    # -- views

    @property
    def total(self) -> str:
        """How many photos pass, and how many of them are exposed, in words."""
        return self._total.text()

    @property
    def view(self) -> PhotoList:
        """The grid or the table, whichever is shown."""
        return self._view

    def show_grid(self) -> None:
        """Show photos as pictures."""
        self._show_view(self.grid, self._as_grid)

    def show_table(self) -> None:
        """Show photos as lines."""
        self._show_view(self.table, self._as_table)

    def _show_view(self, view: PhotoList, button: ChoiceButton) -> None:
        current, self._view = self._view.current, view
        button.setChecked(True)
        self._show_something()
        if current is not None:
            view.show_photo(current)
        if self._stack.currentWidget() is view:
            view.setFocus()

    def _sort(self, order: Order) -> None:
        if order is Order.NEWEST and self._library.order is Order.NEWEST:
            order = Order.OLDEST
        self.order.setCurrentIndex(ORDERS.index(order))
        self._library.sort(order)

    # -- what is shown

    def set_busy(self, busy: bool) -> None:
        """Know whether a scan goes on: an empty list says something else then."""
        if busy != self._busy:
            self._busy = busy
            self._show_something()

    def _loaded(self) -> None:
        self._error = None
        self.table.show_order(self._library.order)
        self.order.setCurrentIndex(ORDERS.index(self._library.order))
        current = self._view.current
        self._show_something()
        if self._library.has_begun and not self._library.is_loading:
            # The same list, now whole: what is looked at stays where it is.
            self._selected()
            return
        if current is not None:
            self._view.show_photo(current)
        if self._view.current is None:
            self.current_changed.emit(None)
            self._view.scrollToTop()
        self._selected()

    def _failed(self, error: BaseException) -> None:
        self._error = str(error)
        self._show_something()

    def _counted(self, counts: Counts) -> None:
        exposed = count_words(counts.matching.exposed, "%n exposed", "%n exposed")
        self._total.setText(f"{photos(counts.matching.total)} · {exposed}")
        names = {int(state.source.id): state.source.name for state in counts.sources}
        self.filter_bar.show_facets(counts.matching, names)
        self.chips.name_sources(names)
        self.table.lines.name_sources(names)
        self._show_something()

    def _news_changed(self, news: News | None) -> None:
        if news is None:
            self.news.hide()
            return
        if news.new:
            words = count_words(news.new, "Show %n new", "Show %n new")
        elif news.gone:
            words = count_words(news.gone, "%n no longer matches", "%n no longer match")
        else:
            words = self.tr("Sort again")
        self.news.setText(words)
        # While a scan finds faces the order changes at every turn; that is offered when it is done.
        self.news.setVisible(bool(news.new or news.gone) or not self._busy)

    def _current(self, photo: int | None) -> None:
        if self.sender() is self._view:
            self.current_changed.emit(photo)

    def _selected(self) -> None:
        self.selection_bar.all.setEnabled(not self._library.is_partial)
        matching = len(self._library.photos)
        self.selection_bar.show_count(self._library.selection.count(matching), matching)

    def _show_something(self) -> None:
        """Show the photos, or why there are none."""
        if self._error is not None:
            self.empty.say(self.tr("The list could not be read"), self._error, self.tr("Try again"))
        elif len(self._library.photos):
            self._stack.setCurrentWidget(self._view)
            return
        elif self._library.is_loading or self._library.counts is None:
            self.empty.say("", "", "")
        else:
            self.empty.say(*self._why_empty(self._library.counts))
        self._stack.setCurrentWidget(self.empty)

    def _why_empty(self, counts: Counts) -> tuple[str, str, str]:
        """Return why no photo is shown: a heading, what to do, and a button's words."""
        everything, wanted = counts.everything, self._library.filters.now
        if not everything.total:
            if self._busy:
                return self.tr("Reading what is there"), self.tr("Photos appear as they come."), ""
            return (
                self.tr("Nothing has been read yet"),
                self.tr("A scan lists the photos of your sources and looks for faces in them."),
                self.tr("Scan"),
            )
        waiting = everything.faces.get("not-looked-at", 0)
        if waiting and (wanted.faces is not None or wanted.severity is not None or wanted.reasons):
            return (
                self.tr("None found yet"),
                self.tr("{done} of {total} looked at.").format(
                    done=number(everything.total - waiting), total=number(everything.total)
                ),
                "" if self._busy else self.tr("Scan"),
            )
        return (
            self.tr("No photo passes these filters"),
            self.tr("Ctrl+Z takes back the last one."),
            self.tr("Clear all filters"),
        )

    def _act(self) -> None:
        if self._error is not None:
            self._library.reload()
        elif self.empty.action_words == self.tr("Scan"):
            self.scan_wanted.emit()
        else:
            self._library.filters.set(PhotoFilter())
