"""
Two journeys to those who hold a dataset, in the real window: found, and asked; answered, at last.

As in test_journeys.py each is judged from outside the window: by the command line in another
process, by a mail server, by files.
"""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from pathlib import Path

import pytest

from scanner.app import App
from scanner.demo.sample import make_sample_export, photo_id
from scanner.domain.change import Selected
from scanner.domain.listing import PhotoFilter
from scanner.domain.recipient import Asker
from tests.end_to_end.journeys import choose_file, close, no_dialog
from tests.end_to_end.screen import Screen, accessible, need, window_of
from tests.end_to_end.terminal import Terminal
from tests.mail_server import USER, Behavior, serving, trusted

pytestmark = pytest.mark.window


@pytest.fixture
def desktop(xvfb: str) -> Iterator[dict[str, str]]:
    need("xdotool", "dbus-daemon")
    with accessible(xvfb) as environ:
        yield environ


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


# -- find myself in a dataset, and write to its holder

LISTED = (0, 2, 5)
"""Photos of the sample account that stand in the list, in this order."""


def ffhq(path: Path) -> Path:
    """Write a list as Flickr-Faces-HQ publishes it: three of the account's, one of a stranger."""
    numbers = [*(photo_id(n) for n in LISTED), 4123456789]
    entries = {
        str(n): {
            "category": "training",
            "metadata": {
                "photo_url": f"https://www.flickr.com/photos/914141414@N08/{number}/",
                "license": "Attribution License",
            },
            "image": {"file_path": f"images/{n:05}.png"},
            "in_the_wild": {"file_path": f"in-the-wild/{n:05}.png"},
        }
        for n, number in enumerate(numbers)
    }
    path.write_text(json.dumps(entries))
    return path


def test_find_myself_in_a_dataset_and_write_to_its_holder(
    desktop: dict[str, str], home: Path, tmp_path: Path
) -> None:
    make_sample_export(tmp_path / "export", photos=6)
    wanted = ffhq(tmp_path / "ffhq-dataset-v2.json")
    (tmp_path / "authority.pem").write_text(trusted(), encoding="ascii")
    behavior = Behavior(password="abcd-efgh-ijkl")
    environ = desktop | {"SSL_CERT_FILE": str(tmp_path / "authority.pem")}

    with serving(behavior) as served, window_of(["--home", str(home)], environ) as screen:
        screen.wait_for_name("Open a Flickr export")
        screen.focus("Safelight")
        screen.key("ctrl+shift+o")
        choose_file(screen, "Open a folder with a Flickr export", tmp_path / "export")
        screen.wait_for_name("Looked at 6 photos")

        screen.press("Datasets", "check box")
        screen.wait_for_name("Datasets, what can be checked first")
        screen.key("ctrl+shift+d")
        choose_list(screen, wanted)
        screen.wait_for_name("4 photos in the list, imported from ffhq-dataset-v2.json.")
        screen.key("alt+F8")
        screen.wait_for_keyboard("text", "Photo or person to look up")
        screen.write(f"https://www.flickr.com/photos/914141414@N08/{photo_id(2)}/")
        screen.key("Return")
        screen.wait_for_text("1 photo in the list of Flickr-Faces-HQ", str(photo_id(2)))
        screen.wait_for_text("3 of your photos are in the list published by NVIDIA.")

        screen.press("Write to its holder…")
        write_letter(screen)
        send_by_mail(screen, served.port, behavior.password)
        assert len(behavior.received) == 1
        screen.wait_for_name("Leaves this machine: letters that you send")
        screen.key("Escape")
        close(screen)

    (message,) = behavior.received
    assert (message.sender, message.to) == (USER, ["researchinquiries@nvidia.com"])
    read = message_from_bytes(message.data, policy=default)
    assert isinstance(read, EmailMessage)
    (table,) = read.iter_attachments()
    body = read.get_body(("plain",))
    assert body is not None
    for text in (table.get_content(), body.get_content()):
        told = text if isinstance(text, str) else text.decode("utf-8-sig")
        named = [n for n in range(6) if str(photo_id(n)) in told]
        assert named == list(LISTED)

    terminal = Terminal(home)
    (request,) = terminal.json("request", "list")
    assert (request["state"], request["recipient"], request["photos"]) == ("sent", "nvidia", 3)
    (line,) = [row for row in terminal.json("journal") if row["state"] == "done"]
    assert read["Message-ID"] in terminal.run("request", "message", "1").stdout.decode()
    assert line["plan"] == 1
    kept = [path.read_bytes() for path in home.rglob("*") if path.is_file()]
    assert not [text for text in kept if behavior.password.encode() in text]


def choose_list(screen: Screen, path: Path) -> None:
    """Choose a list's file, and agree to whose it seems to be."""
    screen.focus("Import a list")
    screen.wait_for_keyboard("text")
    screen.write(str(path))
    screen.key("Return")
    screen.wait_for_name("This seems to be the list of Flickr-Faces-HQ")
    screen.focus("Import a list")
    screen.key("Return")
    screen.wait_for_name("it holds photos of yours")
    screen.focus("Safelight")


def write_letter(screen: Screen) -> None:
    """Go through the steps to a letter, with what they propose."""
    screen.wait_for_name("Whom to write to")
    screen.wait_for_name("NVIDIA Corporation", "ffhq")
    screen.focus("Write a request")
    screen.key("alt+n")
    screen.wait_for_name("3 photos of yours are in Flickr-Faces-HQ")
    screen.wait_for_keyboard("radio button", "I took the photos")
    screen.key("alt+n")
    screen.wait_for_keyboard("radio button", "The holder's own offer to remove")
    screen.key("alt+n")
    screen.wait_for_keyboard("text", "Your name")
    screen.write(f"Anna Example\t{USER}\tanna-photos")
    screen.key("alt+w")
    screen.wait_for_name("Attached: photos.csv")
    screen.key("alt+s")


def send_by_mail(screen: Screen, port: int, password: str) -> None:
    """Send by a mail server that is entered on the way."""
    screen.wait_for_name("Sent by Safelight, through my mail server")
    screen.focus("Send a letter")
    screen.wait_for_keyboard("radio button", "As a draft")
    screen.key("Down", "Return")
    screen.wait_for_keyboard("text", "Server")
    screen.write("127.0.0.1\t")
    screen.wait_for_keyboard("spin button", "Port")
    screen.key("ctrl+a")
    screen.write(str(port))
    screen.key("alt+p")
    screen.wait_for_keyboard("password text", "Password")
    screen.write(password)
    screen.key("Return")
    # The exact letter is shown before it leaves, and the safe button has the keyboard.
    screen.wait_for_name("What leaves, once")
    screen.wait_for_keyboard("push button", "Not now")
    screen.key("alt+s")
    screen.wait_for_name("Their server took it.")


# -- answer an overdue request


class Then(datetime):
    """The clock on the day of the letter."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        return datetime.now(tz) - timedelta(days=40)


@pytest.fixture
def overdue(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Return a home with a letter to a lab in Norway, sent 40 days ago: a month was given."""
    terminal = Terminal(home)
    zips = make_sample_export(tmp_path / "export", photos=6)
    terminal.run("source", "add", "export", *map(str, zips))
    terminal.run("scan", "--sync-only")
    terminal.run("dataset", "import", "ffhq", str(ffhq(tmp_path / "ffhq-dataset-v2.json")))
    for name, value in (("name", "Anna Example"), ("email", USER), ("country", "DE")):
        terminal.run("settings", f"letters.{name}", value)
    terminal.run(
        *("request", "add-recipient", "the-lab", "The Lab", "--country", "NO"),
        *("--email", "privacy@lab.example.org", "--dataset", "ffhq"),
    )
    with monkeypatch.context() as patch:
        # No request can have left before it was drafted, so it is drafted on that day.
        for module in ("catalog.requests", "catalog.request_events", "app.requesting"):
            patch.setattr(f"scanner.{module}.datetime", Then)
        with App(home) as app:
            listed = Selected(wanted=PhotoFilter(datasets=frozenset({"ffhq"})))
            app.start_request("the-lab", listed, asker=Asker.PHOTOGRAPHER, law="gdpr-17").result(60)
    day = Then.now().astimezone().date()
    terminal.run("request", "note", "1", "sent", "--on", day.isoformat())
    return terminal


def test_answer_an_overdue_request(
    desktop: dict[str, str], overdue: Terminal, tmp_path: Path
) -> None:
    (request,) = overdue.json("request", "list")
    answer = EmailMessage(policy=SMTP)
    answer["From"], answer["To"] = "privacy@lab.example.org", USER
    answer["Subject"] = f"Re: {request['subject']}"
    answer.set_content("We removed the three photos from version 3 on.")
    path = tmp_path / "answer.eml"
    path.write_bytes(answer.as_bytes())

    with window_of(["--home", str(overdue.home)], desktop) as screen:
        screen.wait_for_name("6 photos: show them")
        screen.focus("Safelight")
        screen.wait_for_name("1 answer to your requests is overdue.")
        screen.wait_for_name("1 answer overdue")
        screen.press("1 answer is overdue")
        screen.wait_for_name("Overdue: 1")
        screen.wait_for_name("The Lab", "days ago")
        screen.key("Return")
        screen.wait_for_name("Write a reminder…")
        screen.key("ctrl+alt+n")
        screen.wait_for_name("Nothing is sent: first you read the letter.")
        screen.focus("A reminder")
        screen.key("alt+w")
        screen.wait_for_name("The letter is a draft; nobody has it yet.")
        screen.focus("Safelight")

        # Before it is sent, the answer comes after all.
        screen.key("ctrl+alt+r")
        screen.focus("A reply")
        screen.wait_for_keyboard("text")
        screen.write(str(path))
        screen.key("Return")
        screen.wait_for_name("Shown as plain text")
        screen.wait_for_text("We removed the three photos")
        screen.focus("A reply")
        note_as(screen, "They did what I asked")
        screen.key("alt+k")
        screen.wait_for(no_dialog, "the window without a dialog")
        close(screen)

    shown = overdue.json("request", "show", "1")
    assert (shown["state"], shown["noted"]) == ("granted", "granted")
    assert "We removed the three photos from version 3 on." in json.dumps(shown["events"])
    (draft,) = [one for one in overdue.json("request", "list") if one["state"] == "draft"]
    assert draft["about"] == 1


def note_as(screen: Screen, state: str) -> None:
    """Go down the list of what an answer can say."""
    for _ in range(9):
        screen.wait_for_keyboard("combo box")
        if screen.keyboard()[1] == state:
            return
        screen.key("Down")
    pytest.fail(f"no answer says: {state}")
