"""A published image dataset, when it was collected, and a photo known to be in it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """
    A published image dataset.

    `collected_from` and `collected_to` are the days between which its photos
    were taken from Flickr, as its holder or others tell; None where unknown.
    """

    slug: str
    name: str
    collected_from: date | None = None
    collected_to: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class DatasetMatch:
    """A photo's id stands in an imported list: its name, its SHA-256, and the row."""

    dataset: str
    list_name: str = ""
    list_sha256: str = ""
    row: int | None = None
