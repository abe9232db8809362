"""The report for oneself as a document: what the page shows, in an order that can be read out."""

from collections.abc import Iterator

from scanner.domain.face import Box
from scanner.report.charts import charts_of
from scanner.report.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Picture,
    Plot,
    Table,
    Term,
    Terms,
)
from scanner.report.facts import CANNOT_KNOW, Facts, headline
from scanner.report.page import Entry, Section, asked_words, sections_of
from scanner.report.pictures import Pictures

PDF_PHOTOS = 1_000
"""Photos that a PDF names; its pages are in memory until it is written. The others are counted."""


def document_for_oneself(facts: Facts) -> Document:
    """Return the whole audit; its photos are read at once, and no more of them than are named."""
    return Document(
        title=f"Safelight: which faces are exposed, {facts.at:%Y-%m-%d}",
        version=facts.version,
        blocks=_blocks(facts),
    )


def _blocks(facts: Facts) -> Iterator[Block]:
    tally = facts.tally
    yield Heading(1, headline(facts))
    yield Terms(
        (
            Term("Found in a list", f"{tally.exposed[3]:,}"),
            Term("Open, or were open", f"{tally.exposed[2]:,}"),
            Term("Visible", f"{tally.exposed[1]:,}"),
            Term("None found", f"{tally.none_found:,}, at this setting"),
        )
    )
    yield Paragraph(
        f"As of {facts.at:%Y-%m-%d, %H:%M} UTC. Reusable means here: {facts.profile.name} "
        f"({facts.profile.rule}). Faces were looked for by {facts.detector}, setting "
        f"“{facts.settings.detector_level}”.",
        quiet=True,
    )
    if asked := asked_words(facts):
        yield Paragraph(f"This report is about the photos with {asked}.", quiet=True)
    pictures = Pictures(facts)
    sections = sections_of(facts, pictures, most=PDF_PHOTOS)
    if pictures.sentence:
        yield Paragraph(pictures.sentence, quiet=True)
    for chart in charts_of(facts):
        yield Plot(chart)
    for section in sections:
        yield from _section(section)
    if facts.troubles:
        yield Heading(2, "Files that could not be read")
        yield Paragraph("What lies in them is not part of this report.", quiet=True)
        rows = ((item.key, item.error) for item in facts.troubles)
        yield Table(("File, folder or zip", "Why"), rows)
    yield Heading(2, "What this report cannot know")
    yield Bullets(CANNOT_KNOW)
    yield Paragraph(
        f"Made by Safelight {facts.version} on the photographer's own machine; nothing left it. "
        "This is no legal advice.",
        quiet=True,
    )


def _section(section: Section) -> Iterator[Block]:
    yield Heading(2, f"{section.name} ({section.count:,})")
    yield Paragraph(section.about, quiet=True)
    if section.full:
        for entry in section.entries:
            yield from _entry(entry)
    elif section.entries:
        why = ("Why",) if section.errors else ()
        yield Table(
            ("Photo", "Key", "Taken", "License", "Seen by", *why),
            (
                (e.title, e.key, e.taken or "", e.license, e.seen_by, *([e.error] if why else []))
                for e in section.entries
            ),
        )
    if more := section.count - len(section.entries):
        yield Paragraph(
            f"… and {more:,} more. A PDF names {PDF_PHOTOS:,} photos at most; a report that ends "
            "in .csv or .json lists all of them.",
            quiet=True,
        )


def _entry(entry: Entry) -> Iterator[Block]:
    yield Heading(3, entry.title)
    if entry.picture is not None:
        boxes = tuple(Box(b.x, b.y, b.w, b.h) for b in entry.boxes if b.counts)
        yield Picture(entry.picture, entry.alt, boxes)
    yield Bullets(entry.reasons)
    terms = (
        ("Faces", entry.faces, None),
        ("License", entry.license, entry.license_link),
        ("Seen by", entry.seen_by, None),
        ("Taken", entry.taken, None),
        ("Uploaded", entry.uploaded, None),
        ("In lists", entry.datasets, None),
        ("Key", entry.key, None),
        ("Link", entry.link, entry.link),
    )
    yield Terms(tuple(Term(name, value, url) for name, value, url in terms if value))
