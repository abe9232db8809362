"""
The one rule that says what is exposed, and why.

`assess` is pure: photo, faces, matches and license history in, an Exposure
with every reason that fired out. It is stored beside the facts it came from,
in the same transaction, and a property test recomputes and compares.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from scanner.domain.dataset import Checkable, Dataset, DatasetMatch, PossibleMatch
from scanner.domain.face import Face, Verdict
from scanner.domain.license import DEFAULT_PROFILE, UNKNOWN, LicenseTable
from scanner.domain.photo import SourceKind, Visibility

RULE_VERSION = 2
"""Counts changes of `assess`: exposures that an older rule gave are computed anew."""


class Level(StrEnum):
    """What kind of exposure a photo has; each has one severity."""

    FOUND = "found"
    OPEN = "open"
    WAS_OPEN = "was-open"
    VISIBLE = "visible"
    NONE = "none"


SEVERITY: Mapping[Level, int] = MappingProxyType(
    {Level.FOUND: 3, Level.OPEN: 2, Level.WAS_OPEN: 2, Level.VISIBLE: 1, Level.NONE: 0}
)


class Reason(StrEnum):
    """
    A fact that an exposure rests on, or that a photographer wants to know beside it.

    The catalog stores reasons as bits in this order: add new ones at the end.
    """

    IN_DATASET = "in-dataset"
    FACE = "face"
    PUBLIC = "public"
    LICENSE_PERMISSIVE = "license-permissive"
    LICENSE_WAS_PERMISSIVE = "license-was-permissive"
    FILE_GRANTS_REUSE = "file-grants-reuse"
    RELEASED = "released"
    LICENSE_UNKNOWN = "license-unknown"
    VISIBILITY_UNSURE = "visibility-unsure"
    GEOTAGGED = "geotagged"
    PEOPLE_TAGGED = "people-tagged"
    NO_DATA_MINING_RESERVATION = "no-data-mining-reservation"
    DRIFT = "drift"
    ORIGINAL_DOWNLOADABLE = "original-downloadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoFacts:
    """What `assess` needs to know of a photo; None is "not known"."""

    kind: SourceKind
    license: str = UNKNOWN
    visibility: Visibility = Visibility.UNKNOWN
    visibility_exact: bool = True
    geotagged: bool | None = None
    people_tagged: bool | None = None
    original_downloadable: bool | None = None
    data_mining: str = ""
    drift: bool = False


@dataclass(frozen=True, slots=True)
class LicenseChange:
    """From `at` on (aware), the photo had this license."""

    at: datetime
    license: str


@dataclass(frozen=True, slots=True)
class Rules:
    """
    What an assessment is measured by: licenses, the permissive profile, the known datasets.

    A dataset's own licenses count for what it took; the profile for those that did not say.
    """

    licenses: LicenseTable
    profile: str = DEFAULT_PROFILE
    datasets: tuple[Dataset, ...] = ()

    @property
    def basis(self) -> str:
        """Return a name that changes whenever a stored exposure may not be what `assess` gives."""
        return f"{RULE_VERSION}:{self.profile}:{_seal(self.datasets)}"


@dataclass(frozen=True, slots=True)
class Exposure:
    """How exposed a photo is, and every reason that fired."""

    level: Level = Level.NONE
    severity: int = 0
    reasons: tuple[Reason, ...] = ()


def taken_under(
    history: Sequence[LicenseChange],
    dataset: Dataset,
    *,
    licenses: LicenseTable,
    profile: str = DEFAULT_PROFILE,
) -> LicenseChange | None:
    """
    Return the first license a photo had, while a dataset was collected, that its collectors took.

    It comes with the moment from which it held. `history` is in order of time, and a license holds
    until the next change. Collectors that took any, or did not say, are held to have taken what
    the profile calls permissive. None too where it is not known when the dataset was collected.
    """
    for change in held_while_collected(history, dataset):
        taken = (
            change.license in dataset.licenses
            if dataset.licenses
            else licenses.is_permissive(change.license, profile)
        )
        if taken:
            return change
    return None


def held_while_collected(
    history: Sequence[LicenseChange], dataset: Dataset
) -> Iterator[LicenseChange]:
    """
    Yield the licenses that a photo had at any moment while a dataset was collected.

    Each comes with the moment from which it held. `history` is in order of time. None where it is
    not known when the dataset was collected.
    """
    if dataset.collected_from is None or dataset.collected_to is None:
        return
    begin = _start_of(dataset.collected_from)
    end = datetime.combine(dataset.collected_to, time.max, UTC)
    for n, change in enumerate(history):
        is_last = n + 1 == len(history)
        if change.at <= end and (is_last or history[n + 1].at > begin):
            yield change


def was_open_for(
    history: Sequence[LicenseChange],
    datasets: Iterable[Dataset],
    licenses: LicenseTable,
    *,
    profile: str = DEFAULT_PROFILE,
) -> tuple[tuple[Dataset, LicenseChange], ...]:
    """
    Return the datasets whose collectors took a license that a photo had then, and since when.

    It is why a photo was open, the longest ago first; see `taken_under`.
    """
    found = [
        (dataset, held)
        for dataset in datasets
        if (held := taken_under(history, dataset, licenses=licenses, profile=profile)) is not None
    ]
    return tuple(sorted(found, key=lambda one: one[1].at))


def possible_matches(
    history: Sequence[LicenseChange],
    faces_shown: bool,
    datasets: Iterable[Dataset],
    licenses: LicenseTable,
    *,
    profile: str = DEFAULT_PROFILE,
) -> tuple[PossibleMatch, ...]:
    """
    Return which of some datasets a photo on Flickr may be in, of which no published list can tell.

    It shows a face, and its license was one that their collectors took while they collected: more
    is not known. Who could see it then is not on record. Never to be shown as "in", nor for a
    dataset that the photo was found in, or whose list was imported: those are told, not guessed.
    """
    if not faces_shown:
        return ()
    found = []
    for dataset in datasets:
        if dataset.checkable is Checkable.YES:
            continue
        held = taken_under(history, dataset, licenses=licenses, profile=profile)
        if held is not None:
            found.append(PossibleMatch(dataset=dataset.slug, license=held.license, since=held.at))
    return tuple(found)


def assess(
    photo: PhotoFacts,
    *,
    faces: Sequence[Face],
    matches: Sequence[DatasetMatch],
    history: Sequence[LicenseChange],
    rules: Rules,
) -> Exposure:
    """
    Return a photo's exposure.

    A face that a person rejected does not count. Where every face that counts
    was released (its owner consented), the photo drops one level of severity
    and says so; being found in a published list is not lowered by it.
    """
    counting = [face for face in faces if face.counts]
    shows_face = bool(counting)
    public = photo.visibility is Visibility.PUBLIC
    on_flickr = photo.kind is not SourceKind.FOLDER
    permissive = rules.licenses.is_permissive(photo.license, rules.profile)
    was_open = (
        shows_face
        and on_flickr
        and any(
            taken_under(history, dataset, licenses=rules.licenses, profile=rules.profile)
            for dataset in rules.datasets
        )
    )

    fired: set[Reason] = set()
    levels: list[Level] = []
    if matches:
        levels.append(Level.FOUND)
        fired.add(Reason.IN_DATASET)
    if shows_face and public and permissive:
        levels.append(Level.OPEN)
        fired |= {Reason.FACE, Reason.PUBLIC, Reason.LICENSE_PERMISSIVE}
    if was_open:
        levels.append(Level.WAS_OPEN)
        fired |= {Reason.FACE, Reason.LICENSE_WAS_PERMISSIVE}
    if shows_face and public and not permissive:
        levels.append(Level.VISIBLE)
        fired |= {Reason.FACE, Reason.PUBLIC}
    if shows_face and not on_flickr and permissive:
        levels.append(Level.VISIBLE)
        fired |= {Reason.FACE, Reason.FILE_GRANTS_REUSE}

    level = levels[0] if levels else Level.NONE
    severity = SEVERITY[level]
    if any(face.review is Verdict.RELEASED for face in counting):
        fired.add(Reason.RELEASED)
        all_released = all(face.review is Verdict.RELEASED for face in counting)
        if all_released and level is not Level.FOUND:
            severity = max(0, severity - 1)

    fired |= {reason for reason, holds in _beside(photo, on_flickr).items() if holds}
    return Exposure(level, severity, tuple(reason for reason in Reason if reason in fired))


def _beside(photo: PhotoFacts, on_flickr: bool) -> dict[Reason, bool]:
    """Return the facts that raise no level."""
    reserved = photo.data_mining.startswith("DMI-PROHIBITED")
    return {
        Reason.LICENSE_UNKNOWN: on_flickr
        and (photo.license == UNKNOWN or photo.license.startswith("flickr-license-")),
        Reason.VISIBILITY_UNSURE: not photo.visibility_exact
        or photo.visibility is Visibility.UNKNOWN,
        Reason.GEOTAGGED: photo.geotagged is True,
        Reason.PEOPLE_TAGGED: photo.people_tagged is True,
        Reason.NO_DATA_MINING_RESERVATION: not on_flickr and not reserved,
        Reason.DRIFT: photo.drift,
        Reason.ORIGINAL_DOWNLOADABLE: photo.original_downloadable is True,
    }


@lru_cache(maxsize=8)
def _seal(datasets: tuple[Dataset, ...]) -> str:
    """Return a short name of what the rule reads of datasets: other facts, other exposures."""
    told = [
        (d.slug, d.collected_from, d.collected_to, sorted(d.licenses), str(d.checkable))
        for d in datasets
    ]
    return hashlib.blake2b(repr(told).encode(), digest_size=6).hexdigest()


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)
