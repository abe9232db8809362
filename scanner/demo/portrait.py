"""
Pictures drawn by code for the demonstration: some with a face, some without.

Nobody is shown: a head is a shaded ellipsoid with eyes, brows, nose and mouth,
lit softly from one side, blurred a little and grained like a photo. That is
enough for a face detector to take it for a face, which is all it is for. The
same seed gives the same pixels.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

Pixels = npt.NDArray[np.uint8]
"""uint8, (height, width, 3), RGB."""

Field = npt.NDArray[np.floating[Any]]
"""A value for each pixel: a coordinate, a mask 0..1, a brightness."""

Color = tuple[float, float, float]
"""Red, green and blue, 0..1."""

SKINS: tuple[Color, ...] = (
    (0.94, 0.78, 0.68),
    (0.88, 0.68, 0.55),
    (0.78, 0.57, 0.42),
    (0.64, 0.44, 0.31),
    (0.48, 0.32, 0.22),
    (0.36, 0.23, 0.16),
)
HAIR: tuple[Color, ...] = (
    (0.10, 0.08, 0.07),
    (0.23, 0.15, 0.10),
    (0.42, 0.28, 0.16),
    (0.62, 0.48, 0.30),
    (0.55, 0.54, 0.53),
)
IRIS: tuple[Color, ...] = ((0.20, 0.12, 0.07), (0.28, 0.32, 0.22), (0.25, 0.36, 0.46))
CLOTH: tuple[Color, ...] = (
    (0.18, 0.24, 0.36),
    (0.40, 0.16, 0.16),
    (0.22, 0.32, 0.24),
    (0.30, 0.30, 0.32),
    (0.62, 0.58, 0.50),
)


@dataclass(frozen=True, slots=True)
class Head:
    """A head's center in fractions of the picture, and half its height by the picture's height."""

    x: float
    y: float
    size: float


@dataclass(slots=True)
class _Canvas:
    """
    A picture in the making: colors 0..1, and masks laid over them one by one.

    `rgb` is float32, (height, width, 3); `x` and `y` are each pixel's place.
    """

    rgb: Field
    x: Field
    y: Field

    @classmethod
    def blank(cls, width: int, height: int) -> "_Canvas":
        """Return a black canvas whose unit of length is its height."""
        row, column = np.mgrid[0:height, 0:width].astype(np.float32)
        return cls(np.zeros((height, width, 3), np.float32), column / height, row / height)

    def seen_from(self, x: Field, y: Field, reach: float) -> "_Canvas":
        """Return the part with `x` and `y` within `reach`, in those coordinates, sharing pixels."""
        near = (np.abs(x) < reach) & (np.abs(y) < reach)
        rows, columns = np.flatnonzero(near.any(1)), np.flatnonzero(near.any(0))
        if not len(rows):
            return _Canvas(self.rgb[:0, :0], x[:0, :0], y[:0, :0])
        cut = np.s_[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        return _Canvas(self.rgb[cut], x[cut], y[cut])

    def lay(self, mask: Field, color: Color | Field) -> None:
        """Cover what `mask` says with one color, or with a color a pixel."""
        alpha = np.clip(mask, 0, 1)[..., None]
        self.rgb += (np.asarray(color, np.float32) - self.rgb) * alpha

    def shade(self, amount: Field) -> None:
        """Brighten where `amount` is above 0 and darken where it is below."""
        self.rgb *= np.exp(amount)[..., None]


def portrait(
    seed: int, *, width: int = 800, height: int = 1000, heads: Sequence[Head] | None = None
) -> Pixels:
    """
    Return a picture of one invented face, or of several where `heads` says so.

    Skin, hair, eyes, light, mouth and backdrop vary with the seed.
    """
    random = np.random.default_rng([7, seed])
    canvas = _Canvas.blank(width, height)
    _backdrop(canvas, random)
    if heads is None:
        x, y = random.uniform(0.45, 0.55), random.uniform(0.42, 0.48)
        heads = [Head(x, y, random.uniform(0.24, 0.29))]
    for n, head in enumerate(heads):
        _person(canvas, head, random, skin=SKINS[(seed + n) % len(SKINS)])
    return _developed(canvas.rgb, random, blur=1.1 * height / 1000)


def _step(edge: float, softness: float, value: Field) -> Field:
    """Return 1 well below `edge`, 0 well above, smooth between."""
    t: Field = np.clip((edge + softness - value) / (2 * softness), 0, 1)
    return t * t * (3 - 2 * t)


def _oval(x: Field, y: Field, cx: float, cy: float, rx: float, ry: float, soft: float) -> Field:
    """Return a mask of an upright ellipse with a soft edge."""
    return _step(1.0, soft, np.hypot((x - cx) / rx, (y - cy) / ry))


def _glow(x: Field, y: Field, cx: float, cy: float, rx: float, ry: float) -> Field:
    """Return a bell-shaped mask."""
    return np.exp(-(((x - cx) / rx) ** 2) - ((y - cy) / ry) ** 2)


def _cloud(
    shape: tuple[int, int], random: np.random.Generator, *, cells: int, octaves: int
) -> Field:
    """Return smooth noise 0..1: a sum of ever finer random grids."""
    height, width = shape
    total, weight = np.zeros(shape), 0.0
    for octave in range(octaves):
        n = cells * 2**octave
        grid = random.random((n + 1, max(2, n * width // height + 1))).astype(np.float32)
        fine = Image.fromarray(grid).resize((width, height), Image.Resampling.BICUBIC)
        total += np.asarray(fine, float) / 2**octave
        weight += 1 / 2**octave
    return np.clip(total / weight, 0, 1)


def _backdrop(canvas: _Canvas, random: np.random.Generator) -> None:
    """Fill with an out-of-focus room: two colors, a gradient, a few blurred lights."""
    top, bottom = random.uniform(0.25, 0.75, 3), random.uniform(0.12, 0.5, 3)
    top, bottom = (0.6 * color.mean() + 0.4 * color for color in (top, bottom))
    fade = _cloud(canvas.x.shape, random, cells=2, octaves=2) * 0.35 + canvas.y * 0.65
    canvas.rgb[:] = top * (1 - fade)[..., None] + bottom * fade[..., None]
    for _ in range(int(random.integers(2, 6))):
        spot = _glow(canvas.x, canvas.y, *random.uniform(0, 0.9, 2), *random.uniform(0.05, 0.2, 2))
        canvas.shade(random.uniform(-0.25, 0.3) * spot)


def _person(canvas: _Canvas, head: Head, random: np.random.Generator, *, skin: Color) -> None:
    """Draw one person, from the back to the front."""
    ratio = canvas.x.shape[1] / canvas.x.shape[0]
    tilt = random.uniform(-0.10, 0.10)
    u = (canvas.x - head.x * ratio) / head.size
    v = (canvas.y - head.y) / head.size
    x, y = u * np.cos(tilt) + v * np.sin(tilt), v * np.cos(tilt) - u * np.sin(tilt)
    light = random.choice([-1.0, 1.0]) * random.uniform(0.25, 0.6)
    tone = np.asarray(skin, np.float32)
    dark = float(tone.mean()) < 0.5
    hair = HAIR[_pick(random, 2 if dark else len(HAIR))]
    iris = IRIS[_pick(random, 1 if dark else len(IRIS))]
    cloth = CLOTH[_pick(random, len(CLOTH))]
    about = canvas.seen_from(x, y, 1.6)
    _hair_behind(about, hair, long_hair=random.random() < 0.5)
    _body(canvas, u, v, tone, cloth, light)
    _skull(about, tone, light)
    _features(canvas.seen_from(x, y, 1.0), tone, hair, iris, random)
    _fringe(about, hair, random)


def _hair_behind(canvas: _Canvas, hair: Color, *, long_hair: bool) -> None:
    x, y = canvas.x, canvas.y
    strands = 1 + 0.10 * np.sin(x * 60 + 2 * np.sin(y * 5))
    color = np.asarray(hair) * strands[..., None]
    canvas.lay(_oval(x, y, 0, -0.20, 0.86, 0.98, 0.05), color)
    if long_hair:
        canvas.lay(_oval(x, y, 0, 0.42, 0.88, 1.05, 0.06), color)


def _body(canvas: _Canvas, u: Field, v: Field, tone: Field, cloth: Color, light: float) -> None:
    neck = _step(0.40, 0.05, np.abs(u)) * _step(1.75, 0.1, v) * (1 - _step(0.55, 0.05, v))
    round_neck = np.clip(1 - (u / 0.42) ** 2, 0.05, 1) ** 0.5
    shadow = 0.60 + 0.3 * np.clip((v - 0.95) / 0.5, 0, 1)
    brightness = shadow * (0.72 + 0.28 * round_neck + 0.12 * light * u)
    canvas.lay(neck, tone * brightness[..., None])
    shoulders = _step(1.0, 0.03, (np.abs(u) / 2.05) ** 2.6 + ((v - 2.75) / 1.32) ** 2 * (v < 2.75))
    collar = _oval(u, v, 0, 1.28, 0.50, 0.30, 0.08)
    fold = 0.85 + 0.10 * np.sin(u * 5 + v * 3) + 0.15 * light * u / 2
    canvas.lay(shoulders * (1 - collar), np.asarray(cloth) * np.clip(fold, 0.3, 1.3)[..., None])


def _skull(canvas: _Canvas, tone: Field, light: float) -> None:
    """Lay the shape of the face, narrower towards the chin, shaded as a round thing."""
    x, y = canvas.x, canvas.y
    jaw = 0.74 - 0.20 * np.clip(y - 0.1, 0, 1) ** 1.6
    radius = np.hypot(x / jaw, y / 1.0)
    depth = np.sqrt(np.clip(1 - (x / 0.80) ** 2 - (y / 1.12) ** 2, 0, 1))
    for side in (-1, 1):
        ear = _oval(x, y, side * 0.74, 0.02, 0.10, 0.20, 0.15)
        canvas.lay(ear, tone * 0.80)
    lit = 0.50 + 0.50 * depth + light * x * 0.40 - 0.10 * y
    warm = np.asarray([1.0, 0.96, 0.93]) ** (1 - depth)[..., None]
    canvas.lay(_step(1.0, 0.025, radius), tone * lit[..., None] * warm)


def _features(
    canvas: _Canvas,
    tone: Field,
    hair: Color,
    iris: Color,
    random: np.random.Generator,
) -> None:
    """Lay brows, eyes, cheeks, nose and mouth."""
    x, y = canvas.x, canvas.y
    gaze, smile = random.uniform(-0.02, 0.02), random.uniform(0.0, 1.0)
    dark = tone * 0.38
    for side in (-1, 1):
        _eye(canvas.seen_from(x - side * 0.30, y + 0.06, 0.5), tone, iris=iris, gaze=gaze)
        arch = -0.27 - 0.045 * (1 - ((np.abs(x) - 0.30) / 0.2) ** 2)
        across = _step(0.185, 0.03, np.abs(x - side * 0.31))
        brow = _step(0.030, 0.022, np.abs(y - arch)) * across
        canvas.lay(0.85 * brow, 0.55 * np.asarray(hair) + 0.25 * dark)
        cheek = _glow(x, y, side * 0.40, 0.30, 0.20, 0.16)
        canvas.lay(0.22 * cheek, tone * np.asarray([1.06, 0.78, 0.74]))
    _nose(canvas.seen_from(x, y - 0.2, 0.6), tone)
    _mouth(canvas.seen_from(x, y - 0.54, 0.4), tone, smile)
    canvas.shade(0.12 * _glow(x, y, 0, -0.55, 0.40, 0.22))
    canvas.shade(0.10 * _glow(x, y, 0, 0.82, 0.16, 0.10))
    canvas.shade(-0.16 * _glow(x, y, 0, 0.66, 0.22, 0.05))


def _eye(canvas: _Canvas, tone: Field, *, iris: Color, gaze: float) -> None:
    """Lay one eye: socket, white, iris, pupil, a glint, and the edges of the lids."""
    x, y = canvas.x, canvas.y
    canvas.shade(-0.42 * _glow(x, y, 0, -0.03, 0.22, 0.13))
    opening = _oval(x, y, 0, 0, 0.145, 0.062, 0.12)
    canvas.lay(opening, (0.90 * np.clip(tone.mean() + 0.45, 0.6, 1)) * np.ones(3))
    canvas.lay(_oval(x, y, gaze, -0.005, 0.066, 0.066, 0.12) * opening, iris)
    canvas.lay(_oval(x, y, gaze, -0.005, 0.030, 0.030, 0.2) * opening, (0.02, 0.02, 0.02))
    canvas.lay(0.9 * _oval(x, y, gaze + 0.02, -0.025, 0.012, 0.012, 0.3), (1, 1, 1))
    curve = 0.062 * np.sqrt(np.clip(1 - (x / 0.155) ** 2, 0, 1))
    near = _step(0.155, 0.02, np.abs(x))
    canvas.lay(0.85 * _step(0.014, 0.014, np.abs(y + curve)) * near, tone * 0.16)
    canvas.lay(0.40 * _step(0.010, 0.016, np.abs(y + curve + 0.055)) * near, tone * 0.45)
    canvas.lay(0.45 * _step(0.008, 0.012, np.abs(y - curve)) * near, tone * 0.40)


def _nose(canvas: _Canvas, tone: Field) -> None:
    """Lay the ridge, both sides, the nostrils and the shadow below."""
    x, y = canvas.x, canvas.y + 0.2
    canvas.shade(0.16 * _glow(x, y, 0.0, 0.08, 0.050, 0.25))
    for side in (-1, 1):
        canvas.shade(-0.22 * _glow(x, y, side * 0.105, 0.05, 0.05, 0.22))
        canvas.shade(-0.25 * _glow(x, y, side * 0.145, 0.27, 0.045, 0.06))
        canvas.lay(0.75 * _oval(x, y, side * 0.070, 0.325, 0.036, 0.020, 0.5), tone * 0.22)
    canvas.shade(0.18 * _glow(x, y, 0, 0.25, 0.07, 0.06))
    canvas.shade(-0.30 * _glow(x, y, 0, 0.365, 0.13, 0.035))


def _mouth(canvas: _Canvas, tone: Field, smile: float) -> None:
    """Lay the lips, and teeth between them if the smile (0..1) is wide."""
    x, y = canvas.x, canvas.y
    curve = -0.10 * smile * (x / 0.25) ** 2
    wide = 0.24 + 0.05 * smile
    taper = np.clip(1 - (np.abs(x) / wide) ** 2, 0, 1)
    lip = np.clip(tone * np.asarray([0.90, 0.55, 0.52]), 0, 1)
    upper = _step(0.0, 0.012, np.abs(y - curve + 0.025) - 0.036 * taper) * (taper > 0)
    lower = _step(0.0, 0.014, np.abs(y - curve - 0.035) - 0.048 * taper) * (taper > 0)
    canvas.lay(0.80 * upper, lip * 0.82)
    canvas.lay(0.80 * lower, lip)
    if smile > 0.55:
        teeth = _step(0.0, 0.008, np.abs(y - curve - 0.002) - 0.026 * taper) * (taper > 0.1)
        canvas.lay(0.9 * teeth, (0.86, 0.84, 0.80))
    else:
        canvas.lay(0.85 * _step(0.010, 0.010, np.abs(y - curve)) * (taper > 0), tone * 0.20)


def _fringe(canvas: _Canvas, hair: Color, random: np.random.Generator) -> None:
    """Lay the hair over the forehead: a hairline that dips at one side."""
    x, y = canvas.x, canvas.y
    part = random.uniform(-0.3, 0.3)
    line = -0.62 + 0.30 * (x - part) ** 2 + 0.03 * np.sin(x * 17)
    cap = _oval(x, y, 0, -0.20, 0.82, 0.93, 0.04) * _step(0.0, 0.035, y - line)
    strands = 1 + 0.14 * np.sin((x - part) * 45 + y * 9) * np.cos(y * 6)
    shine = 1 + 0.5 * _glow(x, y, part, -0.85, 0.35, 0.10)
    canvas.lay(cap, np.asarray(hair) * (strands * shine)[..., None])


def _developed(rgb: Field, random: np.random.Generator, *, blur: float) -> Pixels:
    """Return what a camera would have made of it: a soft lens, darker corners, grain."""
    height, width = rgb.shape[:2]
    flat = Image.fromarray((np.clip(rgb, 0, 1) * 255).astype(np.uint8))
    soft = np.asarray(flat.filter(ImageFilter.GaussianBlur(max(0.4, blur))), np.float32) / 255
    row, column = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    corners = 1 - 0.22 * np.clip(np.hypot(row, column) - 0.5, 0, 1) ** 2
    grain = random.normal(0, 0.014, (height, width, 1)) + random.normal(0, 0.005, rgb.shape)
    seen: Field = np.clip(soft * corners[..., None] + grain, 0, 1)
    return (seen * 255).round().astype(np.uint8)


def scene(seed: int, *, width: int = 1000, height: int = 800) -> Pixels:
    """
    Return a picture without any face: hills, a table with fruit, or a wall with windows, in turn.

    The same seed gives the same pixels.
    """
    random = np.random.default_rng([11, seed])
    canvas = _Canvas.blank(width, height)
    (_hills, _fruit, _wall)[seed % 3](canvas, random)
    return _developed(canvas.rgb, random, blur=0.8 * height / 800)


def _hills(canvas: _Canvas, random: np.random.Generator) -> None:
    """Draw a sky with clouds, and ranges of hills that get paler with distance."""
    x, y = canvas.x, canvas.y
    sky = np.asarray(((0.32, 0.50, 0.74), (0.80, 0.62, 0.50), (0.55, 0.60, 0.66))[_pick(random, 3)])
    canvas.rgb[:] = sky * (0.75 + 0.35 * y)[..., None]
    clouds = _cloud(x.shape, random, cells=3, octaves=5)
    canvas.lay(np.clip((clouds - 0.52) * 3, 0, 0.8), (0.93, 0.93, 0.94))
    ground = np.asarray(((0.16, 0.27, 0.13), (0.30, 0.26, 0.15))[_pick(random, 2)])
    grass = _cloud(x.shape, random, cells=40, octaves=3)
    for n in range(5):
        near = n / 4
        ridge = 0.45 + 0.12 * n
        for wave in (3.0, 7.0, 17.0):
            ridge = ridge + random.uniform(0.1, 0.3) / wave * np.sin(
                x * wave + random.uniform(0, 6)
            )
        color = ground * near + 0.72 * sky * (1 - near)
        canvas.lay(_step(0, 0.004, ridge - y), color * (0.75 + 0.5 * near * grass + 0.1)[..., None])


def _fruit(canvas: _Canvas, random: np.random.Generator) -> None:
    """Draw a table in front of a wall, and a few round fruits with their shadows."""
    x, y = canvas.x, canvas.y
    wall, table = random.uniform(0.45, 0.7, 3), np.asarray((0.42, 0.28, 0.18))
    canvas.rgb[:] = wall * (1.05 - 0.35 * y - 0.2 * x)[..., None]
    grain = _cloud(x.shape, random, cells=4, octaves=2) + 0.06 * np.sin(y * 220 + 6 * np.sin(x * 3))
    canvas.lay(_step(0, 0.004, 0.58 - y), table * (0.7 + 0.5 * grain)[..., None])
    colors = ((0.80, 0.30, 0.12), (0.72, 0.62, 0.15), (0.45, 0.58, 0.20), (0.55, 0.10, 0.14))
    for n in range(int(random.integers(2, 5))):
        cx, cy = 0.22 + 0.26 * n + random.uniform(-0.03, 0.03), random.uniform(0.60, 0.68)
        r = random.uniform(0.09, 0.13)
        canvas.shade(-0.9 * _glow(x, y, cx + 0.05, cy + 0.85 * r, 1.3 * r, 0.25 * r))
        height = np.sqrt(np.clip(1 - ((x - cx) / r) ** 2 - ((y - cy) / r) ** 2, 0, 1))
        lit = 0.30 + 0.75 * np.clip(0.75 * height - 0.4 * (x - cx) / r - 0.5 * (y - cy) / r, 0, 1)
        skin = np.asarray(colors[_pick(random, len(colors))])
        canvas.lay(_oval(x, y, cx, cy, r, r, 0.03), skin * lit[..., None])
        canvas.lay(0.6 * _glow(x, y, cx - 0.35 * r, cy - 0.45 * r, 0.16 * r, 0.12 * r), (1, 1, 1))


def _wall(canvas: _Canvas, random: np.random.Generator) -> None:
    """Draw a brick wall with windows in a row."""
    x, y = canvas.x, canvas.y
    brick = np.asarray(
        ((0.56, 0.28, 0.20), (0.62, 0.56, 0.46), (0.40, 0.38, 0.38))[_pick(random, 3)]
    )
    rough = _cloud(x.shape, random, cells=24, octaves=4)
    canvas.rgb[:] = brick * (0.65 + 0.6 * rough)[..., None]
    row = np.floor(y * 34)
    joints = (y * 34 % 1 < 0.12) | ((x * 14 + 0.5 * (row % 2)) % 1 < 0.05)
    canvas.lay(0.5 * joints.astype(np.float32), (0.66, 0.64, 0.60))
    wide = random.uniform(0.10, 0.14)
    for n in range(4):
        cx = 0.17 + 0.31 * n
        inside = _step(wide, 0.003, np.abs(x - cx)) * _step(0.22, 0.003, np.abs(y - 0.45))
        canvas.lay(inside, (0.85, 0.84, 0.80))
        glass = _step(wide - 0.012, 0.002, np.abs(x - cx)) * _step(0.205, 0.002, np.abs(y - 0.45))
        reflection = 0.2 + 0.35 * np.clip(1 - y - 0.3 * (x - cx), 0, 1)
        canvas.lay(glass, np.asarray((0.7, 0.85, 1.0)) * reflection[..., None])
        bars = _step(0.005, 0.002, np.abs(x - cx)) + _step(0.005, 0.002, np.abs(y - 0.42))
        canvas.lay(np.clip(bars, 0, 1) * inside, (0.85, 0.84, 0.80))


def _pick(random: np.random.Generator, n: int) -> int:
    return int(random.integers(n))
