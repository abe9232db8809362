"""What holds of the index for every list: it answers as sets do, and no byte of it can turn."""

import tempfile
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.datasets.index import Lists
from scanner.domain.dataset import Hit
from scanner.domain.job import Cancelled
from tests.imported_lists import ANN, BO, Line, bring, go_on, line, open_images, yfcc

SOME = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])

EDGES = [1, 2, 2**31 - 1, 2**31, 2**32, 54_450_311_696, 2**53 + 1, 2**63 - 2, 2**63 - 1]
photos = st.sampled_from(EDGES) | st.integers(1, 60) | st.integers(1, 2**63 - 1)
owners = st.sampled_from(
    [(ANN, "ann"), (BO, "bo"), (BO, "ann"), ("1@N00", "Zoë o'Neil"), (ANN, "")]
)
lines = st.builds(lambda photo, owner: (photo, *owner), photos, owners)
whole_lists = st.lists(lines, min_size=1, max_size=80)


@contextmanager
def some_lists() -> Iterator[Lists]:
    with tempfile.TemporaryDirectory() as folder:
        yield Lists(Path(folder) / "datasets")


def put(lists: Lists, rows: list[Line]) -> None:
    bring(lists, "yfcc100m", yfcc(lists.folder.parent / "list", rows))


def first_rows(rows: list[Line]) -> dict[int, Hit]:
    """Return what the index should say of each photo, found the slow way."""
    found: dict[int, Hit] = {}
    for number, (photo, nsid, _) in enumerate(rows, start=1):
        found.setdefault(photo, Hit(photo, nsid, number))
    return found


@SOME
@given(whole_lists, st.lists(photos, max_size=40))
def test_the_index_answers_as_sets_do(rows: list[Line], asked: list[int]) -> None:
    expected = first_rows(rows)
    with some_lists() as lists:
        put(lists, rows)
        (imported,) = lists.imported()

        assert (imported.rows, imported.photos) == (len(rows), len(expected))
        for question in (asked, list(expected), asked + list(expected)):
            found = lists.hits("yfcc100m", array("q", question))
            assert found == [expected[photo] for photo in sorted(set(question) & set(expected))]
        for nsid in (ANN, BO, "1@N00", "2@N00"):
            theirs = sorted(photo for photo, hit in expected.items() if hit.owner == nsid)
            assert lists.of_owner("yfcc100m", nsid) == (len(theirs), theirs[:100])
        for name in ("ann", "bo", "Zoë o'Neil", "Ann", "%", ""):
            theirs_too = {nsid for _, nsid, said in rows if name and said == name}
            assert set(lists.owners_named("yfcc100m", name)) == theirs_too
        assert lists.verify("yfcc100m", go_on) == ""


@SOME
@given(
    st.lists(st.tuples(photos, st.sampled_from([bytes([n]) * 16 for n in range(20)])), min_size=1),
    st.sets(st.integers(0, 25)),
)
def test_hashes_find_the_first_row_that_has_them(
    rows: list[tuple[int, bytes]], asked: set[int]
) -> None:
    expected: dict[bytes, tuple[int, int]] = {}
    for number, (photo, md5) in enumerate(rows, start=1):
        expected.setdefault(md5, (photo, number))
    with some_lists() as lists:
        bring(lists, "open-images", open_images(lists.folder.parent / "list.csv", rows))

        found = lists.hits_of_hashes("open-images", [bytes([n]) * 16 for n in asked])

        told = {md5: (hit.photo, hit.row) for md5, hit in found.items()}
        assert told == {md5: at for md5, at in expected.items() if md5[0] in asked}


@SOME
@given(st.lists(st.none() | whole_lists, min_size=1, max_size=5))
def test_the_last_import_counts_whatever_came_before(steps: list[list[Line] | None]) -> None:
    with some_lists() as lists:
        now: list[Line] | None = None
        for step in steps:
            if step is not None:
                put(lists, step)
            elif now is not None:
                lists.remove("yfcc100m")
            now = step
        asked = array("q", sorted({photo for step in steps for photo, _, _ in step or ()}))

        expected = first_rows(now or [])
        assert lists.hits("yfcc100m", asked) == [expected[photo] for photo in sorted(expected)]
        if lists.folder.exists():
            kinds = sorted(p.name.split(".", 2)[2] for p in lists.folder.glob("yfcc100m.*.*"))
            there = [] if now is None else ["photos.parquet", "sha256"]
            assert [kind for kind in kinds if kind != "owners.parquet"] == there


@SOME
@given(whole_lists, whole_lists, st.integers(0, 60))
def test_wherever_an_import_is_stopped_the_list_is_the_former_or_the_new_one(
    former: list[Line], new: list[Line], looks: int
) -> None:
    with some_lists() as lists:
        put(lists, former)
        left = looks

        def stop_later() -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise Cancelled

        file = yfcc(lists.folder.parent / "new", new)
        try:
            bring(lists, "yfcc100m", file, checkpoint=stop_later)
            expected = first_rows(new)
        except Cancelled:
            expected = first_rows(former)

        asked = array("q", sorted({photo for photo, _, _ in former + new}))
        assert lists.hits("yfcc100m", asked) == [expected[photo] for photo in sorted(expected)]
        assert lists.verify("yfcc100m", go_on) == ""
        assert not list(lists.folder.glob("*.import"))


@pytest.fixture(scope="module")
def verified(tmp_path_factory: pytest.TempPathFactory) -> Lists:
    """Return a folder with a list of each kind of file, all of them as they were written."""
    folder = tmp_path_factory.mktemp("verified")
    lists = Lists(folder / "datasets")
    rows = [line(n * n + 1, f"{n % 7 + 1}@N00", f"owner {n % 7}") for n in range(400)]
    bring(lists, "yfcc100m", yfcc(folder / "list", rows))
    hashed = [(n, n.to_bytes(16, "big")) for n in range(1, 300)]
    bring(lists, "open-images", open_images(folder / "list.csv", hashed))
    return lists


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_verify_finds_any_byte_that_turned_in_any_file(
    verified: Lists, data: st.DataObject
) -> None:
    files = sorted(p for p in verified.folder.iterdir() if p.suffix != ".lock")
    assert len(files) == 6
    file = data.draw(st.sampled_from(files), label="file")
    whole = file.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1), label="at")
    turned = data.draw(st.integers(0, 255).filter(lambda value: value != whole[at]), label="to")
    dataset = file.name.split(".")[0]
    try:
        file.write_bytes(whole[:at] + bytes([turned]) + whole[at + 1 :])

        assert dataset in verified.datasets()
        assert verified.verify(dataset, go_on) != ""
    finally:
        file.write_bytes(whole)
    assert verified.verify(dataset, go_on) == ""
