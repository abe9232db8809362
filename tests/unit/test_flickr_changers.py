"""Four kinds of change on Flickr, and what of each can be taken back."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from scanner.demo.account import NSID, STRANGER
from scanner.demo.faults import refusal, reset
from scanner.demo.server import PretendFlickr
from scanner.demo.things import Place, PretendAccount, PretendPhoto, Tag
from scanner.demo.world import World
from scanner.domain.change import Change, ChangeKind, Kept, Seen
from scanner.domain.photo import Visibility
from scanner.errors import (
    Conflict,
    LeftAlone,
    NotFound,
    Refused,
    SourceUnavailable,
    TokenRejected,
)
from scanner.flickr.changers import FlickrChanger, available_licenses
from scanner.ports import Changer
from tests.flickr_changes import LICENSES, Changing, change_of, changing, go_on

HOME = Place(52.516275, 13.377704, 11, 2, is_public=0, is_contact=1, is_friend=1, is_family=0)


@pytest.fixture
def flickr() -> Iterator[Changing]:
    world = World()
    world.add_account(PretendAccount(nsid=NSID, username="Owner"))
    world.add_account(PretendAccount(nsid=STRANGER, username="Stranger"))
    with changing(PretendFlickr(world)) as made:
        yield made


@pytest.fixture
def photo(flickr: Changing) -> PretendPhoto:
    return flickr.server.world.upload(
        NSID, license=11, uploaded=1_400_000_000, perm_comment=1, perm_addmeta=0, place=HOME
    )


def seen_by(changer: Changer, change: Change) -> Seen:
    (seen,) = changer.read([change], go_on)
    assert isinstance(seen, Seen)
    return seen


def seen_in_a_list(changer: Changer, flickr: Changing, change: Change) -> Seen:
    """Return how a photo is seen where many are read together."""
    others = [flickr.server.world.upload(NSID, uploaded=1_400_000_001 + n) for n in range(4)]
    changes = [change, *(change_of(other, change.before, change.after) for other in others)]
    changer.expect(changes)
    seen = changer.read(changes, go_on)[0]
    assert isinstance(seen, Seen)
    for other in others:
        flickr.server.world.delete(other.id)
    return seen


def make(changer: Changer, change: Change) -> Kept:
    """Make a change as the engine does; return what it left for its undo."""
    seen = seen_by(changer, change)
    assert seen.value == change.before
    return Kept(seen.keep, changer.write(change, seen, go_on))


def undo_of(change: Change, kept: Kept) -> Change:
    return change_of(change.subject, change.after, change.before, kept=kept)


# -- of all kinds


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        (ChangeKind.LICENSE, "cc-by-4.0", "all-rights-reserved"),
        (ChangeKind.VISIBILITY, "public", "friends"),
        (ChangeKind.TAG, "", "no_cv"),
        (ChangeKind.LOCATION, "52.516275,13.377704", ""),
    ],
)
def test_a_change_and_its_undo_are_read_back_alike_alone_and_in_lists(
    flickr: Changing, photo: PretendPhoto, kind: ChangeKind, before: str, after: str
) -> None:
    changer: Changer = flickr.changer(kind)
    change = change_of(photo, before, after)
    assert (changer.readable, changer.reversible, changer.batch) == (True, True, 1)
    assert seen_in_a_list(changer, flickr, change) == seen_by(changer, change)

    kept = make(changer, change)
    assert seen_by(changer, change).value == after
    assert seen_in_a_list(changer, flickr, change).value == after
    changer.write(change, Seen(before), go_on)  # twice does no harm
    assert seen_by(changer, change).value == after

    undo = undo_of(change, kept)
    make(changer, undo)
    assert seen_by(changer, undo).value == before
    assert seen_in_a_list(changer, flickr, undo).value == before
    changer.close()


@pytest.mark.parametrize("kind", [kind for kind in ChangeKind if kind.on_flickr])
def test_a_photo_that_is_gone_or_somebody_elses_is_not_found(
    flickr: Changing, kind: ChangeKind
) -> None:
    changer = flickr.changer(kind)
    after = {ChangeKind.VISIBILITY: "private", ChangeKind.TAG: "x", ChangeKind.LOCATION: ""}
    wanted = after.get(kind, "all-rights-reserved")
    theirs = flickr.server.world.upload(STRANGER, license=4, place=HOME)
    for one in (theirs, 88_999_999_999):
        with pytest.raises(NotFound):
            changer.write(change_of(one, "?", wanted), Seen("?"), go_on)
    assert theirs.license == 4


def test_files_are_no_business_of_flickrs(flickr: Changing) -> None:
    with pytest.raises(ValueError, match="rights"):
        flickr.changer(ChangeKind.RIGHTS)


def test_nothing_is_sent_by_get(flickr: Changing, photo: PretendPhoto) -> None:
    make(flickr.changer(ChangeKind.LICENSE), change_of(photo, "cc-by-4.0", "cc0-1.0"))
    make(flickr.changer(ChangeKind.VISIBILITY), change_of(photo, "public", "private"))
    make(flickr.changer(ChangeKind.TAG), change_of(photo, "", "no_cv"))
    assert {call.verb for call in flickr.server.calls} == {"POST"}


def test_calls_are_counted(flickr: Changing, photo: PretendPhoto) -> None:
    changer = flickr.changer(ChangeKind.LICENSE)
    make(changer, change_of(photo, "cc-by-4.0", "cc0-1.0"))
    assert changer.calls == len(flickr.server.calls) == 3


def test_a_permission_taken_back_between_two_writes_ends_them(
    flickr: Changing, photo: PretendPhoto
) -> None:
    changer = flickr.changer(ChangeKind.LICENSE)
    make(changer, change_of(photo, "cc-by-4.0", "cc0-1.0"))
    flickr.server.world.revoke(NSID)
    with pytest.raises(TokenRejected):
        changer.write(change_of(photo, "cc0-1.0", "cc-by-4.0"), Seen("cc0-1.0"), go_on)
    assert photo.license == 9


# -- licenses


@pytest.mark.parametrize("number", range(1, 17))
def test_every_license_that_flickr_offers_is_set_by_its_number(
    flickr: Changing, photo: PretendPhoto, number: int
) -> None:
    slug = LICENSES.by_flickr_id(number).slug
    photo.license = 0
    flickr.server.behavior.old_licenses_settable = True
    changer = flickr.changer(ChangeKind.LICENSE)
    change = change_of(photo, "all-rights-reserved", slug)
    if number in (7, 8):
        with pytest.raises(Refused):
            make(changer, change)
        return
    assert make(changer, change) == Kept("", "")
    assert photo.license == number
    assert seen_by(changer, change).value == slug


def test_a_license_that_may_not_be_changed_or_is_not_offered_is_said_in_plain_words(
    flickr: Changing, photo: PretendPhoto
) -> None:
    changer = flickr.changer(ChangeKind.LICENSE)
    with pytest.raises(Refused) as not_offered:
        make(changer, change_of(photo, "cc-by-4.0", "cc-by-2.0"))
    assert str(not_offered.value) == "Flickr does not offer CC BY 2.0 for this photo (any more)."
    assert not_offered.value.code == 4

    photo.license = 7
    with pytest.raises(Refused) as fixed:
        make(changer, change_of(photo, "no-known-copyright-restrictions", "cc0-1.0"))
    assert str(fixed.value) == "Flickr does not let this photo's license be changed."
    assert fixed.value.code == 3
    assert photo.license == 7


def test_a_license_that_only_has_a_number_is_sent_by_it(
    flickr: Changing, photo: PretendPhoto
) -> None:
    changer = flickr.changer(ChangeKind.LICENSE)
    with pytest.raises(Refused, match="does not know the license") as unknown:
        make(changer, change_of(photo, "cc-by-4.0", "flickr-license-17"))
    assert unknown.value.code == 2
    assert flickr.server.calls[-1].arguments["license_id"] == "17"


@pytest.mark.parametrize("slug", ["cc-by-3.0-de", "unknown", "nonsense", ""])
def test_a_license_that_flickr_has_not_is_not_sent(
    flickr: Changing, photo: PretendPhoto, slug: str
) -> None:
    changer = flickr.changer(ChangeKind.LICENSE)
    with pytest.raises(LeftAlone):
        changer.write(change_of(photo, "cc-by-4.0", slug), Seen("cc-by-4.0"), go_on)
    assert flickr.methods() == {"test.login": 1}


def test_a_write_whose_answers_are_all_lost_is_an_outage_and_shows_when_read(
    flickr: Changing, photo: PretendPhoto
) -> None:
    changer = flickr.changer(ChangeKind.LICENSE)
    change = change_of(photo, "cc-by-4.0", "all-rights-reserved")
    flickr.server.faults.add(reset(applied=True), on="photos.licenses.setLicense", times=None)
    with pytest.raises(SourceUnavailable):
        make(changer, change)
    assert seen_by(changer, change).value == "all-rights-reserved"


def test_what_is_offered_depends_on_the_present_license(flickr: Changing) -> None:
    world, client = flickr.server.world, flickr.client()
    reserved = world.upload(NSID, license=0)
    old = world.upload(NSID, license=4)

    offered = available_licenses(client, str(reserved.id), LICENSES, go_on, owner=NSID)
    assert {"all-rights-reserved", "cc0-1.0", "cc-by-4.0", "cc-by-nc-nd-4.0"} <= offered
    assert not {one for one in offered if one.endswith("-2.0")}
    assert "cc-by-2.0" in available_licenses(client, str(old.id), LICENSES, go_on)
    assert not {LICENSES.by_flickr_id(number).slug for number in (7, 8)} & offered
    with pytest.raises(NotFound):
        available_licenses(client, "88999999999", LICENSES, go_on)


# -- visibility


@pytest.mark.parametrize(
    ("value", "flags"),
    [
        (Visibility.PUBLIC, (1, 0, 0)),
        (Visibility.FRIENDS, (0, 1, 0)),
        (Visibility.FAMILY, (0, 0, 1)),
        (Visibility.FRIENDS_FAMILY, (0, 1, 1)),
        (Visibility.PRIVATE, (0, 0, 0)),
    ],
)
def test_each_visibility_is_set_by_its_flags_and_keeps_who_may_comment_and_tag(
    flickr: Changing, photo: PretendPhoto, value: Visibility, flags: tuple[int, int, int]
) -> None:
    changer = flickr.changer(ChangeKind.VISIBILITY)
    before = "public" if value is not Visibility.PUBLIC else "private"
    photo.is_public = int(before == "public")
    make(changer, change_of(photo, before, value))

    assert (photo.is_public, photo.is_friend, photo.is_family) == flags
    assert (photo.perm_comment, photo.perm_addmeta) == (1, 0)
    sent = flickr.server.calls[-1].arguments
    assert (sent["perm_comment"], sent["perm_addmeta"]) == ("1", "0")


def test_the_new_secrets_are_the_receipt(flickr: Changing, photo: PretendPhoto) -> None:
    before = photo.secret
    kept = make(flickr.changer(ChangeKind.VISIBILITY), change_of(photo, "public", "private"))
    assert photo.secret != before
    assert json.loads(kept.receipt) == {
        "secret": photo.secret,
        "original_secret": photo.original_secret,
    }


def test_who_sees_a_photo_is_looked_at_once_more_right_before_it_is_set(
    flickr: Changing, photo: PretendPhoto
) -> None:
    changer = flickr.changer(ChangeKind.VISIBILITY)
    change = change_of(photo, "public", "friends")
    seen = seen_by(changer, change)
    flickr.server.world.set_visibility(photo.id, public=0, friend=0, family=0)

    with pytest.raises(Conflict):
        changer.write(change, seen, go_on)
    assert photo.is_friend == 0
    assert flickr.methods()["photos.setPerms"] == 0


def test_what_is_so_by_now_is_not_set_again(flickr: Changing, photo: PretendPhoto) -> None:
    changer = flickr.changer(ChangeKind.VISIBILITY)
    change = change_of(photo, "public", "private")
    seen = seen_by(changer, change)
    flickr.server.world.set_visibility(photo.id, public=0, friend=0, family=0)
    assert changer.write(change, seen, go_on) == ""
    assert flickr.methods()["photos.setPerms"] == 0


@pytest.mark.parametrize("value", ["local", "unknown", "everybody", ""])
def test_a_visibility_that_flickr_has_not_is_not_sent(
    flickr: Changing, photo: PretendPhoto, value: str
) -> None:
    changer = flickr.changer(ChangeKind.VISIBILITY)
    with pytest.raises(LeftAlone):
        changer.write(change_of(photo, "public", value), Seen("public"), go_on)


# -- tags


@pytest.mark.parametrize(
    "tag", ["no_cv", "Café Größe", "geo:lat=52.5", "a,b", "日本 語", "two  blanks"]
)
def test_a_tag_is_added_as_it_is_written_and_taken_off_again(
    flickr: Changing, photo: PretendPhoto, tag: str
) -> None:
    world = flickr.server.world
    other = world.tag(world.accounts[NSID], photo.id, "holiday")
    photo.tags = (other,)
    changer = flickr.changer(ChangeKind.TAG)
    change = change_of(photo, "", tag)
    kept = make(changer, change)

    assert [one.raw for one in photo.tags] == ["holiday", " ".join(tag.split())]
    assert json.loads(kept.receipt) == {"tag_id": photo.tags[-1].id}
    assert seen_by(changer, change).value == tag

    make(changer, undo_of(change, kept))
    assert photo.tags == (other,)
    assert flickr.methods()["tags.getListPhoto"] == 0


def test_a_tag_in_another_spelling_is_the_same_tag(flickr: Changing, photo: PretendPhoto) -> None:
    world = flickr.server.world
    photo.tags = (world.tag(world.accounts[NSID], photo.id, "No CV"),)
    changer = flickr.changer(ChangeKind.TAG)
    assert seen_by(changer, change_of(photo, "", "no_cv")).value == "no_cv"
    assert seen_in_a_list(changer, flickr, change_of(photo, "", "no_cv")).value == "no_cv"
    assert seen_by(changer, change_of(photo, "", "cv")).value == ""


def test_a_tag_without_a_receipt_is_found_by_its_name_and_no_other_goes(
    flickr: Changing, photo: PretendPhoto
) -> None:
    world = flickr.server.world
    names = ("no_cv", "no cv 2", "cv")
    photo.tags = tuple(world.tag(world.accounts[NSID], photo.id, raw) for raw in names)
    changer = flickr.changer(ChangeKind.TAG)
    changer.write(change_of(photo, "no_cv", ""), Seen("no_cv"), go_on)
    assert [tag.raw for tag in photo.tags] == ["no cv 2", "cv"]


def test_a_tag_that_flickr_cleans_in_its_own_way_is_known_by_how_it_was_written(
    flickr: Changing, photo: PretendPhoto
) -> None:
    photo.tags = (Tag(f"1-{photo.id}-9", "Straße", "strasse", NSID),)
    flickr.changer(ChangeKind.TAG).write(change_of(photo, "Straße", ""), Seen("Straße"), go_on)
    assert not flickr.photo(photo.id).tags


def test_a_tag_that_was_taken_off_elsewhere_is_as_it_should_be(
    flickr: Changing, photo: PretendPhoto
) -> None:
    changer = flickr.changer(ChangeKind.TAG)
    change = change_of(photo, "", "no_cv")
    undo = undo_of(change, make(changer, change))
    photo.tags = ()
    assert changer.write(undo, Seen("no_cv"), go_on) == ""
    assert photo.tags == ()


def test_a_tag_with_quotation_marks_cannot_be_sent(flickr: Changing, photo: PretendPhoto) -> None:
    changer = flickr.changer(ChangeKind.TAG)
    with pytest.raises(LeftAlone, match="quotation marks"):
        changer.write(change_of(photo, "", 'so "called" art'), Seen(""), go_on)
    assert photo.tags == ()


def test_a_photo_with_as_many_tags_as_flickr_allows_gets_no_more(
    flickr: Changing, photo: PretendPhoto
) -> None:
    world = flickr.server.world
    photo.tags = tuple(world.tag(world.accounts[NSID], photo.id, f"tag{n}") for n in range(75))
    with pytest.raises(Refused, match="as many tags as Flickr allows") as full:
        make(flickr.changer(ChangeKind.TAG), change_of(photo, "", "no_cv"))
    assert full.value.code == 2


# -- places


def test_a_place_comes_back_as_exact_as_it_was_and_for_the_same_people(
    flickr: Changing, photo: PretendPhoto
) -> None:
    for in_a_list in (False, True):
        changer = flickr.changer(ChangeKind.LOCATION)
        change = change_of(photo, "52.516275,13.377704", "")
        seen = seen_in_a_list(changer, flickr, change) if in_a_list else seen_by(changer, change)
        kept = Kept(seen.keep, changer.write(change, seen, go_on))
        assert photo.place is None

        make(changer, undo_of(change, kept))
        assert photo.place == HOME


def test_a_place_of_0_0_with_an_accuracy_is_one(flickr: Changing, photo: PretendPhoto) -> None:
    nil = Place(0.0, 0.0, 3)
    photo.place = nil
    changer = flickr.changer(ChangeKind.LOCATION)
    change = change_of(photo, "0.000000,0.000000", "")
    make(changer, undo_of(change, make(changer, change)))
    assert photo.place == nil


def test_a_place_that_is_gone_already_is_as_it_should_be(
    flickr: Changing, photo: PretendPhoto
) -> None:
    changer = flickr.changer(ChangeKind.LOCATION)
    photo.place = None
    change = change_of(photo, "52.516275,13.377704", "")
    assert changer.write(change, Seen("52.516275,13.377704"), go_on) == ""


def test_a_place_that_is_back_for_other_people_is_not_back_yet(
    flickr: Changing, photo: PretendPhoto
) -> None:
    changer = flickr.changer(ChangeKind.LOCATION)
    change = change_of(photo, "52.516275,13.377704", "")
    undo = undo_of(change, make(changer, change))
    flickr.server.faults.add(reset(), on="photos.geo.setPerms", times=None)
    with pytest.raises(SourceUnavailable):
        make(changer, undo)
    assert photo.place is not None
    assert photo.place.is_public == 1  # as the account has it for new places
    flickr.server.faults.clear()

    assert seen_in_a_list(changer, flickr, undo).value == ""
    make(changer, undo)
    assert photo.place == HOME


def test_a_place_that_cannot_be_shown_to_the_same_people_is_shown_to_nobody(
    flickr: Changing, photo: PretendPhoto
) -> None:
    changer = flickr.changer(ChangeKind.LOCATION)
    change = change_of(photo, "52.516275,13.377704", "")
    undo = undo_of(change, make(changer, change))
    flickr.server.faults.add(refusal(4, "Not now"), on="photos.geo.setPerms")
    with pytest.raises(LeftAlone, match="same people"):
        make(changer, undo)
    assert photo.place is None


def test_a_place_of_which_nothing_was_kept_comes_back_for_its_owner_alone(
    flickr: Changing, photo: PretendPhoto
) -> None:
    photo.place = None
    changer = flickr.changer(ChangeKind.LOCATION)
    make(changer, change_of(photo, "", "52.516275,13.377704"))
    alone = replace(HOME, accuracy=16, context=0, is_contact=0, is_friend=0)
    assert photo.place == alone


def test_where_lists_do_not_say_who_knows_a_place_flickr_is_asked(
    flickr: Changing, photo: PretendPhoto
) -> None:
    client = flickr.client()

    class Sparing:
        """Leaves out of every list who may know a place."""

        def call(self, method: str, *arguments: object, **more: object) -> dict[str, object]:
            answer = client.call(method, *arguments, **more)  # type: ignore[arg-type]
            for row in answer.get("photos", {}).get("photo", []):
                for name in [name for name in row if name.startswith("geo_is")]:
                    del row[name]
            return answer

    changer = FlickrChanger(Sparing(), ChangeKind.LOCATION, nsid=NSID, licenses=LICENSES)
    change = change_of(photo, "52.516275,13.377704", "")
    seen = seen_in_a_list(changer, flickr, change)
    changer.write(change, seen, go_on)
    make(changer, undo_of(change, Kept(seen.keep)))
    assert photo.place == HOME


def test_an_account_that_never_said_who_may_see_places_is_told_to(
    flickr: Changing, photo: PretendPhoto
) -> None:
    changer = flickr.changer(ChangeKind.LOCATION)
    change = change_of(photo, "52.516275,13.377704", "")
    undo = undo_of(change, make(changer, change))
    flickr.server.world.accounts[NSID].geo_perms = 0
    with pytest.raises(Refused, match="in your account's settings") as unset:
        make(changer, undo)
    assert unset.value.code == 7
    assert photo.place is None


@pytest.mark.parametrize("value", ["north", "1", "91.0,0.0", "nan,nan"])
def test_what_is_no_place_is_not_sent(flickr: Changing, photo: PretendPhoto, value: str) -> None:
    changer = flickr.changer(ChangeKind.LOCATION)
    with pytest.raises(LeftAlone, match="no place on Earth"):
        changer.write(change_of(photo, "", value), Seen(""), go_on)
