"""
A real window on a screen of its own: keys by xdotool, what it shows by AT-SPI.

AT-SPI is the way a screen reader meets a window, so what a test reads here is
also what a blind photographer hears.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest

from tests.left_open import left_in_the_library

AT_SPI = Path(__file__).with_name("at_spi.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE = 90.0
"""Seconds that anything may take: the machine may be busy with something else."""

Things = list[tuple[str, str]]


class Screen:
    """One window of Safelight under Xvfb."""

    def __init__(self, environ: dict[str, str], window: "subprocess.Popen[bytes]") -> None:
        self._environ = environ
        self._window = window

    def things(self) -> Things:
        """Return role and name of everything that is shown."""
        return [(role, name) for role, name in self._at_spi() or []]

    def texts(self) -> list[str]:
        """Return what stands in every text that is shown."""
        return list(self._at_spi("texts") or [])

    def keyboard(self) -> tuple[str, str]:
        """Return role and name of what has the keyboard; both are empty where nothing has."""
        role, name = self._at_spi("focus") or ("", "")
        return role, name

    def press(self, name: str, role: str = "push button") -> None:
        """Press what is shown under a name that begins so, as a screen reader does."""
        self.wait_for(
            lambda things: any(its == role and said.startswith(name) for its, said in things),
            f"{role}: {name}",
        )
        assert self._at_spi("press", role, name) is True, f"{role} {name} cannot be pressed"

    def states(self, role: str, name: str) -> set[str]:
        """Return the states of what is shown under a name that begins so, such as "checked"."""
        return set(self._at_spi("states", role, name) or ())

    def _at_spi(self, *words: str) -> Any:
        done = subprocess.run(
            [SYSTEM_PYTHON, str(AT_SPI), *words],
            env=self._environ,
            capture_output=True,
            timeout=60,
        )
        return json.loads(done.stdout or b"null")

    def wait_for(self, seen: Callable[[Things], bool], what: str) -> Things:
        """Wait until the window shows something; fail with what it shows instead."""
        end = time.monotonic() + PATIENCE
        while True:
            things = self.things()
            if seen(things):
                return things
            if self._window.poll() is not None:
                pytest.fail(f"The window closed with code {self._window.returncode}: no {what}")
            if time.monotonic() > end:
                names = "\n".join(f"{role}: {name}" for role, name in things if name)
                pytest.fail(f"The window never showed {what}; it shows:\n{names}")

    def wait_for_name(self, *words: str) -> Things:
        """Wait until something is shown whose name holds all these words."""
        return self.wait_for(
            lambda things: any(all(word in name for word in words) for _, name in things),
            " ".join(words),
        )

    def wait_for_text(self, *words: str) -> str:
        """Wait until a text is shown that holds all these words, and return it."""

        def found() -> str:
            return next((t for t in self.texts() if all(word in t for word in words)), "")

        self.wait_for(lambda _: bool(found()), f"a text with {' '.join(words)}")
        return found()

    def wait_for_keyboard(self, role: str, name: str = "") -> None:
        """Wait until the keyboard is on something of a role, whose name begins so."""

        def is_there(_: Things) -> bool:
            its_role, its_name = self.keyboard()
            return its_role == role and its_name.startswith(name)

        self.wait_for(is_there, f"the keyboard on {role}: {name}")

    def focus(self, title: str) -> None:
        """Give the keyboard to the window of a title; there is no window manager to do it."""
        found = self._xdotool("search", "--sync", "--onlyvisible", "--name", title)
        self._xdotool("windowfocus", "--sync", found.split()[-1])

    def key(self, *keys: str) -> None:
        """Press keys one after the other, such as "ctrl+o"."""
        self._xdotool("key", "--clearmodifiers", "--delay", "40", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--delay", "15", text)

    def send(self, number: int) -> None:
        """Send the window's process a signal."""
        self._window.send_signal(number)

    def wait_until_closed(self) -> int:
        """Return the window's exit code."""
        return self._window.wait(timeout=PATIENCE)

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self._environ,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


def need(*programs: str) -> None:
    """Skip a test where a program is missing."""
    missing = [program for program in programs if shutil.which(program) is None]
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        missing.append("at-spi2-core")
    has_gi = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"],
        capture_output=True,
    )
    if has_gi.returncode:
        missing.append("gir1.2-atspi-2.0 and python3-gi")
    if missing:
        text = f"not installed: {', '.join(missing)}"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(text)


@contextmanager
def accessible(display: str) -> Iterator[dict[str, str]]:
    """Give the environment of a desktop where every window tells what it shows."""
    environ = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
        # Qt says for each question which parts of AT-SPI it does not answer.
        "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
    }
    environ.pop("WAYLAND_DISPLAY", None)
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    launcher = None
    try:
        assert bus.stdout is not None
        environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        path = next(launcher for launcher in LAUNCHERS if Path(launcher).exists())
        launcher = subprocess.Popen(
            [path, "--launch-immediately"], env=environ, stderr=subprocess.DEVNULL
        )
        yield environ
    finally:
        for process in (launcher, bus):
            if process is not None:
                process.terminate()
                process.wait(timeout=30)
        if bus.stdout is not None:
            bus.stdout.close()


@contextmanager
def window_on(home: Path, environ: dict[str, str]) -> Iterator[Screen]:
    """
    Open Safelight's window on a home, where it was left in the library.

    Whatever happens, it is closed at the end.
    """
    left_in_the_library(home)
    with window_of(["--home", str(home)], environ) as screen:
        yield screen


@contextmanager
def window_of(
    words: list[str],
    environ: dict[str, str],
    *,
    said: IO[bytes] | None = None,
    under: tuple[str, ...] = (),
) -> Iterator[Screen]:
    """
    Open the window by a command of Safelight's; what it prints goes to the file `said`.

    `under` is a command that runs others, and whose exit code is theirs.
    """
    window = subprocess.Popen(
        [*under, sys.executable, "-m", "scanner", *words],
        env=environ,
        start_new_session=True,
        stdout=said,
    )
    try:
        yield Screen(environ, window)
    finally:
        if window.poll() is None:
            # The group: what it runs under would not pass the signal on.
            os.killpg(window.pid, signal.SIGTERM)
            window.wait(timeout=PATIENCE)
