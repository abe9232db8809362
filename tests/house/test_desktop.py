"""The entry in a desktop's menu, and the picture on it."""

import configparser
import tomllib
from pathlib import Path

from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parents[2]


def test_the_desktop_entry_starts_the_program_that_is_installed() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[method-assign,assignment]
    entry.read(ROOT / "packaging" / "safelight.desktop", encoding="utf-8")
    desktop = entry["Desktop Entry"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    program, paths = desktop["Exec"].split()
    assert program in project["scripts"]
    # %F: paths, and as many as were chosen; `safelight PATH...` takes them.
    assert paths == "%F"
    assert desktop["Terminal"] == "false"
    assert (ROOT / "resources" / "icons" / f"{desktop['Icon']}.svg").is_file()
    assert project["description"].startswith(desktop["Comment"])


def test_the_icon_draws_something_at_the_smallest_size() -> None:
    renderer = QSvgRenderer(str(ROOT / "resources" / "icons" / "safelight.svg"))
    assert renderer.isValid()

    image = QImage(16, 16, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()

    colors = {image.pixel(x, y) for x in range(16) for y in range(16)}
    assert len(colors) > 20
