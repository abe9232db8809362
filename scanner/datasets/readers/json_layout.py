"""
Which values of a JSON list name its photos: the layouts as published, and any other by content.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from scanner.datasets.flickr_ids import photo_of
from scanner.datasets.readers.json_walk import (
    ANY,
    DEEPEST,
    LONGEST_KEPT,
    Event,
    Layout,
    Path,
    Value,
)
from scanner.errors import BadData

HIGHEST = 2**63 - 1

EXACT = 2**53
"""Up to here a double tells whole numbers apart."""

EMPTY = "nothing where the address belongs"
"""Why a row without any value names no photo."""

LONGEST_KEY = 200
"""Characters by which keys are told apart here."""

MOST_PATHS = 20_000
"""Paths that a survey tells apart; an object keyed by photo has as many as it has rows."""

COCO, VISUAL_GENOME = "COCO", "Visual Genome"
"""The second gives COCO's numbers of its photos, where it does not know Flickr's."""

PUBLISHED = (
    Layout(
        "FFHQ",
        addresses=(("metadata", "photo_url"),),
        screen_name=("metadata", "author"),
    ),
    Layout(
        "LPFF",
        addresses=(
            ("image_info", "photo_url"),
            ("image_info", "high_resolution_download_url"),
            ("image_info", "low_resolution_download_url"),
        ),
        ids=(("image_info", "photo_id"),),
        owner=("image_info", "user_id"),
        screen_name=("image_info", "username"),
    ),
    Layout("FDF and FSXL", addresses=(("photo_url",),), screen_name=("author",)),
    Layout(COCO, at=("images",), addresses=(("flickr_url",),), own=("id",)),
    Layout(VISUAL_GENOME, ids=(("flickr_id",),), other=("coco_id",)),
    Layout("Flickr30k and Flickr8k", at=("images",), files=(("filename",),)),
    Layout("MegaFace", at=("path",), addresses=((),)),
    Layout("SBU Captions", at=("image_urls",), addresses=((),)),
    Layout("RedCaps", at=("annotations",), addresses=(("url",),)),
    Layout("FFHQ, processed", addresses=(("url",),), screen_name=("author",)),
)
"""
As published, in the order in which they are tried. RedCaps is told by its subreddit, Visual Genome
by its coco_id, FFHQ's processed list by its author, Flickr30k in the splits of A. Karpathy, which
name files, by its sentences.
"""

_PROOF: dict[str, tuple[Path, ...]] = {
    "Flickr30k and Flickr8k": (("filename",), ("sentids",)),
    VISUAL_GENOME: (("flickr_id",), ("coco_id",)),
    "RedCaps": (("url",), ("subreddit",)),
    "FFHQ, processed": (("url",), ("author",), ("title",)),
    "LPFF": (("image_info", "photo_id"),),
}

ID_NAMES = frozenset({"flickr_id", "flickrid", "flickr_photo_id", "photo_id", "photoid"})

_PREFERRED = ("photo_url", "flickr_url", "page_url", "pageurl", "url")


def id_of(value: object) -> int | None:
    """
    Return a photo id that stands as a whole number or as its decimal digits, None for all else.

    A number with a point counts if it is whole: so pandas writes whole numbers among empty ones.

    >>> id_of("47870808501"), id_of(47870808501.0), id_of(0), id_of(2**63), id_of("٣"), id_of(True)
    (47870808501, 47870808501, None, None, None, None)
    """
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= 19:
        value = int(value)
    if isinstance(value, float | Decimal) and 1 <= value <= EXACT and value == int(value):
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= HIGHEST:
        return value
    return None


@dataclass(slots=True)
class _Seen:
    values: int = 0
    photos: int = 0
    owners: int = 0
    ids: int = 0
    arrays: int = 0


Place = tuple[Path, Path]
"""The keys that lead to a container of rows, and a path within such a row."""


@dataclass(slots=True)
class Survey:
    """What stands where in a JSON list, for every way in which it may have rows."""

    name: str
    seen: dict[Place, _Seen] = field(default_factory=dict)
    photos: int = 0
    _keys: list[str] = field(default_factory=list)
    _arrays: list[bool] = field(default_factory=list)

    def feed(self, events: Iterable[Event]) -> None:
        """Take in more; raises BadData where it is nested too deeply."""
        for kind, value in events:
            if kind == "map_key":
                self._keys[-1] = str(value)[:LONGEST_KEY]
            elif kind in ("start_map", "start_array"):
                if len(self._keys) >= DEEPEST:
                    raise BadData(f"{self.name} nests more than {DEEPEST} levels deep.")
                self._arrays.append(kind == "start_array")
                self._keys.append("")
            elif kind in ("end_map", "end_array"):
                self._arrays.pop()
                self._keys.pop()
            elif self._keys:
                self._value(value)

    def _value(self, value: Value) -> None:
        photo = photo_of(value) if isinstance(value, str) and len(value) <= LONGEST_KEPT else None
        number = id_of(value)
        self.photos += photo is not None
        for level in range(min(2, len(self._keys))):
            if any(self._arrays[:level]):
                break
            below = zip(self._keys[level + 1 :], self._arrays[level + 1 :], strict=True)
            place = (tuple(self._keys[:level]), tuple(key for key, array in below if not array))
            seen = self.seen.get(place)
            if seen is None:
                if len(self.seen) >= MOST_PATHS:
                    continue
                seen = self.seen[place] = _Seen()
            seen.values += 1
            seen.photos += photo is not None
            seen.owners += photo is not None and photo[1] != 0
            seen.ids += number is not None
            seen.arrays += self._arrays[level]

    def published(self) -> Layout | None:
        """Return the published layout that this is, if any."""
        for layout in PUBLISHED:
            proof = _PROOF.get(layout.name, layout.addresses)
            if all((layout.at, path) in self.seen for path in proof):
                return layout
        return None

    def by_content(self) -> Layout | None:
        """Return the layout of the place with the most photos; an id only where its key says so."""
        best = max(self.seen.items(), key=_worth, default=None)
        if best is not None and best[1].photos:
            (at, path), _ = best
            return Layout("JSON", at=at, addresses=(path,))
        named = [
            item for item in self.seen.items() if item[1].ids and _key(item[0]).lower() in ID_NAMES
        ]
        if named:
            (at, path), _ = max(named, key=_worth)
            return Layout("JSON", at=at, ids=(path,))
        return None

    def named(self, column: str) -> Layout | None:
        """Return the layout in which the field that a person named holds the photo."""
        for wanted, told in ((column, str), (column.casefold(), str.casefold)):
            found = [item for item in self.seen.items() if wanted in map(told, _names(item[0]))]
            if found:
                (at, path), _ = max(found, key=_worth)
                return Layout("JSON", at=at, addresses=(path,), ids=(path,))
        return None


def _key(place: Place) -> str:
    """Return the key under which a place's values stand, themselves or in an array."""
    keys = [key for path in place for key in path]
    return keys[-1] if keys else ""


def _names(place: Place) -> set[str]:
    """Return what a person may call a place: its key, its path in a row, or its whole path."""
    at, path = place
    if not path:
        return {at[-1]} if at else set()
    return {path[-1], ".".join(path), ".".join((*at, *path)), ".".join((*at, ANY, *path))}


def _worth(item: tuple[Place, _Seen]) -> tuple[int, int, int, int, int]:
    """Order places: most photos, most values, an array's elements, owners, and the usual names."""
    (_, path), seen = item
    name = path[-1].lower() if path else ""
    usual = -_PREFERRED.index(name) if name in _PREFERRED else -len(_PREFERRED)
    return seen.photos, seen.values, seen.arrays, seen.owners, usual
