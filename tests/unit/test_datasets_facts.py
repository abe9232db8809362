"""The facts on datasets are read to the letter, and a bad file is refused by name and entry."""

from datetime import date, datetime
from typing import Any

import pytest

from scanner.domain.dataset import Checkable, Dataset, Status, Sure
from scanner.errors import Damaged
from scanner.reference import datasets, read_datasets

LICENSES = {"cc-by-2.0", "cc0-1.0"}


def entry(slug: str = "a", **more: object) -> dict[str, Any]:
    return {"slug": slug, "name": slug.upper(), **more}


def read(*entries: dict[str, Any]) -> tuple[Dataset, ...]:
    return read_datasets({"dataset": list(entries)}, LICENSES)


def test_every_field_is_read() -> None:
    (parent, found) = read(
        entry("b"),
        entry(
            holder="A lab",
            year=2019,
            photos=5,
            faces=False,
            purpose="p",
            licenses=["cc-by-2.0"],
            licenses_note="l",
            parents=["b"],
            status="restricted",
            status_note="s",
            sure="high",
            checkable="with-list",
            why="w",
            formats=["f"],
            published="here",
            collected_from=date(2018, 1, 1),
            collected_to=date(2018, 1, 1),
            source="so",
            sources=["x", "y"],
            recipients=["ibm"],
            seen=date(2026, 11, 23),
        ),
    )

    assert parent == Dataset(slug="b", name="B")
    assert found == Dataset(
        slug="a",
        name="A",
        holder="A lab",
        year=2019,
        photos=5,
        faces=False,
        purpose="p",
        licenses=frozenset({"cc-by-2.0"}),
        licenses_note="l",
        parents=("b",),
        status=Status.RESTRICTED,
        status_note="s",
        sure=Sure.HIGH,
        checkable=Checkable.WITH_LIST,
        why="w",
        formats=("f",),
        published="here",
        collected_from=date(2018, 1, 1),
        collected_to=date(2018, 1, 1),
        source="so",
        sources=("x", "y"),
        recipients=("ibm",),
        seen=date(2026, 11, 23),
    )


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"year": "2019"}, "year"),
        ({"year": True}, "year"),
        ({"photos": 0}, "photos"),
        ({"faces": "some"}, "faces"),
        ({"holder": ""}, "holder"),
        ({"purpose": 3}, "purpose"),
        ({"licenses": "cc-by-2.0"}, "licenses"),
        ({"licenses": ["cc-by-2.0", "cc-by-2.0"]}, "licenses"),
        ({"licenses": ["cc-by-9.0"]}, "cc-by-9.0"),
        ({"formats": [1]}, "formats"),
        ({"status": "gone"}, "status is none of up, restricted, withdrawn, unknown"),
        ({"sure": "very"}, "sure"),
        ({"checkable": True}, "checkable"),
        ({"collected_from": date(2018, 1, 1)}, "collected_from and collected_to"),
        ({"collected_to": date(2018, 1, 1)}, "collected_from and collected_to"),
        (
            {"collected_from": date(2018, 1, 2), "collected_to": date(2018, 1, 1)},
            "collected_from and collected_to",
        ),
        ({"seen": "2026-11-23"}, "seen"),
        ({"seen": datetime(2026, 11, 23)}, "seen"),
        ({"parents": ["nobody"]}, "nobody"),
        ({"parents": ["a"]}, "drawn from itself"),
        ({"colour": "red"}, "colour is no field"),
        ({"name": ""}, "name"),
    ],
)
def test_a_bad_field_is_refused_by_file_entry_and_field(
    fields: dict[str, object], said: str
) -> None:
    with pytest.raises(Damaged, match=r"^datasets\.toml: dataset 2 \(a\)") as refused:
        read(entry("b"), {**entry(), **fields})

    assert said in str(refused.value)


def test_an_entry_without_a_slug_is_refused_by_its_number() -> None:
    with pytest.raises(Damaged, match=r"datasets\.toml: dataset 1 \(no slug\)"):
        read({"name": "A"})


def test_a_dataset_stands_there_once() -> None:
    with pytest.raises(Damaged, match=r"dataset 3 \(a\) stands there twice"):
        read(entry(), entry("b"), entry())


def test_a_circle_of_parents_is_refused() -> None:
    with pytest.raises(Damaged, match=r"dataset 1 \(a\) is drawn from itself"):
        read(
            entry("a", parents=["b"]),
            entry("b", parents=["c"]),
            entry("c", parents=["a"]),
        )


def test_a_dataset_may_have_one_ancestor_on_two_ways() -> None:
    found = read(
        entry("root"),
        entry("left", parents=["root"]),
        entry("right", parents=["root"]),
        entry("both", parents=["left", "right"]),
    )

    assert found[3].parents == ("left", "right")


def test_each_shipped_dataset_says_why_it_can_be_checked_or_not_and_when_that_was_read() -> None:
    for dataset in datasets():
        assert dataset.why.endswith("."), dataset.slug
        assert dataset.purpose, dataset.slug
        assert dataset.sources, dataset.slug
        assert dataset.seen == date(2026, 11, 23), dataset.slug


def test_a_dataset_that_says_when_it_was_collected_says_by_whom_that_is_told() -> None:
    for dataset in datasets():
        assert bool(dataset.collected_from) == bool(dataset.source), dataset.slug


def test_what_can_be_checked_names_its_formats_and_where_its_list_is() -> None:
    for dataset in datasets():
        if dataset.checkable is Checkable.YES:
            assert dataset.formats, dataset.slug
            assert dataset.published, dataset.slug


def test_the_family_is_the_one_that_is_told() -> None:
    parents = {dataset.slug: set(dataset.parents) for dataset in datasets()}

    assert parents["ibm-dif"] == parents["megaface"] == {"yfcc100m"}
    assert parents["diveface"] == {"megaface"}
    assert parents["visual-genome"] == {"yfcc100m", "coco"}
    assert parents["yfcc100m"] == set()


def test_what_was_drawn_from_a_collection_carries_its_days_unless_it_tells_its_own() -> None:
    known = {dataset.slug: dataset for dataset in datasets()}
    root = known["yfcc100m"]
    drawn = [
        dataset.slug
        for dataset in known.values()
        if root.slug in dataset.parents
        and (dataset.collected_from, dataset.collected_to)
        != (root.collected_from, root.collected_to)
    ]

    assert drawn == ["fdf"]
