"""A Flickr account as a source: whole when it must be, only what changed when that is enough."""

import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from scanner.domain.job import Cancelled
from scanner.domain.photo import Glimpse, Gone, Photo, Trouble
from scanner.errors import BadData, NotFound, Refused, SourceUnavailable
from scanner.flickr.memory import MOST_NEWEST, Memory, memory_of
from scanner.flickr.seen import ALL, Seen, Window
from scanner.flickr.source import KEPT, MOST_QUESTIONS, FlickrSource
from tests.flickr_account import NSID, START, FlickrAccount, keep_on, row

DAY = 86_400
PHOTOS = "people.getPhotos"
CHANGES = "photos.recentlyUpdated"
INFO = "photos.getInfo"


def _account(photos: int = 0, *, page_size: int = 500, **more: Any) -> FlickrAccount:
    account = FlickrAccount(page_size=page_size, **more)
    for n in range(1, photos + 1):
        account.upload(n)
    account.clock += 10_000
    return account


def _keys(source: FlickrSource) -> set[int]:
    return {int(item.key) for item in source.glimpses(keep_on) if isinstance(item, Glimpse)}


def _troubles(source: FlickrSource) -> list[Trouble]:
    return [item for item in source.glimpses(keep_on) if isinstance(item, Trouble)]


def _read(account: FlickrAccount, **more: Any) -> str:
    """Read the account whole, and return what is remembered; forget which calls that took."""
    source = account.source(**more)
    _keys(source)
    account.calls.clear()
    return source.memory


def _methods(account: FlickrAccount) -> list[str]:
    return [method for method, _ in account.calls]


# -- the whole account


def test_an_account_of_one_page_is_two_calls() -> None:
    account = _account(3)
    source = account.source()
    assert _keys(source) == {1, 2, 3}
    assert source.complete
    assert source.expected == 3
    assert _methods(account) == [CHANGES, PHOTOS]


def test_pages_of_five_hundred_are_asked_for_with_all_that_a_photo_needs() -> None:
    account = _account(1)
    _keys(account.source())
    asked = account.calls[-1][1]
    assert asked["user_id"] == "me"
    assert asked["per_page"] == 500
    wanted = {"license", "date_upload", "date_taken", "last_update", "o_dims", "media", "tags"}
    assert wanted | {"geo", "path_alias", "url_z", "url_l", "url_o"} <= set(
        asked["extras"].split(",")
    )


def test_somebody_elses_account_is_read_by_its_number_and_whole_each_time() -> None:
    account = _account(3)
    memory = _read(account, own=False)
    source = account.source(memory, own=False)
    assert _keys(source) == {1, 2, 3}
    assert source.complete
    assert _methods(account) == [PHOTOS]
    assert account.calls[0][1]["user_id"] == NSID


def test_many_pages_cost_a_call_each_and_two() -> None:
    account = _account(100, page_size=10)
    assert len(_keys(account.source())) == 100
    assert len(account.calls) == 12


def test_an_empty_account_has_no_photos_and_no_trouble() -> None:
    account = _account(0)
    assert list(account.source().glimpses(keep_on)) == []


def test_a_short_page_in_the_middle_ends_nothing_and_its_photo_is_found() -> None:
    account = _account(60, page_size=10, shy={31})
    source = account.source()
    items = list(source.glimpses(keep_on))
    assert {int(item.key) for item in items if isinstance(item, Glimpse)} == set(range(1, 61))
    assert not any(isinstance(item, Trouble) for item in items)


def test_a_handful_among_a_hundred_pages_is_found_in_few_calls() -> None:
    missing = {77, 1234, 1235, 4000, 4999}
    account = _account(5000, page_size=50, shy=missing)
    assert _keys(account.source()) >= missing
    assert len(account.calls) <= 100 + 3 + 2 * len(missing) * 8


def test_a_list_that_goes_round_behind_its_first_hundreds_is_read_in_windows() -> None:
    account = _account(1000, page_size=10, cap=80)
    assert len(_keys(account.source())) == 1000
    assert len(account.calls) <= 2 * 100 + 60


def test_a_crowd_of_one_second_behind_the_cap_is_read_as_far_as_it_goes_and_told_of() -> None:
    account = FlickrAccount(page_size=10, cap=40)
    for n in range(1, 101):
        account.upload(n, uploaded=START + (50 if n > 10 else n))
    source = account.source()
    items = list(source.glimpses(keep_on))
    found = {int(item.key) for item in items if isinstance(item, Glimpse)}
    assert set(range(1, 11)) <= found
    (trouble,) = [item for item in items if isinstance(item, Trouble)]
    assert trouble.why == f"Flickr counts 100 photos in this account, and lists {len(found)}."


def test_a_photo_that_slipped_through_as_another_was_deleted_is_fetched() -> None:
    account = _account(30, page_size=10)

    def delete_behind_us(method: str) -> None:
        if len(account.calls) == 2:  # what changed last, and page 1
            account.delete(30)

    account.on_call = delete_behind_us
    items = list(account.source().glimpses(keep_on))
    given = [item.key for item in items if isinstance(item, Glimpse)]
    assert set(given) == {str(n) for n in range(1, 31)}
    assert [item.key for item in items if isinstance(item, Gone)] == ["30"]
    assert not any(isinstance(item, Trouble) for item in items)


def test_an_upload_and_a_deletion_at_once_leave_the_total_and_are_noticed() -> None:
    account = _account(30, page_size=10)

    def swap(method: str) -> None:
        if len(account.calls) == 2:
            account.delete(29)
            account.upload(31)

    account.on_call = swap
    items = list(account.source().glimpses(keep_on))
    assert "31" in [item.key for item in items if isinstance(item, Glimpse)]
    assert [item.key for item in items if isinstance(item, Gone)] == ["29"]


def test_an_account_that_never_holds_still_is_told_of_and_read_whole_the_next_time() -> None:
    account = _account(300, page_size=10)
    account.on_call = lambda method: account.delete(max(account.photos)) if account.photos else None
    source = account.source()
    items = list(source.glimpses(keep_on))
    account.on_call = lambda method: None
    whys = [item.why for item in items if isinstance(item, Trouble)]
    assert "The account changed faster than it could be read; the next scan reads it again." in whys
    left = len(account.photos)
    account.calls.clear()
    again = account.source(source.memory)
    assert _keys(again) == set(account.photos)
    assert len(account.photos) == left
    assert again.complete


def test_every_call_asks_whether_to_go_on() -> None:
    account = _account(50, page_size=10)
    asked = 0

    def twice() -> None:
        nonlocal asked
        asked += 1
        if asked > 6:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(account.source().glimpses(twice))
    assert 0 < len(account.calls) < 7


def test_rows_without_an_id_are_told_of_together() -> None:
    account = _account(3)
    real = account._page

    def with_odd_ones(*arguments: Any) -> dict[str, Any]:
        answer = real(*arguments)
        answer["photos"]["photo"] += [{"title": "no id"}, {"id": "x"}]
        return answer

    account._page = with_odd_ones  # type: ignore[method-assign, assignment]
    source = account.source(own=False)
    (trouble,) = _troubles(source)
    assert trouble == Trouble(NSID, "Flickr listed 2 photos without their ids.")


def test_photos_of_another_account_are_not_taken_for_these() -> None:
    account = _account(1)
    account.upload(2, owner="99999999@N09")
    with pytest.raises(BadData, match="99999999@N09"):
        list(account.source(own=False).glimpses(keep_on))


# -- numbers that do not agree


def test_a_photo_that_no_list_shows_is_told_of_and_asked_after() -> None:
    account = _account(3, hidden={2})
    source = account.source()
    (trouble,) = _troubles(source)
    assert trouble == Trouble(NSID, "Flickr counts 3 photos in this account, and lists 2.")
    assert source.complete
    assert source.covers(trouble, "2"), "it is there"
    assert not source.covers(trouble, "1"), "it was seen"
    assert not source.covers(trouble, "4"), "there is none such"
    assert not source.covers(Trouble("2", "It is odd."), "1")


def test_a_photo_is_asked_after_once_and_not_more_than_a_hundred_are() -> None:
    account = _account(3, hidden={2})
    source = account.source()
    (trouble,) = _troubles(source)
    account.calls.clear()
    assert source.covers(trouble, "2")
    assert source.covers(trouble, "2")
    assert _methods(account) == [INFO]
    answers = [source.covers(trouble, str(1000 + n)) for n in range(MOST_QUESTIONS + 5)]
    assert answers == [False] * (MOST_QUESTIONS - 1) + [True] * 6
    assert len(account.calls) == MOST_QUESTIONS


def test_a_strangers_photo_that_became_private_is_gone_for_us() -> None:
    account = _account(2, lie=1)
    source = account.source(own=False)
    (trouble,) = _troubles(source)

    def is_private(method: str) -> None:
        raise Refused("Flickr refused it: Photo is private.", 2)

    account.on_call = is_private
    assert not source.covers(trouble, "5")


def test_a_difference_that_is_known_is_told_again_and_not_searched_again() -> None:
    account = _account(60, page_size=10, hidden={31})
    memory = _read(account)
    again = account.source(memory, whole_after_days=0)
    assert [t.why for t in _troubles(again)] == [
        "Flickr counts 60 photos in this account, and lists 59."
    ]
    assert len(account.calls) == 1 + 6 + 1
    account.calls.clear()
    account.hidden.add(32)
    source = account.source(again.memory, whole_after_days=0)
    assert [t.why for t in _troubles(source)] == [
        "Flickr counts 60 photos in this account, and lists 58."
    ]
    assert len(account.calls) > 1 + 6 + 1, "another difference is looked into"


@pytest.mark.parametrize("lie", [1, 3, 400])
def test_a_total_that_is_a_lie_is_not_searched_for_ever(lie: int) -> None:
    account = _account(200, page_size=10, lie=lie)
    source = account.source()
    items = list(source.glimpses(keep_on))
    assert len([item for item in items if isinstance(item, Glimpse)]) == 200
    assert len(account.calls) <= 2 * ((200 + lie + 9) // 10) + 60 + 1
    (trouble,) = [item for item in items if isinstance(item, Trouble)]
    assert trouble.why == f"Flickr counts {200 + lie} photos in this account, and lists 200."


# -- what changed since


def test_an_idle_account_costs_two_calls() -> None:
    account = _account(30, page_size=10)
    memory = _read(account)
    account.upload(31)
    account.upload(32)
    account.clock += 10_000
    account.upload(33)
    memory = _read(account, memory=memory)
    source = account.source(memory)
    assert _keys(source) == {33}, "what changed last is told again"
    assert _methods(account) == [CHANGES, PHOTOS]
    assert account.calls[-1][1]["per_page"] == 1
    assert not source.complete


def test_uploads_and_changes_are_all_that_is_told() -> None:
    account = _account(300, page_size=10)
    for n in range(1, 300):
        account.photos[n]["lastupdate"] = "1400000000"
    memory = _read(account)
    account.change(7)
    new = account.upload()
    source = account.source(memory)
    assert _keys(source) == {7, 300, new}, "and what changed last before"
    assert not source.complete
    photo = next(iter(source.describe(["7"])))
    assert isinstance(photo, Photo)
    assert photo.title.startswith("At ")


def test_a_deletion_shows_in_the_total_and_leads_to_a_whole_walk() -> None:
    account = _account(30, page_size=10)
    memory = _read(account)
    account.delete(7)
    source = account.source(memory)
    assert _keys(source) == set(account.photos)
    assert source.complete


def test_a_deletion_does_not_hide_behind_an_upload() -> None:
    account = _account(30, page_size=10)
    memory = _read(account)
    account.delete(7)
    account.upload(31)
    source = account.source(memory)
    assert _keys(source) == set(account.photos)
    assert source.complete


def test_an_upload_of_the_same_second_as_the_last_is_new() -> None:
    account = _account(3)
    memory = _read(account)
    account.upload(4, uploaded=int(account.photos[3]["dateupload"]))
    source = account.source(memory)
    assert 4 in _keys(source)
    assert not source.complete, "it was counted as an upload"


def test_an_upload_between_two_questions_is_asked_for() -> None:
    account = _account(3)
    memory = _read(account)

    def upload(method: str) -> None:
        if len(account.calls) == 1:
            account.upload(4)

    account.on_call = upload
    source = account.source(memory)
    assert 4 in _keys(source)
    assert not source.complete
    assert _methods(account) == [CHANGES, PHOTOS] * 2


def test_a_change_during_a_whole_walk_is_told_the_next_time() -> None:
    account = _account(300, page_size=10)
    account.clock += 10_000

    def change(method: str) -> None:
        if len(account.calls) == 20:
            account.change(300)  # on a page that was read
        account.clock += 1000

    account.on_call = change
    source = account.source()
    before = {
        item.key: item.stamp for item in source.glimpses(keep_on) if isinstance(item, Glimpse)
    }
    account.on_call = lambda method: None
    again = account.source(source.memory)
    told = {i.key: i.stamp for i in again.glimpses(keep_on) if isinstance(i, Glimpse)}
    assert told["300"] != before["300"]
    assert not again.complete


def test_a_known_difference_is_told_by_a_walk_over_what_changed_too() -> None:
    account = _account(3, hidden={2})
    account.photos[2]["lastupdate"] = "1400000000"
    memory = _read(account)
    source = account.source(memory)
    assert [t.why for t in _troubles(source)] == [
        "Flickr counts 3 photos in this account, and lists 2."
    ]
    assert not source.complete
    assert _methods(account) == [CHANGES, PHOTOS]


def test_changes_that_go_round_in_circles_lead_to_a_whole_walk() -> None:
    account = _account(300, page_size=10)
    memory = _read(account)
    for n in range(1, 201):
        account.change(n)
    account.cap = 50
    source = account.source(memory)
    assert _keys(source) == set(account.photos)
    assert source.complete


def test_a_last_change_in_days_to_come_is_no_start() -> None:
    account = _account(3)
    account.change(2, lastupdate=str(int(time.time()) + 10 * DAY))
    memory = json.loads(_read(account))
    assert memory["updated"] <= time.time() + DAY


@pytest.mark.parametrize(
    "otherwise",
    [
        {"known": 0},
        {"long_side": 1024},
        {"whole_after_days": 0},
        {"own": False},
    ],
)
def test_what_is_remembered_is_no_start_where_something_else_is_asked(
    otherwise: dict[str, Any],
) -> None:
    account = _account(3)
    memory = _read(account)
    source = account.source(memory, **otherwise)
    assert _keys(source) == {1, 2, 3}
    assert source.complete


def test_an_account_is_read_whole_again_in_time_and_when_the_clock_was_set_back() -> None:
    account = _account(3)
    told = json.loads(_read(account))
    now = int(time.time())
    for whole, complete in ((now - 29 * DAY, False), (now - 31 * DAY, True), (now + DAY, True)):
        source = account.source(json.dumps(told | {"whole": whole}))
        list(source.glimpses(keep_on))
        assert source.complete is complete


def _spoiled(change: Callable[[dict[str, Any]], object]) -> str:
    told = {"version": 1, **json.loads(Memory(reader="r", newest=(3,)).text())}
    change(told)
    return json.dumps(told)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "null",
        "[1]",
        "[" * 100_000,
        _spoiled(lambda told: told.update(version=2)),
        _spoiled(lambda told: told.update(reader="another")),
        _spoiled(lambda told: told.update(total="3")),
        _spoiled(lambda told: told.update(total=True)),
        _spoiled(lambda told: told.update(total=2**70)),
        _spoiled(lambda told: told.update(newest=["3"])),
        _spoiled(lambda told: told.update(newest=3)),
        _spoiled(lambda told: told.pop("gap")),
        _spoiled(lambda told: told.update(more=1)),
    ],
)
def test_a_memory_that_cannot_be_read_is_none(text: str) -> None:
    assert memory_of(text, reader="r") is None
    account = _account(2)
    assert _keys(account.source(text)) == {1, 2}


def test_a_memory_comes_back_as_it_was() -> None:
    memory = Memory(reader="r", whole=1, updated=2, uploaded=3, newest=(4, 5), total=6, gap=-7)
    assert memory_of(memory.text(), reader="r") == memory
    crowd = Memory(reader="r", whole=1, newest=tuple(range(MOST_NEWEST + 1)))
    kept = memory_of(crowd.text(), reader="r")
    assert kept is not None
    assert kept.whole == 0, "it is read whole each time"
    assert len(crowd.text()) < 20_000


# -- describing


def test_what_was_listed_is_described_without_a_call() -> None:
    account = _account(3)
    source = account.source()
    stamps = {i.key: i.stamp for i in source.glimpses(keep_on) if isinstance(i, Glimpse)}
    account.calls.clear()
    told = list(source.describe(["3", "1", "3"]))
    assert [photo.key for photo in told] == ["3", "1", "3"]
    assert all(isinstance(photo, Photo) and photo.stamp == stamps[photo.key] for photo in told)
    assert account.calls == []


def test_the_last_thousand_are_kept_and_what_is_older_is_asked_for() -> None:
    account = _account(KEPT + 100)
    source = account.source()
    keys = [item.key for item in source.glimpses(keep_on) if isinstance(item, Glimpse)]
    account.calls.clear()
    list(source.describe(keys[-1000:]))
    assert account.calls == []
    (oldest,) = source.describe(keys[:1])
    assert isinstance(oldest, Photo)
    assert _methods(account) == [INFO, "photos.getSizes"]


def test_a_photo_that_is_refused_or_gone_is_a_trouble_with_its_key() -> None:
    account = _account(1)
    source = account.source()
    assert list(source.describe(["9"])) == [Trouble("9", "The photo is not there any more.")]

    def refuse(method: str) -> None:
        raise Refused("Flickr refused it: Permission denied.", 2)

    account.on_call = refuse
    assert list(source.describe(["1"])) == [Trouble("1", "Flickr refused it: Permission denied.")]


# -- accounts that are not there


@pytest.mark.parametrize(
    "failure",
    [
        NotFound("Flickr does not have it: Unknown user."),
        Refused("Flickr refused it: Unknown user.", 2),
        Refused("Flickr refused it: User deleted.", 5),
    ],
)
@pytest.mark.parametrize("own", [True, False])
def test_an_account_that_is_not_there_is_not_found(failure: Exception, own: bool) -> None:
    account = _account(1)

    def fail(method: str) -> None:
        raise failure

    account.on_call = fail
    with pytest.raises(NotFound, match=f"Flickr has no account {NSID}, or has it no longer."):
        list(account.source(own=own).glimpses(keep_on))


def test_another_refusal_stays_what_it_is_and_a_lost_line_too() -> None:
    account = _account(1)

    def refuse(method: str) -> None:
        raise Refused("Flickr refused it: it has its reasons.", 77)

    account.on_call = refuse
    with pytest.raises(Refused, match="its reasons"):
        list(account.source(own=False).glimpses(keep_on))
    account.on_call = lambda method: None
    account.away = True
    source = account.source(memory="kept")
    with pytest.raises(SourceUnavailable):
        list(source.glimpses(keep_on))
    assert not source.complete
    assert source.memory == "kept", "what was remembered is not lost with the line"


# -- what was seen


def test_seen_photos_are_counted_by_window_as_they_come_and_go() -> None:
    seen = Seen()
    for photo in range(1, 5001):
        assert seen.add(photo, photo // 2)
        if photo % 1000 == 0:
            assert seen.count(Window(100, 199)) == (200 if photo > 400 else 0)
    assert not seen.add(7, 99)
    assert seen.count(ALL) == len(seen) == 5000
    assert set(seen.ids(Window(3, 3))) == {6, 7}
    seen.remove(7)
    assert seen.ids(Window(3, 3)) == [6]
    seen.add(9000, 3)
    assert set(seen.ids(Window(3, 3))) == {6, 9000}
    seen.remove(9000)
    assert (seen.count(Window(3, 3)), seen.count(ALL), 7 in seen) == (1, 4999, False)


@pytest.mark.parametrize(
    "window", [ALL, Window(1, None), Window(5, 6), Window(None, 9), Window(1, 4_000_000_000)]
)
@pytest.mark.parametrize("at", [-5, 0, 1, 5, 6, 2**40])
def test_a_window_splits_into_two_that_meet(window: Window, at: int) -> None:
    older, newer = window.split(at)
    assert (older.first, newer.last) == (window.first, window.last)
    assert older.last is not None
    assert older.last + 1 == newer.first
    assert older.first is None or older.first <= older.last
    assert newer.last is None or newer.first <= newer.last


def test_a_hundred_thousand_seen_photos_fit_into_a_few_megabytes() -> None:
    import tracemalloc

    tracemalloc.start()
    try:
        seen = Seen()
        for n in range(100_000):
            seen.add(50_000_000_000 + n, START + n)
        seen.count(ALL)
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 30_000_000
    assert row(1)["id"] == "1"
