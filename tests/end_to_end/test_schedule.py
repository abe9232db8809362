"""Keeping watch, by the real program: set, run as the scheduler would, told on a real bus."""

import os
import pty
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest
import skimage.data
from filelock import FileLock
from PIL import Image

from scanner.schedule import systemd
from tests.end_to_end.terminal import Terminal
from tests.photo_files import CC_BY, app1_xmp, xmp
from tests.scheduling import desktop, make_systemctl, path_without, words_systemd_reads
from tests.secret_service import session_bus

ODD = 'da ta 50% "it\'s" é $HOME'


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    """Return a terminal on a home with an odd name, into which a folder of photos was added."""
    folder = tmp_path / "photos"
    folder.mkdir()
    Image.fromarray(skimage.data.astronaut()).save(folder / "astronaut.jpg", quality=90)
    made = Terminal(tmp_path / ODD)
    made.run("source", "add", "folder", str(folder))
    return made


def expose(terminal: Terminal, name: str) -> None:
    folder = terminal.home.parent / "photos"
    plain = (folder / "astronaut.jpg").read_bytes()
    said = app1_xmp(xmp(f'<cc:license rdf:resource="{CC_BY}"/>'))
    (folder / name).write_bytes(plain[:2] + said + plain[2:])


def on_bus(terminal: Terminal, address: str) -> dict[str, str]:
    terminal.environment = terminal.environment | {"DBUS_SESSION_BUS_ADDRESS": address}
    return terminal.environment


def test_the_desktop_is_told_of_what_is_newly_exposed_and_of_nothing_else(
    terminal: Terminal,
) -> None:
    if not (shutil.which("busctl") or shutil.which("notify-send")):
        pytest.skip("neither systemd's nor libnotify's program is installed")
    with session_bus() as bus, desktop(bus.address) as shown:
        on_bus(terminal, bus.address)
        first = terminal.run("audit")
        expose(terminal, "reused.jpg")
        second = terminal.run("audit")
        third = terminal.run("audit")

    assert (first.stdout, first.stderr, third.stdout, third.stderr) == (b"", b"", b"", b"")
    assert b"1 photo is newly exposed: 1 visible." in second.stdout
    ((name, replaces, icon, title, text, actions, _hints, expires),) = shown.shown
    assert (name, replaces, icon, title) == ("Safelight", 0, "safelight", "Safelight")
    assert text == "1 photo is newly exposed: 1 visible."
    assert (actions, expires) == ([], -1)
    (notice,) = terminal.json("schedule", "--seen")["notices"]
    assert (notice["keys"], notice["told"], notice["exposed"]["1"]) == (["reused.jpg"], True, 1)
    assert terminal.json("schedule")["notices"] == []


def test_an_audit_that_was_killed_before_it_could_tell_is_made_up_for_by_the_next(
    terminal: Terminal,
) -> None:
    if shutil.which("busctl") is None:
        pytest.skip("systemd's program is not installed")
    terminal.run("audit")
    expose(terminal, "reused.jpg")
    with session_bus() as bus:
        on_bus(terminal, bus.address)
        with desktop(bus.address, answers=False) as silent:
            audit = terminal.start("audit", stdout=subprocess.DEVNULL)
            assert silent.heard.wait(120)
            os.killpg(audit.pid, signal.SIGKILL)
            audit.wait(60)
        assert terminal.json("schedule")["notices"] == []

        with desktop(bus.address) as shown:
            said = terminal.words("audit")

    assert "1 photo is newly exposed" in said
    assert len(shown.shown) == 1


def test_while_another_scans_the_scheduled_audit_is_silent_and_no_failure(
    terminal: Terminal,
) -> None:
    expose(terminal, "reused.jpg")
    with FileLock(terminal.home / "scan.lock"):
        done = terminal.run("audit", "--every", "7d")

    assert (done.stdout, done.stderr) == (b"", b"")
    assert terminal.json("schedule")["last"] is None
    assert b"newly exposed" in terminal.run("audit", "--every", "7d").stdout
    assert terminal.json("audit", "--every", "7d") == {"scan": None, "notice": None}


def test_a_folder_that_is_away_is_named_and_tried_again_at_the_next_tick(
    terminal: Terminal,
) -> None:
    photos = terminal.home.parent / "photos"
    photos.rename(photos.with_name("away"))

    done = terminal.run("audit", "--every", "7d", code=3)
    assert b"photos" in done.stderr
    assert terminal.json("schedule")["last"]["state"] == "failed"

    photos.with_name("away").rename(photos)
    assert terminal.json("audit", "--every", "7d")["scan"]["photos"] == 1


def test_what_systemd_is_told_runs_from_anywhere_and_looks_at_this_home(
    terminal: Terminal, tmp_path: Path
) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not installed")
    control = make_systemctl(tmp_path / "systemd")
    units = tmp_path / "config" / "systemd" / "user"
    terminal.environment |= {"PATH": control.path, "XDG_CONFIG_HOME": str(tmp_path / "config")}

    refused = terminal.run("schedule", "--every", "7d", code=2)
    assert b"Will write" in refused.stderr
    assert not units.exists()
    state = terminal.json("schedule", "--every", "1w", "--at", "18:30", "--yes")
    assert (state["every"], state["at"], state["home"]) == ("7d", "18:30", str(terminal.home))
    assert (state["active"], state["wrong"], state["here"]) == (True, "", True)
    assert state["next"] is not None

    service = units / systemd.SERVICE
    words = words_systemd_reads(service, terminal.environment)
    (folder,) = re.findall(r"^WorkingDirectory=(.*)$", service.read_text(), re.MULTILINE)
    expose(terminal, "reused.jpg")
    ran = subprocess.run(
        words,
        cwd=folder.replace("%%", "%"),
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "1 photo is newly exposed" in ran.stdout
    shown = terminal.words("schedule")
    assert "every 7 days about 18:30" in shown
    assert "1 photo is newly exposed" in shown

    assert terminal.json("schedule", "--every", "off", "--yes")["every"] is None
    assert not control.is_on
    assert list(units.glob("*")) == []


def test_where_nobody_answers_cron_is_given_a_line_that_runs(terminal: Terminal) -> None:
    terminal.environment |= {"PATH": path_without("systemctl")}

    done = terminal.run("schedule", "--every", "12h", code=3)

    assert b"could not be reached: systemctl is not installed." in done.stderr
    (line,) = done.stdout.decode().splitlines()
    fields = line.split(" ", 5)
    assert fields[:5] == ["0", "0,12", "*", "*", "*"]
    expose(terminal, "reused.jpg")
    # As cron does it: in a shell, a percent sign standing for itself behind a backslash only.
    ran = subprocess.run(
        ["/bin/sh", "-c", fields[5].replace("\\%", "%")],
        cwd="/",
        env={"PATH": "/usr/bin:/bin", "HOME": str(terminal.home.parent)},
        capture_output=True,
        text=True,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "1 photo is newly exposed" in ran.stdout


def test_on_a_terminal_it_asks_and_no_is_no(terminal: Terminal, tmp_path: Path) -> None:
    control = make_systemctl(tmp_path / "systemd")
    terminal.environment |= {"PATH": control.path, "XDG_CONFIG_HOME": str(tmp_path / "config")}
    mine, theirs = pty.openpty()
    process = terminal.start(
        "schedule", "--every", "7d", stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    said = b""
    while b"[y/N]" not in said:
        said += os.read(mine, 4096)
    os.write(mine, b"n\n")
    while process.poll() is None or b"Nothing was changed." not in said:
        try:
            said += os.read(mine, 4096)
        except OSError:  # the other end is closed
            break
    os.close(mine)

    assert process.wait(60) == 0
    assert b"Nothing was changed." in said
    assert b"ExecStart=" in said
    assert not (tmp_path / "config").exists()
    assert not [told for told in control.told if "enable" in told]
