"""
A request's whole file as one zip, which a lawyer or an authority can read without Safelight.

`write_case_file` is given everything and only writes. The same facts give the same bytes; the
names in it are plain ASCII, made here, whatever a reply's sender called it.
"""

import csv
import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from scanner.domain.change import JournalLine
from scanner.domain.change_shapes import JOURNAL_COLUMNS, journal_shape
from scanner.domain.exposure import LicenseChange
from scanner.domain.request import RequestEvent, RequestFile, RequestId
from scanner.domain.request_shapes import letter_photo_shape
from scanner.domain.request_words import (
    EVENTS,
    channel_words,
    due_words,
    seen_words,
    standing_words,
)
from scanner.domain.shapes import csv_row, moment, safe_json, shown
from scanner.errors import BadWish
from scanner.report.case_readme import FOLDERS, readme
from scanner.report.whole import whole_binary_file

PHOTO_COLUMNS = (
    "request",
    "key",
    "url",
    "title",
    "uploaded",
    "dataset",
    "list",
    "list_sha256",
    "row",
    "possible",
    "license_then",
    "license_now",
    "collected_from",
    "collected_to",
)
LIST_COLUMNS = ("dataset", "list", "sha256", "photos")
HISTORY_COLUMNS = ("key", "url", "since", "license")
EVENT_COLUMNS = ("at", "request", "what", "state", "text", "files")

LONGEST_NAME = 60
"""Characters of a name that somebody else chose which are kept of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLetter:
    """
    One letter of the conversation: what is kept of its request, and the message as it left.

    `message` is the .eml that was sent or handed over, or the draft; `law` the ground in words.
    """

    file: RequestFile
    message: bytes
    law: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReply:
    """A reply as it came: `data` is the whole .eml, `text` what it says, as plain text."""

    request: RequestId
    at: datetime
    data: bytes
    name: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoHistory:
    """Which licenses a photo had, in order of time; `changes` empty where that is not on record."""

    key: str
    url: str = ""
    changes: tuple[LicenseChange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """
    All that is known of a request.

    `letters` are the request's own first, then those that went on with it, in order. `journal`
    holds the lines of the plans that sent them. `at` (aware) is when the file is written, `version`
    Safelight's.
    """

    letters: tuple[CaseLetter, ...]
    replies: tuple[CaseReply, ...] = ()
    journal: tuple[JournalLine, ...] = ()
    histories: tuple[PhotoHistory, ...] = ()
    at: datetime
    version: str


class _Member(NamedTuple):
    name: str
    data: bytes


def write_case_file(path: Path, case: CaseFile) -> Path:
    """
    Write a request's file as a .zip, whole or not at all, and return its path.

    Raises BadWish for another ending, NotFound if the folder is not there, SourceUnavailable if it
    cannot be written.
    """
    if path.suffix.lower() != ".zip":
        raise BadWish(f"{path.name} does not end in .zip, which is what a request's file is.")
    members = list(_members(case))
    names = [member.name for member in members]
    letter = case.letters[0].file
    told = readme(letter.request, names, at=case.at, version=case.version)
    members.insert(0, _Member("README.txt", told.encode()))
    sums = "".join(f"{sha256(one.data).hexdigest()}  {one.name}\n" for one in members)
    members.append(_Member("SHA256SUMS", sums.encode()))
    # A zip knows no years before 1980, and no time zone.
    when = max(case.at.astimezone(UTC), datetime(1980, 1, 1, tzinfo=UTC)).timetuple()[:6]
    with whole_binary_file(path) as out, zipfile.ZipFile(out, "w") as file:
        for member in members:
            info = zipfile.ZipInfo(member.name, when)
            info.create_system, info.external_attr = 3, 0o644 << 16
            file.writestr(info, member.data, zipfile.ZIP_DEFLATED)
    return path


def safe_name(text: str, *, otherwise: str) -> str:
    r"""
    Return a part of a file name that every system takes and none obeys.

    >>> safe_name("../../Ré: your\nrequest.EML", otherwise="reply")
    're-your-request.eml'
    >>> safe_name("\u202e", otherwise="reply")
    'reply'
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    kept = re.sub(r"[^a-z0-9.]+", "-", plain)
    kept = re.sub(r"[.-]*\.[.-]*", ".", kept).strip(".-")
    stem, dot, ending = kept.rpartition(".")
    if not dot or len(ending) > 8:
        stem, ending = kept, ""
    stem = stem[:LONGEST_NAME].strip(".-")
    return (f"{stem}.{ending}" if ending else stem) or otherwise


def _members(case: CaseFile) -> Iterator[_Member]:
    yield _Member("conversation.txt", _conversation(case).encode())
    yield _table("conversation.csv", EVENT_COLUMNS, _event_shapes(case))
    for n, letter in enumerate(case.letters, 1):
        yield from _letter_members(
            f"{FOLDERS.letters}/{n:02d}-request-{letter.file.request.id}", letter
        )
    for n, reply in enumerate(case.replies, 1):
        yield from _reply_members(
            f"{FOLDERS.replies}/{n:02d}-{reply.at.astimezone(UTC):%Y-%m-%d}", reply
        )
    yield _table(f"{FOLDERS.photos}/photos.csv", PHOTO_COLUMNS, _photo_shapes(case.letters))
    yield _table(f"{FOLDERS.photos}/lists.csv", LIST_COLUMNS, _list_shapes(case.letters))
    yield _table(
        f"{FOLDERS.photos}/license-history.csv", HISTORY_COLUMNS, _history_shapes(case.histories)
    )
    shapes = [journal_shape(line) for line in case.journal]
    yield _table(f"{FOLDERS.journal}/journal.csv", (*JOURNAL_COLUMNS, "keep", "receipt"), shapes)
    whole = safe_json(json.dumps(shapes, ensure_ascii=False, indent=1))
    yield _Member(f"{FOLDERS.journal}/journal.json", f"{whole}\n".encode())


def _letter_members(stem: str, letter: CaseLetter) -> Iterator[_Member]:
    """Yield a letter as a message, as text, and what was attached to it."""
    yield _Member(f"{stem}.eml", letter.message)
    yield _Member(f"{stem}.txt", _letter_text(letter).encode())
    taken = {f"{stem}.eml", f"{stem}.txt"}
    for n, one in enumerate(letter.file.letter.attachments, 1):
        name = f"{stem}-{safe_name(one.name, otherwise='attachment')}"
        if name in taken:
            name = f"{stem}-{n}-{safe_name(one.name, otherwise='attachment')}"
        taken.add(name)
        yield _Member(name, one.data)


def _reply_members(stem: str, reply: CaseReply) -> Iterator[_Member]:
    named = safe_name(reply.name, otherwise="reply").removesuffix(".eml") or "reply"
    # Whatever it was called, it is kept as a message: nothing in this file starts by a click.
    whole = f"{stem}-{named.replace('.', '-')}"
    yield _Member(f"{whole}.eml", reply.data)
    if reply.text:
        yield _Member(f"{whole}.txt", f"{_plain(reply.text)}\n".encode())


def _letter_text(letter: CaseLetter) -> str:
    request = letter.file.request
    heads = {
        "Request": str(request.id),
        "To": request.to.name,
        "Address": channel_words(request.to.channel),
        "The address": seen_words(request.to.channel),
        "Ground": letter.law or request.law,
        "Sent (UTC)": _minute(request.sent)
        if request.sent
        else "not sent, as far as is known here",
        "Message-ID": request.message_id or "",
        "Subject": letter.file.letter.subject,
    }
    return f"{_fields(heads)}\n{_plain(letter.file.letter.body)}\n"


def _conversation(case: CaseFile) -> str:
    """Return what happened, in order, for a person to read."""
    today = case.at.astimezone(UTC).date()
    parts = []
    for letter in case.letters:
        request = letter.file.request
        heads = {
            "Request": str(request.id),
            "To": f"{request.to.name} [{request.to.recipient}]",
            "Address": channel_words(request.to.channel),
            "The address": seen_words(request.to.channel),
            "Asked as": request.asker.value,
            "Ground": letter.law or request.law,
            "Photos": f"{request.photos:,}",
            "Goes on with": f"request {request.about}" if request.about is not None else "",
            "How it stands": standing_words(request, today),
            "Answer owed by": due_words(request, today),
        }
        parts.append(_fields(heads))
    lines = [
        f"{_minute(at)} UTC  {_event_line(request, event)}" for at, request, event in _events(case)
    ]
    return "\n".join([*parts, "What happened, in order:\n", *lines]) + "\n"


def _event_line(request: RequestId, event: RequestEvent) -> str:
    head = f"request {request}: {EVENTS[event.kind]} ({event.state.value})"
    told = [f"    {line}" for line in _plain(event.text).splitlines()]
    return "\n".join([head, *told])


def _events(case: CaseFile) -> list[tuple[datetime, RequestId, RequestEvent]]:
    found = [
        (event.at, letter.file.request.id, event)
        for letter in case.letters
        for event in letter.file.events
    ]
    return sorted(found, key=lambda one: (one[0], one[1], one[2].id))


def _event_shapes(case: CaseFile) -> Iterator[dict[str, Any]]:
    for at, request, event in _events(case):
        yield {
            "at": moment(at),
            "request": int(request),
            "what": event.kind.value,
            "state": event.state.value,
            "text": event.text,
            "files": list(event.files),
        }


def _photo_shapes(letters: Sequence[CaseLetter]) -> Iterator[dict[str, Any]]:
    for letter in letters:
        for photo in letter.file.photos:
            yield {"request": int(letter.file.request.id), **letter_photo_shape(photo)}


def _list_shapes(letters: Sequence[CaseLetter]) -> Iterator[dict[str, Any]]:
    """Yield the published lists that hold the photos, and how many of them each holds."""
    holding: dict[tuple[str, str, str], set[str]] = {}
    for letter in letters:
        for photo in letter.file.photos:
            if photo.list_sha256:
                one = (photo.dataset, photo.list_name, photo.list_sha256)
                holding.setdefault(one, set()).add(photo.key or photo.url)
    for (dataset, name, digest), photos in sorted(holding.items()):
        yield {"dataset": dataset, "list": name, "sha256": digest, "photos": len(photos)}


def _history_shapes(histories: Sequence[PhotoHistory]) -> Iterator[dict[str, Any]]:
    for one in histories:
        for change in one.changes:
            since = moment(change.at)
            yield {"key": one.key, "url": one.url, "since": since, "license": change.license}


def _table(name: str, columns: Sequence[str], shapes: Iterable[Mapping[str, Any]]) -> _Member:
    """Return a table that a spreadsheet opens as what it is: UTF-8 with its mark, no formulas."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    for shape in shapes:
        writer.writerow(csv_row(shape, columns))
    return _Member(name, out.getvalue().encode("utf-8-sig", "backslashreplace"))


def _fields(heads: Mapping[str, str]) -> str:
    known = {name: shown(value) for name, value in heads.items() if value}
    width = max(map(len, known))
    return "".join(f"{name:<{width}}  {value}\n" for name, value in known.items())


def _plain(text: str) -> str:
    """Return text that a terminal shows and never obeys, its lines kept."""
    return "\n".join(shown(line.replace("\t", "    ")) for line in text.splitlines())


def _minute(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M}"
