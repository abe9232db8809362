"""
What goes into a bundle, and what stays out of it: read by the spec, the checks and the tests.

Pure but for looking at the checkout; needs Python alone, so that it can be
asked where PyInstaller is not installed.
"""

import os
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PACKAGES = ("scanner", "ui", "resources")
"""What of the checkout goes in; a test holds it equal to what the wheel takes."""

PROGRAM = "safelight"
APP_ID = "local.safelight.Safelight"
"""
The name among all programs of a desktop, for AppStream, Flatpak and macOS.

The project has no domain yet, and `local` is a name that nobody can own; who
publishes Safelight puts a domain of theirs here and renames the Flatpak manifest.
"""

LOADED_BY_NAME = (
    # Chosen at run time by scanner/keychain.py, and found by keyring itself.
    "keyring.backends.SecretService",
    "keyring.backends.Windows",
    "keyring.backends.chainer",
    "keyring.backends.fail",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.macOS",
    # The fastest that a platform has, by ijson's own choice.
    "ijson.backends.python",
    "ijson.backends.yajl2_c",
    # Asked for by name where the window draws its icons.
    "resources",
)
"""Modules that no import statement names, so that nobody would find them."""

LEFT_OUT = (
    # To build and to test, never to run.
    "hatchling",
    "hypothesis",
    "mypy",
    "onnx",
    "packaging",
    "pip",
    "pytest",
    "ruff",
    "setuptools",
    "tests",
    "tkinter",
    "trove_classifiers",
    # For a Python prompt, old databases and terminals; the first would bring GPL code along.
    "readline",
    "curses",
    "dbm",
    "nis",
    # The slower of two ways into the same library.
    "zstandard._cffi",
    "zstandard.backend_cffi",
    # Extras, as large as all the rest; without them the demo draws its faces.
    "pyspark",
    "scipy",
    "skimage",
    # Taken by these packages where they are there; Safelight never asks for it.
    "IPython",
    "matplotlib",
    "pandas",
    "pyarrow",
    "PySide6.QtQml",
    "PySide6.QtQuick",
)
"""Modules that stay out, whoever mentions them."""

UNWANTED = re.compile(
    # Qt Quick is loaded by one input method that is not used, and by nothing else.
    r"(^|/)(lib)?Qt6?(Qml|Quick|VirtualKeyboard|Pdf|OpenGLWidgets|Test|EglF[Ss])"
    # Qt's own way into the network, which nothing here takes; it would want Kerberos, too.
    r"|(^|/)(lib)?Qt6?Network\b|/plugins/(networkinformation|tls)/"
    r"|/plugins/(platforminputcontexts/libqtvirtualkeyboard|qmltooling|designer|sqldrivers)"
    # Consoles, boards and screens without a desktop.
    r"|/plugins/(egldeviceintegrations/|generic/|platforms/libq(eglfs|linuxfb|minimalegl|vnc|vkkhrdisplay))"
    # Words of Qt itself in languages that Safelight does not speak.
    r"|(?<!resources)/translations/(?!qtbase_(de|es|fr)\.qm)"
    r"|(^|/)tests?/|\.pyi$|(^|/)__pycache__/"
)
"""Files, by their place in the bundle, that stay out of it."""

REPORT_FONTS = ["fonts/Vera.ttf", "fonts/VeraBd.ttf", "fonts/bitstream-vera-license.txt"]
"""What a report as PDF is set in. Another font of reportlab's is under the GPL, and stays out."""

FROM_THE_SYSTEM = re.compile(
    # What Python itself is linked with.
    r"^lib(python3|ssl|crypto|sqlite3|ffi|z|lzma|bz2|expat|uuid|mpdec|crypt)[.-]"
    # What Qt's X11 plug-in needs and few desktops have installed.
    r"|^libxcb-(cursor|icccm|image|keysyms|render-util|util)\.so"
)
"""
The Linux libraries that are copied from the machine that builds; all others stay the system's own.

A desktop's libraries fit each other, its drivers and its settings; a copy of
GTK, fontconfig or libstdc++ from elsewhere breaks windows in strange ways.
"""

SECRET = re.compile(
    r"(^|/)(\.env|\.netrc|\.pypirc|id_[a-z0-9]+|settings\.toml|keyring_pass\.cfg)$"
    r"|\.(key|p12|pfx|kdbx|db|sqlite3?|eml)$"
)
"""Files that no bundle may hold: somebody's keys, mail or catalog."""


class BuildError(Exception):
    """A bundle could not be built, or may not be passed on; the text says why."""


def said(program: Path, *arguments: str) -> str:
    """Return what a finished bundle prints; raise BuildError, with its words, if it fails."""
    done = subprocess.run(
        [str(program), *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if done.returncode:
        words = f"{done.stdout}\n{done.stderr}".strip()[-2000:]
        raise BuildError(f"safelight {' '.join(arguments)} ended with {done.returncode}:\n{words}")
    return done.stdout


def version(root: Path = ROOT) -> str:
    """Return the one version of all targets, which stands in scanner/__init__.py."""
    text = (root / "scanner" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([0-9]+(?:\.[0-9]+)*[a-z0-9.]*)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("scanner/__init__.py states no version")
    return found[1]


def project(root: Path = ROOT) -> dict[str, object]:
    """Return the table [project] of pyproject.toml."""
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    table: dict[str, object] = tomllib.loads(text)["project"]
    return table


def source_date(root: Path = ROOT) -> int:
    """
    Return the moment that everything in a bundle is dated, in seconds since 1970.

    SOURCE_DATE_EPOCH, else when the last commit was made, else 1980 (the first
    that a zip can hold): never the clock, so that a second build is the same.

    Source: https://reproducible-builds.org/specs/source-date-epoch/
    """
    if stated := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(stated)
    try:
        told = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        )
        return int(told.stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return 315_532_800


def modules(root: Path = ROOT) -> list[str]:
    """Return every module of Safelight by its dotted name: commands import theirs when called."""
    return sorted(
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        for path in _files(root)
        if path.suffix == ".py"
    )


def data_files(root: Path = ROOT) -> list[tuple[Path, str]]:
    """Return every file of Safelight that is no module, each with its folder in the bundle."""
    return sorted(
        (path, path.parent.relative_to(root).as_posix())
        for path in _files(root)
        if path.suffix != ".py"
    )


def belongs(place: str, source: str) -> bool:
    """Tell whether a file belongs in the bundle, by its place there and where it comes from."""
    if UNWANTED.search(place):
        return False
    of_the_system = re.match(r"/(usr/)?lib(64)?/(?!python3)", source)
    return not of_the_system or FROM_THE_SYSTEM.match(Path(place).name) is not None


def _files(root: Path) -> Iterator[Path]:
    for package in PACKAGES:
        for path in (root / package).rglob("*"):
            parts = path.relative_to(root).parts
            if path.is_file() and not any(p == "__pycache__" or p.startswith(".") for p in parts):
                yield path
