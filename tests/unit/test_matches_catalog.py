"""What the catalog keeps of lists: what is asked of them, what they answered, what may be."""

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from scanner.catalog import Catalog
from scanner.catalog.migrate import APPLICATION_ID, migrations, statements
from scanner.domain.dataset import Checkable, Dataset, DatasetMatch, PossibleMatch
from scanner.domain.exposure import Level, LicenseChange, Rules
from scanner.domain.face import Box, FaceReview, FoundFace, Verdict
from scanner.domain.job import Cancelled
from scanner.domain.link import Basis, LinkVerdict
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import Media, PhotoId, SourceKind
from scanner.jobs.assess import assess_stale
from scanner.jobs.task import Task
from scanner.ports import Look
from scanner.reference import license_table
from tests.fakes import photo

TABLE = license_table()
DIF = Dataset(
    slug="dif",
    name="Published by nobody",
    licenses=frozenset({"cc-by-2.0"}),
    checkable=Checkable.WITH_LIST,
    collected_from=date(2012, 1, 1),
    collected_to=date(2013, 12, 31),
)
FFHQ = Dataset(
    slug="ffhq",
    name="Published",
    checkable=Checkable.YES,
    collected_from=date(2018, 10, 1),
    collected_to=date(2018, 10, 31),
)
FACE = FoundFace(Box(0.1, 0.1, 0.2, 0.2), 0.9)
IN_2010 = datetime(2010, 1, 1, tzinfo=UTC)
SHA = "5" * 64


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    made = Catalog(tmp_path / "catalog.sqlite", Rules(TABLE, datasets=(DIF, FFHQ)))
    yield made
    made.close()


def stored(
    catalog: Catalog,
    *keys: str,
    kind: SourceKind = SourceKind.FLICKR,
    media: Media = Media.PHOTO,
) -> list[PhotoId]:
    source = catalog.photos.add_source(kind, "me", ["/x"], nsid="1@N01").id
    with catalog.photos.syncing(source) as walk:
        return walk.store([photo(key, media=media) for key in keys])


def linked(catalog: Catalog, links: Mapping[tuple[int, int], Basis], stamp: str = "1") -> None:
    catalog.links.replace(links, stamp=stamp)


def face(catalog: Catalog, *photos: PhotoId) -> None:
    catalog.findings.record(
        "d", [(Look(photo=id_, content="c", faces=(FACE,)), "1") for id_ in photos]
    )


def level(catalog: Catalog, id_: PhotoId) -> Level:
    return catalog.listing.rows([id_])[0].level


def possible(catalog: Catalog, id_: PhotoId) -> tuple[PossibleMatch, ...]:
    source = catalog.photos.source(catalog.listing.rows([id_])[0].source)
    return catalog.listing.detail(id_, source=source, faces=()).possible


def matches(catalog: Catalog, id_: PhotoId) -> tuple[DatasetMatch, ...]:
    source = catalog.photos.source(catalog.listing.rows([id_])[0].source)
    return catalog.listing.detail(id_, source=source, faces=()).matches


def found_at(catalog: Catalog, id_: PhotoId) -> dict[str, Any]:
    """Return when each list was seen to hold a photo; None where nobody noted it."""
    return {match.dataset: match.at for match in matches(catalog, id_)}


# -- what is asked


def test_photos_of_accounts_and_exports_are_asked_about_by_their_number(catalog: Catalog) -> None:
    account = stored(catalog, "88100000001", "88100000002")
    export = stored(catalog, "88100000001", kind=SourceKind.EXPORT)

    assert catalog.matches.flickr_ids(0, 10) == [
        (account[0], 88100000001),
        (account[1], 88100000002),
        (export[0], 88100000001),
    ]


def test_pages_follow_each_other_to_the_end(catalog: Catalog) -> None:
    stored(catalog, *(str(n) for n in range(1, 8)))

    asked, last = [], 0
    while page := catalog.matches.flickr_ids(last, 3):
        asked.append([key for _, key in page])
        last = page[-1][0]

    assert asked == [[1, 2, 3], [4, 5, 6], [7]]


def test_a_key_that_is_no_number_of_flickr_is_not_asked_about(catalog: Catalog) -> None:
    odd = ["photo", "0", "", "1.5", "-3", "9223372036854775808", "99999999999999999999", "²"]
    last = stored(catalog, *odd, "9223372036854775807")[-1]

    # A page of one photo shows that what was left out ends no page early.
    assert catalog.matches.flickr_ids(0, 1) == [(last, 2**63 - 1)]


@pytest.mark.parametrize(
    ("basis", "verdict", "asked"),
    [
        (Basis.FILE_NAME_ID, None, True),
        (Basis.SAME_ID, None, True),
        (Basis.TAKEN_AND_SIZE, None, False),
        (Basis.LOOKS_ALIKE, None, False),
        (Basis.LOOKS_ALIKE, LinkVerdict.CONFIRMED, True),
        (Basis.FILE_NAME_ID, LinkVerdict.REJECTED, False),
    ],
)
def test_a_local_file_is_asked_about_by_the_number_of_the_photo_that_it_surely_is(
    catalog: Catalog, basis: Basis, verdict: LinkVerdict | None, asked: bool
) -> None:
    (remote,) = stored(catalog, "88100000001")
    (local, _) = stored(catalog, "a.jpg", "88100000009.jpg", kind=SourceKind.FOLDER)
    linked(catalog, {(local, remote): basis})
    if verdict:
        catalog.links.say(local, remote, verdict)

    mine = [(local, 88100000001)] if asked else []
    assert catalog.matches.flickr_ids(remote, 10) == mine


def test_a_file_that_is_one_photo_in_two_sources_is_asked_about_once(catalog: Catalog) -> None:
    (account,) = stored(catalog, "88100000001")
    (export,) = stored(catalog, "88100000001", kind=SourceKind.EXPORT)
    (local,) = stored(catalog, "a.jpg", kind=SourceKind.FOLDER)
    linked(catalog, {(local, account): Basis.SAME_ID, (local, export): Basis.SAME_ID})

    assert catalog.matches.flickr_ids(export, 10) == [(local, 88100000001)]


def test_files_without_a_checksum_at_their_revision_are_on_the_to_do_list(
    catalog: Catalog,
) -> None:
    stored(catalog, "88100000001")
    stored(catalog, "film.mp4", kind=SourceKind.FOLDER, media=Media.VIDEO)
    one, two = stored(catalog, "a.jpg", "b.jpg", kind=SourceKind.FOLDER)

    assert catalog.matches.count_unhashed() == 2
    assert [file.photo for file in catalog.matches.unhashed(0, 10)] == [one, two]
    assert [file.picture.path for file in catalog.matches.unhashed(one, 1)] == ["/pictures/b.jpg"]

    catalog.matches.set_hash(one, "1", b"1" * 16)

    assert catalog.matches.count_unhashed() == 1
    assert [file.photo for file in catalog.matches.unhashed(0, 10)] == [two]
    assert catalog.matches.hashes(0, 10) == [(one, b"1" * 16)]


def test_a_file_that_changed_has_no_checksum_any_more(catalog: Catalog) -> None:
    source = catalog.photos.add_source(SourceKind.FOLDER, "Photos", ["/photos"]).id
    with catalog.photos.syncing(source) as walk:
        (id_,) = walk.store([photo("a.jpg")])
        catalog.matches.set_hash(id_, "1", b"1" * 16)
        walk.store([photo("a.jpg", stamp="2")])

    assert catalog.matches.hashes(0, 10) == []
    assert [file.revision for file in catalog.matches.unhashed(0, 10)] == ["2"]


# -- what they answered


def test_a_photo_in_a_list_is_found_with_list_checksum_row_and_time(catalog: Catalog) -> None:
    one, two = stored(catalog, "88100000001", "88100000002")

    catalog.matches.set_list("pipa", "index.txt", SHA, {one: 7}, stamp="s")

    assert matches(catalog, one) == (DatasetMatch("pipa", "index.txt", SHA, 7),)
    assert [level(catalog, id_) for id_ in (one, two)] == [Level.FOUND, Level.NONE]
    assert catalog.matches.mine("pipa") == catalog.matches.found() == 1
    checked = catalog.matches.checked("pipa")
    assert checked is not None
    assert (checked.sha256, checked.photos, checked.stamp) == (SHA, 1, "s")
    assert found_at(catalog, one) == {"pipa": checked.at}
    assert list(catalog.listing.find(PhotoFilter(datasets=frozenset({"pipa"})))) == [one]


def test_a_photo_that_is_no_longer_in_the_list_loses_the_match(catalog: Catalog) -> None:
    one, two = stored(catalog, "88100000001", "88100000002")
    catalog.matches.set_list("pipa", "index.txt", SHA, {one: 7, two: 8})

    catalog.matches.set_list("pipa", "index.txt", "6" * 64, {two: 1})

    assert matches(catalog, one) == ()
    assert level(catalog, one) is Level.NONE
    assert matches(catalog, two) == (DatasetMatch("pipa", "index.txt", "6" * 64, 1),)


def test_the_moment_of_a_match_stays_as_long_as_the_list_does(catalog: Catalog) -> None:
    one, two = stored(catalog, "88100000001", "88100000002")
    catalog.matches.set_list("pipa", "index.txt", SHA, {one: 7})
    first = found_at(catalog, one)

    catalog.matches.set_list("pipa", "index.txt", SHA, {one: 9, two: 8})
    assert found_at(catalog, one) == first
    assert found_at(catalog, two)["pipa"] > first["pipa"]

    catalog.matches.set_list("pipa", "index.txt", "6" * 64, {one: 7})
    assert found_at(catalog, one)["pipa"] > first["pipa"]


def test_a_list_leaves_what_another_one_said(catalog: Catalog) -> None:
    (one,) = stored(catalog, "88100000001")
    catalog.matches.set_list("pipa", "index.txt", SHA, {one: 7})
    catalog.matches.set_list("ffhq", "v2.json", SHA, {one: None})
    assert catalog.matches.datasets() == ("ffhq", "pipa")

    catalog.matches.remove_list("pipa")

    assert matches(catalog, one) == (DatasetMatch("ffhq", "v2.json", SHA, None),)
    assert catalog.matches.datasets() == ("ffhq",)
    assert catalog.matches.checked("pipa") is None
    assert level(catalog, one) is Level.FOUND


def test_a_list_without_a_hit_was_checked_all_the_same(catalog: Catalog) -> None:
    catalog.matches.set_list("pipa", "index.txt", SHA, {})

    checked = catalog.matches.checked("pipa")
    assert checked is not None
    assert checked.photos == 0
    assert catalog.matches.checked("ffhq") is None


def test_a_photo_that_is_no_more_is_no_match(catalog: Catalog) -> None:
    catalog.matches.set_list("pipa", "index.txt", SHA, {PhotoId(404): 1})

    assert catalog.matches.mine("pipa") == 0


def test_a_removed_source_takes_its_matches_with_it(catalog: Catalog) -> None:
    (one,) = stored(catalog, "88100000001")
    catalog.matches.set_list("pipa", "index.txt", SHA, {one: 7})

    catalog.photos.remove_source(catalog.photos.sources()[0].id)

    assert catalog.matches.mine("pipa") == 0


def test_a_run_that_was_cut_off_is_known_to_be_unfinished(catalog: Catalog) -> None:
    ids = stored(catalog, *(str(n) for n in range(1, 1202)))
    catalog.matches.set_list("pipa", "old.txt", SHA, {ids[0]: 1})
    calls = 0

    def stop_at_the_second_page() -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise Cancelled

    hits = {id_: n for n, id_ in enumerate(ids, 1)}
    with pytest.raises(Cancelled):
        catalog.matches.set_list(
            "pipa", "new.txt", "6" * 64, hits, checkpoint=stop_at_the_second_page
        )
    assert catalog.matches.checked("pipa") is None
    assert 0 < catalog.matches.mine("pipa") < len(ids)

    catalog.matches.set_list("pipa", "old.txt", SHA, {ids[0]: 1})
    assert catalog.matches.mine("pipa") == 1
    assert [row.level for row in catalog.listing.rows(ids[:3])] == [
        Level.FOUND,
        Level.NONE,
        Level.NONE,
    ]


# -- what may be


def test_a_photo_may_be_in_a_dataset_that_nobody_published_and_is_never_said_to_be_in_it(
    catalog: Catalog,
) -> None:
    one, faceless = stored(catalog, "88100000001", "88100000002")
    face(catalog, one)
    for id_ in (one, faceless):
        catalog.findings.set_history(id_, [LicenseChange(IN_2010, "cc-by-2.0")])

    assert possible(catalog, one) == (
        PossibleMatch(dataset="dif", license="cc-by-2.0", since=IN_2010),
    )
    assert possible(catalog, faceless) == ()
    assert catalog.matches.possible("dif") == 1
    assert catalog.matches.mine("dif") == 0
    assert level(catalog, one) is Level.WAS_OPEN
    assert [row.possible for row in catalog.listing.rows([one, faceless])] == [("dif",), ()]


def test_what_a_photo_may_be_in_is_a_filter_of_its_own(catalog: Catalog) -> None:
    one, two = stored(catalog, "88100000001", "88100000002")
    face(catalog, one)
    catalog.findings.set_history(one, [LicenseChange(IN_2010, "cc-by-2.0")])
    catalog.findings.set_matches(two, [DatasetMatch("pipa")])
    maybe = PhotoFilter(possible=frozenset({"dif"}))

    assert list(catalog.listing.find(maybe)) == [one]
    assert catalog.listing.count(replace(maybe, datasets=frozenset({"pipa"}))) == 0
    facets = catalog.listing.facets(PhotoFilter())
    assert (facets.possible, facets.datasets) == ({"dif": 1}, {"pipa": 1})
    assert catalog.listing.facets(maybe).datasets == {}

    catalog.matches.set_list("dif", "copy.csv", SHA, {})
    assert list(catalog.listing.find(maybe)) == []
    assert catalog.listing.facets(PhotoFilter()).possible == {}
    assert catalog.listing.rows([one])[0].possible == ()


def test_what_was_told_is_not_guessed(catalog: Catalog) -> None:
    one, two = stored(catalog, "88100000001", "88100000002")
    face(catalog, one, two)
    for id_ in (one, two):
        catalog.findings.set_history(id_, [LicenseChange(IN_2010, "cc-by-2.0")])
    catalog.findings.set_matches(one, [DatasetMatch("dif")])
    assert possible(catalog, one) == ()
    assert catalog.matches.possible("dif") == 1

    catalog.matches.set_list("dif", "copy.csv", SHA, {one: 1})
    assert possible(catalog, two) == ()
    assert catalog.matches.possible("dif") == 0

    catalog.matches.remove_list("dif")
    assert catalog.matches.possible("dif") == 2
    assert len(possible(catalog, one)) == 1


def test_what_a_photo_may_be_in_follows_each_fact_at_once(catalog: Catalog) -> None:
    (one,) = stored(catalog, "88100000001")
    face(catalog, one)
    catalog.findings.set_history(one, [LicenseChange(IN_2010, "cc-by-2.0")])
    assert len(possible(catalog, one)) == 1

    catalog.findings.set_reviews(one, [FaceReview(FACE.box, Verdict.REJECTED)])
    assert possible(catalog, one) == ()

    catalog.findings.set_reviews(one, [])
    assert len(possible(catalog, one)) == 1

    catalog.findings.set_history(one, [LicenseChange(IN_2010, "all-rights-reserved")])
    assert possible(catalog, one) == ()


def test_other_facts_of_datasets_make_every_exposure_stale(catalog: Catalog) -> None:
    (one,) = stored(catalog, "88100000001")
    face(catalog, one)
    catalog.findings.set_history(one, [LicenseChange(IN_2010, "cc-by-2.0")])
    assess_stale(Task(lambda _: None), catalog.findings)
    assert catalog.findings.settled()

    catalog.findings.rules = Rules(TABLE, datasets=(FFHQ,))
    assert not catalog.findings.settled()
    assert assess_stale(Task(lambda _: None), catalog.findings) == 1
    assert possible(catalog, one) == ()


def test_a_file_on_this_machine_may_be_in_nothing(catalog: Catalog) -> None:
    (one,) = stored(catalog, "a.jpg", kind=SourceKind.FOLDER)
    face(catalog, one)
    catalog.findings.set_history(one, [LicenseChange(IN_2010, "cc-by-2.0")])

    assert possible(catalog, one) == ()


def test_matches_of_a_catalog_of_the_third_version_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "catalog.sqlite"
    old = sqlite3.connect(path)
    for number, sql in migrations():
        if number <= 3:
            for statement in statements(sql):
                old.execute(statement)
    old.execute(
        "INSERT INTO source (kind, name, places, added) "
        "VALUES ('flickr', 'a', '[]', '2026-11-23T10:00:00Z')"
    )
    old.execute(
        "INSERT INTO photo (source, key, stamp, title, license, visibility, visibility_exact, "
        "data_mining, media, revision) VALUES (1, '7', '', '', 'unknown', 'public', 1, '', "
        "'photo', '1')"
    )
    old.execute("INSERT INTO dataset_match VALUES (1, 'pipa', 'index.txt', 'ab', 3)")
    old.execute("INSERT INTO exposure VALUES (1, '1:any-cc', 'found', 3, 1, NULL)")
    old.execute("INSERT INTO photo_text VALUES (1, '', '[]', '', '{}', NULL, NULL)")
    old.execute("PRAGMA user_version = 3")
    old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    old.commit()
    old.close()

    catalog = Catalog(path, Rules(TABLE))
    assess_stale(Task(lambda _: None), catalog.findings)

    assert catalog.matches.datasets() == ("pipa",)
    assert found_at(catalog, PhotoId(1)) == {"pipa": None}
    assert level(catalog, PhotoId(1)) is Level.FOUND
    assert catalog.findings.stale() == 0
    catalog.close()
