"""The part of the front door that is about datasets: their lists, and which photos are in them."""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path

from scanner.app.library_door import LibraryDoor
from scanner.app.looking_up import look_up
from scanner.datasets.index import Lists
from scanner.datasets.readers import read_list
from scanner.domain.dataset import (
    Checkable,
    Dataset,
    DatasetState,
    ImportSummary,
    Lookup,
)
from scanner.errors import BadData, BadWish
from scanner.jobs.match_lists import match_lists
from scanner.jobs.runner import JobRunner, Running
from scanner.jobs.task import Task

LANE = "lists"
"""One import, match or verification at a time: each reads or writes as fast as the disk does."""

LOOKUP_LANE = "lookup"
"""A question takes a blink, and does not wait for an import."""


ONLY_ONE = {
    "YFCC100M": "yfcc100m",
    "Open Images": "open-images",
    "Adience": "adience",
    "PASCAL VOC": "pascal-voc",
}
"""Formats that one dataset alone is published in."""


class DatasetsDoor(LibraryDoor):
    """What a user can ask for about datasets; a part of App, which sets these."""

    _datasets: tuple[Dataset, ...]
    _lists: Lists
    _runner: JobRunner
    _check_granted: Callable[[str], int]

    def datasets(self) -> tuple[DatasetState, ...]:
        """Return every known dataset, with its imported list and how many photos are in it."""
        imported = {one.dataset: one for one in self._lists.imported()}
        damaged = set(self._lists.datasets()) - imported.keys()
        return tuple(
            DatasetState(
                dataset=dataset,
                imported=imported.get(dataset.slug),
                mine=self._catalog.matches.mine(dataset.slug),
                possible=self._catalog.matches.possible(dataset.slug),
                damaged=dataset.slug in damaged,
            )
            for dataset in self._datasets
        )

    def dataset_of_list(self, paths: Sequence[Path]) -> str | None:
        """
        Return which dataset files seem to be the list of; None where they may be any one's.

        By the files' names, where those name one, else by the format, where only one is
        published in it. Raises BadData for files that are no list.
        """
        files = [Path(path).expanduser() for path in paths]
        reading = read_list(files, column=None, checkpoint=lambda: None)
        words = " ".join(re.split(r"[^a-z0-9]+", f"{files[0].parent.name} {files[0].name}".lower()))
        for dataset in self._datasets:
            if dataset.slug.replace("-", " ") in words or dataset.slug.replace("-", "") in words:
                return dataset.slug
        return ONLY_ONE.get(reading.format)

    def start_import(
        self,
        dataset: str,
        paths: Sequence[Path | str],
        *,
        column: str | None = None,
        on: str | None = None,
    ) -> Running[ImportSummary]:
        """
        Start to import the list of a dataset, in the place of the former one, and to match it.

        `column` names the one that holds addresses or ids, where the format does not say; `on`
        is a Spark master, for lists beyond one machine (the paths are then whatever it reads).

        Raises BadWish for a dataset that is not known, or that no list can tell of. The job
        raises BadData for a list that cannot be read, Busy while another import of it runs.
        """
        known = self._known(dataset)
        if known.checkable is Checkable.NO:
            raise BadWish(f"{known.name} cannot be checked: {known.why}")

        def run(task: Task) -> ImportSummary:
            task.begin("import")
            files = [Path(path).expanduser() for path in paths]
            if on is None:
                summary = self._lists.import_list(
                    known.slug,
                    files,
                    column=column,
                    report=_telling(task),
                    checkpoint=task.checkpoint,
                )
            else:
                from scanner.datasets.cluster import import_on_spark

                summary = import_on_spark(
                    self._lists,
                    known.slug,
                    on,
                    [str(path) for path in paths],
                    column=column,
                    report=_telling(task),
                    checkpoint=task.checkpoint,
                )
            with suppress(BadData):  # of another list; this one is imported, and scans tell of that
                match_lists(task, self._catalog, self._lists)
            self._check_granted(known.slug)
            return summary

        return self._runner.start(
            "import", LANE, run, logged=lambda err: _logged_import(known.slug, err)
        )

    def remove_list(self, dataset: str) -> None:
        """Forget the imported list of a dataset, and what it told of photos; raises NotFound."""
        known = self._known(dataset)
        self._lists.remove(known.slug)
        self._catalog.matches.remove_list(known.slug)

    def start_verify_lists(
        self, dataset: str | None = None
    ) -> Running[tuple[tuple[str, str], ...]]:
        """Start to read imported lists whole; gives each slug, and what is wrong with it, or ""."""
        wanted = None if dataset is None else self._known(dataset).slug
        slugs = [slug for slug in self._lists.datasets() if wanted in (None, slug)]
        if wanted is not None and not slugs:
            raise BadWish(f"No list of {wanted} was imported: safelight dataset import {wanted}")

        def run(task: Task) -> tuple[tuple[str, str], ...]:
            task.begin("verify-lists", total=len(slugs))
            found = []
            for done, slug in enumerate(slugs, 1):
                found.append((slug, self._lists.verify(slug, task.checkpoint)))
                task.report(done)
            return tuple(found)

        return self._runner.start("verify-lists", LANE, run)

    def start_match(self) -> Running[int]:
        """Start to look up the library's photos in every imported list; gives how many are in."""
        return self._runner.start(
            "match", LANE, lambda task: match_lists(task, self._catalog, self._lists)
        )

    def lookup(self, queries: Sequence[str]) -> Running[tuple[Lookup, ...]]:
        """
        Start to look up addresses, ids, NSIDs or names in every imported list; nothing is asked.

        The job raises BadWish for an empty question.
        """
        return self._runner.start(
            "lookup", LOOKUP_LANE, lambda task: look_up(task, self._lists, self._datasets, queries)
        )

    def _known(self, slug: str) -> Dataset:
        """Return a dataset by slug; raises BadWish naming the nearest."""
        by_slug = {dataset.slug: dataset for dataset in self._datasets}
        found = by_slug.get(slug)
        if found is None:
            near = get_close_matches(slug, by_slug, n=1)
            hint = f"; did you mean {near[0]}?" if near else ": safelight dataset list"
            raise BadWish(f"There is no dataset {slug!r}{hint}")
        return found


def _logged_import(dataset: str, err: BaseException) -> str:
    """
    Return what the job log keeps of why an import failed: never the name of a file.

    Of some lists it tells something of the people pictured: DiveFace's files are called by their
    ethnicity and gender.
    """
    return f"The list of {dataset} was not imported: {type(err).__name__}."


def _telling(task: Task) -> Callable[[int, int | None, str], None]:
    """Return what an import tells how far it is; each part of it is a step of the job."""

    def told(done: int, total: int | None, part: str) -> None:
        step = "import" if part == "read" else part
        if task.progress.step != step:
            task.begin(step, total)
        task.report(done, total)

    return told
