"""Importing a list on Spark: the same list as DuckDB makes, and nothing left behind."""

import importlib.util
import os
import shutil
import socket
from pathlib import Path

import duckdb
import pytest

from scanner.datasets import cluster
from scanner.datasets.cluster import import_on_spark
from scanner.datasets.index import Lists
from scanner.domain.job import Cancelled
from scanner.errors import BadData, BadWish, NotFound, ScannerError, SourceUnavailable

ROWS = """
SELECT i AS "SAMPLE_ID", 1000 + i AS flickr_number, CASE
    WHEN i % 50 = 0 THEN 'https://live.staticflickr.com/1/' || (30000000000 + i) || '_0a1b2c.jpg'
    WHEN i % 77 = 0 THEN 'https://www.flickr.com/photos/' || (100000 + i) || '@N01/' || (7000 - i)
    WHEN i % 91 = 0 THEN 'https://flic.kr/p/2m4oZ5G'
    WHEN i % 5 = 0 THEN NULL
    ELSE 'https://x.example/photos/flickr/' || i || '.jpg' END AS "URL"
FROM range({first}, {end}) r(i)
"""
EACH = 2000


def nothing(*_: object) -> None:
    pass


@pytest.fixture
def laion(tmp_path: Path) -> Path:
    folder = tmp_path / "a list"
    folder.mkdir()
    for part in range(3):
        rows = ROWS.format(first=part * EACH, end=(part + 1) * EACH)
        duckdb.execute(f"COPY ({rows}) TO '{folder}/part-{part}.parquet' (FORMAT parquet)")
    (folder / "README.txt").write_text("not of the list")
    return folder


@pytest.fixture(scope="module")
def spark() -> str:
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        pytest.skip("Spark needs Java, which is not installed")
    pytest.importorskip("pyspark", reason="the extra 'cluster' is not installed")
    return "local[1]"


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
    spark: str, laion: Path, tmp_path: Path, column: str | None
) -> None:
    here, there = Lists(tmp_path / "duckdb"), Lists(tmp_path / "on spark")
    told: list[tuple[int, int | None, str]] = []
    one = here.import_list("laion", [laion], column=column, report=nothing, checkpoint=nothing)
    other = import_on_spark(
        there,
        "laion",
        spark,
        [str(laion)],
        column=column,
        report=lambda *told_now: told.append(told_now),
        checkpoint=nothing,
    )
    assert len(contents(here)) > 100
    assert contents(there) == contents(here)
    for fact in ("file", "sha256", "size", "rows", "photos", "rows_without_id", "owners"):
        assert getattr(other.imported, fact) == getattr(one.imported, fact), fact
    assert told
    assert left_over(there) == []
    assert there.verify("laion", nothing) == ""


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
def test_a_list_elsewhere_is_known_by_names_sizes_and_times(
    spark: str, laion: Path, tmp_path: Path
) -> None:
    here, there = Lists(tmp_path / "duckdb"), Lists(tmp_path / "on spark")
    files = sorted(laion.glob("*.parquet"))
    here.import_list("laion", files, report=nothing, checkpoint=nothing)

    def digest() -> str:
        addresses = [f"file://{file}" for file in files]
        summary = import_on_spark(
            there, "laion", spark, addresses, report=nothing, checkpoint=nothing
        )
        return summary.imported.sha256

    first = digest()
    assert contents(there) == contents(here)
    assert digest() == first
    os.utime(files[0], (1_000_000_000, 1_000_000_000))
    assert digest() != first


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
def test_an_import_that_is_stopped_leaves_the_former_list(
    spark: str, laion: Path, tmp_path: Path
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
        import_on_spark(lists, "laion", spark, [str(laion)], report=report, checkpoint=checkpoint)
    assert contents(lists) == before
    assert left_over(lists) == []


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
def test_what_spark_cannot_read_is_said_in_a_sentence(
    spark: str, laion: Path, tmp_path: Path
) -> None:
    lists = Lists(tmp_path / "lists")
    whole = (laion / "part-0.parquet").read_bytes()
    (tmp_path / "cut.parquet").write_bytes(whole[:-100])
    duckdb.execute(
        f"COPY (SELECT 'https://x.example/' AS url) TO '{tmp_path}/none.parquet' (FORMAT parquet)"
    )
    wrong: list[tuple[str, str | None, type[ScannerError]]] = [
        (f"file://{tmp_path}/not there.parquet", None, NotFound),
        (str(tmp_path / "cut.parquet"), None, BadData),
        (str(tmp_path / "none.parquet"), None, BadData),
        (str(laion), "nobody", BadData),
        (str(laion / "README.txt"), None, BadData),
    ]
    for path, column, kind in wrong:
        with pytest.raises(kind):
            import_on_spark(
                lists,
                "laion",
                spark,
                [path],
                column=column,
                report=nothing,
                checkpoint=nothing,
            )
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
    monkeypatch.setattr(cluster, "_check_installed", nothing)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(SourceUnavailable, match=f"spark://127.0.0.1:{port}"):
        wish(tmp_path, f"spark://127.0.0.1:{port}")
