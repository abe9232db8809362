"""The part of the front door that makes a list at home: saved filters, dates, what is picked."""

from array import array
from collections.abc import Sequence

from scanner.catalog import Catalog
from scanner.domain.listing import Order, PhotoFilter
from scanner.domain.photo import PhotoId
from scanner.domain.picking import Likeness, Whereabouts
from scanner.domain.saved import SavedFilter, SavedId
from scanner.domain.timeline import Jump, Month, When


class SavedDoor:
    """What a user can ask for about saved filters and places in a list; a part of App."""

    _catalog: Catalog

    # -- saved filters

    def saved_filters(self) -> tuple[SavedFilter, ...]:
        """Return the saved filters by name; one that cannot be understood says why."""
        return self._catalog.saved.all()

    def saved_filter(self, name: str) -> SavedFilter:
        """Return the saved filter of a name; raises NotFound."""
        return self._catalog.saved.named(name)

    def save_filter(self, name: str, wanted: PhotoFilter, *, replace: bool = False) -> SavedFilter:
        """Keep a filter under a name; raises BadWish if it is taken and `replace` is not given."""
        return self._catalog.saved.save(name, wanted, replace=replace)

    def rename_filter(self, saved: SavedId, name: str) -> SavedFilter:
        """Call a saved filter otherwise; raises NotFound, BadWish if the name is taken."""
        return self._catalog.saved.rename(saved, name)

    def remove_filter(self, saved: SavedId) -> None:
        """Forget a saved filter; no photo is touched. Raises NotFound."""
        self._catalog.saved.remove(saved)

    def restore_filter(self, saved: SavedFilter) -> None:
        """Put a saved filter back as it was; raises BadWish if its name is taken by now."""
        self._catalog.saved.restore(saved)

    # -- dates

    def months(self, ids: Sequence[int], order: Order) -> tuple[Month, ...]:
        """Return the months of a list that `find` gave; raises BadWish if it is by no date."""
        return self._catalog.timelines.months(ids, order)

    def place_of_date(self, ids: Sequence[int], order: Order, when: When) -> Jump | None:
        """Return where a date begins in a list, None for an empty one; raises as `months` does."""
        return self._catalog.timelines.place_of(ids, order, when)

    # -- what is picked

    def alike(self, photo: PhotoId, likeness: Likeness) -> "array[int]":
        """
        Return the photos that a photo has its day, an album or all of its tags in common with.

        Raises NotFound; BadWish if it has none of these.
        """
        return self._catalog.picking.alike(photo, likeness)

    def whereabouts(self, ids: Sequence[int]) -> list[Whereabouts]:
        """Return where other programs can have these photos, in that order."""
        return self._catalog.picking.whereabouts(ids)
