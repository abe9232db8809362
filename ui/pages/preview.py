"""A plan before anything is written: what would change, what that means, and what to leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from scanner.domain.change import Plan
from scanner.errors import ScannerError
from ui.bridge import Bridge
from ui.change_words import cannot_undo_words, estimate_words
from ui.counting import number
from ui.models.changes import LeftOut
from ui.widgets.banner import Banner
from ui.widgets.cautions import MarkedLine
from ui.widgets.header import PrimaryButton
from ui.widgets.plan_view import PlanView
from ui.words import count_words, shown

if TYPE_CHECKING:
    from scanner.app import App


class PreviewPage(QWidget):
    """
    Shows a stored plan and asks for a word; the safe one is the default.

    Leaving rows out never edits the plan: agreeing makes a new one without them.
    """

    agreed = Signal(object)
    """The PlanId of the plan that is to be run."""

    dismissed = Signal()
    """The user said not now; the plan is discarded."""

    def __init__(self, app: App, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._plan: Plan | None = None
        self._waits = False
        self.left_out = LeftOut(self)
        self.view = PlanView(app, bridge, self.left_out, self)
        self.problem = Banner(self)
        self.lasting = MarkedLine("", self)
        self.not_now = QPushButton(self.tr("Not now"), self)
        self.agree = PrimaryButton(self.tr("Change"), self)
        self.out = QPushButton(self.tr("Leave out"), self)
        self.in_ = QPushButton(self.tr("Take back in"), self)
        self._build()
        self._connect()
        self.problem.say("")

    def _build(self) -> None:
        self.agree.setToolTip(self.tr("Make these changes (Ctrl+Return)"))
        self.out.setToolTip(self.tr("Leave out every photo listed here; Space: the selected ones"))
        self.in_.setToolTip(self.tr("Take every photo listed here back in"))
        # Return presses the button that has the keyboard, and that is the safe one.
        self.not_now.setAutoDefault(True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.view.count)
        line.addStretch(1)
        line.addWidget(self.out)
        line.addWidget(self.in_)
        self.view.above_rows.addLayout(line)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.lasting, 1)
        below.addStretch(0)
        below.addWidget(self.not_now)
        below.addWidget(self.agree)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 10)
        layout.setSpacing(8)
        layout.addWidget(self.problem)
        layout.addWidget(self.view, 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.not_now.clicked.connect(lambda _=False: self.dismiss())
        self.agree.clicked.connect(lambda _=False: self.go_on())
        self.out.clicked.connect(lambda _=False: self._set_listed(True))
        self.in_.clicked.connect(lambda _=False: self._set_listed(False))
        self.left_out.changed.connect(self._say)
        self.view.listed.connect(self._say)
        self.problem.dismissed.connect(lambda: self.problem.say(""))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.go_on)

    # -- what is asked

    @property
    def plan(self) -> Plan | None:
        """The plan that is asked about, None once it was answered."""
        return self._plan

    @property
    def words(self) -> str:
        """All that is said, without the rows."""
        return f"{self.view.words}\n{self.lasting.words}"

    def show_plan(self, plan: Plan) -> None:
        """Show a plan that was just made; the keyboard is on the button that does nothing."""
        self._plan, self._waits = plan, False
        self.problem.say("")
        self.left_out.clear()
        self.view.show_plan(plan, self._estimate())
        self._say()
        self.not_now.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.words))

    def go_on(self) -> None:
        """Agree: to the plan as it is, or to a new one without what was left out."""
        plan = self._plan
        if plan is None or not self.agree.isEnabled() or not self.agree.isVisibleTo(self):
            return
        if not self.left_out:
            self._answer(plan)
            return
        without = self.left_out.numbers()
        self._wait(True)
        self._bridge.ask(
            lambda: self._app.plan_without(plan.id, without),
            self._answer,
            self._refused,
            owner=self,
        )

    def dismiss(self) -> None:
        """Say not now: the plan is discarded, nothing is written."""
        if self._waits:
            return
        plan, self._plan = self._plan, None
        if plan is not None:
            self._bridge.ask(lambda: self._app.discard_plan(plan.id), lambda _: None, owner=self)
        self.dismissed.emit()

    def _answer(self, plan: Plan) -> None:
        self._plan, self._waits = None, False
        # Whoever hears of it may have to refuse: then the page can only be left.
        self.agree.setEnabled(False)
        self.not_now.setEnabled(True)
        self.agreed.emit(plan.id)

    def _refused(self, error: BaseException) -> None:
        self._wait(False)
        if isinstance(error, ScannerError):
            self.problem.say(shown(str(error), 400))
        else:
            self._bridge.failed.emit(error)

    def _wait(self, waits: bool) -> None:
        self._waits = waits
        self.problem.say("")
        self._say()

    def _set_listed(self, out: bool) -> None:
        self.left_out.set(self.view.changes.numbers, out)

    # -- what is said

    def _kept(self) -> int:
        return 0 if self._plan is None else self._plan.changes - len(self.left_out)

    def _estimate(self) -> str:
        plan = self._plan
        if plan is None or not plan.changes or not plan.seconds:
            return ""
        seconds = plan.seconds * self._kept() / plan.changes
        calls = self._app.settings.flickr_calls_per_hour
        return estimate_words(plan.wish.kind, seconds, calls)

    def _say(self) -> None:
        plan = self._plan
        if plan is None:
            return
        kept, is_empty = self._kept(), not plan.changes
        self.view.say_about(self._estimate())
        self.view.know.setVisible(True)
        self.view.show_rows(not is_empty)
        words, is_lasting = cannot_undo_words(plan)
        self.lasting.say("" if is_empty else words, warns=is_lasting)
        verb = (
            count_words(kept, "Change %n photo", "Change %n photos")
            if plan.undoes is None
            else count_words(kept, "Undo %n change", "Undo %n changes")
        )
        self.agree.setText(self.tr("About to begin…") if self._waits else verb)
        self.agree.setAccessibleDescription(self.lasting.words)
        self.agree.setVisible(not is_empty)
        self.agree.setEnabled(kept > 0 and not self._waits)
        self.not_now.setEnabled(not self._waits)
        self.not_now.setText(self.tr("Close") if is_empty else self.tr("Not now"))
        self.not_now.setToolTip(
            self.tr("Back (Esc)")
            if is_empty
            else self.tr("Change nothing, discard this plan (Esc)")
        )
        self._offer_listed(plan)

    def _offer_listed(self, plan: Plan) -> None:
        listed = self.view.changes.numbers
        whole = len(listed) == plan.changes
        out = len(self.left_out)
        self.out.setText(
            self.tr("Leave out all {n}").format(n=number(len(listed)))
            if whole
            else self.tr("Leave out these {n}").format(n=number(len(listed)))
        )
        self.out.setVisible(bool(len(listed)))
        self.in_.setEnabled(out > 0)
        self.in_.setText(self.tr("Take back in"))
        self.in_.setVisible(bool(len(listed)))
        if out:
            self.view.count.setText(
                self.tr("{left_out}, {kept} to change").format(
                    left_out=count_words(out, "%n left out", "%n left out"),
                    kept=number(self._kept()),
                )
            )
        else:
            self.view.say_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)
