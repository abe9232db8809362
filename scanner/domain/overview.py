"""
The whole at one look: how many photos, what they show, what is open, what is due, what is next.

Every number here is that of a list: `PhotoFilter`s beside the numbers say which, so that
what is counted is what opens.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from scanner.domain.exposure import Level, Reason
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import SourceId, SourceKind, Visibility

MOST_STEPS = 3
"""Lines of 'what to do next': more is a list of chores."""

SURE_FROM = 0.7
"""A found face of a lower score is worth a person's look."""

EVERYTHING = PhotoFilter()
WITH_FACES = PhotoFilter(faces=True)
NOT_LOOKED_AT = PhotoFilter(looked_at=False, unreadable=False)
UNREADABLE = PhotoFilter(unreadable=True)
EXPOSED = PhotoFilter(severity=1)
IN_A_LIST = PhotoFilter(severity=3)
OPEN = PhotoFilter(reasons=frozenset({Reason.LICENSE_PERMISSIVE}))
WAS_OPEN = PhotoFilter(reasons=frozenset({Reason.LICENSE_WAS_PERMISSIVE}))
GRANTED_BY_FILE = PhotoFilter(reasons=frozenset({Reason.FILE_GRANTS_REUSE}))


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceShare:
    """
    Where photos came from: one source, how many of them show faces, and are exposed.

    `only_faces` show faces and are not exposed; a photo in a list is exposed even without any.
    """

    source: SourceId
    name: str
    kind: SourceKind
    photos: int
    with_faces: int
    only_faces: int
    exposed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class YearShare:
    """Photos with faces that were taken in one year (None: not known) under one license."""

    year: int | None
    license: str
    photos: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetShare:
    """How many photos stand in the list of one dataset."""

    dataset: str
    name: str
    photos: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExposedOn:
    """How many photos had each level of exposure at the end of a day."""

    day: date
    levels: Mapping[Level, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestsShare:
    """
    Requests by what they wait for.

    `open` are drafts and those that no answer has settled; `due` have something to do by today,
    `overdue` wait for an answer that was owed before today; `next_due` is the first day to come.
    """

    open: int = 0
    drafts: int = 0
    due: int = 0
    overdue: int = 0
    next_due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """
    Every number of the overview.

    Of those `not_looked_at`, `to_look` are what a scan will look at; videos, and photos without a
    picture, never are. `severities` and `levels` count the exposed photos by one or the other.

    `open` shows a face, is public and may be reused by anyone (OPEN), `was_open` may have been
    (WAS_OPEN), `visible` is public, shows a face and may not be reused (see `visible_filter`);
    `granted_by_file` are files here whose own rights fields let anyone reuse them. One photo may
    be in several of them.
    `uncertain` are exposed photos with a face that the detector is not sure of and that nobody
    has reviewed. `checked` are the datasets that the library was looked up in.

    `history` is exposure over time as far as it is known: of the photos that are in the catalog
    now and the faces that are known now, taking back, day by day, the licenses and visibilities
    that were changed with Safelight. What changed elsewhere is as it is now. It begins on the day
    before the first change, and ends today; there is none before the first change.
    """

    day: date
    photos: int = 0
    looked_at: int = 0
    not_looked_at: int = 0
    to_look: int = 0
    unreadable: int = 0
    with_faces: int = 0
    exposed: int = 0
    severities: Mapping[int, int] = field(default_factory=dict)
    levels: Mapping[Level, int] = field(default_factory=dict)
    open: int = 0
    was_open: int = 0
    visible: int = 0
    granted_by_file: int = 0
    in_datasets: int = 0
    uncertain: int = 0
    datasets: tuple[DatasetShare, ...] = ()
    checked: tuple[str, ...] = ()
    sources: tuple[SourceShare, ...] = ()
    years: tuple[YearShare, ...] = ()
    permissive: frozenset[str] = frozenset()
    history: tuple[ExposedOn, ...] = ()
    requests: RequestsShare = RequestsShare()

    @property
    def visible_filter(self) -> PhotoFilter:
        """The photos that `visible` counts."""
        slugs = frozenset(share.license for share in self.years) - self.permissive
        return PhotoFilter(faces=True, visibilities=frozenset({Visibility.PUBLIC}), licenses=slugs)


class StepName(StrEnum):
    """What a user may do next, the most pressing first."""

    OVERDUE = "overdue"
    DUE = "due"
    OPEN = "open"
    LISTED = "listed"
    REVIEW = "review"
    LOOK = "look"
    GRANTED = "granted"
    LISTS = "lists"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do next, and about how many photos or requests it is."""

    name: StepName
    count: int


def next_steps(overview: Overview) -> tuple[Step, ...]:
    """
    Return what to do next, at most three things, the most pressing first.

    >>> next_steps(Overview(day=date(2026, 5, 3), photos=9, open=2, with_faces=4, exposed=2))
    (Step(name=<StepName.OPEN: 'open'>, count=2), Step(name=<StepName.LISTS: 'lists'>, count=4))
    """
    requests = overview.requests
    # Whoever has written about a photo in a list has begun what there is to do about it.
    unwritten = 0 if requests.open else overview.in_datasets
    unchecked = 0 if overview.checked else overview.with_faces
    counts = {
        StepName.OVERDUE: requests.overdue,
        StepName.DUE: max(0, requests.due - requests.overdue),
        StepName.OPEN: overview.open,
        StepName.LISTED: unwritten,
        StepName.REVIEW: overview.uncertain,
        StepName.LOOK: overview.to_look,
        StepName.GRANTED: overview.granted_by_file,
        StepName.LISTS: unchecked,
        StepName.UNREADABLE: overview.unreadable,
    }
    return tuple(Step(name, counts[name]) for name in StepName if counts[name])[:MOST_STEPS]


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """
    How one photo on Flickr with a face stands now, so that its past can be told.

    `listed` and `was_open` are what no change of a license takes back.
    """

    license: str
    visibility: Visibility
    listed: bool = False
    was_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A license or a visibility that was changed with Safelight on a day of the user's."""

    photo: int
    day: date
    is_license: bool
    before: str


def level_of(now: Standing, permissive: frozenset[str]) -> Level:
    """Return the level of exposure of a photo on Flickr that shows a face; see `assess`."""
    is_public = now.visibility is Visibility.PUBLIC
    if now.listed:
        return Level.FOUND
    if is_public and now.license in permissive:
        return Level.OPEN
    if now.was_open:
        return Level.WAS_OPEN
    return Level.VISIBLE if is_public else Level.NONE


def history_of(
    levels: Mapping[Level, int],
    standings: Mapping[int, Standing],
    made: Sequence[Made],
    *,
    permissive: frozenset[str],
    today: date,
) -> tuple[ExposedOn, ...]:
    """
    Return exposure over time, going back from today; see `Overview.history`.

    `levels` counts all exposed photos now, `standings` are those that any of the changes
    `made` is about, which are in the order they were made.
    """
    counts: dict[Level, int] = {
        level: levels.get(level, 0) for level in Level if level is not Level.NONE
    }
    then = dict(standings)
    days = [ExposedOn(day=today, levels=dict(counts))] if made else []
    for change in reversed(made):
        if change.day < days[-1].day:
            _add(days, change.day, counts)
        was = then[change.photo]
        if change.is_license:
            before = _with(was, license_=change.before)
        else:
            before = _with(was, visibility=Visibility(change.before))
        for level, by in ((level_of(was, permissive), -1), (level_of(before, permissive), 1)):
            if level is not Level.NONE:
                counts[level] += by
        then[change.photo] = before
    if made:
        _add(days, date.fromordinal(made[0].day.toordinal() - 1), counts)
    return tuple(reversed(days))


def _add(days: list[ExposedOn], day: date, counts: Mapping[Level, int]) -> None:
    days.append(ExposedOn(day=day, levels=dict(counts)))


def _with(
    was: Standing, *, license_: str | None = None, visibility: Visibility | None = None
) -> Standing:
    return Standing(
        license=was.license if license_ is None else license_,
        visibility=was.visibility if visibility is None else visibility,
        listed=was.listed,
        was_open=was.was_open,
    )
