"""
Brings what the catalog says of a photo up to date with what its journal has just said.

So that lists need no new sync after a run. `stamp` stays: the next sync reads the photo
anew in any case. `revision` stays as well, for the pixels are the same.
"""

import json
import math
import re
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress

from scanner.catalog.values import names_of, plain, text_of_tags
from scanner.domain.change import Change, ChangeKind, ChangeState, Entry, PlanId, clean_tag
from scanner.domain.photo import PhotoId, Visibility

KNOWN = frozenset(
    {ChangeState.DONE, ChangeState.ALREADY, ChangeState.VERIFIED, ChangeState.DRIFTED}
)
"""States that say how the photo is now."""

_SHARED_SECRET = re.compile(r"(.*/)([0-9]+)_([0-9A-Za-z]+)((?:_[sqtmnwzcb])?\.[a-z]+)", re.DOTALL)
"""
A picture's address that holds the photo's secret: those up to 1024 pixels; larger have their own.

Source: https://www.flickr.com/services/api/misc.urls.html
"""

_SECRET = re.compile(r"[0-9A-Za-z]{1,64}")

_MOST_DEGREES = (90.0, 180.0)


def settle(
    db: sqlite3.Connection, entries: Iterable[Entry], kinds: Mapping[PlanId, ChangeKind]
) -> list[PhotoId]:
    """
    Write what these entries say of their photos, and return the photos that were touched.

    A photo that is not there any more, or whose number now means another, is left
    alone, and so is one of which an entry says nothing that can be read.
    """
    touched: dict[PhotoId, None] = {}
    for entry in entries:
        change = entry.change
        write = _WRITERS.get(kinds[change.plan])
        if write is None or entry.state not in KNOWN or not _is_there(db, change):
            continue
        # Drifted to nothing is nothing; elsewhere, nothing seen is nothing said.
        drifted = entry.state is ChangeState.DRIFTED
        write(db, entry, entry.seen if drifted else entry.seen or change.after)
        touched[change.photo] = None
    return list(touched)


def _is_there(db: sqlite3.Connection, change: Change) -> bool:
    found = db.execute(
        "SELECT 1 FROM photo WHERE id = ? AND source = ? AND key = ?",
        (change.photo, change.source, plain(change.subject)),
    ).fetchone()
    return found is not None


def _license(db: sqlite3.Connection, entry: Entry, value: str) -> None:
    if value:
        db.execute("UPDATE photo SET license = ? WHERE id = ?", (plain(value), entry.change.photo))


def _visibility(db: sqlite3.Connection, entry: Entry, value: str) -> None:
    photo = entry.change.photo
    with suppress(ValueError):
        db.execute(
            "UPDATE photo SET visibility = ?, visibility_exact = 1 WHERE id = ?",
            (Visibility(value), photo),
        )
    secret = _new_secret(entry.kept.receipt)
    (url,) = db.execute("SELECT picture_url FROM photo WHERE id = ?", (photo,)).fetchone()
    parts = _SHARED_SECRET.fullmatch(url) if secret and url else None
    if parts and parts[2] == entry.change.subject:
        db.execute(
            "UPDATE photo SET picture_url = ? WHERE id = ?",
            (f"{parts[1]}{parts[2]}_{secret}{parts[4]}", photo),
        )


def _new_secret(receipt: str) -> str:
    """Return the secret that Flickr gave a photo when its visibility was set, "" if none."""
    try:
        said = json.loads(receipt) if receipt else {}
    except ValueError:
        return ""
    secret = said.get("secret") if isinstance(said, dict) else None
    return secret if isinstance(secret, str) and _SECRET.fullmatch(secret) else ""


def _tag(db: sqlite3.Connection, entry: Entry, value: str) -> None:
    change = entry.change
    row = db.execute("SELECT tags FROM photo_text WHERE photo = ?", (change.photo,)).fetchone()
    if row is None:
        return
    tags = names_of(row[0])
    meant = clean_tag(plain(value or change.after or change.before))
    if value and meant not in map(clean_tag, tags):
        tags = (*tags, meant)
    elif not value:
        tags = tuple(tag for tag in tags if clean_tag(tag) != meant)
    db.execute("UPDATE photo_text SET tags = ? WHERE photo = ?", (text_of_tags(tags), change.photo))


def _location(db: sqlite3.Connection, entry: Entry, value: str) -> None:
    photo = entry.change.photo
    place = _place(value)
    if value and place is None:
        return
    db.execute("UPDATE photo SET geotagged = ? WHERE id = ?", (int(place is not None), photo))
    db.execute(
        "UPDATE photo_text SET latitude = ?, longitude = ? WHERE photo = ?",
        (*(place or (None, None)), photo),
    )


def _place(value: str) -> tuple[float, float] | None:
    """Return latitude and longitude as `location_text` wrote them, None for anything else."""
    try:
        latitude, longitude = (float(part) for part in value.split(","))
    except ValueError:
        return None
    sound = all(
        math.isfinite(degrees) and abs(degrees) <= most
        for degrees, most in zip((latitude, longitude), _MOST_DEGREES, strict=True)
    )
    return (latitude, longitude) if sound else None


_WRITERS: Mapping[ChangeKind, Callable[[sqlite3.Connection, Entry, str], None]] = {
    ChangeKind.LICENSE: _license,
    ChangeKind.VISIBILITY: _visibility,
    ChangeKind.TAG: _tag,
    ChangeKind.LOCATION: _location,
}
"""How each kind is written; a file's rights fields are read from the file by the next sync."""
