"""
Perceptual hash: whether two pictures show the same, whatever their size and compression. Pure.

A picture is averaged down to 32 x 32 grays and split into waves (DCT); the 64
longest but the flat one give a bit each: more than their median, or not. Half
of the bits of two different pictures agree by chance.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from scanner.pictures.exif import Pixels

Hashes: TypeAlias = NDArray[np.uint64]
Integers: TypeAlias = NDArray[np.int64]

ALIKE = 4
"""
Bits by which two renditions of one picture may differ.

Measured by tests/benchmarks/similar.py on 484 real photos: scaled to 100 and up
to 2048 pixels, sharpened, and compressed down to quality 30, none differs by
more than 4, and 99 of 100 by no more than 2. Of 116,886 pairs of different
photos the nearest (three official portraits before one flag) differ by 8.
"""

SAME = 2
"""Bits that are enough where something else, such as the time, speaks against it."""

DIFFERENT = 20
"""
More than this is another picture, even if one was edited.

Measured by the same script: other light, contrast, gamma and a crop of 2
percent make 14 at most, equalizing 16 in 99 of 100; 99 of 100 pairs of different
photos are further apart.
"""

SIDE = 32
DETAIL = 0.5
"""
Grays (of 255) by which half of the waves must differ from their median; less is flat.

The flattest of the measured photos has 1.6; compression changes a wave by some 0.2.
"""

_BANDS = 4
_BAND_BITS = 16
_PAIRS_AT_ONCE = 2_000_000
_CROWD = 200
"""Times that one may be met; a pair is met in each of the bands that agree, so some 50 pairs."""


def _waves() -> NDArray[np.float32]:
    n = np.arange(SIDE)
    waves = np.cos(np.pi * np.outer(n, 2 * n + 1) / (2 * SIDE)) * np.sqrt(2 / SIDE)
    waves[0] /= np.sqrt(2)
    single: NDArray[np.float32] = waves.astype(np.float32)
    return single


_DCT = _waves()
_LONGEST = sorted(
    ((y, x) for y in range(SIDE) for x in range(SIDE) if x or y),
    key=lambda at: (at[0] ** 2 + at[1] ** 2, at),
)[:64]
_ROWS = np.array([y for y, _ in _LONGEST])
_COLUMNS = np.array([x for _, x in _LONGEST])
_GRAY = np.array([0.299, 0.587, 0.114], np.float32)


def perceptual_hash(pixels: Pixels) -> int | None:
    """
    Return 64 bits as a signed number, as SQLite stores it; None where there is too little to see.

    `pixels`: uint8, (h, w, 3), RGB, upright.
    """
    if min(pixels.shape[:2]) < SIDE:
        return None
    waves = _DCT @ _small(pixels) @ _DCT.T
    longest = waves[_ROWS, _COLUMNS]
    above = longest - np.median(longest)
    # The scaled DCT gives a wave of amplitude 1 the coefficient SIDE / 2.
    if float(np.median(np.abs(above))) < DETAIL * SIDE / 2:
        return None
    return int(np.packbits(above > 0).view(">i8")[0])


def distance(one: int, other: int) -> int:
    """
    Return how many bits two hashes differ by.

    >>> distance(-1, 0), distance(5, 4)
    (64, 1)
    """
    return ((one ^ other) & 0xFFFF_FFFF_FFFF_FFFF).bit_count()


def bits_apart(ones: Hashes, others: Hashes) -> Integers:
    """Return how many bits differ, pair by pair."""
    octets = np.ascontiguousarray(ones ^ others).view(np.uint8).reshape(-1, 8)
    differing: Integers = _BITS[octets].sum(axis=1, dtype=np.int64)
    return differing


def near(
    ones: Hashes, others: Hashes, *, checkpoint: Callable[[], None] = lambda: None
) -> tuple[Integers, Integers]:
    """
    Return all pairs that differ by at most ALIKE bits, as indexes into both, each pair once.

    Of 64 bits in four bands, up to seven that differ leave one band with at most
    one. So each band of the one side, as it is and with each of its bits turned,
    is looked up among the other's: no pair is missed, and few others are met.
    Of `ones`, one that is alike to very many is left out, so that memory is
    bounded whatever the pictures show.
    """
    found = [np.zeros((2, 0), np.int64)]
    met = np.zeros(len(ones), np.int64)
    for band in range(_BANDS):
        shift = np.uint64(band * _BAND_BITS)
        mine, theirs = _band(ones, shift), _band(others, shift)
        order = np.argsort(theirs, kind="stable")
        table = theirs[order]
        for turned in (0, *(1 << bit for bit in range(_BAND_BITS))):
            wanted = mine ^ np.uint16(turned)
            begin = np.searchsorted(table, wanted, "left")
            counts = np.searchsorted(table, wanted, "right") - begin
            counts[met > _CROWD] = 0
            for some in _portions(counts):
                checkpoint()
                left = np.repeat(np.arange(some.start, some.stop), counts[some])
                right = order[ranges(begin[some], counts[some])]
                close = bits_apart(ones[left], others[right]) <= ALIKE
                found.append(np.stack([left[close], right[close]]))
                met += np.bincount(left[close], minlength=len(met))
    left, right = np.concatenate(found, axis=1)
    kept = met[left] <= _CROWD
    # Bands that agree find the same pairs.
    pairs = np.unique(left[kept] * max(1, len(others)) + right[kept])
    return pairs // max(1, len(others)), pairs % max(1, len(others))


def ranges(begin: Integers, counts: Integers) -> Integers:
    """
    Return begin, begin + 1, ... of each range, one range after the other.

    >>> ranges(np.array([5, 9]), np.array([2, 1])).tolist()
    [5, 6, 9]
    """
    first = np.repeat(begin - (np.cumsum(counts) - counts), counts)
    return first + np.arange(len(first))


def _small(pixels: Pixels) -> NDArray[np.float32]:
    """Return the mean gray of each of 32 x 32 equal areas."""
    return _bands((_bands(pixels) @ _GRAY).T).T


def _bands(values: NDArray[np.uint8] | NDArray[np.float32]) -> NDArray[np.float32]:
    """
    Return the mean of each of 32 equal bands along the first axis.

    An edge that falls within a pixel shares it out, so that the bands are the
    same parts of a picture at any of its sizes.
    """
    length = len(values)
    edges = np.linspace(0, length, SIDE + 1)
    cuts = edges.astype(int)
    # As many as fit: adding small numbers is four times as fast.
    exact = np.uint16 if values.dtype == np.uint8 and length // SIDE < 256 else np.float32
    sums = np.stack(
        [values[cut:end].sum(axis=0, dtype=exact) for cut, end in pairwise(cuts.tolist())]
    ).astype(np.float32)
    shares = (edges - cuts).astype(np.float32)[1:-1].reshape(-1, *[1] * (values.ndim - 1))
    split = shares * values[cuts[1:-1]]
    sums[:-1] += split
    sums[1:] -= split
    return sums * np.float32(SIDE / length)


def _band(hashes: Hashes, shift: np.uint64) -> NDArray[np.uint16]:
    return (hashes >> shift).astype(np.uint16)  # the lowest 16 bits are kept


def _portions(counts: Integers) -> Iterator[slice]:
    """Yield slices of `counts`, each of which adds up to a bounded number (or is one item)."""
    ends = np.cumsum(counts)
    start, total = 0, 0
    while start < len(counts):
        stop = max(start + 1, int(np.searchsorted(ends, total + _PAIRS_AT_ONCE, "right")))
        if ends[stop - 1] > total:
            yield slice(start, stop)
        start, total = stop, int(ends[stop - 1])


_BITS = np.array([value.bit_count() for value in range(256)], np.uint8)
