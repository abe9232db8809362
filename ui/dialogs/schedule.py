"""
Keeping watch: how often the system's own scheduler lets Safelight look, and how that goes.

What will be written and run is shown before it is. The scheduler is asked on a thread of its own:
it may take its time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.watching import DAY_HOURS, MOST_DAYS, NOON, OFF, Recipe, ScheduleState
from scanner.errors import ScannerError
from ui.accessible import name_choice
from ui.bridge import Bridge
from ui.dialogs.error import show_error
from ui.schedule_words import (
    by_words,
    last_words,
    next_words,
    often_words,
    recipe_words,
    set_words,
    wrong_words,
)
from ui.widgets.labels import plain_label
from ui.widgets.large_enough import LargeEnough
from ui.words import shown, translate

if TYPE_CHECKING:
    from scanner.app import App

SIZE_PX = (560, 560)
SOME_DAYS = "days"
"""The choice that goes with a number of days."""


class ScheduleDialog(QDialog):
    """When Safelight looks by itself; not modal."""

    def __init__(self, app: App, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._asked = 0
        self._is_filled = False
        self.recipe: Recipe | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        LargeEnough(self)
        self.setModal(False)
        self.setWindowTitle(_tr("Keep watch"))
        self._make_controls()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(
            plain_label(
                _tr(
                    "Safelight can look by itself whether photos are newly exposed, and tells you "
                    "only if some are."
                )
            )
        )
        column.addWidget(self.state)
        column.addLayout(self._form())
        column.addWidget(self.by)
        column.addWidget(self.heading)
        column.addWidget(self.what, 1)
        column.addWidget(self.status)
        column.addWidget(self._buttons())
        self.resize(*SIZE_PX)
        self._enable(False)
        self.read()

    # -- building

    def _make_controls(self) -> None:
        self.state = plain_label(_tr("Asking the system…"), bold=True)
        self.often = QComboBox(self)
        name_choice(self.often, _tr("How often to look"))
        for words, value in (
            (_tr("Never"), OFF),
            (_tr("Every day"), "1d"),
            (_tr("Every week"), "7d"),
            (_tr("Every so many days"), SOME_DAYS),
        ):
            self.often.addItem(words, value)
        self.days = QSpinBox()
        self.days.setRange(2, MOST_DAYS)
        self.days.setValue(14)
        self.days.setAccessibleName(_tr("Days from one look to the next"))
        self.at = QTimeEdit(QTime(NOON.hour, NOON.minute))
        self.at.setAccessibleName(_tr("Time of day"))
        self.by = plain_label("", quiet=True)
        self.heading = plain_label("", quiet=True)
        self.what = QPlainTextEdit()
        self.what.setReadOnly(True)
        self.what.setTabChangesFocus(True)
        self.what.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.what.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.what.setAccessibleName(_tr("What will be written and run"))
        self.status = plain_label("")
        self.often.currentIndexChanged.connect(lambda _: self._plan())
        self.days.valueChanged.connect(lambda _: self._plan())
        self.at.timeChanged.connect(lambda _: self._plan())

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.often)
        line.addWidget(self.days)
        line.addStretch(1)
        form.addRow(_tr("How often"), line)
        clock = QHBoxLayout()
        clock.addWidget(self.at)
        clock.addStretch(1)
        form.addRow(_tr("Time of day"), clock)
        return form

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        close = box.addButton(_tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        box.rejected.connect(self.close)
        self.set_button: QPushButton = box.addButton(
            _tr("Keep watch"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.set_button.setAutoDefault(False)
        self.set_button.clicked.connect(self.carry_out)
        return box

    # -- how it is

    @property
    def every(self) -> str:
        """The period that is chosen, as it is typed in a terminal."""
        chosen = str(self.often.currentData())
        return f"{self.days.value()}d" if chosen == SOME_DAYS else chosen

    def read(self) -> None:
        """Ask what is set."""
        self._bridge.ask_aside(self._app.schedule, self._read, self._failed, owner=self)

    def _read(self, state: ScheduleState) -> None:
        lines = (
            set_words(state, str(self._app.home)),
            wrong_words(state),
            last_words(state.last),
            next_words(state),
        )
        self.state.setText("\n".join(line for line in lines if line))
        self.by.setText(by_words(state.scheduler))
        if not self._is_filled:
            self._is_filled = True
            self._fill(state)
        self._enable(True)
        self._plan()

    def _fill(self, state: ScheduleState) -> None:
        """Let the controls say what is set; where nothing is, what is proposed."""
        schedule = state.schedule
        every = "7d" if schedule is None else str(schedule.period)
        for control in (self.often, self.days, self.at):
            control.blockSignals(True)
        place = self.often.findData(every)
        if place < 0 and schedule is not None and schedule.period.hours % DAY_HOURS:
            # Set in a terminal, by the hour: it can stay so.
            self.often.addItem(often_words(schedule.period), every)
            place = self.often.count() - 1
        elif place < 0 and schedule is not None:
            self.days.setValue(schedule.period.hours // DAY_HOURS)
            place = self.often.findData(SOME_DAYS)
        self.often.setCurrentIndex(place)
        if schedule is not None:
            self.at.setTime(QTime(schedule.at.hour, schedule.at.minute))
        for control in (self.often, self.days, self.at):
            control.blockSignals(False)

    # -- how it is to be

    def _plan(self) -> None:
        self.days.setVisible(self.often.currentData() == SOME_DAYS)
        self.at.setEnabled(self.every != OFF)
        self.set_button.setEnabled(False)
        self._asked += 1
        asked, every, at = self._asked, self.every, self.at.time().toString("HH:mm")

        def planned(recipe: Recipe) -> None:
            if asked == self._asked:
                self._show(recipe)

        self._bridge.ask_aside(
            lambda: self._app.plan_schedule(every, at="" if every == OFF else at),
            planned,
            self._failed,
            owner=self,
        )

    def _show(self, recipe: Recipe) -> None:
        self.recipe = recipe
        ends = recipe.schedule is None
        self.set_button.setText(_tr("Stop watching") if ends else _tr("Keep watch"))
        self.by.setVisible(not recipe.missing)
        if recipe.missing:
            self.heading.setText(_tr("It cannot be set here. This line does the same with cron:"))
            self.status.setText(shown(recipe.missing, 300))
            self.what.setPlainText(recipe.cron)
            return
        self.heading.setText(_tr("What this does on your system:"))
        is_nothing = ends and recipe.replaces is None and not recipe.removes
        self.what.setPlainText(_tr("Nothing.") if is_nothing else recipe_words(recipe))
        self.set_button.setEnabled(not is_nothing)

    def carry_out(self) -> None:
        """Do what is shown."""
        recipe = self.recipe
        if recipe is None or not self.set_button.isEnabled():
            return
        self._enable(False)
        self.status.setText(_tr("Telling the system…"))

        def done(state: ScheduleState) -> None:
            self.status.setText(
                _tr("Ended. Nothing of it is left on your system.")
                if state.schedule is None
                else _tr("Set. You hear of it only when something is newly exposed.")
            )
            self._read(state)

        self._bridge.ask_aside(
            lambda: self._app.set_schedule(recipe), done, self._failed, owner=self
        )

    def _failed(self, error: BaseException) -> None:
        self._enable(True)
        if isinstance(error, ScannerError):
            said = _tr("{why} All is as it was before.")
            self.status.setText(said.format(why=shown(str(error), 300)))
        else:
            self.status.setText("")
        show_error(self, error)
        self.set_button.setEnabled(self.recipe is not None)

    def _enable(self, can: bool) -> None:
        for control in (self.often, self.days, self.at):
            control.setEnabled(can)
        self.set_button.setEnabled(False)


def _tr(text: str) -> str:
    return translate("schedule", text)
