"""App's methods about saved filters, dates, and what is picked, over rows that a test gives."""

import threading
from array import array
from collections.abc import Sequence
from dataclasses import replace

from scanner.domain.listing import Order, PhotoFilter, PhotoRow
from scanner.domain.photo import PhotoId
from scanner.domain.picking import Likeness, Whereabouts
from scanner.domain.saved import (
    SavedFilter,
    SavedId,
    checked_name,
    folded_name,
    text_of_filter,
)
from scanner.domain.timeline import BY_DATE, Jump, Month, When
from scanner.errors import BadWish, NotFound


class FakeAtHome:
    """A part of FakeApp, which has the rows."""

    table: dict[int, PhotoRow]

    def __init__(self) -> None:
        self.saved: dict[int, SavedFilter] = {}
        self.files: dict[int, str] = {}
        self.likes: dict[Likeness, list[int]] = {}
        self._ids = 0

    def commit(self, *tables: str) -> None:
        raise NotImplementedError

    # -- saved filters

    def saved_filters(self) -> tuple[SavedFilter, ...]:
        _off_the_main_thread()
        return tuple(sorted(self.saved.values(), key=lambda one: folded_name(one.name)))

    def save_filter(self, name: str, wanted: PhotoFilter, *, replace: bool = False) -> SavedFilter:
        _off_the_main_thread()
        kept, before = checked_name(name), self._named(name)
        if before is not None and not replace:
            raise BadWish(f"There is a saved filter {kept!r} already.")
        if before is None:
            self._ids += 1
        id_ = SavedId(self._ids) if before is None else before.id
        saved = self.saved[id_] = SavedFilter(id_, kept, text_of_filter(wanted), wanted)
        self.commit("saved_filter")
        return saved

    def rename_filter(self, saved: SavedId, name: str) -> SavedFilter:
        _off_the_main_thread()
        if self._named(name) not in (None, self.saved.get(saved)):
            raise BadWish(f"There is a saved filter {name!r} already.")
        renamed = self.saved[saved] = replace(self.saved[saved], name=checked_name(name))
        self.commit("saved_filter")
        return renamed

    def remove_filter(self, saved: SavedId) -> None:
        _off_the_main_thread()
        if self.saved.pop(saved, None) is None:
            raise NotFound("That saved filter is not there any more.")
        self.commit("saved_filter")

    def restore_filter(self, saved: SavedFilter) -> None:
        _off_the_main_thread()
        self.saved[saved.id] = saved
        self.commit("saved_filter")

    def _named(self, name: str) -> SavedFilter | None:
        wanted = folded_name(checked_name(name))
        return next((one for one in self.saved.values() if folded_name(one.name) == wanted), None)

    # -- dates

    def months(self, ids: Sequence[int], order: Order) -> tuple[Month, ...]:
        _off_the_main_thread()
        found: list[Month] = []
        for place, text in enumerate(self._dates(ids, order)):
            if found and found[-1].text == text[:7]:
                found[-1] = replace(found[-1], photos=found[-1].photos + 1)
            else:
                year, month = (int(text[:4]), int(text[5:7])) if text else (None, None)
                found.append(Month(year, month, place, 1))
        return tuple(found)

    def place_of_date(self, ids: Sequence[int], order: Order, when: When) -> Jump | None:
        _off_the_main_thread()
        dates = self._dates(ids, order)
        for place, text in enumerate(dates):
            day = text[: len(when.text)]
            if not day or day == when.text or (day > when.text) == (order is Order.OLDEST):
                return Jump(place, day == when.text)
        return Jump(len(dates) - 1, False) if dates else None

    def _dates(self, ids: Sequence[int], order: Order) -> list[str]:
        if order not in BY_DATE:
            raise BadWish("The list is not sorted by date.")
        rows = [self.table[n] for n in ids]
        dates = [row.uploaded if order is Order.UPLOADED else row.taken for row in rows]
        return ["" if at is None else at.isoformat() for at in dates]

    # -- what is picked

    def alike(self, photo: PhotoId, likeness: Likeness) -> "array[int]":
        _off_the_main_thread()
        if likeness not in self.likes:
            raise BadWish(f"That photo has nothing like its {likeness}.")
        return array("q", self.likes[likeness])

    def whereabouts(self, ids: Sequence[int]) -> list[Whereabouts]:
        _off_the_main_thread()
        rows = [self.table[n] for n in ids if n in self.table]
        return [
            Whereabouts(
                photo=row.id, name=row.title or row.key, url=row.url, path=self.files.get(row.id)
            )
            for row in rows
        ]


def _off_the_main_thread() -> None:
    assert threading.current_thread() is not threading.main_thread()
