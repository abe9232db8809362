from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from scanner import settings as settings_file
from scanner.app import App
from scanner.errors import BadWish
from scanner.settings import EXPLAINED, FreeText, Settings, allowed, value_of
from tests.ui.fakes import FakeApp
from ui.bridge import Bridge
from ui.dialogs.error import ErrorDialog
from ui.dialogs.setting_words import choice_words, words_of
from ui.dialogs.settings import SettingsDialog

# The offscreen platform says so of every dialog; it has no window manager to tell it to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Refusing(FakeApp):
    """An App that may refuse to write a setting."""

    def __init__(self) -> None:
        super().__init__()
        self.refusal: BaseException | None = None

    def change_setting(self, name: str, text: str) -> Settings:
        if self.refusal is not None:
            raise self.refusal
        return super().change_setting(name, text)


@pytest.fixture
def app() -> Iterator[Refusing]:
    made = Refusing()
    yield made
    made.close()


@pytest.fixture
def dialog(app: Refusing, qtbot: QtBot) -> Iterator[SettingsDialog]:
    made = opened(app, qtbot)
    yield made
    made.findChild(Bridge).close()


def opened(app: FakeApp, qtbot: QtBot) -> SettingsDialog:
    bridge = Bridge(app)
    made = SettingsDialog(app, bridge)
    bridge.setParent(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def choose(dialog: SettingsDialog, name: str, value: str | int) -> None:
    control = dialog.control(name)
    if isinstance(control, QComboBox):
        control.setCurrentIndex(control.findData(value))
    elif isinstance(control, QLineEdit):
        control.setText(str(value))
        control.editingFinished.emit()
    else:
        control.setValue(int(value))


def shown_value(control: QComboBox | QSpinBox | QLineEdit) -> object:
    if isinstance(control, QSpinBox):
        return control.value()
    return control.text() if isinstance(control, QLineEdit) else control.currentIndex()


WRITTEN = {
    "letters.name": "Anna Müller",
    "letters.email": "anna@example.org",
    "letters.address": "Weg 1, 12345 Ort",
    "letters.country": "US-CA",
    "mail.host": "smtp.example.org",
    "mail.user": "anna",
    "mail.from": "anna@example.net",
}
"""Some value of each setting that takes text."""


@pytest.mark.parametrize("name", EXPLAINED)
def test_every_setting_is_there_with_its_value_its_range_and_words(
    name: str, dialog: SettingsDialog
) -> None:
    control, values = dialog.control(name), allowed(name)
    assert words_of(name).label != name
    if isinstance(control, QComboBox):
        assert tuple(control.itemData(n) for n in range(control.count())) == values
        assert control.currentData() == value_of(Settings(), name)
        assert all(control.itemText(n).strip() for n in range(control.count()))
    elif isinstance(control, QLineEdit):
        assert isinstance(values, FreeText)
        assert control.text() == value_of(Settings(), name)
    else:
        assert isinstance(values, range)
        assert (control.minimum(), control.maximum()) == (values[0], values[-1])
        assert control.value() == value_of(Settings(), name)
    assert control.accessibleName() == words_of(name).label


def test_every_choice_has_words_of_its_own() -> None:
    for name in ("detector.level", "window.palette", "letters.language", "mail.security"):
        choices = allowed(name)
        assert isinstance(choices, tuple)
        assert all(choice_words(choice) != choice for choice in choices)


def test_an_address_that_is_none_is_put_back_and_said(
    app: FakeApp, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    choose(dialog, "letters.email", "anna at example")
    qtbot.waitUntil(lambda: "Not saved: Your e-mail address." in dialog.status)
    assert dialog.control("letters.email").text() == ""
    assert app.settings.letters_email == ""


def test_every_setting_that_the_dialog_does_not_know_keeps_the_words_of_the_command_line() -> None:
    assert words_of("not.there").label == "not.there"


@pytest.mark.parametrize("name", EXPLAINED)
def test_each_choice_is_written_when_it_is_made(
    name: str, dialog: SettingsDialog, app: Refusing, qtbot: QtBot
) -> None:
    values = allowed(name)
    ends = (WRITTEN[name],) if isinstance(values, FreeText) else (values[-1], values[0])
    other = next(value for value in ends if value != value_of(Settings(), name))
    choose(dialog, name, other)
    qtbot.waitUntil(lambda: value_of(app.settings, name) == other)
    qtbot.waitUntil(lambda: dialog.status == f"Saved: {words_of(name).label}")
    assert not dialog.isModal()


def test_another_profile_is_assessed_at_once_and_other_settings_are_not(
    dialog: SettingsDialog, app: Refusing, qtbot: QtBot
) -> None:
    choose(dialog, "report.pictures", 10)
    qtbot.waitUntil(lambda: app.settings.report_pictures == 10)
    assert app.running == []
    choose(dialog, "exposure.profile", "open")
    qtbot.waitUntil(lambda: bool(app.running))
    assert app.settings.exposure_profile == "open"
    assert [running.job.kind for running in app.running] == ["assess"]
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Commercial use and changed copies allowed, no share-alike." in said


def test_another_palette_is_seen_at_once(
    dialog: SettingsDialog, app: Refusing, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.palette_changed) as told:
        choose(dialog, "window.palette", "dark")
    assert told.args == ["dark"]
    qtbot.waitUntil(lambda: app.settings.window_palette == "dark")


def test_a_setting_that_cannot_be_written_is_put_back_and_said(
    dialog: SettingsDialog, app: Refusing, qtbot: QtBot
) -> None:
    palettes: list[str] = []
    dialog.palette_changed.connect(palettes.append)
    app.refusal = BadWish("The disk is full.")
    choose(dialog, "window.palette", "dark")
    qtbot.waitUntil(lambda: dialog.status == "Not saved: Colors. The disk is full.")
    assert palettes == ["dark", "system"]
    assert dialog.control("window.palette").currentData() == "system"


def test_a_fault_is_shown_as_one(
    dialog: SettingsDialog, app: Refusing, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    app.refusal = ZeroDivisionError("by zero")
    choose(dialog, "detector.level", "thorough")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ErrorDialog)))
    assert dialog.control("detector.level").currentData() == "standard"
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_the_default_comes_back_by_one_button(
    dialog: SettingsDialog, app: Refusing, qtbot: QtBot
) -> None:
    choose(dialog, "pictures.seconds", 5)
    qtbot.waitUntil(lambda: app.settings.pictures_seconds == 5)
    enabled = [
        button
        for button in dialog.findChildren(QPushButton)
        if button.text() == "Default" and button.isEnabled()
    ]
    assert [button.accessibleName() for button in enabled] == [
        "Default of Longest time for one picture: 60"
    ]
    enabled[0].click()
    qtbot.waitUntil(lambda: app.settings.pictures_seconds == 60)
    assert not enabled[0].isEnabled()


def test_a_number_that_is_being_typed_when_the_dialog_closes_counts(
    dialog: SettingsDialog, app: Refusing, qtbot: QtBot
) -> None:
    box = dialog.control("report.pictures")
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "77")
    dialog.close()
    qtbot.waitUntil(lambda: app.settings.report_pictures == 77)


def test_the_wheel_over_a_setting_scrolls_and_changes_nothing(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    for name in EXPLAINED:
        control = dialog.control(name)
        control.clearFocus()
        before = shown_value(control)
        middle = QPointF(control.rect().center())
        event = QWheelEvent(
            middle,
            control.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(control, event)
        assert not event.isAccepted()
        assert shown_value(control) == before


def test_settings_reach_the_file_of_a_real_home(tmp_path: Path, qtbot: QtBot) -> None:
    with App(tmp_path / "home") as app:
        dialog = opened(app, qtbot)  # type: ignore[arg-type]
        choose(dialog, "exposure.profile", "ffhq-like")
        choose(dialog, "detector.processes", 2)
        file = tmp_path / "home" / "settings.toml"
        wanted = Settings(exposure_profile="ffhq-like", detector_processes=2)
        qtbot.waitUntil(lambda: settings_file.load(file) == wanted)
        qtbot.waitUntil(lambda: not app.jobs())
        assert app.settings == wanted
        dialog.close()
