"""
Letters: who writes, which photos it is about, and what comes out; pure data.

A letter's identity data is only what its recipient needs; it never carries a picture of a face.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from scanner.domain.recipient import Asker

LANGUAGES = ("en", "de", "fr", "es")

INLINE = 25
"""Photos that stand in the letter itself; all of them are in the attachment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """
    Who asks: as settings keep it (letters.name and so on), empty where not given.

    `country` is two capital letters, for the United States with the state ("US-CA").
    `flickr_name`, `nsid` and `flickr_url` are of the account that the photos are in.
    """

    name: str = ""
    email: str = ""
    address: str = ""
    country: str = ""
    flickr_name: str = ""
    nsid: str = ""
    flickr_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterPhoto:
    """
    One photo of a letter, as it was known on the day of the letter.

    `url` is its page or, for somebody else's photo, the address that the user gave. `key` is the
    Flickr id, empty if none. `dataset`, `list_name`, `list_sha256` and `row` tell where a
    published list has it; `possible` names datasets that it may be in, whose list nobody
    publishes. `license_then` is what it stood under when the dataset's photos were collected,
    `license_now` today's: slugs, empty where not known. `uploaded` and
    `collected_from`/`collected_to` are the dates.
    """

    photo: int = 0
    key: str = ""
    url: str = ""
    title: str = ""
    uploaded: date | None = None
    dataset: str = ""
    list_name: str = ""
    list_sha256: str = ""
    row: int | None = None
    possible: tuple[str, ...] = ()
    license_then: str = ""
    license_now: str = ""
    collected_from: date | None = None
    collected_to: date | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a letter or came with a reply; `media` is such as "text/csv"."""

    name: str
    media: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """
    A letter, ready to be read and edited: plain text, LF between lines.

    `short` is what fits into a mailto address. `attachments` always hold the list of
    photos as CSV.
    """

    language: str
    subject: str
    body: str
    short: str = ""
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterWish:
    """
    What a letter is to be made of.

    `template` is a Law's `letter`; `fields` are further values by slug, such as "consent" or
    "reference". `recipient_name`, `recipient_address`, `dataset_names` as they are to stand there.
    `law` is the slug of the Law that the request rests on ("gdpr-17"), by which a template words
    its ground and its term in its own language; a follow-up has that of the first letter.
    """

    template: str
    language: str
    asker: Asker
    sender: Sender
    recipient_name: str
    recipient_address: str = ""
    dataset_names: tuple[str, ...] = ()
    law: str = ""
    law_name: str = ""
    law_article: str = ""
    photos: tuple[LetterPhoto, ...] = ()
    day: date
    reference: str = ""
    required: tuple[str, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
