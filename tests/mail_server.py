"""
A real mail server on this machine, of aiosmtpd, with every refusal and fault that a test asks for.

Its certificates come from an authority made for the run: `good`, and those that must not be
taken.
"""

import asyncio
import contextlib
import logging
import ssl
import tempfile
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import ip_address
from threading import Thread
from typing import Any, Protocol, TypeVar, cast

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from scanner.mail.smtp import MailServer

T = TypeVar("T")

USER, PASSWORD = "anna@example.org", "tröt-abcd-efgh"
"""The password is no ASCII on purpose."""

TAKEN = "250 2.0.0 queued as 4F2A"


class Clock:
    """Seconds that pass when a test says so: `runs`, each look at it finds a minute gone."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.runs = False

    def now(self) -> float:
        self.seconds += 61 if self.runs else 0
        return self.seconds


@dataclass
class Received:
    """One message that the server took, or was given whole."""

    sender: str
    to: list[str]
    data: bytes
    options: list[str]


@dataclass
class Behavior:
    """
    What the server does: answers by recipient or step, and where it hangs up or falls silent.

    Steps are "CONNECT", "STARTTLS", "MAIL", "RCPT", "DATA" (once it was asked for), "MIDDLE" (of
    the message) and "END" (the message was whole).
    """

    answers: dict[str, str] = field(default_factory=dict)
    hang_up: str = ""
    silent: str = ""
    size: int | None = 10_000_000
    utf8: bool = True
    starttls: bool = True
    offers_auth: bool = True
    needs_auth: bool = True
    ways: frozenset[str] = frozenset({"PLAIN", "LOGIN"})
    password: str = PASSWORD
    clock: Clock = field(default_factory=Clock)
    on_step: Callable[[str], None] = lambda step: None
    received: list[Received] = field(default_factory=list)
    whole: list[bytes] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    sign_ins: int = 0
    transports: list[asyncio.Transport] = field(default_factory=list)


class Faulty(SMTP):
    """aiosmtpd's server, which meets the faults of a Behavior."""

    def __init__(self, behavior: Behavior, *args: Any, **more: Any) -> None:
        self._behavior = behavior
        super().__init__(*args, **more)

    async def fault(self, step: str) -> bool:
        """Hang up or fall silent if it is time to."""
        behavior = self._behavior
        behavior.on_step(step)
        if behavior.hang_up == step:
            self.transport.abort()
            return True
        if behavior.silent == step:
            behavior.clock.runs = True
            # Until the connection is lost, when aiosmtpd cancels what waits for it.
            await asyncio.get_running_loop().create_future()
        return False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._behavior.transports.append(cast(asyncio.Transport, transport))
        super().connection_made(transport)

    async def push(self, status: "str | bytes") -> None:
        with contextlib.suppress(ConnectionError):
            await super().push(status)

    async def _handle_client(self) -> None:
        if not await self.fault("CONNECT"):
            await super()._handle_client()

    async def smtp_STARTTLS(self, arg: str) -> None:  # noqa: N802
        if await self.fault("STARTTLS"):
            return
        if answer := self._behavior.answers.get("STARTTLS"):
            await self.push(answer)
            return
        await super().smtp_STARTTLS(arg)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        if await self.fault("DATA"):
            return
        if answer := self._behavior.answers.get("DATA"):
            await self.push(answer)
            return
        if "MIDDLE" in (self._behavior.hang_up, self._behavior.silent):
            await self.push("354 go on")
            await self.fault("MIDDLE")
            return
        await super().smtp_DATA(arg)

    async def smtp_EHLO(self, hostname: str) -> None:  # noqa: N802
        self._behavior.commands.append(f"EHLO {hostname}")
        await super().smtp_EHLO(hostname)


class Handler:
    """What aiosmtpd asks about each command."""

    def __init__(self, behavior: Behavior) -> None:
        self.behavior = behavior

    async def handle_EHLO(  # noqa: N802
        self, server: Faulty, session: Session, envelope: Envelope, hostname: str, lines: list[str]
    ) -> list[str]:
        session.host_name = hostname
        behavior = self.behavior
        kept = []
        for line in lines:
            word = line[4:].split()[0].upper()
            if word == "STARTTLS" and not behavior.starttls:
                continue
            if word == "AUTH":
                if behavior.offers_auth:
                    kept.append(f"250-AUTH {' '.join(sorted(behavior.ways))}")
                continue
            kept.append(line)
        return kept

    async def handle_MAIL(  # noqa: N802
        self, server: Faulty, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.behavior.commands.append(f"MAIL {address} {' '.join(options)}".strip())
        if await server.fault("MAIL"):
            return "421 gone"
        if self.behavior.needs_auth and not session.authenticated:
            return "530 5.7.0 Authentication required"
        if answer := self.behavior.answers.get("MAIL"):
            return answer
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: Faulty, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.behavior.commands.append(f"RCPT {address}")
        if await server.fault("RCPT"):
            return "421 gone"
        if answer := self.behavior.answers.get(address):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Faulty, session: Session, envelope: Envelope) -> str:  # noqa: N802
        behavior = self.behavior
        data = envelope.original_content or b""
        behavior.whole.append(data)
        if await server.fault("END"):
            return "421 gone"
        if answer := behavior.answers.get("END"):
            return answer
        sender = envelope.mail_from or ""
        behavior.received.append(
            Received(sender, list(envelope.rcpt_tos), data, list(envelope.mail_options))
        )
        return TAKEN


class _Running:
    """A server on an event loop of its own, on a thread of its own."""

    def __init__(self, behavior: Behavior, context: ssl.SSLContext | None, *, tls: bool) -> None:
        self._behavior, self._context, self._tls = behavior, context, tls
        self._loop = asyncio.new_event_loop()
        # Handshakes that a client gives up are what some tests want.
        self._loop.set_exception_handler(lambda loop, context: None)
        self._thread = Thread(target=self._loop.run_forever, name="mail-server")
        self._thread.start()
        self._server = self._run(self._listen())
        self.port: int = self._server.sockets[0].getsockname()[1]

    def stop(self) -> None:
        """End the server, and every conversation with it."""
        self._run(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _listen(self) -> asyncio.Server:
        context = self._context if self._tls else None
        return await self._loop.create_server(self._session, "127.0.0.1", 0, ssl=context)

    async def _end(self) -> None:
        self._server.close()
        await self._server.wait_closed()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        for transport in self._behavior.transports:
            transport.abort()
        # What was ended is closed by the loop's next turns.
        for _ in range(10):
            await asyncio.sleep(0)

    def _session(self) -> SMTP:
        behavior = self._behavior

        def sign_in(
            server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object
        ) -> AuthResult:
            behavior.sign_ins += 1
            good = data == LoginPassword(USER.encode(), behavior.password.encode())
            if not good and (answer := behavior.answers.get("AUTH")):
                return AuthResult(success=False, handled=False, message=answer)
            return AuthResult(success=good, handled=False)

        encrypted = self._context is not None
        return Faulty(
            behavior,
            Handler(behavior),
            tls_context=None if self._tls else self._context,
            require_starttls=encrypted and not self._tls,
            auth_require_tls=not self._tls and encrypted,
            authenticator=sign_in,
            data_size_limit=behavior.size,
            enable_SMTPUTF8=behavior.utf8,
            hostname="mail.test",
            loop=self._loop,
        )


@dataclass
class Served:
    """A server under way."""

    port: int
    behavior: Behavior
    tls: bool

    def settings(self, host: str = "127.0.0.1", *, user: str = USER) -> MailServer:
        return MailServer(host, self.port, "tls" if self.tls else "starttls", user)


@contextlib.contextmanager
def serving(
    behavior: Behavior, *, certificate: str = "good", tls: bool = False, plain: bool = False
) -> Iterator[Served]:
    """Run a server; `certificate` is a name in CERTIFICATES."""
    context = None if plain else server_context(certificate)
    with _hushed("mail.log", "asyncio"):
        running = _Running(behavior, context, tls=tls)
        try:
            yield Served(running.port, behavior, tls)
        finally:
            running.stop()


@contextlib.contextmanager
def _hushed(*names: str) -> Iterator[None]:
    """Keep the server from warning of what tests ask for: handshakes given up, lost answers."""
    loggers = [logging.getLogger(name) for name in names]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


@cache
def _authority() -> trustme.CA:
    return trustme.CA()


def trusted() -> str:
    """Return the certificate of the authority that clients trust, as PEM."""
    return _authority().cert_pem.bytes().decode("ascii")


@cache
def server_context(certificate: str) -> ssl.SSLContext:
    """Return what a server with this certificate speaks TLS with."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    CERTIFICATES[certificate]().configure_cert(context)
    return context


def _good() -> trustme.LeafCert:
    return _authority().issue_cert("127.0.0.1", "localhost")


def _expired() -> trustme.LeafCert:
    return _authority().issue_cert("127.0.0.1", not_after=datetime.now(UTC) - timedelta(days=1))


def _other_host() -> trustme.LeafCert:
    return _authority().issue_cert("mail.example.org")


def _stranger() -> trustme.LeafCert:
    return trustme.CA().issue_cert("127.0.0.1")


def _itself() -> "_SelfSigned":
    return _SelfSigned()


class _SelfSigned:
    """A certificate that its own key has signed, as many a home server has."""

    def configure_cert(self, context: ssl.SSLContext) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
        now = datetime.now(UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=1))
            .add_extension(
                x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]),
                critical=False,
            )
            .sign(key, hashes.SHA256())
        )
        secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        with tempfile.NamedTemporaryFile(suffix=".pem") as file:
            file.write(certificate.public_bytes(Encoding.PEM) + secret)
            file.flush()
            context.load_cert_chain(file.name)


class Certificate(Protocol):
    """What a server proves itself by."""

    def configure_cert(self, ctx: ssl.SSLContext, /) -> None: ...


CERTIFICATES: dict[str, Callable[[], Certificate]] = {
    "good": _good,
    "by itself": _itself,
    "expired": _expired,
    "another host's": _other_host,
    "by nobody known": _stranger,
}
"""Each certificate by a name; clients know the authority that made the good one."""
