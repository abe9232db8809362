"""What the screen says of changes and plans."""

from dataclasses import replace
from datetime import timedelta

import pytest

from scanner.domain import cautions
from scanner.domain.change import (
    Caution,
    CautionKind,
    ChangeKind,
    ChangeState,
    PlanId,
    Wish,
)
from scanner.domain.request import Via
from scanner.domain.rights import rights_text
from scanner.reference import license_table
from tests.ui.plans import ARR, COPIES, FREE, NOT_OFFERED, a_change, a_plan
from ui.change_words import (
    all_caution_words,
    already_words,
    cannot_undo_words,
    caution_words,
    estimate_words,
    kind_words,
    note_words,
    plan_title,
    span_words,
    state_words,
    states_words,
    value_words,
)

LICENSES = license_table()
FACTS: dict[CautionKind, tuple[tuple[str, ...], ...]] = {
    CautionKind.NO_WAY_BACK: (("cc-by-2.0", "cc-by-4.0"), ("cc-by-2.0", "")),
    CautionKind.COMES_BACK_AS: (("cc-by-2.0", "cc-by-4.0"),),
    CautionKind.NOT_OFFERED: (("cc-pdm-1.0", "cc-by-4.0"),),
    CautionKind.FREE_LIMIT: (("bob", "1812", "1000"),),
    CautionKind.FREE_PRIVATE: (("bob", "1050"),),
    CautionKind.FREE_DOWNLOADS: (("bob",),),
    CautionKind.NOT_ASKED: (("It did not answer.", ""), ("It did not answer.", "3 May 2026")),
    CautionKind.NOT_YOURS: (("files",), ("flickr",)),
    CautionKind.SIGNED_OUT: (("bob",),),
    CautionKind.FORMAT: (("A GIF holds no such fields.",),),
}

OF_PHOTOS = [kind for kind in ChangeKind if kind is not ChangeKind.LETTER]


@pytest.mark.parametrize("photos", [1, 1204])
@pytest.mark.parametrize("kind", list(CautionKind))
def test_the_screen_says_of_every_caution_what_the_core_says(
    kind: CautionKind, photos: int
) -> None:
    for facts in FACTS.get(kind, ((),)):
        caution = Caution(kind, photos, facts)
        assert caution_words(caution, LICENSES) == cautions.caution_words(caution, LICENSES)


def test_what_is_said_of_many_licenses_is_said_once_with_a_line_for_each() -> None:
    pairs = (("cc-by-2.0", "cc-by-4.0", 1), ("cc-by-sa-2.0", "cc-by-sa-4.0", 90))
    alike = [Caution(CautionKind.NO_WAY_BACK, n, (now, other)) for now, other, n in pairs]
    assert len(all_caution_words([COPIES, *alike], LICENSES)) == 3
    alike.append(Caution(CautionKind.NO_WAY_BACK, 2, ("us-government-work", "")))
    copies, together = all_caution_words([COPIES, *alike], LICENSES)
    assert copies == caution_words(COPIES, LICENSES)
    assert together.splitlines() == [
        "93 photos are under licenses that Flickr may not give again; an undo may only reach:",
        "90 × CC BY-SA 2.0 → CC BY-SA 4.0",
        "2 × United States Government Work → out of reach",
        "1 × CC BY 2.0 → CC BY 4.0",
    ]


def test_an_outsiders_name_cannot_fill_in_the_sentence() -> None:
    said = caution_words(replace(FREE, facts=("{limit}\n<b>", "812", "1000")), LICENSES)
    assert said.startswith("{limit}␊<b> is a Free account with 812 of 1,000 photos.")


def test_a_letter_is_said_to_be_sent_or_left_as_a_draft_and_sending_cannot_be_undone() -> None:
    by_mail = a_plan(wish=Wish(ChangeKind.LETTER, Via.SMTP), changes=1)
    draft = a_plan(wish=Wish(ChangeKind.LETTER, Via.OUTBOX), changes=1)
    assert plan_title(by_mail, LICENSES) == "Send 1 letter through your mail server"
    assert plan_title(draft, LICENSES) == "Leave 1 letter as a draft for your mail program"
    assert cannot_undo_words(by_mail)[0].startswith("Cannot be undone: a letter that was sent")
    assert cannot_undo_words(by_mail)[1]
    assert not cannot_undo_words(draft)[1]
    assert value_words(ChangeKind.LETTER, "5f" * 32, LICENSES) == "the letter 5f5f5f5f5f…"
    assert value_words(ChangeKind.LETTER, "<a@b>", LICENSES) == "<a@b>"
    assert kind_words(ChangeKind.LETTER) == "Letter"


@pytest.mark.parametrize("kind", OF_PHOTOS)
def test_every_kind_has_a_title_for_one_and_for_many_and_for_its_undo(kind: ChangeKind) -> None:
    value = {
        ChangeKind.LICENSE: "all-rights-reserved",
        ChangeKind.VISIBILITY: "friends",
        ChangeKind.TAG: "no_cv",
        ChangeKind.LOCATION: "",
        ChangeKind.RIGHTS: rights_text({"data_mining": "DMI-PROHIBITED"}),
    }[kind]
    plan = a_plan(wish=Wish(kind, value), changes=1204)
    many = plan_title(plan, LICENSES)
    one = plan_title(replace(plan, changes=1), LICENSES)
    undo = plan_title(replace(plan, undoes=PlanId(7)), LICENSES)
    assert "1,204" in many
    assert "1,204" in undo
    assert "photos" not in one
    assert "files" not in one
    assert undo.startswith("Undo: ")
    for said in (many, one, undo, kind_words(kind)):
        assert "{" not in said
        assert "%n" not in said


def test_a_title_is_in_plain_words() -> None:
    said = plan_title(a_plan(wish=ARR, changes=128), LICENSES)
    assert said == "Change the license of 128 photos to All rights reserved"


def test_an_undo_that_reaches_only_the_nearest_license_does_not_promise_more() -> None:
    undo = a_plan(undoes=PlanId(1), changes=90)
    assert plan_title(undo, LICENSES) == "Undo: 90 photos go back to the license they had"
    nearest = Caution(CautionKind.COMES_BACK_AS, 15, ("cc-by-2.0", "cc-by-4.0"))
    said = plan_title(replace(undo, cautions=(nearest,)), LICENSES)
    assert said == "Undo: 90 photos go back to the license they had, or to the nearest there is"


def test_a_tag_is_shown_as_its_letters() -> None:
    plan = a_plan(wish=Wish(ChangeKind.TAG, "<b>{value}%n"), changes=2)
    assert plan_title(plan, LICENSES) == "Add the tag <b>{value}%n to 2 photos"
    undo = replace(plan, undoes=PlanId(1))
    assert (
        plan_title(undo, LICENSES) == "Undo: the tag <b>{value}%n of 2 photos is as it was before"
    )


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (ChangeKind.LICENSE, "cc-by-2.0", "CC BY 2.0"),
        (ChangeKind.LICENSE, "all-rights-reserved", "All rights reserved"),
        (ChangeKind.VISIBILITY, "private", "only you"),
        (ChangeKind.VISIBILITY, "of a newer version", "not known"),
        (ChangeKind.TAG, "", "not tagged"),
        (ChangeKind.TAG, "no_cv", "no_cv"),
        (ChangeKind.LOCATION, "", "no location"),
        (ChangeKind.LOCATION, "52.520000,13.405000", "52.520000, 13.405000"),
        (ChangeKind.RIGHTS, rights_text({"copyright": ""}), "nothing stated"),
        (ChangeKind.RIGHTS, "no JSON", "no JSON"),
        (
            ChangeKind.RIGHTS,
            rights_text({"copyright": "Anna", "data_mining": "DMI-PROHIBITED"}),
            "copyright: Anna; data mining: prohibited",
        ),
    ],
)
def test_a_value_is_said_by_its_kind(kind: ChangeKind, value: str, words: str) -> None:
    assert value_words(kind, value, LICENSES) == words


def test_every_state_has_a_word_of_its_own() -> None:
    words = [state_words(state) for state in ChangeState]
    assert len(set(words)) == len(words)


def test_a_conflict_without_a_note_says_what_that_means() -> None:
    assert "left alone" in note_words(a_change(1, ChangeState.CONFLICT))
    assert note_words(a_change(1, ChangeState.FAILED, note="a\nb")) == "a␊b"


def test_how_a_plan_stands_counts_every_state_that_is_there() -> None:
    states = {
        ChangeState.DONE: 90,
        ChangeState.DRIFTED: 6,
        ChangeState.CONFLICT: 1,
        ChangeState.FAILED: 2,
        ChangeState.STARTED: 1,
        ChangeState.PLANNED: 28,
    }
    said = states_words(a_plan(changes=128, states=states))
    assert said == "96 of 128 done, 1 conflict, 2 failed, 6 drifted, 29 left"
    verified = a_plan(changes=3, states={ChangeState.VERIFIED: 3})
    assert states_words(verified) == "3 of 3 done, verified"
    assert states_words(replace(verified, discarded=True)) == "discarded"


def test_what_is_so_already_is_all_of_it_or_more_beside_it() -> None:
    assert already_words(a_plan(unchanged=12)) == "All 12 photos are so already."
    assert already_words(a_plan(unchanged=1)) == "The photo is so already."
    assert already_words(a_plan(unchanged=12, changes=3)) == "12 more photos are so already."
    left_out = a_plan(unchanged=12, cautions=(NOT_OFFERED,))
    assert already_words(left_out) == "12 more photos are so already."
    assert already_words(a_plan(changes=3)) == ""


@pytest.mark.parametrize("kind", OF_PHOTOS)
def test_each_kind_says_whether_an_undo_brings_all_of_it_back(kind: ChangeKind) -> None:
    said, is_lost = cannot_undo_words(a_plan(wish=Wish(kind), changes=1))
    assert said.startswith("Cannot be undone: " if is_lost else "An undo brings all of this back")
    assert is_lost == (kind in (ChangeKind.LICENSE, ChangeKind.VISIBILITY))


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(seconds=5), "less than a minute"),
        (timedelta(minutes=7, seconds=20), "about 7 min"),
        (timedelta(hours=2, minutes=11), "about 2 h 10 min"),
        (timedelta(hours=2, minutes=59), "about 3 h"),
        (timedelta(hours=72), "about 3 days"),
    ],
)
def test_a_span_of_time_is_as_coarse_as_it_is_known(span: timedelta, words: str) -> None:
    assert span_words(span.total_seconds()) == words


def test_the_estimate_names_flickrs_calls_only_where_flickr_is_called() -> None:
    flickr = estimate_words(ChangeKind.LICENSE, 7800, 3600)
    assert flickr == (
        "About 2 h 10 min at Flickr's 3,600 calls an hour; you may close Safelight, it goes on "
        "where it stopped."
    )
    assert "Flickr" not in estimate_words(ChangeKind.RIGHTS, 7800, 3600)
