"""A combo box that is chosen from by typing, whether its list is open or not."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

LATER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
LATER |= Qt.KeyboardModifier.MetaModifier


class TypedChoice(QComboBox):
    """
    Goes to the entry that begins as was typed, else to one with a word that does.

    A space goes on with what was begun to type; by itself it opens the list, and within the list
    it chooses. Qt's own opens the list at the first space of "They did", and forgets the rest.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._since = QElapsedTimer()
        self._list = self.view()
        self._list.installEventFilter(self)

    def showPopup(self) -> None:
        self._typed = ""
        super().showPopup()

    def hidePopup(self) -> None:
        self._typed = ""
        super().hidePopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._type(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._list and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress and self._type(event):
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space:
                self._choose(self._list.currentIndex().row())
                self.hidePopup()
                return True
        return super().eventFilter(watched, event)

    def _type(self, event: QKeyEvent) -> bool:
        """Take a key as a letter of an entry; False if it is none."""
        text = event.text()
        if not text or not text.isprintable() or event.modifiers() & LATER:
            return False
        goes_on = bool(self._typed) and (
            self._since.elapsed() < QApplication.keyboardInputInterval()
        )
        if text == " " and not goes_on:
            return False
        self._typed = (self._typed if goes_on else "") + text.casefold()
        self._since.start()
        place = self._found()
        if place is not None and self._list.isVisible():
            self._list.setCurrentIndex(self.model().index(place, self.modelColumn()))
        elif place is not None:
            self._choose(place)
        return True

    def _choose(self, place: int) -> None:
        if place >= 0:
            self.setCurrentIndex(place)
            self.activated.emit(place)

    def _found(self) -> int | None:
        """Return the next entry that fits what was typed; one letter again goes on from here."""
        now = self._list.currentIndex().row() if self._list.isVisible() else self.currentIndex()
        first = now + 1 if len(self._typed) == 1 else max(now, 0)
        order = [(first + n) % self.count() for n in range(self.count())]
        words = {place: self.itemText(place).casefold() for place in order}
        begins = [place for place in order if words[place].startswith(self._typed)]
        within = [place for place in order if f" {self._typed}" in words[place]]
        return next(iter((*begins, *within)), None)
