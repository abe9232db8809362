"""An account read over the wire: the real client, source, catalog, and a Flickr on loopback."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.demo.account import ALIAS, FRIEND, NSID
from scanner.demo.api import CallMade
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.domain.exposure import Rules
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import SourceKind, Visibility
from scanner.errors import BadWish, NotFound
from scanner.flickr.api import Flickr, Key, Token
from scanner.flickr.budget import Budget
from scanner.flickr.history import FlickrHistories
from scanner.flickr.people import account_of, find_person
from scanner.flickr.place import place_of
from scanner.flickr.source import FlickrSource
from scanner.jobs.sync import Synced, sync
from scanner.jobs.task import Task
from scanner.reference import license_table
from tests.flickr_account import keep_on

TABLE = license_table()
MANY = 1200
"""Photos of an account of three pages."""


class Line:
    """One who reads the pretend account: as its owner, or as anybody."""

    def __init__(self, server: PretendFlickr, folder: Path, *, own: bool) -> None:
        self.own = own
        world = server.world
        given = world.token_for(NSID, perms="write") if own else None
        token = None
        if given is not None:
            token = Token(
                token=given.token,
                secret=given.secret,
                nsid=given.nsid,
                username=given.username,
                fullname=given.fullname,
                perms=given.perms,
            )
        budget = Budget(folder / "budget", world.key, per_hour=100_000, per_second=10_000)
        key = Key(world.key, world.secret)
        self.flickr = Flickr(place_of(server.url), key, token, budget)
        self.catalog = Catalog(folder / "catalog.sqlite", Rules(TABLE))
        self.number = self.catalog.photos.add_source(
            SourceKind.FLICKR, "pretend", [], nsid=NSID, own=own
        ).id

    def sync(self, *, whole: bool = False) -> Synced:
        reader = FlickrSource(
            self.flickr,
            nsid=NSID,
            own=self.own,
            licenses=TABLE,
            long_side=640,
            memory=self.catalog.photos.source(self.number).memory,
            known=self.catalog.photos.count(self.number),
            whole_after_days=0 if whole else 30,
        )
        return sync(Task(lambda progress: None), self.catalog.photos, self.number, reader)

    @property
    def shown(self) -> dict[int, tuple[str, str, Visibility]]:
        listing = self.catalog.listing
        rows = listing.rows(listing.find(PhotoFilter()))
        return {int(row.key): (row.title, row.license, row.visibility) for row in rows}

    @property
    def troubles(self) -> list[str]:
        return [trouble.why for trouble in self.catalog.photos.troubles([self.number])]

    def close(self) -> None:
        self.flickr.close()
        self.catalog.close()


def _held(server: PretendFlickr, *, public: bool = False) -> dict[int, tuple[str, str, Visibility]]:
    """Return what the pretend account holds, by its own books."""
    kinds = {
        (0, 0): Visibility.PRIVATE,
        (1, 0): Visibility.FRIENDS,
        (0, 1): Visibility.FAMILY,
        (1, 1): Visibility.FRIENDS_FAMILY,
    }
    return {
        photo.id: (
            photo.title,
            TABLE.by_flickr_id(photo.license).slug,
            Visibility.PUBLIC
            if photo.is_public
            else kinds[int(photo.is_friend), int(photo.is_family)],
        )
        for photo in server.world.photos.values()
        if photo.owner == NSID and (photo.is_public or not public)
    }


@pytest.fixture
def server() -> Iterator[PretendFlickr]:
    with PretendFlickr(pretend_world(photos=40)) as made:
        yield made


@pytest.fixture
def line(server: PretendFlickr, tmp_path: Path) -> Iterator[Line]:
    made = Line(server, tmp_path, own=True)
    yield made
    made.close()


@pytest.fixture
def many(server: PretendFlickr) -> PretendFlickr:
    for n in range(MANY - 40):
        server.world.upload(NSID, title=f"Number {n}", uploaded=1_500_000_000 + n, license=n % 7)
    return server


def test_the_owner_sees_everything_and_anybody_what_is_public(
    server: PretendFlickr, line: Line, tmp_path: Path
) -> None:
    line.sync()
    assert line.shown == _held(server)
    assert {kind for _, _, kind in line.shown.values()} >= set(Visibility) - {
        Visibility.LOCAL,
        Visibility.UNKNOWN,
    }
    stranger = Line(server, tmp_path / "stranger", own=False)
    try:
        stranger.sync()
        assert set(stranger.shown) <= set(_held(server, public=True))
        assert stranger.shown == {
            key: told for key, told in _held(server, public=True).items() if key in stranger.shown
        }
    finally:
        stranger.close()


def test_what_happens_between_two_syncs_is_in_the_catalog_after_the_second(
    server: PretendFlickr, line: Line
) -> None:
    line.sync()
    here = sorted(_held(server))
    server.world.set_license(here[3], 0)
    new = server.world.upload(NSID, title="New")
    line.sync()
    assert line.shown == _held(server)
    server.world.delete(here[5])
    server.world.delete(new.id)
    assert line.sync().gone == 2
    assert line.shown == _held(server)
    assert line.troubles == []


def test_an_account_that_changes_while_it_is_read_is_read_all_the_same(
    many: PretendFlickr, line: Line
) -> None:
    here = sorted(_held(many))
    happenings: list[Callable[[], object]] = [
        lambda: many.world.change(here[10], title="Changed"),
        lambda: many.world.delete(here[700]),
        lambda: many.world.upload(NSID, title="Between two pages"),
        lambda: many.world.delete(here[-1]),
    ]

    def change(call: CallMade) -> None:
        if call.method.endswith("people.getPhotos") and happenings:
            happenings.pop()()

    many.on_call = change
    line.sync()
    many.on_call = None
    assert happenings == []
    line.sync()
    assert line.shown == _held(many)
    assert line.troubles == []


@pytest.mark.parametrize("every", [7, 50, 400])
def test_photos_that_fall_out_of_pages_are_found_in_windows(
    many: PretendFlickr, line: Line, every: int
) -> None:
    many.behavior.short_every = every
    line.sync()
    assert line.shown == _held(many)
    assert line.flickr.calls <= 2 * 3 + 60 + 2


@pytest.mark.parametrize("off", [3, -3])
def test_a_total_that_is_off_is_told_of_with_both_numbers(
    many: PretendFlickr, line: Line, off: int
) -> None:
    many.behavior.total_off = off
    line.sync()
    assert line.shown == _held(many)
    assert line.troubles == [
        f"Flickr counts {MANY + off} photos in this account, and lists {MANY}."
    ]


def test_the_types_of_another_year_change_nothing(server: PretendFlickr, line: Line) -> None:
    line.sync()
    server.behavior.old_types = True
    assert line.sync(whole=True) == Synced()
    assert line.shown == _held(server)


def test_people_and_histories_are_found_on_the_wire(server: PretendFlickr, line: Line) -> None:
    for words in (NSID, ALIAS, f"https://www.flickr.com/photos/{ALIAS}/"):
        assert find_person(line.flickr, words).nsid == NSID
    with pytest.raises(NotFound):
        find_person(line.flickr, "nobody of that name")
    with pytest.raises(BadWish):
        find_person(line.flickr, "https://flickr.example/photos/x/")
    mine = account_of(line.flickr, NSID, own=True)
    assert mine.pro is True
    assert account_of(line.flickr, FRIEND).nsid == FRIEND

    photo = server.world.upload(NSID, license=4, uploaded=1_600_000_000)
    server.world.set_license(photo.id, 0)
    histories = FlickrHistories(line.flickr, TABLE)
    slugs = [change.license for change in histories.history(str(photo.id), keep_on)]
    assert slugs == ["cc-by-2.0", "all-rights-reserved"]
    with pytest.raises(NotFound):
        histories.history("1", keep_on)
