"""
One conversation with a mail server, and what its answers mean.

    greeting   EHLO   STARTTLS   TLS   EHLO   AUTH   MAIL   RCPT   DATA   the message    "."
    ------------------- nothing was taken: SourceUnavailable -------------------   2xx: taken
                                                                              4xx, 5xx: not taken
                                                                            no answer: AnswerLost
"""

import base64
import contextlib
import re
import smtplib
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NoReturn

from scanner.domain.html_text import clean
from scanner.domain.job import Cancelled
from scanner.errors import AnswerLost, NotAuthorized, Refused, SourceUnavailable
from scanner.mail.wire import Garbled, Limits, Wire

HELLO: Final = "[127.0.0.1]"
"""What we call ourselves: servers write it into the message, and the machine's name is private."""

ABOUT_APP_PASSWORDS: Final = (
    "Many providers (Gmail, iCloud, Yahoo, GMX and others) want an app password here: one that you "
    "make in the security settings of your account for a program as this, in place of your own."
)

_MOST_LINES = 100
_MOST_TEXT = 200

_ANSWER = re.compile(rb"([2-5][0-9][0-9])(?:([ -])(.*))?", re.DOTALL)
_TIME = re.compile(r"(?<![\d.])(\d{1,5})\s*(s|sec|seconds?|m|min|minutes?|h|hours?)\b", re.I)
_WORDS = {"s": "second", "m": "minute", "h": "hour"}
_LATER = "try again in half an hour"

_AUTH_WANTED = (530, 535)
_TOO_LARGE = 552
_NOT_ASCII = 553

_CERTIFICATES = {
    9: "its certificate is not valid yet: is this machine's clock right",
    10: "its certificate has expired",
    18: "its certificate is signed by nobody but itself",
    19: "its certificate comes from an authority that nobody here knows",
    20: "its certificate comes from an authority that nobody here knows",
    21: "its certificate comes from an authority that nobody here knows",
    23: "its certificate was taken back",
    62: "its certificate is another server's: is the server's name right",
    64: "its certificate is another server's: is the server's name right",
}
"""OpenSSL's X509_V_ERR_..., as words."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said: its code, and its text, fit for a sentence."""

    code: int
    text: str

    def __str__(self) -> str:
        return f"{self.code} {self.text}".strip()


class Session(smtplib.SMTP):
    """
    A conversation over a Wire. Of `smtplib` it has the commands and the reading of EHLO.

    No answer of the server's stands in an error with the password in it.
    """

    def __init__(self, wire: Wire, host: str, port: int, limits: Limits) -> None:
        """Speak with a server that was just connected to."""
        super().__init__(local_hostname=HELLO)
        self._wire = wire
        self._name = host
        self._port = port
        self._limits = limits
        self._seconds = limits.command
        self._secrets: tuple[str, ...] = ()
        self._greeted = False

    @property
    def source(self) -> str:
        """The server's name for people."""
        return f"The mail server {self._name}"

    def send(self, s: "bytes | str") -> None:  # type: ignore[override]
        """Send a command or a part of a message."""
        data = s if isinstance(s, bytes) else s.encode(self.command_encoding)
        self._wire.send(data, self._limits.command)

    def getreply(self) -> tuple[int, bytes]:
        """Return the server's whole answer; raises Garbled, other OSError."""
        until = self._limits.now() + self._seconds
        texts: list[bytes] = []
        while len(texts) < _MOST_LINES:
            found = _ANSWER.fullmatch(self._wire.line(until))
            if found is None:
                raise Garbled("no answer of SMTP")
            texts.append((found[3] or b"").strip())
            if found[2] != b"-":
                return int(found[1]), b"\n".join(texts)
        raise Garbled("an answer without end")

    def close(self) -> None:
        """End the connection."""
        self._wire.close()

    def greet(self) -> None:
        """Hear the server's greeting, and tell it who speaks."""
        with self.told():
            self._expect(Answer(*self._said(self.getreply())), 2)
        self._hello()

    def encrypt(self, context: ssl.SSLContext, *, first: bool) -> None:
        """Speak TLS from now on: `first` before anything is said, else by STARTTLS."""
        with self.told():
            if not first:
                if not self.has_extn("starttls"):
                    raise SourceUnavailable(
                        self.source,
                        f"it offers no encryption (STARTTLS) at port {self._port}, and without it "
                        "nothing is sent",
                    )
                self._expect(self._ask("STARTTLS"), 2)
            self._greeted = False
            self._wire.encrypt(context, self._name, self._limits.command)
        if not first:
            self._hello()

    def sign_in(self, user: str, password: str) -> None:
        """
        Sign in, once: a wrong password that is tried again locks accounts.

        Raises NotAuthorized; it and whatever else is raised later holds no password.
        """
        blob = _encoded(f"\0{user}\0{password}")
        self._secrets = (password, _encoded(password), blob)
        ways = self.esmtp_features.get("auth", "").upper().split()
        with self.told():
            if "PLAIN" in ways:
                answer = self._ask("AUTH", f"PLAIN {blob}")
            elif "LOGIN" in ways:
                answer = self._ask("AUTH", "LOGIN")
                for part in (user, password):
                    answer = self._ask(_encoded(part)) if answer.code == 334 else answer
            else:
                offered = f"only {', '.join(ways)}" if ways else "none"
                raise NotAuthorized(
                    f"{self.source} takes no sign-in with a password at port {self._port} "
                    f"({clean(offered)[:_MOST_TEXT]}): leave letters as drafts, and send them with "
                    "your own mail program."
                )
        if answer.code // 100 == 4:
            self._later(answer)
        if answer.code != 235:
            raise NotAuthorized(
                f"{self.source} did not let {user} in: {answer}. {ABOUT_APP_PASSWORDS}"
            )

    def deliver(self, message: bytes, *, sender: str, to: str) -> str:
        """
        Hand a message over, and return the server's word that it took it.

        `sender` and `to` are checked addresses; the message has CRLF all through.

        Raises Refused, NotAuthorized, SourceUnavailable: nothing was taken. AnswerLost: it may
        have been.
        """
        options = self._options(message, sender, to)
        with self.told():
            self._taken(self._ask("MAIL", f"FROM:<{sender}>{options}"), sender)
            self._taken(self._ask("RCPT", f"TO:<{to}>"), to)
            self._taken(self._ask("DATA"), to, good=3)
            self.send(_stuffed(message))
        answer = self._end()
        self._taken(answer, to)
        return f"{self._name}: {answer}"

    def leave(self, *, wait: bool) -> None:
        """Say good-bye, and wait a little for the answer; what goes wrong then does not matter."""
        if not self._greeted:
            return
        self._wire.heed_in(float("inf"))
        self._seconds = self._limits.leave
        with contextlib.suppress(OSError):
            self._wire.send(b"QUIT\r\n", self._seconds)
            if wait:
                self.getreply()

    @contextlib.contextmanager
    def told(self) -> Iterator[None]:
        """Turn what the network says into SourceUnavailable."""
        try:
            yield
        except (OSError, smtplib.SMTPException) as err:
            raise SourceUnavailable(self.source, why(err, self._port)) from err

    # -- the parts

    def _hello(self) -> None:
        with self.told():
            answer = Answer(*self._said(self.ehlo()))
            if answer.code // 100 == 4:
                self._later(answer)
            if answer.code // 100 != 2:
                raise SourceUnavailable(self.source, f"it knows no EHLO ({answer})")
        self._greeted = True

    def _ask(self, command: str, arguments: str = "") -> Answer:
        return Answer(*self._said(self.docmd(command, arguments)))

    def _said(self, reply: tuple[int, bytes]) -> tuple[int, str]:
        """Return an answer with its text on one line, cut, and without the password."""
        code, raw = reply
        text = " ".join(clean(raw.decode("utf-8", "replace")).split())
        if any(secret and secret in text for secret in self._secrets):
            text = "(its words are left out, because they repeat the password)"
        return code, text if len(text) <= _MOST_TEXT else f"{text[:_MOST_TEXT]}…"

    def _options(self, message: bytes, sender: str, to: str) -> str:
        """Return what MAIL is told beside the address; raises Refused if the server cannot."""
        most = self.esmtp_features.get("size", "").strip()
        if most.isdecimal() and 0 < int(most) < len(message):
            raise Refused(
                f"The letter is too large for the mail server {self._name}: {len(message):,} of "
                f"{int(most):,} bytes at most. Leave it as a draft, or write about fewer photos.",
                _TOO_LARGE,
            )
        options = f" SIZE={len(message)}" if self.has_extn("size") else ""
        if message.isascii() and sender.isascii() and to.isascii():
            return options
        if not (self.has_extn("smtputf8") and self.has_extn("8bitmime")):
            raise Refused(
                f"The mail server {self._name} cannot write to or for addresses with letters "
                f"that are not English ones ({to}).",
                _NOT_ASCII,
            )
        self.command_encoding = "utf-8"
        return f"{options} BODY=8BITMIME SMTPUTF8"

    def _end(self) -> Answer:
        """Send the end of the message, from which on it may have been taken."""
        self._seconds = self._limits.accept
        self._wire.heed_in(self._limits.grace)
        try:
            self.send(".\r\n")
            answer = Answer(*self._said(self.getreply()))
        except (OSError, smtplib.SMTPException, Cancelled) as err:
            lost = "it was stopped" if isinstance(err, Cancelled) else why(err, self._port)
            raise AnswerLost(
                self.source,
                f"the whole letter had gone out, and then {lost}; it may have arrived",
            ) from err
        if answer.code // 100 == 3:
            raise AnswerLost(self.source, "its answer to the whole letter makes no sense")
        return answer

    def _expect(self, answer: Answer, kind: int) -> None:
        """Raise unless an answer that concerns no message yet is of a kind."""
        if answer.code // 100 == kind:
            return
        if answer.code // 100 == 5:
            raise Refused(f"{self.source} does not want to talk: {answer}.", answer.code)
        self._later(answer)

    def _taken(self, answer: Answer, to: str, *, good: int = 2) -> None:
        """Raise what an answer means unless it is good."""
        if answer.code // 100 == good:
            return
        if answer.code in _AUTH_WANTED:
            raise NotAuthorized(
                f"{self.source} wants you to sign in: {answer}. {ABOUT_APP_PASSWORDS}"
            )
        if answer.code // 100 == 5:
            raise Refused(f"{self.source} did not take the letter to {to}: {answer}.", answer.code)
        self._later(answer)

    def _later(self, answer: Answer) -> NoReturn:
        raise SourceUnavailable(self.source, f"it puts the letter off ({answer}); {when(answer)}")


def when(answer: Answer) -> str:
    """
    Return when to try again, as words: what the server names, else half an hour.

    >>> when(Answer(451, "4.7.1 Greylisted, please come back in 300 seconds"))
    'try again in 300 seconds'
    >>> when(Answer(451, "4.3.0 Try later"))
    'try again in half an hour'

    Source: RFC 5321, 4.5.4.1 (at least 30 minutes), and RFC 6647 for greylisting
    """
    found = _TIME.search(answer.text)
    if found is None or int(found[1]) == 0:
        return _LATER
    count, unit = int(found[1]), _WORDS[found[2][0].lower()]
    return f"try again in {count} {unit}{'' if count == 1 else 's'}"


def why(err: Exception, port: int) -> str:
    """Return why a server could not be spoken with, as the end of a sentence."""
    match err:
        case ssl.SSLCertVerificationError():
            words = _CERTIFICATES.get(err.verify_code, "its certificate cannot be trusted")
            return f"{words}{'?' if ' is ' in words.partition(':')[2] else ''}"
        case ssl.SSLError():
            return (
                f"it does not speak TLS as asked for at port {port}: 465 is usually for TLS from "
                "the start, 587 for STARTTLS"
            )
        case socket.gaierror() | UnicodeError():
            return "its name is not known: is it right, and is there a network?"
        case TimeoutError():
            return "it did not answer in time"
        case ConnectionRefusedError():
            return f"nobody answers at port {port}"
        case Garbled():
            return "what it says is not SMTP"
        case ConnectionError() | smtplib.SMTPException():
            return "the connection was lost"
        case OSError():
            return err.strerror or type(err).__name__
        case _:
            return "the connection was lost"


def _encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")


def _stuffed(message: bytes) -> bytes:
    """Return a message as DATA sends it: dots at line starts doubled, CRLF at the end."""
    doubled = re.sub(rb"(?m)^\.", b"..", message)
    return doubled if doubled.endswith(b"\r\n") else doubled + b"\r\n"
