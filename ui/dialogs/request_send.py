"""How a letter leaves: as a draft, by a mail server, by a form, on paper; once, and agreed to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from scanner.domain.change import Change, Plan, RunSummary
from scanner.domain.request import EventKind, RequestFile, RequestState, Via
from scanner.errors import ScannerError
from ui.dialogs.request_send_steps import AfterStep, PreviewStep, ServerStep, Way, WayStep
from ui.dialogs.sign_in_steps import Step
from ui.dialogs.steps import StepsDialog
from ui.last_folder import begin_where_last
from ui.letter_pdf import write_pdf
from ui.models.requests import Requests
from ui.opening import open_address
from ui.widgets.sheet import web_address
from ui.words import shown, translate

if TYPE_CHECKING:
    from scanner.app import App

T = TypeVar("T")


def _tr(text: str) -> str:
    return translate("requests", text)


class SendDialog(StepsDialog):
    """Leads one letter out of the house; the safe button is the default where it leaves."""

    sent = Signal()
    """Something was done with the letter."""

    left = Signal()
    """The letter may have left this machine, by a mail server."""

    def __init__(
        self, requests: Requests, file: RequestFile, parent: QWidget | None = None
    ) -> None:
        self.way = WayStep()
        super().__init__(self.way, parent)
        self._requests = requests
        self._file = file
        self._plan: Plan | None = None
        self._draft: Path | None = None
        self._can_say_sent = False
        self.server = ServerStep()
        self.preview = PreviewStep()
        self.after = AfterStep()
        self._rest: list[Step] = [self.server, self.preview, self.after]
        for step in self._rest:
            step.setParent(self)
            step.hide()
        self.setWindowTitle(_tr("Send a letter"))
        self.setModal(False)
        self.way.show_file(file)
        self.go.clicked.connect(lambda _=False: self._forth())
        self.back.clicked.connect(lambda _=False: self._back())
        self.quit.clicked.connect(lambda _=False: self.reject())
        self.way.changed.connect(self._changed)
        self.server.changed.connect(self._changed)
        self.server.test_wanted.connect(self._test)
        self.after.open_wanted.connect(self._open)
        self._offer()
        self.way.focus_first()

    @property
    def _app(self) -> App:
        return self._requests.app

    def _ask(
        self,
        question: Callable[[], T],
        done: Callable[[T], object],
        *,
        keyring: bool = False,
        words: str = "",
    ) -> None:
        self._wait(words or _tr("One moment…"))

        def arrived(given: T) -> None:
            self._wait("")
            done(given)

        bridge = self._requests.bridge
        # A keyring may ask the user, and no list is to wait behind that.
        (bridge.ask_aside if keyring else bridge.ask)(question, arrived, self._failed, owner=self)

    def _failed(self, error: BaseException) -> None:
        self._wait("")
        self._requests.load()
        if isinstance(error, ScannerError):
            self._say(shown(str(error), 600))
            self._offer()
        else:
            self._requests.bridge.failed.emit(error)

    # -- from step to step

    def _forth(self) -> None:
        if self.is_waiting:
            return
        self._say("")
        step = self.step
        if step is self.way:
            self._choose()
        elif step is self.server:
            self._keep_server(self._plan_smtp)
        elif step is self.preview:
            self._agree()
        else:
            self._say_sent()

    def _back(self) -> None:
        if not self.is_waiting:
            self._say("")
            self._show(self.way)

    def _choose(self) -> None:
        match self.way.way:
            case Way.OUTBOX:
                self._make_plan(Via.OUTBOX)
            case Way.SMTP:
                self._ask(self._app.mail_ready, self._ready, keyring=True)
            case Way.MAILTO:
                number = self._file.request.id
                self._ask(lambda: self._app.mailto_of(number), self._open_mailto)
            case Way.FORM:
                number = self._file.request.id
                self._ask(lambda: self._app.form_text(number), self._open_form)
            case Way.PDF:
                self.ask_pdf()

    # -- by a plan

    def _ready(self, missing: str) -> None:
        if missing:
            self.server.show_settings(self._app.settings)
            self._show(self.server)
        else:
            self._plan_smtp()

    def _keep_server(self, then: Callable[[], object]) -> None:
        values, password = self.server.values, self.server.password.text()

        def keep() -> str:
            for name, text in values.items():
                self._app.change_setting(name, text)
            if password:
                self._app.set_mail_password(password)
            return self._app.mail_ready()

        def kept(missing: str) -> None:
            self.server.say_missing(missing)
            if missing:
                self._offer()
            else:
                then()

        self._ask(keep, kept, keyring=True)

    def _test(self) -> None:
        to = self.server.email.text().strip()
        self.server.say("")

        def start() -> None:
            self._wait(_tr("Sending the test message…"))
            self._requests.run(
                lambda: self._app.start_test_mail(to), came, self._failed, owner=self
            )

        def came(_: object) -> None:
            self._wait("")
            words = _tr("Sent to {address}. Look whether it is there before you go on.")
            self.server.say(words.format(address=shown(to, 200)))
            self._grow()

        if not self.is_waiting and self.server.is_complete:
            self._say("")
            self._keep_server(start)

    def _plan_smtp(self) -> None:
        self._make_plan(Via.SMTP)

    def _make_plan(self, via: Via) -> None:
        number = self._file.request.id

        def make() -> tuple[Plan, RequestFile, Change]:
            plan = self._app.plan_send(number, via)
            return plan, self._app.request(number), self._app.plan_rows(plan.id, [1])[0].change

        def made(found: tuple[Plan, RequestFile, Change]) -> None:
            self._plan, self._file, change = found
            self.preview.show_plan(self._plan, self._file, change)
            self._show(self.preview)
            self.quit.setFocus()

        self._ask(make, made, keyring=via is Via.SMTP)

    def _agree(self) -> None:
        plan, number = self._plan, self._file.request.id
        if plan is None:
            return
        self._wait(_tr("On its way…"))

        def ended(summary: RunSummary) -> None:
            self._wait("")
            self._ask(lambda: self._app.request(number), lambda file: self._came(summary, file))

        self._requests.run(
            lambda: self._app.start_send(number, plan.id), ended, self._failed, owner=self
        )

    def _came(self, summary: RunSummary, file: RequestFile) -> None:
        """Say what came of it: sent, left as a draft, refused, or not known."""
        self._file = file
        self.sent.emit()
        if self._plan is not None and Via(self._plan.wish.value) is Via.SMTP:
            self.left.emit()
        if summary.uncertain or file.request.uncertain:
            self._end(
                _tr("Did it arrive?"),
                _tr(
                    "The server's answer was lost: nobody knows whether it took the letter. It is "
                    "not sent again by itself. Look into your folder of sent mail, or ask the "
                    "recipient, and say so on the request."
                ),
            )
        elif not summary.done and not summary.already:
            event = next((e for e in reversed(file.events) if e.kind is EventKind.FAILED), None)
            why = summary.stopped or (event.text if event is not None else "")
            self._say(shown(why, 600) or _tr("It was not sent."))
            self._offer()
        elif file.request.sent is not None:
            self._end(
                _tr("Sent"),
                _tr("Their server took it. Replies that you save as .eml can be dropped here."),
            )
        else:
            self._opened_draft(file)

    def _opened_draft(self, file: RequestFile) -> None:
        event = next(e for e in reversed(file.events) if e.kind is EventKind.HANDED_OVER)
        self._draft = Path(event.text)
        opened = self._open()
        said = (
            _tr("It is open in your mail program: look at it, and send it there.")
            if opened
            else _tr("No mail program opened it. Open the file by hand, or send it another way.")
        )
        self._then(
            _tr("The draft is ready"),
            [said, shown(str(self._draft), 400)],
            opens=_tr("&Open it again"),
        )

    def _open(self) -> bool:
        """Open the draft, or what else was opened, once more."""
        if self._draft is None:
            return False
        return open_address(QUrl.fromLocalFile(str(self._draft)))

    # -- by hand

    def _open_mailto(self, address: str) -> None:
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        opened = url.scheme() == "mailto" and open_address(url)
        words = (
            _tr("Your mail program has the short form. The list of photos is not with it.")
            if opened
            else _tr("No mail program opened it.")
        )
        self._then(_tr("In your mail program"), [words])

    def _open_form(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        url = web_address(self._file.request.to.channel.value)
        opened = url is not None and open_address(url)
        words = [_tr("The letter is copied: paste it into the form.")]
        if not opened:
            words.append(
                _tr("The page could not be opened: {address}").format(
                    address=shown(self._file.request.to.channel.value, 400)
                )
            )
        self._then(_tr("By their form"), words)

    def ask_pdf(self) -> None:
        """Ask where the PDF goes, and write it."""
        dialog = QFileDialog(self, _tr("Write the letter as PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_where_last(dialog, self._app.home)
        dialog.setNameFilters([_tr("PDF (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"safelight-request-{self._file.request.id}.pdf")
        dialog.fileSelected.connect(lambda name: self.write_pdf(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_pdf(self, path: Path) -> None:
        """Write the letter as PDF."""
        try:
            write_pdf(path, self._file)
        except ScannerError as error:
            self._say(shown(str(error), 400))
            return
        self._then(
            _tr("To be printed"),
            [_tr("The letter is in {file}.").format(file=shown(str(path), 400))],
        )

    # -- what then

    def _then(self, heading: str, words: list[str], *, opens: str = "") -> None:
        self._can_say_sent = True
        more = _tr("When it has left, say so here: the days for an answer are counted from then.")
        self.after.say(heading, [*words, more], opens=opens)
        self.sent.emit()
        self._show(self.after)

    def _end(self, heading: str, words: str) -> None:
        self._can_say_sent = False
        self.after.say(heading, [words])
        self._show(self.after)
        self.quit.setFocus()

    def _say_sent(self) -> None:
        number = self._file.request.id

        def noted(_: object) -> None:
            self._requests.load()
            self.sent.emit()
            self.accept()

        self._ask(lambda: self._app.note(number, RequestState.SENT), noted)

    # -- the buttons

    def _changed(self) -> None:
        if not self.is_waiting:
            self._say("")
        self._offer()
        self._grow()

    def _offer(self) -> None:
        step = self.step
        words = {
            self.way: _tr("&Next"),
            self.server: _tr("&Next"),
            self.preview: _tr("&Send it, once"),
            self.after: _tr("I &sent it"),
        }
        plan = self._plan
        if step is self.preview and plan is not None and plan.wish.value == Via.OUTBOX:
            words[self.preview] = _tr("&Leave the draft")
        self.go.setText(words[step])
        self.go.setVisible(step is not self.after or self._can_say_sent)
        self.back.setText(_tr("&Back"))
        self.back.setVisible(step in (self.server, self.preview))
        is_end = step is self.after
        quit_ = _tr("Not yet") if self._can_say_sent else _tr("Close")
        self.quit.setText(quit_ if is_end else _tr("Not now"))
        waits = self.is_waiting
        self.go.setEnabled(not waits and (step is not self.server or self.server.is_complete))
        self.back.setEnabled(not waits)
        # Return presses what does nothing where a press sends something.
        safe = step is self.preview or is_end
        self.go.setDefault(not safe)
        self.quit.setDefault(safe)
        self.quit.setAutoDefault(safe)
