"""The folder of lists: what it holds after imports of every fate, and what it answers."""

import hashlib
import random
import subprocess
import sys
import threading
from array import array
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import pytest
from filelock import FileLock

from scanner.datasets import index
from scanner.datasets.index import Lists
from scanner.datasets.publishing import Read
from scanner.domain.dataset import Hit
from scanner.domain.job import Cancelled
from scanner.errors import BadData, BadWish, Busy, NotFound, SourceUnavailable
from tests.imported_lists import ANN, BO, bring, go_on, line, open_images, yfcc

LARGEST = 2**63 - 1


@pytest.fixture
def lists(tmp_path: Path) -> Lists:
    return Lists(tmp_path / "datasets")


def names(lists: Lists) -> list[str]:
    """Return the files of lists, and whatever else is there but locks."""
    return sorted(path.name for path in lists.folder.iterdir() if path.suffix != ".lock")


def stop() -> None:
    raise Cancelled


def part(path: Path, select: str) -> Path:
    """Write a Parquet file as another engine would."""
    duckdb.sql(f"COPY ({select}) TO '{path}' (FORMAT parquet)")
    return path


READ = Read(file="from a cluster", sha256="ab" * 32, size=1, rows=3, rows_without_id=0)


def test_a_folder_that_is_not_there_holds_no_list_and_is_not_made(lists: Lists) -> None:
    assert lists.imported() == ()
    assert lists.hits("yfcc100m", array("q", [1])) == []
    assert lists.of_owner("yfcc100m", ANN) == (0, [])
    assert lists.owners_named("yfcc100m", "ann") == []
    assert lists.hits_of_hashes("open-images", [b"1" * 16]) == {}
    lists.sweep()
    assert not lists.folder.exists()


def test_an_imported_list_is_told_of_as_it_was_read(lists: Lists, tmp_path: Path) -> None:
    file = yfcc(tmp_path / "it's a list é.tsv", [line(5), line(3, BO, "bo"), line(5)])

    summary = bring(lists, "yfcc100m", file)

    (imported,) = lists.imported()
    assert imported == summary.imported
    assert imported.file == "it's a list é.tsv"
    assert imported.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert imported.size == file.stat().st_size
    assert (imported.rows, imported.photos, imported.rows_without_id) == (3, 2, 0)
    assert (imported.owners, imported.names, imported.hashes) == (True, True, False)
    assert imported.at.tzinfo is not None
    assert Lists(lists.folder).imported() == (imported,)


def test_hits_name_owner_and_first_row(lists: Lists, tmp_path: Path) -> None:
    lines = [line(LARGEST), line(7, BO, "bo"), line(1), line(7, BO, "bo")]
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", lines))

    found = lists.hits("yfcc100m", array("q", [LARGEST, 2, 7, 1, 1]))

    assert found == [Hit(1, ANN, 3), Hit(7, BO, 2), Hit(LARGEST, ANN, 1)]
    assert lists.hits("yfcc100m", array("q")) == []
    assert lists.hits("yfcc100m", array("Q", [7])) == [Hit(7, BO, 2)]


def test_many_hits_are_described_as_few_are(lists: Lists, tmp_path: Path) -> None:
    photos = range(1, 2 * 1500, 2)
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", [line(photo) for photo in photos]))

    found = lists.hits("yfcc100m", array("q", range(3000)))

    assert found == [Hit(photo, ANN, row) for row, photo in enumerate(photos, start=1)]


@pytest.mark.parametrize("literals", [0, 10_000])
def test_more_photos_than_one_query_takes_are_asked_for_in_turn(
    lists: Lists, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, literals: int
) -> None:
    monkeypatch.setattr(index, "_AT_ONCE", 70)
    monkeypatch.setattr(index, "_LITERALS", literals)
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", [line(photo) for photo in range(1, 200)]))
    asked = [*range(300, 0, -2), *range(1, 50), 2]

    found = lists.hits("yfcc100m", array("q", asked))

    assert [hit.photo for hit in found] == sorted(set(asked) & set(range(1, 200)))
    assert all(hit.row == hit.photo for hit in found)


def test_an_owner_s_photos_are_counted_and_the_first_hundred_named(
    lists: Lists, tmp_path: Path
) -> None:
    lines = [line(photo) for photo in range(500, 300, -1)] + [line(9, BO, "bo")]
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", lines))

    assert lists.of_owner("yfcc100m", ANN) == (200, list(range(301, 401)))
    assert lists.of_owner("yfcc100m", BO.replace("@", "%40")) == (1, [9])
    assert lists.of_owner("yfcc100m", "1@N00") == (0, [])
    assert lists.of_owner("yfcc100m", "no owner") == (0, [])


def test_owners_are_found_by_their_exact_screen_name(lists: Lists, tmp_path: Path) -> None:
    quoted = "o'Neil"
    lines = [line(1), line(2, BO, "ann"), line(3, "77@N00", "Ann"), line(4, "78@N00", quoted)]
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", lines))

    assert lists.owners_named("yfcc100m", "ann") == [ANN, BO]
    assert lists.owners_named("yfcc100m", quoted) == ["78@N00"]
    assert lists.owners_named("yfcc100m", "an") == []
    assert lists.owners_named("yfcc100m", "") == []


def test_originals_are_found_by_their_md5(lists: Lists, tmp_path: Path) -> None:
    first, second, elsewhere = (hashlib.md5(word).digest() for word in (b"1", b"2", b"3"))
    rows = [(31, first), (30, second), (32, first)]
    bring(lists, "open-images", open_images(tmp_path / "images.csv", rows))

    found = lists.hits_of_hashes("open-images", [second, first, elsewhere, first])

    assert {md5: (hit.photo, hit.row) for md5, hit in found.items()} == {
        first: (31, 1),
        second: (30, 2),
    }
    assert lists.hits_of_hashes("open-images", []) == {}


def test_a_newer_list_takes_the_place_of_the_former(lists: Lists, tmp_path: Path) -> None:
    bring(lists, "yfcc100m", yfcc(tmp_path / "old", [line(1), line(2)]))
    bring(lists, "coco", yfcc(tmp_path / "other", [line(8)]))
    former = names(lists)

    bring(lists, "yfcc100m", yfcc(tmp_path / "new", [line(2), line(3)]))

    assert [one.file for one in lists.imported()] == ["other", "new"]
    assert lists.hits("yfcc100m", array("q", [1, 2, 3])) == [Hit(2, ANN, 1), Hit(3, ANN, 2)]
    assert {name for name in former if name.startswith("coco.")} < set(names(lists))
    assert len(names(lists)) == len(former)


def test_the_same_list_again_is_whole_again(lists: Lists, tmp_path: Path) -> None:
    file = yfcc(tmp_path / "list", [line(1), line(2)])
    for _ in range(3):
        bring(lists, "yfcc100m", file)

        assert len(lists.imported()) == 1
        assert len(names(lists)) == 3
        assert lists.verify("yfcc100m", go_on) == ""


def test_a_removed_list_leaves_nothing(lists: Lists, tmp_path: Path) -> None:
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", [line(1)]))

    lists.remove("yfcc100m")

    assert names(lists) == []
    assert lists.hits("yfcc100m", array("q", [1])) == []
    with pytest.raises(NotFound, match="yfcc100m"):
        lists.remove("yfcc100m")


@pytest.mark.parametrize("dataset", ["", "../yfcc100m", "YFCC", "a.b", "a b", "-a", "a/b"])
def test_what_cannot_be_a_dataset_s_name_is_no_path_either(lists: Lists, dataset: str) -> None:
    with pytest.raises(BadWish):
        lists.hits(dataset, array("q", [1]))
    with pytest.raises(BadWish):
        lists.remove(dataset)


def test_an_import_that_is_stopped_leaves_the_former_list(lists: Lists, tmp_path: Path) -> None:
    bring(lists, "yfcc100m", yfcc(tmp_path / "old", [line(1)]))
    before = names(lists)
    file = yfcc(tmp_path / "new", (line(n) for n in range(2, 5000)))
    looks = 0

    def count() -> None:
        nonlocal looks
        looks += 1

    bring(Lists(tmp_path / "elsewhere"), "yfcc100m", file, checkpoint=count)
    for last in range(looks):
        left = last

        def one_less() -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise Cancelled

        try:
            bring(lists, "yfcc100m", file, checkpoint=one_less)
        except Cancelled:
            assert names(lists) == before
            assert lists.hits("yfcc100m", array("q", [1, 2])) == [Hit(1, ANN, 1)]
        else:
            break  # queries took fewer looks than before
    assert looks > 3


def test_a_long_sort_is_stopped_at_once(lists: Lists, tmp_path: Path) -> None:
    rows = 20_000_000
    whole = part(
        tmp_path / "part.parquet",
        f"SELECT hash(range) // 4 + 1 AS photo_id, 1 AS owner, range + 1 AS row FROM range({rows})",
    )
    duckdb.sql(
        f"COPY (SELECT photo_id::BIGINT AS photo_id, owner, row FROM '{whole}')"
        f" TO '{tmp_path / 'ids.parquet'}' (FORMAT parquet)"
    )
    steps: list[str] = []

    with pytest.raises(Cancelled):
        lists.publish_parquet(
            "yfcc100m",
            [tmp_path / "ids.parquet"],
            READ,
            report=lambda done, total, step: steps.append(step),
            checkpoint=stop,
        )

    assert steps == ["sort"]
    assert names(lists) == []


def test_a_list_that_breaks_off_leaves_the_former(lists: Lists, tmp_path: Path) -> None:
    bring(lists, "yfcc100m", yfcc(tmp_path / "old", [line(1)]))
    before = names(lists)

    for bad in (b"", b"nothing of the kind\n" * 50):
        (tmp_path / "bad").write_bytes(bad)
        with pytest.raises(BadData):
            bring(lists, "yfcc100m", tmp_path / "bad")

    assert names(lists) == before


def test_one_import_of_a_dataset_runs_at_a_time(lists: Lists, tmp_path: Path) -> None:
    file = yfcc(tmp_path / "list", (line(n) for n in range(1, 1000)))
    refused: list[str] = []

    def meanwhile(done: int, total: int | None, step: str) -> None:
        if step == "sort":
            for change in (
                lambda: bring(Lists(lists.folder), "yfcc100m", file),
                lambda: Lists(lists.folder).remove("coco"),  # another dataset's may go
            ):
                try:
                    change()
                except Busy as err:
                    refused.append(str(err))
            Lists(lists.folder).sweep()
            bring(Lists(lists.folder), "visual-genome", file)

    bring(lists, "coco", file)
    with pytest.raises(NotFound):
        lists.remove("yfcc100m")
    bring(lists, "yfcc100m", file, report=meanwhile)

    assert refused == ["Another import of yfcc100m is under way; wait until it is done."]
    assert [one.dataset for one in lists.imported()] == ["visual-genome", "yfcc100m"]
    assert lists.verify("yfcc100m", go_on) == ""


def test_another_process_is_told_to_wait(lists: Lists, tmp_path: Path) -> None:
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", [line(1)]))
    code = (
        "import sys; from filelock import FileLock; "
        "held = FileLock(sys.argv[1]); held.acquire(); print('held', flush=True); sys.stdin.read()"
    )
    lock = str(lists.folder / "yfcc100m.lock")
    with subprocess.Popen(
        [sys.executable, "-c", code, lock], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(Busy):
            bring(lists, "yfcc100m", tmp_path / "list")
        with pytest.raises(Busy):
            lists.remove("yfcc100m")
        assert lists.hits("yfcc100m", array("q", [1])) == [Hit(1, ANN, 1)]
        other.communicate()
    lists.remove("yfcc100m")


def test_what_a_killed_import_left_is_swept_and_nothing_else(lists: Lists, tmp_path: Path) -> None:
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", [line(1)]))
    mine = names(lists)
    work = lists.folder / f"yfcc100m.{'0' * 16}.import"
    (work / "spill").mkdir(parents=True)
    (work / "spill" / "duckdb_temp_storage-0.tmp").write_bytes(b"spilled")
    alive = lists.folder / f"coco.{'1' * 16}.import"
    alive.mkdir()
    for orphan in ("owners.parquet", "hashes.parquet", "sha256"):
        (lists.folder / f"yfcc100m.0123456789ab.{orphan}").write_bytes(b"half published")
    foreign = ["notes.txt", "my.photos.parquet", "backup.import"]
    for name in foreign:
        (lists.folder / name).write_bytes(b"mine")

    with FileLock(lists.folder / "coco.lock"):
        lists.sweep()
        assert names(lists) == sorted([*mine, *foreign, alive.name])
    lists.sweep()

    assert names(lists) == sorted([*mine, *foreign])


def test_a_former_list_that_outlived_a_crash_is_neither_asked_nor_kept(
    lists: Lists, tmp_path: Path
) -> None:
    bring(lists, "yfcc100m", yfcc(tmp_path / "old", [line(1)]))
    former = {name: (lists.folder / name).read_bytes() for name in names(lists)}
    bring(lists, "yfcc100m", yfcc(tmp_path / "new", [line(2)]))
    now = names(lists)
    for name, content in former.items():
        (lists.folder / name).write_bytes(content)

    assert [one.file for one in lists.imported()] == ["new"]
    assert lists.hits("yfcc100m", array("q", [1, 2])) == [Hit(2, ANN, 1)]
    lists.sweep()
    assert names(lists) == now


def test_files_that_are_no_lists_are_left_out(lists: Lists, tmp_path: Path) -> None:
    lists.folder.mkdir()
    part(lists.folder / "coco.0123456789ab.photos.parquet", "SELECT 1 AS photo_id")
    (lists.folder / "yfcc100m.0123456789ab.photos.parquet").write_bytes(b"PAR1 not really PAR1")
    (lists.folder / "readme.md").write_text("mine")

    assert lists.imported() == ()
    for dataset in ("coco", "yfcc100m"):
        with pytest.raises(BadData, match="damaged"):
            lists.hits(dataset, array("q", [1]))
        assert lists.verify(dataset, go_on) != ""
    lists.sweep()
    assert len(names(lists)) == 3
    bring(lists, "coco", yfcc(tmp_path / "list", [line(1)]))
    assert [one.dataset for one in lists.imported()] == ["coco"]
    lists.remove("coco")
    lists.remove("yfcc100m")
    assert names(lists) == ["readme.md"]


def test_a_list_under_another_dataset_s_name_is_not_taken_for_it(
    lists: Lists, tmp_path: Path
) -> None:
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", [line(1)]))
    for name in names(lists):
        (lists.folder / name).rename(lists.folder / name.replace("yfcc100m", "coco"))

    assert lists.imported() == ()


@pytest.mark.parametrize("kind", ["photos.parquet", "owners.parquet", "hashes.parquet", "sha256"])
def test_verify_misses_no_file_that_is_gone_or_cut(lists: Lists, tmp_path: Path, kind: str) -> None:
    if kind == "hashes.parquet":
        file = open_images(tmp_path / "list", [(n, bytes([n]) * 16) for n in range(9)][1:])
    else:
        file = yfcc(tmp_path / "list", [line(1), line(2)])
    bring(lists, "yfcc100m", file)
    assert lists.verify("yfcc100m", go_on) == ""
    (victim,) = [name for name in names(lists) if name.endswith(f".{kind}")]
    whole = (lists.folder / victim).read_bytes()

    (lists.folder / victim).write_bytes(whole[:-1])
    assert victim in lists.verify("yfcc100m", go_on)
    (lists.folder / victim).unlink()
    assert lists.verify("yfcc100m", go_on) != ""
    (lists.folder / victim).write_bytes(whole)
    assert lists.verify("yfcc100m", go_on) == ""


def test_verify_says_that_there_is_no_list_and_can_be_stopped(lists: Lists, tmp_path: Path) -> None:
    assert "No list of yfcc100m" in lists.verify("yfcc100m", go_on)
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", [line(1)]))
    with pytest.raises(Cancelled):
        lists.verify("yfcc100m", stop)


def test_the_checksums_are_as_sha256sum_reads_them(lists: Lists, tmp_path: Path) -> None:
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", [line(1)]))
    (sums,) = [name for name in names(lists) if name.endswith(".sha256")]

    told = {}
    for each in (lists.folder / sums).read_text().splitlines():
        sha256, _, name = each.partition("  ")
        told[name] = sha256

    assert told == {
        name: hashlib.sha256((lists.folder / name).read_bytes()).hexdigest()
        for name in names(lists)
        if name != sums
    }


def test_the_folder_can_be_moved(lists: Lists, tmp_path: Path) -> None:
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", [line(1)]))
    elsewhere = tmp_path / "a [new] place, it's *here*?"
    lists.folder.rename(elsewhere)

    moved = Lists(elsewhere)

    assert lists.imported() == ()
    assert moved.hits("yfcc100m", array("q", [1])) == [Hit(1, ANN, 1)]
    assert moved.verify("yfcc100m", go_on) == ""
    bring(moved, "yfcc100m", yfcc(tmp_path / "list", [line(2)]))
    assert moved.hits("yfcc100m", array("q", [1, 2])) == [Hit(2, ANN, 1)]


def test_readers_meet_the_former_list_or_the_new_one_while_it_is_replaced_and_removed(
    lists: Lists, tmp_path: Path
) -> None:
    old = yfcc(tmp_path / "old", [line(1), line(2)])
    new = yfcc(tmp_path / "new", [line(1), line(3)])
    done = threading.Event()

    def read() -> set[tuple[int, ...]]:
        answers = set()
        while not done.is_set():
            found = lists.hits("yfcc100m", array("q", [1, 2, 3]))
            answers.add(tuple(hit.photo for hit in found))
        return answers

    bring(lists, "yfcc100m", old)
    with ThreadPoolExecutor(3) as pool:
        readers = [pool.submit(read) for _ in range(3)]
        try:
            for _ in range(4):
                bring(lists, "yfcc100m", new)
                lists.remove("yfcc100m")
                bring(lists, "yfcc100m", old)
        finally:
            done.set()
    answers = {answer for reader in readers for answer in reader.result()}

    assert answers <= {(1, 2), (1, 3), ()}
    assert (1, 2) in answers


def test_what_another_engine_found_is_published_as_an_import_is(
    lists: Lists, tmp_path: Path
) -> None:
    one = part(tmp_path / "one.parquet", "SELECT 5 AS photo_id UNION ALL SELECT 3")
    two = part(
        tmp_path / "two.parquet",
        "SELECT 5::BIGINT AS photo_id, 1203794975401 AS owner, 9::BIGINT AS row",
    )

    published = lists.publish_parquet(
        "laion", [one, two], READ, report=lambda *_: None, checkpoint=go_on
    )

    assert (published.photos, published.rows, published.file) == (2, 3, "from a cluster")
    assert [hit.photo for hit in lists.hits("laion", array("q", [3, 4, 5]))] == [3, 5]
    assert lists.verify("laion", go_on) == ""
    assert one.exists()


@pytest.mark.parametrize(
    "select",
    [
        "SELECT 0 AS photo_id",
        "SELECT -1::BIGINT AS photo_id",
        "SELECT NULL::BIGINT AS photo_id",
        "SELECT 'x' AS photo_id",
        "SELECT 1.5::DOUBLE AS photo_id",
        "SELECT 1 AS id",
        "SELECT 1 AS photo_id LIMIT 0",
    ],
)
def test_what_another_engine_found_is_not_trusted(
    lists: Lists, tmp_path: Path, select: str
) -> None:
    found = part(tmp_path / "part.parquet", select)

    with pytest.raises(BadData):
        lists.publish_parquet("laion", [found], READ, report=lambda *_: None, checkpoint=go_on)
    (tmp_path / "torn.parquet").write_bytes(found.read_bytes()[:-3])
    for bad in (tmp_path / "torn.parquet", tmp_path / "missing.parquet"):
        with pytest.raises(BadData):
            lists.publish_parquet("laion", [bad], READ, report=lambda *_: None, checkpoint=go_on)
    assert names(lists) == []


FULL = """
import resource, signal, sys
from pathlib import Path
from scanner.datasets.index import Lists
from scanner.errors import SourceUnavailable

folder, file, size = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
try:
    Lists(folder).import_list("yfcc100m", [file], report=lambda *_: None, checkpoint=lambda: None)
except SourceUnavailable as err:
    print(err)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files to set there")
@pytest.mark.parametrize("size", [0, 5_000, 60_000])
def test_a_disk_that_takes_no_more_is_told_of_and_nothing_is_left(
    lists: Lists, tmp_path: Path, size: int
) -> None:
    bring(lists, "yfcc100m", yfcc(tmp_path / "old", [line(1)]))
    before = names(lists)
    scattered = (line(n * 7919 % 1_000_003 * 13_999 + 1, f"{n}@N00") for n in range(1, 20_000))
    file = yfcc(tmp_path / "new", scattered)

    ended = subprocess.run(
        [sys.executable, "-c", FULL, str(lists.folder), str(file), str(size)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
    )

    assert ended.returncode == 0, ended.stderr
    assert "could not be reached" in ended.stdout
    assert "full" in ended.stdout
    assert names(lists) == before
    assert lists.verify("yfcc100m", go_on) == ""


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    lists = Lists(tmp_path / "file" / "datasets")

    with pytest.raises(SourceUnavailable):
        bring(lists, "yfcc100m", yfcc(tmp_path / "list", [line(1)]))
    assert lists.imported() == ()


def test_no_question_reaches_the_network_or_another_folder(lists: Lists, tmp_path: Path) -> None:
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", [line(1)]))
    cursor = lists._stored.cursor()
    part(tmp_path / "outside.parquet", "SELECT 1 AS a")

    for sql in (
        "FROM read_parquet('https://example.com/x.parquet')",
        f"FROM read_parquet('{tmp_path / 'outside.parquet'}')",
        f"COPY (SELECT 1) TO '{tmp_path / 'out.csv'}'",
        "INSTALL httpfs",
        "SET enable_external_access = true",
    ):
        with pytest.raises(duckdb.Error):
            cursor.execute(sql)
    cursor.close()


def test_a_damaged_list_answers_or_says_so_and_others_go_on(lists: Lists, tmp_path: Path) -> None:
    rows = [line(n * 7, f"{n % 9 + 1}@N00", f"name {n % 9}") for n in range(1, 3000)]
    bring(lists, "yfcc100m", yfcc(tmp_path / "list", rows))
    bring(lists, "coco", yfcc(tmp_path / "other", [line(5)]))
    dice = random.Random(20261123)
    said = 0
    for kind in ("photos", "owners"):
        (file,) = lists.folder.glob(f"yfcc100m.*.{kind}.parquet")
        whole = file.read_bytes()
        for turn in range(150):
            first = 0 if turn % 2 else len(whole) - 1500
            at = dice.randrange(max(0, first), len(whole))
            file.write_bytes(
                whole[:at] + bytes([whole[at] ^ dice.randrange(1, 256)]) + whole[at + 1 :]
            )
            try:
                lists.hits("yfcc100m", array("q", range(1, 22_000)))
                lists.of_owner("yfcc100m", "3@N00")
                lists.owners_named("yfcc100m", "name 3")
            except BadData:
                said += 1
            assert lists.hits("coco", array("q", [5])) == [Hit(5, ANN, 1)]
            assert "coco" in [one.dataset for one in lists.imported()]
        file.write_bytes(whole)
    assert said > 30
    assert lists.verify("yfcc100m", go_on) == ""
