"""
Keeps Python's garbage collector on the main thread.

Left alone it runs on whichever thread allocates, and a widget that is part of
a cycle is then destroyed on a worker's thread: Qt forbids that, and the
process dies. So it is switched off, and a timer of the main thread does its work.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class MainThreadGarbage(QObject):
    """Collects every second what Python's own thresholds would have collected by then."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(EVERY_MS)
        self.destroyed.connect(gc.enable)

    def collect(self) -> None:
        """Collect the oldest generation whose time has come, and the younger ones with it."""
        due = [n for n, count in enumerate(gc.get_count()) if count > self._thresholds[n]]
        if due:
            gc.collect(due[-1])
