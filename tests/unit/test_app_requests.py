"""Requests through the front door: draft, plan, send, follow."""

import email
import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email import policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from scanner.app import App
from scanner.demo.account import NSID
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.domain.change import ChangeKind, ChangeState, Selected, Wish
from scanner.domain.letter import Sender
from scanner.domain.listing import PhotoFilter
from scanner.domain.recipient import Asker, Channel, ChannelKind, Recipient, Role
from scanner.domain.request import EventKind, RequestId, RequestState, StepKind, Via
from scanner.errors import BadData, BadWish, NotFound
from scanner.keychain import MemoryStore
from tests.mail_server import PASSWORD, USER, Behavior, Served, serving, trusted
from tests.unit.test_app_datasets import a_list

S = RequestState
HOLDER = "lab@holder.example"
THEIRS = "https://www.flickr.com/photos/12037949754@N01/49834857326/"

ANNA = Sender(name="Anna Müller", email=USER, address="Weg 1\n12345 Ort", country="de")


def opened(home: Path, environ: dict[str, str] | None = None) -> App:
    return App(home, environ=environ or {}, secrets=MemoryStore())


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    with opened(tmp_path / "home") as made:
        made.set_sender(ANNA)
        made.add_recipient(
            Recipient(
                slug="my-lab",
                name="My Lab",
                role=Role.HOLDER,
                country="NO",
                channels=(Channel(kind=ChannelKind.EMAIL, value=HOLDER),),
                own=True,
            )
        )
        yield made


def drafted(app: App, **more: object) -> RequestId:
    given: dict[str, object] = {
        "asker": Asker.SUBJECT,
        "law": "gdpr-17",
        "urls": [THEIRS],
        **more,
    }
    return app.start_request("my-lab", Selected(), **given).result(30).id  # type: ignore[arg-type]


def sent(app: App, **more: object) -> RequestId:
    n = drafted(app, **more)
    app.note(n, S.SENT)
    return n


def reply_to(message_id: str, subject: str = "Re: your request") -> bytes:
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = HOLDER
    message["To"] = USER
    message["Subject"] = subject
    message["In-Reply-To"] = message_id
    message["Message-ID"] = "<answer@holder.example>"
    message.set_content("Who are you?\n")
    return message.as_bytes()


# -- recipients and grounds


def test_a_corrected_address_stands_in_the_place_of_the_shipped_one_and_outlives_a_restart(
    tmp_path: Path,
) -> None:
    own = Channel(kind=ChannelKind.EMAIL, value="new@nvidia.example", seen_in="their answer")
    with opened(tmp_path) as app:
        shipped = app.recipient("nvidia").channel(ChannelKind.EMAIL)
        corrected = app.correct_address("nvidia", own).channel(ChannelKind.EMAIL)
        assert corrected is not None
        assert (corrected.value, corrected.own) == ("new@nvidia.example", True)
    with opened(tmp_path) as app:
        again = app.recipient("nvidia").channel(ChannelKind.EMAIL)
        assert again == corrected
        assert app.forget_correction("nvidia", ChannelKind.EMAIL).channels[1] == shipped
        with pytest.raises(NotFound):
            app.forget_correction("nvidia", ChannelKind.EMAIL)


@pytest.mark.parametrize("value", ["", "nobody", "a@b@c", "x@example.org\nBcc: y@example.org"])
def test_an_address_that_cannot_be_one_is_refused(app: App, value: str) -> None:
    with pytest.raises(BadWish):
        app.correct_address("nvidia", Channel(kind=ChannelKind.EMAIL, value=value))


def test_an_unknown_recipient_is_refused_with_the_nearest_names(app: App) -> None:
    with pytest.raises(NotFound, match="nvidia"):
        app.recipient("nvida")


def test_whom_the_user_added_can_be_removed_and_nobody_else(app: App) -> None:
    assert app.recipient("my-lab").own
    app.remove_recipient("my-lab")
    with pytest.raises(NotFound):
        app.recipient("my-lab")
    with pytest.raises(BadWish):
        app.remove_recipient("nvidia")


def test_a_shipped_recipient_is_not_shadowed_by_one_that_is_added(app: App) -> None:
    with pytest.raises(BadWish, match="correct its address"):
        app.add_recipient(replace(app.recipient("nvidia"), name="Mine"))


def test_who_holds_a_dataset_is_told(app: App) -> None:
    assert [one.slug for one in app.recipients(dataset="ffhq")] == ["nvidia"]


def test_what_is_only_told_as_a_fact_is_never_a_ground(app: App) -> None:
    for slug in ("dmca", "bipa"):
        assert slug in {law.slug for law in app.laws()}
        with pytest.raises(BadWish, match="No request is offered"):
            drafted(app, law=slug)


def test_what_a_letter_needs_is_told_with_what_is_known(app: App) -> None:
    needed = {slug: value for slug, _, value in app.required("ntnu-fdf", "courtesy", "en")}
    assert needed["name"] == "Anna Müller"
    assert needed["nsid"] == ""


def test_an_empty_field_is_refused_by_name(tmp_path: Path) -> None:
    with opened(tmp_path) as app, pytest.raises(BadWish, match="your name"):
        app.start_request(
            "uam-bida", Selected(), asker=Asker.SUBJECT, law="gdpr-17", urls=[THEIRS]
        ).result(30)


def test_a_sender_that_cannot_be_changes_nothing(app: App) -> None:
    with pytest.raises(BadWish):
        app.set_sender(Sender(name="Other", email="no address"))
    assert app.sender().name == "Anna Müller"
    assert app.sender().address == "Weg 1, 12345 Ort"
    assert app.sender().country == "DE"


# -- drafts


def test_a_draft_holds_what_was_known_on_its_day(app: App) -> None:
    n = drafted(app)
    found = app.request(n)

    assert found.request.state is S.DRAFT
    assert [photo.key for photo in found.photos] == ["49834857326"]
    assert found.request.reference in found.letter.subject
    assert THEIRS in found.letter.body
    assert found.letter.attachments[0].name.endswith(".csv")
    assert app.next_step(n).kind is StepKind.SEND
    assert app.requests() == (found.request,)


def test_a_subject_tells_nothing_of_any_account(app: App) -> None:
    assert "nsid" not in app.request(drafted(app)).letter.body.lower()


def test_nothing_to_ask_about_is_refused(app: App) -> None:
    with pytest.raises(BadWish, match="nothing to ask"):
        drafted(app, urls=())


def test_an_address_that_is_no_page_is_refused(app: App) -> None:
    with pytest.raises(BadWish, match="no address of a photo"):
        drafted(app, urls=["javascript:alert(1)"])


def test_an_edited_draft_is_what_is_sent_and_a_plan_for_the_former_is_not(app: App) -> None:
    n = drafted(app)
    former = app.plan_send(n, Via.OUTBOX)
    app.edit_letter(n, subject="Other subject", body="Other words.\n")

    with pytest.raises(BadWish, match="discarded"):
        app.start_send(n, former.id).result(30)
    app.start_send(n, app.plan_send(n, Via.OUTBOX).id).result(30)
    assert b"Other words." in app.message_bytes(n)
    assert len(list((app.home / "outbox").iterdir())) == 1


@pytest.mark.parametrize(("subject", "body"), [("", "x"), ("a\r\nBcc: b@c.de", "x"), ("a", " \n")])
def test_an_edit_that_no_message_can_hold_is_refused(app: App, subject: str, body: str) -> None:
    n = drafted(app)
    with pytest.raises(BadWish):
        app.edit_letter(n, subject=subject, body=body)


def test_a_deleted_draft_leaves_no_file_and_no_plan(app: App) -> None:
    n = drafted(app)
    plan = app.plan_send(n, Via.OUTBOX)
    assert (app.home / "requests" / str(n)).is_dir()
    app.delete_draft(n)

    assert not (app.home / "requests" / str(n)).exists()
    assert app.plan(plan.id).discarded
    with pytest.raises(NotFound):
        app.request(n)


def test_a_draft_opens_as_one_with_everything_in_it(app: App) -> None:
    message = email.message_from_bytes(app.message_bytes(drafted(app)), policy=policy.default)

    assert message["X-Unsent"] == "1"
    assert message["To"] == HOLDER
    assert "Anna Müller" in message["From"]
    assert [part.get_filename() for part in message.iter_attachments()]


def test_the_letter_is_given_for_a_form_and_for_a_mail_program(app: App) -> None:
    n = drafted(app)
    assert THEIRS in app.form_text(n)
    assert app.mailto_of(n).startswith(f"mailto:{HOLDER}?subject=")


# -- planning to send


def test_the_exact_message_is_stored_before_the_plan_for_its_owners_eyes_only(app: App) -> None:
    n = drafted(app)
    plan = app.plan_send(n, Via.OUTBOX)
    (row,) = app.plan_rows(plan.id, [1])
    folder = app.home / "requests" / str(n)
    data = (folder / "letter-1.eml").read_bytes()

    assert row.change.before == hashlib.sha256(data).hexdigest()
    assert row.change.after.encode() in data
    assert (row.change.subject, row.change.place) == (str(n), HOLDER)
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert stat.S_IMODE((folder / "letter-1.eml").stat().st_mode) == 0o600


def test_of_two_plans_only_the_newer_can_send(app: App) -> None:
    n = drafted(app)
    first, second = app.plan_send(n, Via.OUTBOX), app.plan_send(n, Via.OUTBOX)

    assert app.plan(first.id).discarded
    with pytest.raises(BadWish):
        app.start_apply(first.id).result(30)
    assert app.start_apply(second.id).result(30).done == 1


def test_handing_over_again_leaves_the_same_draft_once(app: App) -> None:
    n = drafted(app)
    for _ in range(2):
        app.start_send(n, app.plan_send(n, Via.OUTBOX).id).result(30)
    assert len(list((app.home / "outbox").iterdir())) == 1
    assert app.request(n).request.state is S.DRAFT
    assert app.next_step(n).kind is StepKind.SAY_SENT


def test_a_recipient_without_a_mail_address_is_written_to_in_another_way(app: App) -> None:
    n = (
        app.start_request("ibm", Selected(), asker=Asker.SUBJECT, law="gdpr-17", urls=[THEIRS])
        .result(30)
        .id
    )
    assert app.request(n).request.to.channel.kind is ChannelKind.WEBFORM
    with pytest.raises(BadWish, match="a form on a page"):
        app.plan_send(n, Via.OUTBOX)
    app.note(n, S.SENT)
    assert app.request(n).request.message_id is None


def test_without_a_mail_server_it_is_said_what_is_missing(app: App) -> None:
    n = drafted(app)
    assert "mail.host" in app.mail_ready()
    with pytest.raises(BadWish, match=r"mail\.host"):
        app.plan_send(n, Via.SMTP)
    app.change_setting("mail.host", "smtp.example.org")
    app.change_setting("mail.user", USER)
    assert "password" in app.mail_ready()
    app.set_mail_password("secret")
    assert app.mail_ready() == ""
    app.set_mail_password("")
    assert "password" in app.mail_ready()


def test_the_password_of_the_environment_is_used_and_never_kept(tmp_path: Path) -> None:
    secrets = MemoryStore()
    environ = {"SAFELIGHT_SMTP_PASSWORD": "from-outside"}
    with App(tmp_path, environ=environ, secrets=secrets) as app:
        app.change_setting("mail.host", "smtp.example.org")
        app.change_setting("mail.user", USER)
        app.change_setting("letters.email", USER)
        assert app.mail_ready() == ""
    assert secrets.get("smtp-password") is None
    assert b"from-outside" not in b"".join(
        path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()
    )


# -- sending


@pytest.fixture
def server(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    (tmp_path / "ca.pem").write_text(trusted())
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with serving(Behavior()) as made:
        app.change_setting("mail.host", "127.0.0.1")
        app.change_setting("mail.port", str(made.port))
        app.change_setting("mail.user", USER)
        app.set_mail_password(PASSWORD)
        yield made


def test_a_letter_is_sent_once_journaled_and_the_answer_is_owed_by_the_law(
    app: App, server: Served
) -> None:
    n = drafted(app)
    plan = app.plan_send(n, Via.SMTP)
    summary = app.start_send(n, plan.id).result(30)
    again = app.start_apply(plan.id, retry=True).result(30)

    assert (summary.done, again.done, len(server.behavior.received)) == (1, 1, 1)
    (received,) = server.behavior.received
    assert received.to == [HOLDER]
    assert received.data == app.message_bytes(n)
    request = app.request(n).request
    assert (request.state, request.message_id) == (
        S.SENT,
        app.plan_rows(plan.id, [1])[0].change.after,
    )
    assert request.due is not None
    assert request.due > datetime.now().astimezone().date() + timedelta(days=25)
    assert app.next_step(n).kind is StepKind.WAIT
    assert app.check_journal().broken is None
    with pytest.raises(BadWish, match="was sent"):
        app.plan_send(n, Via.SMTP)


def test_a_refusal_leaves_the_request_a_draft_and_another_address_may_take_it(
    app: App, server: Served
) -> None:
    server.behavior.answers[HOLDER] = "550 5.1.1 no such user"
    n = drafted(app)
    summary = app.start_send(n, app.plan_send(n, Via.SMTP).id).result(30)
    assert (summary.failed, app.request(n).request.state) == (1, S.DRAFT)
    assert app.request(n).events[-1].kind is EventKind.FAILED

    other = Channel(kind=ChannelKind.EMAIL, value="dpo@holder.example")
    found = app.request(n)
    app.edit_letter(n, subject=found.letter.subject, body=found.letter.body, to=other)
    assert app.start_send(n, app.plan_send(n, Via.SMTP).id).result(30).done == 1
    assert [one.to for one in server.behavior.received] == [["dpo@holder.example"]]


def test_what_the_server_wants_later_is_sent_by_the_same_plan(app: App, server: Served) -> None:
    server.behavior.answers[HOLDER] = "451 4.7.1 greylisted, try later"
    n = drafted(app)
    plan = app.plan_send(n, Via.SMTP)
    assert app.start_send(n, plan.id).result(30).failed == 1
    server.behavior.answers.clear()
    assert app.start_send(n, plan.id).result(30).done == 1
    assert len(server.behavior.received) == 1


def test_a_lost_answer_is_uncertain_at_once_and_only_a_person_goes_on(
    app: App, server: Served
) -> None:
    server.behavior.hang_up = "END"
    n = drafted(app)
    plan = app.plan_send(n, Via.SMTP)
    assert app.start_send(n, plan.id).result(60).uncertain == 1
    server.behavior.hang_up = ""

    assert app.request(n).request.uncertain
    assert app.next_step(n).kind is StepKind.SETTLE
    for attempt in (
        lambda: app.start_send(n, plan.id),
        lambda: app.plan_send(n, Via.SMTP),
        lambda: app.plan_send(n, Via.OUTBOX),
        lambda: app.note(n, S.SENT),
        lambda: app.edit_letter(n, subject="a", body="b"),
        lambda: app.delete_draft(n),
    ):
        with pytest.raises(BadWish):
            attempt()
    app.start_apply(plan.id, retry=True).result(30)
    assert len(server.behavior.whole) == 1

    assert app.settle_send(n, arrived=True).state is S.SENT
    with pytest.raises(BadWish):
        app.settle_send(n, arrived=False)
    assert app.check_journal().broken is None


def test_a_letter_that_did_not_arrive_may_be_sent_again_with_the_same_message_id(
    app: App, server: Served
) -> None:
    app._letters.pace_seconds = 0
    server.behavior.hang_up = "END"
    n = drafted(app)
    first = app.plan_send(n, Via.SMTP)
    app.start_send(n, first.id).result(60)
    server.behavior.hang_up = ""
    assert app.settle_send(n, arrived=False).state is S.DRAFT

    second = app.plan_send(n, Via.SMTP)
    assert app.start_send(n, second.id).result(30).done == 1
    ids = {app.plan_rows(plan.id, [1])[0].change.after for plan in (first, second)}
    assert len(ids) == 1
    assert len(server.behavior.received) == 1


def test_a_letter_the_user_noted_as_sent_is_not_sent_by_a_plan_that_waited(
    app: App, server: Served
) -> None:
    n = drafted(app)
    plan = app.plan_send(n, Via.SMTP)
    app.note(n, S.SENT)
    with pytest.raises(BadWish):
        app.start_send(n, plan.id).result(30)
    assert server.behavior.whole == []


def test_what_was_altered_on_the_disk_since_the_preview_is_not_sent(
    app: App, server: Served
) -> None:
    n = drafted(app)
    plan = app.plan_send(n, Via.SMTP)
    path = app.home / "requests" / str(n) / "letter-1.eml"
    path.write_bytes(path.read_bytes().replace(b"erase", b"keep"))
    assert app.start_send(n, plan.id).result(30).failed == 1
    assert server.behavior.whole == []


def test_a_test_message_proves_the_settings_first(app: App, server: Served) -> None:
    app.start_test_mail(USER).result(30)
    assert [one.to for one in server.behavior.received] == [[USER]]
    app.set_mail_password("wrong")
    with pytest.raises(Exception, match="password") as refused:
        app.start_test_mail(USER).result(30)
    assert "wrong" not in str(refused.value)


def test_a_letter_is_neither_verified_nor_undone_nor_cut_down(app: App) -> None:
    n = drafted(app)
    plan = app.plan_send(n, Via.OUTBOX)
    app.start_send(n, plan.id).result(30)

    with pytest.raises(BadWish, match="Nothing can be read"):
        app.start_verify(plan.id).result(30)
    with pytest.raises(BadWish, match="taken back"):
        app.start_undo_plan(plan.id).result(30)
    with pytest.raises(BadWish):
        app.plan_without(app.plan_send(n, Via.OUTBOX).id, [1])
    with pytest.raises(BadWish, match="request"):
        app.start_plan(Wish(ChangeKind.LETTER, "smtp"), Selected())
    assert plan.id in {one.id for one in app.plans()}


# -- following


def test_a_reply_is_matched_kept_as_it_came_and_shown_as_text(app: App) -> None:
    n = drafted(app)
    app.start_send(n, app.plan_send(n, Via.OUTBOX).id).result(30)
    request = app.note(n, S.SENT)
    data = reply_to(request.message_id or "")

    assert app.match_reply(data)[0] == n
    by_subject = reply_to("<none@x.example>", f"AW: {request.subject}")
    assert app.match_reply(by_subject)[0] == n
    assert app.match_reply(reply_to("<none@x.example>"))[0] is None

    answered = app.note(n, S.INFO_REQUESTED, reply=data, text="by mail")
    assert answered.state is S.INFO_REQUESTED
    event = app.request(n).events[-1]
    assert (event.kind, event.files) == (EventKind.REPLY, ("reply-1.eml",))
    assert "Who are you?" in event.text
    assert (app.home / "requests" / str(n) / "reply-1.eml").read_bytes() == data
    assert app.next_step(n).kind is StepKind.ANSWER


def test_what_is_no_message_is_no_reply_and_changes_nothing(app: App, tmp_path: Path) -> None:
    n = sent(app)
    with pytest.raises(BadData):
        app.note(n, S.GRANTED, reply=b"\x00\x01")
    with pytest.raises(NotFound):
        app.note(n, S.GRANTED, reply=tmp_path / "none.eml")
    assert app.request(n).request.state is S.SENT


def test_a_time_that_cannot_be_is_refused(app: App) -> None:
    n = sent(app)
    for at in (datetime.now(UTC) + timedelta(days=1), datetime(2020, 1, 1, tzinfo=UTC)):
        with pytest.raises(BadWish):
            app.note(n, S.GRANTED, at=at)
    with pytest.raises(BadWish):
        app.note(n, S.DRAFT)


def test_the_day_follows_the_law_the_extension_and_the_user(app: App) -> None:
    n = sent(app)
    by_law = app.request(n).request.due
    assert by_law is not None
    extended = app.extend(n)
    assert extended.extended
    assert extended.due is not None
    assert extended.due > by_law + timedelta(days=50)
    own = app.set_due(n, date(2020, 1, 1))
    assert (own.due, own.due_own) == (date(2020, 1, 1), True)
    assert app.overdue() == 1
    assert [one.id for one in app.requests(due=True)] == [n]
    assert app.request(n).request.standing(date.today()) is S.OVERDUE
    assert app.next_step(n).kind is StepKind.REMIND
    assert app.set_due(n, None).due == extended.due
    assert app.overdue() == 0


def test_a_request_that_was_answered_is_not_overdue(app: App) -> None:
    n = sent(app)
    app.set_due(n, date(2020, 1, 1))
    assert app.note(n, S.GRANTED).due is None
    assert app.overdue() == 0
    assert app.next_step(n).kind is StepKind.CHECK_LIST


def test_a_reminder_goes_on_with_the_request_and_is_not_listed_beside_it(
    app: App, server: Served
) -> None:
    app._letters.pace_seconds = 0
    n = drafted(app)
    app.start_send(n, app.plan_send(n, Via.SMTP).id).result(30)
    app.set_due(n, date(2020, 1, 1))
    reminder = (
        app.start_request("my-lab", Selected(), asker=Asker.SUBJECT, about=n, template="reminder")
        .result(30)
        .id
    )
    assert app.request(reminder).photos == app.request(n).photos
    app.start_send(reminder, app.plan_send(reminder, Via.SMTP).id).result(30)

    first, second = (
        email.message_from_bytes(one.data, policy=policy.default)
        for one in server.behavior.received
    )
    assert second["In-Reply-To"] == first["Message-ID"]
    assert [one.id for one in app.requests()] == [n]
    assert app.next_step(n).kind is StepKind.COMPLAIN


def test_a_complaint_to_an_authority_holds_the_letter_and_the_replies(app: App) -> None:
    n = drafted(app)
    app.start_send(n, app.plan_send(n, Via.OUTBOX).id).result(30)
    request = app.note(n, S.SENT)
    app.note(n, S.REFUSED, reply=reply_to(request.message_id or ""))
    assert app.next_step(n).kind is StepKind.COMPLAIN
    complaint = app.start_request(
        "nods", Selected(), asker=Asker.SUBJECT, about=n, template="complaint"
    ).result(30)

    names = [one.name for one in app.request(complaint.id).letter.attachments]
    assert names[1:] == ["letter.eml", "reply-1.eml"]
    assert complaint.reference != request.reference
    app.note(complaint.id, S.SENT)
    assert app.request(n).request.state is S.COMPLAINED
    assert {one.id for one in app.requests()} == {n, complaint.id}


def test_the_whole_file_and_a_reminder_are_written(app: App, tmp_path: Path) -> None:
    n = sent(app)
    assert app.start_export(n, tmp_path / "case.zip").result(30).is_file()
    assert b"BEGIN:VEVENT" in app.write_reminder(n, tmp_path / "due.ics").read_bytes()
    with pytest.raises(BadWish):
        app.write_reminder(n, tmp_path / "due.txt")
    with pytest.raises(BadWish):
        app.start_export(n, tmp_path / "case.rar").result(30)


# -- with photos of an account


@pytest.fixture
def photographer(tmp_path: Path) -> Iterator[App]:
    with PretendFlickr(pretend_world(photos=12)) as flickr:
        token = flickr.world.token_for(NSID, perms="write")
        environ = {
            "SAFELIGHT_FLICKR_URL": flickr.url,
            "SAFELIGHT_FLICKR_KEY": flickr.world.key,
            "SAFELIGHT_FLICKR_SECRET": flickr.world.secret,
            "SAFELIGHT_FLICKR_TOKEN": token.token,
            "SAFELIGHT_FLICKR_TOKEN_SECRET": token.secret,
        }
        with App(tmp_path / "home", environ=environ, secrets=MemoryStore()) as app:
            app.change_setting("flickr.calls_per_second", "1000")
            app.set_sender(ANNA)
            app.add_flickr().result(30)
            app.start_scan(detect=False).result(60)
            yield app


def test_a_holder_is_written_to_about_what_is_in_its_list_and_told_where(
    photographer: App, tmp_path: Path
) -> None:
    app = photographer
    keys = [int(row.key) for row in app.rows(app.find(PhotoFilter()))]
    app.start_import("ffhq", [a_list(tmp_path, keys[:3])]).result(60)
    n = app.start_request("nvidia", Selected(), asker=Asker.PHOTOGRAPHER, law="gdpr-17").result(30)
    found = app.request(n.id)

    assert sorted(photo.key for photo in found.photos) == sorted(map(str, keys[:3]))
    assert {photo.dataset for photo in found.photos} == {"ffhq"}
    assert all(photo.row and len(photo.list_sha256) == 64 for photo in found.photos)
    assert app.sender().nsid == NSID
    assert NSID in found.letter.body
    assert [one.id for one in app.photo(found.photos[0].photo).requests] == [n.id]  # type: ignore[arg-type]


def test_after_a_newer_list_it_is_said_what_is_still_there(
    photographer: App, tmp_path: Path
) -> None:
    app = photographer
    keys = sorted(int(row.key) for row in app.rows(app.find(PhotoFilter())))
    app.start_import("ffhq", [a_list(tmp_path, keys[:3])]).result(60)
    n = (
        app.start_request("nvidia", Selected(), asker=Asker.PHOTOGRAPHER, law="gdpr-17")
        .result(30)
        .id
    )
    app.note(n, S.SENT)
    app.note(n, S.GRANTED)

    app.start_import("ffhq", [a_list(tmp_path, keys[:1], "second.csv")]).result(60)
    event = app.request(n).events[-1]
    assert event.kind is EventKind.CHECKED
    assert "still holds 1 of the 3 photos" in event.text
    assert str(keys[0]) in event.text
    assert app.next_step(n).kind is StepKind.REMIND

    app.start_import("ffhq", [a_list(tmp_path, keys[5:6], "third.csv")]).result(60)
    assert "holds none" in app.request(n).events[-1].text
    assert app.next_step(n).kind is StepKind.NOTHING


def test_what_a_holder_wants_first_is_offered_as_plans_until_it_is_so(photographer: App) -> None:
    app = photographer
    wishes = app.preconditions("nvidia", Selected())
    assert Wish(ChangeKind.TAG, "no_cv") in wishes
    assert app.preconditions("uam-bida", Selected()) == ()

    plan = app.start_plan(wishes[0], Selected()).result(60)
    app.start_apply(plan.id).result(60)
    assert app.preconditions("nvidia", Selected()) == ()
    letter = app.start_request("nvidia", Selected(), asker=Asker.PHOTOGRAPHER, law="courtesy")
    assert "no_cv" in app.request(letter.result(30).id).letter.body


def test_one_letter_plan_stands_among_the_others_in_the_journal(photographer: App) -> None:
    app = photographer
    n = app.start_request("nvidia", Selected(), asker=Asker.PHOTOGRAPHER, law="gdpr-17").result(30)
    plan = app.plan_send(n.id, Via.OUTBOX)
    app.start_send(n.id, plan.id).result(30)
    states = [line.state for line in app.journal(plan.id) if line.n is not None]
    assert states == [ChangeState.STARTED, ChangeState.DONE]
