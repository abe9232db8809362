"""Every command of the window: its words, its keys, its place in a menu."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command; the first of its keys is shown in the menu, all of them work."""

    name: str
    words: str
    keys: tuple[str, ...] = ()
    run: Callable[[], object]
    checkable: bool = False


@dataclass(frozen=True, slots=True)
class MenuOf:
    """A menu and its commands; None is a line between them."""

    title: str
    commands: tuple[Command | None, ...]


@dataclass(slots=True)
class Actions:
    """The window's QActions, by name and by menu."""

    by_name: dict[str, QAction] = field(default_factory=dict)
    menus: list[tuple[str, list[QAction]]] = field(default_factory=list)

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def build(self, window: QMainWindow, menus: list[MenuOf]) -> None:
        """Fill the window's menu bar."""
        for menu in menus:
            shown = window.menuBar().addMenu(menu.title)
            made = []
            for command in menu.commands:
                if command is None:
                    shown.addSeparator()
                else:
                    made.append(self._add(window, shown, command))
            self.menus.append((menu.title.replace("&", ""), made))

    def _add(self, window: QMainWindow, menu: QMenu, command: Command) -> QAction:
        action = QAction(command.words, window)
        action.setObjectName(command.name)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.checkable)
        action.triggered.connect(lambda _=False, run=command.run: run())
        menu.addAction(action)
        window.addAction(action)
        self.by_name[command.name] = action
        return action


def keys_of(action: QAction) -> str:
    """Return an action's keys as the desktop writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(sequence.toString(form) for sequence in action.shortcuts())


def plain_words(action: QAction) -> str:
    """Return an action's words without the mark of its menu key."""
    return action.text().replace("&", "").rstrip("…")


def tr(text: str) -> str:
    """Return a menu's words in the user's language."""
    return QCoreApplication.translate("menu", text)
