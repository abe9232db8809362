"""
What photos may be in: stored beside the exposure, from the same facts, by domain/exposure.py.

Written by findings.py alone, in the transaction that computes an exposure.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime

from scanner.catalog.values import text_of_moment
from scanner.domain.dataset import DatasetMatch, PossibleMatch
from scanner.domain.exposure import LicenseChange, Rules, possible_matches
from scanner.domain.face import Face


def possible_beyond(
    matches: Sequence[DatasetMatch],
    *,
    faces: Sequence[Face],
    history: Sequence[LicenseChange],
    rules: Rules,
) -> tuple[PossibleMatch, ...]:
    """Return what a photo on Flickr may be in, beyond what it was found in."""
    found = {match.dataset for match in matches}
    return possible_matches(
        history,
        any(face.counts for face in faces),
        (dataset for dataset in rules.datasets if dataset.slug not in found),
        rules.licenses,
        profile=rules.profile,
    )


def store_possible(
    db: sqlite3.Connection, photos: Sequence[int], rows: Iterable[tuple[int, PossibleMatch]]
) -> None:
    """Put what these photos may be in in place of what was stored of them."""
    db.execute(
        "DELETE FROM possible_match WHERE photo IN (SELECT value FROM json_each(?))",
        (json.dumps(list(photos)),),
    )
    db.executemany(
        "INSERT INTO possible_match VALUES (?, ?, ?, ?)",
        [(photo, one.dataset, one.license, text_of_moment(one.since)) for photo, one in rows],
    )


UNTOLD = "dataset NOT IN (SELECT dataset FROM dataset_check)"
"""Of possible_match: no list tells it; once the library was matched with one, it is known."""


def possible_of(db: sqlite3.Connection, photo: int) -> tuple[PossibleMatch, ...]:
    """Return what a photo may be in, less the datasets whose list the library was matched with."""
    rows = db.execute(
        "SELECT dataset, license, since FROM possible_match WHERE photo = ? "
        f"AND {UNTOLD} ORDER BY dataset",
        (photo,),
    )
    return tuple(
        PossibleMatch(dataset=dataset, license=license_, since=datetime.fromisoformat(since))
        for dataset, license_, since in rows
    )
