"""
What the perceptual hash tells apart, and what linking a large library costs.

`python -m tests.benchmarks.similar [FOLDER] [--photos 100000]`. FOLDER holds
real photos (none of them is part of the project); each is made smaller,
compressed and edited, and compared with itself as it was and with all others.
Then as many files as photos on Flickr, with hashes like those of real photos,
are linked through the real catalog; its costs are a ratio to reading all that is
compared once.
"""

import argparse
import io
import resource
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageEnhance, ImageFilter, ImageOps

from scanner.catalog import Catalog
from scanner.domain.exposure import Rules
from scanner.domain.photo import Photo, SourceKind
from scanner.jobs.match import match_local
from scanner.jobs.task import Task
from scanner.pictures.decode import decode
from scanner.pictures.files import Limits
from scanner.pictures.similar import bits_apart, distance, near, perceptual_hash
from scanner.ports import Look
from scanner.reference import license_table

LONG_SIDE = 640
LIMITS = Limits()
SEED = 1
BATCH = 500


def hash_of(data: bytes) -> int | None:
    """Return the hash that a scan would store."""
    return perceptual_hash(decode(data, long_side=LONG_SIDE, limits=LIMITS).pixels)


def sized(long_side: int) -> Callable[[Image.Image], Image.Image]:
    """Return what scales a picture."""

    def scale(image: Image.Image) -> Image.Image:
        factor = long_side / max(image.size)
        width, height = (max(1, round(length * factor)) for length in image.size)
        return image.resize((width, height), Image.Resampling.LANCZOS)

    return scale


def cropped(image: Image.Image) -> Image.Image:
    """Cut 2 percent off each side."""
    width, height = image.size
    return image.crop((width // 50, height // 50, width - width // 50, height - height // 50))


RENDITIONS: dict[str, tuple[Callable[[Image.Image], Image.Image], int]] = {
    "scaled to 2048, quality 95": (sized(2048), 95),
    "scaled to 640, quality 80": (sized(640), 80),
    "scaled to 500, sharpened": (
        lambda i: sized(500)(i).filter(ImageFilter.UnsharpMask(1, 80)),
        75,
    ),
    "scaled to 240, quality 60": (sized(240), 60),
    "scaled to 100, quality 60": (sized(100), 60),
    "quality 30": (lambda i: i, 30),
}
EDITS: dict[str, tuple[Callable[[Image.Image], Image.Image], int]] = {
    "gray": (lambda i: i.convert("L").convert("RGB"), 85),
    "a third darker": (lambda i: ImageEnhance.Brightness(i).enhance(0.7), 85),
    "a third brighter": (lambda i: ImageEnhance.Brightness(i).enhance(1.3), 85),
    "a third more contrast": (lambda i: ImageEnhance.Contrast(i).enhance(1.3), 85),
    "2 percent cropped": (cropped, 85),
    "equalized": (ImageOps.equalize, 85),
}


def real_hashes(folder: Path) -> NDArray[np.uint64]:
    """Print how far renditions and different photos are apart; return the photos' hashes."""
    files = [file for file in sorted(folder.iterdir()) if file.suffix in (".jpg", ".png")]
    hashes: list[int] = []
    bits: dict[str, list[int]] = {}
    for file in files:
        data = file.read_bytes()
        whole = hash_of(data)
        if whole is None:
            continue
        hashes.append(whole)
        image = Image.fromarray(decode(data, long_side=4096, limits=LIMITS).pixels)
        for name, (change, quality) in (RENDITIONS | EDITS).items():
            out = io.BytesIO()
            change(image).save(out, "JPEG", quality=quality)
            changed = hash_of(out.getvalue())
            bits.setdefault(name, []).append(64 if changed is None else distance(whole, changed))
    print(f"{len(hashes)} of {len(files)} photos have a hash")
    print(f"{'bits that differ, of 64':28} mean   99 of 100   most")
    for name, some in bits.items():
        print(f"{name:28} {np.mean(some):4.1f}   {np.percentile(some, 99):9.0f}   {max(some):4}")
    unsigned = np.array(hashes, np.int64).view(np.uint64)
    one, other = np.triu_indices(len(unsigned), 1)
    apart = bits_apart(unsigned[one], unsigned[other])
    print(f"{len(apart):,} pairs of different photos: pairs by bits that differ")
    print("  " + "  ".join(f"{n}: {int((apart == n).sum())}" for n in range(0, 22, 2)))
    return unsigned


def like(real: NDArray[np.uint64], count: int) -> NDArray[np.uint64]:
    """Return random hashes whose quarters are those of real ones: as unevenly spread."""
    dice = np.random.default_rng(SEED)
    if not len(real):
        return dice.integers(0, 2**64, count, dtype=np.uint64)
    quarters = [np.uint64(0xFFFF) << np.uint64(16 * n) for n in range(4)]
    parts = [dice.choice(real, count) & quarter for quarter in quarters]
    return np.bitwise_or.reduce(parts)


def fill(catalog: Catalog, kind: SourceKind, hashes: NDArray[np.uint64], names: str) -> None:
    """Put photos with these hashes into the catalog; a half says when it was taken."""
    source = catalog.photos.add_source(kind, kind.value, ["/x"]).id
    rows: Iterator[tuple[int, int]] = enumerate(hashes.view(np.int64).tolist())
    with catalog.photos.syncing(source) as walk:
        while some := list(islice(rows, BATCH)):
            ids = walk.store([a_photo(names.format(n), n) for n, _ in some])
            looks = [
                (Look(photo=id_, content="x", width=640, height=480, phash=phash), "1")
                for id_, (_, phash) in zip(ids, some, strict=True)
            ]
            catalog.findings.record("benchmark", looks)


def a_photo(key: str, n: int) -> Photo:
    """Return a photo; every other one with a camera's time, a hundred at some seconds."""
    taken = np.datetime64("2015-01-01T00:00:00", "s") + (n if n % 1000 > 100 else n // 1000 * 1000)
    return Photo(
        key=key,
        stamp="1",
        taken=taken.item() if n % 2 else None,
        license="cc-by-2.0",
        width=4000,
        height=3000,
        revision="1",
    )


def timed(work: Callable[[], object]) -> tuple[float, object]:
    """Return seconds on the clock, and what `work` gave."""
    start = time.perf_counter()
    given = work()
    return time.perf_counter() - start, given


def drain(items: Iterable[object]) -> int:
    """Read all, and keep nothing."""
    return sum(1 for _ in items)


def peak_mb() -> float:
    """Return the most memory that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def library(real: NDArray[np.uint64], photos: int) -> None:
    """Print what linking `photos` files with as many photos on Flickr costs."""
    hashes = like(real, photos)
    dice = np.random.default_rng(SEED + 1)
    recompressed = hashes ^ (np.uint64(1) << dice.integers(0, 64, photos, dtype=np.uint64))
    seconds, pairs = timed(lambda: near(hashes, recompressed))
    print(f"\n{photos:,} hashes against {photos:,}: {seconds:.1f} s, {len(pairs[0]):,} pairs")  # type: ignore[index]
    with tempfile.TemporaryDirectory() as folder:
        catalog = Catalog(Path(folder) / "catalog.sqlite", Rules(license_table()))
        fill(catalog, SourceKind.FOLDER, hashes, "IMG_{}.jpg")
        fill(catalog, SourceKind.FLICKR, recompressed, "5{:010}")
        links, before = catalog.links, peak_mb()
        once, _ = timed(lambda: drain(links.files()) + drain(links.on_flickr()))
        first, matched = timed(lambda: match_local(Task(lambda progress: None), catalog))
        again, nothing = timed(lambda: match_local(Task(lambda progress: None), catalog))
        print(f"reading all once is 1.0 ({once:.1f} s)")
        print(f"first search for links  {first / once:6.1f}   {first:6.1f} s   {matched}")
        print(f"nothing has changed     {again / once:6.1f}   {again:6.1f} s   {nothing}")
        print(f"memory it added         {max(0.0, peak_mb() - before):6.1f} MB")
        catalog.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--photos", type=int, default=100_000)
    given = parser.parse_args()
    seen = real_hashes(given.folder) if given.folder else np.zeros(0, np.uint64)
    library(seen, given.photos)
