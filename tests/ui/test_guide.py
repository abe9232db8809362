"""The guide names menus and keys as the window has them."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from tests.ui.windows import Open, forty_photos
from ui.commands import more_keys

# Said by the offscreen platform when a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

GUIDE = (Path(__file__).parents[2] / "docs" / "guide.md").read_text(encoding="utf-8")
COMMAND = r"\*\*(?P<words>[^*]+ > [^*]+)\*\*"
KEY = r"(?:(?:Ctrl|Alt|Shift)\+)*(?:F\d+|[A-Z]|[0-9.,=?])"


def keys_by_command(open_window: Open) -> dict[str, set[str]]:
    """Return the keys of each command, by its menu and words."""
    return {
        f"{title} > {action.text().replace('&', '')}": {
            key.toString() for key in action.shortcuts()
        }
        for title, made in open_window(forty_photos()).actions_.menus
        for action in made
    }


def test_every_command_that_the_guide_names_is_in_that_menu(open_window: Open) -> None:
    named = [" ".join(words.split()) for words in re.findall(COMMAND, GUIDE)]

    assert len(named) > 50
    assert sorted(set(named) - set(keys_by_command(open_window))) == []


def test_the_key_that_the_guide_gives_a_command_is_one_of_its_keys(open_window: Open) -> None:
    keys = keys_by_command(open_window)
    given = re.findall(rf"{COMMAND}(?:\s\(|,\s)({KEY})\)", GUIDE)

    assert len(given) > 45
    assert [(words, key) for words, key in given if key not in keys[" ".join(words.split())]] == []


def test_every_key_in_the_guide_does_something(open_window: Open) -> None:
    there = set().union(*keys_by_command(open_window).values())
    named = set(re.findall(r"\b(?:(?:Ctrl|Alt|Shift)\+\S*[^\s).,;:*]|F\d+)", GUIDE))
    # As Qt writes them: a key that it does not know is none.
    assert named
    assert sorted(key for key in named if QKeySequence(key).toString() not in there) == []


def test_the_keys_of_the_review_are_those_of_the_photo() -> None:
    on_a_photo = " ".join(keys for _, pairs in more_keys() for keys, _ in pairs)
    letters = re.findall(r"^\| ([A-Z]) \|", GUIDE, re.MULTILINE)

    assert letters == list("FNRADZ")
    assert set(letters) <= set(re.findall(r"\b[A-Z]\b", on_a_photo))
