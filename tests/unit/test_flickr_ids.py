"""Which photo an address, a path or a file name names, and what only looks like one."""

import csv
from pathlib import Path

import duckdb
import pytest

from scanner.datasets.flickr_ids import (
    OWNER_SQL,
    PHOTO_ID_SQL,
    nsid_of,
    packed,
    photo_of,
    photo_of_address,
    photo_of_path,
)

SAMPLES = Path(__file__).parents[2].parent / "shared" / "datasets" / "samples"
PHOTO = 51234567890
MOST_CODE = "npL6MjP8Qfc"
TOO_MUCH_CODE = "npL6MjP8Qfd"
OWNER = "12037949754@N01"
NAME = f"{PHOTO}_0a1b2c3d4e"
PACKED = 1203794975401

PICTURES = [
    f"https://live.staticflickr.com/65535/{NAME}_b.jpg",
    f"http://farm9.staticflickr.com/8123/{NAME}.jpg",
    f"http://farm2.static.flickr.com/1234/{NAME}_o.gif",
    f"http://static.flickr.com/1234/{NAME}_m.jpg",
    f"https://c4.staticflickr.com/9/8123/{NAME}_z_d.png?zz=1",
    f"http://photos23.flickr.com/{NAME}.jpg",
    f"http://FARM9.StaticFlickr.com:80/8123/{NAME}_4k.jpg#x",
    f"farm9.staticflickr.com/8123/{NAME}.jpg?v=0",
    f"//live.staticflickr.com/65535/{NAME}_sq.jpg",
    f"https://i1.wp.com/farm9.staticflickr.com/8123/{NAME}_b.jpg?resize=300",
    f"https://x.example/t.php?src=https://farm2.static.flickr.com/1/{NAME}.jpg&w=20",
    f"https://x.example/t?u=https%3A%2F%2Ffarm2.static.flickr.com%2F1%2F{NAME}.jpg%26w%3D2",
    f"https://x.example/t?u=https%253A%252F%252Flive.staticflickr.com%252F1%252F{NAME}.jpg",
    f"https://live.staticflickr.com/video/{PHOTO}/0a1b2c3d4e/1080p.mp4?s=e",
]
PAGES = [
    f"https://www.flickr.com/photos/some-one_2/{PHOTO}",
    f"flickr.com/photos/someone/{PHOTO}/",
    f"http://m.flickr.com/photos/someone/{PHOTO}/lightbox",
    f"https://www.flickr.com/photos/someone/{PHOTO}/in/album-72157600000000001/",
    f"https://www.flickr.com/photos/someone/{PHOTO}/sizes/o/",
    f"https://www.flickr.com/photos/someone/{PHOTO}\n",
    f"https://www.flickr.com/photo.gne?id={PHOTO}",
    f"https://www.flickr.com/photo_zoom.gne?size=l&id={PHOTO}#x",
    "https://flic.kr/p/2m4oZ5G",
]
OWNED = [
    f"https://www.flickr.com/photos/{OWNER}/{PHOTO}/",
    f"https://www.flickr.com/photos/12037949754%40N01/{PHOTO}",
    f"https://x.example/?u=https%3A%2F%2Fflickr.com%2Fphotos%2F12037949754%2540N01%2F{PHOTO}%2F",
    f"FlickrFinal2/120/{OWNER}/{PHOTO}_2.jpg",
    f"{OWNER}_identity_14/{PHOTO}_0.jpg",
    f"faces/{OWNER}/coarse_tilt_aligned_face.2174.{NAME}_o.jpg",
    f"C:\\lists\\{OWNER}\\{PHOTO}_0.JPG",
]
FILES = [f"{NAME}_o.jpg", f"{NAME}.jpg", f"2019/a day/{NAME}_k.png", f"a-day_out_{PHOTO}_o.jpg"]
NONE = [
    "",
    "https://www.flickr.com/photos/someone/albums/72157600000000001",
    "https://www.flickr.com/photos/someone/sets/72157600000000001/",
    "https://www.flickr.com/photos/someone/galleries/72157600000000001/",
    "https://www.flickr.com/photos/someone/page12",
    "https://www.flickr.com/photos/someone/page12/",
    "https://www.flickr.com/photos/tags/2015/",
    "https://www.flickr.com/photos/someone/tags/2015/",
    f"https://www.flickr.com/people/{OWNER}/",
    f"https://www.flickr.com/photos/{OWNER}/",
    f"https://www.flickr.com/groups/someone/{PHOTO}/",
    "https://farm9.staticflickr.com/8123/buddyicons/12037949754@N01_r.jpg",
    f"https://notflickr.com/photos/someone/{PHOTO}/",
    f"https://flickr.com.example.org/photos/someone/{PHOTO}/",
    f"https://www.flickr.com@example.org/photos/someone/{PHOTO}/",
    f"https://foo_staticflickr.com/8123/{NAME}.jpg",
    f"foo_staticflickr.com/8123/{NAME}.jpg",
    f"https://notstaticflickr.com/8123/{NAME}.jpg",
    f"https://staticflickr.com.example.org/8123/{NAME}.jpg",
    f"https://\u00e9flickr.com/photos/someone/{PHOTO}/",
    f"https://flic\u212ar.com/photos/someone/{PHOTO}/",
    "https://www.flickr.com/photos/someone/\u0661\u0662\u0663\u0664/",
    "https://www.flickr.com/photos/someone/1234\u0663/",
    "https://www.flickr.com/photos/someone/9223372036854775808/",
    "https://www.flickr.com/photos/someone/123456789012345678901/",
    "https://www.flickr.com/photos/someone/0123456789/",
    "https://www.flickr.com/photos/someone/0/",
    f"https://www.flickr.com/photos/someone/{PHOTO}x/",
    f"https://www.flickr.com/photo.gne?uid={PHOTO}",
    "https://flic.kr/s/aHsjBQ7kYb",
    "https://flic.kr/ps/2m4oZ5G",
    "https://flic.kr/p/2m4oZ0G",
    "https://flic.kr/p/ZZZZZZZZZZZ",
    f"https://flic.kr/p/{TOO_MUCH_CODE}",
    f"https://x.example/{NAME}.jpg",
    f"x.example/{NAME}.jpg",
    "000000397133.jpg",
    "IMG_20190504_101112.jpg",
    "10150123456789012_12345678901_n.jpg",
    "10150123_10150123456789_o.jpg",
    f"e{NAME}.jpg",
    str(PHOTO),
]


def by_sql(text: str) -> tuple[int | None, int]:
    columns = f"{PHOTO_ID_SQL('t')}, {OWNER_SQL('t')}"
    (row,) = duckdb.execute(f"SELECT {columns} FROM (SELECT ? AS t)", [text]).fetchall()
    return row


@pytest.mark.parametrize("text", PICTURES + PAGES)
def test_every_form_of_address_names_its_photo(text: str) -> None:
    photo = 51234261876 if "flic.kr" in text else PHOTO
    assert photo_of(text) == photo_of_address(text) == by_sql(text) == (photo, 0)


@pytest.mark.parametrize("text", OWNED)
def test_an_nsid_before_the_photo_names_its_owner(text: str) -> None:
    assert photo_of(text) == by_sql(text) == (PHOTO, PACKED)


@pytest.mark.parametrize("text", FILES)
def test_a_file_name_names_its_photo(text: str) -> None:
    assert photo_of(text) == photo_of_path(text) == by_sql(text) == (PHOTO, 0)


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_photo_is_refused(text: str) -> None:
    assert photo_of(text) is None
    assert by_sql(text) == (None, 0)


def test_the_largest_id_is_taken_in_every_form() -> None:
    most = 2**63 - 1
    for text in (
        f"https://live.staticflickr.com/1/{most}_0a1b2c3d4e.jpg",
        f"https://www.flickr.com/photos/x/{most}",
        f"https://flic.kr/p/{MOST_CODE}",
        f"{most}_0a1b2c3d4e.jpg",
    ):
        assert photo_of(text) == by_sql(text) == (most, 0)


def test_a_path_is_read_with_a_host_before_it_only_if_it_is_said_to_be_one() -> None:
    text = f"x.example/{NAME}.jpg"
    assert photo_of(text) is None
    assert photo_of_path(text) == (PHOTO, 0)


def test_a_text_of_many_slashes_and_digits_costs_its_length() -> None:
    for part in ("1/", "x.com/", "/flickr.com/photos/", "_1", "a_123456789", "%25", "a@", "&b"):
        text = "flickr.com/photo.gne?" + part * 20_000
        assert photo_of(text) is None
        assert photo_of(part * 20_000) is None
        assert photo_of_path(part * 20_000) is None


@pytest.mark.parametrize("nsid", [OWNER, "9@N07", "9999999999999999@N99"])
def test_an_nsid_comes_back_from_its_number(nsid: str) -> None:
    number = packed(nsid)
    assert number is not None
    assert number < 2**63
    assert nsid_of(number) == nsid
    assert packed(nsid.replace("@", "%40")) == number


@pytest.mark.parametrize(
    "text",
    ["", "someone", "12@N1", "12@N001", "012@N01", "\u0661@N01", "12@N01 ", "1" * 17 + "@N01"],
)
def test_what_is_no_nsid_has_no_number(text: str) -> None:
    assert packed(text) is None


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared samples are not beside the checkout")
def test_every_row_of_a_real_list_names_a_photo() -> None:
    files = sorted((SAMPLES / "real" / "openimages_faces").glob("*.csv"))
    found = {file.name: set() for file in files}  # type: dict[str, set[int]]
    for file in files:
        with file.open(newline="", encoding="utf-8") as lines:
            for row in csv.reader(lines):
                photo = photo_of(row[0])
                assert photo is not None, row
                # With a blank before it, an address does not take the short cut.
                assert photo_of(" " + row[0]) == photo
                found[file.name].add(photo[0])
    assert [len(ids) for ids in found.values()] == [2828, 2858]


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared samples are not beside the checkout")
def test_a_real_cut_of_laion_holds_thirteen_photos() -> None:
    file = next((SAMPLES / "real" / "laion").glob("*.parquet"))
    (row,) = duckdb.execute(
        f"SELECT count({PHOTO_ID_SQL('URL')}), count(*) FROM read_parquet(?)", [str(file)]
    ).fetchall()
    assert row == (13, 3000)
