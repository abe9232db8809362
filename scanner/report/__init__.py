"""Reports: for whoever reads one, as a page, a tagged PDF, a spreadsheet or data."""

from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from scanner.domain.reader import Reader
from scanner.errors import BadWish
from scanner.report.data import write_csv, write_json
from scanner.report.facts import Case, Facts, Tally
from scanner.report.whole import whole_binary_file, whole_file

__all__ = ["Case", "Facts", "Tally", "Writer", "whole_file", "write_whole", "writer_for"]

Writer = Callable[[TextIO, Facts], int]
"""Writes a report, and returns how many photos are in it."""

PDF_PHOTOS = 500
"""Photos with all that is known of them in a PDF, whose pages are in memory until it is written."""

# What sets pages takes a while to load, and only the report that wants it needs it.


def _write_page(out: TextIO, facts: Facts) -> int:
    from scanner.report.page import write_page

    return write_page(out, facts)


def _write_pictured_page(out: TextIO, facts: Facts) -> int:
    from scanner.report.markup import write_markup
    from scanner.report.pictured import document_for_pictured

    write_markup(out, document_for_pictured(facts))
    return facts.tally.photos


def _write_pictured_csv(out: TextIO, facts: Facts) -> int:
    from scanner.report.pictured import write_csv_for_pictured

    return write_csv_for_pictured(out, facts)


def _write_pictured_json(out: TextIO, facts: Facts) -> int:
    from scanner.report.pictured import write_json_for_pictured

    return write_json_for_pictured(out, facts)


def _write_lawyer_page(out: TextIO, facts: Facts) -> int:
    from scanner.report.lawyer import document_for_lawyer
    from scanner.report.markup import write_markup

    write_markup(out, document_for_lawyer(facts))
    return facts.tally.photos


def _write_lawyer_csv(out: TextIO, facts: Facts) -> int:
    from scanner.report.lawyer_data import write_csv_for_lawyer

    return write_csv_for_lawyer(out, facts)


def _write_lawyer_json(out: TextIO, facts: Facts) -> int:
    from scanner.report.lawyer_data import write_json_for_lawyer

    return write_json_for_lawyer(out, facts)


_WRITERS: dict[Reader, dict[str, Writer]] = {
    Reader.ONESELF: {".html": _write_page, ".csv": write_csv, ".json": write_json},
    Reader.PICTURED: {
        ".html": _write_pictured_page,
        ".csv": _write_pictured_csv,
        ".json": _write_pictured_json,
    },
    Reader.LAWYER: {
        ".html": _write_lawyer_page,
        ".csv": _write_lawyer_csv,
        ".json": _write_lawyer_json,
    },
}


def write_whole(path: Path, facts: Facts) -> int:
    """
    Write the report that a file's ending asks for, whole or not at all; return how many photos.

    Raises BadWish for another ending, NotFound if the folder is not there, SourceUnavailable if it
    cannot be written.
    """
    if path.suffix.lower() == ".pdf":
        return _write_pdf(path, facts)
    writer = writer_for(path, facts.reader)
    with whole_file(path) as out:
        return writer(out, facts)


def writer_for(path: Path, reader: Reader = Reader.ONESELF) -> Writer:
    """Return what writes the text that a file's ending asks for; raises BadWish for any other."""
    ending = path.suffix.lower()
    writer = _WRITERS[reader].get(".html" if ending == ".htm" else ending)
    if writer is None:
        raise BadWish(
            f"{path.name} does not say which report: it ends in .html, .pdf, .csv or .json."
        )
    return writer


def _write_pdf(path: Path, facts: Facts) -> int:
    from scanner.report.lawyer import document_for_lawyer
    from scanner.report.oneself import document_for_oneself
    from scanner.report.pdf import write_pdf
    from scanner.report.pictured import document_for_pictured

    if facts.reader is Reader.PICTURED:
        document = document_for_pictured(facts, PDF_PHOTOS)
    elif facts.reader is Reader.LAWYER:
        document = document_for_lawyer(facts, PDF_PHOTOS)
    else:
        document = document_for_oneself(facts)
    with whole_binary_file(path) as out:
        write_pdf(out, document)
    return facts.tally.photos
