"""What a report for somebody pictured must never say, whichever photos are chosen."""

import tempfile
from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from scanner.app.report import Known, write_report
from scanner.catalog import Catalog
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import LicenseChange, Rules
from scanner.domain.face import Box, FoundFace
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import Album, Picture, SourceKind, Visibility
from scanner.domain.reader import Reader
from scanner.jobs.task import Task
from scanner.ports import Look
from scanner.reference import datasets, license_table
from scanner.settings import Settings
from tests.fakes import photo
from tests.pdf_pages import text_of_pdf
from tests.planned import synced

LICENSES = license_table()
RULES = Rules(LICENSES, datasets=datasets())
PHOTOS = 6
BOX = Box(0.1, 0.1, 0.2, 0.2)
ENDINGS = ("html", "pdf", "csv", "json")


def filled(catalog: Catalog) -> list[int]:
    """Put photos into a catalog whose every word tells which of them it is of."""
    flickr = catalog.photos.add_source(SourceKind.FLICKR, "Secretaccount", [], nsid="1@N01")
    folder = catalog.photos.add_source(SourceKind.FOLDER, "Secretfolder", ["/Secretplace"])
    ids: list[int] = []
    for source, url in ((flickr, "https://www.flickr.com/photos/me/{n}/"), (folder, None)):
        photos = [
            photo(
                f"Secretdir{n}/Secretkey{n}.jpg" if url is None else f"77{n}77",
                title=f"Secrettitle{n}",
                description=f"Secretwords{n}",
                tags=(f"Secrettag{n}",),
                albums=(Album(f"{n}", f"Secretalbum{n}"),),
                camera=f"Secretcamera{n}",
                latitude=12.345 + n,
                longitude=67.891,
                url=None if url is None else url.format(n=f"77{n}77"),
                license="cc-by-2.0",
                visibility=Visibility.PUBLIC if url else Visibility.LOCAL,
                picture=Picture(f"/Secretplace/Secretdir{n}/Secretkey{n}.jpg"),
            )
            for n in range(PHOTOS // 2)
        ]
        for id_ in synced(catalog, source, *photos):
            look = Look(photo=id_, content=f"{id_}", faces=(FoundFace(BOX, 0.9),), error=None)
            catalog.findings.record("d", [(look, "1")])
            match = DatasetMatch("pipa", "list.txt", "ab" * 32, 1, datetime(2026, 1, 2, tzinfo=UTC))
            catalog.findings.set_matches(id_, [match])
            since = LicenseChange(datetime(2010, 1, 1, tzinfo=UTC), "cc-by-2.0")
            catalog.findings.set_history(id_, [since])
            ids.append(id_)
    return ids


def known(catalog: Catalog) -> Known:
    return Known(
        catalog=catalog,
        licenses=LICENSES,
        settings=Settings(),
        detector="d",
        picture=lambda photo: b"\xff\xd8\xff no picture \xff\xd9",
        datasets=RULES.datasets,
        lists=(),
        history=lambda: (),
    )


def said(path: Path) -> str:
    """Return all that a file says: of a PDF, what can be read and whatever its objects hold."""
    if path.suffix != ".pdf":
        return path.read_text(encoding="utf-8")
    return text_of_pdf(path)


@settings(max_examples=12, deadline=None)
@given(st.sets(st.integers(0, PHOTOS - 1), min_size=1), st.sampled_from(ENDINGS))
def test_nobody_pictured_is_told_of_others(chosen: Collection[int], ending: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        catalog = Catalog(Path(folder) / "catalog.sqlite", RULES)
        try:
            ids = filled(catalog)
            path = Path(folder) / f"report.{ending}"
            written = write_report(
                Task(lambda _: None),
                path,
                PhotoFilter(),
                known(catalog),
                reader=Reader.PICTURED,
                ids=[ids[n] for n in chosen],
            )
        finally:
            catalog.close()
        text = said(path)
        assert written.photos == len(chosen)
        assert "Secret" not in text
        assert "67.89" not in text
        # Of the chosen ones on Flickr the address is told, which is how they are found.
        for n in range(PHOTOS // 2):
            assert (f"77{n}77" in text) == (n in chosen)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_lawyer_is_told_of_the_chosen_photos_only(tmp_path: Path, ending: str) -> None:
    catalog = Catalog(tmp_path / "catalog.sqlite", RULES)
    try:
        filled(catalog)
        path = tmp_path / f"report.{ending}"
        wanted = PhotoFilter(keys=frozenset({"77177"}))
        told = known(catalog)
        write_report(Task(lambda _: None), path, wanted, told, reader=Reader.LAWYER)
    finally:
        catalog.close()
    text = said(path)
    assert "77177" in text
    assert "77077" not in text
    assert "Secretkey" not in text
    assert "ab" * 8 in text  # the list's SHA-256, which a line of a PDF may break
    assert "67.89" not in text
