"""The overview's numbers, as they are counted from a catalog, and what follows from them."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from scanner.app import App
from scanner.catalog import Catalog
from scanner.cli import main
from scanner.domain.change import ChangeKind, ChangeState, Wish
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import Level, Rules
from scanner.domain.face import Box, FaceReview, FoundFace, Verdict
from scanner.domain.letter import Sender
from scanner.domain.overview import (
    DatasetShare,
    Made,
    Overview,
    RequestsShare,
    Standing,
    StepName,
    YearShare,
    history_of,
    next_steps,
)
from scanner.domain.photo import Media, PhotoId, Visibility
from scanner.domain.recipient import Channel, ChannelKind, Recipient, Role
from scanner.domain.request import RequestState
from scanner.keychain import MemoryStore
from scanner.ports import Look
from scanner.reference import datasets, license_table
from tests.planned import CLOSED, account, change, of, on_flickr, say, synced
from tests.unit.test_app_requests import drafted

TODAY = date(2026, 5, 3)
RULES = Rules(license_table(), datasets=datasets())
A_FACE = FoundFace(Box(0.1, 0.1, 0.2, 0.2), 0.98)
UNSURE = FoundFace(Box(0.5, 0.1, 0.2, 0.2), 0.6)
OPEN_LICENSES = frozenset({"cc-by-2.0"})


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    made = Catalog(tmp_path / "catalog.sqlite", RULES)
    yield made
    made.close()


def look(catalog: Catalog, photo: PhotoId, *faces: FoundFace, error: str | None = None) -> None:
    seen = Look(photo=photo, content=str(photo), width=9, height=6, faces=faces, error=error)
    catalog.findings.record("d", [(seen, "1")])


def no_window(*_: object) -> int:
    raise AssertionError("a command opens no window")


def counted(catalog: Catalog) -> Overview:
    return catalog.overviews.overview(RULES, TODAY, UTC)


def test_an_empty_catalog_has_nothing_and_no_past(catalog: Catalog) -> None:
    found = counted(catalog)
    assert found == Overview(
        day=TODAY,
        severities={3: 0, 2: 0, 1: 0},
        levels=dict.fromkeys((Level.FOUND, Level.OPEN, Level.WAS_OPEN, Level.VISIBLE), 0),
    )
    assert next_steps(found) == ()


def test_photos_are_counted_by_what_they_show_and_who_may_reuse_them(catalog: Catalog) -> None:
    source = account(catalog)
    open_, closed, private, faceless, broken, _video, unseen, listed = synced(
        catalog,
        source,
        on_flickr("1", taken=datetime(2009, 5, 4)),
        on_flickr("2", license=CLOSED, taken=datetime(2010, 1, 1)),
        on_flickr("3", visibility=Visibility.PRIVATE),
        on_flickr("4"),
        on_flickr("5"),
        on_flickr("6", media=Media.VIDEO),
        on_flickr("7"),
        on_flickr("8"),
    )
    for photo in (open_, closed, private):
        look(catalog, photo, A_FACE)
    look(catalog, faceless)
    look(catalog, listed)
    look(catalog, broken, error="It is cut off.")
    catalog.findings.set_matches(listed, [DatasetMatch("pipa", "list.csv", "ab" * 32, 7)])

    found = counted(catalog)

    assert (found.photos, found.with_faces, found.exposed) == (8, 3, 3)
    assert (found.looked_at, found.not_looked_at, found.unreadable) == (5, 2, 1)
    assert found.to_look == 1, "a video is never looked at"
    assert found.severities == {3: 1, 2: 1, 1: 1}
    assert (found.open, found.visible, found.in_datasets) == (1, 1, 1)
    assert [(share.dataset, share.photos) for share in found.datasets] == [("pipa", 1)]
    assert found.datasets[0].name == "People In Photo Albums"
    (share,) = found.sources
    assert (share.photos, share.with_faces, share.only_faces, share.exposed) == (8, 3, 1, 3)
    assert set(found.years) == {
        YearShare(year=2009, license="cc-by-2.0", photos=1),
        YearShare(year=2010, license=CLOSED, photos=1),
        YearShare(year=None, license="cc-by-2.0", photos=1),
    }
    assert found.history == ()
    assert unseen not in catalog.listing.find(found.visible_filter)
    assert list(catalog.listing.find(found.visible_filter)) == [closed]


def test_an_uncertain_face_is_counted_until_a_person_spoke(catalog: Catalog) -> None:
    (photo,) = synced(catalog, account(catalog), on_flickr("1"))
    look(catalog, photo, A_FACE, UNSURE)
    assert counted(catalog).uncertain == 1

    catalog.findings.set_reviews(photo, [FaceReview(UNSURE.box, Verdict.CONFIRMED)])
    assert counted(catalog).uncertain == 0


def test_it_is_not_counted_again_until_something_was_written(
    catalog: Catalog, tmp_path: Path
) -> None:
    source = account(catalog)
    before = counted(catalog)
    assert counted(catalog) is before

    elsewhere = Catalog(tmp_path / "catalog.sqlite", RULES)
    synced(elsewhere, source, on_flickr("1"))
    elsewhere.close()
    after = counted(catalog)
    assert after.photos == 1

    synced(catalog, source, on_flickr("1"), on_flickr("2"))
    assert counted(catalog).photos == 2


def test_the_past_is_what_the_journal_takes_back(catalog: Catalog) -> None:
    source = account(catalog)
    first, second = synced(catalog, source, on_flickr("1", license=CLOSED), on_flickr("2"))
    look(catalog, first, A_FACE)
    look(catalog, second, A_FACE)
    plan = catalog.changes.store(
        Wish(ChangeKind.LICENSE, CLOSED),
        [change(1, photo=first, source=source.id, subject="1")],
        unchanged=0,
        cautions=(),
        calls=1,
        seconds=1,
    )
    assert counted(catalog).history == (), "what is only planned has not happened"
    (made,) = of(catalog, plan)
    say(catalog, made, ChangeState.STARTED)
    say(catalog, made, ChangeState.DONE)

    today = datetime.now(UTC).date()
    then, now = catalog.overviews.overview(RULES, today, UTC).history
    assert (then.day.toordinal(), now.day) == (today.toordinal() - 1, today)
    assert (then.levels[Level.OPEN], then.levels[Level.VISIBLE]) == (2, 0)
    assert (now.levels[Level.OPEN], now.levels[Level.VISIBLE]) == (1, 1)


def test_a_number_that_means_another_photo_now_has_no_past(catalog: Catalog) -> None:
    source = account(catalog)
    (photo,) = synced(catalog, source, on_flickr("1", license=CLOSED))
    look(catalog, photo, A_FACE)
    plan = catalog.changes.store(
        Wish(ChangeKind.LICENSE, CLOSED),
        [change(1, photo=photo, source=source.id, subject="of a photo that was removed")],
        unchanged=0,
        cautions=(),
        calls=1,
        seconds=1,
    )
    (made,) = of(catalog, plan)
    say(catalog, made, ChangeState.STARTED)
    say(catalog, made, ChangeState.DONE)

    assert counted(catalog).history == ()


def test_a_photo_that_is_in_a_list_stays_found_whatever_its_license_was() -> None:
    now = Standing(license=CLOSED, visibility=Visibility.PUBLIC, listed=True)
    days = history_of(
        {Level.FOUND: 1},
        {1: now},
        [Made(photo=1, day=TODAY, is_license=True, before="cc-by-2.0")],
        permissive=OPEN_LICENSES,
        today=TODAY,
    )
    assert [day.levels[Level.FOUND] for day in days] == [1, 1]
    assert [day.levels[Level.OPEN] for day in days] == [0, 0]


def test_what_is_next_is_at_most_three_things_and_what_is_overdue_comes_first() -> None:
    found = Overview(
        day=TODAY,
        photos=9,
        with_faces=5,
        open=4,
        in_datasets=1,
        datasets=(DatasetShare(dataset="pipa", name="PIPA", photos=1),),
        checked=("pipa",),
        uncertain=2,
        to_look=3,
        requests=RequestsShare(open=1, due=2, overdue=1),
    )
    names = [(step.name, step.count) for step in next_steps(found)]
    assert names == [(StepName.OVERDUE, 1), (StepName.DUE, 1), (StepName.OPEN, 4)]


def test_who_was_written_to_is_not_proposed_again() -> None:
    listed = Overview(day=TODAY, photos=1, in_datasets=1, checked=("pipa",))
    assert [step.name for step in next_steps(listed)] == [StepName.LISTED]
    written = Overview(
        day=TODAY, photos=1, in_datasets=1, checked=("pipa",), requests=RequestsShare(open=1)
    )
    assert next_steps(written) == ()


def test_requests_are_counted_by_what_they_wait_for(tmp_path: Path) -> None:
    with App(tmp_path / "home", environ={}, secrets=MemoryStore()) as app:
        app.set_sender(Sender(name="Anna", email="anna@example.org", address="", country="de"))
        app.add_recipient(
            Recipient(
                slug="my-lab",
                name="My Lab",
                role=Role.HOLDER,
                country="NO",
                channels=(Channel(kind=ChannelKind.EMAIL, value="lab@holder.example"),),
                own=True,
            )
        )
        first, second = drafted(app), drafted(app)
        assert app.overview().requests == RequestsShare(open=2, drafts=2)

        today = datetime.now().astimezone().date()
        app.note(first, RequestState.SENT)
        app.set_due(first, today - timedelta(days=7))
        app.note(second, RequestState.WITHDRAWN)
        assert app.overview().requests == RequestsShare(open=1, due=1, overdue=1)

        in_a_week = today + timedelta(days=7)
        app.set_due(first, in_a_week)
        assert app.overview().requests == RequestsShare(open=1, next_due=in_a_week)


def test_the_command_prints_numbers_and_one_json_document(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    catalog = Catalog(home / "safelight" / "catalog.sqlite", RULES)
    (photo,) = synced(catalog, account(catalog), on_flickr("1"))
    look(catalog, photo, A_FACE)
    catalog.close()
    assert main(["overview", "--format", "json"], no_window) == 0
    shape = json.loads(capsys.readouterr().out)
    assert shape["photos"] == shape["with_faces"] == shape["open"] == 1
    assert shape["exposed"] == {"3": 0, "2": 1, "1": 0}
    assert shape["next"][0] == {"what": "open", "count": 1}

    assert main(["overview"], no_window) == 0
    said = capsys.readouterr().out
    assert "1 photos with faces are open: safelight plan license" in said
