"""The first evening with Safelight, in its real window."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from skimage import data

from tests.end_to_end.screen import Screen, accessible, need, window_on

pytestmark = pytest.mark.window

WITH_A_FACE = "astronaut.jpg"


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Return a folder of photos: one shows a face, three show none."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for name, pixels in (
        (WITH_A_FACE, data.astronaut()),
        ("coffee.jpg", data.coffee()),
        ("rocket.jpg", data.rocket()),
        ("cat.jpg", data.chelsea()),
    ):
        Image.fromarray(pixels).save(folder / name, quality=92)
    return folder


@pytest.fixture
def desktop(xvfb: str) -> Iterator[dict[str, str]]:
    need("xdotool", "dbus-daemon")
    with accessible(xvfb) as environ:
        yield environ


def asked(home: Path, *words: str) -> Any:
    """Return what the command line says of a home, as JSON."""
    done = subprocess.run(
        [sys.executable, "-m", "scanner", "--home", str(home), *words, "--format", "json"],
        env=os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def choose_what_shows_faces(screen: Screen) -> None:
    screen.key("ctrl+shift+f")
    screen.wait_for_name("1 photo", "exposed")
    screen.key("Home")


def test_a_face_that_was_rejected_is_still_rejected_on_the_next_evening(
    desktop: dict[str, str], photos: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    with window_on(home, desktop) as screen:
        screen.wait_for_name("Add a folder")
        screen.focus("Safelight")
        screen.key("ctrl+o")
        screen.wait_for_name("Add a folder of photos")
        screen.focus("Add a folder of photos")
        screen.write(str(photos))
        screen.key("Return")
        screen.wait_for_name("Looked at 4 photos: 1 shows faces")
        screen.wait_for_name("astronaut.jpg, 1 face, License not known")

        screen.focus("Safelight")
        choose_what_shows_faces(screen)
        screen.wait_for_name("face 1 of 1, found")
        screen.key("n")
        screen.wait_for_name("face 1 of 1, rejected")
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0

    rows = {row["key"]: row for row in asked(home, "photos")}
    assert len(rows) == 4
    assert rows[WITH_A_FACE]["faces"] == 0
    (box,) = asked(home, "photo", WITH_A_FACE)["boxes"]
    assert box["review"] == "rejected"

    with window_on(home, desktop) as screen:
        screen.wait_for_name("astronaut")
        screen.focus("Safelight")
        screen.key("ctrl+f")
        screen.write("astronaut")
        screen.wait_for_name("1 photo", "exposed")
        screen.key("Down", "Home")
        screen.wait_for_name("face 1 of 1, rejected")
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0


def test_ctrl_c_in_the_terminal_closes_the_window_in_order(
    desktop: dict[str, str], tmp_path: Path
) -> None:
    home = tmp_path / "home"
    with window_on(home, desktop) as screen:
        screen.wait_for_name("Add a folder")
        screen.send(signal.SIGINT)
        assert screen.wait_until_closed() == 130
    # A catalog that was closed in order has put its log away.
    assert not (home / "catalog.sqlite-wal").exists()


def test_where_there_is_no_display_the_window_says_so_and_names_the_terminal(
    tmp_path: Path,
) -> None:
    environ = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "scanner", "--home", str(tmp_path / "home")],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 3
    assert "needs a display" in done.stderr
    assert "safelight --help" in done.stderr
