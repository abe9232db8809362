"""
A letter as a message: RFC 5322 bytes for a draft or a mail server, and a mailto address.

The headers that hold text of people's are written here and not by `email`: Python 3.11 puts
blanks into long names and encodes long Message-IDs (seen 2026-11-23, 3.11.7), and its parser reads
both back wrong. Every line of ours is made of printable ASCII, so that no text can begin
another header.
"""

import base64
import hashlib
import re
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final
from urllib.parse import quote

from scanner.domain.html_text import MOST_TEXT, clean
from scanner.domain.letter import Attachment, Letter, Sender
from scanner.errors import BadWish
from scanner.mail.address import checked_address, shown

MOST_MAILTO = 1999
"""Characters of a mailto address: longer ones are cut or refused by some programs."""

_POLICY: Final = SMTP.clone(cte_type="7bit")
"""CRLF, and ASCII all through: such a message passes every server as it is."""

_WORD_BYTES = 39
"""Bytes in one encoded word: with the longest header's name the line stays below 78 characters."""

_LINE = 76
_MOST_SUBJECT = 1000
_MOST_NAME = 200
_MOST_SUBJECT_OF_MAILTO = 700

_ID = re.compile(r"<[!-;=?A-~]+@[!-;=?A-~]+>")
_MOST_ID = 250
_MEDIA = re.compile(r"([a-z0-9][a-z0-9!#$&^_.+-]{0,63})/([a-z0-9][a-z0-9!#$&^_.+-]{0,63})")
_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")


def message_of(
    letter: Letter,
    *,
    sender: Sender,
    to: str,
    message_id: str,
    at: datetime,
    in_reply_to: str = "",
    reply_to: str = "",
    unsent: bool = False,
) -> bytes:
    """
    Return a letter as a whole message, CRLF between lines; the same letter gives the same bytes.

    `message_id` and `in_reply_to` have their angle brackets; `at` is aware. `reply_to` is where
    answers shall go if not to the sender's address. `unsent` lets Outlook and others open
    it as a draft. The time zone, the machine's name and the program's are not told.

    Raises BadWish for an address that is none, a Message-ID that is none, or a text too long.
    """
    if at.tzinfo is None:
        raise ValueError(f"a time without its zone: {at}")
    own = checked_address(sender.email)
    head = [_text("Subject", letter.subject), _mailbox("From", sender.name, own)]
    head.append(f"To: {checked_address(to)}")
    if reply_to and (other := checked_address(reply_to)) != own:
        head.append(_mailbox("Reply-To", sender.name, other))
    head.append(f"Date: {format_datetime(at.astimezone(UTC))}")
    head.append(f"Message-ID: {checked_id(message_id)}")
    if in_reply_to:
        head += [f"{name}: {checked_id(in_reply_to)}" for name in ("In-Reply-To", "References")]
    if unsent:
        head.append("X-Unsent: 1")
    lines = "".join(f"{line}\r\n" for line in head)
    return lines.encode() + _content(letter, message_id).as_bytes(policy=_POLICY)


def new_message_id(sender_email: str) -> str:
    """
    Return a Message-ID that nobody else has, of the sender's domain.

    Nothing in it tells of the machine, the time or the request. Raises BadWish if the
    address is none.
    """
    domain = checked_address(sender_email).rpartition("@")[2]
    return f"<{secrets.token_hex(16)}.safelight@{domain}>"


def checked_id(text: str) -> str:
    """Return a Message-ID that may stand in a header; raises BadWish if it is none."""
    if len(text) > _MOST_ID or not _ID.fullmatch(text):
        raise BadWish(f"{shown(text)} is no Message-ID.")
    return text


def mailto(letter: Letter, to: str) -> str:
    """
    Return a mailto address (RFC 6068) with the letter's short form, below 2,000 characters.

    Attachments cannot be in it. What does not fit is cut at a word, and ends with "…".

    Raises BadWish if `to` is no mail address.
    """
    start = f"mailto:{quote(checked_address(to), safe='@')}?subject="
    subject = _fitting(one_line(letter.subject), _MOST_SUBJECT_OF_MAILTO)
    start += f"{subject}&body="
    body = plain_lines(letter.short or letter.body).strip().replace("\n", "\r\n")
    return start + _fitting(body, MOST_MAILTO - len(start))


def one_line(text: str) -> str:
    """Return text as a header can hold it: one line, no control characters, single blanks."""
    return " ".join(clean(text[: 2 * MOST_TEXT]).split())


def plain_lines(text: str) -> str:
    """
    Return text as a message holds it: LF between lines, no control characters.

    Raises BadWish if it is too long for a letter.
    """
    if len(text) > MOST_TEXT:
        raise BadWish(f"The letter is too long: {len(text):,} of {MOST_TEXT:,} characters at most.")
    return clean(text.replace("\r\n", "\n").replace("\r", "\n"))


# -- headers


def _text(name: str, text: str) -> str:
    """Return a header of free text, folded."""
    line = one_line(text)
    if len(line) > _MOST_SUBJECT:
        raise BadWish(f"The subject is too long: {_MOST_SUBJECT:,} characters at most.")
    return f"{name}: {_folded(line, _LINE - len(name) - 2)}"


def _mailbox(name: str, person: str, address: str) -> str:
    """Return a header of one address with the name of whose it is."""
    phrase = _phrase(one_line(person))
    if not phrase:
        return f"{name}: {address}"
    fits = len(name) + len(phrase) + len(address) + 5 <= _LINE
    return f"{name}: {phrase}{' ' if fits else _FOLD}<{address}>"


_FOLD = "\r\n "


def _phrase(person: str) -> str:
    """Return a person's name as it stands before an address."""
    if len(person) > _MOST_NAME:
        raise BadWish(f"The name is too long: {_MOST_NAME} characters at most.")
    if not person.isascii() or "=?" in person or len(person) > _LINE // 2:
        return _encoded(person)
    if not person or _ATOM.fullmatch(person):
        return person
    escaped = person.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _folded(line: str, first: int) -> str:
    """Return text with line breaks at blanks, `first` characters in the first line."""
    words = line.split(" ")
    if not line.isascii() or "=?" in line or max(map(len, words)) > first:
        return _encoded(line)
    folded, left = "", first
    for at, word in enumerate(words):
        if at and left < len(word) + 1:
            folded, left = f"{folded}{_FOLD}{word}", _LINE - 1 - len(word)
        else:
            folded += f" {word}" if at else word
            left -= len(word) + bool(at)
    return folded


def _encoded(text: str) -> str:
    """Return text as encoded words, one a line; a character is never in two (RFC 2047)."""
    return _FOLD.join(
        f"=?utf-8?b?{base64.b64encode(piece).decode('ascii')}?=" for piece in _pieces(text)
    )


def _pieces(text: str) -> Iterator[bytes]:
    piece = b""
    for sign in text:
        more = sign.encode()
        if len(piece) + len(more) > _WORD_BYTES:
            yield piece
            piece = b""
        piece += more
    if piece:
        yield piece


# -- content


def _content(letter: Letter, message_id: str) -> EmailMessage:
    message = EmailMessage(policy=_POLICY)
    message.set_content(plain_lines(letter.body).rstrip("\n") + "\n")
    for attachment in letter.attachments:
        _attach(message, attachment)
    if letter.attachments:
        # Not by chance, as `email` makes it: the message is known by its SHA-256.
        digest = hashlib.sha256(f"{message_id}\n{letter.body}".encode(errors="replace"))
        message.set_boundary(f"=_{digest.hexdigest()[:40]}")
    if re.fullmatch(r"[a-z]{2}", letter.language):
        message["Content-Language"] = letter.language
    return message


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    media = _MEDIA.fullmatch(attachment.media)
    main, sub = (media[1], media[2]) if media else ("application", "octet-stream")
    if main in ("message", "multipart"):  # those have a form of their own
        main, sub = "application", "octet-stream"
    message.add_attachment(
        attachment.data,
        maintype=main,
        subtype=sub,
        filename=one_line(attachment.name)[:_MOST_NAME] or "attachment",
        params={"charset": "utf-8"} if main == "text" else None,
    )


# -- mailto


def _fitting(text: str, most: int) -> str:
    """Return text percent-encoded in at most so many characters, cut at a word if need be."""
    whole = quote(text, safe="")
    if len(whole) <= most:
        return whole
    end = quote("…", safe="")
    left, kept = most - len(end), 0
    for sign in text:
        left -= len(quote(sign, safe=""))
        if left < 0:
            break
        kept += 1
    cut = text[:kept]
    at_word = re.sub(r"\s+\S*\Z", "", cut)
    return quote(at_word or cut, safe="") + end
