"""
How hard to look for faces: every number that a result depends on, and a name for them all.

The numbers were chosen together on some 1,400 photos; those marked so were
varied there without much effect. Change one and the detector's name changes,
so that photos are looked at again.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType

from scanner.domain.face import COUNTS_FROM
from scanner.errors import BadWish
from scanner.pictures.files import DECODER

YUNET, CENTERFACE = "yunet_s.onnx", "centerface.onnx"

MODELS: Mapping[str, str] = MappingProxyType(
    {
        YUNET: "d31f21fa28fa40323b817040779695a68e7826fe10469bde2f16a0d8a0379171",
        CENTERFACE: "23fd0febfd964ece25368b824fdde4df03b78fa390106d8fc4af4596509d3b26",
    }
)
"""The networks' files in resources/models, and their SHA-256."""

METHOD = "two-stage-1"
"""Counts changes of the method that no number below shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """
    One setting of the detector.

    `long_side`: of what YuNet sees, in pixels. `glance`: pixels that will do for
    a first look where they are much cheaper; if that ends in doubt, the photo is
    decoded finer. `every_way_up`: whether a photo that does not say which way is
    up is looked at in all four.
    """

    name: str
    long_side: int
    glance: int
    every_way_up: bool

    unsure: float = 0.30
    """YuNet's score below which there is no face (0.20 does as well)."""
    unsure_gray: float = 0.20
    """The same in a photo without color, where YuNet is less sure of faces: of 51 everyday photos
    made gray it found 46 instead of 42, with no more false alarms (2026-11, shared photos)."""
    sure: float = 0.88
    """YuNet's score from which there is one without a second look (0.92 does as well)."""
    face: float = COUNTS_FROM
    """CenterFace's score from which a photo shows a face."""
    enough: float = 0.60
    """CenterFace's score that ends the search."""
    trusted: float = 0.65
    """In a photo that shows a face, YuNet's score from which a box counts without a second look."""
    doubt: float = 0.20
    """CenterFace's score in a glance, short of a face, for which the photo is decoded finer."""
    crops: int = 4
    """Boxes that are looked at twice, the best first (8 does as well)."""
    crop_px: int = 128
    """Side of the square that CenterFace sees."""
    face_px: int = 48
    """The longer side of the box in that square."""
    smallest: float = 0.014
    """Of the photo's long side: boxes whose longer side is less are dropped."""
    overlap: float = 0.30
    """Of two boxes that overlap more (IoU), the better stays."""
    heat: float = 0.05
    """CenterFace's cells that score no more are not looked into."""

    @property
    def detector(self) -> str:
        """The detector's name, with a digest of all of this: "two-stage-1-standard-1a2b3c4d"."""
        basis = json.dumps([METHOD, DECODER, asdict(self), dict(MODELS)], sort_keys=True)
        return f"{METHOD}-{self.name}-{hashlib.sha256(basis.encode()).hexdigest()[:8]}"


LEVELS: Mapping[str, Level] = MappingProxyType(
    {
        level.name: level
        for level in (
            Level(name="standard", long_side=640, glance=480, every_way_up=False),
            Level(name="thorough", long_side=1024, glance=1024, every_way_up=True),
        )
    }
)


def level_of(name: str) -> Level:
    """Return a level by name; raise BadWish if there is none of that name."""
    try:
        return LEVELS[name]
    except KeyError:
        raise BadWish(f"detector.level takes {' or '.join(LEVELS)}, not {name!r}.") from None
