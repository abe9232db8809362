"""Whatever is filtered by, lists and counts are those of a plain look at every photo."""

import tempfile
from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import given, settings

from scanner.catalog import Catalog
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import Reason, Rules
from scanner.domain.face import Box, FoundFace
from scanner.domain.listing import DateRange, Facets, Order, PhotoFilter, PhotoRow
from scanner.domain.photo import SourceKind, Visibility
from scanner.ports import Look
from scanner.reference import datasets, license_table
from tests.fakes import photo

TABLE = license_table()
RULES = Rules(TABLE, datasets=datasets())
FACE = FoundFace(Box(0.4, 0.2, 0.2, 0.3), 0.98)
SLUGS = ["cc-by-2.0", "cc-by-nc-2.0", "all-rights-reserved", "unknown"]
IN_LISTS = ["megaface", "pipa"]
TITLES = ["", "Harbour", "Harbour swans", "Market"]

days = st.dates(date(2018, 11, 1), date(2020, 2, 1))
flags = st.sampled_from([None, True, False])
looks = st.sampled_from(["none yet", "no face", "a face", "unreadable"])
libraries = st.lists(
    st.tuples(
        st.builds(
            dict,
            title=st.sampled_from(TITLES),
            license=st.sampled_from(SLUGS),
            visibility=st.sampled_from(Visibility),
            geotagged=flags,
            taken=st.none() | days.map(lambda day: datetime(day.year, day.month, day.day, 12)),
            uploaded=st.none() | days.map(lambda day: datetime(day.year, day.month, day.day)),
        ),
        looks,
        st.sets(st.sampled_from(IN_LISTS)),
        st.booleans(),
    ),
    max_size=12,
)
years = st.sampled_from(
    [date(2018, 1, 1), date(2019, 1, 1), date(2018, 12, 31), date(2019, 12, 31)]
)
ranges = st.none() | st.builds(DateRange, st.none() | days | years, st.none() | days | years)
sets = lambda some: st.frozensets(st.sampled_from(some), max_size=2)  # noqa: E731
filters = st.builds(
    PhotoFilter,
    faces=flags,
    looked_at=st.sampled_from([None, None, True, False]),
    unreadable=st.sampled_from([None, None, True, False]),
    licenses=sets(SLUGS),
    permissive=st.sampled_from([None, None, "any-cc-or-public-domain"]),
    visibilities=sets(list(Visibility)),
    severity=st.sampled_from([None, None, 0, 1, 2]),
    reasons=sets(list(Reason)),
    datasets=sets(IN_LISTS),
    taken=ranges,
    uploaded=ranges,
    geotagged=st.sampled_from([None, None, True, False]),
    text=st.sampled_from(["", "", "harbour", "SWANS harb", "ar"]),
    keys=st.frozensets(st.sampled_from([f"k{n}" for n in range(12)]), max_size=3)
    | st.just(frozenset()),
    gone=st.booleans(),
)


def passes(row: PhotoRow, wanted: PhotoFilter) -> bool:
    """Tell whether a photo passes a filter, in plain words."""

    def within(moment: datetime | None, days: DateRange | None) -> bool:
        if days is None or days == DateRange():
            return True
        if moment is None:
            return False
        first, last = days.first or date.min, days.last or date.max
        return first <= moment.date() <= last

    profile = wanted.permissive
    return all(
        (
            wanted.gone or not row.gone,
            wanted.faces is None or (row.faces is not None and (row.faces > 0) == wanted.faces),
            wanted.looked_at is None or (row.faces is not None) == wanted.looked_at,
            wanted.unreadable is None or (row.error is not None) == wanted.unreadable,
            not wanted.licenses or row.license in wanted.licenses,
            profile is None or TABLE.is_permissive(row.license, profile),
            not wanted.visibilities or row.visibility in wanted.visibilities,
            wanted.severity is None or row.severity >= wanted.severity,
            not wanted.reasons or bool(wanted.reasons & set(row.reasons)),
            not wanted.datasets or bool(wanted.datasets & set(row.datasets)),
            within(row.taken, wanted.taken),
            within(row.uploaded, wanted.uploaded),
            wanted.geotagged is None or row.geotagged == wanted.geotagged,
            all(
                word in row.title.lower() or word in row.key for word in wanted.text.lower().split()
            ),
            not wanted.keys or row.key in wanted.keys,
        )
    )


def seen(row: PhotoRow) -> str:
    if row.error is not None:
        return "unreadable"
    if row.faces is None:
        return "not-looked-at"
    return "yes" if row.faces else "no"


def recount(rows: list[PhotoRow], wanted: PhotoFilter) -> Facets:
    """Count every menu by looking at each photo, its own part of the filter left out."""

    def some(**without: object) -> list[PhotoRow]:
        return [row for row in rows if passes(row, replace(wanted, **without))]  # type: ignore[arg-type]

    nothing: frozenset[str] = frozenset()
    those = some()
    by_look = some(faces=None, looked_at=None, unreadable=None)
    return Facets(
        total=len(those),
        exposed=sum(row.severity > 0 for row in those),
        sources=Counter(row.source for row in some(sources=nothing)),
        licenses=Counter(row.license for row in some(licenses=nothing, permissive=None)),
        visibilities=Counter(row.visibility for row in some(visibilities=nothing)),
        faces=Counter(map(seen, by_look)),
        severities=Counter(row.severity for row in some(severity=None)),
        reasons=Counter(reason for row in some(reasons=nothing) for reason in row.reasons),
        datasets=Counter(name for row in some(datasets=nothing) for name in row.datasets),
        possible=Counter(name for row in some(possible=nothing) for name in row.possible),
        years=Counter(row.taken.year for row in some(taken=None) if row.taken is not None),
    )


@given(libraries, st.lists(filters, min_size=1, max_size=8), st.sampled_from(Order))
@settings(max_examples=60, deadline=None)
def test_lists_and_counts_are_those_of_a_plain_look(
    library: list[tuple[dict[str, object], str, set[str], bool]],
    asked: list[PhotoFilter],
    order: Order,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        catalog = Catalog(Path(folder) / "catalog.sqlite", RULES)
        source = catalog.photos.add_source(SourceKind.EXPORT, "me", ["/x"]).id
        photos = [photo(f"k{n}", **facts) for n, (facts, *_) in enumerate(library)]
        with catalog.photos.syncing(source) as walk:
            ids = walk.store(photos)
            walk.unsee([one.key for one, (*_, gone) in zip(photos, library, strict=True) if gone])
        for id_, (_, look, lists, _gone) in zip(ids, library, strict=True):
            if look != "none yet":
                error = "cut off" if look == "unreadable" else None
                faces = (FACE,) if look == "a face" else ()
                catalog.findings.record("fake", [(Look(photo=id_, faces=faces, error=error), "1")])
            matches = [DatasetMatch(name, "list", "0" * 64, 1) for name in sorted(lists)]
            catalog.findings.set_matches(id_, matches)
        listing = catalog.listing
        rows = listing.rows(ids)

        for wanted in [*asked, PhotoFilter(), *asked]:
            found = list(listing.find(wanted, order))
            assert sorted(found) == [row.id for row in rows if passes(row, wanted)]
            assert listing.count(wanted) == len(found)
            assert listing.facets(wanted) == recount(rows, wanted)
        catalog.close()
