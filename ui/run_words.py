"""What came of a plan, in one line for the job bar and one for the banner."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scanner.domain.change import ChangeKind, ChangeState, Plan, PlanId
from scanner.domain.listing import Cause
from ui.counting import number
from ui.table_words import counted
from ui.words import count_words, shown, translate

LONGEST_WHY = 300
"""Characters of why a run ended early that are shown."""

SIGN_IN_HELPS = frozenset({Cause.SIGNED_OUT, Cause.REVOKED})


@dataclass(frozen=True, slots=True)
class PlanNotice:
    """A plan that was agreed to and has changes left: the sentence, and what to do."""

    words: str
    action: str
    plan: PlanId
    signs_in: bool = False


def changed_words(kind: ChangeKind, n: int) -> str:
    """Return "n licenses changed"; of other kinds, photos or files."""
    if kind is ChangeKind.LICENSE:
        return count_words(n, "%n license changed", "%n licenses changed")
    if kind is ChangeKind.RIGHTS:
        return count_words(n, "%n file changed", "%n files changed")
    if kind is ChangeKind.LETTER:
        return count_words(n, "%n letter on its way", "%n letters on their way")
    return count_words(n, "%n photo changed", "%n photos changed")


def came_of_plan(plan: Plan, *, stopped: str = "") -> str:
    """
    Return how a plan stands: "128 licenses changed and verified. 2 were ... left alone.".

    `stopped` is why its run ended early, as a sentence, empty if it did not.
    """
    made, verified = plan.made_changes, plan.count(ChangeState.VERIFIED)
    if plan.left:
        first = f"{stopped_words(stopped)} {waits_words(plan)}".strip()
    elif made and verified == made:
        first = translate("run", "{changed} and verified.").format(
            changed=changed_words(plan.wish.kind, made)
        )
    else:
        first = f"{stopped_words(stopped)} {changed_words(plan.wish.kind, made)}.".strip()
    return " ".join([first, *_others(plan)])


def _others(plan: Plan) -> Iterable[str]:
    for state, words in (
        (ChangeState.ALREADY, counted("%n was so already.", "%n were so already.")),
        (
            ChangeState.CONFLICT,
            counted(
                "%n was changed elsewhere and left alone.",
                "%n were changed elsewhere and left alone.",
            ),
        ),
        (ChangeState.FAILED, counted("%n could not be changed.", "%n could not be changed.")),
        (
            ChangeState.UNCERTAIN,
            counted(
                "Of %n it is not known whether it was changed.",
                "Of %n it is not known whether they were changed.",
            ),
        ),
        (
            ChangeState.DRIFTED,
            counted("%n was changed again since.", "%n were changed again since."),
        ),
    ):
        if n := plan.count(state):
            yield count_words(n, *words)


def came_of_look(plan: Plan, *, stopped: str = "") -> str:
    """Return what looking again found: "Looked at 128 photos again: all are as they should be."."""
    made, drifted = plan.made_changes, plan.count(ChangeState.DRIFTED)
    verified = plan.count(ChangeState.VERIFIED)
    if stopped:
        return f"{stopped_words(stopped)} " + translate(
            "run", "{n} of {all} are looked at again."
        ).format(n=number(verified + drifted), all=number(made))
    if not made:
        return translate("run", "Nothing of this plan was changed, so nothing is to be verified.")
    if not drifted:
        return count_words(
            made,
            "Looked again: %n change is as it should be.",
            "Looked again: all %n changes are as they should be.",
        )
    return translate("run", "Looked again: {n} of {all} are as they should be.").format(
        n=number(verified), all=number(made)
    ) + count_words(drifted, " %n was changed again since.", " %n were changed again since.")


def waits_words(plan: Plan) -> str:
    """Return "1,204 of 5,000 licenses are changed; the rest wait."."""
    form = {
        ChangeKind.LICENSE: translate(
            "run", "{done} of {all} licenses are changed; the rest wait."
        ),
        ChangeKind.RIGHTS: translate("run", "{done} of {all} files are changed; the rest wait."),
    }.get(plan.wish.kind, translate("run", "{done} of {all} photos are changed; the rest wait."))
    return form.format(done=number(plan.made_changes), all=number(plan.changes))


def stopped_words(why: str) -> str:
    """Return why a run ended early, as one sentence; empty for nothing."""
    words = shown(why, LONGEST_WHY).strip()
    return words if not words or words.endswith((".", "…", "?")) else f"{words}."


def notices_of(
    plans: Iterable[Plan], running: PlanId | None, causes: Mapping[PlanId, Cause]
) -> list[PlanNotice]:
    """
    Return a notice for each plan that was agreed to and has changes left, the newest first.

    The one that runs now needs none. `causes` is why the runs of this window ended early.
    """
    said = []
    for plan in plans:
        if plan.agreed is None or not plan.left or plan.discarded or plan.id == running:
            continue
        if plan.wish.kind is ChangeKind.LETTER:
            # Its request says what waits, and never that going on is harmless.
            continue
        signs_in = causes.get(plan.id) in SIGN_IN_HELPS
        words = f"{stopped_words(plan.stopped)} {waits_words(plan)}".strip()
        action = translate("run", "Sign in") if signs_in else translate("run", "Go on")
        said.append(PlanNotice(words, action, plan.id, signs_in))
    return said
