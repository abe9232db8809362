from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.domain.change import (
    Caution,
    CautionKind,
    ChangeKind,
    ChangeState,
    Entry,
    Kept,
    PlanEvent,
    PlanId,
    Transition,
    Wish,
)
from scanner.domain.exposure import Rules
from scanner.errors import NotFound
from scanner.reference import license_table
from tests.planned import (
    ANNA,
    BORIS,
    CLOSE,
    CLOSED,
    NOWHERE,
    account,
    change,
    detail,
    of,
    on_flickr,
    say,
    synced,
)

UPLOADED = datetime(2020, 5, 1, 12, 30, 0, 250_000, tzinfo=UTC)


@pytest.fixture
def told() -> list[frozenset[str]]:
    return []


@pytest.fixture
def catalog(tmp_path: Path, told: list[frozenset[str]]) -> Iterator[Catalog]:
    made = Catalog(tmp_path / "catalog.sqlite", Rules(license_table()), on_commit=told.append)
    yield made
    made.close()


# -- plans


def test_a_plan_is_read_back_to_the_letter(catalog: Catalog) -> None:
    cautions = (
        Caution(CautionKind.COPIES_KEEP_LICENSE, 2, ("cc-by-2.0",)),
        Caution(CautionKind.FORMAT, 1, ("/b\udcffd", "é")),
    )
    given = [
        change(1, title="Tom & Жерри", uploaded=UPLOADED, restores='{"keep": "\u2028"}'),
        change(2, place="/photos/b\udcffd \ud800.jpg", before="", after='"\n\0"'),
    ]

    plan = catalog.changes.store(
        Wish(ChangeKind.RIGHTS, '{"copyright": "Анна"}', embed=True),
        given,
        unchanged=7,
        cautions=cautions,
        calls=12,
        seconds=3,
        undoes=PlanId(5),
    )

    kept = catalog.changes.plan(plan)
    assert kept.wish == Wish(ChangeKind.RIGHTS, '{"copyright": "Анна"}', embed=True)
    assert (kept.changes, kept.unchanged, kept.cautions) == (2, 7, cautions)
    assert (kept.calls, kept.seconds, kept.undoes) == (12, 3.0, 5)
    assert (kept.agreed, kept.stopped, kept.discarded) == (None, "", False)
    assert kept.states == {ChangeState.PLANNED: 2}
    assert timedelta() <= datetime.now(UTC) - kept.made < timedelta(minutes=5)
    assert of(catalog, plan) == [replace(c, plan=plan, n=n) for n, c in enumerate(given, 1)]
    assert catalog.changes.check_journal().broken is None


def test_text_that_utf8_cannot_hold_is_kept_as_far_as_it_can(catalog: Catalog) -> None:
    plan = catalog.changes.store(CLOSE, [change(1, title="lone \ud800", before="\udfff")])
    (kept,) = of(catalog, plan)
    say(catalog, kept, ChangeState.FAILED, "\ud800", note="\udc00", kept=Kept("\ud801", "\ud802"))

    assert (kept.title, kept.before) == ("lone ?", "?")
    line = list(catalog.changes.journal(plan))[-1]
    assert (line.seen, line.note, line.kept) == ("?", "?", Kept("?", "?"))
    assert catalog.changes.check_journal().broken is None


def test_a_plan_that_is_not_there_is_not_found(catalog: Catalog) -> None:
    for ask in (
        lambda: catalog.changes.plan(NOWHERE),
        lambda: catalog.changes.discard(NOWHERE),
        lambda: catalog.changes.note(NOWHERE, PlanEvent.AGREED),
        lambda: catalog.changes.copy_without(NOWHERE, ()),
        lambda: catalog.changes.places(NOWHERE, (ChangeState.PLANNED,)),
        lambda: say(catalog, change(1), ChangeState.DONE),
    ):
        with pytest.raises(NotFound, match="There is no plan 77"):
            ask()
    assert list(catalog.changes.journal()) == []


def test_plans_come_newest_first_and_discarded_ones_only_on_wish(catalog: Catalog) -> None:
    one, two, three = (catalog.changes.store(CLOSE, [change(n)]) for n in (1, 2, 3))
    catalog.changes.discard(two)

    assert [plan.id for plan in catalog.changes.plans()] == [three, one]
    assert [plan.id for plan in catalog.changes.plans(discarded=True)] == [three, two, one]
    assert catalog.changes.plan(two).discarded


def test_what_is_left_out_at_the_preview_makes_a_new_plan_and_discards_the_former(
    catalog: Catalog,
) -> None:
    caution = Caution(CautionKind.STRICTER, 4)
    wish = Wish(ChangeKind.RIGHTS, "{}", embed=True)
    former = catalog.changes.store(
        wish,
        [change(n, place=f"/{n}\udcff", title=f"{n}", restores="r") for n in (1, 2, 3, 4)],
        unchanged=3,
        cautions=[caution],
        calls=40,
        seconds=8.0,
        undoes=PlanId(1),
    )

    fewer = replace(caution, photos=2)
    plan = catalog.changes.copy_without(former, [2, 4, 4, 99], cautions=[fewer])

    kept = catalog.changes.plan(plan)
    assert (kept.wish, kept.changes, kept.unchanged) == (wish, 2, 3)
    assert (kept.calls, kept.seconds, kept.undoes, kept.cautions) == (20, 4.0, 1, (fewer,))
    one, _, three, _ = of(catalog, former)
    assert of(catalog, plan) == [replace(one, plan=plan, n=1), replace(three, plan=plan, n=2)]
    assert (catalog.changes.plan(former).discarded, kept.discarded) == (True, False)
    assert len(of(catalog, former)) == 4
    assert catalog.changes.check_journal().broken is None


def test_a_plan_may_be_left_with_nothing(catalog: Catalog) -> None:
    former = catalog.changes.store(CLOSE, [change(1)], calls=4, seconds=1.0)
    empty = catalog.changes.copy_without(former, [1])

    kept = catalog.changes.plan(catalog.changes.copy_without(empty, ()))
    assert (kept.changes, kept.calls, kept.seconds, kept.states) == (0, 0, 0.0, {})


def test_a_plan_says_when_it_was_agreed_to_and_why_its_last_run_stopped(catalog: Catalog) -> None:
    plan = catalog.changes.store(CLOSE, [change(1)])
    note = catalog.changes.note
    told = []
    for event, words in [
        (PlanEvent.AGREED, ""),
        (PlanEvent.STOPPED, "The network is gone."),
        (PlanEvent.AGREED, ""),
        (PlanEvent.STOPPED, "Flickr's hour is used up."),
        (PlanEvent.FINISHED, "all"),
        (PlanEvent.CHECKED, ""),
    ]:
        note(plan, event, words)
        told.append((catalog.changes.plan(plan).agreed, catalog.changes.plan(plan).stopped))

    agreed = told[0][0]
    assert agreed is not None
    assert told == [
        (agreed, ""),
        (agreed, "The network is gone."),
        (agreed, ""),
        (agreed, "Flickr's hour is used up."),
        (agreed, ""),
        (agreed, ""),
    ]


def test_only_storing_a_plan_says_that_it_was_made(catalog: Catalog) -> None:
    plan = catalog.changes.store(CLOSE, [])
    with pytest.raises(ValueError, match="by storing it"):
        catalog.changes.note(plan, PlanEvent.MADE)


# -- changes


def test_the_state_of_a_change_is_that_of_its_last_line(catalog: Catalog) -> None:
    plan = catalog.changes.store(CLOSE, [change(n) for n in range(1, 6)])
    one, two, three, *_ = of(catalog, plan)
    for state in (ChangeState.STARTED, ChangeState.FAILED, ChangeState.STARTED, ChangeState.DONE):
        say(catalog, one, state)
    say(catalog, two, ChangeState.STARTED)
    say(catalog, three, ChangeState.CONFLICT, "cc0-1.0", note="It was changed elsewhere.")

    rows = catalog.changes.rows(plan, [3, 1, 99, 4, 1])

    assert [(row.change.n, row.state, row.note) for row in rows] == [
        (3, ChangeState.CONFLICT, "It was changed elsewhere."),
        (1, ChangeState.DONE, ""),
        (4, ChangeState.PLANNED, ""),
        (1, ChangeState.DONE, ""),
    ]
    assert rows[2].at is None
    assert rows[0].at is not None
    assert timedelta() <= datetime.now(UTC) - rows[0].at < timedelta(minutes=5)
    assert catalog.changes.plan(plan).states == {
        ChangeState.PLANNED: 2,
        ChangeState.STARTED: 1,
        ChangeState.DONE: 1,
        ChangeState.CONFLICT: 1,
    }


def test_counting_goes_on_from_what_was_counted_before(catalog: Catalog, tmp_path: Path) -> None:
    plan = catalog.changes.store(CLOSE, [change(n) for n in range(1, 5)])
    other = catalog.changes.store(CLOSE, [change(1)])
    changes = of(catalog, plan)
    for state in (ChangeState.STARTED, ChangeState.DONE, ChangeState.DRIFTED):
        catalog.changes.plan(plan)
        say(catalog, of(catalog, other)[0], state)
        say(catalog, changes[0], state)
        catalog.changes.record([Entry(change=c, state=state) for c in changes[1:3]])
        fresh = Catalog(tmp_path / "catalog.sqlite", Rules(license_table()))
        expected = {state: 3, ChangeState.PLANNED: 1}
        assert catalog.changes.plan(plan).states == expected
        assert fresh.changes.plan(plan).states == expected
        fresh.close()


def test_transitions_come_with_the_most_first(catalog: Catalog) -> None:
    befores = ["cc-by-2.0", "cc0-1.0", "cc0-1.0", "by", "cc0-1.0", "by"]
    plan = catalog.changes.store(CLOSE, [change(n, before=b) for n, b in enumerate(befores)])
    catalog.changes.store(CLOSE, [change(1)])

    assert catalog.changes.transitions(plan) == [
        Transition(before="cc0-1.0", after=CLOSED, changes=3),
        Transition(before="by", after=CLOSED, changes=2),
        Transition(before="cc-by-2.0", after=CLOSED, changes=1),
    ]


def test_numbers_are_those_that_fit(catalog: Catalog) -> None:
    befores = ["cc-by-2.0", "cc0-1.0", "cc-by-2.0", ""]
    plan = catalog.changes.store(CLOSE, [change(n, before=b) for n, b in enumerate(befores)])
    catalog.changes.store(CLOSE, [change(n) for n in range(9)])
    say(catalog, of(catalog, plan)[2], ChangeState.DONE)
    numbers = catalog.changes.numbers

    assert numbers(plan) == array("q", [1, 2, 3, 4])
    assert list(numbers(plan, before="cc-by-2.0", after=CLOSED)) == [1, 3]
    assert list(numbers(plan, before="")) == [4]
    assert list(numbers(plan, after="")) == []
    assert list(numbers(plan, states=[ChangeState.PLANNED])) == [1, 2, 4]
    assert list(numbers(plan, states=[ChangeState.DONE], before="cc-by-2.0")) == [3]


def test_places_come_by_their_first_change_and_pages_hold_one_place(catalog: Catalog) -> None:
    plan = catalog.changes.store(
        CLOSE,
        [change(n, place=BORIS if n in (2, 3, 5) else ANNA, source=n % 2) for n in range(2, 8)],
    )
    left = (ChangeState.PLANNED, ChangeState.STARTED)
    changes = of(catalog, plan)
    say(catalog, changes[0], ChangeState.STARTED)
    say(catalog, changes[1], ChangeState.DONE)

    def page(place: str, states: Sequence[ChangeState], after: int, limit: int) -> list[int]:
        rows = catalog.changes.page(plan, place, states, after=after, limit=limit)
        return [row.change.n for row in rows]

    assert catalog.changes.places(plan, left) == [BORIS, ANNA]
    assert catalog.changes.places(plan, (ChangeState.PLANNED,)) == [ANNA, BORIS]
    assert catalog.changes.places(plan, (ChangeState.DONE,)) == [BORIS]
    assert catalog.changes.places(plan, (ChangeState.FAILED,)) == []
    assert catalog.changes.sources(plan) == [0, 1]
    assert page(BORIS, left, 0, 9) == [1, 4]
    assert page(ANNA, left, 0, 2) == [3, 5]
    assert page(ANNA, left, 5, 2) == [6]
    assert page("", left, 1, 3) == [3, 4, 5]
    assert page("3@N03", left, 0, 9) == []


def test_all_files_are_one_place(catalog: Catalog) -> None:
    plan = catalog.changes.store(
        Wish(ChangeKind.RIGHTS, "{}"), [change(n, place=f"/p/{n}.jpg") for n in (1, 2)]
    )

    assert catalog.changes.places(plan, (ChangeState.PLANNED,)) == [""]
    assert catalog.changes.places(plan, (ChangeState.DONE,)) == []
    (place,) = catalog.changes.places(plan, tuple(ChangeState))
    rows = catalog.changes.page(plan, place, (ChangeState.PLANNED,), after=0, limit=9)
    assert [row.change.place for row in rows] == ["/p/1.jpg", "/p/2.jpg"]


def test_an_undo_is_given_what_was_made_with_what_it_kept(catalog: Catalog) -> None:
    plan = catalog.changes.store(CLOSE, [change(n % 9) for n in range(1203)])
    rows = catalog.changes.rows(plan, range(1, 1204))
    done = [row.change for row in rows if row.change.n != 700]
    # Cut off once, and begun again: what was kept last is what lay there before the write.
    for old in ("x", "packet"):
        catalog.changes.record(
            [Entry(change=c, state=ChangeState.STARTED, kept=Kept(f"{old} {c.n}")) for c in done]
        )
    catalog.changes.record(
        [Entry(change=c, state=ChangeState.DONE, kept=Kept(receipt=f"r{c.n}")) for c in done]
    )
    catalog.changes.record([Entry(change=done[0], state=ChangeState.VERIFIED)])
    catalog.changes.record([Entry(change=done[1], state=ChangeState.DRIFTED, seen="by")])
    catalog.changes.record([Entry(change=done[2], state=ChangeState.UNCERTAIN)])

    made = list(catalog.changes.made(plan))

    assert [row.change.n for row, _ in made] == [n for n in range(1, 1204) if n not in (3, 700)]
    assert all(kept == Kept(f"packet {row.change.n}", f"r{row.change.n}") for row, kept in made)
    assert [row.state for row, _ in made[:3]] == [
        ChangeState.VERIFIED,
        ChangeState.DRIFTED,
        ChangeState.DONE,
    ]


def test_an_undo_can_be_stored_while_what_it_undoes_is_read(catalog: Catalog) -> None:
    plan = catalog.changes.store(CLOSE, [change(n % 9) for n in range(1100)])
    rows = catalog.changes.rows(plan, range(1, 1101))
    catalog.changes.record([Entry(change=row.change, state=ChangeState.DONE) for row in rows])

    undo = catalog.changes.store(
        CLOSE,
        (
            replace(row.change, before=row.change.after, after=row.change.before)
            for row, _ in catalog.changes.made(plan)
        ),
        undoes=plan,
    )

    assert catalog.changes.plan(undo).changes == 1100
    assert catalog.changes.check_journal().broken is None


def test_a_photo_knows_what_was_planned_for_it(catalog: Catalog) -> None:
    source = account(catalog)
    one, two = synced(catalog, source, on_flickr("88100000001"), on_flickr("88100000002"))
    first, begun, never, last = (
        catalog.changes.store(CLOSE, [change(1, photo=one), change(2, photo=two)]) for _ in range(4)
    )
    say(catalog, of(catalog, begun)[0], ChangeState.FAILED, note="no")
    catalog.changes.discard(begun)
    catalog.changes.discard(never)

    rows = catalog.changes.of_photo(one)

    assert [(row.change.plan, row.state, row.note) for row in rows] == [
        (last, ChangeState.PLANNED, ""),
        (begun, ChangeState.FAILED, "no"),
        (first, ChangeState.PLANNED, ""),
    ]
    assert [row.change.plan for row in catalog.changes.of_photo(two)] == [last, first]


def test_an_old_plan_stays_readable_when_its_source_is_removed_and_its_numbers_given_again(
    catalog: Catalog,
) -> None:
    source = account(catalog)
    (id_,) = synced(catalog, source, on_flickr("88100000001"))
    plan = catalog.changes.store(CLOSE, [change(1, photo=id_, source=source.id)])
    catalog.photos.remove_source(source.id)
    again = account(catalog)
    (new,) = synced(catalog, again, on_flickr("88100000001"))
    assert new == id_, "SQLite gives a photo's number again"

    say(catalog, of(catalog, plan)[0], ChangeState.DONE)

    (row,) = catalog.changes.rows(plan, [1])
    assert (row.change.source, row.state) == (source.id, ChangeState.DONE)
    assert catalog.changes.of_photo(new) == []
    assert detail(catalog, new, again).row.license == "cc-by-2.0"
