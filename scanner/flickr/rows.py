"""
One row of a list of photos as a Photo; pure.

A row is what people.getPhotos and its kin say of one photo with EXTRAS asked
for. Only its id is needed: whatever else is absent or senseless is not known.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from hashlib import blake2b
from typing import Any, Final

from scanner.domain.license import LicenseTable
from scanner.domain.photo import Media, Photo, Picture, Visibility
from scanner.errors import BadData
from scanner.flickr.parse import (
    Node,
    alias,
    is_nsid,
    many,
    moment,
    node,
    number,
    shown,
    slug_of,
    text,
)

EXTRAS: Final = (
    "description,license,date_upload,date_taken,last_update,o_dims,media,tags,geo,path_alias,"
    "url_n,url_m,url_z,url_c,url_l,url_o"
)
"""All that a Photo needs, so that no photo costs a call of its own."""

READER_VERSION: Final = 1
"""Counted up whenever a row is read differently, so that every photo is described anew."""

MOST_TAGS: Final = 1000

_NOMINAL: Final = {"n": 320, "m": 500, "z": 640, "c": 800, "l": 1024, "o": 1 << 20}
"""
The uncropped sizes by the end of their names in EXTRAS, and their longer side in pixels.

Source: https://www.flickr.com/services/api/misc.urls.html
"""
_SIZES: Final = tuple((name, f"url_{name}", f"width_{name}", f"height_{name}") for name in _NOMINAL)

_STAMPED: Final = (
    *("title", "secret", "originalsecret", "ispublic", "isfriend", "isfamily"),
    *("dateupload", "datetaken", "datetakengranularity", "datetakenunknown", "tags"),
    *("latitude", "longitude", "accuracy", "geo_is_public", "media", "pathalias"),
    *("o_width", "o_height"),
)
"""What a Photo is made of, apart from license, description and picture; views are not."""

_ID = re.compile(r"[1-9][0-9]{0,18}")
_URL = re.compile(r"https?://[^\s\x00-\x1f\x7f\"<>\\^`{|}\ud800-\udfff]{1,2000}")
_LABELS: Final = {
    "Small 320": "n",
    "Medium": "m",
    "Medium 640": "z",
    "Medium 800": "c",
    "Large": "l",
    "Original": "o",
}


def id_of(row: Node) -> int | None:
    """Return a row's photo id, None if it states none; ids need 64 bits."""
    stated = row.get("id")
    if isinstance(stated, int) and not isinstance(stated, bool):
        stated = str(stated)
    if not isinstance(stated, str) or not _ID.fullmatch(stated):
        return None
    return int(stated) if int(stated) < 2**63 else None


class Rows:
    """
    Reads rows for one account: `owner` is its NSID, `own` says that it reads itself.

    `long_side` is how many pixels the longer side of a photo's picture is to
    have at least.
    """

    def __init__(self, licenses: LicenseTable, *, owner: str, own: bool, long_side: int) -> None:
        self._licenses = licenses
        self._slugs: dict[object, str] = {}
        self._owner = owner
        self._own = own
        self._long_side = long_side
        self._reader = f"{READER_VERSION} {long_side} {int(own)}"

    def stamp(self, row: Node) -> str:
        """
        Return what changes whenever the Photo of a row would.

        Independent of whether numbers come as text; another reader or wanted
        size gives another stamp.
        """
        description = row.get("description")
        if isinstance(description, dict):
            description = description.get("_content")
        get = row.get
        said = [
            self._reader,
            self._license(get("license")),
            str(description or ""),
            str(self._picture_url(row)),
            "o" if get("url_o") else "",
            *["" if (value := get(name)) is None else str(value) for name in _STAMPED],
        ]
        whole = "\x1f".join(said).encode("utf-8", "surrogatepass")
        return blake2b(whole, digest_size=16).hexdigest()

    def photo(self, row: Node, *, stamp: str | None = None) -> Photo:
        """
        Return the photo that a row describes.

        `width` and `height` are the original's, and None where Flickr does not
        tell them: a smaller size's would not be the photo's. `taken` is None
        where Flickr only has the upload date; a date that is known to the
        month or the year stands as its first moment, as Flickr gives it.
        `original_downloadable` is not known for an own photo, whose owner may
        always download it. A video has no picture to look at.

        Raises BadData if the row names no photo.
        """
        number_ = id_of(row)
        if number_ is None:
            raise BadData("Flickr listed a photo without its id.")
        video = text(row.get("media")) == "video"
        picked = None if video else self._picked(row)
        width, height = _dimensions(row)
        place = _place(row)
        return Photo(
            key=str(number_),
            stamp=self.stamp(row) if stamp is None else stamp,
            title=text(row.get("title")).strip(),
            description=shown(row.get("description")),
            url=self._page(row, number_),
            taken=_taken(row),
            uploaded=moment(row.get("dateupload")),
            license=self._license(row.get("license")),
            visibility=visibility(row),
            width=width,
            height=height,
            geotagged=_geotagged(row, place),
            latitude=place[0] if place else None,
            longitude=place[1] if place else None,
            original_downloadable=self._downloadable(row),
            tags=_tags(row.get("tags")),
            media=Media.VIDEO if video else Media.PHOTO,
            picture=Picture("", url=picked[1]) if picked else None,
            revision=f"{number_} {_secret(row, picked[0])} {picked[0]}" if picked else "",
        )

    def _license(self, value: object) -> str:
        if not isinstance(value, (str, int)):
            return slug_of(value, self._licenses)
        slug = self._slugs.get(value)
        if slug is None:
            slug = slug_of(value, self._licenses)
            if len(self._slugs) < 1000:
                self._slugs[value] = slug
        return slug

    def _picked(self, row: Node) -> tuple[str, str] | None:
        """
        Return name and address of the size to look at, None if Flickr gives none.

        The smallest whose longer side has the wanted pixels, else the largest.
        Squares are no choice: they are cut.
        """
        best: tuple[str, str] | None = None
        lowest = (True, 0)
        for name, url_name, width_name, height_name in _SIZES:
            url = row.get(url_name)
            if not isinstance(url, str) or not _URL.fullmatch(url):
                continue
            side = max(number(row.get(width_name)) or 0, number(row.get(height_name)) or 0)
            side = side if side > 0 else _NOMINAL[name]
            small = side < self._long_side
            rank = (small, -side if small else side)
            if best is None or rank < lowest:
                best, lowest = (name, url), rank
        return best

    def _picture_url(self, row: Node) -> str:
        picked = self._picked(row)
        return picked[1] if picked else ""

    def _page(self, row: Node, number_: int) -> str:
        stated = text(row.get("owner"))
        owner = alias(row.get("pathalias")) or (stated if is_nsid(stated) else self._owner)
        return f"https://www.flickr.com/photos/{owner}/{number_}/"

    def _downloadable(self, row: Node) -> bool | None:
        """Return whether anybody may have the original; a size that may not be had is absent."""
        if self._own:
            return None
        if row.get("url_o"):
            return True
        return False if any(row.get(url_name) for _, url_name, _, _ in _SIZES) else None


def visibility(flags: Node) -> Visibility:
    """Return who can see a photo by its three flags; UNKNOWN where they are not stated."""
    public, friend, family = (
        number(flags.get(name)) for name in ("ispublic", "isfriend", "isfamily")
    )
    if public is None and friend is None and family is None:
        return Visibility.UNKNOWN
    if public:
        return Visibility.PUBLIC
    if friend and family:
        return Visibility.FRIENDS_FAMILY
    if friend:
        return Visibility.FRIENDS
    if family:
        return Visibility.FAMILY
    # Private only where Flickr says all of it: half an answer must not hide a public photo.
    return Visibility.UNKNOWN if public is None else Visibility.PRIVATE


def row_of(info: Node, sizes: Node) -> dict[str, Any]:
    """
    Return what photos.getInfo and photos.getSizes say of one photo as a row of a list.

    Raises BadData if it is no photo's.
    """
    told = node(info.get("photo"))
    if id_of(told) is None:
        raise BadData("Flickr described a photo without its id.")
    owner, dates, where = (node(told.get(name)) for name in ("owner", "dates", "location"))
    row: dict[str, Any] = {
        name: told.get(name)
        for name in ("id", "secret", "originalsecret", "license", "media", "description")
    }
    row |= {
        "owner": text(owner.get("nsid")),
        "pathalias": owner.get("path_alias"),
        "title": text(told.get("title")),
        "dateupload": dates.get("posted", told.get("dateuploaded")),
        "lastupdate": dates.get("lastupdate"),
        "datetaken": dates.get("taken"),
        "datetakengranularity": dates.get("takengranularity"),
        "datetakenunknown": dates.get("takenunknown"),
        "tags": " ".join(text(tag) for tag in many(node(told.get("tags")).get("tag"))),
    }
    row |= {name: where.get(name, 0) for name in ("latitude", "longitude", "accuracy")}
    if told.get("geoperms"):
        row["geo_is_public"] = node(told.get("geoperms")).get("ispublic")
    row |= dict(node(told.get("visibility")))
    for size in many(node(sizes.get("sizes")).get("size")):
        name = _LABELS.get(text(size.get("label")))
        if name and text(size.get("media")) != "video":
            row |= {f"url_{name}": size.get("source")}
            row |= {f"{side}_{name}": size.get(side) for side in ("width", "height")}
            if name == "o":
                row |= {f"o_{side}": size.get(side) for side in ("width", "height")}
    return row


def _secret(row: Node, size: str) -> str:
    """Return the secret in a size's address; the original has its own, where it is told."""
    return (text(row.get("originalsecret")) if size == "o" else "") or text(row.get("secret"))


def _taken(row: Node) -> datetime | None:
    """Return the camera's clock; years such as 0000 occur, and a date that is the upload's."""
    told = row.get("datetaken")
    if not isinstance(told, str) or len(told) != 19 or str(row.get("datetakenunknown")) == "1":
        return None
    try:
        at = datetime.fromisoformat(told)
    except ValueError:
        return None
    return at if at.tzinfo is None else None


def _dimensions(row: Node) -> tuple[int | None, int | None]:
    """
    Return the original's width and height, both or none.

    As the photo is shown: where the sizes to look at stand upright and the
    original is said to lie, its numbers are from before it was turned.
    """
    for names in (("o_width", "o_height"), ("width_o", "height_o")):
        width, height = (number(row.get(name)) for name in names)
        if width and height and 0 < width < 10**6 and 0 < height < 10**6:
            shown_width, shown_height = number(row.get("width_n")), number(row.get("height_n"))
            if shown_width and shown_height and (shown_width - shown_height) * (width - height) < 0:
                return height, width
            return width, height
    return None, None


def _place(row: Node) -> tuple[float, float] | None:
    """Return where a photo was taken, in degrees; 0/0 with no accuracy is nowhere."""
    try:
        latitude, longitude = float(row["latitude"]), float(row["longitude"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    if latitude == 0 and longitude == 0 and not number(row.get("accuracy")):
        return None
    return latitude, longitude


def _geotagged(row: Mapping[str, Any], place: tuple[float, float] | None) -> bool | None:
    if place is not None:
        return True
    return False if row.get("latitude") is not None else None


def _tags(value: object) -> tuple[str, ...]:
    words = text(value).split() if value else []
    return tuple(dict.fromkeys(words[:MOST_TAGS]))
