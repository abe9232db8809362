"""Ctrl+Z: what was done last is taken back where it was done, then what was done before it."""

from typing import Protocol

KEPT = 200
"""Steps that are remembered; each place where they are done has its own limit as well."""


class Undoes(Protocol):
    """Where something was done that can be taken back."""

    def undo(self) -> object:
        """Take the last of it back, or show what that would change."""
        ...


class Undoing:
    """
    In which order things were done in a window.

    What is taken back at once (filters, the selection, saved filters) has a step for each time.
    A view of a photo writes later, and tells again when it has: it has one step, its last.
    """

    def __init__(self) -> None:
        self._steps: list[Undoes] = []
        self._views: list[Undoes] = []
        self._taking_back = False

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return any(_can(step) for step in self._steps)

    def did(self, where: Undoes) -> None:
        """Know that a step was made."""
        if not self._taking_back:
            self._steps.append(where)
            del self._steps[:-KEPT]

    def reviewed(self, view: Undoes | None) -> None:
        """Know where a photo or a plan was written last; None: there is nothing to take back."""
        self._steps = [step for step in self._steps if step not in self._views]
        self._views = []
        if view is not None:
            self._views = [view]
            self._steps.append(view)

    def undo(self) -> None:
        """Take back what was done last."""
        while self._steps:
            step = self._steps.pop()
            if _can(step):
                self._taking_back = True
                try:
                    step.undo()
                finally:
                    self._taking_back = False
                return


def _can(step: Undoes) -> bool:
    return bool(getattr(step, "can_undo", True))
