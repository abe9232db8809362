"""
Requests by the installed command: drafted, read, agreed to, sent once, followed, put into a file.

The mail server is a real one on loopback, with TLS and a certificate that the processes trust.
"""

import csv
import io
import json
import os
import pty
import re
import subprocess
import zipfile
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from hashlib import sha256
from pathlib import Path
from threading import Event

import pytest

from scanner.demo.sample import make_sample_export, photo_id
from tests.end_to_end.terminal import COMMAND, ROOT, Terminal
from tests.end_to_end.written import signed_in
from tests.mail_server import PASSWORD, USER, Behavior, Served, serving, trusted

PHOTOS = 6
LISTED = (0, 2, 5)
"""Photos of the sample account that stand in the list."""
LAB = "privacy@lab.example.org"
WAIT = 60
"""Seconds in which a process has to come to a point that it always reaches."""


class Person:
    """Types on a terminal of its own, and reads what a command draws there."""

    def __init__(self, terminal: Terminal, *words: str) -> None:
        self._ours, theirs = pty.openpty()
        self._process = terminal.start(*words, stdin=theirs, stdout=theirs, stderr=theirs)
        os.close(theirs)
        self.read = b""

    def until(self, words: bytes) -> None:
        while words not in self.read:
            assert self._more(), self.read[-2000:]

    def types(self, text: str) -> None:
        os.write(self._ours, f"{text}\n".encode())

    def end(self) -> int:
        while self._more():
            pass
        os.close(self._ours)
        return self._process.wait(WAIT)

    def _more(self) -> bool:
        try:
            some = os.read(self._ours, 65536)
        except OSError:  # Linux tells the end of a terminal like this
            return False
        self.read += some
        return bool(some)


@pytest.fixture
def owner(tmp_path: Path) -> Terminal:
    """Return a home of somebody with six photos, three of them in a list that a lab holds."""
    terminal = Terminal(tmp_path / "home")
    zips = make_sample_export(tmp_path / "export", photos=PHOTOS)
    terminal.run("source", "add", "export", *map(str, zips))
    terminal.run("scan", "--sync-only")
    terminal.run("dataset", "import", "pipa", a_list(tmp_path, LISTED))
    can_write(terminal)
    return terminal


def a_list(folder: Path, photos: tuple[int, ...], name: str = "all_data.txt") -> str:
    """Write a list as PIPA has them; the first number is the album."""
    path = folder / name
    rows = (f"7215760{n:04d} {photo_id(n)} 10 20 30 40 {n} 1\n" for n in photos)
    path.write_text("".join(rows))
    return str(path)


def can_write(terminal: Terminal) -> None:
    """Tell who writes, and to whom."""
    settings = terminal.home / "settings.toml"
    text = settings.read_text(encoding="utf-8") if settings.exists() else ""
    person = '[letters]\nname = "Anna Björk"\nemail = "anna@example.org"\ncountry = "DE"\n'
    settings.write_text(f"{text}\n{person}", encoding="utf-8")
    terminal.run(
        *("request", "add-recipient", "the-lab", "The Lab", "--email", LAB),
        *("--country", "NO", "--dataset", "pipa"),
    )


def has_mail(terminal: Terminal, served: Served, password: str = PASSWORD) -> None:
    """Let a home send by a server; its password is in the environment."""
    authority = terminal.home / "authority.pem"
    authority.write_text(trusted(), encoding="ascii")
    terminal.environment |= {
        "SSL_CERT_FILE": str(authority),
        "SAFELIGHT_SMTP_PASSWORD": password,
    }
    for name, value in (
        ("mail.host", "127.0.0.1"),
        ("mail.port", str(served.port)),
        ("mail.security", "tls" if served.tls else "starttls"),
        ("mail.user", USER),
    ):
        terminal.run("settings", name, value)


@pytest.fixture
def behavior() -> Behavior:
    return Behavior()


@pytest.fixture
def mailing(owner: Terminal, behavior: Behavior) -> Iterator[Terminal]:
    """Return a home with a mail server beside it."""
    with serving(behavior) as served:
        has_mail(owner, served)
        yield owner


def a_draft(terminal: Terminal, *words: str) -> str:
    """Draft a letter about the photos in the list, and return its number."""
    made = terminal.json("request", "new", "the-lab", "--dataset", "pipa", *words)
    return str(made["request"])


def state(terminal: Terminal, number: str) -> tuple[str, bool]:
    """Return how a request stands, and whether that is uncertain."""
    shown = terminal.json("request", "show", number)
    return shown["state"], shown["uncertain"]


def reply_to(message_id: str, text: str) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = LAB, "anna@example.org"
    message["Subject"], message["In-Reply-To"] = "Re: your photos", message_id
    message["Message-ID"] = "<1@lab.example.org>"
    message.set_content(text)
    return message.as_bytes()


# -- drafts for the user's own mail program


def test_a_draft_opens_as_a_mail_with_all_that_belongs_to_it(owner: Terminal) -> None:
    number = a_draft(owner, "--lang", "de", "--law", "gdpr-17")
    sent = owner.json("request", "send", number, "--yes")
    path = Path(sent["file"])
    assert path.stat().st_mode & 0o777 == 0o600
    message = message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    assert message["X-Unsent"] == "1"
    (sender,) = message["From"].addresses
    assert (sender.display_name, sender.addr_spec) == ("Anna Björk", "anna@example.org")
    assert message["To"].addresses[0].addr_spec == LAB
    assert message["Message-ID"] == sent["message_id"]
    assert message["Subject"] == sent["subject"]
    body = message.get_body(("plain",))
    assert body is not None
    assert "Anna Björk" in body.get_content()
    (table,) = message.iter_attachments()
    assert table.get_content_type() == "text/csv"
    data = table.get_payload(decode=True)
    assert isinstance(data, bytes)
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert len(rows) == 1 + len(LISTED)
    assert all(any(str(photo_id(n)) in cell for row in rows for cell in row) for n in LISTED)
    assert owner.run("request", "message", number).stdout == path.read_bytes()


def test_a_person_reads_the_whole_letter_before_agreeing(owner: Terminal) -> None:
    number = a_draft(owner)
    body = owner.json("request", "show", number)["text"]["body"]
    person = Person(owner, "request", "send", number)
    person.until(b"[y/N] ")
    for line in body.splitlines():
        assert line.encode() in person.read
    assert b"entered by you" in person.read
    person.types("n")
    assert person.end() == 0
    assert b"Nothing was sent." in person.read
    assert not (owner.home / "outbox").exists()

    person = Person(owner, "request", "send", number)
    person.until(b"[y/N] ")
    person.types("y")
    assert person.end() == 0
    assert len(list((owner.home / "outbox").iterdir())) == 1


def test_without_a_terminal_and_without_agreement_it_ends_with_2(owner: Terminal) -> None:
    number = a_draft(owner)
    done = owner.run("request", "send", number, given=b"y\n", code=2)
    assert b"--yes" in done.stderr
    assert not (owner.home / "outbox").exists()


# -- by a mail server


def test_a_letter_goes_out_once_over_tls_and_is_in_the_journal(
    mailing: Terminal, behavior: Behavior
) -> None:
    mailing.run("request", "test-mail", "anna@example.org")
    assert len(behavior.received) == 1
    number = a_draft(mailing)
    sent = mailing.json("request", "send", number, "--via", "smtp", "--yes")
    assert (sent["state"], sent["run"]["done"], sent["file"]) == ("sent", 1, None)
    _, received = behavior.received
    assert received.to == [LAB]
    message = message_from_bytes(received.data, policy=default)
    assert message["Message-ID"] == sent["message_id"]
    assert message["X-Unsent"] is None
    (done,) = [line for line in mailing.json("journal") if line["state"] == "done"]
    assert done["after"] == sent["message_id"]
    assert done["before"] == sha256(received.data).hexdigest()
    assert "4F2A" in done["receipt"]
    mailing.run("request", "send", number, "--via", "smtp", "--yes", code=2)
    assert len(behavior.received) == 2


def test_a_refused_recipient_ends_with_6_and_the_letter_stays_a_draft(
    mailing: Terminal, behavior: Behavior
) -> None:
    behavior.answers[LAB] = "550 5.1.1 no such mailbox"
    number = a_draft(mailing)
    done = mailing.run("request", "send", number, "--via", "smtp", "--yes", code=6)
    assert b"no such mailbox" in done.stderr
    assert state(mailing, number) == ("draft", False)
    assert behavior.received == []


def test_a_letter_that_a_busy_server_put_off_is_sent_by_the_same_command_later(
    mailing: Terminal, behavior: Behavior
) -> None:
    behavior.answers[LAB] = "451 4.7.1 greylisted, try again later"
    number = a_draft(mailing)
    done = mailing.run("request", "send", number, "--via", "smtp", "--yes", code=3)
    assert b"greylisted" in done.stderr
    assert state(mailing, number) == ("draft", False)
    del behavior.answers[LAB]
    mailing.run("request", "send", number, "--via", "smtp", "--yes")
    assert len(behavior.received) == 1


def test_a_lost_answer_is_asked_about_and_never_sent_again(
    mailing: Terminal, behavior: Behavior
) -> None:
    behavior.hang_up = "END"
    number = a_draft(mailing)
    mailing.run("request", "send", number, "--via", "smtp", "--yes", code=6)
    assert state(mailing, number) == ("draft", True)
    behavior.hang_up = ""
    done = mailing.run("request", "send", number, "--via", "smtp", "--yes", code=2)
    assert f"request settle {number}".encode() in done.stderr
    mailing.run("request", "send", number, "--yes", code=2)  # nor as a draft
    assert len(behavior.whole) == 1
    settled = mailing.json("request", "settle", number, "arrived")
    assert (settled["state"], settled["uncertain"]) == ("sent", False)


def test_a_kill_between_sent_and_journal_never_leads_to_a_second_letter(
    mailing: Terminal, behavior: Behavior
) -> None:
    given_whole = Event()
    behavior.on_step = lambda step: given_whole.set() if step == "END" else None
    behavior.silent = "END"
    number = a_draft(mailing)
    process = mailing.start(
        *("request", "send", number, "--via", "smtp", "--yes"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert given_whole.wait(WAIT)
    process.kill()
    process.wait(WAIT)
    behavior.silent = ""
    assert state(mailing, number) == ("draft", True)
    mailing.run("request", "send", number, "--via", "smtp", "--yes", code=2)
    assert len(behavior.whole) == 1
    settled = mailing.json("request", "settle", number, "lost")
    assert (settled["state"], settled["uncertain"]) == ("draft", False)


def test_a_certificate_that_is_no_good_gets_no_letter_and_no_password(
    owner: Terminal, behavior: Behavior
) -> None:
    with serving(behavior, certificate="by nobody known") as served:
        has_mail(owner, served)
        number = a_draft(owner)
        done = owner.run("request", "send", number, "--via", "smtp", "--yes", code=3)
        owner.run("request", "test-mail", "anna@example.org", code=3)
    assert b"certificate" in done.stderr
    assert (behavior.sign_ins, behavior.whole) == (0, [])
    assert state(owner, number) == ("draft", False)


def test_a_server_without_tls_gets_nothing(owner: Terminal, behavior: Behavior) -> None:
    behavior.starttls = False
    with serving(behavior, plain=True) as served:
        has_mail(owner, served)
        number = a_draft(owner)
        done = owner.run("request", "send", number, "--via", "smtp", "--yes", code=3)
    assert b"STARTTLS" in done.stderr
    assert (behavior.sign_ins, behavior.whole) == (0, [])


def test_a_wrong_password_is_said_to_be_one_and_never_told(
    owner: Terminal, behavior: Behavior
) -> None:
    wrong = "not-the-password-77"
    with serving(behavior) as served:
        has_mail(owner, served, wrong)
        number = a_draft(owner)
        done = owner.run("request", "send", number, "--via", "smtp", "--yes", code=4)
        assert b"app password" in done.stderr
        owner.run("request", "test-mail", "anna@example.org", code=4)
    assert behavior.received == []
    assert wrong.encode() not in done.stdout + done.stderr
    for file in owner.home.rglob("*"):
        assert file.is_dir() or wrong.encode() not in file.read_bytes(), file


# -- following


def test_a_conversation_is_followed_to_its_end_and_handed_to_a_lawyer(
    mailing: Terminal, behavior: Behavior, tmp_path: Path
) -> None:
    number = a_draft(mailing, "--law", "gdpr-17")
    sent = mailing.json("request", "send", number, "--via", "smtp", "--yes")
    assert sent["due"] > sent["sent"]
    reply = tmp_path / "reply.eml"
    reply.write_bytes(reply_to(sent["message_id"], "We have removed all of them.\n"))
    read = mailing.json("request", "reply", str(reply))
    assert read["request"] == int(number)
    granted = mailing.json("request", "note", number, "granted", "--file", str(reply))
    assert (granted["state"], granted["due"]) == ("granted", None)

    # The next version of their list still holds one of the three photos.
    mailing.run("dataset", "import", "pipa", a_list(tmp_path, (LISTED[1],), "next.txt"))
    shown = mailing.json("request", "show", number)
    (checked,) = [event for event in shown["events"] if event["what"] == "checked"]
    assert str(photo_id(LISTED[1])) in checked["text"]
    assert str(photo_id(LISTED[0])) not in checked["text"]

    path = tmp_path / "case.zip"
    mailing.run("request", "export", number, str(path))
    folder = tmp_path / "case"
    with zipfile.ZipFile(path) as file:
        assert all(re.fullmatch(r"[a-zA-Z0-9./-]+", name) for name in file.namelist())
        file.extractall(folder)
    sums = (folder / "SHA256SUMS").read_text().splitlines()
    assert len(sums) == len([one for one in folder.rglob("*") if one.is_file()]) - 1
    for line in sums:
        assert sha256((folder / line[66:]).read_bytes()).hexdigest() == line[:64]
    letter = folder / "letters" / f"01-request-{number}.eml"
    assert letter.read_bytes() == behavior.received[0].data
    (kept,) = (folder / "replies").glob("*.eml")
    assert kept.read_bytes() == reply.read_bytes()
    journal = json.loads((folder / "journal" / "journal.json").read_text())
    assert sha256(letter.read_bytes()).hexdigest() in {line["before"] for line in journal}
    for line in journal:
        told = [line[name] for name in ("line", "at", "plan", "n", "state", "seen", "note")]
        told += [line[name] for name in ("keep", "receipt", "previous")]
        written = json.dumps(told, separators=(",", ":")).encode("ascii")
        assert sha256(written).hexdigest() == line["hash"]


def test_what_a_holder_wants_first_is_a_plan_as_any_other(tmp_path: Path) -> None:
    with signed_in(tmp_path / "home") as terminal:
        can_write(terminal)
        key = min(terminal.photos("--visibility", "public", "--license", "cc-by-2.0"))
        terminal.run("request", "new", "ntnu-fdf", "--key", key)
        plan = terminal.json("request", "prepare", "1")
        assert (plan["kind"], plan["changes"]) == ("tag", 1)
        terminal.run("apply", str(plan["plan"]), "--yes")
        tags = terminal.json("photo", key)["tags"]
        assert {"nocv", "no_cv"} & set(tags)
        terminal.run("request", "prepare", "1", code=2)


# -- the demonstration


@pytest.mark.slow
def test_the_demonstration_drafts_one_request_that_cannot_arrive(
    tmp_path: Path,
) -> None:
    terminal = Terminal(tmp_path / "real")
    done = subprocess.run(
        [*COMMAND, "demo", "--headless", "--photos", "12"],
        env=terminal.environment | {"TMPDIR": str(tmp_path)},
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (made,) = tmp_path.glob("safelight-demo-*")
    (draft,) = (made / "home" / "outbox").iterdir()
    assert str(draft) in done.stdout.decode()
    message = message_from_bytes(draft.read_bytes(), policy=default)
    assert message["X-Unsent"] == "1"
    assert message["To"].addresses[0].domain.endswith(".invalid")
    demo = Terminal(made / "home")
    (request,) = demo.json("request", "list")
    assert (request["state"], request["sent"]) == ("draft", None)
    assert request["message_id"] == message["Message-ID"]
    assert request["photos"] == len(demo.json("photos", "--dataset", "pipa"))
    assert not terminal.home.exists()
