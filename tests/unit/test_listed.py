"""What lists are found and counted by follows every fact, whoever writes it."""

import json
import sqlite3
import threading
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.catalog.migrate import migrations, statements
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import Rules
from scanner.domain.face import Box, FaceReview, FoundFace, Verdict
from scanner.domain.listing import DateRange, Order, PhotoFilter
from scanner.domain.photo import Album, PhotoId, SourceId, SourceKind, Visibility
from scanner.ports import Look
from scanner.reference import datasets, license_table
from tests.fakes import photo

RULES = Rules(license_table(), datasets=datasets())
FACE = FoundFace(Box(0.4, 0.2, 0.2, 0.3), 0.98)
OPEN = {"license": "cc-by-2.0", "visibility": Visibility.PUBLIC}
KINDS = "source, license, visibility, geotagged, year, gone, severity, reasons, shows, unreadable"


@pytest.fixture
def catalog(tmp_path: Path):  # type: ignore[no-untyped-def]
    catalog = Catalog(tmp_path / "catalog.sqlite", RULES)
    yield catalog
    catalog.close()


def source_of(catalog: Catalog) -> SourceId:
    return catalog.photos.add_source(SourceKind.EXPORT, "me", ["/x"]).id


def stored(catalog: Catalog, source: SourceId, *photos) -> list[PhotoId]:  # type: ignore[no-untyped-def]
    with catalog.photos.syncing(source) as walk:
        return walk.store(photos)


def assert_in_step(catalog: Catalog) -> None:
    """What is listed follows from the facts, what is tallied from that; every photo is found."""
    path = catalog._database.path
    with sqlite3.connect(path) as db:
        for one, other in (("listed", "listed_now"), ("listed_now", "listed")):
            assert db.execute(f"SELECT * FROM {one} EXCEPT SELECT * FROM {other}").fetchall() == []
        counted = f"SELECT {KINDS}, lookable, count(*) FROM listed GROUP BY {KINDS}, lookable"
        tallied = f"SELECT {KINDS}, lookable, photos FROM tally WHERE photos <> 0"
        assert set(db.execute(counted)) == set(db.execute(tallied))
        lost = "SELECT id FROM photo EXCEPT SELECT rowid FROM photo_search"
        assert db.execute(lost).fetchall() == []
        left_over = "SELECT rowid FROM photo_search EXCEPT SELECT id FROM photo"
        assert db.execute(left_over).fetchall() == []
        db.execute("INSERT INTO photo_search (photo_search) VALUES ('integrity-check')")
    db.close()


def keys(catalog: Catalog, wanted: PhotoFilter, order: Order = Order.KEY) -> list[str]:
    return [row.key for row in catalog.listing.rows(catalog.listing.find(wanted, order))]


def test_what_is_listed_follows_every_writer(catalog: Catalog) -> None:
    source, other = source_of(catalog), source_of(catalog)
    ids = stored(
        catalog, source, *(photo(f"{n}", taken=datetime(2019, 1, n), **OPEN) for n in (1, 2, 3))
    )
    stored(catalog, other, photo("9", title="Other"))
    assert_in_step(catalog)
    catalog.findings.record(
        "fake", [(Look(photo=ids[0], faces=(FACE,)), "1"), (Look(photo=ids[1], error="cut"), "1")]
    )
    assert_in_step(catalog)
    catalog.findings.record("fake", [(Look(photo=ids[1]), "2")])
    assert_in_step(catalog)
    catalog.findings.set_reviews(ids[0], [FaceReview(FACE.box, Verdict.REJECTED)])
    catalog.findings.set_matches(ids[2], [DatasetMatch("pipa", "list", "0" * 64, 1)])
    assert_in_step(catalog)
    stored(catalog, source, photo("1", stamp="2", geotagged=True, taken=None, license="cc0-1.0"))
    assert_in_step(catalog)
    with catalog.photos.syncing(source) as walk:
        assert walk.unsee(["2"]) == 1
        walk.known(["1"])
        assert walk.finish(lambda trouble, key: False) == 1
    assert_in_step(catalog)
    assert keys(catalog, PhotoFilter()) == ["1", "9"]
    assert keys(catalog, PhotoFilter(gone=True)) == ["1", "2", "3", "9"]
    catalog.photos.remove_source(source)
    assert_in_step(catalog)
    assert keys(catalog, PhotoFilter(gone=True)) == ["9"]
    assert catalog.listing.facets(PhotoFilter(gone=True)).total == 1


def test_words_that_changed_are_found_and_the_old_ones_are_not(catalog: Catalog) -> None:
    source = source_of(catalog)
    first = photo("1", title="Harbour", tags=("swans",), albums=(Album("7", "Kin"),))
    stored(catalog, source, first, photo("2", title="Market", albums=(Album("7", "Kin"),)))
    assert keys(catalog, PhotoFilter(text="kin swa")) == ["1"]

    stored(catalog, source, replace(first, stamp="2", title="Bridge", albums=(Album("7", "Kith"),)))

    assert keys(catalog, PhotoFilter(text="harbour")) == []
    assert keys(catalog, PhotoFilter(text="bridge swans")) == ["1"]
    # The album is called otherwise for every photo in it.
    assert keys(catalog, PhotoFilter(text="kith")) == ["1", "2"]
    assert keys(catalog, PhotoFilter(text="kin")) == []


def test_tags_that_were_changed_on_flickr_are_found(catalog: Catalog) -> None:
    source = source_of(catalog)
    (id_,) = stored(catalog, source, photo("1", tags=("swans",)))
    with catalog._database.write("photo") as db:
        db.execute("UPDATE photo_text SET tags = ? WHERE photo = ?", ('["no_cv"]', id_))

    assert keys(catalog, PhotoFilter(text="no_cv")) == ["1"]
    assert keys(catalog, PhotoFilter(text="swans")) == []
    assert_in_step(catalog)


def test_nothing_is_found_in_how_tags_are_stored(catalog: Catalog) -> None:
    stored(catalog, source_of(catalog), photo("1", tags=("a", "b")), photo("2", tags=('say "x"',)))

    assert keys(catalog, PhotoFilter(text='["a')) == []
    assert keys(catalog, PhotoFilter(text="[")) == []
    assert keys(catalog, PhotoFilter(text="\\")) == []
    assert keys(catalog, PhotoFilter(text='"x"')) == ["2"]


@pytest.mark.parametrize("order", Order)
def test_a_filter_keeps_the_order_of_the_whole(catalog: Catalog, order: Order) -> None:
    source = source_of(catalog)
    photos = [
        photo(
            f"{n * 7 % 40:02}",
            title=f"{'aB'[n % 2]}{n % 5}",
            taken=datetime(2000 + n % 6, 1, 1) if n % 4 else None,
            uploaded=datetime(2010 + n % 3, 1, 1) if n % 3 else None,
            license=("cc-by-2.0", "unknown")[n % 2],
            visibility=(Visibility.PUBLIC, Visibility.PRIVATE)[n % 3 == 0],
        )
        for n in range(40)
    ]
    ids = stored(catalog, source, *photos)
    catalog.findings.record(
        "fake", [(Look(photo=id_, faces=(FACE,) * (n % 3)), "1") for n, id_ in enumerate(ids[:30])]
    )
    wanted = PhotoFilter(licenses=frozenset({"cc-by-2.0"}))
    alone = list(catalog.listing.find(wanted, order))
    whole = list(catalog.listing.find(PhotoFilter(), order))

    assert list(catalog.listing.find(wanted, order)) == alone
    assert alone == [id_ for id_ in whole if id_ in set(alone)]
    assert len(alone) == 20


def test_an_order_that_is_kept_never_outlives_a_write(catalog: Catalog, tmp_path: Path) -> None:
    source = source_of(catalog)
    stored(catalog, source, photo("1", **OPEN), photo("2", **OPEN))
    assert keys(catalog, PhotoFilter()) == ["1", "2"]

    stored(catalog, source, photo("3", **OPEN))
    assert keys(catalog, PhotoFilter(severity=0)) == ["1", "2", "3"]

    keys(catalog, PhotoFilter())
    thread = threading.Thread(target=lambda: stored(catalog, source, photo("4", **OPEN)))
    thread.start()
    thread.join()
    assert keys(catalog, PhotoFilter(severity=0)) == ["1", "2", "3", "4"]

    keys(catalog, PhotoFilter())
    elsewhere = Catalog(tmp_path / "catalog.sqlite", RULES)
    stored(elsewhere, source, photo("5", **OPEN))
    elsewhere.close()
    assert keys(catalog, PhotoFilter(severity=0)) == ["1", "2", "3", "4", "5"]
    assert keys(catalog, PhotoFilter()) == ["1", "2", "3", "4", "5"]


def test_years_and_days_are_counted_alike(catalog: Catalog) -> None:
    source = source_of(catalog)
    stored(
        catalog,
        source,
        photo("1", taken=datetime(2018, 12, 31, 23, 59)),
        photo("2", taken=datetime(2019, 1, 1)),
        photo("3", taken=datetime(2019, 6, 30, 12)),
        photo("4"),
    )
    in_year = PhotoFilter(taken=DateRange(date(2019, 1, 1), date(2019, 12, 31)))
    in_days = PhotoFilter(taken=DateRange(date(2018, 12, 31), date(2019, 6, 30)))
    until = PhotoFilter(taken=DateRange(None, date(9999, 12, 31)))

    assert keys(catalog, in_year) == ["2", "3"]
    assert keys(catalog, in_days) == ["1", "2", "3"]
    assert keys(catalog, until) == ["1", "2", "3"]
    for wanted, total in ((in_year, 2), (in_days, 3), (until, 3)):
        facets = catalog.listing.facets(wanted)
        assert facets.total == total == catalog.listing.count(wanted)
        # Each menu leaves its own part of the filter out.
        assert facets.years == {2018: 1, 2019: 2}


def test_a_catalog_from_before_there_was_search_is_listed_and_searched(tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite"
    old = sqlite3.connect(path, isolation_level=None)
    for number, sql in migrations():
        if number < 6:
            for statement in statements(sql):
                old.execute(statement)
    old.execute("PRAGMA application_id = 1526600087")
    old.execute("PRAGMA user_version = 5")
    old.execute(
        "INSERT INTO source (id, kind, name, places, added) VALUES (1, 'export', 'me', '[]', '')"
    )
    for n in range(1, 6):
        old.execute(
            "INSERT INTO photo (id, source, key, stamp, title, license, visibility, "
            "visibility_exact, data_mining, media, revision, taken) VALUES "
            "(?, 1, ?, '', ?, 'cc-by-2.0', 'public', 1, '', 'photo', '', '2019-05-04T00:00:00')",
            (n, f"k{n}", f"Café {n}"),
        )
        old.execute(
            "INSERT INTO photo_text VALUES (?, '', ?, '', '{}', NULL, NULL)",
            (n, json.dumps([f"tag{n}"])),
        )
        old.execute("INSERT INTO exposure VALUES (?, 'b', 'open', ?, 0, ?)", (n, n % 2, n % 2))
    old.close()

    with_search = Catalog(path, RULES)

    assert len(with_search.listing.find(PhotoFilter())) == 5
    assert with_search.listing.facets(PhotoFilter()).years == {2019: 5}
    assert keys(with_search, PhotoFilter(text="CAFÉ")) == ["k1", "k2", "k3", "k4", "k5"]
    assert keys(with_search, PhotoFilter(text="tag3")) == ["k3"]
    assert keys(with_search, PhotoFilter(severity=1)) == ["k1", "k3", "k5"]
    assert_in_step(with_search)
    with_search.close()
