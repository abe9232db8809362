"""Writes the journal into a file of its own: whole or not at all."""

import csv
import json
from collections.abc import Iterable
from pathlib import Path

from scanner.domain.change import JournalLine
from scanner.domain.change_shapes import JOURNAL_COLUMNS, journal_shape
from scanner.domain.shapes import csv_row, safe_json
from scanner.errors import BadWish
from scanner.jobs.task import Task
from scanner.report import whole_file


def write_journal(task: Task, path: Path, lines: Iterable[JournalLine]) -> int:
    """
    Write journal lines as the file's ending asks for, .csv or .json; return how many.

    Raises BadWish for another ending, NotFound if the folder is not there,
    SourceUnavailable if the file cannot be written; Cancelled.
    """
    ending = path.suffix.lower()
    if ending not in (".csv", ".json"):
        raise BadWish(f"A journal is written as .csv or .json, not as {path.name}.")
    task.begin("report")
    written = 0
    with whole_file(path) as out:
        if ending == ".csv":
            table = csv.writer(out)
            table.writerow(JOURNAL_COLUMNS)
        else:
            out.write("[")
        for line in lines:
            task.checkpoint()
            shape = journal_shape(line)
            if ending == ".csv":
                table.writerow(csv_row(shape, JOURNAL_COLUMNS))
            else:
                out.write(",\n" if written else "\n")
                out.write(safe_json(json.dumps(shape, ensure_ascii=False)))
            written += 1
            task.report(written)
        if ending == ".json":
            out.write("\n]\n")
    return written
