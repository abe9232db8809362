"""
What the screen says of datasets: what each is, whether it can be checked, what is in its list.

Never said: that a photo is in no dataset. What can be said is that it is not in the list that
was imported on some day, or that nothing can be told.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from urllib.parse import urlsplit

from scanner.domain.dataset import (
    Checkable,
    Dataset,
    DatasetState,
    ImportSummary,
    Status,
    Sure,
)
from scanner.domain.license import LicenseTable
from ui.counting import number, photos
from ui.table_words import of_table
from ui.words import count_words, day_words, license_words, shown, translate

LONGEST_NAME = 120

NOTHING: Mapping[str, DatasetState] = MappingProxyType({})
"""No dataset is known."""


def _tr(text: str) -> str:
    return translate("datasets", text)


def name_of(dataset: Dataset) -> str:
    """Return what a dataset is called."""
    return shown(dataset.name or dataset.slug, LONGEST_NAME)


def short_name(dataset: Dataset) -> str:
    """
    Return what a dataset is called where there is little room: without what explains its name.

    >>> short_name(Dataset(slug="megaface", name="MegaFace (MF1 distractors and MF2)"))
    'MegaFace'
    """
    name = name_of(dataset)
    return re.split(r" \(|, ", name, maxsplit=1)[0].strip() or name


def called(slug: str, known: Mapping[str, DatasetState]) -> str:
    """Return what the dataset of a slug is called in short; one that is not known by its slug."""
    state = known.get(slug)
    return shown(slug, LONGEST_NAME) if state is None else short_name(state.dataset)


def called_all(slugs: Sequence[str], known: Mapping[str, DatasetState]) -> str:
    """Return what the datasets of these slugs are called, with commas between."""
    return ", ".join(called(slug, known) for slug in slugs)


# -- in a word


def checkable_word(checkable: Checkable) -> str:
    """Return whether a dataset can be checked, as a column has room for."""
    return {
        Checkable.YES: _tr("With its list"),
        Checkable.WITH_LIST: _tr("With a copy of its list"),
        Checkable.NO: _tr("Cannot be checked"),
    }[checkable]


def status_word(status: Status) -> str:
    """Return whether a dataset is still given out."""
    return {
        Status.UP: _tr("given out"),
        Status.RESTRICTED: _tr("given out on request"),
        Status.WITHDRAWN: _tr("withdrawn; copies may remain"),
        Status.UNKNOWN: _tr("not known"),
    }[status]


def sure_words(sure: Sure) -> str:
    """Return how sure a fact is."""
    return {
        Sure.HIGH: _tr("read in the holder's own words"),
        Sure.MEDIUM: _tr("told by others"),
        Sure.LOW: _tr("not verified"),
    }[sure]


def has_list(state: DatasetState) -> bool:
    """Return whether a list of the dataset was imported, even if it is damaged since."""
    return state.imported is not None or state.damaged


def list_word(state: DatasetState) -> str:
    """Return when a list was imported, and how many photos it names; nothing for none."""
    if state.damaged:
        return _tr("damaged")
    imported = state.imported
    return "" if imported is None else f"{day_words(imported.at)} · {number(imported.photos)}"


def drawn_from_mine(
    state: DatasetState, known: Mapping[str, DatasetState]
) -> tuple[DatasetState, ...]:
    """
    Return the parents of a dataset whose lists hold photos of one's own.

    None for a dataset that has a list of its own: that tells more.
    """
    if has_list(state):
        return ()
    parents = (known.get(slug) for slug in state.dataset.parents)
    return tuple(parent for parent in parents if parent is not None and parent.mine)


def node_words(state: DatasetState, known: Mapping[str, DatasetState] = NOTHING) -> str:
    """Return what is known of one's own photos and a dataset, as a node of the tree has room."""
    said = []
    if state.mine:
        said.append(count_words(state.mine, "%n of mine", "%n of mine"))
    if state.possible:
        said.append(count_words(state.possible, "%n possible", "%n possible"))
    if state.damaged:
        said.append(_tr("list damaged"))
    if said:
        return " · ".join(said)
    if state.imported is not None:
        return _tr("none of mine in its list")
    parents = drawn_from_mine(state, known)
    if parents:
        return count_words(
            max(parent.mine for parent in parents),
            "%n of mine in its parent",
            "%n of mine in its parent",
        )
    if state.dataset.checkable is Checkable.NO:
        return _tr("cannot be checked")
    return _tr("list not imported")


def node_said(state: DatasetState, known: Mapping[str, DatasetState]) -> str:
    """Return a node of the tree as a screen reader says it."""
    said = [name_of(state.dataset)]
    if state.dataset.parents:
        parents = called_all(state.dataset.parents, known)
        said.append(_tr("drawn from {parents}").format(parents=parents))
    said.append(node_words(state, known))
    if state.dataset.checkable is Checkable.NO and drawn_from_mine(state, known):
        said.append(_tr("cannot be checked"))
    return ", ".join(said)


# -- what it means for one's photos


def verdict(state: DatasetState, known: Mapping[str, DatasetState] = NOTHING) -> list[str]:
    """Return what is known of one's own photos and a dataset, the strongest first."""
    dataset, imported = state.dataset, state.imported
    said = []
    if state.damaged:
        said.append(_damaged_said(state))
    if imported is not None and state.mine:
        in_list = count_words(
            state.mine,
            "%n of your photos is in the list published by {holder}.",
            "%n of your photos are in the list published by {holder}.",
        )
        said.append(in_list.format(holder=holder_of(dataset)))
    elif imported is not None:
        said.append(
            _tr("Your photos are not in the list imported on {day}.").format(
                day=day_words(imported.at)
            )
        )
    if state.possible:
        said.append(
            count_words(
                state.possible,
                "%n of your photos may be in it; {unpublished}. Its license was one that the "
                "collectors took.",
                "%n of your photos may be in it; {unpublished}. Their licenses were ones that "
                "the collectors took.",
            ).format(unpublished=unpublished(dataset))
        )
    for parent in drawn_from_mine(state, known):
        said.append(
            count_words(
                parent.mine,
                "%n of your photos is in the list of {parent}, from which it was drawn.",
                "%n of your photos are in the list of {parent}, from which it was drawn.",
            ).format(parent=short_name(parent.dataset))
        )
    if not has_list(state):
        said.append(
            {
                Checkable.YES: _tr(
                    "Not checked yet: import its list to see which of your photos are in it."
                ),
                Checkable.WITH_LIST: _tr("It can be checked only with a copy of its list."),
                Checkable.NO: _tr("It cannot be checked."),
            }[dataset.checkable]
        )
    return said


def _damaged_said(state: DatasetState) -> str:
    damaged = _tr(
        "Its imported list is damaged and cannot be asked: import it again, or remove it."
    )
    if not state.mine:
        return damaged
    before = count_words(
        state.mine,
        "What it told before stands: %n of your photos is in it.",
        "What it told before stands: %n of your photos are in it.",
    )
    return f"{damaged} {before}"


def unpublished(dataset: Dataset) -> str:
    """Return why nobody can tell whether a photo is in a dataset without a copy of its list."""
    if dataset.checkable is Checkable.WITH_LIST and dataset.status is Status.RESTRICTED:
        return _tr("the list is given out on request only")
    return _tr("nobody publishes the list")


def holder_of(dataset: Dataset) -> str:
    """Return who published a dataset, without where copies are; if not known, its name."""
    return shown(dataset.holder.partition(";")[0].strip(), 200) or name_of(dataset)


def overview(states: Sequence[DatasetState]) -> str:
    """Return how many lists were imported, and how many datasets hold photos of one's own."""
    lists = sum(has_list(state) for state in states)
    if not lists:
        return _tr(
            "No list imported yet. Choose a dataset that can be checked, get its list from who "
            "publishes it, and drop the file here."
        )
    said = count_words(lists, "%n list imported", "%n lists imported")
    holding = sum(state.mine > 0 for state in states)
    if not holding:
        return _tr("{lists}; your photos are in none of these lists.").format(lists=said)
    if lists == 1:
        return _tr("{lists}; it holds photos of yours.").format(lists=said)
    return _tr("{lists}; {some} photos of yours.").format(
        lists=said,
        some=count_words(holding, "%n of them holds", "%n of them hold"),
    )


# -- facts in words


def address_in(text: str) -> str | None:
    """Return the address of the web that a text begins with, None if it begins with none."""
    words = text.split(maxsplit=1)
    first = words[0].rstrip(",;") if words else ""
    return first if urlsplit(first).scheme in ("http", "https") else None


def licenses_taken(dataset: Dataset, licenses: LicenseTable) -> str:
    """Return under which licenses photos were taken, empty if that is not known."""
    names = [license_words(slug, licenses) for slug in sorted(dataset.licenses)]
    note = shown(of_table("dataset facts", dataset.licenses_note), 400)
    return "; ".join(part for part in (", ".join(names), note) if part)


def collected_words(dataset: Dataset) -> str:
    """Return in which years photos were taken, empty if that is not known."""
    first, last = dataset.collected_from, dataset.collected_to
    if first is None and last is None:
        return ""
    if first is None or last is None:
        form = _tr("until {year}") if first is None else _tr("since {year}")
        return form.format(year=(first or last or date.min).year)
    return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"


def day_of(day: date) -> str:
    """Return a day as the locale writes it."""
    return day_words(datetime(day.year, day.month, day.day))


def recipients_words(dataset: Dataset) -> str:
    """Return whom to write to about a dataset; where nobody is known to ask, who holds it."""
    if names := dataset.write_to or dataset.recipients:
        return "; ".join(shown(name, 80) for name in names)
    holder = shown(dataset.holder.partition(";")[0].strip(), 200)
    if holder:
        return _tr("no address is known; it is held by {holder}").format(holder=holder)
    return _tr("no address is known")


# -- what came of work


def import_said(summary: ImportSummary, name: str) -> str:
    """Return what an import read."""
    imported = summary.imported
    said = [
        _tr("{name}: {photos} in the list, imported from {file}.").format(
            name=name, photos=photos(imported.photos), file=shown(imported.file, 120)
        )
    ]
    if imported.rows_without_id:
        said.append(
            count_words(
                imported.rows_without_id,
                "%n row names no photo; it is listed beside the dataset.",
                "%n rows name no photo; the first are listed beside the dataset.",
            )
        )
    return " ".join(said)


def matched_said(count: int) -> str:
    """Return what came of comparing the library with the lists."""
    if not count:
        return _tr("Compared: your photos are not in the lists you imported.")
    return count_words(
        count,
        "Compared: %n of your photos is in a list you imported.",
        "Compared: %n of your photos are in lists you imported.",
    )


def verified_said(found: Sequence[tuple[str, str]], known: Mapping[str, DatasetState]) -> str:
    """Return what came of reading lists from end to end."""
    wrong = [(slug, what) for slug, what in found if what]
    if wrong:
        return " ".join(
            _tr("{name}: {what}").format(name=called(slug, known), what=shown(what, 300))
            for slug, what in wrong
        )
    return count_words(
        len(found),
        "Verified: the list is whole, as it was when it was imported.",
        "Verified: all %n lists are whole, as they were when they were imported.",
    )
