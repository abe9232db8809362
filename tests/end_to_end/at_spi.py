"""
Prints what a screen reader meets in Safelight's window, as JSON: [[role, name], ...].

Run by the system's Python, which has gi; see screen.py.
"""

import json

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - after the version was said

MOST = 4000
"""Things that are listed at most: a list of photos is as long as the library."""


def things() -> list[list[str]]:
    """Return role and name of everything in Safelight's windows that is shown."""
    desktop = Atspi.get_desktop(0)
    waiting = [
        program
        for n in range(desktop.get_child_count())
        if (program := desktop.get_child_at_index(n)) is not None
        and (program.get_name() or "").lower() == "safelight"
    ]
    found = []
    while waiting and len(found) < MOST:
        thing = waiting.pop(0)
        try:
            shown = thing.get_state_set().contains(Atspi.StateType.SHOWING)
            if shown or thing.get_role() == Atspi.Role.APPLICATION:
                found.append([thing.get_role_name(), thing.get_name() or ""])
                children = range(thing.get_child_count())
                waiting += [c for n in children if (c := thing.get_child_at_index(n)) is not None]
        except gi.repository.GLib.Error:
            # It went away while it was asked.
            continue
    return found


print(json.dumps(things()))  # noqa: T201
