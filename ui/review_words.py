"""What the review says where it has no photo, and of how many are left."""

from enum import Enum

from scanner.domain.license import LicenseTable
from scanner.domain.listing import PhotoDetail
from ui.counting import number
from ui.models.photos import name_of
from ui.models.review import Queue
from ui.words import count_words, level_word, license_words, translate


class Empty(Enum):
    """Why the review shows no photo."""

    LOADING = "loading"
    NONE = "none"
    DONE = "done"
    NONE_MISSED = "none-missed"
    MISSED_DONE = "missed-done"


def emptiness(queue: Queue, *, missed: bool, is_loading: bool) -> Empty:
    """Return why a queue shows no photo."""
    if is_loading:
        return Empty.LOADING
    if len(queue):
        return Empty.MISSED_DONE if missed else Empty.DONE
    return Empty.NONE_MISSED if missed else Empty.NONE


def facts_words(detail: PhotoDetail | None, licenses: LicenseTable) -> str:
    """Return a photo's name, license and exposure in one line."""
    if detail is None:
        return ""
    row = detail.row
    facts = [name_of(row), license_words(row.license, licenses)]
    if row.severity:
        facts.append(level_word(row.level))
    return " · ".join(facts)


def left_words(left: int, *, missed: bool) -> str:
    """Return how many photos of a queue are left."""
    if missed:
        return count_words(left, "%n photo left to look through", "%n photos left to look through")
    return count_words(left, "%n photo left to decide", "%n photos left to decide")


def end_words(by: int, left: int) -> str:
    """Return what is said to whoever goes beyond an end: before the first (by -1), or the last."""
    if by < 0:
        return translate("review", "That is the first of the queue.")
    return translate("review", "That is the last of the queue; {left} are left.").format(
        left=number(left)
    )


def place_words(queue: Queue) -> str:
    """Return where one is in a queue."""
    return translate("review", "{n} of {count}").format(
        n=number(queue.place + 1), count=number(len(queue))
    )


def empty_words(why: Empty, queue: Queue, not_looked_at: int) -> tuple[str, str, str]:
    """Return a heading, what to do, and what the button says; no words, no button."""
    if why is Empty.LOADING:
        return translate("review", "Reading the queue…"), "", ""
    to_missed = translate("review", "Look for missed faces")
    to_found = translate("review", "Decide found faces")
    if why is Empty.DONE:
        heading = count_words(len(queue), "%n photo is decided", "All %n photos are decided")
        body = translate(
            "review",
            "Z takes the last word back. Photos in which no face was found can be looked through "
            "as well: a detector misses some.",
        )
        return heading, body, to_missed
    if why is Empty.MISSED_DONE:
        heading = count_words(
            len(queue), "%n photo is looked through", "All %n photos are looked through"
        )
        return heading, translate("review", "Z takes the last word back."), to_found
    waits = ""
    if not_looked_at:
        waits = count_words(
            not_looked_at,
            "%n photo was not looked at yet. A scan does that.",
            "%n photos were not looked at yet. A scan does that.",
        )
    if why is Empty.NONE:
        return (
            translate("review", "No face waits for your word"),
            waits
            or translate(
                "review",
                "Every face that was found at this setting has one. What was missed can be drawn.",
            ),
            translate("review", "Scan") if not_looked_at else to_missed,
        )
    return (
        translate("review", "No photo is left to look through"),
        waits
        or translate(
            "review",
            "Here come photos in which no face was found and of which you said nothing yet.",
        ),
        translate("review", "Scan") if not_looked_at else to_found,
    )
