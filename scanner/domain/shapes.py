r"""
The JSON shapes of the command line, and its CSV cells: what scripts rely on.

Keys that stand here are always present, ``None`` where a thing is not known.
More keys may be added; a name is never changed or given another meaning.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from scanner.domain.link import SURE, Link
from scanner.domain.listing import (
    DateRange,
    PhotoFilter,
    PhotoRow,
    ScanSummary,
    SourceState,
    Unreadable,
)
from scanner.domain.photo import Source

COLUMNS = (
    "id",
    "source",
    "kind",
    "key",
    "title",
    "url",
    "taken",
    "uploaded",
    "license",
    "visibility",
    "width",
    "height",
    "geotagged",
    "faces",
    "severity",
    "reasons",
    "datasets",
    "visibility_exact",
    "level",
    "media",
    "error",
    "gone",
)
"""The keys of `photo_shape`, and the columns of a CSV, in order."""

LINK_COLUMNS = (
    "local_id",
    "local_key",
    "local_source",
    "remote_id",
    "remote_key",
    "remote_source",
    "basis",
    "verdict",
    "differs",
    "sure",
)
"""The columns of a CSV of links, in order."""

_FORMULA = re.compile(r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
"""What a spreadsheet may take for a formula's begin; the last four are the full-width forms."""

_UNSEEN = re.compile(
    "["
    "\x00-\x1f\x7f-\x9f"  # control characters: terminal escapes begin with one of them
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction marks: they reorder a line
    "\u2028\u2029"  # line breaks of another kind
    "\ud800-\udfff"  # halves of a pair: no encoding has them
    "]"
)


def camera_time(value: datetime | None) -> str | None:
    """
    Return a camera's clock as text, without a zone.

    >>> camera_time(datetime(2019, 5, 4, 10, 11, 12))
    '2019-05-04T10:11:12'
    """
    return None if value is None else value.replace(tzinfo=None).isoformat(timespec="seconds")


def moment(value: datetime | None) -> str | None:
    """
    Return a moment (aware) as text in UTC.

    >>> moment(datetime(2020, 5, 1, tzinfo=UTC))
    '2020-05-01T00:00:00Z'
    """
    if value is None:
        return None
    text = value.astimezone(UTC).isoformat(timespec="seconds")
    return text.removesuffix("+00:00") + "Z"


def photo_shape(row: PhotoRow) -> dict[str, Any]:
    """Return one photo of `photos`, its keys in the order of COLUMNS."""
    return {
        "id": int(row.id),
        "source": int(row.source),
        "kind": row.kind.value,
        "key": row.key,
        "title": row.title,
        "url": row.url,
        "taken": camera_time(row.taken),
        "uploaded": moment(row.uploaded),
        "license": row.license,
        "visibility": row.visibility.value,
        "width": row.width,
        "height": row.height,
        "geotagged": row.geotagged,
        "faces": row.faces,
        "severity": row.severity,
        "reasons": [reason.value for reason in row.reasons],
        "datasets": list(row.datasets),
        "visibility_exact": row.visibility_exact,
        "level": row.level.value,
        "media": row.media.value,
        "error": row.error,
        "gone": row.gone,
    }


def link_shape(link: Link, local: PhotoRow, remote: PhotoRow) -> dict[str, Any]:
    """Return one link as `link list` prints it; `sure`: it holds without review."""
    return {
        "local": {"id": int(local.id), "key": local.key, "source": int(local.source)},
        "remote": {"id": int(remote.id), "key": remote.key, "source": int(remote.source)},
        "basis": link.basis.value,
        "verdict": None if link.verdict is None else link.verdict.value,
        "differs": list(link.differs),
        "sure": link.basis in SURE,
    }


def unreadable_shape(items: Sequence[Unreadable]) -> list[dict[str, str]]:
    """Return what could not be read, and why."""
    return [{"key": item.key, "error": item.error} for item in items]


def scan_shape(summary: ScanSummary) -> dict[str, Any]:
    """Return what a scan did, as `scan` prints it."""
    return {
        "photos": summary.photos,
        "new": summary.new,
        "changed": summary.changed,
        "gone": summary.gone,
        "looked_at": summary.looked_at,
        "with_faces": summary.with_faces,
        "unreadable": unreadable_shape(summary.unreadable),
        "exposed": {str(level): summary.exposed.get(level, 0) for level in (3, 2, 1)},
        "calls": summary.calls,
        "seconds": summary.seconds,
        "unreachable": [
            {
                "key": item.key,
                "error": item.error,
                "cause": item.cause.value,
                "source": item.source,
            }
            for item in summary.unreachable
        ],
        "histories_left": summary.histories_left,
    }


def source_shape(source: Source) -> dict[str, Any]:
    """Return one source; `id` and `source` are the same number, under the names that photos use."""
    return {
        "id": int(source.id),
        "source": int(source.id),
        "kind": source.kind.value,
        "name": source.name,
        "places": list(source.places),
        "nsid": source.nsid,
        "own": source.own,
        "added": moment(source.added),
        "synced": moment(source.synced),
        "snapshot": moment(source.snapshot),
    }


def source_state_shape(state: SourceState) -> dict[str, Any]:
    """Return one source and how its photos stand, as `source list` prints it."""
    return {
        **source_shape(state.source),
        "photos": state.photos,
        "with_faces": state.with_faces,
        "exposed": state.exposed,
        "not_looked_at": state.not_looked_at,
        "troubles": unreadable_shape(state.troubles),
    }


def filter_shape(wanted: PhotoFilter) -> dict[str, Any]:
    """
    Return what of a filter was asked for, by the names of the command line.

    >>> filter_shape(PhotoFilter(faces=True, licenses=frozenset({"cc0-1.0"})))
    {'faces': True, 'license': ['cc0-1.0']}
    """
    asked: dict[str, Any] = {
        "source": sorted(wanted.sources),
        "faces": wanted.faces,
        "looked-at": wanted.looked_at,
        "unreadable": wanted.unreadable,
        "license": sorted(wanted.licenses),
        "permissive": wanted.permissive,
        "visibility": sorted(item.value for item in wanted.visibilities),
        "severity": wanted.severity,
        "reason": sorted(item.value for item in wanted.reasons),
        "dataset": sorted(wanted.datasets),
        "possible": sorted(wanted.possible),
        "taken": _range(wanted.taken),
        "uploaded": _range(wanted.uploaded),
        "geotagged": wanted.geotagged,
        "text": wanted.text,
        "key": sorted(wanted.keys),
        "gone": wanted.gone or None,
    }
    return {name: value for name, value in asked.items() if value not in (None, "", [])}


def safe_cell(text: str) -> str:
    r"""
    Return text that a spreadsheet shows and never runs.

    A cell that begins like a formula gets an apostrophe before it, which
    spreadsheets take for "this is text". Control characters but tab and line
    ends are written out.

    >>> safe_cell('=HYPERLINK("http://example.org")'), safe_cell("a-b"), safe_cell("\x1b[2J")
    ('\'=HYPERLINK("http://example.org")', 'a-b', '\\x1b[2J')
    """
    plain = _UNSEEN.sub(lambda found: found[0] if found[0] in "\t\r\n" else _written(found), text)
    return f"'{plain}" if _FORMULA.match(plain) else plain


def csv_row(shape: Mapping[str, Any], columns: Sequence[str] = COLUMNS) -> list[str]:
    """Return the cells of one photo: lists joined by blanks, nothing where a thing is not known."""
    return [_cell(shape[name]) for name in columns]


def link_csv(shape: Mapping[str, Any]) -> dict[str, Any]:
    """Return what `link_shape` gave, flat: by the names in LINK_COLUMNS."""
    ends = {
        f"{end}_{name}": value for end in ("local", "remote") for name, value in shape[end].items()
    }
    return {**ends, **{name: shape[name] for name in ("basis", "verdict", "differs", "sure")}}


def shown(text: str) -> str:
    r"""
    Return text that a terminal shows and never obeys, on one line.

    What cannot be seen is written out: control characters, direction marks,
    bytes that are no UTF-8.

    >>> shown("a\x1b[31mb\n\udcff\u202egpj")
    'a\\x1b[31mb\\x0a\\xff\\u202egpj'
    """
    return _UNSEEN.sub(_written, text)


def safe_json(document: str) -> str:
    r"""
    Return a JSON document in which what cannot be seen is escaped: any parser reads the same.

    >>> safe_json('"caf\u00e9 \x9b \u202e"')
    '"café \\u009b \\u202e"'
    """
    return _UNSEEN.sub(
        lambda found: found[0] if found[0] in "\r\n" else f"\\u{ord(found[0]):04x}", document
    )


def _range(days: DateRange | None) -> str | None:
    if days is None:
        return None
    first, last = (day.isoformat() if day else "" for day in (days.first, days.last))
    return f"{first}..{last}"


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return safe_cell(" ".join(value))
    # A number is no formula: only text is guarded.
    return str(value) if isinstance(value, int | float) else safe_cell(str(value))


def _written(found: re.Match[str]) -> str:
    number = ord(found[0])
    if 0xDC80 <= number <= 0xDCFF:  # os.fsdecode's sign for the bytes 80..FF
        number -= 0xDC00
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"
