"""From a wish to changes, and what is said before anybody agrees."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.account import Account, CallBudget
from scanner.domain.cautions import caution_words
from scanner.domain.change import Caution, CautionKind, ChangeKind, Wish, is_stricter
from scanner.domain.license import LicenseTable
from scanner.domain.photo import PhotoId, Rights, SourceId, SourceKind, Visibility
from scanner.domain.planning import (
    Subject,
    Tally,
    calls_of,
    checked_wish,
    is_old,
    nearest,
    private_caution,
    proposed,
    seconds_of,
    settable,
)
from scanner.domain.rights import rights_fields, rights_text
from scanner.errors import BadData, BadWish
from scanner.reference import license_table

LICENSES: LicenseTable = license_table()
SLUGS = [item.slug for item in LICENSES.licenses]
VISIBLE = [item.value for item in Visibility if item not in (Visibility.LOCAL, Visibility.UNKNOWN)]
FREE = Account(nsid="1@N01", username="anna", pro=False, uploads=990, upload_limit=1000)
PRO = Account(nsid="1@N01", username="anna", pro=True)


def subject(**facts: Any) -> Subject:
    """Return a photo of an own account, unless `facts` say otherwise."""
    known: dict[str, Any] = {"kind": SourceKind.FLICKR, "own": True, "key": "88", "place": "1@N01"}
    return Subject(photo=PhotoId(1), source=SourceId(1), **(known | facts))


def cautions_of(
    kind: ChangeKind, *moves: tuple[str, str], account: Account = PRO
) -> dict[Any, Any]:
    """Return the cautions of a plan in which one photo makes each of these moves, by kind."""
    tally = Tally(kind)
    for before, after in moves:
        tally.add("1@N01", before, after)
    return {c.kind: c for c in tally.cautions(LICENSES, {"1@N01": account})}


def test_a_license_that_only_institutions_get_cannot_be_wished_for() -> None:
    offered = {item.slug for item in settable(LICENSES)}
    assert offered.isdisjoint({"no-known-copyright-restrictions", "us-government-work"})
    assert {"all-rights-reserved", "cc-by-4.0", "cc0-1.0"} <= offered
    for slug in ("us-government-work", "unknown", "nonsense", "flickr-license-17"):
        with pytest.raises(BadWish):
            checked_wish(Wish(ChangeKind.LICENSE, slug), LICENSES)


@pytest.mark.parametrize(
    "wish",
    [
        Wish(ChangeKind.VISIBILITY, "local"),
        Wish(ChangeKind.VISIBILITY, "everybody"),
        Wish(ChangeKind.TAG, "  "),
        Wish(ChangeKind.TAG, 'a "quoted" tag'),
        Wish(ChangeKind.TAG, "a\x1b[31mtag"),
        Wish(ChangeKind.LOCATION, "52.5,13.4"),
        Wish(ChangeKind.RIGHTS, "{}"),
        Wish(ChangeKind.RIGHTS, rights_text({"data_mining": "perhaps"})),
        Wish(ChangeKind.RIGHTS, rights_text({"license": "unknown"})),
        Wish(ChangeKind.RIGHTS, rights_text({"copyright": "x" * 5000})),
        Wish(ChangeKind.RIGHTS, rights_text({"copyright": "a\x00b"})),
    ],
)
def test_a_wish_that_cannot_be_is_refused_before_anything_is_planned(wish: Wish) -> None:
    with pytest.raises(BadWish):
        checked_wish(wish, LICENSES)


def test_rights_fields_that_are_none_are_bad_data() -> None:
    for text in ("", "[]", '{"secret": "x"}', "null"):
        with pytest.raises(BadData):
            rights_fields(text)


def test_the_nine_values_of_data_mining_have_words_and_their_own_names() -> None:
    for given_, meant in (
        ("prohibited", "DMI-PROHIBITED"),
        ("DMI-ALLOWED", "DMI-ALLOWED"),
        ("Prohibited_AIMLTraining", "DMI-PROHIBITED-AIMLTRAINING"),
    ):
        wish = checked_wish(Wish(ChangeKind.RIGHTS, rights_text({"data_mining": given_})), LICENSES)
        assert rights_fields(wish.value) == {"data_mining": meant}


def test_a_tag_that_is_there_in_other_letters_is_there_already() -> None:
    wish = Wish(ChangeKind.TAG, "no_cv")
    assert proposed(wish, subject(tags=("sea", "nocv")), LICENSES) == ("no_cv", "no_cv")
    assert proposed(wish, subject(tags=("sea",)), LICENSES) == ("", "no_cv")


def test_a_license_in_a_file_takes_the_place_of_another_one_s_address() -> None:
    held = Rights(
        license_url="https://creativecommons.org/licenses/by/2.0/",
        web_statement="https://creativecommons.org/licenses/by/2.0/",
        copyright="Anna",
    )
    wish = Wish(ChangeKind.RIGHTS, rights_text({"license": "all-rights-reserved"}))
    before, after = proposed(wish, subject(kind=SourceKind.FOLDER, rights=held), LICENSES)
    assert rights_fields(after) == {
        "license_url": "",
        "usage_terms": "All Rights Reserved",
        "web_statement": "",
    }
    assert rights_fields(before)["license_url"] == held.license_url


def test_an_own_web_page_is_left_in_the_file() -> None:
    held = Rights(web_statement="https://anna.example/rights")
    wish = Wish(ChangeKind.RIGHTS, rights_text({"license": "cc-by-4.0"}))
    _, after = proposed(wish, subject(kind=SourceKind.FOLDER, rights=held), LICENSES)
    assert "web_statement" not in rights_fields(after)


def test_copies_already_taken_are_spoken_of_when_a_license_gets_stricter() -> None:
    kind = ChangeKind.LICENSE
    found = cautions_of(
        kind,
        ("cc-by-2.0", "all-rights-reserved"),
        ("cc0-1.0", "cc-by-4.0"),
        ("cc-by-4.0", "cc0-1.0"),
    )
    assert found[CautionKind.COPIES_KEEP_LICENSE].photos == 2
    assert not cautions_of(kind, ("all-rights-reserved", "cc-by-4.0"))
    assert not cautions_of(kind, ("cc-by-nc-2.0", "cc-by-4.0"))


def test_a_free_account_learns_what_leaving_creative_commons_does() -> None:
    moves = [("cc-by-2.0", "all-rights-reserved")] * 3
    found = cautions_of(ChangeKind.LICENSE, *moves, account=FREE)
    assert found[CautionKind.FREE_DOWNLOADS].photos == 3
    assert found[CautionKind.FREE_LIMIT].facts == ("anna", "990", "1000")
    assert CautionKind.FREE_LIMIT not in cautions_of(ChangeKind.LICENSE, *moves)


def test_a_free_account_learns_that_it_may_hold_few_photos_that_are_not_public() -> None:
    assert private_caution(FREE, hidden=40, more=10) is None
    caution = private_caution(FREE, hidden=45, more=10)
    assert caution is not None
    assert caution.facts == ("anna", "55")
    assert private_caution(PRO, hidden=45, more=10) is None


@given(st.sampled_from(VISIBLE), st.sampled_from(VISIBLE))
def test_every_change_of_who_can_see_a_photo_is_either_stricter_or_wider(
    before: str, after: str
) -> None:
    found = cautions_of(ChangeKind.VISIBILITY, (before, after))
    assert set(found) == (
        set()
        if before == after
        else {CautionKind.STRICTER if is_stricter(before, after) else CautionKind.WIDER}
    )


@given(st.sampled_from(SLUGS), st.frozensets(st.sampled_from(SLUGS)))
def test_the_nearest_license_is_offered_and_permits_the_same(
    slug: str, offered: frozenset[str]
) -> None:
    found = nearest(slug, offered, LICENSES)
    if found:
        assert found in offered
        assert LICENSES.by_slug(found).elements == LICENSES.by_slug(slug).elements
    else:
        wanted = LICENSES.by_slug(slug).elements
        assert not any(wanted and LICENSES.by_slug(one).elements == wanted for one in offered)


def test_every_license_of_2_0_has_one_of_4_0_that_permits_the_same() -> None:
    new = {slug for slug in SLUGS if not is_old(slug)}
    for slug in SLUGS:
        if slug.endswith("-2.0"):
            assert nearest(slug, new, LICENSES) == slug.replace("2.0", "4.0")


@given(st.integers(0, 100_000), st.integers(0, 3600), st.sampled_from((1, 10, 1000)))
def test_time_left_never_promises_more_calls_than_the_hour_has(
    calls: int, left: int, per_second: int
) -> None:
    seconds = seconds_of(calls, CallBudget(limit=3600, left=left), per_second)
    assert seconds >= (calls - left) * 3600 / 3600 - 1e-6
    assert seconds >= calls / per_second - 1e-6


def test_twenty_thousand_licenses_cost_little_more_than_twenty_thousand_calls() -> None:
    assert calls_of(ChangeKind.LICENSE, 20_000, 20_000) <= 20_000 * 1.01 + 100
    assert calls_of(ChangeKind.RIGHTS, 20_000, 20_000) == 0
    assert calls_of(ChangeKind.LICENSE, 0, 20_000) == 0


@pytest.mark.parametrize("kind", CautionKind)
@pytest.mark.parametrize("photos", [1, 1234])
def test_every_caution_has_a_sentence_with_its_count(kind: CautionKind, photos: int) -> None:
    facts = {
        CautionKind.NO_WAY_BACK: ("cc-by-2.0", "cc-by-4.0"),
        CautionKind.COMES_BACK_AS: ("cc-by-2.0", "cc-by-4.0"),
        CautionKind.NOT_OFFERED: ("cc-by-2.0", "cc-by-4.0"),
        CautionKind.FREE_LIMIT: ("anna", "990", "1000"),
        CautionKind.FREE_PRIVATE: ("anna", "1055"),
        CautionKind.FREE_DOWNLOADS: ("anna",),
        CautionKind.NOT_ASKED: ("Flickr did not answer.", "2026-05-03 10:00 UTC"),
        CautionKind.NOT_YOURS: ("flickr",),
        CautionKind.SIGNED_OUT: ("anna",),
        CautionKind.FORMAT: ("A RAW file is only written beside.",),
    }.get(kind, ())
    words = caution_words(Caution(kind, photos, facts), LICENSES)
    assert words.endswith(".")
    assert words[0].isupper() or words[0].isdigit() or words.startswith("anna")
    assert "cc-by" not in words
    counted = kind not in (CautionKind.FREE_PRIVATE, CautionKind.NOT_ASKED)
    assert (f"{photos:,} " in words) == counted or not counted
