"""Faces in photos not yet looked at."""

import time
from collections.abc import Collection, Iterator
from contextlib import closing

from scanner.catalog.findings import Findings
from scanner.domain.photo import PhotoId
from scanner.jobs.task import Task
from scanner.ports import Assignment, FaceDetector, Look

BATCH = 64
SECONDS = 1.0
"""Results are committed when this many have come, or this much time has passed."""


def detect(
    task: Task, findings: Findings, detector: FaceDetector, sources: Collection[int]
) -> tuple[int, dict[PhotoId, str]]:
    """
    Look at every picture of these sources that `detector` has not seen at its present revision.

    Returns how many were looked at, and why those that went away meanwhile
    were not (a later scan looks again). Results are committed as they come,
    so a cancelled or crashed run goes on where it stopped: the to-do list is a
    query.

    Raises Damaged if the detector's files are; Cancelled if asked to stop.
    """
    task.begin("detect", total=findings.count_unseen(detector.name, sources))
    revisions: dict[PhotoId, str] = {}

    def work() -> Iterator[Assignment]:
        for unseen in findings.unseen(detector.name, sources):
            task.checkpoint()
            revisions[unseen.photo] = unseen.revision
            yield Assignment(unseen.photo, unseen.picture, unseen.content)

    done = 0
    vanished: dict[PhotoId, str] = {}
    batch: list[tuple[Look, str]] = []
    committed = time.monotonic()
    try:
        with closing(detector.look(work())) as looks:  # type: ignore[type-var]
            for look in looks:
                revision = revisions.pop(look.photo)
                if look.vanished:
                    vanished[look.photo] = look.error or "It went away while it was read."
                else:
                    batch.append((look, revision))
                done += 1
                now = time.monotonic()
                if len(batch) >= BATCH or now - committed >= SECONDS:
                    findings.record(detector.name, batch)
                    batch, committed = [], now
                task.report(done)
                task.checkpoint()
    finally:
        # What was looked at before a stop is kept: it was paid for.
        if batch:
            findings.record(detector.name, batch)
    return done, vanished
