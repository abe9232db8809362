"""How this very Safelight is started again by somebody else, later: absolute paths only."""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scanner.errors import BadWish

MODULE = "scanner"
COMMAND = "safelight"

FLATPAK = "/usr/bin/flatpak"
SANDBOX = Path("/.flatpak-info")
"""There within a Flatpak, and nowhere else."""

FORBIDDEN = frozenset("\ufffe\uffff")
"""What XML holds in no form."""


@dataclass(frozen=True, slots=True)
class Program:
    """
    The words that start Safelight, the first one a path.

    `folder` is where it has to be started, "" for anywhere.
    """

    words: tuple[str, ...]
    folder: str = ""

    def with_arguments(self, *arguments: str) -> "Program":
        """Return the same with more words; raises BadWish for what no scheduler can be told."""
        words = (*self.words, *arguments)
        for text in (*words, self.folder):
            _require_writable(text)
        return Program(words, self.folder)


def this_program(
    environ: Mapping[str, str] = os.environ,
    *,
    arguments: Sequence[str] = sys.argv,
    executable: str = sys.executable,
    frozen: bool = bool(getattr(sys, "frozen", False)),
    windows: bool = sys.platform == "win32",
    sandbox: Path = SANDBOX,
) -> Program:
    """Return what starts the Safelight that is running now."""
    flatpak = environ.get("FLATPAK_ID")
    if flatpak and sandbox.exists():
        # The paths in here are not those outside, where it would be started.
        return Program((FLATPAK, "run", f"--command={COMMAND}", flatpak))
    image, mounted = environ.get("APPIMAGE"), environ.get("APPDIR")
    if image and mounted and Path(executable).is_relative_to(mounted):
        # What runs lies on a mount that ends with it. A terminal may be an AppImage too, so
        # the variable alone says nothing.
        return Program((image,))
    if frozen:
        return Program((executable,))
    beside = Path(executable)
    script = beside.with_name(f"{COMMAND}.exe" if windows else COMMAND)
    as_module = bool(arguments) and Path(arguments[0]).name == "__main__.py"
    if not as_module and not windows and script.is_file() and os.access(script, os.X_OK):
        return Program((str(script),))
    if windows and beside.with_name("pythonw.exe").is_file():
        # It opens no window of a terminal while the user works.
        executable = str(beside.with_name("pythonw.exe"))
    root = Path(__file__).absolute().parents[2]
    installed = root.name in ("site-packages", "dist-packages")
    return Program((executable, "-m", MODULE), "" if installed else str(root))


def _require_writable(text: str) -> None:
    """Raise BadWish for text that a line of a file cannot hold, whatever the quotes."""
    odd = FORBIDDEN.intersection(text) or any(ord(sign) < 32 or ord(sign) == 127 for sign in text)
    try:
        text.encode()
    except UnicodeEncodeError:
        odd = True  # a name that is no UTF-8, as os.fsdecode gives it
    if odd:
        raise BadWish(
            f"{text!a} holds characters that no scheduler can be told; "
            "give that folder another name, or choose another with --home."
        )
