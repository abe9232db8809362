"""
Whatever a catalog holds, every number of the overview is that of the list it opens.

And exposure over time, told backward from today, is what a recount of each day gives.
"""

import tempfile
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import given, settings

from scanner.catalog import Catalog
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import Level, LicenseChange, Rules
from scanner.domain.face import Box, FaceReview, FoundFace, Verdict
from scanner.domain.listing import PhotoFilter
from scanner.domain.overview import (
    Made,
    Standing,
    history_of,
    level_of,
)
from scanner.domain.photo import Media, SourceKind, Visibility
from scanner.ports import Look
from scanner.reference import datasets, license_table
from tests.fakes import photo
from tests.planned import synced
from ui.overview_words import figures, history_chart, sources_chart, years_chart

RULES = Rules(license_table(), datasets=datasets())
TODAY = date(2026, 5, 3)
PERMISSIVE = frozenset({"cc-by-2.0", "cc0-1.0"})
SLUGS = ["cc-by-2.0", "cc0-1.0", "all-rights-reserved", "unknown", "flickr-license-77"]
BOX = Box(0.1, 0.1, 0.2, 0.2)

facts = st.fixed_dictionaries(
    {
        "source": st.sampled_from([0, 1]),
        "license": st.sampled_from(SLUGS),
        "visibility": st.sampled_from(Visibility),
        "taken": st.none() | st.datetimes(datetime(1999, 1, 1), datetime(2004, 1, 1)),
        "media": st.sampled_from(Media),
        "looked": st.sampled_from(["no", "faces", "none", "broken"]),
        "score": st.floats(0, 1),
        "review": st.none() | st.sampled_from(Verdict),
        "listed": st.sets(st.sampled_from(["pipa", "ffhq"])),
        "was_open": st.booleans(),
    }
)


def filled(catalog: Catalog, things: list[dict[str, object]]) -> None:
    """Put photos into a catalog, with faces, words, lists and histories."""
    sources = [
        catalog.photos.add_source(SourceKind.FLICKR, "ann", [], nsid="1@N01", own=True),
        catalog.photos.add_source(SourceKind.FOLDER, "files", ["/x"]),
    ]
    told = ("license", "visibility", "taken", "media")
    for which, source in enumerate(sources):
        mine = [thing for thing in things if thing["source"] == which]
        described = [
            photo(f"{n}", **{name: thing[name] for name in told}) for n, thing in enumerate(mine)
        ]
        for id_, thing in zip(synced(catalog, source, *described), mine, strict=True):
            if thing["looked"] != "no":
                faces = (FoundFace(BOX, thing["score"]),) if thing["looked"] == "faces" else ()  # type: ignore[arg-type]
                error = "It is cut off." if thing["looked"] == "broken" else None
                seen = Look(photo=id_, content=f"{id_}", faces=faces, error=error)
                catalog.findings.record("d", [(seen, "1")])
            if thing["review"] is not None:
                catalog.findings.set_reviews(id_, [FaceReview(BOX, thing["review"])])  # type: ignore[arg-type]
            matches = [DatasetMatch(slug, "list", "ab" * 32, 1) for slug in thing["listed"]]  # type: ignore[attr-defined]
            catalog.findings.set_matches(id_, matches)
            if thing["was_open"]:
                before = LicenseChange(datetime(2010, 1, 1, tzinfo=UTC), "cc-by-2.0")
                after = LicenseChange(datetime(2024, 1, 1, tzinfo=UTC), "all-rights-reserved")
                catalog.findings.set_history(id_, [before, after])


@settings(max_examples=40)
@given(st.lists(facts, max_size=12))
def test_every_number_is_that_of_the_list_it_opens(things: list[dict[str, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        catalog = Catalog(Path(folder) / "catalog.sqlite", RULES)
        try:
            filled(catalog, things)
            found = catalog.overviews.overview(RULES, TODAY, UTC)

            for figure in figures(found):
                for count in (figure.main, *figure.parts):
                    assert count.value == catalog.listing.count(count.wanted), count.words
            facets = catalog.listing.facets(PhotoFilter())
            assert found.photos == facets.total == len(things)
            assert {n: found.severities[n] for n in (1, 2, 3) if found.severities[n]} == {
                n: count for n, count in facets.severities.items() if n
            }
            everything = catalog.listing.rows(catalog.listing.find(PhotoFilter()))
            levels = Counter(row.level for row in everything if row.level is not Level.NONE)
            assert {level: n for level, n in found.levels.items() if n} == levels
            rows = catalog.listing.rows(catalog.listing.find(PhotoFilter(faces=True)))
            assert {(y.year, y.license): y.photos for y in found.years} == Counter(
                (row.taken.year if row.taken else None, row.license) for row in rows
            )
            assert sum(years_chart(found).totals) == len([row for row in rows if row.taken])
            for share in found.sources:
                mine = PhotoFilter(sources=frozenset({share.source}))
                assert share.photos == catalog.listing.count(mine)
            shares = tuple(share.photos for share in found.sources)
            assert sources_chart(found).totals == shares
            assert history_chart(found).is_empty
        finally:
            catalog.close()


states = st.builds(
    Standing,
    license=st.sampled_from(SLUGS),
    visibility=st.sampled_from(Visibility),
    listed=st.booleans(),
    was_open=st.booleans(),
)
deeds = st.tuples(
    st.integers(0, 4),
    st.integers(1, 20),
    st.one_of(st.sampled_from(SLUGS), st.sampled_from(Visibility)),
)


@given(st.lists(states, min_size=5, max_size=5), st.lists(deeds, max_size=12))
def test_the_past_told_backward_is_the_past_recounted_forward(
    begun: list[Standing], wishes: list[tuple[int, int, str]]
) -> None:
    stands = dict(enumerate(begun))
    recounts = {0: recount(stands)}
    made = []
    for n, day, value in sorted(wishes, key=lambda wish: wish[1]):
        was = stands[n]
        is_license = not isinstance(value, Visibility)
        made.append(
            Made(
                photo=n,
                day=date(2026, 1, day),
                is_license=is_license,
                before=was.license if is_license else was.visibility,
            )
        )
        stands[n] = Standing(
            license=value if is_license else was.license,
            visibility=was.visibility if is_license else Visibility(value),
            listed=was.listed,
            was_open=was.was_open,
        )
        recounts[day] = recount(stands)

    told = history_of(recount(stands), stands, made, permissive=PERMISSIVE, today=date(2026, 1, 25))

    if not made:
        assert told == ()
        return
    assert [one.day for one in told] == sorted({one.day for one in told})
    assert {one.day for one in made} <= {one.day for one in told}
    for one in told:
        last = max(day for day in recounts if day == 0 or date(2026, 1, day) <= one.day)
        assert {level: n for level, n in one.levels.items() if n} == recounts[last]


def recount(stands: dict[int, Standing]) -> dict[Level, int]:
    levels = Counter(level_of(one, PERMISSIVE) for one in stands.values())
    levels.pop(Level.NONE, None)
    return dict(levels)
