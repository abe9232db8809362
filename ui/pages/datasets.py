"""Every known dataset: whether it can be checked, its imported list, and my photos in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.dataset import DatasetState
from scanner.errors import ScannerError
from ui.bridge import Bridge
from ui.dataset_words import called, overview
from ui.importing import Importing
from ui.models.datasets import Datasets
from ui.widgets.banner import Banner
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.dataset_panel import DatasetPanel
from ui.widgets.dataset_table import DatasetTable
from ui.widgets.empty_page import EmptyPage
from ui.widgets.family_tree import FamilyTree
from ui.widgets.labels import plain_label
from ui.widgets.lookup_view import LookupView
from ui.words import shown

if TYPE_CHECKING:
    from scanner.app import App


PANEL_SHARE = 0.32
"""Of the page's width, what the panel has until the user moves its edge."""

PANEL_PX = 276, 440
"""The least and the most of that, in pixels."""


class DatasetsPage(QWidget):
    """
    The datasets on the left, as a table, as their family tree, or to look something up in their
    lists; one of them on the right.

    A file dropped anywhere on the page is a list to be imported.
    """

    photos_wanted = Signal(str)
    """The slug of a dataset whose photos the library is to show."""

    possible_wanted = Signal(str)
    """The slug of a dataset: the library is to show the photos that may be in it."""

    write_wanted = Signal(str)
    """The slug of a dataset whose holder is to be written to."""

    turned = Signal()
    """Another dataset is looked at."""

    closed = Signal()

    def __init__(
        self, app: App, bridge: Bridge, datasets: Datasets, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._datasets = datasets
        self._current: str | None = None
        self._is_dropped_on = self._is_split = False
        self.question: QMessageBox | None = None
        self.importing = Importing(app, bridge, datasets, self)
        self.problem = Banner(self)
        self._overview = plain_label("", self)
        self.as_table = self._view_button(
            self.tr("Table"), self.tr("What can be checked first (Ctrl+2)")
        )
        self.as_tree = self._view_button(
            self.tr("Family tree"), self.tr("Which dataset was drawn from which (Ctrl+1)")
        )
        self.table = DatasetTable(self)
        self.as_lookup = self._view_button(
            self.tr("Look up"), self.tr("What the lists hold of a photo or a person (Alt+F8)")
        )
        self.tree = FamilyTree(self)
        self.lookup = LookupView(app, bridge, self)
        self.panel = DatasetPanel(app.licenses, self)
        self.empty = EmptyPage(self)
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self.problem.say("")

    # -- building

    def _view_button(self, words: str, hint: str) -> ChoiceButton:
        button = ChoiceButton(self)
        button.setText(words)
        button.setToolTip(hint)
        return button

    def _build(self) -> None:
        group = QButtonGroup(self)
        group.addButton(self.as_table)
        group.addButton(self.as_tree)
        group.addButton(self.as_lookup)
        self.as_table.setChecked(True)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(4)
        top.addWidget(self._overview, 1)
        top.addSpacing(12)
        top.addWidget(self.as_table)
        top.addWidget(self.as_tree)
        top.addWidget(self.as_lookup)
        self._views = QStackedWidget(self)
        self._views.addWidget(self.table)
        self._views.addWidget(self.tree)
        self._views.addWidget(self.lookup)
        self._views.setMinimumWidth(300)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self._split = split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._views)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 1)
        split.splitterMoved.connect(self._was_split)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(split, 1)
        self._whole = whole
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.problem)
        layout.addWidget(self._stack, 1)
        self.empty.say(self.tr("Reading what is known of datasets…"), "", "")

    def _connect(self) -> None:
        self._datasets.changed.connect(self._show)
        self._datasets.failed.connect(self._failed)
        self._datasets.began.connect(self._began)
        self.importing.said.connect(self.problem.say)
        self.importing.failed.connect(self._failed)
        self.importing.agreed.connect(self.choose)
        self.problem.dismissed.connect(lambda: self.problem.say(""))
        self.empty.acted.connect(self.closed)
        self.as_table.picked.connect(self.show_table)
        self.as_tree.picked.connect(self.show_tree)
        self.as_lookup.picked.connect(self.show_lookup)
        self.lookup.failed.connect(self._failed)
        for view in (self.table, self.tree):
            view.chosen.connect(self.choose)
            view.opened.connect(self._open_photos)
        self.panel.photos_wanted.connect(self.photos_wanted)
        self.panel.possible_wanted.connect(self.possible_wanted)
        self.panel.write_wanted.connect(self.write_wanted)
        self.panel.import_wanted.connect(self.importing.ask_for_list)
        self.panel.verify_wanted.connect(self._datasets.verify)
        self.panel.remove_wanted.connect(self.ask_to_remove)

    # -- what is looked at

    @property
    def current(self) -> DatasetState | None:
        """The dataset that is looked at."""
        return self._datasets.states.get(self._current or "")

    @property
    def overview(self) -> str:
        """What is said above the datasets."""
        return self._overview.text()

    def open_(self, slug: str | None = None) -> None:
        """Begin to look at datasets: at this one, else at the one looked at last."""
        self._datasets.load()
        self.table.lines.sort_anew()
        wanted = slug or self._current
        if wanted is not None:
            self.choose(wanted)
        self._focus()

    def choose(self, slug: str) -> None:
        """Look at a dataset, in both views and in the panel."""
        self._current = slug
        self.table.choose(slug)
        self.tree.choose(slug)
        self._show_panel()
        self.turned.emit()

    def show_table(self) -> None:
        """Show the datasets as a table."""
        self.as_table.setChecked(True)
        self._views.setCurrentWidget(self.table)
        self.table.setFocus()

    def show_tree(self) -> None:
        """Show which dataset was drawn from which."""
        self.as_tree.setChecked(True)
        self._views.setCurrentWidget(self.tree)
        self.tree.focus_current()

    def show_lookup(self) -> None:
        """Show where to look up a photo or a person."""
        self.as_lookup.setChecked(True)
        self._views.setCurrentWidget(self.lookup)
        self.lookup.focus_field()

    def _focus(self) -> None:
        if self._stack.currentWidget() is not self._whole:
            return
        if self._views.currentWidget() is self.tree:
            self.tree.focus_current()
        elif self._views.currentWidget() is self.lookup:
            self.lookup.focus_field()
        else:
            self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._datasets.load()

    def _show(self) -> None:
        states = self._datasets.states
        had = self._stack.currentWidget() is self._whole
        self._stack.setCurrentWidget(self._whole if states else self.empty)
        if not states:
            self.empty.say(
                self.tr("No dataset is known"),
                self.tr("The table of datasets that comes with Safelight is empty."),
                self.tr("Back to the library"),
            )
            return
        self._say_overview()
        self.table.lines.show(states, self._datasets.importing)
        self.tree.show_states(states)
        self.lookup.show_states(states)
        if self._current not in states:
            first = self.table.lines.state_at(0)
            self._current = None if first is None else first.dataset.slug
        if self._current is not None:
            self.choose(self._current)
        if not had and self.isVisible():
            self._focus()

    def _say_overview(self) -> None:
        words = overview(list(self._datasets.states.values()))
        if self._is_dropped_on:
            words = self.tr("Drop the list here. Safelight tells whose it seems to be, and asks.")
        self._overview.setText(words)

    def _show_panel(self) -> None:
        self.panel.show_state(
            self.current,
            self._datasets.states,
            importing=self._datasets.importing,
        )

    def _open_photos(self, slug: str) -> None:
        state = self._datasets.states.get(slug)
        if state is not None and state.mine:
            self.photos_wanted.emit(slug)
        elif state is not None and state.possible:
            self.possible_wanted.emit(slug)

    # -- what is asked

    def _began(self, _: str) -> None:
        self.problem.say("")
        self._show()

    def ask_to_remove(self, slug: str) -> None:
        """Forget a dataset's list, once the user has agreed."""
        name = called(slug, self._datasets.states)
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Remove list"))
        box.setText(self.tr("Remove the imported list of {name}?").format(name=name))
        box.setInformativeText(
            self.tr(
                "What it told of your photos is forgotten with it. The file that you imported "
                "stays where it is, and can be imported again."
            )
        )
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        remove.clicked.connect(lambda: self._datasets.remove(slug))
        self.question = box
        box.finished.connect(lambda _: setattr(self, "question", None))
        box.open()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, ScannerError):
            self.problem.say(shown(str(error), 500))
        elif isinstance(error, OSError):
            self.problem.say(
                self.tr("{file} could not be read: {why}.").format(
                    file=shown(str(error.filename or ""), 200), why=shown(error.strerror or "", 200)
                )
            )
        else:
            self._bridge.failed.emit(error)

    # -- dropping

    @staticmethod
    def _paths_of(dropped: QMimeData) -> list[Path]:
        return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._paths_of(event.mimeData()):
            event.acceptProposedAction()
            self._mark_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark_drop(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark_drop(False)
        paths = self._paths_of(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.importing.ask_whose(paths)

    def _mark_drop(self, dropped_on: bool) -> None:
        self._is_dropped_on = dropped_on
        self._say_overview()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_dropped_on:
            painter = QPainter(self)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 3))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_split:
            least, most = PANEL_PX
            panel = max(least, min(most, round(self.width() * PANEL_SHARE)))
            self._split.setSizes([self.width() - panel, panel])

    def _was_split(self) -> None:
        self._is_split = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
