"""A letter as a message: opened by Python's own parser, and looked at header by header."""

import csv
import io
import re
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from urllib.parse import parse_qs, urlsplit

import pytest

from scanner.domain.html_text import MOST_TEXT
from scanner.domain.letter import Attachment, Letter, Sender
from scanner.errors import BadWish
from scanner.mail.message import mailto, message_of, new_message_id

AT = datetime(2026, 11, 23, 18, 5, 7, tzinfo=timezone(timedelta(hours=5, minutes=30)))
ID = "<0123456789abcdef.safelight@example.org>"
TO = "privacy@example.com"

PHOTOS = 2000
ROWS = [["id", "url", "title"]] + [
    [str(n), f"https://www.flickr.com/photos/anna/{49834857326 + n}", f"Sommer, „Süd“ {n}\n二"]
    for n in range(PHOTOS)
]


def list_of_photos() -> Attachment:
    out = io.StringIO()
    csv.writer(out).writerows(ROWS)
    return Attachment("photos.csv", "text/csv", out.getvalue().encode())


def letter(**more: object) -> Letter:
    values: dict[str, object] = {
        "language": "de",
        "subject": "Auskunft nach Art. 15 DSGVO [OPT-OUT 2026-0007]",
        "body": "Sehr geehrte Damen und Herren,\n\nmeine Fotos – alle.\n",
        **more,
    }
    return Letter(**values)  # type: ignore[arg-type]


def built(made: Letter, **more: object) -> bytes:
    values: dict[str, object] = {
        "sender": Sender(name="Anna Ångström", email="anna@example.org"),
        "to": TO,
        "message_id": ID,
        "at": AT,
        **more,
    }
    return message_of(made, **values)  # type: ignore[arg-type]


def opened(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


def test_a_draft_header_by_header() -> None:
    message = opened(
        built(
            letter(attachments=(list_of_photos(),)),
            in_reply_to="<their.1@example.com>",
            reply_to="answers@example.net",
            unsent=True,
        )
    )

    headers = dict(message.items())
    content = headers.pop("Content-Type")
    assert headers == {
        "Subject": "Auskunft nach Art. 15 DSGVO [OPT-OUT 2026-0007]",
        "From": "Anna Ångström <anna@example.org>",
        "To": TO,
        "Reply-To": "Anna Ångström <answers@example.net>",
        "Date": "Mon, 23 Nov 2026 12:35:07 +0000",
        "Message-ID": ID,
        "In-Reply-To": "<their.1@example.com>",
        "References": "<their.1@example.com>",
        "X-Unsent": "1",
        "MIME-Version": "1.0",
        "Content-Language": "de",
    }
    assert content.startswith("multipart/mixed")
    assert len(message.items()) == 12


def test_what_is_not_needed_is_not_there() -> None:
    message = opened(built(letter(), reply_to="anna@example.org"))

    assert {"Reply-To", "In-Reply-To", "References", "X-Unsent"}.isdisjoint(message.keys())
    assert {"User-Agent", "X-Mailer", "Received", "Sender"}.isdisjoint(message.keys())
    assert message.get_content_type() == "text/plain"


def test_two_thousand_photos_are_attached_as_they_are() -> None:
    made = list_of_photos()
    message = opened(built(letter(attachments=(made,))))

    (attachment,) = message.iter_attachments()

    assert attachment.get_content_type() == "text/csv"
    assert attachment.get_content_charset() == "utf-8"
    assert attachment.get_filename() == "photos.csv"
    assert attachment.get_content_disposition() == "attachment"
    assert attachment.get_payload(decode=True) == made.data
    assert list(csv.reader(io.StringIO(made.data.decode(), newline=""))) == ROWS


def test_the_text_is_what_was_written() -> None:
    body = "Größe: 1 €\n\n.\nFrom here\n  indented  \n" + "x" * 5000 + "\n-- \nAnna"
    message = opened(built(letter(body=body, attachments=(list_of_photos(),))))

    text = message.get_body(("plain",))

    assert text is not None
    assert text.get_content() == f"{body}\n".replace("\n", "\r\n")


@pytest.mark.parametrize("body", ["plain\n", "größer\n", "二" * 3000, "y" * 9000])
def test_every_line_is_ascii_short_and_ends_as_lines_do(body: str) -> None:
    subject = "Löschung aller Fotos aus dem Datensatz, und zwar vollständig " * 8
    data = built(letter(subject=subject, body=body, attachments=(list_of_photos(),)), unsent=True)

    assert data.isascii()
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", data)
    assert max(map(len, data.split(b"\r\n"))) <= 78


@pytest.mark.parametrize(
    "subject",
    [
        "short",
        "Request for erasure under Article 17 of the General Data Protection Regulation, "
        "concerning 2,041 photographs in three datasets [OPT-OUT 2026-0007]",
        "Löschung " * 60,
        "二" * 300,
        "z" * 700,
        "=?utf-8?q?not_an_encoded_word?=",
        "👩‍👩‍👧‍👦 " * 40,
    ],
)
def test_long_subjects_come_back_as_they_were(subject: str) -> None:
    assert opened(built(letter(subject=subject)))["Subject"] == " ".join(subject.split())


@pytest.mark.parametrize(
    "name",
    [
        "Anna",
        "Ångström, Anna (née Müller)",
        'Anna "Ännchen" O\'Neil',
        "J. Doe",
        "back\\slash",
        "=?utf-8?q?x?=",
        "Анна Каренина-Вронская фон und zu Großherzogtum Sachsen-Weimar-Eisenach-Altenburg",
        "a@b <c@d.org>",
        "000¡¡¡¡¡¡¡¡¡¡¡⠀𐀀𐀀𐀀𐀀",
        "",
    ],
)
def test_names_come_back_as_they_were(name: str) -> None:
    data = built(letter(), sender=Sender(name=name, email="anna@example.org"))

    assert len(opened(data)["From"].addresses) == 1
    assert opened(data)["From"].addresses[0].addr_spec == "anna@example.org"
    # By the older of the two parsers: the other puts a blank between two encoded words.
    phrase, address = parseaddr(message_from_bytes(data)["From"])
    assert (str(make_header(decode_header(phrase))), address) == (name, "anna@example.org")


@pytest.mark.parametrize("field", ["subject", "name", "attachment", "body"])
def test_no_text_begins_a_header(field: str) -> None:
    evil = "x\r\nBcc: all@example.net\r\n\r\nbody\nX-A: b\x85X-B: c\u2028X-C: d\x00\x0b\x1c"
    name = evil if field == "name" else "Anna"
    files = (Attachment(evil, "text/csv\r\nBcc: x@example.net", b"x"),)
    made = letter(
        subject=evil if field == "subject" else "s",
        body=evil if field == "body" else "b",
        attachments=files if field == "attachment" else (),
    )

    data = built(made, sender=Sender(name=name, email="anna@example.org"))

    names = {
        line.partition(b":")[0] for line in data.partition(b"\r\n\r\n")[0].split(b"\r\n")
        if not line.startswith((b" ", b"\t"))
    }  # fmt: skip
    assert names <= {
        b"Subject", b"From", b"To", b"Date", b"Message-ID", b"MIME-Version", b"Content-Type",
        b"Content-Transfer-Encoding", b"Content-Language",
    }  # fmt: skip
    assert b"Bcc" not in opened(data)


@pytest.mark.parametrize("address", ["", "x", "a@b.org\r\nBcc: c@d.org", "a@b.org, c@d.org"])
@pytest.mark.parametrize("field", ["to", "reply_to", "sender"])
def test_no_address_begins_a_header_either(field: str, address: str) -> None:
    if field == "reply_to" and not address:
        pytest.skip("then there is none")
    value = Sender(email=address) if field == "sender" else address

    with pytest.raises(BadWish):
        built(letter(), **{field: value})


@pytest.mark.parametrize("bad", ["x", "<x>", "<a@b>\r\nBcc: c@d.org", "<a b@c>", "<ä@c>"])
@pytest.mark.parametrize("field", ["message_id", "in_reply_to"])
def test_what_is_no_message_id_is_refused(field: str, bad: str) -> None:
    with pytest.raises(BadWish):
        built(letter(), **{field: bad})


def test_long_message_ids_stay_as_they_are() -> None:
    long = f"<{'a' * 150}@mail.example.com>"

    assert f"\r\nIn-Reply-To: {long}\r\n".encode() in built(letter(), in_reply_to=long)


def test_addresses_of_other_letters() -> None:
    data = built(letter(), to="gerät@müller.example")

    assert "To: gerät@xn--mller-kva.example\r\n".encode() in data


def test_the_same_letter_gives_the_same_bytes() -> None:
    made = letter(attachments=(list_of_photos(),))

    assert built(made) == built(made)
    assert built(made) != built(letter(body="other", attachments=made.attachments))


def test_a_text_that_is_no_letter_is_refused() -> None:
    with pytest.raises(BadWish, match="too long"):
        built(letter(body="x" * (MOST_TEXT + 1)))
    with pytest.raises(BadWish, match="too long"):
        built(letter(subject="x" * 1001))
    with pytest.raises(BadWish, match="too long"):
        built(letter(), sender=Sender(name="x" * 201, email="anna@example.org"))


def test_a_time_without_a_zone_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="zone"):
        built(letter(), at=datetime(2026, 1, 1))


def test_message_ids_are_all_different_and_tell_nothing() -> None:
    made = {new_message_id("Anna@Example.ORG") for _ in range(100)}

    assert len(made) == 100
    assert all(re.fullmatch(r"<[0-9a-f]{32}\.safelight@example\.org>", one) for one in made)
    with pytest.raises(BadWish):
        new_message_id("nobody")


def test_a_mailto_address_says_what_the_short_form_does() -> None:
    made = letter(short="Bitte löschen Sie:\n1. https://x.org/?a=1&b=2#c\n100 % + mehr")

    parts = urlsplit(mailto(made, TO))

    fields = parse_qs(parts.query, strict_parsing=True)
    assert (parts.scheme, parts.path, parts.fragment) == ("mailto", TO, "")
    assert fields["subject"] == [made.subject]
    assert fields["body"] == [made.short.replace("\n", "\r\n")]


@pytest.mark.parametrize("text", ["word " * 900, "ü" * 900, "二" * 2500, "👩‍👩‍👧‍👦" * 90])
def test_a_mailto_address_stays_below_two_thousand_characters(text: str) -> None:
    made = mailto(letter(short=text, subject=text[:900]), f"{'a' * 60}@example.com")

    assert len(made) < 2000
    fields = parse_qs(urlsplit(made).query, strict_parsing=True, errors="strict")
    body = fields["body"][0]
    assert body.endswith("…")
    assert text.startswith(body[:-1])
    assert len(made) > 1900


def test_the_day_is_told_as_the_world_has_it() -> None:
    assert opened(built(letter()))["Date"].datetime == AT.astimezone(UTC)
