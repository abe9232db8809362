"""Odd, damaged and hostile pictures, through worker processes as in a scan."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from scanner.domain.face import COUNTS_FROM, SAME_FACE, Box
from scanner.domain.photo import PhotoId, Picture
from scanner.faces.pool import FacePool
from scanner.ports import Assignment, Look
from tests.odd_files import FACE, Odd, write_all

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Odd]]:
    folder = tmp_path_factory.mktemp("odd")
    return folder, write_all(folder)


def looks_at(folder: Path, names: list[str], *, level: str = "standard") -> dict[str, Look]:
    pool = FacePool(level=level, processes=2)
    work = [
        Assignment(PhotoId(n), Picture(str(folder.resolve() / name)))
        for n, name in enumerate(names)
    ]
    return {names[look.photo]: look for look in pool.look(work)}


def outcome(look: Look) -> str:
    if look.error is not None:
        return "unreadable"
    return "face" if any(face.score >= COUNTS_FROM for face in look.faces) else "none"


def differences(looks: Mapping[str, Look], expected: Mapping[str, Odd], face: Any) -> list[str]:
    wrong = []
    for name, odd in expected.items():
        look = looks[name]
        seen = outcome(look)
        if seen not in odd.outcomes:
            wrong.append(f"{name}: {seen}, not {set(odd.outcomes)} ({look.error})")
        if seen != "unreadable" and odd.size and (look.width, look.height) != odd.size:
            wrong.append(f"{name}: {look.width} x {look.height}, not {odd.size}")
        if seen == "face" and odd.outcomes >= {"face"} and "none" not in odd.outcomes:
            best = max(found.box.iou(Box(*face)) for found in look.faces)
            if best < SAME_FACE:
                wrong.append(f"{name}: the face is elsewhere, IoU {best:.2f}")
    return wrong


def peak_mb(path: Path) -> float:
    """Return the most memory that the one worker of a fresh pool held while it looked at a file."""
    script = (
        "import resource, sys\n"
        "from scanner.domain.photo import PhotoId, Picture\n"
        "from scanner.faces.pool import FacePool\n"
        "from scanner.ports import Assignment\n"
        "if __name__ == '__main__':\n"
        "    picture = Picture(sys.argv[1])\n"
        "    (look,) = FacePool(processes=1).look([Assignment(PhotoId(1), picture)])\n"
        "    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
    )
    command = [sys.executable, "-c", script, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return int(done.stdout) / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def test_every_odd_file_ends_as_it_should(made: tuple[Path, dict[str, Odd]]) -> None:
    folder, expected = made
    looks = looks_at(folder, list(expected))
    assert differences(looks, expected, FACE) == []


def test_the_thorough_level_finds_a_face_that_lies_on_its_side(
    made: tuple[Path, dict[str, Odd]],
) -> None:
    folder, _ = made
    look = looks_at(folder, ["sideways_no_exif.jpg"], level="thorough")["sideways_no_exif.jpg"]
    x, y, w, h = FACE
    on_its_side = Box(y, 1 - x - w, h, w)
    assert max(face.box.iou(on_its_side) for face in look.faces if face.score >= 0.5) >= SAME_FACE


def test_what_is_wrong_is_said_in_one_sentence(made: tuple[Path, dict[str, Odd]]) -> None:
    folder, expected = made
    broken = [name for name, odd in expected.items() if odd.outcomes == {"unreadable"}]
    for look in looks_at(folder, broken).values():
        assert look.error is not None
        assert look.error.endswith(".")
        assert "\n" not in look.error
        assert len(look.error) < 120
        assert look.faces == ()


@pytest.mark.skipif(sys.platform == "win32", reason="no such measure of memory")
@pytest.mark.parametrize(
    "name",
    [
        "bomb_200mp.png",
        "bomb_900mp.png",
        "bomb_200mp.jpg",
        "bomb_4200mp.jpg",
        "bomb_progressive.jpg",
        "bomb.webp",
        "flat_108mp.jpg",
    ],
)
def test_no_bomb_takes_more_memory_than_it_may(
    name: str, made: tuple[Path, dict[str, Odd]]
) -> None:
    folder, expected = made
    limit = expected[name].rss_mb
    assert limit is not None
    assert peak_mb(folder / name) <= limit


def shared_odd(shared: Path) -> tuple[Path, dict[str, Odd], dict[str, tuple[float, ...]]]:
    folder = shared / "faces" / "dev" / "odd"
    if not folder.is_dir():
        pytest.skip("the shared odd pictures are not there")
    files = json.loads((folder / "expected.json").read_text())["files"]
    expected = {
        name: Odd(
            b"",
            frozenset({entry["outcome"], *entry.get("also", [])}),
            tuple(entry["size"]) if "size" in entry else None,
            entry.get("thorough"),
            entry.get("max_rss_mb"),
        )
        for name, entry in files.items()
    }
    boxes = {name: tuple(entry["box"]) for name, entry in files.items() if "box" in entry}
    return folder, expected, boxes


def test_the_shared_odd_files_hold_to_the_letter(shared: Path) -> None:
    folder, expected, boxes = shared_odd(shared)
    assert len(set(boxes.values())) == 1
    looks = looks_at(folder, list(expected))
    assert differences(looks, expected, next(iter(boxes.values()))) == []


def test_the_shared_odd_files_hold_at_the_thorough_level(shared: Path) -> None:
    folder, expected, _ = shared_odd(shared)
    thorough = {name: odd.thorough for name, odd in expected.items() if odd.thorough}
    looks = looks_at(folder, list(thorough), level="thorough")
    assert {name: outcome(look) for name, look in looks.items()} == thorough


@pytest.mark.skipif(sys.platform == "win32", reason="no such measure of memory")
def test_no_shared_bomb_takes_more_memory_than_it_may(shared: Path) -> None:
    folder, expected, _ = shared_odd(shared)
    limits = {name: odd.rss_mb for name, odd in expected.items() if odd.rss_mb}
    peaks = {name: peak_mb(folder / name) for name in limits}
    assert {name: peak for name, peak in peaks.items() if peak > limits[name]} == {}
