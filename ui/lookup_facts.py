"""What imported lists tell of a photo or a person, as captions and values."""

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from PySide6.QtCore import QUrl

from scanner.domain.dataset import Checkable, DatasetState, Lookup, LookupMatch
from ui.counting import number, photos
from ui.dataset_words import called, called_all, has_list, holder_of, recipients_words
from ui.opening import flickr_address
from ui.widgets.sheet import Entry, Fact, Heading, Sentence
from ui.words import count_words, day_words, shown, translate

MOST_KEYS = 20
"""Photos of a list that are named one by one; the command line names the first hundred."""

PERSON = "https://www.flickr.com/people/{owner}/"
PHOTO = "https://www.flickr.com/photos/{owner}/{key}/"
PHOTO_OF_SOMEBODY = "https://www.flickr.com/photo.gne?id={key}"
"""Leads to the photo whoever took it."""


def _tr(text: str) -> str:
    return translate("lookup", text)


def lookup_entries(
    lookup: Lookup, states: Mapping[str, DatasetState], host: str = ""
) -> list[Entry]:
    """
    Return the answer to one question: what holds it, what does not, what could not tell.

    `host` is where Flickr is, if not at its own addresses: see `flickr_address`.
    """
    entries: list[Entry] = [Heading(shown(lookup.query, 200))]
    if lookup.owner:
        address = _web(PERSON.format(owner=lookup.owner), host)
        entries.append(Fact(_tr("Account"), shown(lookup.owner, 100), address))
    for match in lookup.matches:
        entries += _match(match, lookup.owner, states, host)
    entries += [Sentence(text) for text in _misses(lookup, states)]
    if lookup.by_name:
        entries.append(
            Sentence(
                _tr(
                    "Asked by a name: people change theirs, and others may take it. An account's "
                    "number, such as 12037949754@N01, or a photo's address tells for certain."
                )
            )
        )
    return entries


def looked_up_said(lookup: Lookup) -> str:
    """Return in a few words what came of a question."""
    if not lookup.matches:
        return _tr("Looked up: not in the lists that could be asked.")
    return count_words(
        len(lookup.matches), "Looked up: it is in %n list.", "Looked up: it is in %n lists."
    )


def beyond(states: Mapping[str, DatasetState]) -> list[Entry]:
    """Return of which datasets no imported list tells, so that a miss says nothing of them."""
    left = [
        slug
        for slug, state in states.items()
        if not has_list(state) and state.dataset.checkable is not Checkable.NO
    ]
    damaged = [slug for slug, state in states.items() if state.damaged]
    blind = [s for s, one in states.items() if one.dataset.checkable is Checkable.NO]
    said = (
        (_tr("Damaged, so not asked"), damaged),
        (_tr("Not imported, so not asked"), left),
        (_tr("Cannot be checked"), blind),
    )
    facts = [Fact(label, called_all(slugs, states)) for label, slugs in said if slugs]
    return [Heading(_tr("What this says nothing of")), *facts] if facts else []


def _match(
    match: LookupMatch, owner: str | None, states: Mapping[str, DatasetState], host: str
) -> list[Entry]:
    state = states.get(match.dataset)
    name = called(match.dataset, states)
    words = _tr("{photos} in the list of {name}.").format(photos=photos(match.photos), name=name)
    if state is not None and state.dataset.holder:
        words = _tr("{photos} in the list of {name}, published by {holder}.").format(
            photos=photos(match.photos), name=name, holder=holder_of(state.dataset)
        )
    entries: list[Entry] = [Sentence(words, strong=True)]
    for key, row in zip_longest(match.keys[:MOST_KEYS], match.rows[:MOST_KEYS]):
        said = shown(key, 40)
        if row is not None:
            said = _tr("{photo}, row {row}").format(photo=said, row=number(row))
        entries.append(Fact(_tr("Photo"), said, _web(address_of(key, owner), host)))
    more = match.photos - min(len(match.keys), MOST_KEYS)
    if more > 0:
        entries.append(Sentence(_tr("And {more} more.").format(more=number(more))))
    if state is not None and state.imported is not None:
        entries.append(Fact(_tr("Imported"), day_words(state.imported.at)))
    if state is not None:
        leads = match.dataset if state.dataset.recipients else ""
        words = recipients_words(state.dataset)
        entries.append(Fact(_tr("Whom to write to"), words, leads_to=leads))
    return entries


def address_of(key: str, owner: str | None) -> str:
    """Return the address of a photo's page at Flickr, `owner` being whose it is, if known."""
    return (PHOTO if owner else PHOTO_OF_SOMEBODY).format(owner=owner, key=key)


def _misses(lookup: Lookup, states: Mapping[str, DatasetState]) -> list[str]:
    """Return what lists do not hold of it, a sentence for each day of import."""
    holding = {match.dataset for match in lookup.matches}
    by_day: dict[str, list[str]] = {}
    for slug, state in states.items():
        if state.imported is not None and slug not in holding and slug not in lookup.unasked:
            by_day.setdefault(day_words(state.imported.at), []).append(slug)
    said = [_missed(slugs, day, states) for day, slugs in by_day.items()]
    if lookup.unasked:
        said.append(
            _tr("To be asked by a photo's number or address, as they name no person: {names}.")
            .format(names=called_all(lookup.unasked, states))
        )  # fmt: skip
    return said


def _missed(slugs: Sequence[str], day: str, states: Mapping[str, DatasetState]) -> str:
    return count_words(
        len(slugs),
        "Not in the list imported on {day}: {names}.",
        "Not in the lists imported on {day}: {names}.",
    ).format(day=day, names=called_all(slugs, states))


def _web(address: str, host: str) -> str | None:
    url = flickr_address(address, host)
    return None if url is None else url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
