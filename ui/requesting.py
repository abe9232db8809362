"""What the user does about requests: drafts, letters sent, replies noted, files written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox

from scanner.domain.change import Selected
from scanner.domain.grounds import nearest
from scanner.domain.recipient import Channel, Recipient, Role
from scanner.domain.request import (
    Request,
    RequestFile,
    RequestId,
    RequestState,
    StepKind,
)
from ui.dialogs.request import RequestWizard
from ui.dialogs.request_address import AddressDialog, known_recipient
from ui.dialogs.request_follow import FollowDialog
from ui.dialogs.request_send import SendDialog
from ui.dialogs.request_whom import About
from ui.request_notes import RequestNotes
from ui.request_words import LONGEST_NAME
from ui.words import shown, translate

if TYPE_CHECKING:
    pass

STEP_LETTERS = {StepKind.REMIND: "reminder", StepKind.COMPLAIN: "complaint"}


def _tr(text: str) -> str:
    return translate("requests", text)


class RequestDeeds(RequestNotes):
    """Opens what a deed asks for, and carries it out; letters here, notes of them in its base."""

    plan_wanted = Signal(object, object)
    """A Wish and the Selected photos, to be previewed as a plan."""

    letter_left = Signal()
    """A letter may have left this machine, by a mail server."""

    lists_wanted = Signal()
    """The newest version of a list is to be imported."""

    # -- a new request

    def write(self, about: About) -> None:
        """Lead through drafting a request about photos."""
        wizard = RequestWizard(self._requests, about, self._window)
        wizard.plan_wanted.connect(self.plan_wanted)
        wizard.drafted.connect(self._drafted)
        self._open(wizard)

    def _drafted(self, number: RequestId, sends: bool) -> None:
        self._requests.load()
        self.show_wanted.emit(number)
        if sends:
            self._with_file(number, self._send)
        else:
            self.said.emit(_tr("The letter is kept as a draft; nothing was sent."))

    def _with_file(self, number: RequestId, then: Callable[[RequestFile], object]) -> None:
        self._requests.bridge.ask(
            lambda: self._app.request(number), then, self.failed.emit, owner=self
        )

    # -- what is done with one

    def do(self, deed: str, file: RequestFile, step: StepKind) -> None:
        """Carry out a deed on a request; "step" is what is proposed next."""
        if deed == "step":
            self._do_step(file, step)
            return
        {
            "send": self._send,
            "address": self._ask_address,
            "reply": self._ask_reply,
            "note": self._ask_note,
            "due": self._ask_due,
            "ics": self._ask_ics,
            "pdf": self._ask_pdf,
            "export": self._ask_export,
            "delete": self._ask_to_delete,
        }[deed](file)

    def _do_step(self, file: RequestFile, step: StepKind) -> None:
        request = file.request
        match step:
            case StepKind.SEND:
                self._send(file)
            case StepKind.SAY_SENT:
                self._note(request.id, RequestState.SENT)
            case StepKind.SETTLE:
                self._ask_settle(file)
            case StepKind.ANSWER:
                self._ask_answer(file)
            case StepKind.REMIND | StepKind.COMPLAIN:
                self.follow(file, STEP_LETTERS[step])
            case StepKind.CHECK_LIST:
                self.lists_wanted.emit()

    def _send(self, file: RequestFile) -> None:
        dialog = SendDialog(self._requests, file, self._window)
        dialog.left.connect(self.letter_left)
        self._open(dialog)

    def save(self, file: RequestFile, subject: str, body: str, to: Channel | None = None) -> None:
        """Keep a draft's letter as it was edited."""
        number = file.request.id
        self._requests.do(
            lambda: self._app.edit_letter(number, subject=subject, body=body, to=to),
            lambda _: self.said.emit(_tr("The letter is kept as you changed it.")),
            self.failed.emit,
            owner=self,
        )

    def _ask_address(self, file: RequestFile) -> None:
        request = file.request

        def known(recipient: Recipient | None) -> None:
            law = self._requests.laws.get(request.law)
            dialog = AddressDialog(request.to, recipient, law, self._window)
            dialog.chosen.connect(use)
            self._open(dialog)

        def use(channel: Channel, keep: bool) -> None:
            letter = file.letter

            def change() -> RequestFile:
                if keep:
                    self._app.correct_address(request.to.recipient, channel)
                return self._app.edit_letter(
                    request.id, subject=letter.subject, body=letter.body, to=channel
                )

            self._requests.do(
                change,
                lambda _: self.said.emit(_tr("The letter goes there now.")),
                self.failed.emit,
                owner=self,
            )

        self._requests.bridge.ask(
            lambda: known_recipient(self._app, request.to.recipient),
            known,
            self.failed.emit,
            owner=self,
        )

    def _ask_settle(self, file: RequestFile) -> None:
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(_tr("Did it arrive?"))
        name = shown(file.request.to.name, LONGEST_NAME)
        box.setText(_tr("Did the letter to {name} arrive?").format(name=name))
        box.setInformativeText(
            _tr(
                "The server's answer was lost. Look into your folder of sent mail, or ask the "
                "recipient. If it did not arrive, it can be sent anew; if you do not know yet, "
                "leave it."
            )
        )
        arrived = box.addButton(_tr("It arrived"), QMessageBox.ButtonRole.YesRole)
        lost = box.addButton(_tr("It did not"), QMessageBox.ButtonRole.NoRole)
        unknown = box.addButton(_tr("I do not know yet"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(unknown)
        box.setEscapeButton(unknown)
        arrived.clicked.connect(lambda: self._settle(file.request.id, True))
        lost.clicked.connect(lambda: self._settle(file.request.id, False))
        self._open(box)

    def _settle(self, number: RequestId, arrived: bool) -> None:
        words = (
            _tr("Kept: the letter arrived.")
            if arrived
            else _tr("Kept: it did not arrive. It can be sent anew.")
        )
        self._requests.do(
            lambda: self._app.settle_send(number, arrived),
            lambda _: self.said.emit(words),
            self.failed.emit,
            owner=self,
        )

    def _ask_to_delete(self, file: RequestFile) -> None:
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(_tr("Delete draft"))
        name = shown(file.request.to.name, LONGEST_NAME)
        box.setText(_tr("Delete the draft to {name}?").format(name=name))
        box.setInformativeText(_tr("Nobody has it, and it cannot be brought back."))
        delete = box.addButton(_tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        number = file.request.id
        delete.clicked.connect(
            lambda: self._requests.do(
                lambda: self._app.delete_draft(number),
                lambda _: self.said.emit(_tr("The draft is deleted.")),
                self.failed.emit,
                owner=self,
            )
        )
        self._open(box)

    # -- the next letter

    def _ask_answer(self, file: RequestFile) -> None:
        """Ask what kind of answer they are owed: the consent they wanted, or words."""
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(_tr("Answer them"))
        box.setText(_tr("What did they ask for?"))
        box.setInformativeText(
            _tr("A consent is for one search, is limited to it, and can be taken back.")
        )
        consent = box.addButton(_tr("My consent to a search"), QMessageBox.ButtonRole.ActionRole)
        words = box.addButton(_tr("Something else"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        consent.clicked.connect(lambda: self.follow(file, "consent"))
        words.clicked.connect(lambda: self.follow(file, "information"))
        self._open(box)

    def follow(self, file: RequestFile, template: str) -> None:
        """Draft the next letter of a conversation, once what it needs is told."""
        request = file.request
        if template != "complaint":
            self._ask_follow(request, template, (), "")
            return

        def read() -> tuple[tuple[Recipient, ...], str, str]:
            everybody = self._app.recipients()
            country = self._app.sender().country
            found = [one for one in everybody if one.slug == request.to.recipient]
            near = nearest(found[0], everybody, country=country) if found else ()
            first = next((one.slug for one in near if one.role is Role.AUTHORITY), "")
            return everybody, first, country

        def arrived(found: tuple[tuple[Recipient, ...], str, str]) -> None:
            everybody, first, _ = found
            there = tuple(one for one in everybody if one.role is Role.AUTHORITY)
            self._ask_follow(request, template, there, first)

        self._requests.bridge.ask(read, arrived, self.failed.emit, owner=self)

    def _ask_follow(
        self, request: Request, template: str, authorities: Sequence[Recipient], first: str
    ) -> None:
        dialog = FollowDialog(request, template, authorities, first, self._window)
        dialog.wanted.connect(lambda to, fields: self._write_next(request, template, to, fields))
        self._open(dialog)

    def _write_next(self, request: Request, template: str, to: str, fields: dict[str, str]) -> None:
        complains = template == "complaint"

        def written(made: Request) -> None:
            self.show_wanted.emit(made.id)
            self.said.emit(_tr("The letter is a draft: read it, and send it from here."))

        self._requests.run(
            lambda: self._app.start_request(
                to,
                Selected(ids=frozenset()),
                asker=request.asker,
                law=None if complains else request.law,
                language=None if complains else request.language,
                fields=fields,
                about=request.id,
                template=template,
            ),
            written,
            self.failed.emit,
            owner=self,
        )
