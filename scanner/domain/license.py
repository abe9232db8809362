"""
Which licenses exist, what each permits, and which of them count as permissive.

Flickr knows 17 by number (resources/licenses.toml). Files on disk may name any
Creative Commons license of any version and country; those are understood from
their address or slug, by the elements they are made of.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

UNKNOWN = "unknown"
"""The slug of a license that nobody stated: never guessed, permissive or called reserved."""

ALL_RIGHTS_RESERVED = "all-rights-reserved"
DEFAULT_PROFILE = "any-cc-or-public-domain"

ELEMENTS = r"by(?:-nc)?(?:-nd|-sa)?"
VERSION = r"[1-9]\.[05]"
_CC_PATH = re.compile(rf"/licenses/({ELEMENTS})/({VERSION})(?:/([a-z]{{2,3}}|scotland))?(?:/|$)")
_CC_SLUG = re.compile(rf"cc-({ELEMENTS})-({VERSION})(?:-([a-z]{{2,3}}|scotland))?$")
_UNKNOWN_ID = re.compile(r"flickr-license-(\d{1,9})$")


class Permits(StrEnum):
    """Whether a license permits something; CLAIMED where the publisher only believes so."""

    YES = "yes"
    NO = "no"
    CLAIMED = "claimed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class License:
    """One license: what it is called, where its text is, what it permits."""

    slug: str
    name: str
    url: str | None = None
    flickr_id: int | None = None
    commercial: Permits = Permits.UNKNOWN
    derivatives: Permits = Permits.UNKNOWN
    share_alike: bool = False
    public_domain: bool = False
    old_names: tuple[str, ...] = ()
    old_urls: tuple[str, ...] = ()

    @property
    def elements(self) -> str | None:
        """
        Return what a Creative Commons license is made of, None for any other.

        >>> License(slug="cc-by-nc-2.0", name="CC BY-NC 2.0").elements
        'by-nc'
        """
        found = _CC_SLUG.match(self.slug)
        return found[1] if found else None

    @property
    def badge(self) -> str:
        """Return the few letters that a thumbnail has room for."""
        if self.slug == ALL_RIGHTS_RESERVED:
            return "ARR"
        if self.slug == "cc0-1.0":
            return "CC0"
        if self.public_domain:
            return "PD"
        return "CC" if self.elements else "?"


@dataclass(frozen=True, slots=True)
class Profile:
    """
    A named answer to "which licenses let a dataset take the photo?".

    `licenses` are slugs of the shipped table; a Creative Commons license of
    another version counts as the one with the same elements does.
    """

    slug: str
    name: str
    rule: str
    licenses: frozenset[str]


def _key(text: str) -> str:
    return " ".join(text.split()).casefold()


def _place(url: str) -> str | None:
    """Return what of an address tells licenses apart: host and path, without www and last slash."""
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    return host.removeprefix("www.") + parts.path.removesuffix("/").lower()


class LicenseTable:
    """Every license that Safelight knows, looked up by slug, Flickr id, name or address."""

    def __init__(self, licenses: Iterable[License], profiles: Iterable[Profile]) -> None:
        self.licenses: tuple[License, ...] = tuple(licenses)
        self.profiles: Mapping[str, Profile] = {p.slug: p for p in profiles}
        self._by_slug = {item.slug: item for item in self.licenses}
        self._by_id = {item.flickr_id: item for item in self.licenses if item.flickr_id is not None}
        names = [(name, item) for item in self.licenses for name in (item.name, *item.old_names)]
        self._by_name = {_key(name): item for name, item in names}
        places = [
            (url, item) for item in self.licenses for url in (item.url, *item.old_urls) if url
        ]
        self._by_place = {_place(url): item for url, item in places}
        self._permissive: dict[tuple[str, str], bool] = {}

    def by_slug(self, slug: str) -> License:
        """
        Return the license of a slug.

        A Creative Commons slug of another version (``cc-by-3.0-de``) gives that
        license, anything else a license of which nothing is known.
        """
        known = self._by_slug.get(slug)
        if known:
            return known
        found = _CC_SLUG.match(slug)
        if found:
            return self._of_elements(found[1], found[2], found[3])
        strange = _UNKNOWN_ID.match(slug)
        if strange:
            return License(
                slug=slug,
                name=f"Flickr license {strange[1]} (not known)",
                flickr_id=int(strange[1]),
            )
        return License(slug=UNKNOWN, name="Unknown")

    def knows(self, slug: str) -> bool:
        """Tell whether a slug names a license, or is "unknown"."""
        return slug == UNKNOWN or self.by_slug(slug).slug == slug

    def by_flickr_id(self, number: int) -> License:
        """Return the license of Flickr's number; one added since keeps its number in its slug."""
        return self._by_id.get(number) or self.by_slug(f"flickr-license-{number}")

    def by_name(self, name: str) -> License | None:
        """Return the license of a name as Flickr writes or wrote it, in any case and spacing."""
        return self._by_name.get(_key(name))

    def by_url(self, url: str) -> License | None:
        """
        Return the license whose text an address shows, None if it shows none that is known.

        http and https, with or without www, the last slash, a country and the
        parts ``deed`` and ``legalcode`` behind it.
        """
        place = _place(url)
        if place is None:
            return None
        known = self._by_place.get(place)
        if known:
            return known
        host, _, path = place.partition("/")
        if host != "creativecommons.org":
            return None
        path = "/" + path
        found = _CC_PATH.match(path)
        if found:
            return self.by_slug("cc-" + "-".join(part for part in found.groups() if part))
        for slug, start in (
            ("cc0-1.0", "/publicdomain/zero/1.0"),
            ("cc-pdm-1.0", "/publicdomain/mark/1.0"),
        ):
            if path == start or path.startswith(start + "/"):
                return self._by_slug.get(slug)
        return None

    def is_permissive(self, slug: str, profile: str) -> bool:
        """Tell whether a license is permissive under a profile; KeyError if there is none such."""
        known = self._permissive.get((slug, profile))
        if known is None:
            known = self._permissive[(slug, profile)] = self._judge(slug, self.profiles[profile])
        return known

    def _judge(self, slug: str, profile: Profile) -> bool:
        if slug in profile.licenses:
            return True
        if slug in self._by_slug:
            return False
        elements = self.by_slug(slug).elements
        alike = [item for item in self.licenses if elements and item.elements == elements]
        return any(item.slug in profile.licenses for item in alike)

    @staticmethod
    def _of_elements(elements: str, version: str, country: str | None) -> License:
        parts = elements.split("-")
        tail = f"{version}/{country}/" if country else f"{version}/"
        return License(
            slug="-".join(["cc", elements, version, *([country] if country else [])]),
            name=" ".join(
                ["CC", elements.upper(), version, *([country.upper()] if country else [])]
            ),
            url=f"https://creativecommons.org/licenses/{elements}/{tail}",
            commercial=Permits.NO if "nc" in parts else Permits.YES,
            derivatives=Permits.NO if "nd" in parts else Permits.YES,
            share_alike="sa" in parts,
        )
