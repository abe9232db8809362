"""The line under the photos: how many are selected, and what can be done with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.counting import number
from ui.models.selection import Selection
from ui.words import count_words


class SelectionBar(QWidget):
    """Always in its place, so that the photos above do not move when the first is selected."""

    copy_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self._matching = 0
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self.all = QPushButton(self)
        self.all.setToolTip(self.tr("Select every photo that passes the filter (Ctrl+A)"))
        self.copy = QPushButton(self.tr("Copy keys"), self)
        self.copy.setToolTip(self.tr("Copy their keys, a line each (Ctrl+C)"))
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
        for button in (self.copy, self.report, self.none):
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
        self._count.setText(words)
        role = self.palette().ColorRole
        self._count.setForegroundRole(role.WindowText if selected else role.PlaceholderText)
        self._matching = matching
        self.all.setVisible(selected < matching and not self._selection.is_all)
        for button in (self.copy, self.report, self.none):
            button.setVisible(bool(selected))
        self._fit()

    def _fit(self) -> None:
        """Say on the buttons what they do, in as many words as there is room for."""
        all_ = number(self._matching)
        words = {
            self.all: (self.tr("Select all {n} that match"), self.tr("All {n}")),
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
            for button, (_, short) in words.items():
                button.setText(short.format(n=all_))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
