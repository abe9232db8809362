"""The line at the bottom: what runs and how far it is, or what came of it; and what leaves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from scanner.domain.job import Job, JobState, Progress
from ui.job_words import doing, how_far

STEPS = 1000
"""Steps of the bar: a run of millions moves it smoothly."""


class JobBar(QWidget):
    """Shows the job that goes on; when none does, what the last one gave."""

    pause_wanted = Signal()
    cancel_wanted = Signal()
    exposed_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = QLabel(self)
        self._bar = QProgressBar(self)
        self._far = QLabel(self)
        self.pause = QPushButton(self.tr("Pause"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.show_exposed = QPushButton(self.tr("Show exposed"), self)
        self._leaves = QLabel(self.tr("Leaves this machine: nothing"), self)
        for label in (self._what, self._far, self._leaves):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._what.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._what.setMinimumWidth(40)
        self._what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._leaves.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._leaves.setToolTip(
            self.tr("Photos, faces and findings stay on this machine; nothing is sent anywhere.")
        )
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(160, 8)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.pause.setToolTip(self.tr("Pause the work (Ctrl+P)"))
        self.cancel.setToolTip(self.tr("Stop the work; what is done is kept (Ctrl+.)"))
        self.pause.clicked.connect(self.pause_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.show_exposed.clicked.connect(self.exposed_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(self._what, 1)
        layout.addWidget(self.show_exposed)
        layout.addWidget(self._bar)
        layout.addWidget(self._far)
        layout.addWidget(self.pause)
        layout.addWidget(self.cancel)
        layout.addSpacing(8)
        layout.addWidget(self._leaves)
        self.setFixedHeight(self.pause.sizeHint().height() + 8)
        self._arrange(running=False)

    @property
    def words(self) -> str:
        """What is said now."""
        return self._what.text()

    @property
    def how_far(self) -> str:
        """Count, rate and time left of the job that is shown."""
        return self._far.text()

    def show_job(self, job: Job, progress: Progress) -> None:
        """Show a job that goes on."""
        self._say(doing(job, progress))
        self._far.setText(how_far(job, progress))
        if progress.total:
            self._bar.setRange(0, STEPS)
            self._bar.setValue(min(STEPS, STEPS * progress.done // progress.total))
        else:
            self._bar.setRange(0, 0)
        paused = job.state is JobState.PAUSED
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause.setEnabled(job.state is not JobState.WAITING)
        self._arrange(running=True)

    def show_end(self, words: str, *, exposed: bool) -> None:
        """Say what came of a job; offer to show what is exposed. No words leave what was said."""
        was_running = self._bar.isVisibleTo(self)
        if words or was_running:
            offered = exposed or (not words and self.show_exposed.isVisibleTo(self))
            self._arrange(running=False)
            self.show_exposed.setVisible(offered)
        if words:
            self._say(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def say(self, words: str) -> None:
        """Say something that needs no answer, where no job is being shown."""
        if not self._bar.isVisibleTo(self):
            self._say(words)
            self.show_exposed.hide()

    def _say(self, words: str) -> None:
        self._what.setText(words)
        self._what.setToolTip("" if len(words) < 60 else f"<qt>{_escaped(words)}</qt>")

    def _arrange(self, *, running: bool) -> None:
        for widget in (self._bar, self._far, self.pause, self.cancel):
            widget.setVisible(running)
        self.show_exposed.hide()


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")
