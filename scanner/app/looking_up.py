"""Answers what imported lists hold of an address, an id, an NSID or a name; nothing is asked."""

import re
from array import array
from collections.abc import Sequence
from urllib.parse import unquote

from scanner.datasets.flickr_ids import nsid_of, packed, photo_of
from scanner.datasets.index import Lists
from scanner.domain.dataset import Checkable, Dataset, Lookup, LookupMatch
from scanner.errors import BadWish
from scanner.jobs.task import Task

MOST = 2**63

FIRST = 100
"""Photos of a person that are named, of each list."""

_PERSON = re.compile(
    r"(?:https?://)?(?:www\.|m\.)?flickr\.com/(?:photos|people)/([^/?#\s]{1,100})/?(?:[?#].*)?"
)
"""The address of somebody's photos or profile."""


def look_up(
    task: Task, lists: Lists, datasets: Sequence[Dataset], queries: Sequence[str]
) -> tuple[Lookup, ...]:
    """Return an answer to each question, in order; raises BadWish for an empty one."""
    blind = tuple(one.slug for one in datasets if one.checkable is Checkable.NO)
    return tuple(_answer(task, lists, blind, query) for query in queries)


def _answer(task: Task, lists: Lists, blind: tuple[str, ...], query: str) -> Lookup:
    text = query.strip()
    if not text:
        raise BadWish("Ask for an address, a photo's number, an NSID or a name.")
    photo = _photo(text)
    if photo is not None:
        return _of_photo(task, lists, blind, query, photo)
    return _of_owner(task, lists, blind, query, text)


def _photo(text: str) -> int | None:
    if text.isascii() and text.isdecimal():
        return int(text) if 0 < int(text[:20]) < MOST else None
    found = photo_of(text)
    return None if found is None else found[0]


def _of_photo(task: Task, lists: Lists, blind: tuple[str, ...], query: str, photo: int) -> Lookup:
    owner: str | None = None
    matches = []
    for one in lists.imported():
        task.checkpoint()
        for hit in lists.hits(one.dataset, array("q", [photo])):
            owner = owner or hit.owner
            matches.append(
                LookupMatch(dataset=one.dataset, photos=1, keys=(str(hit.photo),), rows=(hit.row,))
            )
    return Lookup(query=query, owner=owner, matches=tuple(matches), not_checkable=blind)


def _match(lists: Lists, dataset: str, photos: int, keys: Sequence[int]) -> LookupMatch:
    """Return what a list holds of a person, with the rows of the photos that are named."""
    rows = {hit.photo: hit.row for hit in lists.hits(dataset, array("q", keys))}
    return LookupMatch(
        dataset=dataset,
        photos=photos,
        keys=tuple(str(key) for key in keys),
        rows=tuple(rows.get(key) for key in keys),
    )


def _of_owner(task: Task, lists: Lists, blind: tuple[str, ...], query: str, text: str) -> Lookup:
    """Answer about a person: by NSID wherever lists name owners, by name where they carry names."""
    found = _PERSON.fullmatch(text)
    named = unquote(found[1]) if found else text
    number = packed(named)
    owners = {nsid_of(number)} if number is not None else set()
    if number is None:
        for one in lists.imported():
            task.checkpoint()
            owners.update(lists.owners_named(one.dataset, named))
    matches = []
    for one in lists.imported():
        counts = 0
        keys: list[int] = []
        for owner in sorted(owners):
            task.checkpoint()
            photos, some = lists.of_owner(one.dataset, owner)
            counts += photos
            keys += some
        if counts:
            matches.append(_match(lists, one.dataset, counts, keys[:FIRST]))
    # Asked by a name that no list knows, only the lists that carry names have told anything.
    unasked = tuple(
        one.dataset for one in lists.imported() if not (one.owners if owners else one.names)
    )
    whose = owners.pop() if len(owners) == 1 else None
    return Lookup(
        query=query,
        owner=whose,
        matches=tuple(matches),
        not_checkable=blind,
        unasked=unasked,
        by_name=number is None,
    )
