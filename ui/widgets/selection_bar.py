"""The line under the photos: how many are selected, and what can be done with them."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from scanner.domain.change import ChangeKind
from ui.counting import number
from ui.models.selection import Selection
from ui.wish_words import title_words
from ui.words import count_words


class SelectionBar(QWidget):
    """Always in its place, so that the photos above do not move when the first is selected."""

    copy_wanted = Signal()
    compare_wanted = Signal()
    report_wanted = Signal()

    wish_wanted = Signal(object)
    """The ChangeKind of what is to be changed of the selected."""

    write_wanted = Signal()
    """Somebody is to be written to about the selected."""

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self._matching = 0
        self._kinds: tuple[ChangeKind, ...] = ()
        self._words, self._selected = "", 0
        self.change = QPushButton(self)
        self.change.clicked.connect(lambda _=False: self._want_first())
        self.more = QPushButton(self)
        self.more.setMenu(QMenu(self.more))
        self.write = QPushButton(self)
        self.write.setToolTip(self.tr("Ask who holds them to take them out (Ctrl+Alt+W)"))
        self.write.clicked.connect(lambda _=False: self.write_wanted.emit())
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self.all = QPushButton(self)
        self.all.setToolTip(self.tr("Select every photo that passes the filter (Ctrl+A)"))
        self.compare = QPushButton(self)
        self.compare.setToolTip(self.tr("Two to four photos side by side (F12)"))
        self.compare.clicked.connect(lambda _=False: self.compare_wanted.emit())
        self.copy = QPushButton(self.tr("Copy keys"), self)
        self.copy.setToolTip(self.tr("Copy their keys, a line each (Ctrl+Shift+C)"))
        self.report = QPushButton(self.tr("Export report…"), self)
        self.report.setToolTip(self.tr("Write a report of these (Ctrl+Shift+E)"))
        self.none = QPushButton(self.tr("Select none"), self)
        self.none.setToolTip(self.tr("Select nothing (Ctrl+Shift+A)"))
        self.all.clicked.connect(lambda _=False: selection.select_all())
        self.none.clicked.connect(lambda _=False: selection.clear())
        self.copy.clicked.connect(lambda _=False: self.copy_wanted.emit())
        self.report.clicked.connect(lambda _=False: self.report_wanted.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(self._count)
        layout.addWidget(self.all)
        layout.addStretch(1)
        for button in (
            *(self.compare, self.change, self.more, self.write),
            *(self.copy, self.report, self.none),
        ):
            layout.addWidget(button)
        self.setFixedHeight(self.copy.sizeHint().height() + 8)

    def show_count(self, selected: int, matching: int) -> None:
        """Show that so many of so many are selected."""
        if selected and self._selection.is_all:
            words = count_words(
                selected, "%n selected, all that match", "%n selected, all that match"
            )
            if selected != matching:
                words = self.tr("{n} of {all} that match selected").format(
                    n=number(selected), all=number(matching)
                )
        elif selected:
            words = count_words(selected, "%n selected", "%n selected")
        else:
            words = self.tr("Nothing selected")
        self._words, self._selected = words, selected
        role = self.palette().ColorRole
        self._count.setForegroundRole(role.WindowText if selected else role.PlaceholderText)
        self._matching = matching
        self.all.setVisible(selected < matching and not self._selection.is_all)
        self._fit()

    def offer(self, kinds: Collection[ChangeKind]) -> None:
        """Offer to change these: the first by a button of its own, the others by a menu."""
        wanted = tuple(kind for kind in ChangeKind if kind in kinds)
        if wanted == self._kinds:
            return
        self._kinds = wanted
        menu = self.more.menu()
        menu.clear()
        for kind in wanted[1:]:
            action = menu.addAction(f"{title_words(kind)}…")
            action.triggered.connect(lambda _=False, kind=kind: self.wish_wanted.emit(kind))
        self._fit()

    def _want_first(self) -> None:
        self.wish_wanted.emit(self._kinds[0])

    def _fit(self) -> None:
        """Say on the buttons what they do, in as many words as there is room for."""
        for button in (self.write, self.copy, self.report, self.none):
            button.setVisible(bool(self._selected))
        self.compare.setVisible(2 <= self._selected <= 4)
        self.change.setVisible(bool(self._selected) and bool(self._kinds))
        self.more.setVisible(bool(self._selected) and len(self._kinds) > 1)
        self._count.setText(self._words)
        self._count.setToolTip(self._words)
        self._count.setAccessibleName(self._words)
        all_ = number(self._matching)
        first = title_words(self._kinds[0]) if self._kinds else ""
        short = self.tr("License…") if self._kinds[:1] == (ChangeKind.LICENSE,) else f"{first}…"
        words = {
            self.all: (self.tr("Select all {n} that match"), self.tr("All {n}")),
            self.change: (f"{first}…", short),
            self.more: (self.tr("Change more"), self.tr("More")),
            self.compare: (self.tr("Side by side"), self.tr("Compare")),
            self.write: (self.tr("Write to…"), self.tr("Write…")),
            self.copy: (self.tr("Copy keys"), self.tr("Copy keys")),
            self.report: (self.tr("Export report…"), self.tr("Report…")),
            self.none: (self.tr("Select none"), self.tr("None")),
        }
        for button, (long, _) in words.items():
            button.setText(long.format(n=all_))
            button.setAccessibleName(button.text())
        shown = [self._count, *(button for button in words if button.isVisibleTo(self))]
        needed = sum(widget.sizeHint().width() + 8 for widget in shown) + 24
        if needed > self.width():
            for button, (_, brief) in words.items():
                button.setText(brief.format(n=all_))
        # What is still too much is done without: it is in the menu, with its keys.
        for button in (self.report, self.copy, self.compare, self.write):
            shown = [widget for widget in shown if widget.isVisibleTo(self)]
            if sum(widget.sizeHint().width() + 8 for widget in shown) + 24 > self.width():
                button.hide()
        shown = [widget for widget in shown if widget.isVisibleTo(self)]
        if sum(widget.sizeHint().width() + 8 for widget in shown) + 24 > self.width():
            of_all = self._selection.is_all and self._selected == self._matching
            brief = self.tr("All {n}") if of_all else "{n}"
            self._count.setText(brief.format(n=number(self._selected)))
        if (layout := self.layout()) is not None:
            # At once: what was tried and hidden again had the others squeezed.
            layout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
