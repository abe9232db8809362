"""
Changes: what is to be so, what that would change, and how far it came.

A change is a subject, a before and an after, all three text. A plan is a list
of changes that is stored before anything is written and never edited; the
journal says what became of each, and only grows. Undoing is a new plan with
before and after swapped.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from scanner.domain.listing import Cause, PhotoFilter
from scanner.domain.photo import PhotoId, SourceId, Visibility

PlanId = NewType("PlanId", int)


class ChangeKind(StrEnum):
    """What is changed, of a photo or by a letter; each has a Changer of its own (ports.py)."""

    LICENSE = "license"
    VISIBILITY = "visibility"
    TAG = "tag"
    LOCATION = "location"
    RIGHTS = "rights"
    LETTER = "letter"

    @property
    def on_flickr(self) -> bool:
        """Whether it is Flickr that is written to, and not files of this machine, or a mail."""
        return self not in (ChangeKind.RIGHTS, ChangeKind.LETTER)


class ChangeState(StrEnum):
    """
    How a change stands: the state of its last line in the journal, PLANNED while it has none.

    STARTED: written or not, nobody knows yet; reading will tell, before
    anything else is done. CONFLICT: it was not as the preview showed, and was
    left alone. UNCERTAIN: it was started, and cannot be read: only a person can tell.
    """

    PLANNED = "planned"
    STARTED = "started"
    DONE = "done"
    ALREADY = "already"
    CONFLICT = "conflict"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    VERIFIED = "verified"
    DRIFTED = "drifted"

    @property
    def is_left(self) -> bool:
        """Whether there is still something to do."""
        return self in (ChangeState.PLANNED, ChangeState.STARTED)

    @property
    def was_made(self) -> bool:
        """Whether the change was carried out by its plan; it may have been changed again since."""
        return self in (ChangeState.DONE, ChangeState.VERIFIED, ChangeState.DRIFTED)


class PlanEvent(StrEnum):
    """What the journal says of a plan as a whole; such a line belongs to no single change."""

    MADE = "made"
    AGREED = "agreed"
    STOPPED = "stopped"
    FINISHED = "finished"
    CHECKED = "checked"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Wish:
    """
    What is to be so.

    `value` is, by kind, a license's slug, a Visibility, a tag as its owner writes it, nothing
    (LOCATION: none), for RIGHTS what `domain.rights.rights_text` gives, for LETTER a Via. `embed`
    (RIGHTS only): in the file itself; else in a sidecar beside it.
    """

    kind: ChangeKind
    value: str = ""
    embed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """
    Which photos a wish is about: those that pass a filter, or exactly those in `ids`.

    `without` are taken out of either. A filter is a predicate: photos that
    come to pass it before the plan is made are meant as well.
    """

    wanted: PhotoFilter = field(default_factory=PhotoFilter)
    ids: frozenset[int] | None = None
    without: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """
    One photo that is to be changed.

    `n` counts within the plan, from 1, the most exposed photos first. `subject` is the photo's
    key at its source. `place` is who or where that is: an account's NSID, or the
    absolute path of a file as os.fsdecode gives it. `before` and `after` are, by kind:
    LICENSE a slug; VISIBILITY a Visibility; TAG the tag, or nothing where the photo lacks
    it; LOCATION what `location_text` gives, or nothing; RIGHTS what `rights_text` gives of
    the fields that the plan is about. LETTER: `photo` and `source` are 0, `subject` is the
    request's number, `place` the address, `before` the SHA-256 of the message, `after` its
    Message-ID. `restores` is what the undone change kept (`Kept.text`), empty where nothing
    is undone.
    """

    plan: PlanId
    n: int
    photo: PhotoId
    source: SourceId
    subject: str
    place: str
    title: str = ""
    uploaded: datetime | None = None
    before: str
    after: str
    restores: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """A change and how it stands: its state, the last line's note, and when that was written."""

    change: Change
    state: ChangeState = ChangeState.PLANNED
    note: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """
    How a subject was found: its value, as `Change.before` and `after` are written.

    `keep` is what an undo needs beside the value, such as a file's old packet:
    the journal keeps it from before the write.
    """

    value: str
    keep: str = ""


@dataclass(frozen=True, slots=True)
class Absent:
    """A subject that could not be looked at; `why` is one sentence."""

    why: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What a change left for its undo: `keep` from before the write, `receipt` from after it."""

    keep: str = ""
    receipt: str = ""


class CautionKind(StrEnum):
    """What a user is to know before agreeing to a plan."""

    COPIES_KEEP_LICENSE = "copies-keep-license"
    NO_WAY_BACK = "no-way-back"
    COMES_BACK_AS = "comes-back-as"
    NOT_OFFERED = "not-offered"
    FREE_LIMIT = "free-limit"
    FREE_PRIVATE = "free-private"
    FREE_DOWNLOADS = "free-downloads"
    STRICTER = "stricter"
    WIDER = "wider"
    LOCATION_PERMISSIONS = "location-permissions"
    CHANGED_ELSEWHERE = "changed-elsewhere"
    NOT_ASKED = "not-asked"
    NOT_YOURS = "not-yours"
    SIGNED_OUT = "signed-out"
    NOT_MADE = "not-made"
    CHANGED_SINCE = "changed-since"
    NO_EXIFTOOL = "no-exiftool"
    SIDECAR = "sidecar"
    FORMAT = "format"


@dataclass(frozen=True, slots=True)
class Caution:
    """
    One thing to know: what, of how many photos, and the facts that its sentence names.

    What each `facts` holds stands beside its sentence in `domain/cautions.py`.
    """

    kind: CautionKind
    photos: int = 0
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """How many changes of a plan go from one value to another."""

    before: str
    after: str
    changes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """
    A stored plan.

    `changes` are in it; of the selected photos `unchanged` were so already. `calls` and
    `seconds` are what it was estimated to take when it was made. `undoes` is the plan whose
    changes it takes back. `states` counts its changes by how they stand. `agreed` is when the
    user first agreed to it, `stopped` why its last run ended early.
    """

    id: PlanId
    wish: Wish
    made: datetime
    changes: int
    unchanged: int = 0
    cautions: tuple[Caution, ...] = ()
    calls: int = 0
    seconds: float = 0.0
    undoes: PlanId | None = None
    states: Mapping[ChangeState, int] = field(default_factory=dict)
    agreed: datetime | None = None
    stopped: str = ""
    discarded: bool = False

    def count(self, *states: ChangeState) -> int:
        """Return how many changes stand in one of these states."""
        return sum(self.states.get(state, 0) for state in states)

    @property
    def left(self) -> int:
        """How many changes are still to be made, or to be settled."""
        return self.count(ChangeState.PLANNED, ChangeState.STARTED)

    @property
    def made_changes(self) -> int:
        """How many changes were made, whatever became of them since."""
        return self.count(ChangeState.DONE, ChangeState.VERIFIED, ChangeState.DRIFTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSummary:
    """
    How a plan stands after a run or a verification, and what that took.

    `done` counts the changes that were made, `verified` and `drifted` those of them that a later
    look found as they should be, or not. `stopped` says why the run ended
    early, empty if it did not, and `cause` what kind of trouble that was; what is left goes on
    with the next run.
    """

    plan: PlanId
    done: int = 0
    already: int = 0
    conflict: int = 0
    failed: int = 0
    uncertain: int = 0
    verified: int = 0
    drifted: int = 0
    left: int = 0
    calls: int = 0
    seconds: float = 0.0
    stopped: str = ""
    cause: Cause | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalLine:
    """
    One line of the journal: what was done or seen, when (UTC), chained to the line before.

    `n` and `subject` are of the change, None and "" where the line is about the plan as a whole;
    `state` is a ChangeState or a PlanEvent. `seen` is the value that was found (of PlanEvent.MADE:
    the digest of the plan and its changes). `hash` is the SHA-256 of
    the line and of `previous`, the hash of the line before.
    """

    id: int
    at: datetime
    plan: PlanId
    n: int | None
    subject: str
    state: str
    before: str = ""
    after: str = ""
    seen: str = ""
    note: str = ""
    kept: Kept = field(default_factory=Kept)
    previous: str = ""
    hash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the journal is to say of one change next; see JournalLine."""

    change: Change
    state: ChangeState
    seen: str = ""
    note: str = ""
    kept: Kept = field(default_factory=Kept)


@dataclass(frozen=True, slots=True)
class JournalCheck:
    """
    Whether the journal is as it was written: `lines` fit together.

    `broken` is the first line that does not, None if all do; `why` says how.
    """

    lines: int
    broken: int | None = None
    why: str = ""


STRICTNESS: Mapping[Visibility, int] = {
    Visibility.PUBLIC: 0,
    Visibility.FRIENDS_FAMILY: 1,
    Visibility.FRIENDS: 2,
    Visibility.FAMILY: 2,
    Visibility.PRIVATE: 3,
}
"""Who can see a photo, from anyone to nobody."""


def is_stricter(before: str, after: str) -> bool:
    """
    Tell whether somebody who can see a photo now could not any more.

    >>> is_stricter("public", "friends"), is_stricter("friends", "family")
    (True, True)
    >>> is_stricter("private", "public"), is_stricter("friends", "friends-family")
    (False, False)
    """
    one, other = Visibility(before), Visibility(after)
    if one is other or one not in STRICTNESS or other not in STRICTNESS:
        return False
    return STRICTNESS[other] >= STRICTNESS[one]


def location_text(latitude: float | None, longitude: float | None) -> str:
    """
    Return a place as a change's value, nothing for none: Flickr keeps six digits.

    >>> location_text(52.52, -13.4050001), location_text(None, None)
    ('52.520000,-13.405000', '')
    """
    if latitude is None or longitude is None:
        return ""
    return f"{latitude:.6f},{longitude:.6f}"


def clean_tag(tag: str) -> str:
    """
    Return a tag as Flickr compares it: lower case, without blanks and punctuation.

    >>> clean_tag("No_CV"), clean_tag("geo:lat=52")
    ('nocv', 'geo:lat=52')
    """
    return "".join(sign for sign in tag.lower() if sign.isalnum() or sign in ":=") or tag.lower()


def kept_text(kept: Kept) -> str:
    """Return what a change left for its undo, as the undo's `Change.restores`."""
    return json.dumps({"keep": kept.keep, "receipt": kept.receipt}, ensure_ascii=False)


def kept_of(text: str) -> Kept:
    """Return what `kept_text` wrote; nothing for an empty text."""
    return Kept(**json.loads(text)) if text else Kept()
