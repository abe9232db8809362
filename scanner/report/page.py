"""
The report as one page to read, print or mail.

It needs nothing but itself: no script, no address is fetched, pictures and
style lie in it, and its Content-Security-Policy forbids everything else.
Titles, names and links come from strangers: Jinja2 escapes every one of them.
"""

import base64
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib import resources
from typing import TextIO

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from scanner.domain.exposure import Level
from scanner.domain.listing import PhotoRow
from scanner.domain.shapes import filter_shape, shown
from scanner.domain.words import LEVELS, REASONS, count, seen_by
from scanner.report.charts import charts_of
from scanner.report.facts import CANNOT_KNOW, Facts, headline, lowered
from scanner.report.links import safe_link
from scanner.report.markup import style
from scanner.report.pictures import Pictures
from scanner.report.plot import svg_of

PHOTOS = 5_000
"""Photos that a page names; the others are counted. A browser lays this many out in a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One photo as the page shows it: text, and addresses that are safe to follow."""

    title: str
    key: str
    alt: str
    reasons: tuple[str, ...]
    faces: str
    license: str
    license_link: str | None
    seen_by: str
    taken: str | None
    uploaded: str | None
    datasets: str
    link: str | None
    error: str
    picture: bytes | None = None
    boxes: tuple["Rectangle", ...] = ()


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A face on a picture, as fractions of it; `counts` is False where a person said it is none."""

    x: float
    y: float
    w: float
    h: float
    counts: bool


@dataclass(slots=True, kw_only=True)
class Section:
    """Photos of one kind; `full`: with picture and reasons, otherwise a line each."""

    slug: str
    mark: str
    name: str
    about: str
    full: bool = False
    errors: bool = False
    count: int = 0
    entries: list[Entry] = field(default_factory=list)


def write_page(out: TextIO, facts: Facts) -> int:
    """Write the page, and return how many photos it is about."""
    pictures = Pictures(facts)
    sections = sections_of(facts, pictures, most=PHOTOS)
    css, its_sum = style()
    template = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    ).from_string(
        resources.files("scanner.report").joinpath("page.html").read_text(encoding="utf-8")
    )
    parts = template.generate(
        facts=facts,
        tally=facts.tally,
        headline=headline(facts),
        day=f"{facts.at:%Y-%m-%d}",
        moment=f"{facts.at.day} {facts.at:%B %Y, %H:%M} UTC",
        asked=asked_words(facts),
        sections=sections,
        pictures_left=pictures.sentence,
        cannot_know=CANNOT_KNOW,
        address=_address,
        style=Markup(css),  # noqa: S704 - our own file, not a stranger's text
        style_sum=its_sum,
        charts=[
            Markup(svg_of(chart, f"chart{n}"))  # noqa: S704 - its words are escaped there
            for n, chart in enumerate(charts_of(facts))
        ],
        number=lambda n: f"{n:,}",
        shown=shown,
    )
    for part in parts:
        out.write(part)
    return sum(section.count for section in sections)


def sections_of(facts: Facts, pictures: Pictures, *, most: int) -> list[Section]:
    """Return the photos by what is known of them, the worst first; `most` of them are named."""
    sections = _empty_sections()
    kept = 0
    for row in facts.rows():
        section = sections[_section_of(row)]
        section.count += 1
        if kept < most:
            section.entries.append(_entry(row, facts, pictures))
            kept += 1
    return [section for section in sections.values() if section.count]


def _section_of(row: PhotoRow) -> str:
    if lowered(row):
        return "released"
    if row.level is not Level.NONE:
        return row.level.value
    if row.error is not None:
        return "unreadable"
    if row.faces is None:
        return "waiting"
    return "shows" if row.faces else "none"


def _empty_sections() -> dict[str, Section]:
    sections = [
        Section(
            slug=level.value, mark=mark, name=LEVELS[level][0], about=LEVELS[level][1], full=True
        )
        for level, mark in (
            (Level.FOUND, "◆"),
            (Level.OPEN, "●"),
            (Level.WAS_OPEN, "○"),
            (Level.VISIBLE, "○"),
        )
    ]
    sections += [
        Section(
            slug="released",
            mark="○",
            name="Released",
            about="Would be exposed, but you marked every face in it as released: that lowers it.",
            full=True,
        ),
        Section(
            slug="shows",
            mark="",
            name="Show a face, not exposed",
            about="As far as is known here, nobody else can see them, or none may reuse them.",
        ),
        Section(
            slug="none",
            mark="",
            name="None found at this setting",
            about="No face was found. A more thorough setting may find some.",
        ),
        Section(
            slug="waiting",
            mark="",
            name="Not looked at",
            about="No detector has seen them yet, or there is no picture of them here.",
        ),
        Section(
            slug="unreadable",
            mark="",
            name="Could not be read",
            about="Whether they show faces is not known.",
            errors=True,
        ),
    ]
    return {section.slug: section for section in sections}


def _entry(row: PhotoRow, facts: Facts, pictures: Pictures) -> Entry:
    license_ = facts.license(row.license)
    title = shown(row.title or row.key)
    picture = pictures.of(row)
    boxes = facts.faces(row) if picture else ()
    faces = "not known" if row.faces is None else "none found at this setting"
    if row.faces:
        faces = f"{row.faces:,}"
    return Entry(
        title=title,
        key=shown(row.key),
        alt=f"{title}: {count(row.faces or 0, 'face', 'faces')}",
        reasons=tuple(REASONS[reason] for reason in row.reasons),
        faces=faces,
        license=license_.name,
        license_link=safe_link(license_.url),
        seen_by=seen_by(row.visibility, row.visibility_exact),
        taken=None if row.taken is None else row.taken.date().isoformat(),
        uploaded=None if row.uploaded is None else row.uploaded.date().isoformat(),
        datasets=", ".join(row.datasets),
        link=safe_link(row.url),
        error=shown(row.error or ""),
        picture=picture,
        boxes=tuple(
            Rectangle(face.box.x, face.box.y, face.box.w, face.box.h, face.counts) for face in boxes
        ),
    )


def _address(jpeg: bytes) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode('ascii')}"


def asked_words(facts: Facts) -> str:
    """Return which photos were asked for, by the names of the command line; empty: all."""
    if facts.chosen:
        return "an own choice, one by one"
    asked = filter_shape(facts.wanted)
    if len(asked.get("key", ())) > 5:
        asked["key"] = [f"{len(asked['key']):,} chosen keys"]
    return "; ".join(f"{name} {_words(value)}" for name, value in asked.items())


def _words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Iterable) and not isinstance(value, str):
        return " or ".join(shown(str(item)) for item in value)
    return shown(str(value))
