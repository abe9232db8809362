"""The line by which Safelight knows a file as its own again, and what it set there."""

import json
import re

from scanner.domain.watching import Schedule, clock_of, period_of
from scanner.errors import BadWish

_MARK = re.compile(r"Safelight schedule: (\{[^\r\n]{1,20000}\})")


def mark_of(schedule: Schedule) -> str:
    """Return the line, which may stand in a comment of a unit and of XML alike."""
    values = {
        "at": schedule.at.strftime("%H:%M"),
        "every": str(schedule.period),
        "home": schedule.home,
    }
    # Two hyphens would end a comment of XML.
    return f"Safelight schedule: {json.dumps(values)}".replace("-", "\\u002d")


def schedule_in(text: str) -> Schedule | None:
    """Return what a file says was set; None if it is not as Safelight wrote it."""
    found = _MARK.search(text)
    try:
        values = json.loads(found[1]) if found else None
        if not isinstance(values, dict) or not isinstance(values.get("home"), str):
            return None
        every, at = str(values.get("every")), str(values.get("at"))
        return Schedule(period_of(every), clock_of(at), values["home"])
    except (ValueError, BadWish):
        return None
