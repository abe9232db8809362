"""Our icons: one set of SVG files, drawn in the color of the text around them."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIDE = 20
"""The grid that the icons are drawn on, in pixels."""


def icon(name: str, color: str, side: int = SIDE, *, selected: str | None = None) -> QIcon:
    """
    Return an icon of resources/icons with its strokes in `color` (#rrggbb), sharp everywhere.

    `selected` is the color that it has on a selected line.
    """
    made = QIcon(pixmap(name, color, side))
    if selected is not None:
        made.addPixmap(pixmap(name, selected, side), QIcon.Mode.Selected)
    return made


def pixmap(name: str, color: str, side: int = SIDE) -> QPixmap:
    """Return an icon as a picture of `side` pixels of a screen at scale 1."""
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    picture = QPixmap(QSize(side, side) * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(_text(name).replace("currentColor", color).encode())).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _text(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
