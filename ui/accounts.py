"""What the user does about Flickr: signing in and out, keys, whose photos to read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from scanner.domain.account import AccountState
from scanner.domain.photo import Source, SourceId
from scanner.errors import ScannerError
from ui.bridge import Bridge
from ui.dialogs.sign_in import SignInDialog
from ui.flickr_notices import Notice, Remedy
from ui.flickr_words import name_words
from ui.models.flickr import Flickr
from ui.words import shown
from ui.work import Work

if TYPE_CHECKING:
    from scanner.app import App


class Accounts(QObject):
    """Carries out what the accounts page, the menus and the banner ask for."""

    added = Signal(object)
    """A Source that is to be read."""

    page_wanted = Signal()
    """The page of accounts is to be shown."""

    said = Signal(str)
    """What is being done, or was done."""

    failed = Signal(object)
    """Why something did not work: the error."""

    def __init__(
        self, app: App, bridge: Bridge, flickr: Flickr, work: Work, window: QWidget
    ) -> None:
        super().__init__(window)
        self._app = app
        self._bridge = bridge
        self._flickr = flickr
        self._work = work
        self._window = window
        self._dialog: SignInDialog | None = None

    # -- signing in

    def sign_in(self, *, new_key: bool = False) -> SignInDialog:
        """Open the sheet that signs in, or bring it forward; `new_key`: begin with the key."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return self._dialog
        dialog = SignInDialog(self._app, self._bridge, self._window, new_key=new_key)
        self._dialog = dialog
        dialog.signed_in.connect(self._signed_in)
        dialog.key_changed.connect(self._flickr.key_changed)
        dialog.finished.connect(lambda _: self._closed())
        dialog.show()
        return dialog

    def _closed(self) -> None:
        self._dialog = None
        self._flickr.refresh()

    def _signed_in(self, one: AccountState, read: bool) -> None:
        self.said.emit(
            self.tr("Signed in to Flickr as {name}.").format(name=name_words(one.account))
        )
        if read:
            self.read(one.account.nsid)

    # -- whose photos

    def read(self, user: str) -> None:
        """Add an account (its NSID, name or address), and read it."""
        self.add(user, lambda _: None, self.failed.emit)

    def add(
        self,
        user: str,
        done: Callable[[Source], object],
        refused: Callable[[BaseException], object],
    ) -> None:
        """Add an account, and tell how that went; a source that is added is read."""
        running = self._app.add_flickr(user)

        def arrived(source: Source) -> None:
            self.added.emit(source)
            done(source)

        self._bridge.when_done(running.future, arrived, refused, owner=self)

    def scan(self, source: int, *, whole: bool = False) -> None:
        """Bring one account up to date; `whole`: from end to end."""
        self._work.scan([SourceId(source)], whole=whole)

    # -- taking leave

    def ask_to_sign_out(self, one: AccountState) -> None:
        """Sign an account out, once the user has agreed."""
        name = name_words(one.account)
        self._ask(
            self.tr("Sign out of Flickr"),
            self.tr("Sign out {name}?").format(name=name),
            self.tr(
                "Safelight forgets its permission to read this account. The photos that were read, "
                "and what you said of their faces, stay. The permission itself is taken back on "
                "Flickr's own page of apps."
            ),
            self.tr("Sign out"),
            lambda: self._app.sign_out(one.account.nsid),
            self.tr("{name} is signed out.").format(name=name),
        )

    def ask_to_forget_key(self) -> None:
        """Forget the API key and with it every sign-in, once the user has agreed."""
        self._ask(
            self.tr("Forget the API key"),
            self.tr("Forget the API key?"),
            self.tr(
                "All accounts are signed out with it: without a key Flickr answers nothing. What "
                "was read stays. You can enter a key again at any time."
            ),
            self.tr("Forget"),
            self._app.forget_flickr_key,
            self.tr("The API key is forgotten."),
        )

    def _ask(
        self,
        title: str,
        question: str,
        more: str,
        yes: str,
        act: Callable[[], None],
        done: str,
    ) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(title)
        box.setText(question)
        box.setInformativeText(more)
        agreed = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))

        def acted(_: None) -> None:
            self.said.emit(done)
            self._flickr.refresh()

        agreed.clicked.connect(
            lambda: self._bridge.ask_aside(act, acted, self._refused, owner=self)
        )
        box.open()

    def _refused(self, error: BaseException) -> None:
        self.failed.emit(error)
        self._flickr.refresh()

    # -- what stands in the way

    def remedy(self, notice: Notice) -> None:
        """Do the one thing that helps."""
        if notice.remedy is Remedy.SIGN_IN:
            self.sign_in()
        elif notice.remedy is Remedy.KEY:
            self.sign_in(new_key=True)
        elif notice.remedy is Remedy.SCAN:
            self._work.scan([SourceId(number) for number in notice.sources] or None)
        elif notice.remedy is Remedy.LOOK_AGAIN:
            self._flickr.refresh()
        else:
            self.page_wanted.emit()


def error_words(error: BaseException) -> str:
    """Return an error as one sentence; empty for a bug, which is shown as one."""
    return shown(str(error), 300) if isinstance(error, ScannerError) else ""
