"""What a photo is, wherever it lies."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

PhotoId = NewType("PhotoId", int)
"""Safelight's own number for a photo; `Photo.key` is the source's."""

SourceId = NewType("SourceId", int)


class SourceKind(StrEnum):
    """Where photos come from."""

    FLICKR = "flickr"
    EXPORT = "export"
    FOLDER = "folder"


class Visibility(StrEnum):
    """Who can see a photo; LOCAL for a file on this machine, which nobody else sees."""

    PUBLIC = "public"
    FRIENDS = "friends"
    FAMILY = "family"
    FRIENDS_FAMILY = "friends-family"
    PRIVATE = "private"
    LOCAL = "local"
    UNKNOWN = "unknown"


class Media(StrEnum):
    """Photo or video; videos are listed and never looked at for faces."""

    PHOTO = "photo"
    VIDEO = "video"


@dataclass(frozen=True, slots=True)
class Source:
    """
    One place photos are read from.

    `places` are absolute paths for folders and exports. `snapshot` is the
    moment an export was made: what it says may have changed since. `nsid` is
    the Flickr account's; `own`: read as its owner, private photos too, and
    never as anybody else. `memory` is what the source wanted to be told at its
    next opening (see ports.PhotoSource).
    """

    id: SourceId
    kind: SourceKind
    name: str
    places: tuple[str, ...] = ()
    nsid: str | None = None
    added: datetime | None = None
    synced: datetime | None = None
    snapshot: datetime | None = None
    own: bool = False
    memory: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """
    Where a photo's pixels lie: a file, one member of a zip, or an address.

    `path` is absolute, as os.fsdecode gives it: it may hold surrogates for
    bytes that are no UTF-8. A picture with a `url` has no path until it was
    fetched.
    """

    path: str
    member: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Album:
    """An album a photo is in; `key` is the source's."""

    key: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """
    The rights fields of a file, as text; empty where the file says nothing.

    `license_url` is `cc:license`; `data_mining` is the last part of the
    `plus:DataMining` URI, such as ``DMI-PROHIBITED``.
    """

    copyright: str = ""
    creator: str = ""
    credit: str = ""
    usage_terms: str = ""
    web_statement: str = ""
    license_url: str = ""
    data_mining: str = ""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """
    That a photo is there, seen at the price of one look into the directory.

    `stamp` changes whenever what the source says of the photo may have changed.
    """

    key: str
    stamp: str


@dataclass(frozen=True, slots=True)
class Gone:
    """A photo that a walk has given, and that turned out not to be there (any more)."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """
    What a source says of one photo.

    `taken` is the camera's clock, without a zone; `uploaded` is aware. None is
    "the source does not say". `revision` changes when the pixels may have: a
    detector looks again. `visibility_exact` is False where the source is known
    to blur it (an export writes friends-only as "friend & family").
    `license` is a slug of the license table, or "unknown".
    """

    key: str
    stamp: str
    title: str = ""
    description: str = ""
    url: str | None = None
    taken: datetime | None = None
    uploaded: datetime | None = None
    license: str = "unknown"
    visibility: Visibility = Visibility.UNKNOWN
    visibility_exact: bool = True
    width: int | None = None
    height: int | None = None
    geotagged: bool | None = None
    latitude: float | None = None
    longitude: float | None = None
    people_tagged: bool | None = None
    original_downloadable: bool | None = None
    camera: str = ""
    tags: tuple[str, ...] = ()
    albums: tuple[Album, ...] = ()
    rights: Rights = field(default_factory=Rights)
    media: Media = Media.PHOTO
    picture: Picture | None = None
    revision: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What a source could not read: `key` names photo, file, folder or zip, `why` is a sentence."""

    key: str
    why: str
