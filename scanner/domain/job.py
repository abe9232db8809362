"""Work that takes longer than a blink: what it is, how far it is, how it ended."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

JobId = NewType("JobId", int)


class Cancelled(Exception):
    """Raised inside a job that was asked to stop; what it had committed stays."""


class JobState(StrEnum):
    """Where a job is in its life; the last three are ends."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def ended(self) -> bool:
        """Whether nothing more will come of it."""
        return self in (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Progress:
    """
    How far a job is: `done` of `total` (None: not known yet).

    `rate` is in items a second; `seconds_left` is what it means for the rest.
    `step` names what is being done, as a slug: "list", "read", "detect", "assess".
    `note` is one detail, such as a folder's name.
    """

    step: str = ""
    done: int = 0
    total: int | None = None
    rate: float | None = None
    seconds_left: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of work: `kind` is a slug, `lane` the resource that it has to itself."""

    id: JobId
    kind: str
    lane: str
    state: JobState
    started: datetime | None = None
    ended: datetime | None = None
    error: str = ""
