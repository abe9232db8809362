"""
Requests: drafts, the photos that each is about, exact messages, and what was said since.

Writes request, request_photo, request_attachment, request_message and request_event; the last two
only grow. How a request stands is what its last event says.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from scanner.catalog.database import Database
from scanner.catalog.request_events import COMPLAINT, TABLES, append, move, state_of
from scanner.catalog.request_rows import (
    OPEN_SENDS,
    PHOTO_FIELDS,
    PLANS_TO_SEND,
    REQUESTS,
    Message,
    NewRequest,
    event_of,
    letter_of,
    photo_of,
    photo_row,
    request_of,
    require_request,
    text_of_channel,
)
from scanner.catalog.values import moment, plain, text_of_moment
from scanner.domain.change import ChangeKind, ChangeState, PlanId
from scanner.domain.photo import PhotoId
from scanner.domain.recipient import Channel
from scanner.domain.request import (
    EventKind,
    Request,
    RequestEvent,
    RequestFile,
    RequestId,
    RequestState,
    Via,
)
from scanner.errors import BadWish, NotFound


class Requests:
    """Stored requests; `due` of what they return is the user's own day, the law's is not known."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # -- drafts

    def make(self, new: NewRequest) -> RequestId:
        """Keep a draft with all its photos, or nothing of it; return its number."""
        letter = new.letter
        with self._database.write(*TABLES) as db:
            made = db.execute(
                "INSERT INTO request (about, recipient, name, asker, law, template, language, "
                "country, reference, made, channel, subject, body, short, due, extended) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 0)",
                (
                    new.about,
                    new.to.recipient,
                    plain(new.to.name),
                    new.asker,
                    new.law,
                    new.template,
                    new.language,
                    new.country,
                    new.reference,
                    text_of_moment(datetime.now(UTC)),
                    text_of_channel(new.to.channel),
                    plain(letter.subject),
                    plain(letter.body),
                    plain(letter.short),
                ),
            )
            request = RequestId(made.lastrowid or 0)
            marks = ", ".join("?" * (2 + len(PHOTO_FIELDS.split(", "))))
            db.executemany(
                f"INSERT INTO request_photo (request, n, {PHOTO_FIELDS}, source, own_key) "
                f"VALUES ({marks}, (SELECT source FROM photo WHERE id = ?3), "
                "(SELECT key FROM photo WHERE id = ?3))",
                [(request, n, *photo_row(photo)) for n, photo in enumerate(new.photos, 1)],
            )
            db.executemany(
                "INSERT INTO request_attachment VALUES (?, ?, ?, ?, ?)",
                [
                    (request, n, plain(one.name), one.media, one.data)
                    for n, one in enumerate(letter.attachments, 1)
                ],
            )
            append(db, request, EventKind.MADE, RequestState.DRAFT)
        return request

    def edit(self, request: RequestId, *, subject: str, body: str, channel: Channel) -> None:
        """
        Change a draft's letter and where it goes; the short form goes with the new subject.

        Raises NotFound, BadWish for a letter that was sent.
        """
        with self._database.write(*TABLES) as db:
            if state_of(db, request) is not RequestState.DRAFT:
                raise BadWish(f"The letter of request {request} was sent; it stays as it is.")
            values = (plain(subject), plain(body), text_of_channel(channel), request)
            former = db.execute(
                "SELECT subject, body, channel FROM request WHERE id = ?", (request,)
            ).fetchone()
            if former == values[:3]:
                return
            db.execute("UPDATE request SET subject = ?, body = ?, channel = ? WHERE id = ?", values)
            append(db, request, EventKind.EDITED, RequestState.DRAFT)

    def delete(self, request: RequestId) -> None:
        """Delete a draft that nothing was done with; raises NotFound, BadWish for any other."""
        with self._database.write(*TABLES) as db:
            require_request(db, request)
            done = db.execute(
                "SELECT 1 FROM request_event WHERE request = ? AND kind NOT IN (?, ?) LIMIT 1",
                (request, EventKind.MADE, EventKind.EDITED),
            ).fetchone()
            followed = db.execute(
                "SELECT 1 FROM request WHERE about = ? LIMIT 1", (request,)
            ).fetchone()
            if done or followed or db.execute(_OPEN_SENDS_OF, (request,)).fetchone():
                raise BadWish(
                    f"Something was done with request {request} already, so it is kept: "
                    f"note it as withdrawn instead (safelight request note {request} withdrawn)."
                )
            db.execute("DELETE FROM request WHERE id = ?", (request,))

    # -- what is known

    def all(self) -> tuple[Request, ...]:
        """Return every request, the newest first."""
        with self._database.read() as db:
            rows = db.execute(f"{REQUESTS} ORDER BY r.id DESC").fetchall()
        return tuple(map(request_of, rows))

    def get(self, request: RequestId) -> Request:
        """Return one request; raises NotFound."""
        with self._database.read() as db:
            row = db.execute(f"{REQUESTS} WHERE r.id = ?", (request,)).fetchone()
        if row is None:
            raise NotFound(f"There is no request {request}.")
        return request_of(row)

    def file(self, request: RequestId) -> RequestFile:
        """Return all that is kept of a request; raises NotFound."""
        with self._database.read() as db:
            found = self.get(request)
            letter = db.execute(
                "SELECT language, subject, body, short FROM request WHERE id = ?", (request,)
            ).fetchone()
            attachments = db.execute(
                "SELECT name, media, data FROM request_attachment WHERE request = ? ORDER BY n",
                (request,),
            ).fetchall()
            photos = db.execute(
                f"SELECT {PHOTO_FIELDS} FROM request_photo WHERE request = ? ORDER BY n",
                (request,),
            ).fetchall()
            events = self.events(request)
        return RequestFile(
            request=found,
            letter=letter_of(letter, attachments),
            photos=tuple(map(photo_of, photos)),
            events=events,
        )

    def events(self, request: RequestId) -> tuple[RequestEvent, ...]:
        """Return what happened to a request, in order; nothing for one that is not there."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT id, at, kind, state, text, files FROM request_event "
                "WHERE request = ? ORDER BY id",
                (request,),
            ).fetchall()
        return tuple(map(event_of, rows))

    def of_photo(self, photo: PhotoId) -> tuple[Request, ...]:
        """Return the requests that are about a photo, the newest first."""
        with self._database.read() as db:
            rows = db.execute(
                f"{REQUESTS} WHERE r.id IN (SELECT q.request FROM photo p JOIN request_photo q "
                "ON q.photo = p.id AND q.source = p.source AND q.own_key = p.key WHERE p.id = ?) "
                "ORDER BY r.id DESC",
                (photo,),
            ).fetchall()
        return tuple(map(request_of, rows))

    def datasets(self, request: RequestId) -> frozenset[str]:
        """Return the datasets that a request's photos were in, or may have been, at its day."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT dataset FROM request_photo WHERE request = ?1 AND dataset <> '' UNION "
                "SELECT j.value FROM request_photo q, json_each(q.possible) j WHERE q.request = ?1",
                (request,),
            ).fetchall()
        return frozenset(row[0] for row in rows)

    def still_in(self, request: RequestId, dataset: str) -> tuple[PhotoId, ...]:
        """Return which of a request's photos the imported list of a dataset holds now."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT q.photo FROM request_photo q JOIN photo p "
                "ON p.id = q.photo AND p.source = q.source AND p.key = q.own_key "
                "JOIN dataset_match m ON m.photo = p.id AND m.dataset = ? "
                "WHERE q.request = ? ORDER BY q.n",
                (dataset, request),
            ).fetchall()
        return tuple(PhotoId(row[0]) for row in rows)

    # -- what happens

    def move(
        self,
        request: RequestId,
        kind: EventKind,
        state: RequestState,
        *,
        text: str = "",
        files: Sequence[str] = (),
        at: datetime | None = None,
    ) -> None:
        """Note what happened, and how the request stands since; raises NotFound, BadWish."""
        with self._database.write(*TABLES, durable=True) as db:
            move(db, request, kind, state, text=text, files=files, at=at)

    def tell(
        self, request: RequestId, kind: EventKind, text: str, files: Sequence[str] = ()
    ) -> None:
        """Note what happened while the request goes on standing as it does; raises NotFound."""
        with self._database.write(*TABLES) as db:
            append(db, request, kind, state_of(db, request), text=text, files=files)

    def set_due(self, request: RequestId, day: date | None) -> None:
        """Keep the user's own day by which an answer is owed, None for the law's; NotFound."""
        text = None if day is None else day.isoformat()
        with self._database.write(*TABLES) as db:
            state = state_of(db, request)
            db.execute("UPDATE request SET due = ? WHERE id = ?", (text, request))
            append(db, request, EventKind.DUE, state, text=text or "")

    def set_extended(self, request: RequestId, why: str) -> None:
        """Keep that the recipient took the law's extension; raises NotFound."""
        with self._database.write(*TABLES) as db:
            state = state_of(db, request)
            db.execute("UPDATE request SET extended = 1 WHERE id = ?", (request,))
            append(db, request, EventKind.DUE, state, text=why)

    # -- messages

    def messages(self, request: RequestId) -> tuple[Message, ...]:
        """Return every exact message that was made of a request's letter, in order."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT n, message_id, sha256, via, file, made FROM request_message "
                "WHERE request = ? ORDER BY n",
                (request,),
            ).fetchall()
        return tuple(
            Message(
                n=n,
                message_id=message_id,
                sha256=sha256,
                via=Via(via),
                file=file,
                made=datetime.fromisoformat(made),
            )
            for n, message_id, sha256, via, file, made in rows
        )

    def add_message(self, request: RequestId, message: Message) -> None:
        """Keep that an exact message was made; its file lies on the disk. Raises NotFound."""
        with self._database.write("request") as db:
            require_request(db, request)
            db.execute(
                "INSERT INTO request_message VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    request,
                    message.n,
                    message.message_id,
                    message.sha256,
                    message.via,
                    message.file,
                    text_of_moment(message.made),
                ),
            )

    def last_sent_to(self, address: str, *, but: PlanId) -> datetime | None:
        """
        Return when a letter may have left for an address last, by any plan but this one.

        What was begun, and of which no end is known, may have; what failed has not.
        """
        with self._database.read() as db:
            row = db.execute(
                "SELECT max(j.at) FROM plan p JOIN change c ON c.plan = p.id "
                "JOIN journal j ON j.plan = c.plan AND j.n = c.n "
                "WHERE p.kind = ? AND p.value = ? AND p.id <> ? "
                "AND lower(CAST(c.place AS TEXT)) = lower(?) AND j.state IN (?, ?, ?) "
                "AND NOT EXISTS (SELECT 1 FROM journal f WHERE f.plan = j.plan AND f.n = j.n "
                "AND f.id > j.id AND f.state = ?)",
                (
                    ChangeKind.LETTER,
                    Via.SMTP,
                    but,
                    address,
                    ChangeState.STARTED,
                    ChangeState.DONE,
                    ChangeState.UNCERTAIN,
                    ChangeState.FAILED,
                ),
            ).fetchone()
        return moment(row[0])

    def answered(self, message_ids: Iterable[str], references: Iterable[str]) -> RequestId | None:
        """
        Return which request a reply answers that names these Message-IDs, or else references.

        A letter that went on with a request is part of that one; a complaint is not.
        """
        with self._database.read() as db:
            found = (
                db.execute(
                    "SELECT request FROM request_message WHERE message_id IN "
                    "(SELECT value FROM json_each(?)) ORDER BY request DESC LIMIT 1",
                    (json.dumps(list(message_ids)),),
                ).fetchone()
                or db.execute(
                    "SELECT id FROM request WHERE reference IN (SELECT value FROM json_each(?)) "
                    "ORDER BY about IS NOT NULL, id LIMIT 1",
                    (json.dumps(list(references)),),
                ).fetchone()
            )
            while found is not None:
                (request,) = found
                found = db.execute(
                    "SELECT about FROM request WHERE id = ? AND about IS NOT NULL "
                    "AND template <> ?",
                    (request, COMPLAINT),
                ).fetchone()
                if found is None:
                    return RequestId(request)
        return None

    # -- plans to send

    def plans_to_send(self, request: RequestId) -> tuple[PlanId, ...]:
        """Return every plan to send a request's letter, whatever became of it."""
        with self._database.read() as db:
            rows = db.execute(_PLANS_TO_SEND_OF, (request,)).fetchall()
        return tuple(PlanId(row[0]) for row in rows)

    def open_sends(self, request: RequestId) -> tuple[tuple[PlanId, Via], ...]:
        """Return the plans that began to send a request's letter, and of which no end is known."""
        with self._database.read() as db:
            rows = db.execute(_OPEN_SENDS_OF, (request,)).fetchall()
        return tuple((PlanId(plan), Via(via)) for plan, via in rows)


_OPEN_SENDS_OF = OPEN_SENDS.replace("CAST(r.id AS TEXT)", "CAST(?1 AS TEXT)")
_PLANS_TO_SEND_OF = PLANS_TO_SEND.replace("CAST(r.id AS TEXT)", "CAST(?1 AS TEXT)")
