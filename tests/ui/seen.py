"""What is drawn, pixel by pixel: the colors of a picture, and how far one stands out of another."""

from collections import Counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

Pixels = NDArray[np.uint8]
"""uint8, (height, width, 3), RGB, 0..255."""


def pixels_of(widget: QWidget, rect: QRect | None = None) -> Pixels:
    """Return what a widget, or a part of it, looks like now."""
    picture = widget.grab(widget.rect() if rect is None else rect & widget.rect())
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def luminance(pixels: Pixels) -> NDArray[np.float64]:
    """Return the relative luminance of pixels by WCAG 2: 0 for black, 1 for white."""
    parts = pixels.astype(np.float64) / 255
    linear = np.where(parts <= 0.03928, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    light: NDArray[np.float64] = linear @ np.array([0.2126, 0.7152, 0.0722])
    return light


def ratio(one: NDArray[np.float64] | float, other: float) -> NDArray[np.float64]:
    """Return the contrast of luminances: 1 for none, 21 for black on white."""
    lights = np.asarray(one, np.float64)
    found: NDArray[np.float64] = (np.maximum(lights, other) + 0.05) / (
        np.minimum(lights, other) + 0.05
    )
    return found


def ground_of(pixels: Pixels) -> float:
    """Return the luminance of the color that most of the pixels have."""
    colors = Counter(map(tuple, pixels.reshape(-1, 3).tolist()))
    return float(luminance(np.array([colors.most_common(1)[0][0]], np.uint8))[0])


def contrast_of_ink(pixels: Pixels) -> float:
    """Return how far the ink stands out of the ground: the best pixel, for strokes are thin."""
    return float(ratio(luminance(pixels), ground_of(pixels)).max())


def differ(one: Pixels, other: Pixels) -> int:
    """Return how many pixels of two pictures are not alike; all, if they differ in size."""
    if one.shape != other.shape:
        return max(one.shape[0] * one.shape[1], other.shape[0] * other.shape[1])
    far = np.abs(one.astype(np.int16) - other.astype(np.int16)).max(axis=2)
    return int((far > 24).sum())
