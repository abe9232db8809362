"""
What a screen reader meets in Safelight's windows, and does there; prints JSON.

    at_spi.py                  [[role, name], ...] of everything that is shown
    at_spi.py texts            ["...", ...]: what stands in every shown text that can be read
    at_spi.py focus            [role, name] of what has the keyboard, or null
    at_spi.py press ROLE NAME  presses the shown thing of this role whose name begins so; true, or
                               false where none is
    at_spi.py states ROLE NAME the states of that thing, such as "checked"; null where none is

Run by the system's Python, which has gi; see screen.py.
"""

import json
import sys
import warnings
from collections.abc import Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - after the version was said

# Newer versions have other names for these calls, which older ones do not know.
warnings.simplefilter("ignore", DeprecationWarning)

# Newer versions have other names for these calls, which older ones do not know.
warnings.simplefilter("ignore", DeprecationWarning)

MOST = 4000
"""Things that are looked at at most: a list of photos is as long as the library."""

LONGEST = 20_000
"""Characters that are read of one text."""


def shown() -> Iterator[Atspi.Accessible]:
    """Yield everything in Safelight's windows that is shown, what holds others first."""
    desktop = Atspi.get_desktop(0)
    waiting = [
        program
        for n in range(desktop.get_child_count())
        if (program := desktop.get_child_at_index(n)) is not None
        and (program.get_name() or "").lower() == "safelight"
    ]
    count = 0
    while waiting and count < MOST:
        thing = waiting.pop(0)
        try:
            is_shown = thing.get_state_set().contains(Atspi.StateType.SHOWING)
            if is_shown or thing.get_role() == Atspi.Role.APPLICATION:
                count += 1
                yield thing
                children = range(thing.get_child_count())
                waiting += [c for n in children if (c := thing.get_child_at_index(n)) is not None]
        except gi.repository.GLib.Error:
            # It went away while it was asked.
            continue


def told(thing: Atspi.Accessible) -> list[str]:
    """Return role and name; both are empty of what went away meanwhile."""
    try:
        return [thing.get_role_name(), thing.get_name() or ""]
    except gi.repository.GLib.Error:
        return ["", ""]


def text_of(thing: Atspi.Accessible) -> str:
    """Return what stands in a text, nothing of what is none."""
    try:
        text = thing.get_text_iface()
        return text.get_text(0, min(LONGEST, text.get_character_count())) if text else ""
    except gi.repository.GLib.Error:
        return ""


def has_keyboard(thing: Atspi.Accessible) -> bool:
    """Return whether what is typed goes there."""
    try:
        return bool(thing.get_state_set().contains(Atspi.StateType.FOCUSED))
    except gi.repository.GLib.Error:
        return False


def press(role: str, name: str) -> bool:
    """Do what a click does, on the first thing of this role and name that can be pressed."""
    for thing in shown():
        its_role, its_name = told(thing)
        if its_role != role or not its_name.startswith(name):
            continue
        deeds = thing.get_action_iface()
        if deeds is not None and thing.get_state_set().contains(Atspi.StateType.ENABLED):
            names = [deeds.get_action_name(n).lower() for n in range(deeds.get_n_actions())]
            for deed in ("press", "toggle", "showmenu"):
                if deed in names:
                    return bool(deeds.do_action(names.index(deed)))
    return False


def states(role: str, name: str) -> list[str] | None:
    """Return the states of the first thing of this role and name."""
    for thing in shown():
        its_role, its_name = told(thing)
        if its_role == role and its_name.startswith(name):
            return [state.value_nick for state in thing.get_state_set().get_states()]
    return None


def main(words: list[str]) -> object:
    """Return what is to be printed."""
    match words:
        case []:
            return [told(thing) for thing in shown()]
        case ["texts"]:
            return [text for thing in shown() if (text := text_of(thing))]
        case ["focus"]:
            return next((told(thing) for thing in shown() if has_keyboard(thing)), None)
        case ["press", role, name]:
            return press(role, name)
        case ["states", role, name]:
            return states(role, name)
    return sys.exit(__doc__)


print(json.dumps(main(sys.argv[1:])))  # noqa: T201
