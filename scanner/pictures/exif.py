"""Which way is up: the orientation that EXIF gives, and pixels turned by it."""

import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""uint8, (height, width, 3), RGB unless a name says otherwise."""

ORIENTATIONS = range(1, 9)
SIDEWAYS = frozenset({5, 6, 7, 8})
"""Orientations that swap width and height."""

_ORIENTATION_TAG, _SHORT = 0x112, 3
_MOST_TAGS = 1000


def known(orientation: Any) -> int | None:
    """
    Return an orientation as EXIF defines them, None for what is none (0 and 9 have been seen).

    >>> known(6), known(0), known("6"), known(None)
    (6, None, None, None)
    """
    is_one = isinstance(orientation, int) and orientation in ORIENTATIONS
    return orientation if is_one else None


def orientation_of(tiff: bytes) -> int | None:
    r"""
    Return the orientation, 1 to 8, in an EXIF block; None if it gives none.

    `tiff` begins with the byte order, as behind the ``Exif\0\0`` of a JPEG.
    Only the first directory counts: the next is the thumbnail's. A block that
    is damaged gives None, since the picture may be whole all the same.
    """
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(bytes(tiff[:4]))
    if order is None:
        return None
    try:
        (at,) = struct.unpack_from(order + "I", tiff, 4)
        (count,) = struct.unpack_from(order + "H", tiff, at)
        for n in range(min(count, _MOST_TAGS)):
            tag, kind, _, value = struct.unpack_from(order + "HHIH", tiff, at + 2 + 12 * n)
            if tag == _ORIENTATION_TAG and kind == _SHORT:
                return known(value)
    except struct.error:
        return None
    return None


def upright(pixels: Pixels, orientation: int | None) -> Pixels:
    """Return stored pixels as they are to be seen."""
    match orientation:
        case 2:
            turned = pixels[:, ::-1]
        case 3:
            turned = pixels[::-1, ::-1]
        case 4:
            turned = pixels[::-1]
        case 5:
            turned = pixels.transpose(1, 0, 2)
        case 6:
            turned = np.rot90(pixels, -1)
        case 7:
            turned = pixels[::-1, ::-1].transpose(1, 0, 2)
        case 8:
            turned = np.rot90(pixels)
        case _:
            turned = pixels
    return np.ascontiguousarray(turned)
