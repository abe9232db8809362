"""
How long a list of YFCC100M takes to import, and how long asking the index takes.

    python -m tests.benchmarks.dataset_index [--lines N ...] [--rows N] [--ids N] [--folder DIR]
                                             [--keep DIR]

Makes lists of N lines (1 and 10 million) of 23 columns, with ids and owners in no order: the
worst that a list can be. Each figure is taken in a process of its own. The baseline of an import
is reading the same file and cutting the same three columns out of each line; that of a question
is the same engine adding up the same file's ids. A hundred million lines take 10 GB of disk, and an
hour; `--rows 100000000` makes an index of as many without a list, as a cluster does, in minutes.
`--keep` leaves that index in DIR, and asks it again without making it if it is there.

Of the photos that are asked for, 5 in 100 stand in the list, and then 95; the others are anywhere.
Wall and processor seconds are medians of five questions that follow a first one.
"""

import argparse
import io
import multiprocessing
import random
import shutil
import statistics
import sys
import tempfile
import time
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import duckdb
import zstandard

from scanner.datasets.flickr_ids import nsid_of
from scanner.datasets.index import Lists
from scanner.datasets.publishing import Read

DATASET = "yfcc100m"
OWNERS = 577_000
LARGEST = 14_000_000_000
BYTES_A_LINE = 110
"""Of disk, by and large: the list as zstd makes it, what is staged, spilled, and the index."""
SHARES = (5, 95)
"""How many in a hundred of the photos that are asked for stand in the list."""
MOST_SECONDS, MOST_MB = 1, 170
"""What was promised of 100,000 ids and 100 million rows; the MB hold the answer as well."""


def main() -> int:
    """Print the figures; return 1 if a question takes longer or more memory than promised."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lines", type=int, nargs="*", default=[1_000_000, 10_000_000])
    options.add_argument("--ids", type=int, default=100_000, help="how many photos are asked for")
    options.add_argument("--folder", type=Path, help="where to work; the system's own if not given")
    options.add_argument("--rows", type=int, help="no list: rows that another engine has read")
    options.add_argument("--keep", type=Path, help="with --rows: where the index stays, and is")
    asked = options.parse_args()
    if asked.keep and not asked.rows:
        options.error("--keep goes with --rows")
    if asked.keep:
        if not Lists(asked.keep / "datasets").imported():
            asked.keep.mkdir(parents=True, exist_ok=True)
            published(asked.keep, asked.rows)
        return 1 if questions(asked.keep, asked.rows, asked.ids) else 0
    worse = False
    for lines in [asked.rows] if asked.rows else asked.lines:
        work = Path(tempfile.mkdtemp(prefix="dataset-index-", dir=asked.folder))
        try:
            if shutil.disk_usage(work).free < lines * BYTES_A_LINE:
                print(f"{lines:,} lines want {lines * BYTES_A_LINE / 1e9:.0f} GB of disk")
                return 1
            bring_figures = published if asked.rows else imported
            bring_figures(work, lines)
            worse = questions(work, lines, asked.ids) or worse
        finally:
            shutil.rmtree(work)
    return 1 if worse else 0


def imported(work: Path, lines: int) -> None:
    """Print what importing a list costs."""
    file = work / "yfcc100m_dataset.zst"
    made, size = alone(make, file, lines)
    bare = alone(baseline, file)
    took = alone(bring, work / "datasets", file)
    read, seconds = took["read"], took["seconds"]
    print(
        f"{lines:,} lines, {size / 1e9:.2f} GB, made in {made:.0f} s\n"
        f"  reading and cutting alone{bare:8.1f} s\n"
        f"  import                   {seconds:8.1f} s, {seconds / bare:.2f} times that,"
        f" {lines / seconds:,.0f} lines/s\n"
        f"    reading                {read:8.1f} s, {read / bare:.2f} times that;"
        f" at most {took['read_mb']:.0f} MB\n"
        f"    sorting, checking      {seconds - read:8.1f} s; at most {took['sort_mb']:.0f} MB",
        flush=True,
    )


def published(work: Path, rows: int) -> None:
    """Print what publishing rows that were read elsewhere costs."""
    took = alone(publish, work, rows)
    print(
        f"{rows:,} rows\n  sorting, checking        {took['seconds']:8.1f} s;"
        f" at most {took['sort_mb']:.0f} MB",
        flush=True,
    )


def questions(work: Path, lines: int, ids: int) -> bool:
    """Print what questions cost; return whether it is more than was promised."""
    folder = work / "datasets"
    index = sum(path.stat().st_size for path in folder.iterdir())
    took = alone(ask_others, folder)
    print(
        f"  index                    {index / 1e6:8.1f} MB, {index / lines:.2f} bytes a line\n"
        f"  adding up its ids        {took['scan']:8.3f} s\n"
        f"  an owner's photos        {took['owner']:8.3f} s\n"
        f"  a screen name            {took['name']:8.3f} s\n"
        f"  verify                   {took['verify']:8.3f} s",
        flush=True,
    )
    worse = False
    for share in SHARES:
        of_list = alone(some_of, folder, max(1, ids * share // 100))
        asked = alone(ask, folder, of_list, ids)
        print(
            f"  {ids:,} ids, {share} % there   {asked['found']:,.0f} found\n"
            f"    first time             {asked['first']:8.3f} s\n"
            f"    again (median)         {asked['warm']:8.3f} s, {asked['processor']:.3f} of the"
            f" processor's, {asked['warm'] / took['scan']:.2f} times adding up;"
            f" {asked['mb']:.0f} MB more than before",
            flush=True,
        )
        worse = worse or asked["warm"] > MOST_SECONDS or asked["mb"] > MOST_MB
    return worse


def alone(function: Callable[..., Any], *arguments: Any) -> Any:
    """Return what a function returns in a process of its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(function, arguments)


def photos(lines: int) -> Iterator[tuple[int, str]]:
    """Yield ids and owners of a list, always the same."""
    dice = random.Random(lines)
    for _ in range(lines):
        yield int(dice.random() * LARGEST) + 1, nsid_of((int(dice.random() * OWNERS) + 1) * 100 + 1)


def make(file: Path, lines: int) -> tuple[float, int]:
    """Write a list; return the seconds that took, and the bytes of its lines."""
    began, size = time.monotonic(), 0
    with zstandard.ZstdCompressor(level=1).stream_writer(file.open("wb"), closefd=True) as out:
        held: list[str] = []
        for number, (photo, nsid) in enumerate(photos(lines), start=1):
            held.append(
                f"{photo}\t{nsid}\towner+{nsid[:-4]}\t2013-05-01 12:00:00.0\t1367409600\tCanon"
                f"\tPhoto+{number}\tTaken+with+the+number+{number * 7919}\tone,two,three\t\t\t\t"
                f"\thttp://www.flickr.com/photos/{nsid}/{photo}/"
                f"\thttp://farm9.staticflickr.com/8001/{photo}_0123456789.jpg"
                "\tAttribution License\thttp://creativecommons.org/licenses/by/2.0/"
                "\t8001\t9\t0123456789\tabcdef0123\tjpg\t0\n"
            )
            if len(held) == 10_000 or number == lines:
                size += out.write("".join(held).encode())
                held.clear()
    return time.monotonic() - began, size


def baseline(file: Path) -> float:
    """Return the seconds that the same file takes who only cuts ids, owners and names out."""
    began, total = time.monotonic(), 0
    with zstandard.ZstdDecompressor().stream_reader(file.open("rb"), closefd=True) as stream:
        for line in io.BufferedReader(stream, 1 << 20):
            photo, _owner, _name, _rest = line.split(b"\t", 3)
            total += int(photo)
    assert total
    return time.monotonic() - began


def bring(folder: Path, file: Path) -> dict[str, float]:
    """Import a list; return the seconds, and the most memory while reading and while sorting."""
    began = time.monotonic()
    read = read_mb = 0.0

    def report(done: int, total: int | None, step: str) -> None:
        nonlocal read, read_mb
        if step == "sort":
            read, read_mb = time.monotonic() - began, most_memory()
            forget_most_memory()

    forget_most_memory()
    Lists(folder).import_list(DATASET, [file], report=report, checkpoint=lambda: None)
    seconds = time.monotonic() - began
    return {"seconds": seconds, "read": read, "read_mb": read_mb, "sort_mb": most_memory()}


def publish(work: Path, rows: int) -> dict[str, float]:
    """Publish rows as another engine may have read them; return seconds and the most memory."""
    part = work / "part.parquet"
    made = duckdb.connect()
    made.execute("SET enable_progress_bar = false")
    made.execute(
        f"COPY (SELECT (random() * {LARGEST})::BIGINT + 1 AS photo_id, range + 1 AS row,"
        f" ((random() * {OWNERS})::BIGINT + 1) * 100 + 1 AS owner FROM range({rows}))"
        f" TO '{part}' (FORMAT parquet)"
    )
    forget_most_memory()
    began = time.monotonic()
    Lists(work / "datasets").publish_parquet(
        DATASET,
        [part],
        Read(file="rows", sha256="0" * 64, size=0, rows=rows, rows_without_id=0),
        report=lambda done, total, step: None,
        checkpoint=lambda: None,
    )
    seconds = time.monotonic() - began
    part.unlink()
    return {"seconds": seconds, "sort_mb": most_memory()}


def some_of(folder: Path, most: int) -> list[int]:
    """Return ids of a list, from all over it."""
    (photos_file,) = folder.glob("*.photos.parquet")
    sql = f"SELECT photo_id FROM '{photos_file}' USING SAMPLE {most}"
    return [photo for (photo,) in duckdb.connect().execute(sql).fetchall()]


def ask(folder: Path, of_list: list[int], ids: int) -> dict[str, float]:
    """Ask the index for photos of the list among others that may be anywhere."""
    dice = random.Random(1)
    asked = array("q", of_list)
    asked.extend(dice.randrange(1, LARGEST) for _ in range(ids - len(asked)))
    lists = Lists(folder)
    assert lists.imported()  # the engine is there by now, as it is in whoever asks
    before = memory()
    forget_most_memory()
    first, hits = timed(lambda: lists.hits(DATASET, asked))
    assert {hit.photo for hit in hits} >= set(of_list)
    walls, busy = [], []
    for _ in range(5):
        began = time.process_time()
        walls.append(timed(lambda: lists.hits(DATASET, asked))[0])
        busy.append(time.process_time() - began)
    return {
        "first": first,
        "warm": statistics.median(walls),
        "processor": statistics.median(busy),
        "mb": most_memory() - before,
        "found": len(hits),
    }


def ask_others(folder: Path) -> dict[str, float]:
    """Ask the index for everything else that it answers."""
    lists = Lists(folder)
    assert lists.imported()
    (photos_file,) = folder.glob("*.photos.parquet")
    cursor = lists._stored.cursor()
    sql = f"SELECT sum(photo_id) FROM '{photos_file}'"
    scan = statistics.median(timed(lambda: cursor.execute(sql).fetchall())[0] for _ in range(7))
    ((owner,),) = cursor.execute(f"SELECT owner FROM '{photos_file}' LIMIT 1").fetchall()
    cursor.close()
    nsid = nsid_of(owner)
    return {
        "scan": scan,
        "owner": timed(lambda: lists.of_owner(DATASET, nsid))[0],
        "name": timed(lambda: lists.owners_named(DATASET, f"owner {nsid[:-4]}"))[0],
        "verify": timed(lambda: lists.verify(DATASET, lambda: None))[0],
    }


def timed(function: Callable[[], Any]) -> tuple[float, Any]:
    """Return the seconds that a function takes, and what it returns."""
    began = time.monotonic()
    answer = function()
    return time.monotonic() - began, answer


def memory() -> float:
    """Return how many MB this process holds."""
    return status("VmRSS")


def most_memory() -> float:
    """Return how many MB this process has held at most since that was forgotten."""
    return status("VmHWM")


def forget_most_memory() -> None:
    """Let the most that was held be what is held now."""
    if sys.platform == "linux":
        Path("/proc/self/clear_refs").write_text("5")


def status(name: str) -> float:
    """Return a figure of this process's in MB; 0 where the system does not tell."""
    if sys.platform != "linux":
        return 0.0
    for row in Path("/proc/self/status").read_text().splitlines():
        if row.startswith(f"{name}:"):
            return int(row.split()[1]) / 1000
    return 0.0


if __name__ == "__main__":
    sys.exit(main())
