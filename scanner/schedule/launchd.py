"""
What launchd is told: an agent of the user's, as a property list.

What was missed while the machine slept is started once it wakes; what was missed while it was off
is not, so the agent ticks daily and `audit --every` looks whether it is time.

Source: launchd.plist(5) of macOS.
"""

import plistlib
from typing import Any

from scanner.domain.watching import Schedule
from scanner.schedule.mark import mark_of
from scanner.schedule.program import Program

LABEL = "safelight.audit"
FILE = f"{LABEL}.plist"


def agent(schedule: Schedule, program: Program) -> str:
    """Return the text of the agent's file."""
    ticks = [{"Hour": tick.hour, "Minute": tick.minute} for tick in schedule.ticks]
    values: dict[str, Any] = {
        "Label": LABEL,
        "ProgramArguments": list(program.words),
        "StartCalendarInterval": ticks,
        "ProcessType": "Background",
        "LowPriorityIO": True,
        "Nice": 10,
    }
    if program.folder:
        values["WorkingDirectory"] = program.folder
    text = plistlib.dumps(values, sort_keys=False).decode()
    return text.replace("<plist ", f"<!-- {mark_of(schedule)} -->\n<plist ", 1)
