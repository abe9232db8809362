"""What a rule makes of a selection is what a plain look at every photo makes of it."""

from array import array

import hypothesis.strategies as st
from hypothesis import given

from ui.models.choosing import How, inverted, with_rule
from ui.models.selection import IDS_KEPT, Chosen, Selection

ids = st.frozensets(st.integers(1, 12))
lists = st.permutations(range(1, 10)).map(lambda some: array("q", some[:7]))
selections = st.one_of(
    st.builds(Chosen, ids, st.just(False), st.just(frozenset())),
    st.builds(Chosen, st.just(frozenset()), st.just(True), ids),
)


def selected(chosen: Chosen, matching: "array[int]") -> set[int]:
    return set(chosen.resolve(matching))


@given(selections, ids, lists, st.sampled_from(How))
def test_a_rule_does_what_it_says(
    chosen: Chosen, found: frozenset[int], matching: "array[int]", how: How
) -> None:
    # What was taken out of "all that match" is in the list: the window cannot do otherwise.
    chosen = Chosen(chosen.ids, chosen.is_all, chosen.but & frozenset(matching))
    before = selected(chosen, matching)
    there = found & set(matching)
    result = with_rule(chosen, array("q", found), matching, how)

    after = selected(result, matching)
    assert (
        after
        == {
            How.ADD: before | there,
            How.TAKE_OUT: before - found,
            How.KEEP_ONLY: before & found,
            How.INSTEAD: there,
        }[how]
    )
    assert result.count(len(matching)) == len(after)


@given(selections, lists)
def test_turned_round_twice_it_is_what_it_was_of_the_list(
    chosen: Chosen, matching: "array[int]"
) -> None:
    chosen = Chosen(chosen.ids, chosen.is_all, chosen.but & frozenset(matching))
    before = selected(chosen, matching) & set(matching)
    once = inverted(chosen, matching)

    assert selected(once, matching) == set(matching) - before
    assert selected(inverted(once, matching), matching) == before


def test_a_rule_that_all_of_a_million_match_keeps_no_million_ids() -> None:
    million = array("q", range(1, 1_000_001))
    nothing = Chosen(frozenset(), False, frozenset())
    for how in (How.ADD, How.INSTEAD):
        assert with_rule(nothing, million, million, how) == Chosen(frozenset(), True, frozenset())


def test_selections_to_go_back_to_are_bounded_by_their_ids() -> None:
    selection = Selection()
    for n in range(6):
        selection.select_only(range(n, n + IDS_KEPT // 3))
    steps = 0
    while selection.can_undo:
        selection.undo()
        steps += 1

    assert steps == 3


def test_one_photo_after_the_other_leaves_nothing_to_take_back() -> None:
    selection = Selection()
    for n in (1, 2, 3):
        selection.select_only([n])
    assert not selection.can_undo
    selection.select_only([1, 2])
    selection.select_only([5])
    selection.undo()
    assert selection.chosen().ids == {1, 2}
    selection.undo()
    assert selection.chosen().ids == {3}


def test_all_that_match_is_not_gone_back_to_in_another_list() -> None:
    selection = Selection()
    selection.select_only([1, 2])
    selection.select_all()
    selection.clear()
    selection.list_changed()
    selection.undo()

    assert selection.chosen().ids == {1, 2}
    assert not selection.is_all
