"""
Sources and their photos: what each source said last.

Writes source, photo, photo_text, album, photo_album and trouble; and what search.py finds
photos by.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from scanner.catalog.database import Database
from scanner.catalog.drift import linked
from scanner.catalog.findings import Findings
from scanner.catalog.search import index_page
from scanner.catalog.values import (
    bytes_of_path,
    flag,
    moment,
    names_of,
    picture_of,
    plain,
    text_of_moment,
    text_of_names,
    text_of_rights,
    text_of_tags,
)
from scanner.domain.photo import Photo, PhotoId, Picture, Source, SourceId, SourceKind, Trouble
from scanner.errors import NotFound

TABLES = ("photo", "exposure")

_COLUMNS = [
    "key",
    "stamp",
    "title",
    "url",
    "taken",
    "uploaded",
    "license",
    "visibility",
    "visibility_exact",
    "width",
    "height",
    "geotagged",
    "people_tagged",
    "original_downloadable",
    "data_mining",
    "media",
    "picture_path",
    "picture_member",
    "picture_url",
    "revision",
]

_UPSERT = f"""
    INSERT INTO photo (source, {", ".join(_COLUMNS)})
    VALUES (?, {", ".join("?" * len(_COLUMNS))})
    ON CONFLICT (source, key) DO UPDATE SET gone = NULL,
        {", ".join(f"{name} = excluded.{name}" for name in _COLUMNS if name != "key")}
    RETURNING id
"""


@dataclass(frozen=True, slots=True)
class Known:
    """A photo of the catalog as a sync needs it: its stamp, and whether it had gone."""

    id: PhotoId
    stamp: str
    gone: bool


class Photos:
    """Sources, and what they say of their photos."""

    def __init__(self, database: Database, findings: Findings) -> None:
        self._database = database
        self._findings = findings

    # -- sources

    def add_source(
        self,
        kind: SourceKind,
        name: str,
        places: Sequence[str],
        *,
        nsid: str | None = None,
        snapshot: datetime | None = None,
        own: bool = False,
    ) -> Source:
        """Remember a new source, and return it."""
        with self._database.write("source") as db:
            row = db.execute(
                "INSERT INTO source (kind, name, places, nsid, added, snapshot, own) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
                (
                    kind,
                    plain(name),
                    text_of_names(places),
                    nsid,
                    text_of_moment(datetime.now(UTC)),
                    text_of_moment(snapshot),
                    int(own),
                ),
            ).fetchone()
        return self.source(SourceId(row[0]))

    def change_source(
        self, source: SourceId, *, places: Sequence[str], snapshot: datetime | None
    ) -> Source:
        """Remember that a source lies elsewhere now, or in more places."""
        with self._database.write("source") as db:
            db.execute(
                "UPDATE source SET places = ?, snapshot = ? WHERE id = ?",
                (text_of_names(places), text_of_moment(snapshot), source),
            )
        return self.source(source)

    def own_source(self, source: SourceId, *, name: str, own: bool) -> Source:
        """Remember that a Flickr account is read as its owner from now on, or no longer."""
        with self._database.write("source") as db:
            # What was told to a stranger is no start for what an owner sees.
            db.execute(
                "UPDATE source SET name = ?, memory = CASE WHEN own = ? THEN memory ELSE '' END, "
                "own = ? WHERE id = ?",
                (plain(name), int(own), int(own), source),
            )
        return self.source(source)

    def remove_source(self, source: SourceId) -> None:
        """Forget a source and all that is known of its photos; raises NotFound."""
        with self._database.write("source", *TABLES) as db:
            photos = db.execute("SELECT id FROM photo WHERE source = ?", (source,)).fetchall()
            resting = linked(db, [row[0] for row in photos])
            gone = db.execute("DELETE FROM source WHERE id = ?", (source,)).rowcount
            self._findings.assess(db, resting)
        if not gone:
            raise NotFound(f"There is no source {source}.")

    def sources(self) -> tuple[Source, ...]:
        """Return every source, oldest first."""
        with self._database.read() as db:
            rows = db.execute(f"SELECT {_SOURCE} FROM source ORDER BY id").fetchall()
        return tuple(_source(row) for row in rows)

    def source(self, source: SourceId) -> Source:
        """Return one source; raises NotFound."""
        with self._database.read() as db:
            row = db.execute(f"SELECT {_SOURCE} FROM source WHERE id = ?", (source,)).fetchone()
        if row is None:
            raise NotFound(f"There is no source {source}.")
        return _source(row)

    def addresses(self, source: SourceId) -> list[str]:
        """Return where the pictures of a source are fetched from, of photos that are gone too."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT picture_url FROM photo WHERE source = ? AND picture_url IS NOT NULL",
                (source,),
            ).fetchall()
        return [row[0] for row in rows]

    def count(self, source: SourceId) -> int:
        """Return how many photos of a source are there, as far as its last walk saw."""
        with self._database.read() as db:
            row = db.execute(
                "SELECT count(*) FROM photo WHERE source = ? AND gone IS NULL", (source,)
            ).fetchone()
        return int(row[0])

    def troubles(self, sources: Iterable[int]) -> list[Trouble]:
        """Return what the last sync of these sources could not read."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT key, why FROM trouble WHERE source IN (SELECT value FROM json_each(?)) "
                "ORDER BY source, key",
                (json.dumps(sorted(sources)),),
            ).fetchall()
        return [Trouble(key, why) for key, why in rows]

    def picture(self, photo: PhotoId) -> tuple[Picture, str]:
        """Return where a photo's pixels lie, and their revision; raises NotFound if nowhere."""
        with self._database.read() as db:
            row = db.execute(
                "SELECT picture_path, picture_member, picture_url, revision "
                "FROM photo WHERE id = ?",
                (photo,),
            ).fetchone()
        picture = None if row is None else picture_of(row[0], row[1], row[2])
        if picture is None:
            raise NotFound("There is no picture of that photo.")
        return picture, row[3]

    # -- sync

    @contextmanager
    def syncing(self, source: SourceId) -> Iterator["Syncing"]:
        """
        Give what one walk over a source writes through.

        Batches are committed as they come. Which photos were seen is kept in a
        temporary table that SQLite spills to disk, so that memory does not
        grow with the library; it vanishes with the walk.
        """
        connection = self._database.connection()
        connection.execute("DROP TABLE IF EXISTS temp.seen")
        connection.execute("CREATE TEMP TABLE seen (photo INTEGER PRIMARY KEY)")
        try:
            yield Syncing(self._database, self._findings, source)
        finally:
            connection.execute("DROP TABLE IF EXISTS temp.seen")


class Syncing:
    """One walk over a source. To be used on the thread that began it."""

    def __init__(self, database: Database, findings: Findings, source: SourceId) -> None:
        self._database = database
        self._findings = findings
        self._source = source
        self._troubles: list[Trouble] = []

    def known(self, keys: Sequence[str]) -> dict[str, Known]:
        """Return what is known of those keys that are in the catalog, and note them as seen."""
        db = self._database.connection()
        rows = db.execute(
            "SELECT key, id, stamp, gone IS NOT NULL FROM photo "
            "WHERE source = ? AND key IN (SELECT value FROM json_each(?))",
            (self._source, json.dumps(list(keys))),
        ).fetchall()
        self._see([row[1] for row in rows])
        return {key: Known(PhotoId(id_), stamp, bool(gone)) for key, id_, stamp, gone in rows}

    def store(self, photos: Sequence[Photo]) -> list[PhotoId]:
        """Write what the source says of these photos, and their exposure, in one transaction."""
        with self._database.write(*TABLES) as db:
            ids = [self._upsert(db, photo) for photo in photos]
            index_page(db, len(ids))
            self._findings.assess(db, ids)
            self._see(ids)
        return ids

    def note(self, trouble: Trouble) -> None:
        """Remember what could not be read, until `finish` writes it."""
        self._troubles.append(Trouble(plain(trouble.key), plain(trouble.why)))

    def unsee(self, keys: Sequence[str]) -> int:
        """Mark photos as gone, whether this walk saw them or not; return how many were marked."""
        now = text_of_moment(datetime.now(UTC))
        with self._database.write(*TABLES) as db:
            ids = db.execute(
                "UPDATE photo SET gone = ? WHERE source = ? AND gone IS NULL "
                "AND key IN (SELECT value FROM json_each(?)) RETURNING id",
                (now, self._source, json.dumps(list(keys))),
            ).fetchall()
            self._findings.assess(db, linked(db, [row[0] for row in ids]))
        return len(ids)

    def finish(
        self, covers: Callable[[Trouble, str], bool], *, complete: bool = True, memory: str = ""
    ) -> int:
        """
        Mark what a complete walk did not see as gone, and return how many were marked.

        A photo that `covers` says may be hidden behind a trouble stays as it is:
        a folder that could not be opened tells nothing of what is in it.
        `memory` is kept for the source's next walk.
        """
        now = text_of_moment(datetime.now(UTC))
        # Asked before anything is written: `covers` may take as long as its source does.
        gone = [
            (now, id_)
            for id_, key in (self._missing() if complete else ())
            if not any(covers(trouble, key) for trouble in self._troubles)
        ]
        with self._database.write("source", "trouble", *TABLES) as db:
            db.executemany("UPDATE photo SET gone = ? WHERE id = ?", gone)
            self._findings.assess(db, linked(db, [id_ for _, id_ in gone]))
            db.execute("DELETE FROM trouble WHERE source = ?", (self._source,))
            db.executemany(
                "INSERT INTO trouble (source, key, why) VALUES (?, ?, ?)",
                [(self._source, trouble.key, trouble.why) for trouble in self._troubles],
            )
            db.execute(
                "UPDATE source SET synced = ?, memory = ? WHERE id = ?",
                (now, memory, self._source),
            )
        return len(gone)

    def _missing(self) -> list[tuple[int, str]]:
        """Return what is in the catalog, and was not seen."""
        with self._database.read() as db:
            return db.execute(
                "SELECT id, key FROM photo WHERE source = ? AND gone IS NULL "
                "AND id NOT IN (SELECT photo FROM temp.seen)",
                (self._source,),
            ).fetchall()

    def _see(self, ids: Sequence[int]) -> None:
        self._database.connection().executemany(
            "INSERT OR IGNORE INTO temp.seen VALUES (?)", [(id_,) for id_ in ids]
        )

    def _upsert(self, db: sqlite3.Connection, photo: Photo) -> PhotoId:
        values = (
            photo.key,
            photo.stamp,
            plain(photo.title),
            photo.url,
            text_of_moment(photo.taken),
            text_of_moment(photo.uploaded),
            photo.license,
            photo.visibility,
            int(photo.visibility_exact),
            photo.width,
            photo.height,
            flag(photo.geotagged),
            flag(photo.people_tagged),
            flag(photo.original_downloadable),
            photo.rights.data_mining,
            photo.media,
            bytes_of_path(photo.picture),
            photo.picture.member if photo.picture else None,
            photo.picture.url if photo.picture else None,
            photo.revision,
        )
        (id_,) = db.execute(_UPSERT, (self._source, *values)).fetchone()
        db.execute(
            "INSERT OR REPLACE INTO photo_text VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                id_,
                plain(photo.description),
                text_of_tags(photo.tags),
                plain(photo.camera),
                text_of_rights(photo.rights),
                photo.latitude,
                photo.longitude,
            ),
        )
        db.execute("DELETE FROM photo_album WHERE photo = ?", (id_,))
        for album in photo.albums:
            db.execute(
                "INSERT INTO album (source, key, title) VALUES (?, ?, ?) "
                "ON CONFLICT (source, key) DO UPDATE SET title = excluded.title",
                (self._source, album.key, plain(album.title)),
            )
            db.execute(
                "INSERT OR IGNORE INTO photo_album "
                "SELECT ?, id FROM album WHERE source = ? AND key = ?",
                (id_, self._source, album.key),
            )
        return PhotoId(id_)


_SOURCE = "id, kind, name, places, nsid, added, synced, snapshot, own, memory"


def _source(row: tuple[Any, ...]) -> Source:
    return Source(
        SourceId(row[0]),
        SourceKind(row[1]),
        row[2],
        places=names_of(row[3]),
        nsid=row[4],
        added=moment(row[5]),
        synced=moment(row[6]),
        snapshot=moment(row[7]),
        own=bool(row[8]),
        memory=row[9],
    )
