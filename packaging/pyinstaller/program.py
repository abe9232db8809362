"""What a bundle starts: Safelight, a worker process of it, or its own trial of Qt."""

import os
import sys
from multiprocessing import freeze_support
from pathlib import Path


def main() -> None:
    """Be what the command line asks for."""
    give_back_library_paths()
    speak_somewhere()
    freeze_support()  # a worker process does its work in here, and ends
    if sys.argv[1:2] == ["-c"]:
        try_qt()
        return
    from scanner.__main__ import main as safelight

    safelight()


def give_back_library_paths() -> None:
    """
    Let other programs find the system's libraries: ExifTool, a browser, an editor.

    The bundle's loader put the bundle first. What is loaded here later is
    found all the same: the system read the variable once, when this started.
    A process of this very program would take it as set; it is told to start
    from the beginning.

    Source: https://pyinstaller.org/en/stable/common-issues-and-pitfalls.html
    """
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    for name in ("LD_LIBRARY_PATH", "LIBPATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is not None:
            os.environ[name] = before
        elif getattr(sys, "frozen", False):
            os.environ.pop(name, None)


def speak_somewhere() -> None:
    """Give a program without a console, as Windows starts one, somewhere to write to."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for good
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for good


def try_qt() -> None:
    """
    Run the one text that `safelight doctor` gives to Python; refuse any other.

    The doctor tries Qt in a process of its own, for what Qt lacks ends the
    process. There is no Python in a bundle but this program.
    """
    from scanner.app.doctor import OPEN_QT

    if sys.argv[2:3] != [OPEN_QT]:
        sys.exit("safelight: unrecognized arguments: -c")
    sys.argv[:3] = ["-c"]
    exec(OPEN_QT, {"__name__": "__main__"})  # noqa: S102 - a constant of our own


if __name__ == "__main__":
    main()
