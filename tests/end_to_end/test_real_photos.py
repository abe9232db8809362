"""The whole program on real photos, as a user runs it: a command, a folder, JSON out."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(__file__).parents[2].parent / "shared"
DEV = SHARED / "faces" / "dev"
EVERYDAY = {"coco", "imagenet", "dlib"}

Run = Callable[..., Any]

pytestmark = pytest.mark.skipif(
    not (DEV / "annotations.json").exists(),
    reason="the development photos are not beside the project",
)


@pytest.fixture(scope="module")
def safelight(tmp_path_factory: pytest.TempPathFactory) -> Run:
    home = tmp_path_factory.mktemp("home")

    def run(*words: str, code: int = 0) -> Any:
        done = subprocess.run(
            [sys.executable, "-m", "scanner", "--home", str(home), *words, "--format", "json"],
            capture_output=True,
            text=True,
            env=os.environ | {"SAFELIGHT_HOME": str(home)},
            check=False,
        )
        assert done.returncode == code, done.stderr
        return json.loads(done.stdout)

    return run


@pytest.fixture(scope="module")
def scanned(safelight: Run) -> dict[str, Any]:
    safelight("source", "add", "folder", str(DEV / "images"))
    summary = safelight("scan")
    assert summary["photos"] == summary["new"] == summary["looked_at"]
    assert summary["unreadable"] == []
    return {row["key"]: row for row in safelight("photos")}


def labeled(source: set[str], label: str) -> list[str]:
    images = json.loads((DEV / "annotations.json").read_text())["images"]
    return [
        Path(entry["image"]).name
        for entry in images
        if entry["src"] in source and entry["label"] == label
    ]


# Verdicts near the threshold are not stable across decoders: hence a margin of two photos.
@pytest.mark.parametrize(
    ("source", "label", "least", "most"),
    [
        (EVERYDAY, "face", 47, 51),
        ({"fsxl"}, "face", 163, 165),
        ({"mask"}, "face", 195, 200),
        (EVERYDAY, "none", 0, 2),
    ],
    ids=["everyday", "portraits", "masks", "false alarms"],
)
def test_faces_are_found_where_they_are_and_not_where_they_are_not(
    scanned: dict[str, Any], source: set[str], label: str, least: int, most: int
) -> None:
    names = labeled(source, label)
    flagged = [name for name in names if scanned[name]["faces"]]

    assert least <= len(flagged) <= most


def test_a_second_scan_looks_at_nothing(safelight: Run, scanned: dict[str, Any]) -> None:
    again = safelight("scan")

    assert (again["new"], again["changed"], again["gone"], again["looked_at"]) == (0, 0, 0, 0)
    assert again["photos"] == len(scanned)


def test_boxes_lie_on_the_faces(safelight: Run, scanned: dict[str, Any]) -> None:
    images = json.loads((DEV / "annotations.json").read_text())["images"]
    portraits = [e for e in images if e["src"] == "fsxl" and len(e["boxes"]) == 1][:20]
    hits = 0
    for entry in portraits:
        (x, y, w, h) = entry["boxes"][0]
        detail = safelight("photo", Path(entry["image"]).name)
        centers = [
            ((box["x"] + box["w"] / 2) * entry["w"], (box["y"] + box["h"] / 2) * entry["h"])
            for box in detail["boxes"]
        ]
        hits += any(x <= cx <= x + w and y <= cy <= y + h for cx, cy in centers)

    assert hits >= 19
