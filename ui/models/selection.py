"""Which photos are selected: by id, so that a selection outlives every refresh and re-scan."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was selected at one moment: no QObject, so any thread may hold it and let it go."""

    ids: frozenset[int]
    is_all: bool
    but: frozenset[int]

    def resolve(self, matching: "array[int]") -> "array[int]":
        """Return the ids, those of the list in its order; may take long for a long list."""
        if self.is_all:
            return array("q", [n for n in matching if n not in self.but])
        shown = [n for n in matching if n in self.ids]
        return array("q", [*shown, *sorted(self.ids.difference(shown))])


class Selection(QObject):
    """
    A set of photo ids, or "all that match" less a few.

    "All that match" is kept as that wish and not as a million ids; it ends
    when the list shows something else, since it would then mean something else.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: set[int] = set()
        self._all = False
        self._but: set[int] = set()

    def __contains__(self, photo: int) -> bool:
        return photo not in self._but if self._all else photo in self._ids

    @property
    def is_all(self) -> bool:
        """Whether all that match are selected, less those taken out by hand."""
        return self._all

    def count(self, matching: int) -> int:
        """Return how many are selected, where `matching` photos are in the list."""
        return matching - len(self._but) if self._all else len(self._ids)

    def chosen(self) -> "Chosen":
        """Return what is selected now, to be taken to another thread."""
        return Chosen(frozenset(self._ids), self._all, frozenset(self._but))

    def select_only(self, photos: Iterable[int]) -> None:
        """Select these and nothing else."""
        wanted = set(photos)
        if self._all or wanted != self._ids:
            self._ids, self._all, self._but = wanted, False, set()
            self.changed.emit()

    def add(self, photos: Iterable[int]) -> None:
        """Select these as well."""
        if self._all:
            self._but.difference_update(photos)
        else:
            self._ids.update(photos)
        self.changed.emit()

    def toggle(self, photo: int) -> None:
        """Select a photo, or take it out."""
        (self._but if self._all else self._ids).symmetric_difference_update({photo})
        self.changed.emit()

    def select_all(self) -> None:
        """Select all that match."""
        self._ids, self._all, self._but = set(), True, set()
        self.changed.emit()

    def clear(self) -> None:
        """Select nothing."""
        self.select_only(())

    def list_changed(self) -> None:
        """End "all that match", for the list shows something else; photos picked singly stay."""
        if self._all:
            self.clear()
