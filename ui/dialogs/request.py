"""
Leads from photos to a letter: whom, as whom, on what ground, what first, who writes, the letter.

Nothing is sent here. What comes out is a draft, which is kept when the sheet is closed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from scanner.domain.change import Selected, Wish
from scanner.domain.grounds import no_ground_sentence, only_told
from scanner.domain.letter import Sender
from scanner.domain.recipient import Channel, Ground, Law, Recipient
from scanner.domain.request import Request, RequestFile, RequestId
from scanner.errors import ScannerError
from ui.dialogs.request_address import AddressDialog, RecipientDialog, known_recipient
from ui.dialogs.request_fields import FieldsStep, LetterStep
from ui.dialogs.request_ground import FirstStep, GroundStep, wish_button
from ui.dialogs.request_whom import About, AsWhomStep, WhomStep
from ui.dialogs.sign_in_steps import Step
from ui.dialogs.steps import StepsDialog
from ui.models.requests import Requests
from ui.words import shown, translate

if TYPE_CHECKING:
    from scanner.app import App

T = TypeVar("T")

OF_SENDER = ("name", "email", "address", "country")
"""Fields of a letter that are kept in the settings."""


def _tr(text: str) -> str:
    return translate("requests", text)


class RequestWizard(StepsDialog):
    """Drafts one request, a step at a time; not modal, for a plan may have to come first."""

    plan_wanted = Signal(object, object)
    """A Wish and the Selected photos: what a recipient wants to be so first."""

    drafted = Signal(object, bool)
    """The RequestId of a draft that is ready, and whether it is to be sent now."""

    def __init__(self, requests: Requests, about: About, parent: QWidget | None = None) -> None:
        self.whom = WhomStep()
        super().__init__(self.whom, parent)
        self._requests = requests
        self._about = about
        self.as_whom = AsWhomStep(about)
        self.ground = GroundStep()
        self.first = FirstStep()
        self.fields = FieldsStep()
        self.letter = LetterStep()
        self._steps: list[Step] = [
            *(self.whom, self.as_whom, self.ground, self.first, self.fields, self.letter)
        ]
        for step in self._steps[1:]:
            step.setParent(self)
            step.hide()
        self._sender = Sender()
        self._laws: tuple[Law, ...] = ()
        self._wishes: tuple[Wish, ...] = ()
        self._draft: RequestFile | None = None
        self._done = False
        self.address: AddressDialog | None = None
        self.adding: RecipientDialog | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(_tr("Write a request"))
        self._connect(about)
        self._offer()
        self._read()

    # -- what is asked of the core

    @property
    def _app(self) -> App:
        return self._requests.app

    def _ask(self, question: Callable[[], T], done: Callable[[T], object], words: str = "") -> None:
        self._wait(words or _tr("One moment…"))

        def arrived(given: T) -> None:
            self._wait("")
            done(given)

        self._requests.bridge.ask(question, arrived, self._failed, owner=self)

    def _failed(self, error: BaseException) -> None:
        self._wait("")
        if isinstance(error, ScannerError):
            self._say(shown(str(error), 600))
            self._offer()
        else:
            self._requests.bridge.failed.emit(error)

    def _connect(self, about: About) -> None:
        self.go.clicked.connect(lambda _=False: self._forth())
        self.back.clicked.connect(lambda _=False: self._back())
        self.quit.clicked.connect(lambda _=False: self._quit())
        self.go.setDefault(True)
        for part in (self.whom, self.as_whom, self.ground, self.fields, self.letter.letter):
            part.changed.connect(self._changed)
        self.whom.add_wanted.connect(self._add)
        self.whom.list.itemActivated.connect(lambda _: self._forth())
        self.ground.country_changed.connect(self._country)
        self.first.plan_wanted.connect(lambda wish: self.plan_wanted.emit(wish, about.selected))
        self.fields.language_changed.connect(self._ask_fields)
        self.letter.address_wanted.connect(self._ask_address)

    def _read(self) -> None:
        dataset = self._about.dataset

        def read() -> tuple[tuple[Recipient, ...], tuple[Recipient, ...], Sender, tuple[Law, ...]]:
            holders = self._app.recipients(dataset=dataset) if dataset else ()
            return self._app.recipients(), holders, self._app.sender(), self._app.laws()

        def arrived(
            found: tuple[tuple[Recipient, ...], tuple[Recipient, ...], Sender, tuple[Law, ...]],
        ) -> None:
            everybody, holders, self._sender, self._laws = found
            first = holders[0].slug if holders else None
            self.whom.show_recipients(everybody, first, self._sender.country)
            self.fields.choose_language(self._app.settings.letters_language)
            self.ground.country.setText(self._sender.country)
            self._offer()
            self._grow()
            self.whom.focus_first()

        self._ask(read, arrived, _tr("Reading whom one can write to…"))

    # -- from step to step

    def _forth(self) -> None:
        recipient = self.whom.recipient
        if self.is_waiting or recipient is None or not self.go.isEnabled():
            return
        self._say("")
        step = self.step
        if step is self.whom:
            self.as_whom.show_recipient(recipient)
            self._show(self.as_whom)
        elif step is self.as_whom:
            self._ask_grounds(lambda: self._show(self.ground))
        elif step is self.ground:
            self._country(then=self._ask_first)
        elif step is self.first:
            self._ask_fields()
        elif step is self.fields:
            self._write()
        else:
            self._keep(send=True)

    def _back(self) -> None:
        if self.is_waiting:
            return
        self._say("")
        if self.step is self.letter:
            self._discard()
        place = self._steps.index(self.step) - 1
        if self._steps[place] is self.first and not self._wishes:
            place -= 1
        self._show(self._steps[max(0, place)])

    def _quit(self) -> None:
        if self.step is self.letter and self._draft is not None:
            self._keep(send=False)
        else:
            self.reject()

    def reject(self) -> None:
        """Close; a draft that was made is kept."""
        if self._draft is not None and not self._done:
            self._done = True
            self.drafted.emit(self._draft.request.id, False)
        super().reject()

    # -- grounds

    def _ask_grounds(self, then: Callable[[], object]) -> None:
        recipient, asker = self._whom(), self.as_whom.asker
        country = self.ground.where

        def arrived(found: tuple[Ground, ...]) -> None:
            self.ground.show_grounds(
                found, no_ground_sentence(recipient, asker), only_told(asker, self._laws)
            )
            self._offer()
            self._grow()
            then()

        self._ask(lambda: self._app.grounds(recipient.slug, asker, country=country), arrived)

    def _country(self, then: Callable[[], object] | None = None) -> None:
        """Take where the user lives, which decides on what they can rest; keep it."""
        if self.is_waiting:
            return
        if self.ground.where == self._sender.country:
            if then is not None:
                then()
            return
        wanted = replace(self._sender, country=self.ground.where)

        def kept(sender: Sender) -> None:
            self._sender = sender
            # Another country may give other grounds: they are to be seen before going on.
            self._ask_grounds(self.ground.focus_first)

        self._ask(lambda: self._app.set_sender(wanted), kept)

    def _ask_first(self) -> None:
        recipient, selected = self._whom(), self._about.selected

        def arrived(wishes: tuple[Wish, ...]) -> None:
            self._wishes = wishes
            if not wishes:
                self._ask_fields()
                return
            licenses = self._app.licenses
            self.first.show_wishes(
                recipient, wishes, [wish_button(wish, licenses) for wish in wishes]
            )
            self._show(self.first)

        if self._about.has_photos:
            self._ask(lambda: self._app.preconditions(recipient.slug, selected), arrived)
        else:
            arrived(())

    # -- the letter

    def _ask_fields(self) -> None:
        recipient, asker = self._whom(), self.as_whom.asker
        ground, language = self.ground.ground, self.fields.chosen_language
        if ground is None:
            return

        def arrived(fields: tuple[tuple[str, str, str], ...]) -> None:
            self.fields.show_fields(fields)
            self._show(self.fields)

        self._ask(
            lambda: self._app.required(recipient.slug, ground.law.slug, language, asker=asker),
            arrived,
        )

    def _write(self) -> None:
        recipient, asker = self._whom(), self.as_whom.asker
        ground, language = self.ground.ground, self.fields.chosen_language
        values, urls = self.fields.values, self.as_whom.addresses
        selected = self._about.selected if self._about.has_photos else Selected(ids=frozenset())
        own = {slug: values[slug] for slug in OF_SENDER if slug in values}
        wanted = replace(self._sender, **own)
        law = None if ground is None else ground.law.slug

        def start() -> object:
            self._sender = self._app.set_sender(wanted) if own else self._sender
            return self._app.start_request(
                recipient.slug,
                selected,
                asker=asker,
                law=law,
                language=language,
                urls=urls,
                fields={slug: text for slug, text in values.items() if slug not in own},
            )

        self._wait(_tr("Writing the letter…"))
        self._requests.run(start, self._written, self._failed, owner=self)  # type: ignore[arg-type]

    def _written(self, request: Request) -> None:
        self._ask(lambda: self._app.request(request.id), self._show_draft)

    def _show_draft(self, file: RequestFile) -> None:
        self._draft = file
        to = file.request.to
        self.letter.show_letter(file.request.id, file.letter, to.name, to.channel)
        self._show(self.letter)

    def _discard(self) -> None:
        """Forget a draft that is about to be written anew."""
        draft, self._draft = self._draft, None
        if draft is not None:
            self._requests.do(
                lambda: self._app.delete_draft(draft.request.id),
                lambda _: None,
                self._failed,
                owner=self,
            )

    def _keep(self, *, send: bool) -> None:
        draft = self._draft
        if draft is None:
            return
        number, editor = draft.request.id, self.letter.letter
        if not editor.is_changed:
            self._finish(number, send)
            return
        subject, body = editor.line, editor.text
        self._ask(
            lambda: self._app.edit_letter(number, subject=subject, body=body),
            lambda _: self._finish(number, send),
        )

    def _finish(self, number: RequestId, send: bool) -> None:
        self._done = True
        self._requests.load()
        self.drafted.emit(number, send)
        self.accept()

    # -- addresses

    def _ask_address(self) -> None:
        draft = self._draft
        if draft is None:
            return
        request = draft.request
        law = next((law for law in self._laws if law.slug == request.law), None)

        def known(recipient: Recipient | None) -> None:
            dialog = AddressDialog(request.to, recipient, law, self)
            dialog.chosen.connect(self._use_address)
            self.address = dialog
            dialog.finished.connect(lambda _: setattr(self, "address", None))
            dialog.open()

        self._ask(lambda: known_recipient(self._app, request.to.recipient), known)

    def _use_address(self, channel: Channel, keep: bool) -> None:
        draft = self._draft
        if draft is None:
            return
        number, slug = draft.request.id, draft.request.to.recipient
        editor = self.letter.letter
        subject, body = editor.line, editor.text

        def change() -> RequestFile:
            if keep:
                self._app.correct_address(slug, channel)
            return self._app.edit_letter(number, subject=subject, body=body, to=channel)

        self._ask(change, self._show_draft)

    def _add(self) -> None:
        dialog = RecipientDialog(self)
        self.adding = dialog
        dialog.added.connect(self._added)
        dialog.finished.connect(lambda _: setattr(self, "adding", None))
        dialog.open()

    def _added(self, recipient: Recipient) -> None:
        def kept(everybody: tuple[Recipient, ...]) -> None:
            self.whom.search.clear()
            self.whom.show_recipients(everybody, recipient.slug, self._sender.country)
            self.whom.focus_first()

        def keep() -> tuple[Recipient, ...]:
            self._app.add_recipient(recipient)
            return self._app.recipients()

        self._ask(keep, kept)

    # -- the buttons

    def _whom(self) -> Recipient:
        recipient = self.whom.recipient
        assert recipient is not None  # noqa: S101 - no step follows without
        return recipient

    def _changed(self) -> None:
        if not self.is_waiting:
            self._say("")
        self._offer()
        self._grow()

    def _offer(self) -> None:
        step = self.step
        last = step is self.letter
        words = {self.fields: _tr("&Write the letter"), self.letter: _tr("How to &send…")}
        self.go.setText(words.get(step, _tr("&Next")))
        self.back.setText(_tr("&Back"))
        self.back.setVisible(step is not self.whom)
        self.quit.setText(_tr("&Keep as a draft") if last else _tr("Cancel"))
        can = {
            self.whom: self.whom.recipient is not None,
            self.as_whom: self.as_whom.is_complete,
            self.ground: self.ground.ground is not None,
            self.letter: self._draft is not None,
        }
        self.go.setEnabled(can.get(step, True) and not self.is_waiting)
        self.back.setEnabled(not self.is_waiting)
