"""
What lists show: a filter and an order give ids; ids give a page of rows; facets with counts.

Ids are 8 bytes each, so a million of them cost 8 MB; rows are read by id, a
page at a time (about 1 ms), never by LIMIT and OFFSET.
"""

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from scanner.catalog.database import Database
from scanner.catalog.links import linked_photos
from scanner.catalog.possible import UNTOLD, possible_of
from scanner.catalog.values import (
    bits_of,
    moment,
    names_of,
    picture_of,
    reasons_of,
    rights_of,
    truth,
)
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import Level, LicenseChange, Reason
from scanner.domain.face import Face
from scanner.domain.license import LicenseTable
from scanner.domain.listing import (
    DateRange,
    Facets,
    Order,
    PhotoDetail,
    PhotoFilter,
    PhotoRow,
    Unreadable,
)
from scanner.domain.photo import Album, Media, PhotoId, Source, SourceId, SourceKind, Visibility
from scanner.errors import NotFound

_FROM = """
    FROM photo p
    JOIN exposure e ON e.photo = p.id
    LEFT JOIN inspection i ON i.photo = p.id
"""

_ORDERS = {
    Order.EXPOSED: "e.severity DESC, e.level = 'was-open', p.taken IS NULL, p.taken DESC",
    Order.NEWEST: "p.taken IS NULL, p.taken DESC",
    Order.OLDEST: "p.taken IS NULL, p.taken",
    Order.UPLOADED: "p.uploaded IS NULL, p.uploaded DESC",
    Order.TITLE: "p.title COLLATE NOCASE",
    Order.KEY: "p.key",
    Order.FACES: "e.faces IS NULL, e.faces DESC",
    Order.LICENSE: "p.license",
    Order.VISIBILITY: "p.visibility",
}

_MATCHED = "JOIN dataset_match m ON m.photo = p.id"
_POSSIBLE = f"JOIN possible_match m ON m.photo = p.id AND m.{UNTOLD}"

_ROW = f"""
    p.id, p.source, s.kind, p.key, p.title, p.url, p.taken, p.uploaded, p.license, p.visibility,
    p.visibility_exact,
    -- Of a photo on Flickr a smaller size was looked at, which is not the photo's own.
    CASE s.kind WHEN 'flickr' THEN p.width ELSE coalesce(i.width, p.width) END,
    CASE s.kind WHEN 'flickr' THEN p.height ELSE coalesce(i.height, p.height) END, p.geotagged,
    e.faces, e.severity, e.level, e.reasons,
    (SELECT group_concat(dataset, ' ') FROM
        (SELECT dataset FROM dataset_match WHERE photo = p.id ORDER BY dataset)),
    p.media, i.error, p.gone IS NOT NULL, p.picture_path IS NOT NULL,
    (SELECT group_concat(dataset, ' ') FROM
        (SELECT dataset FROM possible_match WHERE photo = p.id AND {UNTOLD} ORDER BY dataset))
"""


@dataclass(frozen=True, slots=True)
class Standing:
    """How many photos a source has, show faces, are exposed, and were not looked at."""

    photos: int = 0
    with_faces: int = 0
    exposed: int = 0
    not_looked_at: int = 0


class Listing:
    """Reads lists; writes nothing."""

    def __init__(self, database: Database, licenses: LicenseTable) -> None:
        self._database = database
        self._licenses = licenses

    def find(self, wanted: PhotoFilter, order: Order = Order.EXPOSED) -> "array[int]":
        """Return the ids of all photos that pass a filter, in order, as array("q")."""
        where, values = self._where(wanted)
        sql = f"SELECT p.id {_FROM} WHERE {where} ORDER BY {_ORDERS[order]}, p.key, p.id"
        with self._database.read() as db:
            return array("q", (row[0] for row in db.execute(sql, values)))

    def count(self, wanted: PhotoFilter) -> int:
        """Return how many photos pass a filter."""
        where, values = self._where(wanted)
        with self._database.read() as db:
            return int(db.execute(f"SELECT count(*) {_FROM} WHERE {where}", values).fetchone()[0])

    def rows(self, ids: Sequence[int]) -> list[PhotoRow]:
        """Return the rows of these photos in the order of the ids, less those that are no more."""
        sql = (
            f"SELECT {_ROW} {_FROM} JOIN source s ON s.id = p.source "
            "WHERE p.id IN (SELECT value FROM json_each(?))"
        )
        with self._database.read() as db:
            found = {row[0]: _row(row) for row in db.execute(sql, (json.dumps(list(ids)),))}
        return [found[id_] for id_ in ids if id_ in found]

    def with_key(self, key: str) -> list[PhotoRow]:
        """Return the photos of a key, one a source: those still there first, Flickr's first."""
        with self._database.read() as db:
            ids = db.execute(
                "SELECT p.id FROM photo p JOIN source s ON s.id = p.source WHERE p.key = ? "
                "ORDER BY p.gone IS NOT NULL, s.kind = 'folder', s.kind = 'export', p.source",
                (key,),
            ).fetchall()
        return self.rows([row[0] for row in ids])

    def detail(self, photo: PhotoId, *, source: Source, faces: tuple[Face, ...]) -> PhotoDetail:
        """Return everything known about one photo; raises NotFound."""
        rows = self.rows([photo])
        with self._database.read() as db:
            more = db.execute(
                "SELECT t.description, t.tags, t.rights, t.camera, t.latitude, t.longitude, "
                "p.picture_path, p.picture_member, p.picture_url, i.detector, i.looked_at "
                "FROM photo p JOIN photo_text t ON t.photo = p.id "
                "LEFT JOIN inspection i ON i.photo = p.id WHERE p.id = ?",
                (photo,),
            ).fetchone()
            albums = db.execute(
                "SELECT a.key, a.title FROM photo_album m JOIN album a ON a.id = m.album "
                "WHERE m.photo = ? ORDER BY a.title, a.key",
                (photo,),
            ).fetchall()
            history = db.execute(
                "SELECT at, license FROM license_history WHERE photo = ? ORDER BY at", (photo,)
            ).fetchall()
            matches = db.execute(
                "SELECT dataset, list_name, list_sha256, row, at FROM dataset_match "
                "WHERE photo = ? ORDER BY dataset",
                (photo,),
            ).fetchall()
            links = linked_photos(db, photo)
            possible = possible_of(db, photo)
        if not rows or more is None:
            raise NotFound("That photo is not in the catalog any more.")
        return PhotoDetail(
            row=rows[0],
            source=source,
            faces=faces,
            description=more[0],
            tags=names_of(more[1]),
            albums=tuple(Album(*row) for row in albums),
            rights=rights_of(more[2]),
            camera=more[3],
            latitude=more[4],
            longitude=more[5],
            picture=picture_of(more[6], more[7], more[8]),
            history=tuple(
                LicenseChange(at, slug)
                for text, slug in history
                if (at := moment(text)) is not None
            ),
            matches=tuple(_match(row) for row in matches),
            detector=more[9],
            looked_at=moment(more[10]),
            links=links,
            possible=possible,
        )

    def unreadable(self, sources: Sequence[int]) -> list[Unreadable]:
        """Return the photos of these sources whose picture could not be read, by key."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT p.key, i.error FROM inspection i JOIN photo p ON p.id = i.photo "
                "WHERE i.error IS NOT NULL AND p.gone IS NULL "
                "AND p.source IN (SELECT value FROM json_each(?)) ORDER BY p.source, p.key",
                (json.dumps(list(sources)),),
            ).fetchall()
        return [Unreadable(*row) for row in rows]

    def standings(self) -> dict[int, Standing]:
        """Return how the photos of each source stand that has any."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT p.source, count(*), sum(e.faces > 0), sum(e.severity > 0), "
                "sum(e.faces IS NULL AND i.error IS NULL AND p.media = 'photo' "
                f"AND p.picture_path IS NOT NULL) {_FROM} "
                "WHERE p.gone IS NULL GROUP BY p.source"
            ).fetchall()
        return {row[0]: Standing(row[1], row[2] or 0, row[3], row[4]) for row in rows}

    def facets(self, wanted: PhotoFilter) -> Facets:
        """Count what a filter lets through, and what each further choice would give."""
        everything = self._counts("1", wanted, ())
        return Facets(
            total=sum(everything.values()),
            exposed=self._counts("e.severity > 0", wanted, ()).get(1, 0),
            sources=self._counts("p.source", wanted, ("sources",)),
            licenses=self._counts("p.license", wanted, ("licenses", "permissive")),
            visibilities={
                Visibility(key): n
                for key, n in self._counts("p.visibility", wanted, ("visibilities",)).items()
            },
            faces=self._counts(_SEEN, wanted, ("faces", "looked_at", "unreadable")),
            severities=self._counts("e.severity", wanted, ("severity",)),
            reasons=self._reason_counts(wanted),
            datasets=self._counts("m.dataset", wanted, ("datasets",), more=_MATCHED),
            possible=self._counts("m.dataset", wanted, ("possible",), more=_POSSIBLE),
            years={
                int(key): n
                for key, n in self._counts("substr(p.taken, 1, 4)", wanted, ("taken",)).items()
                if key
            },
        )

    def _counts(
        self, column: str, wanted: PhotoFilter, without: Sequence[str], *, more: str = ""
    ) -> dict[Any, int]:
        where, values = self._where(wanted, without)
        sql = f"SELECT {column}, count(*) {_FROM} {more} WHERE {where} GROUP BY 1"
        with self._database.read() as db:
            return dict(db.execute(sql, values).fetchall())

    def _reason_counts(self, wanted: PhotoFilter) -> dict[Reason, int]:
        by_bits = self._counts("e.reasons", wanted, ("reasons",))
        counts: dict[Reason, int] = {}
        for bits, n in by_bits.items():
            for reason in reasons_of(bits):
                counts[reason] = counts.get(reason, 0) + n
        return counts

    def _where(
        self, wanted: PhotoFilter, without: Sequence[str] = ()
    ) -> tuple[str, list[str | int]]:
        parts: list[str] = []
        values: list[str | int] = []

        def need(name: str, sql: str, *more: str | int) -> None:
            if name not in without:
                parts.append(sql)
                values.extend(more)

        if not wanted.gone:
            parts.append("p.gone IS NULL")
        for name, column in _CHOICES.items():
            chosen = getattr(wanted, name)
            if chosen:
                texts = json.dumps(sorted(chosen))
                need(name, f"{column} IN (SELECT value FROM json_each(?))", texts)
        if wanted.permissive is not None:
            slugs = [s for s in self._slugs() if self._licenses.is_permissive(s, wanted.permissive)]
            need(
                "permissive",
                "p.license IN (SELECT value FROM json_each(?))",
                json.dumps(slugs),
            )
        if wanted.faces is not None:
            need("faces", "e.faces > 0" if wanted.faces else "e.faces = 0")
        if wanted.looked_at is not None:
            need("looked_at", f"e.faces IS {'NOT ' if wanted.looked_at else ''}NULL")
        if wanted.unreadable is not None:
            need("unreadable", f"i.error IS {'NOT ' if wanted.unreadable else ''}NULL")
        if wanted.severity is not None:
            need("severity", "e.severity >= ?", wanted.severity)
        if wanted.reasons:
            need("reasons", "e.reasons & ? <> 0", bits_of(wanted.reasons))
        for name, held in _IN_DATASETS.items():
            chosen = getattr(wanted, name)
            if chosen:
                need(name, f"p.id IN (SELECT photo {held})", json.dumps(sorted(chosen)))
        if wanted.geotagged is not None:
            need("geotagged", "p.geotagged = ?", int(wanted.geotagged))
        for name, column, range_ in (
            ("taken", "p.taken", wanted.taken),
            ("uploaded", "p.uploaded", wanted.uploaded),
        ):
            for sql, day in _days(column, range_):
                need(name, sql, day.isoformat())
        for word in wanted.text.split():
            like = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"
            need("text", _TEXT, like, like, like, like)
        return " AND ".join(parts) or "1", values

    def _slugs(self) -> list[str]:
        with self._database.read() as db:
            return [row[0] for row in db.execute("SELECT DISTINCT license FROM photo")]


_CHOICES = {
    "sources": "p.source",
    "licenses": "p.license",
    "visibilities": "p.visibility",
    "keys": "p.key",
}

_IN_DATASETS = {
    "datasets": "FROM dataset_match WHERE dataset IN (SELECT value FROM json_each(?))",
    "possible": "FROM possible_match WHERE dataset IN (SELECT value FROM json_each(?)) "
    f"AND {UNTOLD}",
}

_SEEN = """
    CASE WHEN i.error IS NOT NULL THEN 'unreadable' WHEN e.faces IS NULL THEN 'not-looked-at'
    WHEN e.faces > 0 THEN 'yes' ELSE 'no' END
"""

_TEXT = """
    (p.title LIKE ? ESCAPE '!' OR p.key LIKE ? ESCAPE '!'
     OR EXISTS (SELECT 1 FROM photo_text t WHERE t.photo = p.id AND t.tags LIKE ? ESCAPE '!')
     OR EXISTS (SELECT 1 FROM photo_album m JOIN album a ON a.id = m.album
                WHERE m.photo = p.id AND a.title LIKE ? ESCAPE '!'))
"""


def _days(column: str, wanted: DateRange | None) -> list[tuple[str, date]]:
    """Return conditions on ISO text: it sorts as time does, and a day comes before its moments."""
    conditions = []
    if wanted is not None and wanted.first is not None:
        conditions.append((f"{column} >= ?", wanted.first))
    if wanted is not None and wanted.last is not None:
        conditions.append((f"{column} < ?", wanted.last + timedelta(days=1)))
    return conditions


def _match(row: tuple[Any, ...]) -> DatasetMatch:
    dataset, list_name, list_sha256, number, at = row
    return DatasetMatch(dataset, list_name, list_sha256, number, moment(at))


def _row(row: tuple[Any, ...]) -> PhotoRow:
    return PhotoRow(
        id=PhotoId(row[0]),
        source=SourceId(row[1]),
        kind=SourceKind(row[2]),
        key=row[3],
        title=row[4],
        url=row[5],
        taken=moment(row[6]),
        uploaded=moment(row[7]),
        license=row[8],
        visibility=Visibility(row[9]),
        visibility_exact=bool(row[10]),
        width=row[11],
        height=row[12],
        geotagged=truth(row[13]),
        faces=row[14],
        severity=row[15],
        level=Level(row[16]),
        reasons=reasons_of(row[17]),
        datasets=tuple(row[18].split()) if row[18] else (),
        media=Media(row[19]),
        error=row[20],
        gone=bool(row[21]),
        has_picture=bool(row[22]),
        possible=tuple(row[23].split()) if row[23] else (),
    )
