"""Photos as a plan needs to know them; reads only."""

import json
from collections.abc import Sequence
from typing import Any

from scanner.catalog.database import Database
from scanner.catalog.values import moment, names_of, picture_of, rights_of
from scanner.domain.photo import PhotoId, SourceId, SourceKind, Visibility
from scanner.domain.planning import Subject


class Subjects:
    """What changes can be about."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, ids: Sequence[int]) -> list[Subject]:
        """Return these photos in the order of the ids, less those that are no more, or gone."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT p.id, p.source, s.kind, s.own, s.nsid, p.key, p.title, p.uploaded, "
                "p.license, p.visibility, t.tags, t.latitude, t.longitude, t.rights, "
                "p.picture_path, p.picture_member, p.picture_url "
                "FROM photo p JOIN source s ON s.id = p.source "
                "JOIN photo_text t ON t.photo = p.id "
                "WHERE p.id IN (SELECT value FROM json_each(?)) AND p.gone IS NULL",
                (json.dumps(list(ids)),),
            ).fetchall()
        found = {row[0]: row for row in rows}
        return [_subject(found[id_]) for id_ in ids if id_ in found]

    def count_hidden(self, source: SourceId) -> int:
        """Return how many photos of an account somebody may not see."""
        with self._database.read() as db:
            row = db.execute(
                "SELECT count(*) FROM photo WHERE source = ? AND gone IS NULL "
                "AND visibility NOT IN ('public', 'unknown')",
                (source,),
            ).fetchone()
        return int(row[0])

    def one_under(self, source: SourceId, license: str) -> str | None:
        """Return the key of some photo of an account that is under a license, None if none is."""
        with self._database.read() as db:
            row = db.execute(
                "SELECT key FROM photo WHERE source = ? AND license = ? AND gone IS NULL LIMIT 1",
                (source, license),
            ).fetchone()
        return None if row is None else str(row[0])


def _subject(row: tuple[Any, ...]) -> Subject:
    kind = SourceKind(row[2])
    picture = picture_of(row[14], row[15], row[16])
    path = picture.path if picture is not None else ""
    return Subject(
        photo=PhotoId(row[0]),
        source=SourceId(row[1]),
        kind=kind,
        own=bool(row[3]),
        key=row[5],
        place=path if kind is SourceKind.FOLDER else row[4] or "",
        title=row[6],
        uploaded=moment(row[7]),
        license=row[8],
        visibility=Visibility(row[9]),
        tags=names_of(row[10]),
        latitude=row[11],
        longitude=row[12],
        rights=rights_of(row[13]),
    )
