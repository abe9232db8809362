"""The photos that one row of a JSON list names, or why it names none."""

import re
from collections.abc import Mapping

from scanner.datasets.flickr_ids import packed, photo_of
from scanner.datasets.readers.json_layout import EMPTY, id_of
from scanner.datasets.readers.json_walk import Layout, Row
from scanner.datasets.readers.words import NO_ADDRESS
from scanner.datasets.rows import Gather
from scanner.errors import BadData

_FILE = re.compile("(?:[^/]*/)?([1-9][0-9]{0,18})(?:_[0-9a-f]{6,10})?[.]jpg")
"""The name of a file of Flickr30k or Flickr8k."""

JOIN = ": import COCO's list together with this one"

Elsewhere = Mapping[int, int]
"""Which photo has which number in another list."""


def take(gather: Gather, row: Row, layout: Layout, elsewhere: Elsewhere | None = None) -> None:
    """
    Add the photos of the present row, or say why it has none.

    `elsewhere` is the other list that the layout gives numbers of, None if it is not there.
    """
    if row.twice:
        gather.reject("a key stands there twice, with two values")
        return
    found = photos_of(row, layout)
    if not found and elsewhere:
        photo = elsewhere.get(id_of(row.first(layout.other)) or 0)
        found = {} if photo is None else {photo: 0}
    if not found:
        gather.reject(why_not(row, layout, joined=elsewhere is not None))
        return
    name = row.first(layout.screen_name)
    for photo, owner in found.items():
        gather.take(photo, owner, name=name if isinstance(name, str) else "")


def photos_of(row: Row, layout: Layout) -> dict[int, int]:
    """Return the photos that a row names, each with its packed owner, 0 for none."""
    owner = row.first(layout.owner)
    known = (packed(owner) or 0) if isinstance(owner, str) else 0
    for path in layout.addresses:
        addresses = [value for value in row.values.get(path, ()) if isinstance(value, str)]
        found = [photo for photo in map(photo_of, addresses) if photo is not None]
        if found:
            return {photo: of or known for photo, of in found}
    for path in layout.ids:
        ids = [number for number in map(id_of, row.values.get(path, ())) if number is not None]
        if ids:
            return dict.fromkeys(ids, known)
    for path in layout.files:
        names = [value for value in row.values.get(path, ()) if isinstance(value, str)]
        ids = [number for number in map(_id_of_file, names) if number is not None]
        if ids:
            return dict.fromkeys(ids, known)
    return {}


def _id_of_file(name: str) -> int | None:
    found = _FILE.fullmatch(name)
    return id_of(found[1]) if found else None


def why_not(row: Row, layout: Layout, *, joined: bool = False) -> str:
    """Say why a row names no photo; `joined` with the list that it has a number of."""
    if layout.other is not None:
        if row.first(layout.ids[0]) is not None:
            return "not a Flickr photo id"
        other = layout.other[-1]
        key = layout.ids[0][-1]
        if row.first(layout.other) is None:
            return f"{key} and {other} are null"
        if joined:
            return f"{key} is null, and no photo of COCO's list has its {other}"
        return f"{key} is null, join through {other}{JOIN}"
    paths = (*layout.addresses, *layout.ids, *layout.files)
    values = [value for path in paths for value in row.values.get(path, ())]
    if all(value is None or value == "" for value in values):
        return EMPTY
    return NO_ADDRESS


def nothing(name: str) -> BadData:
    """Return what is said of a list in which nothing names a photo."""
    return BadData(
        f"{name} cannot be checked: nothing in it is the address of a photo on Flickr. "
        "If a field of it holds photo ids, name that field."
    )
