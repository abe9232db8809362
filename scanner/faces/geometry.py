"""
Arrays in, arrays out: pictures into what the networks see, and their answers into boxes.

Boxes are float32, (n, 4): x and y of the top left corner, width, height, in
pixels of the array that they were found in. Scores are float32, (n,), 0..1.
Both come best first.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]

STRIDES = 8, 16, 32
"""YuNet answers for every cell of 8, 16 and 32 pixels; its input is a multiple of the largest."""

CENTERFACE_STRIDE = 4

COLORLESS = 2.0
"""A picture is gray if its pixels' channels differ by less than this on average, of 255."""

_LARGEST_LOG = 10.0
"""No box is e^10 cells wide; the networks were never asked about an overflow."""


A_LITTLE_LARGER = 1.4
"""Up to this factor the nearest pixel will do: on the shared photos averaged down to 500 pixels
and enlarged to 640, box AP was .934 against .932, every photo's verdict the same (2026-11)."""


def resized(image: Image.Image, width: int, height: int) -> Image.Image:
    """
    Return an image at another size: averaged by area if smaller, bilinear if larger.

    One that is only a little larger takes the nearest pixels: 4 percent less
    work for a photo of 12 megapixels, with the same faces found.
    """
    if image.size == (width, height):
        return image
    if width < image.width or height < image.height:
        how = Image.Resampling.BOX
    elif width < A_LITTLE_LARGER * image.width:
        how = Image.Resampling.NEAREST
    else:
        how = Image.Resampling.BILINEAR
    return image.resize((width, height), how)


def scaled(pixels: Pixels, long_side: int) -> tuple[Image.Image, float]:
    """
    Return RGB pixels as an image whose longer side is `long_side`, and the factor.

    Small ones are enlarged; the shape stays, but no side becomes 0.
    """
    height, width = pixels.shape[:2]
    image, factor = Image.fromarray(pixels), long_side / max(height, width)
    if abs(factor - 1) < 1e-3:
        return image, 1.0
    return resized(image, max(1, round(width * factor)), max(1, round(height * factor))), factor


def is_gray(pixels: Pixels) -> bool:
    """Tell whether a picture has no color to speak of, by every eighth pixel each way."""
    some = pixels[::8, ::8]
    return float((some.max(axis=2) - some.min(axis=2)).mean()) < COLORLESS


def planes(image: Image.Image, *, channels: tuple[int, int, int]) -> Floats:
    """
    Return an RGB image as a network wants it: float32 (1, 3, h, w), 0..255.

    `channels` are the places of its channels in RGB. Black is added at the right
    and the bottom up to multiples of 32. Neither network wants a mean or a scale.
    """
    width, height = image.size
    whole = STRIDES[-1]
    fed = np.empty((1, 3, height + -height % whole, width + -width % whole), np.float32)
    fed[:, :, height:] = fed[:, :, :, width:] = 0
    for plane, channel in enumerate(channels):
        # Pillow packs one channel alone: no image of it has to be made first.
        packed = np.frombuffer(image.tobytes("raw", "RGB"[channel]), np.uint8)
        fed[0, plane, :height, :width] = packed.reshape(height, width)
    return fed


def suppressed(boxes: Floats, scores: Floats, overlap: float) -> tuple[Floats, Floats]:
    """Return, best first, the boxes that overlap no better one by more than `overlap` (IoU)."""
    left, top, width, height = boxes.T
    right, bottom, area = left + width, top + height, np.maximum(width * height, 1e-6)
    order = np.argsort(-scores, kind="stable")
    kept = []
    while order.size:
        best, rest = order[0], order[1:]
        kept.append(best)
        across = np.minimum(right[best], right[rest]) - np.maximum(left[best], left[rest])
        down = np.minimum(bottom[best], bottom[rest]) - np.maximum(top[best], top[rest])
        shared = np.clip(across, 0, None) * np.clip(down, 0, None)
        order = rest[shared / (area[best] + area[rest] - shared) <= overlap]
    chosen = np.array(kept, np.intp)
    return boxes[chosen], scores[chosen]


def yunet_boxes(
    answer: Mapping[str, Floats], width: int, *, at_least: float, overlap: float
) -> tuple[Floats, Floats]:
    """
    Return the boxes and scores that YuNet's answer holds, from score `at_least` on.

    `answer` has for each stride s, a row for each cell, row by row: ``cls_s``
    and ``obj_s`` (face, and anything there; already 0..1), ``bbox_s`` (offset
    of the center x and y from the cell, logarithm of width and height, in
    cells). `width` is that of the padded input, in pixels.
    """
    boxes, scores = [np.zeros((0, 4), np.float32)], [np.zeros(0, np.float32)]
    for stride in STRIDES:
        face, there = answer[f"cls_{stride}"].reshape(-1), answer[f"obj_{stride}"].reshape(-1)
        # Few cells have anything in them, so all but those are left out before any arithmetic.
        near = np.flatnonzero(there >= at_least * at_least)
        score = np.sqrt(np.clip(face[near], 0, 1) * np.clip(there[near], 0, 1))
        cells, score = near[score >= at_least], score[score >= at_least]
        across, down, log_width, log_height = answer[f"bbox_{stride}"].reshape(-1, 4)[cells].T
        row, column = np.divmod(cells, width // stride)
        boxes.append(_around(column + across, row + down, log_width, log_height, stride))
        scores.append(score)
    return suppressed(np.concatenate(boxes), np.concatenate(scores), overlap)


def centerface_boxes(
    heat: Floats, size: Floats, offset: Floats, *, above: float, overlap: float
) -> tuple[Floats, Floats]:
    """
    Return the boxes and scores that CenterFace's maps hold, above score `above`.

    `heat`: (1, 1, h, w), a cell of four pixels each. `size` and `offset`: (1,
    2, h, w), logarithm of *height and width*, and *y and x* of the center.
    """
    row, column = np.nonzero(heat[0, 0] > above)
    log_height, log_width = size[0][:, row, column]
    down, across = offset[0][:, row, column]
    boxes = _around(
        column + across + 0.5, row + down + 0.5, log_width, log_height, CENTERFACE_STRIDE
    )
    return suppressed(boxes, heat[0, 0, row, column], overlap)


def _around(
    x: NDArray[np.floating], y: NDArray[np.floating], log_w: Floats, log_h: Floats, stride: int
) -> Floats:
    """Return boxes by their centers and the logarithms of their sides, in cells of `stride`."""
    width, height = (np.exp(np.minimum(log, _LARGEST_LOG)) * stride for log in (log_w, log_h))
    corners = x * stride - width / 2, y * stride - height / 2
    return np.stack([*corners, width, height], axis=1).astype(np.float32)


def crop_around(pixels: Pixels, box: Floats, *, side: int, face: int) -> Image.Image:
    """
    Return a square of `side` pixels around a box's center.

    The box's longer side has `face` pixels in it. Outside the picture it is black.
    """
    x, y, width, height = (float(value) for value in box)
    reach = side / face * max(width, height) / 2
    left, top, factor = x + width / 2 - reach, y + height / 2 - reach, side / (2 * reach)
    x0, y0 = int(max(0, left)), int(max(0, top))
    x1 = int(min(pixels.shape[1], left + 2 * reach))
    y1 = int(min(pixels.shape[0], top + 2 * reach))
    crop = Image.new("RGB", (side, side))
    if x1 <= x0 or y1 <= y0:
        return crop
    across, down = (min(side, max(1, round(n * factor))) for n in (x1 - x0, y1 - y0))
    at_x = min(side - across, max(0, round((x0 - left) * factor)))
    at_y = min(side - down, max(0, round((y0 - top) * factor)))
    crop.paste(resized(Image.fromarray(pixels[y0:y1, x0:x1]), across, down), (at_x, at_y))
    return crop


def turned(pixels: Pixels, quarters: int) -> Pixels:
    """Return `pixels` turned counterclockwise by quarters of a turn."""
    return np.ascontiguousarray(np.rot90(pixels, quarters))


def turned_back(boxes: Floats, quarters: int, *, width: int, height: int) -> Floats:
    """
    Return boxes found in `turned(pixels, quarters)` as boxes in `pixels`.

    `width` and `height` are those of `pixels`.
    """
    x, y, w, h = boxes.T
    match quarters % 4:
        case 1:
            sides = width - y - h, x, h, w
        case 2:
            sides = width - x - w, height - y - h, w, h
        case 3:
            sides = y, height - x - w, h, w
        case _:
            sides = x, y, w, h
    return np.stack(sides, axis=1).astype(np.float32)
