"""
Reads a reply that a user dropped in, as text: nothing of it is run, fetched or opened.

An .eml comes from anybody. Its size, depth, parts and headers have limits, its character sets are
chosen from those that are known to be harmless, and HTML becomes the text that it shows.
"""

import codecs
import re
from datetime import UTC, datetime
from email import policy
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from typing import Final

from scanner.domain.html_text import clean
from scanner.domain.letter import Attachment
from scanner.domain.request import Reply
from scanner.errors import BadData
from scanner.mail.file_names import safe_names
from scanner.mail.html_reply import html_text

MOST_BYTES: Final = 40_000_000
"""Of one reply. Providers take 20 to 50 MB."""

MOST_LINES: Final = 1_000_000
MOST_PARTS: Final = 500
MOST_HOLDING: Final = 60
"""Parts that hold parts: `email` looks at each line once for each part that it is in."""

MOST_ATTACHMENTS: Final = 200

_MOST_HEADER = 10_000
_MOST_PART_HEADER = 4_000
_MOST_NAME = 1_000
_MOST_DATE = 200
_MOST_LINE = 500
_MOST_ANSWERS = 100
_OUTLOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_HOLDS_PARTS = re.compile(
    rb"(?:^|[\r\n])content-type[ \t]*:\s*+(?:multipart|message)", re.IGNORECASE
)
_PART = re.compile(
    rb"(?:^|[\r\n])content-(?:type|disposition)[ \t]*:[^\r\n]*(?:(?:\r\n|\r|\n)[ \t][^\r\n]*)*",
    re.IGNORECASE,
)
_ID = re.compile(r"<[!-;=?-~]{1,248}>")
_MEDIA = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,63}/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}")
_TOLD = ("from", "date", "message-id", "subject", "received", "return-path")

_CHARSETS = (
    "ascii", "big5", "cp", "euc_", "gb", "hz", "iso2022", "iso8859", "johab", "koi8", "kz1048",
    "mac-", "ptcp154", "shift_jis", "tis-620", "utf-8", "utf-16", "utf-32",
)  # fmt: skip
"""Beginnings of the names of codecs that give text and take time in proportion to it."""

_TROUBLE = (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What `email` may raise where a message is not as its rules say."""


def read_reply(data: bytes) -> tuple[Reply, tuple[Attachment, ...]]:
    """
    Return what a message says, as plain text, and its attachments as they came.

    The text is that of its plain parts, or where there is only HTML what that shows, with the
    addresses of its links; at most 100,000 characters. `Reply.sender` and the other texts are one
    line each. Attachments have names that are safe in any folder, each once. What a failure notice
    tells of the message that it is about counts among `Reply.answers`.

    Raises BadData if it is no message, or larger or deeper than a reply is.
    """
    message = _parsed(data)
    try:
        return _read(message)
    except _TROUBLE as err:
        raise BadData("The reply cannot be read: its parts are not as a message's are.") from err


def _parsed(data: bytes) -> "Message[str, str]":
    if len(data) > MOST_BYTES:
        raise BadData(f"The reply is too large: {MOST_BYTES // 1_000_000} MB at most.")
    if data.startswith(_OUTLOOK):
        raise BadData("This is a file of Outlook's own (.msg): save the reply as .eml instead.")
    data = data.removeprefix(codecs.BOM_UTF8).lstrip(b"\r\n")
    _check_shape(data)
    try:
        message = BytesParser(policy=policy.compat32).parsebytes(data)
        known = {name.lower() for name, _ in message.raw_items()}
    except _TROUBLE as err:
        raise BadData("The reply cannot be read: it is not as a message is.") from err
    if known.isdisjoint(_TOLD):
        raise BadData("This is no message: save the reply as .eml, and drop that file.")
    return message


def _check_shape(data: bytes) -> None:
    """Raise BadData for what would take `email` more than seconds: it has no limits itself."""
    lines = data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n")
    parts = [len(found[0]) for found in _PART.finditer(data)]
    holding = sum(1 for _ in _HOLDS_PARTS.finditer(data))
    if lines > MOST_LINES or len(parts) > MOST_PARTS or holding > MOST_HOLDING:
        raise BadData("The reply has more parts or lines than can be read safely.")
    if max(parts, default=0) > _MOST_PART_HEADER:
        raise BadData("The reply has headers longer than can be read safely.")


def _read(message: "Message[str, str]") -> tuple[Reply, tuple[Attachment, ...]]:
    found = _Found(message)
    names = safe_names(name for name, _, _ in found.files)
    files = tuple(
        Attachment(name, media, data)
        for name, (_, media, data) in zip(names, found.files, strict=True)
    )
    ids = _ids(_raw(message, "message-id"))
    answers = [*_ids(_raw(message, "in-reply-to")), *_ids(_raw(message, "references"))]
    reply = Reply(
        sender=_sender(_raw(message, "from")),
        subject=_line(_words(_raw(message, "subject"))),
        text=found.text,
        message_id=ids[0] if ids else "",
        answers=tuple(dict.fromkeys([*answers, *found.about]))[:_MOST_ANSWERS],
        at=_moment(_raw(message, "date")),
        attachments=tuple(names),
    )
    return reply, files


# -- parts


class _Found:
    """
    What the parts of a message hold: texts, files (name, media, bytes), and whom a failure names.

    HTML that stands beside plain text as another form of it is left out.
    """

    def __init__(self, message: "Message[str, str]") -> None:
        self.files: list[tuple[str, str, bytes]] = []
        self.about: list[str] = []
        self._plain: list[str] = []
        self._html: list[tuple[str, bool]] = []
        waiting = [(message, False, False)]
        while waiting:
            part, alternative, report = waiting.pop()
            kind = part.get_content_type()
            if part.is_multipart() and not kind.startswith("message/"):
                inside = alternative or kind == "multipart/alternative"
                about = kind == "multipart/report"
                children = [(one, inside, about) for one in _children(part)]
                waiting += reversed(children)
            else:
                self._take(part, kind, alternative=alternative, report=report)

    @property
    def text(self) -> str:
        """All texts as one."""
        has_plain = any(text.strip() for text in self._plain)
        html = [text for text, other_form in self._html if not (has_plain and other_form)]
        return clean("\n\n".join(text.strip() for text in [*self._plain, *html] if text.strip()))

    def _take(
        self, part: "Message[str, str]", kind: str, *, alternative: bool, report: bool
    ) -> None:
        if kind == "message/delivery-status":
            blocks = ("\n".join(_lines_of(block)) for block in _children(part))
            self._plain.append("\n\n".join(blocks))
            return
        if report and kind in ("message/rfc822", "text/rfc822-headers"):
            self.about += _ids_about(part, kind)
        if kind in ("text/plain", "text/html") and not _is_file(part):
            text = _decoded(_bytes_of(part), part.get_content_charset())
            if kind == "text/plain":
                self._plain.append(_lf(text))
            else:
                self._html.append((html_text(text), alternative))
            return
        if len(self.files) >= MOST_ATTACHMENTS:
            raise BadData(f"The reply has too many attachments: {MOST_ATTACHMENTS} at most.")
        media = kind if _MEDIA.fullmatch(kind) else "application/octet-stream"
        self.files.append((_file_name(part, kind), media, _bytes_of(part)))


def _children(part: "Message[str, str]") -> list["Message[str, str]"]:
    held = part.get_payload()
    return [one for one in held if isinstance(one, Message)] if isinstance(held, list) else []


def _is_file(part: "Message[str, str]") -> bool:
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _bytes_of(part: "Message[str, str]") -> bytes:
    if part.is_multipart():  # a message within the message
        return b"\r\n".join(one.as_bytes() for one in _children(part))
    held = part.get_payload(decode=True)
    return held if isinstance(held, bytes) else b""


def _file_name(part: "Message[str, str]", kind: str) -> str:
    named = _words((part.get_filename() or "")[:_MOST_NAME])
    return named or ("message.eml" if kind == "message/rfc822" else "")


def _ids_about(part: "Message[str, str]", kind: str) -> list[str]:
    """Return the Message-ID of the message that a failure notice brings back."""
    if kind == "message/rfc822":
        return [found for one in _children(part) for found in _ids(_raw(one, "message-id"))]
    head = _decoded(_bytes_of(part), "utf-8")[:_MOST_HEADER]
    named = re.search(r"^message-id[ \t]*:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)?)", head, re.I | re.M)
    return _ids(named[1]) if named else []


def _lines_of(block: "Message[str, str]") -> list[str]:
    return [f"{name}: {_line(_plain_8bit(str(value)))}" for name, value in block.raw_items()]


# -- texts


def _raw(message: "Message[str, str]", name: str) -> str:
    """Return the first header of a name as it stands there, cut, "" if there is none."""
    for key, value in message.raw_items():
        if key.lower() == name:
            return _plain_8bit(str(value)[:_MOST_HEADER])
    return ""


def _plain_8bit(text: str) -> str:
    """Return a header's text with its bytes beyond ASCII read as UTF-8, as they mostly are."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _words(text: str) -> str:
    """Return a header's text with its encoded words decoded (RFC 2047)."""
    if "=?" not in text:
        return text
    try:
        pieces = decode_header(text)
    except _TROUBLE:
        return text
    return "".join(
        piece if isinstance(piece, str) else _decoded(piece, charset) for piece, charset in pieces
    )


def _decoded(data: bytes, charset: str | None) -> str:
    """Return bytes as text; what the character set has no character for becomes U+FFFD."""
    try:
        codec = codecs.lookup((charset or "utf-8")[:40]).name
    except (LookupError, ValueError):
        codec = "utf-8"
    if codec == "ascii" or not codec.startswith(_CHARSETS):
        codec = "utf-8"
    if codec == "utf-8":
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            if charset is None:
                return data.decode("cp1252", "replace")
    return data.decode(codec, "replace")


def _lf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _line(text: str) -> str:
    """Return text as one line, cut."""
    line = " ".join(clean(text[: 4 * _MOST_LINE]).split())
    return line if len(line) <= _MOST_LINE else f"{line[:_MOST_LINE]}…"


def _sender(text: str) -> str:
    """Return who a message says it is from: the address as it stands, and the name before it."""
    before, bracket, after = text.rpartition("<")
    if not bracket:
        return _line(_words(text))
    address = after.partition(">")[0]
    name = _line(_words(before.strip().strip('"')))
    return _line(f"{name} <{address.strip()}>" if name else address)


def _ids(text: str) -> list[str]:
    return _ID.findall(text)[:_MOST_ANSWERS]


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text[:_MOST_DATE].strip())
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return aware.astimezone(UTC)
    except (*_TROUBLE, OverflowError):
        return None
