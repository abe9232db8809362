"""Which photos are selected: by id, so that a selection outlives every refresh and re-scan."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

STEPS_KEPT = 50
"""Selections that can be gone back to."""

IDS_KEPT = 2_000_000
"""Ids in all of them together, 8 bytes each; the oldest are given up first."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was selected at one moment: no QObject, so any thread may hold it and let it go."""

    ids: frozenset[int]
    is_all: bool
    but: frozenset[int]

    def count(self, matching: int) -> int:
        """Return how many are selected, where `matching` photos are in the list."""
        return matching - len(self.but) if self.is_all else len(self.ids)

    def resolve(self, matching: "array[int]") -> "array[int]":
        """Return the ids, those of the list in its order; may take long for a long list."""
        if self.is_all:
            return array("q", [n for n in matching if n not in self.but])
        shown = [n for n in matching if n in self.ids]
        return array("q", [*shown, *sorted(self.ids.difference(shown))])


@dataclass(frozen=True, slots=True)
class _Before:
    """A selection to go back to; arrays, as a set takes eight times as much."""

    ids: "array[int]"
    is_all: bool
    but: "array[int]"

    @property
    def size(self) -> int:
        return len(self.ids) + len(self.but)


class Selection(QObject):
    """
    A set of photo ids, or "all that match" less a few.

    "All that match" is kept as that wish and not as a million ids; it ends
    when the list shows something else, since it would then mean something else.
    A change by which more than one photo is selected, or no longer is, can be taken back.
    """

    changed = Signal()

    stepped = Signal()
    """There is one more selection to go back to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: set[int] = set()
        self._all = False
        self._but: set[int] = set()
        self._past: list[_Before] = []

    def __contains__(self, photo: int) -> bool:
        return photo not in self._but if self._all else photo in self._ids

    @property
    def is_all(self) -> bool:
        """Whether all that match are selected, less those taken out by hand."""
        return self._all

    @property
    def can_undo(self) -> bool:
        """Whether there is a selection to go back to."""
        return bool(self._past)

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
            self._keep(several=len(wanted) > 1)
            self._ids, self._all, self._but = wanted, False, set()
            self.changed.emit()

    def add(self, photos: Iterable[int]) -> None:
        """Select these as well."""
        self._keep(several=True)
        if self._all:
            self._but.difference_update(photos)
        else:
            self._ids.update(photos)
        self.changed.emit()

    def toggle(self, photo: int) -> None:
        """Select a photo, or take it out."""
        self._keep()
        (self._but if self._all else self._ids).symmetric_difference_update({photo})
        self.changed.emit()

    def select_all(self) -> None:
        """Select all that match."""
        if self._all and not self._but:
            return
        self._keep(several=True)
        self._ids, self._all, self._but = set(), True, set()
        self.changed.emit()

    def take(self, chosen: Chosen) -> None:
        """Select what was worked out on another thread."""
        if chosen != self.chosen():
            self._keep(several=True)
            self._ids, self._all, self._but = set(chosen.ids), chosen.is_all, set(chosen.but)
            self.changed.emit()

    def clear(self) -> None:
        """Select nothing."""
        self.select_only(())

    def undo(self) -> None:
        """Select what was selected before."""
        if self._past:
            before = self._past.pop()
            self._ids, self._all, self._but = set(before.ids), before.is_all, set(before.but)
            self.changed.emit()

    def list_changed(self) -> None:
        """End "all that match", for the list shows something else; photos picked singly stay."""
        self._past = [before for before in self._past if not before.is_all]
        if self._all:
            self._ids, self._all, self._but = set(), False, set()
            self.changed.emit()

    def _keep(self, *, several: bool = False) -> None:
        """Remember what is selected now, if it or what comes is more than one photo."""
        if not (several or self._all or len(self._ids) > 1):
            return
        self._past.append(_Before(array("q", self._ids), self._all, array("q", self._but)))
        del self._past[:-STEPS_KEPT]
        while len(self._past) > 1 and sum(before.size for before in self._past) > IDS_KEPT:
            del self._past[0]
        self.stepped.emit()
