"""The library's two models over one list of photos: as a table, and as a grid of any width."""

from enum import IntEnum
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from scanner.domain.license import LicenseTable
from scanner.domain.listing import Order, PhotoRow
from scanner.domain.photo import Media
from ui.counting import day, number
from ui.models.paged import PagedPhotos
from ui.words import count_words, level_word, license_words, shown, visibility_words

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The PhotoRow of a cell, None where there is none."""

NOWHERE = QModelIndex()

LONGEST_NAME = 255
"""Characters of a name that a list shows."""


def name_of(row: PhotoRow) -> str:
    """Return what a photo is called: its title, else its key."""
    return shown(row.title or row.key, LONGEST_NAME)


def faces_words(row: PhotoRow) -> str:
    """Return how many faces a photo shows, as far as anybody knows."""
    if row.error is not None:
        return _tr("unreadable")
    if row.faces is None:
        return _tr("video") if row.media is Media.VIDEO else _tr("not looked at yet")
    if row.faces == 0:
        return _tr("none found")
    return count_words(row.faces, "%n face", "%n faces")


def spoken(row: PhotoRow, licenses: LicenseTable) -> str:
    """Return a photo in one breath, for a screen reader: "Anna, 2 faces, CC BY 2.0, open"."""
    parts = [name_of(row), faces_words(row), license_words(row.license, licenses)]
    if row.severity:
        parts.append(level_word(row.level).lower())
    if row.possible:
        parts.append(_tr("possibly in a dataset"))
    if row.gone:
        parts.append(_tr("gone from its source"))
    return ", ".join(parts)


class Column(IntEnum):
    """The table's columns."""

    TITLE = 0
    FACES = 1
    EXPOSURE = 2
    LICENSE = 3
    SEEN_BY = 4
    TAKEN = 5
    SOURCE = 6
    KEY = 7


ORDER_OF = {
    Column.TITLE: Order.TITLE,
    Column.FACES: Order.FACES,
    Column.EXPOSURE: Order.EXPOSED,
    Column.LICENSE: Order.LICENSE,
    Column.SEEN_BY: Order.VISIBILITY,
    Column.TAKEN: Order.NEWEST,
    Column.KEY: Order.KEY,
}
"""What a click on a column's head sorts by."""


class PhotoTableModel(QAbstractTableModel):
    """One photo a row."""

    def __init__(
        self, photos: PagedPhotos, licenses: LicenseTable, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._licenses = licenses
        self._sources: dict[int, str] = {}
        photos.replaced.connect(self._replace)
        photos.rewritten.connect(self._rewrite)
        photos.growing.connect(self._grow)
        photos.grown.connect(self.endInsertRows)
        self._count = len(photos)

    def name_sources(self, names: dict[int, str]) -> None:
        """Call sources by these names from now on."""
        self._sources = names
        self._rewrite()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.FACES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.TITLE: _tr("Title"),
            Column.FACES: _tr("Faces"),
            Column.EXPOSURE: _tr("Exposure"),
            Column.LICENSE: _tr("License"),
            Column.SEEN_BY: _tr("Seen by"),
            Column.TAKEN: _tr("Taken"),
            Column.SOURCE: _tr("Source"),
            Column.KEY: _tr("Key"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if index.column() == Column.FACES
                else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        if role not in _TEXT_ROLES:
            return None
        row = self._photos.row_at(index.row())
        if role == ROW_ROLE:
            return row
        if row is None:
            return ""
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.TITLE:
            return spoken(row, self._licenses)
        words = self._text(row, Column(index.column()))
        return f"<qt>{escape(words)}</qt>" if role == Qt.ItemDataRole.ToolTipRole else words

    def _text(self, row: PhotoRow, column: Column) -> str:
        match column:
            case Column.TITLE:
                return name_of(row)
            case Column.FACES:
                return number(row.faces) if row.faces else faces_words(row)
            case Column.EXPOSURE:
                words = [level_word(row.level)] if row.severity else []
                return " · ".join([*words, _tr("possible")] if row.possible else words)
            case Column.LICENSE:
                return license_words(row.license, self._licenses)
            case Column.SEEN_BY:
                return visibility_words(row.visibility, row.visibility_exact)
            case Column.TAKEN:
                return "" if row.taken is None else day(row.taken.date())
            case Column.SOURCE:
                return self._sources.get(row.source, "")
            case Column.KEY:
                return shown(row.key, LONGEST_NAME)

    def _replace(self) -> None:
        self.beginResetModel()
        self._count = len(self._photos)
        self.endResetModel()

    def _grow(self, count: int) -> None:
        self.beginInsertRows(NOWHERE, self._count, count - 1)
        self._count = count

    def _rewrite(self) -> None:
        if self._count:
            last = self.index(self._count - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class PhotoGridModel(QAbstractTableModel):
    """The same photos, line by line in as many columns as the window is wide."""

    def __init__(
        self, photos: PagedPhotos, licenses: LicenseTable, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._licenses = licenses
        self._columns = 1
        self._count = len(photos)
        self._adds_lines = False
        self._last_line = 0
        photos.replaced.connect(self._replace)
        photos.rewritten.connect(self._rewrite)
        photos.growing.connect(self._grow)
        photos.grown.connect(self._grown)

    @property
    def columns(self) -> int:
        """How many photos stand side by side."""
        return self._columns

    def set_columns(self, columns: int) -> None:
        """Lay the photos out anew; no row is read for it."""
        if columns != self._columns:
            self.beginResetModel()
            self._columns = columns
            self.endResetModel()

    def place(self, index: Index) -> int | None:
        """Return the place in the list of a cell, None for an empty one."""
        place = index.row() * self._columns + index.column()
        return place if index.isValid() and place < self._count else None

    def index_of(self, place: int) -> QModelIndex:
        """Return the cell of a place in the list."""
        return self.index(*divmod(place, self._columns))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else -(-self._count // self._columns)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self._columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.place(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _TEXT_ROLES:
            return None
        place = self.place(index)
        row = None if place is None else self._photos.row_at(place)
        if role == ROW_ROLE:
            return row
        if row is None:
            return ""
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(row)
        words = spoken(row, self._licenses)
        # Qt takes a tooltip that looks like HTML for HTML, and a title may hold anything.
        return f"<qt>{escape(words)}</qt>" if role == Qt.ItemDataRole.ToolTipRole else words

    def _replace(self) -> None:
        self.beginResetModel()
        self._count = len(self._photos)
        self.endResetModel()

    def _grow(self, count: int) -> None:
        lines, then = self.rowCount(), -(-count // self._columns)
        self._adds_lines = then > lines
        if self._adds_lines:
            self.beginInsertRows(NOWHERE, lines, then - 1)
        self._last_line, self._count = lines - 1, count

    def _grown(self) -> None:
        if self._adds_lines:
            self.endInsertRows()
        # What was the last line may have had empty cells.
        ends = (self.index(self._last_line, column) for column in (0, self._columns - 1))
        self.dataChanged.emit(*ends)

    def _rewrite(self) -> None:
        if self._count:
            last = self.index(self.rowCount() - 1, self._columns - 1)
            self.dataChanged.emit(self.index(0, 0), last)


_TEXT_ROLES = (
    ROW_ROLE,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("photos", text)
