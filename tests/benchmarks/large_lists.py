"""
What reading a list as large as LAION's costs a core: the rule in SQL, on DuckDB and on Spark.

    python -m tests.benchmarks.large_lists [--rows N] [--no-spark]

Makes Parquet files as LAION's, by code: one row in two hundred names a photo. Each engine runs the
same text; figures are processor seconds, so what Java spends on compiling counts as well. The
baseline is DuckDB adding up the lengths of the same column. Runs on Linux.
"""

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import duckdb

from scanner.datasets.cluster import import_on_spark
from scanner.datasets.flickr_ids import PHOTO_ID_SQL, photo_of
from scanner.datasets.index import Lists

WHOLE = 5_850_000_000
"""Rows of LAION-5B."""
FILES = 4
SPOKEN = 300_000
"""Addresses that the rule in Python is timed on."""

ROWS = """
SELECT i AS "SAMPLE_ID", CASE
    WHEN i % 400 = 0 THEN 'https://farm' || (i % 9 + 1) || '.staticflickr.com/' || (i % 8000)
        || '/' || (30000000000 + i * 7) || '_' || left(md5(i::VARCHAR), 10) || '_b.jpg'
    WHEN i % 400 = 200 THEN 'https://live.staticflickr.com/65535/' || (50000000000 + i)
        || '_' || left(md5(i::VARCHAR), 10) || '.jpg'
    ELSE 'https://cdn' || (i % 97) || '.example-shop.com/uploads/20' || (i % 20) || '/product-'
        || left(md5(i::VARCHAR), 16) || '-800x600.jpg' END AS "URL",
    'a caption of ' || md5((i + 1)::VARCHAR) AS "TEXT"
FROM range({first}, {end}) r(i)
"""
CHECK = "count(photo), sum(photo % 1000003), min(photo), max(photo)"


def make(folder: Path, rows: int) -> None:
    """Write the rows in files of snappy Parquet, as the published ones are."""
    folder.mkdir()
    each = rows // FILES
    with duckdb.connect() as connection:
        for part in range(FILES):
            query = ROWS.format(first=part * each, end=(part + 1) * each)
            file = folder / f"part-{part:05}.snappy.parquet"
            connection.execute(f"COPY ({query}) TO '{file}' (FORMAT parquet, COMPRESSION snappy)")


def processor() -> float:
    """Return the processor seconds of this process and of those below it, such as Spark's Java."""
    parents, spent = {}, {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(stat.parent.name)] = int(fields[1])
        spent[int(stat.parent.name)] = int(fields[11]) + int(fields[12])
    own = more = {os.getpid()}
    while more:
        more = {child for child, parent in parents.items() if parent in own} - own
        own |= more
    return sum(spent.get(process, 0) for process in own) / os.sysconf("SC_CLK_TCK")


def timed(work: Callable[[], object]) -> tuple[float, object]:
    """Return processor seconds, which others on the machine do not change, and what `work` gave."""
    start = processor()
    given = work()
    return max(processor() - start, 0.01), given


def say(what: str, seconds: float, rows: int, baseline: float) -> None:
    """Print a line: seconds, as a ratio, rows a second, and what the whole list would take."""
    rate = rows / seconds
    hours = WHOLE / rate / 3600
    print(
        f"{what:34}{seconds:8.2f} s {seconds / baseline:7.1f} x {rate / 1e6:7.2f} M rows/s"
        f"{hours:8.2f} core hours for {WHOLE / 1e9:.2f} billion"
    )


def on_duckdb(folder: Path, rows: int) -> tuple[float, object]:
    """Print what the rule costs on DuckDB; return the baseline's seconds, and the answer."""
    table = f"read_parquet('{folder}/*.parquet')"
    with duckdb.connect(config={"threads": 1}) as connection:

        def ask(query: str) -> object:
            return tuple(connection.execute(query).fetchall()[0])

        ask(f'SELECT sum(strlen("URL")) FROM {table}')
        baseline, _ = timed(lambda: ask(f'SELECT sum(strlen("URL")) FROM {table}'))
        say("DuckDB, lengths of the column", baseline, rows, baseline)
        photos = f"(SELECT {PHOTO_ID_SQL('URL')} AS photo FROM {table})"
        seconds, found = timed(lambda: ask(f"SELECT {CHECK} FROM {photos}"))
        say("DuckDB, photo ids", seconds, rows, baseline)
    return baseline, found


def on_spark(folder: Path, rows: int, baseline: float, expected: object) -> None:
    """Print what the rule costs on Spark, and refuse another answer than DuckDB's."""
    from pyspark.sql import SparkSession

    def start() -> SparkSession:
        builder = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
        return builder.config("spark.log.level", "OFF").getOrCreate()

    seconds, spark = timed(start)
    print(f"{'Spark, start':34}{seconds:8.2f} s")
    assert isinstance(spark, SparkSession)
    spark.read.parquet(str(folder)).createOrReplaceTempView("laion")
    photos = f"(SELECT {PHOTO_ID_SQL('URL')} AS photo FROM laion)"
    for what in ("first", "again"):
        seconds, found = timed(
            lambda: tuple(spark.sql(f"SELECT {CHECK} FROM {photos}").collect()[0])
        )
        say(f"Spark, photo ids, {what}", seconds, rows, baseline)
        if found != expected:
            raise SystemExit(f"Spark found {found}, DuckDB {expected}")
    spark.stop()


def imports(work: Path, folder: Path, rows: int, baseline: float, *, spark: bool) -> None:
    """Print what whole imports cost, from the checksum to the published list."""

    def quiet(*_: object) -> None:
        pass

    lists = Lists(work / "duckdb")
    seconds, _ = timed(
        lambda: lists.import_list("laion-5b", [folder], report=quiet, checkpoint=quiet)
    )
    say("import", seconds, rows, baseline)
    if spark:
        lists = Lists(work / "spark")
        seconds, _ = timed(
            lambda: import_on_spark(
                lists, "laion-5b", "local[1]", [str(folder)], report=quiet, checkpoint=quiet
            )
        )
        say("import on Spark", seconds, rows, baseline)


def spoken() -> None:
    """Print how many addresses a second the rule in Python reads."""
    shapes = {
        "usual": "https://farm9.staticflickr.com/8123/{}_0a1b2c3d4e_b.jpg",
        "page with NSID": "https://www.flickr.com/photos/12037949754@N01/{}/",
        "another site's": "https://cdn7.example-shop.com/uploads/product-{}-800x600.jpg",
        "path": "FlickrFinal2/901/90112345@N00/{}_0.jpg",
    }
    for name, shape in shapes.items():
        texts = [shape.format(30_000_000_000 + 7 * at) for at in range(SPOKEN)]
        seconds, _ = timed(lambda texts=texts: [photo_of(text) for text in texts])  # type: ignore[misc]
        print(f"Python, {name:26}{SPOKEN / seconds / 1e6:8.2f} M addresses/s")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000_000)
    parser.add_argument("--no-spark", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        made = Path(place) / "laion"
        make(made, given.rows)
        whole = given.rows // FILES * FILES
        size = sum(file.stat().st_size for file in made.iterdir())
        print(f"{whole:,} rows, {FILES} files, {size / 1e6:,.0f} MB")
        spoken()
        base, answer = on_duckdb(made, whole)
        print(f"photos: {answer}")
        if not given.no_spark:
            on_spark(made, whole, base, answer)
        imports(Path(place), made, whole, base, spark=not given.no_spark)
