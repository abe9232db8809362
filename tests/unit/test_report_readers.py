"""What a report says to each reader, told from a real catalog."""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scanner.app.report import Known, write_report
from scanner.catalog import Catalog
from scanner.domain.change import ChangeKind, ChangeState, Wish
from scanner.domain.dataset import DatasetMatch, ImportedList
from scanner.domain.exposure import LicenseChange, Rules
from scanner.domain.face import Box, FoundFace
from scanner.domain.letter import LetterPhoto
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import PhotoId
from scanner.domain.reader import Reader
from scanner.errors import BadWish
from scanner.jobs.task import Task
from scanner.ports import Look
from scanner.reference import datasets, license_table
from scanner.report import lawyer_data, pictured
from scanner.settings import Settings
from tests.pdf_pages import text_of_pdf
from tests.planned import account, change, on_flickr, say, synced
from tests.requested import draft

LICENSES = license_table()
RULES = Rules(LICENSES, datasets=datasets())
SUM = "ab" * 32
OTHER_SUM = "cd" * 32
OPENED = datetime(2012, 3, 4, tzinfo=UTC)
CLOSED = datetime(2021, 5, 6, tzinfo=UTC)
KEY = "88100000001"
ENDINGS = ("html", "pdf", "csv", "json")
HOSTILE = '=1+1 <script>alert(1)</script>"\x1b[2J'


class Stage:
    """A library of three photos; of the first, everything there is to know."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.catalog = Catalog(folder / "catalog.sqlite", RULES)
        source = account(self.catalog)
        shown = [
            on_flickr(f"8810000000{n}", title=HOSTILE, url=f"https://www.flickr.com/x/{n}/")
            for n in (1, 2, 3)
        ]
        self.ids = synced(self.catalog, source, *shown)
        first = self.ids[0]
        look = Look(photo=first, content="1", faces=(FoundFace(Box(0.1, 0.1, 0.2, 0.2), 0.9),))
        self.catalog.findings.record("d", [(look, "1")])
        history = [LicenseChange(OPENED, "cc-by-2.0"), LicenseChange(CLOSED, "all-rights-reserved")]
        self.catalog.findings.set_history(first, history)
        self.catalog.findings.set_matches(first, [DatasetMatch("pipa", "list.txt", SUM, 7)])
        plan = self.catalog.changes.store(
            Wish(ChangeKind.LICENSE, "all-rights-reserved"),
            [change(1, photo=first, source=source.id), change(2, photo=self.ids[1])],
        )
        self.place = self.catalog.changes.store(
            Wish(ChangeKind.LOCATION),
            [change(1, photo=first, source=source.id, before="52.520000,13.405000", after="")],
        )
        for one in (plan, self.place):
            for row in self.catalog.changes.rows(one, [1]):
                seen = row.change.before
                say(self.catalog, row.change, ChangeState.STARTED, seen)
                say(self.catalog, row.change, ChangeState.DONE, seen)
        told = LetterPhoto(key=KEY, photo=PhotoId(first))
        self.request = self.catalog.requests.make(draft(told))

    def write(self, reader: Reader, ending: str, **wanted: object) -> str:
        """Write a report of the first photo, and return all that it says."""
        path = self.folder / f"report.{ending}"
        known = Known(
            catalog=self.catalog,
            licenses=LICENSES,
            settings=Settings(),
            detector="d",
            picture=lambda photo: b"",
            datasets=RULES.datasets,
            lists=(an_import(),),
            history=lambda: (),
        )
        which = PhotoFilter(**(wanted or {"keys": frozenset({KEY})}))  # type: ignore[arg-type]
        write_report(Task(lambda _: None), path, which, known, reader=reader)
        return text_of_pdf(path) if ending == "pdf" else path.read_text(encoding="utf-8")


def an_import() -> ImportedList:
    return ImportedList(
        dataset="pipa",
        file="list.txt",
        sha256=SUM,
        size=10,
        rows=3,
        photos=3,
        rows_without_id=0,
        at=datetime(2026, 1, 2, tzinfo=UTC),
    )


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path)
    yield made
    made.catalog.close()


def test_a_lawyers_data_has_every_fact_with_its_source_and_the_journal(stage: Stage) -> None:
    told = json.loads(stage.write(Reader.LAWYER, "json"))
    (photo,) = told["photos"]
    assert told["for"] == "lawyer"
    assert photo["license_history"][0] == {
        "license": "cc-by-2.0",
        "since": "2012-03-04T00:00:00Z",
        "until": "2021-05-06T00:00:00Z",
        "permissive": True,
        "source": "Flickr's own license history (flickr.photos.licenses.getLicenseHistory)",
    }
    assert photo["matches"][0]["sha256"] == SUM
    assert photo["matches"][0]["row"] == 7
    assert [one["state"] for one in photo["changes"]] == ["done", "done"]
    assert photo["requests"] == [int(stage.request)]
    assert [one["what"] for one in told["requests"][0]["events"]] == ["made"]
    assert told["lists"][0]["imported"] == "2026-01-02T00:00:00Z"
    assert "pipa" not in told["not_checked"]
    assert "fairface" in told["not_checked"]
    assert "they fit together" in told["journal_check"]


def test_the_annex_has_the_lines_of_these_photos_as_they_are_chained(stage: Stage) -> None:
    told = json.loads(stage.write(Reader.LAWYER, "json"))["journal"]
    assert {line["subject"] for line in told if line["n"] is not None} == {KEY}
    assert [line["state"] for line in told] == [
        "made",
        "made",
        "started",
        "done",
        "started",
        "done",
    ]
    lines = {line.id: line for line in stage.catalog.changes.journal()}
    assert all(lines[line["line"]].hash == line["hash"] for line in told)


@pytest.mark.parametrize("reader", Reader)
@pytest.mark.parametrize("ending", ENDINGS)
def test_no_report_tells_a_place(stage: Stage, reader: Reader, ending: str) -> None:
    text = stage.write(reader, ending)
    assert "52.52" not in text
    assert "13.405" not in text


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_lawyers_report_says_when_it_was_open_and_what_was_not_checked(
    stage: Stage, ending: str
) -> None:
    text = " ".join(stage.write(Reader.LAWYER, ending).split())
    assert "2012-03-04" in text
    assert "all-rights-reserved" in text
    assert SUM[:16] in text
    if ending != "csv":
        assert "fairface" in text


def test_a_lawyers_table_is_of_dated_facts(stage: Stage) -> None:
    lines = list(csv.DictReader(stage.write(Reader.LAWYER, "csv").splitlines(True)))
    assert tuple(lines[0]) == lawyer_data.COLUMNS
    whats = [line["what"] for line in lines]
    assert whats.count("license") == 2
    assert "in a dataset's list" in whats
    assert "changed with Safelight: license" in whats
    assert whats[-1] == f"request {stage.request} to The Holder: drafted"
    place = next(line for line in lines if line["what"].endswith("location"))
    assert (place["before"], place["after"]) == ("a place", "")


def test_one_pictured_is_told_who_may_see_and_reuse_it_and_what_was_changed(stage: Stage) -> None:
    told = json.loads(stage.write(Reader.PICTURED, "json"))
    (photo,) = told["photos"]
    assert photo["faces"] == "1 face"
    assert photo["seen_by"] == "anyone"
    assert photo["lists"][0]["name"] == "People In Photo Albums"
    assert [one["what"] for one in photo["changes"]] == ["license", "where it was taken"]
    assert photo["changes"][0]["state"] == "changed"
    assert photo["link"] == "https://www.flickr.com/x/1/"
    assert told["what_you_can_do"]
    lines = list(csv.DictReader(stage.write(Reader.PICTURED, "csv").splitlines(True)))
    assert tuple(lines[0]) == pictured.COLUMNS
    assert [line["photo"] for line in lines] == ["1"]


def test_one_pictured_is_told_in_plain_words_and_no_slugs(stage: Stage) -> None:
    for ending in ENDINGS:
        text = stage.write(Reader.PICTURED, ending)
        assert "all-rights-reserved" not in text
        assert "script" not in text
        assert "1 of" not in text


def test_nobody_pictured_is_told_of_a_whole_library(stage: Stage) -> None:
    with pytest.raises(BadWish, match="chosen photos"):
        stage.write(Reader.PICTURED, "html", gone=True)


@pytest.mark.parametrize("reader", Reader)
def test_text_of_strangers_is_text_to_every_reader(stage: Stage, reader: Reader) -> None:
    page = stage.write(reader, "html")
    assert "<script" not in page
    assert "\x1b" not in page
    for line in csv.DictReader(stage.write(reader, "csv").splitlines(True)):
        assert not [cell for cell in line.values() if cell.startswith(("=", "+", "-", "@"))]
    assert "\x1b" not in stage.write(reader, "json")
    assert "\x1b" not in stage.write(reader, "pdf")


def test_a_page_and_a_pdf_for_oneself_have_the_same_charts(stage: Stage) -> None:
    page = stage.write(Reader.ONESELF, "html")
    paper = stage.write(Reader.ONESELF, "pdf")
    for title in ("Photos with faces, by the year", "Where they came from"):
        assert title in page
        assert title in paper
    assert page.count('<svg class="chart"') == 2
    assert "style=" not in page
