"""The report as CSV, for a spreadsheet, and as JSON, for a program."""

import csv
import json
from typing import Any, TextIO

from scanner.domain.shapes import (
    COLUMNS,
    csv_row,
    filter_shape,
    moment,
    photo_shape,
    safe_json,
    unreadable_shape,
)
from scanner.report.facts import CANNOT_KNOW, Facts, headline
from scanner.settings import names, value_of


def write_csv(out: TextIO, facts: Facts) -> int:
    """Write one line a photo, and return how many; no cell runs as a formula."""
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    written = 0
    for row in facts.rows():
        writer.writerow(csv_row(photo_shape(row)))
        written += 1
    return written


def write_json(out: TextIO, facts: Facts) -> int:
    """Write the head and then every photo as `photos --format json` gives it; return how many."""
    head = safe_json(json.dumps(head_shape(facts), ensure_ascii=False, indent=1))
    out.write(head.removesuffix("\n}"))
    out.write(',\n "photos": [')
    written = 0
    for row in facts.rows():
        out.write(",\n  " if written else "\n  ")
        out.write(safe_json(json.dumps(photo_shape(row), ensure_ascii=False)))
        written += 1
    out.write("\n ]\n}\n")
    return written


def head_shape(facts: Facts) -> dict[str, Any]:
    """Return what a report says before its photos."""
    tally = facts.tally
    return {
        "report": headline(facts),
        "at": moment(facts.at),
        "safelight": facts.version,
        "filters": filter_shape(facts.wanted),
        "settings": {name: value_of(facts.settings, name) for name in names()},
        "detector": facts.detector,
        "counts": {
            "in_catalog": facts.in_all,
            "photos": tally.photos,
            "with_faces": tally.with_faces,
            "reusable_by_anyone": tally.reusable,
            "exposed": {str(level): n for level, n in tally.exposed.items()},
            "none_found_at_this_setting": tally.none_found,
            "not_looked_at": tally.not_looked_at,
            "unreadable": tally.unreadable,
        },
        "troubles": unreadable_shape(facts.troubles),
        "cannot_know": list(CANNOT_KNOW),
    }
