"""Which Safelight this is, to be read and copied; whether there is a newer one, it never asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from scanner.app.version import Origin, ThisVersion, this_version
from ui.counting import day
from ui.widgets.labels import plain_label
from ui.widgets.sheet import LARGER
from ui.words import shown, translate

LEAST_WIDE_PX = 440


def _tr(text: str) -> str:
    return translate("version", text)


def origin_words(version: ThisVersion) -> str:
    """Return where this Safelight came from, and where it lies."""
    words = {
        Origin.APPIMAGE: _tr("From an AppImage: {place}"),
        Origin.BUNDLE: _tr("From a folder that needs no Python: {place}"),
        Origin.CHECKOUT: _tr("From a checkout of its source: {place}"),
        Origin.PACKAGE: _tr("Installed for Python: {place}"),
    }[version.origin]
    return words.replace("{place}", shown(_without_home(version.place), 400))


def _without_home(place: Path) -> str:
    """Return a path in which the user's own folder, and so their name, is a tilde."""
    home = Path.home()
    return str(Path("~", place.relative_to(home))) if place.is_relative_to(home) else str(place)


def version_lines(version: ThisVersion) -> list[str]:
    """Return what is known of this Safelight, a line each."""
    lines = [
        _tr("Safelight {version}").replace("{version}", version.number),
        origin_words(version),
    ]
    if version.day is not None:
        lines.append(_tr("Its files are of {day}.").replace("{day}", day(version.day)))
    return lines


class VersionDialog(QDialog):
    """Tells the version, where it came from, and that no newer one is looked for."""

    def __init__(self, parent: QWidget | None = None, version: ThisVersion | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Version"))
        self.lines = version_lines(version or this_version())
        self.copy = QPushButton(_tr("&Copy"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(plain_label(self.lines[0], self, size=LARGER, bold=True))
        for line in self.lines[1:]:
            column.addWidget(plain_label(line, self))
        never = _tr(
            "Safelight never looks for updates, and tells nobody which version you use. To see "
            "whether there is a newer one, look where you got this one from."
        )
        column.addWidget(plain_label(never, self, quiet=True))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        column.addWidget(buttons)
        self.setMinimumWidth(LEAST_WIDE_PX)
        buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(lambda _=False: self._copy())
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self.lines))
        self.copy.setText(_tr("Copied"))
