"""Starts the window, or says what this system lacks for one and how to get it."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scanner.app.demo import Demo

LACKING = 3
"""Exit code where Qt's libraries or a display are missing: something is out of reach."""

LIBRARIES = (
    "libglib2.0-0 libegl1 libgl1 libx11-6 libdbus-1-3 libfontconfig1 libxkbcommon0 libx11-xcb1 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 "
    "libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 "
    "libxcb-xkb1 libxkbcommon-x11-0 libxcb-glx0"
)
"""What Qt's window needs on Debian 12 and Ubuntu; found with ldd over its plug-ins."""


def main(home: Path | None = None, demo: Demo | None = None, *, paths: Sequence[Path] = ()) -> int:
    """
    Open the window on a home folder (None: the user's own) or a demo; return the exit code.

    `paths` are folders, zips, lists and replies that it offers to take.
    """
    if not has_display():
        return _say(
            "Safelight's window needs a display, and there is none here: neither DISPLAY nor "
            "WAYLAND_DISPLAY is set.\n"
        )
    try:
        lacking = missing_library()
        if lacking is None:
            from ui.application import run
    except ImportError as err:
        if not is_of_qt(err):
            raise
        lacking = str(err)
    if lacking is not None:
        return _say(
            f"Safelight's window needs system libraries that are not installed ({lacking}).\n"
            "On Debian or Ubuntu this gets them:\n\n"
            f"  sudo apt-get install -y --no-install-recommends {LIBRARIES}\n\n"
        )
    if not display_answers():
        return _say(
            f"The display {os.environ.get('DISPLAY')} does not answer: DISPLAY names a screen "
            "that is not there, or that this user may not open.\n"
        )
    return run(home, demo, paths)


def has_display() -> bool:
    """Tell whether a window could be shown: elsewhere than on Linux there is always a display."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_library() -> str | None:
    """
    Return which library Qt's X11 plug-in lacks, None if it lacks none or is not needed.

    Qt itself would end the process over it, with words for a programmer.
    Raises ImportError if Qt cannot be loaded at all.
    """
    from PySide6.QtCore import QLibraryInfo

    if not _uses_x11():
        return None
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    try:
        ctypes.CDLL(str(plugins / "platforms" / "libqxcb.so"))
    except OSError as err:
        return str(err)
    return None


def display_answers() -> bool:
    """Tell whether the X server answers; Qt would end the process if it does not."""
    if not _uses_x11():
        return True
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if not display:
        return False
    x11.XCloseDisplay(ctypes.c_void_p(display))
    return True


def is_of_qt(err: ImportError) -> bool:
    """Tell whether an import failed for Qt or a library under it, and not for a fault of ours."""
    text = str(err)
    return "PySide6" in text or "shiboken6" in text or "cannot open shared object" in text


def _uses_x11() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux"):
        return False
    return platform == "xcb" or (not platform and not os.environ.get("WAYLAND_DISPLAY"))


def _say(words: str) -> int:
    sys.stderr.write(
        f"{words}Everything it does can be done in the terminal as well: safelight --help\n"
    )
    return LACKING


if __name__ == "__main__":
    sys.exit(main())
