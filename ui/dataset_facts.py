"""
All that is known of a dataset, and what lists tell of a photo, as captions and values.

What is said in a word or a sentence is in ui/dataset_words.py.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from scanner.domain.dataset import (
    Dataset,
    DatasetMatch,
    DatasetState,
    ImportedList,
    RejectedRow,
)
from scanner.domain.license import LicenseTable
from scanner.domain.listing import PhotoDetail
from ui.counting import number, size_words
from ui.dataset_words import (
    address_in,
    called,
    called_all,
    checkable_word,
    collected_words,
    day_of,
    holder_of,
    licenses_taken,
    recipient_name,
    status_word,
    sure_words,
    unpublished,
)
from ui.widgets.sheet import Entry, Fact, Heading, Sentence
from ui.words import day_words, license_words, shown, translate, when_words


def _tr(text: str) -> str:
    return translate("datasets", text)


# -- a dataset


def facts_of(
    state: DatasetState,
    known: Mapping[str, DatasetState],
    licenses: LicenseTable,
    rejected: Sequence[RejectedRow] = (),
) -> list[Entry]:
    """Return all that is known of a dataset and of its list, under headings."""
    entries: list[Entry] = [*_list_facts(state.imported)]
    if rejected:
        entries.append(Heading(_tr("Rows that name no photo")))
        entries += [
            Fact(_tr("row {n}").format(n=number(row.row)), shown(row.why, 300)) for row in rejected
        ]
        without = state.imported.rows_without_id if state.imported else 0
        if without > len(rejected):
            more = number(without - len(rejected))
            entries.append(Sentence(_tr("And {more} more.").format(more=more)))
    entries.append(Heading(_tr("What it is")))
    entries += _what_it_is(state, known, licenses)
    entries.append(Heading(_tr("Its list")))
    entries += _where_it_is(state.dataset)
    return entries


def _list_facts(imported: ImportedList | None) -> list[Entry]:
    if imported is None:
        return []
    names = [
        word
        for there, word in (
            (imported.owners, _tr("owners")),
            (imported.names, _tr("screen names")),
            (imported.hashes, _tr("checksums of the originals")),
        )
        if there
    ]
    facts: list[Entry] = [
        Heading(_tr("The imported list")),
        Fact(_tr("Imported"), when_words(imported.at)),
        Fact(_tr("File"), shown(imported.file, 300)),
        Fact(_tr("Photos"), number(imported.photos)),
        Fact(_tr("Rows read"), number(imported.rows)),
    ]
    if imported.rows_without_id:
        facts.append(Fact(_tr("Without a photo"), number(imported.rows_without_id)))
    if names:
        facts.append(Fact(_tr("Names also"), ", ".join(names)))
    facts.append(Fact(_tr("Size"), size_words(imported.size)))
    facts.append(Fact("SHA-256", shown(imported.sha256, 64)))
    return facts


def _what_it_is(
    state: DatasetState, known: Mapping[str, DatasetState], licenses: LicenseTable
) -> list[Entry]:
    dataset = state.dataset
    children = [s for s, other in known.items() if dataset.slug in other.dataset.parents]
    faces = {True: _tr("yes"), False: _tr("no"), None: _tr("not said")}[dataset.faces]
    said = (
        (_tr("Made for"), shown(dataset.purpose, 600)),
        (_tr("Holder"), shown(dataset.holder, 300)),
        (_tr("Year"), "" if dataset.year is None else str(dataset.year)),
        (_tr("Photos"), "" if dataset.photos is None else number(dataset.photos)),
        (_tr("About faces"), faces),
        (_tr("Licenses taken"), licenses_taken(dataset, licenses)),
        (_tr("Collected"), collected_words(dataset)),
        (_tr("Drawn from"), called_all(dataset.parents, known)),
        (_tr("Drawn into"), called_all(children, known)),
        (_tr("Whom to write to"), ", ".join(recipient_name(one) for one in dataset.recipients)),
    )
    return [Fact(label, value) for label, value in said if value]


def _where_it_is(dataset: Dataset) -> list[Entry]:
    status = status_word(dataset.status)
    if dataset.status_note:
        status = f"{status}: {shown(dataset.status_note, 400)}"
    why = f"{checkable_word(dataset.checkable)}. {shown(dataset.why, 600)}".strip()
    facts: list[Entry] = [Fact(_tr("Checkable"), why)]
    if dataset.published:
        url = address_in(dataset.published)
        facts.append(Fact(_tr("Published"), shown(dataset.published, 400), url))
    facts.append(Fact(_tr("Now"), status))
    facts.append(Fact(_tr("How sure"), sure_words(dataset.sure)))
    if dataset.formats:
        facts.append(Fact(_tr("Files"), "\n".join(shown(one, 300) for one in dataset.formats)))
    told = [one for one in (dataset.source, *dataset.sources) if one]
    if told:
        facts.append(Fact(_tr("Told by"), "\n".join(shown(one, 300) for one in told)))
    if dataset.seen is not None:
        facts.append(Fact(_tr("Read on"), day_of(dataset.seen)))
    return facts


# -- on a photo


def matches_of(
    detail: PhotoDetail, known: Mapping[str, DatasetState], licenses: LicenseTable
) -> list[Entry]:
    """Return in which lists a photo is: which row, since when, under which license, whom to ask."""
    entries: list[Entry] = []
    for match in detail.matches:
        state = known.get(match.dataset)
        name = called(match.dataset, known)
        holder = holder_of(state.dataset) if state is not None and state.dataset.holder else ""
        said = (
            _tr("{name}: in the list published by {holder}.").format(name=name, holder=holder)
            if holder
            else _tr("{name}: in its published list.").format(name=name)
        )
        entries += [Sentence(said, strong=True), *_proof(match, state)]
        if state is not None:
            entries += _then_and_now(detail, state.dataset, licenses)
    return entries


def _proof(match: DatasetMatch, state: DatasetState | None) -> list[Entry]:
    """Return which row of which file, and when that was imported."""
    said = (
        (_tr("Row"), "" if match.row is None else number(match.row)),
        (_tr("File"), shown(match.list_name, 200)),
        (
            _tr("Imported"),
            day_words(state.imported.at) if state is not None and state.imported else "",
        ),
        ("SHA-256", shown(match.list_sha256, 64)),
    )
    return [Fact(label, value) for label, value in said if value]


def _then_and_now(detail: PhotoDetail, dataset: Dataset, licenses: LicenseTable) -> list[Entry]:
    """Return the photo's license while the dataset was collected, and now; whom to write to."""
    when = collected_words(dataset)
    names = ", ".join(license_words(slug, licenses) for slug in licenses_then(detail, dataset))
    then = (names or _tr("not on record")) if when else ""
    said = (
        (_tr("Collected"), when),
        (_tr("License then"), then),
        (_tr("License now"), license_words(detail.row.license, licenses)),
        (_tr("Whom to write to"), ", ".join(recipient_name(one) for one in dataset.recipients)),
    )
    return [Fact(label, value) for label, value in said if value]


def licenses_then(detail: PhotoDetail, dataset: Dataset) -> list[str]:
    """Return the licenses that a photo had while a dataset was collected, in order of time."""
    first, last = dataset.collected_from, dataset.collected_to
    if first is None or last is None:
        return []
    begin = datetime(first.year, first.month, first.day, tzinfo=UTC)
    end = datetime(last.year, last.month, last.day, 23, 59, 59, tzinfo=UTC)
    found: list[str] = []
    for n, change in enumerate(detail.history):
        later = detail.history[n + 1].at if n + 1 < len(detail.history) else None
        holds = change.at <= end and (later is None or later > begin)
        if holds and change.license not in found:
            found.append(change.license)
    return found


def possible_of(
    detail: PhotoDetail, known: Mapping[str, DatasetState], licenses: LicenseTable
) -> list[Entry]:
    """Return which datasets a photo may be in, and why; never that it is."""
    entries: list[Entry] = []
    for match in detail.possible:
        state = known.get(match.dataset)
        why = unpublished(state.dataset) if state else _tr("nobody publishes the list")
        words = _tr("{name}: may be in it; {why}.")
        name = called(match.dataset, known)
        entries.append(Sentence(words.format(name=name, why=why), strong=True))
        held = _tr("{license} since {day}").format(
            license=license_words(match.license, licenses), day=day_words(match.since)
        )
        entries.append(Fact(_tr("License then"), held))
        when = "" if state is None else collected_words(state.dataset)
        if when:
            entries.append(Fact(_tr("Collected"), when))
    if entries:
        entries.append(Sentence(_tr("Who could see it then is not on record.")))
    return entries
