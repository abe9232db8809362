"""A sheet that leads through steps: one is shown, what it waits for or what went wrong below it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.sign_in_steps import Step
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label
from ui.words import translate

WIDE_PX, HIGH_PX = 600, 400

SCREEN_SHARE = 0.9
"""Of the screen's height the sheet takes no more; what does not fit is scrolled to."""


class StepsDialog(QDialog):
    """Shows a step at a time, and grows with what it says."""

    def __init__(self, first: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(first)
        self._doing = plain_label(quiet=True)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(8)
        self._progress.setAccessibleName(translate("sign-in", "Waiting"))
        self._problem = plain_label()
        self._problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self._problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.go = PrimaryButton("", self)
        self.back = QPushButton("")
        self.quit = QPushButton("")
        for button in (self.back, self.quit):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.quit)
        foot.addWidget(self.go)
        below = QVBoxLayout()
        below.setContentsMargins(16, 0, 16, 16)
        below.setSpacing(8)
        for widget in (self._doing, self._progress, self._problem):
            below.addWidget(widget)
            widget.hide()
        below.addSpacing(8)
        below.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._area, 1)
        column.addLayout(below)
        self.setMinimumSize(360, 280)
        # Said here: a sheet that Qt measures by itself is only as high as its buttons.
        self.resize(self.sizeHint())

    @property
    def step(self) -> Step:
        """The step that is shown."""
        now = self._area.widget()
        assert isinstance(now, Step)  # noqa: S101 - nothing else is put there
        return now

    @property
    def problem(self) -> str:
        """What went wrong, empty for nothing."""
        return self._problem.text()

    @property
    def is_waiting(self) -> bool:
        """Whether something is on its way."""
        return self._progress.isVisibleTo(self)

    def _offer(self) -> None:
        """Let the buttons below say what they do in this step."""

    def _show(self, step: Step) -> None:
        if step is not self.step:
            self.step.clear()
            # Taken out, so that the sheet is as high as this step alone asks for.
            left = self._area.takeWidget()
            left.setParent(self)
            left.hide()
            self._area.setWidget(step)
            step.show()
        self._area.verticalScrollBar().setValue(0)
        self._offer()
        self._grow()
        step.focus_first()

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._grow()
        if problem:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, problem))

    def _wait(self, words: str) -> None:
        """Show that something is on its way; no words show that nothing is."""
        self._doing.setText(words)
        self._doing.setVisible(bool(words))
        self._progress.setVisible(bool(words))
        if words:
            self._say("")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._offer()
        self._grow()

    # -- how high

    def _grow(self) -> None:
        """Be high enough for all that is shown, within the screen; never lower than before."""
        if not self.isVisible():
            return
        if (layout := self.layout()) is not None:
            layout.activate()
        step, view = self.step, self._area.viewport()
        wanted = max(step.heightForWidth(view.width()), step.minimumSizeHint().height())
        screen = self.screen().availableGeometry()
        height = min(self.height() + wanted - view.height(), round(screen.height() * SCREEN_SHARE))
        if height > self.height():
            self.resize(self.width(), height)
            over = self.frameGeometry().bottom() - screen.bottom()
            if over > 0:
                self.move(self.x(), max(screen.top(), self.y() - over))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        grown = self.fontMetrics().height() / 18
        return QSize(round(WIDE_PX * max(1.0, grown)), round(HIGH_PX * max(1.0, grown)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
