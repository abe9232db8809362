"""
A Changer of photos in memory, and all that can go wrong with one.

What goes wrong is said by subject, in order: the first write of a subject meets
its first Trouble, the next write the next. It passes the contract suite of
ports.Changer.
"""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from scanner.domain.change import Absent, Change, ChangeKind, Seen, clean_tag
from scanner.errors import (
    AnswerLost,
    BadData,
    Busy,
    Conflict,
    LeftAlone,
    NotFound,
    Refused,
    SourceUnavailable,
    TokenRejected,
)
from scanner.ports import Checkpoint

AWAY = "it does not answer"
TAKEN_BACK = "The permission was taken back; sign in again."
GONE = "The photo is not there any more."
REFUSED = "Its license cannot be changed."
UNREADABLE = "The answer cannot be read."
LOCKED = "The file is in use."
MEDDLED = "It was changed just now."


class Crash(BaseException):
    """The end of the process, as seen from within: nothing that follows it has any effect."""


@dataclass
class Fate:
    """Ends the process at one of its steps, and lets it do nothing from then on."""

    steps: int | None = None
    dead: bool = False

    def step(self) -> None:
        if self.steps is not None:
            self.steps -= 1
            self.dead = self.dead or self.steps < 0
        if self.dead:
            raise Crash


class Trouble(StrEnum):
    """What a write meets."""

    REFUSE = "refuse"
    VANISH = "vanish"
    BREAK = "break"
    LEAVE_ALONE = "leave alone"
    MUTE_BEFORE = "lose the request, and only that"
    MUTE_AFTER = "lose the answer, and only that"
    LOSE_BEFORE = "lose the request"
    LOSE_AFTER = "lose the answer"
    AWAY = "away from now on"
    REVOKE = "revoked from now on"
    BUSY = "busy"
    MEDDLE = "changed by somebody after the look"
    SLOW = "slow"
    SLOW_ANSWER = "slow after it was carried out"


@dataclass
class World:
    """
    What is so: a value for each subject, at places that may be out of reach.

    `foreign` is what somebody else sets. `log` holds each write that was carried out: the
    subject, its value before and its value after.
    """

    values: dict[str, str] = field(default_factory=dict)
    away: set[str] = field(default_factory=set)
    revoked: set[str] = field(default_factory=set)
    troubles: dict[str, deque[Trouble]] = field(default_factory=dict)
    misread: dict[str, str] = field(default_factory=dict)
    foreign: str = "cc-by-nd-4.0"
    log: list[tuple[str, str, str]] = field(default_factory=list)
    reads: list[list[str]] = field(default_factory=list)
    expected: list[int] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    closed: int = 0
    calls: int = 0

    def trouble(self, subject: str, *troubles: Trouble) -> None:
        self.troubles.setdefault(subject, deque()).extend(troubles)

    def meddle(self, subject: str) -> None:
        if subject in self.values:
            self.values[subject] = self.foreign

    @property
    def written(self) -> list[str]:
        return [subject for subject, _before, _after in self.log]


@dataclass
class FakeChanger:
    """
    Changes a World at one place.

    `guards`: notices at its write what was changed since the look. `slowly` is called while
    a write is SLOW, `before_read` and `before_write` before each, with what it is of.
    """

    world: World
    place: str = "anna"
    kind: ChangeKind = ChangeKind.LICENSE
    readable: bool = True
    reversible: bool = True
    batch: int = 3
    guards: bool = False
    fate: Fate = field(default_factory=Fate)
    slowly: Callable[[], None] = lambda: None
    before_read: Callable[[list[str]], None] = lambda subjects: None
    before_write: Callable[[str], None] = lambda subject: None
    calls: int = 0

    def expect(self, changes: Sequence[Change]) -> None:
        self.world.expected.append(len(changes))

    def read(self, changes: Sequence[Change], checkpoint: Checkpoint) -> list[Seen | Absent]:
        self.fate.step()
        checkpoint()
        subjects = [change.subject for change in changes]
        self.before_read(subjects)
        self._call()
        self.world.reads.append(subjects)
        alone = len(changes) == 1
        return [self._seen(change.subject, alone=alone) for change in changes]

    def write(self, change: Change, seen: Seen, checkpoint: Checkpoint) -> str:
        self.fate.step()
        checkpoint()
        self.before_write(change.subject)
        subject, world = change.subject, self.world
        waiting = world.troubles.get(subject)
        trouble = waiting.popleft() if waiting else None
        self._fail_before(subject, trouble)
        if trouble is Trouble.SLOW:
            self.slowly()
            checkpoint()
        self._call()
        if subject not in world.values:
            raise NotFound(GONE)
        now = world.values[subject]
        if self.guards and not self._is_same(now, seen.value):
            raise Conflict(MEDDLED)
        world.values[subject] = change.after
        world.log.append((subject, now, change.after))
        self.fate.step()
        if trouble is Trouble.SLOW_ANSWER:
            self.slowly()
            checkpoint()
        if trouble is Trouble.MUTE_AFTER:
            raise AnswerLost("The fake", AWAY)
        if trouble is Trouble.LOSE_AFTER:
            raise SourceUnavailable("The fake", AWAY)
        return f"receipt of {subject}"

    def close(self) -> None:
        self.world.closed += 1

    def _fail_before(self, subject: str, trouble: Trouble | None) -> None:
        match trouble:
            case Trouble.REFUSE:
                raise Refused(REFUSED, 3)
            case Trouble.VANISH:
                self.world.values.pop(subject, None)
            case Trouble.BREAK:
                raise BadData(UNREADABLE)
            case Trouble.LEAVE_ALONE:
                raise LeftAlone(LOCKED)
            case Trouble.MUTE_BEFORE:
                raise AnswerLost("The fake", AWAY)
            case Trouble.LOSE_BEFORE:
                raise SourceUnavailable("The fake", AWAY)
            case Trouble.AWAY:
                self.world.away.add(self.place)
            case Trouble.REVOKE:
                self.world.revoked.add(self.place)
            case Trouble.BUSY:
                raise Busy(LOCKED)
            case Trouble.MEDDLE:
                self.world.meddle(subject)

    def _call(self) -> None:
        self.calls += 1
        self.world.calls += 1
        if self.place in self.world.away:
            raise SourceUnavailable("The fake", AWAY)
        if self.place in self.world.revoked:
            raise TokenRejected(TAKEN_BACK)

    def _seen(self, subject: str, *, alone: bool) -> Seen | Absent:
        if subject not in self.world.values:
            return Absent(GONE)
        value = self.world.values[subject]
        if not alone:
            value = self.world.misread.get(subject, value)
        return Seen(value, keep=f"kept {value}")

    def _is_same(self, one: str, other: str) -> bool:
        if self.kind is ChangeKind.TAG:
            return clean_tag(one) == clean_tag(other)
        return one == other
