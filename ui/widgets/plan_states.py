"""How a plan's changes stand: a small bar, and a chip a state that shows only those."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from scanner.domain.change import ChangeState, Plan
from ui.change_words import DONE, LEFT
from ui.counting import number
from ui.palettes import Colors, colors_of
from ui.widgets.change_table import state_color
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.flow import Flow
from ui.widgets.mirror import across_f

State = ChangeState

ORDER = (
    *DONE,
    State.ALREADY,
    State.DRIFTED,
    State.CONFLICT,
    State.UNCERTAIN,
    State.FAILED,
    *LEFT,
)
"""The states from left to right on a bar."""

LEAST_PX = 3
"""Width at least of a state that is there: one that failed among thousands is seen."""


def paint_states(painter: QPainter, rect: QRectF, plan: Plan, colors: Colors) -> None:
    """Paint a plan's bar: made changes first, what is left to do empty at its end."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QColor(colors.quiet))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
    inside = rect.adjusted(1, 1, -1, -1)
    there = [state for state in ORDER if plan.count(state) and state not in LEFT]
    x = inside.x()
    for place, state in enumerate(there):
        share = plan.count(state) / max(1, plan.changes)
        width = max(LEAST_PX, round(inside.width() * share))
        if place == len(there) - 1 and not plan.left:
            width = int(inside.right() - x)
        width = int(min(width, inside.right() - x - LEAST_PX * (len(there) - 1 - place)))
        part = QRectF(x, inside.y(), width, inside.height())
        painter.fillRect(
            across_f(painter, part, inside.toRect()), QColor(state_color(state, colors))
        )
        x += width
    painter.restore()


class Chip(ChoiceButton):
    """A button that stays down while its rows are listed, and is underlined then."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            line = self.rect().adjusted(4, self.height() - 4, -4, -2)
            painter.fillRect(line, QColor(colors_of(self.palette()).accent))


class StateChips(QWidget):
    """One chip for all, and one for each state that some change is in."""

    chosen = Signal(object)
    """A tuple of ChangeState whose changes are wanted, empty for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Show by state"))
        self.buttons: dict[str, ChoiceButton] = {}
        self._states: Mapping[str, tuple[str, tuple[State, ...]]] = {
            "all": (self.tr("All"), ()),
            "left": (self.tr("Left"), LEFT),
            "done": (self.tr("Done"), DONE),
            "already": (self.tr("So already"), (State.ALREADY,)),
            "conflict": (self.tr("Conflict"), (State.CONFLICT,)),
            "failed": (self.tr("Failed"), (State.FAILED,)),
            "uncertain": (self.tr("Not known"), (State.UNCERTAIN,)),
            "drifted": (self.tr("Drifted"), (State.DRIFTED,)),
        }
        self._group = QButtonGroup(self)
        self._row = Flow(spacing=4)
        for name, (words, states) in self._states.items():
            button = Chip(self)
            button.setText(words)
            button.picked.connect(lambda states=states: self.chosen.emit(states))
            self._group.addButton(button)
            self._row.addWidget(button)
            self.buttons[name] = button
        self.setLayout(self._row)

    def show_plan(self, plan: Plan) -> None:
        """Count anew; a chip that is chosen stays, even where nothing is in its state any more."""
        for name, (words, states) in self._states.items():
            count = plan.count(*states) if states else plan.changes
            button = self.buttons[name]
            button.setText(f"{words}  {number(count)}")
            button.setAccessibleName(self.tr("{state}: {n}").format(state=words, n=number(count)))
            button.setToolTip(self.tr("Show only these") if states else self.tr("Show all"))
            button.setVisible(bool(count) or button.isChecked() or name == "all")

    def choose_all(self) -> None:
        """Choose the chip for all, without a word of it."""
        self.buttons["all"].setChecked(True)
