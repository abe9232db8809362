"""
The help: chapters at the left, the text at the right; all of it is on this machine.

Nothing is loaded from anywhere. A link to another chapter shows it; a link to the web is shown as
the address it is, and opened in the browser once the user has agreed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.help import Chapter
from ui.opening import open_address
from ui.widgets.elided_label import ElidedLabel
from ui.words import translate

SIZE_PX = (820, 620)
MARGIN_PX = 16
MOST_FOUND = 500
"""Places of a chapter that a search marks."""


class HelpDialog(QDialog):
    """The help; not modal, so that one can read and do."""

    def __init__(self, chapters: Sequence[Chapter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapters = {chapter.name: chapter for chapter in chapters}
        self._been: list[str] = []
        self._place = -1
        self.setModal(False)
        self.setWindowTitle(_tr("Help"))
        self._make_controls(chapters)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.back_button)
        line.addWidget(self.forward_button)
        line.addWidget(self.search, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.contents)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([230, 560])
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        close = QPushButton(_tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(split, 1)
        column.addLayout(foot)
        self.resize(*SIZE_PX)
        for keys, does in (
            (QKeySequence.StandardKey.Back, self.go_back),
            (QKeySequence.StandardKey.Forward, self.go_forward),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
        ):
            QShortcut(keys, self).activated.connect(does)

    def _make_controls(self, chapters: Sequence[Chapter]) -> None:
        self.contents = QListWidget()
        self.contents.setAccessibleName(_tr("Chapters"))
        self.contents.setSpacing(2)
        for chapter in chapters:
            item = QListWidgetItem(chapter.title, self.contents)
            item.setData(Qt.ItemDataRole.UserRole, chapter.name)
        self.contents.currentItemChanged.connect(self._chosen)
        self.text = _Text()
        self.text.setAccessibleName(_tr("Text of the chapter"))
        self.text.anchorClicked.connect(self.follow)
        self.text.highlighted.connect(self._tell)
        self.search = QLineEdit()
        self.search.setPlaceholderText(_tr("Search the help"))
        self.search.setAccessibleName(_tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(100)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(_tr("Clear the search"))
        self.search.textChanged.connect(self._narrow)
        self.back_button = QPushButton(_tr("Back"))
        self.forward_button = QPushButton(_tr("Forward"))
        for button, does in (
            (self.back_button, self.go_back),
            (self.forward_button, self.go_forward),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, does=does: does())
        self.status = ElidedLabel()

    @property
    def chapter(self) -> str:
        """The name of the chapter that is shown."""
        return self._been[self._place] if self._been else ""

    # -- from chapter to chapter

    def show_chapter(self, name: str) -> None:
        """Show a chapter, and remember where one came from."""
        if name not in self._chapters:
            return
        if name != self.chapter:
            del self._been[self._place + 1 :]
            self._been.append(name)
            self._place = len(self._been) - 1
        self._show()

    def go_back(self) -> None:
        """Show the chapter before."""
        if self._place > 0:
            self._place -= 1
            self._show()

    def go_forward(self) -> None:
        """Show the chapter that one went back from."""
        if self._place + 1 < len(self._been):
            self._place += 1
            self._show()

    def _show(self) -> None:
        self.text.document().setMarkdown(
            self._chapters[self.chapter].text,
            QTextDocument.MarkdownFeature.MarkdownDialectGitHub
            | QTextDocument.MarkdownFeature.MarkdownNoHTML,
        )
        self.text.document().setDocumentMargin(MARGIN_PX)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        with QSignalBlocker(self.contents):
            for row in range(self.contents.count()):
                item = self.contents.item(row)
                if item.data(Qt.ItemDataRole.UserRole) == self.chapter:
                    self.contents.setCurrentItem(item)
        self.back_button.setEnabled(self._place > 0)
        self.forward_button.setEnabled(self._place + 1 < len(self._been))
        self._mark()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            self.show_chapter(item.data(Qt.ItemDataRole.UserRole))

    # -- searching

    def _narrow(self, words: str) -> None:
        found = []
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            name = item.data(Qt.ItemDataRole.UserRole)
            item.setHidden(not self._chapters[name].holds(words))
            if not item.isHidden():
                found.append(name)
        self.status.setText("" if found else _tr("No chapter has these words."))
        if found and self.chapter not in found:
            self.show_chapter(found[0])
        else:
            self._mark()

    def _mark(self) -> None:
        """Mark every place of the first of the words that are searched for, and show the first."""
        marks: list[QTextEdit.ExtraSelection] = []
        words = self.search.text().split()
        cursor = QTextCursor(self.text.document())
        while words and len(marks) < MOST_FOUND:
            cursor = self.text.document().find(words[0], cursor)
            if cursor.isNull():
                break
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(self.palette().highlight())
            mark.format.setForeground(self.palette().highlightedText())
            marks.append(mark)
        self.text.setExtraSelections(marks)
        if marks:
            first = QTextCursor(marks[0].cursor)
            first.clearSelection()
            self.text.setTextCursor(first)
            self.text.ensureCursorVisible()

    # -- links

    def follow(self, url: QUrl) -> None:
        """Show the chapter that a link names; ask before an address of the web is opened."""
        if url.scheme() == "https":
            self._ask_to_open(url)
        elif not url.scheme():
            self.show_chapter(url.path().removesuffix(".md"))

    def _tell(self, url: QUrl) -> None:
        self.status.setText(url.toString() if url.scheme() == "https" else "")

    def _ask_to_open(self, url: QUrl) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(_tr("Open in the browser"))
        box.setText(_tr("Open this address in your browser?"))
        box.setInformativeText(url.toString())
        opens = box.addButton(_tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        opens.clicked.connect(lambda: open_address(url))
        box.open()


class _Text(QTextBrowser):
    """A text whose links tell where they lead; it loads nothing by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002 - Qt's own
        return None


def _tr(text: str) -> str:
    return translate("help", text)
