"""Datasets by the installed command: import, match, look up; cut off, and two at once."""

import bz2
import json
import os
import pty
import re
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scanner.demo.sample import NSID, make_sample_export, photo_id
from tests.end_to_end.terminal import COMMAND, ROOT, Terminal

PHOTOS = 6
MINE = (0, 3)
STRANGER = 99_000_000_001
MANY = 1_500_000
"""Rows of a list that takes a while to read, so that it can be cut off."""


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "home")


@pytest.fixture
def owner(terminal: Terminal, tmp_path: Path) -> Terminal:
    """Return a home whose library holds an export of six photos."""
    zips = make_sample_export(tmp_path / "export", photos=PHOTOS)
    terminal.run("source", "add", "export", *map(str, zips))
    terminal.run("scan", "--sync-only")
    return terminal


@pytest.fixture(scope="module")
def long_list(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a list of one and a half million photos."""
    path = tmp_path_factory.mktemp("long") / "all_data.txt"
    with path.open("w") as file:
        file.writelines(row(n, STRANGER + 7 * n) for n in range(MANY))
    return path


def row(n: int, photo: int) -> str:
    """Return a row as PIPA has them; the first number is the album."""
    return f"72157600{n:07d} {photo} 10 20 30 40 {n} 1\n"


def a_list(folder: Path, *photos: int) -> str:
    path = folder / "all_data.txt"
    path.write_text("".join(row(n, photo) for n, photo in enumerate(photos)))
    return str(path)


def yfcc(folder: Path, *, columns: int = 23) -> str:
    """Write YFCC100M rows of two photos of the sample account and one of a stranger's."""
    rows = []
    for n, photo in enumerate([*map(photo_id, MINE), STRANGER]):
        nsid = NSID if n < len(MINE) else "999999999@N05"
        name = "imaginary+photographer" if n < len(MINE) else "stranger"
        url = f"http://farm9.staticflickr.com/8001/{photo}_0a1b2c3d4e.jpg"
        cells = [
            *(str(photo), nsid.replace("@", "%40"), name, "null", "1400000000", "", "A+title"),
            *("", "", "", "13.4", "52.5", "16", f"http://www.flickr.com/photos/{nsid}/{photo}/"),
            *(url, "Attribution License", "http://creativecommons.org/licenses/by/2.0/"),
            *("8001", "9", "0a1b2c3d4e", "1b2c3d4e5f", "jpg", "0"),
        ]
        if columns == 25:
            cells = [str(n), cells[0], "ab" * 16, *cells[1:]]
        rows.append("\t".join(cells) + "\n")
    path = folder / "yfcc100m_dataset.bz2"
    path.write_bytes(bz2.compress("".join(rows).encode()))
    return str(path)


def imported(terminal: Terminal, slug: str) -> Any:
    """Return what `dataset list` says of the imported list."""
    (found,) = [one for one in terminal.json("dataset", "list") if one["dataset"] == slug]
    return found["imported"]


def files_of(terminal: Terminal) -> dict[str, bytes]:
    """Return every file of the imported lists, wherever it lies among them."""
    folder = terminal.home / "datasets"
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".lock"
    }


# -- the whole way


@pytest.mark.parametrize("columns", [23, 25])
def test_a_list_is_imported_found_looked_up_verified_and_forgotten(
    owner: Terminal, tmp_path: Path, columns: int
) -> None:
    told = owner.json("dataset", "import", "yfcc100m", yfcc(tmp_path, columns=columns))
    assert (told["dataset"], told["rows"], told["photos"]) == ("yfcc100m", 3, 3)
    assert (told["rows_without_id"], told["rejected"], told["mine"]) == (0, [], 2)
    listed = imported(owner, "yfcc100m")
    assert (listed["photos"], listed["rows"], listed["rows_without_id"]) == (3, 3, 0)
    mine = {str(photo_id(n)) for n in MINE}
    found = owner.json("photos", "--dataset", "yfcc100m")
    assert {photo["key"] for photo in found} == mine
    assert all((photo["severity"], photo["level"]) == (3, "found") for photo in found)
    assert all("in-dataset" in photo["reasons"] for photo in found)
    (match,) = owner.json("photo", str(photo_id(3)))["matches"]
    assert (match["dataset"], match["list"]) == ("yfcc100m", "yfcc100m_dataset.bz2")
    assert (match["sha256"], match["row"]) == (listed["sha256"], 2)
    assert (match["published"], match["recipients"]) == (2014, ["yahoo", "flickr"])
    (person, photo) = owner.json("lookup", NSID, str(STRANGER))
    (held,) = person["matches"]
    assert (person["owner"], held["photos"], set(held["keys"])) == (NSID, 2, mine)
    assert photo["owner"] == "999999999@N05"
    owner.run("dataset", "verify")
    assert "yfcc100m" in owner.words("dataset", "match")
    owner.run("dataset", "remove", "yfcc100m")
    assert imported(owner, "yfcc100m") is None
    assert owner.json("photos", "--severity", "3") == []
    assert files_of(owner) == {}


def test_a_scan_finds_new_photos_in_a_list_that_was_imported_before(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.run("dataset", "import", "yfcc100m", yfcc(tmp_path))
    zips = make_sample_export(tmp_path / "export", photos=PHOTOS)
    terminal.run("source", "add", "export", *map(str, zips))
    assert terminal.json("scan")["exposed"]["3"] == len(MINE)
    assert len(terminal.json("photos", "--severity", "3")) == len(MINE)


def test_a_new_list_takes_the_place_of_the_former(owner: Terminal, tmp_path: Path) -> None:
    owner.run("dataset", "import", "pipa", a_list(tmp_path, photo_id(0)))
    first = imported(owner, "pipa")
    owner.run("dataset", "import", "pipa", a_list(tmp_path, photo_id(1), STRANGER))
    second = imported(owner, "pipa")
    assert (first["photos"], second["photos"]) == (1, 2)
    assert first["sha256"] != second["sha256"]
    (found,) = owner.json("photos", "--dataset", "pipa")
    assert found["key"] == str(photo_id(1))
    assert sum(name.endswith("photos.parquet") for name in files_of(owner)) == 1


def test_a_column_of_any_table_may_be_named(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "annotations.csv"
    path.write_text(
        "Number,Image Link,Age\r\n"
        f'1,https://farm9.staticflickr.com/8001/{STRANGER}_0a1b2c3d4e.jpg,"thirty, about"\r\n'
        '2,https://example.org/a.jpg,"two\r\nlines"\r\n'
        f"3,https://www.flickr.com/photos/{NSID}/{photo_id(0)}/,40\r\n"
    )
    told = terminal.json("dataset", "import", "ibm-dif", str(path), "--column", "Image Link")
    assert (told["rows"], told["photos"], told["rows_without_id"]) == (3, 2, 1)
    assert [rejected["row"] for rejected in told["rejected"]] == [2]
    terminal.run("dataset", "import", "ibm-dif", str(path), "--column", "No such", code=5)
    assert imported(terminal, "ibm-dif")["photos"] == 2


def test_a_lookup_needs_no_account_and_no_network(terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("dataset", "import", "pipa", a_list(tmp_path, STRANGER))
    nowhere = {"https_proxy": "http://127.0.0.1:9", "http_proxy": "http://127.0.0.1:9"}
    done = terminal.run("lookup", str(STRANGER), "--format", "json", **nowhere)
    (answer,) = json.loads(done.stdout)
    assert [match["dataset"] for match in answer["matches"]] == ["pipa"]
    words = terminal.words("lookup", "4")
    assert re.search(r"not in the list imported on \d{4}-\d\d-\d\d: pipa", words)
    assert "Cannot be checked" in words


# -- progress, and being cut off


class Screen:
    """A command on a terminal of its own, read as it draws."""

    def __init__(self, terminal: Terminal, *words: str) -> None:
        self._ours, theirs = pty.openpty()
        self.process = terminal.start(*words, stdin=theirs, stdout=theirs, stderr=theirs)
        os.close(theirs)
        self.read = b""

    def until(self, words: bytes) -> None:
        """Read until the command has drawn `words`."""
        while words not in self.read:
            if not self._more():
                pytest.fail(f"it ended with {self.process.wait()}: {self.read[-2000:]!r}")

    def end(self) -> int:
        """Read to the end, and return the exit code."""
        while self._more():
            pass
        os.close(self._ours)
        return self.process.wait()

    def _more(self) -> bool:
        try:
            some = os.read(self._ours, 65536)
        except OSError:  # Linux tells the end of a terminal like this
            return False
        self.read += some
        return bool(some)


def test_progress_counts_the_bytes_of_the_list(terminal: Terminal, long_list: Path) -> None:
    screen = Screen(terminal, "dataset", "import", "pipa", str(long_list))
    assert screen.end() == 0, screen.read
    total = f"{long_list.stat().st_size / 1e6:.1f} MB"
    drawn = screen.read.decode()
    assert re.search(rf"Reading the list   [\d.]+ (MB|kB|bytes) of {total}", drawn)
    assert f"{MANY:,} rows" in drawn


def test_ctrl_c_ends_an_import_with_130_and_leaves_the_former_list(
    terminal: Terminal, tmp_path: Path, long_list: Path
) -> None:
    terminal.run("dataset", "import", "pipa", a_list(tmp_path, STRANGER))
    before = files_of(terminal)
    screen = Screen(terminal, "dataset", "import", "pipa", str(long_list))
    screen.until(b"Reading the list   ")
    os.killpg(screen.process.pid, signal.SIGINT)
    assert screen.end() == 130, screen.read
    assert b"the one imported before it stays" in screen.read
    assert b"Traceback" not in screen.read
    assert files_of(terminal) == before
    assert imported(terminal, "pipa")["photos"] == 1


def test_an_import_that_was_killed_leaves_nothing_half_done(
    owner: Terminal, tmp_path: Path, long_list: Path
) -> None:
    owner.run("dataset", "import", "pipa", a_list(tmp_path, photo_id(0)))
    before = files_of(owner)
    for seen in (b"Reading the list   ", b" MB of "):
        screen = Screen(owner, "dataset", "import", "pipa", str(long_list))
        screen.until(seen)
        os.killpg(screen.process.pid, signal.SIGKILL)
        assert screen.end() == -signal.SIGKILL
        assert imported(owner, "pipa")["photos"] == 1
        assert len(owner.json("photos", "--dataset", "pipa")) == 1
        owner.run("dataset", "verify")
    again = a_list(tmp_path, photo_id(0))
    assert owner.json("dataset", "import", "pipa", again)["photos"] == 1
    assert len(files_of(owner)) == len(before)  # what the killed ones left is swept


def test_two_imports_at_once_leave_one_whole_list(
    terminal: Terminal, tmp_path: Path, long_list: Path
) -> None:
    words = ("dataset", "import", "pipa", str(long_list), "--format", "json")
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    two = [terminal.start(*words, **pipes) for _ in range(2)]
    ended = [(*process.communicate(), process.returncode) for process in two]
    codes = sorted(code for _, _, code in ended)
    assert codes in ([0, 0], [0, 3]), ended
    for out, err, code in ended:
        assert b"Traceback" not in err
        if code == 0:
            assert json.loads(out)["photos"] == MANY
        else:
            assert err.count(b"\n") == 1
    assert imported(terminal, "pipa")["photos"] == MANY
    terminal.run("dataset", "verify", "pipa")
    assert sum(name.endswith("photos.parquet") for name in files_of(terminal)) == 1


def test_imports_of_two_datasets_at_once_are_both_kept(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "pipa").mkdir()
    lists = {"pipa": a_list(tmp_path / "pipa", STRANGER), "yfcc100m": yfcc(tmp_path)}
    two = [terminal.start("dataset", "import", slug, path) for slug, path in lists.items()]
    assert [process.wait() for process in two] == [0, 0]
    assert imported(terminal, "pipa")["photos"] == 1
    assert imported(terminal, "yfcc100m")["photos"] == 3


# -- exit codes


def test_what_is_not_there_ends_with_2(terminal: Terminal, tmp_path: Path) -> None:
    path = a_list(tmp_path, STRANGER)
    for words in (
        ["dataset", "import", "pippa", path],
        ["dataset", "import", "pipa", str(tmp_path / "none.txt")],
        ["dataset", "import", "fairface", path],
        ["dataset", "remove", "pipa"],
        ["dataset", "remove", "nothing-like-it"],
        ["dataset", "show", "pippa"],
        ["dataset", "verify", "pipa"],
        ["lookup", ""],
    ):
        done = terminal.run(*words, code=2)
        assert done.stdout == b""
        assert done.stderr.count(b"\n") == 1
        assert b"Traceback" not in done.stderr


def test_a_damaged_index_ends_verification_with_5(terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("dataset", "import", "pipa", a_list(tmp_path, STRANGER))
    (index,) = (terminal.home / "datasets").glob("pipa*.photos.parquet")
    data = index.read_bytes()
    index.write_bytes(data[:40] + bytes([data[40] ^ 1]) + data[41:])
    done = terminal.run("dataset", "verify", code=5)
    assert b"dataset import pipa" in done.stderr


# -- the demonstration


@pytest.mark.slow
def test_the_demonstration_finds_photos_in_a_made_up_list(
    terminal: Terminal, tmp_path: Path
) -> None:
    done = subprocess.run(
        [*COMMAND, "demo", "--headless", "--photos", "12"],
        env=terminal.environment | {"TMPDIR": str(tmp_path)},
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (made,) = tmp_path.glob("safelight-demo-*")
    demo = Terminal(made / "home")
    found = demo.json("photos", "--dataset", "pipa")
    assert found
    assert {photo["severity"] for photo in found} == {3}
    in_list = {line.split()[1] for line in (made / "made-up-list.txt").read_text().splitlines()}
    assert {photo["key"] for photo in found} <= in_list
    assert imported(demo, "pipa")["photos"] == len(in_list) > len(found)
    printed = done.stdout.decode()
    assert "made up" in printed
    assert all(photo["key"] in printed or photo["title"][:20] in printed for photo in found)
