"""Requests to and from the rows that are stored, and the queries that read those rows."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from typing import Any

from scanner.catalog.values import moment, names_of, plain, text_of_names
from scanner.domain.change import ChangeKind, ChangeState, PlanId
from scanner.domain.dataset import Sure
from scanner.domain.letter import Attachment, Letter, LetterPhoto
from scanner.domain.recipient import Addressed, Asker, Channel, ChannelKind, Recipient, Role
from scanner.domain.request import (
    EventKind,
    Request,
    RequestEvent,
    RequestId,
    RequestState,
    Via,
)
from scanner.errors import NotFound

_LETTERS = (
    "FROM change c JOIN plan p ON p.id = c.plan WHERE c.photo = 0 AND c.source = 0 "
    f"AND c.subject = CAST(r.id AS TEXT) AND p.kind = '{ChangeKind.LETTER}'"
)
"""The changes that are to send request r's letter."""

_LAST = (
    "(SELECT j.state FROM journal j WHERE j.plan = c.plan AND j.n = c.n ORDER BY j.id DESC LIMIT 1)"
)

_OPEN = f"('{ChangeState.STARTED}', '{ChangeState.UNCERTAIN}')"

REQUESTS = f"""
    SELECT r.id, r.about, r.recipient, r.name, r.asker, r.law, r.template, r.language, r.country,
        r.reference, r.made, r.channel, r.subject, r.due, r.extended,
        (SELECT count(*) FROM request_photo WHERE request = r.id),
        (SELECT state FROM request_event WHERE request = r.id ORDER BY id DESC LIMIT 1),
        (SELECT at FROM request_event WHERE request = r.id AND kind = '{EventKind.SENT}'
         ORDER BY id LIMIT 1),
        (SELECT m.message_id FROM request_event e
         JOIN request_message m ON m.request = e.request AND m.n = e.message
         WHERE e.request = r.id ORDER BY e.id DESC LIMIT 1),
        (SELECT max(c.plan) {_LETTERS}),
        EXISTS (SELECT 1 {_LETTERS} AND p.value = '{Via.SMTP}' AND {_LAST} IN {_OPEN})
    FROM request r
"""
"""Requests as `request_of` takes them; with a condition on r behind it."""

OPEN_SENDS = f"SELECT c.plan, p.value {_LETTERS} AND {_LAST} IN {_OPEN} ORDER BY c.plan"
"""The plans that began to send request r's letter, and did not end; how each was to send it."""

PLANS_TO_SEND = f"SELECT c.plan {_LETTERS} ORDER BY c.plan"
"""The plans to send request r's letter, whatever became of them."""

PHOTO_FIELDS = (
    "photo, key, url, title, uploaded, dataset, list_name, list_sha256, row, possible, "
    "license_then, license_now, collected_from, collected_to"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRequest:
    """A request that is to be kept as a draft; see `Request` and `RequestFile`."""

    to: Addressed
    asker: Asker
    law: str
    template: str
    language: str
    country: str
    reference: str
    letter: Letter
    photos: Sequence[LetterPhoto]
    about: RequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """
    One exact message that was made to be sent.

    `file` is its name in the request's folder, `sha256` the checksum of what that holds, `made`
    (aware) the moment that it bears as its date.
    """

    n: int
    message_id: str
    sha256: str
    via: Via
    file: str
    made: datetime


def request_of(row: Sequence[Any]) -> Request:
    """Return what a query of REQUESTS gives; `due` is the user's own day, or None."""
    id_, about, recipient, name, asker, law, template, language, country = row[:9]
    reference, made, channel, subject, due, extended, photos, state, sent = row[9:18]
    message_id, plan, uncertain = row[18:]
    return Request(
        id=RequestId(id_),
        to=Addressed(recipient, name, channel_of(channel)),
        asker=Asker(asker),
        law=law,
        language=language,
        country=country,
        photos=photos,
        state=RequestState(state),
        made=datetime.fromisoformat(made),
        subject=subject,
        reference=reference,
        sent=moment(sent),
        due=None if due is None else date.fromisoformat(due),
        due_own=due is not None,
        extended=bool(extended),
        message_id=message_id,
        plan=None if plan is None else PlanId(plan),
        uncertain=bool(uncertain),
        about=None if about is None else RequestId(about),
        template=template,
    )


def event_of(row: Sequence[Any]) -> RequestEvent:
    """Return an event of its id, at, kind, state, text and files."""
    id_, at, kind, state, text, files = row
    return RequestEvent(
        id=id_,
        at=datetime.fromisoformat(at),
        kind=EventKind(kind),
        state=RequestState(state),
        text=text,
        files=names_of(files),
    )


def photo_row(photo: LetterPhoto) -> tuple[Any, ...]:
    """Return a photo of a letter as PHOTO_FIELDS."""
    return (
        photo.photo,
        plain(photo.key),
        plain(photo.url),
        plain(photo.title),
        _text_of_day(photo.uploaded),
        photo.dataset,
        plain(photo.list_name),
        photo.list_sha256,
        photo.row,
        text_of_names(photo.possible),
        photo.license_then,
        photo.license_now,
        _text_of_day(photo.collected_from),
        _text_of_day(photo.collected_to),
    )


def photo_of(row: Sequence[Any]) -> LetterPhoto:
    """Return what `photo_row` gives."""
    photo, key, url, title, uploaded, dataset, list_name, list_sha256, number, possible = row[:10]
    license_then, license_now, collected_from, collected_to = row[10:]
    return LetterPhoto(
        photo=photo,
        key=key,
        url=url,
        title=title,
        uploaded=_day(uploaded),
        dataset=dataset,
        list_name=list_name,
        list_sha256=list_sha256,
        row=number,
        possible=names_of(possible),
        license_then=license_then,
        license_now=license_now,
        collected_from=_day(collected_from),
        collected_to=_day(collected_to),
    )


def letter_of(row: Sequence[Any], attachments: Sequence[Sequence[Any]]) -> Letter:
    """Return the letter of a request's language, subject, body and short form."""
    language, subject, body, short = row
    return Letter(
        language=language,
        subject=subject,
        body=body,
        short=short,
        attachments=tuple(Attachment(name, media, data) for name, media, data in attachments),
    )


def text_of_channel(channel: Channel) -> str:
    """Return a channel as JSON, what is empty left out."""
    return json.dumps(_plain_values(channel), ensure_ascii=False)


def channel_of(text: str) -> Channel:
    """Return what `text_of_channel` wrote."""
    return _channel(json.loads(text))


def text_of_recipient(recipient: Recipient) -> str:
    """Return a recipient as JSON, what is empty left out."""
    found = _plain_values(recipient)
    found["serves"] = sorted(recipient.serves)
    found["channels"] = [_plain_values(channel) for channel in recipient.channels]
    return json.dumps(found, ensure_ascii=False)


def recipient_of(text: str) -> Recipient:
    """Return what `text_of_recipient` wrote; fields of a newer Safelight are left out."""
    found = {name: value for name, value in json.loads(text).items() if name in _RECIPIENT}
    for name in ("datasets", "asks_for", "fields", "nearest"):
        found[name] = tuple(found.get(name, ()))
    found["role"] = Role(found["role"])
    found["serves"] = frozenset(map(Asker, found["serves"]))
    found["channels"] = tuple(map(_channel, found["channels"]))
    found["seen"] = _day(found.get("seen"))
    return Recipient(**found)


def require_request(db: sqlite3.Connection, n: RequestId) -> None:
    """Raise NotFound for a request that is not there."""
    if db.execute("SELECT 1 FROM request WHERE id = ?", (n,)).fetchone() is None:
        raise NotFound(f"There is no request {n}.")


_RECIPIENT = frozenset(field.name for field in fields(Recipient))
_CHANNEL = frozenset(field.name for field in fields(Channel))


def _channel(found: dict[str, Any]) -> Channel:
    known = {name: value for name, value in found.items() if name in _CHANNEL}
    known["kind"] = ChannelKind(known["kind"])
    if known.get("sure") is not None:
        known["sure"] = Sure(known["sure"])
    known["regimes"] = tuple(known.get("regimes", ()))
    return Channel(**known)


def _plain_values(fact: Channel | Recipient) -> dict[str, Any]:
    """Return a fact's fields as JSON can hold them, less those that say nothing."""
    return {
        name: value.isoformat() if isinstance(value, date) else _plain(value)
        for name, value in asdict(fact).items()
        if value not in (None, "", (), False) and name not in ("serves", "channels")
    }


def _plain(value: Any) -> Any:
    return plain(value) if isinstance(value, str) else value


def _text_of_day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
