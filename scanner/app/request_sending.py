"""
Sends letters: each exact message is stored before the plan that sends it, and goes out once.

A letter's plan has one change: its subject is the request, its place the address, its `before` the
SHA-256 of the message, its `after` the Message-ID. Whatever cuts a run off, the journal tells that
it was begun, and then only a person can tell whether it arrived.
"""

import hashlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from scanner.catalog import Catalog
from scanner.catalog.request_rows import Message
from scanner.domain.change import (
    Change,
    ChangeKind,
    ChangeRow,
    ChangeState,
    Entry,
    Plan,
    PlanEvent,
    PlanId,
    Wish,
)
from scanner.domain.following import CARRIES_ON
from scanner.domain.letter import Sender
from scanner.domain.photo import PhotoId, SourceId
from scanner.domain.recipient import Addressed, ChannelKind
from scanner.domain.request import Request, RequestFile, RequestId, RequestState, Via
from scanner.errors import BadData, BadWish, NotFound, ScannerError, SourceUnavailable
from scanner.jobs.lock import alone
from scanner.jobs.task import Task
from scanner.mail.changer import LetterChanger, Pace
from scanner.mail.message import message_of, new_message_id
from scanner.mail.outbox import Outbox
from scanner.mail.smtp import MailServer, Smtp, check
from scanner.ports import Mailer, SecretStore
from scanner.settings import Settings, write_whole

PASSWORD = "smtp-password"  # noqa: S105 - the name of an entry
PASSWORD_OF_ENVIRONMENT = "SAFELIGHT_SMTP_PASSWORD"  # noqa: S105 - the name of a variable

SENDING = "Another Safelight is sending a letter; wait until it is done."
CALLED_DRAFT = "It is not known any more how far writing the draft came; it can be left anew."

PACE_SECONDS = 60.0
"""A recipient gets at most one letter in so many seconds."""


class Letters:
    """The exact messages of requests, and the plans that send them."""

    def __init__(
        self,
        catalog: Catalog,
        home: Path,
        secrets: SecretStore,
        *,
        settings: Callable[[], Settings],
        sender: Callable[[], Sender],
        environ: Mapping[str, str],
        mailer: Callable[[Via], Mailer] | None = None,
    ) -> None:
        """Send by `mailer`; None: into the home's outbox, or by the server of the settings."""
        self._catalog = catalog
        self._home = home
        self._secrets = secrets
        self._settings = settings
        self._sender = sender
        self._environ = environ
        self._mailer = mailer or self._own_mailer
        self.pace_seconds = PACE_SECONDS

    @property
    def lock(self) -> Path:
        """The file that who sends a letter holds; changing photos meanwhile does no harm."""
        return self._home / "letters.lock"

    def folder(self, n: RequestId) -> Path:
        """Return the folder of a request's files."""
        return self._home / "requests" / str(n)

    # -- the mail server

    def ready(self) -> str:
        """Return "" if letters can be sent by SMTP, else what is missing."""
        settings = self._settings()
        if not settings.mail_host:
            return "There is no mail server yet: set mail.host."
        try:
            self._server()
        except BadWish as err:
            return str(err)
        if not self._from():
            return "Safelight does not know your e-mail address yet: set letters.email."
        try:
            wanting = settings.mail_user and not self._password()
        except SourceUnavailable as err:
            return str(err)
        return "The password of the mail account is not kept yet: enter it." if wanting else ""

    def set_password(self, text: str) -> None:
        """Keep the password of the mail account; an empty one forgets it."""
        if text:
            self._secrets.set(PASSWORD, text)
        else:
            self._secrets.delete(PASSWORD)

    def test(self, task: Task, to: str) -> None:
        """Send the test message; raises what a Mailer does, BadWish for what is missing."""
        missing = self.ready()
        if missing:
            raise BadWish(missing)
        task.begin("send")
        check(self._server(), self._password, to, sender=self._from(), checkpoint=task.checkpoint)

    def _server(self) -> MailServer:
        settings = self._settings()
        return MailServer(
            host=settings.mail_host,
            port=settings.mail_port,
            security=settings.mail_security,
            user=settings.mail_user,
        )

    def _from(self) -> str:
        """Return the address that letters are sent by."""
        settings = self._settings()
        return settings.mail_from or settings.letters_email

    def _password(self) -> str | None:
        """Return the password; what the environment gives is never written to the keyring."""
        return self._environ.get(PASSWORD_OF_ENVIRONMENT) or self._secrets.get(PASSWORD)

    # -- messages

    def draft_bytes(self, found: RequestFile) -> bytes:
        """Return a letter as a draft; one without an address cannot be one. Raises BadWish."""
        message_id = found.request.message_id or new_message_id(self._needed_address())
        at = found.request.made
        return self._message(found, message_id=message_id, at=at, unsent=True)

    def stored(self, n: RequestId, sha256: str) -> bytes:
        """Return the exact message of a request that has this checksum; raises BadData."""
        for message in reversed(self._catalog.requests.messages(n)):
            if message.sha256 == sha256:
                path = self.folder(n) / message.file
                try:
                    return path.read_bytes()
                except OSError as err:
                    raise BadData(f"The stored letter {path} cannot be read any more.") from err
        raise BadData(f"Request {n} has no such letter.")

    def last_stored(self, request: Request) -> bytes | None:
        """Return the message that was sent or handed over last, None if none was."""
        for message in reversed(self._catalog.requests.messages(request.id)):
            if message.message_id == request.message_id:
                return self.stored(request.id, message.sha256)
        return None

    def as_text(self, found: RequestFile) -> bytes:
        """Return a letter that left in another way than by mail as a plain message, for a file."""
        message = EmailMessage(policy=SMTP)
        message["Subject"] = " ".join(found.letter.subject.split())
        message.set_content(found.letter.body)
        return message.as_bytes()

    def keep_file(self, n: RequestId, name: str, data: bytes) -> None:
        """Write a file into a request's folder, whole, for its owner's eyes only."""
        folder = self.folder(n)
        try:
            folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder.mkdir(mode=0o700, exist_ok=True)
            write_whole(folder / name, data)
        except OSError as err:
            raise SourceUnavailable(str(folder / name), err.strerror or str(err)) from err

    def _message(self, found: RequestFile, *, message_id: str, at: datetime, unsent: bool) -> bytes:
        sender = self._sender()
        own = self._needed_address()
        return message_of(
            found.letter,
            sender=Sender(name=sender.name, email=own),
            to=mail_address(found.request.to),
            message_id=message_id,
            at=at,
            in_reply_to=self._answers(found.request),
            reply_to=sender.email,
            unsent=unsent,
        )

    def _needed_address(self) -> str:
        own = self._from()
        if not own:
            raise BadWish("Safelight does not know your e-mail address yet: set letters.email.")
        return own

    def _answers(self, request: Request) -> str:
        """Return the Message-ID of the letter that this one goes on with, "" if none."""
        if request.about is None or request.template not in CARRIES_ON:
            return ""
        return self._catalog.requests.get(request.about).message_id or ""

    def _made(self, found: RequestFile, via: Via) -> Message:
        """
        Return the message to send, stored: a former one where nothing in it would differ.

        The same letter keeps its Message-ID whichever way it goes, so that one that came twice
        is known for what it is.
        """
        n, unsent = found.request.id, via is Via.OUTBOX
        former = self._catalog.requests.messages(n)
        message_id, at = new_message_id(self._needed_address()), datetime.now(UTC)
        if former:
            last = former[-1]
            same = self._message(
                found,
                message_id=last.message_id,
                at=last.made,
                unsent=last.via is Via.OUTBOX,
            )
            if hashlib.sha256(same).hexdigest() == last.sha256:
                message_id = last.message_id
                if last.via is via is Via.OUTBOX and (self.folder(n) / last.file).is_file():
                    return last
        data = self._message(found, message_id=message_id, at=at, unsent=unsent)
        number = former[-1].n + 1 if former else 1
        message = Message(
            n=number,
            message_id=message_id,
            sha256=hashlib.sha256(data).hexdigest(),
            via=via,
            file=f"letter-{number}.eml",
            made=at,
        )
        self.keep_file(n, message.file, data)
        self._catalog.requests.add_message(n, message)
        return message

    # -- plans

    def plan(self, n: RequestId, via: Via) -> Plan:
        """Plan to send a letter; see `RequestsDoor.plan_send`."""
        with alone(self.lock, SENDING):
            found = self._sendable(n)
            address = mail_address(found.request.to)
            if via is Via.SMTP and (missing := self.ready()):
                raise BadWish(missing)
            message = self._made(found, via)
            self.discard_plans(n)
            change = Change(
                plan=PlanId(0),
                n=1,
                photo=PhotoId(0),
                source=SourceId(0),
                subject=str(n),
                place=address,
                title=found.letter.subject,
                before=message.sha256,
                after=message.message_id,
            )
            seconds = 1.0 if via is Via.SMTP else 0.0
            number = self._catalog.changes.store(
                Wish(ChangeKind.LETTER, via), [change], calls=0, seconds=seconds
            )
        return self._catalog.changes.plan(number)

    def discard_plans(self, n: RequestId) -> None:
        """Put every plan aside that could still send a request's letter."""
        for number in self._catalog.requests.plans_to_send(n):
            plan = self._catalog.changes.plan(number)
            if not (plan.discarded or plan.count(ChangeState.DONE)):
                self._catalog.changes.note(number, PlanEvent.DISCARDED)

    def settle_drafts(self, n: RequestId) -> None:
        """Settle what was begun as a draft: whether that lies there already does no harm."""
        for plan, via in self._catalog.requests.open_sends(n):
            if via is Via.OUTBOX:
                self._settle(plan, ChangeState.FAILED, CALLED_DRAFT)

    def settle(self, n: RequestId, *, arrived: bool) -> None:
        """Note the user's word on a letter of which nobody knows whether it was taken."""
        with alone(self.lock, SENDING):
            self._catalog.requests.get(n)
            sends = [p for p, via in self._catalog.requests.open_sends(n) if via is Via.SMTP]
            if not sends:
                raise BadWish(f"It is known how far the letter of request {n} came.")
            for plan in sends:
                if arrived:
                    self._settle(plan, ChangeState.DONE, "You said that it arrived.")
                else:
                    self._settle(plan, ChangeState.FAILED, "You said that it did not arrive.")

    def is_sending(self, n: RequestId) -> bool:
        """Tell whether some Safelight is sending a request's letter right now."""
        started = any(
            self._row(plan).state is ChangeState.STARTED
            for plan, _ in self._catalog.requests.open_sends(n)
        )
        if not started:
            return False
        try:
            with alone(self.lock, SENDING):
                return False
        except ScannerError:
            return True

    def changer(self, task: Task, plan: Plan) -> LetterChanger:
        """
        Return what carries out a plan to send a letter.

        Raises BadWish where that letter was sent, or is to be sent by another plan.
        """
        row = self._row(plan.id)
        change, n = row.change, RequestId(int(row.change.subject))
        request = self._catalog.requests.get(n)
        begun = row.state in (ChangeState.STARTED, ChangeState.UNCERTAIN)
        if not begun:
            others = [p for p, via in self._catalog.requests.open_sends(n) if via is Via.SMTP]
            if request.state is not RequestState.DRAFT:
                raise BadWish(f"Request {n} is {request.state}; its letter is not sent again.")
            if request.plan != plan.id or others:
                raise BadWish(f"Plan {plan.id} is not the one that sends request {n}.")
        via = Via(plan.wish.value)
        return LetterChanger(
            self._mailer(via),
            lambda _subject: self.stored(n, change.before),
            Pace(
                seconds=self.pace_seconds if via is Via.SMTP else 0.0,
                last=lambda address: self._catalog.requests.last_sent_to(address, but=plan.id),
                tell=lambda sentence: task.report(0, note=sentence),
            ),
        )

    def _own_mailer(self, via: Via) -> Mailer:
        if via is Via.OUTBOX:
            return Outbox(self._home / "outbox")
        return Smtp(self._server(), self._password)

    def _sendable(self, n: RequestId) -> RequestFile:
        """Return a request whose letter may be planned to be sent; raises BadWish."""
        self.settle_drafts(n)
        found = self._catalog.requests.file(n)
        if found.request.state is not RequestState.DRAFT:
            raise BadWish(
                f"The letter of request {n} was sent; to write again, draft a reminder about it."
            )
        require_certain(found.request)
        return found

    def _row(self, plan: PlanId) -> ChangeRow:
        rows = self._catalog.changes.rows(plan, [1])
        if not rows:
            raise NotFound(f"There is no letter in plan {plan}.")
        return rows[0]

    def _settle(self, plan: PlanId, state: ChangeState, note: str) -> None:
        entry = Entry(change=self._row(plan).change, state=state, note=note)
        self._catalog.changes.record([entry])


def require_certain(request: Request) -> None:
    """Raise BadWish while nobody knows whether a request's letter was taken."""
    if request.uncertain:
        raise BadWish(
            f"Nobody knows whether the letter of request {request.id} arrived: say so first "
            f"(safelight request settle {request.id})."
        )


def mail_address(to: Addressed) -> str:
    """Return where a letter goes by mail; raises BadWish where it cannot."""
    if to.channel.kind is ChannelKind.EMAIL and to.channel.value:
        return to.channel.value
    how = {
        ChannelKind.WEBFORM: f"a form on a page: {to.channel.value}",
        ChannelKind.WEB: f"a page: {to.channel.value}",
        ChannelKind.POST: "letters on paper",
    }.get(to.channel.kind)
    if how is None or not to.channel.value:
        raise BadWish(f"No address of {to.name} is known: enter one, with where you saw it.")
    raise BadWish(f"{to.name} takes {how}; no e-mail address is set for this letter.")
