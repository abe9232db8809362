"""What a lawyer's report cites as it goes, and the same record as a table and as data."""

import csv
import json
from collections.abc import Iterator
from typing import Any, TextIO

from scanner.domain.change import ChangeKind, JournalLine, PlanId
from scanner.domain.listing import PhotoDetail
from scanner.domain.request import EventKind, RequestEvent, RequestId
from scanner.domain.shapes import csv_row, safe_json
from scanner.report.facts import Case


def note_of(event: RequestEvent) -> str:
    """Return what an event says; of a draft that was handed over, its file's name and no path."""
    if event.kind is EventKind.HANDED_OVER:
        return event.text.replace("\\", "/").rpartition("/")[2]
    return event.text


class Cited:
    """The changes and requests of the photos that were reported so far."""

    def __init__(self) -> None:
        self.requests: set[RequestId] = set()
        self._changes: set[tuple[int, int]] = set()
        self._plans: set[PlanId] = set()

    def add(self, detail: PhotoDetail) -> None:
        """Cite what is told of one more photo."""
        self.requests.update(one.id for one in detail.requests)
        for row in detail.changes:
            self._changes.add((row.change.plan, row.change.n))
            self._plans.add(row.change.plan)

    def journal(self, case: Case) -> Iterator[JournalLine]:
        """Yield the lines about these photos' changes, their plans, and the letters about them."""
        sends = {plan for number in self.requests for plan in case.sends(number)}
        for line in case.journal():
            if line.n is None:
                cited = line.plan in self._plans or line.plan in sends
            else:
                cited = (line.plan, line.n) in self._changes or line.plan in sends
            if cited:
                yield line

    def seen(self, line: JournalLine, case: Case) -> str:
        """Return the value that a line saw; of a place, only that there is one."""
        if line.n is not None and case.kind(line.plan) is ChangeKind.LOCATION:
            return "(a place)" if line.seen else "(none)"
        return line.seen


def write_rows(out: TextIO, columns: tuple[str, ...], rows: Iterator[dict[str, Any]]) -> None:
    """Write rows as CSV; no cell runs as a formula."""
    writer = csv.writer(out)
    writer.writerow(columns)
    for row in rows:
        writer.writerow(csv_row(row, columns))


def write_list(out: TextIO, name: str, items: Iterator[dict[str, Any]]) -> int:
    """Write one member of a JSON document, a list, an item a line; return how many."""
    written = 0
    out.write(f',\n "{name}": [')
    for item in items:
        out.write(",\n  " if written else "\n  ")
        out.write(safe_json(json.dumps(item, ensure_ascii=False)))
        written += 1
    out.write("\n ]")
    return written
