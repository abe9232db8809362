"""Rules of the detector's geometry that hold for all boxes and all shapes of photos."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scanner.faces.geometry import (
    crop_around,
    planes,
    scaled,
    suppressed,
    turned,
    turned_back,
)

lengths = st.floats(0.5, 500, width=32)
places = st.floats(-200, 800, width=32)
boxes = st.tuples(places, places, lengths, lengths)
scored = st.lists(st.tuples(boxes, st.floats(0, 1, width=32)), max_size=20)
shapes = st.tuples(st.integers(1, 300), st.integers(1, 300))


def arrays(found: list) -> tuple[np.ndarray, np.ndarray]:
    rows = np.array([box for box, _ in found], np.float32).reshape(-1, 4)
    return rows, np.array([score for _, score in found], np.float32)


def overlap(a: np.ndarray, b: np.ndarray) -> float:
    across = max(0.0, min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0]))
    down = max(0.0, min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1]))
    return across * down / (a[2] * a[3] + b[2] * b[3] - across * down)


@given(scored)
def test_no_two_boxes_that_stay_overlap_too_much(found: list) -> None:
    kept, scores = suppressed(*arrays(found), 0.3)
    assert all(
        overlap(a.astype(float), b.astype(float)) <= 0.3 + 1e-3
        for n, a in enumerate(kept)
        for b in kept[:n]
    )
    assert (np.diff(scores) <= 0).all()


@given(scored)
def test_every_box_that_goes_overlaps_a_better_one_that_stays(found: list) -> None:
    rows, scores = arrays(found)
    kept, kept_scores = suppressed(rows, scores, 0.3)
    for row, score in zip(rows, scores, strict=True):
        stays = any((row == other).all() for other in kept)
        assert stays or any(
            overlap(row.astype(float), other.astype(float)) > 0.3 - 1e-3 and better >= score
            for other, better in zip(kept, kept_scores, strict=True)
        )


@given(scored)
def test_suppressing_twice_changes_nothing(found: list) -> None:
    once = suppressed(*arrays(found), 0.3)
    twice = suppressed(*once, 0.3)
    assert (once[0] == twice[0]).all()
    assert (once[1] == twice[1]).all()


@given(scored, st.randoms(use_true_random=False))
def test_the_order_in_which_boxes_come_does_not_matter(found: list, chance) -> None:
    distinct = list({score: (box, score) for box, score in found}.values())
    shuffled = distinct.copy()
    chance.shuffle(shuffled)
    assert (suppressed(*arrays(distinct), 0.3)[0] == suppressed(*arrays(shuffled), 0.3)[0]).all()


@given(boxes, st.integers(0, 3), shapes)
def test_turning_there_and_back_leaves_a_box_where_it_was(
    box: tuple, quarters: int, shape: tuple
) -> None:
    height, width = shape
    rows = np.array([box], np.float32)
    # Turning by the other quarters is the way back, in a photo whose sides may have swapped.
    other_width, other_height = (height, width) if quarters % 2 else (width, height)
    there = turned_back(rows, -quarters % 4, width=other_width, height=other_height)
    back = turned_back(there, quarters, width=width, height=height)
    assert np.allclose(back, rows, atol=1e-3)


@given(shapes, st.integers(0, 3))
def test_turning_keeps_every_pixel(shape: tuple, quarters: int) -> None:
    pixels = np.arange(shape[0] * shape[1] * 3, dtype=np.uint32).astype(np.uint8)
    pixels = pixels.reshape(*shape, 3)
    assert (turned(turned(pixels, quarters), 4 - quarters) == pixels).all()


@given(shapes, st.sampled_from([64, 640]))
def test_any_shape_can_be_shown_to_the_network(shape: tuple, long_side: int) -> None:
    small, factor = scaled(np.zeros((*shape, 3), np.uint8), long_side)
    assert max(small.size) == long_side or factor == 1.0
    assert min(small.size) >= 1
    fed = planes(small, channels=(0, 1, 2))
    assert fed.shape[2] % 32 == fed.shape[3] % 32 == 0
    assert fed.shape[2] - small.height < 32


@given(boxes, shapes)
def test_a_crop_around_any_box_has_its_size_and_only_the_photos_colors(
    box: tuple, shape: tuple
) -> None:
    pixels = np.full((*shape, 3), 77, np.uint8)
    crop = np.asarray(crop_around(pixels, np.array(box, np.float32), side=128, face=48))
    assert crop.shape == (128, 128, 3)
    assert set(np.unique(crop).tolist()) <= {0, 77}
