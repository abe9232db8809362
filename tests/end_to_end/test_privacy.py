"""
Nothing leaves this machine unless somebody asked for it: a whole audit, watched from below.

Every process runs on a machine without a network where the system allows that, and the kernel
tells of each call that was meant for another one: what is tried is seen, not only what worked.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from scanner.demo.sample import make_sample_export, photo_id
from tests.end_to_end.screen import Screen, accessible, need, window_of
from tests.end_to_end.terminal import COMMAND, ROOT, Terminal
from tests.watched import calls, need_strace, tried, was_watched, watched

LAB = ("--email", "privacy@lab.example.org", "--country", "NO", "--dataset", "pipa")


@pytest.fixture(autouse=True)
def _strace() -> None:
    need_strace()


class WatchedTerminal(Terminal):
    """Runs commands that are watched, each into a log of its own."""

    def __init__(self, home: Path, logs: Path) -> None:
        super().__init__(home)
        self._logs = logs
        logs.mkdir()

    def watch(
        self, *words: str | bytes, given: bytes = b"", **variables: str
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a command to its end, whatever that is; it must not have tried anything."""
        log = self._logs / f"{len(list(self._logs.iterdir()))}.log"
        done = subprocess.run(
            [*watched(log), *COMMAND, *words],
            env=self.environment | variables,
            cwd=ROOT,
            input=given,
            capture_output=True,
            check=False,
        )
        assert tried(log) == [], f"{words} tried to reach another machine"
        assert was_watched(log), f"{words} was not watched"
        return done

    def run(
        self, *words: str | bytes, code: int = 0, given: bytes = b"", **variables: str
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a command to its end; it has to end with `code`, and must not have tried anything."""
        done = self.watch(*words, given=given, **variables)
        said = done.stderr.decode(errors="backslashreplace")
        assert done.returncode == code, f"{words} ended with {done.returncode}: {said}"
        return done


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for name, pixels in (("portrait.jpg", data.astronaut()), ("cup.jpg", data.coffee())):
        Image.fromarray(pixels).save(folder / name, quality=92)
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def pipa(path: Path) -> Path:
    """Write a list as PIPA has them, with three of the sample account's photos."""
    path.write_text("".join(f"7215760{n:04d} {photo_id(n)} 1 2 3 4 {n} 1\n" for n in (0, 2, 5)))
    return path


def drafts_a_letter(terminal: Terminal) -> None:
    """Draft a letter about the photos in the list."""
    terminal.run("settings", "letters.name", "Anna Example")
    terminal.run("settings", "letters.email", "anna@example.org")
    terminal.run("request", "add-recipient", "the-lab", "The Lab", *LAB)
    terminal.run("request", "new", "the-lab", "--dataset", "pipa")


# -- the check can fail

REACHES_OUT = {
    "TCP": "socket.create_connection(('192.0.2.1', 80), 1)",
    "TCP over IPv6": "socket.create_connection(('2001:db8::1', 443), 1)",
    "UDP": "socket.socket(type=socket.SOCK_DGRAM).sendto(b'hello', ('192.0.2.1', 9))",
    "a name": "socket.getaddrinfo('nobody.example.invalid', 80)",
    "a resolver here": "socket.socket(type=socket.SOCK_DGRAM).connect(('127.0.0.53', 53))",
    "open to all": "socket.socket().bind(('0.0.0.0', 0))",
    "raw packets": "socket.socket(socket.AF_PACKET, socket.SOCK_RAW)",
    "a process of a process": "subprocess.run([sys.executable, '-c', \"import socket; "
    "socket.create_connection(('192.0.2.1', 80), 1)\"], stderr=subprocess.DEVNULL)",
    "a thread": "t = threading.Thread(target=lambda: socket.socket().connect_ex(('192.0.2.1', 1)))"
    "; t.start(); t.join()",
}


@pytest.mark.parametrize("code", REACHES_OUT.values(), ids=REACHES_OUT)
def test_whoever_tries_to_reach_another_machine_is_seen(code: str, tmp_path: Path) -> None:
    log = tmp_path / "log"
    program = (
        "import contextlib, socket, subprocess, sys, threading\n"
        f"with contextlib.suppress(OSError): {code}"
    )
    subprocess.run([*watched(log), sys.executable, "-c", program], check=True, timeout=60)
    assert tried(log)


def test_who_speaks_with_this_machine_alone_is_not_suspected(tmp_path: Path) -> None:
    log = tmp_path / "log"
    program = (
        "import socket; s = socket.create_server(('127.0.0.1', 0)); "
        "socket.create_connection(s.getsockname()); a, b = socket.socketpair(); a.send(b'x')"
    )
    subprocess.run([*watched(log), sys.executable, "-c", program], check=True, timeout=60)
    assert [name for name, _ in calls(log)].count("connect") == 1
    assert tried(log) == []


# -- the audit


def test_a_whole_audit_by_commands_tries_to_reach_nobody(
    home: Path, photos: Path, tmp_path: Path
) -> None:
    terminal = WatchedTerminal(home, tmp_path / "logs")
    zips = make_sample_export(tmp_path / "export", photos=6)

    terminal.run("source", "add", "folder", str(photos))
    terminal.run("source", "add", "export", *map(str, zips))
    summary = terminal.json("scan")
    assert (summary["photos"], summary["looked_at"]) == (8, 8)
    assert summary["with_faces"] >= 2
    terminal.run("dataset", "import", "pipa", str(pipa(tmp_path / "all_data.txt")))
    assert str(photo_id(2)) in terminal.words("lookup", str(photo_id(2)))
    assert terminal.json("photos", "--dataset", "pipa")
    terminal.run("overview")
    terminal.run("report", str(tmp_path / "audit.html"))
    assert (tmp_path / "audit.html").stat().st_size > 10_000

    terminal.run("plan", "rights", "--data-mining", "prohibited", "--key", "portrait.jpg")
    terminal.run("apply", "1", "--yes")
    assert list(photos.glob("*.xmp"))
    terminal.run("verify", "1")

    drafts_a_letter(terminal)
    terminal.run("request", "send", "1", "--yes")
    assert len(list((home / "outbox").iterdir())) == 1

    Image.fromarray(data.astronaut()).save(photos / "new.jpg", quality=80)
    assert terminal.json("audit")
    terminal.run("schedule")
    # Its code tells what is missing on this machine.
    terminal.watch("doctor")
    assert {row["state"] for row in terminal.json("journal")} >= {"started", "done"}


PAGES = (
    ("F2", "What to do next"),
    ("F3", "left to decide"),
    ("F7", "Plans, the newest first"),
    ("F8", "Datasets, what can be checked first"),
    ("alt+F8", "Photo or person to look up"),
    ("F11", "The Lab"),
    ("Return", "The letter is a draft; nobody has it yet."),
    ("F4", "Whose photos"),
    ("F6", "Nothing to review"),
    ("shift+F2", "Photos as a grid"),
    ("Home", "Why this is flagged"),
    ("shift+Right", "2 selected"),
    ("F12", "Photos side by side"),
)
"""Each page of the window, by its key, and what it shows then."""


@pytest.fixture
def desktop(xvfb: str) -> Iterator[dict[str, str]]:
    need("xdotool", "dbus-daemon")
    with accessible(xvfb) as environ:
        yield environ


@pytest.mark.window
def test_a_window_on_whose_every_page_somebody_was_tries_to_reach_nobody(
    desktop: dict[str, str], home: Path, photos: Path, tmp_path: Path
) -> None:
    terminal = Terminal(home)
    zips = make_sample_export(tmp_path / "export", photos=6)
    terminal.run("source", "add", "folder", str(photos))
    terminal.run("source", "add", "export", *map(str, zips))
    terminal.run("scan", "--sync-only")
    terminal.run("dataset", "import", "pipa", str(pipa(tmp_path / "all_data.txt")))
    terminal.run("plan", "rights", "--data-mining", "prohibited", "--key", "portrait.jpg")
    drafts_a_letter(terminal)
    log = tmp_path / "window.log"

    with window_of(["--home", str(home)], desktop, under=watched(log)) as screen:
        screen.wait_for_name("8 photos: show them")
        screen.focus("Safelight")
        screen.key("F5")
        screen.wait_for_name("Looked at 8 photos")
        for key, shown in PAGES:
            screen.key(key)
            screen.wait_for_name(shown)
        look_into_dialogs(screen)
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0

    assert tried(log) == []
    assert any(name == "connect" and "X11" in rest for name, rest in calls(log))


def look_into_dialogs(screen: Screen) -> None:
    """Open what opens beside the window, and close it again."""
    for key, title in (
        ("F1", "Help"),
        ("shift+F1", "Log"),
        ("ctrl+shift+F5", "Keep watch"),
        ("ctrl+comma", "Settings"),
        ("question", "Shortcuts"),
        ("ctrl+F1", "Version"),
    ):
        screen.key(key)
        screen.focus(title)
        screen.key("Escape")
        screen.focus("Safelight")
