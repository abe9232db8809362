"""What a list costs, counted in steps of SQLite: it must not grow with photos nobody asked for."""

import threading
from array import array
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from scanner.app.newest import Newest
from scanner.catalog import Catalog, ordering
from scanner.domain.dataset import DatasetMatch
from scanner.domain.exposure import Reason, Rules
from scanner.domain.face import Box, FoundFace
from scanner.domain.job import Cancelled
from scanner.domain.listing import DateRange, Order, PhotoFilter
from scanner.domain.photo import SourceKind, Visibility
from scanner.ports import Look
from scanner.reference import datasets, license_table
from tests.fakes import photo

RULES = Rules(license_table(), datasets=datasets())
FACE = (FoundFace(Box(0.4, 0.2, 0.2, 0.3), 0.98),)
UNSURE = (FoundFace(Box(0.4, 0.2, 0.2, 0.3), 0.6),)
LICENSES = ("cc-by-2.0", "all-rights-reserved", "cc0-1.0")
WITH_FACES, FEW, MANY, PAGE = 300, 1_000, 8_000, 40
STEPS = 100
GROWTH = 1.3
"""Eight times as many photos may cost this much more: a deeper tree, a larger page of counts."""

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"

FILTERS = {
    "everything": PhotoFilter(),
    "faces": PhotoFilter(faces=True),
    "no faces": PhotoFilter(faces=False),
    "exposed": PhotoFilter(severity=1),
    "license": PhotoFilter(licenses=frozenset({"cc-by-2.0"})),
    "permissive": PhotoFilter(permissive="any-cc-or-public-domain"),
    "visibility": PhotoFilter(visibilities=frozenset({Visibility.PRIVATE})),
    "reason": PhotoFilter(reasons=frozenset({Reason.FACE})),
    "year": PhotoFilter(taken=DateRange(date(2005, 1, 1), date(2005, 12, 31))),
}
NOT_TALLIED = {
    "days": PhotoFilter(taken=DateRange(date(2005, 1, 3), date(2005, 1, 20))),
    "dataset": PhotoFilter(datasets=frozenset({"megaface"})),
    "text": PhotoFilter(text="swan"),
    "two signs": PhotoFilter(text="wa"),
    "text and faces": PhotoFilter(text="swan 12", faces=True),
    "nothing": PhotoFilter(text="zzzyx"),
    "gone as well": PhotoFilter(gone=True),
}


def filled(home: Path, photos: int) -> Catalog:
    """Return a catalog in which the first photos show faces, and all further ones are alike."""
    catalog = Catalog(home / "catalog.sqlite", RULES)
    source = catalog.photos.add_source(SourceKind.EXPORT, "me", ["/x"])
    with catalog.photos.syncing(source.id) as walk:
        ids = walk.store(
            [
                photo(
                    f"{n:06}",
                    title=f"{'Swan' if n % 3 else 'Bridge'} {n}",
                    license=LICENSES[n % 3],
                    visibility=Visibility.PUBLIC if n % 4 else Visibility.PRIVATE,
                    taken=datetime(2005, 1, 1) + timedelta(minutes=7 * n),
                )
                for n in range(photos)
            ]
        )
        looks = [
            (Look(photo=id_, faces=(UNSURE if n % 9 else FACE) if n < WITH_FACES else ()), "1")
            for n, id_ in enumerate(ids)
        ]
        catalog.findings.record("fake", looks)
        for id_ in ids[:WITH_FACES:10]:
            found = DatasetMatch("megaface", "list", "0" * 64, 1)
            catalog.findings.set_matches(id_, [found])
    return catalog


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    catalog = filled(tmp_path_factory.mktemp("few"), FEW)
    yield catalog
    catalog.close()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    catalog = filled(tmp_path_factory.mktemp("many"), MANY)
    yield catalog
    catalog.close()


def steps(catalog: Catalog, question: Callable[[], object]) -> int:
    """Return hundreds of steps of SQLite's machine that a question takes on this thread."""
    count = 0

    def counted() -> int:
        nonlocal count
        count += 1
        return 0

    connection = catalog._database.connection()
    connection.set_progress_handler(counted, STEPS)
    try:
        question()
    finally:
        connection.set_progress_handler(None, 0)
    return count


@pytest.mark.parametrize("name", FILTERS)
def test_a_first_page_costs_the_same_among_eight_times_as_many_photos(
    name: str, few: Catalog, many: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ordering, "_LOOKED_THROUGH", (50, FEW // 2))
    one, eight = (
        steps(catalog, lambda listing=catalog.listing: listing.first(FILTERS[name], photos=PAGE))  # type: ignore[misc]
        for catalog in (few, many)
    )
    assert eight <= GROWTH * one + 5


@pytest.mark.parametrize("name", FILTERS)
def test_the_counts_of_all_menus_cost_the_same_among_eight_times_as_many_photos(
    name: str, few: Catalog, many: Catalog
) -> None:
    one, eight = (
        steps(catalog, lambda listing=catalog.listing: listing.facets(FILTERS[name]))  # type: ignore[misc]
        for catalog in (few, many)
    )
    assert eight <= GROWTH * one + 5


def test_the_overview_costs_the_same_among_eight_times_as_many_photos(
    few: Catalog, many: Catalog
) -> None:
    one, eight = (
        steps(
            catalog,
            lambda catalog=catalog: catalog.overviews.overview(RULES, date(2026, 1, 1)),  # type: ignore[misc]
        )
        for catalog in (few, many)
    )
    assert eight <= GROWTH * one + 5


def test_these_steps_tell_a_scan_from_an_index(few: Catalog, many: Catalog) -> None:
    one, eight = (
        steps(catalog, lambda listing=catalog.listing: listing.find(PhotoFilter(), Order.TITLE))  # type: ignore[misc]
        for catalog in (few, many)
    )
    assert eight > 6 * one


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("name", [*FILTERS, *NOT_TALLIED])
def test_a_first_page_is_what_the_whole_list_begins_with(
    name: str, order: Order, few: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ordering, "_LOOKED_THROUGH", (50, 200))
    wanted = (FILTERS | NOT_TALLIED)[name]
    listing = few.listing
    listing._orders._kept.clear()
    unknown = listing.first(wanted, order, photos=PAGE)
    whole = listing.find(wanted, order)
    listing.find(PhotoFilter(), order)
    known = listing.first(wanted, order, photos=PAGE)
    again = listing.find(wanted, order)

    assert unknown == whole[:PAGE]
    assert known in (None, whole[:PAGE])
    assert again == whole


# -- questions that nobody wants to know the answer of any more


def test_a_question_under_way_ends_when_it_is_stale(many: Catalog) -> None:
    looked = 0

    def stale() -> bool:
        nonlocal looked
        looked += 1
        return looked > 1

    with pytest.raises(Cancelled), many.given_up_when(stale), many._database.read() as db:
        db.execute(ENDLESS).fetchone()
    # The connection is as before.
    assert len(many.listing.find(PhotoFilter())) == MANY


def test_of_questions_only_the_newest_is_answered(many: Catalog) -> None:
    newest = Newest("test-newest", many.given_up_when)
    begun = threading.Event()

    def first() -> object:
        with many._database.read() as db:
            begun.set()
            return db.execute(ENDLESS).fetchone()

    try:
        under_way = newest.ask(first)
        assert begun.wait(60)
        waiting = newest.ask(lambda: array("q", [1]))
        last = newest.ask(lambda: array("q", [2]))
        assert last.result(60) == array("q", [2])
        with pytest.raises(Cancelled):
            under_way.result(60)
        assert waiting.cancelled() or isinstance(waiting.exception(60), Cancelled)
    finally:
        newest.close()


def test_an_answer_that_was_there_too_late_is_not_given() -> None:
    newest = Newest("test-newest", lambda _: nullcontext())
    gate = threading.Event()
    try:
        late = newest.ask(lambda: gate.wait(60))
        while not late.running():
            pass
        last = newest.ask(lambda: "now")
        gate.set()
        assert last.result(60) == "now"
        assert isinstance(late.exception(60), Cancelled)
    finally:
        newest.close()
