"""
What a person is asked to look at, in which order: faces that nobody spoke of, and missed ones.

Both queues are of photos that are there and have a picture, and what matters comes first.

Found faces: photos with a box that counts (`COUNTS_FROM`) and on which no word of a person lies
(`SAME_FACE`: a box that a detector put twice on a face is not asked about twice).

    1. severity, the most exposed first
    2. the least certain of those boxes, the least first
    3. when it was taken, the newest first; where that is not known, last
    4. key, then id, so that two readings give one order

Missed faces: photos that were looked at, in which no face counts and of which nobody said a word.

    1. severity, for a photo may be in a list without a face
    2. what everybody can see first
    3. how near the detector came to a face: the highest score that did not count
    4. as above

Reads only.
"""

from array import array

from scanner.catalog.database import Database
from scanner.domain.face import COUNTS_FROM, SAME_FACE, Verdict
from scanner.domain.photo import Media, Visibility


class ReviewQueues:
    """Reads which photos wait for a person's word."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def queue(self, *, missed: bool) -> "array[int]":
        """
        Return the ids of the photos to be reviewed, in order, as array("q").

        `missed`: those in which no face was found, instead of those with faces nobody spoke of.
        """
        with self._database.read() as db:
            rows = db.execute(_MISSED if missed else _FOUND)
            return array("q", (row[0] for row in rows))


# `r` and `f` are fractions of the photo; the same arithmetic as Box.iou, so that both agree.
_ACROSS = "(min(f.x + f.w, r.x + r.w) - max(f.x, r.x))"
_DOWN = "(min(f.y + f.h, r.y + r.h) - max(f.y, r.y))"
_SHARED = f"({_ACROSS} * {_DOWN})"
_MEETS = f"""
    {_ACROSS} > 0 AND {_DOWN} > 0
    AND {_SHARED} / (r.w * r.h + f.w * f.h - {_SHARED}) >= {SAME_FACE}
"""

# FaceReview.says_nothing_here: a word on the photo, not on a face.
_OF_A_FACE = f"""
    NOT (r.drawn AND r.verdict = '{Verdict.REJECTED}'
         AND r.x = 0 AND r.y = 0 AND r.w = 1 AND r.h = 1)
"""

_THERE = f"""
    p.gone IS NULL AND p.media = '{Media.PHOTO}'
    AND (p.picture_path IS NOT NULL OR p.picture_url IS NOT NULL)
"""

_THEN = "p.taken IS NULL, p.taken DESC, p.key, p.id"

_FOUND = f"""
    SELECT p.id
    FROM (
        SELECT f.photo, min(f.score) AS least FROM face f
        WHERE f.score >= {COUNTS_FROM} AND NOT EXISTS (
            SELECT 1 FROM face_review r WHERE r.photo = f.photo AND {_OF_A_FACE} AND {_MEETS}
        )
        GROUP BY f.photo
    ) waiting
    JOIN photo p ON p.id = waiting.photo
    JOIN exposure e ON e.photo = p.id
    WHERE {_THERE}
    ORDER BY e.severity DESC, waiting.least, {_THEN}
"""

_MISSED = f"""
    SELECT p.id
    FROM photo p
    JOIN exposure e ON e.photo = p.id
    JOIN inspection i ON i.photo = p.id
    LEFT JOIN (SELECT photo, max(score) AS nearest FROM face GROUP BY photo) n ON n.photo = p.id
    WHERE {_THERE} AND e.faces = 0 AND i.error IS NULL
    AND NOT EXISTS (SELECT 1 FROM face_review r WHERE r.photo = p.id)
    ORDER BY e.severity DESC, p.visibility <> '{Visibility.PUBLIC}', n.nearest DESC, {_THEN}
"""
