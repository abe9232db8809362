"""What a Flickr source wants to be told at its next opening."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, Final

VERSION: Final = 1

MOST_NEWEST: Final = 1000
"""Ids that are kept; an account with more photos of its last second is read whole each time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """
    How an account stood when it was read.

    Moments are unix seconds: `whole` (this computer's clock) is when all of it
    was read, 0 if what came of that is no start for reading only what changed;
    `updated` (Flickr's clock) is the last change known of, `uploaded` the last
    upload, of the photos `newest`. `total` is what Flickr counted, `gap` how
    many of them it did not list. `unlisted` is the same of the changes since
    `updated`. `reader` names all that a stamp depends on.
    """

    reader: str
    whole: int = 0
    updated: int = 0
    uploaded: int = 0
    newest: tuple[int, ...] = ()
    total: int = 0
    gap: int = 0
    unlisted: int = 0

    def text(self) -> str:
        """Return it as JSON."""
        whole = self.whole if len(self.newest) <= MOST_NEWEST else 0
        newest = self.newest[:MOST_NEWEST]
        return json.dumps({"version": VERSION, **asdict(self), "whole": whole, "newest": newest})


def memory_of(text: str, *, reader: str) -> Memory | None:
    """
    Return what `Memory.text` gave.

    None for nothing, for what another version or another reader kept, and for
    what cannot be read: then the account is read whole, which is never wrong.
    """
    try:
        told: Any = json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or told.pop("version", None) != VERSION:
        return None
    newest = told.get("newest")
    names = {field.name for field in fields(Memory)}
    if set(told) != names or told["reader"] != reader or not isinstance(newest, list):
        return None
    numbers = [*newest, *(told[name] for name in names - {"reader", "newest"})]
    if not all(type(value) is int and abs(value) < 2**63 for value in numbers):
        return None
    return Memory(**{**told, "newest": tuple(newest)})
