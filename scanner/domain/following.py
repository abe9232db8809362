"""
Following a request: by when an answer is owed, and what to do next; pure.

Days are of the user's own calendar. A law's rule is counted by domain/deadlines.py.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo

from scanner.domain.deadlines import acknowledge_by, due_day, reminder_day
from scanner.domain.recipient import Law, Role
from scanner.domain.request import NextStep, Request, RequestState, StepKind

NO_STATUTE = frozenset({"courtesy", "license"})
"""Regimes that no authority watches over: there is nobody to complain to."""

CARRIES_ON = frozenset({"reminder", "consent", "information", "downstream", "withdrawal"})
"""Letters that go on with a request, and are owed no answer of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """
    How far a conversation went, beside its state.

    `clock` is when the recipient's time began: when the letter left, or when they were told
    what they had asked for, aware. `reminded`: they were asked once more since. `checked`: a
    newer list was looked at after they granted it, `still` is how many photos were in it.
    """

    clock: datetime | None = None
    reminded: bool = False
    checked: bool = False
    still: int = 0


def with_due(request: Request, law: Law | None, course: Course, zone: tzinfo | None) -> Request:
    """
    Return a request with the day by which an answer is owed: the user's own, else by its law.

    None where it is nobody's turn, or where the law names no day. `zone` is the user's.
    """
    if not request.state.awaits_answer:
        return replace(request, due=None)
    if request.due_own or law is None or course.clock is None or request.template in CARRIES_ON:
        return request
    began = course.clock.astimezone(zone).date()
    return replace(request, due=due_day(law.term, began, extended=request.extended))


def next_step(
    request: Request,
    law: Law | None,
    course: Course,
    *,
    today: date,
    zone: tzinfo | None = None,
    role: Role | None = None,
) -> NextStep:
    """
    Return what to do next about a request, which `with_due` gave its day.

    `role` is the recipient's; nobody complains to an authority about an authority.
    """
    if request.uncertain:
        return NextStep(
            StepKind.SETTLE,
            "Nobody knows whether the letter arrived: look for it in the folder of sent mail, or "
            "ask the recipient, and say so here.",
        )
    match request.state:
        case RequestState.DRAFT:
            return _of_draft(request)
        case RequestState.INFO_REQUESTED:
            return NextStep(StepKind.ANSWER, "They asked for something: answer it, or say no.")
        case RequestState.REFUSED | RequestState.PARTLY_GRANTED:
            return _of_refusal(request, law, role)
        case RequestState.GRANTED | RequestState.DOWNSTREAM_CONFIRMED:
            return _of_grant(course)
        case RequestState.WITHDRAWN:
            return NextStep(StepKind.NOTHING, "The request was withdrawn.")
    if request.template in CARRIES_ON:
        return NextStep(StepKind.NOTHING, "The request that it goes on with tells what is next.")
    if request.state is RequestState.COMPLAINED:
        return NextStep(StepKind.WAIT, "An authority was asked; its answer is awaited.")
    return _of_waiting(request, law, course, today, zone, role)


def needs_doing(step: NextStep, today: date) -> bool:
    """Tell whether a step is due by today; what waits for its day is not."""
    if step.kind in (StepKind.WAIT, StepKind.NOTHING, StepKind.SEND):
        return False
    return step.day is None or step.day <= today


def _of_draft(request: Request) -> NextStep:
    if request.message_id is not None:
        why = "A draft was left for your mail program: send it there, and say here that you did."
        return NextStep(StepKind.SAY_SENT, why)
    return NextStep(StepKind.SEND, "The letter is a draft; nobody has it yet.")


def _of_refusal(request: Request, law: Law | None, role: Role | None) -> NextStep:
    if _can_complain(law, role):
        what = "refused" if request.state is RequestState.REFUSED else "granted a part only"
        return NextStep(
            StepKind.COMPLAIN, f"They {what}; you can complain to the supervisory authority."
        )
    return NextStep(StepKind.NOTHING, "They answered, and no authority watches over this ground.")


def _of_grant(course: Course) -> NextStep:
    if course.still:
        return NextStep(
            StepKind.REMIND,
            "They granted it, and the newest list that was imported still holds "
            f"{course.still} of the photos: ask what became of it.",
        )
    if course.checked:
        return NextStep(StepKind.NOTHING, "The list that was imported since holds none of them.")
    return NextStep(
        StepKind.CHECK_LIST,
        "They granted it: import the next version of the list when it is published, "
        "and the photos are looked up in it.",
    )


def _of_waiting(
    request: Request,
    law: Law | None,
    course: Course,
    today: date,
    zone: tzinfo | None,
    role: Role | None,
) -> NextStep:
    due = request.due
    if due is not None and due < today:
        if course.reminded and _can_complain(law, role):
            why = f"An answer was owed by {due}, and they were reminded: complain."
            return NextStep(StepKind.COMPLAIN, why, due)
        return NextStep(StepKind.REMIND, f"An answer was owed by {due}.", due)
    began = None if course.clock is None else course.clock.astimezone(zone).date()
    if law is not None and began is not None and not course.reminded:
        receipt = acknowledge_by(law.term, began)
        if request.state is RequestState.SENT and receipt is not None and receipt < today:
            why = f"They had to confirm by {receipt} that they have the letter."
            return NextStep(StepKind.REMIND, why, receipt)
        again = reminder_day(law.term, began)
        if due is None and again is not None:
            if again <= today:
                why = "No answer came so far; no law names a day for it."
                return NextStep(StepKind.REMIND, why, again)
            why = f"No law names a day; Safelight suggests asking again on {again}."
            return NextStep(StepKind.WAIT, why, again)
    if due is None:
        return NextStep(StepKind.WAIT, "An answer is awaited; no day is set for it.")
    return NextStep(StepKind.WAIT, f"An answer is owed by {due}.", due)


def _can_complain(law: Law | None, role: Role | None) -> bool:
    return law is not None and law.regime not in NO_STATUTE and role is not Role.AUTHORITY
