"""Lists in text: each layout gives its photos, and what is no whole row is counted and said."""

import bz2
import hashlib
import os
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from scanner.datasets.readers import read_list
from scanner.datasets.rows import BATCH_ROWS, REJECTED_KEPT, Batch, Source
from scanner.datasets.unpack import Limits
from scanner.domain.dataset import RejectedRow
from scanner.errors import BadData
from tests.list_files import (
    COMPRESSIONS,
    LAYOUTS,
    OWNED,
    PHOTOS_A_ROW,
    annotation,
    in_streams,
    nsid,
    original_md5,
    packed,
    page,
    photo_id,
    picture,
    text_list,
    voc_folder,
    yfcc_lines,
)

ROWS = 40


@dataclass
class Found:
    """All that a list gave."""

    photos: list[int] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    hashes: list[bytes] = field(default_factory=list)
    rejected: list[RejectedRow] = field(default_factory=list)
    seen: int = 0
    without: int = 0


def read(
    *paths: Path, column: str | None = None, limits: Limits | None = None
) -> tuple[Found, Source]:
    found = Found()
    reading = read_list(paths, column=column, checkpoint=lambda: None, limits=limits)
    batch: Batch
    for batch in reading.batches():
        found.photos += batch.photos
        found.owners += batch.owners
        found.numbers += batch.numbers
        found.names += batch.names or []
        found.hashes += batch.hashes or []
        found.rejected += batch.rejected
        found.seen += batch.seen
        found.without += batch.without
    return found, reading.source


def written(folder: Path, data: bytes, name: str = "list") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def expected(layout: str, rows: int) -> list[int]:
    return [photo_id(number) for number in range(rows * PHOTOS_A_ROW.get(layout, 1))]


# --- every layout ------------------------------------------------------------------------------


@pytest.mark.parametrize("compression", COMPRESSIONS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_list_names_its_photos_row_by_row_however_it_is_compressed(
    tmp_path: Path, layout: str, compression: str
) -> None:
    data = COMPRESSIONS[compression](text_list(layout, ROWS))

    found, source = read(written(tmp_path, data))

    a_row = PHOTOS_A_ROW.get(layout, 1)
    assert found.photos == expected(layout, ROWS)
    assert found.numbers == [1 + number // a_row for number in range(ROWS * a_row)]
    assert (found.seen, found.without, found.rejected) == (ROWS, 0, [])
    assert source.sha256 == hashlib.sha256(data).hexdigest()
    assert source.done == source.size == len(data)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_owners_are_named_where_the_list_names_them(tmp_path: Path, layout: str) -> None:
    found, _ = read(written(tmp_path, text_list(layout, ROWS)))

    owners = [packed(number) if layout in OWNED else 0 for number in range(len(found.photos))]
    assert found.owners == owners


def test_yfcc_names_owners_as_they_are_written_on_screen(tmp_path: Path) -> None:
    found, _ = read(written(tmp_path, text_list("yfcc-25", 30)))

    assert found.names == [f"User name {number // 20} & Co" for number in range(30)]


def test_open_images_gives_the_checksums_of_the_originals(tmp_path: Path) -> None:
    found, _ = read(written(tmp_path, text_list("open-images-12", ROWS)))

    assert found.hashes == [original_md5(number) for number in range(ROWS)]
    assert found.names[:21] == ["User, 0"] * 20 + ["User, 1"]


def test_open_images_without_a_landing_page_is_found_by_the_original(tmp_path: Path) -> None:
    data = text_list("open-images-11", 3).replace(page(1).encode(), b"")

    found, _ = read(written(tmp_path, data))

    assert found.photos == expected("open-images-11", 3)


def test_a_checksum_that_is_none_is_left_out(tmp_path: Path) -> None:
    header, _, rest = text_list("open-images-11", 1).partition(b"\n")
    columns = rest.replace(b"123456,", b"123456,@@", 1)

    found, _ = read(written(tmp_path, header + b"\n" + columns))

    assert (found.photos, found.hashes) == ([photo_id(0)], [b""])


@pytest.mark.parametrize("layout", ["yfcc-23", "adience", "open-images-12", "diveface"])
def test_no_label_of_a_person_is_among_what_is_read(tmp_path: Path, layout: str) -> None:
    path = written(tmp_path, text_list(layout, ROWS), "Group1_Female.txt")

    reading = read_list([path], column=None, checkpoint=lambda: None)
    kept = [reading.name, reading.format]
    for batch in reading.batches():
        assert isinstance(batch.photos, array)
        kept += batch.names or []

    assert not {"(25, 32)", "f", "portrait"} & set(kept)
    assert layout != "diveface" or not any("female" in each.lower() for each in kept)


def test_several_files_are_one_list_and_rows_count_on(tmp_path: Path) -> None:
    lines = list(yfcc_lines(30))
    paths = [
        written(tmp_path, bz2.compress(b"".join(lines[at : at + 10])), f"yfcc100m_dataset-{at}")
        for at in (0, 10, 20)
    ]

    found, source = read(*paths)

    assert found.photos == [photo_id(number) for number in range(30)]
    assert found.numbers == list(range(1, 31))
    assert source.sha256 == hashlib.sha256(b"".join(map(Path.read_bytes, paths))).hexdigest()


def test_a_folder_is_read_in_the_order_of_its_files(tmp_path: Path) -> None:
    for name in ("b", "a", "c"):
        written(tmp_path, text_list("adience", ROWS), name)

    found, _ = read(tmp_path)

    assert found.photos == 3 * expected("adience", ROWS)
    assert found.seen == 3 * ROWS


def test_files_of_two_formats_are_not_one_list(tmp_path: Path) -> None:
    one = written(tmp_path, text_list("megaface", 5), "one")
    two = written(tmp_path, text_list("pipa-8", 5), "two")

    with pytest.raises(BadData, match="two and one are not of one list"):
        read(one, two)


def test_many_rows_come_in_batches(tmp_path: Path) -> None:
    rows = BATCH_ROWS + BATCH_ROWS // 2
    path = written(tmp_path, text_list("flickr30k-ids", rows))

    batches = list(read_list([path], column=None, checkpoint=lambda: None).batches())

    assert len(batches) == 2
    assert sum(batch.seen for batch in batches) == rows
    assert [batch.done for batch in batches] == sorted(batch.done for batch in batches)
    assert batches[1].numbers[-1] == rows


def test_a_reading_can_be_stopped_at_any_moment(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    calls = 0

    def checkpoint() -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Stopped

    path = written(tmp_path, text_list("yfcc-23", 2000))

    with pytest.raises(Stopped):
        list(read_list([path], column=None, checkpoint=checkpoint).batches())


# --- PASCAL VOC --------------------------------------------------------------------------------


def test_a_folder_of_annotations_is_a_list_whatever_else_lies_there(tmp_path: Path) -> None:
    folder = voc_folder(tmp_path, ["80000000001", "NULL", "?", None, "80000000002"])

    found, source = read(folder)

    assert found.photos == [80000000001, 80000000002]
    assert found.numbers == [1, 5]
    assert found.without == 3
    assert [each.row for each in found.rejected] == [2, 3, 4]
    assert len(source.files) == 5


@pytest.mark.parametrize(
    "hostile",
    [
        b'<!DOCTYPE annotation [<!ENTITY a "8">]><annotation/>',
        annotation("80000000001").replace(b"</annotation>", b""),
        annotation("8" * 30),
        annotation("１２３４５６７"),
        annotation("80000000001", "x" * (2 << 20)),
        b"<annotation>" + b"<a>" * 100_000,
    ],
)
def test_a_hostile_annotation_is_a_row_without_an_id(tmp_path: Path, hostile: bytes) -> None:
    good = written(tmp_path, annotation("80000000009"), "1.xml")
    bad = written(tmp_path, b"<annotation>" + hostile, "2.xml")
    bad.write_bytes(hostile.replace(b"<!DOCTYPE", b"<annotation><!DOCTYPE", 1))

    found, _ = read(good, bad)

    assert (found.photos, found.seen, found.without) == ([80000000009], 2, 1)


# --- what cannot be checked --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"file,age,gender,race,service_test\nval/1.jpg,20-29,Male,Label,True\n", "FairFace"),
        (b"TEMPLATE_ID,SUBJECT_ID,FILENAME\n1,2,img/3.png\n", "IJB-C"),
        (b"n01440764/n01440764_18.JPEG 0\nn01440764/n01440764_36.JPEG 0\n", "ImageNet"),
    ],
)
def test_a_list_that_names_no_photo_cannot_be_checked(
    tmp_path: Path, data: bytes, kind: str
) -> None:
    with pytest.raises(BadData, match=f"cannot be checked: {kind}"):
        read(written(tmp_path, data))


def test_a_list_without_one_photo_of_flickr_cannot_be_checked(tmp_path: Path) -> None:
    path = written(tmp_path, b"https://example.org/a.jpg\tsomething\n" * 9)

    with pytest.raises(BadData, match="cannot be checked: none of its 9 rows"):
        read(path)


@pytest.mark.parametrize(
    "data", [b"", b"\n\n \n", b"Dear reader,\nthis is a letter.\n", bytes(5000), os.urandom(9000)]
)
def test_what_is_no_list_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(BadData, match="list "):
        read(written(tmp_path, data))


# --- rows that are not whole -------------------------------------------------------------------


@pytest.mark.parametrize("layout", ["adience", "pipa-8", "megaface", "diveface", "yfcc-25",
                                    "yfcc-hash", "yfcc15m", "flickr8k", "any-csv-semicolons",
                                    "open-images-12", "google-fec"])  # fmt: skip
def test_a_record_that_is_cut_within_its_id_is_never_anothers_id(
    tmp_path: Path, layout: str
) -> None:
    data = text_list(layout, ROWS)
    last = str(photo_id(len(expected(layout, ROWS)) - PHOTOS_A_ROW.get(layout, 1))).encode()
    cut = data[: data.rindex(last) + 6] if layout != "open-images-12" else data[: data.index(last)]

    found, _ = read(written(tmp_path, cut))

    assert set(found.photos) <= set(expected(layout, ROWS))
    assert found.without == 1
    assert found.rejected[0].row == ROWS


def test_the_first_hundred_rows_without_an_id_are_kept_and_all_are_counted(tmp_path: Path) -> None:
    lines = [f"https://example.org/{number}.jpg\tx" for number in range(250)]
    lines.insert(7, picture(1) + "\tx")

    found, _ = read(written(tmp_path, "\n".join(lines).encode()))

    assert found.photos == [photo_id(1)]
    assert (found.seen, found.without, len(found.rejected)) == (251, 250, REJECTED_KEPT)
    assert [each.row for each in found.rejected[:9]] == [1, 2, 3, 4, 5, 6, 7, 9, 10]


@pytest.mark.parametrize(
    "line", [b"0", b"9223372036854775808", b"1_0", b"8" * 5000, b"+5", b"\xd9\xa1" * 9]
)
def test_a_number_that_is_no_id_is_a_row_without_one(tmp_path: Path, line: bytes) -> None:
    data = (
        b"".join(yfcc_lines(20)) + line + b"\t" + b"\t".join(next(yfcc_lines(1)).split(b"\t")[1:])
    )

    found, _ = read(written(tmp_path, data))

    assert (len(found.photos), found.without, found.rejected[0].row) == (20, 1, 21)


def test_the_largest_id_is_one(tmp_path: Path) -> None:
    line = b"9223372036854775807\t" + next(yfcc_lines(1)).partition(b"\t")[2]

    assert read(written(tmp_path, line))[0].photos == [2**63 - 1]


@pytest.mark.parametrize("layout", ["yfcc-23", "cc12m", "any-csv", "flickr8k", "open-images-11"])
@pytest.mark.parametrize("size", [(1 << 20) + 1, 10_000_000])
def test_a_line_of_megabytes_is_one_row_without_an_id(
    tmp_path: Path, layout: str, size: int
) -> None:
    lines = text_list(layout, ROWS).splitlines(keepends=True)
    # After a header and ten records of two lines, or so many records of one.
    data = b"".join([*lines[:21], b"x" * size + b"\n", *lines[21:]])

    found, _ = read(written(tmp_path, data))

    assert (found.seen, found.without) == (ROWS + 1, 1)
    assert found.rejected[0].why == "longer than a line may be"
    assert found.photos == expected(layout, ROWS)


@pytest.mark.parametrize("layout", ["yfcc-23", "megaface", "cc3m", "any-tsv-ids", "pipa-9"])
def test_nul_bytes_odd_encodings_and_line_ends_hurt_no_other_row(
    tmp_path: Path, layout: str
) -> None:
    lines = text_list(layout, ROWS).splitlines()
    odd = [b"\x00\x00", b"\xff\xfe caf\xe9", b'"', b"", b"\x85\xe2\x80\xa8"]
    data = b"\xef\xbb\xbf" + b"\r\n".join([*lines, *odd])

    found, _ = read(written(tmp_path, data))

    assert found.photos == expected(layout, ROWS)
    assert (found.seen, found.without) == (ROWS + 4, 4)


def test_a_table_in_utf_16_is_read(tmp_path: Path) -> None:
    text = text_list("any-csv", ROWS).decode()

    for encoding in ("utf-16", "utf-16-be"):
        mark = "\ufeff" if encoding.endswith("be") else ""
        found, _ = read(written(tmp_path, (mark + text).encode(encoding)))
        assert found.photos == expected("any-csv", ROWS)


# --- tables of any kind ------------------------------------------------------------------------


def test_a_column_is_named_by_header_or_number(tmp_path: Path) -> None:
    path = written(tmp_path, text_list("any-csv", ROWS))

    for column in ("Image Link", "image link", "3"):
        assert read(path, column=column)[0].photos == expected("any-csv", ROWS)


def test_a_named_column_may_hold_bare_ids(tmp_path: Path) -> None:
    rows = "".join(f"{number},{photo_id(number)}\n" for number in range(ROWS))

    found, _ = read(written(tmp_path, rows.encode()), column="2")

    assert found.photos == expected("any-csv", ROWS)


def test_a_column_that_is_not_there_is_said_with_those_that_are(tmp_path: Path) -> None:
    path = written(tmp_path, text_list("any-csv", ROWS))

    with pytest.raises(
        BadData, match=r"no column 'url'. Its columns are: n, note, Image Link, age"
    ):
        read(path, column="url")


@pytest.mark.parametrize("header", ["id", "number", "ImageID"])
def test_a_column_of_numbers_is_not_taken_for_photos(tmp_path: Path, header: str) -> None:
    rows = "".join(f"{photo_id(number)},x\n" for number in range(ROWS))

    with pytest.raises(BadData, match="name it"):
        read(written(tmp_path, f"{header},y\n{rows}".encode()))


def test_a_few_addresses_among_many_do_not_make_a_column(tmp_path: Path) -> None:
    rows = [f"{number},https://example.org/{number}.jpg,y" for number in range(ROWS)]
    rows[3] = f"3,{picture(3)},y"

    with pytest.raises(BadData, match="no list that Safelight can read"):
        read(written(tmp_path, "\n".join(rows).encode()))


def test_look_alikes_are_no_photos(tmp_path: Path) -> None:
    rows = [picture(number) for number in range(ROWS)]
    rows += [
        f"https://notflickr.com/photos/x/{photo_id(1)}/",
        "https://www.flickr.com/photos/x/albums/72157600000000001",
    ]

    found, _ = read(written(tmp_path, "\n".join(rows).encode()))

    assert found.photos == [photo_id(number) for number in range(ROWS)]
    assert found.without == 2


def test_a_quote_that_is_never_closed_costs_one_row(tmp_path: Path) -> None:
    lines = text_list("any-csv-semicolons", ROWS).splitlines()
    lines.insert(5, b'"never closed;x')
    path = written(tmp_path, b"\n".join(lines).replace(b";", b","))

    found, _ = read(path)

    assert found.photos == expected("any-csv-semicolons", ROWS)
    assert (found.without, found.rejected[0].row) == (1, 5)
    assert "never closed" in found.rejected[0].why


# --- damaged and hostile files -----------------------------------------------------------------


@pytest.mark.parametrize("compression", ["bz2", "gz", "zst"])
def test_a_list_of_several_streams_is_read_whole(tmp_path: Path, compression: str) -> None:
    data = in_streams(COMPRESSIONS[compression], text_list("yfcc-25", 3000), 7)

    found, _ = read(written(tmp_path, data + bytes(512)))

    assert found.photos == expected("yfcc-25", 3000)


@pytest.mark.parametrize("compression", ["bz2", "gz", "zst"])
@pytest.mark.parametrize("kept", [0.3, 0.6, 0.99])
def test_a_list_that_is_cut_off_is_said_with_the_byte(
    tmp_path: Path, compression: str, kept: float
) -> None:
    data = COMPRESSIONS[compression](text_list("yfcc-23", 4000))
    cut = data[: int(len(data) * kept)]

    with pytest.raises(BadData, match=f"^yfcc.x is cut off: at byte {len(cut):,} "):
        read(written(tmp_path, cut, "yfcc.x"))


@pytest.mark.parametrize("compression", ["bz2", "gz", "zst"])
def test_a_list_with_a_damaged_byte_is_refused(tmp_path: Path, compression: str) -> None:
    zst = {"zst": _checked}.get(compression, COMPRESSIONS[compression])
    data = bytearray(zst(text_list("yfcc-23", 4000)))
    data[len(data) // 2] ^= 0x55

    with pytest.raises(BadData, match=r"list is (damaged: near|cut off: at) byte"):
        read(written(tmp_path, bytes(data)))


@pytest.mark.parametrize("compression", ["bz2", "gz", "zst"])
def test_rubbish_behind_a_stream_is_damage(tmp_path: Path, compression: str) -> None:
    data = COMPRESSIONS[compression](text_list("yfcc-23", 400))

    with pytest.raises(BadData, match="is damaged"):
        read(written(tmp_path, data + b"rubbish" * 9))


@pytest.mark.parametrize("compression", ["bz2", "zst"])
def test_a_bomb_is_refused_early(tmp_path: Path, compression: str) -> None:
    head = text_list("megaface", 200)
    bomb = COMPRESSIONS[compression](head) + COMPRESSIONS[compression](bytes(64 << 20))
    limits = Limits(free_bytes=16 << 20)

    with pytest.raises(BadData, match="list is not read on: by byte"):
        read(written(tmp_path, bomb), limits=limits)


def test_a_list_that_grows_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, text_list("yfcc-23", 200_000 // 10))
    reading = read_list([path], column=None, checkpoint=lambda: None)
    with path.open("ab") as file:
        file.write(next(yfcc_lines(1)))

    with pytest.raises(BadData, match="list was changed while it was read"):
        list(reading.batches())


def test_a_list_that_is_replaced_while_it_is_read_is_refused(tmp_path: Path) -> None:
    data = text_list("yfcc-23", 3000)
    path = written(tmp_path, data)
    calls = 0

    def replace() -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            written(tmp_path, data, "other").replace(path)

    with pytest.raises(BadData, match="list was changed while it was read"):
        list(read_list([path], column=None, checkpoint=replace).batches())


def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")

    with pytest.raises(BadData, match="a cannot be read"):
        read(tmp_path / "a")


def test_a_folder_that_leads_back_to_itself_is_read_once(tmp_path: Path) -> None:
    written(tmp_path, text_list("megaface", 5))
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)

    assert read(tmp_path)[0].seen == 5


def test_a_pipe_is_no_list_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(BadData, match="neither a file nor a folder"):
        read(tmp_path / "pipe")


@pytest.mark.parametrize("inside", [[], ["letter.txt"]])
def test_a_folder_that_holds_no_list_is_refused(tmp_path: Path, inside: Sequence[str]) -> None:
    for name in inside:
        written(tmp_path, b"Dear reader,\n", name)

    with pytest.raises(BadData, match="list"):
        read(tmp_path)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="gone cannot be read: No such file"):
        read(tmp_path / "gone")


def _checked(data: bytes) -> bytes:
    import zstandard

    return zstandard.ZstdCompressor(write_checksum=True).compress(data)


def test_an_nsid_is_as_the_lists_write_it() -> None:
    assert packed(0) == int(nsid(0)[:9] + nsid(0)[-2:])
