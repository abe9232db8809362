"""Datasets and lists in memory for tests of their page: App's methods, and no file to read."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from scanner.domain.dataset import (
    Checkable,
    Dataset,
    DatasetState,
    ImportedList,
    ImportSummary,
    RejectedRow,
    Status,
    Sure,
)
from scanner.domain.listing import PhotoRow
from scanner.errors import BadWish, NotFound
from tests.ui.fakes import FakeApp, FakeRunning

MARKUP = "<b>Faces</b> & <img src=x>"
IMPORTED = datetime(2026, 5, 3, 14, 2, tzinfo=UTC)
SOME_CC = frozenset({"cc-by-2.0", "cc-by-sa-2.0"})

YFCC = Dataset(
    slug="yfcc100m",
    name="Yahoo Flickr Creative Commons 100M",
    holder="Yahoo (Webscope)",
    year=2014,
    photos=99_171_688,
    purpose="multimedia research",
    licenses=SOME_CC,
    status=Status.RESTRICTED,
    status_note="on request",
    sure=Sure.MEDIUM,
    checkable=Checkable.YES,
    why="Its list names every photo's id and owner.",
    formats=("yfcc100m_dataset-0.bz2 .. -9.bz2",),
    published="https://multimediacommons.wordpress.com/yfcc100m-core-dataset/",
    collected_from=date(2004, 1, 1),
    collected_to=date(2014, 12, 31),
    source="photos uploaded 2004 to 2014",
    recipients=("yahoo", "uam-bida"),
    write_to=("Yahoo", "UAM BiDA"),
    seen=date(2026, 11, 23),
)
DIF = Dataset(
    slug="ibm-dif",
    name="Diversity in Faces",
    holder="IBM Research",
    year=2019,
    photos=970_000,
    faces=True,
    licenses=SOME_CC,
    parents=("yfcc100m",),
    status=Status.WITHDRAWN,
    checkable=Checkable.WITH_LIST,
    why="Its list was given out on a questionnaire only.",
    collected_from=date(2004, 1, 1),
    collected_to=date(2014, 12, 31),
)
MEGAFACE = Dataset(
    slug="megaface",
    name="MegaFace",
    holder="University of Washington",
    year=2015,
    photos=3_311_471,
    faces=True,
    parents=("yfcc100m",),
    checkable=Checkable.YES,
)
DIVEFACE = Dataset(
    slug="diveface", name="DiveFace", parents=("megaface",), checkable=Checkable.YES, year=2019
)
FAIRFACE = Dataset(
    slug="fairface",
    name="FairFace",
    holder="UCLA",
    year=2019,
    parents=("yfcc100m",),
    checkable=Checkable.NO,
    why="Its list names its own files only, and no photo on Flickr.",
)
COCO = Dataset(slug="coco", name="Common Objects in Context", checkable=Checkable.YES, year=2014)
GENOME = Dataset(
    slug="visual-genome",
    name="Visual Genome",
    parents=("yfcc100m", "coco"),
    checkable=Checkable.YES,
)
FFHQ = Dataset(slug="ffhq", name=MARKUP, holder="NVIDIA", year=2018, checkable=Checkable.YES)

KNOWN = (YFCC, FAIRFACE, DIF, MEGAFACE, DIVEFACE, COCO, GENOME, FFHQ)


def a_list(dataset: str = "yfcc100m", **more: object) -> ImportedList:
    """Return a list of a hundred rows, of which two name no photo."""
    values: dict[str, object] = {
        "dataset": dataset,
        "file": f"{dataset}-0.bz2",
        "sha256": "5f" * 32,
        "size": 1_234_567,
        "rows": 100,
        "photos": 98,
        "rows_without_id": 2,
        "at": IMPORTED,
        "owners": True,
    }
    return ImportedList(**{**values, **more})  # type: ignore[arg-type]


REJECTED = (RejectedRow(7, "no address in it"), RejectedRow(41, f"not an address: {MARKUP}"))


class ListsApp(FakeApp):
    """App's methods about datasets, over states that a test gives."""

    def __init__(self, rows: Sequence[PhotoRow] = (), known: Sequence[Dataset] = KNOWN) -> None:
        super().__init__(rows)
        self.states = {one.slug: DatasetState(dataset=one) for one in known}
        self.imports: list[tuple[str, list[Path], str | None]] = []
        self.removed: list[str] = []
        self.verified: list[str | None] = []
        self.seems: str | None = None
        self.no_list: BaseException | None = None
        self.importing: FakeRunning | None = None
        self.other: FakeRunning | None = None
        self.looking: FakeRunning | None = None
        self.asked: list[list[str]] = []

    def put(self, slug: str, *, mine: int = 0, possible: int = 0, listed: bool = True) -> None:
        """Let a dataset stand so."""
        self.states[slug] = replace(
            self.states[slug],
            imported=a_list(slug, rejected=REJECTED) if listed else None,
            mine=mine,
            possible=possible,
        )
        self.commit("dataset_match", "exposure")

    def end_import(self, slug: str, mine: int) -> None:
        """Let the import that goes on end well."""
        self.put(slug, mine=mine)
        assert self.importing is not None
        imported = self.states[slug].imported
        assert imported is not None
        self.importing.finish(ImportSummary(imported=imported, rejected=REJECTED, seconds=1.5))

    # -- App's methods

    def datasets(self) -> tuple[DatasetState, ...]:
        assert threading.current_thread() is not threading.main_thread()
        return tuple(self.states.values())

    def dataset_of_list(self, paths: Sequence[Path]) -> str | None:
        assert threading.current_thread() is not threading.main_thread()
        if self.no_list is not None:
            raise self.no_list
        return self.seems

    def start_import(
        self,
        dataset: str,
        paths: Sequence[Path],
        *,
        column: str | None = None,
        on: str | None = None,
    ) -> FakeRunning:
        if self.states[dataset].dataset.checkable is Checkable.NO:
            raise BadWish(f"{dataset} cannot be checked.")
        self.imports.append((dataset, list(paths), column))
        self.importing = self._start("import", "lists")
        return self.importing

    def remove_list(self, dataset: str) -> None:
        assert threading.current_thread() is not threading.main_thread()
        if self.states[dataset].imported is None:
            raise NotFound(f"No list of {dataset} was imported.")
        self.removed.append(dataset)
        self.put(dataset, listed=False)

    def start_verify_lists(self, dataset: str | None = None) -> FakeRunning:
        self.verified.append(dataset)
        self.other = self._start("verify-lists", "lists")
        return self.other

    def lookup(self, queries: Sequence[str]) -> FakeRunning:
        assert threading.current_thread() is not threading.main_thread()
        self.asked.append(list(queries))
        self.looking = self._start("lookup", "lookup")
        return self.looking

    def start_match(self) -> FakeRunning:
        self.other = self._start("match", "lists")
        return self.other
