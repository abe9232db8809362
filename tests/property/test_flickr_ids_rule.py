"""The rule from an address to a photo's id is one rule, in Python and in SQL."""

import os
import shutil
from collections.abc import Iterator
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.datasets.flickr_ids import BASE58, NOT_PEOPLE, OWNER_SQL, PHOTO_ID_SQL, photo_of

COLUMN = "address"
EVERY = f"SELECT {PHOTO_ID_SQL(COLUMN)} AS photo, {OWNER_SQL(COLUMN)} AS owner"


def base58(number: int) -> str:
    code = ""
    while number:
        number, digit = divmod(number, 58)
        code = BASE58[digit] + code
    return code


def one(*choices: str) -> st.SearchStrategy[str]:
    return st.sampled_from(choices)


def joined(*parts: st.SearchStrategy[str] | str) -> st.SearchStrategy[str]:
    asked = [st.just(part) if isinstance(part, str) else part for part in parts]
    return st.tuples(*asked).map("".join)


ids = st.one_of(
    st.integers(1, 60_000_000_000).map(str),
    st.integers(2**63 - 3, 2**63 + 2).map(str),
    st.integers(0, 10**21).map(str),
    one("0", "007", "٣٤٥٦٧", "12٣", ""),
)
hexes = st.one_of(
    st.text("0123456789abcdef", min_size=10, max_size=10),
    st.text("0123456789abcdefABCDEFxyz", max_size=12),
)
at = one("@", "%40", "%2540")
nsids = joined(st.integers(0, 10**17).map(str), at, one("N00", "N01", "N07", "n02", "N1", "M01"))
people = st.one_of(
    nsids, one("someone", "some.one-2", "", "b\u00e9b\u00e9", "a b"), st.sampled_from(NOT_PEOPLE)
)
slash = one("/", "/", "/", "//", "%2F", "%252f")
port = one("", "", "", ":80", ":", ".", "%3A443")
scheme = one(
    "http://",
    "https://",
    "//",
    "",
    "HTTP://",
    "https://i1.wp.com/",
    "i1.wp.com/",
    "https://x.example/?src=https://",
    "https://x.example/?src=https%3A%2F%2F",
    "https://x.example/p%3Fu%3D",
    "https://me@",
    "https://not",
    "https://\u00e9",
    " ",
    "\t",
    "(",
    "'",
)
pictures = one(
    "farm9.staticflickr.com",
    "farm2.static.flickr.com",
    "static.flickr.com",
    "staticflickr.com",
    "live.staticflickr.com",
    "c4.staticflickr.com",
    "LIVE.StaticFlickr.COM",
    "photos23.flickr.com",
    "photos.flickr.com",
    "notstaticflickr.com",
    "foo_staticflickr.com",
    "staticflickr.com.example.org",
    "\u212bstaticflickr.com",
)
sites = one(
    "www.flickr.com",
    "flickr.com",
    "m.flickr.com",
    "WWW.FLICKR.COM",
    "flic\u212ar.com",
    "FL\u0130CKR.COM",
    "notflickr.com",
    "flickr.com.example.org",
)
size = one("", "_s", "_o", "_z_d", "_4k", "_sq", "_identity", "-x", "_m_d")
suffix = one(".jpg", ".JPG", ".png", ".gif", ".jpeg", ".txt", "", ".jpg?zz=1", ".jpg|", ".jpg\n")
folders = st.lists(st.integers(0, 70000).map(str), max_size=3).flatmap(
    lambda names: joined(*(part for name in names for part in (name, slash)))
)
end = one(
    "",
    "/",
    "?x=1",
    "#c",
    "/in/pool-1",
    "-",
    "a",
    "\u0663",
    "\n",
    "\u2028",
    "%3F",
    "%31",
    "/sizes/o",
)

static = joined(scheme, pictures, port, slash, folders, ids, "_", hexes, size, suffix)
video = joined(scheme, pictures, port, slash, "video", slash, ids, end)
page = joined(scheme, sites, port, slash, "photos", slash, people, slash, ids, end)
elsewhere = joined(
    scheme,
    sites,
    slash,
    one("photos", "groups", "people", "photos/x/albums", "photos/x/sets", "photos/x/page"),
    slash,
    ids,
    end,
)
by_id = joined(
    scheme,
    sites,
    slash,
    one("photo.gne", "photo_zoom.gne", "photos.gne"),
    one("?", "%3F", "?a=1&", "?a=1;", "?b"),
    one("id=", "id%3D", "uid="),
    ids,
    end,
)
codes = st.one_of(
    st.integers(1, 2**64).map(base58),
    st.integers(2**63 - 3, 2**63 + 2).map(base58),
    st.text(BASE58 + "0OIl", max_size=12),
)
short = joined(
    scheme,
    one("flic.kr", "FLIC.KR", "www.flic.kr", "flicxkr", "notflic.kr"),
    port,
    slash,
    one("p", "s", "ps"),
    slash,
    codes,
    end,
)
crop = one("", "landmark_aligned_face.2174.", "x.", "a title_", "img_1234_", "12_34_", "e")
folder = one("", "FlickrFinal2/901/", "C:\\photos\\", "./", "x.d/", "notflickr.com/", "a.org:80/")
between = one("/", "\\", "_identity_3/", "_identity_/")
owned = joined(folder, nsids, between, crop, ids, one("", "_0", "_12"), suffix)
named = joined(folder, crop, ids, "_", hexes, size, suffix)
download = joined(folder, crop, ids, one("_o", "_o_d", "_k", ""), suffix)

forms = st.one_of(static, video, page, elsewhere, by_id, short, owned, named, download)
alphabet = st.characters(exclude_categories=["Cs"], exclude_characters="\0")


@st.composite
def mutated(draw: st.DrawFn) -> str:
    text: str = draw(forms)
    for _ in range(draw(st.integers(1, 3))):
        begin = draw(st.integers(0, len(text)))
        cut = draw(st.integers(0, 2))
        put = draw(
            st.one_of(st.text(alphabet, max_size=2), st.text("/_@.%:?=&0123456789", max_size=2))
        )
        text = text[:begin] + put + text[begin + cut :]
    return text


texts = st.one_of(
    forms,
    mutated(),
    st.tuples(forms, one("", "/", " ", "?u=", "&"), forms).map("".join),
    st.text(alphabet, max_size=60),
)


def by_python(some: list[str]) -> list[tuple[int | None, int]]:
    return [photo_of(text) or (None, 0) for text in some]


@pytest.fixture(scope="module")
def duck() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(config={"threads": 1}) as connection:
        yield connection


@settings(max_examples=150, deadline=None)
@given(some=st.lists(texts, min_size=20, max_size=60))
def test_python_and_duckdb_find_the_same_photos(
    duck: duckdb.DuckDBPyConnection, some: list[str]
) -> None:
    rows = duck.execute(f"{EVERY} FROM (SELECT unnest(?) AS {COLUMN})", [some]).fetchall()
    assert list(zip(some, rows, strict=True)) == list(zip(some, by_python(some), strict=True))


@settings(max_examples=200, deadline=None)
@given(form=forms)
def test_a_found_photo_is_a_number_that_stands_in_the_text(form: str) -> None:
    found = photo_of(form)
    if found is not None:
        photo, owner = found
        assert 1 <= photo < 2**63
        assert str(photo) in form or base58(photo) in form
        assert owner == 0 or str(owner // 100) in form


def test_a_row_without_text_has_no_photo(duck: duckdb.DuckDBPyConnection) -> None:
    rows = duck.execute(f"{EVERY} FROM (SELECT NULL::VARCHAR AS {COLUMN})").fetchall()
    assert rows == [(None, 0)]


def test_the_sql_holds_nothing_that_one_engine_reads_otherwise() -> None:
    assert "\\" not in EVERY
    assert "$" not in EVERY
    assert "(?=" not in EVERY
    assert "(?!" not in EVERY
    assert "(?i" not in EVERY


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    if shutil.which("java") is None and not os.environ.get("JAVA_HOME"):
        pytest.skip("Spark needs Java, which is not installed")
    sql = pytest.importorskip("pyspark.sql", reason="the extra 'cluster' is not installed")
    session = (
        sql.SparkSession.builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "1")
        .getOrCreate()
    )
    yield session
    session.stop()


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
def test_spark_finds_the_same_photos(spark: Any) -> None:
    sampled: list[str] = []

    @settings(max_examples=60, deadline=None, database=None)
    @given(some=st.lists(texts, min_size=20, max_size=60))
    def sample(some: list[str]) -> None:
        sampled.extend(some)

    sample()
    spark.createDataFrame([(text,) for text in sampled], [COLUMN]).createOrReplaceTempView("lists")
    rows = [tuple(row) for row in spark.sql(f"{EVERY} FROM lists").collect()]
    assert list(zip(sampled, rows, strict=True)) == list(
        zip(sampled, by_python(sampled), strict=True)
    )
