"""
Every letter that anybody can be offered: each recipient, law, asker and language, walked through.

What is offered is what the rules of domain/grounds.py propose for somebody who lives where the law
holds; what follows a first letter is walked through too.
"""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from scanner.domain.grounds import grounds
from scanner.domain.letter import LANGUAGES, LetterPhoto, LetterWish, Sender
from scanner.domain.recipient import Asker, Law, Recipient, Role, Unit
from scanner.mail.letter import SHORT, write_letter
from scanner.reference import laws, letter_templates, recipients

TEMPLATES = letter_templates()
RECIPIENTS = recipients()
LAWS = laws()
FOLLOW_UPS = ("reminder", "consent", "information", "downstream", "withdrawal")

COUNTRIES = ("DE", "FR", "ES", "GB", "CH", "BR", "US-CA", "US-NY", "")

ANN = Sender(
    name="Ann Example",
    email="ann@example.org",
    address="Street 1, Town",
    country="DE",
    flickr_name="annpix",
    nsid="12037949754@N01",
    flickr_url="https://www.flickr.com/photos/annpix",
)

PHOTOS = (
    LetterPhoto(
        photo=1,
        key="5123456789",
        url="https://www.flickr.com/photos/annpix/5123456789",
        title="A street",
        dataset="ffhq",
        list_name="a-list.json",
        list_sha256="ab" * 32,
        row=7,
        license_then="cc-by-2.0",
        license_now="cc-by-4.0",
    ),
    LetterPhoto(photo=2, key="5123456790", possible=("Diversity in Faces",)),
)

FIELDS = {
    "situation": "Reason.",
    "consent": "yes",
    "precondition": "no-cv",
    "sent_on": "2026-10-01",
    "message_id": "<first@example.org>",
    "first_reference": "Safelight 2026-0001",
    "due_on": "2026-11-02",
    "asked_on": "2026-10-03",
    "answer": "Answer.",
    "holder": "The Holder",
    "happened": "no-answer",
}


def offered() -> Iterator[tuple[Recipient, Law, Asker]]:
    """Yield whom one can be proposed to write to, on what ground and as whom, once each."""
    seen = set()
    for recipient in RECIPIENTS:
        for asker in Asker:
            for country in COUNTRIES:
                for ground in grounds(recipient, asker, country, LAWS):
                    if (recipient.slug, ground.law.slug, asker) not in seen:
                        seen.add((recipient.slug, ground.law.slug, asker))
                        yield recipient, ground.law, asker


OFFERED = list(offered())


def check(wish: LetterWish) -> None:
    where = (wish.recipient_name, wish.template, wish.law, wish.asker, wish.language)
    letter = write_letter(wish, TEMPLATES)

    assert letter.subject.startswith("[Safelight 2026-0007] "), where
    assert len(letter.short) <= SHORT, where
    for text in (letter.subject, letter.body, letter.short):
        assert text.strip(), where
        assert not re.search(r"\{[{%]|[%}]\}|\(\)| ,| \.(?!\w)|\n\n\n|None", text), where
    (table,) = letter.attachments
    read = list(csv.reader(io.StringIO(table.data.decode("utf-8-sig"), newline="")))
    assert [row[2] for row in read[1:]] == [photo.key for photo in wish.photos], where
    if wish.asker is Asker.SUBJECT:
        assert ANN.nsid not in letter.body, where


def wish_of(recipient: Recipient, law: Law, asker: Asker, language: str, letter: str) -> LetterWish:
    return LetterWish(
        template=letter,
        language=language,
        asker=asker,
        sender=ANN,
        recipient_name=recipient.name,
        dataset_names=recipient.datasets,
        law=law.slug,
        law_name=law.name,
        law_article=law.article,
        photos=PHOTOS,
        day=date(2026, 11, 23),
        reference="Safelight 2026-0007",
        required=recipient.fields,
        fields=FIELDS,
    )


def test_the_walk_meets_every_law_and_who_can_be_written_to() -> None:
    assert {law.slug for _, law, _ in OFFERED} == {law.slug for law in LAWS if law.offered}
    met = {recipient.slug for recipient, _, _ in OFFERED}
    assert len(met) > len(RECIPIENTS) * 0.9
    assert {asker for _, _, asker in OFFERED} == set(Asker)
    assert any(recipient.role is Role.AUTHORITY for recipient, _, _ in OFFERED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_that_is_offered_can_be_written(language: str) -> None:
    for recipient, law, asker in OFFERED:
        check(wish_of(recipient, law, asker, language, law.letter))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("letter", FOLLOW_UPS)
def test_every_letter_that_follows_can_be_written(language: str, letter: str) -> None:
    for law in {law.slug: law for _, law, _ in OFFERED}.values():
        recipient = next(one for one, other, _ in OFFERED if other is law)
        for asker in law.serves:
            check(wish_of(recipient, law, asker, language, letter))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_complaint_can_be_written_about_every_law_of_the_gdpr(language: str) -> None:
    authority = next(one for one in RECIPIENTS if one.role is Role.AUTHORITY)
    (complaint,) = (law for law in LAWS if law.letter == "complaint")
    for law in LAWS:
        if law.regime in ("gdpr", "uk-gdpr"):
            wish = wish_of(authority, complaint, Asker.SUBJECT, language, "complaint")
            check(replace(wish, fields={**FIELDS, "first_law": law.slug}))


def test_a_letter_asks_for_an_answer_in_the_term_of_its_law() -> None:
    units = {Unit.MONTH: "one month", Unit.DAY: "{} days", Unit.BUSINESS_DAY: "{} business days"}
    for recipient, law, asker in OFFERED:
        if law.term.first is None:
            continue
        wish = wish_of(recipient, law, asker, "en", law.letter)
        body = write_letter(wish, TEMPLATES).body.replace("calendar days", "days")
        assert units[law.term.unit].format(law.term.first) in body, law.slug
        if law.term.acknowledge:
            assert f"within {law.term.acknowledge} business days" in body
