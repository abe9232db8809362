"""
What a large library costs: `python -m tests.benchmarks.library [--files 100000]`.

Makes a tree of empty-looking JPEGs, syncs it through the real FolderSource and
catalog, and prints each cost as a ratio to the least that could be done in the
same run: to walk the tree and stat each file once.
"""

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from scanner.catalog import Catalog
from scanner.domain.exposure import Rules
from scanner.domain.listing import Order, PhotoFilter
from scanner.domain.photo import SourceKind
from scanner.folders.source import FolderSource
from scanner.jobs.sync import Synced, sync
from scanner.jobs.task import Task
from scanner.reference import datasets, license_table

T = TypeVar("T")
PER_FOLDER = 500
SMALLEST_JPEG = bytes.fromhex("ffd8ffdb004300" + "01" * 64 + "ffd9")


def make_tree(root: Path, files: int) -> None:
    """Write `files` tiny JPEGs, 500 a folder."""
    for first in range(0, files, PER_FOLDER):
        folder = root / f"{first // PER_FOLDER:04}"
        folder.mkdir()
        for n in range(first, min(files, first + PER_FOLDER)):
            (folder / f"IMG_{n:06}.jpg").write_bytes(SMALLEST_JPEG)


def bare_walk(root: Path) -> int:
    """Stat every file once, and do nothing else."""
    count = 0
    folders = [root]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(Path(entry.path))
                else:
                    entry.stat(follow_symlinks=False)
                    count += 1
    return count


def opened_during(work: Callable[[], object], root: Path) -> int:
    """Return how many files below `root` were opened while `work` ran."""
    opened = 0
    watching = True

    def watch(event: str, values: tuple[object, ...]) -> None:
        nonlocal opened
        if watching and event == "open" and str(values[0]).startswith(str(root)):
            opened += 1

    sys.addaudithook(watch)
    work()
    watching = False
    return opened


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Return CPU seconds and what `work` gave."""
    start = time.process_time()
    given = work()
    return time.process_time() - start, given


def peak_mb() -> float:
    """Return the most memory that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(files: int) -> None:
    """Print every figure."""
    table = license_table()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "photos"
        root.mkdir()
        make_tree(root, files)
        catalog = Catalog(Path(folder) / "catalog.sqlite", Rules(table, datasets=datasets()))
        source = catalog.photos.add_source(SourceKind.FOLDER, "photos", [str(root)])

        def synced() -> Synced:
            reader = FolderSource(root, licenses=table)
            try:
                return sync(Task(lambda progress: None), catalog.photos, source.id, reader)
            finally:
                reader.close()

        bare_walk(root)
        bare, _ = timed(lambda: bare_walk(root))
        first, counts = timed(synced)
        before = peak_mb()
        again, unchanged = timed(synced)
        print(f"{files:,} files; a bare walk with one stat a file is 1.0")
        print(
            f"first sync             {first / bare:6.1f}   ({counts.new:,} new; this process alone)"
        )
        print(f"sync of the unchanged  {again / bare:6.1f}   ({unchanged})")
        print(f"files opened by it     {opened_during(synced, root):6}")
        print(f"memory it added        {max(0.0, peak_mb() - before):6.1f} MB")

        ids = catalog.listing.find(PhotoFilter())
        page, _ = timed(lambda: catalog.listing.rows(ids[files // 2 : files // 2 + 200]))
        found, _ = timed(lambda: catalog.listing.find(PhotoFilter(), Order.NEWEST))
        counted, _ = timed(lambda: catalog.listing.facets(PhotoFilter()))
        print(f"a page of 200 rows     {page / found:6.3f}   of finding and sorting all ids")
        print(f"all facet counts       {counted / found:6.1f}   of finding and sorting all ids")
        catalog.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=100_000)
    main(parser.parse_args().files)
