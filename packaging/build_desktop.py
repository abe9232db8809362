"""
What a Linux desktop shows of Safelight: menu entry, icon in every size, AppStream's page.

The same files for the .deb and the Flatpak. Icons are drawn from
resources/icons/safelight.svg by Qt, which the bundle's environment has.
"""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import build_contents as contents

HERE = Path(__file__).resolve().parent
ICON = contents.ROOT / "resources" / "icons" / "safelight.svg"
ENTRY = HERE / "safelight.desktop"
METAINFO = HERE / "linux" / "safelight.metainfo.xml"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels; those of the hicolor theme, and what software centers ask for."""

# Windows and macOS hold several sizes in one file; Pillow writes both.
_DRAW = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
application = QGuiApplication(["icons"])
svg, into = QSvgRenderer(sys.argv[1]), Path(sys.argv[2])
for size in map(int, sys.argv[3:]):
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    svg.render(painter)
    painter.end()
    if not image.save(str(into / f"{size}.png")):
        sys.exit(f"{size}.png could not be written")
from PIL import Image
largest = Image.open(into / "512.png")
largest.save(into / "safelight.ico", sizes=[(s, s) for s in (16, 24, 32, 48, 64, 128, 256)])
largest.save(into / "safelight.icns")
"""


def draw_icons(into: Path, python: str = sys.executable) -> None:
    """Draw the icon in every size into a folder: 16.png ... 512.png, safelight.ico and .icns."""
    into.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [python, "-I", "-c", _DRAW, str(ICON), str(into), *map(str, SIZES)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=True,
    )


def metainfo(version: str, date: int, *, app_id: str = "", name: str = "safelight") -> str:
    """
    Return AppStream's page; `date` is that of the release, in seconds since 1970.

    `name` is that of the menu entry and the icon: a Flatpak names them by its id.

    Source: https://www.freedesktop.org/software/appstream/docs/
    """
    text = METAINFO.read_text(encoding="utf-8")
    for mark, value in (
        ("@ID@", app_id or contents.APP_ID),
        ("@DESKTOP@", f"{name}.desktop"),
        ("@ICON@", name),
        ("@VERSION@", version),
        ("@DATE@", datetime.fromtimestamp(date, tz=UTC).date().isoformat()),
    ):
        text = text.replace(mark, value)
    return text


def share(into: Path, icons: Path, version: str, date: int) -> None:
    """Lay out a folder `share` as every desktop reads it, from icons that were drawn."""
    entries = into / "applications"
    entries.mkdir(parents=True)
    shutil.copyfile(ENTRY, entries / ENTRY.name)
    for size in SIZES:
        folder = into / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True)
        shutil.copyfile(icons / f"{size}.png", folder / "safelight.png")
    folder = into / "icons" / "hicolor" / "scalable" / "apps"
    folder.mkdir(parents=True)
    shutil.copyfile(ICON, folder / "safelight.svg")
    pages = into / "metainfo"
    pages.mkdir()
    page = pages / f"{contents.APP_ID}.metainfo.xml"
    page.write_text(metainfo(version, date), encoding="utf-8")


def complaints(folder: Path) -> list[str]:
    """
    Return what the desktop's own tools have against a folder `share`.

    A tool that is not installed has nothing to say.
    """
    entry = folder / "applications" / "safelight.desktop"
    page = folder / "metainfo" / f"{contents.APP_ID}.metainfo.xml"
    found = []
    for tool, *command in (
        ("desktop-file-validate", str(entry)),
        ("appstreamcli", "validate", "--no-net", str(page)),
    ):
        if shutil.which(tool) is None:
            continue
        done = subprocess.run([tool, *command], capture_output=True, text=True)
        if done.returncode:
            found.append(f"{tool}: {(done.stdout + done.stderr).strip()}")
    return found
