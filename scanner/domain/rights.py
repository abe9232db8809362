"""
The rights fields of a file as text, and what a wish for some of them means for one file.

A set of fields is a JSON object of names of domain.photo.Rights, sorted, so that
equal sets are equal texts. A field that is to be removed, or is not there, is "".
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from types import MappingProxyType

from scanner.domain.license import License, LicenseTable
from scanner.domain.photo import Rights
from scanner.errors import BadData, BadWish

FIELDS = tuple(field.name for field in fields(Rights))

LICENSE = "license"
"""In a wish, the slug of the license that a file is to state, in whatever fields that takes."""

DATA_MINING: Mapping[str, str] = MappingProxyType(
    {
        "unspecified": "DMI-UNSPECIFIED",
        "allowed": "DMI-ALLOWED",
        "prohibited": "DMI-PROHIBITED",
        "prohibited-aimltraining": "DMI-PROHIBITED-AIMLTRAINING",
        "prohibited-genaimltraining": "DMI-PROHIBITED-GENAIMLTRAINING",
        "prohibited-exceptsearchengineindexing": "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING",
        "prohibited-seeconstraint": "DMI-PROHIBITED-SEECONSTRAINT",
        "prohibited-seeembeddedrightsexpr": "DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR",
        "prohibited-seelinkedrightsexpr": "DMI-PROHIBITED-SEELINKEDRIGHTSEXPR",
    }
)
"""The nine values of plus:DataMining by the words that name them (IPTC 2023.1)."""

MOST_TEXT = 2000
"""Characters of one field that are written."""


def rights_text(values: Mapping[str, str]) -> str:
    """
    Return fields as text, sorted by name.

    >>> rights_text({"data_mining": "DMI-PROHIBITED", "copyright": "Anna"})
    '{"copyright": "Anna", "data_mining": "DMI-PROHIBITED"}'
    """
    return json.dumps(dict(sorted(values.items())), ensure_ascii=False)


def rights_fields(text: str) -> dict[str, str]:
    """Return what `rights_text` wrote; raises BadData for anything else."""
    try:
        found = json.loads(text)
        named = {str(name): str(value) for name, value in found.items()}
    except (ValueError, AttributeError) as err:
        raise BadData(f"{text[:80]!r} is no set of rights fields.") from err
    if unknown := named.keys() - {*FIELDS, LICENSE}:
        raise BadData(f"{sorted(unknown)[0]!r} is no rights field.")
    return named


def checked(values: Mapping[str, str], licenses: LicenseTable) -> dict[str, str]:
    """
    Return a wish's fields as they are to be written; raises BadWish, naming what cannot be.

    `data_mining` may be given as one of the words of DATA_MINING.
    """
    wish = {name: " ".join(value.split()) for name, value in values.items()}
    if not wish:
        raise BadWish("Say which rights fields to write: a license, data mining, a copyright.")
    if unknown := wish.keys() - {*FIELDS, LICENSE}:
        raise BadWish(f"There is no rights field {sorted(unknown)[0]!r}.")
    for name, value in wish.items():
        if len(value) > MOST_TEXT:
            raise BadWish(f"{name} is longer than {MOST_TEXT:,} characters.")
        if any(
            sign < " " or "\ud800" <= sign <= "\udfff" or sign in "\x7f\ufffe\uffff"
            for sign in value
        ):
            raise BadWish(f"{name} holds a sign that no file can.")
    mining = wish.get("data_mining", "")
    if mining and mining not in DATA_MINING.values():
        word = mining.lower().replace("_", "-").removeprefix("dmi-")
        if word not in DATA_MINING:
            raise BadWish(f"There is no value {mining!r} for data mining; see the command's help.")
        wish["data_mining"] = DATA_MINING[word]
    slug = wish.get(LICENSE)
    if slug is not None and (not licenses.knows(slug) or licenses.by_slug(slug).slug == "unknown"):
        raise BadWish(f"There is no license {slug!r}, such as cc-by-4.0.")
    return wish


def rights_now(now: Rights, like: str) -> str:
    """Return the fields that a text of some has, as they are in these rights."""
    held = asdict(now)
    return rights_text({name: held[name] for name in rights_fields(like)})


def removes(before: str, after: str) -> bool:
    """Tell whether a field that is there is to be none."""
    held = rights_fields(before)
    return any(held.get(name) and not value for name, value in rights_fields(after).items())


def rights_change(
    now: Rights, wish: Mapping[str, str], licenses: LicenseTable
) -> tuple[dict[str, str], dict[str, str]]:
    """
    Return the fields of a file that a wish (see `checked`) is about: as they are, and are to be.

    A license is stated by its address (``cc:license``) and by its name in the usage terms; one
    without an address by its name alone. A web statement that is the address of another
    license is replaced, since two licenses state none; any other is left as it is.
    """
    held = asdict(now)
    after = {name: value for name, value in wish.items() if name != LICENSE}
    if LICENSE in wish:
        after = {**_stating(licenses.by_slug(wish[LICENSE]), held, licenses), **after}
    return {name: held[name] for name in after}, after


def _stating(license: License, held: Mapping[str, str], licenses: LicenseTable) -> dict[str, str]:
    url = license.url if license.url and "creativecommons.org" in license.url else ""
    stated = {"license_url": url, "usage_terms": license.name}
    if licenses.by_url(held["web_statement"]):
        stated["web_statement"] = url
    return stated
