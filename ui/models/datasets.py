"""The datasets that are known, as a table; and the work on their lists, told of as it ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from enum import IntEnum
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from scanner.domain.dataset import Checkable, DatasetState, ImportSummary
from scanner.domain.job import Cancelled
from ui.bridge import Bridge
from ui.counting import number, photos
from ui.dataset_words import (
    called,
    checkable_word,
    has_list,
    import_said,
    list_word,
    matched_said,
    name_of,
    short_name,
    verdict,
    verified_said,
)
from ui.table_words import of_table
from ui.words import shown

if TYPE_CHECKING:
    from scanner.app import App

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

STATE_ROLE = Role.UserRole
"""The DatasetState of a cell."""

NOWHERE = QModelIndex()

TABLES = frozenset({"dataset_match", "possible_match", "exposure", "license_history", "photo"})
"""Tables that the counts of one's own photos depend on."""

MS_BETWEEN_LOOKS = 1500
"""Milliseconds between two countings, while a scan writes."""

RANK = {Checkable.YES: 0, Checkable.WITH_LIST: 1, Checkable.NO: 2}


class Datasets(QObject):
    """
    What is known of datasets and their lists; imports, removes, verifies and matches them.

    One import at a time; any of the others may be asked for beside it, and is done after it.
    """

    changed = Signal()
    """The states are known, or are others; `states` has them."""

    began = Signal(str)
    """The dataset whose list is being imported."""

    said = Signal(str)
    """What came of something, in words."""

    failed = Signal(object)
    """Why something could not be done: the error."""

    def __init__(self, app: App, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._asked: Future[tuple[DatasetState, ...]] | None = None
        self._again = False
        self.states: dict[str, DatasetState] = {}
        self.importing: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MS_BETWEEN_LOOKS)
        self._timer.timeout.connect(self.load)
        bridge.committed.connect(self._committed)

    @property
    def names(self) -> dict[str, str]:
        """What each dataset is called in short, by slug."""
        return {slug: short_name(state.dataset) for slug, state in self.states.items()}

    @property
    def has_lists(self) -> bool:
        """Whether any list was imported."""
        return any(has_list(state) for state in self.states.values())

    def load(self) -> None:
        """Ask how the datasets stand; what is asked for meanwhile is asked for once more."""
        if self._asked is not None:
            self._again = True
            return

        def arrived(states: tuple[DatasetState, ...]) -> None:
            self._asked = None
            new = {state.dataset.slug: state for state in states}
            if new != self.states or not new:
                self.states = new
                self.changed.emit()
            self._look_again()

        def refused(error: BaseException) -> None:
            self._asked = None
            self.failed.emit(error)
            self._look_again()

        self._asked = self._bridge.ask(
            lambda: tuple(self._app.datasets()), arrived, refused, owner=self
        )

    def _look_again(self) -> None:
        again, self._again = self._again, False
        if again:
            self.load()

    def _committed(self, tables: frozenset[str]) -> None:
        if tables & TABLES and not self._timer.isActive():
            self._timer.start()

    # -- work

    def import_list(self, dataset: str, paths: Sequence[Path], column: str | None = None) -> None:
        """Start to import the list of a dataset, in the place of the one before."""
        if self.importing is not None:
            return
        self.importing = dataset
        self.began.emit(dataset)

        def done(summary: ImportSummary) -> None:
            self._import_ended()
            self.load()
            self.said.emit(import_said(summary, called(dataset, self.states)))

        def broke(error: BaseException) -> None:
            self._import_ended()
            self.load()
            self.failed.emit(error)

        def start() -> Future[ImportSummary]:
            return self._app.start_import(dataset, list(paths), column=column).future

        def started(future: Future[ImportSummary]) -> None:
            # A cancelled import calls nobody, and frees the way for the next one all the same.
            future.add_done_callback(lambda ended: self._bridge.post(lambda: cancelled(ended)))
            self._bridge.when_done(future, done, broke, owner=self)

        def cancelled(future: Future[ImportSummary]) -> None:
            if future.cancelled() or isinstance(future.exception(), Cancelled):
                self._import_ended()
                self.load()

        self._bridge.ask(start, started, broke, owner=self)

    def _import_ended(self) -> None:
        self.importing = None
        self.changed.emit()

    def remove(self, dataset: str) -> None:
        """Forget the list of a dataset, and what it told of photos."""
        name = called(dataset, self.states)

        def removed(_: None) -> None:
            self.load()
            words = QCoreApplication.translate("datasets", "The list of {name} is removed.")
            self.said.emit(words.format(name=name))

        self._bridge.ask(
            lambda: self._app.remove_list(dataset), removed, self.failed.emit, owner=self
        )

    def verify(self, dataset: str | None = None) -> None:
        """Start to read a list, or all, from end to end: whether they are as they were imported."""
        self._bridge.ask(
            lambda: self._app.start_verify_lists(dataset),
            lambda running: self._bridge.when_done(
                running.future,
                lambda found: self.said.emit(verified_said(found, self.states)),
                self.failed.emit,
                owner=self,
            ),
            self.failed.emit,
            owner=self,
        )

    def match(self) -> None:
        """Start to look up the library's photos in every list."""
        self._bridge.ask(
            lambda: self._app.start_match(),
            lambda running: self._bridge.when_done(
                running.future, self._matched, self.failed.emit, owner=self
            ),
            self.failed.emit,
            owner=self,
        )

    def _matched(self, count: int) -> None:
        self.load()
        self.said.emit(matched_said(count))


class DatasetColumn(IntEnum):
    """The table's columns."""

    NAME = 0
    HOLDER = 1
    YEAR = 2
    SIZE = 3
    CHECKABLE = 4
    LIST = 5
    MINE = 6
    POSSIBLE = 7


NUMBERS = frozenset(
    {DatasetColumn.YEAR, DatasetColumn.SIZE, DatasetColumn.MINE, DatasetColumn.POSSIBLE}
)


class DatasetTableModel(QAbstractTableModel):
    """A line a dataset: what was checked first, then what can be; no line moves by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: list[DatasetState] = []
        self._importing: str | None = None

    def show(self, states: Mapping[str, DatasetState], importing: str | None = None) -> None:
        """Show these; the ones that are shown already, where they are."""
        self._importing = importing
        slugs = [one.dataset.slug for one in self._states]
        if set(slugs) != set(states):
            self._put(sorted(states.values(), key=_order))
        elif slugs:
            self._states = [states[slug] for slug in slugs]
            last = self.index(len(slugs) - 1, len(DatasetColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def sort_anew(self) -> None:
        """Put the lines in order again: the user came back to the page."""
        rows = sorted(self._states, key=_order)
        if rows != self._states:
            self._put(rows)

    def _put(self, rows: list[DatasetState]) -> None:
        self.beginResetModel()
        self._states = rows
        self.endResetModel()

    def state_at(self, row: int) -> DatasetState | None:
        """Return the dataset of a line."""
        return self._states[row] if 0 <= row < len(self._states) else None

    def index_of(self, slug: str) -> QModelIndex:
        """Return where a dataset is."""
        for row, state in enumerate(self._states):
            if state.dataset.slug == slug:
                return self.index(row, 0)
        return QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._states)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(DatasetColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(DatasetColumn):
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(DatasetColumn(section))
        if role != Role.DisplayRole:
            return None
        return {
            DatasetColumn.NAME: _tr("Dataset"),
            DatasetColumn.HOLDER: _tr("Holder"),
            DatasetColumn.YEAR: _tr("Year"),
            DatasetColumn.SIZE: _tr("Photos"),
            DatasetColumn.CHECKABLE: _tr("Can be checked"),
            DatasetColumn.LIST: _tr("Imported list"),
            DatasetColumn.MINE: _tr("Mine"),
            DatasetColumn.POSSIBLE: _tr("Possible"),
        }[DatasetColumn(section)]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        state = self.state_at(index.row()) if index.isValid() else None
        if state is None:
            return None
        column = DatasetColumn(index.column())
        if role == STATE_ROLE:
            return state
        if role == Role.DisplayRole:
            return self._text(state, column)
        if role == Role.TextAlignmentRole:
            return _alignment(column)
        if role == Role.ToolTipRole:
            return f"<qt>{escape(_hint(state, column))}</qt>"
        if role == Role.AccessibleTextRole:
            return self._said(state, column)
        return None

    def _text(self, state: DatasetState, column: DatasetColumn) -> str:
        dataset = state.dataset
        if column is DatasetColumn.LIST and dataset.slug == self._importing:
            return _tr("being read…")
        return {
            DatasetColumn.NAME: short_name(dataset),
            DatasetColumn.HOLDER: shown(dataset.holder, 120),
            DatasetColumn.YEAR: "" if dataset.year is None else str(dataset.year),
            DatasetColumn.SIZE: "" if dataset.photos is None else number(dataset.photos),
            DatasetColumn.CHECKABLE: checkable_word(dataset.checkable),
            DatasetColumn.LIST: list_word(state),
            DatasetColumn.MINE: number(state.mine) if has_list(state) else "",
            DatasetColumn.POSSIBLE: number(state.possible) if state.possible else "",
        }[column]

    def _said(self, state: DatasetState, column: DatasetColumn) -> str:
        """Return a cell as a screen reader says it: an empty one says what is not known."""
        text = self._text(state, column)
        if column is DatasetColumn.MINE:
            if not has_list(state):
                return _tr("not known: no list imported")
            return _tr("{photos} of mine").format(photos=photos(state.mine))
        if column is DatasetColumn.LIST and not text:
            return _tr("no list imported")
        if column is DatasetColumn.POSSIBLE:
            return _tr("{photos} possible").format(photos=photos(state.possible)) if text else ""
        return text


def _order(state: DatasetState) -> tuple[int, int, str]:
    """Return what lines are sorted by: mine, imported, checkable, and by name among equals."""
    listed = (2 - (state.mine > 0)) if has_list(state) else 3
    return listed, RANK[state.dataset.checkable], name_of(state.dataset).casefold()


def _hint(state: DatasetState, column: DatasetColumn) -> str:
    dataset = state.dataset
    if column is DatasetColumn.CHECKABLE:
        return shown(of_table("dataset facts", dataset.why), 400) or checkable_word(
            dataset.checkable
        )
    if column is DatasetColumn.LIST and state.imported is not None:
        return shown(state.imported.file, 300)
    if column is DatasetColumn.HOLDER:
        return shown(dataset.holder, 300)
    return f"{name_of(dataset)}. {' '.join(verdict(state))}"


def _alignment(column: DatasetColumn) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _tr(text: str) -> str:
    return QCoreApplication.translate("datasets", text)
