"""The queues that SQL gives are what a plain sort of the same facts gives."""

import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.catalog import Catalog
from scanner.domain.exposure import Rules
from scanner.domain.face import (
    COUNTS_FROM,
    NOTHING_HERE,
    SAME_FACE,
    Box,
    FaceReview,
    FoundFace,
    Verdict,
)
from scanner.domain.listing import PhotoFilter, PhotoRow
from scanner.domain.photo import SourceKind, Visibility
from scanner.ports import Look
from scanner.reference import license_table
from tests.fakes import photo

PLACES = [
    Box(0.1, 0.1, 0.2, 0.2),
    Box(0.12, 0.12, 0.2, 0.2),
    Box(0.18, 0.1, 0.2, 0.2),
    Box(0.6, 0.5, 0.3, 0.3),
    Box(0.02, 0.02, 0.96, 0.96),
]
found = st.lists(
    st.builds(FoundFace, st.sampled_from(PLACES), st.sampled_from([0.3, 0.49, 0.5, 0.7, 0.9])),
    max_size=3,
)
said = st.lists(
    st.one_of(
        st.just(NOTHING_HERE),
        st.builds(FaceReview, st.sampled_from(PLACES), st.sampled_from(Verdict), st.booleans()),
    ),
    max_size=2,
)
facts = st.fixed_dictionaries(
    {
        "visibility": st.sampled_from([Visibility.PUBLIC, Visibility.PRIVATE]),
        "license": st.sampled_from(["cc-by-2.0", "all-rights-reserved"]),
        "taken": st.sampled_from([None, datetime(2012, 1, 1), datetime(2019, 1, 1)]),
    }
)
libraries = st.lists(st.tuples(facts, found, said), max_size=8)


def waiting(faces: list[FoundFace], words: list[FaceReview]) -> list[float]:
    """Return the scores of the faces that nobody spoke of."""
    on_faces = [word for word in words if not word.says_nothing_here]
    return [
        face.score
        for face in faces
        if face.score >= COUNTS_FROM
        and not any(word.box.iou(face.box) >= SAME_FACE for word in on_faces)
    ]


def newest_first(row: PhotoRow) -> tuple[bool, float, str]:
    return row.taken is None, -(row.taken.timestamp() if row.taken else 0), row.key


@given(libraries)
@settings(max_examples=60, deadline=None)
def test_both_queues_are_a_plain_sort(library: list[tuple[dict[str, Any], Any, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        catalog = Catalog(Path(folder) / "catalog.sqlite", Rules(license_table()))
        source = catalog.photos.add_source(SourceKind.EXPORT, "me", ["/a.zip"], nsid="1@N01")
        with catalog.photos.syncing(source.id) as walk:
            walk.known([f"{n}" for n in range(len(library))])
            ids = walk.store([photo(f"{n}", **one[0]) for n, one in enumerate(library)])
        known = dict(zip(ids, library, strict=True))
        for id_, (_, faces, words) in known.items():
            look = Look(photo=id_, content="c", width=80, height=60, faces=tuple(faces))
            catalog.findings.record("d", [(look, "1")])
            if words:
                catalog.findings.set_reviews(id_, words)
        rows = catalog.listing.rows(catalog.listing.find(PhotoFilter()))
        queues = [list(catalog.review.queue(missed=missed)) for missed in (False, True)]
        catalog.close()

    def order(row: PhotoRow) -> tuple[Any, ...]:
        return -row.severity, min(waiting(*known[row.id][1:])), *newest_first(row)

    def order_missed(row: PhotoRow) -> tuple[Any, ...]:
        nearest = max((face.score for face in known[row.id][1]), default=-1.0)
        hidden = row.visibility is not Visibility.PUBLIC
        return -row.severity, hidden, -nearest, *newest_first(row)

    undecided = [row for row in rows if waiting(*known[row.id][1:])]
    unseen = [row for row in rows if row.faces == 0 and not known[row.id][2]]
    assert queues[0] == [row.id for row in sorted(undecided, key=order)]
    assert queues[1] == [row.id for row in sorted(unseen, key=order_missed)]
