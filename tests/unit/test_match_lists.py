import base64
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.datasets.index import Lists
from scanner.domain.exposure import Rules
from scanner.domain.job import Cancelled, Progress
from scanner.domain.link import Basis
from scanner.domain.photo import PhotoId, Picture, SourceKind
from scanner.errors import BadData
from scanner.jobs import match_lists as job
from scanner.jobs.match_lists import match_lists
from scanner.jobs.task import Task
from scanner.reference import license_table
from tests.fake_lists import FakeLists
from tests.fakes import photo

MINE, ALSO_MINE, ANOTHERS = 88100000001, 88100000002, 88199999999


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    made = Catalog(tmp_path / "catalog.sqlite", Rules(license_table()))
    yield made
    made.close()


def quiet() -> Task:
    return Task(lambda _: None)


def on_flickr(catalog: Catalog, *keys: int) -> list[PhotoId]:
    source = catalog.photos.add_source(SourceKind.FLICKR, "me", [], nsid="1@N01").id
    with catalog.photos.syncing(source) as walk:
        return walk.store([photo(str(key)) for key in keys])


def in_folder(catalog: Catalog, *paths: Path) -> list[PhotoId]:
    source = catalog.photos.add_source(SourceKind.FOLDER, "Photos", ["/photos"]).id
    with catalog.photos.syncing(source) as walk:
        return walk.store([photo(path.name, picture=Picture(str(path))) for path in paths])


def rows(catalog: Catalog, id_: PhotoId) -> dict[str, int | None]:
    source = catalog.photos.source(catalog.listing.rows([id_])[0].source)
    detail = catalog.listing.detail(id_, source=source, faces=())
    return {match.dataset: match.row for match in detail.matches}


def test_photos_are_found_in_each_list_that_holds_them(catalog: Catalog) -> None:
    one, two = on_flickr(catalog, MINE, ALSO_MINE)
    lists = FakeLists()
    lists.put("pipa", {MINE: 7, ANOTHERS: 8})
    lists.put("ffhq", {MINE: 3})

    assert match_lists(quiet(), catalog, lists) == 1
    assert rows(catalog, one) == {"pipa": 7, "ffhq": 3}
    assert rows(catalog, two) == {}
    checked = catalog.matches.checked("pipa")
    assert checked is not None
    assert (checked.sha256, checked.photos) == ("a" * 64, 1)


def test_a_local_file_is_found_by_the_photo_that_it_is_linked_to(catalog: Catalog) -> None:
    (remote,) = on_flickr(catalog, MINE)
    (local,) = in_folder(catalog, Path("/photos/a.jpg"))
    catalog.links.replace({(local, remote): Basis.FILE_NAME_ID}, stamp="1")
    lists = FakeLists()
    lists.put("pipa", {MINE: 7})

    assert match_lists(quiet(), catalog, lists) == 2
    assert rows(catalog, local) == rows(catalog, remote) == {"pipa": 7}


def test_a_list_is_asked_again_only_if_it_or_the_library_has_changed(catalog: Catalog) -> None:
    on_flickr(catalog, MINE)
    lists = FakeLists()
    lists.put("pipa", {MINE: 7})
    match_lists(quiet(), catalog, lists)
    assert lists.asked == [("pipa", 1)]

    match_lists(quiet(), catalog, lists)
    assert lists.asked == [("pipa", 1)]

    lists.again("pipa")
    match_lists(quiet(), catalog, lists)
    assert lists.asked == [("pipa", 1)] * 2

    on_flickr(catalog, MINE, ALSO_MINE)
    match_lists(quiet(), catalog, lists)
    assert lists.asked[2:] == [("pipa", 2)]


def test_another_list_in_the_place_of_one_takes_its_matches_away(catalog: Catalog) -> None:
    one, two = on_flickr(catalog, MINE, ALSO_MINE)
    lists = FakeLists()
    lists.put("pipa", {MINE: 7})
    match_lists(quiet(), catalog, lists)

    lists.put("pipa", {ALSO_MINE: 1}, sha256="b" * 64)

    assert match_lists(quiet(), catalog, lists) == 1
    assert (rows(catalog, one), rows(catalog, two)) == ({}, {"pipa": 1})


def test_what_a_list_told_that_is_no_more_is_forgotten(catalog: Catalog) -> None:
    (one,) = on_flickr(catalog, MINE)
    lists = FakeLists()
    lists.put("pipa", {MINE: 7})
    match_lists(quiet(), catalog, lists)

    lists.remove("pipa")

    assert match_lists(quiet(), catalog, lists) == 0
    assert rows(catalog, one) == {}
    assert catalog.matches.checked("pipa") is None


def test_what_a_list_told_that_is_damaged_since_stands(catalog: Catalog) -> None:
    (one,) = on_flickr(catalog, MINE)
    lists = FakeLists()
    lists.put("pipa", {MINE: 7})
    lists.put("ffhq", {MINE: 3})
    match_lists(quiet(), catalog, lists)

    lists.damaged.add("pipa")
    assert match_lists(quiet(), catalog, lists) == 1
    assert rows(catalog, one) == {"pipa": 7, "ffhq": 3}
    lists.damaged.add("ffhq")
    assert match_lists(quiet(), catalog, lists) == 1
    assert rows(catalog, one) == {"pipa": 7, "ffhq": 3}

    lists.damaged.clear()
    lists.remove("pipa")
    match_lists(quiet(), catalog, lists)
    assert rows(catalog, one) == {"ffhq": 3}


def test_a_list_that_cannot_be_asked_keeps_its_answer_and_no_other_list_waits(
    catalog: Catalog,
) -> None:
    one, two = on_flickr(catalog, MINE, ALSO_MINE)
    lists = FakeLists()
    lists.put("ffhq", {MINE: 3})
    match_lists(quiet(), catalog, lists)
    lists.again("ffhq")
    lists.put("pipa", {ALSO_MINE: 7})

    def refuse(dataset: str) -> None:
        if dataset == "ffhq":
            raise BadData("The imported list of ffhq is damaged.")

    lists.before_hits = refuse
    with pytest.raises(BadData, match="ffhq is damaged"):
        match_lists(quiet(), catalog, lists)
    assert rows(catalog, one) == {"ffhq": 3}
    assert rows(catalog, two) == {"pipa": 7}


def test_an_answer_of_a_list_that_was_replaced_meanwhile_is_not_kept(catalog: Catalog) -> None:
    on_flickr(catalog, MINE)
    lists = FakeLists()
    lists.put("pipa", {MINE: 7})
    lists.before_hits = lambda dataset: lists.put(dataset, {}, sha256="b" * 64)

    assert match_lists(quiet(), catalog, lists) == 0
    assert catalog.matches.checked("pipa") is None

    lists.before_hits = lambda dataset: None
    match_lists(quiet(), catalog, lists)
    checked = catalog.matches.checked("pipa")
    assert checked is not None
    assert checked.sha256 == "b" * 64


def test_a_list_is_asked_by_pages_and_about_each_number_once(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job, "PAGE", 3)
    first = on_flickr(catalog, *range(1, 6))
    again = on_flickr(catalog, 5, 6)
    lists = FakeLists()
    lists.put("pipa", {5: 1, 6: 2})

    assert match_lists(quiet(), catalog, lists) == 3
    # The middle page is 4, 5 and once more 5.
    assert lists.asked == [("pipa", 3), ("pipa", 2), ("pipa", 1)]
    assert [rows(catalog, id_) for id_ in (first[4], *again)] == [
        {"pipa": 1},
        {"pipa": 1},
        {"pipa": 2},
    ]


def test_a_cancelled_run_keeps_the_lists_that_were_done_and_goes_on_with_the_others(
    catalog: Catalog,
) -> None:
    on_flickr(catalog, MINE)
    lists = FakeLists()
    lists.put("ffhq", {MINE: 7})
    lists.put("pipa", {MINE: 8})
    task = quiet()

    def cancel_at_pipa(dataset: str) -> None:
        if dataset == "pipa":
            task.cancel()

    lists.before_hits = cancel_at_pipa
    with pytest.raises(Cancelled):
        match_lists(task, catalog, lists)
    assert catalog.matches.checked("ffhq")
    assert not catalog.matches.checked("pipa")

    lists.asked.clear()
    match_lists(quiet(), catalog, lists)
    assert lists.asked == [("pipa", 1)]


def test_a_run_tells_its_steps(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"a")
    in_folder(catalog, tmp_path / "a.jpg")
    lists = FakeLists()
    lists.put("open-images", {}, md5s={})
    told: list[Progress] = []

    match_lists(Task(told.append), catalog, lists)

    assert list(dict.fromkeys((one.step, one.total) for one in told)) == [
        ("hash", 1),
        ("match-lists", 1),
    ]


# -- originals by their MD5


def test_a_local_original_is_found_by_its_md5_without_any_number(
    catalog: Catalog, tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").write_bytes(b"the original")
    (tmp_path / "b.jpg").write_bytes(b"another")
    one, two = in_folder(catalog, tmp_path / "a.jpg", tmp_path / "b.jpg")
    lists = FakeLists()
    md5 = hashlib.md5(b"the original", usedforsecurity=False).digest()
    lists.put("open-images", {}, md5s={md5: 12})

    assert match_lists(quiet(), catalog, lists) == 1
    assert rows(catalog, one) == {"open-images": 12}
    assert rows(catalog, two) == {}


def test_no_file_is_read_as_long_as_no_list_names_checksums(
    catalog: Catalog, tmp_path: Path
) -> None:
    (tmp_path / "a.jpg").write_bytes(b"a")
    in_folder(catalog, tmp_path / "a.jpg")
    lists = FakeLists()
    lists.put("pipa", {MINE: 7})

    match_lists(quiet(), catalog, lists)

    assert catalog.matches.count_unhashed() == 1


def test_a_file_is_read_once_a_revision(catalog: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"first")
    (one,) = in_folder(catalog, path)
    lists = FakeLists()
    lists.put("open-images", {}, md5s={})
    match_lists(quiet(), catalog, lists)

    path.write_bytes(b"other bytes that no walk has seen yet")
    match_lists(quiet(), catalog, lists)

    first = hashlib.md5(b"first", usedforsecurity=False).digest()
    assert catalog.matches.hashes(0, 10) == [(one, first)]


def test_a_file_that_is_away_is_read_in_a_later_run(catalog: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    (one,) = in_folder(catalog, path)
    lists = FakeLists()
    md5 = hashlib.md5(b"back", usedforsecurity=False).digest()
    lists.put("open-images", {}, md5s={md5: 2})
    assert match_lists(quiet(), catalog, lists) == 0

    path.write_bytes(b"back")

    assert match_lists(quiet(), catalog, lists) == 1
    assert rows(catalog, one) == {"open-images": 2}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_what_is_no_file_is_not_waited_for_and_ends_nothing(
    catalog: Catalog, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    (tmp_path / "b.jpg").write_bytes(b"behind it")
    _, behind = in_folder(catalog, tmp_path / "a.jpg", tmp_path / "b.jpg")
    lists = FakeLists()
    md5 = hashlib.md5(b"behind it", usedforsecurity=False).digest()
    lists.put("open-images", {}, md5s={md5: 1})

    assert match_lists(quiet(), catalog, lists) == 1
    assert catalog.matches.hashes(0, 10) == [(behind, md5)]


def test_a_file_larger_than_flickr_takes_is_not_read(
    catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job, "LARGEST_MB", 1)
    (tmp_path / "a.jpg").write_bytes(bytes(1_000_001))
    (tmp_path / "b.jpg").write_bytes(bytes(1_000_000))
    _, fits = in_folder(catalog, tmp_path / "a.jpg", tmp_path / "b.jpg")
    lists = FakeLists()
    lists.put("open-images", {}, md5s={})

    match_lists(quiet(), catalog, lists)

    assert [photo for photo, _ in catalog.matches.hashes(0, 10)] == [fits]


def test_a_cancelled_reading_of_files_goes_on_where_it_stopped(
    catalog: Catalog, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{n}.jpg" for n in range(3)]
    for path in paths:
        path.write_bytes(path.name.encode())
    in_folder(catalog, *paths)
    lists = FakeLists()
    lists.put("open-images", {}, md5s={})
    task = Task(lambda progress: task.cancel() if progress.done == 0 else None)

    with pytest.raises(Cancelled):
        match_lists(task, catalog, lists)
    assert catalog.matches.count_unhashed() == 3

    match_lists(quiet(), catalog, lists)
    assert catalog.matches.count_unhashed() == 0


# -- with the index itself


def test_the_real_index_answers_by_number_and_by_md5(catalog: Catalog, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"the original")
    one, two = on_flickr(catalog, MINE, ALSO_MINE)
    (local,) = in_folder(catalog, tmp_path / "a.jpg")
    md5 = base64.b64encode(hashlib.md5(b"the original", usedforsecurity=False).digest()).decode()
    table = tmp_path / "images.csv"
    table.write_text(
        "ImageID,Subset,OriginalURL,OriginalLandingURL,License,AuthorProfileURL,Author,Title,"
        "OriginalSize,OriginalMD5,Thumbnail300KURL,Rotation\n"
        + "".join(
            f"{n:016x},train,https://farm1.staticflickr.com/2/{key}_ab12cd34ef_o.jpg,"
            f"https://www.flickr.com/photos/anna/{key},"
            "https://creativecommons.org/licenses/by/2.0/,"
            f"https://www.flickr.com/people/anna/,Anna,A title,12,{md5_},,0.0\n"
            for n, (key, md5_) in enumerate([(ANOTHERS, md5), (ALSO_MINE, "")])
        ),
        encoding="utf-8",
    )
    lists = Lists(tmp_path / "lists")
    lists.import_list("open-images", [table], report=lambda *_: None, checkpoint=lambda: None)

    assert match_lists(quiet(), catalog, lists) == 2
    assert rows(catalog, one) == {}
    assert rows(catalog, two).keys() == rows(catalog, local).keys() == {"open-images"}

    lists.remove("open-images")
    assert match_lists(quiet(), catalog, lists) == 0
