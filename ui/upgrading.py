"""Opens a home; the catalog of an older Safelight is brought up to date before, in sight."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QVBoxLayout, QWidget

from scanner.app import App
from scanner.app.upgrade import is_due, upgrade
from scanner.domain.job import Progress
from ui.counting import number

MS_UNSEEN = 1000
"""What takes no longer than this is not worth a dialog."""

MS_BETWEEN = 100
WIDTH_PX = 440
STEPS = 1000


def opened(home: Path) -> App:
    """Return the App of a home; raises what App and `upgrade` do."""
    if is_due(home):
        _upgrade_in_sight(home)
    return App(home)


class UpgradeDialog(QDialog):
    """Says that the catalog is brought up to date, and how far that is; it closes by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Safelight"))
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        safe = QLabel(
            self.tr(
                "This happens once for each new version, and takes up to a minute where there are "
                "a million photos. The catalog as it was stays beside the new one."
            ),
            self,
        )
        safe.setTextFormat(Qt.TextFormat.PlainText)
        safe.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 20)
        layout.setSpacing(12)
        for widget in (self.words, self.bar, safe):
            layout.addWidget(widget)
        self.setFixedWidth(WIDTH_PX)
        self.show_progress(Progress())

    def show_progress(self, progress: Progress) -> None:
        """Say what is being done, and how much of it is done."""
        if progress.step == "copy" and progress.total:
            self.bar.setRange(0, STEPS)
            self.bar.setValue(STEPS * progress.done // progress.total)
            self.words.setText(self.tr("Copying the catalog, so that nothing can be lost…"))
            return
        # Of some steps each takes longer than all the others: the bar only shows that it goes on.
        self.bar.setRange(0, 0)
        if progress.total:
            words = self.tr("Bringing the catalog up to date: step {n} of {all}…")
            words = words.format(n=number(progress.done + 1), all=number(progress.total))
        else:
            words = self.tr("Bringing the catalog up to date…")
        self.words.setText(words)

    def reject(self) -> None:
        """Stay: there is no window to go back to yet."""

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()


def _upgrade_in_sight(home: Path) -> None:
    """Upgrade on another thread, and show how far that is if it takes long."""
    done: Future[None] = Future()
    newest = [Progress()]

    def work() -> None:
        try:
            upgrade(home, lambda progress: newest.__setitem__(0, progress))
        except BaseException as err:  # noqa: BLE001 - raised again by whoever waits
            done.set_exception(err)
        else:
            done.set_result(None)

    dialog = UpgradeDialog()
    loop = QEventLoop()
    look = QTimer(dialog)

    def tell() -> None:
        dialog.show_progress(newest[0])
        if done.done():
            loop.quit()

    look.timeout.connect(tell)
    look.start(MS_BETWEEN)
    QTimer.singleShot(MS_UNSEEN, dialog, dialog.show)
    # Not a daemon: the file is whole even if the session ends meanwhile.
    threading.Thread(target=work, name="safelight-upgrade").start()
    loop.exec()
    dialog.hide()
    dialog.deleteLater()
    done.result()
