"""Pictures into what the networks see, and their answers into boxes."""

import numpy as np
import pytest
from PIL import Image

from scanner.faces.geometry import (
    STRIDES,
    centerface_boxes,
    crop_around,
    is_gray,
    planes,
    resized,
    scaled,
    suppressed,
    turned,
    turned_back,
    yunet_boxes,
)


def floats(*values: object) -> np.ndarray:
    return np.array(values, np.float32)


def silent(width: int, height: int) -> dict[str, np.ndarray]:
    """Return an answer of YuNet that has found nothing."""
    answer = {}
    for stride in STRIDES:
        n = (width // stride) * (height // stride)
        for part, size in (("cls", 1), ("obj", 1), ("bbox", 4)):
            answer[f"{part}_{stride}"] = np.zeros((1, n, size), np.float32)
    return answer


@pytest.mark.parametrize("stride", STRIDES)
def test_yunets_cells_are_read_row_by_row_at_every_stride(stride: int) -> None:
    answer = silent(128, 64)
    cell = 1 * (128 // stride) + 2  # row 1, column 2
    answer[f"cls_{stride}"][0, cell] = 0.81
    answer[f"obj_{stride}"][0, cell] = 1.2  # a hair over 1 is seen
    answer[f"bbox_{stride}"][0, cell] = 0.5, 0.25, np.log(3), np.log(2)
    boxes, scores = yunet_boxes(answer, 128, at_least=0.3, overlap=0.3)
    assert scores == pytest.approx([0.9])
    assert boxes[0] / stride == pytest.approx([2.5 - 1.5, 1.25 - 1, 3, 2], abs=1e-5)


def test_yunets_doubtful_cells_are_left_out() -> None:
    answer = silent(64, 64)
    answer["cls_8"][0, :3, 0] = 0.08, 0.09, 0.10
    answer["obj_8"][:] = 1
    _, scores = yunet_boxes(answer, 64, at_least=0.3, overlap=1.0)
    assert scores == pytest.approx([0.3162, 0.3], abs=1e-4)


def test_centerface_gives_height_before_width_and_down_before_across() -> None:
    heat, size, offset = (np.zeros((1, n, 8, 8), np.float32) for n in (1, 2, 2))
    heat[0, 0, 2, 5] = 0.7
    size[0, :, 2, 5] = np.log(6), np.log(3)
    offset[0, :, 2, 5] = 0.25, 0.0
    boxes, scores = centerface_boxes(heat, size, offset, above=0.05, overlap=0.3)
    assert scores == pytest.approx([0.7])
    center_x, center_y, width, height = 5.5 * 4, 2.75 * 4, 12, 24
    expected = [center_x - width / 2, center_y - height / 2, width, height]
    assert boxes[0] == pytest.approx(expected, abs=1e-4)


def test_an_answer_with_nothing_in_it_gives_no_boxes() -> None:
    boxes, scores = yunet_boxes(silent(64, 32), 64, at_least=0.3, overlap=0.3)
    assert boxes.shape == (0, 4)
    assert scores.shape == (0,)
    none = [np.zeros((1, n, 4, 4), np.float32) for n in (1, 2, 2)]
    boxes, scores = centerface_boxes(*none, above=0.05, overlap=0.3)
    assert boxes.shape == (0, 4)


def test_absurd_sizes_do_not_overflow() -> None:
    answer = silent(32, 32)
    answer["cls_32"][:] = answer["obj_32"][:] = 1
    answer["bbox_32"][0, 0] = 0, 0, 500, 500
    boxes, _ = yunet_boxes(answer, 32, at_least=0.3, overlap=0.3)
    assert np.isfinite(boxes).all()


def test_of_boxes_that_overlap_the_best_stays() -> None:
    boxes = floats([0, 0, 10, 10], [1, 0, 10, 10], [20, 0, 10, 10], [0, 8, 10, 10])
    kept, scores = suppressed(boxes, floats(0.6, 0.9, 0.3, 0.5), 0.3)
    assert kept.tolist() == [[1, 0, 10, 10], [0, 8, 10, 10], [20, 0, 10, 10]]
    assert scores == pytest.approx([0.9, 0.5, 0.3])


def test_a_box_without_area_hurts_nobody() -> None:
    kept, _ = suppressed(floats([5, 5, 0, 0], [5, 5, 0, 0], [0, 0, 10, 10]), floats(3, 2, 1), 0.3)
    assert kept.shape == (3, 4)


def test_shrinking_keeps_the_shape_and_no_side_vanishes() -> None:
    small, factor = scaled(np.zeros((3000, 4000, 3), np.uint8), 640)
    assert small.size == (640, 480)
    assert factor == pytest.approx(0.16)
    flat, _ = scaled(np.zeros((2, 6000, 3), np.uint8), 640)
    assert flat.size == (640, 1)
    same, factor = scaled(np.zeros((480, 640, 3), np.uint8), 640)
    assert (same.size, factor) == ((640, 480), 1.0)


def test_shrinking_averages_and_enlarging_blends() -> None:
    board = np.zeros((4, 4, 3), np.uint8)
    board[::2, ::2] = board[1::2, 1::2] = 200
    assert (np.asarray(resized(Image.fromarray(board), 2, 2)) == 100).all()
    edge = np.repeat(np.array([[[0], [200]]], np.uint8), 3, axis=2)
    blended = np.asarray(resized(Image.fromarray(edge), 8, 1))[0, :, 0]
    assert len(set(blended.tolist())) > 2


def test_a_photo_without_color_is_called_gray_and_a_pale_one_is_not() -> None:
    gray = np.repeat(np.arange(256, dtype=np.uint8).reshape(16, 16, 1), 3, axis=2)
    assert is_gray(gray)
    pale = gray.copy()
    pale[:, :, 0] //= 2
    assert not is_gray(pale)
    assert is_gray(gray[:1, :1])


def test_the_network_sees_planes_padded_with_black_in_its_order_of_channels() -> None:
    pixels = np.full((33, 64, 3), (10, 20, 30), np.uint8)
    fed = planes(Image.fromarray(pixels), channels=(2, 1, 0))
    assert fed.shape == (1, 3, 64, 64)
    assert fed.dtype == np.float32
    assert fed[0, :, 32, 63].tolist() == [30, 20, 10]
    assert (fed[0, :, 33:] == 0).all()


def test_a_crop_centers_the_box_and_is_black_outside_the_photo() -> None:
    pixels = np.full((100, 100, 3), 50, np.uint8)
    pixels[40:60, 45:55] = 250
    crop = np.asarray(crop_around(pixels, floats(45, 40, 10, 20), side=128, face=48))
    assert crop.shape == (128, 128, 3)
    bright = np.argwhere(crop[:, :, 0] > 200)
    assert bright.min(axis=0) == pytest.approx([40, 52], abs=2)
    assert bright.max(axis=0) == pytest.approx([87, 75], abs=2)

    corner = np.asarray(crop_around(pixels, floats(0, 0, 20, 20), side=128, face=48))
    assert (corner[:35, :35] == 0).all()
    assert (corner[45:120, 45:120] > 0).all()


def test_a_crop_of_a_box_outside_the_photo_is_black() -> None:
    pixels = np.full((50, 50, 3), 255, np.uint8)
    crop = crop_around(pixels, floats(500, 500, 10, 10), side=128, face=48)
    assert not np.asarray(crop).any()


@pytest.mark.parametrize("quarters", range(4))
def test_boxes_come_back_from_a_turned_photo(quarters: int) -> None:
    pixels = np.zeros((60, 100, 3), np.uint8)
    pixels[10:30, 70:80] = 255
    there = np.argwhere(turned(pixels, quarters)[:, :, 0])
    (top, left), (bottom, right) = there.min(axis=0), there.max(axis=0) + 1
    box = floats([left, top, right - left, bottom - top])
    back = turned_back(box, quarters, width=100, height=60)
    assert back.tolist() == [[70, 10, 10, 20]]
