"""
FILTERS: which photos a command is about, the same words wherever photos are chosen.

They combine by AND; one that is given more than once, by OR.
"""

import re
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from calendar import monthrange
from datetime import date
from pathlib import Path

from scanner.domain.exposure import Reason
from scanner.domain.listing import DateRange, Order, PhotoFilter
from scanner.domain.photo import Visibility
from scanner.errors import BadData, NotFound
from scanner.settings import PROFILES

FILTERS_TITLE = "filters"

BY_SETTING = True
"""What `--permissive` without a profile gives: the profile of the setting exposure.profile."""

MAX_KEYS_BYTES = 64_000_000
"""A list of keys larger than this is not read: a million keys need less."""

_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")


def add_filters(parser: ArgumentParser, *, license_option: str = "--license") -> None:
    """
    Let a command take FILTERS.

    `license_option` is the name of the license's, where `--license` means another thing.
    """
    group = parser.add_argument_group(
        FILTERS_TITLE, "They combine by AND; one that is given more than once, by OR."
    )
    group.add_argument("--source", metavar="ID", type=int, action="append", help="of this source")
    faces = group.add_mutually_exclusive_group()
    faces.add_argument("--faces", action="store_true", help="that show a face")
    faces.add_argument(
        "--no-faces", action="store_true", help="in which none was found at this setting"
    )
    group.add_argument(
        license_option,
        dest="license",
        metavar="SLUG",
        type=slug,
        action="append",
        help="such as cc-by-2.0, unknown",
    )
    group.add_argument(
        "--permissive",
        metavar="PROFILE",
        type=profile,
        nargs="?",
        const=BY_SETTING,
        help=f"whose license is permissive: {', '.join(PROFILES)}; "
        "without a name, as the setting exposure.profile says",
    )
    group.add_argument(
        "--visibility",
        metavar="V",
        type=slug,
        choices=[item.value for item in Visibility],
        action="append",
        help=", ".join(Visibility),
    )
    group.add_argument(
        "--severity",
        metavar="N",
        type=int,
        choices=range(4),
        help="exposed this much or more: 3 found, 2 open, 1 visible",
    )
    group.add_argument(
        "--reason",
        metavar="SLUG",
        type=slug,
        choices=[item.value for item in Reason],
        action="append",
        help=", ".join(Reason),
    )
    group.add_argument(
        "--dataset", metavar="SLUG", type=slug, action="append", help="in the list of this dataset"
    )
    group.add_argument(
        "--possible",
        metavar="SLUG",
        type=slug,
        action="append",
        help="that may be in this dataset, as no published list tells: with a face, and under a "
        "license that its collectors took while they collected",
    )
    for name, what in (("taken", "taken"), ("uploaded", "uploaded")):
        group.add_argument(
            f"--{name}",
            metavar="FROM..TO",
            type=days,
            help=f"{what} in these days: 2019-05-04..2019-06-30, 2019..2020, ..2015, 2019-05",
        )
    group.add_argument("--geotagged", action="store_true", help="that say where they were taken")
    group.add_argument(
        "--text",
        metavar="WORDS",
        type=typed,
        help="with every one of these words in title, key, tags, albums",
    )
    group.add_argument("--key", metavar="KEY", type=typed, action="append", help="of this key")
    group.add_argument(
        "--keys-from", metavar="FILE", help="of the keys in FILE, one a line; - is standard input"
    )
    group.add_argument("--unreadable", action="store_true", help="that could not be read")
    group.add_argument("--not-looked-at", action="store_true", help="that no detector has seen yet")
    group.add_argument("--gone", action="store_true", help="also those that are gone from there")
    group.add_argument(
        "--saved", metavar="NAME", type=typed, help="that pass this saved filter (safelight filter)"
    )


def add_order(parser: ArgumentParser) -> None:
    """Let a command take an order."""
    parser.add_argument(
        "--order",
        metavar="ORDER",
        type=slug,
        choices=[item.value for item in Order],
        default=Order.EXPOSED.value,
        help=", ".join(Order),
    )


def filter_of(given: Namespace, default_profile: str) -> PhotoFilter:
    """
    Return the filter that a command was given.

    Raises NotFound if the file of `--keys-from` cannot be read, BadData if it is no text.
    """
    faces = True if given.faces else False if given.no_faces else None
    permissive = default_profile if given.permissive is BY_SETTING else given.permissive
    keys = None if given.key is None else frozenset(given.key)
    if given.keys_from is not None:
        keys = (keys or frozenset()) | keys_in(given.keys_from)
    return PhotoFilter(
        sources=frozenset(given.source or ()),
        faces=faces,
        looked_at=False if given.not_looked_at else None,
        unreadable=True if given.unreadable else None,
        licenses=frozenset(given.license or ()),
        permissive=permissive,
        visibilities=frozenset(Visibility(item) for item in given.visibility or ()),
        severity=given.severity,
        reasons=frozenset(Reason(item) for item in given.reason or ()),
        datasets=frozenset(given.dataset or ()),
        possible=frozenset(given.possible or ()),
        taken=given.taken,
        uploaded=given.uploaded,
        geotagged=True if given.geotagged else None,
        text=given.text or "",
        # No photo has the empty key: a list without keys chooses none, not all.
        keys=frozenset() if keys is None else keys or frozenset({""}),
        gone=given.gone,
    )


def typed(text: str) -> str:
    r"""
    Return what was typed as keys and titles are written: a byte that is no UTF-8 as ``\xNN``.

    >>> typed("stra\udcdfe.jpg")
    'stra\\xdfe.jpg'
    """
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def slug(text: str) -> str:
    """
    Return a slug as Safelight writes it.

    >>> slug("CC_BY_2.0")
    'cc-by-2.0'
    """
    return text.strip().lower().replace("_", "-")


def profile(text: str) -> str:
    """Return the slug of a permissive profile; raises ArgumentTypeError if there is none such."""
    found = slug(text)
    if found not in PROFILES:
        raise ArgumentTypeError(f"there is no profile {text!r}; there are {', '.join(PROFILES)}")
    return found


def days(text: str) -> DateRange:
    """
    Return the days from the begin of FROM to the end of TO, each a day, a month or a year.

    >>> days("2019..2020-02")
    DateRange(first=datetime.date(2019, 1, 1), last=datetime.date(2020, 2, 29))
    >>> days("..2015").first, days("2019-05").last
    (None, datetime.date(2019, 5, 31))

    Raises ArgumentTypeError for anything else.
    """
    begin, dots, end = text.strip().partition("..")
    first = _day(begin, last=False)
    last = _day(end, last=True) if dots else _day(begin, last=True)
    if first is None and last is None:
        raise ArgumentTypeError(f"{text!r} names no day, such as 2019-05-04..2020")
    if first is not None and last is not None and first > last:
        raise ArgumentTypeError(f"{text!r} ends before it begins")
    return DateRange(first, last)


def keys_in(name: str) -> frozenset[str]:
    r"""
    Return the keys in a file, one a line, or after each other with a NUL between.

    `-` is standard input. Raises NotFound if it cannot be read, BadData if it
    is no UTF-8 text.
    """
    try:
        if name == "-":
            data = sys.stdin.buffer.read(MAX_KEYS_BYTES + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(MAX_KEYS_BYTES + 1)
    except OSError as err:
        raise NotFound(f"{name} could not be read: {err.strerror or err}.") from err
    if len(data) > MAX_KEYS_BYTES:
        raise BadData(f"{name} is larger than a list of keys can be.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as err:
        raise BadData(f"{name} is no UTF-8 text: {err.reason} at byte {err.start}.") from err
    parts = text.split("\0") if "\0" in text else [part.rstrip("\r") for part in text.split("\n")]
    return frozenset(part for part in parts if part)


def _day(text: str, *, last: bool) -> date | None:
    if not text:
        return None
    found = _DAY.match(text)
    if not found:
        raise ArgumentTypeError(f"{text!r} is no day, month or year, such as 2019-05-04")
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        if year and not month:
            month = 12 if last else 1
        if year and month and not day:
            day = monthrange(year, month)[1] if last else 1
        return date(year or 0, month or 0, day or 0)
    except ValueError as err:
        raise ArgumentTypeError(f"there is no day {text!r}") from err
