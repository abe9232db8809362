"""
Filters that were saved under a name; and a filter as text, for whoever keeps one.

The text is JSON of the fields that say something, with the version of its form. A field that this
Safelight does not know is refused, never left out: the filter would let through other photos.
"""

import json
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, NewType, TypeVar

from scanner.domain.exposure import Reason
from scanner.domain.listing import DateRange, PhotoFilter
from scanner.domain.photo import Visibility
from scanner.errors import BadData, BadWish

S = TypeVar("S", bound=StrEnum)

SavedId = NewType("SavedId", int)

LONGEST_NAME = 80
"""Characters of a name."""

MOST_SAVED = 200
"""Filters that can be saved: more would be no list to choose from."""

MOST_KEYS = 10_000
"""Picked photos that a saved filter may name one by one."""

VERSION = 1
"""Of the form of the text; counted up when an older Safelight would misread it."""


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """
    A filter with the name that the user gave it.

    `wanted` is None if its `text` cannot be understood, such as a newer Safelight's; `trouble` is
    then one sentence that says why.
    """

    id: SavedId
    name: str
    text: str
    wanted: PhotoFilter | None
    trouble: str = ""


def checked_name(text: str) -> str:
    """
    Return a name as it is kept: one line, without space around it.

    >>> checked_name("  Anna   at the lake ")
    'Anna at the lake'

    Raises BadWish if nothing is left, if it is too long, or if it holds signs that cannot be seen.
    """
    name = unicodedata.normalize("NFC", " ".join(text.split()))
    if not name:
        raise BadWish("A saved filter needs a name.")
    if len(name) > LONGEST_NAME:
        raise BadWish(f"A name has at most {LONGEST_NAME} characters; this one has {len(name)}.")
    if any(unicodedata.category(sign) in _UNSEEN for sign in name):
        raise BadWish("A name cannot hold signs that are not seen.")
    return name


def folded_name(name: str) -> str:
    """Return what two names must differ in: neither case nor how a letter was composed counts."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Unicode categories: controls, marks of direction, surrogates, private signs, breaks of lines."""


def text_of_filter(wanted: PhotoFilter) -> str:
    """
    Return a filter as ASCII text.

    >>> text_of_filter(PhotoFilter(faces=True))
    '{"version": 1, "faces": true}'
    """
    return json.dumps({"version": VERSION, **wanted_shape(wanted)})


def wanted_shape(wanted: PhotoFilter) -> dict[str, Any]:
    """Return the fields of a filter that say something, as JSON has them."""
    said = {field.name: getattr(wanted, field.name) for field in fields(PhotoFilter)}
    return {name: _plain(value) for name, value in said.items() if value != getattr(_ANY, name)}


def filter_of_text(text: str) -> PhotoFilter:
    """
    Return what `text_of_filter` wrote.

    Raises BadData if it is of a newer Safelight, or not what it should be.
    """
    try:
        said = json.loads(text)
    except (ValueError, RecursionError) as err:
        raise BadData("It is no filter that Safelight wrote.") from err
    if not isinstance(said, dict) or not isinstance(said.get("version"), int):
        raise BadData("It is no filter that Safelight wrote.")
    unknown = said.keys() - _READERS.keys() - {"version"}
    if said["version"] > VERSION or unknown:
        raise BadData(
            "A newer Safelight saved it. Update Safelight to use it; nothing was changed."
        )
    try:
        return PhotoFilter(
            **{name: read(said[name]) for name, read in _READERS.items() if name in said}
        )
    except (ValueError, TypeError, KeyError) as err:
        raise BadData("It is no filter that Safelight wrote.") from err


def narrowed(saved: PhotoFilter, more: PhotoFilter) -> PhotoFilter:
    """
    Return a saved filter together with further wishes: both must hold.

    >>> narrowed(PhotoFilter(faces=True), PhotoFilter(severity=2))
    PhotoFilter(sources=frozenset(), faces=True, looked_at=None, unreadable=None, \
licenses=frozenset(), permissive=None, visibilities=frozenset(), severity=2, reasons=frozenset(), \
datasets=frozenset(), possible=frozenset(), taken=None, uploaded=None, geotagged=None, text='', \
keys=frozenset(), gone=False)

    Raises BadWish if both ask the same thing in two ways: which of them holds is not guessed.
    """
    together: dict[str, Any] = {}
    for field in fields(PhotoFilter):
        any_, old, new = (getattr(one, field.name) for one in (_ANY, saved, more))
        if any_ not in (old, new) and old != new:
            raise BadWish(
                f"The saved filter asks for {field.name} already; leave that away, or change the "
                "saved filter."
            )
        together[field.name] = old if new == any_ else new
    return PhotoFilter(**together)


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, DateRange):
        days = {"first": value.first, "last": value.last}
        return {name: day.isoformat() for name, day in days.items() if day is not None}
    return value


# -- reading: each gives what the field holds, or raises ValueError or TypeError


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"not a truth: {value!r}")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"not a number: {value!r}")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"not a text: {value!r}")
    return value


def _all(read: Callable[[object], Any]) -> Callable[[object], frozenset[Any]]:
    def all_of(value: object) -> frozenset[Any]:
        if not isinstance(value, list):
            raise TypeError(f"not a list: {value!r}")
        return frozenset(read(one) for one in value)

    return all_of


def _slug(kind: type[S]) -> Callable[[object], S]:
    return lambda value: kind(_text(value))


def _days(value: object) -> DateRange:
    if not isinstance(value, dict) or value.keys() - {"first", "last"}:
        raise TypeError(f"no days: {value!r}")
    return DateRange(**{name: date.fromisoformat(_text(day)) for name, day in value.items()})


_READERS: dict[str, Callable[[object], Any]] = {
    "sources": _all(_number),
    "faces": _flag,
    "looked_at": _flag,
    "unreadable": _flag,
    "licenses": _all(_text),
    "permissive": _text,
    "visibilities": _all(_slug(Visibility)),
    "severity": _number,
    "reasons": _all(_slug(Reason)),
    "datasets": _all(_text),
    "possible": _all(_text),
    "taken": _days,
    "uploaded": _days,
    "geotagged": _flag,
    "text": _text,
    "keys": _all(_text),
    "gone": _flag,
}
_ANY = PhotoFilter()
