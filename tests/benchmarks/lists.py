"""
How fast YFCC100M's text is read, as a ratio to bare decompression, both measured in one run.

    python -m tests.benchmarks.lists [--lines N] [--turns N]

Makes a list of N lines in the 25-column layout (a million by default), compresses it with bzip2,
and takes turns at decompressing it and at reading it whole. Ends with 1 if reading is slower than
promised: less than 85 % of the speed of bare decompression, by the clock. Decompression runs in a
thread of its own; what both take of the processor is printed too.
"""

import argparse
import bz2
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from scanner.datasets.readers import read_list
from tests.list_files import yfcc_lines

PROMISED = 0.85
_CHUNK = 64 << 10


def bare(path: Path) -> int:
    """Decompress a list with the standard library and drop it; return its bytes."""
    size = 0
    decoder = bz2.BZ2Decompressor()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            data = chunk
            while data or not decoder.needs_input:
                if decoder.eof:
                    data = decoder.unused_data
                    decoder = bz2.BZ2Decompressor()
                    if not data:
                        break
                size += len(decoder.decompress(data, 1 << 20))
                data = b""
                if decoder.eof and not decoder.unused_data:
                    break
    return size


def read(path: Path) -> int:
    """Read a list as an import does; return how many photos it names."""
    reading = read_list([path], column=None, checkpoint=lambda: None)
    return sum(len(batch.photos) for batch in reading.batches())


def timed(work: Callable[[Path], int], path: Path) -> tuple[float, float, int]:
    """Return the seconds that `work` takes by the clock and of processor, and what it gives."""
    began, processor = time.perf_counter(), time.process_time()
    given = work(path)
    return time.perf_counter() - began, time.process_time() - processor, given


def main() -> int:
    """Measure and print."""
    asked = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    asked.add_argument("--lines", type=int, default=1_000_000)
    asked.add_argument("--turns", type=int, default=3)
    wish = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "yfcc100m_dataset.bz2")
        with bz2.open(path, "wb") as file:
            for line in yfcc_lines(wish.lines, columns=25):
                file.write(line)
        ratios = []
        for _ in range(wish.turns):
            bare_seconds, bare_work, size = timed(bare, path)
            read_seconds, read_work, photos = timed(read, path)
            if photos != wish.lines:
                raise SystemExit(f"{photos} photos of {wish.lines}")
            ratios.append(bare_seconds / read_seconds)
            print(
                f"{wish.lines:,} lines, {size / 1e6:.0f} MB from {path.stat().st_size / 1e6:.0f}: "
                f"bare {bare_seconds:.2f} s, read {read_seconds:.2f} s, "
                f"{wish.lines / read_seconds:,.0f} lines/s, ratio {ratios[-1]:.3f} "
                f"(of processor {bare_work / read_work:.3f})"
            )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    ratio = statistics.median(ratios)
    print(f"median ratio {ratio:.3f} (promised {PROMISED}), peak {peak:.0f} MB")
    return 0 if ratio >= PROMISED else 1


if __name__ == "__main__":
    sys.exit(main())
