"""
What lists show: a filter and an order give ids; ids give a page of rows; facets with counts.

Ids are 8 bytes each, so a million of them cost 8 MB; rows are read by id, a
page at a time (about 1 ms), never by LIMIT and OFFSET. The first ids of an order that is not known
yet are had before the rest is sorted.
"""

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from scanner.catalog import tally
from scanner.catalog.database import Database
from scanner.catalog.filtering import conditions
from scanner.catalog.links import linked_photos
from scanner.catalog.ordering import Orders, at_the_head, is_a_good_part, ordered, picked_from
from scanner.catalog.possible import UNTOLD, possible_of
from scanner.catalog.search import index_all
from scanner.catalog.values import (
    moment,
    names_of,
    picture_of,
    reasons_of,
    rights_of,
    truth,
)
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import Level, LicenseChange
from scanner.domain.face import Face
from scanner.domain.license import LicenseTable
from scanner.domain.listing import (
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
        self._orders = Orders()

    def first(
        self, wanted: PhotoFilter, order: Order = Order.EXPOSED, *, photos: int
    ) -> "array[int] | None":
        """
        Return the first ids that `find` would, where they are had sooner than all of them.

        None if not, as where the order is known from an earlier question. Fewer than `photos` are
        all there are. Of a text, what is indexed so far.
        """
        with self._database.read() as db:
            known = not wanted.gone and self._orders.get(db, order) is not None
            if known and wanted == PhotoFilter():
                return None
            asked = conditions(db, wanted, self._licenses)
            if order is Order.EXPOSED and not wanted.gone:
                ids = at_the_head(db, asked, photos)
                if len(ids) == photos:
                    return ids
            return None if known else ordered(db, asked, order, photos)

    def find(
        self, wanted: PhotoFilter, order: Order = Order.EXPOSED, *, as_indexed: bool = False
    ) -> "array[int]":
        """
        Return the ids of all photos that pass a filter, in order, as array("q").

        A text is looked for when every word is indexed; `as_indexed`: in what is indexed so far.
        """
        if wanted.text and not as_indexed:
            index_all(self._database)
        with self._database.read() as db:
            asked = conditions(db, wanted, self._licenses)
            if wanted.gone:
                return ordered(db, asked, order)
            # To sort a large part of a library takes longer than to read it: the order of the
            # whole is kept as long as nothing is written, and what is found picked from it.
            whole = self._orders.get(db, order)
            if whole is None and (wanted == PhotoFilter() or is_a_good_part(db, asked, order)):
                everything = conditions(db, PhotoFilter(), self._licenses)
                whole = self._orders.keep(db, order, ordered(db, everything, order))
            if whole is not None and wanted == PhotoFilter():
                return whole[:]
            return ordered(db, asked, order) if whole is None else picked_from(db, asked, whole)

    def count(self, wanted: PhotoFilter) -> int:
        """Return how many photos pass a filter."""
        if wanted.text:
            index_all(self._database)
        with self._database.read() as db:
            return tally.count(db, conditions(db, wanted, self._licenses))

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
            return {row[0]: Standing(*row[1:]) for row in tally.standings(db)}

    def facets(self, wanted: PhotoFilter, *, as_indexed: bool = False) -> Facets:
        """
        Count what a filter lets through, and what each further choice would give.

        `as_indexed` is as in `find`.
        """
        if wanted.text and not as_indexed:
            index_all(self._database)
        with self._database.read() as db:
            return tally.facets(db, conditions(db, wanted, self._licenses))


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
