"""
Photos to choose from: a QTableView whose selection is ours, by photo id.

Qt's own selection is by cell, is lost at every reset and costs hundreds of
megabytes at a million rows; it is switched off. The current cell stays Qt's.
"""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from ui.models.paged import PagedPhotos
from ui.models.selection import Selection
from ui.widgets.mirror import onward

Key = Qt.Key
Modifier = Qt.KeyboardModifier
Action = QAbstractItemView.CursorAction
ScrollHint = QAbstractItemView.ScrollHint


class PhotoList(QTableView):
    """What grid and table have in common: a current photo, a selection, and the keys for both."""

    current_changed = Signal(object)
    """The id of the photo that the keyboard is on, or None."""

    opened = Signal(int)
    """A photo to be shown large: Enter, or a double click."""

    drag_wanted = Signal()
    """The selected photos are pulled by the mouse."""

    def __init__(
        self, photos: PagedPhotos, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._photos = photos
        self._selection = selection
        self._anchor: int | None = None
        self._current: int | None = None
        self._pressed_at: QPoint | None = None
        self._to_select: int | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        selection.changed.connect(self.viewport().update)

    # -- where a photo is

    def place_at(self, index: QModelIndex | QPersistentModelIndex) -> int | None:
        """Return the place in the list that a cell shows."""
        raise NotImplementedError

    def index_at(self, place: int) -> QModelIndex:
        """Return the cell that shows a place in the list."""
        raise NotImplementedError

    def places_in_sight(self) -> range:
        """Return the places that are painted now."""
        if not len(self._photos):
            return range(0)
        top = self.rowAt(0)
        bottom = self.rowAt(self.viewport().height() - 1)
        last = self.model().rowCount() - 1
        first = self._first_place(max(top, 0))
        end = self._first_place((last if bottom < 0 else bottom) + 1)
        return range(first, min(end, len(self._photos)))

    def _first_place(self, row: int) -> int:
        return row

    # -- the current photo

    @property
    def current(self) -> int | None:
        """The photo that the keyboard is on."""
        return self._current

    def show_photo(self, photo: int | None, *, at_top: bool = False) -> None:
        """Make a photo current, and scroll to it."""
        place = None if photo is None else self._photos.place_of(photo)
        if place is None:
            self._current = None
            return
        self.show_place(place, at_top=at_top)

    def show_place(self, place: int, *, at_top: bool = False) -> None:
        """Make the photo at a place in the list current, and scroll to it."""
        index = self.index_at(place)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index, ScrollHint.PositionAtTop if at_top else ScrollHint.EnsureVisible)

    def step(self, by: int) -> None:
        """Go to the next or an earlier photo, selecting it alone."""
        place = self.place_at(self.currentIndex())
        target = 0 if place is None else place + by
        if 0 <= target < len(self._photos):
            self._go(target, Modifier.NoModifier)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        place = self.place_at(current)
        photo = None if place is None else self._photos.id_at(place)
        if photo != self._current:
            self._current = photo
            self.current_changed.emit(photo)

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        place = self.place_at(index)
        photo = None if place is None else self._photos.id_at(place)
        if photo is not None:
            self.opened.emit(photo)

    # -- the selection

    def _go(self, place: int, modifiers: Qt.KeyboardModifier) -> None:
        """Make a place current, and select as these modifier keys ask."""
        photo = self._photos.id_at(place)
        if photo is None:
            return
        index = self.index_at(place)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index)
        if modifiers & Modifier.ShiftModifier:
            start = None if self._anchor is None else self._photos.place_of(self._anchor)
            low, high = sorted((place if start is None else start, place))
            chosen = self._photos.ids[low : high + 1]
            if modifiers & Modifier.ControlModifier:
                self._selection.add(chosen)
            else:
                self._selection.select_only(chosen)
        elif not modifiers & Modifier.ControlModifier:
            self._anchor = photo
            self._selection.select_only([photo])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(self.indexAt(event.position().toPoint()))
        if event.button() is not Qt.MouseButton.LeftButton or place is None:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        modifiers = event.modifiers()
        photo = self._photos.id_at(place)
        self._pressed_at = event.position().toPoint()
        several = self._selection.count(len(self._photos)) > 1
        if not modifiers and several and photo is not None and photo in self._selection:
            # Several may be about to be dragged: which one was meant, the release tells.
            self._to_select = photo
            index = self.index_at(place)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            event.accept()
            return
        self._go(place, modifiers)
        only_control = modifiers & Modifier.ControlModifier and not (
            modifiers & Modifier.ShiftModifier
        )
        if only_control and photo is not None:
            self._anchor = photo
            self._selection.toggle(photo)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Not Qt's own: it would select, or scroll to what the mouse is dragged over.
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = event.position().toPoint() - self._pressed_at
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = self._to_select = None
            self.drag_wanted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        photo, self._pressed_at, self._to_select = self._to_select, None, None
        if photo is not None:
            self._anchor = photo
            self._selection.select_only([photo])
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Qt's own signal compares with a press that it never saw.
        if event.button() is Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        place = self.place_at(self.currentIndex())
        if key == Key.Key_Space and place is not None:
            photo = self._photos.ids[place]
            self._anchor = photo
            self._selection.toggle(photo)
        elif key in (Key.Key_Return, Key.Key_Enter) and place is not None:
            self._open(self.currentIndex())
        elif key in _MOVES and len(self._photos):
            target = self._target(_MOVES[Key(key)], place)
            self._go(target, modifiers)
        else:
            # Esc, letters and the rest are the window's.
            event.ignore()
            return
        event.accept()

    def _target(self, move: "QAbstractItemView.CursorAction", place: int | None) -> int:
        """Return the place that a key leads to."""
        if place is None:
            return 0
        last = len(self._photos) - 1
        line = self._first_place(1)
        page = max(1, self.viewport().height() // max(1, self.rowHeight(0)) - 1) * line
        if move is Action.MoveHome:
            return 0
        if move is Action.MoveEnd:
            return last
        by = {
            Action.MoveLeft: onward(self, Key.Key_Left),
            Action.MoveRight: onward(self, Key.Key_Right),
            Action.MoveUp: -line,
            Action.MoveDown: line,
            Action.MovePageUp: -page,
            Action.MovePageDown: page,
        }[move]
        target = place + by
        if abs(by) == line and not 0 <= target <= last:
            # Up from the first line stays; down from the last full line goes to the last photo.
            return last if by > 0 and place // line < last // line else place
        return min(max(target, 0), last)


_MOVES = {
    Key.Key_Left: Action.MoveLeft,
    Key.Key_Right: Action.MoveRight,
    Key.Key_Up: Action.MoveUp,
    Key.Key_Down: Action.MoveDown,
    Key.Key_PageUp: Action.MovePageUp,
    Key.Key_PageDown: Action.MovePageDown,
    Key.Key_Home: Action.MoveHome,
    Key.Key_End: Action.MoveEnd,
}
