"""Photos as pictures, as many to a line as fit."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from scanner.domain.license import LicenseTable
from ui.models.paged import PagedPhotos
from ui.models.photos import PhotoGridModel
from ui.models.selection import Selection
from ui.thumbnails import Thumbnails
from ui.widgets.photo_list import PhotoList, ScrollHint
from ui.widgets.thumbnail import SMALLEST, ThumbnailDelegate, can_be_shown

USUAL_LINE = 19
"""Pixels of a line of letters up to which a cell is as wide as was chosen."""


class PhotoGrid(PhotoList):
    """A grid of equal cells, laid out anew for every width."""

    def __init__(
        self,
        photos: PagedPhotos,
        selection: Selection,
        thumbnails: Thumbnails,
        licenses: LicenseTable,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(photos, selection, parent)
        self._thumbnails = thumbnails
        self._grid = PhotoGridModel(photos, licenses, self)
        self._delegate = ThumbnailDelegate(thumbnails, selection, licenses, self)
        self._smallest = SMALLEST
        self.setModel(self._grid)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Photos as a grid"))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(0)
        self._look.timeout.connect(self._want_pictures)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._look.start())
        for signal in (photos.replaced, photos.grown, photos.rewritten):
            signal.connect(self._look.start)
        thumbnails.arrived.connect(self.viewport().update)

    def place_at(self, index: QModelIndex | QPersistentModelIndex) -> int | None:
        return self._grid.place(index)

    def index_at(self, place: int) -> QModelIndex:
        return self._grid.index_of(place)

    def _first_place(self, row: int) -> int:
        return row * self._grid.columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def zoom(self, by: int) -> None:
        """Show larger or smaller pictures, within reason."""
        self._smallest = min(max(self._smallest + by, 120), 280)
        self._lay_out()

    def _lay_out(self) -> None:
        """Fill the width with equal cells; the photo on top stays on top."""
        width = max(1, self.viewport().width())
        # Larger letters need larger cells; the badges of one stand on one line.
        least = round(self._smallest * max(1.0, self.fontMetrics().height() / USUAL_LINE))
        columns = max(1, width // least)
        if columns != self._grid.columns:
            first = width - 4 if self.isRightToLeft() else 4
            top = self.indexAt(QPoint(first, 4))
            anchor, current = self._grid.place(top), self.current
            at_start = self.verticalScrollBar().value() == 0
            self._grid.set_columns(columns)
            self._size_cells(width // columns)
            # The reset cleared the current cell and kept the offset in pixels, which now is
            # another photo's.
            if current is not None:
                place = self._photos.place_of(current)
                if place is not None:
                    self.selectionModel().setCurrentIndex(
                        self.index_at(place), QItemSelectionModel.SelectionFlag.NoUpdate
                    )
            if anchor is not None and not at_start:
                self.scrollTo(self.index_at(anchor), ScrollHint.PositionAtTop)
        else:
            self._size_cells(width // columns)
        self._look.start()

    def _size_cells(self, width: int) -> None:
        height = self._delegate.cell_height(width, self.font())
        if self.horizontalHeader().defaultSectionSize() != width:
            self.horizontalHeader().setDefaultSectionSize(width)
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setDefaultSectionSize(height)
            self.verticalScrollBar().setSingleStep(height // 4)

    def _want_pictures(self) -> None:
        if not self.isVisible():
            return
        rows = [self._photos.row_at(place) for place in self.places_in_sight()]
        self._thumbnails.want([row.id for row in rows if row is not None and can_be_shown(row)])
