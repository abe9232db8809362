"""What the window knows of Flickr: key, accounts, calls left, and what the last scans met."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from scanner.domain.account import CallBudget, FlickrState, SignInState
from scanner.domain.listing import Cause, SourceState, Unreachable
from scanner.domain.photo import SourceKind
from scanner.errors import ScannerError
from ui.bridge import Bridge
from ui.flickr_notices import Notice, notices

if TYPE_CHECKING:
    from scanner.app import App

MS_BETWEEN_BUDGETS = 2000
"""While jobs run, the calls left are looked up this often."""

TABLES = frozenset({"account", "source"})
"""Tables whose changes may be changes of what is known here."""


class Flickr(QObject):
    """
    Asks how Safelight stands with Flickr, and remembers the answer.

    Nothing is asked before somebody wants to know: a keyring may answer with a
    prompt, and who has only folders is never shown one.
    """

    changed = Signal()
    """State, troubles or notices are others now."""

    budget_changed = Signal(object)
    """CallBudget, or None as long as no key was used."""

    bug = Signal(object)
    """An exception that is a fault of Safelight's."""

    def __init__(
        self, app: App, bridge: Bridge, parent: QObject | None = None, *, pretend: bool = False
    ) -> None:
        """`pretend`: the account is gone with the window, and so may its sign-in be."""
        super().__init__(parent)
        self._pretend = pretend
        self._app = app
        self._bridge = bridge
        self._sources: tuple[SourceState, ...] = ()
        self._troubles: dict[int | None, Unreachable] = {}
        self._dismissed: set[Notice] = set()
        self._wanted = False
        self._asking = False
        self._again = False
        self.state: FlickrState | None = None
        self.budget: CallBudget | None = None
        self.error = ""
        self._timer = QTimer(self)
        self._timer.setInterval(MS_BETWEEN_BUDGETS)
        self._timer.timeout.connect(self._ask_budget)
        bridge.committed.connect(self._committed)

    @property
    def host(self) -> str:
        """Where Flickr is, if it is not Flickr's own."""
        return "" if self.state is None else self.state.host

    @property
    def is_asking(self) -> bool:
        """Whether the answer is on its way: the keyring may be asking the user."""
        return self._asking

    @property
    def accounts(self) -> tuple[SourceState, ...]:
        """The sources that are Flickr accounts."""
        return tuple(s for s in self._sources if s.source.kind is SourceKind.FLICKR)

    @property
    def speaks(self) -> bool:
        """Whether anything is asked of Flickr: there is an account, or a key was used."""
        return self.budget is not None or bool(self.accounts)

    # -- asking

    def want(self) -> None:
        """Ask now if nobody has asked before; from then on the answer is kept up to date."""
        if not self._wanted:
            self.refresh()

    def refresh(self) -> None:
        """Ask now."""
        self._wanted = True
        if self._asking:
            self._again = True
            return
        self._asking = True
        self._bridge.ask_aside(self._app.flickr, self._arrived, self._refused, owner=self)
        self.changed.emit()

    def set_busy(self, busy: bool) -> None:
        """Know whether jobs run: calls are spent then."""
        if busy and not self._timer.isActive():
            self._timer.start()
            self._ask_budget()
        elif not busy and self._timer.isActive():
            self._timer.stop()
            self._ask_budget()

    def _arrived(self, state: FlickrState) -> None:
        self.state, self.error = state, ""
        for one in state.accounts:
            met = self._troubles.get(one.source)
            past = (Cause.SIGNED_OUT, Cause.REVOKED)
            if one.state is SignInState.SIGNED_IN and met is not None and met.cause in past:
                del self._troubles[one.source]
        self._take_budget(state.budget)
        self._settled()

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, ScannerError):
            self.error = str(error)
        else:
            self.bug.emit(error)
        self._settled()

    def _settled(self) -> None:
        self._asking = False
        again, self._again = self._again, False
        if again:
            self.refresh()
        self.changed.emit()

    def _ask_budget(self) -> None:
        self._bridge.ask(self._app.budget, self._take_budget, self._no_budget, owner=self)

    def _take_budget(self, budget: CallBudget | None) -> None:
        if budget != self.budget:
            self.budget = budget
            self.budget_changed.emit(budget)

    def _no_budget(self, error: BaseException) -> None:
        # What is left is shown beside other work; that work says what is wrong.
        if not isinstance(error, ScannerError):
            self.bug.emit(error)

    def _committed(self, tables: frozenset[str]) -> None:
        if self._wanted and tables & TABLES:
            self.refresh()

    # -- what stands in the way

    @property
    def notices(self) -> list[Notice]:
        """What is to be said above the library, the most pressing first."""
        said = notices(self.state, self._troubles, self._sources, self.error, pretend=self._pretend)
        return [notice for notice in said if notice not in self._dismissed]

    def dismiss(self, notice: Notice) -> None:
        """Say this no more, as long as it stays the same."""
        self._dismissed.add(notice)
        self.changed.emit()

    def show_sources(self, sources: tuple[SourceState, ...]) -> None:
        """Know the sources; the first Flickr account among them is a reason to ask."""
        if sources != self._sources:
            self._sources = sources
            if self.accounts:
                self.want()
            self.changed.emit()

    def reached(self, wanted: Sequence[int] | None, unreachable: Sequence[Unreachable]) -> None:
        """Know what a scan of these sources (None: all) could not reach."""
        if wanted is None:
            self._troubles.clear()
        else:
            for number in (None, *wanted):
                self._troubles.pop(number, None)
        for met in unreachable:
            self._troubles[met.source] = met
        if self._wanted:
            self.refresh()
        self.changed.emit()

    def key_changed(self) -> None:
        """Know that there is another key: what was said of the old one is past."""
        self._troubles = {n: met for n, met in self._troubles.items() if met.cause is not Cause.KEY}
        self.refresh()
