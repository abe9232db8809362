"""Help > Version says which Safelight this is, and looks for no other."""

import sys
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import scanner
from scanner.app.version import Origin, ThisVersion, this_version
from ui.dialogs.version import VersionDialog, version_lines


def test_a_checkout_knows_that_it_is_one_and_of_which_day_its_files_are(tmp_path: Path) -> None:
    found = this_version({})

    assert found.number == scanner.__version__
    assert (found.place / "scanner" / "__init__.py").is_file()
    assert found.origin in (Origin.CHECKOUT, Origin.PACKAGE)
    assert found.day is not None


def test_a_bundle_and_an_appimage_name_their_own_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    image = tmp_path / "Safelight.AppImage"

    assert this_version({}).origin is Origin.BUNDLE
    found = this_version({"APPIMAGE": str(image)})
    assert (found.origin, found.place, found.day) == (Origin.APPIMAGE, image, None)


def test_what_is_copied_says_where_it_is_without_naming_its_user(qtbot: QtBot) -> None:
    version = ThisVersion(
        "9.8.7", Origin.CHECKOUT, Path.home() / "src" / "safelight", date(2026, 11, 23)
    )
    dialog = VersionDialog(version=version)
    qtbot.addWidget(dialog)
    dialog.copy.click()

    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines() == version_lines(version)
    assert "9.8.7" in copied
    assert str(Path("~", "src", "safelight")) in copied
    assert str(Path.home()) not in copied
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "never looks for updates" in shown
