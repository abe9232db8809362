"""The first thing seen: one sentence, four numbers, what to do next, and three charts."""

from __future__ import annotations

import itertools
from concurrent.futures import Future
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.overview import MOST_STEPS, Overview, Step, next_steps
from ui.bridge import Bridge
from ui.overview_words import (
    figures,
    history_chart,
    requests_words,
    sentence,
    sources_chart,
    step_words,
    years_chart,
)
from ui.widgets.chart_view import ChartView
from ui.widgets.empty_page import EmptyPage
from ui.widgets.figure_card import FigureCard
from ui.widgets.labels import plain_label
from ui.widgets.panel import Panel
from ui.widgets.wrapped import WrappedButton

if TYPE_CHECKING:
    from scanner.app import App

MS_BETWEEN_LOOKS = 1500
"""While a scan writes, it is counted anew at most this often."""

REST = 4
"""After a count the core is left alone this many times as long as the count took."""

WIDE_EM = 92
"""From this width on, in the width of an M, cards and charts stand side by side."""

TABLES = frozenset(
    {"source", "photo", "exposure", "inspection", "face", "face_review", "dataset_match"}
    | {"dataset_check", "journal", "plan", "request", "request_event"}
)
"""Tables that any number here follows from."""


class OverviewPage(QWidget):
    """Counts when it is shown, and again when what it shows was written."""

    photos_wanted = Signal(object)
    """The PhotoFilter of a number."""

    step_wanted = Signal(object)
    """A Step to be done."""

    requests_wanted = Signal()
    scan_wanted = Signal()

    told = Signal()
    """Other numbers are shown."""

    def __init__(self, app: App, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self.found: Overview | None = None
        self._counting: Future[Overview] | None = None
        self._dirty = True
        self._began = 0.0
        self._pause_ms = MS_BETWEEN_LOOKS
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self.sentence = plain_label("", self, size=1.2, bold=True)
        self.cards = tuple(FigureCard(self) for _ in range(4))
        self._steps: tuple[Step, ...] = ()
        self._lines = [self._line(n) for n in range(MOST_STEPS)]
        self.requests = WrappedButton(parent=self)
        self.years, self.history, self.sources = (ChartView(self) for _ in range(3))
        self.empty = EmptyPage(self)
        self._build()
        bridge.committed.connect(self._committed)
        self.empty.acted.connect(self.scan_wanted)
        self.requests.clicked.connect(lambda _=False: self.requests_wanted.emit())
        for card in self.cards:
            card.chosen.connect(self.photos_wanted)

    def _build(self) -> None:
        self._next_panel = Panel(self)
        next_column = QVBoxLayout(self._next_panel)
        next_column.setContentsMargins(16, 12, 16, 12)
        next_column.setSpacing(8)
        self._next_heading = plain_label(self.tr("What to do next"), self, size=1.2, bold=True)
        next_column.addWidget(self._next_heading)
        for line in self._lines:
            next_column.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        self._nothing = plain_label(self.tr("Nothing waits for you."), self, quiet=True)
        next_column.addWidget(self._nothing)
        next_column.addStretch(1)
        self._due_panel = Panel(self)
        due_column = QVBoxLayout(self._due_panel)
        due_column.setContentsMargins(16, 12, 16, 12)
        due_column.setSpacing(8)
        due_column.addWidget(plain_label(self.tr("Requests"), self, size=1.2, bold=True))
        self._due = plain_label("", self)
        due_column.addWidget(self._due)
        due_column.addWidget(self.requests, 0, Qt.AlignmentFlag.AlignLeft)
        due_column.addStretch(1)
        self.requests.setText(self.tr("Show the requests"))
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addWidget(self.sentence)
        self._figures, self._middle, self._charts = QGridLayout(), QGridLayout(), QGridLayout()
        for grid in (self._figures, self._middle, self._charts):
            grid.setSpacing(16)
            column.addLayout(grid)
        column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._is_wide: bool | None = None
        self._arrange()
        self.empty.say(self.tr("Counting…"), "", "")

    def _line(self, n: int) -> QPushButton:
        line = WrappedButton(parent=self)
        line.clicked.connect(lambda _=False: self.step_wanted.emit(self._steps[n]))
        return line

    # -- counting

    def look(self) -> None:
        """Count anew, if anything was written since."""
        if self._counting is not None or not (self._dirty and self.isVisible()):
            return
        self._dirty = False
        self._began = monotonic()
        self._counting = self._bridge.ask(
            self._app.overview, self._arrived, self._refused, owner=self
        )

    def _arrived(self, found: Overview) -> None:
        self._counting = None
        self._pause_ms = max(MS_BETWEEN_LOOKS, int(REST * (monotonic() - self._began) * 1000))
        self.show_overview(found)
        if self._dirty and not self._timer.isActive():
            self._timer.start(self._pause_ms)

    def _refused(self, error: BaseException) -> None:
        self._counting = None
        self._dirty = True
        self._bridge.failed.emit(error)

    def _committed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self._dirty = True
            if self.isVisible() and self._counting is None and not self._timer.isActive():
                self._timer.start(self._pause_ms if self.found is not None else 0)

    # -- showing

    def show_overview(self, found: Overview) -> None:
        """Show these numbers."""
        is_first = self.found is None or not self.found.photos
        self.found = found
        if not found.photos:
            self.empty.say(
                self.tr("No photos are listed yet"),
                self.tr("A scan lists what is in your sources, and looks for faces in it."),
                self.tr("Scan"),
            )
            self._stack.setCurrentWidget(self.empty)
            self.told.emit()
            return
        self.sentence.setText(sentence(found))
        for card, figure in zip(self.cards, figures(found), strict=True):
            card.show_figure(figure)
        self._show_steps(next_steps(found))
        self._due.setText(requests_words(found))
        self.years.show_chart(years_chart(found))
        self.history.show_chart(history_chart(found))
        self.sources.show_chart(sources_chart(found))
        self._order_tabs()
        self._stack.setCurrentWidget(self._area)
        if is_first and self.isVisible():
            self.focus_first()
        self.told.emit()

    @property
    def steps(self) -> list[QPushButton]:
        """The lines of what to do next."""
        return self._lines[: len(self._steps)]

    def _show_steps(self, steps: tuple[Step, ...]) -> None:
        self._steps = steps
        for n, line in enumerate(self._lines):
            if n < len(steps):
                line.setText(step_words(steps[n]))
            line.setVisible(n < len(steps))
        self._nothing.setVisible(not steps)

    def _order_tabs(self) -> None:
        """Let Tab go as the eye does: numbers, what is next, requests, charts."""
        numbers = [button for card in self.cards for button in card.buttons]
        order = [*numbers, *self.steps, self.requests, self.years, self.history, self.sources]
        for first, then in itertools.pairwise(order):
            QWidget.setTabOrder(first, then)

    def focus_first(self) -> None:
        """Put the keyboard on what is to be done first, else on the first number."""
        if self._stack.currentWidget() is self.empty:
            self.empty.button.setFocus()
        elif self.steps:
            self.steps[0].setFocus()
        elif self.cards[0].buttons:
            self.cards[0].buttons[0].setFocus()

    # -- Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A day may have passed, and with it the one on which an answer was owed.
        self._dirty = True
        self.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        """Set cards and charts side by side where there is room, below each other where not."""
        is_wide = self.width() >= WIDE_EM * self.fontMetrics().horizontalAdvance("M")
        if is_wide is self._is_wide:
            return
        self._is_wide = is_wide
        _place(self._figures, list(self.cards), 4 if is_wide else 2)
        _place(self._middle, [self._next_panel, self._due_panel], 2)
        _place(self._charts, [self.years, self.history, self.sources], 2 if is_wide else 1)


def _place(grid: QGridLayout, widgets: list[QWidget], columns: int) -> None:
    """Set widgets into a grid of so many columns of one width; a last one alone takes a row."""
    for widget in widgets:
        grid.removeWidget(widget)
    for n in range(4):
        grid.setColumnStretch(n, 1 if n < columns else 0)
    for n, widget in enumerate(widgets):
        is_alone = n == len(widgets) - 1 and n % columns == 0
        grid.addWidget(widget, n // columns, n % columns, 1, columns if is_alone else 1)
