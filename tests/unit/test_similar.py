"""The perceptual hash: alike whatever the size, different for different pictures, none for none."""

import functools
import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from scanner.pictures.similar import ALIKE, DIFFERENT, bits_apart, distance, near, perceptual_hash

SIGNED = range(-(2**63), 2**63)


@functools.cache
def scene(seed: int, width: int = 640, height: int = 480) -> Image.Image:
    """Return a picture of soft blobs: detail at all scales, as photos have, and none repeats."""
    dice = np.random.default_rng(seed)
    whole = np.zeros((height, width, 3))
    for side in (4, 8, 16, 32):
        some = dice.integers(0, 256, (side, side, 3), dtype=np.uint8)
        layer = Image.fromarray(some).resize((width, height), Image.Resampling.BICUBIC)
        whole += np.asarray(layer, float) / side
    whole = 255 * (whole - whole.min()) / (whole.max() - whole.min())
    return Image.fromarray(whole.astype(np.uint8))


def hash_of(image: Image.Image) -> int:
    found = perceptual_hash(np.asarray(image.convert("RGB")))
    assert found is not None
    return found


def as_jpeg(image: Image.Image, quality: int) -> Image.Image:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return Image.open(out)


@pytest.mark.parametrize("size", [(1800, 1350), (640, 480), (500, 375), (321, 241), (100, 75)])
@pytest.mark.parametrize("seed", range(3))
def test_a_picture_in_another_size_and_compression_is_alike(
    seed: int, size: tuple[int, int]
) -> None:
    whole = scene(seed, 1024, 768)
    smaller = as_jpeg(whole.resize(size, Image.Resampling.LANCZOS), quality=60)

    assert distance(hash_of(whole), hash_of(smaller)) <= ALIKE


def test_different_pictures_are_far_apart() -> None:
    hashes = [hash_of(scene(seed)) for seed in range(40)]

    assert min(distance(a, b) for n, a in enumerate(hashes) for b in hashes[:n]) > ALIKE
    far = [distance(a, b) > DIFFERENT for n, a in enumerate(hashes) for b in hashes[:n]]
    assert sum(far) > 0.95 * len(far)


def test_a_picture_upside_down_or_mirrored_is_another() -> None:
    whole = scene(1)
    for turned in (whole.rotate(180), whole.transpose(Image.Transpose.FLIP_LEFT_RIGHT)):
        assert distance(hash_of(whole), hash_of(turned)) > DIFFERENT


def test_a_hash_is_a_number_that_sqlite_stores() -> None:
    hashes = [hash_of(scene(seed)) for seed in range(20)]

    assert all(number in SIGNED for number in hashes)
    assert min(hashes) < 0 < max(hashes)


def flat(value: int) -> NDArray[np.uint8]:
    return np.full((480, 640, 3), value, np.uint8)


def noisy(value: int) -> NDArray[np.uint8]:
    noise = np.random.default_rng(1).integers(-3, 4, (480, 640, 3))
    return (flat(value) + noise).astype(np.uint8)


@pytest.mark.parametrize(
    "pixels",
    [
        flat(0),
        flat(255),
        noisy(128),
        np.repeat(np.linspace(0, 255, 640, dtype=np.uint8)[None, :, None], 480, 0).repeat(3, 2),
        np.asarray(scene(1, 64, 31)),
        np.zeros((1, 1, 3), np.uint8),
    ],
    ids=["black", "white", "noise on gray", "a gradient", "too small", "one pixel"],
)
def test_where_there_is_too_little_to_see_there_is_no_hash(pixels: NDArray[np.uint8]) -> None:
    assert perceptual_hash(pixels) is None


def test_pixels_may_lie_in_memory_in_any_order() -> None:
    pixels = np.asarray(scene(1))
    turned = np.ascontiguousarray(pixels.swapaxes(0, 1)).swapaxes(0, 1)

    assert perceptual_hash(turned[:, :, ::-1][:, :, ::-1]) == perceptual_hash(pixels)


def test_a_picture_so_tall_that_its_bands_overflow_small_numbers_is_hashed_right() -> None:
    tall = scene(1, 64, 300 * 32)

    assert distance(hash_of(tall), hash_of(tall.resize((64, 640)))) <= ALIKE


# -- finding pairs


def hashes(count: int, seed: int) -> NDArray[np.uint64]:
    return np.random.default_rng(seed).integers(0, 2**64, count, dtype=np.uint64)


def turned(some: NDArray[np.uint64], bits: int, seed: int) -> NDArray[np.uint64]:
    """Return hashes with so many bits turned."""
    dice = np.random.default_rng(seed)
    masks = [sum(1 << int(n) for n in dice.choice(64, bits, replace=False)) for _ in some]
    return some ^ np.array(masks, np.uint64)


def test_near_finds_what_comparing_all_pairs_finds() -> None:
    ones = hashes(300, 1)
    others = np.concatenate([turned(ones, bits, bits) for bits in range(8)])
    expected = {
        (i, j)
        for i, one in enumerate(ones.tolist())
        for j, other in enumerate(others.tolist())
        if (one ^ other).bit_count() <= ALIKE
    }

    left, right = near(ones, others)

    assert len(left) == len(expected) == 300 * (ALIKE + 1)
    assert set(zip(left.tolist(), right.tolist(), strict=True)) == expected


def test_nothing_is_near_to_nothing() -> None:
    none = np.zeros(0, np.uint64)
    for ones, others in ((none, none), (none, hashes(3, 1)), (hashes(3, 1), none)):
        left, right = near(ones, others)
        assert (len(left), len(right)) == (0, 0)


def test_a_hash_that_very_many_share_is_left_out_and_the_others_are_found() -> None:
    crowd = turned(np.full(3000, 12345, np.uint64), 2, 1)
    lone = hashes(5, 2)

    left, right = near(np.concatenate([crowd, lone]), np.concatenate([crowd, lone]))

    assert left.tolist() == right.tolist() == [3000, 3001, 3002, 3003, 3004]


def test_finding_pairs_can_be_stopped() -> None:
    class Stop(Exception):
        pass

    def stop() -> None:
        raise Stop

    with pytest.raises(Stop):
        near(hashes(10, 1), hashes(10, 1), checkpoint=stop)


def test_bits_are_counted_pair_by_pair() -> None:
    ones = np.array([0, 5, 2**64 - 1], np.uint64)

    assert bits_apart(ones, np.array([0, 4, 0], np.uint64)).tolist() == [0, 1, 64]
