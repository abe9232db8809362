"""What the pretend world is made of: members, photos, albums, API keys and permissions."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

PERMS = ("none", "read", "write", "delete")
"""What a token may do; each includes those before it."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag: `raw` as typed, `clean` as Flickr writes it; `id` is its full id."""

    id: str
    raw: str
    clean: str
    author: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a photo was taken, in degrees, and who may know; `accuracy` 1 (world) to 16."""

    latitude: float
    longitude: float
    accuracy: int = 16
    context: int = 0
    is_public: int = 1
    is_contact: int = 0
    is_friend: int = 0
    is_family: int = 0


@dataclass(frozen=True, slots=True)
class Tagged:
    """A person whom somebody named on a photo; the box is in pixels of the 500 pixel picture."""

    nsid: str
    added_by: str
    box: tuple[int, int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class LicenseStep:
    """When a license was replaced, unix seconds; `new` None: never, and `at` is the upload."""

    at: int
    old: int
    new: int | None


@dataclass(slots=True, kw_only=True)
class PretendPhoto:
    """
    One photo or video.

    Times are unix seconds, UTC; `taken` is the camera's clock as Flickr writes
    it. `width` and `height` are the original's. `safety` is 0 safe, 1
    moderate, 2 restricted; `content_type` 1 photo, 2 screenshot, 3 other.
    The picture is `pixels`, if given, else the one drawn for `drawn`.
    """

    id: int
    owner: str
    secret: str
    original_secret: str
    title: str = ""
    description: str = ""
    license: int = 0
    steps: tuple[LicenseStep, ...] = ()
    is_public: int = 1
    is_friend: int = 0
    is_family: int = 0
    uploaded: int = 0
    updated: int = 0
    taken: str = ""
    granularity: int = 0
    taken_unknown: int = 0
    width: int = 1600
    height: int = 1200
    media: str = "photo"
    rotation: int = 0
    safety: int = 0
    hidden: int = 0
    content_type: int = 1
    perm_comment: int = 3
    perm_addmeta: int = 2
    can_download: int = 1
    views: int = 0
    faves: int = 0
    comments: int = 0
    place: Place | None = None
    tags: tuple[Tag, ...] = ()
    people: tuple[Tagged, ...] = ()
    server: str = "65535"
    drawn: int = 0
    pixels: npt.NDArray[np.uint8] | None = None

    @property
    def privacy(self) -> int:
        """Return 1 public, 2 friends, 3 family, 4 friends and family, 5 private."""
        if self.is_public:
            return 1
        return 5 - 3 * self.is_friend - 2 * self.is_family + 4 * (self.is_friend & self.is_family)


@dataclass(slots=True, kw_only=True)
class PretendAlbum:
    """An album; the first of `photos` is its cover."""

    id: str
    title: str
    description: str = ""
    photos: list[int] = field(default_factory=list)
    created: int = 0
    updated: int = 0


@dataclass(slots=True, kw_only=True)
class PretendAccount:
    """
    A member.

    `privacy`, `safety`, `content_type`, `hidden` and `geo_perms` are the
    defaults for new photos, numbered as prefs.* numbers them. `contacts` are
    NSIDs with (is friend, is family).
    """

    nsid: str
    username: str
    fullname: str = ""
    alias: str = ""
    location: str = ""
    description: str = ""
    pro: bool = True
    upload_limit: int = 1000
    privacy: int = 1
    safety: int = 1
    content_type: int = 1
    hidden: int = 1
    geo_perms: int = 1
    deleted: bool = False
    albums: list[PretendAlbum] = field(default_factory=list)
    contacts: dict[str, tuple[bool, bool]] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """The name that stands in the account's addresses."""
        return self.alias or self.nsid

    @property
    def number(self) -> str:
        """The account's number, as tag ids begin."""
        return self.nsid.split("@")[0]


@dataclass(slots=True)
class ApiKey:
    """An API key and its secret."""

    key: str
    secret: str = field(repr=False)
    expired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PretendToken:
    """What an account's owner allowed the holder of an API key to do."""

    token: str = field(repr=False)
    secret: str = field(repr=False)
    nsid: str
    username: str
    fullname: str
    perms: str
    key: str = field(repr=False)


@dataclass(slots=True, kw_only=True)
class Request:
    """A sign-in that has begun: nobody has answered while `verifier` is empty and not `refused`."""

    token: str
    secret: str
    key: str
    callback: str
    form: str
    at: float
    perms: str = ""
    nsid: str = ""
    verifier: str = ""
    refused: bool = False
