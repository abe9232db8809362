"""
Flickr's answers into domain types; pure.

Types drift between methods and years: a number may be text, what stands once
may be a list, what is absent may be null or empty. So nothing is taken for
what it is in one answer, and a value that makes no sense is "not known".

Shapes are those of JSON (see `document`): text stands in `_content`.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, NoReturn, TypeAlias

from scanner.domain.account import Account
from scanner.domain.exposure import LicenseChange
from scanner.domain.html_text import clean, plain_text
from scanner.domain.license import UNKNOWN, LicenseTable
from scanner.errors import BadData
from scanner.flickr import xml

BEGIN = int(datetime(2004, 1, 1, tzinfo=UTC).timestamp())
"""Nothing was uploaded to Flickr before, in unix seconds; its answers do say so (1970)."""

Node: TypeAlias = Mapping[str, Any]

_NSID = re.compile(r"[0-9]{1,15}@N[0-9]{2}")
_ALIAS = re.compile(r"[A-Za-z0-9_.-]{1,100}")
_WRAPPED = re.compile(r"\s*jsonFlickrApi\((.*)\)\s*;?\s*", re.DOTALL)


# -- documents


def document(body: bytes, content_type: str) -> dict[str, Any]:
    r"""
    Return an answer, envelope and all, whatever format it came in.

    JSON, JSON wrapped in ``jsonFlickrApi(...)``, or XML, told apart by how the
    body begins: errors were seen as text/plain. An HTML page is none.

    >>> document(b'jsonFlickrApi({"stat":"ok"})', "text/javascript")
    {'stat': 'ok'}

    Raises BadData if it is no answer.

    Source: https://www.flickr.com/services/api/response.json.html
    """
    start = body[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if "html" in content_type.lower() or start.startswith((b"<!doctype html", b"<html")):
        raise BadData("Flickr answered with a web page.")
    if start.startswith(b"<"):
        return xml.as_json(body)
    try:
        text = body.decode("utf-8-sig")
        wrapped = _WRAPPED.fullmatch(text)
        answer = json.loads(wrapped[1] if wrapped else text, parse_constant=_no_number)
    except (ValueError, RecursionError) as err:
        raise BadData("Flickr's answer is neither JSON nor XML.") from err
    if not isinstance(answer, dict) or not isinstance(answer.get("stat"), str):
        raise BadData("Flickr's answer is not wrapped as its answers are.")
    return answer


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


# -- values


def text(value: object) -> str:
    """
    Return a text without characters that no database takes, empty if there is none.

    >>> text({"_content": "One"}), text("One"), text(None), text({})
    ('One', 'One', '', '')
    """
    if isinstance(value, dict):
        value = value.get("_content")
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return ""
    return clean(value)


def shown(value: object) -> str:
    """
    Return the text that a description in HTML shows.

    Entities are replaced once, and after the tags have gone.

    >>> shown({"_content": "One &amp; <a href='https://example.org/'>two</a>"})
    'One & two'
    """
    return plain_text(text(value))


def number(value: object) -> int | None:
    """
    Return a whole number, however it is written; None if it is none, or beyond reason.

    >>> number("12"), number(12), number({"_content": "12"}), number(""), number("lots")
    (12, 12, 12, None, None)
    """
    if isinstance(value, dict):
        value = value.get("_content")
    if isinstance(value, str):
        digits = value.strip()
        if not (digits.isascii() and digits.removeprefix("-").isdecimal() and len(digits) < 20):
            return None
        value = int(digits)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if abs(value) < 2**63 else None


def many(value: object) -> list[Node]:
    """Return the nodes of what may be one, several or none; no node comes as an empty one."""
    if value is None:
        return []
    values = value if isinstance(value, list) else [value]
    return [item if isinstance(item, dict) else {} for item in values]


def node(value: object) -> Node:
    """Return a node, an empty one for anything that is none."""
    return value if isinstance(value, dict) else {}


def moment(value: object) -> datetime | None:
    """
    Return unix seconds as a moment, aware; None for nonsense, such as a year for a time.

    >>> moment("1490376472")
    datetime.datetime(2017, 3, 24, 17, 27, 52, tzinfo=datetime.timezone.utc)
    >>> moment("2013")

    Source: https://www.flickr.com/services/api/misc.dates.html
    """
    seconds = number(value)
    if seconds is None or seconds < BEGIN:
        return None
    try:
        return datetime.fromtimestamp(seconds, tz=UTC)
    except (ValueError, OverflowError, OSError):
        return None


def slug_of(value: object, licenses: LicenseTable) -> str:
    """
    Return the license of Flickr's number; one that is not known yet keeps its number.

    "unknown" where no number is stated.
    """
    stated = number(value)
    return UNKNOWN if stated is None or stated < 0 else licenses.by_flickr_id(stated).slug


def is_nsid(value: str) -> bool:
    """Tell whether a text is an account's NSID, such as 12037949754@N01."""
    return _NSID.fullmatch(value) is not None


def alias(value: object) -> str:
    """Return the name in an account's addresses, empty if it has none."""
    told = text(value)
    return told if _ALIAS.fullmatch(told) else ""


# -- answers


@dataclass(frozen=True, slots=True)
class Page:
    """
    A page of a list of photos.

    `total` counts the whole list, None where the answer does not. A page may
    hold fewer rows than `per_page` and still not be the last: seen live.
    """

    rows: list[Node]
    page: int
    pages: int
    per_page: int
    total: int | None


def page(answer: Node) -> Page:
    """Return a page of photos, of an account's or of an album's; BadData if it is none."""
    listed = answer.get("photos", answer.get("photoset"))
    if not isinstance(listed, dict):
        raise BadData("Flickr's answer holds no list of photos.")
    rows = many(listed.get("photo"))
    at = number(listed.get("page"))
    pages = number(listed.get("pages"))
    per_page = number(listed.get("perpage")) or number(listed.get("per_page")) or len(rows)
    total = number(listed.get("total"))
    if pages is None:
        more = text(listed.get("has_next_page")) in ("1", "true")
        pages = (at or 1) + (1 if more else 0)
    return Page(
        rows,
        page=max(1, at or 1),
        pages=max(0, pages),
        per_page=max(1, per_page),
        total=None if total is None or total < 0 else total,
    )


def person(answer: Node) -> Account:
    """Return whom people.getInfo describes; raise BadData if it does not say who it is."""
    told = node(answer.get("person"))
    return Account(
        nsid=_nsid(told),
        username=text(told.get("username")),
        fullname=text(told.get("realname")),
        alias=alias(told.get("path_alias")),
        photos=number(node(told.get("photos")).get("count")),
        **_standing(told),
    )


def upload_status(answer: Node, account: Account) -> Account:
    """Return an account with what people.getUploadStatus says beyond what was known of it."""
    told = node(answer.get("user"))
    if _nsid(told) != account.nsid:
        raise BadData("Flickr described another account than the one that was asked for.")
    known = {name: value for name, value in _standing(told).items() if value not in (None, "")}
    return replace(account, **known)


def user(answer: Node) -> Account:
    """Return whom test.login, people.findByUsername or urls.lookupUser names."""
    told = node(answer.get("user"))
    return Account(
        nsid=_nsid(told),
        username=text(told.get("username")),
        alias=alias(told.get("path_alias")),
    )


def _standing(told: Node) -> dict[str, Any]:
    pro = number(told.get("ispro"))
    return {
        "pro": None if pro is None else pro == 1,
        "uploads": number(told.get("upload_count")),
        # 0 is no limit that anybody could have.
        "upload_limit": number(told.get("upload_limit")) or None,
        "limit_status": text(told.get("upload_limit_status")),
    }


def _nsid(told: Node) -> str:
    for name in ("nsid", "id"):
        stated = text(told.get(name))
        if is_nsid(stated):
            return stated
    raise BadData("Flickr's answer does not say whose account it is.")


@dataclass(frozen=True, slots=True)
class Listed:
    """A license as photos.licenses.getInfo or getAvailable lists it."""

    flickr_id: int
    name: str
    url: str


def licenses(answer: Node) -> tuple[Listed, ...]:
    """Return the licenses that Flickr lists, in its order."""
    listed = node(answer.get("licenses", answer.get("available_licenses")))
    return tuple(
        Listed(stated, text(entry.get("name")), text(entry.get("url")))
        for entry in many(listed.get("license"))
        if (stated := number(entry.get("id"))) is not None
    )


@dataclass(frozen=True, slots=True)
class History:
    """
    What photos.licenses.getLicenseHistory says.

    `first` is the license from the upload on, whose moment is `uploaded` where
    the answer tells it: only for a photo whose license never changed.
    """

    first: str
    uploaded: datetime | None
    changes: tuple[LicenseChange, ...]


def history(answer: Node, table: LicenseTable) -> History | None:
    """
    Return a photo's licenses, None if the answer tells none.

    Rows name licenses by address and by the name of their day, never by
    number. A photo that never changed has one row, at its upload, and no new
    license in it (seen live).
    """
    first, uploaded = "", None
    changes: list[LicenseChange] = []
    rows = [(moment(row.get("date_change")), row) for row in many(answer.get("license_history"))]
    for at, row in sorted(
        ((at, row) for at, row in rows if at is not None), key=lambda pair: pair[0]
    ):
        old, new = _named(row, "old", table), _named(row, "new", table)
        if not first:
            first = old or UNKNOWN
            uploaded = at if new is None else None
        if new is not None:
            changes.append(LicenseChange(at, new))
    return History(first, uploaded, tuple(changes)) if first else None


def _named(row: Node, which: str, table: LicenseTable) -> str | None:
    """Return the slug of a row's old or new license, None if it names none."""
    name, url = text(row.get(f"{which}_license")), text(row.get(f"{which}_license_url"))
    if not name and not url:
        return None
    found = (table.by_url(url) if url else None) or table.by_name(name)
    return found.slug if found else UNKNOWN
