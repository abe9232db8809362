"""What the catalog keeps of requests, and what it refuses to forget."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.domain.change import ChangeState
from scanner.domain.exposure import Rules
from scanner.domain.recipient import Channel, ChannelKind, Recipient, Role
from scanner.domain.request import MOVES, EventKind, RequestId, RequestState, Via
from scanner.errors import BadWish, NotFound
from scanner.reference import license_table
from tests.planned import account, on_flickr, synced
from tests.requested import CHANNEL, HOLDER, LETTER, PHOTO, SHA, draft, plan_to_send, say

S, C, K = RequestState, ChangeState, EventKind


@pytest.fixture
def told() -> list[frozenset[str]]:
    return []


@pytest.fixture
def catalog(tmp_path: Path, told: list[frozenset[str]]) -> Iterator[Catalog]:
    made = Catalog(tmp_path / "catalog.sqlite", Rules(license_table()), on_commit=told.append)
    yield made
    made.close()


@pytest.fixture
def n(catalog: Catalog) -> RequestId:
    return catalog.requests.make(draft())


@pytest.fixture
def raw(tmp_path: Path, catalog: Catalog) -> Iterator[sqlite3.Connection]:
    """The file as somebody opens it who does not know the rules."""
    connection = sqlite3.connect(tmp_path / "catalog.sqlite", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    yield connection
    connection.close()


def kinds(catalog: Catalog, request: RequestId) -> list[tuple[EventKind, RequestState]]:
    return [(event.kind, event.state) for event in catalog.requests.file(request).events]


# -- drafts


def test_a_draft_is_read_back_to_the_letter(catalog: Catalog, n: RequestId) -> None:
    found = catalog.requests.file(n)

    assert found.letter == LETTER
    assert found.photos == (PHOTO,)
    assert found.request.to.channel == CHANNEL
    assert (found.request.law, found.request.country, found.request.photos) == ("gdpr-17", "DE", 1)
    assert (found.request.state, found.request.sent, found.request.due) == (S.DRAFT, None, None)
    assert (found.request.plan, found.request.message_id) == (None, None)
    assert kinds(catalog, n) == [(K.MADE, S.DRAFT)]


def test_whoever_listens_is_told_which_tables_were_written(
    catalog: Catalog, told: list[frozenset[str]], n: RequestId
) -> None:
    assert told[-1] == {"request", "request_event"}


def test_a_draft_may_be_edited_and_says_so(catalog: Catalog, n: RequestId) -> None:
    other = replace(CHANNEL, value="dpo@holder.example", own=True)
    catalog.requests.edit(n, subject="New", body="Other words", channel=other)

    found = catalog.requests.file(n)
    assert (found.letter.subject, found.letter.body) == ("New", "Other words")
    assert found.request.to.channel == other
    assert found.letter.attachments == LETTER.attachments
    assert kinds(catalog, n)[-1] == (K.EDITED, S.DRAFT)


def test_an_edit_that_changes_nothing_is_none(catalog: Catalog, n: RequestId) -> None:
    catalog.requests.edit(n, subject=LETTER.subject, body=LETTER.body, channel=CHANNEL)
    assert len(kinds(catalog, n)) == 1


def test_a_draft_that_nothing_was_done_with_goes_with_all_that_it_had(
    catalog: Catalog, raw: sqlite3.Connection, n: RequestId
) -> None:
    plan_to_send(catalog, n)
    catalog.requests.delete(n)

    with pytest.raises(NotFound):
        catalog.requests.get(n)
    for table in ("request_photo", "request_attachment", "request_event", "request_message"):
        assert raw.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert catalog.requests.make(draft()) == n + 1


@pytest.mark.parametrize(
    ("via", "states"),
    [
        (Via.OUTBOX, (C.STARTED, C.DONE)),
        (Via.SMTP, (C.STARTED,)),
        (Via.SMTP, (C.STARTED, C.FAILED)),
        (Via.SMTP, (C.STARTED, C.UNCERTAIN)),
        (Via.SMTP, (C.STARTED, C.DONE)),
    ],
)
def test_a_request_that_something_was_done_with_is_not_deleted(
    catalog: Catalog, n: RequestId, via: Via, states: tuple[ChangeState, ...]
) -> None:
    say(catalog, plan_to_send(catalog, n, via), *states)
    with pytest.raises(BadWish, match="withdrawn"):
        catalog.requests.delete(n)
    assert catalog.requests.get(n).id == n


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE request SET law = 'lgpd'",
        "UPDATE request SET body = 'other'",
        "UPDATE request_photo SET license_then = 'cc0-1.0'",
        "DELETE FROM request_photo",
        "INSERT INTO request_photo SELECT request, 99, photo, source, own_key, key, url, title, "
        "uploaded, dataset, list_name, list_sha256, row, possible, license_then, license_now, "
        "collected_from, collected_to FROM request_photo",
        "UPDATE request_attachment SET data = x''",
        "DELETE FROM request_attachment",
        "INSERT INTO request_attachment SELECT request, 99, name, media, data "
        "FROM request_attachment",
        "UPDATE request_message SET sha256 = ''",
        "DELETE FROM request_message",
        "REPLACE INTO request_message SELECT * FROM request_message",
        "UPDATE request_event SET state = 'granted'",
        "DELETE FROM request_event",
        "REPLACE INTO request_event SELECT * FROM request_event",
        "DELETE FROM request",
        "REPLACE INTO request SELECT * FROM request",
    ],
)
def test_what_was_sent_is_never_altered_by_whoever_holds_the_file(
    catalog: Catalog, raw: sqlite3.Connection, n: RequestId, statement: str
) -> None:
    say(catalog, plan_to_send(catalog, n), C.STARTED, C.DONE)
    before = catalog.requests.file(n)

    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(statement)
    assert catalog.requests.file(n) == before


# -- states


def test_how_a_request_stands_is_what_its_last_event_says(catalog: Catalog, n: RequestId) -> None:
    catalog.requests.move(n, K.SENT, S.SENT, at=datetime(2026, 1, 31, 12, tzinfo=UTC))
    catalog.requests.move(n, K.REPLY, S.INFO_REQUESTED, text="Who are you?", files=("reply-1.eml",))

    request = catalog.requests.get(n)
    assert (request.state, request.sent) == (
        S.INFO_REQUESTED,
        datetime(2026, 1, 31, 12, tzinfo=UTC),
    )
    assert catalog.requests.events(n)[-1].files == ("reply-1.eml",)


@pytest.mark.parametrize("now", list(S))
def test_only_the_moves_of_the_domain_are_taken(catalog: Catalog, now: RequestState) -> None:
    ways: dict[RequestState, list[RequestState]] = {S.DRAFT: []}
    for _ in S:
        for state, way in list(ways.items()):
            for after in MOVES[state]:
                ways.setdefault(after, [*way, after])
    if now is S.OVERDUE:
        assert now not in ways
        return
    for after in S:
        n = catalog.requests.make(draft())
        for step in ways[now]:
            catalog.requests.move(n, K.NOTED, step)
        if (after is now or after in MOVES[now]) and after is not S.OVERDUE:
            catalog.requests.move(n, K.NOTED, after)
            assert catalog.requests.get(n).state is after
        else:
            with pytest.raises(BadWish):
                catalog.requests.move(n, K.NOTED, after)
            assert catalog.requests.get(n).state is now


def test_a_day_that_the_user_set_is_theirs_until_they_take_it_back(
    catalog: Catalog, n: RequestId
) -> None:
    catalog.requests.set_due(n, date(2026, 12, 24))
    own = catalog.requests.get(n)
    assert (own.due, own.due_own) == (date(2026, 12, 24), True)
    catalog.requests.set_due(n, None)
    assert (catalog.requests.get(n).due, catalog.requests.get(n).due_own) == (None, False)
    assert [kind for kind, _ in kinds(catalog, n)].count(K.DUE) == 2


# -- sending


def test_the_line_that_a_letter_was_sent_and_the_request_that_says_so_are_one_commit(
    catalog: Catalog, told: list[frozenset[str]], n: RequestId
) -> None:
    change = plan_to_send(catalog, n)
    say(catalog, change, C.STARTED)
    assert (catalog.requests.get(n).uncertain, catalog.requests.get(n).state) == (True, S.DRAFT)

    told.clear()
    say(catalog, change, C.DONE)

    assert told == [frozenset({"journal", "request", "request_event"})]
    request = catalog.requests.get(n)
    assert (request.state, request.uncertain, request.plan) == (S.SENT, False, change.plan)
    assert request.message_id == change.after
    assert catalog.requests.events(n)[-1].files == ("letter-1.eml",)


def test_a_draft_that_was_handed_over_stays_a_draft_with_its_message_id(
    catalog: Catalog, n: RequestId
) -> None:
    change = plan_to_send(catalog, n, Via.OUTBOX)
    say(catalog, change, C.STARTED)
    assert not catalog.requests.get(n).uncertain
    say(catalog, change, C.DONE)

    request = catalog.requests.get(n)
    assert (request.state, request.sent, request.message_id) == (S.DRAFT, None, change.after)
    assert kinds(catalog, n)[-1] == (K.HANDED_OVER, S.DRAFT)


def test_a_plan_that_was_only_made_gives_no_message_id(catalog: Catalog, n: RequestId) -> None:
    change = plan_to_send(catalog, n)
    assert catalog.requests.get(n).message_id is None
    assert catalog.requests.answered([change.after], []) == n


def test_uncertain_is_said_until_a_person_settles_it(catalog: Catalog, n: RequestId) -> None:
    change = plan_to_send(catalog, n)
    say(catalog, change, C.STARTED, C.UNCERTAIN, note="The answer was lost.")
    assert catalog.requests.get(n).uncertain
    assert catalog.requests.open_sends(n) == ((change.plan, Via.SMTP),)
    assert kinds(catalog, n)[-1] == (K.UNCERTAIN, S.DRAFT)

    say(catalog, change, C.FAILED)
    assert not catalog.requests.get(n).uncertain
    assert catalog.requests.get(n).state is S.DRAFT


def test_a_letter_that_arrives_after_the_user_had_noted_an_answer_changes_no_state(
    catalog: Catalog, n: RequestId
) -> None:
    change = plan_to_send(catalog, n)
    say(catalog, change, C.STARTED)
    catalog.requests.move(n, K.NOTED, S.SENT)
    catalog.requests.move(n, K.NOTED, S.GRANTED)
    say(catalog, change, C.DONE)
    assert catalog.requests.get(n).state is S.GRANTED


def test_when_a_letter_may_have_left_for_an_address_last_is_told_for_other_plans(
    catalog: Catalog, n: RequestId
) -> None:
    first = plan_to_send(catalog, n)
    second = plan_to_send(catalog, catalog.requests.make(draft()), sha256="ef" * 32)
    assert catalog.requests.last_sent_to(HOLDER, but=second.plan) is None

    say(catalog, first, C.STARTED)

    assert catalog.requests.last_sent_to(HOLDER.upper(), but=second.plan) is not None
    assert catalog.requests.last_sent_to(HOLDER, but=first.plan) is None
    assert catalog.requests.last_sent_to("other@holder.example", but=second.plan) is None


# -- conversations


@pytest.mark.parametrize(
    ("template", "now", "then"),
    [
        ("reminder", S.SENT, S.SENT),
        ("information", S.INFO_REQUESTED, S.INFO_SENT),
        ("consent", S.INFO_REQUESTED, S.INFO_SENT),
        ("information", S.SENT, S.SENT),
        ("withdrawal", S.SENT, S.WITHDRAWN),
        ("complaint", S.REFUSED, S.COMPLAINED),
        ("downstream", S.GRANTED, S.GRANTED),
    ],
)
def test_a_further_letter_that_was_sent_moves_the_request_that_it_goes_on_with(
    catalog: Catalog, n: RequestId, template: str, now: RequestState, then: RequestState
) -> None:
    catalog.requests.move(n, K.SENT, S.SENT)
    if now is not S.SENT:
        catalog.requests.move(n, K.NOTED, now)
    further = catalog.requests.make(draft(about=n, template=template))
    say(catalog, plan_to_send(catalog, further), C.STARTED, C.DONE)

    assert catalog.requests.get(further).state is S.SENT
    assert catalog.requests.get(n).state is then
    assert f"request {further}" in catalog.requests.events(n)[-1].text


def test_a_reply_is_matched_by_message_id_then_by_reference_to_the_whole_conversation(
    catalog: Catalog, n: RequestId
) -> None:
    first = plan_to_send(catalog, n)
    say(catalog, first, C.STARTED, C.DONE)
    reminder = catalog.requests.make(draft(about=n, template="reminder"))
    asked_again = plan_to_send(catalog, reminder, sha256="ef" * 32)
    complaint = catalog.requests.make(
        draft(about=n, template="complaint", reference="SL-TEST-0002")
    )
    to_authority = plan_to_send(catalog, complaint, sha256="01" * 32)

    answered = catalog.requests.answered
    assert answered(["<other@example.org>", first.after], []) == n
    assert answered([asked_again.after], []) == n
    assert answered([to_authority.after], []) == complaint
    assert answered([], ["SL-TEST-0001"]) == n
    assert answered([], ["SL-TEST-0002"]) == complaint
    assert answered(["<other@example.org>"], ["SL-NONE-0000"]) is None


# -- photos


def test_a_photo_tells_the_requests_that_are_about_it(catalog: Catalog) -> None:
    source = account(catalog)
    first, second = synced(catalog, source, on_flickr("11"), on_flickr("22"))
    n = catalog.requests.make(draft(replace(PHOTO, photo=first)))

    assert [one.id for one in catalog.requests.of_photo(first)] == [n]
    assert catalog.requests.of_photo(second) == ()


def test_a_number_that_means_another_photo_since_tells_nothing(catalog: Catalog) -> None:
    source = account(catalog)
    (photo,) = synced(catalog, source, on_flickr("11"))
    n = catalog.requests.make(draft(replace(PHOTO, photo=photo)))
    catalog.photos.remove_source(source.id)
    (again,) = synced(catalog, account(catalog), on_flickr("33"))

    assert again == photo
    assert catalog.requests.of_photo(again) == ()
    assert catalog.requests.file(n).photos[0].key == PHOTO.key


def test_the_datasets_of_a_request_are_those_on_the_day_of_the_letter(
    catalog: Catalog, n: RequestId
) -> None:
    assert catalog.requests.datasets(n) == {"pipa", "megaface", "celeb"}


# -- addresses


def test_the_users_own_addresses_are_kept_and_taken_back(catalog: Catalog) -> None:
    own = Channel(kind=ChannelKind.EMAIL, value="new@holder.example", note="by phone", own=True)
    catalog.own_addresses.correct("nvidia", own)
    assert catalog.own_addresses.channels() == {("nvidia", ChannelKind.EMAIL): own}

    assert catalog.own_addresses.forget("nvidia", ChannelKind.EMAIL)
    assert not catalog.own_addresses.forget("nvidia", ChannelKind.EMAIL)
    assert catalog.own_addresses.channels() == {}


def test_a_recipient_that_was_added_is_read_back_whole(catalog: Catalog) -> None:
    added = Recipient(
        slug="my-lab",
        name="My Läb",
        role=Role.HOLDER,
        country="NO",
        datasets=("pipa",),
        channels=(CHANNEL,),
        asks_for=("the NSID",),
        fields=("nsid",),
        no_cv=True,
        nearest=("nods",),
        seen=date(2026, 11, 23),
        own=True,
    )
    catalog.own_addresses.add(added)
    assert catalog.own_addresses.recipients() == (added,)
    assert catalog.own_addresses.remove("my-lab")
    assert catalog.own_addresses.recipients() == ()


def test_a_message_that_no_request_has_is_refused(catalog: Catalog) -> None:
    with pytest.raises(NotFound):
        plan_to_send(catalog, RequestId(7), sha256=SHA)
