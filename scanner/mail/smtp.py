"""
A Mailer over SMTP: encrypted, with certificates checked, or not at all.

There is no way around that but one, for tests and demonstrations: a server on a loopback address,
when explicitly asked for, and then without signing in.
"""

import ipaddress
import re
import ssl
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from email import policy
from email.errors import MessageError
from email.parser import BytesHeaderParser
from typing import Final

from scanner.domain.letter import Letter, Sender
from scanner.errors import BadData, BadWish, NotAuthorized, SourceUnavailable
from scanner.mail.address import ascii_domain, checked_address, shown
from scanner.mail.message import message_of, new_message_id
from scanner.mail.session import ABOUT_APP_PASSWORDS, Session, why
from scanner.mail.wire import Limits, Wire, connect
from scanner.ports import Checkpoint

STARTTLS: Final = "starttls"
TLS: Final = "tls"
SECURITY: Final = (STARTTLS, TLS)
"""Encryption asked for after the greeting (port 587), or from the first byte (465)."""

_BARE = re.compile(rb"(?<!\r)\n|\r(?!\n)")
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?", re.IGNORECASE)
_FROM = re.compile(r"<([^<>]*)>\s*\Z")

_TEST = Letter(
    language="en",
    subject="Safelight can send mail",
    body="This is the test message that you asked Safelight for: the settings are right.\n",
)


@dataclass(frozen=True, slots=True)
class MailServer:
    """
    A mail server to send by; no password is in here.

    `security` is one of SECURITY. `user` is empty where the server wants no sign-in.
    `allow_loopback_plain`: no TLS; only with a loopback address, and without `user`.
    """

    host: str
    port: int = 587
    security: str = STARTTLS
    user: str = ""
    allow_loopback_plain: bool = False

    def __post_init__(self) -> None:
        """Raise BadWish for settings that cannot be."""
        if not self.host:
            raise BadWish("There is no mail server yet: set mail.host.")
        if self.address is None and self.host.lower() != "localhost":
            if not _HOST.fullmatch(self.host):
                raise BadWish(f"{shown(self.host)} is no name of a server.")
            ascii_domain(self.host)
        if not 0 < self.port < 1 << 16:
            raise BadWish(f"There is no port {self.port}; 587 and 465 are usual.")
        if self.security not in SECURITY:
            raise BadWish(f"{shown(self.security)} is none of {', '.join(SECURITY)}.")
        if any(not sign.isprintable() for sign in self.user):
            raise BadWish("The user's name for the mail server has characters that none has.")
        if not self.allow_loopback_plain:
            return
        if self.address is None or not self.address.is_loopback:
            raise BadWish("Without encryption letters go to a loopback address only.")
        if self.user:
            raise BadWish("Without encryption nobody signs in: take the user's name away.")

    @property
    def address(self) -> "ipaddress.IPv4Address | ipaddress.IPv6Address | None":
        """The server's address, None where its name is given."""
        try:
            return ipaddress.ip_address(self.host)
        except ValueError:
            return None


class Smtp:
    """
    Hands messages to a mail server, each over a connection of its own; see ports.Mailer.

    `password` is asked each time, and forgotten afterwards; it stands in no error and no
    log. `authorities`: certificates (PEM) to trust in place of the system's.
    """

    def __init__(
        self,
        server: MailServer,
        password: Callable[[], str | None],
        *,
        authorities: str | None = None,
        limits: Limits | None = None,
    ) -> None:
        """Send by `server`."""
        self._server = server
        self._password = password
        self._authorities = authorities
        self._limits = limits or Limits()

    def send(self, message: bytes, to: str, checkpoint: Checkpoint) -> str:
        """
        Hand a whole message over, and return the server's word that it took it.

        `checkpoint` is called in every wait; what it raises ends the conversation while nothing has
        left. Later it is AnswerLost, unless the answer comes within some seconds.

        Raises Refused, SourceUnavailable, NotAuthorized, BadWish, BadData (no message): nothing
        has left. AnswerLost: it may have arrived.
        """
        checkpoint()
        recipient = checked_address(to)
        sender = _sender_of(message)
        password = self._needed_password()
        with closing(self._connected(checkpoint)) as session:
            taken = False
            try:
                self._open(session, password)
                receipt = session.deliver(message, sender=sender, to=recipient)
                taken = True
            finally:
                session.leave(wait=taken)
        return receipt

    def _needed_password(self) -> str:
        """Return the password, "" where nobody signs in; raises NotAuthorized if there is none."""
        user = self._server.user
        password = self._password() if user else ""
        if user and not password:
            raise NotAuthorized(
                f"There is no password yet for {user} at the mail server. {ABOUT_APP_PASSWORDS}"
            )
        return password or ""

    def _connected(self, checkpoint: Checkpoint) -> Session:
        server, limits = self._server, self._limits
        try:
            sock = connect(server.host, server.port, limits, checkpoint)
        except (OSError, UnicodeError) as err:
            raise SourceUnavailable(
                f"The mail server {server.host}", why(err, server.port)
            ) from err
        return Session(Wire(sock, limits, checkpoint), server.host, server.port, limits)

    def _open(self, session: Session, password: str) -> None:
        """Bring a session to where a message can be handed over."""
        server = self._server
        is_plain = server.allow_loopback_plain
        if server.security == TLS and not is_plain:
            session.encrypt(self._context(), first=True)
        session.greet()
        if server.security == STARTTLS and not is_plain:
            session.encrypt(self._context(), first=False)
        if server.user:
            session.sign_in(server.user, password)

    def _context(self) -> ssl.SSLContext:
        try:
            return ssl.create_default_context(cadata=self._authorities)
        except (ssl.SSLError, ValueError) as err:
            raise BadWish("The certificates to trust cannot be read.") from err


def check(
    server: MailServer,
    password: Callable[[], str | None],
    to: str,
    *,
    sender: str = "",
    checkpoint: Checkpoint = lambda: None,
    authorities: str | None = None,
) -> None:
    """
    Send the test message to the user's own address; raises what `Smtp.send` does.

    It comes from `sender`, else from the user's name at the server if that is an address,
    else from `to`.
    """
    own = sender or (server.user if "@" in server.user else to)
    message = message_of(
        _TEST,
        sender=Sender(email=own),
        to=to,
        message_id=new_message_id(own),
        at=datetime.now(UTC),
    )
    Smtp(server, password, authorities=authorities).send(message, to, checkpoint)


def _sender_of(message: bytes) -> str:
    """Return the address that a message is from; raises BadData if it is no message."""
    if _BARE.search(message):
        raise BadData("The letter's lines do not end as a message's do; it was not sent.")
    try:
        head = BytesHeaderParser(policy=policy.compat32).parsebytes(message)
        lines = [value for name, value in head.raw_items() if name.lower() == "from"]
    except (MessageError, ValueError) as err:
        raise BadData("The letter is no message; it was not sent.") from err
    if len(lines) != 1:
        raise BadData("The letter does not say whom it is from; it was not sent.")
    text = lines[0].encode("ascii", "surrogateescape").decode("utf-8", "replace").strip()
    found = _FROM.search(text)
    return checked_address(found[1] if found else text)
