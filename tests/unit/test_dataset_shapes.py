"""What scripts read of datasets, their lists and lookups, and the words that people read."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from scanner.domain.dataset import (
    Checkable,
    Dataset,
    DatasetState,
    ImportedList,
    ImportSummary,
    Lookup,
    LookupMatch,
    RejectedRow,
    Status,
    Sure,
)
from scanner.domain.dataset_shapes import (
    REJECTED,
    dataset_shape,
    import_shape,
    lookup_shape,
    shown_dataset_shape,
)
from scanner.domain.dataset_words import (
    CHECKABLE,
    STATUSES,
    SURE,
    drawn_from,
    imported_words,
    misses,
    possible_words,
)

AT = datetime(2026, 5, 3, 10, 20, 30, 456789, tzinfo=UTC)
PIPA = Dataset(
    slug="pipa",
    name="People in Photo Albums",
    holder="UC Berkeley",
    year=2015,
    photos=37_107,
    faces=True,
    parents=("yfcc100m",),
    status=Status.WITHDRAWN,
    sure=Sure.HIGH,
    checkable=Checkable.YES,
    why="Its list names every photo.",
    licenses=frozenset({"cc-by-nc-2.0", "cc-by-2.0"}),
    collected_from=date(2014, 1, 1),
)
LIST = ImportedList(
    dataset="pipa",
    file="all_data.txt",
    sha256="ab" * 32,
    size=12_345,
    rows=300,
    photos=250,
    rows_without_id=3,
    at=AT,
)


def test_a_dataset_has_the_promised_keys_and_null_for_a_list_that_is_not_there() -> None:
    shape = dataset_shape(DatasetState(dataset=PIPA))
    assert (shape["dataset"], shape["name"]) == ("pipa", "People in Photo Albums")
    assert (shape["checkable"], shape["imported"], shape["mine"]) == ("yes", None, 0)
    assert (shape["possible"], shape["why"], shape["holder"]) == (0, PIPA.why, "UC Berkeley")
    assert (shape["year"], shape["parents"], shape["status"]) == (2015, ["yfcc100m"], "withdrawn")


def test_an_imported_list_says_what_was_read_and_when() -> None:
    shape = dataset_shape(DatasetState(dataset=PIPA, imported=LIST, mine=2))
    assert shape["mine"] == 2
    promised = ("photos", "rows", "rows_without_id", "sha256", "at", "file")
    assert {key: shape["imported"][key] for key in promised} == {
        **{"photos": 250, "rows": 300, "rows_without_id": 3},
        **{"sha256": "ab" * 32, "at": "2026-05-03T10:20:30Z", "file": "all_data.txt"},
    }


def test_showing_a_dataset_adds_to_listing_it_and_changes_nothing() -> None:
    state = DatasetState(dataset=PIPA, imported=LIST)
    shown = shown_dataset_shape(state)
    assert dataset_shape(state).items() <= shown.items()
    assert shown["licenses"] == ["cc-by-2.0", "cc-by-nc-2.0"]
    assert (shown["collected_from"], shown["collected_to"]) == ("2014-01-01", None)
    assert shown["sure"] == "high"
    assert json.loads(json.dumps(shown)) == shown


def test_a_dataset_of_which_nothing_is_known_says_null_and_never_an_empty_text() -> None:
    shown = shown_dataset_shape(DatasetState(dataset=Dataset(slug="x", name="X")))
    assert {shown[key] for key in ("holder", "year", "photos", "purpose", "published")} == {None}
    assert shown["checkable"] == "no"


def test_an_import_tells_the_first_hundred_rows_that_name_no_photo() -> None:
    rejected = tuple(RejectedRow(n, "no address") for n in range(1, REJECTED + 50))
    shape = import_shape(ImportSummary(imported=LIST, rejected=rejected, seconds=1.23456), 7)
    assert (shape["dataset"], shape["rows"], shape["photos"]) == ("pipa", 300, 250)
    assert (shape["rows_without_id"], shape["seconds"], shape["mine"]) == (3, 1.235, 7)
    assert shape["rejected"][0] == {"row": 1, "why": "no address"}
    assert len(shape["rejected"]) == 100


def test_a_lookup_has_the_promised_keys() -> None:
    match = LookupMatch(dataset="pipa", photos=300, keys=("1", "2"))
    answer = Lookup(query="17", matches=(match,), not_checkable=("fairface",))
    assert lookup_shape(answer) == {
        "query": "17",
        "owner": None,
        "matches": [{"dataset": "pipa", "photos": 300, "keys": ["1", "2"]}],
        "not_checkable": ["fairface"],
        "unasked": [],
        "by_name": False,
    }


# -- words


@pytest.mark.parametrize(
    ("words", "kind"), [(CHECKABLE, Checkable), (STATUSES, Status), (SURE, Sure)]
)
def test_every_value_has_words(words: dict[object, str], kind: type) -> None:
    assert set(words) == set(kind)


def test_a_miss_names_the_lists_and_the_day_they_were_imported() -> None:
    later = replace(LIST, dataset="coco", at=datetime(2026, 11, 20, tzinfo=UTC))
    third = replace(LIST, dataset="adience")
    assert misses([LIST, later, third], Lookup(query="17")) == (
        "not in the lists imported on 2026-05-03: adience, pipa",
        "not in the list imported on 2026-11-20: coco",
    )


def test_a_list_that_holds_the_photo_or_could_not_be_asked_is_no_miss() -> None:
    answer = Lookup(
        query="912345678@N07",
        matches=(LookupMatch(dataset="pipa", photos=1),),
        unasked=("coco",),
    )
    assert misses([LIST, replace(LIST, dataset="coco")], answer) == ()


def test_a_miss_by_name_says_that_only_the_name_was_asked_for() -> None:
    (said,) = misses([LIST], Lookup(query="someone", by_name=True))
    assert said == "not under this name in the list imported on 2026-05-03: pipa"


def test_what_may_be_in_a_dataset_is_never_said_to_be_in_it() -> None:
    assert possible_words(41) == "41 photos of yours may be in it; nobody publishes the list"


def test_an_imported_list_is_told_with_what_it_lacks() -> None:
    assert imported_words(LIST) == (
        "all_data.txt, 2026-05-03: 250 photos in 300 rows, 3 of them without an id"
    )
    assert imported_words(replace(LIST, rows_without_id=0)).endswith("in 300 rows")


def test_a_dataset_knows_what_was_drawn_from_it() -> None:
    yfcc = Dataset(slug="yfcc100m", name="YFCC100M")
    assert drawn_from(yfcc, [yfcc, PIPA]) == (PIPA,)
    assert drawn_from(PIPA, [yfcc, PIPA]) == ()
