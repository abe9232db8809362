import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from scanner.domain.exposure import Level, Reason
from scanner.domain.face import Box, Face, Verdict
from scanner.domain.listing import PhotoDetail, PhotoRow
from scanner.domain.photo import Media, SourceKind, Visibility
from scanner.reference import license_table
from tests.ui.fakes import FakeApp, a_row, an_open_row
from ui.words import (
    count_words,
    day_words,
    face_words,
    level_word,
    license_words,
    reason_sentence,
    score_words,
    shown,
    visibility_words,
    when_words,
    why,
)

LICENSES = license_table()
NEVER_SAID = re.compile(r"\b(safe|protected|no faces|not in any)\b", re.IGNORECASE)
A_FACE = Face(1, Box(0.1, 0.1, 0.2, 0.2), 0.95)


def detail_of(row: PhotoRow, *faces: Face) -> PhotoDetail:
    app = FakeApp([row])
    try:
        return replace(app.photo(row.id), faces=faces)
    finally:
        app.close()


def test_an_open_photo_says_who_sees_it_what_it_shows_and_what_its_license_allows() -> None:
    detail = detail_of(an_open_row(1, faces=2), A_FACE, replace(A_FACE, n=2))
    assert why(detail, LICENSES) == [
        "Open: public, shows 2 faces, and CC BY 2.0 lets anyone reuse it."
    ]


@pytest.mark.parametrize(
    ("slug", "words"),
    [
        ("cc-by-4.0", "CC BY 4.0 lets anyone reuse it."),
        ("cc-by-nc-2.0", "CC BY-NC 2.0 lets anyone reuse it, not commercially."),
        ("cc-by-nd-2.0", "CC BY-ND 2.0 lets anyone reuse it, unchanged."),
        (
            "cc-by-nc-nd-2.0",
            "CC BY-NC-ND 2.0 lets anyone reuse it, unchanged and not commercially.",
        ),
        (
            "no-known-copyright-restrictions",
            "No known copyright restrictions says that anyone may reuse it.",
        ),
        ("cc-by-3.0-de", "CC BY 3.0 DE lets anyone reuse it."),
    ],
)
def test_each_license_is_said_to_allow_what_it_allows_and_no_more(slug: str, words: str) -> None:
    row = an_open_row(1, license=slug)
    assert reason_sentence(Reason.LICENSE_PERMISSIVE, row, LICENSES) == words


def test_the_strongest_reason_comes_first_and_the_others_follow() -> None:
    row = an_open_row(
        1,
        reasons=(
            *(Reason.IN_DATASET, Reason.FACE, Reason.PUBLIC, Reason.LICENSE_PERMISSIVE),
            *(Reason.LICENSE_WAS_PERMISSIVE, Reason.GEOTAGGED),
        ),
        level=Level.FOUND,
        severity=3,
        datasets=("pipa",),
    )
    said = why(detail_of(row, A_FACE), LICENSES)
    assert said[0] == "Found: your photo is in the published list of pipa."
    assert [words.split(":")[0] for words in said[:3]] == ["Found", "Open", "Was open"]
    assert said[-1] == "It tells the place where it was taken."


def test_was_open_says_that_nobody_knows_who_could_see_it_then() -> None:
    row = a_row(
        1, faces=1, severity=2, level=Level.WAS_OPEN, license="all-rights-reserved",
        visibility=Visibility.PRIVATE, reasons=(Reason.FACE, Reason.LICENSE_WAS_PERMISSIVE),
    )  # fmt: skip
    (said,) = why(detail_of(row, A_FACE), LICENSES)
    assert said.startswith("Was open: shows 1 face, and its license let anyone reuse it")
    assert said.endswith("Who could see it then is not on record.")


@pytest.mark.parametrize(
    ("slug", "words"),
    [
        ("all-rights-reserved", "All rights reserved: reuse needs your word."),
        ("unknown", "Its license is not known."),
        ("cc-by-nc-2.0", "CC BY-NC 2.0 does not count as permissive in your settings."),
    ],
)
def test_a_visible_photo_says_why_it_is_not_open(slug: str, words: str) -> None:
    row = a_row(
        1, faces=1, license=slug, severity=1, level=Level.VISIBLE,
        reasons=(Reason.FACE, Reason.PUBLIC),
    )  # fmt: skip
    assert why(detail_of(row, A_FACE), LICENSES) == [f"Visible: public and shows 1 face. {words}"]


def test_a_file_that_grants_reuse_is_said_to_do_so_in_its_own_rights_fields() -> None:
    row = a_row(
        1, faces=1, kind=SourceKind.FOLDER, visibility=Visibility.LOCAL, license="cc-by-4.0",
        severity=1, level=Level.VISIBLE, reasons=(Reason.FACE, Reason.FILE_GRANTS_REUSE),
    )  # fmt: skip
    assert why(detail_of(row, A_FACE), LICENSES) == [
        "Visible: shows 1 face, and the file's own rights fields say that "
        "CC BY 4.0 lets anyone reuse it."
    ]


def test_a_photo_of_people_who_agreed_says_so_and_that_it_counts_less() -> None:
    row = an_open_row(1, severity=1)
    released = replace(A_FACE, review=Verdict.RELEASED)
    row = replace(row, reasons=(*row.reasons, Reason.RELEASED))
    assert why(detail_of(row, released), LICENSES)[1] == (
        "Everyone it shows agreed to be shown, so it counts one level less."
    )
    some = why(detail_of(replace(row, severity=2), released, replace(A_FACE, n=2)), LICENSES)
    assert some[1] == "Some of those it shows agreed to be shown."


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, "Not looked at yet: the next scan looks for faces in it."),
        ({"error": "The file ends early."}, "The picture could not be read: The file ends early."),
        ({"media": Media.VIDEO}, "A video: it is listed, and not looked at for faces."),
        (
            {"has_picture": False},
            "Its picture is not among the files, so it was not looked at for faces.",
        ),
        ({"faces": 0}, "None found at this setting. If one was missed, draw it (D)."),
        (
            {"faces": 1, "visibility": Visibility.PRIVATE},
            "Not flagged: shows 1 face. Who can see it: only you.",
        ),
        (
            {
                "faces": 1,
                "visibility": Visibility.FRIENDS_FAMILY,
                "visibility_exact": False,
            },
            "Not flagged: shows 1 face. Who can see it: friends and/or family "
            "(the export cannot tell).",
        ),
        (
            {"faces": 1, "visibility": Visibility.UNKNOWN},
            "Not flagged: shows 1 face, but the source does not say who can see it.",
        ),
        (
            {
                "faces": 1,
                "visibility": Visibility.LOCAL,
                "kind": SourceKind.FOLDER,
                "license": "unknown",
            },
            "Not flagged: shows 1 face, and the file on this machine names no license.",
        ),
    ],
)  # fmt: skip
def test_a_photo_that_is_not_flagged_says_why(more: dict[str, object], words: str) -> None:
    faces = (A_FACE,) if more.get("faces") else ()
    assert why(detail_of(a_row(1, **more), *faces), LICENSES) == [words]


def test_boxes_that_a_person_rejected_are_counted_and_not_called_faces() -> None:
    rejected = replace(A_FACE, review=Verdict.REJECTED)
    assert why(detail_of(a_row(1, faces=0), rejected), LICENSES) == [
        "You marked 1 box as not a face; it does not count."
    ]


rows = st.builds(
    a_row,
    st.just(1),
    kind=st.sampled_from(SourceKind),
    license=st.sampled_from(
        ["unknown", "flickr-license-18", "cc-by-3.0-de", *(item.slug for item in LICENSES.licenses)]
    ),
    visibility=st.sampled_from(Visibility),
    visibility_exact=st.booleans(),
    faces=st.none() | st.integers(0, 3),
    severity=st.integers(0, 3),
    level=st.sampled_from(Level),
    reasons=st.sets(st.sampled_from(Reason)).map(
        lambda fired: tuple(reason for reason in Reason if reason in fired)
    ),
    datasets=st.sampled_from([(), ("pipa",), ("pipa", "megaface")]),
    media=st.sampled_from(Media),
    error=st.none() | st.just("It ends early."),
    gone=st.booleans(),
    has_picture=st.booleans(),
)


@given(rows, st.lists(st.sampled_from([None, *Verdict]), max_size=3))
def test_every_photo_is_explained_and_nothing_is_promised(
    row: PhotoRow, reviews: list[Verdict | None]
) -> None:
    faces = [replace(A_FACE, n=n, review=review) for n, review in enumerate(reviews, 1)]
    said = why(detail_of(row, *faces), LICENSES)
    said += [reason_sentence(reason, row, LICENSES) for reason in Reason]
    said += [level_word(row.level), visibility_words(row.visibility, row.visibility_exact)]
    said.append(license_words(row.license, LICENSES))
    for words in said:
        assert words.strip()
        assert "{" not in words
        assert not NEVER_SAID.search(words)


def test_an_unknown_license_of_flickr_keeps_its_number() -> None:
    assert license_words("flickr-license-18", LICENSES) == "Flickr license 18 (not known)"
    assert license_words("unknown", LICENSES) == "License not known"
    assert license_words("<b>", LICENSES) == "License not known"


def test_a_face_is_told_with_its_number_and_what_was_said_of_it() -> None:
    assert face_words(replace(A_FACE, n=2, review=Verdict.REJECTED), 3) == "face 2 of 3, rejected"
    drawn = Face(3, A_FACE.box, None, Verdict.CONFIRMED)
    assert face_words(drawn, 3) == "face 3 of 3, drawn by hand, confirmed"
    assert [score_words(replace(A_FACE, score=score)) for score in (0.95, 0.8, 0.6, None)] == [
        "very sure",
        "sure",
        "not quite sure",
        "drawn by hand",
    ]


def test_counts_and_days_are_written_as_the_locale_has_them() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_DE"))
        assert count_words(12345, "%n face", "%n faces") == "12.345 faces"
        assert day_words(datetime(2009, 5, 3)) == "3. Mai 2009"
        QLocale.setDefault(QLocale("en_US"))
        assert count_words(1, "%n face", "%n faces") == "1 face"
        assert day_words(datetime(2009, 5, 3)) == "May 3, 2009"
        assert when_words(datetime(2009, 5, 3, 13, 5)).startswith("May 3, 2009, 1:05")
    finally:
        QLocale.setDefault(before)


def test_an_aware_moment_is_shown_on_this_machines_clock() -> None:
    at = datetime(2009, 5, 3, 12, 0, tzinfo=UTC)
    assert when_words(at) == when_words(at.astimezone().replace(tzinfo=None))


@given(st.text(st.characters(exclude_categories=())))
def test_an_outsiders_text_fits_one_line_and_can_be_given_to_qt(text: str) -> None:
    one = shown(text)
    one.encode()
    assert len(one.splitlines()) <= 1
    assert len(one) <= 2000
    assert not re.search("[\x00-\x1f\x7f\u202a-\u202e]", one)


def test_plain_text_is_shown_as_it_is() -> None:
    assert shown("<img src=x> café 日本") == "<img src=x> café 日本"
    assert shown("two\nlines", lines=True) == "two\nlines"
    assert shown("abcdef", 4) == "abc…"
