"""
The pretend photo host's pictures: drawn when somebody asks for one, kept for a moment.

Where scikit-image is installed some photos show the astronaut Eileen Collins,
a photo of NASA's in the public domain: a real face.
"""

import io
from collections import OrderedDict
from functools import cache
from importlib.util import find_spec
from threading import Lock

from PIL import Image, ImageOps

from scanner.demo import sample
from scanner.demo.portrait import Pixels
from scanner.demo.world import PretendPhoto

SUFFIXES = {
    "sq": "s",
    "q": "q",
    "t": "t",
    "s": "m",
    "n": "n",
    "w": "w",
    "m": "",
    "z": "z",
    "c": "c",
    "l": "b",
    "h": "h",
    "k": "k",
    "o": "o",
}
"""What the API calls a size, and how the picture's file name ends."""

LONG_SIDES = {
    "t": 100,
    "s": 240,
    "n": 320,
    "w": 400,
    "m": 500,
    "z": 640,
    "c": 800,
    "l": 1024,
    "h": 1600,
    "k": 2048,
}
"""Longest side of each size in pixels; sq and q are squares of 75 and 150."""

SQUARES = {"sq": 75, "q": 150}
OWN_SECRET = ("h", "k", "o")
"""Sizes whose address has a secret of its own."""

ASTRONAUT_EVERY = 30
SCALES = (2.5, 1.0, 3.3, 1.8)
CACHED = 24 * 2**20
"""Bytes of pictures that are kept."""


def size_of(n: int, seed: int) -> tuple[int, int]:
    """Return width and height of the original of photo number `n` of the pretend account."""
    height, width = _drawn_shape(n, seed)
    scale = SCALES[n % len(SCALES)]
    return round(width * scale), round(height * scale)


def sizes(width: int, height: int) -> dict[str, tuple[int, int]]:
    """
    Return the sizes that Flickr makes of a photo, with width and height of each.

    None is larger than the original, which is `o`.

    >>> sizes(670, 438)["z"], "c" in sizes(670, 438), sizes(800, 600)["c"]
    ((640, 418), False, (800, 600))
    """
    return dict(_sizes(width, height))


@cache
def _sizes(width: int, height: int) -> tuple[tuple[str, tuple[int, int]], ...]:
    longest = max(width, height)
    made = [(name, (side, side)) for name, side in SQUARES.items()]
    for name, side in LONG_SIDES.items():
        if side <= longest or name in ("t", "s"):
            scale = min(1.0, side / longest)
            made.append((name, (max(1, int(width * scale)), max(1, int(height * scale)))))
    return (*made, ("o", (width, height)))


class Darkroom:
    """Makes pictures as JPEG; keeps the last ones."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._kept: OrderedDict[tuple[int, str, int], bytes] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def jpeg(self, photo: PretendPhoto, size: str) -> bytes:
        """Return one size of a photo; KeyError if it has no such size."""
        width, height = sizes(photo.width, photo.height)[size]
        key = (photo.id, size, 0 if photo.pixels is None else id(photo.pixels))
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        made = self._made(photo, width, height)
        with self._lock:
            if key not in self._kept:
                self._kept[key] = made
                self._bytes += len(made)
            while self._bytes > CACHED and len(self._kept) > 1:
                self._bytes -= len(self._kept.popitem(last=False)[1])
        return made

    def _made(self, photo: PretendPhoto, width: int, height: int) -> bytes:
        pixels = photo.pixels if photo.pixels is not None else _drawn(photo.drawn, self._seed)
        picture = Image.fromarray(pixels)
        if picture.size != (width, height):
            picture = ImageOps.fit(picture, (width, height), Image.Resampling.BICUBIC)
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=86)
        return out.getvalue()


def _drawn(n: int, seed: int) -> Pixels:
    return _astronaut() if _is_astronaut(n) else sample.pixels(n, seed)


def _is_astronaut(n: int) -> bool:
    return n % ASTRONAUT_EVERY == 0 and _has_astronaut()


@cache
def _astronaut() -> Pixels:
    from skimage.data import astronaut

    pixels: Pixels = astronaut()  # type: ignore[no-untyped-call]
    return pixels


@cache
def _has_astronaut() -> bool:
    return find_spec("skimage") is not None


def _drawn_shape(n: int, seed: int) -> tuple[int, int]:
    """Return height and width of what is drawn, without drawing it."""
    if _is_astronaut(n):
        return 512, 512
    return sample.shape(n, seed)
