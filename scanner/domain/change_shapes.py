"""
The JSON shapes of plans, runs and the journal, and the journal's CSV: what scripts rely on.

The rules are those of `shapes.py`: keys that stand here are always present, more may be added.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from scanner.domain.change import ChangeRow, ChangeState, JournalLine, Plan, RunSummary, Transition
from scanner.domain.shapes import moment

JOURNAL_COLUMNS = (
    "line",
    "at",
    "plan",
    "n",
    "subject",
    "state",
    "before",
    "after",
    "seen",
    "note",
    "previous",
    "hash",
)
"""The columns of the journal's CSV, in order; its JSON has `keep` and `receipt` as well."""


def plan_shape(
    plan: Plan, transitions: Sequence[Transition], warnings: Sequence[str]
) -> dict[str, Any]:
    """Return a plan as `plan license` and its like print it; `warnings` are sentences."""
    return {
        "plan": int(plan.id),
        "kind": plan.wish.kind.value,
        "changes": plan.changes,
        "unchanged": plan.unchanged,
        "warnings": list(warnings),
        "seconds_estimated": round(plan.seconds, 1),
        "calls": plan.calls,
        "undoes": None if plan.undoes is None else int(plan.undoes),
        "transitions": [
            {"before": item.before, "after": item.after, "changes": item.changes}
            for item in transitions
        ],
    }


def standing_shape(plan: Plan) -> dict[str, Any]:
    """Return a plan and how it stands, as `plan list` prints it."""
    return {
        "plan": int(plan.id),
        "kind": plan.wish.kind.value,
        "value": plan.wish.value,
        "made": moment(plan.made),
        "changes": plan.changes,
        "unchanged": plan.unchanged,
        "left": plan.left,
        "states": states_shape(plan),
        "undoes": None if plan.undoes is None else int(plan.undoes),
        "stopped": plan.stopped or None,
        "embed": plan.wish.embed,
        "agreed": moment(plan.agreed),
        "discarded": plan.discarded,
    }


def states_shape(plan: Plan) -> dict[str, int]:
    """
    Return how many changes of a plan stand in each state, in the order of a change's life.

    States in which none stands are left out.
    """
    return {state.value: plan.count(state) for state in ChangeState if plan.count(state)}


def shown_plan_shape(
    plan: Plan, transitions: Sequence[Transition], warnings: Sequence[str]
) -> dict[str, Any]:
    """Return all of a plan but its rows, as `plan show` prints it before them."""
    return {**standing_shape(plan), **plan_shape(plan, transitions, warnings)}


def change_row_shape(row: ChangeRow) -> dict[str, Any]:
    """Return one change of a plan, as a row of `plan show`."""
    change = row.change
    return {
        "subject": change.subject,
        "before": change.before,
        "after": change.after,
        "state": row.state.value,
        "note": row.note,
        "n": change.n,
        "id": int(change.photo),
        "source": int(change.source),
        "place": change.place,
        "title": change.title,
        "at": moment(row.at),
    }


def run_shape(summary: RunSummary) -> dict[str, Any]:
    """Return how a plan stands after `apply`, `verify` or `undo`."""
    return {
        "plan": int(summary.plan),
        "done": summary.done,
        "already": summary.already,
        "conflict": summary.conflict,
        "failed": summary.failed,
        "uncertain": summary.uncertain,
        "verified": summary.verified,
        "drifted": summary.drifted,
        "left": summary.left,
        "calls": summary.calls,
        "seconds": round(summary.seconds, 1),
        "stopped": summary.stopped or None,
    }


def journal_shape(line: JournalLine) -> dict[str, Any]:
    """Return one line of the journal, with all that its hash is made of."""
    return {
        "line": line.id,
        "at": exact_moment(line.at),
        "plan": int(line.plan),
        "n": line.n,
        "subject": line.subject,
        "state": str(line.state),
        "before": line.before,
        "after": line.after,
        "seen": line.seen,
        "note": line.note,
        "previous": line.previous,
        "hash": line.hash,
        "keep": line.kept.keep,
        "receipt": line.kept.receipt,
    }


def exact_moment(at: datetime) -> str:
    """
    Return a moment (aware) in UTC to the microsecond, as a line of the journal was hashed with it.

    >>> exact_moment(datetime(2026, 11, 23, tzinfo=UTC))
    '2026-11-23T00:00:00.000000Z'
    """
    return at.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"
