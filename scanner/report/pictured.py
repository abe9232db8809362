"""
The report for a person who is shown, or for a parent: the chosen photos, and nothing beside them.

It says of each who may see and reuse it, in which lists it is, and what was changed. It leaves out
titles, keys, paths, tags, albums and places, which may name others or tell where someone lives, the
other photos, and how many there are.
"""

import csv
import json
from collections.abc import Iterator
from typing import Any, TextIO

from scanner.domain.change import ChangeKind, ChangeRow
from scanner.domain.change_words import STATES
from scanner.domain.license import ALL_RIGHTS_RESERVED, UNKNOWN
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import Visibility
from scanner.domain.shapes import csv_row, moment, safe_json
from scanner.domain.words import VISIBILITIES, count
from scanner.report.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Picture,
    Table,
    Term,
    Terms,
)
from scanner.report.facts import Facts
from scanner.report.links import safe_link
from scanner.report.pictures import Pictures

TITLE = "Photos that were chosen for you: who may see and reuse them"

COLUMNS = (
    "photo",
    "taken",
    "faces",
    "seen_by",
    "license",
    "reuse",
    "lists",
    "may_be_in",
    "changes",
    "link",
)

WHAT_YOU_CAN_DO = (
    "Ask the photographer to show a photo to fewer people, to take its license back, or to delete "
    "it. A copy that somebody took before stays where it is, under the license of that day.",
    "Where a photo stands in a dataset's list, ask its holder to take it out. The person shown, or "
    "a parent, can do so; Safelight can write that letter, and the photographer can send one too.",
    "In many countries whoever is shown has rights of their own over such pictures. A data "
    "protection authority or a lawyer tells which; this report is no legal advice.",
    "Tell the photographer if a photo does not show you, or if you agree that it is shown: both "
    "can be noted.",
)

CANNOT_KNOW = (
    "Faces are found by a program, which misses some and takes some things for faces. That a photo "
    "is in this report means that the photographer chose it.",
    "Most datasets publish no list. A photo that is found in none may still be in one.",
    "Who copied a photo, or shows it elsewhere, is not known.",
)

_SEEN_BY = {
    **VISIBILITIES,
    Visibility.FRIENDS: "people whom the photographer calls friends",
    Visibility.FAMILY: "people whom the photographer calls family",
    Visibility.FRIENDS_FAMILY: "people whom the photographer calls friends or family",
    Visibility.PRIVATE: "only the photographer",
    Visibility.LOCAL: "nobody on the web: it is a file on the photographer's computer",
}


def document_for_pictured(facts: Facts, most: int | None = None) -> Document:
    """Return the report; of `most` photos, where a format needs an end."""
    return Document(title=TITLE, version=facts.version, blocks=_blocks(facts, most))


def write_csv_for_pictured(out: TextIO, facts: Facts) -> int:
    """Write one line a photo, and return how many; no cell runs as a formula."""
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    written = 0
    for shape in _shapes(facts):
        writer.writerow(csv_row(_flat(shape), COLUMNS))
        written += 1
    return written


def write_json_for_pictured(out: TextIO, facts: Facts) -> int:
    """Write the same as data, and return how many photos."""
    head = {
        "report": TITLE,
        "for": facts.reader.value,
        "at": moment(facts.at),
        "safelight": facts.version,
        "what_you_can_do": list(WHAT_YOU_CAN_DO),
        "cannot_know": list(CANNOT_KNOW),
    }
    out.write(safe_json(json.dumps(head, ensure_ascii=False, indent=1)).removesuffix("\n}"))
    out.write(',\n "photos": [')
    written = 0
    for shape in _shapes(facts):
        out.write(",\n  " if written else "\n  ")
        out.write(safe_json(json.dumps(shape, ensure_ascii=False)))
        written += 1
    out.write("\n ]\n}\n")
    return written


def _blocks(facts: Facts, most: int | None) -> Iterator[Block]:
    photos = facts.tally.photos
    yield Heading(1, TITLE)
    yield Paragraph(
        f"{count(photos, 'photo was', 'photos were')} chosen by the photographer. This is what is "
        f"known of {'it' if photos == 1 else 'them'} on {facts.at:%Y-%m-%d}."
    )
    yield Heading(2, "What you can do")
    yield Bullets(WHAT_YOU_CAN_DO)
    yield Heading(2, "The photos")
    pictures = Pictures(facts, every=True)
    for n, row in enumerate(facts.rows(), 1):
        if most is not None and n > most:
            break
        yield Heading(3, f"Photo {n:,}")
        detail = facts.told().detail(row)
        shape = _shape(n, detail, facts)
        if (data := pictures.of(row)) is not None:
            yield Picture(data, f"Photo {n:,}: {shape['faces']}")
        yield from _photo(shape)
    if most is not None and photos > most:
        yield Paragraph(
            f"… and {photos - most:,} more. A PDF names {most:,} photos at most; the same report "
            "as .html, .csv or .json has all of them."
        )
    if pictures.sentence:
        yield Paragraph(pictures.sentence, quiet=True)
    yield Heading(2, "What this report cannot tell")
    yield Bullets(CANNOT_KNOW)
    yield Paragraph(
        f"Made by Safelight {facts.version} on the photographer's own machine. It leaves out other "
        "photos, names, titles and places.",
        quiet=True,
    )


def _photo(shape: dict[str, Any]) -> Iterator[Block]:
    link = safe_link(shape["link"])
    terms = (
        Term("Faces", shape["faces"]),
        Term("Who may see it", shape["seen_by"]),
        Term("Who may reuse it", shape["reuse"]),
        Term("License", shape["license"]),
        Term("Taken", shape["taken"] or "not known"),
        Term("On the web", link or "no address", link),
    )
    yield Terms(terms)
    yield Heading(4, "Datasets")
    lines = [
        f"It stands in the published list of {one['name']}"
        + (f", held by {one['holder']}" if one["holder"] else "")
        + (f"; found there on {one['found'][:10]}" if one["found"] else "")
        + "."
        for one in shape["lists"]
    ]
    lines += [
        f"It may be in {name}, which nobody publishes a list of: its license was one that was "
        "taken while it was collected."
        for name in shape["may_be_in"]
    ]
    yield Bullets(tuple(lines) or ("It was found in none of the lists that were looked at.",))
    if shape["licenses"]:
        yield Heading(4, "Licenses it had")
        yield Table(
            ("Since", "License"), ((one["since"], one["license"]) for one in shape["licenses"])
        )
    if shape["changes"]:
        yield Heading(4, "What the photographer changed with Safelight")
        yield Table(
            ("When", "What", "Before", "After", "How it stands"),
            (
                (one["at"] or "", one["what"], one["before"], one["after"], one["state"])
                for one in shape["changes"]
            ),
        )


def _shapes(facts: Facts) -> Iterator[dict[str, Any]]:
    case = facts.told()
    for n, row in enumerate(facts.rows(), 1):
        yield _shape(n, case.detail(row), facts)


def _shape(n: int, detail: PhotoDetail, facts: Facts) -> dict[str, Any]:
    """Return what may be said of a photo: every word is ours, but an address and a dataset's."""
    row, known = detail.row, facts.told().datasets
    if row.faces is None:
        faces = "not looked at"
    else:
        faces = count(row.faces, "face", "faces") if row.faces else "none found at this setting"
    seen = _SEEN_BY[row.visibility]
    return {
        "photo": n,
        "taken": None if row.taken is None else row.taken.date().isoformat(),
        "faces": faces,
        "seen_by": seen if row.visibility_exact else f"{seen} (not known exactly)",
        "license": facts.license(row.license).name,
        "reuse": _reuse(row.license, row.visibility, facts),
        "lists": [
            {
                "name": known[match.dataset].name if match.dataset in known else match.dataset,
                "holder": known[match.dataset].holder if match.dataset in known else "",
                "found": moment(match.at),
            }
            for match in detail.matches
        ],
        "may_be_in": [
            known[one.dataset].name if one.dataset in known else one.dataset
            for one in detail.possible
        ],
        "licenses": [
            {"since": f"{one.at:%Y-%m-%d}", "license": facts.license(one.license).name}
            for one in detail.history
        ],
        "changes": [
            _change(change, facts) for change in reversed(detail.changes) if change.state.was_made
        ],
        "link": safe_link(row.url),
    }


def _reuse(license_: str, visibility: Visibility, facts: Facts) -> str:
    if license_ == UNKNOWN:
        return "not known"
    if license_ == ALL_RIGHTS_RESERVED:
        return "nobody without asking the photographer: all rights are reserved"
    rule = facts.license(license_).name
    if not facts.permissive(license_):
        return f"whoever keeps to its terms ({rule})"
    if visibility is Visibility.PUBLIC:
        return f"anyone, under its license ({rule})"
    return f"anyone who can see it, under its license ({rule})"


def _change(row: ChangeRow, facts: Facts) -> dict[str, Any]:
    """Return a change in words that name no tag, no place and no person."""
    change, kind = row.change, facts.told().kind(row.change.plan)
    before, after = change.before, change.after
    if kind is ChangeKind.LICENSE:
        what, words = "license", (facts.license(before).name, facts.license(after).name)
    elif kind is ChangeKind.VISIBILITY:
        what, words = "who can see it", (_who(before), _who(after))
    elif kind is ChangeKind.LOCATION:
        what = "where it was taken"
        words = ("told" if before else "not told", "told" if after else "not told")
    elif kind is ChangeKind.TAG:
        what, words = "a tag", ("set" if before else "not set", "set" if after else "not set")
    else:
        what, words = "rights fields in the file", ("as they were", "changed")
    return {
        "at": moment(row.at),
        "what": what,
        "before": words[0],
        "after": words[1],
        "state": STATES[row.state],
    }


def _who(value: str) -> str:
    return _SEEN_BY[Visibility(value)] if value in Visibility.__members__.values() else "not known"


def _flat(shape: dict[str, Any]) -> dict[str, Any]:
    changes = "; ".join(
        f"{one['at'] or ''} {one['what']}: {one['before']} -> {one['after']}"
        for one in shape["changes"]
    )
    return {
        **shape,
        "lists": "; ".join(one["name"] for one in shape["lists"]),
        "may_be_in": "; ".join(shape["may_be_in"]),
        "changes": changes,
    }
