"""The report for a lawyer as a table of dated facts, and as data."""

import json
from collections.abc import Iterator
from typing import Any, TextIO

from scanner.domain.change import ChangeKind
from scanner.domain.change_shapes import journal_shape
from scanner.domain.change_words import KINDS
from scanner.domain.listing import PhotoDetail
from scanner.domain.request_shapes import request_shape
from scanner.domain.request_words import EVENTS
from scanner.domain.shapes import camera_time, filter_shape, moment, photo_shape, safe_json
from scanner.report.evidence import Cited, note_of, write_list, write_rows
from scanner.report.facts import CANNOT_KNOW, Facts
from scanner.report.lawyer import FLICKR_HISTORY, TITLE, check_words, held, how_sure, license_source

COLUMNS = ("key", "url", "at", "what", "before", "after", "state", "source", "sure", "note")

SURE, POSSIBLE = "told by the source", "possible, not known"


def write_csv_for_lawyer(out: TextIO, facts: Facts) -> int:
    """Write one line a dated fact of each photo, then those of the requests; return the photos."""
    photos = 0
    cited = Cited()

    def rows() -> Iterator[dict[str, Any]]:
        nonlocal photos
        for row in facts.rows():
            detail = facts.told().detail(row)
            cited.add(detail)
            photos += 1
            for fact in _facts_of(detail, facts):
                yield {"key": row.key, "url": row.url, **fact}
        yield from _events(facts, cited)

    write_rows(out, COLUMNS, rows())
    return photos


def write_json_for_lawyer(out: TextIO, facts: Facts) -> int:
    """Write photos with all that is known of them, requests, lists and journal; return photos."""
    case, cited = facts.told(), Cited()
    head = {
        "report": TITLE,
        "for": facts.reader.value,
        "at": moment(facts.at),
        "safelight": facts.version,
        "filters": filter_shape(facts.wanted),
        "profile": {"name": facts.profile.name, "rule": facts.profile.rule},
        "detector": {"name": facts.detector, "level": str(facts.settings.detector_level)},
        "lists": [
            {
                "dataset": slug,
                "file": one.file,
                "sha256": one.sha256,
                "photos": one.photos,
                "imported": moment(one.at),
            }
            for slug, one in sorted(case.lists.items())
        ],
        "not_checked": sorted(set(case.datasets) - set(case.lists)),
        "journal_check": check_words(case.check()),
        "cannot_know": list(CANNOT_KNOW),
    }
    out.write(safe_json(json.dumps(head, ensure_ascii=False, indent=1)).removesuffix("\n}"))

    def photos() -> Iterator[dict[str, Any]]:
        for row in facts.rows():
            detail = case.detail(row)
            cited.add(detail)
            yield _photo(detail, facts)

    written = write_list(out, "photos", photos())
    write_list(out, "requests", (_request(n, facts) for n in sorted(cited.requests)))
    write_list(out, "journal", _journal(facts, cited))
    out.write("\n}\n")
    return written


def _photo(detail: PhotoDetail, facts: Facts) -> dict[str, Any]:
    return {
        **photo_shape(detail.row),
        "source_name": detail.source.name,
        "license_source": license_source(detail.row.kind),
        "detector": detail.detector,
        "looked_at": moment(detail.looked_at),
        "boxes": [
            {
                "n": face.n,
                "score": face.score,
                "by": face.by,
                "review": None if face.review is None else face.review.value,
            }
            for face in detail.faces
        ],
        "license_history": [
            {
                "license": one.license,
                "since": moment(one.since),
                "until": moment(one.until),
                "permissive": one.is_open,
                "source": FLICKR_HISTORY,
            }
            for one in held(detail.history, facts)
        ],
        "matches": [
            {
                "dataset": one.dataset,
                "list": one.list_name,
                "sha256": one.list_sha256,
                "row": one.row,
                "found": moment(one.at),
                "sure": how_sure(one, facts),
            }
            for one in detail.matches
        ],
        "possible": [
            {"dataset": one.dataset, "license": one.license, "since": moment(one.since)}
            for one in detail.possible
        ],
        "changes": list(_changes(detail, facts)),
        "requests": [int(one.id) for one in detail.requests],
    }


def _facts_of(detail: PhotoDetail, facts: Facts) -> Iterator[dict[str, Any]]:
    row = detail.row
    yield _fact("taken", at=camera_time(row.taken), source="the camera's clock, without a zone")
    yield _fact("uploaded", at=moment(row.uploaded), source=row.kind.value)
    yield _fact(
        "license now", at=moment(facts.at), after=row.license, source=license_source(row.kind)
    )
    yield _fact("seen by, now", at=moment(facts.at), after=row.visibility.value)
    before = ""
    for one in held(detail.history, facts):
        note = "permissive" if one.is_open else "not permissive"
        yield _fact(
            "license",
            at=moment(one.since),
            before=before,
            after=one.license,
            source=FLICKR_HISTORY,
            note=note,
        )
        before = one.license
    for match in detail.matches:
        yield _fact(
            "in a dataset's list",
            at=moment(match.at),
            after=match.dataset,
            source=f"{match.list_name}, SHA-256 {match.list_sha256}, row {match.row}",
            sure=how_sure(match, facts),
        )
    for maybe in detail.possible:
        yield _fact(
            "may be in a dataset",
            at=moment(maybe.since),
            after=maybe.dataset,
            source=f"its license was {maybe.license} while it was collected",
            sure=POSSIBLE,
        )
    yield from _changes(detail, facts)


def _changes(detail: PhotoDetail, facts: Facts) -> Iterator[dict[str, Any]]:
    for row in reversed(detail.changes):
        kind = facts.told().kind(row.change.plan)
        values = [row.change.before, row.change.after]
        if kind is ChangeKind.LOCATION:
            values = ["a place" if value else "" for value in values]
        yield _fact(
            f"changed with Safelight: {KINDS[kind]}",
            at=moment(row.at),
            before=values[0],
            after=values[1],
            state=row.state.value,
            source=f"journal, plan {row.change.plan}, row {row.change.n}",
            sure="written down as it was done",
            note=row.note,
        )


def _events(facts: Facts, cited: Cited) -> Iterator[dict[str, Any]]:
    for number in sorted(cited.requests):
        found = facts.told().request(number)
        for event in found.events:
            fact = _fact(
                f"request {number} to {found.request.to.name}: {EVENTS[event.kind]}",
                at=moment(event.at),
                state=event.state.value,
                source=found.request.reference,
                sure="noted by the photographer, or by Safelight as it sent",
                note=note_of(event),
            )
            yield {"key": None, "url": None, **fact}


def _request(number: Any, facts: Facts) -> dict[str, Any]:
    found = facts.told().request(number)
    events = [
        {
            "at": moment(event.at),
            "what": event.kind.value,
            "state": event.state.value,
            "text": note_of(event),
        }
        for event in found.events
    ]
    return {**request_shape(found.request, facts.at.date()), "events": events}


def _journal(facts: Facts, cited: Cited) -> Iterator[dict[str, Any]]:
    case = facts.told()
    for line in cited.journal(case):
        shape = journal_shape(line)
        # What an undo needs may be a place, or a file's old packet: the hash tells of both.
        del shape["keep"], shape["receipt"]
        if line.n is not None and case.kind(line.plan) is ChangeKind.LOCATION:
            shape["before"] = "(a place)" if line.before else ""
            shape["after"] = "(a place)" if line.after else ""
        yield {**shape, "seen": cited.seen(line, case)}


def _fact(
    what: str,
    *,
    at: str | None,
    before: str = "",
    after: str = "",
    state: str = "",
    source: str = "",
    sure: str = SURE,
    note: str = "",
) -> dict[str, Any]:
    return {
        "at": at,
        "what": what,
        "before": before,
        "after": after,
        "state": state,
        "source": source,
        "sure": sure,
        "note": note,
    }
