"""
A scan that is cut off, by Ctrl-C or by kill -9 at any moment, goes on where it stopped.

However often that happens, the catalog ends as that of an undisturbed run, and
nothing that was committed is looked at twice.
"""

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from PIL import Image
from skimage import data

from tests.end_to_end.terminal import Terminal

PICTURES = 60
PATIENCE = 300
"""Tenths of a second that a worker may take to find out that its parent was killed."""

SEED = int(os.environ.get("SAFELIGHT_TEST_SEED", "20261123"))


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of pictures, every third with a face, no two of the same bytes."""
    folder = tmp_path_factory.mktemp("photos")
    face, none = Image.fromarray(data.astronaut()), Image.fromarray(data.coffee())
    for n in range(PICTURES):
        picture = (none if n % 3 else face).copy()
        picture.putpixel((0, 0), (n, 255 - n, n))
        # Large enough that a scan takes a few seconds: there has to be something to cut off.
        picture.resize((1800, 1200)).save(folder / f"{n:03}.jpg", quality=80)
    return folder


@pytest.fixture(scope="module")
def undisturbed(photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    terminal = Terminal(tmp_path_factory.mktemp("undisturbed"))
    terminal.run("source", "add", "folder", str(photos))
    assert terminal.json("scan")["looked_at"] == PICTURES
    return findings(terminal)


@pytest.fixture
def terminal(photos: Path, tmp_path: Path) -> Iterator[Terminal]:
    """Return a home that knows the photos; after the test no worker of it may live on."""
    terminal = Terminal(tmp_path / "home")
    terminal.run("source", "add", "folder", str(photos))
    # One worker, so that there is a second or two in which to cut a scan off.
    terminal.run("settings", "detector.processes", "1")
    yield terminal
    for _ in range(PATIENCE):
        if not processes_of(terminal):
            return
        signal.sigtimedwait([], 0.1)
    pytest.fail(f"still there: {processes_of(terminal)}")


def processes_of(terminal: Terminal) -> list[str]:
    """Return the processes that work on a home, by what stands in their environment (Linux)."""
    mark = f"SAFELIGHT_HOME={terminal.home}\0".encode()
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if mark in (entry / "environ").read_bytes():
                found.append((entry / "cmdline").read_text())
    return found


def findings(terminal: Terminal) -> Any:
    """Return all that a scan found, without what differs from run to run: ids."""
    rows = terminal.json("photos", "--order", "key")
    with closing(sqlite3.connect(terminal.home / "catalog.sqlite")) as db:
        boxes = db.execute(
            "SELECT p.key, f.n, f.x, f.y, f.w, f.h, f.score "
            "FROM face f JOIN photo p ON p.id = f.photo ORDER BY p.key, f.n"
        ).fetchall()
    return [{name: value for name, value in row.items() if name != "id"} for row in rows], boxes


def looked_at(terminal: Terminal) -> int:
    """Return how many pictures' findings are committed."""
    path = terminal.home / "catalog.sqlite"
    with closing(sqlite3.connect(path, timeout=30)) as db:
        return int(db.execute("SELECT count(*) FROM inspection").fetchone()[0])


def cut_off(terminal: Terminal, after: int, how: Callable[[subprocess.Popen[bytes]], None]) -> int:
    """
    Scan until `after` more pictures are committed, then cut the scan off; return its exit code.

    It may have come to its end before.
    """
    begin = looked_at(terminal)
    process = terminal.start("scan", stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    while is_running(process) and looked_at(terminal) < begin + after:
        pass
    if process.poll() is None:
        how(process)
    assert process.stderr is not None
    said = process.stderr.read().decode()
    process.stderr.close()
    code = process.wait()
    assert "Traceback" not in said, said
    return code


def is_running(process: subprocess.Popen[bytes]) -> bool:
    """Tell whether a scan has not ended, without taking a processor from it."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(0.02)
    return process.returncode is None


def kill(process: subprocess.Popen[bytes]) -> None:
    """End the program as a power cut does; its workers find out by themselves."""
    process.kill()


def interrupt(process: subprocess.Popen[bytes]) -> None:
    """Press Ctrl-C: a terminal sends the signal to every process of the group."""
    os.killpg(process.pid, signal.SIGINT)


@pytest.mark.parametrize("how", [kill, interrupt], ids=["kill -9", "Ctrl-C"])
def test_a_scan_that_is_cut_off_ends_as_if_it_had_not_been(
    terminal: Terminal, undisturbed: Any, how: Callable[[subprocess.Popen[bytes]], None]
) -> None:
    chance = random.Random(SEED)
    counts = [0]
    for _ in range(3):
        code = cut_off(terminal, chance.randrange(1, PICTURES // 4), how)
        assert code in ((-9, 0) if how is kill else (130, 0))
        counts.append(looked_at(terminal))
    assert counts == sorted(counts)
    assert counts[1] > 0

    last = terminal.json("scan")

    # What was committed is not looked at again, and the rest is.
    assert last["looked_at"] == PICTURES - counts[-1]
    assert last["new"] == last["changed"] == last["gone"] == 0
    assert findings(terminal) == undisturbed
    assert terminal.json("scan")["looked_at"] == 0


def test_a_scan_may_be_killed_before_it_committed_anything(
    terminal: Terminal, undisturbed: Any
) -> None:
    chance = random.Random(SEED)
    for _ in range(3):
        process = terminal.start("scan", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # Not a test of time: any moment will do, and the same command has to mend all of them.
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(chance.uniform(0.05, 0.9))
        process.kill()
        process.wait()

    assert terminal.json("scan")["photos"] == PICTURES
    assert findings(terminal) == undisturbed


def test_ctrl_c_says_that_the_same_command_goes_on(terminal: Terminal) -> None:
    process = terminal.start("scan", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    while looked_at(terminal) == 0:
        assert is_running(process)
    interrupt(process)
    printed, said = process.communicate()
    assert process.returncode == 130
    assert printed == b""
    assert said.decode().count("The same command goes on where it stopped.") == 1


def test_a_second_scan_of_the_same_catalog_is_told_to_wait(terminal: Terminal) -> None:
    terminal.run("scan", "--sync-only")

    with FileLock(terminal.home / "scan.lock"):
        assert b"Another Safelight" in terminal.run("scan", code=3).stderr

    assert len(terminal.json("photos")) == PICTURES
