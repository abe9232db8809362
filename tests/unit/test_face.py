from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scanner.domain.face import (
    SAME_FACE,
    Box,
    FaceReview,
    FoundFace,
    Verdict,
    faces_of,
    with_verdict,
)

LEFT = Box(0.1, 0.1, 0.2, 0.2)
MIDDLE = Box(0.4, 0.1, 0.2, 0.2)
RIGHT = Box(0.7, 0.1, 0.2, 0.2)
sides = st.floats(0, 1, allow_nan=False)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    left, right = sorted([draw(st.integers(0, 99)), draw(st.integers(0, 99))])
    top, bottom = sorted([draw(st.integers(0, 99)), draw(st.integers(0, 99))])
    return Box(left / 100, top / 100, (right - left + 1) / 100, (bottom - top + 1) / 100)


found_faces = st.lists(st.builds(FoundFace, boxes(), st.floats(0, 1)), max_size=6)
reviews = st.lists(st.builds(FaceReview, boxes(), st.sampled_from(Verdict)), max_size=4)


@pytest.mark.parametrize("values", [(0, 0, 0, 1), (-0.1, 0, 0.5, 0.5), (0.6, 0, 0.5, 0.5)])
def test_a_box_that_is_empty_or_leaves_the_photo_is_refused(values: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="not a box"):
        Box(*values)


@given(boxes(), boxes())
def test_overlap_does_not_depend_on_order_and_is_a_share(a: Box, b: Box) -> None:
    assert a.iou(b) == pytest.approx(b.iou(a))
    assert 0 <= a.iou(b) <= 1 + 1e-9
    assert a.iou(a) == pytest.approx(1)


@given(st.floats(-2, 2), st.floats(-2, 2), st.floats(0, 3), st.floats(0, 3))
def test_what_is_clipped_lies_within_the_photo(x: float, y: float, w: float, h: float) -> None:
    box = Box.clipped(x, y, w, h)

    assert box is None or (0 <= box.x < box.x + box.w <= 1 + 1e-9)


def test_faces_are_numbered_from_left_to_right_and_doubtful_boxes_do_not_count() -> None:
    found = [FoundFace(RIGHT, 0.9), FoundFace(MIDDLE, 0.49), FoundFace(LEFT, 0.5)]

    faces = faces_of(found, [])

    assert [(f.n, f.box) for f in faces] == [(1, LEFT), (2, RIGHT)]


def test_a_doubtful_box_that_a_person_confirmed_is_a_face() -> None:
    faces = faces_of([FoundFace(LEFT, 0.3)], [FaceReview(LEFT, Verdict.CONFIRMED)])

    assert [(f.box, f.counts, f.by) for f in faces] == [(LEFT, True, "detector")]


def test_a_rejected_face_stays_in_its_place_and_does_not_count() -> None:
    found = [FoundFace(LEFT, 0.9), FoundFace(RIGHT, 0.9)]
    after = with_verdict(found, [], n=1, verdict=Verdict.REJECTED)

    assert [(f.n, f.counts) for f in faces_of(found, after)] == [(1, False), (2, True)]


def test_a_review_meets_the_face_that_a_better_detector_found_a_little_elsewhere() -> None:
    before = [FaceReview(LEFT, Verdict.REJECTED)]
    moved = Box(0.12, 0.12, 0.19, 0.19)

    (face,) = faces_of([FoundFace(moved, 0.99)], before)

    assert (face.box, face.review) == (moved, Verdict.REJECTED)


def test_a_review_outlives_a_detector_that_does_not_find_the_face_again() -> None:
    (face,) = faces_of([], [FaceReview(LEFT, Verdict.RELEASED, note="form of 3 May")])

    assert (face.box, face.review, face.note, face.by) == (
        LEFT,
        Verdict.RELEASED,
        "form of 3 May",
        "person",
    )


def test_a_word_taken_back_leaves_the_found_face_and_no_drawn_one() -> None:
    found = [FoundFace(LEFT, 0.9)]
    said = [FaceReview(LEFT, Verdict.REJECTED), FaceReview(RIGHT, Verdict.CONFIRMED, drawn=True)]

    after = with_verdict(found, with_verdict(found, said, n=2, verdict=None), n=1, verdict=None)

    assert after == ()
    assert [f.box for f in faces_of(found, after)] == [LEFT]


def test_a_number_that_no_face_has_is_refused() -> None:
    with pytest.raises(LookupError):
        with_verdict([FoundFace(LEFT, 0.9)], [], n=2, verdict=Verdict.REJECTED)


@given(found_faces, reviews)
def test_no_review_is_ever_lost_and_none_is_used_twice(
    found: list[FoundFace], said: list[FaceReview]
) -> None:
    shown = [face.review for face in faces_of(found, said) if face.review is not None]

    assert sorted(shown) == sorted(review.verdict for review in said)


def test_a_word_goes_to_the_surer_of_two_boxes_in_one_place() -> None:
    box = Box(0.1, 0.1, 0.2, 0.2)
    found = [FoundFace(box, 0.0), FoundFace(box, 1.0)]

    (face,) = faces_of(found, [FaceReview(box, Verdict.CONFIRMED)])

    assert (face.score, face.review) == (1.0, Verdict.CONFIRMED)


@given(found_faces, reviews, st.sampled_from(Verdict), st.data())
def test_a_verdict_changes_that_face_and_no_other_number_or_box(
    found: list[FoundFace], said: list[FaceReview], verdict: Verdict, data: st.DataObject
) -> None:
    before = faces_of(found, said)
    # A detector gives no face twice; of two in one place nobody could tell which was meant.
    assume(all(a.box.iou(b.box) < SAME_FACE for a, b in combinations(before, 2)))
    if not before:
        return
    n = data.draw(st.integers(1, len(before)))

    after = faces_of(found, with_verdict(found, said, n=n, verdict=verdict))

    assert after[n - 1].review is verdict
    assert after[n - 1].box == before[n - 1].box
    assert {f.n: f.review for f in after if f.n != n} == {f.n: f.review for f in before if f.n != n}
