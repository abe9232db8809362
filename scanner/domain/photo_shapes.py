"""The JSON shape of one photo with all that is known of it: what scripts rely on; see `shapes`."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from scanner.domain.dataset import Dataset, DatasetMatch
from scanner.domain.exposure import LicenseChange, held_while_collected
from scanner.domain.face import Face
from scanner.domain.listing import PhotoDetail
from scanner.domain.request_shapes import request_shape
from scanner.domain.shapes import moment, photo_shape


def box_shape(face: Face) -> dict[str, Any]:
    """Return one face: fractions of the upright photo, `x` and `y` the top left corner."""
    return {
        "n": face.n,
        "x": face.box.x,
        "y": face.box.y,
        "w": face.box.w,
        "h": face.box.h,
        "score": None if face.score is None else round(face.score, 4),
        "by": face.by,
        "review": None if face.review is None else face.review.value,
        "note": face.note,
    }


def detail_shape(
    detail: PhotoDetail,
    datasets: Mapping[str, Dataset] = MappingProxyType({}),
    *,
    was_open: Sequence[tuple[Dataset, LicenseChange]] = (),
    today: date = date.min,
) -> dict[str, Any]:
    """
    Return everything known about one photo, as `photo KEY` prints it.

    `datasets` are the known ones by slug; `was_open` is what `was_open_for` says of the photo.
    Requests are overdue as of `today`.
    """
    rights = detail.rights
    return {
        **photo_shape(detail.row),
        "boxes": [box_shape(face) for face in detail.faces],
        "license_history": [
            {"at": moment(change.at), "license": change.license} for change in detail.history
        ],
        "matches": [match_shape(m, detail, datasets.get(m.dataset)) for m in detail.matches],
        "was_open": [
            {
                "dataset": dataset.slug,
                "license": held.license,
                "since": moment(held.at),
                "collected_from": _day(dataset.collected_from),
                "collected_to": _day(dataset.collected_to),
            }
            for dataset, held in was_open
        ],
        "possible": [
            {"dataset": one.dataset, "license": one.license, "since": moment(one.since)}
            for one in detail.possible
        ],
        "links": [
            {
                "id": int(link.id),
                "key": link.key,
                "source": int(link.source),
                "kind": link.kind.value,
                "basis": link.basis.value,
                "verdict": None if link.verdict is None else link.verdict.value,
            }
            for link in detail.links
        ],
        "changes": [
            {
                "plan": int(row.change.plan),
                "before": row.change.before,
                "after": row.change.after,
                "state": row.state.value,
                "note": row.note,
                "at": moment(row.at),
            }
            for row in detail.changes
        ],
        "requests": [request_shape(request, today) for request in detail.requests],
        "description": detail.description,
        "tags": list(detail.tags),
        "albums": [{"key": album.key, "title": album.title} for album in detail.albums],
        "rights": {
            "copyright": rights.copyright or None,
            "creator": rights.creator or None,
            "credit": rights.credit or None,
            "usage_terms": rights.usage_terms or None,
            "web_statement": rights.web_statement or None,
            "license_url": rights.license_url or None,
            "data_mining": rights.data_mining or None,
        },
        "camera": detail.camera or None,
        "latitude": detail.latitude,
        "longitude": detail.longitude,
        "file": None if detail.picture is None else detail.picture.path,
        "member": None if detail.picture is None else detail.picture.member,
        "detector": detail.detector,
        "looked_at": moment(detail.looked_at),
    }


def match_shape(
    match: DatasetMatch, detail: PhotoDetail, dataset: Dataset | None
) -> dict[str, Any]:
    """
    Return in which list a photo stands, in which row, since when, under which license, whose.

    `at` is when it was found, `published` the year of the dataset. `licenses_then` are those that
    the photo had while it was collected: none where that, or the photo's history, is not on record.
    """
    known = dataset or Dataset(slug=match.dataset, name=match.dataset)
    return {
        "dataset": match.dataset,
        "list": match.list_name,
        "sha256": match.list_sha256,
        "row": match.row,
        "at": moment(match.at),
        "published": known.year,
        "collected_from": _day(known.collected_from),
        "collected_to": _day(known.collected_to),
        "licenses_then": [
            {"license": held.license, "since": moment(held.at)}
            for held in held_while_collected(detail.history, known)
        ],
        "license_now": detail.row.license,
        "holder": known.holder or None,
        "recipients": list(known.recipients),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
