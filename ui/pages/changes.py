"""Every plan and what became of it: its rows by state, and what can be done with it next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.change import ChangeKind, ChangeState, Plan, PlanId
from scanner.domain.job import Job, JobId, JobState, Progress
from scanner.errors import ScannerError
from ui.bridge import Bridge
from ui.change_words import cannot_undo_words, states_words
from ui.last_folder import begin_where_last
from ui.widgets.banner import Banner
from ui.widgets.empty_page import EmptyPage
from ui.widgets.flow import Flow
from ui.widgets.header import PrimaryButton
from ui.widgets.plan_list import PlanList
from ui.widgets.plan_states import StateChips
from ui.widgets.plan_view import PlanView
from ui.words import count_words, shown, when_words

if TYPE_CHECKING:
    from scanner.app import App

MS_BETWEEN_LOOKS = 500
"""Milliseconds between two looks at how the plans stand, while the journal is written."""

TABLES = frozenset({"plan", "change", "journal"})

RUNS = frozenset({"apply", "verify"})
"""Kinds of jobs during which no other may begin."""


class ChangesPage(QWidget):
    """
    The plans on the left, the one that is looked at on the right.

    What is listed never moves by itself: states are brought up to date in place, new
    plans and rows that came into a state wait behind a button.
    """

    apply_wanted = Signal(object, bool)
    """A PlanId to be run or gone on with, and whether what failed is tried once more."""

    verify_wanted = Signal(object)
    undo_wanted = Signal(object)

    preview_wanted = Signal(object)
    """A PlanId that nobody agreed to yet."""

    letter_wanted = Signal(object)
    """The PlanId of a letter: its request is to be shown."""

    pause_wanted = Signal()
    """The run is to wait, or, if it waits, to go on."""

    closed = Signal()

    def __init__(self, app: App, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._runs: dict[JobId, Job] = {}
        self._wanted: PlanId | None = None
        self._asks = self._again = self._is_stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MS_BETWEEN_LOOKS)
        self.empty = EmptyPage(self)
        self.plans = PlanList(app.licenses, self)
        self.new = QPushButton(self.tr("Show new"), self)
        self.view = PlanView(app, bridge, None, self)
        self.chips = StateChips(self)
        self.again = QPushButton(self.tr("List anew"), self)
        self.problem = Banner(self)
        self.run = PrimaryButton(self.tr("Go on"), self)
        self.pause = QPushButton(self.tr("Pause"), self)
        self.verify = QPushButton(self.tr("Verify"), self)
        self.retry = QPushButton(self.tr("Retry failed"), self)
        self.undo = QPushButton(self.tr("Undo…"), self)
        self.export = QPushButton(self.tr("Export journal…"), self)
        self._build()
        self._connect()
        self.problem.say("")

    # -- building

    def _build(self) -> None:
        self.pause.setToolTip(self.tr("Let the run wait; what is done is kept (Ctrl+P)"))
        self._hints = {
            self.verify: (
                self.tr("Look again whether what was changed is still so"),
                self.tr("Nothing can be read of a letter that was sent"),
            ),
            self.undo: (
                self.tr("Preview how to take back what this plan changed"),
                self.tr("A letter that was sent is with them; nothing takes it back"),
            ),
        }
        self.export.setToolTip(self.tr("Write this plan's journal into a file, line by line"))
        self.again.setToolTip(self.tr("Some are in another state by now: list them as they are"))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.chips, 1)
        top.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        self.view.above_rows.addLayout(top)
        self.view.count.hide()
        self._buttons = Flow(spacing=8)
        for button in (self.run, self.pause, self.retry, self.verify, self.undo, self.export):
            self._buttons.addWidget(button)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addLayout(self._buttons)
        left = QWidget(self)
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.new)
        beside.addWidget(self.plans, 1)
        self.new.hide()
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([230, 900])
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(split)
        self._split = split
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.problem)
        layout.addWidget(self._stack, 1)
        self.empty.say(self.tr("Looking for plans…"), "", "")

    def _connect(self) -> None:
        self._timer.timeout.connect(self._refresh)
        self._bridge.committed.connect(self._committed)
        self._bridge.job_changed.connect(self._job_changed)
        self.plans.chosen.connect(self._choose)
        self.new.clicked.connect(lambda _=False: self._show_new())
        self.chips.chosen.connect(self.view.set_states)
        self.again.clicked.connect(lambda _=False: self.view.list_again())
        self.view.listed.connect(self._offer)
        self.problem.dismissed.connect(lambda: self.problem.say(""))
        self.empty.acted.connect(self.closed)
        self.run.clicked.connect(lambda _=False: self._run())
        self.pause.clicked.connect(lambda _=False: self.pause_wanted.emit())
        self.verify.clicked.connect(lambda _=False: self._emit(self.verify_wanted))
        self.undo.clicked.connect(lambda _=False: self._emit(self.undo_wanted))
        self.retry.clicked.connect(lambda _=False: self._emit(self.apply_wanted, True))
        self.export.clicked.connect(lambda _=False: self._ask_where())

    # -- what is looked at

    @property
    def plan(self) -> Plan | None:
        """The plan that is looked at."""
        return self.view.plan if self._stack.currentWidget() is self._split else None

    def show_plan(self, plan: Plan | None) -> None:
        """Look at a plan (None: at the one looked at last, else at the newest)."""
        if plan is not None:
            self._wanted = plan.id
        self._refresh()
        if not self.isAncestorOf(self.window().focusWidget() or self):
            self.plans.setFocus()

    def _committed(self, tables: frozenset[str]) -> None:
        if not tables & TABLES:
            return
        if not self.isVisible():
            self._is_stale = True
        elif not self._timer.isActive():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _refresh(self) -> None:
        """Ask for the plans; what is asked for meanwhile is asked for once more."""
        if self._asks:
            self._again = True
            return
        self._asks, self._is_stale = True, False

        def arrived(plans: list[Plan]) -> None:
            self._asks = False
            self._show(plans)
            self._look_again()

        def refused(error: BaseException) -> None:
            self._asks = False
            self._say(error)
            self._look_again()

        self._bridge.ask(lambda: self._app.plans(), arrived, refused, owner=self)

    def _look_again(self) -> None:
        again, self._again = self._again, False
        if again:
            self._timer.start()

    def _show(self, plans: list[Plan]) -> None:
        """Bring lines and rows up to date; a plan that was asked for is looked at."""
        lines, wanted = self.plans.lines, self._wanted
        before = self.view.plan
        lines.refresh(plans)
        known = lines.rowCount() > 0
        if not known or (wanted is not None and not lines.index_of(wanted).isValid()):
            lines.show_waiting()
        if wanted is not None and self.plans.choose(wanted):
            self._wanted = None
        elif self.plans.current is None and lines.rowCount():
            self.plans.setCurrentIndex(lines.index(0, 0))
        self.new.setVisible(bool(lines.waiting))
        self.new.setText(count_words(lines.waiting, "Show %n new", "Show %n new"))
        self._stack.setCurrentWidget(self._split if lines.rowCount() else self.empty)
        if not lines.rowCount():
            self._say_nothing()
        now = self.plans.current
        if now is not None and before is not None and now.id == before.id and now != before:
            self.view.update_plan(now, self._about(now))
            self.chips.show_plan(now)
        self._offer()

    def _say_nothing(self) -> None:
        self.empty.say(
            self.tr("Nothing was changed yet"),
            self.tr("Select photos in the library and choose Change license…"),
            self.tr("Back to the library"),
        )

    def _show_new(self) -> None:
        self.plans.lines.show_waiting()
        self.plans.scrollToTop()
        self.new.hide()
        self.plans.setFocus()

    def _choose(self, plan: Plan | None) -> None:
        if plan is None:
            return
        self.problem.say("")
        self.chips.choose_all()
        self.chips.show_plan(plan)
        self.view.show_plan(plan, self._about(plan))
        self._offer()

    def _about(self, plan: Plan) -> str:
        """Return when a plan was made and agreed to, how it stands, and why it stopped."""
        parts = [
            self.tr("Made {when}").format(when=when_words(plan.made)),
            self.tr("agreed {when}").format(when=when_words(plan.agreed))
            if plan.agreed is not None
            else self.tr("not agreed to yet"),
            states_words(plan),
        ]
        about = " · ".join(parts)
        if plan.wish.kind is ChangeKind.LETTER:
            return f"{about}\n{cannot_undo_words(plan)[0]}"
        if plan.stopped and plan.left:
            stopped = shown(plan.stopped, 400)
            return self.tr("{about}\nStopped: {why}").format(about=about, why=stopped)
        return about

    # -- what can be done

    def _job_changed(self, job: Job, progress: Progress) -> None:  # noqa: ARG002 - the signal's
        if job.kind not in RUNS:
            return
        if job.state.ended:
            self._runs.pop(job.id, None)
        else:
            self._runs[job.id] = job
        self._offer()

    def _offer(self) -> None:
        """Enable what can be done with this plan now."""
        plan = self.plan
        if plan is None:
            return
        busy = bool(self._runs)
        is_new = plan.agreed is None
        self.run.setVisible(plan.left > 0 and not plan.discarded)
        self.run.setEnabled(not busy)
        self.run.setText(self.tr("Preview and apply…") if is_new else self.tr("Go on"))
        self.run.setToolTip(
            self.tr("See again what this would change, and agree or not")
            if is_new
            else self.tr("Make the changes that are left")
        )
        paused = any(job.state is JobState.PAUSED for job in self._runs.values())
        self.pause.setVisible(busy)
        self.pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        failed = plan.count(ChangeState.FAILED)
        self.retry.setVisible(failed > 0)
        self.retry.setEnabled(not busy)
        self.retry.setText(count_words(failed, "Retry %n failed", "Retry %n failed"))
        made = plan.made_changes > 0
        is_letter = plan.wish.kind is ChangeKind.LETTER
        self.verify.setEnabled(made and not busy and not is_letter)
        self.undo.setEnabled(made and not busy and not is_letter)
        for button, (photos, letter) in self._hints.items():
            button.setToolTip(letter if is_letter else photos)
        if is_letter:
            # What a letter waits for only its request tells: whether it arrived, too.
            self.run.setVisible(True)
            self.run.setEnabled(True)
            self.run.setText(self.tr("Open the request"))
            self.run.setToolTip(self.tr("Where the letter is sent, and followed to an answer"))
            self.retry.hide()
        self.again.setVisible(self.view.stale)

    def _run(self) -> None:
        plan = self.plan
        if plan is None:
            return
        if plan.wish.kind is ChangeKind.LETTER:
            self.letter_wanted.emit(plan.id)
        elif plan.agreed is None:
            self.preview_wanted.emit(plan.id)
        else:
            self.apply_wanted.emit(plan.id, False)

    def _emit(self, signal: SignalInstance, *more: object) -> None:
        if self.plan is not None:
            signal.emit(self.plan.id, *more)

    # -- the journal

    def _ask_where(self) -> None:
        plan = self.plan
        if plan is None:
            return
        dialog = QFileDialog(self, self.tr("Export the journal"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_where_last(dialog, self._app.home)
        dialog.setNameFilters([self.tr("Table (*.csv)"), self.tr("Data (*.json)")])
        dialog.filterSelected.connect(
            lambda name: dialog.setDefaultSuffix(name.rpartition("*.")[2].rstrip(")"))
        )
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"safelight-journal-{plan.id}.csv")
        dialog.fileSelected.connect(lambda name: self.write_journal(Path(name), plan.id))
        dialog.open()

    def write_journal(self, path: Path, plan: PlanId) -> None:
        """Write a plan's journal into a .csv or .json file, and say so on this page."""

        def written(lines: int) -> None:
            self.problem.say(
                count_words(
                    lines,
                    "%n line of the journal written to {file}.",
                    "%n lines of the journal written to {file}.",
                ).replace("{file}", shown(str(path), 300))
            )

        self._bridge.ask(
            lambda: self._app.export_journal(path, plan),
            lambda running: self._bridge.when_done(running.future, written, self._say, owner=self),
            self._say,
            owner=self,
        )

    def _say(self, error: BaseException) -> None:
        if isinstance(error, ScannerError):
            self.problem.say(shown(str(error), 400))
        else:
            self._bridge.failed.emit(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
