"""What a report is made of, whatever its format: when, by which rules, how many, and the photos."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from scanner.domain.change import ChangeKind, JournalCheck, JournalLine, PlanId
from scanner.domain.dataset import Dataset, ImportedList
from scanner.domain.exposure import SEVERITY, Level, Reason
from scanner.domain.face import Face
from scanner.domain.license import License, Profile
from scanner.domain.listing import PhotoDetail, PhotoFilter, PhotoRow, Unreadable
from scanner.domain.overview import ExposedOn
from scanner.domain.reader import Reader
from scanner.domain.request import RequestFile, RequestId
from scanner.settings import Settings

CANNOT_KNOW = (
    "Faces: the detector misses some, above all small, covered or turned ones, and takes some "
    "things for faces. 'None found at this setting' does not mean that there is no one to be seen.",
    "Copies: a photo that was open may have been copied. Copies already taken keep the license "
    "they were taken under.",
    "Datasets: a published list says that a photo was in it. Most datasets publish no list, so "
    "that a photo that is found in none may still be in one.",
    "The past: a Flickr export has no history of licenses and does not say who could see a photo "
    "earlier. It shows the day on which it was made.",
    "Elsewhere: what other sites show, or what others did with a photo, is not looked at.",
)
"""What no report of this kind can tell; said in every one."""


@dataclass(slots=True)
class Tally:
    """
    How many photos of each kind a report is about.

    `years` counts those with faces by the year they were taken in (None: not known) and their
    license; `sources` by source all photos, those exposed, and others with faces.
    """

    photos: int = 0
    with_faces: int = 0
    reusable: int = 0
    exposed: dict[int, int] = field(default_factory=lambda: {3: 0, 2: 0, 1: 0})
    none_found: int = 0
    not_looked_at: int = 0
    unreadable: int = 0
    years: Counter[tuple[int | None, str]] = field(default_factory=Counter)
    sources: dict[int, list[int]] = field(default_factory=dict)

    def count(self, row: PhotoRow) -> None:
        """Count one more photo."""
        self.photos += 1
        if row.severity:
            self.exposed[row.severity] += 1
        self.unreadable += row.error is not None
        if row.faces:  # also where a person drew one on a photo that cannot be read
            self.with_faces += 1
        elif row.error is None and row.faces is None:
            self.not_looked_at += 1
        elif row.error is None:
            self.none_found += 1
        self.reusable += reusable(row)
        if row.faces:
            self.years[None if row.taken is None else row.taken.year, row.license] += 1
        counts = self.sources.setdefault(row.source, [0, 0, 0])
        counts[0] += 1
        if row.severity:
            counts[1] += 1
        elif row.faces:
            counts[2] += 1

    @classmethod
    def of(cls, rows: Iterable[PhotoRow]) -> "Tally":
        """Count photos."""
        tally = cls()
        for row in rows:
            tally.count(row)
        return tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """
    What a report on single photos is told from, asked as it is written.

    `detail` gives all that is known of a photo, `request` a letter and what came of it, `sends`
    the plans that sent it; `kind` what a plan changes; `journal` every line there is, and `check`
    whether they fit together. `lists` are the imported ones by their dataset.
    """

    datasets: Mapping[str, Dataset]
    lists: Mapping[str, ImportedList]
    detail: Callable[[PhotoRow], PhotoDetail]
    kind: Callable[[PlanId], ChangeKind]
    request: Callable[[RequestId], RequestFile]
    sends: Callable[[RequestId], Iterable[PlanId]]
    journal: Callable[[], Iterable[JournalLine]]
    check: Callable[[], JournalCheck]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """
    Everything that a report says.

    `rows` gives the photos anew each time, a page at a time, the most exposed
    first: a report of a million needs the memory of one page. `in_all` counts
    the photos of the catalog, `tally` those that the filter let through.
    `troubles` are files, folders and zips that could not be read at all. `permissive` tells of a
    license's slug, `names` are those of the sources, `history` is the exposure of the whole
    library over time, empty where the report is about a part. `case` is there for every reader but
    oneself; `chosen`: the photos were picked one by one, and no filter tells which.
    """

    at: datetime
    version: str
    wanted: PhotoFilter
    settings: Settings
    profile: Profile
    detector: str
    in_all: int
    tally: Tally
    rows: Callable[[], Iterable[PhotoRow]]
    faces: Callable[[PhotoRow], tuple[Face, ...]]
    picture: Callable[[PhotoRow], bytes | None]
    license: Callable[[str], License]
    troubles: tuple[Unreadable, ...] = ()
    permissive: Callable[[str], bool] = frozenset[str]().__contains__
    names: Mapping[int, str] = field(default_factory=dict)
    history: tuple[ExposedOn, ...] = ()
    reader: Reader = Reader.ONESELF
    case: Case | None = None
    chosen: bool = False

    def told(self) -> Case:
        """Return the case; raises ValueError where none was gathered."""
        if self.case is None:
            raise ValueError(f"a report for {self.reader.value} is told from a case")
        return self.case


def reusable(row: PhotoRow) -> bool:
    """Tell whether a photo shows a face, can be seen by anyone, and may be reused by anyone."""
    return Reason.LICENSE_PERMISSIVE in row.reasons


def lowered(row: PhotoRow) -> bool:
    """Tell whether the consent of everyone who is shown lowers the photo."""
    return row.level is not Level.NONE and row.severity < SEVERITY[row.level]


def headline(facts: Facts) -> str:
    """Return what a report begins with, such as "812 of your 41,207 photos show faces and ..."."""
    tally = facts.tally
    n, of = tally.reusable, facts.in_all
    yours = f"your {of:,} photos" if of != 1 else "your 1 photo"
    if facts.in_all != tally.photos:
        yours = f"the {tally.photos:,} of {yours} that this report is about"
    verb = "shows a face" if n == 1 else "show faces"
    sentence = f"{n:,} of {yours} {verb} and may be reused by anyone."
    others = tally.with_faces - tally.reusable
    if others:
        sentence += f" {others:,} more {'shows' if others == 1 else 'show'} a face."
    if found := tally.exposed[3]:
        sentence += f" {found:,} {'is' if found == 1 else 'are'} in a dataset's published list."
    if waiting := tally.not_looked_at:
        sentence += f" {waiting:,} {'was' if waiting == 1 else 'were'} not looked at."
    return sentence
