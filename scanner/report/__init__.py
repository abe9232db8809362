"""The audit as one self-contained page, a spreadsheet or data."""

from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from scanner.errors import BadWish
from scanner.report.data import write_csv, write_json
from scanner.report.facts import Facts, Tally
from scanner.report.whole import whole_file

__all__ = ["Facts", "Tally", "Writer", "whole_file", "writer_for"]

Writer = Callable[[TextIO, Facts], int]
"""Writes a report, and returns how many photos are in it."""


def _write_page(out: TextIO, facts: Facts) -> int:
    # Jinja2 takes a while to load, and only this needs it.
    from scanner.report.page import write_page

    return write_page(out, facts)


_WRITERS: dict[str, Writer] = {
    ".html": _write_page,
    ".htm": _write_page,
    ".csv": write_csv,
    ".json": write_json,
}


def writer_for(path: Path) -> Writer:
    """Return what writes the report that a file's ending asks for; raises BadWish for any other."""
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise BadWish(f"{path.name} does not say which report: it ends in .html, .csv or .json.")
    return writer
