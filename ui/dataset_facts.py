"""
All that is known of a dataset, and what lists tell of a photo, as captions and values.

What is said in a word or a sentence is in ui/dataset_words.py.
"""

from collections.abc import Mapping
from datetime import datetime

from scanner.domain.dataset import (
    Dataset,
    DatasetMatch,
    DatasetState,
    ImportedList,
)
from scanner.domain.exposure import Reason, held_while_collected, was_open_for
from scanner.domain.license import DEFAULT_PROFILE, LicenseTable
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
    recipients_words,
    short_name,
    status_word,
    sure_words,
    unpublished,
)
from ui.table_words import of_table
from ui.widgets.sheet import Entry, Fact, Heading, Sentence
from ui.words import day_words, license_words, shown, translate, when_words


def _tr(text: str) -> str:
    return translate("datasets", text)


# -- a dataset


def facts_of(
    state: DatasetState,
    known: Mapping[str, DatasetState],
    licenses: LicenseTable,
) -> list[Entry]:
    """Return all that is known of a dataset and of its list, under headings."""
    entries: list[Entry] = [*_list_facts(state.imported)]
    rejected = state.imported.rejected if state.imported is not None else ()
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
        (_tr("Made for"), shown(of_table("dataset facts", dataset.purpose), 600)),
        (_tr("Holder"), shown(dataset.holder, 300)),
        (_tr("Year"), "" if dataset.year is None else str(dataset.year)),
        (_tr("Photos"), "" if dataset.photos is None else number(dataset.photos)),
        (_tr("About faces"), faces),
        (_tr("Licenses taken"), licenses_taken(dataset, licenses)),
        (_tr("Collected"), collected_words(dataset)),
        (_tr("Drawn from"), called_all(dataset.parents, known)),
        (_tr("Drawn into"), called_all(children, known)),
        (_tr("Whom to write to"), recipients_words(dataset)),
    )
    return [Fact(label, value) for label, value in said if value]


def _where_it_is(dataset: Dataset) -> list[Entry]:
    status = status_word(dataset.status)
    if dataset.status_note:
        note = shown(of_table("dataset facts", dataset.status_note), 400)
        status = f"{status}: {note}"
    why = shown(of_table("dataset facts", dataset.why), 600)
    why = f"{checkable_word(dataset.checkable)}. {why}".strip()
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
        dataset = None if state is None else state.dataset
        entries += [
            Sentence(said, strong=True),
            Fact(_tr("Row"), _row_words(match)),
            Fact(_tr("Since"), since_words(match, dataset)),
            *_then_and_now(detail, dataset, licenses),
            *_proof(match, state),
        ]
    return entries


def _row_words(match: DatasetMatch) -> str:
    return _tr("the list has no rows") if match.row is None else number(match.row)


def _then_and_now(
    detail: PhotoDetail, dataset: Dataset | None, licenses: LicenseTable
) -> list[Entry]:
    """Return under which license the photo was then and is now, and whom to write to."""
    facts: list[Entry] = []
    when = "" if dataset is None else collected_words(dataset)
    if dataset is None or not when:
        then = _tr("not known: nor is when it was collected")
    else:
        facts.append(Fact(_tr("Collected"), when))
        then = licenses_then(detail, dataset, licenses) or _tr("not on record")
    facts.append(Fact(_tr("License then"), then))
    now = license_words(detail.row.license, licenses)
    facts.append(Fact(_tr("License now"), now, licenses.by_slug(detail.row.license).url))
    if dataset is not None:
        facts.append(Fact(_tr("Whom to write to"), recipients_words(dataset)))
    return facts


def _proof(match: DatasetMatch, state: DatasetState | None) -> list[Entry]:
    """Return which file it was, and when that was imported."""
    imported = ""
    if state is not None and state.damaged:
        imported = _tr("damaged since; import it again, or remove it")
    elif state is not None and state.imported is not None:
        imported = day_words(state.imported.at)
    said = (
        (_tr("File"), shown(match.list_name, 200)),
        (_tr("Imported"), imported),
        ("SHA-256", shown(match.list_sha256, 64)),
    )
    return [Fact(label, value) for label, value in said if value]


def dates_of(
    detail: PhotoDetail,
    known: Mapping[str, DatasetState],
    licenses: LicenseTable,
    profile: str = DEFAULT_PROFILE,
) -> dict[Reason, str]:
    """Return when a photo was found in a list, and since when it was open to collectors."""
    said = {}
    found = sorted(match.at for match in detail.matches if match.at is not None)
    if found:
        said[Reason.IN_DATASET] = _tr("Found on {day}.").format(day=day_words(found[0]))
    if Reason.LICENSE_WAS_PERMISSIVE in detail.row.reasons:
        datasets = [state.dataset for state in known.values()]
        for dataset, held in was_open_for(detail.history, datasets, licenses, profile=profile)[:1]:
            words = _tr("{license} since {day}; {dataset} was collected {when}.")
            said[Reason.LICENSE_WAS_PERMISSIVE] = words.format(
                license=license_words(held.license, licenses),
                day=day_words(held.at),
                dataset=short_name(dataset),
                when=collected_words(dataset),
            )
    return said


def since_words(match: DatasetMatch, dataset: Dataset | None) -> str:
    """Return since when a photo stands in a list, as far as is known, and when it was found."""
    year = None if dataset is None else dataset.year
    published = (
        _tr("not known") if year is None else _tr("{year}, when it was published").format(year=year)
    )
    if match.at is None:
        return published
    return _tr("{published}; found on {day}").format(published=published, day=day_words(match.at))


def licenses_then(detail: PhotoDetail, dataset: Dataset, licenses: LicenseTable) -> str:
    """Return the licenses that a photo had while a dataset was collected, a line each."""
    return "\n".join(
        _tr("{license} since {day}").format(
            license=license_words(held.license, licenses), day=day_words(held.at)
        )
        for held in held_while_collected(detail.history, dataset)
    )


def was_open_of(
    detail: PhotoDetail,
    known: Mapping[str, DatasetState],
    licenses: LicenseTable,
    profile: str = DEFAULT_PROFILE,
) -> list[Entry]:
    """Return while which datasets were collected a photo was open, and under which license."""
    if Reason.LICENSE_WAS_PERMISSIVE not in detail.row.reasons:
        return []
    datasets = [state.dataset for state in known.values()]
    together: dict[tuple[str, datetime, str], list[str]] = {}
    for dataset, held in was_open_for(detail.history, datasets, licenses, profile=profile):
        key = (held.license, held.at, collected_words(dataset))
        together.setdefault(key, []).append(short_name(dataset))
    return [
        Fact(
            _tr("while collected: {when}").format(when=when),
            _tr("{license} since {day}, for {datasets}").format(
                license=license_words(slug, licenses), day=day_words(at), datasets=", ".join(names)
            ),
        )
        for (slug, at, when), names in together.items()
    ]


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
        parents = () if state is None else state.dataset.parents
        within = called_all([one for one in parents if one in detail.row.datasets], known)
        if within:
            words = _tr("It is in the list of {parent}, from which that was drawn.")
            entries.append(Sentence(words.format(parent=within)))
    if entries:
        entries.append(Sentence(_tr("Who could see it then is not on record.")))
    return entries
