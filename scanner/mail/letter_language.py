"""
What letters are put together with in any language: days, numbers, lists, text made safe.

The words themselves, language by language, stand in letter_words.py.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from scanner.domain.license import ALL_RIGHTS_RESERVED, UNKNOWN


@dataclass(frozen=True, slots=True)
class FieldName:
    """A field of a letter: as what a person is asked for it, and its label in the letter."""

    asked: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """
    What one language says.

    `months` begin with January; `day` is a pattern of day, month and year, `first_day` how the
    first of a month is written. `thousands` separates groups of digits. `quotes` stand
    about a title. `missing` is followed by the names of the fields, `row` and `all_attached` have
    a place for the number, `first` for what is known of the first letter.
    """

    fields: Mapping[str, FieldName]
    months: tuple[str, ...]
    day: str
    first_day: str
    thousands: str
    quotes: tuple[str, str]
    and_: str
    colon: str
    to: str
    dated: str
    missing: str
    flickr_id: str
    row: str
    possible: str
    license_then: str
    license_now: str
    uploaded: str
    collected: str
    lists: str
    all_attached: str
    also_attached: str
    photo: str
    csv_name: str
    csv_header: tuple[str, ...]
    reserved: str
    done: Mapping[str, str]
    happened: Mapping[str, str]
    laws: Mapping[str, str]


def long_day(day: date, words: Words) -> str:
    """Return a day as a letter of this language writes it."""
    number = words.first_day if day.day == 1 else str(day.day)
    return words.day.format(day=number, month=words.months[day.month - 1], year=day.year)


def grouped(number: int, words: Words) -> str:
    """Return a number with its digits in groups of three."""
    return f"{number:,}".replace(",", words.thousands)


def listed(names: tuple[str, ...], words: Words) -> str:
    """Return names as one text: "a, b and c"."""
    return f" {words.and_} ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


_CC = re.compile(r"cc-(by(?:-nc)?(?:-nd|-sa)?)-([1-9]\.[05])(?:-(\w+))?$")
_OTHER = {
    "cc0-1.0": "CC0 1.0",
    "cc-pdm-1.0": "Public Domain Mark 1.0",
    "no-known-copyright-restrictions": "No known copyright restrictions",
    "us-government-work": "United States Government Work",
}


def license_words(slug: str, words: Words) -> str:
    """Return what a license is called, "" if it is not known."""
    if slug in ("", UNKNOWN):
        return ""
    if slug == ALL_RIGHTS_RESERVED:
        return words.reserved
    found = _CC.match(slug)
    if found:
        country = f" {found[3].upper()}" if found[3] else ""
        return f"CC {found[1].upper()} {found[2]}{country}"
    return _OTHER.get(slug, slug)


def _kept(character: str) -> bool:
    """Tell whether a character shows something or joins what does; not marks that move text."""
    category = unicodedata.category(character)
    return category[0] not in "CZ" or character in " \u00a0\u202f\u200c\u200d"


def one_line(text: str) -> str:
    """Return text on one line: every other blank, line end and control character is one blank."""
    safe = "".join(character if _kept(character) else " " for character in text)
    return re.sub(" {2,}", " ", safe).strip(" ")


def several_lines(text: str) -> str:
    """Return text of several lines, each made safe, with at most one empty line between two."""
    lines = "\n".join(one_line(line) for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n")


def is_visible(text: str) -> bool:
    """Tell whether there is anything to be seen."""
    return any(unicodedata.category(character)[0] in "LNPS" for character in text)


def cut(text: str, most: int) -> str:
    """Return text, or as much of it as `most` characters hold, with an ellipsis."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
