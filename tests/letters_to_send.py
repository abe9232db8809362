"""Letters that tests send: as messages, and as changes with the messages that they send."""

import hashlib
from datetime import UTC, datetime

from scanner.domain.change import Change, PlanId
from scanner.domain.job import Cancelled
from scanner.domain.letter import Attachment, Letter, Sender
from scanner.domain.photo import PhotoId, SourceId
from scanner.mail.changer import Pace
from scanner.mail.message import message_of, new_message_id
from scanner.mail.smtp import MailServer, Smtp
from scanner.mail.wire import Limits
from tests.mail_server import PASSWORD, USER, trusted

TO, OTHER = "privacy@example.com", "dpo@example.net"
AT = datetime(2026, 11, 23, 12, tzinfo=UTC)

LETTER = Letter(
    language="de",
    subject="Löschung meiner Fotos [OPT-OUT 2026-0007]",
    body="Sehr geehrte Damen und Herren,\n\n.\n..\n.ein Punkt\nFrom here on: größer\n",
    attachments=(Attachment("photos.csv", "text/csv", b"id,url\r\n" + b"1,https\r\n" * 2000),),
)


def message(to: str = TO, *, letter: Letter = LETTER) -> bytes:
    return message_of(
        letter,
        sender=Sender(name="Anna Ångström", email=USER),
        to=to,
        message_id=new_message_id(USER),
        at=AT,
    )


def client(
    server: MailServer, *, password: str | None = PASSWORD, limits: Limits | None = None
) -> Smtp:
    """Return what sends by a server of ours, whose authority it trusts."""
    return Smtp(server, lambda: password, authorities=trusted(), limits=limits)


def go_on() -> None:
    """Be a checkpoint of work that nobody asks to stop."""


def stop() -> None:
    """Be a checkpoint of work that is asked to stop."""
    raise Cancelled


class Letters:
    """Stored messages, each with the change that sends it."""

    def __init__(self) -> None:
        self.messages: dict[str, bytes] = {}

    def change(self, subject: str, to: str = TO) -> Change:
        message_id = new_message_id(USER)
        self.messages[subject] = message_of(
            Letter(language="en", subject=f"Request {subject}", body="Please.\n"),
            sender=Sender(email=USER),
            to=to,
            message_id=message_id,
            at=AT,
        )
        return Change(
            plan=PlanId(1),
            n=int(subject),
            photo=PhotoId(0),
            source=SourceId(0),
            subject=subject,
            place=to,
            before=hashlib.sha256(self.messages[subject]).hexdigest(),
            after=message_id,
        )

    def of(self, subject: str) -> bytes:
        return self.messages[subject]


class Wall:
    """A clock on the wall, and sleep that only moves it."""

    def __init__(self) -> None:
        self.seconds = AT.timestamp()
        self.slept = 0.0
        self.told: list[str] = []
        self.lasts: dict[str, datetime] = {}

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds
        self.slept += seconds

    def pace(self, seconds: float = 60.0) -> Pace:
        return Pace(
            seconds=seconds,
            last=self.lasts.get,
            tell=self.told.append,
            now=lambda: self.seconds,
            sleep=lambda seconds: self.sleep(seconds),
        )
