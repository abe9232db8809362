"""The bundle's folder: a clean environment of the locked packages, and PyInstaller on it."""

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import build_contents as contents
import build_desktop
import build_licenses
import models
from build_contents import BuildError

HERE = Path(__file__).resolve().parent
SPEC = HERE / "pyinstaller" / "safelight.spec"
LOCKS = ("requirements.lock", "requirements-bundle.lock")

WORDS = {"LICENSE": "LICENSE.txt", "README.md": "README.md"}
"""Of the project's own folder, what lies beside the program; and under which name."""


@dataclass(frozen=True, slots=True)
class Built:
    """A finished folder: where, how many files, and how much they hold."""

    folder: Path
    files: int
    bytes: int


def environment(into: Path) -> Path:
    """
    Return the Python of an environment in `into` that holds the locked packages and no others.

    Made anew where a lock file has changed since. The developer's own
    environment is never used: what happens to lie there must not get in.
    """
    python = into / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    locks = "".join((HERE / name).read_text(encoding="utf-8") for name in LOCKS)
    stamp = into / "locks"
    if python.is_file() and stamp.is_file() and stamp.read_text(encoding="utf-8") == locks:
        return python
    shutil.rmtree(into, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "venv", str(into)], check=True)
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--require-hashes", "--only-binary", ":all:"]
    for name in LOCKS:
        command += ["--requirement", str(HERE / name)]
    if subprocess.run(command).returncode:
        raise BuildError("pip could not install what the lock files list (see above).")
    stamp.write_text(locks, encoding="utf-8")
    return python


def build_folder(python: Path, into: Path, *, date: int) -> Built:
    """Build the folder `safelight` in `into`, with the packages of an environment's `python`."""
    for problem in problems():
        raise BuildError(problem)
    work = into / "work"
    work.mkdir(parents=True, exist_ok=True)
    icons = into / "icons"
    build_desktop.draw_icons(icons, str(python))
    origins = work / "origins.json"
    environ = os.environ | {
        "SAFELIGHT_ICONS": str(icons),
        "SAFELIGHT_ORIGINS": str(origins),
        "SOURCE_DATE_EPOCH": str(date),
        "PYTHONHASHSEED": "1",
    }
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(into), "--workpath", str(work), str(SPEC)]
    if subprocess.run(command, env=environ).returncode:
        raise BuildError("PyInstaller failed (see above).")
    folder = into / contents.PROGRAM
    _strip_python(folder)
    for name, place in WORDS.items():
        shutil.copyfile(contents.ROOT / name, folder / place)
    text = build_licenses.third_party(
        build_licenses.read_origins(origins), _site(python), Path(sysconfig.get_path("stdlib"))
    )
    (folder / "THIRD-PARTY.txt").write_text(text, encoding="utf-8")
    for path in folder.rglob("*"):
        os.utime(path, (date, date), follow_symlinks=False)
    for problem in faults(folder):
        raise BuildError(problem)
    if sys.platform != "darwin":
        contents.said(folder / contents.PROGRAM, "--help")
    sizes = [path.lstat().st_size for path in folder.rglob("*") if path.is_file()]
    return Built(folder, len(sizes), sum(sizes))


def problems() -> Iterator[str]:
    """Yield what is wrong with what a bundle is built from; nothing if all is well."""
    contents.version()
    for net in models.wanting():
        yield f"resources/models/{net.output} is missing or altered: python packaging/models.py"
    for path, _ in contents.data_files():
        if contents.SECRET.search(path.as_posix()):
            yield f"{path} looks like somebody's secret or catalog, and would get into the bundle"


def faults(folder: Path) -> Iterator[str]:
    """Yield what is wrong with a finished folder: something lacking, or something too much."""
    inside = folder / "_internal"
    for path, place in contents.data_files():
        if not (inside / place / path.name).is_file():
            yield f"{place}/{path.name} is missing in the bundle"
    for net in models.NETWORKS:
        if net in models.wanting(inside / "resources" / "models"):
            yield f"the bundle's {net.output} is missing or altered"
    for path in folder.rglob("*"):
        place = path.relative_to(folder).as_posix()
        if contents.SECRET.search(place):
            yield f"{place} looks like somebody's secret or catalog"
        if contents.UNWANTED.search(place):
            yield f"{place} has no business in a bundle"


def _site(python: Path) -> Path:
    told = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    )
    return Path(told.stdout.strip()).resolve()


def _strip_python(folder: Path) -> None:
    """Take what only a debugger reads out of Python's own libraries: two thirds of them."""
    strip = shutil.which("strip")
    if strip is None or not sys.platform.startswith("linux"):
        return
    inside = folder / "_internal"
    for path in sorted([*inside.glob("libpython*.so*"), *inside.glob("python3*/lib-dynload/*.so")]):
        if not path.is_symlink():
            subprocess.run([strip, "--strip-debug", str(path)], check=True)
