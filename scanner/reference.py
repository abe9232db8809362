"""
Reads resources/*.toml into domain types; refuses a bad file by name and entry.

The files are data that a person may edit and a reviewer may read, so every
field is checked as if it came from outside.
"""

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from importlib import resources
from typing import Any, TypeVar

from scanner.domain.dataset import Checkable, Dataset, Status, Sure
from scanner.domain.license import License, LicenseTable, Permits, Profile
from scanner.errors import Damaged

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


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
    return read_datasets(_read("datasets.toml"), {item.slug for item in license_table().licenses})


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


def _license(entry: dict[str, Any]) -> License:
    return License(
        slug=_text(entry, "slug"),
        name=_text(entry, "name"),
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
        _text(entry, "slug"),
        _text(entry, "name"),
        _text(entry, "rule"),
        frozenset(entry["licenses"]),
    )


def _dataset(entry: dict[str, Any]) -> Dataset:
    strange = sorted(entry.keys() - {field.name for field in fields(Dataset)})
    if strange:
        raise ValueError(f"{strange[0]} is no field of a dataset")
    begin, end = _day(entry, "collected_from"), _day(entry, "collected_to")
    if (begin is None) != (end is None) or (begin and end and end < begin):
        raise ValueError("collected_from and collected_to are not two days in order")
    faces = entry.get("faces")
    if faces is not None and not isinstance(faces, bool):
        raise ValueError("faces is neither true nor false")
    return Dataset(
        slug=_text(entry, "slug"),
        name=_text(entry, "name"),
        holder=_words(entry, "holder"),
        year=_number(entry, "year"),
        photos=_number(entry, "photos"),
        faces=faces,
        purpose=_words(entry, "purpose"),
        licenses=frozenset(_texts(entry, "licenses")),
        licenses_note=_words(entry, "licenses_note"),
        parents=_texts(entry, "parents"),
        status=_choice(entry, "status", Status, Status.UNKNOWN),
        status_note=_words(entry, "status_note"),
        sure=_choice(entry, "sure", Sure, Sure.LOW),
        checkable=_choice(entry, "checkable", Checkable, Checkable.NO),
        why=_words(entry, "why"),
        formats=_texts(entry, "formats"),
        published=_words(entry, "published"),
        collected_from=begin,
        collected_to=end,
        source=_words(entry, "source"),
        sources=_texts(entry, "sources"),
        recipients=_texts(entry, "recipients"),
        seen=_day(entry, "seen"),
    )


def _read(name: str) -> dict[str, Any]:
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


def _text(entry: dict[str, Any], key: str) -> str:
    value = entry[key]
    if not isinstance(value, str) or not value:
        raise ValueError(f"{key} is not a text")
    return value


def _words(entry: dict[str, Any], key: str) -> str:
    return _text(entry, key) if key in entry else ""


def _texts(entry: dict[str, Any], key: str) -> tuple[str, ...]:
    values = entry.get(key, [])
    if not isinstance(values, list) or not all(isinstance(v, str) and v for v in values):
        raise ValueError(f"{key} is not a list of texts")
    if len(set(values)) < len(values):
        raise ValueError(f"{key} says one thing twice")
    return tuple(values)


def _number(entry: dict[str, Any], key: str) -> int | None:
    value = entry.get(key)
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise ValueError(f"{key} is not a number of one or more")
    return value


def _day(entry: dict[str, Any], key: str) -> date | None:
    value = entry.get(key)
    if value is not None and (isinstance(value, datetime) or not isinstance(value, date)):
        raise ValueError(f"{key} is not a day")
    return value


def _choice(entry: dict[str, Any], key: str, kind: type[E], other: E) -> E:
    value = entry.get(key, other)
    try:
        return kind(value)
    except ValueError as err:
        raise ValueError(f"{key} is none of {', '.join(kind)}: {value!r}") from err
