"""Domain values to and from what SQLite stores."""

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime

from scanner.domain.exposure import Reason
from scanner.domain.photo import Picture, Rights

_BITS = {reason: 1 << n for n, reason in enumerate(Reason)}


def text_of_moment(value: datetime | None) -> str | None:
    """
    Return ISO text: UTC with Z for an aware time, bare for a camera's clock.

    Six digits behind the second where there is a fraction, so that text sorts as time does.
    """
    if value is None:
        return None
    if value.tzinfo is None:
        return value.isoformat()
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def moment(text: str | None) -> datetime | None:
    """Return what `text_of_moment` wrote."""
    return None if text is None else datetime.fromisoformat(text)


def flag(value: bool | None) -> int | None:
    """Return 1, 0 or None."""
    return None if value is None else int(value)


def truth(value: int | None) -> bool | None:
    """Return what `flag` wrote."""
    return None if value is None else bool(value)


def bits_of(reasons: Iterable[Reason]) -> int:
    """Return reasons as one number, a bit each."""
    return sum(_BITS[reason] for reason in set(reasons))


def reasons_of(bits: int) -> tuple[Reason, ...]:
    """Return what `bits_of` wrote, in the order of the domain."""
    return tuple(reason for reason, bit in _BITS.items() if bits & bit)


def bytes_of_path(picture: Picture | None) -> bytes | None:
    """Return a picture's path as the system's own bytes: it need not be UTF-8."""
    return None if picture is None else os.fsencode(picture.path)


def picture_of(path: bytes | None, member: str | None, url: str | None) -> Picture | None:
    """Return what `bytes_of_path`, the member's name and the address wrote."""
    return None if path is None else Picture(os.fsdecode(path), member, url)


def text_of_names(names: Sequence[str]) -> str:
    """Return a JSON array; ASCII, because a path may hold surrogates that are no UTF-8."""
    return json.dumps(list(names))


def text_of_tags(tags: Sequence[str]) -> str:
    """Return a JSON array that can be searched as text."""
    return json.dumps([plain(tag) for tag in tags], ensure_ascii=False)


def names_of(text: str) -> tuple[str, ...]:
    """Return what `text_of_names` or `text_of_tags` wrote."""
    return tuple(json.loads(text))


def text_of_rights(rights: Rights) -> str:
    """Return the fields that say something, as JSON."""
    return json.dumps({name: plain(value) for name, value in asdict(rights).items() if value})


def rights_of(text: str) -> Rights:
    """Return what `text_of_rights` wrote."""
    return Rights(**json.loads(text))


def plain(text: str) -> str:
    """Return text that UTF-8 can hold: a lone surrogate, as hostile files carry, becomes '?'."""
    return text.encode("utf-8", "replace").decode("utf-8")
