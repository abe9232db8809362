"""Which license the rights fields of a file state; never a guess."""

import re

from scanner.domain.license import ALL_RIGHTS_RESERVED, UNKNOWN, LicenseTable
from scanner.domain.photo import Rights

_ADDRESS = re.compile(
    r"(?:https?://)?(?:www\.)?creativecommons\.org/(?:licenses|publicdomain)/[\w./+-]+",
    re.IGNORECASE | re.ASCII,
)
_NAMED = re.compile(r"cc[- ](?:by|zero|0|pdm)[\w .-]{0,40}", re.IGNORECASE | re.ASCII)


def stated_license(rights: Rights, licenses: tuple[str, ...], table: LicenseTable) -> str:
    """
    Return the slug of the license that the fields state, "unknown" if none, or more than one.

    What counts as a statement: any ``cc:license``; a web statement that is a
    license's address; usage terms or a copyright notice that are nothing but a
    license's name, or hold the address of exactly one Creative Commons license.
    A ``cc:license`` that is not known states a license that is not known.
    """
    stated = {_license_of(value, table) or UNKNOWN for value in licenses}
    known = table.by_url(rights.web_statement)
    if known:
        stated.add(known.slug)
    for text in (rights.usage_terms, rights.copyright):
        slug = _in_words(text, table)
        if slug:
            stated.add(slug)
    return stated.pop() if len(stated) == 1 else UNKNOWN


def _license_of(value: str, table: LicenseTable) -> str | None:
    """Return the slug of an address, or of a name that programs put in its place."""
    known = table.by_url(value)
    return known.slug if known else _named(value, table)


def _in_words(text: str, table: LicenseTable) -> str | None:
    named = _named(text, table)
    if named:
        return named
    found: set[str] = set()
    for match in _ADDRESS.finditer(text):
        place = match[0].rstrip(".-")
        known = table.by_url(place if "://" in place else f"https://{place}")
        found.add(known.slug if known else UNKNOWN)
    return found.pop() if len(found) == 1 else (UNKNOWN if found else None)


def _named(text: str, table: LicenseTable) -> str | None:
    """Return the slug of a text that is nothing but a license's name or SPDX identifier."""
    bare = text.strip().rstrip(".")
    known = table.by_name(bare)
    if known:
        return known.slug
    slug = re.sub(r"\s+", "-", bare.casefold())
    if slug == ALL_RIGHTS_RESERVED or (_NAMED.fullmatch(bare) and table.knows(slug)):
        return slug
    return None
