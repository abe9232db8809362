"""
Where a face is, how sure, and who says so.

A detector finds; a person decides. The two are kept apart: what a detector
finds is replaced whenever it looks again, what a person said never is.
`faces_of` lays the second over the first.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

COUNTS_FROM = 0.5
"""A found box counts as a face from this score on: one rule everywhere."""

SAME_FACE = 0.4
"""Two boxes mean the same face from this overlap (IoU) on."""


@dataclass(frozen=True, slots=True)
class Box:
    """
    An upright rectangle on a photo, as fractions of its width and height.

    Fractions, not pixels, so that one box fits every size of the photo. The
    origin is the top left corner of the photo as displayed, after its EXIF
    orientation.
    """

    x: float
    y: float
    w: float
    h: float

    def __post_init__(self) -> None:
        """Raise ValueError for a rectangle that is empty or leaves the photo."""
        inside = (
            0 <= self.x < self.x + self.w <= 1 + 1e-9 and 0 <= self.y < self.y + self.h <= 1 + 1e-9
        )
        if not inside:
            raise ValueError(f"not a box within the photo: {self}")

    @classmethod
    def clipped(cls, x: float, y: float, w: float, h: float) -> "Box | None":
        """
        Return what of a rectangle lies within the photo, None if nothing does.

        >>> Box.clipped(-0.1, 0.5, 0.3, 0.75)
        Box(x=0.0, y=0.5, w=0.2, h=0.5)
        """
        left, top = min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
        right, bottom = min(max(x + w, 0.0), 1.0), min(max(y + h, 0.0), 1.0)
        left, top, right, bottom = (round(v, 6) for v in (left, top, right, bottom))
        wide, high = round(right - left, 6), round(bottom - top, 6)
        return cls(left, top, wide, high) if wide > 0 and high > 0 else None

    def iou(self, other: "Box") -> float:
        """Return the overlap of two boxes: shared area by joint area, 0..1."""
        across = min(self.x + self.w, other.x + other.w) - max(self.x, other.x)
        down = min(self.y + self.h, other.y + other.h) - max(self.y, other.y)
        if across <= 0 or down <= 0:
            return 0.0
        shared = across * down
        return shared / (self.w * self.h + other.w * other.h - shared)


WHOLE = Box(0.0, 0.0, 1.0, 1.0)
"""The whole photo."""


@dataclass(frozen=True, slots=True)
class FoundFace:
    """A box that a detector found; `score` 0..1 is its certainty, a face from COUNTS_FROM on."""

    box: Box
    score: float


class Verdict(StrEnum):
    """What a person said of a box; RELEASED is a face whose owner consented."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class FaceReview:
    """A person's word on one place of a photo; `drawn` where no detector had found it."""

    box: Box
    verdict: Verdict
    drawn: bool = False
    note: str = ""
    at: datetime | None = None

    @property
    def says_nothing_here(self) -> bool:
        """Whether this is a word on the whole photo: somebody looked, and saw no other face."""
        return self.box == WHOLE and self.verdict is Verdict.REJECTED and self.drawn


NOTHING_HERE = FaceReview(WHOLE, Verdict.REJECTED, drawn=True)
"""
The word on a photo in which a person saw no face, or none beside those that were spoken of.

It stands for no face and hides none: what a detector finds there later is asked about.
"""


@dataclass(frozen=True, slots=True)
class Face:
    """
    One face of a photo as it is shown: found or drawn, reviewed or not.

    `n` counts from 1. `score` is None for a drawn one.
    """

    n: int
    box: Box
    score: float | None
    review: Verdict | None = None
    note: str = ""

    @property
    def by(self) -> str:
        """Who found it: "detector" or "person"."""
        return "person" if self.score is None else "detector"

    @property
    def counts(self) -> bool:
        """Whether the photo shows this face, as far as anybody knows."""
        return self.review is not Verdict.REJECTED


def faces_of(found: Sequence[FoundFace], reviews: Sequence[FaceReview]) -> tuple[Face, ...]:
    """
    Return the faces of a photo: what was found, with what a person said of it laid over.

    A review belongs to the found box that overlaps it most, of two alike to the surer; one that
    meets no box stands by itself, so that a word once given survives a detector that
    does not find the face again. Boxes under COUNTS_FROM are left out unless a
    person spoke of them. Found faces come first, from left to right, then the
    others in the order they were given: numbers stay while one reviews.
    """
    return tuple(face for face, _ in _laid_over(found, reviews))


def with_verdict(
    found: Sequence[FoundFace],
    reviews: Sequence[FaceReview],
    *,
    n: int,
    verdict: Verdict | None,
    note: str = "",
) -> tuple[FaceReview, ...]:
    """
    Return the reviews after a person said `verdict` of face `n`; None takes their word back.

    Raises LookupError if there is no face of that number.
    """
    partners = {face.n: (face, index) for face, index in _laid_over(found, reviews)}
    if n not in partners:
        raise LookupError(n)
    face, index = partners[n]
    after = list(reviews)
    if verdict is None:
        if index is not None:
            del after[index]
    elif index is None:
        after.append(FaceReview(face.box, verdict, note=note))
    else:
        after[index] = replace(after[index], verdict=verdict, note=note, at=None)
    return tuple(after)


def with_nothing_here(
    found: Sequence[FoundFace], reviews: Sequence[FaceReview]
) -> tuple[FaceReview, ...]:
    """Return the reviews after a person said that a photo shows no face, whatever was found."""
    after = tuple(review for review in reviews if not review.says_nothing_here)
    for face in faces_of(found, after):
        if face.counts:
            after = with_verdict(found, after, n=face.n, verdict=Verdict.REJECTED, note=face.note)
    return (*after, NOTHING_HERE)


def _laid_over(
    found: Sequence[FoundFace], reviews: Sequence[FaceReview]
) -> list[tuple[Face, int | None]]:
    """Return each face that is shown, with the index of the review that speaks of it."""
    overlaps = sorted(
        (-overlap, r, -face.score, f)
        for r, review in enumerate(reviews)
        if not review.says_nothing_here
        for f, face in enumerate(found)
        if (overlap := review.box.iou(face.box)) >= SAME_FACE
    )
    partner: dict[int, int] = {}
    for _, r, _, f in overlaps:
        if f not in partner and r not in partner.values():
            partner[f] = r

    shown = [f for f, face in enumerate(found) if face.score >= COUNTS_FROM or f in partner]
    shown.sort(key=lambda f: (found[f].box.x, found[f].box.y, found[f].box.w))
    alone = [
        r
        for r, review in enumerate(reviews)
        if r not in partner.values() and not review.says_nothing_here
    ]
    places: list[tuple[Box, float | None, int | None]] = [
        *((found[f].box, found[f].score, partner.get(f)) for f in shown),
        *((reviews[r].box, None, r) for r in alone),
    ]

    faces: list[tuple[Face, int | None]] = []
    for n, (box, score, index) in enumerate(places, 1):
        said = None if index is None else reviews[index]
        verdict, note = (said.verdict, said.note) if said else (None, "")
        faces.append((Face(n, box, score, verdict, note), index))
    return faces
