"""
The chapters of the help: texts in resources/help/, in the user's language where there is one.

A chapter is Markdown whose first line is its title. A language may lack chapters: those are shown
in English. The chapter of shortcuts has no file, it is made of the window's commands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

from PySide6.QtCore import QLocale

from ui.actions import Actions, keys_of, plain_words
from ui.words import translate

ENGLISH = "en"
SHORTCUTS = "shortcuts"
FIRST = "first-audit"

CHAPTERS = (
    FIRST,
    "library",
    "sign-in",
    "changes",
    "reviewing",
    "datasets",
    "requests",
    "watching",
    "reports",
    "privacy",
    "words",
    SHORTCUTS,
)
"""The chapters in order; each but the last is a file `resources/help/en/NAME.md`."""

Keys = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Groups of keys: a title, and (key, words) each."""

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~])")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: its name in links, its title, its text as Markdown."""

    name: str
    title: str
    text: str

    def holds(self, words: str) -> bool:
        """Tell whether every one of some words stands in it, in whatever case."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def chapters(actions: Actions, more: Keys, language: str | None = None) -> tuple[Chapter, ...]:
    """
    Return every chapter, in a language (None: the user's) or, where it lacks one, in English.

    `more` are groups of keys that are no commands, for the chapter of shortcuts.
    """
    wanted = language or QLocale().name().partition("_")[0]
    made = []
    for name in CHAPTERS:
        text = _of_shortcuts(actions, more) if name == SHORTCUTS else _read(name, wanted)
        made.append(Chapter(name, title_of(text), text))
    return tuple(made)


def title_of(text: str) -> str:
    r"""
    Return the title of a chapter.

    >>> title_of("# Keeping watch\n\nAn audit is true on the day it is made.")
    'Keeping watch'
    """
    return text.partition("\n")[0].removeprefix("#").strip()


def languages() -> tuple[str, ...]:
    """Return the languages that have a folder."""
    folder = files("resources") / "help"
    return tuple(sorted(one.name for one in folder.iterdir() if one.is_dir()))


def _read(name: str, language: str) -> str:
    folder = files("resources") / "help"
    if re.fullmatch(r"[a-z]{2,3}", language) is not None:
        file = folder / language / f"{name}.md"
        if file.is_file():
            return file.read_text(encoding="utf-8")
    return (folder / ENGLISH / f"{name}.md").read_text(encoding="utf-8")


def _of_shortcuts(actions: Actions, more: Keys) -> str:
    groups: list[tuple[str, Sequence[tuple[str, str]]]] = [
        (title, [(keys_of(one), plain_words(one)) for one in made if one.shortcuts()])
        for title, made in actions.menus
    ]
    parts = [
        f"# {_escaped(translate('help', 'Shortcuts'))}",
        _escaped(translate("help", "Every command has a key. Ctrl+K finds a command by its name.")),
    ]
    for title, lines in [*groups, *more]:
        parts.append(f"## {_escaped(title)}")
        parts.append("\n".join(f"- **{_escaped(keys)}**: {_escaped(does)}" for keys, does in lines))
    return "\n\n".join(parts)


def _escaped(text: str) -> str:
    """Return a text that is shown as it is where Markdown is read."""
    return _SPECIAL.sub(r"\\\1", text)
