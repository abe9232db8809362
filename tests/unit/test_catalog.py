import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.catalog.migrate import migrations, statements
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import LicenseChange, Reason, Rules
from scanner.domain.face import Box, FaceReview, FoundFace, Verdict
from scanner.domain.job import JobState
from scanner.domain.listing import DateRange, Order, PhotoFilter
from scanner.domain.photo import (
    Album,
    Photo,
    PhotoId,
    Rights,
    Source,
    SourceKind,
    Trouble,
    Visibility,
)
from scanner.errors import BadData, NotFound, SourceUnavailable
from scanner.ports import Look
from scanner.reference import license_table
from tests.fakes import photo

TABLE = license_table()
FACE = FoundFace(Box(0.1, 0.1, 0.2, 0.2), 0.9)


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    made = Catalog(tmp_path / "catalog.sqlite", Rules(TABLE))
    yield made
    made.close()


def folder(catalog: Catalog) -> Source:
    return catalog.photos.add_source(SourceKind.FOLDER, "Photos", ["/photos"])


def export(catalog: Catalog) -> Source:
    return catalog.photos.add_source(SourceKind.EXPORT, "me", ["/a.zip"], nsid="1@N01")


def stored(catalog: Catalog, source: Source, *photos: Photo) -> list[PhotoId]:
    with catalog.photos.syncing(source.id) as walk:
        walk.known([p.key for p in photos])
        ids = walk.store(photos)
        walk.finish(lambda trouble, key: False)
    return ids


def seen(catalog: Catalog, id_: PhotoId, *faces: FoundFace, error: str | None = None) -> None:
    look = Look(photo=id_, content="c", width=800, height=600, faces=faces, error=error)
    catalog.findings.record("detector-1", [(look, "1")])


def keys(catalog: Catalog, wanted: PhotoFilter, order: Order = Order.KEY) -> list[str]:
    return [row.key for row in catalog.listing.rows(catalog.listing.find(wanted, order))]


def test_what_a_source_said_is_read_back_to_the_letter(catalog: Catalog) -> None:
    said = photo(
        "88100000001",
        title="Tom & Jerry",
        description="a\nb",
        url="https://www.flickr.com/photos/me/88100000001/",
        taken=datetime(2019, 5, 4, 10, 11, 12),
        uploaded=datetime(2020, 5, 1, tzinfo=UTC),
        license="cc-by-2.0",
        visibility=Visibility.FRIENDS_FAMILY,
        visibility_exact=False,
        geotagged=True,
        latitude=63.360581,
        longitude=103.577724,
        people_tagged=None,
        original_downloadable=True,
        camera="Camera 1",
        tags=("no_cv", "café"),
        albums=(Album("7", "Wedding"),),
        rights=Rights(creator="Me", data_mining="DMI-PROHIBITED"),
    )
    source = export(catalog)
    (id_,) = stored(catalog, source, said)

    detail = catalog.listing.detail(id_, source=source, faces=())

    row = detail.row
    assert (row.key, row.title, row.url) == (said.key, said.title, said.url)
    assert (row.taken, row.uploaded) == (said.taken, said.uploaded)
    assert (row.license, row.visibility, row.visibility_exact) == (
        "cc-by-2.0",
        Visibility.FRIENDS_FAMILY,
        False,
    )
    assert (detail.latitude, detail.longitude) == (said.latitude, said.longitude)
    assert (detail.tags, detail.albums, detail.rights) == (said.tags, said.albums, said.rights)
    assert detail.picture == said.picture
    assert row.faces is None


def test_a_path_that_is_no_utf8_and_text_that_utf8_cannot_hold_are_kept(catalog: Catalog) -> None:
    source = catalog.photos.add_source(SourceKind.FOLDER, "b\udcffd", ["/b\udcffd"])
    said = photo("x", title="lone \ud800 surrogate")
    (id_,) = stored(catalog, source, said)

    assert catalog.photos.source(source.id).places == ("/b\udcffd",)
    assert catalog.listing.rows([id_])[0].title == "lone ? surrogate"


def test_a_photo_that_a_whole_walk_did_not_see_is_kept_and_marked(catalog: Catalog) -> None:
    source = folder(catalog)
    (a, _) = stored(catalog, source, photo("a"), photo("b"))

    stored(catalog, source, photo("b"))

    assert keys(catalog, PhotoFilter()) == ["b"]
    assert keys(catalog, PhotoFilter(gone=True)) == ["a", "b"]
    assert catalog.listing.rows([a])[0].gone


def test_a_folder_that_could_not_be_opened_tells_nothing_of_what_is_in_it(
    catalog: Catalog,
) -> None:
    source = folder(catalog)
    stored(catalog, source, photo("locked/a"), photo("b"))

    with catalog.photos.syncing(source.id) as walk:
        walk.note(Trouble("locked", "it could not be opened"))
        gone = walk.finish(lambda trouble, key: key.startswith(trouble.key + "/"))

    assert gone == 1
    assert keys(catalog, PhotoFilter()) == ["locked/a"]
    assert catalog.photos.troubles([source.id]) == [Trouble("locked", "it could not be opened")]


def test_a_removed_source_takes_its_photos_along_and_no_other(catalog: Catalog) -> None:
    one, two = folder(catalog), export(catalog)
    stored(catalog, one, photo("a"))
    (kept,) = stored(catalog, two, photo("b", albums=(Album("1", "x"),)))

    catalog.photos.remove_source(one.id)

    assert list(catalog.listing.find(PhotoFilter())) == [kept]
    with pytest.raises(NotFound):
        catalog.photos.remove_source(one.id)


def test_only_what_this_detector_has_not_seen_at_this_revision_is_to_be_done(
    catalog: Catalog,
) -> None:
    source = folder(catalog)
    (a, b) = stored(catalog, source, photo("a"), photo("b"))
    seen(catalog, a, FACE)

    assert [u.photo for u in catalog.findings.unseen("detector-1", [source.id])] == [b]
    assert [(u.photo, u.content) for u in catalog.findings.unseen("detector-2", [source.id])] == [
        (a, None),
        (b, None),
    ]

    stored(catalog, source, photo("a", stamp="2"), photo("b"))
    again = list(catalog.findings.unseen("detector-1", [source.id]))
    assert [(u.photo, u.content) for u in again] == [(a, "c"), (b, None)]
    assert catalog.findings.count_unseen("detector-1", [source.id]) == 2


def test_more_pictures_than_a_page_are_all_to_be_done_once(catalog: Catalog) -> None:
    source = folder(catalog)
    ids = stored(catalog, source, *(photo(f"{n:05}") for n in range(1203)))

    assert [u.photo for u in catalog.findings.unseen("d", [source.id])] == ids


def test_the_same_bytes_at_a_new_revision_keep_their_faces(catalog: Catalog) -> None:
    source = folder(catalog)
    (a,) = stored(catalog, source, photo("a"))
    seen(catalog, a, FACE)
    stored(catalog, source, photo("a", stamp="2"))

    catalog.findings.record("detector-1", [(Look(photo=a, content="c", unchanged=True), "2")])

    assert len(catalog.findings.faces(a)) == 1
    assert not list(catalog.findings.unseen("detector-1", [source.id]))


def test_what_came_of_a_photo_that_was_removed_meanwhile_is_dropped(catalog: Catalog) -> None:
    source = folder(catalog)
    (a,) = stored(catalog, source, photo("a"))
    catalog.photos.remove_source(source.id)

    seen(catalog, a, FACE)

    assert list(catalog.listing.find(PhotoFilter(gone=True))) == []


def test_a_review_outlives_every_scan(catalog: Catalog) -> None:
    source = export(catalog)
    (a,) = stored(catalog, source, photo("a", license="cc-by-2.0", visibility=Visibility.PUBLIC))
    seen(catalog, a, FACE)
    catalog.findings.set_reviews(a, [FaceReview(FACE.box, Verdict.REJECTED)])

    seen(catalog, a, FACE)
    stored(catalog, source, photo("a", stamp="9", license="cc-by-2.0"))
    seen(catalog, a)

    assert [f.review for f in catalog.findings.faces(a)] == [Verdict.REJECTED]
    assert catalog.listing.rows([a])[0].faces == 0


def test_exposure_follows_every_fact_in_the_same_moment(catalog: Catalog) -> None:
    source = export(catalog)
    open_ = {"license": "cc-by-2.0", "visibility": Visibility.PUBLIC}
    (a,) = stored(catalog, source, photo("a", **open_))

    def severity() -> int:
        return catalog.listing.rows([a])[0].severity

    assert severity() == 0
    seen(catalog, a, FACE)
    assert severity() == 2
    catalog.findings.set_reviews(a, [FaceReview(FACE.box, Verdict.RELEASED)])
    assert severity() == 1
    catalog.findings.set_matches(a, [DatasetMatch("pipa", "index.txt", "0" * 64, 3)])
    assert severity() == 3
    assert catalog.listing.rows([a])[0].datasets == ("pipa",)
    catalog.findings.set_matches(a, [])
    stored(catalog, source, photo("a", stamp="2", license="all-rights-reserved"))
    assert severity() == 0


def test_a_license_history_is_kept_in_order(catalog: Catalog) -> None:
    source = export(catalog)
    (a,) = stored(catalog, source, photo("a"))
    history = [
        LicenseChange(datetime(2008, 1, 1, tzinfo=UTC), "cc-by-2.0"),
        LicenseChange(datetime(2019, 3, 13, tzinfo=UTC), "all-rights-reserved"),
    ]

    catalog.findings.set_history(a, history[::-1])

    assert list(catalog.listing.detail(a, source=source, faces=()).history) == history


def test_another_profile_makes_every_exposure_stale_until_it_is_assessed(catalog: Catalog) -> None:
    source = export(catalog)
    ids = stored(
        catalog,
        source,
        *(photo(str(n), license="cc-by-nc-2.0", visibility=Visibility.PUBLIC) for n in range(700)),
    )
    for id_ in ids[:2]:
        seen(catalog, id_, FACE)
    assert catalog.findings.stale() == 0

    catalog.findings.rules = Rules(TABLE, "open")
    assert catalog.findings.stale() == 700
    last, count, done = 0, 1, 0
    while count:
        last, count = catalog.findings.assess_stale(last)
        done += count

    assert done == 700
    assert catalog.findings.stale() == 0
    assert catalog.listing.rows([ids[0]])[0].severity == 1


@pytest.fixture
def library(catalog: Catalog) -> Catalog:
    source = export(catalog)
    open_ = {"license": "cc-by-2.0", "visibility": Visibility.PUBLIC}
    ids = stored(
        catalog,
        source,
        photo("1", title="Harbour 100%", taken=datetime(2018, 12, 31, 23, 59), **open_),
        photo("2", title="Wedding", taken=datetime(2019, 1, 1), geotagged=True, **open_),
        photo("3", license="all-rights-reserved", visibility=Visibility.PUBLIC, tags=("no_cv",)),
        photo("4", license="unknown", visibility=Visibility.PRIVATE, albums=(Album("7", "Kin"),)),
        photo("5", license="cc0-1.0", visibility=Visibility.PUBLIC),
    )
    seen(catalog, ids[0], FACE, FACE)
    seen(catalog, ids[1])
    seen(catalog, ids[2], FACE)
    seen(catalog, ids[3], error="it is cut off")
    stored_elsewhere = folder(catalog)
    stored(catalog, stored_elsewhere, photo("6_x", visibility=Visibility.LOCAL))
    return catalog


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (PhotoFilter(), "1 2 3 4 5 6_x"),
        (PhotoFilter(faces=True), "1 3"),
        (PhotoFilter(faces=False), "2"),
        (PhotoFilter(looked_at=False), "4 5 6_x"),
        (PhotoFilter(unreadable=True), "4"),
        (PhotoFilter(licenses=frozenset({"cc-by-2.0", "cc0-1.0"})), "1 2 5"),
        (PhotoFilter(permissive="open"), "1 2 5"),
        (PhotoFilter(visibilities=frozenset({Visibility.PRIVATE})), "4"),
        (PhotoFilter(severity=2), "1"),
        (PhotoFilter(severity=1), "1 3"),
        (PhotoFilter(reasons=frozenset({Reason.GEOTAGGED, Reason.LICENSE_UNKNOWN})), "2 4"),
        (PhotoFilter(taken=DateRange(date(2019, 1, 1), None)), "2"),
        (PhotoFilter(taken=DateRange(None, date(2018, 12, 31))), "1"),
        (PhotoFilter(geotagged=True), "2"),
        (PhotoFilter(text="harb"), "1"),
        (PhotoFilter(text="100%"), "1"),
        (PhotoFilter(text="%"), "1"),
        (PhotoFilter(text="_x"), "6_x"),
        (PhotoFilter(text="no_cv"), "3"),
        (PhotoFilter(text="kin"), "4"),
        (PhotoFilter(text="kin wedding"), ""),
        (PhotoFilter(keys=frozenset({"1", "6_x", "none"})), "1 6_x"),
        (PhotoFilter(sources=frozenset({2})), "6_x"),
        (PhotoFilter(faces=True, visibilities=frozenset({Visibility.PUBLIC}), severity=2), "1"),
        (PhotoFilter(datasets=frozenset({"pipa"})), ""),
    ],
)
def test_each_filter_lets_through_what_it_says(
    library: Catalog, wanted: PhotoFilter, found: str
) -> None:
    assert keys(library, wanted) == found.split()
    assert library.listing.count(wanted) == len(found.split())
    assert library.listing.facets(wanted).total == len(found.split())


@pytest.mark.parametrize("order", Order)
def test_every_order_shows_every_photo_once(library: Catalog, order: Order) -> None:
    assert sorted(keys(library, PhotoFilter(), order)) == ["1", "2", "3", "4", "5", "6_x"]


def test_the_most_exposed_come_first(library: Catalog) -> None:
    assert keys(library, PhotoFilter(), Order.EXPOSED)[:2] == ["1", "3"]
    assert keys(library, PhotoFilter(), Order.FACES)[:2] == ["1", "3"]


def test_facets_say_what_each_choice_would_give(library: Catalog) -> None:
    counts = library.listing.facets(PhotoFilter(licenses=frozenset({"cc-by-2.0"})))

    assert (counts.total, counts.exposed) == (2, 1)
    assert counts.licenses == {
        "cc-by-2.0": 2,
        "all-rights-reserved": 1,
        "unknown": 2,
        "cc0-1.0": 1,
    }
    assert counts.faces == {"yes": 1, "no": 1}
    assert counts.years == {2018: 1, 2019: 1}
    assert counts.reasons[Reason.GEOTAGGED] == 1


def test_rows_come_in_the_order_of_the_ids_and_missing_ones_are_left_out(library: Catalog) -> None:
    ids = list(library.listing.find(PhotoFilter(), Order.KEY))

    assert [r.key for r in library.listing.rows([ids[4], 9999, ids[0]])] == ["5", "1"]


def test_unreadable_photos_are_listed_with_their_reason(library: Catalog) -> None:
    ((key, error),) = [(u.key, u.error) for u in library.listing.unreadable([1, 2])]

    assert (key, error) == ("4", "it is cut off")


def test_a_commit_tells_which_tables_it_touched(tmp_path: Path) -> None:
    told: list[frozenset[str]] = []
    catalog = Catalog(tmp_path / "c.sqlite", Rules(TABLE), on_commit=told.append)
    folder(catalog)
    catalog.close()

    assert told == [frozenset({"source"})]


def test_writers_on_many_threads_take_turns(catalog: Catalog) -> None:
    def add() -> None:
        for _ in range(20):
            folder(catalog)

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(catalog.photos.sources()) == 80


def test_the_job_log_remembers_how_jobs_ended(catalog: Catalog) -> None:
    number = catalog.jobs.begin("scan", "scan")
    catalog.jobs.end(number, JobState.FAILED, "The disk is full.")
    cut_off = catalog.jobs.begin("scan", "scan")

    newest, older = catalog.jobs.last()
    assert (newest.id, newest.state, newest.ended) == (cut_off, JobState.RUNNING, None)
    assert (older.id, older.state, older.error) == (number, JobState.FAILED, "The disk is full.")
    assert older.ended is not None


def test_a_catalog_of_a_newer_safelight_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    Catalog(path, Rules(TABLE)).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 9999")
    db.close()

    with pytest.raises(BadData, match="newer Safelight"):
        Catalog(path, Rules(TABLE))


@pytest.mark.parametrize("data", [b"not a database at all" * 100, b"SQLite format 3\0" + b"x" * 90])
def test_a_file_that_is_no_catalog_is_refused_and_left_alone(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "c.sqlite"
    path.write_bytes(data)

    with pytest.raises((BadData, SourceUnavailable)):
        Catalog(path, Rules(TABLE))
    assert path.read_bytes() == data


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE theirs (x)")
    db.close()

    with pytest.raises(BadData, match="not a Safelight catalog"):
        Catalog(path, Rules(TABLE))


def test_a_home_that_cannot_be_made_is_said_to_be_out_of_reach(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(SourceUnavailable):
        Catalog(tmp_path / "file" / "c.sqlite", Rules(TABLE))


def test_migrations_are_numbered_from_one_without_a_hole_and_are_whole_statements() -> None:
    found = migrations()

    assert [number for number, _ in found] == list(range(1, len(found) + 1))
    for _, sql in found:
        assert list(statements(sql))


def test_a_full_disk_is_said_to_be_one_and_the_next_write_goes_on(catalog: Catalog) -> None:
    source = folder(catalog)
    connection = catalog._database.connection()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(SourceUnavailable, match="full"):
        stored(catalog, source, *(photo(f"{n:05}", title="x" * 500) for n in range(400)))

    connection.execute("PRAGMA max_page_count = 1000000")
    assert keys(catalog, PhotoFilter()) == []
    stored(catalog, source, photo("a"))
    assert keys(catalog, PhotoFilter()) == ["a"]


def test_a_wrong_statement_is_a_bug_and_not_dressed_as_anything_else(catalog: Catalog) -> None:
    with pytest.raises(sqlite3.OperationalError), catalog._database.write() as db:
        db.execute("SELECT no_such_column FROM photo")
    assert not catalog._database.connection().in_transaction
