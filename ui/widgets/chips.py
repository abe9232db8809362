"""A chip for each active part of the filter."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolButton, QWidget

from scanner.domain.license import LicenseTable
from scanner.domain.listing import PhotoFilter
from ui.filter_words import chips
from ui.models.filters import Filters

GAP = 4


class Chips(QWidget):
    """The active parts of the filter; a click takes one away."""

    def __init__(
        self, filters: Filters, licenses: LicenseTable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._filters = filters
        self._licenses = licenses
        self._sources: dict[int, str] = {}
        self._datasets: dict[str, str] = {}
        self._buttons: list[QToolButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        filters.changed.connect(lambda _: self._fill())
        self._fill()

    @property
    def buttons(self) -> list[QToolButton]:
        """The chips, and the button that clears them all where there are several."""
        return list(self._buttons)

    def name_sources(self, names: dict[int, str]) -> None:
        """Call sources by these names from now on."""
        if names != self._sources:
            self._sources = names
            self._fill()

    def name_datasets(self, names: dict[str, str]) -> None:
        """Call datasets by these names from now on."""
        if names != self._datasets:
            self._datasets = names
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _fill(self) -> None:
        for button in self._buttons:
            button.hide()
            # Later, for it may be the one that was just clicked.
            button.deleteLater()
        self._buttons = []
        active = chips(self._filters.now, self._licenses, self._sources, self._datasets)
        for chip in active:
            button = self._button(chip.words.replace("&", "&&") + "  ×")
            button.setAccessibleName(self.tr("Remove filter: {what}").format(what=chip.words))
            button.setToolTip(self.tr("Remove this filter (Ctrl+Z brings it back)"))
            button.clicked.connect(lambda _=False, to=chip.without: self._filters.set(to))
        if len(active) > 1:
            button = self._button(self.tr("Clear all"))
            button.setAutoRaise(True)
            button.setAccessibleName(self.tr("Remove all filters"))
            button.clicked.connect(lambda _=False: self._filters.set(PhotoFilter()))
        self._place()
        self.setVisible(bool(active))

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.show()
        self._buttons.append(button)
        return button

    def _place(self) -> None:
        """Lay the chips out in lines, as words are; be as high as they need."""
        x = y = line = 0
        for button in self._buttons:
            size = button.sizeHint()
            if x and x + size.width() > self.width():
                x, y, line = 0, y + line + GAP, 0
            place = QRect(x, y, min(size.width(), max(1, self.width())), size.height())
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            x += size.width() + GAP
            line = max(line, size.height())
        self.setFixedHeight(y + line)
