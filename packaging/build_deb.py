"""The .deb: the bundle's folder in /usr/lib/safelight, and what the desktop shows of it."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import build_contents as contents
import build_desktop

DEPENDS = (
    "libc6 (>= 2.36)",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgcc-s1",
    "libgl1",
    "libglib2.0-0",
    "libstdc++6",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-glx0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
"""
What the bundle leaves to the system: all that packaging/setup.sh installs for Qt, and C and C++.

Debian 12 has these names; later releases provide them under new ones.
"""

RECOMMENDS = (
    "gnome-keyring | kwalletmanager | keepassxc",
    "libimage-exiftool-perl",
    "fonts-dejavu",
)
SUGGESTS = ("fonts-noto-cjk",)

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
"""Debian's name of what `uname -m` tells, where Qt for Python is published."""


def build_deb(folder: Path, icons: Path, into: Path, *, date: int) -> Path:
    """
    Pack the bundle in `folder`; return the .deb that was written to the folder `into`.

    The same bytes from the same folder: owners, dates and order are set.
    """
    version = contents.version()
    architecture = ARCHITECTURES[os.uname().machine]
    tree = into / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    usr = tree / "usr"
    shutil.copytree(folder, usr / "lib" / "safelight", symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / "safelight").symlink_to("../lib/safelight/safelight")
    build_desktop.share(usr / "share", icons, version, date)
    _documents(folder, usr / "share" / "doc" / "safelight")
    _completions(folder, usr / "share")
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(_control(version, architecture, usr), encoding="utf-8")
    (control / "md5sums").write_text(_sums(tree), encoding="utf-8")
    _date(tree, date)
    made = into / f"safelight_{version}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", str(tree), str(made)],
        env=os.environ | {"SOURCE_DATE_EPOCH": str(date), "LC_ALL": "C.UTF-8"},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.rmtree(tree)
    return made


def _control(version: str, architecture: str, usr: Path) -> str:
    """
    Return the package's description for dpkg.

    Source: https://www.debian.org/doc/debian-policy/ch-controlfields.html
    """
    kib = sum(path.lstat().st_size for path in usr.rglob("*") if path.is_file()) // 1024
    project = contents.project()
    return "\n".join(
        [
            "Package: safelight",
            f"Version: {version}",
            f"Architecture: {architecture}",
            "Maintainer: The Safelight developers <safelight@localhost>",
            f"Installed-Size: {kib}",
            f"Depends: {', '.join(DEPENDS)}",
            f"Recommends: {', '.join(RECOMMENDS)}",
            f"Suggests: {', '.join(SUGGESTS)}",
            "Section: graphics",
            "Priority: optional",
            "Description: finds the faces in your photos, and who may reuse them",
            f" {project['description']}",
            " .",
            " Everything is worked out on your own computer; nothing leaves it but what",
            " you ask Flickr for, and the letters that you send.",
            "",
        ]
    )


def _documents(folder: Path, into: Path) -> None:
    into.mkdir(parents=True)
    ours = (folder / "LICENSE.txt").read_text(encoding="utf-8")
    theirs = "/usr/lib/safelight/THIRD-PARTY.txt"
    (into / "copyright").write_text(
        f"Safelight, by the Safelight developers.\nThe works of others within: {theirs}\n\n{ours}",
        encoding="utf-8",
    )


def _completions(folder: Path, into: Path) -> None:
    """Let the bundle itself say how a shell completes its commands."""
    for shell, place in (
        ("bash", "bash-completion/completions/safelight"),
        ("zsh", "zsh/vendor-completions/_safelight"),
    ):
        text = contents.said(folder / contents.PROGRAM, "completion", shell)
        path = into / place
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")


def _sums(tree: Path) -> str:
    files = sorted(path for path in (tree / "usr").rglob("*") if path.is_file())
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(tree).as_posix()}\n"
        for path in files
        if not path.is_symlink()
    )


def _date(tree: Path, date: int) -> None:
    """Give everything one date, and the rights that a package has."""
    for path in sorted(tree.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or bool(path.stat().st_mode & 0o100)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)
    os.utime(tree, (date, date))
