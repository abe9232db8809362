"""The line at the bottom: what runs and how far it is, or what came of it; and what leaves."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from scanner.domain.account import CallBudget
from scanner.domain.job import Job, JobState, Progress
from ui.flickr_words import bar_words, leaves_words
from ui.job_words import CALLS, CHANGES, aside_words, doing, how_far
from ui.widgets.elided_label import ElidedLabel

WHAT_SHARE, FAR_SHARE, FAR_SHARE_BESIDE_CALLS = 0.2, 0.37, 0.3
"""What is done, and how far it is, keep so much of the bar's width where there is little room."""

STEPS = 1000
"""Steps of the bar: a run of millions moves it smoothly."""


class JobBar(QWidget):
    """Shows the job that goes on; when none does, what the last one gave."""

    pause_wanted = Signal()
    cancel_wanted = Signal()
    exposed_wanted = Signal()
    changes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = _shrinking(self)
        self._bar = QProgressBar(self)
        self._far = _shrinking(self)
        self.pause = QPushButton(self.tr("Pause"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.show_exposed = QPushButton(self.tr("Show exposed"), self)
        self.show_changes = QPushButton(self.tr("Show changes"), self)
        self._leaves = _shrinking(self)
        self._job: tuple[Job, Progress] | None = None
        self._is_aside = False
        self._said = "", False, False
        self._budget: CallBudget | None = None
        self._changes_call = self._letter_left = self._speaks = False
        self._leaves.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.show_flickr(None, speaks=False)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(96, 8)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.pause.setToolTip(self.tr("Pause the work (Ctrl+P)"))
        self.cancel.setToolTip(self.tr("Stop the work; what is done is kept (Ctrl+.)"))
        self.pause.clicked.connect(self.pause_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.show_exposed.clicked.connect(self.exposed_wanted)
        self.show_changes.clicked.connect(self.changes_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(self._what, 1)
        layout.addWidget(self.show_exposed)
        layout.addWidget(self.show_changes)
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
        return self._what.text

    @property
    def how_far(self) -> str:
        """Count, rate and time left of the job that is shown."""
        return self._far.text

    @property
    def leaves(self) -> str:
        """What is said at the right: what leaves this machine, or the calls left to Flickr."""
        return self._leaves.text

    def show_flickr(self, budget: CallBudget | None, *, speaks: bool) -> None:
        """Show what is left of the hour's calls; `speaks`: Flickr is asked for something."""
        self._budget, self._speaks = budget, speaks
        if budget is not None:
            words = bar_words(budget)
        elif self._letter_left:
            words = self.tr("Leaves this machine: letters that you send")
        elif speaks:
            words = self.tr("Leaves this machine: questions to Flickr")
        else:
            words = self.tr("Leaves this machine: nothing")
        self._leaves.setText(words)
        self._leaves.setToolTip(f"<qt>{_escaped(leaves_words())}</qt>")
        if self._job is not None and self._job[1].step in (*CALLS, *CHANGES):
            (self.show_aside if self._is_aside else self.show_job)(*self._job)

    def know_letter(self) -> None:
        """Know that a letter left by the mail server, which is no longer nothing."""
        self._letter_left = True
        self.show_flickr(self._budget, speaks=self._speaks)

    def know_changes(self, *, call: bool) -> None:
        """Know whether the changes that are being made call Flickr, or are made in files."""
        self._changes_call = call

    @property
    def _spent(self) -> CallBudget | None:
        """What is left of the calls that the job which is shown spends; None if it spends none."""
        in_files = self._job is not None and self._job[1].step in CHANGES
        return None if in_files and not self._changes_call else self._budget

    def show_job(self, job: Job, progress: Progress) -> None:
        """Show a job that goes on."""
        self._job, self._is_aside = (job, progress), False
        words = doing(job, progress, self._spent)
        if words != self.words:
            self._say(words)
        self._show_far()
        if progress.total:
            self._bar.setRange(0, STEPS)
            self._bar.setValue(min(STEPS, STEPS * progress.done // progress.total))
        else:
            self._bar.setRange(0, 0)
        paused = job.state is JobState.PAUSED
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause.setEnabled(job.state is not JobState.WAITING)
        self._arrange(running=True)

    def show_aside(self, job: Job, progress: Progress) -> None:
        """Show a job in the background beside what was said last, which stays."""
        self._job, self._is_aside = (job, progress), True
        for widget in (self._bar, self.pause):
            widget.hide()
        self._show_far()
        self._far.show()
        self.cancel.show()

    def _show_far(self) -> None:
        """Say how far the job is; where there is no room for all of it, without its rate."""
        if self._job is None:
            return
        if self._is_aside:
            self._far.setText(aside_words(*self._job, self._budget))
            self._far.setMinimumWidth(0)
            return
        share = FAR_SHARE if self._budget is None else FAR_SHARE_BESIDE_CALLS
        room = round(self.width() * share)
        words = how_far(*self._job, self._spent)
        if self._far.fontMetrics().horizontalAdvance(words) > room:
            words = how_far(*self._job, self._spent, rate=False)
        self._far.setText(words)
        self._far.setMinimumWidth(min(self._far.sizeHint().width(), room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._what.setMinimumWidth(round(self.width() * WHAT_SHARE))
        self._show_far()

    def show_end(self, words: str, *, exposed: bool, changes: bool = False) -> None:
        """
        Say what came of a job; offer to show what is exposed, or the changes.

        No words leave what was said before the job, which is at nothing any more.
        """
        was_running, self._job = self.cancel.isVisibleTo(self), None
        if words:
            self._said = words, exposed, changes
        if words or was_running:
            said, shows_exposed, shows_changes = self._said
            self._arrange(running=False)
            self.show_exposed.setVisible(shows_exposed)
            self.show_changes.setVisible(shows_changes)
            self._say(said)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def say(self, words: str) -> None:
        """Say something that needs no answer, where no job is being shown."""
        if not self._bar.isVisibleTo(self):
            self._said = words, False, False
            self._say(words)
            self.show_exposed.hide()
            self.show_changes.hide()

    def _say(self, words: str) -> None:
        self._what.setText(words)

    def _arrange(self, *, running: bool) -> None:
        for widget in (self._bar, self._far, self.pause, self.cancel):
            widget.setVisible(running)
        self.show_exposed.hide()
        self.show_changes.hide()


def _shrinking(parent: QWidget) -> ElidedLabel:
    """Return a label as wide as its words, and narrower where there is no room."""
    label = ElidedLabel(parent)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")
