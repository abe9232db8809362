"""
Importing a list on Spark: the same list as DuckDB makes, and nothing left behind.

One Spark is started for all tests, which takes longer than any of them.
"""

import importlib.util
import os
import shutil
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest

from scanner.datasets import spark as our_spark
from scanner.datasets.cluster import import_on_spark
from scanner.datasets.index import Lists
from scanner.domain.dataset import ImportSummary
from scanner.domain.job import Cancelled
from scanner.errors import BadData, BadWish, NotFound, ScannerError, SourceUnavailable

ROWS = """
SELECT i AS "SAMPLE_ID", 1000 + i AS flickr_number, CASE
    WHEN i % 50 = 0 THEN 'https://live.staticflickr.com/1/' || (30000000000 + i) || '_0a1b2c.jpg'
    WHEN i % 77 = 0 THEN 'https://www.flickr.com/photos/' || (100000 + i) || '@N01/' || (7000 - i)
    WHEN i % 91 = 0 THEN 'https://flic.kr/p/2m4oZ5G'
    WHEN i % 5 = 0 THEN NULL
    WHEN i % 7 = 0 THEN ''
    WHEN i = 9 THEN 'https://live.staticflickr.com/1/9_0a1b2c.jpg?' || repeat('x', 8192)
    ELSE 'https://x.example/photos/flickr/' || i || '.jpg' END AS "URL"
FROM range({first}, {end}) r(i)
"""
EACH = 2000
MASTER = "local[1]"

PICTURE = "'https://live.staticflickr.com/1/' || (7000 + i) || '_0a1b2c.jpg'"
SELECTS = {
    "a column that is called as such columns are, though another holds more": (
        f"SELECT CASE WHEN i % 3 = 0 THEN {PICTURE} END AS image_url, {PICTURE} AS caption"
        " FROM range(300) r(i)"
    ),
    "of two with addresses, the one in which more name a photo": (
        f"SELECT 'https://x.example/' || i AS url, {PICTURE} AS link_url, 'a' AS b"
        " FROM range(300) r(i)"
    ),
    "no name tells, but the content does": (
        f"SELECT 'a word' AS a, CASE WHEN i % 3 > 0 THEN {PICTURE} END AS b FROM range(300) r(i)"
    ),
    "ids that pandas made floats of": (
        "SELECT CASE WHEN i % 4 > 0 THEN (i - 3)::DOUBLE ELSE i + 0.5 END AS photo_id"
        " FROM range(300) r(i) UNION ALL SELECT NULL"
    ),
    "bytes, some of them no text": (
        f"SELECT CASE WHEN i % 9 = 0 THEN '\\xFF\\xFE'::BLOB ELSE ({PICTURE})::BLOB END AS url"
        " FROM range(300) r(i)"
    ),
    "hardly a row is without": (
        f"SELECT CASE WHEN i IN (4, 99_999, 100_000, 110_000) THEN 'none' ELSE {PICTURE} END AS url"
        " FROM range(120_000) r(i)"
    ),
}


def nothing(*_: object) -> None:
    pass


def write(file: Path, select: str) -> Path:
    duckdb.execute(f"COPY ({select}) TO '{file}' (FORMAT parquet)")
    return file


@pytest.fixture
def laion(tmp_path: Path) -> Path:
    folder = tmp_path / "a list"
    folder.mkdir()
    for part in range(3):
        rows = ROWS.format(first=part * EACH, end=(part + 1) * EACH)
        write(folder / f"part-{part}.parquet", rows)
    (folder / "README.txt").write_text("not of the list")
    return folder


@pytest.fixture(scope="module")
def installed() -> Iterator[None]:
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        pytest.skip("Spark needs Java, which is not installed")
    pytest.importorskip("pyspark", reason="the extra 'cluster' is not installed")
    yield
    our_spark.session(MASTER).stop()


@pytest.fixture
def spark(installed: None) -> Any:
    """Return the one session of these tests; it is started again where one was to stop it."""
    return our_spark.session(MASTER)


def both(
    spark: Any, tmp_path: Path, paths: list[Path], column: str | None = None
) -> tuple[ImportSummary, ImportSummary]:
    """Import by each engine, and refuse that they differ in anything but time."""
    here, there = Lists(tmp_path / "duckdb"), Lists(tmp_path / "on spark [1] {a,b}")
    one = here.import_list("laion", paths, column=column, report=nothing, checkpoint=nothing)
    other = on_spark(there, [str(path) for path in paths], spark, column=column)
    assert contents(there) == contents(here)
    assert contents(here)
    assert other.rejected == one.rejected
    assert replace(other.imported, at=one.imported.at) == one.imported
    assert left_over(there) == []
    assert there.verify("laion", nothing) == ""
    return one, other


def on_spark(lists: Lists, paths: list[str], spark: Any, **more: Any) -> ImportSummary:
    how: dict[str, Any] = {"report": nothing, "checkpoint": nothing, **more}
    return import_on_spark(lists, "laion", MASTER, paths, spark=spark, **how)


def contents(lists: Lists) -> list[tuple[object, ...]]:
    (file,) = lists.folder.glob("*.photos.parquet")
    rows: list[tuple[object, ...]] = duckdb.execute(
        "SELECT photo_id, owner, row FROM read_parquet(?)", [str(file)]
    ).fetchall()
    return rows


def left_over(lists: Lists) -> list[str]:
    return [path.name for path in lists.folder.iterdir() if path.name.endswith(".import")]


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("column", [None, "flickr_number"])
def test_spark_and_duckdb_publish_the_same_list(
    spark: Any, laion: Path, tmp_path: Path, column: str | None
) -> None:
    summary, _ = both(spark, tmp_path, [laion], column)

    if column is None:
        assert len(summary.rejected) == 100
        assert len({row.why for row in summary.rejected}) == 2
        assert 10 in [row.row for row in summary.rejected]
    else:
        assert summary.imported.photos == 3 * EACH
        assert summary.rejected == ()


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("which", list(SELECTS))
def test_both_choose_the_same_column_and_miss_the_same_rows(
    spark: Any, tmp_path: Path, which: str
) -> None:
    summary, _ = both(spark, tmp_path, [write(tmp_path / "list.parquet", SELECTS[which])])

    assert summary.imported.photos > 70
    assert len(summary.rejected) == min(100, summary.imported.rows_without_id)


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
@pytest.mark.skipif(os.name == "nt", reason="no file can have such a name there")
def test_a_file_s_name_is_no_pattern(spark: Any, tmp_path: Path) -> None:
    folder = tmp_path / "year=2019 {a,b}"
    folder.mkdir()
    names = ["part-[01].parquet", "part-{0,1}.parquet", "part-*.parquet", "50% #1?.parquet"]
    for at, name in enumerate(names):
        write(folder / name, ROWS.format(first=at * 200, end=at * 200 + 200))
    for decoy in range(2):
        write(folder / f"part-{decoy}.parquet", ROWS.format(first=5000, end=5200))

    summary, _ = both(spark, tmp_path, [folder / name for name in names])

    assert summary.imported.rows == 800


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
def test_an_import_of_its_own_starts_spark_tells_how_far_it_is_and_stops_it(
    spark: Any, laion: Path, tmp_path: Path
) -> None:
    from pyspark import SparkContext

    spark.stop()
    told: list[tuple[int, int | None, str]] = []

    on_spark(
        Lists(tmp_path / "lists"),
        [str(laion / "part-0.parquet")],
        None,
        report=lambda *now: told.append(now),
    )

    assert told
    assert SparkContext._active_spark_context is None


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
def test_a_list_elsewhere_is_known_by_names_sizes_and_times(
    spark: Any, laion: Path, tmp_path: Path
) -> None:
    here, there = Lists(tmp_path / "duckdb"), Lists(tmp_path / "on spark")
    files = sorted(laion.glob("*.parquet"))
    one = here.import_list("laion", files, report=nothing, checkpoint=nothing)

    def elsewhere() -> ImportSummary:
        return on_spark(there, [f"file://{file}" for file in files], spark)

    first = elsewhere()
    assert contents(there) == contents(here)
    assert first.rejected == one.rejected
    assert elsewhere().imported.sha256 == first.imported.sha256
    os.utime(files[0], (1_000_000_000, 1_000_000_000))
    assert elsewhere().imported.sha256 != first.imported.sha256


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
def test_an_import_that_is_stopped_leaves_the_former_list(
    spark: Any, laion: Path, tmp_path: Path
) -> None:
    lists = Lists(tmp_path / "lists")
    lists.import_list("laion", [laion / "part-0.parquet"], report=nothing, checkpoint=nothing)
    before = contents(lists)
    ready: list[bool] = []

    def checkpoint() -> None:
        if ready:
            raise Cancelled

    def report(done: int, total: int | None, step: str) -> None:
        # The first half of the bytes are hashed here; from then on it is Spark that reads.
        if step != "read" or (total is not None and 2 * done >= total):
            ready.append(True)

    with pytest.raises(Cancelled):
        on_spark(lists, [str(laion)], spark, report=report, checkpoint=checkpoint)
    assert contents(lists) == before
    assert left_over(lists) == []


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
def test_what_spark_cannot_read_is_said_in_a_sentence(
    spark: Any, laion: Path, tmp_path: Path
) -> None:
    lists = Lists(tmp_path / "lists")
    whole = (laion / "part-0.parquet").read_bytes()
    (tmp_path / "cut.parquet").write_bytes(whole[:-100])
    write(tmp_path / "none.parquet", "SELECT 'https://x.example/' AS url")
    wrong: list[tuple[str, str | None, type[ScannerError]]] = [
        (f"file://{tmp_path}/not there.parquet", None, NotFound),
        (str(tmp_path / "cut.parquet"), None, BadData),
        (str(tmp_path / "none.parquet"), None, BadData),
        (str(laion), "nobody", BadData),
        (str(laion / "README.txt"), None, BadData),
        (str(write(tmp_path / "_hidden.parquet", "SELECT 1 AS photo_id")), None, BadData),
    ]
    for path, column, kind in wrong:
        with pytest.raises(kind):
            on_spark(lists, [path], spark, column=column)
    assert lists.imported() == ()
    assert left_over(lists) == []


def wish(tmp_path: Path, master: str) -> None:
    import_on_spark(
        Lists(tmp_path / "lists"), "laion", master, ["x"], report=nothing, checkpoint=nothing
    )


@pytest.mark.parametrize("master", ["", "yarn", "local[0]", "local[*", "spark://host", "k8s://x"])
def test_only_this_machine_and_a_cluster_of_spark_are_imported_on(
    tmp_path: Path, master: str
) -> None:
    with pytest.raises(BadWish, match="spark://HOST:PORT"):
        wish(tmp_path, master)


def test_without_pyspark_it_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", nothing)
    with pytest.raises(BadWish, match=r"pip install 'safelight\[cluster\]'"):
        wish(tmp_path, "local[*]")


def test_without_java_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyspark", reason="the extra 'cluster' is not installed")
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(BadWish, match="Java 17"):
        wish(tmp_path, "local[*]")


def test_a_master_that_does_not_answer_cannot_be_reached(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(our_spark, "_check_installed", nothing)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(SourceUnavailable, match=f"spark://127.0.0.1:{port}"):
        wish(tmp_path, f"spark://127.0.0.1:{port}")
