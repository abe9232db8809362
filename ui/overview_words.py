"""The overview's words: its sentence, its numbers, its charts, and what to do next."""

from dataclasses import dataclass
from datetime import date

from scanner.domain.exposure import Level
from scanner.domain.license import ALL_RIGHTS_RESERVED, UNKNOWN
from scanner.domain.listing import PhotoFilter
from scanner.domain.overview import (
    EVERYTHING,
    EXPOSED,
    GRANTED_BY_FILE,
    IN_A_LIST,
    NOT_LOOKED_AT,
    OPEN,
    UNREADABLE,
    WAS_OPEN,
    WITH_FACES,
    Overview,
    Step,
    StepName,
)
from ui.charts import Chart, Fill, Part, Shape
from ui.counting import day, number, photos
from ui.table_words import counted
from ui.words import count_words, level_word, shown, translate

MOST_GAP = 60
"""Years without a photo that are shown between others; a camera's clock may say 1904."""

MOST_SOURCES = 3
"""Sources that have a number of their own beside the chart, the largest."""

MOST_LISTS = 3
"""Datasets that are named before the others are counted together."""


def _tr(text: str) -> str:
    return translate("overview", text)


def sentence(found: Overview) -> str:
    """Return the whole in one sentence; in others what files grant, and what is not known yet."""
    if not found.photos:
        return _tr("No photos are listed yet. A scan lists what is in your sources.")
    if found.open:
        said = count_words(
            found.open,
            "%n of your {photos} shows a face and may be reused by anyone",
            "%n of your {photos} show faces and may be reused by anyone",
        ).format(photos=photos(found.photos))
    else:
        said = _tr(
            "Of your {photos}, none found so far is public, shows a face and may be reused"
        ).format(photos=photos(found.photos))
    said += _listed(found) + "."
    if found.granted_by_file:
        granted = count_words(
            found.granted_by_file,
            "%n file here shows a face and lets whoever gets it reuse it.",
            "%n files here show faces and let whoever gets them reuse them.",
        )
        said = f"{said} {granted}"
    if found.to_look:
        waiting = count_words(
            found.to_look,
            "%n was not looked at for faces yet.",
            "%n were not looked at for faces yet.",
        )
        said = f"{said} {waiting}"
    return said


def _listed(found: Overview) -> str:
    """Return the half of the sentence that is about lists of datasets."""
    if len(found.datasets) == 1:
        only = found.datasets[0]
        words = count_words(only.photos, "%n is listed in {name}", "%n are listed in {name}")
        return "; " + words.replace("{name}", shown(only.name, 80))
    if found.datasets:
        words = count_words(
            found.in_datasets, "%n is listed in {n} datasets", "%n are listed in {n} datasets"
        )
        return "; " + words.replace("{n}", number(len(found.datasets)))
    if found.checked:
        return "; " + _tr("none is in the lists you imported")
    return ""


# -- numbers


@dataclass(frozen=True, slots=True)
class Count:
    """A number, what it counts, and the photos that it opens; a level has a sign."""

    value: int
    words: str
    wanted: PhotoFilter
    level: Level = Level.NONE


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the large numbers, with smaller ones below it, and a line of its own."""

    main: Count
    parts: tuple[Count, ...] = ()
    note: str = ""


def figures(found: Overview) -> tuple[Figure, Figure, Figure, Figure]:
    """Return the four numbers: photos, with faces, exposed, in datasets."""
    return _of_photos(found), _of_faces(found), _of_exposed(found), _of_datasets(found)


def _of_photos(found: Overview) -> Figure:
    largest = sorted(found.sources, key=lambda share: -share.photos)[:MOST_SOURCES]
    parts = (
        *(
            Count(
                share.photos,
                _tr("from {name}").format(name=shown(share.name, 80)),
                PhotoFilter(sources=frozenset({share.source})),
            )
            for share in largest
        ),
        Count(found.not_looked_at, _tr("not looked at"), NOT_LOOKED_AT),
        Count(found.unreadable, _tr("could not be read"), UNREADABLE),
    )
    whole = count_words(found.photos, "photo", "photos")
    all_seen = not (found.not_looked_at or found.unreadable)
    note = _tr("All were looked at for faces.") if all_seen else ""
    return Figure(
        Count(found.photos, whole, EVERYTHING), _there(parts), note if found.photos else ""
    )


def _of_faces(found: Overview) -> Figure:
    if found.with_faces:
        note = _tr("of {n} that were looked at").format(n=number(found.looked_at))
    else:
        note = _no_faces(found)
    return Figure(Count(found.with_faces, _tr("with faces"), WITH_FACES), note=note)


def _of_exposed(found: Overview) -> Figure:
    parts = (
        Count(found.severities.get(3, 0), _tr("found in a list"), IN_A_LIST, Level.FOUND),
        Count(found.open, _tr("open to reuse"), OPEN, Level.OPEN),
        Count(found.was_open, _tr("open once"), WAS_OPEN, Level.WAS_OPEN),
        Count(found.visible, _tr("public, not to be reused"), found.visible_filter, Level.VISIBLE),
        Count(
            found.granted_by_file,
            count_words(found.granted_by_file, "file that grants reuse", "files that grant reuse"),
            GRANTED_BY_FILE,
            Level.VISIBLE,
        ),
    )
    there = _there(parts)
    several = sum(part.value for part in there) > found.exposed
    note = _tr("One photo may be in several of them.") if several else ""
    if not found.exposed:
        note = _tr("None that is known of so far.")
    return Figure(Count(found.exposed, _tr("exposed"), EXPOSED), there, note)


def _of_datasets(found: Overview) -> Figure:
    parts = tuple(
        Count(share.photos, shown(share.name, 60), PhotoFilter(datasets=frozenset({share.dataset})))
        for share in found.datasets[:MOST_LISTS]
    )
    if parts:
        more = len(found.datasets) - len(parts)
        note = count_words(more, "and %n more dataset", "and %n more datasets") if more else ""
    elif found.checked:
        note = _tr("None is in the lists you imported.")
    else:
        note = _tr("No list was imported yet, so this is not known.")
    return Figure(Count(found.in_datasets, _tr("in datasets"), IN_A_LIST), parts, note)


def _there(counts: tuple[Count, ...]) -> tuple[Count, ...]:
    return tuple(count for count in counts if count.value)


# -- charts


def years_chart(found: Overview) -> Chart:
    """Return photos with faces by the year they were taken in and what their license permits."""
    kinds = (
        (_tr("may be reused"), "open", Fill.SOLID),
        (_tr("other licenses"), "was_open", Fill.CROSSED),
        (_tr("license not known"), "quiet", Fill.HOLLOW),
        (_tr("all rights reserved"), "visible", Fill.STRIPED),
    )
    years = _years(found)
    values = {(kind, year): 0 for kind in range(len(kinds)) for year in years}
    undated = 0
    for share in found.years:
        if share.year is None:
            undated += share.photos
        else:
            values[_kind_of(share.license, found.permissive), share.year] += share.photos
    note = ""
    if undated:
        note = count_words(
            undated,
            "%n more photo with faces does not say when it was taken.",
            "%n more photos with faces do not say when they were taken.",
        )
    return Chart(
        title=_tr("Photos with faces, by year and license"),
        shape=Shape.COLUMNS,
        # A year has no thousands separator.
        labels=tuple(str(year) for year in years),
        parts=tuple(
            Part(name, color, fill, tuple(values[n, year] for year in years))
            for n, (name, color, fill) in enumerate(kinds)
        ),
        empty=_no_faces(found) if not undated else note,
        note=note,
    )


def _kind_of(license_: str, permissive: frozenset[str]) -> int:
    if license_ in permissive:
        return 0
    if license_ == ALL_RIGHTS_RESERVED:
        return 3
    return 2 if license_ == UNKNOWN or license_.startswith("flickr-license-") else 1


def _years(found: Overview) -> list[int]:
    """Return the years of the axis, those without a photo too unless they are very many."""
    there = sorted({share.year for share in found.years if share.year is not None})
    if there and there[-1] - there[0] <= MOST_GAP:
        return list(range(there[0], there[-1] + 1))
    return there


def _no_faces(found: Overview) -> str:
    if found.not_looked_at:
        return _tr("No faces found yet: {n} of {all} looked at.").format(
            n=number(found.looked_at), all=number(found.photos)
        )
    return _tr("No faces were found at this setting.")


def history_chart(found: Overview) -> Chart:
    """Return how many photos were exposed, day by day, as far as it is known."""
    fills = {
        Level.FOUND: ("found", Fill.CROSSED),
        Level.OPEN: ("open", Fill.SOLID),
        Level.WAS_OPEN: ("was_open", Fill.HOLLOW),
        Level.VISIBLE: ("visible", Fill.STRIPED),
    }
    days = found.history
    return Chart(
        title=_tr("Exposed photos, as you act"),
        shape=Shape.STEPS,
        labels=tuple(day(one.day) for one in days),
        places=tuple(one.day.toordinal() for one in days),
        parts=tuple(
            Part(level_word(level), color, fill, tuple(one.levels.get(level, 0) for one in days))
            for level, (color, fill) in fills.items()
        ),
        empty=_tr(
            "Nothing was changed with Safelight yet. From the first change of a license or of who "
            "can see a photo, this shows what it did."
        )
        if not days
        else _tr("None of the photos that are listed now is known to have been exposed."),
        note=_tr(
            "Of the photos and faces known today. What changed elsewhere is shown as it is now."
        ),
    )


def sources_chart(found: Overview) -> Chart:
    """Return where photos came from."""
    rows = found.sources
    return Chart(
        title=_tr("Where they came from"),
        shape=Shape.BARS,
        labels=tuple(shown(row.name, 80) for row in rows),
        parts=(
            Part(_tr("exposed"), "open", Fill.SOLID, tuple(row.exposed for row in rows)),
            Part(
                _tr("with faces, not exposed"),
                "visible",
                Fill.STRIPED,
                tuple(row.only_faces for row in rows),
            ),
            Part(
                _tr("others"),
                "quiet",
                Fill.HOLLOW,
                tuple(row.photos - row.exposed - row.only_faces for row in rows),
            ),
        ),
        empty=_tr("No photos are listed yet."),
    )


# -- what is due, what is next


def requests_words(found: Overview) -> str:
    """Return how the requests stand, in one line."""
    requests = found.requests
    if not requests.open:
        return _tr("No request is open.")
    parts = [count_words(requests.open, "%n request is open", "%n requests are open")]
    if requests.drafts:
        parts.append(count_words(requests.drafts, "%n of them a draft", "%n of them drafts"))
    if requests.overdue:
        parts.append(count_words(requests.overdue, "%n answer overdue", "%n answers overdue"))
    if requests.next_due is not None:
        parts.append(_due(requests.next_due, found.day))
    return ", ".join(parts) + "."


def _due(due: date, today: date) -> str:
    if due == today:
        return _tr("an answer is due today")
    return _tr("the next answer is due on {day}").format(day=day(due))


def step_words(step: Step) -> str:
    """Return one thing to do next, as the button that leads there says it."""
    words = {
        StepName.OVERDUE: counted(
            "%n answer is overdue: remind them", "%n answers are overdue: remind"
        ),
        StepName.DUE: counted("%n request waits for you", "%n requests wait for you"),
        StepName.OPEN: counted(
            "%n photo with faces is open: change its license",
            "%n photos with faces are open: change their license",
        ),
        StepName.LISTED: counted(
            "%n photo is in a published list: write to its holder",
            "%n photos are in published lists: write to the holders",
        ),
        StepName.REVIEW: counted(
            "%n exposed photo has an uncertain face: review it",
            "%n exposed photos have uncertain faces: review them",
        ),
        StepName.LOOK: counted(
            "%n photo was not looked at yet: scan",
            "%n photos were not looked at yet: scan",
        ),
        StepName.GRANTED: counted(
            "%n file with faces grants reuse: change its rights",
            "%n files with faces grant reuse: change their rights",
        ),
        StepName.LISTS: counted(
            "%n photo with faces was compared with no list: import one",
            "%n photos with faces were compared with no list: import one",
        ),
        StepName.UNREADABLE: counted(
            "%n photo could not be read: see why",
            "%n photos could not be read: see why",
        ),
    }[step.name]
    return count_words(step.count, *words)
