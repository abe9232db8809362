"""What the user notes of requests: replies, how they stand, days; and the files of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from scanner.domain.request import (
    Reply,
    Request,
    RequestFile,
    RequestId,
    RequestState,
)
from scanner.errors import NotFound, ScannerError, SourceUnavailable
from ui.dialogs.request_note import DueDialog, NoteDialog
from ui.last_folder import begin_where_last
from ui.letter_pdf import write_pdf
from ui.models.requests import Requests, today
from ui.words import shown, translate

if TYPE_CHECKING:
    from scanner.app import App

MOST_REPLY_BYTES = 50_000_000
"""Bytes of a file that may be a reply; the core has the exact limit."""


def _tr(text: str) -> str:
    return translate("requests", text)


class RequestNotes(QObject):
    """Opens what a note asks for, and keeps it; one dialog at a time."""

    show_wanted = Signal(object)
    """The RequestId of a request to be shown."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, requests: Requests, window: QWidget) -> None:
        super().__init__(window)
        self._requests = requests
        self._window = window
        self.dialog: QDialog | None = None

    @property
    def _app(self) -> App:
        return self._requests.app

    def _open(self, dialog: QDialog) -> None:
        if self.dialog is not None:
            self.dialog.close()
        self.dialog = dialog

        def closed(_: int) -> None:
            if self.dialog is dialog:
                self.dialog = None

        dialog.finished.connect(closed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    # -- notes and replies

    def _ask_note(self, file: RequestFile) -> None:
        request = file.request
        dialog = NoteDialog([request], request.id, parent=self._window)
        dialog.noted.connect(lambda number, state, text: self._note(number, state, text))
        self._open(dialog)

    def _note(
        self,
        number: RequestId,
        state: RequestState,
        text: str = "",
        reply: bytes | None = None,
    ) -> None:
        def noted(_: Request) -> None:
            self.show_wanted.emit(number)
            self.said.emit(_tr("Kept in the request's file."))

        self._requests.do(
            lambda: self._app.note(number, state, text=text, reply=reply),
            noted,
            self.failed.emit,
            owner=self,
        )

    def _ask_reply(self, file: RequestFile) -> None:
        self.ask_reply(file.request.id)

    def ask_reply(self, number: RequestId | None = None) -> None:
        """Let the user choose a reply that was saved, to one request or to any."""
        dialog = QFileDialog(self._window, _tr("A reply"))
        begin_where_last(dialog, self._app.home)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([_tr("Saved mail (*.eml)"), _tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.read_reply(Path(name), number))
        self._open(dialog)

    def read_reply(self, path: Path, number: RequestId | None = None) -> None:
        """Read a reply, and ask what it says; `number` is the request that it was given to."""

        def read() -> tuple[bytes, RequestId | None, Reply]:
            try:
                if path.stat().st_size > MOST_REPLY_BYTES:
                    raise SourceUnavailable(path.name, "it is too large to be a reply")
                data = path.read_bytes()
            except OSError as err:
                raise SourceUnavailable(path.name, err.strerror or str(err)) from err
            found, reply = self._app.match_reply(data)
            return data, found, reply

        def arrived(found: tuple[bytes, RequestId | None, Reply]) -> None:
            data, answers, reply = found
            self._ask_what(data, answers, number, reply)

        self._requests.bridge.ask(read, arrived, self.failed.emit, owner=self)

    def _ask_what(
        self, data: bytes, answers: RequestId | None, given: RequestId | None, reply: Reply
    ) -> None:
        sent = [one for one in self._requests.requests if one.state is not RequestState.DRAFT]
        if not sent:
            self.failed.emit(NotFound(_tr("No letter was sent yet that this could answer.")))
            return
        known = {one.id for one in sent}
        # What the reply itself names comes first: a file is dropped beside a card soon enough.
        chosen = next((one for one in (answers, given) if one in known), None)
        dialog = NoteDialog(sent, chosen, reply, is_sure=answers in known, parent=self._window)
        dialog.noted.connect(lambda number, state, text: self._note(number, state, text, data))
        self._open(dialog)

    # -- days and files

    def _ask_due(self, file: RequestFile) -> None:
        request = file.request
        law = self._requests.laws.get(request.law)
        dialog = DueDialog(request, law, today(), self._window)

        def chosen(what: str, day: date | None) -> None:
            def change() -> Request:
                if what == DueDialog.EXTENDED:
                    return self._app.extend(request.id)
                return self._app.set_due(request.id, day)

            self._requests.do(
                change,
                lambda _: self.said.emit(_tr("The day is set.")),
                self.failed.emit,
                owner=self,
            )

        dialog.chosen.connect(chosen)
        self._open(dialog)

    def _save_as(
        self, title: str, filters: str, name: str, write: Callable[[Path], object]
    ) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_where_last(dialog, self._app.home)
        dialog.setNameFilters([filters])
        dialog.setDefaultSuffix(name.rpartition(".")[2])
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: write(Path(chosen)))
        self._open(dialog)

    def _ask_ics(self, file: RequestFile) -> None:
        number = file.request.id
        self._save_as(
            _tr("A reminder for your calendar"),
            _tr("Calendar (*.ics)"),
            f"safelight-request-{number}.ics",
            lambda path: self.write_reminder(number, path),
        )

    def write_reminder(self, number: RequestId, path: Path) -> None:
        """Write the due day into a file for a calendar."""
        self._requests.bridge.ask(
            lambda: self._app.write_reminder(number, path),
            self._written,
            self.failed.emit,
            owner=self,
        )

    def _ask_export(self, file: RequestFile) -> None:
        number = file.request.id
        self._save_as(
            _tr("Export the request's file"),
            _tr("Archive (*.zip)"),
            f"safelight-request-{number}.zip",
            lambda path: self.export(number, path),
        )

    def export(self, number: RequestId, path: Path) -> None:
        """Write all of a request into one zip."""
        self._requests.run(
            lambda: self._app.start_export(number, path),
            self._written,
            self.failed.emit,
            owner=self,
        )

    def _ask_pdf(self, file: RequestFile) -> None:
        self._save_as(
            _tr("Write the letter as PDF"),
            _tr("PDF (*.pdf)"),
            f"safelight-request-{file.request.id}.pdf",
            lambda path: self.write_pdf(file, path),
        )

    def write_pdf(self, file: RequestFile, path: Path) -> None:
        """Write the letter as PDF."""
        try:
            self._written(write_pdf(path, file))
        except ScannerError as error:
            self.failed.emit(error)

    def _written(self, path: Path) -> None:
        self.said.emit(_tr("Written to {file}.").format(file=shown(str(path), 300)))
