"""The JSON, SQLite and Parquet samples read as published: every count and id of expected.json."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from scanner.datasets.readers import read_list

SAMPLES = Path(__file__).parents[2].parent / "shared" / "datasets" / "samples"
STRUCTURED = (".json", ".parquet", ".sql", "json_100_1")
OWNED = ("yfcc100m", "ffhq", "fdf", "fsxl", "lpff", "megaface", "megalith10m")


def expected() -> list[Any]:
    found = []
    for folder in ("synthetic", "real"):
        listed = SAMPLES / folder / "expected.json"
        if listed.is_file():
            files = json.loads(listed.read_text())["files"]
            found += [
                pytest.param(SAMPLES / folder / name, facts, id=f"{folder}/{name}")
                for name, facts in files.items()
                if name.endswith(STRUCTURED)
            ]
    absent = pytest.mark.skip(reason="the shared samples are not on this machine")
    return found or [pytest.param(SAMPLES, {}, marks=absent, id="absent")]


@pytest.mark.parametrize(("path", "facts"), expected())
def test_a_sample_reads_as_expected(path: Path, facts: dict[str, Any]) -> None:
    reading = read_list([path], column=None, checkpoint=lambda: None)
    batches = list(reading.batches())
    photos = sorted({photo for batch in batches for photo in batch.photos})

    assert sum(batch.seen for batch in batches) == facts["rows"]
    assert len({row for batch in batches for row in batch.numbers}) == facts["rows_with_id"]
    assert sum(batch.without for batch in batches) == facts["rows_without_id"]
    assert len(photos) == facts["distinct_ids"]
    digest = hashlib.sha256("\n".join(map(str, photos)).encode()).hexdigest()
    assert digest == facts["ids_sha256"]
    assert {str(photo) for photo in photos} >= set(facts.get("account_photos", ()))

    assert reading.source.done == reading.source.size == path.stat().st_size
    assert reading.source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(("path", "facts"), expected())
def test_a_sample_names_its_owners(path: Path, facts: dict[str, Any]) -> None:
    if facts.get("dataset") not in OWNED:
        pytest.skip("its layout names no owner")
    batches = list(read_list([path], column=None, checkpoint=lambda: None).batches())
    assert all(owner > 0 for batch in batches for owner in batch.owners)


@pytest.mark.parametrize(("path", "facts"), expected())
def test_the_rows_of_a_sample_without_an_id_say_why(path: Path, facts: dict[str, Any]) -> None:
    batches = list(read_list([path], column=None, checkpoint=lambda: None).batches())
    rejected = [row for batch in batches for row in batch.rejected]
    assert len(rejected) == min(100, facts["rows_without_id"])
    if facts.get("dataset") == "visual_genome":
        why = [row.why.partition(":")[0] for row in rejected]
        assert {reason: why.count(reason) for reason in why} == facts["reasons"]


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared samples are not on this machine")
def test_visual_genome_is_joined_through_coco_when_both_are_given() -> None:
    folder = SAMPLES / "synthetic"
    facts = json.loads((folder / "expected.json").read_text())["files"]
    genome = facts["visual_genome/image_data.json"]
    paths = [folder / "visual_genome/image_data.json", folder / "coco/instances_val2017.json"]

    batches = list(read_list(paths, column=None, checkpoint=lambda: None).batches())
    alone = list(read_list(paths[:1], column=None, checkpoint=lambda: None).batches())

    own = {photo for batch in alone for photo in batch.photos}
    found = {photo for batch in batches for photo in batch.photos}
    assert found - own == set(map(int, genome["joined_through_coco"])) - own
    assert sum(batch.seen for batch in batches) == genome["rows"]
    assert (
        sum(batch.without for batch in batches)
        == genome["reasons"]["flickr_id and coco_id are null"]
    )
