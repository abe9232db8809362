"""Which photos a walk has seen, and how many of them lie in a window of upload dates."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

EARLIEST: Final = 1
LATEST: Final = 2**32 - 1
"""The dates that a window without an end is split by, in unix seconds."""

MOST_LATE: Final = 2000


@dataclass(frozen=True, slots=True)
class Window:
    """Upload dates from `first` to `last`, both included, in unix seconds; None: no end there."""

    first: int | None = None
    last: int | None = None

    @property
    def is_second(self) -> bool:
        """Whether it cannot be split."""
        return self.first is not None and self.first == self.last

    def holds(self, uploaded: int) -> bool:
        """Tell whether a date lies in it."""
        return (self.first is None or self.first <= uploaded) and (
            self.last is None or uploaded <= self.last
        )

    def split(self, at: int) -> tuple["Window", "Window"]:
        """Return the part before a moment and the part from it on, neither of them empty."""
        first = EARLIEST if self.first is None else self.first
        last = max(LATEST, first + 1) if self.last is None else self.last
        at = min(max(at, first + 1), last)
        return Window(self.first, at - 1), Window(at, self.last)


ALL: Final = Window()


class Seen:
    """
    Photo ids and their upload dates: some 20 MB for 100,000.

    A photo without a date counts as uploaded in second 0.
    """

    def __init__(self) -> None:
        self._uploaded: dict[int, int] = {}
        self._ids: list[int] = []
        self._times = array("q")
        self._late: list[int] = []

    def __len__(self) -> int:
        return len(self._uploaded)

    def __contains__(self, photo: int) -> bool:
        return photo in self._uploaded

    def add(self, photo: int, uploaded: int) -> bool:
        """Note a photo; tell whether it is new."""
        if photo in self._uploaded:
            return False
        self._uploaded[photo] = uploaded
        self._late.append(photo)
        return True

    def remove(self, photo: int) -> None:
        """Forget a photo."""
        uploaded = self._uploaded.pop(photo)
        if photo in self._late:
            self._late.remove(photo)
            return
        begin, end = self._between(Window(uploaded, uploaded))
        at = self._ids.index(photo, begin, end)
        del self._ids[at], self._times[at]

    def newest(self) -> tuple[int, list[int]]:
        """Return the last upload date, and who was uploaded then; 0 and nobody if there is none."""
        last = max(self._uploaded.values(), default=0)
        return last, [photo for photo, uploaded in self._uploaded.items() if uploaded == last]

    def count(self, window: Window) -> int:
        """Return how many photos lie in a window."""
        self._sort()
        begin, end = self._between(window)
        return end - begin + sum(1 for _ in self._of_late(window))

    def ids(self, window: Window) -> list[int]:
        """Return the photos of a window."""
        self._sort()
        begin, end = self._between(window)
        return [*self._ids[begin:end], *self._of_late(window)]

    def middle(self, window: Window) -> int:
        """Return the date that halves a window: its photos if it has any, else its time."""
        self._sort()
        begin, end = self._between(window)
        if begin < end:
            return self._times[(begin + end) // 2]
        late = sorted(self._uploaded[photo] for photo in self._of_late(window))
        if late:
            return late[len(late) // 2]
        first = EARLIEST if window.first is None else window.first
        return (first + (LATEST if window.last is None else window.last) + 1) // 2

    def _between(self, window: Window) -> tuple[int, int]:
        begin = 0 if window.first is None else bisect_left(self._times, window.first)
        end = len(self._times) if window.last is None else bisect_right(self._times, window.last)
        return begin, max(begin, end)

    def _of_late(self, window: Window) -> Iterator[int]:
        return (photo for photo in self._late if window.holds(self._uploaded[photo]))

    def _sort(self) -> None:
        """Bring what was noted since into the order of dates, once it is worth it."""
        if len(self._late) <= MOST_LATE and self._ids:
            return
        self._ids = sorted(self._uploaded, key=self._uploaded.__getitem__)
        self._times = array("q", (self._uploaded[photo] for photo in self._ids))
        self._late = []
