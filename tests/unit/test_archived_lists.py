"""Lists as holders publish and people keep them: in archives and folders, among other files."""

import bz2
import gzip
import hashlib
import io
import json
import struct
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from scanner.datasets.readers import Reading, read_list
from scanner.datasets.rows import Batch
from scanner.datasets.unpack import Limits
from scanner.errors import BadData
from tests.list_files import LAYOUTS, PHOTOS_A_ROW, annotation, photo_id, picture, text_list

Files = Mapping[str, bytes]
ROWS = 12


def zipped(path: Path, files: Files, method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def tarred(path: Path, files: Files, *, kind: int = tarfile.GNU_FORMAT, mode: str = "w") -> Path:
    with tarfile.open(path, mode, format=kind) as archive:  # type: ignore[call-overload]
        folder = tarfile.TarInfo("VOCdevkit")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)
        for name, data in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return path


def foldered(path: Path, files: Files) -> Path:
    for name, data in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(data)
    return path


CONTAINERS: dict[str, Callable[[Path, Files], Path]] = {
    "zip": zipped,
    "stored-zip": lambda path, files: zipped(path, files, zipfile.ZIP_STORED),
    "tar": tarred,
    "pax": lambda path, files: tarred(path, files, kind=tarfile.PAX_FORMAT),
    "ustar": lambda path, files: tarred(path, files, kind=tarfile.USTAR_FORMAT),
    "folder": foldered,
}
BESIDE = {"README.md": b"# A dataset\n\nThis is a letter.\n", "LICENSE": b"All is permitted.\n"}


def reading(*paths: Path, column: str | None = None, limits: Limits | None = None) -> Reading:
    return read_list(paths, column=column, checkpoint=lambda: None, limits=limits)


def photos(*paths: Path, column: str | None = None, limits: Limits | None = None) -> list[int]:
    found: list[int] = []
    for batch in reading(*paths, column=column, limits=limits).batches():
        found += batch.photos
    return found


def coco(*numbers: int, **more: object) -> bytes:
    images = [{"id": 100 + n, "flickr_url": picture(n), "license": 4} for n in numbers]
    return json.dumps({"info": {}, "images": images, "annotations": [], **more}).encode()


# --- what lies in archives and folders -----------------------------------------------------------


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_list_is_read_where_it_lies_among_what_is_no_list(
    tmp_path: Path, layout: str, container: str
) -> None:
    files = {**BESIDE, f"data/{layout}.TXT": text_list(layout, ROWS), ".hidden": b"nothing"}
    path = CONTAINERS[container](tmp_path / "LIST.DAT", files)

    found = photos(path)

    assert found == [photo_id(n) for n in range(ROWS * PHOTOS_A_ROW.get(layout, 1))]


@pytest.mark.parametrize("container", CONTAINERS)
def test_coco_s_annotations_are_read_as_they_are_published(tmp_path: Path, container: str) -> None:
    files = {
        "annotations/instances_train2017.json": coco(0, 1, 2),
        "annotations/instances_val2017.json": coco(3),
        "annotations/captions_val2017.json": coco(3),
        "annotations/panoptic_coco_categories.json": b'[{"id": 1, "name": "person"}]',
        "__MACOSX/annotations/._instances_val2017.json": b"\0\5\x16\7",
    }
    path = CONTAINERS[container](tmp_path / "annotations_trainval2017.zip", files)

    assert sorted(photos(path)) == [photo_id(n) for n in (0, 1, 2, 3, 3)]


@pytest.mark.parametrize("container", CONTAINERS)
def test_annotations_of_voc_are_read_among_their_pictures(tmp_path: Path, container: str) -> None:
    files = {
        "VOCdevkit/VOC2007/Annotations/000001.xml": annotation("80000000001"),
        "VOCdevkit/VOC2007/Annotations/000002.xml": annotation("?"),
        "VOCdevkit/VOC2007/Annotations/000003.xml": annotation("80000000003"),
        "VOCdevkit/VOC2007/ImageSets/Main/train.txt": b"000001\n000002\n",
        "VOCdevkit/VOC2007/JPEGImages/000001.jpg": b"\xff\xd8\xff\xe0" + bytes(9000),
    }
    path = CONTAINERS[container](tmp_path / "VOCtrainval_06-Nov-2007.tar", files)

    assert photos(path) == [80000000001, 80000000003]


@pytest.mark.parametrize("compress", [gzip.compress, bz2.compress])
def test_a_file_in_an_archive_may_be_compressed_itself(
    tmp_path: Path, compress: Callable[[bytes], bytes]
) -> None:
    path = zipped(tmp_path / "list", {"coco.json": compress(coco(0, 1))})

    assert photos(path) == [photo_id(0), photo_id(1)]


@pytest.mark.parametrize("container", ["zip", "tar"])
def test_an_archive_is_known_by_its_own_checksum_name_and_size(
    tmp_path: Path, container: str
) -> None:
    files = {f"{n}.json": coco(n) for n in range(40)}
    path = CONTAINERS[container](tmp_path / "annotations.zip", files)

    read = reading(path)
    done = [batch.done for batch in read.batches()]

    assert read.name == "annotations.zip"
    assert read.source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert read.source.size == path.stat().st_size == done[-1]


def test_archives_and_files_are_one_list(tmp_path: Path) -> None:
    first = zipped(tmp_path / "a.zip", {"a.json": coco(0), "b.json": coco(1)})
    second = tmp_path / "c.json"
    second.write_bytes(coco(2))

    read = reading(first, second)
    found = [photo for batch in read.batches() for photo in batch.photos]

    assert found == [photo_id(0), photo_id(1), photo_id(2)]
    assert read.source.done == read.source.size == first.stat().st_size + second.stat().st_size
    assert read.source.sha256


def test_rows_are_counted_through_the_files_of_an_archive(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"b.json": coco(2, 3), "a.json": coco(0, 1)})

    (batch,) = reading(path).batches()

    assert list(batch.photos) == [photo_id(n) for n in range(4)]
    assert list(batch.numbers) == [1, 2, 3, 4]


# --- what is not read from archives --------------------------------------------------------------


@pytest.mark.parametrize("compressed", ["gz", "bz2"])
def test_a_compressed_tar_is_to_be_unpacked_first(tmp_path: Path, compressed: str) -> None:
    path = tarred(tmp_path / "images_2017_07.tar.gz", {"a.json": coco(0)}, mode=f"w:{compressed}")

    with pytest.raises(BadData, match=r"images_2017_07.tar.gz is a compressed tar archive. Unpack"):
        reading(path)


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (b"\xfd7zXZ\0\0\4", "compressed with xz"),
        (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
        (b"Rar!\x1a\x07\1\0", "RAR"),
    ],
)
def test_other_archives_are_to_be_unpacked_first(tmp_path: Path, start: bytes, said: str) -> None:
    path = foldered(tmp_path, {"list.csv": start + bytes(500)}) / "list.csv"

    with pytest.raises(BadData, match=f"list.csv is .*{said}.*Unpack it first"):
        reading(path)


def test_an_archive_in_an_archive_is_to_be_unpacked_first(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", {"a.json": coco(0)})
    path = zipped(tmp_path / "outer.zip", {"inner.zip": inner.read_bytes()})

    with pytest.raises(BadData, match=r"outer.zip/inner.zip is a zip archive inside another"):
        reading(path)


def test_an_archive_beside_a_list_in_an_archive_does_not_hide_it(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", {"1.png": b"\x89PNG"})
    files = {"panoptic.json": coco(0), "panoptic.zip": inner.read_bytes()}

    assert photos(zipped(tmp_path / "outer.zip", files)) == [photo_id(0)]


@pytest.mark.parametrize("start", [b"PAR1" + bytes(90), b"SQLite format 3\0" + bytes(90)])
def test_what_is_read_by_its_path_is_to_be_unpacked_first(tmp_path: Path, start: bytes) -> None:
    path = zipped(tmp_path / "l.zip", {"a": start})

    with pytest.raises(BadData, match=r"l.zip/a is .* inside an archive. Unpack it first"):
        list(reading(path).batches())


def test_two_lists_in_an_archive_are_not_one(tmp_path: Path) -> None:
    files = {"a.txt": text_list("megaface", 5), "b.txt": text_list("pipa-8", 5)}

    with pytest.raises(BadData, match=r"l.zip/b.txt and l.zip/a.txt are not of one list"):
        reading(zipped(tmp_path / "l.zip", files))


@pytest.mark.parametrize("files", [{}, {"letter.txt": b"Dear reader,\n"}, {"a/": b""}])
def test_an_archive_without_a_list_is_refused(tmp_path: Path, files: Files) -> None:
    with pytest.raises(BadData, match=r"l.zip.* no list"):
        reading(zipped(tmp_path / "l.zip", files))


def test_office_documents_and_row_numbers_of_laion_face_are_told_from_lists(
    tmp_path: Path,
) -> None:
    sheet = zipped(tmp_path / "list.xlsx", {"[Content_Types].xml": b"<a/>"})
    face = zipped(tmp_path / "laion_face_ids.pth", {"laion_face_ids/data.pkl": b"\x80\2"})

    with pytest.raises(BadData, match="Save its table as CSV"):
        reading(sheet)
    with pytest.raises(BadData, match=r"cannot be checked: .* LAION-Face"):
        reading(face)


# --- hostile archives ----------------------------------------------------------------------------


def encrypted(path: Path) -> None:
    zipped(path, {"a.json": coco(0)})
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.rindex(b"PK\1\2") + 8] |= 1
    path.write_bytes(data)


def unusual(path: Path) -> None:
    zipped(path, {"a.json": coco(0)}, zipfile.ZIP_LZMA)


def cut_zip(path: Path) -> None:
    zipped(path, {"a.json": coco(*range(500))})
    path.write_bytes(path.read_bytes()[:-60])


def bad_sum(path: Path) -> None:
    zipped(path, {"a.json": coco(*range(50))}, zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    at = data.index(b"flickr_url", 2000)
    data[at + 30] ^= 1
    path.write_bytes(data)


def bad_deflate(path: Path) -> None:
    zipped(path, {"a.json": coco(*range(500))})
    data = bytearray(path.read_bytes())
    data[60:90] = bytes(30)
    path.write_bytes(data)


def elsewhere(path: Path) -> None:
    zipped(path, {"a.json": coco(0)})
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\1\2")
    data[at + 42 : at + 46] = struct.pack("<I", 11)
    path.write_bytes(data)


def said_shorter(path: Path) -> None:
    zipped(path, {"a.json": coco(*range(500))})
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\1\2")
    data[at + 24 : at + 28] = struct.pack("<I", 100)
    path.write_bytes(data)


def cut_tar(path: Path) -> None:
    tarred(path, {"a.json": coco(*range(500))})
    path.write_bytes(path.read_bytes()[:5000])


def odd_tar(path: Path) -> None:
    tarred(path, {"a.json": coco(*range(500)), "b.json": coco(1)})
    data = bytearray(path.read_bytes())
    at = data.index(b"b.json")
    data[at + 3] ^= 1
    path.write_bytes(data)


def many(path: Path) -> None:
    zipped(path, {f"{n}.json": b"" for n in range(60)})


def many_in_tar(path: Path) -> None:
    tarred(path, {f"{n}.json": b"" for n in range(300)})


def bomb(path: Path) -> None:
    zipped(path, {"a.json": bytes(64 << 20)})


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (encrypted, "l is encrypted. Unpack it first"),
        (unusual, "l is packed in an unusual way"),
        (cut_zip, "l is damaged, or no whole zip"),
        (bad_sum, "l/a.json is damaged"),
        (bad_deflate, "l/a.json is damaged"),
        (elsewhere, "l/a.json is damaged"),
        (said_shorter, "l/a.json is damaged"),
        (cut_tar, "l is cut off"),
        (odd_tar, "l is damaged: at byte"),
        (many, "l holds more than 50 files"),
        (many_in_tar, "l holds more than 50 files"),
        (bomb, "l is not read: it would become"),
    ],
)
def test_a_hostile_archive_is_refused_by_name(
    tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    path = tmp_path / "l"
    make(path)
    limits = Limits(ratio=100, free_bytes=16 << 20, files=50)

    with pytest.raises(BadData, match=said):
        photos(path, limits=limits)


def test_a_directory_that_would_fill_the_memory_is_not_read(tmp_path: Path) -> None:
    names = {f"{n}{'x' * 60_000}": b"" for n in range(220)}

    with pytest.raises(BadData, match="more files than a list does"):
        reading(zipped(tmp_path / "l.zip", names))


@pytest.mark.parametrize("name", ["../../escaped.json", "/etc/escaped.json", "C:\\escaped.json"])
@pytest.mark.parametrize("container", ["zip", "tar"])
def test_a_name_in_an_archive_leads_nowhere(tmp_path: Path, name: str, container: str) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    path = CONTAINERS[container](inner / "l", {name: b"Dear reader,\n", "list.json": coco(0)})
    before = sorted(tmp_path.rglob("*"))

    assert photos(path) == [photo_id(0)]
    assert sorted(tmp_path.rglob("*")) == before


def test_a_name_is_shown_without_what_a_terminal_obeys(tmp_path: Path) -> None:
    path = zipped(tmp_path / "l.zip", {"\x1b[31mred\n.txt": b"Dear reader,\n"})

    with pytest.raises(BadData) as refused:
        reading(path)
    assert str(refused.value).isprintable()


def test_an_archive_that_is_replaced_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "l.zip", {"a.json": coco(0), "b.json": coco(1)})
    read = reading(path)
    zipped(tmp_path / "other", {"a.json": coco(0), "b.json": coco(1)}).replace(path)

    with pytest.raises(BadData, match=r"l.zip.* was changed while it was read"):
        list(read.batches())


# --- how far it is -------------------------------------------------------------------------------


def progress(path: Path) -> list[Batch]:
    return list(reading(path).batches())


def test_taking_the_checksum_of_a_large_file_moves_the_progress_on(tmp_path: Path) -> None:
    import sqlite3
    from contextlib import closing

    path = tmp_path / "yfcc100m_dataset.sql"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE yfcc100m_dataset (photoid, uid, unickname, description)")
        db.execute("INSERT INTO yfcc100m_dataset VALUES (80000000001, '9@N01', 'x', 'y')")
        db.execute("CREATE TABLE other (a)")
        db.executemany("INSERT INTO other VALUES (zeroblob(40000000))", [()] * 2)
        db.commit()
    size = path.stat().st_size

    read = [(batch.seen, batch.done) for batch in progress(path)]

    assert read[-1] == (1, size)
    assert [seen for seen, _ in read[:-1]] == [0] * (size // (32 << 20))
    assert [done for _, done in read] == sorted({done for _, done in read})
    assert all(0 < done <= size // 2 for _, done in read[:-1])


def test_taking_the_checksum_can_be_stopped(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    path = zipped(tmp_path / "l.zip", {"a.json": coco(0), "b.png": bytes(1 << 20)}, 0)
    looks = 0

    def stop() -> None:
        nonlocal looks
        looks += 1
        if looks > 12:
            raise Stopped

    with pytest.raises(Stopped):
        list(read_list([path], column=None, checkpoint=stop).batches())


# --- Visual Genome through COCO ------------------------------------------------------------------


def test_visual_genome_finds_through_coco_what_it_does_not_name(tmp_path: Path) -> None:
    rows = [
        {"image_id": 1, "url": "x", "coco_id": 100, "flickr_id": None},
        {"image_id": 2, "url": "x", "coco_id": 999, "flickr_id": None},
        {"image_id": 3, "url": "x", "coco_id": None, "flickr_id": None},
        {"image_id": 4, "url": "x", "coco_id": 101, "flickr_id": photo_id(7)},
        {"image_id": 5, "url": "x", "coco_id": 102, "flickr_id": None},
    ]
    genome = tmp_path / "image_data.json"
    genome.write_text(json.dumps(rows))
    other = zipped(tmp_path / "annotations.zip", {"a/t.json": coco(0, 1), "a/v.json": coco(2)})

    for paths in ((genome, other), (other, genome)):
        read = reading(*paths)
        (batch,) = [each for each in read.batches() if each.seen]

        assert list(batch.photos) == [photo_id(0), photo_id(7), photo_id(2)]
        assert list(batch.numbers) == [1, 4, 5]
        assert [row.why for row in batch.rejected] == [
            "flickr_id is null, and no photo of COCO's list has its coco_id",
            "flickr_id and coco_id are null",
        ]
        assert read.source.done == read.source.size
        assert read.source.sha256
        assert read.name == "image_data.json"
