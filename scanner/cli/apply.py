"""`safelight apply`, `verify`, `undo`: carry a plan out, look again, take it back."""

import sys
from argparse import ArgumentParser, Namespace
from contextlib import redirect_stdout
from typing import TYPE_CHECKING, Any

from scanner.cli import output
from scanner.cli.account import said_of_budget
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.cli.plan import STOPPING, about, add_number, rows_of, tell
from scanner.cli.progress import wait_for
from scanner.domain.change import ChangeKind, ChangeState, Plan, PlanId, RunSummary
from scanner.domain.change_shapes import run_shape
from scanner.domain.change_words import STATES
from scanner.domain.listing import Cause
from scanner.domain.words import duration
from scanner.errors import BadWish

if TYPE_CHECKING:
    from scanner.app import App

NAMED = 100
"""Changes that went wrong and are named one by one; `plan show` has all of them."""

WRONG = (
    ChangeState.CONFLICT,
    ChangeState.FAILED,
    ChangeState.UNCERTAIN,
    ChangeState.DRIFTED,
)
TODO = frozenset({ChangeState.PLANNED, ChangeState.STARTED, ChangeState.DONE})
"""What a run has to do with: what is done is looked at again."""

RETRIED = frozenset({ChangeState.FAILED, ChangeState.UNCERTAIN})
SIGNING_IN_HELPS = (Cause.SIGNED_OUT, Cause.REVOKED, Cause.KEY)
YES = ("y", "yes")


def add_to(commands: Commands) -> None:
    """Add the commands."""
    applying = add_command(
        commands,
        "apply",
        "Carry out a plan, once you have seen its preview and agreed. A run that was cut off goes "
        "on where it stopped.",
        example="safelight apply 4\nsafelight apply 4 --yes --format json",
        run=apply,
    )
    verifying = add_command(
        commands,
        "verify",
        "Look whether what a plan changed is still so; may be asked any day.",
        example="safelight verify 4",
        run=verify,
    )
    undoing = add_command(
        commands,
        "undo",
        "Take back what a plan changed: a new plan with before and after swapped, which you see "
        "and agree to like any other.",
        example="safelight undo 4",
        run=undo,
    )
    for parser in (applying, verifying, undoing):
        add_number(parser)
        if parser is not verifying:
            _add_yes(parser)
        if parser is applying:
            parser.add_argument(
                "--retry-failed",
                action="store_true",
                help="try once more what could not be changed, or is uncertain",
            )
        add_format(parser, "json")


def _add_yes(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--yes", action="store_true", help="agree without being asked; needed without a terminal"
    )


def apply(given: Namespace) -> int:
    """Carry out `apply`."""
    _can_ask(given)
    with open_app(given) as app:
        plan = app.plan(PlanId(given.plan))
        if plan.discarded:
            raise BadWish(f"Plan {plan.id} was discarded: safelight plan list")
        if plan.wish.kind is ChangeKind.LETTER:
            raise BadWish(_whole_letter_first(app, plan))
        if not plan.count(*(TODO | RETRIED if given.retry_failed else TODO)):
            output.say(f"Plan {plan.id} has nothing left to do.")
            return _told(app, given, _as_it_stands(plan))
        if not _agreed(app, given, plan):
            output.say("Nothing was changed.")
            return Exit.DONE
        _warn_of_waiting(app, plan)
        summary = wait_for(app.start_apply(plan.id, retry=given.retry_failed))
        code = _told(app, given, summary)
    if summary.done and given.format == "table":
        output.say(f"To take it back: safelight undo {plan.id}")
    return code


def verify(given: Namespace) -> int:
    """Carry out `verify`."""
    with open_app(given) as app:
        plan = app.plan(PlanId(given.plan))
        _warn_of_waiting(app, plan)
        summary = wait_for(app.start_verify(plan.id))
        return _told(app, given, summary)


def undo(given: Namespace) -> int:
    """Carry out `undo`: plan it, show it, ask, and run it."""
    _can_ask(given)
    with open_app(given) as app:
        undone = app.plan(PlanId(given.plan))
        begun = _begun_undo(app, undone)
        if begun is not None:
            output.say(f"Plan {begun.id} has begun to take plan {undone.id} back; it goes on.")
        _warn_of_waiting(app, undone)
        plan = begun or wait_for(app.start_undo_plan(undone.id), stopping=STOPPING)
        if not plan.changes:
            with redirect_stdout(sys.stderr):
                tell(app, plan)
            return _told(app, given, _as_it_stands(plan), undoes=undone.id)
        if not _agreed(app, given, plan):
            if begun is None:
                app.discard_plan(plan.id)
            output.say("Nothing was changed.")
            return Exit.DONE
        summary = wait_for(app.start_apply(plan.id))
        return _told(app, given, summary, undoes=undone.id)


def _whole_letter_first(app: "App", plan: Plan) -> str:
    """Return why a letter is not sent by its plan alone: counts are no preview of its words."""
    request = next((row.change.subject for row in rows_of(app, plan)), "N")
    return (
        f"Plan {plan.id} sends a letter, which is shown whole before it leaves: safelight request "
        f"send {request}"
    )


def _begun_undo(app: "App", undone: Plan) -> Plan | None:
    """Return the undo that was agreed to and cut off: the same command goes on with it."""
    for plan in app.plans():
        if plan.undoes == undone.id and plan.agreed is not None and plan.left:
            return plan
    return None


def _can_ask(given: Namespace) -> None:
    """Raise BadWish where nobody could be asked, before anything is done."""
    if not given.yes and not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise BadWish(
            "There is no terminal to ask on: read the preview (safelight plan show), then agree "
            "with --yes."
        )


def _agreed(app: "App", given: Namespace, plan: Plan) -> bool:
    """Show the preview on standard error, and return whether the user agrees."""
    with redirect_stdout(sys.stderr):
        tell(app, plan)
    if plan.agreed is not None and plan.left < plan.changes:
        left = about(app.seconds_for(plan.id))
        output.say(f"{plan.left:,} of them are left to do, which takes {left}.")
    if given.yes:
        return True
    print(f"Carry out plan {plan.id}? [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in YES


def _warn_of_waiting(app: "App", plan: Plan) -> None:
    """Say so where Flickr is to be written to and none of the hour's calls is left."""
    if plan.wish.kind.on_flickr:
        spent = said_of_budget(app.flickr())
        if spent:
            output.say(f"{spent} It goes on by itself then; Ctrl-C stops.")


def _as_it_stands(plan: Plan) -> RunSummary:
    """Return what a run that has nothing to do would give."""
    return RunSummary(
        plan=plan.id,
        done=plan.made_changes,
        already=plan.count(ChangeState.ALREADY),
        conflict=plan.count(ChangeState.CONFLICT),
        failed=plan.count(ChangeState.FAILED),
        uncertain=plan.count(ChangeState.UNCERTAIN),
        verified=plan.count(ChangeState.VERIFIED),
        drifted=plan.count(ChangeState.DRIFTED),
        left=plan.left,
    )


def _told(
    app: "App", given: Namespace, summary: RunSummary, *, undoes: PlanId | None = None
) -> int:
    """Print how a plan stands after a run, name what went wrong, and return the exit code."""
    _name_wrong(app, summary.plan)
    if given.format == "json":
        shape: dict[str, Any] = run_shape(summary)
        output.document(shape if undoes is None else {**shape, "undoes": int(undoes)})
    else:
        tell_run(summary)
    if summary.stopped:
        output.say(f"It stopped early: {summary.stopped}")
        if summary.left:
            output.say(f"{summary.left:,} are left; the same command goes on where it stopped.")
    return code_of_run(summary)


def code_of_run(summary: RunSummary) -> Exit:
    """
    Return the exit code of a run: why it stopped early, else whether all went well.

    >>> code_of_run(RunSummary(plan=PlanId(1), done=3, verified=3)).name
    'DONE'
    """
    if summary.stopped:
        if summary.cause is Cause.BAD_DATA:
            return Exit.BAD_DATA
        helps = summary.cause in SIGNING_IN_HELPS
        return Exit.NOT_AUTHORIZED if helps else Exit.UNREACHABLE
    wrong = summary.conflict + summary.failed + summary.uncertain + summary.drifted
    return Exit.IN_PART if wrong else Exit.DONE


def tell_run(summary: RunSummary) -> None:
    """Print how a plan stands after a run."""
    took = f"{summary.calls:,} calls, " if summary.calls else ""
    parts = [f"{summary.done:,} changed ({summary.verified:,} of them seen so afterwards)"]
    named = {
        ChangeState.ALREADY: summary.already,
        ChangeState.CONFLICT: summary.conflict,
        ChangeState.FAILED: summary.failed,
        ChangeState.UNCERTAIN: summary.uncertain,
        ChangeState.DRIFTED: summary.drifted,
    }
    parts += [f"{n:,} {state.value}" for state, n in named.items() if n]
    if summary.left:
        parts.append(f"{summary.left:,} left")
    output.line(f"Plan {summary.plan}: {', '.join(parts)}; {took}{duration(summary.seconds)}.")


def _name_wrong(app: "App", number: PlanId) -> None:
    """Name each change that went wrong on standard error, a hundred of them at most."""
    plan = app.plan(number)
    wrong = app.plan_numbers(number, states=WRONG)
    for row in rows_of(app, plan, wrong[:NAMED]):
        why = row.note or STATES[row.state]
        output.say(f"{row.change.subject}: {row.state.value}: {why}")
    if len(wrong) > NAMED:
        output.say(f"... and {len(wrong) - NAMED:,} more: safelight plan show {number}")
