"""Faces in photos not yet looked at."""

import time
from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import dataclass, field

from scanner.catalog.findings import Findings, Unseen
from scanner.domain.photo import PhotoId
from scanner.jobs.fetch import Missing, Supply
from scanner.jobs.task import Task
from scanner.ports import Assignment, FaceDetector, Look, RemotePictures

BATCH = 64
SECONDS = 1.0
"""Results are committed when this many have come, or this much time has passed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detected:
    """
    What came of looking at pictures.

    `vanished` says why some could not be looked at; a later scan asks for them
    again. `unreachable` is why remote pictures were left unfetched, one
    sentence, None if none was for want of their host.
    """

    looked_at: int = 0
    vanished: dict[PhotoId, str] = field(default_factory=dict)
    unreachable: str | None = None


def detect(
    task: Task,
    findings: Findings,
    detector: FaceDetector,
    sources: Collection[int],
    *,
    pictures: RemotePictures | None = None,
) -> Detected:
    """
    Look at every picture of these sources that `detector` has not seen at its present revision.

    `pictures` brings remote ones here; without it they stay unseen. Results are
    committed as they come, so a cancelled or crashed run goes on where it
    stopped: the to-do list is a query. A remote picture that is none is
    recorded as unreadable; one that is not there is not recorded, because the
    next sync may bring its new address, or mark the photo as gone.

    Raises Damaged if the detector's files are; Cancelled if asked to stop.
    """
    task.begin("detect", total=findings.count_unseen(detector.name, sources))
    results = _Results(task, findings, detector.name)

    def unseen() -> Iterator[Unseen]:
        return findings.unseen(detector.name, sources)

    def work() -> Iterator[Assignment]:
        for item in supply.at_hand():
            yield results.assigned(item)

    try:
        with Supply(
            task, pictures, unseen, missed=results.miss, waiting=results.commit_if_due
        ) as supply:
            while supply.more():
                with closing(detector.look(work())) as looks:  # type: ignore[type-var]
                    for look in looks:
                        results.take(look)
                results.commit()
            unreachable = supply.unreachable
    finally:
        # What was looked at before a stop is kept: it was paid for.
        results.commit()
    return Detected(looked_at=results.looked_at, vanished=results.vanished, unreachable=unreachable)


class _Results:
    """What is known of the pictures handed out, committed every second or `BATCH` of them."""

    def __init__(self, task: Task, findings: Findings, detector: str) -> None:
        self.looked_at = 0
        self.vanished: dict[PhotoId, str] = {}
        self._task = task
        self._findings = findings
        self._detector = detector
        self._revisions: dict[PhotoId, str] = {}
        self._batch: list[tuple[Look, str]] = []
        self._committed = time.monotonic()
        self._done = 0

    def assigned(self, item: Unseen) -> Assignment:
        """Return a picture as a detector takes it, and remember which revision that is."""
        self._revisions[item.photo] = item.revision
        return Assignment(item.photo, item.picture, item.content)

    def take(self, look: Look) -> None:
        """Keep what came of looking at a picture; raises Cancelled afterwards."""
        revision = self._revisions.pop(look.photo)
        self.looked_at += 1
        if look.vanished:
            self.vanished[look.photo] = look.error or "It went away while it was read."
        else:
            self._batch.append((look, revision))
        self._count()
        self._task.checkpoint()

    def miss(self, missing: Missing) -> None:
        """Keep why a remote picture did not come."""
        photo = missing.unseen.photo
        if missing.again:
            self.vanished[photo] = missing.why
        else:
            self._batch.append((Look(photo=photo, error=missing.why), missing.unseen.revision))
        self._count()

    def commit_if_due(self) -> None:
        """Write what is not written yet if that is much, or a second old."""
        if len(self._batch) >= BATCH or time.monotonic() - self._committed >= SECONDS:
            self.commit()

    def commit(self) -> None:
        """Write what is not written yet."""
        batch, self._batch = self._batch, []
        self._committed = time.monotonic()
        if batch:
            self._findings.record(self._detector, batch)

    def _count(self) -> None:
        self._done += 1
        self.commit_if_due()
        self._task.report(self._done)
