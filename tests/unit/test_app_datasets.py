"""Lists of datasets through the front door: import, match, look up, verify, remove."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.app import App
from scanner.demo.account import NSID
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.domain.dataset import DatasetState
from scanner.domain.exposure import Level
from scanner.domain.listing import PhotoFilter
from scanner.errors import BadData, BadWish, NotFound
from scanner.keychain import MemoryStore

PHOTOS = 12


@pytest.fixture
def flickr() -> Iterator[PretendFlickr]:
    with PretendFlickr(pretend_world(photos=PHOTOS)) as server:
        yield server


@pytest.fixture
def app(flickr: PretendFlickr, tmp_path: Path) -> Iterator[App]:
    token = flickr.world.token_for(NSID, perms="write")
    environ = {
        "SAFELIGHT_FLICKR_URL": flickr.url,
        "SAFELIGHT_FLICKR_KEY": flickr.world.key,
        "SAFELIGHT_FLICKR_SECRET": flickr.world.secret,
        "SAFELIGHT_FLICKR_TOKEN": token.token,
        "SAFELIGHT_FLICKR_TOKEN_SECRET": token.secret,
    }
    with App(tmp_path / "home", environ=environ, secrets=MemoryStore()) as made:
        made.change_setting("flickr.calls_per_second", "1000")
        made.add_flickr().result(30)
        made.start_scan(detect=False).result(60)
        yield made


@pytest.fixture
def mine(flickr: PretendFlickr) -> list[int]:
    return sorted(n for n, photo in flickr.world.photos.items() if photo.owner == NSID)


def a_list(folder: Path, photos: list[int], name: str = "list.csv") -> Path:
    """Write a table of addresses, as DiF's unpublished one may look, with strangers' photos too."""
    path = folder / name
    rows = [f"https://www.flickr.com/photos/{NSID}/{photo}/,1.5" for photo in photos]
    rows += [
        f"https://www.flickr.com/photos/99999999@N00/{80_000_000_000 + n}/,2" for n in range(5)
    ]
    path.write_text("\n".join(["address,measure", *rows]) + "\n", encoding="utf-8")
    return path


def state(app: App, slug: str) -> DatasetState:
    return next(one for one in app.datasets() if one.dataset.slug == slug)


def test_every_known_dataset_is_listed_and_none_is_imported_yet(app: App) -> None:
    states = app.datasets()
    assert len(states) >= 35
    assert all(one.imported is None and one.mine == 0 for one in states)
    assert all(one.dataset.why for one in states)


def test_a_list_that_names_a_photo_finds_it_with_its_row_and_exposes_it(
    app: App, mine: list[int], tmp_path: Path
) -> None:
    summary = app.start_import("ibm-dif", [a_list(tmp_path, mine[:3])]).result(120)
    assert (summary.imported.photos, summary.imported.rows) == (8, 8)
    assert state(app, "ibm-dif").mine == 3
    ids = app.find(PhotoFilter(datasets=frozenset({"ibm-dif"})))
    rows = app.rows(list(ids))
    assert {int(row.key) for row in rows} == set(mine[:3])
    assert {row.level for row in rows} == {Level.FOUND}
    (match,) = app.photo(rows[0].id).matches
    assert (match.dataset, match.list_sha256) == ("ibm-dif", summary.imported.sha256)
    assert match.row is not None


def test_a_scan_matches_photos_that_came_after_the_list(
    app: App, flickr: PretendFlickr, tmp_path: Path
) -> None:
    later = flickr.world.upload(NSID, title="Later").id
    app.start_import("ibm-dif", [a_list(tmp_path, [later])]).result(120)
    assert state(app, "ibm-dif").mine == 0
    app.start_scan(detect=False).result(60)
    assert state(app, "ibm-dif").mine == 1


def test_another_list_takes_the_place_of_the_first_and_what_it_told(
    app: App, mine: list[int], tmp_path: Path
) -> None:
    app.start_import("ibm-dif", [a_list(tmp_path, mine[:3])]).result(120)
    app.start_import("ibm-dif", [a_list(tmp_path, mine[3:4], "other.csv")]).result(120)
    ids = app.find(PhotoFilter(datasets=frozenset({"ibm-dif"})))
    assert [int(row.key) for row in app.rows(list(ids))] == mine[3:4]


def test_a_list_that_is_removed_is_forgotten(app: App, mine: list[int], tmp_path: Path) -> None:
    app.start_import("ibm-dif", [a_list(tmp_path, mine[:3])]).result(120)
    app.remove_list("ibm-dif")
    assert state(app, "ibm-dif") == DatasetState(dataset=state(app, "ibm-dif").dataset)
    assert len(app.find(PhotoFilter(datasets=frozenset({"ibm-dif"})))) == 0
    with pytest.raises(NotFound):
        app.remove_list("ibm-dif")


def test_what_cannot_be_imported_is_said_before_anything_is_read(app: App, tmp_path: Path) -> None:
    with pytest.raises(BadWish, match="did you mean ibm-dif"):
        app.start_import("ibm-di", [tmp_path])
    with pytest.raises(BadWish, match="cannot be checked"):
        app.start_import("fairface", [tmp_path])
    broken = tmp_path / "broken.csv"
    broken.write_bytes(b"\x00\x01\x02")
    with pytest.raises(BadData):
        app.start_import("ibm-dif", [broken]).result(60)
    assert state(app, "ibm-dif").imported is None


def test_addresses_ids_people_and_names_are_looked_up_without_a_network(
    app: App, flickr: PretendFlickr, mine: list[int], tmp_path: Path
) -> None:
    app.start_import("ibm-dif", [a_list(tmp_path, mine[:3])]).result(120)
    flickr.stop()
    page = f"https://www.flickr.com/photos/{NSID}/{mine[0]}/"
    by_page, by_id, by_person, by_address, unknown = app.lookup(
        [page, str(mine[1]), NSID, f"https://www.flickr.com/people/{NSID}/", "123"]
    ).result(60)
    for one in (by_page, by_id):
        assert [(m.dataset, m.photos) for m in one.matches] == [("ibm-dif", 1)]
        assert one.owner == NSID
    for one in (by_person, by_address):
        assert one.owner == NSID
        assert [(m.dataset, m.photos) for m in one.matches] == [("ibm-dif", 3)]
        (match,) = one.matches
        assert {int(key) for key in match.keys} == set(mine[:3])
        assert [mine[row - 1] for row in match.rows if row] == [int(key) for key in match.keys]
    assert by_id.matches[0].rows == (2,)
    assert unknown.matches == ()
    assert "fairface" in unknown.not_checkable
    with pytest.raises(BadWish):
        app.lookup(["  "]).result(60)


def test_a_flipped_byte_in_an_imported_list_is_found(
    app: App, mine: list[int], tmp_path: Path
) -> None:
    app.start_import("ibm-dif", [a_list(tmp_path, mine[:3])]).result(120)
    assert app.start_verify_lists().result(60) == (("ibm-dif", ""),)
    (published,) = (app.home / "datasets").glob("ibm-dif.*.photos.parquet")
    data = bytearray(published.read_bytes())
    data[len(data) // 3] ^= 1
    published.write_bytes(bytes(data))
    ((slug, wrong),) = app.start_verify_lists("ibm-dif").result(60)
    assert slug == "ibm-dif"
    assert wrong
    with pytest.raises(BadWish):
        app.start_verify_lists("pipa")


def test_a_list_that_is_damaged_is_said_to_be_and_what_it_told_stands(
    app: App, mine: list[int], tmp_path: Path
) -> None:
    app.start_import("ibm-dif", [a_list(tmp_path, mine[:3])]).result(120)
    (published,) = (app.home / "datasets").glob("ibm-dif.*.photos.parquet")
    published.write_bytes(published.read_bytes()[:-40])

    assert app.start_match().result(60) == 3
    broken = state(app, "ibm-dif")
    assert (broken.imported, broken.damaged, broken.mine) == (None, True, 3)

    app.remove_list("ibm-dif")
    assert (state(app, "ibm-dif").damaged, state(app, "ibm-dif").mine) == (False, 0)


def test_the_job_log_keeps_no_name_of_a_list_that_could_not_be_read(
    app: App, tmp_path: Path
) -> None:
    telling = tmp_path / "a group of people.txt"
    telling.write_bytes(b"\x00\x01\x02")
    running = app.start_import("diveface", [telling])
    with pytest.raises(BadData, match=telling.name):
        running.result(60)

    assert telling.name in running.job.error  # of whoever imports it, it is their own file
    kept = [path for path in app.home.rglob("*") if path.is_file()]
    assert kept
    for path in kept:
        assert telling.stem.encode() not in path.read_bytes(), path
    db = sqlite3.connect(app.home / "catalog.sqlite")
    errors = [row[0] for row in db.execute("SELECT error FROM job WHERE kind = 'import'")]
    db.close()
    assert errors == ["The list of diveface was not imported: BadData."]


def test_rows_that_name_no_photo_are_kept_with_the_list(
    app: App, mine: list[int], tmp_path: Path
) -> None:
    path = a_list(tmp_path, mine[:3])
    path.write_text(path.read_text() + "https://example.org/a private matter,3\n")
    summary = app.start_import("ibm-dif", [path]).result(120)
    assert [row.row for row in summary.rejected] == [9]
    imported = state(app, "ibm-dif").imported
    assert imported is not None
    assert imported.rejected == summary.rejected
    assert "private" not in imported.rejected[0].why


def test_which_dataset_a_dropped_list_is_of_is_told_by_its_name_or_not_at_all(
    app: App, mine: list[int], tmp_path: Path
) -> None:
    assert app.dataset_of_list([a_list(tmp_path, mine, "ibm_dif_urls.csv")]) == "ibm-dif"
    assert app.dataset_of_list([a_list(tmp_path, mine, "urls.csv")]) is None
    none = tmp_path / "picture.jpg"
    none.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    with pytest.raises(BadData):
        app.dataset_of_list([none])
