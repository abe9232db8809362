"""
What the export's JSON says, as domain types; pure.

Flickr publishes no schema, so every field is optional: one that is missing or
is not what it was ever seen to be is "not known", and never a guess. A document
that cannot be trusted as a whole is refused: no JSON, nested beyond reason, a
name twice in one object, a number that is none, or another photo's id.

Mail, contacts, faves and comments are not looked at.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NoReturn

from scanner.domain.html_text import clean, plain_text, unescaped
from scanner.domain.license import UNKNOWN, LicenseTable
from scanner.domain.photo import Album, Photo, Visibility
from scanner.errors import BadData

MOST_ENTRIES = 10_000
"""Tags, or albums, of one photo that are kept."""

_MOMENT = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})[ T]([0-9]{2}):([0-9]{2}):([0-9]{2})")
_DEGREES = re.compile(r"-?[0-9]{1,3}\.[0-9]{1,20}")
_MICRO_DEGREES = re.compile(r"-?[0-9]{1,9}")
_PAGE = re.compile(
    r"https?://(?:www\.|m\.)?flickr\.com/photos/([A-Za-z0-9@_.%-]{1,100})/([0-9]{1,20})/?",
    re.IGNORECASE,
)
_NSID = re.compile(r"[0-9]{1,15}@N[0-9]{2}")
_ALIAS = re.compile(r"[A-Za-z0-9_.-]{1,100}")
_WORD = re.compile(r"[a-z]+")

_VISIBILITY: Mapping[frozenset[str], tuple[Visibility, bool]] = {
    frozenset({"public"}): (Visibility.PUBLIC, True),
    frozenset({"private"}): (Visibility.PRIVATE, True),
    frozenset({"only", "you"}): (Visibility.PRIVATE, True),
    # Friends-only and family-only photos are exported as "friend & family", too (seen in 2025).
    frozenset({"friends", "family"}): (Visibility.FRIENDS_FAMILY, False),
    frozenset({"friends"}): (Visibility.FRIENDS, True),
    frozenset({"family"}): (Visibility.FAMILY, True),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """
    Whose export it is, by account_profile.json.

    `download` is who can download the account's photos, in Flickr's word;
    `geotags` how many of them Flickr counts as geotagged.
    """

    nsid: str
    path_alias: str = ""
    screen_name: str = ""
    download: str = ""
    geotags: int | None = None


def load(data: bytes) -> Any:
    """
    Return the value of a JSON document.

    Raises BadData, with a clause that goes on from the file's name.
    """
    try:
        return json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_no_number
        )
    except UnicodeDecodeError as err:
        raise BadData("is no text in UTF-8") from err
    except json.JSONDecodeError as err:
        raise BadData(f"is no JSON: {err.msg} in line {err.lineno}") from err
    except RecursionError as err:
        raise BadData("is nested beyond reason") from err
    except ValueError as err:  # a number of thousands of digits
        raise BadData("is no JSON: it holds a number beyond reason") from err


def account(data: bytes) -> Account:
    """Return the account of account_profile.json; raise BadData if it does not say whose it is."""
    document = load(data)
    if not isinstance(document, dict):
        raise BadData("does not describe an account")
    nsid, alias = document.get("nsid"), document.get("path_alias")
    if not isinstance(nsid, str) or not _NSID.fullmatch(nsid):
        raise BadData("does not say whose account it is")
    return Account(
        nsid=nsid,
        path_alias=alias if isinstance(alias, str) and _ALIAS.fullmatch(alias) else "",
        screen_name=_line(document.get("screen_name")),
        download=_line(_in(document, "settings", "who_can_download_photos")).casefold(),
        geotags=_count(_in(document, "stats", "geotags_count")),
    )


def albums(data: bytes) -> Iterator[tuple[Album, list[int]]]:
    """Yield the albums of albums.json with their photos' ids; raise BadData if it is no list."""
    entries = _list(load(data))
    if entries is None:
        raise BadData("is no list of albums")
    for entry in entries:
        album = _album(entry)
        if album is not None:
            ids = _list(entry.get("photos")) or []
            yield album, [number for number in map(_count, ids) if number]


def owner(document: object) -> str | None:
    """Return the NSID or alias that a photo's page names, None if it names none."""
    page = document.get("photopage") if isinstance(document, dict) else None
    found = _PAGE.fullmatch(page.strip()) if isinstance(page, str) else None
    return found[1].replace("%40", "@") if found else None


def photo(
    data: bytes,
    *,
    key: str,
    stamp: str,
    owned_by: Account | None,
    licenses: LicenseTable,
) -> Photo:
    """
    Return what photo_<id>.json says, but for albums.json and the original.

    Raises BadData, with a clause that goes on from the file's name, if it is
    not that photo's.
    """
    document = load(data)
    if not isinstance(document, dict):
        raise BadData("does not describe a photo")
    stated = document.get("id")
    if stated is not None and str(stated) != key:
        raise BadData(f"holds another photo's id, {str(stated)[:40]!r}")
    visibility, exact = _visibility(document.get("privacy"))
    geotagged, place = _geo(document.get("geo"))
    people = _list(document.get("people"))
    downloadable = (
        owned_by is not None and owned_by.download == "anyone" and visibility is Visibility.PUBLIC
    )
    return Photo(
        key=key,
        stamp=stamp,
        title=_line(document.get("name")),
        description=shown(document.get("description")),
        url=_url(document, key, owned_by),
        taken=_moment(document.get("date_taken")),
        uploaded=_utc(_moment(document.get("date_imported"))),
        license=_license(document.get("license"), licenses),
        visibility=visibility,
        visibility_exact=exact,
        geotagged=geotagged,
        latitude=place[0] if place else None,
        longitude=place[1] if place else None,
        # An empty list was seen for photos with people tagged in them.
        people_tagged=True if people else None,
        original_downloadable=True if downloadable else None,
        camera=_camera(document.get("exif")),
        tags=_tags(document.get("tags")),
        albums=tuple(_albums(document.get("albums"))),
    )


def shown(value: object) -> str:
    """Return HTML as the text it shows, empty for anything that is no text."""
    return plain_text(value) if isinstance(value, str) else ""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise BadData("names one thing twice")
    return result


def _no_number(name: str) -> NoReturn:
    raise BadData(f"is no JSON: {name} is no number")


def _list(value: object) -> list[Any] | None:
    """Return a list, bare or wrapped in an object of one key; None if there is none."""
    if isinstance(value, dict) and len(value) == 1:
        value = next(iter(value.values()))
    return value if isinstance(value, list) else None


def _in(document: Mapping[str, Any], *names: str) -> object:
    value: Any = document
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _line(value: object) -> str:
    """Return a text of one line, unescaped; empty for anything that is no text."""
    return " ".join(clean(unescaped(value)).split()) if isinstance(value, str) else ""


def _count(value: object) -> int | None:
    """Return a whole number that is written as a number or as text."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value if 0 <= value < 10**18 else None
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= 18:
        return int(value)
    return None


def _moment(value: object) -> datetime | None:
    """Return "YYYY-MM-DD HH:MM:SS"; None for what is no moment, such as the zeros of "unknown"."""
    found = _MOMENT.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        return None
    try:
        return datetime(*map(int, found.groups()))  # type: ignore[arg-type]
    except ValueError:
        return None


def _utc(moment: datetime | None) -> datetime | None:
    """
    Return the moment of an upload, taken as UTC.

    The export does not state its zone; a whole-hour offset against UTC was
    measured whose size is not known, so it may be hours off.
    """
    return moment.replace(tzinfo=UTC) if moment else None


def _license(value: object, licenses: LicenseTable) -> str:
    """Return a license's slug; null (exports of 2018-19) and unknown names are "unknown"."""
    found = licenses.by_name(value) if isinstance(value, str) else None
    return found.slug if found else UNKNOWN


def _visibility(value: object) -> tuple[Visibility, bool]:
    """
    Return who can see a photo, and whether that is exact.

    Whatever is not understood is UNKNOWN, which does not count as public.
    """
    if not isinstance(value, str) or len(value) > 100:
        return Visibility.UNKNOWN, True
    words = set(_WORD.findall(unescaped(value).casefold())) - {"and"}
    if "friend" in words:
        words = words - {"friend"} | {"friends"}
    return _VISIBILITY.get(frozenset(words), (Visibility.UNKNOWN, True))


def _geo(value: object) -> tuple[bool | None, tuple[float, float] | None]:
    """Return whether a photo is on the map, and where; older exports wrote no list."""
    if isinstance(value, dict):
        value = [value] if value else []
    if not isinstance(value, list):
        return None, None
    places = [_place(entry) for entry in value[:MOST_ENTRIES]]
    for place in places:
        if place is not None and place != (0, 0):
            return True, place
    return (None, None) if any(place is None for place in places) else (False, None)


def _place(entry: object) -> tuple[float, float] | None:
    if not isinstance(entry, dict):
        return None
    latitude, longitude = _degrees(entry.get("latitude")), _degrees(entry.get("longitude"))
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return latitude, longitude


def _degrees(value: object) -> float | None:
    """
    Return a coordinate in degrees: whole numbers are millionths of a degree, others degrees.

    >>> _degrees("-1500250"), _degrees("-1.50025")
    (-1.50025, -1.50025)
    """
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = repr(value) if abs(value) < 10**9 else ""
    if not isinstance(value, str):
        return None
    value = value.strip()
    if _MICRO_DEGREES.fullmatch(value):
        return int(value) / 1_000_000
    return float(value) if _DEGREES.fullmatch(value) else None


def _url(document: Mapping[str, Any], key: str, owned_by: Account | None) -> str | None:
    """Return the photo's page as stated, or made from its id if that is no page of it."""
    page = document.get("photopage")
    found = _PAGE.fullmatch(page.strip()) if isinstance(page, str) else None
    if found and found[2] == key:
        return found[0]
    return f"https://www.flickr.com/photos/{owned_by.nsid}/{key}/" if owned_by else None


def _camera(exif: object) -> str:
    """Return make and model, where an older export has them."""
    make, model = (
        _line(_in(exif, f"IFD0:{name}", "value") or _in(exif, f"IFD0:{name}", "raw_value"))
        if isinstance(exif, dict)
        else ""
        for name in ("Make", "Model")
    )
    return model if model.casefold().startswith(make.casefold()) else f"{make} {model}".strip()


def _tags(value: object) -> tuple[str, ...]:
    entries = (_list(value) or [])[:MOST_ENTRIES]
    texts = (_line(entry.get("tag") if isinstance(entry, dict) else entry) for entry in entries)
    return tuple(dict.fromkeys(text for text in texts if text))


def _album(entry: object) -> Album | None:
    """Return an album of albums.json or of a photo; None if it has no id."""
    number = _count(entry.get("id")) if isinstance(entry, dict) else None
    if number is None or not isinstance(entry, dict):
        return None
    return Album(str(number), _line(entry.get("title")))


def _albums(value: object) -> Iterator[Album]:
    for entry in (_list(value) or [])[:MOST_ENTRIES]:
        album = _album(entry)
        if album is not None:
            yield album
