"""Gathers what a report says, and writes it: whole or not at all."""

from array import array
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from scanner import __version__
from scanner.catalog import Catalog
from scanner.domain.change import ChangeKind, PlanId
from scanner.domain.dataset import Dataset, ImportedList
from scanner.domain.license import LicenseTable
from scanner.domain.listing import Order, PhotoDetail, PhotoFilter, PhotoRow, Unreadable
from scanner.domain.overview import ExposedOn
from scanner.domain.photo import PhotoId
from scanner.domain.reader import ENDINGS, Reader
from scanner.errors import BadWish, ScannerError
from scanner.jobs.task import Task
from scanner.report import Case, Facts, Tally, write_whole
from scanner.settings import Settings

PAGE = 500
"""Rows that are read from the catalog together."""


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """A report that was written, and how many photos it is about."""

    path: Path
    photos: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a report is told from: the catalog, and what the others of App know."""

    catalog: Catalog
    licenses: LicenseTable
    settings: Settings
    detector: str
    picture: Callable[[PhotoId], bytes]
    datasets: tuple[Dataset, ...]
    lists: tuple[ImportedList, ...]
    history: Callable[[], tuple[ExposedOn, ...]]


def write_report(
    task: Task,
    path: Path,
    wanted: PhotoFilter,
    known: Known,
    *,
    reader: Reader = Reader.ONESELF,
    ids: Collection[int] | None = None,
) -> WrittenReport:
    """
    Write the report that a file's ending asks for: .html, .pdf, .csv or .json.

    It is about the photos that pass a filter, or exactly those in `ids`. A photo whose picture
    cannot be had is reported without it.

    Raises BadWish for another ending, and for a report of the whole library to somebody pictured;
    NotFound if the folder is not there, SourceUnavailable if the file cannot be written; Cancelled.
    """
    check_wish(path, wanted, reader=reader, ids=ids)
    catalog, settings = known.catalog, known.settings
    found = catalog.listing.find(wanted if ids is None else _any(wanted), Order.EXPOSED)
    if ids is not None:
        chosen = frozenset(ids)
        found = array("q", [photo for photo in found if photo in chosen])

    def rows() -> Iterator[PhotoRow]:
        for start in range(0, len(found), PAGE):
            task.checkpoint()
            yield from catalog.listing.rows(found[start : start + PAGE])

    def counted() -> Iterator[PhotoRow]:
        task.begin("report", total=len(found))
        for done, row in zip(count(1), rows(), strict=False):
            yield row
            task.report(done)

    def picture_of(row: PhotoRow) -> bytes | None:
        task.checkpoint()
        try:
            return known.picture(row.id)
        except ScannerError:
            return None

    task.begin("count")
    sources = catalog.photos.sources()
    profile = settings.exposure_profile
    is_whole = ids is None and wanted == PhotoFilter()
    facts = Facts(
        at=datetime.now(UTC),
        version=__version__,
        wanted=wanted,
        settings=settings,
        profile=known.licenses.profiles[profile],
        detector=known.detector,
        in_all=catalog.listing.count(PhotoFilter()),
        tally=Tally.of(rows()),
        rows=counted,
        faces=lambda row: catalog.findings.faces(row.id),
        picture=picture_of,
        license=known.licenses.by_slug,
        troubles=tuple(
            Unreadable(trouble.key, trouble.why)
            for trouble in catalog.photos.troubles(
                sorted(wanted.sources) or [source.id for source in sources]
            )
        ),
        permissive=lambda slug: known.licenses.is_permissive(slug, profile),
        names={source.id: source.name for source in sources},
        history=known.history() if is_whole and reader is Reader.ONESELF else (),
        reader=reader,
        case=_case(known, task),
        chosen=ids is not None,
    )
    return WrittenReport(path, write_whole(path, facts))


def check_wish(
    path: Path, wanted: PhotoFilter, *, reader: Reader, ids: Collection[int] | None
) -> None:
    """Raise BadWish for what no report can be: another ending, or everything to one pictured."""
    if path.suffix.lower() not in ENDINGS:
        raise BadWish(
            f"{path.name} does not say which report: it ends in .html, .pdf, .csv or .json."
        )
    if reader is Reader.PICTURED and ids is None and replace(wanted, gone=False) == PhotoFilter():
        raise BadWish(
            "A report for a person who is shown is about chosen photos: say which, such as --key."
        )


def _any(wanted: PhotoFilter) -> PhotoFilter:
    return PhotoFilter(gone=wanted.gone)


def _case(known: Known, task: Task) -> Case:
    catalog = known.catalog
    kinds: dict[PlanId, ChangeKind] = {}

    def kind(plan: PlanId) -> ChangeKind:
        if plan not in kinds:
            kinds[plan] = catalog.changes.plan(plan).wish.kind
        return kinds[plan]

    sources = {source.id: source for source in catalog.photos.sources()}

    def detail(row: PhotoRow) -> PhotoDetail:
        task.checkpoint()
        found = catalog.listing.detail(
            row.id, source=sources[row.source], faces=catalog.findings.faces(row.id)
        )
        return replace(
            found,
            changes=tuple(catalog.changes.of_photo(row.id)),
            requests=catalog.requests.of_photo(row.id),
        )

    return Case(
        datasets={dataset.slug: dataset for dataset in known.datasets},
        lists={one.dataset: one for one in known.lists},
        detail=detail,
        kind=kind,
        request=catalog.requests.file,
        sends=catalog.requests.plans_to_send,
        journal=catalog.changes.journal,
        check=catalog.changes.check_journal,
    )
