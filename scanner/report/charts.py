"""The charts of a report: what the photos that it is about show, in the report's own words."""

from scanner.domain.chart import Chart, Fill, Part, Shape
from scanner.domain.exposure import Level
from scanner.domain.license import ALL_RIGHTS_RESERVED, UNKNOWN
from scanner.domain.words import LEVELS, count
from scanner.report.facts import Facts

MOST_GAP = 60
"""Years without a photo that are shown between others; a camera's clock may say 1904."""

KINDS = (
    ("may be reused", "open", Fill.SOLID),
    ("other licenses", "was_open", Fill.CROSSED),
    ("license not known", "quiet", Fill.HOLLOW),
    ("all rights reserved", "visible", Fill.STRIPED),
)
LEVEL_FILLS = (
    (Level.FOUND, "found", Fill.CROSSED),
    (Level.OPEN, "open", Fill.SOLID),
    (Level.WAS_OPEN, "was_open", Fill.HOLLOW),
    (Level.VISIBLE, "visible", Fill.STRIPED),
)


def charts_of(facts: Facts) -> tuple[Chart, ...]:
    """Return the charts of a report for oneself; of a part of a library, none over time."""
    if not facts.tally.photos:
        return ()
    found = [_years(facts)]
    if facts.history:
        found.append(_history(facts))
    return (*found, _sources(facts))


def _years(facts: Facts) -> Chart:
    dated = {year for year, _ in facts.tally.years if year is not None}
    years = sorted(dated)
    if years and years[-1] - years[0] <= MOST_GAP:
        years = list(range(years[0], years[-1] + 1))
    values = {(kind, year): 0 for kind in range(len(KINDS)) for year in years}
    undated = 0
    for (year, license_), photos in facts.tally.years.items():
        if year is None:
            undated += photos
        else:
            values[_kind_of(license_, facts), year] += photos
    more = count(undated, "more photo with faces does", "more photos with faces do")
    note = f"{more} not say when." if undated else ""
    return Chart(
        title="Photos with faces, by the year they were taken in and their license",
        shape=Shape.COLUMNS,
        labels=tuple(str(year) for year in years),
        parts=tuple(
            Part(name, color, fill, tuple(values[n, year] for year in years))
            for n, (name, color, fill) in enumerate(KINDS)
        ),
        empty=note or "None found at this setting.",
        note=note,
    )


def _kind_of(license_: str, facts: Facts) -> int:
    if facts.permissive(license_):
        return 0
    if license_ == ALL_RIGHTS_RESERVED:
        return 3
    return 2 if license_ == UNKNOWN or license_.startswith("flickr-license-") else 1


def _history(facts: Facts) -> Chart:
    days = facts.history
    return Chart(
        title="Exposed photos over time",
        shape=Shape.STEPS,
        labels=tuple(one.day.isoformat() for one in days),
        places=tuple(one.day.toordinal() for one in days),
        parts=tuple(
            Part(LEVELS[level][0], color, fill, tuple(one.levels.get(level, 0) for one in days))
            for level, color, fill in LEVEL_FILLS
        ),
        empty="None of the photos that are listed now is known to have been exposed.",
        note="Of the photos and faces known today. What was not changed with Safelight is shown "
        "as it is now.",
    )


def _sources(facts: Facts) -> Chart:
    rows = sorted(facts.tally.sources.items(), key=lambda item: -item[1][0])
    parts = (
        ("exposed", "open", Fill.SOLID, [n[1] for _, n in rows]),
        ("with faces, not exposed", "visible", Fill.STRIPED, [n[2] for _, n in rows]),
        ("others", "quiet", Fill.HOLLOW, [n[0] - n[1] - n[2] for _, n in rows]),
    )
    return Chart(
        title="Where they came from",
        shape=Shape.BARS,
        labels=tuple(facts.names.get(source, f"source {source}") for source, _ in rows),
        parts=tuple(Part(name, color, fill, tuple(n)) for name, color, fill, n in parts),
    )
