"""What is asked of the catalog and what a list shows: filters, orders, rows, counts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from scanner.domain.dataset import DatasetMatch, PossibleMatch
from scanner.domain.exposure import Level, LicenseChange, Reason
from scanner.domain.face import Face
from scanner.domain.link import LinkedPhoto
from scanner.domain.photo import (
    Album,
    Media,
    PhotoId,
    Picture,
    Rights,
    Source,
    SourceId,
    SourceKind,
    Visibility,
)

if TYPE_CHECKING:
    # A selection of photos to change is made of the filters here.
    from scanner.domain.change import ChangeRow
    from scanner.domain.request import Request


@dataclass(frozen=True, slots=True)
class DateRange:
    """Days from first to last, both included; None is open-ended."""

    first: date | None = None
    last: date | None = None


class Order(StrEnum):
    """How a list is sorted; equal ones by key."""

    EXPOSED = "exposed"
    NEWEST = "newest"
    OLDEST = "oldest"
    UPLOADED = "uploaded"
    TITLE = "title"
    KEY = "key"
    FACES = "faces"
    LICENSE = "license"
    VISIBILITY = "visibility"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoFilter:
    """
    Which photos: fields combine by AND, values within one by OR, empty means any.

    `permissive` is a profile's slug. `severity` means that and above. `faces`:
    True shows at least one that counts, False was looked at and none was found.
    `looked_at`: False is still to be looked at (or cannot be). `unreadable`:
    True those whose picture could not be read. `datasets` are those whose list
    holds it, `possible` those that it may be in, as no list tells. Photos that
    are gone from their source are left out unless `gone` asks for them.
    """

    sources: frozenset[int] = frozenset()
    faces: bool | None = None
    looked_at: bool | None = None
    unreadable: bool | None = None
    licenses: frozenset[str] = frozenset()
    permissive: str | None = None
    visibilities: frozenset[Visibility] = frozenset()
    severity: int | None = None
    reasons: frozenset[Reason] = frozenset()
    datasets: frozenset[str] = frozenset()
    possible: frozenset[str] = frozenset()
    taken: DateRange | None = None
    uploaded: DateRange | None = None
    geotagged: bool | None = None
    text: str = ""
    keys: frozenset[str] = frozenset()
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoRow:
    """
    One photo as a list shows it.

    `faces` counts the faces that count, None where nobody looked yet (or could
    not: `error` says why in one sentence). `severity`, `level` and `reasons`
    are the stored exposure. `datasets` have it in their list, `possible` may hold it: never to be
    shown as one.
    """

    id: PhotoId
    source: SourceId
    kind: SourceKind
    key: str
    title: str
    url: str | None
    taken: datetime | None
    uploaded: datetime | None
    license: str
    visibility: Visibility
    visibility_exact: bool
    width: int | None
    height: int | None
    geotagged: bool | None
    faces: int | None
    severity: int
    level: Level
    reasons: tuple[Reason, ...]
    datasets: tuple[str, ...]
    media: Media
    error: str | None
    gone: bool
    has_picture: bool
    possible: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoDetail:
    """
    Everything known about one photo.

    `looked_at` is when the detector named `detector` saw it, None if none did.
    `links` are photos elsewhere that seem to be the same picture. `changes` are those that
    were planned for it, the newest first. `possible` are datasets that it may be in, `requests`
    the letters that are about it, the newest first.
    """

    row: PhotoRow
    source: Source
    faces: tuple[Face, ...]
    description: str
    tags: tuple[str, ...]
    albums: tuple[Album, ...]
    rights: Rights
    camera: str
    latitude: float | None
    longitude: float | None
    picture: Picture | None
    history: tuple[LicenseChange, ...]
    matches: tuple[DatasetMatch, ...]
    detector: str | None
    looked_at: datetime | None
    links: tuple[LinkedPhoto, ...] = ()
    changes: tuple["ChangeRow", ...] = ()
    possible: tuple[PossibleMatch, ...] = ()
    requests: tuple["Request", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """
    How many photos a filter lets through, and how many there would be of each kind.

    Each mapping is counted with its own part of the filter left out, so that a
    menu shows what choosing something would give. `faces` has the keys "yes",
    "no", "not-looked-at" and "unreadable"; `exposed` counts severity 1 and up.
    """

    total: int = 0
    exposed: int = 0
    sources: Mapping[int, int] = field(default_factory=dict)
    licenses: Mapping[str, int] = field(default_factory=dict)
    visibilities: Mapping[Visibility, int] = field(default_factory=dict)
    faces: Mapping[str, int] = field(default_factory=dict)
    severities: Mapping[int, int] = field(default_factory=dict)
    reasons: Mapping[Reason, int] = field(default_factory=dict)
    datasets: Mapping[str, int] = field(default_factory=dict)
    possible: Mapping[str, int] = field(default_factory=dict)
    years: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """A source with how many photos it has, show faces, are exposed, and await a look."""

    source: Source
    photos: int = 0
    with_faces: int = 0
    exposed: int = 0
    not_looked_at: int = 0
    troubles: tuple["Unreadable", ...] = ()


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A photo, file or zip that could not be read, and why."""

    key: str
    error: str


class Cause(StrEnum):
    """Why a whole source could not be read: what the user can do differs."""

    AWAY = "away"
    OFFLINE = "offline"
    SIGNED_OUT = "signed-out"
    REVOKED = "revoked"
    KEY = "key"
    BAD_DATA = "bad-data"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreachable:
    """A source, or what a part of the work needs of it, that could not be read at all."""

    key: str
    error: str
    cause: Cause
    source: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanSummary:
    """
    What a scan did, and how the scanned sources stand now.

    `photos`, `with_faces`, `exposed` (by severity) and `unreadable` describe the
    sources as they now are; `new`, `changed`, `gone` and `looked_at` this run.
    `unreachable` names the sources that could not be read at all. `calls` were
    made to Flickr; `histories_left` photos with faces still have a license
    history to be read.
    """

    photos: int = 0
    new: int = 0
    changed: int = 0
    gone: int = 0
    looked_at: int = 0
    with_faces: int = 0
    unreadable: tuple[Unreadable, ...] = ()
    unreachable: tuple[Unreachable, ...] = ()
    exposed: Mapping[int, int] = field(default_factory=dict)
    calls: int = 0
    histories_left: int = 0
    seconds: float = 0.0
