"""Which rows of a list another engine did not find, told from those that it did."""

import random
from itertools import islice
from pathlib import Path

import duckdb
import pytest

from scanner.datasets import found_rows


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder whose name a pattern could be."""
    made = tmp_path / "found [1] {a,b} it's*"
    made.mkdir()
    return made


def parts_of(folder: Path, rows: str) -> list[Path]:
    """Write rows in two files, in no order."""
    parts = [folder / f"part-{at}.parquet" for at in range(2)]
    for at, part in enumerate(parts):
        where = str(part).replace("'", "''")
        duckdb.execute(
            f"COPY (SELECT row FROM ({rows}) WHERE row % 2 = {at} ORDER BY hash(row))"
            f" TO '{where}' (FORMAT parquet)"
        )
    return parts


def test_the_missing_rows_are_those_of_the_list_that_are_not_there(folder: Path) -> None:
    dice = random.Random(20261123)
    absent = sorted({1, 100_000, 100_001, 200_000, 349_999, *dice.sample(range(1, 350_000), 50)})
    without = ", ".join(map(str, absent))
    parts = parts_of(
        folder, f"SELECT range + 1 AS row FROM range(349_999) WHERE range + 1 NOT IN ({without})"
    )

    assert found_rows.count(parts) == 349_999 - len(absent)
    assert list(found_rows.missing(parts, 349_999)) == absent
    assert list(islice(found_rows.missing(parts, 349_999), 3)) == absent[:3]
    assert list(found_rows.missing(parts, 350_001)) == [*absent, 350_000, 350_001]


def test_where_few_rows_are_there_the_first_missing_are_found_at_once(folder: Path) -> None:
    parts = parts_of(folder, "SELECT 3 AS row UNION ALL SELECT 5_000_000_000")

    assert list(islice(found_rows.missing(parts, 5_850_000), 4)) == [1, 2, 4, 5]


def test_a_list_that_is_there_whole_misses_none(folder: Path) -> None:
    parts = parts_of(folder, "SELECT range + 1 AS row FROM range(100_000)")

    assert list(found_rows.missing(parts, 100_000)) == []
    assert found_rows.count([]) == 0
