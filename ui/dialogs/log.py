"""
The log: what Safelight did, to be read, narrowed, copied and saved; beside it the jobs that ran.

Files are read and searched off the window's thread. What leaves the window, by the clipboard or
as a file, is redacted once more, by what is known to be secret today.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from scanner.app.log import Entry, Weight, text_of
from scanner.domain.job import Job
from ui.accessible import name_choice
from ui.bridge import Bridge
from ui.dialogs.error import show_error
from ui.last_folder import begin_where_last
from ui.models.log import JobsModel, LogModel, narrowed
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.labels import plain_label
from ui.words import count_words, shown, translate

if TYPE_CHECKING:
    from scanner.app import App

SIZE_PX = (860, 600)
MS_TYPING = 200
FILE = "safelight-log.txt"
A_MOMENT = "2000-00-00 00:00:00"
"""As wide as any moment: digits are of one width."""


class LogDialog(QDialog):
    """The log and the jobs that ran; not modal."""

    def __init__(self, app: App, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._all: list[Entry] = []
        self._asked = 0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(_tr("Log"))
        self.model = LogModel(self)
        self.jobs = JobsModel(self)
        self._make_controls()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(
            plain_label(
                _tr(
                    "What Safelight did on this machine. Keys, passwords and e-mail addresses are "
                    "not in it, and your home folder is ~. It may name photos, folders and "
                    "accounts: read it before you send it to anybody."
                )
            )
        )
        tabs = QTabWidget()
        tabs.setAccessibleName(_tr("What to read"))
        tabs.tabBar().setAccessibleName(_tr("What to read"))
        tabs.addTab(self._log_page(), _tr("Notes"))
        tabs.addTab(self._table(self.jobs, _tr("The work that was done"), 3), _tr("Work"))
        column.addWidget(tabs, 1)
        column.addLayout(self._foot())
        self.resize(*SIZE_PX)
        self.read()

    # -- building

    def _make_controls(self) -> None:
        self.level = QComboBox()
        self.level.addItem(_tr("All notes"), int(Weight.DEBUG))
        self.level.addItem(_tr("Warnings and errors"), int(Weight.WARNING))
        self.level.addItem(_tr("Errors"), int(Weight.ERROR))
        self.search = QLineEdit()
        self.search.setAccessibleName(_tr("Search the log"))
        self.search.setPlaceholderText(_tr("Search the log"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(200)
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(_tr("Clear the search"))
        self.status = ElidedLabel()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(MS_TYPING)
        self._pause.timeout.connect(self._narrow)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.level.currentIndexChanged.connect(lambda _: self._narrow())

    def _log_page(self) -> QWidget:
        self.table = self._table(self.model, _tr("Notes of the log"), 2)
        self.whole = QPlainTextEdit()
        self.whole.setReadOnly(True)
        self.whole.setTabChangesFocus(True)
        self.whole.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.whole.setAccessibleName(_tr("The chosen note, whole"))
        self.whole.setPlaceholderText(_tr("Choose a note to read it whole."))
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.whole)
        split.setSizes([360, 110])
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.level)
        line.addWidget(self.search, 1)
        column.addLayout(line)
        column.addWidget(split, 1)
        name_choice(self.level, _tr("Which notes to show"))
        return page

    def _table(self, model: LogModel | JobsModel, name: str, widest: int) -> QTableView:
        table = QTableView()
        table.setModel(model)
        table.setAccessibleName(name)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        lines, head = table.verticalHeader(), table.horizontalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(table.fontMetrics().height() + 8)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = table.fontMetrics().averageCharWidth()
        table.setColumnWidth(0, table.fontMetrics().horizontalAdvance(A_MOMENT) + 2 * letter)
        for number, letters in enumerate((12,) if widest == 2 else (36, 20), 1):
            table.setColumnWidth(number, letters * letter)
        head.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)
        return table

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.status, 1)
        for words, does in (
            (_tr("Read anew"), self.read),
            (_tr("Copy"), self.copy),
            (_tr("Save as…"), self._ask_where),
            (_tr("Clear…"), self._ask_to_clear),
            (_tr("Close"), self.close),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, does=does: does())
            foot.addWidget(button)
        return foot

    # -- reading

    def read(self) -> None:
        """Read the log, and the jobs that ran, anew."""

        def question() -> tuple[list[Entry], list[Job]]:
            return self._app.log(), self._app.history()

        def read(found: tuple[list[Entry], list[Job]]) -> None:
            self._all, jobs = found
            self.jobs.show(jobs)
            self._narrow()

        self._bridge.ask(question, read, self._failed, owner=self)

    def _narrow(self) -> None:
        self._pause.stop()
        self._asked += 1
        asked, everything = self._asked, self._all
        least, text = Weight(self.level.currentData()), self.search.text()

        def found(entries: list[Entry]) -> None:
            if asked != self._asked:
                return
            self.model.show(entries)
            self.table.scrollToBottom()
            words = count_words(len(entries), "%n note", "%n notes")
            self.status.setText(words if everything else _tr("Nothing is in the log."))

        self._bridge.ask(lambda: narrowed(everything, least, text), found, self._failed, owner=self)

    def _chosen(self, *_: QItemSelection) -> None:
        entries = self._selected()
        one = entries[0] if len(entries) == 1 else None
        self.whole.setPlainText("" if one is None else shown(one.text, len(one.text), lines=True))

    def _selected(self) -> list[Entry]:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.entries[row] for row in rows]

    @property
    def _wanted(self) -> list[Entry]:
        return self._selected() or list(self.model.entries)

    # -- what is done with it

    def copy(self) -> None:
        """Copy what is selected; where nothing is, all that is shown."""
        entries = self._wanted

        def copied(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self.status.setText(count_words(len(entries), "%n note copied", "%n notes copied"))

        app = self._app
        self._bridge.ask(lambda: app.for_others(text_of(entries)), copied, self._failed, owner=self)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, _tr("Save the log"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_where_last(dialog, self._app.home)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(FILE)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Write what is selected, or else all that is shown, to a file."""
        entries: Sequence[Entry] = self._wanted
        app = self._app

        def saved(_: None) -> None:
            self.status.setText(_tr("Saved as {file}").format(file=shown(str(path), 200)))

        self._bridge.ask(lambda: app.save_log(path, list(entries)), saved, self._failed, owner=self)

    def _ask_to_clear(self) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(_tr("Clear the log"))
        box.setText(_tr("Delete all notes of the log?"))
        box.setInformativeText(
            _tr("The journal of changes and the list of work done are kept; they are not the log.")
        )
        clear = box.addButton(_tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        clear.clicked.connect(self.clear)
        box.open()

    def clear(self) -> None:
        """Delete the log."""
        self._bridge.ask(self._app.clear_log, lambda _: self.read(), self._failed, owner=self)

    def _failed(self, error: BaseException) -> None:
        show_error(self, error)


def _tr(text: str) -> str:
    return translate("log", text)
