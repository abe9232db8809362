"""
Published image datasets: what each is, which lists of them were imported, and what is in those.

A dataset is a list of photos that somebody published. Whether a photo is in it can be
told only with that list, and only as exactly as the list names photos.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Checkable(StrEnum):
    """
    Whether it can be told which photos are in a dataset.

    YES: its list is published, and names Flickr's ids. WITH_LIST: only by who has a copy of its
    list, or by way of the dataset that it was drawn from. NO: what was published names no photo.
    """

    YES = "yes"
    WITH_LIST = "with-list"
    NO = "no"


class Sure(StrEnum):
    """How sure a fact is: read in the holder's own words, told by others, or not verified."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Status(StrEnum):
    """Whether a dataset is still given out, as far as is known."""

    UP = "up"
    RESTRICTED = "restricted"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """
    A published image dataset.

    `collected_from` and `collected_to` are the days between which its photos
    were taken from Flickr, as its holder or others tell; None where unknown. `licenses` are the
    slugs of those that its collectors took, empty where they took any or did not say. `parents`
    are the datasets that it was drawn from. `why` says in a sentence why it can be checked or
    cannot; `published` where its list is, or was, to be had. `recipients` are the slugs of whom to
    write to, `write_to` their names. `seen` is when these facts were read.
    """

    slug: str
    name: str
    holder: str = ""
    year: int | None = None
    photos: int | None = None
    faces: bool | None = None
    purpose: str = ""
    licenses: frozenset[str] = frozenset()
    licenses_note: str = ""
    parents: tuple[str, ...] = ()
    status: Status = Status.UNKNOWN
    status_note: str = ""
    sure: Sure = Sure.LOW
    checkable: Checkable = Checkable.NO
    why: str = ""
    formats: tuple[str, ...] = ()
    published: str = ""
    collected_from: date | None = None
    collected_to: date | None = None
    source: str = ""
    sources: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    write_to: tuple[str, ...] = ()
    seen: date | None = None


@dataclass(frozen=True, slots=True)
class DatasetMatch:
    """
    A photo's id stands in an imported list: its name, its SHA-256, and the row, from 1.

    `at` (aware) is when that list was first seen to hold it, None if nobody noted it.
    """

    dataset: str
    list_name: str = ""
    list_sha256: str = ""
    row: int | None = None
    at: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PossibleMatch:
    """
    A photo that may be in a dataset whose list nobody publishes: its license was one they took.

    `license` held from `since` (aware) while the dataset was collected. Never said to be in it.
    """

    dataset: str
    license: str
    since: datetime


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row of a list that names no photo, counted from 1, and why."""

    row: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedList:
    """
    A list that was imported.

    `file` is its name (of the first, where there were several), `sha256` of all its bytes in
    order, `size` in bytes; `rows` were read, `photos` are the different ids among them. `owners`,
    `names` and `hashes` tell whether it names the photos' owners by NSID, by screen name, and the
    originals by MD5. `rejected` are the first hundred rows without an id: where each stands and
    why, nothing of what it says.
    """

    dataset: str
    file: str
    sha256: str
    size: int
    rows: int
    photos: int
    rows_without_id: int
    at: datetime
    owners: bool = False
    names: bool = False
    hashes: bool = False
    rejected: tuple[RejectedRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSummary:
    """What an import read: the list as it now stands, the first rows without an id, the seconds."""

    imported: ImportedList
    rejected: tuple[RejectedRow, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Hit:
    """A photo id that a list holds; `owner` is its NSID, None where the list names none."""

    photo: int
    owner: str | None = None
    row: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetState:
    """
    A dataset, and the list of it that was imported, None if none was.

    `mine` counts the library's photos in the list, `possible` those that may be in the dataset.
    `damaged`: a list was imported and cannot be read any more; `mine` is what it told before.
    """

    dataset: Dataset
    imported: ImportedList | None = None
    mine: int = 0
    possible: int = 0
    damaged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LookupMatch:
    """
    What a list holds of one question: how many photos, and their keys (the first hundred).

    `rows` are the rows of the list that name these keys, in the same order, None where a list
    has none; empty where they were not asked for.
    """

    dataset: str
    photos: int
    keys: tuple[str, ...] = ()
    rows: tuple[int | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """
    The answer to one question: an address, an id, an NSID or a name.

    `owner` is the NSID that it was found to be about, None if it is not known. `not_checkable` are
    the datasets that no list can tell of; `unasked` those whose imported list names photos but not
    whose they are, so that it cannot tell of a person. `by_name`: it was asked by a name, which
    people change and other people may take.
    """

    query: str
    owner: str | None = None
    matches: tuple[LookupMatch, ...] = ()
    not_checkable: tuple[str, ...] = field(default_factory=tuple)
    unasked: tuple[str, ...] = ()
    by_name: bool = False
