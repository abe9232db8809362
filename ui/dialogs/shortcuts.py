"""The list of shortcuts (?), and the command palette (Ctrl+K): every command by its name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Actions, keys_of, plain_words

ACTION = Qt.ItemDataRole.UserRole


class ShortcutsDialog(QDialog):
    """Which key does what."""

    def __init__(
        self,
        actions: Actions,
        more: Sequence[tuple[str, Sequence[tuple[str, str]]]],
        parent: QWidget | None = None,
    ) -> None:
        """`more` are groups of keys that are no commands: a title, and (key, words) each."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Shortcuts"))
        self.resize(560, 560)
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.tr("Shortcuts"))
        tree.setHeaderHidden(True)
        tree.setColumnCount(2)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        groups = [
            (title, [(keys_of(a), plain_words(a)) for a in made if a.shortcuts()])
            for title, made in actions.menus
        ]
        for title, lines in [*groups, *more]:
            heading = QTreeWidgetItem([title])
            font = heading.font(0)
            font.setBold(True)
            heading.setFont(0, font)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            tree.addTopLevelItem(heading)
            for keys, words in lines:
                heading.addChild(QTreeWidgetItem([words, keys]))
        tree.expandAll()
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(tree)
        layout.addWidget(buttons)


class CommandPalette(QDialog):
    """Type a part of a command's name, press Enter."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands"))
        self.resize(460, 360)
        self._field = QLineEdit(self)
        self._field.setAccessibleName(self.tr("Search for a command"))
        self._field.setPlaceholderText(self.tr("What would you like to do?"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Commands"))
        for _, made in actions.menus:
            for action in made:
                self._add(action)
        layout = QVBoxLayout(self)
        layout.addWidget(self._field)
        layout.addWidget(self._list)
        self._field.textChanged.connect(self._narrow)
        self._field.returnPressed.connect(self._run)
        self._list.itemActivated.connect(lambda _: self._run())
        self._list.itemClicked.connect(lambda _: self._run())
        self._list.currentItemChanged.connect(self._light)
        self._narrow("")

    def _add(self, action: QAction) -> None:
        item = QListWidgetItem(self._list)
        item.setData(ACTION, action)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, plain_words(action))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(8, 4, 8, 4)
        row.addWidget(QLabel(plain_words(action)))
        row.addStretch(1)
        keys = QLabel(keys_of(action))
        keys.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row.addWidget(keys)
        line.setEnabled(action.isEnabled())
        item.setSizeHint(line.sizeHint())
        self._list.setItemWidget(item, line)

    def _light(self, now: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        """Let what stands on the accent be read: Qt colors an item's own text, not its widget's."""
        for item, roles in (
            (before, (QPalette.ColorRole.WindowText, QPalette.ColorRole.PlaceholderText)),
            (now, (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.HighlightedText)),
        ):
            line = None if item is None else self._list.itemWidget(item)
            if line is not None:
                for label, role in zip(line.findChildren(QLabel), roles, strict=True):
                    label.setForegroundRole(role)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if event.key() == Qt.Key.Key_Down else -1
            shown = [n for n in range(self._list.count()) if not self._list.item(n).isHidden()]
            here = self._list.currentRow()
            if here in shown:
                place = shown.index(here) + by
                if 0 <= place < len(shown):
                    self._list.setCurrentRow(shown[place])
            return
        super().keyPressEvent(event)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        first = None
        for n in range(self._list.count()):
            item = self._list.item(n)
            action: QAction = item.data(ACTION)
            name = plain_words(action).casefold()
            item.setHidden(not all(word in name for word in words))
            if first is None and not item.isHidden():
                first = n
        if first is not None:
            self._list.setCurrentRow(first)

    def _run(self) -> None:
        item = self._list.currentItem()
        if item is None or item.isHidden():
            return
        action: QAction = item.data(ACTION)
        if action.isEnabled():
            self.close()
            action.trigger()
