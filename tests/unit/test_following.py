from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scanner.domain.following import Course, needs_doing, next_step, with_due
from scanner.domain.recipient import Addressed, Asker, Law, Role, Term, Unit
from scanner.domain.request import Request, RequestId, RequestState, StepKind

S, K = RequestState, StepKind
SENT = datetime(2026, 1, 31, 12, tzinfo=UTC)

GDPR = Law(
    slug="gdpr-17",
    name="GDPR",
    regime="gdpr",
    term=Term(unit=Unit.MONTH, first=1, extension=2, rolls=True),
)
CCPA = Law(
    slug="ccpa-delete",
    name="CCPA",
    regime="ccpa",
    term=Term(unit=Unit.DAY, first=45, extension=45, acknowledge=10),
)
COURTESY = Law(
    slug="courtesy", name="Courtesy", regime="courtesy", term=Term(unit=Unit.DAY, reminder=14)
)

COURSE = Course(clock=SENT)


def request(state: RequestState = S.SENT, **more: object) -> Request:
    values: dict[str, object] = {
        "id": RequestId(1),
        "to": Addressed("holder", "The Holder"),
        "asker": Asker.SUBJECT,
        "law": "gdpr-17",
        "language": "en",
        "country": "DE",
        "photos": 1,
        "state": state,
        "made": SENT,
        "subject": "s",
        "reference": "SL-TEST-0001",
        "sent": SENT,
        **more,
    }
    return Request(**values)  # type: ignore[arg-type]


def step(law: Law | None, today: date, course: Course = COURSE, **more: object) -> StepKind:
    one = with_due(request(**more), law, course, UTC)  # type: ignore[arg-type]
    return next_step(one, law, course, today=today, zone=UTC).kind


def test_the_day_is_the_laws_and_rolls_on_from_a_weekend() -> None:
    assert with_due(request(), GDPR, COURSE, UTC).due == date(2026, 3, 2)
    assert with_due(request(extended=True), GDPR, COURSE, UTC).due == date(2026, 4, 30)


def test_no_law_or_none_with_a_term_names_no_day() -> None:
    assert with_due(request(), None, COURSE, UTC).due is None
    assert with_due(request(), COURTESY, COURSE, UTC).due is None


def test_the_users_own_day_is_before_the_laws() -> None:
    own = request(due=date(2026, 2, 5), due_own=True)
    assert with_due(own, GDPR, COURSE, UTC).due == date(2026, 2, 5)


@pytest.mark.parametrize("state", [S.INFO_REQUESTED, S.GRANTED, S.REFUSED, S.WITHDRAWN])
def test_nothing_is_owed_where_it_is_not_the_recipients_turn(state: RequestState) -> None:
    assert (
        with_due(request(state, due=date(2026, 2, 5), due_own=True), GDPR, COURSE, UTC).due is None
    )


def test_a_letter_that_goes_on_with_another_is_owed_no_answer_of_its_own() -> None:
    assert with_due(request(template="reminder"), GDPR, COURSE, UTC).due is None
    assert step(GDPR, date(2026, 9, 1), template="reminder") is K.NOTHING


def test_the_day_is_of_the_users_own_calendar() -> None:
    late = Course(clock=datetime(2026, 3, 9, 23, 30, tzinfo=UTC))
    assert with_due(request(), GDPR, late, ZoneInfo("Asia/Tokyo")).due == date(2026, 4, 10)
    assert with_due(request(), GDPR, late, UTC).due == date(2026, 4, 9)


@pytest.mark.parametrize(
    ("law", "day", "course", "wanted"),
    [
        (GDPR, date(2026, 3, 2), COURSE, K.WAIT),
        (GDPR, date(2026, 3, 3), COURSE, K.REMIND),
        (GDPR, date(2026, 3, 3), replace(COURSE, reminded=True), K.COMPLAIN),
        (CCPA, date(2026, 2, 13), COURSE, K.WAIT),
        (CCPA, date(2026, 2, 14), COURSE, K.REMIND),
        (COURTESY, date(2026, 2, 13), COURSE, K.WAIT),
        (COURTESY, date(2026, 2, 14), COURSE, K.REMIND),
        (COURTESY, date(2026, 9, 1), replace(COURSE, reminded=True), K.WAIT),
    ],
)
def test_who_is_waited_for_is_reminded_then_complained_about_where_somebody_watches(
    law: Law, day: date, course: Course, wanted: StepKind
) -> None:
    assert step(law, day, course) is wanted


def test_where_no_law_names_a_day_the_suggested_one_is_named_and_is_due_from_then_on() -> None:
    again = date(2026, 2, 14)
    one = with_due(request(), COURTESY, COURSE, UTC)
    assert one.due is None  # nobody owes it
    assert not one.is_overdue(date(2027, 1, 1))
    for days in range(-14, 60):
        today = again + timedelta(days=days)
        found = next_step(one, COURTESY, COURSE, today=today, zone=UTC)
        assert found.day == again
        assert needs_doing(found, today) is (today >= again)
        if today < again:
            assert found.why == "No law names a day; Safelight suggests asking again on 2026-02-14."


def test_whoever_confirmed_the_receipt_is_not_asked_for_it() -> None:
    assert step(CCPA, date(2026, 2, 20), state=S.ACKNOWLEDGED) is K.WAIT


@pytest.mark.parametrize(
    ("state", "law", "course", "wanted"),
    [
        (S.DRAFT, GDPR, Course(), K.SEND),
        (S.INFO_REQUESTED, GDPR, COURSE, K.ANSWER),
        (S.REFUSED, GDPR, COURSE, K.COMPLAIN),
        (S.REFUSED, COURTESY, COURSE, K.NOTHING),
        (S.PARTLY_GRANTED, GDPR, COURSE, K.COMPLAIN),
        (S.GRANTED, GDPR, COURSE, K.CHECK_LIST),
        (S.GRANTED, GDPR, replace(COURSE, checked=True), K.NOTHING),
        (S.GRANTED, GDPR, replace(COURSE, checked=True, still=2), K.REMIND),
        (S.COMPLAINED, GDPR, COURSE, K.WAIT),
        (S.WITHDRAWN, GDPR, COURSE, K.NOTHING),
    ],
)
def test_every_state_proposes_what_comes_next(
    state: RequestState, law: Law, course: Course, wanted: StepKind
) -> None:
    assert step(law, date(2026, 2, 2), course, state=state) is wanted


def test_what_is_uncertain_comes_before_all_else() -> None:
    assert step(GDPR, date(2026, 2, 2), state=S.DRAFT, uncertain=True) is K.SETTLE


def test_nobody_complains_to_an_authority_about_an_authority() -> None:
    refused = request(S.REFUSED, template="complaint")
    found = next_step(refused, GDPR, COURSE, today=date(2026, 2, 2), role=Role.AUTHORITY)
    assert found.kind is K.NOTHING


def test_what_waits_for_its_day_needs_no_doing_before() -> None:
    one = with_due(request(), GDPR, COURSE, UTC)
    for today in (date(2026, 3, 2), date(2026, 3, 3)):
        found = next_step(one, GDPR, COURSE, today=today, zone=UTC)
        assert needs_doing(found, today) is (today > date(2026, 3, 2))
    assert not needs_doing(
        next_step(request(S.DRAFT), GDPR, Course(), today=SENT.date()), SENT.date()
    )
