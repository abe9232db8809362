"""
What the command line says of datasets, in English.

A list that does not hold a photo says nothing of other versions of the list, and nothing of
datasets without one; the words here never say more than was read.
"""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from scanner.domain.dataset import (
    Checkable,
    Dataset,
    DatasetMatch,
    ImportedList,
    Lookup,
    Status,
    Sure,
)
from scanner.domain.exposure import LicenseChange, held_while_collected
from scanner.domain.words import count

CHECKABLE: Mapping[Checkable, str] = MappingProxyType(
    {
        Checkable.YES: "yes",
        Checkable.WITH_LIST: "with a copy of its list",
        Checkable.NO: "cannot be checked",
    }
)
"""Whether it can be told which photos are in a dataset."""

STATUSES: Mapping[Status, str] = MappingProxyType(
    {
        Status.UP: "given out",
        Status.RESTRICTED: "given out on conditions",
        Status.WITHDRAWN: "withdrawn; copies may remain",
        Status.UNKNOWN: "not known",
    }
)
"""Whether a dataset is still given out."""

SURE: Mapping[Sure, str] = MappingProxyType(
    {
        Sure.HIGH: "read in the holder's own words",
        Sure.MEDIUM: "told by others",
        Sure.LOW: "not verified",
    }
)
"""How sure a fact is."""


def status_words(dataset: Dataset) -> str:
    """
    Return whether a dataset is still given out, and what is known of that.

    >>> status_words(Dataset(slug="x", name="X", status=Status.UP, status_note="on a form"))
    'given out (on a form)'
    """
    note = f" ({dataset.status_note})" if dataset.status_note else ""
    return STATUSES[dataset.status] + note


def imported_words(one: ImportedList) -> str:
    """Return what was imported and when, as evidence of what a miss means."""
    without = f", {one.rows_without_id:,} of them without an id" if one.rows_without_id else ""
    return (
        f"{one.file}, {one.at:%Y-%m-%d}: {count(one.photos, 'photo', 'photos')} in "
        f"{count(one.rows, 'row', 'rows')}{without}"
    )


def possible_words(photos: int) -> str:
    """
    Return how many photos may be in a dataset whose list nobody publishes.

    >>> possible_words(1)
    '1 photo of yours may be in it; nobody publishes the list'
    """
    return f"{count(photos, 'photo', 'photos')} of yours may be in it; nobody publishes the list"


DAMAGED = (
    "The imported list is damaged and cannot be asked: import it again, or remove it. What it "
    "told of your photos before stands."
)


def since_words(match: DatasetMatch, dataset: Dataset | None) -> str:
    """
    Return since when a photo stands in a list, as far as anybody knows, and when it was found.

    >>> since_words(DatasetMatch("x"), Dataset(slug="x", name="X", year=2015))
    '2015, when it was published'
    """
    year = None if dataset is None else dataset.year
    parts = ["not known" if year is None else f"{year}, when it was published"]
    if match.at is not None:
        parts.append(f"found on {match.at:%Y-%m-%d}")
    return "; ".join(parts)


def collected_words(dataset: Dataset) -> str:
    """
    Return when a dataset was collected, empty if that is not known.

    >>> from datetime import date
    >>> collected_words(Dataset(slug="x", name="X", collected_from=date(2018, 10, 1)))
    'from 2018-10-01'
    """
    first, last = dataset.collected_from, dataset.collected_to
    if first is not None and last is not None:
        return f"{first} to {last}"
    if first is not None:
        return f"from {first}"
    return "" if last is None else f"until {last}"


def licenses_then_words(history: Sequence[LicenseChange], dataset: Dataset | None) -> str:
    """Return which licenses a photo had while a dataset was collected, with their dates."""
    if dataset is None or dataset.collected_from is None or dataset.collected_to is None:
        return "not known, as it is not known when the dataset was collected"
    held = [
        f"{change.license} since {change.at:%Y-%m-%d}"
        for change in held_while_collected(history, dataset)
    ]
    when = f"while it was collected, {collected_words(dataset)}"
    return f"{', '.join(held) if held else 'not on record'}; {when}"


def recipients_words(dataset: Dataset | None) -> str:
    """
    Return whom to write to about a dataset, or who holds it, where no recipient is known.

    >>> recipients_words(Dataset(slug="x", name="X", holder="UCLA"))
    'nobody is known to take such letters; it is held by UCLA'
    """
    if dataset is not None and dataset.recipients:
        names = dataset.write_to or dataset.recipients
        pairs = zip(names, dataset.recipients, strict=True)
        return "; ".join(f"{name} ({slug})" if name != slug else slug for name, slug in pairs)
    held = f"; it is held by {dataset.holder}" if dataset is not None and dataset.holder else ""
    return f"nobody is known to take such letters{held}"


def drawn_from(dataset: Dataset, datasets: Iterable[Dataset]) -> tuple[Dataset, ...]:
    """Return the datasets that were drawn from this one, as they are listed."""
    return tuple(one for one in datasets if dataset.slug in one.parents)


def misses(imported: Iterable[ImportedList], lookup: Lookup) -> tuple[str, ...]:
    """
    Return what the imported lists do not hold of a question, a sentence for each day of import.

    Lists that could not be asked such a question are no part of it.
    """
    holding = {match.dataset for match in lookup.matches}
    by_day: dict[str, list[str]] = {}
    for one in imported:
        if one.dataset not in holding and one.dataset not in lookup.unasked:
            by_day.setdefault(f"{one.at:%Y-%m-%d}", []).append(one.dataset)
    what = "not under this name" if lookup.by_name else "not"
    return tuple(
        f"{what} in the {'list' if len(slugs) == 1 else 'lists'} imported on {day}: "
        + ", ".join(sorted(slugs))
        for day, slugs in sorted(by_day.items())
    )


def keys_words(photos: int, keys: Sequence[str]) -> str:
    """
    Return how many photos a list holds of a person, with their numbers.

    >>> keys_words(2, ["17", "18"]), keys_words(300, ["17", "18"])
    ('2 photos: 17, 18', '300 photos, such as 17, 18')
    """
    between = ": " if photos <= len(keys) else ", such as "
    return count(photos, "photo", "photos") + (between + ", ".join(keys) if keys else "")
