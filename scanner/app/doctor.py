"""
What this machine has of what Safelight needs, and the command that mends what is missing.

It works where the rest does not: no catalog, settings or detector is opened
for it, and Qt is tried in a process of its own.
"""

import importlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

from scanner import __version__
from scanner import settings as settings_file
from scanner.catalog.health import health_of
from scanner.errors import BadData, Damaged
from scanner.faces.level import MODELS
from scanner.keychain import Keychain
from scanner.reference import datasets, license_table

OLDEST_PYTHON = (3, 11)
LITTLE_ROOM_MB = 500
"""Free space under which a scan may come to an end for want of it."""

QT_SECONDS = 60
REINSTALL = (
    "install Safelight's package anew"
    if getattr(sys, "frozen", False)
    else "./run doctor (in the checkout), or: pip install --force-reinstall ."
)
QT_PACKAGES = (
    "sudo apt-get install --no-install-recommends libglib2.0-0 libegl1 libgl1 libx11-6 "
    "libdbus-1-3 libfontconfig1 libxkbcommon0 libx11-xcb1 libxcb-cursor0 libxcb-glx0 "
    "libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 "
    "libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 "
    "libxcb-xkb1 libxkbcommon-x11-0"
)
"""What Qt needs of Debian 12 and Ubuntu 22.04 (ldd over its modules and its xcb plug-in)."""

OPEN_QT = """
import os, sys
if sys.argv[1] == "hidden":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication, QLabel
QApplication([sys.argv[0]])
QLabel("Safelight")
import PySide6
print(PySide6.__version__)
"""
"""Given to Python with "hidden" or "shown"; a bundle runs this text and no other."""


class State(StrEnum):
    """What a check found."""

    OK = "ok"
    MISSING = "missing"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Check:
    """
    One thing that was looked at: what was seen, and the command that mends it.

    `needed` is False for what Safelight can do without.
    """

    name: str
    state: State
    says: str
    mend: str = ""
    needed: bool = True

    @property
    def fails(self) -> bool:
        """Whether Safelight cannot do its work as it is."""
        return self.needed and self.state is not State.OK


def examine(home: Path, environ: Mapping[str, str] = os.environ) -> tuple[Check, ...]:
    """Look at everything, and return a check each; nothing is changed."""
    folder = home.absolute()
    return (
        _python(),
        _tables(),
        _detector(),
        *_formats(),
        _home(folder),
        _settings(folder),
        _catalog(folder),
        _qt(),
        _display(environ),
        _keyring(),
        _exiftool(),
    )


def _python() -> Check:
    version = ".".join(str(part) for part in sys.version_info[:3])
    says = f"Safelight {__version__} on Python {version}"
    if sys.version_info < OLDEST_PYTHON:
        return Check("Python", State.MISSING, f"{says}; 3.11 or later is needed", REINSTALL)
    return Check("Python", State.OK, says)


def _tables() -> Check:
    try:
        licenses, known = license_table().licenses, datasets()
    except Damaged as err:
        return Check("tables", State.DAMAGED, str(err), REINSTALL)
    return Check("tables", State.OK, f"{len(licenses)} licenses, {len(known)} datasets")


def _detector() -> Check:
    try:
        # Loads ONNX Runtime and numpy, which may be what is missing.
        from scanner.faces.detector import model

        megabytes = sum(len(model(name)) for name in MODELS) / 1_000_000
    except Damaged as err:
        return Check("face detector", State.DAMAGED, str(err), REINSTALL)
    except ImportError as err:
        return Check("face detector", State.MISSING, str(err), REINSTALL)
    says = f"{', '.join(MODELS)}: {megabytes:.1f} MB, as they were tested (SHA-256)"
    return Check("face detector", State.OK, says)


def _formats() -> tuple[Check, ...]:
    return (
        _format("JPEG", "simplejpeg", lambda found: bool(found)),
        _format("PNG, TIFF, WebP, GIF", "PIL.features", lambda found: found.check("webp")),
        _format("HEIC", "pi_heif", lambda found: bool(found.libheif_info()["decoders"])),
        _format("AVIF", "PIL.features", lambda found: found.check("avif")),
        _format("RAW", "rawpy", lambda found: bool(found.libraw_version)),
    )


def _format(name: str, module: str, works: Callable[..., bool]) -> Check:
    try:
        if works(importlib.import_module(module)):
            return Check(name, State.OK, f"read by {module.partition('.')[0]}")
        says = f"this {module.partition('.')[0]} was built without it"
    except ImportError as err:
        says = str(err)
    return Check(name, State.MISSING, says, REINSTALL)


def _home(folder: Path) -> Check:
    there = folder
    while not there.exists() and there != there.parent:
        there = there.parent
    mend = f"chmod u+rwx '{there}', or another folder: safelight --home DIR"
    try:
        with tempfile.TemporaryFile(dir=there):
            pass
        free = shutil.disk_usage(there).free // 1_000_000
    except OSError as err:
        return Check("home", State.MISSING, f"{there}: {err.strerror or err}", mend)
    says = f"{folder}; {free:,} MB free"
    if free < LITTLE_ROOM_MB:
        return Check("home", State.MISSING, says, "make room on that disk, or safelight --home DIR")
    return Check("home", State.OK, says if there == folder else f"{says}; not made yet")


def _settings(folder: Path) -> Check:
    path = folder / "settings.toml"
    try:
        settings_file.load(path)
    except BadData as err:
        return Check("settings", State.DAMAGED, str(err), f"mend or remove '{path}'")
    return Check("settings", State.OK, str(path) if path.exists() else "all as by default")


def _catalog(folder: Path) -> Check:
    path = folder / "catalog.sqlite"
    if not path.exists():
        return Check("catalog", State.OK, "not made yet")
    health = health_of(path)
    if health.wrong:
        mend = f"put a copy back, or move '{path}' away and scan again"
        return Check("catalog", State.DAMAGED, f"{path}: {health.wrong}", mend)
    says = f"{path}, version {health.version}, whole"
    if health.version < health.newest:
        says += f"; it is updated to version {health.newest} when it is opened"
    return Check("catalog", State.OK, says)


def _qt() -> Check:
    name = "window (Qt)"
    if find_spec("PySide6") is None:
        return Check(name, State.MISSING, "PySide6 is not installed", REINSTALL, needed=False)
    failure, version = _try_qt("hidden")
    if failure:
        return Check(name, State.MISSING, failure, QT_PACKAGES, needed=False)
    return Check(name, State.OK, f"Qt {version} loads")


def _display(environ: Mapping[str, str]) -> Check:
    name = "display"
    if sys.platform.startswith("linux"):
        if not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
            says = "none here; the terminal does all but the window"
            return Check(name, State.MISSING, says, needed=False)
        if environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
            says = f"QT_QPA_PLATFORM={environ['QT_QPA_PLATFORM']} hides the window"
            return Check(name, State.MISSING, says, "unset QT_QPA_PLATFORM", needed=False)
    failure, _ = _try_qt("shown")
    if failure:
        return Check(name, State.MISSING, failure, QT_PACKAGES, needed=False)
    return Check(name, State.OK, "a window can be opened")


def _try_qt(how: str) -> tuple[str, str]:
    """Return what is wrong with Qt, and its version; what it aborts is not our process."""
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and a fixed text
            [sys.executable, "-c", OPEN_QT, how],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=QT_SECONDS,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return f"no answer within {QT_SECONDS} seconds", ""
    if done.returncode == 0:
        return "", done.stdout.strip()
    said = [line for line in done.stderr.splitlines() if line.strip()]
    telling = [line for line in said if "Error" in line or "could not" in line.lower()]
    return (telling or said or [f"it ended with {done.returncode}"])[-1].strip(), ""


def _keyring() -> Check:
    state = Keychain().state()
    if state.usable:
        return Check("keyring", State.OK, state.name)
    mend = "sudo apt-get install gnome-keyring" if sys.platform.startswith("linux") else ""
    return Check("keyring", State.MISSING, state.why, mend, needed=False)


def _exiftool() -> Check:
    found = shutil.which("exiftool")
    if found is None:
        return Check(
            "ExifTool",
            State.MISSING,
            "not found; only writing rights into files of some formats will need it",
            "sudo apt-get install libimage-exiftool-perl",
            needed=False,
        )
    return Check("ExifTool", State.OK, found)
