"""What every DatasetLists keeps to: the fake that jobs are tried with, and the folder of lists."""

import hashlib
from array import array
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from scanner.datasets.index import Lists
from scanner.domain.dataset import Hit, ImportedList
from scanner.ports import DatasetLists
from tests.imported_lists import bring, open_images

Rows = Sequence[tuple[int, bytes]]
Opens = Callable[[dict[str, Rows]], DatasetLists]

FIRST, SECOND, NOBODYS = (hashlib.md5(word).digest() for word in (b"first", b"second", b"none"))


class FakeLists:
    """Lists in memory: the photos of each dataset, and the MD5 of their originals."""

    def __init__(self, rows: dict[str, Rows]) -> None:
        self._rows = {dataset: list(enumerate(of_it, start=1)) for dataset, of_it in rows.items()}

    def imported(self) -> tuple[ImportedList, ...]:
        return tuple(
            ImportedList(
                dataset=dataset,
                file=f"{dataset}.csv",
                sha256=hashlib.sha256(repr(rows).encode()).hexdigest(),
                size=len(repr(rows)),
                rows=len(rows),
                photos=len({photo for _, (photo, _) in rows}),
                rows_without_id=0,
                at=datetime.now(UTC),
                hashes=True,
            )
            for dataset, rows in sorted(self._rows.items())
        )

    def datasets(self) -> tuple[str, ...]:
        return tuple(sorted(self._rows))

    def hits(self, dataset: str, photos: "array[int]") -> list[Hit]:
        found: dict[int, Hit] = {}
        for row, (photo, _) in self._rows.get(dataset, ()):
            if photo in photos:
                found.setdefault(photo, Hit(photo, None, row))
        return [found[photo] for photo in sorted(found)]

    def hits_of_hashes(self, dataset: str, hashes: Sequence[bytes]) -> dict[bytes, Hit]:
        found: dict[bytes, Hit] = {}
        for row, (photo, md5) in self._rows.get(dataset, ()):
            if md5 in hashes:
                found.setdefault(md5, Hit(photo, None, row))
        return found


@pytest.fixture(params=["fake", "folder"])
def opens(request: pytest.FixtureRequest, tmp_path: Path) -> Opens:
    """Return what opens lists of these datasets."""
    if request.param == "fake":
        return FakeLists

    def folder(rows: dict[str, Rows]) -> DatasetLists:
        lists = Lists(tmp_path / "datasets")
        for dataset, of_it in rows.items():
            bring(lists, dataset, open_images(tmp_path / f"{dataset}.csv", of_it))
        return lists

    return folder


def test_where_nothing_was_imported_nothing_is_found(opens: Opens) -> None:
    lists = opens({})

    assert lists.imported() == ()
    assert lists.datasets() == ()
    assert lists.hits("coco", array("q", [1])) == []
    assert lists.hits_of_hashes("coco", [FIRST]) == {}


def test_lists_are_told_of_by_dataset_with_what_was_read(opens: Opens) -> None:
    lists = opens({"open-images": [(1, FIRST), (1, FIRST), (2, SECOND)], "coco": [(1, FIRST)]})

    told = lists.imported()

    assert [one.dataset for one in told] == ["coco", "open-images"]
    assert [(one.rows, one.photos) for one in told] == [(1, 1), (3, 2)]
    assert [one.file for one in told] == ["coco.csv", "open-images.csv"]
    assert all(one.at.tzinfo is not None and len(one.sha256) == 64 for one in told)


def test_hits_come_by_id_once_each_with_the_first_row(opens: Opens) -> None:
    lists = opens({"coco": [(9, FIRST), (4, FIRST), (9, SECOND), (2**63 - 1, SECOND)]})

    found = lists.hits("coco", array("q", [2**63 - 1, 9, 5, 4, 9]))

    assert [(hit.photo, hit.row) for hit in found] == [(4, 2), (9, 1), (2**63 - 1, 4)]
    assert lists.hits("coco", array("q")) == []
    assert lists.hits("open-images", array("q", [9])) == []


def test_originals_are_found_by_hash_once_each_with_the_first_row(opens: Opens) -> None:
    lists = opens({"open-images": [(9, SECOND), (4, FIRST), (8, FIRST)]})

    found = lists.hits_of_hashes("open-images", [FIRST, NOBODYS, SECOND, FIRST])

    assert {md5: (hit.photo, hit.row) for md5, hit in found.items()} == {
        FIRST: (4, 2),
        SECOND: (9, 1),
    }
    assert lists.hits_of_hashes("open-images", []) == {}
    assert lists.hits_of_hashes("coco", [FIRST]) == {}
