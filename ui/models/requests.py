"""The requests by state, as the board shows them, and what is done about them off this thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum
from html import escape
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from shiboken6 import isValid

from scanner.domain.job import Cancelled
from scanner.domain.letter import LetterPhoto
from scanner.domain.license import LicenseTable
from scanner.domain.recipient import Law
from scanner.domain.request import Request, RequestId, RequestState
from scanner.errors import ScannerError
from ui.bridge import Bridge
from ui.request_words import (
    about_photos,
    due_words,
    law_words,
    overdue_words,
    photo_place,
    standing_words,
)
from ui.words import license_words, shown, translate

if TYPE_CHECKING:
    from scanner.app import App

T = TypeVar("T")

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

REQUEST_ROLE = Role.UserRole
"""The Request of a card."""

NOWHERE = QModelIndex()

TABLES = frozenset({"request", "request_event", "journal"})
"""Tables that tell how the requests stand."""

MS_BETWEEN_LOOKS = 300
"""Milliseconds between two looks, while letters are sent."""


def _tr(text: str) -> str:
    return translate("requests", text)


def today() -> date:
    """Return the user's own day."""
    return datetime.now().astimezone().date()


class Column(StrEnum):
    """The board's columns, from left to right."""

    DRAFT = "draft"
    SENT = "sent"
    MINE = "mine"
    ANSWERED = "answered"
    OVERDUE = "overdue"


def column_of(request: Request, day: date) -> Column:
    """
    Return where on the board a request stands by a day.

    What only the user can tell or answer waits for them, whatever the day.
    """
    if request.uncertain or request.state is RequestState.INFO_REQUESTED:
        return Column.MINE
    if request.state is RequestState.DRAFT:
        return Column.DRAFT
    if request.is_overdue(day):
        return Column.OVERDUE
    return Column.SENT if request.state.awaits_answer else Column.ANSWERED


@dataclass(frozen=True, slots=True)
class RequestNotice:
    """Answers that are overdue: the sentence, and what the button beside it says."""

    words: str
    action: str


class Running(Protocol[T]):
    """A job that was started; of it only what it gives is wanted here."""

    @property
    def future(self) -> Future[T]:
        """What it gives."""
        ...


class Requests(QObject):
    """The requests of a home, with the laws that they rest on."""

    changed = Signal()
    """They are known, or stand otherwise."""

    looked = Signal()
    """It was looked how they stand; what is in their files may be new even so."""

    failed = Signal(object)
    """Why something could not be done: the error."""

    def __init__(self, app: App, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self.bridge = bridge
        self.requests: tuple[Request, ...] = ()
        self.laws: dict[str, Law] = {}
        self.is_known = False
        self._asks = self._again = False
        self._day: date | None = None
        self._dismissed: RequestNotice | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MS_BETWEEN_LOOKS)
        self._timer.timeout.connect(self.load)
        bridge.committed.connect(self._committed)

    @property
    def overdue(self) -> int:
        """How many answers were owed before today."""
        return sum(request.is_overdue(today()) for request in self.requests)

    @property
    def notices(self) -> list[RequestNotice]:
        """What is overdue, in words, unless the user put that aside."""
        words = overdue_words(self.overdue)
        notice = RequestNotice(words, _tr("Show requests"))
        return [notice] if words and notice != self._dismissed else []

    def dismiss(self, notice: RequestNotice) -> None:
        """Say this no more, as long as it stays the same."""
        self._dismissed = notice
        self.changed.emit()

    def get(self, number: RequestId) -> Request | None:
        """Return a request that is listed."""
        return next((one for one in self.requests if one.id == number), None)

    def load(self) -> None:
        """Ask how the requests stand; what is asked for meanwhile is asked for once more."""
        if self._asks:
            self._again = True
            return
        self._asks = True

        def arrived(found: tuple[tuple[Request, ...], tuple[Law, ...]]) -> None:
            self._asks = False
            requests, laws = found
            day = today()
            # A day that ends makes answers overdue, and nothing is written for it.
            if not self.is_known or requests != self.requests or day != self._day:
                self.requests, self._day, self.is_known = requests, day, True
                self.laws = {law.slug: law for law in laws}
                self.changed.emit()
            self.looked.emit()
            self._look_again()

        def refused(error: BaseException) -> None:
            self._asks = False
            self.failed.emit(error)
            self._look_again()

        self.bridge.ask(
            lambda: (self.app.requests(), self.app.laws()), arrived, refused, owner=self
        )

    def _look_again(self) -> None:
        again, self._again = self._again, False
        if again:
            self._timer.start()

    def _committed(self, tables: frozenset[str]) -> None:
        if tables & TABLES and not self._timer.isActive():
            self._timer.start()

    # -- work

    def do(
        self,
        question: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], object] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Ask or write something off this thread, and look how the requests stand after it."""

        def over(given: T) -> None:
            self.load()
            done(given)

        self.bridge.ask(question, over, failed or self.failed.emit, owner=owner or self)

    def run(
        self,
        start: Callable[[], Running[T]],
        done: Callable[[T], object],
        failed: Callable[[BaseException], object] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Start a job off this thread, and look how the requests stand after it."""
        broke = failed or self.failed.emit

        def over(given: T) -> None:
            self.load()
            done(given)

        def ended_badly(error: BaseException) -> None:
            self.load()
            broke(error)

        def started(running: Running[T]) -> None:
            # A job that was cancelled calls nobody, and whoever waits for it is to be told.
            running.future.add_done_callback(lambda ended: self.bridge.post(lambda: stopped(ended)))
            self.bridge.when_done(running.future, over, ended_badly, owner=owner or self)

        def stopped(ended: Future[T]) -> None:
            if ended.cancelled() or isinstance(ended.exception(), Cancelled):
                words = _tr("Stopped before it was done; the request says how far it came.")
                if owner is None or isValid(owner):
                    ended_badly(ScannerError(words))

        self.bridge.ask(start, started, broke, owner=owner or self)


class ColumnModel(QAbstractListModel):
    """The cards of one column, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests: list[Request] = []
        self._laws: dict[str, Law] = {}

    def show(self, requests: Sequence[Request], laws: dict[str, Law]) -> None:
        """Show these; the same requests in the same places are brought up to date there."""
        wanted = list(requests)
        self._laws = laws
        if [one.id for one in wanted] == [one.id for one in self._requests]:
            self._requests = wanted
            if wanted:
                self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
            return
        self.beginResetModel()
        self._requests = wanted
        self.endResetModel()

    def request_at(self, row: int) -> Request | None:
        """Return the request of a card."""
        return self._requests[row] if 0 <= row < len(self._requests) else None

    def index_of(self, number: RequestId) -> QModelIndex:
        """Return where a request is."""
        for row, request in enumerate(self._requests):
            if request.id == number:
                return self.index(row)
        return QModelIndex()

    def lines_of(self, request: Request) -> tuple[str, str, str, str]:
        """Return what a card says: to whom, of what, on what ground, how it stands."""
        law = law_words(self._laws.get(request.law), request.law)
        due = due_words(request, today())
        state = standing_words(request, today())
        return (
            shown(request.to.name, 120),
            about_photos(request),
            law,
            " · ".join(part for part in (state, due) if part),
        )

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._requests)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        request = self.request_at(index.row()) if index.isValid() else None
        if request is None:
            return None
        if role == REQUEST_ROLE:
            return request
        if role == Role.DisplayRole:
            return self.lines_of(request)[0]
        if role == Role.AccessibleTextRole:
            return ", ".join(self.lines_of(request))
        if role == Role.ToolTipRole:
            return f"<qt>{'<br>'.join(map(escape, self.lines_of(request)))}</qt>"
        return None


class PhotoColumn(IntEnum):
    """The columns of the table of a letter's photos."""

    TITLE = 0
    KEY = 1
    LIST = 2
    THEN = 3
    NOW = 4


class LetterPhotos(QAbstractTableModel):
    """The photos of a letter, as they were known on its day."""

    def __init__(self, licenses: LicenseTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._licenses = licenses
        self._photos: tuple[LetterPhoto, ...] = ()

    def show(self, photos: tuple[LetterPhoto, ...]) -> None:
        """Show these."""
        if photos != self._photos:
            self.beginResetModel()
            self._photos = photos
            self.endResetModel()

    def photo_at(self, row: int) -> LetterPhoto | None:
        """Return the photo of a line."""
        return self._photos[row] if 0 <= row < len(self._photos) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._photos)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(PhotoColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(PhotoColumn):
            return None
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != Role.DisplayRole:
            return None
        return {
            PhotoColumn.TITLE: _tr("Photo"),
            PhotoColumn.KEY: _tr("Number"),
            PhotoColumn.LIST: _tr("In the list of"),
            PhotoColumn.THEN: _tr("License then"),
            PhotoColumn.NOW: _tr("License now"),
        }[PhotoColumn(section)]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        photo = self.photo_at(index.row()) if index.isValid() else None
        if photo is None or role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        text = {
            PhotoColumn.TITLE: shown(photo.title or photo.key or photo.url, 200),
            PhotoColumn.KEY: shown(photo.key, 40),
            PhotoColumn.LIST: photo_place(photo),
            PhotoColumn.THEN: self._license(photo.license_then),
            PhotoColumn.NOW: self._license(photo.license_now),
        }[PhotoColumn(index.column())]
        if role == Role.AccessibleTextRole and not text:
            return _tr("not known")
        return text

    def _license(self, slug: str) -> str:
        return license_words(slug, self._licenses) if slug else ""
