"""Settings, doctor and demonstration, through the real program."""

import io
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from tests.alone import SKIP
from tests.end_to_end.terminal import COMMAND, ROOT, Terminal
from tests.photo_files import CC_BY_NC, app1_xmp, xmp


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "home")


def test_settings_are_listed_shown_changed_and_checked(terminal: Terminal) -> None:
    names = {item["setting"] for item in terminal.json("settings")}
    assert {"detector.level", "exposure.profile", "report.pictures"} <= names
    assert terminal.words("settings", "report.pictures") == "300\n"
    terminal.run("settings", "report.pictures", "5")
    assert terminal.json("settings", "report.pictures")["value"] == 5
    terminal.run("settings", "report.pictures", "many", code=2)
    terminal.run("settings", "no.such", code=2)
    (terminal.home / "settings.toml").write_text("[detector]\nlevl = 'x'\n")
    done = terminal.run("photos", code=5)
    assert b"line 2" in done.stderr


def test_another_profile_is_another_exposure_however_it_was_set(
    terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "photos").mkdir()
    out = io.BytesIO()
    Image.fromarray(data.astronaut()).save(out, "JPEG")
    said = app1_xmp(xmp(f'<cc:license rdf:resource="{CC_BY_NC}"/>'))
    picture = out.getvalue()
    (tmp_path / "photos" / "a.jpg").write_bytes(picture[:2] + said + picture[2:])
    terminal.run("source", "add", "folder", str(tmp_path / "photos"))
    assert terminal.json("scan")["exposed"]["1"] == 1

    assert terminal.json("settings", "exposure.profile", "open")["value"] == "open"
    assert terminal.json("photos", "--severity", "1") == []
    assert terminal.json("photos", "--permissive") == []
    assert len(terminal.json("photos", "--permissive", "fdf_like")) == 1

    (terminal.home / "settings.toml").write_text('[exposure]\nprofile = "any-cc"\n')
    assert len(terminal.json("photos", "--severity", "1")) == 1
    terminal.run("settings", "exposure.profile", "none", code=2)


def test_doctor_finds_this_machine_well_and_a_damaged_catalog_ill(terminal: Terminal) -> None:
    checks = {item["check"]: item for item in terminal.json("doctor")}
    assert checks["face detector"]["state"] == checks["HEIC"]["state"] == "ok"
    assert checks["catalog"]["says"] == "not made yet"
    assert not terminal.home.exists()
    terminal.run("source", "list")
    assert {i["check"]: i for i in terminal.json("doctor")}["catalog"]["state"] == "ok"
    (terminal.home / "catalog.sqlite").write_bytes(b"no database" * 1000)
    ill = {item["check"]: item for item in terminal.json("doctor", code=5)}["catalog"]
    assert ill["state"] == "damaged"
    assert "catalog.sqlite" in ill["mend"]
    terminal.run("photos", code=5)


def test_doctor_says_where_a_home_cannot_be(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    checks = Terminal(tmp_path / "file" / "home").json("doctor", code=5)
    home = next(item for item in checks if item["check"] == "home")
    assert home["state"] == "missing"
    assert "--home" in home["mend"]
    assert "What mends it:" in Terminal(tmp_path / "file").words("doctor", code=5)


def test_a_catalog_of_a_newer_safelight_is_left_alone(terminal: Terminal) -> None:
    terminal.run("source", "list")
    with closing(sqlite3.connect(terminal.home / "catalog.sqlite")) as catalog:
        catalog.execute("PRAGMA user_version = 9999")
    assert b"newer" in terminal.run("photos", code=5).stderr
    assert "newer" in terminal.words("doctor", code=5)


def test_the_demonstration_shows_exposures_and_touches_nothing_real(
    terminal: Terminal, tmp_path: Path
) -> None:
    (tmp_path / "temporary").mkdir()
    printed = terminal.run(
        "demo", "--headless", "--photos", "15", TMPDIR=str(tmp_path / "temporary")
    ).stdout.decode()
    assert "and read 15 photos in" in printed
    assert "license-permissive" in printed
    assert "its license lets others reuse it" in printed
    assert not terminal.home.exists()
    (folder,) = (tmp_path / "temporary").glob("safelight-demo-*")
    assert (folder / "report.html").stat().st_size > 10_000
    assert str(folder / "report.html") in printed
    exposed = Terminal(folder / "home").json("photos", "--severity", "2")
    assert exposed
    assert all(item["faces"] for item in exposed)


def test_the_demonstration_needs_no_network_but_this_machines_own(
    terminal: Terminal, tmp_path: Path
) -> None:
    alone = Path(__file__).parents[1] / "alone.py"
    outside = "import socket; socket.create_connection(('192.0.2.1', 80), 5)"
    cut_off = subprocess.run(
        [sys.executable, alone, sys.executable, "-c", outside], capture_output=True, check=False
    )
    if cut_off.returncode == SKIP:
        pytest.skip("this system lets nobody have a network of their own")
    assert b"unreachable" in cut_off.stderr

    done = subprocess.run(
        [sys.executable, alone, *COMMAND, "demo", "--headless", "--photos", "6"],
        env=terminal.environment | {"TMPDIR": str(tmp_path)},
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert b"and read 6 photos in" in done.stdout
