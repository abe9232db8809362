"""
Fills a letter template: a wish and the text of a template become a letter; nothing is read.

A template is plain text in Jinja2, in four parts:

    requires: name email                    refused by name where one is empty
    requires photographer: nsid             the same, of one asker only
    optional: situation                     known to the template only where given
    shows photographer: flickr_url          stands with who asks, where known
    photos: required                        not without a photo
    askers: photographer                    who may write it; left out: both
    --- subject
    --- body
    --- short                               the same ask for a mailto address, without the list

A field that is empty is not there at all, so that no sentence can be sent with a blank in it:
StrictUndefined refuses. What comes from outside (titles, names, addresses) is data, never template,
and stays on the line it was put on. Of the sender, a template sees only what it declares.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import lru_cache
from typing import Any, Final

from jinja2 import StrictUndefined, Template, TemplateError
from jinja2.meta import find_undeclared_variables
from jinja2.sandbox import SandboxedEnvironment

from scanner.domain.letter import LANGUAGES, Letter, LetterWish, Sender
from scanner.domain.recipient import Asker
from scanner.errors import BadWish, Damaged
from scanner.mail.letter_language import (
    Words,
    cut,
    is_visible,
    listed,
    long_day,
    one_line,
    several_lines,
)
from scanner.mail.letter_words import WORDS
from scanner.mail.photo_list import photo_list, photos_csv

__all__ = [
    "field_label",
    "optional_fields",
    "photo_list",
    "photos_csv",
    "required_fields",
    "write_letter",
]

SHORT = 1200
"""Characters of the short form, so that it fits into a mailto address."""

SUBJECT = 77
"""Characters of a subject that every mail program shows on one line, if it can be so short."""

MOST_TEXT = 10_000

_BRIEF = 350
"""Characters of the user's own text that the short form repeats."""

_ACCOUNT: Final = frozenset({"flickr_name", "nsid", "flickr_url"})
_SENDER: Final = frozenset(field.name for field in fields(Sender))
_PARAGRAPHS: Final = frozenset({"situation", "question", "answer", "happened", "consent"})
"""Fields that may have several lines; every other one is made one line."""

_GDPR = {"gdpr": {"de": "DSGVO", "fr": "RGPD", "es": "RGPD"}, "uk-gdpr": {}}
_GDPR_NAME = {"gdpr": "GDPR", "uk-gdpr": "UK GDPR"}
_REGIMES = ("uk-gdpr", "gdpr", "ccpa", "swiss-fadp", "lgpd")
_ASK_REMOVAL = frozenset(
    {"gdpr-17", "gdpr-21", "uk-gdpr-17", "uk-gdpr-21", "ccpa-delete", "courtesy"}
)

_HEAD = re.compile(r"(requires|optional|shows|photos|askers)(?: (photographer|subject))?: (.+)")
_PARTS = re.compile(r"^--- (subject|body|short)\n", re.MULTILINE)

_JINJA: Final = SandboxedEnvironment(
    undefined=StrictUndefined,
    autoescape=False,  # plain text: there is no markup to escape
    trim_blocks=True,
    lstrip_blocks=True,
)
_JINJA.globals.clear()


@dataclass(frozen=True, slots=True)
class _Template:
    """A template taken apart; `requires` and `shows` by asker."""

    requires: Mapping[Asker, tuple[str, ...]]
    optional: tuple[str, ...]
    shows: Mapping[Asker, tuple[str, ...]]
    photos: bool
    askers: frozenset[Asker]
    subject: str
    body: str
    short: str


def write_letter(wish: LetterWish, templates: Mapping[tuple[str, str], str]) -> Letter:
    """
    Return the letter that a wish asks for.

    `templates` are texts by language and slug. The photos' list is attached if there is any photo.
    The subject is shortened to SUBJECT characters by leaving out the datasets, if that helps.

    Raises BadWish for a language or letter that there is none of, an asker whom it is not for, no
    photo where one is needed, and naming every required field that is empty; Damaged for
    a template that is not whole.
    """
    text = templates.get((wish.language, wish.template))
    if text is None or wish.language not in WORDS:
        raise BadWish(
            f"There is no letter {wish.template!r} in {wish.language!r}; "
            f"the languages are {', '.join(LANGUAGES)}."
        )
    template = _taken_apart(text)
    if wish.asker not in template.askers:
        raise BadWish("Only whoever took the photos can write this letter.")
    values = _values(wish, template)
    attachments = (photos_csv(wish.photos, wish.language),) if wish.photos else ()
    whole = one_line(_rendered(template.subject, values))
    brief = {key: value for key, value in values.items() if key != "about"}
    subject = whole if len(whole) <= SUBJECT else one_line(_rendered(template.subject, brief))
    return Letter(
        language=wish.language,
        subject=subject,
        body=_tidy(_rendered(template.body, values)) + "\n",
        short=cut(_tidy(_rendered(template.short, values)), SHORT),
        attachments=attachments,
    )


def required_fields(template_text: str, asker: Asker | None = None) -> tuple[str, ...]:
    """
    Return the slugs of what a template must be given, in its order.

    With no asker, what it needs of everybody. Raises Damaged for a template that is not whole.
    """
    requires = _taken_apart(template_text).requires
    if asker is not None:
        return requires[asker]
    return tuple(slug for slug in requires[Asker.PHOTOGRAPHER] if slug in requires[Asker.SUBJECT])


def optional_fields(template_text: str) -> tuple[str, ...]:
    """Return the slugs of what a template can be given besides, in its order; raises Damaged."""
    return _taken_apart(template_text).optional


def field_label(language: str, slug: str) -> str:
    """
    Return what a person is asked for, such as "your name"; a slug that is not known, with blanks.

    Raises BadWish for a language that no letter is written in.
    """
    if language not in WORDS:
        raise BadWish(f"There are no letters in {language!r}.")
    known = WORDS[language].fields.get(slug)
    return known.asked if known else slug.replace("_", " ")


# -- a template's parts


def _taken_apart(text: str) -> _Template:
    head, *parts = _PARTS.split(text)
    if parts[::2] != ["subject", "body", "short"]:
        raise Damaged("A letter template has not the parts subject, body and short, in this order.")
    requires: dict[Asker, tuple[str, ...]] = dict.fromkeys(Asker, ())
    shows: dict[Asker, tuple[str, ...]] = dict.fromkeys(Asker, ())
    optional: tuple[str, ...] = ()
    askers = frozenset(Asker)
    photos = False
    for line in filter(None, head.splitlines()):
        found = _HEAD.fullmatch(line)
        if not found:
            raise Damaged(f"A letter template has a line in its head that is none: {line!r}.")
        key, whose, slugs = found[1], found[2], tuple(found[3].split())
        of = {Asker(whose)} if whose else frozenset(Asker)
        if key == "photos":
            photos = slugs == ("required",)
        elif key == "optional":
            optional += slugs
        elif key == "askers":
            askers = frozenset(Asker(slug) for slug in slugs if slug in set(Asker))
        else:
            target = requires if key == "requires" else shows
            target.update({asker: target[asker] + slugs for asker in of})
    subject, body, short = parts[1::2]
    return _Template(requires, optional, shows, photos, askers, subject, body, short)


@lru_cache(maxsize=256)
def _said(text: str) -> frozenset[str]:
    """Return the names of what a part of a template says."""
    try:
        return frozenset(find_undeclared_variables(_JINJA.parse(text)))
    except TemplateError as err:
        raise Damaged(f"A letter template is not whole: {err}.") from err


@lru_cache(maxsize=256)
def _compiled(text: str) -> Template:
    return _JINJA.from_string(text)


def _rendered(text: str, values: Mapping[str, Any]) -> str:
    try:
        return _compiled(text).render(values)
    except TemplateError as err:
        raise Damaged(f"A letter template is not whole: {err}.") from err


# -- what a template is given


def _values(wish: LetterWish, template: _Template) -> dict[str, Any]:
    """Return all that a template may say; raises BadWish for what it must and cannot."""
    words = WORDS[wish.language]
    subject_asks = wish.asker is Asker.SUBJECT
    # Of whom the photos show, no recipient gets an account: the photos are in somebody else's.
    needed = tuple(
        slug
        for slug in dict.fromkeys((*template.requires[wish.asker], *wish.required))
        if not (subject_asks and slug in _ACCOUNT and slug not in template.requires[wish.asker])
    )
    shown = template.shows[wish.asker]
    declared = {*needed, *template.optional, *shown}
    given = {slug: getattr(wish.sender, slug) for slug in _SENDER & declared}
    given |= {
        slug: text
        for slug, text in wish.fields.items()
        if text and (slug in declared) and not (slug in _SENDER and given.get(slug))
    }
    facts = {slug: text for slug, raw in given.items() if (text := _field(slug, raw, words))}
    _refuse_missing(wish, template, needed, facts, words)
    values: dict[str, Any] = dict(facts)
    values |= _computed(wish, words, facts)
    said = _said(template.body)
    asked_for = (slug for slug in wish.required if slug in needed and slug not in said)
    identity = ("name", "email", *shown, *asked_for)
    values["who"] = "\n".join(
        f"{_label(words, slug)}{words.colon} {_folded(facts[slug])}"
        for slug in dict.fromkeys(identity)
        if slug in facts
    )
    return values


def _refuse_missing(
    wish: LetterWish,
    template: _Template,
    needed: Sequence[str],
    facts: Mapping[str, str],
    words: Words,
) -> None:
    missing = [slug for slug in needed if slug not in facts]
    always = {"reference": wish.reference, "recipient": wish.recipient_name}
    missing += [slug for slug, text in always.items() if not is_visible(one_line(text))]
    if template.photos and not wish.photos:
        missing.append("photos")
    if missing:
        labels = tuple(field_label(wish.language, slug) for slug in dict.fromkeys(missing))
        raise BadWish(f"{words.missing} {listed(labels, words)}.")


def _computed(wish: LetterWish, words: Words, facts: Mapping[str, str]) -> dict[str, Any]:
    """Return what is put together from the wish; what is not known is left out."""
    law = facts.get("first_law") or wish.law
    regime = _regime(law) or _regime(wish.law)
    count = len(wish.photos)
    names = tuple(filter(None, (one_line(name) for name in wish.dataset_names)))
    licenses = {photo.license_then or photo.license_now for photo in wish.photos}
    texts = {
        "datasets": listed(names, words),
        "about": names[0] if len(names) == 1 else "",
        "gdpr": _gdpr(regime, wish.language),
        "law": words.laws.get(law, ""),
        "first": _first_letter(facts, words),
        "late": _late(wish, regime, words),
        "list": photo_list(wish.photos, wish.language) if count else "",
        "file": words.csv_name if count else "",
    }
    return {
        **{slug: text for slug, text in texts.items() if text},
        "asker": wish.asker.value,
        "regime": regime,
        "one": _chooser(count),
        "brief": lambda text: cut(" ".join(text.split()), _BRIEF),
        "certain": all(photo.list_name for photo in wish.photos),
        "removal": wish.law in _ASK_REMOVAL,
        "cc2": any(slug.startswith("cc-by") and slug.endswith("-2.0") for slug in licenses),
        "cc4": any(slug.startswith("cc-by") and slug.endswith("-4.0") for slug in licenses),
        "head": _head(wish, words),
        "reference": _tag(wish.reference),
    }


def _regime(law: str) -> str:
    return next((name for name in _REGIMES if law.startswith(name)), "")


def _gdpr(regime: str, language: str) -> str:
    return _GDPR.get(regime, {}).get(language) or _GDPR_NAME.get(regime, "")


def _chooser(count: int) -> Callable[[str, str], str]:
    """Return what gives the first text of one photo, and the second of any other number."""
    return lambda single, plural: single if count == 1 else plural


def _head(wish: LetterWish, words: Words) -> str:
    lines = [one_line(wish.recipient_name), *several_lines(wish.recipient_address).splitlines()]
    to = f"\n{' ' * 4}".join(line for line in lines if line)
    return f"{words.to}{words.colon} {to}\n{words.dated}{words.colon} {long_day(wish.day, words)}"


def _first_letter(facts: Mapping[str, str], words: Words) -> str:
    """Return the day of the first letter, and in brackets by what else it can be found."""
    if "sent_on" not in facts:
        return ""
    marks = [_tag(facts["first_reference"])] if "first_reference" in facts else []
    if "message_id" in facts:
        marks.append(f"Message-ID{words.colon} {facts['message_id']}")
    return facts["sent_on"] + (f" ({', '.join(marks)})" if marks else "")


def _late(wish: LetterWish, regime: str, words: Words) -> str:
    """Return the day on which a term of the law ended, if the law has one and it is over."""
    due = _day(wish.fields.get("due_on", ""))
    if regime not in ("gdpr", "uk-gdpr", "ccpa") or due is None or due >= wish.day:
        return ""
    return long_day(due, words)


def _tag(reference: str) -> str:
    """Return a reference as it stands between brackets: "Safelight 2026-0007"."""
    plain = one_line(reference).strip("[] ")
    return plain if plain.lower().startswith("safelight") else f"Safelight {plain}"


def _field(slug: str, raw: str, words: Words) -> str:
    """Return what the user or the settings gave for a field, as it may stand; "" if nothing."""
    if len(raw) > MOST_TEXT:
        raise BadWish(
            f"A letter takes {MOST_TEXT:,} characters of a field at most ({slug} has {len(raw):,})."
        )
    text = several_lines(raw) if slug in _PARAGRAPHS or slug == "address" else one_line(raw)
    day = _day(text) if slug.endswith("_on") else None
    if day is not None:
        return long_day(day, words)
    if slug == "precondition":
        text = words.done.get(text.replace("_", "-"), text)
    elif slug == "happened":
        text = words.happened.get(text, text)
    return text if is_visible(text) else ""


def _label(words: Words, slug: str) -> str:
    known = words.fields.get(slug)
    return known.label if known else slug.replace("_", " ")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if re.match(r"\d{4}-\d\d-\d\d(?:T|$)", text) else None
    except ValueError:
        return None


def _folded(text: str) -> str:
    return ", ".join(filter(None, text.splitlines()))


def _tidy(text: str) -> str:
    """Return a rendered part without blanks at line ends, or two empty lines in a row."""
    lines = "\n".join(line.rstrip(" ") for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n")
