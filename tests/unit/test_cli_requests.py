"""The commands about requests: what they take, print and answer, on a real library."""

import csv
import io
import json
import sys
import zipfile
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from scanner.cli import main, whole_parser
from scanner.cli.failing import Exit
from scanner.cli.request import list_requests, new, show
from scanner.cli.request_following import export, note
from scanner.cli.request_letter import split_letter
from scanner.cli.request_send import send
from scanner.cli.request_telling import fields_of
from scanner.demo.sample import make_sample_export, photo_id
from scanner.domain.recipient import Addressed, Asker, Channel, ChannelKind, Role
from scanner.domain.request import (
    EventKind,
    Request,
    RequestId,
    RequestState,
    StepKind,
    Via,
)
from scanner.domain.request_shapes import REQUEST_COLUMNS, request_shape
from scanner.domain.request_words import (
    ASKERS,
    CHANNELS,
    EVENTS,
    ROLES,
    STATES,
    STEPS,
    SURE,
    VIAS,
    due_words,
    standing_words,
)
from scanner.errors import BadWish

PHOTOS = 6
LISTED = (0, 2, 5)
"""Photos of the sample account that stand in the list."""

CONTRACT = (*("request", "recipient", "as", "law", "photos", "state", "sent", "due", "message_id"),)
"""The keys of `request list` that scripts rely on."""


def parse(*words: str) -> Any:
    return whole_parser(lambda home: 0).parse_args(words)


class Shell:
    """Commands on one home, in this process."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home = home
        self.capsys = capsys
        self.err = ""

    def run(self, *words: str, code: int = 0) -> str:
        ended = main(["--home", str(self.home), *words], lambda home: 0)
        out, self.err = self.capsys.readouterr()
        assert ended == code, self.err
        return out

    def json(self, *words: str, code: int = 0) -> Any:
        return json.loads(self.run(*words, "--format", "json", code=code))


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path / "home", capsys)


@pytest.fixture
def owner(shell: Shell, tmp_path: Path) -> Shell:
    """Return a shell of somebody who has six photos, three of them in a list that a lab holds."""
    zips = make_sample_export(tmp_path / "export", photos=PHOTOS)
    shell.run("source", "add", "export", *map(str, zips))
    shell.run("scan", "--sync-only")
    path = tmp_path / "all_data.txt"
    listed = (f"7215760{n:04d} {photo_id(n)} 10 20 30 40 {n} 1\n" for n in LISTED)
    path.write_text("".join(listed))
    shell.run("dataset", "import", "pipa", str(path))
    writes(shell)
    shell.run(
        *("request", "add-recipient", "the-lab", "The Lab", "--email", "privacy@lab.example.org"),
        *("--country", "NO", "--dataset", "pipa"),
    )
    return shell


def writes(shell: Shell) -> None:
    """Tell Safelight who writes."""
    for name, value in (
        ("letters.name", "Anna Björk"),
        ("letters.email", "anna@example.org"),
        ("letters.country", "DE"),
    ):
        shell.run("settings", name, value)


def a_draft(owner: Shell, *words: str) -> int:
    """Draft a letter to the lab about the photos in its list, and return its number."""
    made = owner.json("request", "new", "the-lab", "--dataset", "pipa", *words)
    return int(made["request"])


def reply_to(message_id: str, text: str, *, sender: str = "privacy@lab.example.org") -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sender, "anna@example.org", "Re: photos"
    message["Message-ID"] = "<answer@lab.example.org>"
    message["In-Reply-To"] = message_id
    message.set_content(text)
    return message.as_bytes()


# -- what the commands take


def test_every_command_of_the_contract_is_there() -> None:
    given = parse(
        *("request", "new", "NVIDIA", "--dataset", "ffhq", "--as", "subject", "--law", "gdpr_17"),
        *("--lang", "de", "--url", "https://a.example/1.jpg", "--url", "https://a.example/2.jpg"),
    )
    assert given.run is new
    assert (given.recipient, given.asker, given.law) == ("nvidia", "subject", "gdpr-17")
    assert (given.lang, len(given.url), given.dataset) == ("de", 2, ["ffhq"])
    assert parse("request", "list", "--due").run is list_requests
    assert parse("request", "list", "--due").due
    assert parse("request", "show", "3").run is show
    given = parse("request", "send", "3", "--via", "smtp", "--yes")
    assert (given.run, given.request, given.via, given.yes) == (send, 3, "smtp", True)
    given = parse("request", "note", "3", "granted", "--file", "r.eml", "--text", "They did.")
    assert (given.run, given.state, given.file) == (note, "granted", Path("r.eml"))
    assert parse("request", "export", "3", "a.zip").run is export


@pytest.mark.parametrize(
    "words",
    [
        ["request"],
        ["request", "new"],
        ["request", "new", "nvidia", "--as", "friend"],
        ["request", "new", "nvidia", "--lang", "la"],
        ["request", "show", "x"],
        ["request", "show", "-1"],
        ["request", "send", "1", "--via", "fax"],
        ["request", "note", "1", "overdue"],
        ["request", "note", "1", "draft"],
        ["request", "note", "1", "sent", "--on", "yesterday"],
        ["request", "due", "1", "31.12.2026"],
        ["request", "settle", "1", "perhaps"],
        ["request", "password", "secret"],
        ["request", "export", "1"],
        ["request", "show", "1", "--format", "csv"],
        ["request", "edit", "1", "--email", "a@example.org", "--post", "Oslo"],
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        sys.exit(main(words, lambda home: 0))
    assert ended.value.code == Exit.WRONG_USAGE
    assert capsys.readouterr().out == ""


def test_a_field_has_a_name() -> None:
    assert fields_of(["Face_Note=a = b"]) == {"face-note": "a = b"}
    with pytest.raises(BadWish, match="NAME=VALUE"):
        fields_of(["=b"])
    with pytest.raises(BadWish, match="NAME=VALUE"):
        fields_of(["b"])


def test_a_letter_that_lost_its_first_line_in_an_editor_is_refused() -> None:
    assert split_letter("Subject: Photos\n\nDear all,\n") == ("Photos", "Dear all,\n")
    with pytest.raises(BadWish, match="first line"):
        split_letter("Dear all,\n")


# -- words and shapes


def test_every_slug_has_words() -> None:
    for words, slugs in (
        (STATES, RequestState),
        (EVENTS, EventKind),
        (STEPS, StepKind),
        (ROLES, Role),
        (CHANNELS, ChannelKind),
        (ASKERS, Asker),
        (VIAS, Via),
    ):
        assert set(words) == set(slugs)
        assert all(words.values())
    assert len(SURE) == 3


def a_request(**also: Any) -> Request:
    facts: dict[str, Any] = {
        "id": RequestId(3),
        "to": Addressed("the-lab", "The Lab", Channel(kind=ChannelKind.EMAIL, value="a@b.example")),
        "asker": Asker.PHOTOGRAPHER,
        "law": "gdpr-17",
        "language": "en",
        "country": "DE",
        "photos": 2,
        "state": RequestState.SENT,
        "made": datetime(2026, 11, 23, tzinfo=UTC),
        "subject": "Photos",
        "reference": "SL-3",
        "sent": datetime(2026, 11, 23, tzinfo=UTC),
        "due": date(2026, 12, 23),
    }
    return Request(**(facts | also))


def test_a_request_is_overdue_by_the_day_and_says_what_was_noted() -> None:
    before = request_shape(a_request(), date(2026, 12, 23))
    after = request_shape(a_request(), date(2026, 12, 24))
    assert (before["state"], after["state"], after["noted"]) == ("sent", "overdue", "sent")
    assert tuple(before) == REQUEST_COLUMNS
    assert tuple(before)[: len(CONTRACT)] == CONTRACT


def test_a_due_day_is_told_with_how_far_it_is() -> None:
    today = date(2026, 12, 22)
    assert due_words(a_request(), today) == "2026-12-23 (in 1 day)"
    assert due_words(a_request(due_own=True), date(2026, 12, 23)).endswith("(today, as you set it)")
    assert "2 days ago" in due_words(a_request(extended=True), date(2026, 12, 25))
    assert due_words(a_request(due=None), today) == ""
    assert "nobody knows" in standing_words(a_request(uncertain=True), today)


# -- recipients


def test_every_recipient_comes_with_where_its_address_was_seen(shell: Shell) -> None:
    known = shell.json("request", "recipients")
    channels = [channel for one in known for channel in one["channels"] if channel["value"]]
    assert channels
    assert all(channel["seen_in"] and channel["sure"] for channel in channels)
    listed = shell.run("request", "recipients", "--role", "authority")
    assert "supervisory authority" in listed
    assert "holds a dataset" not in listed
    assert "not tell" not in shell.run("request", "recipients", known[0]["recipient"])


def test_an_unknown_recipient_is_refused_by_naming_the_nearest(shell: Shell) -> None:
    slug = shell.json("request", "recipients")[0]["recipient"]
    shell.run("request", "recipients", slug[:-1], code=2)
    assert slug in shell.err


def test_a_corrected_address_stands_until_it_is_forgotten(shell: Shell) -> None:
    known = next(
        one
        for one in shell.json("request", "recipients")
        if any(channel["kind"] == "email" for channel in one["channels"])
    )["recipient"]
    shell.run("request", "address", known, "--email", "new@holder.example.org")
    told = shell.run("request", "recipients", known)
    assert "new@holder.example.org (e-mail)" in told
    assert "entered by you" in told
    shell.run("request", "address", known, "--forget", "email")
    assert "new@holder.example.org" not in shell.run("request", "recipients", known)


def test_an_address_that_cannot_be_one_is_refused(shell: Shell) -> None:
    known = shell.json("request", "recipients")[0]["recipient"]
    shell.run("request", "address", known, "--email", "nobody", code=2)
    shell.run("request", "address", known, code=2)
    shell.run("request", "address", known, "--email", "a@b.example", "--forget", "email", code=2)


def test_who_was_added_can_be_removed_and_who_is_shipped_cannot(owner: Shell) -> None:
    assert owner.json("request", "recipients", "the-lab")[0]["own"]
    owner.run("request", "remove-recipient", "the-lab")
    owner.run("request", "recipients", "the-lab", code=2)
    shipped = owner.json("request", "recipients")[0]["recipient"]
    owner.run("request", "remove-recipient", shipped, code=2)


def test_grounds_say_why_and_that_they_are_no_advice(owner: Shell) -> None:
    found = owner.json("request", "grounds", "the-lab", "--as", "subject", "--country", "DE")
    assert found[0]["law"] == "gdpr-17"
    assert all(one["why"] for one in found)
    assert not {"bipa", "dmca"} & {one["law"] for one in found}
    owner.run("request", "grounds", "the-lab")
    assert "no legal advice" in owner.err


def test_what_a_letter_has_to_state_is_told_with_what_is_known(owner: Shell) -> None:
    found = {one["field"]: one["value"] for one in owner.json("request", "fields", "the-lab")}
    assert found["name"] == "Anna Björk"
    assert found["email"] == "anna@example.org"


# -- drafting


def test_a_draft_is_about_those_photos_that_are_in_the_list(owner: Shell) -> None:
    made = owner.json("request", "new", "the-lab")
    assert "No filter was given" in owner.err
    assert made["photos"] == len(LISTED)
    assert (made["state"], made["sent"], made["due"]) == ("draft", None, None)
    shown = owner.json("request", "show", str(made["request"]))
    assert {photo["key"] for photo in shown["about_photos"]} == {str(photo_id(n)) for n in LISTED}
    assert all(photo["row"] and photo["list_sha256"] for photo in shown["about_photos"])
    assert shown["next"]["step"] == "send"


def test_a_draft_says_once_that_it_is_no_advice_and_what_comes_next(owner: Shell) -> None:
    out = owner.run("request", "new", "the-lab", "--dataset", "pipa", "--law", "gdpr-17")
    assert owner.err.count("no legal advice") == 1
    assert "safelight request send 1" in owner.err
    assert "privacy@lab.example.org (e-mail)" in out
    assert "entered by you" in out


def test_a_letter_comes_in_the_language_that_was_asked_for(owner: Shell) -> None:
    number = a_draft(owner, "--lang", "de", "--law", "gdpr-17")
    assert "Sehr geehrte" in owner.json("request", "show", str(number))["text"]["body"]


def test_a_field_that_is_empty_is_refused_by_its_name(shell: Shell, owner: Shell) -> None:
    owner.run("settings", "letters.name", "")
    owner.run("request", "new", "the-lab", "--dataset", "pipa", code=2)
    assert "name" in owner.err
    assert owner.json("request", "list") == []


def test_nobody_is_shown_on_a_whole_library(owner: Shell) -> None:
    owner.run("request", "new", "the-lab", "--as", "subject", code=2)
    assert "No photo is selected" in owner.err


def test_a_person_shown_names_photos_by_their_addresses(owner: Shell) -> None:
    url = "https://pictures.example.org/party.jpg"
    words = ("--as", "subject", "--law", "gdpr-17", "--url", url)
    made = owner.json("request", "new", "the-lab", *words)
    assert (made["as"], made["photos"]) == ("subject", 1)
    text = owner.run("request", "text", str(made["request"]))
    assert url in text
    assert "914141414" not in text  # the account of the user is not what the photos are in


def test_a_firm_that_searches_by_faces_is_warned_of_before_the_letter(owner: Shell) -> None:
    firm = next(
        one["recipient"] for one in owner.json("request", "recipients") if one["biometrics"]
    )
    url = "https://pictures.example.org/party.jpg"
    owner.run("request", "new", firm, "--as", "subject", "--law", "gdpr-17", "--url", url)
    assert "biometric" in owner.err


def test_an_unknown_recipient_or_law_ends_with_two(owner: Shell) -> None:
    owner.run("request", "new", "the-lap", code=2)
    assert "the-lab" in owner.err
    owner.run("request", "new", "the-lab", "--dataset", "pipa", "--law", "gdpr-99", code=2)
    owner.run("request", "new", "the-lab", "--dataset", "pipa", "--law", "dmca", code=2)
    owner.run("request", "show", "9", code=2)


def test_what_a_holder_wants_first_is_said_even_where_it_cannot_be_planned(owner: Shell) -> None:
    holder = next(
        one
        for one in owner.json("request", "recipients")
        if one["no_cv"] and one["role"] == "holder"
    )
    owner.run("request", "new", holder["recipient"], "--key", str(photo_id(0)))
    assert f"They want this first: {holder['before']}" in owner.err
    assert "request prepare" not in owner.err  # an export cannot be written to
    owner.run("request", "prepare", "1", code=2)


def test_a_draft_is_edited_and_deleted(owner: Shell, tmp_path: Path) -> None:
    number = str(a_draft(owner))
    text = tmp_path / "letter.txt"
    text.write_text("Dear lab,\n\nplease.\n", encoding="utf-8")
    owner.run("request", "edit", number, "--subject", "Löschung", "--text", str(text))
    owner.run("request", "edit", number, "--email", "else@lab.example.org")
    shown = owner.json("request", "show", number)
    assert shown["text"]["subject"] == "Löschung"
    assert shown["text"]["body"] == "Dear lab,\n\nplease.\n"
    assert shown["address"] == "else@lab.example.org"
    owner.run("request", "edit", number, "--subject", "two\nlines", code=2)
    owner.run("request", "edit", number, code=2)  # no terminal, no editor
    owner.run("request", "delete", number)
    assert owner.json("request", "list") == []


def test_an_edited_text_that_is_no_text_ends_with_five(owner: Shell, tmp_path: Path) -> None:
    number = str(a_draft(owner))
    path = tmp_path / "letter.txt"
    path.write_bytes(b"\xff\xfe\x00")
    owner.run("request", "edit", number, "--text", str(path), code=5)
    owner.run("request", "edit", number, "--text", str(tmp_path / "none"), code=2)


# -- sending


def test_without_a_terminal_nothing_is_sent_unless_it_was_agreed_to(owner: Shell) -> None:
    number = str(a_draft(owner))
    owner.run("request", "send", number, code=2)
    assert "--yes" in owner.err
    assert not (owner.home / "outbox").exists()
    assert owner.json("plan", "list") == []


def test_the_preview_shows_every_word_and_how_sure_the_address_is(owner: Shell) -> None:
    number = str(a_draft(owner))
    shown = owner.json("request", "show", number)
    owner.run("request", "send", number, "--yes")
    for line in shown["text"]["body"].splitlines():
        assert line in owner.err
    for told in ("The Lab (the-lab)", "privacy@lab.example.org (e-mail)", "entered by you"):
        assert told in owner.err
    assert "Attached: " in owner.err
    assert "draft in the outbox" in owner.err


def test_a_draft_in_the_outbox_opens_as_a_mail_and_stays_a_draft(owner: Shell) -> None:
    number = str(a_draft(owner))
    sent = owner.json("request", "send", number, "--yes")
    assert (sent["via"], sent["run"]["done"], sent["state"]) == ("outbox", 1, "draft")
    path = Path(sent["file"])
    assert path.parent == owner.home / "outbox"
    message = message_from_bytes(path.read_bytes(), policy=SMTP)
    assert message["X-Unsent"] == "1"
    assert message["Message-ID"] == sent["message_id"]
    assert message["To"] == "privacy@lab.example.org"
    assert message["From"].addresses[0].display_name == "Anna Björk"
    again = owner.json("request", "send", number, "--yes")
    assert again["file"] == sent["file"]
    owner.run("request", "note", number, "sent")
    (listed,) = owner.json("request", "list")
    assert listed["state"] == "sent"
    assert listed["sent"] is not None
    owner.run("request", "send", number, "--yes", code=2)


def test_a_plan_that_sends_a_letter_is_not_carried_out_unseen(owner: Shell) -> None:
    number = str(a_draft(owner))
    owner.run("request", "send", number, "--yes")
    (plan,) = owner.json("plan", "list")
    assert plan["kind"] == "letter"
    owner.run("apply", str(plan["plan"]), "--yes", code=2)
    assert f"safelight request send {number}" in owner.err
    owner.run("undo", str(plan["plan"]), "--yes", code=2)
    assert "1 letter would change" in owner.run("plan", "show", str(plan["plan"]))


def test_smtp_says_what_it_lacks(owner: Shell) -> None:
    number = str(a_draft(owner))
    owner.run("request", "send", number, "--via", "smtp", "--yes", code=2)
    assert "mail.host" in owner.err
    owner.run("request", "test-mail", "anna@example.org", code=2)
    assert "mail.host" in owner.err


def test_a_password_is_never_taken_from_a_pipe(owner: Shell) -> None:
    owner.run("request", "password", code=4)
    assert "SAFELIGHT_SMTP_PASSWORD" in owner.err


def test_what_goes_into_a_form_is_printed_and_not_mailed(owner: Shell) -> None:
    number = str(a_draft(owner))
    owner.run("request", "edit", number, "--form", "https://lab.example.org/remove")
    owner.run("request", "send", number, "--yes", code=2)
    assert f"safelight request text {number}" in owner.err
    text = owner.run("request", "text", number)
    assert "https://lab.example.org/remove" in owner.err
    for n in LISTED:
        assert str(photo_id(n)) in text


def test_a_short_form_fits_a_mail_address(owner: Shell) -> None:
    address = owner.run("request", "mailto", str(a_draft(owner))).strip()
    assert address.startswith("mailto:privacy@lab.example.org?")
    assert len(address) < 2000


def test_settling_what_is_certain_is_refused(owner: Shell) -> None:
    owner.run("request", "settle", str(a_draft(owner)), "arrived", code=2)


# -- following


@pytest.fixture
def sent(owner: Shell) -> tuple[Shell, str]:
    """Return a shell and the number of a request that was sent."""
    number = str(a_draft(owner, "--law", "gdpr-17"))
    owner.run("request", "send", number, "--yes")
    owner.run("request", "note", number, "sent")
    return owner, number


def test_a_reply_finds_its_request_and_is_kept_as_it_came(
    sent: tuple[Shell, str], tmp_path: Path
) -> None:
    shell, number = sent
    (listed,) = shell.json("request", "list")
    path = tmp_path / "reply.eml"
    path.write_bytes(reply_to(listed["message_id"], "Which \x1b[31mphotos?\n"))
    read = shell.json("request", "reply", str(path))
    assert read["request"] == int(number)
    assert "\x1b" not in shell.run("request", "reply", str(path))
    noted = shell.json("request", "note", number, "info-requested", "--file", str(path))
    assert noted["state"] == "info-requested"
    (kept,) = (shell.home / "requests" / number).glob("reply-*.eml")
    assert kept.read_bytes() == path.read_bytes()
    assert "photos?" in shell.run("request", "show", number)
    assert "\x1b" not in shell.run("request", "show", number)


def test_a_reply_to_another_request_is_minded(sent: tuple[Shell, str], tmp_path: Path) -> None:
    shell, number = sent
    other = str(a_draft(shell))
    shell.run("request", "note", other, "sent")
    path = tmp_path / "reply.eml"
    message_id = shell.json("request", "show", number)["message_id"]
    path.write_bytes(reply_to(message_id, "Done."))
    shell.run("request", "note", other, "granted", "--file", str(path))
    assert f"names request {number}, not {other}" in shell.err


def test_a_file_that_is_no_message_is_refused(sent: tuple[Shell, str], tmp_path: Path) -> None:
    shell, number = sent
    path = tmp_path / "reply.eml"
    path.write_bytes(b"\x00\x01\x02")
    shell.run("request", "note", number, "granted", "--file", str(path), code=5)
    shell.run("request", "note", number, "granted", "--file", str(tmp_path / "none"), code=2)
    assert shell.json("request", "show", number)["state"] == "sent"


def test_only_moves_that_can_be_are_noted(owner: Shell) -> None:
    number = str(a_draft(owner))
    owner.run("request", "note", number, "granted", code=2)
    tomorrow = (datetime.now().astimezone() + timedelta(days=2)).date().isoformat()
    owner.run("request", "note", number, "sent", "--on", tomorrow, code=2)
    owner.run("request", "note", number, "sent", "--on", "2019-01-01", code=2)


def test_the_due_day_is_the_law_s_the_user_s_or_extended(sent: tuple[Shell, str]) -> None:
    shell, number = sent
    first = date.fromisoformat(shell.json("request", "show", number)["due"])
    assert first > datetime.now(UTC).date() + timedelta(days=26)
    extended = shell.json("request", "extend", number)
    assert extended["extended"]
    assert date.fromisoformat(extended["due"]) > first + timedelta(days=50)
    own = shell.json("request", "due", number, "2030-01-31")
    assert (own["due"], own["due_own"]) == ("2030-01-31", True)
    assert shell.json("request", "due", number, "--by-law")["due"] == extended["due"]
    shell.run("request", "due", number, code=2)
    shell.run("request", "due", number, "2030-01-31", "--by-law", code=2)


def test_what_is_overdue_is_listed_said_and_reminded_of(sent: tuple[Shell, str]) -> None:
    shell, number = sent
    assert shell.json("request", "list", "--due") == []
    shell.run("request", "due", number, datetime.now(UTC).date().replace(year=2020).isoformat())
    (due,) = shell.json("request", "list", "--due")
    assert (due["state"], due["noted"]) == ("overdue", "sent")
    shell.run("request", "list")
    assert "1 answer is overdue" in shell.err
    reminder = shell.json("request", "answer", number, "reminder")
    assert (reminder["about"], reminder["letter"]) == (int(number), "reminder")
    assert reminder["address"] == "privacy@lab.example.org"


def test_a_complaint_goes_to_the_authority_that_is_named(sent: tuple[Shell, str]) -> None:
    shell, number = sent
    shell.run("request", "note", number, "refused", "--text", "They say research.")
    shell.run("request", "answer", number, "complaint", code=2)
    assert "--to" in shell.err
    shell.run("request", "answer", number, "reminder", "--to", "the-lab", code=2)
    near = shell.json("request", "recipients", "--role", "authority")
    authority = next(one["recipient"] for one in near if one["country"] == "NO")
    complaint = shell.json("request", "answer", number, "complaint", "--to", authority)
    assert complaint["recipient"] == authority
    assert complaint["law"] == "gdpr-77"


def test_the_list_is_safe_to_open_in_a_spreadsheet(owner: Shell) -> None:
    number = str(a_draft(owner))
    owner.run("request", "edit", number, "--subject", "=cmd|' /C calc'!A0")
    (row,) = csv.DictReader(io.StringIO(owner.run("request", "list", "--format", "csv")))
    assert tuple(row) == REQUEST_COLUMNS
    assert row["subject"].startswith("'=")


def test_the_whole_file_is_written_for_a_lawyer(sent: tuple[Shell, str], tmp_path: Path) -> None:
    shell, number = sent
    reply = tmp_path / "reply.eml"
    message_id = shell.json("request", "show", number)["message_id"]
    reply.write_bytes(reply_to(message_id, "We removed them."))
    shell.run("request", "note", number, "granted", "--file", str(reply))
    path = tmp_path / "case.zip"
    shell.run("request", "export", number, str(path))
    with zipfile.ZipFile(path) as file:
        files = {name: file.read(name) for name in file.namelist()}
    sums = {line[66:]: line[:64] for line in files["SHA256SUMS"].decode().splitlines()}
    assert sums == {
        name: sha256(data).hexdigest() for name, data in files.items() if name != "SHA256SUMS"
    }
    (draft,) = (shell.home / "outbox").iterdir()
    assert files[f"letters/01-request-{number}.eml"] == draft.read_bytes()
    assert reply.read_bytes() in files.values()
    journal = json.loads(files["journal/journal.json"])
    assert {line["before"] for line in journal if line["n"]} == {
        sha256(draft.read_bytes()).hexdigest()
    }
    shell.run("request", "export", number, str(tmp_path / "case.tar"), code=2)
    shell.run("request", "export", number, str(tmp_path / "none" / "case.zip"), code=2)


def test_a_reminder_for_the_calendar_is_written(sent: tuple[Shell, str], tmp_path: Path) -> None:
    shell, number = sent
    path = tmp_path / "due.ics"
    shell.run("request", "reminder", number, str(path))
    due = shell.json("request", "show", number)["due"].replace("-", "")
    assert f"DTSTART;VALUE=DATE:{due}\r\n".encode() in path.read_bytes()
    shell.run("request", "reminder", number, str(tmp_path / "due.txt"), code=2)
