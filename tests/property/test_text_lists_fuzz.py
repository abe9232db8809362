"""Whatever a file holds, reading it as a list ends, in rows that add up or in BadData."""

import csv
import io
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.datasets.delimited import delimiter_of, fields, records
from scanner.datasets.list_file import texts_of
from scanner.datasets.readers import FORMATS, Format, Reading, read_list, tables
from scanner.datasets.rows import Source
from scanner.datasets.unpack import Limits
from scanner.errors import BadData
from tests.list_files import COMPRESSIONS, LAYOUTS, PHOTOS_A_ROW, photo_id, text_list

ROWS = 12
SMALL = Limits(free_bytes=1 << 20, line_bytes=2000, files=50)
FRESH = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)

quiet = st.characters(exclude_characters='"\r\n;', exclude_categories=["Cs"])
values = st.text(quiet | st.sampled_from('"\n;,\t'), max_size=12)
tables_of_text = st.integers(2, 5).flatmap(
    lambda width: st.lists(st.lists(values, min_size=width, max_size=width), min_size=1, max_size=8)
)


def tally(reading: Reading) -> list[int]:
    """Return the photos of a list; every row must have named one or been counted without."""
    photos: list[int] = []
    for batch in reading.batches():
        parallel = {len(batch.photos), len(batch.owners), len(batch.numbers)}
        parallel |= {len(each) for each in (batch.names, batch.hashes) if each is not None}
        assert len(parallel) == 1
        assert len(set(batch.numbers)) + batch.without == batch.seen
        assert len(batch.rejected) <= batch.without
        assert all(photo > 0 for photo in batch.photos)
        assert all(owner >= 0 for owner in batch.owners)
        photos += batch.photos
    return photos


@FRESH
@given(st.binary(max_size=400), st.sampled_from(["", "1", "a"]))
def test_any_bytes_are_read_or_refused(tmp_path: Path, data: bytes, column: str) -> None:
    path = tmp_path / "list"
    path.write_bytes(data)
    with suppress(BadData):
        tally(read_list([path], column=column or None, checkpoint=lambda: None, limits=SMALL))


@FRESH
@given(st.data(), st.sampled_from(LAYOUTS), st.sampled_from(sorted(COMPRESSIONS)))
def test_a_list_with_anything_put_in_is_read_or_refused(
    tmp_path: Path, data: st.DataObject, layout: str, compression: str
) -> None:
    whole = COMPRESSIONS[compression](text_list(layout, ROWS))
    at = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(at, min(len(whole), at + 60)))
    path = tmp_path / "list"
    path.write_bytes(whole[:at] + data.draw(st.binary(max_size=40)) + whole[end:])
    with suppress(BadData):
        tally(read_list([path], column=None, checkpoint=lambda: None, limits=SMALL))


@FRESH
@given(st.data(), st.sampled_from([each for each in LAYOUTS if each.startswith("yfcc-2")]))
def test_a_line_put_among_others_changes_none_of_them(
    tmp_path: Path, data: st.DataObject, layout: str
) -> None:
    lines = text_list(layout, ROWS).splitlines(keepends=True)
    line = data.draw(st.binary(max_size=60)).replace(b"\n", b"") + b"\n"
    at = data.draw(st.integers(1, ROWS))
    path = tmp_path / "list"
    path.write_bytes(b"".join([*lines[:at], line, *lines[at:]]))

    photos = tally(read_list([path], column=None, checkpoint=lambda: None))

    assert photos == [photo_id(number) for number in range(ROWS)]


@FRESH
@given(st.sampled_from(LAYOUTS), st.integers(1, 300), st.data())
def test_a_list_that_is_cut_anywhere_names_no_photo_that_it_does_not_hold(
    tmp_path: Path, layout: str, rows: int, data: st.DataObject
) -> None:
    # Of bare numbers and bare addresses nothing tells a whole last one from a part of it.
    if layout in ("flickr30k-ids", "any-tsv-ids"):
        layout = "pipa-9"
    whole = text_list(layout, rows)
    path = tmp_path / "list"
    path.write_bytes(whole[: data.draw(st.integers(0, len(whole)))])
    try:
        photos = tally(read_list([path], column=None, checkpoint=lambda: None))
    except BadData:
        return

    assert set(photos) <= {photo_id(n) for n in range(rows * PHOTOS_A_ROW.get(layout, 1))}


@given(tables_of_text, st.sampled_from(",;|"), st.integers(1, 7))
def test_records_are_as_the_csv_module_writes_them(
    rows: list[list[str]], delimiter: str, step: int
) -> None:
    # The module takes a lone CR for a line's end, which the lists' own writers do not.
    rows = [[value.replace("\r", "") for value in row] for row in rows]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    data = out.getvalue().encode()
    blocks = [data[at : at + step] for at in range(0, len(data), step)]
    mark = delimiter.encode()

    lines = (text.split(b"\n") for text in texts_of(blocks, 10_000))
    read = [fields(each, mark) for each in records(lines, mark, 10_000)]

    assert [[value.decode() for value in row] for row in read] == rows


@given(st.lists(st.binary(max_size=30)), st.integers(0, 40))
def test_lines_come_out_as_they_went_in_but_for_long_ones(blocks: list[bytes], limit: int) -> None:
    lines = [line for text in texts_of(blocks, limit) for line in text.split(b"\n")]

    whole = b"".join(blocks).split(b"\n")
    if not whole[-1]:
        whole.pop()
    assert len(lines) == len(whole)
    assert all(
        line == was or (len(was) > limit and line.startswith(b"\0a line"))
        for line, was in zip(lines, whole, strict=True)
    )


@given(st.lists(st.binary(max_size=30), max_size=12), st.sampled_from([b",", b"\t"]))
def test_any_lines_have_records(lines: list[bytes], mark: bytes) -> None:
    bare = [line.replace(b"\n", b"") for line in lines]

    given_back = list(records([bare], mark, 50))

    assert len(given_back) <= len(bare)
    delimiter_of(bare)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_is_taken_by_one_format_before_any_table(tmp_path: Path, layout: str) -> None:
    path = tmp_path / "list"
    path.write_bytes(text_list(layout, ROWS))
    head = Source([path], checkpoint=lambda: None).files[0].head()

    takers: Iterable[Format] = [each for each in FORMATS if each.sniff(head)]
    particular = [each for each in takers if each is not tables and not each.TAKES_COLUMN]

    assert len(particular) <= 1
    assert takers
