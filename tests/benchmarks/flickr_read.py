"""
What a whole Flickr account costs: `python -m tests.benchmarks.flickr_read [--photos 100000]`.

An account of so many photos is made by code and served as bodies of JSON, 500
photos each; the real source and sync read it into a real catalog. Our CPU is
printed beside that of the least that could be done in the same run: to read
the same bodies as JSON and keep nothing. The network is not part of it.
"""

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

from scanner.catalog import Catalog
from scanner.domain.exposure import Rules
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import SourceKind
from scanner.flickr.parse import document
from scanner.flickr.source import FlickrSource
from scanner.jobs.sync import Synced, sync
from scanner.jobs.task import Task
from scanner.ports import Checkpoint
from scanner.reference import datasets, license_table
from tests.flickr_account import NSID, START, keep_on, row

T = TypeVar("T")
PER_PAGE: Final = 500
MOST_CALLS: Final = 205
MOST_SECONDS: Final = 20
MOST_MB: Final = 400


def body(photos: int, rows: list[dict[str, Any]], at: int, per_page: int) -> bytes:
    """Return a page as Flickr sends it, slashes escaped."""
    answer = {
        "photos": {
            "page": at,
            "pages": -(-photos // per_page),
            "perpage": per_page,
            "total": photos,
            "photo": rows,
        },
        "stat": "ok",
    }
    return json.dumps(answer).replace("/", "\\/").encode()


class Served:
    """
    An account of `photos` photos, newest first, each page made as it is asked for.

    `making` is the CPU that this took, which is not the reader's.
    """

    def __init__(self, photos: int) -> None:
        self.photos = photos
        self.calls = 0
        self.missing: frozenset[int] = frozenset()
        self.making = 0.0
        self.bytes = 0

    def call(
        self,
        method: str,
        arguments: Mapping[str, str | int] = {},
        *,
        checkpoint: Checkpoint = keep_on,
    ) -> dict[str, Any]:
        checkpoint()
        self.calls += 1
        started = time.process_time()
        sent = self.sent(method, arguments)
        self.making += time.process_time() - started
        self.bytes += len(sent)
        return document(sent, "application/json")

    def sent(self, method: str, arguments: Mapping[str, str | int]) -> bytes:
        """Return the body that a call is answered with."""
        at, per_page = int(arguments["page"]), int(arguments["per_page"])
        first = int(arguments.get("min_upload_date", 0))
        last = int(arguments.get("max_upload_date", START + self.photos))
        if method == "photos.recentlyUpdated":
            first = int(arguments["min_date"])
        # Photo n was uploaded at second START + n, so that a window is a range.
        newest, oldest = min(self.photos, last - START), max(1, first - START)
        count = max(0, newest - oldest + 1)
        top = newest - (at - 1) * per_page
        shown = [
            described(n)
            for n in range(top, max(oldest - 1, top - per_page), -1)
            if n not in self.missing or "min_upload_date" in arguments
        ]
        return body(count, shown, at, per_page)


def described(n: int) -> dict[str, Any]:
    """Return photo n as a list describes it: a title, a text, a dozen tags, sometimes a place."""
    words = " ".join(f"tag{(n * k) % 997}" for k in range(1, 13))
    place = {"latitude": 50 + n % 100 / 100, "longitude": 8.5, "accuracy": "16"}
    return row(
        50_000_000_000 + n,
        uploaded=START + n,
        title=f"A photo of the {n}th kind",
        tags=words,
        license=str(n % 17),
        ispublic=n % 5 and 1,
        description={"_content": f"Taken on a walk, <b>number {n}</b> &amp; counting. " * 3},
        **(place if n % 4 == 0 else {}),
    )


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Return CPU seconds and what `work` gave."""
    start = time.process_time()
    given = work()
    return time.process_time() - start, given


def peak_mb() -> float:
    """Return the most memory that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(photos: int) -> bool:
    """Print every figure; tell whether they are what is wanted of 100,000 photos."""
    table = license_table()
    served = Served(photos)
    with tempfile.TemporaryDirectory() as folder:
        catalog = Catalog(Path(folder) / "catalog.sqlite", Rules(table, datasets=datasets()))
        account = catalog.photos.add_source(SourceKind.FLICKR, "anna", [], nsid=NSID, own=True)

        def synced(*, whole: bool = False) -> Synced:
            reader = FlickrSource(
                served,
                nsid=NSID,
                own=True,
                licenses=table,
                long_side=640,
                memory=catalog.photos.source(account.id).memory,
                known=catalog.photos.count(account.id),
                whole_after_days=0 if whole else 30,
            )
            return sync(Task(lambda progress: None), catalog.photos, account.id, reader)

        def least() -> float:
            """Read every page as JSON, and nothing else; return the CPU seconds."""
            spent = 0.0
            for at in range(1, -(-photos // PER_PAGE) + 1):
                sent = served.sent("people.getPhotos", {"page": at, "per_page": PER_PAGE})
                spent += timed(lambda sent=sent: json.loads(sent))[0]  # type: ignore[misc]
            return spent

        def run(label: str, work: Callable[[], Synced]) -> tuple[int, float]:
            served.calls, served.making = 0, 0.0
            seconds, counts = timed(work)
            seconds -= served.making
            cost = f"{served.calls:5} calls {seconds:7.2f} s {seconds / bare:6.1f}"
            print(f"{label:<28}{cost}   {counts}")
            return served.calls, seconds

        bare = least()
        print(f"{photos:,} photos; reading their pages as JSON, {bare:.2f} s of CPU, is 1.0")
        calls, seconds = run("first sync", synced)
        run("sync of the unchanged", synced)
        run("whole sync of the unchanged", lambda: synced(whole=True))
        served.missing = frozenset(range(7, photos, max(8, photos // 5)))
        run("5 photos not on any page", lambda: synced(whole=True))
        shown = len(catalog.listing.find(PhotoFilter()))
        print(f"in the catalog             {shown:6,} photos")
        print(f"most memory held           {peak_mb():6.0f} MB")
        catalog.close()
    return (
        shown == photos and calls <= MOST_CALLS and seconds <= MOST_SECONDS and peak_mb() <= MOST_MB
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=100_000)
    sys.exit(0 if main(parser.parse_args().photos) else 1)
