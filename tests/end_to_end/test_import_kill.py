"""
An import is killed at any moment: what is seen is the former list or the new one, whole.

Nothing is caught or told to end: the process gets SIGKILL, as when the power goes. The next start
finds nothing of it left over, and the next import goes through.
"""

import os
import random
import signal
import subprocess
import sys
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from scanner.datasets.index import Lists
from scanner.domain.dataset import Hit
from scanner.errors import Busy
from tests.imported_lists import ANN, bring, go_on, line, open_images, yfcc

ROOT = Path(__file__).parents[2]
SEED = int(os.environ.get("SAFELIGHT_TEST_SEED", "20261123"))
KILLS = 15
MANY = 120_000

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")

IMPORT = """
import os, signal, sys
from pathlib import Path
from scanner.datasets.index import Lists

folder, file, left = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
CHANGES = ("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate")

def before(event, arguments):
    global left
    if event in CHANGES:
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

said = set()

def report(done, total, step):
    if step not in said:
        said.add(step)
        print(step, flush=True)

lists = Lists(folder)
if left:
    sys.addaudithook(before)
lists.import_list(
    "open-images" if file.suffix == ".csv" else "yfcc100m",
    [file],
    report=report,
    checkpoint=lambda: None,
)
print("done", flush=True)
"""


@contextmanager
def importing(folder: Path, file: Path, changes: int = 0) -> Iterator[subprocess.Popen[str]]:
    """Import in a process, which dies before its `changes`-th change of a folder."""
    with subprocess.Popen(
        [sys.executable, "-c", IMPORT, str(folder), str(file), str(changes)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def seen(folder: Path, former: list[Hit], new: list[Hit], dataset: str) -> bool:
    """Check that the list is the former or the new one; tell whether it is the new one."""
    lists = Lists(folder)
    asked = array("q", sorted({hit.photo for hit in former + new}))
    found = lists.hits(dataset, asked)
    assert found in (former, new)
    assert len(lists.imported()) == bool(found)
    if found:
        assert lists.verify(dataset, go_on) == ""
    return found == new


def stray(folder: Path) -> set[str]:
    """Return what lies in the folder beside locks and the files of one list."""
    there = {path.name for path in folder.iterdir() if path.suffix != ".lock"}
    photos = [name for name in there if name.endswith(".photos.parquet")]
    assert len(photos) <= 1
    stem = photos[0].removesuffix(".photos.parquet") if photos else " "
    return {name for name in there if not name.startswith(f"{stem}.")}


@pytest.mark.slow
def test_an_import_killed_before_any_of_its_changes_leaves_one_whole_list(tmp_path: Path) -> None:
    """The same list again is the hardest: its names are taken."""
    folder = tmp_path / "datasets"
    md5 = [number.to_bytes(16, "big") for number in range(10)]
    old = open_images(tmp_path / "old.csv", [(n, md5[n]) for n in range(1, 6)])
    new = open_images(tmp_path / "new.csv", [(n, md5[n]) for n in range(4, 10)])
    killed = 0
    for again in (False, True):
        before = [Hit(n, None, n) for n in range(1, 6)]
        after = before if again else [Hit(n, None, n - 3) for n in range(4, 10)]
        for changes in range(1, 100):
            bring(Lists(folder), "open-images", old)
            with importing(folder, old if again else new, changes) as process:
                code = process.wait()
            seen(folder, before, after, "open-images")
            Lists(folder).sweep()
            assert stray(folder) == set()
            seen(folder, before, after, "open-images")
            if code != -signal.SIGKILL:
                assert code == 0
                break
            killed += 1
    # At the least: the work folder, three new names, three old ones removed; twice.
    assert killed >= 14


@pytest.mark.slow
def test_an_import_killed_at_any_moment_leaves_one_whole_list(tmp_path: Path) -> None:
    dice = random.Random(SEED)
    folder = tmp_path / "datasets"
    old = yfcc(tmp_path / "old", [line(1), line(2)])
    new = yfcc(tmp_path / "new", (line(n) for n in range(2, MANY)))
    before = [Hit(1, ANN, 1), Hit(2, ANN, 2)]
    after = [Hit(2, ANN, 1)]
    cut_off = 0
    for _ in range(KILLS):
        bring(Lists(folder), "yfcc100m", old)
        step = dice.choice(["read", "sort", "check"])
        with importing(folder, new) as process:
            assert process.stdout is not None
            for told in process.stdout:
                if told.strip() == step:
                    break
            try:
                process.wait(timeout=dice.random() * 0.4)
            except subprocess.TimeoutExpired:
                process.kill()
            cut_off += process.wait() != 0
        came = seen(folder, before, after, "yfcc100m")
        Lists(folder).sweep()
        assert stray(folder) == set()
        assert seen(folder, before, after, "yfcc100m") == came
    assert cut_off
    with importing(folder, new) as process:
        assert process.wait() == 0
    assert seen(folder, before, after, "yfcc100m")


def test_a_sweep_leaves_an_import_of_another_process_alone(tmp_path: Path) -> None:
    folder = tmp_path / "datasets"
    new = yfcc(tmp_path / "new", (line(n) for n in range(2, MANY)))
    with importing(folder, new) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "read\n"
        process.send_signal(signal.SIGSTOP)
        try:
            Lists(folder).sweep()
            assert list(folder.glob("*.import"))
            with pytest.raises(Busy):
                bring(Lists(folder), "yfcc100m", new)
        finally:
            process.send_signal(signal.SIGCONT)
        assert process.wait() == 0
    assert len(Lists(folder).hits("yfcc100m", array("q", range(MANY)))) == MANY - 2
