"""
Reads resources/*.toml into domain types; refuses a bad file by name and entry.

The files are data that a person may edit and a reviewer may read, so every
field is checked as if it came from outside.
"""

import tomllib
from collections.abc import Callable
from datetime import date
from importlib import resources
from typing import Any, TypeVar

from scanner.domain.dataset import Dataset
from scanner.domain.license import License, LicenseTable, Permits, Profile
from scanner.errors import Damaged

T = TypeVar("T")


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
    document = _read("datasets.toml")
    return tuple(
        _entry("datasets.toml", "dataset", n, entry, _dataset)
        for n, entry in _each(document, "dataset")
    )


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
    begin, end = entry.get("collected_from"), entry.get("collected_to")
    if not all(value is None or isinstance(value, date) for value in (begin, end)):
        raise ValueError("collected_from and collected_to are dates")
    return Dataset(
        slug=_text(entry, "slug"),
        name=_text(entry, "name"),
        collected_from=begin,
        collected_to=end,
        source=entry.get("source", ""),
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
