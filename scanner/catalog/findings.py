"""
What was found in photos, what a person said, and the exposure that follows.

Writes inspection, face, face_review, license_history, history_read, exposure, possible_match, and
the dataset_match of one photo (those of a whole list: matches.py).
Whatever changes a fact recomputes the exposure in the same transaction, so
that a list never shows an exposure that its reasons contradict.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from scanner.catalog.database import Database
from scanner.catalog.drift import drifted, linked
from scanner.catalog.possible import possible_beyond, store_possible
from scanner.catalog.values import bits_of, moment, picture_of, plain, text_of_moment, truth
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import LicenseChange, PhotoFacts, Rules, assess
from scanner.domain.face import Box, Face, FaceReview, FoundFace, Verdict, faces_of
from scanner.domain.photo import PhotoId, Picture, SourceId, SourceKind, Visibility
from scanner.ports import Look

PAGE = 500
"""Photos read from a to-do list at once, and photos assessed in one transaction."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """
    A picture that the detector has not seen at this revision.

    `content` hashes the bytes that this very detector saw last, None if it saw none.
    """

    photo: PhotoId
    picture: Picture
    revision: str
    content: str | None


class Findings:
    """Faces, reviews, matches and exposures."""

    def __init__(self, database: Database, rules: Rules) -> None:
        self._database = database
        self.rules = rules

    # -- detection

    def count_unseen(self, detector: str, sources: Iterable[int]) -> int:
        """Return how many pictures of these sources `detector` has still to look at."""
        with self._database.read() as db:
            row = db.execute(f"SELECT count(*) {_UNSEEN}", _unseen_values(detector, sources, 0))
            return int(row.fetchone()[0])

    def unseen(self, detector: str, sources: Iterable[int]) -> Iterator[Unseen]:
        """
        Yield the pictures of these sources that `detector` has not seen at their revision, by id.

        Read by pages, so that results may be recorded meanwhile.
        """
        last, wanted = 0, list(sources)
        while True:
            with self._database.read() as db:
                rows = db.execute(
                    "SELECT p.id, p.picture_path, p.picture_member, p.picture_url, p.revision, "
                    f"CASE WHEN i.detector = ?1 THEN i.content END {_UNSEEN} "
                    f"ORDER BY p.id LIMIT {PAGE}",
                    _unseen_values(detector, wanted, last),
                ).fetchall()
            for photo, path, member, url, revision, content in rows:
                picture = picture_of(path, member, url)
                if picture is not None:
                    yield Unseen(PhotoId(photo), picture, revision, content)
            if not rows:
                return
            last = rows[-1][0]

    def record(self, detector: str, looks: Sequence[tuple[Look, str]]) -> None:
        """Write what came of looking at pictures, each with the revision that was looked at."""
        now = text_of_moment(datetime.now(UTC))
        with self._database.write("inspection", "face", "exposure") as db:
            for look, revision in looks:
                if look.unchanged:
                    db.execute(
                        "UPDATE inspection SET revision = ?, looked_at = ? WHERE photo = ?",
                        (revision, now, look.photo),
                    )
                    continue
                error = None if look.error is None else plain(look.error)
                there = db.execute(
                    "INSERT OR REPLACE INTO inspection "
                    "SELECT id, ?, ?, ?, ?, ?, ?, ?, ? FROM photo WHERE id = ? RETURNING photo",
                    (
                        detector,
                        revision,
                        look.content,
                        look.width,
                        look.height,
                        error,
                        now,
                        look.phash,
                        look.photo,
                    ),
                ).fetchone()
                db.execute("DELETE FROM face WHERE photo = ?", (look.photo,))
                if there:
                    boxes = ((f.box.x, f.box.y, f.box.w, f.box.h, f.score) for f in look.faces)
                    db.executemany(
                        "INSERT INTO face VALUES (?, ?, ?, ?, ?, ?, ?)",
                        [(look.photo, n, *values) for n, values in enumerate(boxes, 1)],
                    )
            self.assess(db, [look.photo for look, _ in looks if not look.unchanged])

    def look_again_at_unreadable(self) -> None:
        """Put every picture that could not be read back on the to-do list."""
        with self._database.write("inspection") as db:
            db.execute(
                "UPDATE inspection SET revision = '', content = NULL WHERE error IS NOT NULL"
            )

    # -- a person's word

    def faces(self, photo: PhotoId) -> tuple[Face, ...]:
        """Return a photo's faces as they are shown."""
        with self._database.read() as db:
            return self._faces(db, [photo]).get(photo, ())

    def found(self, photo: PhotoId) -> list[FoundFace]:
        """Return what the detector found in a photo, sure or not."""
        with self._database.read() as db:
            return self._found(db, [photo]).get(photo, [])

    def reviews(self, photo: PhotoId) -> tuple[FaceReview, ...]:
        """Return what a person said of a photo's faces."""
        with self._database.read() as db:
            return tuple(self._reviews(db, [photo]).get(photo, ()))

    def set_reviews(self, photo: PhotoId, reviews: Sequence[FaceReview]) -> None:
        """Put a person's word on a photo in place of what they said before."""
        now = datetime.now(UTC)
        with self._database.write("face_review", "exposure") as db:
            db.execute("DELETE FROM face_review WHERE photo = ?", (photo,))
            db.executemany(
                "INSERT INTO face_review VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        photo,
                        n,
                        review.box.x,
                        review.box.y,
                        review.box.w,
                        review.box.h,
                        review.verdict,
                        int(review.drawn),
                        plain(review.note),
                        text_of_moment(review.at or now),
                    )
                    for n, review in enumerate(reviews, 1)
                ],
            )
            self.assess(db, [photo])

    # -- lists and history

    def set_matches(self, photo: PhotoId, matches: Sequence[DatasetMatch]) -> None:
        """Put the published lists that a photo was found in in place of those known before."""
        now = text_of_moment(datetime.now(UTC))
        with self._database.write("dataset_match", "exposure") as db:
            db.execute("DELETE FROM dataset_match WHERE photo = ?", (photo,))
            db.executemany(
                "INSERT INTO dataset_match VALUES (?, ?, ?, ?, ?, ?)",
                [(photo, m.dataset, m.list_name, m.list_sha256, m.row, now) for m in matches],
            )
            self.assess(db, [photo])

    def count_histories(self, sources: Iterable[int]) -> int:
        """Return how many license histories are still to be read; see `histories_wanted`."""
        with self._database.read() as db:
            row = db.execute(f"SELECT count(*) {_NO_HISTORY}", (json.dumps(sorted(sources)),))
            return int(row.fetchone()[0])

    def histories_wanted(self, sources: Iterable[int]) -> list[tuple[PhotoId, str, SourceId]]:
        """
        Return the next photos whose license history is to be read: id, key and source.

        They show a face, and were not asked about under their present license;
        the most exposed first.
        """
        with self._database.read() as db:
            rows = db.execute(
                f"SELECT p.id, p.key, p.source {_NO_HISTORY} "
                f"ORDER BY e.severity DESC, p.id LIMIT {PAGE}",
                (json.dumps(sorted(sources)),),
            ).fetchall()
        return [(PhotoId(id_), key, SourceId(source)) for id_, key, source in rows]

    def set_history(self, photo: PhotoId, history: Sequence[LicenseChange]) -> None:
        """
        Put a photo's license history in place of the one known before.

        None is a history too: there will be no asking again under this license.
        """
        with self._database.write("license_history", "exposure") as db:
            db.execute(
                "INSERT OR REPLACE INTO history_read SELECT id, license, ? FROM photo WHERE id = ?",
                (text_of_moment(datetime.now(UTC)), photo),
            )
            db.execute("DELETE FROM license_history WHERE photo = ?", (photo,))
            db.executemany(
                "INSERT OR REPLACE INTO license_history VALUES (?, ?, ?)",
                [(photo, text_of_moment(change.at), change.license) for change in history],
            )
            self.assess(db, [photo])

    # -- exposure

    def settled(self) -> bool:
        """Whether every stored exposure is known to come from the present rules."""
        with self._database.read() as db:
            if db.execute("SELECT 1 FROM exposure LIMIT 1").fetchone() is None:
                return True
            row = db.execute("SELECT basis FROM assessed").fetchone()
            return row is not None and row[0] == self.rules.basis

    def settle(self, basis: str) -> None:
        """Note that every stored exposure now comes from the rules of this basis."""
        with self._database.write("assessed") as db:
            db.execute("INSERT OR REPLACE INTO assessed VALUES (1, ?)", (basis,))

    def stale(self) -> int:
        """Return how many photos have an exposure that other rules gave, or none."""
        with self._database.read() as db:
            return int(db.execute(f"SELECT count(*) {_STALE}", (self.rules.basis, 0)).fetchone()[0])

    def assess_stale(self, after: int) -> tuple[int, int]:
        """
        Compute the next page of stale exposures anew, by id from `after`.

        Returns the last id that was looked at and how many were assessed; 0
        were left when it is done.
        """
        with self._database.write("exposure") as db:
            rows = db.execute(
                f"SELECT p.id {_STALE} ORDER BY p.id LIMIT {PAGE}",
                (self.rules.basis, after),
            ).fetchall()
            self.assess(db, [row[0] for row in rows])
        return (rows[-1][0], len(rows)) if rows else (after, 0)

    def assess(self, db: sqlite3.Connection, photos: Sequence[int]) -> None:
        """
        Compute and store the exposure of these photos within the caller's transaction.

        And of the local ones that are linked to them, for a local photo's
        exposure says whether it and Flickr's disagree.
        """
        photos = sorted({*photos, *linked(db, photos)})
        wanted = json.dumps(photos)
        contradicted = drifted(db, photos)
        faces = self._faces(db, photos)
        matches = _grouped(
            db.execute(
                "SELECT photo, dataset, list_name, list_sha256, row FROM dataset_match "
                "WHERE photo IN (SELECT value FROM json_each(?)) ORDER BY photo, dataset",
                (wanted,),
            )
        )
        history = _grouped(
            db.execute(
                "SELECT photo, at, license FROM license_history "
                "WHERE photo IN (SELECT value FROM json_each(?)) ORDER BY photo, at",
                (wanted,),
            )
        )
        rows = db.execute(
            "SELECT p.id, s.kind, p.license, p.visibility, p.visibility_exact, "
            "p.geotagged, p.people_tagged, p.original_downloadable, p.data_mining, "
            "i.photo IS NOT NULL AND i.error IS NULL "
            "FROM photo p JOIN source s ON s.id = p.source "
            "LEFT JOIN inspection i ON i.photo = p.id "
            "WHERE p.id IN (SELECT value FROM json_each(?))",
            (wanted,),
        ).fetchall()
        stored, possible = [], []
        basis = self.rules.basis
        for row in rows:
            id_, kind = row[0], SourceKind(row[1])
            shown = faces.get(id_, ())
            found_in = [DatasetMatch(*values) for values in matches.get(id_, ())]
            licensed = [
                LicenseChange(datetime.fromisoformat(at), slug) for at, slug in history.get(id_, ())
            ]
            exposure = assess(
                PhotoFacts(
                    kind=kind,
                    license=row[2],
                    visibility=Visibility(row[3]),
                    visibility_exact=bool(row[4]),
                    geotagged=truth(row[5]),
                    people_tagged=truth(row[6]),
                    original_downloadable=truth(row[7]),
                    data_mining=row[8],
                    drift=id_ in contradicted,
                ),
                faces=shown,
                matches=found_in,
                history=licensed,
                rules=self.rules,
            )
            if kind is not SourceKind.FOLDER:
                maybe = possible_beyond(found_in, faces=shown, history=licensed, rules=self.rules)
                possible += [(id_, one) for one in maybe]
            known = bool(row[9]) or any(face.review for face in shown)
            count = sum(face.counts for face in shown) if known else None
            bits = bits_of(exposure.reasons)
            stored.append((id_, basis, exposure.level, exposure.severity, bits, count))
        db.executemany("INSERT OR REPLACE INTO exposure VALUES (?, ?, ?, ?, ?, ?)", stored)
        store_possible(db, photos, possible)

    def _faces(self, db: sqlite3.Connection, photos: Sequence[int]) -> dict[int, tuple[Face, ...]]:
        found = self._found(db, photos)
        said = self._reviews(db, photos)
        return {
            photo: faces_of(found.get(photo, ()), said.get(photo, ()))
            for photo in found.keys() | said.keys()
        }

    @staticmethod
    def _found(db: sqlite3.Connection, photos: Sequence[int]) -> dict[int, list[FoundFace]]:
        rows = _grouped(
            db.execute(
                "SELECT photo, x, y, w, h, score FROM face "
                "WHERE photo IN (SELECT value FROM json_each(?)) ORDER BY photo, n",
                (json.dumps(list(photos)),),
            )
        )
        return {
            photo: [FoundFace(Box(x, y, w, h), score) for x, y, w, h, score in values]
            for photo, values in rows.items()
        }

    @staticmethod
    def _reviews(db: sqlite3.Connection, photos: Sequence[int]) -> dict[int, list[FaceReview]]:
        rows = _grouped(
            db.execute(
                "SELECT photo, x, y, w, h, verdict, drawn, note, at FROM face_review "
                "WHERE photo IN (SELECT value FROM json_each(?)) ORDER BY photo, n",
                (json.dumps(list(photos)),),
            )
        )
        return {
            photo: [
                FaceReview(
                    Box(x, y, w, h), Verdict(verdict), drawn=bool(drawn), note=note, at=moment(at)
                )
                for x, y, w, h, verdict, drawn, note, at in values
            ]
            for photo, values in rows.items()
        }


_UNSEEN = """
    FROM photo p LEFT JOIN inspection i ON i.photo = p.id
    WHERE p.id > ?3 AND p.source IN (SELECT value FROM json_each(?2))
    AND p.gone IS NULL AND p.media = 'photo' AND p.picture_path IS NOT NULL
    AND (i.photo IS NULL OR i.detector <> ?1 OR i.revision <> p.revision)
"""

_NO_HISTORY = """
    FROM photo p JOIN exposure e ON e.photo = p.id LEFT JOIN history_read h ON h.photo = p.id
    WHERE p.source IN (SELECT value FROM json_each(?1)) AND p.gone IS NULL AND e.faces > 0
    AND (h.photo IS NULL OR h.license <> p.license)
"""

_STALE = """
    FROM photo p LEFT JOIN exposure e ON e.photo = p.id
    WHERE (e.photo IS NULL OR e.basis <> ?) AND p.id > ?
"""


def _unseen_values(detector: str, sources: Iterable[int], after: int) -> tuple[str, str, int]:
    return detector, json.dumps(sorted(sources)), after


def _grouped(rows: Iterable[tuple[Any, ...]]) -> dict[int, list[tuple[Any, ...]]]:
    """Return rows that are in order of their first column, by it, without it."""
    return {key: [row[1:] for row in some] for key, some in groupby(rows, key=itemgetter(0))}
