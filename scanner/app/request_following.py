"""Follows requests: replies, days by which an answer is owed, what to do next."""

import re
from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from scanner.app.address_book import AddressBook
from scanner.app.request_sending import SENDING, Letters, require_certain
from scanner.catalog import Catalog
from scanner.catalog.request_events import COMPLAINT
from scanner.domain.dataset import ImportedList
from scanner.domain.following import Course, needs_doing, next_step, with_due
from scanner.domain.photo import PhotoId
from scanner.domain.recipient import Law, Role
from scanner.domain.request import (
    EventKind,
    NextStep,
    Reply,
    Request,
    RequestFile,
    RequestId,
    RequestState,
)
from scanner.domain.words import count
from scanner.errors import BadData, BadWish, NotFound, SourceUnavailable
from scanner.jobs.lock import alone
from scanner.mail.replies import MOST_BYTES, read_reply
from scanner.ports import DatasetLists
from scanner.report.calendar import reminder_ics
from scanner.report.whole import whole_binary_file

GRANTED = frozenset(
    {RequestState.GRANTED, RequestState.PARTLY_GRANTED, RequestState.DOWNSTREAM_CONFIRMED}
)
"""States in which a newer list tells whether what was granted was done."""

AHEAD = timedelta(minutes=10)
"""How much another clock may be ahead of this one."""

MOST_NAMED = 20
"""Photos that a check names by their keys; the file holds them all."""

REPLY = "reply"
_REFERENCE = re.compile(r"SL-[0-9A-Z]{4}-[0-9A-Z]{4}")


class Following:
    """What became of requests."""

    def __init__(
        self,
        catalog: Catalog,
        letters: Letters,
        book: AddressBook,
        lists: DatasetLists,
        *,
        law: Callable[[str], Law | None],
    ) -> None:
        self._catalog = catalog
        self._letters = letters
        self._book = book
        self._lists = lists
        self._law = law

    # -- how they stand

    def all(self) -> tuple[Request, ...]:
        """Return every request with the day by which an answer is owed, the newest first."""
        found = self._catalog.requests.all()
        return tuple(self._shown(request, found)[0] for request in found)

    def listed(self, *, due: bool) -> tuple[Request, ...]:
        """Return the requests as they are listed; see `RequestsDoor.requests`."""
        found = self._catalog.requests.all()
        listed = []
        for one in found:
            if one.about is not None and one.template != COMPLAINT and one.sent is not None:
                continue
            request, course = self._shown(one, found)
            if not due or needs_doing(self._step(request, course), _today()):
                listed.append(request)
        return tuple(listed)

    def get(self, n: RequestId) -> Request:
        """Return one request; raises NotFound."""
        return self._shown(self._catalog.requests.get(n), self._catalog.requests.all())[0]

    def file(self, n: RequestId) -> RequestFile:
        """Return all that is kept of a request; raises NotFound."""
        found = self._catalog.requests.file(n)
        return replace(found, request=self.get(n))

    def of_photo(self, photo: PhotoId) -> tuple[Request, ...]:
        """Return the requests that are about a photo, the newest first."""
        found = self._catalog.requests.of_photo(photo)
        others = self._catalog.requests.all() if found else ()
        return tuple(self._shown(request, others)[0] for request in found)

    def overdue(self) -> int:
        """Return how many requests wait for an answer that was owed before today."""
        return sum(request.is_overdue(_today()) for request in self.all())

    def next_step(self, n: RequestId) -> NextStep:
        """Return what to do next about a request, and why; raises NotFound."""
        found = self._catalog.requests.get(n)
        return self._step(*self._shown(found, self._catalog.requests.all()))

    def _step(self, request: Request, course: Course) -> NextStep:
        return next_step(
            request, self._law(request.law), course, today=_today(), role=self._role(request)
        )

    def _shown(self, request: Request, others: Sequence[Request]) -> tuple[Request, Course]:
        """Return a request with its day and without the doubt of one that is being sent now."""
        course = self._course(request, others)
        request = with_due(request, self._law(request.law), course, None)
        if request.uncertain and self._letters.is_sending(request.id):
            request = replace(request, uncertain=False)
        return request, course

    def _course(self, request: Request, others: Sequence[Request]) -> Course:
        if request.sent is None:
            return Course()
        events = self._catalog.requests.events(request.id)
        clock, granted = request.sent, -1
        for number, event in enumerate(events):
            before = events[number - 1].state if number else None
            if event.state is RequestState.INFO_SENT is not before:
                clock = event.at
            if event.state in GRANTED and before not in GRANTED:
                granted = number
        checks = [one for one in events[granted:] if one.kind is EventKind.CHECKED]
        checked = granted >= 0 and bool(checks)
        return Course(
            clock=clock,
            reminded=any(
                one.about == request.id
                and one.template == "reminder"
                and one.sent is not None
                and one.sent >= clock
                for one in others
            ),
            checked=checked,
            still=self._still(request) if checked else 0,
        )

    def _role(self, request: Request) -> Role | None:
        try:
            return self._book.get(request.to.recipient).role
        except NotFound:
            return None

    # -- what is said of them

    def note(
        self,
        n: RequestId,
        state: RequestState,
        *,
        text: str = "",
        reply: Path | bytes | None = None,
        at: datetime | None = None,
    ) -> Request:
        """Note how a request stands; see `RequestsDoor.note`."""
        request = self._catalog.requests.get(n)
        said = _read(reply) if reply is not None else None
        answer = read_reply(said)[0] if said is not None else None
        when = _checked_time(at, request) if at is not None else _time_of(answer, request)
        leaves = request.state is RequestState.DRAFT and state is not RequestState.DRAFT
        if leaves:
            # Under the lock of who sends: what goes out now is not noted as gone otherwise.
            with alone(self._letters.lock, SENDING):
                require_certain(self._catalog.requests.get(n))
                self._move(n, state, text, said, answer, when)
                self._letters.discard_plans(n)
        else:
            self._move(n, state, text, said, answer, when)
        return self.get(n)

    def _move(
        self,
        n: RequestId,
        state: RequestState,
        text: str,
        said: bytes | None,
        answer: Reply | None,
        when: datetime | None,
    ) -> None:
        now = self._catalog.requests.get(n).state
        files: tuple[str, ...] = ()
        if said is not None and answer is not None:
            files = (self._keep_reply(n, said),)
            text = "\n\n".join(part for part in (text.strip(), answer.text.strip()) if part)
        kind = EventKind.REPLY if files else EventKind.NOTED
        if state is RequestState.SENT and now is RequestState.DRAFT:
            kind = EventKind.SENT
        self._catalog.requests.move(n, kind, state, text=text.strip(), files=files, at=when)

    def _keep_reply(self, n: RequestId, data: bytes) -> str:
        """Keep a reply as it came, and return its file's name; the same one is kept once."""
        folder = self._letters.folder(n)
        number = 1
        while (path := folder / f"{REPLY}-{number}.eml").exists():
            if path.read_bytes() == data:
                return path.name
            number += 1
        self._letters.keep_file(n, path.name, data)
        return path.name

    def match_reply(self, data: bytes) -> tuple[RequestId | None, Reply]:
        """Return which request a reply answers, and what it says; raises BadData."""
        reply, _ = read_reply(data)
        references = _REFERENCE.findall(reply.subject.upper())
        return self._catalog.requests.answered(reply.answers, references), reply

    def set_due(self, n: RequestId, day: date | None) -> Request:
        """Set the day by which an answer is owed, None for the law's; raises NotFound."""
        self._catalog.requests.set_due(n, day)
        return self.get(n)

    def extend(self, n: RequestId) -> Request:
        """Note that the recipient took the law's extension; raises BadWish if it has none."""
        request = self._catalog.requests.get(n)
        law = self._law(request.law)
        if law is None or law.term.extension is None:
            raise BadWish(f"What request {n} rests on knows no extension: set the day yourself.")
        if request.sent is None:
            raise BadWish(f"Request {n} was not sent yet.")
        if not request.extended:
            self._catalog.requests.set_extended(n, "They took the extension that the law gives.")
        return self.get(n)

    # -- after a newer list

    def check_granted(self, dataset: str) -> int:
        """
        Look up the photos of granted requests in the list of a dataset that was imported.

        Returns how many requests were checked. What is still there stands in their files.
        """
        imported = {one.dataset: one for one in self._lists.imported()}.get(dataset)
        if imported is None:
            return 0
        checked = 0
        for request in self._catalog.requests.all():
            if request.state in GRANTED and dataset in self._datasets(request):
                found = self._catalog.requests.file(request.id)
                still = self._still_in(found, dataset)
                text = _check_words(imported, still, found.request.photos)
                self._catalog.requests.tell(request.id, EventKind.CHECKED, text)
                checked += 1
        return checked

    def _datasets(self, request: Request) -> frozenset[str]:
        """Return the datasets that a request is about."""
        known = {one.slug: one for one in self._book.all()}.get(request.to.recipient)
        held = frozenset(known.datasets) if known is not None else frozenset[str]()
        return held | self._catalog.requests.datasets(request.id)

    def _still(self, request: Request) -> int:
        """Return how many of a request's photos the imported lists hold now."""
        imported = {one.dataset for one in self._lists.imported()}
        found = self._catalog.requests.file(request.id)
        still: set[str] = set()
        for dataset in self._datasets(request) & imported:
            still.update(self._still_in(found, dataset))
        return len(still)

    def _still_in(self, found: RequestFile, dataset: str) -> list[str]:
        """Return the keys or titles of a request's photos that an imported list holds."""
        keys = [photo.key for photo in found.photos if photo.key.isdecimal()]
        numbers = array("q", sorted({int(key) for key in keys if int(key) < 2**63}))
        held = {str(hit.photo) for hit in self._lists.hits(dataset, numbers)}
        here = set(self._catalog.requests.still_in(found.request.id, dataset))
        return [
            photo.key or photo.title or photo.url
            for photo in found.photos
            if photo.key in held or (photo.photo and photo.photo in here)
        ]

    # -- files

    def write_reminder(self, n: RequestId, path: Path) -> Path:
        """Write the day by which an answer is owed as an .ics file."""
        target = Path(path).expanduser().absolute()
        if target.suffix.lower() != ".ics":
            raise BadWish(f"A reminder is written as .ics, not as {target.name}.")
        data = reminder_ics(self.get(n), now=datetime.now(UTC), text=self.next_step(n).why)
        with whole_binary_file(target) as out:
            out.write(data)
        return target


def _read(reply: Path | bytes) -> bytes:
    """Return a reply's bytes; raises NotFound, BadData for a file too large to be one."""
    if isinstance(reply, bytes):
        return reply
    path = Path(reply).expanduser()
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadData(f"{path.name} is too large to be a reply.")
        return path.read_bytes()
    except FileNotFoundError as err:
        raise NotFound(f"There is no file {path}.") from err
    except OSError as err:
        raise SourceUnavailable(str(path), err.strerror or str(err)) from err


def _checked_time(at: datetime, request: Request) -> datetime:
    """Return when something happened; raises BadWish for a time that it cannot have been."""
    when = at.astimezone()
    if when > datetime.now(UTC) + AHEAD:
        raise BadWish("What is noted has happened already; that time lies in the future.")
    if when.date() < request.made.astimezone().date():
        raise BadWish(f"Request {request.id} was made later than that.")
    return when


def _time_of(answer: Reply | None, request: Request) -> datetime | None:
    """Return when a reply was written by its own date, None where that cannot be."""
    if answer is None or answer.at is None:
        return None
    try:
        return _checked_time(answer.at, request)
    except BadWish:
        return None


def _check_words(imported: ImportedList, still: Sequence[str], photos: int) -> str:
    which = (
        f"The list {imported.file} of {imported.dataset} (SHA-256 {imported.sha256}), "
        f"imported {imported.at:%Y-%m-%d},"
    )
    if not still:
        return f"{which} holds none of the {count(photos, 'photo', 'photos')}."
    named = ", ".join(still[:MOST_NAMED])
    more = len(still) - MOST_NAMED
    rest = f" and {more:,} more" if more > 0 else ""
    held = f"{len(still):,} of the {count(photos, 'photo', 'photos')}"
    return f"{which} still holds {held}: {named}{rest}."


def _today() -> date:
    """Return the user's own day."""
    return datetime.now().astimezone().date()
