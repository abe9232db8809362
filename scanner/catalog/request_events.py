"""
What happens to requests, written within a transaction of the caller: events, and what follows.

A letter's sending is a line of the journal; the request's own event is written with that line, so
that no crash comes between "it was sent" and the request that says so.
"""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType

from scanner.catalog.values import plain, text_of_moment, text_of_names
from scanner.domain.change import ChangeKind, ChangeState, Entry, PlanId
from scanner.domain.request import EventKind, RequestId, RequestState, Via, may_follow
from scanner.errors import BadWish, NotFound

TABLES = ("request", "request_event")

COMPLAINT = "complaint"
"""The letter that begins a conversation of its own: with an authority, about a request."""

MOVED_BY: Mapping[str, RequestState] = MappingProxyType(
    {
        "information": RequestState.INFO_SENT,
        "consent": RequestState.INFO_SENT,
        "withdrawal": RequestState.WITHDRAWN,
        COMPLAINT: RequestState.COMPLAINED,
    }
)
"""How a request stands once a further letter of its conversation was sent, by template."""


def state_of(db: sqlite3.Connection, request: RequestId) -> RequestState:
    """Return how a request stands: the state of its last event. Raises NotFound."""
    row = db.execute(
        "SELECT state FROM request_event WHERE request = ? ORDER BY id DESC LIMIT 1", (request,)
    ).fetchone()
    if row is None:
        raise NotFound(f"There is no request {request}.")
    return RequestState(row[0])


def move(
    db: sqlite3.Connection,
    request: RequestId,
    kind: EventKind,
    state: RequestState,
    *,
    text: str = "",
    files: Sequence[str] = (),
    at: datetime | None = None,
) -> None:
    """
    Write an event after which a request stands so; raises NotFound, BadWish for no move.

    A letter that left lets the request that it went on with say so as well.
    """
    now = state_of(db, request)
    if not may_follow(now, state) or state is RequestState.OVERDUE:
        raise BadWish(f"Request {request} is {now}; it cannot be {state} next.")
    append(db, request, kind, state, text=text, files=files, at=at)
    if kind is EventKind.SENT and now is RequestState.DRAFT:
        _go_on(db, request, at)


def append(
    db: sqlite3.Connection,
    request: RequestId,
    kind: EventKind,
    state: RequestState,
    *,
    text: str = "",
    files: Sequence[str] = (),
    at: datetime | None = None,
    message: int | None = None,
) -> None:
    """Write an event as it is given; `at` None is now."""
    now = datetime.now(UTC)
    db.execute(
        "INSERT INTO request_event (request, at, noted, kind, state, text, files, message) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            request,
            text_of_moment(at or now),
            text_of_moment(now),
            kind,
            state,
            plain(text),
            text_of_names(files),
            message,
        ),
    )


def tell_of_letters(
    db: sqlite3.Connection, entries: Iterable[Entry], kinds: Mapping[PlanId, ChangeKind]
) -> None:
    """Write what these lines of the journal say of the requests whose letters they are about."""
    for entry in entries:
        if kinds[entry.change.plan] is ChangeKind.LETTER:
            _tell(db, entry)


def _tell(db: sqlite3.Connection, entry: Entry) -> None:
    request = RequestId(int(entry.change.subject))
    found = db.execute(
        "SELECT n, via, file FROM request_message WHERE request = ? AND sha256 = ? "
        "ORDER BY n DESC LIMIT 1",
        (request, entry.change.before),
    ).fetchone()
    if found is None:
        return
    message, via, file = found
    now = state_of(db, request)
    text = entry.note or entry.kept.receipt
    if entry.state is ChangeState.DONE and via == Via.SMTP:
        state = RequestState.SENT if now is RequestState.DRAFT else now
        append(db, request, EventKind.SENT, state, text=text, files=(file,), message=message)
        if now is RequestState.DRAFT:
            _go_on(db, request, None)
    elif entry.state is ChangeState.DONE:
        append(db, request, EventKind.HANDED_OVER, now, text=text, files=(file,), message=message)
    elif entry.state is ChangeState.FAILED:
        append(db, request, EventKind.FAILED, now, text=text)
    elif entry.state is ChangeState.UNCERTAIN and via == Via.SMTP:
        append(db, request, EventKind.UNCERTAIN, now, text=text, files=(file,), message=message)


def _go_on(db: sqlite3.Connection, request: RequestId, at: datetime | None) -> None:
    """Let the request that a letter went on with say that it was sent."""
    about, template, subject = db.execute(
        "SELECT about, template, subject FROM request WHERE id = ?", (request,)
    ).fetchone()
    if about is None:
        return
    now = state_of(db, about)
    wanted = MOVED_BY.get(template, now)
    state = wanted if may_follow(now, wanted) else now
    text = f"{subject} (request {request})"
    append(db, about, EventKind.NOTED, state, text=text, at=at)
