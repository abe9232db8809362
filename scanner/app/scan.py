"""A scan: sources synced, pictures looked at, exposures up to date; then how things stand."""

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from scanner.catalog import Catalog
from scanner.domain.listing import Cause, PhotoFilter, ScanSummary, Unreachable, Unreadable
from scanner.domain.photo import PhotoId, Source, SourceId, SourceKind
from scanner.errors import (
    BadData,
    NotAuthorized,
    NotFound,
    Refused,
    ScannerError,
    SourceUnavailable,
    TokenRejected,
)
from scanner.jobs.assess import assess_stale
from scanner.jobs.causes import cause_of
from scanner.jobs.detect import detect
from scanner.jobs.history import read_histories
from scanner.jobs.lock import alone
from scanner.jobs.match import match_local
from scanner.jobs.match_lists import match_lists
from scanner.jobs.sync import Synced, sync
from scanner.jobs.task import Task
from scanner.ports import DatasetLists, FaceDetector, LicenseHistories, PhotoSource, RemotePictures

OF_A_SOURCE = (SourceUnavailable, BadData, NotAuthorized, NotFound, Refused)
"""What may be wrong with one source while the others go on."""

SCANNING = "Another Safelight is scanning this catalog; wait until it is done."


@dataclass(frozen=True, slots=True, kw_only=True)
class Outside:
    """
    What a scan meets the outside with, opened when it is needed.

    `histories` knows the license histories of a source; `enough` tells that no
    more of them are to be asked for now. `revoked` is told of an account whose
    token Flickr no longer takes. `calls` counts what was asked of Flickr. `lists` are the
    imported lists of datasets.
    """

    source: Callable[[Source], PhotoSource]
    detector: Callable[[], FaceDetector]
    pictures: Callable[[], RemotePictures]
    histories: Callable[[SourceId], LicenseHistories]
    enough: Callable[[], bool]
    revoked: Callable[[str], None]
    calls: Callable[[], int]
    lists: DatasetLists


def scan(
    task: Task,
    catalog: Catalog,
    wanted: Sequence[SourceId] | None,
    outside: Outside,
    *,
    lock: Path,
    sync_first: bool = True,
    look: bool = True,
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
    with alone(lock, SCANNING):
        work = _Scan(task, catalog, outside, chosen)
        if sync_first:
            work.sync()
        assess_stale(task, catalog.findings)
        if look:
            work.detect()
            work.read_histories()
        match_local(task, catalog)
        match_lists(task, catalog, outside.lists)
    return work.summary(seconds=time.monotonic() - started)


class _Scan:
    """One scan under way: what it found so far."""

    def __init__(
        self, task: Task, catalog: Catalog, outside: Outside, chosen: Sequence[Source]
    ) -> None:
        self._task = task
        self._catalog = catalog
        self._outside = outside
        self._chosen = chosen
        self._numbers = [source.id for source in chosen]
        self._synced = Synced()
        self._looked_at = 0
        self._vanished: dict[PhotoId, str] = {}
        self._unreachable: list[Unreachable] = []

    def sync(self) -> None:
        """Read what each source says."""
        for source in self._chosen:
            self._task.begin("list")
            try:
                with closing(self._outside.source(source)) as reader:
                    self._synced += sync(self._task, self._catalog.photos, source.id, reader)
            except OF_A_SOURCE as err:
                self._missed(source, err)

    def detect(self) -> None:
        """Look at every picture that was not looked at."""
        with closing(self._outside.detector()) as detector:
            found = detect(
                self._task,
                self._catalog.findings,
                detector,
                self._numbers,
                pictures=self._outside.pictures(),
            )
        self._looked_at, self._vanished = found.looked_at, found.vanished
        if found.unreachable is not None:
            self._unreachable.append(
                Unreachable(key="Flickr's pictures", error=found.unreachable, cause=Cause.OFFLINE)
            )

    def read_histories(self) -> None:
        """Ask for license histories, as far as there is room for it."""
        missed = {item.source for item in self._unreachable}
        for source in self._chosen:
            if source.kind is not SourceKind.FLICKR or source.id in missed:
                continue
            try:
                read_histories(
                    self._task,
                    self._catalog.findings,
                    [source.id],
                    self._outside.histories,
                    enough=self._outside.enough,
                )
            except OF_A_SOURCE as err:
                self._missed(source, err)

    def _missed(self, source: Source, err: ScannerError) -> None:
        if isinstance(err, TokenRejected) and source.nsid is not None:
            self._outside.revoked(source.nsid)
        self._unreachable.append(
            Unreachable(key=source.name, error=str(err), cause=cause_of(err), source=source.id)
        )

    def summary(self, *, seconds: float) -> ScanSummary:
        """Return what was done, and how the sources stand."""
        listing, numbers = self._catalog.listing, self._numbers
        facets = listing.facets(PhotoFilter(sources=frozenset(numbers)))
        vanished = self._vanished
        missed = [Unreadable(row.key, vanished[row.id]) for row in listing.rows(list(vanished))]
        troubles = [Unreadable(t.key, t.why) for t in self._catalog.photos.troubles(numbers)]
        flickr = [source.id for source in self._chosen if source.kind is SourceKind.FLICKR]
        return ScanSummary(
            photos=facets.total,
            new=self._synced.new,
            changed=self._synced.changed,
            gone=self._synced.gone,
            looked_at=self._looked_at,
            with_faces=facets.faces.get("yes", 0),
            unreadable=(*troubles, *listing.unreadable(numbers), *missed),
            unreachable=tuple(self._unreachable),
            exposed={level: facets.severities.get(level, 0) for level in (3, 2, 1)},
            calls=self._outside.calls(),
            histories_left=self._catalog.findings.count_histories(flickr),
            seconds=round(seconds, 3),
        )
