"""Letters of one photographer about two photos, for tests to change one thing of."""

import csv
import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from scanner.domain.letter import Letter, LetterPhoto, LetterWish, Sender
from scanner.domain.recipient import Asker
from scanner.mail.letter import write_letter
from scanner.reference import letter_templates

TEMPLATES = letter_templates()

ZOE = Sender(
    name="Zoë Müller",
    email="zoe@example.org",
    address="Gasse 1\n8000 Zürich",
    country="CH",
    flickr_name="zoepix",
    nsid="12037949754@N01",
    flickr_url="https://www.flickr.com/photos/zoepix",
)

LISTED = LetterPhoto(
    photo=1,
    key="5123456789",
    url="https://www.flickr.com/photos/zoepix/5123456789",
    title="Street party",
    uploaded=date(2010, 10, 28),
    dataset="ffhq",
    list_name="ffhq-dataset-v2.json",
    list_sha256="0f" * 32,
    row=41234,
    license_then="cc-by-nc-2.0",
    license_now="all-rights-reserved",
    collected_from=date(2018, 10, 1),
    collected_to=date(2018, 10, 31),
)

POSSIBLE = LetterPhoto(
    photo=2, key="5123456790", possible=("Diversity in Faces",), license_then="cc-by-4.0"
)

FIELDS: Mapping[str, str] = {
    "situation": "My children can be recognized in them.",
    "sent_on": "2026-10-01",
    "message_id": "<first@example.org>",
    "first_reference": "SL-AAAA-BBBB",
    "first_law": "gdpr-17",
    "due_on": "2026-11-02",
    "holder": "NVIDIA Corporation",
    "happened": "no-answer",
    "asked_on": "2026-10-10",
    "question": "Who are you?",
    "answer": "The photographer.",
    "precondition": "no-cv",
    "granted_on": "2026-10-20",
    "consent_on": "2026-10-11",
}


def written(template: str, **changed: Any) -> Letter:
    """Return a usual letter in English, but for what is changed of its wish."""
    wish = LetterWish(
        template=template,
        language="en",
        asker=Asker.PHOTOGRAPHER,
        sender=ZOE,
        recipient_name="NVIDIA Corporation",
        dataset_names=("Flickr-Faces-HQ",),
        law="gdpr-17",
        photos=(LISTED,),
        day=date(2026, 11, 23),
        reference="Safelight 2026-0007",
        fields=FIELDS,
    )
    return write_letter(replace(wish, **changed), TEMPLATES)


def rows(data: bytes) -> list[list[str]]:
    """Return what a spreadsheet reads of a table."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
