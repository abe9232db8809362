"""The filter that the library shows, and the ones before it: Ctrl+Z takes the last change back."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from scanner.domain.listing import PhotoFilter

KEPT = 100
"""Filters that can be gone back to."""


class Filters(QObject):
    """One filter at a time, with its past."""

    changed = Signal(object)
    """The PhotoFilter that holds now."""

    stepped = Signal()
    """There is one more filter to go back to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = PhotoFilter()
        self._past: list[PhotoFilter] = []

    @property
    def now(self) -> PhotoFilter:
        """The filter that holds."""
        return self._now

    @property
    def can_undo(self) -> bool:
        """Whether there is a filter to go back to."""
        return bool(self._past)

    def set(self, wanted: PhotoFilter) -> None:
        """Filter by something else."""
        if wanted == self._now:
            return
        # Each letter of a search is no step of its own: undoing takes back the word.
        typing = replace(wanted, text="") == replace(self._now, text="") and self._now.text != ""
        if not (typing and self._past):
            self._past.append(self._now)
            del self._past[:-KEPT]
            self.stepped.emit()
        self._now = wanted
        self.changed.emit(wanted)

    def undo(self) -> None:
        """Go back to the filter before."""
        if self._past:
            self._now = self._past.pop()
            self.changed.emit(self._now)
