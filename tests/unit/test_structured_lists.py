"""Lists in JSON, JSON lines, SQLite and Parquet: what is read, and what is refused."""

import bz2
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb
import pytest

from scanner.datasets.readers import Reading, read_list
from scanner.datasets.rows import Batch
from scanner.domain.dataset import RejectedRow
from scanner.errors import BadData

NSID, OWNER = "90112345@N00", 9011234500
PAGE = f"https://www.flickr.com/photos/{NSID}/"
STATIC = "https://live.staticflickr.com/65535/{}_0a1b2c3d4e_b.jpg"
ELSEWHERE = "https://example.org/a.jpg"
FIRST, SECOND, THIRD = 4_567_890_123, 51_234_567_890, 52_000_000_001


class Stopped(Exception):
    """What a checkpoint raises here."""


def reading(*paths: Path, column: str | None = None) -> Reading:
    return read_list(paths, column=column, checkpoint=lambda: None)


def read(*paths: Path, column: str | None = None) -> Batch:
    """Read a short list in one batch."""
    (batch,) = reading(*paths, column=column).batches()
    return batch


def rows(*paths: Path, column: str | None = None) -> list[tuple[int, int, int]]:
    batch = read(*paths, column=column)
    return list(zip(batch.numbers, batch.photos, batch.owners, strict=True))


def written(path: Path, value: Any) -> Path:
    path.write_text(value if isinstance(value, str) else json.dumps(value))
    return path


def lines(path: Path, *values: Any) -> Path:
    return written(path, "".join(json.dumps(value) + "\n" for value in values))


def parquet(path: Path, query: str, *, group: int = 2048) -> Path:
    relation = duckdb.sql(query)
    assert relation is not None
    relation.write_parquet(str(path), row_group_size=group)
    return path


def database(path: Path, *statements: str) -> Path:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


# --- JSON ---------------------------------------------------------------------------------------


def test_an_ffhq_list_gives_page_owner_and_name(tmp_path: Path) -> None:
    listed = {
        str(k): {"category": "training", "metadata": {"photo_url": f"{PAGE}{photo}", "author": "A"}}
        for k, photo in enumerate((FIRST, FIRST, SECOND))
    }
    batch = read(written(tmp_path / "list.json", listed))
    assert list(batch.photos) == [FIRST, FIRST, SECOND]
    assert list(batch.numbers) == [1, 2, 3]
    assert set(batch.owners) == {OWNER}
    assert batch.names == ["A"] * 3


def test_coco_s_own_numbers_are_not_taken_for_flickr_s(tmp_path: Path) -> None:
    listed = {
        "images": [
            {"id": 7, "file_name": "7.jpg", "flickr_url": STATIC.format(FIRST)},
            {"id": 8, "file_name": "8.jpg", "flickr_url": ELSEWHERE},
        ],
        "annotations": [{"id": 9, "image_id": 7, "segmentation": [[1.5, 2, -3e2]]}],
    }
    batch = read(written(tmp_path / "coco", listed))
    assert list(batch.photos) == [FIRST]
    assert (batch.seen, batch.without) == (2, 1)


def test_rows_that_come_late_in_a_long_file_are_found(tmp_path: Path) -> None:
    listed = {
        "annotations": [{"segmentation": [1.25] * 40} for _ in range(3000)],
        "images": [{"flickr_url": STATIC.format(FIRST)}],
    }
    assert rows(written(tmp_path / "lvis.json", listed)) == [(1, FIRST, 0)]


def test_a_null_flickr_id_is_a_row_without_an_id(tmp_path: Path) -> None:
    listed = [
        {"image_id": 1, "url": "https://example.org/1.jpg", "coco_id": 5, "flickr_id": None},
        {"image_id": 2, "url": "https://example.org/2.jpg", "coco_id": None, "flickr_id": FIRST},
        {"image_id": 3, "url": "https://example.org/3.jpg", "coco_id": None, "flickr_id": None},
        {"image_id": 4, "url": "https://example.org/4.jpg", "coco_id": None, "flickr_id": 2**63},
    ]
    batch = read(written(tmp_path / "vg.json", listed))
    assert list(batch.photos) == [FIRST]
    assert list(batch.numbers) == [2]
    assert batch.rejected == [
        RejectedRow(
            1,
            "flickr_id is null, join through coco_id: import COCO's list together with this one",
        ),
        RejectedRow(3, "flickr_id and coco_id are null"),
        RejectedRow(4, "not a Flickr photo id"),
    ]


def test_parallel_arrays_are_rows_of_their_own(tmp_path: Path) -> None:
    listed = {"captions": ["a", "b"], "image_urls": [STATIC.format(FIRST), STATIC.format(SECOND)]}
    assert rows(written(tmp_path / "sbu.json", listed)) == [(1, FIRST, 0), (2, SECOND, 0)]


def test_megaface_s_paths_give_the_owner(tmp_path: Path) -> None:
    listed = {"path": [f"901/{NSID}/{FIRST}_0.jpg", "901/nobody/x.jpg"]}
    assert rows(written(tmp_path / "list.json_10_1", listed)) == [(1, FIRST, OWNER)]


def test_a_redcaps_list_without_flickr_in_its_head_is_read_on(tmp_path: Path) -> None:
    foreign = [{"url": ELSEWHERE, "subreddit": 0, "caption": "c" * 300} for _ in range(2000)]
    listed = {"info": {}, "annotations": [*foreign, {"url": STATIC.format(FIRST), "subreddit": 0}]}
    batch = read(written(tmp_path / "r.json", listed))
    assert list(batch.numbers) == [2001]
    assert (batch.without, len(batch.rejected)) == (2000, 100)


@pytest.mark.parametrize(
    "listed",
    [
        [{"n": 1, "picture": {"link": STATIC.format(FIRST)}}],
        {"a": {"picture": {"link": STATIC.format(FIRST)}}},
        {"data": [{"link": STATIC.format(FIRST)}]},
        [STATIC.format(FIRST)],
        {"one": STATIC.format(FIRST)},
        {"one": [STATIC.format(FIRST)]},
        [["x", STATIC.format(FIRST)]],
        [{"photo_id": str(FIRST)}],
    ],
)
def test_json_of_any_shape_is_read_by_its_content(tmp_path: Path, listed: Any) -> None:
    assert rows(written(tmp_path / "any", listed)) == [(1, FIRST, 0)]


@pytest.mark.parametrize("column", ["n", "N", "where.n", "*.where.n"])
def test_a_named_field_is_read_as_an_id(tmp_path: Path, column: str) -> None:
    listed = [{"where": {"n": FIRST}}, {"where": {"n": str(SECOND)}}, {"where": {"n": -1}}]
    batch = read(written(tmp_path / "l.json", listed), column=column)
    assert list(batch.photos) == [FIRST, SECOND]
    assert batch.without == 1


def test_a_field_that_is_not_there_is_refused_by_name(tmp_path: Path) -> None:
    path = written(tmp_path / "l.json", [{"url": STATIC.format(FIRST)}])
    with pytest.raises(BadData, match=r"l\.json has no field called 'link'"):
        read(path, column="link")


def test_json_that_names_no_photo_cannot_be_checked(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="cannot be checked"):
        read(written(tmp_path / "l.json", [{"id": FIRST, "url": ELSEWHERE}]))


def test_a_key_that_stands_twice_with_two_photos_is_a_rejected_row(tmp_path: Path) -> None:
    one, two = STATIC.format(FIRST), STATIC.format(SECOND)
    text = f'[{{"photo_url": "{one}", "photo_url": "{two}"}}, {{"photo_url": "{one}"}}]'
    batch = read(written(tmp_path / "l.json", text))
    assert list(batch.numbers) == [2]
    assert batch.rejected == [RejectedRow(1, "a key stands there twice, with two values")]


GOOD = f'{{"photo_url": "{STATIC.format(FIRST)}"}}'


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (f"[{GOOD}, {GOOD}", "ends in the middle"),
        (f"[{GOOD}] []", "trailing garbage"),
        (f'[{GOOD}, {{"a": "\x00"}}]', "not whole JSON"),
        (f"[{GOOD}, " + "[" * 5000 + "]" * 5000 + "]", "levels deep"),
        (f'[{GOOD}, {{"a": ' + '{"a":' * 5000 + "1" + "}" * 5001 + "]", "levels deep"),
        (f"[{GOOD}, " + "9" * 5000 + "]", "too many digits"),
        (f"[{GOOD}, 1e99999999999999999999]", "out of range"),
        (f"[{GOOD}, NaN]", "not whole JSON"),
        ("[" * 100_000, "levels deep"),
        ("{", "ends in the middle"),
    ],
)
def test_broken_or_hostile_json_is_refused_by_name(tmp_path: Path, text: str, why: str) -> None:
    path = written(tmp_path / "hostile.json", text)
    with pytest.raises(BadData, match=rf"hostile\.json.*{why}"):
        list(reading(path).batches())


def test_json_in_no_utf_8_is_refused_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "latin.json"
    path.write_bytes(f"[{GOOD}, ".encode() + b'{"title": "caf\xe9"}]')
    with pytest.raises(BadData, match=r"latin\.json is not whole JSON: near byte"):
        list(reading(path).batches())


def test_a_text_of_ten_megabytes_is_passed_over(tmp_path: Path) -> None:
    listed = [{"photo_url": "x" * 10_000_000}, {"photo_url": STATIC.format(FIRST)}]
    assert rows(written(tmp_path / "l.json", listed)) == [(2, FIRST, 0)]


def test_a_text_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "l.json"
    with path.open("w") as file:
        file.write(f'[{GOOD}, "')
        for _ in range(20):
            file.write("x" * 1_000_000)
    with pytest.raises(BadData, match="more than 16 MB"):
        list(reading(path).batches())


def test_compressed_json_is_read(tmp_path: Path) -> None:
    path = tmp_path / "l.json.bz2"
    path.write_bytes(bz2.compress(f"[{GOOD}]".encode()))
    assert rows(path) == [(1, FIRST, 0)]


# --- JSON lines ---------------------------------------------------------------------------------


def test_json_lines_are_read_and_broken_ones_rejected(tmp_path: Path) -> None:
    good = json.dumps({"url": f"{PAGE}{FIRST}", "title": "t"})
    deep = "[" * 100_000
    text = "\n".join([good, good, "{broken", deep, '{"url": ' + "9" * 5000 + "}", "", good]) + "\n"
    batch = read(written(tmp_path / "l.jsonl", text))
    assert list(batch.numbers) == [1, 2, 6]
    assert [row.row for row in batch.rejected] == [3, 4, 5]
    assert batch.seen == 6


def test_a_line_whose_key_stands_twice_is_rejected(tmp_path: Path) -> None:
    one, two = STATIC.format(FIRST), STATIC.format(SECOND)
    text = f'{{"url": "{one}"}}\n{{"url": "{one}", "url": "{two}"}}\n{{"url": "{two}"}}\n'
    assert [row for row, _, _ in rows(written(tmp_path / "l", text))] == [1, 3]


def test_a_named_field_of_lines_is_read_as_an_id(tmp_path: Path) -> None:
    path = lines(tmp_path / "l", {"n": FIRST}, {"n": "no"}, {"m": {"n": SECOND}})
    assert rows(path, column="n") == [(1, FIRST, 0)]
    assert rows(path, column="m.n") == [(3, SECOND, 0)]


# --- SQLite -------------------------------------------------------------------------------------

YFCC = "CREATE TABLE yfcc100m_dataset (photoid {}, uid TEXT, unickname TEXT, title TEXT)"


@pytest.mark.parametrize("kind", ["INTEGER", "TEXT", ""])
def test_yfcc_as_a_database_gives_id_owner_and_name(tmp_path: Path, kind: str) -> None:
    path = database(
        tmp_path / "yfcc100m_dataset.sql",
        YFCC.format(kind),
        f"INSERT INTO yfcc100m_dataset VALUES ({FIRST}, '{NSID}', 'User+name%21', 'x')",
        f"INSERT INTO yfcc100m_dataset VALUES ('{SECOND}', '{NSID}', NULL, zeroblob(5000000))",
        "INSERT INTO yfcc100m_dataset VALUES ('9223372036854775808', 'x', 'y', 'z')",
        "INSERT INTO yfcc100m_dataset VALUES (NULL, 'x', 'y', CAST(x'ff00' AS TEXT))",
    )
    batch = read(path)
    assert list(zip(batch.photos, batch.owners, strict=True)) == [(FIRST, OWNER), (SECOND, OWNER)]
    assert batch.names == ["User name!", ""]
    assert [row.row for row in batch.rejected] == [3, 4]


def test_a_column_of_any_table_is_found_by_content_or_by_name(tmp_path: Path) -> None:
    path = database(
        tmp_path / "any.db",
        "CREATE TABLE people (name TEXT)",
        "INSERT INTO people VALUES ('A')",
        'CREATE TABLE "my ""photos" (n INTEGER PRIMARY KEY, "the link" TEXT, number) WITHOUT ROWID',
        f'INSERT INTO "my ""photos" VALUES (1, \'{PAGE}{FIRST}\', {SECOND})',
    )
    assert rows(path) == [(1, FIRST, OWNER)]
    assert rows(path, column="number") == [(1, SECOND, 0)]
    assert rows(path, column='my "photos.Number') == [(1, SECOND, 0)]
    with pytest.raises(BadData, match="no table with a column called 'nope'"):
        read(path, column="nope")


def test_views_triggers_virtual_tables_and_generated_columns_are_not_touched(
    tmp_path: Path,
) -> None:
    path = database(
        tmp_path / "hostile.sql",
        "CREATE TABLE real (link TEXT, made TEXT GENERATED ALWAYS AS (upper(link)))",
        f"INSERT INTO real VALUES ('{STATIC.format(FIRST)}')",
        "CREATE VIEW yfcc100m_dataset AS WITH RECURSIVE endless(photoid, uid) AS"
        " (SELECT 1, 2 UNION ALL SELECT photoid + 1, uid FROM endless) SELECT * FROM endless",
        "CREATE TRIGGER t AFTER INSERT ON real BEGIN DELETE FROM real; END",
        "CREATE VIRTUAL TABLE words USING fts5(photoid, uid)",
    )
    before = path.read_bytes()
    assert rows(path) == [(1, FIRST, 0)]
    with pytest.raises(BadData, match="no table with a column called 'made'"):
        read(path, column="made")
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["hostile.sql"]


def test_a_view_alone_cannot_be_checked(tmp_path: Path) -> None:
    path = database(
        tmp_path / "v.sql", f"CREATE VIEW yfcc100m_dataset AS SELECT {FIRST} photoid, 'x' uid"
    )
    with pytest.raises(BadData, match=r"v\.sql cannot be checked"):
        read(path)


def test_an_index_that_lies_is_not_asked(tmp_path: Path) -> None:
    path = database(
        tmp_path / "l.db",
        "CREATE TABLE t (photo_url TEXT)",
        f"INSERT INTO t VALUES ('{STATIC.format(FIRST)}')",
        "CREATE INDEX i ON t (photo_url)",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET rootpage = 3 WHERE name = 'i'",
    )
    assert rows(path) == [(1, FIRST, 0)]


def test_a_damaged_database_is_refused_with_its_row(tmp_path: Path) -> None:
    path = database(
        tmp_path / "l.sql",
        YFCC.format("INTEGER"),
        "INSERT INTO yfcc100m_dataset WITH RECURSIVE k(n) AS (VALUES (1) UNION ALL"
        " SELECT n + 1 FROM k WHERE n < 20000) SELECT n, 'x', 'y', hex(zeroblob(50)) FROM k",
    )
    data = bytearray(path.read_bytes())
    data[len(data) // 2 :] = b"\xa5" * (len(data) - len(data) // 2)
    path.write_bytes(data)
    with pytest.raises(BadData, match=r"l\.sql is damaged as a database, near row [0-9,]+:"):
        list(reading(path).batches())


@pytest.mark.parametrize("size", [20, 100, 4000])
def test_a_database_that_is_cut_off_is_refused(tmp_path: Path, size: int) -> None:
    whole = database(
        tmp_path / "whole.sql",
        YFCC.format("INTEGER"),
        f"INSERT INTO yfcc100m_dataset VALUES ({FIRST}, 'x', 'y', 'z')",
    )
    path = tmp_path / "cut.sql"
    path.write_bytes(whole.read_bytes()[:size])
    with pytest.raises(BadData, match=r"cut\.sql"):
        list(reading(path).batches())


def test_a_database_that_was_not_closed_is_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "l.sql")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(YFCC.format("INTEGER"))
    connection.execute(f"INSERT INTO yfcc100m_dataset VALUES ({FIRST}, 'x', 'y', 'z')")
    connection.commit()
    try:
        with pytest.raises(BadData, match=r"l\.sql was not closed: l\.sql-wal"):
            list(reading(tmp_path / "l.sql").batches())
    finally:
        connection.close()


# --- Parquet ------------------------------------------------------------------------------------


def addresses(*photos: int | None, name: str = "URL") -> str:
    values = ", ".join(
        f"({k}, {'NULL' if p is None else repr(STATIC.format(p) if p else ELSEWHERE)})"
        for k, p in enumerate(photos)
    )
    return f'SELECT k AS SAMPLE_ID, v AS "{name}", k * 1.5 AS WIDTH FROM (VALUES {values}) t(k, v)'


@pytest.mark.parametrize("name", ["URL", "url", "Url", "image_url", "an odd; \"name'"])
def test_parquet_is_read_whatever_its_column_is_called(tmp_path: Path, name: str) -> None:
    path = tmp_path / "part.parquet"
    connection = duckdb.connect()
    quoted = name.replace('"', '""')
    connection.execute(f'CREATE TABLE t (SAMPLE_ID BIGINT, "{quoted}" VARCHAR)')
    for row in ((1, STATIC.format(FIRST)), (2, None), (3, ELSEWHERE), (4, STATIC.format(SECOND))):
        connection.execute("INSERT INTO t VALUES (?, ?)", row)
    connection.table("t").write_parquet(str(path))
    connection.close()

    batch = read(path)
    assert list(zip(batch.numbers, batch.photos, strict=True)) == [(1, FIRST), (4, SECOND)]
    assert batch.rejected == [
        RejectedRow(2, "nothing where the address belongs"),
        RejectedRow(3, "no address of a photo on Flickr"),
    ]


def test_the_parts_of_a_folder_are_one_list_by_name(tmp_path: Path) -> None:
    parquet(tmp_path / "part-00001.parquet", addresses(0, THIRD))
    parquet(tmp_path / "part-00000.parquet", addresses(FIRST, None, SECOND))
    parquet(tmp_path / "_metadata", addresses(FIRST))
    (tmp_path / "_SUCCESS").touch()
    (tmp_path / ".part-00000.parquet.crc").write_bytes(b"crc")
    found = reading(tmp_path)
    (batch,) = found.batches()
    assert list(batch.photos) == [FIRST, SECOND, THIRD]
    assert list(batch.numbers) == [1, 3, 5]
    assert (batch.seen, batch.without) == (5, 2)
    assert found.source.done == found.source.size


def test_many_groups_of_rows_keep_their_numbers(tmp_path: Path) -> None:
    path = parquet(
        tmp_path / "l.parquet",
        "SELECT CASE WHEN k % 1000 = 999 THEN 'https://live.staticflickr.com/1/'"
        " || (5000000000 + k) || '_0a1b2c3d4e.jpg' ELSE 'https://example.org/' || k END AS URL"
        " FROM range(250000) t(k)",
    )
    done: list[int] = []
    photos: list[int] = []
    numbers: list[int] = []
    seen = without = told = 0
    for batch in reading(path).batches():
        photos += batch.photos
        numbers += batch.numbers
        seen, without = seen + batch.seen, without + batch.without
        told += len(batch.rejected)
        done.append(batch.done)
    assert photos == [5_000_000_000 + k for k in range(999, 250_000, 1000)]
    assert numbers == list(range(1000, 250_001, 1000))
    assert (seen, without, told) == (250_000, 249_750, 100)
    assert done == sorted(done)
    assert done[-1] == path.stat().st_size


def test_a_page_is_preferred_as_it_names_the_owner(tmp_path: Path) -> None:
    query = f"SELECT '{STATIC.format(FIRST)}' AS url_highres, '{PAGE}{FIRST}' AS url"
    assert rows(parquet(tmp_path / "m.parquet", query)) == [(1, FIRST, OWNER)]


@pytest.mark.parametrize("kind", ["UBIGINT", "BIGINT", "DOUBLE", "VARCHAR"])
def test_a_named_column_of_numbers_holds_ids(tmp_path: Path, kind: str) -> None:
    past = -1 if kind == "BIGINT" else 2**63
    values = ", ".join(f"CAST('{n}' AS {kind})" for n in (FIRST, 0, past))
    query = f"SELECT unnest([{values}, NULL]) AS n"
    batch = read(parquet(tmp_path / "l.parquet", query), column="N")
    assert list(batch.photos) == [FIRST]
    assert [row.row for row in batch.rejected] == [2, 3, 4]


def test_bytes_that_are_no_text_are_rejected_rows(tmp_path: Path) -> None:
    query = f"SELECT unnest(['{STATIC.format(FIRST)}'::BLOB, '\\xFF\\xFE'::BLOB]) AS url"
    assert rows(parquet(tmp_path / "l.parquet", query)) == [(1, FIRST, 0)]


@pytest.mark.parametrize("value", ["1.5", "[1]", "{'a': 1}", "DATE '2020-01-01'", "true"])
def test_a_column_of_the_wrong_type_is_refused_by_name(tmp_path: Path, value: str) -> None:
    path = parquet(tmp_path / "l.parquet", f"SELECT {value} AS URL")
    for column in (None, "URL"):
        with pytest.raises(BadData, match=r"l\.parquet has values of type .* in its column URL"):
            list(reading(path, column=column).batches())


def test_parquet_without_addresses_cannot_be_checked(tmp_path: Path) -> None:
    path = parquet(tmp_path / "l.parquet", f"SELECT {FIRST} AS uid, 'caption' AS text")
    with pytest.raises(BadData, match="cannot be checked"):
        list(reading(path).batches())
    with pytest.raises(BadData, match="no column called 'x'; it has uid, text"):
        list(reading(path, column="x").batches())


def test_stars_and_brackets_in_a_name_are_no_pattern(tmp_path: Path) -> None:
    plain = parquet(tmp_path / "plain.parquet", addresses(FIRST))
    odd = tmp_path / "li[st]*'?.parquet"
    odd.write_bytes(plain.read_bytes())
    parquet(tmp_path / "lis.parquet", addresses(SECOND))
    assert rows(odd) == [(1, FIRST, 0)]


def test_a_link_to_a_list_is_read(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    whole = parquet(elsewhere / "l.parquet", addresses(FIRST))
    link = tmp_path / "here" / "link.parquet"
    link.parent.mkdir()
    link.symlink_to(whole)
    assert rows(link) == [(1, FIRST, 0)]


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]


@pytest.mark.parametrize("damage", ["no end", "magic", "length", "footer", "pages", "start alone"])
def test_damaged_parquet_is_refused_by_name(tmp_path: Path, damage: str) -> None:
    whole = parquet(
        tmp_path / "whole",
        "SELECT 'https://flickr.com/' || md5(k::TEXT) AS URL FROM range(9999) t(k)",
    ).read_bytes()
    data = {
        "no end": whole[:-1000],
        "magic": whole[:-2] + b"XX",
        "length": whole[:-8] + b"\xff\xff\xff\x7f" + whole[-4:],
        "footer": whole[: -int.from_bytes(whole[-8:-4], "little") - 8] + b"\xff" * 400 + whole[-8:],
        "pages": whole[:100] + b"\xff" * 20_000 + whole[20_100:],
        "start alone": b"PAR1",
    }[damage]
    path = tmp_path / "bad.parquet"
    path.write_bytes(data)
    with pytest.raises(BadData, match=r"bad\.parquet is damaged as Parquet: ") as refused:
        list(reading(path).batches())
    assert str(tmp_path) not in str(refused.value)


def test_a_compressed_file_that_is_read_by_its_path_is_to_be_unpacked(tmp_path: Path) -> None:
    whole = parquet(tmp_path / "l.parquet", addresses(FIRST))
    store = database(tmp_path / "l.sql", YFCC.format("TEXT"))
    for plain in (whole, store):
        path = tmp_path / f"{plain.name}.bz2"
        path.write_bytes(bz2.compress(plain.read_bytes()))
        with pytest.raises(BadData, match="Decompress it first"):
            list(reading(path).batches())


# --- stopping -----------------------------------------------------------------------------------


def some_lists(folder: Path) -> Sequence[Path]:
    return (
        written(folder / "l.json", [json.loads(GOOD)] * 5000),
        lines(folder / "l.jsonl", *[json.loads(GOOD)] * 5000),
        parquet(folder / "l.parquet", addresses(*[FIRST] * 5000)),
        database(
            folder / "l.sql",
            YFCC.format("INTEGER"),
            "INSERT INTO yfcc100m_dataset WITH RECURSIVE k(n) AS (VALUES (1) UNION ALL"
            " SELECT n + 1 FROM k WHERE n < 20000) SELECT n, 'x', 'y', 'z' FROM k",
        ),
    )


def test_reading_stops_at_any_look(tmp_path: Path) -> None:
    for path in some_lists(tmp_path):
        looks = 0

        def count() -> None:
            nonlocal looks
            looks += 1

        list(read_list([path], column=None, checkpoint=count).batches())
        assert looks, path.name
        # How often a query is waited for is not the same twice; its file's first bytes are.
        for after in (0,) if path.suffix == ".parquet" else range(looks):
            left = after

            def stop() -> None:
                nonlocal left
                left -= 1
                if left < 0:
                    raise Stopped

            with pytest.raises(Stopped):
                list(read_list([path], column=None, checkpoint=stop).batches())


def test_a_running_parquet_query_is_interrupted(tmp_path: Path) -> None:
    path = parquet(
        tmp_path / "l.parquet",
        "SELECT 'https://www.flickr.com/photos/' || repeat('x', 300) || k AS URL"
        " FROM range(300000) t(k)",
        group=300_000,
    )
    looks = 0

    def stop() -> None:
        nonlocal looks
        looks += 1
        if looks > -(-path.stat().st_size // (64 << 10)):  # its bytes are all read by then
            raise Stopped

    with pytest.raises(Stopped):
        list(read_list([path], column=None, checkpoint=stop).batches())


# --- memory -------------------------------------------------------------------------------------

PEAK = """
import sys
from pathlib import Path
from scanner.datasets.readers import read_list
from scanner.errors import BadData
try:
    for batch in read_list([Path(sys.argv[1])], column=None, checkpoint=lambda: None).batches():
        pass
except BadData:
    pass
lines = Path("/proc/self/status").read_text().splitlines()
print(next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM")))
"""


def peak_mb(path: Path) -> int:
    """Return the most memory that a process took to read a list, in MB."""
    run = subprocess.run(
        [sys.executable, "-c", PEAK, str(path)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=True,
    )
    return int(run.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of a process is read from /proc")
def test_the_worst_json_is_read_in_bounded_memory(tmp_path: Path) -> None:
    text = f'{{"photo_url": "{"x" * 15_000_000}\U0001f4f7"}}'
    longest = written(tmp_path / "text.json", f"[{GOOD}, {text}]")
    row = written(tmp_path / "row.json", [{"photo_url": [STATIC.format(FIRST)] * 200_000}])
    many = {f"{'k' * 1000}{k}": {"a": ELSEWHERE} for k in range(30_000)}
    keys = written(tmp_path / "keys.json", many)
    brackets = written(tmp_path / "brackets.json", "[" + "[[]]," * 1_000_000 + "0]")
    assert max(peak_mb(path) for path in (longest, row, keys, brackets)) < 300


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of a process is read from /proc")
def test_a_group_of_rows_of_100_mb_is_read_in_bounded_memory(tmp_path: Path) -> None:
    query = (
        "SELECT CASE WHEN k = 5 THEN 'https://live.staticflickr.com/1/5000000000_0a1b2c3d4e.jpg'"
        " ELSE 'https://example.org/' || sha256(k::TEXT) END AS URL FROM range(1500000) t(k)"
    )
    path = parquet(tmp_path / "l.parquet", query, group=1_500_000)
    assert peak_mb(path) < 300
