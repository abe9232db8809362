"""Days by which an answer is owed: the cases that are known, and what holds for every day."""

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.deadlines import (
    acknowledge_by,
    due_day,
    is_working_day,
    reminder_day,
    working_day,
)
from scanner.domain.recipient import Term, Unit
from scanner.reference import laws

LAWS = {law.slug: law for law in laws()}
GDPR = LAWS["gdpr-17"].term
CCPA = LAWS["ccpa-delete"].term
MONTH = Term(unit=Unit.MONTH, first=1, extension=2)
ONE_DAY = timedelta(days=1)

days = st.dates(date(1990, 1, 1), date(2090, 12, 31))
months = st.integers(1, 60)
terms = st.builds(
    Term,
    unit=st.sampled_from(Unit),
    first=st.none() | st.integers(1, 90),
    extension=st.none() | st.integers(1, 90),
    acknowledge=st.none() | st.integers(1, 30),
    reminder=st.none() | st.integers(1, 90),
    rolls=st.booleans(),
)


def by_step(start: date, count: int) -> date:
    """Count working days one by one, from the day after."""
    found = start
    while count:
        found += ONE_DAY
        is_off = found.weekday() >= 5 or f"{found:%m-%d}" in ("01-01", "12-25", "12-26")
        count -= not is_off
    return found


@pytest.mark.parametrize(
    ("sent", "due"),
    [
        (date(2027, 1, 31), date(2027, 2, 28)),
        (date(2028, 1, 31), date(2028, 2, 29)),
        (date(2028, 1, 30), date(2028, 2, 29)),
        (date(2027, 1, 28), date(2027, 2, 28)),
        (date(2026, 3, 31), date(2026, 4, 30)),
        (date(2026, 12, 31), date(2027, 1, 31)),
        (date(2026, 11, 23), date(2026, 12, 23)),
    ],
)
def test_a_month_ends_on_its_number_or_on_the_last_day(sent: date, due: date) -> None:
    assert due_day(MONTH, sent) == due


@pytest.mark.parametrize(
    ("sent", "due", "extended"),
    [
        # By number 28 February 2026, a Saturday.
        (date(2026, 1, 31), date(2026, 3, 2), date(2026, 4, 30)),
        # By number 25 December 2026, a Friday; 26 is a holiday and a Saturday, 27 a Sunday.
        (date(2026, 11, 25), date(2026, 12, 28), date(2027, 2, 25)),
        # By number 1 January 2027, a Friday.
        (date(2026, 12, 1), date(2027, 1, 4), date(2027, 3, 1)),
        (date(2026, 11, 23), date(2026, 12, 23), date(2027, 2, 23)),
        # Three months from 30 November end in February.
        (date(2026, 11, 30), date(2026, 12, 30), date(2027, 3, 1)),
    ],
)
def test_a_month_of_the_gdpr_rolls_on_and_its_extension_is_one_term_of_three(
    sent: date, due: date, extended: date
) -> None:
    for slug in ("gdpr-15", "gdpr-17", "gdpr-21", "uk-gdpr-15", "uk-gdpr-17", "uk-gdpr-21"):
        assert due_day(LAWS[slug].term, sent) == due
        assert due_day(LAWS[slug].term, sent, extended=True) == extended


def test_california_has_ten_business_days_and_45_calendar_days_and_45_more() -> None:
    monday = date(2026, 11, 23)

    for slug in ("ccpa-know", "ccpa-delete"):
        term = LAWS[slug].term
        assert acknowledge_by(term, monday) == date(2026, 12, 7)
        assert due_day(term, monday) == date(2027, 1, 7)
        assert due_day(term, monday, extended=True) == date(2027, 2, 21)  # a Sunday stays


def test_business_days_leave_out_the_holidays_that_are_known() -> None:
    # 24, 28, 29, 30, 31 December, 4, 5, 6, 7, 8 January
    assert acknowledge_by(CCPA, date(2026, 12, 23)) == date(2027, 1, 8)


def test_switzerland_has_thirty_days_and_brazil_fifteen_and_no_more() -> None:
    sent = date(2026, 11, 23)

    assert due_day(LAWS["swiss-fadp"].term, sent) == date(2026, 12, 23)
    assert due_day(LAWS["lgpd"].term, sent) == date(2026, 12, 8)
    for slug in ("swiss-fadp", "lgpd"):
        assert due_day(LAWS[slug].term, sent, extended=True) == due_day(LAWS[slug].term, sent)


def test_where_no_term_is_named_nothing_is_due_and_a_reminder_is_suggested() -> None:
    sent = date(2026, 11, 23)

    for slug, after in (("dmca", 14), ("courtesy", 30), ("attribution", 30), ("gdpr-77", 90)):
        assert due_day(LAWS[slug].term, sent) is None
        assert due_day(LAWS[slug].term, sent, extended=True) is None
        assert reminder_day(LAWS[slug].term, sent) == sent + timedelta(days=after)
    assert due_day(LAWS["bipa"].term, sent) is None
    assert reminder_day(LAWS["bipa"].term, sent) is None


def test_only_california_asks_for_a_confirmation() -> None:
    asked = {law.slug for law in LAWS.values() if acknowledge_by(law.term, date(2026, 11, 23))}

    assert asked == {"ccpa-know", "ccpa-delete"}


@given(days, months)
def test_a_month_later_is_the_same_number_or_the_last_day_before_it(sent: date, count: int) -> None:
    due = due_day(Term(unit=Unit.MONTH, first=count), sent)

    assert due is not None
    assert (due.year * 12 + due.month) - (sent.year * 12 + sent.month) == count
    assert due.day == sent.day or (
        due.day < sent.day and due.day == monthrange(due.year, due.month)[1]
    )


@given(days, st.integers(0, 90), months)
def test_who_asks_later_is_never_owed_earlier(sent: date, later: int, count: int) -> None:
    for term in (
        GDPR,
        CCPA,
        Term(unit=Unit.MONTH, first=count, rolls=True),
        Term(unit=Unit.BUSINESS_DAY, first=count),
    ):
        first, second = due_day(term, sent), due_day(term, sent + timedelta(days=later))
        assert first is not None
        assert second is not None
        assert first <= second


@given(terms, days)
def test_a_due_day_comes_after_the_letter_and_with_the_first_term(term: Term, sent: date) -> None:
    due, extended = due_day(term, sent), due_day(term, sent, extended=True)

    assert (due is None) == (extended is None) == (term.first is None)
    if due is not None and extended is not None:
        assert sent < due <= extended
        assert (due < extended) or term.extension is None or term.rolls
        if term.rolls:
            assert is_working_day(due)
            assert is_working_day(extended)


@given(terms, days)
def test_what_rolls_ends_on_the_first_working_day_from_the_end_on(term: Term, sent: date) -> None:
    still = due_day(
        Term(unit=term.unit, first=term.first, extension=term.extension, rolls=False), sent
    )
    rolled = due_day(
        Term(unit=term.unit, first=term.first, extension=term.extension, rolls=True), sent
    )

    assert rolled == (still and working_day(still))


@given(days, st.integers(1, 90))
def test_business_days_are_as_many_as_one_counts(sent: date, count: int) -> None:
    term = Term(unit=Unit.BUSINESS_DAY, first=count, acknowledge=count)

    assert due_day(term, sent) == acknowledge_by(term, sent) == by_step(sent, count)


@given(days, st.integers(1, 400))
def test_calendar_days_are_as_many_as_the_calendar_has(sent: date, count: int) -> None:
    due = due_day(Term(unit=Unit.DAY, first=count), sent)

    assert due is not None
    assert (due - sent).days == count


@given(terms, days)
def test_a_reminder_follows_the_term_and_where_there_is_none_the_suggestion(
    term: Term, sent: date
) -> None:
    due, remind = due_day(term, sent), reminder_day(term, sent)

    if due is not None:
        assert remind is not None
        assert remind > due
        assert is_working_day(remind)
        assert not any(
            is_working_day(due + timedelta(days=n)) for n in range(1, (remind - due).days)
        )
    elif term.reminder is not None:
        assert remind == sent + timedelta(days=term.reminder)
    else:
        assert remind is None


@given(days)
def test_a_working_day_is_at_most_four_days_away(day: date) -> None:
    found = working_day(day)

    assert is_working_day(found)
    assert timedelta() <= found - day <= timedelta(days=4)
    assert (found == day) == is_working_day(day)
