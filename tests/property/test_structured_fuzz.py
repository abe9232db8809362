"""Whatever is done to a JSON, SQLite or Parquet list: it is read, or it is BadData by name."""

import json
import sqlite3
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import duckdb
import ijson
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from scanner.datasets.readers import read_list
from scanner.datasets.readers.json_layout import PUBLISHED, Survey
from scanner.datasets.readers.json_walk import Layout, Rows, events
from scanner.errors import BadData

STATIC = "https://live.staticflickr.com/65535/{}_0a1b2c3d4e_b.jpg"
ADDRESS = STATIC.format(4_567_890_123)

values: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
    | st.just(ADDRESS),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["images", "flickr_url", "url", "path", "metadata", "photo_url", "a"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@cache
def good(kind: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "list")
        if kind == "parquet":
            relation = duckdb.sql(
                "SELECT 'https://live.staticflickr.com/1/' || (5000000000 + k) ||"
                " '_0a1b2c3d4e.jpg' AS URL, k AS n FROM range(300) t(k)"
            )
            assert relation is not None
            relation.write_parquet(str(path))
        elif kind == "sqlite":
            connection = sqlite3.connect(path)
            connection.execute("CREATE TABLE yfcc100m_dataset (photoid, uid, unickname)")
            connection.executemany(
                "INSERT INTO yfcc100m_dataset VALUES (?, '90112345@N00', 'x')",
                [(5_000_000_000 + k,) for k in range(300)],
            )
            connection.commit()
            connection.close()
        elif kind == "lines":
            path.write_text(
                "".join(json.dumps({"url": STATIC.format(9 + k)}) + "\n" for k in range(99))
            )
        else:
            path.write_text(json.dumps([{"photo_url": STATIC.format(9 + k)} for k in range(99)]))
        return path.read_bytes()


def outcome(folder: Path, data: bytes, column: str | None = None) -> int | None:
    """Return how many photos a list of these bytes names, None if it is refused by its name."""
    path = folder / "fuzzed"
    path.write_bytes(data)
    try:
        reading = read_list([path], column=column, checkpoint=lambda: None)
        photos = [photo for batch in reading.batches() for photo in batch.photos]
    except BadData as err:
        refusal = str(err)
    else:
        assert all(0 < photo < 2**63 for photo in photos)
        assert reading.source.done == reading.source.size
        return len(photos)
    assert "fuzzed" in refusal
    assert str(folder) not in refusal
    return None


slow = settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize("kind", ["json", "lines", "sqlite", "parquet"])
@slow
@given(at=st.floats(0, 1, exclude_max=True), bits=st.integers(1, 255), size=st.integers(1, 40))
def test_flipped_bytes_are_read_or_refused(
    tmp_path: Path, kind: str, at: float, bits: int, size: int
) -> None:
    data = bytearray(good(kind))
    start = int(at * len(data))
    for k in range(start, min(start + size, len(data))):
        data[k] ^= bits
    outcome(tmp_path, bytes(data))


@pytest.mark.parametrize("kind", ["json", "sqlite", "parquet"])
@slow
@given(part=st.floats(0, 1, exclude_max=True))
def test_what_is_cut_off_is_refused(tmp_path: Path, kind: str, part: float) -> None:
    data = good(kind)
    assert outcome(tmp_path, data[: int(part * len(data))]) is None


@slow
@given(value=values, column=st.none() | st.sampled_from(["url", "a", "*", "path"]))
@example(value={"images": {"flickr_url": ADDRESS}}, column=None)
@example(value=[[[ADDRESS]]], column=None)
def test_json_of_any_shape_is_read_or_refused(
    tmp_path: Path, value: Any, column: str | None
) -> None:
    outcome(tmp_path, json.dumps(value).encode(), column)


@slow
@given(value=st.lists(values, max_size=5), size=st.integers(1, 50))
def test_the_pieces_in_which_json_comes_make_no_difference(value: list[Any], size: int) -> None:
    data = json.dumps(value).encode()
    whole = [event for found in events([data], "l") for event in list(found)]
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    assert [event for found in events(pieces, "l") for event in list(found)] == whole
    assert whole == list(ijson.basic_parse(data))


@given(value=st.lists(values | st.fixed_dictionaries({"photo_url": values}), max_size=6))
def test_every_element_of_an_array_is_one_row(value: list[Any]) -> None:
    layout = Layout("any", addresses=(("photo_url",), ("metadata", "photo_url")))
    rows = Rows(layout, "l")
    found = [row for some in events([json.dumps(value).encode()], "l") for row in rows.feed(some)]
    assert len(found) == len(value)
    for row, element in zip(found, value, strict=True):
        direct = element.get("photo_url") if isinstance(element, dict) else None
        if isinstance(direct, str):
            assert row.first(("photo_url",)) == direct


@given(value=values)
def test_a_survey_ends_where_it_began(value: Any) -> None:
    survey = Survey("l")
    for found in events([json.dumps(value).encode()], "l"):
        survey.feed(found)
    chosen = survey.published() or survey.by_content()
    assert chosen is None or chosen.at in {place[0] for place in survey.seen}
    assert chosen is None or chosen.name == "JSON" or chosen in PUBLISHED
