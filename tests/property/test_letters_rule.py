"""
Whatever titles, names and lists hold:

* no letter has a sentence with a blank in it, a tag of a template, or a line that data began;
* its subject is one line, its short form short;
* its table reads back as it was.
"""

import csv
import io
import re
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.domain.letter import INLINE, LANGUAGES, LetterPhoto, LetterWish, Sender
from scanner.domain.recipient import Asker
from scanner.domain.shapes import safe_cell
from scanner.errors import BadWish
from scanner.mail.letter import SHORT, photos_csv, write_letter
from scanner.mail.letter_language import is_visible, one_line
from scanner.reference import letter_templates

TEMPLATES = letter_templates()
SLUGS = sorted({slug for _, slug in TEMPLATES})
LAWS = ["gdpr-17", "uk-gdpr-15", "gdpr-21", "ccpa-delete", "swiss-fadp", "lgpd", "courtesy"]

HEAD = "MARKER"
"""Begins every text from outside, so that a line which begins with it shows an injection."""

BLANKS_AND_TAGS = re.compile(r"\{[{%#]|[}%#]\}|None|Undefined|\(\)| ,|\n\n\n|\w  \w| \.|:$\Z")

odd = st.sampled_from(
    ["\n", "\r\n", "\u2028", "\x0b", "\x85", "<b>&amp;", "{{ name }}", "{% if %}", "\u202e", "=1"]
)
texts = st.lists(st.one_of(st.text(max_size=12), odd), max_size=5).map("".join)
marked = texts.map(lambda text: f"x\n{HEAD}{text}")
days = st.none() | st.dates(date(2004, 1, 1), date(2026, 1, 1))
photos = st.builds(
    LetterPhoto,
    photo=st.integers(0, 9),
    key=st.sampled_from(["", "123", "47870808501"]) | marked,
    url=marked | st.just(""),
    title=marked | st.just(""),
    uploaded=days,
    dataset=marked | st.just(""),
    list_name=marked | st.just(""),
    list_sha256=st.sampled_from(["", "ab" * 32]),
    row=st.none() | st.integers(1, 10**12),
    possible=st.lists(marked, max_size=2).map(tuple),
    license_then=st.sampled_from(["", "unknown", "cc-by-2.0", "cc-by-4.0"]) | marked,
    license_now=st.sampled_from(["", "all-rights-reserved", "cc0-1.0"]) | marked,
    collected_from=days,
    collected_to=days,
)
fields = st.fixed_dictionaries(
    {
        "sent_on": st.sampled_from(["2026-10-01", "last week"]),
        "holder": marked,
        "happened": st.sampled_from(["no-answer", "refused", "partly", "They wrote twice."]),
        "answer": st.just("An answer."),
        "situation": st.just("A reason."),
        "consent": st.just("yes"),
    },
    optional={
        "due_on": st.sampled_from(["2026-11-01", "2027-01-01", "never", ""]),
        "message_id": marked,
        "first_reference": marked,
        "first_law": st.sampled_from(["gdpr-17", "uk-gdpr-15", "courtesy", ""]),
        "question": st.just("What?"),
        "precondition": st.sampled_from(["no-cv", "no_cv", "deleted", ""]) | marked,
        "credit": marked,
        "asked_on": st.sampled_from(["2026-10-11", ""]),
        "granted_on": st.just(""),
        "consent_on": st.sampled_from(["2026-10-12", "\u200b"]),
    },
)
senders = st.builds(
    Sender,
    name=marked,
    email=marked,
    address=marked | st.just(""),
    country=st.sampled_from(["", "DE", "US-CA"]),
    flickr_name=marked | st.just(""),
    nsid=marked,
    flickr_url=marked | st.just(""),
)
wishes = st.builds(
    LetterWish,
    template=st.sampled_from(SLUGS),
    language=st.sampled_from(LANGUAGES),
    asker=st.sampled_from(Asker),
    sender=senders,
    recipient_name=marked,
    recipient_address=st.sampled_from(["", "Street 1\r\n\n\x1bTown"]),
    dataset_names=st.lists(marked, max_size=3).map(tuple),
    law=st.sampled_from(LAWS),
    photos=st.lists(photos, max_size=3).map(tuple),
    day=st.just(date(2026, 11, 23)),
    reference=marked,
    required=st.sampled_from([(), ("nsid",), ("address",), ("consent", "flickr_name")]),
    fields=fields,
)


def without_data(text: str) -> str:
    """Return what a template wrote of a letter: the lines that hold no text from outside."""
    return "\n".join("-" if HEAD in line else line for line in text.splitlines())


@settings(max_examples=250, deadline=None)
@given(wishes)
def test_no_data_makes_a_letter_other_than_it_was_written(wish: LetterWish) -> None:
    if wish.template == "complaint":
        wish = replace(wish, law="gdpr-77")
    try:
        letter = write_letter(wish, TEMPLATES)
    except BadWish:
        return

    assert letter.subject == one_line(letter.subject)
    assert 0 < len(letter.short) <= SHORT
    for text in (letter.subject, letter.body, letter.short):
        own = without_data(text)
        assert not BLANKS_AND_TAGS.search(own)
    starts = [line for line in letter.body.splitlines() if line.startswith(HEAD)]
    assert starts == []
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]", letter.body)
    assert bool(letter.attachments) == bool(wish.photos)


@settings(max_examples=10, deadline=None)
@given(texts, st.sampled_from(LANGUAGES), st.integers(INLINE + 1, 2_000))
def test_two_thousand_photos_are_in_the_table_and_not_in_the_text(
    title: str, language: str, count: int
) -> None:
    many = tuple(
        LetterPhoto(key=f"{n + 1:012}", title=f"{title}{n}", list_name=f"list {n % 7}")
        for n in range(count)
    )
    wish = LetterWish(
        template="erasure",
        language=language,
        asker=Asker.SUBJECT,
        sender=Sender(name="Ann", email="ann@example.org"),
        recipient_name="Somebody",
        law="gdpr-17",
        photos=many,
        day=date(2026, 11, 23),
        reference="Safelight 2026-0007",
    )
    letter = write_letter(wish, TEMPLATES)

    assert not any(photo.key in letter.body for photo in many)
    assert "[7] list 6" in letter.body
    table = csv.reader(io.StringIO(letter.attachments[0].data.decode("utf-8-sig"), newline=""))
    assert [row[2] for row in table][1:] == [photo.key for photo in many]


@settings(max_examples=150, deadline=None)
@given(st.lists(photos, max_size=4), st.sampled_from(LANGUAGES))
def test_the_table_reads_back_as_it_was(given_photos: list[LetterPhoto], language: str) -> None:
    data = photos_csv(given_photos, language).data
    head, *table = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))

    assert len(table) == len(given_photos)
    for number, (photo, row) in enumerate(zip(given_photos, table, strict=True), 1):
        assert len(row) == len(head)
        title = one_line(photo.title)
        assert row[0] == str(number)
        assert row[3] == (safe_cell(title) if is_visible(title) else "")
        assert row[4] == (photo.uploaded.isoformat() if photo.uploaded else "")
        assert row[8] == ("" if photo.row is None else str(photo.row))
        assert not any(cell[:1] in set("=+-@\t\r") for cell in row if cell)
