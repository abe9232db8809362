"""A look by itself: everything scanned, and a notice of what is exposed that was not before."""

from collections.abc import Callable, Mapping
from concurrent.futures import wait
from datetime import UTC, datetime

import numpy as np

from scanner.catalog import Catalog
from scanner.domain.listing import Order, PhotoFilter, ScanSummary
from scanner.domain.watching import Audited, Look, LookState, Notice, said
from scanner.errors import Busy, ScannerError
from scanner.jobs.runner import Running
from scanner.jobs.task import Task
from scanner.schedule.notices import MOST_KEYS, Notices

LEVELS = (3, 2, 1)
"""Severities that count as exposed, the worst first."""

SECONDS_BETWEEN = 0.2
"""How often is looked whether the scan goes on."""

TITLE = "Safelight"

Exposed = dict[int, list[int]]
"""The photos that are exposed, by their severity."""


def audit(
    task: Task,
    catalog: Catalog,
    notices: Notices,
    *,
    scan: Callable[[], Running[ScanSummary]],
    tell: Callable[[str, str], bool],
) -> Audited:
    """
    Scan everything, compare with the exposures known before, and give notice of what is new.

    What was known before is kept until the end: if this is cut off, what it had already committed
    is still new to the next. `tell` shows a notice on the desktop; it is kept in the home all
    the same until it is read, for a desktop shows it once and perhaps to nobody.

    Raises what a scan raises; Busy leaves no trace, for whoever is scanning shows what comes of it.
    """
    began = datetime.now(UTC)
    cut_off = notices.before
    before = exposed_in(catalog) if cut_off is None else cut_off
    notices.set_before(before)
    try:
        summary = _scanned(task, scan())
    except Busy:
        notices.set_before(cut_off)
        raise
    except ScannerError as err:
        notices.remember(Look(began, LookState.FAILED, str(err)))
        raise
    new = newly_exposed(before, exposed_in(catalog))
    notice = None
    if any(new.values()):
        notice = Notice(
            at=datetime.now(UTC),
            exposed={level: len(ids) for level, ids in new.items() if ids},
            keys=_keys(catalog, new),
        )
        notice = notices.add(_told(notice, tell))
    notices.set_before(None)
    notices.remember(Look(began, _state(catalog, summary), _amiss(summary)))
    return Audited(summary, notice)


def exposed_in(catalog: Catalog) -> Exposed:
    """Return the photos of a catalog that are exposed, by their severity."""
    found: Exposed = {}
    worse: set[int] = set()
    for level in LEVELS:
        ids = catalog.listing.find(PhotoFilter(severity=level), Order.KEY)
        found[level] = [photo for photo in ids if photo not in worse]
        worse.update(found[level])
    return found


def newly_exposed(before: Mapping[int, list[int]], after: Mapping[int, list[int]]) -> Exposed:
    """
    Return the photos that are exposed and were not, or less, by the severity that they have now.

    >>> newly_exposed({2: [1], 1: [2, 3]}, {3: [2], 2: [], 1: [1, 3, 4]})
    {3: [2], 2: [], 1: [4]}
    """
    known = np.empty(0, dtype=np.int64)
    new: Exposed = {}
    for level in LEVELS:
        known = np.union1d(known, np.array(before.get(level, []), dtype=np.int64))
        now = np.array(after.get(level, []), dtype=np.int64)
        new[level] = [int(photo) for photo in np.setdiff1d(now, known)]
    return new


def _scanned(task: Task, running: Running[ScanSummary]) -> ScanSummary:
    """Return what a scan on another thread gives; stops it if this is asked to stop."""
    step = ""
    try:
        while not wait([running.future], SECONDS_BETWEEN).done:
            task.checkpoint()
            now = running.progress
            if now.step != step:
                step = now.step
                task.begin(step, now.total)
            task.report(now.done, now.total, now.note, seconds_left=now.seconds_left)
    finally:
        running.cancel()  # one that has ended does not mind
    return running.result()


def _keys(catalog: Catalog, new: Exposed) -> tuple[str, ...]:
    first = [photo for level in LEVELS for photo in new[level]][:MOST_KEYS]
    return tuple(row.key for row in catalog.listing.rows(first))


def _told(notice: Notice, tell: Callable[[str, str], bool]) -> Notice:
    told = tell(TITLE, said(notice))
    return Notice(at=notice.at, exposed=notice.exposed, keys=notice.keys, told=told)


def _state(catalog: Catalog, summary: ScanSummary) -> LookState:
    missed = {away.source for away in summary.unreachable if away.source is not None}
    if missed and len(missed) >= len(catalog.photos.sources()):
        return LookState.FAILED
    return LookState.IN_PART if summary.unreachable or summary.unreadable else LookState.DONE


def _amiss(summary: ScanSummary) -> str:
    """Return in one sentence what could not be read."""
    if summary.unreachable:
        first = summary.unreachable[0]
        more = len(summary.unreachable) - 1
        return f"{first.key}: {first.error}" + (f" And {more} more." if more else "")
    many = len(summary.unreadable)
    return f"{many:,} photos could not be read; safelight scan names them." if many else ""
