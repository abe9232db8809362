"""Killed at any instant while rights fields are written: no file is harmed, none is left over."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scanner.folders.safe_write import SUFFIX, sweep
from scanner.folders.splice import prove
from tests.conftest import ROOT
from tests.photo_files import LICENSED, jpeg
from tests.rights_files import large_jpeg, names_in, stated

KILLS = 40
MEGABYTES = 24

WRITER = """
import sys, time
from dataclasses import replace
from tests.rights_files import a_changer, change, keep_on, seen
changer, n, begin = a_changer(embed=sys.argv[2] == "embed"), int(sys.argv[3]), 0.0
seen(changer, change(sys.argv[1], credit="x"))  # its worker runs
while True:
    n += 1
    wanted = change(sys.argv[1], credit=f"Agency {n}", data_mining="DMI-PROHIBITED")
    was = seen(changer, wanted)
    begin = time.monotonic()
    print("begin", flush=True)
    changer.write(replace(wanted, before=was.value), was, keep_on)
    print(time.monotonic() - begin, flush=True)
"""
"""Writes one value after the other, and says when it begins, and how long it took."""


def _killed(photo: Path, how: str, n: int, delay: Callable[[float], float]) -> bool:
    """Kill a writer in the middle of its second write; tell whether it left a copy behind."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(photo), how, str(n)], cwd=ROOT, stdout=subprocess.PIPE
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"begin\n"
        took = float(writer.stdout.readline())
        assert writer.stdout.readline() == b"begin\n"
        try:
            writer.wait(delay(took))
        except subprocess.TimeoutExpired:
            pass
        else:
            pytest.fail(f"the writer ended by itself with code {writer.returncode}")
        os.kill(writer.pid, signal.SIGKILL)
    left = [name for name in names_in(photo.parent) if name.endswith(SUFFIX)]
    assert sweep([str(photo.parent)]) == len(left)
    return bool(left)


def _sound(fields: dict[str, str], n: int) -> bool:
    """Whether the fields are those of the last whole write, or of the one it was killed in."""
    return (
        fields["data_mining"] == "DMI-PROHIBITED"
        and fields["credit"].startswith("Agency ")
        and (int(fields["credit"].split()[1]) > n)
    )


@pytest.mark.slow
def test_a_large_jpeg_outlives_forty_kills(tmp_path: Path) -> None:
    original, folder = tmp_path / "original", tmp_path / "photos"
    folder.mkdir()
    original.write_bytes(large_jpeg(MEGABYTES))
    photo = folder / "a.jpg"
    photo.write_bytes(original.read_bytes())
    dice = random.Random(4)
    in_the_middle = 0
    for n in range(KILLS):
        in_the_middle += _killed(photo, "embed", n, lambda took: dice.uniform(0, took))
        assert names_in(folder) == ["a.jpg"]
        with original.open("rb") as was, photo.open("rb") as now:
            prove(was, now)
        assert _sound(stated(photo), n)
    # Most instants lie where a copy is there; where none is, nothing was proved.
    assert in_the_middle >= KILLS // 4


@pytest.mark.slow
def test_a_sidecar_outlives_forty_kills(tmp_path: Path) -> None:
    photo, sidecar = tmp_path / "a.jpg", tmp_path / "a.jpg.xmp"
    photo.write_bytes(jpeg())
    sidecar.write_bytes(LICENSED)
    dice = random.Random(4)
    in_the_middle = 0
    for n in range(KILLS):
        in_the_middle += _killed(photo, "sidecar", n, lambda took: dice.uniform(0, took))
        assert names_in(tmp_path) == ["a.jpg", "a.jpg.xmp"]
        assert photo.read_bytes() == jpeg()
        assert _sound(stated(photo, sidecar), n)
        assert b"A lighthouse" in sidecar.read_bytes()
    assert in_the_middle >= 1
