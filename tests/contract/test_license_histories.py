"""What everything that knows license histories keeps to: the fake, and Flickr."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scanner.demo.account import NSID
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.domain.exposure import LicenseChange
from scanner.domain.job import Cancelled
from scanner.errors import NotFound
from scanner.flickr.api import Flickr, Key, Token
from scanner.flickr.budget import Budget
from scanner.flickr.history import FlickrHistories
from scanner.flickr.place import place_of
from scanner.ports import LicenseHistories
from scanner.reference import license_table
from tests.fakes import FakeHistories

NOBODYS = "88999999999"


@dataclass
class Known:
    """Histories, a photo whose license was changed once, and one whose license never was."""

    histories: LicenseHistories
    changed: str
    unchanged: str
    now: str


@pytest.fixture
def fake() -> Known:
    then = datetime(2010, 1, 1, tzinfo=UTC)
    once = (
        LicenseChange(then, "cc-by-2.0"),
        LicenseChange(then + timedelta(days=9), "all-rights-reserved"),
    )
    histories = FakeHistories({"1": once, "2": once[:1]})
    return Known(histories, "1", "2", "all-rights-reserved")


@pytest.fixture
def flickr(tmp_path: Path) -> Iterator[Known]:
    with PretendFlickr(pretend_world(photos=0)) as server:
        world = server.world
        changed = world.upload(NSID, license=4, uploaded=1_300_000_000)
        unchanged = world.upload(NSID, license=4, uploaded=1_300_000_100)
        world.set_license(changed.id, 0)
        given = world.token_for(NSID, perms="write")
        token = Token(given.token, given.secret, NSID, "", "", "write")
        budget = Budget(tmp_path, world.key, per_hour=3600, per_second=1000)
        client = Flickr(place_of(server.url), Key(world.key, world.secret), token, budget)
        with closing(client):
            histories = FlickrHistories(client, license_table())
            yield Known(histories, str(changed.id), str(unchanged.id), "all-rights-reserved")


@pytest.fixture(params=["fake", "flickr"])
def known(request: pytest.FixtureRequest) -> Known:
    found: Known = request.getfixturevalue(request.param)
    return found


def go_on() -> None:
    """Be a checkpoint of work that nobody asks to stop."""


def test_a_history_is_in_order_of_time_and_ends_with_what_is_so_now(known: Known) -> None:
    history = known.histories.history(known.changed, go_on)

    assert [change.license for change in history] == ["cc-by-2.0", known.now]
    assert history[0].at < history[1].at
    assert all(change.at.tzinfo is not None for change in history)


def test_a_license_that_never_changed_holds_from_the_upload_on(known: Known) -> None:
    (only,) = known.histories.history(known.unchanged, go_on)

    assert only.license == "cc-by-2.0"
    assert only.at.tzinfo is not None


def test_a_photo_that_is_not_there_is_not_found(known: Known) -> None:
    with pytest.raises(NotFound):
        known.histories.history(NOBODYS, go_on)


def test_asking_can_be_cancelled(known: Known) -> None:
    def stop() -> None:
        raise Cancelled

    checkpoint: Callable[[], None] = stop
    with pytest.raises(Cancelled):
        known.histories.history(known.changed, checkpoint)
