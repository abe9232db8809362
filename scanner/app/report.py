"""Gathers what a report says, and writes it: whole or not at all."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from scanner import __version__
from scanner.catalog import Catalog
from scanner.domain.license import LicenseTable
from scanner.domain.listing import Order, PhotoFilter, PhotoRow, Unreadable
from scanner.domain.photo import PhotoId
from scanner.errors import ScannerError
from scanner.jobs.task import Task
from scanner.report import Facts, Tally, whole_file, writer_for
from scanner.settings import Settings

PAGE = 500
"""Rows that are read from the catalog together."""


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """A report that was written, and how many photos it is about."""

    path: Path
    photos: int


def write_report(
    task: Task,
    path: Path,
    wanted: PhotoFilter,
    *,
    catalog: Catalog,
    licenses: LicenseTable,
    settings: Settings,
    detector: str,
    picture: Callable[[PhotoId], bytes],
) -> WrittenReport:
    """
    Write the report that a file's ending asks for: .html, .csv or .json.

    `picture` gives a small JPEG of a photo. A photo whose picture cannot be
    had is reported without it.

    Raises BadWish for another ending, NotFound if the folder is not there,
    SourceUnavailable if the file cannot be written; Cancelled.
    """
    writer = writer_for(path)
    ids = catalog.listing.find(wanted, Order.EXPOSED)

    def rows() -> Iterator[PhotoRow]:
        for start in range(0, len(ids), PAGE):
            task.checkpoint()
            yield from catalog.listing.rows(ids[start : start + PAGE])

    def counted() -> Iterator[PhotoRow]:
        task.begin("report", total=len(ids))
        for done, row in zip(count(1), rows(), strict=False):
            yield row
            task.report(done)

    def picture_of(row: PhotoRow) -> bytes | None:
        task.checkpoint()
        try:
            return picture(row.id)
        except ScannerError:
            return None

    task.begin("count")
    sources = sorted(wanted.sources) or [source.id for source in catalog.photos.sources()]
    facts = Facts(
        at=datetime.now(UTC),
        version=__version__,
        wanted=wanted,
        settings=settings,
        profile=licenses.profiles[settings.exposure_profile],
        detector=detector,
        in_all=catalog.listing.count(PhotoFilter()),
        tally=Tally.of(rows()),
        rows=counted,
        faces=lambda row: catalog.findings.faces(row.id),
        picture=picture_of,
        license=licenses.by_slug,
        troubles=tuple(
            Unreadable(trouble.key, trouble.why) for trouble in catalog.photos.troubles(sources)
        ),
    )
    with whole_file(path) as out:
        photos = writer(out, facts)
    return WrittenReport(path, photos)
