"""Filters kept under a name: in the catalog, and by the command line."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.cli import main
from scanner.domain.exposure import Rules
from scanner.domain.listing import DateRange, Order, PhotoFilter
from scanner.domain.photo import Album, PhotoId, Picture, SourceKind
from scanner.domain.picking import Likeness
from scanner.domain.saved import MOST_KEYS, MOST_SAVED, SavedId
from scanner.domain.timeline import When
from scanner.errors import BadWish, NotFound
from scanner.reference import license_table
from tests.fakes import photo

FACES = PhotoFilter(faces=True)
LAKE = PhotoFilter(text="lake", taken=DateRange(date(2014, 1, 1), None))


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    catalog = Catalog(tmp_path / "catalog.sqlite", Rules(license_table()))
    yield catalog
    catalog.close()


def names(catalog: Catalog) -> list[str]:
    return [saved.name for saved in catalog.saved.all()]


def test_a_filter_is_kept_under_its_name_and_listed_by_it(catalog: Catalog) -> None:
    catalog.saved.save("the lake", LAKE)
    catalog.saved.save("Anna", FACES)

    assert names(catalog) == ["Anna", "the lake"]
    assert catalog.saved.named("The  Lake ").wanted == LAKE


def test_a_name_is_taken_in_any_case_and_however_it_is_composed(catalog: Catalog) -> None:
    saved = catalog.saved.save("\u00c9t\u00e9", FACES)
    with pytest.raises(BadWish, match="already"):
        catalog.saved.save("e\u0301TE\u0301", LAKE)
    replaced = catalog.saved.save("e\u0301te\u0301", LAKE, replace=True)

    assert (replaced.id, replaced.wanted) == (saved.id, LAKE)
    assert len(names(catalog)) == 1


@pytest.mark.parametrize("name", ["", "  \n ", "x" * 81, "a\u202eb", "a\0b", "a\ud800"])
def test_what_cannot_be_a_name_is_refused(catalog: Catalog, name: str) -> None:
    with pytest.raises(BadWish):
        catalog.saved.save(name, FACES)
    assert names(catalog) == []


def test_a_filter_is_renamed_and_its_old_name_is_free(catalog: Catalog) -> None:
    saved = catalog.saved.save("Lake", LAKE)
    other = catalog.saved.save("Faces", FACES)
    with pytest.raises(BadWish, match="already"):
        catalog.saved.rename(saved.id, "faces")
    assert catalog.saved.rename(saved.id, "LAKE").name == "LAKE"
    catalog.saved.rename(saved.id, "Water")
    catalog.saved.rename(other.id, "Lake")

    assert names(catalog) == ["Lake", "Water"]
    with pytest.raises(NotFound):
        catalog.saved.rename(SavedId(99), "Nobody's")


def test_a_removed_filter_can_be_put_back_as_it_was(catalog: Catalog) -> None:
    saved = catalog.saved.save("Lake", LAKE)
    catalog.saved.remove(saved.id)
    assert names(catalog) == []
    with pytest.raises(NotFound):
        catalog.saved.remove(saved.id)
    catalog.saved.restore(saved)

    assert catalog.saved.all() == (saved,)


def test_a_filter_is_not_put_back_over_another_of_its_name(catalog: Catalog) -> None:
    saved = catalog.saved.save("Lake", LAKE)
    catalog.saved.remove(saved.id)
    catalog.saved.save("lake", FACES)
    with pytest.raises(BadWish, match="already"):
        catalog.saved.restore(saved)


def test_a_filter_of_a_newer_safelight_is_listed_kept_and_not_used(
    catalog: Catalog, tmp_path: Path
) -> None:
    newer = '{"version": 1, "smiles": true}'
    with sqlite3.connect(tmp_path / "catalog.sqlite") as db:
        db.execute("INSERT INTO saved_filter VALUES (5, 'Smiles', 'smiles', ?, '2027')", (newer,))
    (saved,) = catalog.saved.all()
    assert saved.wanted is None
    assert "newer Safelight" in saved.trouble

    catalog.saved.remove(saved.id)
    catalog.saved.restore(saved)
    assert catalog.saved.all() == (saved,)
    assert saved.text == newer


def test_there_is_an_end_to_saved_filters_and_to_photos_named_in_one(catalog: Catalog) -> None:
    with pytest.raises(BadWish, match="10,001"):
        catalog.saved.save(
            "Many", PhotoFilter(keys=frozenset(str(n) for n in range(MOST_KEYS + 1)))
        )
    for n in range(MOST_SAVED):
        catalog.saved.save(f"Filter {n}", FACES)
    with pytest.raises(BadWish, match="200"):
        catalog.saved.save("One more", FACES)
    assert catalog.saved.save("Filter 7", LAKE, replace=True).wanted == LAKE


# -- dates and likeness


@pytest.fixture
def album(catalog: Catalog) -> dict[str, int]:
    """Five photos: two of one day, two in an album, two with the same tags."""
    source = catalog.photos.add_source(SourceKind.FOLDER, "Photos", ["/photos"]).id
    lake, swans = Album("1", "Lake"), Album("2", "Swans")
    photos = [
        photo(
            "a.jpg",
            taken=datetime(2014, 5, 17, 9),
            albums=(lake, swans),
            tags=("swan", 'a "b" & ü'),
            picture=Picture("/photos/a.jpg"),
        ),
        photo("b.jpg", taken=datetime(2014, 5, 17, 23, 59), tags=("swan",)),
        photo("c.jpg", taken=datetime(2014, 5, 18), albums=(swans,), picture=None),
        photo("d.jpg", taken=datetime(2012, 1, 1), tags=('a "b" & ü', "swan", "more")),
        photo("e.jpg", taken=None, picture=Picture("/photos/x.zip", "e.jpg")),
    ]
    with catalog.photos.syncing(source) as walk:
        return dict(zip("abcde", walk.store(photos), strict=True))


@pytest.mark.parametrize(
    ("likeness", "like_a"), [(Likeness.DAY, "ab"), (Likeness.ALBUM, "ac"), (Likeness.TAGS, "ad")]
)
def test_photos_are_found_by_what_they_have_in_common(
    catalog: Catalog, album: dict[str, int], likeness: Likeness, like_a: str
) -> None:
    found = catalog.picking.alike(PhotoId(album["a"]), likeness)
    assert list(found) == [album[name] for name in like_a]


@pytest.mark.parametrize("likeness", list(Likeness))
def test_nothing_in_common_is_said_and_not_taken_for_all(
    catalog: Catalog, album: dict[str, int], likeness: Likeness
) -> None:
    with pytest.raises(BadWish):
        catalog.picking.alike(PhotoId(album["e"]), likeness)
    with pytest.raises(NotFound):
        catalog.picking.alike(PhotoId(999), likeness)


def test_only_files_in_folders_are_told_to_other_programs(
    catalog: Catalog, album: dict[str, int]
) -> None:
    flickr = catalog.photos.add_source(SourceKind.FLICKR, "ann", [], nsid="1@N01").id
    with catalog.photos.syncing(flickr) as walk:
        page = "https://www.flickr.com/photos/1@N01/7"
        (remote,) = walk.store([photo("7", title="", url=page, picture=Picture("/cache/7"))])
    found = catalog.picking.whereabouts([album["e"], remote, 999, album["a"]])

    assert [(one.path, one.url) for one in found] == [
        (None, None),
        (None, page),
        ("/photos/a.jpg", None),
    ]
    assert found[1].name == "7"


def test_a_list_by_title_has_no_dates(catalog: Catalog, album: dict[str, int]) -> None:
    ids = catalog.listing.find(PhotoFilter(), Order.TITLE)
    with pytest.raises(BadWish, match="not sorted by date"):
        catalog.timelines.months(ids, Order.TITLE)
    with pytest.raises(BadWish, match="not sorted by date"):
        catalog.timelines.place_of(ids, Order.TITLE, When(2014))


def test_photos_removed_since_the_list_was_made_move_no_other_date(
    catalog: Catalog, album: dict[str, int], tmp_path: Path
) -> None:
    ids = catalog.listing.find(PhotoFilter(), Order.NEWEST)
    with sqlite3.connect(tmp_path / "catalog.sqlite") as db:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("DELETE FROM photo WHERE id = ?", (album["b"],))

    months = [(month.text, month.photos) for month in catalog.timelines.months(ids, Order.NEWEST)]
    assert months == [("2014-05", 3), ("2012-01", 1), ("", 1)]


def test_a_million_photos_need_a_few_thousand_looks(catalog: Catalog) -> None:
    source = catalog.photos.add_source(SourceKind.FOLDER, "Photos", ["/photos"]).id
    with catalog.photos.syncing(source) as walk:
        (one,) = walk.store([photo("a.jpg", taken=datetime(2014, 5, 17))])
    looks: list[str] = []
    connection = catalog.saved._database.connection()
    connection.set_trace_callback(looks.append)
    months = catalog.timelines.months([one] * 1_000_000, Order.NEWEST)
    connection.set_trace_callback(None)

    assert [month.photos for month in months] == [1_000_000]
    assert len(looks) < 40


# -- the command line


def run(home: Path, *words: str) -> int:
    return main([*words, "--home", str(home)], lambda *_, **__: 0)


def test_a_filter_is_saved_used_renamed_and_removed_by_commands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"
    assert run(home, "filter", "save", "Open faces", "--faces", "--severity", "2") == 0
    assert run(home, "filter", "save", "open FACES", "--geotagged") == 2
    capsys.readouterr()
    assert run(home, "filter", "list", "--format", "json") == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert told == {
        "id": 1,
        "name": "Open faces",
        "photos": 0,
        "filter": {"faces": True, "severity": 2},
        "trouble": None,
    }

    assert run(home, "photos", "--saved", "open faces", "--license", "cc-by-2.0") == 0
    assert run(home, "filter", "rename", "open faces", "Faces") == 0
    assert run(home, "photos", "--saved", "open faces") == 2
    assert run(home, "filter", "remove", "Faces") == 0
    capsys.readouterr()
    assert run(home, "filter", "list", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_saved_filter_and_an_option_that_contradict_each_other_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"
    run(home, "filter", "save", "Faces", "--faces")
    assert run(home, "photos", "--saved", "Faces", "--no-faces") == 2
    assert "asks for faces already" in capsys.readouterr().err


def test_an_empty_filter_is_not_saved(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path / "home", "filter", "save", "All") == 2
    assert "-h" in capsys.readouterr().err
