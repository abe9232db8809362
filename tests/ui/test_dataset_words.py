"""What is said of datasets: exactly as much as is known, and never that a photo is in none."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from scanner.domain.dataset import (
    Checkable,
    Dataset,
    DatasetMatch,
    DatasetState,
    PossibleMatch,
    RejectedRow,
    Status,
    Sure,
)
from scanner.domain.exposure import LicenseChange, Reason
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import PhotoId
from scanner.reference import datasets, license_table
from tests.ui.fakes import FakeApp, a_row
from tests.ui.lists import COCO, DIF, FAIRFACE, KNOWN, MARKUP, YFCC, a_list
from ui.dataset_facts import facts_of, licenses_then, matches_of, possible_of, was_open_of
from ui.dataset_words import (
    address_in,
    checkable_word,
    collected_words,
    holder_of,
    list_word,
    matched_said,
    node_said,
    node_words,
    overview,
    recipients_words,
    short_name,
    status_word,
    sure_words,
    verdict,
    verified_said,
)
from ui.widgets.sheet import Fact, Heading, Sentence

LICENSES = license_table()
STATES = {one.slug: DatasetState(dataset=one) for one in KNOWN}
LISTED = DatasetState(dataset=YFCC, imported=a_list(), mine=1)
NEVER = re.compile(r"\b(safe|protected|no faces|not in any dataset|in no dataset)\b|!", re.I)


@pytest.fixture
def detail() -> PhotoDetail:
    app = FakeApp([a_row(1, license="all-rights-reserved")])
    found = app.photo(PhotoId(1))
    app.close()
    return replace(
        found,
        history=(
            LicenseChange(datetime(2008, 3, 1, tzinfo=UTC), "cc-by-2.0"),
            LicenseChange(datetime(2016, 3, 1, tzinfo=UTC), "all-rights-reserved"),
        ),
    )


def values(entries: object) -> dict[str, str]:
    return {one.label: one.value for one in entries if isinstance(one, Fact)}  # type: ignore[attr-defined]


def test_a_find_names_who_published_the_list() -> None:
    assert verdict(LISTED) == ["1 of your photos is in the list published by Yahoo (Webscope)."]
    assert holder_of(replace(YFCC, holder="Yahoo; copies elsewhere")) == "Yahoo"
    assert holder_of(replace(YFCC, holder="")) == YFCC.name


def test_a_miss_names_the_list_and_its_day() -> None:
    said = verdict(replace(LISTED, mine=0))
    assert said == ["Your photos are not in the list imported on May 3, 2026."]


def test_what_may_be_is_said_apart_from_what_is() -> None:
    said = verdict(DatasetState(dataset=DIF, possible=2))
    assert said[0].startswith("2 of your photos may be in it; nobody publishes the list.")
    assert said[1] == "It can be checked only with a copy of its list."


def test_a_list_that_is_given_out_on_request_is_not_said_to_be_nobodys() -> None:
    on_request = replace(YFCC, checkable=Checkable.WITH_LIST)
    said = verdict(DatasetState(dataset=on_request, possible=1))
    assert said[0].startswith(
        "1 of your photos may be in it; the list is given out on request only."
    )


def test_what_cannot_be_checked_is_not_called_a_miss() -> None:
    assert verdict(DatasetState(dataset=FAIRFACE)) == ["It cannot be checked."]
    assert node_words(DatasetState(dataset=FAIRFACE)) == "cannot be checked"


def test_nothing_more_is_claimed_than_is_known_of_any_shipped_dataset() -> None:
    for dataset in datasets():
        for state in (
            DatasetState(dataset=dataset),
            DatasetState(dataset=dataset, possible=3),
            DatasetState(dataset=dataset, imported=a_list(dataset.slug)),
            DatasetState(dataset=dataset, imported=a_list(dataset.slug), mine=1200),
        ):
            for words in (*verdict(state), node_words(state), overview([state])):
                assert words
                assert not NEVER.search(words), words
            assert values(facts_of(state, {dataset.slug: state}, LICENSES))


@pytest.mark.parametrize(
    ("words", "all_"),
    [(checkable_word, Checkable), (status_word, Status), (sure_words, Sure)],
)
def test_every_slug_has_words(words, all_) -> None:  # type: ignore[no-untyped-def]
    said = [words(one) for one in all_]
    assert len(set(said)) == len(said)


def test_rejected_rows_are_numbered_and_the_rest_is_counted() -> None:
    imported = a_list(rows_without_id=1204, rejected=(RejectedRow(1207, MARKUP),))
    entries = facts_of(replace(LISTED, imported=imported), STATES, LICENSES)
    assert values(entries)["row 1,207"] == MARKUP
    assert any(getattr(one, "text", "") == "And 1,203 more." for one in entries)
    assert Heading("Rows that name no photo") in entries


def test_a_link_is_only_what_begins_as_an_address_of_the_web() -> None:
    assert address_in("https://example.org/list, on request") == "https://example.org/list"
    assert address_in("on request: https://example.org") is None
    assert address_in("javascript:alert(1)") is None
    assert address_in("") is None


def test_years_of_collection_say_what_is_known() -> None:
    assert collected_words(YFCC) == "2004–2014"
    assert collected_words(replace(YFCC, collected_to=date(2004, 5, 1))) == "2004"
    assert collected_words(replace(YFCC, collected_from=None)) == "until 2014"
    assert collected_words(replace(YFCC, collected_to=None)) == "since 2004"
    assert collected_words(FAIRFACE) == ""


def test_recipients_are_called_by_their_names() -> None:
    known = replace(YFCC, recipients=("uw", "ibm"), write_to=("University of Washington", "IBM"))
    assert recipients_words(known) == "University of Washington; IBM"
    assert recipients_words(replace(known, write_to=())) == "uw; ibm"


def test_a_short_name_leaves_out_what_explains_it() -> None:
    assert short_name(replace(YFCC, name="LPFF (large-pose faces)")) == "LPFF"
    assert short_name(replace(YFCC, name="YFCC15M, the part that CLIP used")) == "YFCC15M"
    assert short_name(Dataset(slug="x", name="(odd)")) == "(odd)"


def test_a_photo_says_which_row_since_when_under_which_license_then_and_now(
    detail: PhotoDetail,
) -> None:
    found = datetime(2026, 5, 3, 14, 3, tzinfo=UTC)
    match = DatasetMatch("yfcc100m", "yfcc100m-0.bz2", "5f" * 32, 1204, found)
    known = {**STATES, "yfcc100m": LISTED}
    entries = matches_of(replace(detail, matches=(match,)), known, LICENSES)
    assert entries[0] == Sentence(
        "Yahoo Flickr Creative Commons 100M: in the list published by Yahoo (Webscope).",
        strong=True,
    )
    assert values(entries) == {
        "Row": "1,204",
        "File": "yfcc100m-0.bz2",
        "Imported": "May 3, 2026",
        "SHA-256": "5f" * 32,
        "Since": "2014, when it was published; found on May 3, 2026",
        "Collected": "2004–2014",
        "License then": "CC BY 2.0 since March 1, 2008",
        "License now": "All rights reserved",
        "Whom to write to": "Yahoo; UAM BiDA",
    }


def test_a_match_of_a_dataset_that_is_not_known_still_shows_its_proof(detail: PhotoDetail) -> None:
    match = DatasetMatch(MARKUP, "a\nb", "", 7)
    entries = matches_of(replace(detail, matches=(match,)), {}, LICENSES)
    assert entries[0] == Sentence(f"{MARKUP}: in its published list.", strong=True)
    said = values(entries)
    assert (said["Row"], said["File"], said["Since"]) == ("7", "a␊b", "not known")
    assert said["License then"] == "not known: nor is when it was collected"
    assert said["License now"] == "All rights reserved"


def test_where_nobody_is_known_to_write_to_the_holder_is_named() -> None:
    assert recipients_words(YFCC) == "Yahoo; UAM BiDA"
    assert recipients_words(COCO) == "no address is known"
    assert recipients_words(FAIRFACE) == "no address is known; it is held by UCLA"


def test_a_list_that_was_damaged_is_said_to_be_and_what_it_told_stands(detail: PhotoDetail) -> None:
    broken = DatasetState(dataset=YFCC, mine=3, damaged=True)
    (said,) = verdict(broken)
    assert "damaged" in said
    assert said.endswith("What it told before stands: 3 of your photos are in it.")
    assert list_word(broken) == "damaged"
    assert node_words(broken) == "3 of mine · list damaged"
    match = DatasetMatch("yfcc100m", "yfcc100m-0.bz2", "", 1)
    entries = matches_of(replace(detail, matches=(match,)), {"yfcc100m": broken}, LICENSES)
    assert values(entries)["Imported"] == "damaged since; import it again, or remove it"


def test_what_was_drawn_from_a_list_with_photos_of_mine_says_so() -> None:
    known = {**STATES, "yfcc100m": replace(LISTED, mine=41)}
    assert node_words(known["fairface"], known) == "41 of mine in its parent"
    assert node_said(known["fairface"], known).endswith(
        "41 of mine in its parent, cannot be checked"
    )
    assert verdict(known["fairface"], known) == [
        "41 of your photos are in the list of Yahoo Flickr Creative Commons 100M, from which it "
        "was drawn.",
        "It cannot be checked.",
    ]
    own = replace(STATES["megaface"], imported=a_list("megaface"))
    assert node_words(own, known) == "none of mine in its list"


def test_when_a_photo_was_open_is_said_with_dates(detail: PhotoDetail) -> None:
    known = {"yfcc100m": STATES["yfcc100m"], "ibm-dif": STATES["ibm-dif"]}
    assert was_open_of(detail, known, LICENSES) == []
    reasons = (Reason.FACE, Reason.LICENSE_WAS_PERMISSIVE)
    open_ = replace(detail, row=replace(detail.row, reasons=reasons))
    assert values(was_open_of(open_, known, LICENSES)) == {
        "while collected: 2004–2014": (
            "CC BY 2.0 since March 1, 2008, for Yahoo Flickr Creative Commons 100M, "
            "Diversity in Faces"
        )
    }


def test_a_license_that_is_not_on_record_is_not_guessed(detail: PhotoDetail) -> None:
    match = DatasetMatch("yfcc100m", "yfcc100m-0.bz2", "", 1)
    blank = replace(detail, matches=(match,), history=())
    said = values(matches_of(blank, {"yfcc100m": LISTED}, LICENSES))
    assert said["License then"] == "not on record"


def test_a_license_counts_if_it_held_at_any_moment_of_the_collection(detail: PhotoDetail) -> None:
    free, reserved = "CC BY 2.0 since March 1, 2008", "All rights reserved since March 1, 2016"
    assert licenses_then(detail, YFCC, LICENSES) == free
    later = replace(YFCC, collected_to=date(2016, 3, 1))
    assert licenses_then(detail, later, LICENSES) == f"{free}\n{reserved}"
    before = replace(YFCC, collected_to=date(2007, 12, 31))
    assert licenses_then(detail, before, LICENSES) == ""
    assert licenses_then(detail, FAIRFACE, LICENSES) == ""


def test_possible_says_why_and_what_is_not_on_record(detail: PhotoDetail) -> None:
    possible = PossibleMatch(
        dataset="ibm-dif", license="cc-by-2.0", since=datetime(2008, 3, 1, 12, tzinfo=UTC)
    )
    entries = possible_of(replace(detail, possible=(possible,)), STATES, LICENSES)
    assert entries == [
        Sentence("Diversity in Faces: may be in it; nobody publishes the list.", strong=True),
        Fact("License then", "CC BY 2.0 since March 1, 2008"),
        Fact("Collected", "2004–2014"),
        Sentence("Who could see it then is not on record."),
    ]
    listed = replace(detail, possible=(possible,), row=replace(detail.row, datasets=("yfcc100m",)))
    assert Sentence(
        "It is in the list of Yahoo Flickr Creative Commons 100M, from which that was drawn."
    ) in possible_of(listed, STATES, LICENSES)


def test_what_came_of_work_is_said_with_numbers_first() -> None:
    assert matched_said(0) == "Compared: your photos are not in the lists you imported."
    assert matched_said(41) == "Compared: 41 of your photos are in lists you imported."
    assert verified_said([("coco", ""), ("ffhq", "")], STATES).startswith("Verified: all 2 lists")
    assert verified_said([("coco", "a byte differs")], STATES) == (
        "Common Objects in Context: a byte differs"
    )
