"""The commands about datasets: what they take, print and answer, on a real library."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from scanner.cli import main, whole_parser
from scanner.cli.dataset import import_list, list_datasets, state_of
from scanner.cli.failing import Exit
from scanner.cli.progress import line_of, size
from scanner.demo.sample import NSID, make_sample_export, photo_id
from scanner.domain.dataset import Dataset, DatasetState
from scanner.domain.job import Progress
from scanner.errors import BadWish

STRANGER = 99_000_000_001
PHOTOS = 6
LISTED = (0, 2, 5)
"""Photos of the sample account that stand in the list."""


def parse(*words: str) -> Any:
    return whole_parser(lambda home: 0).parse_args(words)


class Shell:
    """Commands on one home, in this process."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home = home
        self.capsys = capsys
        self.err = ""

    def run(self, *words: str, code: int = 0) -> str:
        ended = main(["--home", str(self.home), *words], lambda home: 0)
        out, self.err = self.capsys.readouterr()
        assert ended == code, self.err
        return out

    def json(self, *words: str, code: int = 0) -> Any:
        return json.loads(self.run(*words, "--format", "json", code=code))

    def dataset(self, slug: str) -> Any:
        (found,) = [one for one in self.json("dataset", "list") if one["dataset"] == slug]
        return found


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "home", capsys)


@pytest.fixture
def owner(shell: Shell, tmp_path: Path) -> Shell:
    """Return a shell whose library holds an export of six photos."""
    zips = make_sample_export(tmp_path / "export", photos=PHOTOS)
    shell.run("source", "add", "export", *map(str, zips))
    shell.run("scan", "--sync-only")
    return shell


def pipa(path: Path, photos: tuple[int, ...]) -> str:
    """Write a list as PIPA has them; the first number is the album."""
    rows = (f"7215760{n:04d} {photo} 10 20 30 40 {n} 1\n" for n, photo in enumerate(photos))
    path.write_text("".join(rows))
    return str(path)


def a_list(folder: Path) -> str:
    """Write a list of three photos of the sample account and one of a stranger's, one twice."""
    mine = tuple(photo_id(n) for n in LISTED)
    return pipa(folder / "all_data.txt", (*mine, STRANGER, STRANGER))


def adience(path: Path) -> str:
    """Write a list that names owners: two photos of one person, one row that names none."""
    head = "user_id\toriginal_image\tface_id\tage\tgender\tx\ty\tdx\tdy"
    head += "\ttilt_ang\tfiducial_yaw_angle\tfiducial_score"
    rows = [
        f"{NSID}\t{photo_id(0)}_0a1b2c3d4e_o.jpg\t1\t(25, 32)\tm\t0\t0\t9\t9\t0\t0\t1",
        f"{NSID}\t{photo_id(1)}_0a1b2c3d4e_o.jpg\t2\t(25, 32)\tm\t0\t0\t9\t9\t0\t0\t1",
        f"{NSID}\tno picture\t3\t(25, 32)\tm\t0\t0\t9\t9\t0\t0\t1",
    ]
    path.write_text("".join(f"{row}\r\n" for row in (head, *rows)), newline="")
    return str(path)


# -- what the commands take


def test_every_command_of_the_contract_is_there() -> None:
    assert parse("dataset", "list").run is list_datasets
    given = parse(
        *("dataset", "import", "open_images", "a.csv", "b.csv", "--column", "Image Link"),
        *("--on", "local[*]", "--format", "json"),
    )
    assert given.run is import_list
    assert (given.dataset, given.file) == ("open-images", ["a.csv", "b.csv"])
    assert (given.column, given.on) == ("Image Link", "local[*]")
    assert parse("dataset", "verify").dataset is None
    assert parse("dataset", "remove", "PIPA").dataset == "pipa"
    assert parse("lookup", "1", "2").query == ["1", "2"]


@pytest.mark.parametrize(
    "words",
    [
        ["dataset"],
        ["dataset", "import", "pipa"],
        ["dataset", "remove"],
        ["dataset", "show"],
        ["dataset", "list", "--format", "csv"],
        ["dataset", "verify", "pipa", "coco"],
        ["lookup"],
        ["lookup", "1", "--format", "csv"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        sys.exit(main(words, lambda home: 0))
    assert ended.value.code == Exit.WRONG_USAGE
    assert capsys.readouterr().out == ""


def test_an_unknown_dataset_is_refused_by_naming_the_nearest() -> None:
    states = [DatasetState(dataset=Dataset(slug=slug, name=slug)) for slug in ("pipa", "coco")]
    with pytest.raises(BadWish, match="did you mean pipa"):
        state_of(states, "pippa")
    with pytest.raises(BadWish, match="dataset list"):
        state_of(states, "xxxxxxxxxxxx")
    assert state_of(states, "coco") is states[1]


def test_an_import_counts_bytes_and_everything_else_counts_things() -> None:
    reading = Progress("import", 1_200_000_000, 15_000_000_000, 42_000_000.0, 300.0)
    assert (
        line_of(reading) == "Reading the list   1.2 GB of 15.0 GB · 42.0 MB a second · 5 min left"
    )
    assert line_of(Progress("import")) == "Reading the list   0 bytes"
    assert line_of(Progress("match-lists", 5, 10)) == "Finding your photos in the lists   5 of 10"
    assert line_of(Progress("detect", 1, 2, 0.5)).endswith("1 of 2 · 0.5 a second")
    assert [size(n) for n in (0, 999, 1_000, 999_999, 1_000_000)] == [
        *("0 bytes", "999 bytes", "1 kB", "1000 kB", "1.0 MB")
    ]


# -- what there is


def test_every_dataset_is_listed_with_the_promised_keys(shell: Shell) -> None:
    listed = shell.json("dataset", "list")
    assert {"yfcc100m", "pipa", "ibm-dif", "open-images", "fairface"} <= {
        one["dataset"] for one in listed
    }
    for one in listed:
        assert {"dataset", "name", "checkable", "imported", "mine"} <= set(one)
        assert one["checkable"] in ("yes", "with-list", "no")
        assert (one["imported"], one["mine"]) == (None, 0)
        assert one["why"]
    kinds = [one["checkable"] for one in listed]
    assert kinds == sorted(kinds, key=["yes", "with-list", "no"].index)


def test_the_table_says_how_to_go_on(shell: Shell) -> None:
    table = shell.run("dataset", "list")
    assert "cannot be checked" in table
    assert "dataset import" in shell.err


def test_a_dataset_is_shown_with_its_parents_and_what_was_drawn_from_it(shell: Shell) -> None:
    shown = shell.json("dataset", "show", "ibm-dif")
    assert shown["parents"] == ["yfcc100m"]
    words = shell.run("dataset", "show", "yfcc100m")
    (children,) = [line for line in words.splitlines() if line.startswith("drawn from it")]
    assert "ibm-dif" in children
    assert shell.json("dataset", "show", "yfcc100m") != shown


@pytest.mark.parametrize("verb", ["show", "remove", "verify", "import"])
def test_every_command_names_the_nearest_of_a_mistyped_dataset(shell: Shell, verb: str) -> None:
    more = ["list.txt"] if verb == "import" else []
    assert shell.run("dataset", verb, "pippa", *more, code=Exit.WRONG_USAGE) == ""
    assert "did you mean pipa" in shell.err
    assert shell.err.count("\n") == 1


# -- lists


def test_a_list_is_imported_and_the_photos_in_it_are_found(owner: Shell, tmp_path: Path) -> None:
    path = a_list(tmp_path)
    told = owner.json("dataset", "import", "pipa", path)
    assert (told["dataset"], told["rows"], told["photos"]) == ("pipa", 5, 4)
    assert (told["rows_without_id"], told["rejected"], told["mine"]) == (0, [], 3)
    assert told["seconds"] >= 0
    state = owner.dataset("pipa")
    assert state["mine"] == 3
    assert (state["imported"]["rows"], state["imported"]["photos"]) == (5, 4)
    assert state["imported"]["file"] == "all_data.txt"
    assert len(state["imported"]["sha256"]) == 64
    found = owner.json("photos", "--dataset", "pipa")
    assert {photo["key"] for photo in found} == {str(photo_id(n)) for n in LISTED}
    assert {photo["severity"] for photo in found} == {3}
    detail = owner.json("photo", str(photo_id(2)))
    (match,) = detail["matches"]
    assert match["dataset"] == "pipa"
    assert match["sha256"] == state["imported"]["sha256"]
    assert detail["possible"] == []
    assert owner.json("photo", str(photo_id(1)))["matches"] == []


def test_an_import_says_in_words_what_was_read(owner: Shell, tmp_path: Path) -> None:
    words = owner.run("dataset", "import", "pipa", a_list(tmp_path))
    assert "5 rows" in words
    assert "4 photos of Flickr" in words
    assert "3 photos of yours are in it" in words
    assert "Reading" not in owner.err  # progress is for terminals
    none = pipa(tmp_path / "none.txt", (STRANGER,))
    words = owner.run("dataset", "import", "pipa", none)
    assert "None of your photos is in the list that you imported on " in words
    assert owner.json("photos", "--dataset", "pipa") == []


def test_rows_that_name_no_photo_are_counted_and_shown(shell: Shell, tmp_path: Path) -> None:
    path = adience(tmp_path / "fold_0_data.txt")
    told = shell.json("dataset", "import", "adience", path)
    assert (told["rows"], told["photos"], told["rows_without_id"]) == (3, 2, 1)
    (rejected,) = told["rejected"]
    assert rejected["row"] in (3, 4)  # with or without the heads
    words = shell.run("dataset", "import", "adience", path)
    assert "1 row names none" in words
    assert rejected["why"] in words


def test_rows_that_name_no_photo_are_kept_with_the_list(shell: Shell, tmp_path: Path) -> None:
    path = adience(tmp_path / "fold_0_data.txt")
    (rejected,) = shell.json("dataset", "import", "adience", path)["rejected"]
    assert shell.json("dataset", "show", "adience")["rejected"] == [rejected]
    assert rejected["why"] in shell.run("dataset", "show", "adience")
    assert shell.json("dataset", "show", "pipa")["rejected"] == []


def test_a_photo_says_which_list_which_row_since_when_which_license_and_whom_to_write_to(
    owner: Shell, tmp_path: Path
) -> None:
    owner.run("dataset", "import", "pipa", a_list(tmp_path))
    key = str(photo_id(2))
    (match,) = owner.json("photo", key)["matches"]
    sha256 = owner.dataset("pipa")["imported"]["sha256"]
    assert (match["list"], match["sha256"], match["row"]) == ("all_data.txt", sha256, 2)
    assert (match["published"], match["recipients"]) == (2015, ["berkeley", "meta"])
    assert match["at"] is not None
    assert match["license_now"] == owner.json("photo", key)["license"]

    words = owner.run("photo", key).splitlines()
    said = {line[:16].strip(): line[18:] for line in words}
    assert said["in the list of"] == "People In Photo Albums"
    assert said["list"] == "all_data.txt"
    assert said["row"] == "2"
    assert said["since"].startswith("2015, when it was published; found on 20")
    assert said["license then"].startswith("not known")
    assert said["license now"] == match["license_now"]
    assert said["whom to write to"] == (
        "UC Berkeley (PIPA) (berkeley); Meta Platforms Ireland Limited (meta)"
    )


def test_photos_are_found_by_what_they_may_be_in(owner: Shell) -> None:
    assert parse("photos", "--possible", "IBM_DIF").possible == ["ibm-dif"]
    assert owner.json("photos", "--possible", "ibm-dif") == []
    assert len(owner.json("photos")) == PHOTOS


def test_a_list_is_forgotten_with_what_it_told(owner: Shell, tmp_path: Path) -> None:
    path = a_list(tmp_path)
    owner.run("dataset", "import", "pipa", path)
    owner.run("dataset", "remove", "pipa")
    assert owner.dataset("pipa")["imported"] is None
    assert owner.dataset("pipa")["mine"] == 0
    assert owner.json("photos", "--severity", "3") == []
    assert Path(path).is_file()
    assert owner.run("dataset", "remove", "pipa", code=Exit.WRONG_USAGE) == ""


def test_a_verification_finds_a_flipped_byte(owner: Shell, tmp_path: Path) -> None:
    owner.run("dataset", "import", "pipa", a_list(tmp_path))
    assert "It is whole." in owner.run("dataset", "verify")
    (index,) = (owner.home / "datasets").glob("pipa*.photos.parquet")
    whole = index.read_bytes()
    index.chmod(0o600)
    index.write_bytes(whole[:40] + bytes([whole[40] ^ 1]) + whole[41:])
    words = owner.run("dataset", "verify", "pipa", code=Exit.BAD_DATA)
    assert "It is whole." not in words
    assert "dataset import pipa" in owner.err


def test_matching_says_how_many_of_yours_each_list_holds(owner: Shell, tmp_path: Path) -> None:
    assert owner.run("dataset", "match") == ""
    assert "No list is imported yet" in owner.err
    owner.run("dataset", "import", "pipa", a_list(tmp_path))
    words = owner.run("dataset", "match")
    assert "pipa" in words
    assert "all_data.txt" in words


def test_a_dataset_that_cannot_be_checked_is_refused_with_the_reason(
    shell: Shell, tmp_path: Path
) -> None:
    path = a_list(tmp_path)
    assert shell.run("dataset", "import", "fairface", path, code=Exit.WRONG_USAGE) == ""
    assert "cannot be checked" in shell.err
    assert shell.dataset("fairface")["imported"] is None


# -- looking up


def test_a_lookup_answers_for_photos_addresses_and_people(shell: Shell, tmp_path: Path) -> None:
    shell.run("dataset", "import", "adience", adience(tmp_path / "fold_0_data.txt"))
    shell.run("dataset", "import", "pipa", a_list(tmp_path))
    first = photo_id(0)
    page = f"https://www.flickr.com/photos/{NSID}/{first}/in/photostream"
    static = f"https://live.staticflickr.com/65535/{first}_0a1b2c3d4e_b.jpg"
    asked = [str(first), page, static, NSID, str(STRANGER), "4"]
    answers = shell.json("lookup", *asked)
    assert [answer["query"] for answer in answers] == asked
    both = {"adience": 1, "pipa": 1}
    for answer in answers[:3]:
        assert {one["dataset"]: one["photos"] for one in answer["matches"]} == both
        assert answer["owner"] == NSID
        assert "fairface" in answer["not_checkable"]
    person = answers[3]
    assert person["owner"] == NSID
    (held,) = person["matches"]
    assert (held["dataset"], held["photos"]) == ("adience", 2)
    assert set(held["keys"]) == {str(photo_id(0)), str(photo_id(1))}
    assert person["unasked"] == ["pipa"]  # its list does not say whose its photos are
    assert [one["dataset"] for one in answers[4]["matches"]] == ["pipa"]
    assert answers[5]["matches"] == []


def test_a_miss_names_the_day_and_never_says_more_than_was_read(
    shell: Shell, tmp_path: Path
) -> None:
    shell.run("dataset", "import", "pipa", a_list(tmp_path))
    words = shell.run("lookup", "4")
    assert "not in the list imported on 20" in words
    assert "Cannot be checked" in words
    assert "fairface" in words
    for never in ("not in any dataset", "safe ", "protected"):
        assert never not in words


def test_a_damaged_list_is_said_to_be_and_is_no_miss(owner: Shell, tmp_path: Path) -> None:
    owner.run("dataset", "import", "pipa", a_list(tmp_path))
    (index,) = (owner.home / "datasets").glob("pipa*.photos.parquet")
    index.chmod(0o600)
    index.write_bytes(index.read_bytes()[:-40])
    owner.run("scan", "--sync-only")
    state = owner.dataset("pipa")
    assert (state["imported"], state["damaged"], state["mine"]) == (None, True, 3)
    assert "import it again, or remove it" in owner.run("dataset", "show", "pipa")
    (line,) = [one for one in owner.run("dataset", "list").splitlines() if one.startswith("pipa")]
    assert "damaged" in line
    words = owner.run("lookup", str(photo_id(0)))
    assert "Damaged, so not asked: pipa" in words
    assert "not in the list" not in words
    assert len(owner.json("photos", "--severity", "3")) == 3


def test_a_lookup_without_lists_says_what_to_do(shell: Shell) -> None:
    assert shell.json("lookup", "17")[0]["matches"] == []
    words = shell.run("lookup", "17")
    assert "not in the list" not in words
    assert "No list is imported yet" in shell.err


@pytest.mark.parametrize("query", ["", "  "])
def test_an_empty_question_is_refused(shell: Shell, query: str) -> None:
    assert shell.run("lookup", query, code=Exit.WRONG_USAGE) == ""


# -- what came from outside


def test_what_a_terminal_would_obey_is_written_out(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "\x1b[31mred\u202e.txt"
    pipa(path, (STRANGER,))
    shell.run("dataset", "import", "pipa", str(path))
    query = "\x1b]0;owned\x07 \u202e"
    for words in (["dataset", "show", "pipa"], ["dataset", "match"], ["lookup", query]):
        printed = shell.run(*words) + shell.err
        assert "\\x1b" in printed
        assert not set("\x1b\x07\u202e") & set(printed)
    printed = shell.run("lookup", query, "--format", "json")
    assert json.loads(printed)[0]["query"] == query
    assert not set("\x1b\x07\u202e") & set(printed)


def test_a_file_name_that_is_no_utf8_may_be_imported(shell: Shell, tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/stra\xdfe.txt")
    pipa(Path(path), (STRANGER,))
    assert shell.json("dataset", "import", "pipa", path)["photos"] == 1
    assert "stra" in shell.run("dataset", "show", "pipa")


def test_a_list_that_is_not_there_ends_with_two(shell: Shell, tmp_path: Path) -> None:
    assert shell.run("dataset", "import", "pipa", str(tmp_path / "none"), code=2) == ""
    assert shell.err.count("\n") == 1
