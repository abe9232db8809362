"""An account that is changed, hides and repeats while it is read: the catalog ends equal to it."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.catalog import Catalog
from scanner.domain.exposure import Rules
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import Glimpse, Gone, SourceId, SourceKind, Trouble
from scanner.jobs.sync import sync
from scanner.jobs.task import Task
from tests.flickr_account import LICENSES, NSID, START, FlickrAccount, keep_on

UPLOAD, DELETE, CHANGE = "upload", "delete", "change"

events = st.lists(
    st.tuples(st.sampled_from([UPLOAD, DELETE, CHANGE]), st.integers(0, 60), st.integers(1, 3)),
    max_size=14,
)
"""What happens before each call: a kind, which photo, and how often."""

uploads = st.lists(st.integers(0, 30), min_size=0, max_size=45)
"""When photos were uploaded, several in the same second."""


def _account(times: list[int], page_size: int) -> FlickrAccount:
    account = FlickrAccount(page_size=page_size)
    for n, at in enumerate(times):
        account.upload(n + 1, uploaded=START + at)
    account.clock = START + 1000
    return account


def _happening(account: FlickrAccount, script: list[tuple[str, int, int]]) -> Callable[[str], None]:
    """Return what changes the account before each call, as long as the script goes."""
    rest = iter(script)

    def happen(method: str) -> None:
        kind, which, times = next(rest, (None, 0, 0))
        for n in range(times):
            there = sorted(account.photos)
            if kind == UPLOAD:
                account.upload()
            elif there and kind == DELETE:
                account.delete(there[(which + n) % len(there)])
            elif there and kind == CHANGE:
                account.change(there[(which + n) % len(there)])

    return happen


def _left(items: list[Glimpse | Gone | Trouble]) -> set[int]:
    """Return what a walk gave and did not take back; fail on a key that comes twice."""
    keys = [int(item.key) for item in items if isinstance(item, Glimpse)]
    assert len(keys) == len(set(keys))
    return set(keys) - {int(item.key) for item in items if isinstance(item, Gone)}


@given(uploads, events, st.integers(1, 7))
def test_what_is_there_all_the_time_is_seen_and_never_given_up(
    times: list[int], script: list[tuple[str, int, int]], page_size: int
) -> None:
    account = _account(times, page_size)
    before = set(account.photos)
    account.on_call = _happening(account, script)

    source = account.source(known=0)
    items = list(source.glimpses(keep_on))

    account.on_call = lambda method: None
    throughout = before & set(account.photos)
    assert source.complete
    troubles = [item for item in items if isinstance(item, Trouble)]
    missed = throughout - _left(items)
    assert all(any(source.covers(t, str(photo)) for t in troubles) for photo in missed)
    # Only a total that goes on falling can make it miss any.
    assert not missed or any("faster" in trouble.why for trouble in troubles)
    assert not {int(item.key) for item in items if isinstance(item, Gone)} & set(account.photos)


@given(
    uploads,
    st.integers(1, 7),
    st.one_of(st.none(), st.integers(1, 25)),
    st.integers(-3, 3),
    st.sets(st.integers(1, 45), max_size=4),
    st.sets(st.integers(1, 45), max_size=3),
)
def test_a_calm_account_is_read_whole_where_its_lists_allow_it(
    times: list[int], page_size: int, cap: int | None, lie: int, shy: set[int], hidden: set[int]
) -> None:
    account = _account(times, page_size)
    account.cap, account.lie, account.shy, account.hidden = cap, lie, shy, hidden
    source = account.source(known=0)
    items = list(source.glimpses(keep_on))

    listed = set(account.photos) - hidden
    missed = listed - _left(items)
    if cap is None or cap >= page_size:
        crowd = max((times.count(at) for at in times), default=0)
        assert not missed or (cap is not None and crowd > cap // 2) or lie < 0
    assert not any(isinstance(item, Gone) for item in items)
    troubles = [item for item in items if isinstance(item, Trouble)]
    if lie >= 0:
        # A list that ends just where a total that is too low says looks like any other.
        assert all(
            any(source.covers(trouble, str(photo)) for trouble in troubles)
            for photo in missed | (hidden & set(account.photos))
        )
    pages = -(-(len(account.photos) + max(0, lie)) // page_size)
    assert len(account.calls) <= 2 * pages + 60 + 1 + 100


class Library:
    """A catalog with one account in it, which is synced as a scan does."""

    def __init__(self, folder: Path, account: FlickrAccount) -> None:
        self.catalog = Catalog(folder / "catalog.sqlite", Rules(LICENSES))
        self.account = account
        self.source: SourceId = self.catalog.photos.add_source(
            SourceKind.FLICKR, "anna", [], nsid=NSID, own=True
        ).id

    def sync(self, *, whole: bool = False) -> None:
        photos = self.catalog.photos
        reader = self.account.source(
            photos.source(self.source).memory,
            known=photos.count(self.source),
            whole_after_days=0 if whole else 30,
        )
        sync(Task(lambda progress: None), photos, self.source, reader)

    @property
    def shown(self) -> dict[int, str]:
        listing = self.catalog.listing
        rows = listing.rows(listing.find(PhotoFilter()))
        return {int(row.key): row.title for row in rows}


@settings(max_examples=25)
@given(uploads, st.lists(events, min_size=1, max_size=3), st.integers(2, 7))
def test_after_a_calm_sync_the_catalog_is_the_account(
    times: list[int], scripts: list[list[tuple[str, int, int]]], page_size: int
) -> None:
    account = _account(times, page_size)
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder), account)
        try:
            for script in scripts:
                account.on_call = _happening(account, script)
                library.sync()
            account.on_call = lambda method: None
            library.sync()
            assert library.shown == {
                photo: str(row["title"]) for photo, row in account.photos.items()
            }
            calls = len(account.calls)
            library.sync()
            assert library.shown.keys() == account.photos.keys()
            # Pages of what changed in the last minutes, and one for the total; an account
            # without photos has no last change to go on from.
            assert len(account.calls) - calls <= -(-len(account.photos) // page_size) + 3
        finally:
            library.catalog.close()
