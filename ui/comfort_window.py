"""The window's parts that help: the log, the help, and keeping watch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from ui.actions import Command, tr
from ui.dialogs.help import HelpDialog
from ui.dialogs.log import LogDialog
from ui.dialogs.schedule import ScheduleDialog
from ui.help import FIRST, Keys, chapters

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class LogPart(QObject):
    """Of one window: the log, and the rule of what others may read."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: LogDialog | None = None

    def show(self) -> None:
        """Show the log; one that is open already comes forward, with what is new."""
        if self.dialog is not None and isValid(self.dialog) and self.dialog.isVisible():
            self.dialog.read()
        else:
            self.dialog = LogDialog(self._window.app, self._window.bridge, self._window)
        _bring(self.dialog)

    def for_others(self, text: str) -> str:
        """Return a text without the secrets of this session and without e-mail addresses."""
        return self._window.app.for_others(text)


class HelpPart(QObject):
    """Of one window: the help, opened at the chapter of the page that is shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: HelpDialog | None = None

    def show(self, chapter: str | None = None) -> None:
        """Show a chapter; None is the one of the page."""
        if self.dialog is None:
            made = chapters(self._window.actions_, self._keys())
            self.dialog = HelpDialog(made, self._window)
        self.dialog.show_chapter(chapter or chapter_of(self._window))
        _bring(self.dialog)

    @staticmethod
    def _keys() -> Keys:
        # Imported here: the menus are made of what stands in this module.
        from ui.commands import more_keys

        return more_keys()


def chapter_of(window: MainWindow) -> str:
    """Return the chapter of the page that the window shows."""
    shown = window.stack.currentWidget()
    by_page: dict[QWidget, str] = {
        window.welcome: FIRST,
        window.overview.page: FIRST,
        window.photo: "reviewing",
        window.review.page: "reviewing",
        window.accounts_page: "sign-in",
        window.links_page: "library",
        window.datasets.page: "datasets",
        window.requests.page: "requests",
        **dict.fromkeys(window.changes.pages, "changes"),
    }
    return by_page.get(shown, "library") if shown is not None else FIRST


def watch_command(window: MainWindow) -> Command:
    """Return the command that sets when Safelight looks by itself."""
    return Command(
        name="keep-watch",
        words=tr("Keep &watch…"),
        keys=("Ctrl+Shift+F5",),
        run=lambda: ScheduleDialog(window.app, window.bridge, window).show(),
    )


def help_commands(window: MainWindow) -> tuple[Command, ...]:
    """Return the commands that show the help and the log."""
    return (
        Command(name="help", words=tr("&Help"), keys=("F1",), run=lambda: window.help.show()),
        Command(name="log", words=tr("&Log…"), keys=("Shift+F1",), run=lambda: window.log.show()),
    )


def _bring(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
