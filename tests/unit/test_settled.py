from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.domain.change import (
    ChangeKind,
    ChangeState,
    Entry,
    Kept,
    PlanEvent,
    Wish,
    location_text,
)
from scanner.domain.exposure import Level, Rules
from scanner.domain.face import Box, FoundFace
from scanner.domain.photo import Picture, SourceKind, Visibility
from scanner.errors import NotFound
from scanner.ports import Look
from scanner.reference import license_table
from tests.fakes import photo
from tests.planned import CLOSE, CLOSED, account, change, detail, of, on_flickr, say, synced

FACE = FoundFace(Box(0.1, 0.1, 0.2, 0.2), 0.9)


@pytest.fixture
def told() -> list[frozenset[str]]:
    return []


@pytest.fixture
def catalog(tmp_path: Path, told: list[frozenset[str]]) -> Iterator[Catalog]:
    made = Catalog(tmp_path / "catalog.sqlite", Rules(license_table()), on_commit=told.append)
    yield made
    made.close()


def test_a_license_that_was_set_is_the_photos_and_its_exposure_follows(
    catalog: Catalog, told: list[frozenset[str]]
) -> None:
    source = account(catalog)
    (id_,) = synced(catalog, source, on_flickr("88100000001"))
    catalog.findings.record("d", [(Look(photo=id_, content="c", faces=(FACE,)), "1")])
    plan = catalog.changes.store(CLOSE, [change(1, photo=id_)])
    (planned,) = of(catalog, plan)
    assert detail(catalog, id_, source).row.level is Level.OPEN

    told.clear()
    say(catalog, planned, ChangeState.STARTED)
    say(catalog, planned, ChangeState.CONFLICT, "cc0-1.0")
    say(catalog, planned, ChangeState.FAILED)
    assert detail(catalog, id_, source).row.license == "cc-by-2.0"
    say(catalog, planned, ChangeState.DONE)

    row = detail(catalog, id_, source).row
    assert (row.license, row.level) == (CLOSED, Level.VISIBLE)
    assert told == [frozenset({"journal"})] * 3 + [frozenset({"journal", "photo", "exposure"})]

    say(catalog, planned, ChangeState.DRIFTED, "cc-by-2.0")
    row = detail(catalog, id_, source).row
    assert (row.license, row.level) == ("cc-by-2.0", Level.OPEN)


def test_storing_and_noting_tell_what_they_touched(
    catalog: Catalog, told: list[frozenset[str]]
) -> None:
    plan = catalog.changes.store(CLOSE, [change(1)])
    catalog.changes.note(plan, PlanEvent.AGREED)
    catalog.changes.copy_without(plan, [1])

    stored = frozenset({"plan", "change", "journal"})
    assert told == [stored, frozenset({"journal"}), stored]


def test_a_tag_is_added_as_flickr_lists_it_and_taken_out_again(catalog: Catalog) -> None:
    source = account(catalog)
    ids = synced(
        catalog,
        source,
        on_flickr("88100000001", tags=("cat",)),
        on_flickr("88100000002", tags=("No CV", "cat")),
    )
    wish = Wish(ChangeKind.TAG, "No_CV")
    plan = catalog.changes.store(
        wish, [change(n, photo=id_, before="", after="No_CV") for n, id_ in enumerate(ids, 1)]
    )
    one, two = of(catalog, plan)
    say(catalog, one, ChangeState.DONE, kept=Kept(receipt="5-88100000001-77"))
    say(catalog, two, ChangeState.ALREADY, "nocv")

    assert [detail(catalog, id_, source).tags for id_ in ids] == [("cat", "nocv"), ("No CV", "cat")]

    say(catalog, one, ChangeState.DRIFTED, "")
    assert detail(catalog, ids[0], source).tags == ("cat",)

    undo = catalog.changes.store(wish, [replace(two, before="No_CV", after="")], undoes=plan)
    say(catalog, of(catalog, undo)[0], ChangeState.DONE)
    assert detail(catalog, ids[1], source).tags == ("cat",)


def test_a_place_goes_and_comes_back(catalog: Catalog) -> None:
    source = account(catalog)
    where = location_text(52.52, -13.405)
    (id_,) = synced(
        catalog,
        source,
        on_flickr("88100000001", geotagged=True, latitude=52.52, longitude=-13.405),
    )

    def place() -> tuple[bool | None, float | None, float | None]:
        found = detail(catalog, id_, source)
        return found.row.geotagged, found.latitude, found.longitude

    wish = Wish(ChangeKind.LOCATION)
    plan = catalog.changes.store(wish, [change(1, photo=id_, before=where, after="")])
    say(catalog, of(catalog, plan)[0], ChangeState.DONE)
    assert place() == (False, None, None)

    for nonsense in ("nowhere", "1,2,3", "nan,0", "91,0", "0,181"):
        say(catalog, of(catalog, plan)[0], ChangeState.DRIFTED, nonsense)
        assert place() == (False, None, None)

    undo = catalog.changes.store(wish, [change(1, photo=id_, before="", after=where)])
    say(catalog, of(catalog, undo)[0], ChangeState.VERIFIED, where)
    assert place() == (True, 52.52, -13.405)


@pytest.mark.parametrize("end", ["_z.jpg", "_b.jpg", ".jpg", "_n.jpg"])
def test_a_new_secret_comes_into_the_address_of_a_picture_and_nobody_looks_again(
    catalog: Catalog, end: str
) -> None:
    source = account(catalog)
    begin = "https://live.staticflickr.com/65535/88100000001_"
    picture = Picture("", url=f"{begin}0ab12{end}")
    said = on_flickr("88100000001", picture=picture, visibility_exact=False)
    (id_,) = synced(catalog, source, said)
    catalog.findings.record("d", [(Look(photo=id_, content="c", faces=(FACE,)), "1")])
    stamps = _stamps(catalog)
    plan = catalog.changes.store(
        Wish(ChangeKind.VISIBILITY, "private"),
        [change(1, photo=id_, before="public", after="private")],
    )

    receipt = '{"secret": "9f9f", "original_secret": "77"}'
    say(catalog, of(catalog, plan)[0], ChangeState.DONE, kept=Kept(receipt=receipt))

    found = detail(catalog, id_, source)
    assert found.row.visibility is Visibility.PRIVATE
    assert found.row.visibility_exact
    assert found.picture == Picture("", url=f"{begin}9f9f{end}")
    assert _stamps(catalog) == stamps
    assert not list(catalog.findings.unseen("d", [source.id]))


@pytest.mark.parametrize(
    ("url", "receipt"),
    [
        ("https://x.test/1/88100000001_0ab_o.jpg", '{"secret": "9f"}'),
        ("https://x.test/1/88100000001_0ab_k.jpg", '{"secret": "9f"}'),
        ("https://x.test/1/88100000002_0ab_z.jpg", '{"secret": "9f"}'),
        ("https://x.test/1/88100000001_0ab_z.jpg?k=1", '{"secret": "9f"}'),
        ("https://x.test/1/88100000001_0ab_z.jpg", '{"secret": "../9f"}'),
        ("https://x.test/1/88100000001_0ab_z.jpg", '{"secret": ""}'),
        ("https://x.test/1/88100000001_0ab_z.jpg", '{"secret": 9}'),
        ("https://x.test/1/88100000001_0ab_z.jpg", "[]"),
        ("https://x.test/1/88100000001_0ab_z.jpg", "{"),
        ("https://x.test/1/88100000001_0ab_z.jpg", ""),
    ],
)
def test_an_address_that_does_not_hold_the_photos_secret_stays(
    catalog: Catalog, url: str, receipt: str
) -> None:
    source = account(catalog)
    (id_,) = synced(catalog, source, on_flickr("88100000001", picture=Picture("", url=url)))
    plan = catalog.changes.store(
        Wish(ChangeKind.VISIBILITY, "friends"),
        [change(1, photo=id_, before="public", after="friends")],
    )
    say(catalog, of(catalog, plan)[0], ChangeState.DONE, kept=Kept(receipt=receipt))

    found = detail(catalog, id_, source)
    assert (found.row.visibility, found.picture) == (Visibility.FRIENDS, Picture("", url=url))


def test_a_video_has_no_address_and_becomes_private_all_the_same(catalog: Catalog) -> None:
    source = account(catalog)
    (id_,) = synced(catalog, source, on_flickr("88100000001", picture=None))
    plan = catalog.changes.store(
        Wish(ChangeKind.VISIBILITY, "private"),
        [change(1, photo=id_, before="public", after="private")],
    )
    say(catalog, of(catalog, plan)[0], ChangeState.DONE, kept=Kept(receipt='{"secret": "9f"}'))

    assert detail(catalog, id_, source).row.visibility is Visibility.PRIVATE


def test_a_files_rights_are_left_to_the_next_sync(
    catalog: Catalog, told: list[frozenset[str]]
) -> None:
    source = catalog.photos.add_source(SourceKind.FOLDER, "p", ["/p"])
    (id_,) = synced(catalog, source, photo("88100000001", license="cc-by-2.0"))
    plan = catalog.changes.store(Wish(ChangeKind.RIGHTS, "{}"), [change(1, photo=id_, after="{}")])
    told.clear()
    say(catalog, of(catalog, plan)[0], ChangeState.DONE)

    assert detail(catalog, id_, source).row.license == "cc-by-2.0"
    assert told == [frozenset({"journal"})]


def test_a_line_about_a_change_that_is_not_in_its_plan_takes_all_others_back(
    catalog: Catalog,
) -> None:
    source = account(catalog)
    (id_,) = synced(catalog, source, on_flickr("88100000001"))
    plan = catalog.changes.store(CLOSE, [change(1, photo=id_)])
    (planned,) = of(catalog, plan)

    with pytest.raises(NotFound, match="There is no change 2 in plan 1"):
        catalog.changes.record(
            [
                Entry(change=planned, state=ChangeState.DONE),
                Entry(change=replace(planned, n=2), state=ChangeState.DONE),
            ]
        )

    assert len(list(catalog.changes.journal())) == 1
    assert detail(catalog, id_, source).row.license == "cc-by-2.0"


def _stamps(catalog: Catalog) -> list[tuple[str, str]]:
    with catalog._database.read() as db:
        return db.execute("SELECT stamp, revision FROM photo").fetchall()
