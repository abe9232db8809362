"""What is known of photos that a letter is about: where they stand, and under which license."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from scanner.catalog.database import Database
from scanner.catalog.possible import UNTOLD
from scanner.catalog.values import moment
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import LicenseChange
from scanner.domain.photo import PhotoId, SourceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoEvidence:
    """
    One photo as the catalog knows it; `matches` by dataset, `history` in order of time.

    `possible` are the datasets that it may be in, as no list tells.
    """

    photo: PhotoId
    kind: SourceKind
    key: str
    url: str
    title: str
    uploaded: datetime | None
    license: str
    matches: Mapping[str, DatasetMatch]
    possible: frozenset[str]
    history: tuple[LicenseChange, ...]


class Evidence:
    """Reads only."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, ids: Sequence[int]) -> list[PhotoEvidence]:
        """Return these photos in the order of the ids, less those that are no more."""
        wanted = (json.dumps(list(ids)),)
        inside = "photo IN (SELECT value FROM json_each(?))"
        matches: dict[int, dict[str, DatasetMatch]] = defaultdict(dict)
        possible: dict[int, set[str]] = defaultdict(set)
        history: dict[int, list[LicenseChange]] = defaultdict(list)
        with self._database.read() as db:
            rows = db.execute(
                "SELECT p.id, s.kind, p.key, p.url, p.title, p.uploaded, p.license FROM photo p "
                "JOIN source s ON s.id = p.source WHERE p.id IN (SELECT value FROM json_each(?))",
                wanted,
            ).fetchall()
            for photo, dataset, name, sha256, row in db.execute(
                "SELECT photo, dataset, list_name, list_sha256, row FROM dataset_match "
                f"WHERE {inside}",
                wanted,
            ):
                matches[photo][dataset] = DatasetMatch(dataset, name, sha256, row)
            for photo, dataset in db.execute(
                f"SELECT photo, dataset FROM possible_match WHERE {inside} AND {UNTOLD}", wanted
            ):
                possible[photo].add(dataset)
            for photo, at, license_ in db.execute(
                f"SELECT photo, at, license FROM license_history WHERE {inside} ORDER BY at", wanted
            ):
                history[photo].append(LicenseChange(datetime.fromisoformat(at), license_))
        found = {row[0]: row for row in rows}
        return [
            PhotoEvidence(
                photo=PhotoId(id_),
                kind=SourceKind(kind),
                key=key,
                url=url or "",
                title=title,
                uploaded=moment(uploaded),
                license=license_,
                matches=matches[id_],
                possible=frozenset(possible[id_]),
                history=tuple(history[id_]),
            )
            for id_, kind, key, url, title, uploaded, license_ in (
                found[one] for one in ids if one in found
            )
        ]
