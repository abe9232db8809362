"""
The settings: each with its words, its range and its default; a choice holds at once.

There is no button that applies: a choice is written when it is made, and the
button beside it brings the default back.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from scanner.errors import ScannerError
from scanner.settings import MOST_TEXT, FreeText, Settings, allowed, names, value_of
from ui.bridge import Bridge
from ui.dialogs.error import show_error
from ui.dialogs.setting_words import (
    LANGUAGE,
    OWN_NAMES,
    PALETTE,
    PROFILE,
    choice_words,
    section_words,
    words_of,
)
from ui.table_words import of_table
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.sheet import LARGER, SMALLER
from ui.words import shown, translate

if TYPE_CHECKING:
    from scanner.app import App

REST_MS = 400
"""A number that is stepped through is written once it rests this long."""

SIZE_PX = (600, 680)
TEXT_PX = 240


class SettingsDialog(QDialog):
    """Every setting; not modal."""

    palette_changed = Signal(str)
    """Another palette was chosen: "system", "light", "dark" or "contrast"."""

    def __init__(self, app: "App", bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._rows: dict[str, _Row] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(translate("settings", "Settings"))
        self._status = ElidedLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(8)
        column.addWidget(self._scrolled(), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self._status, 1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(
            translate("settings", "Close"), QDialogButtonBox.ButtonRole.RejectRole
        )
        close.setDefault(True)
        buttons.rejected.connect(self.close)
        foot.addWidget(buttons)
        column.addLayout(foot)
        self._say(
            translate("settings", "Kept in {file}").format(
                file=shown(str(app.home / "settings.toml"), 400)
            )
        )
        self.resize(*SIZE_PX)

    @property
    def status(self) -> str:
        """The sentence at the bottom."""
        return self._status.text

    def control(self, name: str) -> "QComboBox | QSpinBox | QLineEdit":
        """Return the control of a setting."""
        return self._rows[name].control

    def done(self, result: int) -> None:
        """Close; what is still being typed counts."""
        for row in self._rows.values():
            row.settle()
        super().done(result)

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        section = ""
        for name in names():
            if name.partition(".")[0] != section:
                column.addSpacing(8 if section else 0)
                section = name.partition(".")[0]
                column.addWidget(_label(section_words(section), size=LARGER, bold=True))
            row = _Row(name, self._app, self._change)
            self._rows[name] = row
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _change(self, name: str, text: str) -> None:
        """Write one setting; what does not work is put back and said."""
        was = str(value_of(self._app.settings, name))
        if name == PALETTE:
            self.palette_changed.emit(text)

        def write() -> Settings:
            settings = self._app.change_setting(name, text)
            if name == PROFILE:
                self._app.start_assessing()
            return settings

        def written(settings: Settings) -> None:
            self._rows[name].show_value(value_of(settings, name))
            self._say(translate("settings", "Saved: {label}").format(label=words_of(name).label))

        def refused(err: BaseException) -> None:
            now = value_of(self._app.settings, name)
            self._rows[name].show_value(now)
            if name == PALETTE:
                self.palette_changed.emit(was)
            said = translate("settings", "Not saved: {label}. {reason}")
            reason = shown(str(err), 300) if isinstance(err, ScannerError) else ""
            self._say(said.format(label=words_of(name).label, reason=reason))
            if not isinstance(err, ScannerError):
                show_error(self, err)

        self._bridge.ask(write, written, refused, owner=self)

    def _say(self, text: str) -> None:
        self._status.setText(text)


class _Row(QWidget):
    """One setting: label, control, the way back to the default, explanation."""

    def __init__(self, name: str, app: "App", change: Callable[[str, str], None]) -> None:
        super().__init__()
        self._name = name
        self._app = app
        self._change = change
        self._words = words_of(name)
        self._written = value_of(app.settings, name)
        self._default = value_of(Settings(), name)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MS)
        self._resting.timeout.connect(self._changed)
        self.control = self._made_control(allowed(name))
        self.control.setAccessibleName(self._words.label)
        self.control.setToolTip(name)
        self._back = QPushButton(translate("settings", "Default"))
        self._back.clicked.connect(self._reset)
        self._explained = _label("", size=SMALLER, quiet=True)
        label = _label(self._words.label)
        label.setBuddy(self.control)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label, 1)
        line.addWidget(self.control)
        line.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._explained)
        self.show_value(self._written)

    @property
    def value(self) -> str | int:
        """What the control says now."""
        if isinstance(self.control, QSpinBox):
            return self.control.value()
        if isinstance(self.control, QLineEdit):
            return self.control.text().strip()
        return str(self.control.currentData())

    def show_value(self, value: str | int) -> None:
        """Show the value that is written."""
        self._written = value
        self.control.blockSignals(True)
        if isinstance(self.control, QSpinBox):
            self.control.setValue(int(value))
        elif isinstance(self.control, QLineEdit):
            self.control.setText(str(value))
        else:
            self.control.setCurrentIndex(self.control.findData(value))
        self.control.blockSignals(False)
        self._show_words()

    def settle(self) -> None:
        """Write what was typed and not written yet."""
        if isinstance(self.control, QSpinBox):
            self.control.interpretText()
        self._changed()

    def _changed(self) -> None:
        self._resting.stop()
        if self.value != self._written:
            self._written = self.value
            self._change(self._name, str(self.value))
        self._show_words()

    def _reset(self) -> None:
        self.show_value(self._default)
        self._written = value_of(self._app.settings, self._name)
        self._changed()

    def _show_words(self) -> None:
        is_default = self.value == self._default
        self._back.setEnabled(not is_default)
        default = self._words_of_value(self._default)
        self._back.setToolTip(translate("settings", "Default: {value}").format(value=default))
        self._back.setAccessibleName(
            translate("settings", "Default of {label}: {value}").format(
                label=self._words.label, value=default
            )
        )
        parts = [self._words.explained]
        values = allowed(self._name)
        if isinstance(values, range):
            locale = self.locale()
            ends = (locale.toString(values[0]), locale.toString(values[-1]))
            parts.append(
                translate("settings", "From {low} to {high}.").format(low=ends[0], high=ends[1])
            )
        elif self._name == PROFILE:
            rule = of_table("profiles", self._app.licenses.profiles[str(self.value)].rule)
            parts.insert(0, f"{rule[:1].upper()}{rule[1:]}.")
        text = " ".join(part for part in parts if part)
        self._explained.setText(text)
        self._explained.setVisible(bool(text))

    def _words_of_value(self, value: str | int) -> str:
        if isinstance(allowed(self._name), FreeText):
            return str(value) or translate("settings", "nothing")
        if isinstance(value, int):
            return (
                self._words.zero
                if value == 0 and self._words.zero
                else self.locale().toString(value)
            )
        if self._name == LANGUAGE and value in OWN_NAMES:
            return OWN_NAMES[value]
        profile = self._app.licenses.profiles.get(value) if self._name == PROFILE else None
        return of_table("profiles", profile.name) if profile else choice_words(value)

    def _made_control(
        self, values: "tuple[str, ...] | range | FreeText"
    ) -> "QComboBox | QSpinBox | QLineEdit":
        if isinstance(values, FreeText):
            return self._text()
        return self._choice(values) if isinstance(values, tuple) else self._number(values)

    def _text(self) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(MOST_TEXT)
        line.setMinimumWidth(TEXT_PX)
        line.editingFinished.connect(self._changed)
        return line

    def _choice(self, choices: tuple[str, ...]) -> QComboBox:
        box = _Choice()
        for choice in choices:
            box.addItem(self._words_of_value(choice), choice)
        box.currentIndexChanged.connect(lambda _: self._changed())
        return box

    def _number(self, values: range) -> QSpinBox:
        box = _Number()
        box.setRange(int(values[0]), int(values[-1]))
        box.setGroupSeparatorShown(True)
        box.setKeyboardTracking(False)
        box.setAccelerated(True)
        box.setSuffix(self._words.unit)
        if self._words.zero:
            box.setSpecialValueText(self._words.zero)
        box.valueChanged.connect(lambda _: self._resting.start())
        box.editingFinished.connect(self._changed)
        return box


class _Choice(QComboBox):
    """A choice that the wheel passes by, unless it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Number(QSpinBox):
    """A number that the wheel passes by, unless it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _label(text: str, *, size: float = 1.0, bold: bool = False, quiet: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * size)
    font.setBold(bold)
    label.setFont(font)
    if quiet:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
