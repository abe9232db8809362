"""
Reads resources/*.toml into domain types; refuses a bad file by name and entry.

The files are data that a person may edit and a reviewer may read, so every
field is checked as if it came from outside.
"""

import re
import tomllib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import Any, TypeVar

from scanner.domain.address import wrong_with
from scanner.domain.dataset import Checkable, Dataset, Status, Sure
from scanner.domain.letter import LANGUAGES
from scanner.domain.license import License, LicenseTable, Permits, Profile
from scanner.domain.recipient import Asker, Channel, ChannelKind, Law, Recipient, Role, Term, Unit
from scanner.errors import Damaged
from scanner.reference_entries import (
    choice,
    day,
    fact,
    is_of_form,
    matching,
    number,
    one_of_form,
    only_fields,
    tables,
    text,
    texts,
    words,
)

T = TypeVar("T")

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FIELD = re.compile(r"[a-z]+(?:_[a-z]+)*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_PLACE = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")


def license_table() -> LicenseTable:
    """Return the shipped licenses and permissive profiles; raises Damaged if not whole."""
    document = _read("licenses.toml")
    licenses = [
        _entry("licenses.toml", "license", n, entry, _license)
        for n, entry in _each(document, "license")
    ]
    profiles = [
        _entry("licenses.toml", "profile", n, entry, _profile)
        for n, entry in _each(document, "profile")
    ]
    known = {item.slug for item in licenses}
    for profile in profiles:
        strange = sorted(profile.licenses - known)
        if strange:
            raise Damaged(
                f"licenses.toml: profile {profile.slug} names {strange[0]!r}, which is no license."
            )
    return LicenseTable(licenses, profiles)


def datasets() -> tuple[Dataset, ...]:
    """Return the shipped datasets; raises Damaged if the file is not whole."""
    found = read_datasets(_read("datasets.toml"), {item.slug for item in license_table().licenses})
    entries = _each(_read("recipients.toml"), "recipient")
    names = {entry.get("slug"): str(entry.get("name")) for _, entry in entries}
    return tuple(
        replace(one, write_to=tuple(names.get(slug, slug) for slug in one.recipients))
        for one in found
    )


def read_datasets(document: dict[str, Any], licenses: set[str]) -> tuple[Dataset, ...]:
    """
    Return the datasets of a parsed datasets.toml.

    Raises Damaged that names the entry which is not whole, stands there twice, takes a license
    that is not among `licenses`, or is drawn from a dataset that is not there or from itself.
    """
    found = [
        _entry("datasets.toml", "dataset", n, entry, _dataset)
        for n, entry in _each(document, "dataset")
    ]
    by_slug: dict[str, Dataset] = {}
    for n, dataset in enumerate(found, 1):
        where = f"datasets.toml: dataset {n} ({dataset.slug})"
        if dataset.slug in by_slug:
            raise Damaged(f"{where} stands there twice.")
        for slug in sorted(dataset.licenses - licenses):
            raise Damaged(f"{where} names {slug!r}, which is no license.")
        by_slug[dataset.slug] = dataset
    _check_family(found, by_slug)
    return tuple(found)


def _check_family(found: Sequence[Dataset], by_slug: dict[str, Dataset]) -> None:
    """Raise Damaged for a parent that is not there, and for a dataset that is its own ancestor."""
    for n, dataset in enumerate(found, 1):
        for slug in dataset.parents:
            if slug not in by_slug:
                raise Damaged(
                    f"datasets.toml: dataset {n} ({dataset.slug}) is drawn from {slug!r}, "
                    "which is no dataset."
                )
    for n, dataset in enumerate(found, 1):
        seen: set[str] = set()
        rest = list(dataset.parents)
        while rest:
            slug = rest.pop()
            if slug not in seen:
                seen.add(slug)
                rest.extend(by_slug[slug].parents)
        if dataset.slug in seen:
            raise Damaged(f"datasets.toml: dataset {n} ({dataset.slug}) is drawn from itself.")


def recipients() -> tuple[Recipient, ...]:
    """Return the shipped recipients and authorities; raises Damaged if the file is not whole."""
    return read_recipients(_read("recipients.toml"), {item.slug for item in datasets()})


def read_recipients(document: dict[str, Any], datasets: Collection[str]) -> tuple[Recipient, ...]:
    """
    Return the recipients of a parsed recipients.toml.

    Raises Damaged that names the entry which is not whole, stands there twice, has an address
    that is none or comes from nowhere, or names a dataset, an authority or a neighbor that is
    not there.
    """
    found = [
        _entry("recipients.toml", "recipient", n, entry, _recipient)
        for n, entry in _each(document, "recipient")
    ]
    by_slug: dict[str, Recipient] = {}
    for n, recipient in enumerate(found, 1):
        where = f"recipients.toml: recipient {n} ({recipient.slug})"
        if recipient.slug in by_slug:
            raise Damaged(f"{where} stands there twice.")
        for slug in recipient.datasets:
            if slug not in datasets:
                raise Damaged(f"{where} names {slug!r}, which is no dataset.")
        by_slug[recipient.slug] = recipient
    for n, recipient in enumerate(found, 1):
        where = f"recipients.toml: recipient {n} ({recipient.slug})"
        for slug in recipient.nearest:
            if slug not in by_slug or slug == recipient.slug:
                raise Damaged(f"{where} has {slug!r} nearest, which is no other recipient.")
        authority = by_slug.get(recipient.authority)
        if recipient.authority and (authority is None or authority.role is not Role.AUTHORITY):
            raise Damaged(f"{where} answers to {recipient.authority!r}, which is no authority.")
    return tuple(found)


def laws() -> tuple[Law, ...]:
    """Return the shipped laws in their order; raises Damaged if the file is not whole."""
    return read_laws(_read("laws.toml"))


def read_laws(document: dict[str, Any]) -> tuple[Law, ...]:
    """
    Return the laws of a parsed laws.toml, names of groups of countries resolved.

    Raises Damaged that names the entry which is not whole or stands there twice.
    """
    groups = document.get("groups", {})
    for name, places in groups.items():
        if not isinstance(places, list) or not all(is_of_form(_COUNTRY, place) for place in places):
            raise Damaged(f"laws.toml: the group {name} is no list of countries.")
    found: dict[str, Law] = {}
    for n, entry in _each(document, "law"):
        law = _entry("laws.toml", "law", n, entry, lambda each: _law(each, groups))
        if law.slug in found:
            raise Damaged(f"laws.toml: law {n} ({law.slug}) stands there twice.")
        found[law.slug] = law
    return tuple(found.values())


def letter_templates() -> Mapping[tuple[str, str], str]:
    """
    Return the text of every shipped letter by language and slug, such as ("de", "erasure").

    Raises Damaged if a language is missing or a file cannot be read.
    """
    found: dict[tuple[str, str], str] = {}
    try:
        for language in LANGUAGES:
            folder = resources.files("resources").joinpath("letters", language)
            for file in sorted(folder.iterdir(), key=lambda each: each.name):
                slug, dot, end = file.name.rpartition(".")
                if dot and end == "txt":
                    found[language, slug] = file.read_text(encoding="utf-8")
    except (OSError, ValueError) as err:
        raise Damaged(
            f"resources/letters cannot be read ({err}); install Safelight again."
        ) from err
    return found


def _recipient(entry: dict[str, Any]) -> Recipient:
    only_fields(entry, Recipient, "a recipient")
    return Recipient(
        slug=matching(entry, "slug", _SLUG),
        name=text(entry, "name"),
        role=choice(entry, "role", Role, None),
        country=matching(entry, "country", _COUNTRY) if "country" in entry else "",
        serves=_askers(entry),
        datasets=texts(entry, "datasets"),
        channels=tuple(_channel(each) for each in tables(entry, "channels")),
        asks_for=texts(entry, "asks_for"),
        fields=tuple(one_of_form(_FIELD, "fields", each) for each in texts(entry, "fields")),
        before=words(entry, "before"),
        no_cv=fact(entry, "no_cv", False),
        biometrics=fact(entry, "biometrics", False),
        effect=words(entry, "effect"),
        note=words(entry, "note"),
        authority=words(entry, "authority"),
        nearest=texts(entry, "nearest"),
        seen=day(entry, "seen"),
    )


def _channel(entry: dict[str, Any]) -> Channel:
    """Return a channel; an address needs a source and how sure it is, and none needs a note."""
    only_fields(entry, Channel, "a channel")
    channel = Channel(
        kind=choice(entry, "kind", ChannelKind, None),
        value=words(entry, "value"),
        use=words(entry, "use"),
        seen_in=words(entry, "seen_in"),
        seen_on=words(entry, "seen_on"),
        sure=choice(entry, "sure", Sure, None) if "sure" in entry else None,
        regimes=texts(entry, "regimes"),
        note=words(entry, "note"),
    )
    if not channel.value and not channel.note:
        raise ValueError(f"a channel of kind {channel.kind} has neither a value nor a note")
    if channel.value:
        wrong = wrong_with(channel.kind, channel.value)
        if wrong:
            raise ValueError(f"{channel.value!r} {wrong}")
        if not channel.seen_in or channel.sure is None:
            raise ValueError(f"{channel.value!r} has no seen_in or no sure")
    return channel


def _law(entry: dict[str, Any], groups: dict[str, list[str]]) -> Law:
    only_fields(entry, Law, "a law")
    countries: set[str] = set()
    for place in texts(entry, "countries"):
        countries.update(
            groups[place] if place in groups else [one_of_form(_PLACE, "countries", place)]
        )
    law = Law(
        slug=matching(entry, "slug", _SLUG),
        name=text(entry, "name"),
        regime=matching(entry, "regime", _SLUG),
        article=words(entry, "article"),
        serves=_askers(entry),
        countries=frozenset(countries),
        term=_term(entry["term"]),
        about=text(entry, "about"),
        caution=words(entry, "caution"),
        offered=fact(entry, "offered", True),
        letter=matching(entry, "letter", _SLUG) if "letter" in entry else "",
        source=text(entry, "source"),
        sure=choice(entry, "sure", Sure, None),
    )
    if law.offered != bool(law.letter):
        raise ValueError("letter is for what is offered, and for nothing else")
    return law


def _term(entry: dict[str, Any]) -> Term:
    only_fields(entry, Term, "a term")
    term = Term(
        unit=choice(entry, "unit", Unit, None),
        first=number(entry, "first"),
        extension=number(entry, "extension"),
        acknowledge=number(entry, "acknowledge"),
        reminder=number(entry, "reminder"),
        rolls=fact(entry, "rolls", False),
    )
    if term.first is None and term.extension is not None:
        raise ValueError("extension is of a term that is not there")
    return term


def _license(entry: dict[str, Any]) -> License:
    return License(
        slug=text(entry, "slug"),
        name=text(entry, "name"),
        url=entry.get("url"),
        flickr_id=int(entry["flickr_id"]),
        commercial=Permits(entry["commercial"]),
        derivatives=Permits(entry["derivatives"]),
        share_alike=bool(entry.get("share_alike", False)),
        public_domain=bool(entry.get("public_domain", False)),
        old_names=tuple(entry.get("old_names", ())),
        old_urls=tuple(entry.get("old_urls", ())),
    )


def _profile(entry: dict[str, Any]) -> Profile:
    return Profile(
        text(entry, "slug"),
        text(entry, "name"),
        text(entry, "rule"),
        frozenset(entry["licenses"]),
    )


def _dataset(entry: dict[str, Any]) -> Dataset:
    only_fields(entry, Dataset, "a dataset")
    begin, end = day(entry, "collected_from"), day(entry, "collected_to")
    if (begin is None) != (end is None) or (begin and end and end < begin):
        raise ValueError("collected_from and collected_to are not two days in order")
    faces = entry.get("faces")
    if faces is not None and not isinstance(faces, bool):
        raise ValueError("faces is neither true nor false")
    return Dataset(
        slug=text(entry, "slug"),
        name=text(entry, "name"),
        holder=words(entry, "holder"),
        year=number(entry, "year"),
        photos=number(entry, "photos"),
        faces=faces,
        purpose=words(entry, "purpose"),
        licenses=frozenset(texts(entry, "licenses")),
        licenses_note=words(entry, "licenses_note"),
        parents=texts(entry, "parents"),
        status=choice(entry, "status", Status, Status.UNKNOWN),
        status_note=words(entry, "status_note"),
        sure=choice(entry, "sure", Sure, Sure.LOW),
        checkable=choice(entry, "checkable", Checkable, Checkable.NO),
        why=words(entry, "why"),
        formats=texts(entry, "formats"),
        published=words(entry, "published"),
        collected_from=begin,
        collected_to=end,
        source=words(entry, "source"),
        sources=texts(entry, "sources"),
        recipients=texts(entry, "recipients"),
        seen=day(entry, "seen"),
    )


@cache
def _read(name: str) -> dict[str, Any]:
    """Return a shipped file parsed, once; nobody writes to what this gives."""
    try:
        return tomllib.loads(
            resources.files("resources").joinpath(name).read_text(encoding="utf-8")
        )
    except (OSError, ValueError) as err:
        raise Damaged(f"resources/{name} cannot be read ({err}); install Safelight again.") from err


def _each(document: dict[str, Any], kind: str) -> list[tuple[int, dict[str, Any]]]:
    return list(enumerate(document.get(kind, []), 1))


def _entry(
    file: str, kind: str, n: int, entry: dict[str, Any], make: Callable[[dict[str, Any]], T]
) -> T:
    try:
        return make(entry)
    except (KeyError, TypeError, ValueError) as err:
        raise Damaged(
            f"{file}: {kind} {n} ({entry.get('slug', 'no slug')}) is not whole: {err}."
        ) from err


def _askers(entry: dict[str, Any]) -> frozenset[Asker]:
    """Return whom an entry is for: everybody if it does not say, never nobody."""
    if "serves" not in entry:
        return frozenset(Asker)
    found = frozenset(
        choice({"serves": each}, "serves", Asker, None) for each in texts(entry, "serves")
    )
    if not found:
        raise ValueError("serves names nobody")
    return found
