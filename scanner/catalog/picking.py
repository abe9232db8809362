"""Photos that have something in common with one, and where photos lie for other programs."""

import json
import os
import sqlite3
from array import array
from collections.abc import Callable, Sequence

from scanner.catalog.database import Database
from scanner.catalog.values import names_of
from scanner.domain.photo import PhotoId
from scanner.domain.picking import Likeness, Whereabouts
from scanner.errors import BadWish, NotFound

DAY = len("2014-05-17")

_THERE = "JOIN listed l ON l.photo = "


class Picking:
    """Reads; writes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def alike(self, photo: PhotoId, likeness: Likeness) -> "array[int]":
        """
        Return the photos that a photo has its day, an album or all of its tags in common with.

        Itself is among them; what is gone from its source is not. Raises NotFound; BadWish if
        there is nothing to have in common: no date, no album, no tag.
        """
        with self._database.read() as db:
            if db.execute("SELECT 1 FROM photo WHERE id = ?", (photo,)).fetchone() is None:
                raise NotFound("That photo is not in the catalog any more.")
            return array("q", _ALIKE[likeness](db, photo))

    def whereabouts(self, ids: Sequence[int]) -> list[Whereabouts]:
        """Return where these photos lie, in that order, less those that are no more."""
        sql = (
            "SELECT p.id, CASE p.title WHEN '' THEN p.key ELSE p.title END, p.url, s.kind, "
            "p.picture_path, p.picture_member FROM photo p JOIN source s ON s.id = p.source "
            "WHERE p.id IN (SELECT value FROM json_each(?))"
        )
        with self._database.read() as db:
            found = {row[0]: row for row in db.execute(sql, (json.dumps(list(ids)),))}
        return [_whereabouts(*found[id_]) for id_ in ids if id_ in found]


def _whereabouts(
    photo: int, name: str, url: str | None, kind: str, path: bytes | None, member: str | None
) -> Whereabouts:
    is_file = kind == "folder" and path is not None and member is None
    return Whereabouts(
        photo=PhotoId(photo),
        name=name,
        # Of a file in a folder the address is the file's own.
        url=None if kind == "folder" else url,
        path=os.fsdecode(path) if is_file and path is not None else None,
    )


def _of_its_day(db: sqlite3.Connection, photo: PhotoId) -> list[int]:
    row = db.execute("SELECT taken FROM photo WHERE id = ?", (photo,)).fetchone()
    if row[0] is None:
        raise BadWish("It is not known when that photo was taken.")
    day = row[0][:DAY]
    return _first_column(
        db.execute(
            "SELECT photo FROM listed WHERE gone = 0 AND taken >= ? AND taken < ? ORDER BY photo",
            (day, f"{day}~"),
        )
    )


def _of_its_albums(db: sqlite3.Connection, photo: PhotoId) -> list[int]:
    albums = _first_column(db.execute("SELECT album FROM photo_album WHERE photo = ?", (photo,)))
    if not albums:
        raise BadWish("That photo is in no album.")
    return _first_column(
        db.execute(
            f"SELECT DISTINCT a.photo FROM photo_album a {_THERE} a.photo WHERE l.gone = 0 "
            "AND a.album IN (SELECT value FROM json_each(?)) ORDER BY a.photo",
            (json.dumps(albums),),
        )
    )


def _of_its_tags(db: sqlite3.Connection, photo: PhotoId) -> list[int]:
    row = db.execute("SELECT tags FROM photo_text WHERE photo = ?", (photo,)).fetchone()
    wanted = set() if row is None else set(names_of(row[0]))
    if not wanted:
        raise BadWish("That photo has no tags.")
    # A tag stands in the text as JSON writes it, so only texts that hold the longest are parsed.
    longest = json.dumps(max(wanted, key=len), ensure_ascii=False)
    rows = db.execute(
        f"SELECT t.photo, t.tags FROM photo_text t {_THERE} t.photo "
        "WHERE l.gone = 0 AND instr(t.tags, ?) ORDER BY t.photo",
        (longest,),
    )
    return [id_ for id_, tags in rows if wanted <= set(names_of(tags))]


def _first_column(rows: sqlite3.Cursor) -> list[int]:
    return [row[0] for row in rows]


_ALIKE: dict[Likeness, Callable[[sqlite3.Connection, PhotoId], list[int]]] = {
    Likeness.DAY: _of_its_day,
    Likeness.ALBUM: _of_its_albums,
    Likeness.TAGS: _of_its_tags,
}
