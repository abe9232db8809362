import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.catalog.migrate import APPLICATION_ID, migrations, statements
from scanner.domain.account import Account, SignInState
from scanner.domain.exposure import Level, LicenseChange, Rules
from scanner.domain.face import Box, FoundFace
from scanner.domain.job import Cancelled
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import Photo, PhotoId, Picture, Source, SourceKind, Trouble, Visibility
from scanner.errors import SourceUnavailable
from scanner.jobs.history import read_histories
from scanner.jobs.sync import sync
from scanner.jobs.task import Task
from scanner.ports import Look
from scanner.reference import license_table
from tests.fakes import FakeHistories, FakeSource, photo

FACE = FoundFace(Box(0.1, 0.1, 0.2, 0.2), 0.9)
THEN = datetime(2015, 6, 1, tzinfo=UTC)


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    made = Catalog(tmp_path / "catalog.sqlite", Rules(license_table()))
    yield made
    made.close()


@pytest.fixture
def account(catalog: Catalog) -> Source:
    return catalog.photos.add_source(SourceKind.FLICKR, "anna", [], nsid="1@N01", own=True)


def task() -> Task:
    return Task(lambda _: None)


def stored(catalog: Catalog, source: Source, *photos: Photo) -> list[PhotoId]:
    with catalog.photos.syncing(source.id) as walk:
        ids = walk.store(photos)
        walk.finish(lambda trouble, key: False)
    return ids


def on_flickr(key: str, **more: object) -> Photo:
    url = f"https://live.staticflickr.com/1/{key}_ab12.jpg"
    return photo(key, picture=Picture("", None, url), visibility=Visibility.PUBLIC, **more)


def seen(catalog: Catalog, photo: PhotoId, *faces: FoundFace) -> None:
    catalog.findings.record("d", [(Look(photo=photo, content="c", faces=faces, phash=-3), "1")])


def test_a_catalog_of_the_first_version_is_brought_up_to_date_with_its_photos(
    tmp_path: Path,
) -> None:
    path = tmp_path / "catalog.sqlite"
    old = sqlite3.connect(path)
    for statement in statements(dict(migrations())[1]):
        old.execute(statement)
    old.execute(
        "INSERT INTO source (kind, name, places, added) "
        "VALUES ('folder', 'a', '[]', '2026-11-23T10:00:00Z')"
    )
    old.execute("PRAGMA user_version = 1")
    old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    old.commit()
    old.close()

    catalog = Catalog(path, Rules(license_table()))

    (source,) = catalog.photos.sources()
    assert (source.name, source.own, source.memory) == ("a", False, "")
    catalog.close()
    assert len(list(tmp_path.glob("catalog.sqlite.before-*"))) == 1


def test_an_account_is_read_back_to_the_letter(catalog: Catalog) -> None:
    account = Account(
        nsid="1@N01",
        username="Анна & co",
        fullname="Anna",
        alias="anna",
        pro=False,
        photos=981,
        uploads=990,
        upload_limit=1000,
        limit_status="below_limit",
        at=THEN,
    )
    catalog.accounts.put(account, SignInState.SIGNED_IN)
    assert catalog.accounts.all() == [(account, SignInState.SIGNED_IN)]

    catalog.accounts.set_state("1@N01", SignInState.REVOKED)
    assert catalog.accounts.all() == [(account, SignInState.REVOKED)]


def test_what_flickr_does_not_say_of_an_account_stays_unsaid(catalog: Catalog) -> None:
    account = Account(nsid="1@N01", username="anna")
    catalog.accounts.put(account, SignInState.SIGNED_OUT)

    assert catalog.accounts.all() == [(account, SignInState.SIGNED_OUT)]


def test_a_picture_with_an_address_is_listed_as_one_that_is_still_to_be_looked_at(
    catalog: Catalog, account: Source
) -> None:
    (id_,) = stored(catalog, account, on_flickr("8"))

    (unseen,) = catalog.findings.unseen("d", [account.id])
    assert unseen.picture == Picture("", None, "https://live.staticflickr.com/1/8_ab12.jpg")
    assert catalog.photos.picture(id_)[0] == unseen.picture


def test_what_a_source_wants_to_be_told_next_time_is_kept_once_its_walk_has_ended(
    catalog: Catalog, account: Source
) -> None:
    sync(task(), catalog.photos, account.id, FakeSource([on_flickr("8")], memory="since 7"))

    assert catalog.photos.source(account.id).memory == "since 7"
    assert catalog.photos.source(account.id).synced is not None


def test_a_walk_that_broke_off_is_told_what_the_last_whole_one_was(
    catalog: Catalog, account: Source
) -> None:
    sync(task(), catalog.photos, account.id, FakeSource([on_flickr("8")], memory="since 7"))

    def away(_: int) -> None:
        raise SourceUnavailable("Flickr", "it is away")

    broken = FakeSource([on_flickr("9")], memory="since 8", on_glimpse=away)
    with pytest.raises(SourceUnavailable):
        sync(task(), catalog.photos, account.id, broken)

    assert catalog.photos.source(account.id).memory == "since 7"


def test_an_incomplete_walk_takes_nothing_that_it_did_not_see_for_gone(
    catalog: Catalog, account: Source
) -> None:
    stored(catalog, account, on_flickr("7"), on_flickr("8"))
    done = sync(task(), catalog.photos, account.id, FakeSource([on_flickr("8")], complete=False))

    assert done.gone == 0
    assert catalog.photos.count(account.id) == 2


def test_a_photo_that_a_walk_takes_back_is_gone_though_it_was_seen(
    catalog: Catalog, account: Source
) -> None:
    done = sync(
        task(),
        catalog.photos,
        account.id,
        FakeSource([on_flickr("7"), on_flickr("8")], gone=["7"]),
    )

    assert done.gone == 1
    assert catalog.photos.count(account.id) == 1


def test_asking_whether_a_photo_is_gone_holds_up_nobody_who_writes(
    catalog: Catalog, account: Source
) -> None:
    stored(catalog, account, on_flickr("7"))

    class Asking(FakeSource):
        def covers(self, trouble: Trouble, key: str) -> bool:
            # Another process could write now; so can this one, on this very thread.
            catalog.accounts.put(Account(nsid="x", username="x"), SignInState.SIGNED_IN)
            return False

    done = sync(task(), catalog.photos, account.id, Asking([Trouble("anna", "Counts differ.")]))
    assert done.gone == 1


def test_an_account_that_is_signed_in_to_later_is_read_from_the_beginning(
    catalog: Catalog,
) -> None:
    stranger = catalog.photos.add_source(SourceKind.FLICKR, "1@N01", [], nsid="1@N01")
    sync(task(), catalog.photos, stranger.id, FakeSource([on_flickr("8")], memory="since 7"))

    owner = catalog.photos.own_source(stranger.id, name="anna", own=True)
    assert (owner.name, owner.own, owner.memory) == ("anna", True, "")


def test_histories_are_asked_for_photos_with_faces_only_and_the_most_exposed_first(
    catalog: Catalog, account: Source
) -> None:
    ids = stored(
        catalog,
        account,
        on_flickr("1", license="all-rights-reserved"),
        on_flickr("2", license="cc-by-2.0"),
        on_flickr("3", license="cc-by-2.0"),
    )
    seen(catalog, ids[0], FACE)
    seen(catalog, ids[1])
    seen(catalog, ids[2], FACE)
    histories = FakeHistories({"1": (LicenseChange(THEN, "cc-by-2.0"),), "3": ()})

    left = read_histories(
        task(), catalog.findings, [account.id], lambda _: histories, enough=lambda: False
    )

    assert (left, histories.asked) == (0, ["3", "1"])
    assert catalog.listing.detail(ids[0], source=account, faces=()).history == (
        LicenseChange(THEN, "cc-by-2.0"),
    )


def test_a_history_is_asked_again_only_when_the_license_is_another(
    catalog: Catalog, account: Source
) -> None:
    (id_,) = stored(catalog, account, on_flickr("1", license="cc-by-2.0"))
    seen(catalog, id_, FACE)
    histories = FakeHistories({"1": ()})

    def read() -> int:
        return read_histories(
            task(), catalog.findings, [account.id], lambda _: histories, enough=lambda: False
        )

    read()
    read()
    assert histories.asked == ["1"]
    stored(catalog, account, on_flickr("1", license="cc-by-nc-2.0"))
    read()
    assert histories.asked == ["1", "1"]


def test_a_photo_that_is_gone_meanwhile_ends_no_reading_of_histories(
    catalog: Catalog, account: Source
) -> None:
    ids = stored(catalog, account, on_flickr("1"), on_flickr("2"))
    for id_ in ids:
        seen(catalog, id_, FACE)
    histories = FakeHistories({"2": ()})

    left = read_histories(
        task(), catalog.findings, [account.id], lambda _: histories, enough=lambda: False
    )
    assert (left, sorted(histories.asked)) == (0, ["1", "2"])


def test_histories_that_there_is_no_room_for_are_left_for_later(
    catalog: Catalog, account: Source
) -> None:
    ids = stored(catalog, account, on_flickr("1"), on_flickr("2"), on_flickr("3"))
    for id_ in ids:
        seen(catalog, id_, FACE)
    histories = FakeHistories({"1": (), "2": (), "3": ()})

    left = read_histories(
        task(),
        catalog.findings,
        [account.id],
        lambda _: histories,
        enough=lambda: len(histories.asked) == 2,
    )
    assert (left, len(histories.asked)) == (1, 2)
    assert catalog.findings.count_histories([account.id]) == 1


def test_reading_histories_can_be_cancelled_and_keeps_what_it_has(
    catalog: Catalog, account: Source
) -> None:
    ids = stored(catalog, account, on_flickr("1"), on_flickr("2"), on_flickr("3"))
    for id_ in ids:
        seen(catalog, id_, FACE)
    work = task()
    histories = FakeHistories({"1": (), "2": (), "3": ()})

    def enough() -> bool:
        if histories.asked:
            work.cancel()
        return False

    with pytest.raises(Cancelled):
        read_histories(work, catalog.findings, [account.id], lambda _: histories, enough=enough)
    assert catalog.findings.count_histories([account.id]) == 2


def test_a_license_that_was_open_while_a_dataset_was_collected_shows_once_its_history_is_known(
    tmp_path: Path,
) -> None:
    from scanner.reference import datasets

    catalog = Catalog(tmp_path / "c.sqlite", Rules(license_table(), datasets=datasets()))
    source = catalog.photos.add_source(SourceKind.FLICKR, "anna", [], nsid="1@N01", own=True)
    (id_,) = stored(catalog, source, on_flickr("1", license="all-rights-reserved"))
    seen(catalog, id_, FACE)
    history = (
        LicenseChange(datetime(2010, 1, 1, tzinfo=UTC), "cc-by-2.0"),
        LicenseChange(datetime(2022, 1, 1, tzinfo=UTC), "all-rights-reserved"),
    )
    read_histories(
        task(),
        catalog.findings,
        [source.id],
        lambda _: FakeHistories({"1": history}),
        enough=lambda: False,
    )

    (row,) = catalog.listing.rows(catalog.listing.find(PhotoFilter(severity=2)))
    assert row.level is Level.WAS_OPEN
    catalog.close()


def test_a_migration_whose_last_statement_has_no_end_is_refused() -> None:
    with pytest.raises(ValueError, match="no end"):
        list(statements("CREATE TABLE a (b);\nALTER TABLE a ADD COLUMN c; -- why"))
