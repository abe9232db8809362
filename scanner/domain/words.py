"""
What the command line and the reports say for a slug, in English.

The window has words of its own, which go through Qt's translation.
"""

from collections.abc import Mapping
from types import MappingProxyType

from scanner.domain.exposure import Level, Reason
from scanner.domain.photo import Visibility

LEVELS: Mapping[Level, tuple[str, str]] = MappingProxyType(
    {
        Level.FOUND: (
            "Found in a published list",
            "The photo is in a dataset's list that you imported, whatever its license today.",
        ),
        Level.OPEN: (
            "Open",
            "Shows a face, anyone can see it, and its license lets anyone reuse it.",
        ),
        Level.WAS_OPEN: (
            "Was open",
            "Shows a face, and its license let anyone reuse it while a known dataset was "
            "collected. Who could see the photo at that time is not on record.",
        ),
        Level.VISIBLE: (
            "Visible",
            "Shows a face, and anyone can see it, but its license is not permissive; or it is a "
            "file whose rights fields let others reuse it.",
        ),
        Level.NONE: ("Not exposed", "As far as is known here."),
    }
)
"""Each level's name, and what it means."""

REASONS: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.IN_DATASET: "is in a dataset's published list",
        Reason.FACE: "shows a face",
        Reason.PUBLIC: "anyone can see it",
        Reason.LICENSE_PERMISSIVE: "its license lets others reuse it",
        Reason.LICENSE_WAS_PERMISSIVE: (
            "its license let others reuse it while a known dataset was collected"
        ),
        Reason.FILE_GRANTS_REUSE: "the file's rights fields let others reuse it",
        Reason.RELEASED: "a face is marked as released by the person shown",
        Reason.LICENSE_UNKNOWN: "its license is not known",
        Reason.VISIBILITY_UNSURE: "who can see it is not known exactly",
        Reason.GEOTAGGED: "says where it was taken",
        Reason.PEOPLE_TAGGED: "names people in it",
        Reason.NO_DATA_MINING_RESERVATION: "the file does not reserve data mining",
        Reason.DRIFT: "the local file and Flickr disagree",
        Reason.ORIGINAL_DOWNLOADABLE: "the original can be downloaded",
    }
)

VISIBILITIES: Mapping[Visibility, str] = MappingProxyType(
    {
        Visibility.PUBLIC: "anyone",
        Visibility.FRIENDS: "friends",
        Visibility.FAMILY: "family",
        Visibility.FRIENDS_FAMILY: "friends and family",
        Visibility.PRIVATE: "only you",
        Visibility.LOCAL: "a file on this machine",
        Visibility.UNKNOWN: "not known",
    }
)


def seen_by(visibility: Visibility, exact: bool) -> str:
    """
    Return who can see a photo; an export cannot tell friends from family.

    >>> seen_by(Visibility.FRIENDS_FAMILY, False)
    'friends or family (the export cannot tell which)'
    """
    if visibility is Visibility.FRIENDS_FAMILY and not exact:
        return "friends or family (the export cannot tell which)"
    words = VISIBILITIES[visibility]
    return words if exact or visibility is Visibility.UNKNOWN else f"{words} (not known exactly)"


def count(n: int, one: str, many: str) -> str:
    """
    Return a number with its noun.

    >>> count(1, "photo", "photos"), count(41207, "photo", "photos")
    ('1 photo', '41,207 photos')
    """
    return f"{n:,} {one if n == 1 else many}"


def duration(seconds: float) -> str:
    """
    Return a length of time as a person says it.

    >>> [duration(s) for s in (0.4, 42, 90, 1020, 9000)]
    ['less than a second', '42 s', '1 min 30 s', '17 min', '2 h 30 min']
    """
    if seconds < 1:
        return "less than a second"
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 10 and rest:
        return f"{minutes} min {rest} s"
    hours, minutes = divmod(minutes, 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"
