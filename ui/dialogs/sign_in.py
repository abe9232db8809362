"""
Signing in to Flickr, step by step in one sheet; not modal.

First the user's own API key, if none is known; then what Flickr will ask and
why, and the two ways to answer it; then who signed in. What goes wrong is said
within the sheet, nothing that was typed is lost, and closing gives up whatever
waits. No key, secret or code is shown again, or kept in a field that is left.
"""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from scanner.domain.account import AccountState, FlickrState, SigningIn
from scanner.errors import BadWish, KeyRejected, ScannerError
from ui.bridge import Bridge
from ui.dialogs.error import HIDDEN, show_error
from ui.dialogs.sign_in_steps import AnswerStep, DoneStep, KeyStep, Step, WaysStep
from ui.dialogs.steps import StepsDialog
from ui.opening import KEY_PAGE, flickr_address, open_address
from ui.words import shown, translate

if TYPE_CHECKING:
    from scanner.app import App

T = TypeVar("T")


class Stoppable(Protocol):
    """A job that can be asked to stop."""

    def cancel(self) -> None:
        """Ask it."""
        ...


class SignInDialog(StepsDialog):
    """Leads from nothing to a signed-in account."""

    signed_in = Signal(object, bool)
    """The AccountState of who signed in, and whether the account is to be read now."""

    key_changed = Signal()
    """Another API key was taken."""

    def __init__(
        self, app: "App", bridge: Bridge, parent: QWidget | None = None, *, new_key: bool = False
    ) -> None:
        """`new_key`: begin with the key, even if there is one."""
        opening = Step(translate("sign-in", "Sign in to Flickr"))
        opening.column.addStretch(1)
        super().__init__(opening, parent)
        self._app = app
        self._bridge = bridge
        self._new_key = new_key
        self._turn = 0
        self._waiting_for: Stoppable | None = None
        self._state: FlickrState | None = None
        self._signing_in: SigningIn | None = None
        self._by_browser = True
        self._account: AccountState | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(translate("sign-in", "Sign in to Flickr"))
        self.opening = opening
        self.key, self.ways, self.answer = KeyStep(), WaysStep(), AnswerStep()
        self.done_ = DoneStep()
        for step in (self.key, self.ways, self.answer, self.done_):
            step.setParent(self)
            step.hide()
        self._connect()
        self._begin()

    # -- what is shown

    def _offer(self) -> None:
        """Let the buttons below say what they do in this step."""
        step, waits = self.step, self.is_waiting
        words = {
            self.key: translate("sign-in", "Check and keep"),
            self.answer: translate("sign-in", "Go on"),
            self.done_: translate("sign-in", "Done"),
            self.opening: translate("sign-in", "Try again"),
        }.get(step, "")
        can = {
            self.key: self.key.is_complete and not waits,
            self.answer: bool(self.answer.answer) and self.answer.field.isEnabled(),
            self.opening: not waits,
        }.get(step, True)
        self.go.setText(words)
        self.go.setVisible(bool(words))
        self.go.setEnabled(can)
        self.go.setDefault(bool(words))
        self.back.setVisible(step in (self.ways, self.answer))
        self.back.setText(
            translate("sign-in", "Another key…")
            if step is self.ways
            else translate("sign-in", "Back")
        )
        for widget in (self.ways.browser, self.ways.code, self.key.key, self.key.secret):
            widget.setEnabled(not waits)
        self.quit.setText(translate("sign-in", "Cancel"))
        # There is nothing left to give up: one button, and the mark above it, say what follows.
        self.quit.setVisible(step is not self.done_)

    # -- the way through

    def _begin(self) -> None:
        """Ask how Safelight stands with Flickr; the keyring may ask the user first."""
        turn = self._next()
        self._show(self.opening)
        self._wait(translate("sign-in", "Asking the keyring whether there is a key…"))

        def arrived(state: FlickrState) -> None:
            if turn == self._turn:
                self._wait("")
                self._take_state(state)

        self._bridge.ask_aside(self._app.flickr, arrived, self._failer(turn), owner=self)

    def _take_state(self, state: FlickrState) -> None:
        self._state = state
        if state.host:
            self.setWindowTitle(
                translate("sign-in", "Sign in to Flickr at {host}").format(
                    host=shown(state.host, 80)
                )
            )
        self.key.show_state(state)
        self.ways.show_state(state)
        self._show(self.key if state.key_kept is None or self._new_key else self.ways)

    def _check_key(self) -> None:
        turn = self._next()
        running = self._app.set_flickr_key(self.key.key.text(), self.key.secret.text())
        self._wait(translate("sign-in", "Asking Flickr whether the key works…"))

        def taken(_: None) -> None:
            self._new_key = False
            self.key.clear()
            self.key_changed.emit()
            self._begin()

        self._hear(running, running.future, turn, taken)

    def _start(self, *, browser: bool) -> None:
        turn = self._next()
        self._by_browser = browser
        running = self._app.start_sign_in(browser=browser)
        self._wait(translate("sign-in", "Asking Flickr for its page…"))
        bridge = self._bridge

        def opened(signing_in: SigningIn) -> None:
            if isValid(self) and turn == self._turn:
                self._ask_on_flickr(signing_in)
            else:
                # Nobody waits for it any more: it is to let go of its port.
                bridge.ask_aside(signing_in.close, lambda _: None, owner=bridge)

        self._waiting_for = running
        self._bridge.when_done(running.future, opened, self._failer(turn), owner=self._bridge)

    def _ask_on_flickr(self, signing_in: SigningIn) -> None:
        """Open Flickr's page, and wait for the answer."""
        self._signing_in = signing_in
        self.answer.show_way(browser=self._by_browser, address=signing_in.address)
        self._wait("")
        self._show(self.answer)
        self._await(signing_in)
        self._open_page()

    def _await(self, signing_in: SigningIn) -> None:
        """Wait for the answer of Flickr's page, or for what is typed."""
        turn = self._next()
        running = self._app.finish_sign_in(signing_in)  # type: ignore[arg-type]
        self._wait(translate("sign-in", "Waiting for your answer on Flickr's page…"))

        def finished(account: AccountState) -> None:
            self._signing_in = None
            self._account = account
            if self._state is not None:
                self.done_.show_account(account, self._state)
            self._show(self.done_)

        self._hear(running, running.future, turn, finished)

    def _give(self) -> None:
        """Hand over the code or address that was typed."""
        if self._signing_in is None:
            return
        try:
            self._signing_in.give(self.answer.answer)
        except ScannerError as error:
            self._say(self._sentence(error))
            self.answer.field.setFocus()
            self.answer.field.selectAll()
        else:
            self.answer.field.setEnabled(False)
            self._wait(translate("sign-in", "Asking Flickr whether the code is right…"))

    def _open_page(self) -> None:
        if self._signing_in is None:
            return
        host = "" if self._state is None else self._state.host
        url = flickr_address(self._signing_in.address, host)
        if url is None or not open_address(url):
            self._say(
                translate(
                    "sign-in",
                    "No browser could be opened. Copy the address, and open it in one yourself.",
                )
            )

    def _open_key_page(self) -> None:
        url = flickr_address(KEY_PAGE)
        if url is None or not open_address(url):
            self._say(
                translate("sign-in", "No browser could be opened. The page is: {address}").format(
                    address=KEY_PAGE
                )
            )

    # -- waiting

    def _next(self) -> int:
        """Give up what is waited for, and return the number of what comes now."""
        self._turn += 1
        waited, self._waiting_for = self._waiting_for, None
        if waited is not None:
            waited.cancel()
        return self._turn

    def _hear(
        self, running: Stoppable, future: "Future[T]", turn: int, then: Callable[[T], object]
    ) -> None:
        """Wait for a job of this turn; what an earlier one gives is not heard."""
        self._waiting_for = running

        def arrived(given: T) -> None:
            if turn == self._turn:
                self._waiting_for = None
                self._wait("")
                self._say("")
                then(given)

        self._bridge.when_done(future, arrived, self._failer(turn), owner=self)

    def _failer(self, turn: int) -> Callable[[BaseException], None]:
        def failed(error: BaseException) -> None:
            if isValid(self) and turn == self._turn:
                self._waiting_for = None
                self._failed(error)

        return failed

    def _failed(self, error: BaseException) -> None:
        self._wait("")
        if not isinstance(error, ScannerError):
            self._say(translate("sign-in", "That did not work; the fault is Safelight's."))
            show_error(self, error)
            return
        if self.step is self.answer and self._signing_in is not None:
            if isinstance(error, BadWish) and not self._by_browser:
                # Mistyped: the page still shows the code, and another can be typed.
                self.answer.field.setEnabled(True)
                self._await(self._signing_in)
                self.answer.field.selectAll()
            else:
                # An answer is good for one question; the next one begins with a new page.
                self._signing_in = None
                self._show(self.ways)
        if isinstance(error, KeyRejected) and self.step is not self.key:
            self._show(self.key)
        self.step.focus_first()
        self._say(self._sentence(error))

    def _sentence(self, error: ScannerError) -> str:
        """Return what went wrong; nothing that was typed stands in it."""
        said = str(error)
        for typed in (self.key.key.text(), self.key.secret.text(), self.answer.answer):
            if len(typed.strip()) > 3:
                said = said.replace(typed.strip(), HIDDEN)
        return shown(said, 400)

    # -- buttons

    def _go(self) -> None:
        if not self.go.isEnabled() or not self.go.isVisibleTo(self):
            return
        if self.step is self.key:
            self._check_key()
        elif self.step is self.answer:
            self._give()
        elif self.step is self.opening:
            self._begin()
        elif self._account is not None:
            account, self._account = self._account, None
            self.signed_in.emit(account, self.done_.read.isChecked())
            self.close()

    def _back(self) -> None:
        self._next()
        self._signing_in = None
        self._wait("")
        self._say("")
        self._show(self.ways if self.step is self.answer else self.key)

    def done(self, result: int) -> None:
        """Close: whatever waits is given up, whatever was typed is forgotten."""
        self._next()
        for step in (self.key, self.ways, self.answer):
            step.clear()
        if self._account is not None:
            # Signed in all the same, and not to be read now.
            account, self._account = self._account, None
            self.signed_in.emit(account, False)
        super().done(result)

    def _connect(self) -> None:
        self.go.clicked.connect(lambda _=False: self._go())
        self.back.clicked.connect(lambda _=False: self._back())
        self.quit.clicked.connect(lambda _=False: self.close())
        self.key.page_wanted.connect(self._open_key_page)
        self.key.changed.connect(self._offer)
        self.ways.browser_wanted.connect(lambda: self._start(browser=True))
        self.ways.code_wanted.connect(lambda: self._start(browser=False))
        self.answer.open_wanted.connect(self._open_page)
        self.answer.changed.connect(self._offer)
