"""Replies as they come: read as text, whatever they are made of."""

import base64
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from scanner.domain.letter import Letter, Sender
from scanner.errors import BadData
from scanner.mail import replies
from scanner.mail.file_names import safe_name
from scanner.mail.html_reply import html_text
from scanner.mail.message import message_of
from scanner.mail.replies import read_reply

OURS = "<0123456789abcdef.safelight@example.org>"


def lines(*given: str) -> bytes:
    return "\r\n".join(given).encode()


def reply(content: bytes = b"Done.\r\n", *headers: str) -> bytes:
    return lines("From: Privacy Team <privacy@example.com>", *headers, "", "") + content


def test_an_answer_is_read_whole() -> None:
    read, files = read_reply(
        reply(
            b"Dear Anna,\r\n\r\nall 41 photos are gone.\r\n",
            "To: anna@example.org",
            "Subject: =?utf-8?q?Re=3A_L=C3=B6schung?= [OPT-OUT 2026-0007]",
            "Date: Tue, 24 Nov 2026 09:30:00 -0800",
            "Message-ID: <abc@example.com>",
            f"In-Reply-To: {OURS}",
            f"References: <first@example.org> {OURS}\r\n <third@example.org>",
        )
    )

    assert read.sender == "Privacy Team <privacy@example.com>"
    assert read.subject == "Re: Löschung [OPT-OUT 2026-0007]"
    assert read.text == "Dear Anna,\n\nall 41 photos are gone."
    assert read.message_id == "<abc@example.com>"
    assert read.answers == (OURS, "<first@example.org>", "<third@example.org>")
    assert read.at == datetime(2026, 11, 24, 17, 30, tzinfo=UTC)
    assert (read.attachments, files) == ((), ())


def test_a_letter_of_ours_is_read_as_it_was_written() -> None:
    letter = Letter(language="de", subject="Größe", body="Zeile\n.\nEnde ü\n")
    data = message_of(
        letter,
        sender=Sender(name="Anna Ångström", email="anna@example.org"),
        to="privacy@example.com",
        message_id=OURS,
        at=datetime(2026, 1, 1, tzinfo=UTC),
    )

    read, _ = read_reply(data)

    assert (read.subject, read.text) == ("Größe", "Zeile\n.\nEnde ü")
    assert read.sender == "Anna Ångström <anna@example.org>"


def mixed() -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = "privacy@example.com"
    message["Subject"] = "s"
    message.set_content("the plain form\n")
    return message


def test_html_beside_its_plain_form_is_left_out() -> None:
    message = mixed()
    message.add_alternative("<p>the other form</p>", subtype="html")

    read, files = read_reply(message.as_bytes())

    assert read.text == "the plain form"
    assert files == ()


def test_html_alone_is_read_as_what_it_shows() -> None:
    message = EmailMessage(policy=SMTP)
    message["From"] = "privacy@example.com"
    message.set_content(
        "<html><head><title>t</title><style>p {color: red}</style></head><body>"
        "<script>steal()</script><p>Dear&nbsp;Anna &amp; co,</p><p>we need<br>your <b>con</b>sent: "
        '<a href="https://example.com/form?a=1&amp;b=2">fill this in</a>.</p>'
        '<img src="https://track.example.com/x.gif" alt="logo"><ul><li>one<li>two</ul></body>',
        subtype="html",
    )

    read, _ = read_reply(message.as_bytes())

    assert read.text == (
        "Dear Anna & co,\n\nwe need\nyour consent: fill this in <https://example.com/form?a=1&b=2>."
        "\n\n- one\n- two"
    )


def test_what_is_attached_comes_as_it_is_with_names_that_do_no_harm() -> None:
    message = mixed()
    for name in ("../../.bashrc", "C:\\evil.exe", "answer\u202efdp.exe", "Größe.pdf", "Größe.pdf"):
        message.add_attachment(b"\x00\xff", maintype="application", subtype="pdf", filename=name)
    message.add_attachment("inline words", filename="note.txt")
    message.add_attachment(mixed())

    read, files = read_reply(message.as_bytes())

    assert read.attachments == (
        "bashrc", "evil.exe", "answerfdp.exe", "Größe.pdf", "Größe (2).pdf", "note.txt",
        "message.eml",
    )  # fmt: skip
    assert tuple(file.name for file in files) == read.attachments
    assert [file.data for file in files[:5]] == [b"\x00\xff"] * 5
    assert files[0].media == "application/pdf"
    assert read_reply(files[-1].data)[0].text == "the plain form"
    assert read.text == "the plain form"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a/b\\c.txt", "c.txt"),
        ("..", ""),
        ("nul", "_nul"),
        ("LPT1.txt", "_LPT1.txt"),
        ("a\x00b\r\n.txt", "ab.txt"),
        ("x" * 300 + ".pdf", "x" * 96 + ".pdf"),
        ("photo.jpg:stream", "photo.jpgstream"),
        ("trailing. . ", "trailing"),
    ],
)
def test_names_of_files(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_failure_notice_names_the_letter_that_came_back() -> None:
    data = lines(
        "From: MAILER-DAEMON@example.org",
        "Subject: Undelivered",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
        "",
        "--B",
        "",
        "I could not deliver it.",
        "--B",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mail.example.org",
        "",
        "Final-Recipient: rfc822; nobody@example.com",
        "Status: 5.1.1",
        "--B",
        "Content-Type: text/rfc822-headers",
        "",
        "From: anna@example.org",
        f"Message-ID: {OURS}",
        "--B--",
        "",
    )

    read, _ = read_reply(data)

    assert read.answers == (OURS,)
    assert "I could not deliver it." in read.text
    assert "Status: 5.1.1" in read.text
    whole = data.replace(b"text/rfc822-headers", b"message/rfc822")
    assert read_reply(whole)[0].answers == (OURS,)


@pytest.mark.parametrize(
    ("charset", "content", "text"),
    [
        ("iso-8859-1", b"Gr\xfc\xdfe", "Grüße"),
        ("utf-16", "Grüße".encode("utf-16"), "Grüße"),
        ("x-unknown", "Grüße".encode(), "Grüße"),
        ("us-ascii", "Grüße".encode(), "Grüße"),
        ("utf-8", b"Gr\xfc\xdfe", "Gr\ufffd\ufffde"),
        ("", b"Gr\xfc\xdfe", "Grüße"),
        ("idna", b"xn--a", "xn--a"),
        ("punycode", b"Grn-lkaAA-8", "Grn-lkaAA-8"),
        ("zlib", b"x", "x"),
        ("unicode_escape", b"\\x41", "\\x41"),
        ("utf-8\x00", b"x", "x"),
    ],
)
def test_character_sets_are_those_that_are_known_to_be_harmless(
    charset: str, content: bytes, text: str
) -> None:
    body = base64.b64encode(content)
    kind = f'Content-Type: text/plain; charset="{charset}"' if charset else "MIME-Version: 1.0"

    read, _ = read_reply(reply(body, kind, "Content-Transfer-Encoding: base64"))

    assert read.text == text


def test_texts_hold_nothing_that_steers_a_screen() -> None:
    read, _ = read_reply(
        reply(
            b"\x1b[31mred\x00\x07\r\nline", "Subject: =?utf-8?b?G1szMW0KQmNjOiB4?=", "Date: never"
        )
    )

    assert read.text == "\ufffd[31mred\ufffd\ufffd\nline"
    assert read.subject.isprintable()
    assert read.at is None


def test_a_name_cannot_pass_for_the_address() -> None:
    read, _ = read_reply(
        lines("From: =?utf-8?q?privacy=40example=2Ecom_=3Cx=3E?= <evil@example.net>", "", "x")
    )

    assert read.sender == "privacy@example.com <x> <evil@example.net>"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no message"),
        (b"\xff\xd8\xff\xe0 a picture", "no message"),
        (b"just words\r\n", "no message"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 100, "Outlook"),
        (reply(b"\n" * (replies.MOST_LINES + 1)), "more parts or lines"),
        (reply(b"\r" * (replies.MOST_LINES + 1)), "more parts or lines"),
        (reply(b"Content-Type: text/plain\r\n" * 600), "more parts or lines"),
        (reply(b"Content-Type: multipart/mixed\r\n" * 100), "more parts or lines"),
        (reply(b"x", f"Content-Type: text/plain; {'a;' * 5000}"), "longer"),
        (reply(b"x", "Content-Type: text/plain;" + "\r\n a=b;" * 5000), "longer"),
    ],
)
def test_what_is_no_reply_or_no_harmless_one_is_bad_data(data: bytes, words: str) -> None:
    with pytest.raises(BadData, match=words):
        read_reply(data)


def test_a_reply_that_is_too_large_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replies, "MOST_BYTES", 100)

    with pytest.raises(BadData, match="too large"):
        read_reply(reply(b"x" * 100))


def test_parts_within_parts_are_read_as_deep_as_they_may_be() -> None:
    head = [f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}' for n in range(50)]
    data = lines("From: a@example.org", *head, "", "deep", "")

    assert read_reply(data)[0].text == "deep"


def test_too_many_attachments_are_refused() -> None:
    parts = [part for _ in range(250) for part in ("--B", "Content-Type: image/png", "", "x")]

    with pytest.raises(BadData, match="attachments"):
        read_reply(
            lines("From: a@b.org", 'Content-Type: multipart/mixed; boundary="B"', "", *parts)
        )


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("no tags", "no tags"),
        ("<p>a<p>b", "a\n\nb"),
        ("a<!-- hidden -->b", "ab"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"),
        ('<a href="javascript:x()">a</a>', "a"),
        ('<a href="https://x.org/">https://x.org/</a>', "https://x.org/"),
        ('<a href="mailto:a@x.org">write</a>', "write <a@x.org>"),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("<?xml version='1.0' encoding='utf-16'?><p>ü</p>", "ü"),
        ("&lt;b&gt; &amp;amp;", "<b> &amp;"),
        ("a\x00b", "ab"),
        ('<p title="a > b" title=\'"\' x>c</p>', "c"),
        ("1 < 2 <3 a<b", "1 < 2 <3 a"),
        ("a<script>x<b>y</SCRIPT >b", "ab"),
        ("a<style>never closed", "a"),
        ('a<b title="never closed>b', "a"),
        ("a</>b<!doctype html>c<?php x ?>d", "abcd"),
        ("<a x=1 HREF = https://x.org/?q=<b> >l</a>", ">l <https://x.org/?q=%3Cb>"),
        ("<a " + "a=1 b " * 100_000 + "href='https://x.org'>l</a>", "l <https://x.org>"),
        ("<div>" * 5000 + "deep", None),
    ],
)
def test_html_as_text(html: str, text: str | None) -> None:
    shown = html_text(html)

    assert text is None or shown == text
