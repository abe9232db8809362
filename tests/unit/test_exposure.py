from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from scanner.domain.dataset import Checkable, Dataset, DatasetMatch, PossibleMatch
from scanner.domain.exposure import (
    Exposure,
    Level,
    LicenseChange,
    PhotoFacts,
    Reason,
    Rules,
    assess,
    possible_matches,
)
from scanner.domain.face import Box, Face, Verdict
from scanner.domain.photo import SourceKind, Visibility
from scanner.reference import datasets, license_table

TABLE = license_table()
FFHQ = Dataset(
    slug="ffhq",
    name="FFHQ",
    collected_from=date(2018, 10, 1),
    collected_to=date(2018, 10, 31),
)
UNDATED = Dataset(slug="undated", name="Nobody knows when")
RULES = Rules(TABLE, datasets=(FFHQ, UNDATED))
FACE = Face(1, Box(0.1, 0.1, 0.2, 0.2), 0.9)
REJECTED = Face(1, FACE.box, 0.9, Verdict.REJECTED)
RELEASED = Face(1, FACE.box, 0.9, Verdict.RELEASED)
IN_PIPA = DatasetMatch("pipa", "index.txt", "0" * 64, 7)


def of(
    *,
    faces: list[Face] | None = None,
    matches: list[DatasetMatch] | None = None,
    history: list[LicenseChange] | None = None,
    kind: SourceKind = SourceKind.FLICKR,
    rules: Rules = RULES,
    **facts: object,
) -> Exposure:
    values = {"license": "cc-by-2.0", "visibility": Visibility.PUBLIC, **facts}
    return assess(
        PhotoFacts(kind=kind, **values),  # type: ignore[arg-type]
        faces=[FACE] if faces is None else faces,
        matches=matches or [],
        history=history or [],
        rules=rules,
    )


def test_a_face_in_public_under_a_permissive_license_is_open() -> None:
    assert of() == Exposure(Level.OPEN, 2, (Reason.FACE, Reason.PUBLIC, Reason.LICENSE_PERMISSIVE))


def test_a_face_in_public_under_all_rights_reserved_is_visible() -> None:
    assert of(license="all-rights-reserved") == Exposure(
        Level.VISIBLE, 1, (Reason.FACE, Reason.PUBLIC)
    )


def test_a_photo_in_a_published_list_is_found_whatever_else_holds() -> None:
    found = of(
        matches=[IN_PIPA],
        faces=[],
        license="all-rights-reserved",
        visibility=Visibility.PRIVATE,
    )

    assert found == Exposure(Level.FOUND, 3, (Reason.IN_DATASET,))


@pytest.mark.parametrize("visibility", [v for v in Visibility if v is not Visibility.PUBLIC])
def test_what_the_public_cannot_see_is_not_exposed(visibility: Visibility) -> None:
    assert of(visibility=visibility).severity == 0


def test_a_public_photo_without_a_face_is_not_exposed() -> None:
    assert of(faces=[]) == Exposure()


@pytest.mark.parametrize("number", range(17))
@pytest.mark.parametrize("profile", list(TABLE.profiles))
def test_every_flickr_license_is_open_exactly_under_the_profiles_that_hold_it(
    number: int, profile: str
) -> None:
    slug = TABLE.by_flickr_id(number).slug
    level = of(license=slug, rules=Rules(TABLE, profile)).level

    assert level is (Level.OPEN if slug in TABLE.profiles[profile].licenses else Level.VISIBLE)


@pytest.mark.parametrize("slug", ["unknown", "flickr-license-42"])
def test_an_unknown_license_is_said_to_be_unknown_and_not_called_permissive(slug: str) -> None:
    assert of(license=slug) == Exposure(
        Level.VISIBLE, 1, (Reason.FACE, Reason.PUBLIC, Reason.LICENSE_UNKNOWN)
    )


def test_a_rejected_face_does_not_count() -> None:
    assert of(faces=[REJECTED]) == Exposure()
    assert of(faces=[REJECTED, FACE]).level is Level.OPEN


def test_released_faces_lower_the_photo_and_say_so() -> None:
    assert of(faces=[RELEASED]) == Exposure(
        Level.OPEN,
        1,
        (Reason.FACE, Reason.PUBLIC, Reason.LICENSE_PERMISSIVE, Reason.RELEASED),
    )


def test_one_face_that_was_not_released_keeps_the_photo_where_it_is() -> None:
    mixed = of(faces=[RELEASED, FACE])

    assert mixed.severity == 2
    assert Reason.RELEASED in mixed.reasons


def test_consent_does_not_take_a_photo_out_of_a_published_list() -> None:
    assert of(faces=[RELEASED], matches=[IN_PIPA]).severity == 3


def change(year: int, month: int, slug: str) -> LicenseChange:
    return LicenseChange(datetime(year, month, 1, tzinfo=UTC), slug)


@pytest.mark.parametrize(
    ("history", "was_open"),
    [
        ([change(2010, 1, "cc-by-2.0"), change(2019, 1, "all-rights-reserved")], True),
        ([change(2010, 1, "cc-by-2.0"), change(2018, 9, "all-rights-reserved")], False),
        ([change(2018, 11, "cc-by-2.0"), change(2019, 1, "all-rights-reserved")], False),
        ([change(2010, 1, "all-rights-reserved"), change(2018, 10, "cc-by-2.0")], True),
        ([change(2010, 1, "all-rights-reserved")], False),
        ([], False),
    ],
)
def test_a_license_counts_by_what_it_was_while_a_dataset_was_collected(
    history: list[LicenseChange], was_open: bool
) -> None:
    now = of(history=history, license="all-rights-reserved", visibility=Visibility.PRIVATE)

    if was_open:
        assert now == Exposure(Level.WAS_OPEN, 2, (Reason.FACE, Reason.LICENSE_WAS_PERMISSIVE))
    else:
        assert now == Exposure()


def test_a_local_file_whose_rights_fields_grant_reuse_is_visible() -> None:
    local = of(kind=SourceKind.FOLDER, visibility=Visibility.LOCAL, data_mining="DMI-PROHIBITED")

    assert local == Exposure(Level.VISIBLE, 1, (Reason.FACE, Reason.FILE_GRANTS_REUSE))


def test_a_local_file_that_says_nothing_is_not_exposed_and_is_said_to_reserve_nothing() -> None:
    local = of(kind=SourceKind.FOLDER, visibility=Visibility.LOCAL, license="unknown")

    assert local == Exposure(Level.NONE, 0, (Reason.NO_DATA_MINING_RESERVATION,))


def test_further_facts_are_said_and_raise_nothing() -> None:
    beside = of(
        faces=[],
        geotagged=True,
        people_tagged=True,
        drift=True,
        original_downloadable=True,
        visibility_exact=False,
    )

    assert beside == Exposure(
        Level.NONE,
        0,
        (
            Reason.VISIBILITY_UNSURE,
            Reason.GEOTAGGED,
            Reason.PEOPLE_TAGGED,
            Reason.DRIFT,
            Reason.ORIGINAL_DOWNLOADABLE,
        ),
    )


def test_another_profile_is_another_basis() -> None:
    assert Rules(TABLE, "open").basis != Rules(TABLE, "any-cc").basis


def test_what_a_license_history_is_compared_with_is_part_of_the_basis() -> None:
    later = replace(FFHQ, collected_to=date(2018, 11, 30))
    taking = replace(FFHQ, licenses=frozenset({"cc-by-2.0"}))
    renamed = replace(FFHQ, holder="NVIDIA Corporation")

    bases = [Rules(TABLE, datasets=(one,)).basis for one in (FFHQ, later, taking)]
    assert len(set(bases)) == 3
    assert Rules(TABLE, datasets=(renamed,)).basis == bases[0]


# -- by what its collectors took

TAKES_NC = replace(
    FFHQ, slug="takes-nc", licenses=frozenset({"cc-by-nc-2.0"}), checkable=Checkable.WITH_LIST
)


def of_private_now(slug: str, rules: Rules) -> Exposure:
    """Return the exposure of a photo that is not open any more, and had one license for years."""
    return of(
        history=[change(2010, 1, slug)],
        rules=rules,
        license="all-rights-reserved",
        visibility=Visibility.PRIVATE,
    )


@pytest.mark.parametrize(
    ("slug", "profile", "was_open"),
    [
        ("cc-by-nc-2.0", "open", True),
        ("cc-by-2.0", "open", False),
        ("cc-by-2.0", "any-cc-or-public-domain", False),
    ],
)
def test_a_dataset_took_what_its_collectors_say_whatever_the_profile(
    slug: str, profile: str, was_open: bool
) -> None:
    rules = Rules(TABLE, profile, (TAKES_NC,))

    assert (of_private_now(slug, rules).level is Level.WAS_OPEN) == was_open


@pytest.mark.parametrize(("profile", "was_open"), [("open", False), ("ffhq-like", True)])
def test_a_dataset_whose_collectors_did_not_say_took_what_the_profile_calls_permissive(
    profile: str, was_open: bool
) -> None:
    rules = Rules(TABLE, profile, (FFHQ,))

    assert (of_private_now("cc-by-nc-2.0", rules).level is Level.WAS_OPEN) == was_open


def possible(
    history: list[LicenseChange], *datasets: Dataset, faces: bool = True
) -> tuple[PossibleMatch, ...]:
    return possible_matches(history, faces, datasets, TABLE)


def test_a_photo_may_be_in_a_dataset_that_took_its_license_and_it_says_which_and_since_when() -> (
    None
):
    history = [
        change(2010, 1, "all-rights-reserved"),
        change(2017, 5, "cc-by-nc-2.0"),
        change(2019, 1, "all-rights-reserved"),
    ]

    assert possible(history, TAKES_NC) == (
        PossibleMatch(dataset="takes-nc", license="cc-by-nc-2.0", since=history[1].at),
    )


@pytest.mark.parametrize(
    "history",
    [
        [],
        [change(2010, 1, "cc-by-2.0")],
        [change(2018, 11, "cc-by-nc-2.0")],
        [change(2010, 1, "cc-by-nc-2.0"), change(2018, 10, "all-rights-reserved")],
    ],
)
def test_a_photo_that_had_no_license_that_was_taken_then_may_not_be_in_it(
    history: list[LicenseChange],
) -> None:
    assert possible(history, TAKES_NC) == ()


def test_the_last_moment_of_a_collection_counts_and_the_next_does_not() -> None:
    last = datetime(2018, 10, 31, 23, 59, 59, tzinfo=UTC)
    next_ = datetime(2018, 11, 1, tzinfo=UTC)

    assert possible([LicenseChange(last, "cc-by-nc-2.0")], TAKES_NC)
    assert not possible([LicenseChange(next_, "cc-by-nc-2.0")], TAKES_NC)


def test_a_photo_without_a_face_is_not_guessed_about() -> None:
    assert possible([change(2010, 1, "cc-by-nc-2.0")], TAKES_NC, faces=False) == ()


def test_a_dataset_whose_list_is_published_is_not_guessed_about() -> None:
    published = replace(TAKES_NC, checkable=Checkable.YES)

    assert possible([change(2010, 1, "cc-by-nc-2.0")], published) == ()


def test_a_dataset_that_names_no_photo_or_gave_no_list_is_guessed_about() -> None:
    unnamed = replace(TAKES_NC, slug="unnamed", checkable=Checkable.NO)
    found = possible([change(2010, 1, "cc-by-nc-2.0")], TAKES_NC, unnamed)

    assert [one.dataset for one in found] == ["takes-nc", "unnamed"]


def test_a_dataset_of_which_nobody_tells_when_it_was_collected_is_not_guessed_about() -> None:
    assert possible([change(2010, 1, "cc-by-2.0")], UNDATED) == ()


def test_a_photo_of_2010_may_be_in_diversity_in_faces_and_one_of_2016_may_not() -> None:
    known = {dataset.slug: dataset for dataset in datasets()}
    dif = known["ibm-dif"]

    assert possible([change(2010, 1, "cc-by-nc-nd-2.0")], dif)
    # It was drawn from what had been collected by 2014.
    assert not possible([change(2016, 1, "cc-by-nc-nd-2.0")], dif)
    assert not possible([change(2010, 1, "cc0-1.0")], dif)
