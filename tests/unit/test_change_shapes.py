"""What scripts read of plans, runs and the journal, and the words that people read."""

import json
from datetime import UTC, datetime

import pytest

from scanner.domain.change import (
    Change,
    ChangeKind,
    ChangeRow,
    ChangeState,
    JournalLine,
    Kept,
    Plan,
    PlanEvent,
    PlanId,
    RunSummary,
    Transition,
    Wish,
)
from scanner.domain.change_shapes import (
    JOURNAL_COLUMNS,
    change_row_shape,
    journal_shape,
    plan_shape,
    run_shape,
    shown_plan_shape,
    standing_shape,
)
from scanner.domain.change_words import (
    EVENTS,
    FIELDS,
    KINDS,
    STATES,
    plan_words,
    standing_words,
    value_words,
    wish_words,
)
from scanner.domain.photo import PhotoId, SourceId
from scanner.domain.rights import FIELDS as RIGHTS_FIELDS
from scanner.domain.rights import LICENSE, rights_text
from scanner.domain.shapes import csv_row

AT = datetime(2026, 11, 23, 10, 20, 30, 456789, tzinfo=UTC)
NEW = Plan(
    id=PlanId(4),
    wish=Wish(ChangeKind.LICENSE, "all-rights-reserved"),
    made=AT,
    changes=3,
    unchanged=2,
    calls=4,
    seconds=3.25,
    states={ChangeState.PLANNED: 3},
)
RUN = Plan(
    id=PlanId(5),
    wish=NEW.wish,
    made=AT,
    changes=3,
    undoes=PlanId(4),
    states={ChangeState.FAILED: 1, ChangeState.VERIFIED: 2},
    agreed=AT,
    stopped="Flickr could not be reached: it is silent.",
)
CHANGE = Change(
    plan=PlanId(4),
    n=1,
    photo=PhotoId(17),
    source=SourceId(1),
    subject="49834857326",
    place="12037949754@N01",
    title="=1+1",
    before="cc-by-2.0",
    after="all-rights-reserved",
)
LINE = JournalLine(
    id=9,
    at=AT,
    plan=PlanId(4),
    n=1,
    subject="-1.jpg",
    state=ChangeState.DONE,
    before="cc-by-2.0",
    after="all-rights-reserved",
    seen="cc-by-2.0",
    kept=Kept("an old packet", "a receipt"),
    previous="ab",
    hash="cd",
)


def test_a_new_plan_has_the_keys_of_the_contract() -> None:
    counted = [Transition(before="cc-by-2.0", after="all-rights-reserved", changes=3)]
    shape = plan_shape(NEW, counted, ["Copies keep their license."])
    assert list(shape)[:6] == [
        *("plan", "kind", "changes", "unchanged", "warnings", "seconds_estimated"),
    ]
    assert shape == {
        "plan": 4,
        "kind": "license",
        "changes": 3,
        "unchanged": 2,
        "warnings": ["Copies keep their license."],
        "seconds_estimated": 3.2,
        "calls": 4,
        "undoes": None,
        "transitions": [{"before": "cc-by-2.0", "after": "all-rights-reserved", "changes": 3}],
    }


def test_a_plan_of_the_list_says_how_it_stands() -> None:
    shape = standing_shape(RUN)
    assert (shape["plan"], shape["undoes"], shape["left"]) == (5, 4, 0)
    assert shape["states"] == {"failed": 1, "verified": 2}
    assert shape["stopped"] == "Flickr could not be reached: it is silent."
    assert standing_shape(NEW)["stopped"] is None
    assert standing_shape(NEW)["left"] == 3
    assert shape["made"] == "2026-11-23T10:20:30Z"


def test_a_plan_that_is_shown_has_the_keys_of_both() -> None:
    shown = shown_plan_shape(RUN, [], [])
    assert set(shown) == {*standing_shape(RUN), *plan_shape(RUN, [], [])}


def test_a_row_has_the_keys_of_the_contract() -> None:
    row = ChangeRow(change=CHANGE, state=ChangeState.CONFLICT, note="It is private.", at=AT)
    shape = change_row_shape(row)
    assert list(shape)[:5] == ["subject", "before", "after", "state", "note"]
    assert shape["state"] == "conflict"
    assert json.loads(json.dumps(shape)) == shape


def test_a_run_has_the_keys_of_the_contract() -> None:
    summary = RunSummary(plan=PlanId(4), done=2, verified=2, failed=1, calls=7, seconds=1.26)
    assert run_shape(summary) == {
        **{"plan": 4, "done": 2, "already": 0, "conflict": 0, "failed": 1, "uncertain": 0},
        **{"verified": 2, "drifted": 0, "left": 0, "calls": 7, "seconds": 1.3, "stopped": None},
    }


def test_a_line_of_the_journal_has_all_that_its_hash_is_made_of() -> None:
    shape = journal_shape(LINE)
    assert set(shape) == {*JOURNAL_COLUMNS, "keep", "receipt"}
    assert (shape["line"], shape["state"], shape["keep"]) == (9, "done", "an old packet")
    assert datetime.fromisoformat(shape["at"]) == AT
    whole = JournalLine(
        id=1, at=AT.replace(microsecond=0), plan=PlanId(4), n=None, subject="", state=PlanEvent.MADE
    )
    assert journal_shape(whole)["at"] == "2026-11-23T10:20:30.000000Z"
    assert journal_shape(whole)["n"] is None


def test_a_spreadsheet_runs_nothing_of_the_journal() -> None:
    cells = csv_row(journal_shape(LINE), JOURNAL_COLUMNS)
    assert "'-1.jpg" in cells
    assert cells[0] == "9"


# -- words


def test_there_are_words_for_everything() -> None:
    assert set(KINDS) == set(ChangeKind)
    assert set(STATES) == set(ChangeState)
    assert set(EVENTS) == set(PlanEvent)
    assert set(FIELDS) == {*RIGHTS_FIELDS, LICENSE}


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (ChangeKind.LICENSE, "cc-by-2.0", "cc-by-2.0"),
        (ChangeKind.VISIBILITY, "private", "only you"),
        (ChangeKind.VISIBILITY, "nobody knows", "nobody knows"),
        (ChangeKind.TAG, "", "(none)"),
        (ChangeKind.LOCATION, "52.520000,13.405000", "52.520000,13.405000"),
        (ChangeKind.RIGHTS, rights_text({"data_mining": "DMI-PROHIBITED"}), "data mining: prohi"),
        (ChangeKind.RIGHTS, rights_text({"creator": ""}), "creator: (none)"),
        (ChangeKind.RIGHTS, "no JSON", "no JSON"),
    ],
)
def test_a_value_is_said_in_words(kind: ChangeKind, value: str, words: str) -> None:
    assert value_words(kind, value).startswith(words)


def test_a_plan_is_named_by_its_wish_or_by_what_it_takes_back() -> None:
    assert plan_words(NEW) == "license: all-rights-reserved"
    assert plan_words(RUN) == "undo of plan 4"
    assert wish_words(Wish(ChangeKind.RIGHTS, rights_text({LICENSE: "cc-by-4.0"}))) == (
        "license: cc-by-4.0 (in sidecars)"
    )


def test_how_a_plan_stands_is_said_in_a_few_words() -> None:
    assert standing_words(NEW) == "not agreed to yet"
    assert standing_words(RUN) == "1 failed, 2 verified"
    nothing = Plan(id=PlanId(6), wish=NEW.wish, made=AT, changes=0, unchanged=3)
    assert standing_words(nothing) == "nothing to do"
    gone = Plan(id=PlanId(7), wish=NEW.wish, made=AT, changes=1, discarded=True)
    assert standing_words(gone) == "discarded"
