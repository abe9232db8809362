"""The line on top: where one is, the search, and the scan."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from ui.models.filters import Filters
from ui.palettes import colors_of
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.search_field import SearchField

LEAST_SEARCH_PX = 100

LARGER_TABS, BESIDE_PX = 1.2, 20
"""Letters of the tabs by the size of others, and what a tab takes beside its words, in pixels."""

ROOMY = 960
"""Pixels from which on there is room for what is elsewhere too."""


class Header(QFrame):
    """Always there; search and scan only where there is something to search and scan."""

    scan_wanted = Signal()
    accounts_wanted = Signal()
    overview_wanted = Signal()
    library_wanted = Signal()
    review_wanted = Signal()
    changes_wanted = Signal()
    datasets_wanted = Signal()
    requests_wanted = Signal()

    def __init__(self, filters: Filters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_sources = False
        self._special = ""
        self._at_changes = self._at_datasets = self._at_requests = self._at_review = False
        self._at_overview = False
        self.overview = self._tab(self.tr("Overview"), self.tr("The whole at one look (F2)"))
        self.overview.picked.connect(self.overview_wanted)
        self.library = self._tab(self.tr("Library"), self.tr("All photos that pass the filter"))
        self.review = self._tab(self.tr("Review"), self.tr("Faces that wait for your word (F3)"))
        self.review.picked.connect(self.review_wanted)
        self.changes = self._tab(self.tr("Changes"), self.tr("Plans and what came of them (F7)"))
        self.datasets = self._tab(
            self.tr("Datasets"), self.tr("Published datasets, and which hold your photos (F8)")
        )
        self.requests = self._tab(
            self.tr("Requests"), self.tr("Letters to who holds your photos, and answers (F11)")
        )
        self.requests.picked.connect(self.requests_wanted)
        self.library.picked.connect(self.library_wanted)
        self.changes.picked.connect(self.changes_wanted)
        self.datasets.picked.connect(self.datasets_wanted)
        self._tabs = QButtonGroup(self)
        for tab in self.tabs:
            self._tabs.addButton(tab)
        self._title = QLabel(self.tr("Welcome"), self)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self._title.setFont(font)
        self.search = SearchField(filters, self)
        self.search.setMinimumWidth(LEAST_SEARCH_PX)
        self.search.setMaximumWidth(360)
        self.search.setToolTip(self.tr("Search titles, tags, albums and keys (Ctrl+F)"))
        self.scan = PrimaryButton(self.tr("Scan"), self)
        self.scan.setToolTip(self.tr("List what is new and look for faces in it (F5)"))
        self.scan.clicked.connect(lambda _=False: self.scan_wanted.emit())
        self.accounts = QPushButton(self.tr("Accounts"), self)
        self.accounts.setToolTip(self.tr("Flickr accounts, key and calls left (F4)"))
        self.accounts.clicked.connect(lambda _=False: self.accounts_wanted.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(8)
        for tab in self.tabs:
            layout.addWidget(tab)
        layout.addWidget(self._title)
        layout.addStretch(1)
        layout.addWidget(self.search, 1)
        layout.addWidget(self.accounts)
        layout.addWidget(self.scan)
        line = (*self.tabs, self.search, self.accounts, self.scan)
        height = max(widget.sizeHint().height() for widget in line)
        for widget in line:
            widget.setFixedHeight(height)
        self.set_sources(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Do without what is said elsewhere too, where letters are large or the window narrow."""
        tabs = [each for each in self.tabs if each.isVisibleTo(self)]
        larger = QFont(self.font())
        larger.setPointSizeF(larger.pointSizeF() * LARGER_TABS)
        larger.setBold(True)
        # As they are when they are written large, whatever they are now.
        room = QFontMetrics(larger)
        words = sum(room.horizontalAdvance(each.text()) + BESIDE_PX for each in tabs)
        words += sum(each.sizeHint().width() + 8 for each in (self.scan, self.accounts))
        title = self._title.sizeHint().width() + 8 if self._title.text() else 0
        needed = words + LEAST_SEARCH_PX + 24
        # The menu, F4 and the list at the left lead there too; the tabs have no such second place.
        self.accounts.setVisible(self.width() >= max(ROOMY, needed))
        fits = self.width() >= needed + title - self.accounts.sizeHint().width()
        self._title.setVisible(bool(title) and (fits or not tabs))
        self._size_tabs(larger=self.width() >= needed - self.accounts.sizeHint().width())
        if (layout := self.layout()) is not None:
            layout.setSpacing(8 if self.width() >= needed else 2)
            layout.invalidate()
            if tabs and layout.minimumSize().width() > self.width():
                # The page says its name too.
                self._title.hide()

    def _size_tabs(self, *, larger: bool) -> None:
        """Write the tabs larger than other words, where there is room."""
        size = self.font().pointSizeF() * (LARGER_TABS if larger else 1.0)
        for tab in self.tabs:
            font = tab.font()
            if font.pointSizeF() != size:
                font.setPointSizeF(size)
                tab.setFont(font)

    def set_sources(self, there: bool) -> None:
        """Know whether there is any source."""
        self._has_sources = there
        self.show_title(
            self._special,
            changes=self._at_changes,
            datasets=self._at_datasets,
            requests=self._at_requests,
            overview=self._at_overview,
            review=self._at_review,
        )
        self.search.setVisible(there)
        self.scan.setVisible(there)

    @property
    def tabs(self) -> tuple[ChoiceButton, ...]:
        """The buttons that lead to pages, from left to right."""
        return self.overview, self.library, self.review, self.changes, self.datasets, self.requests

    def show_title(
        self,
        words: str = "",
        *,
        changes: bool = False,
        datasets: bool = False,
        requests: bool = False,
        overview: bool = False,
        review: bool = False,
    ) -> None:
        """Say where one is; no words: in the library or before it, or at what is said so."""
        self._special, self._at_changes, self._at_datasets = words, changes, datasets
        self._at_overview = overview
        self._at_requests, self._at_review = requests, review
        # Before the first source there are no tabs: the title says where one is.
        begun = self.tr("Datasets") if datasets else self.tr("Welcome")
        begun = self.tr("Requests") if requests else begun
        usual = "" if self._has_sources else begun
        self._title.setText(words or usual)
        for tab in self.tabs:
            tab.setVisible(self._has_sources)
        self._fit()
        self._tabs.setExclusive(False)
        others = words or changes or datasets or requests or review or overview
        self.library.setChecked(not others)
        self.overview.setChecked(overview)
        self.review.setChecked(review)
        self.changes.setChecked(changes)
        self.datasets.setChecked(datasets)
        self.requests.setChecked(requests)
        self._tabs.setExclusive(True)

    def set_busy(self, busy: bool, why: str = "") -> None:
        """Know whether a job goes on that a scan has to wait for, and why."""
        self.scan.setEnabled(not busy)
        usual = self.tr("List what is new and look for faces in it (F5)")
        self.scan.setToolTip(why if busy and why else usual)

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        if self.search.isVisible():
            self.search.setFocus()
            self.search.selectAll()

    def _tab(self, words: str, hint: str) -> ChoiceButton:
        """Return a button that leads to a page, and shows whether one is there."""
        tab = ChoiceButton(self)
        tab.setText(words)
        tab.setToolTip(hint)
        font = tab.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        tab.setFont(font)
        return tab


class PrimaryButton(QPushButton):
    """The one button of a page that goes on: in the accent color."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._color()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._color()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.isDefault():
            # The style outlines what Enter presses and what has the keyboard alike.
            painter = QPainter(self)
            painter.setPen(QColor(colors_of(self.palette()).on_accent))
            painter.drawRect(self.rect().adjusted(4, 4, -5, -5))

    def _color(self) -> None:
        parent = self.parentWidget()
        colors = colors_of(parent.palette() if parent is not None else self.palette())
        palette = QPalette()
        active = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
        for group in active:
            palette.setColor(group, QPalette.ColorRole.Button, QColor(colors.accent))
            palette.setColor(group, QPalette.ColorRole.ButtonText, QColor(colors.on_accent))
        self.setPalette(palette)
