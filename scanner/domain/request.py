"""
Requests: a letter about photos to a dataset's holder, and the conversation that follows.

    draft ── sent ── acknowledged ── info-requested ── info-sent ─┐
               └───────────────┴──────────────────────────────────┴─ granted | refused
                                                        partly-granted ── downstream-confirmed
    beside them: overdue (told by the day), complained, withdrawn

Sending is a change as any other: planned, previewed, journaled, and never done twice. What a
recipient answers is a person's word, noted with its day.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from scanner.domain.change import PlanId
from scanner.domain.letter import Letter, LetterPhoto
from scanner.domain.recipient import Addressed, Asker

RequestId = NewType("RequestId", int)


class RequestState(StrEnum):
    """Where a conversation stands; OVERDUE is never stored, it follows from the day."""

    DRAFT = "draft"
    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    INFO_REQUESTED = "info-requested"
    INFO_SENT = "info-sent"
    GRANTED = "granted"
    PARTLY_GRANTED = "partly-granted"
    REFUSED = "refused"
    DOWNSTREAM_CONFIRMED = "downstream-confirmed"
    OVERDUE = "overdue"
    COMPLAINED = "complained"
    WITHDRAWN = "withdrawn"

    @property
    def awaits_answer(self) -> bool:
        """Whether it is the recipient's turn, so that a deadline runs."""
        return self in _AWAITING


_S = RequestState
_AWAITING = frozenset({_S.SENT, _S.ACKNOWLEDGED, _S.INFO_SENT, _S.COMPLAINED, _S.OVERDUE})
_ANSWERS = frozenset({_S.GRANTED, _S.PARTLY_GRANTED, _S.REFUSED})
_ALWAYS = frozenset({_S.COMPLAINED, _S.WITHDRAWN})

MOVES: Mapping[RequestState, frozenset[RequestState]] = {
    _S.DRAFT: frozenset({_S.SENT, _S.WITHDRAWN}),
    _S.SENT: frozenset({_S.ACKNOWLEDGED, _S.INFO_REQUESTED}) | _ANSWERS | _ALWAYS,
    _S.ACKNOWLEDGED: frozenset({_S.INFO_REQUESTED}) | _ANSWERS | _ALWAYS,
    _S.INFO_REQUESTED: frozenset({_S.INFO_SENT}) | _ANSWERS | _ALWAYS,
    _S.INFO_SENT: frozenset({_S.ACKNOWLEDGED, _S.INFO_REQUESTED}) | _ANSWERS | _ALWAYS,
    _S.GRANTED: frozenset({_S.DOWNSTREAM_CONFIRMED, _S.PARTLY_GRANTED, _S.COMPLAINED}),
    _S.PARTLY_GRANTED: frozenset({_S.DOWNSTREAM_CONFIRMED, _S.GRANTED, _S.REFUSED}) | _ALWAYS,
    _S.REFUSED: frozenset({_S.GRANTED, _S.PARTLY_GRANTED, _S.INFO_REQUESTED}) | _ALWAYS,
    _S.DOWNSTREAM_CONFIRMED: frozenset({_S.COMPLAINED}),
    _S.COMPLAINED: frozenset({_S.ACKNOWLEDGED, _S.INFO_REQUESTED, _S.WITHDRAWN}) | _ANSWERS,
    _S.WITHDRAWN: frozenset(),
}
"""Which states may follow which; the same one again is a further note, and always allowed."""


class Via(StrEnum):
    """How a letter leaves: a draft for the user's own mail program, or sent by Safelight."""

    OUTBOX = "outbox"
    SMTP = "smtp"


class EventKind(StrEnum):
    """What happened to a request."""

    MADE = "made"
    EDITED = "edited"
    HANDED_OVER = "handed-over"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    NOTED = "noted"
    REPLY = "reply"
    DUE = "due"
    CHECKED = "checked"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestEvent:
    """
    One entry of the conversation: when, what, and how the request stood after it.

    `files` are names of files that the request keeps (a reply as it came, a draft that was
    handed over), in its folder under the home.
    """

    id: int
    at: datetime
    kind: EventKind
    state: RequestState
    text: str = ""
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """
    A request, as it stands.

    `state` is as stored (see `standing`). `law` is a Law's slug. `reference` is the tag that
    stands in the letter's subject. `sent` is when the letter left, `due` the day by which an
    answer is owed, `due_own` whether the user set that day, `extended` whether the recipient took
    the law's extension. `plan` is the last plan to send it, `uncertain`: whether it arrived is not
    known, and only the user can tell. `message_id` is with its angle brackets. `about` is the
    request that this one complains about or goes on with. `template` is which letter it is, as
    `LetterWish.template`.
    """

    id: RequestId
    to: Addressed
    asker: Asker
    law: str
    language: str
    country: str
    photos: int
    state: RequestState
    made: datetime
    subject: str
    reference: str
    sent: datetime | None = None
    due: date | None = None
    due_own: bool = False
    extended: bool = False
    message_id: str | None = None
    plan: PlanId | None = None
    uncertain: bool = False
    about: RequestId | None = None
    template: str = ""

    def is_overdue(self, today: date) -> bool:
        """Whether an answer was owed before today."""
        return self.state.awaits_answer and self.due is not None and self.due < today

    def standing(self, today: date) -> RequestState:
        """Return how it stands by this day: its state, or OVERDUE."""
        overdue = self.is_overdue(today) and self.state is not RequestState.COMPLAINED
        return RequestState.OVERDUE if overdue else self.state


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFile:
    """All that is kept of a request; `photos` as they were on the day of the letter."""

    request: Request
    letter: Letter
    photos: tuple[LetterPhoto, ...]
    events: tuple[RequestEvent, ...]


class StepKind(StrEnum):
    """What a user may do next about a request."""

    SEND = "send"
    SAY_SENT = "say-sent"
    SETTLE = "settle"
    WAIT = "wait"
    ANSWER = "answer"
    REMIND = "remind"
    COMPLAIN = "complain"
    CHECK_LIST = "check-list"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do next, and in one sentence why."""

    kind: StepKind
    why: str
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """
    A reply as its .eml tells it, as plain text; nothing of it was run, fetched or opened.

    `answers` are the Message-IDs that it names (In-Reply-To, References), with angle brackets.
    """

    sender: str
    subject: str
    text: str
    message_id: str = ""
    answers: tuple[str, ...] = ()
    at: datetime | None = None
    attachments: tuple[str, ...] = ()


def may_follow(now: RequestState, new: RequestState) -> bool:
    """
    Tell whether a request in one state may be noted to be in another.

    >>> may_follow(RequestState.SENT, RequestState.GRANTED)
    True
    >>> may_follow(RequestState.DRAFT, RequestState.GRANTED)
    False
    """
    return new is now or new in MOVES.get(now, frozenset())
