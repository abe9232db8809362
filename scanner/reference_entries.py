"""
One entry of a file of facts, read field by field; each says what is wrong with it.

All of them raise ValueError, or KeyError for a field that has to be there; `scanner.reference`
tells the file and the entry.
"""

import re
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

E = TypeVar("E", bound=StrEnum)


def only_fields(entry: Any, kind: type[Any], what: str) -> None:
    """Raise ValueError for what is no table, or has a key that is not in the file's format."""
    if not isinstance(entry, dict):
        raise ValueError(f"{what} is no table")
    # What is the user's own stands in the catalog, never in a file that an update replaces.
    strange = sorted(entry.keys() - {each.name for each in fields(kind) if each.name != "own"})
    if strange:
        raise ValueError(f"{strange[0]} is no field of {what}")


def is_of_form(form: re.Pattern[str], value: object) -> bool:
    """Tell whether a value is a text of a form."""
    return isinstance(value, str) and form.fullmatch(value) is not None


def one_of_form(form: re.Pattern[str], key: str, value: str) -> str:
    """Return the value of a field if it is of a form."""
    if not is_of_form(form, value):
        raise ValueError(f"{key} cannot be {value!r}")
    return value


def matching(entry: dict[str, Any], key: str, form: re.Pattern[str]) -> str:
    """Return a text that has to be there and be of a form."""
    return one_of_form(form, key, text(entry, key))


def tables(entry: dict[str, Any], key: str) -> list[Any]:
    """Return a list of tables, empty if it is not there; the tables are not looked at."""
    values = entry.get(key, [])
    if not isinstance(values, list):
        raise ValueError(f"{key} is not a list")
    return values


def fact(entry: dict[str, Any], key: str, other: bool) -> bool:
    """Return what is true or false, `other` if it is not there."""
    value = entry.get(key, other)
    if not isinstance(value, bool):
        raise ValueError(f"{key} is neither true nor false")
    return value


def text(entry: dict[str, Any], key: str) -> str:
    """Return a text that has to be there and is not empty."""
    value = entry[key]
    if not isinstance(value, str) or not value:
        raise ValueError(f"{key} is not a text")
    return value


def words(entry: dict[str, Any], key: str) -> str:
    """Return a text, "" if it is not there."""
    return text(entry, key) if key in entry else ""


def texts(entry: dict[str, Any], key: str) -> tuple[str, ...]:
    """Return a list of texts, each once, empty if it is not there."""
    values = entry.get(key, [])
    if not isinstance(values, list) or not all(isinstance(v, str) and v for v in values):
        raise ValueError(f"{key} is not a list of texts")
    if len(set(values)) < len(values):
        raise ValueError(f"{key} says one thing twice")
    return tuple(values)


def number(entry: dict[str, Any], key: str) -> int | None:
    """Return a whole number of one or more, None if it is not there."""
    value = entry.get(key)
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise ValueError(f"{key} is not a number of one or more")
    return value


def day(entry: dict[str, Any], key: str) -> date | None:
    """Return a day, None if it is not there; a moment is none."""
    value = entry.get(key)
    if value is not None and (isinstance(value, datetime) or not isinstance(value, date)):
        raise ValueError(f"{key} is not a day")
    return value


def choice(entry: dict[str, Any], key: str, kind: type[E], other: E | None) -> E:
    """Return which of a kind an entry names, `other` if it names none; None: it has to."""
    value = entry[key] if other is None else entry.get(key, other)
    try:
        return kind(value)
    except ValueError as err:
        raise ValueError(f"{key} is none of {', '.join(kind)}: {value!r}") from err
