"""Rules of mail, for all inputs: no text begins a header, all text comes back, nothing crashes."""

import re
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from urllib.parse import parse_qs, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.letter import Attachment, Letter, Sender
from scanner.errors import BadData, BadWish
from scanner.mail.address import checked_address
from scanner.mail.file_names import safe_names
from scanner.mail.message import mailto, message_of, one_line, plain_lines
from scanner.mail.replies import read_reply
from scanner.mail.session import _stuffed

OWN, TO = "anna@example.org", "privacy@example.com"
ID = "<0123456789abcdef.safelight@example.org>"

# Everything a text field may be given: line ends of all kinds, halves of characters, controls.
anything = st.text(
    st.characters() | st.sampled_from('\r\n\x00\x0b\x0c\x1c\x85\u2028\ud800.=?<>@",;: \t'),
    max_size=300,
)

HEADERS = {
    "subject", "from", "to", "date", "message-id", "mime-version", "content-type",
    "content-transfer-encoding", "content-language",
}  # fmt: skip


def message(letter: Letter, *, name: str = "Anna", to: str = TO) -> bytes:
    return message_of(
        letter,
        sender=Sender(name=name, email=OWN),
        to=to,
        message_id=ID,
        at=datetime(2026, 11, 23, tzinfo=UTC),
    )


@given(anything, anything, anything, anything)
def test_no_text_begins_a_header_or_a_line_of_its_own(
    subject: str, name: str, body: str, file: str
) -> None:
    files = (Attachment(file, file, file.encode("utf-8", "replace")),)
    letter = Letter(language=file[:2], subject=subject, body=body, attachments=files)
    try:
        data = message(letter, name=name)
    except BadWish:
        assert len(one_line(subject)) > 1000 or len(one_line(name)) > 200
        return

    assert data.isascii()
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)|\x00", data)
    assert max(map(len, data.split(b"\r\n"))) <= 998
    opened = message_from_bytes(data, policy=policy.default)
    assert {name.lower() for name, _ in message_from_bytes(data).raw_items()} <= HEADERS
    assert len(message_from_bytes(data).keys()) == len(set(message_from_bytes(data).keys()))
    assert isinstance(opened, EmailMessage)
    (attachment,) = opened.iter_attachments()
    assert attachment.get_payload(decode=True) == files[0].data


@given(anything, anything, anything)
def test_all_text_comes_back(subject: str, name: str, body: str) -> None:
    try:
        data = message(Letter(language="en", subject=subject, body=body), name=name)
    except BadWish:
        assert len(one_line(subject)) > 1000 or len(one_line(name)) > 200
        return

    opened = message_from_bytes(data)
    unfolded = {key: value.replace("\r\n", "") for key, value in opened.items()}
    phrase, address = parseaddr(unfolded["From"])
    assert str(make_header(decode_header(unfolded["Subject"]))) == one_line(subject)
    assert (str(make_header(decode_header(phrase))), address) == (one_line(name), OWN)
    content = opened.get_payload(decode=True)
    assert isinstance(content, bytes)
    assert content.decode().replace("\r\n", "\n") == plain_lines(body).rstrip("\n") + "\n"

    reply, _ = read_reply(data)
    assert reply.text == plain_lines(body).strip()
    assert reply.subject.startswith(one_line(subject)[:500])


@given(st.text(max_size=80) | st.from_regex(r"\A[^@]{1,20}@[^@]{1,30}\Z"))
def test_an_address_is_one_address_or_none(text: str) -> None:
    try:
        address = checked_address(text)
    except BadWish:
        return

    assert checked_address(address) == address
    assert not re.search(r"[\s<>,;:\"()\[\]\\]", address)
    assert address.isprintable()
    assert address.count("@") == 1
    assert address.partition("@")[2].isascii()


@given(anything, anything, st.text(max_size=3000))
def test_a_mailto_address_is_short_and_plain(subject: str, body: str, more: str) -> None:
    made = mailto(Letter(language="en", subject=subject, body=body, short=body + more), TO)

    assert len(made) < 2000
    assert made.isascii()
    assert not re.search(r"[\s<>\"]", made)
    parts = urlsplit(made)
    assert parts.path == TO
    assert set(parse_qs(parts.query, keep_blank_values=True)) == {"subject", "body"}


@given(st.binary(max_size=2000).map(lambda data: re.sub(rb"\r|\n", b"\r\n", data)))
def test_a_dot_alone_never_ends_a_message_before_its_end(data: bytes) -> None:
    sent = _stuffed(data)

    assert b"\r\n.\r\n" not in b"\r\n" + sent
    back = re.sub(rb"(?m)^\.", b"", sent)
    assert back in (data, data + b"\r\n")


@given(st.lists(anything, max_size=20))
def test_names_of_files_are_safe_and_different(names: list[str]) -> None:
    safe = safe_names(names)

    assert len({name.casefold() for name in safe}) == len(names)
    for name in safe:
        assert name
        assert name == name.strip(". ")
        assert not re.search(r'[/\\<>:"|?*\x00-\x1f]', name)
        assert len(name) <= 110


def is_whole(text: str) -> bool:
    """Tell whether a database and a screen take a text."""
    return not re.search("[\x00\ud800-\udfff]", text)


PIECES = st.sampled_from(
    [
        b"From: a@b.org\r\n", b"Subject: ", b"=?utf-8?b?", b"=?x?q?=FF?=", b"?=", b"Date: ",
        b"Content-Type: multipart/mixed; boundary=", b"B", b'"', b"\r\n", b"\r\n\r\n", b"--B\r\n",
        b"--B--", b"Content-Type: message/rfc822\r\n\r\n", b"Content-Type: text/html; charset=",
        b"Content-Type: message/delivery-status\r\n\r\n", b"Content-Type: multipart/report\r\n",
        b"Content-Transfer-Encoding: base64\r\n", b"Content-Transfer-Encoding: x-uuencode\r\n",
        b"Content-Disposition: attachment; filename*0*=utf-8''", b"filename*1=", b"%FF", b";", b"*",
        b"In-Reply-To: <", b">", b"(((", b"<p>", b"<!--", b"&#x", b"\xff\xfe", b"\x00", b" ", b"=",
        b"Content-Type: ", b"text/plain", b"; name*=", b"'", b"begin 644 x\r\n", b"punycode",
    ]
)  # fmt: skip


@given(st.lists(PIECES | st.binary(max_size=8), max_size=60).map(b"".join))
def test_a_hostile_reply_is_read_or_bad_data(data: bytes) -> None:
    try:
        reply, files = read_reply(b"From: x@example.org\r\n" + data)
    except BadData:
        return

    for text in (reply.sender, reply.subject, reply.message_id, *reply.answers):
        assert "\n" not in text
        assert is_whole(text)
    assert is_whole(reply.text)
    assert reply.attachments == tuple(file.name for file in files)
    assert reply.at is None or reply.at.tzinfo is UTC


@given(st.data())
def test_a_damaged_reply_is_read_or_bad_data(data: st.DataObject) -> None:
    files = (Attachment("ü.csv", "text/csv", b"1,2\r\n" * 20),)
    whole = bytearray(
        message(Letter(language="de", subject="ü" * 60, body="ü\n", attachments=files))
    )
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(whole) - 1))
        if data.draw(st.booleans()):
            whole[at] = data.draw(st.integers(0, 255))
        else:
            del whole[at : at + data.draw(st.integers(1, 30))]
    try:
        reply, _ = read_reply(bytes(whole))
    except BadData:
        return
    assert is_whole(reply.text)
