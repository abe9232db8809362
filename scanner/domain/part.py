"""A part of a picture at full size: what is asked for, and what comes."""

from dataclasses import dataclass

MOST_PIXELS = 4_000_000
"""A part has no more pixels than this: 12 MB on its way to the window."""


@dataclass(frozen=True, slots=True)
class Region:
    """
    A rectangle of an upright picture, in its own pixels, from its top left corner.

    `step` pixels each way become one, by their mean; 1 leaves every pixel as it
    is. What reaches beyond the picture is left out.
    """

    x: int
    y: int
    width: int
    height: int
    step: int = 1

    def __post_init__(self) -> None:
        """Raise ValueError for a rectangle that is empty, or gives more than MOST_PIXELS."""
        if min(self.x, self.y) < 0 or min(self.width, self.height, self.step) < 1:
            raise ValueError(f"not a region of a picture: {self}")
        if self.width * self.height > MOST_PIXELS * self.step**2:
            raise ValueError(f"a region of too many pixels: {self}")


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """
    What a Region of a picture holds: RGB, 3 bytes a pixel, `columns` x `rows` of them.

    `full_width`, `full_height`: of the whole upright picture, in pixels that can
    be had. Where the region lies beyond it there are no pixels. `whole`: nothing
    of the file is missing.
    """

    full_width: int
    full_height: int
    columns: int
    rows: int
    pixels: bytes
    whole: bool = True
