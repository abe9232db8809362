"""Every text list of the shared samples gives the ids and counts that are expected of it."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scanner.datasets.readers import read_list
from scanner.errors import BadData

SAMPLES = Path(__file__).parents[2].parent / "shared" / "datasets" / "samples"
ACCOUNT = "912345678@N07"
ELSEWHERE = (".json", ".json_100_1", ".parquet", ".sql")
"""JSON, Parquet and SQLite, which have their own suite."""


def samples(kind: str, with_key: str = "rows") -> Iterator[Any]:
    """Yield each text list of which `with_key` is expected."""
    path = SAMPLES / kind / "expected.json"
    if not path.exists():
        reason = "the shared samples of lists are not beside this checkout"
        yield pytest.param("", {}, marks=pytest.mark.skip(reason=reason), id=kind)
        return
    for name, expected in json.loads(path.read_text(encoding="utf-8"))["files"].items():
        if with_key in expected and not name.endswith(ELSEWHERE):
            yield pytest.param(f"{kind}/{name}", expected, id=name)


@pytest.mark.parametrize(("name", "expected"), [*samples("synthetic"), *samples("real")])
def test_a_sample_gives_what_is_expected_to_the_letter(name: str, expected: Any) -> None:
    path = SAMPLES / name
    if not expected["rows_with_id"]:
        with pytest.raises(BadData, match="cannot be checked"):
            list(read_list([path], column=None, checkpoint=lambda: None).batches())
        return

    column = "Image Link" if name.startswith("synthetic/any_csv/") else None
    ids: set[int] = set()
    rows_with_id: set[int] = set()
    seen = without = rejected = 0
    for batch in read_list([path], column=column, checkpoint=lambda: None).batches():
        ids.update(batch.photos)
        rows_with_id.update(batch.numbers)
        seen += batch.seen
        without += batch.without
        rejected += len(batch.rejected)

    assert seen == expected["rows"]
    assert len(rows_with_id) == expected["rows_with_id"]
    assert without == expected["rows_without_id"] == sum(expected["reasons"].values())
    assert rejected == min(without, 100)
    assert len(ids) == expected["distinct_ids"]
    text = "\n".join(map(str, sorted(ids)))
    assert hashlib.sha256(text.encode()).hexdigest() == expected["ids_sha256"]
    assert {int(photo) for photo in expected.get("account_photos", ())} <= ids


@pytest.mark.parametrize(("name", "expected"), [*samples("synthetic", "owner_key")])
def test_a_sample_with_owners_names_the_account_of_its_photos(name: str, expected: Any) -> None:
    account = int(ACCOUNT.replace("@N", ""))

    theirs: set[str] = set()
    for batch in read_list([SAMPLES / name], column=None, checkpoint=lambda: None).batches():
        pairs = zip(batch.photos, batch.owners, strict=True)
        theirs.update(str(photo) for photo, owner in pairs if owner == account)

    assert sorted(theirs) == expected["account_photos"]
