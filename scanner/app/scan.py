"""A scan: sources synced, pictures looked at, exposures up to date; then how things stand."""

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from filelock import FileLock, Timeout

from scanner.catalog import Catalog
from scanner.domain.listing import PhotoFilter, ScanSummary, Unreadable
from scanner.domain.photo import PhotoId, Source, SourceId
from scanner.errors import BadData, Busy, SourceUnavailable
from scanner.jobs.assess import assess_stale
from scanner.jobs.detect import detect
from scanner.jobs.sync import Synced, sync
from scanner.jobs.task import Task
from scanner.ports import FaceDetector, PhotoSource


def scan(
    task: Task,
    catalog: Catalog,
    wanted: Sequence[SourceId] | None,
    *,
    lock: Path,
    open_source: Callable[[Source], PhotoSource],
    open_detector: Callable[[], FaceDetector] | None,
    sync_first: bool = True,
) -> ScanSummary:
    """
    Bring the wanted sources (None: all) up to date, and return what was done and how they stand.

    A source that is out of reach is named in the summary, and the others go on.
    One scan at a time writes to a catalog: a second process raises Busy at
    once instead of doing the same work again.
    """
    started = time.monotonic()
    everything = catalog.photos.sources()
    chosen = everything if wanted is None else [catalog.photos.source(n) for n in wanted]
    numbers = [source.id for source in chosen]
    held = FileLock(lock)
    try:
        held.acquire(timeout=0)
    except Timeout:
        raise Busy("Another Safelight is scanning this catalog; wait until it is done.") from None
    try:
        synced = Synced()
        unreachable: list[Unreadable] = []
        for source in chosen if sync_first else ():
            task.begin("list")
            try:
                with closing(open_source(source)) as reader:
                    synced += sync(task, catalog.photos, source.id, reader)
            except (SourceUnavailable, BadData) as err:
                unreachable.append(Unreadable(source.name, str(err)))
        assess_stale(task, catalog.findings)
        looked_at, vanished = 0, dict[PhotoId, str]()
        if open_detector is not None:
            with closing(open_detector()) as detector:
                looked_at, vanished = detect(task, catalog.findings, detector, numbers)
    finally:
        held.release()
    facets = catalog.listing.facets(PhotoFilter(sources=frozenset(numbers)))
    missed = [Unreadable(row.key, vanished[row.id]) for row in catalog.listing.rows(list(vanished))]
    troubles = [Unreadable(t.key, t.why) for t in catalog.photos.troubles(numbers)]
    return ScanSummary(
        photos=facets.total,
        new=synced.new,
        changed=synced.changed,
        gone=synced.gone,
        looked_at=looked_at,
        with_faces=facets.faces.get("yes", 0),
        unreadable=(*troubles, *catalog.listing.unreadable(numbers), *missed),
        unreachable=tuple(unreachable),
        exposed={level: facets.severities.get(level, 0) for level in (3, 2, 1)},
        seconds=round(time.monotonic() - started, 3),
    )
