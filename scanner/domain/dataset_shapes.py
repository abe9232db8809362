"""The JSON shapes of `dataset` and `lookup`: what scripts rely on; see `shapes`."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from scanner.domain.dataset import (
    DatasetState,
    ImportedList,
    ImportSummary,
    Lookup,
    RejectedRow,
)
from scanner.domain.shapes import moment

REJECTED = 100
"""Rows without an id that are told one by one; all of them are counted."""


def dataset_shape(state: DatasetState) -> dict[str, Any]:
    """Return one dataset, its imported list and the library's photos in it, for `dataset list`."""
    dataset = state.dataset
    return {
        "dataset": dataset.slug,
        "name": dataset.name,
        "checkable": dataset.checkable.value,
        "imported": None if state.imported is None else imported_shape(state.imported),
        "mine": state.mine,
        "possible": state.possible,
        "damaged": state.damaged,
        "why": dataset.why,
        "holder": dataset.holder or None,
        "year": dataset.year,
        "photos": dataset.photos,
        "parents": list(dataset.parents),
        "status": dataset.status.value,
    }


def shown_dataset_shape(state: DatasetState) -> dict[str, Any]:
    """Return everything known about one dataset, as `dataset show` prints it."""
    dataset = state.dataset
    return {
        **dataset_shape(state),
        "rejected": rejected_shape(state.imported.rejected if state.imported else ()),
        "faces": dataset.faces,
        "purpose": dataset.purpose or None,
        "licenses": sorted(dataset.licenses),
        "licenses_note": dataset.licenses_note or None,
        "status_note": dataset.status_note or None,
        "sure": dataset.sure.value,
        "formats": list(dataset.formats),
        "published": dataset.published or None,
        "collected_from": _day(dataset.collected_from),
        "collected_to": _day(dataset.collected_to),
        "source": dataset.source or None,
        "sources": list(dataset.sources),
        "recipients": list(dataset.recipients),
        "seen": _day(dataset.seen),
    }


def imported_shape(one: ImportedList) -> dict[str, Any]:
    """Return a list that was imported: what its bytes were, and what it holds."""
    return {
        "photos": one.photos,
        "rows": one.rows,
        "rows_without_id": one.rows_without_id,
        "sha256": one.sha256,
        "at": moment(one.at),
        "file": one.file,
        "size": one.size,
        "owners": one.owners,
        "names": one.names,
        "hashes": one.hashes,
    }


def import_shape(summary: ImportSummary, mine: int) -> dict[str, Any]:
    """Return what an import read, as `dataset import` prints it; `mine` photos are in the list."""
    one = summary.imported
    return {
        "dataset": one.dataset,
        "rows": one.rows,
        "photos": one.photos,
        "rows_without_id": one.rows_without_id,
        "rejected": rejected_shape(summary.rejected),
        "seconds": round(summary.seconds, 3),
        "sha256": one.sha256,
        "file": one.file,
        "mine": mine,
    }


def rejected_shape(rows: Sequence[RejectedRow]) -> list[dict[str, Any]]:
    """Return the first rows of a list that name no photo: where each stands, and why."""
    return [{"row": row.row, "why": row.why} for row in rows[:REJECTED]]


def lookup_shape(lookup: Lookup) -> dict[str, Any]:
    """Return the answer to one question, as `lookup` prints it."""
    return {
        "query": lookup.query,
        "owner": lookup.owner,
        "matches": [
            {"dataset": match.dataset, "photos": match.photos, "keys": list(match.keys)}
            for match in lookup.matches
        ],
        "not_checkable": list(lookup.not_checkable),
        "unasked": list(lookup.unasked),
        "by_name": lookup.by_name,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
