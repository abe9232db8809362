"""How photos stand is read in few calls, and every answer is as new as its reading."""

import itertools
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import pytest

from scanner.demo.account import NSID, STRANGER
from scanner.demo.api import CallMade
from scanner.demo.faults import html, refusal
from scanner.demo.server import PretendFlickr
from scanner.demo.things import PretendAccount, PretendPhoto
from scanner.demo.world import World
from scanner.domain.change import Absent, Change, ChangeKind, Seen
from scanner.domain.job import Cancelled
from scanner.errors import NotAuthorized, SourceUnavailable, TokenRejected
from scanner.flickr.changers import FlickrChanger
from scanner.flickr.standing import NOT_THERE, NOT_YOURS
from tests.flickr_changes import LICENSES, Changing, change_of, changing, go_on

PHOTOS, CHANGES, INFO = "people.getPhotos", "photos.recentlyUpdated", "photos.getInfo"
START = 1_400_000_000


@pytest.fixture
def flickr() -> Iterator[Changing]:
    world = World()
    world.add_account(PretendAccount(nsid=NSID, username="Owner"))
    world.add_account(PretendAccount(nsid=STRANGER, username="Stranger"))
    with changing(PretendFlickr(world)) as made:
        yield made


def filled(flickr: Changing, photos: int, *, at: Callable[[int], int] = lambda n: n) -> None:
    """Upload photos in order of time, `at` of each in seconds from the start; CC BY 4.0."""
    world = flickr.server.world
    world.add_photos(
        PretendPhoto(
            id=1000 + n,
            owner=NSID,
            secret="abcdef0123",
            original_secret="abcdef0123",
            license=11,
            uploaded=START + at(n),
            updated=START + at(n),
            taken="2014-05-13 16:53:20",
        )
        for n in range(photos)
    )


def reserving(photos: Sequence[PretendPhoto]) -> list[Change]:
    return [
        change_of(photo, "cc-by-4.0", "all-rights-reserved", n=n)
        for n, photo in enumerate(photos, 1)
    ]


def expecting(flickr: Changing, changes: Sequence[Change]) -> FlickrChanger:
    changer = flickr.changer(ChangeKind.LICENSE)
    changer.expect(changes)
    return changer


def values(answers: Sequence[Seen | Absent]) -> list[str]:
    return [answer.value if isinstance(answer, Seen) else answer.why for answer in answers]


def since(flickr: Changing, work: Callable[[], object]) -> Counter[str]:
    """Return which calls a piece of work took."""
    before = flickr.methods()
    work()
    return flickr.methods() - before


# -- few calls


def test_two_thousand_among_five_thousand_cost_no_more_than_the_pages_of_the_account(
    flickr: Changing,
) -> None:
    filled(flickr, 5000)
    changes = reserving([photo for n, photo in enumerate(flickr.stream()) if n % 5 in (1, 3)])
    changer = expecting(flickr, changes)
    assert not flickr.server.calls

    first = changer.read(changes[:400], go_on)

    assert values(first) == ["cc-by-4.0"] * 400
    assert flickr.methods() == {"test.login": 1, CHANGES: 1, PHOTOS: 10}
    assert changer.calls == 12
    (asked, *_) = [call.arguments for call in flickr.server.calls if call.method.endswith(PHOTOS)]
    assert (asked["user_id"], asked["safe_search"], asked["per_page"]) == ("me", "3", "500")


def test_reading_on_costs_one_call_a_batch(flickr: Changing) -> None:
    filled(flickr, 3000)
    changes = reserving(flickr.stream()[::3])
    changer = expecting(flickr, changes)
    changer.read(changes[:400], go_on)

    for begin in (400, 800, 0):
        some = changes[begin : begin + 400]
        assert since(flickr, lambda some=some: changer.read(some, go_on)) == {CHANGES: 1}  # type: ignore[misc]


def test_a_few_far_apart_cost_one_call_each_and_pass_over_what_lies_between(
    flickr: Changing,
) -> None:
    filled(flickr, 5000)
    stream = flickr.stream()
    changes = reserving([stream[7], stream[1500], stream[3000], stream[4999]])
    changer = expecting(flickr, changes)

    assert values(changer.read(changes, go_on)) == ["cc-by-4.0"] * 4
    assert flickr.methods()[PHOTOS] == 4


def test_up_to_three_are_asked_after_one_by_one(flickr: Changing) -> None:
    filled(flickr, 10)
    changes = reserving(flickr.stream()[:3])
    changer = expecting(flickr, changes)

    assert values(changer.read(changes, go_on)) == ["cc-by-4.0"] * 3
    assert flickr.methods() == {"test.login": 1, INFO: 3}


def test_what_is_written_and_verified_costs_a_call_each_and_one_percent(flickr: Changing) -> None:
    filled(flickr, 2600)
    began, ticks = time.time(), itertools.count()
    flickr.server.world.clock = lambda: began + next(ticks) / 100  # some twenty writes a second
    changes = reserving(flickr.stream()[::2])
    changer = expecting(flickr, changes)
    for begin in range(0, len(changes), changer.batch):
        batch = changes[begin : begin + changer.batch]
        for change, seen in zip(batch, changer.read(batch, go_on), strict=True):
            assert isinstance(seen, Seen)
            changer.write(change, seen, go_on)
    assert flickr.methods()[CHANGES] <= 80

    def verify() -> None:
        changer.expect(changes)
        assert set(values(changer.read(changes, go_on))) == {"all-rights-reserved"}

    assert since(flickr, verify) == {CHANGES: 3}
    assert changer.calls <= 1300 + 13 + 100
    assert {flickr.photo(int(change.subject)).license for change in changes} == {0}


def test_nothing_is_asked_for_nothing(flickr: Changing) -> None:
    changer = expecting(flickr, [])
    assert changer.read([], go_on) == []
    assert changer.calls == 0


# -- lists as they are


def test_more_photos_of_one_second_than_a_page_holds_are_all_read(flickr: Changing) -> None:
    filled(flickr, 2400, at=lambda n: n if n < 600 else 600 if n < 1900 else n)
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)

    assert values(changer.read(changes, go_on)) == ["cc-by-4.0"] * 2400
    calls = flickr.methods()
    assert calls[INFO] == 0
    assert calls[PHOTOS] <= 7


def test_photos_missing_from_short_pages_are_asked_after(flickr: Changing) -> None:
    filled(flickr, 1200)
    flickr.server.behavior.short_every = 100
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)

    assert values(changer.read(changes, go_on)) == ["cc-by-4.0"] * 1200
    assert 0 < flickr.methods()[INFO] <= 15


def test_totals_that_are_wrong_hide_nothing(flickr: Changing) -> None:
    filled(flickr, 1200)
    changes = reserving(flickr.stream())
    for off in (-700, 700):
        flickr.server.behavior.total_off = off
        changer = expecting(flickr, changes)
        assert values(changer.read(changes, go_on)) == ["cc-by-4.0"] * 1200
        assert values(changer.read(changes[:400], go_on)) == ["cc-by-4.0"] * 400
    assert flickr.methods()[INFO] == 0


def test_a_count_of_pages_that_is_too_low_hides_nothing(flickr: Changing) -> None:
    filled(flickr, 1200)
    client = flickr.client()

    class OnePage:
        """Says of every list that its first page is the last."""

        def call(self, method: str, *arguments: object, **more: object) -> dict[str, object]:
            answer = client.call(method, *arguments, **more)  # type: ignore[arg-type]
            if method == PHOTOS:
                answer["photos"]["pages"] = 1
            return answer

    changes = reserving(flickr.stream())
    changer = FlickrChanger(OnePage(), ChangeKind.LICENSE, nsid=NSID, licenses=LICENSES)
    changer.expect(changes)
    assert values(changer.read(changes, go_on)) == ["cc-by-4.0"] * 1200
    assert flickr.methods() == {"test.login": 1, CHANGES: 1, PHOTOS: 3}


def test_uploads_and_deletions_while_it_is_read_shift_nothing(flickr: Changing) -> None:
    filled(flickr, 3000)
    changes = reserving(flickr.stream()[::2])
    changer = expecting(flickr, changes)
    doomed = iter(flickr.stream()[1::40])
    world = flickr.server.world

    def shift(call: CallMade) -> None:
        if call.method.endswith(PHOTOS):
            world.upload(NSID, license=0)
            world.delete(next(doomed).id)
            world.delete(next(doomed).id)

    flickr.server.on_call = shift
    assert values(changer.read(changes, go_on)) == ["cc-by-4.0"] * 1500
    assert flickr.methods()[INFO] == 0
    assert flickr.methods()[PHOTOS] <= 7


def test_a_photo_without_an_upload_date_or_with_another_one_is_asked_after(
    flickr: Changing,
) -> None:
    filled(flickr, 2000)
    stream = flickr.stream()
    changes = [*reserving(stream[::100]), change_of(stream[50], "cc-by-4.0", "x")]
    far = stream[1998]
    changes.append(change_of(far.id, "cc-by-4.0", "x"))
    changes.append(change_of(stream[1999], "cc-by-4.0", "x", uploaded=START + 10**7))
    changer = expecting(flickr, changes)

    assert values(changer.read(changes, go_on)) == ["cc-by-4.0"] * len(changes)
    assert flickr.methods()[INFO] <= 2


def test_what_nobody_expected_is_read_all_the_same(flickr: Changing) -> None:
    filled(flickr, 1000)
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes[:10])
    changer.read(changes[:10], go_on)

    assert values(changer.read(changes[500:], go_on)) == ["cc-by-4.0"] * 500
    assert flickr.methods()[INFO] == 0


def test_a_license_that_is_not_known_yet_keeps_its_number(flickr: Changing) -> None:
    filled(flickr, 5)
    strange = flickr.stream()[2]
    strange.license = 17
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)

    assert values(changer.read(changes, go_on))[2] == "flickr-license-17"
    assert values(changer.read(changes[2:3], go_on)) == ["flickr-license-17"]


# -- as new as the reading


def test_a_change_made_elsewhere_between_two_readings_is_seen(flickr: Changing) -> None:
    filled(flickr, 1500)
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)
    changer.read(changes[:400], go_on)

    flickr.server.world.set_license(int(changes[450].subject), 12)
    flickr.server.world.set_license(int(changes[10].subject), 13)

    def read() -> None:
        second = values(changer.read(changes[400:800], go_on))
        assert second.count("cc-by-4.0") == 399
        assert second[50] == "cc-by-sa-4.0"

    assert since(flickr, read) == {CHANGES: 1}
    assert values(changer.read(changes[:400], go_on))[10] == "cc-by-nd-4.0"


def test_a_change_made_while_the_account_is_read_is_seen_by_the_next_reading(
    flickr: Changing,
) -> None:
    filled(flickr, 1500)
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)
    world = flickr.server.world

    def change_what_was_read(call: CallMade) -> None:
        if call.method.endswith(PHOTOS) and flickr.methods()[PHOTOS] == 2:
            world.set_license(int(changes[3].subject), 12)

    flickr.server.on_call = change_what_was_read
    changer.read(changes[400:800], go_on)
    assert values(changer.read(changes[:400], go_on))[3] == "cc-by-sa-4.0"


def test_a_change_that_is_counted_and_not_listed_makes_all_be_read_again(flickr: Changing) -> None:
    filled(flickr, 1500)
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)
    changer.read(changes[:400], go_on)

    for change in changes[500:507]:
        flickr.server.world.set_license(int(change.subject), 12)
    flickr.server.behavior.short_every = 7
    second = values(changer.read(changes[400:800], go_on))
    assert second[100:107] == ["cc-by-sa-4.0"] * 7
    assert second.count("cc-by-4.0") == 393


def test_a_change_elsewhere_among_many_own_writes_is_seen(flickr: Changing) -> None:
    filled(flickr, 2000)
    now = int(time.time())
    flickr.server.world.clock = lambda: now
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)
    for begin in (0, 400):
        for change, seen in zip(
            changes[begin:], changer.read(changes[begin : begin + 400], go_on), strict=False
        ):
            assert isinstance(seen, Seen)
            changer.write(change, seen, go_on)
    # Of the same second, and uploaded long before: the last of the list of changes.
    flickr.server.world.set_license(int(changes[-1].subject), 12)

    assert values(changer.read(changes[-400:], go_on))[-1] == "cc-by-sa-4.0"


def test_own_writes_that_are_not_listed_cost_nothing_more(flickr: Changing) -> None:
    filled(flickr, 1500)
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)
    for change, seen in zip(changes[:50], changer.read(changes[:400], go_on), strict=False):
        assert isinstance(seen, Seen)
        changer.write(change, seen, go_on)
    flickr.server.behavior.short_every = 7

    assert since(flickr, lambda: changer.read(changes[400:800], go_on)) == {CHANGES: 1}
    assert set(values(changer.read(changes[:50], go_on))) == {"all-rights-reserved"}


def test_what_was_written_is_read_as_it_is_now(flickr: Changing) -> None:
    filled(flickr, 20)
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)
    (seen, *_) = changer.read(changes, go_on)
    assert isinstance(seen, Seen)
    changer.write(changes[0], seen, go_on)

    assert values(changer.read(changes, go_on))[:2] == ["all-rights-reserved", "cc-by-4.0"]


def test_where_flickr_does_not_tell_what_changed_each_batch_is_listed_again(
    flickr: Changing,
) -> None:
    filled(flickr, 1500)
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)
    changer.read(changes[:500], go_on)
    flickr.server.faults.add(refusal(7, "Not today"), on=CHANGES, times=None)
    flickr.server.world.set_license(int(changes[510].subject), 12)

    def read() -> None:
        assert values(changer.read(changes[500:900], go_on))[10] == "cc-by-sa-4.0"

    assert since(flickr, read)[PHOTOS] == 1
    assert since(flickr, read)[PHOTOS] == 1


def test_where_flickr_never_tells_what_changed_it_is_read_from_lists_alone(
    flickr: Changing,
) -> None:
    filled(flickr, 1500)
    flickr.server.faults.add(refusal(7, "Not today"), on=CHANGES, times=None)
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)

    assert values(changer.read(changes[:400], go_on)) == ["cc-by-4.0"] * 400
    flickr.server.world.set_license(int(changes[3].subject), 12)
    assert values(changer.read(changes[:400], go_on))[3] == "cc-by-sa-4.0"


# -- absent


def test_what_is_gone_or_not_this_accounts_is_absent_with_a_sentence(flickr: Changing) -> None:
    filled(flickr, 30)
    world = flickr.server.world
    gone, *rest = flickr.stream()
    hidden = world.upload(STRANGER, is_public=0)
    theirs = world.upload(STRANGER)
    changes = reserving([gone, hidden, theirs, *rest])
    world.delete(gone.id)
    why = [NOT_THERE, NOT_YOURS, f"The photo belongs to {STRANGER}, not to this account."]

    changer = expecting(flickr, changes)
    answers = changer.read(changes, go_on)
    assert all(isinstance(answer, Absent) for answer in answers[:3])
    assert values(answers) == [*why, *["cc-by-4.0"] * 29]
    assert values(changer.read(changes[:3], go_on)) == why


def test_a_photo_that_flickr_cannot_describe_is_absent_and_ends_nothing(flickr: Changing) -> None:
    filled(flickr, 3)
    changes = reserving(flickr.stream())
    flickr.server.faults.add(refusal(9, "Odd"), on=INFO, photo=changes[1].subject, times=None)
    answers = values(expecting(flickr, changes).read(changes, go_on))
    assert answers == ["cc-by-4.0", "Flickr refused it: Odd.", "cc-by-4.0"]


# -- when nothing is known of any


def test_a_token_of_another_account_reads_and_writes_nothing(flickr: Changing) -> None:
    filled(flickr, 10)
    changes = reserving(flickr.stream())
    changer = flickr.changer(ChangeKind.LICENSE, token=STRANGER)

    with pytest.raises(NotAuthorized, match=r"Stranger .* sign in to that account"):
        changer.read(changes, go_on)
    with pytest.raises(NotAuthorized, match="sign in to that account"):
        changer.write(changes[0], Seen("cc-by-4.0"), go_on)
    assert flickr.methods() == {"test.login": 2}


def test_a_permission_taken_back_in_the_middle_ends_the_reading(flickr: Changing) -> None:
    filled(flickr, 1500)
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)
    flickr.server.on_call = lambda call: (
        flickr.server.world.revoke(NSID) if call.method.endswith(PHOTOS) else None
    )
    with pytest.raises(TokenRejected):
        changer.read(changes, go_on)


def test_a_reading_that_was_cut_off_is_begun_anew(flickr: Changing) -> None:
    filled(flickr, 1500)
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)
    flickr.server.faults.add(html(), on=PHOTOS, after=1, times=3)
    with pytest.raises(SourceUnavailable):
        changer.read(changes[:400], go_on)

    flickr.server.world.set_license(int(changes[3].subject), 12)
    assert values(changer.read(changes[:400], go_on))[3] == "cc-by-sa-4.0"
    assert values(changer.read(changes[400:], go_on)) == ["cc-by-4.0"] * 1100


def test_an_answer_that_is_no_list_is_an_outage(flickr: Changing) -> None:
    filled(flickr, 10)
    changes = reserving(flickr.stream())

    class Odd:
        def call(self, method: str, *_: object, **__: object) -> dict[str, object]:
            return {"user": {"id": NSID}} if method == "test.login" else {"else": {}}

    changer = FlickrChanger(Odd(), ChangeKind.LICENSE, nsid=NSID, licenses=LICENSES)
    with pytest.raises(SourceUnavailable):
        changer.read(changes, go_on)


def test_reading_can_be_cancelled_between_two_calls(flickr: Changing) -> None:
    filled(flickr, 3000)
    changes = reserving(flickr.stream())
    changer = expecting(flickr, changes)
    begun = flickr.methods

    def stop_after_the_third() -> None:
        if sum(begun().values()) >= 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        changer.read(changes, stop_after_the_third)
    assert sum(begun().values()) == 3
