"""
The day by which an answer is owed, as a file that any calendar program can open.

Format: RFC 5545 (iCalendar). One all-day event with an alarm at nine in the morning of that day,
wherever its reader is; `UID` is the same each time, so that a later file takes the place of an
earlier one.
"""

from datetime import UTC, date, datetime, timedelta

from scanner.domain.request import Request
from scanner.errors import BadWish

FOLD = 75
"""Octets of a line, its end not counted (RFC 5545, 3.1)."""

ALARM = "PT9H"
"""When the alarm sounds, counted from the beginning of the day."""


def reminder_ics(request: Request, *, now: datetime, text: str = "") -> bytes:
    """
    Return a reminder of the day by which a request is to be answered.

    `now` (aware) is when the file is written; `text` are further words, such as what to do next.
    Raises BadWish where nothing is due.
    """
    if request.due is None:
        raise BadWish(f"Nothing is due from {request.to.name} in request {request.id}.")
    # The reference alone may be another catalog's as well; when a request was made is not.
    uid = f"request-{request.id}-{_stamp(request.made)}@safelight.invalid"
    summary = f"{request.to.name} owes an answer: request {request.id}"
    told = "\n".join(part for part in (request.subject, text) if part)
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Safelight//Requests//EN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{_stamp(now)}",
        f"DTSTART;VALUE=DATE:{_day(request.due)}",
        # The end is the first day that is no part of it any more.
        f"DTEND;VALUE=DATE:{_day(request.due + timedelta(days=1))}",
        f"SUMMARY:{escaped(summary)}",
        f"DESCRIPTION:{escaped(told)}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{escaped(summary)}",
        f"TRIGGER:{ALARM}",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return b"".join(map(folded, lines))


def escaped(text: str) -> str:
    r"""
    Return text as a value of type TEXT: what would end it is escaped, control characters go.

    >>> escaped("Lab, Inc.; Oslo\nA\\B\x07")
    'Lab\\, Inc.\\; Oslo\\nA\\\\B'

    Source: RFC 5545, 3.3.11
    """
    whole = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\")
    for sign in ";,":
        whole = whole.replace(sign, f"\\{sign}")
    kept = (sign for sign in whole if sign in "\n\t" or (sign >= " " and sign != "\x7f"))
    return "".join(kept).replace("\n", "\\n")


def folded(line: str) -> bytes:
    """
    Return a content line with its end, folded where it is longer than `FOLD` octets.

    A character of several octets is never cut: some readers unfold text, and not octets.

    >>> folded("SUMMARY:" + "x" * 70).splitlines()[1]
    b' xxx'
    """
    parts: list[bytes] = []
    part = b""
    for sign in line:
        octets = sign.encode("utf-8", "replace")
        # Every line but the first begins with the blank that marks it as a continuation.
        if len(part) + len(octets) > FOLD - bool(parts):
            parts.append(part)
            part = b""
        part += octets
    return b"\r\n ".join([*parts, part]) + b"\r\n"


def _day(day: date) -> str:
    return f"{day:%Y%m%d}"


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
