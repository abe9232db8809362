"""`safelight dataset`: what published datasets there are, their lists, and which photos are in."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.filters import slug
from scanner.cli.parser import Commands, add_command, add_format, commands_of, open_app
from scanner.cli.progress import wait_for
from scanner.domain.dataset import (
    Checkable,
    DatasetState,
    ImportedList,
    ImportSummary,
    RejectedRow,
)
from scanner.domain.dataset_shapes import (
    REJECTED,
    dataset_shape,
    import_shape,
    shown_dataset_shape,
)
from scanner.domain.dataset_words import (
    CHECKABLE,
    DAMAGED,
    SURE,
    drawn_from,
    imported_words,
    possible_words,
    recipients_words,
    status_words,
)
from scanner.domain.words import count, duration
from scanner.errors import BadWish, NotFound

STOPPING = (
    "Stopping. A list that is not read to its end is not kept; the one imported before it stays."
)
STOPPING_TO_LOOK = "Stopping; nothing was changed."
STOPPING_TO_MATCH = "Stopping; what was found so far is kept. `safelight dataset match` goes on."
HEADS = ("dataset", "name", "year", "checkable", "imported", "yours in it", "possibly")
REJECTED_HEADS = ("row", "why it names no photo")


def add_to(commands: Commands) -> None:
    """Add the command."""
    noun = add_command(
        commands,
        "dataset",
        "Show published image datasets, import their lists, and find your photos in them. "
        "Everything is done on this machine.",
        example="safelight dataset list\nsafelight dataset import pipa ~/Downloads/all_data.txt",
    )
    verbs = commands_of(noun, "VERB")
    listing = add_command(
        verbs,
        "list",
        "List the datasets: whether they can be checked, what was imported, and how many photos "
        "of yours are in it.",
        example="safelight dataset list --format json",
        run=list_datasets,
    )
    add_format(listing, "json")
    showing = add_command(
        verbs,
        "show",
        "Show all that is known of a dataset: who holds it, where its list is published, how it "
        "can be checked, and what it was drawn from.",
        example="safelight dataset show ibm-dif",
        run=show,
    )
    _add_slug(showing)
    add_format(showing, "json")
    _add_import(verbs)
    removing = add_command(
        verbs,
        "remove",
        "Forget the imported list of a dataset, and what it told of your photos; the file that it "
        "was read from stays.",
        example="safelight dataset remove pipa",
        run=remove,
    )
    _add_slug(removing)
    verifying = add_command(
        verbs,
        "verify",
        "Read what was imported from end to end, and tell whether it is as it was written.",
        example="safelight dataset verify\nsafelight dataset verify pipa",
        run=verify,
    )
    verifying.add_argument(
        "dataset",
        metavar="SLUG",
        type=slug,
        nargs="?",
        help="only this one's list; without it, every list",
    )
    add_command(
        verbs,
        "match",
        "Look up your photos in every imported list; every scan does it as well.",
        example="safelight dataset match",
        run=match,
    )


def _add_import(verbs: Commands) -> None:
    parser = add_command(
        verbs,
        "import",
        "Read the published list of a dataset, and find your photos in it. It takes the place of "
        "the list that was imported before. The format is told by the content, not by the name.",
        example="safelight dataset import yfcc100m ~/Downloads/yfcc100m_dataset-*.bz2\n"
        "safelight dataset import ibm-dif annotations.csv --column 'Image Link'\n"
        "safelight dataset import laion5b 's3://bucket/part-*.parquet' --on spark://host:7077",
        run=import_list,
    )
    _add_slug(parser)
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="+",
        help="the list: one file, several parts of it, or a folder",
    )
    parser.add_argument(
        "--column",
        metavar="NAME",
        help="where a table's columns are not known: the one that holds Flickr addresses or ids",
    )
    parser.add_argument(
        "--on",
        metavar="MASTER",
        help="read Parquet with Spark, for lists beyond one machine: spark://HOST:PORT or "
        "'local[*]'; needs the extra `cluster`",
    )
    add_format(parser, "json")


def _add_slug(parser: ArgumentParser) -> None:
    parser.add_argument(
        "dataset", metavar="SLUG", type=slug, help="which, as `dataset list` names it"
    )


def list_datasets(given: Namespace) -> int:
    """Carry out `dataset list`: those that can be checked come first."""
    with open_app(given) as app:
        states = sorted(app.datasets(), key=_order)
    if given.format == "json":
        output.document([dataset_shape(state) for state in states])
        return Exit.DONE
    output.table(HEADS, [_row(state) for state in states])
    output.say("Why one can be checked or not: safelight dataset show SLUG")
    if not any(state.imported for state in states):
        output.say("No list is imported yet: safelight dataset import SLUG FILE...")
    return Exit.DONE


def show(given: Namespace) -> int:
    """Carry out `dataset show`."""
    with open_app(given) as app:
        states = app.datasets()
    state = state_of(states, given.dataset)
    if given.format == "json":
        output.document(shown_dataset_shape(state))
        return Exit.DONE
    _tell(state, states)
    return Exit.DONE


def import_list(given: Namespace) -> int:
    """Carry out `dataset import`: read, publish, and match what is in the library."""
    with open_app(given) as app:
        known = state_of(app.datasets(), given.dataset).dataset
        if known.checkable is Checkable.NO:
            raise BadWish(f"{known.name} cannot be checked: {known.why}")
        # What Spark reads may be an address, which is no path of this machine.
        paths = given.file if given.on else _there(given.file)
        running = app.start_import(known.slug, paths, column=given.column, on=given.on)
        summary = wait_for(running, stopping=STOPPING)
        state = state_of(app.datasets(), known.slug)
    if given.format == "json":
        output.document(import_shape(summary, state.mine))
        return Exit.DONE
    _tell_import(summary, state)
    return Exit.DONE


def remove(given: Namespace) -> int:
    """Carry out `dataset remove`."""
    with open_app(given) as app:
        known = state_of(app.datasets(), given.dataset).dataset
        app.remove_list(known.slug)
    output.line(
        f"The list of {known.name} is forgotten. Whether your photos are in it cannot be told now."
    )
    return Exit.DONE


def verify(given: Namespace) -> int:
    """Carry out `dataset verify`; 5 if any list is not as it was written."""
    with open_app(given) as app:
        if given.dataset is not None:
            state_of(app.datasets(), given.dataset)
        found = wait_for(app.start_verify_lists(given.dataset), stopping=STOPPING_TO_LOOK)
    output.table(("dataset", "its list"), [(one, wrong or "It is whole.") for one, wrong in found])
    damaged = [one for one, wrong in found if wrong]
    for one in damaged:
        output.say(f"Import its list again: safelight dataset import {one} FILE...")
    if not found:
        output.say("No list is imported yet: safelight dataset import SLUG FILE...")
    return Exit.BAD_DATA if damaged else Exit.DONE


def match(given: Namespace) -> int:
    """Carry out `dataset match`."""
    with open_app(given) as app:
        photos = wait_for(app.start_match(), stopping=STOPPING_TO_MATCH)
        states = [state for state in app.datasets() if state.imported]
    if not states:
        output.say("No list is imported yet: safelight dataset import SLUG FILE...")
        return Exit.DONE
    tell_found(states)
    output.line(f"{count(photos, 'photo', 'photos')} of yours found in {_lists(len(states))}.")
    return Exit.DONE


def tell_found(states: Sequence[DatasetState]) -> None:
    """Print, for each imported list, how many photos of the library stand in it."""
    output.table(
        ("dataset", "yours in it", "what was imported"),
        [
            (state.dataset.slug, state.mine, imported_words(state.imported))
            for state in states
            if state.imported
        ],
    )


def state_of(states: Sequence[DatasetState], wanted: str) -> DatasetState:
    """Return a dataset by its slug; raises BadWish, naming the nearest."""
    by_slug = {state.dataset.slug: state for state in states}
    found = by_slug.get(wanted)
    if found is None:
        near = get_close_matches(wanted, by_slug, n=1)
        hint = f"did you mean {near[0]}?" if near else "safelight dataset list shows them all."
        raise BadWish(f"There is no dataset {wanted!r}; {hint}")
    return found


def _there(names: Sequence[str]) -> list[Path]:
    """Return files and folders that are there; raises NotFound for the first that is not."""
    paths = [Path(name).expanduser() for name in names]
    for path in paths:
        # A link that leads nowhere is there, and is told of by whoever reads it.
        if not os.path.lexists(path):
            raise NotFound(f"There is no file {path}.")
    return paths


def _order(state: DatasetState) -> tuple[int, str]:
    return (list(Checkable).index(state.dataset.checkable), state.dataset.slug)


def _row(state: DatasetState) -> list[object]:
    dataset, imported = state.dataset, state.imported
    return [
        dataset.slug,
        output.short(dataset.name),
        "" if dataset.year is None else str(dataset.year),
        CHECKABLE[dataset.checkable],
        _list_cell(state),
        state.mine if imported or state.damaged else None,
        state.possible or None,
    ]


def _list_cell(state: DatasetState) -> str:
    if state.damaged:
        return "damaged"
    imported = state.imported
    return "" if imported is None else f"{imported.photos:,} photos, {imported.at:%Y-%m-%d}"


def _tell(state: DatasetState, states: Sequence[DatasetState]) -> None:
    dataset, imported = state.dataset, state.imported
    collected = " to ".join(
        str(day) for day in (dataset.collected_from, dataset.collected_to) if day is not None
    )
    children = drawn_from(dataset, (one.dataset for one in states))
    output.fields(
        [
            ("dataset", dataset.slug),
            ("name", dataset.name),
            ("holder", dataset.holder),
            ("year", dataset.year),
            ("photos", None if dataset.photos is None else f"{dataset.photos:,}"),
            ("purpose", dataset.purpose),
            ("collected", collected),
            ("licenses taken", ", ".join(sorted(dataset.licenses))),
            ("", dataset.licenses_note),
            ("drawn from", ", ".join(dataset.parents)),
            ("drawn from it", ", ".join(one.slug for one in children)),
            ("status", status_words(dataset)),
            ("can be checked", CHECKABLE[dataset.checkable]),
            ("because", dataset.why),
            ("its list", dataset.published),
            ("formats", ", ".join(dataset.formats)),
            ("imported", imported_words(imported) if imported else None),
            ("damaged", DAMAGED if state.damaged else None),
            ("SHA-256", imported.sha256 if imported else None),
            ("yours in it", f"{state.mine:,}" if imported or state.damaged else None),
            ("possibly", possible_words(state.possible) if state.possible else None),
            ("whom to write to", recipients_words(dataset)),
            ("how sure", SURE[dataset.sure]),
            ("read in", "; ".join(dataset.sources or (dataset.source,))),
            ("on", dataset.seen),
        ]
    )
    if imported is not None:
        _tell_rejected(imported.rejected, imported)


def _tell_import(summary: ImportSummary, state: DatasetState) -> None:
    one, name = summary.imported, state.dataset.name
    output.line(
        f"{name}: {count(one.rows, 'row', 'rows')} read in {duration(summary.seconds)}, "
        f"{count(one.photos, 'photo', 'photos')} of Flickr in them, "
        f"{count(one.rows_without_id, 'row names', 'rows name')} none."
    )
    if state.mine:
        output.line(f"{count(state.mine, 'photo of yours is', 'photos of yours are')} in it.")
        output.say(f"See them: safelight photos --dataset {one.dataset}")
    else:
        output.line(
            f"None of your photos is in the list that you imported on {one.at:%Y-%m-%d}; that "
            "says nothing of other versions of it."
        )
    _tell_rejected(summary.rejected, one)


def _tell_rejected(rows: Sequence[RejectedRow], imported: ImportedList) -> None:
    """Print the first rows of a list that name no photo, and why."""
    rejected = rows[:REJECTED]
    if rejected:
        output.line()
        if imported.rows_without_id > len(rejected):
            output.line(f"The first {len(rejected):,} rows that name no photo of Flickr:")
        output.table(REJECTED_HEADS, [(row.row, row.why) for row in rejected])


def _lists(n: int) -> str:
    return "the list that you imported" if n == 1 else f"the {n:,} lists that you imported"
