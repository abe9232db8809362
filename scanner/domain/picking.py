"""What is picked by one photo, and what of the picked ones may be carried out of the window."""

from dataclasses import dataclass
from enum import StrEnum

from scanner.domain.photo import PhotoId


class Likeness(StrEnum):
    """What other photos have in common with one."""

    DAY = "day"
    ALBUM = "album"
    TAGS = "tags"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """
    Where a photo can be had by other programs.

    `path` is that of a file in a folder that the user added, as os.fsdecode gives it; a file of
    the catalog's own, or a member of a zip, is never named. `url` is its page on the web.
    """

    photo: PhotoId
    name: str
    url: str | None = None
    path: str | None = None
